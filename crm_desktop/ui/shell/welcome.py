"""The first start: three doors, of which bringing one's contacts comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QIcon,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme, dress, paint_icon, pixmap, resource_path
from crm_desktop.ui.widgets import (
    ScrollArea,
    button,
    label,
    link_button,
)

if TYPE_CHECKING:
    from crm_desktop.ui.help.window import HelpWindow

SIDE, GAP, MARGIN = 296, 16, 24
"""The side of a door in px at text size 1, the room between two of them, and around all."""


class Door(QFrame):
    """One of the three doors: icon, title, text, button. The one with the focus has the blue edge."""

    opened = Signal()

    def __init__(self, icon: str, title: str, text: str, action: str, *, primary: bool = False) -> None:
        super().__init__()
        theme = current_theme()
        self._icon = icon
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24 + theme.px(48), 24, 24)
        column.setSpacing(0)
        column.addSpacing(20)
        column.addWidget(label(title, "detail-small", wrap=True))
        column.addSpacing(8)
        column.addWidget(label(text, "body", "text2", wrap=True))
        column.addStretch(1)
        self.button = button(action, "primary" if primary else "secondary")
        self.button.setSizePolicy(
            self.button.sizePolicy().Policy.Expanding, self.button.sizePolicy().Policy.Fixed
        )
        self.button.clicked.connect(self.opened)
        column.addWidget(self.button)
        self._primary = primary

    def needs(self, width: int) -> int:
        """The height in px that the words need at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self._primary else 1
        painter.setPen(QPen(theme.color("accent" if self._primary else "line2"), wide))
        painter.setBrush(theme.color("base"))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        tile = QRect(24, 24, theme.px(48), theme.px(48))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent-soft"))
        painter.drawRoundedRect(QRectF(tile), 8, 8)
        edge = theme.px(12)
        paint_icon(painter, tile.x() + edge, tile.y() + edge, self._icon, "accent-text", theme.px(24))


class Welcome(QWidget):
    """The window of the first start."""

    importWanted = Signal()
    sampleWanted = Signal()
    emptyWanted = Signal()
    openWanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Welcome to CRM Desktop"))
        self.setMinimumSize(880, 560)
        page = QWidget()
        scroll = ScrollArea()
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._add_head()
        self._column.addSpacing(36)
        self._add_doors()
        self._column.addSpacing(32)
        self._add_foot()
        self._column.addStretch(1)
        self._help: HelpWindow | None = None
        QShortcut(QKeySequence("F1"), self).activated.connect(self.open_help)
        self._fit_doors()
        self.doors[0].button.setFocus()

    def _add_head(self) -> None:
        theme = current_theme()
        mark = QLabel()
        side = theme.px(60)  # of which the icon leaves 2 px free on each side
        mark.setPixmap(QIcon(str(resource_path("icons", "app", "crm-desktop.svg"))).pixmap(side, side))
        text = label(
            self.tr(
                "This program remembers who helped you, what you owe them, and whom to ask next. "
                "Where would you like to begin?"
            ),
            "body",
            "text2",
            wrap=True,
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(theme.px(560))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column.addWidget(mark, 0, centre)
        self._column.addSpacing(18)
        self._column.addWidget(label(self.tr("Jobs come through people"), "number"), 0, centre)
        self._column.addSpacing(8)
        self._column.addWidget(text, 0, centre)

    def _add_doors(self) -> None:
        bring = Door(
            "upload",
            self.tr("Bring my contacts"),
            self.tr(
                "From LinkedIn, a CSV or Excel file, or vCards from your phone. You see everything before it is saved."
            ),
            self.tr("Choose a file"),
            primary=True,
        )
        look = Door(
            "sprout",
            self.tr("Look around first"),
            self.tr(
                "Open a made-up job search with 41 people, 14 leads and a busy calendar. Leave it whenever you like."
            ),
            self.tr("Try the sample"),
        )
        empty = Door(
            "user-plus",
            self.tr("Start empty"),
            self.tr(
                "Begin with yourself and five people who would take your call today. Ten minutes are enough."
            ),
            self.tr("Start with five people"),
        )
        bring.opened.connect(self.importWanted)
        look.opened.connect(self.sampleWanted)
        empty.opened.connect(self.emptyWanted)
        self.doors = [bring, look, empty]
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        for door in self.doors:
            row.addWidget(door)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_foot(self) -> None:
        existing = link_button(self.tr("Open an existing file"), role="body")
        existing.clicked.connect(self.openWanted)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._icon("hard-drive"))
        foot.addWidget(label(self.tr("Everything stays on this computer, in one file."), "body", "text2"))
        foot.addSpacing(16)
        foot.addWidget(self._icon("folder-open"))
        foot.addWidget(existing)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def _icon(self, name: str) -> QLabel:
        made = QLabel()
        made.setPixmap(pixmap(name, "text2", current_theme().px(16), self.devicePixelRatioF()))
        return made

    def open_help(self, chapter: str = "") -> None:
        """Open the manual beside the doors (F1)."""
        from crm_desktop.ui.help.window import HelpWindow

        if self._help is None:
            self._help = HelpWindow()
        self._help.show_chapter(chapter or "start")
        self._help.come_to_front()

    def _fit_doors(self) -> None:
        """Let the doors share the width, all as high as the one that needs most."""
        side = current_theme().px(SIDE)
        width = min(side, (self.width() - 2 * MARGIN - 2 * GAP) // len(self.doors))
        height = max(side, *(door.needs(width) for door in self.doors))
        for door in self.doors:
            door.setFixedSize(width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the doors the room there is."""
        super().resizeEvent(event)
        self._fit_doors()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the manual along."""
        super().hideEvent(event)
        if self._help is not None and not event.spontaneous():
            self._help.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that no door was taken."""
        super().closeEvent(event)
        self.closed.emit()
