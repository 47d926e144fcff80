"""Which message each of several people gets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.terms import Purpose
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.messages import letters
from crm_desktop.services.messages.letters import Letter
from crm_desktop.store import Store
from tests.store.books import sample_at


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    opened = sample_at(store_file, FixedDay(date(2026, 11, 24)))
    yield opened
    opened.close()


def number(store: Store, given: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


def test_what_is_owed_goes_first_with_all_that_stands_in_its_row(store: Store, agenda: Agenda) -> None:
    idris, fiadh = number(store, "Idris"), number(store, "Fiadh")
    first, second = letters.to_each(agenda, [idris, fiadh, idris])
    assert [due.rule for due in first.dues] == [RuleName.THANK_ON_CONNECTION, RuleName.TELL_REFERRER]
    assert letters.draft(store, first).purposes == (Purpose.THANKS, Purpose.UPDATE)
    assert second == Letter(fiadh)


def test_only_the_dues_that_are_asked_for_are_done(store: Store, agenda: Agenda) -> None:
    idris, kofi = number(store, "Idris"), number(store, "Kofi")
    told = [due for due in agenda.dues if due.rule is RuleName.TELL_REFERRER and due.contact_id == idris]
    first, second = letters.to_each(agenda, [kofi, idris], told, [("opportunity", 1)])
    assert first == Letter(kofi, about=(("opportunity", 1),))
    assert second.contact_id == idris
    assert told[0].key in {due.key for due in second.dues}
    assert letters.to_each(agenda, [idris], [])[0].dues == ()


def test_about_a_thing_it_does_what_is_due_about_it_also_in_days_to_come(
    store: Store, agenda: Agenda
) -> None:
    coming = next(
        due for due in agenda.dues if due.rule is RuleName.TELL_REFERRER and due.due_on > agenda.today
    )
    opening = next(one for one in coming.things if one.kind == "opportunity")
    kofi = number(store, "Kofi")  # whom thanks are owed for something else
    first, second = letters.to_each(agenda, [coming.contact_id, kofi], about=[opening])
    assert coming.key in {due.key for due in first.dues}
    assert second == Letter(kofi, about=(opening,))


def test_an_occasion_has_its_template_and_a_draft_of_its_own(store: Store) -> None:
    fiadh = number(store, "Fiadh")
    opening = int(store.value("SELECT id FROM opportunity WHERE stage = 'offer'"))
    letter = Letter(fiadh, about=(("opportunity", opening),), occasion=Occasion.CLOSING_THE_LOOP)
    draft = letters.draft(store, letter)
    assert draft.template_key == "closing_the_loop"
    assert draft.purposes == (Purpose.THANKS, Purpose.UPDATE)
    assert draft.about == (("opportunity", opening),)
    assert (
        len({letters.key(letter), letters.key(Letter(fiadh)), letters.key(Letter(fiadh, about=letter.about))})
        == 3
    )
