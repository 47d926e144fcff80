"""Job trackers kept in spreadsheets: a row for each application, under many names, becomes an opening.

The words are those of the trackers that people share and sell (for Sheets, Notion, Airtable, Excel) and of LinkedIn's
own lists of applications and saved jobs, in English, German and French. A column that is not known is kept in the
notes, so nothing of a row is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Channel, OpportunityStage, RoleKind
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.whole_names import turned
from crm_desktop.exchange.cells import NOTION_PAGE, clean, clean_lines
from crm_desktop.exchange.dates import DayReader, find_order, without_year
from crm_desktop.exchange.delimited import RawBatch
from crm_desktop.exchange.fields import DATES, MANY, Field, Matching
from crm_desktop.exchange.headers import KNOWN, header_key
from crm_desktop.exchange.records import Batch, Mention, Opening, Rejected, Remark, Thing
from crm_desktop.exchange.tables import BATCH, Table
from crm_desktop.exchange.totals import REPEATED, TOTAL, repeats, sums_up

NOTHING: Final = mark("Imports", "The row names neither a position nor a company.")
"""Why a row is skipped."""

_WORDS: Final[dict[Field, str]] = {
    Field.POSITION: """Job Title|Position|Role|Title|Job|Position Title|Role Title|Job Position|Opening|Vacancy|
        Opportunity|Card Name|Card Title|Stelle|Jobtitel|Stellenbezeichnung|Stellentitel|Rolle|Titel|Poste|
        Intitulé du poste|Offre|
        Titre|Puesto|Cargo|Vacante|Posizione|Ruolo|Mansione|Vaga|Posição|Functie|Vacature|Functietitel""",
    Field.COMPANY: """Company|Company Name|Employer|Organization|Organisation|Company/Organization|Firma|
        Unternehmen|Arbeitgeber|Entreprise|Société|Employeur|Empresa|Compañía|Azienda|Società|Bedrijf|Werkgever""",
    Field.STATUS: """Status|Application Status|Current Status|Job Status|Stage|Application Stage|Phase|Progress|
        Outcome|Result|List|List Name|Board List|Column|Application State|Bewerbungsstatus|Stand|Statut|État|
        Étape|Avancement|Spalte|Colonne|
        Estado de la solicitud|Stato candidatura|Estado|Stato|Situação|Etapa|Stadium|Etap""",
    Field.APPLIED_ON: """Date Applied|Applied On|Applied Date|Applied At|Application Date|Date of Application|
        Applied|Date Submitted|Submission Date|Submitted|Submitted On|Application Sent|Date Sent|Date|
        Beworben am|
        Apply Date|Fecha de solicitud|Fecha de aplicación|Fecha de candidatura|Fecha|Data candidatura|
        Data di candidatura|Data da candidatura|Data de candidatura|Data de aplicação|Datum sollicitatie|
        Sollicitatiedatum|Gesolliciteerd op|
        Bewerbungsdatum|Bewerbung am|Beworben|Datum|Date de candidature|Postulé le|Candidature|Date d'envoi""",
    Field.INTERVIEW_ON: """Interview Date|Date of Interview|Interview|Interview On|First Interview|
        Vorstellungsgespräch|Gespräch am|Interview am|Date d'entretien|Entretien|Interview At|Interviewed On|
        Interviewed At|Date Interviewed|Interview Scheduled|Fecha de entrevista|Entrevista|Data colloquio|Colloquio|
        Data da entrevista|Gesprek|Datum gesprek|First Interview Date""",
    Field.UPDATED_ON: """Last Updated|Updated|Last Update|Status Date|Date Updated|Response Date|
        Date of Response|Last Activity Date|Última actualización|Ultimo aggiornamento|Última atualização|
        Laatst bijgewerkt|
        Last Contact|Last Activity|Last Modified|Saved Date|Date Saved|Date Added|Letzte Änderung|
        Letzter Kontakt|
        Antwort am|Dernière mise à jour|Date de réponse|Dernier contact|Created At|Updated At|Created""",
    Field.CLOSING_ON: """Deadline|Closing Date|Application Deadline|Apply By|Due Date|Closes|Expires|
        Fällig|Fällig am|Fecha límite|Scadenza|Prazo|
        Bewerbungsfrist|Frist|Einsendeschluss|Date limite|Échéance""",
    Field.JOB_LINK: """Job Url|Job Link|Job Posting Link|Job Posting|Posting|Posting URL|Posting Link|
        Job Listing|
        Listing|Application Link|Application URL|Job Description Link|Link to Job|Link|URL|Website|
        Stellenanzeige|
        Link to Posting|Link to Job Posting|Job Ad|Enlace|Enlace a la oferta|Link alla posizione|Link da vaga|
        Vacaturelink|
        Link zur Stelle|Anzeige|Lien de l'offre|Annonce|Lien""",
    Field.SALARY: """Salary|Salary Range|Max Salary|Maximum Salary|Base Salary|Annual Salary|Compensation|Pay|
        Pay Range|Wage|Expected Salary|Salary Expectation|
        Gehalt|Gehaltsvorstellung|Lohn|Salaire|Rémunération|Salario|Sueldo|Stipendio|Retribuzione|RAL|Salário|Salaris""",
    Field.SOURCE: """Source|Channel|Found On|Found Via|Where Found|How Found|Job Board|Applied Via|
        Applied Through|Platform|Job Source|Quelle|Kanal|Gefunden über|Plateforme|Canal|Provenance""",
    Field.CONTACT: """Contact|Contact Name|Contact Person|Point of Contact|Contacts|Company Contact|Person|
        Ansprechpartner|Ansprechpartnerin|Kontakt|Kontaktperson|Interlocuteur|Personne de contact|
        Nom du contact|Contacto|Persona de contacto|Contatto|Persona di contatto|Referente|Contato|
        Contactpersoon|Contact / Recruiter|Recruiter / Contact|Contact or Recruiter|Recruiter/Hiring Manager""",
    Field.CONTACT_EMAIL: """Contact Email|Email of Contact|Contact Email Address|Email|Email Address|
        Contact Info|
        Recruiter Email|Hiring Manager Email|E-Mail-Adresse|Mail|Courriel|Adresse e-mail""",
    Field.CONTACT_PHONE: """Contact Phone|Contact Phone Number|Recruiter Phone|Hiring Manager Phone|Phone|
        Phone Number|Telefon|Telefonnummer|Téléphone""",
    Field.CONTACT_LINK: """Contact LinkedIn|Recruiter LinkedIn|Hiring Manager LinkedIn|LinkedIn|
        LinkedIn Profile|LinkedIn URL|Profile""",
    Field.RECRUITER: """Recruiter|Recruiter Name|Headhunter|Personalvermittler|Recruteur|Recruteuse""",
    Field.HIRING_MANAGER: """Hiring Manager|Hiring Manager Name|Manager|Einstellende Führungskraft|
        Responsable""",
    Field.REFERRER: """Referral|Referred By|Referral From|Referral By|Referred From|Referrer|Referral Name|
        Empfohlen von|Empfehlung|Recommandé par|
        Cooptation|Recomendado por|Referido por|Segnalato da|Indicado por|Aanbevolen door""",
    Field.NOTES: """Notes|Note|Card Description|Comments|Comment|Remarks|Notizen|Notiz|Bemerkungen|Bemerkung|
        Kommentar|Remarques|
        Commentaires|Notas|Comentarios|Observaciones|Note|Commenti|Observações|Opmerkingen|Notities""",
}
_OF_BOARDS: Final = frozenset(
    map(
        header_key,
        """Card ID|Attachment Count|Attachment Links|Checklist Item Total Count|Checklist Item Completed Count|
        Vote Count|Comment Count|List ID|Board ID|Board Name|Archived|Due Complete|Color""".split("|"),
    )
)
"""Columns by which boards count and colour their cards; they say nothing of a job."""

_KNOWN: Final = {
    header_key(word): (field, rank)
    for field, words in _WORDS.items()
    for rank, word in enumerate(words.split("|"))
}
_PEOPLE: Final = frozenset(
    map(
        header_key,
        "First Name|Last Name|Given Name|Family Name|Full Name|Name|Vorname|Nachname|Prénom|Nom|Nombre|Apellidos|"
        "Nombre completo|Nome|Cognome|Nome completo|Sobrenome|Naam|Voornaam|Achternaam".split("|"),
    )
)
_STRONG: Final = frozenset(
    {
        Field.APPLIED_ON,
        Field.SALARY,
        Field.CLOSING_ON,
        Field.INTERVIEW_ON,
        Field.JOB_LINK,
        Field.HIRING_MANAGER,
    }
)
_OF_SOMEBODY: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL, Field.EMAIL, Field.PHONE})
_CARDS: Final = frozenset(map(header_key, "Card Name|Card Title|Vacancy|Opening".split("|")))
"""Headers that say of themselves that a row is a job, or a card on a board of them."""

_WEAK_WORDS: Final = frozenset(
    map(header_key, "Date|Datum|Fecha|Link|URL|Website|Lien|Enlace|Manager|Pay".split("|"))
)

_STAGES: Final[dict[OpportunityStage, str]] = {
    OpportunityStage.INTERESTED: """wishlist|wish list|wishlisted|saved|bookmarked|to apply|to do|todo|
        applying|guardado|guardada|interesado|interesada|por aplicar|pendiente de enviar|interessato|da inviare|salvata|
        interessado|salva|a enviar|geïnteresseerd|nog solliciteren|
        not applied|not applied yet|not started|interested|researching|research|planned|backlog|new|idea|draft|
        open|considering|merkliste|gemerkt|interessant|offen|geplant|à postuler|a postuler|intéressé|
        intéressant|
        sauvegardé|en préparation""",
    OpportunityStage.REFERRAL_ASKED: """referral asked|referral requested|asked for referral|empfehlung erbeten|
        cooptation demandée""",
    OpportunityStage.REFERRED: """referred|referral received|empfohlen|recommandé|coopté""",
    OpportunityStage.APPLIED: """applied|application sent|application submitted|submitted|sent|in review|
        under review|in progress|active|pending|waiting|awaiting response|no response|no reply|ghosted|
        followed up|follow up|beworben|bewerbung gesendet|bewerbung verschickt|bewerbung abgeschickt|
        abgeschickt|
        verschickt|gesendet|eingereicht|ausstehend|wartend|warten|in bearbeitung|läuft|postulé|
        enviada|enviado|aplicado|aplicada|solicitado|solicitada|postulado|postulada|en proceso|en espera|sin respuesta|
        inviata|inviato|candidatura inviata|in attesa|in corso|nessuna risposta|candidatado|candidatei me|inscrito|
        em andamento|aguardando|sem resposta|gesolliciteerd|verstuurd|verzonden|in behandeling|geen reactie|
        candidature envoyée|envoyé|envoyée|en attente|en cours|sans réponse|relancé""",
    OpportunityStage.INTERVIEW: """interview|interviewing|interviewed|interview scheduled|first interview|
        second interview|third interview|final interview|final round|phone screen|phone screening|
        phone interview|
        screening|screen|video interview|technical interview|technical|onsite|on-site|on site|assessment|
        assignment|take home|take-home|test|case study|vorstellungsgespräch|gespräch|telefoninterview|
        interview geplant|eingeladen|einladung|zweitgespräch|erstgespräch|probearbeiten|entretien|
        entrevista|entrevistas|entrevistado|primera entrevista|segunda entrevista|colloquio|primo colloquio|
        secondo colloquio|prova tecnica|entrevista agendada|gesprek|sollicitatiegesprek|tweede gesprek|uitgenodigd|
        entretien prévu|
        entretien passé|test technique""",
    OpportunityStage.OFFER: """offer|offered|offer received|offer extended|negotiating|negotiation|angebot|
        oferta|oferta recibida|offerta|offerta ricevuta|proposta|aanbod|aanbieding|
        angebot erhalten|offre|offre reçue|proposition|négociation""",
    OpportunityStage.ACCEPTED: """accepted|offer accepted|hired|signed|won|got the job|started|angenommen|
        zusage|aceptado|aceptada|contratado|contratada|accettato|accettata|assunto|assunta|aceito|aceita|aangenomen|
        zugesagt|eingestellt|accepté|acceptée|embauché|embauchée|signé""",
    OpportunityStage.REJECTED: """rejected|reject|rejection|declined|not selected|denied|unsuccessful|closed|
        lost|
        filled|position filled|no|turned down|abgelehnt|absage|abgesagt|absage erhalten|besetzt|refusé|refusée|
        rechazado|rechazada|descartado|descartada|rifiutato|rifiutata|scartato|scartata|rejeitado|rejeitada|
        recusado|recusada|afgewezen|
        refus|rejeté|rejetée|négatif""",
    OpportunityStage.WITHDRAWN: """withdrawn|withdrew|withdraw|cancelled|canceled|not interested|passed|skipped|
        i withdrew|retirado|retirada|ritirato|ritirata|desistiu|teruggetrokken|ingetrokken|
        archived|offer declined|declined offer|expired|on hold|zurückgezogen|abgebrochen|nicht interessiert|
        retiré|retirée|abandonné|abandonnée|annulé|pas intéressé""",
}
_STAGE_OF: Final = {
    " ".join(fold(word).split()): stage for stage, words in _STAGES.items() for word in words.split("|")
}
_CHANNELS: Final[tuple[tuple[str, Channel], ...]] = (
    ("referral", Channel.REFERRAL),
    ("referred", Channel.REFERRAL),
    ("friend", Channel.REFERRAL),
    ("network", Channel.REFERRAL),
    ("empfehlung", Channel.REFERRAL),
    ("cooptation", Channel.REFERRAL),
    ("recruiter", Channel.APPROACHED),
    ("headhunter", Channel.APPROACHED),
    ("approached", Channel.APPROACHED),
    ("inbound", Channel.APPROACHED),
    ("internal", Channel.INTERNAL_MOVE),
    ("intern ", Channel.INTERNAL_MOVE),
    ("cold", Channel.DIRECT_APPROACH),
    ("direct", Channel.DIRECT_APPROACH),
    ("company website", Channel.DIRECT_APPROACH),
    ("initiativ", Channel.DIRECT_APPROACH),
    ("spontan", Channel.DIRECT_APPROACH),
    ("linkedin", Channel.JOB_POSTING),
    ("indeed", Channel.JOB_POSTING),
    ("glassdoor", Channel.JOB_POSTING),
    ("stepstone", Channel.JOB_POSTING),
    ("xing", Channel.JOB_POSTING),
    ("monster", Channel.JOB_POSTING),
    ("job", Channel.JOB_POSTING),
    ("board", Channel.JOB_POSTING),
    ("website", Channel.JOB_POSTING),
)
_EMAIL: Final = re.compile(r"[^\s<>,;:\"()@|]+@[^\s<>,;:\"()@|]+")
_URL: Final = re.compile(r"https?://[^\s<>\"]+|www\.[^\s<>\"]+")
_BARE_URL: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
_AT: Final = re.compile(r"(?P<title>\S.*?) ?(?:@| at | bei | chez )(?: )?(?P<company>[^@]*\S)")
"""A card on a board: "Analyst @ Acme"."""

_SAID_YES: Final = re.compile(r"^(?:yes|y|ja|oui|s[ií]|sim)\s*[-–—,:(]\s*", re.IGNORECASE)
_NAMES: Final = re.compile(r"\s*(?:[;/\n&+]|\s(?:and|und|et)\s)\s*")


_ORDINAL: Final = re.compile(r"^[\d.)\- ]+(?:(?:st|nd|rd|th|er|e|eme|°|º)\b)? *")
"""What stands before "2nd interview", "3. Gespräch" and "1) Applied"."""


def stage_of(status: str) -> OpportunityStage | None:
    """Give the stage that a status says, in whatever words; None where none is known."""
    plain = " ".join(fold(status).replace("_", " ").split()).strip(" .!-–→>#*")
    plain = _ORDINAL.sub("", plain)
    found = _STAGE_OF.get(plain)
    if found is None and plain:
        # "Interview (2nd)", "Rejected after interview", "✅ Applied": the word at the beginning says it.
        words = re.findall(r"[^\W\d_]+", plain)
        for count in (3, 2, 1):
            found = found or _STAGE_OF.get(" ".join(words[:count]))
    return found


def holds_openings(table: Table) -> bool:
    """Whether the rows of a table are jobs, not people: by its headers, and by what its status column says."""
    keys = _keys(table)
    if not table.header_row or _PEOPLE & set(keys):
        return False
    found = {_KNOWN[key][0] for key in keys if key in _KNOWN}
    if {Field.COMPANY, Field.POSITION} <= found and not _names_people(table, keys):
        return True
    strong = {_KNOWN[key][0] for key in keys if key in _KNOWN and key not in _WEAK_WORDS} & _STRONG
    named = Field.COMPANY in found and (Field.POSITION in found or {Field.STATUS, Field.APPLIED_ON} <= found)
    if named and strong:
        return True
    card = Field.STATUS in found and (
        _CARDS & set(keys) or (Field.POSITION in found and Field.CONTACT_EMAIL not in found)
    )
    if not (named or card):
        return False
    status = [index for index, key in enumerate(keys) if _KNOWN.get(key, (None,))[0] is Field.STATUS]
    values = [cells[at].strip() for at in status for _, cells in table.sample if cells[at].strip()]
    return bool(values) and sum(stage_of(value) is not None for value in values) * 2 >= len(values)


def heads_links(header: str) -> bool:
    """Whether a column of people or of jobs holds links, by its header."""
    key = header_key(header)
    fields = {each[key][0] for each in (KNOWN, _KNOWN) if key in each}
    return not fields.isdisjoint({Field.LINK, Field.JOB_LINK, Field.CONTACT_LINK})


def _names_people(table: Table, keys: Sequence[str]) -> bool:
    """Whether anything of a table could be somebody: a column of names or addresses, or a link to a profile."""
    if any(KNOWN[key][0] in _OF_SOMEBODY for key in keys if key in KNOWN) or any(
        _KNOWN[key][0] in (Field.CONTACT, Field.RECRUITER, Field.HIRING_MANAGER, Field.REFERRER)
        for key in keys
        if key in _KNOWN
    ):
        return True
    return any("/in/" in cell or "@" in cell for _, cells in table.sample for cell in cells)


def _keys(table: Table) -> list[str]:
    """Give the levelled headers; "Name" is that of the job where a job is told of in all but its name."""
    keys = [header_key(column.header) for column in table.columns]
    found = {_KNOWN[key][0] for key in keys if key in _KNOWN}
    if "name" in keys and {Field.COMPANY, Field.STATUS, Field.APPLIED_ON} <= found:
        sure = any(_KNOWN.get(key, (None,))[0] is Field.APPLIED_ON and key not in _WEAK_WORDS for key in keys)
        if sure and not found & {Field.POSITION, Field.CONTACT_EMAIL}:
            keys[keys.index("name")] = header_key("Position")
    return keys


def match_openings(table: Table) -> Matching:
    """Propose what each column of a table of jobs becomes; what is not known goes into the notes."""
    keys = _keys(table)
    fields = [
        Field.IN_NOTES if column.example and key not in _OF_BOARDS else Field.LEAVE_OUT
        for column, key in zip(table.columns, keys, strict=True)
    ]
    best: dict[Field, tuple[bool, int, int]] = {}
    for at, key in enumerate(keys):
        if key in _KNOWN:
            field, rank = _KNOWN[key]
            best[field] = min(best.get(field, (True, 999, 999)), (not table.columns[at].example, rank, at))
            if field in MANY:
                fields[at] = field
    for field, (_, _, at) in best.items():
        fields[at] = field
    days = [
        at
        for at, field in enumerate(fields)
        if field in DATES or (Field.STATUS not in best and stage_of(table.columns[at].header))
    ]
    order = find_order(cells[at] for at in days for _, cells in table.sample)
    taken = tuple(
        f"“{column.label}” is kept in the notes."
        for column, field in zip(table.columns, fields, strict=True)
        if field is Field.IN_NOTES
    )
    sure = order.sure or not days
    return Matching(
        tuple(fields),
        order.order,
        taken=taken if sure else (*taken, order.why),
        sure=sure and not table.doubled,
        openings=True,
    )


def read_openings(
    table: Table, matching: Matching, today: date | None = None, *, batch: int = BATCH
) -> Iterator[Batch]:
    """Read the openings of a table, in batches of about that many rows; without `today`, a day has to say its year.

    Raises `NotReadable` when the file has gone or fails while it is read.
    """
    maker = _Maker(table.headers, matching, today)
    with table.reading(batch) as reading:
        for raw in reading:
            yield maker.make(raw, reading.done)


def sample_openings(table: Table, matching: Matching, today: date | None = None) -> Batch:
    """Give the openings of the first rows, without reading the file again."""
    maker = _Maker(table.headers, matching, today)
    return maker.make(RawBatch([(number, list(cells)) for number, cells in table.sample], [], []), 0.0)


class _Maker:
    """Makes openings of raw rows, by one matching."""

    def __init__(self, headers: Sequence[str], matching: Matching, today: date | None) -> None:
        self._headers = headers
        self._today = today
        self._read_day = DayReader(matching.date_order)
        self._at = {field: columns[0] for field in Field if (columns := matching.columns_of(field))}
        self._notes = matching.columns_of(Field.NOTES)
        self._in_notes = matching.columns_of(Field.IN_NOTES)
        self._ticks: tuple[tuple[int, OpportunityStage], ...] = ()
        if Field.STATUS not in self._at:  # a column for each stage, to be ticked
            places = [*self._in_notes, *matching.columns_of(Field.INTERVIEW_ON)]
            self._ticks = tuple((at, stage) for at in places if (stage := stage_of(headers[at])))
        self._owners = {field: _owner(headers[self._at[field]]) for field in _ADDRESSES if field in self._at}

    def _day(self, field: Field, text: str) -> date | None:
        """Read a day; one without its year is the latest before today, or the nearest where it may be to come."""
        found = self._read_day(text)
        if found is None and self._today is not None:
            to_come = field in (Field.CLOSING_ON, Field.INTERVIEW_ON)
            found = without_year(text, self._read_day.order, self._today, to_come=to_come)
        return found

    def make(self, raw: RawBatch, done: float) -> Batch:
        """Make openings of a batch of rows."""
        things: list[Thing] = []
        skipped = list(raw.empty)
        remarks: list[Remark] = []
        for number, cells in raw.rows:
            first = next((clean(cell) for cell in cells if cell.strip()), "")
            if sums_up(first, cells):
                skipped.append(Rejected(number, translate("Imports", TOTAL, name=first), tuple(cells)))
                continue
            if repeats(cells, self._headers):
                skipped.append(Rejected(number, translate("Imports", REPEATED), tuple(cells)))
                continue
            opening = self._opening(number, cells, remarks)
            if opening is None:
                skipped.append(Rejected(number, translate("Imports", NOTHING), tuple(cells)))
            else:
                things.append(opening)
        rows = len(raw.rows) + len(raw.empty) + len(raw.broken)
        return Batch([], skipped, raw.broken, remarks, rows, done, things)

    def _opening(self, number: int, cells: list[str], remarks: list[Remark]) -> Opening | None:
        def said(field: Field) -> str:
            at = self._at.get(field, -1)
            text = clean(cells[at]) if at >= 0 else ""
            return NOTION_PAGE.sub("", text) if "(https:" in text else text

        title, company = said(Field.POSITION), said(Field.COMPANY)
        if not (title or company):
            return None
        if not company and len(title) <= 200 and (parted := _AT.fullmatch(title)):
            title, company = parted["title"], parted["company"]
        title = title or translate("Imports", "An opening at {company}", company=company)
        days = {}
        for field in DATES & self._at.keys():
            if text := said(field):
                days[field] = self._day(field, text)
        notes = [text for at in self._notes if (text := _plain(cells[at]))]
        status = said(Field.STATUS)
        stage = stage_of(status) if status else None
        if status and stage is None:
            remarks.append(
                Remark(
                    number,
                    translate(
                        "Imports",
                        "“{text}” is no stage that is known; it stands in the notes.",
                        text=status[:60],
                    ),
                )
            )
            notes.append(f"{self._headers[self._at[Field.STATUS]]}: {status}")
        for field, found in days.items():
            text = said(field)
            if found is None and fold(text) not in _YES | _NO:
                notes.append(f"{self._headers[self._at[field]]}: {text}")
        applied = days.get(Field.APPLIED_ON)
        if stage is None or (stage is OpportunityStage.INTERESTED and applied):
            ticked = fold(said(Field.APPLIED_ON)) in _YES
            stage = OpportunityStage.APPLIED if applied or ticked else OpportunityStage.INTERESTED
        steps: list[tuple[OpportunityStage, date | None]] = []
        updated = days.get(Field.UPDATED_ON)
        if days.get(Field.INTERVIEW_ON) and stage in _BEFORE_INTERVIEW:
            stage = OpportunityStage.INTERVIEW
        ticks = {at: self._day(Field.UPDATED_ON, cells[at]) for at, _ in self._ticks}
        for at, reached in self._ticks:
            if (ticks[at] or fold(clean(cells[at])) in _YES) and reached not in _OPEN_ENDS:
                stage = max(stage, reached, key=list(OpportunityStage).index)
        rank = list(OpportunityStage).index(stage)
        if applied and rank > list(OpportunityStage).index(OpportunityStage.APPLIED):
            steps.append((OpportunityStage.APPLIED, applied))
        interview = days.get(Field.INTERVIEW_ON)
        ticked_on = {reached: ticks[at] for at, reached in self._ticks if ticks[at]}
        updated = ticked_on.get(stage) or updated
        interview = interview or ticked_on.get(OpportunityStage.INTERVIEW)
        if interview and rank > list(OpportunityStage).index(OpportunityStage.INTERVIEW):
            steps.append((OpportunityStage.INTERVIEW, interview))
        if stage is OpportunityStage.APPLIED:
            steps.append((stage, applied or updated))
        elif stage is OpportunityStage.INTERVIEW:
            steps.append((stage, interview or updated or applied))
        else:
            steps.append((stage, updated or interview or applied))
        link = next(iter(_URL.findall(said(Field.JOB_LINK))), "")
        if not link and _BARE_URL.fullmatch(said(Field.JOB_LINK)):
            link = f"https://{said(Field.JOB_LINK)}"
        if not link and (text := said(Field.JOB_LINK)):
            notes.append(f"{self._headers[self._at[Field.JOB_LINK]]}: {text}")
        source = said(Field.SOURCE)
        channel = _channel(source) if source else None
        if source:
            notes.append(f"{self._headers[self._at[Field.SOURCE]]}: {source}")
        notes += [
            f"{self._headers[at]}: {text}"
            for at in self._in_notes
            if (text := _plain(cells[at])) and not (at in ticks and fold(text) in _YES | _NO)
        ]
        return Opening(
            number,
            f"opening|{link_key(link)}"
            if link
            else f"opening|{normal_name(company) if company else ''}|{fold(title)}",
            title,
            company,
            tuple(steps),
            tuple(self._people(said, company)),
            link,
            channel,
            said(Field.SALARY),
            days.get(Field.CLOSING_ON),
            "",
            "\n".join(notes),
        )

    def _people(self, said: Callable[[Field], str], company: str) -> Iterator[Mention]:
        """Give who is named in a row, with what they are in the opening."""
        email = next(iter(_EMAIL.findall(said(Field.CONTACT_EMAIL))), "")
        link = next(iter(_URL.findall(said(Field.CONTACT_LINK))), "")
        phone = said(Field.CONTACT_PHONE)
        theirs: dict[Field, list[str]] = {}
        told = [email, link, phone]
        for place, field in enumerate(_ADDRESSES):
            owner = self._owners.get(field)
            if told[place] and owner is not None and names_in(said(owner)):  # "Hiring Manager Email"
                theirs.setdefault(owner, ["", "", ""])[place] = told[place]
                told[place] = ""
        for owner, (their_email, their_link, their_phone) in theirs.items():
            name, own = names_in(said(owner))[0]
            at = company if owner is Field.HIRING_MANAGER else ""
            yield Mention(name, own or their_email, their_link, their_phone, at, "", _ROLES[owner])
        email, link, phone = told
        contacts = names_in(said(Field.CONTACT))
        if not contacts and (email or link or phone):
            # The address belongs to whoever is named alone.
            for field in (Field.RECRUITER, Field.HIRING_MANAGER):
                if named := names_in(said(field)):
                    name, own = named[0]
                    yield Mention(name, own or email, link, phone, company, "", _ROLES[field])
                    email = link = phone = ""
                    break
            else:
                if email or link:
                    yield Mention("", email, link, phone, company, "", RoleKind.INSIDER)
        for place, (called, own) in enumerate(contacts):
            first = place == 0
            name, aside = _without_aside(called)
            yield Mention(
                name,
                own or (email if first else ""),
                link if first else "",
                phone if first else "",
                company,
                aside,
                RoleKind.INSIDER,
            )
        for field, role in _ROLES.items():
            for called, own in names_in(said(field)):
                name = _without_aside(called)[0]
                at = company if role is RoleKind.HIRING_MANAGER else ""
                yield Mention(name, own, "", "", at, "", role)


_ROLES: Final = {
    Field.RECRUITER: RoleKind.RECRUITER,
    Field.HIRING_MANAGER: RoleKind.HIRING_MANAGER,
    Field.REFERRER: RoleKind.REFERRER,
}
_ADDRESSES: Final[tuple[Field, ...]] = (Field.CONTACT_EMAIL, Field.CONTACT_LINK, Field.CONTACT_PHONE)
_BEFORE_INTERVIEW: Final = (OpportunityStage.INTERESTED, OpportunityStage.APPLIED)
_OPEN_ENDS: Final = (OpportunityStage.INTERESTED,)
_YES: Final = frozenset("x yes y true ja oui si sim done ok ✓ ✔ ☑ ✅ 1".split())
_NO: Final = frozenset("no n false nein non nao nee - – — ☐ ❌ 0 n/a".split())
_ASIDE: Final = re.compile(r"(?P<name>\S.*?)\s*\((?P<aside>[^()]*)\)")


def _owner(header: str) -> Field | None:
    """Say whose address a column holds, where its header says so."""
    key = header_key(header)
    for word, field in (("manager", Field.HIRING_MANAGER), ("recruiter", Field.RECRUITER)):
        if word in key:
            return field
    return None


def _without_aside(name: str) -> tuple[str, str]:
    """Part what stands in brackets behind a name, what somebody is: "Ada Berg (recruiter)"."""
    found = _ASIDE.fullmatch(name)
    return (found["name"], found["aside"].strip()) if found else (name, "")


def _plain(cell: str) -> str:
    """Give a note as text; some boards write HTML."""
    if "</" in cell:
        from crm_desktop.exchange.mail_text import without_html

        cell = without_html(cell)
    return clean_lines(cell)


_NO_NAME: Final = frozenset(
    "yes no n/a na none - – ? x tbd true false unknown ja nein oui non hr via linkedin team careers recruiting".split()
)


def names_in(cell: str) -> list[tuple[str, str]]:
    """Give the people that a cell names, each with an e-mail ("" for none): "Ada Berg <a@x>; Bo Cole"."""
    found: list[tuple[str, str]] = []
    if fold(cell.strip()) in _NO_NAME:
        return found
    for part in _NAMES.split(_SAID_YES.sub("", cell)):
        email = next(iter(_EMAIL.findall(part)), "")
        name = clean(_EMAIL.sub("", part).replace("()", "")).strip(" <>[],:-")
        if name[:1] == "(" or name.count("(") != name.count(")"):
            name = name.strip(" ()")
        several = [each.strip() for each in name.split(",")]
        if len(several) > 1 and all(" " in each for each in several):
            found += [(each, "") for each in several]
            continue
        name = turned(name)
        if fold(name) in _NO_NAME or len(name) > 80 or sum(map(str.isdigit, name)) > 2:
            name = ""
        if name or email:
            found.append((name, email))
    return found


def _channel(source: str) -> Channel:
    text = f"{fold(source)} "
    return next((channel for word, channel in _CHANNELS if word in text), Channel.OTHER)
