"""The names of rows, as other programs write them, and the parts of them."""

from __future__ import annotations

import re
from typing import Final

from crm_desktop.domain.names import fold, full_name
from crm_desktop.domain.whole_names import split_name, turned


def parted(given: str, family: str, title: str, suffix: str) -> tuple[str, str, str, str, str]:
    """Part titles and degrees from a given and a family name, and put the whole name together in its own order."""
    if "," in family or "." in given:
        whole = split_name(f"{given} {family}")
        if whole.suffix and "," in family:
            family, _, suffix = family.partition(",")
            family, suffix = family.strip(), suffix.strip()
        if whole.title and given.startswith(whole.title + " "):
            given, title = given[len(whole.title) :].strip(), title or whole.title
    name = full_name(given, family)
    if name.replace(" ", "").isalpha():  # nearly every one
        return given, family, name, title, suffix
    return _words(given), _words(_PRONOUNS.sub("", family)) or family, name, title, suffix


def _words(name: str) -> str:
    """Give a name without hearts and other signs that stand by themselves; one of signs alone stays."""
    return " ".join(word for word in name.split() if any(map(str.isalnum, word))) or name


_PRONOUNS: Final = re.compile(
    r"\s*\((?:s?he|they|her|him|hers|his|any|er|sie|il|elle|iel|él|ella)(?:\s*/\s*\w+){1,3}\)$", re.IGNORECASE
)
"""What somebody is spoken of by, as people write it behind their name; it is no part of the family's."""


_GUESTS: Final = frozenset(
    "guest gast invité invitée invitado ospite host co-host gastgeber hôte anfitrión organizer external extern "
    "externe unverified me ich moi".split()
)
"""What programs for meetings write behind a name."""


def as_said(name: str, nickname: str, *, renamed: bool) -> tuple[str, str]:
    """Give a whole name as it is said, with the nickname: "Berg, Ana", "Ana Berg (Guest)", "Annie (Ana Berg)".

    The last holds the name after what somebody calls themself where `renamed`.
    """
    front, bracket, behind = name.partition("(")
    front, behind = front.strip(), behind.removesuffix(")").strip()
    if bracket and front and behind:
        if behind.casefold() in _GUESTS:
            name = front
        elif renamed:
            name, nickname = behind, nickname or front
    return turned(name), nickname


def complete(
    name: str, given: str, family: str, title: str, suffix: str, nickname: str
) -> tuple[str, str, str, str, str]:
    """Fill what is lacking of a name from the whole name: given, family, title, suffix, nickname."""
    if not given and not family:
        if "@" in name or not any(map(str.isalpha, name)):  # an address, or a number
            return "", "", title, suffix, nickname
        whole = split_name(name)
        return (
            whole.given, whole.family, title or whole.title, suffix or whole.suffix, nickname or whole.nickname,
        )  # fmt: skip
    if title:
        name = name.removeprefix(f"{title} ")
    if suffix:  # said already: what stands behind the name is no family name
        name = name.removesuffix(f" {suffix}").removesuffix(",")
    if family and name.casefold().endswith(" " + family.casefold()):
        given = name[: -len(family)].strip()
    elif given and name.casefold().startswith(given.casefold() + " "):
        family = name[len(given) :].strip()
    return given, family, title, suffix, nickname


def first_word(given: str) -> str:
    """Give the first word of a given name, folded: "Anna Maria" and "Anna" are one name."""
    return fold(given).partition(" ")[0]
