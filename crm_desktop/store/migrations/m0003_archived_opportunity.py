"""Step 3: an opening that is closed can be put aside."""

from __future__ import annotations

from typing import Final

SQL: Final = "ALTER TABLE opportunity ADD COLUMN archived_at TEXT;"
