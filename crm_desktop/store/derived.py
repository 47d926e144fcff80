"""Columns that follow from other rows, refreshed inside the action that changed those rows.

`contact.last_contact_on` is the day of the last interaction, `last_talk_on` of the last that was
answered or in person (domain.md, fine print 28); `lead.stage` and `opportunity.stage` are the last
steps of their histories. They are kept as columns so that 100,000 people can be sorted by them.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Final

import apsw

from crm_desktop.store.changes import Changes


@cache
def places() -> dict[str, frozenset[int]]:
    """Give the places of the derived columns by table. The models are imported with the first undo."""
    from crm_desktop.store.models import Contact, Lead, Opportunity

    return {
        model._meta.table_name: frozenset(list(model._meta.columns).index(column) for column in columns)
        for model, columns in (
            (Contact, ("last_contact_on", "last_talk_on")),
            (Lead, ("stage",)),
            (Opportunity, ("stage",)),
        )
    }


TALK: Final = """i.outcome IN ('replied', 'spoke')
    OR i.outcome = '' AND (i.direction = 'in' OR i.kind IN ('meeting', 'event'))"""
"""SQL for an interaction that was answered or in person."""

_LAST = f"""
UPDATE contact SET last_contact_on = x.contacted, last_talk_on = x.talked
FROM (SELECT c.id AS id, max(i.on_date) AS contacted, max(CASE WHEN {TALK} THEN i.on_date END) AS talked
      FROM contact c LEFT JOIN interaction_contact ic ON ic.contact_id = c.id
      LEFT JOIN interaction i ON i.id = ic.interaction_id {{where}} GROUP BY c.id) AS x
WHERE contact.id = x.id AND (last_contact_on IS NOT x.contacted OR last_talk_on IS NOT x.talked)
"""
_CONTACTED = """(SELECT contact_id FROM interaction_contact UNION
                 SELECT id FROM contact WHERE last_contact_on IS NOT NULL)"""
_GIVEN = "(SELECT value FROM json_each(?))"

_STAGE = """
UPDATE {thing} SET stage = x.stage
FROM (SELECT {thing}_id AS thing_id, stage,
             row_number() OVER (PARTITION BY {thing}_id ORDER BY on_date DESC, id DESC) AS place
      FROM {thing}_stage {where}) AS x
WHERE x.place = 1 AND {thing}.id = x.thing_id AND {thing}.stage IS NOT x.stage
"""


def refresh(connection: apsw.Connection, touched: Changes) -> None:
    """Bring the derived columns of the touched rows up to date."""
    if touched.everything:
        connection.execute(_LAST.format(where=f"WHERE c.id IN {_CONTACTED}"))
        for thing in ("lead", "opportunity"):
            connection.execute(_STAGE.format(thing=thing, where=""))
        return
    if touched.touches("interaction", "interaction_contact"):
        ids = json.dumps(sorted(touched.contacts))
        connection.execute(_LAST.format(where=f"WHERE c.id IN {_GIVEN}"), (ids,))
    for thing in ("lead", "opportunity"):
        if touched.touches(f"{thing}_stage"):
            ids = json.dumps(sorted(touched.leads if thing == "lead" else touched.opportunities))
            connection.execute(_STAGE.format(thing=thing, where=f"WHERE {thing}_id IN {_GIVEN}"), (ids,))


def drift(connection: apsw.Connection) -> list[str]:
    """Compare the derived columns with what they follow from; give what differs as sentences."""
    found = []
    wrong = connection.execute(
        f"""SELECT count(*) FROM (
                SELECT 1 FROM contact c LEFT JOIN interaction_contact ic ON ic.contact_id = c.id
                LEFT JOIN interaction i ON i.id = ic.interaction_id GROUP BY c.id
                HAVING c.last_contact_on IS NOT max(i.on_date)
                    OR c.last_talk_on IS NOT max(CASE WHEN {TALK} THEN i.on_date END))"""
    ).fetchone()
    if wrong is not None and wrong[0]:
        found.append(
            f"{wrong[0]} people have a day of last contact that is not that of their last interaction."
        )
    for thing in ("lead", "opportunity"):
        wrong = connection.execute(
            f"""SELECT count(*) FROM {thing} t JOIN (
                    SELECT {thing}_id AS thing_id, stage,
                           row_number() OVER (PARTITION BY {thing}_id ORDER BY on_date DESC, id DESC) AS place
                    FROM {thing}_stage) x ON x.thing_id = t.id AND x.place = 1
                WHERE t.stage IS NOT x.stage"""
        ).fetchone()
        if wrong is not None and wrong[0]:
            found.append(f"{wrong[0]} of the table {thing} stand at another stage than their history says.")
    return found
