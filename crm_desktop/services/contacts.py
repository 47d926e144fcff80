"""What a person does with contacts: add, change, mute, archive, remove, tag; each one undoable action."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from crm_desktop.domain import whole_names
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import RuleSettings
from crm_desktop.domain.etiquette.keeping_in_touch import cadence_of
from crm_desktop.domain.facts import ContactFact, Facts
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import full_name, sort_key
from crm_desktop.domain.pitch import Pitch, PitchPart
from crm_desktop.domain.term_words import term
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import as_chosen, day_and_month, every, full_day
from crm_desktop.domain.wording import people as said_people
from crm_desktop.services import companies
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store.contacts import Address, Card, Tie

_RELATIONSHIPS: Final = frozenset(Relationship)


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """What the editor of a contact holds. A company is given by name; unknown names become companies.

    `cadence_days` is None for "as the tags and the relationship say" and 0 for none.
    """

    given_name: str = ""
    family_name: str = ""
    title: str = ""
    suffix: str = ""
    nickname: str = ""
    position: str = ""
    company: str = ""
    location: str = ""
    relationship: str = Relationship.ACQUAINTANCE
    closeness: int = 1
    notes: str = ""
    met_how: str = ""
    met_on: date | None = None
    introduced_by_id: int | None = None
    cadence_days: int | None = None
    muted: bool = False
    photo: bytes | None = None
    emails: tuple[Address, ...] = ()
    phones: tuple[Address, ...] = ()
    links: tuple[Address, ...] = ()
    affiliations: tuple[Tie, ...] = ()
    tags: tuple[str, ...] = ()
    own_fields: tuple[tuple[str, str], ...] = ()
    is_me: bool = False


def draft(card: Card) -> ContactDraft:
    """Give the editor's draft of a card."""
    return ContactDraft(**{slot: getattr(card, slot) for slot in ContactDraft.__slots__})


def change_address(store: Store, card: Card, address: Address, text: str) -> None:
    """Put an e-mail, phone or link of a card right; without words it is taken away. One action."""

    def put(those: Sequence[Address]) -> tuple[Address, ...]:
        changed = (replace(one, value=text) if one == address else one for one in those)
        return tuple(one for one in changed if one.value)

    now = draft(card)
    wanted = replace(now, emails=put(now.emails), phones=put(now.phones), links=put(now.links))
    save(store, wanted, card.id)


def keep_address(store: Store, number: int, address: str) -> None:
    """Add an e-mail address to a contact inside an action, where there is one and the card has it not yet."""
    known = store.rows("SELECT address FROM email WHERE contact_id = ?", (number,))
    if address and address.casefold() not in {one.casefold() for (one,) in known}:
        store.insert(m.Email, contact=number, address=address)
        store.update(m.Contact, number, changed_at=store.clock.now())


def save(store: Store, contact: ContactDraft, number: int | None = None, label: str = "") -> int:
    """Write a contact, in one action, and give its number. `changed_at` moves only where something did.

    Raises:
        KnownError: where there is neither a name nor a company.
    """
    name = full_name(contact.given_name, contact.family_name, title=contact.title, suffix=contact.suffix)
    name = name or contact.company.strip()
    if not name:
        raise KnownError(translate("Contacts", "A given name or a company is needed. Nothing was saved yet."))
    with store.action(
        label
        or (
            translate("Contacts", "{name} changed", name=name)
            if number
            else translate("Contacts", "Contact added: {name}", name=name)
        ),
        "edit",
    ):
        fields = {
            slot: getattr(contact, slot)
            for slot in ContactDraft.__slots__
            if slot not in ("company", "emails", "phones", "links", "affiliations", "tags", "own_fields")
        }
        fields |= {
            "name": name,
            "sort_key": sorting(contact.given_name, contact.family_name, name),
            "company": companies.find_or_add(store, contact.company) if contact.company.strip() else None,
            "introduced_by": fields.pop("introduced_by_id"),
        }
        now = store.clock.now()
        if number is None:
            number = store.insert(m.Contact, **fields, added_at=now, changed_at=now)
            _save_lists(store, number, contact)
        else:
            fields["own_words"] = _own_words(store, number, fields)
            changed = store.update(m.Contact, number, **fields)
            changed = _save_lists(store, number, contact) or changed
            if changed:
                store.update(m.Contact, number, changed_at=now)
    return number


def add_named(
    store: Store, name: str, *, relationship: Relationship = Relationship.ACQUAINTANCE, company: str = ""
) -> int:
    """Add somebody of whom the name is known, inside an action or as one, and give the number."""
    given, family = split_name(name)
    return save(
        store,
        ContactDraft(given_name=given, family_name=family, relationship=relationship, company=company),
    )


def sorting(given: str, family: str, name: str) -> str:
    """Give what a contact is listed by: the names, or else what it is called."""
    return sort_key(given, family) or sort_key("", name)


OWN = (
    "given_name",
    "family_name",
    "position",
    "company_id",
    "location",
    "notes",
    "met_how",
    "met_on",
    "relationship",
)
"""Fields that an import may fill, and must leave alone once the person wrote or cleared them by hand."""


def _own_words(store: Store, number: int, fields: dict[str, object]) -> str:
    """Give the names of the fields that the person wrote by hand, with those that `fields` changes now."""
    row = store.get(m.Contact, number)
    if row is None:
        return ""
    now = {**fields, "company_id": fields["company"]}
    written = set(row.own_words.split()) | {name for name in OWN if now[name] != getattr(row, name)}
    return " ".join(sorted(written))


def _save_lists(store: Store, number: int, contact: ContactDraft) -> bool:
    """Bring the lists of a contact to what the draft says; rows that stay keep their numbers."""
    changed = _save_rows(
        store,
        m.Email,
        number,
        [
            (email.number, {"address": email.value.strip(), "kind": email.kind, "preferred": email.preferred})
            for email in contact.emails
            if email.value.strip()
        ],
    )
    changed |= _save_rows(
        store,
        m.Phone,
        number,
        [
            (phone.number, {"number": phone.value.strip(), "kind": phone.kind, "preferred": phone.preferred})
            for phone in contact.phones
            if phone.value.strip()
        ],
    )
    changed |= _save_rows(
        store,
        m.Link,
        number,
        [
            (link.number, {"url": link.value.strip(), "kind": link.kind, "link_key": link_key(link.value)})
            for link in contact.links
            if link.value.strip()
        ],
    )
    changed |= _save_rows(
        store,
        m.Affiliation,
        number,
        [
            (
                tie.number,
                {
                    "company": tie.company_id or companies.find_or_add(store, tie.company),
                    "kind": tie.kind,
                    "title": tie.title,
                    "from_date": tie.from_date,
                    "to_date": tie.to_date,
                    "former": tie.former,
                },
            )
            for tie in contact.affiliations
            if tie.company_id or tie.company.strip()
        ],
    )
    changed |= _save_own_fields(store, number, contact.own_fields)
    return _save_tags(store, number, contact.tags) or changed


def _save_rows(
    store: Store, model: type[m.Table], number: int, wanted: list[tuple[int | None, dict[str, object]]]
) -> bool:
    kept = {row for row, _ in wanted if row is not None}
    table = model._meta.table_name
    there = {row[0] for row in store.rows(f"SELECT id FROM {table} WHERE contact_id = ?", (number,))}
    store.delete(model, *(there - kept))
    changed = bool(there - kept)
    for row, fields in wanted:
        if row in there:
            assert row is not None
            changed |= store.update(model, row, **fields)
        else:
            store.insert(model, contact=number, **fields)
            changed = True
    return changed


def _save_own_fields(store: Store, number: int, fields: Sequence[tuple[str, str]]) -> bool:
    wanted = [(name.strip(), value) for name, value in fields if name.strip()]
    there = store.rows("SELECT name, value FROM own_field WHERE contact_id = ? ORDER BY id", (number,))
    if wanted == there:
        return False
    store.execute(m.OwnField.delete().where(m.OwnField.contact == number))
    for name, value in wanted:
        store.insert(m.OwnField, contact=number, name=name, value=value)
    return True


def _save_tags(store: Store, number: int, tags: Sequence[str]) -> bool:
    wanted = {tag_number(store, tag) for tag in tags if tag.strip()}
    there = {
        row[0]: row[1]
        for row in store.rows("SELECT tag_id, id FROM contact_tag WHERE contact_id = ?", (number,))
    }
    store.delete(m.ContactTag, *(row for tag, row in there.items() if tag not in wanted))
    for tag in sorted(wanted - set(there)):
        store.insert(m.ContactTag, contact=number, tag=tag)
    return wanted != set(there)


def tag_number(store: Store, name: str) -> int:
    """Give the number of a tag; add it, inside an action, where there is none."""
    name = " ".join(name.split())
    found = store.value("SELECT id FROM tag WHERE name = ?", (name,))
    return int(found) if found is not None else store.insert(m.Tag, name=name)


def archive(store: Store, numbers: Sequence[int], archived: bool = True) -> None:
    """Put contacts aside, or bring them back, in one action. Their leads and openings stay."""
    verb = translate("Contacts", "archived") if archived else translate("Contacts", "brought back")
    _set(store, numbers, verb, "edit", "archived_at", store.now_text() if archived else None)


def mute(store: Store, numbers: Sequence[int], muted: bool = True) -> None:
    """Suggest nothing about these contacts any more, or again. What is owed stays."""
    verb = translate("Contacts", "muted") if muted else translate("Contacts", "no longer muted")
    _set(store, numbers, verb, "edit", "muted", int(muted))


def remove(store: Store, numbers: Sequence[int]) -> None:
    """Remove contacts, in one action. Their leads, asks and openings stay; undo brings them back."""
    _set(store, numbers, translate("Contacts", "removed"), "remove", "deleted_at", store.now_text())


def set_relationship(store: Store, numbers: Sequence[int], relationship: Relationship) -> None:
    """Set what these contacts are to me, in one action."""
    _set(
        store,
        numbers,
        translate("Contacts", "now {relationship}", relationship=term(relationship)),
        "edit",
        "relationship",
        str(relationship),
    )


def set_cadence(store: Store, numbers: Sequence[int], days: int | None) -> None:
    """Keep in touch with these contacts every so many days (0: never; None: as tags and relationship say)."""
    said = every(days) if days else translate("Cadences", "no cadence")
    _set(store, numbers, said, "edit", "cadence_days", days)


def add_tag(store: Store, numbers: Sequence[int], tag: str) -> None:
    """Give these contacts a tag, in one action.

    Raises:
        KnownError: where the tag is empty.
    """
    if not tag.strip():
        raise KnownError(translate("Contacts", "A tag needs a word. Nothing was changed."))
    with store.action(
        _label(store, numbers, translate("Contacts", "tagged {tag}", tag=tag.strip()), "edit"), "edit"
    ):
        number = tag_number(store, tag)
        without = """id IN (SELECT value FROM json_each(?))
                     AND id NOT IN (SELECT contact_id FROM contact_tag WHERE tag_id = ?)"""
        given = (json.dumps(list(numbers)), number)
        store.execute(f"UPDATE contact SET changed_at = ? WHERE {without}", (store.now_text(), *given))
        store.execute(
            f"INSERT INTO contact_tag (contact_id, tag_id) SELECT id, ? FROM contact WHERE {without}",
            (number, *given),
        )


def _set(
    store: Store, numbers: Sequence[int], verb: str, kind: str, column: str, value: str | int | None
) -> None:
    """Set one column of many contacts, in one action and one statement; those that have the value stay untouched.

    A moment (of archiving, of removing) that is set already stays as it is.
    """
    same = f"{column} IS NOT NULL" if column.endswith("_at") and value is not None else f"{column} IS ?"
    values: tuple[str | int | None, ...] = () if column.endswith("_at") and value is not None else (value,)
    with store.action(_label(store, numbers, verb, kind), kind):
        store.execute(
            f"""UPDATE contact SET {column} = ?, changed_at = ?
                WHERE id IN (SELECT value FROM json_each(?)) AND NOT ({same})""",
            (value, store.now_text(), json.dumps(list(numbers)), *values),
        )


def _label(store: Store, numbers: Sequence[int], verb: str, kind: str) -> str:
    """What the log says of a change to one or many contacts."""
    if len(numbers) != 1:
        return translate("Contacts", "{who} {change}", who=said_people(len(numbers)), change=verb)
    who = people.name(store, numbers[0])
    return (
        translate("Contacts", "Contact removed: {who}", who=who)
        if kind == "remove"
        else translate("Contacts", "{who} {change}", who=who, change=verb)
    )


def tags(store: Store) -> list[tuple[int, str, int]]:
    """Give all tags as (number, name, how many people), by name."""
    return [
        (row[0], row[1], row[2])
        for row in store.rows(
            """SELECT t.id, t.name, count(c.id) FROM tag t LEFT JOIN contact_tag ct ON ct.tag_id = t.id
               LEFT JOIN contact c ON c.id = ct.contact_id AND c.deleted_at IS NULL GROUP BY t.id ORDER BY t.name"""
        )
    ]


def same_person(store: Store, given: str, family: str, company: str, but: int | None = None) -> int | None:
    """Give a contact of the same name and company, for the editor's "is it this one?", or None.

    Without a company it is one of that name who has none. `but` is who is being edited.
    """
    key = sort_key(given, family)
    if not key:
        return None
    number = store.value(
        """SELECT c.id FROM contact c LEFT JOIN company k ON k.id = c.company_id
           WHERE c.sort_key = ? AND coalesce(k.normal_name, '') = ? AND c.deleted_at IS NULL AND NOT c.is_me
                 AND c.id IS NOT ? ORDER BY c.archived_at IS NOT NULL, c.id LIMIT 1""",
        (key, normal_name(company) if company.strip() else "", but),
    )
    return None if number is None else int(number)


def split_name(name: str) -> tuple[str, str]:
    """Split a whole name into given and family name, as an import does."""
    parts = whole_names.split_name(name)
    return parts.given, parts.family


def next_touch(
    contact: ContactDraft,
    facts: Facts,
    rules: RuleSettings,
    last_on: date | None,
    added_on: date,
    today: date,
) -> str:
    """Say when to keep in touch next, as a sentence: "Next on Wednesday 30 December, six weeks after 18 November."

    `last_on` is the day of the last interaction; without one it counts from the day the contact was added.
    """
    relationship = Relationship(contact.relationship) if contact.relationship in _RELATIONSHIPS else None
    fact = ContactFact(0, "", relationship=relationship, tags=contact.tags, cadence_days=contact.cadence_days)
    days = cadence_of(fact, facts)
    if days is None:
        return translate("Contacts", "No reminder to keep in touch.")
    if contact.muted:
        return translate("Contacts", "No reminder while nothing is suggested.")
    since = last_on or added_on
    due = rules.moved(since + timedelta(days=days))
    if due >= today:
        said, day = mark("Contacts", "Next on {day}, {span} after {since}."), full_day(due, today)
    else:
        said, day = mark("Contacts", "Due since {day}, {span} after {since}."), day_and_month(due, today)
    return translate("Contacts", said, day=day, span=as_chosen(days), since=day_and_month(since, today))


def pitch(store: Store) -> Pitch:
    """Give my pitch; all parts empty where there is no card of my own, or nothing is written."""
    row = store.row(
        "SELECT p.done, p.next, p.offer, p.looking_for FROM pitch p JOIN contact c ON c.id = p.contact_id WHERE c.is_me"
    )
    return Pitch() if row is None else Pitch(*row)


def save_me(store: Store, contact: ContactDraft, mine: Pitch) -> int:
    """Write my own card with its pitch, in one action, and give its number.

    Raises:
        KnownError: as `save`.
    """
    number = people.me(store)
    label = (
        translate("Contacts", "Your card changed")
        if number is not None
        else translate("Contacts", "Your card written")
    )
    with store.action(label, "edit"):
        number = save(store, replace(contact, is_me=True), number, label)
        fields = {slot: getattr(mine, slot).strip() for slot in PitchPart}
        there = store.value("SELECT id FROM pitch WHERE contact_id = ?", (number,))
        if there is not None:
            store.update(m.Pitch, int(there), **fields)
        elif any(fields.values()):
            store.insert(m.Pitch, contact=number, **fields)
    return number
