"""The message editor: template, to, subject and text, with marks for what is missing and for the personal line.

It knows nothing of the file: the host hands it a draft, and the functions that fill another template and keep what
was begun.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.messages import KeptDraft, Rendered, SegmentKind, filled, plain, readdressed, refilled
from crm_desktop.domain.placeholders import LONGEST_MESSAGE, OFFER, OFFER_FIELD, one_line
from crm_desktop.domain.translation import translate
from crm_desktop.services.messages.mail import is_address
from crm_desktop.services.messages.writing import Draft
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.buttons import IconButton, icon_button, link_button
from crm_desktop.ui.widgets.choosing import checkbox
from crm_desktop.ui.widgets.fields import ComboBox
from crm_desktop.ui.widgets.labelled import FieldError
from crm_desktop.ui.widgets.line_edit import LineEdit
from crm_desktop.ui.widgets.message_parts import FlatCombo, HeadRow, LabelledRow, Swatch, paint_ring
from crm_desktop.ui.widgets.message_text import MessageText
from crm_desktop.ui.widgets.panels import Hairline, Panel
from crm_desktop.ui.widgets.popups import Menu
from crm_desktop.ui.widgets.text import Label, label

KEEP_AFTER_MS: Final = 600
"""So long after the last key a begun message is kept."""


def _lacks_me(message: Rendered) -> bool:
    """Whether something is missing that my own card says."""
    return any(gap.field.startswith("my_") for gap in message.gaps)


class MessageEditor(Panel):
    """One message to one person. The host gives the buttons (`add_button`) and opens, copies and logs.

    `readyChanged`: whether it may go to the mail program: nothing is missing, the personal line is written, there is
    an address. `writtenChanged`: the same without an address, for Copy. `draftEdited`: the person changed something.
    `sendRequested`: Ctrl+Enter on a message that is ready; on another it leads to what is missing. `loggedWanted`: it
    was sent another way. `leaveWanted`: the person goes elsewhere; a dialog closes. `meWanted`: to their own card,
    for what the message lacks of it.

    An address that the person is not known by yet is kept when the message is logged, unless that is unticked.

    A `compact` one has subject and template in one line, and shows the address only where there is a choice or none.
    """

    readyChanged = Signal(bool)
    writtenChanged = Signal(bool)
    draftEdited = Signal()
    sendRequested = Signal()
    loggedWanted = Signal()
    leaveWanted = Signal()
    meWanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(padding=0, parent=parent)
        self._compact = compact
        self._draft: Draft | None = None
        self._key = ""
        self._fill: Callable[[str], Draft] | None = None
        self._restore: Callable[[str], KeptDraft | None] | None = None
        self._keep: Callable[[str, KeptDraft], None] | None = None
        self._by_template: dict[str, Rendered] = {}
        self._base = Rendered((), ())
        self._cut = False
        self._problem = ""
        self._ready = False
        self._written = False
        self._touched = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_AFTER_MS)
        self._later.timeout.connect(self.keep_now)

        self._make_fields()
        self.menu = Menu(self)
        self._only_written: list[QAction] = []
        self.more_button: IconButton = icon_button("ellipsis", self.tr("More"), small=True, size=14)
        self.more_button.set_menu(self.menu)
        self.more_button.set_arrow(False)
        self.more_button.hide()
        if compact:
            self.body.addWidget(HeadRow(self.subject_field, self.template_box, self.more_button))
        else:
            template_row = LabelledRow(self.tr("Template"), self.template_box)
            template_row.line.addWidget(self.more_button)
            self.body.addWidget(template_row)
        self._to_row = self._make_to()
        self.body.addWidget(self._to_row)
        if not compact:
            self.add_row(LabelledRow(self.tr("Subject"), self.subject_field))
        self.add_row(self.text_field)
        self.body.setStretchFactor(self.text_field, 1)
        self.body.addWidget(self._make_legend())
        self._foot_line = Hairline()
        self._foot = QWidget()
        self._foot.setProperty("surface", "alt")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.footer = QHBoxLayout(self._foot)
        self.footer.setContentsMargins(11, 10, 11, 10)
        self.footer.setSpacing(8)
        self.body.addWidget(self._foot_line)
        self.body.addWidget(self._foot)
        self._foot_line.hide()
        self._foot.hide()
        self.setEnabled(False)

    def _make_fields(self) -> None:
        self.template_box: ComboBox = FlatCombo(name=self.tr("Template"), tight=self._compact)
        self.to_field = LineEdit(
            placeholder=self.tr("No address yet. Type one, or copy the message"), name=self.tr("To")
        )
        self.to_field.setProperty("bare", True)
        self.subject_field = MessageText(single_line=True, name=self.tr("Subject"))
        self.text_field = MessageText(name=self.tr("Message"))
        self.template_box.keyChanged.connect(self._on_template)
        self.to_field.textEdited.connect(self._on_edited)
        self.to_field.editingFinished.connect(self._look)
        for text in (self.subject_field, self.text_field):
            text.edited.connect(self._on_edited)
            text.tooLong.connect(self._on_too_long)
        self.keep_address = checkbox(self.tr("Keep this address for next time"), checked=True)
        self.keep_address.hide()
        for field in (
            self.template_box, self.to_field, self.keep_address, self.subject_field, self.text_field
        ):  # fmt: skip
            field.installEventFilter(self)

    def _make_to(self) -> QWidget:
        """The address, with the others to choose from; below it what is wrong, or whether a new one is kept."""
        self._addresses = Menu(self)
        self._choose_address: IconButton = icon_button(
            "chevron-down", self.tr("Other addresses"), small=True, size=12
        )
        self._choose_address.set_menu(self._addresses)
        self._choose_address.set_arrow(False)
        # A QLineEdit begins 2 px further in.
        row = LabelledRow(self.tr("To"), self.to_field, caption_width=30 if self._compact else 62)
        row.line.addWidget(self._choose_address)
        self.to_error = FieldError()
        self._below_to = QWidget()
        below = QVBoxLayout(self._below_to)
        below.setContentsMargins(current_theme().px(46 if self._compact else 78), 0, 16, 8)
        below.addWidget(self.to_error)
        below.addWidget(self.keep_address, 0, Qt.AlignmentFlag.AlignLeft)
        self._below_to.hide()
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (Hairline(), row, self._below_to):
            rows.addWidget(part)
        return whole

    def _make_legend(self) -> QWidget:
        legend = QWidget()
        line = QHBoxLayout(legend)
        line.setContentsMargins(16, 8, 16, 12)
        line.setSpacing(6)
        line.addWidget(Swatch(), 0, Qt.AlignmentFlag.AlignTop)
        self._legend: Label = label("", "small", "text3", wrap=True)
        line.addWidget(self._legend, 1)
        self.me_link = link_button(self.tr("Open My card"), role="small-medium")
        self.me_link.clicked.connect(self.meWanted)
        self.me_link.setFixedHeight(self._legend.sizeHint().height())
        self.me_link.hide()
        line.addWidget(self.me_link, 0, Qt.AlignmentFlag.AlignTop)
        return legend

    # -- for the host ----------------------------------------------------------------------------------

    def add_button(self, made: QWidget, *, right: bool = False) -> None:
        """Put a button into the footer: primary first, quiet ones at the right."""
        if right and not any(
            (item := self.footer.itemAt(place)) is not None and item.spacerItem() is not None
            for place in range(self.footer.count())
        ):
            self.footer.addStretch(1)
        self.footer.addWidget(made)
        self._foot_line.show()
        self._foot.show()

    def add_entry(
        self, text: str, icon: str, slot: Callable[[], object], *, only_written: bool = False
    ) -> None:
        """Put something that can be done with the message into its menu, perhaps only while nothing is missing."""
        entry = self.menu.add(text, icon, "", slot)
        if only_written:
            entry.setEnabled(self._written)
            self._only_written.append(entry)
        self.more_button.show()

    def set_keeping(
        self, restore: Callable[[str], KeptDraft | None], keep: Callable[[str, KeptDraft], None]
    ) -> None:
        """How begun messages are found again and kept, by the key that `set_draft` gives."""
        self._restore = restore
        self._keep = keep

    def set_draft(self, draft: Draft, *, key: str = "", fill: Callable[[str], Draft] | None = None) -> None:
        """Show a message; what was begun under the key comes back as it was left, with what is known since then.

        `fill` gives the draft with another template; without it the template cannot be changed.
        """
        self.keep_now()
        self._draft = draft
        self._key = key
        self._fill = fill
        self._by_template = {}
        self._touched = False
        kept = self._restore(key) if self._restore is not None and key else None
        template, to, rendered = draft.template_key, draft.to, draft.rendered
        if kept is not None:
            known = {choice.key for choice in draft.choices}
            template = kept.template_key if kept.template_key in known else template
            to, rendered = kept.to, filled(kept.rendered, draft.values)
        self.template_box.set_items([(one.key, one.name) for one in draft.choices], current=template)
        self.template_box.setEnabled(fill is not None)
        self._draft = replace(draft, template_key=template)
        self.to_field.setText(to)
        self.to_field.setCursorPosition(0)
        self.keep_address.setChecked(True)
        self._set_addresses(draft)
        self.setEnabled(True)
        self._base = draft.rendered
        self._show(rendered)

    def set_key(self, key: str) -> None:
        """Keep the message under another key from now on: what it is about has got a number."""
        self._key = key

    def refill(self, draft: Draft) -> None:
        """Follow what the message is about: whole where only the personal line was written, else in its marks."""
        if self._draft is None:
            return
        now = self.rendered()
        rendered = refilled(now, self._base, draft.rendered, draft.values)
        self._base = draft.rendered
        self._draft = replace(draft, template_key=self._draft.template_key, choices=self._draft.choices)
        if rendered != now:
            place = self.text_field.verticalScrollBar().value()
            self._show(rendered)
            self.text_field.verticalScrollBar().setValue(place)
            self._touch()

    def readdress(self, draft: Draft) -> None:
        """The message goes to somebody else: the address and the name in the text follow, what was written stays."""
        before = self._draft
        if before is None:
            return
        self.refill(draft)
        now = self.rendered()
        rendered = readdressed(now, before.given_name, draft.given_name)
        if rendered != now:
            self._show(rendered)
        self.to_field.setText(draft.to)
        self.to_field.setCursorPosition(0)
        self._set_addresses(draft)
        self._touch()
        self._look()

    def add_offer(self) -> None:
        """Put an offer of help into the text, above how it closes, and the cursor behind it."""
        self.text_field.add_paragraph(translate("Messages", OFFER), OFFER_FIELD)
        self.text_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show no message."""
        self.keep_now()
        self._draft = None
        self._key = ""
        self.template_box.set_items([])
        self.to_field.clear()
        self._show(Rendered((), ()))
        self.setEnabled(False)

    def draft(self) -> Draft | None:
        """Give the draft as it stands now: template, address and words; None where there is none."""
        if self._draft is None:
            return None
        kept = self.to() if self._has_new_address() and self.keep_address.isChecked() else ""
        return replace(self._draft, to=self.to(), rendered=self.rendered(), new_address=kept)

    def to(self) -> str:
        """Give the address."""
        return self.to_field.text().strip()

    def _has_new_address(self) -> bool:
        """Whether it goes to an address that the person is not known by yet."""
        known = {one.casefold() for one in self._draft.to_choices} if self._draft is not None else set()
        return self._draft is not None and is_address(self.to()) and self.to().casefold() not in known

    def subject(self) -> str:
        """Give the subject as plain text."""
        return one_line(plain(self.subject_field.segments()))

    def message(self) -> str:
        """Give the text as plain text."""
        return plain(self.text_field.segments())

    def rendered(self) -> Rendered:
        """Give subject and text in segments, as they stand."""
        return Rendered(self.subject_field.segments(), self.text_field.segments(), cut=self._cut)

    def is_ready(self) -> bool:
        """Whether it may go to the mail program."""
        return self._ready

    def is_written(self) -> bool:
        """Whether nothing is missing in its words: it may be copied."""
        return self._written

    def waits_for(self) -> str:
        """Say what is still missing before it can go; empty where nothing is."""
        return self._missing(self.rendered())

    def _missing(self, rendered: Rendered) -> str:
        if self._problem:
            return self._problem
        if rendered.cut:
            return self.tr("The text of the template is too long and was cut. Make it shorter there.")
        unknown = list(dict.fromkeys(gap.text for gap in rendered.gaps if gap.kind is SegmentKind.UNKNOWN))
        if unknown:
            return self.tr("No such field: {fields}.").format(fields=", ".join(unknown))
        missing = list(dict.fromkeys(gap.text for gap in rendered.gaps))
        of_me = " " + self.tr("What is about you comes from My card.") if _lacks_me(rendered) else ""
        if len(missing) == 1:
            said = self.tr("One field is empty: {field}. Write it in its place.").format(field=missing[0])
            return said + of_me
        if missing:
            said = self.tr("{count} fields are empty: {fields}.")
            return said.format(count=len(missing), fields=", ".join(missing)) + of_me
        if self._draft is not None and not rendered.personal_line:
            return self.tr("Your personal line. A message waits until it has one.")
        if not self.to():
            return self.tr("There is no address yet. Type one above, or copy the message.")
        if not is_address(self.to()):
            return self._not_one_address()
        return ""

    def _not_one_address(self) -> str:
        return self.tr("This is not one e-mail address. A message goes to one person.")

    def keep_now(self) -> None:
        """Keep what was begun, if anything was changed since."""
        self._later.stop()
        if self._touched and self._keep is not None and self._key and self._draft is not None:
            self._touched = False
            self._keep(self._key, KeptDraft(self._draft.template_key, self.to(), self.rendered()))

    def write_next(self) -> None:
        """Put the cursor on what is to be written next: from top to bottom, and at last the address."""
        if self._written and not is_address(self.to()):
            self._to_row.show()
            self.to_field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.to_field.selectAll()
            return
        if self.subject_field.select_first_gap():
            self.subject_field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.text_field.select_next()
        self.text_field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- inside ------------------------------------------------------------------------------------------

    def _show(self, rendered: Rendered) -> None:
        self._cut = rendered.cut
        self._problem = ""
        self.subject_field.set_segments(rendered.subject)
        self.text_field.set_segments(rendered.body)
        self._look()

    def _set_addresses(self, draft: Draft) -> None:
        self._addresses.clear()
        for address in draft.to_choices:
            self._addresses.add(address, slot=partial(self._on_address, address))
        self._choose_address.setVisible(len(draft.to_choices) > 1)
        self._to_row.setVisible(not self._compact or len(draft.to_choices) != 1 or self.to() != draft.to)

    def _on_address(self, address: str) -> None:
        self.to_field.setText(address)
        self._on_edited()

    def _on_template(self, key: str) -> None:
        if self._draft is None or self._fill is None or key == self._draft.template_key:
            return
        before = self.rendered()
        try:
            made = self._fill(key)
        except KnownError as error:
            self.template_box.set_items(
                [(one.key, one.name) for one in self._draft.choices], current=self._draft.template_key
            )
            self._problem = str(error)
            self._look()
            return
        self._by_template[self._draft.template_key] = before
        rendered = self._by_template.get(key) or made.rendered
        self._base = made.rendered
        self._draft = replace(made, template_key=key, choices=self._draft.choices)
        # The personal line goes along; what else was changed waits under its template.
        self._show(rendered.with_personal_line(before.personal_line) if before.personal_line else rendered)
        self._on_edited()

    def _on_too_long(self, length: int) -> None:
        says = self.tr(
            "With this the message had {length} characters; {most} are the most. Nothing was put in."
        )
        self._problem = says.format(length=wording.number(length), most=wording.number(LONGEST_MESSAGE))
        self._look()

    def _on_edited(self) -> None:
        self._problem = ""
        self._touch()
        self._look()
        self.draftEdited.emit()

    def _touch(self) -> None:
        """Something is to be kept, a moment after the last key."""
        self._touched = True
        if self._keep is not None and self._key:
            self._later.start()

    def _look(self) -> None:
        """Work out whether it may go, and say what is missing."""
        rendered = self.rendered()
        missing = self._missing(rendered)
        written = self._draft is not None and rendered.is_sendable
        ready = written and not missing
        wrong = bool(self.to()) and not is_address(self.to())
        if wrong and not self.to_field.hasFocus():
            self.to_error.show_error(self._not_one_address())
        elif not wrong:
            self.to_error.hide()
        self.keep_address.setVisible(self._has_new_address())
        self._below_to.setHidden(self.to_error.isHidden() and self.keep_address.isHidden())
        said = "" if missing == self._not_one_address() and not self.to_error.isHidden() else missing
        self._legend.setText(said or self.tr("Your personal line. A message waits until it has one."))
        waits = bool(said) and self._draft is not None and bool(rendered.gaps or self._problem or written)
        self._legend.set_token("caution" if waits else "text3")
        self.me_link.setVisible(_lacks_me(rendered))
        self.text_field.setAccessibleDescription(missing)
        if written != self._written:
            self._written = written
            for entry in self._only_written:
                entry.setEnabled(written)
            self.writtenChanged.emit(written)
        if ready != self._ready:
            self._ready = ready
            self.readyChanged.emit(ready)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._ready:
                    self.sendRequested.emit()
                else:
                    self.write_next()
                return True
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text_field.hasFocus():
            paint_ring(self, QRectF(self.text_field.geometry()).adjusted(2, 2, -2, -2))
