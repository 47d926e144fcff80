"""Who takes part in an event of a calendar."""

from __future__ import annotations

import re
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.whole_names import turned
from crm_desktop.exchange.calendars.text import Component
from crm_desktop.exchange.records import Mention
from crm_desktop.exchange.values.cells import clean

_MOST_PEOPLE: Final = 200


def people_of(component: Component) -> list[Mention]:
    """Give who takes part, each once; rooms, things and those who declined are left out."""
    found: dict[str, Mention] = {}
    for each in component.properties:
        if each.name not in ("ORGANIZER", "ATTENDEE"):
            continue
        if each.parameters.get("CUTYPE", "").upper() in ("ROOM", "RESOURCE", "GROUP"):
            continue
        match = ADDRESS.search(each.value) or ADDRESS.search(each.parameters.get("EMAIL", ""))
        email = match[0].lower() if match else ""
        if email and email.endswith(_CALENDARS):
            continue
        name = turned(clean(each.parameters.get("CN", "")).strip("'\" "))
        if "@" in name or fold(name) == email:
            name = ""
        key = email or fold(name)
        if each.parameters.get("PARTSTAT", "").upper() == "DECLINED" and each.name == "ATTENDEE":
            found.pop(key, None)
        elif key and len(found) < _MOST_PEOPLE and not (key in found and found[key].name):
            found[key] = Mention(name, email)
    return list(found.values())


ADDRESS: Final = re.compile(r"[^\s<>:;,\"']{1,120}@[^\s<>:;,\"'@]{1,120}")
"""An e-mail address, wherever it stands in a value."""

_CALENDARS: Final = (
    "@group.calendar.google.com",
    "@resource.calendar.google.com",
    "calendar-notification@google.com",
    "unknownorganizer@calendar.google.com",
)
