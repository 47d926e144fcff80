"""The JSON book: the same bytes again, everything or nothing, and nothing twice."""

from __future__ import annotations

import base64
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as rounds
from hypothesis import strategies as st

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.names import sort_key
from crm_desktop.services import settings
from crm_desktop.services.books import book
from crm_desktop.services.books.schema import sections
from crm_desktop.store import Store, history, search, soundness
from crm_desktop.store import models as m
from tests.store.books import (
    CLOCK,
    Deeds,
    add_contact,
    add_interaction,
    add_lead,
    copy_of,
    dump,
    empty_at,
    sample_at,
)

BEGIN = b'"format": "crm-desktop book 1"'
DOCUMENT = Path(__file__).parents[2] / "resources" / "docs" / "json-format.md"


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "a.crm"
    sample_at(path, CLOCK).close()
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = empty_at(tmp_path / "new.crm")
    yield store
    store.close()


@pytest.fixture
def sample_store(sample_file: Path, tmp_path: Path) -> Iterator[Store]:
    store = copy_of(sample_file, tmp_path / "sample.crm")
    yield store
    store.close()


def exported(store: Store, path: Path) -> bytes:
    book.export_json(store, path)
    return path.read_bytes()


# -- the same again --------------------------------------------------------------------------------


def test_the_sample_comes_back_as_the_same_bytes_and_the_same_file(
    sample_store: Store, store: Store, tmp_path: Path
) -> None:
    first = exported(sample_store, tmp_path / "a.json")
    result = book.import_json(store, tmp_path / "a.json")
    assert exported(store, tmp_path / "b.json") == first
    assert dump(store) == dump(sample_store)
    assert (result.people, result.new) == (42, 42)
    assert soundness.findings(store) == []
    assert search.find(store, "idris") == search.find(sample_store, "idris") != []


@rounds(max_examples=25)
@given(
    deeds=st.lists(
        st.tuples(st.sampled_from(Deeds.names()), st.integers(0, 999), st.integers(0, 999)), max_size=30
    ),
    words=st.lists(st.text(st.characters(codec="utf-8"), max_size=12), max_size=4),
)
def test_any_book_comes_back_as_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, deeds: list, words: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("book")
    store, other = empty_at(folder / "a.crm"), empty_at(folder / "b.crm")
    for deed in deeds:
        Deeds(store).do(*deed)
    for word in words:
        key = sort_key(word, "") or sort_key("", "x" + word)
        add_contact(store, "x" + word, notes=word, given_name=word, family_name="", sort_key=key)
    first = exported(store, folder / "a.json")
    book.import_json(other, folder / "a.json")
    assert exported(other, folder / "b.json") == first
    assert dump(other) == dump(store)
    assert soundness.findings(other) == []
    store.close()
    other.close()
    shutil.rmtree(folder)


def test_the_text_is_stable_json_with_lines_and_sorted_names(sample_store: Store, tmp_path: Path) -> None:
    raw = exported(sample_store, tmp_path / "a.json")
    text = raw.decode("utf-8")
    assert b"\r" not in raw
    assert text.startswith('{\n"format": "crm-desktop book 1",\n')
    assert "Mira’s" in text
    data = json.loads(text)
    assert list(data) == ["format", *sections(sample_store)]
    for name, rows in data.items():
        if name != "format":
            assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
            assert all(list(row) == sorted(row) for row in rows)
    assert not {"history", "reminder", "ui_state", "search", "search_place"} & set(data)


def test_bytes_are_base64_and_come_back(store: Store, tmp_path: Path) -> None:
    photo = bytes(range(256))
    add_contact(store, "Idris Bellwether", photo=photo)
    data = json.loads(exported(store, tmp_path / "a.json"))
    assert base64.b64decode(data["contact"][0]["photo"]) == photo
    other = empty_at(tmp_path / "b.crm")
    book.import_json(other, tmp_path / "a.json")
    assert other.value("SELECT photo FROM contact") == photo
    other.close()


def test_sections_may_come_in_any_order_and_laid_out_otherwise(
    sample_store: Store, store: Store, tmp_path: Path
) -> None:
    first = exported(sample_store, tmp_path / "a.json")
    data = json.loads(first)
    turned = {"format": data.pop("format"), **dict(reversed(data.items()))}
    (tmp_path / "b.json").write_text(json.dumps(turned, indent=3), encoding="utf-8-sig")
    book.import_json(store, tmp_path / "b.json")
    assert exported(store, tmp_path / "c.json") == first


def test_a_book_larger_than_a_piece_of_reading(store: Store, tmp_path: Path) -> None:
    add_contact(store, "Idris Bellwether", notes="ü" * 700_000, photo=b"\x07" * 2_500_000)
    with store.action("Many"):
        now = store.now_text()
        rows = ((f"Person {number}", now, now) for number in range(6_000))
        store.insert_many("contact", ("name", "added_at", "changed_at"), rows)
    first = exported(store, tmp_path / "a.json")
    other = empty_at(tmp_path / "b.crm")
    told: list[tuple[int, int]] = []
    book.import_json(other, tmp_path / "a.json", report=lambda done, total: told.append((done, total)))
    assert exported(other, tmp_path / "b.json") == first
    size = (tmp_path / "a.json").stat().st_size
    assert told == sorted(told)
    assert told[-1] == (size, size)
    assert len(told) >= 12
    # Into a book with people it also tells while it writes.
    told.clear()
    full = empty_at(tmp_path / "c.crm")
    add_contact(full, "Mina Alder")
    book.import_json(full, tmp_path / "a.json", report=lambda done, total: told.append((done, total)))
    parts = [done / total for done, total in told]
    assert parts == sorted(parts)
    assert sum(part > 0.5 for part in parts) >= 12
    full.close()
    other.close()


def test_the_document_tells_every_field(store: Store) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    told: dict[str, list[str]] = {}
    for part in text.split("\n### ")[1:]:
        told[part.splitlines()[0]] = re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)
    assert told == {name: list(section.fields) for name, section in sections(store).items()}
    assert '"format": "crm-desktop book 1"' in text


def test_settings_that_a_new_file_has_already_stay(sample_store: Store, store: Store, tmp_path: Path) -> None:
    settings.put(store, settings.NAME, "My own")
    exported(sample_store, tmp_path / "a.json")
    book.import_json(store, tmp_path / "a.json")
    assert settings.get(store, settings.NAME) == "My own"
    assert store.value("SELECT id FROM contact WHERE is_me") == sample_store.value(
        "SELECT id FROM contact WHERE is_me"
    )


# -- one action, everything or nothing -------------------------------------------------------------


def test_one_undo_takes_an_import_back(sample_store: Store, store: Store, tmp_path: Path) -> None:
    exported(sample_store, tmp_path / "a.json")
    first = dump(store)
    book.import_json(store, tmp_path / "a.json")
    last = dump(store)
    assert [entry.label for entry in history.entries(store)] == ["Imported 42 people"]
    history.undo(store)
    assert dump(store) == first
    history.redo(store)
    assert dump(store) == last


def test_a_dry_run_counts_and_changes_nothing(sample_store: Store, store: Store, tmp_path: Path) -> None:
    exported(sample_store, tmp_path / "a.json")
    first = dump(store)
    result = book.import_json(store, tmp_path / "a.json", dry_run=True)
    assert (result.new, result.added["lead"]) == (42, 14)
    assert dump(store) == first
    assert history.entries(store) == []


def test_stopping_in_the_middle_changes_nothing(sample_store: Store, store: Store, tmp_path: Path) -> None:
    with sample_store.action("Many"):
        now = sample_store.now_text()
        rows = ((f"Person {number}", now, now) for number in range(5_000))
        sample_store.insert_many("contact", ("name", "added_at", "changed_at"), rows)
    exported(sample_store, tmp_path / "a.json")
    first = dump(store)

    def stop(done: int, total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        book.import_json(store, tmp_path / "a.json", report=stop)
    assert dump(store) == first
    with pytest.raises(KeyboardInterrupt):  # the same for an export: no half file
        book.export_json(sample_store, tmp_path / "b.json", report=stop)
    assert not [path for path in tmp_path.iterdir() if "b.json" in path.name]


def _set(section: str, field: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data[section][0][field] = value

    return change


def _drop(section: str, field: str) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        del data[section][0][field]

    return change


def _double(section: str) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data[section].append({**data[section][0], "id": 9_999})

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data.update(format="crm-desktop book 2"), "newer CRM Desktop"),
        (lambda data: data.update(format="something else"), "does not name the format"),
        (lambda data: data.update(format=None), "does not name the format"),
        (lambda data: data.pop("format"), "does not begin with the format"),
        (lambda data: data.update(cats=[{"id": 1}]), "section “cats”"),
        (lambda data: data["contact"].append(5), "no object in braces"),
        (lambda data: data["contact"].append(data["contact"][0]), "Number 1 comes twice"),
        (_set("contact", "cats", 1), "field “cats”"),
        (_drop("contact", "name"), "lacks “name”"),
        (_drop("lead", "referrer_id"), "lacks “referrer_id”"),
        (_set("contact", "name", 5), "“name” must be a text"),
        (_set("contact", "name", None), "“name” must be a text"),
        (_set("contact", "name", "\ud800"), "whole characters"),
        (_set("contact", "id", 0), "whole number above 0"),
        (_set("contact", "id", True), "whole number above 0"),
        (_set("contact", "cadence_days", 1.5), "“cadence_days” must be a whole number"),
        (_set("contact", "cadence_days", 10**30), "“cadence_days” must be a whole number"),
        (_set("contact", "closeness", 9), "1, 2 or 3"),
        (_set("contact", "muted", 1), "true or false"),
        (_set("contact", "met_on", "2026-02-30"), "a day like"),
        (_set("contact", "added_at", "2026-02-28"), "a moment like"),
        (_set("contact", "photo", "not base64!"), "base64"),
        (_set("contact", "relationship", "uncle"), "one of “colleague”"),
        (_set("lead", "stage", ""), "one of “received”"),
        (_set("follow_up", "due_time", "25:00"), "a time like"),
        (_set("follow_up", "repeat", "FREQ=SECONDLY"), "RFC 5545"),
        (_set("affiliation", "from_date", "spring"), "a year"),
        (_set("setting", "value", "{"), "JSON itself"),
        (_set("contact", "company_id", 12_345), "“company_id” in “contact” points to company 12345"),
        (_set("contact", "introduced_by_id", 12_345), "points to contact 12345"),
        (_set("decision", "thing_id", 12_345), "points to contact 12345"),
        (_double("tag"), "the same name"),
        (_double("contact_tag"), "the same contact_id and tag_id"),
        (_set("contact", "is_me", True), None),
        (lambda data: [row.update(is_me=True) for row in data["contact"]], "More than one contact"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("into", ["new", "full"])
def test_what_cannot_be_is_refused_whole(
    sample_store: Store,
    store: Store,
    tmp_path: Path,
    change: Callable[[dict[str, Any]], None],
    said: str | None,
    into: str,
) -> None:
    exported(sample_store, tmp_path / "a.json")
    data = json.loads((tmp_path / "a.json").read_bytes())
    change(data)
    (tmp_path / "a.json").write_text(json.dumps(data))
    if into == "full":
        add_contact(store, "Idris Bellwether")
    first = dump(store)
    if said is None:
        book.import_json(store, tmp_path / "a.json")
        return
    with pytest.raises(KnownError) as caught:
        book.import_json(store, tmp_path / "a.json")
    assert said in str(caught.value)
    assert "Nothing was changed" in str(caught.value)
    assert dump(store) == first


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"Name,Mail\n",
        b"\xff\xfe{\x00",
        b'{"format": "\xff"}',
        b"{" + BEGIN,
        b"{" + BEGIN + b"} x",
        b"{" + BEGIN + b', "contact": [{"id": 1,}]}',
        b"{" + BEGIN + b', "contact": {}}',
        b"{" + BEGIN + b', "contact": [], "contact": [1]}',
        b"{" + BEGIN + b', "contact": [NaN]}',
        b"{" + BEGIN + b', "contact": ' + b"[" * 100_000,
        b"{" + BEGIN + b', "contact": [{"id": 1' + b"0" * 5_000 + b"}]}",
    ],
)
def test_what_is_no_book_is_a_sentence(store: Store, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    with pytest.raises(KnownError, match="Nothing was changed"):
        book.import_json(store, tmp_path / "a.json")
    assert store.value("SELECT count(*) FROM contact") == 0


def test_no_file_and_a_folder_are_sentences(store: Store, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="not at its place"):
        book.import_json(store, tmp_path / "missing.json")
    with pytest.raises(KnownError, match="is a folder"):
        book.import_json(store, tmp_path)
    with pytest.raises(KnownError, match="is a folder"):
        book.export_json(store, tmp_path)
    with pytest.raises(KnownError, match="cannot be written"):
        book.export_json(store, tmp_path / "nowhere" / "a.json")
    with pytest.raises(KnownError, match="the job search itself"):
        book.export_json(store, store.path)
    assert store.value("SELECT count(*) FROM contact") == 0


def test_a_book_is_told_from_other_files(sample_store: Store, tmp_path: Path) -> None:
    exported(sample_store, tmp_path / "a.json")
    assert book.is_book(tmp_path / "a.json")
    (tmp_path / "b.json").write_text('\ufeff{ "format":"crm-desktop book 7" }')
    assert book.is_book(tmp_path / "b.json")
    (tmp_path / "c.csv").write_text("First Name,Last Name\n")
    (tmp_path / "d.json").write_text('{"format": "other"}')
    assert not any(
        book.is_book(path) for path in (tmp_path / "c.csv", tmp_path / "d.json", tmp_path, tmp_path / "no")
    )


# -- into a file that has people -------------------------------------------------------------------


def test_a_known_person_gets_what_was_empty_and_keeps_what_was_not(
    sample_store: Store, store: Store, tmp_path: Path
) -> None:
    exported(sample_store, tmp_path / "a.json")
    idris = add_contact(
        store, "Idris Bell", position="Chief", relationship="friend", own_words="met_how notes"
    )
    with store.action("More"):
        store.insert(m.Email, contact=idris, address="IDRIS@bellwether.example ")
        now = CLOCK.now()
        company = store.insert(
            m.Company, name="COPPERFINCH Ltd", normal_name="copperfinch", added_at=now, changed_at=now
        )
    result = book.import_json(store, tmp_path / "a.json")
    assert (result.new, result.merged, result.unchanged) == (41, 1, 0)
    row = store.get(m.Contact, idris)
    assert row is not None
    assert (row.name, row.position, row.relationship) == ("Idris Bell", "Chief", "friend")
    assert (row.company_id, row.location, row.cadence_days) == (company, "Dublin", 42)
    assert (row.notes, row.met_how) == ("", "")  # cleared by hand
    assert store.rows("SELECT address FROM email WHERE contact_id = ?", (idris,)) == [
        ("IDRIS@bellwether.example ",)
    ]
    assert store.value("SELECT count(*) FROM phone WHERE contact_id = ?", (idris,)) == 1
    assert store.row("SELECT name, industry, place FROM company WHERE id = ?", (company,)) == (
        "COPPERFINCH Ltd", "Card payments", "Dublin",
    )  # fmt: skip
    assert store.value("SELECT count(*) FROM lead WHERE referrer_id = ?", (idris,)) == 1
    assert soundness.findings(store) == []


def test_nothing_comes_twice_and_one_undo_takes_it_back(
    sample_store: Store, store: Store, tmp_path: Path
) -> None:
    exported(sample_store, tmp_path / "a.json")
    add_contact(store, "Somebody Else")
    first = dump(store)
    book.import_json(store, tmp_path / "a.json")
    once = dump(store)
    again = book.import_json(store, tmp_path / "a.json")
    assert (again.new, again.merged, again.unchanged, again.added) == (0, 0, 42, {})
    assert dump(store) == once
    assert len(history.entries(store)) == 2
    history.undo(store)
    assert dump(store) == first


def test_into_itself_a_book_changes_nothing(sample_store: Store, tmp_path: Path) -> None:
    add_contact(sample_store, "Only A Name")
    with sample_store.action("Removed"):
        sample_store.update(m.Contact, 5, deleted_at=CLOCK.now())
    exported(sample_store, tmp_path / "a.json")
    first = dump(sample_store)
    result = book.import_json(sample_store, tmp_path / "a.json")
    assert result.unchanged == result.people == 43
    assert dump(sample_store) == first


@rounds(max_examples=15)
@given(
    mine=st.lists(
        st.tuples(st.sampled_from(Deeds.names()), st.integers(0, 99), st.integers(0, 99)), max_size=12
    ),
    theirs=st.lists(
        st.tuples(st.sampled_from(Deeds.names()), st.integers(0, 99), st.integers(0, 99)), max_size=25
    ),
)
def test_any_book_merges_once_and_undoes(
    tmp_path_factory: pytest.TempPathFactory, mine: list, theirs: list
) -> None:
    folder = tmp_path_factory.mktemp("book")
    store, other = empty_at(folder / "a.crm"), empty_at(folder / "b.crm")
    add_contact(store, "Somebody Of Mine")
    for deed in mine:
        Deeds(store).do(*deed)
    for deed in theirs:
        Deeds(other).do(*deed)
    exported(other, folder / "b.json")
    first = dump(store)
    result = book.import_json(store, folder / "b.json")
    once = dump(store)
    assert soundness.findings(store) == []
    kept = {name: {row[0]: row for row in rows} for name, rows in first.items()}
    for name, rows in once.items():
        if name not in ("contact", "company"):
            assert kept[name].items() <= {row[0]: row for row in rows}.items()
    again = book.import_json(store, folder / "b.json")
    assert (again.new, again.merged, again.unchanged) == (0, 0, result.people)
    assert dump(store) == once
    if history.next_undo(store) and result.added:
        history.undo(store)
        assert dump(store) == first
    store.close()
    other.close()
    shutil.rmtree(folder)


def test_the_same_mail_under_another_given_name_is_somebody_else(store: Store, tmp_path: Path) -> None:
    other = empty_at(tmp_path / "b.crm")
    ana = add_contact(other, "Ana Aldermere")
    with other.action("Mail"):
        other.insert(m.Email, contact=ana, address="family@example.com")
    exported(other, tmp_path / "b.json")
    other.close()
    bo = add_contact(store, "Bo Aldermere")
    with store.action("Mail"):
        store.insert(m.Email, contact=bo, address="family@example.com")
    assert book.import_json(store, tmp_path / "b.json").new == 1


def test_a_profile_link_is_enough_and_a_company_page_is_not(store: Store, tmp_path: Path) -> None:
    profile, page = (
        ("https://www.linkedin.com/in/ana-a", "in/ana-a"),
        ("https://orrery.example", "orrery.example"),
    )
    other = empty_at(tmp_path / "b.crm")
    for name, (url, key) in (("Ana Married", profile), ("Bo New", page)):
        with other.action("Link"):
            other.insert(m.Link, contact=add_contact(other, name), url=url, link_key=key)
    exported(other, tmp_path / "b.json")
    other.close()
    for name, (url, key) in (("Ana Aldermere", profile), ("Cy Old", page)):
        with store.action("Link"):
            store.insert(m.Link, contact=add_contact(store, name), url=url, link_key=key)
    result = book.import_json(store, tmp_path / "b.json")
    assert (result.new, result.unchanged) == (1, 1)
    assert [row[0] for row in store.rows("SELECT name FROM contact ORDER BY id")] == [
        "Ana Aldermere",
        "Cy Old",
        "Bo New",
    ]


def test_the_own_card_is_the_own_card(sample_store: Store, store: Store, tmp_path: Path) -> None:
    exported(sample_store, tmp_path / "a.json")
    me = add_contact(store, "M. Halloway", is_me=True)
    result = book.import_json(store, tmp_path / "a.json")
    assert (result.new, result.merged) == (41, 1)
    assert store.rows("SELECT id, name FROM contact WHERE is_me") == [(me, "M. Halloway")]
    assert store.value("SELECT count(*) FROM pitch WHERE contact_id = ?", (me,)) == 1
    assert settings.get(store, settings.IS_SAMPLE) is False


def test_people_who_only_look_alike_stay_two(store: Store, tmp_path: Path) -> None:
    other = empty_at(tmp_path / "b.crm")
    for _ in range(2):
        number = add_contact(other, "Ana Aldermere")
        add_interaction(other, [number], CLOCK.today())
        add_lead(other, number)
    exported(other, tmp_path / "b.json")
    other.close()
    add_contact(store, "Somebody Else")
    assert book.import_json(store, tmp_path / "b.json").new == 2
    assert store.value("SELECT count(DISTINCT contact_id) FROM interaction_contact") == 2
    assert book.import_json(store, tmp_path / "b.json").unchanged == 2
