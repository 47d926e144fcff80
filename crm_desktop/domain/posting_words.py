"""The words by which a pasted posting is read, in the languages of Western and Northern Europe: labels, roles, months.

Labels and months are folded (`names.fold`): without case and accents.
"""

from __future__ import annotations

import re
from typing import Final

LABELS: Final = {
    label: field
    for field, labels in {
        "title": """job title | title | position | position title | role | job | vacancy
            | stelle | stellenbezeichnung | stellentitel | jobtitel | berufsbezeichnung
            | poste | intitule du poste | intitule | offre d'emploi | puesto | cargo | vacante | titulo del puesto
            | posizione | ruolo | mansione | vaga | titulo da vaga | functie | functietitel | vacature
            | tjanst | befattning | jobbtitel | stilling | stillingsbetegnelse | stillingstittel | stanowisko""",
        "company": """company | company name | employer | organisation | organization | hiring organisation
            | hiring organization | unternehmen | firma | arbeitgeber | entreprise | societe | employeur | organisme
            | empresa | empleador | azienda | societa | datore di lavoro | empregador | bedrijf | werkgever
            | foretag | arbetsgivare | virksomhed | arbejdsgiver | bedrift | arbeidsgiver | pracodawca""",
        "salary": """salary | salary range | annual salary | base salary | compensation | pay | pay range | remuneration
            | salary (per year) | gehalt | jahresgehalt | vergutung | verdienst | lohn | entgelt | salaire
            | salaire annuel | salario | sueldo | remuneracion | retribucion | stipendio | retribuzione | ral
            | remuneracao | salaris | lon | manadslon | lonn | arslonn | wynagrodzenie""",
        "closing": """closing date | closes | closes on | closing | apply by | apply before | deadline
            | application deadline | applications close | applications close on | valid through
            | deadline for applications | last day to apply | bewerbungsfrist | bewerbungsschluss | einsendeschluss
            | bewerbung bis | date limite | date limite de candidature | cloture des candidatures | fecha limite
            | fecha de cierre | cierre | scadenza | termine per le candidature | prazo | data limite
            | prazo de candidatura | sluitingsdatum | sollicitatietermijn | sista ansokningsdag | ansok senast
            | ansogningsfrist | soknadsfrist | aplikuj do | termin aplikowania""",
    }.items()
    for label in " ".join(labels.split()).split(" | ")
}
"""What stands before a value, and which value it is."""

GENDERS: Final = (
    r"\(\s?(?:(?:[mwfdhxiv]|gn|div\.?)(?:\s?[/|,*]\s?(?:[mwfdhxiv*]|gn|div\.?)){1,3}|all genders?|gn\*?)\s?\)"
)
"""What only titles have behind them: "(m/w/d)", "(H/F)"."""

_ENGLISH: Final = """
    accountant | administrator | advisor | adviser | analyst | architect | assistant | associate | attorney | buyer
    | chef | chief | clerk | consultant | controller | coordinator | copywriter | counsel | designer | developer
    | director | editor | engineer | executive | expert | head of | intern | journalist | lawyer | lead | lecturer
    | librarian | manager | marketer | mechanic | nurse | officer | operator | owner | partner | physician | planner
    | president | principal | producer | professor | programmer | recruiter | representative | researcher | scientist
    | scrum master | secretary | specialist | strategist | supervisor | surveyor | teacher | technician | therapist
    | trainer | translator | underwriter | vp | vice president | writer | pm | cto | cfo | coo | cmo
"""
_GERMAN: Final = """
    leiter | entwickler | berater | ingenieur | sachbearbeiter | referent | mitarbeiter | verkäufer | pfleger | lehrer
    | techniker | gestalter | planer | jurist | redakteur | controller | buchhalter | betreuer | übersetzer
    | geschäftsführer | direktor | architekt | informatiker | wissenschaftler | assistent | analyst | designer
"""
"""They stand at the end of longer words, for women with an ending of their own."""
_OTHERS: Final = """
    kaufmann | kauffrau | werkstudent\\w* | praktikant\\w* | chargée? d | responsable | ingénieure? | développeu\\w+
    | directeur | directrice | conseill[eè]re? | infirmi[eè]re? | comptable | technicienn?e? | adjointe? | chef d
    | gerente | jef[ea] | directora? | ingenier[oa] | desarrollador\\w* | analista | encargad[oa] | técnic[oa]
    | enfermer[oa] | contador\\w* | abogad[oa] | responsabile | ingegnere | sviluppat\\w+ | direttore | direttrice
    | impiegat[oa] | engenheir[oa] | desenvolvedor\\w* | diretora? | coordenador\\w* | \\w*medewerker | \\w*ontwikkelaar
    | \\w*adviseur | verpleegkundige | \\w*docent | projectleider | beleidsmedewerker
"""


def _any_of(words: str) -> str:
    return "|".join(" ".join(words.split()).split(" | ")).strip("| ")


ROLE: Final = re.compile(
    rf"\b(?:(?:{_any_of(_ENGLISH)})s?|\w*(?:{_any_of(_GERMAN)})(?:[*:_/]?-?in)?(?:nen)?|{_any_of(_OTHERS)})\b|{GENDERS}",
    re.IGNORECASE,
)
"""What makes a line a title."""
SEEKS: Final = re.compile(
    r"\b(?i:suchen|sucht|stelle als|position als|job als|recherch\w+|poste de|poste d’|poste d'|busca\w*|puesto de"
    r"|cerc\w+|posizione di|procura\w*|vaga de|zoek\w*|functie van|role of|position of|position as|looking for)\s*"
    r"(?:(?i:ab sofort|dringend|zur verstärkung|actuellement)\s+)?"
    r"(?:(?i:eine[nr]?|ein|une?|una|uno|uma?|een|an?|the)\s+)?"
    rf"(?P<title>[^.,;:|•()]{{3,80}}?(?:\s?{GENDERS})?)"
    r"(?:\s+(?i:bei(?: der| dem| den)?|beim|chez|presso|bij(?: de| het)?|at)"
    r"\s+(?P<company>[^\W\d_a-zß-ÿ][^,;:|•()]{1,60}?))?"
    r"(?=[.,;!]|\s+(?:in|im|à|en|a|em|te|am|für|pour|para|per|voor|zum)\s|\s[|–-]\s|$)"
)
"""Who is looked for: "wir suchen eine Projektleiterin (m/w/d) in …", "Stelle als … bei der …"."""
SUBJECT: Final = re.compile(
    r"(?i)(?:(?:fwd?|re|aw|wg|tr|rv|subject|betreff|objet|asunto|oggetto|assunto|onderwerp)\s?:\s*)+"
)
"""What a mail puts before its subject."""
ABOUT: Final = (
    r"About|Who is|Working at|Life at|Über(?: die| den| das)?|À propos de|Qui est|Acerca de|Sobre(?: a| o)?"
    r"|Chi è|Over"
)
NOBODY: Final = (
    r"us|you|the|this|our|your|these|a|an|it|we|job|role|position|team|company|benefits|uns|dich|sie|diese|stelle"
    r"|nous|vous|ce|cette|le|la|l['’]\w+|nosotros|el|este|esta|noi|il|nós|ons|deze|de|het"
)
"""What stands behind "About" and names no company."""
SEEN_BY: Final = re.compile(
    r"(?i)\bago\b|applicant|applied|reposted|\bvor \d|bewerb|il y a|candidat|\bhace\b|solicitud|\bfa$|\bhá\b|geleden"
)
"""What a job site says of an advertisement beside the company."""
RATING: Final = r"[0-5][.,]\d(?:\s(?:out of|von|sur|de|su|van)\s5.*)?"
"""How people who work there like it, as job sites show it beside the company."""
CLOSES: Final = re.compile(
    r"\b(?:apply (?:by|before|no later than|until)|applications? (?:close|closes|are due|must be (?:received|in) by"
    r"|deadline(?: is)?|received by)|closing date(?: is| for applications is)?|deadline(?: for applications)?(?: is)?"
    r"|closes on|open until|valid through"
    r"|bewerbungs(?:frist|schluss)(?: ist| endet)?|bewerb\w+(?: sie sich| dich)? bis(?: spätestens)?(?: zum)?"
    r"|date limite(?: de candidature)?(?: est)?|(?:candidat\w+|postul\w+) (?:avant|jusqu['’]au)"
    r"|fecha límite(?: es)?|(?:solicitud\w*|plazo) (?:hasta|antes de)|scadenza|(?:candidat\w+|entro) (?:entro|il)"
    r"|(?:candidat|inscri)\w+ até|prazo(?: até)?|sluitingsdatum(?: is)?|sollicit\w+ (?:voor|vóór|uiterlijk))"
    r"(?: on| by| am| op| le| el| il| o)?:?\s+(?:[^\W\d_]+(?:day|tag|di|es|s)?,? )?(?:(?:the|den|dem|le|el|il|o) )?"
    r"(?=(?P<rest>\d.{2,40}|[A-Za-z].{3,40}))",
    re.IGNORECASE,
)
"""What stands before the closing day in a sentence."""

_ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONTHS: Final = {
    name: english
    for names in (
        "januar februar marz april mai juni juli august september oktober november dezember",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
    )
    for name, english in zip(names.split(), _ENGLISH_MONTHS, strict=True)
}
"""The months of other languages, folded, and their English names."""
