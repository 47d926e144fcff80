"""What a template becomes for one person.

There is no template language. A template is plain text in which `{given_name}` stands for a value; `{personal_line}`
stands for the line that every message wants. Rendering gives segments and not a string, so that a value that is not
there stays a mark in its place and is never sent as a hole (`domain.md`, Messages). A value is put in once and not
read again, so braces in a name are only braces.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from crm_desktop.domain.placeholders import (
    FIELD,
    LONGEST_FIELD,
    LONGEST_MESSAGE,
    OFFER_FIELD,
    PERSONAL_LINE,
    PLACEHOLDERS,
    clean_text,
    field_name,
    one_line,
)
from crm_desktop.domain.templates import with_personal_line
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import listed, number, number_word, sentence_start

_LONGEST_VALUE: Final = 2_000


class SegmentKind(StrEnum):
    """What a piece of a rendered message is."""

    TEXT = "text"
    FIELD = "field"
    """A placeholder of a template that is not filled: its text is the label."""
    MISSING = "missing"
    """A placeholder without a value: its text is the label."""
    UNKNOWN = "unknown"
    """Something between braces that is no placeholder: its text is what was written."""
    PERSONAL = "personal"
    """The personal line: its text is what was written, empty while nothing was."""


GAPS: Final = frozenset({SegmentKind.FIELD, SegmentKind.MISSING, SegmentKind.UNKNOWN})
"""The marks that keep a message from being sent."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a rendered message; `field` is the placeholder of a mark."""

    kind: SegmentKind
    text: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message for one person: subject and text in pieces. `cut` tells that the text was too long and was cut."""

    subject: tuple[Segment, ...]
    body: tuple[Segment, ...]
    cut: bool = False

    @property
    def gaps(self) -> tuple[Segment, ...]:
        """The marks that are left, subject first."""
        return tuple(segment for segment in (*self.subject, *self.body) if segment.kind in GAPS)

    @property
    def personal_line(self) -> str:
        """What the person wrote as the personal line, stripped; empty while nothing."""
        return "".join(one.text for one in self.body if one.kind is SegmentKind.PERSONAL).strip()

    @property
    def offers_help(self) -> bool:
        """Whether the offer that was added stands in it, in whatever words."""
        return any(one.field == OFFER_FIELD and bool(one.text.strip()) for one in self.body)

    @property
    def is_sendable(self) -> bool:
        """Whether no mark is left, the personal line is written, and nothing was cut."""
        return not self.waits_for

    @property
    def waits_for(self) -> str:
        """The sentence that says what is still missing; empty where nothing is."""
        if self.cut:
            return translate(
                "Messages",
                "The text was longer than {most} characters and was cut. Make the template shorter.",
                most=number(LONGEST_MESSAGE),
            )
        unknown = [gap.text for gap in self.gaps if gap.kind is SegmentKind.UNKNOWN]
        if unknown:
            return translate(
                "Messages", "No such field: {names}.", names=listed(list(dict.fromkeys(unknown)))
            )
        missing = list(dict.fromkeys(gap.text for gap in self.gaps))
        if missing:
            if len(missing) == 1:
                return translate("Messages", "One field is empty: {names}.", names=missing[0])
            many = sentence_start(number_word(len(missing)))
            return translate(
                "Messages", "{number} fields are empty: {names}.", number=many, names=listed(missing)
            )
        if self.personal_line:
            return ""
        return translate("Messages", "Your personal line. A message waits until it has one.")

    def with_personal_line(self, text: str) -> Rendered:
        """Give the message with its personal line written."""
        body = tuple(
            replace(one, text=text) if one.kind is SegmentKind.PERSONAL else one for one in self.body
        )
        return replace(self, body=body)


def refilled(now: Rendered, before: Rendered, after: Rendered, values: Mapping[str, str]) -> Rendered:
    """Bring a message that is being written to what is known now.

    `before` is what its template gave, `after` what it gives with the `values` of now. Where nothing but the personal
    line was written the message follows whole; else only the marks that have a value now are filled in their place.
    """
    if _words(now) == _words(before):
        return after.with_personal_line(now.personal_line)
    return filled(now, values)


def filled(message: Rendered, values: Mapping[str, str]) -> Rendered:
    """Give a message with its marks filled that have a value."""

    def fill(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        return tuple(
            Segment(SegmentKind.TEXT, one_line(value))
            if one.kind is SegmentKind.MISSING and (value := values.get(one.field, ""))
            else one
            for one in segments
        )

    return replace(message, subject=fill(message.subject), body=fill(message.body))


def readdressed(message: Rendered, before: str, after: str) -> Rendered:
    """Give a message with one name in the place of another, where it stands as a word of its own."""
    if not before or before == after:
        return message
    name = re.compile(rf"(?<!\w){re.escape(before)}(?!\w)")

    def named(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        return tuple(
            replace(one, text=name.sub(lambda _: after, one.text)) if one.kind is SegmentKind.TEXT else one
            for one in segments
        )

    return replace(message, subject=named(message.subject), body=named(message.body))


def _words(message: Rendered) -> tuple[str, str]:
    """The words of a message without its personal line."""
    return plain(message.subject), plain(message.with_personal_line("").body)


def plain(segments: Iterable[Segment]) -> str:
    """Give the text of segments. A mark that is left stands in square brackets, for a look at it."""
    return "".join(f"[{one.text}]" if one.kind in GAPS else one.text for one in segments)


def render(subject: str, body: str, values: Mapping[str, str]) -> Rendered:
    """Put values in the place of placeholders.

    A value that is empty or not there gives a mark, a name that is no placeholder another one. There is exactly one
    personal line: one too many is left out, a missing one is added. Text beyond `LONGEST_MESSAGE` is cut.
    """
    title, text = template_segments(subject, body)
    return Rendered(
        subject=tuple(_filled(title, values)),
        body=tuple(_filled(text, values)),
        cut=len(body) > LONGEST_MESSAGE or len(subject) > LONGEST_MESSAGE,
    )


def template_segments(subject: str, body: str) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """Give subject and text of a template in pieces, its placeholders as marks.

    There is exactly one personal line, in the text: one too many is left out, a missing one is added. Text beyond
    `LONGEST_MESSAGE` is cut.
    """
    text = with_personal_line(_personal_lines_out(clean_text(body[:LONGEST_MESSAGE]), keep=1).strip())
    title = one_line(subject[:LONGEST_MESSAGE])
    while (without := one_line(_personal_lines_out(title, keep=0))) != title:
        title = without
    return tuple(segmented(title)), tuple(segmented(text))


def template_text(segments: Iterable[Segment]) -> str:
    """Give the text of a template as it is kept, from its pieces: marks as names between braces."""
    return "".join(
        one.text
        if one.kind is SegmentKind.TEXT
        else f"{{{one.text if one.kind is SegmentKind.UNKNOWN else one.field}}}"
        for one in segments
    )


def _personal_lines_out(text: str, keep: int) -> str:
    """Take the personal lines out but for the first ones; also those that only come together by that."""
    place = floor = 0
    while match := FIELD.search(text, place):
        place = match.end()
        if field_name(match[1]) != PERSONAL_LINE:
            continue
        if keep:
            keep -= 1
            floor = place
            continue
        text = text[: match.start()] + text[place:]
        place = max(floor, match.start() - LONGEST_FIELD)
    return text


def segmented(text: str) -> list[Segment]:
    """Cut a text into its pieces, placeholders as marks."""
    segments: list[Segment] = []
    end = 0
    for match in FIELD.finditer(text):
        if match.start() > end:
            segments.append(Segment(SegmentKind.TEXT, text[end : match.start()]))
        end = match.end()
        name = field_name(match[1])
        if name == PERSONAL_LINE:
            segments.append(Segment(SegmentKind.PERSONAL, "", name))
        elif name in PLACEHOLDERS:
            segments.append(Segment(SegmentKind.FIELD, PLACEHOLDERS[name].label, name))
        else:
            segments.append(Segment(SegmentKind.UNKNOWN, match[1].strip(), name))
    if end < len(text):
        segments.append(Segment(SegmentKind.TEXT, text[end:]))
    return segments


def _filled(segments: Iterable[Segment], values: Mapping[str, str]) -> Iterator[Segment]:
    """Put values in the place of marks; one without a value stays a mark. Text beside text is one."""
    text: list[str] = []
    for one in segments:
        value = one_line(values.get(one.field, "")[:_LONGEST_VALUE]) if one.kind is SegmentKind.FIELD else ""
        if one.kind is SegmentKind.TEXT or value:
            text.append(value or one.text)
            continue
        if text:
            yield Segment(SegmentKind.TEXT, "".join(text))
            text.clear()
        yield replace(one, kind=SegmentKind.MISSING) if one.kind is SegmentKind.FIELD else one
    if text:
        yield Segment(SegmentKind.TEXT, "".join(text))


def fields_of(subject: str, body: str) -> tuple[str, ...]:
    """Give the placeholders that a template uses, each once, in their order."""
    names = (
        field_name(match[1]) for text in (subject, body) for match in FIELD.finditer(text[:LONGEST_MESSAGE])
    )
    return tuple(dict.fromkeys(name for name in names if name in PLACEHOLDERS))


# -- a draft as it is kept ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A message that somebody began to write, as it is kept until it is sent."""

    template_key: str
    to: str
    rendered: Rendered


def to_json(draft: KeptDraft) -> str:
    """Give the text under which a draft is kept."""
    pieces = [
        [[one.kind, one.text, one.field] for one in part]
        for part in (draft.rendered.subject, draft.rendered.body)
    ]
    data = {"template": draft.template_key, "to": draft.to, "subject": pieces[0], "body": pieces[1]}
    return json.dumps(data | ({"cut": True} if draft.rendered.cut else {}), ensure_ascii=False)


def from_json(text: str) -> KeptDraft | None:
    """Read a kept draft; None where the text is none."""
    try:
        data = json.loads(text)
        subject, body = (
            tuple(Segment(SegmentKind(kind), str(said), str(field)) for kind, said, field in data[part])
            for part in ("subject", "body")
        )
        rendered = Rendered(subject, body, cut=bool(data.get("cut")))
        return KeptDraft(str(data["template"]), str(data["to"]), rendered)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
