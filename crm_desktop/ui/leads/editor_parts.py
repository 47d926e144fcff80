"""Parts of the lead editor: what the lead points to, and what it leads to besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.terms import PointsTo
from crm_desktop.services import companies
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import leads as reader
from crm_desktop.ui.contacts.choices import people_search
from crm_desktop.ui.widgets import Chip, Choice, ChooseField, LineEdit, Segmented, button


class PointsToPart(QWidget):
    """What the lead points to: a person, a company, an opening or news, each with its own fields.

    ``changed`` tells that anything was typed or chosen. The company of news stands elsewhere in the editor
    (`LeadsToPart`); it is one of the `companies` all the same.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.kind = Segmented(
            [
                (PointsTo.PERSON, self.tr("A person"), "user-round"),
                (PointsTo.COMPANY, self.tr("A company"), "building-2"),
                (PointsTo.OPENING, self.tr("An opening"), "briefcase"),
                (PointsTo.NEWS, self.tr("News"), "newspaper"),
            ],
            name=self.tr("It points to"),
        )
        self.person = ChooseField(
            people_search(store),
            create_text=self.tr("New contact"),
            placeholder=self.tr("Name"),
            name=self.tr("Person"),
        )
        self.position = LineEdit(placeholder=self.tr("Position"), name=self.tr("Position"))
        self.opening = opening_field(store, self.tr("Title"), self.tr("Opening"))
        self.link = LineEdit(placeholder=self.tr("Link to the posting"), name=self.tr("Link"))
        self.news = LineEdit(placeholder=self.tr("The news in one line"), name=self.tr("News"))
        self.companies = {one: self._company_field() for one in PointsTo}
        work = line(self.position, self.companies[PointsTo.PERSON], even=True)
        posting = line(self.companies[PointsTo.OPENING], self.link, even=True)
        self._panels: dict[PointsTo, QWidget] = {
            PointsTo.PERSON: _column(self.person, work),
            PointsTo.COMPANY: _column(self.companies[PointsTo.COMPANY]),
            PointsTo.OPENING: _column(self.opening, posting),
            PointsTo.NEWS: _column(self.news),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(line(self.kind, stretch=True))
        for panel in self._panels.values():
            column.addWidget(panel)
        for field in (self.person, self.opening, *self.companies.values()):
            field.textChanged.connect(self.changed)
            field.chosen.connect(self.changed)
        for edit in (self.position, self.link, self.news):
            edit.textChanged.connect(self.changed)
        self.person.chosen.connect(self._on_person)
        self.person.textEdited.connect(self._on_person_typed)
        self.opening.chosen.connect(self._on_opening)
        self.kind.currentChanged.connect(self._on_kind)

    def _company_field(self) -> ChooseField:
        return ChooseField(
            self._find_companies,
            create_text=self.tr("New company"),
            placeholder=self.tr("Company"),
            name=self.tr("Company"),
            square=True,
        )

    def _find_companies(self, text: str) -> list[Choice]:
        return [
            Choice(row.id, row.name, row.place, square=True) for row in companies.suggest(self._store, text)
        ]

    def points_to(self) -> PointsTo:
        """Which of the four it is."""
        return PointsTo(self.kind.current())

    def set_values(self, lead: LeadDraft) -> None:
        """Show what a draft says. Emits nothing."""
        self.blockSignals(True)
        row = people.page(self._store, [lead.person_id]).get(lead.person_id) if lead.person_id else None
        put_person(self.person, row, lead.person_name)
        for company in self.companies.values():
            self._put_company(company, lead.company)
        put_opening(self.opening, lead if lead.points_to == PointsTo.OPENING else None)
        self.link.setText(lead.opening_link)
        self.news.setText(lead.news)
        self._lock_person(False)
        self.position.setText(lead.person_position)
        if row is not None:
            self._take_person(row, lead.company)
        self.kind.set_current(lead.points_to)
        self._show_panel()
        self.blockSignals(False)

    def taken_into(self, lead: LeadDraft) -> LeadDraft:
        """Give a draft with what stands here."""
        points_to = self.points_to()
        is_person, is_opening = points_to == PointsTo.PERSON, points_to == PointsTo.OPENING
        person = self.person.choice()
        lead = replace(
            lead,
            points_to=points_to,
            person_id=number_of(person) if is_person else None,
            person_name="" if person or not is_person else self.person.text().strip(),
            person_position=self.position.text().strip() if is_person else "",
            company=self.companies[points_to].text().strip(),
            opening_link=self.link.text().strip() if is_opening else "",
            news=self.news.text().strip() if points_to == PointsTo.NEWS else "",
        )
        return opening_into(lead, self.opening) if is_opening else lead

    def missing(self, lead: LeadDraft) -> tuple[QLineEdit, str] | None:
        """The field without which nothing is pointed to, and what is said of it."""
        if lead.points_to == PointsTo.PERSON and lead.person_id is None and not lead.person_name:
            return self.person, self.tr("Whom does it point to? A name is enough.")
        if lead.points_to == PointsTo.COMPANY and not lead.company:
            return self.companies[PointsTo.COMPANY], self.tr("Which company does it point to?")
        if lead.points_to == PointsTo.OPENING and not lead.opening_title:
            return self.opening, self.tr("Which opening does it point to? A title is enough.")
        if lead.points_to == PointsTo.NEWS and not lead.news:
            return self.news, self.tr("What is the news? One line is enough.")
        return None

    def first_line(self) -> QLineEdit:
        """The first field of what is chosen."""
        first = self._panels[self.points_to()].findChild(QLineEdit)
        assert first is not None
        return first

    def chosen(self) -> Sequence[ChooseField]:
        """The fields in which something is chosen."""
        return (self.person, self.opening, *self.companies.values())

    def lines(self) -> Sequence[LineEdit]:
        """All lines that can be wrong."""
        return (self.person, self.opening, self.news, *self.companies.values())

    def _show_panel(self) -> None:
        for key, panel in self._panels.items():
            panel.setVisible(key == self.points_to())

    def _on_kind(self, _key: str) -> None:
        if self.signalsBlocked():
            return
        here = self.companies[self.points_to()]
        if not here.text().strip():
            # What was typed before the kind was changed is not lost.
            typed = next((one.text() for one in self.companies.values() if one.text().strip()), "")
            self._put_company(here, typed)
        self._show_panel()
        self.changed.emit()
        first = self.first_line()
        if self.kind.focusWidget() is None and not first.text():
            first.setFocus()

    def _on_person(self, choice: Choice) -> None:
        number = number_of(choice)
        row = people.page(self._store, [number]).get(number) if number is not None else None
        if row is not None:
            self._take_person(row)
        self.changed.emit()

    def _take_person(self, row: people.ContactRow, company: str = "") -> None:
        """Show where somebody works who is here; that is changed on their own card."""
        self.position.setText(row.position)
        self.position.setCursorPosition(0)
        self._put_company(self.companies[PointsTo.PERSON], row.company or company)
        self._lock_person(True)

    def _on_person_typed(self, _text: str) -> None:
        if not self.position.isEnabled():
            self.position.clear()
            self.companies[PointsTo.PERSON].set_choice(None)
            self._lock_person(False)

    def _on_opening(self, choice: Choice) -> None:
        if choice.subtitle:
            self._put_company(self.companies[PointsTo.OPENING], choice.subtitle)

    def _lock_person(self, locked: bool) -> None:
        self.position.setEnabled(not locked)
        company = self.companies[PointsTo.PERSON]
        company.setEnabled(not locked or not company.text().strip())

    def _put_company(self, field: ChooseField, name: str) -> None:
        number = companies.find(self._store, name) if name.strip() else None
        if number is not None:
            field.set_choice(Choice(number, name, square=True))
        elif name.strip():
            field.set_new(name)
        else:
            field.set_choice(None)


class LeadsToPart(QWidget):
    """The company and the opening that come of the lead, as chips; what is not there yet can be added.

    `company` is the field for the company of news. ``changed`` tells that anything was typed, chosen or taken away.
    """

    changed = Signal()

    def __init__(self, store: Store, company: ChooseField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.company_chip = Chip("", icon="building-2")
        self.opening_chip = Chip("", icon="briefcase", removable=True)
        self.opening_chip.removed.connect(self._on_no_opening)
        self.add_opening = button(self.tr("An opening"), "quiet", "plus", small=True)
        self.add_opening.clicked.connect(self._on_add_opening)
        self.add_company = button(self.tr("A company"), "quiet", "plus", small=True)
        self.add_company.clicked.connect(self._on_add_company)
        self.opening = opening_field(store, self.tr("Title of the opening"), self.tr("Leads to the opening"))
        self._company = company
        parts = (
            self.company_chip,
            self.opening_chip,
            company,
            self.opening,
            self.add_company,
            self.add_opening,
        )
        self.setLayout(line(*parts, stretch=True))
        self.opening.textChanged.connect(self.changed)
        self.opening.chosen.connect(self.changed)

    def set_values(self, lead: LeadDraft) -> None:
        """Show what a draft says."""
        put_opening(self.opening, lead if lead.points_to != PointsTo.OPENING else None)
        self.opening.hide()

    def taken_into(self, lead: LeadDraft) -> LeadDraft:
        """Give a draft with the opening that stands here."""
        return lead if lead.points_to == PointsTo.OPENING else opening_into(lead, self.opening)

    def show_lead(self, lead: LeadDraft) -> bool:
        """Show what comes of a lead, and what can be added; False where that is nothing."""
        news = lead.points_to == PointsTo.NEWS
        self.company_chip.setText(lead.company)
        self.company_chip.setVisible(bool(lead.company) and not news)
        self.company_chip.updateGeometry()
        beside = lead.points_to != PointsTo.OPENING
        typing = self.opening.hasFocus() or (not self.opening.isHidden() and not self.opening.choice())
        has_opening = beside and bool(lead.opening_title)
        self.opening.setVisible(beside and typing)
        self.opening_chip.setText(lead.opening_title[:40])
        self.opening_chip.setVisible(has_opening and not typing)
        self.opening_chip.updateGeometry()
        self.add_opening.setVisible(beside and not has_opening and not typing)
        shown = news and (self._company.hasFocus() or bool(lead.company) or not self._company.isHidden())
        self._company.setVisible(shown)
        self.add_company.setVisible(news and not shown)
        return beside or bool(lead.company)

    def _on_add_opening(self) -> None:
        self.opening.show()
        self.add_opening.hide()
        self.opening.setFocus()
        self.opening.show_all()

    def _on_no_opening(self) -> None:
        self.opening.set_choice(None)
        self.changed.emit()

    def _on_add_company(self) -> None:
        self._company.show()
        self.add_company.hide()
        self._company.setFocus()


# -- fields of people and openings ---------------------------------------------------------------------


def person_choice(row: people.ContactRow) -> Choice:
    """A person to choose, with position and company in grey."""
    return Choice(row.id, row.name, ", ".join(part for part in (row.position, row.company) if part))


def number_of(choice: Choice | None) -> int | None:
    """The number of what was chosen."""
    return choice.id if choice is not None and isinstance(choice.id, int) else None


def put_person(field: ChooseField, row: people.ContactRow | None, name: str) -> None:
    """Put somebody who is here into a field, or the name of somebody new."""
    if row is not None:
        field.set_choice(person_choice(row))
    elif name:
        field.set_new(name)
    else:
        field.set_choice(None)


def opening_field(store: Store, placeholder: str, name: str) -> ChooseField:
    """Make a field for an opening, one that is here or a new one."""

    def find(text: str) -> list[Choice]:
        found = reader.find_openings(store, text)
        return [Choice(one.id, one.title, one.company, icon="briefcase") for one in found]

    return ChooseField(
        find,
        create_text=QCoreApplication.translate("LeadEditor", "New opening"),
        placeholder=placeholder,
        name=name,
    )


def put_opening(field: ChooseField, lead: LeadDraft | None) -> None:
    """Put the opening of a lead into a field, or nothing."""
    if lead is not None and lead.opportunity_id is not None:
        field.set_choice(Choice(lead.opportunity_id, lead.opening_title, icon="briefcase"))
    elif lead is not None and lead.opening_title:
        field.set_new(lead.opening_title)
    else:
        field.set_choice(None)


def opening_into(lead: LeadDraft, field: ChooseField) -> LeadDraft:
    """Give a draft with the opening that stands in a field."""
    return replace(lead, opportunity_id=number_of(field.choice()), opening_title=field.text().strip())


# -- layout --------------------------------------------------------------------------------------------


def line(*widgets: QWidget, stretch: bool = False, even: bool = False) -> QHBoxLayout:
    """Put widgets side by side; with `stretch` each as wide as it wants to be, with `even` all of one width."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        if stretch:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addWidget(widget, int(even))
    if stretch:
        row.addStretch(1)
    return row


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    """Put lines below one another, as one widget that can be hidden."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return column
