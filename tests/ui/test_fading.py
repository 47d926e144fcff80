"""What a row showed fades away, and nothing moves where the person wants it so."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QListWidget, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from crm_desktop.ui.widgets import fading
from crm_desktop.ui.widgets.fading import Fading, let_move

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ASK = "from crm_desktop.services.computer import motion; print(motion.is_reduced())"


class Filling(QStyledItemDelegate):
    """Fills a row with its colour, whatever the look."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.fillRect(option.rect, index.data(Qt.ItemDataRole.BackgroundRole) or Qt.GlobalColor.white)


@pytest.fixture
def rows(qapp: QApplication, qtbot: QtBot) -> Iterator[QListWidget]:
    made = QListWidget()
    made.setItemDelegate(Filling(made))
    qtbot.addWidget(made)
    made.addItems(["Thank Idris", "Tell Greta"])
    made.item(0).setBackground(QColor(Qt.GlobalColor.red))
    made.show()
    yield made
    let_move(False)


def overlays(rows: QListWidget) -> list[fading._Fade]:
    return rows.viewport().findChildren(fading._Fade)


def test_a_row_fades_into_what_it_shows_now_and_lets_the_mouse_through(
    rows: QListWidget, qtbot: QtBot
) -> None:
    let_move(True)
    index = rows.indexFromItem(rows.item(0))
    before = Fading(rows, index)
    rows.item(0).setBackground(QColor(Qt.GlobalColor.blue))
    before.into(index)
    (over,) = overlays(rows)
    assert over.geometry() == rows.visualRect(index)
    assert over.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    place = rows.visualRect(index).center()
    assert rows.viewport().grab().toImage().pixelColor(place).red() > 200
    qtbot.waitUntil(lambda: not overlays(rows))
    assert rows.viewport().grab().toImage().pixelColor(place).red() < 50


def test_nothing_fades_where_nothing_is_to_move_or_the_row_has_gone(rows: QListWidget) -> None:
    index = rows.indexFromItem(rows.item(0))
    Fading(rows, index).into(index)
    assert overlays(rows) == []
    let_move(True)
    before = Fading(rows, index)
    rows.clear()
    before.into(rows.model().index(0, 0))
    assert overlays(rows) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the settings portal is of Linux")
def test_the_desktop_says_whether_things_may_move(tmp_path: Path) -> None:
    from jeepney import HeaderFields, Message, new_error, new_method_return  # type: ignore[import-untyped]

    from tests.ui import tray_host

    class Portal(tray_host.Shell):
        settings: dict[tuple[str, str], tuple[str, Any]]

        def _answer(self, message: Message) -> None:
            if message.header.fields[HeaderFields.member] != "Read":
                super()._answer(message)
            elif message.body in self.settings:
                self.bus.send(new_method_return(message, "v", (("v", self.settings[message.body]),)))
            else:
                self.bus.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))

    with tray_host.machine(tmp_path) as session, tray_host.shell(session, kind=Portal) as portal:

        def reduced(**settings: tuple[str, tuple[str, Any]]) -> str:
            portal.settings = {(space, key): value for key, (space, value) in settings.items()}
            asking = session.start([sys.executable, "-c", ASK], stdout=subprocess.PIPE)
            portal.until(lambda: asking.poll() is not None, "no answer")
            return str(asking.communicate()[0]).strip()

        assert reduced() == "False"  # nobody there to ask
        portal.take("org.freedesktop.portal.Desktop")
        assert reduced() == "False"
        gnome = "org.gnome.desktop.interface"
        assert reduced(**{"enable-animations": (gnome, ("b", True))}) == "False"
        assert reduced(**{"enable-animations": (gnome, ("b", False))}) == "True"
        assert reduced(**{"reduced-motion": ("org.freedesktop.appearance", ("u", 1))}) == "True"
