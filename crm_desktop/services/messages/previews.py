"""Real people to look at a template with: those for whom it would be written now, else those it could be for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.messages import Rendered, render
from crm_desktop.domain.templates import TEMPLATE_OF, Occasion
from crm_desktop.domain.translation import translate
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.messages import letters, placeholders, templates
from crm_desktop.services.messages.letters import Letter
from crm_desktop.services.messages.placeholders import Thing
from crm_desktop.store import Store
from crm_desktop.store import contacts as people

MOST: Final = 6
"""So many people are offered before one is typed."""

_RULES: Final = frozenset(RuleName)
_TO_PERSON: Final = frozenset({RuleName.REACH_OUT, RuleName.TRY_AGAIN})
_ABOUT_LEADS: Final = frozenset(
    {
        RuleName.THANK_ON_RECEIPT,
        RuleName.THANK_ON_CONNECTION,
        RuleName.THANK_ON_OUTCOME,
        RuleName.TELL_REFERRER,
        Occasion.USE_NAME,
        Occasion.ANOTHER_WAY,
        Occasion.CLOSING_THE_LOOP,
    }
)
_ABOUT_ASKS: Final = frozenset(
    {RuleName.THANK_FOR_YES, RuleName.THANK_FOR_NO, RuleName.GENTLE_REMINDER, Occasion.ASK}
)


@dataclass(frozen=True, slots=True)
class Example:
    """A person to fill a template for, and what the message would be about: "Idris Bellwether", "for Emeka"."""

    contact_id: int
    name: str
    called: str
    note: str = ""
    about: tuple[Thing, ...] = ()


def examples(agenda: Agenda, store: Store, used_for: str) -> list[Example]:
    """Give people that a template could be for, nobody twice: to whom its message is due, then by the leads and asks
    there are, then whom I talked with last.
    """
    found: dict[int, Example] = {}
    for one in chain(_due(agenda, store, used_for), _by_facts(store, used_for), _talked(store)):
        found.setdefault(one.contact_id, one)
        if len(found) == MOST:
            break
    return list(found.values())


def example_of(store: Store, contact_id: int, used_for: str) -> Example | None:
    """Give an example with a person of one's own choice, about the latest lead or ask that fits; None where there is
    no such person.
    """
    card = people.card(store, contact_id)
    if card is None:
        return None
    fitting = next((one for one in _by_facts(store, used_for, contact_id)), None)
    return fitting or Example(contact_id, card.name, card.given_name or card.name)


def filled(store: Store, example: Example, subject: str, body: str) -> Rendered:
    """Give a template as it would be for a person."""
    values = placeholders.values_for(store, example.contact_id, example.about, store.clock.today())
    return render(subject, body, values)


def _occasions(used_for: str) -> set[str]:
    return {occasion for (occasion, _case), key in TEMPLATE_OF.items() if key == used_for}


def _due(agenda: Agenda, store: Store, used_for: str) -> Iterator[Example]:
    """Those to whom the message is due: of the Dues of the rule the ones whose draft begins with this template."""
    rules = _occasions(used_for) & _RULES
    for due in agenda.dues:
        if due.rule in rules:
            draft = letters.draft(store, Letter(due.contact_id, (due,)))
            if templates.template(store, draft.template_key).used_for == used_for:
                about = tuple((str(thing.kind), thing.id) for thing in due.things)
                yield Example(
                    due.contact_id, due.contact_name, due.contact.called, _note(store, about), about
                )


def _by_facts(store: Store, used_for: str, contact_id: int | None = None) -> Iterator[Example]:
    """By the latest leads or asks, perhaps of one person."""
    occasions = _occasions(used_for)
    kind, who, only = ThingKind.LEAD, "l.referrer_id", ""
    if occasions & _TO_PERSON:
        who = "l.person_id"
    elif occasions & _ABOUT_ASKS:
        kind, who = ThingKind.ASK, "l.contact_id"
        kinds = [case for (occasion, case), key in TEMPLATE_OF.items()
                 if key == used_for and occasion == Occasion.ASK and case]  # fmt: skip
        only = kinds[0] if kinds else ""
    elif not occasions & _ABOUT_LEADS:
        return
    rows = store.rows(
        f"""SELECT c.id, c.name, c.given_name, l.id FROM {kind.value} l JOIN contact c ON c.id = {who}
            WHERE c.deleted_at IS NULL AND c.archived_at IS NULL AND NOT c.is_me
                  {"AND l.kind = ?" if only else ""} {"AND c.id = ?" if contact_id is not None else ""}
            ORDER BY l.id DESC LIMIT {MOST}""",
        (*([only] if only else []), *([contact_id] if contact_id is not None else [])),
    )
    for number, name, given, thing in rows:
        about = ((kind.value, thing),)
        yield Example(number, name, given or name, _note(store, about), about)


def _talked(store: Store) -> Iterator[Example]:
    """With whom I talked last, of the 500 I was last in touch with."""
    rows = store.rows(
        """SELECT id, name, given_name FROM (
               SELECT id, name, given_name, last_talk_on FROM contact
               WHERE last_contact_on IS NOT NULL AND deleted_at IS NULL AND archived_at IS NULL AND NOT is_me
               ORDER BY last_contact_on DESC, id DESC LIMIT 500)
           WHERE last_talk_on IS NOT NULL ORDER BY last_talk_on DESC, id LIMIT ?""",
        (MOST,),
    )
    for number, name, given in rows:
        yield Example(number, name, given or name)


def _note(store: Store, about: tuple[Thing, ...]) -> str:
    """Say in a few words what the message is about: "for Emeka", "for Copperfinch"."""
    kind, number = about[0] if about else ("", 0)
    if kind == ThingKind.LEAD:
        row = store.row(
            """SELECT CASE WHEN p.given_name <> '' THEN p.given_name ELSE p.name END, k.name,
                      (SELECT o.title FROM lead_opportunity lo JOIN opportunity o ON o.id = lo.opportunity_id
                       WHERE lo.lead_id = l.id ORDER BY lo.id LIMIT 1)
               FROM lead l LEFT JOIN contact p ON p.id = l.person_id LEFT JOIN company k ON k.id = l.company_id
               WHERE l.id = ?""",
            (number,),
        )
    elif kind == ThingKind.ASK:
        row = store.row("SELECT kind FROM ask WHERE id = ?", (number,))
    elif kind == ThingKind.OPPORTUNITY:
        row = store.row(
            """SELECT k.name, o.title FROM opportunity o LEFT JOIN company k ON k.id = o.company_id
               WHERE o.id = ?""",
            (number,),
        )
    else:
        row = None
    said = next((one for one in row or () if one), "")
    return translate("Templates", "for {what}", what=said) if said else ""
