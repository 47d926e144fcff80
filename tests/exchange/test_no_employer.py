"""What stands under "Company" and names none, in every kind of file."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.exchange.people.no_employer import NO_EMPLOYERS, UNTOLD, job_of
from crm_desktop.exchange.records import Opening, PersonRow, Rejected, Tie, Vouching
from crm_desktop.exchange.sources import open_source
from tests.exchange.archives import pack
from tests.exchange.files import linkedin_file, person, write


def people(path: Path) -> list[PersonRow]:
    return [row for batch in open_source(path).read() for row in batch.people]


@pytest.mark.parametrize(
    ("position", "company", "job"),
    [
        ("Designer", "Self-employed", ("Designer (Self-employed)", "")),
        ("Designer", "SELF EMPLOYED", ("Designer (SELF EMPLOYED)", "")),
        ("Freelance Designer", "Freelance", ("Freelance Designer", "")),
        ("", "Looking for new opportunities!", ("Looking for new opportunities!", "")),
        ("", "Auf Jobsuche", ("Auf Jobsuche", "")),
        ("Graphiste", "Independant", ("Graphiste (Independant)", "")),
        ("Owner", "Self-Employed Ltd", ("Owner", "Self-Employed Ltd")),
        ("Owner", "Student Loans Company", ("Owner", "Student Loans Company")),
        ("Owner", "", ("Owner", "")),
        ("Owner", "UNKNOWN", ("Owner", "")),
    ],
)
def test_the_words_go_to_the_position(position: str, company: str, job: tuple[str, str]) -> None:
    assert job_of(position, company) == job
    assert job_of(*job) == job


@pytest.mark.parametrize("word", ["", "Acme", "The Independent", "Looking Glass", "Retired Ltd", "Students"])
def test_a_company_is_one(word: str) -> None:
    assert word not in UNTOLD
    assert "Rentnerin" in NO_EMPLOYERS


def test_in_tables_of_every_kind(tmp_path: Path) -> None:
    linkedin = linkedin_file(
        tmp_path / "a.csv",
        person(1, Company="Self-employed"),
        person(2, Company="Retired", Position=""),
        person(3),
    )
    assert [(row.position, row.company) for row in people(linkedin)] == [
        ("Analyst (Self-employed)", ""),
        ("Retired", ""),
        ("Analyst", "Copperfinch"),
    ]
    google = write(
        tmp_path / "g.csv",
        "Given Name,Family Name,Organization 1 - Name,Phone 1 - Value\nAda,Berg,Freelance,1\n",
    )
    outlook = write(
        tmp_path / "o.csv",
        "First Name,Last Name,Company,Job Title,E-mail Address\nAda,Berg,Student,n/a,a@x.example\n",
    )
    cards = write(
        tmp_path / "a.vcf",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Berg\nORG:Freiberuflich\nTITLE:Texterin\nEND:VCARD\n",
    )
    ldif = write(
        tmp_path / "a.ldif",
        "dn: cn=Ada Berg\nobjectclass: person\ncn: Ada Berg\no: Retired\ntitle: Engineer\n",
    )
    assert [
        [(row.position, row.company) for row in people(path)] for path in (google, outlook, cards, ldif)
    ] == [
        [("Freelance", "")],
        [("Student", "")],
        [("Texterin (Freiberuflich)", "")],
        [("Engineer (Retired)", "")],
    ]


def test_two_of_one_name_who_only_differ_in_it_are_two(tmp_path: Path) -> None:
    first, second = people(write(tmp_path / "a.csv", "Name,Company\nAda Berg,Freelance\nAda Berg,Student\n"))
    assert first.key != second.key


def test_what_this_program_wrote_comes_back_as_it_was(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nFN:Ada Berg\nORG:Freelance\nX-CRM-CLOSENESS:2\nEND:VCARD\n"
    (row,) = people(write(tmp_path / "a.vcf", card))
    assert (row.position, row.company) == ("", "Freelance")


def test_in_an_archive_it_is_no_tie_of_mine(tmp_path: Path) -> None:
    positions = (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Self-employed,Coach,,,Jan 2020,Dec 2021\nAcme,Analyst,,,Jan 2022,\n"
    )
    praise = "First Name,Last Name,Company,Job Title,Text,Creation Date\nAda,Berg,Freelance,Coach,Good,\n"
    source = open_source(
        pack(tmp_path / "a.zip", {"Positions.csv": positions, "Recommendations_Received.csv": praise})
    )
    batches = list(source.read())
    things = [thing for batch in batches for thing in batch.things]
    assert [thing.company for thing in things if isinstance(thing, Tie)] == ["Acme"]
    assert [thing.person.position for thing in things if isinstance(thing, Vouching)] == ["Coach (Freelance)"]
    (skipped,) = (each for batch in batches for each in batch.skipped)
    assert isinstance(skipped, Rejected)
    assert skipped.reason == "No company is named, so it ties you to nobody."


def test_in_a_tracker_it_makes_no_company_and_is_said_in_the_title(tmp_path: Path) -> None:
    tracker = (
        "Company,Position,Status,Date Applied,Contact Person\n"
        "Confidential,Designer,Applied,2024-03-01,Ada Berg\nStealth startup,,Applied,2024-03-02,\n"
        "unknown,Analyst,Applied,2024-03-03,\nN/A,Nurse,Applied,2024-03-04,\nFreelance,Freelance Editor,Applied,,\n"
        "?,,Applied,2024-03-05,\n"
    )
    openings = [
        thing
        for batch in open_source(write(tmp_path / "a.csv", tracker)).read()
        for thing in batch.things
        if isinstance(thing, Opening)
    ]
    assert [(each.title, each.company) for each in openings] == [
        ("Designer (Confidential)", ""),
        ("Stealth startup", ""),
        ("Analyst", ""),
        ("Nurse", ""),
        ("Freelance Editor", ""),
        ("An opening at ?", ""),
    ]
    assert [each.name for each in openings[0].people] == ["Ada Berg"]
    assert openings[0].people[0].company == ""
    assert openings[0].key == "opening|confidential|designer"  # as it was known before


def test_no_company_becomes_a_target_of_it(tmp_path: Path) -> None:
    wanted = "Target Company,Motivation\nAcme,3\nConfidential,2\n"
    (batch,) = open_source(write(tmp_path / "a.csv", wanted)).read()
    assert [getattr(thing, "company", "") for thing in batch.things] == ["Acme"]
    assert [(each.row, each.reason) for each in batch.skipped] == [(3, "The row names no company.")]
