"""What the command line says of an import: the data of `import --json`, and the lines for a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crm_desktop.exchange.records import Rejected, Remark, row_of
from crm_desktop.services.imports.importing import ImportResult


def as_data(result: ImportResult) -> dict[str, Any]:
    """Give the answer as data. An archive has `members` besides, and in which file each row is.

    Where events of a calendar were called off, `called_off` counts the follow-ups that went.
    """
    told: dict[str, Any] = {
        "file": result.file,
        "kind": result.kind,
        "encoding": result.encoding,
        "delimiter": result.delimiter,
        "rows": result.rows,
        "new": result.new,
        "merged": result.merged,
        "unchanged": result.unchanged,
        "skipped": [_left_out(each) for each in result.skipped],
        "unreadable": [_left_out(each) for each in result.unreadable],
    }
    if result.called_off:
        told["called_off"] = result.called_off
    if result.members:
        told["members"] = [
            {
                "file": each.name,
                "rows": each.rows,
                "new": each.new,
                "merged": each.merged,
                "unchanged": each.unchanged,
                "skipped": each.skipped,
                "unreadable": each.unreadable,
            }
            for each in result.members
        ]
    return told


def _left_out(rejected: Rejected) -> dict[str, Any]:
    told: dict[str, Any] = {"row": rejected.row, "reason": rejected.reason}
    if rejected.member:
        told["file"] = rejected.member
    return told


def in_lines(result: ImportResult, name: str, *, dry_run: bool) -> Iterator[str]:
    """Say what came of a file, what was taken for what, and which rows were left out and why."""
    yield _counts(
        name,
        result.rows,
        (result.new, result.merged, result.unchanged),
        (len(result.skipped), len(result.unreadable)),
    )
    for each in result.members:
        left = (each.skipped, each.unreadable)
        yield "  " + _counts(each.name, each.rows, (each.new, each.merged, each.unchanged), left)
    if result.made:
        one = "1 person who is named in it became a contact."
        yield one if result.made == 1 else f"{result.made} people who are named in it became contacts."
    if result.called_off:
        one = "1 follow-up went: its event was called off."
        yield (
            one
            if result.called_off == 1
            else f"{result.called_off} follow-ups went: their events were called off."
        )
    yield from result.taken
    for rejected in (*result.skipped, *result.unreadable):
        yield f"{_row(rejected)} was left out: {rejected.reason}"
    yield from remarks(result)
    for doubt in result.doubtful:
        yield f"Row {row_of(doubt.row)}: {doubt.reason}"
    if dry_run:
        yield "Nothing was changed: this was a dry run."
    elif result.copy is not None:
        yield f"The search as it was before is kept in {result.copy}."


def remarks(result: ImportResult) -> Iterator[str]:
    """Say what is worth a look in rows that were taken."""
    for remark in result.remarks:
        yield f"{_row(remark)}: {remark.text}"


def _counts(name: str, rows: int, taken: tuple[int, int, int], left: tuple[int, int]) -> str:
    new, merged, unchanged = taken
    counted = "1 row" if rows == 1 else f"{rows} rows"
    return (
        f"{name}: {counted}, {new} new, {merged} merged, {unchanged} unchanged, "
        f"{left[0]} skipped, {left[1]} unreadable."
    )


def _row(named: Rejected | Remark) -> str:
    return f"{named.member}: row {named.row}" if named.member else f"Row {named.row}"
