"""What can be done with a company, and with those who lead into it, from the list, the board and the detail."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.links import link_key
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.terms import AskKind, TargetStatus
from crm_desktop.domain.ways_in import Fit, Ranked
from crm_desktop.domain.wording import shortened
from crm_desktop.services import companies
from crm_desktop.store.companies import CompanyDetails, CompanyRow
from crm_desktop.ui.companies import words
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Menu

NAME = 40
"""Names longer than this (in characters) are cut in what is said."""
MANY = 500
"""What touches more than so many people of a company is a job's: each of them is looked for again."""
PRIORITIES = (1, 2, 3)
_FIRST = {
    Fit.THANK: frozenset(
        {
            RuleName.THANK_ON_RECEIPT,
            RuleName.THANK_ON_CONNECTION,
            RuleName.THANK_ON_OUTCOME,
            RuleName.THANK_FOR_YES,
            RuleName.THANK_FOR_NO,
        }
    ),
    Fit.TELL: frozenset({RuleName.TELL_REFERRER}),
    Fit.OFFER_HELP: frozenset({RuleName.RECIPROCATE}),
}
"""The rules whose Due a fitting button does."""


class CompanyActions(QObject):
    """Does things with companies, says what it did, and shows the menu of a company."""

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk = desk
        self._widget = widget

    # -- the company -------------------------------------------------------------------------------

    def set_status(self, row: CompanyRow, status: TargetStatus | None) -> None:
        """Say how far I am with it, or that it is no target."""
        if status is row.status:
            return
        name = shortened(row.name, NAME)
        said = self.tr("{name}: {status}.").format(name=name, status=words.status(status).lower())
        if status is None:
            said = self.tr("{name} is no target any more.").format(name=name)
        self._do(partial(companies.set_status, self._desk.store, row.id, status), said)

    def push(self, row: CompanyRow, direction: int) -> None:
        """Move it one lane on or back; at the ends it stays."""
        lanes = (*words.IN_PROGRESS, TargetStatus.EMPLOYER, TargetStatus.SET_ASIDE)
        place = (lanes.index(row.status) if row.status is not None else -1) + direction
        if 0 <= place < len(lanes):
            self.set_status(row, lanes[place])

    def set_priority(self, row: CompanyRow, priority: int | None) -> None:
        """Set its priority."""
        said = self.tr("{name}: {priority}.").format(
            name=shortened(row.name, NAME), priority=words.priority(priority).lower()
        )
        self._do(partial(companies.set_priority, self._desk.store, row.id, priority), said)

    def set_motivation(self, row: CompanyRow, motivation: int | None) -> None:
        """Say how much I want it."""
        self._do(partial(companies.set_motivation, self._desk.store, row.id, motivation))

    def set_posting(self, row: CompanyRow, posting: int | None) -> None:
        """Say whether it posts now."""
        self._do(partial(companies.set_posting, self._desk.store, row.id, posting))

    def set_programme(self, row: CompanyRow, has: str) -> None:
        """Say whether it has a referral programme."""
        self._do(partial(companies.set_programme, self._desk.store, row.id, has))

    def edit(self, row: CompanyRow) -> None:
        """Open the editor."""
        self._desk.edit_company(row.id)

    def remove(self, row: CompanyRow) -> None:
        """Remove it; undo brings it back."""
        name, number = shortened(row.name, NAME), row.id
        said = self.tr("{name} removed.").format(name=name)
        if row.inside > MANY:
            self._desk.do_by_job(lambda store: companies.remove(store, number), name, said)
        else:
            self._do(partial(companies.remove, self._desk.store, number), said)

    def merge(self, row: CompanyRow) -> None:
        """Choose another company and make one of the two."""
        self._desk.merge_company(row.id)

    def find_way(self, row: CompanyRow) -> None:
        """Show all ways into it."""
        self._desk.find_way(company=row.id)

    def add_opening(self, row: CompanyRow) -> None:
        """Begin an opening at it."""
        self._desk.edit_opportunity(None, company=row.name)

    def open_page(self, address: str) -> None:
        """Open a page in the browser; an address without a scheme is one of the web."""
        url = QUrl(address if "://" in address else f"https://{address}", QUrl.ParsingMode.StrictMode)
        if url.isValid() and url.scheme() in ("http", "https") and link_key(address):
            self._desk.open_outside(url)

    def _do(self, work: Callable[[], object], said: str = "") -> None:
        self._desk.do(work, said)

    # -- those who lead into it --------------------------------------------------------------------

    def fit(self, row: Ranked, kind: AskKind, **about: Any) -> None:
        """Do the one thing that fits with somebody; `kind` and `about` are for an ask."""
        contact = row.person.id
        rules = _FIRST.get(row.fit)
        if rules is not None:
            due = next((one for one in self._desk.agenda.of_contact(contact) if one.rule in rules), None)
            self._desk.write(contact, due)
        elif row.fit is Fit.RECONNECT:
            self._desk.write_for(contact, Occasion.RECONNECT)
        elif row.fit is Fit.OPEN:
            self._desk.open_contact(contact)
        else:
            self.ask(contact, kind, **about)

    def ask(self, contact: int, kind: AskKind, **about: Any) -> None:
        """Begin an ask to somebody; about a field it says so in the words of the ask."""
        industry = about.get("industry", "")
        if industry and kind is AskKind.NAMES:
            about["text"] = self.tr("Three people I can talk to in {field}").format(field=industry)
        self._desk.ask(contact, kind=kind, **about)

    def ask_for_introduction(self, contact: int, person: int, **about: Any) -> None:
        """Begin to ask somebody for an introduction to somebody they know."""
        self.ask(contact, AskKind.INTRODUCTION, person=person, **about)

    # -- the menu ----------------------------------------------------------------------------------

    def show_menu(self, row: CompanyRow, place: QPoint) -> Menu:
        """Show everything that can be done with a company, each with its key, at a place of the screen."""
        menu = self._menu()
        menu.add(self.tr("Find a way in"), "route", "a", partial(self.find_way, row))
        menu.add(self.tr("Add opening"), "plus", "", partial(self.add_opening, row))
        menu.addSeparator()
        self.add_statuses(menu.add_menu(self.tr("Status"), "arrow-right"), row)
        self.add_priorities(menu.add_menu(self.tr("Priority"), "star"), row)
        self.add_programme(menu.add_menu(self.tr("Referral programme"), "megaphone"), row)
        menu.addSeparator()
        menu.add(self.tr("Edit company"), "square-pen", "e", partial(self.edit, row))
        menu.add(self.tr("Merge with another…"), "git-merge", "m", partial(self.merge, row))
        if row.status is not TargetStatus.SET_ASIDE:
            menu.add(
                self.tr("Set aside"), "archive", "", partial(self.set_status, row, TargetStatus.SET_ASIDE)
            )
        else:
            menu.add(
                self.tr("Take it up again"),
                "undo-2",
                "",
                partial(self.set_status, row, TargetStatus.PROSPECT),
            )
        menu.add(self.tr("Remove company"), "trash-2", self.tr("Del"), partial(self.remove, row), danger=True)
        menu.popup(place)
        return menu

    def status_menu(self, row: CompanyRow, place: QPoint) -> Menu:
        """Ask how far I am with it."""
        menu = self._menu()
        self.add_statuses(menu, row)
        menu.popup(place)
        return menu

    def priority_menu(self, row: CompanyRow, place: QPoint) -> Menu:
        """Ask for its priority."""
        menu = self._menu()
        self.add_priorities(menu, row)
        menu.popup(place)
        return menu

    def openings_menu(self, found: CompanyDetails, place: QPoint) -> Menu:
        """Ask which of its openings is meant."""
        menu = self._menu()
        for one in found.openings:
            text = self.tr("{title}: {stage}").format(
                title=shortened(one.title), stage=words.stage(one.stage)
            )
            menu.add(text, "briefcase", "", partial(self._desk.open_thing, "opportunity", one.id))
        menu.popup(place)
        return menu

    def programme_menu(self, found: CompanyDetails, place: QPoint) -> Menu:
        """Ask whether it has a referral programme."""
        menu, row = self._menu(), found.row
        self.add_programme(menu, row)
        menu.addSeparator()
        if found.programme_link:
            menu.add(
                self.tr("Open its page"), "external-link", "", partial(self.open_page, found.programme_link)
            )
        menu.add(self.tr("Link and how to submit…"), "square-pen", "e", partial(self.edit, row))
        menu.popup(place)
        return menu

    def add_statuses(self, menu: Menu, row: CompanyRow) -> None:
        """Put the statuses into a menu, with the keys that move it by one."""
        lanes = (*words.IN_PROGRESS, TargetStatus.EMPLOYER, TargetStatus.SET_ASIDE)
        here = lanes.index(row.status) if row.status is not None else -1
        keys = {here + 1: self.tr("Shift+→"), here - 1: self.tr("Shift+←")} if here >= 0 else {}
        for place, status in enumerate(lanes):
            if status is TargetStatus.EMPLOYER:
                menu.addSeparator()
            menu.add(
                words.status(status),
                "",
                keys.get(place, ""),
                partial(self.set_status, row, status),
                checked=True if row.status is status else None,
            )
        if row.status is not None:
            menu.addSeparator()
            menu.add(self.tr("No target any more"), "", "", partial(self.set_status, row, None))

    def add_priorities(self, menu: Menu, row: CompanyRow) -> None:
        """Put the priorities into a menu."""
        for priority in (*PRIORITIES, None):
            menu.add(
                words.priority(priority),
                "",
                "" if priority is None else str(priority),
                partial(self.set_priority, row, priority),
                checked=True if row.priority == priority else None,
            )

    def add_programme(self, menu: Menu, row: CompanyRow) -> None:
        """Put the answers about a referral programme into a menu."""
        for has in ("yes", "no", ""):
            menu.add(words.programme(has), "", "", partial(self.set_programme, row, has))

    def _menu(self) -> Menu:
        menu = Menu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def key(self, row: CompanyRow, letter: str) -> bool:
        """Do what a key stands for in the list and on the board; False where it stands for nothing."""
        doing: dict[str, Callable[[], object]] = {
            "a": partial(self.find_way, row),
            "e": partial(self.edit, row),
            "m": partial(self.merge, row),
            "\x7f": partial(self.remove, row),
            "<": partial(self.push, row, -1),
            ">": partial(self.push, row, 1),
            **{str(priority): partial(self.set_priority, row, priority) for priority in PRIORITIES},
        }
        if letter not in doing:
            return False
        doing[letter]()
        return True
