"""Choosing one of a few, on or off: segmented control, tile, switch, check box, radio button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.buttons import PaintedButton, paint_box
from crm_desktop.ui.widgets.focus import RingHolder
from crm_desktop.ui.widgets.text import draw_text, text_width


class _Segment(RingHolder, QRadioButton):
    """One choice of a segmented control."""

    def __init__(self, key: str, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self._icon_name = icon
        # A click leaves the focus where it is, in the list that follows.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = 2 * theme.px(11)
        if self.text():
            width += text_width(self.text(), "small-strong")
        if self._icon_name:
            width += theme.px(14) + (theme.px(6) if self.text() else 0)
        return QSize(width, theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def ring_radius(self) -> int:
        return 6

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ink = "text" if on else "text2"
        if not self.isEnabled():
            ink = "text3"
        elif on and theme.high_contrast:
            ink = "on-chosen"
        if on:
            ground = "line2" if theme.is_dark else "base"
            if theme.high_contrast:
                ground = "chosen" if self.isEnabled() else "base"
            paint_box(painter, QRectF(self.rect()), ground, "line2", theme.px(5))
        elif self.underMouse() and self.isEnabled():
            paint_box(painter, QRectF(self.rect()), "line", "", theme.px(5))
        role = "small-strong" if on else "small-medium"
        size = theme.px(14)
        width = text_width(self.text(), role)
        if self._icon_name:
            width += size + (theme.px(6) if self.text() else 0)
        x = (self.width() - width) / 2
        if self._icon_name:
            paint_icon(painter, round(x), (self.height() - size) // 2, self._icon_name, ink, size)
            x += size + theme.px(6)
        draw_text(painter, QRectF(x, 0, self.width() - x + 1, self.height()), self.text(), role, ink)


class Segmented(QWidget):
    """One of a few, side by side. Left and right arrows choose.

    ``options`` are (key, text, icon or None). ``currentChanged`` gives the key, also after ``set_current``.
    """

    currentChanged = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str, str | None]],
        *,
        name: str = "",
        stretch: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self._segments: dict[str, _Segment] = {}
        for key, text, icon in options:
            segment = _Segment(key, text, icon or "", self)
            layout.addWidget(segment, 1 if stretch else 0)
            self._segments[key] = segment
            segment.toggled.connect(self._on_toggled)
        if options:
            first = self._segments[options[0][0]]
            first.blockSignals(True)
            first.setChecked(True)
            first.blockSignals(False)
        self._take_stop()

    def _take_stop(self) -> None:
        """Let Tab stop at the chosen one, wherever it stands; without one at each of them."""
        current = self.current()
        for key, segment in self._segments.items():
            stops = key == current or not current
            segment.setFocusPolicy(Qt.FocusPolicy.TabFocus if stops else Qt.FocusPolicy.NoFocus)

    def current(self) -> str:
        """The key of the chosen one ("" when there is none)."""
        for key, segment in self._segments.items():
            if segment.isChecked():
                return key
        return ""

    def set_current(self, key: str) -> None:
        """Choose by key. Raises KeyError for an unknown one."""
        self._segments[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of one choice (a count in it, say)."""
        self._segments[key].setText(text)
        self._segments[key].updateGeometry()
        self.updateGeometry()

    def segment(self, key: str) -> QRadioButton:
        """The button of one choice, for a tooltip or a test."""
        return self._segments[key]

    def _on_toggled(self, checked: bool) -> None:
        self.update()
        if checked:
            self._take_stop()
            self.currentChanged.emit(self.current())

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        for segment in self._segments.values():
            segment.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        paint_box(painter, QRectF(self.rect()), "sunken", "text" if theme.high_contrast else "", theme.px(6))


class ChoiceTile(PaintedButton):
    """A number or a short word that is chosen or not; the chosen one is filled. At least `least` px wide."""

    def __init__(self, text: str, name: str, *, least: int = 28) -> None:
        super().__init__(text)
        self._least = least
        self.setCheckable(True)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = text_width(self.text(), "body-strong") + theme.px(14)
        return QSize(max(theme.px(self._least), words), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "chosen" if on else "alt" if self.underMouse() else "base"
        paint_box(painter, QRectF(self.rect()), ground, "accent" if on else "line2", theme.px(6))
        draw_text(
            painter,
            QRectF(self.rect()),
            self.text(),
            "body-strong" if on else "body",
            "on-chosen" if on else "text2",
            Qt.AlignmentFlag.AlignHCenter,
        )


class Switch(RingHolder, QCheckBox):
    """On or off, acting at once; the words stand at its right."""

    def __init__(self, text: str = "", *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = theme.px(32)
        if self.text():
            width += theme.px(12) + text_width(self.text(), "body")
        return QSize(width, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def ring_radius(self) -> int:
        return 8

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height, knob = theme.px(32), theme.px(18), theme.px(14)
        top = (self.height() - height) // 2
        track, outline, knob_ink = "accent" if self.isChecked() else "edge", "", "on-accent"
        if not self.isEnabled():
            track, knob_ink = "line2", "base"
        if theme.high_contrast:
            filled = self.isChecked() and self.isEnabled()
            outline = "text" if self.isEnabled() else "text3"
            track, knob_ink = ("accent", "on-accent") if filled else ("base", outline)
        paint_box(
            painter, QRectF(0, top, width, height), track, outline, height / 2, dashed=not self.isEnabled()
        )
        gap = (height - knob) / 2
        x = width - knob - gap if self.isChecked() else gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(knob_ink))
        inset = 1 if theme.high_contrast else 0
        painter.drawEllipse(QRectF(x, top + gap, knob, knob).adjusted(inset, inset, -inset, -inset))
        if self.text():
            left = width + theme.px(12)
            draw_text(
                painter,
                QRectF(left, 0, self.width() - left + 1, self.height()),
                self.text(),
                "body",
                "text" if self.isEnabled() else "text3",
            )


class _FocusCheck(RingHolder, QCheckBox):
    """A check box with our focus ring."""

    def ring_radius(self) -> int:
        return 4


class _FocusRadio(RingHolder, QRadioButton):
    """A radio button with our focus ring."""

    def ring_radius(self) -> int:
        return 4


def checkbox(text: str = "", *, checked: bool = False, parent: QWidget | None = None) -> QCheckBox:
    """A check box of ours."""
    made = _FocusCheck(text, parent)
    made.setChecked(checked)
    return made


def radio(text: str = "", *, checked: bool = False, parent: QWidget | None = None) -> QRadioButton:
    """A radio button of ours; those with one parent exclude each other."""
    made = _FocusRadio(text, parent)
    made.setChecked(checked)
    return made
