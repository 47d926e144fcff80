"""The call sheet as a sheet of paper: its blocks in the order of the picture, with links for what is missing."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.call_sheet import QUESTIONS, SheetLine
from crm_desktop.domain.pitch import Pitch, PitchPart
from crm_desktop.domain.touch_points import TouchKind
from crm_desktop.services.call_sheet import CallSheet, appointment_says, cut
from crm_desktop.ui.contacts import words
from crm_desktop.ui.sheets.blocks import (
    Block,
    Box,
    Chips,
    Columns,
    Head,
    Heading,
    Line,
    Pair,
    Rule,
    Sheet,
    ToWrite,
)

_tr = QCoreApplication.translate

ASK: Final = "ask"
PITCH: Final = "pitch:"
"""A link to a part of the pitch: this and the part's name."""
TOUCH_ICONS: Final = {
    TouchKind.EMPLOYER: "building-2",
    TouchKind.SCHOOL: "graduation-cap",
    TouchKind.ASSOCIATION: "users",
    TouchKind.COMMUNITY: "users",
    TouchKind.TAG: "tag",
    TouchKind.PEOPLE: "waypoints",
}


def sheet_of(call: CallSheet, today: date) -> Sheet:
    """Lay the call sheet of a contact out."""
    card = call.card
    blocks: list[Block] = [
        Head(
            card.name,
            who_they_are(call),
            face=card.name,
            photo=card.photo or b"",
            right=tuple(_right(call, today)),
        ),
        Rule(),
        Columns(
            (Heading(_tr("CallSheet", "Last time")), *map(_line, call.last)),
            (Heading(_tr("CallSheet", "What is owed")), *_owed(call)),
        ),
    ]
    if card.notes.strip():
        blocks += [Heading(_tr("CallSheet", "Worth remembering")), Line(cut(card.notes))]
    if call.openers:
        blocks.append(Heading(_tr("CallSheet", "Good ways to open")))
        blocks.append(Chips(tuple((cut(one.says, 120), TOUCH_ICONS[one.kind]) for one in call.openers)))
    blocks += [Heading(_tr("CallSheet", "My pitch")), *pitch_blocks(call.pitch), *_ask(call)]
    blocks.append(Heading(_tr("CallSheet", "And then")))
    blocks += [ToWrite(question) for question in QUESTIONS]
    return Sheet(_tr("CallSheet", "Call sheet: {name}").format(name=card.name), tuple(blocks))


def who_they_are(call: CallSheet) -> str:
    """Say who they are in one line: "Engineering Manager at Larkmoor Bank, former colleague, close"."""
    card = call.card
    place = card.position or card.company
    if card.position and card.company:
        place = _tr("CallSheet", "{position} at {company}").format(
            position=card.position, company=card.company
        )
    close = words.closeness(card.closeness).lower() if card.closeness > 1 else ""
    relation = words.relationship(card.relationship)
    return ", ".join(part for part in (place, relation.lower() if place else relation, close) if part)


def pitch_names() -> dict[PitchPart, str]:
    """Give the short names of the parts of the pitch."""
    return {
        PitchPart.DONE: _tr("CallSheet", "What I did"),
        PitchPart.NEXT: _tr("CallSheet", "What I want"),
        PitchPart.OFFER: _tr("CallSheet", "What I offer"),
        PitchPart.LOOKING_FOR: _tr("CallSheet", "Looking for"),
    }


def pitch_blocks(pitch: Pitch) -> list[Block]:
    """Give the four parts of my pitch; a part that is missing is a link to write it, and a line to write on by hand."""
    blocks: list[Block] = []
    for part, name in pitch_names().items():
        text = getattr(pitch, part)
        if text.strip():
            blocks.append(Pair(name, cut(text, 600)))
        else:
            missing = _tr("CallSheet", "Write it now")
            blocks.append(Pair(name, missing, tone="accent-text", link=f"{PITCH}{part}", prints=False))
            blocks.append(ToWrite(name, on_screen=False))
    return blocks


def _right(call: CallSheet, today: date) -> list[str]:
    when = appointment_says(call.appointment, today) if call.appointment is not None else ""
    return [text for text in (when, call.phone) if text]


def _line(line: SheetLine) -> Line:
    return Line(line.text, icon=line.icon, icon_tone=line.token)


def _owed(call: CallSheet) -> list[Block]:
    if call.owed:
        return [_line(line) for line in call.owed]
    text = _tr("CallSheet", "You owe {name} nothing.").format(name=call.called)
    return [Line(text, icon="check", icon_tone="ok")]


def _ask(call: CallSheet) -> list[Block]:
    caption = _tr("CallSheet", "The one ask")
    if not call.asks:
        text = _tr("CallSheet", "Write it now")
        note = _tr("CallSheet", "One small thing that {name} can say yes to.").format(name=call.called)
        return [
            Box(caption, text, note, tone="accent-text", link=ASK, prints=False),
            ToWrite(caption, on_screen=False),
        ]
    ask = call.asks[0]
    return [Box(caption, f"“{ask.says}”", ask.note, link=ASK)]
