"""People whom this program wrote in the columns of LinkedIn or Google, where no column could say who they are.

Whoever has an e-mail, a profile or a day is known again by these. Of somebody else, with a name alone or a company and
a position besides, such a row says all that the program knows: it is known by saying the very same. LinkedIn itself
gives a day for everybody, and Google more columns for an address, so a row of theirs is never taken for one of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.names import fold
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.people.keys import is_profile
from crm_desktop.exchange.people.no_employer import job_of
from crm_desktop.exchange.plan.known import KnownContact, phone_digits
from crm_desktop.exchange.records import PersonRow

_GOOGLE: Final = frozenset({"Address 1 - Formatted", "Address 1 - City", "Labels"})
_GOOGLES_OWN: Final = "Address 1 - Street"


def may_be_ours(kind: FileKind, header: Sequence[str]) -> bool:
    """Whether a file may be one that this program wrote like LinkedIn or Google."""
    if kind is FileKind.GOOGLE:
        return _GOOGLE.issubset(header) and _GOOGLES_OWN not in header
    return kind is FileKind.LINKEDIN


def says_least(row: PersonRow) -> bool:
    """Whether a row has neither e-mail nor profile nor day, by which somebody would be known."""
    return not (row.email_keys or row.met_on or any(map(is_profile, row.link_keys)))


def is_same(row: PersonRow, now: KnownContact, kind: FileKind) -> bool:
    """Whether a row that says least is what this program writes of a contact."""
    said_more = now.email_keys or (
        now.met_on or any(key.startswith("in/") for key in now.link_keys)
        if kind is FileKind.LINKEDIN
        else (now.phones, now.link_keys)
        != (frozenset(map(phone_digits, row.phones)), frozenset(row.link_keys))
    )
    position, company = job_of(now.position, now.company)  # as a reader takes what was written
    return not said_more and (fold(row.name), row.position, normal_name(row.company)) == (
        fold(now.name),
        position,
        normal_name(company),
    )
