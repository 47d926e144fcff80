"""All lanes of a board side by side."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QWidget

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.board.lane import STRIP, Draw, Lane, LaneList, Strip
from crm_desktop.ui.widgets.board.parts import Card, LaneSpec

LEFT = 24
"""Free room at the left of the lanes, px."""
RIGHT = 20
"""Free room at the right of the lanes, px."""
EDGE = 40
"""So near to an edge (px at text size 1) a held card scrolls what lies beyond it."""
STEP = 14
"""So far it scrolls at once, px."""
TICK = 30
"""So often, in milliseconds."""


class Board(QScrollArea):
    """All lanes side by side.

    ``moveWanted(card, stage)`` a card was let go at another stage; ``pushWanted(card, direction)`` it is to go one lane
    on or back; ``sectionWanted(card, lane, place)`` it was let go on a folded lane with several stages: ask which, at
    the place; ``opened(card)`` Enter or a double click; ``clicked(card, zone)`` a single click, with the zone of the
    card that was hit; ``menuAsked(card, place)``, ``letterPressed(card, letter)``, ``chosen(card)`` as in the lanes;
    ``folded(lane, folded)`` a lane was folded or opened by the person. Places are on the screen.
    """

    moveWanted = Signal(int, str)
    pushWanted = Signal(int, int)
    sectionWanted = Signal(int, int, QPoint)
    opened = Signal(int)
    clicked = Signal(int, str)
    menuAsked = Signal(int, QPoint)
    letterPressed = Signal(int, str)
    chosen = Signal(int)
    folded = Signal(int, bool)

    def __init__(
        self,
        lanes: Sequence[LaneSpec],
        draw: Draw,
        *,
        gap: int = 8,
        spacing: int = 0,
        strip: int = STRIP,
        parent: QWidget | None = None,
    ) -> None:
        """Show these lanes. ``gap`` is the room beside and between cards, px; six or more lanes want 6.

        ``spacing`` is the room between lanes (4 more than the gap, unless it is given), ``strip`` the width of a folded
        one; many lanes want 8 and 28.
        """
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.mime = f"application/x-crm-desktop-card.{uuid.uuid4().hex}"
        """What a dragged card is known by; no other board, in this window or another program, takes it."""
        inside = QWidget()
        row = QHBoxLayout(inside)
        self._row = row
        row.setContentsMargins(LEFT, 16, RIGHT, 16)
        row.setSpacing(spacing or gap + 4)
        self.lanes = [Lane(spec, draw, self.mime, gap) for spec in lanes]
        self.strips: dict[int, Strip] = {}
        for place, lane in enumerate(self.lanes):
            row.addWidget(lane, 1)
            lane.list.stepped.connect(partial(self._on_stepped, place))
            lane.list.pushed.connect(self.pushWanted)
            lane.list.opened.connect(self.opened)
            lane.list.clicked_.connect(self.clicked)
            lane.list.menuAsked.connect(self.menuAsked)
            lane.list.letterPressed.connect(self.letterPressed)
            lane.list.chosen.connect(partial(self._on_chosen, place))
            lane.list.dropped.connect(partial(self._on_dropped, place))
            lane.list.dragged.connect(self._on_dragged)
            if lane.spec.foldable:
                folded = self.strips[place] = Strip(lane.spec, self.mime, strip)
                row.addWidget(folded)
                lane.hide()
                lane.foldAsked.connect(partial(self._on_fold, place, True))
                folded.clicked.connect(partial(self._on_fold, place, False))
                folded.stepped.connect(partial(self._on_stepped, place))
                folded.dropped.connect(partial(self._on_strip_dropped, place))
                folded.dragged.connect(self._on_dragged)
        self.setWidget(inside)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(TICK)
        self._scrolling.timeout.connect(lambda: self.scroll_towards(QCursor.pos()))

    # -- showing -----------------------------------------------------------------------------------

    def set_letters(self, on: bool) -> None:
        """Switch single letters on or off."""
        for lane in self.lanes:
            lane.list.letters = on

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards, each lane in the order given."""
        by_stage: dict[str, list[Card]] = {}
        for card in cards:
            by_stage.setdefault(card.stage, []).append(card)
        for place, lane in enumerate(self.lanes):
            mine = [card for section in lane.spec.sections for card in by_stage.get(section.stage, ())]
            lane.set_cards(mine)
            if place in self.strips:
                self.strips[place].set_count(len(mine))

    def set_covered(self, width: int) -> None:
        """Leave room at the right for a pane of that width (px) that lies over the board."""
        self._row.setContentsMargins(LEFT, 16, RIGHT + width, 16)
        self._lay_out()

    def _lay_out(self) -> None:
        """Let the lanes take their places now, and the scroll bar its length: a card is to be shown there at once."""
        self._row.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    # -- folding -----------------------------------------------------------------------------------

    def is_folded(self, place: int) -> bool:
        """Whether a lane stands as a strip."""
        return place in self.strips and self.lanes[place].isHidden()

    def set_folded(self, place: int, folded: bool) -> None:
        """Fold a lane to its strip, or open it. One that cannot be folded stays as it is."""
        strip = self.strips.get(place)
        if strip is None or folded == self.is_folded(place):
            return
        if folded:
            self.lanes[place].list.setCurrentIndex(QModelIndex())
        self.lanes[place].setVisible(not folded)
        strip.setVisible(folded)
        self._lay_out()

    def _on_fold(self, place: int, folded: bool) -> None:
        lane, strip = self.lanes[place], self.strips[place]
        focused = lane.isAncestorOf(self.focusWidget()) if folded else strip.hasFocus()
        self.set_folded(place, folded)
        if focused:
            (strip if folded else lane.list).setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_lane(place)
        self.folded.emit(place, folded)

    # -- the current card --------------------------------------------------------------------------

    def current_card(self) -> int:
        """The number of the current card; 0 for none."""
        return next((number for lane in self.lanes if (number := lane.list.current_card())), 0)

    def choose(self, number: int, *, focus: bool = True, unfold: bool = False) -> bool:
        """Make a card the current one and bring it into view; False where there is none.

        A card in a folded lane is not to be seen: only with ``unfold`` its lane is opened for it.
        """
        for place, lane in enumerate(self.lanes):
            if lane.list.lane.place_of(number) < 0:
                continue
            if self.is_folded(place):
                if not unfold:
                    return False
                self.set_folded(place, False)
            lane.list.choose(number)
            if focus:
                lane.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_lane(place)
            return True
        return False

    def place_of(self, number: int) -> QRect:
        """Where a card lies, on the screen; in a folded lane its strip, an empty rectangle where there is none."""
        for place, lane in enumerate(self.lanes):
            row = lane.list.lane.place_of(number)
            if row < 0:
                continue
            if self.is_folded(place):
                strip = self.strips[place]
                return QRect(strip.mapToGlobal(QPoint(0, 0)), strip.size())
            rect = lane.list.visualRect(lane.list.lane.index(row))
            return QRect(lane.list.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return QRect()

    def current_lane(self) -> LaneList:
        """The list that has the current card, else the first one with cards."""
        seen = [lane for place, lane in enumerate(self.lanes) if not self.is_folded(place)]
        with_current = [lane for lane in seen if lane.list.current_card()]
        with_cards = [lane for lane in seen if lane.list.lane.cards()]
        return (*with_current, *with_cards, *seen)[0].list

    def focus_first(self) -> None:
        """Give the focus to the current card, else to the first one."""
        self.current_lane().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_stepped(self, here: int, direction: int) -> None:
        lane = self.lanes[here].list
        index = lane.currentIndex()
        y = lane.visualRect(index).center().y() if index.isValid() and not self.is_folded(here) else 0
        place = here + direction
        while 0 <= place < len(self.lanes):
            target: QWidget | None = None
            if self.is_folded(place):
                target = self.strips[place]
            elif self.lanes[place].list.choose_near(y):
                target = self.lanes[place].list
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                self._show_lane(place)
                return
            place += direction

    def _show_lane(self, place: int) -> None:
        """Scroll sideways until a lane is seen, also beside a pane that covers the right."""
        lane = self.strips[place] if self.is_folded(place) else self.lanes[place]
        covered = self._row.contentsMargins().right() - RIGHT
        bar = self.horizontalScrollBar()
        left, right = lane.x() - LEFT, lane.x() + lane.width() + RIGHT - (self.viewport().width() - covered)
        if bar.value() > left:
            bar.setValue(left)
        elif bar.value() < right:
            bar.setValue(right)

    def _on_chosen(self, here: int, number: int) -> None:
        for place, lane in enumerate(self.lanes):
            if place != here and lane.list.current_card():
                lane.list.setCurrentIndex(QModelIndex())
        self.chosen.emit(number)

    # -- dragging ----------------------------------------------------------------------------------

    def _on_dropped(self, place: int, number: int, point: QPoint) -> None:
        lane = self.lanes[place]
        sections = lane.spec.sections
        stage = sections[0].stage
        if len(sections) > 1:
            stage = lane.list.stage_at(point) or stage
        self._want(number, stage)

    def _on_strip_dropped(self, place: int, number: int, point: QPoint) -> None:
        sections = self.lanes[place].spec.sections
        if len(sections) > 1:
            self.sectionWanted.emit(number, place, point)
        else:
            self._want(number, sections[0].stage)

    def _want(self, number: int, stage: str) -> None:
        """Ask for a stage, where the card does not stand in it already."""
        for lane in self.lanes:
            row = lane.list.lane.place_of(number)
            if row >= 0 and lane.list.lane.part(row).stage != stage:
                self.moveWanted.emit(number, stage)
                return

    def _on_dragged(self, over: bool) -> None:
        if over and not self._scrolling.isActive():
            self._scrolling.start()
        elif not over:
            self._scrolling.stop()

    def scroll_towards(self, point: QPoint) -> None:
        """Scroll lane and board one step where a card is held near an edge; the point is on the screen."""
        edge = current_theme().px(EDGE)
        here = self.viewport().mapFromGlobal(point)
        covered = self._row.contentsMargins().right() - RIGHT
        _nudge(self.horizontalScrollBar(), here.x(), self.viewport().width() - covered, edge)
        for lane in self.lanes:
            inside = lane.list.viewport().mapFromGlobal(point)
            if lane.isVisible() and 0 <= inside.x() < lane.list.viewport().width():
                _nudge(lane.list.verticalScrollBar(), inside.y(), lane.list.viewport().height(), edge)


def _nudge(bar: QScrollBar, at: int, length: int, edge: int) -> None:
    """Move a scroll bar one step towards the end that a place is near to."""
    if at < edge:
        bar.setValue(bar.value() - STEP)
    elif at > length - edge:
        bar.setValue(bar.value() + STEP)
