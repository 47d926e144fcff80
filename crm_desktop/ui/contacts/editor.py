"""The editor of a contact: everything about a person, put down rightly, once. Also of the person's own card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates
from crm_desktop.domain.names import full_name
from crm_desktop.domain.pitch import Pitch
from crm_desktop.domain.signature import Signature, read_signature
from crm_desktop.domain.wording import shortened
from crm_desktop.services import companies
from crm_desktop.services import contacts as service
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Address
from crm_desktop.ui.contacts.choices import company_choice, company_search
from crm_desktop.ui.contacts.editor_lines import (
    LABELS,
    AddressPart,
    advise_email,
    advise_link,
    advise_phone,
    guess_link,
)
from crm_desktop.ui.contacts.editor_photo import PhotoPart
from crm_desktop.ui.contacts.editor_ties import TiesPart
from crm_desktop.ui.contacts.editor_you import PitchPart, YouPart, side_margin
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.tab_order import chain, tab_stops
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Button,
    ChooseField,
    DateField,
    ElidedLabel,
    FieldError,
    LineEdit,
    Strip,
    button,
    label,
    link_button,
)

WIDTH, SIDE, HEIGHT = 1040, 364, 738


@dataclass(frozen=True, slots=True)
class _Contents:
    """What stands in the editor: the card, and on my own card the pitch beside it."""

    card: ContactDraft
    pitch: Pitch


class ContactEditor(Editor):
    """Adds or changes a contact.

    `prefill` are fields of `ContactDraft`, or ``email``, ``phone``, ``link`` for one address; ``name`` is split.
    """

    help_chapter = "contacts"

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
        known = number if card is not None else None
        key = f"contact.{known or ('me' if self._is_me else 'new')}"
        super().__init__(desk, key, width=WIDTH, height=HEIGHT, side_width=SIDE)
        self._number = known
        self._gone = number is not None and (card is None or card.deleted_at is not None)
        self._archived = card is not None and card.archived_at is not None
        self._line_back: Callable[[], None] | None = None
        self._same: int | None = None
        self._stops: list[QWidget] = []
        self._make_body()
        self._make_side()
        self._make_footer()
        start = _Contents(
            service.draft(card) if card is not None else ContactDraft(is_me=self._is_me),
            service.pitch(desk.store) if self._is_me else Pitch(),
        )
        given = _given(name, company, prefill)
        self._begin(start, replace(start, card=replace(start.card, **given)) if given else None)

    # -- what it is made of ------------------------------------------------------------------------

    def _make_body(self) -> None:
        desk, theme = self.desk, current_theme()
        paste = button(self.tr("Paste a signature"), icon="clipboard-paste", small=True)
        paste.setToolTip(self.tr("Fill empty fields from a signature on the clipboard"))
        paste.clicked.connect(self.paste_signature)
        self.paste_button = paste
        self.set_header_widget(paste)
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
        self._make_addresses()
        self.body.addLayout(self._make_place())
        self.ties = self._make_ties()
        self.body.addWidget(self.ties)
        self.body.addStretch(1)
        for one in (self.emails, self.phones, self.links, self.ties):
            one.changed.connect(self._on_changed)
            one.lineRemoved.connect(self._on_line_removed)
        self.photo.changed.connect(self._on_changed)
        self.photo.failed.connect(self._show_trouble)

    def _make_addresses(self) -> None:
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

    def _make_ties(self) -> TiesPart:
        my_number = people.me(self.desk.store)
        mine = people.card(self.desk.store, my_number) if my_number is not None and not self._is_me else None
        shared = (
            frozenset(tie.company_id for tie in mine.affiliations if tie.company_id) if mine else frozenset()
        )
        return TiesPart(
            self.tr("Where I was") if self._is_me else self.tr("Affiliations"),
            company_search(self.desk.store),
            shared,
            self.desk.today,
        )

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
        self.met_on = DateField(quickdates.parse_past, self.desk.today, name=self.tr("Met on"))
        met_on = label(self.tr("Met on"), "small", "text2")
        met_on.setBuddy(self.met_on)
        for edit, stretch in ((self.title_line, 2), (self.nickname, 4), (self.suffix, 2), (self.met_on, 4)):
            edit.setMinimumWidth(56)
            more.addWidget(edit, stretch)
        more.insertWidget(3, met_on)
        for one in (met_on, self.met_on):
            one.setVisible(not self._is_me)
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
        self._you: YouPart | None = None
        self.pitch: PitchPart | None = None
        if not self._is_me:
            Steps(self).add(lambda: self.isVisible() and self.you)
            return
        self.pitch = PitchPart(self.desk)
        self.side.addWidget(self.pitch, 1)
        self.pitch.changed.connect(self._on_changed)

    @property
    def you(self) -> YouPart:
        """What is between me and somebody else: made when it is first asked for, else after the first picture."""
        if self._you is None:
            made = self._you = YouPart(self.desk, self._number)
            made.set_values(self._shown)
            made.set_name(self._known_as())
            made.changed.connect(self._on_changed)
            made.lineRemoved.connect(self._on_line_removed)
            self.side.addWidget(made, 1)
            self._order()
            if self.isVisible():
                self.fit()
        return self._you

    def _make_footer(self) -> None:
        self.archive_button: Button | None = None
        self.delete_button: Button | None = None
        if self._number is not None and not self._is_me and not self._gone:
            text = self.tr("Bring back") if self._archived else self.tr("Archive")
            icon = "archive-restore" if self._archived else "archive"
            self.archive_button = self.add_button(text, "quiet", self._archive, icon=icon, side="left")
            self.delete_button = self.add_button(
                self.tr("Remove"), "quiet", self._delete, icon="trash-2", side="left"
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
        self._say_gone(self.tr("This contact is not here any more. Undo brings it back."))

    # -- filling -----------------------------------------------------------------------------------

    def _fill(self, contents: _Contents) -> None:
        draft = self._shown = contents.card
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
        if self._you is not None:
            self._you.set_values(draft)
        if self.pitch is not None:
            self.pitch.set_values(contents.pitch, draft.tags)
        self._show_more(bool(draft.title or draft.nickname or draft.suffix or draft.met_on))
        self._name_changed()

    def _set_company(self, name: str) -> None:
        known = companies.find(self.desk.store, name) if name.strip() else None
        choice = company_choice(known, name)
        self.company.set_choice(choice) if choice or not name else self.company.set_new(name)

    def draft(self) -> ContactDraft:
        """What stands in the editor."""
        draft = replace(
            self._shown,
            given_name=" ".join(self.given.text().split()),
            family_name=" ".join(self.family.text().split()),
            title=self.title_line.text().strip(),
            suffix=self.suffix.text().strip(),
            nickname=self.nickname.text().strip(),
            position=self.position.text().strip(),
            company=self.company.text().strip(),
            location=self.place.text().strip(),
            met_on=self.met_on.date() if self.met_on.is_readable() else self._shown.met_on,
            photo=self.photo.photo,
            emails=self.emails.values(),
            phones=self.phones.values(),
            links=self.links.values(),
            affiliations=self.ties.values(),
        )
        part = self._you or self.pitch
        return part.taken_into(draft) if part is not None else draft

    def contents(self) -> _Contents:
        """The card, and the pitch beside it."""
        return _Contents(self.draft(), self.pitch.pitch() if self.pitch is not None else Pitch())

    # -- while it is typed -------------------------------------------------------------------------

    def _on_name(self, *_what: object) -> None:
        self._name_changed()
        self._look.start()
        self._on_changed()

    def _known_as(self) -> str:
        return self.given.text().strip() or self.family.text().strip()

    def _name_changed(self) -> None:
        given, family = self.given.text().strip(), self.family.text().strip()
        name = full_name(given, family)
        if self._is_me:
            self.set_title(self.tr("My card"))
        elif self._number is None:
            self.set_title(self.tr("New contact"))
        else:
            whole = name or self.company.text().strip()
            self.set_title(self.tr("Edit {name}").format(name=shortened(whole)))
        self.photo.set_name(name)
        if self._you is not None:
            self._you.set_name(self._known_as())
        if name or self.company.text().strip():
            self.name_error.clear()
            self.given.set_invalid(False)

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        if self.met_on.is_readable():
            self.met_on.set_invalid(False)
            self.more_error.clear()
        super()._on_changed(*what)
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

    def _errors(self) -> int:
        count = sum(part.blocking() for part in (self.emails, self.phones, self.links))
        count += not self.name_error.isHidden()
        count += not self.more_error.isHidden()
        count += self.ties.edit is not None and not self.ties.edit.error.isHidden()
        count += self._you is not None and self._you.introduced_field.has_error()
        return count

    def _first_field(self) -> LineEdit:
        return self.given

    def _look_closer(self) -> None:
        if self._is_me:
            return
        draft = self.draft()
        same = None
        if draft != self._start.card or self._number is None:
            same = service.same_person(
                self.desk.store, draft.given_name, draft.family_name, draft.company, self._number
            )
        self._same = same
        self.same_strip.setVisible(same is not None)
        if same is not None:
            name = shortened(people.name(self.desk.store, same))
            company = shortened(draft.company)
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
        self._line_back = put_back
        self.removed_label.setText(self.tr("{words} removed").format(words=words))
        self.removed.show()

    def _on_put_back(self) -> None:
        put_back, self._line_back = self._line_back, None
        self.removed.hide()
        if put_back is not None:
            put_back()

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
        if not self._is_me:
            wrong += self.you.check()
        return wrong

    def save(self) -> None:
        """Write it in one undoable step, and close; what is half typed in a line at the right counts."""
        part = self._you or self.pitch
        if part is not None:
            part.finish()
        super().save()

    def _now(self) -> _Contents | None:
        card = people.card(self.desk.store, self._number) if self._number is not None else None
        if card is None:
            return None
        return _Contents(service.draft(card), service.pitch(self.desk.store) if self._is_me else Pitch())

    def _write(self, contents: _Contents) -> int:
        if self._is_me:
            return service.save_me(self.desk.store, contents.card, contents.pitch)
        return service.save(self.desk.store, contents.card, self._number)

    def _sentence(self, contents: _Contents) -> str:
        if self._is_me:
            return self.tr("Your card is saved.")
        said = self.tr("{name} added.") if self._number is None else self.tr("{name} saved.")
        return said.format(name=_called(contents.card))

    def _archive(self) -> None:
        if self._number is not None:
            said = self.tr("{name} brought back.") if self._archived else self.tr("{name} archived.")
            work = partial(service.archive, self.desk.store, [self._number], not self._archived)
            self._end_with(work, said.format(name=_called(self._start.card)))

    def _delete(self) -> None:
        if self._number is not None:
            said = self.tr("{name} removed.").format(name=_called(self._start.card))
            self._end_with(partial(service.remove, self.desk.store, [self._number]), said)


def _called(card: ContactDraft) -> str:
    return shortened(full_name(card.given_name, card.family_name) or card.company)


def _given(name: str, company: str, prefill: dict[str, Any]) -> dict[str, Any]:
    """What the caller brings, as fields of `ContactDraft`."""
    given = {key: value for key, value in prefill.items() if key in ContactDraft.__slots__}
    for one, many in (("email", "emails"), ("phone", "phones"), ("link", "links")):
        if prefill.get(one):
            given[many] = (Address(str(prefill[one])),)
    if company:
        given["company"] = company
    if name.strip():
        given["given_name"], given["family_name"] = service.split_name(name)
    return given
