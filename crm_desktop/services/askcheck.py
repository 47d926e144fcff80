"""The ask check on a file: what the window shows while an ask is written, and what the command line prints."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.askcheck import KNOWS_MY_WORK, Advice, AskDraft, check_ask, phrases
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.nearby import facts_near
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import AskKind, Relationship
from crm_desktop.domain.who_else import Candidate, Fits, Fitting, owed_people, who_else
from crm_desktop.services import asks
from crm_desktop.services.agenda import Agenda
from crm_desktop.store import Store, search
from crm_desktop.store import asks as reader
from crm_desktop.store import contacts as people
from crm_desktop.store import facts as reading

_CALLED: Final = re.compile(r"(?<=[^.!?:\s])\s+([^\W\d_a-z][\w'’-]+)")
"""A word with a capital inside a sentence."""
_CALLED_MOST: Final = 5
_LOOKED_AT: Final = 50


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

    def who_else(self, ask: AskDraft, most: int = 3) -> list[Fitting]:
        """Give who else could be asked the same, the best first (see `domain.who_else`)."""
        candidates = self._candidates(ask)
        facts = self._agenda.facts
        known = Known(facts, self._agenda.today, self._agenda.rules)
        return who_else(known, ask, candidates, self._agenda.once(_owed), most)

    def _facts(self, contact: int) -> Facts:
        """The facts around a contact, also of one that nothing else names."""
        whole = self._agenda.facts
        if self._near is None or self._near[0] is not whole or self._near[1] != contact:
            near = facts_near(whole, [contact]).facts
            if contact not in near.contacts:
                found = reading.contacts(self._store, [contact])
                near = Facts.build(contacts=found)
            if contact not in near.contacts:
                raise KnownError("This person is not here, so there is nobody to ask. Choose somebody else.")
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
            names = people.names(self._store, search.find(self._store, word, _LOOKED_AT)).values()
            if any(wanted in fold(name).split() for name in names):
                return True
        return False

    # -- who else -----------------------------------------------------------------------------------

    def _candidates(self, ask: AskDraft) -> list[Candidate]:
        store = self._store
        about = _about(store, ask)
        row = people.page(store, [ask.contact_id]).get(ask.contact_id)
        if ask.kind is AskKind.REFERENCE:
            # Who can speak of my work is asked for that, wherever they are.
            found = reader.fitting(store, relationships=sorted(KNOWS_MY_WORK))
        else:
            same = (
                [row.relationship]
                if row is not None and row.relationship not in ("", Relationship.NOT_MET)
                else []
            )
            found = reader.fitting(
                store,
                person=ask.person_id if ask.kind is AskKind.INTRODUCTION else None,
                company=about.company_id,
                industry=about.industry,
                relationships=same,
            )
        ids = [number for number, _ in found]
        shown = people.page(store, ids)
        contacts = {one.id: one for one in reading.contacts(store, ids)}
        named = {Fits.KNOWS_THEM: about.person, Fits.WORKED_THERE: about.company}
        return [
            Candidate(contacts[number], shown[number].position, fits, named.get(fits, ""))
            for number, fits in found
            if number in contacts and number in shown
        ]


@dataclass(frozen=True, slots=True)
class _About:
    """The company and the field that an ask is about, followed from the opening or the person.

    An ask about nothing in particular is about the field of whom it goes to.
    """

    company_id: int | None
    company: str
    industry: str
    person: str


def _about(store: Store, ask: AskDraft) -> _About:
    row = store.row(
        """SELECT k.id, k.name, k.industry FROM company k WHERE k.id = coalesce(
               (SELECT company_id FROM opportunity WHERE id = :opening), :company,
               (SELECT company_id FROM contact WHERE id = :person))""",
        {"opening": ask.opportunity_id, "company": ask.company_id, "person": ask.person_id},
    )
    number, name, industry = row or (None, "", "")
    if row is None:
        industry = store.value(
            "SELECT k.industry FROM company k JOIN contact c ON c.company_id = k.id WHERE c.id = ?",
            (ask.contact_id,),
        )
    person = people.names(store, [ask.person_id]).get(ask.person_id, "") if ask.person_id is not None else ""
    return _About(number, name, ask.industry.strip() or industry or "", person)


def _owed(agenda: Agenda) -> frozenset[int]:
    return owed_people(Known(agenda.facts, agenda.today, agenda.rules))


def _sort_keys(phrase: str) -> list[str]:
    """What a name is sorted by, whichever of its words are the family name."""
    words = phrase.split()
    return [" ".join((*words[place:], *words[:place])) for place in range(len(words))]
