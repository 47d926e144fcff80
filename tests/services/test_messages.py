from __future__ import annotations

import email
import email.policy
import os
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain import etiquette, translation
from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.settings import RuleName, RuleSettings
from crm_desktop.domain.messages import KeptDraft, SegmentKind, plain, render
from crm_desktop.domain.placeholders import clean_text, one_line
from crm_desktop.domain.templates import Occasion, template_for
from crm_desktop.domain.terms import AskKind, InteractionKind, LeadStage, OpportunityStage, Purpose
from crm_desktop.services.messages import asking, mail, placeholders, templates, writing
from crm_desktop.services.messages.mail import Letter
from crm_desktop.store import Store, facts, history
from crm_desktop.store import models as m
from tests.store.books import empty_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    opened = empty_at(store_file, FixedDay(TODAY))
    yield opened
    opened.close()


class Book:
    """A small search: Idris introduced me to Emeka at Copperfinch, where there is an opening."""

    def __init__(self, store: Store) -> None:
        self.store = store
        with store.action("book"):
            self.copperfinch = self.company("Copperfinch")
            self.me = self.person(
                "Mira Halloway", "Mira", "mira@halloway.example", is_me=True, position="Product manager"
            )
            store.insert(m.Pitch, contact=self.me, done="Eight years in payments.", offer="Roadmaps.")
            self.idris = self.person("Idris Bellwether", "Idris", "idris@bellwether.example")
            self.emeka = self.person("Emeka Stonefield", "Emeka", "", company=self.copperfinch)
            self.opening = store.insert(
                m.Opportunity,
                title="Lead PM, Acquiring",
                company=self.copperfinch,
                link="https://copperfinch.example/jobs/204",
                added_at=store.clock.now(),
                changed_at=store.clock.now(),
            )
            self.lead = self.add_lead(
                self.idris, person=self.emeka, introduced_on=date(2026, 10, 14), use_name="yes"
            )
            store.insert(m.LeadOpportunity, lead=self.lead, opportunity=self.opening)

    def company(self, name: str) -> int:
        now = self.store.clock.now()
        return self.store.insert(m.Company, name=name, normal_name=name.lower(), added_at=now, changed_at=now)

    def person(self, name: str, given: str = "", address: str = "", **more: Any) -> int:
        now = self.store.clock.now()
        number = self.store.insert(
            m.Contact, name=name, given_name=given, added_at=now, changed_at=now, **more
        )
        if address:
            self.store.insert(m.Email, contact=number, address=address)
        return number

    def add_lead(self, referrer: int, points_to: str = "person", **more: Any) -> int:
        now = self.store.clock.now()
        values = {
            "received_on": date(2026, 10, 12),
            "stage": "received",
            "added_at": now,
            "changed_at": now,
        } | more
        return self.store.insert(m.Lead, referrer=referrer, points_to=points_to, **values)

    def stage(self, kind: str, number: int, stage: str, on: date) -> None:
        model = m.LeadStage if kind == "lead" else m.OpportunityStage
        with self.store.action("stage"):
            self.store.insert(model, **{kind: number}, stage=stage, on_date=on)
            self.store.update(m.Lead if kind == "lead" else m.Opportunity, number, stage=stage)

    def talk(self, contact: int, on: date, **more: Any) -> int:
        with self.store.action("talk"):
            values = {"kind": "call", "outcome": "spoke", "added_at": self.store.clock.now()} | more
            number = self.store.insert(m.Interaction, on_date=on, **values)
            self.store.insert(m.InteractionContact, interaction=number, contact=contact)
        return number


@pytest.fixture
def book(store: Store) -> Book:
    return Book(store)


def draft(
    book: Book,
    rule: str,
    contact: int,
    kind: str = "",
    thing: int | None = None,
    things: Sequence[Any] = (),
    **more: Any,
) -> writing.Draft:
    about = [] if thing is None else [(kind, thing)]
    return writing.draft_for(book.store, rule, contact, [*about, *things], **more)


# -- the draft -------------------------------------------------------------------------------------------


def test_thanks_on_connection_says_who_and_when(book: Book) -> None:
    book.talk(book.emeka, date(2026, 11, 18), minutes=40, subject="acquiring")
    book.stage("lead", book.lead, "connected", date(2026, 11, 18))
    found = draft(book, "thank_on_connection", book.idris, "lead", book.lead)
    assert found.template_key == "thanks_connection"
    assert found.choices[0] == writing.TemplateChoice("thanks_connection", "Thanks on connection", "Thanking")
    assert (found.to, found.to_choices) == ("idris@bellwether.example", ("idris@bellwether.example",))
    assert plain(found.rendered.subject) == "Your introduction to Emeka"
    text = plain(found.rendered.body)
    assert text.startswith("Dear Idris,\n\nEmeka and I spoke on Wednesday, and I now")
    assert text.endswith("Warmly,\nMira")
    assert found.rendered.gaps == ()
    assert not found.rendered.is_sendable
    assert found.purposes == (Purpose.THANKS,)
    assert found.about == (("lead", book.lead),)


def test_one_message_serves_the_whole_story(book: Book) -> None:
    found = draft(
        book,
        "thank_on_connection",
        book.idris,
        "lead",
        book.lead,
        things=[("lead", book.lead), ("opportunity", book.opening)],
        also=["tell_referrer"],
    )
    assert found.purposes == (Purpose.THANKS, Purpose.UPDATE)
    assert found.about == (("lead", book.lead), ("opportunity", book.opening))


@pytest.mark.parametrize(
    ("rule", "ended", "opening", "key"),
    [
        ("thank_for_yes", "", "applied", "news_applied"),
        ("thank_for_yes", "", "interview", "news_interview"),
        ("thank_on_receipt", "", "offer", "news_offer"),
        ("thank_on_connection", "", "interview", "news_interview"),
        ("thank_on_connection", "", "", "thanks_connection"),
        ("thank_on_receipt", "", "", "news_connection"),
        ("thank_on_outcome", "did not pan out", "rejected", "thanks_nothing"),
        ("thank_on_outcome", "became a job", "accepted", "thanks_job"),
        ("thank_on_outcome", "helped", "interview", "news_interview"),
        ("brief_reference", "", "interview", "brief_reference"),
        ("brief_reference", "", "offer", "news_offer"),
    ],
)
def test_what_is_logged_as_news_is_told(book: Book, rule: str, ended: str, opening: str, key: str) -> None:
    if ended:
        book.stage("lead", book.lead, ended, date(2026, 11, 20))
    if opening:
        book.stage("opportunity", book.opening, opening, date(2026, 11, 20))
    story = [("lead", book.lead), ("opportunity", book.opening)]
    found = draft(book, rule, book.idris, "lead", book.lead, things=story, also=["tell_referrer"])
    assert found.template_key == key
    assert Purpose.UPDATE in found.purposes
    alone = draft(book, rule, book.idris, "lead", book.lead, things=story)
    assert not alone.template_key.startswith("news_")


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"introduced_on": date(2026, 10, 14)}, "reach_out_introduced"),
        ({"use_name": "yes"}, "reach_out_warm"),
        ({"use_name": "no"}, "reach_out_cold"),
        ({"use_name": "not asked"}, "reach_out_cold"),
    ],
)
def test_reaching_out_is_as_warm_as_the_lead(book: Book, fields: dict[str, Any], key: str) -> None:
    with book.store.action("lead"):
        saskia = book.person("Saskia Moorfen", "Saskia")
        lead = book.add_lead(book.idris, person=saskia, **fields)
    found = draft(book, "reach_out", saskia, "lead", lead)
    assert found.template_key == key
    assert found.to == ""
    named = "Idris" in plain(found.rendered.subject) + plain(found.rendered.body)
    assert named == (key != "reach_out_cold")


def test_a_name_that_may_not_be_used_stays_out_whatever_the_template(book: Book) -> None:
    with book.store.action("lead"):
        saskia = book.person("Saskia Moorfen", "Saskia")
        lead = book.add_lead(book.idris, person=saskia, use_name="no")
    found = draft(book, "reach_out", saskia, "lead", lead, template_key="reach_out_warm")
    assert {gap.field for gap in found.rendered.gaps} == {"referrer_name"}
    assert "Idris" not in plain(found.rendered.body)


def test_who_offered_to_talk_is_taken_up_on_it(book: Book) -> None:
    with book.store.action("lead"):
        lead = book.add_lead(book.idris, person=book.idris)
    assert draft(book, "reach_out", book.idris, "lead", lead).template_key == "reach_out_offered"
    assert (
        placeholders.values_for(book.store, book.idris, [("lead", lead)], TODAY)["their_tip"]
        == "your offer to talk"
    )


def test_thanks_without_a_name_or_a_person_speaks_of_the_tip(book: Book) -> None:
    with book.store.action("leads"):
        quiet = book.add_lead(book.idris, person=book.emeka, use_name="no")
        company = book.add_lead(book.idris, "company", company=book.copperfinch)
    for lead in (quiet, company):
        assert draft(book, "thank_on_connection", book.idris, "lead", lead).template_key == "thanks_door"


def test_the_end_chooses_the_thanks(book: Book) -> None:
    keys = {}
    for end in (LeadStage.HELPED, LeadStage.DID_NOT_PAN_OUT, LeadStage.BECAME_A_JOB):
        book.stage("lead", book.lead, end, date(2026, 11, 20))
        keys[end] = draft(book, "thank_on_outcome", book.idris, "lead", book.lead).template_key
    assert list(keys.values()) == ["thanks_helped", "thanks_nothing", "thanks_job"]


def test_the_news_is_the_latest_change(book: Book) -> None:
    def key() -> str:
        return draft(book, "tell_referrer", book.idris, "opportunity", book.opening).template_key

    assert key() == "news_connection"
    book.stage("opportunity", book.opening, "interested", date(2026, 11, 1))
    assert key() == "news_connection"
    book.stage("opportunity", book.opening, "applied", date(2026, 11, 2))
    assert key() == "news_applied"
    book.stage("lead", book.lead, "connected", date(2026, 11, 18))
    assert key() == "news_connection"
    book.stage("opportunity", book.opening, "offer", date(2026, 11, 20))
    found = draft(book, "tell_referrer", book.idris, "opportunity", book.opening)
    assert plain(found.rendered.subject) == "An offer: Lead PM, Acquiring at Copperfinch"
    assert found.rendered.gaps == ()
    book.stage("opportunity", book.opening, "accepted", date(2026, 11, 30))
    assert key() == "news_offer", "what is dated after today is not known yet"


def test_the_number_of_the_try_chooses_the_note(book: Book) -> None:
    number = book.talk(book.emeka, date(2026, 11, 17), kind="e-mail", outcome="no answer")
    with book.store.action("purpose"):
        book.store.insert(m.InteractionPurpose, interaction=number, purpose="reach-out")
    found = draft(book, "try_again", book.emeka, "lead", book.lead, number=2)
    assert plain(found.rendered.subject) == "My note of 17 November"
    assert found.rendered.gaps == ()
    assert draft(book, "try_again", book.emeka, "lead", book.lead, number=4).template_key == "try_again_4"


def test_one_message_thanks_for_all_that_somebody_gave(book: Book) -> None:
    now = book.store.clock.now()
    with book.store.action("leads"):
        others = [
            book.store.insert(
                m.Lead, referrer=book.idris, received_on=TODAY, added_at=now, changed_at=now, **more
            )
            for more in ({"points_to": "news"}, {"points_to": "person", "person": book.idris})
        ]
    found = writing.draft_for(
        book.store,
        RuleName.THANK_ON_RECEIPT,
        book.idris,
        [("lead", book.lead), *(("lead", other) for other in others)],
    )
    assert f"{found.values['their_tip']}." in plain(found.rendered.body)
    assert found.values["their_tip"].endswith("Emeka Stonefield, your news and your offer to talk")
    assert found.about == (("lead", book.lead), *(("lead", other) for other in others))


def test_a_gentle_reminder_repeats_the_question(book: Book) -> None:
    with book.store.action("ask"):
        ask = book.store.insert(
            m.Ask,
            contact=book.idris,
            kind=AskKind.FEEDBACK,
            exactly="Ten minutes on my CV",
            sent_on=date(2026, 11, 17),
            added_at=book.store.clock.now(),
        )
    found = draft(book, "gentle_reminder", book.idris, "ask", ask)
    assert "I asked you something on 17 November" in plain(found.rendered.body)
    assert "It was this: Could I have ten minutes on my CV?" in plain(found.rendered.body)
    assert found.rendered.gaps == ()
    assert found.about == (("ask", ask),)
    assert draft(book, Occasion.ASK, book.idris, "ask", ask).template_key == "ask_feedback"


def test_a_referral_lists_its_packet_and_what_is_missing_in_it(book: Book) -> None:
    with book.store.action("ask"):
        ask = book.store.insert(
            m.Ask,
            contact=book.idris,
            kind=AskKind.REFERRAL,
            opportunity=book.opening,
            packet='{"relevantExperience": "Settlement in one day.", "how_to_submit": "Through staff", "x": 3}',
            added_at=book.store.clock.now(),
        )
    found = draft(book, Occasion.ASK, book.idris, "ask", ask)
    text = plain(found.rendered.body)
    assert "The role: Lead PM, Acquiring\nThe posting: https://copperfinch.example/jobs/204\n" in text
    assert "How to hand it in: Through staff\nWhat I bring: Settlement in one day.\n" in text
    assert [gap.field for gap in found.rendered.gaps] == ["why_this_company"]
    assert found.purposes == (), "that an ask was sent stands on the ask"
    typed = draft(book, Occasion.ASK, book.idris, "ask", ask, values={"why_this_company": "Its ledger"})
    assert typed.rendered.gaps == ()
    composed = draft(book, Occasion.ASK, book.idris, case=AskKind.NAMES, values={"exactly": "Three people"})
    assert composed.template_key == "ask_names"


@pytest.mark.parametrize("tongue", ["en", "de"])
@pytest.mark.parametrize("kind", AskKind)
def test_every_kind_of_ask_says_what_was_written_under_exactly(
    book: Book, kind: AskKind, tongue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "_language", [tongue])  # whose templates are taken
    words = "speak to how we shipped risk checks"
    with book.store.action("ask"):
        ask = book.store.insert(
            m.Ask,
            contact=book.idris,
            kind=kind,
            exactly=words,
            person=book.emeka,
            added_at=book.store.clock.now(),
        )
    kept = draft(book, Occasion.ASK, book.idris, "ask", ask)
    composed = asking.draft(book.store, AskDraft(book.idris, kind, exactly=words, person_id=book.emeka))
    assert plain(kept.rendered.body).count(words) == plain(composed.rendered.body).count(words) == 1


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (AskKind.REFERENCE, "Could you be my reference? It would mean"),
        (AskKind.INTRODUCTION, "Could you introduce me to Emeka Stonefield? Two lines"),
        (AskKind.REFERRAL, "Could you refer me for Lead PM, Acquiring at Copperfinch? Here is"),
    ],
)
def test_an_ask_that_is_plain_by_itself_needs_no_more_words(book: Book, kind: AskKind, says: str) -> None:
    ask = AskDraft(book.idris, kind, person_id=book.emeka, opportunity_id=book.opening)
    assert says in plain(asking.draft(book.store, ask).rendered.body)


@pytest.mark.parametrize("packet", ["", "not json", "[1]", '{"howToSubmit": null}'])
def test_a_packet_that_is_none_is_empty(book: Book, packet: str) -> None:
    with book.store.action("ask"):
        ask = book.store.insert(
            m.Ask, contact=book.idris, kind="referral", packet=packet, added_at=book.store.clock.now()
        )
    values = placeholders.values_for(book.store, book.idris, [("ask", ask)], TODAY)
    assert values["how_to_submit"] == ""
    assert values["my_experience"] == "Eight years in payments."


def test_a_promise_is_followed_through_in_its_own_words(book: Book) -> None:
    with book.store.action("promise"):
        promise = book.store.insert(
            m.Promise,
            contact=book.idris,
            promised_by="them",
            what="A word with the board",
            made_on=TODAY,
            lead=book.lead,
            added_at=book.store.clock.now(),
        )
    found = draft(book, "follow_through", book.idris, "promise", promise)
    assert "You kindly offered me this: A word with the board" in plain(found.rendered.body)
    assert found.about == (("promise", promise),)
    assert (
        placeholders.values_for(book.store, book.idris, [("promise", promise)], TODAY)["person_name"]
        == "Emeka Stonefield"
    )


def test_whom_we_have_not_talked_to_for_long_gets_a_reconnect(book: Book) -> None:
    book.talk(book.idris, date(2026, 11, 1))
    assert draft(book, "keep_in_touch", book.idris, "contact", book.idris).template_key == "keep_in_touch"
    with book.store.action("long ago"):
        book.store.execute("UPDATE interaction SET on_date = '2026-05-01'")
    found = draft(book, "keep_in_touch", book.idris, "contact", book.idris)
    assert found.template_key == "reconnect"
    assert found.about == ()


@pytest.mark.parametrize(
    ("fields", "tip"),
    [
        ({"points_to": "news"}, "your news"),
        ({"points_to": "company"}, ""),
        ({"points_to": "opening"}, ""),
        ({"points_to": "person"}, ""),
    ],
)
def test_a_tip_is_said_by_what_it_points_to(book: Book, fields: dict[str, str], tip: str) -> None:
    with book.store.action("lead"):
        lead = book.add_lead(book.idris, **fields)
    values = placeholders.values_for(book.store, book.idris, [("lead", lead)], TODAY)
    assert values["their_tip"] == tip
    with book.store.action("company"):
        book.store.update(m.Lead, lead, company=book.copperfinch)
    values = placeholders.values_for(book.store, book.idris, [("lead", lead)], TODAY)
    about = {"news": "your news about Copperfinch", "person": ""}.get(
        fields["points_to"], "your tip about Copperfinch"
    )
    assert values["their_tip"] == about


def test_what_they_helped_with_is_the_latest(book: Book) -> None:
    def help_of(contact: int) -> str:
        return placeholders.values_for(book.store, contact, [], TODAY)["their_help"]

    assert help_of(book.emeka) == ""
    assert help_of(book.idris) == "the introduction to Emeka Stonefield"
    with book.store.action("help"):
        now = book.store.clock.now()
        book.store.insert(
            m.Favour,
            contact=book.idris,
            direction="they helped me",
            what="the loan of a desk",
            on_date=date(2026, 11, 1),
            added_at=now,
        )
        book.store.insert(
            m.Ask,
            contact=book.emeka,
            kind="advice",
            answer="yes",
            answered_on=date(2026, 11, 1),
            added_at=now,
        )
    assert help_of(book.idris) == "your help"
    assert help_of(book.emeka) == "your advice"
    assert "Thank you once more for your advice." in plain(
        draft(book, "reciprocate", book.emeka).rendered.body
    )


def test_what_the_file_does_not_have_is_a_mark(book: Book) -> None:
    found = draft(book, "brief_reference", book.emeka, "opportunity", book.opening)
    assert found.rendered.gaps == ()
    with book.store.action("nothing about me"):
        book.store.execute("DELETE FROM pitch")
    found = draft(book, "brief_reference", book.emeka, "opportunity", book.opening)
    assert [gap.field for gap in found.rendered.gaps] == ["my_done"]


def test_every_rule_and_occasion_makes_a_draft_even_of_nothing(book: Book) -> None:
    with book.store.action("nobody knows anything"):
        nobody = book.person("Zed")
        book.store.execute("UPDATE contact SET is_me = 0")
    for rule in [*RuleName, *Occasion]:
        for kind in [
            "",
            "contact",
            "company",
            "lead",
            "ask",
            "opportunity",
            "reference",
            "favour",
            "promise",
        ]:
            found = draft(book, rule, nobody, kind, 99_999)
            assert found.given_name == "Zed"
            assert any(one.kind is SegmentKind.PERSONAL for one in found.rendered.body)


def test_a_removed_person_gets_no_draft_and_no_log(book: Book) -> None:
    ready = draft(book, "reciprocate", book.idris)
    with book.store.action("remove"):
        book.store.update(m.Contact, book.idris, deleted_at=book.store.clock.now())
    with pytest.raises(KnownError, match="was removed"):
        draft(book, "reciprocate", book.idris)
    with pytest.raises(KnownError, match="Nothing was logged"):
        writing.log_sent(book.store, ready, on=TODAY)


def test_addresses_that_are_none_are_not_offered(book: Book) -> None:
    with book.store.action("addresses"):
        for address, preferred in (
            ("a@b\r\nBcc: c@d", True),
            ("work@idris.example", True),
            ("two@a, three@b", False),
        ):
            book.store.insert(m.Email, contact=book.idris, address=address, preferred=preferred)
    found = draft(book, "reciprocate", book.idris)
    assert found.to_choices == ("work@idris.example", "idris@bellwether.example")


# -- what was sent ---------------------------------------------------------------------------------------


def test_sending_is_logged_in_one_step_and_undone_in_one(book: Book) -> None:
    ready = draft(book, "thank_on_receipt", book.idris, "lead", book.lead)
    number = writing.log_sent(book.store, ready, on=TODAY, subject="Thank you", body="Dear Idris")
    row = book.store.row(
        "SELECT on_date, kind, direction, outcome, subject, notes FROM interaction WHERE id = ?", (number,)
    )
    assert row == ("2026-11-24", "e-mail", "out", "", "Thank you", "Dear Idris")
    assert book.store.rows("SELECT contact_id FROM interaction_contact") == [(book.idris,)]
    assert book.store.rows("SELECT purpose FROM interaction_purpose") == [("thanks",)]
    assert book.store.rows("SELECT lead_id, ask_id FROM interaction_about") == [(book.lead, None)]
    assert book.store.value("SELECT label FROM history ORDER BY id DESC LIMIT 1") == "Thanks to Idris logged"
    history.undo(book.store)
    for table in ("interaction", "interaction_contact", "interaction_purpose", "interaction_about"):
        assert book.store.value(f"SELECT count(*) FROM {table}") == 0


def due_now(store: Store) -> list[etiquette.Due]:
    return etiquette.dues(facts.load(store, {}), TODAY, RuleSettings(), TODAY)


def test_sending_takes_what_was_due_off_the_list_and_undo_brings_it_back(book: Book) -> None:
    book.stage("lead", book.lead, "received", date(2026, 10, 12))
    owed = {due.rule: due for due in due_now(book.store)}
    for rule in ("thank_on_receipt", "reach_out"):
        due = owed[RuleName(rule)]
        ready = writing.draft_for(
            book.store,
            due.rule,
            due.contact_id,
            (due.thing, *due.things),
            number=due.number,
        )
        writing.log_sent(book.store, ready, on=TODAY)
        assert due.key not in {left.key for left in due_now(book.store)}, rule
        history.undo(book.store)
        assert due.key in {left.key for left in due_now(book.store)}, rule


def test_a_reach_out_begins_the_reaching_out(book: Book) -> None:
    ready = draft(book, "reach_out", book.emeka, "lead", book.lead)
    before = book.store.value("SELECT max(id) FROM history")
    writing.log_sent(book.store, ready, on=TODAY, kind=InteractionKind.MESSAGE)
    assert book.store.value("SELECT stage FROM lead WHERE id = ?", (book.lead,)) == LeadStage.REACHING_OUT
    assert book.store.rows("SELECT stage, on_date FROM lead_stage") == [("reaching out", "2026-11-24")]
    assert book.store.value("SELECT count(*) FROM history WHERE id > ?", (before,)) == 1
    history.undo(book.store)
    assert book.store.value("SELECT stage FROM lead WHERE id = ?", (book.lead,)) == LeadStage.RECEIVED


def test_a_thing_that_is_gone_is_left_out_of_the_log(book: Book) -> None:
    ready = draft(
        book, "thank_on_receipt", book.idris, "lead", book.lead, things=[("opportunity", book.opening)]
    )
    with book.store.action("gone"):
        book.store.delete(m.Opportunity, book.opening)
    writing.log_sent(book.store, ready, on=TODAY, about=[*ready.about, ("contact", book.idris)])
    assert book.store.rows("SELECT lead_id, opportunity_id FROM interaction_about") == [(book.lead, None)]


# -- drafts that are kept ---------------------------------------------------------------------------------


def test_a_begun_message_is_kept_also_after_it_was_logged_and_is_no_step(book: Book) -> None:
    ready = draft(book, "thank_on_receipt", book.idris, "lead", book.lead)
    key = writing.draft_key("thank_on_receipt", book.idris, "lead", book.lead, date(2026, 10, 12))
    other = writing.draft_key("thank_on_receipt", book.idris, "lead", book.lead, date(2026, 10, 13))
    kept = KeptDraft(ready.template_key, "x@y.example", ready.rendered.with_personal_line("Mine"))
    steps = book.store.value("SELECT count(*) FROM history")
    writing.keep_draft(book.store, key, kept)
    assert book.store.value("SELECT count(*) FROM history") == steps
    writing.log_sent(book.store, ready, on=TODAY)
    assert writing.kept_draft(book.store, key) == kept
    assert writing.kept_draft(book.store, other) is None
    writing.forget_draft(book.store, key)
    assert writing.kept_draft(book.store, key) is None


def test_old_drafts_make_room(book: Book) -> None:
    kept = KeptDraft("note", "", render("", "x", {}))
    for number in range(writing.KEPT_DRAFTS + 3):
        writing.keep_draft(book.store, f"{number:04}", kept)
    assert book.store.value("SELECT count(*) FROM ui_state") == writing.KEPT_DRAFTS


def test_a_file_opened_for_reading_keeps_nothing(book: Book) -> None:
    other = book.store.another(read_only=True)
    try:
        writing.keep_draft(other, "k", KeptDraft("note", "", render("", "x", {})))
        writing.forget_draft(other, "k")
        assert writing.kept_draft(other, "k") is None
    finally:
        other.close()


# -- templates -------------------------------------------------------------------------------------------


def test_own_words_take_the_place_and_can_be_taken_out(store: Store) -> None:
    original = templates.template(store, "thanks_yes")
    templates.save(store, "thanks_yes", subject="Thanks {given_name}", body="Hi")
    mine = templates.template(store, "thanks_yes")
    assert (mine.subject, mine.body, mine.changed) == ("Thanks {given_name}", "Hi\n\n{personal_line}", True)
    templates.save(store, "thanks_yes", subject="Thanks again", body="Hi", name="My yes")
    assert store.value("SELECT count(*) FROM template") == 1
    steps = store.value("SELECT count(*) FROM history")
    templates.save(store, "thanks_yes", subject="Thanks again", body="Hi", name="My yes")
    assert store.value("SELECT count(*) FROM history") == steps, "nothing moved"
    templates.restore(store, "thanks_yes")
    assert templates.template(store, "thanks_yes") == original
    history.undo(store)
    assert templates.template(store, "thanks_yes").name == "My yes"
    templates.save(store, "thanks_yes", subject=original.subject, body=original.body, name=original.name)
    assert templates.template(store, "thanks_yes") == original


def test_an_own_template_is_taken_first_where_it_is_used(book: Book) -> None:
    key = templates.add(book.store, "thanks_receipt", "Short thanks")
    templates.save(book.store, key, subject="Ta", body="Dear {given_name},\n\n{personal_line}")
    found = draft(book, "thank_on_receipt", book.idris, "lead", book.lead)
    assert (found.template_key, plain(found.rendered.subject)) == (key, "Ta")
    assert [choice.key for choice in found.choices[:2]] == [key, "thanks_receipt"]
    assert (
        len({choice.key for choice in found.choices}) == len(found.choices) == len(templates.built_in()) + 1
    )
    templates.save(book.store, key, subject="Ta", body="x", used_for="thanks_yes")
    assert draft(book, "thank_on_receipt", book.idris, "lead", book.lead).template_key == "thanks_receipt"
    assert draft(book, "thank_for_yes", book.idris).template_key == key
    templates.remove(book.store, key)
    with pytest.raises(KnownError, match="no longer there"):
        draft(book, "thank_for_yes", book.idris, template_key=key)
    assert draft(book, "thank_for_yes", book.idris).template_key == "thanks_yes"


def test_what_a_template_refuses(store: Store) -> None:
    with pytest.raises(KnownError, match="came with the program"):
        templates.remove(store, "note")
    with pytest.raises(KnownError, match="needs a name"):
        templates.add(store, "note", "  ")
    with pytest.raises(KnownError, match="used for"):
        templates.save(store, templates.add(store, "note", "n"), subject="", body="", used_for="nonsense")
    with pytest.raises(KnownError, match="Nothing was saved yet"):
        templates.save(store, "note", subject="", body="x" * 1_000_000)
    assert not templates.template(store, "note").changed
    templates.restore(store, "note")


def test_a_row_from_elsewhere_with_a_megabyte_does_not_break_a_draft(book: Book) -> None:
    with book.store.action("as an import would"):
        now = book.store.clock.now()
        book.store.insert(
            m.Template, purpose="thanks_yes", name="x", body="{nope} {" * 125_000, changed_at=now
        )
        book.store.insert(m.Template, purpose="own:nonsense", name="y", body="}", changed_at=now)
        book.store.insert(m.Template, purpose="nonsense", name="z", body="", changed_at=now)
    found = draft(book, "thank_for_yes", book.idris)
    assert found.rendered.cut
    assert not found.rendered.is_sendable
    assert "z" not in [one.name for one in templates.templates(book.store)]
    assert next(one for one in templates.templates(book.store) if one.name == "y").used_for == "note"


# -- handing it over -------------------------------------------------------------------------------------


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.text(alphabet="ab \n\r&?=%#+é’{}\x00"))
def test_a_link_holds_the_words_and_nothing_else(subject: str, body: str) -> None:
    subject = plain(render(subject, "", {}).subject)
    link = mail.mailto_url("zoë+x&cc=a@exämple.example", subject, body)
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    assert unquote(parts.path) == "zoë+x&cc=a@exämple.example"
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True, separator="&")
    assert set(fields) == {"subject", "body"}
    assert fields["subject"] == [subject]
    assert fields["body"][0].replace("\r\n", "\n") == body.replace("\r\n", "\n").replace("\r", "\n").replace(
        "\x00", ""
    )
    assert link.isascii()
    assert "+" not in link
    assert " " not in link


@pytest.mark.parametrize("breaker", ["\r", "\n", "\r\n", "\x00", "\x0b", "\u2028", "\x85"])
def test_line_breaks_are_refused_in_the_head(breaker: str) -> None:
    makers: list[Callable[[str, str, str], object]] = [
        mail.mailto_url,
        lambda to, subject, body: mail.eml_bytes(Letter(to, subject, body)),
    ]
    for make in makers:
        with pytest.raises(KnownError, match="address has a line break"):
            make(f"a@b.example{breaker}Bcc: c@d.example", "x", "y")
        with pytest.raises(KnownError, match="subject has a line break"):
            make("a@b.example", f"x{breaker}Bcc: c@d.example", "y")


@pytest.mark.parametrize("to", ["a@b, c@d", "a", "a@b?cc=c@d ", "<a@b>", "a@b;c@d", '"x y"@z', "a@b@c", " "])
def test_only_one_address_is_taken(to: str) -> None:
    with pytest.raises(KnownError, match="not one e-mail address"):
        mail.mailto_url(to, "x", "y")


def test_no_address_lets_the_mail_program_ask() -> None:
    assert mail.mailto_url("", "Hi", "") == "mailto:?subject=Hi&body="


def test_an_eml_file_opens_as_a_draft_with_all_its_words() -> None:
    body = "Dear Zoë,\n\n" + "a long line " * 200 + "\n.\nFrom here\n"
    data = mail.eml_bytes(Letter("zoë@exämple.example", "Tést", body, "Mira, H", "mira@halloway.example"))
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert message["X-Unsent"] == "1"
    assert str(message["Subject"]) == "Tést"
    assert "\r\nTo: zoë@exämple.example\r\n".encode() in data
    assert (message["From"].addresses[0].display_name, message["From"].addresses[0].addr_spec) == (
        "Mira, H",
        "mira@halloway.example",
    )
    part = message.get_body()
    assert part is not None
    assert part.get_content_type() == "text/plain"
    assert part.get_content().replace("\r\n", "\n") == body
    plain_mail = email.message_from_bytes(mail.eml_bytes(Letter("", "x", "y", "Mira", "no address")))
    assert plain_mail["To"] is None
    assert plain_mail["From"] is None


def test_a_long_message_goes_through_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    short = mail.message_url(folder, Letter("a@b.example", "Hi", "short"))
    assert short.startswith("mailto:")
    assert not folder.exists()
    long = mail.message_url(folder, Letter("a@b.example", "An offer: Lead PM / Risk?", "long " * 500))
    assert long.startswith("file://")
    (written,) = folder.iterdir()
    assert written.name == "An offer Lead PM Risk.eml"
    assert long == written.resolve().as_uri()
    assert b"X-Unsent: 1" in written.read_bytes()


def test_only_the_latest_messages_stay_as_files(tmp_path: Path) -> None:
    link = ""
    for number in range(mail.KEPT_FILES + 5):
        link = mail.message_url(tmp_path, Letter("a@b.example", f"Message {number:02}", "long " * 500))
        os.utime(tmp_path / f"Message {number:02}.eml", (number, number))
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert len(kept) == mail.KEPT_FILES
    assert kept[-1] == f"Message {mail.KEPT_FILES + 4:02}.eml"
    assert link.endswith("Message%2024.eml")


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "draft.eml"
    mail.save(path, Letter("a@b.example", "x", "y", at=datetime(2026, 11, 24, 9, 5, tzinfo=UTC)))
    first = path.read_bytes()
    read = email.message_from_bytes(first, policy=email.policy.default)
    assert read["Date"].datetime == datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
    assert not read.defects
    with pytest.raises(KnownError):
        mail.save(path, Letter("a@b.example\nBcc: c@d", "x", "z"))
    assert path.read_bytes() == first
    (tmp_path / "folder.eml").mkdir()
    with pytest.raises(KnownError, match="Your words are safe"):
        mail.save(tmp_path / "folder.eml", Letter("a@b.example", "x", "y"))
    assert sorted(one.name for one in tmp_path.iterdir()) == ["draft.eml", "folder.eml"]


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"])),
    st.text(alphabet=st.characters(exclude_categories=["Cs"])),
    st.text(alphabet=st.characters(exclude_categories=["Cs"])),
)
def test_any_words_come_out_of_a_file_as_they_went_in(subject: str, body: str, name: str) -> None:
    subject, body = one_line(subject), clean_text(body)
    data = mail.eml_bytes(Letter("zoë@exämple.example", subject, body, name, "mira@halloway.example"))
    read = email.message_from_bytes(data, policy=email.policy.default)
    assert " ".join(str(read["Subject"]).split()) == " ".join(subject.split())
    assert [header for header in read.keys() if header.lower() in ("bcc", "cc")] == []  # noqa: SIM118
    part = read.get_body()
    assert part is not None
    assert part.get_content().replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")


def test_a_folder_that_refuses_is_said(tmp_path: Path) -> None:
    in_the_way = tmp_path / "letters"
    in_the_way.write_text("a file")
    with pytest.raises(KnownError, match="cannot be written into"):
        mail.message_url(in_the_way, Letter("a@b.example", "x", "long " * 500))


def test_a_system_without_a_mail_program_is_said() -> None:
    opened: list[str] = []

    def program(url: str) -> bool:
        opened.append(url)
        return True

    mail.open_message(program, "mailto:a")
    assert opened == ["mailto:a"]
    with pytest.raises(KnownError, match="No mail program opened"):
        mail.open_message(lambda _url: False, "mailto:a")


def test_file_names_are_plain() -> None:
    assert mail.eml_name("../../etc: passwd", "a@b") == "etc passwd.eml"
    assert mail.eml_name("///", "a@b") == "Message.eml"
    assert mail.eml_name("", "zoe@b") == "zoe.eml"


def test_stages_are_those_of_the_news() -> None:
    assert {
        stage for stage in OpportunityStage if template_for("tell_referrer", stage) != "news_connection"
    } == {
        "applied",
        "interview",
        "offer",
        "accepted",
        "rejected",
        "withdrawn",
    }
