"""The steps that bring a file to today's shape.

Every step is a frozen SQL text that never changes once released; a new file runs all of them, so the
upgrade path runs every day. `user_version` counts the steps that a file has had.
"""

from __future__ import annotations

from typing import Final

from crm_desktop.store.migrations import (
    m0001_first,
    m0002_inside,
    m0003_archived_opportunity,
    m0004_references,
    m0005_imported,
    m0006_found,
    m0007_smaller_index,
    m0008_told,
    m0009_me,
)

STEPS: Final[tuple[str, ...]] = (
    m0001_first.SQL,
    m0002_inside.SQL,
    m0003_archived_opportunity.SQL,
    m0004_references.SQL,
    m0005_imported.SQL,
    m0006_found.SQL,
    m0007_smaller_index.SQL,
    m0008_told.SQL,
    m0009_me.SQL,
)
"""SQL of each step, in order; step n brings a file from version n-1 to n."""

LATEST: Final = len(STEPS)
