"""Reminders: what should be said now, once, and what became of it.

What is timed is said at its time (less the minutes before that the person chose), what has no time and what the rules
make due is said in one digest each morning. Of more than three at once, and of what came while the program was off or
the machine slept, there is one digest too.

`check` only reads; the caller shows what it gives and then calls `note`, which keeps in one transaction what was shown
and up to when was looked. Killed between both, the next start says it again: late twice rather than never.

Times are local wall time, from the store's clock. A reminder is known by its key:

    follow_up:12:2026-11-24T15:30   the follow-up as it was due then; moved to another time it is another reminder
    digest:2026-11-24               the morning's digest of a day

What "became due since the last check" means is asked twice, by the moment in UTC and by the clock on the wall, and
either will do: so a journey over time zones and both changes of daylight time lose nothing. What was said is kept by
its key, so that a clock that jumps back says nothing twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from crm_desktop.domain.clock import local
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.today import TodayRow, today_rows
from crm_desktop.domain.wording import (
    clock,
    counted,
    listed,
    number_word,
    sentence_start,
    short_day,
    weekday_or_day,
    when_due,
)
from crm_desktop.domain.workdays import next_working_day
from crm_desktop.services import settings
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpRow, get, open_until
from crm_desktop.services.today import fact
from crm_desktop.store import Store

DuesLoader = Callable[[date], Iterable[Due]]
"""Gives what the rules make due by a day; it may give later ones too."""

MOST_AT_ONCE: Final = 3
"""More reminders than these become one digest."""

LOOK_BACK: Final = timedelta(minutes=5)
"""A follow-up written a moment after its time is still said; and how seldom an empty check is kept."""

LATE: Final = timedelta(minutes=10)
"""What should have come longer ago than this came while nobody looked."""

MOST_MINUTES_BEFORE: Final = 28 * 24 * 60

_LAST_CHECK: Final = "reminders.last_check"
_QUIET_UNTIL: Final = "reminders.quiet_until"
_KEPT: Final = timedelta(days=400)
_MORNING: Final = time(9)
_AFTERNOON: Final = time(17)
_DEFAULT_DIGEST: Final = time(8, 30)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to say now.

    `when` stands in its corner ("in 15 minutes", "since Thursday"). `covers` are the keys that an answer to it answers;
    more than one where it is a digest. `follow_up` or `due` is set where it is about one thing alone: then it can be
    done from here. `lines` are the titles of what a digest holds.
    """

    key: str
    title: str
    body: str
    when: str
    at: datetime
    covers: tuple[str, ...]
    follow_up: int | None = None
    due: Due | None = None
    contact_id: int | None = None
    contact_name: str = ""
    lines: tuple[str, ...] = ()

    @property
    def can_be_done(self) -> bool:
        """Whether it is about one thing."""
        return self.follow_up is not None or self.due is not None


@dataclass(frozen=True, slots=True)
class Check:
    """What a check found: the reminders to show, and what `note` has to keep."""

    at: datetime
    reminders: tuple[Reminder, ...] = ()
    over: tuple[str, ...] = ()
    """Digests that are over without a word: nothing was due, or a later one says it."""
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class SnoozeChoice:
    """One time to snooze to: its words, the time as it is shown beside them, and the moment in UTC."""

    text: str
    shown: str
    until: datetime


@dataclass(frozen=True, slots=True)
class _Record:
    shown: bool
    snoozed_until: datetime | None
    closed: bool

    @property
    def is_answered(self) -> bool:
        return self.closed or (self.shown and self.snoozed_until is None)


@dataclass(frozen=True, slots=True)
class _LastCheck:
    at: datetime
    wall: datetime

    def is_before(self, moment: datetime, wall: datetime) -> bool:
        return moment > self.at or wall > self.wall


# -- checking ----------------------------------------------------------------------------------------


def check(store: Store, dues: DuesLoader) -> Check:
    """Give what should be shown now. Reads only; call `note` when it is shown.

    `dues` is asked only when a digest is to be made.
    """
    now = store.clock.now()
    if quiet_until(store) is not None:
        return Check(now, is_quiet=True)
    here = local(now)
    last = _last_check(store, now)
    due_now = _timed(store, now, last)
    digest, over = _digest(store, dues, now, last)
    late = [one for one in due_now if now - one.at > LATE]
    if len(late) > 1 or (late and digest is not None):
        due_now = [one for one in due_now if one not in late]
        digest = _merged(here, [*([digest] if digest else []), *late])
    found = [*([digest] if digest else []), *due_now]
    if len(found) > MOST_AT_ONCE:
        found = [_merged(here, found)]
    return Check(now, tuple(found), tuple(over))


def note(store: Store, found: Check) -> None:
    """Keep that the reminders of a check were shown, and up to when was looked: one transaction.

    An empty check is kept every few minutes only. While it is quiet nothing is kept, so that what came then is said
    afterwards.

    Raises:
        StoreError: where the file refuses; then they count as not shown.
    """
    if found.is_quiet:
        return
    if not found.reminders and not found.over and not _is_old(store, found.at):
        return
    with store.bookkeeping():
        for reminder in found.reminders:
            for key in reminder.covers:
                _put(store, key, shown_at=_text(found.at), snoozed_until=None, closed_at=None)
        for key in found.over:
            _put(store, key, snoozed_until=None, closed_at=_text(found.at))
        kept = {
            "at": _text(found.at),
            "wall": local(found.at).replace(tzinfo=None).isoformat(timespec="seconds"),
        }
        _put_state(store, _LAST_CHECK, json.dumps(kept))
        if found.reminders:
            store.execute(
                "DELETE FROM reminder WHERE coalesce(snoozed_until, closed_at, shown_at) < ?",
                (_text(found.at - _KEPT),),
            )


def snooze(store: Store, reminder: Reminder, until: datetime) -> None:
    """Say a reminder again at a moment (aware). The thing itself keeps its day.

    Raises:
        StoreError: where the file refuses.
    """
    with store.bookkeeping():
        for key in reminder.covers:
            _put(store, key, snoozed_until=_text(until), closed_at=None)


def close(store: Store, reminder: Reminder) -> None:
    """Note that a reminder was answered; it does not come again.

    Raises:
        StoreError: where the file refuses.
    """
    with store.bookkeeping():
        for key in reminder.covers:
            _put(store, key, snoozed_until=None, closed_at=store.now_text())


def stands(store: Store, reminder: Reminder, dues: DuesLoader) -> bool:
    """Say whether a reminder that is shown is still right: false where its one thing was done, moved or removed."""
    if reminder.due is not None:
        return any(one.key == reminder.due.key for one in dues(local(store.clock.now()).date()))
    if reminder.follow_up is None:
        return True
    row = get(store, reminder.follow_up)
    if row is None or row.done_on is not None:
        return False
    return not reminder.key.startswith("follow_up:") or reminder.key == _key(row)


def when_now(store: Store, reminder: Reminder) -> str:
    """Say when the thing of a reminder is, seen from now, for one that has been shown for a while."""
    here = local(store.clock.now())
    if reminder.due is not None:
        return when_due(reminder.due.due_on, here.date()) or "today"
    row = get(store, reminder.follow_up) if reminder.follow_up is not None else None
    return _when(row, here) if row is not None else reminder.when


def next_at(store: Store, dues: DuesLoader) -> datetime | None:
    """Give the next moment (UTC) at which something will be said, or None where nothing is in sight for a week.

    It looks at timed follow-ups, at what is snoozed, and at the mornings on which something is due. Quiet counts.
    """
    now = store.clock.now()
    quiet = quiet_until(store)
    begins = quiet if quiet is not None else now
    records = _records(store)
    moments = []
    for row in _timed_rows(store, local(now).date() - timedelta(days=2), records):
        moment = _moment(store, row)
        record = records.get(_key(row))
        if moment is None or (record is not None and record.is_answered):
            continue
        if record is not None and record.snoozed_until is not None:
            moment = record.snoozed_until
        elif moment < now - LOOK_BACK and quiet is None:
            continue
        moments.append(max(moment, begins))
    moments += [
        max(record.snoozed_until, begins)
        for key, record in records.items()
        if key.startswith("digest:") and record.snoozed_until is not None and not record.closed
    ]
    at = _digest_at(store)
    if at is not None:
        for ahead in range(8):
            day = local(begins).date() + timedelta(days=ahead)
            moment = _utc(day, at)
            if moment >= begins and f"digest:{day}" not in records and _has_digest(store, dues, day):
                moments.append(moment)
                break
    return min(moments, default=None)


# -- quiet -------------------------------------------------------------------------------------------


def be_quiet(store: Store) -> datetime:
    """Say nothing for the rest of today: until tomorrow's digest. Gives that moment (UTC).

    Raises:
        StoreError: where the file refuses.
    """
    day = local(store.clock.now()).date() + timedelta(days=1)
    until = datetime.combine(day, _digest_at(store) or _DEFAULT_DIGEST)
    with store.bookkeeping():
        _put_state(store, _QUIET_UNTIL, until.isoformat(timespec="minutes"))
    return until.astimezone(UTC)


def wake(store: Store) -> None:
    """End the quiet; what came meanwhile is said at the next check.

    Raises:
        StoreError: where the file refuses.
    """
    with store.bookkeeping():
        store.execute("DELETE FROM ui_state WHERE name = ?", (_QUIET_UNTIL,))


def quiet_until(store: Store) -> datetime | None:
    """Give the moment (UTC) until which it is quiet, or None where it is not.

    Quiet that lies more than two days ahead is the trace of a clock that was wrong, and does not count.
    """
    text = store.value("SELECT value FROM ui_state WHERE name = ?", (_QUIET_UNTIL,))
    if text is None:
        return None
    try:
        until = datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        return None
    ahead = until - store.clock.now()
    return until if timedelta() < ahead < timedelta(days=2) else None


# -- snoozing ----------------------------------------------------------------------------------------


def snooze_choices(store: Store) -> list[SnoozeChoice]:
    """Give the times to snooze to: in one hour, this afternoon while it lies ahead, and three mornings."""
    here = local(store.clock.now())
    today = here.date()
    rules = settings.rules(store)
    hour = (here + timedelta(hours=1)).astimezone()
    choices = [SnoozeChoice("In one hour", clock(hour.time()), hour.astimezone(UTC))]
    afternoon = _utc(today, _AFTERNOON)
    if afternoon > here + timedelta(minutes=30):
        choices.append(SnoozeChoice("This afternoon", clock(_AFTERNOON), afternoon))
    tomorrow = today + timedelta(days=1)
    morning = f"{short_day(tomorrow, today)[:3]} {clock(_MORNING)}"
    choices.append(SnoozeChoice("Tomorrow morning", morning, _utc(tomorrow, _MORNING)))
    working = next_working_day(tomorrow, rules.weekend, rules.holidays)
    choices.append(SnoozeChoice("Next working day", short_day(working, today), _utc(working, _MORNING)))
    monday = today + timedelta(days=7 - today.weekday())
    choices.append(SnoozeChoice("Next week", short_day(monday, today), _utc(monday, _MORNING)))
    return choices


def morning_of(day: date) -> datetime:
    """Give the moment (UTC) of the morning of a day, for a snooze to a day that was chosen."""
    return _utc(day, _MORNING)


def in_an_hour(store: Store) -> datetime:
    """Give the moment (UTC) one hour from now: what a notification snoozes to, which cannot ask."""
    return store.clock.now() + timedelta(hours=1)


# -- timed follow-ups --------------------------------------------------------------------------------


def _timed(store: Store, now: datetime, last: _LastCheck) -> list[Reminder]:
    """The reminders of timed follow-ups that should be shown now."""
    here = local(now)
    records = _records(store)
    found = []
    for row in _timed_rows(store, last.wall.date() - timedelta(days=1), records):
        key = _key(row)
        record = records.get(key)
        moment = _moment(store, row)
        if moment is None or row.due_time is None or (record is not None and record.is_answered):
            continue
        if record is not None and record.snoozed_until is not None:
            if record.snoozed_until <= now:
                found.append(_of_row(row, key, record.snoozed_until, here))
            continue
        wall = datetime.combine(row.due_on, row.due_time)
        # In the hour that comes twice the second one counts here: rather early than lost.
        due = max(_utc(row.due_on, row.due_time), _utc(row.due_on, row.due_time.replace(fold=1)))
        if moment <= now and last.is_before(due + LOOK_BACK, wall + LOOK_BACK):
            found.append(_of_row(row, key, moment, here))
    return sorted(found, key=lambda one: (one.at, one.key))


def _timed_rows(store: Store, since: date, records: dict[str, _Record]) -> list[FollowUpRow]:
    """Open follow-ups with a time, due from a day on or snoozed, as far ahead as a reminder may come early."""
    ahead = local(store.clock.now()).date() + timedelta(minutes=MOST_MINUTES_BEFORE) + timedelta(days=1)
    snoozed = {
        key for key, record in records.items() if record.snoozed_until is not None and not record.closed
    }
    return [
        row
        for row in open_until(store, ahead)
        if row.due_time is not None and (row.due_on >= since or _key(row) in snoozed)
    ]


def _moment(store: Store, row: FollowUpRow) -> datetime | None:
    """When the reminder of a timed follow-up comes (UTC); None where it has no time or none is wanted."""
    if row.due_time is None or row.remind_minutes == NO_REMINDER:
        return None
    before = (
        row.remind_minutes if row.remind_minutes is not None else settings.get(store, settings.LEAD_MINUTES)
    )
    return _utc(row.due_on, row.due_time) - timedelta(minutes=max(0, min(before, MOST_MINUTES_BEFORE)))


def _key(row: FollowUpRow) -> str:
    at = f"T{clock(row.due_time)}" if row.due_time else ""
    return f"follow_up:{row.id}:{row.due_on}{at}"


def _of_row(row: FollowUpRow, key: str, at: datetime, here: datetime) -> Reminder:
    names = [name for kind, _, name in row.about if kind == "contact"]
    things = [name for kind, _, name in row.about if kind != "contact"]
    sentences = [row.notes] if row.notes else []
    if not sentences:
        sentences += [f"With {listed(names)}."] if names else []
        sentences += [f"About {listed(things)}."] if things else []
    return Reminder(
        key=key,
        title=row.what,
        body=" ".join(sentences),
        when=_when(row, here),
        at=at,
        covers=(key,),
        follow_up=row.id,
        contact_id=row.contact_id,
        contact_name=names[0] if names else "",
    )


def _when(row: FollowUpRow, here: datetime) -> str:
    """Say when it is, seen from now: "in 15 minutes", "at 15:30", "since 15:30", "since Thursday"."""
    today = here.date()
    if row.due_on < today:
        return f"since {weekday_or_day(row.due_on, today)}"
    if row.due_time is None:
        return (
            weekday_or_day(row.due_on, today).lower()
            if row.due_on == today
            else weekday_or_day(row.due_on, today)
        )
    minutes = round((_utc(row.due_on, row.due_time) - here) / timedelta(minutes=1))
    if row.due_on > today and minutes > 60:
        return f"{weekday_or_day(row.due_on, today)}, {clock(row.due_time)}"
    if 0 < minutes <= 60:
        return f"in {counted(minutes, 'minute')}"
    return f"{'at' if minutes > -2 else 'since'} {clock(row.due_time)}"


# -- the digest --------------------------------------------------------------------------------------


def _digest(
    store: Store, dues: DuesLoader, now: datetime, last: _LastCheck
) -> tuple[Reminder | None, list[str]]:
    """The digest that should be shown now, and the keys of digests that are over without a word."""
    at = _digest_at(store)
    here = local(now)
    records = _records(store)
    snoozed = {
        key: record.snoozed_until
        for key, record in records.items()
        if key.startswith("digest:") and record.snoozed_until is not None and not record.closed
    }
    wanted: date | None = None
    moment = now
    if at is not None:
        wanted = here.date() if here.time() >= at else here.date() - timedelta(days=1)
        moment = _utc(wanted, at)
        if f"digest:{wanted}" in records or not last.is_before(moment, datetime.combine(wanted, at)):
            wanted = None
    ripe = [key for key, until in snoozed.items() if until <= now]
    if wanted is None and not ripe:
        return None, []
    if wanted is not None:
        key, replaced = f"digest:{wanted}", list(snoozed)  # today's says what those of other mornings would
    else:
        key, replaced = max(ripe), [one for one in ripe if one != max(ripe)]
        moment = snoozed[key]
    rows = _digest_rows(store, dues, wanted or here.date())
    if not rows:
        return None, [key, *replaced]
    return _of_rows(store, rows, key, moment, here), replaced


def _digest_rows(store: Store, dues: DuesLoader, day: date) -> list[TodayRow]:
    """What the digest of a day says: what has no time, and what the rules make due, by that day. As Today groups it."""
    rows = [row for row in open_until(store, day) if row.due_time is None]
    found = [one for one in dues(day) if one.due_on <= day]
    return today_rows(found, [fact(row) for row in rows], day)


def _has_digest(store: Store, dues: DuesLoader, day: date) -> bool:
    if any(one.due_on <= day for one in dues(day)):
        return True
    first = "SELECT 1 FROM follow_up WHERE done_on IS NULL AND due_time IS NULL AND due_on <= ? LIMIT 1"
    return store.value(first, (day.isoformat(),)) is not None


def _of_rows(store: Store, rows: Sequence[TodayRow], key: str, at: datetime, here: datetime) -> Reminder:
    titles = tuple(row.title for row in rows)
    if len(rows) > 1:
        return _listing(titles, key, at, (key,))
    only = rows[0]
    row = get(store, only.follow_up.id) if only.follow_up is not None else None
    if row is not None:
        return _of_row(row, key, at, here)
    due = only.dues[0]
    return Reminder(
        key=key,
        title=only.title,
        body=only.why,
        when=only.when(here.date()) or "today",
        at=at,
        covers=(key,),
        due=due,
        contact_id=due.contact_id,
        contact_name=due.contact_name,
    )


def _merged(here: datetime, parts: Sequence[Reminder]) -> Reminder:
    """One digest of several reminders, the morning's first."""
    if len(parts) == 1:
        return parts[0]
    titles = tuple(title for part in parts for title in (part.lines or (part.title,)))
    covers = tuple(key for part in parts for key in part.covers)
    key = next((part.key for part in parts if part.key.startswith("digest:")), "")
    return _listing(titles, key or f"many:{here:%Y-%m-%dT%H:%M}", max(part.at for part in parts), covers)


def _listing(titles: tuple[str, ...], key: str, at: datetime, covers: tuple[str, ...]) -> Reminder:
    title = sentence_start(f"{number_word(len(titles))} things are due")
    return Reminder(key, title, listed(titles, 4), "", at, covers, lines=titles)


def _digest_at(store: Store) -> time | None:
    """The chosen time of the digest; None where it was switched off by an empty one."""
    text = settings.get(store, settings.DIGEST_AT)
    if not text:
        return None
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return _DEFAULT_DIGEST


# -- what is kept ------------------------------------------------------------------------------------


def _utc(day: date, at: time) -> datetime:
    """The moment at which the clock on the wall shows a time; in the hour that is skipped, right after it."""
    # Not astimezone(), which puts a time of the skipped hour before that hour; timestamp() is as PEP 495 says.
    return datetime.fromtimestamp(datetime.combine(day, at).timestamp(), UTC)


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _records(store: Store) -> dict[str, _Record]:
    return {
        key: _Record(shown is not None, _read_moment(until), closed is not None)
        for key, shown, until, closed in store.rows(
            "SELECT reminder_key, shown_at, snoozed_until, closed_at FROM reminder"
        )
    }


def _read_moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _last_check(store: Store, now: datetime) -> _LastCheck:
    """The last check; one that lies ahead, of a clock that was wrong, counts as now, and so does none at all."""
    wall = local(now).replace(tzinfo=None)
    text = store.value("SELECT value FROM ui_state WHERE name = ?", (_LAST_CHECK,))
    try:
        kept = json.loads(text) if text else {}
        last = _LastCheck(datetime.fromisoformat(kept["at"]), datetime.fromisoformat(kept["wall"]))
    except (ValueError, KeyError, TypeError):
        return _LastCheck(now, wall)
    return replace(last, at=now, wall=wall) if last.at > now else last


def _is_old(store: Store, now: datetime) -> bool:
    """Whether the kept last check is worth renewing: long ago, ahead, or none."""
    text = store.value("SELECT value FROM ui_state WHERE name = ?", (_LAST_CHECK,))
    if text is None:
        return True
    last = _last_check(store, now)
    return last.at == now or now - last.at >= LOOK_BACK


def _put(store: Store, key: str, **values: str | None) -> None:
    store.execute("INSERT OR IGNORE INTO reminder (reminder_key) VALUES (?)", (key,))
    columns = ", ".join(f"{name} = ?" for name in values)
    store.execute(f"UPDATE reminder SET {columns} WHERE reminder_key = ?", (*values.values(), key))


def _put_state(store: Store, name: str, value: str) -> None:
    store.execute("INSERT OR REPLACE INTO ui_state (name, value) VALUES (?, ?)", (name, value))
