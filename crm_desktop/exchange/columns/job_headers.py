"""The words that head the columns of job trackers, and what a header means that is none of them.

The words are those of the trackers that people share and sell (for Sheets, Notion, Airtable, Excel), of job
centres, and of LinkedIn's own lists of applications and saved jobs. Everybody has their own words, so any other header
is understood by what it speaks of: of a day and of applying, of somebody and an e-mail.
"""

from __future__ import annotations

import re
from typing import Final

from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.columns.headers import KNOWN, before_remark, header_key

_WORDS: Final[dict[Field, str]] = {
    Field.POSITION: """Job Title|Position|Role|Title|Job|Position Title|Role Title|Job Position|Opening|Vacancy|
        Opportunity|Card Name|Card Title|Stelle|Jobtitel|Stellenbezeichnung|Stellentitel|Rolle|Titel|Poste|
        Intitulé du poste|Offre|
        Titre|Puesto|Cargo|Vacante|Posizione|Ruolo|Mansione|Vaga|Posição|Functie|Vacature|Functietitel|
        Role Name|Position Name|Job Name|Name of Position|Name of Role|Position Applied For|Applied For|
        Job Role|Designation|Stelle als|Bewerbung als|Tätigkeit|Beworben als|Nome da vaga|Puesto de trabajo|Stanowisko|
        Должность|Вакансия|岗位|职位|岗位名称|职位名称|应聘岗位|投递岗位|職種|応募職種|ポジション|직무|포지션|
        Type of Work Sought|Work Sought|Type of Work|Position Sought|Kind of Work|
        Task Name""",
    Field.COMPANY: """Company|Company Name|Employer|Organization|Organisation|Company/Organization|Firma|
        Unternehmen|Arbeitgeber|Entreprise|Société|Employeur|Empresa|Compañía|Azienda|Società|Bedrijf|Werkgever|
        Name of Company|Name of Employer|Nom de l'entreprise|Nombre de la empresa|Nome da empresa|
        Nome azienda|公司|公司名称|公司名|单位|企业|企业名称|会社|会社名|企業|企業名|회사|회사명|기업명|Компания|
        Employer Name|Employer Contacted|Company Contacted|Business Name|Firm|Firm Name|Hiring Company""",
    Field.STATUS: """Status|Application Status|Current Status|Job Status|Stage|Application Stage|Phase|Progress|
        Outcome|Result|List|List Name|Board List|Column|Application State|Bewerbungsstatus|Stand|Statut|État|
        Étape|Avancement|Spalte|Colonne|
        Estado de la solicitud|Stato candidatura|Estado|Stato|Situação|Etapa|Stadium|Etap|
        Ergebnis|Réponse|Résultat|Esito|Resultado|状态|当前状态|投递状态|进度|当前进度|選考状況|
        ステータス|状況|상태|진행상태|Статус|
        Section/Column|Section|Estatus""",
    Field.APPLIED_ON: """Date Applied|Applied On|Applied Date|Applied At|Application Date|Date of Application|
        Applied|Date Submitted|Submission Date|Submitted|Submitted On|Application Sent|Date Sent|Date|
        Beworben am|
        Apply Date|Fecha de solicitud|Fecha de aplicación|Fecha de candidatura|Fecha|Data candidatura|
        Data di candidatura|Data da candidatura|Data de candidatura|Data de aplicação|Datum sollicitatie|
        Sollicitatiedatum|Gesolliciteerd op|
        Bewerbungsdatum|Bewerbung am|Beworben|Datum|Date de candidature|Postulé le|Candidature|Date d'envoi|
        投递时间|投递日期|申请日期|応募日|지원일|Data aplikacji|Data wysłania|
        Date of Contact|Contact Date|Date of Activity|Activity Date|Sent CV On|CV Sent On|Sent On|Sent CV|
        CV Sent|Data wysłania CV|Data zgłoszenia""",
    Field.INTERVIEW_ON: """Interview Date|Date of Interview|Interview|Interview On|First Interview|
        Vorstellungsgespräch|Gespräch am|Interview am|Date d'entretien|Entretien|Interview At|Interviewed On|
        Interviewed At|Date Interviewed|Interview Scheduled|Fecha de entrevista|Entrevista|Data colloquio|Colloquio|
        Data da entrevista|Gesprek|Datum gesprek|First Interview Date|
        次回面接日|面接日|面试时间|面试日期|Data rozmowy""",
    Field.UPDATED_ON: """Last Updated|Updated|Last Update|Status Date|Date Updated|Response Date|
        Date of Response|Last Moved At|Last Activity Date|Última actualización|Ultimo aggiornamento|Última atualização|
        Laatst bijgewerkt|
        Rückmeldung am|Rückmeldung erhalten am|Antwort erhalten am|Réponse le|Réponse reçue le|Outcome Date|
        Date of Outcome|Result Date|Decision Date|Date of Decision|
        Last Contact|Last Activity|Last Modified|Saved Date|Date Saved|Date Added|Letzte Änderung|
        Letzter Kontakt|
        Antwort am|Dernière mise à jour|Date de réponse|Dernier contact|Created At|Updated At|Created|
        最后更新时间|更新时间""",
    Field.CLOSING_ON: """Deadline|Closing Date|Application Deadline|Apply By|Due Date|Closes|Expires|
        Fällig|Fällig am|Fecha límite|Scadenza|Prazo|
        Bewerbungsfrist|Frist|Einsendeschluss|Date limite|Échéance""",
    Field.JOB_LINK: """Job Url|Job Link|Job Posting Link|Job Posting|Posting|Posting URL|Posting Link|
        Job Listing|
        Listing|Application Link|Application URL|Job Description Link|Link to Job|Link|URL|Website|
        Stellenanzeige|
        Link to Posting|Link to Job Posting|Job Ad|Enlace|Enlace a la oferta|Link alla posizione|Link da vaga|
        Vacaturelink|
        Link zur Stelle|Anzeige|Lien de l'offre|Annonce|Lien|
        岗位链接|职位链接|链接|求人URL""",
    Field.SALARY: """Salary|Salary Range|Max Salary|Maximum Salary|Base Salary|Annual Salary|Compensation|Pay|
        Pay Range|Wage|Expected Salary|Salary Expectation|
        Gehalt|Gehaltsvorstellung|Lohn|Salaire|Rémunération|Salario|Sueldo|Stipendio|Retribuzione|RAL|Salário|Salaris|
        年収|想定年収|給与|薪资|薪水|연봉|Widełki|Wynagrodzenie""",
    Field.SOURCE: """Source|Channel|Found On|Found Via|Where Found|How Found|Job Board|Applied Via|
        Applied Through|Platform|Job Source|Quelle|Kanal|Gefunden über|Plateforme|Canal|Provenance|
        投递渠道|渠道|応募経路""",
    Field.CONTACT: """Contact|Contact Name|Contact Person|Point of Contact|Contacts|Company Contact|Person|
        Ansprechpartner|Ansprechpartnerin|Kontakt|Kontaktperson|Interlocuteur|Personne de contact|
        Nom du contact|Contacto|Persona de contacto|Contatto|Persona di contatto|Referente|Contato|
        Contactpersoon|Contact / Recruiter|Recruiter / Contact|Contact or Recruiter|Recruiter/Hiring Manager|
        联系人|担当者|
        Person Contacted|Name of Person Contacted|Contact Person & Title|
        Osoba kontaktowa|Osoba do kontaktu""",
    Field.CONTACT_EMAIL: """Contact Email|Email of Contact|Contact Email Address|Email|Email Address|
        Contact Info|
        Recruiter Email|Hiring Manager Email|E-Mail-Adresse|Mail|Courriel|Adresse e-mail|
        E-Mail|Correo|Correo electrónico|
        Contact Information|Contact Details|Kontaktdaten|Coordonnées""",
    Field.CONTACT_PHONE: """Contact Phone|Contact Phone Number|Recruiter Phone|Hiring Manager Phone|Phone|
        Phone Number|Telefon|Telefonnummer|Téléphone|
        Teléfono|Telefono|Telefone|Telefoon|Tel|Tél|Mobile|Handy""",
    Field.CONTACT_LINK: """Contact LinkedIn|Recruiter LinkedIn|Hiring Manager LinkedIn|LinkedIn|
        LinkedIn Profile|LinkedIn URL|Profile""",
    Field.RECRUITER: """Recruiter|Recruiter Name|Headhunter|Personalvermittler|Recruteur|Recruteuse|
        Reclutador|Reclutadora|Recrutador|Recrutadora|Rekruter|Rekruterka""",
    Field.HIRING_MANAGER: """Hiring Manager|Hiring Manager Name|Manager|Einstellende Führungskraft|
        Responsable""",
    Field.REFERRER: """Referral|Referred By|Referral From|Referral By|Referred From|Referrer|Referral Name|
        Empfohlen von|Empfehlung|Recommandé par|
        Cooptation|Recomendado por|Referido por|Segnalato da|Indicado por|Aanbevolen door""",
    Field.INTERVIEWER: """Interviewer|Interviewers|Interviewer Name|Interviewer Names|Interviewer(s)|
        Interviewed By|Interview With|Interviewed With|Interview Panel|Gesprächspartner|
        Gesprächspartnerin|Interviewerin|Entretien avec|
        Recruteur rencontré|Entrevistador|Entrevistadora|Intervistatore|Entrevistado por""",
    Field.FOLLOW_UP_ON: """Follow Up Date|Follow-up Date|Next Follow Up|Next Follow Up Date|Follow Up On|
        Follow Up By|Follow Up|Date to Follow Up|Follow Up Due|Next Action Date|Next Step Date|Reminder|
        Reminder Date|Remind Me|
        Wiedervorlage|Wiedervorlage am|Nachfassen|Nachfassen am|Nachfassen bis|Erinnerung|Relance|Relancer le|
        Date de relance|Prochaine relance|Seguimiento|Fecha de seguimiento|Data follow up|Sollecito""",
    Field.NEXT_STEP: """Next Step|Next Steps|Next Action|Next Actions|To Do Next|Action Item|Action Items|
        Nächster Schritt|Nächste Schritte|Prochaine étape|Prochaine action|Próximo paso|Siguiente paso|
        Prossimo passo|Volgende stap|
        Vervolgactie|Następny krok|Próximos pasos|Próximo passo""",
    Field.NOTES: """Notes|Note|Card Description|Comments|Comment|Remarks|Notizen|Notiz|Bemerkungen|Bemerkung|
        Kommentar|Remarques|
        Commentaires|Notas|Comentarios|Observaciones|Note|Commenti|Observações|Opmerkingen|Notities|
        备注|備考|メモ|비고|
        Task Content|Uwagi""",
}

_EXACT: Final = {
    header_key(word): (field, rank)
    for field, words in _WORDS.items()
    for rank, word in enumerate(words.split("|"))
}

_LONGEST: Final = 80
"""No header has more letters."""

_DAY: Final = "date|datum|fecha|data|termin|jour"
_APPLYING: Final = (
    "appl|submi|sent|envo|candidat|postul|solicit|bewerb|beworben|versand|schickt|sollicit|invi[oa]"
)
_TALK: Final = "interview|entretien|entrevist|colloqui|gesprach|gesprek"
_ANSWER: Final = "respon|repons|antwort|respuest|rispost|respost|reaktion|ruckmeld|feedback"
_SOMEBODY: Final = (
    "referr(?:er|ed)|contact|contatt|contato|kontakt|ansprech|"
    "recruit|reclut|recrut|rekrut|manager|referent|interlocut"
)
_NOT_TOLD: Final = re.compile(
    "follow(?!.*contact)|relance|nachfass|wiedervorlage|seguimiento|sollecit[oi]$|reminder|nextstep|nextaction|history|verlauf"
)
"""What speaks of the next step, or of all steps so far: of no field."""

_TOLD: Final[tuple[tuple[Field, tuple[str, ...]], ...]] = (
    (Field.CONTACT_EMAIL, ("mail|correo|courriel|^(?!interview|second|final).*details", _SOMEBODY)),
    (Field.CONTACT_PHONE, ("phone|tel|handy|mobil", _SOMEBODY)),
    (Field.CONTACT_LINK, ("linkedin|profil", _SOMEBODY)),
    (Field.INTERVIEW_ON, (_TALK, f"{_DAY}|(?<!form)at$|(?<!ti)on$")),
    (Field.CLOSING_ON, ("deadline|closing|frist|limite|scadenza|prazo",)),
    (Field.UPDATED_ON, (_DAY, f"{_ANSWER}|updat|maj$|aktualis")),
    (Field.APPLIED_ON, (_DAY, _APPLYING)),
    (Field.STATUS, (f"status|statut|estado|{_ANSWER}|outcome|stage$|etapa",)),
    (
        Field.JOB_LINK,
        ("^(?!.*(?:linkedin|compan|firm|entrepris|empresa)).*(?:link|url|enlace|^lien|website)",),
    ),
    (Field.SALARY, ("salar|gehalt|lohn|salair|sueldo|remunera|stipend|compensation|retribu",)),
    (
        Field.SOURCE,
        (
            "source(?!pdf|file|code)|quelle|fonte|fuente|portal|platform|plateform|jobboard|applicationsite|gefunden",
        ),
    ),
    (Field.CONTACT, (f"^(?!interview).*(?:{_SOMEBODY})", "name|nom|person")),
)
"""The fields by what their headers speak of, the first that fits; each part is to be found in the levelled header."""

BY_PARTS: Final = 1_000
"""The place in the order of preference of a header that is known by its parts."""


_TARGET_WORDS: Final[dict[Field, str]] = {
    Field.TARGET: """Target Company|Target Companies|Target Employer|Target Employers|Target|Targets|Dream Company|
        Dream Companies|Company Wishlist|Zielunternehmen|Zielfirma|Wunschfirma|Wunschunternehmen|Wunscharbeitgeber|
        Entreprise cible|Entreprises cibles|Cible|Empresa objetivo|Empresas objetivo|Azienda target|Empresa alvo""",
    Field.MOTIVATION: """Motivation|Motivation Score|Interest|Interest Level|Excitement|Desirability|Interesse|
        Motivación|Motivazione|Intérêt""",
    Field.POSTING: """Posting|Postings|Posting Score|Job Postings|Current Postings|Open Roles|Open Positions|
        Current Openings|Hiring|Hiring Now|Offene Stellen|Stellen""",
    Field.PRIORITY: """Priority|Tier|Rank|Ranking|Priorität|Prio|Priorité|Prioridad|Priorità|Prioridade""",
    Field.CONTACT: """Alumni|Advocacy|Advocate|Advocates|Contacts|Contact|Who I Know|Connections|People|Alumni Contact|
        Contact Name|Contact Person|Kontakte|Kontakt|Ansprechpartner|Insider""",
    Field.INDUSTRY: """Industry|Sector|Branche|Industrie|Secteur|Sector|Settore|Setor""",
    Field.CAREERS_PAGE: """Careers Page|Career Page|Careers|Careers Link|Jobs Page|Website|Company Website|URL|Link|
        Karriereseite|Webseite|Site web|Sitio web""",
    Field.LOCATION: """Location|City|Place|HQ|Headquarters|Ort|Standort|Stadt|Sitz|Ville|Lieu|Ubicación|Sede""",
    Field.NOTES: """Notes|Note|Comments|Why|Why This Company|Notizen|Bemerkungen|Remarques|Notas""",
}
_OF_TARGETS: Final = {
    header_key(word): field for field, words in _TARGET_WORDS.items() for word in words.split("|")
}


def target_field(header: str) -> Field | None:
    """Give the field of a list of target companies that a header stands for."""
    key = header_key(before_remark(header) or header)
    return _OF_TARGETS.get(key) or _OF_TARGETS.get(header_key(header))


def heads_jobs(header: str) -> bool:
    """Whether a header is one of the words that head the columns of trackers and of lists of companies to work at.

    A remark may stand behind it.
    """
    if len(header) <= _LONGEST and target_field(header) is not None:
        return True
    found = field_of(header) if len(header) <= _LONGEST else None
    return found is not None and found[1] < BY_PARTS


def field_of(header: str) -> tuple[Field, int] | None:
    """Give the field of a tracker that a header stands for, and its place in the order of preference (0 is first)."""
    key = header_key(header)
    if key in _EXACT:
        return _EXACT[key]
    bare = before_remark(header)
    if bare and (found := _EXACT.get(header_key(bare))):
        return found
    if _NOT_TOLD.search(key):
        return None
    return next(
        ((field, BY_PARTS) for field, parts in _TOLD if all(re.search(part, key) for part in parts)), None
    )


def heads_links(header: str) -> bool:
    """Whether a column of people or of jobs holds links, by its header."""
    return _heads(header, Field.LINK, Field.JOB_LINK, Field.CONTACT_LINK)


def heads_addresses(header: str) -> bool:
    """Whether a column of people or of jobs holds e-mail addresses, by its header."""
    return _heads(header, Field.EMAIL, Field.CONTACT_EMAIL)


def heads_names(header: str) -> bool:
    """Whether a column says what a row is called by: the name of somebody, or the position."""
    return _heads(header, Field.FULL, Field.GIVEN, Field.FAMILY, Field.POSITION)


def _heads(header: str, *fields: Field) -> bool:
    return any(each and each[0] in fields for each in (KNOWN.get(header_key(header)), field_of(header)))


OF_BOARDS: Final = frozenset(
    map(
        header_key,
        """Card ID|Attachment Count|Attachment Links|Checklist Item Total Count|Checklist Item Completed Count|
        Vote Count|Comment Count|List ID|Board ID|Board Name|Archived|Due Complete|Color|Task ID|Task Type|Assignee|
        Assignees|Assignee Email|Parent Task|Blocked By (Dependencies)|Blocking (Dependencies)""".split("|"),
    )
)
"""Columns by which boards count and colour their cards; they say nothing of a job."""

BOARD_LISTS: Final = frozenset(map(header_key, "List|List Name|Board List".split("|")))
"""What heads the list of a board in which a card lies."""

NUMBERS: Final = frozenset(
    map(header_key, "#|ID|No|Nr|N°|Num|Lfd. Nr.|Sr. No.|S. No.|Sl. No.|Index|Unnamed".split("|"))
)
"""Columns that number the rows."""

PEOPLE: Final = frozenset(
    map(
        header_key,
        "First Name|Last Name|Given Name|Family Name|Full Name|Name|Vorname|Nachname|Prénom|Nom|Nombre|Apellidos|"
        "Nombre completo|Nome|Cognome|Nome completo|Sobrenome|Naam|Voornaam|Achternaam".split("|"),
    )
)
STRONG: Final = frozenset(
    {
        Field.APPLIED_ON,
        Field.SALARY,
        Field.CLOSING_ON,
        Field.INTERVIEW_ON,
        Field.JOB_LINK,
        Field.HIRING_MANAGER,
    }
)
OF_SOMEBODY: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL, Field.EMAIL, Field.PHONE})
CARDS: Final = frozenset(map(header_key, "Card Name|Card Title|Task Name|Vacancy|Opening".split("|")))
"""Headers that say of themselves that a row is a job, or a card on a board of them."""

WEAK_WORDS: Final = frozenset(
    map(header_key, "Date|Datum|Fecha|Link|URL|Website|Lien|Enlace|Manager|Pay".split("|"))
)
