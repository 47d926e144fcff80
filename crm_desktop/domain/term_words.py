"""The words of the field as they stand inside a sentence, in the person's language."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.terms import AskKind
from crm_desktop.domain.translation import mark, texts, translate
from crm_desktop.domain.wording import sentence_start

_ASK: Final = MappingProxyType(
    {
        AskKind.REFERENCE: mark("Kinds of asks", "reference"),
        AskKind.INTRODUCTION: mark("Kinds of asks", "introduction"),
        AskKind.REFERRAL: mark("Kinds of asks", "referral"),
        AskKind.ADVICE: mark("Kinds of asks", "advice"),
        AskKind.NAMES: mark("Kinds of asks", "names"),
        AskKind.FEEDBACK: mark("Kinds of asks", "feedback"),
    }
)
_ASKED_FOR: Final = MappingProxyType(
    {
        AskKind.REFERENCE: mark("Asked for", "a reference"),
        AskKind.INTRODUCTION: mark("Asked for", "an introduction"),
        AskKind.REFERRAL: mark("Asked for", "a referral"),
        AskKind.ADVICE: mark("Asked for", "advice"),
        AskKind.NAMES: mark("Asked for", "names"),
        AskKind.FEEDBACK: mark("Asked for", "feedback"),
    }
)


def ask_word(kind: AskKind) -> str:
    """Name the kind of an ask as it stands before that word: "your referral ask"."""
    return translate("Kinds of asks", _ASK[kind])


def ask_to(kind: AskKind, name: str) -> str:
    """Name an ask: "Referral ask to Idris"."""
    return sentence_start(translate("Kinds of asks", "{kind} ask to {name}", kind=ask_word(kind), name=name))


def asked_for(kind: AskKind) -> str:
    """Say what is asked for inside a sentence: "a referral", "names"."""
    return translate("Asked for", _ASKED_FOR[kind])


_TERMS: Final = texts(
    "Terms",
    "colleague",
    "former colleague",
    "manager",
    "classmate",
    "mentor",
    "friend",
    "family",
    "recruiter",
    "hiring manager",
    "fellow member",
    "acquaintance",
    "not met yet",
    "interviewer",
    "referrer",
    "reference",
    "insider",
    "employer",
    "school",
    "association",
    "community",
    "prospect",
    "researching",
    "in conversation",
    "applied",
    "interviewing",
    "offer",
    "set aside",
    "person",
    "company",
    "opening",
    "news",
    "yes",
    "no",
    "not asked",
    "received",
    "reaching out",
    "connected",
    "progressing",
    "became a job",
    "helped",
    "did not pan out",
    "interested",
    "referral asked",
    "referred",
    "interview",
    "accepted",
    "rejected",
    "withdrawn",
    "introduction",
    "referral",
    "advice",
    "names",
    "feedback",
    "open",
    "silence",
    "asked",
    "agreed",
    "declined",
    "call",
    "e-mail",
    "message",
    "meeting",
    "event",
    "social post",
    "letter",
    "gift",
    "internal move",
    "job posting",
    "I was approached",
    "direct approach to a target company",
    "referral from my network",
    "other",
)
"""What the words of `terms` are called, where a log or a list names them; screens have words of their own."""


def term(word: StrEnum | str) -> str:
    """Name a stage, a part in an opening, a relationship and the like: "interview", "hiring manager"."""
    return translate("Terms", str(word))
