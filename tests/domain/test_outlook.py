"""The outlook after a change is the one that would be made of all Dues anew."""

from __future__ import annotations

from hypothesis import given, settings

from crm_desktop.domain.etiquette import dues, facts_near
from crm_desktop.domain.outlook import Outlook, by_thing, by_thing_after
from crm_desktop.domain.today import today_rows
from tests.domain.build import FAR, TODAY
from tests.domain.test_nearby import PEOPLE, SEEDS, World, reached


def said(outlook: Outlook) -> list[tuple[object, ...]]:
    """All that the rows say, in their order."""
    return [(row, row.title, row.reasons, row.things) for row in outlook.rows]


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_renewed_for_those_near_a_change_it_is_what_all_facts_give(seed: int) -> None:
    world = World(seed)
    world.decide()
    before_facts = world.facts()
    before = Outlook.of(dues(before_facts, TODAY, until=FAR), TODAY)
    touched = world.change()
    facts = world.facts()
    near = facts_near(facts, reached(before_facts, facts, touched))
    after = before.renewed(near.contacts, dues(near.facts, TODAY, until=FAR))
    anew = Outlook.of(dues(facts, TODAY, until=FAR), TODAY)
    assert after == anew
    assert said(after) == said(anew)
    assert list(anew.rows) == today_rows(anew.dues, (), TODAY)
    for contact in set(range(1, PEOPLE + 1)) - near.contacts:
        assert after.rows_of.get(contact) is before.rows_of.get(contact)
    assert after.differing(before) <= near.contacts
    about = by_thing(before.dues)
    followed = by_thing_after(about, before, after)
    assert followed == by_thing(after.dues)
    left = {due.contact_id for due in after.dues} - near.contacts
    for thing, mine in followed.items():
        assert all(due in about[thing] for due in mine if due.contact_id in left)


def test_an_outlook_of_nothing_is_empty() -> None:
    empty = Outlook.of([], TODAY)
    assert (empty, empty.renewed({1}, [])) == (Outlook(TODAY, [], []), Outlook(TODAY, [], []))


def test_dues_are_found_by_each_thing_of_their_story() -> None:
    world = World(3)
    found = dues(world.facts(), TODAY, until=FAR)
    about = by_thing(found)
    assert {thing for due in found for thing in (due.things if due.finding.story else (due.thing,))} == set(
        about
    )
    for thing, mine in about.items():
        assert list(dict.fromkeys(mine)) == [due for due in found if thing in due.things]
