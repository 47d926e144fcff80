"""The last message of a search: it thanks somebody who helped and tells how it ended."""

from __future__ import annotations

from datetime import date

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.facts import Thing, ThingKind
from crm_desktop.domain.templates import sent_label
from crm_desktop.domain.terms import InteractionKind
from crm_desktop.domain.translation import translate
from crm_desktop.services import closing
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.closing import COURTESY, Ending, Person
from crm_desktop.services.messages import writing
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import Store


def draft(agenda: Agenda, store: Store, ending: Ending, person: Person, template_key: str = "") -> Draft:
    """Give the message that thanks somebody and tells the news, about all that they helped with.

    It clears every thank-you and all news that is owed to them.

    Raises:
        KnownError: as `writing.draft_for`.
    """
    return writing.draft_for(
        store,
        ending.occasion,
        person.contact_id,
        (_first(ending, person), *_about(agenda, person)),
        template_key=template_key,
        values={"their_help": person.helper.thanks},
    )


def draft_key(ending: Ending, person: Person) -> str:
    """Give the key under which the begun message is kept."""
    kind, number = _first(ending, person)
    return writing.draft_key(ending.occasion, person.contact_id, kind, number)


def _first(ending: Ending, person: Person) -> tuple[str, int]:
    if ending.opportunity_id is not None:
        return ThingKind.OPPORTUNITY, ending.opportunity_id
    return ThingKind.CONTACT, person.contact_id


def _about(agenda: Agenda, person: Person) -> tuple[Thing, ...]:
    owed = [due for due in agenda.of_contact(person.contact_id) if due.rule in COURTESY]
    return tuple(dict.fromkeys((*person.helper.things, *(thing for due in owed for thing in due.things))))


def log(
    store: Store,
    ending: Ending,
    message: Draft,
    *,
    on: date | None = None,
    kind: InteractionKind = InteractionKind.EMAIL,
    subject: str = "",
    body: str = "",
) -> None:
    """Log that somebody was thanked and told, on a day (today), in one action. The first one stops a search that
    ends without a job.

    Raises:
        KnownError: where the day is to come, or before the search was over, or the person was removed.
    """
    today = store.clock.today()
    day = on or today
    if day > today:
        raise KnownError(
            translate(
                "Closing", "This day is still to come. Nothing was logged. Choose today or a day before."
            )
        )
    if ending.opportunity_id is not None and day < ending.on:
        raise KnownError(
            translate(
                "Closing",
                "You had not said yes on that day. Nothing was logged. Choose that day or a later one.",
            )
        )
    with store.action(sent_label(message.purposes, message.given_name or message.name), "log"):
        closing.stop(store, ending, day)
        writing.log_sent(store, message, on=day, kind=kind, subject=subject, body=body)
