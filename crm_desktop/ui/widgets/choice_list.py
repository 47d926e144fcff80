"""What can be chosen, and the list of it that drops down from a field as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm_desktop.ui.theme import current_theme, dress, paint_icon
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.marks import paint_face
from crm_desktop.ui.widgets.see_through import make_see_through
from crm_desktop.ui.widgets.text import draw_text, text_width


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its id (the caller's own), words, grey words, and how its face looks.

    With an ``icon`` the face is that icon; ``square`` is for companies.
    """

    id: object
    title: str
    subtitle: str = ""
    square: bool = False
    icon: str = ""


NEW = object()
SEEN, BAR = 8, 10
"""So many rows are seen at once; with more of them a scroll bar takes so much width, px."""
BROADEST = 440
"""A list that drops down from a narrow field is broader than it, until its grey words are whole or it is so wide; px
at text size 1."""


class ChoiceModel(QAbstractListModel):
    """What the popup lists."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = list(choices)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.choices):
            return None
        choice = self.choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return choice.title
        if role == Qt.ItemDataRole.UserRole:
            return choice
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (choice.title, choice.subtitle) if part)
        return None


def _width_of(choice: Choice) -> int:
    """How wide the row of a choice is with all its words, px."""
    words = text_width(choice.title, "body") + text_width(choice.subtitle, "small")
    return words + current_theme().px(8 + 20 + 8 + 10 + 8)


class ChoiceDelegate(QStyledItemDelegate):
    """A choice in the popup: face, words, grey words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(120, current_theme().px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        choice = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(choice, Choice):
            return
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            paint_box(painter, rect, "accent-soft", "", theme.px(6))
        left = rect.x() + theme.px(8)
        side = theme.px(20)
        top = round(rect.center().y() - side / 2)
        if choice.icon:
            size = theme.px(14)
            token = "accent-text" if choice.id is NEW else "text2"
            paint_icon(painter, left + (side - size) / 2, top + (side - size) / 2, choice.icon, token, size)
        else:
            paint_face(painter, QRectF(left, top, side, side), choice.title, square=choice.square)
        left += side + theme.px(8)
        area = QRectF(left, rect.y(), rect.right() - left - theme.px(8), rect.height())
        token = "accent-text" if choice.id is NEW else "text"
        width = draw_text(painter, area, choice.title, "body", token)
        if choice.subtitle:
            draw_text(
                painter, area.adjusted(width + theme.px(10), 0, 0, 0), choice.subtitle, "small", "text3"
            )
        painter.restore()


class _ClickBeside(QObject):
    """Lets a click beside a list that drops down do what it is meant to; the completer would only hide the list."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(watched, QWidget):
            return False
        assert isinstance(event, QMouseEvent)
        if watched.rect().contains(event.position().toPoint()):
            return False
        watched.hide()
        under = QApplication.widgetAt(event.globalPosition().toPoint())
        blocked = QApplication.activeModalWidget()
        if under is not None and (blocked is None or blocked is under.window()):
            # When the popup is gone; its release is lost with it.
            QTimer.singleShot(0, under, partial(_click, under, event.globalPosition(), event.button()))
        return True


def _click(widget: QWidget, where: QPointF, button: Qt.MouseButton) -> None:
    if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus and widget.isEnabled():
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(
            kind, widget.mapFromGlobal(where), where, button, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(widget, event)


class PopupList(QListView):
    """The list that a completer drops down, with our corners. A click beside it hides it, and is done there."""

    def __init__(self) -> None:
        super().__init__()
        dress(self)
        make_see_through(self)
        self.setProperty("popup", True)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # QCompleter makes it 6 px higher than its rows.
        self.setViewportMargins(4, 3, 4, 3)
        self._beside = _ClickBeside(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.installEventFilter(self._beside)  # again, to be asked before the completer

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_box(painter, QRectF(self.rect()), "base", "line2", current_theme().px(10))
            return True
        return super().event(event)


class DropDown(QObject):
    """Lets a field offer choices. ``chosen(Choice)`` tells which was taken.

    The list is a window of its own with our looks, which takes its time: it is made when something is first offered.
    """

    chosen = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._model = ChoiceModel(self)
        self._completer: QCompleter | None = None
        self._rows: PopupList | None = None

    def rows(self) -> PopupList:
        """Give the list."""
        if self._rows is None:
            self._rows = PopupList()
            completer = self._completer = QCompleter(self._model, self)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            completer.setMaxVisibleItems(SEEN)
            completer.setPopup(self._rows)
            self._rows.setItemDelegate(ChoiceDelegate(self._rows))  # after setPopup, which puts Qt's own
            completer.setWidget(self._field)
            completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        return self._rows

    def offer(self, choices: Sequence[Choice], place: QRect | None = None) -> None:
        """Drop the list down with these below the field, or below a place in it; without any, hide it.

        It is as wide as that, or wider where its words need it: of two people with one name their work tells who is
        who.
        """
        self._model.set_choices(choices)
        if not choices:
            self.hide()
            self._model.set_choices(())
            return
        margins = self.rows().viewportMargins()
        assert self._completer is not None
        self._completer.setCompletionPrefix("")
        wanted = max(map(_width_of, choices)) + margins.left() + margins.right()
        wanted += BAR if len(choices) > SEEN else 0
        below = QRect(place or self._field.rect().adjusted(0, 0, 0, -1))
        below.setWidth(max(below.width(), min(wanted, current_theme().px(BROADEST))))
        self._completer.complete(below)

    def is_shown(self) -> bool:
        """Whether the list is dropped down."""
        return self._rows is not None and self._rows.isVisible()

    def hide(self) -> None:
        """Take the list away."""
        if self._rows is not None:
            self._rows.hide()

    def marked(self) -> Choice | None:
        """The choice on which the list stands, while it is dropped down."""
        index = self._rows.currentIndex() if self._rows is not None and self._rows.isVisible() else None
        return index.data(Qt.ItemDataRole.UserRole) if index is not None and index.isValid() else None

    def mark_first(self) -> None:
        """Stand on the first choice."""
        self.rows().setCurrentIndex(self._model.index(0))

    def _on_activated(self, index: QModelIndex) -> None:
        choice = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(choice, Choice):
            self.chosen.emit(choice)
