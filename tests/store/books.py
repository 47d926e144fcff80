"""Files to test with: a book made by random actions, and the whole content of a file for comparison."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from crm_desktop.domain.clock import Clock, FixedDay
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import sort_key
from crm_desktop.domain.terms import (
    AskKind,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    Outcome,
    PointsTo,
    Purpose,
    Relationship,
)
from crm_desktop.services import sample
from crm_desktop.store import Store
from crm_desktop.store import models as m

TODAY: Final = date(2026, 11, 24)
CLOCK: Final = FixedDay(TODAY, time(12))
NAMES: Final = (
    "Łukasz Ørsted", "Siobhán O’Brien", "Anna Maria von der Heide", "Idris", "李小龙", "علي حسن", "zoe Aldermere",
    "Ana Aldermere", "Bo Aldermere", "<b>Bold</b> Name", "Renée Müller-Lüdenscheidt",
    "o'brien", "X Æ", "Name\nof two lines",
)  # fmt: skip
_KEPT: Final = tempfile.TemporaryDirectory()
_LEFT_OUT: Final = ("search", "sqlite_", "history", "ui_state", "reminder")


def dump(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of every table that holds the person's words."""
    names = [
        row[0] for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    return {
        name: store.rows(f"SELECT * FROM {name} ORDER BY id")
        for name in names
        if not name.startswith(_LEFT_OUT)
    }


def empty_at(path: Path, clock: Clock = CLOCK) -> Store:
    """Open a file with nothing in it, as `Store.create` makes it, in a twentieth of the time."""
    return copy_of(_empty(), path, clock)


@cache
def _empty() -> Path:
    path = Path(_KEPT.name) / "empty.crm"
    Store.create(path, CLOCK).close()
    return path


def copy_of(template: Path, path: Path, clock: Clock = CLOCK) -> Store:
    """Copy an unused file, which is much quicker than making one, and open it without waiting for the disk."""
    shutil.copy(template, path)
    return in_haste(Store.open(path, clock))


def sample_at(path: Path, clock: FixedDay = CLOCK) -> Store:
    """Open a copy of the sample search as it is made by this clock; each is made once for all tests."""
    return copy_of(_sample(clock), path, clock)


@cache
def _sample(clock: FixedDay) -> Path:
    path = Path(_KEPT.name) / f"{clock.day} {clock.at}.crm".replace(":", "")
    sample.create(path, clock).close()
    return path


def in_haste(store: Store) -> Store:
    """Let a store not wait for the disk: nobody pulls the plug on these tests."""
    store.connection.pragma("synchronous", "off")
    return store


def add_contact(store: Store, name: str, **more: Any) -> int:
    """Add a contact, in an action."""
    given, _, family = name.rpartition(" ")
    now = store.clock.now()
    with store.action(f"Contact added: {name}"):
        return store.insert(
            m.Contact,
            **{
                "name": name,
                "given_name": given,
                "family_name": family,
                "sort_key": sort_key(given, family),
                "added_at": now,
                "changed_at": now,
                **more,
            },
        )


def add_lead(store: Store, referrer: int, person: int | None = None) -> int:
    """Add a lead with its first stage, in an action."""
    now = store.clock.now()
    with store.action("Lead"):
        lead = store.insert(
            m.Lead, referrer=referrer, person=person, received_on=TODAY, points_to=PointsTo.PERSON, added_at=now,
            changed_at=now,
        )  # fmt: skip
        store.insert(m.LeadStage, lead=lead, stage=LeadStage.RECEIVED, on_date=TODAY)
    return lead


def add_crowd(store: Store, count: int, company: int | None = None) -> range:
    """Add many contacts, "Person 0" and so on, within an action; far quicker than one by one. Gives their numbers."""
    numbers, now = _free(store, "contact", count), store.now_text()
    store.insert_many(
        "contact",
        ("id", "name", "given_name", "family_name", "sort_key", "company_id", "added_at", "changed_at"),
        (
            (
                number,
                f"Person {place}",
                "Person",
                str(place),
                sort_key("Person", str(place)),
                company,
                now,
                now,
            )
            for place, number in enumerate(numbers)
        ),
    )
    return numbers


def add_leads(store: Store, referrers: Sequence[int]) -> range:
    """Add a lead with its first stage from each of many, within an action; as `add_lead`, and far quicker."""
    numbers, now, today = _free(store, "lead", len(referrers)), store.now_text(), TODAY.isoformat()
    store.insert_many(
        "lead",
        ("id", "referrer_id", "received_on", "points_to", "stage", "added_at", "changed_at"),
        (
            (number, referrer, today, PointsTo.PERSON.value, LeadStage.RECEIVED.value, now, now)
            for number, referrer in zip(numbers, referrers, strict=True)
        ),
    )
    store.insert_many(
        "lead_stage",
        ("lead_id", "stage", "on_date"),
        ((number, LeadStage.RECEIVED.value, today) for number in numbers),
    )
    return numbers


def _free(store: Store, table: str, count: int) -> range:
    first = (store.value(f"SELECT max(id) FROM {table}") or 0) + 1
    return range(first, first + count)


def add_interaction(store: Store, contacts: Iterable[int], on: date, **more: Any) -> int:
    """Add an interaction, in an action."""
    with store.action("Call logged", "log"):
        number = store.insert(
            m.Interaction,
            **{"on_date": on, "kind": InteractionKind.CALL, "added_at": store.clock.now(), **more},
        )
        for contact in contacts:
            store.insert(m.InteractionContact, interaction=number, contact=contact)
    return number


class Deeds:
    """Random actions over many tables; each does something to whatever is there."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def do(self, deed: str, one: int, other: int) -> None:
        """Do one deed, with two numbers that choose among what is there."""
        getattr(self, deed)(one, other)

    @staticmethod
    def names() -> list[str]:
        """Give the names of all deeds."""
        return sorted(
            name for name in vars(Deeds) if not name.startswith("_") and name not in ("do", "names")
        )

    def _some(self, table: str, choice: int) -> int | None:
        rows = self.store.rows(f"SELECT id FROM {table} ORDER BY id")
        return rows[choice % len(rows)][0] if rows else None

    def _moment(self, choice: int) -> datetime:
        return self.store.clock.now() - timedelta(days=choice % 400)

    def _with(self, table: str, choice: int, write: Callable[[int], Any]) -> None:
        number = self._some(table, choice)
        if number is not None:
            with self.store.action(f"{table} {number}"):
                write(number)

    def add_contact(self, one: int, other: int) -> None:
        store, name = self.store, NAMES[one % len(NAMES)]
        with store.action(f"Contact added: {name}"):
            number = add_contact(
                store, name, relationship=list(Relationship)[other % 12], company=self._some("company", other),
                introduced_by=self._some("contact", one), notes="notes " * (other % 3), added_at=self._moment(one),
                photo=bytes([one % 256, 0, other % 256]) if other % 5 == 0 else None,
            )  # fmt: skip
            store.insert(m.Email, contact=number, address=f"a{other}@example.com", preferred=other % 2 == 0)
            if other % 2:
                store.insert(m.Phone, contact=number, number=f"+353 1 555 0{other % 100}")
            url = f"https://www.linkedin.com/in/person-{one}"
            store.insert(m.Link, contact=number, url=url, link_key=link_key(url))
            store.insert(m.OwnField, contact=number, name="Shoe size", value=str(one))

    def rename(self, one: int, other: int) -> None:
        name = NAMES[other % len(NAMES)]
        given, _, family = name.rpartition(" ")
        fields = {
            "name": name,
            "given_name": given,
            "family_name": family,
            "sort_key": sort_key(given, family),
        }
        self._with("contact", one, lambda number: self.store.update(m.Contact, number, **fields))

    def rename_two(self, one: int, other: int) -> None:
        with self.store.action("Both"):
            self.rename(one, other)
            self.rename(other, one)

    def set_aside(self, one: int, other: int) -> None:
        self._with(
            "contact",
            one,
            lambda number: self.store.update(m.Contact, number, deleted_at=self._moment(other)),
        )

    def destroy_contact(self, one: int, other: int) -> None:
        self._with("contact", one, lambda number: self.store.delete(m.Contact, number))

    def add_company(self, one: int, other: int) -> None:
        now, name = self._moment(one), f"Company {one % 7} GmbH"
        with self.store.action("Company"):
            self.store.insert(
                m.Company, name=name, normal_name=normal_name(name), priority=other % 4 or None, added_at=now,
                changed_at=now,
            )  # fmt: skip

    def rename_company(self, one: int, other: int) -> None:
        fields = {"name": f"Renamed {other % 9}", "normal_name": normal_name(f"Renamed {other % 9}")}
        self._with("company", one, lambda number: self.store.update(m.Company, number, **fields))

    def destroy_company(self, one: int, other: int) -> None:
        self._with("company", one, lambda number: self.store.delete(m.Company, number))

    def tag(self, one: int, other: int) -> None:
        def write(contact: int) -> None:
            name = f"tag{other % 4}"
            tag = self.store.value("SELECT id FROM tag WHERE name = ?", (name,)) or self.store.insert(
                m.Tag, name=name
            )
            if not self.store.value(
                "SELECT 1 FROM contact_tag WHERE contact_id = ? AND tag_id = ?", (contact, tag)
            ):
                self.store.insert(m.ContactTag, contact=contact, tag=tag)

        self._with("contact", one, write)

    def destroy_tag(self, one: int, other: int) -> None:
        self._with("tag", one, lambda number: self.store.delete(m.Tag, number))

    def log(self, one: int, other: int) -> None:
        def write(contact: int) -> None:
            number = add_interaction(
                self.store, {contact, self._some("contact", other) or contact}, TODAY - timedelta(days=other % 90),
                outcome=["", Outcome.SPOKE, Outcome.NO_ANSWER][one % 3], direction=["in", "out"][other % 2],
                notes=f"word{one % 50} about it",
            )  # fmt: skip
            self.store.insert(m.InteractionPurpose, interaction=number, purpose=list(Purpose)[one % 7])
            if lead := self._some("lead", other):
                self.store.insert(m.InteractionAbout, interaction=number, lead=lead)

        self._with("contact", one, write)

    def change_interaction(self, one: int, other: int) -> None:
        day = TODAY - timedelta(days=other % 90)
        self._with(
            "interaction",
            one,
            lambda number: self.store.update(m.Interaction, number, on_date=day, notes="other word"),
        )

    def destroy_interaction(self, one: int, other: int) -> None:
        self._with("interaction", one, lambda number: self.store.delete(m.Interaction, number))

    def receive(self, one: int, other: int) -> None:
        self._with("contact", one, lambda number: add_lead(self.store, number, self._some("contact", other)))

    def move_lead(self, one: int, other: int) -> None:
        day, stage = TODAY + timedelta(days=other % 20), list(LeadStage)[other % 7]
        self._with(
            "lead", one, lambda number: self.store.insert(m.LeadStage, lead=number, stage=stage, on_date=day)
        )

    def destroy_step(self, one: int, other: int) -> None:
        self._with("lead_stage", one, lambda number: self.store.delete(m.LeadStage, number))

    def destroy_lead(self, one: int, other: int) -> None:
        self._with("lead", one, lambda number: self.store.delete(m.Lead, number))

    def add_opening(self, one: int, other: int) -> None:
        store, now = self.store, self._moment(one)
        with store.action("Opening"):
            number = store.insert(
                m.Opportunity, title=f"Opening {one}", company=self._some("company", other), added_at=now,
                changed_at=now,
            )  # fmt: skip
            stage = list(OpportunityStage)[other % 9]
            store.insert(m.OpportunityStage, opportunity=number, stage=stage, on_date=TODAY)
            store.insert(
                m.Document, opportunity=number, name="CV", content=b"\x00\xff" * (one % 3), added_on=TODAY
            )
            if lead := self._some("lead", one):
                store.insert(m.LeadOpportunity, lead=lead, opportunity=number)

    def ask(self, one: int, other: int) -> None:
        self._with(
            "contact",
            one,
            lambda number: self.store.insert(
                m.Ask, contact=number, kind=list(AskKind)[other % 6], opportunity=self._some("opportunity", other),
                sent_on=TODAY if other % 2 else None, added_at=self._moment(other),
            ),
        )  # fmt: skip

    def plan(self, one: int, other: int) -> None:
        def write(contact: int) -> None:
            number = self.store.insert(
                m.FollowUp, what=f"Call {one}", due_on=TODAY + timedelta(days=other % 30), due_time="15:30",
                repeat="FREQ=WEEKLY" if other % 4 == 0 else "", added_at=self._moment(one),
            )  # fmt: skip
            self.store.insert(m.FollowUpAbout, follow_up=number, contact=contact)

        self._with("contact", one, write)

    def finish(self, one: int, other: int) -> None:
        def write(number: int) -> None:
            self.store.update(m.FollowUp, number, done_on=TODAY)
            self.store.insert(m.FollowUpDone, follow_up=number, due_on=TODAY, done_on=TODAY)

        self._with("follow_up", one, write)

    def snooze(self, one: int, other: int) -> None:
        self._with(
            "contact",
            one,
            lambda number: self.store.insert(
                m.Decision, rule="keep_in_touch", contact=number, thing_kind="contact", thing_id=number, fact_on=TODAY,
                decided_on=TODAY, snoozed_until=TODAY + timedelta(days=other % 30),
            ),
        )  # fmt: skip

    def choose(self, one: int, other: int) -> None:
        with self.store.action("Setting"):
            name = f"choice{one % 3}"
            self.store.execute(m.Setting.delete().where(m.Setting.name == name))
            self.store.insert(m.Setting, name=name, value=str(other))
