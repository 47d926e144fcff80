"""Whole names taken apart: title, given name, family name, suffix and what somebody is called.

No rule knows every name, so this one keeps to what is safe: it takes away what is surely a title, a degree or a
nickname, lets particles go with the family name, and leaves a name whole that it cannot part (one word, Chinese or
Japanese characters without a space). Whoever calls keeps the original beside.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from crm_desktop.domain.companies import ends_in_legal_form
from crm_desktop.domain.names import fold, full_name, is_east_asian


class NameParts(NamedTuple):
    """The parts of a whole name; "" where there is none."""

    given: str = ""
    family: str = ""
    title: str = ""
    suffix: str = ""
    nickname: str = ""


_TITLES: Final = frozenset(
    "dr dra prof professor mr mrs ms miss mx sir dame herr hr frau m mme mlle monsieur madame sig sra srta ing dipl-ing"
    " dipl mag rev revd fr hon doc dott dottssa avv".split()
)
_CIVIL: Final = frozenset("mr mrs ms mx herr hr frau m mme monsieur madame sig sra srta dr prof".split()) | {
    "herr dr",
    "frau dr",
    "prof dr",
}
"""Titles that a family name alone follows."""

_AFTER_TITLES: Final = frozenset(
    "med rer nat phil jur iur oec pol theol vet dent hc habil h c univ ing".split()
)
"""What follows a title and belongs to it: "Dr. med.", "Prof. h. c."."""

_SUFFIXES: Final = frozenset(
    "jr sr ii iii iv phd dphil md mba emba esq cpa pe cfa pmp msc bsc meng beng llm llb jd dds rn mph mpa mfa phr sphr"
    " shrm-cp shrm-scp obe mbe cbe frm acca fca csm cissp".split()
)
_CAPITAL_SUFFIXES: Final = frozenset("ma ba bs ms dba mpp pg ca cp".split())
"""Degrees that are names too ("Yo-Yo Ma"): taken only after a comma, with dots or in capitals."""

_PARTICLES: Final = frozenset(
    "van von vom zu zur zum de del della dello di da das dos du der den ten ter la le los las al el bin ibn bint abu"
    " ben af av st san santa mac y e und do d' dei degli ver op 't".split()
)
_JOINING: Final = frozenset({"y", "e", "i"})
"""What joins two family names: "José Ortega y Gasset"."""

_REMARKING: Final = frozenset("for at of hiring bei chez".split())
"""Words that no given name holds: what stands behind a comma is then a remark."""

_REMARK: Final = re.compile(r" (?:[|•·–—-]|via) ")
"""What parts a name from what somebody says of themself: "Ada Berg | Acme", "Ada Berg via LinkedIn"."""

_PRONOUNS: Final = re.compile(r" ?\[(?:\w{1,6}/)+\w{1,6}\]$")
_NICKNAME: Final = re.compile(r"\(([^()]{1,40})\)|\"([^\"]{1,40})\"|“([^”]{1,40})”")
_LONGEST: Final = 300
_KOREAN_DOUBLE: Final = frozenset("남궁 황보 제갈 선우 독고 사공 서문 동방".split())


def with_middle(given: str, middle: str, family: str) -> tuple[str, str]:
    """Give the given and the family name of somebody with a middle name; "van der" in its place is of the family."""
    if family and middle.islower() and all(fold(word) in _PARTICLES for word in middle.split()):
        return given, f"{middle} {family}"
    return f"{given} {middle}" if given else middle, family


def split_name(name: str) -> NameParts:
    """Take a whole name apart, as well as can be done without knowing the person.

    "Family, Given" is turned round; particles belong to the family name ("Ludwig van Beethoven"), except at the
    beginning ("Van Carlson"). Names in Chinese, Japanese and Korean letters have the family name first; a Korean
    name needs no space for that. A single word is a given name, but behind a title a family name ("Herr Cole").
    """
    text = " ".join(name.split())
    if not text or len(text) > _LONGEST:
        return NameParts(text)
    text = _PRONOUNS.sub("", text if text.isascii() else _without_pictures(text)) or text
    named, *remark = _REMARK.split(text, maxsplit=1)
    text = named if remark and " " in named else text
    nickname = ""
    if found := _NICKNAME.search(text):
        rest = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
        if rest:
            text, nickname = rest, next(filter(None, found.groups())).strip()
    front, comma, back = text.strip(" ,").partition(",")
    suffixes: list[str] = []
    if comma:
        after = back.replace(",", " ").split()
        if all(is_suffix(word, certain=True) for word in after):
            suffixes = after
        elif not _REMARKING.isdisjoint(map(fold, after)):
            pass  # "Ada Berg, hiring for Acme" says what she does.
        else:
            given, _, more = back.partition(",")
            if more.strip() and all(is_suffix(word, certain=True) for word in more.replace(",", " ").split()):
                suffixes = more.replace(",", " ").split()
            else:
                given = " ".join(back.replace(",", " ").split())
            title, words = _without_title(given.split())
            behind, family = _without_title(front.split())
            return NameParts(" ".join(words), " ".join(family), title or behind, " ".join(suffixes), nickname)
    title, words = _without_title(front.split())
    # Hearts and other signs are no part of a name.
    words = [word for word in words if any(map(str.isalnum, word))] or words
    while len(words) > 2 and is_suffix(words[-1]):
        suffixes.insert(0, words.pop())
    suffix = " ".join(suffixes)
    if len(words) > 1:
        if is_east_asian(words[0]) and is_east_asian(words[-1]):
            return NameParts(" ".join(words[1:]), words[0], title, suffix, nickname)
        if ahead := _family_ahead(words):
            return NameParts(" ".join(words[ahead:]), " ".join(words[:ahead]), title, suffix, nickname)
        start = _family_start(words)
        return NameParts(" ".join(words[:start]), " ".join(words[start:]), title, suffix, nickname)
    word = words[0] if words else ""
    if _is_hangul(word) and 3 <= len(word) <= 4:
        length = 2 if word[:2] in _KOREAN_DOUBLE or len(word) == 4 else 1
        return NameParts(word[length:], word[:length], title, suffix, nickname)
    if fold(title).replace(".", "") in _CIVIL:
        return NameParts("", word, title, suffix, nickname)
    return NameParts(word, "", title, suffix, nickname)


def _without_pictures(text: str) -> str:
    """Give a text without pictures and what only colours or joins them, but for one of nothing else."""
    plain = "".join(" " if unicodedata.category(sign) == "So" else sign for sign in text)
    if plain != text:
        plain = plain.translate(_OF_PICTURES)
    return " ".join(plain.split()) or text


_OF_PICTURES: Final = dict.fromkeys((0x200D, 0xFE0F, *range(0x1F3FB, 0x1F400)))


def turned(name: str) -> str:
    """Give a name as it is said, for directories write "Berg, Ana"; what is a company ("Acme, Inc.") stays."""
    if "," not in name or ends_in_legal_form(name):
        return name
    if remark := _REMARK.search(name):
        return turned(name[: remark.start()]) + name[remark.start() :]
    parts = split_name(name)
    return full_name(parts.given, parts.family, title=parts.title, suffix=parts.suffix) or name


def is_suffix(word: str, *, certain: bool = False) -> bool:
    """Whether a word behind a name is a degree or a generation; `certain` where its place says that it can be one."""
    bare = fold(word).replace(".", "").strip(",()®™")
    return bare in _SUFFIXES or (
        bare in _CAPITAL_SUFFIXES and (certain or word.strip(",").isupper() or "." in word)
    )


def of_two_generations(one: str, other: str) -> bool:
    """Whether two names or suffixes each say a generation, and not the same: "John Doe Jr." and "John Doe Sr."."""
    first, second = _generation(one), _generation(other)
    return bool(first and second) and first != second


def _generation(text: str) -> str:
    words = fold(text).replace(".", "").replace(",", " ").split()
    return next((_GENERATIONS[word] for word in reversed(words) if word in _GENERATIONS), "")


_GENERATIONS: Final = {
    word: words.split()[0]
    for words in ("jr junior jun jnr ii 2nd", "sr senior sen snr i 1st", "iii 3rd", "iv 4th", "v 5th")
    for word in words.split()
}
"""The words of each generation; a junior is the second."""


def _is_hangul(text: str) -> bool:
    return bool(text) and all(0xAC00 <= ord(sign) <= 0xD7A3 for sign in unicodedata.normalize("NFC", text))


def _without_title(words: list[str]) -> tuple[str, list[str]]:
    """Part the titles at the beginning from the words of the name; at least one word stays."""
    end = 0
    while end < len(words) - 1:
        bare = fold(words[end]).replace(".", "")
        belongs = (bare in _TITLES and words[end] != "HR") or (
            end and bare in _AFTER_TITLES and words[end].endswith(".")
        )
        if not belongs:
            break
        end += 1
    return " ".join(words[:end]), words[end:]


_VOWELS: Final = frozenset("aeiouy")


def _family_ahead(words: list[str]) -> int:
    """How many words at the beginning are a family name in capitals: "DURAND Alice"; initials ("JP") are none."""
    count = 0
    while count < len(words) and words[count].isupper():
        count += 1
    given, ahead = words[count:], [fold(word) for word in words[:count]]
    if not given or any(word.isupper() for word in given) or not given[0][0].isupper():
        return 0
    is_name = all(word in _PARTICLES or (len(word) > 2 and _VOWELS.intersection(word)) for word in ahead)
    return count if is_name else 0


def _family_start(words: list[str]) -> int:
    """Where the family name begins: at the particles before the last word, else at the last word."""
    start = len(words) - 1
    while start > 1 and fold(words[start - 1]) in _PARTICLES:
        start -= 1
    if start > 1 and words[start] in _JOINING:
        start -= 1
    return start
