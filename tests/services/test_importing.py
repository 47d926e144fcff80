"""Importing into a real file: what is written, what is left alone, and that it comes back with one undo."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import apsw
import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as rounds
from hypothesis import strategies as st

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.links import link_key
from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.plan.preview import RowState
from crm_desktop.exchange.plan.terms import Choice, Decision, DoubtKind
from crm_desktop.exchange.sources import TableSource
from crm_desktop.exchange.tables.table import NotReadable
from crm_desktop.services import companies, contacts
from crm_desktop.services.books import book
from crm_desktop.services.computer import copies, places
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.imports import importing
from crm_desktop.services.imports.importing import ImportResult
from crm_desktop.store import Changes, Store, StoreError, history, imports, search, soundness
from crm_desktop.store.contacts import Address, card
from tests.exchange.files import LINKEDIN, OLD_LINKEDIN, PREAMBLE, lines, linkedin_file, person, write
from tests.rights import ordinary_rights
from tests.store.books import CLOCK, add_contact, dump, empty_at, sample_at

Counts = tuple[int, int, int, int, int]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = empty_at(tmp_path / "search.crm")
    yield store
    store.close()


def counts(result: ImportResult) -> Counts:
    """New, merged, unchanged, skipped, unreadable: together the rows of the file."""
    found = (result.new, result.merged, result.unchanged, len(result.skipped), len(result.unreadable))
    assert sum(found) == result.rows
    return found


def take(store: Store, path: Path, **more: Any) -> Counts:
    return counts(importing.import_file(store, path, **more))


def people(store: Store) -> list[str]:
    return [row[0] for row in store.rows("SELECT name FROM contact WHERE deleted_at IS NULL ORDER BY id")]


def number(store: Store, name: str) -> int:
    found = store.value("SELECT id FROM contact WHERE name = ?", (name,))
    assert found is not None
    return int(found)


def text_of(error: pytest.ExceptionInfo[KnownError]) -> str:
    text = str(error.value)
    assert "\n" not in text
    assert text.endswith((".", "!"))
    return text


# -- what is written -------------------------------------------------------------------------------


def test_a_linkedin_export_comes_in_as_one_step_and_goes_with_one(store: Store, tmp_path: Path) -> None:
    path = linkedin_file(
        tmp_path / "Connections.csv",
        person(1, Email_Address="given1@x.example"),
        person(2, Company="Copperfinch Ltd."),
        person(3, Company="", Position=""),
        ["", "", "", "", "", "", "07 Jun 2026"],
        ["too", "few"],
    )
    before = dump(store)
    told: list[Changes] = []
    store.subscribe(told.append)
    result = importing.import_file(store, path)
    assert counts(result) == (3, 0, 0, 1, 1)
    assert (result.kind, result.encoding, result.delimiter) == ("linkedin", "utf-8", ",")
    assert result.file == str(path)
    assert [(each.row, each.reason) for each in result.skipped] == [
        (8, "LinkedIn hides this person: the file holds only the day of the connection.")
    ]
    assert [(each.row, each.reason) for each in result.unreadable] == [
        (9, "The row has 2 cells, the table has 7 columns.")
    ]
    assert len(told) == 1
    one = card(store, next(iter(result.contacts)))
    assert one is not None
    assert (one.name, one.given_name, one.family_name, one.position, one.company) == (
        "Given1 Family1", "Given1", "Family1", "Analyst", "Copperfinch",
    )  # fmt: skip
    assert (one.met_on, one.relationship) == (date(2025, 11, 3), Relationship.ACQUAINTANCE)
    assert [each.value for each in one.emails] == ["given1@x.example"]
    assert [each.value for each in one.links] == ["https://www.linkedin.com/in/given-1"]
    assert store.rows("SELECT link_key FROM link ORDER BY id") == [
        ("in/given-1",),
        ("in/given-2",),
        ("in/given-3",),
    ]
    assert store.rows("SELECT sort_key FROM contact ORDER BY id")[0] == ("family1 given1",)
    assert store.rows("SELECT name, normal_name FROM company") == [("Copperfinch", "copperfinch")]
    (step,) = history.entries(store)
    assert (step.id, step.label, step.kind) == (result.history, "Imported Connections.csv", "import")
    assert step.detail == "5 rows read: 3 new, 0 merged, 2 left out."
    assert store.rows("SELECT file_name, row_count, new_count FROM import_run") == [("Connections.csv", 5, 3)]
    assert soundness.findings(store) == []
    history.undo(store)
    assert dump(store) == before
    history.redo(store)
    assert people(store) == ["Given1 Family1", "Given2 Family2", "Given3 Family3"]


def test_the_indexes_of_contacts_are_as_they_were(store: Store, tmp_path: Path) -> None:
    indexes = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"
    before = store.rows(indexes)

    def stop(_text: str, _done: int, _total: int) -> None:
        if not store.value("SELECT count(*) FROM sqlite_schema WHERE name = 'contact_sort_key'"):
            raise KeyboardInterrupt

    path = linkedin_file(tmp_path / "a.csv", *[person(number) for number in range(20)])
    with pytest.raises(KeyboardInterrupt):
        importing.import_file(store, path, progress=stop)
    assert store.rows(indexes) == before
    assert take(store, path)[0] == 20
    assert store.rows(indexes) == before
    assert not soundness.findings(store)


def test_everything_a_csv_can_say_is_kept(store: Store, tmp_path: Path) -> None:
    head = (
        "Title,First Name,Last Name,E-mail 1,E-mail 2,Phone 1,Phone 2,Website,Company,Job title,City,Country,Tags,"
        "Notes,Birthday"
    )
    row = (
        "Dr.,Zoë,O'Brien,z@x.example,Z2@x.example,+49 170 1234567,030 555,zoe.example/me,Acme GmbH,CTO,Köln,Germany,"
        '"risk; lending","met\nat fair",1 May'
    )
    path = write(tmp_path / "a.csv", f"{head}\n{row}\n")
    source = importing.open_source(path)
    assert isinstance(source, TableSource)
    matching = source.matching.with_field(14, Field.OWN)
    matching = replace(matching, tags=("fair",), relationship=Relationship.MENTOR)
    assert counts(importing.import_source(store, source.matched(matching))) == (1, 0, 0, 0, 0)
    one = card(store, 1)
    assert one is not None
    assert one.name == "Dr. Zoë O'Brien"
    assert [each.value for each in one.emails] == ["z@x.example", "Z2@x.example"]
    assert [each.value for each in one.phones] == ["+49 170 1234567", "030 555"]
    assert [each.value for each in one.links] == ["zoe.example/me"]
    assert (one.company, one.position, one.location) == ("Acme GmbH", "CTO", "Köln, Germany")
    assert one.notes == "met\nat fair"
    assert one.own_fields == (("Birthday", "1 May"),)
    assert set(one.tags) == {"fair", "risk", "lending"}
    assert one.relationship == Relationship.MENTOR
    assert soundness.findings(store) == []
    assert counts(importing.import_source(store, source.matched(matching))) == (0, 0, 1, 0, 0)


def test_a_contact_by_import_is_as_one_by_hand(store: Store, tmp_path: Path) -> None:
    draft = ContactDraft("Ana", "Müller", position="Head", company="Acme Ltd", emails=(Address("a@x.example"),),
                         links=(Address("https://de.linkedin.com/in/Ana-M/"),), tags=("risk",))  # fmt: skip
    contacts.save(store, draft)
    importing.import_file(
        store,
        write(
            tmp_path / "a.csv",
            "First Name,Last Name,Position,Company,Email,URL,Tags\n"
            "Bea,Müller,Head,ACME,b@x.example,https://de.linkedin.com/in/Bea-M/,Risk\n",
        ),
    )
    hand, imported = (
        store.row(
            "SELECT sort_key, name, company_id, closeness, relationship FROM contact WHERE id = ?", (each,)
        )
        for each in (1, 2)
    )
    assert hand == ("muller ana", "Ana Müller", 1, 1, "acquaintance")
    assert imported == ("muller bea", "Bea Müller", 1, 1, "acquaintance")
    assert store.rows("SELECT link_key FROM link ORDER BY id") == [("in/ana-m",), ("in/bea-m",)]
    assert store.rows("SELECT contact_id, tag_id FROM contact_tag ORDER BY id") == [(1, 1), (2, 1)]


@pytest.mark.parametrize("header", [LINKEDIN, OLD_LINKEDIN])
@pytest.mark.parametrize("preamble", ["", PREAMBLE, "Notes:\n" + "a line\n" * 30 + "\n", "\ufeff"])
def test_exports_of_every_year_are_the_same_people(
    store: Store, tmp_path: Path, header: tuple[str, ...], preamble: str
) -> None:
    rows = [dict(zip(LINKEDIN, person(n, Email_Address=f"g{n}@x.example"), strict=True)) for n in range(3)]
    path = linkedin_file(
        tmp_path / "a.csv",
        *([row[name] for name in header] for row in rows),
        header=header,
        preamble=preamble,
    )
    result = importing.import_file(store, path)
    assert counts(result) == (3, 0, 0, 0, 0)
    assert result.kind == "linkedin"
    assert people(store) == [f"Given{n} Family{n}" for n in range(3)]
    assert take(store, path) == (0, 0, 3, 0, 0)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_and_delimiters(store: Store, tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = lines([("First Name", "Last Name", "Email"), ("Zoë", "Müller", "z@x.example")], delimiter)
    path = write(tmp_path / "a.csv", text, encoding)
    result = importing.import_file(store, path)
    assert counts(result) == (1, 0, 0, 0, 0)
    assert result.delimiter == delimiter
    assert result.encoding == encoding.removesuffix("-sig").removesuffix("-le")
    assert people(store) == ["Zoë Müller"]


def test_the_person_may_choose_encoding_delimiter_and_kind(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "First Name;Last Name\nZoë;Mü,ller\n", "cp1252")
    assert importing.open_source(path, "cp1252", ",").header == ("Column 1", "Column 2")
    take(store, path, encoding="cp1252", delimiter=";", kind="csv")
    assert people(store) == ["Zoë Mü,ller"]
    with pytest.raises(KnownError, match="no encoding"):
        importing.open_source(path, "klingon")
    with pytest.raises(KnownError, match="LinkedIn"):
        importing.import_file(store, path, kind="linkedin")
    plain = importing.import_file(store, linkedin_file(tmp_path / "b.csv", person(1)), kind="csv")
    assert plain.kind == "csv"


def test_pasted_text_is_imported(store: Store) -> None:
    source = importing.open_pasted("Name\tEmail\nAda Lovelace\ta@x.example\n")
    assert counts(importing.import_source(store, source)) == (1, 0, 0, 0, 0)
    assert people(store) == ["Ada Lovelace"]


# -- once and again --------------------------------------------------------------------------------


def test_the_same_file_again_changes_nothing_at_all(store: Store, tmp_path: Path) -> None:
    path = linkedin_file(
        tmp_path / "a.csv",
        person(1, Email_Address="a@x.example"),
        person(2, URL="", Email_Address=""),
        person(2, URL="", Email_Address="", Company="Other"),
        person(3, URL="", Email_Address="c@x.example"),
        person(4, Connected_On="30 Feb 2025", URL="", Email_Address=""),
    )
    first = importing.import_file(store, path)
    assert counts(first) == (5, 0, 0, 0, 0)
    assert [remark.row for remark in first.remarks] == [9]
    assert store.value("SELECT met_on FROM contact WHERE name = 'Given4 Family4'") is None
    before, steps = dump(store), history.entries(store)
    again = importing.import_file(store, path)
    assert counts(again) == (0, 0, 5, 0, 0)
    assert again.history is None
    assert not again.contacts
    assert dump(store) == before
    assert history.entries(store) == steps
    assert not places.backup_folder(store.path).exists()


given_names = st.sampled_from(["Ada", "Bob", "Ada Maria", "Zoë", ""])
rows_of_a_file = st.lists(
    st.tuples(
        given_names,
        st.sampled_from(["L", "Ö", ""]),
        st.sampled_from(
            ["", "", "https://www.linkedin.com/in/a", "linkedin.com/in/b/", "de.linkedin.com/in/A?x=1"]
        ),
        st.sampled_from(["", "", "a@x.example", "A@X.example", "b@x.example"]),
        st.sampled_from(["", "Acme", "Acme Inc.", "Beta"]),
        st.sampled_from(["", "Analyst", "Head"]),
        st.sampled_from(["", "03 Nov 2020", "04 Nov 2020", "30 Feb 2020"]),
    ),
    max_size=7,
)


@rounds(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=rows_of_a_file, second=rows_of_a_file, is_linkedin=st.booleans())
@example(  # the link gives a name to somebody whom a later row tells of by the name there was
    first=[("Ada", "", "https://www.linkedin.com/in/a", "", "", "", "04 Nov 2020")],
    second=[
        ("Ada", "L", "https://www.linkedin.com/in/a", "", "", "", ""),
        ("Ada", "", "", "", "", "", "04 Nov 2020"),
    ],
    is_linkedin=True,
)
def test_any_file_again_changes_nothing_and_undo_takes_all_of_it_back(
    tmp_path_factory: pytest.TempPathFactory, first: Any, second: Any, is_linkedin: bool
) -> None:
    folder = tmp_path_factory.mktemp("any")
    store = empty_at(folder / "a.crm")
    header = LINKEDIN if is_linkedin else (*LINKEDIN[:-1], "Met on")
    for name, rows in (("1.csv", first), ("2.csv", second)):
        path = write(folder / name, lines([header, *rows]))
        empty = dump(store)
        result = importing.import_file(store, path)
        assert result.rows == len(rows)
        counts(result)
        before = dump(store)
        again = importing.import_file(store, path)
        assert dump(store) == before
        assert again.new == again.merged == 0
        if result.history is not None:
            history.undo(store, result.history)
            assert dump(store) == empty
            history.redo(store)
            assert dump(store) == before
    assert soundness.findings(store) == []
    store.close()


@rounds(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=rows_of_a_file, second=rows_of_a_file)
@example(  # somebody gets a name and a job
    first=[("", "", "", "a@x.example", "Beta", "", ""), ("Ada", "L", "", "", "", "", "")],
    second=[("Zoë", "Ö", "", "a@x.example", "Acme", "Head", "")],
)
def test_an_import_names_everybody_whom_the_search_must_learn_anew(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, first: Any, second: Any
) -> None:
    monkeypatch.setattr("crm_desktop.store.store.MANY", 0)  # every step is a large one
    folder = tmp_path_factory.mktemp("named")
    store = empty_at(folder / "a.crm")
    for name, rows in (("1.csv", first), ("2.csv", second)):
        importing.import_file(store, write(folder / name, lines([LINKEDIN, *rows])))
        assert soundness.findings(store) == []
    store.close()


def test_everything_that_a_table_says_of_new_people_is_found(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.store.store.MANY", 0)  # as after an import of many
    path = tmp_path / "a.csv"
    path.write_text(
        "First Name,Last Name,Nickname,E-mail,Phone,Company,Position,City,Notes,How we met,Tags,Pet,Website\n"
        "Ada,Aa,Addie,ada@one.example,+49 221 5550142,Acme,Head,Köln,chess,fair,mentor,,https://ada.example\n"
        "Bo,Bb,,bo@two.example,,,,,,,,Otter,\n"
        "伟,张,,wei@three.example,,三一重工,产品经理,,,,,,\n"
        "小龙,李,,,,三一,,北京,,,,,\n",
        "utf-8",
    )
    importing.import_file(store, path)
    assert soundness.findings(store) == []
    said = "addie aa one 2215550142 acme head koln chess fair mentor".split()
    assert [search.find(store, word) for word in said] == [[1]] * len(said)
    assert search.find(store, "otter") == [2]
    with store.action("two at once"):
        importing.import_file(store, write(tmp_path / "b.csv", "Name,Company\nCy Cc,Tidemarrow\n"))
        store.execute("UPDATE contact SET position = 'Fitter' WHERE name = 'Cy Cc'")
    assert soundness.findings(store) == []


def test_a_new_job_is_taken_over_and_the_old_one_kept(store: Store, tmp_path: Path) -> None:
    importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1), person(2)))
    store.clock = FixedDay(date(2026, 12, 1), time(12))
    path = linkedin_file(
        tmp_path / "b.csv", person(1, Company="Tidemarrow", Position="Head"), person(2), person(3)
    )
    result = importing.import_file(store, path)
    assert counts(result) == (1, 1, 1, 0, 0)
    one = card(store, 1)
    assert one is not None
    assert (one.company, one.position) == ("Tidemarrow", "Head")
    assert [(tie.company, tie.title, tie.former, tie.kind) for tie in one.affiliations] == [
        ("Copperfinch", "Analyst", True, "employer")
    ]
    days = store.rows("SELECT substr(changed_at, 1, 10) FROM contact ORDER BY id")
    assert days == [("2026-12-01",), ("2026-11-24",), ("2026-12-01",)]
    before = dump(store)
    assert take(store, path) == (0, 0, 3, 0, 0)
    assert dump(store) == before
    history.undo(store, result.history)
    assert (card(store, 1) or one).company == "Copperfinch"
    assert soundness.findings(store) == []


def test_a_job_that_was_noted_before_becomes_a_former_one(store: Store, tmp_path: Path) -> None:
    importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    with store.action("noted"):
        store.execute(
            "INSERT INTO affiliation (contact_id, company_id, kind, title) VALUES (1, 1, 'employer', 'analyst')"
        )
    importing.import_file(store, linkedin_file(tmp_path / "b.csv", person(1, Company="Tidemarrow")))
    assert store.rows("SELECT title, former FROM affiliation") == [("analyst", 1)]


def test_rows_that_tell_of_one_person_come_together(store: Store, tmp_path: Path) -> None:
    take(store, linkedin_file(tmp_path / "a.csv", person(1)))
    path = write(
        tmp_path / "b.csv",
        "First Name,Last Name,Email,URL,Position,Company\n"
        ",Zest,z@x.example,,,\n"
        "Ann,Zest,z@x.example,,Chef,\n"
        ",,,linkedin.com/in/given-1,,Tidemarrow\n"
        ",,,linkedin.com/in/given-1,Head,\n",
    )
    assert take(store, path) == (1, 3, 0, 0, 0)
    assert store.rows("SELECT name, sort_key, position FROM contact ORDER BY id") == [
        ("Given1 Family1", "family1 given1", "Head"), ("Ann Zest", "zest ann", "Chef"),
    ]  # fmt: skip
    assert store.rows("SELECT title, former FROM affiliation") == [("Analyst", 1)]
    assert take(store, path) == (0, 0, 4, 0, 0)


def test_what_was_written_by_hand_stays(store: Store, tmp_path: Path) -> None:
    importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    one = card(store, 1)
    assert one is not None
    contacts.save(store, replace(contacts.draft(one), position="My word", location="Cork"), 1)
    result = importing.import_file(store, linkedin_file(tmp_path / "b.csv", person(1, Company="Tidemarrow")))
    assert counts(result) == (0, 0, 1, 0, 0)
    assert [remark.text for remark in result.remarks] == [
        "The file has another job for Given1 Family1: Analyst, Tidemarrow. What you wrote is kept."
    ]
    after = card(store, 1)
    assert after is not None
    assert (after.position, after.company, after.location) == ("My word", "Copperfinch", "Cork")


def test_empty_fields_are_filled_and_lists_grow(store: Store, tmp_path: Path) -> None:
    contacts.save(store, ContactDraft("Ada", "", emails=(Address("ada@x.example"),)))
    contacts.save(store, ContactDraft("Bob", "Stone", links=(Address("linkedin.com/in/bob"),), notes="mine"))
    path = write(
        tmp_path / "a.csv",
        "First Name,Last Name,Email,URL,Phone,Company,Notes\n"
        "Ada,Lovelace,ADA@x.example,linkedin.com/in/ada,123456,Acme,theirs\n"
        "Bob,Stone,bob@x.example,https://uk.linkedin.com/in/BOB/,,Acme,theirs\n",
    )
    assert take(store, path) == (0, 2, 0, 0, 0)
    ada, bob = card(store, 1), card(store, 2)
    assert ada is not None
    assert bob is not None
    assert (ada.name, ada.family_name, ada.company, ada.notes) == (
        "Ada Lovelace",
        "Lovelace",
        "Acme",
        "theirs",
    )
    assert store.value("SELECT sort_key FROM contact WHERE id = 1") == "lovelace ada"
    assert [each.value for each in ada.emails] == ["ada@x.example"]
    assert bob.notes == "mine"
    assert [each.value for each in bob.emails] == ["bob@x.example"]
    assert store.value("SELECT count(*) FROM company") == 1
    assert soundness.findings(store) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://de.linkedin.com/in/Jos%C3%A9-1/",
        "www.linkedin.com/in/josé-1?trk=x",
        "linkedin.com/in/JOSÉ-1#about",
    ],
)
def test_the_same_profile_is_the_same_person(store: Store, tmp_path: Path, url: str) -> None:
    take(store, linkedin_file(tmp_path / "a.csv", person(1, URL="https://www.linkedin.com/in/jos%C3%A9-1")))
    assert take(store, linkedin_file(tmp_path / "b.csv", person(1, URL=url))) == (0, 0, 1, 0, 0)
    assert store.value("SELECT link_key FROM link") == link_key(url)


def test_a_name_alone_is_never_the_same_person(store: Store, tmp_path: Path) -> None:
    contacts.save(store, ContactDraft("Given1", "Family1", company="Copperfinch"))
    assert take(store, linkedin_file(tmp_path / "a.csv", person(1), person(2))) == (2, 0, 0, 0, 0)
    assert people(store) == ["Given1 Family1", "Given1 Family1", "Given2 Family2"]


def test_who_was_removed_comes_anew(store: Store, tmp_path: Path) -> None:
    path = linkedin_file(tmp_path / "a.csv", person(1), person(2, URL="", Email_Address=""))
    take(store, path)
    contacts.remove(store, [1, 2])
    assert take(store, path) == (2, 0, 0, 0, 0)
    assert take(store, path) == (0, 0, 2, 0, 0)


def test_an_export_with_links_meets_an_older_one_without(store: Store, tmp_path: Path) -> None:
    old = [row[:2] + row[3:] for row in (person(1), person(2))]
    assert take(store, linkedin_file(tmp_path / "old.csv", *old, header=OLD_LINKEDIN)) == (2, 0, 0, 0, 0)
    new = linkedin_file(tmp_path / "new.csv", person(1), person(2))
    assert take(store, new) == (0, 2, 0, 0, 0)
    assert take(store, new) == (0, 0, 2, 0, 0)
    assert take(store, tmp_path / "old.csv") == (0, 0, 2, 0, 0)


def test_namesakes_of_one_day_are_told_apart_by_their_order(store: Store, tmp_path: Path) -> None:
    both = linkedin_file(tmp_path / "a.csv", person(1), person(1, URL="https://www.linkedin.com/in/other"))
    assert take(store, both) == (2, 0, 0, 0, 0)
    old = [person(1)[:2] + person(1)[3:]] * 2
    older = linkedin_file(tmp_path / "old.csv", *old, header=OLD_LINKEDIN)
    first = take(store, older)
    assert first[0] == 0
    assert take(store, older)[0] == 0
    assert len(people(store)) == 2


# -- doubts ----------------------------------------------------------------------------------------


def family(path: Path) -> Path:
    return write(
        path,
        "First Name,Last Name,Email,Position\nAda,Stone,home@x.example,CTO\nBob,Stone,HOME@x.example,Chef\n"
        "Ada,Stone,home@x.example,\n",
    )


def test_a_family_with_one_address_is_two_people_until_the_person_says_otherwise(
    store: Store, tmp_path: Path
) -> None:
    result = importing.import_file(store, family(tmp_path / "a.csv"))
    assert counts(result) == (2, 1, 0, 0, 0)
    assert [(doubt.row, doubt.contact, doubt.kind) for doubt in result.doubtful] == [
        (3, -2, DoubtKind.OTHER_NAME)
    ]
    assert people(store) == ["Ada Stone", "Bob Stone"]
    assert take(store, family(tmp_path / "b.csv")) == (0, 0, 3, 0, 0)


@pytest.mark.parametrize(
    ("row", "asked"),
    [
        ("Ada Berg,,,Acme Ltd,", DoubtKind.SAME_NAME),  # the same company, however it is written
        ("Ada Berg,,+353 1 234,,", DoubtKind.SAME_NAME),  # nothing tells the two apart
        ("Ada Berg,ada@y.example,,,", DoubtKind.SAME_NAME),
        ("Ada Berg,,,Beta,", DoubtKind.OTHER_COMPANY),  # the name alone is no proof: she may have moved
        ("Ada Berg,,,Acme,https://www.linkedin.com/in/ada-2", None),
        ("Ada,,,Acme,", None),
    ],
)
def test_the_same_name_is_asked_where_nothing_speaks_against_it(
    store: Store, tmp_path: Path, row: str, asked: DoubtKind | None
) -> None:
    head = "Name,Email,Phone,Company,Link\n"
    link = "https://www.linkedin.com/in/ada-berg"
    take(store, write(tmp_path / "a.csv", f"{head}Ada Berg,,,Acme,{link}\n"))
    other = write(tmp_path / "b.csv", head + row + "\n")
    kinds = [doubt.kind for doubt in importing.survey(store, importing.open_source(other)).counts.doubts]
    assert kinds == ([asked] if asked else [])
    assert take(store, other, doubtful="merge")[:2] == ((0, 1) if asked else (1, 0))
    assert len(people(store)) == (1 if asked else 2)
    assert take(store, other)[:2] == (0, 0)
    # Of those of the file itself, nobody was here before.
    twins = write(tmp_path / "c.csv", f"{head}Bo Cole,,,Acme,\nBo Cole,,,Acme AG,\n")
    assert importing.import_file(store, twins).doubtful == ()


def test_a_name_that_two_have_at_other_companies_is_not_asked(store: Store, tmp_path: Path) -> None:
    link = "https://www.linkedin.com/in/ada"
    head = "Name,Company,Link\n"
    take(store, write(tmp_path / "a.csv", f"{head}Ada Berg,Acme,{link}-1\nAda Berg,Beta,{link}-2\n"))
    other = write(tmp_path / "b.csv", f"{head}Ada Berg,Gamma,\n")
    assert importing.import_file(store, other).doubtful == ()


def test_who_is_asked_about_has_the_numbers_as_they_are_written(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path / "a.csv", "Name,Phone,Company\nAda Berg,+353 1 555 0113,Acme\n"))
    other = write(tmp_path / "b.csv", "Name,Phone,Company\nAda Berg,,Beta\n")
    (pair,) = importing.survey(store, importing.open_source(other)).pairs
    assert pair.other.phones == ("+353 1 555 0113",)


def test_another_address_of_the_same_name_is_no_doubt(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path / "a.csv", "Name,Email\nAda Berg,ada@x.example\n"))
    other = write(tmp_path / "b.csv", "Name,Email\nAda Berg,ada@y.example\n")
    assert importing.import_file(store, other).doubtful == ()


def test_a_tag_with_odd_spaces_is_one(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "Name,Email,Tags\nAda,a@x.example,Old  friends ;Risk\n")
    take(store, path)
    assert take(store, path) == (0, 0, 1, 0, 0)
    assert [row[0] for row in store.rows("SELECT name FROM tag ORDER BY name")] == ["Old friends", "Risk"]


@pytest.mark.parametrize(("word", "expected"), [("new", 2), ("merge", 1), ("skip", 1)])
def test_what_becomes_of_doubtful_rows_can_be_said_for_all(
    store: Store, tmp_path: Path, word: str, expected: int
) -> None:
    result = importing.import_file(store, family(tmp_path / "a.csv"), doubtful=word)
    assert sum(counts(result)) == 3
    assert len(people(store)) == expected
    assert len(result.skipped) == (word == "skip")


def test_the_doubtful_rows_are_shown_side_by_side_and_decided_one_by_one(
    store: Store, tmp_path: Path
) -> None:
    contacts.save(store, ContactDraft("Ada", "Stone", company="Acme", emails=(Address("home@x.example"),)))
    rows = [("Bob", "Stone", "home@x.example"), ("Cat", "Stone", "home@x.example"), ("Dan", "D", "d@x.example"),
            ("Eve", "E", "d@x.example")]  # fmt: skip
    path = write(tmp_path / "a.csv", lines([("First Name", "Last Name", "Email"), *rows]))
    source = importing.open_source(path)
    found = importing.survey(store, source)
    assert (found.counts.new, len(found.counts.doubts)) == (4, 3)
    assert [(pair.person.name, pair.other.name) for pair in found.pairs] == [
        ("Bob Stone", "Ada Stone"), ("Cat Stone", "Ada Stone"), ("Eve E", "Dan D"),
    ]  # fmt: skip
    assert dump(store)["import_run"] == []
    bob, cat, eve = (pair.doubt for pair in found.pairs)
    decided = {
        bob.row: Decision(Choice.MERGE, bob.contact),
        cat.row: Decision(Choice.SKIP),
        eve.row: Decision(Choice.MERGE, eve.contact),
    }
    result = importing.import_source(store, source, decisions=decided)
    assert counts(result) == (1, 2, 0, 1, 0)
    assert people(store) == ["Ada Stone", "Dan D"]
    # What was said of Bob and Eve holds; Cat was only left out.
    assert [pair.person.name for pair in importing.survey(store, source).pairs] == ["Cat Stone"]


def in_doubt(store: Store, tmp_path: Path) -> importing.Source:
    """Somebody who is here, and a row that may be of her."""
    draft = ContactDraft(
        given_name="Zadie", family_name="Fernhollow", position="Risk Lead", company="Quillstow",
        emails=(Address("Zadie@x.example", "work", True), Address("old@x.example")),
        phones=(Address("+353 1 555 0113"),), tags=("Risk", "lending"), location="Cork",
    )  # fmt: skip
    contacts.save(store, draft)
    head = "Name,Company,Position,Phone,Location,Tags\n"
    row = "Zadie Fernhollow,Tidemarrow,Head of Credit Risk,+353 86 123 4567,London,linkedin\n"
    return importing.open_source(write(tmp_path / "a.csv", head + row))


def test_of_each_field_the_person_says_which_value_stays(store: Store, tmp_path: Path) -> None:
    source = in_doubt(store, tmp_path)
    before = dump(store)
    (pair,) = importing.survey(store, source).pairs
    assert pair.other.emails == ("Zadie@x.example", "old@x.example")
    assert pair.proposed == {Field.POSITION, Field.COMPANY}
    row, contact = pair.doubt.row, pair.doubt.contact
    chosen = frozenset({Field.POSITION, Field.LOCATION})
    without = frozenset({"old@x.example", "lending", "+353 86 123 4567"})
    decision = Decision(Choice.MERGE, contact, chosen, without)
    result = importing.import_source(store, source, decisions={row: decision})
    assert counts(result) == (0, 1, 0, 0, 0)
    found = card(store, contact)
    assert found is not None
    assert (found.position, found.company, found.location) == ("Head of Credit Risk", "Quillstow", "London")
    assert [one.value for one in found.emails] == ["Zadie@x.example"]
    assert [one.value for one in found.phones] == ["+353 1 555 0113"]
    assert set(found.tags) == {"Risk", "linkedin"}
    # The position was taken over, so the job before it is a former one.
    assert [(tie.company, tie.title, tie.former) for tie in found.affiliations] == [
        ("Quillstow", "Risk Lead", True)
    ]
    # What was kept against the file is the person's own word, and holds when the file comes again.
    importing.import_source(store, source)
    again = card(store, contact)
    assert again is not None
    assert (again.company, again.location) == ("Quillstow", "London")
    # What was left out of the lists stays away, too, whichever file brings it.
    assert (again.emails, again.phones, again.tags) == (found.emails, found.phones, found.tags)
    more = (
        "Name,Email,Phone,Tags\nZadie Fernhollow,zadie@x.example;OLD@x.example,+353 86 123 4567,Lending;new\n"
    )
    importing.import_file(store, write(tmp_path / "b.csv", more))
    later = card(store, contact)
    assert later is not None
    assert (later.emails, later.phones) == (found.emails, found.phones)
    assert set(later.tags) == {*found.tags, "new"}
    steps = [entry.id for entry in history.entries(store, kinds=("import",))]
    for step in steps:
        history.undo(store, step)
    after = dump(store)
    assert {name: after[name] for name in BOOK} == {name: before[name] for name in BOOK}


BOOK = ("contact", "email", "phone", "link", "contact_tag", "affiliation", "not_duplicate", "import_key")


def test_the_company_that_is_not_chosen_is_kept_as_a_former_one(store: Store, tmp_path: Path) -> None:
    source = in_doubt(store, tmp_path)
    (pair,) = importing.survey(store, source).pairs
    decision = Decision(Choice.MERGE, pair.doubt.contact, frozenset())
    importing.import_source(store, source, decisions={pair.doubt.row: decision})
    found = card(store, pair.doubt.contact)
    assert found is not None
    assert (found.position, found.company, found.location) == ("Risk Lead", "Quillstow", "Cork")
    assert [(tie.company, tie.title, tie.former) for tie in found.affiliations] == [
        ("Tidemarrow", "Head of Credit Risk", True)
    ]
    # Nothing of it is taken over when the file is read again.
    assert counts(importing.import_source(store, source)) == (0, 0, 1, 0, 0)


def test_as_proposed_is_as_the_rules_have_it(tmp_path: Path) -> None:
    ends = []
    for number in (1, 2):
        store = empty_at(tmp_path / f"{number}.crm")
        source = in_doubt(store, tmp_path)
        (pair,) = importing.survey(store, source).pairs
        chosen = pair.proposed if number == 1 else None
        decision = Decision(Choice.MERGE, pair.doubt.contact, chosen)
        importing.import_source(store, source, decisions={pair.doubt.row: decision})
        found = card(store, pair.doubt.contact)
        assert found is not None
        ends.append((contacts.draft(found), dump(store)["import_key"]))
        store.close()
    assert ends[0] == ends[1]


def test_two_different_people_are_not_asked_about_again(store: Store, tmp_path: Path) -> None:
    source = in_doubt(store, tmp_path)
    (pair,) = importing.survey(store, source).pairs
    decision = Decision(Choice.SEPARATE, pair.doubt.contact)
    result = importing.import_source(store, source, decisions={pair.doubt.row: decision})
    assert counts(result) == (1, 0, 0, 0, 0)
    assert store.rows("SELECT contact_id, other_id FROM not_duplicate") == [
        (result.contacts[0], pair.doubt.contact)
    ]


def test_a_switchboard_is_many_people(store: Store, tmp_path: Path) -> None:
    rows = [(f"Person{n}", "office@acme.example", f"+49 30 {n:06}") for n in range(50)]
    path = write(tmp_path / "a.csv", lines([("First Name", "Email", "Phone"), *rows]))
    result = importing.import_file(store, path)
    assert counts(result) == (50, 0, 0, 0, 0)
    assert len(result.doubtful) == 49
    assert take(store, path) == (0, 0, 50, 0, 0)


def test_the_survey_names_who_is_surely_here(store: Store, tmp_path: Path) -> None:
    take(store, linkedin_file(tmp_path / "a.csv", person(1), person(2, Email_Address="two@x.example")))
    path = linkedin_file(
        tmp_path / "b.csv",
        person(1, Company="Tidemarrow"),
        person(2, URL="", Email_Address="two@x.example", Last_Name="Married", Position="Head"),
    )
    found = importing.survey(store, importing.open_source(path))
    assert [(match.name, str(match.by)) for match in found.matches] == [
        ("Given1 Family1", "link"), ("Given2 Married", "e-mail"),
    ]  # fmt: skip


def test_the_preview_says_who_is_new_and_who_is_here(store: Store, tmp_path: Path) -> None:
    take(store, linkedin_file(tmp_path / "a.csv", person(1)))
    source = importing.open_source(linkedin_file(tmp_path / "b.csv", person(1), person(2)))
    known = importing.read_known(store)
    for rows in (importing.preview(store, source), importing.preview(store, source, known=known)):
        assert [row.state for row in rows] == [RowState.HERE, RowState.NEW]
    assert people(store) == ["Given1 Family1"]


def test_the_preview_says_of_whom_the_person_will_be_asked(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path / "a.csv", "First name,Last name,Company\nAda,Lovelace,Acme\n"))
    rows = "First name,Last name,Company\nAda,Lovelace,Beta\nBob,Stone,Beta\n"
    source = importing.open_source(write(tmp_path / "b.csv", rows))
    assert [row.state for row in importing.preview(store, source)] == [RowState.PERHAPS, RowState.NEW]


def test_a_dry_run_counts_and_writes_nothing(store: Store, tmp_path: Path) -> None:
    path = linkedin_file(tmp_path / "a.csv", person(1), person(2), person(2))
    before = dump(store)
    dry = importing.import_file(store, path, dry_run=True)
    assert dry.history is None
    assert dump(store) == before
    assert counts(dry) == take(store, path)


# -- bad rows among good ones -----------------------------------------------------------------------


def test_bad_rows_are_named_and_the_rest_is_imported(store: Store, tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Email,Met on\n"
        "Ada,A,a@x.example,1 May 2026\n"
        "Bob,B\n"
        "Cat,C,c@x.example,31 April 2026\n"
        "Da\0n,D,d@x.example,\n"
        f"{'x' * 200_000},E,e@x.example,\n"
        ",,,\n"
        "<b>Eve</b>,<img src=x onerror=alert(1)>,e@x.example,\n"
        '"Fay,F,f@x.example,\n'
        "Gil,G,g@x.example,2 May 2026\n"
    )
    result = importing.import_file(store, write(tmp_path / "a.csv", text))
    assert counts(result) == (5, 0, 0, 1, 3)
    assert people(store) == ["Ada A", "Cat C", "Dan D", "<b>Eve</b> <img src=x onerror=alert(1)>", "Gil G"]
    assert [(each.row, each.reason) for each in result.unreadable] == [
        (3, "The row has 2 cells, the table has 4 columns."),
        (6, "A field in this row is longer than 131,072 characters."),
        (9, "A quote that is opened in this row is never closed."),
    ]
    assert [(each.row, each.reason) for each in result.skipped] == [(7, "The row is empty.")]
    assert [remark.row for remark in result.remarks] == [4, 5]
    assert store.value("SELECT met_on FROM contact WHERE name = 'Cat C'") is None
    assert soundness.findings(store) == []


# -- what is no table ------------------------------------------------------------------------------


PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (PICTURE, "picture"),
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b'{"a": 1}', "JSON"),
        (b"<html></html>", "web page"),
        ((",".join(f"c{n}" for n in range(5_000)) + "\n" + "," * 4_999 + "\n").encode(), "5,000 columns"),
        (bytes(range(128, 256)) * 400, "encoding"),
        (b"Size,Colour\n1,red\n2,blue\n", "nobody"),
    ],
)
def test_what_is_no_table_gets_a_sentence_and_nothing_changes(
    store: Store, tmp_path: Path, data: bytes, words: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    before = dump(store)
    with pytest.raises(NotReadable) as error:
        importing.import_file(store, path)
    assert words.casefold() in text_of(error).casefold()
    assert dump(store) == before
    assert history.entries(store) == []


def test_no_file_and_a_folder_get_a_sentence(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="There is no file"):
        importing.import_file(store, tmp_path / "none.csv")
    with pytest.raises(NotReadable, match="is a folder"):
        importing.import_file(store, tmp_path)


def test_a_lock_of_another_program_gets_a_sentence(store: Store, tmp_path: Path) -> None:
    store.connection.set_busy_timeout(0)
    other = apsw.Connection(str(store.path))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="Another program is writing"):
        importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    other.execute("ROLLBACK")
    other.close()
    assert take(store, tmp_path / "a.csv") == (1, 0, 0, 0, 0)


def test_a_full_disk_gets_a_sentence_and_leaves_all_as_it_was(store: Store, tmp_path: Path) -> None:
    pages = store.connection.pragma("page_count")
    store.connection.pragma("max_page_count", pages + 10)
    before = dump(store)
    with pytest.raises(StoreError, match="The disk is full"):
        importing.import_file(store, linkedin_file(tmp_path / "a.csv", *map(person, range(2_000))))
    store.connection.pragma("max_page_count", 1 << 30)
    assert dump(store) == before
    assert soundness.findings(store) == []


def test_a_read_only_place_gets_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    store = empty_at(folder / "a.crm")
    store.close()
    (folder / "a.crm").chmod(0o444)
    folder.chmod(0o555)
    try:
        with ordinary_rights(), pytest.raises(StoreError):
            importing.import_file(
                Store.open(folder / "a.crm", CLOCK), linkedin_file(tmp_path / "a.csv", person(1))
            )
    finally:
        folder.chmod(0o755)


# -- stopping --------------------------------------------------------------------------------------


class Stopped(Exception):
    pass


@pytest.mark.parametrize(
    ("day", "encoding"), [("24.12.2025", "cp1252"), ("24.12.2025", "utf-16"), ("05/05/2025", "cp1252")]
)
def test_opening_a_long_file_can_be_stopped_too(tmp_path: Path, day: str, encoding: str) -> None:
    row = f"Jürgen;Müller;Größe & Söhne;{day}\n"
    text = "Vorname;Nachname;Firma;Kennengelernt am\n" + row * 150_000
    path = write(tmp_path / "a.csv", text, encoding)
    asked = 0

    def look() -> None:
        nonlocal asked
        asked += 1
        if asked > 4:
            raise Stopped

    with pytest.raises(Stopped):
        importing.open_source(path, look=look)


@pytest.mark.parametrize("after", [0, 1, 3, 6])
def test_stopping_at_any_word_of_progress_changes_nothing(store: Store, tmp_path: Path, after: int) -> None:
    add_contact(store, "Ada Lovelace")
    path = linkedin_file(tmp_path / "a.csv", *map(person, range(6_000)))
    before, steps = dump(store), history.entries(store)
    told: list[tuple[str, int, int]] = []

    def progress(text: str, done: int, total: int) -> None:
        told.append((text, done, total))
        if len(told) > after:
            raise Stopped

    with pytest.raises(Stopped):
        importing.import_file(store, path, progress=progress)
    assert dump(store) == before
    assert history.entries(store) == steps
    folder = places.backup_folder(store.path)
    wait_for_dropping()
    assert not folder.exists() or not list(folder.iterdir())
    assert take(store, path) == (6_000, 0, 0, 0, 0)


def test_stopping_while_everybody_is_put_in_place_changes_nothing(store: Store, tmp_path: Path) -> None:
    path = linkedin_file(tmp_path / "a.csv", *map(person, range(3_000)))
    before = dump(store)

    def progress(text: str, done: int, total: int) -> None:
        if text.startswith("Putting"):
            raise Stopped

    with pytest.raises(Stopped):
        importing.import_file(store, path, progress=progress)
    assert dump(store) == before
    with store.action("goes on"):
        store.execute("UPDATE contact SET muted = 0")


def test_stopping_at_the_very_last_word_changes_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = linkedin_file(tmp_path / "a.csv", *map(person, range(6_000)))
    before = dump(store)
    told = 0

    def progress(_text: str, _done: int, _total: int) -> None:
        nonlocal told
        told += 1
        if told == last:
            raise Stopped

    monkeypatch.setattr(importing, "_TELL_EVERY", 0.0)
    last = 0
    importing.import_file(store, path, progress=progress)
    history.undo(store)
    last, told = told, 0
    with pytest.raises(Stopped):
        importing.import_file(store, path, progress=progress)
    assert told == last
    assert people(store) == []
    assert dump(store) == before
    assert take(store, path) == (6_000, 0, 0, 0, 0)


def test_progress_grows_to_the_end(store: Store, tmp_path: Path) -> None:
    told: list[int] = []
    path = linkedin_file(tmp_path / "a.csv", *map(person, range(3_000)))
    importing.import_file(store, path, progress=lambda _text, done, total: told.append(done * 100 // total))
    assert told == sorted(told)
    assert told[-1] <= 100


# -- the copy from before --------------------------------------------------------------------------


def wait_for_dropping() -> None:
    """Wait until the copy from before a stopped import is taken away."""
    for thread in threading.enumerate():
        if thread.name == copies.DROPPING:
            thread.join()


def test_a_copy_from_before_is_kept_where_there_was_somebody(store: Store, tmp_path: Path) -> None:
    folder = places.backup_folder(store.path)
    result = importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    assert result.copy is None
    assert not folder.exists()
    for n in range(2, 7):
        result = importing.import_file(store, linkedin_file(tmp_path / f"{n}.csv", person(n)))
        assert result.copy is not None
        copy = Store.open(result.copy, CLOCK)
        assert len(people(copy)) == n - 1
        copy.close()
    assert len(list(folder.iterdir())) == copies.KEPT_COPIES
    assert result.copy in set(folder.iterdir())


def test_copies_of_before_stay_when_an_import_fails(store: Store, tmp_path: Path) -> None:
    for n in range(5):
        importing.import_file(store, linkedin_file(tmp_path / f"{n}.csv", person(n)))
    kept = sorted(places.backup_folder(store.path).iterdir())
    (tmp_path / "bad.json").write_text(json.dumps({"format": "crm-desktop book 1", "contact": [{"id": 1}]}))
    with pytest.raises(KnownError):
        importing.import_file(store, tmp_path / "bad.json")

    def stop(text: str, done: int, total: int) -> None:
        if done == total // 2:
            raise Stopped

    with pytest.raises(Stopped):
        importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(9)), progress=stop)
    wait_for_dropping()
    assert sorted(places.backup_folder(store.path).iterdir()) == kept
    assert len(kept) == copies.KEPT_COPIES


def test_who_was_removed_meanwhile_is_not_merged_with(store: Store, tmp_path: Path) -> None:
    contacts.save(store, ContactDraft("Ada", "Stone", emails=(Address("home@x.example"),)))
    path = write(tmp_path / "a.csv", "First Name,Last Name,Email\nBob,Stone,home@x.example\n")
    source = importing.open_source(path)
    (pair,) = importing.survey(store, source).pairs
    contacts.remove(store, [1])
    decided = {pair.doubt.row: Decision(Choice.MERGE, pair.doubt.contact)}
    assert counts(importing.import_source(store, source, decisions=decided)) == (1, 0, 0, 0, 0)
    assert people(store) == ["Bob Stone"]


def test_no_room_for_the_copy_stops_the_import(store: Store, tmp_path: Path) -> None:
    add_contact(store, "Ada Lovelace")
    folder = places.backup_folder(store.path)
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    before = dump(store)
    with pytest.raises(KnownError, match="Nothing was imported"):
        importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    assert dump(store) == before


# -- a JSON book, and what was imported before -------------------------------------------------------


def test_a_json_book_goes_its_own_way(store: Store, tmp_path: Path) -> None:
    other = sample_at(tmp_path / "sample.crm", CLOCK)
    book.export_json(other, tmp_path / "book.json")
    other.close()
    result = importing.import_file(store, tmp_path / "book.json")
    assert (result.kind, result.rows, result.new) == ("book", 42, 42)
    assert result.history == history.entries(store)[0].id
    assert len(result.contacts) == 42
    again = importing.import_file(store, tmp_path / "book.json")
    assert (again.new, again.unchanged, again.history) == (0, 42, None)
    (tmp_path / "bad.json").write_text(json.dumps({"format": "crm-desktop book 1", "contact": [{"id": 1}]}))
    with pytest.raises(KnownError):
        importing.import_file(store, tmp_path / "bad.json")


def test_past_imports_are_listed_with_those_taken_back(store: Store, tmp_path: Path) -> None:
    first = importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    second = importing.import_file(store, linkedin_file(tmp_path / "b.csv", person(2)))
    third = importing.import_file(store, linkedin_file(tmp_path / "b.csv", person(3), person(4)))
    assert second.history is not None
    history.undo(store, second.history)
    found = importing.past_imports(store)
    assert [(one.label, one.history, one.run.new if one.run else None) for one in found] == [
        ("Imported b.csv", third.history, 2),
        ("Imported b.csv", second.history, None),
        ("Imported a.csv", first.history, 1),
    ]
    assert [one.can_redo for one in found] == [False, True, False]
    with store.bookkeeping():
        store.execute("DELETE FROM history")
    assert [(one.label, one.history) for one in importing.past_imports(store)] == [
        ("Imported b.csv", None), ("Imported a.csv", None),
    ]  # fmt: skip


def test_a_past_import_is_listed_once_though_the_language_changed(store: Store, tmp_path: Path) -> None:
    importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    importing.import_file(store, linkedin_file(tmp_path / "data.csv", person(2)))
    with store.bookkeeping():
        store.execute("UPDATE history SET label = replace(label, 'Imported ', '') || ' importiert'")
    found = importing.past_imports(store)
    assert [(one.label, one.run.file_name if one.run else None) for one in found] == [
        ("data.csv importiert", "data.csv"),
        ("a.csv importiert", "a.csv"),
    ]


def test_who_of_the_new_ones_is_worth_a_look(store: Store, tmp_path: Path) -> None:
    companies.save(store, companies.CompanyDraft("Copperfinch", target_status="prospect"))
    path = linkedin_file(
        tmp_path / "a.csv", person(1), person(2, Email_Address="x@x.example"), person(3, Company="B")
    )
    new = importing.import_file(store, path).contacts
    assert imports.at_targets(store, new[0], new[-1]) == [(1, "Copperfinch", (new[0], new[1]))]
    assert imports.without_email(store, new[0], new[-1]) == (new[0], new[2])


# -- vCards ----------------------------------------------------------------------------------------

PICTURE = b"\xff\xd8\xff\xe0" + b"x" * 60


def vcard(*said: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *said, "END:VCARD", ""))


def test_vcards_come_in_with_photos_kinds_and_the_lines_nothing_stands_for(
    store: Store, tmp_path: Path
) -> None:
    photo = base64.b64encode(PICTURE).decode()
    ada = vcard(
        "FN:Ada Berg", "EMAIL;TYPE=WORK:ada@berg.example", f"PHOTO;ENCODING=b:{photo}", "UID:7", "X-THING:1"
    )
    path = write(tmp_path / "a.vcf", ada + vcard("FN:Nobody at all", "KIND:group") + "BEGIN:VCARD\r\nFN:Cut")
    before = dump(store)
    result = importing.import_file(store, path)
    assert (result.kind, result.encoding, result.delimiter) == ("vcard", "utf-8", None)
    assert counts(result) == (1, 0, 0, 1, 1)
    one = card(store, 1)
    assert one is not None
    assert (one.photo, one.emails[0].kind) == (PICTURE, "work")
    assert store.rows("SELECT line FROM card_line") == [("UID:7",), ("X-THING:1",)]
    assert soundness.findings(store) == []
    assert take(store, path) == (0, 0, 1, 1, 1)
    assert len(history.entries(store)) == 1
    # Known by its number again, whatever else changed.
    path = write(tmp_path / "b.vcf", vcard("FN:Ada Berg-Cole", "EMAIL:new@x.example", "UID:7"))
    assert take(store, path) == (0, 1, 0, 0, 0)
    assert people(store) == ["Ada Berg"]
    history.undo(store)
    history.undo(store)
    assert dump(store) == before


def test_a_card_fills_the_photo_of_somebody_who_has_none(store: Store, tmp_path: Path) -> None:
    contacts.save(store, ContactDraft("Ada", "Berg", emails=(Address("ada@berg.example"),)))
    photo = base64.b64encode(PICTURE).decode()
    text = vcard("FN:Ada Berg", "EMAIL:ada@berg.example", f"PHOTO;ENCODING=b:{photo}", "X-THING:1")
    path = write(tmp_path / "a.vcf", text)
    assert take(store, path) == (0, 1, 0, 0, 0)
    assert store.rows("SELECT photo FROM contact") == [(PICTURE,)]
    assert take(store, path) == (0, 0, 1, 0, 0)
    other = base64.b64encode(PICTURE + b"y").decode()
    path = write(tmp_path / "b.vcf", text.replace(photo, other).replace("THING:1", "THING:2"))
    assert take(store, path) == (0, 0, 1, 0, 0)
    assert store.rows("SELECT line FROM card_line") == [("X-THING:1",)]


def test_a_number_with_a_zero_in_brackets_is_there_the_second_time(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "Name,Email,Phone\nAda Berg,ada@x.example,+49 (0)221 / 123-45\n")
    assert take(store, path) == (1, 0, 0, 0, 0)
    assert take(store, path) == (0, 0, 1, 0, 0)


def test_who_works_for_themselves_has_no_company(store: Store, tmp_path: Path) -> None:
    path = linkedin_file(
        tmp_path / "a.csv",
        person(1, Company="Self-employed"),
        person(2, Company="Self-employed", Position=""),
        person(3, Company="Looking for opportunities", Position="Looking for opportunities"),
    )
    assert importing.import_file(store, path).new == 3
    assert store.rows("SELECT position, company_id FROM contact ORDER BY id") == [
        ("Analyst (Self-employed)", None),
        ("Self-employed", None),
        ("Looking for opportunities", None),
    ]
    assert store.rows("SELECT name FROM company") == []
    again = importing.import_file(store, path)
    assert (again.new, again.merged, again.unchanged) == (0, 0, 3)


def test_who_leaves_to_work_alone_keeps_the_former_company(store: Store, tmp_path: Path) -> None:
    importing.import_file(store, linkedin_file(tmp_path / "a.csv", person(1)))
    path = linkedin_file(tmp_path / "b.csv", person(1, Company="Freelance"))
    assert importing.import_file(store, path).merged == 1
    assert store.rows("SELECT position, company_id FROM contact") == [("Analyst (Freelance)", None)]
    assert store.rows("SELECT c.name, former FROM affiliation a JOIN company c ON c.id = a.company_id") == [
        ("Copperfinch", 1)
    ]
    assert importing.import_file(store, path).merged == 0


def test_signs_that_nobody_sees_are_no_part_of_an_own_field(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "Name,E-mail,Shoe\x1esize,Hat  size\xa0now\nAda Berg,a@x.example,38,7\n")
    importing.import_file(store, path)
    assert store.rows("SELECT name, value FROM own_field ORDER BY id") == [
        ("Shoe size", "38"),
        ("Hat size now", "7"),
    ]
    again = importing.import_file(store, path)
    assert (again.new, again.merged) == (0, 0)
