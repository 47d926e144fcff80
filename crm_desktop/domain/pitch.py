"""My pitch: its four parts, how long it takes to say, and what a good one has (`domain.md`, "Me")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.names import fold
from crm_desktop.domain.translation import mark, plural, translate


@dataclass(frozen=True, slots=True)
class Pitch:
    """My pitch in its four parts; empty is not written yet.

    What I have done and achieved, what I want next, what I offer, and what I am looking for.
    """

    done: str = ""
    next: str = ""
    offer: str = ""
    looking_for: str = ""

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """The four parts, in the order in which they are said."""
        return self.done, self.next, self.offer, self.looking_for

    @property
    def text(self) -> str:
        """The whole pitch as plain text, a paragraph for each part that is written."""
        return "\n".join(part.strip() for part in self.parts if part.strip())

    def __bool__(self) -> bool:
        """Whether any part is written."""
        return bool(self.text)


class PitchPart(StrEnum):
    """The parts, by the names of their fields."""

    DONE = "done"
    NEXT = "next"
    OFFER = "offer"
    LOOKING_FOR = "looking_for"


WORDS_A_MINUTE: Final = 140
"""How quickly somebody speaks who wants to be understood."""
LONGEST_SECONDS: Final = 60
"""A pitch that takes longer is a speech."""
STEP_SECONDS: Final = 5

# Scripts that do not part words by blanks: each sign of them is counted as a word, as word processors do.
_UNPARTED: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_WORD: Final = re.compile(rf"[{_UNPARTED}]|[^\W{_UNPARTED}](?:[\w’'.,/&+\-]*[^\W{_UNPARTED}])?")


def count_words(text: str) -> int:
    """Count the words of a text: what stands between blanks, and each sign of a script that sets none."""
    return len(_WORD.findall(text))


def seconds_aloud(words: int) -> int:
    """Give about how many seconds so many words take, in steps of five; any words take at least five."""
    if not words:
        return 0
    return max(STEP_SECONDS, round(words * 60 / WORDS_A_MINUTE / STEP_SECONDS) * STEP_SECONDS)


class PitchCheck(StrEnum):
    """What a good pitch has."""

    NUMBER = "number"
    WANT = "want"
    KINDS = "kinds"
    EXAMPLE = "example"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class PitchAdvice:
    """One thing a good pitch has: whether it is there, one sentence about it, and the part where it is put right."""

    check: PitchCheck
    good: bool
    says: str
    part: PitchPart


_NUMBER_WORDS: Final = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand "
    "million billion half twice double doubled tripled third".split()
)
_EXAMPLE: Final = re.compile(
    r"\b(?:for example|for instance|e\.g\.|such as|once|when i|when we|at my (?:last|present|former)"
    r"|last (?:year|month|week|spring|summer|autumn|fall|winter)"
    r"|i (?:built|led|took|cut|made|ran|won|wrote|saved|moved|launched|grew|brought|turned \w+ from))\b"
)
_KINDS: Final = frozenset(
    """
    agency agencies association associations authority authorities bank banks broker brokers builder builders
    business businesses charity charities clinic clinics college colleges company companies consultancy consultancies
    cooperative cooperatives council councils department departments employer employers enterprise enterprises factory
    factories fintech fintechs firm firms foundation foundations fund funds government group groups hospital hospitals
    industry industries institute institutes institution institutions insurer insurers lab labs laboratory laboratories
    maker makers manufacturer manufacturers museum museums ngo ngos nonprofit nonprofits office offices organisation
    organisations organization organizations practice practices provider providers public publisher publishers retailer
    retailers scaleup scaleups school schools sector sectors shop shops startup startups studio studios supplier
    suppliers team teams university universities utility utilities vendor vendors
    """.split()
)


def advice(
    pitch: Pitch, places: Iterable[str] = (), industries: Iterable[str] = ()
) -> tuple[PitchAdvice, ...]:
    """Look at a pitch and say what it has and what it lacks. Nothing here stops anybody.

    `places` are where I have been: one of them named in what I offer is an example. `industries` are those of this
    book; one of them, or a word for a kind of organisation, says what I am looking for. That it can be said in a
    minute is mentioned only where it cannot.
    """
    found = [
        _said(PitchCheck.NUMBER, PitchPart.DONE, pitch.done, _has_number(pitch.done)),
        _said(PitchCheck.WANT, PitchPart.NEXT, pitch.next, bool(pitch.next.strip())),
        _said(
            PitchCheck.KINDS,
            PitchPart.LOOKING_FOR,
            pitch.looking_for,
            _names_kinds(pitch.looking_for, industries),
        ),
        _said(PitchCheck.EXAMPLE, PitchPart.OFFER, pitch.offer, _has_example(pitch.offer, places)),
    ]
    seconds = seconds_aloud(count_words(pitch.text))
    if seconds > LONGEST_SECONDS:
        longest = max(PitchPart, key=lambda part: count_words(getattr(pitch, part)))
        says = plural(
            "Pitch",
            "It takes about %Ln second. A minute is as long as anybody listens.",
            "It takes about %Ln seconds. A minute is as long as anybody listens.",
            seconds,
        )
        found.append(PitchAdvice(PitchCheck.LENGTH, False, says, longest))
    return tuple(found)


_GOOD: Final = {
    PitchCheck.NUMBER: mark("Pitch", "It has a number"),
    PitchCheck.WANT: mark("Pitch", "It says what you want next"),
    PitchCheck.KINDS: mark("Pitch", "It names kinds of organisation"),
    PitchCheck.EXAMPLE: mark("Pitch", "It gives an example"),
}
_LACKS: Final = {
    PitchCheck.NUMBER: mark("Pitch", "“What I did” has no number."),
    PitchCheck.KINDS: mark("Pitch", "“What I am looking for” names no kind of organisation."),
    PitchCheck.EXAMPLE: mark("Pitch", "“What I offer” lacks an example."),
}
_MISSING: Final = {
    PitchPart.DONE: mark("Pitch", "“What I did” is not written yet."),
    PitchPart.NEXT: mark("Pitch", "“What I want” is not written yet."),
    PitchPart.OFFER: mark("Pitch", "“What I offer” is not written yet."),
    PitchPart.LOOKING_FOR: mark("Pitch", "“What I am looking for” is not written yet."),
}


def _said(check: PitchCheck, part: PitchPart, text: str, good: bool) -> PitchAdvice:
    if not text.strip():
        return PitchAdvice(check, False, translate("Pitch", _MISSING[part]), part)
    return PitchAdvice(check, good, translate("Pitch", _GOOD[check] if good else _LACKS[check]), part)


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in fold(text)).split()


def _has_number(text: str) -> bool:
    return any(sign.isnumeric() for sign in text) or not _NUMBER_WORDS.isdisjoint(_words(text))


def _names_kinds(text: str, industries: Iterable[str]) -> bool:
    words = _words(text)
    if not _KINDS.isdisjoint(words):
        return True
    spaced = f" {' '.join(words)} "
    return any(named and f" {named} " in spaced for named in (" ".join(_words(one)) for one in industries))


def _has_example(text: str, places: Iterable[str]) -> bool:
    folded = fold(text)
    if _has_number(text) or _EXAMPLE.search(folded):
        return True
    spaced = f" {' '.join(_words(text))} "
    return any(f" {place} " in spaced for place in map(normal_name, places) if place)
