"""Which file of LinkedIn's archive a table is, told by its header: names of files and folders change.

Source: the header lists of other importers and their notes on exports from 2020 to 2026, at second hand. The contacts
of a phone or mailbox that were given to LinkedIn come as `Contacts.csv` with Source, FirstName, LastName, Companies,
Title, Emails, PhoneNumbers, CreatedAt, Addresses, Sites, InstantMessageHandles, FullName, Birthday, Location,
BookmarkedAt, Profiles; later as `ImportedContacts.csv` with FirstName, MiddleName, LastName, MaidenName, NickName,
NamePrefix, NameSuffix, Title, Emails, PhoneNumbers, CreatedAt, UpdatedAt and more. The messages of 2017 and 2018 have a
direction, but neither conversations nor profiles (the templates of Apache Streams, at second hand).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from crm_desktop.exchange.columns.headers import header_key


@dataclass(frozen=True, slots=True)
class Shape:
    """One of the files: what it is, and the levelled headers that it surely has; `only` those."""

    what: str
    keys: frozenset[str]
    only: bool = False


def _shape(what: str, headers: str, *, only: bool = False) -> Shape:
    return Shape(what, frozenset(map(header_key, headers.split("|"))), only)


SHAPES: Final = (
    _shape("profile", "First Name|Last Name|Maiden Name|Headline|Geo Location"),
    _shape("email addresses", "Email Address|Confirmed|Primary"),
    _shape("phone numbers", "Extension|Number|Type"),
    _shape("positions", "Company Name|Title|Started On|Finished On"),
    _shape("education", "School Name|Start Date|End Date|Degree Name"),
    _shape("phone contacts", "FirstName|LastName|Title|Emails|PhoneNumbers|CreatedAt"),
    _shape("recommendations", "First Name|Last Name|Company|Job Title|Text|Creation Date"),
    _shape("invitations", "From|To|Sent At|Message|Direction"),
    _shape("messages", "Conversation ID|From|To|Date|Content"),
    _shape("older messages", "From|To|Date|Subject|Content|Direction|Folder"),
    _shape("job applications", "Application Date|Contact Email|Company Name|Job Title|Resume Name"),
    _shape("saved jobs", "Saved Date|Job Url|Job Title|Company Name", only=True),
    _shape("company follows", "Organization|Followed On"),
)
"""All but the connections, which are people and have a preset of their own."""


def what_is(headers: Sequence[str]) -> str:
    """Tell which of the files has such a header; "" for none of them."""
    keys = frozenset(map(header_key, headers))
    for shape in SHAPES:
        if shape.keys <= keys and not (shape.only and keys > shape.keys):
            return shape.what
    return ""
