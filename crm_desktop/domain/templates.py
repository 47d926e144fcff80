"""Templates of messages: the built-in ones, which occasion takes which, and what sending one means."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.placeholders import FIELD, PERSONAL_LINE, clean_text, field_name, one_line
from crm_desktop.domain.terms import AskKind, LeadStage, OpportunityStage, Purpose
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import listed, number, sentence_start

FORMAT: Final = "crm-desktop templates 1"
LONGEST_TEMPLATE: Final = 20_000
"""Characters that a template may have, subject and text together."""


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
    if any(field_name(match[1]) == PERSONAL_LINE for match in FIELD.finditer(body)):
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
