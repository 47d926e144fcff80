"""References on a real file: each step does what it says, and undo takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.referees import Fitting
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    InteractionKind,
    OpportunityStage,
    Purpose,
    Relationship,
    Standing,
)
from crm_desktop.services import (
    agenda,
    contacts,
    interactions,
    reference_sheet,
    references,
    standing,
    today,
)
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.references import ReferenceDraft
from crm_desktop.store import Store, facts, history
from crm_desktop.store import models as m
from crm_desktop.store import references as reader
from crm_desktop.store.contacts import Address, Tie
from tests.store.books import empty_at, sample_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    opened = empty_at(store_file, FixedDay(TODAY))
    yield opened
    opened.close()


@pytest.fixture
def mira(store_file: Path) -> Iterator[Store]:
    opened = sample_at(store_file, FixedDay(TODAY))
    yield opened
    opened.close()


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def person(store: Store, given: str = "Greta", **more: Any) -> int:
    return contacts.save(
        store,
        ContactDraft(given_name=given, family_name="Vandermolen", relationship=Relationship.MANAGER, **more),
    )


def opening(store: Store, title: str, *steps: tuple[OpportunityStage, int]) -> int:
    with store.action("opening"):
        now = store.clock.now()
        number = store.insert(m.Opportunity, title=title, added_at=now, changed_at=now)
        for stage, offset in steps:
            store.insert(m.OpportunityStage, opportunity=number, stage=stage, on_date=day(offset))
    return number


def row(store: Store, contact: int) -> reader.ReferenceRow:
    found = reader.of_contact(store, contact)
    assert found is not None
    return found


def briefs(store: Store) -> list[tuple[int, int]]:
    return [
        (due.contact_id, due.thing.id)
        for due in agenda.due(store, TODAY + timedelta(days=60))
        if due.rule is RuleName.BRIEF_REFERENCE
    ]


def named(store: Store, given: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


def everything(store: Store) -> dict[str, list[Any]]:
    """What the tables of references hold, to see that undo left nothing behind."""
    return {
        table: store.rows(f"SELECT * FROM {table} ORDER BY id")
        for table in ("reference", "opportunity_reference", "role", "ask", "interaction", "email", "phone")
    }


# -- standing ------------------------------------------------------------------------------------------


def test_from_asked_to_agreed_and_confirmed(store: Store) -> None:
    greta = person(store)
    references.asked(store, greta, day(-9))
    assert (row(store, greta).standing, row(store, greta).asked_on) == (Standing.ASKED, day(-9))
    references.agreed(store, greta, day(-3), can_vouch_for="  Leading the\nsettlement work ")
    agreed = row(store, greta)
    assert (agreed.standing, agreed.agreed_on, agreed.last_confirmed_on) == (
        Standing.AGREED,
        day(-3),
        day(-3),
    )
    assert agreed.can_vouch_for == "Leading the settlement work"
    references.asked(store, greta)
    assert row(store, greta).standing is Standing.AGREED  # asking again takes nothing away
    references.confirmed(store, greta)
    assert (row(store, greta).agreed_on, row(store, greta).last_confirmed_on) == (day(-3), TODAY)


def test_an_ask_that_waits_is_answered_with_it_in_one_step(mira: Store) -> None:
    zadie = named(mira, "Zadie")
    with mira.action("ask"):
        ask = mira.insert(
            m.Ask, contact=zadie, kind=AskKind.REFERENCE, sent_on=day(-5), added_at=mira.clock.now()
        )
    before = everything(mira)
    references.agreed(mira, zadie)
    assert mira.row("SELECT answer, answered_on FROM ask WHERE id = ?", (ask,)) == (
        Answer.YES,
        TODAY.isoformat(),
    )
    assert mira.value("SELECT ask_id FROM reference WHERE contact_id = ?", (zadie,)) == ask
    history.undo(mira)
    assert everything(mira) == before
    references.declined(mira, zadie, said="Too long ago.")
    assert (row(mira, zadie).standing, row(mira, zadie).said) == (Standing.DECLINED, "Too long ago.")
    assert mira.value("SELECT answer FROM ask WHERE id = ?", (ask,)) == Answer.NO


@pytest.mark.parametrize(
    ("answer", "follows"),
    [
        (Answer.YES, Standing.AGREED),
        (Answer.NO, Standing.DECLINED),
        (Answer.SILENCE, Standing.NOT_ASKED),
        (Answer.WITHDRAWN, Standing.NOT_ASKED),
    ],
)
def test_the_answer_to_an_ask_for_a_reference_is_its_standing(
    mira: Store, answer: Answer, follows: Standing
) -> None:
    zadie = named(mira, "Zadie")
    with mira.action("ask"):
        ask = mira.insert(
            m.Ask, contact=zadie, kind=AskKind.REFERENCE, sent_on=day(-9), added_at=mira.clock.now()
        )
        standing.set_standing(mira, zadie, Standing.ASKED, day(-9), ask=ask)
    today.answered(mira, ask, answer)
    assert row(mira, zadie).standing is follows
    history.undo(mira)
    assert row(mira, zadie).standing is Standing.ASKED


def test_the_answer_to_another_ask_makes_no_reference(mira: Store) -> None:
    declan = named(mira, "Declan")
    ask = mira.value("SELECT id FROM ask WHERE contact_id = ?", (declan,))
    today.answered(mira, ask, Answer.YES)
    assert reader.of_contact(mira, declan) is None


def test_used_counts_up_with_the_day(mira: Store) -> None:
    greta, orrery = (
        named(mira, "Greta"),
        mira.value("SELECT id FROM opportunity WHERE title = 'Lead PM, Risk'"),
    )
    references.used(mira, greta, day(-2), orrery)
    assert (row(mira, greta).times_used, row(mira, greta).last_used_on) == (2, day(-2))
    label, detail = mira.row("SELECT label, detail FROM history ORDER BY id DESC LIMIT 1") or ("", "")
    assert label == "Greta Vandermolen used as a reference for Lead PM, Risk at Orrery Lane"
    assert detail == "Twice so far, now on Sunday 22 November."
    references.used(mira, greta, day(-9))
    assert (row(mira, greta).times_used, row(mira, greta).last_used_on) == (3, day(-2))
    history.undo(mira)
    history.undo(mira)
    assert (row(mira, greta).times_used, row(mira, greta).last_used_on) == (1, None)


def test_who_is_no_reference_any_more_is_on_no_sheet(mira: Store) -> None:
    before = everything(mira)
    rafael = named(mira, "Rafael")
    references.remove(mira, rafael)
    assert reader.of_contact(mira, rafael) is None
    assert not mira.value("SELECT count(*) FROM role WHERE contact_id = ?", (rafael,))
    history.undo(mira)
    assert everything(mira) == before
    with pytest.raises(KnownError):
        references.used(mira, named(mira, "Zadie"))


def test_the_editor_writes_and_reads_all_of_it(store: Store) -> None:
    greta = person(store)
    wanted = ReferenceDraft(
        greta, Standing.AGREED, day(-4), "Launches", "My manager since 2021", "Write before you call"
    )
    number = references.save(store, wanted)
    assert references.draft(store, greta) == wanted
    steps = store.value("SELECT count(*) FROM history")
    assert references.save(store, wanted) == number
    assert store.value("SELECT count(*) FROM history") == steps  # nothing changed, so there is no step
    no = ReferenceDraft(greta, Standing.DECLINED, day(-1), "Launches", said="Not now.")
    references.save(store, no)
    assert references.draft(store, greta) == no
    references.save(store, ReferenceDraft(greta, Standing.NOT_ASKED))
    assert row(store, greta).standing is Standing.NOT_ASKED
    with pytest.raises(KnownError, match="Who is it"):
        references.save(store, ReferenceDraft())


# -- briefing ------------------------------------------------------------------------------------------


def log_update(store: Store, contact: int, about: list[tuple[str, int]], on: date = TODAY) -> None:
    interactions.log(
        store, contacts=[contact], on=on, kind=InteractionKind.EMAIL, purposes=(Purpose.UPDATE,), about=about
    )


def test_the_briefing_of_the_sample_closes_what_it_should(mira: Store) -> None:
    rafael, larkmoor = (
        named(mira, "Rafael"),
        mira.value("SELECT id FROM opportunity WHERE title = 'Senior PM, Payments'"),
    )
    assert (rafael, larkmoor) in briefs(mira)
    before = everything(mira)
    log_update(mira, rafael, [("opportunity", larkmoor)])
    assert (rafael, larkmoor) not in briefs(mira)
    assert row(mira, rafael).last_briefed_on == TODAY
    history.undo(mira)
    assert everything(mira) == before
    assert (rafael, larkmoor) in briefs(mira)


@pytest.mark.parametrize(
    ("about", "on", "is_briefing"),
    [
        ("this", 0, True),
        ("reference", 0, True),
        ("nothing", 0, True),
        ("this", -3, True),
        ("this", -5, False),  # before the interview
        ("another", 0, False),
    ],
)
def test_which_update_is_a_briefing(store: Store, about: str, on: int, is_briefing: bool) -> None:
    greta = person(store)
    references.agreed(store, greta, day(-30))
    this = opening(store, "This", (OpportunityStage.APPLIED, -9), (OpportunityStage.INTERVIEW, -3))
    another = opening(store, "Another", (OpportunityStage.APPLIED, -9))
    reference_sheet.attach(store, this, greta)
    things = {
        "this": [("opportunity", this)],
        "another": [("opportunity", another)],
        "reference": [("reference", row(store, greta).id)],
        "nothing": [],
    }
    log_update(store, greta, things[about], day(on))
    assert (row(store, greta).last_briefed_on is not None) == is_briefing
    assert bool(briefs(store)) != is_briefing


def test_a_briefing_for_one_opening_leaves_the_other_one_due(store: Store) -> None:
    greta = person(store)
    references.agreed(store, greta, day(-30))
    first = opening(store, "First", (OpportunityStage.INTERVIEW, -5))
    second = opening(store, "Second", (OpportunityStage.INTERVIEW, -3))
    for one in (first, second):
        reference_sheet.attach(store, one, greta)
    log_update(store, greta, [("opportunity", first)])
    assert briefs(store) == [(greta, second)]
    assert row(store, greta).last_briefed_on is None
    log_update(store, greta, [("opportunity", second)])
    assert not briefs(store)
    assert row(store, greta).last_briefed_on == TODAY


def test_what_they_say_to_me_or_somebody_else_hears_is_no_briefing(store: Store) -> None:
    greta, other = person(store), person(store, "Kofi")
    references.agreed(store, greta, day(-30))
    this = opening(store, "This", (OpportunityStage.INTERVIEW, -3))
    reference_sheet.attach(store, this, greta)
    log_update(store, other, [("opportunity", this)])
    interactions.log(
        store, contacts=[greta], on=TODAY, kind=InteractionKind.EMAIL, purposes=(Purpose.THANKS,), about=[]
    )
    assert row(store, greta).last_briefed_on is None
    references.briefed(store, greta)
    assert not briefs(store)


# -- the sheet -----------------------------------------------------------------------------------------


def test_the_sheet_names_who_agreed_and_is_attached_in_its_order(mira: Store) -> None:
    greta, rafael, zadie = (named(mira, name) for name in ("Greta", "Rafael", "Zadie"))
    larkmoor = mira.value("SELECT id FROM opportunity WHERE title = 'Senior PM, Payments'")
    assert [one.called for one in reference_sheet.sheet(mira, larkmoor).people] == ["Rafael"]
    before = everything(mira)
    reference_sheet.attach(mira, larkmoor, zadie)  # not agreed: not on the sheet, and the place is kept
    reference_sheet.attach(mira, larkmoor, greta)
    sheet = reference_sheet.sheet(mira, larkmoor)
    assert [one.called for one in sheet.people] == ["Rafael", "Greta"]
    assert (sheet.title, sheet.about) == (
        "References for Mira Halloway",
        "Senior PM, Payments at Larkmoor Bank",
    )
    assert sheet.month == "November 2026"
    assert sheet.foot == "Both have agreed to be named and are told before this sheet is sent."
    assert reference_sheet.move(mira, larkmoor, greta, 0)
    assert [one.called for one in reference_sheet.sheet(mira, larkmoor).people] == ["Greta", "Rafael"]
    assert reader.attached(mira, larkmoor) == [greta, rafael, zadie]
    assert not reference_sheet.move(mira, larkmoor, greta, -1)
    assert not reference_sheet.move(mira, larkmoor, zadie, 0)
    for _ in range(3):
        history.undo(mira)
    assert everything(mira) == before
    reference_sheet.detach(mira, larkmoor, rafael)
    assert not reference_sheet.sheet(mira, larkmoor).people
    assert reference_sheet.sheet(mira, larkmoor).foot == ""


def test_the_order_without_an_opening_is_kept(mira: Store) -> None:
    greta, rafael, zadie = (named(mira, name) for name in ("Greta", "Rafael", "Zadie"))
    references.agreed(mira, zadie)
    order = [one.contact_id for one in reference_sheet.sheet(mira, None).people]
    assert order[-1] == zadie
    assert reference_sheet.move(mira, None, zadie, 0)
    assert [one.contact_id for one in reference_sheet.sheet(mira, None).people] == [zadie, *order[:-1]]
    assert set(order) == {greta, rafael, zadie}


def test_each_line_is_said_or_worked_out(mira: Store) -> None:
    greta = named(mira, "Greta")
    lines = next(one for one in reference_sheet.sheet(mira, None).people if one.contact_id == greta)
    assert lines.where == "VP Product, Pennywhistle Pay"
    assert lines.knows_me_as == "My manager, Pennywhistle Pay, 2019–2026"
    assert lines.can_speak_to == "Leading the settlement work, and how I run a team"
    assert lines.phone
    reference_sheet.describe(
        mira, greta, knows_me_as="My manager since 2021", please="Write before\nyou call"
    )
    sheet = reference_sheet.sheet(mira, None, phones=False)
    now = next(one for one in sheet.people if one.contact_id == greta)
    assert (now.knows_me_as, now.please) == ("My manager since 2021", "Write before you call")
    assert (now.phone, now.email) == ("", lines.email)
    history.undo(mira)
    assert row(mira, greta).knows_me_as == ""


def test_a_wrong_address_is_said_and_nothing_is_saved(store: Store) -> None:
    greta = person(store, emails=(Address("greta@vandermolen.example", preferred=True),))
    references.agreed(store, greta)
    with pytest.raises(KnownError, match=r"has an @ in it\. Nothing was saved yet"):
        reference_sheet.set_reach(store, greta, email="greta")
    reference_sheet.set_reach(store, greta, email=" g@v.example ", phone="+353 1 555 0163")
    assert (row(store, greta).email, row(store, greta).phone) == ("g@v.example", "+353 1 555 0163")
    reference_sheet.set_reach(store, greta, phone="")
    assert row(store, greta).phone == ""
    steps = store.value("SELECT count(*) FROM history")
    reference_sheet.set_reach(store, greta, phone=" ")
    assert store.value("SELECT count(*) FROM history") == steps


def test_archived_and_removed_people_are_on_no_sheet(mira: Store) -> None:
    greta, rafael = named(mira, "Greta"), named(mira, "Rafael")
    contacts.archive(mira, [greta], True)
    contacts.remove(mira, [rafael])
    assert not reference_sheet.sheet(mira, None).people
    assert [one.contact_id for one in reader.rows(mira)] == [greta]


# -- who knows my work ---------------------------------------------------------------------------------


def test_who_knows_miras_work(mira: Store) -> None:
    found = references.who_knows_my_work(mira, facts.load(mira), RuleSettings())
    by_name = {one.referee.contact.given_name: one for one in found}
    assert set(by_name) == {
        "Idris", "Kofi", "Tobin", "Priya", "Zadie", "Yusuf", "Noor", "Elspeth", "Marcus", "Arlo", "Nils"
    }  # fmt: skip
    fitting = {name: one.referee.fitting for name, one in by_name.items()}
    assert {name for name in fitting if fitting[name] is Fitting.THANK} == {"Idris", "Kofi", "Priya", "Nils"}
    assert {name for name in fitting if fitting[name] is Fitting.RECONNECT} == {"Marcus", "Arlo"}
    assert by_name["Yusuf"].where == "Tallymark, 2016–2018"
    assert by_name["Noor"].where == "Pennywhistle Pay, 2023–2026"


def test_of_many_colleagues_those_are_looked_at_who_worked_where_i_did(store: Store) -> None:
    contacts.save(
        store,
        ContactDraft(
            given_name="Mira",
            is_me=True,
            affiliations=(Tie(None, "Tallymark", "employer", from_date="2016"),),
        ),
    )
    for number in range(5):
        person(store, f"Other{number}", closeness=3)
    last = person(
        store, "Yusuf", affiliations=(Tie(None, "Tallymark", "employer", from_date="2017", to_date="2019"),)
    )
    assert reader.workmates(store, 2)[0] == last
    assert len(reader.workmates(store, 2)) == 2


# -- the file ------------------------------------------------------------------------------------------


def test_openings_by_how_far_they_are(mira: Store) -> None:
    found = reader.openings(mira)
    assert [one.stage for one in found[:2]] == [OpportunityStage.OFFER, OpportunityStage.INTERVIEW]
    assert len(found) == 9
    assert [one.title for one in reader.attached_openings(mira, named(mira, "Rafael"))] == [
        "Senior PM, Payments"
    ]
