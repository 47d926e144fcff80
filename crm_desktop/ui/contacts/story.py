"""The timeline of one person: circles on a line, what happened, when, and a few words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui.contacts.words import Told
from crm_desktop.ui.widgets import (
    FoldingRow,
    LinkButton,
    Segmented,
    TimelineRow,
    button,
    label,
    link_button,
)

AT_ONCE = 24
"""So many entries are shown before "Show earlier"."""
OPENED = ("lead", "ask", "interaction", "follow_up", "favour", "promise")
"""Kinds of things that have something to open."""


class Story(QWidget):
    """The timeline with its filter and the button that logs. ``logWanted``; ``opened(kind, number)``."""

    logWanted = Signal()
    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Told] = []
        self._shown = AT_ONCE
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = FoldingRow(gap=8)
        head.addWidget(label(self.tr("Timeline"), "section"))
        head.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self.groups = Segmented(
            [
                ("all", self.tr("All"), None),
                ("talks", self.tr("Talks"), None),
                ("asks", self.tr("Asks"), None),
                ("leads", self.tr("Leads"), None),
            ],
            name=self.tr("What the timeline shows"),
        )
        self.groups.currentChanged.connect(self._on_group)
        tools.addWidget(self.groups)
        tools.addStretch(1)
        self.log_button = button(self.tr("Log"), icon="plus", small=True, shortcut_hint="l")
        self.log_button.clicked.connect(self.logWanted)
        tools.addWidget(self.log_button)
        head.addLayout(tools)
        layout.addLayout(head)
        layout.addSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        self._made: list[QWidget] = []
        self.more: LinkButton | None = None

    def show_entries(self, entries: Sequence[Told], *, keep: bool = False) -> None:
        """Show these entries, the latest first; with `keep` as many as were shown before."""
        if keep and list(entries) == self._entries:
            return
        self._entries = list(entries)
        if not keep:
            self._shown = AT_ONCE
        self._build()

    def entries(self) -> list[Told]:
        """What the chosen filter leaves, whether it is shown yet or not."""
        group = self.groups.current()
        return [told for told in self._entries if group in ("all", told.group)]

    def stops(self) -> list[QWidget]:
        """What Tab goes through, from top to bottom."""
        return [self.groups, self.log_button, *self._made]

    def _on_group(self, _group: str) -> None:
        self._shown = AT_ONCE
        self._build()

    def _on_more(self) -> None:
        self._shown += AT_ONCE
        self._build()

    def _build(self) -> None:
        for widget in self._made:
            self._rows.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._made.clear()
        self.more = None
        entries = self.entries()
        seen = entries[: self._shown]
        for place, told in enumerate(seen):
            thing = told.thing if told.thing is not None and told.thing[0] in OPENED else None
            row = TimelineRow(
                told.icon,
                told.title,
                told.when,
                told.text,
                chips=told.chips,
                after_chips=told.after_chips,
                opens=thing is not None,
                last=place == len(seen) - 1,
            )
            if thing is not None:
                row.opened.connect(partial(self.opened.emit, *thing))
            self._add(row)
        if len(entries) > len(seen):
            self.more = link_button(
                self.tr("Show {count} earlier").format(count=min(AT_ONCE, len(entries) - len(seen)))
            )
            self.more.clicked.connect(self._on_more)
            self._add(self.more)
        if not entries:
            self._add(label(self._nothing(), "body", "text2", wrap=True))

    def _nothing(self) -> str:
        return {
            "all": self.tr("Nothing has happened yet. Log a talk, or write a first message."),
            "talks": self.tr("No talk yet."),
            "asks": self.tr("You have not asked for anything yet."),
            "leads": self.tr("No leads yet."),
        }[self.groups.current()]

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        self._made.append(widget)
