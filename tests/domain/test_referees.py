"""Who knows my work, and what is fitting: to ask, or something before it."""

from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.facts import ContactFact
from crm_desktop.domain.referees import Fitting, who_knows_my_work
from crm_desktop.domain.terms import AskKind, Relationship
from tests.domain.build import (
    EMEKA,
    GRETA,
    IDRIS,
    KOFI,
    TODAY,
    act,
    ask,
    decision,
    facts,
    lead,
    lead_thing,
    on,
    opening,
    person,
    reference,
)

TALKED = act(-20, "conversation", outcome="spoke", id_=1)


def workmate(id_: int = IDRIS, **more: Any) -> ContactFact:
    more.setdefault("relationship", Relationship.FORMER_COLLEAGUE)
    return person(id_, **more)


def found(
    *rows: Any, people: tuple[ContactFact, ...] = (), together: tuple[int, ...] = (), **more: Any
) -> list:
    who = people or (workmate(),)
    return who_knows_my_work(facts(*rows, contacts=who), TODAY, who, together, RuleSettings(**more))


@pytest.mark.parametrize(
    ("rows", "fitting", "why"),
    [
        ((TALKED,), Fitting.ASK, ""),
        ((TALKED, lead(1, -5)), Fitting.THANK, "A new lead on 19 November"),
        ((TALKED, lead(1, -5), lead(2, -3)), Fitting.THANK, "A new lead on 19 November"),
        ((TALKED, lead(1, -5), act(-4, "thanks", lead=1)), Fitting.ASK, ""),
        (
            (TALKED, lead(1, -5), decision("dismissal", "thank_on_receipt", -5, -4, lead_thing())),
            Fitting.ASK,
            "",
        ),
        (
            (
                TALKED,
                lead(1, -9, opportunity_ids=(1,)),
                opening(1, ("applied", -3)),
                act(-8, "thanks", lead=1),
            ),
            Fitting.TELL,
            "Idris",
        ),
        ((), Fitting.RECONNECT, "You and Idris have not talked yet."),
        (
            (act(-200, "conversation", outcome="spoke"),),
            Fitting.RECONNECT,
            "You last spoke with Idris on 8 May.",
        ),
        ((act(-180, "conversation", outcome="spoke"),), Fitting.ASK, ""),
        (
            (act(-9, "reach-out", outcome="no answer"),),
            Fitting.RECONNECT,
            "You and Idris have not talked yet.",
        ),
        ((TALKED, reference(standing="not asked")), Fitting.ASK, ""),
        ((TALKED, ask(1, -30, "no", -20, kind=AskKind.REFERRAL), act(-19, "thanks", ask=1)), Fitting.ASK, ""),
    ],
)
def test_what_is_fitting(rows: tuple, fitting: Fitting, why: str) -> None:
    (one,) = found(*rows)
    assert one.fitting is fitting
    assert why in one.why
    assert bool(one.why) == bool(why)


def test_a_thank_you_that_is_switched_off_stands_in_no_way() -> None:
    off = frozenset({RuleName.THANK_ON_RECEIPT})
    assert [one.fitting for one in found(TALKED, lead(1, -5), off=off)] == [Fitting.ASK]


@pytest.mark.parametrize(
    ("row", "one"),
    [
        (reference(standing="agreed"), workmate()),
        (reference(standing="asked"), workmate()),
        (reference(standing="declined"), workmate()),
        (ask(1, -3, kind=AskKind.REFERENCE), workmate()),  # it is on its way
        (TALKED, workmate(muted=True)),
        (TALKED, workmate(archived=True)),
        (TALKED, workmate(deleted=True)),
        (TALKED, workmate(relationship=Relationship.FRIEND)),
        (TALKED, workmate(relationship=None)),
    ],
)
def test_who_is_not_proposed(row: Any, one: ContactFact) -> None:
    assert not found(row, people=(one,))


@pytest.mark.parametrize(
    "kind", [Relationship.COLLEAGUE, Relationship.FORMER_COLLEAGUE, Relationship.MANAGER]
)
def test_who_has_seen_me_work(kind: Relationship) -> None:
    assert found(TALKED, people=(workmate(relationship=kind),))


def test_who_knows_it_best_stands_first() -> None:
    people = (
        workmate(IDRIS, closeness=3),
        workmate(EMEKA, closeness=1, last_talk_on=on(-3)),
        workmate(GRETA, closeness=1, last_talk_on=on(-30)),
        workmate(KOFI, closeness=1),
    )
    rows = found(people=people, together=(KOFI,))
    assert [one.contact.id for one in rows] == [KOFI, IDRIS, EMEKA, GRETA]
    assert rows == found(people=tuple(reversed(people)), together=(KOFI,))
