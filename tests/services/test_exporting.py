"""What goes out comes back: the same people from every format that can carry them, whatever they are called."""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import vobject
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as rounds
from hypothesis import strategies as st

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import full_name
from crm_desktop.domain.terms import AffiliationKind, Relationship
from crm_desktop.exchange.values.cells import level, level_lines
from crm_desktop.exchange.writers.excel import write_workbook
from crm_desktop.exchange.writers.people import Entry, Person
from crm_desktop.exchange.writers.tables import Column, Sheet
from crm_desktop.services import contacts
from crm_desktop.services.books import book
from crm_desktop.services.exports import exporting
from crm_desktop.services.exports.exporting import Format
from crm_desktop.services.exports.things import What
from crm_desktop.services.imports import importing
from crm_desktop.store import Store, outgoing
from crm_desktop.store import models as m
from crm_desktop.store.contacts import Address, Tie
from tests.store.books import CLOCK, add_contact, copy_of, dump, empty_at, sample_at

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256))
NASTY = (
    "علي حسن", "李小龙", "毛", 'Anna "Bo" Quoth', "Name\nof two lines", "x" * 200, "<b>Bold</b> & <img src=x>", "=1+1",
    "@handle", "-dash", "+49 170 1234567", "'=kept", "Müller; Söhne, & Co\\", "back\\slash\\n", "a:b;c,d",
    "ends with =", "é" * 100, "Renée", "Zoë 😀", "= " + "w=" * 60, "END:VCARD", " ::: ",
)  # fmt: skip


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.crm"
    empty_at(path, CLOCK).close()
    return path


@pytest.fixture
def store(template: Path, tmp_path: Path) -> Iterator[Store]:
    opened = copy_of(template, tmp_path / "search.crm")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.crm"
    sample_at(path, CLOCK).close()
    return path


@pytest.fixture
def sample_store(sample_file: Path, tmp_path: Path) -> Iterator[Store]:
    opened = copy_of(sample_file, tmp_path / "sample.crm")
    yield opened
    opened.close()


# -- books to go out ---------------------------------------------------------------------------------

words = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), max_size=30),
).map(level)
name = words.filter(bool)
lines = st.one_of(words, st.lists(words, max_size=3).map("\n".join)).map(level_lines)
number = st.integers(0, 10**6)
partial = st.sampled_from(("", "2016", "2016-03", "2016-03-01"))
kind = st.sampled_from(("", "work", "home"))
phone_kind = st.sampled_from(("", "work", "home", "mobile", "fax"))


def unique(values: list[Any], key: Callable[[Any], str]) -> list[Any]:
    return list({key(value): value for value in values}.values())


def entries(value: st.SearchStrategy[str], kinds: st.SearchStrategy[str], most: int) -> Any:
    pairs = st.lists(st.builds(Address, value, kinds), max_size=most)
    return pairs.map(lambda found: tuple(unique(found, lambda each: each.value)))


ties = st.builds(
    lambda company, kind, title, begun, ended, former: Tie(None, company, kind, title, begun, ended, former),
    name, st.sampled_from(AffiliationKind), words, partial, partial, st.booleans(),
)  # fmt: skip
STANDARD = (
    "Birthday",
    "Department",
    "Role",
    "Spouse",
    "Home address",
    "Messenger (Skype)",
    "Notes",
    "Company",
)
own_fields = st.tuples(
    st.sampled_from(STANDARD) | name,
    st.sampled_from(("1980-05-21", "22 January", "19800521", "im:x", "skype:x")) | name,
)
drafts = st.builds(
    contacts.ContactDraft,
    given_name=name, family_name=words, title=words, suffix=words, nickname=words, position=words, company=words,
    location=words, relationship=st.sampled_from(Relationship), closeness=st.integers(1, 3), notes=lines,
    met_how=words, met_on=st.none() | st.dates(), cadence_days=st.none() | st.integers(0, 400), muted=st.booleans(),
    photo=st.sampled_from((None, JPEG)),
    emails=entries(number.map("p{}@x.example".format), kind, 3),
    phones=entries(number.map("+353 1 {:07}".format), phone_kind, 3),
    links=entries(number.map("https://x{}.example/p".format), st.sampled_from(("", "linkedin", "website")), 2),
    affiliations=st.lists(ties, max_size=2).map(tuple),
    tags=st.lists(name, max_size=3).map(lambda tags: tuple(unique(list(filter(is_tag, tags)), str.casefold))),
    own_fields=st.lists(own_fields, max_size=3).map(lambda own: tuple(unique(own, lambda each: each[0].casefold()))),
)  # fmt: skip


def is_tag(tag: str) -> bool:
    """Whether a text can be a tag: address books mark groups of their own by a star."""
    return tag.strip("* ") == tag and tag.casefold() not in (
        "contacts",
        "mycontacts",
        "my contacts",
        "starred",
    )


books = st.lists(drafts, min_size=1, max_size=3)
KEPT = ("X-FAVOURITE;TYPE=tea:Assam", "item7.X-PET:Rex", "item7.X-ABLabel:Dog")


def filled(store: Store, people: list[contacts.ContactDraft], kept: tuple[str, ...] = KEPT) -> Store:
    for place, draft in enumerate(people):
        own = tuple(
            replace(each, value=f"{place}{each.value}") for each in draft.emails
        )  # nobody shares an address
        contact = contacts.save(store, replace(draft, emails=own))
        url = f"https://www.linkedin.com/in/person-{place}"  # by which they are told apart
        with store.action("More"):
            store.insert(m.Link, contact=contact, url=url, kind="linkedin", link_key=link_key(url))
            for line in kept:
                store.insert(m.CardLine, contact=contact, line=line)
    return store


def people_of(store: Store) -> list[Person]:
    """Give everybody as they go out, but for what belongs to the file: numbers and moments."""
    found = [
        exporting._person(each) for each in outgoing.whole(store, outgoing.everybody(store), photos=True)
    ]
    levelled = [
        person._replace(
            number=0, added="", changed="", last_contact_on="", links=tuple(sorted(person.links)),
            own=tuple(sorted(person.own)), lines=tuple(line for line in person.lines if not line.startswith("UID:")),
            held=tuple(sorted(person.held)),
        )
        for person in found
    ]  # fmt: skip
    return sorted(levelled, key=lambda person: (person.name, person.links, person.emails))


def through(form: Format, store: Store, template: Path, folder: Path) -> Store:
    """Take everybody into a new file by way of a format."""
    out = folder / f"out{exporting.ENDINGS[form]}"
    exporting.export(store, form, out)
    other = copy_of(template, folder / "other.crm")
    result = importing.import_file(other, out)
    assert (result.skipped, result.unreadable, result.doubtful) == ((), (), ())
    return other


@pytest.mark.parametrize("form", [Format.VCARD, Format.VCARD3, Format.CSV, Format.EXCEL])
@given(people=books)
@rounds(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_the_same_people_come_back(
    form: Format,
    people: list[contacts.ContactDraft],
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("round")
    store = filled(copy_of(template, folder / "search.crm"), people)
    other = through(form, store, template, folder)
    try:
        wanted = people_of(store)
        if form in (Format.CSV, Format.EXCEL):  # a cell is too small for photos
            wanted = [person._replace(photo=None) for person in wanted]
        assert people_of(other) == wanted
    finally:
        store.close()
        other.close()


def test_a_workbook_has_a_sheet_of_each_with_days_as_days(sample_store: Store, tmp_path: Path) -> None:
    with sample_store.action("More"):
        kofi = sample_store.value("SELECT id FROM contact WHERE name = 'Kofi Aldermere'")
        sample_store.update(m.Contact, kofi, notes="=1+1", met_on=date(2016, 3, 1), position="x" * 40_000)
    done = exporting.export(sample_store, Format.EXCEL, tmp_path / "a.xlsx")
    assert (done.what, done.count) == (What.EVERYTHING, 41)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["People", "Leads", "Asks", "Opportunities"]
    assert [page.max_row for page in book] == [42, 15, 11, 12]
    people = book["People"]
    assert people.freeze_panes == "B2"
    header = [cell.value for cell in people[1]]
    (row,) = [row for row in people.iter_rows(min_row=2) if row[0].value == "Kofi Aldermere"]
    cells = dict(zip(header, row, strict=True))
    assert cells["Met on"].value.date() == date(2016, 3, 1)
    assert cells["Met on"].is_date
    assert (cells["Notes"].value, cells["Notes"].data_type) == ("'=1+1", "s")
    assert cells["Keep in touch every (days)"].value == 30
    assert len(cells["Position"].value) == 32_767
    assert {page.column_dimensions["A"].width > 20 for page in book} == {True}


def test_leads_asks_and_openings_go_out_as_tables(sample_store: Store, tmp_path: Path) -> None:
    for what, count in ((What.LEADS, 14), (What.ASKS, 10), (What.OPPORTUNITIES, 11)):
        done = exporting.export(sample_store, Format.CSV, tmp_path / f"{what}.csv", what=what)
        with done.path.open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.DictReader(file))) == done.count == count
    with pytest.raises(KnownError, match="Leads cannot be written as vcard"):
        exporting.export(sample_store, Format.VCARD, tmp_path / "a.vcf", what=What.LEADS)


def what_google_carries(person: Person) -> Person:
    return person._replace(
        name=full_name(person.given, person.family, title=person.title, suffix=person.suffix),
        relationship="acquaintance", closeness=1, met_how="", met_on="", introduced_by="", cadence_days=None,
        muted=False, archived_on="", photo=None, held=(), lines=(),
        links=tuple(Entry(link.value) for link in person.links),
    )  # fmt: skip


def test_what_other_formats_can_carry_comes_back(sample_store: Store, template: Path, tmp_path: Path) -> None:
    with sample_store.action("More"):
        kofi = sample_store.value("SELECT id FROM contact WHERE name = 'Kofi Aldermere'")
        sample_store.insert(m.Email, contact=kofi, address="k@work.example", kind="work")
        sample_store.insert(m.OwnField, contact=kofi, name="Dog", value='=HYPERLINK("x")')
        sample_store.insert(m.OwnField, contact=kofi, name="Birthday", value="1980-05-21")
    other = through(Format.CSV_GOOGLE, sample_store, template, tmp_path)
    assert [what_google_carries(each) for each in people_of(other)] == [
        what_google_carries(each) for each in people_of(sample_store)
    ]
    other.close()

    exporting.export(sample_store, Format.CSV_LINKEDIN, tmp_path / "connections.csv")
    other = copy_of(template, tmp_path / "third.crm")
    result = importing.import_file(other, tmp_path / "connections.csv")
    assert (result.kind, result.new) == ("linkedin", 41)
    carried = "SELECT c.name, c.position, k.name, e.address FROM contact c LEFT JOIN company k ON k.id = c.company_id "
    carried += (
        "LEFT JOIN email e ON e.contact_id = c.id AND e.address NOT LIKE 'k@%' WHERE NOT c.is_me ORDER BY 1"
    )
    assert other.rows(carried) == sample_store.rows(carried)
    other.close()


@pytest.mark.parametrize("form", [Format.CSV_GOOGLE, Format.CSV_LINKEDIN, Format.CSV, Format.VCARD])
def test_a_company_without_a_person_stays_one(form: Format, template: Path, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(
        "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Copperfinch Works\nORG:Copperfinch Works\n"
        "EMAIL:jobs@copperfinch.example\nEND:VCARD\n"
    )
    store = copy_of(template, tmp_path / "search.crm")
    importing.import_file(store, tmp_path / "a.vcf")
    other = through(form, store, template, tmp_path)
    asked = (
        "SELECT c.name, given_name, family_name, k.name FROM contact c JOIN company k ON k.id = c.company_id"
    )
    said = [("Copperfinch Works", "", "", "Copperfinch Works")]
    assert (store.rows(asked), other.rows(asked)) == (said, said)
    store.close()
    other.close()


def test_cards_are_what_another_reader_takes_for_cards(sample_store: Store, tmp_path: Path) -> None:
    kofi = sample_store.value("SELECT id FROM contact WHERE name = 'Kofi Aldermere'")
    with sample_store.action("More"):
        sample_store.update(m.Contact, kofi, notes="one, two;\nthree " + "é" * 80, photo=JPEG)
        sample_store.execute("UPDATE phone SET preferred = 0 WHERE contact_id = ?", (kofi,))
        sample_store.insert(m.Phone, contact=kofi, number="+353 1 555 0000", kind="mobile", preferred=True)
    for form, mark in ((Format.VCARD3, "VERSION:3.0"), (Format.VCARD, "VERSION:4.0")):
        exporting.export(sample_store, form, tmp_path / "a.vcf")
        raw = (tmp_path / "a.vcf").read_bytes()
        assert raw.count(mark.encode()) == 41
        assert max(map(len, raw.split(b"\r\n"))) <= 75
        assert b"\n" not in raw.replace(b"\r\n", b"")
        cards = list(vobject.readComponents(raw.decode()))
        assert len({card.uid.value for card in cards}) == 41
        (card,) = [card for card in cards if card.fn.value == "Kofi Aldermere"]
        assert card.n.value.family == "Aldermere"
        assert card.note.value == "one, two;\nthree " + "é" * 80
        assert {tel.value for tel in card.tel_list} == {"+353 1 555 0000", "+353 1 555 0107"}
        assert [tel.value for tel in card.tel_list if "pref" in str(tel.params).lower()] == [
            "+353 1 555 0000"
        ]
        assert card.org.value == ["Tallymark"]
        exporting.export(sample_store, form, tmp_path / "b.vcf")
        assert (tmp_path / "b.vcf").read_bytes() == raw


def test_the_cards_of_this_book_are_known_again_whoever_they_are(sample_store: Store, tmp_path: Path) -> None:
    kofi = sample_store.value("SELECT id FROM contact WHERE name = 'Kofi Aldermere'")
    with sample_store.action("Less"):
        for table in ("email", "phone", "link"):
            sample_store.execute(f"DELETE FROM {table} WHERE contact_id = ?", (kofi,))
    for form in (Format.VCARD3, Format.VCARD):
        exporting.export(sample_store, form, tmp_path / "a.vcf")
        result = importing.import_file(sample_store, tmp_path / "a.vcf")
        assert (result.rows, result.unchanged, result.history) == (41, 41, None)


def test_a_card_from_elsewhere_goes_out_with_what_nobody_understood(template: Path, tmp_path: Path) -> None:
    store = copy_of(template, tmp_path / "search.crm")
    kept = ("UID:abc-1", "X-TEA:Assam", "item1.X-PET;TYPE=dog:Rex", "item1.X-ABLabel:Dog", "GEO:53.35,-6.26")
    card = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Ada Ash",
        "N:Ash;Ada;;;",
        "EMAIL:ada@ash.example",
        *kept,
        "END:VCARD",
        "",
    )
    (tmp_path / "a.vcf").write_text("\r\n".join(card))
    importing.import_file(store, tmp_path / "a.vcf")
    exporting.export(store, Format.VCARD, tmp_path / "b.vcf")
    written = (tmp_path / "b.vcf").read_text().splitlines()
    for line in (
        "UID:abc-1",
        "X-TEA:Assam",
        "item1.X-PET;TYPE=dog:Rex",
        "item1.X-ABLabel:Dog",
        "GEO:53.35,-6.26",
    ):
        assert written.count(line) == 1
    assert importing.import_file(store, tmp_path / "b.vcf").unchanged == 1
    store.close()


# -- the table of everybody ----------------------------------------------------------------------------


def test_people_as_csv_with_every_field(sample_store: Store, tmp_path: Path) -> None:
    idris = sample_store.value("SELECT id FROM contact WHERE name LIKE 'Idris%'")
    with sample_store.action("More"):
        sample_store.insert(m.Email, contact=idris, address="second@bellwether.example", kind="home")
        sample_store.insert(m.OwnField, contact=idris, name="Dog", value='=HYPERLINK("x")')
        sample_store.update(
            m.Contact, idris, notes='=1+1\nnext, "line"', nickname="@idris", archived_at=CLOCK.now()
        )
        sample_store.update(m.Contact, 6, deleted_at=CLOCK.now())
    exporting.export(sample_store, Format.CSV, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Full name"] for row in rows] == [
        row[0]
        for row in sample_store.rows(
            "SELECT name FROM contact WHERE NOT is_me AND deleted_at IS NULL ORDER BY sort_key"
        )
    ]
    (row,) = [row for row in rows if row["Full name"] == "Idris Bellwether"]
    assert row["First name"] == "Idris"
    assert row["Company"] == "Copperfinch"
    assert row["E-mail 1"] == "idris@bellwether.example"
    assert (row["E-mail 2"], row["E-mail 2 is for"]) == ("second@bellwether.example", "home")
    assert row["Phone 1"] == "+353 1 555 0142"
    assert row["Tags"] == "acquiring; payments"
    assert "Tallymark; employer; ; 2016; 2019; former" in row["Affiliations"].split("\n")
    assert row["Notes"] == '\'=1+1\nnext, "line"'
    assert row["Nickname"] == "'@idris"
    assert row["Dog"] == '\'=HYPERLINK("x")'
    assert row["Archived"] == "2026-11-24"
    assert row["Keep in touch every (days)"] == "42"


def test_an_empty_book_is_its_header_and_comes_back_as_nobody(store: Store, tmp_path: Path) -> None:
    assert exporting.export(store, Format.CSV, tmp_path / "a.csv").count == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").count("\n") == 1
    exporting.export(store, Format.VCARD, tmp_path / "a.vcf")
    assert (tmp_path / "a.vcf").read_bytes() == b""


# -- whom, and what can go wrong ----------------------------------------------------------------------


def test_some_people_go_out_by_words_or_tag(sample_store: Store, tmp_path: Path) -> None:
    some = exporting.chosen(sample_store, tag="Payments")
    assert 1 < len(some) < 41
    assert exporting.export(sample_store, Format.VCARD, tmp_path / "a.vcf", people=some).count == len(some)
    assert (tmp_path / "a.vcf").read_bytes().count(b"BEGIN:VCARD") == len(some)
    (one,) = exporting.chosen(sample_store, "idris bell")
    exporting.export(sample_store, Format.CSV, tmp_path / "a.csv", people=[one])
    assert "Idris Bellwether" in (tmp_path / "a.csv").read_text("utf-8")
    with pytest.raises(KnownError, match="Nobody"):
        exporting.chosen(sample_store, "zzzz")
    with pytest.raises(KnownError, match="People cannot be written as json"):
        exporting.export(sample_store, Format.JSON, tmp_path / "a.json", people=[one])


def test_a_workbook_can_be_stopped_at_any_moment_while_it_is_packed(
    tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    rows = [[f"{number}", "x" * 500] for number in range(1_000)]
    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1
        if looks == stop_at:
            raise KeyboardInterrupt

    def write() -> None:
        sheet = Sheet("People", (Column("Number"), Column("Text")), iter(rows))
        with (tmp_path / "a.xlsx").open("wb") as out:
            write_workbook([sheet], out, look)

    stop_at = 0
    write()
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0].max_row == 1_001
    assert looks > 20  # as it is put together, and as it is packed
    for stop_at in (1, looks // 4, looks // 2, looks - 1):
        looks = 0
        with pytest.raises(KeyboardInterrupt):
            write()
        assert looks == stop_at
    gc.collect()  # a half-packed workbook is forgotten without a word
    assert not recwarn.list


@pytest.mark.parametrize("form", list(Format))
def test_stopped_or_out_of_room_leaves_what_was_there(
    sample_store: Store, tmp_path: Path, form: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_LOOK_EVERY", 0.0)
    monkeypatch.setattr(book, "_STEP", 10)
    out = tmp_path / f"a{exporting.ENDINGS[form]}"
    out.write_text("what was there")

    def full(_done: int, _total: int) -> None:
        raise OSError(28, "No space left on device")

    asked = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal asked
        asked += 1
        if asked == at:
            raise KeyboardInterrupt

    with pytest.raises(KnownError, match="the disk has room"):
        exporting.export(sample_store, form, out, report=full)
    at = 0
    exporting.export(sample_store, form, tmp_path / "whole", report=stop)
    many = asked
    assert many > 20
    for at in (1, many // 3, many // 2, many):
        asked = 0
        with pytest.raises(KeyboardInterrupt):
            exporting.export(sample_store, form, out, report=stop)
        assert asked == at
    with pytest.raises(KnownError, match="is a folder"):
        exporting.export(sample_store, form, tmp_path)
    with pytest.raises(KnownError, match="the job search itself"):
        exporting.export(sample_store, form, sample_store.path)
    assert out.read_text() == "what was there"
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".new") == []


@pytest.mark.parametrize("form", [Format.CSV, Format.EXCEL])
def test_a_row_of_our_own_table_is_known_by_nothing_but_itself(tmp_path: Path, form: Format) -> None:
    store = empty_at(tmp_path / "a.crm")
    for name in ("Ada Berg", "Ada Berg", "Cher", "=Bo Cole"):
        add_contact(store, name)
    out = tmp_path / f"a{exporting.ENDINGS[form]}"
    exporting.export(store, form, out, what=What.PEOPLE)
    again = importing.import_file(store, out)
    assert (again.unchanged, again.new, again.merged, again.doubtful) == (4, 0, 0, ())
    other = empty_at(tmp_path / "b.crm")
    assert importing.import_file(other, out).new == 4
    assert importing.import_file(other, out).unchanged == 4
    if form is Format.CSV:  # a row is copied to write somebody new
        lines = out.read_text("utf-8").splitlines()
        copied = next(line for line in lines if line.startswith("Cher"))
        out.write_text(
            "\n".join([*lines, copied.replace("Cher", "Sonny", 1).replace("Cher", "Sonny")]), "utf-8"
        )
        changed = importing.import_file(store, out)
        assert (changed.unchanged, changed.new) == (4, 1)
    store.close()
    other.close()


@pytest.mark.parametrize("form", [Format.CSV_GOOGLE, Format.CSV_LINKEDIN])
def test_who_has_but_a_name_is_known_again_without_a_question(
    store: Store, tmp_path: Path, form: Format
) -> None:
    add_contact(store, "Ada Berg")
    add_contact(store, "Ada Berg")
    contacts.save(store, contacts.ContactDraft(given_name="Bo", family_name="Cole", company="Acme GmbH"))
    add_contact(store, "Cher")
    phones = (Address("+49 30 1234567"),)
    contacts.save(store, contacts.ContactDraft(given_name="Dan", family_name="Ek", phones=phones))
    links = (Address("https://dan.example/home"),)
    contacts.save(store, contacts.ContactDraft(given_name="Eve", family_name="Ek", links=links))
    out = tmp_path / "out.csv"
    exporting.export(store, form, out)
    before = dump(store)
    result = importing.import_file(store, out)
    assert (result.new, result.merged, result.unchanged, result.doubtful) == (0, 0, 6, ())
    assert dump(store) == before
    # Somebody of the same name whom the book does not have so is still asked about, or new.
    lines = out.read_text("utf-8-sig").splitlines()
    out.write_text("\n".join([lines[0], *lines[1:], lines[1]]) + "\n", "utf-8-sig")
    again = importing.import_file(store, out, dry_run=True)
    assert (again.new, again.unchanged) == (1, 6)
    assert len(again.doubtful) == 1
