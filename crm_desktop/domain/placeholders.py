"""The placeholders of templates: what a text may name between braces, and how those names are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.translation import language, mark, translate

PERSONAL_LINE: Final = "personal_line"
OFFER_FIELD: Final = "offer"
"""The field of a piece of text that offers something in return."""
OFFER: Final = mark(
    "Messages",
    "If there is something I can do for you in return, a name, a second pair of eyes, an hour of my time, please say.",
)
LONGEST_MESSAGE: Final = 50_000
"""Characters after which a text is cut when it is rendered; what was cut cannot be sent."""


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
        "the_ask",
        mark("Template fields", "the ask"),
        mark(
            "Template fields",
            "What you ask for, as a question you could say.",
        ),
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
FIELD: Final = re.compile(r"\{ ?([^\W\d_][\w \-]{0,39}) ?\}")
LONGEST_FIELD: Final = 44
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


def clean_text(text: str) -> str:
    """Give text with plain line ends and without control characters, as a message may hold it."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Give text on one line, without control characters, for a subject or a value."""
    return " ".join(_CONTROL.sub(" ", text).split())
