"""Who and what is in the person's file already, as far as an import looks at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.exchange.calendars.changes import CameFromCalendars
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.plan.lookups import Emails, Links, Lookup
from crm_desktop.exchange.plan.told_before import Messages, nobodys
from crm_desktop.exchange.records import Myself


def phone_digits(phone: str) -> str:
    """Give the digits by which phone numbers are compared; the (0) of "+49 (0)221" is none of them."""
    return "".join(filter(str.isdigit, phone.replace("(0)", "")))


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A contact as it is now, as far as an import looks at it; `known_contact` makes one.

    `email_keys` are lower-case addresses, `phones` digits only, `link_keys` of `domain.links`, `tags` and `own_fields`
    (names) casefolded. `own` are the fields that the person wrote or cleared by hand: an import leaves them alone.
    `has_lines` says whether lines of a vCard are kept, `has_ties` whether there are affiliations.
    """

    contact: int
    name: str
    given: str = ""
    family: str = ""
    title: str = ""
    suffix: str = ""
    nickname: str = ""
    position: str = ""
    company: str = ""
    location: str = ""
    met_how: str = ""
    notes: str = ""
    relationship: str = ""
    met_on: date | None = None
    company_id: int | None = None
    email_keys: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    link_keys: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    own_fields: frozenset[str] = frozenset()
    own: frozenset[Field] = frozenset()
    has_photo: bool = False
    has_lines: bool = False
    has_ties: bool = False


SAID: Final = tuple(each.name for each in fields(KnownContact))[1:14]
"""What texts say of somebody, in the one order in which they are read and packed; the day we met on is the last."""

PARTED: Final = "\x1e"
"""What parts the values of a list in one text."""
_NONE: Final[frozenset[str]] = frozenset()


def known_contact(
    contact: int,
    said: Sequence[str | None],
    lists: Sequence[str | None],
    *,
    company_id: int | None = None,
    own: frozenset[Field] = frozenset(),
    has: Sequence[object] = (False, False, False),
) -> KnownContact:
    """Make what is known of somebody from texts.

    `said` are those of `SAID`, the day in ISO; `lists` are e-mails, phones, link keys, tags and names of own fields,
    each with its values apart by `PARTED`; `has` says whether there are a photo, lines of a vCard, affiliations.
    """
    emails, phones, links, tags, own_fields = lists
    *texts, met_on = said
    values: list[Any] = [text or "" for text in texts]
    values += (
        date.fromisoformat(met_on) if met_on else None,
        company_id,
        frozenset(emails.lower().split(PARTED)) if emails else _NONE,
        frozenset(map(phone_digits, phones.split(PARTED))) if phones else _NONE,
        frozenset(links.split(PARTED)) if links else _NONE,
        frozenset(tags.casefold().split(PARTED)) if tags else _NONE,
        frozenset(own_fields.casefold().split(PARTED)) if own_fields else _NONE,
        own,
        *map(bool, has),
    )
    return KnownContact(contact, *values)


def _no_contacts(_: Sequence[int]) -> Mapping[int, KnownContact]:
    return {}


@dataclass(frozen=True, slots=True)
class KnownOpening:
    """An opening as it is now. `roles` are contacts with what they are in it."""

    stage: OpportunityStage
    link: str = ""
    channel: str = ""
    salary: str = ""
    closing_on: date | None = None
    how_to_submit: str = ""
    notes: str = ""
    roles: frozenset[tuple[int, str]] = frozenset()


def _no_uids() -> Mapping[str, int]:
    return {}


def _nothing(_: int) -> None:
    return None


@dataclass(frozen=True, slots=True)
class KnownThings:
    """What is in the person's file besides people.

    `keys` gives by the key of an imported record the number of what came of it. `openings`: normal company and folded
    title -> number; `opening` gives one as it is now. `targets`: normal company -> its target status ("" for none),
    `scores`: that of a target -> its motivation, posting and priority.
    `vouched`: contact -> what they said of me, as far as they are a reference. `ties` are my affiliations: normal
    company, kind, folded title. `me` is my own card, `today` the day on which the file is imported. `calendars` are the
    follow-ups that may follow their events.
    """

    keys: Mapping[str, int] = field(default_factory=dict)
    openings: Mapping[tuple[str, str], int] = field(default_factory=dict)
    opening: Callable[[int], KnownOpening | None] = _nothing
    targets: Mapping[str, str] = field(default_factory=dict)
    scores: Mapping[str, tuple[int | None, int | None, int | None]] = field(default_factory=dict)
    vouched: Mapping[int, str] = field(default_factory=dict)
    ties: frozenset[tuple[str, str, str]] = frozenset()
    messages: Messages = nobodys
    me: KnownContact | None = None
    today: date = date.max
    calendars: CameFromCalendars = field(default_factory=CameFromCalendars)

    @property
    def myself(self) -> Myself:
        """By what a file knows me."""
        if self.me is None:
            return Myself()
        return Myself(frozenset({fold(self.me.name)}), self.me.email_keys, self.me.link_keys)


@dataclass(frozen=True, slots=True)
class Known:
    """Who is in the person's file already.

    `links` finds them by link keys, `emails` by lower-case addresses.
    `keys`: what imported rows are known again by (`PersonRow.key`, and `connection_key` of contacts met on a
    day) -> contact. `names` reads folded whole names -> their contacts; it is asked once, before anything is written.
    `contacts` gives the present values of some contacts; it is asked once for each batch.
    `own_uids` reads by what cards are known that this book exported -> contact; it is asked once, where there are such.
    `refused` gives by contact the values of lists that the person left out when a row was merged (casefolded, links by
    their keys): no row brings them again.
    Ids are above 0. Deleted contacts are left out of all of them. `things` is read where a file holds such.
    """

    links: Links = field(default_factory=Links)
    emails: Emails = field(default_factory=Emails)
    keys: Lookup = field(default_factory=Lookup)
    contacts: Callable[[Sequence[int]], Mapping[int, KnownContact]] = _no_contacts
    refused: Mapping[int, frozenset[str]] = field(default_factory=dict)
    names: Callable[[], Lookup] = Lookup
    own_uids: Callable[[], Mapping[str, int]] = _no_uids
    things: KnownThings | None = None
