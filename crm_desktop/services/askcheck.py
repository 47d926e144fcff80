"""The ask check on a file: what the window shows while an ask is written, and what the command line prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from crm_desktop.domain import ways_in
from crm_desktop.domain.askcheck import Advice, AskDraft, check_ask, phrases
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.nearby import facts_near
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import KNOWS_MY_WORK, AskKind, Relationship
from crm_desktop.domain.translation import translate
from crm_desktop.domain.ways_in import Acquaintance, Ranked
from crm_desktop.domain.who_else import may_be_asked
from crm_desktop.services import asks
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.ways_in import owed as owed_to
from crm_desktop.store import Store, search
from crm_desktop.store import asks as reader
from crm_desktop.store import contacts as people
from crm_desktop.store import facts as reading
from crm_desktop.store import ways_in as ways
from crm_desktop.store.ways_in import Place

_CALLED: Final = re.compile(r"(?<=[^.!?:\s])\s+([^\W\d_a-z][\w'’-]+)")
"""A word with a capital inside a sentence."""
_CALLED_MOST: Final = 5
LOOKED_AT: Final = 50
"""So many people are looked at, of those who are called so and of those who could be asked."""


class AskChecks:
    """Checks asks against one file. What it must read for a contact is kept until the facts change."""

    def __init__(self, store: Store, agenda: Agenda) -> None:
        self._store = store
        self._agenda = agenda
        self._near: tuple[Facts, int, Facts] | None = None

    def advice(self, ask: AskDraft) -> list[Advice]:
        """Give what the eleven checks say of a draft; the packet of a referral is filled from what the file knows.

        Raises:
            KnownError: where the contact was removed.
        """
        ask = asks.with_known_packet(self._store, ask)
        facts = self._facts(ask.contact_id)
        return check_ask(facts, self._agenda.today, ask, self._agenda.rules, self._is_named)

    def _facts(self, contact: int) -> Facts:
        """The facts around a contact, also of one that nothing else names."""
        whole = self._agenda.facts
        if self._near is None or self._near[0] is not whole or self._near[1] != contact:
            near = facts_near(whole, [contact]).facts
            if contact not in near.contacts:
                found = reading.contacts(self._store, [contact])
                near = Facts.build(contacts=found)
            if contact not in near.contacts:
                raise KnownError(
                    translate(
                        "Ask check",
                        "This person is not here, so there is nobody to ask. Choose somebody else.",
                    )
                )
            self._near = (whole, contact, near)
        return self._near[2]

    # -- what the text names ------------------------------------------------------------------------

    def _is_named(self, text: str) -> bool:
        """Whether a text names a person, company, industry or tag of this book."""
        found = phrases(text)
        if not found:
            return False
        if not self._agenda.once(self._fields).isdisjoint(found):
            return True
        companies = {normal_name(phrase) for phrase in found}
        keys = {key for phrase in found for key in _sort_keys(phrase)}
        return reader.is_named(self._store, companies, keys) or self._is_called(text)

    def _fields(self, _agenda: Agenda) -> frozenset[str]:
        """The industries and tags of the book, folded."""
        named = (*reader.industries(self._store), *reader.tags(self._store))
        return frozenset(" ".join(fold(name).split()) for name in named)

    def _is_called(self, text: str) -> bool:
        """Whether a word with a capital inside of a sentence is a given or a family name of somebody here."""
        for word in _CALLED.findall(text)[:_CALLED_MOST]:
            wanted = fold(word)
            names = people.names(self._store, search.find(self._store, word, LOOKED_AT)).values()
            if any(wanted in fold(name).split() for name in names):
                return True
        return False

    # -- who else -----------------------------------------------------------------------------------

    def who_else(self, ask: AskDraft, most: int = 3) -> list[Fitting]:
        """Give who else could be asked the same, the best first: by company, field and what they are to me.

        They stand in the order of "Who do I know?" (`domain.ways_in`); only who may be asked now is there.
        """
        known = Known(self._agenda.facts, self._agenda.today, self._agenda.rules)
        found: dict[int, Ranked] = {}
        for people_ in self._groups(ask):
            for row in ways_in.rank(people_, known.today):
                number = row.person.id
                if number not in (ask.contact_id, ask.person_id) and may_be_asked(
                    known, row.person, ask.kind
                ):
                    found.setdefault(number, row)
            if len(found) >= most:
                break
        return [
            Fitting(row.person.id, row.person.name, row.person.position, row.why)
            for row in islice(found.values(), most)
        ]

    def _groups(self, ask: AskDraft) -> Iterator[Sequence[Acquaintance]]:
        """Groups of people who could be asked, those who fit best first; the next is read only where it is wanted."""
        store, owed = self._store, owed_to(self._agenda)
        nowhere = Place(named=True)
        if ask.kind is AskKind.REFERENCE:
            # Who can speak of my work is asked for that, wherever they are.
            yield ways.people(store, nowhere, reader.like(store, KNOWS_MY_WORK), owed)
            return
        if ask.person_id is not None and ask.kind is AskKind.INTRODUCTION:
            knows = ways.who_knows(store, [ask.person_id])
            introducers = knows.askable.intersection(knows.introducers.get(ask.person_id, ()))
            yield ways.people(store, ways.near_person(store, ask.person_id), introducers, owed)
        about = self._company_and_field(ask)
        if about[0] is not None:
            place = replace(ways.at_company(store, about[0]), named=True)
            yield ways.find(store, place, owed, LOOKED_AT).first
        if about[1]:
            yield ways.find(store, ways.in_field(store, about[1]), owed, LOOKED_AT).first
        relationship = store.value("SELECT relationship FROM contact WHERE id = ?", (ask.contact_id,))
        if relationship not in (None, "", Relationship.NOT_MET):
            yield ways.people(store, nowhere, reader.like(store, [relationship]), owed)

    def _company_and_field(self, ask: AskDraft) -> tuple[int | None, str]:
        """The company and the field that an ask is about, followed from the opening or the person.

        An ask about nothing in particular is about the field of whom it goes to.
        """
        row = self._store.row(
            """SELECT id, industry FROM company WHERE id = coalesce(
                   (SELECT company_id FROM opportunity WHERE id = :opening), :company,
                   (SELECT company_id FROM contact WHERE id = :person))""",
            {"opening": ask.opportunity_id, "company": ask.company_id, "person": ask.person_id},
        )
        if row is not None:
            return row[0], ask.industry.strip() or row[1]
        theirs = self._store.value(
            "SELECT k.industry FROM company k JOIN contact c ON c.company_id = k.id WHERE c.id = ?",
            (ask.contact_id,),
        )
        return None, ask.industry.strip() or theirs or ""


@dataclass(frozen=True, slots=True)
class Fitting:
    """Somebody else to ask, and why: "Works at Copperfinch. Knows you well, spoke 53 days ago …"."""

    contact_id: int
    name: str
    position: str
    why: str


def _sort_keys(phrase: str) -> list[str]:
    """What a name is sorted by, whichever of its words are the family name."""
    words = phrase.split()
    return [" ".join((*words[place:], *words[:place])) for place in range(len(words))]
