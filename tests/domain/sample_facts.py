"""The sample search as facts, straight from its file, with the day as an argument."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from crm_desktop.domain.askcheck import AskDraft, Packet
from crm_desktop.domain.facts import (
    AskFact,
    ContactFact,
    Decision,
    DecisionKind,
    Facts,
    FavourFact,
    FollowUpFact,
    InteractionFact,
    LeadFact,
    LeadStep,
    OpportunityFact,
    OpportunityStep,
    PromiseFact,
    ReferenceFact,
    RoleFact,
    Thing,
    ThingKind,
)
from crm_desktop.domain.followups import guess_kind
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    Outcome,
    PointsTo,
    PromisedBy,
    Purpose,
    Relationship,
    RoleKind,
    Standing,
    UseName,
)

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "sample-search.json"
TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Sample:
    """The facts, the follow-ups, and the keys of the file for every id."""

    facts: Facts
    follow_ups: list[FollowUpFact]
    draft: AskDraft
    parts: dict[str, Any]
    ids: dict[str, int]
    keys: dict[tuple[str, int], str]

    def key(self, thing: Thing) -> str:
        return self.keys[thing.kind.value, thing.id]


def load_sample(today: date = TODAY) -> Sample:
    data = json.loads(SAMPLE.read_text(encoding="utf-8"))
    ids: dict[str, int] = {}
    keys: dict[tuple[str, int], str] = {}
    kinds = {
        "contacts": ThingKind.CONTACT,
        "companies": ThingKind.COMPANY,
        "leads": ThingKind.LEAD,
        "asks": ThingKind.ASK,
        "opportunities": ThingKind.OPPORTUNITY,
        "favours": ThingKind.FAVOUR,
        "promises": ThingKind.PROMISE,
    }
    things: dict[str, Thing] = {}
    for part, kind in kinds.items():
        for number, record in enumerate(data[part], start=1):
            ids[record["key"]] = number
            keys[kind.value, number] = record["key"]
            things[record["key"]] = Thing(kind, number)

    def day(offset: int | None) -> date | None:
        return None if offset is None else today + timedelta(days=offset)

    def on(offset: int) -> date:
        return today + timedelta(days=offset)

    companies = {row["key"]: row["name"] for row in data["companies"]}
    openings = {row["key"]: row for row in data["opportunities"]}

    def about(row: dict[str, Any], kind: ThingKind) -> tuple[int, ...]:
        return tuple(things[key].id for key in row.get("about", ()) if things[key].kind is kind)

    contacts = [
        ContactFact(
            id=ids[row["key"]],
            full_name=row["name"],
            given_name=row["name"].split()[0],
            company=companies.get(row.get("company", ""), ""),
            relationship=Relationship(row["relationship"]),
            closeness=row["closeness"],
            tags=tuple(row.get("tags", ())),
            cadence_days=row.get("cadence"),
            added_on=on(row["added"]),
            introduced_by=ids.get(row.get("introducedBy", "")),
        )
        for row in data["contacts"]
    ]
    interactions = [
        InteractionFact(
            id=number,
            on=on(row["on"]),
            contact_ids=tuple(ids[key] for key in row["contacts"]),
            kind=InteractionKind(row["kind"]),
            direction=Direction(row["direction"]),
            purposes=frozenset(Purpose(purpose) for purpose in row["purposes"]),
            outcome=Outcome(row["outcome"]) if "outcome" in row else None,
            lead_ids=about(row, ThingKind.LEAD),
            ask_ids=about(row, ThingKind.ASK),
            opportunity_ids=about(row, ThingKind.OPPORTUNITY),
        )
        for number, row in enumerate(data["interactions"], start=1)
    ]
    leads = []
    for row in data["leads"]:
        points_to = row["pointsTo"]
        opening = openings.get(points_to.get("opportunity", ""), {})
        points_kind = "opening" if opening else next(iter(points_to))
        leads.append(
            LeadFact(
                id=ids[row["key"]],
                referrer_id=ids[row["referrer"]],
                received_on=on(row["receivedOn"]),
                points_to=PointsTo(points_kind),
                stages=tuple(LeadStep(LeadStage(step["stage"]), on(step["on"])) for step in row["stages"]),
                person_id=ids.get(points_to.get("person", "")),
                opening=opening.get("title", ""),
                news=points_to.get("news", ""),
                use_name=UseName(row["useName"]),
                introduced_on=day(row.get("introduction")),
                opportunity_ids=tuple(ids[key] for key in row.get("opportunities", ())),
                from_ask_id=ids.get(row.get("fromAsk", "")),
            )
        )
    asks = [
        AskFact(
            id=ids[row["key"]],
            contact_id=ids[row["to"]],
            kind=AskKind(row["kind"]),
            sent_on=day(row.get("sentOn")),
            answer=Answer(row.get("answer", "open")),
            answered_on=day(row.get("answeredOn")),
            exactly=row["exactly"],
            how_many=row.get("howMany"),
            person_id=ids.get(row.get("about", {}).get("person", "")),
            company_id=ids.get(row.get("about", {}).get("company", "")),
            opportunity_id=ids.get(row.get("about", {}).get("opportunity", "")),
        )
        for row in data["asks"]
    ]
    opportunities = [
        OpportunityFact(
            id=ids[row["key"]],
            title=row["title"],
            company=companies[row["company"]],
            stages=tuple(
                OpportunityStep(OpportunityStage(step["stage"]), on(step["on"])) for step in row["stages"]
            ),
            roles=tuple(
                RoleFact(ids[role["contact"]], RoleKind(role["role"])) for role in row.get("roles", ())
            ),
            reference_contact_ids=tuple(ids[key] for key in row.get("references", ())),
            closing_on=day(row.get("closingOn")),
        )
        for row in data["opportunities"]
    ]
    references = [
        ReferenceFact(
            id=number,
            contact_id=ids[row["key"]],
            standing=Standing(row["reference"]["standing"]),
            agreed_on=day(row["reference"].get("agreedOn")),
            last_confirmed_on=day(row["reference"].get("lastConfirmed")),
            last_briefed_on=day(row["reference"].get("lastBriefed")),
        )
        for number, row in enumerate((row for row in data["contacts"] if "reference" in row), start=1)
    ]
    favours = [
        FavourFact(
            ids[row["key"]],
            ids[row["contact"]],
            FavourDirection(row["direction"]),
            on(row["on"]),
            row["what"],
        )
        for row in data["favours"]
    ]
    promises = [
        PromiseFact(
            id=ids[row["key"]],
            contact_id=ids[row["contact"]],
            by=PromisedBy(row["by"]),
            what=row["what"],
            made_on=on(row["madeOn"]),
            due_on=day(row.get("dueOn")),
            kept_on=day(row.get("keptOn")),
            about=tuple(things[key] for key in row.get("about", ())),
        )
        for row in data["promises"]
    ]
    decisions = [
        Decision(
            kind=DecisionKind.SNOOZE,
            rule=row["rule"],
            contact_id=ids[row["contact"]],
            thing=things[row.get("about", row["contact"])],
            fact_on=on(row["factOn"]),
            decided_on=on(row["snoozedOn"]),
            until=day(row["until"]),
        )
        for row in data["snoozes"]
    ]
    follow_ups = [
        FollowUpFact(
            id=number,
            text=row["text"],
            due_on=on(row["dueOn"]),
            at=time.fromisoformat(row["time"]) if "time" in row else None,
            kind=guess_kind(row["text"], row.get("minutes")),
            minutes=row.get("minutes"),
            contact_ids=(ids[row["contact"]],) if "contact" in row else (),
            about=tuple(things[key] for key in row.get("about", ())),
            done_on=day(row.get("doneOn")),
        )
        for number, row in enumerate(data["followUps"], start=1)
    ]
    written = next(row for row in data["asks"] if row.get("draft"))
    packet = written["packet"]
    draft = AskDraft(
        contact_id=ids[written["to"]],
        kind=AskKind(written["kind"]),
        exactly=written["exactly"],
        opportunity_id=ids[written["about"]["opportunity"]],
        company_id=ids[written["about"]["company"]],
        packet=Packet(
            job_title=packet.get("jobTitle", ""),
            posting_link=packet.get("postingLink", ""),
            how_to_submit=packet.get("howToSubmit", ""),
            relevant_experience=packet.get("relevantExperience", ""),
            why_this_company=packet.get("whyThisCompany", ""),
        ),
    )
    parts: dict[str, Any] = {
        "contacts": contacts,
        "interactions": interactions,
        "leads": leads,
        "asks": asks,
        "opportunities": opportunities,
        "references": references,
        "favours": favours,
        "promises": promises,
        "decisions": decisions,
    }
    return Sample(Facts.build(**parts), follow_ups, draft, parts, ids, keys)
