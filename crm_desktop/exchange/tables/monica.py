"""The people of an account that was exported from Monica 4 as JSON (its app/ExportResources): each becomes a row, under
headers that are known everywhere. Calls, activities and conversations are talks with them; what else Monica keeps
beside somebody goes to their notes, a line for each, with its day. So does a talk without a day, and one with somebody
whom nothing tells from another person of the account.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any, Final, NamedTuple

from crm_desktop.domain.clock import local
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Direction, InteractionKind, Outcome
from crm_desktop.exchange.people.addresses import one_email
from crm_desktop.exchange.records import Mention, Talk
from crm_desktop.exchange.values.cells import clean, clean_lines

_DATED: Final = {
    "note": ("created_at", "", ("body",)),
    "call": ("called_at", "Call", ("content",)),
    "activity": ("happened_at", "", ("summary", "description")),
    "conversation": ("happened_at", "", ()),
    "reminder": ("initial_date", "Reminder", ("title", "description")),
    "task": ("", "To do", ("title", "description")),
}
"""What Monica keeps beside somebody, with where its day stands, a word before it, and where its text stands."""

_TALKS: Final = {
    "call": InteractionKind.CALL,
    "activity": InteractionKind.MEETING,
    "conversation": InteractionKind.MESSAGE,
}
"""What of it is a talk."""

_LONGEST: Final = 4_000
"""The most characters of a talk that are kept."""


class Account(NamedTuple):
    """What an account holds: a row for each person, the talks with them, and in sentences how it was taken."""

    rows: list[dict[str, str]]
    talks: tuple[Talk, ...] = ()
    said: tuple[str, ...] = ()


def account_of(data: Any) -> Account:
    """Give what an account holds, without who is left out of it; no rows where it is no export of Monica's."""
    account = data.get("account") if isinstance(data, dict) else None
    if not isinstance(account, dict) or not (people := _every(account, "contact")):
        return Account([])
    kinds = {
        str(each.get("uuid")): _properties(each) for each in _list(account, "instance", "contact_field_types")
    }
    activities = {str(each.get("uuid")): each for each in _every(account, "activity")}
    me = {str(_properties(each).get("me_contact")) for each in _every(account, "user")}
    whole = [each for each in people if str(each.get("uuid")) not in me]
    shown = [each for each in whole if not _properties(each).get("is_partial")]
    said = [
        "Each person of Monica is a row. Calls and activities are talks with them; all else stands in their notes."
    ]
    if len(whole) < len(people):
        said.append("Your own card in Monica is left out.")
    if hidden := len(whole) - len(shown):
        one = "1 person is left out whom Monica knows only as somebody's relative."
        said.append(
            one if hidden == 1 else f"{hidden} people are left out whom Monica knows only as relatives."
        )
    names = Counter(fold(_name(each)) for each in shown)
    talks: dict[str, Talk] = {}
    rows = []
    for each in shown:
        row = _row(each, kinds)
        emails = filter(one_email, map(str.strip, row.get("E-mail", "").split(";")))
        person = Mention(clean(_name(each)), next(emails, ""), company=clean(row["Company"]), here_only=True)
        is_known = bool(person.email or (person.name and names[fold(_name(each))] == 1))
        notes = []
        for kind, thing in _happened(each, activities):
            if is_known and (talk := _talk(kind, thing, each)) is not None:
                before = talks.get(talk.key, replace(talk, number=len(people) + 2 + len(talks)))
                talks[talk.key] = replace(before, people=(*before.people, person))
            elif line := _line(kind, thing):
                notes.append(line)
        row["Notes"] = "\n".join(filter(None, (_text(_properties(each).get("description")), *sorted(notes))))
        rows.append(row)
    return Account(rows, tuple(talks.values()), tuple(said))


def _name(person: dict[str, Any]) -> str:
    told = _properties(person)
    return " ".join(
        filter(None, (_text(told.get(key)) for key in ("first_name", "middle_name", "last_name")))
    )


def _row(person: dict[str, Any], kinds: dict[str, dict[str, Any]]) -> dict[str, str]:
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


def _happened(
    person: dict[str, Any], activities: Mapping[str, dict[str, Any]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give what Monica keeps beside somebody, each with its kind; what is done of what was to do is left out."""
    for kind in _DATED:
        for each in _every(person, kind):
            if not _properties(each).get("completed"):
                yield kind, each
    # Several people may have part in an activity: it stands elsewhere, and here is but its number.
    for each in _list(person, "data"):
        if each.get("type") == "activity":
            for one in _values(each):
                if isinstance(one, str) and one in activities:
                    yield "activity", activities[one]


def _texts(kind: str, thing: dict[str, Any]) -> list[str]:
    """Give what was written of something, or to each other."""
    said = _properties(thing)
    pieces = [_text(said.get(key)) for key in _DATED[kind][2]]
    return [*pieces, *(_text(_properties(one).get("content")) for one in _list(said, "messages"))]


def _line(kind: str, thing: dict[str, Any]) -> str:
    """Give something as a line of the notes, its day first; "" where nothing was written."""
    dated, word, _ = _DATED[kind]
    text = "\n".join(filter(None, _texts(kind, thing)))
    day = _text(_properties(thing).get(dated) or thing.get(dated))[:10]
    before = " ".join(filter(None, (day, word)))
    return f"{before}: {text}" if before and text else text


def _talk(kind: str, thing: dict[str, Any], person: dict[str, Any]) -> Talk | None:
    """Give the talk that something was, as yet with nobody; None where it was none, or on no day."""
    said = _properties(thing)
    when = _text(said.get(_DATED[kind][0])) if kind in _TALKS else ""
    moment = _moment(when)
    if moment is None:
        return None
    texts = _texts(kind, thing)
    subject = clean(texts[0])[:300] if kind == "activity" else ""
    # An activity is the same for all who have part in it, everything else is somebody's own.
    whose = thing if kind == "activity" and "uuid" in thing else person
    told = "\x1f".join((kind, _text(whose.get("uuid")), when, *texts))
    return Talk(
        0,
        f"monica|{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:32]}",
        moment[0],
        _TALKS[kind],
        (),
        Direction.IN if _is_theirs(said) else Direction.OUT,
        moment[1],
        Outcome.SPOKE,
        subject=subject,
        notes=clean_lines("\n".join(filter(None, texts[bool(subject) :])))[:_LONGEST],
    )


def _is_theirs(said: dict[str, Any]) -> bool:
    """Whether they called, or wrote first."""
    first = next((_properties(one) for one in _list(said, "messages")), {})
    return said.get("contact_called") is True or first.get("written_by_me") is False


def _moment(text: str) -> tuple[date, time | None] | None:
    """Read a day, and its time in that of here where it has one: Monica gives midnight for none."""
    try:
        moment = datetime.fromisoformat(text)
        if not 1900 <= moment.year < 2200:
            return None
        if moment.time() == time():
            return moment.date(), None
        here = local(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
    return here.date(), here.time().replace(second=0, microsecond=0)


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
