"""Writing to one person: the draft for what is due, and the log of what was sent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.messages import KeptDraft, Rendered, from_json, plain, render, to_json
from crm_desktop.domain.templates import Occasion, purposes_of, sent_label, template_for
from crm_desktop.domain.terms import (
    LEAD_ENDS,
    OPPORTUNITY_ENDS,
    Direction,
    InteractionKind,
    OpportunityStage,
    Purpose,
)
from crm_desktop.domain.translation import translate
from crm_desktop.services import contacts, interactions
from crm_desktop.services.messages import templates
from crm_desktop.services.messages.mail import is_address
from crm_desktop.services.messages.placeholders import Context, Thing, values_for
from crm_desktop.store import Store
from crm_desktop.store import contacts as people

KEPT_DRAFTS: Final = 300
"""So many begun messages are kept; then the oldest goes."""

_DRAFT: Final = "draft "


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """One template to choose from, with the group it stands in."""

    key: str
    name: str
    group: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A message ready to be written on, to one person.

    `purposes` and `about` are what sending it logs, `new_address` is the address it keeps with the person then.
    `choices` begin with the template that fits, `values` are those of its placeholders.
    """

    rule: str
    contact_id: int
    name: str
    given_name: str
    template_key: str
    choices: tuple[TemplateChoice, ...]
    to: str
    to_choices: tuple[str, ...]
    rendered: Rendered
    purposes: tuple[Purpose, ...]
    about: tuple[Thing, ...]
    values: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    new_address: str = ""


# -- the draft ------------------------------------------------------------------------------------


def draft_for(
    store: Store,
    rule: str,
    contact_id: int,
    about: Sequence[Thing] = (),
    *,
    also: Sequence[str] = (),
    number: int | None = None,
    case: str | None = None,
    template_key: str = "",
    values: Mapping[str, str] | None = None,
) -> Draft:
    """Give the message of today that belongs to a rule (or an `Occasion`), a contact and what it is about.

    `about` is the whole story, first what it is about before all (`Due.thing`, then `Due.things`); `also` are the other
    rules that the same message serves, `number` says which try it is (`Due.number`). `case` chooses the template among
    those of the rule where the file does not tell it (the kind of an ask that is not saved). `template_key` takes
    another template. `values` go before those of the file (what a composer has not saved yet).

    Raises:
        KnownError: where the contact was removed, or the template is no longer there.
    """
    card = people.card(store, contact_id)
    if card is None or card.deleted_at is not None:
        raise KnownError(
            translate(
                "Messages",
                "This person was removed, so there is nobody to write to. Undo brings the person back.",
            )
        )
    today = store.clock.today()
    story = tuple(dict.fromkeys((str(kind), one) for kind, one in about))
    facts = Context(store, contact_id, story, today)
    told_by = _told_by(facts, rule, also)
    fitting = template_for(told_by, case if case is not None else _case(facts, told_by, number))
    template = (
        templates.template(store, template_key) if template_key else templates.chosen_for(store, fitting)
    )
    filled = values_for(store, contact_id, story, today) | dict(values or {})
    addresses = sorted(card.emails, key=lambda one: not one.preferred)
    to_choices = tuple(dict.fromkeys(one.value for one in addresses if is_address(one.value)))
    return Draft(
        rule=rule,
        contact_id=contact_id,
        name=card.name,
        given_name=filled["given_name"],
        template_key=template.key,
        choices=_choices(store, fitting),
        to=to_choices[0] if to_choices else "",
        to_choices=to_choices,
        rendered=render(template.subject, template.body, filled),
        purposes=purposes_of(rule, *also),
        about=tuple(interactions.loggable(story)),
        values=filled,
    )


def _choices(store: Store, fitting: str) -> tuple[TemplateChoice, ...]:
    # First what fits, the person's own words before the others; then all in the order of the list.
    ordered = sorted(
        templates.templates(store), key=lambda one: 2 if one.used_for != fitting else 0 if one.own else 1
    )
    return tuple(TemplateChoice(one.key, one.name, one.group) for one in ordered)


def _told_by(facts: Context, rule: str, also: Sequence[str]) -> str:
    """Tell whose template a message takes that serves several rules: where news is owed too, it has to tell it.

    The templates of the news thank as well, and that of a briefing tells of the interview; of the thanks, those for a
    connection tell of no more than that, and those for the end of a lead of no step before it.
    """
    if RuleName.TELL_REFERRER not in (rule, *also):
        return rule
    news = _case(facts, RuleName.TELL_REFERRER, None)
    if RuleName.BRIEF_REFERENCE in (rule, *also) and news == OpportunityStage.INTERVIEW:
        return RuleName.BRIEF_REFERENCE
    told: dict[str, set[str]] = {
        RuleName.THANK_ON_CONNECTION: {""},
        RuleName.THANK_ON_OUTCOME: {"", *OPPORTUNITY_ENDS},
    }
    return rule if news in told.get(rule, ()) else RuleName.TELL_REFERRER


def _case(facts: Context, rule: str, number: int | None) -> str:
    """Tell which template of a rule fits, from the facts (see `template_for`)."""
    lead, opening = facts.lead, facts.opening
    if rule == RuleName.THANK_ON_CONNECTION:
        return "named" if lead and lead["person_id"] and (facts.may_name or lead["introduced_on"]) else ""
    if rule == RuleName.THANK_ON_OUTCOME and lead:
        return lead["stage"] if lead["stage"] in LEAD_ENDS else ""
    if rule == RuleName.TELL_REFERRER:
        if opening is None or opening["news"] is None:
            return ""
        later = (
            lead is not None
            and lead["connected_on"] is not None
            and lead["connected_on"] > opening["news_on"]
        )
        return "" if later else opening["news"]
    if rule == RuleName.REACH_OUT and lead:
        if lead["referrer_id"] == facts.contact_id:
            return "offered"
        return "introduced" if lead["introduced_on"] else "named" if facts.may_name else ""
    if rule == RuleName.TRY_AGAIN:
        return str(number or "")
    if rule == RuleName.KEEP_IN_TOUCH:
        return "dormant" if facts.is_dormant else ""
    if rule == Occasion.ASK and facts.ask:
        return str(facts.ask["kind"])
    return ""


# -- what was sent ----------------------------------------------------------------------------------


def log_sent(
    store: Store,
    draft: Draft,
    *,
    on: date,
    subject: str | None = None,
    body: str | None = None,
    kind: InteractionKind = InteractionKind.EMAIL,
    purposes: Sequence[Purpose] | None = None,
    about: Sequence[Thing] | None = None,
    at_time: time | None = None,
) -> int:
    """Log that a message was sent, in one action ("Thanks to Idris logged"), and give the interaction's number.

    Purposes and things are those of the draft unless they are given; a thing that was removed meanwhile is left
    out. `subject` and `body` are the words as they went out. A reach-out begins the reaching out of its lead. An
    address that is new is kept with the person.

    Raises:
        KnownError: where the person was removed.
        StoreError: as `Store.action`.
    """
    name = store.value("SELECT name FROM contact WHERE id = ? AND deleted_at IS NULL", (draft.contact_id,))
    if name is None:
        raise KnownError(
            translate("Messages", "This person was removed. Nothing was logged. Undo brings the person back.")
        )
    purposes = draft.purposes if purposes is None else tuple(purposes)
    things = draft.about if about is None else tuple(about)
    label = sent_label(purposes, draft.given_name or draft.name)
    with store.action(label, "log"):
        contacts.keep_address(store, draft.contact_id, draft.new_address)
        return interactions.log(
            store,
            contacts=[draft.contact_id],
            on=on,
            kind=kind,
            direction=Direction.OUT,
            purposes=purposes,
            about=[(str(what), number) for what, number in things if _is_there(store, what, number)],
            subject=plain(draft.rendered.subject) if subject is None else subject,
            notes=plain(draft.rendered.body) if body is None else body,
            at_time=at_time,
            label=label,
        )


def _is_there(store: Store, kind: str, number: int) -> bool:
    if kind not in interactions.ABOUT_KINDS:
        return False
    return store.value(f"SELECT 1 FROM {ThingKind(kind).value} WHERE id = ?", (number,)) is not None


# -- drafts that are kept ----------------------------------------------------------------------------


def draft_key(
    rule: str, contact_id: int, thing_kind: str, thing_id: int | None, fact_on: date | None = None
) -> str:
    """Give the key under which a begun message is kept: what its Due is known by (fine print 24)."""
    return f"{rule}/{contact_id}/{thing_kind}/{thing_id or ''}/{fact_on.isoformat() if fact_on else ''}"


def keep_draft(store: Store, key: str, draft: KeptDraft) -> None:
    """Keep a begun message. It is no undoable step, and a file opened for reading keeps nothing.

    Raises:
        StoreError: as `Store.action`.
    """
    if store.read_only:
        return
    text = json.dumps({"kept": store.now_text(), "draft": to_json(draft)})
    with store.bookkeeping():
        store.execute("INSERT OR REPLACE INTO ui_state (name, value) VALUES (?, ?)", (_DRAFT + key, text))
        store.execute(
            """DELETE FROM ui_state WHERE name IN (
                   SELECT name FROM ui_state WHERE name LIKE 'draft %'
                   ORDER BY json_extract(value, '$.kept') DESC, name LIMIT -1 OFFSET ?)""",
            (KEPT_DRAFTS,),
        )


def kept_draft(store: Store, key: str) -> KeptDraft | None:
    """Give a message that was begun, or None. It is kept also after sending, so that undoing the log finds it."""
    text = store.value("SELECT value FROM ui_state WHERE name = ?", (_DRAFT + key,))
    return None if text is None else from_json(json.loads(text)["draft"])


def forget_draft(store: Store, key: str) -> None:
    """Throw a begun message away."""
    if not store.read_only:
        with store.bookkeeping():
            store.execute("DELETE FROM ui_state WHERE name = ?", (_DRAFT + key,))
