"""What the settings page is made of: sections, the parts that fill them, and rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.names import fold
from crm_desktop.services import settings
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme, dress
from crm_desktop.ui.widgets import FlowLayout, Hairline, Label, Switch, label

Put = Callable[[settings.Setting[Any], Any], None]
"""Keeps a choice of the person's, unless the page is being filled."""

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
        dress(row, when_seen=True)  # before it is polished: else that is done twice
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
            flow = FlowLayout(several, gap=8, line_gap=8)
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


class SettingsPart(QObject):
    """Fills a section in `steps`, which are taken one after the other; `show` says what is set, when all are.

    `put` keeps a choice of the person's, unless the page is being filled.
    """

    def __init__(self, desk: Desk, section: Section, put: Put) -> None:
        super().__init__(section)
        self.desk = desk
        self.section = section
        self.put = put

    def steps(self) -> list[Callable[[], object]]:
        """What makes the section, in its order; none of them takes long."""
        raise NotImplementedError

    def show(self) -> None:
        """Show what is set now; what is being typed stays."""
        raise NotImplementedError

    def show_more(self) -> None:
        """Show what takes a while to find out; it comes a moment after the rest."""

    def take_sizes(self) -> None:
        """Follow the text size, where the part says sizes of its own."""
