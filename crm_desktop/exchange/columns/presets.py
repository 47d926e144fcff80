"""The exports of other programs that are known by their headers, and what each of their columns becomes.

Sources of the header lists, all at second hand (other importers, their tests and documentation; no list was checked
against a live export): LinkedIn's connections 2020 to 2026 (before 2023 without `URL`); Google Contacts before and
since 2024; the 92 columns of Outlook for Windows in English and German, the French ones as far as address book
converters name them, and the shorter list of Outlook on the web; Thunderbird's own names in English, German, French,
Spanish, Italian, Dutch, Polish and Portuguese (its `importMsgs.properties`);
HubSpot's "all contacts" (its columns follow the person's view); Salesforce's reports and its API names.

Columns come in any order and with extra ones, so they are matched by their names. Most programs write "E-mail 2",
"E-mail 3" as they write the first: numbers are levelled away (`header_key`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from crm_desktop.exchange.columns.fields import MANY, Field
from crm_desktop.exchange.columns.headers import header_key
from crm_desktop.exchange.files.content import FileKind


@dataclass(frozen=True, slots=True)
class Preset:
    """The export of one program in one language.

    `columns` gives by levelled header what a column becomes, with the name of the own field that it is kept in ("" for
    none). A header is of this program when it has all of `names`, at least `enough` of `marks` and none of `never`.
    `unless` names columns that are left out where another one has the same in parts.
    """

    kind: FileKind
    program: str
    columns: Mapping[str, tuple[Field, str]]
    names: frozenset[str]
    marks: frozenset[str]
    enough: int
    unless: Mapping[str, Field]
    never: frozenset[str] = frozenset()

    def fits(self, keys: frozenset[str]) -> bool:
        """Whether levelled headers are those of this program."""
        return self.names <= keys and len(self.marks & keys) >= self.enough and self.never.isdisjoint(keys)

    def knows(self, header: str) -> bool:
        """Whether the program writes such a column, also where it is left out."""
        return header_key(header) in self.columns

    def fields(self, headers: Sequence[str]) -> tuple[tuple[Field, ...], tuple[str, ...], tuple[int, ...]]:
        """Give for each column its field, the own field that it is kept in ("" for none) and the column of its kind.

        Columns that the program does not have are left out; of two for one field the one that the preset names first
        is taken. The kind of "Phone 2 - Value" stands in "Phone 2 - Label"; -1 where there is none.
        """
        keys = [header_key(header) for header in headers]
        order = list(self.columns)
        best: dict[Field, int] = {}
        for at in sorted(
            range(len(keys)), key=lambda at: order.index(keys[at]) if keys[at] in self.columns else -1
        ):
            if keys[at] in self.columns:
                best.setdefault(self.columns[keys[at]][0], at)
        fields: list[Field] = []
        own: list[str] = []
        labels: dict[str, int] = {}
        for at, header in enumerate(headers):
            field, name = self.columns.get(keys[at], (Field.LEAVE_OUT, ""))
            if field not in MANY and field not in _SEVERAL and best[field] != at:
                field, name = Field.LEAVE_OUT, ""
            if field is Field.KIND:
                labels[_GROUP.sub("", header)] = at
            elif name and (number := _NUMBER.search(header)) and int(number[1]) > 1:
                name = f"{name} {number[1]}"
            fields.append(field)
            own.append(name)
        titles = [at for at, key in enumerate(keys) if self.columns.get(key, ("",))[0] is Field.TITLE]
        if len(titles) > 1:
            # "Titre" heads both in Outlook's French export, what one is called by first.
            second = next(at for at in titles if fields[at] is Field.LEAVE_OUT)
            fields[second] = Field.OWN if Field.POSITION in fields else Field.POSITION
        for at, key in enumerate(keys):
            if self.unless.get(key) in fields:
                fields[at] = Field.LEAVE_OUT
        kinds = [
            labels.get(_GROUP.sub("", header), -1) if field is not Field.KIND else -1
            for header, field in zip(headers, fields, strict=True)
        ]
        return tuple(fields), tuple(own), tuple(kinds)


_GROUP: Final = re.compile(r"\s+-\s+[^-]*$")
_NUMBER: Final = re.compile(r" (\d{1,3}) - ")
_SEVERAL: Final = frozenset({Field.CITY, Field.REGION, Field.COUNTRY})
"""Fields that the addresses of a preset fill several times: the first address that is not empty counts."""


def _preset(
    kind: FileKind,
    program: str,
    columns: Mapping[str, str],
    names: str,
    marks: str,
    enough: int,
    unless: Mapping[str, Field] | None = None,
    *,
    never: str = "",
) -> Preset:
    """Make a preset of lists of headers, parted by `|`.

    The keys of `columns` are fields; behind a `+` stands the name of the own field that holds the values too, and
    `own+Name` is nothing but that.
    """
    found: dict[str, tuple[Field, str]] = {}
    for target, headers in columns.items():
        field, _, name = target.partition("+")
        for header in headers.split("|"):
            found[header_key(header)] = (Field.OWN if field == "own" else Field(field), name)

    def keys(headers: str) -> frozenset[str]:
        return frozenset(map(header_key, headers.split("|")))

    return Preset(kind, program, found, keys(names), keys(marks), enough, unless or {}, keys(never) - {""})


def _linkedin(given: str, family: str, email: str, company: str, position: str, met: str) -> Preset:
    columns = {
        "given name": given,
        "family name": family,
        "link": "URL",
        "e-mail": email,
        "company": company,
        "position": position,
        "met on": met,
    }
    return _preset(FileKind.LINKEDIN, "LinkedIn", columns, f"{given}|{met}", given, 1)


LINKEDIN: Final = (
    _linkedin("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On"),
    _linkedin("Vorname", "Nachname", "E-Mail-Adresse", "Unternehmen", "Position", "Verbunden am"),
    _linkedin("Prénom", "Nom", "Adresse e-mail", "Entreprise", "Poste", "Date de connexion"),
)

_GOOGLE_COLUMNS: Final = {
    "given name": "First Name|Given Name",
    "middle name": "Middle Name|Additional Name",
    "family name": "Last Name|Family Name",
    "full name": "Name",
    "title": "Name Prefix",
    "suffix": "Name Suffix",
    "nickname": "Nickname|Short Name",
    "company": "Organization Name",
    "position": "Organization Title",
    "own+Occupation": "Occupation",
    "own+Department": "Organization Department",
    "own+Maiden name": "Maiden Name",
    "own+Phonetic name": """Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Yomi Name|Given Name Yomi|
        Additional Name Yomi|Family Name Yomi""",
    "own+Birthday": "Birthday",
    "own+Hobby": "Hobby",
    "own+Messenger": "IM Value",
    "own+Relation": "Relation Value",
    "own+Event": "Event Value",
    "own+Custom field": "Custom Field Value",
    "own+Calendar": "Calendar Link Value",
    "own+Office": "Organization Location",
    "own+Job description": "Organization Job Description",
    "own+Jot": "Jot Value",
    "location": "Location|Address Formatted",
    "tags": "Labels|Group Membership",
    "notes": "Notes",
    "e-mail": "E-mail Value",
    "phone": "Phone Value",
    "link": "Website Value",
    "own+Address": "Address Street|Address Extended Address|Address PO Box|Address Postal Code",
    "city+Address": "Address City",
    "region+Address": "Address Region",
    "country+Address": "Address Country",
    "kind": """E-mail Type|E-mail Label|Phone Type|Phone Label|Website Type|Website Label|Address Type|Address Label|
        Event Type|Event Label|Relation Type|Relation Label|IM Service|Custom Field Type|Custom Field Label|
        Organization Type""",
    "leave out": """Initials|Gender|Billing Information|Directory Server|Mileage|Sensitivity|Priority|Subject|Language|
        Photo|File As|IM Type|IM Label|Organization Yomi Name|Organization Symbol|Jot Type|External ID Type|
        External ID Value""",
}
_GOOGLE_UNLESS: Final = {"addressformatted": Field.CITY}
GOOGLE: Final = (
    _preset(
        FileKind.GOOGLE, "Google Contacts", _GOOGLE_COLUMNS, "First Name",
        "E-mail Label|E-mail Value|Phone Label|Phone Value|Phonetic First Name|Organization Title|File As|"
        "Address Formatted|Website Label|Website Value|Labels", 2, _GOOGLE_UNLESS,
    ),
    _preset(
        FileKind.GOOGLE, "Google Contacts", _GOOGLE_COLUMNS, "Name",
        "E-mail Type|E-mail Value|Phone Type|Phone Value|Yomi Name|Given Name Yomi|Group Membership|"
        "Address Formatted|Website Type|Website Value", 2, _GOOGLE_UNLESS,
    ),
)  # fmt: skip

OUTLOOK: Final = (
    _preset(
        FileKind.OUTLOOK, "Outlook",
        {
            "title": "Title",
            "given name": "First Name",
            "middle name": "Middle Name",
            "family name": "Last Name",
            "suffix": "Suffix",
            "nickname": "Nickname",
            "company": "Company",
            "position": "Job Title",
            "own+Department": "Department",
            "own+Office": "Office Location",
            "own+Profession": "Profession",
            "e-mail": "E-mail Address",
            "phone": """Mobile Phone|Business Phone|Home Phone|Primary Phone|Company Main Phone|Other Phone|Car Phone|
                Radio Phone|Callback|TTY/TDD Phone|ISDN|Telex|Pager|Business Fax|Home Fax|Other Fax""",
            "own+Assistant's phone": "Assistant's Phone",
            "own+Assistant": "Assistant's Name",
            "own+Manager": "Manager's Name",
            "own+Spouse": "Spouse",
            "own+Children": "Children",
            "own+Birthday": "Birthday",
            "own+Anniversary": "Anniversary",
            "own+Hobby": "Hobby",
            "own+Schools": "Schools",
            "own+Phonetic name": "Given Yomi|Surname Yomi|Company Yomi",
            "own+Messenger": "IM Address|Instant Messaging Address",
            "own+User field": "User",
            "own+Referred by": "Referred By",
            "own+Account": "Account",
            "link": "Web Page|Personal Web Page",
            "tags": "Categories|Keywords",
            "notes": "Notes",
            "location": "Location",
            "own+Work address": "Business Street|Business Address PO Box|Business Postal Code",
            "city+Work address": "Business City",
            "region+Work address": "Business State",
            "country+Work address": "Business Country/Region|Business Country",
            "own+Home address": "Home Street|Home Address PO Box|Home Postal Code",
            "city+Home address": "Home City",
            "region+Home address": "Home State",
            "country+Home address": "Home Country/Region|Home Country",
            "own+Other address": """Other Street|Other Address PO Box|Other Postal Code|Other City|Other State|
                Other Country/Region|Other Country""",
            "leave out": """Billing Information|Directory Server|E-mail Type|E-mail Display Name|Gender|
                Government ID Number|Initials|Internet Free Busy|Language|Mileage|Organizational ID Number|Priority|
                Private|Sensitivity|Business Address|Home Address|Other Address""",
        },
        "First Name|Last Name",
        "E-mail Display Name|E-mail Type|Business Phone|Business Street|Business City|Home Street|Home City|"
        "Business Fax|Business Country/Region|Company Main Phone|Assistant's Phone|Web Page|Personal Web Page|"
        "Other Phone|Car Phone|Internet Free Busy|TTY/TDD Phone", 3,
    ),
    _preset(
        FileKind.OUTLOOK, "Outlook",
        {
            "title": "Anrede|Titel",
            "given name": "Vorname",
            "middle name": "Weitere Vornamen",
            "family name": "Nachname",
            "suffix": "Suffix",
            "nickname": "Spitzname",
            "company": "Firma",
            "position": "Position",
            "own+Department": "Abteilung",
            "own+Office": "Büro",
            "own+Profession": "Beruf",
            "e-mail": "E-Mail-Adresse|E-Mail 2: Adresse",
            "phone": """Mobiltelefon|Telefon geschäftlich|Telefon (geschäftlich)|Telefon privat|Telefon (privat)|
                Haupttelefon|Telefon Firma|Weiteres Telefon|Autotelefon|Rückmeldung|Telefon für Hörbehinderte|ISDN|
                Telex|Pager|Fax geschäftlich|Fax privat|Weiteres Fax""",
            "own+Assistant's phone": "Telefon Assistent",
            "own+Assistant": "Assistent(in)|Name Assistent",
            "own+Manager": "Vorgesetzter|Name des/der Vorgesetzten",
            "own+Spouse": "Partner|Ehepartner/Lebensgefährte",
            "own+Children": "Kinder",
            "own+Birthday": "Geburtstag",
            "own+Anniversary": "Jahrestag",
            "own+Hobby": "Hobby",
            "own+User field": "Benutzer",
            "own+Referred by": "Empfohlen von",
            "own+Account": "Konto",
            "link": "Webseite|Persönliche Webseite",
            "tags": "Kategorien|Stichwörter",
            "notes": "Notizen",
            "location": "Ort",
            "own+Work address": "Straße geschäftlich|Postfach geschäftlich|Postleitzahl geschäftlich",
            "city+Work address": "Ort geschäftlich",
            "region+Work address": "Region geschäftlich|Bundesland/Kanton geschäftlich",
            "country+Work address": "Land/Region geschäftlich|Land geschäftlich",
            "own+Home address": "Straße privat|Postfach privat|Postleitzahl privat",
            "city+Home address": "Ort privat",
            "region+Home address": "Bundesland/Kanton privat",
            "country+Home address": "Land/Region privat|Land privat",
            "own+Other address": """Weitere Straße|Weiteres Postfach|Weitere Postleitzahl|Weiterer Ort|
                Weiteres/r Bundesland/Kanton|Weiteres/e Land/Region""",
            "leave out": """Abrechnungsinformation|E-Mail-Typ|E-Mail 2: Typ|E-Mail: Angezeigter Name|
                E-Mail 2: Angezeigter Name|Geschlecht|Initialen|Internet-Frei/Gebucht|Organisationsnr.|Priorität|Privat|
                Regierungsnr.|Reisekilometer|Sprache|Verzeichnisserver|Vertraulichkeit""",
        },
        "Vorname|Nachname",
        "E-Mail-Typ|E-Mail: Angezeigter Name|E-Mail 2: Adresse|Telefon geschäftlich|Straße geschäftlich|"
        "Ort geschäftlich|Straße privat|Ort privat|Fax geschäftlich|Land/Region geschäftlich|Telefon Firma|"
        "Telefon Assistent|Weiteres Telefon|Autotelefon|Weitere Vornamen", 3,
    ),
    _preset(
        FileKind.OUTLOOK, "Outlook",
        {
            "title": "Titre|Civilité",
            "given name": "Prénom",
            "middle name": "Deuxième prénom",
            "family name": "Nom",
            "suffix": "Suffixe",
            "nickname": "Surnom",
            "company": "Société",
            "position": "Fonction|Titre de poste",
            "own+Department": "Service",
            "own+Office": "Bureau",
            "own+Profession": "Profession",
            "e-mail": "Adresse de messagerie|Adresse de courrier|Adresse mail",
            "phone": """Tél. mobile|Téléphone mobile|Téléphone (bureau)|Téléphone (domicile)|Téléphone principal|
                Téléphone société|Téléphone (autre)|Tél. voiture|Téléphone (voiture)|Radio téléphone|Rappel|
                Téléphone TDD/TTY|RNIS|Télex|Récepteur de radiomessagerie|
                Télécopie (bureau)|Télécopie (domicile)|Télécopie (autre)""",
            "own+Assistant's phone": "Téléphone de l'assistant(e)",
            "own+Assistant": "Nom de l'assistant(e)",
            "own+Manager": "Responsable|Nom du responsable",
            "own+Spouse": "Conjoint(e)",
            "own+Children": "Enfants",
            "own+Birthday": "Anniversaire",
            "own+Anniversary": "Anniversaire de mariage ou fête",
            "own+Hobby": "Passe-temps",
            "own+User field": "Utilisateur",
            "own+Referred by": "Parrain|Recommandé par",
            "own+Account": "Compte",
            "link": "Page Web|Page Web personnelle",
            "tags": "Catégories|Mots clés",
            "notes": "Notes",
            "location": "Lieu|Emplacement",
            "own+Work address": "Rue (bureau)|B.P. professionnelle|Code postal (bureau)",
            "city+Work address": "Ville (bureau)",
            "region+Work address": "Dép/Région (bureau)",
            "country+Work address": "Pays/Région (bureau)|Pays (bureau)",
            "own+Home address": "Rue (domicile)|B.P. personnelle|Boîte postale du domicile|Code postal (domicile)",
            "city+Home address": "Ville (domicile)",
            "region+Home address": "Dép/Région (domicile)",
            "country+Home address": "Pays/Région (domicile)|Pays (domicile)",
            "own+Other address": """Rue (autre)|Autre B.P.|Autre boîte postale|Code postal (autre)|Ville (autre)|
                Dép/Région (autre)|Pays/Région (autre)|Pays (autre)""",
            "own+Phonetic name": "Prénom Yomi|Nom Yomi|Société Yomi",
            "leave out": """Type de messagerie|Nom complet de l'adresse de messagerie|Type de courrier|
                Nom complet de l'adresse de courrier|Critère de diffusion|Sexe|Initiales|Disponibilité Internet|
                Informations facturation|Kilométrage|Langue|Numéro d'identification|Code gouvernement|
                Numéro d'identification de l'organisation|Priorité|Privé|Serveur d'annuaire""",
        },
        "Prénom|Nom",
        "Adresse de messagerie|Type de messagerie|Nom complet de l'adresse de messagerie|Téléphone (bureau)|"
        "Téléphone (domicile)|Rue (bureau)|Ville (bureau)|Rue (domicile)|Ville (domicile)|Télécopie (bureau)|"
        "Téléphone société|Tél. mobile|Deuxième prénom|Adresse de courrier|Type de courrier", 3,
    ),
)  # fmt: skip


def _thunderbird(names: Sequence[str], marks: Sequence[int]) -> Preset:
    """Make a preset of Thunderbird's column names, in the order of its export (`_THUNDERBIRD`)."""
    columns: dict[str, str] = {}
    for target, name in zip(_THUNDERBIRD, names, strict=True):
        columns[target] = f"{columns[target]}|{name}" if target in columns else name
    some = "|".join(names[place] for place in marks)
    return _preset(FileKind.THUNDERBIRD, "Thunderbird", columns, names[4], some, 1)


_THUNDERBIRD: Final = (
    "given name", "family name", "full name", "nickname", "e-mail", "e-mail", "own+Messenger", "phone", "phone",
    "phone", "phone", "phone", "own+Home address", "city+Home address", "region+Home address", "own+Home address",
    "country+Home address", "own+Work address", "city+Work address", "region+Work address", "own+Work address",
    "country+Work address", "position", "own+Department", "company", "link", "own+Birthday", "own+Birthday",
    "own+Birthday", "own+Custom field", "notes",
)  # fmt: skip
THUNDERBIRD: Final = (
    _thunderbird(
        """First Name|Last Name|Display Name|Nickname|Primary Email|Secondary Email|Screen Name|Work Phone|Home Phone|
        Fax Number|Pager Number|Mobile Number|Home Address|Home City|Home State|Home ZipCode|Home Country|Work Address|
        Work City|Work State|Work ZipCode|Work Country|Job Title|Department|Organization|Web Page|Birth Year|
        Birth Month|Birth Day|Custom|Notes""".split("|"),
        (2, 5, 6, 9, 10, 15, 20),
    ),
    _thunderbird(
        """Vorname|Nachname|Anzeigename|Spitzname|Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse|Messenger-Name|
        Tel. dienstlich|Tel. privat|Fax-Nummer|Pager-Nummer|Mobil-Tel.-Nr.|Privat: Adresse|Privat: Ort|
        Privat: Bundesland|Privat: PLZ|Privat: Land|Dienstlich: Adresse|Dienstlich: Ort|Dienstlich: Bundesland|
        Dienstlich: PLZ|Dienstlich: Land|Arbeitstitel|Abteilung|Organisation|Webseite|Geburtsjahr|Geburtsmonat|
        Geburtstag|Benutzerdef.|Notizen""".split("|"),
        (2, 5, 6, 7, 11, 12),
    ),
    _thunderbird(
        """Prénom|Nom de famille|Nom à afficher|Surnom|Première adresse électronique|Deuxième adresse électronique|
        Nom à l'écran|Tél. professionnel|Tél. personnel|Fax|Pager|Portable|Adresse privée|Ville|Pays/État|Code postal|
        Pays|Adresse professionnelle|Ville professionnelle|État professionnel|Code postal professionnel|
        Pays professionnel|Profession|Service|Société|Page Web|Année de naissance|Mois|Jour|Divers|Notes""".split(
            "|"
        ),
        (2, 5, 6, 7, 8),
    ),
    _thunderbird(
        """Nombre|Apellidos|Nombre mostrado|Apodo|Dirección de correo electrónico principal|
        Dirección de correo electrónico secundaria|Nombre en pantalla|Teléfono (Trabajo)|Teléfono particular|
        Fax|Buscapersonas|Teléfono móvil|Dirección personal|Ciudad donde vive|Provincia|Código postal|
        País de residencia|Dirección de trabajo|Ciudad (Trabajo)|Provincia (Trabajo)|Código postal (Trabajo)|
        País (Trabajo)|Puesto|Departamento|Organización|Página web|Año de nacimiento|Mes de nacimiento|
        Día de nacimiento|Personalizado|Notas""".replace("\n        ", "").split("|"),
        (2, 5, 12, 13, 26),
    ),
    _thunderbird(
        """Nome|Cognome|Nome visualizzato|Soprannome|E-mail primaria|E-mail secondaria|Nome messenger|
        Telefono lavoro|Telefono casa|Numero fax|Numero cercapersone|Numero cellulare|Indirizzo di casa|
        Città di residenza|Provincia di residenza|CAP di residenza|Nazione di residenza|Indirizzo di lavoro|
        Città di lavoro|Provincia di lavoro|CAP di lavoro|Nazione di lavoro|Qualifica|Reparto|Organizzazione|
        Pagina web|Anno di nascita|Mese di nascita|Giorno di nascita|Personalizzato|Note""".replace(
            "\n        ", ""
        ).split("|"),
        (2, 5, 12, 13, 26),
    ),
    _thunderbird(
        """Voornaam|Achternaam|Weergavenaam|Bijnaam|Eerste e-mail|Tweede e-mail|Schermnaam|Telefoon werk|
        Telefoon thuis|Faxnummer|Piepernummer|Mobiel nummer|Adres|Woonplaats|Provincie|Postcode|Land|
        Werkadres|Werklocatie|Werkprovincie|Werkpostcode|Werkland|Werkfunctie|Afdeling|Organisatie|
        Webpagina|Geboortejaar|Geboortemaand|Geboortedag|Overig|Aantekeningen""".replace(
            "\n        ", ""
        ).split("|"),
        (2, 5, 6, 18, 26),
    ),
    _thunderbird(
        """Imię|Nazwisko|Wyświetlana nazwa|Pseudonim|Podstawowy e-mail|Dodatkowy e-mail|Komunikator AIM|
        Telefonu służbowy|Telefon domowy|Numer faksu|Pager|Numer telefonu komórkowego|Adres domowy|
        Miasto (dom)|Województwo (dom)|Kod pocztowy (dom)|Państwo (dom)|Adres służbowy|Miasto (praca)|
        Województwo (praca)|Kod pocztowy (praca)|Państwo (praca)|Stanowisko|Departament|Firma/Organizacja|
        Strona WWW|Urodziny - Rok|Urodziny - Miesiąc|Urodziny - Dzień|Informacja|Notatki""".replace(
            "\n        ", ""
        ).split("|"),
        (2, 5, 6, 13, 26),
    ),
    _thunderbird(
        """Primeiro nome|Sobrenome|Apresentar como|Apelido|E-mail primário|E-mail secundário|Nome de tela|
        Telefone comercial|Telefone residencial|Número do fax|Número do pager|Número celular|Endereço|Cidade|
        Estado|CEP|País|Endereço de trabalho|Cidade de trabalho|Estado de trabalho|CEP de trabalho|
        País de trabalho|Cargo|Setor|Empresa|Página da web|Ano de nascimento|Mês de nascimento|Nascimento|
        Personalizado|Observações""".replace("\n        ", "").split("|"),
        (2, 5, 6, 18, 26),
    ),
)

HUBSPOT: Final = (
    _preset(
        FileKind.HUBSPOT, "HubSpot",
        {
            "given name": "First Name",
            "family name": "Last Name",
            "title": "Salutation",
            "e-mail": "Email|Work email|Additional email addresses",
            "phone": "Phone Number|Mobile Phone Number|Fax Number|WhatsApp Phone Number",
            "company": "Company Name|Associated Company|Primary Associated Company|Primary Company|Company",
            "position": "Job Title",
            "link": "LinkedIn URL|LinkedIn Bio|Website URL|HubSpot LinkedIn URL",
            "city": "City",
            "region": "State/Region",
            "country": "Country/Region|Country",
            "own+Address": "Street Address|Postal Code",
            "own+Birthday": "Date of birth",
            "own+Industry": "Industry",
            "notes": "Notes|Message|Description",
            "tags": "Lead Status|Lifecycle Stage|Buying Role",
            "leave out": """Record ID|Contact ID|Contact owner|Primary Associated Company ID|Associated Company ID|
                Associated Company IDs|Last Activity Date|Marketing contact status|Create Date|Last Modified Date|
                Associated Deal|Associated Deal IDs|Associated Note|Associated Note IDs|Associated Contact|
                Associated Contact IDs|Original Source|Latest Source|Number of Pageviews|Number of Sessions""",
        },
        "Record ID",
        "Contact owner|Lead Status|Marketing contact status|Lifecycle Stage|Associated Company|"
        "Primary Associated Company ID|Last Activity Date|Associated Company IDs|Create Date", 1,
        never="Account Name|Mailing City|Mail Address City|Background",
    ),
    _preset(
        FileKind.HUBSPOT, "HubSpot",
        {"given name": "First Name", "family name": "Last Name", "e-mail": "Email", "phone": "Phone Number",
         "leave out": "Record ID"},
        "Record ID|First Name|Last Name|Email|Phone Number", "Record ID", 1,
    ),
)  # fmt: skip

_SALESFORCE_COLUMNS: Final = {
    "title": "Salutation",
    "given name": "First Name",
    "middle name": "Middle Name",
    "family name": "Last Name",
    "full name": "Name|Full Name|Contact Name",
    "suffix": "Suffix",
    "company": "Account Name|Account.Name|Company",
    "position": "Title",
    "own+Department": "Department",
    "own+Lead source": "Lead Source",
    "own+Assistant": "Assistant|Assistant Name",
    "own+Assistant's phone": "Assistant Phone|Asst. Phone",
    "own+Manager": "Reports To",
    "own+Birthday": "Birthdate",
    "e-mail": "Email",
    "phone": "Phone|Mobile|Mobile Phone|Business Phone|Home Phone|Other Phone|Fax|Business Fax",
    "notes": "Description|Contact Description",
    "own+Work address": "Mailing Street|Mailing Postal Code|Mailing Zip/Postal Code|Mailing Address Line",
    "city+Work address": "Mailing City",
    "region+Work address": "Mailing State|Mailing State/Province",
    "country+Work address": "Mailing Country",
    "own+Other address": """Other Street|Other City|Other State|Other State/Province|Other Postal Code|
        Other Zip/Postal Code|Other Country""",
    "gone": "Is Deleted|Deleted",
    "leave out": """Id|Contact ID|Account ID|Owner ID|Contact Owner|Account Owner|Created Date|Created By ID|
        Last Modified Date|Last Modified By ID|System Modstamp|Last Activity|Last Activity Date|Master Record ID|
        Reports To ID|Last Viewed Date|Last Referenced Date|Mailing Latitude|Mailing Longitude|Photo Url|Jigsaw|
        Is Email Bounced|Individual ID""",
}
SALESFORCE: Final = (
    _preset(
        FileKind.SALESFORCE, "Salesforce", _SALESFORCE_COLUMNS, "LastName",
        "AccountId|OwnerId|SystemModstamp|IsDeleted|MailingCity|CreatedDate|LastModifiedDate|MailingStreet|"
        "Account.Name", 2, never="Record ID",
    ),
    _preset(
        FileKind.SALESFORCE, "Salesforce", _SALESFORCE_COLUMNS, "Last Name|Account Name",
        "Contact Owner|Mailing Street|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Account Owner|"
        "Lead Source|Contact ID|Last Activity", 1, never="Record ID",
    ),
)  # fmt: skip

PRESETS: Final = (*LINKEDIN, *OUTLOOK, *GOOGLE, *THUNDERBIRD, *HUBSPOT, *SALESFORCE)
"""In the order in which a header is compared."""

PROGRAMS: Final = {preset.kind: preset.program for preset in PRESETS}
"""The name of each program."""

_HINTS: Final = (
    "name", "prénom", "primary email", "primäre", "première", "record id", "nombre", "nome", "voornaam", "imię",
)  # fmt: skip
"""One of these is in every header of a preset."""


def preset_of(headers: Sequence[str]) -> Preset | None:
    """Give the program whose export has such a header, or None; quick for what is none, for thousands of rows."""
    row = "|".join(headers).casefold()
    if len(headers) < 2 or not any(hint in row for hint in _HINTS):
        return None
    keys = frozenset(map(header_key, headers))
    return next((preset for preset in PRESETS if preset.fits(keys)), None)
