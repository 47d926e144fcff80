"""Who is in the book twice: the finder, what was called different, and the merging of two contacts into one.

The finder compares only people who share something that could prove it (a link, an address, a number) or who are alike
by name and work: 100,000 people make some hundred thousand comparisons, not five billion.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Final

from crm_desktop.domain.duplicates import Certainty, Likeness, Person, is_personal, likeness
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.names import fold
from crm_desktop.domain.phones import is_international, phone_query
from crm_desktop.domain.stopping import Check, stoppable
from crm_desktop.domain.terms import Relationship, Standing
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import one_below_the_other
from crm_desktop.services import contacts, settings
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, tables
from crm_desktop.store import contacts as reader
from crm_desktop.store import duplicates as book
from crm_desktop.store import models as m
from crm_desktop.store.contacts import Address, Card, Tie
from crm_desktop.store.watching import watched

Report = Callable[[str, int, int], None]
"""Told (what is done, so far, in all) now and then; what it raises stops the search."""

_LARGE: Final = 40
"""Of more people than these under one key only neighbours in the order of names are compared."""
_NEIGHBOURS: Final = 12
_TELL_EVERY: Final = 0.05
"""Seconds between two words about the progress, and so between two looks whether to stop."""
_SHORTEST_PHONE: Final = 7


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts that may be one person; `why` is said of the first: "Same link as P. Wolmarsh"."""

    one: int
    name: str
    other: int
    other_name: str
    certainty: Certainty
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the finder found: the pairs, the sure ones first, then by name; among how many; how many were set aside."""

    pairs: tuple[Pair, ...]
    people: int
    different: int


# -- finding -----------------------------------------------------------------------------------------


def find(store: Store, report: Report | None = None) -> Found:
    """Look through the whole book for people who are in it twice. Those called different are left out."""
    from rapidfuzz.distance import JaroWinkler  # when first needed

    done = total = 0
    told = time.monotonic()

    def check() -> None:
        nonlocal told
        if report is not None and time.monotonic() - told >= _TELL_EVERY:
            told = time.monotonic()
            report("Comparing", done, total)

    with watched(store, check):
        people = _people(store, check)
        apart = book.called_different(store)
    pairs: list[Pair] = []
    asked: set[tuple[int, int]] = set()
    groups = [group for group in _groups(stoppable(people, check)).values() if len(group) > 1]
    total = len(groups)
    for done, group in enumerate(stoppable(groups, check)):  # noqa: B007 - it is told by `check`
        for one, other in _to_compare(group):
            key = (one.id, other.id) if one.id < other.id else (other.id, one.id)
            if key in asked:
                continue
            asked.add(key)
            if key in apart:
                continue
            first, second = (one, other) if one.id < other.id else (other, one)
            found = likeness(first, second, JaroWinkler.normalized_similarity)
            if found is not None:
                pairs.append(_pair(first, second, found))
    names = reader.names(store, [number for pair in pairs for number in (pair.one, pair.other)])
    named = [
        replace(
            pair,
            name=names[pair.one],
            other_name=names[pair.other],
            why=translate("Duplicates", pair.why, name=names[pair.other]),
        )
        for pair in pairs
    ]
    order = {Certainty.SURE: 0, Certainty.PERHAPS: 1}
    named.sort(key=lambda pair: (order[pair.certainty], fold(pair.name), pair.one, pair.other))
    return Found(tuple(named), len(people), len(apart))


def _pair(one: Person, other: Person, found: Likeness) -> Pair:
    return Pair(one.id, "", other.id, "", found.certainty, found.says)


def _people(store: Store, check: Check) -> list[Person]:
    def of_each(rows: Iterable[tuple[Any, ...]], level: Callable[[str], str]) -> Mapping[int, frozenset[str]]:
        found: dict[int, set[str]] = {}
        for contact, text in stoppable(rows, check):
            value = level(text)
            if value:
                found.setdefault(contact, set()).add(value)
        return {contact: frozenset(values) for contact, values in stoppable(found.items(), check)}

    nothing: frozenset[str] = frozenset()
    emails = of_each(book.emails(store), lambda text: text.strip().lower())
    phones = of_each(book.phones(store), _whole_numbers(_country(store)))
    profiles = of_each(book.profiles(store), str)
    return [
        Person(
            number,
            fold(name),
            fold(given),
            fold(family),
            fold(position),
            company,
            fold(location),
            emails.get(number, nothing),
            phones.get(number, nothing),
            profiles.get(number, nothing),
        )
        for number, name, given, family, position, company, location in stoppable(book.people(store), check)
    ]


def _country(store: Store) -> str:
    """Give the country (ISO 3166) of numbers without a country's code: that of my own number, of my holidays, or of
    most numbers in the book that have one.
    """
    import phonenumbers  # with its tables of all countries, and not before duplicates are looked for

    def regions(where: str, value: Any) -> Iterator[str]:
        for (number,) in store.rows(
            f"SELECT number FROM phone WHERE {where} ORDER BY id LIMIT 1000", (value,)
        ):
            with suppress(phonenumbers.NumberParseException):
                if region := phonenumbers.region_code_for_number(phonenumbers.parse(number)):
                    yield str(region)

    mine = next(regions("contact_id = ?", reader.me(store)), "") or settings.get(store, settings.COUNTRY)
    if mine:
        return mine
    found = Counter(regions("number LIKE ?", "+%"))
    most = found.most_common(1)
    return most[0][0] if most and most[0][1] >= max(_ENOUGH_NUMBERS, found.total() * 2 / 3) else ""


_ENOUGH_NUMBERS: Final = 3
"""So many numbers of a country show, where most are of it, that the others are of it too."""


def _whole_numbers(country: str) -> Callable[[str], str]:
    """Give how a number is read whole: as digits with the country's code, that of `country` where none is written.

    Without a country it stays as it is written. What is too short for a whole number is an empty text.
    """
    import phonenumbers

    def whole(text: str) -> str:
        digits = phone_query(text)
        if len(digits) < _SHORTEST_PHONE or not country or is_international(text.strip()):
            return digits if len(digits) >= _SHORTEST_PHONE else ""
        try:
            number = phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            return digits
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).lstrip("+")

    return whole


def _groups(people: Iterable[Person]) -> dict[tuple[str, ...], list[Person]]:
    """Everybody under each key that could bring two of them together."""
    groups: dict[tuple[str, ...], list[Person]] = {}
    for person in people:
        for key in _keys(person):
            groups.setdefault(key, []).append(person)
    return groups


def _keys(person: Person) -> Iterator[tuple[str, ...]]:
    for profile in person.profiles:
        yield "profile", profile
    for address in person.emails:
        if is_personal(address):
            yield "address", address
    for number in person.phones:
        yield "number", number
    family, given = _short_vowels(person.family), _short_vowels(person.given.partition(" ")[0])
    if person.company:
        yield "company", person.company, family[:3] or person.name
        if given:
            yield "company, given", person.company, given
    if family and person.position:
        yield "work", family, person.position.rpartition(" ")[2]
    if person.name and person.location:
        yield "place", person.location, person.name


def _short_vowels(name: str) -> str:
    """Give a folded name without the e that German puts for the dots: "muller" of "mueller"."""
    return name.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _to_compare(group: list[Person]) -> Iterator[tuple[Person, Person]]:
    if len(group) <= _LARGE:
        yield from combinations(group, 2)
        return
    ordered = sorted(group, key=lambda person: (person.family, person.given, person.id))
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 : place + 1 + _NEIGHBOURS]:
            yield one, other


# -- what was called different ------------------------------------------------------------------------


def call_different(store: Store, one: int, other: int) -> None:
    """Remember, in one action, that two contacts are two different people: they are not asked about again."""
    first, second = sorted((one, other))
    if (first, second) in book.called_different(store):
        return
    names = reader.names(store, [first, second])
    with store.action(
        translate(
            "Duplicates",
            "{one} and {other}: two different people",
            one=names.get(first, ""),
            other=names.get(second, ""),
        ),
        "edit",
    ):
        store.insert(m.NotDuplicate, contact=first, other=second)


def ask_again(store: Store) -> int:
    """Forget, in one action, which pairs were called different; give how many there were."""
    count = len(book.called_different(store))
    if count:
        with store.action(
            plural(
                "Duplicates",
                "One pair called different is asked about again",
                "%Ln pairs called different are asked about again",
                count,
            ),
            "edit",
        ):
            store.execute(m.NotDuplicate.delete())
    return count


# -- merging -----------------------------------------------------------------------------------------

SINGLE: Final = (
    "name", "nickname", "position", "company", "location", "relationship", "closeness", "met_how", "met_on",
    "introduced_by_id", "cadence_days", "photo",
)  # fmt: skip
"""What one of the two gives; "name" stands for its parts together."""
_NAME: Final = ("given_name", "family_name", "title", "suffix")
_VAGUE: Final = frozenset({"", Relationship.ACQUAINTANCE, Relationship.NOT_MET})


@dataclass(frozen=True, slots=True)
class Merger:
    """Two contacts before they become one: both as they are, and of which fields the second one's value is proposed."""

    keep: Card
    gone: Card
    theirs: frozenset[str]

    @property
    def differing(self) -> tuple[str, ...]:
        """The fields in which both say something else, in the order in which they are shown."""
        return tuple(name for name in SINGLE if value_of(self.keep, name) != value_of(self.gone, name))

    def merged(self, theirs: Collection[str] | None = None, without: Collection[str] = ()) -> ContactDraft:
        """Give the contact that comes of both, with the fields of `theirs` taken from the second (else as proposed).

        Lists take both, but for the values in `without`; notes come one below the other. The company that is not
        chosen becomes a former affiliation.
        """
        chosen = self.theirs if theirs is None else theirs
        mine, other = contacts.draft(self.keep), contacts.draft(self.gone)
        values: dict[str, Any] = {}
        for name in SINGLE:
            source = other if name in chosen else mine
            for slot in _NAME if name == "name" else (name,):
                values[slot] = getattr(source, slot)
        left = self.keep if "company" in chosen else self.gone
        taken = self.gone if "company" in chosen else self.keep
        ties = _union(mine.affiliations, other.affiliations, _tie_key)
        if left.company_id and taken.company_id and left.company_id != taken.company_id:
            known = any(tie.company_id == left.company_id for tie in ties)
            if not known:
                former = Tie(left.company_id, left.company, "employer", left.position, former=True)
                ties = (*ties, former)
        return replace(
            mine,
            **values,
            notes=one_below_the_other(mine.notes, other.notes),
            emails=_addresses(mine.emails, other.emails, str.lower, without),
            phones=_addresses(mine.phones, other.phones, lambda text: phone_query(text) or text, without),
            links=_addresses(mine.links, other.links, str.lower, without),
            affiliations=ties,
            tags=tuple(tag for tag in _union(mine.tags, other.tags, str.casefold) if tag not in without),
            own_fields=_union(mine.own_fields, other.own_fields, lambda pair: pair),
            muted=mine.muted and other.muted,
        )


def _tie_key(tie: Tie) -> tuple[Any, ...]:
    return tie.company_id, tie.kind, tie.title, tie.former


def value_of(card: Card, name: str) -> Any:
    """Give what a card says in a field of `SINGLE`."""
    return tuple(getattr(card, slot) for slot in _NAME) if name == "name" else getattr(card, name)


def _union(mine: Iterable[Any], other: Iterable[Any], key: Callable[[Any], Any]) -> tuple[Any, ...]:
    found: dict[Any, Any] = {}
    for one in (*mine, *other):
        found.setdefault(key(one), one)
    return tuple(found.values())


def _addresses(
    mine: Iterable[Address], other: Iterable[Address], level: Callable[[str], str], without: Collection[str]
) -> tuple[Address, ...]:
    """Both lists without what stands in both; of two that are marked as the used one the first stays it."""
    found = [one for one in _union(mine, other, lambda each: level(each.value)) if one.value not in without]
    used = next((place for place, one in enumerate(found) if one.preferred), None)
    return tuple(replace(one, preferred=one.preferred and place == used) for place, one in enumerate(found))


def merger(store: Store, one: int, other: int) -> Merger | None:
    """Give two contacts side by side with the proposal; the one with more behind it is kept. None where one is gone.

    What the person wrote by hand wins, then what says something, then the newer.
    """
    first, second = reader.card(store, one), reader.card(store, other)
    if first is None or second is None or first.deleted_at or second.deleted_at or first.id == second.id:
        return None
    if _weight(store, second.id) > _weight(store, first.id):
        first, second = second, first
    own = {number: set(str(words).split()) for number, words in store.rows(
        "SELECT id, own_words FROM contact WHERE id IN (?, ?)", (first.id, second.id)
    )}  # fmt: skip
    return Merger(
        first,
        second,
        frozenset(
            name for name in SINGLE if _theirs_wins(name, first, second, own[first.id], own[second.id])
        ),
    )


def _weight(store: Store, number: int) -> tuple[int, int]:
    """How much is behind a contact: what happened and what was given; then how long it is here."""
    happened = store.value(
        """SELECT (SELECT count(*) FROM interaction_contact WHERE contact_id = :it)
                + (SELECT count(*) FROM lead WHERE referrer_id = :it OR person_id = :it)
                + (SELECT count(*) FROM ask WHERE contact_id = :it)""",
        {"it": number},
    )
    return int(happened), -number


def _theirs_wins(name: str, mine: Card, other: Card, my_own: set[str], their_own: set[str]) -> bool:
    one, two = value_of(mine, name), value_of(other, name)
    if one == two or not _says_something(name, two):
        return False
    if not _says_something(name, one):
        return True
    words = set(_NAME) if name == "name" else {"company_id" if name == "company" else name}
    if bool(words & my_own) != bool(words & their_own):
        return bool(words & their_own)
    if name == "relationship":
        return one in _VAGUE and two not in _VAGUE
    if name == "closeness":
        return bool(two > one)
    if name == "met_on":
        return bool(two < one)
    if name == "name":
        return len(" ".join(two)) > len(" ".join(one))
    return name in ("position", "company", "location") and other.changed_at > mine.changed_at


def talks(store: Store, both: Merger) -> int:
    """Count what happened with either of two contacts; what happened with both is one."""
    return int(
        store.value(
            "SELECT count(DISTINCT interaction_id) FROM interaction_contact WHERE contact_id IN (?, ?)",
            (both.keep.id, both.gone.id),
        )
    )


def _says_something(name: str, value: Any) -> bool:
    return any(value) if name == "name" else value not in (None, "", b"")


def merge(store: Store, keep: int, gone: int, merged: ContactDraft) -> None:
    """Make one contact of two, in one action: what pointed to `gone` points to `keep`, which says what `merged` says.

    Undo gives both back exactly.

    Raises:
        KnownError: where they are not two contacts any more; nothing was changed.
    """
    names = reader.names(store, [keep, gone])
    cards = [reader.card(store, number) for number in (keep, gone)]
    if keep == gone or any(card is None or card.deleted_at or card.is_me for card in cards):
        raise KnownError(translate("Duplicates", "These are not two contacts any more. Nothing was changed."))
    with store.action(
        translate("Duplicates", "{one} and {other}: merged into one", one=names[gone], other=names[keep]),
        "merge",
    ):
        own = {
            word
            for (words,) in store.rows("SELECT own_words FROM contact WHERE id IN (?, ?)", (keep, gone))
            for word in words.split()
        }
        _join_references(store, keep, gone)
        _point_to(store, "contact", keep, gone)
        store.execute("DELETE FROM not_duplicate WHERE contact_id = other_id")
        if merged.introduced_by_id in (keep, gone):  # nobody introduces themselves
            merged = replace(merged, introduced_by_id=None)
        contacts.save(store, merged, keep)
        # A merge is no writing by hand: what was written so in either stays known as that.
        store.update(m.Contact, keep, own_words=" ".join(sorted(own)))
        store.update(m.Contact, gone, deleted_at=store.clock.now())


def merge_sure(store: Store, pairs: Iterable[Pair]) -> int:
    """Merge, in one action, the pairs that are sure, each as proposed; give how many were merged."""
    now: dict[int, int] = {}

    def present(number: int) -> int:
        while number in now:
            number = now[number]
        return number

    sure = [pair for pair in pairs if pair.certainty is Certainty.SURE]
    merged = 0
    with store.action(
        plural("Duplicates", "1 pair merged", "%Ln pairs merged", len(sure)), "merge"
    ) as action:
        for pair in sure:
            both = merger(store, present(pair.one), present(pair.other))
            if both is None:
                continue
            merge(store, both.keep.id, both.gone.id, both.merged())
            now[both.gone.id] = both.keep.id
            merged += 1
        action.label = plural("Duplicates", "1 pair merged", "%Ln pairs merged", merged)
    return merged


_STANDINGS: Final = (Standing.NOT_ASKED, Standing.DECLINED, Standing.ASKED, Standing.AGREED)


def _join_references(store: Store, keep: int, gone: int) -> None:
    """Of two references one stays: the one that stands further on."""
    rows = store.rows(
        "SELECT id, contact_id, standing FROM reference WHERE contact_id IN (?, ?)", (keep, gone)
    )
    if len(rows) < 2:
        return
    worse, better = sorted(rows, key=lambda row: (_STANDINGS.index(Standing(row[2])), row[1] == keep))
    _point_to(store, "reference", better[0], worse[0])
    store.delete(m.Reference, worse[0])


def _point_to(store: Store, parent: str, keep: int, gone: int) -> None:
    """Let every row that points to one row point to another; of two that would be the same one stays."""
    for shape in tables.shapes(store):
        for column in shape.columns:
            if column.refers != parent:
                continue
            for group in shape.unique:
                if column.name in group:
                    rest = [f"there.{name} IS {shape.table}.{name}" for name in group if name != column.name]
                    same = " AND ".join([f"there.{column.name} = ?", *rest])
                    store.execute(
                        f"""DELETE FROM {shape.table} WHERE {column.name} = ?
                            AND EXISTS (SELECT 1 FROM {shape.table} AS there WHERE {same})""",
                        (gone, keep),
                    )
            store.execute(f"UPDATE {shape.table} SET {column.name} = ? WHERE {column.name} = ?", (keep, gone))
