"""What a sheet holds, from the top down: plain data without Qt and without places. `layout` gives the places.

A block with a `link` can be clicked on the screen, and is reached by Tab. One with `prints=False` is seen on the
screen only (a gap to fill, a line to add), one with `on_screen=False` on paper only (room to write by hand).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What every part of a sheet can be: a link on the screen, left out on paper, or on the screen."""

    link: str = ""
    prints: bool = True
    on_screen: bool = True


@dataclass(frozen=True, slots=True)
class Head(Block):
    """The head of the sheet: a face (a name, or none), the title, one line below, and lines at the right end."""

    title: str
    second: str = ""
    face: str = ""
    photo: bytes = field(default=b"", repr=False)
    right: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """The title of a section, and quiet words beside it."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line(Block):
    """A paragraph, perhaps with an icon before it. `tone` and `icon_tone` are colour tokens, `role` a type role."""

    text: str
    icon: str = ""
    tone: str = "text"
    icon_tone: str = "text2"
    role: str = "body"


@dataclass(frozen=True, slots=True)
class Chips(Block):
    """Words in round boxes, one after the other: (text, icon)."""

    chips: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Pair(Block):
    """A quiet name at the left and its text beside it; pairs below each other stand in two columns."""

    name: str
    text: str
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class Box(Block):
    """The one thing to see: a caption, a sentence, and a quiet line below, on a blue ground."""

    caption: str
    text: str
    note: str = ""
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class ToWrite(Block):
    """A question, and ruled room beside it to write the answer by hand."""

    text: str


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A small table. `shares` are the widths of its columns in parts of the whole; an empty `head` is left out."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Columns(Block):
    """Two halves side by side."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Rule(Block):
    """A hairline over the whole width."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper: its name (of the print job and the file), its blocks, and a quiet line at its foot.

    `size` sets one with few words larger; what does not fit on a page then is set smaller as always.
    """

    name: str
    blocks: tuple[Block, ...]
    foot: str = ""
    size: float = 1.0


def spoken(block: Block) -> str:
    """Give the words of a block as one text for screen readers."""
    return ". ".join(line for line in _lines((replace(block, prints=True),)) if line)


def plain_text(sheet: Sheet) -> str:
    """Give a sheet as plain text, as it is copied and read aloud; without what does not print."""
    lines = list(_lines(sheet.blocks))
    if sheet.foot:
        lines += ["", sheet.foot]
    return "\n".join(lines).strip() + "\n"


def _lines(blocks: tuple[Block, ...]) -> list[str]:
    found: list[str] = []
    for block in blocks:
        if not block.prints:
            continue
        match block:
            case Head():
                found += [block.title, block.second, *block.right]
            case Heading():
                found += ["", block.text]
            case Line():
                found.append(block.text)
            case Chips():
                found += [text for text, _icon in block.chips]
            case Pair():
                found.append(f"{block.name}: {block.text}")
            case Box():
                found += ["", block.caption, block.text, block.note]
            case ToWrite():
                found.append(block.text)
            case Table():
                found += ["\t".join(row) for row in (block.head, *block.rows) if row]
            case Columns():
                found += [*_lines(block.left), *_lines(block.right)]
            case Rule():
                found.append("")
    return [line for place, line in enumerate(found) if line or (place and found[place - 1])]
