"""Job trackers kept in spreadsheets: under many names, in three languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.terms import Channel, OpportunityStage, RoleKind
from crm_desktop.exchange.columns.fields import FIELD_LABELS, Field, fields_of
from crm_desktop.exchange.columns.job_headers import field_of
from crm_desktop.exchange.columns.job_stages import stage_of
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.records import Batch, Mention, Myself, Opening, Target, Task
from crm_desktop.exchange.rows.named_people import names_in
from crm_desktop.exchange.rows.openings import NOTHING
from crm_desktop.exchange.sources import TableSource, open_source
from crm_desktop.exchange.tables.totals import GROUP
from tests.exchange.files import lines, write

S = OpportunityStage


def opened(tmp_path: Path, text: str) -> TableSource:
    source = open_source(write(tmp_path / "a.csv", text))
    assert isinstance(source, TableSource)
    return source


def read(tmp_path: Path, text: str) -> Batch:
    source = opened(tmp_path, text)
    assert source.kind is FileKind.JOBS
    (batch,) = source.read()
    assert batch.rows == len(batch.things) + len(batch.skipped) + len(batch.unreadable)
    return batch


def one(tmp_path: Path, text: str) -> Opening:
    (opening,) = read(tmp_path, text).things
    assert isinstance(opening, Opening)
    return opening


def test_a_tracker_of_many_columns(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Company,Job Title,Status,Date Applied,Interview Date,Last Updated,Deadline,Job URL,Salary Range,Source,"
        "Contact,Contact Email,Recruiter,Referred By,Notes,Excitement,Nothing\n"
        "Acme GmbH,Analyst,Interview (2nd round),3 Nov 2025,14 Nov 2025,20 Nov 2025,1 Dec 2025,"
        "see https://acme.example/jobs/7,"
        '60-70k,LinkedIn,"Ada Berg, Bo Cole",ada@acme.example,Rita Hunt,Ruth Alder,"first\nsecond",5,\n',
    )
    assert (opening.title, opening.company, opening.link) == (
        "Analyst",
        "Acme GmbH",
        "https://acme.example/jobs/7",
    )
    assert opening.steps == ((S.APPLIED, date(2025, 11, 3)), (S.INTERVIEW, date(2025, 11, 14)))
    assert (opening.salary, opening.channel, opening.closing_on) == (
        "60-70k",
        Channel.JOB_POSTING,
        date(2025, 12, 1),
    )
    assert opening.people == (
        Mention("Ada Berg", "ada@acme.example", "", "", "Acme GmbH", "", RoleKind.INSIDER),
        Mention("Bo Cole", "", "", "", "Acme GmbH", "", RoleKind.INSIDER),
        Mention("Rita Hunt", "", "", "", "", "", RoleKind.RECRUITER),
        Mention("Ruth Alder", "", "", "", "", "", RoleKind.REFERRER),
    )
    assert opening.notes == "first\nsecond\nSource: LinkedIn\nExcitement: 5"
    assert opening.key == "opening|acme.example/jobs/7"


@pytest.mark.parametrize(
    ("head", "row", "steps"),
    [
        ("Firma;Stelle;Stand;Beworben am;Ansprechpartner", "Acme;Analyst;Absage;03.11.2025;Ada Berg",
         ((S.APPLIED, date(2025, 11, 3)), (S.REJECTED, date(2025, 11, 3)))),
        ("Entreprise;Poste;Statut;Date de candidature;Contact", "Acme;Analyst;Entretien prévu;13/11/2025;Ada Berg",
         ((S.APPLIED, date(2025, 11, 13)), (S.INTERVIEW, date(2025, 11, 13)))),
        ("Employer;Role;Applied;Contact Person;Salary", "Acme;Analyst;2025-11-03;Ada Berg;",
         ((S.APPLIED, date(2025, 11, 3)),)),
        ("Company Name;Title;Saved Date;Job Url;Contact Name", "Acme;Analyst;2025-11-03;https://x.example/1;Ada Berg",
         ((S.INTERESTED, date(2025, 11, 3)),)),
        ("Company;Position;Stage;Contact", "Acme;Analyst;Wishlist;Ada Berg", ((S.INTERESTED, None),)),
    ],
)  # fmt: skip
def test_trackers_in_other_words(
    tmp_path: Path, head: str, row: str, steps: tuple[tuple[OpportunityStage, date | None], ...]
) -> None:
    opening = one(tmp_path, f"{head}\n{row}\n")
    assert (opening.title, opening.company, opening.steps) == ("Analyst", "Acme", steps)
    assert [each.name for each in opening.people] == ["Ada Berg"]


@pytest.mark.parametrize(
    "head",
    [
        "First Name,Last Name,Company,Position,Status",
        "Name,Company,Job Title,Email,Status",
        "Company,Title,Contact,Email,Phone,Source",
        "Company,Position,Email",
        "Contact,Company,Position,Status,Date",
    ],
)
def test_lists_of_people_are_none(tmp_path: Path, head: str) -> None:
    row = ",".join("x" for _ in head.split(","))
    assert opened(tmp_path, f"{head}\n{row}\n").kind is FileKind.CSV


def test_rows_can_be_said_to_be_jobs_or_people(tmp_path: Path) -> None:
    source = opened(tmp_path, "Company,Position,Email\nAcme,Analyst,a@x.example\n")
    jobs = source.about(openings=True)
    assert (jobs.kind, jobs.matching.openings) == (FileKind.JOBS, True)
    assert not jobs.is_as_proposed()
    people = jobs.about(openings=False)
    assert people == source
    assert people.is_as_proposed()
    assert open_source(tmp_path / "a.csv", kind="jobs").kind is FileKind.JOBS


def test_a_row_without_company_and_position_is_named(tmp_path: Path) -> None:
    batch = read(tmp_path, "Company,Position,Status,Notes\nAcme,,Applied,\n,,Applied,lost\n")
    (opening,) = batch.things
    assert isinstance(opening, Opening)
    assert opening.title == "An opening at Acme"
    assert [(each.row, each.reason) for each in batch.skipped] == [(3, NOTHING)]


def test_what_is_not_understood_stands_in_the_notes(tmp_path: Path) -> None:
    text = (
        "Company,Position,Status,Date Applied,Job Link,Source\nAcme,Analyst,percolating,soon,ask Ada,Auntie\n"
    )
    batch = read(tmp_path, text)
    (opening,) = batch.things
    assert isinstance(opening, Opening)
    assert opening.steps == ((S.INTERESTED, None),)
    assert opening.channel is Channel.OTHER
    assert opening.notes == "Status: percolating\nDate Applied: soon\nJob Link: ask Ada\nSource: Auntie"
    assert [each.text for each in batch.remarks] == [
        "“percolating” is no stage that is known; it stands in the notes."
    ]


@pytest.mark.parametrize(
    ("status", "stage"),
    [
        ("Applied", S.APPLIED), ("✅ Applied", S.APPLIED), ("2. Interview scheduled", S.INTERVIEW),
        ("REJECTED!", S.REJECTED), ("2nd interview", S.INTERVIEW), ("3) Applied", S.APPLIED),
        ("Rejected after interview", S.REJECTED), ("Offer accepted", S.ACCEPTED), ("offer_received", S.OFFER),
        ("Zusage", S.ACCEPTED), ("Refusé", S.REJECTED), ("Ghosted", S.APPLIED), ("To apply", S.INTERESTED),
        ("Interviews", S.INTERVIEW), ("Hired others", S.REJECTED),
        ("CV enviado", S.APPLIED), ("Einladung zum Gespräch", S.INTERVIEW), ("Waiting to apply", S.INTERESTED),
        ("noch offen", S.APPLIED), ("一面", S.INTERVIEW), ("内定", S.OFFER), ("Would have applied, rejected", None),
        ("Not applied, no time", S.INTERESTED), ("Réponse négative", S.REJECTED), ("Talked to new boss", None),
        ("Not interested", S.WITHDRAWN), ("", None), ("percolating", None), ("—", None),
    ],
)  # fmt: skip
def test_stages_in_whatever_words(status: str, stage: OpportunityStage | None) -> None:
    assert stage_of(status) is stage


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("", []), ("n/a", []), ("Ada Berg", [("Ada Berg", "")]),
        ("Ada Berg <a@x.example>", [("Ada Berg", "a@x.example")]),
        ("Ada Berg; Bo Cole", [("Ada Berg", ""), ("Bo Cole", "")]), ("Ada & Bo", [("Ada", ""), ("Bo", "")]),
        ("Berg, Ada", [("Ada Berg", "")]), ("Ada Berg, Bo Cole", [("Ada Berg", ""), ("Bo Cole", "")]),
        ("Ada Berg, HR Manager", [("Ada Berg (HR Manager)", "")]), ("a@x.example", [("", "a@x.example")]),
        ("+353 1 234 567", []),
    ],
)  # fmt: skip
def test_people_named_in_a_cell(cell: str, people: list[tuple[str, str]]) -> None:
    assert names_in(cell) == people


def test_days_without_a_year_are_the_latest(tmp_path: Path) -> None:
    head = "Company,Position,Status,Date Applied,Deadline,Interview Date\n"
    path = write(
        tmp_path / "a.csv",
        head + "A,Dev,Applied,15-Jan,,\nB,Dev,Applied,12/30,,\nC,Dev,Applied,Applied on Mon Jan 12,3 March,\n"
        "D,Dev,Applied,,,1/31\nE,Dev,Applied,99-Foo,,\nF,Dev,Applied,29 Feb,,\n",
    )
    source = open_source(path).for_me(Myself(), date(2026, 1, 20))
    steps = {}
    for batch in source.read():
        for each in batch.things:
            assert isinstance(each, Opening)
            steps[each.company] = (each.steps[-1], each.closing_on, each.notes)
    assert steps == {
        "A": ((S.APPLIED, date(2026, 1, 15)), None, ""),
        "B": ((S.APPLIED, date(2025, 12, 30)), None, ""),
        "C": ((S.APPLIED, date(2026, 1, 12)), date(2026, 3, 3), ""),
        "D": ((S.INTERVIEW, date(2026, 1, 31)), None, ""),
        "E": ((S.APPLIED, None), None, "Date Applied: 99-Foo"),
        "F": ((S.APPLIED, date(2024, 2, 29)), None, ""),
    }


def test_a_column_that_says_stages_under_a_header_of_ones_own_is_the_status(tmp_path: Path) -> None:
    text = (
        "Firm,Job,Thank-you note,Where am I?,Sent CV on\nAcme,Designer,sent,Applied,2026-09-01\n"
        "Bo,Analyst,no,Rejected,2026-09-02\nCy,Writer,no,Wishlist,\nDi,PM,sent,Offer!,2026-08-03\n"
        "Ed,PM,no,by the lake,2026-08-05\n"
    )
    source = opened(tmp_path, text)
    assert "“Where am I?” is the status: nearly all that it says are stages." in source.taken
    stages = [thing.steps[-1][0] for thing in read(tmp_path, text).things if isinstance(thing, Opening)]
    assert stages == [S.APPLIED, S.REJECTED, S.INTERESTED, S.OFFER, S.APPLIED]


@pytest.mark.parametrize(
    "said",
    ["on-site,remote,on-site,hybrid", "sent,no,sent,no", "Applied,Berlin,Rejected,Bonn", "new,open,new,old"],
)
def test_what_else_a_column_says_is_no_status(tmp_path: Path, said: str) -> None:
    rows = "".join(f"C{at},Designer,{value}\n" for at, value in enumerate(said.split(",")))
    things = read(tmp_path, f"Company,Job,Remark on it\n{rows}").things
    assert {thing.steps[-1][0] for thing in things if isinstance(thing, Opening)} == {S.INTERESTED}


def test_stages_that_are_ticked_in_a_column_each(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.csv",
        "Company,Position,Applied,Phone Screen,Interview,Offer,Rejected\nA,Dev,x,x,,,\n"
        "B,Dev,TRUE,FALSE,FALSE,FALSE,TRUE\nC,Dev,1/2/2026,1/13/2026,,1/20/2026,\nD,Dev,yes,no,,,\n",
    )
    (batch,) = open_source(path).read()
    assert [each.steps for each in batch.things if isinstance(each, Opening)] == [
        ((S.INTERVIEW, None),),
        ((S.REJECTED, None),),
        ((S.APPLIED, date(2026, 1, 2)), (S.INTERVIEW, date(2026, 1, 13)), (S.OFFER, date(2026, 1, 20))),
        ((S.APPLIED, None),),
    ]


def test_an_address_is_of_whom_its_header_names(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Company,Job Title,Status,Application Date,Hiring Manager,Hiring Manager Email,Recruiter,Recruiter Phone,"
        "Contact\n"
        'Acme,Dev,Applied,2026-01-15,"Berg, Ada",a@x.example,Bo Cole,+353 1 234 567,Cy Dahl (team lead)\n',
    )
    told = {each.name: (each.email, each.phone, each.position) for each in opening.people if any(each[1:4])}
    assert told == {"Ada Berg": ("a@x.example", "", ""), "Bo Cole": ("", "+353 1 234 567", "")}
    assert [each.position for each in opening.people if each.name == "Cy Dahl"] == ["team lead"]


def test_companies_and_positions_alone_are_jobs_unless_they_name_somebody(tmp_path: Path) -> None:
    for text, jobs in {
        "Company,Position,URL\nAcme,Dev,https://acme.example/jobs\n": True,
        "Company,Position\nAcme,Dev\n": True,
        "Company,Position,URL\nAcme,Dev,https://www.linkedin.com/in/ada\n": False,
        "Company,Position,Name\nAcme,Dev,Ada Berg\n": False,
        "Company,Position,Contact\nAcme,Dev,Ada Berg\n": False,
        "Company,Position,Phone\nAcme,Dev,0301234567\n": False,
    }.items():
        assert (open_source(write(tmp_path / "a.csv", text)).kind is FileKind.JOBS) is jobs, text


def test_openings_and_people_have_fields_of_their_own() -> None:
    of_people, of_jobs = fields_of(openings=False), fields_of(openings=True)
    assert set(of_people) | set(of_jobs) == set(Field) == set(FIELD_LABELS)
    shared = {Field.COMPANY, Field.POSITION, Field.LOCATION, Field.NOTES, Field.LEAVE_OUT}
    assert set(of_people) & set(of_jobs) == shared


cells = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["Applied", "3 Nov 2025", "https://x.example/1", "Ada Berg; Bo", "yes"]),
)


@given(rows=st.lists(st.lists(cells, min_size=7, max_size=7), max_size=8))
def test_no_row_is_lost(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    head = ["Company", "Position", "Status", "Date Applied", "Contact", "Job Link", "Notes"]
    path = write(
        tmp_path_factory.mktemp("t") / "a.csv",
        lines([head, ["Acme", "Analyst", "Applied", "", "", "", ""], *rows]),
    )
    source = open_source(path, kind="jobs")
    for batch in source.read():
        assert batch.rows == len(batch.things) + len(batch.skipped) + len(batch.unreadable)
        for thing in batch.things:
            assert isinstance(thing, Opening)
            assert thing.title
            assert thing.steps


def test_the_boards_of_huntr_notion_and_trello(tmp_path: Path) -> None:
    huntr = one(
        tmp_path,
        "Job Title,Company,Location,List,URL,Date Applied,Notes\nManager,Gamma,,INTERVIEW,,2026-09-01,\n",
    )
    assert [stage for stage, _ in huntr.steps] == [S.APPLIED, S.INTERVIEW]
    notion = one(
        tmp_path,
        "Name,Company,Stage,Applied on,Contact,Link,Next step\n"
        'Controller,Beta,Offer,"October 1, 2026","Bo Cole, Cy Dale",beta.example/jobs?id=1,Wait\n',
    )
    assert (notion.title, notion.company, notion.notes) == ("Controller", "Beta", "Next step: Wait")
    assert notion.link == "https://beta.example/jobs?id=1"
    assert [person.name for person in notion.people] == ["Bo Cole", "Cy Dale"]
    trello = one(
        tmp_path,
        "Card ID,Card Name,Card Description,Due Date,List Name,Board Name\n"
        "5f1,Acme - Engineer,Ask Ada,2026-12-01T11:00:00.000Z,To apply,Search\n",
    )
    assert (trello.title, trello.company, trello.closing_on) == ("Engineer", "Acme", date(2026, 12, 1))
    assert trello.notes == "Ask Ada"  # what the board counts and numbers says nothing of the job
    assert trello.steps[-1][0] is S.INTERESTED


def test_the_address_of_a_recruiter_and_who_referred_me(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Role,Organization,Status,Date of application,Recruiter,Recruiter email,Referral from\n"
        "Lead,Acme,🟢 Applied,13/11/2026,Ada Berg,ada@berg.example,Bo Cole\n",
    )
    assert [(each.name, each.email, each.role) for each in opening.people if each.name] == [
        ("Ada Berg", "ada@berg.example", RoleKind.RECRUITER),
        ("Ada Berg", "", RoleKind.RECRUITER),
        ("Bo Cole", "", RoleKind.REFERRER),
    ]


@pytest.mark.parametrize(
    "head", ["Member,Role,Status", "Name,Company,Stage,Email,Applied on", "Name,Company,Status,Date"]
)
def test_a_name_and_a_status_alone_are_no_job(tmp_path: Path, head: str) -> None:
    row = ",".join("active" for _ in head.split(","))
    assert opened(tmp_path, f"{head}\n{row}\n").kind is not FileKind.JOBS


def test_a_row_of_sums_is_no_opening(tmp_path: Path) -> None:
    text = "Company,Position,Status,Salary\nAcme,Analyst,applied,60\nTotal,Analyst,applied,60\nTotal,,,120\n"
    batch = read(tmp_path, text)
    assert [(each.row, each.cells[0]) for each in batch.skipped] == [(4, "Total")]
    assert batch.skipped[0].reason.startswith("The row only sums up the others")


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Date d'envoi de la candidature", Field.APPLIED_ON), ("Fecha de postulación", Field.APPLIED_ON),
        ("Data invio CV", Field.APPLIED_ON), ("Datum der Bewerbung", Field.APPLIED_ON),
        ("Date Applied (MM/DD)", Field.APPLIED_ON), ("Date entretien", Field.INTERVIEW_ON),
        ("Fecha de la respuesta", Field.UPDATED_ON), ("Mail du contact", Field.CONTACT_EMAIL),
        ("Téléphone du contact", Field.CONTACT_PHONE), ("LinkedIn of contact", Field.CONTACT_LINK),
        ("Nome referente", Field.CONTACT), ("Arbeitgeber (Name, Anschrift)", Field.COMPANY),
        ("Company/Employer", Field.COMPANY), ("岗位名称", Field.POSITION), ("Link annuncio", Field.JOB_LINK),
        ("Réponse", Field.STATUS), ("Salario esperado", Field.SALARY), ("Source de l'offre", Field.SOURCE),
        ("Date limite de dépôt", Field.CLOSING_ON), ("Follow-up date", Field.FOLLOW_UP_ON),
        ("Date de relance", Field.FOLLOW_UP_ON), ("Interviewer(s)", Field.INTERVIEWER), ("Next step", Field.NEXT_STEP),
        ("Stage history", None), ("Company website", None), ("Source PDF", None), ("Match", None),
    ],
)  # fmt: skip
def test_headers_in_words_of_ones_own(header: str, field: Field | None) -> None:
    assert (field_of(header) or (None,))[0] is field


def test_the_form_of_an_office_for_work(tmp_path: Path) -> None:
    text = (
        "Nachweis der Arbeitsbemühungen;;;;;;\nName: Berg Ada;;Nr. 756;;Monat: November 2026;;\n;;;;;;\n"
        "Datum;Firma, Adresse;Stelle als;Pensum;Bewerbung;Ergebnis;Bemerkungen\n"
        '02.11.2026;"Muster AG, Bahnhofstr. 1, Zürich";Buchhalterin;100%;online;noch offen;\n'
        "05.11.2026;Keller GmbH;Controllerin;80%;schriftlich;Absage;anderer\n"
        "09.11.2026;Ortner;Assistentin;60%;persönlich;Vorstellungsgespräch;\n"
    )
    openings = [each for each in read(tmp_path, text).things if isinstance(each, Opening)]
    assert [(each.title, each.company, each.steps[-1][0]) for each in openings] == [
        ("Buchhalterin", "Muster AG", S.APPLIED),
        ("Controllerin", "Keller GmbH", S.REJECTED),
        ("Assistentin", "Ortner", S.INTERVIEW),
    ]
    assert openings[0].notes.startswith("Firma, Adresse: Muster AG, Bahnhofstr. 1, Zürich\nPensum: 100%")


def test_a_contact_person_is_none_of_the_rows(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Firma;Position;Ansprechpartner;E-Mail;Telefon;Datum;Status\n"
        "Muster AG;Buchhalterin;Frau Weber;weber@muster.example;044 123 45 67;03.11.2026;Versendet\n",
    )
    (weber,) = opening.people
    assert (weber.name, weber.email, weber.phone) == ("Frau Weber", "weber@muster.example", "044 123 45 67")
    assert opening.steps == ((S.APPLIED, date(2026, 11, 3)),)
    empty = opened(tmp_path, "Firma,Position,Ansprechpartner,Datum,Status\n")
    assert empty.kind is FileKind.JOBS


def test_name_is_that_of_the_company_where_all_else_is_of_a_job(tmp_path: Path) -> None:
    opening = one(
        tmp_path, "Name,Application URL,Date,Stage\nAcme,https://acme.example/1,2024-11-05,Rejected\n"
    )
    assert (opening.company, opening.link, opening.steps[-1][0]) == (
        "Acme",
        "https://acme.example/1",
        S.REJECTED,
    )


def test_words_for_nothing_are_nothing_and_numbers_of_rows_are_left_out(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "id,company_name,job_title,applied_date,status,link,notes\n7,Acme,null,1721011400,Pending,N/A,NaN\n",
    )
    assert (opening.title, opening.link, opening.notes) == ("An opening at Acme", "", "")
    assert opening.steps == ((S.APPLIED, date(2024, 7, 15)),)


def test_a_day_among_words_is_taken_and_the_words_stay(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Company,Position,Date Applied,Status,Phone,Recruiter\n"
        "Acme,Dev,Before 2025-01-24,Rejected,8/22/2019 & 8/27/2019,+353 1 234 567\n",
    )
    assert opening.steps == ((S.APPLIED, date(2025, 1, 24)), (S.REJECTED, date(2025, 1, 24)))
    assert opening.notes == (
        "Date Applied: Before 2025-01-24\nPhone: 8/22/2019 & 8/27/2019\nRecruiter: +353 1 234 567"
    )
    assert opening.people == ()


def test_what_another_column_shows_of_the_dates_holds_for_all(tmp_path: Path) -> None:
    head = "Company,Position,Date Applied,Follow up\n"
    applied = [
        each.steps[-1][1]
        for each in read(tmp_path, f"{head}A,Dev,11/02/2026,11/16/2026\nB,Dev,10/03/2026,\n").things
        if isinstance(each, Opening)
    ]
    assert applied == [date(2026, 11, 2), date(2026, 10, 3)]


def test_days_of_stages_stand_beside_a_status_or_in_it(tmp_path: Path) -> None:
    text = (
        "Company,Position,Status,Applied On,Rejected At,Interview Dates\n"
        'A,Dev,Rejected,2026-11-03,2026-11-10,"Nov 5, 2026; Nov 7, 2026"\nB,Dev,Absage 15.11.,2026-11-02,,\n'
    )
    path = write(tmp_path / "a.csv", text)
    source = open_source(path).for_me(Myself(), date(2026, 11, 28))
    (batch,) = source.read()
    first, second = (each for each in batch.things if isinstance(each, Opening))
    assert first.steps == (
        (S.APPLIED, date(2026, 11, 3)),
        (S.INTERVIEW, date(2026, 11, 5)),
        (S.REJECTED, date(2026, 11, 10)),
    )
    assert second.steps == ((S.APPLIED, date(2026, 11, 2)), (S.REJECTED, date(2026, 11, 15)))
    assert second.notes == "Status: Absage 15.11."


def test_what_reaches_somebody_stands_in_one_column(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Company,Job Title,Date Applied,Contact,Contact Information\n"
        'Acme,Clerk,2026-11-02,Ada Berg,"ada@acme.example, (555) 010-0100"\n',
    )
    (ada,) = opening.people
    assert (ada.name, ada.email, ada.phone) == ("Ada Berg", "ada@acme.example", "(555) 010-0100")


def test_the_record_of_an_office_for_work(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Work Search Record,,,,,\n,,,,,\n"
        "Week Ending,Date of Contact,Employer Name,Person Contacted,Type of Work Sought,Result\n"
        "2026-11-07,2026-11-03,Acme,Ada Berg,Clerk,Hired others\n",
    )
    assert (opening.company, opening.title, opening.steps[-1][0]) == ("Acme", "Clerk", S.REJECTED)
    assert [each.name for each in opening.people] == ["Ada Berg"]


def test_a_salary_from_the_least_to_the_most_and_whom_to_follow_up_with(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "id,job_title,company,applied_date,status,salary_min,salary_max,follow_up_contact_name,"
        "follow_up_contact_details\n"
        "1,Dev,Acme,2026-11-02,applied,120000,140000,Ada Berg,https://www.linkedin.com/in/ada\n",
    )
    assert (opening.salary, opening.notes) == ("120000 – 140000", "")
    assert [(each.name, each.link) for each in opening.people] == [
        ("Ada Berg", "https://www.linkedin.com/in/ada")
    ]


def test_a_column_of_ones_own_words_may_be_empty(tmp_path: Path) -> None:
    source = opened(tmp_path, "Company,Position,Status,Datum der letzten Bewerbung,Nome referente\n")
    assert source.kind is FileKind.JOBS
    assert source.matching.fields[3:] == (Field.APPLIED_ON, Field.CONTACT)


@pytest.mark.parametrize(
    ("card", "title", "company"),
    [
        ("Acme - Analyst", "Analyst", "Acme"),
        ("Analyst @ Acme", "Analyst", "Acme"),
        ("Analyst at Acme", "Analyst", "Acme"),
        ("Data Engineer – Acme", "Data Engineer", "Acme"),
        ("Acme: Leiterin Einkauf", "Leiterin Einkauf", "Acme"),
        ("Acme - Growth", "Growth", "Acme"),  # as most cards of the board say it
        ("Acme - Designer - Berlin", "Designer", "Acme"),
        ("Lead - Engineer - Acme", "Lead - Engineer - Acme", ""),
        ("How to use this board", "How to use this board", ""),
        ("Full-stack developer", "Full-stack developer", ""),
    ],
)
def test_a_card_names_company_and_position(tmp_path: Path, card: str, title: str, company: str) -> None:
    rows = "".join(
        f"{each},Applied,2026-11-01T10:00:00.000Z\n" for each in (card, "Beta - Nurse", "Gamma - Editor")
    )
    batch = read(tmp_path, f"Card Name,List Name,Last Activity Date\n{rows}")
    opening = batch.things[0]
    assert isinstance(opening, Opening)
    assert (opening.title, opening.company) == (title, company)
    assert ("Berlin" in opening.notes) == ("Berlin" in card)


def test_when_and_how_to_go_on_becomes_a_follow_up(tmp_path: Path) -> None:
    source = opened(
        tmp_path,
        "Company,Position,Status,Date Applied,Next Follow-up,Next Step,Interviewer\n"
        "Acme,Analyst,Applied,2026-11-02,2026-12-05,Call Ada,Ida Ray\n"
        "Beta,Engineer,Interview,2026-11-02,2026-12-06,,Bo Cole (CTO)\n"
        "Gamma,Nurse,Applied,2026-11-02,2026-11-20,Write,\n"
        "Delta,Editor,Rejected,2026-11-02,2026-12-20,,\n",
    ).for_me(Myself(), date(2026, 11, 24))
    (batch,) = source.read()
    tasks = [thing for thing in batch.things if isinstance(thing, Task)]
    assert [(task.number, task.what, task.on) for task in tasks] == [
        (2, "Call Ada", date(2026, 12, 5)),
        (3, "Follow up: Engineer at Beta", date(2026, 12, 6)),
    ]
    openings = [thing for thing in batch.things if isinstance(thing, Opening)]
    assert [task.about_opening for task in tasks] == [each.key for each in openings[:2]]
    assert openings[0].people == (Mention("Ida Ray", company="Acme", role=RoleKind.INTERVIEWER),)
    assert openings[1].people[0].position == "CTO"
    assert (
        openings[2].notes == "Next Step: Write\nNext Follow-up: 2026-11-20"
    )  # a day gone by is no follow-up
    assert openings[3].notes == "Next Follow-up: 2026-12-20"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("List,Advocacy,Motivation,Posting\nAcme,Y,5,3\n", Target(2, "", "Acme", (), 5, 3)),
        (
            "Employer,Alumni,Motivation (1-5),Posting Score,Notes\nAcme,Ada Berg,4/5,0,likes growth\n",
            Target(2, "", "Acme", (Mention("Ada Berg", company="Acme"),), 4, 0, notes="likes growth"),
        ),
        (
            "Target Company,Priority,Industry,Website,Location,Why,Size\nAcme,B,Fintech,acme.example,Berlin,Team,70\n",
            Target(
                2,
                "",
                "Acme",
                (),
                None,
                None,
                2,
                "Fintech",
                "Berlin",
                "https://acme.example",
                "Team\nSize: 70",
            ),
        ),
        (
            "Zielunternehmen;Priorität;Ansprechpartner;Motivation;Stellen\nAcme;hoch;drei Leute;abc;ja\n",
            Target(2, "", "Acme", (), None, 3, 1, notes="Motivation: abc\nAnsprechpartner: drei Leute"),
        ),
    ],
)
def test_a_list_of_companies_to_work_at(tmp_path: Path, text: str, target: Target) -> None:
    batch = read(tmp_path, text + "\n")
    assert [replace(thing, key="") for thing in batch.things if isinstance(thing, Target)] == [target]


@pytest.mark.parametrize(
    "head",
    [
        "Name,Company,Priority,Email",
        "Full Name,Company,Tier,Industry",
        "Company,Position,Priority,Status",
        "Company,Industry,Website,Location",
    ],
)
def test_what_names_people_or_jobs_or_is_not_wanted_is_no_target(tmp_path: Path, head: str) -> None:
    assert not opened(tmp_path, f"{head}\nAda Berg,Acme,Applied,x\n").matching.of_targets


def test_a_pipeline_of_cards_called_names_is_of_jobs(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Name,Stage,Assigned To,Notes,Contact: Name,Contact: Email Address\n"
        "Analyst at Acme,Applied,Mia,good,Ada Berg,ada@acme.example\n",
    )
    assert (opening.title, opening.company, opening.steps[-1][0]) == ("Analyst", "Acme", S.APPLIED)
    assert [(each.name, each.email) for each in opening.people] == [("Ada Berg", "ada@acme.example")]
    people = "Name,Company,Stage,Email\nAda Berg,Acme,Applied,a@x.example\n"
    assert opened(tmp_path, people).kind is not FileKind.JOBS


def test_the_least_and_the_most_of_a_salary_in_any_words(tmp_path: Path) -> None:
    head = "Job Position,Company,Max. Salary,Min. Salary,Status,Date Applied"
    opening = one(tmp_path, f"{head}\nAnalyst,Acme,70000,60000,Applied,2026-11-02\n")
    assert (opening.salary, opening.notes) == ("60000 – 70000", "")


def test_the_page_of_a_database_names_a_row_of_which_all_else_is_told(tmp_path: Path) -> None:
    head = "Name,Company,Stage,Position,Applied Date,{},Salary\n"
    page = "https://www.notion.so/Acme-1b2c3d4e5f60718293a4b5c6d7e8f901?pvs=21"
    row = f"Acme – Lead,Acme ({page}),Interviewing,Lead,3 Mar 2024,Ada Berg,70k\n"
    opening = one(tmp_path, head.format("Contact") + row)
    assert (opening.title, opening.company, opening.salary) == ("Lead", "Acme", "70k")
    assert opening.people == (Mention("Ada Berg", company="Acme", role=RoleKind.INSIDER),)
    assert opening.notes == "Name: Acme – Lead"
    # Where it says neither position nor company, it is who is to be asked.
    opening = one(tmp_path, head.format("Place") + row.replace("Acme – Lead", "Bo Cole"))
    assert [each.name for each in opening.people] == ["Bo Cole"]
    assert (opening.title, opening.company) == ("Lead", "Acme")


def test_the_day_on_which_a_card_was_moved_is_that_of_its_stage(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        "Title,Company,List,Created At,Applied At,Last Moved At\n"
        "CTO,Gamma,Offer,2024-03-04T10:00:00.000Z,2024-03-05T10:00:00.000Z,2024-03-09T10:00:00.000Z\n"
        "Lead,Beta,Wishlist,2024-03-03T10:00:00.000Z,,\n",
    )
    assert [thing.steps for thing in batch.things if isinstance(thing, Opening)] == [
        ((S.APPLIED, date(2024, 3, 5)), (S.OFFER, date(2024, 3, 9))),
        ((S.INTERESTED, date(2024, 3, 3)),),
    ]


def test_a_list_beside_the_stages_of_a_board_holds_no_openings(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        "Card Name,Card URL,Card Description,List Name\nAcme - Senior Dev,https://trello.com/c/1,,Applied\n"
        "CV template,https://trello.com/c/2,,Useful Resources!\nBeta - QA,https://trello.com/c/3,,Interview\n",
    )
    assert [(thing.title, thing.company) for thing in batch.things if isinstance(thing, Opening)] == [
        ("Senior Dev", "Acme"), ("QA", "Beta"),
    ]  # fmt: skip
    assert [(each.row, each.reason) for each in batch.skipped] == [
        (3, "The list “Useful Resources!” of the board holds no openings.")
    ]
    # A status of the same word says that nothing is known of it.
    assert len(read(tmp_path, "Company,Position,Status\nAcme,Dev,Applied\nBeta,QA,Notes\n").things) == 2


def test_when_the_answer_came_and_what_was_passed_before_it_is_kept(tmp_path: Path) -> None:
    head = "Firma;Stelle;Beworben am;Status;Rückmeldung am"
    opening = one(tmp_path, f"{head}\nAcme;PM;03.02.2026;Absage;10.02.2026\n")
    assert opening.steps == (("applied", date(2026, 2, 3)), ("rejected", date(2026, 2, 10)))
    opening = one(tmp_path, "Company,Role,Applied?,OA,Phone,Result\nAcme,PM,Yes,Y,N,Rejected\n")
    assert (opening.steps[-1][0], opening.notes) == ("rejected", "OA: Y")


@pytest.mark.parametrize("title", ["January 2026", "März 2026", "Week of Jan 5", "Rejected", "2026"])
def test_titles_between_the_rows_are_no_openings(tmp_path: Path, title: str) -> None:
    batch = read(
        tmp_path, f"Company,Position,Date,Status\n{title},,,\nAcme,PM,1/13/2026,Applied\nMay,,,Applied\n"
    )
    assert [(each.title, each.company) for each in batch.things if isinstance(each, Opening)] == [
        ("PM", "Acme"),
        ("An opening at May", "May"),
    ]
    assert [(each.row, each.reason) for each in batch.skipped] == [(2, GROUP)]


def test_an_address_behind_a_name_is_theirs(tmp_path: Path) -> None:
    opening = one(
        tmp_path,
        "Company,Role,Status,Contact (Name / Email),Referrer,Referrer Email\n"
        "Acme,PM,Applied,Ada Berg / ada@acme.example,Bo Cole,bo@x.example\n",
    )
    assert [(each.name, each.email, each.role) for each in opening.people if each.email] == [
        ("Bo Cole", "bo@x.example", RoleKind.REFERRER),
        ("Ada Berg", "ada@acme.example", RoleKind.INSIDER),
    ]


def test_of_several_columns_of_stages_the_last_that_says_one_counts(tmp_path: Path) -> None:
    rows = "Acme,PM,Applied,Phone screen,Onsite,Offer\nBeta,Dev,Applied,Rejected,,\n"
    text = f"Company,Role,Stage 1,Stage 2,Stage 3,Final\n{rows}"
    found = [each for each in read(tmp_path, text).things if isinstance(each, Opening)]
    assert [each.steps[-1][0] for each in found] == ["offer", "rejected"]
    assert found[0].notes == "Stage 2: Phone screen\nStage 3: Onsite\nFinal: Offer"


def test_the_tasks_of_asana_and_of_clickup_are_jobs(tmp_path: Path) -> None:
    asana = (
        "Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Due Date,Notes,"
        "Projects\n"
        "120,2026-01-03,,2026-01-05,Acme - Product Manager,Applied,Me,me@x.example,2026-02-01,by Ada,Hunt\n"
        "121,2026-01-04,,2026-01-09,Beta - Data Analyst,Interviewing,Me,me@x.example,,,Hunt\n"
    )
    found = [each for each in read(tmp_path, asana).things if isinstance(each, Opening)]
    assert [(each.title, each.company, each.steps[-1]) for each in found] == [
        ("Product Manager", "Acme", ("applied", date(2026, 1, 5))),
        ("Data Analyst", "Beta", ("interview", date(2026, 1, 9))),
    ]
    assert (found[0].closing_on, found[0].people) == (date(2026, 2, 1), ())
    clickup = (
        "Task Type,Task ID,Task Name,Task Content,Status,Assignees,Company (short text),Job URL (url)\n"
        "Task,8abc,Product Manager,Nice team,applied,[Me],Acme,https://acme.example/1\n"
    )
    opening = one(tmp_path, clickup)
    assert (opening.title, opening.company, opening.steps[-1][0], opening.notes) == (
        "Product Manager", "Acme", "applied", "Nice team",
    )  # fmt: skip


def test_a_recruiter_and_the_next_talk_in_other_languages(tmp_path: Path) -> None:
    head = "EMPRESA,VACANTE,FECHA DE POSTULACIÓN,ESTATUS,RECLUTADOR,CORREO DEL RECLUTADOR"
    opening = one(tmp_path, f"{head}\nAcme,Analista,13/01/2026,En proceso,Ana Ruiz,ana@acme.example\n")
    ana = opening.people[0]
    assert (ana.name, ana.email, ana.role) == ("Ana Ruiz", "ana@acme.example", RoleKind.RECRUITER)
    head = "企業名,応募職種,応募日,選考状況,次回面接日,年収"
    opening = one(tmp_path, f"{head}\nアクメ,エンジニア,2026/01/13,一次面接,2026/02/03,600万\n")
    assert (opening.steps[-1], opening.salary) == (("interview", date(2026, 2, 3)), "600万")


def test_a_column_that_begins_far_down_a_long_tracker_is_kept(tmp_path: Path) -> None:
    rows = [f"C{number},PM,Applied," for number in range(250)]
    source = opened(
        tmp_path, "\n".join(["Company,Role,Status,Dress code", *rows, "Acme,Dev,Applied,suit", ""])
    )
    things = [thing for batch in source.read() for thing in batch.things if isinstance(thing, Opening)]
    assert [thing.notes for thing in things if thing.notes] == ["Dress code: suit"]


def test_a_list_for_the_job_centre_has_its_header_below_the_name(tmp_path: Path) -> None:
    text = (
        "Bewerbungsnachweis;;;;;\nName: Mia Rowe;;;;;\n;;;;;\n"
        "Lfd. Nr.;Datum;Firma, Anschrift, Ansprechpartner;Bewerbung als;Art der Bewerbung;Ergebnis\n"
        '1;04.03.2024;"Acme GmbH, Weg 1, Frau Berg";Analystin;online;Absage am 20.03.\n'
        "2;06.03.2024;Beta AG (Herr Cole);Controllerin;E-Mail;noch offen\n"
    )
    batch = read(tmp_path, text)
    first, second = (each for each in batch.things if isinstance(each, Opening))
    assert (first.number, first.title, first.company) == (5, "Analystin", "Acme GmbH")
    assert (second.title, second.company) == ("Controllerin", "Beta AG")
    assert "Firma, Anschrift, Ansprechpartner: Beta AG (Herr Cole)" in second.notes


def test_of_a_span_of_days_the_first_counts(tmp_path: Path) -> None:
    text = 'Company,Position,Status,Date Applied\nAcme,Nurse,Applied,"January 20, 2024 → January 25, 2024"\n'
    (opening,) = read(tmp_path, text).things
    assert isinstance(opening, Opening)
    assert opening.steps[-1][1] == date(2024, 1, 20)
    assert "January 25" in opening.notes


def test_a_round_that_was_passed_is_an_interview(tmp_path: Path) -> None:
    text = "Company,Position,Interviewer,Result\nAcme,Nurse,Bo Cole,Passed\nBeta,Cook,,Passed\n"
    stages = [each.steps[-1][0] for each in read(tmp_path, text).things if isinstance(each, Opening)]
    assert stages == [OpportunityStage.INTERVIEW, OpportunityStage.WITHDRAWN]


def test_a_link_that_stands_alone_in_the_notes_is_that_of_the_job(tmp_path: Path) -> None:
    text = "Card Name,Card Description,List Name\nAcme - Nurse,https://acme.example/1,Applied\n"
    (card,) = read(tmp_path, text).things
    assert isinstance(card, Opening)
    assert (card.link, card.notes) == ("https://acme.example/1", "")


def test_an_empty_row_of_a_tracker_is_called_so(tmp_path: Path) -> None:
    batch = read(tmp_path, "Company,Position,Status,Notes\nAcme,Nurse,Applied,\n,,,\n,,Applied,call\n")
    assert [(each.row, each.reason) for each in batch.skipped] == [
        (3, "The row is empty."),
        (4, "The row names neither a position nor a company."),
    ]


@pytest.mark.parametrize("day", ["3月5日", "3 月 5 号", "3월 5일"])
def test_a_day_without_its_year_in_chinese_japanese_and_korean(tmp_path: Path, day: str) -> None:
    path = write(tmp_path / "a.csv", f"公司,岗位,投递时间,当前进度\n腾讯,运营,{day},已投递\n")
    (batch,) = open_source(path).for_me(Myself(), date(2026, 11, 29)).read()
    (opening,) = batch.things
    assert isinstance(opening, Opening)
    assert (opening.steps[-1][1], opening.notes) == (date(2026, 3, 5), "")
