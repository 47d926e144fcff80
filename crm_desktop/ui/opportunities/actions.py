"""What can be done with an opening, from its row, its card and its detail alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QUrl

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.terms import OpportunityStage, RoleKind
from crm_desktop.services import opportunities
from crm_desktop.services.opening_steps import NextStep, to_brief, untold
from crm_desktop.services.opportunities import STAGES_IN_ORDER
from crm_desktop.store.opportunities import OpportunityRow, Person
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.opportunities.board import ENDS
from crm_desktop.ui.shell.staged_pane import StagedActions
from crm_desktop.ui.widgets import Menu

LINKS = ("http", "https", "mailto")
"""Kinds of links that are opened."""


class OpportunityActions(StagedActions):
    """Does things with openings on the desk; each change says what it made due, and can be undone."""

    def open_stages(self) -> tuple[OpportunityStage, ...]:
        return STAGES_IN_ORDER

    def ends(self) -> list[tuple[OpportunityStage, str, str]]:
        return [(stage, words.stage(stage), words.STAGE_ICONS[stage]) for stage in ENDS]

    def end_question(self) -> str:
        return self.tr("How was it closed?")

    # -- stages ------------------------------------------------------------------------------------

    def move(self, row: OpportunityRow, stage: OpportunityStage) -> None:
        """Move an opening to a stage, today, and say who is to hear of it. A yes opens the list of all who helped."""
        if row.stage == stage:
            return
        before = {due.key for due in to_brief(self._desk.agenda, row)}
        if not self._desk.do(lambda: opportunities.move(self._desk.store, row.id, stage)):
            return
        said = [self.tr("{opening}: {stage}.").format(opening=words.named(row), stage=words.stage(stage))]
        said += [self._tell_by(row), self._brief_by(row, before)]
        self._desk.said.emit(" ".join(part for part in said if part), True)
        self.moved.emit(row.id)
        if stage is OpportunityStage.ACCEPTED:
            self._desk.when_it_is_over(row.id)

    def _tell_by(self, row: OpportunityRow) -> str:
        """Who is to be told, and by when: the first day that any of them waits for."""
        dues = untold(self._desk.agenda, row)
        if not dues:
            return ""
        names = wording.listed([due.contact.called for due in dues])
        today, on = self._desk.today, min(due.due_on for due in dues)
        if on < today:
            has = (
                self.tr("{names} has not heard yet.")
                if len(dues) == 1
                else self.tr("{names} have not heard yet.")
            )
            return has.format(names=names)
        return self.tr("Tell {names} the news by {day}.").format(names=names, day=self._day(on))

    def _brief_by(self, row: OpportunityRow, before: set[Any]) -> str:
        dues = [due for due in to_brief(self._desk.agenda, row) if due.key not in before]
        if not dues:
            return ""
        names = wording.listed([due.contact.called for due in dues])
        on = min(due.due_on for due in dues)
        return self.tr("Brief {names} by {day}.").format(names=names, day=self._day(on))

    def _day(self, on: Any) -> str:
        """A day in a sentence: the weekday alone within a week."""
        today = self._desk.today
        near = {0: self.tr("today"), 1: self.tr("tomorrow")}.get((on - today).days)
        return near or wording.weekday_or_day(on, today)

    def take_up(self, row: OpportunityRow) -> None:
        """Take up an opening again that was closed, at the stage it had before."""
        self.move(row, opportunities.stage_before_end(self._desk.store, row.id))

    # -- people ------------------------------------------------------------------------------------

    def set_role(self, row: OpportunityRow, person: Person, role: RoleKind) -> None:
        """Say that somebody is something else in this opening."""
        said = self.tr("{name}: {role}.").format(name=person.given, role=words.role(role))
        self._desk.do(
            lambda: opportunities.set_role(self._desk.store, row.id, person.id, person.role, role), said
        )

    def remove_person(self, row: OpportunityRow, person: Person) -> None:
        """Take somebody out of this opening."""
        said = self.tr("{name} was taken out of this opening.").format(name=person.given)
        self._desk.do(
            lambda: opportunities.remove_person(self._desk.store, row.id, person.id, person.role), said
        )

    def role_menu(self, row: OpportunityRow, person: Person, place: QPoint) -> Menu:
        """Ask what somebody is in this opening."""
        menu = self.menu()
        menu.setAccessibleName(self.tr("What is {name} here?").format(name=person.given))
        for role in RoleKind:
            menu.add(
                words.role(role),
                "",
                "",
                partial(self.set_role, row, person, role),
                checked=role is person.role,
            )
        menu.addSeparator()
        if person.is_here:
            write = self.tr("Write to {name}").format(name=person.given)
            menu.add(write, "pencil", "", partial(self.write_to, row, [person.id]))
        menu.add(
            self.tr("Log what happened"),
            "phone",
            "",
            partial(self._desk.log, [person.id], about=self._about(row)),
        )
        menu.add(self.tr("Open {name}").format(name=person.name), "user", "",
                 partial(self._desk.open_contact, person.id))  # fmt: skip
        menu.addSeparator()
        menu.add(
            self.tr("Take out of this opening"), "user-minus", "", partial(self.remove_person, row, person)
        )
        menu.popup(place)
        return menu

    # -- dialogs -----------------------------------------------------------------------------------

    def edit(self, row: OpportunityRow) -> None:
        """Open the editor."""
        self._desk.edit_opportunity(row.id)

    def follow_up(self, row: OpportunityRow) -> None:
        """Open a new follow-up about the opening."""
        self._desk.edit_follow_up(None, about=self._about(row))

    def log(self, row: OpportunityRow) -> None:
        """Log what happened about the opening, with the first person in it."""
        whom = self.whom(row)
        self._desk.log([whom] if whom else [], about=self._about(row))

    def write_due(self, due: Due) -> None:
        """Write what a Due asks for."""
        self._desk.write(due.contact_id, due)

    def write_to(self, row: OpportunityRow, contacts: Sequence[int]) -> None:
        """Write to some people about the opening, one at a time."""
        self._desk.write_each(contacts, about=self._about(row))

    def tell_each(self, owed: Sequence[Due]) -> None:
        """Step through the news that is owed to several."""
        self._desk.write_each([due.contact_id for due in owed], owed)

    def write_next(self, row: OpportunityRow, step: NextStep | None) -> None:
        """Write what is next: the news that is owed, else what the row shows, else to the first person in it."""
        owed = untold(self._desk.agenda, row)
        if len(owed) > 1:
            self.tell_each(owed)
            return
        due = owed[0] if owed else step.due if step is not None else None
        whom = self.whom(row)
        if due is not None:
            self.write_due(due)
        elif whom:
            self.write_to(row, [whom])

    def ask(self, row: OpportunityRow) -> None:
        """Begin an ask about the opening, to the first who is there or who brought it."""
        self._desk.ask(self.whom(row) or None, opportunity=row.id)

    def whom(self, row: OpportunityRow) -> int:
        """Whom to talk to about an opening: the first person in it, else who brought it; 0 for nobody."""
        here = next((person.id for person in row.people if person.is_here), 0)
        return here or (row.brought_by[0] if row.brought_by is not None else 0)

    def open_link(self, link: str) -> None:
        """Open the posting in the browser; links of other kinds are left alone."""
        url = QUrl(link, QUrl.ParsingMode.StrictMode)
        if url.isValid() and url.scheme().lower() in LINKS:
            self._desk.open_outside(url)
        else:
            self._desk.troubled.emit(
                self.tr("This link is not one that can be opened. Nothing was done. It can be copied.")
            )

    def archive(self, row: OpportunityRow, archived: bool) -> None:
        """Put a closed opening aside, or bring it back."""
        said = self.tr("Put aside: {opening}.") if archived else self.tr("Brought back: {opening}.")
        self._desk.do(
            lambda: opportunities.archive(self._desk.store, [row.id], archived),
            said.format(opening=words.named(row)),
        )

    def remove(self, row: OpportunityRow) -> None:
        """Delete the opening."""
        said = self.tr("Opening deleted: {opening}.").format(opening=words.named(row))
        self._desk.do(lambda: opportunities.remove(self._desk.store, row.id), said)

    @staticmethod
    def _about(row: OpportunityRow) -> list[tuple[str, int]]:
        return [("opportunity", row.id)]

    # -- the menu ----------------------------------------------------------------------------------

    def show_menu(self, row: OpportunityRow, place: QPoint, step: NextStep | None = None) -> Menu:
        """Show everything that can be done with an opening, each with its key, at a place of the screen."""
        menu = self.menu()
        owed = untold(self._desk.agenda, row)
        if len(owed) > 1:
            menu.add(self.tr("Tell each"), "megaphone", "w", partial(self.tell_each, owed))
        for due in owed:
            menu.add(due.short_title, due.icon, "w" if len(owed) == 1 else "", partial(self.write_due, due))
        if not menu.actions() and self.whom(row):
            menu.add(self.tr("Write"), "pencil", "w", partial(self.write_next, row, step))
        if row.is_open:
            menu.add(self.tr("Ask somebody about it"), "message-circle-question", "a", partial(self.ask, row))
        menu.add(self.tr("Log what happened"), "phone", "l", partial(self.log, row))
        menu.add(self.tr("Add a follow-up"), "calendar-plus", "", partial(self.follow_up, row))
        if row.is_open and row.company_id is not None:
            menu.add(self.tr("Find a way in"), "route", "", partial(self.find_way_in, row))
        menu.addSeparator()
        self.add_stages(menu, row, lambda stage: (words.stage(stage), words.STAGE_ICONS[stage]))
        self.add_ends(menu.add_menu(self.tr("Close"), "circle-check"), row)
        if not row.is_open:
            menu.add(self.tr("Take it up again"), "undo-2", "", partial(self.take_up, row))
            aside = self.tr("Bring back") if row.archived else self.tr("Put aside")
            icon = "archive-restore" if row.archived else "archive"
            menu.add(aside, icon, "", partial(self.archive, row, not row.archived))
        menu.addSeparator()
        if row.link:
            menu.add(self.tr("Open the posting"), "external-link", "", partial(self.open_link, row.link))
        if row.company_id is not None:
            menu.add(self.tr("Open {name}").format(name=row.company), "building-2", "",
                     partial(self._desk.open_thing, "company", row.company_id))  # fmt: skip
        for source in row.sources[:1]:
            lead = self.tr("Open the lead from {name}").format(name=source.given)
            menu.add(lead, "lightbulb", "", partial(self._desk.open_lead, source.lead_id))
        menu.addSeparator()
        menu.add(self.tr("Edit opening"), "square-pen", "e", partial(self.edit, row))
        menu.add(self.tr("Remove opening"), "trash-2", self.tr("Del"), partial(self.remove, row), danger=True)
        menu.popup(place)
        return menu

    def find_way_in(self, row: OpportunityRow) -> None:
        """Show who leads into its company."""
        self._desk.find_way(company=row.company_id)

    def keys(self, row: OpportunityRow, step: NextStep | None) -> dict[str, Callable[[], object]]:
        """What single keys do with an opening."""
        return {
            "w": partial(self.write_next, row, step),
            "a": partial(self.ask, row),
            "l": partial(self.log, row),
            "e": partial(self.edit, row),
            "\x7f": partial(self.remove, row),
        }
