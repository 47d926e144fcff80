"""Follow-ups: what sort of thing one is, and how long it takes."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.facts import FollowUpFact
from crm_desktop.domain.terms import FollowUpKind

MESSAGE_MINUTES: Final = 4
"""The minutes that one message takes to write, for "about half an hour" over Today."""

_MINUTES: Final = MappingProxyType(
    {
        FollowUpKind.TASK: MESSAGE_MINUTES,
        FollowUpKind.CALL: 15,
        FollowUpKind.MEETING: 30,
        FollowUpKind.INTERVIEW: 60,
    }
)
_CALL: Final = re.compile(r"(?:call|phone|ring|telephone)\b", re.IGNORECASE)
_INTERVIEW: Final = re.compile(r"\binterview\b", re.IGNORECASE)
_MEETING: Final = re.compile(
    r"\b(?:meet|meeting|coffee|tea|lunch|dinner|breakfast|debrief|drinks|visit)\b", re.IGNORECASE
)


def guess_kind(text: str, minutes: int | None = None) -> FollowUpKind:
    """Guess what sort of thing a follow-up is from its words: "Call Tobin", "Second interview", "Coffee with Leonie".

    What begins with calling is a call whatever it is about; what has a length is at least a meeting.
    """
    if _CALL.match(text.strip()):
        return FollowUpKind.CALL
    if _INTERVIEW.search(text):
        return FollowUpKind.INTERVIEW
    if minutes is not None or _MEETING.search(text):
        return FollowUpKind.MEETING
    return FollowUpKind.TASK


def minutes_of(follow_up: FollowUpFact) -> int:
    """Give the minutes a follow-up takes: its own length, else a message's, a call's, a meeting's."""
    return follow_up.minutes if follow_up.minutes is not None else _MINUTES[follow_up.kind]
