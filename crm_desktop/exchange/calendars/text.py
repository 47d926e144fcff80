"""The components of an iCalendar file, one after the other, also where the file is damaged.

Memory stays bounded: a property longer than `PROPERTY_LIMIT` is cut off, an event with more than `LINES_LIMIT` is named
as such. Old calendars (vCalendar 1.0) write quoted-printable with soft line breaks, which is undone.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from crm_desktop.domain.translation import mark
from crm_desktop.exchange.files.content import TextForm
from crm_desktop.exchange.files.raw_lines import raw_lines

PROPERTY_LIMIT: Final = 200_000
LINES_LIMIT: Final = 3_000

RECORDS: Final = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"})
"""The components that are records; each is a row."""

_LINES_AT_ONCE: Final = 20_000
_MARKS: Final = ("BEGIN", "END")

NOT_CLOSED: Final = mark("Imports", "It has no end, so the file may be cut off.")
TOO_LONG: Final = mark("Imports", "It has more than 3,000 lines.")


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name in capitals, its parameters by names in capitals, and its value as it is written."""

    name: str
    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Component:
    """One component: an event, a to-do, a time zone ("VTIMEZONE"), or what the calendar says of itself ("VCALENDAR").

    `parts` are the components within a time zone. `reason` says why it cannot be read ("" where it can).
    """

    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list[list[Property]] = field(default_factory=list)
    reason: str = ""

    def first(self, name: str) -> Property | None:
        """Give the first property of a name."""
        return next((each for each in self.properties if each.name == name), None)

    def every(self, name: str) -> list[Property]:
        """Give all properties of a name."""
        return [each for each in self.properties if each.name == name]

    def text(self, name: str) -> str:
        """Give the text of a property; "" where there is none."""
        found = self.first(name)
        return unescaped(found.value) if found is not None else ""


def components(stream: BinaryIO, form: TextForm) -> Iterator[Component]:
    """Give the records and time zones of a calendar in their order, and last what it says of itself.

    Within one of very many lines it gives components without a name, so that whoever waits sees that it goes on.
    """
    about = Component("VCALENDAR")
    found: Component | None = None
    inner: list[str] = []
    lines = passed = 0
    for line in _unfolded(stream, form):
        if lines >= LINES_LIMIT and found is not None and not line.lstrip()[:5].upper().startswith(_MARKS):
            found.reason = TOO_LONG
            passed += 1
            if passed % _LINES_AT_ONCE == 0:
                yield Component("")
            continue
        made = property_of(line)
        if made is None:
            continue
        if made.name == "BEGIN":
            name = made.value.strip().upper()
            if name in RECORDS or name in ("VTIMEZONE", "VCALENDAR"):
                if found is not None:
                    found.reason = NOT_CLOSED
                    yield found
                inner.clear()
                found, lines = (None if name == "VCALENDAR" else Component(name)), 0
            else:
                inner.append(name)
                if found is not None and found.name == "VTIMEZONE":
                    found.parts.append([])
        elif made.name == "END":
            name = made.value.strip().upper()
            if inner and name == inner[-1]:
                inner.pop()
            elif found is not None and name in (found.name, "VCALENDAR"):
                found.reason = found.reason or ("" if name == found.name else NOT_CLOSED)
                yield found
                found = None
                inner.clear()
        elif found is None:
            if not inner and len(about.properties) < 200:
                about.properties.append(made)
        elif not inner:
            lines += 1
            found.properties.append(made)
        elif found.parts:
            lines += 1
            found.parts[-1].append(made)
    if found is not None:
        found.reason = NOT_CLOSED
        yield found
    yield about


def _unfolded(stream: BinaryIO, form: TextForm) -> Iterator[str]:
    """Give the lines of the content, made whole; the folds may part the bytes of one letter."""
    whole = b""
    is_begun = True
    for raw in raw_lines(stream, form):
        is_start, is_begun = is_begun, raw.endswith(b"\n")
        line = raw.rstrip(b"\r\n")
        if is_start and whole.endswith(b"=") and b"QUOTED-PRINTABLE" in whole[:200].upper():
            whole = whole[:-1] + line
        elif is_start and line[:1] not in (b" ", b"\t"):
            if whole:
                yield _decoded(whole)
            whole = line
        elif len(whole) < PROPERTY_LIMIT:
            whole += line[1:] if is_start else line
    if whole:
        yield _decoded(whole)


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def property_of(line: str) -> Property | None:
    """Part a line into name, parameters and value at the colons and semicolons that are not within quotes."""
    head, found, value = line.partition(":")
    if found and '"' not in head:
        if "(" in head and _SHOWN_ZONE.search(head):
            more, _, value = value.partition(":")
            head = f"{head}:{more}"
        return _property(head.split(";"), value)
    is_inside = False
    marks: list[int] = []
    colon = -1
    for at, sign in enumerate(line):
        if sign == '"':
            is_inside = not is_inside
        elif is_inside:
            continue
        elif sign == ";":
            marks.append(at)
        elif sign == ":":
            colon = at
            break
    if colon < 0:
        colon = line.find(":")  # a quote that is not closed
        if colon < 0:
            return None
        marks = [at for at in marks if at < colon]
    pieces = [line[a + 1 : b] for a, b in zip([-1, *marks], [*marks, colon], strict=True)]
    return _property(pieces, line[colon + 1 :])


_SHOWN_ZONE: Final = re.compile(r"=\((?:UTC|GMT)[+-]\d{1,2}$", re.IGNORECASE)
"""A zone as Windows shows it, "(UTC+01:00) Berlin", without the quotes that its colon needs."""


def _property(pieces: list[str], value: str) -> Property:
    """Make a property of its name, its parameters as they are written, and its value."""
    parameters: dict[str, str] = {}
    for piece in pieces[1:]:
        key, equals, said = piece.partition("=")
        if equals:
            parameters.setdefault(key.strip().upper(), said.strip().strip('"'))
        else:
            parameters.setdefault("ENCODING" if "PRINTABLE" in key.upper() else key.strip().upper(), key)
    if parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        raw = quopri.decodestring(value.encode("utf-8", "replace"))
        value = _decoded(raw)
    return Property(pieces[0].strip().upper(), parameters, value)


def unescaped(text: str) -> str:
    """Undo the escapes of a text: line breaks, commas, semicolons and backslashes."""
    if "\\" not in text:
        return text
    signs = iter(text)
    made = []
    for sign in signs:
        if sign == "\\":
            escaped = next(signs, "")
            made.append("\n" if escaped in ("n", "N") else escaped)
        else:
            made.append(sign)
    return "".join(made)
