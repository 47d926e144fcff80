"""German needs more room than English: no word of a view or dialog is cut where it is not meant to give way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import sample
from crm_desktop.ui import language
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.navigation import FindOrDo, NavItem
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import ElidedLabel, Popup, ScriptedPrompter, TextLink
from tests.screens import DAY, scenes, settle

NARROW = (1024, 640)
BY_THEMSELVES = {"help", "about", "11-import-columns", "31b-import-several", "35b-exported"}
"""Scenes that open windows or files of their own."""


@pytest.fixture
def _in_german(qapp: QApplication) -> Iterator[None]:
    language.use("de")
    apply_theme(qapp, "light")
    yield
    language.use("en")
    QLocale.setDefault(QLocale.system())


def cut(shown: QWidget) -> Iterator[str]:
    """Give the words of labels and buttons that have less room than they need. What is typed by a person may be cut,
    and in a narrow window the navigation shows icons alone.
    """
    for one in shown.findChildren(QWidget):
        is_line = isinstance(one, QLabel) and not one.wordWrap()
        if not (is_line or isinstance(one, QAbstractButton)) or isinstance(
            one, ElidedLabel | TextLink | NavItem | FindOrDo
        ):
            continue
        text = one.text()  # type: ignore[attr-defined]
        if (
            text
            and one.isVisible()
            and not one.visibleRegion().isEmpty()
            and one.width() < one.sizeHint().width() - 1
        ):
            yield f"{type(one).__name__} {text!r}: {one.width()} of {one.sizeHint().width()}"


@pytest.mark.usefixtures("_in_german")
def test_german_words_are_whole_in_a_narrow_window(tmp_path: Path) -> None:
    store = sample.create(tmp_path / "sample.crm", FixedDay(DAY, time(9, 0)))
    desk = Desk(store, ScriptedPrompter())
    window = MainWindow(desk)
    window.resize(*NARROW)
    window.show_view("today")
    window.show()
    window.refresh_navigation()
    settle(desk)
    first = desk.agenda.dues[0]
    assert (first.title, first.why.split()[0]) == ("Idris Bellwether danken", "Die")
    found: dict[str, str] = {}
    for name, do in scenes(desk, window).items():
        if name in BY_THEMSELVES:
            continue
        opened = do()
        settle(desk)
        is_own = isinstance(opened, QDialog | Popup) and opened.isVisible()
        for words in cut(opened if is_own else window):
            found.setdefault(words, name)
        if isinstance(opened, QDialog | Popup):
            opened.close()
            opened.deleteLater()
    window.let_go()
    window.close()
    window.deleteLater()
    desk.close()
    store.close()
    assert found == {}, "\n".join(f"{name}: {words}" for words, name in found.items())
