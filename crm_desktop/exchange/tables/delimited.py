"""The records of a delimited text, one after the other, also where the text is damaged.

The standard reader, in its strict mode, does the work; this module keeps the lines of the record it is in, so
that it can go back when the quotes turn out to be wrong. Memory stays bounded: a record may hold 4 million
characters, a field what `csv` allows (131,072).
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.translation import mark, plural, translate
from crm_desktop.domain.wording import number as number_said
from crm_desktop.exchange.records import Rejected
from crm_desktop.exchange.values.cells import is_blank

RECORD_LIMIT: Final = 4_000_000
"""The most characters that one record, or one line, may have."""

MAX_COLUMNS: Final = 1_000
"""The most columns that a list of people may have."""

EMPTY: Final = mark("Imports", "The row is empty.")
"""Why a row of empty cells is skipped."""

_LINES_AT_ONCE: Final = 50_000
_SHOWN_CELLS: Final = 50
_SHOWN_TEXT: Final = 32_000

# Whatever state the reader is in, a quote followed by a letter outside of a field's end makes it stop.
_POISON: Final = '"x"x\n'


Raw = tuple[int, list[str]]
"""A record of the expected width: its number and its cells."""


@dataclass(slots=True)
class RawBatch:
    """Some records in the order of the file.

    `rows` have the expected width. `empty` are records of empty cells, `broken` those that could not be read.
    Lines with nothing at all in them are in none of the lists.
    """

    rows: list[Raw]
    empty: list[Rejected]
    broken: list[Rejected]


class Records:
    """Reads the records from where `readline` stands.

    `readline(n)` gives the next line with its end, or the next `n` characters of a longer one, or "" at the end.
    `width` is the number of cells each record should have; 0 takes any. `guess` is the width that a line must
    have to be taken for a whole record again after a fault. With `pad`, records that lack cells at their end
    are filled up. With `lossy`, records with U+FFFD are named as not decodable. `number` is that of the record
    before the first, so that numbers count as a spreadsheet's rows do: from 1, each record and each empty line.
    """

    __slots__ = (
        "_delimiter",
        "_guess",
        "_held",
        "_lossy",
        "_over",
        "_pad",
        "_queue",
        "_readline",
        "_size",
        "_width",
        "lines",
        "number",
    )

    def __init__(
        self,
        readline: Callable[[int], str],
        delimiter: str,
        *,
        width: int = 0,
        guess: int = 0,
        pad: bool = False,
        lossy: bool = False,
        number: int = 0,
    ) -> None:
        self._readline = readline
        self._delimiter = delimiter
        self._width = width
        self._guess = width or guess
        self._pad = pad
        self._lossy = lossy
        self._queue: deque[str] = deque()
        self._held: list[str] = []
        self._size = 0
        self._over = False
        self.number = number
        self.lines = 0

    @property
    def lines_done(self) -> int:
        """The lines up to the end of the record last given by `each`."""
        return self.lines - len(self._queue)

    def each(self) -> Iterator[tuple[list[str], bool]]:
        """Give every record with whether it was readable, of any width, empty lines too (as no cells).

        `number` and `lines_done` tell of the record that was given.
        """
        while True:
            reader = csv.reader(self._source(), delimiter=self._delimiter, strict=True)
            try:
                for cells in reader:
                    self.number += 1
                    self._held.clear()
                    yield cells, True
            except csv.Error as error:
                self.number += 1
                cells, reason = self._recover(error)
                yield cells, not reason
                continue
            return

    def batches(self, size: int) -> Iterator[RawBatch]:
        """Give the records in batches of about `size`; the last may be empty, and those within a long fault are."""
        width = self._width
        held = self._held
        lossy = self._lossy
        number = self.number
        batch = RawBatch([], [], [])
        rows = batch.rows
        while True:
            reader = csv.reader(self._source(), delimiter=self._delimiter, strict=True)
            try:
                for cells in reader:
                    number += 1
                    if len(cells) == width and not lossy:
                        rows.append((number, cells))
                    elif cells:
                        self._sort_in(number, cells, batch)
                    held.clear()
                    if len(rows) >= size:
                        self.number = number
                        yield batch
                        batch = RawBatch([], [], [])
                        rows = batch.rows
            except csv.Error as error:
                number += 1
                found, reason = yield from self._recovering(error)
                if reason:
                    batch.broken.append(_rejected(number, reason, found))
                elif found:
                    self._sort_in(number, found, batch)
                if len(rows) + len(batch.broken) >= size:
                    self.number = number
                    yield batch
                    batch = RawBatch([], [], [])
                    rows = batch.rows
                continue
            self.number = number
            yield batch
            return

    def _source(self) -> Iterator[str]:
        """Give the lines, keeping those of the current record; they are dropped when the record is done."""
        readline, queue, held = self._readline, self._queue, self._held
        while True:
            if queue:
                line = queue.popleft()
            else:
                line = readline(RECORD_LIMIT)
                if not line:
                    return
                self.lines += 1
            if held or len(line) >= RECORD_LIMIT:
                self._size += len(line)
                if self._size > RECORD_LIMIT or len(line) >= RECORD_LIMIT:
                    self._over = True
                    held.append(line)
                    yield _POISON
                    continue
            else:
                self._size = len(line)
            held.append(line)
            yield line

    def _recover(self, error: csv.Error | None) -> tuple[list[str], str]:
        """Find the way on after a fault in one go, as `_recovering` does."""
        recovering = self._recovering(error)
        while True:
            try:
                next(recovering)
            except StopIteration as found:
                cells, reason = found.value
                return cells, reason

    def _recovering(self, error: csv.Error | None) -> Generator[RawBatch, None, tuple[list[str], str]]:
        """Find the way on after a fault: the cells of the faulty record, and why it is not taken ("" when it is).

        It gives empty batches meanwhile, so that whoever waits sees that it goes on and can stop it. The record is
        given up at its first line. The lines after it are looked at again: the first that makes a whole record by
        itself goes on; up to where the quotes close they belong to the faulty one.
        """
        held = self._held[:]
        self._held.clear()
        over, self._over = self._over, False
        self._size = 0
        first, rest = held[0], held[1:]
        inside = bool(rest) or first.count('"') % 2 == 1
        long = over or "limit" in str(error)
        if not inside and not long:
            cells = next(csv.reader([first], delimiter=self._delimiter), [])
            if not self._guess or len(cells) == self._guess:
                return cells, ""
            self._queue.extendleft(reversed(rest))
            return cells, translate("Imports", "The quotes in this row do not match.")
        self._queue.extendleft(reversed(rest))
        if len(first) >= RECORD_LIMIT and not first.endswith(("\n", "\r")):
            inside = self._skip_line(first.count('"') % 2 == 1)
        begun = self.lines
        while inside:
            line = self._next_line()
            if not line:
                break
            if self.lines - begun >= _LINES_AT_ONCE:
                begun = self.lines
                yield RawBatch([], [], [])
            if self._stands_alone(line):
                self._queue.appendleft(line)
                break
            odd = line.count('"') % 2 == 1
            if len(line) >= RECORD_LIMIT and not line.endswith(("\n", "\r")):
                odd = self._skip_line(odd)
            if odd:
                break
        shown = first[:_SHOWN_TEXT]
        if long:
            return [shown], translate("Imports", "A field in this row is longer than 131,072 characters.")
        return [shown], translate("Imports", "A quote that is opened in this row is never closed.")

    def _next_line(self) -> str:
        if self._queue:
            return self._queue.popleft()
        line = self._readline(RECORD_LIMIT)
        self.lines += bool(line)
        return line

    def _skip_line(self, odd: bool) -> bool:
        """Leave out the rest of a line that is too long; tell whether a quote is open at its end."""
        while piece := self._readline(RECORD_LIMIT):
            odd ^= piece.count('"') % 2 == 1
            if piece.endswith(("\n", "\r")):
                break
        return odd

    def _stands_alone(self, line: str) -> bool:
        """Whether a line is a whole record of the expected width."""
        if len(line) >= RECORD_LIMIT:
            return False
        if self._guess <= 1:
            return '"' not in line and bool(line.strip())
        if self._guess > 2 and line.count(self._delimiter) == self._guess - 1:
            return True  # whatever its quotes say: a second row with a quote left open is named by itself
        if '"' not in line:
            return line.count(self._delimiter) == self._guess - 1
        try:
            cells = next(csv.reader([line], delimiter=self._delimiter, strict=True), [])
        except csv.Error:
            return False
        return len(cells) == self._guess

    def _sort_in(self, number: int, cells: list[str], batch: RawBatch) -> None:
        """Put a record that is not of the plain kind where it belongs."""
        width = self._width
        count = len(cells)
        if is_blank(cells):
            if count > 1 or (width == 1 and cells[0]):
                batch.empty.append(Rejected(number, translate("Imports", EMPTY)))
            return
        if self._lossy and any("\ufffd" in cell for cell in cells):
            reason = translate("Imports", "This row holds characters that cannot be read in this encoding.")
            batch.broken.append(_rejected(number, reason, cells))
        elif count == width:
            batch.rows.append((number, cells))
        elif count > width and is_blank(cells[width:]):
            batch.rows.append((number, cells[:width]))
        elif count < width and self._pad:
            batch.rows.append((number, cells + [""] * (width - count)))
        elif len(self._held) > 1 and any(map(self._stands_alone, self._held[1:])):
            # Several lines in one record, whole records among them: a quote was left open in the first.
            cells, reason = self._recover(None)
            batch.broken.append(_rejected(number, reason, cells))
        else:
            batch.broken.append(_rejected(number, of_another_width(count, width), cells))


def of_another_width(count: int, width: int) -> str:
    """Say why a row is not taken that has other than `width` cells."""
    if width == 1:
        return plural(
            "Imports",
            "The row has %Ln cell, the table has 1 column.",
            "The row has %Ln cells, the table has 1 column.",
            count,
        )
    return plural(
        "Imports",
        "The row has %Ln cell, the table has {width} columns.",
        "The row has %Ln cells, the table has {width} columns.",
        count,
        width=number_said(width),
    )


def _rejected(number: int, reason: str, cells: list[str]) -> Rejected:
    """Name a row that is not taken, with as much of its text as is useful to see."""
    if len(cells) > MAX_COLUMNS:
        cells = cells[:_SHOWN_CELLS]
    return Rejected(number, reason, tuple(cell[:_SHOWN_TEXT] for cell in cells))
