"""Drafts of editors as plain data, and how changes come together with what the file says meanwhile."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Any, TypeVar

from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store.contacts import Address, Tie

_D = TypeVar("_D")


def together(before: _D, mine: _D, now: _D) -> _D:
    """Give `now` with the fields in which `mine` differs from `before`: what I changed wins, the rest is the file's."""
    changed: dict[str, Any] = {}
    for one in fields(mine):  # type: ignore[arg-type]
        if getattr(mine, one.name) != getattr(before, one.name):
            changed[one.name] = getattr(mine, one.name)
    return replace(now, **changed)  # type: ignore[type-var]


def contact_as_data(draft: ContactDraft) -> dict[str, Any]:
    """Give a draft as data that JSON can hold."""
    data = asdict(draft)
    data["met_on"] = draft.met_on.isoformat() if draft.met_on else None
    data["photo"] = b64encode(draft.photo).decode("ascii") if draft.photo else None
    return data


def contact_from_data(data: Any) -> ContactDraft | None:
    """Give the draft of such data, None where it cannot be read."""
    try:
        known = {one.name for one in fields(ContactDraft)}
        values = {name: value for name, value in data.items() if name in known}
        for name in ("emails", "phones", "links"):
            values[name] = tuple(Address(**one) for one in values.get(name, ()))
        values["affiliations"] = tuple(Tie(**one) for one in values.get("affiliations", ()))
        values["tags"] = tuple(str(tag) for tag in values.get("tags", ()))
        values["own_fields"] = tuple((str(name), str(value)) for name, value in values.get("own_fields", ()))
        values["met_on"] = date.fromisoformat(values["met_on"]) if values.get("met_on") else None
        values["photo"] = b64decode(values["photo"], validate=True) if values.get("photo") else None
        return ContactDraft(**values)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
