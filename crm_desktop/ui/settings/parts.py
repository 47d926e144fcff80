"""What the settings page is made of: sections, rows, the rules with their numbers, and the looks to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.names import fold
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.theme.tokens import DARK, LIGHT
from crm_desktop.ui.widgets import (
    FlowLayout,
    Hairline,
    Label,
    RingHolder,
    Switch,
    draw_text,
    label,
)

LABELS = 204
"""Width of the words before a control, px at text size 1."""
ROW, RULE_ROW = 43, 47
"""Heights of the rows, px at text size 1; with the hairline they are on the grid."""
REST_MS = 400
"""A number is kept when the keys have rested so long, or the field is left: not each digit is a step of its own."""

_tr = QCoreApplication.translate


class Section(QWidget):
    """A part of the page: a title over rows, with hairlines between. Rows can be found by their words."""

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self.key = key
        self.name = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._rows: list[tuple[QWidget, Hairline | None, str]] = []
        self._heads: dict[int, Label] = {}
        """The smaller heads, by the place of the row that comes after each."""

    def add_title(self, *controls: QWidget, title: str = "", hint: str = "") -> None:
        """Add the head: the title (the section's name without one), a line below it, controls at the right."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title or self.name, "section", wrap=True))
        if hint:
            words.addWidget(label(hint, "small", "text2", wrap=True))
        row.addLayout(words, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def add_head(self, text: str) -> None:
        """Add a smaller head over the rows that follow; it is seen while any of them is."""
        head = label(text, "section")
        head.setContentsMargins(0, 20, 0, 4)
        self.column.addWidget(head)
        self._heads[len(self._rows)] = head

    def add_row(self, row: QWidget, words: str) -> None:
        """Add a row, with the words it is found by."""
        line = Hairline() if self._rows and len(self._rows) not in self._heads else None
        if line is not None:
            self.column.addWidget(line)
        self.column.addWidget(row)
        self._rows.append((row, line, fold(f"{self.name} {words}")))

    def narrow(self, text: str) -> bool:
        """Show the rows that have all words of a text; say whether there is any."""
        wanted = fold(text).split()
        seen = False
        for row, line, words in self._rows:
            fits = all(word in words for word in wanted)
            row.setVisible(fits)
            if line is not None:
                line.setVisible(fits and seen)
            seen = seen or fits
        places = [*self._heads, len(self._rows)]
        for begin, end in pairwise(places):
            rows = self._rows[begin:end]
            self._heads[begin].setVisible(any(row.isVisibleTo(self) for row, _, _ in rows))
        self.setVisible(seen)
        return seen


class SettingRow(QWidget):
    """Words at the left, controls beside them, perhaps more at the right edge."""

    def __init__(self, text: str, controls: Sequence[QWidget], right: Sequence[QWidget] = ()) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        said = self._said = label(text, "body", "text2", wrap=True)
        self._beside: list[Label] = []
        row.addWidget(said, 0, Qt.AlignmentFlag.AlignVCenter)
        if len(controls) == 1:
            words = isinstance(controls[0], Label)
            row.addWidget(controls[0], 1 if words else 0, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch(0 if words else 1)
        else:
            several = QWidget()
            flow = FlowLayout(several, gap=8, line_gap=4)
            for control in controls:
                if isinstance(control, Label):
                    self._beside.append(control)
                flow.addWidget(control)
            row.addWidget(several, 1, Qt.AlignmentFlag.AlignVCenter)
        for control in controls:
            # What is read aloud needs a name; words beside it are its name as well as ours.
            if not control.accessibleName() and not control.property("text"):
                control.setAccessibleName(text)
        for control in right:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._take_sizes()

    def _take_sizes(self) -> None:
        theme = current_theme()
        self._said.setFixedWidth(theme.px(LABELS) - 8)
        for words in self._beside:
            words.setMinimumHeight(theme.px(28))
        self.setMinimumHeight(theme.px(ROW))

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_sizes()


class WordsRow(QWidget):
    """What a setting is called and why, with room for its controls at the right."""

    def __init__(self, called: str, because: str) -> None:
        super().__init__()
        self._because = because
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = label(called, "body-medium", wrap=True)
        self._why = label(because, "small", "text2", wrap=True)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._why)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.setMinimumHeight(current_theme().px(RULE_ROW))

    def follow_theme(self) -> None:
        """Follow the text size."""
        self.setMinimumHeight(current_theme().px(RULE_ROW))


class SwitchRow(WordsRow):
    """On or off, what it is called and why. ``switched(on)``."""

    switched = Signal(bool)

    def __init__(self, called: str, because: str) -> None:
        super().__init__(called, because)
        self._filling = False
        self.switch = Switch()
        self.switch.setAccessibleName(called)
        self.switch.setAccessibleDescription(because)
        self.switch.toggled.connect(self._on_switched)
        self.row.insertWidget(0, self.switch)
        self.row.insertSpacing(1, 8)

    def set_on(self, on: bool) -> None:
        """Show whether it is on; tells nothing."""
        self._filling = True
        self.switch.setChecked(on)
        self._filling = False
        self._title.set_token("text" if on else "text3")
        self._why.set_token("text2" if on else "text3")
        off = _tr("Settings", "Off. {why}")
        self._why.setText(self._because if on else off.format(why=self._because))

    def _on_switched(self, on: bool) -> None:
        if not self._filling:
            self.switched.emit(on)


class _Look(RingHolder, QRadioButton):
    """One of the looks: a small picture of a window, with its name below."""

    WIDE, HIGH = 116, 58

    def __init__(self, key: str, text: str, schemes: Sequence[str], parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self._schemes = schemes
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The picture and a line of words."""
        theme = current_theme()
        return QSize(theme.px(self.WIDE), theme.px(self.HIGH + 4 + 20))

    def minimumSizeHint(self) -> QSize:
        """As large as it is."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """The picture can be clicked as well."""
        return self.rect().contains(position)

    def ring_radius(self) -> int:
        """The corners of its focus ring."""
        return 6

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a window in the colours of each scheme, a radio mark and the name."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, self.width(), theme.px(self.HIGH)).adjusted(1, 1, -1, -1)
        radius = theme.px(7)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(path)
        part = box.width() / len(self._schemes)
        for place, scheme in enumerate(self._schemes):
            painter.save()
            painter.setClipRect(
                QRectF(box.x() + place * part, box.y(), part, box.height()), Qt.ClipOperation.IntersectClip
            )
            self._paint_window(painter, box, DARK if scheme == "dark" else LIGHT)
            painter.restore()
        painter.restore()
        on = self.isChecked()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus" if on else "line2"), 2 if on else 1))
        painter.drawRoundedRect(box, radius, radius)
        self._paint_mark(painter, on)
        left = theme.px(20)
        words = QRectF(left, theme.px(self.HIGH + 4), self.width() - left, theme.px(20))
        draw_text(painter, words, self.text(), "small", "text")

    def _paint_mark(self, painter: QPainter, on: bool) -> None:
        theme = current_theme()
        side = theme.px(14)
        ring = QRectF(0.5, theme.px(self.HIGH + 4 + 3) + 0.5, side - 1, side - 1)
        painter.setPen(QPen(theme.color("accent" if on else "edge"), 1))
        painter.setBrush(theme.color("accent" if on else "base"))
        painter.drawEllipse(ring)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on-accent"))
            painter.drawEllipse(ring.center(), side / 5, side / 5)

    @staticmethod
    def _paint_window(painter: QPainter, box: QRectF, tokens: object) -> None:
        theme = current_theme()
        colors = LIGHT if tokens is LIGHT else DARK
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(box, QColor(colors["base"]))
        side = theme.px(28)
        painter.fillRect(QRectF(box.x(), box.y(), side, box.height()), QColor(colors["window"]))
        for place, (token, wide) in enumerate((("line2", 42), ("line", 60), ("accent", 28))):
            painter.setBrush(QColor(colors[token]))
            top = box.y() + theme.px(10) + place * theme.px(11)
            bar = QRectF(box.x() + side + theme.px(8), top, theme.px(wide), theme.px(6))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


class Looks(QWidget):
    """As the system, light or dark. ``currentChanged(key)``."""

    currentChanged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Theme"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        self._looks = [
            _Look("system", self.tr("As the system"), ("light", "dark"), self),
            _Look("light", self.tr("Light"), ("light",), self),
            _Look("dark", self.tr("Dark"), ("dark",), self),
        ]
        for look in self._looks:
            row.addWidget(look)
            look.toggled.connect(partial(self._on_toggled, look))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def current(self) -> str:
        """The key of the chosen one, "" for none."""
        return next((look.key for look in self._looks if look.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose by key."""
        for look in self._looks:
            if look.key == key:
                look.setChecked(True)

    def follow_theme(self) -> None:
        """Follow the text size."""
        for look in self._looks:
            look.updateGeometry()

    def _on_toggled(self, look: _Look, on: bool) -> None:
        if on:
            self.currentChanged.emit(look.key)
