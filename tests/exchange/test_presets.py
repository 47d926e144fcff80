"""The exports of other programs: known by their headers, whatever the file is called, and read whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.records import Batch, PersonRow
from crm_desktop.exchange.rows.people import GONE, read_people
from crm_desktop.exchange.tables.matching import match_columns
from crm_desktop.exchange.tables.table import open_table
from crm_desktop.exchange.values.kinds import kind_in_header, kind_of
from tests.exchange.files import lines, write


def read(path: Path) -> tuple[FileKind, Batch]:
    table = open_table(path)
    (batch,) = read_people(table, match_columns(table))
    return table.kind, batch


def one(
    tmp_path: Path, row: dict[str, str], delimiter: str = ",", encoding: str = "utf-8"
) -> tuple[FileKind, PersonRow]:
    text = lines([list(row), list(row.values())], delimiter)
    kind, batch = read(write(tmp_path / "a.txt", text, encoding))
    (person,) = batch.people
    return kind, person


def row(text: str) -> dict[str, str]:
    """Give a row from "Header=cell | Header=cell"."""
    return {head.strip(): cell.strip() for head, _, cell in (each.partition("=") for each in text.split("|"))}


def kinds(person: PersonRow) -> dict[str, str]:
    return dict(person.more.kinds) if person.more else {}


def test_google_of_today(tmp_path: Path) -> None:
    kind, ada = one(
        tmp_path,
        row(
            """First Name=Ada | Middle Name=King | Last Name=Lovelace | Phonetic First Name= | Name Prefix=Dr. |
            Name Suffix= | Nickname=Addie | File As=Lovelace, Ada | Organization Name=Acme |
            Organization Title=Analyst | Organization Department=Research | Birthday=1815-12-10 |
            Notes=met\nat fair | Photo=https://p.example/x | Labels=* myContacts ::: Risk |
            E-mail 1 - Label=* Work | E-mail 1 - Value=a@x.example | E-mail 2 - Label=Home |
            E-mail 2 - Value=b@x.example ::: c@x.example | Phone 1 - Label=Mobile | Phone 1 - Value=+353 1 1 |
            Phone 2 - Label=Grand Central | Phone 2 - Value=+353 1 2 | Address 1 - Label=Home |
            Address 1 - Formatted=1 Green\nDublin | Address 1 - Street=1 Green | Address 1 - City=Dublin |
            Address 1 - Postal Code=D02 | Address 1 - Country=Ireland | Website 1 - Label=Profile |
            Website 1 - Value=https://ada.example/ | Event 1 - Label=Anniversary | Event 1 - Value=2010-05-01 |
            Custom Field 1 - Label=Shoe size | Custom Field 1 - Value=38"""
        ),
    )  # fmt: skip
    assert kind is FileKind.GOOGLE
    assert (ada.name, ada.title, ada.given, ada.family, ada.nickname) == (
        "Dr. Ada King Lovelace", "Dr.", "Ada King", "Lovelace", "Addie",
    )  # fmt: skip
    assert (ada.company, ada.position, ada.location, ada.notes) == (
        "Acme", "Analyst", "Dublin, Ireland", "met\nat fair",
    )  # fmt: skip
    assert (ada.emails, ada.phones) == (
        ("a@x.example", "b@x.example", "c@x.example"),
        ("+353 1 1", "+353 1 2"),
    )
    assert kinds(ada) == {
        "a@x.example": "work", "b@x.example": "home", "c@x.example": "home", "+353 1 1": "mobile",
        "+353 1 2": "grand central",
    }  # fmt: skip
    assert (ada.tags, ada.links) == (("Risk",), ("https://ada.example/",))
    assert dict(ada.own_fields) == {
        "Department": "Research", "Birthday": "1815-12-10", "Home address": "1 Green, Dublin, D02, Ireland",
        "Anniversary": "2010-05-01", "Shoe size": "38",
    }  # fmt: skip


def test_google_of_before(tmp_path: Path) -> None:
    kind, ada = one(
        tmp_path,
        row(
            """Name=Ada Lovelace | Given Name=Ada | Family Name=Lovelace | Yomi Name= | Occupation= |
            Group Membership=* My Contacts ::: University | E-mail 1 - Type=*  | E-mail 1 - Value=a@x.example |
            Phone 1 - Type=Work Fax | Phone 1 - Value=1 ::: 2 | Organization 1 - Type= |
            Organization 1 - Name=Acme | Organization 1 - Title=Analyst | Address 1 - Type=Work |
            Address 1 - Formatted=1 Green, Dublin"""
        ),
    )  # fmt: skip
    assert kind is FileKind.GOOGLE
    assert (ada.company, ada.position, ada.tags) == ("Acme", "Analyst", ("University",))
    assert kinds(ada) == {"1": "fax", "2": "fax"}
    assert ada.location == "1 Green, Dublin"  # there is no column of the city


OUTLOOK = {
    "en": row(
            """Title=Dr. | First Name=Ada | Middle Name= | Last Name=Lovelace | Suffix= | Company=Acme |
            Department=Research | Job Title=Analyst | Business Street=1 Green | Business Street 2=Floor 2 |
            Business City=Dublin | Business State= | Business Postal Code=D02 |
            Business Country/Region=Ireland | Home Street=2 Red | Home City=Cork | Home Country/Region=Ireland |
            Business Fax=+353 1 9 | Business Phone=+353 1 1 | Home Phone=+353 1 2 | Mobile Phone=+353 87 3 |
            Birthday=10/12/1815 | Categories=Risk;Lending | E-mail Address=a@x.example | E-mail Type=SMTP |
            E-mail Display Name=Ada (a@x.example) | E-mail 2 Address=b@x.example | Notes=n |
            Web Page=https://ada.example/ | Gender=Unspecified | Priority=Normal"""
        ),
    "de": row(
            """Anrede=Dr. | Vorname=Ada | Weitere Vornamen= | Nachname=Lovelace | Suffix= | Firma=Acme |
            Abteilung=Research | Position=Analyst | Straße geschäftlich=1 Green |
            Straße geschäftlich 2=Floor 2 | Ort geschäftlich=Dublin | Region geschäftlich= |
            Postleitzahl geschäftlich=D02 | Land/Region geschäftlich=Ireland | Straße privat=2 Red |
            Ort privat=Cork | Land/Region privat=Ireland | Fax geschäftlich=+353 1 9 |
            Telefon geschäftlich=+353 1 1 | Telefon (privat)=+353 1 2 | Mobiltelefon=+353 87 3 |
            Geburtstag=10/12/1815 | Kategorien=Risk;Lending | E-Mail-Adresse=a@x.example | E-Mail-Typ=SMTP |
            E-Mail: Angezeigter Name=Ada (a@x.example) | E-Mail 2: Adresse=b@x.example | Notizen=n |
            Webseite=https://ada.example/ | Geschlecht=Keine Angabe | Priorität=Normal"""
        ),
    "fr": row(
            """Titre=Dr. | Prénom=Ada | Deuxième prénom= | Nom=Lovelace | Suffixe= | Société=Acme |
            Service=Research | Fonction=Analyst | Rue (bureau)=1 Green | Rue (bureau) 2=Floor 2 |
            Ville (bureau)=Dublin | Dép/Région (bureau)= | Code postal (bureau)=D02 |
            Pays/Région (bureau)=Ireland | Rue (domicile)=2 Red | Ville (domicile)=Cork |
            Pays/Région (domicile)=Ireland | Télécopie (bureau)=+353 1 9 | Téléphone (bureau)=+353 1 1 |
            Téléphone (domicile)=+353 1 2 | Tél. mobile=+353 87 3 | Anniversaire=10/12/1815 |
            Catégories=Risk;Lending | Adresse de messagerie=a@x.example | Type de messagerie=SMTP |
            Nom complet de l'adresse de messagerie=Ada (a@x.example) | Adresse de messagerie 2=b@x.example |
            Notes=n | Page Web=https://ada.example/ | Sexe=Non spécifié | Priorité=Normal"""
        ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "delimiter", "encoding"),
    [("en", ",", "utf-8"), ("de", ";", "cp1252"), ("fr", ";", "cp1252")],
)
def test_outlook(tmp_path: Path, language: str, delimiter: str, encoding: str) -> None:
    kind, ada = one(tmp_path, OUTLOOK[language], delimiter, encoding)
    assert kind is FileKind.OUTLOOK
    assert (ada.name, ada.title, ada.given, ada.family) == ("Dr. Ada Lovelace", "Dr.", "Ada", "Lovelace")
    assert (ada.company, ada.position, ada.location, ada.notes) == ("Acme", "Analyst", "Dublin, Ireland", "n")
    assert ada.emails == ("a@x.example", "b@x.example")
    assert kinds(ada) == {"+353 1 1": "work", "+353 1 2": "home", "+353 87 3": "mobile", "+353 1 9": "fax"}
    assert ada.tags == ("Risk", "Lending")
    assert dict(ada.own_fields) == {
        "Department": "Research", "Birthday": "10/12/1815", "Work address": "1 Green, Floor 2, Dublin, D02, Ireland",
        "Home address": "2 Red, Cork, Ireland",
    }  # fmt: skip


def test_a_home_address_stands_where_there_is_none_of_work(tmp_path: Path) -> None:
    row = OUTLOOK["en"] | dict.fromkeys(("Business City", "Business Country/Region"), "")
    _, ada = one(tmp_path, row)
    assert ada.location == "Cork, Ireland"


THUNDERBIRD = """First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Mobile Number,
    Home Address,Home Address 2,Home City,Job Title,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,
    Custom 1,Notes
    Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Tel. dienstlich,
    Mobil-Tel.-Nr.,Privat: Adresse,Privat: Adresse 2,Privat: Ort,Arbeitstitel,Organisation,Webseite 1,Geburtsjahr,
    Geburtsmonat,Geburtstag,Benutzerdef. 1,Notizen
    Prénom,Nom de famille,Nom à afficher,Surnom,Première adresse électronique,Deuxième adresse électronique,
    Tél. professionnel,Portable,Adresse privée,Adresse privée 2,Ville,Profession,Société,Page Web 1,Année de naissance,
    Mois,Jour,Divers 1,Notes
    Nombre,Apellidos,Nombre mostrado,Apodo,Dirección de correo electrónico principal,
    Dirección de correo electrónico secundaria,Teléfono (Trabajo),Teléfono móvil,Dirección personal,
    Dirección personal 2,Ciudad donde vive,Puesto,Organización,Página web 1,Año de nacimiento,Mes de nacimiento,
    Día de nacimiento,Personalizado 1,Notas
    Nome,Cognome,Nome visualizzato,Soprannome,E-mail primaria,E-mail secondaria,Telefono lavoro,Numero cellulare,
    Indirizzo di casa,Indirizzo di casa 2,Città di residenza,Qualifica,Organizzazione,Pagina web 1,Anno di nascita,
    Mese di nascita,Giorno di nascita,Personalizzato 1,Note
    Voornaam,Achternaam,Weergavenaam,Bijnaam,Eerste e-mail,Tweede e-mail,Telefoon werk,Mobiel nummer,Adres,Adres 2,
    Woonplaats,Werkfunctie,Organisatie,Webpagina 1,Geboortejaar,Geboortemaand,Geboortedag,Overig 1,Aantekeningen
    Imię,Nazwisko,Wyświetlana nazwa,Pseudonim,Podstawowy e-mail,Dodatkowy e-mail,Telefonu służbowy,
    Numer telefonu komórkowego,Adres domowy,Adres domowy 2,Miasto (dom),Stanowisko,Firma/Organizacja,Strona WWW 1,
    Urodziny - Rok,Urodziny - Miesiąc,Urodziny - Dzień,Informacja 1,Notatki
    Primeiro nome,Sobrenome,Apresentar como,Apelido,E-mail primário,E-mail secundário,Telefone comercial,Número celular,
    Endereço,Endereço 2,Cidade,Cargo,Empresa,Página da web 1,Ano de nascimento,Mês de nascimento,Nascimento,
    Personalizado 1,Observações"""


@pytest.mark.parametrize("names", THUNDERBIRD.replace(",\n", ",").splitlines())
def test_thunderbird(tmp_path: Path, names: str) -> None:
    cells = (
        "Ada", "Lovelace", "Countess Ada", "Addie", "a@x.example", "b@x.example", "+353 1 1", "+353 87 3", "1 Green",
        "Floor 2", "Dublin", "Analyst", "Acme", "https://ada.example/", "1815", "12", "10", "38", "n",
    )  # fmt: skip
    kind, ada = one(tmp_path, dict(zip(map(str.strip, names.split(",")), cells, strict=True)))
    assert kind is FileKind.THUNDERBIRD
    assert (ada.name, ada.given, ada.family, ada.nickname) == ("Countess Ada", "Ada", "Lovelace", "Addie")
    assert (ada.company, ada.position, ada.location) == ("Acme", "Analyst", "Dublin")
    assert ada.emails == ("a@x.example", "b@x.example")
    assert kinds(ada) == {"+353 1 1": "work", "+353 87 3": "mobile"}
    assert dict(ada.own_fields) == {
        "Home address": "1 Green, Floor 2, Dublin", "Birthday": "1815-12-10", "Custom field": "38",
    }  # fmt: skip


def test_a_place_beside_the_one_of_outlook_is_kept(tmp_path: Path) -> None:
    kind, ada = one(
        tmp_path,
        row(
            """Title= | First Name=Ada | Middle Name= | Last Name=Lovelace | Suffix= | Company=Acme | Department= |
            Job Title=Analyst | Work City=Hamburg | Home Street=Green 1 | Home City=Dublin |
            E-mail Address=a@x.example | E-mail 2 Address= | Mobile Phone=+353 1 1 | Business Phone= | Birthday="""
        ),
    )
    assert kind is FileKind.OUTLOOK
    assert ada.location == "Dublin"
    assert dict(ada.own_fields)["Work City"] == "Hamburg"


def test_hubspot(tmp_path: Path) -> None:
    kind, ada = one(
        tmp_path,
        row(
            """Record ID=301 | First Name=Ada | Last Name=Lovelace | Email=a@x.example | Phone Number=+353 1 1 |
            Contact owner=Me | Primary Associated Company ID=7 | Last Activity Date=2026-01-02 |
            Lead Status=Open | Marketing contact status= | Create Date= | Associated Company=Acme |
            Job Title=Analyst | Favourite tea=Assam"""
        ),
    )  # fmt: skip
    assert kind is FileKind.HUBSPOT
    assert (ada.company, ada.position, ada.tags) == ("Acme", "Analyst", ("Open",))
    assert ada.own_fields == (("Favourite tea", "Assam"),)
    table = open_table(tmp_path / "a.txt")
    matching = match_columns(table)
    assert matching.taken == ("“Favourite tea” is taken as a field of your own: HubSpot has no such column.",)
    assert not matching.sure


def test_salesforce_by_its_api_and_as_a_report(tmp_path: Path) -> None:
    api = (
        "Id,AccountId,OwnerId,FirstName,LastName,Name,Email,Phone,Title,MailingCity,MailingCountry,IsDeleted\n"
        "1,2,3,Ada,Lovelace,Ada Lovelace,a@x.example,+1 617 1,Director,Boston,US,false\n"
        "2,,3,,Hopper,Grace Hopper,,,,Arlington,US,false\n"
        "3,,3,Old,One,Old One,o@x.example,,,,,true\n"
    )
    kind, batch = read(write(tmp_path / "a.csv", api))
    assert kind is FileKind.SALESFORCE
    assert [(row.given, row.family, row.position, row.location) for row in batch.people] == [
        ("Ada", "Lovelace", "Director", "Boston, US"), ("Grace", "Hopper", "", "Arlington, US"),
    ]  # fmt: skip
    assert [(each.row, each.reason) for each in batch.skipped] == [(4, GONE)]
    report = (
        "Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing State/Province,"
        "Mailing Zip/Postal Code,Mailing Country,Phone,Mobile,Email,Account Owner\n"
        "Dr.,Ada,Lovelace,Director,Acme,1 Green,Boston,MA,02110,US,+1 617 1,+1 617 2,a@x.example,Me\n"
    )
    kind, batch = read(write(tmp_path / "b.csv", report))
    (ada,) = batch.people
    assert kind is FileKind.SALESFORCE
    assert (ada.title, ada.position, ada.company, ada.location) == (
        "Dr.",
        "Director",
        "Acme",
        "Boston, MA, US",
    )
    assert dict(ada.own_fields) == {"Work address": "1 Green, Boston, MA, 02110, US"}


def test_a_list_of_ones_own_is_none_of_them(tmp_path: Path) -> None:
    for number, head in enumerate(
        ("Name,Email", "First Name,Last Name,Company,Business Phone", "Display Name,Email")
    ):
        assert (
            open_table(write(tmp_path / f"{number}.csv", f"{head}\nAda,a@x.example\n")).kind is FileKind.CSV
        )


def test_a_column_that_is_matched_anew_leaves_its_own_field(tmp_path: Path) -> None:
    text = lines([list(OUTLOOK["en"]), list(OUTLOOK["en"].values())])
    table = open_table(write(tmp_path / "a.csv", text))
    matching = match_columns(table)
    city = list(OUTLOOK["en"]).index("Business City")
    assert matching.with_field(city, Field.CITY) == matching
    changed = matching.with_field(city, Field.LEAVE_OUT)
    (batch,) = read_people(table, changed)
    assert dict(batch.people[0].own_fields)["Work address"] == "1 Green, Floor 2, D02, Ireland"


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("* Work", "work"), ("HOME", "home"), ("Mobile", "mobile"), ("iPhone", "mobile"), ("Work Fax", "fax"),
        ("workfax", "fax"), ("* ", ""), ("Other", ""), ("", ""), ("Geschäftlich", "work"), ("Skype", "skype"),
    ],
)  # fmt: skip
def test_labels_of_other_programs(label: str, kind: str) -> None:
    assert kind_of(label) == kind


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("E-mail", ""), ("Email Address", ""), ("Home Phone 2", "home"), ("Company Main Phone", "work"),
        ("Téléphone (bureau)", "work"), ("Handynummer", "mobile"), ("Cellular", "mobile"),
    ],
)  # fmt: skip
def test_what_a_header_says_an_address_is_for(header: str, kind: str) -> None:
    assert kind_in_header(header) == kind
