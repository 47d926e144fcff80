"""The names of the rules, their numbers, and what the person set.

The numbers are those of the table "rules that make Dues" in `domain.md`; all are days.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.terms import AskKind
from crm_desktop.domain.translation import mark
from crm_desktop.domain.workdays import SATURDAY_SUNDAY, next_working_day


class RuleName(StrEnum):
    """The rules, in the order in which Today lists what they make due on one day."""

    THANK_ON_RECEIPT = "thank_on_receipt"
    THANK_ON_CONNECTION = "thank_on_connection"
    THANK_ON_OUTCOME = "thank_on_outcome"
    THANK_FOR_YES = "thank_for_yes"
    THANK_FOR_NO = "thank_for_no"
    FOLLOW_THROUGH = "follow_through"
    TELL_REFERRER = "tell_referrer"
    GENTLE_REMINDER = "gentle_reminder"
    BRIEF_REFERENCE = "brief_reference"
    REACH_OUT = "reach_out"
    TRY_AGAIN = "try_again"
    RECIPROCATE = "reciprocate"
    KEEP_IN_TOUCH = "keep_in_touch"


@dataclass(frozen=True, slots=True)
class RuleNumber:
    """One number of a rule: what it counts and its default, in days."""

    says: str
    default: int
    least: int = 0


@dataclass(frozen=True, slots=True)
class RuleCard:
    """What the settings and Today say about a rule.

    `title` is that of its rows, with `{name}` for the contact. `called` and `because` are its two lines in the
    settings, `label` and `icon` (a name in the icon set) stand in its rows, `numbers` are its numbers with their
    defaults.
    """

    name: RuleName
    title: str
    called: str
    because: str
    label: str
    icon: str
    numbers: tuple[RuleNumber, ...] = ()


def _within(days: int) -> tuple[RuleNumber, ...]:
    return (RuleNumber(mark("Rules", "within"), days),)


PATIENCE: Final[Mapping[AskKind, int]] = MappingProxyType(
    {
        AskKind.REFERENCE: 7,
        AskKind.INTRODUCTION: 7,
        AskKind.REFERRAL: 7,
        AskKind.FEEDBACK: 7,
        AskKind.ADVICE: 10,
        AskKind.NAMES: 14,
    }
)
"""How long an ask of each kind may stay open before the one reminder, in days."""

_CARDS: Final = (
    RuleCard(
        RuleName.THANK_ON_RECEIPT,
        mark("Rules", "Thank {name}"),
        mark("Rules", "Thank for a lead"),
        mark("Rules", "People who hear thanks soon give again."),
        mark("Rules", "Thanks"),
        "heart",
        _within(1),
    ),
    RuleCard(
        RuleName.THANK_ON_CONNECTION,
        mark("Rules", "Thank {name}"),
        mark("Rules", "Thank when it connects"),
        mark("Rules", "The introduction worked; say so."),
        mark("Rules", "Thanks"),
        "heart",
        _within(1),
    ),
    RuleCard(
        RuleName.THANK_ON_OUTCOME,
        mark("Rules", "Thank {name}"),
        mark("Rules", "Thank when it ends"),
        mark("Rules", "However it ended."),
        mark("Rules", "Thanks"),
        "heart",
        _within(2),
    ),
    RuleCard(
        RuleName.THANK_FOR_YES,
        mark("Rules", "Thank {name}"),
        mark("Rules", "Thank for a yes"),
        mark("Rules", "Somebody said yes to you; that alone is worth a word."),
        mark("Rules", "Thanks"),
        "heart",
        _within(1),
    ),
    RuleCard(
        RuleName.THANK_FOR_NO,
        mark("Rules", "Thank {name} for considering"),
        mark("Rules", "Thank for a no"),
        mark("Rules", "Thanks for considering it keeps the door open."),
        mark("Rules", "Thanks"),
        "heart",
        _within(1),
    ),
    RuleCard(
        RuleName.REACH_OUT,
        mark("Rules", "Reach out to {name}"),
        mark("Rules", "Reach out to a new lead"),
        mark("Rules", "A warm lead cools quickly."),
        mark("Rules", "Reach out"),
        "send",
        _within(2),
    ),
    RuleCard(
        RuleName.TRY_AGAIN,
        mark("Rules", "Write to {name} again"),
        mark("Rules", "Try again"),
        mark("Rules", "Up to four tries, then another way in."),
        mark("Rules", "Try again"),
        "refresh-ccw",
        (
            RuleNumber(mark("Rules", "after the first try"), 4, 1),
            RuleNumber(mark("Rules", "after the second try"), 7, 1),
            RuleNumber(mark("Rules", "after the third try"), 14, 1),
        ),
    ),
    RuleCard(
        RuleName.TELL_REFERRER,
        mark("Rules", "Tell {name} the news"),
        mark("Rules", "Tell the referrer"),
        mark("Rules", "Whoever opened the door hears what became of it."),
        mark("Rules", "News"),
        "megaphone",
        _within(2),
    ),
    RuleCard(
        RuleName.GENTLE_REMINDER,
        mark("Rules", "Remind {name}, gently"),
        mark("Rules", "Remind once, gently"),
        mark("Rules", "Never twice. How long you wait depends on what you asked."),
        mark("Rules", "Reminder"),
        "bell",
        tuple(RuleNumber(kind.value, days, 1) for kind, days in PATIENCE.items()),
    ),
    RuleCard(
        RuleName.BRIEF_REFERENCE,
        mark("Rules", "Brief {name}"),
        mark("Rules", "Brief a reference"),
        mark("Rules", "Before an interview, or when the last word is old."),
        mark("Rules", "Brief"),
        "file-text",
        (
            RuleNumber(mark("Rules", "within"), 1),
            RuleNumber(mark("Rules", "again when agreed or confirmed over"), 180, 1),
        ),
    ),
    RuleCard(
        RuleName.RECIPROCATE,
        mark("Rules", "Offer {name} a hand"),
        mark("Rules", "Give something back"),
        mark("Rules", "Help goes both ways."),
        mark("Rules", "Give back"),
        "gift",
        (RuleNumber(mark("Rules", "after"), 30, 1), RuleNumber(mark("Rules", "then every"), 90, 1)),
    ),
    RuleCard(
        RuleName.KEEP_IN_TOUCH,
        mark("Rules", "Get in touch with {name}"),
        mark("Rules", "Keep in touch"),
        mark("Rules", "As often as you chose for each contact."),
        mark("Rules", "Keep in touch"),
        "coffee",
    ),
    RuleCard(
        RuleName.FOLLOW_THROUGH,
        mark("Rules", "Hear from {name}"),
        mark("Rules", "Follow a promise through"),
        mark("Rules", "Somebody said they would, by a date."),
        mark("Rules", "Promise"),
        "handshake",
    ),
)

CARDS: Final[Mapping[RuleName, RuleCard]] = MappingProxyType({card.name: card for card in _CARDS})
"""The rules as the settings list them."""


@dataclass(frozen=True, slots=True)
class CheckNumbers:
    """The numbers of the ask check (`domain.md`, "Before asking"): spans in days, and how many are many.

    A talk longer ago than `dormant_after` asks for a reconnect first. An ask of the last `recent_days` is a recent
    one; `many_asks` of them are a load. After `many_helps` without anything in return it is one-sided.
    """

    dormant_after: int = 180
    recent_days: int = 90
    many_asks: int = 3
    many_helps: int = 2


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What the person set. The default is a new file: every rule on, the numbers of the table, Saturdays and Sundays.

    `numbers` holds the changed numbers of a rule, all of them, in the order of its card; a rule that is not there
    keeps its defaults. `weekend` holds weekday numbers (Monday is 0), `holidays` answers `day in holidays`.
    `shift` off leaves every Due on its day.
    """

    off: frozenset[RuleName] = frozenset()
    numbers: Mapping[RuleName, tuple[int, ...]] = field(default_factory=dict)
    shift: bool = True
    weekend: frozenset[int] = SATURDAY_SUNDAY
    holidays: Container[date] = frozenset()
    stale_after: int = 30
    """Days without any movement after which an open thing counts as gone stale."""
    check: CheckNumbers = CheckNumbers()

    def is_on(self, rule: RuleName) -> bool:
        """Tell whether a rule is switched on."""
        return rule not in self.off

    def days(self, rule: RuleName) -> tuple[int, ...]:
        """Give the numbers of a rule, in the order of its card.

        A stored row of numbers that does not fit the card (a rule that has got another number since) is not used.
        """
        card = CARDS[rule]
        chosen = self.numbers.get(rule)
        if chosen is not None and len(chosen) == len(card.numbers):
            return tuple(max(number.least, days) for number, days in zip(card.numbers, chosen, strict=True))
        return tuple(number.default for number in card.numbers)

    def patience(self, kind: AskKind) -> int:
        """Give the days an ask of a kind may stay open before its reminder."""
        return dict(zip(PATIENCE, self.days(RuleName.GENTLE_REMINDER), strict=True))[kind]

    def moved(self, day: date) -> date:
        """Give the day a Due moves to from a weekend or a holiday (fine print 25)."""
        return next_working_day(day, self.weekend, self.holidays) if self.shift else day
