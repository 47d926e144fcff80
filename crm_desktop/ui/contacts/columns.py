"""Which columns the table shows, in which order: the popup with ticks, dragged or moved by Alt+arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.ui.contacts.model import COLUMNS, SHOWN_AT_FIRST, Column, column_title
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import Button, Hairline, Popup, button, checkbox, label


def remembered(value: object) -> tuple[list[Column], list[Column]]:
    """Read what was remembered as (order of all columns, shown ones); unknown names are left out."""
    known = {str(column): column for column in COLUMNS}
    order = [Column.NAME]
    shown = list(SHOWN_AT_FIRST)
    if isinstance(value, dict):
        order += [known[name] for name in value.get("order", ()) if name in known and name != Column.NAME]
        shown = [known[name] for name in value.get("shown", ()) if name in known] or shown
    order += [column for column in COLUMNS if column not in order]
    if Column.NAME not in shown:
        shown.insert(0, Column.NAME)
    return order, [column for column in order if column in shown]


class _Grip(QWidget):
    """The six dots by which a column is dragged up and down."""

    dragged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._from = 0.0

    def sizeHint(self) -> QSize:
        side = current_theme().px(28)
        return QSize(side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        steps = int((event.globalPosition().y() - self._from) / current_theme().px(32))
        if steps:
            self._from += steps * current_theme().px(32)
            self.dragged.emit(steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = current_theme().px(14)
        paint_icon(
            QPainter(self),
            (self.width() - size) / 2,
            (self.height() - size) / 2,
            "grip-vertical",
            "text2",
            size,
        )


class _Line(QWidget):
    """One column: tick, title, grip. Alt+arrows move it."""

    toggled = Signal(object, bool)
    moved = Signal(object, int)
    stepped = Signal(object, int)

    def __init__(self, column: Column, *, shown: bool, fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.box = checkbox(column_title(column).replace("&", "&&"), checked=shown)
        self.box.setEnabled(not fixed)
        self.box.toggled.connect(self._on_toggled)
        self.box.installEventFilter(self)
        row.addWidget(self.box, 1)
        self._grip = _Grip()
        self._grip.setVisible(not fixed)
        self._grip.dragged.connect(self._on_dragged)
        row.addWidget(self._grip)
        self.setFixedHeight(current_theme().px(32))

    def _on_toggled(self, on: bool) -> None:
        self.toggled.emit(self.column, on)

    def _on_dragged(self, steps: int) -> None:
        self.moved.emit(self.column, steps)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                    self.moved.emit(self.column, step)
                else:
                    self.stepped.emit(self.column, step)
                return True
        return False


class ColumnsPopup(Popup):
    """The list of columns. ``changed(order, shown)`` at every tick and move."""

    changed = Signal(list, list)

    def __init__(self, order: Sequence[Column], shown: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent, padding=16)
        self._order = list(order)
        self._shown = set(shown)
        self.setAccessibleName(self.tr("Shown columns"))
        self.body.addWidget(label(self.tr("Shown columns"), "caption", "text2"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.lines: dict[Column, _Line] = {}
        for column in self._order:
            line = _Line(column, shown=column in self._shown, fixed=column is Column.NAME)
            line.toggled.connect(self._on_toggled)
            line.moved.connect(self.move_column)
            line.stepped.connect(self._on_stepped)
            self.lines[column] = line
            self._rows.addWidget(line)
        self.body.addWidget(Hairline())
        self.reset: Button = button(self.tr("Back to defaults"), "quiet", "undo-2", small=True)
        self.reset.clicked.connect(self.back_to_defaults)
        self.body.addWidget(self.reset)
        self.body.setSpacing(6)
        self.setMinimumWidth(current_theme().px(184) + 72)

    def show_below(self, anchor: QWidget) -> None:
        """Drop down, with the keyboard on the first column that can be changed."""
        self.show_at(anchor, align="right")
        self.lines[self._order[1]].box.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_toggled(self, column: Column, on: bool) -> None:
        self._shown = self._shown | {column} if on else self._shown - {column}
        self._tell()

    def _on_stepped(self, column: Column, step: int) -> None:
        place = self._order.index(column) + step
        if 1 <= place < len(self._order):
            self.lines[self._order[place]].box.setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= len(self._order):
            self.reset.setFocus(Qt.FocusReason.TabFocusReason)

    def move_column(self, column: Column, steps: int) -> None:
        """Move a column up or down by so many places; Name stays the first."""
        place = self._order.index(column)
        goal = max(1, min(len(self._order) - 1, place + steps))
        if column is Column.NAME or goal == place:
            return
        self._order.insert(goal, self._order.pop(place))
        self._arrange()
        self._tell()

    def back_to_defaults(self) -> None:
        """Show the columns that are shown at first, in their order."""
        self._order = list(COLUMNS)
        self._shown = set(SHOWN_AT_FIRST)
        for column, line in self.lines.items():
            line.box.blockSignals(True)
            line.box.setChecked(column in self._shown)
            line.box.blockSignals(False)
        self._arrange()
        self._tell()

    def _arrange(self) -> None:
        focus = self.focusWidget()
        for column in self._order:
            self._rows.removeWidget(self.lines[column])
        for column in self._order:
            self._rows.addWidget(self.lines[column])
        if focus is not None:
            focus.setFocus()

    def _tell(self) -> None:
        self.changed.emit(list(self._order), [column for column in self._order if column in self._shown])
