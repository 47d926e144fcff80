"""Favours and promises on a real file: each step does what it says, and undo takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain import translation
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.etiquette.ledger import Balance
from crm_desktop.domain.helping import help_words
from crm_desktop.domain.terms import FavourDirection, PointsTo, PromisedBy
from crm_desktop.services import agenda, contacts, favours, follow_ups, leads, opportunities
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.favours import FavourDraft, PromiseDraft
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import Store, history
from crm_desktop.store import favours as reader
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


@pytest.fixture
def books(mira: Store) -> Iterator[Agenda]:
    made = Agenda(mira)
    yield made
    made.close()


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def tobin(store: Store) -> int:
    return contacts.save(store, ContactDraft(given_name="Tobin", family_name="Ashgrove"))


def named(store: Store, given: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


def everything(store: Store) -> dict[str, list[Any]]:
    return {
        table: store.rows(f"SELECT * FROM {table} ORDER BY id")
        for table in (
            "favour",
            "promise",
            "follow_up",
            "follow_up_about",
            "follow_up_done",
            "lead",
            "contact",
        )
    }


def last_step(store: Store) -> tuple[Any, ...]:
    return store.row("SELECT label, detail FROM history ORDER BY id DESC LIMIT 1") or ()


def dues(store: Store, rule: RuleName) -> list[int]:
    return [one.contact_id for one in agenda.due(store, day(60)) if one.rule is rule]


# -- favours -------------------------------------------------------------------------------------------


def test_a_favour_is_written_changed_removed_and_all_of_it_taken_back(store: Store) -> None:
    who = tobin(store)
    steps = [everything(store)]
    number = favours.log(
        store, FavourDraft(who, "", FavourDirection.I_HELPED_THEM, "Found  a\ntester", day(-3))
    )
    steps.append(everything(store))
    assert last_step(store) == ("You did Tobin Ashgrove a favour", "Found a tester")
    draft = favours.draft(store, number)
    assert draft == FavourDraft(who, "", FavourDirection.I_HELPED_THEM, "Found a tester", day(-3))
    favours.log(
        store, FavourDraft(who, "", FavourDirection.THEY_HELPED_ME, "Found a tester", day(-2)), number
    )
    steps.append(everything(store))
    assert last_step(store)[0] == "Tobin Ashgrove helped you, changed"
    favours.remove(store, number)
    assert favours.draft(store, number) is None
    for before in reversed(steps):
        history.undo(store)
        assert everything(store) == before


def test_a_new_name_becomes_a_contact_in_the_same_step(store: Store) -> None:
    before = everything(store)
    favours.log(
        store, FavourDraft(None, "Leonie Marchwell", FavourDirection.I_HELPED_THEM, "Sent the template")
    )
    assert named(store, "Leonie")
    history.undo(store)
    assert everything(store) == before


@pytest.mark.parametrize(
    ("favour", "says"),
    [
        (FavourDraft(None, "  ", what="Advice"), "Who was it"),
        (FavourDraft(None, "Leonie", what=" \n "), "What was it"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_saved(store: Store, favour: FavourDraft, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        favours.log(store, favour)
    assert not store.value("SELECT count(*) FROM contact")


def test_a_favour_given_ends_what_was_to_be_given_back(mira: Store) -> None:
    sunniva = named(mira, "Sunniva")
    assert sunniva in dues(mira, RuleName.RECIPROCATE)
    favours.log(mira, FavourDraft(sunniva, "", FavourDirection.I_HELPED_THEM, "Read her talk"))
    assert sunniva not in dues(mira, RuleName.RECIPROCATE)
    history.undo(mira)
    assert sunniva in dues(mira, RuleName.RECIPROCATE)


# -- promises ------------------------------------------------------------------------------------------


def test_a_promise_of_mine_is_a_follow_up_on_its_date(store: Store) -> None:
    who = tobin(store)
    before = everything(store)
    number = favours.promise(
        store, PromiseDraft(who, "", PromisedBy.ME, "The deck on payouts", day(-2), day(6))
    )
    (row,) = follow_ups.open_until(store, day(60))
    assert (row.what, row.due_on, row.promise_id, row.contact_id) == (
        "The deck on payouts",
        day(6),
        number,
        who,
    )
    favours.set_day(store, number, day(9))
    assert [one.due_on for one in follow_ups.open_until(store, day(60))] == [day(9)]
    with pytest.raises(KnownError, match="due before it was promised"):
        favours.set_day(store, number, day(-400))
    favours.set_day(store, number, None)
    assert not follow_ups.open_until(store, day(60))
    favours.set_day(store, number, day(4))
    favours.keep(store, number, day(-1))
    (promise,) = reader.kept_promises(store, day(-30))
    assert (promise.id, promise.kept_on, promise.follow_up_id) == (number, day(-1), None)
    assert not follow_ups.open_until(store, day(60))
    favours.reopen(store, number)
    assert [one.due_on for one in follow_ups.open_until(store, day(60))] == [day(4)]
    favours.remove_promise(store, number)
    assert not follow_ups.open_until(store, day(60))
    for _ in range(7):
        history.undo(store)
    assert everything(store) == before


def test_the_follow_up_and_the_promise_go_together(store: Store) -> None:
    who = tobin(store)
    number = favours.promise(store, PromiseDraft(who, "", PromisedBy.ME, "The deck", TODAY, day(6)))
    (follow_up,) = follow_ups.open_until(store, day(60))

    def promised() -> tuple[str, date | None]:
        row = reader.promise(store, number)
        assert row is not None
        return row.what, row.due_on

    follow_ups.move(store, follow_up.id, day(8))
    assert promised() == ("The deck", day(8))
    edited = follow_ups.draft(store, follow_up.id)
    assert edited is not None
    follow_ups.save(store, FollowUpDraft("The whole deck", day(9), promise_id=number), follow_up.id)
    assert promised() == ("The whole deck", day(9))
    kofi = contacts.save(store, ContactDraft(given_name="Kofi"))
    favours.promise(store, PromiseDraft(kofi, "", PromisedBy.ME, "The deck", TODAY, day(7)), number)
    (follow_up,) = follow_ups.open_until(store, day(60))
    assert (follow_up.what, follow_up.due_on, follow_up.contact_id) == ("The deck", day(7), kofi)
    follow_ups.delete(store, follow_up.id)
    assert promised() == ("The deck", None)  # it is still to be kept, some day
    history.undo(store)
    assert promised() == ("The deck", day(7))


def test_doing_the_follow_up_keeps_the_promise_and_is_a_favour_given(mira: Store, books: Agenda) -> None:
    tamsin = named(mira, "Tamsin")
    follow_up = next(row for row in follow_ups.open_until(mira, day(60)) if row.promise_id is not None)
    follow_ups.done(mira, follow_up.id)
    standing = next(one for one in favours.ledger_lines(books) if one.ledger.contact.id == tamsin)
    assert standing.ledger.balance is Balance.GAVE
    assert [help_.on for help_ in standing.ledger.given] == [TODAY]


def test_theirs_is_no_follow_up_and_kept_it_is_not_due(mira: Store) -> None:
    mateo = named(mira, "Mateo")
    (number,) = (one.id for one in reader.open_promises(mira, mateo))
    assert mateo in dues(mira, RuleName.FOLLOW_THROUGH)
    before = everything(mira)
    favours.keep(mira, number)
    assert last_step(mira) == ("Mateo Brightwater kept a promise", "A word with Fennelby’s board")
    assert mateo not in dues(mira, RuleName.FOLLOW_THROUGH)
    history.undo(mira)
    assert everything(mira) == before
    favours.set_day(mira, number, day(9))
    assert [one.due_on for one in agenda.due(mira, day(60)) if one.rule is RuleName.FOLLOW_THROUGH] == [
        day(9)
    ]


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (PromiseDraft(None, "", what="A word"), "Who was it"),
        (PromiseDraft(None, "Mateo", what=""), "What was promised"),
        (
            PromiseDraft(None, "Mateo", what="A word", made_on=TODAY, due_on=day(-1)),
            "due before it was promised",
        ),
    ],
)
def test_a_promise_needs_who_what_and_days_in_order(store: Store, made: PromiseDraft, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        favours.promise(store, made)
    assert not store.value("SELECT count(*) FROM contact")


def test_a_promise_that_is_gone_is_said(store: Store) -> None:
    for work in (favours.keep, favours.reopen):
        with pytest.raises(KnownError, match="not here any more"):
            work(store, 4711)
    favours.remove_promise(store, 4711)
    favours.remove(store, 4711)


def test_the_editor_reads_what_it_wrote(store: Store) -> None:
    made = PromiseDraft(tobin(store), "", PromisedBy.ME, "Speak at the tech talk", day(-2), None)
    number = favours.promise(store, made)
    assert favours.promise_draft(store, number) == made
    assert favours.promise_draft(store, 4711) is None


def test_receiving_a_lead_keeps_a_promise_in_the_same_step(mira: Store) -> None:
    mateo = named(mira, "Mateo")
    (promise,) = (one.id for one in reader.open_promises(mira, mateo))
    before = everything(mira)
    leads.receive(
        mira,
        LeadDraft(
            referrer_id=mateo,
            received_on=day(-1),
            points_to=PointsTo.NEWS,
            news="The board meets",
            keeps_promise_id=promise,
        ),
    )
    row = reader.promise(mira, promise)
    assert row is not None
    assert row.kept_on == day(-1)
    history.undo(mira)
    assert everything(mira) == before


# -- the ledger ----------------------------------------------------------------------------------------


def test_miras_ledger(mira: Store, books: Agenda) -> None:
    found = favours.ledger_lines(books)
    helped = [one for one in found if one.ledger.helped]
    assert len(helped) == 14
    assert sum(len(one.ledger.helped) for one in helped) == 18
    first = found[0]
    assert (first.ledger.contact.given_name, first.next_on) == ("Sunniva", date(2026, 11, 27))
    days = [one.next_on for one in found if one.next_on is not None]
    assert days == sorted(days)
    assert all(one.next_on is None for one in found[len(days) :])
    by_name = {one.ledger.contact.given_name: one for one in found}
    known = favours.known(books)
    assert [help_words(known, one) for one in by_name["Greta"].ledger.helped] == [
        "A reference",
        "An introduction to Paloma",
    ]
    assert by_name["Greta"].ledger.balance is Balance.EVEN
    assert by_name["Tobin"].ledger.balance is Balance.TO_GIVE_BACK
    assert by_name["Tamsin"].ledger.balance is Balance.PROMISED
    assert by_name["Idris"].next_on == day(24)  # snoozed to it


def test_removed_people_are_out_of_the_ledger_and_promises(mira: Store, books: Agenda) -> None:
    contacts.remove(mira, [named(mira, "Mateo")])
    assert "Mateo" not in {one.ledger.contact.given_name for one in favours.ledger_lines(books)}
    assert {one.given_name for one in reader.open_promises(mira)} == {"Tamsin"}


def test_what_a_promise_is_about_is_said_in_the_language_that_is_spoken(store: Store) -> None:
    whole = opportunities.add(store, OpportunityDraft("Lead PM", company="Orrery Lane"))
    alone = opportunities.add(store, OpportunityDraft("Founder"))
    for opening in (whole, alone):
        favours.promise(store, PromiseDraft(tobin(store), what="A word", opportunity_id=opening))
    translation.install(lambda context, text, one, count: text.replace(" at ", " bei "), "de")
    try:
        assert [one.about for one in reader.open_promises(store)] == ["Lead PM bei Orrery Lane", "Founder"]
    finally:
        translation.install(None)
