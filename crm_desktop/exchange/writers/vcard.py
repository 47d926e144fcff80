"""vCard 4.0 (RFC 6350) and 3.0 (RFC 2426), as other address books read them and as our own reader gives back exactly.

What the standards have no property for stands in `X-CRM-…` properties, which other programs pass over. Own fields go
into the property that stands for them elsewhere (a birthday, a spouse, a messenger) where they come back as they were,
else into `X-CRM-FIELD`. Lines of an imported card that no field stands for are written back as they were.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from crm_desktop.domain.wording import MONTHS
from crm_desktop.exchange.people.own_words import LABEL, PREFIX
from crm_desktop.exchange.values.dates import day_text
from crm_desktop.exchange.values.kinds import kind_of
from crm_desktop.exchange.writers.content_lines import escaped, folded, quoted
from crm_desktop.exchange.writers.people import Entry, Person


class Version(StrEnum):
    """The two versions that are written."""

    THREE = "3.0"
    FOUR = "4.0"


def cards(people: Iterable[Person], version: Version) -> Iterator[bytes]:
    """Give each person as a card: UTF-8, lines of at most 75 octets that end with CR LF."""
    for person in people:
        yield b"".join(map(folded, _lines(person, version)))


def _lines(person: Person, version: Version) -> Iterator[str]:
    four = version is Version.FOUR
    kept = [line for line in person.lines if line]
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    if not any(_property(line) == "UID" for line in kept):
        yield f"UID:urn:uuid:{person.uid}" if four else f"UID:{person.uid}"
    if person.changed:
        yield f"REV:{person.changed.replace('-', '').replace(':', '') if four else person.changed}"
    named = (person.family, person.given, "", person.title, person.suffix)
    yield f"FN:{escaped(person.name)}"
    if not four or any(named):
        yield "N:" + ";".join(map(escaped, named))
    if person.nickname:
        yield f"NICKNAME:{escaped(person.nickname)}"
    own = _OwnFields(person, four=four)
    if person.company or own.department:
        yield "ORG:" + ";".join(map(escaped, filter(None, (person.company, own.department))))
    if person.position:
        yield f"TITLE:{escaped(person.position)}"
    if person.location:
        yield f"ADR:;;;{escaped(person.location)};;;"
    labels = _Labels()
    for place, entry in enumerate(person.emails):
        internet = [] if four else ["TYPE=INTERNET"]
        first = place == 0 and len(person.emails) > 1
        yield from labels.line("EMAIL", entry, internet + _types(entry, four=four, first=first))
    for place, entry in enumerate(person.phones):
        first = place == 0 and len(person.phones) > 1
        yield from labels.line("TEL", entry, _types(entry, four=four, first=first))
    for entry in person.links:
        yield from labels.line("URL", entry, [])
    if words := [tag for tag in person.tags if "," not in tag]:
        yield "CATEGORIES:" + ",".join(map(escaped, words))
    for tag in person.tags:
        # Many programs escape the commas between categories too, so some readers part at every one.
        if "," in tag:
            yield f"{PREFIX}TAG:{escaped(tag)}"
    if person.notes:
        yield f"NOTE:{escaped(person.notes)}"
    if person.photo:
        yield _photo(person.photo, four=four)
    yield from own.lines
    yield from _ours(person)
    yield from kept
    yield "END:VCARD"


def _property(line: str) -> str:
    """Give the name of the property of a line, without its group."""
    head = line.partition(":")[0].partition(";")[0]
    return head.rpartition(".")[2].upper()


# -- addresses -------------------------------------------------------------------------------------

_TYPES: Final = {
    "home": "home", "work": "work", "mobile": "cell", "fax": "fax", "pager": "pager", "car": "car", "main": "main",
    "assistant": "assistant", "video": "video",
}  # fmt: skip


def _types(entry: Entry, *, four: bool, first: bool) -> list[str]:
    found = []
    if entry.kind in _TYPES:
        found.append(f"TYPE={_TYPES[entry.kind] if four else _TYPES[entry.kind].upper()}")
    if first:
        found.append("PREF=1" if four else "TYPE=PREF")
    return found


class _Labels:
    """Writes addresses, with a label of their own where no type of the standard says what they are for."""

    def __init__(self) -> None:
        self._count = 0

    def line(self, name: str, entry: Entry, parameters: list[str]) -> Iterator[str]:
        """Give the lines of an address."""
        head = ";".join((name, *parameters))
        if not entry.kind or (entry.kind in _TYPES and name != "URL"):
            yield f"{head}:{escaped(entry.value)}"
            return
        self._count += 1
        group = f"{LABEL}{self._count}"
        yield f"{group}.{head}:{escaped(entry.value)}"
        yield f"{group}.X-ABLabel:{escaped(entry.kind)}"
        if name != "URL" and kind_of(entry.kind) != entry.kind:
            yield f"{PREFIX}KIND:{escaped(entry.value)};{escaped(entry.kind)}"


def _photo(photo: bytes, *, four: bool) -> str:
    kind = next((kind for start, kind in _PICTURES if photo.startswith(start)), "jpeg")
    data = base64.b64encode(photo).decode("ascii")
    if four:
        return f"PHOTO:data:image/{kind};base64,{data}"
    return f"PHOTO;ENCODING=b;TYPE={kind.upper()}:{data}"


_PICTURES: Final = ((b"\x89PNG", "png"), (b"GIF8", "gif"), (b"RIFF", "webp"), (b"\xff\xd8", "jpeg"))


# -- own fields ------------------------------------------------------------------------------------


class _OwnFields:
    """The own fields of a person: the department, which belongs to the company, and lines for the others."""

    def __init__(self, person: Person, *, four: bool) -> None:
        self.department = ""
        self.lines: list[str] = []
        for name, value in person.own:
            if (
                name == "Department"
                and person.company
                and value
                and not self.department
                and value == _level(value)
            ):
                self.department = value
                continue
            line = None
            if value and value == _level(value) and value != person.location:
                line = self._standard(person, name, value, four=four)
            self.lines.append(line or f"{PREFIX}FIELD:{escaped(name)};{escaped(value)}")

    @staticmethod
    def _standard(person: Person, name: str, value: str, *, four: bool) -> str | None:
        if name == "Role":
            return f"ROLE:{escaped(value)}" if person.position and value != person.position else None
        make = (_FOUR if four else _THREE).get(name)
        if make is not None:
            return make(value)
        if name.startswith("Messenger (") and name.endswith(")"):
            service = name[11:-1]
            if value.lower().startswith(f"{service.lower()}:"):
                return None  # read back, it would lose that
            if service and quoted(service) == f'"{service}"' and service == service.strip():
                return f"IMPP;X-SERVICE-TYPE={quoted(service)}:im:{escaped(value)}"
        return None


def _level(value: str) -> str:
    return " ".join(value.split())


def _plain(head: str) -> Callable[[str], str]:
    return lambda value: f"{head}:{escaped(value)}"


def _address(head: str) -> Callable[[str], str]:
    return lambda value: f"{head}:;;{escaped(value)};;;;"


def _day(head: str, *, four: bool) -> Callable[[str], str | None]:
    """Make the line of a day; None where it would not come back as it is."""

    def line(value: str) -> str | None:
        try:
            found = date.fromisoformat(value)
        except ValueError:
            return yearless(value)
        written = f"{found:%Y%m%d}" if four else found.isoformat()
        return f"{head}:{written}" if day_text(written) == value else None

    def yearless(value: str) -> str | None:
        day, _, month = value.partition(" ")
        if month not in MONTHS or not day.isdecimal():
            return None
        short = f"{MONTHS.index(month) + 1:02}{int(day):02}"
        if day_text(f"--{short}") != value:
            return None
        if four:
            return f"{head}:--{short}"
        return f"{head};X-APPLE-OMIT-YEAR=1604:1604-{short[:2]}-{short[2:]}"

    return line


_Make = Callable[[str], str | None]
_BOTH: Final[dict[str, _Make]] = {
    "Home address": _address("ADR;TYPE=home"),
    "Work address": _address("ADR;TYPE=work"),
    "Manager": _plain("X-MANAGER"),
    "Assistant": _plain("X-ASSISTANT"),
    "Twitter": _plain("X-TWITTER"),
}
_THREE: Final[dict[str, _Make]] = {
    **_BOTH,
    "Birthday": _day("BDAY", four=False),
    "Anniversary": _day("X-ANNIVERSARY", four=False),
    "Spouse": _plain("X-SPOUSE"),
}
_FOUR: Final[dict[str, _Make]] = {
    **_BOTH,
    "Birthday": _day("BDAY", four=True),
    "Anniversary": _day("ANNIVERSARY", four=True),
    "Spouse": _plain("RELATED;VALUE=text;TYPE=spouse"),
    "Hobby": _plain("HOBBY"),
    "Interest": _plain("INTEREST"),
    "Expertise": _plain("EXPERTISE"),
}
"""Own fields that have a property of their own, by their names; the reader's `_OWN` names them back."""


# -- what only this program knows ------------------------------------------------------------------


def _ours(person: Person) -> Iterator[str]:
    texts = (
        ("RELATIONSHIP", person.relationship),
        ("CLOSENESS", str(person.closeness) if person.closeness != 1 else ""),
        ("CADENCE", "" if person.cadence_days is None else str(person.cadence_days)),
        ("MUTED", "yes" if person.muted else ""),
        ("ARCHIVED", person.archived_on),
        ("MET-ON", person.met_on),
        ("MET-HOW", person.met_how),
        ("INTRODUCED-BY", person.introduced_by),
    )
    for name, value in texts:
        if value:
            yield f"{PREFIX}{name}:{escaped(value)}"
    for tie in person.held:
        parts = (tie.kind, tie.company, tie.title, tie.begun, tie.ended, "former" if tie.former else "")
        yield f"{PREFIX}AFFILIATION:" + ";".join(map(escaped, parts))
