"""Messages that are still to be written, one to each person: what a Due asks for, or what the person begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.templates import TEMPLATE_OF, Occasion
from crm_desktop.services import today as rows
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.messages import placeholders, templates, writing
from crm_desktop.services.messages.placeholders import Thing
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one person that is still to be written.

    `dues` are what it does; without any it is a free message about `about`, or what an `occasion` asks for.
    """

    contact_id: int
    dues: tuple[Due, ...] = ()
    about: tuple[Thing, ...] = ()
    occasion: str = ""


def for_due(agenda: Agenda, due: Due) -> Letter:
    """Give the letter of a Due: it does all that stands in one row with it."""
    row = rows.row_of(agenda, due)
    return Letter(due.contact_id, row.dues if row is not None else (due,))


def to_each(
    agenda: Agenda,
    contacts: Iterable[int],
    dues: Sequence[Due] | None = None,
    about: Sequence[Thing] = (),
) -> list[Letter]:
    """Give a letter for each contact, in their order, nobody twice.

    It does the first of `dues` towards the contact. Where none are given it does what is due about `about` (kind and
    number), also in days to come, or without that what is owed by today. Where there is nothing of it, it is a free
    message about `about`.
    """
    if dues is None and about:
        things = {(str(kind), number) for kind, number in about}
        dues = [
            due for due in agenda.dues if not things.isdisjoint((str(one.kind), one.id) for one in due.things)
        ]
    if dues is None:
        first = {number: owed[0] for number, owed in agenda.owed().items()}
    else:
        first = {due.contact_id: due for due in reversed(dues)}
    return [
        for_due(agenda, first[number]) if number in first else Letter(number, about=tuple(about))
        for number in dict.fromkeys(contacts)
    ]


def draft(store: Store, letter: Letter, template_key: str = "") -> Draft:
    """Give the message of a letter with the template that fits, or with another one.

    One that serves Dues is the first one's, and logs what each of them asks for. What a free message logs follows
    from its template; it begins as a reconnect message to somebody dormant.

    Raises:
        KnownError: as `writing.draft_for`.
    """
    if letter.dues:
        first = letter.dues[0]
        return writing.draft_for(
            store,
            first.rule,
            first.contact_id,
            (first.thing, *rows.story(letter.dues)),
            also=[due.rule for due in letter.dues[1:]],
            number=first.number,
            template_key=template_key,
        )
    occasion = letter.occasion or _free_occasion(store, letter.contact_id, template_key)
    about = letter.about or ((ThingKind.CONTACT, letter.contact_id),)
    return writing.draft_for(store, occasion, letter.contact_id, about, template_key=template_key)


def key(letter: Letter) -> str:
    """Give the key under which the begun message of a letter is kept: that of its first Due, or what it is about."""
    if letter.dues:
        due = letter.dues[0]
        return writing.draft_key(due.rule, due.contact_id, due.thing.kind, due.thing.id, due.fact_on)
    kind, number = letter.about[0] if letter.about else (ThingKind.CONTACT, letter.contact_id)
    return writing.draft_key(letter.occasion or Occasion.NOTE, letter.contact_id, str(kind), number)


def _free_occasion(store: Store, contact_id: int, template_key: str) -> str:
    """Tell what a message is for that nothing asks for: what its template is for."""
    if template_key:
        used_for = templates.template(store, template_key).used_for
        found = next((rule for (rule, _case), key in TEMPLATE_OF.items() if key == used_for), None)
        if found is not None:
            return found
    card = people.card(store, contact_id)
    last = card.last_talk_on if card is not None else None
    return Occasion.RECONNECT if placeholders.is_dormant(store, last, store.clock.today()) else Occasion.NOTE
