"""A board of jobs as a table: a column for each stage, and in its cells the cards ("Acme - Designer").

So people keep one in a sheet or a document, and so it looks when a board is copied. It is read as programs write their
boards: a row for each card, with the list in which it lies. All cards of a row have the number of that row, and each
counts as a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import TracebackType
from typing import Final, Self

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.columns.headers import header_key
from crm_desktop.exchange.columns.job_headers import NUMBERS, field_of
from crm_desktop.exchange.columns.job_stages import heads_stages, stage_of
from crm_desktop.exchange.records import Rejected
from crm_desktop.exchange.rows.board_cards import has_parts, names_work
from crm_desktop.exchange.tables.delimited import EMPTY, RawBatch
from crm_desktop.exchange.tables.table import SAMPLE_ROWS, Column, Reading, Rows, Table
from crm_desktop.exchange.tables.totals import REPEATED, TOTAL, TOTALS
from crm_desktop.exchange.values.cells import clean, is_nothing
from crm_desktop.exchange.values.dates import is_month

_URL: Final = re.compile(r"https?://[^\s<>\"]+")
_BULLET: Final = re.compile(r"^\s*(?:[-*•‣▪·–]|\d{1,2}[.)]|\[[ xX]?\])\s+")
_MARKS: Final = frozenset("x yes y true ja oui si sim done ok no n false nein non nao nee".split())
_SHORT: Final = 2
"""So few letters stand beside a day: "3rd Nov", "Nov 3, 2 pm"."""

_LONGEST: Final = 80
"""A second line with more letters is no name."""


_CARD: Final = ("List Name", "Card Name", "Card Description", "Job Link")
"""The headers under which a card stands, as Trello writes them."""

_ONLY_COMPANIES: Final = ("List Name", "Company", "Card Description", "Job Link")

_SHOWN: Final = (
    mark("Imports", "Header of the column"),
    mark("Imports", "Card"),
    mark("Imports", "Other lines of the card"),
    mark("Imports", "Link of the card"),
)
"""What these are called for the person, in whose file there are no such columns."""


def of_stage_columns(table: Table) -> Table | None:
    """Give a table whose columns are stages with a row for each card; None where it is no such table.

    Its headers are stages, of which one is an offer or whose cards name work, and most cells say more than a day, a
    number or a tick.
    """
    headers = ["" if header_key(column.header) in NUMBERS else column.header for column in table.columns]
    if not table.header_row or not heads_stages([header for header in headers if header]):
        return None
    said = [
        (header, cell.strip()) for _, row in table.sample for header, cell in zip(headers, row, strict=True)
    ]
    if not all(cell.isdecimal() for header, cell in said if cell and not header):
        return None  # what names a row, and is no stage
    cells = [cell for header, cell in said if header and cell and not is_nothing(cell)]
    told = sum(map(_tells, cells))
    offered = OpportunityStage.OFFER in map(stage_of, headers)
    if not told or told * 2 < len(cells) or not (offered or any(map(names_work, cells))):
        return None
    cut = partial(_parted, headers=headers)
    rows = _CardRows(table.rows, headers)
    sample = [
        row
        for raw in (cut(RawBatch([(number, list(each))], [], [])) for number, each in table.sample)
        for row in raw.rows
    ][:SAMPLE_ROWS]
    cards = [row[1] for _, row in sample]
    alone = len(cards) > 1 and not any(has_parts(card) or names_work(card) for card in cards)
    columns = tuple(
        Column(
            at,
            name,
            translate("Imports", _SHOWN[at]),
            next((row[at] for _, row in sample if row[at]), "")[:200],
            sum(not row[at] for _, row in sample),
        )
        for at, name in enumerate(_ONLY_COMPANIES if alone else _CARD)
    )
    return replace(
        table,
        columns=columns,
        doubled=(),
        sample=tuple((number, tuple(row)) for number, row in sample),
        taken=(*table.taken, "Each column is a stage, and each of its cells is a card with an opening."),
        rows=rows,
    )


def _tells(cell: str) -> bool:
    """Whether a cell names something, and is no day, no number and no tick."""
    words = re.findall(r"[^\W\d_]+", cell)
    is_day = any(map(str.isdigit, cell)) and all(is_month(word) or len(word) <= _SHORT for word in words)
    return sum(map(len, words)) > 1 and fold(cell) not in _MARKS and not is_day


@dataclass(frozen=True, slots=True)
class _CardRows:
    """The cards of a table, a row for each."""

    rows: Rows
    headers: Sequence[str]

    def reading(self, batch: int) -> Reading:
        return _CardReading(self.rows.reading(batch), self.headers)


class _CardReading:
    """One pass through the cards of a table."""

    def __init__(self, reading: Reading, headers: Sequence[str]) -> None:
        self._reading = reading
        self._headers = headers

    def __enter__(self) -> Self:
        self._reading.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._reading.__exit__(kind, error, tb)

    def __iter__(self) -> Iterator[RawBatch]:
        for raw in self._reading:
            yield _parted(raw, self._headers)

    @property
    def done(self) -> float:
        return self._reading.done


def _parted(raw: RawBatch, headers: Sequence[str]) -> RawBatch:
    """Give each cell of some rows as a row with the list it stands in."""
    rows: list[tuple[int, list[str]]] = []
    empty = list(raw.empty)
    for number, cells in raw.rows:
        filled = [
            (header, cell) for header, cell in zip(headers, cells, strict=True) if header and cell.strip()
        ]
        if not filled:
            empty.append(Rejected(number, translate("Imports", EMPTY), tuple(cells)))
            continue
        if len(filled) > 1 and all(cell.strip() == header for header, cell in filled):
            empty.append(Rejected(number, translate("Imports", REPEATED), tuple(cells)))
            continue
        if all(cell.strip() in TOTALS or not any(map(str.isalpha, cell)) for _, cell in filled):
            said = translate("Imports", TOTAL, name=clean(filled[0][1])[:60])
            empty.append(Rejected(number, said, tuple(cells)))
            continue
        found = [[header, *card] for header, cell in filled for card in _cards(cell)]
        rows += [(number, card) for card in _with_notes(found)]
    return RawBatch(rows, empty, raw.broken)


def _with_notes(cards: list[list[str]]) -> list[list[str]]:
    """Give the cards of a row; what is noted in a column of its own, or at a cell, is of the only one where one is."""
    noted = [card for card in cards if (field_of(card[0]) or (None,))[0] is Field.NOTES]
    if not noted or len(cards) - len(noted) != 1:
        return cards
    (only,) = (card for card in cards if card not in noted)
    texts = [only[2], *("\n".join(filter(None, each[1:3])) for each in noted)]
    return [[*only[:2], "\n".join(filter(None, texts)), only[3]]]


def _cards(cell: str) -> Iterator[tuple[str, str, str]]:
    """Give the cards of a cell, each with its name, what else it says, and its link.

    A cell of several lines is one card, of which company and position may have a line each; it is several where each
    line names both, or is an item of a list.
    """
    lines = [line for line in cell.splitlines() if line.strip()]
    plain = [" ".join(_BULLET.sub("", line).split()) for line in lines]
    if len(lines) > 1 and (all(map(_BULLET.match, lines)) or all(map(has_parts, plain))):
        for line in plain:
            yield from _card([line])
    else:
        yield from _card(plain)


def _card(lines: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Give the one card that some lines are."""
    link = next((found[0] for line in lines if (found := _URL.search(line))), "")
    told = [
        text for line in lines if (text := line.replace(link, "", 1).strip(" ()[]-–—|") if link else line)
    ]
    if not told:
        if link:
            yield link, "", link
        return
    named = 2 if len(told) > 1 and not has_parts(told[0]) and _is_name(told[1]) else 1
    yield " - ".join(told[:named]), "\n".join(told[named:]), link


def _is_name(line: str) -> bool:
    """Whether a second line may name a company or a position: it is short, and no day, pay or remark with a number."""
    return len(line) <= _LONGEST and (names_work(line) or not any(map(str.isdigit, line)))
