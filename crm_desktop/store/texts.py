"""Text in the file and in questions to it: a day that was read, and what a person typed inside a pattern of LIKE."""

from __future__ import annotations

from datetime import date


def day_of(text: str | None) -> date | None:
    """Give the day of an ISO text of the file, or None."""
    return date.fromisoformat(text) if text else None


def literal(text: str) -> str:
    """Give a text in which `%` and `_` stand for themselves, where LIKE has the backslash as its ESCAPE."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
