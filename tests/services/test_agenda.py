"""The agenda between two changes: what it reads anew is what a fresh one would read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain import etiquette
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.facts import Facts, InteractionFact
from crm_desktop.domain.terms import Purpose
from crm_desktop.services import decisions
from crm_desktop.services import settings as chosen
from crm_desktop.services.agenda import AHEAD_DAYS, MANY, Agenda, load_facts
from crm_desktop.store import Changes, Store, history
from crm_desktop.store import models as m
from crm_desktop.store.facts import first_day
from tests.store.books import (
    CLOCK,
    TODAY,
    Deeds,
    add_contact,
    add_crowd,
    add_interaction,
    add_lead,
    add_leads,
    empty_at,
)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    store = empty_at(store_file)
    yield store
    store.close()


class Reading:
    """Counts the statements that are run on a connection."""

    def __init__(self, store: Store) -> None:
        self.statements: list[str] = []
        self._store = store
        store.connection.set_profile(lambda sql, _nanoseconds: self.statements.append(sql))

    def of(self, table: str) -> int:
        """Give how many statements read a table."""
        return sum(f"FROM {table} " in sql or sql.endswith(f"FROM {table}") for sql in self.statements)

    def end(self) -> None:
        self._store.connection.set_profile(None)


def told(agenda: Agenda) -> list[tuple[object, ...]]:
    """Give all that the Dues say."""
    return [
        (due.key, due.rule_on, due.due_on, due.snoozed_until, due.title, due.why, due.things)
        for due in agenda.dues
    ]


def same_as_fresh(agenda: Agenda, store: Store) -> None:
    """Hold an agenda that has followed the changes against one that knows the file as it is now."""
    fresh = Agenda(store)
    assert told(agenda) == told(fresh)
    assert agenda.owed().keys() == fresh.owed().keys()
    assert [row.id for row in agenda.follow_ups] == [row.id for row in fresh.follow_ups]
    mine, theirs = agenda.facts, load_facts(store)
    for kind in ("leads", "asks", "opportunities", "references", "favours", "promises", "decisions"):
        assert getattr(mine, kind) == getattr(theirs, kind), kind
    for contact in theirs.contacts:  # of those who are named no longer it may know more
        assert mine.contacts[contact] == theirs.contacts[contact]
        read = [act for act in mine.interactions_by_contact.get(contact, ()) if is_read(act, store)]
        assert read == list(theirs.interactions_by_contact.get(contact, ()))
    assert mine.interactions_by_lead == theirs.interactions_by_lead
    assert mine.interactions_by_opportunity == theirs.interactions_by_opportunity
    everything = agenda.facts_with({number for (number,) in store.rows("SELECT id FROM contact")})
    assert etiquette.dues(everything, TODAY, agenda.rules, TODAY + timedelta(days=AHEAD_DAYS)) == agenda.dues
    fresh.close()


def is_read(act: InteractionFact, store: Store) -> bool:
    """Whether a fresh agenda reads an interaction: it is about something, or since the first day of anything open."""
    return act.on.isoformat() >= first_day(store) or not act.about_nothing


_CHOICE = st.integers(0, 30)
_STEPS = st.lists(
    st.tuples(st.sampled_from([*Deeds.names(), "undo", "redo"]), _CHOICE, _CHOICE), min_size=1, max_size=14
)


@settings(max_examples=60)
@given(steps=_STEPS)
def test_following_the_changes_knows_what_a_fresh_agenda_knows(steps: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = empty_at(Path(folder) / "search.crm")
        deeds = Deeds(store)
        for number in range(3):
            deeds.add_contact(number, number)
            deeds.receive(number, number + 1)
            deeds.log(number, number)
        agenda = Agenda(store)
        told(agenda)
        for deed, one, other in steps:
            if deed == "undo" and history.next_undo(store):
                history.undo(store)
            elif deed == "redo" and history.next_redo(store):
                history.redo(store)
            elif deed not in ("undo", "redo"):
                deeds.do(deed, one, other)
            same_as_fresh(agenda, store)
        agenda.close()
        store.close()


def test_what_was_before_anything_open_is_read_when_it_is_asked_for(store: Store) -> None:
    person = add_contact(store, "Person")
    add_lead(store, person)
    long_ago, lately = TODAY - timedelta(days=900), TODAY
    for day in (long_ago, lately):
        add_interaction(store, [person], day)

    def days(of: Facts) -> list[date]:
        return [act.on for act in of.interactions_by_contact[person]]

    agenda = Agenda(store)
    assert days(agenda.facts) == [lately]
    assert days(agenda.facts_with({person})) == [long_ago, lately]
    assert days(agenda.facts) == [lately]
    with store.action("A favour of old"):
        store.insert(
            m.Favour,
            contact=person,
            direction="they helped me",
            on_date=long_ago,
            what="A word",
            added_at=store.clock.now(),
        )
    assert days(agenda.facts) == [long_ago, lately]
    same_as_fresh(agenda, store)
    agenda.close()


def test_where_the_last_interaction_is_still_to_come_the_one_before_counts(store: Store) -> None:
    person = add_contact(store, "Person", cadence_days=30)
    add_lead(store, person)
    before, ahead = TODAY - timedelta(days=20), TODAY + timedelta(days=20)
    add_interaction(store, [person], before)
    agenda = Agenda(store)
    assert agenda.facts.interactions_by_contact.get(person) is None
    add_interaction(store, [person], ahead)
    touch = next(due for due in agenda.dues if due.rule is RuleName.KEEP_IN_TOUCH)
    assert touch.fact_on == before
    same_as_fresh(agenda, store)
    agenda.close()


def test_only_what_an_action_touched_is_read_anew(store: Store) -> None:
    people = [add_contact(store, f"Person {number}") for number in range(4)]
    lead = add_lead(store, people[0], people[1])
    agenda = Agenda(store)
    assert {due.contact_id for due in agenda.dues} == set(people[:2])
    reading = Reading(store)
    with store.action("Thanks"):
        call = add_interaction(store, [people[0]], TODAY)
        store.insert(m.InteractionPurpose, interaction=call, purpose=Purpose.THANKS)
        store.insert(m.InteractionAbout, interaction=call, lead=lead)
    reading.statements.clear()
    assert {due.contact_id for due in agenda.dues if due.rule == "thank_on_receipt"} == set()
    assert reading.of("opportunity_stage") == 0
    assert reading.of("ask") == 0
    assert reading.of("interaction") == 1
    reading.statements.clear()
    assert agenda.dues
    assert agenda.facts is not None
    assert reading.statements == []
    reading.end()
    agenda.close()


def test_a_change_that_names_nothing_of_the_rules_reads_nothing(store: Store) -> None:
    add_lead(store, add_contact(store, "Idris"), add_contact(store, "Bo"))
    agenda = Agenda(store)
    before = agenda.dues
    with store.action("Template"):
        store.insert(m.FollowUp, what="Call", due_on=TODAY, added_at=CLOCK.now())
    assert agenda.dues is before
    assert [row.what for row in agenda.follow_ups] == ["Call"]
    agenda.close()


def test_what_is_made_once_is_made_again_after_a_change_and_on_another_day(store: Store) -> None:
    agenda = Agenda(store)
    made: list[date] = []

    def make(of: Agenda) -> int:
        made.append(of.today)
        return len(of.dues)

    assert [agenda.once(make), agenda.once(make)] == [0, 0]
    add_lead(store, add_contact(store, "Idris"))
    assert agenda.once(make) > 0
    assert made == [TODAY] * 2
    store.clock = FixedDay(TODAY + timedelta(days=1))
    agenda.once(make)
    assert made[-1] == TODAY + timedelta(days=1)
    agenda.close()


def test_changes_too_large_to_list_are_read_whole(store: Store) -> None:
    who = add_contact(store, "Idris")
    agenda = Agenda(store)
    assert agenda.dues == []
    store.connection.pragma("query_only", False)
    now = CLOCK.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    store.connection.execute(
        """INSERT INTO lead (referrer_id, received_on, points_to, stage, added_at, changed_at)
           VALUES (?, ?, 'company', 'received', ?, ?)""",
        (who, TODAY.isoformat(), now, now),
    )
    store.publish(Changes(everything=True))
    assert {due.contact_id for due in agenda.dues} == {who}
    agenda.close()


def test_a_dismissed_due_goes_at_once(store: Store) -> None:
    add_lead(store, add_contact(store, "Idris"))
    agenda = Agenda(store)
    first = agenda.dues[0]
    decisions.dismiss(store, first)
    assert first.key not in [due.key for due in agenda.dues]
    agenda.close()


def many_leads(store: Store) -> Changes:
    """Write more than is followed one by one, without a word of it to the listeners of the store."""
    seen: list[Changes] = []
    own = store.another()
    own.subscribe(seen.append)
    with own.action("Many"):
        add_leads(own, add_crowd(own, 600))
    own.close()
    return seen[0]


def test_what_was_worked_out_ahead_is_taken_over_and_followed(store: Store) -> None:
    add_lead(store, add_contact(store, "Idris"))
    agenda = Agenda(store)
    assert len(told(agenda)) == 2
    changes = many_leads(store)
    own = store.another(read_only=True)
    ahead = agenda.ahead(own, changes)
    own.close()
    assert ahead is not None
    agenda.take(ahead)
    store.publish(changes)
    reading = Reading(store)
    assert len(agenda.rows) > 1_000
    assert [sql for sql in reading.statements if "interaction" in sql or "FROM lead" in sql] == []
    reading.end()
    add_lead(store, add_contact(store, "Greta"))
    same_as_fresh(agenda, store)
    agenda.close()


def test_what_was_worked_out_before_another_change_is_not_taken_over(store: Store) -> None:
    agenda = Agenda(store)
    assert agenda.dues == []
    changes = many_leads(store)
    own = store.another(read_only=True)
    ahead = agenda.ahead(own, changes)
    own.close()
    assert ahead is not None
    add_lead(store, add_contact(store, "Greta"))
    agenda.take(ahead)
    store.publish(changes)
    same_as_fresh(agenda, store)
    assert "Greta" in {due.contact_name for due in agenda.dues}
    agenda.close()


def test_it_begins_anew_after_what_cannot_be_followed(store: Store) -> None:
    agenda = Agenda(store, listens=False)
    seen: list[Changes] = []
    store.subscribe(seen.append)
    with store.action("Many"):
        for number in range(MANY):
            add_lead(store, add_contact(store, f"Person {number}"))
    assert not agenda.must_begin_anew(seen[-1])  # nobody has asked what is due: it was not worked out
    assert agenda.dues
    assert agenda.must_begin_anew(seen[-1])
    add_contact(store, "Idris")
    assert not agenda.must_begin_anew(seen[-1])
    assert not agenda.must_begin_anew(Changes(rows={"template": frozenset({1})}))
    chosen.put(store, chosen.IS_SAMPLE, True)
    assert not agenda.must_begin_anew(seen[-1])
    chosen.put(store, chosen.RULES_OFF, [RuleName.THANK_ON_RECEIPT])
    assert agenda.must_begin_anew(seen[-1])
    assert not agenda.ahead(store, seen[-1]).agenda.rules.is_on(RuleName.THANK_ON_RECEIPT)
