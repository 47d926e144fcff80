"""Who do I know?: the ranked people with their one fitting button, and the paths to those I do not know yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.ways_in import MOST_POINTS, Fit, Ranked, Sought
from crm_desktop.domain.wording import shortened
from crm_desktop.services.ways_in import Path, WayIn
from crm_desktop.store.ways_in import Stranger
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    Button,
    ElidedLabel,
    Face,
    FlowLayout,
    Hairline,
    IconMark,
    PaintedButton,
    Panel,
    Popup,
    TextLink,
    button,
    draw_text,
    empty_column,
    icon_button,
    label,
    paint_box,
    paint_face,
    set_tooltip,
    text_width,
)

_tr = QCoreApplication.translate
MANY = 1_000
"""Who leads into a company of so many people is looked for and shown a turn after the rest of what shows it."""
FIRST = 6
"""So many people, and so many paths, are shown until more are asked for."""
MOST_PATHS = 20
"""So many paths are shown at most; each is a row of parts, and nobody walks more."""
SHORT = 18
"""Given names longer than this (in characters) are cut on buttons."""


def fit_words(fit: Fit) -> str:
    """What the button of a row says."""
    return {
        Fit.THANK: _tr("WaysPanel", "Thank"),
        Fit.TELL: _tr("WaysPanel", "Tell the news"),
        Fit.OPEN: _tr("WaysPanel", "Open"),
        Fit.OFFER_HELP: _tr("WaysPanel", "Offer help"),
        Fit.RECONNECT: _tr("WaysPanel", "Reconnect"),
        Fit.ASK: _tr("WaysPanel", "Ask"),
    }[fit]


class _RankButton(PaintedButton):
    """The place in the ranking; a click says how it came to be."""

    def __init__(self, place: int, row: Ranked) -> None:
        super().__init__(str(place))
        text = self.tr("{points} of {most} points. How this is ranked").format(
            points=row.points, most=MOST_POINTS
        )
        self.setAccessibleName(self.tr("Place {place}, {text}").format(place=place, text=text))
        set_tooltip(self, text)

    def sizeHint(self) -> QSize:
        side = current_theme().px(28)
        return QSize(max(side, text_width(self.text(), "body") + 8), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            paint_box(painter, QRectF(self.rect()), "alt", "", current_theme().px(6))
        draw_text(painter, QRectF(self.rect()), self.text(), "body", "text2", Qt.AlignmentFlag.AlignHCenter)


class PersonRow(QWidget):
    """One of the ranked: place, face, name with position, why, and the one button that fits.

    ``fitWanted``, ``opened``, ``rankAsked`` tell what was clicked.
    """

    fitWanted = Signal()
    opened = Signal()
    rankAsked = Signal()

    def __init__(self, place: int, row: Ranked, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        person = row.person
        theme = current_theme()
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 8, 12, 8)
        line.setSpacing(8)
        self.rank = _RankButton(place, row)
        self.rank.clicked.connect(self.rankAsked)
        line.addWidget(self.rank)
        line.addWidget(Face(person.name, size=32))
        line.addSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.name = TextLink(person.name, role="body-medium", token="text")
        self.name.clicked.connect(self.opened)
        top.addWidget(self.name)
        if person.position:
            position = ElidedLabel(person.position, "small", "text3")
            position.setMinimumWidth(theme.px(24))
            top.addWidget(position, 1)
        else:
            top.addStretch(1)
        column.addLayout(top)
        self.why = ElidedLabel(row.why, "small", "text2")
        column.addWidget(self.why)
        line.addLayout(column, 1)
        self.button: Button = button(words, small=True)
        self.button.setAccessibleName(f"{words}: {person.name}")
        self.button.clicked.connect(self.fitWanted)
        line.addWidget(self.button)


class Pill(PaintedButton):
    """Somebody in a path: a small face and the name in an outline. Me cannot be clicked."""

    def __init__(self, name: str, *, shown: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = name
        self._shown = shown or name
        self.setAccessibleName(self._shown)
        if shown:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setEnabled(False)
            self.unsetCursor()
        elif text_width(name, "small") > current_theme().px(160):
            set_tooltip(self, name)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        wide = min(text_width(self._shown, "small"), theme.px(160))
        return QSize(theme.px(4 + 20 + 6 + 10) + wide, theme.px(28))

    def ring_radius(self) -> int:
        return current_theme().px(14)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() and self.isEnabled()
        paint_box(painter, QRectF(self.rect()), "alt" if over else "base", "line2", self.height() / 2)
        side = theme.px(20)
        left = theme.px(4)
        paint_face(painter, QRectF(left, (self.height() - side) / 2, side, side), self._name)
        left += side + theme.px(6)
        room = self.width() - left - theme.px(8)
        draw_text(painter, QRectF(left, 0, room, self.height()), self._shown, "small", "text")


class PathView(QWidget):
    """A path as pills with arrows between: You > Ruth > Bertram. ``opened(contact)`` a pill was clicked."""

    opened = Signal(int)

    def __init__(self, me: str, steps: Iterable[tuple[int, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=8, line_gap=6)
        flow.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow.addWidget(Pill(me, shown=self.tr("You")))
        self.pills: list[Pill] = []
        for number, name in steps:
            made = Pill(name)
            made.clicked.connect(partial(self.opened.emit, number))
            together = QWidget()  # the arrow goes to the next line with whom it points to
            row = QHBoxLayout(together)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(_Arrow())
            row.addWidget(made)
            flow.addWidget(together)
            self.pills.append(made)
        names = [self.tr("You"), *(name for _, name in steps)]
        self.setAccessibleName(" > ".join(names))


class _Arrow(QWidget):
    """The arrow between two pills, as high as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(14), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = current_theme().px(14)
        paint_icon(QPainter(self), 0, (self.height() - size) // 2, "chevron-right", "text3", size)


class RankingPopup(Popup):
    """How one of the ranked came to its place: the formula with its numbers."""

    def __init__(self, row: Ranked, parent: QWidget) -> None:
        super().__init__(parent, padding=16)
        self.body.setSpacing(0)
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Face(row.person.name, size=24))
        called = shortened(row.person.called or row.person.name, SHORT)
        title = self.tr("{name} has {points} of {most} points")
        self.title = label(
            title.format(name=called, points=row.points, most=MOST_POINTS), "section", wrap=False
        )
        head.addWidget(self.title, 1)
        close = icon_button("x", self.tr("Close"), keys=self.tr("Esc"), small=True)
        close.clicked.connect(self.close)
        head.addWidget(close)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.numbers: list[str] = []
        for number, part in enumerate(row.parts):
            if number:
                grid.addWidget(Hairline(), number * 2 - 1, 0, 1, 3)
            found = label(part.found[:1].upper() + part.found[1:], "body", "text2")
            points = label(
                self.tr("{points} of {most}").format(points=part.points, most=part.most), "body-medium"
            )
            name = label(part.name, "body")
            for column, made in enumerate((name, found, points)):
                made.setMinimumHeight(theme.px(32))
                grid.addWidget(made, number * 2, column)
            self.numbers.append(points.text())
        self.body.addLayout(grid)
        self.body.addSpacing(8)
        text = label(
            self.tr(
                "Who works there stands above who used to; then who has more points. Closeness gives 15 for each of "
                "three levels, the last talk up to 25 within 180 days. Each ask of the last 90 days and each thing "
                "you owe takes 5; an open ask takes all 15."
            ),
            "small",
            "text2",
            wrap=True,
        )
        text.setFixedWidth(theme.px(340))
        self.body.addWidget(text)
        self.setAccessibleName(self.title.text())


class WaysPanel(QWidget):
    """All that answers "Who do I know?".

    ``fitWanted(row)`` the fitting button of somebody; ``askWanted(row, step)`` ask the first of a path, who shall
    introduce me to the next step (number, name); ``opened(contact)``; ``writeWanted(contact)`` write to a stranger;
    ``listWanted`` show all of them in the list of contacts. Up and Down go from row to row.
    """

    fitWanted = Signal(object)
    askWanted = Signal(object, object)
    opened = Signal(int)
    writeWanted = Signal(int)
    listWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: WayIn | None = None
        self._me = ""
        self._words: Callable[[WayIn], str] = lambda _found: ""
        self._empty: tuple[str, str] = ("", "")
        self._all_people = self._all_paths = False
        self._is_whole = False
        """Whether what stands below the people is there too."""
        self.rows: list[PersonRow] = []
        self.paths: list[PathView] = []
        self.ask_buttons: list[Button] = []
        self._lines: list[tuple[QWidget, ...]] = []  # the controls of each row
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._popup: RankingPopup | None = None

    def show_way(
        self,
        found: WayIn,
        me: str,
        count: Callable[[WayIn], str],
        empty: tuple[str, str],
        *,
        keep: bool,
        steps: Steps | None = None,
    ) -> None:
        """Show a way in. `count` says how many there are in a line, `empty` what is said where nobody is inside.

        With `keep` what was unfolded stays so. What stands below the people comes with the next of `steps`, if given.
        """
        if keep and self._is_whole and found == self._found:
            return
        if not keep:
            self._all_people = self._all_paths = False
        self._found, self._me, self._words, self._empty = found, me, count, empty
        self._fill(steps)

    # -- what it is made of ------------------------------------------------------------------------

    def _fill(self, steps: Steps | None = None) -> None:
        found = self._found
        assert found is not None
        focus = self.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._clear()
        self._is_whole = False
        if found.known is not None:
            known = shortened(found.known.person.called, SHORT)
            self._head(self.tr("You know {name}").format(name=known), "")
            self._add_rows([found.known])
        if found.rows:
            self._add_people(found)
        elif found.known is None and not found.paths and not found.unreached:
            self._add_empty(found)
        if steps is None:
            self._add_rest(found)
        else:
            steps.add(partial(self._add_rest, found))
        if had_focus and self.rows:
            self.rows[0].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_rest(self, found: WayIn) -> None:
        """Add what stands below the people, unless another way is shown meanwhile."""
        if found is not self._found:
            return
        self._is_whole = True
        if found.paths or found.unreached:
            self._add_paths(found)
        if found.helpers and not found.rows:
            self._add_helpers(found)

    def _clear(self) -> None:
        self.rows.clear()
        self.paths.clear()
        self.ask_buttons.clear()
        self._lines.clear()
        empty_column(self._column)

    def _head(self, title: str, note: str, right: QWidget | None = None) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(title, "section"))
        said = ElidedLabel(note, "body", "text3")
        row.addWidget(said, 1)
        if right is not None:
            row.addWidget(right)
        head.setMinimumHeight(current_theme().px(28))
        if self._column.count():
            self._space(20)
        self._column.addWidget(head)
        self._space(8)

    def _space(self, height: int) -> None:
        # A widget, for `_clear` takes widgets out.
        room = QWidget()
        room.setFixedHeight(height)
        self._column.addWidget(room)

    def _add_people(self, found: WayIn) -> None:
        how = button(self.tr("How this is ranked"), "quiet", "circle-question-mark", small=True)
        how.clicked.connect(partial(self.explain, len(self.rows)))
        self._head(self.tr("Who do I know?"), self._words(found), how)
        self._add_rows(found.rows if self._all_people else found.rows[:FIRST])
        total = sum((found.counts or {}).values()) - found.muted
        if len(found.rows) > FIRST and not self._all_people:
            self._more(self.tr("Show {n} more").format(n=len(found.rows) - FIRST), self._on_all_people)
        elif total > len(found.rows):
            self._more(
                self.tr("{n} more in Contacts").format(n=wording.number(total - len(found.rows))),
                self._on_list,
            )
        if found.muted:
            text = (
                self.tr("One more is muted, and so not offered.")
                if found.muted == 1
                else self.tr("{n} more are muted, and so not offered.").format(n=wording.number(found.muted))
            )
            self._note(text)

    def _add_rows(self, rows: Iterable[Ranked]) -> None:
        panel = Panel(padding=1)
        for number, row in enumerate(rows, 1):
            place = len(self.rows)
            made = PersonRow(number, row, fit_words(row.fit))
            made.fitWanted.connect(partial(self.fitWanted.emit, row))
            made.opened.connect(partial(self.opened.emit, row.person.id))
            made.rankAsked.connect(partial(self.explain, place))
            panel.add_row(made)
            self.rows.append(made)
            self._take_line(made.rank, made.name, made.button)
        self._column.addWidget(panel)

    def _add_empty(self, found: WayIn) -> None:
        title, text = self._empty
        self._head(self.tr("Who do I know?"), self.tr("nobody yet"))
        if found.muted:
            text = self.tr("Whom you know here is muted, and so not offered. {more}").format(more=text)
        box = Panel(padding=16)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(IconMark("route", "text2", 24), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(title, "body-strong", wrap=True))
        column.addWidget(label(text, "body", "text2", wrap=True))
        line.addLayout(column, 1)
        box.body.addLayout(line)
        self._column.addWidget(box)

    def _add_helpers(self, found: WayIn) -> None:
        self._head(self.tr("Who could name somebody?"), self.tr("ask for two or three names"))
        self._add_rows(found.helpers)

    def _add_paths(self, found: WayIn) -> None:
        note = (
            self.tr("through whom you know")
            if found.sought is Sought.PERSON
            else self.tr("to people here you do not know yet")
        )
        if found.sought is Sought.FIELD:
            note = self.tr("to people in the field you do not know yet")
        self._head(self.tr("Paths"), note)
        panel = Panel(padding=1)
        lines: list[Path | Stranger] = [*found.paths, *found.unreached]
        shown = lines[: MOST_PATHS if self._all_paths else FIRST]
        for line in shown:
            panel.add_row(self._path_row(line) if isinstance(line, Path) else self._stranger_row(line))
        self._column.addWidget(panel)
        left = len(lines) - len(shown)
        if left and not self._all_paths:
            more = min(len(lines), MOST_PATHS) - FIRST
            self._more(self.tr("Show {n} more").format(n=more), self._on_all_paths)
        elif left:
            self._note(self.tr("There are {n} more. These are the shortest.").format(n=left))

    def _path_row(self, path: Path) -> QWidget:
        made = PathView(self._me, path.steps)
        made.opened.connect(self.opened)
        self.paths.append(made)
        called = shortened(path.first.person.called, SHORT)
        ask = button(self.tr("Ask {name}").format(name=called), small=True)
        target = path.steps[1][1]
        set_tooltip(ask, self.tr("Ask {name} to introduce you to {other}").format(name=called, other=target))
        ask.clicked.connect(partial(self.askWanted.emit, path.first, path.steps[1]))
        self.ask_buttons.append(ask)
        return self._line(made, path.goal.position, ask)

    def _stranger_row(self, stranger: Stranger) -> QWidget:
        made = PathView(self._me, [(stranger.id, stranger.name)])
        made.opened.connect(self.opened)
        write = button(self.tr("Write"), small=True)
        write.setAccessibleName(self.tr("Write to {name}").format(name=stranger.name))
        set_tooltip(
            write, self.tr("Nobody you know leads to {name}. Write yourself").format(name=stranger.called)
        )
        write.clicked.connect(partial(self.writeWanted.emit, stranger.id))
        return self._line(made, stranger.position, write)

    def _line(self, path: QWidget, text: str, made: Button) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(path, 1)
        said = ElidedLabel(text, "small", "text3")
        said.setMaximumWidth(current_theme().px(170))
        said.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(said)
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self._take_line(made)
        return whole

    def _more(self, text: str, slot: Callable[[], object]) -> None:
        self._space(8)
        made = button(text, "quiet", small=True)
        made.clicked.connect(slot)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(made)
        row.addStretch(1)
        self._column.addWidget(holder)

    def _note(self, text: str) -> None:
        self._space(8)
        self._column.addWidget(label(text, "small", "text2", wrap=True))

    # -- from row to row ---------------------------------------------------------------------------

    def focus_first(self) -> bool:
        """Stand on the button of the first row, and tell whether there is one."""
        if self._lines:
            self._lines[0][-1].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._lines)

    def _take_line(self, *controls: QWidget) -> None:
        self._lines.append(controls)
        for control in controls:
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down stay in their column; by itself a button would go to whatever comes next by Tab."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            place = next((n for n, line in enumerate(self._lines) if watched in line), None)
            if step and place is not None:
                line, to = self._lines[place], place + step
                if 0 <= to < len(self._lines):
                    from_end = len(line) - line.index(watched)
                    there = self._lines[to]
                    reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
                    there[max(0, len(there) - from_end)].setFocus(reason)
                return True
        return super().eventFilter(watched, event)

    # -- doing -------------------------------------------------------------------------------------

    def _on_all_people(self) -> None:
        self._all_people = True
        self._fill()
        if len(self.rows) > FIRST:
            self.rows[FIRST].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list(self) -> None:
        self.listWanted.emit()

    def _on_all_paths(self) -> None:
        self._all_paths = True
        self._fill()

    def explain(self, place: int) -> RankingPopup | None:
        """Say how the one at a place is ranked."""
        if not 0 <= place < len(self.rows):
            return None
        row = self.rows[place]
        popup = RankingPopup(row.row, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.show_at(row.rank)
        return popup
