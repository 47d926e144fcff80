"""Mail: each message of an .eml file or a mailbox becomes a talk with the people in it.

The rules:
- What I sent is a talk with those it went to. What I got is one with its sender; who else got it takes part where they
  are here already. Where I wrote to more than `CROWD`, only who is here already takes part.
- I am known by the addresses and the name on my card, by what the mailbox says of whose it is, and else by taking part
  in nearly all of its messages. A mailbox of what was sent is one whose messages are all of one sender, went to several
  people, or stand in a file that is called so, and were received by nobody: its sender is me. Where nothing of this
  tells, a message counts as one that I got.
- What machines and mailing lists send makes nobody a contact.
- Drafts, spam and what was deleted are left out.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections import Counter
from collections.abc import Generator, Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

from crm_desktop.domain.clock import local
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Direction, InteractionKind
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.whole_names import turned
from crm_desktop.exchange.files.content import TextForm, trouble
from crm_desktop.exchange.mail.text import LONGEST, RawMessage, addresses, body_of, messages, words
from crm_desktop.exchange.records import Batch, Mention, Myself, Rejected, Remark, Talk
from crm_desktop.exchange.values.cells import clean

CROWD: Final = 12

NO_SENDER: Final = mark("Imports", "It does not say who sent it.")
NO_DAY: Final = mark("Imports", "It has no day that can be read.")
NOBODY: Final = mark("Imports", "It names nobody but you.")
DRAFT: Final = mark("Imports", "It is a draft that was never sent.")
DELETED: Final = mark("Imports", "It was deleted or taken for spam.")
WHO_AM_I: Final = mark(
    "Imports",
    "None of its addresses is known to be yours, so it was taken for one that you got. "
    "Write your addresses on My card before you import what you sent.",
)

_BATCH: Final = 100
_PIECE: Final = 8_000_000
"""So many bytes are read at most between two words about the progress."""

_LOOKED: Final = 2_000
"""So many messages are looked at to find whose a mailbox is."""


def read_mail(path: Path, form: TextForm, me: Myself, today: date, batch: int = _BATCH) -> Iterator[Batch]:
    """Read the messages of a file, in batches of about that many.

    Rows are messages, counted from 1. Batches may be empty where messages are long. Raises `NotReadable` when the file
    has gone or fails while it is read.
    """
    try:
        with path.open("rb") as stream:
            size = max(1, stream.seek(0, io.SEEK_END))
            stream.seek(0)
            mine, called = yield from _look_through(stream, form, me, is_sent=_is_called_sent(path))
            reader = _Reader(mine, called, today)
            stream.seek(0)
            told = 0
            for raw in messages(stream, form):
                if raw is not None:
                    reader.take(raw)
                if raw is None or reader.batch.rows >= batch or stream.tell() - told > _PIECE:
                    told = stream.tell()
                    yield reader.whole(min(1.0, told / size))
            yield reader.whole(1.0)
    except OSError as error:
        raise trouble(path, error) from error


_OWNER: Final = ("delivered-to", "x-original-to", "envelope-to", "x-delivered-to", "apparently-to")


def _look_through(
    stream: io.BufferedReader, form: TextForm, me: Myself, *, is_sent: bool
) -> Generator[Batch, None, tuple[frozenset[str], dict[str, str]]]:
    """Find by which addresses I am known in a file, and what the others are called somewhere in it, by their addresses
    in small letters; it gives empty batches while it looks. `is_sent` says that the file is called as one of what I
    sent.
    """
    mine = set(me.emails)
    called: dict[str, str] = {}
    owners: Counter[str] = Counter()
    taking_part: Counter[str] = Counter()
    senders_of_all: set[str] = set()
    got: Counter[str] = Counter()
    is_received = False
    count = owned = 0
    told = 0
    for place, raw in enumerate(messages(stream, form)):
        if raw is None or (place and place % _BATCH == 0) or stream.tell() - told > _PIECE:
            told = stream.tell()
            yield Batch()
        if raw is None:
            continue
        if count >= _LOOKED or stream.tell() > 25 * _PIECE:
            break
        headers = raw.headers
        owner = {email for name in _OWNER for _, email in _people(headers, name)}
        owned += bool(owner)
        owners.update(owner)
        senders = _people(headers, "from")
        to = [*_people(headers, "to"), *_people(headers, "cc")]
        everybody = [*senders, *to]
        senders_of_all.update(email for _, email in senders)
        got.update({email for _, email in to})
        is_received = is_received or not _RECEIVED.isdisjoint(headers)
        count += bool(everybody)
        for name, email in everybody:
            if name and "@" not in name:
                called.setdefault(email, name)
        taking_part.update({email for _, email in everybody})
        mine.update(email for name, email in everybody if name and me.names and fold(name) in me.names)
        if _SENT & _labels(headers):
            mine.update(email for _, email in senders[:1])
    mine.update(email for email, times in owners.items() if times * 2 > owned)
    most = [email for email, times in taking_part.items() if times * 10 >= 9 * count]
    if not mine and count > 2 and len(most) == 1:
        mine.update(most)
    if not mine and len(senders_of_all) == 1 and senders_of_all.isdisjoint(got) and not is_received:
        to_several = got and max(got.values()) < count
        mine.update(senders_of_all if is_sent or to_several else ())
    return frozenset(mine), called


_RECEIVED: Final = frozenset({"received", "return-path", *_OWNER})
"""What a message gets on its way; the copy that is kept of one that was sent has none of it."""


def _is_called_sent(path: Path) -> bool:
    """Whether a file is called as programs for mail call what was sent: "Sent", "Sent-1", "Gesendete Elemente"."""
    return _SENT_FILE.match(fold(path.name).replace("_", " ")) is not None


def _people(headers: dict[str, list[str]], name: str) -> list[tuple[str, str]]:
    """Give the names of a header, and their addresses in small letters."""
    return [
        ("" if _DIRECTORY.match(each) else turned(each), email.lower())
        for value in headers.get(name, ())
        for each, email in addresses(value)
    ]


_DIRECTORY: Final = re.compile(r"/O=[^/]*/(?:OU|CN)=", re.IGNORECASE)
"""What Exchange writes for a name where it knows only its own directory."""


def _labels(headers: dict[str, list[str]]) -> set[str]:
    return {
        label.strip().lower()
        for value in headers.get("x-gmail-labels", ())
        for label in words(value).split(",")
    }


_SENT: Final = frozenset(
    """sent|gesendet|messages envoyés|envoyés|enviados|inviati|posta inviata|verzonden|enviadas|wysłane|skickat|sendt|
    odeslané|отправленные|送信済み|已发邮件|寄件備份""".replace("\n    ", "").split("|")
)
_SENT_FILE: Final = re.compile(rf"(?:elements )?(?:{'|'.join(map(fold, sorted(_SENT)))}|gesendete)\b")
"""How the name of a file begins in which a program keeps what was sent."""

_DRAFTS: Final = frozenset(
    """draft|drafts|entwurf|entwürfe|brouillons|borradores|bozze|concepten|rascunhos|wersje robocze|черновики|下書き|
    草稿""".replace("\n    ", "").split("|")
)
_AWAY: Final = frozenset(
    """spam|trash|papierkorb|corbeille|papelera|cestino|prullenbak|lixeira|kosz|корзина|спам|ゴミ箱|迷惑メール""".split(
        "|"
    )
)
"""Labels of Gmail, in the languages in which its archive names them."""


class _Reader:
    """Makes talks of messages."""

    def __init__(self, mine: frozenset[str], called: dict[str, str], today: date) -> None:
        self._mine = mine
        self._called = called
        self._today = today
        self._number = 0
        self._is_said = False
        self.batch = Batch()

    def whole(self, done: float) -> Batch:
        """Give what was taken since the batch before."""
        made, self.batch = self.batch, Batch()
        made.done = done
        return made

    def take(self, raw: RawMessage) -> None:
        """Take the next message."""
        self._number += 1
        self.batch.rows += 1
        headers = raw.headers
        subject = words(next(iter(headers.get("subject", ())), ""))[:300]
        made = self._talk(raw, headers, subject)
        if isinstance(made, Talk):
            self.batch.things.append(made)
        else:
            out = self.batch.unreadable if made in (NO_SENDER, NO_DAY) else self.batch.skipped
            out.append(Rejected(self._number, translate("Imports", made), (subject,)))

    def _talk(self, raw: RawMessage, headers: dict[str, list[str]], subject: str) -> Talk | str:
        """Give the talk that a message is, or why it is none."""
        labels = _labels(headers)
        if _is_draft(headers) or labels & _DRAFTS:
            return DRAFT
        if _is_deleted(headers) or labels & _AWAY:
            return DELETED
        sender = next(
            (
                found[0]
                for name in ("from", "sender", "reply-to", "return-path")
                if (found := _people(headers, name))
            ),
            None,
        )
        if sender is None:
            return NO_SENDER
        moment = _moment(raw, headers, self._today)
        if moment is None:
            return NO_DAY
        to = [each for name in ("to", "cc", "bcc") for each in _people(headers, name)]
        is_mine = sender[1] in self._mine
        people = self._sent(to) if is_mine else self._got(sender, to, headers)
        if not people:
            return NOBODY
        if not self._mine and not self._is_said:
            self._is_said = True
            self.batch.remarks.append(Remark(self._number, translate("Imports", WHO_AM_I)))
        text, attached = body_of(raw)
        if attached:
            text = f"{text}\n\nAttached: {', '.join(attached)}".strip()
        return Talk(
            self._number,
            _key(raw, headers, sender[1]),
            moment.date(),
            InteractionKind.MESSAGE if "chat" in labels else InteractionKind.EMAIL,
            people,
            Direction.OUT if is_mine else Direction.IN,
            moment.time().replace(second=0, microsecond=0),
            subject=subject,
            notes=text[: LONGEST + 500],
        )

    def _sent(self, to: list[tuple[str, str]]) -> tuple[Mention, ...]:
        others = {email: name for name, email in reversed(to) if email not in self._mine}
        crowd = len(others) > CROWD
        return tuple(
            Mention(self._name(name, email), email, here_only=crowd or _is_machine(email))
            for email, name in reversed(others.items())
        )

    def _name(self, said: str, email: str) -> str:
        """Give the name of somebody: as the message says it, else as another one of the file does."""
        return said or self._called.get(email, "")

    def _got(
        self, sender: tuple[str, str], to: list[tuple[str, str]], headers: dict[str, list[str]]
    ) -> tuple[Mention, ...]:
        name, email = sender
        first = Mention(self._name(name, email), email, here_only=_is_for_many(headers) or _is_machine(email))
        others = {each: called for called, each in to if each != email and each not in self._mine}
        return (
            first,
            *(Mention(self._name(said, each), each, here_only=True) for each, said in others.items()),
        )


def _is_machine(email: str) -> bool:
    return _MACHINE.search(email) is not None


_MACHINE: Final = re.compile(
    r"^(?:[^@]*[._+-])?(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletters?|"
    r"alerts?|hit-reply)"
    r"(?:[._+-][^@]*)?@"
)


def _is_for_many(headers: dict[str, list[str]]) -> bool:
    """Whether a message came by a list, or was made by a machine."""
    if "list-id" in headers or "list-unsubscribe" in headers:
        return True
    precedence = headers.get("precedence", [""])[0].strip().lower()
    automatic = headers.get("auto-submitted", ["no"])[0].strip().lower()
    return precedence in ("bulk", "list", "junk") or not automatic.startswith("no")


def _is_draft(headers: dict[str, list[str]]) -> bool:
    """Whether a message was written in Thunderbird, or saved by Outlook or this program, and not sent."""
    return "x-mozilla-draft-info" in headers or headers.get("x-unsent", [""])[0].strip() == "1"


def _is_deleted(headers: dict[str, list[str]]) -> bool:
    """Whether a message of Thunderbird is only waiting to be cleared away."""
    status = headers.get("x-mozilla-status", [""])[0].strip()
    try:
        return bool(int(status or "0", 16) & 0x0008)
    except ValueError:
        return False


def _key(raw: RawMessage, headers: dict[str, list[str]], sender: str) -> str:
    """By what a message is known again: its number and its sender, for numbers are not always different."""
    number = clean(headers.get("message-id", [""])[0]).strip("<> ")[:300]
    if not number:
        told = repr((headers.get("date"), headers.get("subject"), bytes(raw.body[:2_000])))
        number = hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32]
    return f"mail|{number}|{sender}"


def _moment(raw: RawMessage, headers: dict[str, list[str]], today: date) -> datetime | None:
    """Say when a message was sent, in local time: by its date, else by when it was received."""
    said = [*headers.get("date", ())[:1]]
    said += [value.rpartition(";")[2] for value in headers.get("received", ())[:1]]
    said.append(raw.envelope)
    for text in said:
        found = _read_moment(text)
        if found is not None and found.year >= 1980 and found.date() <= today:
            return found
    return None


_ENVELOPE: Final = re.compile(
    r"([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d(?::\d\d)?)(?: [+-]\d{4}| [A-Z]{2,5})? (\d{4})$"
)


def _read_moment(text: str) -> datetime | None:
    text = text.strip()[:200]
    if found := _ENVELOPE.search(text):
        text = f"{found[2].strip()} {found[1]} {found[4]} {found[3]}"
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(text)
            # A moment without a zone is taken for local time.
            return local(moment if moment.tzinfo is not None else moment.astimezone())
        except (ValueError, TypeError, IndexError, AttributeError, OverflowError, OSError):
            continue
    return None
