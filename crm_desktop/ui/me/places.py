"""Where I have been: a row for each place, with the faces of those who share it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crm_desktop.domain.partial_dates import say_span
from crm_desktop.domain.wording import counted
from crm_desktop.services.me import Place
from crm_desktop.store.contacts import Tie
from crm_desktop.ui.contacts.editor_ties import ICONS, Search, TieEdit, kind_words
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ElidedLabel,
    IconButton,
    IconMark,
    PaintedButton,
    Panel,
    draw_text,
    icon_button,
    label,
    paint_box,
    paint_face,
    set_tooltip,
    text_width,
)

FACES = 5
FACE, GAP = 20, 4
NARROW = 560
"""In a place narrower than this (px) the kind of place is said by its icon alone."""


class FacesButton(PaintedButton):
    """Small faces and how many they are; a click shows them in the list."""

    def __init__(self, names: Sequence[str], count: int, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._names = list(names[:FACES])
        self._text = counted(count, self.tr("person"), self.tr("people")) if count else self.tr("nobody yet")
        self.setAccessibleName(self.tr("{people} who share {place}").format(people=self._text, place=place))
        self.setEnabled(bool(count))
        if count:
            set_tooltip(self, self.tr("Show them in the list"))

    def sizeHint(self) -> QSize:
        theme = current_theme()
        faces = len(self._names) * theme.px(FACE + GAP)
        return QSize(faces + theme.px(4) + text_width(self._text, "small") + theme.px(8), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_radius(self) -> int:
        return current_theme().px(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            paint_box(painter, QRectF(self.rect()), "alt", "", theme.px(6))
        side, x = theme.px(FACE), theme.px(2)
        for name in self._names:
            paint_face(painter, QRectF(x, (self.height() - side) / 2, side, side), name)
            x += side + theme.px(GAP)
        area = QRectF(x + theme.px(4), 0, self.width() - x, self.height())
        draw_text(painter, area, self._text, "small", "text3")


class _PlaceRow(QWidget):
    """One place: icon, name, kind, from and to, the faces, the pencil and the x."""

    def __init__(self, place: Place, kind: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme, tie = current_theme(), place.tie
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(IconMark(ICONS.get(tie.kind, "building-2"), "text2", 14))  # type: ignore[call-overload]
        self.name = ElidedLabel(tie.company, "row-title")
        row.addWidget(self.name, 1)
        self.kind = label(kind, "body", "text2")
        self.kind.setFixedWidth(theme.px(88))
        row.addWidget(self.kind)
        self.span: QLabel = ElidedLabel(say_span(tie.from_date, tie.to_date, tie.former), "body", "text2")
        self.span.setFixedWidth(theme.px(124))
        row.addWidget(self.span)
        self.faces = FacesButton(names, len(place.people), tie.company)
        holder = QWidget()
        holder.setFixedWidth(theme.px(FACES * (FACE + GAP) + 80))  # the same in all rows: they are a table
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.faces)
        inner.addStretch(1)
        row.addWidget(holder)
        self.edit: IconButton = icon_button(
            "pencil", self.tr("Change {name}").format(name=tie.company), small=True, size=14
        )
        self.remove: IconButton = icon_button(
            "x", self.tr("Remove {name}").format(name=tie.company), small=True, size=14
        )
        row.addWidget(self.edit)
        row.addWidget(self.remove)

    def fit(self, width: int) -> None:
        """Leave the kind to the icon where the width (px) is small."""
        self.kind.setVisible(width >= NARROW)


class PlacesPanel(QWidget):
    """The places. ``saved(Tie)`` one was written; ``removed(number)``; ``peopleWanted(ids, place)`` by the faces."""

    saved = Signal(object)
    removed = Signal(int)
    peopleWanted = Signal(tuple, str)

    def __init__(self, search: Search, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._today = search, today
        self._places: tuple[Place, ...] = ()
        self._names: dict[int, str] = {}
        self.rows: list[_PlaceRow] = []
        self.line: TieEdit | None = None
        """The line in which a place is written, while it is open."""
        self._changing: int | None = None
        self._wide = NARROW
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._panel = Panel(padding=0)
        outer.addWidget(self._panel)

    def show_places(self, places: tuple[Place, ...], names: dict[int, str]) -> None:
        """Show these; a line that is open stays, with what is typed in it."""
        if (places, names) == (self._places, self._names) and (self.rows or self.line):
            return
        self._places, self._names = places, names
        if self.line is None:
            self._show()

    def begin(self) -> None:
        """Open the line for a new place."""
        self._open(None)

    def _open(self, place: Place | None) -> None:
        self._changing = place.tie.number if place is not None else None
        self.line = TieEdit(place.tie if place is not None else None, self._search, self._today())
        self.line.finished.connect(self._on_finished)
        self._show()
        self.line.company.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finished(self, tie: Tie | None) -> None:
        before = next((one.tie for one in self._places if one.tie.number == self._changing), None)
        self.line = None
        self._changing = None
        self._show()
        if tie is not None and tie != before:
            self.saved.emit(tie)

    def _show(self) -> None:
        self._panel.clear()
        self.rows = []
        words = dict(kind_words())
        for place in self._places:
            if self.line is not None and place.tie.number == self._changing:
                self._panel.add_row(self.line)
                continue
            names = [self._names[one] for one in place.people[:FACES] if one in self._names]
            row = _PlaceRow(place, words.get(place.tie.kind, ""), names)
            row.faces.clicked.connect(partial(self.peopleWanted.emit, place.people, place.tie.company))
            row.edit.clicked.connect(partial(self._open, place))
            row.remove.clicked.connect(partial(self._on_remove, place))
            row.fit(self._wide)
            self.rows.append(row)
            self._panel.add_row(row)
        if self.line is not None and self._changing is None:
            self._panel.add_row(self.line)
        self.setVisible(bool(self.rows) or self.line is not None)

    def _on_remove(self, place: Place) -> None:
        if place.tie.number is not None:
            self.removed.emit(place.tie.number)

    def fit(self, width: int) -> None:
        """Take the width there is, px."""
        self._wide = width
        for row in self.rows:
            row.fit(width)

    def stops(self) -> list[QWidget]:
        """What Tab goes through."""
        found: list[QWidget] = []
        for row in self.rows:
            found += [row.faces, row.edit, row.remove]
        return found
