"""The dialog of the design: a real window-modal QDialog with our own title row, side pane and footer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QThread,
    QTimer,
)
from PySide6.QtGui import (
    QHideEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShortcut,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme, dress
from crm_desktop.ui.widgets.buttons import Button, button, icon_button, paint_box
from crm_desktop.ui.widgets.keys import take_shift_f10
from crm_desktop.ui.widgets.panels import IconMark
from crm_desktop.ui.widgets.see_through import round_off
from crm_desktop.ui.widgets.text import ElidedLabel, Label, label

TITLE = 300
"""So much of a title is shown whatever stands beside it, px at text size 1."""
FOLD = 960
"""Over windows narrower than this (px at text size 1) the side pane of a dialog stands below its body."""
OPENS_AFTER_MS = 5
"""So long after it is made a dialog opens (`Dialog.open_soon`)."""
ROOM_AROUND = 48
"""How much of the window behind it a dialog leaves free at least, px in all, each way."""


class Scrim(QWidget):
    """The shade over a window while one of its dialogs is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setObjectName("scrim")
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = current_theme().color("scrim")
        if isinstance(self.parentWidget(), Dialog):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            radius = current_theme().px(12)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
            return
        painter.fillRect(self.rect(), shade)


class _Scroll(QScrollArea):
    """A scroll area that asks for all the room its content wants."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.setWidget(content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.most = 16_777_215
        """It never asks for more width than this, px: a dialog stays inside of its window."""

    def sizeHint(self) -> QSize:
        inner = self.widget()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        width = inner.minimumSizeHint().width() if inner is not None else 0
        return QSize(min(width, self.most), 80)


class _Pane(QWidget):
    """The side pane. Where it stands below the body it paints its own ground and the line above it."""

    def __init__(self, *, below: bool) -> None:
        super().__init__()
        self._below = below
        self.setProperty("onAlt", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._below:
            painter = QPainter(self)
            painter.fillRect(self.rect(), current_theme().color("alt"))
            painter.fillRect(QRect(0, 0, self.width(), 1), current_theme().color("line"))


class _Title(ElidedLabel):
    """What the dialog is about; a long name in it makes no dialog wider than its window."""

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), current_theme().px(TITLE)), hint.height())


class _TitleRow(QWidget):
    """Drags the dialog, as the title bar of the system would."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            handle = self.window().windowHandle()
            if handle is not None:
                handle.startSystemMove()
                event.accept()
                return
        super().mousePressEvent(event)


class Dialog(QDialog):
    """A dialog: title row, ``body``, perhaps a ``side`` pane, footer with buttons.

    Show it with ``open()``, or with `open_soon` where it is large. Esc and the x reject; Ctrl+Enter clicks the primary
    button. It is at most as large as the window behind it less 48 px; body and side scroll then. Over a window
    narrower than 960 px the side stands below the body. Overwrite ``reject`` to keep a draft. ``width`` and
    ``side_width`` are px at text size 1. F1 opens the manual at ``help_chapter``, or where the window behind is, which
    has ``open_help``.
    """

    help_chapter = ""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        width: int = 710,
        height: int = 0,
        side: bool = False,
        side_width: int = 268,
    ) -> None:
        super().__init__(parent)
        dress(self)
        self.setWindowTitle(title)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        round_off(self, radius=12)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setProperty("painted", True)
        self._wanted = (width, height)
        self._scrim: Scrim | None = None
        self._put_at = QPoint()
        self._is_coming = False
        """Whether it opens in a moment."""
        self._primary: Button | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)

        whole.addWidget(self._make_head(title))
        self._is_folded = side and parent is not None and parent.window().width() < current_theme().px(FOLD)
        whole.addLayout(self._make_middle(side, side_width), 1)
        whole.addWidget(self._make_foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit)
        QShortcut(QKeySequence("F1"), self, self.open_help)
        take_shift_f10(self)
        self._take_heights()

    def _make_head(self, title: str) -> QWidget:
        self._head = _TitleRow(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(24, 0, 14, 0)
        head.setSpacing(12)
        self.title_label = _Title(title, "dialog-title")
        head.addWidget(self.title_label)
        head.addStretch(1)
        self._head_room = QHBoxLayout()
        self._head_room.setSpacing(12)
        head.addLayout(self._head_room)
        self._note: Label | None = None
        head.addSpacing(10)
        self.close_button = icon_button("x", self.tr("Close"), keys=self.tr("Esc"))
        self.close_button.clicked.connect(self.reject)
        head.addWidget(self.close_button)
        return self._head

    def _make_middle(self, side: bool, side_width: int) -> QHBoxLayout:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 1, 0, 1)
        middle.setSpacing(0)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        self._content = content
        pane = _Pane(below=self._is_folded)
        self._pane = pane
        self.side = QVBoxLayout(pane)
        self.side.setContentsMargins(20, 20, 20, 20)
        self.side.setSpacing(8)
        whole_content = content
        if self._is_folded:
            whole_content = QWidget()
            column = QVBoxLayout(whole_content)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(content, 1)
            column.addWidget(pane)
        self._scroll = _Scroll(whole_content)
        middle.addWidget(self._scroll, 1)
        self._side_scroll: QScrollArea | None = None
        self._side_width = side_width
        if side and not self._is_folded:
            self._side_scroll = _Scroll(pane)
            self._side_scroll.setFixedWidth(current_theme().px(side_width))
            middle.addWidget(self._side_scroll)
        elif not side:
            pane.setParent(self)
            pane.hide()
        return middle

    def _make_foot(self) -> QWidget:
        self._foot = QWidget(self)
        self._foot.setProperty("onAlt", True)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(24, 0, 24, 0)
        foot.setSpacing(8)
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        foot.addLayout(self._left)
        foot.addStretch(1)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        foot.addLayout(self._right)
        self._foot_note: Label | None = None
        self._foot_mark: IconMark | None = None
        return self._foot

    def open_help(self, chapter: str = "") -> None:
        """Open the manual beside the dialog (F1)."""
        parent = self.parentWidget()
        opened = getattr(parent.window(), "open_help", None) if parent is not None else None
        if opened is not None:
            opened(chapter or self.help_chapter)

    def set_title(self, title: str) -> None:
        """Another title."""
        self.setWindowTitle(title)
        self.title_label.setText(title)

    def set_header_widget(self, widget: QWidget) -> None:
        """Put something at the right of the title row, left of the x."""
        self._head_room.addWidget(widget)

    def set_header_note(self, text: str) -> None:
        """Grey words at the right of the title row ("Tab moves on, Ctrl+Enter saves")."""
        if self._note is None:
            self._note = label("", "small", "text3")
            self._head_room.insertWidget(0, self._note)
        self._note.setText(text)

    def add_button(
        self,
        text: str,
        kind: str = "secondary",
        slot: Callable[[], object] | None = None,
        *,
        icon: str | None = None,
        side: str = "right",
    ) -> Button:
        """Add a button to the footer, ``side`` right or left. The last primary one is what Ctrl+Enter clicks."""
        made = button(text, kind, icon)
        if slot is not None:
            made.clicked.connect(lambda: slot())  # noqa: PLW0108 - the signal would hand over its bool
        (self._left if side == "left" else self._right).addWidget(made)
        if kind == "primary":
            self._primary = made
        return made

    def add_footer_widget(self, widget: QWidget, *, side: str = "left") -> None:
        """Put any widget into the footer."""
        (self._left if side == "left" else self._right).addWidget(widget)

    def footer_note(self, text: str, token: str = "text2") -> None:
        """Words in the footer: grey at the left, in another token before the buttons ("One field needs a look")."""
        if self._foot_note is None:
            self._foot_mark = IconMark("circle-alert", token, 14)
            self._foot_note = label("", "small", token)
            room = self._left if token == "text2" else self._right
            room.insertWidget(0, self._foot_mark)
            room.insertWidget(1, self._foot_note)
            if token != "text2":
                room.insertSpacing(2, 8)
        if self._foot_mark is not None:
            self._foot_mark.set_icon_name("circle-alert", token)
            self._foot_mark.setVisible(bool(text) and token in ("danger", "caution"))
        self._foot_note.set_token(token)
        self._foot_note.setText(text)
        self._foot_note.setVisible(bool(text))

    def primary_button(self) -> Button | None:
        """The button that Ctrl+Enter clicks."""
        return self._primary

    def set_primary(self, made: Button) -> None:
        """Let Ctrl+Enter click another button of the footer."""
        self._primary = made

    def set_least_height(self, height: int) -> None:
        """Be at least so high, px at text size 1; 0 is as high as the content asks for."""
        self._wanted = (self._wanted[0], height)
        if self.isVisible():
            self.fit()

    def submit(self) -> None:
        """What Ctrl+Enter does: click the primary button, when it is on."""
        if self._primary is not None and self._primary.isEnabled():
            self._primary.click()

    def _take_heights(self) -> None:
        theme = current_theme()
        self._head.setFixedHeight(theme.px(56))
        self._foot.setFixedHeight(theme.px(60))
        if self._side_scroll is not None:
            self._side_scroll.setFixedWidth(theme.px(self._side_width))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_heights()
        if self.isVisible():
            self.fit()

    def fit(self) -> None:
        """Take the size the content asks for, at most the window behind less 48 px, and stand in its middle."""
        theme = current_theme()
        parent = self.parentWidget()
        behind = parent.window() if parent is not None else None
        if behind is not None:
            room = behind.width() - ROOM_AROUND
            self._scroll.most = room - (self._side_scroll.width() if self._side_scroll is not None else 0)
            self._scroll.updateGeometry()
        layout = self.layout()
        if layout is not None:
            layout.activate()  # what was hidden since must not hold the width up
        width, height = theme.px(self._wanted[0]), theme.px(self._wanted[1])
        if self._is_folded:
            width -= theme.px(self._side_width)
        inner = width - (theme.px(self._side_width) if self._side_scroll is not None else 0)
        rows = max(self._needs(self._content, inner), self._content.minimumSizeHint().height())
        if self._is_folded:
            rows += self._needs(self._pane, inner)
        if self._side_scroll is not None:
            rows = max(rows, self._needs(self._pane, theme.px(self._side_width)))
        height = max(height, self._head.height() + self._foot.height() + rows + 2)
        if behind is not None:
            width = min(width, behind.width() - ROOM_AROUND)
            height = min(height, behind.height() - ROOM_AROUND)
        self.resize(width, height)
        if behind is not None:
            self._stand_in_the_middle_of(behind)

    def _stand_in_the_middle_of(self, behind: QWidget) -> None:
        middle = behind.mapToGlobal(QPoint(behind.width() // 2, behind.height() // 2))
        self.move(middle.x() - self.width() // 2, middle.y() - self.height() // 2)
        self._put_at = self.pos()

    def open_soon(self) -> None:
        """Open it in a later turn of the event loop: making it and painting it, each takes as long as the other.

        A key that comes meanwhile goes to the dialog, and a click does nothing, as when it is open. Where no event
        loop turns, or nothing is seen behind it, it opens at once.
        """
        parent, behind = self.parentWidget(), self._handle_behind()
        is_seen = parent is not None and parent.isVisible()
        if behind is None or not is_seen or not QThread.currentThread().loopLevel():
            self.open()
            return
        self._is_coming = True
        behind.installEventFilter(self)
        # Two timers: one alone is still due in the turn that makes the dialog, where that takes long.
        QTimer.singleShot(0, self, partial(QTimer.singleShot, OPENS_AFTER_MS, self, self._open_now))

    def _open_now(self) -> None:
        if self._wait_no_more():
            self.open()

    def _wait_no_more(self) -> bool:
        """Whether it was about to open."""
        was_coming, self._is_coming = self._is_coming, False
        behind = self._handle_behind()
        if was_coming and behind is not None:
            behind.removeEventFilter(self)
        return was_coming

    def _handle_behind(self) -> QWindow | None:
        parent = self.parentWidget()
        return parent.window().windowHandle() if parent is not None else None

    def done(self, result: int) -> None:
        """Close, or do not open at all."""
        waited = self._wait_no_more()
        super().done(result)
        if waited and self.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of a window that gets its place only now, or another; but where the person put it."""
        pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
        if pressed and self._is_coming and isinstance(watched, QWindow):
            self._open_now()
            own = self.windowHandle()
            if event.type() == QEvent.Type.KeyPress and own is not None:
                QCoreApplication.sendEvent(own, event)
            return True
        parent = self.parentWidget()
        if (
            event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
            and parent is not None
            and watched is parent.window()
            and self.isVisible()
            and self.pos() == self._put_at
        ):
            self._stand_in_the_middle_of(parent.window())
        return super().eventFilter(watched, event)

    @staticmethod
    def _needs(content: QWidget, width: int) -> int:
        layout = content.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return content.sizeHint().height()

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        if parent is not None and self._scrim is None:
            self._scrim = Scrim(parent.window())
            parent.window().installEventFilter(self)
        self.fit()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._scrim is not None:
            scrim, self._scrim = self._scrim, None
            scrim.window().removeEventFilter(self)
            scrim.hide()
            scrim.setParent(None)
            scrim.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(12)
        area = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), theme.color("base"))
        alt, line = theme.color("alt"), theme.color("line")
        foot = self._foot.geometry()
        painter.fillRect(QRect(0, foot.y(), self.width(), self.height() - foot.y()), alt)
        painter.fillRect(QRect(0, foot.y() - 1, self.width(), 1), line)
        painter.fillRect(QRect(0, self._head.geometry().bottom() + 1, self.width(), 1), line)
        if self._side_scroll is not None and self._side_scroll.isVisible():
            pane = self._side_scroll.geometry()
            painter.fillRect(pane, alt)
            painter.fillRect(QRect(pane.x(), pane.y(), 1, pane.height()), line)
        painter.setClipping(False)
        painter.setPen(QPen(line, 1))
        paint_box(painter, area, "", "text" if theme.high_contrast else "line2", radius)
