"""With a follow-up that came from a calendar stands what the calendar said, so that it can follow its event."""

from __future__ import annotations

SQL = """
ALTER TABLE thing_key ADD COLUMN told TEXT NOT NULL DEFAULT '';
"""
