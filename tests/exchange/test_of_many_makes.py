"""Small files of shapes that people come with: each is read as its owner would expect."""

from __future__ import annotations

import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pytest

from crm_desktop.domain.terms import OpportunityStage as S
from crm_desktop.exchange.files import archive
from crm_desktop.exchange.files.content import Encoding, NotReadable
from crm_desktop.exchange.records import Batch, Opening, PersonRow, Talk
from crm_desktop.exchange.rows.people import AROUND
from crm_desktop.exchange.sources import open_source
from crm_desktop.exchange.tables.table import open_table
from crm_desktop.exchange.tables.totals import GROUP, OTHER_TABLE, REPEATED
from crm_desktop.exchange.values.dates import DayReader
from crm_desktop.services.imports.several import files_of
from tests.exchange.archives import CONNECTIONS, PROFILE, pack
from tests.exchange.files import write


def read(tmp_path: Path, text: str, name: str = "a", encoding: str = "utf-8") -> Batch:
    whole = Batch()
    for batch in open_source(write(tmp_path / name, text, encoding)).read():
        whole.people += batch.people
        whole.things += batch.things
        whole.skipped += batch.skipped
        whole.unreadable += batch.unreadable
        whole.remarks += batch.remarks
    return whole


def one(tmp_path: Path, text: str) -> PersonRow:
    (person,) = read(tmp_path, text).people
    return person


# -- tables of people --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "name", "given", "family", "nickname"),
    [
        ("Berg, Ana", "Ana Berg", "Ana", "Berg", ""),
        ("van der Berg, Jan", "Jan van der Berg", "Jan", "van der Berg", ""),
        ("Ana Berg (Guest)", "Ana Berg", "Ana", "Berg", ""),
        ("Ana Berg (Annie)", "Ana Berg (Annie)", "Ana", "Berg", "Annie"),
        ("Acme, Inc.", "Acme, Inc.", "Inc.", "Acme", ""),
    ],
)
def test_a_whole_name_is_shown_as_it_is_said(
    tmp_path: Path, said: str, name: str, given: str, family: str, nickname: str
) -> None:
    person = one(tmp_path, f'Name,Email\n"{said}",a@x.example\n')
    assert (person.name, person.given, person.family, person.nickname) == (name, given, family, nickname)


def test_who_has_a_number_alone_is_somebody(tmp_path: Path) -> None:
    batch = read(tmp_path, "Name,Company,Phone\n,,0800 123 456\n,Acme,112\n,Acme,\n,,7\n")
    assert [(row.name, row.phones) for row in batch.people] == [
        ("0800 123 456", ("0800 123 456",)), ("Acme", ("112",)),
    ]  # fmt: skip
    assert [each.row for each in batch.skipped] == [4, 5]
    numbered = one(tmp_path, "Full name,Phone\n0800 123 456,0800 123 456\n")
    assert (numbered.name, numbered.given, numbered.family) == ("0800 123 456", "", "")


def test_phones_that_a_spreadsheet_cut_are_named_and_several_are_parted(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        "Name;Phone\nAda;4.91702E+11\nBo;+47 401 23 456 / +47 22 11 00 99\nCy;tel:+47-22-11\nDi;0171/234567\n",
    )
    assert [row.phones for row in batch.people] == [
        (), ("+47 401 23 456", "+47 22 11 00 99"), ("+47-22-11",), ("0171/234567",),
    ]  # fmt: skip
    assert [remark.row for remark in batch.remarks] == [2]


def test_the_lines_around_a_report_are_left_out_of_it(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        '"Account Owner","Account Name","First Name","Last Name","Title","Email","Contact Owner","Lead Source"\n'
        '"Me","Acme","Ada","Berg","Head","ada@x.example","Me","Web"\n\n"Grand Totals (1 records)"\n'
        '"Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved."\n"Me","Acme"\n',
    )
    assert [row.name for row in batch.people] == ["Ada Berg"]
    assert [(each.row, each.reason) for each in batch.skipped] == [(4, AROUND), (5, AROUND)]
    assert [each.row for each in batch.unreadable] == [6]


def test_the_rule_below_the_header_of_a_plain_table_is_nobody(tmp_path: Path) -> None:
    batch = read(tmp_path, "| Name | Email |\n|------|:-----:|\n| Ada Berg | ada@x.example |\n")
    assert [(row.name, row.number) for row in batch.people] == [("Ada Berg", 3)]
    assert not batch.remarks


def test_a_header_once_more_is_nobody_and_another_table_below_is_left_out(tmp_path: Path) -> None:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    row = "Ada,Berg,https://www.linkedin.com/in/ada,,Acme,Head,03 Nov 2025\n"
    batch = read(tmp_path, head + row + head + row.replace("Ada", "Bo").replace("in/ada", "in/bo"))
    assert [row.name for row in batch.people] == ["Ada Berg", "Bo Berg"]
    assert [(each.row, each.reason) for each in batch.skipped] == [(3, REPEATED)]
    assert not batch.remarks
    batch = read(tmp_path, "Name,Email,Job\nAda,a@x.example,\nCompany,Position,Status\nAcme,Lead,Applied\n")
    assert [row.name for row in batch.people] == ["Ada"]
    assert [(each.row, each.reason) for each in batch.skipped] == [(3, OTHER_TABLE), (4, OTHER_TABLE)]
    somebody = read(tmp_path, "Name,Email\nJob,job@x.example\nCompany,\n")
    assert [row.name for row in somebody.people] == ["Job", "Company"]
    jobs = "Company,Position,Date Applied\nAcme,Lead,01 Nov 2025\n"
    batch = read(tmp_path, jobs + jobs)
    assert [each.reason for each in batch.skipped] == [REPEATED]


def test_columns_without_a_name_at_the_end_may_be_lacking(tmp_path: Path) -> None:
    batch = read(tmp_path, ",Name,,Email,,\n1,Ada Berg,,a@x.example,,\n2,Bo Cole,,b@x.example\n")
    assert [row.name for row in batch.people] == ["Ada Berg", "Bo Cole"]
    batch = read(tmp_path, "Name,Email,\nAda Berg,a@x.example\n")
    assert [row.name for row in batch.people] == ["Ada Berg"]
    # A column with something in it is one, also without a name; who lacks a named one is told.
    batch = read(tmp_path, "Name,Email,\nAda Berg,a@x.example,x\nBo Cole,b@x.example\nCy\n")
    assert [each.row for each in batch.unreadable] == [3, 4]


def test_a_particle_in_the_place_of_a_middle_name_is_of_the_family(tmp_path: Path) -> None:
    jan = one(tmp_path, "Voornaam,Tussenvoegsel,Achternaam,E-mail\nJan,van der,Berg,j@x.example\n")
    assert (jan.name, jan.given, jan.family) == ("Jan van der Berg", "Jan", "van der Berg")
    jan = one(tmp_path, "BEGIN:VCARD\nN:Berg;Jan;van der;;\nEMAIL:j@x.example\nEND:VCARD\n")
    assert (jan.name, jan.given, jan.family) == ("Jan van der Berg", "Jan", "van der Berg")


def test_what_somebody_is_spoken_of_by_is_no_family_name(tmp_path: Path) -> None:
    for said, family in (
        ("Cole (he/him)", "Cole"),
        ("Cole (She / Her / Hers)", "Cole"),
        ("Cole (Bobby)", "Cole (Bobby)"),
    ):
        bo = one(tmp_path, f"First Name,Last Name,Email\nBo,{said},b@x.example\n")
        assert (bo.name, bo.given, bo.family) == (f"Bo {said}", "Bo", family)


def test_outlook_in_french_heads_two_columns_alike(tmp_path: Path) -> None:
    jerome = one(
        tmp_path,
        "Titre,Prénom,Nom,Société,Titre,Adresse de messagerie,Type de messagerie,Téléphone (bureau),Tél. mobile\n"
        "M.,Jérôme,Lefèvre,Acme,Directeur,j@x.example,SMTP,01 23 45 67 89,\n",
    )
    assert (jerome.name, jerome.title, jerome.position) == ("M. Jérôme Lefèvre", "M.", "Directeur")


def test_outlook_in_french_as_it_is_written_today(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        "Titre,Prénom,Nom,Société,Titre,Téléphone (bureau),Téléphone (voiture),Adresse de courrier,Type de courrier,"
        "Nom complet de l'adresse de courrier,Adresse de courrier 2,Boîte postale du domicile,Autre boîte postale,"
        "Code gouvernement,Numéro d'identification de l'organisation\n"
        ",Zoé,Petit,Acme,,,06 12 34 56 78,z@x.example,SMTP,Zoé Petit (z@x.example),z@home.example,BP 9,BP 10,7,8\n",
    )
    (zoe,) = batch.people
    assert (zoe.name, zoe.emails, zoe.phones) == (
        "Zoé Petit", ("z@x.example", "z@home.example"), ("06 12 34 56 78",),
    )  # fmt: skip
    assert zoe.own_fields == (("Home address", "BP 9"), ("Other address", "BP 10"))


def test_whom_google_knows_by_an_address_alone_has_no_given_name(tmp_path: Path) -> None:
    for text in (
        "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\na@x.example,,* Other Contacts,* ,a@x.example\n",
        "BEGIN:VCARD\nVERSION:3.0\nFN:a@x.example\nN:;a@x.example;;;\nEMAIL:a@x.example\nEND:VCARD\n",
    ):
        somebody = one(tmp_path, text)
        assert (somebody.name, somebody.given, somebody.family) == ("a@x.example", "", ""), text


def test_older_google_escapes_links_and_names_the_service_of_a_messenger(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,IM 1 - Type,IM 1 - Service,"
        "IM 1 - Value,Website 1 - Type,Website 1 - Value\n"
        "Ada Berg,Ada,Berg,* My Contacts,* ,a@x.example,Other,Skype,ada.b,Profile,"
        "http\\://www.linkedin.com/in/ada-berg\n",
    )
    assert (ada.links, ada.link_keys) == (("http://www.linkedin.com/in/ada-berg",), ("in/ada-berg",))
    assert ada.own_fields == (("Skype", "ada.b"),)


def test_what_a_known_export_does_not_have_goes_by_its_words(tmp_path: Path) -> None:
    person = one(
        tmp_path,
        "Vorname;Nachname;Firma;E-Mail (geschäftlich);Mobil (geschäftlich);Telefon (geschäftlich);"
        "Straße (geschäftlich);Ort (geschäftlich);Geburtsdatum;Profil-URL;Name;Punkte\n"
        "Ada;Berg;Acme;a@x.example;0171 234567;030 123456;Weg 1;Berlin;04.05.1980;https://www.xing.com/profile/Ada_B;"
        "Nobody;7\n",
    )
    assert (person.name, person.emails, person.phones) == (
        "Ada Berg", ("a@x.example",), ("0171 234567", "030 123456"),
    )  # fmt: skip
    assert person.links == ("https://www.xing.com/profile/Ada_B",)
    assert dict(person.own_fields)["Geburtsdatum"] == "04.05.1980"


def test_who_keeps_a_list_is_nobody_in_it(tmp_path: Path) -> None:
    batch = read(
        tmp_path, "Name,Company,Assigned To,Home\nAda,Acme,me@x.example,030 123456\nBo,Beta,me@x.example,\n"
    )
    assert [(row.name, row.emails, row.phones) for row in batch.people] == [
        ("Ada", (), ("030 123456",)), ("Bo", (), ()),
    ]  # fmt: skip


def test_a_title_is_a_position_unless_another_column_says_it(tmp_path: Path) -> None:
    for text, title, position in (
        ("Name,Title,Role,Email\nAda Berg,CTO,,a@x.example\n", "", "CTO"),
        ("Name,Title,Role,Email\nAda Berg,Dr.,CTO,a@x.example\n", "Dr.", "CTO"),
        ("Name,Title,Email\nAda Berg,Dr.,a@x.example\n", "Dr.", ""),
    ):
        person = one(tmp_path, text)
        assert (person.title, person.position) == (title, position), text


def test_headers_of_lists_that_people_keep(tmp_path: Path) -> None:
    for text in (
        "Nr.;Name, Vorname;E-Mail\n1;Berg, Ada;a@x.example\n",
        "الاسم,البريد الإلكتروني\nAda Berg,a@x.example\n",
        "שם פרטי,שם משפחה,אימייל\nAda,Berg,a@x.example\n",
        "ï»¿Name,Email\nAda Berg,a@x.example\n",
    ):
        person = one(tmp_path, text)
        assert (person.name, person.given, person.emails) == ("Ada Berg", "Ada", ("a@x.example",)), text


def test_days_with_am_and_pm_have_the_month_first(tmp_path: Path) -> None:
    batch = read(tmp_path, 'Name,Connected On\nAda Berg,"11/3/19, 8:15 AM"\nBo Cole,"2/4/19, 1:15 PM"\n')
    assert [row.met_on for row in batch.people] == [date(2019, 11, 3), date(2019, 2, 4)]


def test_rows_in_two_encodings_are_each_read_in_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Name,Email\nJörg,j@x.example\n".encode() + "Änne Öz,a@x.example\n".encode("cp1252"))
    (batch,) = open_source(path).read()
    assert [row.name for row in batch.people] == ["Jörg", "Änne Öz"]
    assert batch.unreadable == []


def test_outlook_in_spanish_and_italian(tmp_path: Path) -> None:
    spanish = one(
        tmp_path,
        "Tratamiento,Nombre,Segundo nombre,Apellidos,Organización,Departamento,Puesto,Ciudad de trabajo,"
        "Teléfono del trabajo,Teléfono móvil,Dirección de correo electrónico\n"
        "Sra.,María,José,García,Acme,Ventas,Jefa,Madrid,+34 91 1,+34 600 1,m@x.example\n",
    )
    assert (spanish.title, spanish.given, spanish.company) == ("Sra.", "María José", "Acme")
    assert (spanish.location, spanish.phones) == ("Madrid", ("+34 91 1", "+34 600 1"))
    italian = one(
        tmp_path,
        "Titolo,Nome,Cognome,Società,Reparto,Posizione,Città (uff.),Telefono uff.,Indirizzo posta elettronica\n"
        "Dott.,Giò,Rossi,Acme,HR,Capo,Torino,+39 011 1,g@x.example\n",
    )
    assert (italian.title, italian.position, italian.location) == ("Dott.", "Capo", "Torino")
    assert (italian.phones, italian.emails) == (("+39 011 1",), ("g@x.example",))


# -- lists of jobs -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Empresa,Puesto,Fecha de solicitud,Estado,Contacto\nAcme,Jefa,01/11/2025,Rechazado,Ada Berg\n", S.REJECTED),
        ("Azienda,Posizione,Data candidatura,Stato,Contatto\nAcme,Capo,01/11/2025,Colloquio,Ada Berg\n", S.INTERVIEW),
        ("Empresa,Vaga,Data da candidatura,Status,Contato\nAcme,Líder,01/11/2025,Proposta,Ada Berg\n", S.OFFER),
        ("Bedrijf,Functie,Datum sollicitatie,Status,Contactpersoon\nAcme,Hoofd,01-11-2025,Gesprek,Ada Berg\n",
         S.INTERVIEW),
    ],
)  # fmt: skip
def test_lists_of_jobs_in_other_languages(tmp_path: Path, text: str, stage: S) -> None:
    (job,) = read(tmp_path, text).things
    assert isinstance(job, Opening)
    assert (job.company, job.steps) == ("Acme", ((S.APPLIED, date(2025, 11, 1)), (stage, date(2025, 11, 1))))
    assert [person.name for person in job.people] == ["Ada Berg"]


def test_the_pages_of_notion_are_taken_off_what_they_stand_behind(tmp_path: Path) -> None:
    page = "(https://www.notion.so/X-0123456789abcdef?pvs=21)"
    (job,) = read(
        tmp_path,
        f'Company,Stage,Position,Apply Date,Contact Person\nAcme {page},Applying,Lead,"November 1, 2025",'
        f'"Ada Berg {page}, Bo Cole {page}"\n',
    ).things
    assert isinstance(job, Opening)
    assert (job.company, job.steps) == ("Acme", ((S.APPLIED, date(2025, 11, 1)),))
    assert [person.name for person in job.people] == ["Ada Berg", "Bo Cole"]


def test_a_board_in_german_is_one_of_jobs(tmp_path: Path) -> None:
    text = "Titel;Spalte;Fällig\nLeitung Daten bei Acme;Beworben;01.12.2025\nAnalyst bei Beta;Gespräch;\n"
    jobs = [thing for thing in read(tmp_path, text).things if isinstance(thing, Opening)]
    assert [(job.title, job.company, job.steps[-1][0]) for job in jobs] == [
        ("Leitung Daten", "Acme", S.APPLIED), ("Analyst", "Beta", S.INTERVIEW),
    ]  # fmt: skip


def test_a_profile_without_its_site_is_linkedins(tmp_path: Path) -> None:
    person = one(tmp_path, "Name,LinkedIn\nAda Berg,/in/ada-berg\n")
    assert (person.links, person.link_keys) == (("https://www.linkedin.com/in/ada-berg",), ("in/ada-berg",))


def test_a_card_says_job_and_company_and_who_referred_me_is_a_name(tmp_path: Path) -> None:
    (job,) = read(tmp_path, "Card ID,Card Name,List Name,Board ID\nc1,Data Lead @ Acme,Applied,b1\n").things
    assert isinstance(job, Opening)
    assert (job.title, job.company, job.notes) == ("Data Lead", "Acme", "")
    (job,) = read(tmp_path, "Company,Role,Applied?,Referral?\nAcme,Lead,Yes,Yes - Ada Berg\n").things
    assert isinstance(job, Opening)
    assert [person.name for person in job.people] == ["Ada Berg"]


# -- cards, calendars, messages ------------------------------------------------------------------------


def test_cards_of_companies_of_half_a_name_and_with_profiles(tmp_path: Path) -> None:
    def card(lines: str) -> PersonRow:
        return one(tmp_path, f"BEGIN:VCARD\r\nVERSION:4.0\r\n{lines}\r\nEND:VCARD\r\n")

    company = card("KIND:org\r\nFN:Fjord Labs\r\nEMAIL:post@x.example")
    assert (company.name, company.given, company.family, company.company) == (
        "Fjord Labs",
        "",
        "",
        "Fjord Labs",
    )
    half = card("N:Quist;;;;\r\nFN:Nora Quist")
    assert (half.given, half.family) == ("Nora", "Quist")
    linked = card(
        "FN:Ben Osei\r\nX-SOCIALPROFILE;TYPE=linkedin:ben-osei\r\nX-SOCIALPROFILE;TYPE=twitter:@ben"
    )
    assert (linked.link_keys, linked.own_fields) == (("in/ben-osei",), (("Twitter", "@ben"),))
    related = card("FN:Ben Osei\r\nRELATED;TYPE=friend:urn:uuid:03a0e51f")
    assert related.own_fields == ()
    assert related.more is not None
    assert related.more.lines == ("RELATED;TYPE=friend:urn:uuid:03a0e51f",)


def test_a_calendar_of_apple_names_addresses_aside_and_google_writes_html(tmp_path: Path) -> None:
    (talk,) = read(
        tmp_path,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20251115T120000Z\nSUMMARY:Lunch\n"
        'ATTENDEE;CN="Nora Quist";EMAIL="nora@x.example":/aMTIz/principal/\n'
        "DESCRIPTION:<b>Agenda</b><br>Talk &amp; tea\nEND:VEVENT\nEND:VCALENDAR\n",
    ).things
    assert isinstance(talk, Talk)
    assert [(each.name, each.email) for each in talk.people] == [("Nora Quist", "nora@x.example")]
    assert talk.notes == "Agenda\nTalk & tea"


def test_messages_of_linkedin_lose_their_html_and_keep_their_words(tmp_path: Path) -> None:
    head = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
    row = "c1,Mia Rowe,https://www.linkedin.com/in/mia-rowe,Ada Berg,https://www.linkedin.com/in/ada-berg,"
    messages = (
        head + row + '2025-11-10 09:30:00 UTC,"<p class=""x"">Hi Ada,</p><p>thanks &amp; bye</p>"\n'
        + row + "2025-11-11 09:30:00 UTC,if a < b & c > d\n"
    )  # fmt: skip
    path = pack(tmp_path / "a.zip", {"messages.csv": messages, "Profile.csv": PROFILE})
    talks = [thing for batch in open_source(path).read() for thing in batch.things if isinstance(thing, Talk)]
    assert [talk.notes for talk in talks] == ["Hi Ada,\n\nthanks & bye", "if a < b & c > d"]


# -- archives ------------------------------------------------------------------------------------------

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Quist\r\nEND:VCARD\r\n"


def test_a_zip_file_stands_for_what_can_be_imported_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pack(
        tmp_path / "takeout.zip",
        {
            "Takeout/Contacts/All Contacts/All Contacts.vcf": CARD,
            "Takeout/Contacts/All Contacts/Nora.jpg": "x",
            "__MACOSX/._All Contacts.vcf": "x",
            "Takeout/.hidden.csv": "x",
            "../../evil.csv": "Name\nAda Berg\n",
            f"{'a' * 300}:?.csv": "Name\nAda Berg\n",
        },
    )
    found = files_of(path)
    assert [each.name for each in found] == ["All Contacts.vcf", "evil.csv", "a" * 94 + "__.csv"]
    assert all(each.is_relative_to(found[0].parents[1]) for each in found)
    assert [row.name for row in next(iter(open_source(found[0]).read())).people] == ["Nora Quist"]
    assert files_of(path) == found  # and is unpacked once
    path.write_bytes(path.read_bytes() + b"\n")
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        files_of(path, stop)
    assert not list(aside.iterdir())
    assert files_of(path) != found
    linkedin = pack(tmp_path / "b.zip", {"Connections.csv": CONNECTIONS})
    assert files_of(linkedin) == [linkedin]


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("content.xml", "OpenDocument"), ("Index/Document.iwa", "Numbers"), ("word/document.xml", "Word"),
        ("inner.zip", "nothing in it"),
    ],
)  # fmt: skip
def test_what_is_a_zip_file_only_inside_is_called_what_it_is(tmp_path: Path, member: str, said: str) -> None:
    path = pack(tmp_path / "a.zip", {member: "x"})
    assert files_of(path) == [path]
    with pytest.raises(NotReadable, match=said):
        open_source(path)


def test_more_than_can_be_unpacked_in_a_moment_is_left_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_UNPACKED", 100)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a.vcf", CARD * 10)
    assert files_of(path) == [path]
    with pytest.raises(NotReadable, match="too large"):
        open_source(path)


def test_a_message_of_outlook_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.msg"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "__substg1.0_0037001F".encode("utf-16-le")
    )
    with pytest.raises(NotReadable, match="only Outlook"):
        open_source(path)


# -- what is very long is seen to go on --------------------------------------------------------------


@pytest.mark.parametrize(
    ("begin", "line", "end", "taken"),
    [
        ('Name,Email\nAda,"', "x\n" * 7, '"\nBo,b@x.example\n', 1),
        ("Name,Email\n", '"Ada","b"c\n', "", 120_000),
        ("BEGIN:VCARD\nFN:Ada\nNOTE;QUOTED-PRINTABLE:", "=41=\n", "=42\nEND:VCARD\n", 1),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n", "X-A:1\n", "END:VEVENT\nEND:VCALENDAR\n", 1),
        ("From: a@x.example\nDate: Tue, 10 Nov 2026 10:00:00 +0100\n\n", "abc\n", "", 1),
    ],
)
def test_whoever_waits_sees_that_it_goes_on(
    tmp_path: Path, begin: str, line: str, end: str, taken: int
) -> None:
    source = open_source(write(tmp_path / "a", begin + line * 120_000 + end))
    batches = list(source.read())
    assert len(batches) > 2
    assert sum(batch.rows for batch in batches) >= taken
    assert max(batch.rows for batch in batches) <= 2_000


@pytest.mark.parametrize(
    ("head", "cells", "kept"),
    [
        ("Record Id,Warmth,Owner,Changed jobs", "7,hot,Me,May", {"Warmth": "hot", "Changed jobs": "May"}),
        ("profileImageUrl,Skype ID,Last Modified", "x.jpg,ada,2024-01-01", {"Skype ID": "ada"}),
        ("Email Opt Out,Open deals,Display as", "false,0,Ada Lovelace (a@x.example)", {}),
        ("Company,Employer (before)", "Acme,Beta", {"Employer (before)": "Beta"}),
        ("Company,Company (short)", "Acme,Acme", {}),
        ("Mastodon,Known as", "@ada,Ada Lovelace", {"Mastodon": "@ada"}),
        ("Location,Country", "Paris,France", {"Country": "France"}),
        ("Location,Country", '"Paris, France",France', {}),
        ("Location,City,Country", "La Défense,Paris,France", {"Address": "Paris, France"}),
    ],
)
def test_what_has_no_field_is_kept_unless_it_says_nothing_of_a_person(
    tmp_path: Path, head: str, cells: str, kept: dict[str, str]
) -> None:
    text = f"First Name,Last Name,Email,{head}\nAda,Lovelace,a@x.example,{cells}\n"
    assert dict(one(tmp_path, text).own_fields) == kept


def test_a_column_whose_first_rows_are_empty_is_kept_in_a_long_table(tmp_path: Path) -> None:
    rows = [f"P{number},p{number}@x.example," for number in range(300)]
    text = "\n".join(["Name,Email,Warmth", *rows, "Ada,a@x.example,hot\n"])
    people = read(tmp_path, text).people
    assert [person.own_fields for person in people if person.own_fields] == [(("Warmth", "hot"),)]


def test_what_stands_under_no_header_is_a_note_and_numbers_of_rows_are_nothing(tmp_path: Path) -> None:
    for number, text in enumerate((",Name,Email,\n0,Ada Berg,a@x.example,likes tea\n1,Bo Cole,b@x.example,\n",
                                   "Ada Berg,a@x.example,likes tea!\nBo Cole,b@x.example,\n")):  # fmt: skip
        people = read(tmp_path, text, f"{number}.csv").people
        assert [(person.name, person.notes.rstrip("!")) for person in people] == [
            ("Ada Berg", "likes tea"),
            ("Bo Cole", ""),
        ]


def test_headers_that_say_whose_or_what_for(tmp_path: Path) -> None:
    text = (
        "linkedinProfileUrl,firstName,lastName,Prospect Position,Phone : mobile,Address : home : City,"
        "Email 1,Email 1 type,connectionSince,Telefone Celular\n"
        "https://www.linkedin.com/in/ada,Ada,Berg,Analyst,+49 170 1234567,Berlin,a@x.example,Work,"
        '"Connected on February 3, 2024",+55 21 98888-7777\n'
    )
    ada = one(tmp_path, text)
    assert (ada.position, ada.location, ada.met_on) == ("Analyst", "Berlin", date(2024, 2, 3))
    assert ada.phones == ("+49 170 1234567", "+55 21 98888-7777")
    assert ada.more is not None
    assert dict(ada.more.kinds) == {
        "a@x.example": "work", "+49 170 1234567": "mobile", "+55 21 98888-7777": "mobile",
    }  # fmt: skip
    assert (ada.links, ada.own_fields) == (("https://www.linkedin.com/in/ada",), ())


@pytest.mark.parametrize(
    "text",
    [
        "3 lutego 2024", "3 февр. 2024 г.", "3 Şubat 2024", "2024年2月3日", "2024년 2월 3일", "2024. 2. 3.",
        "3rd of February 2024", "Sat Feb 03 2024 10:00:00 GMT+0100 (Central European Standard Time)",
        "Verbunden am 3. Februar 2024",
    ],
)  # fmt: skip
def test_days_in_other_languages(text: str) -> None:
    assert DayReader()(text) == date(2024, 2, 3)


def test_outlook_in_japanese_and_a_xing_address_book(tmp_path: Path) -> None:
    text = (
        "名,姓,会社名,部署,役職,市区町村 (会社),国 (会社)/地域,会社電話,携帯電話,電子メール アドレス,メモ,分類項目\n"
        "太郎,山田,株式会社サンプル,営業部,部長,千代田区,日本,03-1234-5678,090-1234-5678,t@x.example,展示会,仕事\n"
    )
    taro = one(tmp_path, text)
    assert (taro.location, taro.phones, taro.tags) == (
        "千代田区, 日本", ("03-1234-5678", "090-1234-5678"), ("仕事",),
    )  # fmt: skip
    assert taro.own_fields == (("部署", "営業部"),)
    text = (
        '"Vorname","Nachname","Firma (geschäftlich)","Position","Straße (geschäftlich)","PLZ (geschäftlich)",'
        '"Ort (geschäftlich)","Land (geschäftlich)","Telefon (geschäftlich)","Mobiltelefon (geschäftlich)"\n'
        '"Anja","Schäfer","BASF SE","Referentin","Bosch-Str. 38","67056","Ludwigshafen","Deutschland","+49 621 600",'
        '"+49 171 7654321"\n'
    )
    anja = one(tmp_path, text)
    assert (anja.company, anja.location) == ("BASF SE", "Ludwigshafen, Deutschland")
    assert anja.phones == ("+49 621 600", "+49 171 7654321")


def test_yes_beside_yes_is_said_twice(tmp_path: Path) -> None:
    ada = one(tmp_path, "Name,Company,Response?,Met in person?,Called\nAda Berg,Acme,Yes,Yes,x\n")
    assert dict(ada.own_fields) == {"Response?": "Yes", "Met in person?": "Yes", "Called": "x"}


def test_an_address_book_of_yahoo_is_no_list_of_jobs(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        '"First","Middle","Last","Email","Home","Work","Mobile","Alternate Email 1","Personal Website","Title",'
        '"Company","Work City","Custom 1"\n'
        '"Ada","","Berg","a@x.example","+1 505 5550101","+1 505 5550102","+1 505 5550103","b@x.example","http://x.example","Owner",'
        '"Acme","Albuquerque","likes order"\n',
    )
    assert (ada.name, ada.position, ada.company, ada.location) == ("Ada Berg", "Owner", "Acme", "Albuquerque")
    assert ada.phones == ("+1 505 5550101", "+1 505 5550102", "+1 505 5550103")
    assert (ada.emails, dict(ada.own_fields)) == (("a@x.example", "b@x.example"), {"Custom 1": "likes order"})


def test_headers_in_parts(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "Record,Name > First name,Name > Last name,Company / Account,State/Province,Current Employer\n"
        "Ada Berg,Ada,Berg,Acme,Maine,Acme\n",
    )
    assert (ada.given, ada.family, ada.company, ada.location, ada.own_fields) == (
        "Ada", "Berg", "Acme", "Maine", (),
    )  # fmt: skip


def test_who_keeps_the_calendar_is_not_who_booked(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "User Name,User Email,Invitee Name,Invitee First Name,Invitee Last Name,Invitee Email,Event Type Name\n"
        "Me,me@x.example,Ada Berg,Ada,Berg,a@x.example,Coffee\n",
    )
    assert (ada.name, ada.emails, ada.own_fields) == (
        "Ada Berg", ("a@x.example",), (("Event Type Name", "Coffee"),),
    )  # fmt: skip


def test_who_is_not_saved_is_called_by_the_name_of_their_own_and_has_each_number_once(tmp_path: Path) -> None:
    people = read(
        tmp_path,
        "Phone Number,Formatted Phone,Saved Name,Public Name\n"
        "5550100777,+1 555 010 0777,Jill Ash,jilly\n1701234567,+49 170 1234567,,Hans Ort\n",
    ).people
    assert [(row.name, row.given, row.phones) for row in people] == [
        ("Jill Ash", "Jill", ("+1 555 010 0777",)), ("Hans Ort", "Hans", ("+49 170 1234567",)),
    ]  # fmt: skip


def test_the_title_of_a_group_is_nobody_and_no_job(tmp_path: Path) -> None:
    head, ada, bo = "Name,Company,Title,Email", "Ada Berg,Acme,Analyst,a@x.example", "Bo,,,"
    batch = read(tmp_path, f"{head}\n{ada}\n{bo}\nWarm,,,\n{head}\nCy Dorn,Beta,Lead,c@x.example\n")
    assert [person.name for person in batch.people] == ["Ada Berg", "Bo", "Cy Dorn"]
    assert sorted((each.row, each.reason) for each in batch.skipped) == [(4, GROUP), (5, REPEATED)]
    head, jobs = "Position,Company,Status,Date Applied", "PM,Acme,Applied,2026-01-02"
    batch = read(tmp_path, f"{head}\n{jobs}\nClosed,,,\n{head}\nDev,Beta,Rejected,2026-01-03\n", "jobs.csv")
    assert [each.title for each in batch.things if isinstance(each, Opening)] == ["PM", "Dev"]
    assert sorted((each.row, each.reason) for each in batch.skipped) == [(3, GROUP), (4, REPEATED)]


def test_a_second_title_of_an_address_book_is_kept(tmp_path: Path) -> None:
    text = (
        "Anrede;Titel;Vorname;Nachname;Firma;Position;Ort geschäftlich;Straße privat;Telefon geschäftlich\n"
        "Herr;Dr.;Kai;Vogel;Acme;Leiter;Bonn;Weg 1;030 123456\n"
    )
    kai = one(tmp_path, text)
    assert (kai.name, dict(kai.own_fields)["Titel"]) == ("Herr Kai Vogel", "Dr.")


def test_of_hundreds_of_columns_the_first_are_kept(tmp_path: Path) -> None:
    text = ",".join(["Name", *(f"c{number}x" for number in range(300))]) + "\nAda Berg" + ",y" * 300 + "\n"
    assert len(one(tmp_path, text).own_fields) == 60


def test_an_interview_is_with_somebody_and_addresses_of_microsoft_are_each_one(tmp_path: Path) -> None:
    ada = one(tmp_path, "Date,Company,Interviewer,LinkedIn\n2026-01-20,Acme,Ada Berg,linkedin.com/in/ada\n")
    assert (ada.name, ada.company) == ("Ada Berg", "Acme")
    bo = one(
        tmp_path,
        "Display name,Proxy addresses,User principal name\n"
        "Bo Cole,SMTP:bo@x.example+smtp:cole@x.example,bo@x.example\n",
    )
    assert bo.emails == ("bo@x.example", "cole@x.example")


def test_guests_answer_questions_and_lists_are_kept_in_more_languages(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "name,email,What is your LinkedIn profile?,What company do you work for?,Bring a friend?\n"
        "Ada Berg,a@x.example,/in/ada,Acme,No\n",
    )
    assert (ada.link_keys, ada.company, dict(ada.own_fields)) == (
        ("in/ada",),
        "Acme",
        {"Bring a friend?": "No"},
    )
    ayse = one(
        tmp_path, "Ad,Soyad,Şirket,Telefon,Şehir,Notlar\nAyşe,Yılmaz,Koç,+90 532 123 45 67,İzmir,fuar\n"
    )
    assert (ayse.name, ayse.company, ayse.location, ayse.notes) == ("Ayşe Yılmaz", "Koç", "İzmir", "fuar")
    kim = one(tmp_path, "이름,회사,휴대폰,TEL会社\n김철수,삼성,010-1234-5678,03-1111-2222\n")
    assert kim.phones == ("010-1234-5678", "03-1111-2222")


def test_no_company_is_called_by_a_dash_however_far_down_it_stands(tmp_path: Path) -> None:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    rows = [
        f"A,B{number},https://www.linkedin.com/in/b{number},,Acme,Dev,09 Oct 2024" for number in range(250)
    ]
    last = "Ada,Berg,https://www.linkedin.com/in/ada,, -,N/A,21 Feb 2024"
    person = read(tmp_path, "\n".join([head, *rows, last, ""])).people[-1]
    assert (person.name, person.company, person.position) == ("Ada Berg", "", "")
    person = one(tmp_path, f"{head}\n{last}\n")
    assert (person.name, person.company, person.position) == ("Ada Berg", "", "")


def test_where_and_as_what_somebody_works_in_an_older_export_of_google_is_kept(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "Name,Given Name,Family Name,Yomi Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,"
        "Organization 1 - Location,Organization 1 - Job Description,Jot 1 - Type,Jot 1 - Value\n"
        "Ada Berg,Ada,Berg,,* Work,a@x.example,Acme,Floor 3,Leads data,Home,plays chess\n",
    )
    assert dict(ada.own_fields) == {
        "Office": "Floor 3",
        "Job description": "Leads data",
        "Jot": "plays chess",
    }


def test_letters_that_were_encoded_twice_are_put_right(tmp_path: Path) -> None:
    rows = "José,García,España SA\nJörg,Weiß,Straße „Š“ 8 € GmbH\nÁgnes,Kőő,李\nBo,Cole,Acme\n"
    text = f"First Name,Last Name,Company\n{rows}"
    twice = text.encode().decode("latin-1").translate(
        {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}
    )  # fmt: skip
    path = write(tmp_path / "a.csv", twice)
    table = open_table(path)
    assert [cells for _, cells in table.sample] == [
        tuple(line.split(",")) for line in text.splitlines()[1:]
    ]  # fmt: skip
    assert "Its letters were encoded twice (“Ã©” for “é”); they are put right." in table.taken
    assert open_table(path, encoding=Encoding.CP1252).sample[0][1][0] != "José"
    for name in ("Ã Ä", "JOÃO", "José", "Â«x»"):
        kept = write(tmp_path / "b.csv", f"Name,Company\n{name},Élan\n")
        assert open_table(kept).sample[0][1] == (name, "Élan")
