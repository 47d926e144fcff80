"""One company: three facts, who I know there in ranked order, and the paths to those I do not know yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.links import as_read
from crm_desktop.domain.ways_in import Ranked, Sought
from crm_desktop.services import ways_in
from crm_desktop.services.ways_in import WayIn
from crm_desktop.store import companies as reader
from crm_desktop.store import contacts as people
from crm_desktop.store.companies import CompanyDetails
from crm_desktop.ui.companies import words
from crm_desktop.ui.companies.actions import CompanyActions
from crm_desktop.ui.companies.ways import MANY, WaysPanel
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Button,
    Chip,
    ElidedLabel,
    EmptyState,
    Face,
    FlowLayout,
    Hairline,
    PaintedButton,
    Panel,
    ScrollArea,
    Strip,
    TextLink,
    button,
    draw_text,
    icon_button,
    label,
    paint_box,
    set_tooltip,
    text_rows,
    text_width,
)
from crm_desktop.ui.widgets.focus import in_tab_order
from crm_desktop.ui.widgets.over_pane import OverPane

TEXT = 760
"""The text is at most so wide, px at text size 1."""
BESIDE = 620
"""In a narrower pane (px at text size 1) the buttons stand below the name."""
NARROW = 480
"""In a narrower one the facts stand below each other."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What a fact shows: what it is, the answer, and a line below it."""

    name: str
    value: str
    note: str = ""


class FactButton(PaintedButton):
    """One of the three facts; a click goes to it or changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._fact = Fact("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_fact(self, fact: Fact) -> None:
        """Show another fact."""
        self._fact = fact
        spoken = ". ".join(part for part in (fact.name, fact.value, fact.note) if part)
        self.setAccessibleName(spoken)
        self._take_tooltip()
        self.update()

    def fact(self) -> Fact:
        """What it shows."""
        return self._fact

    def _take_tooltip(self) -> None:
        room = self.width() - 2 * current_theme().px(14)
        fact = self._fact
        cut = text_width(fact.value, "body") > room or text_width(fact.note, "small") > room
        set_tooltip(self, f"{fact.value}\n{fact.note}".strip() if cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_tooltip()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(160), theme.px(72))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(96), theme.px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            paint_box(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), "alt", "", theme.px(6))
        left, room = theme.px(14), self.width() - 2 * theme.px(14)
        note = text_rows(
            self._fact.note, "small", room, 2 if " " in self._fact.note else 1
        )  # a link is one line
        name_line, value_line, note_line = (16, 20, 16) if len(note) == 1 else (15, 18, 14)
        value = "body" if text_width(self._fact.value, "body") <= room else "small"
        top = float(theme.px(10 if len(note) == 1 else 6))
        for text, role, token, high in (
            (self._fact.name, "caption", "text2", name_line),
            (self._fact.value, value, "text", value_line),
            *((row, "small", "text2", note_line) for row in note),
        ):
            draw_text(painter, QRectF(left, top, room, theme.px(high)), text, role, token)
            top += theme.px(high)


class CompanyDetail(OverPane):
    """The pane of one company. ``scoreAsked(chip)`` the score was clicked."""

    scoreAsked = Signal(QWidget)
    in_parts = True

    def __init__(self, desk: Desk, actions: CompanyActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self.desk = desk
        self._actions = actions
        self._found: CompanyDetails | None = None
        self._way: WayIn | None = None
        self.steps = Steps(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._make_head())
        page.addWidget(Hairline())
        self._scroll = ScrollArea()
        self._scroll.setWidget(self._make_body())
        self._scroll.verticalScrollBar().rangeChanged.connect(self._take_margins)
        page.addWidget(self._scroll, 1)
        self._none = EmptyState(
            "building-2",
            self.tr("No company chosen"),
            self.tr("Choose one in the list to see who leads into it."),
        )
        outer.addWidget(self._page)
        outer.addWidget(self._none)
        self._page.hide()
        self._take_sizes()

    def _make_head(self) -> QWidget:
        head = QWidget()
        self._head = QVBoxLayout(head)
        self._head.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(16)
        self.close_button = icon_button("arrow-left", self.tr("Back to the list"), keys=self.tr("Esc"))
        self.close_button.clicked.connect(self.closed)
        self.close_button.hide()
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._face = Face(size=56, square=True)
        top.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        self._line = QHBoxLayout()
        self._line.setSpacing(16)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.name = ElidedLabel("", "detail")
        self._second = ElidedLabel("", "body", "text2")
        names.addWidget(self.name)
        names.addWidget(self._second)
        self._line.addLayout(names, 1)
        column.addLayout(self._line)
        column.addWidget(self._make_chips())
        top.addLayout(column, 1)
        self._head.addLayout(top)
        self._line.addWidget(self._make_buttons(), 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_chips(self) -> QWidget:
        holder = QWidget()
        self._chips = FlowLayout(holder, gap=8, line_gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.status_chip = Chip("", clickable=True)
        self.status_chip.clicked.connect(self._on_status)
        self.priority_chip = Chip("", "outline", icon="star", clickable=True)
        self.priority_chip.clicked.connect(self._on_priority)
        self.score_chip = Chip("", "outline", icon="gauge", clickable=True)
        self.score_chip.clicked.connect(self._on_score)
        self.page_link = TextLink("", role="body")
        self.page_link.clicked.connect(self._on_page)
        self.careers_link = TextLink(self.tr("Careers page"), role="body")
        self.careers_link.clicked.connect(self._on_careers)
        for made in (
            self.status_chip,
            self.priority_chip,
            self.score_chip,
            self.page_link,
            self.careers_link,
        ):
            self._chips.addWidget(made)
        return holder

    def _make_buttons(self) -> QWidget:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        self.find_button: Button = button(self.tr("Find a way in"), "primary", "route", shortcut_hint="a")
        self.find_button.clicked.connect(self._on_find)
        self.first_button = self.find_button
        self.opening_button: Button = button(self.tr("Add opening"), icon="plus")
        self.opening_button.clicked.connect(self._on_opening)
        self.more_button = icon_button("ellipsis", self.tr("More actions"), outlined=True)
        self.more_button.clicked.connect(self._on_more)
        for control in (self.find_button, self.opening_button, self.more_button):
            buttons.addWidget(control)
        buttons.addStretch(1)
        return self._buttons

    def _make_body(self) -> QWidget:
        body = QWidget()
        self._room = QHBoxLayout(body)
        self._room.setSpacing(0)
        self._text = QWidget()
        column = QVBoxLayout(self._text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        self.same_strip = Strip("", "caution", self.tr("Merge…"), icon="git-merge")
        self.same_strip.clicked.connect(self._on_merge_same)
        column.addWidget(self.same_strip)
        self.opening_fact, self.programme_fact, self.origin_fact = (FactButton() for _ in range(3))
        self.opening_fact.clicked.connect(self._on_opening_fact)
        self.programme_fact.clicked.connect(self._on_programme_fact)
        self.origin_fact.clicked.connect(self._on_origin_fact)
        facts = Panel(padding=1)
        self._facts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._facts.setSpacing(0)
        self._fact_lines = [Hairline(vertical=True), Hairline(vertical=True)]
        for place, made in enumerate((self.opening_fact, self.programme_fact, self.origin_fact)):
            if place:
                self._facts.addWidget(self._fact_lines[place - 1])
            self._facts.addWidget(made, 1)
        facts.body.addLayout(self._facts)
        column.addWidget(facts)
        self._ways = WaysPanel()
        self._ways.fitWanted.connect(self._on_fit)
        self._ways.askWanted.connect(self._on_ask)
        self._ways.opened.connect(self.desk.open_contact)
        self._ways.writeWanted.connect(self.desk.write)
        self._ways.listWanted.connect(self._on_list)
        column.addWidget(self._ways)
        self._notes = QWidget()
        notes = QVBoxLayout(self._notes)
        notes.setContentsMargins(0, 0, 0, 0)
        notes.setSpacing(8)
        notes.addWidget(label(self.tr("Notes"), "section"))
        self._notes_text = label("", "body", wrap=True)
        notes.addWidget(self._notes_text)
        column.addWidget(self._notes)
        column.addStretch(1)
        self._room.addWidget(self._text, 1)
        self._room.addStretch(0)
        self._room.setAlignment(self._text, Qt.AlignmentFlag(0))
        return body

    # -- sizes -------------------------------------------------------------------------------------

    def _take_sizes(self) -> None:
        self._text.setMaximumWidth(current_theme().px(TEXT))
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons beside the name or below it, the facts beside or below each other."""
        narrow = self.width() < current_theme().px(NARROW) or self._cuts_facts()
        below = self.width() < current_theme().px(BESIDE)
        beside = self._head.indexOf(self._buttons) < 0
        if below and beside:
            self._line.removeWidget(self._buttons)
            self._head.addWidget(self._buttons)
        elif not below and not beside:
            self._head.removeWidget(self._buttons)
            self._line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._facts.direction() != wanted:
            self._facts.setDirection(wanted)
            for line in self._fact_lines:
                line.set_vertical(vertical=not narrow)
        self._take_margins()

    def _cuts_facts(self) -> bool:
        """Whether the name of a fact would be cut where they stand beside each other."""
        theme = current_theme()
        room = (min(self.width() - 48, theme.px(TEXT)) - 2) // 3 - theme.px(28)
        facts = (self.opening_fact, self.programme_fact, self.origin_fact)
        return any(text_width(one.fact().name, "caption") > room for one in facts)

    def _take_margins(self, *_range: int) -> None:
        """Let the scroll bar stand in the margin, so that nothing moves when it comes."""
        margin = 20 if self.width() < current_theme().px(NARROW) else 24
        bar = self._scroll.verticalScrollBar()
        wide = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._head.setContentsMargins(margin, 20, margin, 16)
        self._room.setContentsMargins(margin, 16, max(0, margin - wide), 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()

    # -- showing -----------------------------------------------------------------------------------

    def number(self) -> int:
        """The company that is shown; 0 for none."""
        return self._found.row.id if self._found is not None else 0

    def way(self) -> WayIn | None:
        """Who leads into it, as shown."""
        self.steps.finish()
        return self._way

    @property
    def ways(self) -> WaysPanel:
        """Those who lead into it, each with what is done next; whole for whoever asks."""
        self.steps.finish()
        return self._ways

    def show_thing(self, number: int) -> None:
        """Show a company, as the file has it now; 0 shows none."""
        other = number != self.number()
        self._found = reader.details(self.desk.store, number) if number else None
        self._page.setVisible(self._found is not None)
        self._none.setVisible(self._found is None)
        self.steps.clear()
        if self._found is None:
            self._way = None
            return
        self._fill(self._found, keep=not other)
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def _fill(self, found: CompanyDetails, *, keep: bool) -> None:
        row = found.row
        self._face.set_name(row.name, square=True)
        self.name.setText(row.name)
        self.setAccessibleName(row.name)
        second = words.second(row)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        chip = words.status_chip(row.status)
        self.status_chip.set_state(chip.state, chip.text)
        set_tooltip(self.status_chip, self.tr("How far you are. Click to change"), self.tr("Shift+← →"))
        self.priority_chip.setText(words.priority(row.priority))
        set_tooltip(self.priority_chip, self.tr("Click to change"), "1, 2, 3")
        scored = self.tr("LAMP {score}").format(score=row.lamp.score)
        self.score_chip.setText(scored if row.lamp.is_scored else self.tr("Score it"))
        self.score_chip.setVisible(row.status is not None)
        set_tooltip(self.score_chip, self.tr("The score of this target. Click to set it"))
        self.page_link.set_text(as_read(found.domain))
        self.page_link.setVisible(bool(found.domain))
        self.careers_link.setVisible(bool(found.careers_page))
        set_tooltip(self.careers_link, found.careers_page)
        self._chips.invalidate()
        self._show_facts(found)
        self.same_strip.setVisible(bool(found.same))
        if found.same:
            self.same_strip.set_text(
                self.tr("{name} is here as well, and counts as the same company.").format(
                    name=found.same[0][1]
                )
            )
        self._notes_text.setText(found.notes)
        self._notes.setVisible(bool(found.notes.strip()))
        # Those of the company before stay for this one turn, rather than the page growing short and long again.
        self._ways.setVisible(keep or row.inside < MANY)
        self.steps.add(partial(self._look_for_way, row.id), partial(self._show_way, found, keep))

    def _look_for_way(self, company: int) -> None:
        self._way = ways_in.into_company(self.desk.store, self.desk.agenda, company)

    def _show_way(self, found: CompanyDetails, keep: bool) -> None:
        """Show who leads into it, and let Tab stop at all that is shown."""
        assert self._way is not None, "it was looked for in the step before"
        row, store = found.row, self.desk.store
        mine = people.me(store)
        me = people.names(store, [mine]).get(mine, "") if mine is not None else ""
        if row.industry:
            ask = self.tr(
                "Nobody works or worked there, and nobody you know leads there. Ask somebody in {field} for names."
            ).format(field=row.industry)
        else:
            ask = self.tr(
                "Nobody works or worked there, and nobody you know leads there. Ask somebody for names. Once its "
                "industry is written down, people in that field stand first."
            )
        empty = self.tr("You know nobody at {name} yet").format(name=row.name), ask
        self._ways.show()
        steps = None if keep else self.steps  # what is seen already changes in one go
        self._ways.show_way(self._way, me or self.tr("Me"), words.who, empty, keep=keep, steps=steps)
        self.steps.add(self._order_stops)

    def _show_facts(self, found: CompanyDetails) -> None:
        today = self.desk.today
        opening = found.openings[0] if found.openings else None
        if opening is None:
            fact = Fact(self.tr("Opening"), self.tr("None yet"), self.tr("Add one, or ask inside"))
        else:
            more = sum(one.is_open for one in found.openings[1:])
            name = self.tr("Opening") if not more else self.tr("Opening, and {n} more").format(n=more)
            fact = Fact(name, opening.title, words.opening_next(opening, today))
        self.opening_fact.show_fact(fact)
        self.programme_fact.show_fact(Fact(self.tr("Referral programme"), *words.programme_fact(found)))
        value, note = words.came_from(found, today)
        self.origin_fact.show_fact(Fact(self.tr("Came from"), value, note))
        self._arrange()

    def _order_stops(self) -> None:
        """Let Tab go from top to bottom, whenever the parts were made."""
        in_tab_order(
            [
                self.close_button,
                self.status_chip,
                self.priority_chip,
                self.score_chip,
                self.page_link,
                self.careers_link,
                self.find_button,
                self.opening_button,
                self.more_button,
                self.opening_fact,
                self.programme_fact,
                self.origin_fact,
                self._ways,
            ]
        )

    # -- doing -------------------------------------------------------------------------------------

    def _with(self, work: Callable[[CompanyDetails], object]) -> None:
        if self._found is not None:
            work(self._found)

    def _below(self, anchor: QWidget) -> QPoint:
        return anchor.mapToGlobal(QPoint(0, anchor.height() + 4))

    def _on_find(self) -> None:
        self._with(lambda found: self._actions.find_way(found.row))

    def _on_opening(self) -> None:
        self._with(lambda found: self._actions.add_opening(found.row))

    def _on_more(self) -> None:
        self._with(lambda found: self._actions.show_menu(found.row, self._below(self.more_button)))

    def _on_status(self) -> None:
        self._with(lambda found: self._actions.status_menu(found.row, self._below(self.status_chip)))

    def _on_priority(self) -> None:
        self._with(lambda found: self._actions.priority_menu(found.row, self._below(self.priority_chip)))

    def _on_score(self) -> None:
        self.scoreAsked.emit(self.score_chip)

    def _on_page(self) -> None:
        self._with(lambda found: self._actions.open_page(found.domain))

    def _on_careers(self) -> None:
        self._with(lambda found: self._actions.open_page(found.careers_page))

    def _on_merge_same(self) -> None:
        self._with(lambda found: self.desk.merge_company(found.row.id, found.same[0][0]))

    def _on_opening_fact(self) -> None:
        found = self._found
        if found is None or not found.openings:
            self._on_opening()
        elif len(found.openings) == 1:
            self.desk.open_thing("opportunity", found.openings[0].id)
        else:
            self._actions.openings_menu(found, self._below(self.opening_fact))

    def _on_programme_fact(self) -> None:
        self._with(lambda found: self._actions.programme_menu(found, self._below(self.programme_fact)))

    def _on_origin_fact(self) -> None:
        found = self._found
        if found is None:
            return
        brought = found.openings[0].brought if found.openings else found.lead
        if brought is None:
            self._actions.edit(found.row)
        elif brought.lead_id is not None:
            self.desk.open_lead(brought.lead_id)
        else:
            self.desk.open_contact(brought.contact_id)

    def _on_fit(self, row: Ranked) -> None:
        if self._found is not None and self._way is not None:
            company = self._found.row
            self._actions.fit(row, self._way.ask_kind(row), company=company.id, industry=company.industry)

    def _on_ask(self, row: Ranked, step: tuple[int, str]) -> None:
        if self._found is not None:
            self._actions.ask_for_introduction(row.person.id, step[0], company=self._found.row.id)

    def _on_list(self) -> None:
        if self._found is not None:
            row = self._found.row
            ids = ways_in.everybody(self.desk.store, Sought.COMPANY, row.id)
            self.desk.goTo.emit("contacts", {"ids": ids, "text": row.name})
