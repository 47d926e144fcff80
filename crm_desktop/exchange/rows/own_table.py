"""This program's own table of people (CSV or workbook), read back as it was written, without guessing.

It is known by its columns. What a person adds in a spreadsheet is read too: a column of another name is a field of
one's own, a row of it a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.columns.headers import OWN_TABLE
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.people.cards import Parts
from crm_desktop.exchange.people.own_words import (
    OWN_FIELD,
    YES,
    day_of,
    days_of,
    parted,
    relationship_of,
    tie_of,
    uid_of_row,
)
from crm_desktop.exchange.plain_source import PlainSource
from crm_desktop.exchange.records import Batch, PersonRow, Rejected, Remark, Told
from crm_desktop.exchange.tables.table import FromTable, Table
from crm_desktop.exchange.values.cells import rearm

_TEXTS: Final = {
    "Full name": "name",
    "Name prefix": "title",
    "First name": "given",
    "Last name": "family",
    "Name suffix": "suffix",
    "Nickname": "nickname",
    "Position": "position",
    "Company": "company",
    "Location": "location",
    "Met how": "met_how",
}
_SAID_OTHERWISE: Final = frozenset(
    {
        "Relationship", "Closeness", "Notes", "Met on", "Introduced by", "Keep in touch every (days)", "Muted",
        "Archived", "Added", "Last contact", "Tags", "Affiliations", "Kept from vCard",
        "UID",
    }
)  # fmt: skip
_BATCH: Final = 250
"""Rows that are read at once; they have many columns."""

_ADDRESS: Final = re.compile(r"(E-mail|Phone|Link) \d+")
_FOR: Final = " is for"


def is_own(table: Table) -> bool:
    """Whether a table has the columns of this program's own table of people."""
    return {column.header for column in table.columns} >= OWN_TABLE


@dataclass(frozen=True, slots=True)
class OwnSource(FromTable, PlainSource):
    """A table of people that this program wrote; its columns need no matching."""

    table: Table
    kind: FileKind = FileKind.OWN

    def read(self) -> Iterator[Batch]:
        """Read the whole file. Raises `NotReadable` when it has gone or fails while it is read."""
        with self.table.reading(_BATCH) as reading:
            for raw in reading:
                yield self._batch(raw.rows, raw.empty, raw.broken, reading.done)

    def sample(self) -> Batch:
        """Give the first rows, without reading the file again."""
        return self._batch(self.table.sample, [], [], 0.0)

    def _batch(
        self,
        rows: Sequence[tuple[int, Sequence[str]]],
        empty: list[Rejected],
        broken: list[Rejected],
        done: float,
    ) -> Batch:
        people: list[PersonRow] = []
        skipped = list(empty)
        remarks: list[Remark] = []
        headers = [rearm(column.header or column.label) for column in self.table.columns]
        for number, cells in rows:
            said = {header: rearm(cell) for header, cell in zip(headers, cells, strict=True) if cell}
            row = _parts(said).row(number, self.for_all, remarks)
            if isinstance(row, Rejected):
                skipped.append(Rejected(number, translate("Imports", _NOBODY), tuple(cells)))
            else:
                people.append(row)
        return Batch(people, skipped, broken, remarks, len(rows) + len(empty) + len(broken), done)


_NOBODY: Final = mark(
    "Imports", "The row names nobody: it has no name, no company, no e-mail and no phone number."
)


def _parts(said: dict[str, str]) -> Parts:
    """Give what the cells of a row say, by the names of their columns."""
    parts = Parts()
    for header, attribute in _TEXTS.items():
        if cell := said.get(header):
            setattr(parts, attribute, cell)
    parts.uid = uid_of_row(said.get("UID", ""), parts.name)
    parts.notes = [notes] if (notes := said.get("Notes")) else []
    parts.relationship = relationship_of(said.get("Relationship", ""))
    parts.met_on = day_of(said.get("Met on", ""))
    parts.tags = parted(said.get("Tags", ""))
    parts.lines = said["Kept from vCard"].split("\n") if "Kept from vCard" in said else []
    for header, cell in said.items():
        if found := _ADDRESS.fullmatch(header):
            kind = said.get(header + _FOR, "")
            if found[1] == "Link":
                parts.links.append(cell)
                parts.kinds += [(cell, kind)] if kind else []
            else:
                (parts.emails if found[1] == "E-mail" else parts.phones).append((cell, kind))
        elif not (
            header in _TEXTS or header in _SAID_OTHERWISE or _ADDRESS.fullmatch(header.removesuffix(_FOR))
        ):
            parts.own.append((header.removeprefix(OWN_FIELD), cell))
    closeness = said.get("Closeness", "")
    ties = [tie_of([pieces[1], pieces[0], *pieces[2:]]) for pieces in _ties(said.get("Affiliations", ""))]
    parts.told = Told(
        closeness=int(closeness) if closeness in ("1", "2", "3") else 1,
        cadence_days=days_of(said.get("Keep in touch every (days)", "")),
        muted=said.get("Muted") == YES,
        archived_on=said["Archived"] if day_of(said.get("Archived", "")) else "",
        introduced_by=said.get("Introduced by", ""),
        held=tuple(tie for tie in ties if tie is not None),
    )
    return parts


def _ties(cell: str) -> list[list[str]]:
    """Give the parts of each affiliation of a cell; a company alone is an employer."""
    return [
        [*pieces, "employer"] if len(pieces) == 1 else pieces
        for pieces in map(parted, cell.split("\n"))
        if pieces
    ]
