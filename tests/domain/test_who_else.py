from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.terms import AskKind
from crm_desktop.domain.who_else import Candidate, Fits, Fitting, owed_people, who_else
from tests.domain.build import (
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
    person,
)

ASKED, ZOE = IDRIS, 8
SPOKE = (
    act(-5, "conversation", outcome="spoke", to=GRETA),
    act(-9, "conversation", outcome="spoke", to=KOFI),
)


def candidate(contact_id: int = GRETA, fits: Fits = Fits.WORKS_THERE, **more: Any) -> Candidate:
    position, named = more.pop("position", "VP Product"), more.pop("named", "Copperfinch")
    return Candidate(
        person(contact_id, company=more.pop("company", "Copperfinch"), **more), position, fits, named
    )


def others(
    *rows: Any, of: Any = None, most: int = 3, settings: RuleSettings | None = None, **draft: Any
) -> list[Fitting]:
    """Who else fits for a referral that was to be asked of Idris."""
    candidates = of if of is not None else (candidate(),)
    bundle = facts(*rows, contacts=(person(IDRIS), *(one.contact for one in candidates)))
    known = Known(bundle, TODAY, settings or RuleSettings())
    asked = AskDraft(ASKED, draft.pop("kind", AskKind.REFERRAL), **draft)
    return who_else(known, asked, candidates, owed_people(known), most)


def ids(found: list[Fitting]) -> list[int]:
    return [one.contact_id for one in found]


def test_somebody_who_works_there_fits() -> None:
    (one,) = others(*SPOKE)
    assert (one.contact_id, one.fits) == (GRETA, Fits.WORKS_THERE)
    assert one.why == "VP Product at Copperfinch. Not asked yet."


@pytest.mark.parametrize(
    ("rows", "more"),
    [
        ((), {"muted": True}),
        ((), {"archived": True}),
        ((), {"deleted": True}),
        ((ask(1, -9, contact_id=GRETA),), {}),  # an ask is open
        (
            tuple(ask(n, -9, "yes", -8, contact_id=GRETA) for n in (1, 2, 3)),
            {},
        ),  # asked often, and owed thanks
        ((ask(1, -9, "no", -8, contact_id=GRETA),), {}),  # owed thanks for considering it
        ((lead(1, -5, referrer_id=GRETA),), {}),  # owed thanks
    ],
)
def test_who_is_left_out(rows: tuple, more: dict[str, Any]) -> None:
    assert others(*SPOKE, *rows, of=(candidate(**more),)) == []


def test_asked_three_times_or_said_no_lately_is_left_out_though_thanked() -> None:
    thanked = act(-1, "thanks", to=GRETA, ask=(1, 2, 3))
    three = tuple(ask(n, -90, "silence", -80, contact_id=GRETA) for n in (1, 2, 3))
    assert others(*SPOKE, *three) == []
    assert len(others(*SPOKE, *three[:2])) == 1
    no = ask(1, -91, "no", -90, contact_id=GRETA)
    assert others(*SPOKE, no, thanked) == []
    assert len(others(*SPOKE, replace(no, answered_on=on(-91)), thanked)) == 1
    assert len(others(*SPOKE, no, thanked, kind=AskKind.NAMES)) == 1  # another kind


def test_a_dismissed_or_switched_off_thank_you_is_not_owed() -> None:
    row = lead(1, -5, referrer_id=GRETA)
    settled = decision("dismissal", "thank_on_receipt", -5, -3, lead_thing(), contact_id=GRETA)
    assert len(others(*SPOKE, row, settled)) == 1
    off = RuleSettings(off=frozenset({RuleName.THANK_ON_RECEIPT}))
    assert len(others(*SPOKE, row, settings=off)) == 1


def test_neither_the_asked_nor_the_person_it_is_about() -> None:
    everybody = (candidate(IDRIS), candidate(GRETA), candidate(KOFI))
    assert ids(others(*SPOKE, of=everybody, person_id=GRETA)) == [KOFI]


def test_the_order() -> None:
    def order(*of: Candidate, rows: tuple = (), most: int = 3) -> list[int]:
        return ids(others(*SPOKE, *rows, of=of, most=most))

    there, before = candidate(KOFI), candidate(GRETA, Fits.WORKED_THERE)
    assert order(before, there) == [KOFI, GRETA]  # how they fit
    assert order(candidate(KOFI), candidate(GRETA, closeness=3)) == [GRETA, KOFI]  # how close
    asked = (ask(1, -9, "silence", -1, contact_id=GRETA),)
    assert order(candidate(GRETA), candidate(KOFI), rows=asked) == [KOFI, GRETA]  # how little asked
    assert order(candidate(KOFI), candidate(GRETA)) == [GRETA, KOFI]  # how lately spoken
    never = candidate(ZOE, closeness=3)
    assert order(never, before, there) == [KOFI, GRETA, ZOE]  # who was not talked with comes last
    assert order(never, before, there, most=1) == [KOFI]


def test_who_fits_in_two_ways_stands_once_in_the_first() -> None:
    (one,) = others(
        *SPOKE, of=(candidate(fits=Fits.LIKE_THEM), candidate(fits=Fits.KNOWS_THEM, named="Emeka"))
    )
    assert one.why == "VP Product at Copperfinch. Knows Emeka. Not asked yet."


LARKMOOR = "VP Product at Larkmoor. Was at Copperfinch. Not asked yet."
ONCE = "VP Product at Copperfinch. Asked once in 90 days."


@pytest.mark.parametrize(
    ("rows", "more", "why"),
    [
        (SPOKE, {"fits": Fits.WORKED_THERE, "company": "Larkmoor"}, LARKMOOR),
        (SPOKE, {"position": ""}, "Copperfinch. Not asked yet."),
        (SPOKE, {"company": ""}, "VP Product. Not asked yet."),
        (SPOKE, {"company": "", "position": ""}, "Not asked yet."),
        ((), {}, "VP Product at Copperfinch. You have not talked yet. Not asked yet."),
        ((), {"last_talk_on": on(-236)}, "VP Product at Copperfinch. You spoke 8 months ago. Not asked yet."),
        ((*SPOKE, ask(1, -400, "silence", -300, contact_id=GRETA)), {}, "VP Product at Copperfinch. Not asked lately."),
        ((*SPOKE, ask(1, -40, "silence", -30, contact_id=GRETA)), {}, ONCE),
    ],
)  # fmt: skip
def test_why(rows: tuple, more: dict[str, Any], why: str) -> None:
    (one,) = others(*rows, of=(candidate(**more),))
    assert one.why == why
