"""The etiquette: the rules that make Dues, as a registry of small pure functions (`domain.md`, "The etiquette")."""

from __future__ import annotations

from crm_desktop.domain.etiquette.due import Due
from crm_desktop.domain.etiquette.registry import RULES, due_order, dues
from crm_desktop.domain.etiquette.settings import (
    CARDS,
    PATIENCE,
    RuleCard,
    RuleName,
    RuleNumber,
    RuleSettings,
)

__all__ = [
    "CARDS",
    "PATIENCE",
    "RULES",
    "Due",
    "RuleCard",
    "RuleName",
    "RuleNumber",
    "RuleSettings",
    "due_order",
    "dues",
]
