"""What a row changes in somebody who is there already, by the rules that `terms` lists or as the person said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.names import fold
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.people.keys import connection_key
from crm_desktop.exchange.people.names import first_word
from crm_desktop.exchange.plan.earlier_rows import after, has_phone, less
from crm_desktop.exchange.plan.known import Known, KnownContact
from crm_desktop.exchange.plan.terms import Decision, FormerJob, MatchedBy, Merge, Value
from crm_desktop.exchange.records import Held, PersonRow, Remark


class Merger:
    """Decides what rows change in people, and remembers it: it is for one pass through one file."""

    def __init__(self, known: Known, kind: FileKind) -> None:
        self._known = known
        self._linkedin = kind is FileKind.LINKEDIN
        self._job_decided: set[int] = set()
        self.changed: dict[int, KnownContact] = {}
        """Whom earlier rows changed, as they are since."""

    def merge(
        self,
        row: PersonRow,
        contact: int,
        now: KnownContact,
        by: MatchedBy,
        row_key: str,
        remarks: list[Remark],
        said: Decision | None = None,
    ) -> Merge | None:
        """Decide what a row changes in somebody, as the person `said` or by the rules; None when nothing.

        `row_key` is the key of the row in its place, "" for none. What is to be told goes to `remarks`.
        """
        fields: list[tuple[Field, Value]] = []
        own: frozenset[Field] = frozenset()
        without: frozenset[str] = frozenset()
        if said is not None and said.chosen is not None:
            without = said.without
            self._job_decided.add(contact)
            former, others = _as_chosen(row, now, said.chosen, fields)
            # What the rules would decide otherwise the next time is the person's own word from now on.
            taken = {what for what, _ in fields}
            own = others - taken if contact > 0 else others & taken
            now = less(now, without)
        else:
            former = self._by_rules(row, contact, now, fields, remarks)
        refused = frozenset(map(str.casefold, without)) or self._known.refused.get(contact, without)
        emails, phones, links, tags, own_fields = _grown(row, now, refused)
        photo, lines, held = self._beside(row, contact, now)
        changes = photo or held or fields or emails or links or phones or tags or own_fields
        key = row_key if row_key and row_key not in self._known.keys else ""
        # What the person said is kept, and whom an e-mail meant where the next time it may be one of two.
        kept = key and (by is MatchedBy.CHOICE or (by is MatchedBy.EMAIL and not self._is_sure(row, contact)))
        if not (changes or without or own) and contact > 0 and not kept and not lines:
            return None
        merge = Merge(
            row=row,
            contact=contact,
            by=by,
            fields=tuple(fields),
            emails=emails,
            phones=phones,
            links=links,
            tags=tags,
            own_fields=own_fields,
            former=former,
            keys=tuple(dict.fromkeys(each for each in (key, self._key_of_old(contact, now, fields)) if each)),
            photo=photo,
            lines=lines,
            held=held,
            without=without,
            own=own,
        )
        if changes or lines or without or own:
            self.changed[contact] = after(now, merge)
        return merge

    def own_uid(self, uid: str) -> int:
        """Give whose card it is that this file exported, by its UID; 0 where it comes from elsewhere."""
        return self._own_uids.get(uid.removeprefix("urn:uuid:"), 0)

    @cached_property
    def _own_uids(self) -> Mapping[str, int]:
        return self._known.own_uids()

    def _by_rules(
        self,
        row: PersonRow,
        contact: int,
        now: KnownContact,
        fields: list[tuple[Field, Value]],
        remarks: list[Remark],
    ) -> FormerJob | None:
        """Fill `fields` with what was empty, and with another job; give the job that it ends."""
        former: FormerJob | None = None
        if row.position or row.company:
            decides = contact > 0 and contact not in self._job_decided
            self._job_decided.add(contact)
            if row.position != now.position or row.company != now.company:
                former, news = self._job(row, now, decides, fields)
                if news:
                    remarks.append(Remark(row.number, news))
        if not now.given or not now.family:
            _fill_name(row, now, fields)
        for what, value, present in (
            (Field.TITLE, row.title, now.title),
            (Field.SUFFIX, row.suffix, now.suffix),
            (Field.NICKNAME, row.nickname, now.nickname),
            (Field.LOCATION, row.location, now.location),
            (Field.MET_ON, row.met_on, now.met_on),
            (Field.MET_HOW, row.met_how, now.met_how),
            (Field.RELATIONSHIP, row.relationship, now.relationship),
            (Field.NOTES, row.notes, now.notes),
        ):
            if value and not present and what not in now.own:
                fields.append((what, value))
        return former

    def _beside(
        self, row: PersonRow, contact: int, now: KnownContact
    ) -> tuple[bytes | None, tuple[str, ...], tuple[Held, ...]]:
        """Give the photo, the lines of a vCard and the affiliations of a row, each where somebody has none."""
        if row.more is None:
            return None, (), ()
        lines = row.more.lines if not now.has_lines else ()
        if lines and contact > 0:
            lines = tuple(line for line in lines if line[:4] != "UID:" or self.own_uid(line[4:]) != contact)
        held = row.more.told.held if row.more.told is not None and not now.has_ties else ()
        return row.more.photo if not now.has_photo else None, lines, held

    def _is_sure(self, row: PersonRow, contact: int) -> bool:
        """Whether a row will be found by e-mail and name to be of the same contact again."""
        given = first_word(row.given)
        return bool(given) and any(
            known == contact and name.partition(" ")[0] == given
            for key in row.email_keys
            for known, name in self._known.emails.of(key)
        )

    def _key_of_old(self, contact: int, now: KnownContact, fields: Sequence[tuple[Field, Value]]) -> str:
        """Give the key by which somebody was known by name and day until these fields change; "" where none goes.

        Who is new in this file keeps the key of the row.
        """
        if contact < 0 or now.met_on is None or _DAY_AND_NAME.isdisjoint(what for what, _ in fields):
            return ""
        first = key = connection_key(now.name, now.met_on)
        place = 1
        while self._known.keys.get(key, contact) != contact:
            place += 1
            key = f"{first}#{place}"
        return key if key in self._known.keys else ""

    def _job(
        self, row: PersonRow, now: KnownContact, decides: bool, fields: list[tuple[Field, Value]]
    ) -> tuple[FormerJob | None, str]:
        """Compare two jobs: fill what is empty, or take the new one over and keep the old one as former.

        A row that does not decide only fills, and only where it speaks of the same job. A connection of
        LinkedIn names its whole job, so one without company has none; other files may just not know.
        """
        new_company = normal_name(row.company) if row.company else ""
        old_company = normal_name(now.company) if now.company else ""
        other_company = bool(new_company and old_company and new_company != old_company)
        other_position = bool(
            row.position and now.position and row.position.casefold() != now.position.casefold()
        )
        if not (other_company or other_position):
            if row.position and not now.position and Field.POSITION not in now.own:
                fields.append((Field.POSITION, row.position))
            if row.company and not now.company and Field.COMPANY not in now.own:
                fields.append((Field.COMPANY, row.company))
            return None, ""
        if not decides:
            return None, ""
        if Field.POSITION in now.own or Field.COMPANY in now.own:
            job = ", ".join(part for part in (row.position, row.company) if part)
            return None, translate(
                "Imports",
                "The file has another job for {name}: {job}. What you wrote is kept.",
                name=now.name,
                job=job,
            )
        left = self._linkedin and not row.company and bool(now.company)
        if row.position != now.position and (row.position or other_company):
            fields.append((Field.POSITION, row.position))
        if other_company or left or (row.company and not now.company):
            fields.append((Field.COMPANY, row.company))
        return (FormerJob(now.position, now.company, now.company_id) if now.company else None), ""


def proposed(row: PersonRow, now: KnownContact, kind: FileKind) -> frozenset[Field]:
    """Give the fields that a row would give to somebody by the rules, as `Decision.chosen` names them."""
    merge = Merger(Known(), kind).merge(row, now.contact, now, MatchedBy.CHOICE, "", [])
    return frozenset() if merge is None else frozenset(what for what, _ in merge.fields)


def _grown(
    row: PersonRow, now: KnownContact, refused: frozenset[str]
) -> tuple[
    tuple[str, ...],
    tuple[str, ...],
    tuple[tuple[str, str], ...],
    tuple[str, ...],
    tuple[tuple[str, str], ...],
]:
    """Give what a row adds to lists, but for what the person refused: e-mails, phones, links, tags, own fields."""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    own_fields: tuple[tuple[str, str], ...] = ()
    if row.email_keys and not now.email_keys.issuperset(row.email_keys):
        pairs = zip(row.emails, row.email_keys, strict=True)
        emails = tuple(address for address, key in pairs if key not in now.email_keys)
    if row.link_keys and not now.link_keys.issuperset(row.link_keys):
        both = zip(row.links, row.link_keys, strict=True)
        links = tuple((link, key) for link, key in both if key not in now.link_keys)
    if row.phones:
        phones = tuple(phone for phone in row.phones if not has_phone(now.phones, phone))
    if row.tags:
        tags = tuple(tag for tag in row.tags if tag.casefold() not in now.tags)
    if row.own_fields:
        own_fields = tuple(pair for pair in row.own_fields if pair[0].casefold() not in now.own_fields)
    if refused:
        emails, phones, tags = (
            tuple(each for each in values if each.casefold() not in refused)
            for values in (emails, phones, tags)
        )
        links = tuple(pair for pair in links if pair[1].casefold() not in refused)
    return emails, phones, links, tags, own_fields


def _as_chosen(
    row: PersonRow, now: KnownContact, chosen: frozenset[Field], fields: list[tuple[Field, Value]]
) -> tuple[FormerJob | None, frozenset[Field]]:
    """Take the fields that the person chose of a row.

    Give the job that is kept as a former one: the one that was not chosen; and in what the two jobs differ.
    """
    pairs: tuple[tuple[Field, Value, Value], ...] = (
        (Field.GIVEN, row.given, now.given),
        (Field.FAMILY, row.family, now.family),
        (Field.FULL, row.name, now.name),
        (Field.TITLE, row.title, now.title),
        (Field.SUFFIX, row.suffix, now.suffix),
        (Field.NICKNAME, row.nickname, now.nickname),
        (Field.POSITION, row.position, now.position),
        (Field.COMPANY, row.company, now.company),
        (Field.LOCATION, row.location, now.location),
        (Field.MET_ON, row.met_on or "", now.met_on or ""),
        (Field.MET_HOW, row.met_how, now.met_how),
        (Field.RELATIONSHIP, row.relationship or "", now.relationship),
        (Field.NOTES, row.notes, now.notes),
    )
    for what, value, present in pairs:
        wanted = Field.FULL in chosen if what in _NAMES else what in chosen
        if value != present and (wanted or (what in _FILLED and value and not present)):
            fields.append((what, value))
    taken = {what for what, _ in fields}
    differing = frozenset(
        what
        for what, value, present in pairs
        if what in (Field.POSITION, Field.COMPANY) and value and present and value != present
    )
    if Field.COMPANY in taken or (Field.POSITION in taken and now.position):
        return (FormerJob(now.position, now.company, now.company_id) if now.company else None), differing
    if row.company and now.company and normal_name(row.company) != normal_name(now.company):
        return FormerJob(row.position, row.company, None), differing
    return None, differing


_NAMES: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL})
_FILLED: Final = frozenset({Field.TITLE, Field.SUFFIX})
"""Parts of a name that are filled where they are empty, whichever name is chosen."""

_DAY_AND_NAME: Final = frozenset({Field.FULL, Field.MET_ON})


def _fill_name(row: PersonRow, now: KnownContact, fields: list[tuple[Field, Value]]) -> None:
    """Fill a name that is not there, or half of one where the other half is the same."""
    if now.own & {Field.GIVEN, Field.FAMILY, Field.FULL} or not (row.given or row.family):
        return
    if not now.given and not now.family:
        if now.name and not ("@" in now.name or "/" in now.name):
            return
        fields += [(Field.GIVEN, row.given), (Field.FAMILY, row.family), (Field.FULL, row.name)]
    elif not now.given and row.given and fold(row.family) == fold(now.family):
        fields += [(Field.GIVEN, row.given), (Field.FULL, row.name)]
    elif not now.family and row.family and fold(row.given) == fold(now.given):
        fields += [(Field.FAMILY, row.family), (Field.FULL, row.name)]
