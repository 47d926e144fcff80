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
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from operator import attrgetter
from typing import Final

from crm_desktop.domain.clock import local, moment_of, utc_text
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.outlook import Outlook, exchanged
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.domain.today import TodayRow, follow_up_rows, row_order
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import clock, listed, number_word, sentence_start, weekday_or_day, when_due
from crm_desktop.services import quiet, settings
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpRow, fact, get, open_until
from crm_desktop.store import Store, state

DuesLoader = Callable[[date], Sequence[Due]]
"""Gives what the rules make due by a day, in its order; it may give later ones too."""

MOST_AT_ONCE: Final = 3
"""More reminders than these become one digest."""

_DUE_ON: Final = attrgetter("due_on")
LOOK_BACK: Final = timedelta(minutes=5)
"""A follow-up written a moment after its time is still said; and how seldom an empty check is kept."""

LATE: Final = timedelta(minutes=10)
"""What should have come longer ago than this came while nobody looked."""

MOST_MINUTES_BEFORE: Final = 28 * 24 * 60

_LAST_CHECK: Final = "reminders.last_check"
_KEPT: Final = timedelta(days=400)


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
    is_call: bool = False
    """Whether it is about a call with a contact: then its call sheet is what is wanted."""

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


def check(store: Store, dues: DuesLoader, watched_since: datetime | None = None) -> Check:
    """Give what should be shown now. Reads only; call `note` when it is shown.

    `dues` is asked only when a digest is to be made. `watched_since` is when the program began to look, or looked again
    after a sleep: what should have come before, came while nobody looked, however short ago.
    """
    now = store.clock.now()
    if quiet.until(store) is not None:
        return Check(now, is_quiet=True)
    here = local(now)
    last, records = _last_check(store, now), _records(store)
    due_now = _timed(store, now, last, records)
    digest, over = _digest(store, dues, now, last, records)
    recent = now - LATE if watched_since is None else max(watched_since, now - LATE)
    late = [one for one in due_now if one.at < recent]
    if len(late) > 1 or (late and digest is not None):
        due_now = [one for one in due_now if one not in late]
        digest = _merged(here, [*([digest] if digest else []), *late])
    found = [*([digest] if digest else []), *due_now]
    if len(found) > MOST_AT_ONCE:
        found = [_merged(here, found)]
    return Check(now, tuple(found), tuple(over))


def note(store: Store, found: Check) -> None:
    """Keep that the reminders of a check were shown, and up to when was looked: one transaction.

    An empty check is kept every few minutes only. While it is quiet nothing is kept (but the
    very first check of a file), so that what came then is said afterwards.

    Raises:
        StoreError: where the file refuses; then they count as not shown.
    """
    if found.is_quiet and state.get(store, _LAST_CHECK) is not None:
        return
    if not found.reminders and not found.over and not _is_old(store, found.at):
        return
    with store.bookkeeping():
        for reminder in found.reminders:
            for key in reminder.covers:
                _put(store, key, shown_at=utc_text(found.at), snoozed_until=None, closed_at=None)
        for key in found.over:
            _put(store, key, snoozed_until=None, closed_at=utc_text(found.at))
        kept = {
            "at": utc_text(found.at),
            "wall": local(found.at).replace(tzinfo=None).isoformat(timespec="seconds"),
        }
        state.put(store, _LAST_CHECK, json.dumps(kept))
        if found.reminders:
            store.execute(
                "DELETE FROM reminder WHERE coalesce(snoozed_until, closed_at, shown_at) < ?",
                (utc_text(found.at - _KEPT),),
            )


def snooze(store: Store, reminder: Reminder, until: datetime) -> None:
    """Say a reminder again at a moment (aware). The thing itself keeps its day.

    Raises:
        StoreError: where the file refuses.
    """
    with store.bookkeeping():
        for key in reminder.covers:
            _put(store, key, snoozed_until=utc_text(until), closed_at=None)


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
    records = _records(store)
    moments = [at for at, _, _ in _timed_ahead(store, records)]
    begins = quiet.after(store, store.clock.now())
    moments += [
        quiet.after(store, max(record.snoozed_until, begins))
        for key, record in records.items()
        if key.startswith("digest:") and record.snoozed_until is not None and not record.closed
    ]
    moments += [at for at, day in _mornings(store, records) if _has_digest(store, dues, day)][:1]
    return min(moments, default=None)


def upcoming(store: Store, dues: DuesLoader, most: int = 3) -> list[Reminder]:
    """Give what will be said next within a week, each with the moment (UTC) it comes at; quiet counts.

    A later morning names what is new on it: what was due before is taken for done by then.
    """
    records = _records(store)
    here = local(store.clock.now())
    found = [_of_row(row, key, at, here) for at, row, key in _timed_ahead(store, records)]
    before = date.min
    for at, day in _mornings(store, records):
        rows = _digest_rows(store, dues, day, before)
        before = day
        if rows:
            found.append(_of_rows(store, rows, f"digest:{day}", at, here))
            if sum(one.key.startswith("digest:") for one in found) == most:
                break
    return sorted(found, key=lambda one: (one.at, one.key))[:most]


def last_check_at(store: Store) -> datetime | None:
    """Give when was last looked whether something is to be said (UTC), None where that was never."""
    text = state.get(store, _LAST_CHECK)
    try:
        return datetime.fromisoformat(json.loads(text)["at"]) if text else None
    except (ValueError, KeyError, TypeError):
        return None


def last_shown_at(store: Store) -> datetime | None:
    """Give when a reminder was last shown (UTC), None where that was never."""
    return _read_moment(store.value("SELECT max(shown_at) FROM reminder"))


def _timed_ahead(store: Store, records: dict[str, _Record]) -> list[tuple[datetime, FollowUpRow, str]]:
    """The timed follow-ups that will be said: when, which, and by what key."""
    now = store.clock.now()
    begins = quiet.after(store, now)
    found = []
    for row in _timed_rows(store, local(now).date() - timedelta(days=2), records):
        moment, key = _moment(store, row), _key(row)
        record = records.get(key)
        if moment is None or (record is not None and record.is_answered):
            continue
        if record is not None and record.snoozed_until is not None:
            moment = record.snoozed_until
        elif moment < now - LOOK_BACK and begins <= now:
            continue
        found.append((quiet.after(store, max(moment, begins)), row, key))
    return found


def _mornings(store: Store, records: dict[str, _Record]) -> list[tuple[datetime, date]]:
    """The digests of the days to come that were not said yet: when, and of which day."""
    at = _digest_at(store)
    if at is None:
        return []
    begins = quiet.after(store, store.clock.now())
    days = [local(begins).date() + timedelta(days=ahead) for ahead in range(8)]
    return [
        (quiet.after(store, moment_of(day, at)), day)
        for day in days
        if moment_of(day, at) >= begins and f"digest:{day}" not in records
    ]


# -- timed follow-ups --------------------------------------------------------------------------------


def _timed(store: Store, now: datetime, last: _LastCheck, records: dict[str, _Record]) -> list[Reminder]:
    """The reminders of timed follow-ups that should be shown now."""
    here = local(now)
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
        due = max(moment_of(row.due_on, row.due_time), moment_of(row.due_on, row.due_time.replace(fold=1)))
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
    return moment_of(row.due_on, row.due_time) - timedelta(minutes=max(0, min(before, MOST_MINUTES_BEFORE)))


def _key(row: FollowUpRow) -> str:
    at = f"T{row.due_time:%H:%M}" if row.due_time else ""
    return f"follow_up:{row.id}:{row.due_on}{at}"


def _of_row(row: FollowUpRow, key: str, at: datetime, here: datetime) -> Reminder:
    names = [name for kind, _, name in row.about if kind == "contact"]
    things = [name for kind, _, name in row.about if kind != "contact"]
    sentences = [row.notes] if row.notes else []
    if not sentences:
        sentences += [translate("Today", "With {names}.", names=listed(names))] if names else []
        sentences += [translate("Today", "About {opening}.", opening=listed(things))] if things else []
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
        is_call=row.kind is FollowUpKind.CALL and row.contact_id is not None,
    )


def _when(row: FollowUpRow, here: datetime) -> str:
    """Say when it is, seen from now: "in 15 minutes", "at 15:30", "since 15:30", "since Thursday"."""
    today = here.date()
    if row.due_on < today:
        return translate("Dates", "since {date}", date=weekday_or_day(row.due_on, today))
    if row.due_time is None:
        return translate("Dates", "today") if row.due_on == today else weekday_or_day(row.due_on, today)
    minutes = round((moment_of(row.due_on, row.due_time) - here) / timedelta(minutes=1))
    if row.due_on > today and minutes > 60:
        return f"{weekday_or_day(row.due_on, today)}, {clock(row.due_time)}"
    if 0 < minutes <= 60:
        return plural("Reminders", "in %Ln minute", "in %Ln minutes", minutes)
    if minutes > -2:
        return translate("Reminders", "at {time}", time=clock(row.due_time))
    return translate("Reminders", "since {time}", time=clock(row.due_time))


# -- the digest --------------------------------------------------------------------------------------


def _digest(
    store: Store, dues: DuesLoader, now: datetime, last: _LastCheck, records: dict[str, _Record]
) -> tuple[Reminder | None, list[str]]:
    """The digest that should be shown now, and the keys of digests that are over without a word."""
    at = _digest_at(store)
    here = local(now)
    snoozed = {
        key: record.snoozed_until
        for key, record in records.items()
        if key.startswith("digest:") and record.snoozed_until is not None and not record.closed
    }
    wanted: date | None = None
    moment = now
    if at is not None:
        wanted = here.date() if here.time() >= at else here.date() - timedelta(days=1)
        moment = moment_of(wanted, at)
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


def _digest_rows(store: Store, dues: DuesLoader, day: date, before: date = date.min) -> list[TodayRow]:
    """What the digest of a day says: what has no time, and what the rules make due, by that day. As Today groups it.

    Of the rows only those are given that are due later than `before`.
    """
    rows = [row for row in open_until(store, day) if row.due_time is None]
    every = dues(day)
    found = every[: bisect_right(every, day, key=_DUE_ON)]
    if before > date.min:
        # A row is about one person: nobody else has to be looked at.
        people = {one.contact_id for one in found[bisect_right(found, before, key=_DUE_ON) :]}
        found = [one for one in found if one.contact_id in people]
    ordered = exchanged(Outlook.of(found, day).rows, (), follow_up_rows(map(fact, rows), day), row_order)
    return ordered[bisect_right(ordered, before, key=_DUE_ON) :]


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
    title = sentence_start(translate("Reminders", "{number} things are due", number=number_word(len(titles))))
    return Reminder(key, title, listed(titles, 4), "", at, covers, lines=titles)


def _digest_at(store: Store) -> time | None:
    """The chosen time of the digest; None where it was switched off."""
    return settings.time_of(store, settings.DIGEST_AT)


# -- what is kept ------------------------------------------------------------------------------------


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
    text = state.get(store, _LAST_CHECK)
    try:
        kept = json.loads(text) if text else {}
        last = _LastCheck(datetime.fromisoformat(kept["at"]), datetime.fromisoformat(kept["wall"]))
    except (ValueError, KeyError, TypeError):
        return _LastCheck(now, wall)
    return replace(last, at=now, wall=wall) if last.at > now else last


def _is_old(store: Store, now: datetime) -> bool:
    """Whether the kept last check is worth renewing: long ago, ahead, or none."""
    text = state.get(store, _LAST_CHECK)
    if text is None:
        return True
    last = _last_check(store, now)
    return last.at == now or now - last.at >= LOOK_BACK


def _put(store: Store, key: str, **values: str | None) -> None:
    store.execute("INSERT OR IGNORE INTO reminder (reminder_key) VALUES (?)", (key,))
    columns = ", ".join(f"{name} = ?" for name in values)
    store.execute(f"UPDATE reminder SET {columns} WHERE reminder_key = ?", (*values.values(), key))
