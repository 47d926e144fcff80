"""The stages of an application in the words of those who keep a list of theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.exchange.columns.headers import header_key
from crm_desktop.exchange.columns.job_headers import NUMBERS
from crm_desktop.exchange.values.dates import is_month

_STAGES: Final[dict[OpportunityStage, str]] = {
    OpportunityStage.INTERESTED: """wishlist|wish list|wishlisted|saved|bookmarked|to apply|to do|todo|
        applying|guardado|guardada|interesado|interesada|por aplicar|pendiente de enviar|interessato|da inviare|salvata|
        interessado|salva|a enviar|geïnteresseerd|nog solliciteren|
        not applied|not applied yet|not started|interested|researching|research|planned|backlog|new|idea|draft|
        open|considering|merkliste|gemerkt|interessant|offen|geplant|à postuler|a postuler|intéressé|
        intéressant|
        sauvegardé|en préparation|
        waiting to apply|not yet applied|yet to apply|will apply|ready to apply|待投递|收藏|感兴趣|気になる|検討中""",
    OpportunityStage.REFERRAL_ASKED: """referral asked|asked|referral requested|asked for referral|empfehlung erbeten|
        cooptation demandée""",
    OpportunityStage.REFERRED: """referred|referral received|empfohlen|recommandé|coopté""",
    OpportunityStage.APPLIED: """applied|application sent|application submitted|submitted|sent|in review|
        under review|in progress|active|pending|waiting|awaiting response|
        awaiting reply|awaiting answer|waiting for response|waiting for reply|no answer|
        nessun riscontro|geen antwoord|brak odpowiedzi|no response|no reply|ghosted|
        followed up|follow up|beworben|bewerbung gesendet|bewerbung verschickt|bewerbung abgeschickt|
        abgeschickt|
        verschickt|gesendet|eingereicht|ausstehend|wartend|warten|in bearbeitung|läuft|postulé|
        enviada|enviado|aplicado|aplicada|solicitado|solicitada|postulado|postulada|en proceso|en espera|sin respuesta|
        inviata|inviato|candidatura inviata|in attesa|in corso|nessuna risposta|candidatado|candidatei me|inscrito|
        em andamento|aguardando|sem resposta|gesolliciteerd|verstuurd|verzonden|in behandeling|geen reactie|
        candidature envoyée|envoyé|envoyée|en attente|en cours|sans réponse|relancé|
        ongoing|received|application received|application viewed|viewed|shortlisted|under consideration|
        eingangsbestätigung|versendet|versandt|noch offen|wysłano|zaaplikowano|ansökt|søgt|søkt|отправлено|отклик|
        已投递|投递|简历筛选|待回复|応募済|応募済み|書類選考|書類選考中""",
    OpportunityStage.INTERVIEW: """interview|interviewing|interviewed|interview scheduled|first interview|
        second interview|third interview|final interview|final round|phone screen|phone screening|
        phone interview|
        screening|screen|video interview|technical interview|technical|onsite|on-site|on site|assessment|
        assignment|take home|take-home|test|case study|vorstellungsgespräch|gespräch|telefoninterview|
        interview geplant|eingeladen|einladung|zweitgespräch|erstgespräch|probearbeiten|entretien|
        entrevista|entrevistas|entrevistado|primera entrevista|segunda entrevista|colloquio|primo colloquio|
        secondo colloquio|prova tecnica|entrevista agendada|gesprek|sollicitatiegesprek|tweede gesprek|uitgenodigd|
        entretien prévu|
        entretien passé|test technique|
        online assessment|oa|coding challenge|coding test|hackerrank|tech screen|technical screen|
        recruiter screen|recruiter call|screening call|intro call|phone call|hr round|hr interview|final|
        panel|panel interview|case interview|rozmowa|intervju|samtale|собеседование|笔试|一面|
        二面|三面|面试|面试中|一次面接|二次面接|最終面接|面接""",
    OpportunityStage.OFFER: """offer|offered|offer received|offer extended|negotiating|negotiation|angebot|
        oferta|oferta recibida|offerta|offerta ricevuta|proposta|aanbod|aanbieding|
        angebot erhalten|offre|offre reçue|proposition|négociation|
        verbal offer|job offer|received offer|tilbud|erbjudande|оффер|内定|已录用""",
    OpportunityStage.ACCEPTED: """accepted|offer accepted|hired|signed|won|got the job|started|angenommen|
        zusage|aceptado|aceptada|contratado|contratada|accettato|accettata|assunto|assunta|aceito|aceita|aangenomen|
        zugesagt|eingestellt|accepté|acceptée|embauché|embauchée|signé|
        内定承諾|已入职""",
    OpportunityStage.REJECTED: """rejected|reject|rejection|declined|not selected|denied|unsuccessful|closed|
        lost|
        filled|position filled|no|turned down|abgelehnt|absage|abgesagt|absage erhalten|besetzt|refusé|refusée|
        rechazado|rechazada|descartado|descartada|rifiutato|rifiutata|scartato|scartata|rejeitado|rejeitada|
        recusado|recusada|afgewezen|afwijzing|reprovado|reprovada|
        refus|rejeté|rejetée|négatif|
        auto rejected|failed|not moving forward|not a fit|no longer under consideration|position closed|
        regret|négative|réponse négative|negativo|negativa|odrzucono|odmowa|avslag|
        afslag|отказ|已拒绝|拒绝|不合适|已挂|未通过|感谢信|不採用|お見送り|不合格|
        hired others|hired someone else|hired another|hired internally|went with another|chose another""",
    OpportunityStage.WITHDRAWN: """withdrawn|withdrew|withdraw|cancelled|canceled|not interested|passed|skipped|
        i withdrew|retirado|retirada|ritirato|ritirata|desistiu|teruggetrokken|ingetrokken|
        archived|offer declined|declined offer|expired|on hold|zurückgezogen|abgebrochen|nicht interessiert|
        retiré|retirée|abandonné|abandonnée|annulé|pas intéressé|
        offer rejected|rejected offer|no longer interested|not pursuing|辞退|已放弃""",
}
_STAGE_OF: Final = {
    " ".join(fold(word).split()): stage for stage, words in _STAGES.items() for word in words.split("|")
}
_ORDINAL: Final = re.compile(r"^[\d.)\- ]+(?:(?:st|nd|rd|th|er|e|eme|°|º)\b)? *")
"""What stands before "2nd interview", "3. Gespräch" and "1) Applied"."""


def stage_of(status: str) -> OpportunityStage | None:
    """Give the stage that a status says, in whatever words; None where none is known."""
    plain = " ".join(fold(status).replace("_", " ").split()).strip(" .!-–→>#*")
    plain = _ORDINAL.sub("", plain)
    found = _STAGE_OF.get(plain) or _STAGE_OF.get(plain.removesuffix("s"))
    if found is None and plain:
        # "Interview (2nd)", "Rejected after interview", "✅ Applied": the word at the beginning says it.
        words = re.findall(r"[^\W\d_]+", plain)
        for count in (3, 2, 1):
            found = found or _STAGE_OF.get(" ".join(words[:count]))
        if found is None and _REVERSING.isdisjoint(words):
            # "CV enviado", "Suite à refus": the one word that is a stage, wherever it stands.
            told = {_STAGE_OF[word] for word in words if len(word) >= _TELLING and word in _STAGE_OF}
            found = told.pop() if len(told) == 1 else None
    return found


def heads_stages(headers: Sequence[str]) -> bool:
    """Whether headers are the lists of a board: two stages or more, and nothing that is not on such boards.

    What else a header says ("Applied (12)", "✅ Offer") may stand beside the stage, and a number of the row first.
    """
    headers = [header for header in headers if header_key(header) not in NUMBERS]
    exact = {
        stage for header in headers if len(header) <= _LONGEST and (stage := _STAGE_OF.get(_bare(header)))
    }
    return len(exact) > 1 and all(
        len(header) <= _LONGEST and (stage_of(header) is not None or holds_no_openings(header))
        for header in headers
    )


def _bare(header: str) -> str:
    """Give the words of a header alone, as they stand in the table of stages."""
    plain = " ".join(re.findall(r"[^\W\d_]+", fold(header)))
    return plain if plain in _STAGE_OF else plain.removesuffix("s")


def heads_group(first: str, cells: Sequence[str]) -> bool:
    """Whether a row only says of which month, week or stage the rows below it are: "January 2026", "Rejected"."""
    if sum(1 for cell in cells if cell.strip()) > 1:
        return False
    if _PERIOD.fullmatch(fold(first)):
        return True
    month = _MONTH_ALONE.fullmatch(first)
    return (month is not None and is_month(month[1])) or " ".join(fold(first).split()) in _STAGE_OF


_PERIOD: Final = re.compile(
    r"(?:week|woche|kw|semaine|semana|settimana|q[1-4]|quarter|quartal|spring|summer|fall|autumn|winter)\b[^,;]{0,24}"
    r"|(?:19|20)\d\d"
)
_MONTH_ALONE: Final = re.compile(r"([^\W\d_]{3,})\.?(?:[ ,'’/-]+(?:19|20)?\d\d)?")


def holds_no_openings(board_list: str) -> bool:
    """Whether a list of a board holds what is needed beside the openings: links, templates, people."""
    return " ".join(re.findall(r"[^\W\d_]+", fold(board_list))) in _BESIDE


_BESIDE: Final = frozenset(
    """resources|useful resources|helpful resources|links|useful links|templates|documents|docs|cv|cvs|resume|resumes|
    cover letters|cv and cover letters|resume and cover letters|how to|how to use|how to use this board|read me|readme|
    start here|about|about this board|info|information|instructions|tips|tips and resources|tips tricks|notes|comments|
    questions|interview questions|interview prep|interview preparation|contacts|people|network|networking|recruiters|
    ressourcen|vorlagen|dokumente|unterlagen|anleitung|infos|hinweise|notizen|kontakte|netzwerk|fragen|
    ressources|modeles|liens|conseils|reseau|recursos|plantillas|enlaces|contactos|risorse|modelli|contatti""".replace(
        "\n    ", ""
    ).split("|")
)

_LONGEST: Final = 60
"""No header of a stage has more letters."""

_TELLING: Final = 5
"""The least letters of a word that is taken for a stage in the midst of others."""

_REVERSING: Final = frozenset(
    "not no never yet if before after until will didn nicht kein keine noch vor nach pas ne sans avant apres non sin no"
    " antes despues nao sem niet geen".split()
)
"""Words that turn the sense of others round, or put them into another time."""
