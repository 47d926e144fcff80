"""How the file keeps what SQLite has no type for: days (`date`), moments (aware UTC `datetime`), true and false."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from peewee import Field

from crm_desktop.domain.clock import utc_text


class DayField(Field):
    """A calendar day, kept as ISO 8601 text."""

    field_type = "TEXT"

    def db_value(self, value: date | str | None) -> str | None:
        """Give the ISO text of a day."""
        return value if value is None or isinstance(value, str) else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """Give the day of an ISO text."""
        return date.fromisoformat(value) if value else None


class MomentField(Field):
    """A moment, kept as ISO 8601 text in UTC, to the second."""

    field_type = "TEXT"

    def db_value(self, value: datetime | str | None) -> str | None:
        """Give the UTC text of an aware moment."""
        if value is None or isinstance(value, str):
            return value
        return utc_text(value)

    def python_value(self, value: str | None) -> datetime | None:
        """Give the aware moment of a UTC text."""
        return datetime.fromisoformat(value) if value else None


class FlagField(Field):
    """True or false, kept as 1 or 0."""

    field_type = "INTEGER"

    def db_value(self, value: Any) -> int | None:
        """Give 1 or 0."""
        return None if value is None else int(bool(value))

    def python_value(self, value: int | None) -> bool | None:
        """Give True or False."""
        return None if value is None else bool(value)
