"""The people whom one cell of a table names, with an e-mail and with what they are."""

from __future__ import annotations

import re
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.whole_names import turned
from crm_desktop.exchange.people.addresses import SOME_EMAIL
from crm_desktop.exchange.values.cells import clean

_SAID_YES: Final = re.compile(r"^(?:yes|y|ja|oui|s[ií]|sim)\s*[-–—,:(]\s*", re.IGNORECASE)
_NAMES: Final = re.compile(r"\s*(?:[;/\n&+]|\s(?:and|und|et)\s)\s*")
_JOB: Final = re.compile(
    r"\b(?:manager|director|recruiter|hr|head|lead|engineer|officer|vp|ceo|cto|cfo|president|partner|specialist|"
    r"coordinator|assistant|consultant|analyst|developer|leiter|leiterin|referent|referentin|drh|talent)\b",
    re.IGNORECASE,
)
"""Words of what somebody is, behind a comma: "Ada Berg, HR Manager"."""
_ASIDE: Final = re.compile(r"(?P<name>\S.*?)\s*\((?P<aside>[^()]*)\)")

NO_NAME: Final = frozenset(
    "yes no n/a na none - – ? x tbd true false unknown ja nein oui non hr via linkedin team careers recruiting".split()
)


def names_in(cell: str) -> list[tuple[str, str]]:
    """Give the people that a cell names, each with an e-mail ("" for none): "Ada Berg <a@x>; Bo Cole"."""
    found: list[tuple[str, str]] = []
    if fold(cell.strip()) in NO_NAME:
        return found
    for part in _NAMES.split(_SAID_YES.sub("", cell)):
        email = next(iter(SOME_EMAIL.findall(part)), "")
        name = clean(SOME_EMAIL.sub("", part).replace("()", "")).strip(" <>[],:-")
        if name[:1] == "(" or name.count("(") != name.count(")"):
            name = name.strip(" ()")
        several = [each.strip() for each in name.split(",")]
        if len(several) == 2 and _JOB.search(several[1]) and not _JOB.search(several[0]):
            found.append((f"{several[0]} ({several[1]})", email))
            continue
        if len(several) > 1 and all(" " in each for each in several):
            found += [(each, "") for each in several]
            continue
        name = turned(name)
        if fold(name) in NO_NAME or len(name) > 80 or sum(map(str.isdigit, name)) > 2:
            name = ""
        if not name and email and found and not found[-1][1] and _is_of(email, found[-1][0]):
            found[-1] = (found[-1][0], email)
        elif name or email:
            found.append((name, email))
    return found


def _is_of(email: str, name: str) -> bool:
    """Whether an address has a name in it: "Ada Berg / ada.berg@x.example"."""
    local = fold(email.partition("@")[0])
    return any(len(word) > 2 and word in local for word in re.findall(r"[^\W\d_]+", fold(name)))


def without_aside(name: str) -> tuple[str, str]:
    """Part what stands in brackets behind a name, what somebody is: "Ada Berg (recruiter)"."""
    found = _ASIDE.fullmatch(name)
    return (found["name"], found["aside"].strip()) if found else (name, "")
