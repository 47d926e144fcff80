"""vCard 2.1, 3.0 and 4.0, as address books really write it (RFC 2426, RFC 6350 and the vCard 2.1 specification).

What was met and is understood: folded lines, quoted-printable with soft line breaks and a character set of its own
for each property, base64 over lines that are not folded, types without a name (`TEL;CELL:`), labels of one's own
(`item1.X-ABLabel`, `TEL;X-Boat:`, Samsung's `TEL;X-CUSTOM(…):`), several cards in a file, cards that are not closed.
Reading is bounded: no property is held that is longer than `PROPERTY_LIMIT`, no photo is decoded that would be kept
anyway too large.

What no field of a contact stands for is kept: what a person can read as an own field, the rest as the lines
themselves, to be written back.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from itertools import repeat
from pathlib import Path
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.files.content import NotReadable, TextForm, trouble
from crm_desktop.exchange.people.cards import ForAll, Parts, Photos, address_name
from crm_desktop.exchange.people.own_words import LABEL, PREFIX, take_word
from crm_desktop.exchange.records import Batch, PersonRow, Rejected, Remark
from crm_desktop.exchange.values.cells import is_clean, level, level_lines
from crm_desktop.exchange.values.kinds import kind_of
from crm_desktop.exchange.vcards.line import (
    ADR,
    ANDROID,
    CATEGORIES,
    EMAIL,
    FN,
    GROUP_LABEL,
    GROUPED,
    KIND,
    NICKNAME,
    NOTE,
    ORG,
    OURS,
    PHOTO,
    PROFILE,
    ROLE,
    TEL,
    TITLE,
    UID,
    URL,
    Head,
    N,
    decoded,
    head_of,
    joined_names,
    pieces_of,
    split_at_colon,
    tags_of,
    unescaped,
)
from crm_desktop.exchange.vcards.lists import listed, lists_of
from crm_desktop.exchange.vcards.own_fields import add_android, add_own, add_profile
from crm_desktop.exchange.vcards.text import Card, Cards

BATCH: Final = 500
_PHOTOS_AT_ONCE: Final = 4_000_000
_KEPT_LINE: Final = 4_000
_KEPT_LINES: Final = 60

GROUP: Final = mark(
    "Imports", "This card is a list of people, not a person; its name became a tag of those in it."
)


_BLANK: Final = frozenset(" \t")
_BASE64: Final = re.compile(r"[ \t]*[A-Za-z0-9+/]+={0,2}[ \t]*")


def read_cards(path: Path, form: TextForm, for_all: ForAll, batch: int = BATCH) -> Iterator[Batch]:
    """Read the people of a file of vCards, in batches of about that many cards.

    Rows are cards, counted from 1. Raises `NotReadable` when the file has gone or fails while it is read.
    """
    try:
        lists = yield from lists_of(path, form)
        with path.open("rb") as stream:
            size = max(1, stream.seek(0, io.SEEK_END))
            stream.seek(0)
            cards = Cards(stream, form)
            reader = _Reader(for_all, lists)
            for card in cards.each():
                if card is not None:
                    reader.take(card)
                if card is None or reader.count >= batch or reader.photos.held > _PHOTOS_AT_ONCE:
                    yield reader.batch(min(1.0, stream.tell() / size))
            yield reader.batch(1.0)
    except OSError as error:
        raise trouble(path, error) from error
    except UnicodeError as error:
        raise NotReadable(
            translate("Imports", "“{name}” was changed by another program while it was read.", name=path.name)
        ) from error


class _Last:
    """What the lines of a card say and only the last of them decides."""

    __slots__ = (
        "addresses", "business", "envelopes", "is_company", "kept_groups", "labelled", "labels", "language", "names",
        "photo", "role",
    )  # fmt: skip

    def __init__(self) -> None:
        self.names: tuple[tuple[str, list[str]], ...] = ()
        """The parts of the name, each with the language in which it is said."""
        self.addresses: tuple[tuple[Head, list[str]], ...] = ()
        """Postal addresses that may have a label in another line of their group."""
        self.envelopes: tuple[tuple[str, str], ...] = ()
        """Postal addresses as they are written on an envelope, with what they are for."""
        self.language = self.role = self.business = ""
        """The language of the whole name; what somebody does; what they are called as a business of WhatsApp."""
        self.is_company = False
        self.photo: tuple[Head, str] | None = None
        self.labelled: tuple[tuple[Head, str], ...] = ()
        """What may have a label in another line of its group."""
        self.labels: dict[str, str] = {}
        """The labels by their groups."""
        self.kept_groups: tuple[str, ...] = ()
        """The groups of which a line is kept as it is, and so its label too."""


class _Reader:
    """Makes people of cards."""

    def __init__(self, for_all: ForAll, lists: dict[str, list[str]]) -> None:
        self._for_all = for_all
        self._lists = lists
        self._number = 0
        self.photos = Photos()
        self._heads: dict[str, Head] = {}
        self._encoded: dict[str, Head] = {}
        """The heads of encoded values, which may go on in lines that are not folded: they are not met by accident."""
        self._clear()

    def _clear(self) -> None:
        self._people: list[PersonRow] = []
        self._skipped: list[Rejected] = []
        self._broken: list[Rejected] = []
        self._remarks: list[Remark] = []
        self.count = 0
        self.photos.held = 0

    def batch(self, done: float) -> Batch:
        """Give what was taken since the batch before."""
        made = Batch(self._people, self._skipped, self._broken, self._remarks, self.count, done)
        self._clear()
        return made

    def take(self, card: Card) -> None:
        """Take the next card, or why it cannot be read."""
        self._number += 1
        self.count += 1
        if card.left_out:
            self._note(
                translate(
                    "Imports", "Its {name} is longer than can be kept; it was left out.", name=card.left_out
                )
            )
        if card.reason:
            self._broken.append(Rejected(self._number, translate("Imports", card.reason), (_shown(card),)))
            return
        found = self._person(card)
        if isinstance(found, Rejected):
            self._skipped.append(Rejected(found.row, found.reason, (_shown(card),)))
        else:
            self._people.append(found)

    def _note(self, text: str) -> None:
        self._remarks.append(Remark(self._number, text))

    # -- the lines of a card -----------------------------------------------------------------------

    def _properties(self, card: Card, straight: bool) -> Iterable[tuple[str, str, str]]:
        """Give each property of a card as what stands before the colon, the colon, and the value as it is written.

        With `straight`, each line is one.
        """
        lines = card.lines
        if straight:
            return map(str.partition, lines, repeat(":"))
        found: list[tuple[str, str, str]] = []
        at, count = 0, len(lines)
        while at < count:
            head_text, colon, value = lines[at].partition(":")
            at += 1
            if not colon:
                continue
            encoding = self._head(head_text, value)[0].encoding
            if encoding == "QUOTED-PRINTABLE":
                while value[-1:] == "=" and at < count:
                    value = value[:-1] + lines[at]
                    at += 1
            else:
                while at < count and lines[at] and lines[at][0] in _BLANK:
                    value += lines[at][1:]
                    at += 1
                # Old phones do not fold base64: it goes on until an empty line or one that is a property.
                while encoding and at < count and lines[at] and _BASE64.fullmatch(lines[at]):
                    value += lines[at]
                    at += 1
            found.append((head_text, colon, value))
        return found

    def _head(self, head_text: str, value: str) -> tuple[Head, str]:
        """Understand what stands before the colon; give it with the value, for that may begin at a later colon."""
        head = self._heads.get(head_text) or self._encoded.get(head_text)
        if head is None:
            if head_text.count('"') % 2:
                head_text, value = split_at_colon(f"{head_text}:{value}")
                return head_of(head_text), value
            head = head_of(head_text)
            heads = self._encoded if head.encoding else self._heads
            if len(heads) > 5_000:
                heads.clear()
            heads[head_text] = head
        return head, value

    # -- one card ----------------------------------------------------------------------------------

    def _person(self, card: Card, straight: bool = True) -> PersonRow | Rejected:
        """Make a person of a card; where a value goes on in lines that are not folded, all is read again."""
        parts, last = Parts(), _Last()
        plain = card.plain or is_clean("|".join(card.lines))
        emails, phones, known = parts.emails, parts.phones, self._heads.get
        for head_text, colon, written in self._properties(card, straight):
            head, value, is_plain = known(head_text), written, plain
            if head is None:
                if straight and head_text[:1] in _BLANK:
                    return self._person(card, straight=False)
                if not colon:
                    continue
                head, value = self._head(head_text, value)
                if head.encoding:
                    if straight:
                        return self._person(card, straight=False)
                    is_plain = False
                    if head.encoding == "QUOTED-PRINTABLE":
                        value = decoded(value, head.parameters.get("CHARSET", ""))
            code = head.code
            if not code:
                continue
            if code <= ADR:
                if code == N and "," in value:
                    value = joined_names(value)
                if is_plain and "\\" not in value and "; " not in value and " ;" not in value:
                    pieces = value.split(";")  # as most are
                else:
                    pieces = pieces_of(value, is_plain)
                if code == ADR and head.group:
                    last.addresses += ((head, pieces),)
                    continue
                if code == N and head.parameters:
                    last.names += ((head.parameters.get("LANGUAGE", ""), pieces),)
                _add_structured(parts, head, code, pieces)
                continue
            text = value.strip() if is_plain and "\\" not in value else _text(value, code, is_plain)
            if not text:
                continue
            if code == EMAIL:
                emails.insert(0 if head.preferred else len(emails), (text, head.kind))
            elif code == TEL:
                if ":" in text or text[-1] == ";":
                    text = _phone(text)
                phones.insert(0 if head.preferred else len(phones), (text, head.kind))
            elif code == GROUPED:
                last.labelled += ((head, text),)
            elif code == FN:
                if not parts.name:
                    parts.name, last.language = text, head.parameters.get("LANGUAGE", "")
                elif text != parts.name:  # as another language says it
                    if head.preferred:
                        text, parts.name = parts.name, text
                        last.language = head.parameters.get("LANGUAGE", "")
                    parts.own.append(("Other name", text))
            elif code == TITLE:
                if not parts.position:
                    parts.position = text
                elif text != parts.position:
                    parts.own.append(("Other position", text))
            elif code == URL:
                parts.links.append(text)
            elif code == NOTE:
                parts.notes.append(text)
            elif code == KIND and text.lower() in ("group", "x-group"):
                return Rejected(self._number, translate("Imports", GROUP))
            else:
                self._add(parts, last, head, code, text, value, f"{head_text}:{written}")
        self._close(parts, last)
        return parts.row(self._number, self._for_all, self._remarks)

    def _add(
        self, parts: Parts, last: _Last, head: Head, code: int, text: str, value: str, line: str
    ) -> None:
        """Add a text that is not among the commonest; `value` is it with its escapes, `line` as the card has it."""
        if code == GROUP_LABEL:
            last.labels[head.group] = text[4:-4] if text.endswith(">!$_") else text  # "_$!<HomePage>!$_"
        elif code == UID:
            parts.uid = text
            parts.lines.append(line)
        elif code == CATEGORIES:
            parts.tags += tags_of(value)
        elif code == PHOTO:
            last.photo = (head, text)
        elif code == ROLE:
            if last.role and text != last.role:
                parts.own.append(("Other role", text))
            last.role = last.role or text
        elif code == NICKNAME:
            if "," in text and "\\," not in value:  # several
                text = ", ".join(text.replace(", ", ",").split(","))
            if text not in parts.nickname.split(", "):
                parts.nickname = f"{parts.nickname}, {text}" if parts.nickname else text
        elif code == KIND:
            last.is_company = text.lower() == "org"
        elif code == PROFILE:
            add_profile(parts, head, text)
        elif head.name == "X-WA-BIZ-NAME":
            last.business = text
        elif head.name == "LABEL":
            last.envelopes += ((head.kind, unescaped(value)),)
        elif code == OURS:
            take_word(parts, head.name[len(PREFIX) :], pieces_of(value, plain=False, lines=True))
        elif code == ANDROID and add_android(parts, pieces_of(value, plain=False)):
            pass
        elif not add_own(parts, head, text, ""):
            self._keep(head, line, parts)
            last.kept_groups += (head.group,)

    def _close(self, parts: Parts, last: _Last) -> None:
        """Add what could not be told before all lines were read."""
        if len(last.names) > 1:  # one name, in several languages: that of the whole name counts, or the first
            said = next((one for language, one in last.names if language == last.language), last.names[0][1])
            _add_name(parts, said)
        if last.is_company:
            parts.company = parts.company or parts.name
            parts.name = parts.name or parts.company
        if last.business and fold(last.business) != fold(parts.name):
            parts.company = parts.company or last.business
        if last.photo is not None:
            self._photo(*last.photo, parts)
        for head, pieces in last.addresses:
            _add_address(parts, head, pieces, last.labels.get(head.group, ""))
        for kind, written in last.envelopes:
            if address_name(kind) not in {name for name, _ in parts.own}:
                parts.add_address(kind, written.splitlines(), ())
        for head, text in last.labelled:
            _add_labelled(parts, head, text, last.labels.get(head.group, ""))
        if last.role and not parts.position:
            parts.position = last.role
        elif last.role and last.role != parts.position:
            parts.own.append(("Role", last.role))
        if last.kept_groups:
            parts.lines += [
                f"{group}.X-ABLabel:{label}"
                for group, label in last.labels.items()
                if group in last.kept_groups
            ]
        if self._lists:
            parts.tags += listed(self._lists, parts.uid, [address for address, _ in parts.emails])

    def _photo(self, head: Head, raw: str, parts: Parts) -> None:
        """Keep a photo that is in the card; one that is elsewhere stays a line, as nothing is fetched."""
        if raw[:5].lower() == "data:":
            data = raw.partition(",")[2]
        elif head.encoding == "BASE64":
            data = raw
        else:
            if raw.strip():
                self._keep(head, f"PHOTO;VALUE=uri:{raw}", parts)
            return
        if not data.strip():
            return
        parts.photo, trouble = self.photos.take_base64(data)
        if trouble:
            self._note(trouble)

    def _keep(self, head: Head, line: str, parts: Parts) -> None:
        """Keep a line that nothing stands for, as long as it is not too long."""
        if len(line) > _KEPT_LINE or len(parts.lines) >= _KEPT_LINES:
            self._note(
                translate(
                    "Imports", "Its {name} is longer than can be kept; it was left out.", name=head.name[:40]
                )
            )
        else:
            parts.lines.append(line)


def _shown(card: Card) -> str:
    """Give as much of a card that is not taken as is useful to see."""
    return "\n".join(card.lines)[:_KEPT_LINE]


def _text(value: str, code: int, plain: bool) -> str:
    """Undo the escapes of a value and level its blanks; the lines of a note stay. `plain`: it has but clean signs."""
    text = unescaped(value) if "\\" in value else value
    if plain and "\n" not in text:
        return text.strip()
    if not plain:
        return level_lines(text) if code == NOTE else level(text)
    if code == NOTE:
        return "\n".join(map(str.rstrip, text.split("\n"))).strip()
    return " ".join(text.split())


def _phone(text: str) -> str:
    if text[:4].lower() == "tel:":
        text = text[4:].replace(";ext=", " ext. ")
    return text.rstrip(";")


def _add_labelled(parts: Parts, head: Head, text: str, label: str) -> None:
    """Add what may have a label of its own ("iPhone", "Sister")."""
    if head.name == "URL":
        parts.links.append(text)
        if label and head.group.startswith(LABEL):
            parts.kinds.append((text, label))
    elif head.name in ("EMAIL", "TEL"):
        entries = parts.emails if head.name == "EMAIL" else parts.phones
        kind = (kind_of(label) if label else "") or head.kind
        entries.insert(0 if head.preferred else len(entries), (_phone(text), kind))
    else:
        add_own(parts, head, text, label)


def _add_address(parts: Parts, head: Head, pieces: list[str], label: str) -> None:
    """Add a postal address; where its parts say nothing, as it is written on an envelope (RFC 6350, 6.3.1)."""
    kind = head.kind or (kind_of(label) if label else "")
    called = "" if kind in ("", "home", "work") else label
    if not any(pieces):
        written = head.parameters.get("LABEL", "").replace("\\n", "\n").replace("^n", "\n")
        parts.add_address(kind, unescaped(written).splitlines(), (), called)
        return
    count = len(pieces)
    if count < 7:
        pieces += [""] * (7 - count)
    box, extended, street, city, region, postcode, country = pieces[:7]
    if head.preferred and (city or region or country):
        parts.location = ""  # it is where the person is, before any other
    parts.add_address(kind, (street, extended, box, postcode), (city, region, country), called)


def _add_name(parts: Parts, pieces: list[str]) -> None:
    """Add the parts of a name."""
    count = len(pieces)
    if count < 5:
        pieces += [""] * (5 - count)
    parts.family, parts.given, parts.additional, parts.title, parts.suffix = pieces[:5]


def _add_structured(parts: Parts, head: Head, code: int, pieces: list[str]) -> None:
    """Add a name, a company or a postal address; a further company is an own field."""
    if code == ADR:
        _add_address(parts, head, pieces, "")
    elif code == ORG:
        if not parts.company:
            parts.company = pieces[0]
            if len(pieces) > 1 and (department := ", ".join(filter(None, pieces[1:]))):
                parts.own.append(("Department", department))
        elif pieces[0] != parts.company and (other := ", ".join(filter(None, pieces))):
            parts.own.append(("Other company", other))
    elif any(pieces):
        _add_name(parts, pieces)
