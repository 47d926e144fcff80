"""The editor of a company: what it is, how it takes referrals, what I want of it, and who works there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.links import link_key
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.services import companies
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.store.companies import Employee, employees
from crm_desktop.ui.contacts.editor_drafts import together
from crm_desktop.ui.contacts.editor_you import short
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ComboBox,
    Dialog,
    Field,
    LineEdit,
    RingHolder,
    Segmented,
    Strip,
    TextEdit,
    draw_text,
    label,
    paint_box,
    paint_face,
)

WIDTH, SIDE = 936, 268
LABELS = 124
MOST_PEOPLE = 30
LOOK_AFTER_MS = 250
TITLE_ROOM = 44
NOT_SAID = "-"
"""The key of a number that is not given."""
LEVELS = (1, 2, 3)
MOTIVATION = (1, 2, 3, 4, 5)
POSTING = (0, 1, 2, 3)


class PersonButton(RingHolder, QPushButton):
    """Somebody who works there: face, name, position. A click opens the contact."""

    def __init__(self, person: Employee, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (person.name, person.position) if part))

    def sizeHint(self) -> QSize:
        return QSize(200, current_theme().px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, current_theme().px(48))

    def ring_radius(self) -> int:
        return current_theme().px(8)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ring_in(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ring_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            paint_box(painter, QRectF(self.rect()), "sunken", "", theme.px(8))
        side = theme.px(32)
        paint_face(painter, QRectF(theme.px(8), (self.height() - side) / 2, side, side), self.person.name)
        left = theme.px(8) + side + theme.px(12)
        room = self.width() - left - theme.px(8)
        if not self.person.position:
            draw_text(painter, QRectF(left, 0, room, self.height()), self.person.name, "row-title", "text")
            return
        line = theme.px(20)
        top = (self.height() - line - theme.px(16)) / 2
        draw_text(painter, QRectF(left, top, room, line), self.person.name, "row-title", "text")
        area = QRectF(left, top + line, room, theme.px(16))
        draw_text(painter, area, self.person.position, "small", "text2")


class CompanyEditor(Dialog):
    """Adds or changes a company. ``saved(number)`` tells which, after it was written.

    `prefill` are fields of `CompanyDraft`. Esc keeps what was typed, until it is saved or thrown away.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, number: int | None = None, *, name: str = "", **prefill: Any) -> None:
        super().__init__(desk.window, "", width=WIDTH, side=True, side_width=SIDE)
        self.desk = desk
        found = companies.draft(desk.store, number) if number is not None else None
        self._number = number if found is not None else None
        self._gone = number is not None and found is None
        self._start = found or CompanyDraft("")
        self._key = f"draft.company.{self._number or 'new'}"
        self._same: int | None = None
        self._filling = False
        self._make_body()
        self._make_side()
        self._make_footer()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_for_same)
        self._fill(self._start)
        self._start = self.draft()
        shown = self._begin(name, prefill)
        if shown != self._start:
            self._fill(shown)
        self._look_for_same()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what it is made of ------------------------------------------------------------------------

    def _make_body(self) -> None:
        self.strip = Strip("", "danger")
        self.body.addWidget(self.strip)
        self.strip.hide()
        self.kept_strip = Strip(
            self.tr("You left these changes here. They are not saved yet."),
            "note",
            self.tr("Throw them away"),
        )
        self.kept_strip.clicked.connect(self.throw_away)
        self.body.addWidget(self.kept_strip)
        self.kept_strip.hide()
        self.name = LineEdit(name=self.tr("Name"))
        self.name_field = self._add(self.tr("Name"), self.name)
        self.same_strip = Strip("", "caution", self.tr("Open that one"), icon="building-2")
        self.same_strip.clicked.connect(self._open_same)
        self.body.addWidget(self.same_strip)
        self.same_strip.hide()
        self.domain = LineEdit(placeholder=self.tr("copperfinch.com"), name=self.tr("Web address"))
        self.domain_field = self._add(self.tr("Web address"), self.domain)
        self.industry = LineEdit(name=self.tr("Industry"))
        self.size_line = LineEdit(name=self.tr("Size"), placeholder=self.tr("People, about"))
        self._add(self.tr("Industry, size"), self._row(self.industry, (self.size_line, 140)))
        self.place = LineEdit(name=self.tr("Place"))
        self._add(self.tr("Place"), self.place)
        self.careers_page = LineEdit(name=self.tr("Careers page"))
        self.careers_field = self._add(self.tr("Careers page"), self.careers_page)
        self._section(self.tr("Referral programme"))
        self.has_programme = Segmented(
            [
                (NOT_SAID, self.tr("Not known"), None),
                ("yes", self.tr("Yes"), None),
                ("no", self.tr("No"), None),
            ],
            name=self.tr("Has a referral programme"),
        )
        self._add(self.tr("Has one"), self._row((self.has_programme, 0)))
        self.programme_link = LineEdit(name=self.tr("Link of the referral programme"))
        self.programme_field = self._add(self.tr("Link"), self.programme_link)
        self.how_to_submit = LineEdit(
            name=self.tr("How to submit"), placeholder=self.tr("Through staff: name, CV and two sentences")
        )
        self.submit_field = self._add(self.tr("How to submit"), self.how_to_submit)
        self._section(self.tr("Target"))
        self.status = ComboBox(self._statuses(), name=self.tr("Target status"))
        self.priority = self._numbers(LEVELS, self.tr("Priority"))
        first = label(self.tr("Priority"), "small", "text2")
        self._add(self.tr("Status"), self._row((self.status, 180), (first, 0), (self.priority, 0)))
        self.motivation = self._numbers(MOTIVATION, self.tr("Motivation"))
        self.motivation.setToolTip(self.tr("1: it would do. 5: nowhere rather"))
        self._add(
            self.tr("Motivation"), self._row((self.motivation, 0), self._said(self.tr("how much I want it")))
        )
        self.posting = self._numbers(POSTING, self.tr("Posting"))
        said = self._said(self.tr("0 nothing, 3 an opening that fits"))
        self._add(self.tr("Posts now"), self._row((self.posting, 0), said))
        self._section("")
        self.notes = TextEdit(lines=3, name=self.tr("Notes"))
        self._add(self.tr("Notes"), self.notes)
        self.body.addStretch(1)
        for edit in (self.domain, self.industry, self.size_line, self.place, self.careers_page):
            edit.textEdited.connect(self._on_changed)
        for edit in (self.programme_link, self.how_to_submit):
            edit.textEdited.connect(self._on_changed)
        for segmented in (self.priority, self.motivation, self.posting):
            segmented.currentChanged.connect(self._on_changed)
        self.name.textEdited.connect(self._on_name)
        self.status.keyChanged.connect(self._on_changed)
        self.has_programme.currentChanged.connect(self._on_programme)
        self.notes.textChanged.connect(self._on_changed)

    def _add(self, name: str, control: QWidget | QHBoxLayout) -> Field:
        field = Field(name, control, label_width=LABELS)
        self.body.addWidget(field)
        return field

    def _row(self, *parts: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
        """Fields side by side; (field, width) has that width, 0 its own, a bare one takes the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(12)
        stretched = False
        for part in parts:
            if isinstance(part, tuple):
                widget, width = part
                if width:
                    widget.setFixedWidth(current_theme().px(width))
                row.addWidget(widget)
            else:
                row.addWidget(part, 1)
                stretched = True
        if not stretched:
            row.addStretch(1)
        return row

    def _said(self, text: str) -> QWidget:
        return label(text, "small", "text3", wrap=True)

    def _section(self, text: str) -> None:
        if not text:
            self.body.addSpacing(4)
            return
        head = label(text, "section")
        head.setContentsMargins(0, 12, 0, 0)
        self.body.addWidget(head)

    def _numbers(self, numbers: Sequence[int], name: str) -> Segmented:
        return Segmented(
            [(NOT_SAID, "–", None), *((str(number), str(number), None) for number in numbers)], name=name
        )

    def _statuses(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("Not a target")),
            (TargetStatus.PROSPECT, self.tr("Prospect")),
            (TargetStatus.RESEARCHING, self.tr("Researching")),
            (TargetStatus.IN_CONVERSATION, self.tr("In conversation")),
            (TargetStatus.APPLIED, self.tr("Applied")),
            (TargetStatus.INTERVIEWING, self.tr("Interviewing")),
            (TargetStatus.OFFER, self.tr("Offer")),
            (TargetStatus.EMPLOYER, self.tr("Employer")),
            (TargetStatus.SET_ASIDE, self.tr("Set aside")),
        ]

    def _make_side(self) -> None:
        self.people: list[PersonButton] = []
        found: list[Employee] = []
        count = 0
        if self._number is not None:
            found, count = employees(self.desk.store, self._number, MOST_PEOPLE)
        self.side.setContentsMargins(12, 20, 12, 20)
        head = label(self.tr("Who works here"), "section")
        head.setContentsMargins(8, 0, 0, 4)
        self.side.addWidget(head)
        if not found:
            text = self.tr("Nobody of your contacts. Whom you add with this company stands here.")
            nobody = label(text, "small", "text2", wrap=True)
            nobody.setContentsMargins(8, 0, 8, 0)
            self.side.addWidget(nobody)
        self.side.setSpacing(4)
        for person in found:
            made = PersonButton(person)
            made.clicked.connect(lambda _checked=False, number=person.id: self._open_contact(number))
            self.people.append(made)
            self.side.addWidget(made)
        if count > len(found):
            text = self.tr("and {count} more").format(count=f"{count - len(found):,}")
            more = label(text, "small", "text2")
            more.setContentsMargins(8, 4, 0, 0)
            self.side.addWidget(more)
        self.side.addStretch(1)

    def _make_footer(self) -> None:
        if self._number is not None:
            self.delete_button = self.add_button(
                self.tr("Delete"), "quiet", self._delete, icon="trash-2", side="left"
            )
        self.cancel_button = self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", self.save)
        if self._gone:
            self.save_button.setEnabled(False)
            self._show_trouble(self.tr("This company is not here any more. Undo brings it back."))

    # -- filling -----------------------------------------------------------------------------------

    def _begin(self, name: str, prefill: dict[str, Any]) -> CompanyDraft:
        given = {key: value for key, value in prefill.items() if key in CompanyDraft.__slots__}
        if name:
            given["name"] = name
        if given:
            return replace(self._start, **given)
        kept = self.desk.memory.get(self._key)
        try:
            shown = together(CompanyDraft(**kept["before"]), CompanyDraft(**kept["mine"]), self._start)
        except (TypeError, KeyError):
            return self._start
        self.kept_strip.setVisible(shown != self._start)
        return shown

    def _lines(self) -> dict[str, LineEdit]:
        return {
            "name": self.name,
            "domain": self.domain,
            "industry": self.industry,
            "size": self.size_line,
            "place": self.place,
            "careers_page": self.careers_page,
            "programme_link": self.programme_link,
            "how_to_submit": self.how_to_submit,
        }

    def _fill(self, draft: CompanyDraft) -> None:
        self._filling = True
        for name, edit in self._lines().items():
            edit.setText(getattr(draft, name))
            edit.setCursorPosition(0)
        known = ("yes", "no")
        self.has_programme.set_current(draft.has_programme if draft.has_programme in known else NOT_SAID)
        items = self._statuses()
        if draft.target_status not in {key for key, _ in items}:
            items.insert(0, (draft.target_status, draft.target_status))
        self.status.set_items(items, current=draft.target_status)
        for segmented, value, numbers in (
            (self.priority, draft.priority, LEVELS),
            (self.motivation, draft.motivation, MOTIVATION),
            (self.posting, draft.posting, POSTING),
        ):
            segmented.set_current(str(value) if value in numbers else NOT_SAID)
        self.notes.setPlainText(draft.notes)
        self._filling = False
        self._on_programme()
        self._on_name()

    def draft(self) -> CompanyDraft:
        """What stands in the editor."""
        texts = {name: edit.text().strip() for name, edit in self._lines().items()}
        programme = self.has_programme.current()
        return CompanyDraft(
            **texts,
            has_programme="" if programme == NOT_SAID else programme,
            target_status=self.status.current_key(),
            priority=_number(self.priority),
            motivation=_number(self.motivation),
            posting=_number(self.posting),
            notes=self.notes.toPlainText(),
        )

    def is_changed(self) -> bool:
        """Whether anything here is not as in the file."""
        return self.draft() != self._start

    # -- while it is typed -------------------------------------------------------------------------

    def _on_name(self, *_what: object) -> None:
        name = self.name.text().strip()
        if self._number is None:
            self.set_title(self.tr("New company"))
        else:
            self.set_title(self.tr("Edit {name}").format(name=short(name, TITLE_ROOM)))
        if name:
            self.name_field.clear_error()
        self._look.start()
        self._on_changed()

    def _on_programme(self, *_what: object) -> None:
        shown = self.has_programme.current() == "yes" or bool(
            self.programme_link.text().strip() or self.how_to_submit.text().strip()
        )
        self.programme_field.setVisible(shown)
        self.submit_field.setVisible(shown)
        self._on_changed()

    def _on_changed(self, *_what: object) -> None:
        if self._filling:
            return
        for field, edit in self._pages():
            if field.has_error() and _is_page(edit.text()):
                field.clear_error()
        self.set_header_note(self.tr("Changes kept as a draft") if self.is_changed() else "")
        self._say_errors()

    def _pages(self) -> list[tuple[Field, LineEdit]]:
        return [
            (self.domain_field, self.domain),
            (self.careers_field, self.careers_page),
            (self.programme_field, self.programme_link),
        ]

    def _say_errors(self) -> None:
        fields = [self.name_field, *(field for field, _edit in self._pages())]
        count = sum(field.has_error() for field in fields)
        if count == 0:
            text = ""
        elif count == 1:
            text = self.tr("One field needs a look")
        else:
            text = self.tr("{count} fields need a look").format(count=count)
        self.footer_note(text, "danger")

    def _look_for_same(self) -> None:
        name = self.name.text().strip()
        found = companies.find(self.desk.store, name) if name and name != self._start.name else None
        self._same = found if found != self._number else None
        self.same_strip.setVisible(self._same is not None)
        if self._same is not None:
            self.same_strip.set_text(
                self.tr("A company of this name is here already. Open it, or choose another name.")
            )

    def _open_same(self) -> None:
        same = self._same
        if same is not None:
            self.reject()
            self.desk.edit_company(same)

    def _open_contact(self, number: int) -> None:
        self.reject()
        self.desk.open_contact(number)

    def _show_trouble(self, text: str) -> None:
        self.strip.set_text(text)
        self.strip.show()

    # -- ending ------------------------------------------------------------------------------------

    def _check(self) -> list[QWidget]:
        wrong: list[QWidget] = []
        self._look_for_same()
        if not self.name.text().strip():
            self.name_field.set_error(self.tr("A company needs a name."))
            wrong.append(self.name)
        elif self._same is not None:
            wrong.append(self.name)
        saved = (self._start.domain, self._start.careers_page, self._start.programme_link)
        for (field, edit), before in zip(self._pages(), saved, strict=True):
            if not _is_page(edit.text()) and edit.text().strip() != before:
                field.set_error(self.tr("This is not the address of a page."))
                wrong.append(edit)
        return wrong

    def save(self) -> None:
        """Write it, in one undoable step. With an error it goes to the field instead."""
        wrong = self._check()
        self._say_errors()
        if wrong:
            self._go_to(wrong[0])
            return
        draft = self.draft()
        store = self.desk.store
        now = companies.draft(store, self._number) if self._number is not None else None
        if now is not None:
            draft = together(self._start, draft, now)
        try:
            number = companies.save(store, draft, self._number)
        except KnownError as error:
            self._show_trouble(str(error))
            return
        self.desk.memory.put(self._key, None)
        if self.is_changed():
            said = self.tr("{name} added.") if self._number is None else self.tr("{name} saved.")
            self.desk.said.emit(said.format(name=short(draft.name, TITLE_ROOM)), True)
        self.saved.emit(number)
        self.accept()

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        above = field.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(field, 0, 80)

    def reject(self) -> None:
        """Close; what was typed is kept as a draft."""
        if not self._gone:
            self._keep()
        super().reject()

    def done(self, result: int) -> None:
        self._look.stop()
        super().done(result)

    def _keep(self) -> None:
        if not self.is_changed():
            self.desk.memory.put(self._key, None)
            return
        self.desk.memory.put(self._key, {"before": asdict(self._start), "mine": asdict(self.draft())})
        self.desk.said.emit(self.tr("Changes kept as a draft"), False)

    def throw_away(self) -> None:
        """Forget the draft, and show what the file says."""
        self.desk.memory.put(self._key, None)
        self.kept_strip.hide()
        self._fill(self._start)
        self._look_for_same()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        number = self._number
        if number is None:
            return
        try:
            companies.remove(self.desk.store, number)
        except KnownError as error:
            self._show_trouble(str(error))
            return
        if self.is_changed():
            self._keep()
        super().reject()
        self.desk.said.emit(self.tr("{name} removed.").format(name=short(self._start.name, TITLE_ROOM)), True)


def _number(segmented: Segmented) -> int | None:
    key = segmented.current()
    return None if key in (NOT_SAID, "") else int(key)


def _is_page(text: str) -> bool:
    written = text.strip()
    if not written:
        return True
    scheme = written.partition(":")[0].casefold()
    host = link_key(written).partition("/")[0]
    return " " not in written and "." in host and scheme not in ("javascript", "data", "file")
