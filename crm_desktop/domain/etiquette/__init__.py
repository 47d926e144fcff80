"""The etiquette: the rules that make Dues, as a registry of small pure functions (`domain.md`, "The etiquette").

The rules are imported when they are first asked for (PEP 562): who only wants a rule's name does not wait for them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from crm_desktop.domain.etiquette.due import Due
    from crm_desktop.domain.etiquette.nearby import Nearby, concerned, facts_near, near_openings
    from crm_desktop.domain.etiquette.registry import RULES, due_order, dues
    from crm_desktop.domain.etiquette.settings import (
        CARDS,
        PATIENCE,
        RuleCard,
        RuleName,
        RuleNumber,
        RuleSettings,
    )

_HOMES: Final = {
    "CARDS": "settings",
    "PATIENCE": "settings",
    "RULES": "registry",
    "Due": "due",
    "Nearby": "nearby",
    "RuleCard": "settings",
    "RuleName": "settings",
    "RuleNumber": "settings",
    "RuleSettings": "settings",
    "concerned": "nearby",
    "due_order": "registry",
    "dues": "registry",
    "facts_near": "nearby",
    "near_openings": "nearby",
}


def __getattr__(name: str) -> Any:
    """Import the module of a name, and keep the name here for the next time."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


__all__ = [
    "CARDS",
    "PATIENCE",
    "RULES",
    "Due",
    "Nearby",
    "RuleCard",
    "RuleName",
    "RuleNumber",
    "RuleSettings",
    "concerned",
    "due_order",
    "dues",
    "facts_near",
    "near_openings",
]
