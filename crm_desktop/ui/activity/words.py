"""What the activity log says in the window: days, moments, kinds of things, fields, and what undo would do."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.clock import local
from crm_desktop.domain.terms import InteractionKind
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import shortened
from crm_desktop.services import settings
from crm_desktop.store.history import Entry
from crm_desktop.store.what_changed import CHANGED, NEW, REMOVED, STATES, THINGS, Part, Run, Thing, Undoing

_tr = QCoreApplication.translate

GROUPS: Final = {"imports": ("import",), "merges": ("merge",), "removed": ("remove",)}
"""The kinds of steps that a choice above the list shows; "edits" shows all others."""
KIND_ICONS: Final = {
    "import": "upload",
    "merge": "git-merge",
    "remove": "trash-2",
    "log": "phone",
    "lead": "lightbulb",
    "ask": "message-circle-question",
    "follow-up": "calendar-days",
    "due": "alarm-clock",
    "edit": "pencil",
}
THING_ICONS: Final = {
    "lead": "lightbulb",
    "opportunity": "briefcase",
    "ask": "message-circle-question",
    "follow_up": "calendar-days",
    "interaction": "message-square",
    "template": "file-text",
    "tag": "tag",
    "setting": "settings",
}
_TALK_ICONS: Final = {
    InteractionKind.CALL: "phone",
    InteractionKind.EMAIL: "mail",
    InteractionKind.MESSAGE: "message-square",
    InteractionKind.MEETING: "users",
    InteractionKind.EVENT: "calendar-days",
    InteractionKind.SOCIAL_POST: "megaphone",
    InteractionKind.LETTER: "mail",
    InteractionKind.GIFT: "gift",
}
_SHORT: Final = 80
"""Longer values are not said, only that they changed."""
_NAMED: Final = 60


def group_of(kind: str) -> str:
    """The choice above the list that shows a kind of step: imports, merges, removed, edits."""
    return next((group for group, kinds in GROUPS.items() if kind in kinds), "edits")


def kind_icon(kind: str) -> str:
    """The icon of a kind of step."""
    return KIND_ICONS.get(kind, "pencil")


def group_name(group: str) -> str:
    """A choice in words, for the file."""
    return {
        "imports": _tr("Activity", "Import"),
        "merges": _tr("Activity", "Merge"),
        "removed": _tr("Activity", "Removed"),
    }.get(group, _tr("Activity", "Edit"))


# -- days and moments ----------------------------------------------------------------------------------


def at(moment: datetime) -> str:
    """The local time of day of a moment: "09:12"."""
    return wording.clock(local(moment).time())


def day_title(day: date, today: date) -> str:
    """The head of a day: "Today", "Yesterday", "Sunday 22 November"."""
    near = {0: _tr("Activity", "Today"), -1: _tr("Activity", "Yesterday")}.get((day - today).days)
    return near or wording.full_day(day, today)


def when(moment: datetime, today: date) -> str:
    """A moment: "Today at 09:12", "Sunday 22 November at 17:20"."""
    day = day_title(local(moment).date(), today)
    return _tr("Activity", "{day} at {time}").format(day=day, time=at(moment))


def undone(entry: Entry, today: date) -> str:
    """When a step was taken back: "Undone at 09:05", "Undone yesterday", "Undone on 18 November"; else empty."""
    if entry.undone_at is None:
        return ""
    day = local(entry.undone_at).date()
    if day == today:
        return _tr("Activity", "Undone at {time}").format(time=at(entry.undone_at))
    return _tr("Activity", "Undone {day}").format(day=wording.day_in_sentence(day, today))


def head_note(entry: Entry, run: Run | None, today: date) -> str:
    """The line under the title: "Today at 09:12, LinkedIn export"."""
    said = when(entry.done_at, today)
    if run is None:
        return said
    from crm_desktop.ui.imports.words import source  # a log without imports needs none of it

    return ", ".join(filter(None, (said, source(run.kind))))


# -- things --------------------------------------------------------------------------------------------


def on_one_line(text: str, most: int = _NAMED) -> str:
    """One line of at most so many signs."""
    return shortened(" ".join(text.split()), most)


def talk(kind: str, who: str) -> str:
    """An interaction: "Call with Tobin Ashgrove"."""
    if not who:
        return _tr("Activity", "A talk")
    said = {
        InteractionKind.CALL: _tr("Activity", "Call with {who}"),
        InteractionKind.EMAIL: _tr("Activity", "E-mail with {who}"),
        InteractionKind.MESSAGE: _tr("Activity", "Message with {who}"),
        InteractionKind.MEETING: _tr("Activity", "Meeting with {who}"),
        InteractionKind.EVENT: _tr("Activity", "Event with {who}"),
        InteractionKind.SOCIAL_POST: _tr("Activity", "Post with {who}"),
        InteractionKind.LETTER: _tr("Activity", "Letter with {who}"),
        InteractionKind.GIFT: _tr("Activity", "Gift, {who}"),
    }
    pattern = next(
        (text for known, text in said.items() if known == kind), _tr("Activity", "Talk with {who}")
    )
    return pattern.format(who=who)


def _nobody_knows(table: str) -> str:
    return {
        "contact": _tr("Activity", "A contact that is no longer here"),
        "company": _tr("Activity", "A company that is no longer here"),
        "lead": _tr("Activity", "A lead that is no longer here"),
        "follow_up": _tr("Activity", "A follow-up that is no longer here"),
    }.get(table, _tr("Activity", "Something that is no longer here"))


def name(thing: Thing) -> str:
    """What a thing is called."""
    if thing.table == "interaction":
        return talk(thing.second, thing.name)
    if not thing.name.strip():
        return _nobody_knows(thing.table)
    if thing.table == "setting":
        return _setting(thing.name)
    if thing.table == "ask":
        return _tr("Activity", "Ask to {who}").format(who=thing.name)
    return " ".join(thing.name.split())


def _setting(key: str) -> str:
    known = (found for found in vars(settings).values() if isinstance(found, settings.Setting))
    says = next((found.says for found in known if found.name == key), "")
    return translate("Names of settings", says) if says else _tr("Activity", "A setting")


def icon(thing: Thing) -> str:
    """The icon of a thing without a face; empty for contacts and companies."""
    if thing.table == "interaction":
        return next((icon for kind, icon in _TALK_ICONS.items() if kind == thing.second), "message-square")
    return THING_ICONS.get(thing.table, "")


def second(thing: Thing, today: date) -> str:
    """The second line of a thing: what changed in it, or what it is."""
    if thing.parts:
        return parts(thing.parts, today)
    if thing.table == "lead":
        return _tr("Activity", "Lead from {who}").format(who=thing.second) if thing.second else ""
    if thing.table == "follow_up":
        return _day(thing.second, today)
    if thing.table == "interaction":
        return _day(thing.third, today)
    if thing.table == "setting":
        return _tr("Activity", "Setting")
    return ", ".join(filter(None, (thing.second, thing.third)))


def fields_count(thing: Thing) -> str:
    """How many fields changed: "3 fields"; empty where it says nothing."""
    count = len(thing.parts)
    if not count:
        return ""
    return _tr("Activity", "1 field") if count == 1 else _tr("Activity", "{n} fields").format(n=count)


# -- fields --------------------------------------------------------------------------------------------


def _field(column: str) -> str:
    return {
        "name": _tr("Activity", "Name"),
        "title": _tr("Activity", "Title"),
        "nickname": _tr("Activity", "Nickname"),
        "suffix": _tr("Activity", "Suffix"),
        "position": _tr("Activity", "Position"),
        "company_id": _tr("Activity", "Company"),
        "location": _tr("Activity", "Place"),
        "place": _tr("Activity", "Place"),
        "relationship": _tr("Activity", "Relationship"),
        "closeness": _tr("Activity", "Closeness"),
        "notes": _tr("Activity", "Notes"),
        "met_how": _tr("Activity", "How we met"),
        "met_on": _tr("Activity", "Met on"),
        "introduced_by_id": _tr("Activity", "Introduced by"),
        "cadence_days": _tr("Activity", "Days between touches"),
        "domain": _tr("Activity", "Domain"),
        "industry": _tr("Activity", "Industry"),
        "size": _tr("Activity", "Size"),
        "careers_page": _tr("Activity", "Careers page"),
        "has_programme": _tr("Activity", "Referral programme"),
        "programme_link": _tr("Activity", "Link of the programme"),
        "how_to_submit": _tr("Activity", "How to submit"),
        "target_status": _tr("Activity", "Target status"),
        "priority": _tr("Activity", "Priority"),
        "motivation": _tr("Activity", "Motivation"),
        "posting": _tr("Activity", "Posting"),
        "stage": _tr("Activity", "Stage"),
        "use_name": _tr("Activity", "May use the name"),
        "introduced_on": _tr("Activity", "Introduced on"),
        "received_on": _tr("Activity", "Received on"),
        "received_how": _tr("Activity", "Received by"),
        "points_to": _tr("Activity", "Points to"),
        "person_id": _tr("Activity", "Person"),
        "referrer_id": _tr("Activity", "From"),
        "words": _tr("Activity", "Words"),
        "news": _tr("Activity", "News"),
        "what": _tr("Activity", "What"),
        "due_on": _tr("Activity", "Due"),
        "due_time": _tr("Activity", "Time"),
        "at_time": _tr("Activity", "Time"),
        "minutes": _tr("Activity", "Minutes"),
        "repeat": _tr("Activity", "Repeat"),
        "remind_minutes": _tr("Activity", "Reminder"),
        "done_on": _tr("Activity", "Done"),
        "on_date": _tr("Activity", "Day"),
        "kind": _tr("Activity", "Kind"),
        "direction": _tr("Activity", "Direction"),
        "outcome": _tr("Activity", "Outcome"),
        "subject": _tr("Activity", "Subject"),
        "body": _tr("Activity", "Text"),
        "link": _tr("Activity", "Link"),
        "channel": _tr("Activity", "Channel"),
        "salary": _tr("Activity", "Salary"),
        "closing_on": _tr("Activity", "Closing on"),
        "answer": _tr("Activity", "Answer"),
        "answered_on": _tr("Activity", "Answered on"),
        "sent_on": _tr("Activity", "Sent on"),
        "exactly": _tr("Activity", "Exactly"),
    }.get(column, "")


def _belonging(table: str) -> str:
    return {
        "email": _tr("Activity", "E-mail"),
        "phone": _tr("Activity", "Phone"),
        "link": _tr("Activity", "Link"),
        "affiliation": _tr("Activity", "Affiliation"),
        "contact_tag": _tr("Activity", "Tag"),
        "own_field": _tr("Activity", "Field"),
        "pitch": _tr("Activity", "Pitch"),
        "favour": _tr("Activity", "Favour"),
        "promise": _tr("Activity", "Promise"),
        "reference": _tr("Activity", "Reference"),
        "decision": _tr("Activity", "Due"),
        "lead_opportunity": _tr("Activity", "Opening"),
        "follow_up_about": _tr("Activity", "What it is about"),
        "follow_up_done": _tr("Activity", "A day it was done"),
        "interaction_contact": _tr("Activity", "Person"),
        "interaction_purpose": _tr("Activity", "Purpose"),
        "interaction_about": _tr("Activity", "What it is about"),
        "role": _tr("Activity", "Person"),
        "document": _tr("Activity", "Document"),
        "opportunity_reference": _tr("Activity", "Reference"),
    }.get(table, _tr("Activity", "Something of it"))


def parts(found: Sequence[Part], today: date) -> str:
    """What became of the fields of a thing: a field in full, else what came, changed and went."""
    for part in found:
        if part.column:
            return _part(part, today)
    if len(found) == 1:
        return _alone(found[0])
    said = []
    for state in STATES:
        names = list(dict.fromkeys(_belonging(part.table) for part in found if part.state == state))
        if names:
            said.append(_verb(state).format(what=wording.sentence_start(wording.listed(_lowered(names)))))
    return ", ".join(said)


def _lowered(names: list[str]) -> list[str]:
    return [text[:1].lower() + text[1:] for text in names]


def _verb(state: str) -> str:
    return {
        NEW: _tr("Activity", "{what} added"),
        CHANGED: _tr("Activity", "{what} changed"),
        REMOVED: _tr("Activity", "{what} taken out"),
    }[state]


def _alone(part: Part) -> str:
    text = part.new or part.old
    if part.state == CHANGED or not text or len(text) > _SHORT or part.table == "promise":
        return _verb(part.state).format(what=_belonging(part.table))
    return _verb(part.state).format(what=f"{_belonging(part.table)} {on_one_line(text)}")


def _part(part: Part, today: date) -> str:
    known = _known(part)
    if known:
        return known
    if part.column == "value":
        return _setting_part(part, today)
    field = _field(part.column) or _tr("Activity", "A field")
    old, new = (_value(part, text, today) for text in (part.old, part.new))
    if max(len(old), len(new)) > _SHORT or "\n" in old + new or part.column in ("notes", "body", "words"):
        return _verb(CHANGED).format(what=field)
    if not old and not new:
        return _verb(CHANGED).format(what=field)
    if not old:
        return _tr("Activity", "{field}: {new}").format(field=field, new=new)
    if not new:
        return _tr("Activity", "{field} {old} taken out").format(field=field, old=old)
    return _tr("Activity", "{field}: {old} became {new}").format(field=field, old=old, new=new)


def _setting_part(part: Part, today: date) -> str:
    """What became of a setting; the default has no value in the file."""
    old, new = (_value(part, text, today) for text in (part.old, part.new))
    if max(len(old), len(new)) > _SHORT or "\n" in old + new:
        return _tr("Activity", "Setting")
    if not part.new:
        return _tr("Activity", "Back to the original")
    if not part.old:
        return _tr("Activity", "Now {new}").format(new=new)
    return _tr("Activity", "{old} became {new}").format(old=old, new=new)


def _known(part: Part) -> str:
    """Flags and moments, which are said as a sentence."""
    on = part.new not in ("", "0")
    if part.column == "deleted_at":
        return _tr("Activity", "Removed") if on else _tr("Activity", "Brought back")
    if part.column == "archived_at":
        return _tr("Activity", "Archived") if on else _tr("Activity", "No longer archived")
    if part.column == "muted":
        return _tr("Activity", "Nothing is suggested") if on else _tr("Activity", "Suggested again")
    return ""


def _value(part: Part, text: str, today: date) -> str:
    if part.column == "value":
        try:
            found = json.loads(text) if text else ""
        except ValueError:
            return text
        if isinstance(found, bool):
            return _tr("Activity", "on") if found else _tr("Activity", "off")
        # Lists and tables of numbers are too long to say.
        return str(found) if isinstance(found, str | int | float) else "\n"
    if part.column.endswith("_on") or part.column == "on_date":
        return _day(text, today)
    if part.column.endswith("_time"):
        return text[:5]
    return text.strip() if part.column in ("notes", "body") else " ".join(text.split())


def _day(text: str, today: date) -> str:
    try:
        return wording.short_day(date.fromisoformat(text[:10]), today)
    except ValueError:
        return text


# -- undo ----------------------------------------------------------------------------------------------


def undo_text(entry: Entry) -> str:
    """The button: "Undo the import"."""
    return {
        "import": _tr("Activity", "Undo the import"),
        "merge": _tr("Activity", "Undo the merge"),
        "remove": _tr("Activity", "Bring it back"),
    }.get(entry.kind, _tr("Activity", "Undo"))


def undo_lines(undoing: Undoing, *, merged: bool) -> list[tuple[str, str, str]]:
    """What undo would do, as (icon, token, sentence)."""
    if undoing.nothing:
        text = _tr("Activity", "Everything in it was changed since. Take the later changes back first.")
        return [("triangle-alert", "caution", text)]
    lines = []
    only = {(thing.table, thing.state): name(thing) for thing in undoing.only}
    for table, state in sorted(undoing.counts, key=lambda key: (THINGS.index(key[0]), STATES.index(key[1]))):
        sentence = (
            _one(table, state, on_one_line(only[table, state]))
            if (table, state) in only
            else _many(table, state, undoing.counts[table, state], merged=merged)
        )
        lines.append((_undo_icon(table, state), "text2", sentence))
    for thing in undoing.kept:
        text = _tr("Activity", "{name} stays: changed since.").format(name=on_one_line(name(thing)))
        lines.append(("triangle-alert", "caution", text))
    rest = undoing.kept_count - len(undoing.kept)
    if rest > 0:
        text = _tr("Activity", "{n} more stay: changed since.").format(n=wording.number(rest))
        lines.append(("triangle-alert", "caution", text))
    return lines


def _undo_icon(table: str, state: str) -> str:
    if state == NEW:
        return "user-minus" if table == "contact" else "circle-minus"
    return "undo-2" if state == CHANGED else "archive-restore"


def _one(table: str, state: str, name: str) -> str:
    if table == "lead":
        name = _tr("Activity", "The lead {name}").format(name=name)
    if state == REMOVED:
        return _tr("Activity", "{name} comes back.").format(name=name)
    if state == CHANGED:
        return _tr("Activity", "{name} becomes as before.").format(name=name)
    if table in ("contact", "company"):
        return _tr("Activity", "{name} leaves the book.").format(name=name)
    return _tr("Activity", "{name} goes.").format(name=f"“{name}”" if table == "follow_up" else name)


def _many(table: str, state: str, count: int, *, merged: bool) -> str:
    if state == CHANGED and table == "contact":
        pattern = (
            _tr("Activity", "{n} merged ones become what they were.")
            if merged
            else _tr("Activity", "{n} changed contacts become what they were.")
        )
        return pattern.format(n=wording.number(count))
    what = _things(table)
    pattern = {
        NEW: _tr("Activity", "{n} new {what} leave the book.")
        if table in ("contact", "company")
        else _tr("Activity", "{n} new {what} go."),
        CHANGED: _tr("Activity", "{n} changed {what} become what they were."),
        REMOVED: _tr("Activity", "{n} {what} come back."),
    }[state]
    return pattern.format(n=wording.number(count), what=what)


def _things(table: str) -> str:
    return {
        "contact": _tr("Activity", "contacts"),
        "company": _tr("Activity", "companies"),
        "lead": _tr("Activity", "leads"),
        "opportunity": _tr("Activity", "openings"),
        "ask": _tr("Activity", "asks"),
        "follow_up": _tr("Activity", "follow-ups"),
        "interaction": _tr("Activity", "talks"),
        "template": _tr("Activity", "templates"),
        "tag": _tr("Activity", "tags"),
        "setting": _tr("Activity", "settings"),
    }[table]


def state_text(state: str, count: int, *, merged: bool = False) -> str:
    """A choice above the list of what changed: "New 56", "Merged 8"."""
    names = {
        NEW: _tr("Activity", "New"),
        CHANGED: _tr("Activity", "Merged") if merged else _tr("Activity", "Changed"),
        REMOVED: _tr("Activity", "Removed"),
    }
    return f"{names[state]} {wording.number(count)}"
