"""Finds out whose each row of a file is, by the rules that `terms` lists; what it changes in them says `merging`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.names import fold
from crm_desktop.domain.translation import translate
from crm_desktop.domain.whole_names import of_two_generations
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.people.keys import connection_key, is_profile
from crm_desktop.exchange.people.names import first_word
from crm_desktop.exchange.plan.earlier_rows import EarlierRows
from crm_desktop.exchange.plan.known import Known, KnownContact
from crm_desktop.exchange.plan.lookups import Lookup
from crm_desktop.exchange.plan.merging import Merger
from crm_desktop.exchange.plan.terms import (
    Choice,
    Decision,
    Doubt,
    DoubtKind,
    MatchedBy,
    Merge,
    PlanBatch,
)
from crm_desktop.exchange.plan.written_here import is_same, says_least
from crm_desktop.exchange.records import Batch, PersonRow, Rejected


class PeoplePlanner:
    """Decides row by row; remembers the rows of this file, so it is for one pass through one file."""

    def __init__(
        self,
        known: Known,
        kind: FileKind,
        decisions: Mapping[int, Decision] | None = None,
        *,
        may_be_ours: bool = False,
    ) -> None:
        self._known = known
        self._kind = kind
        self._may_be_ours = may_be_ours
        self._known_as_written: set[int] = set()
        self._linkedin = kind is FileKind.LINKEDIN
        self._decisions = decisions or {}
        self._links: dict[str, int] = {}
        self._emails: dict[str, int] = {}
        self._said_givens: dict[str, str] = {}
        self._more_emails: dict[str, list[tuple[int, str]]] = {}
        self._givens: dict[str, str] = {}
        self._keys: dict[str, tuple[int, int]] = {}
        self._more_keys: dict[str, list[tuple[int, int]]] = {}
        self.earlier = EarlierRows()
        """The new people of this file so far."""
        self._names: Lookup | None = None
        merger = Merger(known, kind)
        self._merge, self._changed, self._own_uid = merger.merge, merger.changed, merger.own_uid
        self._file_linked: dict[str, set[int]] = {}

    def plan(self, batch: Batch) -> PlanBatch:
        """Decide about the rows of a batch, in their order."""
        new: list[PersonRow] = []
        found: list[tuple[PersonRow, int, MatchedBy, str]] = []
        doubts: list[Doubt] = []
        apart: list[tuple[int, int]] = []
        skipped = batch.skipped[:]
        known_link, file_links = self._known.links.get, self._links
        any_known_links = bool(self._known.links)
        known_emails, file_emails = self._known.emails, self._emails
        any_known_emails = bool(known_emails)
        use_connections = self._linkedin and bool(self._known.keys)
        known_keys, file_keys = self._known.keys, self._keys
        file_linked = self._file_linked
        earlier, decisions, givens = self.earlier, self._decisions, self._givens
        for row in batch.people:
            number = row.number
            contact = 0
            by = MatchedBy.LINK
            profile = ""
            link_keys, email_keys = row.link_keys, row.email_keys
            for key in link_keys:
                if key[:3] == "in/" or is_profile(key):
                    profile = key
                    contact = (known_link(key, 0) if any_known_links else 0) or file_links.get(key, 0)
                    if contact:
                        break
            doubt: Doubt | None = None
            row_key = row.key
            content = 0
            if row_key:
                row_key, content, here = self._place(row)
                if not contact:
                    contact = here or known_keys.get(row_key, 0)
                    if not contact and row_key[:4] == "uid|":
                        contact = self._own_uid(row_key[4:])
                    by = MatchedBy.KEY
            if not contact:
                for key in email_keys:
                    if key in file_emails or (any_known_emails and key in known_emails):
                        contact, doubt = self._by_email(row, profile)
                        by = MatchedBy.EMAIL
                        break
                if not contact and profile and use_connections:
                    contact = self._by_connection(row, profile)
                    by = MatchedBy.KEY
                if not contact and doubt is None and self._may_be_ours and says_least(row):
                    contact = self._as_written(row)
                    by = MatchedBy.KEY
                if not contact and doubt is None:
                    doubt = self._by_name(row, profile)
            if decisions and (decision := decisions.get(number)):
                if decision.choice is Choice.SKIP:
                    skipped.append(
                        Rejected(
                            number, translate("Imports", "You chose to leave this row out."), _cells(row)
                        )
                    )
                    continue
                doubt = None
                contact, by = 0, MatchedBy.CHOICE
                if decision.contact > 0 or -decision.contact in earlier:
                    if decision.choice is Choice.MERGE:
                        contact = decision.contact
                    else:
                        apart.append((-number, decision.contact))
            if contact:
                found.append((row, contact, by, row_key))
            else:
                contact = -number
                person = row if row_key == row.key else row._replace(key=row_key)
                new.append(person)
                earlier.add(person)
                if doubt is not None:
                    doubts.append(doubt)
            if row_key:
                if row.key not in file_keys:
                    file_keys[row.key] = (content, contact)
                else:
                    self._more_keys.setdefault(row.key, []).append((content, contact))
            # Later rows of this file find this person by what this row says.
            if profile:
                for key in link_keys:
                    if key not in file_links and is_profile(key):
                        file_links[key] = contact
                        if contact != -number:
                            file_linked.setdefault(key.partition("/")[0], set()).add(contact)
            for key in email_keys:
                if key not in file_emails:
                    file_emails[key] = contact
                    if contact == -number:
                        continue
                    given = givens.get(row.given)
                    if given is None:  # the same text for all of one name: it takes memory once
                        given = givens[row.given] = first_word(row.given) or _UNSAID
                    self._said_givens[key] = given
                else:
                    candidate = (contact, first_word(row.given) or (_UNSAID if contact != -number else ""))
                    if candidate not in self._of_earlier(key):
                        self._more_emails.setdefault(key, []).append(candidate)
        remarks = batch.remarks[:]
        if new:
            self._read_names()  # before they are written, for they are not meant
        merged: list[Merge] = []
        unchanged: list[tuple[int, int]] = []
        if found:
            present = self._fetch(found)
            for row, contact, by, row_key in found:
                now = self._changed.get(contact) or present[contact]
                said = decisions.get(row.number) if by is MatchedBy.CHOICE else None
                merge = self._merge(row, contact, now, by, row_key, remarks, said)
                if merge is None:
                    unchanged.append((row.number, contact))
                else:
                    merged.append(merge)
        return PlanBatch(
            new,
            merged,
            unchanged,
            skipped,
            batch.unreadable,
            doubts,
            remarks,
            batch.rows,
            batch.done,
            member=batch.member,
            apart=apart,
        )

    # -- people who are only mentioned ---------------------------------------------------------------

    def of_link(self, key: str) -> int:
        """Give whose profile link it is, of the book or of an earlier row; 0 where nobody's."""
        return self._known.links.get(key, 0) or self._links.get(key, 0)

    def of_email(self, key: str, name: str) -> int:
        """Give whose e-mail it is: of several, who has the given name of a whole name; 0 where nobody's."""
        candidates = self._known.emails.of(key) + self._of_earlier(key)
        given = first_word(name)
        for contact, known in candidates:
            if given and known.partition(" ")[0] == given:
                return contact
        return candidates[0][0] if candidates else 0

    def is_linked(self, contact: int, profile: str) -> bool:
        """Whether somebody has a profile at the site of a link: another one, for a match by link comes first."""
        site = profile.partition("/")[0]
        if contact in self._file_linked.get(site, ()):
            return True
        if contact > 0:
            return self._known.links.has_profile(contact, site)
        keys = self.earlier[-contact].link_keys
        return any(is_profile(key) and key.partition("/")[0] == site for key in keys)

    def add(self, person: PersonRow) -> None:
        """Remember somebody new who is no row of the file, so that later rows find them."""
        contact = -person.number
        self.earlier.add(person)
        for key in person.link_keys:
            if is_profile(key):
                self._links.setdefault(key, contact)
        for key in person.email_keys:
            self._emails.setdefault(key, contact)

    # -- rows ----------------------------------------------------------------------------------------

    def _by_email(self, row: PersonRow, profile: str) -> tuple[int, Doubt | None]:
        """Find the person of an e-mail: of those who have it, the one of the same given name."""
        candidates = [
            (contact, self._given_of(contact) if name == _UNSAID else name)
            for key in row.email_keys
            for contact, name in (*self._known.emails.of(key), *self._of_earlier(key))
        ]
        given = first_word(row.given)
        named = {contact for contact, name in candidates if name}
        other_link = other_generation = 0
        blank = 0
        for contact, name in candidates:
            same = name.partition(" ")[0] == given
            if not same and given and (name or contact in named):
                continue
            if profile and self.is_linked(contact, profile):
                other_link = other_link or contact
            elif same and row.suffix and of_two_generations(row.suffix, self._suffix_of(contact)):
                other_generation = other_generation or contact
            elif same:
                return contact, None
            else:
                blank = blank or contact
        if blank and (given or len({contact for contact, _ in candidates}) == 1):
            return blank, None
        if other_link:
            reason = translate(
                "Imports", "The e-mail is that of somebody here, but the profile link is another one."
            )
            return 0, Doubt(row.number, other_link, DoubtKind.OTHER_LINK, reason)
        if other_generation:
            reason = translate("Imports", "The e-mail is that of somebody here, but of another generation.")
            return 0, Doubt(row.number, other_generation, DoubtKind.OTHER_NAME, reason)
        reason = translate(
            "Imports", "The e-mail is that of somebody here, but the given name is another one."
        )
        return 0, Doubt(row.number, candidates[0][0], DoubtKind.OTHER_NAME, reason)

    def _as_written(self, row: PersonRow) -> int:
        """Find whom this program wrote as this row, each once; 0 for nobody."""
        namesakes = self._read_names().all(fold(row.name))[:_NAMESAKES]
        here = self._known.contacts(namesakes) if namesakes else {}
        for contact in namesakes:
            now = here.get(contact)
            if now and contact not in self._known_as_written and is_same(row, now, self._kind):
                self._known_as_written.add(contact)
                return contact
        return 0

    @property
    def names(self) -> Lookup:
        """Who was here before this file, by folded whole name."""
        return self._read_names()

    def _read_names(self) -> Lookup:
        if self._names is None:
            self._names = self._known.names()
        return self._names

    def _by_name(self, row: PersonRow, profile: str) -> Doubt | None:
        """Find somebody of the same whole name whom nothing tells apart, or who alone has it and may have moved.

        A name that many have says nothing.
        """
        names = self._read_names()
        namesakes = names.all(fold(row.name)) if names else ()
        if not (namesakes and row.given and row.family) or len(namesakes) > _NAMESAKES:
            return None
        company = normal_name(row.company) if row.company else ""
        others = [each for each in namesakes if not (profile and self.is_linked(each, profile))]
        here = self._known.contacts(others) if others else {}
        for contact in others:
            now = here.get(contact)
            if now is None or (row.email_keys and now.email_keys):
                continue
            theirs = normal_name(now.company) if now.company else ""
            kind = DoubtKind.SAME_NAME
            if not (company and theirs):
                reason = translate(
                    "Imports", "Somebody here has the same name, and nothing tells the two apart."
                )
            elif company == theirs:
                reason = translate(
                    "Imports", "Somebody here has the same name and works at the same company."
                )
            elif len(namesakes) == 1:
                kind = DoubtKind.OTHER_COMPANY
                reason = translate(
                    "Imports",
                    "The name matches; the company is different. Perhaps {name} moved.",
                    name=row.given,
                )
            else:
                continue
            return Doubt(row.number, contact, kind, reason)
        return None

    def _of_earlier(self, key: str) -> list[tuple[int, str]]:
        """Give whom earlier rows of this file name by an e-mail, each with the given name that they say."""
        first = self._emails.get(key)
        if first is None:
            return []
        given = self._said_givens.get(key)
        # A new person is named as the row that made them says.
        said = first_word(self.earlier[-first].given) if given is None else given
        return [(first, said), *self._more_emails.get(key, ())]

    def _given_of(self, contact: int) -> str:
        """Give the folded given name of somebody whom a row without one was found to be of."""
        if contact < 0:
            return first_word(self.earlier[-contact].given)
        now = self._changed.get(contact) or self._known.contacts([contact]).get(contact)
        return first_word(now.given) if now else ""

    def _suffix_of(self, contact: int) -> str:
        """Give the suffix of the name of somebody."""
        if contact < 0:
            return self.earlier[-contact].suffix
        now = self._changed.get(contact) or self._known.contacts([contact]).get(contact)
        return now.suffix if now else ""

    def _place(self, row: PersonRow) -> tuple[str, int, int]:
        """Give the key of a row with its place among the rows of equal keys, its content, and whose equal row was here.

        Equal rows of one file are one person, but not those that are only a name. Rows of one file with equal
        keys that differ are several people, told apart by their order: the second is kept as `key#2`.
        """
        content = hash(row[1:])
        first = self._keys.get(row.key)
        if first is None:
            return row.key, content, 0
        seen = [first, *self._more_keys.get(row.key, ())]
        if _is_more_than_name(row):
            for other, contact in seen:
                if other == content:
                    return "", content, contact
        return f"{row.key}#{len(seen) + 1}", content, 0

    def _by_connection(self, row: PersonRow, profile: str) -> int:
        """Find the connection of an older export, which had no links, that a row with a link tells of."""
        if row.met_on is None:
            return 0
        key = connection_key(row.name, row.met_on)
        contact = self._known.keys.get(key, 0)
        return 0 if not contact or (profile and self.is_linked(contact, profile)) else contact

    def _fetch(self, found: Iterable[tuple[PersonRow, int, MatchedBy, str]]) -> dict[int, KnownContact]:
        """Give the present values of the people that were found, but for those whom this file has changed."""
        ids = dict.fromkeys(contact for _, contact, _, _ in found if contact not in self._changed)
        wanted = [contact for contact in ids if contact > 0]
        now = dict(self._known.contacts(wanted)) if wanted else {}
        now.update({contact: self.earlier[-contact] for contact in ids if contact < 0})
        return now


_NAMESAKES: Final = 3
"""A whole name that more people have says nothing of who is meant."""

_UNSAID: Final = "\0"
"""Stands for the given name of somebody who is here where the row does not say it."""


def _is_more_than_name(row: PersonRow) -> bool:
    """Whether a row says anything about a person that another of the same name would not share."""
    facts = (
        row.position,
        row.company,
        row.location,
        row.met_on,
        row.met_how,
        row.notes,
        row.phones,
        row.emails,
    )
    return any(facts) or bool(row.own_fields)


def _cells(row: PersonRow) -> tuple[str, ...]:
    return (row.given, row.family, *row.links[:1], *row.emails[:1], row.company, row.position)
