"""Favours, promises and the reference in a contact's detail and story: what is said, and what its links do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import FavourDirection, PromisedBy, Standing
from crm_desktop.services import favours, references
from crm_desktop.services.favours import FavourDraft, PromiseDraft
from crm_desktop.store import Store, history
from crm_desktop.store import references as reader
from crm_desktop.ui.contacts.actions import ContactActions
from crm_desktop.ui.contacts.detail import ContactDetail
from crm_desktop.ui.contacts.facts import WordsLine
from crm_desktop.ui.favours.editors import FavourEditor, PromiseEditor
from crm_desktop.ui.favours.popup import LedgerPopup
from crm_desktop.ui.references.editor import ReferenceEditor
from crm_desktop.ui.theme import apply_theme
from tests.store.books import sample_at
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Shown:
    """The detail of one contact after the other."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.store = store
        self.desk = RecordingDesk(store)
        host = QWidget()
        self.desk.window = host
        self.detail = ContactDetail(self.desk, ContactActions(self.desk, host), host)
        qtbot.addWidget(host)
        host.resize(1000, 860)
        self.detail.resize(1000, 860)
        host.show()
        self.host = host
        self.gone: list[tuple[str, Any]] = []
        self.desk.goTo.connect(lambda view, where: self.gone.append((view, where)))

    def number(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))

    def show(self, given: str) -> list[str]:
        """Show somebody, and give the facts of several lines."""
        self.detail.show_contact(self.number(given))
        QApplication.processEvents()
        lines = [one for one in self.detail.facts.findChildren(WordsLine) if one.isVisible()]
        return [line.label.text() for line in lines]

    def click(self, what: str) -> None:
        QTest.mouseClick(self.detail.facts.links[what], Qt.MouseButton.LeftButton)

    def told(self, given: str) -> list[tuple[str, str, str]]:
        self.detail.show_contact(self.number(given))
        return [
            (one.title, one.when, one.text) for one in self.detail.story.entries() if one.group == "favours"
        ]


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(TODAY))
    made = Shown(qtbot, store)
    yield made
    made.host.close()
    made.desk.close()
    store.close()


# -- what is said --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("Idris", "Idris helped you three times. Nothing has gone back yet."),
        ("Greta", "Greta helped you twice. You helped once."),
        ("Zadie", "Zadie helped you once. You offered a hand."),
        (
            "Tamsin",
            "You promised: Ten minutes on settlement at the next Product Kitchen evening but one, by 9 December.",
        ),
        (
            "Mateo",
            (
                "Mateo helped you once. Nothing has gone back yet. Mateo promised: A word with Fennelby’s board, "
                "by 26 November."
            ),
        ),
        ("Bridget", "No favour either way yet."),
    ],
)
def test_what_passed_between_us(shown: Shown, given: str, says: str) -> None:
    assert says in shown.show(given)


def test_a_name_with_braces_is_only_a_name(shown: Shown) -> None:
    favours.promise(
        shown.store, PromiseDraft(shown.number("Bridget"), "", PromisedBy.THEM, "{name} {day}", TODAY, None)
    )
    assert "Bridget promised: {name} {day}." in shown.show("Bridget")


def test_the_story_tells_favours_and_promises_as_they_happened(shown: Shown) -> None:
    assert shown.told("Idris") == [
        ("Idris helped you", "18 Nov", "Put in a word with Emeka before the call"),
        ("Idris helped you", "24 Sep", "Told me of two new teams before anybody else"),
    ]
    assert shown.told("Mateo") == [
        ("Mateo promised you", "16 Nov", "A word with Fennelby’s board, by 26 November")
    ]
    assert shown.told("Lotte") == [
        ("Lotte kept a promise", "7 Oct", "To send me Chiara’s address"),
        ("Lotte promised you", "2 Oct", "To send me Chiara’s address, by 9 October"),
    ]
    greta = shown.told("Greta")
    assert greta == [("You did Greta a favour", "20 Oct", "Read her roadmap and sent comments")]


def test_a_promise_of_mine_is_told_once_when_it_is_done(shown: Shown) -> None:
    number = favours.promise(
        shown.store,
        PromiseDraft(
            shown.number("Tobin"),
            "",
            PromisedBy.ME,
            "The deck",
            TODAY - timedelta(days=4),
            TODAY + timedelta(days=2),
        ),
    )
    assert [title for title, _when, _text in shown.told("Tobin")][:2] == [
        "Tobin helped you",
        "You promised Tobin",
    ]
    favours.keep(shown.store, number)
    shown.detail.show_contact(shown.number("Tobin"))
    titles = [one.title for one in shown.detail.story.entries()]
    assert titles[0] == "You kept your promise"
    assert not any(title.startswith("Done: The deck") for title in titles)


def test_entries_open_their_editors(shown: Shown) -> None:
    shown.show("Idris")
    shown.detail.story.opened.emit("favour", 1)
    (favour,) = shown.host.findChildren(FavourEditor)
    assert favour.draft().what == "Told me of two new teams before anybody else"
    favour.reject()
    shown.detail.story.opened.emit("promise", 1)
    (promise,) = shown.host.findChildren(PromiseEditor)
    assert promise.draft().what == "A word with Fennelby’s board"
    promise.reject()


# -- what the links do ---------------------------------------------------------------------------------


def test_links_log_a_favour_note_a_promise_and_show_the_ledger(shown: Shown) -> None:
    shown.show("Idris")
    shown.click("favour")
    (favour,) = shown.host.findChildren(FavourEditor)
    assert favour.draft().contact_id == shown.number("Idris")
    favour.reject()
    shown.click("promise")
    (promise,) = shown.host.findChildren(PromiseEditor)
    assert promise.draft().contact_id == shown.number("Idris")
    promise.reject()
    shown.click("ledger")
    (popup,) = (one for one in shown.host.findChildren(LedgerPopup) if one.isVisible())
    assert len(popup.links) == 3
    popup.close()
    shown.show("Bridget")
    shown.click("ledger")
    assert shown.gone[-1][0] == "favours"


def test_links_of_somebody_who_agreed(shown: Shown) -> None:
    said = shown.show("Rafael")
    assert any(text.startswith("Agreed on 21 August.") for text in said)
    shown.click("brief")
    assert shown.desk.asked == [("write", shown.number("Rafael"), "brief_reference")]
    shown.click("show")
    assert shown.gone[-1] == ("references", {"contact": shown.number("Rafael")})
    shown.click("edit")
    (editor,) = shown.host.findChildren(ReferenceEditor)
    editor.reject()
    shown.show("Greta")
    shown.click("brief")
    row = reader.of_contact(shown.store, shown.number("Greta"))
    assert row is not None
    assert shown.desk.asked[-1] == (
        "write_for",
        shown.number("Greta"),
        "brief_reference",
        ("reference", row.id),
    )


@pytest.mark.parametrize(("link", "standing"), [("agreed", Standing.AGREED), ("declined", Standing.DECLINED)])
def test_links_of_somebody_who_was_asked(shown: Shown, link: str, standing: Standing) -> None:
    noor = shown.number("Noor")
    references.asked(shown.store, noor)
    shown.show("Noor")
    shown.click(link)
    row = reader.of_contact(shown.store, noor)
    assert row is not None
    assert row.standing is standing
    history.undo(shown.store)


def test_links_of_somebody_who_was_not_asked(shown: Shown) -> None:
    shown.show("Noor")
    assert set(shown.detail.facts.links) == {"ledger", "favour", "promise", "ask", "edit"}
    shown.click("ask")
    view, where = shown.gone[-1]
    assert (view, where["contact"], where["kind"]) == ("asks", shown.number("Noor"), "reference")
    shown.show("Callum")  # a recruiter has not seen me work
    assert "ask" not in shown.detail.facts.links


def test_tab_reaches_every_link(shown: Shown) -> None:
    shown.show("Greta")
    stops = shown.detail.facts.stops()
    links = shown.detail.facts.links.values()
    assert links
    assert all(link in stops for link in links)
    favours.log(
        shown.store,
        FavourDraft(shown.number("Greta"), "", FavourDirection.I_HELPED_THEM, "Covered a demo", TODAY),
    )
    assert any("You helped twice." in text for text in shown.show("Greta"))
