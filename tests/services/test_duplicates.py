"""Duplicates in the book: found for a reason, called different, merged field by field, and taken back exactly."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.duplicates import Certainty
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.links import link_key
from crm_desktop.domain.terms import InteractionKind, PointsTo, Relationship, RoleKind, Standing
from crm_desktop.services import contacts, duplicates, settings
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.imports import importing
from crm_desktop.store import Store, history, search, soundness
from crm_desktop.store import contacts as reader
from crm_desktop.store import models as m
from crm_desktop.store.contacts import Address, Tie
from tests.store.books import CLOCK, dump, empty_at, sample_at

TODAY = CLOCK.today()


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    made = empty_at(store_file, CLOCK)
    yield made
    made.close()


def add(store: Store, given_name: str, family: str = "", **more: Any) -> int:
    lists: dict[str, Any] = {
        name: tuple(Address(value) for value in more.pop(name, ())) for name in ("emails", "phones", "links")
    }
    return contacts.save(store, ContactDraft(given_name, family, **lists, **more))


def pairs(store: Store) -> list[tuple[str, str, str, str]]:
    return [(one.name, one.other_name, one.certainty, one.why) for one in duplicates.find(store).pairs]


def test_pairs_with_their_reasons_the_sure_ones_first(store: Store) -> None:
    add(store, "Marcus", "Tillingate", position="Agile Coach", company="Independent")
    add(store, "Marc", "Tillingate", position="Delivery Coach")
    add(store, "Perrin", "Wolmarsh", links=["https://www.linkedin.com/in/perrin-w/"])
    add(store, "P.", "Wolmarsh", links=["http://de.linkedin.com/in/Perrin-W"])
    add(store, "Jasper", "Dunmarrow", company="Orrery Lane Ltd")
    add(store, "Jasper", "D.", company="Orrery Lane")
    add(store, "John", "Smith")
    add(store, "John", "Smith")
    assert pairs(store) == [
        ("Perrin Wolmarsh", "P. Wolmarsh", "the same person", "Same link as P. Wolmarsh"),
        ("Jasper Dunmarrow", "Jasper D.", "perhaps", "Like Jasper D., same company"),
        ("Marcus Tillingate", "Marc Tillingate", "perhaps", "Like Marc Tillingate, the same work"),
    ]


@pytest.mark.parametrize("known_by", ["my own number", "my holidays", "most numbers", ""])
def test_a_number_without_its_country_is_of_mine(store: Store, known_by: str) -> None:
    add(store, "Ana", "Roe", phones=["+353 1 555 0142"])
    add(store, "Ana", "Roe", phones=["(01) 555-0142"])
    add(store, "Ana", "Roe", phones=["555 0142"])  # of which town, nobody says
    if known_by == "my own number":
        me = add(store, "Mira", "Halloway", phones=["+353 87 123 4567"])
        with store.action("Mine"):
            store.update(m.Contact, me, is_me=True)
    elif known_by == "most numbers":
        add(store, "Bo", "Cole", phones=["+353 1 555 0143", "+353 1 555 0144", "+49 30 123456"])
    elif known_by:
        settings.put(store, settings.COUNTRY, "IE")
    sure = [("Ana Roe", "Ana Roe", "the same person", "Same name and number as Ana Roe")] if known_by else []
    assert pairs(store) == sure


def test_dots_and_the_e_that_stands_for_them_are_one_spelling(store: Store) -> None:
    add(store, "Jürgen", "Müller", company="Acme")
    add(store, "Juergen", "Mueller", company="Acme")
    assert pairs(store) == [
        ("Jürgen Müller", "Juergen Mueller", "perhaps", "Like Juergen Mueller, same company")
    ]


def test_those_called_different_are_not_asked_about_until_they_are_again(store: Store) -> None:
    one = add(store, "Jasper", "Dunmarrow", company="Orrery Lane")
    other = add(store, "Jasper", "D.", company="Orrery Lane")
    duplicates.call_different(store, other, one)
    duplicates.call_different(store, one, other)
    found = duplicates.find(store)
    assert (found.pairs, found.different, found.people) == ((), 1, 2)
    history.undo(store)
    assert len(pairs(store)) == 1
    history.redo(store)
    assert duplicates.ask_again(store) == 1
    assert len(pairs(store)) == 1


def test_the_removed_and_my_own_card_are_nobody_s_duplicate(store: Store) -> None:
    add(store, "Mira", "Halloway", emails=["mira@halloway.example"], is_me=True)
    add(store, "Mira", "Halloway", emails=["mira@halloway.example"])
    gone = add(store, "M.", "Halloway", emails=["mira@halloway.example"])
    contacts.remove(store, [gone])
    assert pairs(store) == []


def test_nobody_of_ten_thousand_different_people_is_merged(store: Store) -> None:
    dice = random.Random(7)
    given_names = (
        "Ana Ben Chiara Dmitri Ewa Finn Greta Hugo Ines Jonas Kofi Lotte Marc Nils Oona Paul".split()
    )
    families = (
        "Smith Jones Kim Li Müller Garcia Rossi Novak Silva Ali Wang Brown Khan Costa Meyer Roe".split()
    )
    firms = ["Larkmoor Bank", "Orrery Lane", "Copperfinch", "Abacombe", ""]
    now = CLOCK.now()
    numbers = {name: index for index, name in enumerate(firms, 1) if name}
    with store.action("Many"):
        for name, number in numbers.items():
            store.insert(
                m.Company, id=number, name=name, normal_name=normal_name(name), added_at=now, changed_at=now
            )
        for number in range(1, 10_001):
            first, last = dice.choice(given_names), dice.choice(families)
            firm = dice.choice(firms)
            store.insert(
                m.Contact, id=number, name=f"{first} {last}", given_name=first, family_name=last,
                company=numbers.get(firm), position=dice.choice(["Analyst", "Designer", "Engineer"]),
                location=dice.choice(["Dublin", "Berlin", ""]), added_at=now, changed_at=now,
            )  # fmt: skip
            host = f"{normal_name(firm).replace(' ', '')}.example" if firm else "gmail.com"
            store.insert(m.Email, contact=number, address=f"{first}.{last}{number}@{host}".lower())
            if number % 3 == 0:
                store.insert(m.Email, contact=number, address=f"info@{host}")
            if number % 2:
                store.insert(m.Phone, contact=number, number="+353 1 555 0100")
            slug = f"in/{first}-{last}-{number}".lower()
            store.insert(m.Link, contact=number, url=f"https://www.linkedin.com/{slug}", link_key=slug)
    found = duplicates.find(store)
    assert found.people == 10_000
    assert [pair for pair in found.pairs if pair.certainty is Certainty.SURE] == []
    assert duplicates.merge_sure(store, found.pairs) == 0


@pytest.fixture
def both(store: Store) -> tuple[int, int]:
    """Marcus with a story, and Marc of the newer import."""
    marcus = add(
        store, "Marcus", "Tillingate", position="Agile Coach", company="Independent",
        emails=["marcus@tillingate.example"],
        relationship=Relationship.FORMER_COLLEAGUE, tags=("agile",), notes="Likes trains.", phones=["+353 1 555 0142"],
    )  # fmt: skip
    with store.action("Imported"):
        store.update(m.Contact, marcus, own_words="company_id position")
        now = CLOCK.now()
        marc = store.insert(
            m.Contact, name="Marc Tillingate", given_name="Marc", family_name="Tillingate", position="Delivery Coach",
            company=store.insert(m.Company, name="Tidemarrow", normal_name="tidemarrow", added_at=now, changed_at=now),
            relationship=Relationship.ACQUAINTANCE, notes="Met in Cork.", added_at=now, changed_at=now,
        )  # fmt: skip
        url = "https://www.linkedin.com/in/marc-tillingate"
        store.insert(m.Link, contact=marc, url=url, link_key=link_key(url))
        store.insert(m.Email, contact=marc, address="m.tillingate@tidemarrow.example")
        store.insert(m.Email, contact=marc, address="MARCUS@tillingate.example", preferred=True)
        store.insert(m.ContactTag, contact=marc, tag=contacts.tag_number(store, "linkedin-nov"))
        store.insert(m.ContactTag, contact=marc, tag=contacts.tag_number(store, "agile"))
        store.insert(m.ImportKey, contact=marc, row_key="marc|2026-11-01")
    with store.action("Story"):
        talk = store.insert(m.Interaction, on_date=TODAY, kind=InteractionKind.CALL, added_at=now)
        for who in (marcus, marc):
            store.insert(m.InteractionContact, interaction=talk, contact=who)
            store.insert(
                m.Lead, referrer=who, person=marc, received_on=TODAY, points_to=PointsTo.PERSON, added_at=now,
                changed_at=now,
            )  # fmt: skip
        opening = store.insert(m.Opportunity, title="Lead PM", added_at=now, changed_at=now)
        for who, role in (
            (marcus, RoleKind.REFERRER),
            (marc, RoleKind.REFERRER),
            (marc, RoleKind.INTERVIEWER),
        ):
            store.insert(m.Role, opportunity=opening, contact=who, role=role)
        asked = store.insert(m.Reference, contact=marcus, standing=Standing.ASKED)
        agreed = store.insert(m.Reference, contact=marc, standing=Standing.AGREED, agreed_on=TODAY)
        for reference in (asked, agreed):
            store.insert(m.OpportunityReference, opportunity=opening, reference=reference)
        store.insert(
            m.Contact, name="Ruth", given_name="Ruth", introduced_by=marc, added_at=now, changed_at=now
        )
        store.update(m.Contact, marcus, introduced_by=marc)
    return marcus, marc


def test_the_proposal(store: Store, both: tuple[int, int]) -> None:
    made = duplicates.merger(store, *both)
    assert made is not None
    assert (made.keep.id, made.gone.id) == both[::-1] or (made.keep.id, made.gone.id) == both
    merged = made.merged()
    assert merged.position == "Agile Coach"  # the person's own words
    assert merged.relationship == Relationship.FORMER_COLLEAGUE
    assert {one.value.lower() for one in merged.emails} == {
        "marcus@tillingate.example",
        "m.tillingate@tidemarrow.example",
    }
    assert len(merged.emails) == 2
    assert set(merged.tags) == {"agile", "linkedin-nov"}
    assert {"Likes trains.", "Met in Cork."} == set(merged.notes.split("\n\n"))
    former = [tie for tie in merged.affiliations if tie.former]
    assert [(tie.company, tie.title) for tie in former] == [("Tidemarrow", "Delivery Coach")]


def test_a_merge_brings_everything_together_and_undo_parts_it_exactly(
    store: Store, both: tuple[int, int]
) -> None:
    before = dump(store)
    made = duplicates.merger(store, *both)
    assert made is not None
    keep, gone = made.keep.id, made.gone.id
    duplicates.merge(store, keep, gone, made.merged())
    assert soundness.findings(store) == []
    assert store.value("SELECT count(*) FROM interaction_contact") == 1
    assert store.value("SELECT count(*) FROM lead WHERE referrer_id = ? AND person_id = ?", (keep, keep)) == 2
    assert sorted(row[0] for row in store.rows("SELECT role FROM role WHERE contact_id = ?", (keep,))) == [
        "interviewer",
        "referrer",
    ]
    assert store.rows("SELECT contact_id, standing FROM reference") == [(keep, "agreed")]
    assert store.value("SELECT count(*) FROM opportunity_reference") == 1
    assert store.value("SELECT introduced_by_id FROM contact WHERE given_name = 'Ruth'") == keep
    assert store.value("SELECT introduced_by_id FROM contact WHERE id = ?", (keep,)) is None
    for table in ("email", "phone", "link", "contact_tag", "import_key", "lead", "role", "reference"):
        column = "referrer_id" if table == "lead" else "contact_id"
        assert store.value(f"SELECT count(*) FROM {table} WHERE {column} = ?", (gone,)) == 0
    assert search.find(store, "tidemarrow", 10)
    assert history.next_undo(store) is not None
    history.undo(store)
    assert dump(store) == before
    assert soundness.findings(store) == []


def test_an_import_after_a_merge_still_knows_the_person(
    store: Store, both: tuple[int, int], tmp_path: Path
) -> None:
    made = duplicates.merger(store, *both)
    assert made is not None
    duplicates.merge(store, made.keep.id, made.gone.id, made.merged())
    source = tmp_path / "Connections.csv"
    source.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Marc,Tillingate,https://www.linkedin.com/in/marc-tillingate,,Tidemarrow,Delivery Coach,01 Nov 2026\n"
    )
    result = importing.import_file(store, source)
    assert result.new == 0


def test_what_is_chosen_is_what_comes_of_it(store: Store, both: tuple[int, int]) -> None:
    made = duplicates.merger(store, *both)
    assert made is not None
    theirs = set(made.differing)
    merged = made.merged(theirs, without={"agile", made.keep.emails[0].value})
    duplicates.merge(store, made.keep.id, made.gone.id, merged)
    card = reader.card(store, made.keep.id)
    assert card is not None
    assert card.name == made.gone.name
    assert card.company == made.gone.company
    assert "agile" not in card.tags
    assert made.keep.emails[0].value not in [email.value for email in card.emails]
    assert any(tie.former and tie.company == made.keep.company for tie in card.affiliations)


def test_two_that_are_not_there_any_more_are_not_merged(store: Store, both: tuple[int, int]) -> None:
    made = duplicates.merger(store, *both)
    assert made is not None
    contacts.remove(store, [both[1]])
    assert duplicates.merger(store, *both) is None
    before = dump(store)
    with pytest.raises(KnownError, match="Nothing was changed"):
        duplicates.merge(store, *both, made.merged())
    with pytest.raises(KnownError, match="Nothing was changed"):
        duplicates.merge(store, both[0], both[0], made.merged())
    assert dump(store) == before


def test_the_sure_ones_are_merged_in_one_step_also_in_a_chain(store: Store) -> None:
    for given_name, emails in (
        ("Ana", ["a@x.example"]),
        ("A.", ["a@x.example", "b@x.example"]),
        ("Ana Maria", ["b@x.example"]),
    ):
        add(store, given_name, "Roe", emails=emails)
    add(store, "Jasper", "Dunmarrow", company="Orrery Lane")
    add(store, "Jasper", "D.", company="Orrery Lane")
    before = dump(store)
    assert duplicates.merge_sure(store, duplicates.find(store).pairs) == 2
    assert [one.certainty for one in duplicates.find(store).pairs] == [Certainty.PERHAPS]
    assert store.value("SELECT count(*) FROM contact WHERE deleted_at IS NULL AND family_name = 'Roe'") == 1
    entry = history.next_undo(store)
    assert entry is not None
    assert (entry.label, entry.kind) == ("2 pairs merged", "merge")
    history.undo(store)
    assert dump(store) == before


PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["Ana", "Ben", "A.", "安", ""]),
        st.sampled_from(["Roe", "Low", "von Roe", ""]),
        st.sets(st.sampled_from(["a@x.example", "b@x.example", "info@x.example"])),
        st.sets(st.sampled_from(["in/a", "in/b"])),
        st.sampled_from(["", "Orrery", "Larkmoor"]),
    ),
    min_size=2,
    max_size=6,
)


@hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PEOPLE)
def test_any_merge_is_taken_back_exactly(tmp_path_factory: pytest.TempPathFactory, people: list[Any]) -> None:
    store = empty_at(tmp_path_factory.mktemp("merge") / "a.crm", CLOCK)
    for given_name, family, emails, links, company in people:
        if given_name or family or company:
            add(
                store, given_name, family, emails=sorted(emails), company=company,
                links=[f"https://www.linkedin.com/{link}" for link in sorted(links)],
                affiliations=(Tie(None, "Old Firm", "employer", former=True),),
            )  # fmt: skip
    found = duplicates.find(store).pairs
    before = dump(store)
    for pair in found:
        made = duplicates.merger(store, pair.one, pair.other)
        assert made is not None
        duplicates.merge(store, made.keep.id, made.gone.id, made.merged())
        assert soundness.findings(store) == []
        history.undo(store)
        assert dump(store) == before
    store.close()


def test_a_value_that_says_nothing_never_wins(store: Store) -> None:
    one = add(store, "Ana", "Roe", position="Analyst", met_on=date(2020, 1, 1))
    other = add(store, "Ana", "Roe", location="Dublin")
    made = duplicates.merger(store, one, other)
    assert made is not None
    merged = made.merged()
    assert (merged.position, merged.location, merged.met_on) == ("Analyst", "Dublin", date(2020, 1, 1))
    assert replace(merged, notes="") == merged


def test_looking_can_be_stopped_at_any_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = sample_at(tmp_path / "sample.crm", CLOCK)
    monkeypatch.setattr(duplicates, "_TELL_EVERY", 0.0)
    asked = 0

    def report(_text: str, _done: int, _total: int) -> None:
        nonlocal asked
        asked += 1
        if asked == at:
            raise KeyboardInterrupt

    at = 0
    whole = duplicates.find(store, report)
    assert whole == duplicates.find(store)
    many = asked
    assert many > 3 * whole.people
    for at in (1, many // 3, many // 2, many):
        asked = 0
        with pytest.raises(KeyboardInterrupt):
            duplicates.find(store, report)
        assert asked == at
    store.close()
