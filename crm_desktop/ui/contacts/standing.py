"""How I stand with one person: favours either way, promises, and the reference; what is said, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import KNOWS_MY_WORK, AskKind, PromisedBy, Standing
from crm_desktop.services import favours
from crm_desktop.services.favours import LedgerLine
from crm_desktop.store import favours as promises
from crm_desktop.store import references as reader
from crm_desktop.store.contacts import Card
from crm_desktop.store.favours import PromiseRow
from crm_desktop.store.references import ReferenceRow
from crm_desktop.ui.shell.desk import Desk

_tr = QCoreApplication.translate


# -- favours and promises --------------------------------------------------------------------------------


def favours_of(desk: Desk, card: Card) -> str:
    """What passed between somebody and me, and what is promised, as a sentence or two."""
    theirs = [row for row in promises.open_promises(desk.store, card.id) if row.by is PromisedBy.THEM]
    found = favours.ledger_line(desk.agenda, card.id)
    return favours_text(found, theirs, card.given_name or card.name, desk.today)


def favour_links() -> list[tuple[str, str]]:
    """What can be done about favours with somebody: what it wants, and its words."""
    return [
        ("ledger", _tr("Contacts", "Show")),
        ("favour", _tr("Contacts", "Log a favour")),
        ("promise", _tr("Contacts", "Note a promise")),
    ]


def reference_links(row: ReferenceRow | None, relation: str) -> list[tuple[str, str]]:
    """What can be done about somebody's standing as my reference."""
    standing = row.standing if row is not None else Standing.NOT_ASKED
    show = ("show", _tr("Contacts", "Open"))
    if standing is Standing.AGREED:
        return [("brief", _tr("Contacts", "Brief")), ("edit", _tr("Contacts", "Edit")), show]
    if standing is Standing.ASKED:
        return [("agreed", _tr("Contacts", "Agreed")), ("declined", _tr("Contacts", "Declined")), show]
    if standing is Standing.DECLINED:
        return [("edit", _tr("Contacts", "Edit")), show]
    note = ("edit", _tr("Contacts", "Agreed already…"))
    if relation in KNOWS_MY_WORK:
        return [("ask", _tr("Contacts", "Ask for a reference")), note]
    return [note]


def favours_text(line: LedgerLine | None, theirs: Sequence[PromiseRow], name: str, today: date) -> str:
    """The same, of a line of the ledger and what they promised; `name` is the given name."""
    said = []
    ledger = line.ledger if line is not None else None
    helped, given = (len(ledger.helped), len(ledger.given)) if ledger is not None else (0, 0)
    if helped:
        text = _tr("Contacts", "{name} helped you {times}.")
        said.append(text.format(name=name, times=wording.times_word(helped)))
    if given:
        said.append(_tr("Contacts", "You helped {times}.").format(times=wording.times_word(given)))
    elif helped and ledger is not None and ledger.offered_on is None:
        said.append(_tr("Contacts", "Nothing has gone back yet."))
    elif helped:
        said.append(_tr("Contacts", "You offered a hand."))
    mine = ledger.promises if ledger is not None else ()
    said += [
        _tr("Contacts", "You promised: {what}.").format(what=_by_day(one.what, one.due_on, today))
        for one in mine[:2]
    ]
    said += [
        _tr("Contacts", "{name} promised: {what}.").format(
            name=name, what=_by_day(one.what, one.due_on, today)
        )
        for one in theirs[:2]
    ]
    return " ".join(said) or _tr("Contacts", "No favour either way yet.")


def _by_day(what: str, due_on: date | None, today: date) -> str:
    what = what.rstrip(".")
    if due_on is None:
        return what
    return _tr("Contacts", "{what}, by {day}").format(what=what, day=wording.day_and_month(due_on, today))


def do_favour(desk: Desk, what: str, number: int, anchor: QWidget) -> None:
    """Do what a link of `favour_links` wants: show the ledger below an anchor, log a favour, or note a promise."""
    if what == "favour":
        desk.log_favour(number)
        return
    if what == "promise":
        desk.note_promise(number)
        return
    found = favours.ledger_line(desk.agenda, number)
    if found is None:
        desk.open_favours()
        return
    from crm_desktop.ui.favours.popup import LedgerPopup

    popup = LedgerPopup(anchor, desk, found, favours.known(desk.agenda))
    popup.show_at(anchor, align="right")
    popup.focus_on(None)


# -- the reference ---------------------------------------------------------------------------------------


def reference_text(row: ReferenceRow | None, today: date) -> str:
    """Where somebody stands as my reference, as a sentence or two."""
    standing = Standing(row.standing) if row is not None else Standing.NOT_ASKED
    days = {} if row is None else {
        Standing.ASKED: row.asked_on, Standing.AGREED: row.agreed_on, Standing.DECLINED: row.declined_on,
    }  # fmt: skip
    on = days.get(standing)
    said = wording.day_and_month(on, today) if on else ""
    text = {
        Standing.NOT_ASKED: _tr("Contacts", "Not asked yet."),
        Standing.ASKED: _tr("Contacts", "Asked on {day}.") if on else _tr("Contacts", "Asked."),
        Standing.AGREED: _tr("Contacts", "Agreed on {day}.") if on else _tr("Contacts", "Agreed."),
        Standing.DECLINED: _tr("Contacts", "Declined on {day}.") if on else _tr("Contacts", "Declined."),
    }[standing].format(day=said)
    if row is not None and row.can_vouch_for:
        text += " " + _tr("Contacts", "Can vouch for: {what}").format(what=row.can_vouch_for)
    if row is not None and row.last_briefed_on is not None:
        day = wording.day_and_month(row.last_briefed_on, today)
        text += " " + _tr("Contacts", "Last briefed on {day}.").format(day=day)
    return text


def do_reference(desk: Desk, what: str, card: Card) -> None:
    """Do what a link of `reference_links` wants."""
    if what == "ask":
        desk.ask(card.id, AskKind.REFERENCE)
    elif what == "edit":
        desk.edit_reference(card.id)
    elif what == "show":
        desk.open_reference(card.id)
    elif what == "brief":
        rule = RuleName.BRIEF_REFERENCE
        due = next((one for one in desk.agenda.of_contact(card.id) if one.rule is rule), None)
        row = reader.of_contact(desk.store, card.id)
        if due is not None:
            desk.write(card.id, due)
        elif row is not None:
            desk.write_for(card.id, rule, [("reference", row.id)])
    else:
        from crm_desktop.services import references

        yes = what == "agreed"
        said = _tr("Contacts", "{name} agreed.") if yes else _tr("Contacts", "{name} declined.")
        note = references.agreed if yes else references.declined
        desk.do(lambda: note(desk.store, card.id), said.format(name=card.given_name or card.name))
