"""What the view of favours says: counts, what comes next, and one line of the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette.giving_back import Help
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.ledger import Balance
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.helping import help_words
from crm_desktop.domain.terms import PromisedBy
from crm_desktop.services.favours import LedgerLine
from crm_desktop.store.favours import PromiseRow
from crm_desktop.ui.contacts.words import relationship

_tr = QCoreApplication.translate

ICONS = {
    ThingKind.LEAD: "lightbulb",
    ThingKind.ASK: "message-circle-question-mark",
    ThingKind.FAVOUR: "gift",
    ThingKind.PROMISE: "handshake",
}
"""The icon of each thing that is help."""


def day(on: date, today: date) -> str:
    """A day that is gone, short: "2 Nov", with the year where it is another one."""
    return wording.brief_day(on, today)


def second(line: LedgerLine) -> str:
    """What somebody is to me."""
    return relationship(line.ledger.contact.relationship or "")


def helped(known: Known, helps: Sequence[Help]) -> str:
    """What one side is, the latest first: "Advice · An introduction to Bridget"."""
    return " · ".join(dict.fromkeys(help_words(known, one) for one in reversed(helps)))


def gave(known: Known, helps: Sequence[Help], today: date) -> str:
    """What I did last, with its day: "Tested the new flow, 2 Nov"."""
    return f"{help_words(known, helps[-1])}, {day(helps[-1].on, today)}" if helps else ""


def coming(line: LedgerLine, today: date) -> tuple[str, str, bool]:
    """What comes next between us, when, and whether it waits already."""
    found, due = line.ledger, line.due
    if found.contact.archived:
        return _tr("Favours", "Archived"), "", False
    if found.balance is Balance.TO_GIVE_BACK:
        if due is None:
            muted = _tr("Favours", "Muted") if found.contact.muted else _tr("Favours", "Nothing is due")
            return _tr("Favours", "To give back"), muted, False
        return _tr("Favours", "Offer help"), wording.short_day(due.due_on, today), due.due_on < today
    if found.promises:
        promise = found.promises[0]
        if promise.due_on is None:
            return promise.what, _tr("Favours", "promised, no day yet"), False
        when = _tr("Favours", "promised for {day}").format(day=wording.brief_day(promise.due_on, today))
        return promise.what, when, promise.due_on < today
    if found.balance is Balance.OFFERED and found.offered_on is not None:
        return _tr("Favours", "Offered"), day(found.offered_on, today), False
    if found.balance is Balance.GAVE:
        return _tr("Favours", "You gave"), "", False
    return _tr("Favours", "Even"), "", False


def spoken(known: Known, line: LedgerLine, today: date) -> str:
    """A row as one text for screen readers."""
    found = line.ledger
    nothing = _tr("Favours", "nothing")
    next_, when, _late = coming(line, today)
    parts = (
        found.contact.full_name,
        second(line),
        _tr("Favours", "They helped you: {what}").format(what=helped(known, found.helped) or nothing),
        _tr("Favours", "You helped them: {what}").format(what=helped(known, found.given) or nothing),
        f"{next_}, {when}" if when else next_,
    )
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def counts(lines: Sequence[LedgerLine], promises: Sequence[PromiseRow], today: date) -> list[tuple[str, str]]:
    """The three findings over the table, each with its second line."""
    they = [one.ledger for one in lines if one.ledger.helped]
    mine = [one for one in they if one.given]
    times = sum(len(one.helped) for one in they)
    first = min((one.helped[0].on for one in they), default=today)
    since = wording.month(first.month) if first.year == today.year else wording.month_and_year(first)
    nothing = sum(one.offered_on is None for one in they)
    gave_times = sum(len(one.given) for one in mine)
    people = wording.counted(len(they), _tr("Favours", "person"), _tr("Favours", "people"))
    return [
        (
            _tr("Favours", "{people} helped you").format(people=people),
            _tr("Favours", "{times} since {month}").format(
                times=wording.counted(times, _tr("Favours", "time"), _tr("Favours", "times")), month=since
            )
            if they
            else "",
        ),
        (
            _tr("Favours", "You helped {count} of them").format(count=wording.number(len(mine))),
            _tr("Favours", "{times}, {count} got nothing yet").format(
                times=wording.counted(gave_times, _tr("Favours", "time"), _tr("Favours", "times")),
                count=wording.number(nothing),
            ),
        ),
        _open_promises(promises),
    ]


def _open_promises(promises: Sequence[PromiseRow]) -> tuple[str, str]:
    if not promises:
        return _tr("Favours", "No promise is open"), _tr("Favours", "neither theirs nor yours")
    theirs = sum(one.by is PromisedBy.THEM for one in promises)
    one = _tr("Favours", "1 promise is open")
    many = _tr("Favours", "{count} promises are open").format(count=len(promises))
    whose = _tr("Favours", "{theirs} of theirs, {mine} of yours").format(
        theirs=wording.number_word(theirs), mine=wording.number_word(len(promises) - theirs)
    )
    return one if len(promises) == 1 else many, whose


def made(row: PromiseRow, today: date) -> str:
    """When a promise was made, and what it is about."""
    said = _tr("Favours", "Promised {day}").format(day=wording.day_in_sentence(row.made_on, today))
    return (
        _tr("Favours", "{said}, about {what}.").format(said=said, what=row.about) if row.about else f"{said}."
    )


def by_day(row: PromiseRow, today: date) -> str:
    """The day of a promise: "Thu 26 Nov"; "No day" where none was named."""
    return wording.short_day(row.due_on, today) if row.due_on is not None else _tr("Favours", "No day")
