"""Messages: fixed placeholders, the templates that use them, and what a template becomes for one person.

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
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.terms import AskKind, LeadStage, OpportunityStage, Purpose
from crm_desktop.domain.translation import language, mark, translate
from crm_desktop.domain.wording import listed, number, number_word, sentence_start

PERSONAL_LINE: Final = "personal_line"
OFFER_FIELD: Final = "offer"
"""The field of a piece of text that offers something in return."""
OFFER: Final = mark(
    "Messages",
    "If there is something I can do for you in return, a name, a second pair of eyes, an hour of my time, please say.",
)
FORMAT: Final = "crm-desktop templates 1"
LONGEST_TEMPLATE: Final = 20_000
"""Characters that a template may have, subject and text together."""
LONGEST_MESSAGE: Final = 50_000
"""Characters after which a text is cut when it is rendered; what was cut cannot be sent."""
_LONGEST_VALUE: Final = 2_000


# -- placeholders ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One thing a template can name: its English label and sentence, which `label` and `says` give translated."""

    name: str
    word: str
    sentence: str

    @property
    def label(self) -> str:
        """What stands in the mark."""
        return translate("Template fields", self.word)

    @property
    def says(self) -> str:
        """What stands in the list of all of them."""
        return translate("Template fields", self.sentence)


_PLACEHOLDERS: Final = (
    Placeholder(
        "given_name",
        mark("Template fields", "given name"),
        mark("Template fields", "The given name of the person you write to."),
    ),
    Placeholder(
        "full_name",
        mark("Template fields", "full name"),
        mark("Template fields", "The whole name of the person you write to."),
    ),
    Placeholder(
        "their_position",
        mark("Template fields", "their position"),
        mark("Template fields", "What the person you write to does."),
    ),
    Placeholder(
        "their_company",
        mark("Template fields", "their company"),
        mark("Template fields", "Where the person you write to works."),
    ),
    Placeholder(
        "their_tip",
        mark("Template fields", "their tip"),
        mark("Template fields", "What they gave you, as “the introduction to Emeka Stonefield”."),
    ),
    Placeholder(
        "their_help",
        mark("Template fields", "their help"),
        mark("Template fields", "What they helped you with last, as “the names you gave me”."),
    ),
    Placeholder(
        "promise",
        mark("Template fields", "what they promised"),
        mark("Template fields", "What they promised you, in the words you noted."),
    ),
    Placeholder(
        "person_name",
        mark("Template fields", "lead name"),
        mark("Template fields", "The whole name of the person a lead points to, or you ask about."),
    ),
    Placeholder(
        "person_given_name",
        mark("Template fields", "lead given name"),
        mark("Template fields", "The given name of that person."),
    ),
    Placeholder(
        "person_company",
        mark("Template fields", "lead company"),
        mark("Template fields", "Where that person works."),
    ),
    Placeholder(
        "referrer_name",
        mark("Template fields", "referrer name"),
        mark("Template fields", "Who gave you the lead, where you may use the name."),
    ),
    Placeholder(
        "referrer_given_name",
        mark("Template fields", "referrer given name"),
        mark("Template fields", "The given name of who gave you the lead."),
    ),
    Placeholder(
        "news",
        mark("Template fields", "the news"),
        mark("Template fields", "What the lead says, where it is plain news."),
    ),
    Placeholder(
        "company", mark("Template fields", "company"), mark("Template fields", "The company it is about.")
    ),
    Placeholder(
        "opening",
        mark("Template fields", "opening"),
        mark("Template fields", "The title of the opening it is about."),
    ),
    Placeholder(
        "opening_and_company",
        mark("Template fields", "opening and company"),
        mark("Template fields", "As “Lead PM, Risk at Orrery Lane”."),
    ),
    Placeholder(
        "opening_link",
        mark("Template fields", "link to the posting"),
        mark("Template fields", "Where the opening is advertised."),
    ),
    Placeholder(
        "how_to_submit",
        mark("Template fields", "how to submit"),
        mark("Template fields", "How a referral is handed in there."),
    ),
    Placeholder(
        "closing_day",
        mark("Template fields", "closing day"),
        mark("Template fields", "The day on which the opening closes."),
    ),
    Placeholder(
        "my_experience",
        mark("Template fields", "my relevant experience"),
        mark("Template fields", "From the ask; where it is empty there, from my pitch."),
    ),
    Placeholder(
        "why_this_company",
        mark("Template fields", "why this company"),
        mark("Template fields", "From the ask: why you want to work there."),
    ),
    Placeholder(
        "exactly",
        mark("Template fields", "exactly what"),
        mark("Template fields", "What exactly you ask for."),
    ),
    Placeholder(
        "how_many", mark("Template fields", "how many"), mark("Template fields", "How many you ask for.")
    ),
    Placeholder(
        "field", mark("Template fields", "field"), mark("Template fields", "The field you ask about.")
    ),
    Placeholder(
        "day_received",
        mark("Template fields", "day of the lead"),
        mark("Template fields", "When you received the lead."),
    ),
    Placeholder(
        "day_of_talk",
        mark("Template fields", "day of the talk"),
        mark("Template fields", "When you last talked with the person the lead points to."),
    ),
    Placeholder(
        "minutes", mark("Template fields", "minutes"), mark("Template fields", "How long that talk was.")
    ),
    Placeholder(
        "subject_of_talk",
        mark("Template fields", "subject of the talk"),
        mark("Template fields", "What that talk was about."),
    ),
    Placeholder(
        "day_of_last_talk",
        mark("Template fields", "day we last talked"),
        mark("Template fields", "When you last talked with the person you write to."),
    ),
    Placeholder(
        "day_asked",
        mark("Template fields", "day of the ask"),
        mark("Template fields", "When you sent the ask."),
    ),
    Placeholder(
        "day_of_last_try",
        mark("Template fields", "day of the last try"),
        mark("Template fields", "When you last tried to reach them."),
    ),
    Placeholder(
        "day_of_interview",
        mark("Template fields", "day of the interview"),
        mark("Template fields", "The next interview there, from your follow-ups."),
    ),
    Placeholder("my_name", mark("Template fields", "my name"), mark("Template fields", "Your whole name.")),
    Placeholder(
        "my_given_name", mark("Template fields", "my given name"), mark("Template fields", "Your given name.")
    ),
    Placeholder(
        "my_position",
        mark("Template fields", "my position"),
        mark("Template fields", "What you do, from your card."),
    ),
    Placeholder("my_email", mark("Template fields", "my e-mail"), mark("Template fields", "Your address.")),
    Placeholder("my_phone", mark("Template fields", "my phone"), mark("Template fields", "Your number.")),
    Placeholder(
        "my_done",
        mark("Template fields", "what I have done"),
        mark("Template fields", "The first part of your pitch."),
    ),
    Placeholder(
        "my_next",
        mark("Template fields", "what I want next"),
        mark("Template fields", "The second part of your pitch."),
    ),
    Placeholder(
        "my_offer",
        mark("Template fields", "what I offer"),
        mark("Template fields", "The third part of your pitch."),
    ),
    Placeholder(
        "my_looking_for",
        mark("Template fields", "what I look for"),
        mark("Template fields", "The fourth part of your pitch."),
    ),
    Placeholder(
        "my_pitch",
        mark("Template fields", "my pitch"),
        mark("Template fields", "All four parts of your pitch."),
    ),
    Placeholder(
        PERSONAL_LINE,
        mark("Template fields", "personal line"),
        mark("Template fields", "The line that only you can write. Every message has one."),
    ),
)

PLACEHOLDERS: Final[Mapping[str, Placeholder]] = MappingProxyType(
    {field.name: field for field in _PLACEHOLDERS}
)
"""Every placeholder by its name, in the order in which they are listed."""

# Bounded, so that a text of nothing but braces is read once from its beginning to its end.
_FIELD: Final = re.compile(r"\{ ?([^\W\d_][\w \-]{0,39}) ?\}")
_LONGEST_FIELD: Final = 44
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")


def field_name(written: str) -> str:
    """Give the name of the placeholder somebody wrote between braces: by name or by label, in any case.

    What is no placeholder comes back levelled (small letters, underscores).
    """
    words = " ".join(written.lower().replace("_", " ").split())
    if (name := words.replace(" ", "_")) in PLACEHOLDERS:
        return name
    return _names_by_label(language()).get(words, name)


@cache
def _names_by_label(_language: str) -> dict[str, str]:
    """The placeholders by their labels in small letters, in English and in the language that is spoken."""
    found: dict[str, str] = {}
    for one in _PLACEHOLDERS:
        for called in (one.word, one.label):
            found.setdefault(called.lower(), one.name)
    return found


def nearest_field(name: str) -> str | None:
    """Give the placeholder whose name is nearest to an unknown one, or None where none is near."""
    found = get_close_matches(name, PLACEHOLDERS, n=1)
    return found[0] if found else None


def unknown_fields(*texts: str) -> tuple[str, ...]:
    """Give the names between braces that are no placeholders, each once, in their order."""
    names = (field_name(match[1]) for text in texts for match in _FIELD.finditer(text[:LONGEST_MESSAGE]))
    return tuple(dict.fromkeys(name for name in names if name not in PLACEHOLDERS))


def clean_text(text: str) -> str:
    """Give text with plain line ends and without control characters, as a message may hold it."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Give text on one line, without control characters, for a subject or a value."""
    return " ".join(_CONTROL.sub(" ", text).split())


# -- templates ------------------------------------------------------------------------------------


class Occasion(StrEnum):
    """Occasions to write that no rule makes due."""

    ASK = "ask"
    RECONNECT = "reconnect"
    USE_NAME = "use_name"
    ANOTHER_WAY = "another_way"
    CLOSING_THE_LOOP = "closing_the_loop"
    STOP_FOR_NOW = "stop_for_now"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Template:
    """A message with placeholders.

    `used_for` is the key of the built-in template in whose place it stands: its own key for the built-in ones and
    their changed versions, another one's for what the person added. `changed` tells of a built-in one that it holds
    the person's words, `own` that the person added it.
    """

    key: str
    group: str
    name: str
    subject: str
    body: str
    icon: str = ""
    used_for: str = ""
    changed: bool = False
    own: bool = False


def read_templates(text: str) -> Mapping[str, Template]:
    """Read the file of the built-in templates: JSON, each text a list of lines. Gives them by key, in order.

    Raises:
        ValueError: where it is no such file.
    """
    data = json.loads(text)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError(f"not a file of templates: {FORMAT} is not its format")
    found = {
        one["key"]: Template(
            key=one["key"],
            group=one["group"],
            name=one["name"],
            subject=one["subject"],
            body="\n".join(one["body"]),
            icon=one["icon"],
            used_for=one["key"],
        )
        for one in data["templates"]
    }
    return MappingProxyType(found)


def with_personal_line(body: str) -> str:
    """Give a text that has its personal line: where there is none, as a paragraph after the first one."""
    if any(field_name(match[1]) == PERSONAL_LINE for match in _FIELD.finditer(body)):
        return body
    first, gap, rest = body.partition("\n\n")
    return f"{first}\n\n{{{PERSONAL_LINE}}}{gap}{rest}" if first else f"{{{PERSONAL_LINE}}}{gap}{rest}"


def checked_template(name: str, subject: str, body: str) -> tuple[str, str, str]:
    """Give name, subject and text of a template as they are kept.

    A subject is one line, a text has its personal line. Unknown placeholders are kept: the editor marks them.

    Raises:
        KnownError: without a name, or where the text is too long.
    """
    name, subject, body = one_line(name), one_line(subject), clean_text(body).strip()
    if not name:
        raise KnownError(translate("Template fields", "A template needs a name. Nothing was saved yet."))
    length = len(subject) + len(body)
    if length > LONGEST_TEMPLATE:
        raise KnownError(
            translate(
                "Template fields",
                "This template has {length} characters; {most} are the most. Nothing was saved yet. Make it shorter.",
                length=number(length),
                most=number(LONGEST_TEMPLATE),
            )
        )
    return name, subject, with_personal_line(body)


# -- which template for which occasion ---------------------------------------------------------------

_TEMPLATES: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        (RuleName.THANK_ON_RECEIPT, ""): "thanks_receipt",
        (RuleName.THANK_ON_CONNECTION, ""): "thanks_door",
        (RuleName.THANK_ON_CONNECTION, "named"): "thanks_connection",
        (RuleName.THANK_ON_OUTCOME, ""): "thanks_helped",
        (RuleName.THANK_ON_OUTCOME, LeadStage.HELPED): "thanks_helped",
        (RuleName.THANK_ON_OUTCOME, LeadStage.DID_NOT_PAN_OUT): "thanks_nothing",
        (RuleName.THANK_ON_OUTCOME, LeadStage.BECAME_A_JOB): "thanks_job",
        (RuleName.THANK_FOR_YES, ""): "thanks_yes",
        (RuleName.THANK_FOR_NO, ""): "thanks_considering",
        (RuleName.FOLLOW_THROUGH, ""): "follow_through",
        (RuleName.TELL_REFERRER, ""): "news_connection",
        (RuleName.TELL_REFERRER, OpportunityStage.APPLIED): "news_applied",
        (RuleName.TELL_REFERRER, OpportunityStage.INTERVIEW): "news_interview",
        (RuleName.TELL_REFERRER, OpportunityStage.OFFER): "news_offer",
        (RuleName.TELL_REFERRER, OpportunityStage.ACCEPTED): "news_accepted",
        (RuleName.TELL_REFERRER, OpportunityStage.REJECTED): "news_rejected",
        (RuleName.TELL_REFERRER, OpportunityStage.WITHDRAWN): "news_withdrawn",
        (RuleName.GENTLE_REMINDER, ""): "gentle_reminder",
        (RuleName.BRIEF_REFERENCE, ""): "brief_reference",
        (RuleName.REACH_OUT, ""): "reach_out_cold",
        (RuleName.REACH_OUT, "introduced"): "reach_out_introduced",
        (RuleName.REACH_OUT, "named"): "reach_out_warm",
        (RuleName.REACH_OUT, "offered"): "reach_out_offered",
        (RuleName.TRY_AGAIN, ""): "try_again_2",
        (RuleName.TRY_AGAIN, "2"): "try_again_2",
        (RuleName.TRY_AGAIN, "3"): "try_again_3",
        (RuleName.TRY_AGAIN, "4"): "try_again_4",
        (RuleName.RECIPROCATE, ""): "offer_of_help",
        (RuleName.KEEP_IN_TOUCH, ""): "keep_in_touch",
        (RuleName.KEEP_IN_TOUCH, "dormant"): "reconnect",
        (Occasion.ASK, ""): "ask_advice",
        (Occasion.ASK, AskKind.REFERENCE): "ask_reference",
        (Occasion.ASK, AskKind.INTRODUCTION): "ask_introduction",
        (Occasion.ASK, AskKind.REFERRAL): "ask_referral",
        (Occasion.ASK, AskKind.ADVICE): "ask_advice",
        (Occasion.ASK, AskKind.NAMES): "ask_names",
        (Occasion.ASK, AskKind.FEEDBACK): "ask_feedback",
        (Occasion.RECONNECT, ""): "reconnect",
        (Occasion.USE_NAME, ""): "use_name",
        (Occasion.ANOTHER_WAY, ""): "another_way",
        (Occasion.CLOSING_THE_LOOP, ""): "closing_the_loop",
        (Occasion.STOP_FOR_NOW, ""): "stop_for_now",
        (Occasion.NOTE, ""): "note",
    }
)

TEMPLATE_OF: Final = _TEMPLATES
"""The template of each rule or occasion; the second word says which case of it, "" is any other."""


def template_for(occasion: str, case: str = "") -> str:
    """Give the key of the template that belongs to a rule or an occasion.

    `case` is the end of the lead (`thank_on_outcome`), the stage of the opening (`tell_referrer`), the number of
    the try (`try_again`), the kind of ask, or how warm a lead is: introduced, named, offered. What is not known is
    a free message.
    """
    return _TEMPLATES.get((occasion, case)) or _TEMPLATES.get((occasion, "")) or "note"


_PURPOSES: Final[Mapping[str, tuple[Purpose, ...]]] = MappingProxyType(
    {
        RuleName.THANK_ON_RECEIPT: (Purpose.THANKS,),
        RuleName.THANK_ON_CONNECTION: (Purpose.THANKS,),
        RuleName.THANK_ON_OUTCOME: (Purpose.THANKS,),
        RuleName.THANK_FOR_YES: (Purpose.THANKS,),
        RuleName.THANK_FOR_NO: (Purpose.THANKS,),
        RuleName.FOLLOW_THROUGH: (Purpose.REMINDER,),
        RuleName.TELL_REFERRER: (Purpose.UPDATE,),
        RuleName.GENTLE_REMINDER: (Purpose.REMINDER,),
        RuleName.BRIEF_REFERENCE: (Purpose.UPDATE,),
        RuleName.REACH_OUT: (Purpose.REACH_OUT,),
        RuleName.TRY_AGAIN: (Purpose.REACH_OUT,),
        RuleName.RECIPROCATE: (Purpose.OFFER_OF_HELP,),
        RuleName.KEEP_IN_TOUCH: (Purpose.RECONNECT,),  # no conversation before there is an answer
        Occasion.RECONNECT: (Purpose.RECONNECT,),
        Occasion.CLOSING_THE_LOOP: (Purpose.THANKS, Purpose.UPDATE),
        Occasion.STOP_FOR_NOW: (Purpose.THANKS, Purpose.UPDATE),
    }
)


def purposes_of(*occasions: str) -> tuple[Purpose, ...]:
    """Give what a message is for that serves these rules or occasions, each purpose once.

    An ask has none: that it was sent stands on the ask itself. A free message has none either; it is an act, and
    becomes a conversation when it is answered.
    """
    return tuple(dict.fromkeys(purpose for occasion in occasions for purpose in _PURPOSES.get(occasion, ())))


_NOUNS: Final = MappingProxyType(
    {
        Purpose.THANKS: mark("Messages", "thanks"),
        Purpose.UPDATE: mark("Messages", "news"),
        Purpose.REACH_OUT: mark("Messages", "note"),
        Purpose.REMINDER: mark("Messages", "reminder"),
        Purpose.OFFER_OF_HELP: mark("Messages", "offer of help"),
        Purpose.RECONNECT: mark("Messages", "message"),
        Purpose.CONVERSATION: mark("Messages", "message"),
    }
)


def sent_label(purposes: Iterable[Purpose], name: str) -> str:
    """Say what was logged: "Thanks to Idris logged", "Thanks and news to Greta logged"."""
    nouns = list(dict.fromkeys(_NOUNS[purpose] for purpose in purposes)) or [_NOUNS[Purpose.CONVERSATION]]
    said = listed([translate("Messages", noun) for noun in nouns])
    return sentence_start(translate("Messages", "{what} to {name} logged", what=said, name=name))


# -- rendering ------------------------------------------------------------------------------------


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

    def filled(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        return tuple(
            Segment(SegmentKind.TEXT, one_line(value))
            if one.kind is SegmentKind.MISSING and (value := values.get(one.field, ""))
            else one
            for one in segments
        )

    return replace(now, subject=filled(now.subject), body=filled(now.body))


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
    while match := _FIELD.search(text, place):
        place = match.end()
        if field_name(match[1]) != PERSONAL_LINE:
            continue
        if keep:
            keep -= 1
            floor = place
            continue
        text = text[: match.start()] + text[place:]
        place = max(floor, match.start() - _LONGEST_FIELD)
    return text


def segmented(text: str) -> list[Segment]:
    """Cut a text into its pieces, placeholders as marks."""
    segments: list[Segment] = []
    end = 0
    for match in _FIELD.finditer(text):
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
        field_name(match[1]) for text in (subject, body) for match in _FIELD.finditer(text[:LONGEST_MESSAGE])
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
