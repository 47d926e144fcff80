"""The words of the field as they stand inside a sentence, in the person's language."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from crm_desktop.domain.terms import AskKind
from crm_desktop.domain.translation import mark, translate

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


def asked_for(kind: AskKind) -> str:
    """Say what is asked for inside a sentence: "a referral", "names"."""
    return translate("Asked for", _ASKED_FOR[kind])
