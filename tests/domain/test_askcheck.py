from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from crm_desktop.domain.askcheck import (
    CHECKS,
    Advice,
    AskDraft,
    Check,
    NamedInBook,
    Packet,
    Remedy,
    Severity,
    check_ask,
    packet_text,
    phrases,
    read_packet,
)
from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.etiquette.settings import CheckNumbers
from crm_desktop.domain.facts import Thing, ThingKind
from crm_desktop.domain.term_words import asked_for
from crm_desktop.domain.terms import AskKind, Relationship
from tests.domain.build import (
    GRETA,
    IDRIS,
    TODAY,
    act,
    ask,
    decision,
    facts,
    favour,
    lead,
    lead_thing,
    on,
    opening,
    person,
    reference,
)

FULL = Packet("Lead PM", "https://copperfinch.example/1", "By mail", "Settlement", "Acquiring")


def advice(check: str, *rows: Any, kind: str = "advice", contact: Any = None, **more: Any) -> Advice | None:
    """What one check says about an ask to Idris."""
    settings = more.pop("settings", None)
    named = more.pop("named", None)
    bundle = facts(*rows, contacts=(contact or person(IDRIS), person(2), person(GRETA)))
    draft = AskDraft(IDRIS, AskKind(kind), more.pop("exactly", "three people"), **more)
    for one in check_ask(bundle, TODAY, draft, settings, named):
        if one.check == check:
            return one
    return None


def says(check: str, *rows: Any, **more: Any) -> Severity | None:
    found = advice(check, *rows, **more)
    return None if found is None else found.severity


def names(name: str) -> NamedInBook:
    """A book that knows one name."""
    return lambda text: name in phrases(text)


STOP, LOOK, GOOD = Severity.STOP, Severity.LOOK, Severity.GOOD
SPOKE = act(-5, "conversation", outcome="spoke")


def test_there_are_eleven() -> None:
    assert set(CHECKS) == set(Check)
    assert len(Check) == 11


def test_somebody_unknown_cannot_be_asked() -> None:
    with pytest.raises(KeyError):
        check_ask(facts(), TODAY, AskDraft(77, AskKind.ADVICE))


@pytest.mark.parametrize(
    ("rows", "severity"),
    [
        ((lead(1, 0),), STOP),  # from the day of the fact on, not from the due date
        ((lead(1, 0), act(0, "thanks", lead=1)), None),
        ((lead(1, -10, ("connected", 0)), act(-10, "thanks", lead=1)), STOP),
        ((lead(1, -10, ("helped", 0)), act(-10, "thanks", lead=1)), STOP),
        ((ask(1, -3, "yes", 0),), STOP),
        ((ask(1, -3, "no", 0),), STOP),
        ((ask(1, -3, "no", 1),), None),
        ((lead(1, 0, referrer_id=GRETA),), None),
        ((lead(1, -5), decision("dismissal", "thank_on_receipt", -5, -3, lead_thing())), None),
        ((lead(1, -5), decision("snooze", "thank_on_receipt", -5, -3, lead_thing(), until=5)), STOP),
        ((lead(1, -5), decision("dismissal", "thank_on_receipt", -9, -7, lead_thing())), STOP),
    ],
)
def test_owes_thanks(rows: tuple, severity: Severity | None) -> None:
    assert says("owes_thanks", *rows) is severity


def test_a_switched_off_thank_you_counts_as_settled() -> None:
    off = RuleSettings(off=frozenset({RuleName.THANK_ON_RECEIPT, RuleName.TELL_REFERRER}))
    assert says("owes_thanks", lead(1, 0), settings=off) is None
    assert says("owes_news", lead(1, -9, ("connected", 0)), settings=off) is None


def test_owes_thanks_says_for_what() -> None:
    one = advice("owes_thanks", lead(1, -1), lead(2, -3))
    assert one is not None
    assert one.title == "Thank Idris first"
    assert one.why == "A new lead on 21 November: Emeka Stonefield. A thank-you is still owed."
    assert one.things == (lead_thing(2), lead_thing(1))
    assert one.remedy is Remedy.WRITE_THANKS


def test_owes_news() -> None:
    rows = (lead(1, -20, opportunity_ids=(1,)), opening(1, ("applied", 0)))
    one = advice("owes_news", *rows)
    assert one is not None
    assert (one.severity, one.remedy) == (STOP, Remedy.WRITE_NEWS)
    assert (
        one.why
        == "You applied today: Lead PM at Copperfinch. Idris opened that door. Idris is waiting to hear."
    )
    assert says("owes_news", *rows, act(0, "update", opening=1)) is None


@pytest.mark.parametrize(
    ("rows", "dormant", "touch"),
    [
        ((), None, STOP),
        ((act(-181, "conversation", outcome="spoke"),), STOP, None),
        ((act(-180, "conversation", outcome="spoke"),), GOOD, None),
        (
            (act(-181, "conversation", outcome="spoke"), act(-1, "reach-out")),
            STOP,
            None,
        ),  # unanswered does not count
        ((act(-1, "reach-out", outcome="no answer"),), None, STOP),
        ((act(-1, "update"),), None, STOP),
        ((act(-1, "update", outcome="replied"),), GOOD, None),
        ((act(-1, "thanks", kind="meeting"),), GOOD, None),  # in person
        ((act(-1, "thanks", kind="meeting", outcome="no answer"),), None, STOP),
        ((act(-1, "reach-out", direction="in"),), GOOD, None),
        ((act(1, "conversation", outcome="spoke"),), None, STOP),
    ],
)
def test_dormant_and_no_personal_touch(rows: tuple, dormant: Severity | None, touch: Severity | None) -> None:
    assert says("dormant", *rows, kind="names") is dormant
    assert says("no_personal_touch", *rows, kind="names") is touch
    assert says("no_personal_touch", *rows, kind="advice") is None


def test_talks_that_are_not_loaded_count_too() -> None:
    def contact(days: int) -> Any:
        return person(IDRIS, last_talk_on=on(days))

    assert says("dormant", contact=contact(-10)) is GOOD
    assert says("dormant", contact=contact(-200)) is STOP
    assert says("dormant", SPOKE, contact=contact(-200)) is GOOD
    assert says("dormant", contact=contact(1)) is None


def test_dormant_says_since_when() -> None:
    one = advice("dormant", act(-236, "conversation", outcome="spoke"))
    assert one is not None
    assert one.why == "You last spoke with Idris on 2 April, 8 months ago."
    near = advice("dormant", SPOKE)
    assert near is not None
    assert near.title == "You spoke 5 days ago"
    today = advice("dormant", act(0, "conversation", outcome="spoke"))
    assert today is not None
    assert today.title == "You spoke today"


@pytest.mark.parametrize(
    ("rows", "severity"),
    [
        ((ask(1, -100, "no", -90, kind=AskKind.NAMES),), STOP),  # within 90 days includes day 90
        ((ask(1, -100, "no", -91, kind=AskKind.NAMES),), None),
        ((ask(1, -100, "no", -1, kind=AskKind.ADVICE),), None),  # no to this kind
        ((ask(1, -100, "yes", -1, kind=AskKind.NAMES),), None),
        ((ask(1, -100, "no", 1, kind=AskKind.NAMES),), None),
        ((ask(1, -100, "no", -1, kind=AskKind.NAMES, contact_id=GRETA),), None),
        ((ask(1, -9, kind=AskKind.NAMES),), None),
    ],
)
def test_declined_recently(rows: tuple, severity: Severity | None) -> None:
    assert says("declined_recently", *rows, kind="names") is severity


def test_too_soon_looks_at_open_asks() -> None:
    assert says("too_soon", ask(1, -6)) is STOP
    assert says("too_soon", ask(1, -7)) is None  # its patience has run out
    assert says("too_soon", ask(1, -7, patience_days=8)) is STOP
    assert says("too_soon", ask(1, -6, "yes", -5)) is None
    assert says("too_soon", ask(1, None)) is None
    one = advice("too_soon", ask(1, -9), ask(2, -2))
    assert one is not None
    assert one.wait_until == on(5)
    assert (
        one.why == "Idris has had your referral ask since 22 November; wait for the answer until 29 November."
    )
    both = advice("too_soon", ask(1, -5), ask(2, -2), ask(3, -6))
    assert both is not None
    assert both.wait_until == on(5)  # the last of them
    assert both.things == (Thing(ThingKind.ASK, 2),)


@pytest.mark.parametrize(
    ("rows", "severity", "text"),
    [
        ((), GOOD, "Not asked lately"),
        ((ask(1, -90, "no", -89),), GOOD, "Asked once in the last 90 days"),
        ((ask(1, -91, "no", -89),), GOOD, "Not asked lately"),
        ((ask(1, -40, "no", -30), ask(2, -9, "yes", -3)), GOOD, "Asked twice in the last 90 days"),
        ((ask(1, -400),), LOOK, "Ask somebody else"),
        (tuple(ask(n, -90, "yes", -80) for n in (1, 2, 3)), LOOK, "Ask somebody else"),
        (tuple(ask(n, -91, "yes", -80) for n in (1, 2, 3)), GOOD, "Not asked lately"),
        (
            (ask(1, -9, "withdrawn", -8), ask(2, -9, "silence", -1), ask(3, -9, "no", -1)),
            LOOK,
            "Ask somebody else",
        ),
        ((ask(1, None), ask(2, None), ask(3, 1), ask(4, 2)), GOOD, "Not asked lately"),
    ],
)
def test_ask_load(rows: tuple, severity: Severity, text: str) -> None:
    one = advice("ask_load", *rows)
    assert one is not None
    assert (one.severity, one.title) == (severity, text)


def test_ask_load_says_why() -> None:
    waiting = advice("ask_load", ask(1, -9))
    assert waiting is not None
    assert waiting.why.startswith("Idris has not answered your referral ask yet. Many people")
    many = advice("ask_load", *(ask(n, -9, "yes", -8) for n in (1, 2, 3)))
    assert many is not None
    assert many.why.startswith("You asked Idris three times in the last 90 days.")
    assert many.remedy is Remedy.SEE_WHO_ELSE


@pytest.mark.parametrize(
    ("more", "severity"),
    [
        ({"exactly": "somebody useful"}, LOOK),
        ({"exactly": ""}, LOOK),
        ({"exactly": "anyone, someone or none"}, LOOK),
        ({"exactly": "Three people in banking"}, GOOD),
        ({"exactly": "30 minutes"}, GOOD),
        ({"exactly": "somebody useful", "how_many": 3}, GOOD),
        ({"exactly": "somebody useful", "person_id": 2}, GOOD),
        ({"exactly": "somebody useful", "company_id": 2}, GOOD),
        ({"exactly": "somebody useful", "opportunity_id": 2}, GOOD),
        ({"exactly": "somebody useful", "industry": "banking"}, GOOD),
        ({"exactly": "somebody useful", "industry": "  "}, LOOK),
        ({"exactly": "somebody at Kestrel Fold", "named": names("kestrel fold")}, GOOD),
        ({"exactly": "somebody at KÉSTREL fold", "named": names("kestrel fold")}, GOOD),
        ({"exactly": "somebody at Kestrel Fold", "named": names("tallymark")}, LOOK),
    ],
)
def test_vague(more: dict[str, Any], severity: Severity) -> None:
    assert says("vague", **more) is severity


def test_phrases() -> None:
    assert phrases("A word: O’Brien & Sons") == [
        "a",
        "word",
        "o'brien",
        "&",
        "sons",
        "a word",
        "word o'brien",
        "o'brien &",
        "& sons",
        "a word o'brien",
        "word o'brien &",
        "o'brien & sons",
        "a word o'brien &",
        "word o'brien & sons",
        "a word o'brien & sons",
    ]
    assert phrases("") == []


def test_packet() -> None:
    assert says("packet", kind="names") is None
    assert says("packet", kind="referral", packet=FULL) is GOOD
    one = advice("packet", kind="referral", packet=replace(FULL, how_to_submit=" "))
    assert one is not None
    assert (one.severity, one.title, one.missing) == (LOOK, "One thing is missing", ("how to submit",))
    none = advice("packet", kind="referral")
    assert none is not None
    assert none.title == "Five things are missing"
    assert (
        none.why == "Idris needs to know the job title, the link to the posting, how to submit, "
        "your relevant experience and why this company."
    )


def test_one_sided() -> None:
    once = (favour(1, -40, "they helped me"),)
    twice = (*once, favour(2, -20, "they helped me"))
    assert says("one_sided", *once) is None
    assert says("one_sided", *twice) is LOOK
    assert says("one_sided", *twice, act(-20, "offer of help")) is None
    assert says("one_sided", *twice, favour(3, -30, "I helped them")) is None
    assert (
        says("one_sided", lead(1, -9, from_ask_id=1), ask(1, -10, "yes", -9)) is None
    )  # one and the same help
    offered = advice("one_sided", *twice, offers_help=True)
    assert offered is not None
    assert (offered.severity, offered.title) == (GOOD, "You offer something too")
    assert says("one_sided", *once, offers_help=True) is None
    found = advice("one_sided", *twice)
    assert found is not None
    assert found.why == "Idris helped you twice. A small offer makes it even."


@pytest.mark.parametrize("relationship", list(Relationship))
def test_reference_first(relationship: Relationship) -> None:
    knows = relationship in {Relationship.COLLEAGUE, Relationship.FORMER_COLLEAGUE, Relationship.MANAGER}
    contact = person(IDRIS, relationship=relationship)
    expected = LOOK if knows else None
    assert says("reference_first", contact=contact) is expected
    assert says("reference_first", ask(1, None), contact=contact) is expected
    assert says("reference_first", reference(standing="not asked"), contact=contact) is expected
    assert says("reference_first", ask(1, -400, "no", -399), contact=contact) is None
    assert says("reference_first", reference(), contact=contact) is None
    assert says("reference_first", reference(standing="declined"), contact=contact) is None
    assert says("reference_first", contact=contact, kind="reference") is None


def test_the_order_is_stop_look_good() -> None:
    rows = (lead(1, -5), ask(1, -3), favour(1, -9, "they helped me"), SPOKE)
    found = check_ask(facts(*rows), TODAY, AskDraft(IDRIS, AskKind.REFERRAL, "x"))
    assert [(one.severity, one.check) for one in found] == [
        (STOP, Check.OWES_THANKS),
        (STOP, Check.TOO_SOON),
        (LOOK, Check.ASK_LOAD),
        (LOOK, Check.VAGUE),
        (LOOK, Check.PACKET),
        (LOOK, Check.ONE_SIDED),
        (GOOD, Check.DORMANT),
    ]


@pytest.mark.parametrize(
    ("numbers", "check", "rows", "severity"),
    [
        (CheckNumbers(dormant_after=4), "dormant", (SPOKE,), STOP),
        (CheckNumbers(many_asks=1), "ask_load", (ask(1, -20, "yes", -15),), LOOK),
        (CheckNumbers(recent_days=10, many_asks=1), "ask_load", (ask(1, -20, "yes", -15),), GOOD),
        (CheckNumbers(recent_days=15), "declined_recently", (ask(1, -30, "no", -15),), STOP),
        (CheckNumbers(recent_days=14), "declined_recently", (ask(1, -30, "no", -15),), None),
        (CheckNumbers(many_helps=1), "one_sided", (lead(1, -9),), LOOK),
    ],
)
def test_the_numbers_are_those_that_were_set(
    numbers: CheckNumbers, check: str, rows: tuple[Any, ...], severity: Severity | None
) -> None:
    settings = RuleSettings(shift=False, check=numbers)
    assert says(check, *rows, kind="referral", settings=settings) is severity


def test_a_packet_is_read_and_written_as_the_file_has_it() -> None:
    packet = read_packet('{"jobTitle": "Lead PM", "why_this_company": " its ledger ", "other": 3}')
    assert (packet.job_title, packet.why_this_company) == ("Lead PM", " its ledger ")
    assert read_packet(packet_text(packet)).why_this_company == "its ledger"
    assert packet_text(Packet()) == ""
    for text in ("", "no json", "[1]", "null"):
        assert read_packet(text) == Packet()
    filled = Packet(job_title="Mine").filled_from(
        Packet(job_title="Theirs", posting_link="https://a.example")
    )
    assert (filled.job_title, filled.posting_link) == ("Mine", "https://a.example")


def test_what_is_asked_for_in_a_sentence() -> None:
    assert [asked_for(kind) for kind in (AskKind.REFERRAL, AskKind.INTRODUCTION, AskKind.NAMES)] == [
        "a referral",
        "an introduction",
        "names",
    ]
