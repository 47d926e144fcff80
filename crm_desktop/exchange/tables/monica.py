"""The people of an account that was exported from Monica 4 as JSON (its app/ExportResources): each becomes a row, under
headers that are known everywhere. What happened with somebody goes to their notes, a line for each, with its day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

_DATED: Final = {
    "note": ("created_at", "", ("body",)),
    "call": ("called_at", "Call", ("content",)),
    "activity": ("happened_at", "", ("summary", "description")),
    "conversation": ("happened_at", "", ()),
    "reminder": ("initial_date", "Reminder", ("title", "description")),
    "task": ("", "To do", ("title", "description")),
}
"""What Monica keeps beside somebody, with where its day stands, a word before it, and where its text stands."""


def people_of(data: Any) -> tuple[list[dict[str, str]], list[str]]:
    """Give a row for each person, and in sentences who is left out; no rows where it is no export of Monica's."""
    account = data.get("account") if isinstance(data, dict) else None
    if not isinstance(account, dict) or not (people := _every(account, "contact")):
        return [], []
    kinds = {
        str(each.get("uuid")): _properties(each) for each in _list(account, "instance", "contact_field_types")
    }
    activities = {str(each.get("uuid")): each for each in _every(account, "activity")}
    me = {str(_properties(each).get("me_contact")) for each in _every(account, "user")}
    whole = [each for each in people if str(each.get("uuid")) not in me]
    shown = [each for each in whole if not _properties(each).get("is_partial")]
    said = ["Each person of Monica is a row; what happened with them stands in their notes."]
    if len(whole) < len(people):
        said.append("Your own card in Monica is left out.")
    if hidden := len(whole) - len(shown):
        one = "1 person is left out whom Monica knows only as somebody's relative."
        said.append(
            one if hidden == 1 else f"{hidden} people are left out whom Monica knows only as relatives."
        )
    return [_row(each, kinds, activities) for each in shown], said


def _row(
    person: dict[str, Any], kinds: dict[str, dict[str, Any]], activities: Mapping[str, Any]
) -> dict[str, str]:
    told = _properties(person)
    row = {header: _text(told.get(key)) for header, key in _COLUMNS.items()}
    tags = told.get("tags")
    row["Tags"] = "; ".join(map(_text, tags)) if isinstance(tags, list) else ""
    row["Birthday"] = _day(told.get("birthdate"))
    row["Met on"] = _day(told.get("first_met_date"))
    for each in _every(person, "address")[:1]:
        row |= {header: _text(_properties(each).get(key)) for header, key in _ADDRESS.items()}
    for each in _every(person, "contact_field"):
        said = _properties(each)
        value, kind = _text(said.get("data")), kinds.get(str(said.get("type")), {})
        header = _FIELDS.get(_text(kind.get("type")), "") or _text(kind.get("name")) or "Link"
        row[header] = "; ".join(filter(None, (row.get(header, ""), value)))
    notes = [_text(told.get("description")), *sorted(_notes(person, activities))]
    row["Notes"] = "\n".join(filter(None, notes))
    return row


_COLUMNS: Final = {
    "First Name": "first_name",
    "Middle Name": "middle_name",
    "Last Name": "last_name",
    "Nickname": "nickname",
    "Company": "company",
    "Position": "job",
}
_ADDRESS: Final = {
    "Street": "street",
    "Zip Code": "postal_code",
    "City": "city",
    "State": "province",
    "Country": "country",
}
_FIELDS: Final = {"email": "E-mail", "phone": "Phone"}


def _notes(person: dict[str, Any], activities: Mapping[str, Any]) -> Iterator[str]:
    """Give what happened with somebody, each with its day first; what is done of what was to do is left out."""
    happened = [(kind, each) for kind in _DATED for each in _every(person, kind)]
    # Several people may have part in an activity: it stands elsewhere, and here is but its number.
    numbers = [
        one for each in _list(person, "data") if each.get("type") == "activity" for one in _values(each)
    ]
    happened += [
        ("activity", activities[one]) for one in numbers if isinstance(one, str) and one in activities
    ]
    for kind, each in happened:
        dated, word, texts = _DATED[kind]
        said = _properties(each)
        pieces = [_text(said.get(key)) for key in texts]
        pieces += [_text(_properties(one).get("content")) for one in _list(said, "messages")]
        text = "\n".join(filter(None, pieces))
        if text and not said.get("completed"):
            before = " ".join(filter(None, (_text(said.get(dated) or each.get(dated))[:10], word)))
            yield f"{before}: {text}" if before else text


def _every(holder: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Give the things of a kind that something holds."""
    return [
        one for each in _list(holder, "data") if each.get("type") == kind for one in _list(each, "values")
    ]


def _list(holder: Any, *names: str) -> list[dict[str, Any]]:
    """Give the objects of a list by where it stands; PHP writes a list with gaps as an object."""
    for name in names[:-1]:
        holder = holder.get(name) if isinstance(holder, dict) else None
    return [each for each in _values(holder, names[-1]) if isinstance(each, dict)]


def _values(holder: Any, name: str = "values") -> list[Any]:
    many = holder.get(name) if isinstance(holder, dict) else None
    return list(many.values()) if isinstance(many, dict) else many if isinstance(many, list) else []


def _properties(thing: dict[str, Any]) -> dict[str, Any]:
    found = thing.get("properties")
    return found if isinstance(found, dict) else {}


def _day(said: Any) -> str:
    """Give a day of Monica's; of one whose year nobody knows, or which was made of an age, what is known."""
    if not isinstance(said, dict):
        return ""
    day = _text(said.get("date"))[:10]
    if said.get("is_age_based"):
        return day[:4]
    return f"--{day[5:]}" if said.get("is_year_unknown") and len(day) == 10 else day


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "replace").decode("utf-8").strip()
