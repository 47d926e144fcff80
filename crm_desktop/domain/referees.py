"""Who could be my reference: the people who have seen me work, each with the one thing that is fitting now."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crm_desktop.domain.askcheck import NEWS, THANKS, last_talk, owed_by
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.settings import RuleName, RuleSettings
from crm_desktop.domain.facts import ContactFact, Facts
from crm_desktop.domain.terms import KNOWS_MY_WORK, AskKind, Standing
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_and_month


class Fitting(StrEnum):
    """What to do with somebody who knows my work."""

    ASK = "ask"
    THANK = "thank first"
    TELL = "tell the news first"
    RECONNECT = "write first"


@dataclass(frozen=True, slots=True)
class Referee:
    """Somebody who could be asked: what is fitting now, and why in one sentence (empty where they can be asked)."""

    contact: ContactFact
    fitting: Fitting
    why: str = ""


def who_knows_my_work(
    facts: Facts,
    today: date,
    people: Iterable[ContactFact],
    together: Collection[int] = (),
    settings: RuleSettings | None = None,
) -> list[Referee]:
    """Give those of some people who could be asked to be a reference.

    Colleagues, former colleagues and managers who are no reference, said no to nothing like it, and have no such ask
    open; nobody who is muted, archived or removed. First those who worked where I did at the same time (`together`),
    then the closest, then whom I last talked with. Thanks, news or a first word go before the ask, as in the ask check.
    """
    known = Known(facts, today, settings or RuleSettings())
    could = [one for one in people if _could_be_asked(known, one)]
    thanks, news = _first_owed(known, THANKS), _first_owed(known, NEWS)
    talked = {one.id: last_talk(known, one) for one in could}

    def fitting(one: ContactFact) -> Referee:
        if one.id in thanks:
            return Referee(one, Fitting.THANK, thanks[one.id].sentence())
        if one.id in news:
            return Referee(one, Fitting.TELL, news[one.id].sentence())
        last = talked[one.id]
        if last is None:
            return Referee(
                one,
                Fitting.RECONNECT,
                translate("Dues", "You and {called} have not talked yet.", called=one.called),
            )
        if (today - last).days > known.settings.check.dormant_after:
            return Referee(
                one,
                Fitting.RECONNECT,
                translate(
                    "Dues",
                    "You last spoke with {called} on {day}.",
                    called=one.called,
                    day=day_and_month(last, today),
                ),
            )
        return Referee(one, Fitting.ASK)

    could.sort(
        key=lambda one: (
            one.id not in together,
            -one.closeness,
            -(talked[one.id] or date.min).toordinal(),
            one.full_name,
            one.id,
        )
    )
    return [fitting(one) for one in could]


def _first_owed(known: Known, rules: Iterable[RuleName]) -> dict[int, Finding]:
    """The oldest thing that some rules find owed, by contact."""
    found: dict[int, Finding] = {}
    for finding in owed_by(known, rules):
        before = found.get(finding.contact_id)
        if before is None or (finding.fact_on, finding.thing) < (before.fact_on, before.thing):
            found[finding.contact_id] = finding
    return found


def _could_be_asked(known: Known, one: ContactFact) -> bool:
    if one.relationship not in KNOWS_MY_WORK or one.muted or one.archived or one.deleted:
        return False
    reference = known.facts.reference_by_contact.get(one.id)
    if reference is not None and reference.standing is not Standing.NOT_ASKED:
        return False
    return not any(
        ask.kind is AskKind.REFERENCE and known.is_open(ask)
        for ask in known.facts.asks_by_contact.get(one.id, ())
    )
