"""Are two contacts one person? What speaks for it, what against, and how sure it is.

Only what belongs to one person is proof: the link of a profile, a personal e-mail address, a whole telephone number,
each together with names that can be one person's. A name alone, the address or the switchboard of a company alone, is
none; another profile, or another address at the same company, speaks against.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple

from crm_desktop.domain.translation import mark
from crm_desktop.domain.whole_names import of_two_generations

Alike = Callable[[str, str], float]
"""How like two words are, from 0 (nothing) to 1 (the same)."""


class Certainty(StrEnum):
    """How sure it is that two contacts are one person."""

    SURE = "the same person"
    PERHAPS = "perhaps"


class Person(NamedTuple):
    """What is compared of a contact; all texts folded (`names.fold`), companies in their normal form.

    `emails` are in small letters, `phones` whole numbers with the country's code, `profiles` keys of links that belong
    to one person.
    """

    id: int
    name: str
    given: str
    family: str
    position: str = ""
    company: str = ""
    location: str = ""
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()


class Likeness(NamedTuple):
    """That two contacts may be one person: how sure, and why, to be said after the name of the first.

    `says` has a place for the name of the other: "Same link as {name}".
    """

    certainty: Certainty
    says: str


_SPELLING: Final = 0.9
"""Two names that are this like are spellings of one."""
_ROLES: Final = frozenset(
    """
    admin administration anfrage billing bewerbung buchhaltung careers contact empfang enquiries hello help hi hr info
    infos inquiries invoice jobs kanzlei kontakt mail mailbox marketing office people personal post press presse
    privacy recruiting recruitment rechnung reception sales sekretariat service support talent team vertrieb
    webmaster welcome
    """.split()
)
"""Local parts of addresses that belong to a house and not to a person (RFC 2142 has the first of them)."""
_SHORT_FORMS: Final = """
    alexander alexandra alex sascha; andrew andreas andy drew; anna anne annie ann; anthony tony; benjamin ben;
    catherine katherine kate katie kathy cathy katharina; charles charlie chuck;
    christian christopher christoph chris; christina christine tina chris; daniel dan danny; david dave;
    deborah debbie deb; dominic dominik dom; edward ed eddie ted; elizabeth elisabeth liz beth lisa betty; eva ewa;
    florian flo; frederick frederic fred freddie; gregory greg; henry harry heinrich; james jim jamie;
    jennifer jen jenny; joachim jochen; johannes hannes john johann hans jon; jonathan jon jonny;
    joseph joe josef; joshua josh; katrina kat; kenneth ken; lawrence larry; leonard leo len;
    margaret maggie meg peggy; marcus markus marc mark; matthew matthias matt; maximilian max;
    michael mike mick michi; nicholas nikolas nick niklas; oliver oli ollie; patricia pat patty; patrick pat paddy;
    peter pete; philip philipp phil; rebecca becky; richard rick dick rich; robert rob bob bobby; samuel sam;
    samantha sam; sebastian seb basti; stephen steven stefan steve; susan sue susanne; theodore theo ted;
    thomas tom tommy; timothy tim; victoria vicky tori; william will bill billy; zachary zach
"""
_GROUPS: Final = [frozenset(names.split()) for names in _SHORT_FORMS.split(";")]


def is_personal(address: str) -> bool:
    """Tell whether an e-mail address can belong to one person: not info@, jobs@, office@ …"""
    local = address.partition("@")[0].partition("+")[0]
    return bool(local) and not _ROLES & {local, *local.replace("-", ".").replace("_", ".").split(".")[:1]}


def same_given(one: str, other: str, alike: Alike) -> bool:
    """Tell whether two given names can be one person's: equal, an initial, one of several, a short form, a spelling."""
    if not one or not other:
        return False
    first, second = one.split(), other.split()
    if first[0] == second[0]:
        return True
    initials = len(first[0].rstrip(".")) == 1 or len(second[0].rstrip(".")) == 1
    if initials:
        return first[0][0] == second[0][0]
    if any({first[0], second[0]} <= group for group in _GROUPS):
        return True
    # One of several given names that stands alone on the other side: Hans Peter and Peter.
    if (len(first) == 1 and first[0] in second) or (len(second) == 1 and second[0] in first):
        return True
    return _is_short_for(first[0], second[0]) or _is_spelling(first[0], second[0], alike)


def same_family(one: str, other: str, alike: Alike) -> bool:
    """Tell whether two family names can be one person's: equal, an initial, part of a double name, a spelling."""
    if not one or not other:
        return False
    first, second = one.replace("-", " ").split(), other.replace("-", " ").split()
    if not first or not second:
        return False
    if first == second:
        return True
    if len(first[-1].rstrip(".")) == 1 or len(second[-1].rstrip(".")) == 1:
        return len(first) == len(second) == 1 and first[0][0] == second[0][0]
    shorter, longer = sorted((first, second), key=len)
    if len(longer) > len(shorter) and (
        longer[-len(shorter) :] == shorter or longer[: len(shorter)] == shorter
    ):
        return True
    return len(first) == len(second) and _is_spelling(" ".join(first), " ".join(second), alike)


def _is_short_for(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= 3 and len(longer) - len(shorter) >= 2 and longer.startswith(shorter)


def _is_spelling(one: str, other: str, alike: Alike) -> bool:
    return min(len(one), len(other)) >= 4 and alike(one, other) >= _SPELLING


def likeness(one: Person, other: Person, alike: Alike) -> Likeness | None:
    """Say whether two contacts may be one person; None where too little speaks for it, or too much against."""
    names = _same_name(one, other, alike)
    if one.profiles & other.profiles:
        return Likeness(Certainty.SURE if names or not _both_named(one, other) else Certainty.PERHAPS, _LINK)
    if names and of_two_generations(one.name, other.name):
        return None  # father and son share an address, a number, a house
    other_profile = bool(one.profiles and other.profiles)
    shared = [address for address in one.emails & other.emails if is_personal(address)]
    if shared:
        # Who marries keeps the given name; families, couples and assistants share an address.
        if not names and not same_given(one.given, other.given, alike) and _both_named(one, other):
            return None if other_profile else Likeness(Certainty.PERHAPS, _ADDRESS)
        return Likeness(Certainty.PERHAPS if other_profile else Certainty.SURE, _ADDRESS)
    if not names or other_profile or _two_addresses_of_one_house(one, other):
        return None
    if one.phones & other.phones:
        certain = _exactly(one, other) and not (one.emails and other.emails)
        return Likeness(Certainty.SURE if certain else Certainty.PERHAPS, _PHONE)
    return _by_work(one, other)


_LINK: Final = mark("Duplicates", "Same link as {name}")
_ADDRESS: Final = mark("Duplicates", "Same e-mail as {name}")
_PHONE: Final = mark("Duplicates", "Same name and number as {name}")
_COMPANY: Final = mark("Duplicates", "Like {name}, same company")
_POSITION: Final = mark("Duplicates", "Like {name}, the same work")
_PLACE: Final = mark("Duplicates", "Like {name}, same place")


def _by_work(one: Person, other: Person) -> Likeness | None:
    """What work and place say of two of one name: together with it they are a hint, never proof."""
    if _two_middle_names(one, other):
        return None
    initial = _has_initial(one) or _has_initial(other)
    if one.company and one.company == other.company:
        return Likeness(Certainty.PERHAPS, _COMPANY)
    if initial or (one.company and other.company and not _close_work(one, other)):
        return None
    if _close_work(one, other):
        return Likeness(Certainty.PERHAPS, _POSITION)
    # Of one whole name at one place, where one of the two says nothing of work.
    if _exactly(one, other) and one.location and one.location == other.location:
        return Likeness(Certainty.PERHAPS, _PLACE)
    return None


def _close_work(one: Person, other: Person) -> bool:
    """Tell whether two positions name the same work: they are equal, or their last words ("Agile Coach")."""
    first, second = one.position.split(), other.position.split()
    return bool(first and second) and (first == second or (first[-1] == second[-1] and len(first[-1]) > 3))


def _has_initial(person: Person) -> bool:
    words = [*person.given.split()[:1], *person.family.split()]
    return any(len(word.rstrip(".")) == 1 for word in words)


def _two_middle_names(one: Person, other: Person) -> bool:
    """Tell whether both have a second given name, and not one that begins alike: Ana M. and Ana K."""
    first, second = one.given.split()[1:2], other.given.split()[1:2]
    return bool(first and second) and first[0][0] != second[0][0]


def _same_name(one: Person, other: Person, alike: Alike) -> bool:
    if not (one.family and other.family):
        # Who goes by one name: it must be the whole one.
        return bool(one.name) and one.name == other.name
    return same_family(one.family, other.family, alike) and same_given(one.given, other.given, alike)


def _exactly(one: Person, other: Person) -> bool:
    return bool(one.name) and one.name == other.name


def _both_named(one: Person, other: Person) -> bool:
    return bool(one.name and other.name)


def _two_addresses_of_one_house(one: Person, other: Person) -> bool:
    """Two different personal addresses at one company: a house gives its people one each."""

    def houses(person: Person) -> dict[str, str]:
        return {address.rpartition("@")[2]: address for address in person.emails if is_personal(address)}

    first, second = houses(one), houses(other)
    return any(first[host] != second[host] for host in first.keys() & second.keys() if host not in _PUBLIC)


_PUBLIC: Final = frozenset(
    "aol.com fastmail.com freenet.de gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com hotmail.co.uk "
    "hotmail.fr icloud.com laposte.net live.com live.de mac.com mail.com mail.ru me.com msn.com orange.fr outlook.com "
    "outlook.de posteo.de proton.me protonmail.com qq.com t-online.de web.de yahoo.co.uk yahoo.com yahoo.de yahoo.fr "
    "yandex.ru ymail.com zoho.com 163.com 126.com".split()
)
"""Hosts where one person easily has two addresses."""
