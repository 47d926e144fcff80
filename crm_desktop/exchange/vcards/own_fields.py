"""What a vCard says that a person can read and no field of a contact stands for: it becomes an own field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from crm_desktop.exchange.people.cards import Parts
from crm_desktop.exchange.values.dates import day_text


class Head(Protocol):
    """What stands before the colon of a line, as far as it is asked for here."""

    @property
    def name(self) -> str:
        """The property, in capitals."""

    @property
    def types(self) -> frozenset[str]:
        """The values of TYPE, in small letters."""

    @property
    def parameters(self) -> Mapping[str, str]:
        """The other parameters."""


def add_own(parts: Parts, head: Head, text: str, label: str) -> bool:
    """Keep what a person can read as an own field; say whether it is such."""
    name = _OWN.get(head.name)
    if name is None:
        return False
    if name in ("Birthday", "Anniversary"):
        text = day_text(text, without_year="X-APPLE-OMIT-YEAR" in head.parameters)
    elif name == "Messenger":
        service = head.parameters.get("X-SERVICE-TYPE", "") or label
        scheme, colon, rest = text.partition(":")
        if colon and scheme.lower() in ("im", "x-apple"):
            text = rest
            scheme, colon, rest = text.partition(":")
        if colon and scheme.lower() == (service or scheme).lower():
            service, text = service or scheme.capitalize(), rest
        name = f"Messenger ({service})" if service else name
    elif name == "Related" and text.lower().startswith("urn:"):
        return False  # the number of another card
    elif name in ("Related", "Date"):
        name = (label or next(iter(sorted(head.types - {"pref"})), "") or name).capitalize()
        text = day_text(text) if head.name == "X-ABDATE" else text
    parts.own.append((name, text))
    return True


def add_profile(parts: Parts, head: Head, text: str) -> None:
    """Add a profile at a social site: a link, or the name that somebody has there."""
    if text.lower().startswith(("http:", "https:")):
        parts.links.append(text)
        return
    service = head.parameters.get("SERVICE-TYPE", "").lower()  # of RFC 9554; the types are what Apple writes
    types = {"linkedin"} if head.name == "X-LINKEDIN" else head.types - {"pref", "home", "work"}
    site = service or next(iter(sorted(types)), "") or "Profile"
    user = head.parameters.get("X-USER") or text.rpartition(":")[2]
    if site == "linkedin" and _SLUG.fullmatch(user):
        parts.links.append(f"https://www.linkedin.com/in/{user}")
    else:
        parts.own.append((site.capitalize(), user))


_SLUG: Final = re.compile(r"[\w-]{3,100}")


def add_android(parts: Parts, pieces: Sequence[str]) -> bool:
    """Add what Android keeps in a line of its own: its kind, then `data1` (the value), `data2` (what), `data3` (label).

    Say whether it is understood. The numbers are those of `ContactsContract.CommonDataKinds`.
    """
    kind, value, what, label = [*(piece.strip() for piece in pieces), "", "", "", ""][:4]
    kind = kind.rpartition("/")[2]
    if not value:
        return kind in _ANDROID
    if kind == "nickname":
        parts.nickname = parts.nickname or value
    elif kind == "relation":
        parts.own.append(
            (_RELATIONS.get(int(what) if what.isdecimal() else 0, label.capitalize() or "Related"), value)
        )
    elif kind == "contact_event":
        parts.own.append((_EVENTS.get(what, label.capitalize() or "Date"), day_text(value)))
    elif kind == "contact_user_defined_field":
        parts.own.append((value, what) if what else ("Custom field", value))
    return kind in _ANDROID


_ANDROID: Final = frozenset({"nickname", "relation", "contact_event", "contact_user_defined_field"})
_EVENTS: Final = {"1": "Anniversary", "3": "Birthday"}
_RELATIONS: Final = dict(
    enumerate(
        """Assistant|Brother|Child|Domestic partner|Father|Friend|Manager|Mother|Parent|Partner|Referred by|Relative|
        Sister|Spouse""".replace("\n        ", "").split("|"),
        start=1,
    )
)

_OWN: Final = {
    "BDAY": "Birthday",
    "ANNIVERSARY": "Anniversary",
    "X-ANNIVERSARY": "Anniversary",
    "X-MS-ANNIVERSARY": "Anniversary",
    "X-EVOLUTION-ANNIVERSARY": "Anniversary",
    "X-KADDRESSBOOK-X-ANNIVERSARY": "Anniversary",
    "X-ABDATE": "Date",
    "X-SPOUSE": "Spouse",
    "X-MS-SPOUSE": "Spouse",
    "X-EVOLUTION-SPOUSE": "Spouse",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "Spouse",
    "X-MANAGER": "Manager",
    "X-MS-MANAGER": "Manager",
    "X-EVOLUTION-MANAGER": "Manager",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "Manager",
    "X-MANAGERSNAME": "Manager",
    "X-KADDRESSBOOK-X-DEPARTMENT": "Department",
    "X-KADDRESSBOOK-X-SPOUSENAME": "Spouse",
    "X-ASSISTANT": "Assistant",
    "X-MS-ASSISTANT": "Assistant",
    "X-EVOLUTION-ASSISTANT": "Assistant",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "Assistant",
    "X-DEPARTMENT": "Department",
    "X-KADDRESSBOOK-X-OFFICE": "Office",
    "X-KADDRESSBOOK-X-PROFESSION": "Profession",
    "X-MAIDENNAME": "Maiden name",
    "MAIDENNAME": "Maiden name",
    "X-PHONETIC-FIRST-NAME": "Phonetic name",
    "X-PHONETIC-LAST-NAME": "Phonetic name",
    "X-ABRELATEDNAMES": "Related",
    "RELATED": "Related",
    "IMPP": "Messenger",
    "X-MS-IMADDRESS": "Messenger",
    "X-SKYPE": "Messenger (Skype)",
    "X-SKYPE-USERNAME": "Messenger (Skype)",
    "X-MESSAGING/SKYPE-ALL": "Messenger (Skype)",
    "X-MESSAGING/XMPP-ALL": "Messenger (XMPP)",
    "X-JABBER": "Messenger (Jabber)",
    "X-ICQ": "Messenger (ICQ)",
    "X-AIM": "Messenger (AIM)",
    "X-MSN": "Messenger (MSN)",
    "X-YAHOO": "Messenger (Yahoo)",
    "X-QQ": "Messenger (QQ)",
    "X-GOOGLE-TALK": "Messenger (Google Talk)",
    "X-TWITTER": "Twitter",
    "LANG": "Language",
    "PRONOUNS": "Pronouns",
    "HOBBY": "Hobby",
    "INTEREST": "Interest",
    "EXPERTISE": "Expertise",
    "X-MS-TEXT": "Custom field",
    "X-CUSTOM": "Custom field",
    "X-CUSTOM1": "Custom field",
    "X-CUSTOM2": "Custom field",
    "X-CUSTOM3": "Custom field",
    "X-CUSTOM4": "Custom field",
}
"""What a person can read and no field of a contact stands for: the name of its own field."""
