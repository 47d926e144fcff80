"""People whom this program wrote in the columns of LinkedIn or Google, where no column could say who they are.

Whoever has an address, a number, a link or a day is known again by these. Of somebody with a name alone, or a name, a
company and a position, such a row says all that the program knows: it is known by saying the very same. LinkedIn itself
gives a day for everybody, and Google more columns for an address, so a row of theirs is never taken for one of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.names import fold
from crm_desktop.exchange.content import FileKind
from crm_desktop.exchange.known import KnownContact
from crm_desktop.exchange.records import PersonRow

_GOOGLE: Final = frozenset({"Address 1 - Formatted", "Address 1 - City", "Labels"})
_GOOGLES_OWN: Final = "Address 1 - Street"


def may_be_ours(kind: FileKind, header: Sequence[str]) -> bool:
    """Whether a file may be one that this program wrote like LinkedIn or Google."""
    if kind is FileKind.GOOGLE:
        return _GOOGLE.issubset(header) and _GOOGLES_OWN not in header
    return kind is FileKind.LINKEDIN


def says_least(row: PersonRow) -> bool:
    """Whether a row has nothing but a name, a company and a position by which somebody could be known."""
    return not (row.email_keys or row.phones or row.link_keys or row.met_on)


def is_same(row: PersonRow, now: KnownContact, kind: FileKind) -> bool:
    """Whether a row that says least is what this program writes of a contact."""
    said_more = now.email_keys or (
        now.met_on or any(key.startswith("in/") for key in now.link_keys)
        if kind is FileKind.LINKEDIN
        else now.phones or now.link_keys
    )
    return not said_more and (fold(row.name), row.position, normal_name(row.company)) == (
        fold(now.name),
        now.position,
        normal_name(now.company),
    )
