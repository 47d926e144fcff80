"""What all views share: the header over the whole rest, and refreshing only while they are seen."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from crm_desktop.store import Changes
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import dress_in_parts
from crm_desktop.ui.widgets import (
    Button,
    ElidedLabel,
    Hairline,
    IconButton,
    ShorteningRow,
    icon_button,
    label,
)
from crm_desktop.ui.widgets.focus import first_stop
from crm_desktop.ui.widgets.text import text_width

ALONE: Final = 960
"""Windows narrower than this (px) show a list or one of its things, not both."""
NARROW: Final = 1180
"""Windows narrower than this (px) have the small navigation; views hide chips and merge panes."""
WIDE: Final = 1600
"""Windows as wide as this (px) have wide panes."""


class Room(StrEnum):
    """How much room the window leaves to panes, by its width."""

    ALONE = "alone"
    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"


class _Note(ElidedLabel):
    """A quiet line that gives its room to the controls: it is whole, or not there."""

    def shown_text(self) -> str:
        fits = text_width(self.text(), self.role) <= self.contentsRect().width()
        return self.text() if fits else ""


class ViewHeader(QWidget):
    """The 56 px over a view: title, one quiet line, chips at the left; controls at the right.

    Widgets added as `collapsible` are hidden in narrow windows, secondary buttons become icons; one that is
    `icon_when_short` does where there is no room for its words.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(55)  # the hairline below makes it 56
        self._title = label(title, "title")
        self._note = _Note("", "body", "text3")
        self._collapsible: list[QWidget] = []
        self._iconable: list[Button] = []
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self._right = ShorteningRow(gap=12)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 20, 0)  # 32 px high controls stand in the middle of the 56
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._note)
        row.addSpacing(12)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)

    def add_back(self, clicked: Callable[[], object]) -> IconButton:
        """Put the way back before the title, for a view that is reached from another one."""
        back = icon_button("chevron-left", self.tr("Back"), keys=self.tr("Alt+Left"), small=True)
        back.clicked.connect(lambda: clicked())  # noqa: PLW0108 - the signal would hand over its bool
        row = self._row
        row.setContentsMargins(16, 1, 20, 0)
        row.setSpacing(8)
        row.insertWidget(0, back)
        row.insertSpacing(2, 4)
        return back

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)

    def set_note(self, text: str) -> None:
        """Change the quiet line beside the title."""
        self._note.setText(text)

    def add_left(self, widget: QWidget, *, collapsible: bool = True) -> None:
        """Add a chip beside the title."""
        self._left.addWidget(widget)
        if collapsible:
            self._collapsible.append(widget)

    def add_right(
        self,
        widget: QWidget,
        *,
        collapsible: bool = False,
        icon_when_narrow: bool = False,
        icon_when_short: bool = False,
    ) -> None:
        """Add a control at the right."""
        if icon_when_short and isinstance(widget, Button):
            self._right.add_shortened(widget)
        else:
            self._right.addWidget(widget)
        if collapsible:
            self._collapsible.append(widget)
        if icon_when_narrow and isinstance(widget, Button):
            self._iconable.append(widget)

    def set_narrow(self, narrow: bool) -> None:
        """Collapse or unfold what can be."""
        for widget in self._collapsible:
            widget.setVisible(not narrow)
        for button in self._iconable:
            button.set_short(narrow)


class View(QWidget):
    """One of the views: a header and a body below it.

    A view that is not seen only remembers what changed, and catches up when it is shown.
    Subclasses fill `self.body`, name the `tables` they show, and override `refresh`, `go_to` and `focus_filter`.
    """

    key = ""
    tables: tuple[str, ...] = ()
    """A change that touches none of these is passed over; without any, none is."""
    footChanged = Signal()
    """What stands at the foot of the view came or went."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.header = ViewHeader(title, self)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(Hairline())
        layout.addLayout(self.body, 1)
        self._stale: Changes | None = Changes(everything=True)
        self.is_narrow = False
        desk.changed.connect(self._on_changed)

    def refresh(self, changes: Changes) -> None:
        """Bring what is shown up to date. `changes.everything` at the first time."""

    def take_look(self) -> None:
        """Give the style sheet to each part, once."""
        dress_in_parts(self)

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a thing of this view; `where` holds its own words, for example {"contact": 7}."""

    def here(self) -> dict[str, Any] | None:
        """Give the place that is shown, for `go_to` to show it again; None where there is but one."""
        return None

    def foot_height(self) -> int:
        """How high (px) what stands at the foot of the view is; what was just done is said above it."""
        return 0

    def new_here(self) -> None:
        """Begin what is new in this view (Ctrl+N): a follow-up, where it says nothing else."""
        self.desk.edit_follow_up()

    def focus_filter(self) -> None:
        """Put the cursor into the filter (Ctrl+F, /), where the view has one."""

    def step_back(self) -> None:
        """Show what was shown before, for the way back in the header."""
        back = getattr(self.window(), "go_back", None)
        if back is not None:
            back()

    def contact_here(self) -> int | None:
        """Give whom the view shows or has chosen, for what can be done with a person from anywhere."""
        return None

    def print_here(self) -> None:
        """Print what the view shows (Ctrl+P), where it is something for paper."""

    def help_chapter(self) -> str:
        """Give the chapter of the manual about what is shown (F1)."""
        from crm_desktop.services.shipped.manual import CHAPTERS, OF_VIEW

        return OF_VIEW.get(self.key, CHAPTERS[0])

    def panes(self) -> list[QWidget]:
        """Give the panes that F6 steps through, in their order; override where there are several."""
        return [self]

    def set_narrow(self, narrow: bool) -> None:
        """Fold or unfold panes as the window gets narrower than `NARROW` or wider."""

    @property
    def room(self) -> Room:
        """How much room there is for panes side by side."""
        width = self.window().width()
        if width < NARROW:
            return Room.ALONE if width < ALONE else Room.NARROW
        return Room.WIDE if width >= WIDE else Room.NORMAL

    def catch_up(self) -> None:
        """Refresh now, if anything changed since the last time."""
        if self._stale is not None:
            changes, self._stale = self._stale, None
            focus = self.window().focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self.refresh(changes)
                return
            was = type(focus), focus.accessibleName()
            self.refresh(changes)
            if isValid(focus) and focus.isVisibleTo(self):
                return
            now = self.window().focusWidget()
            if (
                now is None or (type(now), now.accessibleName()) != was
            ):  # else it was made again, and has it again
                first_stop(self.panes()[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, changes: Changes) -> None:
        if self.tables and not changes.touches(*self.tables):
            return
        self._stale = changes if self._stale is None else Changes(everything=True)
        if self.isVisible():
            self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the view was not seen."""
        super().showEvent(event)
        self.catch_up()

    def begin(self) -> None:
        """Bring the keyboard to the first pane, unless it is somewhere in this view already."""
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notice when the window gets narrow or wide."""
        super().resizeEvent(event)
        narrow = self.window().width() < NARROW
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self.header.set_narrow(narrow)
            self.set_narrow(narrow)

    def minimumSizeHint(self) -> QSize:
        """Never force the window wider than it may be."""
        return QSize(640, 400)
