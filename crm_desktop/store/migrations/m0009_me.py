"""The person's own card is found at once, also where everybody else lies in the bin."""

from __future__ import annotations

SQL = """
CREATE INDEX contact_me ON contact (id) WHERE is_me;
"""
