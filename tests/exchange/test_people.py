from __future__ import annotations

import csv
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.links import link_key
from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.columns.fields import FIELD_LABELS, Field, Matching
from crm_desktop.exchange.columns.headers import header_key
from crm_desktop.exchange.records import Batch, PersonRow
from crm_desktop.exchange.rows.people import HIDDEN, NOBODY, UNNAMED, read_people, sample_people
from crm_desktop.exchange.sources import open_source
from crm_desktop.exchange.tables.delimited import EMPTY
from crm_desktop.exchange.tables.matching import match_columns, settle_dates
from crm_desktop.exchange.tables.table import NotReadable, open_table
from crm_desktop.exchange.values.dates import DateOrder
from tests.exchange.files import LINKEDIN, OLD_LINKEDIN, lines, linkedin_file, person, write

THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
    "Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,"
    "Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business City,Business Phone,"
    "Mobile Phone,Categories,E-mail Address,E-mail Type,E-mail 2 Address,Notes,Web Page"
)
GOOGLE = (
    "First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Value"
)


def read(path: Path, matching: Matching | None = None) -> Batch:
    table = open_table(path)
    whole = Batch([], [], [], [], 0, 0)
    for batch in read_people(table, matching or match_columns(table)):
        assert batch.rows == len(batch.people) + len(batch.skipped) + len(batch.unreadable)
        whole.rows += batch.rows
        whole.people += batch.people
        whole.skipped += batch.skipped
        whole.unreadable += batch.unreadable
        whole.remarks += batch.remarks
    return whole


def by_header(header: str, **cells: str) -> str:
    columns = header.split(",")
    return lines([columns, [cells.get(column.replace(" ", "_").replace("-", ""), "") for column in columns]])


def one(path: Path, text: str) -> PersonRow:
    (found,) = read(write(path / "a.csv", text)).people
    return found


def test_a_linkedin_connection(tmp_path: Path) -> None:
    row = [
        "Ada",
        "Lovelace",
        "https://www.linkedin.com/in/Ada-L/",
        "Ada@X.example",
        "Acme, Inc.",
        "Analyst",
        "03 Nov 2026",
    ]
    (ada,) = read(linkedin_file(tmp_path / "a.csv", row)).people
    assert (ada.number, ada.given, ada.family, ada.name) == (5, "Ada", "Lovelace", "Ada Lovelace")
    assert (ada.emails, ada.email_keys) == (("Ada@X.example",), ("ada@x.example",))
    assert (ada.links, ada.link_keys) == (("https://www.linkedin.com/in/Ada-L/",), ("in/ada-l",))
    assert (ada.position, ada.company, ada.met_on) == ("Analyst", "Acme, Inc.", date(2026, 11, 3))
    assert ada.key == ""


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "12 Mar 2023"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion", "12 mars 2023"),
        ("Last Name,First Name,Extra,Connected On,Position,Company,URL,Email Address", "12 Mar 2023"),
    ],
)
def test_linkedin_in_other_languages_and_orders(tmp_path: Path, header: str, day: str) -> None:
    fields = dict(zip(header.split(","), [""] * 9, strict=False))
    for name in fields:
        key = header_key(name)
        if key in ("vorname", "prenom", "firstname"):
            fields[name] = "Ada"
        elif key in ("unternehmen", "entreprise", "company"):
            fields[name] = "Acme"
        elif key in ("verbundenam", "datedeconnexion", "connectedon"):
            fields[name] = day
    text = "Notes :\n\n" + lines([list(fields), list(fields.values())])
    ada = one(tmp_path, text)
    assert (ada.given, ada.company, ada.met_on) == ("Ada", "Acme", date(2023, 3, 12))


def test_connections_without_url_and_email_have_a_key(tmp_path: Path) -> None:
    rows = [["Ada", "Lovelace", "", "Acme", "Analyst", "03 Nov 2026"]]
    (ada,) = read(linkedin_file(tmp_path / "a.csv", *rows, header=OLD_LINKEDIN)).people
    assert ada.key == "ada lovelace|2026-11-03"


def test_hidden_members_are_skipped_with_the_reason(tmp_path: Path) -> None:
    batch = read(
        linkedin_file(tmp_path / "a.csv", person(1), ["", "", "", "", "", "", "07 Jun 2026"], [""] * 7)
    )
    assert [(each.row, each.reason) for each in batch.skipped] == [(6, HIDDEN), (7, EMPTY)]
    assert batch.skipped[0].cells[-1] == "07 Jun 2026"
    assert batch.rows == 3


def test_a_day_that_does_not_exist_is_left_out_and_the_person_kept(tmp_path: Path) -> None:
    batch = read(linkedin_file(tmp_path / "a.csv", person(1, Connected_On="30 Feb 2020")))
    assert batch.people[0].met_on is None
    assert [(each.row, each.text) for each in batch.remarks] == [
        (5, "“30 Feb 2020” is no date; the person is kept without it.")
    ]


def test_dates_that_a_spreadsheet_saved_again_are_read_by_their_column(tmp_path: Path) -> None:
    rows = [person(1, Connected_On="3/4/2020"), person(2, Connected_On="4/13/2020")]
    batch = read(linkedin_file(tmp_path / "a.csv", *rows))
    assert [each.met_on for each in batch.people] == [date(2020, 3, 4), date(2020, 4, 13)]


def test_the_order_of_dates_is_settled_from_all_rows(tmp_path: Path) -> None:
    rows = [person(n, Connected_On="3/4/2020") for n in range(300)] + [person(300, Connected_On="3/13/2020")]
    table = open_table(linkedin_file(tmp_path / "a.csv", *rows))
    first = match_columns(table)
    assert not first.sure
    assert settle_dates(table, first).date_order is DateOrder.MONTH_FIRST


def test_nul_bytes_are_taken_out_and_named(tmp_path: Path) -> None:
    batch = read(linkedin_file(tmp_path / "a.csv", person(1, Company="Ac\0me")))
    assert batch.people[0].company == "Acme"
    assert [(each.row, each.text) for each in batch.remarks] == [(5, "NUL bytes were taken out of the row.")]


def test_names_that_are_html_stay_what_they_are(tmp_path: Path) -> None:
    row = person(1, First_Name="<b>Ada</b>", Last_Name='<img src="file:///x">')
    assert read(linkedin_file(tmp_path / "a.csv", row)).people[0].name == '<b>Ada</b> <img src="file:///x">'


@given(slug=st.text("abcXYZ-09_./?%é ", min_size=1, max_size=12))
def test_the_short_way_to_a_link_key_is_that_of_the_domain(
    tmp_path_factory: pytest.TempPathFactory, slug: str
) -> None:
    path = tmp_path_factory.mktemp("t") / "a.csv"
    batch = read(linkedin_file(path, person(1, URL="https://www.linkedin.com/in/" + slug)))
    for row in batch.people:
        assert list(row.link_keys) == [link_key(link) for link in row.links]


def test_thunderbird(tmp_path: Path) -> None:
    text = by_header(
        THUNDERBIRD,
        First_Name="Ada",
        Last_Name="Lovelace",
        Display_Name="Countess Ada",
        Nickname="AL",
        Primary_Email="ada@x.example",
        Secondary_Email="ada@y.example",
        Work_Phone="+44 20 555",
        Mobile_Number="+44 7700 900",
        Home_City="London",
        Job_Title="Analyst",
        Organization="Acme",
        Web_Page_1="https://ada.example",
        Notes="one\ntwo",
    )
    ada = one(tmp_path, text)
    assert (ada.name, ada.given, ada.nickname) == ("Countess Ada", "Ada", "AL")
    assert ada.emails == ("ada@x.example", "ada@y.example")
    assert ada.phones == ("+44 20 555", "+44 7700 900")
    assert (ada.position, ada.company, ada.links) == ("Analyst", "Acme", ("https://ada.example",))
    assert (ada.location, ada.notes) == ("London", "one\ntwo")


def test_outlook(tmp_path: Path) -> None:
    text = by_header(
        OUTLOOK,
        Title="Dr.",
        First_Name="Ada",
        Middle_Name="K.",
        Last_Name="Lovelace",
        Company="Acme",
        Job_Title="Analyst",
        Categories="risk;lending",
        Email_Address="ada@x.example",
        Email_2_Address="ada@y.example",
    )
    ada = one(tmp_path, text)
    assert (ada.title, ada.given, ada.family, ada.name) == (
        "Dr.",
        "Ada K.",
        "Lovelace",
        "Dr. Ada K. Lovelace",
    )
    assert (ada.position, ada.tags) == ("Analyst", ("risk", "lending"))
    assert ada.emails == ("ada@x.example", "ada@y.example")


def test_google(tmp_path: Path) -> None:
    columns = GOOGLE.split(",")
    cells = dict.fromkeys(columns, "") | {
        "First Name": "Ada",
        "Organization Name": "Acme",
        "Organization Title": "Analyst",
        "Labels": "* myContacts ::: Risk",
        "E-mail 1 - Label": "* ",
        "E-mail 1 - Value": "a@x.example ::: b@x.example",
        "Phone 1 - Value": "1 ::: 2",
    }
    ada = one(tmp_path, lines([columns, list(cells.values())]))
    assert (ada.company, ada.position, ada.tags) == ("Acme", "Analyst", ("Risk",))
    assert ada.emails == ("a@x.example", "b@x.example")
    assert ada.phones == ("1", "2")


def test_german_and_french_headers(tmp_path: Path) -> None:
    ada = one(tmp_path, "Name;Vorname;Firma;Telefon;Ort\nLovelace;Ada;Acme GmbH;+49 30 1;Berlin\n")
    assert (ada.given, ada.family, ada.company, ada.phones, ada.location) == (
        "Ada",
        "Lovelace",
        "Acme GmbH",
        ("+49 30 1",),
        "Berlin",
    )
    ada = one(tmp_path, "Nom;Prénom;Courriel;Société;Poste\nLovelace;Ada;a@x.example;Acme;Analyste\n")
    assert (ada.given, ada.family, ada.emails, ada.company, ada.position) == (
        "Ada",
        "Lovelace",
        ("a@x.example",),
        "Acme",
        "Analyste",
    )


def test_title_is_the_position_where_no_other_column_is(tmp_path: Path) -> None:
    assert one(tmp_path, "FirstName,LastName,Title\nAda,Lovelace,Analyst\n").position == "Analyst"


def test_without_header_the_columns_are_matched_by_content(tmp_path: Path) -> None:
    text = (
        "John Doe,John,Doe,john@x.example,+49 170 1234567\nJane Roe,Jane,Roe,jane@x.example,+49 170 7654321\n"
    )
    table = open_table(write(tmp_path / "a.csv", text))
    matching = match_columns(table)
    assert matching.fields == (Field.FULL, Field.GIVEN, Field.FAMILY, Field.EMAIL, Field.PHONE)
    assert not matching.sure
    assert any("Column 4 is taken as e-mail" in sentence for sentence in matching.taken)


def test_of_equal_headers_one_is_taken_and_it_is_said(tmp_path: Path) -> None:
    text = "Name,Company,Company,Email,Email\nAda,Acme,Beta,a@x.example,b@x.example\n"
    table = open_table(write(tmp_path / "a.csv", text))
    matching = match_columns(table)
    assert matching.fields == (Field.FULL, Field.COMPANY, Field.OWN, Field.EMAIL, Field.EMAIL)
    assert not matching.sure
    assert "“Company (2)” is kept in a field of its own: “Company” is taken as company." in matching.taken


def test_a_table_of_nobody_is_refused(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", "Amount,Paid\n12.50,2020-01-01\n"))
    with pytest.raises(NotReadable, match="nobody can be found"):
        next(read_people(table, match_columns(table)))
    with pytest.raises(NotReadable, match="holds LinkedIn's media"):
        match_columns(
            open_table(write(tmp_path / "m.csv", "Media Description,Media Link\na,https://x.example\n"))
        )


def test_the_person_matches_the_columns(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", "Name,Hobby,City\nAda,chess,London\n"))
    matching = match_columns(table).with_field(1, Field.OWN).with_field(2, Field.LEAVE_OUT)
    (ada,) = sample_people(table, matching).people
    assert ada.own_fields == (("Hobby", "chess"),)
    assert ada.location == ""
    moved = matching.with_field(2, Field.FULL)
    assert moved.fields == (Field.LEAVE_OUT, Field.OWN, Field.FULL)


def test_what_is_said_for_all_rows(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", "Name,Tags,Relationship\nAda,risk,Mentor\nBob,,penpal\n"))
    fields = match_columns(table).fields
    matching = Matching(fields, tags=("Fair",), relationship=Relationship.ACQUAINTANCE)
    batch = sample_people(table, matching)
    assert [row.tags for row in batch.people] == [("Fair", "risk"), ("Fair",)]
    assert [row.relationship for row in batch.people] == [Relationship.MENTOR, Relationship.ACQUAINTANCE]
    assert [each.row for each in batch.remarks] == [3]


def test_addresses_and_links_that_are_none_are_left_out_and_named(tmp_path: Path) -> None:
    text = "Name,Email,Website\nAda,nobody,javascript:alert(1)\nBob,Bob B <b@x.example>,https://b.example/x\n"
    batch = read(write(tmp_path / "a.csv", text))
    assert (batch.people[0].emails, batch.people[0].links) == ((), ())
    assert [each.row for each in batch.remarks] == [2, 2]
    assert batch.people[1].emails == ("b@x.example",)


def test_a_row_of_an_address_only_is_a_person(tmp_path: Path) -> None:
    batch = read(write(tmp_path / "a.csv", "Name,Email,Company\n,a@x.example,\n,,Acme\n"))
    assert [row.name for row in batch.people] == ["a@x.example"]
    assert [each.reason for each in batch.skipped] == [NOBODY]


def test_cells_of_our_own_export_lose_their_quote(tmp_path: Path) -> None:
    assert one(tmp_path, "Name,Notes\nAda,'=1+1\n").notes == "=1+1"


def test_every_field_has_a_label() -> None:
    assert set(FIELD_LABELS) == set(Field)


cell = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=10),
    st.sampled_from(
        ["a@x.example", "x@y", "https://www.linkedin.com/in/a", "03 Nov 2020", "=1", "'=1", "a;b", "  "]
    ),
    st.sampled_from(["", "\0", "a\tb", "a\nb"]),
)


@given(rows=st.lists(st.lists(cell, min_size=7, max_size=7), max_size=10))
def test_every_row_is_accounted_for(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = write(tmp_path_factory.mktemp("t") / "a.csv", lines([LINKEDIN, *rows], quoting=csv.QUOTE_ALL))
    batch = read(path)
    assert batch.rows == len(rows)
    for row in batch.people:
        assert row.name
        assert all(
            text == " ".join(text.split()) for text in (row.given, row.family, row.company, row.position)
        )
        assert len(row.emails) == len(row.email_keys)
        assert len(row.links) == len(row.link_keys)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("030 123456, 0171 2345678", ("030 123456", "0171 2345678")),
        ("030 1234567,0171 2345678", ("030 1234567", "0171 2345678")),
        ("030/1234567 / (0171) 2345678", ("030/1234567", "(0171) 2345678")),
        ("(212) 555-0100, 646-555-0199", ("(212) 555-0100", "646-555-0199")),
        ("+353 1 555 0142, 01 555 0143", ("+353 1 555 0142", "01 555 0143")),
        ("030/123456", ("030/123456",)),
        ("0171/2345678", ("0171/2345678",)),
        ("030 1234567, 12", ("030 1234567, 12",)),
        ("+1 212 555 0100,,0123456789", ("+1 212 555 0100,,0123456789",)),
        ("030 1234567, 0171", ("030 1234567, 0171",)),
    ],
)
def test_numbers_in_one_cell_are_parted_where_each_is_whole(
    tmp_path: Path, text: str, numbers: tuple[str, ...]
) -> None:
    found = one(tmp_path, f'Name,Phone\nAda Berg,"{text}"\n')
    assert found.phones == numbers


def test_what_lists_of_other_makes_say(tmp_path: Path) -> None:
    text = (
        "sep=;\nNachname;Vorname;E-Mail;Telefon (mobil);Geburtsdatum;Straße;Kennengelernt\n"
        'Weiß;Änne;a@x.example;"=""+491715551234""";12.03.1970;Ring 1;Messe Köln\n'
    )
    found = one(tmp_path, text)
    assert found.phones == ("+491715551234",)
    assert (found.met_on, found.met_how) == (None, "Messe Köln")
    assert found.own_fields == (("Geburtsdatum", "12.03.1970"), ("Straße", "Ring 1"))


def test_an_address_with_its_name_names_somebody(tmp_path: Path) -> None:
    text = 'Email\nAda Berg <ada@berg.example>\n"""Dr. Bo Cole"" <bo@cole.example>"\n<cy@dale.example>\n'
    found = read(write(tmp_path / "a.csv", text)).people
    assert [(each.given, each.family, each.name, each.emails) for each in found] == [
        ("Ada", "Berg", "Ada Berg", ("ada@berg.example",)),
        ("Bo", "Cole", "Dr. Bo Cole", ("bo@cole.example",)),
        ("", "", "cy@dale.example", ("cy@dale.example",)),
    ]


def test_a_day_without_format_is_that_of_the_spreadsheet(tmp_path: Path) -> None:
    text = "Name,Email,Met on\nAda Berg,a@x.example,45000\nBo Cole,b@x.example,45000.5\nCy Dale,c@x.example,12345\n"
    batch = read(write(tmp_path / "a.csv", text))
    assert [each.met_on for each in batch.people] == [date(2023, 3, 15), date(2023, 3, 15), None]


def test_days_of_birth_that_are_none_or_have_no_year(tmp_path: Path) -> None:
    outlook = OUTLOOK.replace("Notes", "Birthday")
    assert one(tmp_path, by_header(outlook, First_Name="Ada", Birthday="0/0/00")).own_fields == ()
    google = GOOGLE.replace("Nickname", "Birthday")
    assert one(tmp_path, by_header(google, First_Name="Ada", Birthday="--04-05")).own_fields == (
        ("Birthday", "5 April"),
    )


@pytest.mark.parametrize(
    ("row", "sums"),
    [
        ("Summe,,12,1.234,50 €", True),
        ("TOTAL:,,=SUM(C2:C9),$ 3,000.00", True),
        ("Average,,3.5 %,(12)", True),
        ("Summe,+49 170 1234567,,", False),  # somebody who is called so
        ("Summe,,12,Acme", False),
        ("Total,,,", False),
        ("Ada Total,,12,13", False),
    ],
)
def test_a_row_of_sums_is_nobody(tmp_path: Path, row: str, *, sums: bool) -> None:
    cells = row.split(",", 3)
    table = [("Name", "Phone", "Calls", "Spent"), ("Bo", "", "3", "x"), cells]
    batch = read(write(tmp_path / "a.csv", lines(table)))
    assert [person.name for person in batch.people] == (["Bo"] if sums else ["Bo", cells[0]])
    assert [each.reason for each in batch.skipped] == (
        [f"The row only sums up the others: there is nothing but numbers beside “{cells[0]}”."]
        if sums
        else []
    )


def test_of_several_companies_the_first_and_of_a_notion_page_its_name(tmp_path: Path) -> None:
    text = "Record ID,First Name,Last Name,Email,Phone Number,Associated Company\n1,Ada,Berg,a@x.example,1,Acme;Beta\n"
    assert one(tmp_path, text).company == "Acme"
    text = 'Name,Company\nAda Berg,"Acme (https://www.notion.so/Acme-12ab?pvs=21), Beta (https://www.notion.so/B-1)"\n'
    assert one(tmp_path, text).company == "Acme"
    assert one(tmp_path, "Name,Company\nAda Berg,Acme; Beta\n").company == "Acme; Beta"
    assert one(tmp_path, "Name,Company\nAda,Acme (https://acme.example)\n").company == (
        "Acme (https://acme.example)"
    )


def test_tables_of_other_makes(tmp_path: Path) -> None:
    ada = one(tmp_path, "Ada Berg <ada@x.example>\n")
    assert (ada.name, ada.given, ada.emails) == ("Ada Berg", "Ada", ("ada@x.example",))
    ada = one(
        tmp_path,
        "Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Mobile,Person - Label\n"
        "Ada Berg,Acme,ada@x.example,+49 170 1,Warm\n",
    )
    assert (ada.name, ada.company, ada.phones, ada.tags) == ("Ada Berg", "Acme", ("+49 170 1",), ("Warm",))
    ada = one(
        tmp_path,
        "Record Id,Contact Owner,Lead Source,First Name,Last Name,Account Name,Email,Title,Phone,Mailing City,Tag\n"
        'z_1,Me,Ads,Ada,Berg,Acme,ada@x.example,CTO,491701234567.0,Berlin,"""Press"",""VIP"""\n',
    )
    assert (ada.company, ada.position, ada.location) == ("Acme", "CTO", "Berlin")
    assert (ada.phones, ada.tags) == (("491701234567",), ("Press", "VIP"))


def test_lines_in_quotes_as_a_whole_are_taken_out_of_them(tmp_path: Path) -> None:
    text = '"Name,Email,Company"\r\n"Ada Berg,ada@x.example,Acme"\r\n"Bo ""B"" Cole,bo@x.example,""Beta, Inc."""\r\n'
    path = write(tmp_path / "a.csv", text)
    table = open_table(path)
    assert "Each line stands in quotes as a whole; they are taken off." in table.taken
    batch = read(path)
    assert [(each.number, each.name, each.company) for each in batch.people] == [
        (2, "Ada Berg", "Acme"), (3, 'Bo "B" Cole', "Beta, Inc."),
    ]  # fmt: skip
    # One column, or cells that are all quoted, are none of it.
    for plain in ('"Name"\n"Berg, Ada"\n', '"Name","Email"\n"Ada Berg","ada@x.example"\n'):
        people = read(write(tmp_path / "b.csv", plain)).people
        assert [(each.given, each.family) for each in people] == [("Ada", "Berg")]


def test_words_for_nothing_are_nothing(tmp_path: Path) -> None:
    row = one(tmp_path, "Name,Email,Phone,Company,Notes\nAda Berg,NaN,null,N/A,None\n")
    assert (row.name, row.emails, row.phones, row.company, row.notes) == ("Ada Berg", (), (), "", "")


def test_a_list_kept_while_looking_for_a_job_loses_nothing(tmp_path: Path) -> None:
    row = one(
        tmp_path,
        "Contact Name,Headline,Title,Company,How Found,Mutual Connection,Next Action Date,Key Takeaways,Phone (cell)\n"
        "Ada Berg,Loves data,Analyst,Acme,At the fair,Bo Cole,2026-12-15,likes tea,+49 30 1234567\n",
    )
    assert (row.name, row.position, row.title, row.met_how) == ("Ada Berg", "Analyst", "", "At the fair")
    assert (row.notes, row.phones) == ("likes tea", ("+49 30 1234567",))
    assert row.own_fields == (
        ("Headline", "Loves data"), ("Mutual Connection", "Bo Cole"), ("Next Action Date", "2026-12-15"),
    )  # fmt: skip


def test_names_stand_under_a_header_that_says_whose(tmp_path: Path) -> None:
    row = one(
        tmp_path,
        "S.No,Name of Alumni,Batch,Present Designation,E mail ID\n1,Dr. R. Kumar,1998,Director,r@x.example\n",
    )
    assert (row.title, row.given, row.family, row.position) == ("Dr.", "R.", "Kumar", "Director")
    assert row.emails == ("r@x.example",)
    for head in ("NOMBREUE,Company", "Product Name,Company", "Alumni Name,Batch"):
        table = open_table(write(tmp_path / "b.csv", f"{head}\nAda Berg,x\n"), header=1)
        assert not match_columns(table).names_somebody
    row = one(tmp_path, "Recruiter,Agency,Email,Status\nAda Berg,Hays,a@x.example,Active\n")
    assert (row.name, row.company, row.own_fields) == ("Ada Berg", "Hays", (("Status", "Active"),))


def test_members_whom_linkedin_does_not_name_are_nobody(tmp_path: Path) -> None:
    text = (
        "Acme,LinkedIn Member,Recruiter,https://www.linkedin.com/search/results/1\n"
        "Acme,Ada Berg,Recruiter,https://www.linkedin.com/in/ada\n"
        "Acme,Bo Cole,Recruiter,https://www.linkedin.com/in/bo\nAcme,Cy Dahl,HR,https://www.linkedin.com/in/cy\n"
    )
    batch = read(write(tmp_path / "a.csv", text))
    assert [each.name for each in batch.people] == ["Ada Berg", "Bo Cole", "Cy Dahl"]
    assert [(each.row, each.reason) for each in batch.skipped] == [(1, UNNAMED)]


def test_links_of_a_cell_are_parted_by_any_sign(tmp_path: Path) -> None:
    row = one(
        tmp_path,
        'Name,Links\nAda,"https://linkedin.com/in/ada; https://a.example/?q=1;2,https://b.example"\n',
    )
    assert row.links == ("https://linkedin.com/in/ada", "https://a.example/?q=1;2", "https://b.example")


def test_words_in_many_columns_without_header_are_no_names(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.csv", "test,Junior,2025-11-13,Remote,ready\nother,Senior,2025-11-14,Hybrid,sent\n"
    )
    assert not match_columns(open_table(path)).names_somebody


def test_it_is_said_why_a_column_is_kept_or_left_out(tmp_path: Path) -> None:
    header = ["Name", "Email", "Shirt size", "Customer ID", "Fax room", *(f"Answer {n}" for n in range(70))]
    row = ["Ada Berg", "ada@x.example", "M", "77", "", *("yes" for _ in range(70))]
    few, many = (
        match_columns(
            open_table(write(tmp_path / name, f"{','.join(header[:end])}\n{','.join(row[:end])}\n"))
        )
        for name, end in (("few.csv", 5), ("many.csv", len(header)))
    )
    assert [each for each in few.taken if "size" in each or "ID" in each or "room" in each] == [
        "“Shirt size” is kept in a field of its own: its header is not known.",
        "“Customer ID” is left out: it says nothing more of a person.",
        "“Fax room” is left out: nothing is in it.",
    ]
    assert "“Answer 69” is left out: 60 other columns are kept already." in many.taken


@pytest.mark.parametrize(
    "cell", ["x" * 100_000, "x" * 100_000 + "@x.example", "a" + " " * 100_000 + "@x.example", "a@" * 50_000]
)
@pytest.mark.parametrize("head", ["Name,E-mail", "E-mail,Notes", "First Name,Last Name,E-mail,URL"])
def test_a_cell_as_long_as_a_book_holds_nobody_up(tmp_path: Path, head: str, cell: str) -> None:
    row = ",".join(cell if name == "E-mail" else "" for name in head.split(","))
    path = write(tmp_path / "a.csv", f"{head}\n{row}\n")
    begun = time.process_time()
    for batch in open_source(path).read():
        assert batch.rows == 1
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("bo(at)x.example", "bo@x.example"),
        ("bo [at] x [dot] example", "bo@x.example"),
        ("Bo Cole, bo {ät} x (punkt) example", "bo@x.example"),
    ],
)
def test_an_address_hidden_from_machines_is_one(tmp_path: Path, written: str, address: str) -> None:
    batch = read(write(tmp_path / "a.csv", f'Name,E-mail\nBo Cole,"{written}"\n'))
    assert (batch.people[0].emails, batch.remarks) == ((address,), [])


def test_a_directorys_name_is_turned_wherever_it_stands(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Display Name,E-mail\n"
        '"O\'Brien, Pat",,,pat@x.example\nHans,Meier,"Meier, Hans",hm@x.example\n"Acme, Inc.",,,a@x.example\n'
    )
    batch = read(write(tmp_path / "a.csv", text))
    assert [(each.name, each.given, each.family) for each in batch.people] == [
        ("Pat O'Brien", "Pat", "O'Brien"),
        ("Hans Meier", "Hans", "Meier"),
        ("Acme, Inc.", "Acme, Inc.", ""),
    ]


def test_signs_at_a_name_are_no_part_of_the_family(tmp_path: Path) -> None:
    batch = read(
        write(
            tmp_path / "a.csv",
            "First Name,Last Name,E-mail\nBo \u2728,\U0001f680 Cole (er/ihm),b@x.example\n",
        )
    )
    (row,) = batch.people
    assert (row.given, row.family, row.name) == ("Bo", "Cole", "Bo \u2728 \U0001f680 Cole (er/ihm)")


def test_several_jobs_of_one_cell_are_parted(tmp_path: Path) -> None:
    head = "Name,Given Name,Family Name,Notes,E-mail 1 - Type,E-mail 1 - Value"
    head += ",Organization 1 - Name,Organization 1 - Title"
    text = f"{head}\nAda Berg,Ada,Berg,hi,* Work,a@x.example,Acme ::: Beta,Analyst ::: CFO\n"
    batch = read(write(tmp_path / "a.csv", text))
    (row,) = batch.people
    assert (row.position, row.company, row.notes) == ("Analyst", "Acme", "hi\nCFO, Beta")
    head = "Record ID,First Name,Last Name,Email,Job Title,Associated Company,Lead Status"
    batch = read(write(tmp_path / "b.csv", f"{head}\n1,Ada,Berg,a@x.example,CFO,Acme;Beta,\n"))
    assert batch.people[0].company == "Acme"
    assert [each.text for each in batch.remarks] == [
        "Of several jobs the first was taken; the others are “Beta”."
    ]


def test_what_salesforce_writes_for_no_name_is_none(tmp_path: Path) -> None:
    head = "Salutation,First Name,Last Name,Account Name,Email"
    nobody = ",,[not provided],Acme"
    batch = read(write(tmp_path / "a.csv", f"{head}\n{nobody},a@x.example\n{nobody},\n"))
    assert [(each.name, each.family) for each in batch.people] == [("a@x.example", "")]
    assert [each.row for each in batch.skipped] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "Personne - Nom,Personne - Organisation,Personne - E-mail - Travail\nAda Berg,Acme,a@x.example\n",
        "Recruiter,Agency,Email\nn/a,Beta,b@x.example\nAda Berg (Hays),Acme,a@x.example\n",
        "Kişi Adı,E-posta\nBo Cole,b@x.example\nAda Berg,a@x.example\n",
    ],
)
def test_names_are_found_under_headers_of_any_words(tmp_path: Path, text: str) -> None:
    *_, ada = read(write(tmp_path / "a.csv", text)).people
    assert (ada.given, ada.family, ada.own_fields) == ("Ada", "Berg", ())


@pytest.mark.parametrize(
    "text",
    [
        "Topic,Email\nhiring,b@x.example\nGreat Talk,a@x.example\n",
        "City Name,Email\nBonn,b@x.example\nNew York,a@x.example\n",
        "Answer,Email\nYes,b@x.example\nYes,a@x.example\n",
        "Answer,Email\nMaybe Later,b@x.example\n",
    ],
)
def test_what_may_be_something_else_is_no_name(tmp_path: Path, text: str) -> None:
    people = read(write(tmp_path / "a.csv", text)).people
    assert [each.name for each in people] == [each.emails[0] for each in people]


@pytest.mark.parametrize(
    ("said", "relationship"),
    [
        ("Former colleague", Relationship.FORMER_COLLEAGUE),
        ("ex-boss", Relationship.MANAGER),
        ("Ehemalige Kollegin", Relationship.FORMER_COLLEAGUE),
        ("PROFESSOR", Relationship.MENTOR),
        ("co-worker", Relationship.COLLEAGUE),
        ("Headhunter", Relationship.RECRUITER),
    ],
)
def test_a_relationship_is_known_in_many_words(tmp_path: Path, said: str, relationship: Relationship) -> None:
    batch = read(write(tmp_path / "a.csv", f"Name,Relationship,E-mail\nAda Berg,{said},a@x.example\n"))
    assert (batch.people[0].relationship, batch.people[0].own_fields) == (relationship, ())
    assert batch.remarks == []


def test_a_relationship_in_other_words_is_kept(tmp_path: Path) -> None:
    text = "Name,Relationship,E-mail\nAda Berg,Friend of a friend,a@x.example\n"
    batch = read(write(tmp_path / "a.csv", text))
    assert (batch.people[0].relationship, batch.people[0].own_fields) == (
        None,
        (("Relationship", "Friend of a friend"),),
    )
    assert [each.text for each in batch.remarks] == [
        "“Friend of a friend” is no relationship that is known; it is kept in a field of its own."
    ]


def test_a_profile_in_a_field_of_ones_own_is_a_link(tmp_path: Path) -> None:
    head = "Name,Given Name,Family Name,Custom Field 1 - Type,Custom Field 1 - Value,Custom Field 2 - Type"
    text = (
        f"{head},Custom Field 2 - Value,Website 1 - Type,Website 1 - Value\n"
        "Ada Berg,Ada,Berg,LinkedIn,https://www.linkedin.com/in/ada,Hobby,Chess,Blog,https://ada.example\n"
    )
    (row,) = read(write(tmp_path / "a.csv", text)).people
    assert row.link_keys == ("in/ada", "ada.example")
    assert row.own_fields == (("Hobby", "Chess"),)
