"""How a table is laid out: where its header is, how wide it is, and what its columns are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import number
from crm_desktop.exchange.columns.headers import OWN_TABLE, is_known, names_people
from crm_desktop.exchange.columns.job_headers import heads_jobs
from crm_desktop.exchange.columns.job_stages import heads_stages
from crm_desktop.exchange.columns.linkedin_files import what_is
from crm_desktop.exchange.columns.presets import Preset, preset_of
from crm_desktop.exchange.files.content import FileKind, NotReadable
from crm_desktop.exchange.tables.delimited import MAX_COLUMNS
from crm_desktop.exchange.values.cells import level

AUTO_HEADER: Final = -1
"""For `header`: find it."""

NO_HEADER: Final = 0
"""For `header`: there is none, and the first record is a person already."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record of the beginning; `after` is the line, from 0, that follows it."""

    number: int
    cells: list[str]
    after: int


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header is among the records (-1: there is none), whose export it is, and its known words."""

    at: int
    preset: Preset | None
    hits: int


@dataclass(frozen=True, slots=True)
class Layout:
    """How the columns of a table stand.

    `head` is the record of the header, `above` the last record above the rows. `cells` are the headers, `labels` names
    that no other column has. With `pad`, rows that lack cells at their end are whole.
    """

    header: Header
    head: Record | None
    above: Record | None
    preamble: int
    cells: tuple[str, ...]
    labels: tuple[str, ...]
    doubled: tuple[str, ...]
    pad: bool

    def said(self) -> Iterator[str]:
        """Say what was found and why."""
        preset = self.header.preset
        if preset and self.head:
            what = "LinkedIn's connections" if preset.kind is FileKind.LINKEDIN else preset.program
            yield f"Row {self.head.number} is the header of {what}."
        elif self.head:
            reason = "its words are known" if self.header.hits else "what stands below it is of another kind"
            yield f"Row {self.head.number} is the header: {reason}."
        else:
            yield "There is no header, so the columns are matched by what is in them."
        if self.head and self.preamble:
            one = self.preamble == 1
            rows, are = ("row", "is") if one else ("rows", "are")
            yield f"{self.preamble} {rows} above the header {are} left out."
        if self.pad:
            yield "Many rows lack cells at their end, as spreadsheets leave out empty ones; they are taken."
        for header in self.doubled:
            yield f"“{header}” heads several columns: look whether each is taken as what it is."


def lay_out(name: str, records: Sequence[Record], header: Header, *, first: int = 0) -> Layout:
    """Settle the columns of a table by its first records, of which `first` are none of its.

    Raises `NotReadable` when there is nothing in it or it has more than 1,000 columns.
    """
    if not any(any(cell.strip() for cell in record.cells) for record in records):
        raise NotReadable(
            translate("Imports", "“{name}” is empty. Choose a file with people in it.", name=name)
        )
    head = records[header.at] if header.at >= 0 else None
    start = header.at + 1 if head else first
    data = [record.cells for record in records[start:] if record.cells]
    width, pad = width_of(_named(head.cells, data) if head else [], data)
    if width > MAX_COLUMNS:
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” has {width} columns, and a list of people has at most {most}. "
                "Choose the list of contacts, or another delimiter.",
                name=name,
                width=number(width),
                most=number(MAX_COLUMNS),
            )
        )
    # Headers name own fields, in which nothing unseen may stand.
    cells = [cell.strip() if cell.isprintable() else level(cell) for cell in head.cells] if head else []
    cells = cells[:width] + [""] * (width - len(cells))
    labels, doubled = labels_of(cells, bool(head))
    ruled = head is not None and start < len(records) and _is_rule(records[start].cells)
    above = records[start] if ruled else head or (records[start - 1] if start else None)
    return Layout(
        header, head, above, header.at if head else start, tuple(cells), tuple(labels), doubled, pad
    )


def _named(head: list[str], data: Sequence[Sequence[str]]) -> list[str]:
    """Give a header without the empty cells at its end where rows lack them, and no row has anything there."""
    named = _filled(head)
    lacks = any(named <= len(row) < len(head) for row in data)
    return head[:named] if lacks and not any(_filled(row) > named for row in data) else head


def header_of(records: Sequence[Record], header: int) -> Header:
    """Find the header of a table by its first records; `header` is `AUTO_HEADER`, `NO_HEADER` or a row number."""
    if header == NO_HEADER:
        return Header(-1, None, 0)
    if header > 0:
        at = next((index for index, record in enumerate(records) if record.number == header), -1)
        cells = records[at].cells if at >= 0 else []
        return Header(at, preset_of(cells), sum(map(is_known, cells)))
    filled = Counter(_filled(record.cells) for record in records if record.cells)
    return _find_header(records, max(filled, key=lambda each: (filled[each], each), default=0))


def _is_rule(cells: Sequence[str]) -> bool:
    """Whether a record is but the line below the header of a table in plain text: "|---|:--|"."""
    joined = "".join(cells).strip()
    return len(joined) > 2 and not joined.strip("-=:+ ")


def _filled(cells: Sequence[str]) -> int:
    """The width of a record without the empty cells at its end."""
    count = len(cells)
    while count and not cells[count - 1].strip():
        count -= 1
    return count


def _find_header(records: Sequence[Record], width: int) -> Header:
    for index, record in enumerate(records):
        cells = record.cells
        if (preset := preset_of(cells)) or what_is(cells) or OWN_TABLE.issubset(cells):
            return Header(index, preset, len(record.cells))
    best, most, before = -1, 0, 0
    for index, record in enumerate(records):
        cells = record.cells
        narrow, before = before * 2 < width, len(cells)
        # Far down only what follows a line of another kind can still be a header.
        if len(cells) > 10 * MAX_COLUMNS or (index > 100 and not narrow):
            continue
        filled = [cell for cell in cells if cell.strip()]
        hits = sum(map(is_known, filled))
        wide = len(cells) * 2 >= width or hits == len(filled) > 1
        if wide and hits > most and (hits > 1 or hits == len(filled)) and not any(map(_is_value, filled)):
            best, most = index, hits
    if most < 2:  # "Name: Mia Rowe" may stand above a list of jobs
        jobs = _header_of_jobs(records, width)
        best, most = jobs if jobs[0] >= 0 else (best, most)
    if best < 0:
        best, most = _header_of_stages(records)
    if best < 0:
        best, most = _header_of_names(records, width)
    if best >= 0:
        return Header(best, None, most)
    return Header(_header_by_contrast(records, width), None, 0)


def _header_of_jobs(records: Sequence[Record], width: int) -> tuple[int, int]:
    """Find the header of a list of jobs, by at least three of its words, and how many of them are known."""
    for index, record in enumerate(records[:20]):
        if len(record.cells) > MAX_COLUMNS:
            continue
        filled = [cell.strip() for cell in record.cells if cell.strip()]
        hits = sum(map(heads_jobs, filled))
        is_header = hits >= 3 and hits * 2 >= len(filled) and len(record.cells) * 2 >= width
        if is_header and not any(map(_is_value, filled)):
            return index, hits
    return -1, 0


def _header_of_stages(records: Sequence[Record]) -> tuple[int, int]:
    """Find the header of a board that has a column for each stage, and how many these are."""
    for index, record in enumerate(records[:20]):
        if len(record.cells) > MAX_COLUMNS:
            continue
        filled = [cell.strip() for cell in record.cells if cell.strip()]
        if heads_stages(filled):
            return index, len(filled)
    return -1, 0


def _header_of_names(records: Sequence[Record], width: int) -> tuple[int, int]:
    """Find a first row that says of one column alone that there are names or addresses in it, and of no value."""
    for index, record in enumerate(records[:20]):
        filled = [cell.strip() for cell in record.cells if cell.strip()]
        if not filled:
            continue
        says = any(map(names_people, filled)) and all(map(_is_worded, filled))
        differ = len(set(filled)) == len(filled) and len(record.cells) * 2 >= width
        return (index, 1) if says and differ else (-1, 0)
    return -1, 0


def _header_by_contrast(records: Sequence[Record], width: int) -> int:
    """Find a header of unknown words: all words, all different, over columns that hold something else."""
    for index, record in enumerate(records[:20]):
        if len(record.cells) < width or not any(record.cells):
            continue
        cells = [cell.strip() for cell in record.cells]
        filled = [cell for cell in cells if cell]
        if any(map(_is_value, filled)) or len(filled) * 2 < len(cells):
            return -1
        below = [other.cells for other in records[index + 1 : index + 100] if len(other.cells) == len(cells)]
        for column in range(len(cells)):
            values = [row[column].strip() for row in below if row[column].strip()]
            if cells[column] and values and sum(map(_is_value, values)) * 10 > 7 * len(values):
                return index
        return -1
    return -1


def _is_worded(cell: str) -> bool:
    """Whether a cell has a letter, and is no address and no link."""
    return "@" not in cell and "://" not in cell and any(map(str.isalpha, cell))


def _is_value(cell: str) -> bool:
    """Whether a cell is a number, a date, an address or a link: no header says that."""
    cell = cell.strip()
    if "@" in cell or "://" in cell:
        return True
    digits = sum(map(str.isdigit, cell))
    return digits > 0 and digits * 2 >= len(cell)


def width_of(head: Sequence[str], data: Sequence[Sequence[str]]) -> tuple[int, bool]:
    """Settle how many cells a row has, and whether rows may lack some at their end.

    The header decides. Where most rows agree on more cells than it has, the columns beyond it have no name.
    Spreadsheets leave out empty cells at the end, for many rows at once: where sixteen rows or more lack cells,
    or none has as many as the header, short rows are whole. A single short one is not.
    """
    counts = Counter(len(row) for row in data)
    usual = max(counts, key=lambda each: (counts[each], each), default=0)
    if not head:
        return usual, False
    width = len(head)
    beyond = sum(counts_of for count, counts_of in counts.items() if count > width)
    if usual > width and beyond * 10 > 6 * len(data):
        longer = [row for row in data if len(row) == usual]
        if any(any(cell.strip() for cell in row[width:]) for row in longer):
            width = usual
    short = sum(times for count, times in counts.items() if 1 < count < width)
    full = counts[width]
    return width, short >= 16 or (not full and short >= 3)


def labels_of(cells: Sequence[str], headed: bool) -> tuple[list[str], tuple[str, ...]]:
    """Give each column a name of its own; name the headers that are there more than once."""
    times = Counter(cell.casefold() for cell in cells if cell)
    seen: Counter[str] = Counter()
    used: set[str] = set()
    labels = []
    for index, cell in enumerate(cells):
        seen[cell.casefold()] += 1
        label = cell or f"Column {index + 1}"
        place = seen[cell.casefold()]
        if cell and place > 1:
            label = f"{cell} ({place})"
        while label.casefold() in used:
            label += " "
            label = f"{label.strip()} [{index + 1}]"
        used.add(label.casefold())
        labels.append(label)
    doubled = tuple(
        dict.fromkeys(cell for cell in cells if cell and times[cell.casefold()] > 1) if headed else ()
    )
    return labels, doubled
