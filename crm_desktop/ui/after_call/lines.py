"""Lines of a few words and a day: what was promised, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.services.call_notes import Dated
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import DateField, IconButton, LineEdit, icon_button

_tr = QCoreApplication.translate

DAY_WIDTH = 148


class _Line(QWidget):
    """One line."""

    def __init__(self, owner: DatedLines, one: Dated) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.what = LineEdit(one.what, placeholder=owner.hint, name=owner.name)
        self.on = DateField(
            owner.parse,
            owner.today,
            value=one.on,
            placeholder=owner.day_hint,
            describe=owner.describe,
            name=_tr("AfterCall", "{what}: day").format(what=owner.name),
        )
        self.on.setFixedWidth(current_theme().px(DAY_WIDTH))
        row.addWidget(self.what, 1)
        row.addWidget(self.on)
        for signal in (self.what.textChanged, self.on.textEdited, self.on.dateChanged):
            signal.connect(self._on_changed)
        self.what.returnPressed.connect(owner.add_after)
        self._owner = owner

    def _on_changed(self, _what: object) -> None:
        self._owner.on_changed()

    def words(self) -> str:
        return " ".join(self.what.text().split())

    def is_empty(self) -> bool:
        return not self.words() and not self.on.text().strip()


class DatedLines(QWidget):
    """One line or several, each with a day. ``changed`` anything of it.

    `before` stands before a day in the field ("by", "on"); `hint` in an empty line, `day_hint` in an empty day.
    """

    changed = Signal()

    def __init__(
        self, name: str, today: date, *, before: str, hint: str, day_hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.today = today
        self.hint = hint
        self.day_hint = day_hint
        self._before = before
        self._lines: list[_Line] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        row.addLayout(self._column, 1)
        self.add_button: IconButton = icon_button(
            "plus", self.tr("Another one"), keys=self.tr("Enter"), size=14
        )
        self.add_button.setAccessibleDescription(name)
        self.add_button.clicked.connect(self.add_after)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.set_values(())

    def parse(self, text: str, today: date) -> date | None:
        """Read a day, also as it is shown, with its word before it."""
        return quickdates.parse(text.removeprefix(self._before).strip(), today)

    def describe(self, day: date) -> str:
        """Say a day as its field shows it: "by Wed 25 Nov"."""
        return f"{self._before} {wording.short_day(day, self.today)}"

    # -- what stands here --------------------------------------------------------------------------

    def set_values(self, values: Sequence[Dated]) -> None:
        """Show these, or one empty line."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._lines = []
        for one in values or (Dated(""),):
            self._put(one)
        self._show_add()

    def values(self) -> tuple[Dated, ...]:
        """The lines that have words."""
        return tuple(Dated(line.words(), line.on.date()) for line in self._lines if line.words())

    def lines(self) -> list[_Line]:
        """The lines, from the top."""
        return self._lines

    def stops(self) -> list[QWidget]:
        """What Tab goes through."""
        return [*(field for line in self._lines for field in (line.what, line.on)), self.add_button]

    def _put(self, one: Dated) -> _Line:
        line = _Line(self, one)
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def add_after(self) -> None:
        """Begin another line, where the last one has words."""
        line = self._lines[-1]
        if line.words():
            line = self._put(Dated(""))
            self._show_add()
            self.changed.emit()
        line.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_changed(self) -> None:
        """Follow what was typed."""
        self._show_add()
        self.changed.emit()

    def _show_add(self) -> None:
        self.add_button.setEnabled(bool(self._lines[-1].words()))

    # -- what is wrong -----------------------------------------------------------------------------

    def wrong(self, talk: date | None, *, needs_day: bool = False) -> tuple[LineEdit, str] | None:
        """The first field that hinders saving, and what to say about it; no day is before that of the talk."""
        for line in self._lines:
            if line.is_empty():
                continue
            if not line.on.is_readable():
                return line.on, self.tr("I cannot read that day. Perhaps “in 2 weeks” or “fri”.")
            if not line.words():
                return line.what, self.tr("What is it? A few words are enough.")
            day = line.on.date()
            if day is not None and talk is not None and day < talk:
                return line.on, self.tr("That is before you spoke. One of the two days is a slip.")
            if needs_day and day is None:
                return line.on, self.tr("When? A day such as “fri” or “in 2 weeks” is enough.")
        return None

    def clear_marks(self) -> None:
        """Nothing is wrong any more."""
        for line in self._lines:
            line.what.set_invalid(False)
            line.on.set_invalid(False)
