"""Names and leads heard in a talk: a row for each, and below them the line that adds one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.terms import PointsTo, UseName
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import leads as reader
from crm_desktop.ui.contacts.choices import company_search, people_search
from crm_desktop.ui.theme import current_theme, icon
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    ComboBox,
    ElidedLabel,
    Face,
    LineEdit,
    Panel,
    Segmented,
    button,
    icon_button,
)

_ICONS = {PointsTo.COMPANY: "building-2", PointsTo.OPENING: "briefcase", PointsTo.NEWS: "newspaper"}


def is_warm(lead: LeadDraft) -> bool:
    """Whether it comes with leave to use the name, or with an introduction."""
    return lead.use_name == UseName.YES or lead.introduced_on is not None


class _Row(QWidget):
    """One lead: its face, what it points to, may I use the name, and the x."""

    def __init__(self, lead: LeadDraft, title: str, second: str, owner: LeadRows) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        is_person = lead.points_to == PointsTo.PERSON
        face = Face(title, size=28) if is_person else Face("", size=28, icon=_ICONS[lead.points_to])
        row.addWidget(face)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(title, "row-title"))
        if second:
            column.addWidget(ElidedLabel(second, "small", "text2"))
        row.addLayout(column, 1)
        self.use_name = ComboBox(
            [
                (UseName.YES, self.tr("May use the name")),
                (UseName.NOT_ASKED, self.tr("Name: not asked")),
                (UseName.NO, self.tr("Not the name")),
            ],
            name=self.tr("May I use the name, for {what}").format(what=title),
        )
        self.use_name.set_current_key(lead.use_name)
        self.use_name.setItemIcon(0, icon("flame", "warm-dot", current_theme().px(14)))
        self.use_name.setIconSize(QSize(current_theme().px(14), current_theme().px(14)))
        self.use_name.setMinimumWidth(current_theme().px(168))
        self.use_name.keep_words_whole()
        self.use_name.keyChanged.connect(self._on_use_name)
        self.use_name.setVisible(lead.points_to != PointsTo.NEWS)
        row.addWidget(self.use_name)
        self.edit = icon_button("pencil", self.tr("Change {what}").format(what=title), small=True, size=14)
        self.remove = icon_button("x", self.tr("Take {what} away").format(what=title), small=True, size=14)
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        self._lead, self._owner = lead, owner

    def _on_use_name(self, key: str) -> None:
        self._owner.put_use_name(self, UseName(key))


class _Form(QWidget):
    """Where one lead is written down. ``taken(LeadDraft)``; ``left()``."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, store: Store, lead: LeadDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._lead = store, lead
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.points_to = Segmented(
            [
                (PointsTo.PERSON, self.tr("A person"), "user-round"),
                (PointsTo.COMPANY, self.tr("A company"), "building-2"),
                (PointsTo.OPENING, self.tr("An opening"), "briefcase"),
                (PointsTo.NEWS, self.tr("News"), "newspaper"),
            ],
            name=self.tr("It points to"),
        )
        self.points_to.currentChanged.connect(self._on_points_to)
        column.addWidget(self.points_to, 0, Qt.AlignmentFlag.AlignLeft)
        new_contact = self.tr("New contact")
        self.person = ChooseField(
            people_search(store), create_text=new_contact, placeholder=self.tr("Name"), name=self.tr("Person")
        )
        self.position = LineEdit(placeholder=self.tr("Position"), name=self.tr("Position"))
        self.opening = ChooseField(
            self._find_openings,
            create_text=self.tr("New opening"),
            placeholder=self.tr("Title"),
            name=self.tr("Opening"),
        )
        self.news = LineEdit(placeholder=self.tr("The news in one line"), name=self.tr("News"))
        self.company = ChooseField(
            company_search(store),
            create_text=self.tr("New company"),
            placeholder=self.tr("Company"),
            name=self.tr("Company"),
            square=True,
        )
        first = QHBoxLayout()
        first.setSpacing(8)
        for field in (self.person, self.opening, self.news):
            first.addWidget(field, 1)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.position, 1)
        second.addWidget(self.company, 1)
        self.take_button = button(self.tr("Add"), icon="check", small=True)
        self.take_button.clicked.connect(self.take)
        second.addWidget(self.take_button)
        column.addLayout(second)
        self.person.chosen.connect(self._on_person)
        self.person.textEdited.connect(self._on_person_typed)
        self._fill(lead)

    def _find_openings(self, text: str) -> list[Choice]:
        return [
            Choice(one.id, one.title, one.company, icon="briefcase")
            for one in reader.find_openings(self._store, text)
        ]

    def _fill(self, lead: LeadDraft) -> None:
        self.points_to.set_current(lead.points_to)
        row = people.page(self._store, [lead.person_id or 0]).get(lead.person_id or 0)
        if row is not None:
            self.person.set_choice(Choice(row.id, row.name))
            self._lock(True, row.position, row.company)
        else:
            if lead.person_name:
                self.person.set_new(lead.person_name)
            self._lock(False, lead.person_position, lead.company)
        if lead.opportunity_id is not None:
            self.opening.set_choice(Choice(lead.opportunity_id, lead.opening_title, icon="briefcase"))
        elif lead.opening_title:
            self.opening.set_new(lead.opening_title)
        self.news.setText(lead.news)
        self._show_fields()

    def _lock(self, locked: bool, position: str, company: str) -> None:
        """The position and the company of somebody who is here stand on their own card."""
        self.position.setText(position)
        self.position.setCursorPosition(0)
        self.position.setEnabled(not locked)
        if company:
            self.company.set_new(company)
            self.company.set_chip("")
        else:
            self.company.set_choice(None)
        self.company.setEnabled(not (locked and company))

    def _on_person(self, choice: Choice) -> None:
        row = people.page(self._store, [int(str(choice.id))]).get(int(str(choice.id)))
        if row is not None:
            self._lock(True, row.position, row.company)

    def _on_person_typed(self, _text: str) -> None:
        if not self.position.isEnabled():
            self._lock(False, "", "")

    def _on_points_to(self, _key: str) -> None:
        self._show_fields()
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _kind(self) -> PointsTo:
        return PointsTo(self.points_to.current())

    def _show_fields(self) -> None:
        kind = self._kind()
        self.person.setVisible(kind == PointsTo.PERSON)
        self.position.setVisible(kind == PointsTo.PERSON)
        self.opening.setVisible(kind == PointsTo.OPENING)
        self.news.setVisible(kind == PointsTo.NEWS)
        if kind != PointsTo.PERSON:
            self.company.setEnabled(True)

    def first_field(self) -> LineEdit:
        """The field that says what it is."""
        fields = {PointsTo.PERSON: self.person, PointsTo.OPENING: self.opening, PointsTo.NEWS: self.news}
        return fields.get(self._kind(), self.company)

    def stops(self) -> list[QWidget]:
        """What Tab goes through."""
        segment = self.points_to.segment(self.points_to.current())
        fields = [self.person, self.opening, self.news, self.position, self.company]
        return [segment, *(field for field in fields if not field.isHidden()), self.take_button]

    def lead(self) -> LeadDraft | None:
        """The lead that stands here, None where it does not say what it points to."""
        kind = self._kind()
        if not self.first_field().text().strip():
            return None
        person, opening = self.person.choice(), self.opening.choice()
        is_person, is_opening = kind == PointsTo.PERSON, kind == PointsTo.OPENING
        return replace(
            self._lead,
            points_to=kind,
            person_id=int(str(person.id)) if person is not None and is_person else None,
            person_name=" ".join(self.person.text().split()) if is_person else "",
            person_position=self.position.text().strip() if is_person else "",
            company=self.company.text().strip(),
            opportunity_id=int(str(opening.id)) if opening is not None and is_opening else None,
            opening_title=self.opening.text().strip() if is_opening else "",
            news=self.news.text().strip() if kind == PointsTo.NEWS else "",
        )

    def take(self) -> None:
        """Add it; where it says too little, go to the field that wants a word."""
        lead = self.lead()
        if lead is None:
            self.first_field().set_invalid(True)
            self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.taken.emit(lead)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds it, Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.take()
        else:
            super().keyPressEvent(event)


class LeadRows(QWidget):
    """The leads. ``changed`` anything of them."""

    changed = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._leads: list[LeadDraft] = []
        self._form: _Form | None = None
        self._changing: int | None = None
        self.rows: list[_Row] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._panel = Panel(padding=0)
        outer.addWidget(self._panel)
        self.add_button = button(self.tr("A name, a company, an opening, or news"), "quiet", "plus")
        self.add_button.set_left_aligned()
        self.add_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(self.begin)
        self._show()

    # -- what stands here --------------------------------------------------------------------------

    def set_leads(self, leads: Sequence[LeadDraft]) -> None:
        """Show these."""
        self._leads = list(leads)
        self._form = self._changing = None
        self._show()

    def leads(self) -> tuple[LeadDraft, ...]:
        """The leads, with one that is typed in the open line."""
        typed = self._form.lead() if self._form is not None else None
        if typed is None:
            return tuple(self._leads)
        found = list(self._leads)
        found[self._place() : self._place() + (self._changing is not None)] = [typed]
        return tuple(found)

    def _place(self) -> int:
        return len(self._leads) if self._changing is None else self._changing

    def form(self) -> _Form | None:
        """The line that is open."""
        return self._form

    def stops(self) -> list[QWidget]:
        """What Tab goes through."""
        found: list[QWidget] = []
        for row in self.rows:
            found += [part for part in (row.use_name, row.edit, row.remove) if not part.isHidden()]
        return [*found, *(self._form.stops() if self._form is not None else [self.add_button])]

    def put_use_name(self, row: _Row, answer: UseName) -> None:
        """Note of a lead whether I may use the name."""
        place = self.rows.index(row)
        place += self._changing is not None and place >= self._changing
        self._leads[place] = replace(self._leads[place], use_name=answer)
        self.changed.emit()

    # -- adding and changing -----------------------------------------------------------------------

    def begin(self) -> None:
        """Open the line that adds a lead."""
        self._open(None, LeadDraft())

    def _open(self, place: int | None, lead: LeadDraft) -> None:
        self._changing = place
        self._form = _Form(self._store, lead)
        self._form.taken.connect(self._on_taken)
        self._form.left.connect(self.leave)
        for field in (
            self._form.person,
            self._form.position,
            self._form.company,
            self._form.opening,
            self._form.news,
        ):
            field.textChanged.connect(self._on_typed)
        self._show()
        self._form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_typed(self, _text: str) -> None:
        self.changed.emit()

    def leave(self) -> None:
        """Close the open line without taking it."""
        self._form = self._changing = None
        self._show()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_taken(self, _lead: LeadDraft) -> None:
        self.take()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Take what is typed in the open line; an empty one is closed."""
        if self._form is not None:
            self._leads = list(self.leads())
            self._form = self._changing = None
            self._show()
            self.changed.emit()

    def _remove(self, place: int) -> None:
        del self._leads[place]
        self._form = self._changing = None
        self._show()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        self.add_button.setParent(self)  # clearing the panel would take it along
        self.add_button.hide()
        self._panel.clear()
        self.rows = []
        for place, lead in enumerate(self._leads):
            if self._form is not None and place == self._changing:
                self._panel.add_row(self._form)
                continue
            row = _Row(lead, *self._told(lead), self)
            row.edit.clicked.connect(partial(self._open, place, lead))
            row.remove.clicked.connect(partial(self._remove, place))
            self.rows.append(row)
            self._panel.add_row(row)
        if self._form is not None and self._changing is None:
            self._panel.add_row(self._form)
        elif self._form is None:
            self._panel.add_row(self.add_button)
            self.add_button.show()

    def _told(self, lead: LeadDraft) -> tuple[str, str]:
        """What a lead points to, and what more is known of it."""
        if lead.points_to == PointsTo.PERSON:
            row = people.page(self._store, [lead.person_id or 0]).get(lead.person_id or 0)
            if row is not None:
                return row.name, ", ".join(part for part in (row.position, row.company) if part)
            return lead.person_name, ", ".join(part for part in (lead.person_position, lead.company) if part)
        title = {PointsTo.OPENING: lead.opening_title, PointsTo.NEWS: lead.news}.get(
            lead.points_to, lead.company
        )
        return title, lead.company if title != lead.company else ""
