"""What can be done with a lead, from its row, its card and its detail alike."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint

from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.terms import LEAD_ENDS, LeadStage, UseName
from crm_desktop.services import leads
from crm_desktop.store import contacts as people
from crm_desktop.store.leads import LeadDetails, LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.model import OPEN_STAGES
from crm_desktop.ui.leads.steps import NextStep, dues_about, new_due
from crm_desktop.ui.shell.staged_pane import StagedActions
from crm_desktop.ui.widgets import Menu


class LeadActions(StagedActions):
    """Does things with leads on the desk; each change says what it made due, and can be undone."""

    def open_stages(self) -> tuple[LeadStage, ...]:
        return OPEN_STAGES

    def ends(self) -> list[tuple[LeadStage, str, str]]:
        return [
            (LeadStage.BECAME_A_JOB, words.stage(LeadStage.BECAME_A_JOB), "party-popper"),
            (LeadStage.HELPED, words.stage(LeadStage.HELPED), "heart"),
            (LeadStage.DID_NOT_PAN_OUT, words.stage(LeadStage.DID_NOT_PAN_OUT), "circle-minus"),
        ]

    def end_question(self) -> str:
        return self.tr("How did it end?")

    # -- stages ------------------------------------------------------------------------------------

    def move(self, row: LeadRow, stage: LeadStage) -> None:
        """Move a lead to a stage, today, and say what becomes due."""
        if row.stage == stage:
            return
        said = self.tr("{lead}: {stage}.").format(lead=words.title(row), stage=words.stage(stage))
        if self._do(row, lambda: leads.move(self._desk.store, row.id, stage), said):
            self.moved.emit(row.id)

    def take_up(self, row: LeadRow) -> None:
        """Take up a lead again that has ended, at the stage it had before."""
        self.move(row, leads.stage_before_end(self._desk.store, row.id))

    def _do(self, row: LeadRow, work: Callable[[], Any], said: str) -> bool:
        """Do it, and say it with the first thing that it made due."""
        agenda = self._desk.agenda
        before = dues_about(agenda, row)
        if not self._desk.do(work):
            return False
        due = new_due(before, dues_about(agenda, row))
        if due is not None:
            when = words.coming_day(due.due_on, self._desk.today)
            said = f"{said} " + self.tr("{what}, due {day}.").format(what=due.short_title, day=when)
        self._desk.said.emit(said, True)
        return True

    # -- facts -------------------------------------------------------------------------------------

    def set_use_name(self, row: LeadRow, answer: UseName) -> None:
        """Note whether I may use the referrer's name."""
        if answer != row.use_name:
            said = self.tr("Noted: {answer}.").format(answer=words.use_name(answer, row.referrer_given))
            self._desk.do(lambda: leads.set_use_name(self._desk.store, row.id, answer), said)

    def set_introduced(self, row: LeadRow, on: date | None) -> None:
        """Note that the introduction was made on a day, or that it was not."""
        said = self.tr("Introduction noted.") if on else self.tr("Noted: no introduction yet.")
        self._do(row, lambda: leads.set_introduced(self._desk.store, row.id, on), said)

    # -- dialogs -----------------------------------------------------------------------------------

    def edit(self, row: LeadRow) -> None:
        """Open the editor."""
        self._desk.edit_lead(row.id)

    def follow_up(self, row: LeadRow) -> None:
        """Open a new follow-up about the lead."""
        self._desk.edit_follow_up(None, about=self._about(row))

    def log(self, row: LeadRow) -> None:
        """Log what happened with the person, or with the referrer where there is none."""
        self._desk.log([self.whom(row)], about=[("lead", row.id)])

    def write(self, row: LeadRow, due: Due | None = None) -> None:
        """Write what a Due asks for; without one, to the person, or to the referrer where there is none."""
        contact = due.contact_id if due is not None else self.whom(row)
        if due is None:
            due = next((one for one in dues_about(self._desk.agenda, row) if one.contact_id == contact), None)
        self._desk.write(contact, due, row.id)

    def ask_another_way(self, row: LeadRow) -> None:
        """Ask the referrer for another way in."""
        self._desk.write_for(row.referrer_id, Occasion.ANOTHER_WAY, [("lead", row.id)])

    def write_next(self, row: LeadRow, step: NextStep | None) -> None:
        """Write what is next: the Due that the row shows, else as `write`."""
        self.write(row, step.due if step is not None else None)

    def remove(self, row: LeadRow) -> None:
        """Delete the lead."""
        said = self.tr("Lead deleted: {lead}.").format(lead=words.title(row))
        self._desk.do(lambda: leads.remove(self._desk.store, row.id), said)

    def find_way(self, row: LeadRow) -> None:
        """Show who leads to the person of a lead, or into its company."""
        if row.person_id is not None:
            self._desk.find_way(person=row.person_id)
        else:
            self._desk.find_way(company=row.company_id)

    def whom(self, row: LeadRow) -> int:
        """Whom to talk to about a lead: its person, else its referrer."""
        return row.person_id if row.person_id is not None else row.referrer_id

    def _about(self, row: LeadRow) -> list[tuple[str, int]]:
        about = [("lead", row.id)]
        if row.person_id is not None:
            about.insert(0, ("contact", row.person_id))
        return about

    # -- the menu ----------------------------------------------------------------------------------

    def show_menu(self, row: LeadRow, place: QPoint, step: NextStep | None = None) -> Menu:
        """Show everything that can be done with a lead, each with its key, at a place of the screen."""
        menu = self.menu()
        given = people.name(self._desk.store, self.whom(row))
        if step is not None and step.due is not None:
            menu.add(step.due.short_title, step.icon, "w", partial(self.write, row, step.due))
            menu.add(self.tr("Write to {name}").format(name=given), "pencil", "", partial(self.write, row))
        else:
            menu.add(self.tr("Write to {name}").format(name=given), "pencil", "w", partial(self.write, row))
        menu.add(self.tr("Log what happened"), "phone", "l", partial(self.log, row))
        menu.add(self.tr("Add a follow-up"), "calendar-plus", "", partial(self.follow_up, row))
        if row.person_id is not None or row.company_id is not None:
            menu.add(self.tr("Find a way in"), "route", "", partial(self.find_way, row))
        menu.addSeparator()
        self.add_stages(menu, row, lambda stage: (words.stage(stage), ""))
        self.add_ends(menu.add_menu(self.tr("End lead"), "circle-check"), row)
        if row.stage in LEAD_ENDS:
            menu.add(self.tr("Take it up again"), "undo-2", "", partial(self.take_up, row))
        menu.addSeparator()
        for opening in row.openings[:3]:
            menu.add(
                self.tr("Open {name}").format(name=opening.title),
                "briefcase",
                "",
                partial(self._desk.open_opportunity, opening.id),
            )
        if row.person_id is not None:
            menu.add(
                self.tr("Open {name}").format(name=row.title or given),
                "user",
                "",
                partial(self._desk.open_contact, row.person_id),
            )
        menu.add(
            self.tr("Open {name}").format(name=row.referrer),
            "user-check",
            "",
            partial(self._desk.open_contact, row.referrer_id),
        )
        menu.addSeparator()
        menu.add(self.tr("Edit lead"), "square-pen", "e", partial(self.edit, row))
        menu.add(self.tr("Remove lead"), "trash-2", self.tr("Del"), partial(self.remove, row), danger=True)
        menu.popup(place)
        return menu

    def use_name_menu(self, row: LeadRow, place: QPoint) -> Menu:
        """Ask whether I may use the referrer's name."""
        menu = self.menu()
        for answer in UseName:
            text = words.use_name(answer, row.referrer_given)
            menu.add(
                text,
                "",
                "",
                partial(self.set_use_name, row, answer),
                checked=True if row.use_name == answer else None,
            )
        menu.popup(place)
        return menu

    def introduction_menu(self, lead: LeadDetails, place: QPoint) -> Menu:
        """Ask whether the introduction was made."""
        row = lead.row
        menu = self.menu()
        if row.introduced_on is None:
            menu.add(
                self.tr("Made today"), "handshake", "", partial(self.set_introduced, row, self._desk.today)
            )
        else:
            menu.add(self.tr("It was not made"), "undo-2", "", partial(self.set_introduced, row, None))
        menu.add(self.tr("Another day, or promised…"), "calendar", "", partial(self.edit, row))
        menu.popup(place)
        return menu

    def keys(self, row: LeadRow, step: NextStep | None) -> dict[str, Callable[[], object]]:
        """What single keys do with a lead."""
        return {
            "w": partial(self.write_next, row, step),
            "l": partial(self.log, row),
            "e": partial(self.edit, row),
            "\x7f": partial(self.remove, row),
        }
