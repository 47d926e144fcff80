"""The editor of a contact: everything about a person, put down rightly, once. Also of the person's own card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.names import full_name
from crm_desktop.domain.signature import Signature, read_signature
from crm_desktop.services import companies
from crm_desktop.services import contacts as service
from crm_desktop.services.contacts import ContactDraft, Pitch
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Address
from crm_desktop.ui.contacts.choices import company_choice, company_search
from crm_desktop.ui.contacts.editor_drafts import contact_as_data, contact_from_data, together
from crm_desktop.ui.contacts.editor_lines import (
    LABELS,
    AddressPart,
    advise_email,
    advise_link,
    advise_phone,
    guess_link,
)
from crm_desktop.ui.contacts.editor_order import chain, tab_stops
from crm_desktop.ui.contacts.editor_photo import PhotoPart
from crm_desktop.ui.contacts.editor_ties import TiesPart
from crm_desktop.ui.contacts.editor_you import PitchPart, YouPart, short, side_margin
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Button,
    ChooseField,
    DateField,
    Dialog,
    ElidedLabel,
    FieldError,
    LineEdit,
    Strip,
    button,
    label,
    link_button,
)

WIDTH, SIDE, HEIGHT = 1040, 364, 738
LOOK_AFTER_MS = 250
"""How long after the last key it is looked whether somebody of this name is here."""
TITLE_ROOM = 44


class ContactEditor(Dialog):
    """Adds or changes a contact. ``saved(number)`` tells which, after it was written.

    `prefill` are fields of `ContactDraft`, or ``email``, ``phone``, ``link`` for one address; ``name`` is split.
    Esc keeps what was typed; it comes back when the same editor is opened again, until it is saved or thrown away.
    """

    saved = Signal(int)

    def __init__(
        self,
        desk: Desk,
        number: int | None = None,
        *,
        name: str = "",
        is_me: bool = False,
        company: str = "",
        **prefill: Any,
    ) -> None:
        if is_me and number is None:
            number = people.me(desk.store)
        card = people.card(desk.store, number) if number is not None else None
        self._is_me = is_me or (card is not None and card.is_me)
        super().__init__(desk.window, "", width=WIDTH, height=HEIGHT, side=True, side_width=SIDE)
        self.desk = desk
        self._number = number if card is not None else None
        self._gone = number is not None and (card is None or card.deleted_at is not None)
        self._archived = card is not None and card.archived_at is not None
        self._start = service.draft(card) if card is not None else ContactDraft(is_me=self._is_me)
        self._start_pitch = service.pitch(desk.store) if self._is_me else Pitch()
        self._key = f"draft.contact.{self._number or ('me' if self._is_me else 'new')}"
        self._put_back: Callable[[], None] | None = None
        self._same: int | None = None
        self._filling = False
        self._stops: list[QWidget] = []
        self._make_body()
        self._make_side()
        self._make_footer()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_for_same)
        self._fill(self._start, self._start_pitch)
        # What the fields make of the card (spaces, lines without words) is no change of the person's.
        self._start = self.draft()
        shown, pitch = self._begin(name, company, prefill)
        if (shown, pitch) != (self._start, self._start_pitch):
            self._fill(shown, pitch)
        self._look_for_same()
        self.given.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what it is made of ------------------------------------------------------------------------

    def _make_body(self) -> None:
        desk, theme = self.desk, current_theme()
        paste = button(self.tr("Paste a signature"), icon="clipboard-paste", small=True)
        paste.setToolTip(self.tr("Fill empty fields from a signature on the clipboard"))
        paste.clicked.connect(self.paste_signature)
        self.paste_button = paste
        self.set_header_widget(paste)
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
        top = QHBoxLayout()
        top.setSpacing(0)
        aside = QWidget()
        aside.setFixedWidth(theme.px(LABELS))
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, 0)
        self.photo = PhotoPart(desk)
        column.addWidget(self.photo)
        top.addWidget(aside)
        top.addLayout(self._make_names(), 1)
        self.body.addLayout(top)
        self.same_strip = Strip("", "caution", self.tr("Open that one"), icon="users")
        self.same_strip.clicked.connect(self._open_same)
        self.body.addWidget(self.same_strip)
        self.same_strip.hide()
        other = ("", self.tr("Other"))
        self.emails = AddressPart(
            self.tr("E-mail"),
            self.tr("Add e-mail"),
            self.tr("Remove this e-mail"),
            [("home", self.tr("Home")), ("work", self.tr("Work")), other],
            advise=advise_email,
            new_kind="work",
        )
        self.phones = AddressPart(
            self.tr("Phone"),
            self.tr("Add phone"),
            self.tr("Remove this phone"),
            [("mobile", self.tr("Mobile")), ("work", self.tr("Work")), ("home", self.tr("Home")), other],
            advise=partial(advise_phone, problem=self.tr("A phone number has digits in it.")),
            new_kind="mobile",
        )
        self.links = AddressPart(
            self.tr("Link"),
            self.tr("Add link"),
            self.tr("Remove this link"),
            [("linkedin", self.tr("LinkedIn")), ("website", self.tr("Website")), other],
            advise=partial(advise_link, problem=self.tr("This is not the address of a page.")),
            guess=guess_link,
            with_star=False,
        )
        for part in (self.emails, self.phones, self.links):
            self.body.addWidget(part)
        self.body.addLayout(self._make_place())
        my_number = people.me(desk.store)
        mine = people.card(desk.store, my_number) if my_number is not None and not self._is_me else None
        shared = (
            frozenset(tie.company_id for tie in mine.affiliations if tie.company_id) if mine else frozenset()
        )
        self.ties = TiesPart(
            self.tr("Where I was") if self._is_me else self.tr("Affiliations"),
            company_search(desk.store),
            shared,
            desk.today,
        )
        self.body.addWidget(self.ties)
        self.body.addStretch(1)
        for one in (self.emails, self.phones, self.links, self.ties):
            one.changed.connect(self._on_changed)
            one.lineRemoved.connect(self._on_line_removed)
        self.photo.changed.connect(self._on_changed)
        self.photo.failed.connect(self._show_trouble)

    def _make_names(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        self.given = LineEdit(placeholder=self.tr("Given name"), name=self.tr("Given name"))
        self.family = LineEdit(placeholder=self.tr("Family name"), name=self.tr("Family name"))
        first.addWidget(self.given, 1)
        first.addWidget(self.family, 1)
        column.addLayout(first)
        self.name_error = FieldError()
        column.addWidget(self.name_error)
        self.more = QWidget()
        more = QHBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        self.title_line = LineEdit(placeholder=self.tr("Title"), name=self.tr("Title, such as Dr."))
        self.nickname = LineEdit(placeholder=self.tr("Nickname"), name=self.tr("Nickname"))
        self.suffix = LineEdit(placeholder=self.tr("Suffix"), name=self.tr("Suffix, such as Jr. or PhD"))
        self.met_on = DateField(
            quickdates.parse, self.desk.today, placeholder=self.tr("Met on"), name=self.tr("Met on")
        )
        for edit, stretch in ((self.title_line, 2), (self.nickname, 4), (self.suffix, 2), (self.met_on, 4)):
            edit.setMinimumWidth(56)
            more.addWidget(edit, stretch)
        self.met_on.setVisible(not self._is_me)
        column.addWidget(self.more)
        self.more_error = FieldError()
        column.addWidget(self.more_error)
        second = QHBoxLayout()
        second.setSpacing(8)
        self.position = LineEdit(placeholder=self.tr("Position"), name=self.tr("Position"))
        self.company = ChooseField(
            company_search(self.desk.store),
            placeholder=self.tr("Company"),
            create_text=self.tr("New company"),
            name=self.tr("Company"),
            square=True,
        )
        second.addWidget(self.position, 1)
        second.addWidget(self.company, 1)
        column.addLayout(second)
        for edit in (self.given, self.family, self.title_line, self.suffix):
            edit.textEdited.connect(self._on_name)
        for edit in (self.nickname, self.position):
            edit.textEdited.connect(self._on_changed)
        self.met_on.textEdited.connect(self._on_changed)
        self.met_on.dateChanged.connect(self._on_changed)
        self.company.textEdited.connect(self._on_name)
        self.company.chosen.connect(self._on_name)
        return column

    def _make_place(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = label(self.tr("Place"), "small", "text2")
        name.setFixedWidth(current_theme().px(LABELS) - 8)
        row.addWidget(name)
        self.place = LineEdit(name=self.tr("Place"))
        name.setBuddy(self.place)
        row.addWidget(self.place, 1)
        self.more_link = link_button(self.tr("More names"), token="text2")
        self.more_link.clicked.connect(self._on_more)
        aside = QHBoxLayout()
        aside.addStretch(1)
        aside.addWidget(self.more_link)
        row.addLayout(aside, 1)
        self.place.textEdited.connect(self._on_changed)
        return row

    def _make_side(self) -> None:
        side_margin(self.side)
        self.you: YouPart | None = None
        self.pitch: PitchPart | None = None
        if self._is_me:
            self.pitch = PitchPart(self.desk)
            self.side.addWidget(self.pitch, 1)
            self.pitch.changed.connect(self._on_changed)
            return
        self.you = YouPart(self.desk, self._number)
        self.side.addWidget(self.you, 1)
        self.you.changed.connect(self._on_changed)
        self.you.lineRemoved.connect(self._on_line_removed)

    def _make_footer(self) -> None:
        self.archive_button: Button | None = None
        self.delete_button: Button | None = None
        if self._number is not None and not self._is_me and not self._gone:
            text = self.tr("Bring back") if self._archived else self.tr("Archive")
            icon = "archive-restore" if self._archived else "archive"
            self.archive_button = self.add_button(text, "quiet", self._archive, icon=icon, side="left")
            self.delete_button = self.add_button(
                self.tr("Delete"), "quiet", self._delete, icon="trash-2", side="left"
            )
        self.removed = QWidget()
        row = QHBoxLayout(self.removed)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        self.removed_label = ElidedLabel("", "small", "text2")
        self.removed_label.setMaximumWidth(current_theme().px(180))
        row.addWidget(self.removed_label)
        self.put_back_link = link_button(self.tr("Put it back"))
        self.put_back_link.clicked.connect(self._on_put_back)
        row.addWidget(self.put_back_link)
        self.add_footer_widget(self.removed, side="left")
        self.removed.hide()
        self.cancel_button = self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", self.save)
        if self._gone:
            self.save_button.setEnabled(False)
            self._show_trouble(self.tr("This contact is not here any more. Undo brings it back."))

    # -- filling -----------------------------------------------------------------------------------

    def _begin(self, name: str, company: str, prefill: dict[str, Any]) -> tuple[ContactDraft, Pitch]:
        """What is shown first: the card, with what was left here the last time, or what the caller brings."""
        shown, pitch = self._start, self._start_pitch
        given: dict[str, Any] = {
            key: value for key, value in prefill.items() if key in ContactDraft.__slots__
        }
        for one, many in (("email", "emails"), ("phone", "phones"), ("link", "links")):
            if prefill.get(one):
                given[many] = (Address(str(prefill[one])),)
        if company:
            given["company"] = company
        if name.strip():
            given["given_name"], given["family_name"] = service.split_name(name)
        if given:
            return replace(shown, **given), pitch
        kept = self.desk.memory.get(self._key)
        if not isinstance(kept, dict):
            return shown, pitch
        before, mine = contact_from_data(kept.get("before")), contact_from_data(kept.get("mine"))
        if before is None or mine is None:
            return shown, pitch
        shown = together(before, mine, shown)
        try:
            pitch = together(Pitch(**kept["pitch_before"]), Pitch(**kept["pitch"]), pitch)
        except (KeyError, TypeError):
            pitch = self._start_pitch
        self.kept_strip.setVisible(shown != self._start or pitch != self._start_pitch)
        return shown, pitch

    def _fill(self, draft: ContactDraft, pitch: Pitch) -> None:
        self._filling = True
        for edit, text in (
            (self.given, draft.given_name),
            (self.family, draft.family_name),
            (self.title_line, draft.title),
            (self.nickname, draft.nickname),
            (self.suffix, draft.suffix),
            (self.position, draft.position),
            (self.place, draft.location),
        ):
            edit.setText(text)
            edit.setCursorPosition(0)
        self.met_on.set_date(draft.met_on)
        self._set_company(draft.company)
        self.emails.set_values(draft.emails)
        self.phones.set_values(draft.phones)
        self.links.set_values(draft.links)
        self.ties.set_values(draft.affiliations)
        self.photo.set_photo(draft.photo)
        if self.you is not None:
            self.you.set_values(draft)
        if self.pitch is not None:
            self.pitch.set_values(pitch, draft.tags)
        self._show_more(bool(draft.title or draft.nickname or draft.suffix or draft.met_on))
        self._filling = False
        self._name_changed()
        self._on_changed()

    def _set_company(self, name: str) -> None:
        known = companies.find(self.desk.store, name) if name.strip() else None
        choice = company_choice(known, name)
        self.company.set_choice(choice) if choice or not name else self.company.set_new(name)

    def draft(self) -> ContactDraft:
        """What stands in the editor."""
        draft = replace(
            self._start,
            given_name=" ".join(self.given.text().split()),
            family_name=" ".join(self.family.text().split()),
            title=self.title_line.text().strip(),
            suffix=self.suffix.text().strip(),
            nickname=self.nickname.text().strip(),
            position=self.position.text().strip(),
            company=self.company.text().strip(),
            location=self.place.text().strip(),
            met_on=self.met_on.date() if self.met_on.is_readable() else self._start.met_on,
            photo=self.photo.photo,
            emails=self.emails.values(),
            phones=self.phones.values(),
            links=self.links.values(),
            affiliations=self.ties.values(),
        )
        part = self.you or self.pitch
        return part.taken_into(draft) if part is not None else draft

    def is_changed(self) -> bool:
        """Whether anything here is not as in the file."""
        if self.pitch is not None and self.pitch.pitch() != self._start_pitch:
            return True
        return self.draft() != self._start

    # -- while it is typed -------------------------------------------------------------------------

    def _on_name(self, *_what: object) -> None:
        self._name_changed()
        self._look.start()
        self._on_changed()

    def _name_changed(self) -> None:
        given, family = self.given.text().strip(), self.family.text().strip()
        name = full_name(given, family)
        if self._is_me:
            self.set_title(self.tr("My card"))
        elif self._number is None:
            self.set_title(self.tr("New contact"))
        else:
            whole = name or self.company.text().strip()
            self.set_title(self.tr("Edit {name}").format(name=short(whole, TITLE_ROOM)))
        self.photo.set_name(name)
        if self.you is not None:
            self.you.set_name(given or family)
        if name or self.company.text().strip():
            self.name_error.clear()
            self.given.set_invalid(False)

    def _on_changed(self, *_what: object) -> None:
        if self._filling:
            return
        if self.met_on.is_readable():
            self.met_on.set_invalid(False)
            self.more_error.clear()
        self.set_header_note(self.tr("Changes kept as a draft") if self.is_changed() else "")
        self._say_errors()
        self._order()

    def _order(self) -> None:
        """Let Tab go as the eye does; lines that came or went change the way."""
        stops = [*tab_stops(self.body), *tab_stops(self.side), *self._footer_buttons()]
        if stops != self._stops:
            self._stops = stops
            chain(stops)

    def _footer_buttons(self) -> list[QWidget]:
        ends = [self.archive_button, self.delete_button] if self.archive_button and self.delete_button else []
        return [*ends, self.put_back_link, self.cancel_button, self.save_button]

    def _say_errors(self) -> None:
        count = sum(part.blocking() for part in (self.emails, self.phones, self.links))
        count += not self.name_error.isHidden()
        count += not self.more_error.isHidden()
        count += self.ties.edit is not None and not self.ties.edit.error.isHidden()
        count += self.you is not None and self.you.introduced_field.has_error()
        if count == 0:
            text = ""
        elif count == 1:
            text = self.tr("One field needs a look")
        else:
            text = self.tr("{count} fields need a look").format(count=count)
        self.footer_note(text, "danger")

    def _look_for_same(self) -> None:
        if self._is_me:
            return
        draft = self.draft()
        same = None
        if draft != self._start or self._number is None:
            same = service.same_person(
                self.desk.store, draft.given_name, draft.family_name, draft.company, self._number
            )
        self._same = same
        self.same_strip.setVisible(same is not None)
        if same is not None:
            name = short(people.names(self.desk.store, [same]).get(same, ""), TITLE_ROOM)
            company = short(draft.company, TITLE_ROOM)
            text = (
                self.tr("{name} at {company} is here already.")
                if company
                else self.tr("{name} is here already.")
            )
            self.same_strip.set_text(text.format(name=name, company=company))

    def _open_same(self) -> None:
        same = self._same
        if same is not None:
            self.reject()
            self.desk.open_contact(same)

    def _on_more(self) -> None:
        self._show_more(True)
        self.title_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self.more_link.setVisible(not shown)

    def _on_line_removed(self, words: str, put_back: Callable[[], None]) -> None:
        self._put_back = put_back
        self.removed_label.setText(self.tr("{words} removed").format(words=words))
        self.removed.show()

    def _on_put_back(self) -> None:
        put_back, self._put_back = self._put_back, None
        self.removed.hide()
        if put_back is not None:
            put_back()

    def _show_trouble(self, text: str) -> None:
        self.strip.set_text(text)
        self.strip.show()

    def paste_signature(self) -> None:
        """Fill empty fields from the signature on the clipboard."""
        found = read_signature(QGuiApplication.clipboard().text())
        if found.is_empty:
            self._show_trouble(
                self.tr("There is no signature on the clipboard. Copy one, then paste it here.")
            )
            return
        self.strip.hide()
        self.take_signature(found)

    def take_signature(self, found: Signature) -> None:
        """Fill empty fields with what a signature says; addresses that are new are added."""
        if found.name and not self.given.text().strip() and not self.family.text().strip():
            given, family = service.split_name(found.name)
            self.given.setText(given)
            self.family.setText(family)
        if found.position and not self.position.text().strip():
            self.position.setText(found.position)
        if found.company and not self.company.text().strip():
            self._set_company(found.company)
        for email in found.emails:
            self.emails.add(email)
        for phone, kind in found.phones:
            self.phones.add(phone, kind)
        for link in found.links:
            self.links.add(link)
        self._on_name()

    # -- ending ------------------------------------------------------------------------------------

    def _check(self) -> list[QWidget]:
        """Look at everything; give the fields that hinder saving, from top to bottom."""
        wrong: list[QWidget] = []
        if not full_name(self.given.text(), self.family.text()) and not self.company.text().strip():
            self.name_error.show_error(self.tr("A given name or a company is needed."))
            self.given.set_invalid(True)
            wrong.append(self.given)
        if not self.met_on.is_readable():
            self.met_on.set_invalid(True)
            self.more_error.show_error(self.tr("This is not a day. “12 March 2016” is read."))
            wrong.append(self.met_on)
        for part in (self.emails, self.phones, self.links, self.ties):
            wrong += part.check()
        if self.you is not None:
            wrong += self.you.check()
        return wrong

    def save(self) -> None:
        """Write it, in one undoable step. With an error it goes to the field instead."""
        part = self.you or self.pitch
        if part is not None:
            part.finish()
        wrong = self._check()
        self._say_errors()
        if wrong:
            self._go_to(wrong[0])
            return
        draft = self.draft()
        name = full_name(draft.given_name, draft.family_name) or draft.company
        try:
            number = self._write(draft)
        except KnownError as error:
            self._show_trouble(str(error))
            return
        self.desk.memory.put(self._key, None)
        if self._is_me:
            said = self.tr("Your card is saved.")
        elif self._number is None:
            said = self.tr("{name} added.").format(name=short(name, TITLE_ROOM))
        else:
            said = self.tr("{name} saved.").format(name=short(name, TITLE_ROOM))
        if self.is_changed():
            self.desk.said.emit(said, True)
        self.saved.emit(number)
        self.accept()

    def _write(self, draft: ContactDraft) -> int:
        store = self.desk.store
        card = people.card(store, self._number) if self._number is not None else None
        if card is not None:
            draft = together(self._start, draft, service.draft(card))
        if self.pitch is not None:
            pitch = together(self._start_pitch, self.pitch.pitch(), service.pitch(store))
            return service.save_me(store, draft, pitch)
        return service.save(store, draft, self._number)

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
        kept = {"before": contact_as_data(self._start), "mine": contact_as_data(self.draft())}
        if self.pitch is not None:
            kept |= {"pitch_before": asdict(self._start_pitch), "pitch": asdict(self.pitch.pitch())}
        self.desk.memory.put(self._key, kept)
        self.desk.said.emit(self.tr("Changes kept as a draft"), False)

    def throw_away(self) -> None:
        """Forget the draft, and show what the file says."""
        self.desk.memory.put(self._key, None)
        self.kept_strip.hide()
        self._fill(self._start, self._start_pitch)
        self._look_for_same()
        self.given.setFocus(Qt.FocusReason.OtherFocusReason)

    def _archive(self) -> None:
        self._end_with(
            lambda number: service.archive(self.desk.store, [number], not self._archived),
            self.tr("{name} brought back.") if self._archived else self.tr("{name} archived."),
        )

    def _delete(self) -> None:
        self._end_with(lambda number: service.remove(self.desk.store, [number]), self.tr("{name} removed."))

    def _end_with(self, work: Callable[[int], None], said: str) -> None:
        number = self._number
        if number is None:
            return
        name = short(
            full_name(self._start.given_name, self._start.family_name) or self._start.company, TITLE_ROOM
        )
        try:
            work(number)
        except KnownError as error:
            self._show_trouble(str(error))
            return
        if self.is_changed():
            self._keep()
        super().reject()
        self.desk.said.emit(said.format(name=name), True)
