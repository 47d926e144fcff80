"""What somebody is to me, in the words of those who keep a list of people: "ex-boss", "Kollegin", "professor"."""

from __future__ import annotations

import re
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Relationship

_WORDS: Final[dict[Relationship, str]] = {
    Relationship.COLLEAGUE: """co worker|coworker|work colleague|current colleague|team mate|teammate|peer|kollege|
        kollegin|collegue|collègue|colega|collega|compañero|compañera""",
    Relationship.FORMER_COLLEAGUE: """ex colleague|past colleague|old colleague|former coworker|former co worker|
        ex coworker|ex co worker|former teammate|former team mate|former peer|ex kollege|ex kollegin|
        ehemaliger kollege|ehemalige kollegin|früherer kollege|frühere kollegin|ancien collègue|ancienne collègue|
        ex colega|antiguo colega|ex collega""",
    Relationship.MANAGER: """boss|supervisor|former manager|ex manager|past manager|previous manager|old manager|
        former boss|ex boss|old boss|former supervisor|line manager|direct manager|chef|chefin|ex chef|ex chefin|
        vorgesetzter|vorgesetzte|ehemaliger chef|ehemalige chefin|ehemaliger vorgesetzter|ehemalige vorgesetzte|
        ancien manager|jefe|jefa|ex jefe|ex jefa|capo|chefe""",
    Relationship.CLASSMATE: """class mate|fellow student|former classmate|schoolmate|school friend|alumni|alum|alumnus|
        alumna|fellow alum|kommilitone|kommilitonin|mitschüler|mitschülerin|
        schulfreund|schulfreundin|camarade""",
    Relationship.MENTOR: """professor|former professor|prof|teacher|former teacher|advisor|adviser|academic advisor|
        coach|mentorin|lehrer|lehrerin|professorin|professeur|mentore|tutor""",
    Relationship.FRIEND: """friends|close friend|good friend|best friend|old friend|freund|freundin|ami|amie|amigo|
        amiga|amico|amica|vriend|vriendin""",
    Relationship.FAMILY: """relative|family member|cousin|brother|sister|uncle|aunt|father|mother|parent|spouse|husband|
        wife|in law|familie|verwandter|verwandte|famille|familia|famiglia""",
    Relationship.RECRUITER: """headhunter|agency recruiter|external recruiter|internal recruiter|talent acquisition|
        personalvermittler|personalvermittlerin|recruiterin|recruteur|recruteuse|reclutador|reclutadora""",
    Relationship.FELLOW_MEMBER: "member|fellow volunteer|volunteer|mitglied|vereinskollege|vereinskollegin",
    Relationship.ACQUAINTANCE: """acquaintances|bekannter|bekannte|bekanntschaft|connaissance|conocido|conocida|
        conoscente|conhecido|conhecida""",
    Relationship.NOT_MET: "not met|never met|not yet met|stranger|noch nicht getroffen",
}
_SPACES: Final = re.compile(r"[\s\-_]+")


def _level(text: str) -> str:
    return " ".join(_SPACES.sub(" ", fold(text)).split())


_TOLD: Final = {each.value: each for each in Relationship} | {
    _level(word): each for each, words in _WORDS.items() for word in words.split("|")
}


def relationship_told(text: str) -> Relationship | None:
    """Give the relationship that some words say; None where they say none that is known."""
    return _TOLD.get(_level(text))
