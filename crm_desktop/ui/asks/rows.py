"""The rows of the asks: drafts, open ones by how soon they want a word, answered ones by the day of the answer."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.etiquette.asks import patience, reminded_on
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.proposals import Proposal
from crm_desktop.domain.facts import Thing, ThingKind
from crm_desktop.domain.names import fold
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.next_steps import proposed_for_asks
from crm_desktop.store.asks import AskRow
from crm_desktop.ui.asks import words
from crm_desktop.ui.asks.words import Waiting
from crm_desktop.ui.leads.words import plain_day
from crm_desktop.ui.widgets import LaterPaint, RowAction, RowPaint, SectionPaint

_tr = QCoreApplication.translate
ALL, OPEN, BY_PERSON = "all", "open", "by person"
WRITE, ANSWER, EDIT, REMOVE = "write", "answer", "edit", "remove"

Entry = tuple[Hashable, LaterPaint | SectionPaint]


def waiting_of(agenda: Agenda, rows: Iterable[AskRow]) -> dict[int, Waiting]:
    """Give how long each open ask waits, by its number."""
    known = Known(agenda.facts, agenda.today, agenda.rules)
    due = {one.thing.id: one.due_on for one in agenda.dues if one.rule is RuleName.GENTLE_REMINDER}
    found = {}
    for row in rows:
        fact = known.facts.asks.get(row.id)
        if fact is None or fact.sent_on is None or not row.is_open:
            continue
        proposal = silence(agenda, row.id)
        found[row.id] = Waiting(
            fact.sent_on + patience(known, fact),
            reminded_on(known, fact),
            row.id in due and due[row.id] <= agenda.today,
            proposal.since if proposal is not None else None,
        )
    return found


def silence(agenda: Agenda, number: int) -> Proposal | None:
    """Give the proposal to mark an ask as silence and move on, where there is one."""
    return proposed_for_asks(agenda).get(Thing(ThingKind.ASK, number))


def thanks_owed(agenda: Agenda) -> frozenset[int]:
    """Give the asks whose answer wants thanks by today."""
    return frozenset(
        one.thing.id
        for one in agenda.dues
        if one.rule in (RuleName.THANK_FOR_YES, RuleName.THANK_FOR_NO)
        and one.thing == Thing(ThingKind.ASK, one.thing.id)
        and one.due_on <= agenda.today
    )


def arrange(
    rows: Iterable[AskRow], waiting: Mapping[int, Waiting], owed: frozenset[int], mode: str, today: date
) -> list[Entry]:
    """Put the rows into their sections, each with a head that counts them."""
    rows = list(rows)
    open_ones = sorted(
        (row for row in rows if row.is_open), key=lambda row: (_wants(row, waiting, today), row.id)
    )
    if mode == BY_PERSON:
        return _by_person(rows, waiting, owed, today)
    drafts = [row for row in rows if row.is_draft] if mode == ALL else []
    answered = [row for row in rows if not row.is_draft and not row.is_open] if mode == ALL else []
    answered.sort(key=lambda row: (row.answered_on or date.min, row.id), reverse=True)
    entries: list[Entry] = []
    for title, key, some in (
        (_tr("Asks", "Draft"), "draft", drafts),
        (_tr("Asks", "Open"), "open", open_ones),
        (_tr("Asks", "Answered"), "answered", answered),
    ):
        if some:
            entries.append((f"section {key}", SectionPaint(title, str(len(some)))))
            entries += [(row.id, _later(row, waiting, owed, today)) for row in some]
    return entries


def _wants(row: AskRow, waiting: Mapping[int, Waiting], today: date) -> date:
    """The day on which an open ask wants a word; the soonest stands first."""
    found = waiting.get(row.id)
    return found.until if found is not None else row.sent_on or today


def _by_person(
    rows: Iterable[AskRow], waiting: Mapping[int, Waiting], owed: frozenset[int], today: date
) -> list[Entry]:
    people: dict[int, list[AskRow]] = {}
    for row in rows:
        people.setdefault(row.contact_id, []).append(row)
    entries: list[Entry] = []
    for number, some in sorted(people.items(), key=lambda one: (fold(one[1][0].name), one[0])):
        entries.append((f"section {number}", SectionPaint(some[0].name, str(len(some)))))
        entries += [(row.id, _later(row, waiting, owed, today, named=False)) for row in some]
    return entries


def _later(
    row: AskRow, waiting: Mapping[int, Waiting], owed: frozenset[int], today: date, *, named: bool = True
) -> LaterPaint:
    return LaterPaint(paint, (row, waiting.get(row.id), row.id in owed, today, named))


def paint(row: AskRow, waiting: Waiting | None, owed: bool, today: date, named: bool) -> RowPaint:
    """What a row shows; below the head of its person it is not ``named`` again."""
    text, token = words.when(row, waiting, today)
    if owed:
        text, token = _tr("Asks", "thanks owed"), "warm"
    subtitle = words.line(row)
    title = row.name
    if not named:
        title = words.line(row)
        subtitle = plain_day(row.sent_on, today) if row.sent_on else ""
    return RowPaint(
        title,
        subtitle,
        face=row.name,
        chips=(words.chip(row),),
        when_text=text,
        when_token=token,
        actions=_actions(row, waiting, owed),
        dim=not row.here,
        accessible=words.spoken(row, waiting, today),
    )


def _actions(row: AskRow, waiting: Waiting | None, owed: bool) -> tuple[RowAction, ...]:
    """What has an icon on a row."""
    if row.is_draft:
        return (
            RowAction(WRITE, "pencil", _tr("Asks", "Write on"), "w"),
            RowAction(REMOVE, "trash-2", _tr("Asks", "Discard"), ""),
        )
    if row.is_open:
        remind = RowAction(WRITE, "bell", _tr("Asks", "Remind, gently"), "w")
        ask = RowAction(ANSWER, "square-check", _tr("Asks", "How was it answered?"), "l")
        return (remind, ask) if waiting is not None and waiting.reminder_due else (ask,)
    return (RowAction(WRITE, "heart", _tr("Asks", "Write thanks"), "w"),) if owed else ()
