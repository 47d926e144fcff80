"""What stands on each day of the calendar: the sample search, and small books made for one rule each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    Outcome,
    PointsTo,
    Purpose,
)
from crm_desktop.services import companies, contacts, follow_ups, interactions, settings
from crm_desktop.services.agenda import AHEAD_DAYS, Agenda
from crm_desktop.services.calendar import Calendar, DayPlan, Mark
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.happenings import told
from crm_desktop.store import Changes, Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store.happenings import (
    ActRow,
    AskRow,
    Happenings,
    LeadGivenRow,
    Person,
    StageRow,
    after,
    between,
)
from tests.store.books import empty_at, sample_at

TODAY = date(2026, 11, 24)
FIRST, LAST = date(2026, 10, 26), date(2026, 12, 6)


class Book:
    """An open file with its calendar."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.agenda = Agenda(store)
        self.calendar = Calendar(store, self.agenda)

    def plan(self, day: date) -> DayPlan:
        return self.calendar.days(day, day)[day]

    def titles(self, day: date) -> list[str]:
        return [entry.title for entry in self.plan(day).entries]

    def person(self, name: str, **values: object) -> int:
        given, _, family = name.partition(" ")
        draft = ContactDraft(given_name=given, family_name=family, **values)  # type: ignore[arg-type]
        return contacts.save(self.store, draft)

    def close(self) -> None:
        self.agenda.close()
        self.store.close()


@pytest.fixture
def mira(store_file: Path) -> Iterator[Book]:
    book = Book(sample_at(store_file, FixedDay(TODAY, time(9, 0))))
    yield book
    book.close()


@pytest.fixture
def book(store_file: Path) -> Iterator[Book]:
    made = Book(empty_at(store_file, FixedDay(TODAY, time(9, 0))))
    yield made
    made.close()


# -- the sample search -----------------------------------------------------------------------------------


def test_the_days_ask_for_what_is_drawn(mira: Book) -> None:
    days = mira.calendar.days(FIRST, LAST)
    assert len(days) == 42
    said = {day.day: days[day].how_much() for day in days if day.month == 11 and 23 <= day.day <= 30}
    assert said == {
        23: "3 things done",
        24: "7 things, about 40 minutes",
        25: "2 things, about 10 minutes",
        26: "5 things, about 2½ hours",
        27: "3 things, about 15 minutes",
        28: "",
        29: "",
        30: "3 things, about 15 minutes",
    }


def test_what_is_overdue_stands_on_today_after_what_has_a_time(mira: Book) -> None:
    entries = mira.plan(TODAY).entries
    assert [(entry.title, entry.since) for entry in entries][:4] == [
        ("Call Tobin", None),
        ("Thank Idris", date(2026, 11, 19)),
        ("Tell Greta the news", date(2026, 11, 23)),
        ("Thank Kofi", None),
    ]
    assert entries[0].at == time(15, 30)
    assert entries[-1].mark is Mark.DONE
    assert not mira.plan(date(2026, 11, 19)).open


def test_two_dues_about_one_thing_are_one_entry(mira: Book) -> None:
    idris = next(entry for entry in mira.plan(TODAY).entries if entry.title == "Thank Idris")
    assert [due.rule for due in idris.dues] == ["thank_on_connection", "tell_referrer"]


def test_days_gone_by_show_what_was_done(mira: Book) -> None:
    assert mira.titles(date(2026, 11, 23)) == [
        "Tobin: call, 12 minutes",
        "Kofi: a lead, Saskia Moorfen",
        "Callum answered: no",
    ]
    shorts = [entry.short for entry in mira.plan(date(2026, 11, 23)).entries]
    assert shorts == ["Tobin: call", "Kofi: lead", "Callum answered"]
    assert mira.titles(date(2026, 10, 26)) == ["Thanked Zadie"]
    assert mira.titles(date(2026, 11, 16)) == ["Mateo: lunch", "Thanked Mateo"]
    assert mira.titles(date(2026, 11, 17)) == ["Asked Declan", "Asked Kofi", "Wrote to Oona"]
    assert mira.titles(date(2026, 11, 10)) == ["Emeka replied"]


def test_an_application_is_told_once(mira: Book) -> None:
    # On that day a follow-up "Send Quillstow the application" was done, and the opening went to applied.
    assert mira.titles(date(2026, 11, 5)) == ["Applied: Quillstow", "Product Kitchen evening"]


def test_titles_fit_the_month(mira: Book) -> None:
    shorts = {entry.short for plan in mira.calendar.days(FIRST, LAST).values() for entry in plan.open}
    assert {"Thank Callum", "Offer Sunniva help", "Noor, four weeks", "Reach out: Saskia"} <= shorts
    assert {"Larkmoor Bank", "Mina", "Leonie", "Saltmarrow closes", "Remind Kofi"} <= shorts


def test_an_interview_shows_the_company(mira: Book) -> None:
    interview, debrief = mira.plan(date(2026, 11, 26)).entries[:2]
    assert (interview.face, interview.square) == ("Larkmoor Bank", True)
    assert (debrief.face, debrief.square) == ("Mina Oakhollow", False)
    assert interview.why.startswith("With Bridget Callowmere. Senior PM, Payments. 1\u00a0hour\u00a030")


def test_a_snoozed_due_stands_on_its_chosen_day(mira: Book) -> None:
    from crm_desktop.services import today

    kofi = next(entry for entry in mira.plan(TODAY).entries if entry.title == "Thank Kofi")
    assert kofi.row is not None
    today.snooze(mira.store, kofi.row, TODAY + timedelta(days=3))
    assert "Thank Kofi" not in mira.titles(TODAY)
    moved = next(e for e in mira.plan(TODAY + timedelta(days=3)).entries if e.title == "Thank Kofi")
    assert moved.key == kofi.key


def test_the_load_of_a_day_follows_every_change(mira: Book) -> None:
    day = date(2026, 12, 10)
    assert mira.calendar.load(day) == 0
    number = follow_ups.save(mira.store, FollowUpDraft(what="Something", due_on=day))
    assert mira.calendar.load(day) == 1
    follow_ups.done(mira.store, number)
    assert mira.calendar.load(day) == 0
    assert "Something" in mira.titles(TODAY)


def test_a_change_to_one_person_leaves_what_others_were_asked_as_it_is(mira: Book) -> None:
    before = between(mira.store, FIRST, TODAY)
    whom = before.asks[0].person.id
    others = [ask for ask in before.asks if ask.person.id != whom]
    assert others
    assert before.stages
    seen: list[Changes] = []
    mira.store.subscribe(seen.append)
    card = people.card(mira.store, whom)
    assert card is not None
    contacts.save(mira.store, replace(contacts.draft(card), given_name="Zoe"), whom)
    company = companies.draft(mira.store, 1)
    assert company is not None
    companies.save(mira.store, replace(company, size="50"), 1)
    now = before
    for changes in seen:
        now = after(mira.store, now, changes, FIRST, TODAY)
    assert now == between(mira.store, FIRST, TODAY)
    assert now != before
    same = set(map(id, (*now.asks, *now.stages)))
    assert all(id(row) in same for row in (*others, *before.stages)), "their days would be told again"


# -- follow-ups ------------------------------------------------------------------------------------------


def test_later_days_of_a_repeat_are_shown_and_stay_where_they_are(book: Book) -> None:
    weekly = FollowUpDraft(what="Write the review", due_on=TODAY, repeat="FREQ=WEEKLY;COUNT=3")
    number = follow_ups.save(book.store, weekly)
    days = book.calendar.days(TODAY, TODAY + timedelta(days=40))
    found = [entry for plan in days.values() for entry in plan.entries]
    assert [entry.day for entry in found] == [TODAY + timedelta(days=7 * one) for one in range(3)]
    assert [entry.is_movable for entry in found] == [True, False, False]
    assert found[0].key == ("follow-up", number)
    assert len({entry.key for entry in found}) == 3


def test_missed_days_of_a_repeat_are_one_thing_on_today(book: Book) -> None:
    begun = TODAY - timedelta(days=5)
    follow_ups.save(book.store, FollowUpDraft(what="Walk", due_on=begun, repeat="FREQ=DAILY"))
    days = book.calendar.days(begun, TODAY + timedelta(days=1))
    assert [len(plan.entries) for plan in days.values()] == [0, 0, 0, 0, 0, 1, 1]
    assert days[TODAY].entries[0].since == begun


def test_a_month_to_come_does_not_show_what_waits_today(book: Book) -> None:
    follow_ups.save(book.store, FollowUpDraft(what="Old", due_on=TODAY - timedelta(days=9)))
    days = book.calendar.days(date(2027, 1, 1), date(2027, 1, 31))
    assert not any(plan.entries for plan in days.values())


def test_the_part_behind_a_colon_is_the_second_line_of_a_long_title(book: Book) -> None:
    follow_ups.save(
        book.store, FollowUpDraft(what="Call Bo: ask about the payments team", due_on=TODAY, minutes=20)
    )
    follow_ups.save(book.store, FollowUpDraft(what="Decide: Bo", due_on=TODAY))
    first, second = book.plan(TODAY).entries
    assert (first.title, first.why) == ("Call Bo", "Ask about the payments team. 20\u00a0minutes.")
    assert (second.title, second.why) == ("Decide: Bo", "")


def test_a_time_goes_first_and_what_was_done_last(book: Book) -> None:
    for what, at in (("Late", time(17)), ("Any", None), ("Early", time(8)), ("Gone", None)):
        follow_ups.save(book.store, FollowUpDraft(what=what, due_on=TODAY, due_time=at))
    follow_ups.done(book.store, book.store.value("SELECT id FROM follow_up WHERE what = 'Gone'"))
    assert book.titles(TODAY) == ["Early", "Late", "Any", "Gone"]
    plan = book.plan(TODAY)
    assert (plan.load, plan.done, plan.minutes) == (3, 1, 12)


def test_a_follow_up_names_its_people_only_once(book: Book) -> None:
    bo, ann = book.person("Bo Lind"), book.person("Ann Berg")
    about = (("contact", bo), ("contact", ann))
    follow_ups.save(book.store, FollowUpDraft(what="Lunch with Bo", due_on=TODAY, about=about))
    assert book.plan(TODAY).entries[0].why == "With Ann Berg."


# -- dues ------------------------------------------------------------------------------------------------


def test_dues_beyond_the_sight_of_the_agenda_are_shown(book: Book) -> None:
    book.person("Bo Lind", cadence_days=100)
    day = TODAY + timedelta(days=100)
    assert (day - TODAY).days > AHEAD_DAYS
    first = day - timedelta(days=10)
    found = [e for plan in book.calendar.days(first, day + timedelta(days=10)).values() for e in plan.open]
    assert [entry.title for entry in found] == ["Get in touch with Bo"]
    # And it is not shown twice, nor gone, when the near days are asked for again.
    assert not book.plan(TODAY).entries


def test_a_cadence_is_said_as_it_was_chosen(book: Book) -> None:
    for name, days in (("Bo", 28), ("Ann", 30), ("Cy", 7), ("Di", 45)):
        book.person(name, cadence_days=days)
    found = book.calendar.days(TODAY, TODAY + timedelta(days=60)).values()
    shorts = {entry.short for plan in found for entry in plan.open}
    assert shorts == {"Bo, four weeks", "Ann, a month", "Cy, a week", "Di, 45 days"}


def test_holidays_are_named_where_a_country_is_chosen(book: Book) -> None:
    day = date(2026, 12, 26)
    assert book.calendar.holiday(day) == ""
    settings.put(book.store, settings.COUNTRY, "IE")
    assert book.calendar.holiday(day) == "Saint Stephen’s Day"
    assert book.calendar.holiday(TODAY) == ""


# -- what was done ---------------------------------------------------------------------------------------


def test_what_is_dated_after_today_was_not_done_yet(book: Book) -> None:
    bo = book.person("Bo Lind")
    interactions.log(book.store, contacts=[bo], on=TODAY + timedelta(days=2), kind=InteractionKind.MEETING)
    assert not book.plan(TODAY + timedelta(days=2)).entries


def test_who_was_removed_is_left_out(book: Book) -> None:
    bo, ann = book.person("Bo Lind"), book.person("Ann Berg")
    day = TODAY - timedelta(days=2)
    for whom in ([bo], [bo, ann]):
        interactions.log(
            book.store,
            contacts=whom,
            on=day,
            kind=InteractionKind.MEETING,
            purposes=[Purpose.CONVERSATION],
            outcome=Outcome.SPOKE,
        )
    assert book.titles(day) == ["Bo: talk", "Bo and Ann: talk"]
    contacts.remove(book.store, [bo])
    assert book.titles(day) == ["Ann: talk"]


def test_drafts_of_asks_are_not_shown(book: Book) -> None:
    bo = book.person("Bo Lind")
    with book.store.action("Two asks"):
        now = book.store.clock.now()
        book.store.insert(m.Ask, contact=bo, kind=AskKind.ADVICE, added_at=now)
        book.store.insert(m.Ask, contact=bo, kind=AskKind.ADVICE, sent_on=TODAY, added_at=now)
    assert book.titles(TODAY) == ["Asked Bo"]


BO = Person(1, "Bo Lind", "Bo")
ANN = Person(2, "Ann Berg", "Ann")


def act(
    kind: InteractionKind = InteractionKind.MESSAGE,
    *purposes: Purpose,
    direction: Direction = Direction.OUT,
    outcome: Outcome | None = None,
    notes: str = "",
    number: int = 1,
    leads: frozenset[int] = frozenset(),
    asks: frozenset[int] = frozenset(),
    openings: frozenset[int] = frozenset(),
    people: tuple[Person, ...] = (BO,),
    minutes: int | None = None,
) -> ActRow:
    return ActRow(
        number,
        TODAY,
        None,
        kind,
        direction,
        outcome,
        frozenset(purposes),
        "",
        notes,
        minutes,
        people,
        leads,
        asks,
        openings,
    )


def texts(*acts: ActRow, found: Happenings | None = None) -> list[str]:
    found = found or Happenings()
    found = Happenings(acts, found.leads, found.asks, found.stages)
    return [one.text for one in told(found, TODAY, TODAY).get(TODAY, [])]


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (act(InteractionKind.MESSAGE, Purpose.CONVERSATION), ["Wrote to Bo"]),
        (act(InteractionKind.EMAIL, Purpose.REACH_OUT, outcome=Outcome.NO_ANSWER), ["Wrote to Bo"]),
        (act(InteractionKind.MESSAGE, Purpose.THANKS), ["Thanked Bo"]),
        (act(InteractionKind.MESSAGE, Purpose.UPDATE), ["Told Bo the news"]),
        (act(InteractionKind.MESSAGE, Purpose.THANKS, Purpose.UPDATE), ["Thanked Bo"]),
        (
            act(InteractionKind.MESSAGE, Purpose.THANKS, Purpose.UPDATE, openings=frozenset({3})),
            ["Thanked Bo", "Told Bo the news"],
        ),
        (act(InteractionKind.MESSAGE, Purpose.REMINDER), ["Reminded Bo"]),
        (act(InteractionKind.MESSAGE, Purpose.OFFER_OF_HELP), ["Offered Bo help"]),
        (act(InteractionKind.GIFT), ["Gift to Bo"]),
        (act(InteractionKind.MESSAGE, direction=Direction.IN), ["Bo wrote"]),
        (act(InteractionKind.EMAIL, direction=Direction.IN, outcome=Outcome.REPLIED), ["Bo replied"]),
        (act(InteractionKind.CALL, Purpose.CONVERSATION, outcome=Outcome.SPOKE), ["Bo: call"]),
        (act(InteractionKind.CALL, Purpose.CONVERSATION, minutes=20), ["Bo: call, 20 minutes"]),
        (act(InteractionKind.CALL, Purpose.REACH_OUT, outcome=Outcome.NO_ANSWER), ["Called Bo"]),
        (
            act(InteractionKind.CALL, outcome=Outcome.NO_ANSWER, direction=Direction.IN),
            ["Bo called"],
        ),
        (act(InteractionKind.CALL, Purpose.THANKS, outcome=Outcome.SPOKE), ["Thanked Bo"]),
        (
            act(InteractionKind.MEETING, Purpose.CONVERSATION, Purpose.THANKS, notes="Lunch. Good."),
            ["Bo: lunch", "Thanked Bo"],
        ),
        (act(InteractionKind.MEETING, Purpose.CONVERSATION, notes="IBM. Good."), ["Bo: IBM"]),
        (act(InteractionKind.MEETING, Purpose.CONVERSATION, notes="No full stop"), ["Bo: talk"]),
        (act(InteractionKind.EVENT, Purpose.CONVERSATION, notes="Fair of the guild."), ["Fair of the guild"]),
        (act(InteractionKind.EVENT, Purpose.CONVERSATION), ["Bo: event"]),
        (act(InteractionKind.MEETING, people=(BO, ANN)), ["Bo and Ann: talk"]),
    ],
)
def test_an_act_is_told_in_a_few_words(one: ActRow, said: list[str]) -> None:
    assert texts(one) == said


def lead(points_to: PointsTo = PointsTo.PERSON, title: str = "Cy Holm") -> LeadGivenRow:
    return LeadGivenRow(7, TODAY, BO, points_to, title, LeadStage.RECEIVED)


def test_the_talk_in_which_a_lead_was_given_is_the_lead() -> None:
    found = Happenings(leads=(lead(),))
    call = act(InteractionKind.CALL, Purpose.CONVERSATION, leads=frozenset({7}))
    assert texts(call, found=found) == ["Bo: a lead, Cy Holm"]
    assert texts(act(InteractionKind.CALL, Purpose.CONVERSATION), found=found) == [
        "Bo: call",
        "Bo: a lead, Cy Holm",
    ]


def test_thanks_for_a_lead_of_the_day_stand_for_it() -> None:
    found = Happenings(leads=(lead(),))
    thanks = act(InteractionKind.MEETING, Purpose.CONVERSATION, Purpose.THANKS, leads=frozenset({7}))
    assert texts(thanks, found=found) == ["Bo: talk", "Thanked Bo"]
    other = act(InteractionKind.MESSAGE, Purpose.THANKS, leads=frozenset({8}))
    assert texts(other, found=found) == ["Bo: a lead, Cy Holm", "Thanked Bo"]


def test_news_is_no_lead() -> None:
    assert texts(found=Happenings(leads=(lead(PointsTo.NEWS, "They hire"),))) == ["Bo: news, They hire"]


def ask(answer: Answer = Answer.OPEN, answered_on: date | None = None, sent: date = TODAY) -> AskRow:
    return AskRow(5, sent, answered_on, AskKind.NAMES, "Three names", answer, BO)


def test_an_ask_and_its_answer_stand_for_the_messages_about_them() -> None:
    about = frozenset({5})
    call = act(InteractionKind.CALL, Purpose.CONVERSATION, asks=about)
    assert texts(call, found=Happenings(asks=(ask(),))) == ["Asked Bo"]
    earlier = TODAY - timedelta(days=4)
    answered = Happenings(asks=(ask(Answer.NO, TODAY, earlier),))
    mail = act(InteractionKind.EMAIL, Purpose.CONVERSATION, direction=Direction.IN, asks=about)
    assert texts(mail, found=answered) == ["Bo answered: no"]
    thanks = act(InteractionKind.MESSAGE, Purpose.THANKS, asks=about)
    assert texts(thanks, found=answered) == ["Thanked Bo"]


def test_silence_and_withdrawal() -> None:
    earlier = TODAY - timedelta(days=4)
    silent = Happenings(asks=(ask(Answer.SILENCE, TODAY, earlier),))
    assert texts(found=silent) == ["No answer from Bo"]
    withdrawn = Happenings(asks=(ask(Answer.WITHDRAWN, TODAY, earlier),))
    assert texts(found=withdrawn) == []


def test_the_last_stage_of_a_day_counts_and_interest_is_not_told() -> None:
    stages = tuple(
        StageRow(3, TODAY, stage, "PM, Lending", "Quillstow")
        for stage in (OpportunityStage.INTERESTED, OpportunityStage.APPLIED)
    )
    assert texts(found=Happenings(stages=stages)) == ["Applied: Quillstow"]
    assert texts(found=Happenings(stages=stages[:1])) == []
    nameless = StageRow(3, TODAY, OpportunityStage.REJECTED, "PM, Lending", "")
    assert texts(found=Happenings(stages=(nameless,))) == ["No: PM, Lending"]
