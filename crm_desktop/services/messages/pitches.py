"""Where templates take something from the pitch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.messages import fields_of, segmented
from crm_desktop.domain.pitch import Pitch
from crm_desktop.services.messages import templates
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class InMessage:
    """A line of a template with the pitch in it: its pieces, and which of them are mine. `name` is the template's."""

    name: str
    pieces: tuple[tuple[str, bool], ...]


_FIELDS: Final = ("my_pitch", "my_next", "my_done", "my_offer", "my_looking_for", "my_experience")
"""The fields of templates that are filled from the pitch."""


def uses(store: Store) -> tuple[int, int]:
    """Count the templates that take something from the pitch, and all of them."""
    every = templates.templates(store)
    return sum(not set(_FIELDS).isdisjoint(fields_of(one.subject, one.body)) for one in every), len(every)


def in_message(store: Store, pitch: Pitch) -> InMessage | None:
    """Give the first line of a template that takes what is written in the pitch, None where there is none."""
    values = {
        "my_pitch": pitch.text.replace("\n", " "),
        "my_done": pitch.done,
        "my_next": pitch.next,
        "my_offer": pitch.offer,
        "my_looking_for": pitch.looking_for,
        "my_experience": pitch.done,
    }
    written = {name: " ".join(text.split()) for name, text in values.items() if text.strip()}
    for one in templates.templates(store):
        for line in one.body.splitlines():
            found = segmented(line)
            fields = {one.field for one in found if one.field}
            if fields and fields <= written.keys():
                told = tuple((written[one.field], True) if one.field else (one.text, False) for one in found)
                return InMessage(one.name, told)
    return None
