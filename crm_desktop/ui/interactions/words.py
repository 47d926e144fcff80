"""What the editor of an interaction says: the words of the field, and what saving will write and settle."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.terms import INTERACTION_ICONS, Direction, InteractionKind, Outcome, Purpose
from crm_desktop.domain.wording import shortened
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.interactions import Effects, InteractionDraft
from crm_desktop.ui.widgets import Line

_tr = QCoreApplication.translate

THING_ICONS = {
    "lead": "lightbulb",
    "ask": "message-circle-question",
    "opportunity": "briefcase",
    "company": "building-2",
    "reference": "award",
    "promise": "handshake",
}
MOST_DUES = 5


def kind(value: InteractionKind) -> str:
    """The word for how it happened."""
    return {
        InteractionKind.CALL: _tr("Interactions", "Call"),
        InteractionKind.EMAIL: _tr("Interactions", "E-mail"),
        InteractionKind.MESSAGE: _tr("Interactions", "Message"),
        InteractionKind.MEETING: _tr("Interactions", "Meeting"),
        InteractionKind.EVENT: _tr("Interactions", "Event"),
        InteractionKind.SOCIAL_POST: _tr("Interactions", "Social post"),
        InteractionKind.LETTER: _tr("Interactions", "Letter"),
        InteractionKind.GIFT: _tr("Interactions", "Gift"),
    }[value]


def purpose(value: Purpose) -> str:
    """The word for what it was for."""
    return {
        Purpose.REACH_OUT: _tr("Interactions", "Reach out"),
        Purpose.CONVERSATION: _tr("Interactions", "Conversation"),
        Purpose.THANKS: _tr("Interactions", "Thanks"),
        Purpose.UPDATE: _tr("Interactions", "News"),
        Purpose.REMINDER: _tr("Interactions", "Reminder"),
        Purpose.RECONNECT: _tr("Interactions", "Reconnect"),
        Purpose.OFFER_OF_HELP: _tr("Interactions", "Offer of help"),
    }[value]


def outcomes() -> list[tuple[str, str]]:
    """What may have come of it, as (key, words); the empty key is "nothing yet"."""
    return [
        (Outcome.SPOKE, _tr("Interactions", "We spoke")),
        (Outcome.REPLIED, _tr("Interactions", "Replied")),
        (Outcome.NO_ANSWER, _tr("Interactions", "No answer")),
        ("", _tr("Interactions", "Open")),
    ]


def title(value: InteractionKind, direction: Direction, names: Sequence[str]) -> str:
    """What happened, with whom: "A call with Tobin", "A message from Noor"."""
    who = shortened(wording.listed(list(names))) or _tr("Interactions", "somebody")
    from_them = direction is Direction.IN
    words = {
        InteractionKind.CALL: _tr("Interactions", "A call with {who}"),
        InteractionKind.EMAIL: _tr("Interactions", "An e-mail from {who}")
        if from_them
        else _tr("Interactions", "An e-mail to {who}"),
        InteractionKind.MESSAGE: _tr("Interactions", "A message from {who}")
        if from_them
        else _tr("Interactions", "A message to {who}"),
        InteractionKind.MEETING: _tr("Interactions", "A meeting with {who}"),
        InteractionKind.EVENT: _tr("Interactions", "An event with {who}"),
        InteractionKind.SOCIAL_POST: _tr("Interactions", "A post of {who}")
        if from_them
        else _tr("Interactions", "A post about {who}"),
        InteractionKind.LETTER: _tr("Interactions", "A letter from {who}")
        if from_them
        else _tr("Interactions", "A letter to {who}"),
        InteractionKind.GIFT: _tr("Interactions", "A gift from {who}")
        if from_them
        else _tr("Interactions", "A gift for {who}"),
    }
    return words[value].format(who=who)


def day_word(day: date, today: date) -> str:
    """A day as the field for it shows it: "Today", "Yesterday", "Tue 17 Nov"."""
    if day == today:
        return _tr("Interactions", "Today")
    if (today - day).days == 1:
        return _tr("Interactions", "Yesterday")
    return wording.short_day(day, today)


def written(
    draft: InteractionDraft,
    names: Sequence[str],
    begun: Sequence[str],
    next_step: FollowUpDraft | None,
    today: date,
) -> list[Line]:
    """What saving writes: the interaction, new contacts, leads that begin, the follow-up."""
    said = [] if draft.on == today else [wording.day_and_month(draft.on, today)]
    if draft.minutes:
        said.append(wording.minutes_long(draft.minutes))
    if draft.outcome is not None:
        words = {Outcome.SPOKE: _tr("Interactions", "spoke"), Outcome.REPLIED: _tr("Interactions", "replied")}
        said.append(words.get(draft.outcome, _tr("Interactions", "no answer")))
    said += [purpose(one).lower() for one in draft.purposes]
    lines = [Line(INTERACTION_ICONS[draft.kind], title(draft.kind, draft.direction, names), ", ".join(said))]
    for name in draft.new_people:
        text = _tr("Interactions", "A contact: {name}").format(name=shortened(name))
        lines.append(Line("user-plus", text, _tr("Interactions", "new here")))
    for lead in begun:
        text = _tr("Interactions", "The lead to {name}").format(name=shortened(lead))
        lines.append(Line("lightbulb", text, _tr("Interactions", "goes on to reaching out")))
    if next_step is not None and next_step.due_on is not None:
        text = _tr("Interactions", "A follow-up: {what}").format(what=next_step.what)
        lines.append(Line("square-check", text, wording.full_day(next_step.due_on, today)))
    return lines


def settled(effects: Effects, today: date) -> list[Line]:
    """What an interaction settles."""
    lines = []
    for due in effects.settled:
        text = (
            _tr("Interactions", "settled, it leaves Today")
            if due.due_on <= today
            else _tr("Interactions", "settled")
        )
        lines.append(Line(due.icon, shortened(due.short_title), text, "ok"))
    return _first(lines)


def coming(effects: Effects, today: date) -> list[Line]:
    """What becomes due by it."""
    return _first(
        [
            Line(
                due.icon,
                shortened(due.short_title),
                _when(due, today),
                "warm" if due.icon == "heart" else "text2",
            )
            for due in effects.coming
        ]
    )


def _first(lines: list[Line]) -> list[Line]:
    """The first of them. What two rules ask for by one act is said once: the yes and the lead that came of it."""
    lines = list(dict.fromkeys(lines))
    if len(lines) <= MOST_DUES:
        return lines
    text = _tr("Interactions", "and {count} more").format(count=len(lines) - MOST_DUES)
    return [*lines[:MOST_DUES], Line("ellipsis", text)]


def _when(due: Due, today: date) -> str:
    days = (due.due_on - today).days
    if days <= 0:
        return _tr("Interactions", "due today")
    if days == 1:
        return _tr("Interactions", "due tomorrow")
    return _tr("Interactions", "due {day}").format(day=wording.full_day(due.due_on, today))
