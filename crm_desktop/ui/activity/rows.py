"""The rows of the activity log: days as sections, steps as rows, and the list of what a step changed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.clock import local
from crm_desktop.domain.names import fold
from crm_desktop.store.history import Entry
from crm_desktop.store.what_changed import Thing
from crm_desktop.ui.activity import words
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ROW_ROLE,
    ChipPaint,
    MorePaint,
    RowAction,
    RowList,
    RowPaint,
    SectionPaint,
)
from crm_desktop.ui.widgets.keys import asks_for_filter, is_plain
from crm_desktop.ui.widgets.rows import AnyPaint

UNDO: Final = "undo"
REDO: Final = "redo"
MORE: Final = "more"
ROW: Final = 44
"""Height of a row of what changed, px at text size 1."""

_tr = QCoreApplication.translate


def narrowed(entries: Sequence[Entry], text: str, group: str) -> list[Entry]:
    """Give the steps that hold all words of a text, of one group ("all" for every one)."""
    wanted = fold(text).split()
    return [
        entry
        for entry in entries
        if (group == "all" or words.group_of(entry.kind) == group)
        and (not wanted or _holds(fold(f"{entry.label} {entry.detail}"), wanted))
    ]


def _holds(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)


def entry_rows(entries: Sequence[Entry], today: date, newest: int | None) -> list[tuple[Hashable, AnyPaint]]:
    """Give the rows of steps with a section for each day. `newest` is the step that Ctrl+Z takes back."""
    rows: list[tuple[Hashable, AnyPaint]] = []
    for day, found in groupby(entries, key=lambda entry: local(entry.done_at).date()):
        of_day = list(found)
        rows.append(
            (("day", of_day[0].id), SectionPaint(words.day_title(day, today), wording.number(len(of_day))))
        )
        rows += [(entry.id, entry_row(entry, today, pinned=entry.id == newest)) for entry in of_day]
    return rows


def entry_actions(entry: Entry, *, pinned: bool = False) -> tuple[RowAction, ...]:
    """What can be done with a step."""
    if not entry.can_undo:
        return ()
    if entry.undone_at is None:
        return (RowAction(UNDO, "undo-2", _tr("Activity", "Undo"), worded=True, pinned=pinned),)
    return (RowAction(REDO, "redo-2", _tr("Activity", "Redo"), worded=True),)


def entry_row(entry: Entry, today: date, *, pinned: bool) -> RowPaint:
    """The row of a step."""
    undone = words.undone(entry, today)
    label = words.on_one_line(entry.label, 200)
    detail = words.on_one_line(entry.detail, 200)
    spoken = [label, detail, words.when(entry.done_at, today), undone]
    return RowPaint(
        label,
        detail,
        face_icon=words.kind_icon(entry.kind),
        lead_text=words.at(entry.done_at),
        right_text=undone,
        right_token="text3",
        actions=entry_actions(entry, pinned=pinned),
        dim=entry.undone_at is not None,
        accessible=". ".join(part.rstrip(".") for part in spoken if part),
    )


def thing_row(thing: Thing, today: date) -> RowPaint:
    """The row of something that a step changed."""
    name = words.name(thing)
    icon = words.icon(thing)
    fields = words.fields_count(thing)
    return RowPaint(
        words.on_one_line(name, 200),
        words.second(thing, today),
        face="" if icon else name,
        face_icon=icon,
        square=thing.table == "company",
        chips=(ChipPaint(fields),) if fields else (),
        dim=not thing.here,
    )


class EntryList(RowList):
    """The list of steps; "/" and Esc go to the view."""

    filterWanted = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys of the view to the view."""
        if is_plain(event) and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif asks_for_filter(event) and self.letters:
            self.filterWanted.emit()
        else:
            super().keyPressEvent(event)


class ThingList(EntryList):
    """What a step changed, at its full height: the page around it scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(ROW, margin=0, face=28, name=name, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        model = self.model()
        height = 0
        if model is not None:
            more = sum(
                isinstance(model.index(row, 0).data(ROW_ROLE), MorePaint)
                for row in range(max(0, model.rowCount() - 1), model.rowCount())
            )
            height = (model.rowCount() - more) * self.row_delegate.row_height() + more * current_theme().px(
                36
            )
        return QSize(240, height)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its rows."""
        return QSize(120, self.sizeHint().height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A click opens already; a second one must not open again."""
        QListView.mouseDoubleClickEvent(self, event)
