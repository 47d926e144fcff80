"""Find a way in: who leads to a company, a field or a person, asked from anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.ways_in import Ranked, Sought, Tie
from crm_desktop.domain.wording import shortened
from crm_desktop.services import companies, finding, ways_in
from crm_desktop.services.ways_in import WayIn
from crm_desktop.store import contacts as people
from crm_desktop.store import ways_in as reader
from crm_desktop.store.companies import row as company_row
from crm_desktop.ui.companies import words
from crm_desktop.ui.companies.actions import CompanyActions
from crm_desktop.ui.companies.ways import MANY, WaysPanel
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.widgets import Choice, ChooseField, Dialog, EmptyState, Field

WIDTH, HEIGHT, LABELS = 760, 620, 92
FOUND = 4
"""So many of each kind are offered while one types."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is looked for: a company, a person (their numbers), or a field in words. `name` is what it is called."""

    sought: Sought
    number: int = 0
    name: str = ""


class FindWayDialog(Dialog):
    """Asks what is looked for, and shows who leads there. It stays while one looks at another thing."""

    help_chapter = "companies"

    def __init__(
        self, desk: Desk, *, company: int | None = None, person: int | None = None, industry: str = ""
    ) -> None:
        super().__init__(desk.window, self.tr("Find a way in"), width=WIDTH, height=HEIGHT)
        self.desk = desk
        self._actions = CompanyActions(desk, self)
        self._target: Target | None = None
        self._found: WayIn | None = None
        self.field = ChooseField(
            self._find,
            placeholder=self.tr("A company, a person, or a field like payments"),
            create_text=self.tr("A field"),
            name=self.tr("Into what, or to whom"),
        )
        self.field.chosen.connect(self._on_chosen)
        self.field.newTyped.connect(self._on_field)
        self.field.cleared.connect(partial(self.show_target, None))
        self.field.returnPressed.connect(self._on_enter)
        self.body.addWidget(Field(self.tr("Way in to"), self.field, label_width=LABELS))
        self.ways = WaysPanel()
        self.ways.fitWanted.connect(self._on_fit)
        self.ways.askWanted.connect(self._on_ask)
        self.ways.opened.connect(self._on_open)
        self.ways.writeWanted.connect(partial(self._leave, desk.write))
        self.ways.listWanted.connect(self._on_list)
        self.ways.hide()
        self.body.addWidget(self.ways)
        self._start: QWidget = EmptyState(
            "route",
            self.tr("Whom do you want to reach?"),
            self.tr(
                "Type a company, a person or a field. You see who of your contacts is there, was there, or knows "
                "somebody."
            ),
        )
        self.body.addWidget(self._start)
        self.body.addStretch(1)
        self.open_button = self.add_button(
            self.tr("Open company"), "secondary", self._on_open_target, side="left"
        )
        self.add_button(self.tr("Close"), "secondary", self.reject)
        desk.changed.connect(self._on_changed)
        self.steps = Steps(self)
        self.steps.add(partial(self._begin, self._given(company, person, industry)))
        found = company_row(desk.store, company) if company is not None else None
        if found is None or found.inside < MANY:
            self.steps.finish()
        else:
            self._start.hide()  # the dialog is seen first

    def _begin(self, target: Target | None) -> None:
        """Show what the dialog was opened for, with the cursor where the person goes on."""
        self.show_target(target)
        if target is None or not self.ways.focus_first():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is looked for ------------------------------------------------------------------------

    def _given(self, company: int | None, person: int | None, industry: str) -> Target | None:
        store = self.desk.store
        if company is not None:
            row = company_row(store, company)
            if row is not None:
                self.field.set_choice(Choice(("company", company), row.name, square=True))
                return Target(Sought.COMPANY, company, row.name)
        if person is not None:
            name = people.names(store, [person]).get(person)
            if name is not None:
                self.field.set_choice(Choice(("contact", person), name))
                return Target(Sought.PERSON, person, name)
        if industry.strip():
            self.field.set_choice(Choice(("field", industry), industry, icon="tag"))
            return Target(Sought.FIELD, 0, industry.strip())
        return None

    def _find(self, text: str) -> list[Choice]:
        store = self.desk.store
        found = [
            Choice(("company", row.id), row.name, row.place or self.tr("company"), square=True)
            for row in companies.suggest(store, text, FOUND)
        ]
        if text.strip():
            found += [
                Choice(("contact", hit.id), hit.title, hit.second)
                for hit in finding.find_people(store, text, FOUND)
            ]
            fields = reader.industries(store, text, FOUND)
        else:
            fields = []
        return found + [Choice(("field", name), name, self.tr("field"), icon="tag") for name in fields]

    def _on_chosen(self, choice: Choice) -> None:
        assert isinstance(choice.id, tuple)
        kind, key = choice.id
        if kind == "field":
            self._on_field(key)
        else:
            sought = Sought.COMPANY if kind == "company" else Sought.PERSON
            self.show_target(Target(sought, key, choice.title))

    def _on_field(self, text: str) -> None:
        self.show_target(Target(Sought.FIELD, 0, text.strip()) if text.strip() else None)

    def _on_enter(self) -> None:
        """Enter goes on from what is looked for to the first who leads there."""
        if self._target is not None:
            self.ways.focus_first()

    # -- showing -----------------------------------------------------------------------------------

    def show_target(self, target: Target | None) -> None:
        """Show who leads to something; None asks what it is."""
        other = target != self._target
        self._target = target
        self._start.setVisible(target is None)
        self.ways.setVisible(target is not None)
        if target is None:
            self._found = None
            self.open_button.hide()
            return
        is_company = target.sought is Sought.COMPANY
        is_field = target.sought is Sought.FIELD
        self.open_button.setText(
            self.tr("Open company")
            if is_company
            else self.tr("It is a company…")
            if is_field
            else self.tr("Open contact")
        )
        store, agenda = self.desk.store, self.desk.agenda
        if is_company:
            found = ways_in.into_company(store, agenda, target.number)
        elif target.sought is Sought.PERSON:
            found = ways_in.towards_person(store, agenda, target.number)
        else:
            found = ways_in.into_field(store, agenda, target.name)
        self._found = found
        # A name in which nobody works is perhaps no field.
        self.open_button.setVisible(not is_field or not any(found.count(tie) for tie in Tie))
        mine = people.me(store)
        me = people.names(store, [mine]).get(mine, "") if mine is not None else ""
        many = sum((found.counts or {}).values()) >= MANY
        self.ways.show_way(
            found,
            me or self.tr("Me"),
            self._count,
            self._empty(target),
            keep=not other,
            steps=self.steps if other and many else None,
        )

    def _count(self, found: WayIn) -> str:
        if found.sought is Sought.COMPANY:
            return words.who(found)
        works, worked, rest = (
            found.count(Tie.WORKS),
            found.count(Tie.WORKED),
            found.count(Tie.SHARES) + found.count(Tie.FIELD),
        )
        if found.sought is Sought.PERSON:
            near = works + worked + rest
            return self.tr("1 near") if near == 1 else self.tr("{n} near").format(n=wording.number(near))
        parts = [
            (works, self.tr("{n} in the field")),
            (worked, self.tr("{n} used to be")),
            (rest, self.tr("{n} by a tag")),
        ]
        return ", ".join(text.format(n=wording.number(count)) for count, text in parts if count)

    def _empty(self, target: Target) -> tuple[str, str]:
        name = shortened(target.name, 40)
        if target.sought is Sought.PERSON:
            return (
                self.tr("Nobody you know leads to {name} yet").format(name=name),
                self.tr("Nobody introduced or named them, and nobody works or worked where they do."),
            )
        if target.sought is Sought.FIELD:
            return (
                self.tr("You know nobody in {name} yet").format(name=name),
                self.tr(
                    "No company of your contacts is in this field, and no tag says so. Ask somebody for names."
                ),
            )
        return (
            self.tr("You know nobody at {name} yet").format(name=name),
            self.tr("Nobody works or worked there, and nobody you know leads there. Ask somebody for names."),
        )

    def _on_changed(self, _changes: object) -> None:
        self.show_target(self._target)

    # -- doing -------------------------------------------------------------------------------------

    def _about(self) -> dict[str, Any]:
        target = self._target
        assert target is not None
        if target.sought is Sought.COMPANY:
            row = companies.draft(self.desk.store, target.number)
            return {"company": target.number, "industry": row.industry if row is not None else ""}
        return {"person": target.number} if target.sought is Sought.PERSON else {"industry": target.name}

    def _leave(self, work: Any, *given: Any) -> None:
        """Close, then do what leads elsewhere."""
        self.accept()
        work(*given)

    def _on_fit(self, row: Ranked) -> None:
        found = self._found
        if found is not None:
            kind, about = found.ask_kind(row), self._about()
            self._leave(lambda: self._actions.fit(row, kind, **about))

    def _on_ask(self, row: Ranked, step: tuple[int, str]) -> None:
        about = {name: value for name, value in self._about().items() if name == "company"}
        self._leave(lambda: self._actions.ask_for_introduction(row.person.id, step[0], **about))

    def _on_open(self, contact: int) -> None:
        self._leave(self.desk.open_contact, contact)

    def _on_open_target(self) -> None:
        target = self._target
        if target is not None and target.sought is Sought.FIELD:
            self._leave(lambda: self.desk.edit_company(name=target.name))
        elif target is not None:
            kind = "company" if target.sought is Sought.COMPANY else "contact"
            self._leave(self.desk.open_thing, kind, target.number)

    def _on_list(self) -> None:
        target = self._target
        if target is None:
            return
        ids = ways_in.everybody(self.desk.store, target.sought, target.number, target.name)
        self._leave(self.desk.goTo.emit, "contacts", {"ids": ids, "text": target.name})

    def done(self, result: int) -> None:
        """Listen no longer."""
        self.desk.changed.disconnect(self._on_changed)
        super().done(result)
