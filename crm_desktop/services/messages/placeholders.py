"""The values that the placeholders of a message have for one person, as the file has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from crm_desktop.domain.askcheck import Packet, read_packet
from crm_desktop.domain.call_sheet import spoken_ask
from crm_desktop.domain.etiquette.known import at_company
from crm_desktop.domain.etiquette.stages import NEWS_STAGES
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    LeadStage,
    PointsTo,
    Purpose,
    UseName,
)
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import day_and_month, listed, weekday
from crm_desktop.services import me, settings
from crm_desktop.store import Store
from crm_desktop.store import contacts as people

Thing = tuple[str, int]
"""Kind of thing (a `ThingKind`) and its number."""

_WEEK: Final = 7


def values_for(store: Store, contact_id: int, things: Sequence[Thing], today: date) -> dict[str, str]:
    """Give the value of each placeholder, as the file has it, for a message to a contact about some things.

    What the file does not have is empty. The name of a referrer is there only where it may be used: with leave, or
    after an introduction, or towards the referrer.
    """
    facts = Context(store, contact_id, things, today)
    return {
        **_of_contact(facts),
        **_of_lead(facts),
        **_of_opening(facts),
        **_of_ask(facts),
        **_of_me(store),
        "promise": facts.promise["what"] if facts.promise else "",
        "their_help": _their_help(facts),
    }


class Context:
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
        self._leads = [number for kind, number in things if kind == ThingKind.LEAD]
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
            told = news is not None and news["stage"] in NEWS_STAGES
            found["news"] = news["stage"] if news is not None and told else None
            found["news_on"] = news["on_date"] if news is not None and told else None
        return found

    def given(self) -> list[dict[str, Any]]:
        """Give the leads it is about that came from the contact."""
        leads = [self.lead_row(number) for number in self._leads]
        return [lead for lead in leads if lead is not None and lead["referrer_id"] == self.contact_id]

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


def _of_contact(facts: Context) -> dict[str, str]:
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


def _of_lead(facts: Context) -> dict[str, str]:
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
        "their_tip": _tips(facts) or (_tip(facts, lead) if lead else ""),
        "news": lead.get("news", ""),
        "day_received": facts.said(lead.get("received_on")),
        "day_of_talk": facts.said(talk["on_date"]),
        "minutes": str(talk["minutes"] or ""),
        "subject_of_talk": talk["subject"],
    }


def _tips(facts: Context) -> str:
    """Say all that the contact gave in the leads it is about: "your tip about Ottilie Varnham and Bertram Holloek"."""
    named: dict[str, list[str]] = {}
    for lead in facts.given():
        words, name = _tip_parts(facts, lead)
        if words:
            named.setdefault(words, []).append(name)
    return listed(
        [
            translate("Messages", words, name=listed(list(dict.fromkeys(names))))
            for words, names in named.items()
        ]
    )


def _tip(facts: Context, lead: Mapping[str, Any]) -> str:
    """Say what a referrer gave: "the introduction to …" or "your tip about …"."""
    words, name = _tip_parts(facts, lead)
    return translate("Messages", words, name=name) if words else ""


_TIP: Final = mark("Messages", "your tip about {name}")


def _tip_parts(facts: Context, lead: Mapping[str, Any]) -> tuple[str, str]:
    """Give the words for what a lead is, and the name that stands in them; empty where nothing is known of it."""
    if lead["points_to"] == PointsTo.PERSON:
        person = facts.contact(lead["person_id"])
        if person is None:
            return "", ""
        if person["id"] == lead["referrer_id"]:
            return mark("Messages", "your offer to talk"), ""
        introduced = mark("Messages", "the introduction to {name}")
        return introduced if lead["introduced_on"] else _TIP, person["name"]
    if lead["points_to"] == PointsTo.OPENING:
        opening = facts.opening_row(facts.opening_of(lead["id"]))
        about = _title(opening) if opening else lead["company"]
        return _TIP if about else "", about
    if lead["points_to"] == PointsTo.COMPANY:
        return _TIP if lead["company"] else "", lead["company"]
    return (
        (mark("Messages", "your news about {name}"), lead["company"])
        if lead["company"]
        else (mark("Messages", "your news"), "")
    )


def _title(opening: Mapping[str, Any]) -> str:
    return at_company(opening["title"], opening["company"])


def _of_opening(facts: Context) -> dict[str, str]:
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


def _of_ask(facts: Context) -> dict[str, str]:
    ask = facts.ask or {}
    packet = read_packet(ask.get("packet", ""))
    how_many = ask.get("how_many")
    mine = facts.store.value("SELECT p.done FROM pitch p JOIN contact c ON c.id = p.contact_id WHERE c.is_me")
    found = {
        "exactly": ask.get("exactly", ""),
        "the_ask": _asked(facts),
        "how_many": str(how_many) if how_many else "",
        "field": ask.get("industry", ""),
        "day_asked": facts.said(ask.get("sent_on")),
        "my_experience": mine or "",
    }
    # What the packet of the ask says goes before what stands on the opening.
    return found | packet_values(packet)


def _asked(facts: Context) -> str:
    if facts.ask is None:
        return ""
    person = facts.contact(facts.ask["person_id"])
    opening = facts.opening_row(facts.ask["opportunity_id"])
    kind = AskKind(facts.ask["kind"])
    return spoken_ask(
        kind, facts.ask["exactly"], person["name"] if person else "", _title(opening) if opening else ""
    )


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


def _their_help(facts: Context) -> str:
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
    address = me.address(store)
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


def is_dormant(store: Store, last_talk_on: date | None, today: date) -> bool:
    """Tell whether the last talk is so long ago that a message first takes up the thread again."""
    after = settings.check_numbers(store).dormant_after
    return last_talk_on is not None and (today - last_talk_on).days > after
