"""No word of the program is cut: in German, in a language a third longer, in big letters.

What a person wrote may be shortened, it is given whole in a tooltip or beside it; the program's own words are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import time
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from crm_desktop.domain.clock import FixedDay
from crm_desktop.ui import language
from crm_desktop.ui.help.window import HelpWindow
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.navigation import FindOrDo, NavItem
from crm_desktop.ui.shell.welcome import Welcome
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import ElidedLabel, Popup, TextLink
from tests.screens import DAY, scenes, settle
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter
from tests.ui.pseudo import Watched, speaking_pseudo, watched
from tests.words import CATALOGUES, texts

NARROW, USUAL = (1024, 640), (1360, 860)


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    language.use("en")
    QLocale.setDefault(QLocale.system())
    apply_theme(qapp, "light")


_WIDGETS = (
    "Label",
    "Button",
    "_Segment",
    "ComboBox",
    "SearchField",
    "ChooseField",
    "LineEdit",
    "NumberField",
)
_IS_SENTENCE = re.compile(r"\.\]*$")
"""A sentence in one line of a row or card may be shortened: its tooltip gives it whole."""
WRAPS = "Wrapping"
"""What has several lines is whole, whoever wrote it."""


@cache
def _own_words(speaks: str) -> frozenset[str]:
    """Give what the program says in a language."""
    if speaks == "en":
        return frozenset(text.text for text in texts())
    catalogue = ElementTree.parse(CATALOGUES / f"crm_desktop_{speaks}.ts").getroot()
    return frozenset(one.text for one in catalogue.iter("translation") if one.text)


def _is_the_programs(words: str, where: str, speaks: str) -> bool:
    """Whether words are the program's own, with nothing in them that a person wrote."""
    if speaks == "pseudo":
        return re.search("[A-Za-z]{2}", words) is None  # what was written is in plain letters
    if where.startswith(_WIDGETS):
        return True
    return words in _own_words(speaks)


def cut(shown: QWidget) -> Iterator[tuple[str, str]]:
    """Give the words of labels, buttons and fields that have less room than they need, with what they are.

    In a narrow window the navigation shows icons alone.
    """
    for one in shown.findChildren(QWidget):
        if isinstance(one, ElidedLabel | TextLink | NavItem | FindOrDo) or one.visibleRegion().isEmpty():
            continue
        text, room, wanted = "", 0, 0
        if isinstance(one, QLabel) and one.wordWrap():
            text, room, wanted = one.text(), one.height(), one.heightForWidth(one.width())
        elif isinstance(one, QLabel | QAbstractButton):
            text, room, wanted = one.text(), one.width(), one.sizeHint().width()
        elif isinstance(one, QLineEdit) and not one.text():
            margins = one.textMargins()
            text = one.placeholderText()
            room = one.width() - margins.left() - margins.right() - 4
            wanted = one.fontMetrics().horizontalAdvance(text)
        elif isinstance(one, QComboBox):
            metrics = one.fontMetrics()
            widest = max(
                (metrics.horizontalAdvance(one.itemText(at)) for at in range(one.count())), default=0
            )
            text, room = one.currentText(), one.width()
            wanted = one.sizeHint().width() - widest + metrics.horizontalAdvance(text)
        if text and room < wanted - 1:
            wraps = isinstance(one, QLabel) and one.wordWrap()
            yield text, f"{WRAPS if wraps else type(one).__name__} {room} of {wanted}"


def beyond(shown: QWidget) -> Iterator[tuple[str, str]]:
    """Give the words that end outside of the area they scroll in, where nobody can scroll to the side."""
    for area in shown.findChildren(QScrollArea):
        view = area.viewport()
        if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            continue
        for one in view.findChildren(QWidget):
            if isinstance(one, QLabel | QAbstractButton) and one.text() and one.isVisible():
                edge = one.mapTo(view, one.rect().bottomRight()).x()
                if edge >= view.width() and not area.visibleRegion().isEmpty():
                    yield one.text(), f"{WRAPS} until {edge} in {view.width()}"


def look(shown: QWidget, seen: Watched) -> Iterator[tuple[str, str]]:
    """Give all words that are cut in what is shown, painted ones too, with where that is."""
    seen.cut.clear()
    shown.grab()
    yield from cut(shown)
    yield from beyond(shown)
    yield from seen.cut.items()


def _every_scene(
    tmp_path: Path, sizes: list[tuple[int, int]], seen: Watched
) -> Iterator[tuple[str, str, str]]:
    """Give (scene, words, where) of what is cut in every view and dialog, in windows of these sizes."""
    store = sample_at(tmp_path / "sample.crm", FixedDay(DAY, time(9, 0)))
    desk = Desk(store, ScriptedPrompter())
    window = MainWindow(desk)
    window.resize(*sizes[0])
    window.show_view("today")
    window.show()
    window.refresh_navigation()
    settle(desk)
    for name, do in scenes(desk, window).items():
        opened = do()
        settle(desk)
        is_own = isinstance(opened, QDialog | Popup | HelpWindow) and opened.isVisible()
        shown = opened if is_own else window
        for size in sizes:
            if size != (window.width(), window.height()):
                window.resize(*size)
                settle(desk)
            for words, where in look(shown, seen):
                yield f"{name} {size[0]}", words, where
        if isinstance(opened, QDialog | Popup | HelpWindow):
            opened.close()
            if not isinstance(opened, HelpWindow):  # the desk closes it
                opened.deleteLater()
        window.resize(*sizes[0])
    window.let_go()
    if desk.reminding is not None:
        desk.reminding.close()
    window.close()
    window.deleteLater()
    welcome = Welcome()
    welcome.resize(*sizes[0])
    welcome.show()
    settle()
    for words, where in look(welcome, seen):
        yield "welcome", words, where
    welcome.close()
    welcome.deleteLater()
    desk.close()
    store.close()


def _told(found: dict[str, str]) -> str:
    return "\n".join(f"{where}: {words}" for words, where in found.items())


@pytest.mark.timeout(600)  # every view and dialog there is, several times
@pytest.mark.parametrize(
    ("speaks", "scale", "sizes"),
    [
        ("pseudo", 1.0, [NARROW, USUAL]),
        ("de", 1.0, [NARROW]),
        ("en", 1.3, [NARROW]),
        ("de", 1.3, [NARROW]),
    ],
    ids=["pseudo", "german", "big letters", "german in big letters"],
)
def test_words_are_whole(
    qapp: QApplication, tmp_path: Path, speaks: str, scale: float, sizes: list[tuple[int, int]]
) -> None:
    language.use("de" if speaks == "de" else "en")
    apply_theme(qapp, "light", scale)
    faults: dict[str, str] = {}
    with ExitStack() as stack:
        if speaks == "pseudo":
            stack.enter_context(speaking_pseudo())
        seen = stack.enter_context(watched())
        for name, words, where in _every_scene(tmp_path, sizes, seen):
            if where.startswith(WRAPS) or (
                not _IS_SENTENCE.search(words) and _is_the_programs(words, where, speaks)
            ):
                faults.setdefault(words, f"{name} ({where})")
    assert faults == {}, _told(faults)
