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
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Final

from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.cards import ForAll, Parts, Photos
from crm_desktop.exchange.cells import is_clean, level, level_lines
from crm_desktop.exchange.content import NotReadable, TextForm, trouble
from crm_desktop.exchange.kinds import kind_of
from crm_desktop.exchange.older_text import in_charset
from crm_desktop.exchange.own_words import LABEL, PREFIX, take_word
from crm_desktop.exchange.records import Batch, PersonRow, Rejected, Remark
from crm_desktop.exchange.vcard_lists import listed, lists_of
from crm_desktop.exchange.vcard_own import add_android, add_own, add_profile
from crm_desktop.exchange.vcard_text import Card, Cards

BATCH: Final = 500
_PHOTOS_AT_ONCE: Final = 4_000_000
_KEPT_LINE: Final = 4_000
_KEPT_LINES: Final = 60

GROUP: Final = mark(
    "Imports", "This card is a list of people, not a person; its name became a tag of those in it."
)


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


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the colon of a line: the name in capitals, the group, and the parameters.

    `types` are in small letters; `kind` is what an address is for. `encoding` is "QUOTED-PRINTABLE", "BASE64" or "".
    `code` is that of the name: what is to be done with it, 0 for nothing.
    """

    name: str
    group: str
    types: frozenset[str]
    parameters: dict[str, str]
    kind: str
    encoding: str
    preferred: bool
    code: int


class _Reader:
    """Makes people of cards."""

    def __init__(self, for_all: ForAll, lists: dict[str, list[str]]) -> None:
        self._for_all = for_all
        self._lists = lists
        self._number = 0
        self.photos = Photos()
        self._heads: dict[str, _Head] = {}
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
            self._broken.append(
                Rejected(self._number, translate("Imports", card.reason), (card.text[:_KEPT_LINE],))
            )
            return
        found = self._person(card)
        if isinstance(found, Rejected):
            self._skipped.append(Rejected(found.row, found.reason, (card.text[:_KEPT_LINE],)))
        else:
            self._people.append(found)

    def _note(self, text: str) -> None:
        self._remarks.append(Remark(self._number, text))

    # -- the lines of a card -----------------------------------------------------------------------

    def _properties(self, card: Card, straight: bool) -> Iterable[tuple[str, str, str]]:
        """Give each property of a card as what stands before the colon, the colon, and the value as it is written.

        With `straight`, each unfolded line is one.
        """
        text = card.text
        if "\n " in text or "\n\t" in text:
            text = _FOLD.sub("", text)
        lines = text.split("\n")
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

    def _head(self, head_text: str, value: str) -> tuple[_Head, str]:
        """Understand what stands before the colon; give it with the value, for that may begin at a later colon."""
        head = self._heads.get(head_text)
        if head is None:
            if head_text.count('"') % 2:
                head_text, value = _split_quoted(f"{head_text}:{value}")
                return _head(head_text), value
            if len(self._heads) > 5_000:
                self._heads.clear()
            head = self._heads[head_text] = _head(head_text)
        return head, value

    # -- one card ----------------------------------------------------------------------------------

    def _person(self, card: Card, straight: bool = True) -> PersonRow | Rejected:
        """Make a person of a card; where a value goes on in lines that are not folded, it is begun anew."""
        parts = Parts()
        plain = card.plain or is_clean(card.text.replace("\n", "|"))
        quick = plain and straight and "\\" not in card.text  # as most are: nothing is escaped or encoded
        emails, phones, known = parts.emails, parts.phones, self._heads.get
        grouped: list[tuple[_Head, str]] = []
        labels: dict[str, str] = {}
        kept_groups: set[str] = set()
        names: list[tuple[str, list[str]]] = []
        role = language = ""
        is_company = False
        photo: tuple[_Head, str] | None = None
        for head_text, colon, written in self._properties(card, straight):
            value = written
            head = known(head_text)
            if head is None:
                if straight and head_text[:1] in _BLANK:
                    return self._person(card, straight=False)
                if not colon:
                    continue
                head, value = self._head(head_text, value)
            code = head.code
            if code > _GROUPED:
                if straight:
                    return self._person(card, straight=False)
                code -= _WINDING
                if head.encoding == "QUOTED-PRINTABLE":
                    value = _printable(value, head.parameters.get("CHARSET", ""))
            if code <= _ADR:
                if not code:
                    continue
                if code == _N and "," in value:
                    value = _several_names(value)
                if quick and "; " not in value and " ;" not in value:
                    pieces = value.split(";")
                else:
                    pieces = _pieces(value, plain)
                if code == _N and head.parameters:
                    names.append((head.parameters.get("LANGUAGE", ""), pieces))
                _add_structured(parts, head, code, pieces)
                continue
            if quick:
                text = value.strip()
            else:
                text = _unescaped(value) if "\\" in value else value
                if plain and "\n" not in text:
                    text = text.strip()
                elif code == _NOTE:
                    text = level_lines(text)
                else:
                    text = level(text)
            if not text:
                continue
            if code == _EMAIL:
                if head.preferred:
                    emails.insert(0, (text, head.kind))
                else:
                    emails.append((text, head.kind))
            elif code == _TEL:
                if ":" in text or text[-1] == ";":
                    text = _phone(text)
                if head.preferred:
                    phones.insert(0, (text, head.kind))
                else:
                    phones.append((text, head.kind))
            elif code == _GROUPED:
                grouped.append((head, text))  # its label comes behind it
            elif code == _FN:
                if head.preferred or not parts.name:
                    parts.name, language = text, head.parameters.get("LANGUAGE", "")
            elif code == _TITLE:
                parts.position = parts.position or text
            elif code == _GROUP_LABEL:
                labels[head.group] = text[4:-4] if text.endswith(">!$_") else text  # "_$!<HomePage>!$_"
            elif code == _URL:
                parts.links.append(text)
            elif code == _NOTE:
                parts.notes.append(text)
            elif code == _UID:
                parts.uid = text
                parts.lines.append(f"{head_text}:{written}")
            elif code == _CATEGORIES:
                parts.tags += text.replace(", ", ",").split(",")
            elif code == _PHOTO:
                photo = (head, text)
            elif code == _ROLE:
                role = role or text
            elif code == _NICKNAME:
                if "," in text and "\\," not in value:  # several
                    text = ", ".join(text.replace(", ", ",").split(","))
                parts.nickname = parts.nickname or text
            elif code == _KIND:
                if text.lower() in ("group", "x-group"):
                    return Rejected(self._number, translate("Imports", GROUP))
                is_company = text.lower() == "org"
            elif code == _PROFILE:
                add_profile(parts, head, text)
            elif code == _OURS:
                take_word(parts, head.name[len(PREFIX) :], _pieces(value, plain=False, lines=True))
            elif code == _ANDROID and add_android(parts, _pieces(value, plain=False)):
                pass
            elif not add_own(parts, head, text, ""):
                self._keep(head, f"{head_text}:{written}", parts)
                kept_groups.add(head.group)
        if len(names) > 1:  # one name, said in several languages: that of the whole name counts, or the first
            said = next((pieces for spoken, pieces in names if spoken == language), names[0][1])
            _add_structured(parts, _head("N"), _N, said)
        if is_company:
            parts.company = parts.company or parts.name
            parts.name = parts.name or parts.company
        if photo is not None:
            self._photo(*photo, parts)
        for head, text in grouped:
            _add_grouped(parts, head, text, labels.get(head.group, ""))
        if role and not parts.position:
            parts.position = role
        elif role and role != parts.position:
            parts.own.append(("Role", role))
        if kept_groups and labels:
            parts.lines += [
                f"{group}.X-ABLabel:{label}" for group, label in labels.items() if group in kept_groups
            ]
        if self._lists:
            parts.tags += listed(self._lists, parts.uid, [address for address, _ in emails])
        return parts.row(self._number, self._for_all, self._remarks)

    def _photo(self, head: _Head, raw: str, parts: Parts) -> None:
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

    def _keep(self, head: _Head, line: str, parts: Parts) -> None:
        """Keep a line that nothing stands for, as long as it is not too long."""
        if len(line) > _KEPT_LINE or len(parts.lines) >= _KEPT_LINES:
            self._note(
                translate(
                    "Imports", "Its {name} is longer than can be kept; it was left out.", name=head.name[:40]
                )
            )
        else:
            parts.lines.append(line)


def _phone(text: str) -> str:
    if text[:4].lower() == "tel:":
        text = text[4:].replace(";ext=", " ext. ")
    return text.rstrip(";")


def _add_grouped(parts: Parts, head: _Head, text: str, label: str) -> None:
    """Add what has a label of its own ("iPhone", "Sister")."""
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


def _add_structured(parts: Parts, head: _Head, code: int, pieces: list[str]) -> None:
    """Add a name, a company or a postal address."""
    count = len(pieces)
    if code == _ADR:
        if count < 7:
            pieces += [""] * (7 - count)
        box, extended, street, city, region, postcode, country = pieces[:7]
        parts.add_address(head.kind, (street, extended, box, postcode), (city, region, country))
    elif code == _ORG:
        if not parts.company:
            parts.company = pieces[0]
            if count > 1 and (department := ", ".join(filter(None, pieces[1:]))):
                parts.own.append(("Department", department))
    elif any(pieces):
        if count < 5:
            pieces += [""] * (5 - count)
        parts.family, parts.given, parts.additional, parts.title, parts.suffix = pieces[:5]


def _head(text: str) -> _Head:
    """Understand what stands before the colon."""
    first, *rest = _PARAMETER.findall(text) or [text]
    group, _, name = first.rpartition(".")
    types: set[str] = set()
    parameters: dict[str, str] = {}
    encoding = label = ""
    for each in rest:
        if custom := _CUSTOM.match(each):
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
    code = _CODES.get(name, _OURS if name.startswith(PREFIX) else _OTHER)
    if group and name in _LABELLED:
        code = _GROUPED
    if encoding:
        code += _WINDING
    kind = _kind(types) or (kind_of(label) if name in ("TEL", "EMAIL") else "")
    return _Head(name, group, frozenset(types), parameters, kind, encoding, preferred, code)


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
    return level(_printable(",".join(words), charset))


_CUSTOM: Final = re.compile(r"[; ]*(?:TYPE=)?X-CUSTOM\(([^;]*?)\)?\s*$", re.IGNORECASE)
_LABEL: Final = re.compile(r"(?:^|[;,\"])\s*X-([^,;\"]+)", re.IGNORECASE)
"""A type that Android makes of a label of the person's own."""


_ENCODINGS: Final = {
    "QUOTED-PRINTABLE": "QUOTED-PRINTABLE", "BASE64": "BASE64", "B": "BASE64", "8BIT": "", "7BIT": "",
}  # fmt: skip
_BLANK: Final = frozenset(" \t")
_FOLD: Final = re.compile(r"(?<!=)\n[ \t]")
"""A fold; after a "=" it may be a soft line break of quoted-printable, with a blank that belongs to the text."""

_BASE64: Final = re.compile(r"[ \t]*[A-Za-z0-9+/]+={0,2}[ \t]*")


def _printable(value: str, charset: str) -> str:
    """Undo quoted-printable and its character set."""
    return in_charset(quopri.decodestring(value.encode("utf-8", "replace")), charset)


_PARAMETER: Final = re.compile(r"(?:^|;)(?:[^;\"]|\"[^\"]*\"?)*")

# What is to be done with a property, as numbers: the reading of a line is the inmost loop.
_NOTHING: Final = 0
_N: Final = 1
_ORG: Final = 2
_ADR: Final = 3
_EMAIL: Final = 4
_TEL: Final = 5
_FN: Final = 6
_TITLE: Final = 7
_URL: Final = 8
_NOTE: Final = 9
_UID: Final = 10
_CATEGORIES: Final = 11
_GROUP_LABEL: Final = 12
_PHOTO: Final = 13
_ROLE: Final = 14
_NICKNAME: Final = 15
_KIND: Final = 16
_PROFILE: Final = 17
_OTHER: Final = 18
_OURS: Final = 19
_ANDROID: Final = 20
_GROUPED: Final = 21
_WINDING: Final = 32
"""Added to the number of a property whose value is encoded, and so may go on in lines that are not folded."""

_LEFT: Final = """VERSION REV PRODID X-ABADR LABEL MAILER SORT-STRING X-ABUID X-ABSHOWAS X-IMAGETYPE X-IMAGEHASH
    X-PRODID AGENT X-MS-OL-DESIGN X-MS-CARDPICTURE"""
"""Properties that say nothing of the person, or again what another one says."""

_CODES: Final = dict.fromkeys(_LEFT.split(), _NOTHING) | {
    "N": _N,
    "ORG": _ORG,
    "X-WA-BIZ-NAME": _ORG,
    "ADR": _ADR,
    "EMAIL": _EMAIL,
    "TEL": _TEL,
    "FN": _FN,
    "TITLE": _TITLE,
    "URL": _URL,
    "NOTE": _NOTE,
    "UID": _UID,
    "CATEGORIES": _CATEGORIES,
    "X-ABLABEL": _GROUP_LABEL,
    "PHOTO": _PHOTO,
    "ROLE": _ROLE,
    "NICKNAME": _NICKNAME,
    "KIND": _KIND,
    "X-ADDRESSBOOKSERVER-KIND": _KIND,
    "X-SOCIALPROFILE": _PROFILE,
    "SOCIALPROFILE": _PROFILE,
    "X-ANDROID-CUSTOM": _ANDROID,
}
_LABELLED: Final = frozenset({"EMAIL", "TEL", "URL", "IMPP", "X-ABDATE", "X-ABRELATEDNAMES", "RELATED"})
"""What may have a label in another line of its group."""


def _split_quoted(line: str) -> tuple[str, str]:
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
    home2:home work:work work2:work car:car main:main assistant:assistant video:video""".split()
)
"""Types of an address and what they say it is for; the first that is there counts."""

_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)


def _unescaped(text: str) -> str:
    """Undo the escapes of a text: line breaks, commas, semicolons and whatever else is escaped."""
    if "\\\\" not in text and "\\:" not in text and "\\N" not in text:
        text = text.replace("\\,", ",").replace("\\n", "\n").replace("\\;", ";")
        if "\\" not in text:
            return text
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _several_names(value: str) -> str:
    """Part several names of a kind by spaces, as vCard 4.0 parts them by commas; those of suffixes stay."""
    parts = _PARTS.findall(value)
    parts[1:4] = [
        _ESCAPE_OR_COMMA.sub(lambda found: " " if found[0] == "," else found[0], part) for part in parts[1:4]
    ]
    return ";".join(parts)


_ESCAPE_OR_COMMA: Final = re.compile(r"\\.|,", re.DOTALL)
_PARTS: Final = re.compile(r"(?:^|(?<=;))((?:[^\\;]|\\.|\\$)*)(?:;|$)", re.DOTALL)


def _pieces(value: str, plain: bool, *, lines: bool = False) -> list[str]:
    """Part a structured value at its semicolons; with `lines`, its line breaks stay."""
    if "\\" not in value:
        parts = value.split(";")
        if not plain:
            return [level(part) for part in parts]
        return [part.strip() for part in parts] if "; " in value or " ;" in value else parts
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
