"""The pane of one thing at a stage, and what can be done with such a thing in whatever way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Menu, ScrollPage, icon_button
from crm_desktop.ui.widgets.over_pane import OverPane


class StagedPane(OverPane):
    """The pane, beside the list or over its right.

    Subclasses fill ``column``, which scrolls; they set ``first_button``, where the keyboard comes in, and override
    `thing_id` and `show_thing`.
    """

    edge = "line2"
    first_button: QWidget

    def __init__(self, desk: Desk, margins: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self.desk = desk
        self._margins = margins
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(0)
        self.scroller = ScrollPage(self.inside)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.more_button = icon_button("ellipsis", self.tr("More"), outlined=True)
        self.close_button = icon_button("x", self.tr("Close"), keys=self.tr("Esc"))
        self.close_button.clicked.connect(self.closed)

    def thing_id(self) -> int:
        """The thing that is shown; 0 for none."""
        raise NotImplementedError

    def show_thing(self, number: int) -> None:
        """Show a thing, as the file has it now; 0 shows none."""
        raise NotImplementedError

    def _on_range(self) -> None:
        """Let the scroll bar stand in the margin, so that nothing moves when it comes."""
        left, top, right, bottom = self._margins
        self.column.setContentsMargins(left, top, max(0, right - self.scroller.bar_width()), bottom)

    @staticmethod
    def below(widget: QWidget) -> QPoint:
        """Where a menu of a widget drops down, on the screen."""
        return widget.mapToGlobal(QPoint(0, widget.height() + 4))


class StagedActions(QObject):
    """Does things with them on the desk; each change can be undone. ``moved(number)`` one was moved here.

    ``open_stages`` are the lanes in their order, ``ends`` the words and icons of the stages that end it.
    """

    moved = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._widget = parent

    def open_stages(self) -> Sequence[Any]:
        """The stages before the end, in the order of the lanes."""
        raise NotImplementedError

    def ends(self) -> Iterable[tuple[Any, str, str]]:
        """The stages that end it: each with its words and its icon."""
        raise NotImplementedError

    def end_question(self) -> str:
        """What the menu of the ends asks."""
        raise NotImplementedError

    def move(self, row: Any, stage: Any) -> None:
        """Move one to a stage, today, and say what becomes due."""
        raise NotImplementedError

    def keys(self, row: Any, step: Any) -> Mapping[str, Callable[[], object]]:
        """What single keys do with one."""
        raise NotImplementedError

    def push(self, row: Any, direction: int, place: QPoint) -> None:
        """Move one lane on (1) or back (-1); at the last one ask how it ended, at `place`."""
        stage = neighbour(self.open_stages(), row.stage, direction)
        if stage is not None:
            self.move(row, stage)
        elif direction > 0 and row.stage in self.open_stages():
            self.ask_end(row, place)

    def ask_end(self, row: Any, place: QPoint) -> Menu:
        """Ask how it ended, at a place of the screen."""
        menu = self.menu()
        menu.setAccessibleName(self.end_question())
        self.add_ends(menu, row)
        menu.popup(place)
        return menu

    def add_ends(self, menu: Menu, row: Any) -> None:
        """Add the ways in which it can end."""
        for stage, text, icon in self.ends():
            menu.add(
                text, icon, "", partial(self.move, row, stage), checked=True if row.stage == stage else None
            )

    def add_stages(self, menu: Menu, row: Any, named: Callable[[Any], tuple[str, str]]) -> None:
        """Add the stages one can move it to, each with words and icon; the next ones with their keys."""
        stages = menu.add_menu(self.tr("Move to"), "arrow-right")
        keys = {1: self.tr("Shift+→"), -1: self.tr("Shift+←")}
        for stage in self.open_stages():
            key = next(
                (keys[way] for way in keys if neighbour(self.open_stages(), row.stage, way) == stage), ""
            )
            stages.add(
                *named(stage),
                key,
                partial(self.move, row, stage),
                checked=True if row.stage == stage else None,
            )

    def menu(self) -> Menu:
        """An empty menu that goes when it is closed."""
        menu = Menu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def key(self, row: Any, letter: str, step: Any) -> bool:
        """Do what a key stands for in the table and on the board; False where it stands for nothing."""
        doing = self.keys(row, step).get(letter)
        if doing is None:
            return False
        doing()
        return True


def neighbour(stages: Sequence[Any], stage: Any, direction: int) -> Any | None:
    """The stage one lane on (1) or back (-1); None at the first lane, and where it would end: that is asked."""
    if stage not in stages:
        return stages[-1] if direction < 0 else None
    place = stages.index(stage) + direction
    return stages[place] if 0 <= place < len(stages) else None
