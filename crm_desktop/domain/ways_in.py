"""Finding the way in: who of the contacts leads to a company, a field or a person, in which order, and why.

`domain.md`, "Finding the way in" and fine print 33. Everything here is pure: the facts of each contact and the day go
in, ranked rows and paths come out.

**The order.** Who works there stands before who worked there, then who shares something else with it (a school, an
association, a former employer), then who is in the field, then everybody else. Within one of these groups the points
decide, out of 100:

* closeness, 45: fifteen for each of its three levels;
* the last talk, 25: all of them today, none after 180 days, evenly between;
* asked lately, 15: five less for each ask of the last 90 days, none while one is open;
* owed, 15: five less for each of thanks, news and a favour that is owed.

Of two with the same points the one first in the alphabet stands first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from crm_desktop.domain.term_words import ask_word
from crm_desktop.domain.terms import AffiliationKind, Answer, AskKind, RoleKind
from crm_desktop.domain.translation import mark, texts, translate
from crm_desktop.domain.wording import (
    ago,
    day_and_month,
    day_in_sentence,
    listed,
    month,
    month_and_year,
    sentence_start,
    times_word,
)

CLOSENESS_POINTS: Final = 45
CLOSENESS_LEVELS: Final = 3
TALK_POINTS: Final = 25
TALK_DAYS: Final = 180
"""A talk so many days ago gives no points any more."""
ASKED_POINTS: Final = 15
ASKED_DAYS: Final = 90
"""Asks of so many days count, the last of these days included."""
OWED_POINTS: Final = 15
EACH: Final = 5
"""So much less for each ask, and for each thing that is owed."""
MOST_POINTS: Final = CLOSENESS_POINTS + TALK_POINTS + ASKED_POINTS + OWED_POINTS
RECONNECT_DAYS: Final = 90
"""Longer ago than so many days the last talk was too long ago to ask at once."""
MOST_INTRODUCTIONS: Final = 3
"""A path has at most so many introductions after me."""


class Tie(IntEnum):
    """How a contact is tied to what is looked for; the lower stands first."""

    WORKS = 0
    WORKED = 1
    SHARES = 2
    FIELD = 3
    KNOWN = 4


class Owed(StrEnum):
    """What can be owed to a contact."""

    THANKS = "thanks"
    NEWS = "news"
    FAVOUR = "a favour"


class Fit(StrEnum):
    """The one thing that fits now: to thank or tell first, to leave in peace, to give, to reconnect, or to ask."""

    THANK = "thank"
    TELL = "tell"
    OPEN = "open"
    OFFER_HELP = "offer help"
    RECONNECT = "reconnect"
    ASK = "ask"


class Sought(StrEnum):
    """What a way is looked for into."""

    COMPANY = "company"
    FIELD = "field"
    PERSON = "person"


class AskSeen(NamedTuple):
    """An ask that was sent to a contact; `here` tells that it was about what is looked for."""

    kind: AskKind
    sent_on: date
    answer: Answer
    here: bool = False


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What the ranking looks at of one contact.

    `company` is the company of the tie where it is not plain which one is meant (a field, a person), empty for "here";
    `affiliation` what kind of tie it is, `ended` that it is over, `until` the year of its end where that is known.
    `roles` are those in the open openings of what is looked for, `talks` how many talks were logged.
    """

    id: int
    name: str
    called: str = ""
    position: str = ""
    sort_key: str = ""
    tie: Tie = Tie.KNOWN
    company: str = ""
    affiliation: AffiliationKind = AffiliationKind.EMPLOYER
    ended: bool = False
    until: str = ""
    closeness: int = 1
    last_talk_on: date | None = None
    talks: int = 0
    asks: tuple[AskSeen, ...] = ()
    owed: frozenset[Owed] = frozenset()
    roles: frozenset[RoleKind] = frozenset()


class Part(NamedTuple):
    """One of the numbers that make the points: what it looks at, what it found, in words, and the points."""

    name: str
    found: str
    points: int
    most: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A contact in its place; what is said of it is made when it is read, for most are never looked at."""

    person: Acquaintance
    today: date

    @property
    def points(self) -> int:
        """All points together, out of 100."""
        return sum(part.points for part in self.parts)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The numbers that the points are made of."""
        return _parts(self.person, self.today)

    @property
    def fit(self) -> Fit:
        """What fits now."""
        return _fit(self.person, self.today)

    @property
    def why(self) -> str:
        """Why it stands there, in short sentences on one line."""
        return _why(self.person, self.fit, self.today)


def closeness_points(closeness: int) -> int:
    """Give the points of a closeness of 1 to 3; other numbers count as the nearest of these."""
    return CLOSENESS_POINTS * _level(closeness) // CLOSENESS_LEVELS


def _level(closeness: int) -> int:
    return min(max(closeness, 1), CLOSENESS_LEVELS)


def talk_points(last_talk_on: date | None, today: date) -> int:
    """Give the points of the last talk; a talk after today counts as today's, none gives nothing."""
    if last_talk_on is None:
        return 0
    days = max(0, (today - last_talk_on).days)
    return TALK_POINTS * max(0, TALK_DAYS - days) // TALK_DAYS


def asked_points(lately: int, *, waiting: bool) -> int:
    """Give the points of having been asked little: fewer for each ask that counts, none while one waits."""
    return 0 if waiting else max(0, ASKED_POINTS - EACH * lately)


def owed_points(things: int) -> int:
    """Give the points of owing little: fewer for each of the things that are owed."""
    return max(0, OWED_POINTS - EACH * things)


def rank(people: Iterable[Acquaintance], today: date) -> list[Ranked]:
    """Put contacts in order, each with its points, its why and what fits now; their order before does not matter."""
    rows = [Ranked(person, today) for person in people]
    return sorted(rows, key=lambda row: (row.person.tie, -row.points, row.person.sort_key, row.person.id))


def asked_lately(person: Acquaintance, today: date) -> list[AskSeen]:
    """Give the asks that count: those of the last 90 days, and those still open. A draft and a later day are none."""
    first = today - timedelta(days=ASKED_DAYS)
    return [
        ask
        for ask in person.asks
        if ask.sent_on <= today and (ask.sent_on >= first or ask.answer is Answer.OPEN)
    ]


def ask_kind(person: Acquaintance, sought: Sought, *, has_opening: bool = False) -> AskKind:
    """Give what to ask somebody for: names in a field, an introduction to a person or from outside a company.

    Who works there can refer me where there is an opening; advice comes first with somebody I never talked to.
    """
    if sought is Sought.PERSON:
        return AskKind.INTRODUCTION
    if sought is Sought.FIELD or person.tie > Tie.SHARES:
        return AskKind.NAMES
    if person.tie is not Tie.WORKS:
        return AskKind.INTRODUCTION
    return AskKind.REFERRAL if has_opening and person.last_talk_on is not None else AskKind.ADVICE


_CLOSENESS: Final = texts("Ways in", "acquaintance", "knows you well", "close")
_OWED: Final = MappingProxyType(
    {
        Owed.THANKS: mark("Owed", "thanks"),
        Owed.NEWS: mark("Owed", "news"),
        Owed.FAVOUR: mark("Owed", "a favour"),
    }
)


def _parts(person: Acquaintance, today: date) -> tuple[Part, ...]:
    lately = len(asked_lately(person, today))
    waiting = _waiting(person, today) is not None
    closeness = translate("Ways in", _CLOSENESS[_level(person.closeness) - 1])
    if waiting:
        asked = translate("Ways in", "open")
    elif lately:
        asked = translate("Ways in", "{times} in {days} days", times=times_word(lately), days=ASKED_DAYS)
    else:
        asked = translate("Ways in", "not asked")
    owed = listed(_owed_words(person.owed)) or translate("Ways in", "nothing")
    return (
        Part(
            translate("Ways in", "Closeness"), closeness, closeness_points(person.closeness), CLOSENESS_POINTS
        ),
        Part(
            translate("Ways in", "Last talk"),
            _ago(person.last_talk_on, today),
            talk_points(person.last_talk_on, today),
            TALK_POINTS,
        ),
        Part(
            translate("Ways in", "Asked lately"), asked, asked_points(lately, waiting=waiting), ASKED_POINTS
        ),
        Part(translate("Ways in", "Owed"), owed, owed_points(len(person.owed)), OWED_POINTS),
    )


def _owed_words(owed: Set[Owed]) -> list[str]:
    return [translate("Owed", _OWED[one]) for one in Owed if one in owed]


def _ago(day: date | None, today: date) -> str:
    if day is None:
        return translate("Ways in", "never")
    days = (today - day).days
    if days <= 0:
        return translate("Dates", "today")
    return translate("Dates", "yesterday") if days == 1 else ago(days)


# -- what fits now -------------------------------------------------------------------------------------


def _fit(person: Acquaintance, today: date) -> Fit:
    if Owed.THANKS in person.owed:
        return Fit.THANK
    if Owed.NEWS in person.owed:
        return Fit.TELL
    if _waiting(person, today) is not None or _has_referred(person, today):
        return Fit.OPEN
    if Owed.FAVOUR in person.owed:
        return Fit.OFFER_HELP
    return Fit.RECONNECT if _is_long_ago(person, today) else Fit.ASK


def _waiting(person: Acquaintance, today: date) -> AskSeen | None:
    """The latest ask that has no answer yet."""
    waiting = [ask for ask in asked_lately(person, today) if ask.answer is Answer.OPEN]
    return max(waiting, key=lambda ask: ask.sent_on, default=None)


def _has_referred(person: Acquaintance, today: date) -> bool:
    """Whether this person has put in a word here already, for an opening that is still open or lately."""
    return RoleKind.REFERRER in person.roles or any(
        ask.here and ask.kind is AskKind.REFERRAL and ask.answer is Answer.YES
        for ask in asked_lately(person, today)
    )


def _is_long_ago(person: Acquaintance, today: date) -> bool:
    return person.last_talk_on is not None and (today - person.last_talk_on).days > RECONNECT_DAYS


# -- why -----------------------------------------------------------------------------------------------

_HIRING: Final = frozenset({RoleKind.HIRING_MANAGER, RoleKind.INTERVIEWER, RoleKind.RECRUITER})


def _why(person: Acquaintance, fit: Fit, today: date) -> str:
    """Say where somebody stands, how we stand, and what is to be minded."""
    minded = _minded(person, fit, today)
    level = _level(person.closeness)
    between = [("", translate("Ways in", "Knows you well"), translate("Ways in", "Close"))[level - 1]]
    asked = len(asked_lately(person, today))
    if fit is Fit.RECONNECT and person.last_talk_on is not None:
        between = [_last_talk(person.last_talk_on, today)]
    else:
        # What is minded says enough of the rest; otherwise all of it is told.
        if not minded or not asked or fit is Fit.OPEN:
            between.append(_talk(person, today))
        if fit is not Fit.OPEN and (asked or not minded):
            between.append(_asked(person, asked))
    said = ", ".join(part for part in between if part)
    return " ".join(f"{part}." for part in (_where(person), sentence_start(said), minded) if part)


def _where(person: Acquaintance) -> str:
    company = person.company
    if person.tie is Tie.KNOWN:
        return ""
    if person.tie is Tie.FIELD:
        if company:
            return translate("Ways in", "In the field, at {company}", company=company)
        return translate("Ways in", "In the field")
    if person.tie is Tie.WORKS:
        if _HIRING & person.roles:
            return _placed(_WORKS_AND_HIRES, company)
        return _placed(_WORKS, company)
    ended = person.ended or person.tie is Tie.WORKED
    is_member = person.affiliation in (AffiliationKind.ASSOCIATION, AffiliationKind.COMMUNITY)
    now, before, until = (
        _SCHOOL if person.affiliation is AffiliationKind.SCHOOL else _MEMBER if is_member else _WORK
    )
    if not ended:
        return _placed(now, company)
    return _placed(until, company, until=person.until) if person.until else _placed(before, company)


_Pair = tuple[str, ...]
"""What is said with the company's name, and where it has none."""
_WORKS: Final[_Pair] = texts("Ways in", "Works at {company}", "Works here")
_WORKS_AND_HIRES: Final[_Pair] = texts(
    "Ways in", "Works at {company}, in the hiring team", "Works here, in the hiring team"
)
_SCHOOL: Final[tuple[_Pair, _Pair, _Pair]] = (
    texts("Ways in", "Studies at {company}", "Studies here"),
    texts("Ways in", "Studied at {company} before", "Studied here before"),
    texts("Ways in", "Studied at {company} until {until}", "Studied here until {until}"),
)
_MEMBER: Final[tuple[_Pair, _Pair, _Pair]] = (
    texts("Ways in", "Is a member at {company}", "Is a member here"),
    texts("Ways in", "Was a member at {company} before", "Was a member here before"),
    texts("Ways in", "Was a member at {company} until {until}", "Was a member here until {until}"),
)
_WORK: Final[tuple[_Pair, _Pair, _Pair]] = (
    _WORKS,
    texts("Ways in", "Worked at {company} before", "Worked here before"),
    texts("Ways in", "Worked at {company} until {until}", "Worked here until {until}"),
)


def _placed(pair: _Pair, company: str, **values: object) -> str:
    return translate("Ways in", pair[0 if company else 1], company=company, **values)


def _talk(person: Acquaintance, today: date) -> str:
    if person.last_talk_on is None:
        return translate("Ways in", "never spoke")
    if person.talks == 1 and person.closeness == 1:
        return translate("Ways in", "spoke once, {when}", when=day_in_sentence(person.last_talk_on, today))
    return translate("Ways in", "spoke {ago}", ago=_ago(person.last_talk_on, today))


def _last_talk(day: date, today: date) -> str:
    named = month(day.month) if day.year == today.year else month_and_year(day)
    return translate("Ways in", "last talk in {month}, so reconnect first", month=named)


def _asked(person: Acquaintance, lately: int) -> str:
    if lately:
        return translate("Ways in", "asked {times} in {days} days", times=times_word(lately), days=ASKED_DAYS)
    return translate("Ways in", "not asked lately") if person.asks else translate("Ways in", "not asked yet")


def _minded(person: Acquaintance, fit: Fit, today: date) -> str:
    """The last sentence: what is owed, or why to go easy."""
    if fit is Fit.OPEN:
        ask = _waiting(person, today)
        if ask is not None:
            day = day_and_month(ask.sent_on, today)
            return translate(
                "Ways in", "Has had your {kind} ask since {day}", kind=ask_word(ask.kind), day=day
            )
        return translate("Ways in", "Already referred you, so go easy")
    owed = _owed_words(person.owed)
    return translate("Ways in", "You owe {names}", names=listed(owed)) if owed else ""


# -- paths ---------------------------------------------------------------------------------------------


def paths(
    goals: Iterable[int],
    introducers: Mapping[int, Collection[int]],
    place: Mapping[int, int],
    met: Set[int],
) -> dict[int, tuple[int, ...]]:
    """Give for each goal the best path to it: whom I ask, those between, and the goal itself.

    `introducers` names who knows a person: who introduced them, or whose lead points to them. `place` holds the people
    I may ask, by their place in the ranking; `met` everybody I know (who is met but may not be asked ends a path).
    The shortest path is best, then the one whose first person stands first; a circle ends where it begins. A goal
    that I know, or that no path of at most three introductions leads to, is left out.
    """
    found = {}
    for goal in goals:
        if goal not in met:
            path = _path(goal, introducers, place, met)
            if path is not None:
                found[goal] = path
    return found


def _path(
    goal: int, introducers: Mapping[int, Collection[int]], place: Mapping[int, int], met: Set[int]
) -> tuple[int, ...] | None:
    seen = {goal}
    layer: dict[int, tuple[int, ...]] = {goal: (goal,)}
    for _ in range(MOST_INTRODUCTIONS):
        before: dict[int, tuple[int, ...]] = {}
        for person, path in layer.items():
            for other in introducers.get(person, ()):
                if other not in seen:
                    longer = (other, *path)
                    before[other] = min(before.get(other, longer), longer)
        asked = [one for one in before if one in place]
        if asked:
            return before[min(asked, key=lambda one: (place[one], one))]
        layer = {one: path for one, path in before.items() if one not in met}
        seen |= layer.keys()
    return None
