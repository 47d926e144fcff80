"""Paints every component in every state: ``python -m tests.ui.gallery OUT.png [--dark] [--scale 1.3]``.

The picture has the places of the drawn sheet of components, so that the two can be laid side by side.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from crm_desktop.ui.theme import apply_theme, current_theme, dress, paint_icon
from crm_desktop.ui.widgets import (
    Bones,
    Button,
    Chip,
    ComboBox,
    EmptyState,
    Face,
    FieldError,
    FilterChip,
    LineEdit,
    Panel,
    ProgressLine,
    RowAction,
    RowDelegate,
    RowModel,
    RowPaint,
    SearchField,
    Strip,
    Switch,
    UndoStrip,
    WarmthDot,
    button,
    checkbox,
    draw_text,
    icon_button,
    label,
    paint_box,
    radio,
    set_working,
)

ACTIONS = (
    RowAction("write", "pencil", "Write", "w"),
    RowAction("log", "square-check", "Log", "l"),
    RowAction("snooze", "alarm-clock", "Snooze", "s"),
    RowAction("dismiss", "x", "Dismiss", "d"),
)
ICONS = (
    "sun calendar-days users building-2 lightbulb message-circle-question-mark briefcase waypoints "
    "search heart megaphone bell refresh-ccw send handshake gift"
).split()
SWATCHES = (
    ("window", "base", "alt", "sunken", "line", "line2", "edge"),
    ("text", "text2", "text3", "accent", "accent-soft", "accent-line"),
    ("warm-dot", "cool-dot", "dorm-dot", "danger", "caution", "ok"),
)


class RowSheet(QWidget):
    """The row in its five states, painted by the delegate itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.delegate = RowDelegate(48, margin=0, parent=self)
        self.model = RowModel(self)
        paint = RowPaint(
            "Tell Greta the news",
            "Orrery Lane made you an offer.",
            face="Greta Vandermolen",
            right_icon="megaphone",
            right_text="News",
            actions=ACTIONS,
        )
        self.model.set_rows([(0, paint)])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        flag = QStyle.StateFlag
        states = (
            ("Normal", flag.State_Enabled, True),
            ("Hover", flag.State_Enabled | flag.State_MouseOver, True),
            ("Selected", flag.State_Enabled | flag.State_Selected, True),
            (
                "Focused",
                flag.State_Enabled
                | flag.State_Selected
                | flag.State_HasFocus
                | flag.State_KeyboardFocusChange,
                True,
            ),
            ("Not active", flag.State_Enabled | flag.State_Selected, False),
        )
        theme = current_theme()
        for number, (words, state, active) in enumerate(states):
            top = number * theme.px(56)
            option = QStyleOptionViewItem()
            option.rect = QRect(theme.px(72), top, self.width() - theme.px(72), theme.px(48))
            option.state = state
            self.setProperty("paneActive", active)
            option.widget = self
            draw_text(painter, QRectF(0, top, theme.px(72), theme.px(48)), words, "small", "text3")
            self.delegate.paint(painter, option, self.model.index(0))


class Painted(QWidget):
    """A place that a function paints."""

    def __init__(self, parent: QWidget, paint: Callable[[QPainter], None]) -> None:
        super().__init__(parent)
        self._paint = paint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)


class _Forced(Button):
    """A button that is shown in a state without mouse and keyboard."""

    forced = ""

    def underMouse(self) -> bool:  # noqa: N802
        return self.forced == "hover"


class Gallery(QWidget):
    """The sheet. Places are those of the drawing, times the text size."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(self._px(1360), self._px(860))
        self.ringed: list[QWidget] = []
        self._heads()
        self._rows_and_buttons()
        self._marks()
        self._fields()
        self._messages()
        self._empty()
        self._colours()

    @staticmethod
    def _px(value: float) -> int:
        return current_theme().px(value)

    def put(self, widget: QWidget, x: float, y: float, width: float = 0, height: float = 0) -> QWidget:
        """Place a widget at the drawing's coordinates; without a size it takes its own."""
        widget.setParent(self)
        hint = widget.sizeHint()
        widget.setGeometry(
            self._px(x),
            self._px(y),
            self._px(width) if width else hint.width(),
            self._px(height) if height else hint.height(),
        )
        return widget

    def _heads(self) -> None:
        for x, y, words in (
            (28, 24, "Row"),
            (473, 24, "Buttons"),
            (919, 24, "Chips and marks"),
            (28, 349, "Fields"),
            (473, 349, "Progress and undo"),
            (919, 349, "Loading"),
            (28, 611, "Empty"),
            (919, 611, "Colours"),
        ):
            self.put(label(words, "section"), x, y)

    def _rows_and_buttons(self) -> None:
        self.put(RowSheet(self), 28, 54, 413, 272)
        for line, (kind, words) in enumerate(
            (("primary", "Primary"), ("secondary", "Secondary"), ("quiet", "Quiet"))
        ):
            y = 54 + line * 40
            self.put(label(words, "small", "text3"), 473, y + 8)
            x = 544.0
            for state in ("Normal", "Hover", "Pressed", "Focus", "Off"):
                made = _Forced(state, kind)
                made.forced = state.lower()
                self.put(made, x, y)
                if state == "Pressed":
                    made.setDown(True)
                if state == "Off":
                    made.setEnabled(False)
                if state == "Focus":
                    self.ringed.append(made)
                x += made.width() / current_theme().scale + 7
        self.put(label("Small, icon", "small", "text3"), 473, 182)
        self.put(button("Write thanks", icon="heart", small=True), 545, 176)
        self.put(icon_button("ellipsis", "More", outlined=True), 667, 174)
        self.put(icon_button("funnel", "Filter"), 707, 174)
        self.put(icon_button("x", "Close", small=True, size=14), 747, 176)
        self.put(label("Working", "small", "text3"), 473, 222)
        working = button("Reading…", icon="refresh-ccw")
        self.put(working, 545, 214)
        set_working(working, "Reading…")
        self.put(Switch(checked=True), 662, 216)
        self.put(Switch(), 702, 216)
        self.put(checkbox(checked=True), 742, 220)
        self.put(checkbox(), 766, 220)
        self.put(radio(checked=True), 790, 220)
        other = QWidget(self)
        self.put(other, 814, 220, 20, 20)
        radio(parent=other).setGeometry(0, 0, 20, 20)

    def _marks(self) -> None:
        chips: tuple[tuple[tuple[str, str, str], ...], ...] = (
            (
                ("Received", "neutral", ""),
                ("Reaching out", "cool", ""),
                ("Progressing", "accent", ""),
                ("Helped", "ok", ""),
            ),
            (
                ("Did not pan out", "outline", ""),
                ("Thanks", "warm", ""),
                ("Worth a look", "caution", ""),
                ("Stop and think", "danger", ""),
            ),
            (("payments", "outline", ""), ("Owed something 6", "outline", "heart")),
        )
        for line, row in enumerate(chips):
            x = 919.0
            for words, state, icon in row:
                made = self.put(Chip(words, state, icon=icon), x, 54 + line * 27)
                x += made.width() / current_theme().scale + 6
            if line == 2:
                chosen = FilterChip("Cooling 7")
                chosen.setChecked(True)
                self.put(chosen, x, 104)
        x = 919.0
        for warmth, words in (
            ("warm", "Warm"),
            ("cooling", "Cooling"),
            ("dormant", "Dormant"),
            ("unmet", "Not met yet"),
        ):
            made = self.put(WarmthDot(warmth, words), x, 140)
            x += made.width() / current_theme().scale + 19
        x = 919.0
        for size in (56, 44, 32, 24, 20):
            self.put(Face("Idris Bellwether", size=size), x, 200 - size / 2)
            x += size + 12
        for size in (44, 32, 20):
            self.put(Face("Copperfinch", size=size, square=True), x, 200 - size / 2)
            x += size + 12

        def icons(painter: QPainter) -> None:
            for number, name in enumerate(ICONS):
                paint_icon(painter, number * self._px(26), 0, name, "text2", self._px(18))

        self.put(Painted(self, icons), 919, 244, 420, 20)

    def _fields(self) -> None:
        self.put(SearchField("Filter 41 contacts", small=False), 28, 379, 413)
        focused = LineEdit("Lead PM")
        self.put(focused, 28, 419, 413)
        self.focused = focused
        wrong = LineEdit("31 February 2027")
        wrong.set_invalid(True)
        self.put(wrong, 28, 459, 413)
        error = FieldError()
        error.show_error("February has 28 days.", "28 February")
        self.put(error, 28, 491, 413, 22)
        self.put(ComboBox([("r", "Referral")]), 28, 519, 285)
        off = LineEdit("Not yet")
        off.setEnabled(False)
        self.put(off, 321, 519, 120)

    def _messages(self) -> None:
        progress = ProgressLine()
        progress.set_progress("Reading 3,120 contacts", 62, 100)
        self.put(progress, 473, 377, 414, 32)
        strip = UndoStrip(self)
        strip.say("Thanks to Idris logged. It left Today.", lambda: None)
        strip.setGeometry(self._px(453), self._px(399), self._px(454), self._px(82))
        self.put(
            Strip("The disk is full. Your last change is kept in memory.", "danger", "Try again"),
            473,
            473,
            414,
            60,
        )
        self.put(Strip("You are looking at the sample search.", "note", "Start my own"), 473, 541, 414, 48)
        bones = Bones()
        self.put(bones, 919, 375, 413)
        bones.show_now()
        self.put(label("Only after 300 ms; never a spinner over the window.", "small", "text2"), 931, 535)

    def _empty(self) -> None:
        for x, state in (
            (
                28,
                EmptyState(
                    "sun",
                    "Nothing is due today",
                    "Everybody has heard from you. Perhaps a word to somebody you have not met for a while?",
                    [
                        Face("Yusuf Tarnwick", size=28),
                        label("Yusuf Tarnwick"),
                        label("4 months", "small", "text3"),
                        button("Write", icon="pencil", small=True),
                    ],
                    token="warm-dot",
                ),
            ),
            (
                465,
                EmptyState(
                    "lightbulb",
                    "No leads yet",
                    "A lead is any tip that points towards a job: a name, a company, an opening, or news.",
                    [
                        button("New lead", "primary", "plus", small=True),
                        button("Ask for three names", small=True),
                    ],
                ),
            ),
        ):
            panel = Panel(padding=1)
            panel.body.addWidget(state)
            self.put(panel, x, 641, 421, 190)

    def _colours(self) -> None:
        def swatches(painter: QPainter) -> None:
            for line, row in enumerate(SWATCHES):
                width = (413 - (len(row) - 1) * 6) / len(row)
                for place, token in enumerate(row):
                    x = place * (width + 6)
                    box = QRectF(self._px(x), self._px(line * 62), self._px(width), self._px(36))
                    paint_box(painter, box, token, "line2", self._px(6))
                    draw_text(
                        painter,
                        QRectF(box.x(), self._px(line * 62 + 39), box.width() + 12, self._px(16)),
                        token,
                        "small",
                        "text2",
                    )

        self.put(Painted(self, swatches), 919, 641, 425, 190)


def paint_gallery(app: QApplication, out: str, *, dark: bool = False, scale: float = 1.0) -> None:
    """Paint the sheet into a PNG file."""
    apply_theme(app, "dark" if dark else "light", scale)
    sheet = Gallery()
    dress(sheet)
    sheet.show()
    sheet.activateWindow()
    app.processEvents()
    sheet.focused.setFocus()
    for widget in sheet.ringed:
        widget.focusInEvent(QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    app.processEvents()
    sheet.grab().save(out)
    for widget in sheet.ringed:
        widget.focusOutEvent(QFocusEvent(QFocusEvent.Type.FocusOut))
    sheet.close()
    sheet.deleteLater()


def main(arguments: list[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description="Paint the components into a picture.")
    parser.add_argument("out")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["gallery"])
    assert isinstance(app, QApplication)
    paint_gallery(app, given.out, dark=given.dark, scale=given.scale)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
