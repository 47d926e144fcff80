"""When reminders keep quiet: for the rest of today, and in the hours and on the weekdays that were chosen.

Nothing is lost by it: what came meanwhile is said when the quiet ends. Times are local wall time.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Final

from crm_desktop.domain.clock import local, moment_of
from crm_desktop.services import settings
from crm_desktop.store import Store, state

_UNTIL: Final = "reminders.quiet_until"
_AWAKE: Final = "reminders.awake_until"
_MORNING: Final = time(8, 30)
_MOST_STEPS: Final = 24
"""A week of days with two ends of quiet on each is less; then the search for a moment gives up."""


def begin(store: Store) -> datetime:
    """Say nothing for the rest of today: until tomorrow's digest. Gives that moment (UTC).

    Raises:
        StoreError: where the file refuses.
    """
    day = local(store.clock.now()).date() + timedelta(days=1)
    until = datetime.combine(day, settings.time_of(store, settings.DIGEST_AT) or _MORNING)
    with store.bookkeeping():
        state.put(store, _UNTIL, until.isoformat(timespec="minutes"))
        state.drop(store, _AWAKE)
    return until.astimezone(UTC)


def wake(store: Store) -> None:
    """End the quiet, also that of the hours while they last; what came meanwhile is said at the next check.

    Raises:
        StoreError: where the file refuses.
    """
    with store.bookkeeping():
        state.drop(store, _UNTIL)
        by_hours = _after_hours(store, store.clock.now())
        if by_hours is not None:
            state.put(store, _AWAKE, by_hours.isoformat(timespec="minutes"))


def until(store: Store) -> datetime | None:
    """Give the moment (UTC) until which it is quiet, or None where it is not."""
    now = store.clock.now()
    ends = after(store, now)
    return ends if ends > now else None


def after(store: Store, moment: datetime) -> datetime:
    """Give the first moment (UTC) from one on at which it is not quiet: mostly that moment itself."""
    now = store.clock.now()
    by_hand, awake = _kept(store, _UNTIL, now), _kept(store, _AWAKE, now)
    if by_hand is not None and moment < by_hand:
        moment = by_hand
    if awake is not None and moment < awake:
        return moment
    return _after_hours(store, moment) or moment


def _kept(store: Store, name: str, now: datetime) -> datetime | None:
    """A kept moment; one that lies more than eight days ahead is the trace of a clock that was wrong."""
    text = state.get(store, name)
    try:
        kept = datetime.fromisoformat(text).astimezone(UTC) if text else None
    except ValueError:
        return None
    most = timedelta(days=2) if name == _UNTIL else timedelta(days=8)
    return kept if kept is not None and timedelta() < kept - now < most else None


def _after_hours(store: Store, moment: datetime) -> datetime | None:
    """The end of the quiet hours and days around a moment, None where there are none."""
    days = settings.get(store, settings.REMIND_DAYS)
    begins, ends = (
        settings.time_of(store, settings.QUIET_FROM),
        settings.time_of(store, settings.QUIET_TO),
    )
    here = local(moment)
    for _ in range(_MOST_STEPS):
        day, at = here.date(), here.time()
        if days and day.weekday() not in days:
            here = local(moment_of(day + timedelta(days=1), time()))
        elif begins is None or ends is None or begins == ends:
            break
        elif begins < ends and begins <= at < ends:
            here = local(moment_of(day, ends))
        elif begins > ends and at >= begins:
            here = local(moment_of(day + timedelta(days=1), ends))
        elif begins > ends and at < ends:
            here = local(moment_of(day, ends))
        else:
            break
    found = here.astimezone(UTC)
    return found if found > moment else None
