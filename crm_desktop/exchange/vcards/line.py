"""One line of a vCard: what stands before its colon, and its value as it is written there (RFC 2426, RFC 6350)."""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from crm_desktop.exchange.files.older_text import in_charset
from crm_desktop.exchange.people.own_words import PREFIX
from crm_desktop.exchange.values.cells import level, level_lines
from crm_desktop.exchange.values.kinds import kind_of

# What is to be done with a property, as numbers: the reading of a line is the inmost loop.
NOTHING: Final = 0
N: Final = 1
ORG: Final = 2
ADR: Final = 3
EMAIL: Final = 4
TEL: Final = 5
FN: Final = 6
TITLE: Final = 7
URL: Final = 8
NOTE: Final = 9
UID: Final = 10
CATEGORIES: Final = 11
GROUP_LABEL: Final = 12
PHOTO: Final = 13
ROLE: Final = 14
NICKNAME: Final = 15
KIND: Final = 16
PROFILE: Final = 17
OTHER: Final = 18
OURS: Final = 19
ANDROID: Final = 20
GROUPED: Final = 21

_LEFT: Final = """VERSION REV PRODID X-ABADR MAILER SORT-STRING X-ABUID X-ABSHOWAS X-IMAGETYPE X-IMAGEHASH
    X-PRODID AGENT X-MS-OL-DESIGN X-MS-CARDPICTURE"""
"""Properties that say nothing of the person, or again what another one says."""

_CODES: Final = dict.fromkeys(_LEFT.split(), NOTHING) | {
    "N": N,
    "ORG": ORG,
    "ADR": ADR,
    "EMAIL": EMAIL,
    "TEL": TEL,
    "X-MS-TEL": TEL,
    "FN": FN,
    "TITLE": TITLE,
    "URL": URL,
    "X-LINKEDIN": PROFILE,
    "X-EVOLUTION-BLOG-URL": URL,
    "X-KADDRESSBOOK-BLOGFEED": URL,
    "NOTE": NOTE,
    "UID": UID,
    "CATEGORIES": CATEGORIES,
    "X-CATEGORIES": CATEGORIES,
    "X-GROUP-MEMBERSHIP": CATEGORIES,
    "X-ABLABEL": GROUP_LABEL,
    "PHOTO": PHOTO,
    "ROLE": ROLE,
    "NICKNAME": NICKNAME,
    "X-NICKNAME": NICKNAME,
    "KIND": KIND,
    "X-ADDRESSBOOKSERVER-KIND": KIND,
    "X-SOCIALPROFILE": PROFILE,
    "SOCIALPROFILE": PROFILE,
    "X-ANDROID-CUSTOM": ANDROID,
}
_LABELLED: Final = frozenset({"EMAIL", "TEL", "URL", "IMPP", "X-ABDATE", "X-ABRELATEDNAMES", "RELATED"})
"""What may have a label in another line of its group."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon of a line: the name in capitals, the group, and the parameters.

    `types` are in small letters; `kind` is what an address is for. `encoding` is "QUOTED-PRINTABLE", "BASE64" or "".
    `code` is that of the name: what is to be done with it.
    """

    name: str
    group: str
    types: frozenset[str]
    parameters: dict[str, str]
    kind: str
    encoding: str
    preferred: bool
    code: int


def head_of(text: str) -> Head:
    """Understand what stands before the colon."""
    first, *rest = _PARAMETER.findall(text) or [text]
    group, _, name = first.rpartition(".")
    types: set[str] = set()
    parameters: dict[str, str] = {}
    encoding = label = ""
    for each in rest:
        if custom := _CUSTOM.match(each.rstrip()):
            label = _custom_label(custom[1])
            continue
        key, equals, value = each.lstrip(";").partition("=")
        key = key.strip().upper()
        if not (equals or key in _ENCODINGS) or key == "TYPE":
            label = label or next((found[1] for found in _LABEL.finditer(value or each)), "")
        value = value.strip().strip('"')
        if not equals:  # vCard 2.1 writes the value alone
            if key in _ENCODINGS:
                encoding = _ENCODINGS[key]
            else:
                types.add(key.lower())
        elif key == "TYPE":
            types.update(word.strip().strip('"').lower() for word in value.split(","))
        elif key == "ENCODING":
            encoding = _ENCODINGS.get(value.upper(), "")
        else:
            parameters[key] = value
    preferred = "pref" in types or parameters.get("PREF", "") in ("1", "100")
    name = name.strip().upper()
    code = _CODES.get(name, OURS if name.startswith(PREFIX) else OTHER)
    kind = _kind(types) or (kind_of(label) if code in (TEL, EMAIL) else "")
    if group and name in _LABELLED:
        code = GROUPED
    return Head(name, group, frozenset(types), parameters, kind, encoding, preferred, code)


def _custom_label(said: str) -> str:
    """Give the label of Samsung's in `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=46=61=78)`."""
    charset = ""
    words = []
    for word in said.split(","):
        key, _, value = word.partition("=")
        if key.strip().upper() == "CHARSET":
            charset = value
        elif key.strip().upper() != "ENCODING":
            words.append(word)
    return level(decoded(",".join(words), charset))


_CUSTOM: Final = re.compile(r"[; ]*(?:TYPE=)?X-CUSTOM\(([^;]*?)\)?$", re.IGNORECASE)
_LABEL: Final = re.compile(r"(?:^|[;,\"])\s*X-([^,;\"]+)", re.IGNORECASE)
"""A type that Android makes of a label of the person's own."""
_ENCODINGS: Final = {
    "QUOTED-PRINTABLE": "QUOTED-PRINTABLE", "BASE64": "BASE64", "B": "BASE64", "8BIT": "", "7BIT": "",
}  # fmt: skip
_PARAMETER: Final = re.compile(r"(?:^|;)(?:[^;\"]|\"[^\"]*\"?)*")


def split_at_colon(line: str) -> tuple[str, str]:
    """Part a line at the first colon that is not within quotes."""
    inside = False
    for at, sign in enumerate(line):
        if sign == '"':
            inside = not inside
        elif sign == ":" and not inside:
            return line[:at], line[at + 1 :]
    head, _, value = line.partition(":")
    return head, value


def _kind(types: set[str]) -> str:
    """Say what an address is for, by its types."""
    for word, kind in _KINDS:
        if word in types:
            return kind
    return ""


_KINDS: Final = tuple(
    pair.split(":")
    for pair in """fax:fax homefax:fax workfax:fax pager:pager cell:mobile mobile:mobile iphone:mobile home:home
    home2:home work:work work2:work car:car main:main company:main assistant:assistant video:video""".split()
)
"""Types of an address and what they say it is for; the first that is there counts."""


# -- the value ---------------------------------------------------------------------------------------


def decoded(value: str, charset: str) -> str:
    """Undo quoted-printable and its character set."""
    return in_charset(quopri.decodestring(value.encode("utf-8", "replace")), charset)


_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)


def unescaped(text: str) -> str:
    """Undo the escapes of a text: line breaks, commas, semicolons and whatever else is escaped."""
    if "\\\\" not in text and "\\:" not in text and "\\N" not in text:
        text = text.replace("\\,", ",").replace("\\n", "\n").replace("\\;", ";")
        if "\\" not in text:
            return text
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def joined_names(value: str) -> str:
    """Part several names of a kind by spaces, as vCard 4.0 parts them by commas; those of suffixes stay."""
    parts = _PARTS.findall(value)
    parts[1:4] = [
        _ESCAPE_OR_COMMA.sub(lambda found: " " if found[0] == "," else found[0], part) for part in parts[1:4]
    ]
    return ";".join(parts)


@lru_cache(1 << 12)  # the same few stand on many cards
def tags_of(value: str) -> tuple[str, ...]:
    """Part tags at their commas; one that is escaped belongs to its tag (RFC 6350, 6.7.1).

    Where there are several commas and all are escaped, they part tags nevertheless: programs that know the value for a
    text, and not for a list, write it so.
    """
    tags = [level(unescaped(tag)) for tag in _TAG.findall(value)]
    return tuple(tags[0].split(",") if len(tags) == 1 and value.count("\\,") > 1 else tags)


_TAG: Final = re.compile(r"(?:[^\\,]|\\.)+", re.DOTALL)
_ESCAPE_OR_COMMA: Final = re.compile(r"\\.|,", re.DOTALL)
_PARTS: Final = re.compile(r"(?:^|(?<=;))((?:[^\\;]|\\.|\\$)*)(?:;|$)", re.DOTALL)


def pieces_of(value: str, plain: bool, *, lines: bool = False) -> list[str]:
    """Part a structured value at its semicolons; with `lines`, its line breaks stay."""
    if "\\" not in value:
        parts = value.split(";")
        if not plain:
            return [level(part) for part in parts]
        return [part.strip() for part in parts] if "; " in value or " ;" in value else parts
    if plain and not lines and "\\;" not in value and "\\\\" not in value:
        return [" ".join(unescaped(part).split()) for part in value.split(";")]
    parts, signs = [""], iter(value)
    for sign in signs:
        if sign == ";":
            parts.append("")
        elif sign == "\\":
            escaped = next(signs, "")
            parts[-1] += ("\n" if lines else " ") if escaped in ("n", "N") else escaped
        else:
            parts[-1] += sign
    return [level_lines(part) if lines else level(part) for part in parts]
