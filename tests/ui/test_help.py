from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services.shipped import licences, manual
from crm_desktop.services.shipped.manual import CHAPTERS
from crm_desktop.ui.help.about import About
from crm_desktop.ui.help.window import HelpWindow
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.key_map import KeyMap
from crm_desktop.ui.shell.welcome import Welcome
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.widgets import Dialog
from crm_desktop.ui.widgets.rows import KEY_ROLE, ROW_ROLE
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "support (raise|grabbing)", extend=True)


@pytest.fixture
def helped(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow()
    qtbot.addWidget(made)
    made.show_chapter("start")
    made.show()
    return made


def listed(window: HelpWindow) -> list[str]:
    rows = window.contents.model()
    return [rows.index(row, 0).data(ROW_ROLE).title for row in range(rows.rowCount())]


def test_every_chapter_shows_its_words_its_pictures_and_its_place(helped: HelpWindow) -> None:
    for chapter in manual.chapters():
        helped.show_chapter(chapter.key)
        text = helped.page.toPlainText()
        assert all(part.title in text for part in chapter.parts[1:])
        assert "](" not in text
        assert "**" not in text
        assert text.count("\ufffc") == chapter.text.count("](pictures/")
        assert helped.contents.currentIndex().data(KEY_ROLE) == (chapter.key, 0)
        assert helped.page.verticalScrollBar().value() == 0
        assert helped.page.document().idealWidth() <= helped.page.width()


def test_the_arrows_walk_the_contents_and_enter_goes_to_the_page(qtbot: QtBot, helped: HelpWindow) -> None:
    QAbstractItemModelTester(helped.contents.model())
    helped.contents.setFocus()
    qtbot.keyClick(helped.contents, Qt.Key.Key_Down)
    assert helped.page.accessibleName() == "Today"
    qtbot.keyClick(helped.contents, Qt.Key.Key_End)
    assert helped.page.accessibleName() == "When something goes wrong"
    helped.go_back()
    assert helped.page.accessibleName() == "Today"
    helped.go_forward()
    assert helped.page.accessibleName() == "When something goes wrong"


def test_what_is_looked_for_is_listed_marked_and_gone_to(qtbot: QtBot, helped: HelpWindow) -> None:
    helped.search.setText("quiet hours")
    assert listed(helped) == ["Reminders", "Be left alone"]
    qtbot.keyClick(helped.search, Qt.Key.Key_Return)
    assert helped.page.accessibleName() == "Reminders"
    assert helped.page.verticalScrollBar().value() > 0
    assert helped.page.extraSelections()
    helped.search.setText("xyzzy")
    assert helped.contents.model().index(0, 0).data() == "Nothing about that"
    qtbot.keyClick(helped.search, Qt.Key.Key_Escape)
    assert "Contacts" in listed(helped)
    qtbot.keyClick(helped.search, Qt.Key.Key_Escape)
    assert not helped.isVisible()


def test_a_link_leads_to_a_chapter_and_nowhere_else(helped: HelpWindow) -> None:
    helped.page.anchorClicked.emit(QUrl("leads.md"))
    assert helped.page.accessibleName() == "Leads"
    for away in ("https://example.org/asks.md", "file:///etc/passwd", "pictures/today.png", "../asks.md"):
        helped.page.anchorClicked.emit(QUrl(away))
        assert helped.page.accessibleName() == "Leads"


def test_nothing_but_its_own_pictures_is_read(helped: HelpWindow, tmp_path: Path) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert helped.page.loadResource(kind, QUrl("pictures/today.png")).width() > 100
    for away in (
        "https://example.org/x.png",
        "file:///etc/passwd",
        "pictures/../en/start.md",
        "pictures/none.png",
    ):
        assert helped.page.loadResource(kind, QUrl(away)).width() == 1
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert helped.page.loadResource(style, QUrl("pictures/today.png")) is None


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    store = sample_at(tmp_path / "sample.crm", FixedDay(date(2026, 11, 24), time(9)))
    desk = Desk(store, ScriptedPrompter())
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show_view("today")
    made.show()
    yield made
    desk.close()
    store.close()


def shown() -> HelpWindow:
    (made,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible()
    ]
    return made


def test_f1_opens_the_chapter_of_where_one_is(qtbot: QtBot, window: MainWindow) -> None:
    for view, title in (
        ("leads", "Leads"),
        ("me", "Calls, and your pitch"),
        ("references", "References, favours and promises"),
    ):
        window.show_view(view)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert shown().page.accessibleName() == title
    window.show_view("settings")
    window.view("settings").show_section("reminders")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.view("settings").help_chapter() == "reminders")
    dialog = window.desk.edit_lead()
    shown().close()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert shown().page.accessibleName() == "Leads"
    assert shown().windowModality() is Qt.WindowModality.NonModal
    assert shown().parent() is None
    dialog.close()
    window.desk.close()
    assert not [
        one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow) and one.isVisible()
    ]


def test_every_dialog_names_a_chapter_that_is_there(window: MainWindow) -> None:
    kinds = [Dialog]
    for kind in kinds:
        kinds += kind.__subclasses__()
    assert {kind.help_chapter for kind in kinds} <= {"", *CHAPTERS}


def test_the_question_mark_shows_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.show_view("contacts")
    people: Any = window.current
    rows = people.list
    rows.setFocus()
    qtbot.keyClicks(rows, "?")
    (keys,) = window.findChildren(KeyMap)
    assert keys.isVisible()
    keys.close()
    people.focus_filter()
    qtbot.keyClicks(people.search, "who?")
    assert people.search.text() == "who?"
    assert not any(one.isVisible() for one in window.findChildren(KeyMap))


def test_about_tells_the_versions_and_every_licence(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.show_about()
    (about,) = window.findChildren(About)
    qtbot.waitUntil(lambda: about.steps.are_done)
    assert about.text.toPlainText().startswith("MIT License")
    qtbot.keyClick(about.list, Qt.Key.Key_End)
    assert about.text.accessibleName() == f"Licence of {list(licences.shipped())[-1].name}"
    assert about.text.toPlainText()
    about.copy()
    copied = QGuiApplication.clipboard().text()
    assert "SQLite 3." in copied
    assert "peewee 4." in copied
    about.close()


def test_a_licence_keeps_its_paragraphs_and_lists() -> None:
    text = (
        "MIT License\n\nCopyright (c) 2025 Somebody\n"
        "Copyright (c) 2026 Somebody else with a name that fills a whole line\n"
        "\n"
        "Permission is hereby granted, free of charge, to any person\nobtaining a copy.\n\n"
        "  (a) a long line of a list which was broken because it was full\n  and goes on indented\n"
    )
    assert licences.flowing(text).splitlines() == [
        *text.splitlines()[:5],
        "Permission is hereby granted, free of charge, to any person obtaining a copy.",
        *text.splitlines()[7:],
    ]


def test_the_welcome_has_the_manual_too(qtbot: QtBot) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.show()
    welcome.activateWindow()
    qtbot.waitUntil(welcome.isActiveWindow)
    qtbot.keyClick(welcome, Qt.Key.Key_F1)
    helped = shown()
    assert helped.page.accessibleName() == "Begin here"
    welcome.hide()
    assert not helped.isVisible()
