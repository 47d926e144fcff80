"""The sheet of references as a sheet of paper: its lines, each with a link to change it, and what it still lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from crm_desktop.services.reference_sheet import Sheet, SheetPerson
from crm_desktop.ui.sheets import blocks
from crm_desktop.ui.sheets.blocks import Block, Head, Heading, Line, Pair, Rule

_tr = QCoreApplication.translate

ENOUGH = 3
"""A good number of references; below it the sheet proposes another one."""

SIZE = 1.2
"""It has few words, and is read by people in a hurry: twelve points."""

PERSON, CARD, KNOWS, SPEAK, EMAIL, PHONE, PLEASE, PUT, ADD = (
    "person",
    "card",
    "knows_me_as",
    "can_vouch_for",
    "email",
    "phone",
    "please",
    "put",
    "add",
)
"""What a link is about; after it, behind a colon, comes the number of the contact."""


def link(what: str, contact: int = 0) -> str:
    """Give the link of a line."""
    return f"{what}:{contact}"


def read_link(text: str) -> tuple[str, int]:
    """Give what a link is about, and whose."""
    what, _colon, number = text.partition(":")
    return what, int(number or 0)


def page(
    sheet: Sheet, waiting: Sequence[tuple[int, str]], third: tuple[int, str] | None, *, phones: bool
) -> blocks.Sheet:
    """Give the sheet as it is shown and printed.

    `waiting` are the others who agreed, as (contact, given name): lines that do not print put them on the sheet.
    `third` is who else could be asked.
    """
    lines: list[Block] = [Head(sheet.title, sheet.about, right=(sheet.month,))]
    for one in sheet.people:
        lines += [Rule(), *_person(one, phones=phones)]
    lines.append(Rule(prints=bool(sheet.people)))
    if not sheet.people and not waiting:
        text = _tr("References", "Nobody has agreed to be named yet, so this sheet does not print.")
        lines.append(Line(text, tone="text2", prints=False))
    for number, name in waiting:
        text = _tr("References", "Put {name} on this sheet. This line does not print.").format(name=name)
        lines.append(Line(text, "plus", "text2", prints=False, link=link(PUT, number)))
    if not waiting and len(sheet.people) < ENOUGH and third is not None:
        words = {
            0: _tr("References", "A first reference, for example {name}. This line does not print."),
            1: _tr("References", "A second reference, for example {name}. This line does not print."),
            2: _tr("References", "A third reference, for example {name}. This line does not print."),
        }[len(sheet.people)]
        number, name = third
        lines.append(Line(words.format(name=name), "plus", "text2", prints=False, link=link(ADD, number)))
    name = ", ".join(part for part in (sheet.title, sheet.about) if part)
    return blocks.Sheet(name, tuple(lines), sheet.foot, SIZE)


def _person(one: SheetPerson, *, phones: bool) -> list[Block]:
    number = one.contact_id
    lines: list[Block] = [Heading(one.name, link=link(PERSON, number))]
    if one.where:
        lines.append(Line(one.where, tone="text2", link=link(CARD, number)))
    gaps = {
        KNOWS: _tr("References", "How {name} knows you"),
        SPEAK: _tr("References", "Say what {name} can speak to"),
        EMAIL: _tr("References", "Add an address"),
        PHONE: _tr("References", "Add a number"),
        PLEASE: _tr("References", "How and when {name} likes to be reached"),
    }
    names = {
        KNOWS: _tr("References", "Knows me as"),
        SPEAK: _tr("References", "Can speak to"),
        EMAIL: _tr("References", "E-mail"),
        PHONE: _tr("References", "Phone"),
        PLEASE: _tr("References", "Please"),
    }
    texts = {
        KNOWS: one.knows_me_as,
        SPEAK: one.can_speak_to,
        EMAIL: one.email,
        PHONE: one.phone,
        PLEASE: one.please,
    }
    for what, text in texts.items():
        if what == PHONE and not phones:
            continue
        gap = gaps[what].format(name=one.called)
        tone = "text" if text else "text3"
        lines.append(Pair(names[what], text or gap, tone, prints=bool(text), link=link(what, number)))
    return lines
