"""Ctrl+Z in the real window, for every kind of change that the program offers, also after a restart.

One list of changes and one law: taken back, the file is as it was; done again, as it became. A service that writes and
that none of them calls is named.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import crm_desktop
from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.pitch import Pitch, PitchPart
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    FollowUpKind,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    Outcome,
    PointsTo,
    Purpose,
    Relationship,
    RoleKind,
    TargetStatus,
    UseName,
)
from crm_desktop.program import Program
from crm_desktop.services import (
    after_call,
    asks,
    cadences,
    closing,
    companies,
    contacts,
    decisions,
    documents,
    duplicates,
    favours,
    follow_ups,
    interactions,
    leads,
    me,
    opportunities,
    reference_sheet,
    references,
    settings,
    today,
)
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.books import book
from crm_desktop.services.call_notes import Dated
from crm_desktop.services.imports import importing
from crm_desktop.services.messages import telling, templates, writing
from crm_desktop.store import Store, history
from crm_desktop.store import contacts as people
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets.chips_field import _BareEdit
from crm_desktop.ui.widgets.fields import NumberField, TextEdit
from crm_desktop.ui.widgets.line_edit import LineEdit
from crm_desktop.ui.widgets.message_text import MessageText
from tests.store.books import dump, in_haste, sample_at
from tests.ui.prompter import ScriptedPrompter

DAY = date(2026, 11, 24)  # of the sample search
SOON = DAY + timedelta(days=9)


class Desk(NamedTuple):
    """What a change is made with."""

    store: Store
    agenda: Agenda
    folder: Path

    def find(self, sql: str, *values: Any) -> Any:
        """Give the value that a query finds."""
        found = self.store.value(sql, values)
        assert found is not None, sql
        return found

    def person(self, given: str) -> int:
        """Give somebody's number."""
        return int(self.find("SELECT id FROM contact WHERE given_name = ? AND deleted_at IS NULL", given))

    def latest(self, table: str) -> int:
        """Give the number of what came last."""
        return int(self.find(f"SELECT max(id) FROM {table}"))


Change = Callable[[Desk], object]
CHANGES: list[tuple[str, str, Change]] = []
"""The view that shows it, what is done, and how: in the order in which one builds on another."""


def change(view: str, name: str) -> Callable[[Change], Change]:
    """Put a change into the list."""

    def put(made: Change) -> Change:
        CHANGES.append((view, name, made))
        return made

    return put


def changes(view: str, **made: Change) -> None:
    """Put several changes of one view into the list."""
    CHANGES.extend((view, name.replace("_", " "), one) for name, one in made.items())


# -- people ----------------------------------------------------------------------------------------


@change("contacts", "a contact edited in every list")
def _edited(at: Desk) -> None:
    card = people.card(at.store, at.person("Idris"))
    assert card is not None
    draft = replace(
        contacts.draft(card), nickname="Id", notes="likes tea", tags=("new tag", *card.tags), emails=(),
        own_fields=(("Shoe size", "43"),), company="A company never heard of",
    )  # fmt: skip
    contacts.save(at.store, draft, card.id)


@change("contacts", "an address changed in its place")
def _address(at: Desk) -> None:
    card = people.card(at.store, at.person("Greta"))
    assert card is not None
    contacts.change_address(at.store, card, card.emails[0], "greta@elsewhere.example")


changes(
    "contacts",
    new_contact=lambda at: contacts.save(
        at.store, contacts.ContactDraft("Łukasz", "O’Brien", company="Tallymark", tags=("x",))
    ),
    five_people=lambda at: contacts.add_named(at.store, "Ada Byron"),
    archived=lambda at: contacts.archive(at.store, [at.person("Kofi"), at.person("Oona")]),
    muted=lambda at: contacts.mute(at.store, [at.person("Tobin")]),
    relationship=lambda at: contacts.set_relationship(at.store, [at.person("Tobin")], Relationship.FRIEND),
    cadence=lambda at: contacts.set_cadence(at.store, [at.person("Tobin")], 30),
    tagged=lambda at: contacts.add_tag(at.store, [at.person("Tobin"), at.person("Greta")], "tagged"),
    cadence_of_a_tag=lambda at: cadences.set_cadence(at.store, cadences.cadences(at.store)[-1], 77),
)


@change("contacts", "two contacts merged")
def _merged(at: Desk) -> None:
    both = duplicates.merger(at.store, at.person("Kofi"), at.person("Oona"))
    assert both is not None
    duplicates.merge(at.store, both.keep.id, both.gone.id, both.merged(set(both.differing)))


@change("contacts", "the sure ones merged")
def _merged_sure(at: Desk) -> None:
    for _ in range(2):
        contacts.save(
            at.store, contacts.ContactDraft("Twin", "Ofhers", emails=(people.Address("t@w.in", "work"),))
        )
    assert duplicates.merge_sure(at.store, duplicates.find(at.store).pairs)


changes(
    "duplicates",
    two_different_people=lambda at: duplicates.call_different(
        at.store, at.person("Greta"), at.person("Idris")
    ),
    asked_about_again=lambda at: duplicates.ask_again(at.store),
)


@change("contacts", "an import")
def _imported(at: Desk) -> None:
    path = at.folder / "Connections.csv"
    path.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Idris,Bellwether,,idris@bellwether.example,Copperfinch,Chief of Payments,03 Nov 2026\n"
        "Grace,Newcomer,https://www.linkedin.com/in/grace,,Pennywhistle Pay,Analyst,12 Oct 2024\n"
    )
    importing.import_source(at.store, importing.open_source(path))


changes(
    "me",
    my_card=lambda at: contacts.save_me(
        at.store, contacts.ContactDraft("Mira", "Halloway"), Pitch(done="Much.")
    ),
    my_pitch=lambda at: me.save_part(at.store, PitchPart.OFFER, "I calm launches."),
)

# -- leads, asks, favours, references --------------------------------------------------------------


def _lead(at: Desk) -> int:
    return int(at.find("SELECT id FROM lead WHERE stage = 'received' AND person_id IS NOT NULL"))


@change("leads", "a lead changed")
def _lead_changed(at: Desk) -> None:
    draft = leads.draft(at.store, _lead(at))
    assert draft is not None
    leads.change(
        at.store, _lead(at), replace(draft, words="Say hello", promised_by_day=SOON, company="New Ltd")
    )


changes(
    "leads",
    lead_from=lambda at: leads.receive(
        at.store,
        leads.LeadDraft(
            at.person("Greta"), person_name="Emeka Newman", company="New Bank", use_name=UseName.YES
        ),
    ),
    news_from=lambda at: leads.receive(
        at.store, leads.LeadDraft(referrer_name="Somebody New", points_to=PointsTo.NEWS, news="A team grows")
    ),
    lead_moved=lambda at: leads.move(at.store, _lead(at), LeadStage.CONNECTED),
    name_may_be_used=lambda at: leads.set_use_name(at.store, at.latest("lead"), UseName.NO),
    introduced=lambda at: leads.set_introduced(at.store, _lead(at), DAY),
    lead_removed=lambda at: leads.remove(at.store, _lead(at)),
)


def _ask(at: Desk) -> int:
    return int(at.find("SELECT id FROM ask WHERE sent_on IS NOT NULL AND answer = 'open'"))


def _begun(at: Desk) -> AskDraft:
    return AskDraft(at.person("Viktor"), AskKind.ADVICE, exactly="Which team would you join?")


@change("asks", "an ask changed")
def _ask_changed(at: Desk) -> None:
    ask = asks.draft(at.store, _ask(at))
    assert ask is not None
    asks.change(
        at.store, _ask(at), replace(ask, exactly="Something else"), sent_on=DAY - timedelta(days=1),
        sent_by=InteractionKind.CALL, patience_days=3,
    )  # fmt: skip


@change("asks", "an ask answered with a lead, then open again")
def _answered(at: Desk) -> None:
    number = _ask(at)
    heard = (leads.LeadDraft(person_name="Nobody Known"),)
    asks.answer(
        at.store, number, asks.Answered(Answer.YES, DAY, InteractionKind.CALL, "Yes", heard, "A word")
    )
    asks.reopen(at.store, number)


changes(
    "asks",
    ask_begun=lambda at: asks.save_draft(at.store, _begun(at)),
    ask_discarded=lambda at: asks.discard(at.store, at.latest("ask")),
    ask_sent=lambda at: asks.send(
        at.store,
        asks.save_draft(at.store, _begun(at)).number,
        on=DAY,
        by=InteractionKind.EMAIL,
        body="Dear …",
    ),
    ask_answered=lambda at: today.answered(at.store, _ask(at), Answer.NO),
    patience=lambda at: asks.set_patience(at.store, _ask(at), 20),
    ask_removed=lambda at: asks.remove(at.store, _ask(at)),
)


def _promise(at: Desk) -> int:
    return int(at.find("SELECT id FROM promise WHERE kept_on IS NULL"))


changes(
    "favours",
    favour=lambda at: favours.log(at.store, favours.FavourDraft(contact_name="A Helper", what="A lift")),
    favour_changed=lambda at: favours.log(
        at.store, favours.FavourDraft(at.person("Idris"), what="A word"), at.latest("favour")
    ),
    favour_removed=lambda at: favours.remove(at.store, at.latest("favour")),
    promise=lambda at: favours.promise(
        at.store, favours.PromiseDraft(at.person("Idris"), what="To call", due_on=SOON)
    ),
    day_of_a_promise=lambda at: favours.set_day(at.store, _promise(at), SOON),
    promise_kept=lambda at: favours.keep(at.store, _promise(at)),
    promise_open_again=lambda at: favours.reopen(
        at.store, at.find("SELECT id FROM promise WHERE kept_on IS NOT NULL")
    ),
    promise_removed=lambda at: favours.remove_promise(at.store, _promise(at)),
)


def _referee(at: Desk) -> int:
    return int(at.find("SELECT contact_id FROM reference WHERE standing = 'agreed'"))


def _opening(at: Desk) -> int:
    return int(at.find("SELECT id FROM opportunity WHERE title = 'Senior PM, Payments'"))


changes(
    "references",
    reference=lambda at: references.save(at.store, references.ReferenceDraft(at.person("Idris"))),
    asked=lambda at: references.asked(at.store, at.person("Viktor")),
    agreed=lambda at: references.agreed(at.store, at.person("Viktor"), can_vouch_for="Launches"),
    confirmed=lambda at: references.confirmed(at.store, _referee(at)),
    briefed=lambda at: references.briefed(at.store, _referee(at)),
    used=lambda at: references.used(at.store, _referee(at)),
    declined=lambda at: references.declined(at.store, at.person("Tobin"), said="No time"),
    attached=lambda at: reference_sheet.attach(at.store, _opening(at), at.person("Viktor")),
    moved_on_the_sheet=lambda at: reference_sheet.move(at.store, _opening(at), at.person("Viktor"), 0),
    moved_in_general=lambda at: reference_sheet.move(at.store, None, at.person("Viktor"), 0),
    detached=lambda at: reference_sheet.detach(at.store, _opening(at), at.person("Viktor")),
    described=lambda at: reference_sheet.describe(at.store, _referee(at), please="Speak of the launch"),
    reached=lambda at: reference_sheet.set_reach(at.store, _referee(at), phone="+353 1 555 0199"),
    no_longer=lambda at: references.remove(at.store, at.person("Viktor")),
)

# -- companies and openings ------------------------------------------------------------------------


def _company(at: Desk) -> int:
    return int(at.find("SELECT id FROM company WHERE target_status != ''"))


@change("companies", "two companies merged")
def _companies_merged(at: Desk) -> None:
    gone = at.find("SELECT id FROM company WHERE id != ? AND target_status != ''", _company(at))
    both = companies.compare(at.store, _company(at), gone)
    assert both is not None
    companies.merge(at.store, _company(at), gone, both.merged(both.from_gone))


changes(
    "companies",
    company=lambda at: companies.save(at.store, companies.CompanyDraft("Fresh & Co", domain="fresh.example")),
    company_changed=lambda at: companies.save(
        at.store, companies.CompanyDraft("Renamed", notes="now"), at.latest("company")
    ),
    status=lambda at: companies.set_status(at.store, _company(at), TargetStatus.SET_ASIDE),
    priority=lambda at: companies.set_priority(at.store, at.latest("company"), 2),
    motivation=lambda at: companies.set_motivation(at.store, at.latest("company"), 3),
    posting=lambda at: companies.set_posting(at.store, at.latest("company"), 1),
    programme=lambda at: companies.set_programme(at.store, at.latest("company"), "yes"),
    targets=lambda at: companies.name_targets(at.store, ("First Ltd", "Second Ltd")),
    company_removed=lambda at: companies.remove(at.store, at.latest("company")),
)


@change("opportunities", "an opening changed")
def _opening_changed(at: Desk) -> None:
    draft = opportunities.draft(at.store, _opening(at))
    assert draft is not None
    opportunities.change(
        at.store, _opening(at), replace(draft, salary="100", hiring_manager_name="A Manager")
    )


@change("opportunities", "documents")
def _documents(at: Desk) -> None:
    paths = [at.folder / name for name in ("CV.pdf", "Letter.pdf")]
    for path in paths:
        path.write_bytes(b"%PDF-1.4")
    documents.link(at.store, _opening(at), paths[:1])
    documents.rename(at.store, at.latest("document"), "My CV")
    documents.relink(at.store, at.latest("document"), paths[1])
    documents.remove(at.store, documents.copy_in(at.store, _opening(at), paths[0]))


@change("opportunities", "a step moved, and one taken out")
def _steps(at: Desk) -> None:
    step = at.find("SELECT max(id) FROM opportunity_stage WHERE opportunity_id = ?", _opening(at))
    opportunities.set_step_day(at.store, _opening(at), step, DAY)
    opportunities.remove_step(at.store, _opening(at), step)


changes(
    "opportunities",
    opening=lambda at: opportunities.add(
        at.store, opportunities.OpportunityDraft("PM", company="Another Ltd")
    ),
    opening_moved=lambda at: opportunities.move(at.store, at.latest("opportunity"), OpportunityStage.APPLIED),
    how_to_submit=lambda at: opportunities.set_how_to_submit(at.store, _opening(at), "By mail"),
    somebody_in_it=lambda at: opportunities.add_person(
        at.store, _opening(at), None, RoleKind.INSIDER, "An Insider", "Inside Ltd"
    ),
    another_role=lambda at: opportunities.set_role(
        at.store, _opening(at), at.latest("contact"), RoleKind.INSIDER, RoleKind.INTERVIEWER
    ),
    no_longer_in_it=lambda at: opportunities.remove_person(
        at.store, _opening(at), at.latest("contact"), RoleKind.INTERVIEWER
    ),
    opening_archived=lambda at: opportunities.archive(
        at.store, [at.find("SELECT id FROM opportunity WHERE stage = 'rejected'")]
    ),
    opening_removed=lambda at: opportunities.remove(at.store, at.latest("opportunity")),
)

# -- today and the calendar ------------------------------------------------------------------------


@change("today", "a message sent")
def _sent(at: Desk) -> None:
    due = next(one for one in at.agenda.dues if one.rule == RuleName.THANK_ON_RECEIPT)
    draft = writing.draft_for(at.store, due.rule, due.contact_id, today.story([due]))
    writing.log_sent(at.store, replace(draft, new_address="new@address.example"), on=DAY)


@change("today", "something snoozed, a row snoozed, a row dismissed")
def _put_off(at: Desk) -> None:
    rows = [row for row in at.agenda.rows if row.dues]
    decisions.snooze(at.store, rows[0].dues[0], SOON)
    today.snooze(at.store, rows[1], SOON)
    today.dismiss(at.store, rows[2], "No need")


@change("today", "after a call")
def _called(at: Desk) -> None:
    talk = interactions.InteractionDraft(
        (at.person("Tobin"),), DAY, outcome=Outcome.SPOKE, purposes=(Purpose.CONVERSATION,), notes="Much."
    )
    after_call.save(
        at.store, at.agenda,
        after_call.AfterCall(
            talk, leads=(leads.LeadDraft(person_name="Ottilie Varnham", company="Larkmoor Bank"),),
            theirs=(Dated("To introduce me", SOON),), next_steps=(Dated("Tell Tobin", SOON),),
            favours=(after_call.Favour("Runs through it"),),
        ),
    )  # fmt: skip


@change("today", "a call that nobody answered")
def _not_reached(at: Desk) -> None:
    talk = interactions.InteractionDraft((at.person("Tobin"),), DAY, outcome=Outcome.NO_ANSWER)
    after_call.save(at.store, at.agenda, after_call.AfterCall(talk, again_on=SOON))


@change("contacts", "an interaction changed")
def _interaction(at: Desk) -> None:
    draft = interactions.draft(at.store, at.latest("interaction"))
    assert draft is not None
    step = follow_ups.FollowUpDraft("The next step", SOON)
    interactions.save(
        at.store, replace(draft, notes="Other", new_people=("A Third",)), at.latest("interaction"), step
    )


changes(
    "today",
    done_already=lambda at: today.log_done(at.store, at.agenda.dues[:1], InteractionKind.CALL),
    dismissed=lambda at: decisions.dismiss(at.store, at.agenda.dues[0], "Never"),
    logged=lambda at: interactions.log(
        at.store, contacts=[at.person("Idris")], on=DAY, kind=InteractionKind.CALL, notes="A talk"
    ),
    about_something=lambda at: interactions.add_about(
        at.store, at.latest("interaction"), ("lead", _lead(at))
    ),
    interaction_removed=lambda at: interactions.remove(at.store, at.latest("interaction")),
)


def _weekly(at: Desk) -> follow_ups.FollowUpDraft:
    about = (("contact", at.person("Idris")),)
    return follow_ups.FollowUpDraft(
        "Ring Idris", SOON, FollowUpKind.CALL, due_time=time(14, 30), repeat="FREQ=WEEKLY", about=about
    )


changes(
    "calendar",
    follow_up=lambda at: follow_ups.save(at.store, _weekly(at)),
    follow_up_changed=lambda at: follow_ups.save(
        at.store, replace(_weekly(at), what="Write to Idris"), at.latest("follow_up")
    ),
    follow_up_moved=lambda at: follow_ups.move(at.store, at.latest("follow_up"), SOON + timedelta(days=2)),
    follow_up_done=lambda at: follow_ups.done(at.store, at.latest("follow_up")),
    follow_up_not_done=lambda at: follow_ups.undone(at.store, at.latest("follow_up")),
    follow_up_removed=lambda at: follow_ups.delete(at.store, at.latest("follow_up")),
)

# -- templates, settings, the end ------------------------------------------------------------------


@change("templates", "templates")
def _templates(at: Desk) -> None:
    built_in = next(iter(templates.built_in()))
    templates.save(at.store, built_in, subject="Other", body="Words")
    templates.restore(at.store, built_in)
    templates.save(at.store, templates.add(at.store, built_in, "Mine"), subject="Mine", body="Words")


changes(
    "templates",
    template_removed=lambda at: templates.remove(
        at.store, next(one.key for one in templates.templates(at.store) if one.name == "Mine")
    ),
)
changes(
    "settings",
    name=lambda at: settings.put(at.store, settings.NAME, "Another name"),
    rule_off=lambda at: settings.put(at.store, settings.RULES_OFF, [RuleName.TRY_AGAIN]),
    numbers=lambda at: settings.put(at.store, settings.WARM_DAYS, 20),
)


@change("today", "another book brought in")
def _book(at: Desk) -> None:
    path = at.folder / "book.json"
    book.export_json(at.store, path)
    text = path.read_text("utf-8").replace("Idris", "Idriss").replace("idris@", "idriss@")
    path.write_text(text, "utf-8")
    book.import_json(at.store, path)


@change("today", "the search ends")
def _over(at: Desk) -> None:
    opening = at.find("SELECT id FROM opportunity WHERE stage = 'offer'")
    closing.accept(at.store, opening)
    (ending, *_) = closing.endings(at.store)
    helper = closing.people(at.agenda, at.store, ending)[0]
    telling.log(at.store, ending, telling.draft(at.agenda, at.store, ending, helper))
    closing.stop(at.store, ending, DAY)
    closing.close_rest(at.agenda, at.store, ending)
    closing.search_again(at.store)


changes("contacts", contact_removed=lambda at: contacts.remove(at.store, [at.person("Idris")]))


# -- the law ---------------------------------------------------------------------------------------


class Hand:
    """Presses keys in the window of a program, and knows what is in its file."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        assert program.store is not None
        assert program.desk is not None
        assert program.window is not None
        self.store, self.desk, self.window, self._qtbot = program.store, program.desk, program.window, qtbot
        in_haste(self.store)

    def steps(self) -> int:
        """Give how many steps can be taken back."""
        return int(self.store.value("SELECT count(*) FROM history WHERE undone_at IS NULL"))

    def press(self, times: int, *, again: bool = False) -> dict[str, Any]:
        """Press Ctrl+Z, or Ctrl+Shift+Z, wherever the focus is, and give what the file holds then."""
        keys = Qt.KeyboardModifier.ControlModifier
        for _ in range(times):
            QTest.keyClick(
                QApplication.focusWidget() or self.window,
                Qt.Key.Key_Z,
                keys | Qt.KeyboardModifier.ShiftModifier if again else keys,
            )
            if self.desk.jobs.busy:
                self._qtbot.waitUntil(lambda: not self.desk.jobs.busy)
        return dump(self.store)

    def field(self, kind: type[QWidget]) -> QWidget:
        """Give the first field of a kind in the view that is shown, once it is there."""
        found: list[QWidget] = []

        def is_there() -> bool:
            assert self.window.current is not None
            found[:] = [one for one in self.window.current.findChildren(kind) if one.isVisible()]
            return bool(found)

        self._qtbot.waitUntil(is_there)
        return found[0]


@pytest.fixture
def program(qapp: QApplication, own_home: Path, store_file: Path) -> Iterator[Program]:
    """Give the program with the sample search open."""
    apply_theme(qapp, "light")
    sample_at(store_file, FixedDay(DAY)).close()
    made = Program(qapp, FixedDay(DAY, time(12)), ScriptedPrompter())
    assert made.open(store_file)
    yield made
    made.quit()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setQuitOnLastWindowClosed(True)


def differing(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Give what is not the same in two states of a file."""
    return {
        table: (set(one[table]) - set(other[table]), set(other[table]) - set(one[table]))
        for table in one
        if one[table] != other[table]
    }


def test_every_change_is_taken_back_and_done_again_by_keys_also_after_a_restart(
    program: Program, qtbot: QtBot, store_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = Hand(program, qtbot)
    wrote = _who_writes(monkeypatch)
    states = []
    shown = ""
    for view, name, make in CHANGES:
        if view != shown:
            hand.window.show_view(view)
            QApplication.processEvents()
            shown = view
        before, steps = dump(hand.store), hand.steps()
        make(Desk(hand.store, hand.desk.agenda, tmp_path))
        after, count = dump(hand.store), hand.steps() - steps
        assert count > 0, name
        assert differing(before, after), name
        assert differing(hand.press(count), before) == {}, f"{name}: taken back"
        assert differing(hand.press(count, again=True), after) == {}, f"{name}: done again"
        states.append((name, count, before))
    assert set(_writing_services()) - wrote == set()

    program.close()
    assert program.open(store_file)
    name, count, before = states.pop()
    assert differing(Hand(program, qtbot).press(count), before) == {}, (
        f"{name}: taken back by keys after a restart"
    )
    program.close()
    again = in_haste(Store.open(store_file))
    for name, count, before in reversed(states):
        for _ in range(count):
            assert not history.undo(again).kept, name
        assert differing(dump(again), before) == {}, f"{name}: taken back after a restart"
    again.close()


def test_a_field_takes_back_what_was_typed_in_it_and_leaves_all_else_to_the_window(
    program: Program, qtbot: QtBot
) -> None:
    hand = Hand(program, qtbot)
    hand.window.resize(1360, 860)
    names = "SELECT count(*) FROM contact WHERE deleted_at IS NULL"
    before = hand.store.value(names)
    fields: list[tuple[str, type[QWidget]]] = [
        ("contacts", LineEdit), ("me", TextEdit), ("me", _BareEdit), ("today", MessageText), ("settings", NumberField),
    ]  # fmt: skip
    for view, kind in fields:
        hand.window.show_view(view)
        field = hand.field(kind)
        contacts.add_named(hand.store, "Ada Byron")
        field.setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert field is focused or field.isAncestorOf(focused)
        QTest.keyClicks(focused, "7")
        hand.press(1)
        assert hand.store.value(names) == before + 1, kind
        _press_held(focused)
        assert hand.store.value(names) == before + 1, kind
        hand.press(1)
        assert hand.store.value(names) == before, kind


def _press_held(field: QWidget) -> None:
    """Press Ctrl+Z as a key does that is held down."""
    control, key = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Z
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, control, "", True))


def _writing_services() -> Iterator[tuple[str, str]]:
    """Give module and name of every function of the services that opens an action, but that of the sample."""
    root = Path(crm_desktop.__file__).parent
    for path in (root / "services").rglob("*.py"):
        for one in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(one, ast.FunctionDef) and path.name != "sample.py":
                calls = [call.func for call in ast.walk(one) if isinstance(call, ast.Call)]
                if any(isinstance(call, ast.Attribute) and call.attr == "action" for call in calls):
                    yield ".".join(path.relative_to(root.parent).with_suffix("").parts), one.name


def _who_writes(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Give module and name of every function that opens an action from now on."""
    found: set[tuple[str, str]] = set()
    action = Store.action

    def noted(self: Store, *args: Any, **more: Any) -> Any:
        frame: FrameType = sys._getframe(1)
        found.add((frame.f_globals["__name__"], frame.f_code.co_name))
        return action(self, *args, **more)

    monkeypatch.setattr(Store, "action", noted)
    return found
