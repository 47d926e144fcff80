"""What the contacts view says: the words of the field for the person, spans, and the entries of a timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.terms import (
    INTERACTION_ICONS,
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    FollowUpKind,
    InteractionKind,
    LeadStage,
    Outcome,
    PointsTo,
    PromisedBy,
    Purpose,
    Relationship,
    UseName,
    Warmth,
)
from crm_desktop.domain.warmth import WarmthNumbers, warmth
from crm_desktop.ui.widgets import ChipPaint

if TYPE_CHECKING:  # the first people are on the screen before anybody's story is told
    from crm_desktop.domain.etiquette import Due
    from crm_desktop.domain.today import TodayRow
    from crm_desktop.services.follow_ups import FollowUpRow
    from crm_desktop.store.contacts import Card, ContactRow
    from crm_desktop.store.timeline import (
        AskEntry,
        DoneEntry,
        Entry,
        FavourEntry,
        LeadEntry,
        PromiseEntry,
        TalkEntry,
    )

_tr = QCoreApplication.translate

DOTS = {
    Warmth.WARM: "warm",
    Warmth.COOLING: "cooling",
    Warmth.DORMANT: "dormant",
    Warmth.NOT_MET: "unmet",
}
"""The dot of each warmth in the kit."""
"""Names longer than this (in characters) are cut in a line under another."""
TITLE_FROM_NOTE = 48
"""A first sentence of a meeting's note this short (in characters) is its title."""


def relationship(value: str) -> str:
    """The word for what somebody is to me, as a chip begins: "Former colleague"."""
    words = {
        Relationship.COLLEAGUE: _tr("Contacts", "Colleague"),
        Relationship.FORMER_COLLEAGUE: _tr("Contacts", "Former colleague"),
        Relationship.MANAGER: _tr("Contacts", "Manager"),
        Relationship.CLASSMATE: _tr("Contacts", "Classmate"),
        Relationship.MENTOR: _tr("Contacts", "Mentor"),
        Relationship.FRIEND: _tr("Contacts", "Friend"),
        Relationship.FAMILY: _tr("Contacts", "Family"),
        Relationship.RECRUITER: _tr("Contacts", "Recruiter"),
        Relationship.HIRING_MANAGER: _tr("Contacts", "Hiring manager"),
        Relationship.FELLOW_MEMBER: _tr("Contacts", "Fellow member"),
        Relationship.ACQUAINTANCE: _tr("Contacts", "Acquaintance"),
        Relationship.NOT_MET: _tr("Contacts", "Not met yet"),
    }
    return words.get(value, value)  # type: ignore[call-overload]


def closeness(value: int) -> str:
    """The words for a closeness of 1 to 3."""
    return {
        1: _tr("Contacts", "Know a little"),
        2: _tr("Contacts", "Know well"),
        3: _tr("Contacts", "Close"),
    }.get(value, "")


def warmth_word(value: Warmth) -> str:
    """The word beside a dot."""
    return {
        Warmth.WARM: _tr("Contacts", "Warm"),
        Warmth.COOLING: _tr("Contacts", "Cooling"),
        Warmth.DORMANT: _tr("Contacts", "Dormant"),
        Warmth.NOT_MET: _tr("Contacts", "Not met"),
    }[value]


def warmth_of(row: ContactRow | Card, today: date, numbers: WarmthNumbers) -> Warmth:
    """The warmth of a person. Somebody I know but never logged a talk with is dormant, not "not met"."""
    found = warmth(row.last_talk_on, today, numbers)
    if found is Warmth.NOT_MET and row.relationship != Relationship.NOT_MET:
        return Warmth.DORMANT
    return found


def ago(last: date | None, relation: str, today: date) -> str:
    """How long ago we were last in touch: "6 days", "Today"; without any: "Not met", or "No talk yet"."""
    if last is None:
        if relation == Relationship.NOT_MET:
            return _tr("Contacts", "Not met")
        return _tr("Contacts", "No talk yet")
    days = (today - last).days
    return wording.span(days) if days > 0 else _tr("Contacts", "Today")


def cadence(days: int | None) -> str:
    """A cadence for a table: "Every 6 weeks", "None"; empty where the tags and the relationship say it."""
    if days is None:
        return ""
    return wording.sentence_start(wording.every(days)) if days else _tr("Contacts", "None")


def owed_label(due: Due) -> str:
    """What is owed, for a row: "Thanks owed", "Favour owed", "Reach out"."""
    from crm_desktop.domain.etiquette import CARDS

    owed = {
        "Thanks": _tr("Contacts", "Thanks owed"),
        "News": _tr("Contacts", "News owed"),
        "Give back": _tr("Contacts", "Favour owed"),
    }
    return owed.get(CARDS[due.rule].label, due.label)


def write_label(due: Due) -> str:
    """The button that does a Due."""
    from crm_desktop.domain.etiquette import RuleName

    words = {
        RuleName.TELL_REFERRER: _tr("Contacts", "Write the news"),
        RuleName.REACH_OUT: _tr("Contacts", "Reach out"),
        RuleName.TRY_AGAIN: _tr("Contacts", "Write again"),
        RuleName.GENTLE_REMINDER: _tr("Contacts", "Remind"),
        RuleName.FOLLOW_THROUGH: _tr("Contacts", "Remind"),
        RuleName.BRIEF_REFERENCE: _tr("Contacts", "Brief"),
        RuleName.RECIPROCATE: _tr("Contacts", "Offer help"),
        RuleName.KEEP_IN_TOUCH: _tr("Contacts", "Write"),
    }
    return words.get(due.rule, _tr("Contacts", "Write thanks"))


def owed_title(row: TodayRow) -> str:
    """What is owed to one person, without their family name: "Thank Idris, and tell the news"."""
    from crm_desktop.domain.etiquette import RuleName

    title = row.dues[0].short_title
    others = {due.rule for due in row.dues[1:]}
    if RuleName.TELL_REFERRER in others:
        return _tr("Contacts", "{title}, and tell the news").format(title=title)
    return title


def owed_text(why: str, due_on: date, today: date) -> str:
    """Why something is owed, and since or from when."""
    if due_on == today:
        return why
    day = wording.day_and_month(due_on, today)
    when = (
        _tr("Contacts", "Waiting since {day}.") if due_on < today else _tr("Contacts", "Comes due on {day}.")
    )
    return f"{why} {when.format(day=day)}"


def follow_up_when(row: FollowUpRow, today: date) -> str:
    """The day and time of a follow-up of mine."""
    said = wording.sentence_start(wording.when_due(row.due_on, today, row.due_time))
    if row.due_on == today:
        said = _tr("Contacts", "Today, {time}").format(time=said) if said else _tr("Contacts", "Today")
    kind = _tr("Contacts", "My follow-up")
    return f"{kind}. {said}."


FOLLOW_UP_ICONS = {
    FollowUpKind.CALL: "phone",
    FollowUpKind.MEETING: "users",
    FollowUpKind.INTERVIEW: "users",
    FollowUpKind.TASK: "square-check",
}


def position_and_company(row: ContactRow) -> str:
    """The second line of a row: "Head of Payments, Copperfinch"."""
    return ", ".join(part for part in (row.position, row.company) if part)


def spoken(row: ContactRow, today: date, numbers: WarmthNumbers, dues: Sequence[Due]) -> str:
    """A row as one text for screen readers."""
    parts = [row.name, position_and_company(row)]
    if row.last_contact_on is None:
        parts.append(ago(None, row.relationship, today))
    else:
        word = warmth_word(warmth_of(row, today, numbers))
        span = ago(row.last_contact_on, row.relationship, today)
        parts.append(_tr("Contacts", "{word}, last in touch: {span}").format(word=word, span=span))
    if dues:
        parts.append(owed_label(dues[0]))
    return ". ".join(part for part in parts if part) + "."


def short_link(url: str) -> str:
    """A profile link as it is shown: the last two parts of its path, or the host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if parts.scheme.lower() not in ("http", "https"):
        return url
    path = [part for part in unquote(parts.path).split("/") if part]
    host = parts.netloc.removeprefix("www.")
    return "/".join(path[-2:]) if path else host or url


def met(card: Card, today: date) -> str:
    """How we met, as one line: "Met at Tallymark in 2016", "Met on 24 September"."""
    if card.met_how:
        how = (
            card.met_how[:1].lower() + card.met_how[1:]
            if card.met_how[:3] in ("At ", "On ", "In ")
            else card.met_how
        )
        if how is card.met_how:
            return _tr("Contacts", "Met: {how}").format(how=how)
        return _tr("Contacts", "Met {how}").format(how=how)
    if card.met_on:
        return _tr("Contacts", "Met on {day}").format(day=wording.day_and_month(card.met_on, today))
    return ""


# -- the timeline --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """One entry of a timeline in words. `group` is talks, asks, leads, favours or done; `thing` opens it."""

    group: str
    icon: str
    title: str
    when: str
    text: str = ""
    chips: tuple[ChipPaint, ...] = ()
    after_chips: str = ""
    thing: tuple[str, int] | None = None


def tell(entry: Entry, name: str, today: date) -> Told:
    """Put an entry of somebody's timeline into words; `name` is the given name of whose it is."""
    from crm_desktop.store.timeline import AskEntry, FavourEntry, LeadEntry, PromiseEntry, TalkEntry

    if isinstance(entry, TalkEntry):
        return _tell_talk(entry, name, today)
    if isinstance(entry, LeadEntry):
        return _tell_lead(entry, today)
    if isinstance(entry, AskEntry):
        return _tell_ask(entry, today)
    if isinstance(entry, FavourEntry):
        return _tell_favour(entry, name, today)
    if isinstance(entry, PromiseEntry):
        return _tell_promise(entry, name, today)
    return _tell_done(entry, today)


def _when(day: date, today: date) -> str:
    # Within eleven months the year is clear; after that it is said.
    return wording.short_day_month(day) if (today - day).days < 335 else wording.brief_day(day, date.min)


def _tell_talk(entry: TalkEntry, name: str, today: date) -> Told:
    who = name if entry.with_them else (entry.others[0] if entry.others else name)
    text = entry.notes
    if entry.connected and not entry.with_them:
        text = " ".join(
            part
            for part in (_tr("Contacts", "The lead from {name} got connected.").format(name=name), text)
            if part
        )
    title, icon = _talk_title(entry, who)
    if entry.subject and entry.subject != title:
        if entry.kind in (InteractionKind.MEETING, InteractionKind.EVENT):
            title = entry.subject
        else:
            text = f"{entry.subject}\n{text}" if text else entry.subject
    elif entry.kind in (InteractionKind.MEETING, InteractionKind.EVENT) and entry.with_them:
        # A meeting is best known by the first words of its note: "Coffee at the Product Kitchen".
        first, dot, rest = text.partition(". ")
        if dot and rest and len(first) <= TITLE_FROM_NOTE and "\n" not in first:
            title, text = first, rest
    if entry.with_them and entry.others:
        title = _tr("Contacts", "{title}, with {others}").format(
            title=title, others=wording.listed(entry.others)
        )
    return Told("talks", icon, title, _when(entry.on, today), text, thing=("interaction", entry.id))


def _talk_title(entry: TalkEntry, who: str) -> tuple[str, str]:
    kind, out = entry.kind, entry.direction is Direction.OUT
    spoke = entry.outcome is Outcome.SPOKE
    if kind is InteractionKind.MEETING:
        return _tr("Contacts", "Met {name}").format(name=who), "coffee"
    if kind is InteractionKind.EVENT:
        return _tr("Contacts", "Saw {name} at an event").format(name=who), "users"
    if kind is InteractionKind.GIFT:
        text = _tr("Contacts", "A gift for {name}") if out else _tr("Contacts", "A gift from {name}")
        return text.format(name=who), "gift"
    if kind is InteractionKind.CALL and (spoke or not out):
        return _tr("Contacts", "Spoke with {name}").format(name=who), "phone"
    if kind is InteractionKind.CALL and not (entry.purposes & {Purpose.THANKS, Purpose.UPDATE}):
        return _tr("Contacts", "You called {name}").format(name=who), "phone"
    if spoke and kind is not InteractionKind.SOCIAL_POST:
        return _tr("Contacts", "Spoke with {name}").format(name=who), INTERACTION_ICONS[kind]
    if out:
        return _written_by_me(entry, who)
    words = {
        InteractionKind.EMAIL: _tr("Contacts", "{name} wrote an e-mail"),
        InteractionKind.LETTER: _tr("Contacts", "{name} wrote a letter"),
        InteractionKind.SOCIAL_POST: _tr("Contacts", "{name} posted something"),
    }
    return words.get(kind, _tr("Contacts", "{name} wrote a message")).format(name=who), INTERACTION_ICONS[
        kind
    ]


def _written_by_me(entry: TalkEntry, who: str) -> tuple[str, str]:
    """The first purpose that says most about what I wrote."""
    told = (
        ({Purpose.THANKS, Purpose.UPDATE}, _tr("Contacts", "You thanked {name} and told the news"), "heart"),
        ({Purpose.THANKS}, _tr("Contacts", "You thanked {name}"), "heart"),
        ({Purpose.UPDATE}, _tr("Contacts", "You told {name} the news"), "megaphone"),
        ({Purpose.REMINDER}, _tr("Contacts", "You reminded {name}"), "bell"),
        ({Purpose.OFFER_OF_HELP}, _tr("Contacts", "You offered {name} a hand"), "gift"),
        ({Purpose.REACH_OUT}, _tr("Contacts", "You reached out to {name}"), "send"),
        ({Purpose.RECONNECT}, _tr("Contacts", "You got in touch with {name} again"), "coffee"),
    )
    for purposes, words, icon in told:
        if purposes <= entry.purposes:
            return words.format(name=who), icon
    if entry.kind is InteractionKind.SOCIAL_POST:
        return _tr("Contacts", "You answered a post of {name}").format(name=who), "newspaper"
    return _tr("Contacts", "You wrote to {name}").format(name=who), INTERACTION_ICONS[entry.kind]


def _tell_lead(entry: LeadEntry, today: date) -> Told:
    target = entry.target or _tr("Contacts", "news")
    if entry.given:
        title = _tr("Contacts", "Lead received: {target}").format(target=target)
    else:
        title = _tr("Contacts", "Lead from {name} pointed here").format(name=entry.referrer)
    warm = (entry.introduced_on is not None and entry.introduced_on <= today) or entry.use_name is UseName.YES
    chips = [ChipPaint(_tr("Contacts", "Warm"), "warm", "flame")] if warm else []
    word, state = stage(entry.stage)
    chips.append(ChipPaint(word, state))
    may = {
        UseName.YES: _tr("Contacts", "May use the name: yes"),
        UseName.NO: _tr("Contacts", "May use the name: no"),
        UseName.NOT_ASKED: _tr("Contacts", "May use the name: not asked"),
    }[entry.use_name]
    if entry.points_to is PointsTo.NEWS:
        may = ""
    return Told(
        "leads",
        "lightbulb",
        title,
        _when(entry.on, today),
        chips=tuple(chips),
        after_chips=may,
        thing=("lead", entry.id),
    )


def stage(value: LeadStage) -> tuple[str, str]:
    """The word for a lead's stage and the state of its chip."""
    return {
        LeadStage.RECEIVED: (_tr("Contacts", "Received"), "neutral"),
        LeadStage.REACHING_OUT: (_tr("Contacts", "Reaching out"), "cool"),
        LeadStage.CONNECTED: (_tr("Contacts", "Connected"), "accent"),
        LeadStage.PROGRESSING: (_tr("Contacts", "Progressing"), "accent"),
        LeadStage.BECAME_A_JOB: (_tr("Contacts", "Became a job"), "ok"),
        LeadStage.HELPED: (_tr("Contacts", "Helped"), "ok"),
        LeadStage.DID_NOT_PAN_OUT: (_tr("Contacts", "Did not pan out"), "outline"),
    }[value]


def _tell_ask(entry: AskEntry, today: date) -> Told:
    title = {
        AskKind.REFERENCE: _tr("Contacts", "You asked for a reference"),
        AskKind.INTRODUCTION: _tr("Contacts", "You asked for an introduction"),
        AskKind.REFERRAL: _tr("Contacts", "You asked for a referral"),
        AskKind.ADVICE: _tr("Contacts", "You asked for advice"),
        AskKind.NAMES: _tr("Contacts", "You asked for names"),
        AskKind.FEEDBACK: _tr("Contacts", "You asked for feedback"),
    }[entry.kind]
    text = entry.exactly
    if entry.kind is AskKind.INTRODUCTION and entry.person:
        text = _tr("Contacts", "To {person}.").format(person=entry.person)
        if entry.company:
            text = _tr("Contacts", "To {person} at {company}.").format(
                person=entry.person, company=entry.company
            )
    elif not text:
        text = entry.opening or entry.company
    chip = {
        Answer.OPEN: ChipPaint(_tr("Contacts", "No answer yet"), "cool"),
        Answer.YES: ChipPaint(_tr("Contacts", "Answered yes"), "ok", "check"),
        Answer.NO: ChipPaint(_tr("Contacts", "Answered no"), "neutral"),
        Answer.SILENCE: ChipPaint(_tr("Contacts", "Silence"), "neutral"),
        Answer.WITHDRAWN: ChipPaint(_tr("Contacts", "Withdrawn"), "neutral"),
    }[entry.answer]
    icon = "message-circle-question-mark"
    return Told("asks", icon, title, _when(entry.on, today), text, (chip,), thing=("ask", entry.id))


def _tell_favour(entry: FavourEntry, name: str, today: date) -> Told:
    mine = entry.direction is FavourDirection.I_HELPED_THEM
    words = _tr("Contacts", "You did {name} a favour") if mine else _tr("Contacts", "{name} helped you")
    thing = ("favour", entry.id)
    return Told("favours", "gift", words.format(name=name), _when(entry.on, today), entry.what, thing=thing)


def _tell_promise(entry: PromiseEntry, name: str, today: date) -> Told:
    theirs = entry.by is PromisedBy.THEM
    if entry.kept:
        words = (
            _tr("Contacts", "{name} kept a promise") if theirs else _tr("Contacts", "You kept your promise")
        )
    else:
        words = _tr("Contacts", "{name} promised you") if theirs else _tr("Contacts", "You promised {name}")
    text = entry.what
    if entry.due_on is not None and not entry.kept:
        by = wording.day_and_month(entry.due_on, today)
        text = _tr("Contacts", "{what}, by {day}").format(what=text.rstrip("."), day=by)
    icon, thing = "check" if entry.kept else "handshake", ("promise", entry.id)
    return Told("favours", icon, words.format(name=name), _when(entry.on, today), text, thing=thing)


def _tell_done(entry: DoneEntry, today: date) -> Told:
    icon = FOLLOW_UP_ICONS[entry.kind]
    title = _tr("Contacts", "Done: {what}").format(what=entry.what)
    return Told("done", icon, title, _when(entry.on, today), entry.notes, thing=("follow_up", entry.id))
