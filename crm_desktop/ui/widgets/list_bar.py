"""What stands over a list: the filter, the order, and what the list is narrowed to."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.wording import shortened
from crm_desktop.ui.widgets.buttons import button, icon_button
from crm_desktop.ui.widgets.flow import FlowLayout
from crm_desktop.ui.widgets.line_edit import SearchField
from crm_desktop.ui.widgets.panels import Hairline

LONGEST = 32
"""A chip shows so many characters of what it says."""


class ListBar(QWidget):
    """The field, the button of the order and that of the filter in a line, the chips below it.

    The order's button has no text yet. `search`, `sort_button` and `filter_button` are connected by the view.
    """

    def __init__(self, filter_tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Filter"))
        self.sort_button = button("", "quiet", "arrow-up-down", small=True)
        self.filter_button = icon_button("funnel", filter_tip, small=True)
        line = QHBoxLayout()
        line.setContentsMargins(16, 10, 12, 9)
        line.setSpacing(4)
        line.addWidget(self.search, 1)
        line.addSpacing(4)
        line.addWidget(self.sort_button)
        line.addWidget(self.filter_button)
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, gap=6, line_gap=6)
        self._flow.setContentsMargins(16, 8, 16, 4)
        self.chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Hairline())
        column.addWidget(self.chips)

    def show_order(self, text: str, spoken: str) -> None:
        """Say what the list is ordered by."""
        self.sort_button.setText(text)
        self.sort_button.setAccessibleName(spoken)
        self.sort_button.updateGeometry()

    def show_parts(self, parts: Iterable[tuple[str, Callable[[], object]]]) -> None:
        """Show what narrows the list as chips, each with what takes it away again."""
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.setParent(None)
                chip.deleteLater()
        parts = list(parts)
        for text, take_away in parts:
            self._add_chip(text, take_away)
        self.chips.setVisible(bool(parts))
        self.chips.setMinimumHeight(self._flow.heightForWidth(max(200, self.width())) if parts else 0)

    def _add_chip(self, text: str, take_away: Callable[[], object]) -> None:
        from crm_desktop.ui.widgets.marks import Chip  # no list is narrowed at a start

        chip = Chip(shortened(text, LONGEST), "on", removable=True)
        chip.setAccessibleName(self.tr("Filter: {what}").format(what=text))
        chip.removed.connect(take_away)
        chip.clicked.connect(take_away)
        self._flow.addWidget(chip)
        chip.show()
