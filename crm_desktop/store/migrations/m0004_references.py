"""What the sheet of references says of each person, when they were last named, and the order among them."""

from __future__ import annotations

SQL = """
ALTER TABLE reference ADD COLUMN knows_me_as TEXT NOT NULL DEFAULT '';
ALTER TABLE reference ADD COLUMN please TEXT NOT NULL DEFAULT '';
ALTER TABLE reference ADD COLUMN said TEXT NOT NULL DEFAULT '';
ALTER TABLE reference ADD COLUMN last_used_on TEXT;
ALTER TABLE reference ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
"""
