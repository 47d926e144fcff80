"""Writing what the plan of an import says, in bulk."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.terms import AffiliationKind, Relationship
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.plan.earlier_rows import EarlierRows
from crm_desktop.exchange.plan.terms import FormerJob, ImportCounts, Merge, PlanBatch
from crm_desktop.exchange.records import Held, More, PersonRow, Told
from crm_desktop.services import contacts
from crm_desktop.services.imports.cards import NewCards
from crm_desktop.services.imports.things import ThingWriter
from crm_desktop.store import Changes, Store, imports
from crm_desktop.store.behind import Cell
from crm_desktop.store.cards import NO_CARDS, Cards

_CONTACT: Final = (
    "id",
    "name",
    "sort_key",
    "given_name",
    "family_name",
    "title",
    "suffix",
    "nickname",
    "position",
    "company_id",
    "location",
    "relationship",
    "notes",
    "met_how",
    "met_on",
)
_COLUMNS: Final[dict[Field, str]] = {
    Field.GIVEN: "given_name",
    Field.FAMILY: "family_name",
    Field.FULL: "name",
    Field.TITLE: "title",
    Field.SUFFIX: "suffix",
    Field.NICKNAME: "nickname",
    Field.POSITION: "position",
    Field.COMPANY: "company_id",
    Field.LOCATION: "location",
    Field.RELATIONSHIP: "relationship",
    Field.NOTES: "notes",
    Field.MET_HOW: "met_how",
    Field.MET_ON: "met_on",
}
_NAMES: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL})
_BELONGINGS: Final[dict[str, tuple[str, ...]]] = {
    "email": ("contact_id", "address", "kind"),
    "phone": ("contact_id", "number", "kind"),
    "link": ("contact_id", "url", "link_key", "kind"),
    "affiliation": ("contact_id", "company_id", "kind", "title", "former", "from_date", "to_date"),
    "contact_tag": ("contact_id", "tag_id"),
    "own_field": ("contact_id", "name", "value"),
    "import_key": ("contact_id", "row_key"),
    "card_line": ("contact_id", "line"),
}
_Value = str | int | None


@dataclass(slots=True)
class _Belongings:
    """The rows of one batch that belong to contacts, by table."""

    rows: dict[str, list[tuple[Cell, ...]]] = field(default_factory=lambda: defaultdict(list))
    photos: list[tuple[bytes, int]] = field(default_factory=list)
    told: list[tuple[int, Told]] = field(default_factory=list)

    def add(
        self,
        contact: int,
        emails: Iterable[str],
        phones: Iterable[str],
        links: Iterable[tuple[str, str]],
        own_fields: Iterable[tuple[str, str]],
        keys: Iterable[str],
        more: More | None = None,
    ) -> None:
        rows = self.rows
        kinds = dict(more.kinds) if more is not None else {}
        rows["email"] += [(contact, address, kinds.get(address, "")) for address in emails]
        rows["phone"] += [(contact, number, kinds.get(number, "")) for number in phones]
        rows["link"] += [(contact, link, link_key, kinds.get(link, "")) for link, link_key in links]
        rows["own_field"] += [(contact, name, value) for name, value in own_fields]
        rows["import_key"] += [(contact, key) for key in keys]


class Writer:
    """Writes the batches of a plan, inside an action. `earlier` are the new people of the plan."""

    def __init__(self, store: Store, earlier: EarlierRows) -> None:
        self._store = store
        self._now = store.now_text()
        self._first = self._next = store.next_number("contact")
        self._next_company = store.next_number("company")
        self._companies = imports.companies(store)
        self._named: dict[str, int | None] = {"": None}
        # Companies by their names as they are kept: another spelling may have other words to look for.
        self._spelled: dict[str, int | None] = {"": None, **imports.company_names(store)}
        self._cards = NewCards(self._first, earlier)
        self._new_companies: list[tuple[Cell, ...]] = []
        self._tags: dict[str, int] = {}
        # Row numbers of the new people, growing: the contact of the n-th is first + n.
        self._rows = array("q")
        self._things: ThingWriter | None = None
        self._introduced: list[tuple[int, str]] = []
        self._changed: set[int] = set()
        self._renamed: set[int] = set()
        self._here = imports.count(store)
        self._indexes: list[str] = []
        self.wrote = False
        """Whether anything was written."""

    @property
    def contacts(self) -> range:
        """The numbers of the new contacts."""
        return range(self._first, self._next)

    @property
    def concerned(self) -> Changes | None:
        """Whose cards and names what was written changes; None where things were written, which may be anybody's."""
        if self._things is not None:
            return None
        cards = frozenset(self.contacts) | self._changed
        return Changes(named=frozenset(self.contacts) | self._renamed, reworded=cards)

    @property
    def cards(self) -> Cards:
        """The cards of the new people of whom all is known; none where things were written, for these tell of them."""
        return self._cards if self._things is None else NO_CARDS

    @staticmethod
    def has_to_write(batch: PlanBatch) -> bool:
        """Say whether a batch changes anything."""
        return bool(batch.new or batch.things) or any(
            merge.changes or merge.keys or merge.lines or merge.own for merge in batch.merged
        )

    def write(self, batch: PlanBatch) -> None:
        """Write what a batch says."""
        if not self.has_to_write(batch):
            return
        self.wrote = True
        if not self._indexes and 4 * (self._next - self._first + len(batch.new)) > self._here:
            self._indexes = imports.put_off_indexes(self._store)
        belongings = _Belongings()
        people = self._people(batch.new, belongings)
        self.add_companies()
        self._store.insert_behind("contact", _CONTACT, people, added_at=self._now, changed_at=self._now)
        changes = self._changes(batch.merged, belongings)
        self.add_companies()
        for columns, values in changes.items():
            imports.change(self._store, columns, values)
        for photo, contact in belongings.photos:
            self._store.execute("UPDATE contact SET photo = ? WHERE id = ?", (photo, contact))
        for contact, told in belongings.told:
            self._tell(contact, told)
        for table, columns in _BELONGINGS.items():
            if rows := belongings.rows.get(table):
                self._store.insert_behind(table, columns, rows)
        for merge in batch.merged:
            if merge.without:
                imports.leave_out(self._store, self.number(merge.contact), merge.without)
        if batch.apart:
            pairs = [(self.number(one), self.number(other)) for one, other in batch.apart]
            self._store.insert_many("not_duplicate", ("contact_id", "other_id"), pairs)
        if batch.things:
            if self._things is None:
                self._things = ThingWriter(self._store, self)
            self._things.write(batch.things)

    def add_companies(self) -> None:
        """Write the companies that were met for the first time."""
        if self._new_companies:
            self._store.insert_behind(
                "company",
                ("id", "name", "normal_name"),
                self._new_companies,
                added_at=self._now,
                changed_at=self._now,
            )
            self._new_companies = []

    def _people(self, rows: Sequence[PersonRow], belongings: _Belongings) -> list[tuple[Cell, ...]]:
        """Give the new contacts as rows of the table."""
        people: list[tuple[Cell, ...]] = []
        sorting, named, spelled, cards = contacts.sorting, self._named, self._spelled, self._cards
        email_rows, phone_rows, link_rows = (belongings.rows[table] for table in ("email", "phone", "link"))
        # Taken apart at once, a row costs a quarter of what it does field by field.
        for number, (
            row, given, family, name, title, suffix, nickname, emails, _, phones, links, link_keys, position, company,
            location, met_on, met_how, relationship, tags, notes, own_fields, key, more,
        ) in enumerate(rows, self._next):  # fmt: skip
            company_id = named[company] if company in named else self.company(company)
            people.append(
                (
                    number,
                    name,
                    sorting(given, family, name),
                    given,
                    family,
                    title,
                    suffix,
                    nickname,
                    position,
                    company_id,
                    location,
                    relationship or Relationship.ACQUAINTANCE,
                    notes,
                    met_how,
                    met_on,
                )
            )
            if more is None:
                for address in emails:
                    email_rows.append((number, address, ""))
                for phone in phones:
                    phone_rows.append((number, phone, ""))
                for link, link_key in zip(links, link_keys, strict=True):
                    link_rows.append((number, link, link_key, ""))
            else:
                self._add_more(number, emails, phones, zip(links, link_keys, strict=True), more, belongings)
            if key or own_fields:
                belongings.add(number, (), (), (), own_fields, [key] if key else ())
            if tags:
                self._add_tags(number, tags, belongings)
            if more is None and not own_fields and not tags and spelled.get(company, 0) == company_id:
                cards.add(row)
            else:
                cards.pass_over()
            self._rows.append(row)
        self._next += len(rows)
        return people

    def _add_more(
        self,
        contact: int,
        emails: Iterable[str],
        phones: Iterable[str],
        links: Iterable[tuple[str, str]],
        more: More,
        belongings: _Belongings,
    ) -> None:
        """Note what only some files say of somebody new."""
        belongings.add(contact, emails, phones, links, (), (), more)
        belongings.rows["card_line"] += [(contact, line) for line in more.lines]
        if more.photo is not None:
            belongings.photos.append((more.photo, contact))
        if more.told is not None:
            belongings.told.append((contact, more.told))
            self._add_ties(contact, more.told.held, belongings)

    def _changes(
        self, merges: Sequence[Merge], belongings: _Belongings
    ) -> dict[tuple[str, ...], list[tuple[_Value, ...]]]:
        """Give what changes in known contacts: values by the columns to set."""
        news: dict[int, dict[str, _Value]] = defaultdict(dict)
        former: list[tuple[int, FormerJob]] = []
        renamed: list[int] = []
        for merge in merges:
            contact = self.number(merge.contact)
            if merge.changes:
                self._changed.add(contact)
                self._cards.forget(contact)
                # Several rows may tell of one contact; the later ones know what the earlier ones change.
                news[contact].update(
                    (_COLUMNS[what], self._value(what, value)) for what, value in merge.fields
                )
                if any(what in _NAMES for what, _ in merge.fields):
                    renamed.append(contact)
            if merge.own:
                own = {_COLUMNS[what] for what in merge.own}
                news[contact]["own_words"] = imports.with_own_words(self._store, contact, own)
            belongings.add(
                contact,
                merge.emails,
                merge.phones,
                merge.links,
                merge.own_fields,
                merge.keys,
                merge.row.more,
            )
            belongings.rows["card_line"] += [(contact, line) for line in merge.lines]
            if merge.photo is not None:
                belongings.photos.append((merge.photo, contact))
            self._add_ties(contact, merge.held, belongings)
            if merge.tags:
                self._add_tags(contact, merge.tags, belongings)
            if merge.former is not None:
                former.append((contact, merge.former))
        if renamed:
            self._renamed.update(renamed)
            self._sort_anew(renamed, news)
        if former:
            self._keep_former(former, belongings)
        changes: dict[tuple[str, ...], list[tuple[_Value, ...]]] = defaultdict(list)
        for contact, values in news.items():
            changes[(*values, "changed_at")].append((*values.values(), self._now, contact))
        return changes

    def _sort_anew(self, renamed: Sequence[int], news: dict[int, dict[str, _Value]]) -> None:
        """Give contacts whose names change the place in the list that goes with them."""
        now = imports.names(self._store, renamed)
        for contact in renamed:
            given, family, name = now.get(contact, ("", "", ""))
            new = news[contact]
            parts = (new.get("given_name", given), new.get("family_name", family), new.get("name", name))
            new["sort_key"] = contacts.sorting(*map(str, parts))

    def _keep_former(self, former: Sequence[tuple[int, FormerJob]], belongings: _Belongings) -> None:
        """Keep jobs that were left as former affiliations; one that is there already becomes a former one."""
        there = defaultdict(list)
        for tie, contact, company, title, is_former, to_date in imports.ties(
            self._store, [contact for contact, _ in former]
        ):
            there[contact, company].append((tie, title, is_former, to_date))
        for contact, job in former:
            company_id = job.company_id or self.company(job.company)
            same = [tie for tie in there[contact, company_id] if tie[1].casefold() == job.position.casefold()]
            if not same:
                belongings.rows["affiliation"].append(
                    (contact, company_id, AffiliationKind.EMPLOYER.value, job.position, 1, "", "")
                )
            elif not any(is_former or to_date for _, _, is_former, to_date in same):
                self._store.execute("UPDATE affiliation SET former = 1 WHERE id = ?", (same[0][0],))

    def _add_ties(self, contact: int, ties: Iterable[Held], belongings: _Belongings) -> None:
        """Note the affiliations of somebody."""
        belongings.rows["affiliation"] += [
            (contact, self.company(tie.company), tie.kind, tie.title, int(tie.former), tie.begun, tie.ended)
            for tie in ties
        ]

    def _tell(self, contact: int, told: Told) -> None:
        """Write what only an export of this program says of somebody new."""
        archived = f"{told.archived_on}T00:00:00Z" if told.archived_on else None
        self._store.execute(
            "UPDATE contact SET closeness = ?, cadence_days = ?, muted = ?, archived_at = ? WHERE id = ?",
            (told.closeness, told.cadence_days, int(told.muted), archived, contact),
        )
        if told.introduced_by:
            self._introduced.append((contact, told.introduced_by))

    def number(self, contact: int) -> int:
        """Give the contact of a merge: its number, or that of the person whom an earlier row made."""
        return contact if contact > 0 else self._first + bisect_left(self._rows, -contact)

    def reserve(self) -> int:
        """Give the number of a new contact that is no row of the plan."""
        self._rows.append(self._rows[-1] if self._rows else 0)
        self._cards.pass_over()
        self._next += 1
        return self._next - 1

    def _value(self, what: Field, value: str | date | Relationship) -> _Value:
        if what is Field.COMPANY:
            return self.company(str(value))
        if isinstance(value, date):
            return value.isoformat()
        return str(value) or (None if what is Field.MET_ON else "")

    def company(self, name: str) -> int | None:
        """Give the number of a company by its name, in whatever spelling; a new one is noted."""
        if name not in self._named:
            normal = normal_name(name)
            number = self._companies.get(normal)
            if number is None:
                number = self._companies[normal] = self._next_company
                self._next_company += 1
                self._new_companies.append((number, name, normal))
                self._spelled[name] = number
            self._named[name] = number
        return self._named[name]

    def _add_tags(self, contact: int, tags: Iterable[str], belongings: _Belongings) -> None:
        for tag in tags:
            if tag not in self._tags:
                self._tags[tag] = contacts.tag_number(self._store, tag)
        numbers = dict.fromkeys(self._tags[tag] for tag in tags)
        belongings.rows["contact_tag"] += [(contact, number) for number in numbers]

    def finish(self, file_name: str, kind: str, counts: ImportCounts) -> None:
        """Join people with those who introduced them, and note the import itself."""
        for sql in self._indexes:
            self._store.execute(sql)
        imports.introduce(self._store, self._introduced)
        self._store.insert_many(
            "import_run",
            (
                "file_name",
                "kind",
                "imported_at",
                "row_count",
                "new_count",
                "merged_count",
                "unchanged_count",
                "skipped_count",
                "unreadable_count",
            ),
            [
                (
                    file_name,
                    kind,
                    self._store.now_text(),
                    counts.rows,
                    counts.new,
                    counts.merged,
                    counts.unchanged,
                    len(counts.skipped),
                    len(counts.unreadable),
                )
            ],
        )
