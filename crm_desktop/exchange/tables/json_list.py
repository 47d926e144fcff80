"""Lists that other programs export as JSON (Telegram, many services): each object of the list is a row.

The list is the longest one of objects in the file, wherever it stands. Lists within an object are parted by semicolons,
objects within it give columns of both names. A board of Trello is read as its own CSV has it, an account of Monica by
`monica`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from crm_desktop.domain.stopping import Check, stoppable
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.files.content import FileKind, NotReadable, no_table, trouble
from crm_desktop.exchange.tables.monica import Account, account_of
from crm_desktop.exchange.tables.table import Opened, Table, open_stream

BYTES_LIMIT: Final = 8_000_000
"""A longer file is not read: it would have to be held as a whole."""

_COLUMNS: Final = 200
_DEPTH: Final = 4
_VALUES: Final = ("value", "email", "address", "phone", "number", "url", "name", "title")
"""What of an object in a list is its value: `{"type": "work", "value": "ada@x.example"}`."""


def open_json(path: Path, look: Check | None = None) -> Table:
    """Understand a JSON file as a table; `look` is asked now and then.

    Raises `NotReadable` where it is too long or damaged, or holds no list of objects.
    """
    try:
        if path.stat().st_size > BYTES_LIMIT:
            raise NotReadable(
                translate(
                    "Imports",
                    "“{name}” is JSON of more than {most} MB, which is not read. Export the people there as vCard or "
                    "CSV, and choose that file.",
                    name=path.name,
                    most=BYTES_LIMIT // 1_000_000,
                )
            )
        data = path.read_bytes()
    except OSError as error:
        raise trouble(path, error) from error
    try:
        said = json.loads(data)
        account = account_of(said)
        rows = account.rows or _cards(said) or _longest(said)
    except (ValueError, RecursionError):  # a text that cannot be decoded is a ValueError too
        account, rows = Account([]), []
    columns: dict[str, None] = {}
    flat: list[dict[str, str]] = []
    for row in stoppable(rows, look):
        told = dict(_flat(row))
        flat.append(told)
        if len(columns) < _COLUMNS:
            columns.update(dict.fromkeys(told))
    names = list(columns)[:_COLUMNS]
    if not names:
        raise no_table(FileKind.JSON)
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(" ".join(name.split("_")) for name in names)
    writer.writerows([row.get(name, "") for name in names] for row in flat)
    text = made.getvalue()

    def opened() -> Opened:
        stream = io.StringIO(text, newline="")
        return Opened(stream, lambda: stream.tell() / len(text))

    table = open_stream(path.name, opened, delimiter=",", header=1, path=path)
    found = account.said or ("Each object of its longest list is a row.",)
    return replace(table, encoding=None, delimiter=None, taken=found, things=account.talks)


def _cards(data: Any) -> list[dict[str, Any]]:
    """Give the cards of a board of Trello, each with the name of its list; nothing where it is none."""
    cards, lists = (data.get("cards"), data.get("lists")) if isinstance(data, dict) else (None, None)
    if not (isinstance(cards, list) and isinstance(lists, list)):
        return []
    names = {str(each.get("id")): each.get("name") for each in lists if isinstance(each, dict)}
    return [
        {
            "List Name": names.get(str(card.get("idList"))),
            **{name: card.get(key) for name, key in _OF_CARDS.items()},
        }
        for card in cards
        if isinstance(card, dict)
    ]


_OF_CARDS: Final = {
    "Card Name": "name",
    "Card Description": "desc",
    "Card URL": "shortUrl",
    "Due Date": "due",
    "Last Activity Date": "dateLastActivity",
}
"""The names of Trello's own CSV for what its JSON says of a card."""


def _longest(data: Any) -> list[dict[str, Any]]:
    """Give the longest list of objects that stands in some data, not too deep."""
    found: list[dict[str, Any]] = []
    level = [data]
    for _ in range(_DEPTH):
        deeper: list[Any] = []
        for each in level:
            if isinstance(each, dict):
                deeper += each.values()
            elif isinstance(each, list):
                rows = [row for row in each if isinstance(row, dict)]
                found = max(found, rows, key=len)
        level = deeper
    return found


def _flat(row: dict[str, Any], before: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Give the values of an object as text, each with the name of its column."""
    for key, value in row.items():
        name = f"{before}{key}"[:200]
        if isinstance(value, dict) and depth < _DEPTH:
            yield from _flat(value, f"{name} ", depth + 1)
        elif text := _text(value):
            yield name, text


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(part for each in value[:100] if (part := _text(each)))
    if isinstance(value, dict):
        return next((_text(value[key]) for key in _VALUES if key in value), "")
    if value is None or isinstance(value, bool):
        return "yes" if value else ""
    return str(value).encode("utf-8", "replace").decode("utf-8")
