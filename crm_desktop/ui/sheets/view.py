"""A sheet on the screen: white pages in a scroll area, as they print, with their links."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from crm_desktop.ui.sheets.blocks import Sheet, plain_text
from crm_desktop.ui.sheets.inks import Inks
from crm_desktop.ui.sheets.layout import Link, Page, Paper, lay_out
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.focus import RingHolder

WIDEST: Final = 772
"""Px of the page's width where there is room, at text size 1."""
AROUND: Final = 20
"""Px around the page and between pages."""


class _LinkArea(RingHolder, QAbstractButton):
    """A place on the page that can be clicked; it paints nothing but a quiet ground under the mouse."""

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = link.key
        self.setAccessibleName(link.says)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            shade = current_theme().color("focus")
            shade.setAlphaF(0.08)
            painter.setBrush(shade)
            painter.drawRoundedRect(self.rect(), 4, 4)


class _Pages(QWidget):
    """The pages below each other, each as wide as there is room."""

    linkClicked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages: list[Page] = []
        self.paper = Paper.usual()
        self.links: list[_LinkArea] = []

    def show_pages(self, pages: list[Page], paper: Paper) -> None:
        """Show these pages; a link that had the focus keeps it."""
        focused = next((area.key for area in self.links if area.hasFocus()), None)
        for old in self.links:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.pages, self.paper, self.links = pages, paper, []
        for page in pages:
            for link in page.links():
                area = _LinkArea(link, self)
                area.clicked.connect(self._on_clicked)
                self.links.append(area)
                area.show()
                if link.key == focused:
                    area.setFocus()
        self.place()

    def _on_clicked(self) -> None:
        area = self.sender()
        assert isinstance(area, _LinkArea)
        self.linkClicked.emit(area.key)

    def fit(self, room: int) -> None:
        """Take the width there is (px) and the height the pages need at it."""
        width = self._page_width(room)
        high = round(width * self.paper.value[1] / self.paper.value[0])
        self.setFixedHeight(AROUND + len(self.pages) * (high + AROUND))
        self.place()

    def _page_width(self, room: int) -> int:
        return max(240, min(current_theme().px(WIDEST), room - 2 * AROUND))

    def page_rects(self) -> list[QRect]:
        """Give where the pages lie, in px."""
        width = self._page_width(self.width())
        high = round(width * self.paper.value[1] / self.paper.value[0])
        left = (self.width() - width) // 2
        return [QRect(left, AROUND + n * (high + AROUND), width, high) for n in range(len(self.pages))]

    def place(self) -> None:
        """Put the links where their words are."""
        links = iter(self.links)
        for page, rect in zip(self.pages, self.page_rects(), strict=True):
            scale = rect.width() / self.paper.value[0]
            for link in page.links():
                x, y = rect.x() + link.area.x() * scale, rect.y() + link.area.y() * scale
                area = QRect(
                    round(x), round(y), round(link.area.width() * scale), round(link.area.height() * scale)
                )
                next(links).setGeometry(area.adjusted(-4, -2, 4, 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(WIDEST) + 2 * AROUND, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = Inks.of_screen()
        for page, rect in zip(self.pages, self.page_rects(), strict=True):
            if not rect.intersects(event.rect()):
                continue
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.setBrush(inks.colors["base"])
            painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
            painter.save()
            painter.translate(rect.topLeft())
            scale = rect.width() / self.paper.value[0]
            painter.scale(scale, scale)
            page.draw(painter, inks)
            painter.restore()


class SheetView(RingHolder, QScrollArea):
    """Shows a sheet as it prints. `linkClicked` gives the link of the block that was clicked; `laidOut` tells that
    the places to click are new ones.
    """

    linkClicked = Signal(str)
    laidOut = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet: Sheet | None = None
        self.paper = Paper.usual()
        self._pages = _Pages(self)
        self._pages.linkClicked.connect(self.linkClicked)
        self.setWidget(self._pages)

    def set_sheet(self, sheet: Sheet) -> None:
        """Show a sheet. It stays where it was scrolled to."""
        if sheet != self.sheet:
            self.sheet = sheet
            self._lay_out()

    def set_paper(self, paper: Paper) -> None:
        """Show it on another paper."""
        if paper != self.paper:
            self.paper = paper
            self._lay_out()

    def areas(self) -> dict[str, QAbstractButton]:
        """Give the places to click, from the top down, by their link; of one link over two columns the last."""
        return {area.key: area for area in self._pages.links}

    def _lay_out(self) -> None:
        if self.sheet is None:
            return
        self.setAccessibleName(self.sheet.name)
        self.setAccessibleDescription(plain_text(self.sheet))
        self._pages.show_pages(lay_out(self.sheet, *self.paper.value, on_paper=False), self.paper)
        self._pages.fit(self.viewport().width())
        self.laidOut.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.fit(self.viewport().width())
