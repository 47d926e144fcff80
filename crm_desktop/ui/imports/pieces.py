"""Small parts of the import dialog: the steps in its header, the place to drop a file, lines with an icon, tiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    ElidedLabel,
    FlowLayout,
    FoldingRow,
    Hairline,
    IconMark,
    Label,
    ScrollArea,
    button,
    draw_text,
    label,
    paint_box,
    text_width,
)

CIRCLE, GAP, LINE = 18, 6, 20


class StepMarks(QWidget):
    """Where in the steps the person is: what is done has a check, the present one is filled; a click goes back."""

    backWanted = Signal(int)
    """The step, from 0, that was clicked; one that is done and can be gone back to."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._now = 0
        self._back_to: frozenset[int] = frozenset()
        self._ends: list[int] = []
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_step(0)

    def set_step(self, step: int, back_to: Iterable[int] = ()) -> None:
        """Say which step it is, from 0, and which ones can be gone back to by a click."""
        self._now = step
        self._back_to = frozenset(back_to)
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {name}").format(
                number=step + 1, count=len(self._names), name=self._names[step]
            )
        )
        self.updateGeometry()
        self.update()

    def set_names(self, names: Sequence[str]) -> None:
        """Call the steps otherwise; as many as before."""
        if list(names) != self._names:
            self._names = list(names)
            self.set_step(self._now, self._back_to)

    @property
    def step(self) -> int:
        """Which step it is, from 0."""
        return self._now

    def _role(self, step: int) -> str:
        return "small-strong" if step == self._now else "small-medium"

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = sum(text_width(name, self._role(step)) for step, name in enumerate(self._names))
        each = theme.px(CIRCLE + GAP)
        between = theme.px(LINE + 16)
        return QSize(words + len(self._names) * each + (len(self._names) - 1) * between, theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(CIRCLE)
        x = 0.0
        self._ends.clear()
        top = (self.height() - side) / 2
        for step, name in enumerate(self._names):
            if step:
                line = QRectF(round(x + theme.px(8)), self.height() // 2, theme.px(LINE), 1)
                painter.fillRect(line, theme.color("line2"))
                x += theme.px(LINE + 16)
            circle = QRectF(x, top, side, side)
            if step < self._now:
                paint_box(painter, circle, "ok-soft", "", side / 2)
                size = theme.px(12)
                paint_icon(painter, x + (side - size) / 2, top + (side - size) / 2, "check", "ok", size)
            else:
                on = step == self._now
                paint_box(painter, circle, "accent" if on else "sunken", "", side / 2)
                width = text_width(str(step + 1), "caption")
                draw_text(
                    painter,
                    QRectF(x + (side - width) / 2, top, width + 1, side),
                    str(step + 1),
                    "caption",
                    "on-accent" if on else "text2",
                )
            x += side + theme.px(GAP)
            width = text_width(name, self._role(step))
            token = "text" if step == self._now else "text2"
            draw_text(painter, QRectF(x, 0, width + 2, self.height()), name, self._role(step), token)
            x += width
            self._ends.append(round(x))

    def _at(self, x: float) -> int | None:
        """The step under a place that can be gone back to."""
        found = next((step for step, end in enumerate(self._ends) if x <= end), None)
        return found if found in self._back_to else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position().x()) is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = self._at(event.position().x())
        if step is None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        self.backWanted.emit(step)


def dropped_files(data: QMimeData) -> list[Path]:
    """What is dragged of this computer's files and folders."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropPlace(QFrame):
    """The place to drop a file: what can be done, what is being read, or what is wrong with the file."""

    dropped = Signal(object)
    """The paths of files that were let go here: a list."""
    chooseWanted = Signal()
    pasteWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self.setAcceptDrops(True)
        self._over = False
        self._wrong = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        column.addStretch(1)
        self._mark = IconMark("file-down", "text2", 24)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        self.title = label("", "section", wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addSpacing(4)
        self.text = label("", "body", "text2", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.choose = button(self.tr("Choose files"), "primary", "folder-open")
        self.choose.clicked.connect(self.chooseWanted)
        row.addWidget(self.choose)
        self.paste = button(self.tr("Paste from the clipboard"), icon="clipboard-paste")
        self.paste.clicked.connect(self.pasteWanted)
        row.addWidget(self.paste)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.rest()

    def rest(self) -> None:
        """Invite a file."""
        self._say("", "file-down", self.tr("Drop files here"),
                  self.tr("You see and choose everything before it is saved."))  # fmt: skip

    def trouble(self, text: str) -> None:
        """Say what is wrong with a file: its first sentence is the title."""
        first, dot, rest = text.partition(". ")
        self._say(text, "file-warning", first + ("." if dot else ""), rest.strip())

    def reading(self, name: str) -> None:
        """Say that a file is being read."""
        self._say("", "file-text", self.tr("Reading {name}…").format(name=name), "")

    def say_progress(self, percent: int) -> None:
        """Say how much of the file is read."""
        self.text.setText(self.tr("{percent} % read").format(percent=percent))

    @property
    def wrong(self) -> str:
        """What was said to be wrong, "" for nothing."""
        return self._wrong

    def _say(self, wrong: str, icon: str, title: str, text: str) -> None:
        self._wrong = wrong
        self._mark.set_icon_name(icon, "danger" if wrong else "text2")
        self.title.setText(title)
        self.title.set_token("danger" if wrong else "text")
        self.text.setText(text)
        self.setAccessibleDescription(wrong)
        self.update()

    def hold(self, over: bool) -> None:
        """A file is held over the place, or no longer."""
        if over == self._over:
            return
        self._over = over
        if over:
            self._held = (self._wrong, self.title.text(), self.text.text())
            self.title.setText(self.tr("Let go to read it"))
            self.title.set_token("text")
            self.text.setText("")
        else:
            self._wrong, title, text = self._held
            self.title.setText(title)
            self.title.set_token("danger" if self._wrong else "text")
            self.text.setText(text)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.hold(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hold(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.hold(False)
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "accent" if self._over else "danger" if self._wrong else "edge"
        pen = QPen(theme.color(token), 2 if self._over else 1)
        if not self._over:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.color("accent-soft" if self._over else "alt"))
        radius = theme.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class IconLine(QWidget):
    """An icon and one text beside it, in one line or wrapped."""

    def __init__(
        self,
        icon: str,
        text: str,
        *,
        role: str = "small",
        token: str = "text2",
        icon_token: str = "text3",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.mark = IconMark(icon, icon_token, 14)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter)
        self.words: Label = label(text, role, token, wrap=True) if wrap else ElidedLabel(text, role, token)
        row.addWidget(self.words, 1)

    def set_text(self, text: str) -> None:
        """Say something else; nothing hides it."""
        self.words.setText(text)
        self.setVisible(bool(text))


class NoteStrip(QFrame):
    """What a file was found to be: a title and a sentence on the accent's soft ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        row = FoldingRow(self)
        row.setContentsMargins(14, 8, 14, 8)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(IconMark("circle-check", "accent-text", 18))
        column = QVBoxLayout()
        column.setSpacing(0)
        self.title = label("", "body-strong", wrap=True)
        self.text = label("", "small", "text2", wrap=True)
        self.text.setMinimumWidth(260)
        column.addWidget(self.title)
        column.addWidget(self.text)
        said.addLayout(column, 1)
        row.addLayout(said, 1)
        choices = QWidget()
        self._choices = FlowLayout(choices, gap=12)
        row.addWidget(choices, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, control: QWidget) -> None:
        """Put something to choose at its right."""
        self._choices.addWidget(control)

    def say(self, title: str, text: str) -> None:
        """Show these words."""
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(f"{title}. {text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), "accent-soft", "", current_theme().px(8))


class Tiles(QFrame):
    """Numbers side by side, each with its word below."""

    def __init__(
        self, entries: Sequence[tuple[int, str]], *, role: str = "number", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, (number, word) in enumerate(entries):
            if place:
                row.addWidget(Hairline(vertical=True))
            cell = QWidget()
            cell.setAccessibleName(f"{wording.number(number)} {word}")
            column = QVBoxLayout(cell)
            edge = 16 if role == "number" else 12
            column.setContentsMargins(16, edge - 1, 8, edge - 1)
            column.setSpacing(0)
            column.addWidget(label(wording.number(number), role, "text" if number else "text2"))
            column.addWidget(label(word, "body" if role == "number" else "small", "text2"))
            row.addWidget(cell, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), "base", "line", current_theme().px(8))


class _Column(QWidget):
    """What scrolls in a pane: as high as its lines are at its width, not as at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        layout = self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least


class Pane(ScrollArea):
    """A part of a page that scrolls by itself when the window is low. Put things into ``column``."""

    def __init__(self, *, margins: tuple[int, int, int, int] = (24, 20, 24, 20)) -> None:
        super().__init__()
        self.viewport().setAutoFillBackground(False)
        self._content = _Column()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(0)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)


class SidePane(QFrame):
    """The grey pane beside a page, with a hairline at the edge to it."""

    def __init__(self, inner: QWidget, width: int, *, left: bool = False) -> None:
        super().__init__()
        self.setProperty("painted", True)
        self.setProperty("onAlt", not left)
        self._left = left
        self.setFixedWidth(current_theme().px(width))
        column = QVBoxLayout(self)
        column.setContentsMargins(0 if left else 1, 0, 1 if left else 0, 0)
        column.addWidget(inner)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        if not self._left:
            # The last column is the dialog's own outline.
            painter.fillRect(self.rect().adjusted(0, 0, -1, 0), theme.color("alt"))
        x = self.width() - 1 if self._left else 0
        painter.fillRect(x, 0, 1, self.height(), theme.color("line"))


class IconSquare(QWidget):
    """An icon on a grey square, before something with two lines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        side = current_theme().px(32)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), "sunken", "", theme.px(6))
        size = theme.px(16)
        place = (self.width() - size) / 2
        paint_icon(painter, place, place, self._name, "text2", size)


def clear_layout(column: QLayout) -> None:
    """Take everything out of a layout."""
    while column.count():
        item = column.takeAt(0)
        inner = item.widget() if item is not None else None
        if inner is not None:
            inner.hide()
            inner.setParent(None)
            inner.deleteLater()
        elif item is not None and isinstance(item.layout(), QHBoxLayout | QVBoxLayout):
            clear_layout(item.layout())  # type: ignore[arg-type]
