"""`gentle_reminder`, `brief_reference`, `reciprocate`, `keep_in_touch`, `follow_through`."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.etiquette.promises import my_promises, promised_what
from crm_desktop.domain.etiquette.proposals import ProposalKind, proposals
from crm_desktop.domain.facts import FollowUpFact, Thing, ThingKind
from crm_desktop.domain.terms import AskKind, Relationship
from tests.domain.build import (
    EMEKA,
    GRETA,
    IDRIS,
    TODAY,
    act,
    ask,
    decision,
    facts,
    favour,
    found,
    lead,
    lead_thing,
    offsets,
    on,
    opening,
    person,
    promise,
    reference,
    role,
)

REMIND, BRIEF, BACK, TOUCH, HEAR = (
    "gentle_reminder",
    "brief_reference",
    "reciprocate",
    "keep_in_touch",
    "follow_through",
)
ME = Thing(ThingKind.CONTACT, IDRIS)


# gentle_reminder


@pytest.mark.parametrize(
    ("kind", "patience"),
    [("reference", 7), ("introduction", 7), ("referral", 7), ("feedback", 7), ("advice", 10), ("names", 14)],
)
def test_each_kind_has_its_patience(kind: str, patience: int) -> None:
    assert offsets(facts(ask(1, -10, kind=AskKind(kind))), REMIND) == [patience - 10]


def test_an_ask_may_have_its_own_patience() -> None:
    assert offsets(facts(ask(1, -10, patience_days=3)), REMIND) == [-7]
    assert offsets(facts(ask(1, -10, patience_days=0)), REMIND) == [-10]


@pytest.mark.parametrize(
    ("acts", "due"),
    [
        ([act(-2, "reminder", ask=1)], []),
        ([act(-9, "reminder", ask=1)], []),  # whenever it was sent
        ([act(-11, "reminder", ask=1)], [-3]),  # before the ask it cannot be about it
        ([act(-2, "reminder")], [-3]),
        ([act(-2, "reminder", ask=2)], [-3]),
        ([act(-2, "reminder", ask=1, direction="in")], [-3]),
        ([act(-2, "reminder", ask=1, to=EMEKA)], [-3]),
        ([act(-2, "conversation", ask=1)], [-3]),
        ([act(1, "reminder", ask=1)], [-3]),
    ],
)
def test_one_reminder_and_never_a_second(acts: list, due: list[int]) -> None:
    assert offsets(facts(ask(), *acts), REMIND) == due


@pytest.mark.parametrize("answer", ["yes", "no", "silence", "withdrawn"])
def test_an_answer_ends_the_waiting(answer: str) -> None:
    assert not found(facts(ask(1, -10, answer, -1)), REMIND)
    assert found(facts(ask(1, -10, answer, 1)), REMIND)


def test_drafts_and_asks_of_tomorrow_wait_for_nothing() -> None:
    assert not found(facts(ask(1, None), ask(2, 1)), REMIND)


def test_reminder_reasons() -> None:
    assert (
        found(facts(ask(1, -7)), REMIND)[0].why
        == "Your referral ask has been open for 7 days, since 17 November."
    )
    assert (
        found(facts(ask(1, -1)), REMIND)[0].why
        == "Your referral ask has been open for 1 day, since 23 November."
    )
    assert found(facts(ask(1, 0)), REMIND)[0].why == "Your referral ask went out today."
    assert found(facts(ask(1, -7)), REMIND)[0].title == "Remind Idris Bellwether, gently"


def test_silence_is_proposed_as_many_days_after_the_reminder() -> None:
    def kinds(reminded: int, **more: Any) -> list[ProposalKind]:
        bundle = facts(ask(1, -20, **more), act(reminded, "reminder", ask=1))
        return [proposal.kind for proposal in proposals(bundle, TODAY)]

    assert kinds(-7) == [ProposalKind.MARK_SILENCE]
    assert kinds(-6) == []
    assert kinds(-6, patience_days=6) == [ProposalKind.MARK_SILENCE]
    assert not proposals(facts(ask(1, -20)), TODAY)
    assert not proposals(facts(ask(1, -20, "yes", -1), act(-9, "reminder", ask=1)), TODAY)
    (proposal,) = proposals(facts(ask(1, -20), act(-9, "reminder", ask=1)), TODAY)
    assert (proposal.since, proposal.contact_id) == (on(-2), IDRIS)
    assert proposal.why == "You reminded Idris of your referral ask on 15 November, and there is no answer."
    muted = facts(ask(1, -20), act(-9, "reminder", ask=1), contacts=(person(IDRIS, muted=True),))
    assert not proposals(muted, TODAY)
    assert proposals(facts(ask(1, -20), act(-9, "reminder", ask=1), contacts=()), TODAY)


# brief_reference


def at_interview(*more: tuple[str, int], **extra: Any) -> Any:
    extra.setdefault("reference_contact_ids", (IDRIS,))
    return opening(1, ("applied", -20), ("interview", -6), *more, **extra)


@pytest.mark.parametrize(
    ("rows", "due"),
    [
        ((reference(agreed_on=-30),), [-5]),
        ((reference(),), [-5]),  # agreed on a day that was not noted
        ((reference(standing="asked"),), []),
        ((reference(standing="declined"),), []),
        ((reference(standing="not asked"),), []),
        ((reference(agreed_on=1),), []),
        ((reference(agreed_on=-30, last_briefed_on=-6),), []),
        ((reference(agreed_on=-30, last_briefed_on=-7),), [-5]),
        ((reference(agreed_on=-30, last_briefed_on=1),), [-5]),
        ((reference(agreed_on=-30), act(-6, "update", opening=1)), []),
        ((reference(agreed_on=-30), act(-6, "update")), []),
        ((reference(agreed_on=-30), act(-2, "update", reference=1)), []),
        ((reference(agreed_on=-30), act(-7, "update", opening=1)), [-5]),
        ((reference(agreed_on=-30), act(-2, "update", opening=2)), [-5]),
        ((reference(agreed_on=-30), act(-2, "update", opening=1, to=GRETA)), [-5]),
        ((reference(agreed_on=-30), act(-2, "thanks", opening=1)), [-5]),
    ],
)
def test_references_are_briefed_when_the_interview_is_reached(rows: tuple, due: list[int]) -> None:
    assert offsets(facts(at_interview(), *rows), BRIEF) == due


def test_only_while_the_opening_is_at_interview_or_offer() -> None:
    agreed = reference(agreed_on=-30)
    assert offsets(facts(at_interview(("offer", -3)), agreed), BRIEF) == [-5]
    for end in ("accepted", "rejected", "withdrawn"):
        assert not found(facts(at_interview((end, -3)), agreed), BRIEF)
    assert not found(facts(at_interview(("applied", -3)), agreed), BRIEF)
    assert not found(facts(opening(1, ("offer", -6), reference_contact_ids=(IDRIS,)), agreed), BRIEF)
    assert not found(facts(opening(1, ("interview", 1), reference_contact_ids=(IDRIS,)), agreed), BRIEF)


def test_a_role_attaches_a_reference_too() -> None:
    by_role = at_interview(reference_contact_ids=(), roles=(role(IDRIS, "reference"), role(GRETA, "insider")))
    bundle = facts(by_role, reference(agreed_on=-30), reference(GRETA, id_=2, agreed_on=-30))
    assert [due.contact_id for due in found(bundle, BRIEF)] == [IDRIS]


@pytest.mark.parametrize(
    ("days", "due"),
    [
        ({"agreed_on": -300}, [-5]),
        ({"agreed_on": -181}, [1]),  # has been over 180 days old since today
        ({"agreed_on": -180}, []),
        ({"agreed_on": -300, "last_confirmed_on": -30}, []),
        ({"agreed_on": -300, "last_confirmed_on": 1}, [-5]),
        ({"agreed_on": -300, "last_briefed_on": -6}, []),
        ({}, []),  # nobody knows since when
    ],
)
def test_an_old_agreement_is_refreshed_attached_or_not(days: dict[str, Any], due: list[int]) -> None:
    assert offsets(facts(at_interview(reference_contact_ids=()), reference(**days)), BRIEF) == due


def test_old_and_attached_is_one_due_and_each_opening_its_own() -> None:
    old = reference(agreed_on=-300)
    assert len(found(facts(at_interview(), old), BRIEF)) == 1
    second = opening(2, ("interview", -2))
    assert [due.thing.id for due in found(facts(at_interview(), second, old), BRIEF)] == [1, 2]
    assert not found(facts(at_interview(), second, old, act(-2, "update")), BRIEF)


def test_brief_reasons() -> None:
    start = "Copperfinch may ask Idris about you: the interview stage began on 18 November."
    assert found(facts(at_interview(), reference(agreed_on=-30)), BRIEF)[0].why == start
    assert (
        found(facts(at_interview(), reference(agreed_on=-300)), BRIEF)[0].why
        == f"{start} Idris last agreed on 28 January."
    )


# reciprocate


@pytest.mark.parametrize(
    "helped",
    [
        (lead(1, -10),),
        (ask(1, -12, "yes", -10),),
        (favour(1, -10, "they helped me"),),
        (lead(1, -5), favour(1, -10, "they helped me")),  # from the oldest
        (
            ask(1, -12, "yes", -10),
            lead(1, -5, from_ask_id=1),
        ),  # a yes and its lead are one, on the earlier day
        (ask(1, -12, "yes", -5), lead(1, -10, from_ask_id=1)),
    ],
)
def test_help_is_returned_thirty_days_after_the_oldest(helped: tuple) -> None:
    assert offsets(facts(*helped), BACK) == [20]


@pytest.mark.parametrize(
    "given",
    [
        act(-10, "offer of help"),
        act(-4, "thanks", "offer of help", lead=1),
        favour(9, -10, "I helped them"),
        promise(9, made=-3, due=None, by="me"),
    ],
)
def test_an_offer_a_favour_or_a_promise_gives_back(given: Any) -> None:
    assert not found(facts(lead(1, -10), given), BACK)


@pytest.mark.parametrize(
    "nothing",
    [
        act(-11, "offer of help"),
        act(-4, "offer of help", direction="in"),
        act(-4, "offer of help", to=GRETA),
        act(1, "offer of help"),
        act(-4, "thanks", lead=1),
        favour(9, -11, "I helped them"),
        favour(9, 1, "I helped them"),
        promise(9, made=-3, due=None, by="them"),
        promise(9, made=1, due=None, by="me"),
        promise(9, made=1, due=None, kept=-1, by="me"),
        favour(9, 1, "they helped me"),
        ask(9, -3, "no", -2),
        ask(9, -3),
    ],
)
def test_what_gives_nothing_back(nothing: Any) -> None:
    assert offsets(facts(lead(1, -10), nothing), BACK) == [20]


def test_help_since_the_last_giving_counts() -> None:
    bundle = facts(lead(1, -40), act(-20, "offer of help"), favour(1, -7, "they helped me"))
    assert offsets(bundle, BACK) == [23]
    assert found(bundle, BACK)[0].why == "Idris helped you on 17 November. Nothing has gone back yet."


def test_a_lead_of_tomorrow_is_no_help_yet() -> None:
    assert not found(facts(lead(1, 1)), BACK)


def test_a_yes_covered_by_a_gift_covers_the_lead_it_brought() -> None:
    bundle = facts(ask(1, -20, "yes", -15), lead(1, -10, from_ask_id=1), act(-12, "offer of help"))
    assert not found(bundle, BACK)
    second = lead(2, -5, from_ask_id=1)
    assert offsets(
        facts(*bundle.asks.values(), *bundle.leads.values(), second, act(-12, "offer of help")), BACK
    ) == [25]


def test_the_muted_get_no_suggestion_but_what_is_owed() -> None:
    bundle = facts(lead(), contacts=(person(IDRIS, muted=True), person(EMEKA)))
    assert not found(bundle, BACK)
    assert found(bundle, "thank_on_receipt")
    assert not found(facts(lead(), contacts=()), BACK)


def test_help_is_counted_in_the_reason() -> None:
    bundle = facts(lead(1, -10), lead(2, -9), favour(1, -8, "they helped me"))
    assert (
        found(bundle, BACK)[0].why
        == "Idris helped you three times, first on 14 November. Nothing has gone back yet."
    )
    assert found(bundle, BACK)[0].title == "Offer Idris Bellwether a hand"


@pytest.mark.parametrize(
    ("dismissed", "due"),
    [([0], 80), ([30], 80), ([31], 80), ([119], 80), ([120], 170), ([30, 120], 170)],
)
def test_a_dismissed_occasion_comes_again_ninety_days_later(dismissed: list[int], due: int) -> None:
    # helped 40 days ago, due 10 days ago, the next occasions at +80 and +170
    rows = [decision("dismissal", BACK, -40 if after < 120 else 50, after - 40, ME) for after in dismissed]
    today = on(max(0, *(after - 40 for after in dismissed)))
    assert [(one.due_on - TODAY).days for one in found(facts(lead(1, -40), *rows), BACK, today=today)] == [
        due
    ]


def test_new_help_does_not_hasten_a_dismissed_occasion() -> None:
    bundle = facts(lead(1, -40), lead(2, -5), decision("dismissal", BACK, -40, -8, ME))
    assert offsets(bundle, BACK) == [80]
    given = facts(
        lead(1, -40), lead(2, -5), act(-6, "offer of help"), decision("dismissal", BACK, -40, -8, ME)
    )
    assert offsets(given, BACK) == [25]  # a new story


def test_a_snooze_of_one_occasion_does_not_hold_for_the_next() -> None:
    snoozed = decision("snooze", BACK, -40, -9, ME, until=5)
    assert offsets(facts(lead(1, -40), snoozed), BACK) == [5]
    gone = decision("dismissal", BACK, -40, -2, ME)
    assert offsets(facts(lead(1, -40), snoozed, gone), BACK) == [80]


# keep_in_touch


@pytest.mark.parametrize(
    ("contact", "due"),
    [
        ({"cadence_days": 30}, [20]),
        ({}, []),
        ({"cadence_days": 0}, []),
        ({"cadence_days": 0, "tags": ("mentors",)}, []),  # "none" goes first too
        ({"tags": ("mentors",)}, [4]),
        ({"tags": ("mentors", "close", "other")}, [-3]),  # the shortest of the tags
        ({"cadence_days": 30, "tags": ("close",)}, [20]),
        ({"relationship": Relationship.FRIEND}, [50]),
        ({"relationship": Relationship.MENTOR}, []),
        ({"relationship": Relationship.FRIEND, "tags": ("close",)}, [-3]),
        ({"relationship": Relationship.FRIEND, "tags": ("none",)}, [50]),
        ({"cadence_days": 30, "muted": True}, []),
        ({"cadence_days": 30, "archived": True}, []),
        ({"cadence_days": 30, "deleted": True}, []),
    ],
)
def test_whose_cadence_holds(contact: dict[str, Any], due: list[int]) -> None:
    bundle = facts(
        act(-10, "update"),
        contacts=(person(IDRIS, **contact),),
        tag_cadences={"mentors": 14, "close": 7, "none": 0},
        relationship_cadences={Relationship.FRIEND: 60, Relationship.MENTOR: 0},
    )
    assert offsets(bundle, TOUCH) == due


@pytest.mark.parametrize(
    ("acts", "more", "due"),
    [
        ([act(-10, "reach-out", outcome="no answer")], {}, 20),  # any logged interaction, answered or not
        ([act(-10, "conversation", direction="in")], {}, 20),
        ([act(-10, "update"), act(-3, "thanks"), act(2, "update")], {}, 27),
        ([], {"added_on": on(-12)}, 18),  # the day the contact was added stands for it
        ([act(-10, "update")], {"added_on": on(-2)}, 20),
        ([], {"added_on": on(-12), "last_interaction_on": on(-4)}, 26),
        ([act(-10, "update")], {"last_interaction_on": on(-4)}, 26),
        ([act(-10, "update")], {"last_interaction_on": on(-40)}, 20),
        ([act(-10, "update")], {"last_interaction_on": on(1)}, 20),
        ([act(5, "update")], {"last_interaction_on": on(-4)}, 26),
    ],
)
def test_what_restarts_the_cadence(acts: list, more: dict[str, Any], due: int) -> None:
    contacts = (person(IDRIS, cadence_days=30, **more),)
    rest = (favour(1, -1, "I helped them"), ask(1, -1, "silence", -1))  # these do not
    assert offsets(facts(*acts, *rest, contacts=contacts), TOUCH) == [due]


def test_without_any_day_nothing_is_due() -> None:
    assert not found(facts(contacts=(person(IDRIS, cadence_days=30),)), TOUCH)
    assert not found(facts(contacts=(person(IDRIS, cadence_days=30, added_on=on(1)),)), TOUCH)


@pytest.mark.parametrize(("decided", "due"), [(-25, 10), (-20, 10), (5, 10), (10, 40)])
def test_a_dismissed_cadence_comes_again_one_cadence_later(decided: int, due: int) -> None:
    bundle = facts(
        act(-50, "update"),
        decision("dismissal", TOUCH, -50, decided, ME),
        contacts=(person(IDRIS, cadence_days=30),),
    )
    assert offsets(bundle, TOUCH, today=on(max(decided, 0))) == [due]


def test_a_dismissal_of_an_earlier_cadence_does_not_touch_the_next() -> None:
    contacts = (person(IDRIS, cadence_days=30),)
    gone = decision("dismissal", TOUCH, -50, -20, ME)
    assert offsets(facts(act(-50, "update"), act(-5, "update"), gone, contacts=contacts), TOUCH) == [25]
    backdated = facts(act(-50, "update"), act(-25, "update"), gone, contacts=contacts)
    assert offsets(backdated, TOUCH) == [5]


def test_touch_reasons() -> None:
    contacts = (person(IDRIS, cadence_days=42),)
    assert (
        found(facts(act(-6, "update"), contacts=contacts), TOUCH)[0].why
        == "The last word between you and Idris was on 18 November. You chose every 6 weeks."
    )
    added = (person(IDRIS, cadence_days=30, added_on=on(-6)),)
    assert (
        found(facts(contacts=added), TOUCH)[0].why == "You added Idris on 18 November. You chose every month."
    )


# follow_through


@pytest.mark.parametrize(
    ("row", "acts", "due"),
    [
        (promise(due=2), [], [2]),
        (promise(due=-2), [], [-2]),
        (promise(due=None), [], []),
        (promise(by="me"), [], []),
        (promise(made=1, due=3), [], []),
        (promise(due=-2, kept=-3), [], []),
        (promise(due=-2, kept=1), [], [-2]),
        (promise(due=-2), [act(-2, "reminder")], []),
        (promise(due=-2), [act(-3, "reminder")], [-2]),
        (promise(due=-2), [act(-1, "reminder", direction="in")], [-2]),
        (promise(due=-2), [act(-1, "update")], [-2]),
        (promise(due=-2), [act(-1, "reminder", to=GRETA)], [-2]),
        (promise(due=-2), [act(-1, "reminder", ask=1)], [-2]),  # about another thing
        (promise(due=-2), [act(-1, "reminder", promise=1)], []),
        (promise(due=-2), [act(-1, "reminder", promise=2)], [-2]),
        (promise(due=-2, about=(lead_thing(),)), [act(-1, "reminder", lead=1)], []),
        (promise(due=-2, about=(Thing(ThingKind.ASK, 1),)), [act(-1, "reminder", ask=1)], []),
        (promise(due=-2, about=(Thing(ThingKind.OPPORTUNITY, 1),)), [act(-1, "reminder", opening=1)], []),
        (promise(due=-2, about=(Thing(ThingKind.COMPANY, 1),)), [act(-1, "reminder", company=1)], []),
        (promise(due=-2, about=(lead_thing(2),)), [act(-1, "reminder", lead=1)], [-2]),
    ],
)
def test_what_was_promised_is_heard_of(row: Any, acts: list, due: list[int]) -> None:
    assert offsets(facts(row, *acts), HEAR) == due


def test_promise_reasons() -> None:
    (due,) = found(facts(promise(due=2)), HEAR)
    assert (due.title, due.why) == (
        "Hear from Idris Bellwether",
        "Idris promised a word with the board, by 26 November.",
    )
    assert due.fact_on == on(-5)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("A word with the board.", "a word with the board"),
        ("To send me Chiara’s address", "to send me Chiara’s address"),
        ("Chiara’s address", "Chiara’s address"),
        ("A", "a"),
        ("  ", "something"),
    ],
)
def test_promised_what(what: str, said: str) -> None:
    assert promised_what(what) == said


def test_my_promises_are_follow_ups_on_their_date() -> None:
    rows = (
        promise(1, due=3, by="me", what="The deck", about=(lead_thing(),)),
        promise(2, due=None, by="me"),
        promise(3, due=3, by="me", kept=-1),
        promise(4, due=3),
        promise(5, due=4, by="me"),
    )
    stands = FollowUpFact(8, "Done by hand", on(4), promise_id=5)
    (mine,) = my_promises(facts(*rows), [stands])
    assert (mine.promise_id, mine.text, mine.due_on, mine.contact_ids, mine.about) == (
        1,
        "The deck",
        on(3),
        (IDRIS,),
        (lead_thing(),),
    )


def test_changed_numbers() -> None:
    settings = RuleSettings(
        numbers={
            RuleName.GENTLE_REMINDER: (1, 2, 3, 4, 5, 6),
            RuleName.BRIEF_REFERENCE: (2, 20),
            RuleName.RECIPROCATE: (10, 20),
        },
        shift=False,
    )
    assert offsets(facts(ask(1, -10, kind=AskKind.NAMES)), REMIND, settings=settings) == [-4]
    bundle = facts(at_interview(reference_contact_ids=()), reference(agreed_on=-30))
    assert offsets(bundle, BRIEF, settings=settings) == [-4]
    gone = decision("dismissal", BACK, -10, 0, ME)
    assert offsets(facts(lead(1, -10)), BACK, settings=settings) == [0]
    assert offsets(facts(lead(1, -10), gone), BACK, settings=settings) == [20]


def test_month_ends_and_leap_days() -> None:
    contacts = (person(IDRIS, cadence_days=30),)
    bundle = facts(act((date(2028, 1, 30) - TODAY).days, "update"), contacts=contacts)
    today = date(2028, 2, 1)
    assert [due.due_on for due in found(bundle, TOUCH, today=today)] == [date(2028, 2, 29)]
    leap = facts(lead(1, (date(2028, 2, 28) - TODAY).days))
    assert found(leap, "thank_on_receipt", today=date(2028, 3, 1))[0].due_on == date(2028, 2, 29)
