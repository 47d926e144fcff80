"""What is to be known of a whole calendar before its events: zones, days that were moved, versions, and who I am."""

from __future__ import annotations

import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.exchange.calendars.people import ADDRESS, people_of
from crm_desktop.exchange.calendars.text import Component, Property, components
from crm_desktop.exchange.calendars.zones import defined_zone, shown_zone, zone_of
from crm_desktop.exchange.files.content import TextForm
from crm_desktop.exchange.records import Myself
from crm_desktop.exchange.values.cells import clean

_MOST_VERSIONS: Final = 300_000
"""Of so many events it is known which version of them is the newest."""


@dataclass(slots=True)
class Around:
    """What is to be known of a whole file before its events: its zones, days of series that were moved, and me.

    Events are named by `name_of`: `versions` has the newest version of each, `named` those beyond the most that are
    kept, and `several` those that the file holds more than once. `emails` are mine, `series` the UIDs of what repeats.
    """

    zones: dict[str, list[list[Property]]] = field(default_factory=dict)
    moved: dict[str, list[Property]] = field(default_factory=dict)
    emails: set[str] = field(default_factory=set)
    known_zones: dict[str, tzinfo | None] = field(default_factory=dict)
    series: set[str] = field(default_factory=set)
    versions: dict[int, int] = field(default_factory=dict)
    named: set[int] = field(default_factory=set)
    several: set[int] = field(default_factory=set)
    called_off: bool = False

    def note(self, component: Component) -> None:
        """Note an event, or a day of one that has its own, with its version."""
        name = name_of(component)
        if name in self.versions or name in self.named:
            self.several.add(name)
        if len(self.versions) < _MOST_VERSIONS or name in self.versions:
            self.versions[name] = max(_version(component), self.versions.get(name, 0))
        else:
            self.named.add(name)

    def has_newer(self, component: Component) -> bool:
        """Whether the file holds an event once more, changed since."""
        if not self.several or not uid_of(component):
            return False
        name = name_of(component)
        return name in self.several and _version(component) < self.versions.get(name, 0)

    def zone(self, name: str) -> tzinfo | None:
        """Give a time zone by its name here."""
        if name not in self.known_zones:
            found = zone_of(name)
            if found is None and name in self.zones:
                parts = [{each.name: each.value for each in part} for part in self.zones[name]]
                found = defined_zone(name, parts)
            self.known_zones[name] = found or shown_zone(name)
        return self.known_zones[name]


def look_around(stream: io.BufferedReader, form: TextForm, around: Around, me: Myself) -> Iterator[bool]:
    """Read a whole file for what its events need; one step for each component, and within long ones (True).

    I am who my card says, by address, by name, or by an address that is my name; whose calendar it says it is; and,
    where nothing of this tells, the one person who takes part in every event, most of them with others.
    """
    taking_part: Counter[str] = Counter()
    called: defaultdict[str, set[str]] = defaultdict(set)
    my_names = {frozenset(name.split()) for name in me.names if " " in name}
    owner = ""
    count = together = 0
    for component in components(stream, form):
        yield not component.name
        if component.name == "VTIMEZONE":
            around.zones[clean(component.text("TZID")).strip('"')] = component.parts
        elif component.name == "VCALENDAR":
            methods = {each.value.strip().upper() for each in component.properties if each.name == "METHOD"}
            around.called_off = methods == {"CANCEL"}
            name = clean(component.text("X-WR-CALNAME")).lower()
            if "@" in name and " " not in name:  # the first calendar of an account is called by its address
                around.emails.add(name)
            owner = " ".join(word for word in re.split(r"[\W_]+", fold(name)) if word not in _OF_A_CALENDAR)
            if found := ADDRESS.search(component.text("X-OWNER")):  # as Outlook saves a calendar
                around.emails.add(found[0].lower())
        else:
            around.note(component)
            if (day := component.first("RECURRENCE-ID")) is not None:
                around.moved.setdefault(uid_of(component), []).append(day)
            elif component.first("RRULE") is not None:
                around.series.add(uid_of(component))
            people = people_of(component)
            count += bool(people)
            together += len(people) > 1
            taking_part.update({each.email for each in people})
            taking_part.update({f"={fold(each.name)}" for each in people if each.name and each.email})
            for each in people:
                if each.email and each.name:
                    called[fold(each.name)].add(each.email)
                is_called = fold(each.name) in me.names if each.name else False
                if each.email and (
                    is_called or frozenset(_WORD.findall(each.email.partition("@")[0])) in my_names
                ):
                    around.emails.add(each.email)
    around.emails.update(called.get(owner, ()))
    if around.emails or count <= 2 or together * 2 <= count:
        return  # whom nobody else is with is not me: I am not named where I am alone
    always = [key for key, times in taking_part.items() if key and times == count]
    everybody = {frozenset(called[key[1:]]) if key[:1] == "=" else frozenset((key,)) for key in always}
    # Somebody with several addresses is in every event by name alone.
    several = [emails for emails in everybody if not any(emails < other for other in everybody)]
    if len(several) == 1:
        around.emails.update(several[0])


_WORD: Final = re.compile(r"[^\W\d_]+")
_OF_A_CALENDAR: Final = frozenset(
    "s calendar kalender calendrier calendario agenda of von de di do personal privat".split()
)
"""Words that stand beside the name of its owner in that of a calendar."""


def uid_of(component: Component) -> str:
    """Give by what an event is known everywhere; "" for one that has no such number."""
    return clean(component.text("UID"))[:400]


def name_of(component: Component) -> int:
    """Give by what an event, or a day of one that has its own, is known within a file."""
    day = component.first("RECURRENCE-ID")
    return hash((uid_of(component), "" if day is None else digits_of(day.value)))


def _version(component: Component) -> int:
    """Give a number that grows with each change of an event (RFC 5545, 3.8.7); 0 where nothing is said of that."""
    sequence = changed = ""
    for each in component.properties:
        if each.name == "SEQUENCE":
            sequence = each.value.strip()[:9]
        elif each.name == "LAST-MODIFIED":
            changed = "".join(filter(str.isdecimal, each.value))[:14]
    return int(sequence if sequence.isdecimal() else 0) * 10**14 + int(changed.ljust(14, "0"))


def digits_of(moment: str) -> str:
    """Give the day of a moment as it is written, the name of a day in a series."""
    return "".join(filter(str.isdigit, moment))[:8]


def hour_of(moment: str) -> str:
    """Give the hour and minute of a moment as they are written ("0930"), "" for a whole day."""
    return "".join(filter(str.isdigit, moment))[8:12]
