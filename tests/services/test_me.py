"""My own card on a real file: the pitch as it is typed, places, tags; each step undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.pitch import Pitch, PitchPart
from crm_desktop.domain.terms import AffiliationKind
from crm_desktop.services import contacts, me, touch_points
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.messages import pitches, templates
from crm_desktop.store import Store, history
from crm_desktop.store.contacts import Card, Tie
from tests.store.books import empty_at, sample_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = sample_at(tmp_path / "s.crm", FixedDay(TODAY, time(9, 0)))
    yield made
    made.close()


@pytest.fixture
def empty(store_file: Path) -> Iterator[Store]:
    made = empty_at(store_file, FixedDay(TODAY, time(9, 0)))
    yield made
    made.close()


def mine(store: Store) -> Card:
    found = me.card(store)
    assert found is not None
    return found


def labels(store: Store) -> list[str]:
    return [entry.label for entry in history.entries(store)]


def test_one_sitting_in_one_part_is_one_step(store: Store) -> None:
    before = contacts.pitch(store)
    step = 0
    for text in ("I calm", "I calm launches", "I calm launches. "):
        step = me.save_part(store, PitchPart.OFFER, text, step)
    assert contacts.pitch(store) == replace(before, offer="I calm launches.")
    assert labels(store).count("Your pitch: What I offer") == 1
    second = me.save_part(store, PitchPart.NEXT, "To lead", 0)
    assert second != step
    history.undo(store)
    assert contacts.pitch(store) == replace(before, offer="I calm launches.")
    history.undo(store)
    assert contacts.pitch(store) == before


def test_the_first_words_make_the_pitch_and_blanks_make_nothing(empty: Store) -> None:
    with pytest.raises(KnownError, match="name first"):
        me.save_part(empty, PitchPart.DONE, "x")
    contacts.save_me(empty, ContactDraft(given_name="Mira"), Pitch())
    count = len(labels(empty))
    me.save_part(empty, PitchPart.DONE, " \n ")
    assert len(labels(empty)) == count
    me.save_part(empty, PitchPart.DONE, "Eight years")
    assert contacts.pitch(empty) == Pitch("Eight years")


def test_places_have_those_who_share_them_the_latest_first(store: Store) -> None:
    found = me.places(store, mine(store))
    assert [place.tie.company for place in found] == [
        "Product Kitchen Dublin", "Pennywhistle Pay", "Tallymark", "Ardmore College",
    ]  # fmt: skip
    tobin = store.value("SELECT id FROM contact WHERE given_name = 'Tobin'")
    assert tobin in found[0].people
    assert tobin in found[2].people
    assert tobin not in found[1].people


def test_who_works_there_now_shares_it_without_an_affiliation(store: Store) -> None:
    ada = contacts.save(store, ContactDraft(given_name="Ada", company="Pennywhistle Pay Ltd"))
    found = {place.tie.company: place.people for place in me.places(store, mine(store))}
    assert ada in found["Pennywhistle Pay"]
    contacts.archive(store, [ada], True)
    found = {place.tie.company: place.people for place in me.places(store, mine(store))}
    assert ada not in found["Pennywhistle Pay"]


def test_a_place_is_added_changed_and_removed_each_in_one_step(store: Store) -> None:
    before = mine(store).affiliations
    me.save_place(store, Tie(None, "Bootcamp", AffiliationKind.SCHOOL, from_date="2015"))
    added = next(tie for tie in mine(store).affiliations if tie.company == "Bootcamp")
    assert len(mine(store).affiliations) == len(before) + 1
    me.save_place(store, replace(added, to_date="2016", former=True))
    changed = next(tie for tie in mine(store).affiliations if tie.company == "Bootcamp")
    assert (changed.number, changed.to_date) == (added.number, "2016")
    assert added.number is not None
    me.remove_place(store, added.number)
    assert mine(store).affiliations == before
    me.remove_place(store, added.number)
    assert labels(store)[:3] == ["Your card: Bootcamp removed", "Your card: Bootcamp", "Your card: Bootcamp"]
    for _ in range(3):
        history.undo(store)
    assert mine(store).affiliations == before
    with pytest.raises(KnownError, match="Which organisation"):
        me.save_place(store, Tie(None, " ", AffiliationKind.SCHOOL))


def test_tags_of_mine_are_touch_points(store: Store) -> None:
    before = me.sharing_tags(store, mine(store))
    assert before
    count = len(labels(store))
    me.set_tags(store, mine(store).tags)
    assert len(labels(store)) == count, "nothing moved"
    me.set_tags(store, ["banking"])
    tobin = store.value("SELECT id FROM contact WHERE given_name = 'Tobin'")
    assert tobin in me.sharing_tags(store, mine(store))
    from crm_desktop.store import contacts as people

    card = people.card(store, tobin)
    assert card is not None
    assert "banking" in [point.name for point in touch_points.of(store, card)]


def test_a_line_of_a_template_shows_the_pitch(store: Store) -> None:
    found = pitches.in_message(store, contacts.pitch(store))
    assert found is not None
    assert [words for words, is_mine in found.pieces if is_mine] == [
        "Eight years in payments. Took settlement at Pennywhistle Pay from three days to one."
    ]
    assert pitches.in_message(store, Pitch(offer="x")) is None
    one = templates.templates(store)[0]
    templates.save(
        store,
        one.key,
        subject=one.subject,
        body="Hello {given_name}\n\nI offer: {my_offer}!\n{personal_line}",
    )
    found = pitches.in_message(store, Pitch(offer="a\n calm {hand}"))
    assert found is not None
    assert found.pieces == (("I offer: ", False), ("a calm {hand}", True), ("!", False))
    used, every = pitches.uses(store)
    assert 0 < used < every == len(templates.templates(store))


def test_documents_are_named_once(store: Store) -> None:
    names = [one.name for one in me.documents(store)]
    assert "CV" in names
    assert len(names) == len(set(names))
