"""A board: cards in lanes side by side, moved by dragging or with Shift and an arrow.

A view that shows things by stage makes one board and feeds it:

1.  Say the lanes, each with the stages it holds. A lane with one stage is a plain lane; one with several shows a head
    over each. A lane that is ``foldable`` stands as a narrow strip until it is opened::

        lanes = [LaneSpec(words.stage(one), (Section(one, words.stage(one), words.belongs_here(one)),)) for one in OPEN]
        lanes.append(LaneSpec(tr("Closed"), tuple(Section(...) for one in ENDS), foldable=True))

2.  Say what a card is: any frozen dataclass with ``id``, ``stage``, ``title`` and ``spoken`` (see `Card`). Cards are
    compared, and those that are equal to what stands there are not painted again: all that is painted is in them.

3.  Say how a card looks, in one function that draws its lines from the top down; the same function, with a pen that
    has no painter, tells how high the card is::

        def draw(pen: CardPen, card: OpeningCard) -> None:
            pen.space(12)
            pen.face(card.company, square=True)
            pen.text(card.title, "body-strong", "text", most=2, line=18)
            pen.zone("score", pen.take(20))  # a part that answers clicks by itself
            pen.space(12)

4.  ``board = Board(lanes, draw)``, ``board.set_cards(cards)`` whenever something changed, in the order of each lane.

5.  Connect what the person does (see `Board`): ``moveWanted`` and ``pushWanted`` change the stage through a service;
    the view reads again and sets the cards, the board never moves one by itself. ``sectionWanted`` asks for one of
    several stages of a folded lane. ``opened`` is Enter or a double click, ``clicked`` a single one with the zone it
    hit, ``letterPressed`` a single key (``"/"`` and Del are letters too), ``menuAsked`` the context menu.

A pane that lies over the right of the board is told by ``board.set_covered(width)``: the lanes scroll so far that the
card of the pane is seen beside it.
"""

from crm_desktop.ui.widgets.board.board import Board
from crm_desktop.ui.widgets.board.lane import Lane, LaneList, Strip
from crm_desktop.ui.widgets.board.parts import Card, Head, LaneModel, LaneSpec, Place, Section
from crm_desktop.ui.widgets.board.pen import CardPen

__all__ = [
    "Board",
    "Card",
    "CardPen",
    "Head",
    "Lane",
    "LaneList",
    "LaneModel",
    "LaneSpec",
    "Place",
    "Section",
    "Strip",
]
