from __future__ import annotations

from datetime import time
from typing import Any

from crm_desktop.domain.etiquette.next_steps import next_days, without_next_step
from crm_desktop.domain.facts import FollowUpFact, Thing, ThingKind
from crm_desktop.domain.terms import FollowUpKind, PointsTo
from crm_desktop.domain.today import Section, TodayRow, how_much, section_of, today_rows
from tests.domain.build import (
    EMEKA,
    EVERY_DAY,
    GRETA,
    IDRIS,
    KOFI,
    TODAY,
    act,
    ask,
    decision,
    facts,
    found,
    lead,
    lead_thing,
    on,
    opening,
    person,
    promise,
)

O1 = Thing(ThingKind.OPPORTUNITY, 1)


def follow_up(id_: int, day: int, text: str = "Do it", **more: Any) -> FollowUpFact:
    return FollowUpFact(id_, text, on(day), **more)


def rows_of(*things: Any, follow_ups: tuple = (), today: Any = TODAY, **more: Any) -> list[TodayRow]:
    bundle = facts(*things, **more)
    return today_rows(found(bundle, today=today), follow_ups, today, bundle)


def test_sections_end_with_sunday() -> None:
    assert [section_of(on(day), TODAY) for day in (-1, 0, 1, 5, 6)] == [
        Section.OVERDUE,
        Section.TODAY,
        Section.THIS_WEEK,
        Section.THIS_WEEK,
        Section.LATER,
    ]
    assert section_of(on(6), on(5)) is Section.LATER  # on Sunday the week is over
    assert section_of(on(12), on(6)) is Section.THIS_WEEK


def test_dues_of_one_person_about_one_thing_are_one_row() -> None:
    rows = rows_of(
        lead(1, -60, ("connected", -6), opportunity_ids=(1,)),
        act(-59, "thanks", "offer of help", lead=1),
        opening(1, ("applied", -4)),
    )
    (row,) = rows
    assert [due.rule.value for due in row.dues] == ["thank_on_connection", "tell_referrer"]
    assert (row.title, row.due_on, row.contact_id) == ("Thank Idris Bellwether", on(-5), IDRIS)
    assert row.reasons == (
        "The lead brought you to Emeka Stonefield on 18 November.",
        "You applied on 20 November: Lead PM at Copperfinch. Idris opened that door.",
    )
    assert row.why == " ".join(row.reasons)
    assert row.things == (lead_thing(), O1)
    assert (row.label, row.icon, row.minutes, row.at) == ("Thanks", "heart", 4, None)
    assert row.when(TODAY) == "since Thursday"


def test_reasons_of_one_day_say_names_and_the_day_once() -> None:
    thanked = act(-59, "thanks", "offer of help", lead=1)
    (row,) = rows_of(lead(1, -60, ("connected", -6)), thanked)
    assert row.reasons == (
        "The lead brought you to Emeka Stonefield on 18 November.",
        "Idris has not heard yet how it went.",
    )
    (row,) = rows_of(lead(1, -60, ("connected", -6), person_id=None), thanked)
    assert row.reasons[1] == "Idris has not heard of it yet."


def test_rows_are_equal_whatever_facts_lend_them_the_names() -> None:
    (row,) = rows_of(follow_ups=(follow_up(1, 0),))
    other = row._replace(facts=None)
    assert (row == other, row != other, hash(row) == hash(other)) == (True, False, True)
    assert row != row._replace(due_on=on(1))
    assert repr(row) == repr(other)


def test_an_ask_and_the_lead_it_brought_are_one_thing() -> None:
    rows = rows_of(
        ask(1, -62, "yes", -60), lead(1, -60, from_ask_id=1, person_id=None), act(-3, "offer of help")
    )
    assert [[due.rule.value for due in row.dues] for row in rows] == [["thank_on_receipt", "thank_for_yes"]]


def test_other_things_and_other_people_stay_apart() -> None:
    rows = rows_of(
        lead(1, -10, person_id=None),
        lead(2, -9, person_id=None),
        lead(3, -10, person_id=None, referrer_id=KOFI),
        act(0, "offer of help", to=(IDRIS, KOFI)),
    )
    assert [(row.contact_id, row.things) for row in rows] == [
        (IDRIS, (lead_thing(1),)),
        (KOFI, (lead_thing(3),)),
        (IDRIS, (lead_thing(2),)),
    ]


def test_thanks_for_what_one_day_brought_are_one_row() -> None:
    one, other = lead(1, -10), lead(2, -10, person_id=None)
    (row,) = [row for row in rows_of(one, other, act(0, "offer of help")) if row.contact_id == IDRIS]
    assert [due.rule.value for due in row.dues] == ["thank_on_receipt"] * 2
    assert row.things == (lead_thing(1), lead_thing(2))
    assert [reason.split(":")[0] for reason in row.reasons] == ["A new lead on 14 November", "Also a lead"]


def test_reaching_one_person_for_two_leads_is_one_row() -> None:
    rows = rows_of(
        lead(1, -10),
        lead(2, -9, referrer_id=KOFI),
        act(-9, "thanks", "offer of help", lead=(1, 2), to=(IDRIS, KOFI)),
    )
    assert [(row.title, len(row.dues), row.due_on) for row in rows] == [
        ("Reach out to Emeka Stonefield", 2, on(-8))
    ]


def test_a_later_due_joins_two_groups() -> None:
    # thanks about two leads, and the news of the opening that both brought
    rows = rows_of(
        lead(1, -60, opportunity_ids=(1,), person_id=None),
        lead(2, -59, opportunity_ids=(2,), person_id=None),
        lead(3, -58, opportunity_ids=(1,), person_id=None),
        opening(1, ("applied", -4)),
        opening(2, ("interested", -4)),
        act(0, "offer of help"),
    )
    assert [[due.thing.id for due in row.dues] for row in rows] == [[1, 3, 1], [2]]


def test_what_is_put_off_or_of_another_week_stays_apart() -> None:
    rows = (
        lead(1, -60, ("connected", -1), opportunity_ids=(1,)),
        act(-59, "thanks", "offer of help", lead=1),
    )
    news = opening(1, ("applied", 0))
    assert [len(row.dues) for row in rows_of(*rows, news)] == [2]
    tell = decision("snooze", "tell_referrer", -1, 0, O1, until=2)
    assert [(len(row.dues), row.due_on) for row in rows_of(*rows, news, tell)] == [(1, on(0)), (1, on(2))]
    assert [len(row.dues) for row in rows_of(*rows, news, tell, today=on(2))] == [2]
    both = decision("snooze", "thank_on_connection", -1, 0, lead_thing(), until=2)
    assert [len(row.dues) for row in rows_of(*rows, news, tell, both)] == [2]
    contacts = (person(IDRIS, cadence_days=10), person(EMEKA))
    apart = rows_of(lead(1, -4, person_id=None), act(-4, "thanks", lead=1), contacts=contacts)
    assert [row.dues[0].rule.value for row in apart] == ["keep_in_touch", "reciprocate"]
    near = rows_of(lead(1, -22, person_id=None), act(-4, "thanks", lead=1), contacts=contacts)
    assert [len(row.dues) for row in near] == [2]


def test_rows_are_in_order() -> None:
    follow_ups = (
        follow_up(1, 0, "Late call", at=time(15, 30), kind=FollowUpKind.CALL),
        follow_up(2, 0, "Early", at=time(9)),
        follow_up(3, 0, "Any time"),
        follow_up(4, -1, "Yesterday", at=time(9)),
        follow_up(5, 8, "Later"),
        follow_up(6, 0, "Done", done_on=on(0)),
        follow_up(7, -3, "Put off", snoozed_until=on(2)),
        follow_up(8, 0, "Also any time"),
    )
    rows = rows_of(lead(1, -1, person_id=None), ask(1, -7), follow_ups=follow_ups)
    assert [(row.section, row.title) for row in rows][:7] == [
        (Section.OVERDUE, "Yesterday"),
        (Section.TODAY, "Early"),
        (Section.TODAY, "Late call"),
        (Section.TODAY, "Thank Idris Bellwether"),
        (Section.TODAY, "Remind Idris Bellwether, gently"),
        (Section.TODAY, "Any time"),
        (Section.TODAY, "Also any time"),
    ]
    assert [row.title for row in rows][7:] == ["Put off", "Later", "Offer Idris Bellwether a hand"]
    assert rows[2].when(TODAY) == "15:30"
    assert (rows[2].minutes, rows[2].label, rows[2].icon) == (15, "Call", "phone")


def test_follow_ups_say_with_whom_and_about_what() -> None:
    bundle = facts(opening(1, ("applied", -4)))

    def why(one: FollowUpFact, known: Any = bundle) -> tuple[str, ...]:
        return today_rows([], [one], TODAY, known)[0].reasons

    about = (O1, lead_thing(), Thing(ThingKind.OPPORTUNITY, 9))
    meeting = follow_up(1, 0, contact_ids=(IDRIS, GRETA, 99), about=about)
    assert why(meeting) == ("With Idris Bellwether and Greta Vandermolen. About Lead PM at Copperfinch.",)
    assert why(meeting, None) == ()
    assert why(follow_up(1, 0)) == ()
    assert why(follow_up(1, 0, note="Bring the numbers.", contact_ids=(IDRIS,))) == ("Bring the numbers.",)
    row = today_rows([], [meeting], TODAY, bundle)[0]
    assert (row.contact_id, row.things) == (IDRIS, about)
    assert today_rows([], [follow_up(1, 0)], TODAY)[0].contact_id is None


def test_my_promise_says_what_i_promised() -> None:
    mine = follow_up(0, 0, "The deck.", contact_ids=(IDRIS,), promise_id=3)
    (row,) = today_rows([], [mine], TODAY, facts())
    assert (row.title, row.why) == ("Keep your promise to Idris Bellwether", "You promised: The deck.")
    assert (row.label, row.icon) == ("Promise", "handshake")
    assert today_rows([], [mine], TODAY)[0].title == "The deck."


def test_how_much() -> None:
    assert how_much([]) == "nothing"
    follow_ups = (
        follow_up(1, 0, kind=FollowUpKind.CALL),
        follow_up(2, 0, kind=FollowUpKind.MEETING, minutes=45),
    )
    assert how_much(today_rows([], follow_ups, TODAY)) == "2 things, about 1 hour"
    assert how_much(today_rows([], follow_ups[:1], TODAY)) == "1 thing, about 15 minutes"


# without a next step


def listed(*rows: Any, follow_ups: tuple = (), **more: Any) -> list[tuple[Thing, bool]]:
    return [
        (one.thing, one.stale)
        for one in without_next_step(facts(*rows, **more), TODAY, EVERY_DAY, follow_ups)
    ]


QUIET = act(-3, "thanks", "update", "offer of help", lead=(1, 2))
CONNECTED = lead(1, -10, ("connected", -5))


def test_open_things_that_nothing_is_due_for() -> None:
    assert listed(CONNECTED, QUIET) == [(lead_thing(), False)]
    assert listed(CONNECTED) == []  # a thank-you is due
    assert listed(lead(1, -10, ("helped", -5)), QUIET) == []
    assert listed(lead(1, 1)) == []
    assert listed(opening(1, ("interested", -5))) == [(O1, False)]
    assert listed(opening(1, ("interested", -5), ("withdrawn", -4))) == []
    assert listed(opening(1, ("interested", 5))) == []
    assert listed(ask(1, -3)) == []  # its reminder is listed ahead
    waiting = (ask(1, -20), act(-9, "reminder", ask=1))
    assert listed(*waiting) == [(Thing(ThingKind.ASK, 1), False)]
    assert listed(ask(1, None), ask(2, -5, "no", -4), act(-4, "thanks", ask=2)) == []


def test_follow_ups_and_promises_are_next_steps() -> None:
    assert listed(CONNECTED, QUIET, follow_ups=(follow_up(1, 40, about=(lead_thing(),)),)) == []
    done = follow_up(1, 40, about=(lead_thing(),), done_on=on(-1))
    assert listed(CONNECTED, QUIET, follow_ups=(done,)) == [(lead_thing(), False)]
    assert listed(CONNECTED, QUIET, promise(1, due=40, by="me", about=(lead_thing(),))) == []
    assert listed(CONNECTED, QUIET, promise(1, due=40, about=(lead_thing(),))) == []


def test_a_story_shares_its_steps() -> None:
    linked = lead(1, -10, ("connected", -5), opportunity_ids=(1,))
    place = opening(1, ("interested", -5))
    assert listed(linked, place, QUIET) == [(O1, False), (lead_thing(), False)]
    assert listed(linked, place, QUIET, follow_ups=(follow_up(1, 4, about=(O1,)),)) == []
    assert listed(linked, place, QUIET, follow_ups=(follow_up(1, 4, about=(lead_thing(),)),)) == []
    assert listed(place, ask(1, -3, opportunity_id=1)) == []


def test_what_has_gone_stale() -> None:
    old = lead(1, -60, ("connected", -50))
    told = act(-50, "thanks", "update", "offer of help", lead=1)
    assert listed(old, told) == [(lead_thing(), True)]
    assert listed(old, told, act(-31, "conversation", to=EMEKA, lead=1)) == [(lead_thing(), True)]
    assert listed(old, told, act(-30, "conversation", to=EMEKA, lead=1)) == [(lead_thing(), False)]
    assert listed(old, told, act(3, "conversation", to=EMEKA, lead=1)) == [(lead_thing(), True)]
    overdue = follow_up(1, -20, about=(lead_thing(),))
    assert listed(old, told, follow_ups=(overdue,)) == [(lead_thing(), True)]
    assert listed(old, told, follow_ups=(follow_up(1, 0, about=(lead_thing(),)),)) == []


def test_open_things_say_what_they_are() -> None:
    rows = (
        lead(1, -10, ("connected", -5), person_id=None, points_to=PointsTo.NEWS, news="They hire"),
        QUIET,
        opening(1, ("interested", -2)),
        ask(1, -20),
        act(-9, "reminder", ask=1),
    )
    one, two, three = without_next_step(facts(*rows), TODAY, EVERY_DAY)
    assert (one.title, one.moved_on, one.next_on) == ("Referral ask to Idris", on(-9), None)
    assert (two.title, two.why) == ("They hire", "Nothing has happened since 21 November.")
    assert (three.title, three.moved_on) == ("Lead PM at Copperfinch", on(-2))
    assert without_next_step(facts(ask(1, -20), act(-9, "reminder", ask=1), contacts=()), TODAY)[
        0
    ].title.endswith("somebody")


def test_next_days_are_the_nearest() -> None:
    bundle = facts(lead(1, -10), ask(1, -3))
    days = next_days(found(bundle), [follow_up(1, -40, about=(O1,)), follow_up(2, 3, about=(O1,))])
    assert days[lead_thing()] == on(-9)
    assert days[O1] == on(-40)
    assert days[Thing(ThingKind.ASK, 1)] == on(4)
