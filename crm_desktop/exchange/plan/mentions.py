"""Who is meant by those whom a file only mentions: the people of talks, follow-ups and openings.

Somebody with an e-mail or a profile link is known by these alone. Somebody of whom only the name is told is who has
that name alone here, or alone at the company that is named; where two could be meant, nobody is. Who is not here
becomes a new contact, unless the person wants that otherwise. I am never one of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Relationship, RoleKind
from crm_desktop.domain.translation import translate
from crm_desktop.domain.whole_names import split_name
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.people.cards import ForAll
from crm_desktop.exchange.people.keys import address_key, is_profile
from crm_desktop.exchange.plan.known import Known
from crm_desktop.exchange.plan.people import PeoplePlanner
from crm_desktop.exchange.plan.terms import PlanBatch
from crm_desktop.exchange.records import Mention, Myself, PersonRow, Remark

MENTIONED: Final = 1 << 60
"""The number of the first person who is only mentioned: above that of any row."""


class Mentions:
    """Finds them row by row, and adds who is new to the plan of the batch; for one pass through one file.

    `me` is by what a file knows me; it may learn more of that. Without `add_people` nobody becomes a contact.
    """

    _planned: PlanBatch

    def __init__(
        self, known: Known, people: PeoplePlanner, me: Myself, for_all: ForAll, *, add_people: bool
    ) -> None:
        self.me = me
        self._known = known
        self._people = people
        self._for_all = for_all
        self._add_people = add_people
        self._next = MENTIONED
        self._here = people.names
        self._names: dict[str, list[int]] = {}
        self._jobs: dict[int, str] = {}

    def begin(self, planned: PlanBatch) -> None:
        """Learn of the people of a batch, to whose plan is added from now on."""
        self._planned = planned
        for person in planned.new:
            self._learn(person)
        for merge in planned.merged:  # who gets a company by this file has it from then on
            if company := dict(merge.fields).get(Field.COMPANY):
                self._jobs[merge.contact] = str(company)

    def all(self, mentions: Iterable[Mention], number: int) -> tuple[int, ...]:
        """Give the contact of each mention in a row of the file, the same one only once; 0 for me and for nobody."""
        found: list[int] = []
        for mention in mentions:
            contact = 0 if self.me.is_me(mention) else self._who(mention, number)
            found.append(contact if contact not in found else 0)
        return tuple(found)

    def _who(self, mention: Mention, number: int) -> int:
        """Find who is meant, or make a new contact; 0 where nobody is."""
        key = link_key(mention.link) if mention.link else ""
        profile = key if is_profile(key) else ""
        contact = self._people.of_link(profile) if profile else 0
        if not contact and mention.email:
            contact = self._people.of_email(mention.email.lower(), mention.name)
        if contact:
            return contact
        if mention.name and not mention.email:
            contact, several = self._of_name(mention, profile)
            if several:
                self._planned.remarks.append(
                    Remark(
                        number,
                        translate(
                            "Imports",
                            "There are several people called {name}, so it is kept with none of them.",
                            name=mention.name,
                        ),
                    )
                )
                return 0
            if contact:
                return contact
        if not self._add_people or mention.here_only or not (mention.name or mention.email or profile):
            return 0
        person = _person(mention, key, self._next, self._for_all)
        self._next += 1
        self._planned.new.append(person)
        self._planned.made += 1
        self._people.add(person)
        self._learn(person)
        return -person.number

    def _of_name(self, mention: Mention, profile: str) -> tuple[int, bool]:
        """Find who has a name alone, or alone at a company; whether several could be meant."""
        folded = fold(mention.name)
        found = [*self._here.all(folded), *self._names.get(folded, ())]
        if profile:  # who has another profile is somebody else
            found = [each for each in found if not self._people.is_linked(each, profile)]
        if len(found) > 1 and mention.company:
            company = normal_name(mention.company)
            found = [each for each in found if normal_name(self._company_of(each) or "?") == company] or found
        if len(found) > 1:
            return 0, True
        return (found[0] if found else 0), False

    def _company_of(self, contact: int) -> str:
        if contact < 0 or contact in self._jobs:
            return self._jobs.get(contact, "")
        now = self._known.contacts([contact]).get(contact)
        return now.company if now else ""

    def _learn(self, person: PersonRow) -> None:
        """Remember the name of somebody new, for records that tell no more."""
        self._names.setdefault(fold(person.name), []).append(-person.number)
        self._jobs[-person.number] = person.company


_RELATIONSHIPS: Final[dict[RoleKind | None, Relationship]] = {
    RoleKind.RECRUITER: Relationship.RECRUITER,
    RoleKind.HIRING_MANAGER: Relationship.HIRING_MANAGER,
    RoleKind.INSIDER: Relationship.NOT_MET,
}


def _person(mention: Mention, key: str, number: int, for_all: ForAll) -> PersonRow:
    """Make a new person of a mention."""
    name = mention.name if "@" not in mention.name else ""
    parts = split_name(name)
    emails = (mention.email,) if mention.email else ()
    phones = (mention.phone,) if mention.phone else ()
    links = (mention.link,) if mention.link else ()
    keys = (mention.email.lower(),) if mention.email else ()
    shown = name or mention.email or mention.link
    return PersonRow(
        number,
        parts.given,
        parts.family,
        shown,
        parts.title,
        parts.suffix,
        parts.nickname,
        emails,
        keys,
        phones,
        links,
        (key,) if links else (),
        mention.position,
        mention.company,
        "",
        None,
        "",
        for_all.relationship or _RELATIONSHIPS.get(mention.role),
        for_all.tags,
        "",
        (),
        "" if key and is_profile(key) else address_key(shown, keys, phones),
    )
