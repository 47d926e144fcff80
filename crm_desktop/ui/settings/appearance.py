"""The part of the settings about how the window looks and speaks: colours, sizes, language, the week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from crm_desktop.services import settings
from crm_desktop.ui import language
from crm_desktop.ui.settings.parts import SettingRow, SettingsPart
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.theme.tokens import DARK, LIGHT
from crm_desktop.ui.widgets import RingHolder, Segmented, draw_text


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


class AppearanceSettings(SettingsPart):
    """Looks, text size, rows, language, and the first day of the week."""

    def steps(self) -> list[Callable[[], object]]:
        return [self._make_looks, self._make_language]

    def _make_looks(self) -> None:
        made = self.section
        made.add_title()
        self.looks = Looks()
        self.looks.currentChanged.connect(partial(self.put, settings.SCHEME))
        made.add_row(SettingRow(self.tr("Theme"), [self.looks]), self.tr("Theme dark light colours system"))
        self.contrast = Segmented(
            [("system", self.tr("As the system"), None), ("high", self.tr("High"), None)],
            name=self.tr("Contrast"),
        )
        self.contrast.currentChanged.connect(partial(self.put, settings.CONTRAST))
        made.add_row(
            SettingRow(self.tr("Contrast"), [self.contrast]), self.tr("Contrast high low vision black white")
        )
        sizes = {
            "0.9": self.tr("Small"),
            "1": self.tr("Normal"),
            "1.15": self.tr("Large"),
            "1.3": self.tr("Larger"),
        }
        self.text_size = Segmented(
            [(key, text, None) for key, text in sizes.items()], name=self.tr("Text size")
        )
        self.text_size.currentChanged.connect(self._on_size)
        made.add_row(
            SettingRow(self.tr("Text size"), [self.text_size]), self.tr("Text size font larger smaller")
        )
        self.rows = Segmented(
            [("comfortable", self.tr("Comfortable"), None), ("compact", self.tr("Compact"), None)],
            name=self.tr("Rows"),
        )
        self.rows.currentChanged.connect(self._on_rows)
        made.add_row(
            SettingRow(self.tr("Rows"), [self.rows]), self.tr("Rows compact comfortable height dense")
        )

    def _make_language(self) -> None:
        made = self.section
        self.language = Segmented(
            [("", self.tr("System"), None), *((code, name, None) for code, name in language.NAMES.items())],
            name=self.tr("Language"),
        )
        self.language.currentChanged.connect(partial(self.put, settings.LANGUAGE))
        made.add_row(SettingRow(self.tr("Language"), [self.language]), self.tr("Language English German"))
        days = {
            "": self.tr("System"),
            "monday": self.tr("Monday"),
            "saturday": self.tr("Saturday"),
            "sunday": self.tr("Sunday"),
        }
        self.week_starts = Segmented(
            [(key, text, None) for key, text in days.items()], name=self.tr("Week starts on")
        )
        self.week_starts.currentChanged.connect(partial(self.put, settings.WEEK_STARTS))
        made.add_row(
            SettingRow(self.tr("Week starts on"), [self.week_starts]),
            self.tr("Week starts on first day Monday Sunday calendar"),
        )

    def show(self) -> None:
        store = self.desk.store
        self.looks.set_current(settings.get(store, settings.SCHEME))
        self.contrast.set_current(settings.get(store, settings.CONTRAST))
        self.text_size.set_current(f"{settings.get(store, settings.TEXT_SIZE):g}")
        self.rows.set_current("compact" if settings.get(store, settings.COMPACT_ROWS) else "comfortable")
        self.language.set_current(settings.get(store, settings.LANGUAGE))
        self.week_starts.set_current(settings.get(store, settings.WEEK_STARTS))

    def _on_size(self, key: str) -> None:
        self.put(settings.TEXT_SIZE, float(key))

    def _on_rows(self, key: str) -> None:
        self.put(settings.COMPACT_ROWS, key == "compact")
