"""What time it is, as something that is passed in."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import NamedTuple, Protocol


class Clock(Protocol):
    """Tells the moment and the day; tests and `--today` bring their own."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""

    def today(self) -> date:
        """Give the calendar day where the person is."""


class SystemClock:
    """The clock of the machine, in its own time zone."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Give the calendar day where the person is."""
        return datetime.now().astimezone().date()


class FixedDay(NamedTuple):
    """A clock that stays on one day and keeps the machine's time of day."""

    day: date
    at: time | None = None

    def now(self) -> datetime:
        """Give the present time of day (or the fixed one), on the fixed day, aware, in UTC."""
        at = self.at or datetime.now().astimezone().time()
        return datetime.combine(self.day, at).astimezone(UTC)

    def today(self) -> date:
        """Give the fixed day."""
        return self.day


def utc_text(moment: datetime) -> str:
    """Give an aware moment as it is kept in files: ISO 8601, UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local(moment: datetime) -> datetime:
    """Give an aware moment in the person's own time zone."""
    return moment.astimezone()


def moment_of(day: date, at: time) -> datetime:
    """Give the moment (UTC) at which the clock on the wall shows a time; in a skipped hour, right after it."""
    # Not astimezone(), which puts a time of the skipped hour before that hour; timestamp() is as PEP 495 says.
    return datetime.fromtimestamp(datetime.combine(day, at).timestamp(), UTC)
