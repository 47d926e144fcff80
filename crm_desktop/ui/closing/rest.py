"""What is still open when the search is over: the panel that offers to end it, and the list that is shown once."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.services.closing import Rest
from crm_desktop.ui.closing import words
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Dialog,
    ElidedLabel,
    FoldingRow,
    IconMark,
    RowList,
    RowModel,
    RowPaint,
    SectionPaint,
    button,
    label,
)
from crm_desktop.ui.widgets.rows import AnyPaint


class RestPanel(QWidget):
    """The foot of the list: what else ends, in one go. ``closeWanted``."""

    closeWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "alt")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot = FoldingRow(self, gap=16)
        foot.setContentsMargins(24, 16, 24, 16)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconMark("archive", "text2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.title = label("", "body-strong", wrap=True)
        self.says = label("", "small", "text2", wrap=True)
        self.says.setMinimumWidth(180)
        column.addWidget(self.title)
        column.addWidget(self.says)
        row.addLayout(column, 1)
        foot.addLayout(row, 1)
        self.button = button(self.tr("Close the rest"))
        self.button.clicked.connect(self.closeWanted)
        foot.addWidget(self.button)

    def show_rest(self, rest: Rest, *, can: bool, first: bool) -> None:
        """Show what is open; `can` whether it may end now, `first` whether that is the next thing to do."""
        if rest.is_empty:
            self.title.setText(self.tr("The rest is closed"))
            self.says.setText(self.tr("Nothing is open any more. Settings turn the reminders on again."))
        else:
            self.title.setText(self.tr("And the rest, in one go"))
            self.says.setText(words.rest(rest))
        self.button.setVisible(not rest.is_empty)
        self.button.setEnabled(can)
        self.button.set_kind("primary" if first and can else "secondary")


class RestDialog(Dialog):
    """Everything that ends, by its name, before it does. ``accepted`` ends it; Esc leaves all as it was."""

    help_chapter = "closing"

    def __init__(self, desk: Desk, rest: Rest) -> None:
        super().__init__(desk.window, "", width=560, height=560)
        self.set_title(self.tr("Close the rest"))
        self.body.setContentsMargins(0, 8, 0, 8)
        self.model = RowModel(self)
        self.list = RowList(40, face=0, name=self.tr("What ends"))
        self.list.setModel(self.model)
        self.list.setMinimumHeight(current_theme().px(160))
        rows: list[tuple[Hashable, AnyPaint]] = []
        for key, title, group in self._groups(rest):
            if group:
                rows.append(((key, "head"), SectionPaint(title, str(len(group)))))
                rows += [((key, place), row) for place, row in enumerate(group)]
        self.model.set_rows(rows)
        self.list.select_first()
        self.body.addWidget(self.list, 1)
        if rest.reminders:
            line = QHBoxLayout()
            line.setContentsMargins(24, 4, 24, 4)
            line.setSpacing(8)
            line.addWidget(IconMark("bell-off", "text2", 14))
            says = self.tr("Reminders to keep in touch stop. Settings turn them on again.")
            line.addWidget(ElidedLabel(says, "small", "text2"), 1)
            self.body.addLayout(line)
        self.footer_note(self.tr("Nobody gets a message by this"))
        self.add_button(self.tr("Leave it open"), "secondary", self.reject)
        self.close_rest = self.add_button(self.tr("Close the rest"), "primary", self.accept)
        self.list.setFocus()

    def _groups(self, rest: Rest) -> list[tuple[str, str, list[RowPaint]]]:
        return [
            (
                "lead",
                self.tr("Leads that end"),
                [RowPaint(name, right_text=words.lead_end(stage)) for _number, name, stage in rest.leads],
            ),
            ("opening", self.tr("Openings I step back from"), [RowPaint(name) for _, name in rest.openings]),
            ("ask", self.tr("Asks taken back"), [RowPaint(name) for _, name in rest.asks]),
            ("draft", self.tr("Drafts removed"), [RowPaint(name) for _, name in rest.drafts]),
            ("follow_up", self.tr("Follow-ups about them"), [RowPaint(name) for _, name in rest.follow_ups]),
        ]
