"""The second step of an import that has no columns to match: what the file holds, and how it will look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.clock import Clock
from crm_desktop.services.imports.importing import Source, Survey
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.file_page import SIDE
from crm_desktop.ui.imports.for_all_row import ForAllRow
from crm_desktop.ui.imports.pieces import IconLine, NoteStrip, Pane, SidePane, Tiles, clear_layout
from crm_desktop.ui.imports.preview_pane import PreviewPane


class ContentsPage(QWidget):
    """What the file is and holds, and what is said of everybody in it."""

    changed = Signal()
    """Something else is said of everybody."""

    def __init__(
        self, clock: Clock, suggest: Callable[[str], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main = Pane(margins=(24, 16, 24, 16))
        column = main.column
        self.strip = NoteStrip()
        column.addWidget(self.strip)
        self.trouble = IconLine("circle-alert", "", token="danger", icon_token="danger")
        self.trouble.setContentsMargins(0, 8, 0, 0)
        self.trouble.set_text("")
        column.addWidget(self.trouble)
        column.addSpacing(16)
        self._tiles_box = QVBoxLayout()
        column.addLayout(self._tiles_box)
        column.addSpacing(16)
        self.for_all = ForAllRow(suggest)
        self.for_all.changed.connect(self.changed)
        column.addWidget(self.for_all)
        column.addStretch(1)
        column.addSpacing(16)
        self._hint = IconLine("info", "")
        column.addWidget(self._hint)
        row.addWidget(main, 1)
        self.preview = PreviewPane(clock)
        row.addWidget(SidePane(self.preview, SIDE))
        for before, after in pairwise([*self.for_all.stops(), *self.preview.stops()]):
            QWidget.setTabOrder(before, after)

    def show_source(self, source: Source) -> None:
        """Show another file."""
        self._source = source
        self.trouble.set_text("")
        self.strip.say(words.this_is(source.kind), f"{source.name}.")
        self._hint.set_text(words.hint(source.kind))
        clear_layout(self._tiles_box)
        self.preview.clear(source.kind)

    def source(self) -> Source | None:
        """The file with all that was said of it."""
        if self._source is None:
            return None
        return self._source.with_all(self.for_all.tags(), self.for_all.relationship())

    def hindrance(self) -> str:
        """Why nothing can be read yet: nothing hinders."""
        return ""

    def set_survey(self, survey: Survey) -> None:
        """Say what the import would do."""
        counts = survey.counts
        if self._source is not None:
            self.strip.say(
                words.this_is(self._source.kind),
                f"{self._source.name}, {words.rows_of(self._source.kind, counts.rows)}.",
            )
        clear_layout(self._tiles_box)
        self._tiles_box.addWidget(
            Tiles(
                [
                    (counts.new, self.tr("new")),
                    (counts.merged, self.tr("to merge")),
                    (counts.unchanged, self.tr("unchanged")),
                    (len(counts.skipped), self.tr("left out")),
                    (len(counts.unreadable), self.tr("unreadable")),
                ]
            )
        )
        self.preview.set_survey(survey)

    def set_trouble(self, text: str) -> None:
        """Say why the file cannot be read any more; "" for nothing."""
        self.trouble.set_text(text)
        if text:
            self.preview.clear()
