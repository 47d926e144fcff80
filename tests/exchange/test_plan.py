from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.errors import KnownError
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.people.keys import connection_key
from crm_desktop.exchange.plan.files import Plan
from crm_desktop.exchange.plan.known import Known, KnownContact
from crm_desktop.exchange.plan.lookups import Emails, Links
from crm_desktop.exchange.plan.preview import RowState, preview
from crm_desktop.exchange.plan.terms import Choice, Decision, DoubtKind, ImportCounts, MatchedBy, Merge
from crm_desktop.exchange.records import Rejected
from crm_desktop.exchange.sources import TableSource
from crm_desktop.exchange.tables.matching import match_columns
from crm_desktop.exchange.tables.table import open_table
from crm_desktop.services.imports.rejected import save_rejected_csv
from tests.exchange.files import LINKEDIN, OLD_LINKEDIN, Book, lines, linkedin_file, person, write


def numbers(counts: ImportCounts) -> tuple[int, int, int, int, int]:
    assert counts.adds_up
    return counts.new, counts.merged, counts.unchanged, len(counts.skipped), len(counts.unreadable)


def merges(path: Path, known: Known) -> list[Merge]:
    table = open_table(path)
    return [
        merge for batch in Plan(TableSource(table, match_columns(table)), known) for merge in batch.merged
    ]


def plain(path: Path, text: str) -> Path:
    return write(path, text)


# Once and again ----------------------------------------------------------------------------------------------------


def test_everybody_is_new_at_first_and_nobody_the_second_time(tmp_path: Path) -> None:
    path = linkedin_file(
        tmp_path / "a.csv",
        *(person(n) for n in range(2500)),
        person(9001, URL="", Email_Address=""),
        person(9002, URL="", Email_Address="p@x.example"),
        ["", "", "", "", "", "", "07 Jun 2026"],
        ["too", "few"],
    )
    book = Book()
    assert numbers(book.take(path)) == (2502, 0, 0, 1, 1)
    before = dict(book.people)
    assert numbers(book.take(path)) == (0, 0, 2502, 1, 1)
    assert book.people == before


FILES = [
    "Name\nAda\nBob\nAda\n",
    "Name,Company,Notes\nAda,Acme,x\nAda,Acme,x\nAda,Beta,x\n",
    "Name,Email\nAda,i@x.example\nBob,i@x.example\n,i@x.example\n",
    ",i@x.example,A\nAda,i@x.example,B\nBob,i@x.example,C\n",
    "Name,Phone,Company\nAda,+49 170 1234567,Acme\nAda,0170 1234567,Beta\n",
    "Name,URL,Xing\nAda,linkedin.com/in/a,\nAda,linkedin.com/in/a,xing.com/profile/a\nA,,xing.com/profile/a\n",
    "Name,URL,Email,Job\nAda,linkedin.com/in/a,i@x.example,X\nAda,,i@x.example,Y\nAda,linkedin.com/in/b,i@x.example,Z\n",
    "First Name,Last Name,Email,Position,Firm\nAda,,i@x.example,X,\n,L,i@x.example,,Acme\nAda,L,i@x.example,Z,Acme\n",
]


@pytest.mark.parametrize("text", FILES)
def test_a_second_time_changes_nothing(tmp_path: Path, text: str) -> None:
    path = write(tmp_path / "a.csv", text)
    book = Book()
    first = book.take(path)
    before = dict(book.people)
    again = book.take(path)
    assert book.people == before
    assert (again.new, again.merged) == (0, 0)
    assert not again.doubts
    assert again.unchanged == first.new + first.merged


given_names = st.sampled_from(["Ada", "Bob", "Ada Maria", "Zoë", ""])
links = st.sampled_from(
    ["", "", "https://www.linkedin.com/in/a", "linkedin.com/in/b/", "https://de.linkedin.com/in/A?x=1"]
)
emails = st.sampled_from(["", "", "a@x.example", "A@X.example", "b@x.example"])
companies = st.sampled_from(["", "Acme", "Acme Inc.", "Beta"])
positions = st.sampled_from(["", "Analyst", "Head"])
days = st.sampled_from(["", "03 Nov 2020", "04 Nov 2020", "30 Feb 2020"])


@given(
    rows=st.lists(
        st.tuples(given_names, st.sampled_from(["L", ""]), links, emails, companies, positions, days),
        max_size=8,
    ),
    is_linkedin=st.booleans(),
)
def test_any_file_read_again_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], is_linkedin: bool
) -> None:
    header = LINKEDIN if is_linkedin else (*LINKEDIN[:-1], "Met on")
    path = write(tmp_path_factory.mktemp("t") / "a.csv", lines([header, *rows]))
    book = Book()
    first = book.take(path)
    assert first.rows == len(rows)
    before = dict(book.people)
    again = book.take(path)
    assert book.people == before
    assert again.new == again.merged == 0


# By what people are known -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "http://de.linkedin.com/in/Jos%C3%A9-1/",
        "www.linkedin.com/in/josé-1?trk=x",
        "https://www.linkedin.com/in/JOSÉ-1",
        "linkedin.com/in/josé-1#about",
    ],
)
def test_the_same_profile_is_the_same_person(tmp_path: Path, url: str) -> None:
    book = Book()
    book.take(linkedin_file(tmp_path / "a.csv", person(1, URL="https://www.linkedin.com/in/jos%C3%A9-1")))
    counts = book.take(linkedin_file(tmp_path / "b.csv", person(1, URL=url)))
    assert numbers(counts) == (0, 0, 1, 0, 0)


def test_the_same_email_and_given_name_is_the_same_person(tmp_path: Path) -> None:
    book = Book()
    book.take(plain(tmp_path / "a.csv", "First Name,Last Name,Email\nAda,Lovelace,ada@x.example\n"))
    counts = book.take(
        plain(tmp_path / "b.csv", "First Name,Last Name,Email,Phone\nADA,Byron,Ada@X.example,+44 1\n")
    )
    assert numbers(counts) == (0, 1, 0, 0, 0)
    assert book.of("Ada Lovelace").phones == {"441"}


def test_the_same_email_under_another_given_name_is_two_people(tmp_path: Path) -> None:
    book = Book()
    path = plain(
        tmp_path / "a.csv", "Name,Email\nAda Lovelace,home@x.example\nByron Lovelace,home@x.example\n"
    )
    counts = book.take(path)
    assert numbers(counts) == (2, 0, 0, 0, 0)
    ((row, contact, kind),) = [(each.row, each.contact, each.kind) for each in counts.doubts]
    assert (row, contact, kind) == (3, -2, DoubtKind.OTHER_NAME)


def test_father_and_son_with_one_email_are_two_people(tmp_path: Path) -> None:
    book = Book()
    header = "Name,Email\n"
    counts = book.take(
        plain(tmp_path / "a.csv", f"{header}John Doe Sr.,doe@x.example\nJohn Doe Jr.,doe@x.example\n")
    )
    assert numbers(counts) == (2, 0, 0, 0, 0)
    assert [(each.row, each.contact, each.kind) for each in counts.doubts] == [(3, -2, DoubtKind.OTHER_NAME)]
    counts = book.take(plain(tmp_path / "b.csv", f"{header}John Doe III,doe@x.example\n"))
    assert numbers(counts) == (1, 0, 0, 0, 0)
    assert [each.reason for each in counts.doubts] == [
        "The e-mail is that of somebody here, but of another generation."
    ]
    # Who says none is one of them; a degree is no generation.
    for name in ("John Doe", "John Doe PhD"):
        assert book.take(plain(tmp_path / "c.csv", f"{header}{name},doe@x.example\n")).new == 0


def test_the_person_may_say_that_two_are_one_or_leave_a_row_out(tmp_path: Path) -> None:
    path = plain(tmp_path / "a.csv", "Name,Email,Phone\nAda L,home@x.example,\nLady L,home@x.example,+44 1\n")
    book = Book()
    counts = book.take(path, decisions={3: Decision(Choice.MERGE, -2)})
    assert numbers(counts) == (1, 1, 0, 0, 0)
    assert book.of("Ada L").phones == {"441"}
    counts = Book().take(path, decisions={3: Decision(Choice.SKIP)})
    assert numbers(counts) == (1, 0, 0, 1, 0)
    counts = Book().take(path, decisions={3: Decision(Choice.SEPARATE)})
    assert (counts.new, counts.doubts) == (2, [])
    counts = Book().take(path, decisions={3: Decision(Choice.MERGE, -99)})
    assert counts.new == 2, "there is no row 99 to merge with"


def test_another_profile_link_counts_against_the_same_email(tmp_path: Path) -> None:
    book = Book()
    book.take(linkedin_file(tmp_path / "a.csv", person(1, First_Name="Ada", Email_Address="i@x.example")))
    counts = book.take(
        linkedin_file(tmp_path / "b.csv", person(2, First_Name="Ada", Email_Address="i@x.example"))
    )
    assert numbers(counts) == (1, 0, 0, 0, 0)
    assert counts.doubts[0].kind is DoubtKind.OTHER_LINK


def test_a_home_page_is_no_profile(tmp_path: Path) -> None:
    book = Book()
    path = plain(
        tmp_path / "a.csv", "Name,Website\nAda,https://acme.example/team\nBob,https://acme.example/team\n"
    )
    assert numbers(book.take(path)) == (2, 0, 0, 0, 0)


def test_a_name_alone_never_is_the_same_person(tmp_path: Path) -> None:
    book = Book()
    book.take(linkedin_file(tmp_path / "a.csv", person(1, First_Name="Ada", Last_Name="L", URL="")))
    other = person(2, First_Name="Ada", Last_Name="L", URL="", Connected_On="04 Nov 2025")
    assert numbers(book.take(linkedin_file(tmp_path / "b.csv", other))) == (1, 0, 0, 0, 0)
    assert numbers(Book().take(plain(tmp_path / "c.csv", "Name\nAda L\nAda L\n"))) == (2, 0, 0, 0, 0)


def test_rows_of_one_file_are_matched_with_each_other(tmp_path: Path) -> None:
    rows = [
        person(1, Email_Address="ada@x.example", Company="", Position=""),
        person(1, URL="https://de.linkedin.com/in/GIVEN-1/"),
        person(1, URL="", Email_Address="ada@x.example", Connected_On=""),
        person(1),
    ]
    book = Book()
    assert numbers(book.take(linkedin_file(tmp_path / "a.csv", *rows))) == (1, 3, 0, 0, 0)
    ada = book.of("Given1 Family1")
    assert (ada.company, ada.position) == ("Copperfinch", "Analyst")


def test_somebody_without_link_and_email_is_known_again_after_a_change_of_job(tmp_path: Path) -> None:
    book = Book()
    row = ["Ada", "L", "", "Acme", "Analyst", "03 Nov 2020"]
    book.take(linkedin_file(tmp_path / "a.csv", row, header=OLD_LINKEDIN))
    moved = ["Ada", "L", "", "Beta", "Head", "03 Nov 2020"]
    assert numbers(book.take(linkedin_file(tmp_path / "b.csv", moved, header=OLD_LINKEDIN))) == (
        0,
        1,
        0,
        0,
        0,
    )
    assert book.former == [(1, "Analyst", "Acme")]


def test_an_export_with_links_meets_an_older_one_without(tmp_path: Path) -> None:
    book = Book()
    book.take(
        linkedin_file(tmp_path / "a.csv", ["Ada", "L", "", "A", "B", "03 Nov 2020"], header=OLD_LINKEDIN)
    )
    new = ["Ada", "L", "https://www.linkedin.com/in/ada", "", "A", "B", "03 Nov 2020"]
    assert numbers(book.take(linkedin_file(tmp_path / "b.csv", new))) == (0, 1, 0, 0, 0)
    assert book.of("Ada L").link_keys == {"in/ada"}
    other = ["Ada", "L", "https://www.linkedin.com/in/ada-2", "", "A", "B", "03 Nov 2020"]
    assert numbers(book.take(linkedin_file(tmp_path / "c.csv", new, other))) == (1, 0, 1, 0, 0)


def test_an_older_export_without_links_meets_contacts_met_on_that_day(tmp_path: Path) -> None:
    book = Book()
    book.take(linkedin_file(tmp_path / "a.csv", person(1)))
    ada = book.of("Given1 Family1")
    assert ada.met_on == date(2025, 11, 3)
    book.keys[connection_key(ada.name, ada.met_on)] = ada.contact
    row = ["Given1", "Family1", "", "Copperfinch", "Analyst", "03 Nov 2025"]
    assert numbers(book.take(linkedin_file(tmp_path / "b.csv", row, header=OLD_LINKEDIN))) == (0, 0, 1, 0, 0)


def test_a_renamed_person_is_known_again_by_the_row(tmp_path: Path) -> None:
    book = Book()
    path = plain(tmp_path / "a.csv", "First Name,Last Name,Email\nRobert,L,r@x.example\n")
    book.take(path)
    book.people[1] = replace(book.people[1], name="Bob L", given="Bob")
    book.emails["r@x.example"] = [(1, "bob")]
    assert numbers(book.take(path)) == (0, 0, 1, 0, 0)


# What a merge changes ------------------------------------------------------------------------------------------------


def known_ada(**more: object) -> Known:
    ada = KnownContact(
        7,
        "Ada L",
        given="Ada",
        family="L",
        position="Analyst",
        company="Acme Inc.",
        company_id=3,
        link_keys=frozenset({"in/given-1"}),
        met_on=date(2020, 1, 1),
    )
    ada = replace(ada, **more)  # type: ignore[arg-type]
    return Known(Links([("in/given-1", 7)]), contacts=lambda ids: dict.fromkeys(ids, ada))


def the_merge(path: Path, known: Known, **cells: str) -> Merge:
    (merge,) = merges(linkedin_file(path / "a.csv", person(1, **cells)), known)
    return merge


def test_a_new_job_is_taken_over_and_the_old_one_kept(tmp_path: Path) -> None:
    merge = the_merge(tmp_path, known_ada(), Company="Beta", Position="Head")
    assert merge.contact == 7
    assert merge.by is MatchedBy.LINK
    assert dict(merge.fields) == {Field.POSITION: "Head", Field.COMPANY: "Beta"}
    assert merge.former is not None
    assert (merge.former.position, merge.former.company, merge.former.company_id) == (
        "Analyst",
        "Acme Inc.",
        3,
    )


def test_another_position_at_the_same_company_is_a_new_job(tmp_path: Path) -> None:
    merge = the_merge(tmp_path, known_ada(), Company="ACME", Position="Head")
    assert dict(merge.fields) == {Field.POSITION: "Head"}
    assert merge.former is not None


def test_another_company_without_position_ends_the_old_position(tmp_path: Path) -> None:
    merge = the_merge(tmp_path, known_ada(), Company="Beta", Position="")
    assert dict(merge.fields) == {Field.POSITION: "", Field.COMPANY: "Beta"}


def test_a_connection_that_left_for_itself_has_no_company(tmp_path: Path) -> None:
    merge = the_merge(tmp_path, known_ada(), Company="", Position="Freelance")
    assert dict(merge.fields) == {Field.POSITION: "Freelance", Field.COMPANY: ""}
    assert merge.former is not None


@pytest.mark.parametrize(
    ("company", "position"), [("Acme", "Analyst"), ("ACME, Inc", "analyst"), ("", ""), ("Acme", "")]
)
def test_the_same_job_written_otherwise_changes_nothing(tmp_path: Path, company: str, position: str) -> None:
    path = linkedin_file(tmp_path / "a.csv", person(1, Company=company, Position=position))
    assert merges(path, known_ada()) == []


def test_a_job_written_by_hand_is_kept_and_the_other_one_named(tmp_path: Path) -> None:
    known = known_ada(own=frozenset({Field.POSITION}))
    table = open_table(linkedin_file(tmp_path / "a.csv", person(1, Company="Beta", Position="Head")))
    (batch,) = Plan(TableSource(table, match_columns(table)), known)
    assert (batch.merged, batch.unchanged) == ([], [(5, 7)])
    assert "What you wrote is kept" in batch.remarks[0].text


def test_empty_fields_are_filled_and_full_ones_kept(tmp_path: Path) -> None:
    known = known_ada(position="", met_on=None, company="")
    merge = the_merge(tmp_path, known, Email_Address="ada@x.example")
    assert dict(merge.fields) == {
        Field.POSITION: "Analyst",
        Field.COMPANY: "Copperfinch",
        Field.MET_ON: date(2025, 11, 3),
    }
    assert merge.emails == ("ada@x.example",)
    assert merge.former is None


def test_what_the_person_cleared_is_not_filled_again(tmp_path: Path) -> None:
    known = known_ada(position="", company="", own=frozenset({Field.POSITION, Field.COMPANY}))
    assert merges(linkedin_file(tmp_path / "a.csv", person(1)), known) == []


def test_the_first_row_of_a_person_decides_about_the_job(tmp_path: Path) -> None:
    rows = [person(1, Company="Beta"), person(1, Company="Gamma")]
    (merge,) = merges(linkedin_file(tmp_path / "a.csv", *rows), known_ada())
    assert (Field.COMPANY, "Beta") in merge.fields


def test_a_number_is_not_added_twice_for_its_country_code(tmp_path: Path) -> None:
    book = Book()
    book.take(plain(tmp_path / "a.csv", "Name,Email,Phone\nAda,a@x.example,+49 170 1234567\n"))
    counts = book.take(plain(tmp_path / "b.csv", "Name,Email,Phone\nAda,a@x.example,0170/1234567\n"))
    assert numbers(counts) == (0, 0, 1, 0, 0)


def test_a_person_known_by_an_address_only_gets_a_name(tmp_path: Path) -> None:
    book = Book()
    book.take(plain(tmp_path / "a.csv", "Email\na@x.example\n"))
    book.take(plain(tmp_path / "b.csv", "Name,Email\nAda Lovelace,a@x.example\n"))
    assert book.people[1].name == "Ada Lovelace"
    assert len(book.people) == 1


def test_tags_and_own_fields_grow(tmp_path: Path) -> None:
    path = plain(tmp_path / "a.csv", "Name,Email,Tags,Hobby\nAda,a@x.example,Risk;lending,chess\n")
    table = open_table(path)
    matching = match_columns(table).with_field(3, Field.OWN)
    ada = KnownContact(1, "Ada", given="Ada", email_keys=frozenset({"a@x.example"}), tags=frozenset({"risk"}))
    known = Known(emails=Emails([("a@x.example", 1, "ada")]), contacts=lambda ids: {1: ada})
    (batch,) = Plan(TableSource(table, matching), known)
    (merge,) = batch.merged
    assert (merge.tags, merge.own_fields) == (("lending",), (("Hobby", "chess"),))


def test_contacts_are_asked_for_once_a_batch(tmp_path: Path) -> None:
    book = Book()
    path = linkedin_file(tmp_path / "a.csv", *(person(n) for n in range(2500)))
    book.take(path)
    asked: list[int] = []

    def contacts(ids: object) -> dict[int, KnownContact]:
        asked.append(len(list(ids)))  # type: ignore[call-overload]
        return book.people

    table = open_table(path)
    for _ in Plan(TableSource(table, match_columns(table)), replace(book.known(), contacts=contacts)):
        pass
    assert asked == [1000, 1000, 500]


# Preview, and what was not taken -------------------------------------------------------------------------------------


def test_the_preview_says_who_is_new_and_who_is_here(tmp_path: Path) -> None:
    book = Book()
    book.take(linkedin_file(tmp_path / "a.csv", person(2)))
    rows = [person(1), person(2), ["", "", "", "", "", "", "07 Jun 2026"], person(2, Position="Head")]
    table = open_table(linkedin_file(tmp_path / "b.csv", *rows))
    seen = preview(TableSource(table, match_columns(table)), book.known())
    assert [row.state for row in seen] == [RowState.NEW, RowState.HERE, RowState.SKIPPED, RowState.HERE]
    assert [row.number for row in seen] == [5, 6, 7, 8]
    assert seen[1].person is not None
    assert seen[1].person.name == "Given2 Family2"
    assert len(preview(TableSource(table, match_columns(table)), book.known(), 2)) == 2


def test_rows_that_were_not_taken_can_be_saved(tmp_path: Path) -> None:
    path = linkedin_file(
        tmp_path / "a.csv", person(1), ["", "", "", "", "", "", "07 Jun 2026"], ["=cmd", "b"]
    )
    counts = Book().take(path)
    target = tmp_path / "left out.csv"
    assert save_rejected_csv(target, [*counts.skipped, *counts.unreadable], LINKEDIN) == 2
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["Row", "Reason", *LINKEDIN]
    assert [row[0] for row in rows[1:]] == ["6", "7"]
    assert rows[2][2:] == ["'=cmd", "b"]
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_saving_where_nothing_can_be_saved_says_so(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="could not be saved"):
        save_rejected_csv(tmp_path / "no such folder" / "a.csv", [Rejected(1, "x")])


@given(rows=st.lists(st.text('abc,"@\n= ', max_size=20), max_size=20))
def test_the_counts_always_add_up(tmp_path_factory: pytest.TempPathFactory, rows: list[str]) -> None:
    path = write(
        tmp_path_factory.mktemp("t") / "a.csv", "First Name,Connected On,Company\n" + "\n".join(rows)
    )
    counts = Book().take(path)
    assert counts.adds_up
    left = [each.row for each in (*counts.skipped, *counts.unreadable)]
    assert len(left) == len(set(left))
    assert all(each.reason.endswith(".") for each in (*counts.skipped, *counts.unreadable))
