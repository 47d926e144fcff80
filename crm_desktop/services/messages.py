"""Writing to one person: the draft for what is due, and the log of what was sent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Final

from crm_desktop.domain.askcheck import Packet, read_packet
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.messages import (
    KeptDraft,
    Occasion,
    Rendered,
    from_json,
    plain,
    purposes_of,
    render,
    sent_label,
    template_for,
    to_json,
)
from crm_desktop.domain.terms import (
    LEAD_ENDS,
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    PointsTo,
    Purpose,
    UseName,
)
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import day_and_month, weekday
from crm_desktop.services import interactions, settings, templates
from crm_desktop.services.mail import is_address
from crm_desktop.store import Store
from crm_desktop.store import contacts as people

Thing = tuple[str, int]
"""Kind of thing (a `ThingKind`) and its number."""

KEPT_DRAFTS: Final = 300
"""So many begun messages are kept; then the oldest goes."""

_WEEK: Final = 7
_DRAFT: Final = "draft "
_ABOUT_KINDS: Final = frozenset(
    {
        ThingKind.LEAD,
        ThingKind.ASK,
        ThingKind.OPPORTUNITY,
        ThingKind.COMPANY,
        ThingKind.REFERENCE,
        ThingKind.PROMISE,
    }
)
_NEWS: Final = frozenset(
    {
        OpportunityStage.APPLIED,
        OpportunityStage.INTERVIEW,
        OpportunityStage.OFFER,
        OpportunityStage.ACCEPTED,
        OpportunityStage.REJECTED,
        OpportunityStage.WITHDRAWN,
    }
)


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """One template to choose from, with the group it stands in."""

    key: str
    name: str
    group: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A message ready to be written on, to one person.

    `purposes` and `about` are what sending it logs. `choices` begin with the template that fits, `values` are those
    of its placeholders.
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


# -- the draft ------------------------------------------------------------------------------------


def draft_for(
    store: Store,
    rule: str,
    contact_id: int,
    thing_kind: str,
    thing_id: int | None,
    today: date,
    *,
    things: Sequence[Thing] = (),
    also: Sequence[str] = (),
    number: int | None = None,
    case: str | None = None,
    template_key: str = "",
    values: Mapping[str, str] | None = None,
) -> Draft:
    """Give the message that belongs to a rule (or an `Occasion`), a contact and the thing it is about.

    `things` is the rest of the story (`Due.things`), `also` the other rules that the same message serves, `number`
    which try it is (`Due.number`). `case` chooses the template among those of the rule where the file does not tell
    it (the kind of an ask that is not saved). `template_key` takes another template. `values` go before those of
    the file (what a composer has not saved yet).

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
    thing = (thing_kind, thing_id) if thing_kind and thing_id is not None else None
    story = tuple(dict.fromkeys([*([thing] if thing else []), *((str(kind), one) for kind, one in things)]))
    facts = _Context(store, contact_id, story, today)
    fitting = template_for(rule, case if case is not None else _case(facts, rule, number))
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
        about=tuple((kind, one) for kind, one in story if kind in _ABOUT_KINDS),
        values=filled,
    )


def _choices(store: Store, fitting: str) -> tuple[TemplateChoice, ...]:
    # First what fits, the person's own words before the others; then all in the order of the list.
    ordered = sorted(
        templates.templates(store), key=lambda one: 2 if one.used_for != fitting else 0 if one.own else 1
    )
    return tuple(TemplateChoice(one.key, one.name, one.group) for one in ordered)


def _case(facts: _Context, rule: str, number: int | None) -> str:
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


def is_dormant(store: Store, last_talk_on: date | None, today: date) -> bool:
    """Tell whether the last talk is so long ago that a message first takes up the thread again."""
    after = settings.check_numbers(store).dormant_after
    return last_talk_on is not None and (today - last_talk_on).days > after


# -- the values -----------------------------------------------------------------------------------


def values_for(store: Store, contact_id: int, things: Sequence[Thing], today: date) -> dict[str, str]:
    """Give the value of each placeholder, as the file has it, for a message to a contact about some things.

    What the file does not have is empty. The name of a referrer is there only where it may be used: with leave, or
    after an introduction, or towards the referrer.
    """
    facts = _Context(store, contact_id, things, today)
    return {
        **_of_contact(facts),
        **_of_lead(facts),
        **_of_opening(facts),
        **_of_ask(facts),
        **_of_me(store),
        "promise": facts.promise["what"] if facts.promise else "",
        "their_help": _their_help(facts),
    }


class _Context:
    """The rows of the file that a message can name: looked up once, followed from one thing to the next."""

    def __init__(self, store: Store, contact_id: int, things: Sequence[Thing], today: date) -> None:
        self.store = store
        self.contact_id = contact_id
        self.today = today
        self.day = today.isoformat()
        first: dict[str, int] = {}
        for kind, number in things:
            first.setdefault(str(kind), number)
        self.promise = self.row(
            "SELECT what, lead_id, opportunity_id FROM promise WHERE id = ?", first.get(ThingKind.PROMISE)
        )
        self.ask = self.row("SELECT * FROM ask WHERE id = ?", first.get(ThingKind.ASK))
        opening = first.get(ThingKind.OPPORTUNITY) or self._linked("opportunity_id")
        lead = first.get(ThingKind.LEAD) or (self.promise or {}).get("lead_id") or self._lead_of(opening)
        self.lead = self.lead_row(lead)
        self.opening = self.opening_row(opening or self.opening_of(lead))
        self.company_id = first.get(ThingKind.COMPANY)

    def row(self, sql: str, *values: Any) -> dict[str, Any] | None:
        """Give the first row of a SELECT by the names of its columns, or None, also where a value is None."""
        if None in values:
            return None
        cursor = self.store.connection.execute(sql, values)
        row = cursor.fetchone()
        return (
            None
            if row is None
            else dict(zip((name for name, _ in cursor.getdescription()), row, strict=True))
        )

    def _linked(self, column: str) -> int | None:
        return (self.ask or {}).get(column) or (self.promise or {}).get(column)

    def _lead_of(self, opening: int | None) -> int | None:
        """The lead of this contact that led to an opening, or came of the ask."""
        found = self.store.value(
            """SELECT l.id FROM lead l JOIN lead_opportunity o ON o.lead_id = l.id
               WHERE o.opportunity_id = ? AND l.received_on <= ? AND ? IN (l.referrer_id, l.person_id)
               ORDER BY l.received_on DESC, l.id DESC LIMIT 1""",
            (opening, self.day, self.contact_id),
        )
        if found is None and self.ask:
            found = self.store.value("SELECT max(id) FROM lead WHERE ask_id = ?", (self.ask["id"],))
        return None if found is None else int(found)

    def opening_of(self, lead: int | None) -> int | None:
        """Give the opening that a lead led to last."""
        found = self.store.value(
            "SELECT opportunity_id FROM lead_opportunity WHERE lead_id = ? ORDER BY id DESC LIMIT 1", (lead,)
        )
        return None if found is None else int(found)

    def lead_row(self, number: int | None) -> dict[str, Any] | None:
        """Give a lead with its company and the day it was connected."""
        return self.row(
            """SELECT l.*, coalesce(k.name, '') AS company,
                      (SELECT min(on_date) FROM lead_stage s
                       WHERE s.lead_id = l.id AND s.stage IN (?, ?) AND s.on_date <= ?) AS connected_on
               FROM lead l LEFT JOIN company k ON k.id = l.company_id WHERE l.id = ?""",
            LeadStage.CONNECTED,
            LeadStage.PROGRESSING,
            self.day,
            number,
        )

    def opening_row(self, number: int | None) -> dict[str, Any] | None:
        """Give an opening with its company and its latest news."""
        found = self.row(
            """SELECT o.*, coalesce(k.name, '') AS company,
                      coalesce(nullif(o.how_to_submit, ''), k.how_to_submit, '') AS how_to_submit
               FROM opportunity o LEFT JOIN company k ON k.id = o.company_id WHERE o.id = ?""",
            number,
        )
        if found is not None:
            news = self.row(
                """SELECT stage, on_date FROM opportunity_stage WHERE opportunity_id = ? AND on_date <= ?
                   ORDER BY on_date DESC, id DESC LIMIT 1""",
                number,
                self.day,
            )
            told = news is not None and news["stage"] in _NEWS
            found["news"] = news["stage"] if news is not None and told else None
            found["news_on"] = news["on_date"] if news is not None and told else None
        return found

    def contact(self, number: int | None) -> dict[str, Any] | None:
        """The names and the place of a person who was not removed."""
        return self.row(
            """SELECT c.*, coalesce(k.name, '') AS company FROM contact c
               LEFT JOIN company k ON k.id = c.company_id WHERE c.id = ? AND c.deleted_at IS NULL""",
            number,
        )

    @property
    def person_id(self) -> int | None:
        """Whom the lead or the ask points to; else, in a lead to nobody in particular, nobody."""
        return (self.lead or {}).get("person_id") or (self.ask or {}).get("person_id")

    @property
    def may_name(self) -> bool:
        """Whether the lead comes with leave to use the referrer's name."""
        return self.lead is not None and self.lead["use_name"] == UseName.YES

    @property
    def is_dormant(self) -> bool:
        """Whether the last talk with the contact is longer ago than a reconnect message is for."""
        last = self.store.value("SELECT last_talk_on FROM contact WHERE id = ?", (self.contact_id,))
        return is_dormant(self.store, last and date.fromisoformat(last), self.today)

    def said(self, day: str | None) -> str:
        """Say a day for a message: the weekday alone within seven days, else "18 November"."""
        if not day:
            return ""
        when = date.fromisoformat(day)
        near = abs((when - self.today).days) < _WEEK
        return weekday(when.weekday()) if near else day_and_month(when, self.today)


def _called(person: Mapping[str, Any] | None) -> str:
    """The given name; the whole one where there is none."""
    return "" if person is None else person["given_name"] or person["name"]


def _of_contact(facts: _Context) -> dict[str, str]:
    contact = facts.contact(facts.contact_id) or {}
    last_try = facts.store.value(
        """SELECT max(i.on_date) FROM interaction i JOIN interaction_contact c ON c.interaction_id = i.id
           JOIN interaction_purpose p ON p.interaction_id = i.id
           WHERE c.contact_id = ? AND p.purpose = ? AND i.direction = ? AND i.on_date <= ?""",
        (facts.contact_id, Purpose.REACH_OUT, Direction.OUT, facts.day),
    )
    return {
        "given_name": _called(contact) if contact else "",
        "full_name": contact.get("name", ""),
        "their_position": contact.get("position", ""),
        "their_company": contact.get("company", ""),
        "day_of_last_talk": facts.said(contact.get("last_talk_on")),
        "day_of_last_try": facts.said(last_try),
    }


def _of_lead(facts: _Context) -> dict[str, str]:
    lead = facts.lead or {}
    person = facts.contact(facts.person_id)
    referrer_id = lead.get("referrer_id")
    may = facts.may_name or bool(lead.get("introduced_on")) or referrer_id == facts.contact_id
    referrer = facts.contact(referrer_id) if may else None
    talk = facts.row(
        """SELECT i.on_date, i.minutes, i.subject FROM interaction i
           JOIN interaction_contact c ON c.interaction_id = i.id
           WHERE c.contact_id = ? AND i.on_date <= ? AND i.outcome <> 'no answer'
             AND (i.outcome = 'spoke' OR i.kind IN ('meeting', 'event'))
           ORDER BY i.on_date DESC, i.id DESC LIMIT 1""",
        facts.person_id,
        facts.day,
    )
    talk = talk or {"on_date": lead.get("connected_on"), "minutes": None, "subject": ""}
    return {
        "person_name": person["name"] if person else "",
        "person_given_name": _called(person),
        "person_company": person["company"] if person else "",
        "referrer_name": referrer["name"] if referrer else "",
        "referrer_given_name": _called(referrer),
        "their_tip": _tip(facts, lead) if lead else "",
        "news": lead.get("news", ""),
        "day_received": facts.said(lead.get("received_on")),
        "day_of_talk": facts.said(talk["on_date"]),
        "minutes": str(talk["minutes"] or ""),
        "subject_of_talk": talk["subject"],
    }


def _tip(facts: _Context, lead: Mapping[str, Any]) -> str:
    """Say what a referrer gave: "the introduction to …" or "your tip about …"."""
    if lead["points_to"] == PointsTo.PERSON:
        person = facts.contact(lead["person_id"])
        if person is None:
            return ""
        if person["id"] == lead["referrer_id"]:
            return translate("Messages", "your offer to talk")
        return (
            translate("Messages", "the introduction to {person}", person=person["name"])
            if lead["introduced_on"]
            else translate("Messages", "your tip about {person}", person=person["name"])
        )
    if lead["points_to"] == PointsTo.OPENING:
        opening = facts.opening_row(facts.opening_of(lead["id"]))
        about = _title(opening) if opening else lead["company"]
        return translate("Messages", "your tip about {about}", about=about) if about else ""
    if lead["points_to"] == PointsTo.COMPANY:
        return (
            translate("Messages", "your tip about {company}", company=lead["company"])
            if lead["company"]
            else ""
        )
    return (
        translate("Messages", "your news about {company}", company=lead["company"])
        if lead["company"]
        else translate("Messages", "your news")
    )


def _title(opening: Mapping[str, Any]) -> str:
    title, company = str(opening["title"]), str(opening["company"])
    return (
        translate("Messages", "{title} at {company}", title=title, company=company)
        if title and company
        else title or company
    )


def _of_opening(facts: _Context) -> dict[str, str]:
    opening = facts.opening or {}
    number = opening.get("id")
    interview = facts.store.value(
        """SELECT min(f.due_on) FROM follow_up f JOIN follow_up_about a ON a.follow_up_id = f.id
           WHERE a.opportunity_id = ? AND f.kind = 'interview' AND f.done_on IS NULL AND f.due_on >= ?""",
        (number, facts.day),
    )
    named = facts.company_id or (facts.ask or {}).get("company_id")
    company = facts.store.value("SELECT name FROM company WHERE id = ?", (named,))
    person = facts.contact(facts.person_id)
    return {
        "company": opening.get("company")
        or company
        or (facts.lead or {}).get("company")
        or (person["company"] if person else ""),
        "opening": opening.get("title", ""),
        "opening_and_company": _title(opening) if opening else "",
        "opening_link": opening.get("link", ""),
        "how_to_submit": opening.get("how_to_submit", ""),
        "closing_day": facts.said(opening.get("closing_on")),
        "day_of_interview": facts.said(interview),
    }


def _of_ask(facts: _Context) -> dict[str, str]:
    ask = facts.ask or {}
    packet = read_packet(ask.get("packet", ""))
    how_many = ask.get("how_many")
    mine = facts.store.value("SELECT p.done FROM pitch p JOIN contact c ON c.id = p.contact_id WHERE c.is_me")
    found = {
        "exactly": ask.get("exactly", ""),
        "how_many": str(how_many) if how_many else "",
        "field": ask.get("industry", ""),
        "day_asked": facts.said(ask.get("sent_on")),
        "my_experience": mine or "",
    }
    # What the packet of the ask says goes before what stands on the opening.
    return found | packet_values(packet)


def packet_values(packet: Packet) -> dict[str, str]:
    """Give the values of the placeholders that a packet has."""
    values = {
        "opening": packet.job_title,
        "opening_link": packet.posting_link,
        "how_to_submit": packet.how_to_submit,
        "my_experience": packet.relevant_experience,
        "why_this_company": packet.why_this_company,
    }
    return {name: said for name, said in values.items() if said}


_HELP: Final = {
    AskKind.REFERENCE: mark("Messages", "being my reference"),
    AskKind.INTRODUCTION: mark("Messages", "the introduction you made"),
    AskKind.REFERRAL: mark("Messages", "referring me"),
    AskKind.ADVICE: mark("Messages", "your advice"),
    AskKind.NAMES: mark("Messages", "the names you gave me"),
    AskKind.FEEDBACK: mark("Messages", "your honest view"),
}


def _their_help(facts: _Context) -> str:
    """Say what a contact helped me with: the lead it is about, else the latest lead, yes or favour."""
    if facts.lead and facts.lead["referrer_id"] == facts.contact_id:
        return _tip(facts, facts.lead)
    found = facts.row(
        """SELECT * FROM (
               SELECT 'lead' AS kind, id, received_on AS on_date, '' AS what FROM lead WHERE referrer_id = ?
               UNION ALL
               SELECT 'ask', id, answered_on, kind FROM ask WHERE contact_id = ? AND answer = ?
               UNION ALL
               SELECT 'favour', id, on_date, what FROM favour WHERE contact_id = ? AND direction = ?)
           WHERE on_date <= ? ORDER BY on_date DESC, kind DESC, id DESC LIMIT 1""",
        facts.contact_id,
        facts.contact_id,
        Answer.YES,
        facts.contact_id,
        FavourDirection.THEY_HELPED_ME,
        facts.day,
    )
    if found is None:
        return ""
    if found["kind"] == "lead":
        lead = facts.lead_row(found["id"])
        return _tip(facts, lead) if lead else ""
    if found["kind"] == "ask":
        return translate("Messages", _HELP[AskKind(found["what"])])
    return translate(
        "Messages", "your help"
    )  # a favour is noted in words of my own, perhaps a whole sentence


def _of_me(store: Store) -> dict[str, str]:
    number = people.me(store)
    card = people.card(store, number) if number is not None else None
    pitch = store.row("SELECT done, next, offer, looking_for FROM pitch WHERE contact_id = ?", (number,))
    done, following, offer, looking_for = pitch or ("", "", "", "")
    address = my_address(store)
    phones = sorted(card.phones, key=lambda one: not one.preferred) if card else []
    return {
        "my_name": card.name if card else "",
        "my_given_name": (card.given_name or card.name) if card else "",
        "my_position": card.position if card else "",
        "my_email": address,
        "my_phone": phones[0].value if phones else "",
        "my_done": done,
        "my_next": following,
        "my_offer": offer,
        "my_looking_for": looking_for,
        "my_pitch": " ".join(part for part in (done, following, offer, looking_for) if part),
    }


def my_address(store: Store) -> str:
    """Give my preferred e-mail address, or an empty text."""
    found = store.value(
        "SELECT address FROM email WHERE contact_id = ? ORDER BY preferred DESC, id LIMIT 1",
        (people.me(store),),
    )
    return str(found or "")


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
    out. `subject` and `body` are the words as they went out. A reach-out begins the reaching out of its lead.

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
        label=sent_label(purposes, draft.given_name or draft.name),
    )


def _is_there(store: Store, kind: str, number: int) -> bool:
    if kind not in _ABOUT_KINDS:
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
