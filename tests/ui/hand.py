"""A person at the window, by mouse alone or by keyboard alone, whose steps are counted.

Mouse: a click finds what it names among what is seen, enabled and not covered. Keyboard: keys go to whatever has the
focus. Words that are typed are no steps. Nothing is called that a person could not reach.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.window import MainWindow

WAIT_MS = 30_000


class Hand:
    """What one person does, in `steps`: a click each, or a key each."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.steps: list[str] = []

    # -- what is there -------------------------------------------------------------------------------

    def top(self) -> QWidget:
        """The window that takes the mouse and the keys: a popup before a dialog before the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def arrive(self) -> None:
        """Let the view come that was gone to, whole: a person looks before the next step."""
        if isinstance(self.window, MainWindow):
            steps = self.window.findChildren(Steps)
            self.wait(lambda: all(one.are_done for one in steps), "the view")

    def focus(self) -> QWidget:
        """What has the focus."""
        self.arrive()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            inner: QWidget | None = popup.focusWidget()
            return inner if inner is not None else popup
        if QApplication.focusWidget() is None:  # without a window manager nobody hands it back
            self.top().activateWindow()
            self.wait(lambda: QApplication.focusWidget() is not None, "the focus")
        found = QApplication.focusWidget()
        assert found is not None, f"Nothing has the focus after {self.steps}"
        return found

    def names(self, widget: QWidget) -> set[str]:
        """What a widget is called: its words, its accessible name, its tooltip without the keys."""
        found = {widget.accessibleName()}
        if isinstance(widget, QAbstractButton):
            found |= {widget.text().replace("&", ""), widget.toolTip().split(" (")[0]}
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            found.add(widget.placeholderText())
        return found - {""}

    def seen(self) -> Iterator[QWidget]:
        """All widgets a click could reach now; a list that drops down leaves what is beside it in reach."""
        self.arrive()
        top = self.top()
        tops = [top]
        if isinstance(top, QAbstractItemView):
            tops.append(QApplication.activeModalWidget() or self.window)
        for widget in (one for over in tops for one in (over, *over.findChildren(QWidget))):
            if widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty():
                yield widget

    def find(self, name: str) -> QWidget:
        """The control of this name; there may be one only."""
        found = [one for one in self.seen() if name in self.names(one) and not isinstance(one, QLabel)]
        found = [
            one for one in found if not any(other is not one and one.isAncestorOf(other) for other in found)
        ]
        assert found, f"Nobody sees {name!r}: {sorted(set().union(*map(self.names, self.seen())))}"
        assert len(found) == 1, f"{len(found)} are called {name!r}"
        return found[0]

    def rows_seen(self) -> Iterator[tuple[str, QAbstractItemView, QModelIndex, QRect]]:
        """Each row, entry or card that is seen, with its spoken text first."""
        for view in self.seen():
            if not isinstance(view, QAbstractItemView) or view.model() is None:
                continue
            model = view.model()
            for row in range(min(model.rowCount(), 300)):
                index = model.index(row, 0)
                place = view.visualRect(index).intersected(view.viewport().rect())
                if not place.isEmpty():
                    text = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
                    yield str(text), view, index, place

    def find_row(self, words: str) -> tuple[QAbstractItemView, QModelIndex, QRect]:
        """The row, entry or card whose spoken text begins with these words, as soon as it is seen."""

        def found() -> Iterator[tuple[QAbstractItemView, QModelIndex, QRect]]:
            return (
                (view, index, place)
                for text, view, index, place in self.rows_seen()
                if text.startswith(words)
            )

        self.wait(lambda: any(found()), f"a row {words!r} among {[row[0] for row in self.rows_seen()]}")
        return next(found())

    def wait(self, until: Callable[[], object], what: str = "") -> None:
        """Wait until something is so."""
        deadline = QDeadlineTimer(WAIT_MS)
        while not until():
            assert not deadline.hasExpired(), f"In vain: {what or until}, after {self.steps}"
            pause(10)

    # -- the mouse -----------------------------------------------------------------------------------

    def _press(self, widget: QWidget, at: QPoint) -> None:
        """Click where the widget is seen, as the window system would: an open popup gets the click first."""
        top = widget.window()
        place = widget.mapTo(top, at)
        there = top.childAt(place) or top
        assert there is widget or widget.isAncestorOf(there) or there is top, (
            f"{self.names(widget)} is covered by {there}, {self.names(there)}"
        )
        popup = QApplication.activePopupWidget()
        over = popup is not None and popup is not top and popup.geometry().contains(top.mapToGlobal(place))
        assert not over, f"{self.names(widget)} is covered by what drops down"
        if popup is None and not top.isActiveWindow():
            top.activateWindow()  # as a window manager does
            self.wait(top.isActiveWindow, "the window")
        handle = top.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        """Click the control of this name, as soon as it is seen."""
        self.wait_for(name)
        widget = self.find(name)
        self.steps.append(f"click {name}")
        self._press(widget, widget.visibleRegion().boundingRect().center())

    def click_row(self, words: str, *, at_end: bool = False) -> None:
        """Click the row that begins with these words, or the button at its end."""
        view, _, place = self.find_row(words)
        self.steps.append(f"click row {words}")
        at = QPoint(place.right() - 40, place.center().y()) if at_end else place.center()
        self._press(view.viewport(), at)

    def wait_for(self, name: str) -> None:
        """Wait until the control of this name can be clicked."""
        self.wait(lambda: any(name in self.names(one) for one in self.seen()), name)

    # -- the keys ------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys, each one step: "Ctrl+K", "Tab", "w"."""
        for key in keys:
            self.steps.append(key)
            pressed = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(self.focus(), pressed.key(), pressed.keyboardModifiers())
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type words where the focus is."""
        QTest.keyClicks(self.focus(), text)
        QApplication.processEvents()

    def current_row(self) -> int:
        """The row that is marked in the list that has the focus."""
        view = self.focus()
        assert isinstance(view, QAbstractItemView)
        return view.currentIndex().row()

    def row_of(self, words: str) -> int:
        """The row that begins with these words."""
        return self.find_row(words)[1].row()

    def tab_back_to(self, name: str, most: int = 12) -> None:
        """Press Shift+Tab until the control of this name has the focus."""
        self._tab("Shift+Tab", name, most)

    def tab_to(self, name: str, most: int = 12) -> None:
        """Press Tab until the control of this name has the focus."""
        self._tab("Tab", name, most)

    def _tab(self, key: str, name: str, most: int) -> None:
        for _ in range(most):
            if name in self.names(self.focus()):
                return
            self.press(key)
        raise AssertionError(f"{name!r} is not reached by {most} times {key}: {self.steps}")


def pause(ms: int) -> None:
    """Let the program do what it does after a pause in typing."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
