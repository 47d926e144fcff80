"""The cards of a board of jobs, on which one text names the company and the position: "Analyst @ Acme"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from crm_desktop.exchange.values.cells import clean

_AT: Final = re.compile(r"(?P<title>\S.*?) ?(?:@| at | bei | chez )(?: )?(?P<company>[^@]*\S)")
PARTS: Final = re.compile(r"(?<!\s)\s++[-–—|·•/]\s+|:\s+")
"""What parts company and position on a card: "Acme - Analyst"."""

LONGEST: Final = 200
"""What has more letters is no card, but a text."""

_OF_WORK: Final = re.compile(
    r"\b(?:accountant|administrator|advisor|advocate|analyst|architect|assistant|associate|attorney|buyer|cfo|ceo|clerk|"
    r"coach|consultant|controller|coordinator|copywriter|counsel|cto|designer|dev|developer|devops|director|editor|engineer|"
    r"engineering|executive|fellow|frontend|backend|fullstack|head|intern|internship|journalist|lawyer|lead|lecturer|"
    r"librarian|manager|marketing|nurse|officer|operations|operator|owner|pm|principal|producer|programmer|qa|recruiter|"
    r"representative|researcher|scientist|sde|secretary|specialist|sre|strategist|supervisor|swe|teacher|technician|"
    r"tester|trainee|trainer|translator|tutor|vp|werkstudent\w*|writer|praktikant\w*|praktikum|referent\w*|"
    r"\w*(?:entwickler|berater|leiter|ingenieur|manager|assistent|verkäufer|kaufmann|redakteur|techniker)(?:in)?|"
    r"ingénieur\w*|développeu\w+|chargée?|responsable|analyste|chef\w* de projet|desarrollador\w*|ingenier\w+|analista|"
    r"sviluppat\w+|ingegnere|responsabile|desenvolvedor\w*)\b",
    re.IGNORECASE,
)
"""Words that stand in the names of positions, not in those of companies."""


def company_first(cards: Iterable[str]) -> bool | None:
    """Say whether the cards of a board name the company before the position, as most of them show; None for unsure."""
    before = after = 0
    for card in cards:
        parts = PARTS.split(clean(card)[:LONGEST])
        if len(parts) > 1:
            first, second = map(names_work, parts[:2])
            before += second and not first
            after += first and not second
    return None if before == after else before > after


def parted(card: str, *, at_only: bool, company_first: bool | None) -> tuple[str, str]:
    """Part what a card says into position and company; the company is "" where it is not clear which is which.

    With `at_only`, a dash or a colon parts nothing: the table has a column of companies.
    """
    if found := _AT.fullmatch(card):
        return found["title"], found["company"]
    parts = PARTS.split(card)
    if len(parts) < 2 or at_only:
        return card, ""
    first, second = map(names_work, parts[:2])
    if first != second:
        company_first = second
    if company_first is None or (first and second and len(parts) > 2):
        return card, ""
    return (parts[1], parts[0]) if company_first else (parts[0], parts[1])


def names_company(card: str, *, begun: bool) -> bool:
    """Whether a card of one name is that of a company, on a board whose other cards begin with the company.

    A word is, and a few where the application has begun: before that they may be a task ("Call Ada").
    """
    words = card.split()
    return (
        len(words) <= (3 if begun else 1)
        and not names_work(card)
        and not any(word[0].islower() for word in words)
    )


def is_card(text: str) -> bool:
    """Whether a text names a position, and a company besides."""
    return has_parts(text) and names_work(text)


def has_parts(text: str) -> bool:
    """Whether a text could name two things, a position and a company."""
    return len(text) <= LONGEST and (len(PARTS.split(text)) > 1 or _AT.fullmatch(text) is not None)


def names_work(text: str) -> bool:
    """Whether a word of a text stands in the names of positions."""
    return _OF_WORK.search(text[:LONGEST]) is not None
