"""Boards of jobs that were kept, or copied, as a table with a column for each stage."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.plan.files import Plan
from crm_desktop.exchange.plan.known import Known, KnownThings
from crm_desktop.exchange.plan.preview import RowState, preview
from crm_desktop.exchange.plan.terms import ImportCounts
from crm_desktop.exchange.records import Batch, Opening
from crm_desktop.exchange.rows.stage_columns import of_stage_columns
from crm_desktop.exchange.sources import TableSource, open_pasted, open_source
from crm_desktop.exchange.tables.table import open_text
from tests.exchange.files import write

S = OpportunityStage


def read(source: object) -> Batch:
    assert isinstance(source, TableSource)
    assert source.kind is FileKind.JOBS
    assert source.is_as_proposed()
    (batch,) = source.read()
    assert source.sample().things == batch.things
    assert batch.rows == len(batch.things) + len(batch.skipped) + len(batch.unreadable)
    return batch


def told(batch: Batch) -> list[tuple[int, str, str, OpportunityStage]]:
    return [
        (each.number, each.title, each.company, each.steps[-1][0])
        for each in batch.things
        if isinstance(each, Opening)
    ]


@pytest.mark.parametrize(
    ("head", "first", "second", "sign"),
    [
        (
            "Wishlist,Applied,Interview,Rejected",
            "Acme - Designer,Beta: Analyst,,Gamma – Nurse",
            ",,Tester @ Eta,",
            ",",
        ),
        (
            "Gemerkt;Beworben;Gespräch;Absage",
            "Designer bei Acme;Beta - Analyst;;Gamma - Nurse",
            ";;Eta | Tester;",
            ";",
        ),
        (
            "Por aplicar,Enviado,Entrevista,Rechazado",
            "Acme • Designer,Beta - Analyst,,Nurse / Gamma",
            ",,Tester @ Eta,",
            "\t",
        ),
        (
            "Saved (1),✅ Applied,2) Interviews,Rejects",
            "Acme - Designer,Analyst at Beta,,Gamma - Nurse",
            ",,Tester @ Eta,",
            "|",
        ),
    ],
)
def test_each_cell_is_a_card_in_the_stage_of_its_column(
    head: str, first: str, second: str, sign: str
) -> None:
    text = "\n".join((head, first, second, "")).replace(",", sign)
    assert told(read(open_pasted(text))) == [
        (2, "Designer", "Acme", S.INTERESTED),
        (2, "Analyst", "Beta", S.APPLIED),
        (2, "Nurse", "Gamma", S.REJECTED),
        (3, "Tester", "Eta", S.INTERVIEW),
    ]


def test_a_board_in_markdown_is_one_too() -> None:
    text = "| Applied | Offer |\n|---|---|\n| Acme - Designer | |\n| | Tester @ Eta |\n"
    assert told(read(open_pasted(text))) == [
        (3, "Designer", "Acme", S.APPLIED),
        (4, "Tester", "Eta", S.OFFER),
    ]


def test_a_sheet_of_a_workbook_is_one_too(tmp_path: Path) -> None:
    path = tmp_path / "board.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Applied", "Interview", "Rejected"])
        sheet.write_row(
            1, 0, ["Acme\nDesigner\nremote, 60k", "", "Beta - Analyst\nhttps://beta.example/jobs/1"]
        )
    designer, analyst = read(open_source(path)).things
    assert isinstance(designer, Opening)
    assert isinstance(analyst, Opening)
    assert (designer.title, designer.company, designer.notes) == ("Designer", "Acme", "remote, 60k")
    assert (analyst.title, analyst.company, analyst.link) == (
        "Analyst",
        "Beta",
        "https://beta.example/jobs/1",
    )


def test_a_cell_may_hold_several_cards(tmp_path: Path) -> None:
    text = 'Applied,Interview\n"- Acme - Designer\n- Beta","Gamma - Nurse\nEta - Tester"\nhttps://job.example/7,\n'
    assert told(read(open_source(write(tmp_path / "a.csv", text)))) == [
        (2, "Designer", "Acme", S.APPLIED),
        (2, "An opening at Beta", "Beta", S.APPLIED),
        (2, "Nurse", "Gamma", S.INTERVIEW),
        (2, "Tester", "Eta", S.INTERVIEW),
        (3, "https://job.example/7", "", S.APPLIED),
    ]


def test_cards_may_name_companies_alone(tmp_path: Path) -> None:
    head = "Wishlist,Applied,Offer,Notes\n"
    text = f"My search,,,\n{head}Acme,Beta,,call Ada\n{head},,,and Bo\n2,1,0,\n"
    batch = read(open_source(write(tmp_path / "a.csv", text)))
    assert told(batch) == [
        (3, "An opening at Acme", "Acme", S.INTERESTED),
        (3, "An opening at Beta", "Beta", S.APPLIED),
    ]
    assert [each.text for each in batch.remarks] == [
        "The list “Notes” of the board holds no openings. call Ada"
    ]
    assert sorted((each.row, each.reason) for each in batch.skipped) == [
        (4, "The row repeats the header."),
        (5, "The list “Notes” of the board holds no openings."),
        (6, "The row only sums up the others: there is nothing but numbers beside “2”."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Applied,Interview,Offer\n20,5,1\n",
        "Applied,Interview,Offer\n3 Nov,x,\n4 Nov,,x\n",
        "Backlog,In Progress,Test,Closed\nFix login,Write docs,Try it,Old one\n",
        "To Do,In Progress,Done\nAcme - Designer,Beta - Analyst,\n",
        "Company,Applied,Interview,Offer\nAcme,x,,\n",
        "Name,Interview\nAda Berg,Acme - Designer\n",
        ",Applied,Offer\nWeek 1,Acme - Designer,\n",
    ],
)
def test_counts_ticks_tasks_and_what_names_a_row_are_no_cards(text: str) -> None:
    assert of_stage_columns(open_text(text)) is None


def test_a_note_beside_the_only_card_of_a_row_is_of_it(tmp_path: Path) -> None:
    path = tmp_path / "board.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(
            (["Applied", "Offer", "Notes"], ["Acme - Nurse", "", "call Ada"], ["Beta - Tester"])
        ):
            sheet.write_row(at, 0, row)
        sheet.write_comment("A3", "ask about pay")
    nurse, tester = read(open_source(path)).things
    assert isinstance(nurse, Opening)
    assert isinstance(tester, Opening)
    assert (nurse.title, nurse.notes) == ("Nurse", "call Ada")
    assert (tester.title, tester.notes) == ("Tester", "ask about pay")


def test_numbers_of_rows_are_no_cards(tmp_path: Path) -> None:
    text = '#,Applied,Offer,\n1,"Acme\nNurse\nasked 3 Nov","Beta\nsent 4 Nov",7\n2,,,\n'
    batch = read(open_source(write(tmp_path / "a.csv", text)))
    assert told(batch) == [(2, "Nurse", "Acme", S.APPLIED), (2, "An opening at Beta", "Beta", S.OFFER)]
    assert [each.notes for each in batch.things if isinstance(each, Opening)] == ["asked 3 Nov", "sent 4 Nov"]
    assert [(each.row, each.reason) for each in batch.skipped] == [(3, "The row is empty.")]


def test_the_preview_shows_each_card_of_a_row(tmp_path: Path) -> None:
    path = write(
        tmp_path / "board.csv", "Wishlist,Applied,Offer\nAcme - Designer,Beta - Analyst,\n,,Eta - Tester\n"
    )
    rows = preview(open_source(path), Known(things=KnownThings()))
    assert [(row.number, row.state, getattr(row.thing, "company", "")) for row in rows] == [
        (2, RowState.NEW, "Acme"),
        (2, RowState.NEW, "Beta"),
        (3, RowState.NEW, "Eta"),
    ]


def test_each_card_counts_and_its_columns_have_names_for_a_person(tmp_path: Path) -> None:
    text = "Wishlist,Applied,Offer\nAcme - Designer,Acme - Designer,Eta - Tester\nBeta - Nurse,,Iota - Cook\n"
    source = open_source(write(tmp_path / "board.csv", text))
    counts = ImportCounts()
    for batch in Plan(source, Known(things=KnownThings())):
        counts.add(batch)
    assert (counts.rows, counts.new, counts.adds_up) == (5, 5, True)
    assert source.header == ("Header of the column", "Card", "Other lines of the card", "Link of the card")


def test_a_card_of_one_name_is_a_company_where_the_others_begin_with_theirs(tmp_path: Path) -> None:
    text = "Wishlist,Applied\nAcme - Designer,Beta - Analyst\nStripe,Deutsche Bahn\nCall Ada,Growth lead\nask Bo,\n"
    assert told(read(open_source(write(tmp_path / "a.csv", text))))[2:] == [
        (3, "An opening at Stripe", "Stripe", S.INTERESTED),
        (3, "An opening at Deutsche Bahn", "Deutsche Bahn", S.APPLIED),
        (4, "Call Ada", "", S.INTERESTED),
        (4, "Growth lead", "", S.APPLIED),
        (5, "ask Bo", "", S.INTERESTED),
    ]
    other = text.replace("Acme - Designer", "Designer - Acme").replace("Beta - Analyst", "Analyst - Beta")
    assert told(read(open_source(write(tmp_path / "b.csv", other))))[2] == (3, "Stripe", "", S.INTERESTED)
