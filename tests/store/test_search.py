"""Finding people: what a person types, in the order of names, and an index that never drifts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from peewee import ForeignKeyField, IntegerField

from crm_desktop.domain.links import link_key
from crm_desktop.store import Changes, Store, history, indexing, search, soundness
from crm_desktop.store import models as m
from crm_desktop.store.changes import SEARCHED
from crm_desktop.store.fields import DayField, FlagField, MomentField
from tests.store.books import CLOCK, NAMES, TODAY, Deeds, add_contact, add_interaction, copy_of, sample_at


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "a.crm"
    Store.create(path, CLOCK).close()
    return path


@pytest.fixture
def store(template: Path, store_file: Path) -> Iterator[Store]:
    store = copy_of(template, store_file)
    yield store
    store.close()


def people(store: Store) -> dict[str, int]:
    """Add one contact for each name, with the rest of a card; give their numbers by name."""
    now = CLOCK.now()
    with store.action("People"):
        company = store.insert(m.Company, name="Köbenhavns Smørrebrød & Co", added_at=now, changed_at=now)
        school = store.insert(m.Company, name="Ardmore College", added_at=now, changed_at=now)
        found = {name: add_contact(store, name) for name in (*NAMES, "佐藤 花子", "Jan Koester")}
        idris = found["Idris"]
        store.update(
            m.Contact, idris, position="Head of Payments", company=company, notes="Knows Ottilie Varnham"
        )
        store.insert(m.Email, contact=idris, address="i.bellwether+jobs@mail.example.org")
        store.insert(m.Phone, contact=idris, number="+353 (0)1 555-0142")
        store.insert(m.Phone, contact=found["zoe Aldermere"], number="030 1234567")
        url = "https://www.linkedin.com/in/idris-b-7a1"
        store.insert(m.Link, contact=idris, url=url, link_key=link_key(url))
        store.insert(m.Affiliation, contact=idris, company=school, kind="school", title="Dean")
        store.insert(m.OwnField, contact=idris, name="Dog", value="Wolfhound")
        store.insert(m.ContactTag, contact=idris, tag=store.insert(m.Tag, name="açaí"))
        add_interaction(store, [idris], TODAY, subject="Chargebacks", notes="he likes numbers")
    return found


def test_a_long_run_without_spaces_is_found_by_any_part_of_it(store: Store) -> None:
    text = "我们在柏林的会议上谈到了支付和风险管理的问题"
    number = add_contact(store, "王小明", notes=text)
    for begin in range(len(text)):
        for end in range(begin + 1, len(text) + 1):
            assert search.find(store, text[begin:end]) == [number], text[begin:end]
    assert search.find(store, "柏林的大会") == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lukasz", "Łukasz Ørsted"),
        ("orsted luk", "Łukasz Ørsted"),
        ("ØRSTED", "Łukasz Ørsted"),
        ("siobhan", "Siobhán O’Brien"),
        ("o'brien siob", "Siobhán O’Brien"),
        ("obrien siob", "Siobhán O’Brien"),
        ("o’brien siob", "Siobhán O’Brien"),
        ("luden mull", "Renée Müller-Lüdenscheidt"),
        ("heide anna", "Anna Maria von der Heide"),
        ("李", "李小龙"),
        ("小龙", "李小龙"),
        ("李 小龙", "李小龙"),
        ("李小龙", "李小龙"),
        ("龙李", None),
        ("花子", "佐藤 花子"),
        ("佐藤花子", "佐藤 花子"),
        ("mueller", "Renée Müller-Lüdenscheidt"),
        ("Mueller-Luedenscheidt ren", "Renée Müller-Lüdenscheidt"),
        ("müller lüd", "Renée Müller-Lüdenscheidt"),
        ("köster", "Jan Koester"),
        ("kôster", None),
        ("علي", "علي حسن"),
        ("bold", "<b>Bold</b> Name"),
        ("payments", "Idris"),
        ("koben smorr", "Idris"),
        ("ottilie", "Idris"),
        ("bellwether", "Idris"),
        ("i.bellwether+jobs@mail.example.org", "Idris"),
        ("mail.example", "Idris"),
        ("idris-b-7a1", "Idris"),
        ("dean ardmore", "Idris"),
        ("wolfh", "Idris"),
        ("acai", "Idris"),
        ("chargeb numb", "Idris"),
        ("+353 1 555 0142", "Idris"),
        ("0035315550142", "Idris"),
        ("01 555 01", "Idris"),
        ("5550142", "Idris"),
        ("555-0142", "Idris"),
        ("0301234567", "zoe Aldermere"),
        ("1234567", "zoe Aldermere"),
        ("idris nobody", None),
        ("", None),
        ("  -- ", None),
        ('"', None),
        ("NEAR(", None),
        ("lukasz*", "Łukasz Ørsted"),
    ],
)
def test_what_is_typed_finds(store: Store, typed: str, name: str | None) -> None:
    found = people(store)
    assert search.find(store, typed) == ([] if name is None else [found[name]])


def test_the_order_is_that_of_names_and_can_be_cut(store: Store) -> None:
    found = people(store)
    aldermeres = [found[name] for name in ("Ana Aldermere", "Bo Aldermere", "zoe Aldermere")]
    assert search.find(store, "alder") == aldermeres
    assert search.find(store, "alder", 2) == aldermeres[:2]
    by_name = [row[0] for row in store.rows("SELECT id FROM contact ORDER BY sort_key, id")]
    with store.action("One word for all"):
        store.execute("UPDATE contact SET notes = 'everybody'")
    assert search.find(store, "e") == [number for number in by_name if number in set(search.find(store, "e"))]
    assert search.find(store, "everybody") == by_name


def test_who_was_removed_and_the_own_card_are_left_out(store: Store) -> None:
    idris, me = add_contact(store, "Idris Bellwether"), add_contact(store, "Idris Me", is_me=True)
    aside = add_contact(store, "Idris Aside", archived_at=CLOCK.now())
    assert search.find(store, "idris") == [aside, idris]
    with store.action("Removed"):
        store.update(m.Contact, idris, deleted_at=CLOCK.now())
    assert search.find(store, "idris") == [aside]
    assert me not in search.find(store, "me")
    history.undo(store)
    assert search.find(store, "idris") == [aside, idris]


def test_the_index_follows_what_concerns_a_person(store: Store) -> None:
    idris = people(store)["Idris"]
    company = store.value("SELECT company_id FROM contact WHERE id = ?", (idris,))
    tag = store.value("SELECT id FROM tag")
    with store.action("Renamed"):
        store.update(m.Company, company, name="Orrery Lane")
        store.update(m.Tag, tag, name="risk")
        store.update(m.Interaction, store.value("SELECT id FROM interaction"), notes="settlement")
    for word in ("orrery", "risk", "settlement"):
        assert search.find(store, word) == [idris], word
    for word in ("smorr", "acai", "numbers"):
        assert search.find(store, word) == [], word
    with store.action("Gone"):
        store.delete(m.Company, company)
        store.delete(m.Tag, tag)
        store.delete(m.Interaction, store.value("SELECT id FROM interaction"))
    for word in ("orrery", "risk", "settlement"):
        assert search.find(store, word) == [], word
    assert soundness.findings(store) == []


def test_who_keeps_the_name_keeps_the_place(store: Store) -> None:
    with store.action("A company of many"):
        now = CLOCK.now()
        company = store.insert(
            m.Company, name="Tallymark", normal_name="tallymark", added_at=now, changed_at=now
        )
    numbers = [add_contact(store, f"Name {letter}", company=company) for letter in "abc"]
    between = store.value("SELECT sort_key || 'b' FROM contact WHERE id = ?", (numbers[1],))
    with store.action("In the middle"):
        store.update(m.Contact, numbers[0], sort_key=between)  # its place is not one that a rebuild gives
    numbers[:2] = numbers[1::-1]
    before = store.rows("SELECT contact_id, place FROM search_place")
    seen: list[Changes] = []
    store.subscribe(seen.append)
    with store.action("Renamed"):
        store.update(m.Company, company, name="Orrery Lane")
    assert search.find(store, "orrery") == numbers
    assert search.find(store, "tallymark") == []
    with store.action("Wanted more"):
        store.update(m.Company, company, priority=1)
    with store.action("Noted"):
        store.execute("UPDATE contact SET notes = 'met in Cork'")
    assert search.find(store, "cork") == numbers
    assert store.rows("SELECT contact_id, place FROM search_place") == before
    assert [set(numbers) <= changes.contacts for changes in seen] == [True, False, True]
    assert not any(changes.named for changes in seen)
    assert soundness.findings(store) == []


def test_two_who_change_names_in_one_action_find_their_places(store: Store) -> None:
    numbers = [add_contact(store, f"Name {letter}") for letter in "abc"]
    with store.action("Both"):
        for number, key in zip(numbers[:2], "zy", strict=True):
            store.update(m.Contact, number, sort_key=key)
    assert search.find(store, "name") == [numbers[2], numbers[1], numbers[0]]


def test_many_new_ones_get_places_among_those_who_are_there(store: Store) -> None:
    keys = [f"{letter}{number:04}" for number in range(300) for letter in "cam"]
    for some in (keys[:300], keys[300:]):
        with store.action("Many"):
            for key in some:
                add_contact(store, "some name", sort_key=key)
    numbers = [row[0] for row in store.rows("SELECT id FROM contact ORDER BY sort_key")]
    assert search.find(store, "some") == numbers
    assert store.value("SELECT count(*) FROM search_place WHERE place % ?", (indexing.GAP,)), "not made anew"
    assert soundness.findings(store) == []
    history.undo(store)
    assert search.find(store, "some") == [n for n in numbers if n <= 300]
    assert soundness.findings(store) == []


def test_there_is_always_room_between_two_neighbours(store: Store) -> None:
    add_contact(store, "a first")
    last = add_contact(store, "z last")
    downwards = [add_contact(store, "m name", sort_key=f"m{200 - number:04}") for number in range(120)]
    upwards = [add_contact(store, "m name", sort_key=f"n{number:04}") for number in range(120)]
    between = [*reversed(downwards), *upwards]
    assert search.find(store, "m name") == between
    assert search.find(store, "last") == [last]
    assert soundness.findings(store) == []


@settings(max_examples=25)
@given(
    deeds=st.lists(
        st.tuples(st.sampled_from(Deeds.names()), st.integers(0, 99), st.integers(0, 99)), min_size=5
    ),
    undone=st.integers(0, 5),
    one_by_one=st.sampled_from((indexing.ONE_BY_ONE, 0)),
    is_large=st.booleans(),
)
def test_no_drift_whatever_was_done(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    deeds: list,
    undone: int,
    one_by_one: int,
    is_large: bool,
) -> None:
    path = tmp_path_factory.mktemp("book") / "a.crm"
    store = copy_of(template, path)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(indexing, "ONE_BY_ONE", one_by_one)
        if is_large:
            patched.setattr("crm_desktop.store.store.MANY", 0)
        for deed in deeds:
            Deeds(store).do(*deed)
        for _ in range(undone):
            if history.next_undo(store):
                history.undo(store)
    assert soundness.findings(store) == []
    queries = ("a", "o", "word", "renamed", "tag1", "555", "orsted", "alder", "person")
    answers = [search.find(store, query) for query in queries]
    with store.bookkeeping():
        indexing.rebuild(store.connection)
    assert [search.find(store, query) for query in queries] == answers
    store.close()
    shutil.rmtree(path.parent)


def test_any_column_by_itself_changes_what_is_found_or_nothing(tmp_path: Path) -> None:
    store = sample_at(tmp_path / "a.crm")
    heard: list[Changes] = []
    store.subscribe(heard.append)
    for model in (each for each in m.TABLES if each._meta.table_name in SEARCHED):
        table = model._meta.table_name
        if not store.value(f"SELECT count(*) FROM {table}"):
            with store.action("one more"):
                store.execute("INSERT INTO own_field (contact_id, name, value) VALUES (2, 'Pet', 'Otter')")
        for name, field in model._meta.columns.items():
            if name in ("id", "is_me", "last_contact_on", "last_talk_on"):  # the last two follow from others
                continue
            number, now = store.rows(f"SELECT id, {name} FROM {table} ORDER BY id DESC LIMIT 1")[0]
            other: str | int = "Xyzzy"
            if isinstance(field, ForeignKeyField):
                others = f"SELECT id FROM {field.rel_model._meta.table_name} WHERE id <> ? ORDER BY id DESC"
                other = store.value(others, (now or 0,))
            elif isinstance(field, DayField | MomentField):
                other = "2020-02-02T02:02:02Z"[: 10 if isinstance(field, DayField) else None]
            elif isinstance(field, IntegerField | FlagField):
                other = 0 if now else 1
            heard.clear()
            with store.action(f"{table}.{name}"):
                store.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (other, number))
            is_searched = name in SEARCHED[table]
            assert bool(heard[0].reworded) == is_searched, (table, name)
            assert soundness.findings(store) == [], (table, name)
            history.undo(store)
            assert bool(heard[1].reworded) == is_searched, (table, name)
    assert soundness.findings(store) == []
    store.close()


def test_pieces_of_the_index_are_merged_and_find_the_same(store: Store) -> None:
    for turn in range(6):
        with store.action("People"):
            for number in range(40):
                add_contact(store, f"Ana {turn} Bell {number}")
    before = search.find(store, "ana bell")
    assert pieces(store) > 4
    while store.tidy():
        pass
    assert pieces(store) < 4
    assert search.find(store, "ana bell") == before != []
    assert soundness.findings(store) == []
    assert [entry.label for entry in history.entries(store)] == ["People"] * 6


def pieces(store: Store) -> int:
    return int(store.value("SELECT count(DISTINCT segid) FROM search_idx"))


def test_drift_is_found(store: Store) -> None:
    numbers = [add_contact(store, name) for name in NAMES]
    with store.bookkeeping():
        store.execute("DELETE FROM search WHERE rowid = (SELECT min(place) FROM search_place)")
    assert any("does not find" in finding for finding in soundness.findings(store))
    with store.bookkeeping():
        indexing.rebuild(store.connection)
        store.execute(
            "UPDATE search_place SET place = place + 1 - 2000000 WHERE contact_id = ?", (numbers[-1],)
        )
    assert any("order" in finding for finding in soundness.findings(store))


def test_a_wrong_day_of_last_contact_is_found(store: Store) -> None:
    idris = add_contact(store, "Idris Bellwether")
    add_interaction(store, [idris], TODAY)
    with store.action("By hand"):
        store.update(m.Contact, idris, last_contact_on="2020-01-01")
    assert any("last contact" in finding for finding in soundness.findings(store))
