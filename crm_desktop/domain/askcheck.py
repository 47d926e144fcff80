"""The ask check: eleven looks at the facts before an ask is sent (`domain.md`, "Before asking", fine print 27-31).

Each check is a pure function; nothing is forbidden, each advice names the thing that helps.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, astuple, dataclass, field, fields
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.etiquette.acts import is_talk, latest
from crm_desktop.domain.etiquette.asks import patience
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.giving_back import unreturned
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.registry import RULES
from crm_desktop.domain.etiquette.settings import CheckNumbers, RuleName, RuleSettings
from crm_desktop.domain.facts import AskFact, ContactFact, Facts, Thing, ThingKind
from crm_desktop.domain.names import fold
from crm_desktop.domain.term_words import ask_word
from crm_desktop.domain.terms import KNOWS_MY_WORK, Answer, AskKind, Standing
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import ago, day_and_month, listed, number_word, sentence_start, times_word


class Severity(StrEnum):
    """How much an advice weighs."""

    STOP = "stop and think"
    LOOK = "worth a look"
    GOOD = "good"


class Check(StrEnum):
    """The eleven checks, in the order in which their advice is shown."""

    OWES_THANKS = "owes_thanks"
    OWES_NEWS = "owes_news"
    DORMANT = "dormant"
    NO_PERSONAL_TOUCH = "no_personal_touch"
    DECLINED_RECENTLY = "declined_recently"
    TOO_SOON = "too_soon"
    ASK_LOAD = "ask_load"
    VAGUE = "vague"
    PACKET = "packet"
    ONE_SIDED = "one_sided"
    REFERENCE_FIRST = "reference_first"


class Remedy(StrEnum):
    """What the button of an advice does."""

    WRITE_THANKS = "write thanks"
    WRITE_NEWS = "write the news"
    RECONNECT = "write to reconnect"
    ASK_FOR_ADVICE = "ask for advice"
    SEE_WHO_ELSE = "see who else fits"
    WAIT = "put it on a later day"
    SAY_WHAT = "say exactly what"
    FILL_IN = "fill them in"
    ADD_OFFER = "add an offer"
    ASK_FOR_REFERENCE = "ask for a reference"


@dataclass(frozen=True, slots=True)
class Packet:
    """What somebody needs who is to refer me; an empty text is missing."""

    job_title: str = ""
    posting_link: str = ""
    how_to_submit: str = ""
    relevant_experience: str = ""
    why_this_company: str = ""

    def filled_from(self, other: Packet) -> Packet:
        """Give the packet with what is missing in it taken from another one."""
        return Packet(
            *(mine.strip() or theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True))
        )


def read_packet(text: str) -> Packet:
    """Read a packet as the file has it: a JSON object; names count without case and underscores.

    What is no packet is an empty one.
    """
    try:
        data = json.loads(text or "{}")
    except ValueError:
        return Packet()
    if not isinstance(data, dict):
        return Packet()
    said = {name.replace("_", "").lower(): value for name, value in data.items() if isinstance(value, str)}
    return Packet(*(said.get(one.name.replace("_", ""), "") for one in fields(Packet)))


def packet_text(packet: Packet) -> str:
    """Give the text under which a packet is kept; empty where nothing is in it."""
    said = {name: value.strip() for name, value in asdict(packet).items() if value.strip()}
    return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""


@dataclass(frozen=True, slots=True)
class AskDraft:
    """An ask as it is being written. The ids and `industry` are what stands under About.

    `offers_help` tells that its message offers something in return.
    """

    contact_id: int
    kind: AskKind
    exactly: str = ""
    how_many: int | None = None
    person_id: int | None = None
    company_id: int | None = None
    opportunity_id: int | None = None
    industry: str = ""
    packet: Packet = field(default_factory=Packet)
    offers_help: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """What one check says: how much it weighs, a title, one sentence of why, and what its button does.

    `things` are the leads, asks or openings it speaks of, `missing` the parts of the packet that are not there, and
    `wait_until` the day to wait for.
    """

    check: Check
    severity: Severity
    title: str
    why: str = ""
    remedy: Remedy | None = None
    things: tuple[Thing, ...] = ()
    missing: tuple[str, ...] = ()
    wait_until: date | None = None


NamedInBook = Callable[[str], bool]
"""Tells whether a text names a person, company, industry or tag of the book (see `phrases`)."""

_LONGEST_NAME: Final = 6
_WORD: Final = re.compile(r"[\w'&+-]+")
_NUMBER: Final = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozen)\b",
    re.IGNORECASE,
)
THANKS: Final = (
    RuleName.THANK_ON_RECEIPT,
    RuleName.THANK_ON_CONNECTION,
    RuleName.THANK_ON_OUTCOME,
    RuleName.THANK_FOR_YES,
    RuleName.THANK_FOR_NO,
)
"""The rules whose findings are owed thanks."""
NEWS: Final = (RuleName.TELL_REFERRER,)
"""The rule whose findings are owed news."""
_PACKET_WORDS: Final = (
    ("job_title", mark("Ask check", "the job title")),
    ("posting_link", mark("Ask check", "the link to the posting")),
    ("how_to_submit", mark("Ask check", "how to submit")),
    ("relevant_experience", mark("Ask check", "your relevant experience")),
    ("why_this_company", mark("Ask check", "why this company")),
)


@dataclass(frozen=True, slots=True)
class _Case:
    """One draft and all that the checks look at."""

    known: Known
    contact: ContactFact
    draft: AskDraft
    named_in_book: NamedInBook

    @property
    def person(self) -> str:
        return self.contact.called

    @property
    def asks(self) -> list[AskFact]:
        """The asks that were sent to this contact up to today, oldest first."""
        return asks_to(self.known, self.contact.id)

    @property
    def numbers(self) -> CheckNumbers:
        """The numbers as the person set them."""
        return self.known.settings.check

    @property
    def last_talk_on(self) -> date | None:
        """The last time we talked."""
        return last_talk(self.known, self.contact)

    def owed(self, rules: Iterable[RuleName]) -> list[Finding]:
        """What some rules find owed to this contact, the oldest first."""
        owed = [finding for finding in owed_by(self.known, rules) if finding.contact_id == self.contact.id]
        return sorted(owed, key=lambda finding: (finding.fact_on, finding.thing))


def check_ask(
    facts: Facts,
    today: date,
    draft: AskDraft,
    settings: RuleSettings | None = None,
    named_in_book: NamedInBook | None = None,
) -> list[Advice]:
    """Look at a draft with all eleven checks; advice in the order stop and think, worth a look, good.

    `facts` must hold what concerns the contact; more does no harm. `named_in_book` is asked about the text, and last,
    where nothing else makes it precise. Raises KeyError where the contact is not among the facts.
    """
    case = _Case(
        known=Known(facts, today, settings or RuleSettings()),
        contact=facts.contacts[draft.contact_id],
        draft=draft,
        named_in_book=named_in_book or (lambda _: False),
    )
    found = [advice for check in CHECKS.values() if (advice := check(case)) is not None]
    weight = list(Severity)
    order = list(Check)
    return sorted(found, key=lambda advice: (weight.index(advice.severity), order.index(advice.check)))


def asks_to(known: Known, contact_id: int) -> list[AskFact]:
    """Give the asks that were sent to a contact up to today, oldest first."""
    sent = [
        ask
        for ask in known.facts.asks_by_contact.get(contact_id, ())
        if ask.sent_on is not None and ask.sent_on <= known.today
    ]
    return sorted(sent, key=lambda ask: (ask.sent_on or date.min, ask.id))


def recently(known: Known) -> date:
    """Give the first day that is recent: of 90 days day 90 is one (fine print 29)."""
    return known.today - timedelta(days=known.settings.check.recent_days)


def lately(known: Known, asks: Iterable[AskFact]) -> list[AskFact]:
    """Give those of some asks that were sent recently."""
    first = recently(known)
    return [ask for ask in asks if ask.sent_on is not None and ask.sent_on >= first]


def said_no(known: Known, asks: Iterable[AskFact], kind: AskKind) -> date | None:
    """Give the latest day on which one of some asks of a kind was declined, recently."""
    first = recently(known)
    answers = [known.answer(ask) for ask in asks if ask.kind is kind]
    return latest(*(one[1] for one in answers if one is not None and one[0] is Answer.NO and one[1] >= first))


def last_talk(known: Known, contact: ContactFact) -> date | None:
    """Give the last day we talked: answered, or in person (fine print 28)."""
    given = contact.last_talk_on
    return latest(
        given if given is not None and given <= known.today else None,
        *(
            act.on
            for act in known.facts.interactions_by_contact.get(contact.id, ())
            if act.on <= known.today and is_talk(act)
        ),
    )


def owed_by(known: Known, rules: Iterable[RuleName]) -> Iterator[Finding]:
    """Find what some rules say is owed, to anybody, from the day of the fact on; what was dismissed is settled."""
    for name in rules:
        if not known.settings.is_on(name):
            continue
        for finding in RULES[name](known):
            settled = known.settled_through(name, finding.contact_id, (finding.thing, *finding.story))
            if settled is None or settled < finding.fact_on:
                yield finding


def phrases(text: str) -> list[str]:
    """Give the folded phrases of a text, of one to six words, to look names up with; shortest first."""
    words = _WORD.findall(fold(text))
    return [
        " ".join(words[start : start + length])
        for length in range(1, _LONGEST_NAME + 1)
        for start in range(len(words) - length + 1)
    ]


def _owes_thanks(case: _Case) -> Advice | None:
    owed = case.owed(THANKS)
    if not owed:
        return None
    return Advice(
        Check.OWES_THANKS,
        Severity.STOP,
        translate("Ask check", "Thank {person} first", person=case.person),
        translate("Ask check", "{reason} A thank-you is still owed.", reason=owed[0].sentence()),
        Remedy.WRITE_THANKS,
        tuple(dict.fromkeys(finding.thing for finding in owed)),
    )


def _owes_news(case: _Case) -> Advice | None:
    owed = case.owed(NEWS)
    if not owed:
        return None
    return Advice(
        Check.OWES_NEWS,
        Severity.STOP,
        translate("Ask check", "Tell {person} the news first", person=case.person),
        translate(
            "Ask check",
            "{reason} {person} is waiting to hear.",
            reason=owed[0].sentence(),
            person=case.person,
        ),
        Remedy.WRITE_NEWS,
        tuple(dict.fromkeys(finding.thing for finding in owed)),
    )


def _dormant(case: _Case) -> Advice | None:
    talked = case.last_talk_on
    if talked is None:
        return None
    days = (case.known.today - talked).days
    if days > case.numbers.dormant_after:
        return Advice(
            Check.DORMANT,
            Severity.STOP,
            translate("Ask check", "Reconnect first, ask later"),
            translate(
                "Ask check",
                "You last spoke with {person} on {day}, {ago}.",
                person=case.person,
                day=day_and_month(talked, case.known.today),
                ago=ago(days),
            ),
            Remedy.RECONNECT,
        )
    return Advice(
        Check.DORMANT,
        Severity.GOOD,
        translate("Ask check", "You spoke today")
        if days == 0
        else translate("Ask check", "You spoke {ago}", ago=ago(days)),
    )


def _no_personal_touch(case: _Case) -> Advice | None:
    if case.draft.kind is AskKind.ADVICE or case.last_talk_on is not None:
        return None
    return Advice(
        Check.NO_PERSONAL_TOUCH,
        Severity.STOP,
        translate("Ask check", "Get to know {person} first", person=case.person),
        translate(
            "Ask check",
            "You and {person} have not talked yet. Comment on their work, meet at an event, or ask for advice first.",
            person=case.person,
        ),
        Remedy.ASK_FOR_ADVICE,
    )


def _declined_recently(case: _Case) -> Advice | None:
    on = said_no(case.known, case.asks, case.draft.kind)
    if on is None:
        return None
    return Advice(
        Check.DECLINED_RECENTLY,
        Severity.STOP,
        translate("Ask check", "{person} said no to this lately", person=case.person),
        translate(
            "Ask check",
            "{person} said no to your {kind} ask {when}.",
            person=case.person,
            kind=ask_word(case.draft.kind),
            when=case.known.when(on),
        ),
        Remedy.SEE_WHO_ELSE,
    )


def _too_soon(case: _Case) -> Advice | None:
    waiting = [
        (ask.sent_on + patience(case.known, ask), ask.sent_on, ask.id, ask.kind)
        for ask in case.asks
        if ask.sent_on is not None and case.known.is_open(ask)
    ]
    until, sent_on, number, kind = max(waiting, default=(date.min, date.min, 0, case.draft.kind))
    if until <= case.known.today:
        return None
    return Advice(
        Check.TOO_SOON,
        Severity.STOP,
        translate("Ask check", "Give {person} time", person=case.person),
        translate(
            "Ask check",
            "{person} has had your {kind} ask since {day}; wait for the answer until {until}.",
            person=case.person,
            kind=ask_word(kind),
            day=day_and_month(sent_on, case.known.today),
            until=day_and_month(until, case.known.today),
        ),
        Remedy.WAIT,
        things=(Thing(ThingKind.ASK, number),),
        wait_until=until,
    )


def _ask_load(case: _Case) -> Advice | None:
    waiting = [ask for ask in case.asks if case.known.is_open(ask)]
    recent = lately(case.known, case.asks)
    if not waiting and len(recent) < case.numbers.many_asks:
        said = (
            translate(
                "Ask check",
                "Asked {times} in the last {recent_days} days",
                times=times_word(len(recent)),
                recent_days=case.numbers.recent_days,
            )
            if recent
            else translate("Ask check", "Not asked lately")
        )
        return Advice(Check.ASK_LOAD, Severity.GOOD, said)
    if waiting:
        why = translate(
            "Ask check",
            "{person} has not answered your {kind} ask yet.",
            person=case.person,
            kind=ask_word(waiting[-1].kind),
        )
    else:
        why = translate(
            "Ask check",
            "You asked {person} {times} in the last {recent_days} days.",
            person=case.person,
            times=times_word(len(recent)),
            recent_days=case.numbers.recent_days,
        )
    return Advice(
        Check.ASK_LOAD,
        Severity.LOOK,
        translate("Ask check", "Ask somebody else"),
        translate("Ask check", "{why} Many people for a little is kinder than a few for a lot.", why=why),
        Remedy.SEE_WHO_ELSE,
    )


def _vague(case: _Case) -> Advice:
    draft = case.draft
    about = (draft.person_id, draft.company_id, draft.opportunity_id, draft.industry.strip() or None)
    precise = (
        draft.how_many is not None
        or any(part is not None for part in about)
        or _NUMBER.search(draft.exactly) is not None
        or case.named_in_book(draft.exactly)
    )
    if precise:
        return Advice(Check.VAGUE, Severity.GOOD, translate("Ask check", "It says exactly what"))
    return Advice(
        Check.VAGUE,
        Severity.LOOK,
        translate("Ask check", "Say exactly what"),
        translate(
            "Ask check",
            "It names no number, company, field or person. “Three people I can call in banking” is easier to answer.",
        ),
        Remedy.SAY_WHAT,
    )


def _packet(case: _Case) -> Advice | None:
    if case.draft.kind is not AskKind.REFERRAL:
        return None
    missing = [
        translate("Ask check", words)
        for name, words in _PACKET_WORDS
        if not getattr(case.draft.packet, name).strip()
    ]
    if not missing:
        return Advice(
            Check.PACKET, Severity.GOOD, translate("Ask check", "All that a referral needs is there")
        )
    count = len(missing)
    title = (
        translate("Ask check", "One thing is missing")
        if count == 1
        else translate("Ask check", "{number} things are missing", number=sentence_start(number_word(count)))
    )
    why = translate(
        "Ask check",
        "{person} needs to know {names}.",
        person=case.person,
        names=listed(missing, len(missing)),
    )
    return Advice(Check.PACKET, Severity.LOOK, title, why, Remedy.FILL_IN, missing=tuple(missing))


def _one_sided(case: _Case) -> Advice | None:
    owed = unreturned(case.known, case.contact.id)
    if len(owed) < case.numbers.many_helps:
        return None
    if case.draft.offers_help:
        return Advice(Check.ONE_SIDED, Severity.GOOD, translate("Ask check", "You offer something too"))
    return Advice(
        Check.ONE_SIDED,
        Severity.LOOK,
        translate("Ask check", "Offer something too"),
        translate(
            "Ask check",
            "{person} helped you {times}. A small offer makes it even.",
            person=case.person,
            times=times_word(len(owed)),
        ),
        Remedy.ADD_OFFER,
    )


def _reference_first(case: _Case) -> Advice | None:
    reference = case.known.facts.reference_by_contact.get(case.contact.id)
    if (
        case.draft.kind is AskKind.REFERENCE
        or case.contact.relationship not in KNOWS_MY_WORK
        or case.asks
        or (reference is not None and reference.standing is not Standing.NOT_ASKED)
    ):
        return None
    return Advice(
        Check.REFERENCE_FIRST,
        Severity.LOOK,
        translate("Ask check", "A reference is easier to say yes to"),
        translate(
            "Ask check",
            "{person} knows your work. Being your reference is a good first thing to be asked.",
            person=case.person,
        ),
        Remedy.ASK_FOR_REFERENCE,
    )


CHECKS: Final[Mapping[Check, Callable[[_Case], Advice | None]]] = MappingProxyType(
    {
        Check.OWES_THANKS: _owes_thanks,
        Check.OWES_NEWS: _owes_news,
        Check.DORMANT: _dormant,
        Check.NO_PERSONAL_TOUCH: _no_personal_touch,
        Check.DECLINED_RECENTLY: _declined_recently,
        Check.TOO_SOON: _too_soon,
        Check.ASK_LOAD: _ask_load,
        Check.VAGUE: _vague,
        Check.PACKET: _packet,
        Check.ONE_SIDED: _one_sided,
        Check.REFERENCE_FIRST: _reference_first,
    }
)
"""The checks by name."""
