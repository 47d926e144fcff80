"""Reading what goes out of the file: people whole, some hundreds at once, so that a book of any size streams."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from crm_desktop.store.store import Row, Store

_EVERYBODY: Final = "SELECT id FROM contact WHERE deleted_at IS NULL AND NOT is_me ORDER BY sort_key, id"
_PEOPLE: Final = """
SELECT c.id, c.name, c.title, c.given_name, c.family_name, c.suffix, c.nickname, c.position, coalesce(k.name, ''),
       c.location, c.relationship, c.closeness, c.notes, c.met_how, coalesce(c.met_on, ''), coalesce(i.name, ''),
       c.cadence_days, c.muted, coalesce(substr(c.archived_at, 1, 10), ''), c.added_at, c.changed_at,
       coalesce(c.last_contact_on, ''), {photo}
FROM contact c LEFT JOIN company k ON k.id = c.company_id LEFT JOIN contact i ON i.id = c.introduced_by_id
WHERE c.id IN (SELECT value FROM json_each(?))
"""
_AMONG: Final = "contact_id IN (SELECT value FROM json_each(?))"
_LISTS: Final = (
    f"SELECT contact_id, address, kind FROM email WHERE {_AMONG} ORDER BY preferred DESC, id",
    f"SELECT contact_id, number, kind FROM phone WHERE {_AMONG} ORDER BY preferred DESC, id",
    f"SELECT contact_id, url, kind FROM link WHERE {_AMONG} ORDER BY id",
    f"""SELECT a.contact_id, k.name, a.kind, a.title, a.from_date, a.to_date, a.former
        FROM affiliation a JOIN company k ON k.id = a.company_id WHERE {_AMONG} ORDER BY a.id""",
    f"""SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE {_AMONG}
        ORDER BY t.name""",
    f"SELECT contact_id, name, value FROM own_field WHERE {_AMONG} ORDER BY id",
    f"SELECT contact_id, line FROM card_line WHERE {_AMONG} ORDER BY id",
)


class Whole(NamedTuple):
    """A contact as a row, and its lists of rows without the number of the contact.

    The lists: e-mails, phones, links (value, kind), affiliations (company, kind, title, from, to, former), tags, own
    fields (name, value), lines of a vCard.
    """

    row: Row
    lists: tuple[list[Row], ...]


def everybody(store: Store) -> Sequence[int]:
    """Give the numbers of all contacts by name, the archived ones too; neither the removed ones nor my own."""
    return array("q", [row[0] for row in store.rows(_EVERYBODY)])


def count(store: Store) -> int:
    """Count all contacts as `everybody` gives them."""
    return int(store.value("SELECT count(*) FROM contact WHERE deleted_at IS NULL AND NOT is_me"))


def here(store: Store, numbers: Sequence[int]) -> Sequence[int]:
    """Give those of some contacts that are not removed and are not my own card, in the order of names."""
    rows = store.rows(
        """SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL AND NOT is_me
           ORDER BY sort_key, id""",
        (json.dumps(list(numbers)),),
    )
    return array("q", [row[0] for row in rows])


def tagged(store: Store, tag: str) -> set[int]:
    """Give the contacts with a tag, in whatever case it is written."""
    rows = store.rows(
        "SELECT ct.contact_id FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE t.name = ? COLLATE NOCASE",
        (tag,),
    )
    return {row[0] for row in rows}


def whole(store: Store, numbers: Sequence[int], *, photos: bool) -> list[Whole]:
    """Give some contacts whole, in the order of their numbers here; without `photos` they have none."""
    wanted = (json.dumps(list(numbers)),)
    rows = {row[0]: row for row in store.rows(_PEOPLE.format(photo="c.photo" if photos else "NULL"), wanted)}
    lists: list[dict[int, list[Row]]] = []
    for sql in _LISTS:
        found: dict[int, list[Row]] = defaultdict(list)
        for row in store.rows(sql, wanted):
            found[row[0]].append(row[1:])
        lists.append(found)
    nothing: list[Row] = []
    return [
        Whole(rows[number], tuple(found.get(number, nothing) for found in lists))
        for number in numbers
        if number in rows
    ]


class Widths(NamedTuple):
    """How many of each list a contact has at most, and the names of all own fields."""

    emails: int
    phones: int
    links: int
    own: tuple[str, ...]


def widths(store: Store, numbers: Sequence[int] | None) -> Widths:
    """Give how wide the lists of some contacts are, or of all."""
    among = "" if numbers is None else f"AND {_AMONG}"
    wanted = () if numbers is None else (json.dumps(list(numbers)),)
    here = f"contact_id IN (SELECT id FROM contact WHERE deleted_at IS NULL AND NOT is_me) {among}"
    counts = [
        int(
            store.value(
                f"SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM {table} WHERE {here} GROUP BY contact_id)",
                wanted,
            )
        )
        for table in ("email", "phone", "link")
    ]
    names = store.rows(f"SELECT name FROM own_field WHERE {here} GROUP BY name ORDER BY min(id)", wanted)
    return Widths(counts[0], counts[1], counts[2], tuple(row[0] for row in names))


def addresses(store: Store, contacts: Iterable[int]) -> dict[int, str]:
    """Give the e-mail address that is used of some contacts, where they have one."""
    rows = store.rows(
        f"SELECT contact_id, address FROM email WHERE {_AMONG} ORDER BY preferred, id DESC",
        (json.dumps(sorted(contacts)),),
    )
    return dict(rows)


def follow_ups_added(store: Store) -> dict[int, str]:
    """Give the moment each open follow-up was added, by its number."""
    return dict(store.rows("SELECT id, added_at FROM follow_up WHERE done_on IS NULL"))


def contacts_added(store: Store, contacts: Iterable[int]) -> dict[int, str]:
    """Give the moment some contacts were added, by their numbers."""
    wanted = (json.dumps(sorted(contacts)),)
    return dict(
        store.rows("SELECT id, added_at FROM contact WHERE id IN (SELECT value FROM json_each(?))", wanted)
    )


# -- leads, asks, openings -----------------------------------------------------------------------------


def leads(store: Store) -> list[Row]:
    """Give the leads, the newest first: from whom, when, how, what it points to, person, company, openings, news.

    Then: may I use the name, introduced on, what was said, stage, since when.
    """
    return store.rows(
        """SELECT r.name, l.received_on, l.received_how, l.points_to, p.name, k.name,
                  (SELECT group_concat(o.title, ', ') FROM lead_opportunity lo JOIN opportunity o
                   ON o.id = lo.opportunity_id WHERE lo.lead_id = l.id),
                  l.news, l.use_name, l.introduced_on, l.words, l.stage,
                  (SELECT on_date FROM lead_stage WHERE lead_id = l.id ORDER BY id DESC LIMIT 1)
           FROM lead l JOIN contact r ON r.id = l.referrer_id LEFT JOIN contact p ON p.id = l.person_id
           LEFT JOIN company k ON k.id = l.company_id ORDER BY l.received_on DESC, l.id DESC"""
    )


def asks(store: Store) -> list[Row]:
    """Give the asks, the newest first and drafts in front: whom, kind, exactly, how many, about what, sent, answer."""
    return store.rows(
        """SELECT c.name, a.kind, a.exactly, a.how_many, k.name, p.name, o.title, a.industry, a.sent_on, a.sent_by,
                  CASE WHEN a.sent_on IS NULL THEN 'draft' ELSE a.answer END, a.answered_on
           FROM ask a JOIN contact c ON c.id = a.contact_id LEFT JOIN company k ON k.id = a.company_id
           LEFT JOIN contact p ON p.id = a.person_id LEFT JOIN opportunity o ON o.id = a.opportunity_id
           ORDER BY a.sent_on IS NOT NULL, a.sent_on DESC, a.id DESC"""
    )


def opportunities(store: Store) -> list[Row]:
    """Give the openings, the newest first: title, company, stage, since, applied on, closing on, salary, channel, link.

    Then: how to submit, people with their roles, notes.
    """
    return store.rows(
        """SELECT o.title, k.name, o.stage,
                  (SELECT on_date FROM opportunity_stage WHERE opportunity_id = o.id ORDER BY id DESC LIMIT 1),
                  (SELECT min(on_date) FROM opportunity_stage WHERE opportunity_id = o.id AND stage = 'applied'),
                  o.closing_on, o.salary, o.channel, o.link, o.how_to_submit,
                  (SELECT group_concat(c.name || ' (' || r.role || ')', ', ') FROM role r JOIN contact c
                   ON c.id = r.contact_id WHERE r.opportunity_id = o.id AND c.deleted_at IS NULL),
                  o.notes
           FROM opportunity o LEFT JOIN company k ON k.id = o.company_id ORDER BY o.added_at DESC, o.id DESC"""
    )
