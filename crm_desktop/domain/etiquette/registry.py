"""The registry of the rules, and what is due: findings with snoozes, dismissals and working days applied.

How a rule is added stands in ARCHITECTURE.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.etiquette.asks import gentle_reminder
from crm_desktop.domain.etiquette.due import Due, Finding
from crm_desktop.domain.etiquette.giving_back import reciprocate
from crm_desktop.domain.etiquette.keeping_in_touch import keep_in_touch
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.news import tell_referrer
from crm_desktop.domain.etiquette.promises import follow_through
from crm_desktop.domain.etiquette.reaching_out import reach_out, try_again
from crm_desktop.domain.etiquette.references import brief_reference
from crm_desktop.domain.etiquette.settings import RuleName, RuleSettings
from crm_desktop.domain.etiquette.thanks import (
    thank_for_no,
    thank_for_yes,
    thank_on_connection,
    thank_on_outcome,
    thank_on_receipt,
)
from crm_desktop.domain.facts import Decision, DecisionKind, Facts, Thing
from crm_desktop.domain.stopping import Check, stoppable

RuleFunction = Callable[[Known], Iterator[Finding]]
"""A rule: from what is known to what it finds due."""

RULES: Final[Mapping[RuleName, RuleFunction]] = MappingProxyType(
    {
        RuleName.THANK_ON_RECEIPT: thank_on_receipt,
        RuleName.THANK_ON_CONNECTION: thank_on_connection,
        RuleName.THANK_ON_OUTCOME: thank_on_outcome,
        RuleName.THANK_FOR_YES: thank_for_yes,
        RuleName.THANK_FOR_NO: thank_for_no,
        RuleName.FOLLOW_THROUGH: follow_through,
        RuleName.TELL_REFERRER: tell_referrer,
        RuleName.GENTLE_REMINDER: gentle_reminder,
        RuleName.BRIEF_REFERENCE: brief_reference,
        RuleName.REACH_OUT: reach_out,
        RuleName.TRY_AGAIN: try_again,
        RuleName.RECIPROCATE: reciprocate,
        RuleName.KEEP_IN_TOUCH: keep_in_touch,
    }
)
"""Every rule by its name, in the order in which Today lists what is due on one day."""

_NEW: Final = tuple.__new__
"""Makes a named tuple without counting its fields, in a third of the time, where they come by the thousand."""
_ORDER: Final[Mapping[RuleName, int]] = MappingProxyType({name: place for place, name in enumerate(RULES)})


def dues(
    facts: Facts,
    today: date,
    settings: RuleSettings | None = None,
    until: date | None = None,
    check: Check | None = None,
) -> list[Due]:
    """Give what is due by a day (today unless `until` names a later one), as it follows from today's facts.

    In the order of their days, on one day in the order of the rules, then by name. Dues to archived, deleted and
    unknown contacts are left out. `check` is called at each finding: what it raises ends the work.
    """
    known = Known(facts, today, settings or RuleSettings())
    last = today if until is None else max(until, today)
    # Hundreds of Dues share a few days, and asking a calendar for holidays is slow.
    moved = cache(known.settings.moved)
    found = [
        due
        for name, find in RULES.items()
        if known.settings.is_on(name)
        for finding in stoppable(find(known), check)
        if (due := _decided(known, name, finding, last, moved)) is not None
    ]
    return sorted(found, key=due_order)


def due_order(due: Due) -> tuple[date, int, str, int, Thing]:
    """Give the key that puts Dues in order: day, rule, name, contact, thing."""
    rule, contact_id, thing, _ = due.key
    return (due.due_on, _ORDER[rule], due.contact.full_name, contact_id, thing)


def _decided(
    known: Known, rule: RuleName, finding: Finding, last: date, moved: Callable[[date], date]
) -> Due | None:
    """Make the Due of a finding, None where it is settled, points to nobody, or comes later than the last day."""
    fact_on, on = finding.fact_on, finding.on
    snoozed_until: date | None = None
    # Decisions are few: most findings are left by the day alone, before anything else is looked up.
    decisions = _decisions(known, rule, finding) if known.facts.decisions else ()
    if decisions:
        again = _after_dismissals(finding, decisions)
        if again is None:
            return None
        fact_on, on = again
        snoozed_until = _snoozed_until(decisions, fact_on)
    elif on > last:
        return None
    rule_on = moved(on)
    due_on = snoozed_until or rule_on
    if due_on > last:
        return None
    contact = known.facts.reachable(finding.contact_id)
    if contact is None:
        return None
    key = (rule, contact.id, finding.thing, fact_on)
    return _NEW(Due, (key, rule_on, due_on, snoozed_until, contact, finding))


def _decisions(known: Known, rule: RuleName, finding: Finding) -> tuple[Decision, ...]:
    """The decisions on a Due, also those taken while another part of its story stood for it."""
    found = known.facts.decisions
    return tuple(
        decision
        for thing in (finding.thing, *finding.story)
        for decision in found.get((rule, finding.contact_id, thing), ())
        if decision.decided_on <= known.today
    )


def _after_dismissals(finding: Finding, decisions: Iterable[Decision]) -> tuple[date, date] | None:
    """The fact and the day of a Due after its dismissals, None where they ended it.

    An occasion that comes again moves on by whole periods, past the dismissed one and past the day it was dismissed on.
    """
    ahead = finding.on - finding.fact_on
    through: date | None = None
    for decision in decisions:
        if decision.kind is not DecisionKind.DISMISSAL:
            continue
        if max(decision.fact_on, decision.decided_on) < finding.fact_on:
            continue
        if finding.again is None:
            return None
        ended = max(decision.fact_on + ahead, decision.decided_on)
        through = ended if through is None else max(through, ended)
    if through is None or through < finding.on or finding.again is None:
        return finding.fact_on, finding.on
    periods = (through - finding.on).days // finding.again + 1
    later = timedelta(days=finding.again * periods)
    return finding.fact_on + later, finding.on + later


def _snoozed_until(decisions: Iterable[Decision], fact_on: date) -> date | None:
    """The day the latest snooze of exactly this Due chose."""
    chosen: date | None = None
    for decision in decisions:
        if decision.kind is DecisionKind.SNOOZE and decision.fact_on == fact_on:
            chosen = decision.until
    return chosen
