"""The sample search: Mira Halloway's, with every date counted from the day it is made.

The people, companies and dates are in `resources/sample/sample-search.json`; all of them are invented.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from crm_desktop import resources_dir
from crm_desktop.domain.clock import Clock, SystemClock
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.followups import guess_kind
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import sort_key
from crm_desktop.domain.terms import (
    AffiliationKind,
    Answer,
    AskKind,
    Channel,
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
    TargetStatus,
    UseName,
)
from crm_desktop.domain.translation import translate
from crm_desktop.services import settings
from crm_desktop.store import Store, StoreError
from crm_desktop.store import models as m

FORMAT: Final = "crm-desktop sample 1"
NAME: Final = "Mira’s job search"

_Record = Mapping[str, Any]
_CHANNELS: Final[Mapping[str, str]] = {"direct approach": Channel.DIRECT_APPROACH}
"""Words of the sample's file that are shorter than the term."""
_POINTS_TO: Final = {
    "person": PointsTo.PERSON,
    "company": PointsTo.COMPANY,
    "opportunity": PointsTo.OPENING,
    "news": PointsTo.NEWS,
}
_PACKET: Final = {
    "jobTitle": "job_title",
    "postingLink": "posting_link",
    "howToSubmit": "how_to_submit",
    "relevantExperience": "relevant_experience",
    "whyThisCompany": "why_this_company",
}


def create(path: Path, clock: Clock | None = None) -> Store:
    """Make a new file with the sample search, counted from the clock's today, and open it.

    It is made beside its place and moved there whole.

    Raises:
        StoreError: where something is already there, or the disk refuses.
    """
    clock = clock or SystemClock()
    if path.exists():
        raise StoreError(
            translate("Files", "{name} is already there. Choose another name, or open it.", name=path.name)
        )
    draft = path.with_name(f".{path.name}.sample")
    for ending in ("", "-wal", "-shm", "-journal"):
        draft.with_name(draft.name + ending).unlink(missing_ok=True)
    store = Store.create(draft, clock)
    try:
        fill(store)
    finally:
        store.close()
    try:
        draft.replace(path)
    except OSError as error:
        raise StoreError(
            translate(
                "Files",
                "{name} cannot be made in {parent}. Nothing else was changed.",
                name=path.name,
                parent=path.parent,
            )
        ) from error
    return Store.open(path, clock)


def fill(store: Store) -> None:
    """Write the sample search into a new file, in one step that cannot be taken back: it is how the file was made.

    Raises:
        StoreError: where the disk is full or read-only.
    """
    data = json.loads((resources_dir() / "sample" / "sample-search.json").read_text(encoding="utf-8"))
    if data["format"] != FORMAT:
        raise ValueError(f"the sample search is of another format: {data['format']}")
    with store.action(translate("Files", "Sample search"), "import") as action:
        _Sample(store, store.clock.today(), data).write()
        settings.put(store, settings.NAME, NAME)
        settings.put(store, settings.IS_SAMPLE, True)
    with store.bookkeeping():
        store.execute("DELETE FROM history WHERE id = ?", (action.id,))


class _Sample:
    """Writes the records in the order in which they point to each other; keeps the number of each key."""

    def __init__(self, store: Store, today: date, data: _Record) -> None:
        self._store = store
        self._today = today
        self._data = data
        self._things: dict[str, tuple[ThingKind, int]] = {}
        self._references: dict[str, int] = {}

    def write(self) -> None:
        data = self._data
        for row in data["companies"]:
            self._company(row)
        self._contact({**data["me"], "added": min(row["added"] for row in data["contacts"])}, is_me=True)
        for row in data["contacts"]:
            self._contact(row)
        for row in data["contacts"]:
            if "introducedBy" in row:
                self._store.update(
                    m.Contact, self._id(row["key"]), introduced_by=self._id(row["introducedBy"])
                )
        for row in data["opportunities"]:
            self._opportunity(row)
        for row in data["asks"]:
            self._ask(row)
        for row in data["contacts"]:
            if "reference" in row:
                self._reference(row)
        for row in data["opportunities"]:
            for place, key in enumerate(row.get("references", ())):
                self._store.insert(
                    m.OpportunityReference,
                    opportunity=self._id(row["key"]),
                    reference=self._references[key],
                    place=place,
                )
        for row in data["leads"]:
            self._lead(row)
        for row in data["favours"]:
            self._favour(row)
        for row in data["promises"]:
            self._promise(row)
        for row in data["interactions"]:
            self._interaction(row)
        for row in data["followUps"]:
            self._follow_up(row)
        for row in data["snoozes"]:
            self._decision(row, until=row["until"])
        for row in data["dismissals"]:
            self._decision(row, until=None)

    def _id(self, key: str) -> int:
        return self._things[key][1]

    def _maybe(self, key: str | None) -> int | None:
        return None if key is None else self._id(key)

    def _day(self, offset: int) -> date:
        return self._today + timedelta(days=offset)

    def _maybe_day(self, offset: int | None) -> date | None:
        return None if offset is None else self._day(offset)

    def _noon(self, offset: int) -> datetime:
        """The moment a record was written: noon of its day, so that it is that day in every time zone near."""
        return datetime.combine(self._day(offset), time(12)).astimezone(UTC)

    def _company(self, row: _Record) -> None:
        programme = row.get("referralProgramme", {})
        target = row.get("target", {})
        added = self._noon(-78 if target else -327)  # the search began in September, with its targets
        number = self._store.insert(
            m.Company,
            name=row["name"],
            normal_name=normal_name(row["name"]),
            domain=row.get("domain", ""),
            industry=row.get("industry", ""),
            size=str(row.get("size", "")),
            place=row.get("place", ""),
            careers_page=row.get("careersPage", ""),
            has_programme=programme.get("has", ""),
            programme_link=programme.get("link", ""),
            how_to_submit=programme.get("howToSubmit", ""),
            target_status=TargetStatus(target["status"]) if target else "",
            priority=target.get("priority"),
            motivation=target.get("motivation"),
            posting=target.get("posting"),
            added_at=added,
            changed_at=added,
        )
        self._things[row["key"]] = (ThingKind.COMPANY, number)

    def _contact(self, row: _Record, *, is_me: bool = False) -> None:
        given, _, family = row["name"].rpartition(" ")
        store, added = self._store, self._noon(row["added"])
        number = store.insert(
            m.Contact,
            name=row["name"],
            sort_key=sort_key(given, family),
            given_name=given,
            family_name=family,
            position=row.get("position", ""),
            company=self._maybe(row.get("company")),
            location=row.get("location", ""),
            relationship="" if is_me else Relationship(row["relationship"]),
            closeness=row.get("closeness", 1),
            notes=row.get("notes", ""),
            met_how=row.get("metHow", ""),
            cadence_days=row.get("cadence"),
            is_me=is_me,
            added_at=added,
            changed_at=added,
        )
        self._things[row["key"]] = (ThingKind.CONTACT, number)
        for place, address in enumerate(row.get("emails", ())):
            store.insert(m.Email, contact=number, address=address, preferred=place == 0)
        for place, phone in enumerate(row.get("phones", ())):
            store.insert(m.Phone, contact=number, number=phone, preferred=place == 0)
        for url in row.get("links", ()):
            store.insert(m.Link, contact=number, url=url, link_key=link_key(url))
        for tie in row.get("affiliations", ()):
            store.insert(
                m.Affiliation,
                contact=number,
                company=self._id(tie["organisation"]),
                kind=AffiliationKind(tie["kind"]),
                from_date=str(tie.get("fromYear", "")),
                to_date=str(tie.get("toYear", "")),
                former="toYear" in tie,
            )
        for tag in row.get("tags", ()):
            store.insert(m.ContactTag, contact=number, tag=self._tag(tag))
        if "pitch" in row:
            pitch = row["pitch"]
            store.insert(
                m.Pitch,
                contact=number,
                done=pitch["done"],
                next=pitch["next"],
                offer=pitch["offer"],
                looking_for=pitch["lookingFor"],
            )

    def _tag(self, name: str) -> int:
        found = self._store.value("SELECT id FROM tag WHERE name = ?", (name,))
        return self._store.insert(m.Tag, name=name) if found is None else int(found)

    def _opportunity(self, row: _Record) -> None:
        store, stages = self._store, row["stages"]
        number = store.insert(
            m.Opportunity,
            title=row["title"],
            company=self._id(row["company"]),
            link=row.get("link", ""),
            how_to_submit=row.get("howToSubmit", ""),
            channel=Channel(_CHANNELS.get(row["channel"], row["channel"])),
            salary=row.get("salary", ""),
            closing_on=self._maybe_day(row.get("closingOn")),
            notes=row.get("notes", ""),
            stage=OpportunityStage(stages[-1]["stage"]),
            added_at=self._noon(stages[0]["on"]),
            changed_at=self._noon(stages[-1]["on"]),
        )
        self._things[row["key"]] = (ThingKind.OPPORTUNITY, number)
        for step in stages:
            store.insert(
                m.OpportunityStage,
                opportunity=number,
                stage=OpportunityStage(step["stage"]),
                on_date=self._day(step["on"]),
            )
        for role in row.get("roles", ()):
            contact = self._id(role["contact"])
            store.insert(m.Role, opportunity=number, contact=contact, role=RoleKind(role["role"]))
        for name in row.get("documents", ()):
            store.insert(m.Document, opportunity=number, name=name, added_on=self._day(stages[0]["on"]))

    def _ask(self, row: _Record) -> None:
        about = row.get("about", {})
        packet = {_PACKET[name]: text for name, text in row.get("packet", {}).items()}
        number = self._store.insert(
            m.Ask,
            contact=self._id(row["to"]),
            kind=AskKind(row["kind"]),
            exactly=row["exactly"],
            how_many=row.get("howMany"),
            person=self._maybe(about.get("person")),
            company=self._maybe(about.get("company")),
            opportunity=self._maybe(about.get("opportunity")),
            sent_on=self._maybe_day(row.get("sentOn")),
            sent_by=InteractionKind(row["sentBy"]) if "sentBy" in row else "",
            answer=Answer(row.get("answer", Answer.OPEN)),
            answered_on=self._maybe_day(row.get("answeredOn")),
            packet=json.dumps(packet, ensure_ascii=False, sort_keys=True) if packet else "",
            added_at=self._noon(row.get("sentOn", 0)),
        )
        self._things[row["key"]] = (ThingKind.ASK, number)

    def _reference(self, row: _Record) -> None:
        reference = row["reference"]
        asked = [
            ask for ask in self._data["asks"] if ask["to"] == row["key"] and ask["kind"] == AskKind.REFERENCE
        ]
        self._references[row["key"]] = self._store.insert(
            m.Reference,
            contact=self._id(row["key"]),
            standing=Standing(reference["standing"]),
            asked_on=self._maybe_day(asked[0]["sentOn"]) if asked else None,
            agreed_on=self._maybe_day(reference.get("agreedOn")),
            can_vouch_for=reference.get("canVouchFor", ""),
            last_confirmed_on=self._maybe_day(reference.get("lastConfirmed")),
            last_briefed_on=self._maybe_day(reference.get("lastBriefed")),
            times_used=reference.get("timesUsed", 0),
            ask=self._id(asked[0]["key"]) if asked else None,
        )

    def _lead(self, row: _Record) -> None:
        store, stages = self._store, row["stages"]
        ((kind, target),) = row["pointsTo"].items()
        companies = [key for key in row.get("about", ()) if self._things[key][0] is ThingKind.COMPANY]
        number = store.insert(
            m.Lead,
            referrer=self._id(row["referrer"]),
            received_on=self._day(row["receivedOn"]),
            received_how=InteractionKind(row["receivedHow"]),
            points_to=_POINTS_TO[kind],
            person=self._id(target) if kind == "person" else None,
            company=self._id(target) if kind == "company" else self._maybe(next(iter(companies), None)),
            news=target if kind == "news" else "",
            use_name=UseName(row["useName"]),
            introduced_on=self._maybe_day(row.get("introduction")),
            words=row.get("notes", ""),
            ask=self._maybe(row.get("fromAsk")),
            stage=LeadStage(stages[-1]["stage"]),
            added_at=self._noon(row["receivedOn"]),
            changed_at=self._noon(stages[-1]["on"]),
        )
        self._things[row["key"]] = (ThingKind.LEAD, number)
        for step in stages:
            store.insert(
                m.LeadStage, lead=number, stage=LeadStage(step["stage"]), on_date=self._day(step["on"])
            )
        for key in row.get("opportunities", ()):
            store.insert(m.LeadOpportunity, lead=number, opportunity=self._id(key))

    def _favour(self, row: _Record) -> None:
        number = self._store.insert(
            m.Favour,
            contact=self._id(row["contact"]),
            direction=FavourDirection(row["direction"]),
            what=row["what"],
            on_date=self._day(row["on"]),
            added_at=self._noon(row["on"]),
        )
        self._things[row["key"]] = (ThingKind.FAVOUR, number)

    def _promise(self, row: _Record) -> None:
        about = dict(self._things[key] for key in row.get("about", ()))
        number = self._store.insert(
            m.Promise,
            contact=self._id(row["contact"]),
            promised_by=PromisedBy(row["by"]),
            what=row["what"],
            made_on=self._day(row["madeOn"]),
            due_on=self._maybe_day(row.get("dueOn")),
            kept_on=self._maybe_day(row.get("keptOn")),
            lead=about.get(ThingKind.LEAD),
            opportunity=about.get(ThingKind.OPPORTUNITY),
            added_at=self._noon(row["madeOn"]),
        )
        self._things[row["key"]] = (ThingKind.PROMISE, number)
        if row["by"] == PromisedBy.ME and "dueOn" in row and "keptOn" not in row:
            # A promise of mine is a follow-up on its date (domain.md, fine print 23).
            follow_up = self._store.insert(
                m.FollowUp,
                what=row["what"],
                kind=guess_kind(row["what"]),
                due_on=self._day(row["dueOn"]),
                promise=number,
                added_at=self._noon(row["madeOn"]),
            )
            self._store.insert(m.FollowUpAbout, follow_up=follow_up, contact=self._id(row["contact"]))

    def _interaction(self, row: _Record) -> None:
        store = self._store
        number = store.insert(
            m.Interaction,
            on_date=self._day(row["on"]),
            at_time=row.get("time"),
            kind=InteractionKind(row["kind"]),
            direction=Direction(row["direction"]),
            outcome=Outcome(row["outcome"]) if "outcome" in row else "",
            notes=row.get("notes", ""),
            minutes=row.get("minutes"),
            added_at=self._noon(row["on"]),
        )
        for key in row["contacts"]:
            store.insert(m.InteractionContact, interaction=number, contact=self._id(key))
        for purpose in row["purposes"]:
            store.insert(m.InteractionPurpose, interaction=number, purpose=Purpose(purpose))
        for key in row.get("about", ()):
            kind, thing = self._things[key]
            store.insert(m.InteractionAbout, interaction=number, **{kind.value: thing})

    def _follow_up(self, row: _Record) -> None:
        store = self._store
        number = store.insert(
            m.FollowUp,
            what=row["text"],
            kind=guess_kind(row["text"], row.get("minutes")),
            due_on=self._day(row["dueOn"]),
            due_time=row.get("time"),
            minutes=row.get("minutes"),
            repeat=row.get("repeat", ""),
            done_on=self._maybe_day(row.get("doneOn")),
            added_at=self._noon(min(0, row["dueOn"])),
        )
        if "contact" in row:
            store.insert(m.FollowUpAbout, follow_up=number, contact=self._id(row["contact"]))
        for key in row.get("about", ()):
            kind, thing = self._things[key]
            store.insert(m.FollowUpAbout, follow_up=number, **{kind.value: thing})
        if "doneOn" in row:
            store.insert(
                m.FollowUpDone,
                follow_up=number,
                due_on=self._day(row["dueOn"]),
                done_on=self._day(row["doneOn"]),
            )

    def _decision(self, row: _Record, until: int | None) -> None:
        kind, thing = self._things[row.get("about", row["contact"])]
        self._store.insert(
            m.Decision,
            rule=row["rule"],
            contact=self._id(row["contact"]),
            thing_kind=kind,
            thing_id=thing,
            fact_on=self._day(row["factOn"]),
            decided_on=self._day(row["snoozedOn" if until is not None else "dismissedOn"]),
            snoozed_until=self._maybe_day(until),
            reason=row.get("reason", ""),
        )
