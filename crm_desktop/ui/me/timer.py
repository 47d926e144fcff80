"""Say it with a timer: the pitch to read aloud, and the seconds it takes. No sound is kept."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.pitch import LONGEST_SECONDS, Pitch, count_words, seconds_aloud
from crm_desktop.domain.wording import counted
from crm_desktop.ui.call_sheet.page import pitch_names
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Dialog, Label, label, paint_box

TICK_MS = 100


class _Track(QWidget):
    """How much of a minute is over; amber from the minute on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seconds = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, current_theme().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        paint_box(painter, whole, "sunken", "", theme.px(3))
        done = min(1.0, self.seconds / LONGEST_SECONDS)
        if done > 0:
            token = "warm-dot" if self.seconds > LONGEST_SECONDS else "accent"
            paint_box(
                painter,
                QRectF(0, 0, max(theme.px(6), whole.width() * done), whole.height()),
                token,
                "",
                theme.px(3),
            )


class TimerDialog(Dialog):
    """The pitch, and a clock that counts while it is said. Space starts and stops it."""

    help_chapter = "calls"

    def __init__(self, parent: QWidget | None, pitch: Pitch) -> None:
        super().__init__(parent, "", width=560)
        self.set_title(self.tr("Say it aloud"))
        self._expected = seconds_aloud(count_words(pitch.text))
        self._clock = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_time)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.seconds: Label = label("0", "number")
        head.addWidget(self.seconds)
        self.says: Label = label("", "body", "text2", wrap=True)
        head.addWidget(self.says, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.track = _Track()
        self.body.addWidget(self.track)
        self.body.addSpacing(8)
        for part, name in pitch_names().items():
            text = getattr(pitch, part)
            if text:
                said = QVBoxLayout()
                said.setSpacing(2)
                said.addWidget(label(name, "small", "text3"))
                said.addWidget(label(text, "section", wrap=True))
                self.body.addLayout(said)
        self.body.addStretch(1)
        self.footer_note(self.tr("It only counts. No sound is kept."))
        self.add_button(self.tr("Close"), "secondary", self.reject)
        self.go = self.add_button(self.tr("Start"), "primary", self.toggle, icon="play")
        self.says.setText(self.tr("About {count} seconds, read calmly.").format(count=self._expected))
        self.go.setFocus()

    def is_running(self) -> bool:
        """Whether it counts."""
        return self._tick.isActive()

    def toggle(self) -> None:
        """Start from nought, or stop."""
        if self.is_running():
            self.stop()
            return
        self._clock.start()
        self._tick.start()
        self.go.setText(self.tr("Stop"))
        self.go.set_icon_name("square")
        self.says.setText(self.tr("Say it now."))
        self._show_time()

    def stop(self) -> None:
        """Stop, and say how long it took."""
        if not self.is_running():
            return
        self._tick.stop()
        taken = self._clock.elapsed() / 1000
        self._show(taken)
        self.go.setText(self.tr("Once more"))
        self.go.set_icon_name("rotate-ccw")
        self.says.setText(self.verdict(taken))

    def verdict(self, taken: float) -> str:
        """Say in a sentence how it went."""
        said = counted(max(1, round(taken)), self.tr("second"), self.tr("seconds"))
        if taken > LONGEST_SECONDS:
            return self.tr("{seconds}. A minute is as long as anybody listens.").format(seconds=said)
        if taken < self._expected * 0.6:
            return self.tr("{seconds}. Slower is easier to follow.").format(seconds=said)
        return self.tr("{seconds}. That is a good length.").format(seconds=said)

    def _show_time(self) -> None:
        self._show(self._clock.elapsed() / 1000)

    def _show(self, taken: float) -> None:
        self.seconds.setText(str(int(taken)))
        self.seconds.set_token("warm" if taken > LONGEST_SECONDS else "text")
        self.track.seconds = taken
        self.track.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space starts and stops, wherever the focus is."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop counting before it goes."""
        self._tick.stop()
        super().done(result)
