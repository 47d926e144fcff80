"""What stands under "Company" and is none: "Self-employed", "Looking for work", "Student".

A company ties people together (`domain.md`, touch points and ways in), and two who work for themselves, or look for
work, share nothing. So none is made of such words: they stay with the position, where one reads what somebody does.
The same is true of companies whose name nobody says ("Stealth startup"), and where it is not known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.exchange.values.cells import NOTHINGS

_WORDS: Final = """Self-employed|Self employed|Selfemployed|Self|Self-employment|Freelance|Freelancer|Freelancing|
Self-employed / Freelance|Freelance / Self-employed|Independent|Independent Consultant|Independent Contractor|
Unemployed|Not employed|Currently unemployed|Not currently employed|Not working|Between jobs|In transition|
In between jobs|Career break|On a career break|Sabbatical|On sabbatical|Parental leave|Maternity leave|
Looking for opportunities|Looking for new opportunities|Looking for an opportunity|Looking for a new opportunity|
Looking for a job|Looking for a new job|Looking for work|Looking for a new role|Seeking opportunities|
Seeking new opportunities|Seeking new opportunity|Seeking employment|Seeking a new role|Actively looking|
Exploring new opportunities|Exploring opportunities|Open to work|Open to opportunities|Open to new opportunities|
Job seeker|Jobseeker|Job seeking|Job hunting|Retired|Homemaker|Stay-at-home mom|Stay-at-home dad|Stay-at-home parent|
Student|Full-time student|University student|College student|High school student|Graduate student|
Stealth|Stealth startup|Stealth start-up|Stealth mode|Stealth mode startup|Stealth company|Stealth AI startup|
Confidential|Company confidential|Confidential company|Confidential client|Undisclosed|
Undisclosed company|Not disclosed|Anonymous|Anonymous company|Vertraulich|Anonym|Confidentiel|Confidencial|Riservato|
Freiberuflich|Freiberufler|Freiberuflerin|Freischaffend|Freelancerin|Selbstständig|Selbständig|Selbstständige|
Selbstständiger|Selbständige|Selbständiger|Selbstständigkeit|Selbständigkeit|Arbeitslos|Arbeitssuchend|Arbeitsuchend|
Arbeit suchend|Auf Jobsuche|Auf Arbeitssuche|Auf der Suche|Auf der Suche nach neuen Herausforderungen|Ohne Anstellung|
Rentner|Rentnerin|In Rente|Ruhestand|Im Ruhestand|Pensioniert|Pensionär|Pensionärin|Studentin|Studierende|Studierender|
Schüler|Schülerin|Elternzeit|In Elternzeit|Hausfrau|Hausmann|
Indépendant|Indépendante|Independant|Independante|Travailleur indépendant|Auto-entrepreneur|Autoentrepreneur|
Micro-entrepreneur|À mon compte|Profession libérale|Sans emploi|En recherche d'emploi|Recherche d'emploi|
En recherche active|En recherche|À la recherche d'un emploi|Demandeur d'emploi|À l'écoute du marché|Retraité|Retraitée|
Étudiant|Étudiante|
Autónomo|Autónoma|Independiente|Trabajador independiente|Trabajadora independiente|Por cuenta propia|Desempleado|
Desempleada|Buscando empleo|En búsqueda de empleo|En búsqueda activa|En búsqueda activa de empleo|
Búsqueda activa de empleo|Jubilado|Jubilada|Estudiante|
Libero professionista|Libera professionista|Lavoratore autonomo|Autonomo|Disoccupato|Disoccupata|In cerca di lavoro|
In cerca di occupazione|Pensionato|Pensionata|Studente|Studentessa|
Autônomo|Autônoma|Profissional liberal|Desempregado|Desempregada|Em busca de oportunidades|
Em busca de novas oportunidades|Em busca de recolocação|Buscando recolocação|Aposentado|Aposentada|Estudante|
Zelfstandig|Zelfstandige|Zelfstandig ondernemer|ZZP|ZZP'er|Werkloos|Werkzoekend|Gepensioneerd|Met pensioen|
Samozatrudnienie|Samozatrudniony|Samozatrudniona|Bezrobotny|Bezrobotna|Emeryt|Emerytka|Studentka"""

_SAYS_NOTHING: Final = """Unknown|Unknown company|Not known|TBD|TBC|?|??|???|Unbekannt|Inconnu|Inconnue|Desconocido|
Desconocida|Sconosciuto|Sconosciuta|Desconhecido|Desconhecida|Onbekend|Nieznany|Nieznana"""


def _spellings(word: str) -> Iterator[str]:
    for plain in (word, word.replace("-", " "), fold(word)):
        for spelled in (plain, f"{plain}!", f"{plain}."):
            yield from (spelled, spelled.lower(), spelled.upper(), spelled.capitalize(), spelled.title())


def _spelled(words: str) -> frozenset[str]:
    return frozenset(spelled for word in words.replace("\n", "").split("|") for spelled in _spellings(word))


_NO_WORDS: Final = _spelled(_SAYS_NOTHING)
NO_EMPLOYERS: Final = _spelled(_WORDS) | _NO_WORDS
"""What stands under "Company" and is none, in the usual spellings: one look tells, for rows come by the 100,000."""

UNTOLD: Final = NO_EMPLOYERS | NOTHINGS
"""What makes no company, be it that it says something else or nothing."""


def job_of(position: str, company: str) -> tuple[str, str]:
    """Give position and company; what names no company goes to the position, where that does not say it already.

    "Unknown" goes nowhere: it says nothing.
    """
    if company not in NO_EMPLOYERS:
        return position, company
    if company in _NO_WORDS:
        return position, ""
    if not position:
        return company, ""
    return (position if fold(company) in fold(position) else f"{position} ({company})"), ""
