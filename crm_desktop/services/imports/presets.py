"""The matching of columns that a person chose, remembered by the header of the file and used again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from crm_desktop.domain.translation import translate
from crm_desktop.exchange.columns.fields import Field, Matching
from crm_desktop.exchange.sources import Source, TableSource
from crm_desktop.exchange.values.dates import DateOrder
from crm_desktop.store import Store


def recall(store: Store, source: Source) -> Source:
    """Give a table with the matching that was chosen for the same header before; any other source as it is."""
    if not isinstance(source, TableSource) or not source.table.header_row:
        return source
    row = store.row(
        "SELECT name, mapping FROM import_preset WHERE header = ? ORDER BY id DESC LIMIT 1",
        (_header(source),),
    )
    if row is None:
        return source
    name, mapping = row
    try:
        kept = json.loads(mapping)
        fields = tuple(Field(each) for each in kept["fields"])
        order = DateOrder(kept["dates"])
        openings = bool(kept["openings"])
    except (ValueError, KeyError, TypeError):  # of another version
        return source
    if len(fields) != len(source.table.columns):
        return source
    source = source if source.matching.openings == openings else source.about(openings=openings)
    return source.matched(
        replace(
            source.matching,
            fields=fields,
            date_order=order,
            own=_kept(source.matching, fields),
            taken=(
                translate("Imports", "The columns are matched as you matched those of “{name}”.", name=name),
            ),
            sure=True,
        )
    )


def _kept(proposed: Matching, fields: tuple[Field, ...]) -> tuple[str, ...]:
    """Keep the own fields of the columns that were left as they were proposed."""
    if not proposed.own:
        return ()
    return tuple(
        name if field is before else ""
        for name, field, before in zip(proposed.own, fields, proposed.fields, strict=True)
    )


def remember(store: Store, source: Source) -> None:
    """Keep a matching that is another one than what is proposed, inside an action; forget it where it is the same."""
    if not isinstance(source, TableSource) or not source.table.header_row:
        return
    header = _header(source)
    there = store.row(
        "SELECT id, mapping FROM import_preset WHERE header = ? ORDER BY id DESC LIMIT 1", (header,)
    )
    matching = source.matching
    if source.is_as_proposed():
        if there is not None:
            store.execute("DELETE FROM import_preset WHERE header = ?", (header,))
        return
    mapping = json.dumps(
        {
            "fields": [each.value for each in matching.fields],
            "dates": matching.date_order.value,
            "openings": matching.openings,
        }
    )
    if there is None:
        name = Path(source.name).stem
        store.insert_many("import_preset", ("name", "header", "mapping"), [(name, header, mapping)])
    elif there[1] != mapping:
        store.execute("UPDATE import_preset SET mapping = ? WHERE id = ?", (mapping, there[0]))


def _header(source: TableSource) -> str:
    return json.dumps([column.header for column in source.table.columns], ensure_ascii=False)
