"""Messages that the book has from an archive of another make, where names were others or profiles were not told.

LinkedIn's archives name people by what they are called on that day; the older ones tell neither their profiles nor a
conversation, and no zone. So a message is also known by whom it is with, as far as that is somebody who is here, by way
and minute, and by its words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, time
from typing import Final, NamedTuple

from crm_desktop.domain.clock import local
from crm_desktop.domain.terms import InteractionKind
from crm_desktop.exchange.records import Talk

_KINDS: Final = ("message", "invitation")
"""How the keys begin under which an archive's messages are kept."""


class Message(NamedTuple):
    """A message that the book has: its number, day and minute (in ISO), way, subject and notes."""

    number: int
    on: str
    at: str
    direction: str
    subject: str
    notes: str


Messages = Callable[[int], Iterable[Message]]
"""Gives the messages with a contact that were there before the import."""


def nobodys(_: int) -> Iterable[Message]:
    """Give no messages."""
    return ()


class ToldBefore:
    """Finds the messages of one pass through a file, each of the book's only once."""

    def __init__(self, messages: Messages, keys: Mapping[str, int]) -> None:
        self._messages = messages
        self._keys = keys
        self._with: dict[int, dict[tuple[str, ...], list[int]]] = {}
        self._makes: dict[int, tuple[str, ...]] = {}
        self._told = {0}

    def by_key(self, keys: Iterable[str]) -> bool:
        """Whether the book has a message under one of some keys."""
        return self._take(self._keys.get(key, 0) for key in keys)

    def with_any(self, talk: Talk, people: Iterable[int]) -> bool:
        """Whether the book has a message with one of some contacts; one of the same make is known by its key alone."""
        if talk.kind is not InteractionKind.MESSAGE or talk.at is None:
            return False
        if not self._makes:
            self._makes = {0: ()} | {
                number: _make(key) for key, number in self._keys.items() if key.startswith(_KINDS)
            }
        make = _make(talk.key)
        found = (
            number
            for contact in people
            if contact > 0
            for like in _told_as(talk)
            for number in self._of(contact).get(like, ())
            if self._makes.get(number) != make
        )
        return self._take(found)

    def _take(self, numbers: Iterable[int]) -> bool:
        """Take the first message that was not taken; each that the book has is one of this file."""
        number = next((each for each in numbers if each not in self._told), 0)
        self._told.add(number)
        return number > 0

    def _of(self, contact: int) -> dict[tuple[str, ...], list[int]]:
        """Give the messages with a contact by what tells them apart."""
        if contact not in self._with:
            found = self._with[contact] = {}
            for each in self._messages(contact):
                like = (each.on, each.at, each.direction, _words(each.subject, each.notes))
                found.setdefault(like, []).append(each.number)
        return self._with[contact]


def _told_as(talk: Talk) -> Iterator[tuple[str, ...]]:
    """Give by what a message is known; its hour may be written as one of UTC or of here, on either side."""
    here = datetime.combine(talk.on, talk.at or time())
    for moment in (here, local(here.replace(tzinfo=UTC)), here.astimezone(UTC)):
        words = _words(talk.subject, talk.notes)
        yield moment.date().isoformat(), f"{moment:%H:%M}", talk.direction.value, words


def _words(subject: str, notes: str) -> str:
    return " ".join((notes or subject).split())


def _make(key: str) -> tuple[str, ...]:
    """Say of which make the archive is that wrote a key: whether it tells conversations, and profiles."""
    kind, *parts = key.split("|")
    who = parts[-1] if kind == _KINDS[0] else parts[0]
    return kind, str(len(parts)), "profile" if "/" in who else "name"
