"""Duplicates in the window: looked for by a job, merged or called different by mouse and by keys, all taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crm_desktop.services import contacts, duplicates
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Address
from crm_desktop.ui.duplicates.view import DuplicatesView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from tests.store.books import CLOCK, empty_at
from tests.ui.prompter import ScriptedPrompter

LONG = "Wolfeschlegelsteinhausenbergerdorff" * 6


def add(store: Store, given_name: str, family: str, email: str = "", **more: Any) -> int:
    emails = (Address(email),) if email else ()
    return contacts.save(store, ContactDraft(given_name, family, emails=emails, **more))


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    made = empty_at(store_file, CLOCK)
    yield made
    made.close()


@pytest.fixture
def window(store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    desk = Desk(store, ScriptedPrompter())
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    qtbot.waitExposed(made)
    yield made
    desk.close()


def shown(window: MainWindow, qtbot: QtBot) -> DuplicatesView:
    window.show_view("duplicates")
    view = window.view("duplicates")
    assert isinstance(view, DuplicatesView)
    settle(view, qtbot)
    return view


def settle(view: DuplicatesView, qtbot: QtBot) -> None:
    """Wait until everybody was looked through, and no change waits for that."""
    qtbot.waitUntil(
        lambda: (
            view._found is not None
            and view._stop is None
            and not view._quiet.isActive()
            and not view.desk.is_busy
        ),
    )


def book(store: Store) -> None:
    add(store, "Linnet", "Ashbarrow", "linnet@ashbarrow.example", company="Abacombe")
    add(store, "Linnet", "Keane", "linnet@ashbarrow.example", company="Quillstow")
    add(store, "Marcus", "Tillingate", position="Agile Coach")
    add(store, "Marc", "Tillingate", position="Delivery Coach")
    add(store, "安", "张", company="华夏")
    add(store, "安", "张", company="华夏")
    add(store, "Ana", LONG, company="<b>Bold</b>")
    add(store, "A.", LONG, company="<b>Bold</b>")


def test_a_book_where_everybody_is_once(store: Store, window: MainWindow, qtbot: QtBot) -> None:
    add(store, "Ana", "Roe")
    view = shown(window, qtbot)
    assert view._nothing.isVisible()
    assert not view.all_button.isVisible()


def test_pairs_stand_in_sections_and_are_stepped_through_by_keys(
    store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    book(store)
    view = shown(window, qtbot)
    QAbstractItemModelTester(view.model)
    assert len(view.pairs) == 4
    assert "Linnet" in view.question.text()
    assert view.sides is not None
    assert "emails" not in view.sides.items  # what both have is not to be decided
    assert view.all_button.text() == "Merge the sure one"
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert "Linnet" not in view.question.text()
    window.grab()


def test_the_pair_is_merged_as_chosen_and_the_next_one_comes(
    store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    book(store)
    view = shown(window, qtbot)
    assert view.sides is not None
    other = view.sides.choices["company"][1]
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    wanted = "Quillstow" if view._merger and view._merger.gone.company == "Quillstow" else "Abacombe"
    keep = view._merger.keep.id if view._merger else 0
    view.list.setFocus()
    qtbot.keyClicks(view.list, "m")
    card = people.card(store, keep)
    assert card is not None
    assert card.company == wanted
    assert [(tie.former) for tie in card.affiliations] == [True]
    settle(view, qtbot)
    assert len(view.pairs) == 3
    assert view.current is not None
    window.desk.undo()
    settle(view, qtbot)
    assert len(view.pairs) == 4


def test_two_people_are_called_different_and_asked_about_again(
    store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    book(store)
    view = shown(window, qtbot)
    view.list.setFocus()
    qtbot.keyClicks(view.list, "d")
    settle(view, qtbot)
    assert len(view.pairs) == 3
    assert view._apart.isVisible()
    qtbot.mouseClick(view.ask_again, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert len(view.pairs) == 4
    assert not view._apart.isVisible()


def test_a_pair_put_off_comes_last_and_changes_nothing(
    store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    book(store)
    view = shown(window, qtbot)
    first = view.current
    before = store.value("SELECT count(*) FROM history")
    qtbot.mouseClick(view.later_button, Qt.MouseButton.LeftButton)
    assert view.pairs[-1] == first
    assert view.current != first
    assert store.value("SELECT count(*) FROM history") == before


def test_the_sure_ones_are_merged_by_one_click(store: Store, window: MainWindow, qtbot: QtBot) -> None:
    book(store)
    view = shown(window, qtbot)
    qtbot.mouseClick(view.all_button, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert [pair.certainty for pair in duplicates.find(store).pairs] == ["perhaps"] * 3
    assert not view.all_button.isVisible()


def test_many_sure_ones_are_merged_by_a_job(
    store: Store, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.ui.duplicates.view.AT_ONCE", 0)
    book(store)
    view = shown(window, qtbot)
    qtbot.mouseClick(view.all_button, Qt.MouseButton.LeftButton)
    assert not view.all_button.isEnabled()
    qtbot.waitUntil(lambda: not view.desk.is_busy)
    settle(view, qtbot)
    assert [pair.certainty for pair in duplicates.find(store).pairs] == ["perhaps"] * 3
    assert not view.all_button.isVisible()
    assert view.all_button.isEnabled()


def test_what_is_unticked_is_left_out(store: Store, window: MainWindow, qtbot: QtBot) -> None:
    add(store, "Ana", "Roe", "ana@roe.example", company="Orrery")
    add(store, "Ana", "Roe", "ana@gmail.com", company="Orrery")
    view = shown(window, qtbot)
    assert view.sides is not None
    values = dict(view.sides.items["emails"])
    qtbot.mouseClick(values["ana@gmail.com"], Qt.MouseButton.LeftButton)
    assert "1 e-mail address" in view._together.text()
    qtbot.mouseClick(view.merge_button, Qt.MouseButton.LeftButton)
    assert store.rows(
        "SELECT address FROM email JOIN contact c ON c.id = contact_id WHERE c.deleted_at IS NULL"
    ) == [("ana@roe.example",)]


def test_narrow_and_hostile(store: Store, window: MainWindow, qtbot: QtBot) -> None:
    book(store)
    window.resize(900, 600)
    view = shown(window, qtbot)
    for pair in view.pairs:
        view.list.setCurrentIndex(view.model.index_of((pair.one, pair.other)))
        window.grab()
    assert window.width() == 900
