"""The sample search shows exactly what is said about it (`sample-search.md`)."""

from __future__ import annotations

import pytest

from crm_desktop.domain.askcheck import AskDraft, Check, Severity, check_ask
from crm_desktop.domain.etiquette import RuleName, dues
from crm_desktop.domain.etiquette.acts import is_talk
from crm_desktop.domain.etiquette.next_steps import without_next_step
from crm_desktop.domain.etiquette.promises import my_promises
from crm_desktop.domain.etiquette.proposals import proposals
from crm_desktop.domain.facts import Thing
from crm_desktop.domain.followups import guess_kind
from crm_desktop.domain.terms import AskKind, FollowUpKind, Warmth
from crm_desktop.domain.today import Section, TodayRow, how_much, today_rows
from crm_desktop.domain.warmth import warmth
from tests.domain.build import on
from tests.domain.sample_facts import TODAY, Sample, load_sample


@pytest.fixture(scope="module")
def sample() -> Sample:
    return load_sample()


def all_rows(sample: Sample, until: int = 30) -> list[TodayRow]:
    follow_ups = [*sample.follow_ups, *my_promises(sample.facts, sample.follow_ups)]
    found = dues(sample.facts, TODAY, until=on(until))
    return [row for row in today_rows(found, follow_ups, TODAY, sample.facts) if row.due_on <= on(until)]


def said(sample: Sample, row: TodayRow) -> tuple[int, str]:
    """The day of a row and what it is: person and rules, or the key of the follow-up."""
    offset = (row.due_on - TODAY).days
    if row.follow_up is not None:
        name = f"P{row.follow_up.promise_id}" if row.follow_up.promise_id else f"F{row.follow_up.id}"
        return offset, f"{name} {row.when(TODAY).rpartition(' ')[2]}" if row.at else name
    contact = sample.keys["contact", row.dues[0].contact_id]
    return offset, " ".join([contact, *(due.rule.value for due in row.dues)])


def test_overdue_today_and_this_week(sample: Sample) -> None:
    rows = all_rows(sample)
    by_section = {
        section: [said(sample, row) for row in rows if row.section is section] for section in Section
    }
    assert by_section[Section.OVERDUE] == [
        (-5, "idris thank_on_connection tell_referrer"),
        (-1, "greta tell_referrer"),
    ]
    assert by_section[Section.TODAY] == [
        (0, "F1 15:30"),
        (0, "kofi thank_on_receipt"),
        (0, "callum thank_for_no"),
        (0, "declan gentle_reminder"),
        (0, "oona try_again"),
    ]
    assert by_section[Section.THIS_WEEK] == [
        (1, "rafael brief_reference"),
        (1, "saskia reach_out"),
        (2, "F2 10:00"),
        (2, "F3 16:00"),
        (2, "priya thank_for_yes tell_referrer"),
        (2, "mateo follow_through"),
        (2, "viktor try_again"),
        (3, "sunniva reciprocate"),
        (3, "noor keep_in_touch"),
        (3, "F4"),
    ]


def test_days_and_things_behind_the_rows(sample: Sample) -> None:
    found = {
        (sample.keys["contact", due.contact_id], due.rule.value): due
        for due in dues(sample.facts, TODAY, until=on(7))
    }
    assert found["idris", "thank_on_connection"].due_on == on(-5)
    assert found["idris", "tell_referrer"].due_on == on(-4)
    things = {key: sample.key(due.thing) for key, due in found.items()}
    assert things["idris", "thank_on_connection"] == "L1"
    assert things["idris", "tell_referrer"] == "O1"
    assert things["greta", "tell_referrer"] == "O9"
    assert things["callum", "thank_for_no"] == "A7"
    assert things["declan", "gentle_reminder"] == "A5"
    assert things["rafael", "brief_reference"] == "O8"
    assert things["mateo", "follow_through"] == "P1"
    assert found["rafael", "brief_reference"].snoozed_until == on(1)
    assert (found["oona", "try_again"].number, found["viktor", "try_again"].number) == (3, 2)


def test_five_more_within_seven_days(sample: Sample) -> None:
    rows = [row for row in all_rows(sample, until=7) if row.section is Section.LATER]
    assert [said(sample, row) for row in rows] == [
        (6, "nils thank_on_outcome"),
        (6, "F5"),
        (6, "F6"),
        (7, "F7 12:30"),
        (7, "kofi gentle_reminder"),
    ]


def test_every_rule_is_due_within_seven_days(sample: Sample) -> None:
    assert {due.rule for due in dues(sample.facts, TODAY, until=on(7))} == set(RuleName)


def test_what_comes_then(sample: Sample) -> None:
    later = {said(sample, row) for row in all_rows(sample) if row.due_on > on(7)}
    assert {
        (8, "declan reciprocate"),
        (10, "ruth reciprocate"),
        (24, "idris reciprocate"),
        (9, "mina keep_in_touch"),
        (9, "tamsin keep_in_touch"),
        (9, "F8 18:30"),
        (10, "F9"),
        (15, "P3"),
    } <= later
    assert [one for one in sorted(later) if one[0] <= 10] == [
        (8, "declan reciprocate"),
        (9, "F8 18:30"),
        (9, "mina keep_in_touch"),
        (9, "tamsin keep_in_touch"),
        (10, "F9"),
        (10, "ruth reciprocate"),
    ]


def test_seven_things_in_about_forty_minutes(sample: Sample) -> None:
    rows = all_rows(sample)
    assert how_much([row for row in rows if row.due_on <= TODAY]) == "7 things, about 40 minutes"
    assert how_much([row for row in rows if row.due_on == on(1)]) == "2 things, about 10 minutes"
    assert how_much([row for row in rows if row.due_on == on(2)]) == "5 things, about 2½ hours"
    assert how_much([row for row in rows if row.due_on == on(3)]) == "3 things, about 15 minutes"


def test_without_a_next_step(sample: Sample) -> None:
    listed = without_next_step(sample.facts, TODAY, None, sample.follow_ups)
    assert {sample.key(one.thing) for one in listed} == {"L5", "O2", "O7"}
    assert not any(one.stale for one in listed)
    assert proposals(sample.facts, TODAY) == []


def test_warmth(sample: Sample) -> None:
    by_warmth: dict[Warmth, set[str]] = {level: set() for level in Warmth}
    for contact in sample.facts.contacts.values():
        acts = sample.facts.interactions_by_contact.get(contact.id, ())
        talks = [act.on for act in acts if is_talk(act)]
        by_warmth[warmth(max(talks, default=None), TODAY)].add(sample.keys["contact", contact.id])
    assert {level: len(people) for level, people in by_warmth.items()} == {
        Warmth.WARM: 28,
        Warmth.COOLING: 7,
        Warmth.DORMANT: 3,
        Warmth.NOT_MET: 3,
    }
    assert by_warmth[Warmth.DORMANT] == {"henrik", "marcus", "arlo"}
    assert by_warmth[Warmth.NOT_MET] == {"oona", "saskia", "viktor"}


TRIGGERS = {
    Check.DORMANT: {"henrik", "marcus", "arlo"},
    Check.NO_PERSONAL_TOUCH: {"saskia", "oona", "viktor"},
    Check.OWES_THANKS: {"idris", "kofi", "callum", "priya", "nils"},
    Check.OWES_NEWS: {"greta", "idris", "priya"},
    Check.ASK_LOAD: {"declan", "kofi"},
    Check.DECLINED_RECENTLY: set(),
    Check.TOO_SOON: {"kofi"},
    Check.ONE_SIDED: {"idris"},
    Check.REFERENCE_FIRST: {"zadie", "yusuf", "noor", "elspeth", "marcus", "arlo", "nils"},
}


@pytest.mark.parametrize("kind", list(AskKind))
def test_who_triggers_the_ask_check(sample: Sample, kind: AskKind) -> None:
    triggered: dict[Check, set[str]] = {check: set() for check in Check}
    for contact_id in sample.facts.contacts:
        for advice in check_ask(sample.facts, TODAY, AskDraft(contact_id, kind, "somebody useful")):
            if advice.severity is not Severity.GOOD:
                triggered[advice.check].add(sample.keys["contact", contact_id])
    everybody = {sample.keys["contact", contact_id] for contact_id in sample.facts.contacts}
    expected = {
        **TRIGGERS,
        Check.VAGUE: everybody,
        Check.PACKET: everybody if kind is AskKind.REFERRAL else set(),
    }
    if kind is AskKind.FEEDBACK:
        expected[Check.DECLINED_RECENTLY] = {"callum"}
    if kind is AskKind.ADVICE:
        expected[Check.NO_PERSONAL_TOUCH] = set()
    if kind is AskKind.REFERENCE:
        expected[Check.REFERENCE_FIRST] = set()
    assert triggered == expected


def test_the_draft(sample: Sample) -> None:
    advice = check_ask(sample.facts, TODAY, sample.draft)
    weighty = [one for one in advice if one.severity is not Severity.GOOD]
    assert [(one.check, one.severity) for one in weighty] == [
        (Check.OWES_THANKS, Severity.STOP),
        (Check.OWES_NEWS, Severity.STOP),
        (Check.PACKET, Severity.LOOK),
        (Check.ONE_SIDED, Severity.LOOK),
    ]
    assert weighty[2].missing == ("how to submit", "why this company")
    assert [one.title for one in advice if one.severity is Severity.GOOD] == [
        "You spoke 6 days ago",
        "Asked once in the last 90 days",
        "It says exactly what",
    ]


def test_kinds_of_the_follow_ups(sample: Sample) -> None:
    kinds = {follow_up.id: follow_up.kind for follow_up in sample.follow_ups}
    assert kinds[1] is FollowUpKind.CALL
    assert kinds[2] is FollowUpKind.INTERVIEW
    assert kinds[3] is kinds[7] is FollowUpKind.MEETING
    assert kinds[4] is FollowUpKind.TASK
    assert guess_kind("  phone the bank") is FollowUpKind.CALL
    assert isinstance(sample.follow_ups[0].about[0], Thing)


def test_other_days_of_the_week_show_the_same_search() -> None:
    for shift in range(7):
        today = on(shift)
        moved = load_sample(today)
        assert len(dues(moved.facts, today)) >= 3
