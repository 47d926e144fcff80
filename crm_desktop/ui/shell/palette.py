"""Ctrl+K: find anything, do anything. People, what to do with the best match, leads, notes, commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.names import fold
from crm_desktop.services import finding
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ROW_ROLE,
    Hairline,
    Kbd,
    RowList,
    RowPaint,
    SearchField,
    SectionPaint,
    label,
)

if TYPE_CHECKING:
    from crm_desktop.ui.shell.window import MainWindow

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette, or (without `run`) the caption over some."""

    paint: RowPaint | SectionPaint
    run: Callable[[], Any] | None = None


class OfferModel(QAbstractListModel):
    """The lines of the palette."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def set_offers(self, offers: list[Offer]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what the delegate paints, and the words for a screen reader."""
        if not index.isValid():
            return None
        paint = self.offers[index.row()].paint
        if role == ROW_ROLE:
            return paint
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return paint.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Captions cannot be chosen."""
        if index.isValid() and self.offers[index.row()].run is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class Palette(QDialog):
    """The palette over the window. Esc closes; arrows choose; Enter does."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Find or do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._desk = desk
        self._window = window
        self.field = SearchField(self.tr("Find a person, a lead, a note, or something to do"), keys="Esc")
        self.field.searchChanged.connect(self._on_typed)
        self.field.escaped.connect(self.reject)
        self.model = OfferModel(self)
        self.list = RowList(height=40)
        self.list.setModel(self.model)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.list.setProperty("paneActive", True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        for keys, words in (
            ("↑ ↓", self.tr("choose")),
            ("Enter", self.tr("open")),
            (">", self.tr("only commands")),
        ):
            foot.addWidget(Kbd(keys))
            foot.addWidget(label(words, "small", "text3"))
            foot.addSpacing(8)
        foot.addStretch(1)
        frame = QFrame(self)
        frame.setProperty("surface", "base")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(frame)
        theme = current_theme()
        self.resize(theme.px(640), theme.px(532))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + theme.px(96))
        self._on_typed("")

    def look_for(self, text: str) -> Palette:
        """Open it with some words typed."""
        self.open()
        self.field.setText(text)
        return self

    # -- what is offered -----------------------------------------------------------------------------

    def commands(self) -> list[tuple[str, str, str, Callable[[], Any]]]:
        """Give everything one can do from anywhere: words, icon, keys, function."""
        desk, window = self._desk, self._window
        return [
            (self.tr("New lead"), "lightbulb", "", desk.edit_lead),
            (self.tr("New contact"), "user-plus", "", desk.edit_contact),
            (self.tr("New follow-up"), "square-check", "", desk.edit_follow_up),
            (self.tr("New company"), "building-2", "", desk.edit_company),
            (self.tr("Log a call"), "phone", "Ctrl+L", desk.log),
            (self.tr("Import contacts"), "upload", "Ctrl+I", desk.import_file),
            (self.tr("Show today"), "sun", "Ctrl+1", partial(window.show_view, "today")),
            (self.tr("Show the calendar"), "calendar-days", "Ctrl+2", partial(window.show_view, "calendar")),
            (self.tr("Show contacts"), "users", "Ctrl+3", partial(window.show_view, "contacts")),
            (self.tr("Show leads"), "lightbulb", "Ctrl+4", partial(window.show_view, "leads")),
            (self.tr("What happened here"), "undo-2", "", partial(window.show_view, "activity")),
            (self.tr("Settings"), "settings", "Ctrl+,", partial(window.show_view, "settings")),
            (self.tr("Undo"), "undo-2", "Ctrl+Z", desk.undo),
            (self.tr("Redo"), "redo-2", "Ctrl+Shift+Z", desk.redo),
        ]

    def _offers(self, text: str) -> list[Offer]:
        if text.startswith(">"):
            return self._command_offers(text[1:])
        words = text.strip()
        if not words:
            return self._command_offers("")
        offers: list[Offer] = []
        store, desk = self._desk.store, self._desk
        found = finding.find_people(store, words)
        if found:
            offers.append(Offer(SectionPaint(self.tr("People"))))
            offers += [
                Offer(
                    RowPaint(hit.title, title_note=hit.second, face=hit.title),
                    partial(desk.open_contact, hit.id),
                )
                for hit in found
            ]
            best = found[0]
            offers.append(Offer(SectionPaint(self.tr("Do"))))
            write, log = self.tr("Write to {name}"), self.tr("Log a call with {name}")
            note = self.tr("New follow-up about {name}")
            offers += [
                Offer(
                    RowPaint(write.format(name=best.title), face_icon="pencil"), partial(desk.write, best.id)
                ),
                Offer(
                    RowPaint(log.format(name=best.title), face_icon="phone", right_text="Ctrl+L"),
                    partial(desk.log, (best.id,)),
                ),
                Offer(
                    RowPaint(note.format(name=best.title), face_icon="square-check"),
                    partial(desk.edit_follow_up, contacts=(best.id,)),
                ),
            ]
        leads = finding.find_leads(store, words)
        if leads:
            offers.append(Offer(SectionPaint(self.tr("Leads"))))
            offers += [
                Offer(
                    RowPaint(hit.title, title_note=hit.second, face_icon="lightbulb"),
                    partial(desk.open_lead, hit.id),
                )
                for hit in leads
            ]
        notes = finding.find_notes(store, words)
        if notes:
            offers.append(Offer(SectionPaint(self.tr("In notes and messages"))))
            offers += [
                Offer(
                    RowPaint(f"“{hit.title}”", title_note=hit.second, face_icon="file-text"),
                    partial(desk.open_contact, hit.contact_id or 0),
                )
                for hit in notes
            ]
        offers += self._command_offers(words)
        if not found:
            create = self.tr("Create contact ‘{name}’").format(name=words)
            offers.append(
                Offer(RowPaint(create, face_icon="user-plus"), partial(desk.edit_contact, name=words))
            )
        return offers

    def _command_offers(self, text: str) -> list[Offer]:
        words = fold(text).split()
        found = [
            Offer(RowPaint(name, face_icon=icon, right_text=keys), run)
            for name, icon, keys, run in self.commands()
            if all(word in fold(name) for word in words)
        ]
        return [Offer(SectionPaint(self.tr("Commands"))), *found] if found else []

    # -- choosing ------------------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        self.model.set_offers(self._offers(text))
        self._step(0, 1)

    def _step(self, start: int, by: int) -> None:
        row = start
        while 0 <= row < self.model.rowCount():
            if self.model.offers[row].run is not None:
                self.list.setCurrentIndex(self.model.index(row))
                return
            row += by

    def _on_activated(self, index: QModelIndex) -> None:
        run = self.model.offers[index.row()].run if index.isValid() else None
        if run is not None:
            self.accept()
            run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose while the cursor stays in the field; Enter does."""
        row = self.list.currentIndex().row()
        if event.key() == Qt.Key.Key_Down:
            self._step(row + 1, 1)
        elif event.key() == Qt.Key.Key_Up:
            self._step(row - 1, -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.list.currentIndex())
        else:
            super().keyPressEvent(event)
