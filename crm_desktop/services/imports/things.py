"""Writing the records of an import that are not people: talks, openings, targets, follow-ups, what is said of me."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, time
from typing import Final, Protocol

from crm_desktop.domain.links import link_key
from crm_desktop.domain.terms import OpportunityStage, RoleKind, Standing, TargetStatus
from crm_desktop.exchange.calendars import changes as calendar_changes
from crm_desktop.exchange.plan.terms import Planned
from crm_desktop.exchange.records import CalledOff, Mine, Opening, Talk, Target, Task, Tie, Vouching
from crm_desktop.services import contacts
from crm_desktop.store import Store
from crm_desktop.store import contacts as people

_TABLES: Final[dict[str, tuple[str, ...]]] = {
    "interaction": (
        "id", "on_date", "at_time", "kind", "direction", "outcome", "subject", "notes", "minutes", "added_at",
    ),
    "interaction_contact": ("interaction_id", "contact_id"),
    "interaction_purpose": ("interaction_id", "purpose"),
    "opportunity": (
        "id", "title", "company_id", "link", "channel", "salary", "closing_on", "how_to_submit", "notes", "stage",
        "added_at", "changed_at",
    ),
    "opportunity_stage": ("opportunity_id", "stage", "on_date"),
    "role": ("opportunity_id", "contact_id", "role"),
    "follow_up": (
        "id", "what", "kind", "notes", "due_on", "due_time", "minutes", "repeat", "remind_minutes",
        "added_at",
    ),
    "follow_up_about": ("follow_up_id", "contact_id", "opportunity_id"),
    "follow_up_done": ("follow_up_id", "due_on", "done_on"),
    "reference": ("contact_id", "standing", "can_vouch_for"),
    "affiliation": ("contact_id", "company_id", "kind", "title", "from_date", "to_date", "former"),
    "thing_key": ("row_key", "interaction_id", "opportunity_id", "follow_up_id", "company_id", "told"),
}  # fmt: skip
_VOUCHING: Final = 4_000
_Value = str | int | None


def _text(value: str | int | date | time | None) -> _Value:
    """Give a value as a column holds it."""
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def _called_off(planned: Planned) -> list[tuple[str, tuple[_Value, ...]]]:
    """Give what lets a follow-up go on without a day, or go; one that was done now and then is done for good."""
    number = planned.here
    if planned.fields:
        return [
            (f"UPDATE follow_up SET {name} = ? WHERE id = ?", (_text(value), number))
            for name, value in planned.fields
        ]
    days = "SELECT max(done_on) FROM follow_up_done WHERE follow_up_id = ?"
    return [
        (f"UPDATE follow_up SET done_on = ({days}) WHERE id = ?", (number, number)),
        ("DELETE FROM follow_up WHERE id = ? AND done_on IS NULL", (number,)),
    ]


class PeopleWriter(Protocol):
    """What the writer of the people of the same plan gives."""

    def number(self, contact: int) -> int:
        """Give the contact of a number in the plan."""

    def company(self, name: str) -> int | None:
        """Give the number of a company by its name; a new one is noted."""

    def add_companies(self) -> None:
        """Write the companies that were noted."""

    def reserve(self) -> int:
        """Give the number of a new contact that is no row of the plan."""


class ThingWriter:
    """Writes the things of a plan, inside an action."""

    def __init__(self, store: Store, people: PeopleWriter) -> None:
        self._store = store
        self._people = people
        self._now = store.now_text()
        self._today = store.clock.today()
        self._next = {
            table: store.next_number(table) for table in ("interaction", "opportunity", "follow_up")
        }
        self._rows: dict[str, list[tuple[_Value, ...]]] = defaultdict(list)
        self._openings: dict[str, int] = {}

    def write(self, planned: Sequence[Planned]) -> None:
        """Write some records."""
        later: list[tuple[str, tuple[_Value, ...]]] = []
        for each in planned:
            thing = each.thing
            who = [self._people.number(contact) if contact else 0 for contact in each.people]
            if isinstance(thing, Talk):
                self._talk(thing, who, each.here, later)
            elif isinstance(thing, Task) and each.here:
                self._follow(thing, each, later)
            elif isinstance(thing, Task):
                self._task(thing, who)
            elif isinstance(thing, CalledOff):
                later += _called_off(each)
            elif isinstance(thing, Opening):
                self._opening(thing, each, who, later)
            elif isinstance(thing, Target):
                self._target(thing, later)
            elif isinstance(thing, Vouching):
                self._vouching(thing, each, who[0], later)
            elif isinstance(thing, Tie):
                self._tie(thing)
            else:
                self._flush(later)
                self._mine(thing, each)
        self._flush(later)

    def _flush(self, later: list[tuple[str, tuple[_Value, ...]]]) -> None:
        self._people.add_companies()
        for table, columns in _TABLES.items():
            if rows := self._rows.pop(table, None):
                self._store.insert_many(table, columns, rows)
        for sql, values in later:
            self._store.execute(sql, values)
        later.clear()

    def _take(self, table: str) -> int:
        number = self._next[table]
        self._next[table] += 1
        return number

    def _talk(
        self, talk: Talk, who: list[int], done: int, later: list[tuple[str, tuple[_Value, ...]]]
    ) -> None:
        """Write a talk; `done` is the number of the follow-up that is done by it, 0 for none."""
        number = self._take("interaction")
        self._rows["interaction"].append(
            (
                number,
                talk.on.isoformat(),
                talk.at.isoformat("minutes") if talk.at else None,
                talk.kind.value,
                talk.direction.value,
                talk.outcome.value if talk.outcome else "",
                talk.subject,
                talk.notes,
                talk.minutes,
                self._now,
            )
        )
        self._rows["interaction_contact"] += [(number, contact) for contact in who if contact]
        self._rows["interaction_purpose"] += [(number, purpose.value) for purpose in talk.purposes]
        if done:
            on = talk.on.isoformat()
            self._rows["follow_up_done"].append((done, on, on))
            later.append(("UPDATE follow_up SET done_on = ? WHERE id = ?", (on, done)))
        else:
            self._rows["thing_key"] += [(key, number, None, None, None, "") for key in (talk.key, *talk.also)]

    def _task(self, task: Task, who: list[int]) -> None:
        number = self._take("follow_up")
        self._rows["follow_up"].append(
            (
                number,
                task.what,
                task.kind.value,
                task.notes,
                task.on.isoformat(),
                task.at.isoformat("minutes") if task.at else None,
                task.minutes,
                task.repeat,
                task.remind,
                self._now,
            )
        )
        self._rows["follow_up_about"] += [(number, contact, None) for contact in who if contact]
        if task.about_opening:
            opening = self._openings.get(task.about_opening) or self._store.value(
                "SELECT opportunity_id FROM thing_key WHERE row_key = ?", (task.about_opening,)
            )
            self._rows["follow_up_about"] += [(number, None, opening)] if opening else []
        self._rows["thing_key"].append((task.key, None, None, number, None, calendar_changes.told(task)))

    def _follow(self, task: Task, planned: Planned, later: list[tuple[str, tuple[_Value, ...]]]) -> None:
        """Let a follow-up say what its event says now."""
        for name, value in planned.fields:
            later.append((f"UPDATE follow_up SET {name} = ? WHERE id = ?", (_text(value), planned.here)))
        told = calendar_changes.told(task)
        later.append(
            (
                "UPDATE thing_key SET told = ? WHERE follow_up_id = ? AND row_key = ?",
                (told, planned.here, task.key),
            )
        )

    def _opening(
        self, opening: Opening, planned: Planned, who: list[int], later: list[tuple[str, tuple[_Value, ...]]]
    ) -> None:
        number = planned.here
        steps = planned.steps if number else opening.steps
        self._openings[opening.key] = number or self._next["opportunity"]
        if not number:
            number = self._take("opportunity")
            self._rows["opportunity"].append(
                (
                    number,
                    opening.title,
                    self._people.company(opening.company) if opening.company else None,
                    opening.link,
                    opening.channel.value if opening.channel else "",
                    opening.salary,
                    opening.closing_on.isoformat() if opening.closing_on else None,
                    opening.how_to_submit,
                    opening.notes,
                    steps[-1][0].value,
                    self._now,
                    self._now,
                )
            )
            self._rows["thing_key"].append((opening.key, None, number, None, None, ""))
        else:
            for name, value in planned.fields:
                later.append((f"UPDATE opportunity SET {name} = ? WHERE id = ?", (_text(value), number)))
            later.append(("UPDATE opportunity SET changed_at = ? WHERE id = ?", (self._now, number)))
        self._rows["opportunity_stage"] += [
            (number, stage.value, on.isoformat()) for stage, on in self._dated(steps)
        ]
        for contact, mention in zip(who, opening.people, strict=True):
            if contact:
                role = mention.role or RoleKind.INSIDER
                self._rows["role"].append((number, contact, role.value))

    def _dated(
        self, steps: Sequence[tuple[OpportunityStage, date | None]]
    ) -> list[tuple[OpportunityStage, date]]:
        """Give each step a day, none after today and none before the step before it."""
        found: list[tuple[OpportunityStage, date]] = []
        for stage, on in steps:
            day = min(on or (found[-1][1] if found else self._today), self._today)
            found.append((stage, max(day, found[-1][1]) if found else day))
        return found

    def _target(self, target: Target, later: list[tuple[str, tuple[_Value, ...]]]) -> None:
        number = self._people.company(target.company)
        later.append(
            (
                "UPDATE company SET target_status = ?, changed_at = ? WHERE id = ? AND target_status = ''",
                (TargetStatus.PROSPECT.value, self._now, number),
            )
        )
        told: tuple[tuple[str, _Value], ...] = (
            ("motivation", target.motivation),
            ("posting", target.posting),
            ("priority", target.priority),
            ("industry", target.industry),
            ("place", target.place),
            ("careers_page", target.careers_page),
            ("notes", target.notes),
        )
        later += [
            (f"UPDATE company SET {name} = ? WHERE id = ? AND coalesce({name}, '') = ''", (value, number))
            for name, value in told
            if value not in (None, "")
        ]
        later.append(
            (
                """INSERT INTO thing_key (row_key, company_id)
                   SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM thing_key WHERE row_key = ?1)""",
                (target.key, number),
            )
        )

    def _vouching(
        self,
        vouching: Vouching,
        planned: Planned,
        contact: int,
        later: list[tuple[str, tuple[_Value, ...]]],
    ) -> None:
        text = vouching.text[:_VOUCHING]
        if planned.here:
            later.append(("UPDATE reference SET can_vouch_for = ? WHERE contact_id = ?", (text, contact)))
        else:
            self._rows["reference"].append((contact, Standing.NOT_ASKED.value, text))

    def _tie(self, tie: Tie) -> None:
        me = people.me(self._store)
        company = self._people.company(tie.company)
        if me is not None:
            self._rows["affiliation"].append(
                (
                    me,
                    company,
                    tie.kind.value,
                    tie.title,
                    tie.begun,
                    tie.ended,
                    int(bool(tie.ended)),
                )
            )

    def _mine(self, mine: Mine, planned: Planned) -> None:
        number = people.me(self._store) if planned.here else self._people.reserve()
        if not planned.here:
            sorted_by = contacts.sorting(mine.given, mine.family, mine.name)
            self._store.insert_many(
                "contact",
                (
                    "id", "name", "sort_key", "given_name", "family_name", "position", "location", "is_me", "added_at",
                    "changed_at",
                ),
                [
                    (
                        number, mine.name, sorted_by, mine.given, mine.family,
                        mine.position, mine.location, 1, self._now, self._now,
                    )
                ],
            )  # fmt: skip
        for name, value in planned.fields:
            self._store.execute(f"UPDATE contact SET {name} = ? WHERE id = ?", (str(value), number))
        self._store.insert_many("email", ("contact_id", "address"), [(number, each) for each in mine.emails])
        self._store.insert_many("phone", ("contact_id", "number"), [(number, each) for each in mine.phones])
        self._store.insert_many(
            "link", ("contact_id", "url", "link_key"), [(number, each, link_key(each)) for each in mine.links]
        )
