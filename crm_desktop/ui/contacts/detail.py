"""One person whole: who it is, what is owed, what happened, and the facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.terms import RoleKind, Warmth
from crm_desktop.domain.today import TodayRow
from crm_desktop.domain.touch_points import TouchPoint
from crm_desktop.services import settings, touch_points
from crm_desktop.services.follow_ups import FollowUpRow
from crm_desktop.store import contacts as people
from crm_desktop.store import opportunities, references, timeline
from crm_desktop.store.contacts import Address, Card
from crm_desktop.store.opportunities import OpportunityRow
from crm_desktop.store.references import ReferenceRow
from crm_desktop.ui.contacts import standing, words
from crm_desktop.ui.contacts.actions import ContactActions
from crm_desktop.ui.contacts.facts import Facts
from crm_desktop.ui.contacts.owed import OwedPanel, owed_rows
from crm_desktop.ui.contacts.story import Story
from crm_desktop.ui.contacts.words import Told
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.view import WIDE
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Chip,
    ElidedLabel,
    EmptyState,
    Face,
    FlowLayout,
    FoldingRow,
    Hairline,
    ScrollPage,
    Segmented,
    TextLink,
    button,
    icon_button,
    set_tooltip,
)
from crm_desktop.ui.widgets.focus import in_tab_order

TEXT: Final = 760
"""Text is at most so wide, in px at text size 1."""
FACTS: Final = 264
FACTS_WIDE: Final = 336
BOTH: Final = 664
"""Narrower than this (px at text size 1) text and facts have no room side by side."""


class _About(NamedTuple):
    """All that is shown of a person. What is the same as before need not be made again."""

    card: Card
    owed: Sequence[TodayRow]
    follow_ups: Sequence[FollowUpRow]
    told: Sequence[Told]
    warmth: Warmth
    talks: Sequence[int]
    warm_months: int
    touch: Sequence[TouchPoint]
    reference: ReferenceRow | None
    favours: str
    openings: Sequence[tuple[OpportunityRow, tuple[RoleKind, ...]]]
    today: date


class ContactDetail(QWidget):
    """One person. ``backWanted`` Esc or Back; ``peopleShown(ids, text)`` show these in the list."""

    backWanted = Signal()
    peopleShown = Signal(tuple, str)

    def __init__(self, desk: Desk, actions: ContactActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._actions = actions
        self._number: int | None = None
        self._card: Card | None = None
        self._found: _About | None = None
        self._narrow = False
        self._wants_tabs = False
        self._can_go_back = False
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._page = QWidget()
        self._nobody = EmptyState(
            "users", self.tr("Nobody chosen"), self.tr("Choose somebody in the list to see where you stand.")
        )
        whole.addWidget(self._page)
        whole.addWidget(self._nobody)
        self._page.hide()

        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._make_head())
        page.addWidget(Hairline())
        body = QHBoxLayout()
        body.setSpacing(0)
        page.addLayout(body, 1)
        self._main = self._make_main()
        body.addWidget(self._main, 1)
        self._line = Hairline(vertical=True)
        body.addWidget(self._line)
        self._side = self._make_side()
        body.addWidget(self._side)
        for scroll in (self._main, self._side):
            scroll.verticalScrollBar().rangeChanged.connect(self._take_margins)
        self._place_panes()

    def _make_main(self) -> ScrollPage:
        """What is owed, and what happened."""
        self.owed = OwedPanel()
        self.owed.writeWanted.connect(self._on_write_due)
        self.owed.followUpWanted.connect(self.desk.edit_follow_up)
        self.story = Story()
        self.story.logWanted.connect(self._on_log)
        self.story.opened.connect(self._on_open)
        text = QWidget()
        text.setMaximumWidth(current_theme().px(TEXT))
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.owed)
        column.addWidget(self.story, 1)
        self._text = text
        room = QWidget()
        left = QHBoxLayout(room)
        left.setContentsMargins(24, 16, 24, 24)
        left.setSpacing(0)
        left.addWidget(text, 1)
        left.addStretch(0)
        left.setAlignment(text, Qt.AlignmentFlag(0))
        self._room = left
        return ScrollPage(room)

    def _make_side(self) -> ScrollPage:
        """What is known of the person."""
        self.facts = Facts()
        self.facts.copied.connect(self.desk.copy)
        self.facts.linkOpened.connect(self._on_link)
        self.facts.addressChanged.connect(self._on_address)
        self.facts.contactOpened.connect(self.desk.open_contact)
        self.facts.peopleShown.connect(self._on_people)
        self.facts.favourWanted.connect(self._on_favour)
        self.facts.referenceWanted.connect(self._on_reference)
        self.facts.openingOpened.connect(self.desk.open_opportunity)
        facts = QWidget()
        inner = QVBoxLayout(facts)
        inner.addWidget(self.facts)
        self._facts_room = inner
        return ScrollPage(facts)

    def _make_head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        self._head = column
        row = QHBoxLayout()
        row.setSpacing(16)
        self.back = icon_button("arrow-left", self.tr("Back to the list"), keys=self.tr("Esc"))
        self.back.clicked.connect(self.backWanted)
        self.back.hide()
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._face = Face("", size=56)
        row.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addLayout(self._make_who(), 1)
        first.addLayout(self._make_buttons())
        holder = QWidget()
        self._chips = FlowLayout(holder, gap=6, line_gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._chip_holder = holder
        # The chips have the whole width below the buttons: several tags stand on one line.
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(first)
        right.addWidget(holder)
        row.addLayout(right, 1)
        column.addLayout(row)
        self.tabs = Segmented(
            [
                ("timeline", self.tr("Timeline"), None),
                ("owed", self.tr("What is owed"), None),
                ("details", self.tr("Details"), None),
            ],
            name=self.tr("What is shown of this person"),
        )
        self.tabs.currentChanged.connect(self._on_tab)
        column.addWidget(self.tabs)
        return head

    def _make_who(self) -> QLayout:
        """The name, and below it position, company and place."""
        who = QVBoxLayout()
        who.setSpacing(0)
        self.name = ElidedLabel("", "detail")
        who.addWidget(self.name)
        self.position = ElidedLabel("", "body", "text2")
        self.company = TextLink()
        self.company.clicked.connect(self._on_company)
        self.place = ElidedLabel("", "body", "text2")
        at = QHBoxLayout()
        at.setSpacing(0)
        at.addWidget(self.company)
        at.addWidget(self.place)
        at.addStretch(1)
        where = FoldingRow(gap=0, line_gap=0)  # a long company stands below the position
        where.addWidget(self.position)
        where.addLayout(at, 1)
        who.addLayout(where)
        return who

    def _make_buttons(self) -> QLayout:
        self.write = button(self.tr("Write"), "primary", "pencil", shortcut_hint="w")
        self.write.clicked.connect(self._on_write)
        self.call = button(self.tr("Call sheet"), icon="phone", shortcut_hint="c")
        self.call.setAccessibleName(self.tr("Call sheet"))
        self.call.clicked.connect(self._on_call)
        self.ask = button(self.tr("Ask"), icon="message-circle-question", shortcut_hint="a")
        self.ask.setAccessibleName(self.tr("Ask"))
        self.ask.clicked.connect(self._on_ask)
        self.more = icon_button("ellipsis", self.tr("More actions"), outlined=True)
        self.more.clicked.connect(self._on_more)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for each in (self.write, self.call, self.ask, self.more):
            buttons.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        return buttons

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def number(self) -> int | None:
        """Whom it shows."""
        return self._number

    def show_contact(self, number: int | None) -> None:
        """Show somebody, or that nobody is chosen."""
        other = number != self._number
        self._number = number
        card = people.card(self.desk.store, number) if number is not None else None
        found = self._about(card) if card is not None else None
        if found is not None and found == self._found:
            return  # most changes are about somebody else
        self._card, self._found = card, found
        self._page.setVisible(card is not None)
        self._nobody.setVisible(card is None)
        if card is None or found is None:
            return
        self._show_head(card)
        today = found.today
        self.owed.show_rows(found.owed, found.follow_ups, card.given_name or card.name, today)
        owed = len(found.owed) + len(found.follow_ups)
        self.tabs.set_text("owed", self.tr("What is owed") + (f" {owed}" if owed else ""))
        self.story.show_entries(found.told, keep=not other)
        self.facts.show_card(
            card,
            found.warmth,
            found.talks,
            found.warm_months,
            found.touch,
            found.reference,
            found.favours,
            found.openings,
            today,
        )
        self._order_stops()
        if other:
            self._main.verticalScrollBar().setValue(0)
            self._side.verticalScrollBar().setValue(0)
        self._place_panes()

    def _about(self, card: Card) -> _About:
        """Read what is shown of somebody."""
        store, agenda, today = self.desk.store, self.desk.agenda, self.desk.today
        given = card.given_name or card.name
        numbers = settings.warmth_numbers(store)
        warm_from = today - timedelta(days=numbers.warm)
        return _About(
            card=card,
            owed=owed_rows(agenda.of_contact(card.id), today),
            follow_ups=[
                one for one in agenda.follow_ups if ("contact", card.id) in {about[:2] for about in one.about}
            ],
            told=[words.tell(entry, given, today) for entry in timeline.read(store, card.id, today)],
            warmth=words.warmth_of(card, today, numbers),
            talks=timeline.talks_by_month(store, card.id, today),
            warm_months=(today.year - warm_from.year) * 12 + today.month - warm_from.month + 1,
            touch=touch_points.of(store, card),
            reference=references.of_contact(store, card.id),
            favours=standing.favours_of(self.desk, card),
            openings=opportunities.of_contact(store, card.id),
            today=today,
        )

    def _order_stops(self) -> None:
        """Let Tab go from top to bottom, whenever the parts were made."""
        in_tab_order(
            [
                self.company,
                self.write,
                self.call,
                self.ask,
                self.more,
                self.tabs,
                *self.owed.buttons,
                *self.story.stops(),
                *self.facts.stops(),
            ]
        )

    def refresh(self) -> None:
        """Show the same person as they are now."""
        self.show_contact(self._number)

    def _show_head(self, card: Card) -> None:
        photo = QPixmap()
        if card.photo:
            photo.loadFromData(card.photo)
        self._face.set_name(card.name, photo=photo if not photo.isNull() else None)
        self.name.setText(card.name)
        self.setAccessibleName(card.name)
        company = card.company
        position = card.position
        if position and company:
            position = self.tr("{position} at ").format(position=position)
        self.position.setText(position)
        self.position.setVisible(bool(position))
        self.company.set_text(company)
        self.company.setVisible(bool(company))
        place = card.location
        if place and (position or company):
            place = f" · {place}"
        self.place.setText(place)
        self._fit_where()
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        chips = [Chip(words.relationship(card.relationship))] if card.relationship else []
        if card.closeness > 1:
            chips.append(Chip(words.closeness(card.closeness), icon="users"))
        chips += [Chip(tag, "outline") for tag in card.tags]
        if card.muted:
            chips.append(Chip(self.tr("Muted"), icon="bell-off"))
        if card.archived_at is not None:
            chips.append(Chip(self.tr("Archived"), icon="archive"))
        if card.deleted_at is not None:
            chips.append(Chip(self.tr("Removed"), "caution", icon="trash-2"))
        for chip in chips:
            self._chips.addWidget(chip)
            chip.show()
        self._chip_holder.setVisible(bool(chips))
        self._chip_holder.updateGeometry()

    # -- panes -------------------------------------------------------------------------------------

    def set_narrow(self, narrow: bool) -> None:
        """Make tabs of the facts, or a pane; where there is no room for both, they are tabs anyhow."""
        self._wants_tabs = narrow
        self._place_panes()

    def set_can_go_back(self, can: bool) -> None:
        """Show the way back to the list."""
        self._can_go_back = can
        self.back.setVisible(can)

    def _on_tab(self, _key: str) -> None:
        self._place_panes()

    def _place_panes(self) -> None:
        self._narrow = self._wants_tabs or self.width() < current_theme().px(BOTH)
        tab = self.tabs.current() if self._narrow else ""
        self.tabs.setVisible(self._narrow)
        self.call.setText("" if self._narrow else self.tr("Call sheet"))
        self.ask.setText("" if self._narrow else self.tr("Ask"))
        self.owed.setVisible(tab in ("", "owed"))
        self.story.setVisible(tab in ("", "timeline"))
        self._main.setVisible(tab != "details")
        self._side.setVisible(tab in ("", "details"))
        self._line.setVisible(tab == "")
        theme = current_theme()
        margin = 20 if self._narrow else 24
        self._take_margins()
        self._fit_where()
        self._head.setContentsMargins(
            margin, 16 if self._narrow else 20, 20 if self._narrow else 24, 12 if self._narrow else 16
        )
        if tab == "details":
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(theme.px(FACTS_WIDE if self.window().width() >= WIDE else FACTS))

    def _head_room(self) -> int:
        """What the name, and the line below it, have: up to the buttons."""
        room = self.width() - self._face.sizeHint().width() - self.write.sizeHint().width()
        room -= self.call.sizeHint().width() + 8 + self.ask.sizeHint().width() + 8
        room -= self.more.sizeHint().width() + 24 + 24 + 16 + 16 + 8
        return room - (self.back.sizeHint().width() + 16 if self._can_go_back else 0)

    def _fit_where(self) -> None:
        """Leave the place out where there is no room for it beside the company; the tooltip says it then."""
        parts = (self.position, self.company)
        widths = [part.sizeHint().width() for part in parts if part.text()]
        self.write.set_short(False)
        if self._head_room() < self.name.sizeHint().width():
            self.write.set_short(True)
        room = self._head_room()
        place = self.place.sizeHint().width()
        used = sum(widths)
        if widths and used > room:
            used = widths[-1]  # the company begins a line of its own
        fits = not used or used + place <= room
        self.place.setVisible(bool(self.place.text()) and fits)
        whole = "".join(part.text() for part in (*parts, self.place))
        set_tooltip(self.position, "" if fits else whole)

    def _take_margins(self) -> None:
        """Let scroll bars stand in the margin, so that nothing moves when one comes."""
        margin = 20 if self._narrow else 24
        self._room.setContentsMargins(margin, 16, max(0, margin - self._main.bar_width()), 24)
        self._facts_room.setContentsMargins(20, 16, max(0, 20 - self._side.bar_width()), 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the facts the width that the window's size allows."""
        super().resizeEvent(event)
        self._place_panes()

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._text.setMaximumWidth(current_theme().px(TEXT))
        self._place_panes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc steps back; the keys of a person work here as well."""
        if event.key() == Qt.Key.Key_Escape:
            self.backWanted.emit()
            return
        super().keyPressEvent(event)

    # -- doing -------------------------------------------------------------------------------------

    def _on_write(self) -> None:
        if self._number is not None:
            self._actions.write(self._number)

    def _on_call(self) -> None:
        if self._number is not None:
            self._actions.call_sheet(self._number)

    def _on_ask(self) -> None:
        if self._number is not None:
            self._actions.ask(self._number)

    def _on_write_due(self, due: Due) -> None:
        self._actions.write(due.contact_id, due)

    def _on_log(self) -> None:
        if self._number is not None:
            self._actions.log(self._number)

    def _on_company(self) -> None:
        if self._card is not None and self._card.company_id is not None:
            self.desk.open_thing("company", self._card.company_id)

    def _on_open(self, kind: str, number: int) -> None:
        if kind == "interaction":
            self.desk.edit_interaction(number)
        else:
            self.desk.open_thing(kind, number)

    def _on_favour(self, what: str) -> None:
        if self._number is not None:
            standing.do_favour(self.desk, what, self._number, self.facts.links["ledger"])

    def _on_reference(self, what: str) -> None:
        if self._card is not None:
            standing.do_reference(self.desk, what, self._card)

    def _on_people(self, numbers: tuple[int, ...]) -> None:
        if self._card is not None:
            text = self.tr("You and {name} both know").format(name=self._card.given_name or self._card.name)
            self.peopleShown.emit(numbers, text)

    def _on_address(self, address: Address, text: str) -> None:
        """Write an address that was put right in its place."""
        from crm_desktop.services import contacts

        card = people.card(self.desk.store, self.number) if self.number is not None else None
        if card is None:
            return
        said = self.tr("{name} changed.").format(name=card.name)
        self.desk.do(partial(contacts.change_address, self.desk.store, card, address, text), said)

    def _on_link(self, url: QUrl) -> None:
        self.desk.open_outside(url)

    def _on_more(self) -> None:
        if self._number is not None:
            menu = self._actions.menu(self._number, with_write=False)
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
