"""The asks: a list at the left, what is written or what came of it in the middle, the ask check at the right."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.terms import AskKind
from crm_desktop.services import settings
from crm_desktop.store import Changes
from crm_desktop.store import asks as reader
from crm_desktop.store.asks import AskRow
from crm_desktop.ui.asks import rows, words
from crm_desktop.ui.asks.actions import AskActions
from crm_desktop.ui.asks.checks import ChecksPane
from crm_desktop.ui.asks.composer import Composer
from crm_desktop.ui.asks.fields import NOBODY
from crm_desktop.ui.asks.story import AskStory
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.room_panes import RoomPanes
from crm_desktop.ui.shell.view import Room, View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    EmptyState,
    RowModel,
    RowPaint,
    SectionList,
    Segmented,
    button,
    set_tooltip,
)
from crm_desktop.ui.widgets.focus import first_stop

LISTS = {Room.NARROW: 303, Room.NORMAL: 343, Room.WIDE: 399}
CHECKS, CHECKS_WIDE = 320, 336
"""Widths of the panes in px at text size 1; with their hairlines they are on the grid. Where the list stands alone,
Enter shows the ask."""
LEAST: Final = 360
"""Where the composer would be narrower, px at text size 1, the checks lie over it."""


class AskList(SectionList):
    """The list. Del is a key of its own here, for nothing is dismissed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand Del on."""
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.letterPressed.emit("\x7f")
            return
        super().keyPressEvent(event)


class AsksView(View):
    """The view. Choosing a draft writes on it; choosing another one shows its story."""

    key = "asks"
    tables = (
        "ask",
        "contact",
        "email",
        "company",
        "opportunity",
        "opportunity_stage",
        "lead",
        "lead_stage",
        "lead_opportunity",
        "reference",
        "favour",
        "promise",
        "interaction",
        "interaction_contact",
        "interaction_purpose",
        "interaction_about",
        "decision",
        "follow_up",
        "follow_up_about",
        "tag",
        "contact_tag",
        "affiliation",
        "pitch",
        "template",
        "setting",
    )
    """What the list, a message or a check is made of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("AsksView", "Asks"))
        self.setWindowTitle(self.tr("Asks"))
        self._rows: dict[int, AskRow] = {}
        self._current = 0
        self._filling = False
        self._detail = False
        self._pane_open = False
        self.actions_ = AskActions(desk, self)
        self.actions_.writeOnWanted.connect(self._on_write_on)
        self._make_header()
        self._make_list()
        self._make_pages()
        self.splitter = RoomPanes("asks.widths", desk.memory, self._pane_widths)
        for place, pane in enumerate((self.list, self.pages, self.checks)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, 1 if pane is self.pages else 0)
        self.body.addWidget(self.splitter, 1)
        shortcut = QShortcut(QKeySequence("Ctrl+J"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.toggle_checks)
        self.mode.set_current(desk.memory.get("asks.mode", rows.ALL))
        self.mode.currentChanged.connect(self._on_mode)
        self._show_blank()

    def _make_header(self) -> None:
        self.mode = Segmented(
            [
                (rows.ALL, self.tr("All"), None),
                (rows.OPEN, self.tr("Open"), None),
                (rows.BY_PERSON, self.tr("By person"), None),
            ],
            name=self.tr("Which asks are shown"),
        )
        self.header.add_left(self.mode, collapsible=False)
        self.checks_button = button("", icon="clipboard-check")
        self.checks_button.clicked.connect(self.toggle_checks)
        self.header.add_right(self.checks_button)
        self.references_button = button(self.tr("References"), icon="quote")
        self.references_button.clicked.connect(self._on_references)
        self.header.add_right(self.references_button, icon_when_narrow=True)
        self.new_button = button(self.tr("New ask"), icon="plus", shortcut_hint=self.tr("Ctrl+N"))
        self.new_button.setAccessibleName(self.tr("New ask"))
        self.new_button.clicked.connect(self.new_here)
        self.header.add_right(self.new_button)

    def _make_list(self) -> None:
        self.model = RowModel(self)
        self.list = AskList(60, margin=8, name=self.tr("Asks"))
        self.list.setModel(self.model)
        self.list.setMinimumWidth(240)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.opened.connect(self._on_opened)
        self.list.peeked.connect(self._on_opened)
        self.list.menuAsked.connect(self._on_menu)
        self.list.actionTriggered.connect(self._on_action)
        self.list.letterPressed.connect(self._on_letter)

    def _make_pages(self) -> None:
        desk = self.desk
        self.checks = ChecksPane(desk)
        self.checks.closed.connect(self.toggle_checks)
        self.composer = Composer(desk, self.checks)
        self.composer.closed.connect(self._on_closed)
        self.composer.saved.connect(self._on_saved)
        self.composer.sent.connect(self._on_sent)
        self.composer.othersWanted.connect(self._on_others_wanted)
        self.composer.checked.connect(self._on_checked)
        self.story = AskStory(desk, self.actions_)
        self.story.closed.connect(self.show_list)
        self._blank = QWidget()
        self._blank_box = QVBoxLayout(self._blank)
        self._blank_box.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget()
        for page in (self._blank, self.composer, self.story):
            self.pages.addWidget(page)
        self.pages.setMinimumWidth(300)

    # -- what is shown -----------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Read the asks again; what is being written stays."""
        self._rows = {row.id: row for row in reader.rows(self.desk.store)}
        if changes.touches("setting"):
            self.list.letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
        open_ones = sum(row.is_open for row in self._rows.values())
        answered = sum(not row.is_open and not row.is_draft for row in self._rows.values())
        self.header.set_note(
            self.tr("{open} open, {answered} answered").format(
                open=wording.number(open_ones), answered=wording.number(answered)
            )
            if self._rows
            else ""
        )
        if not changes.everything or self.composer.is_open:
            self.composer.follow(changes)
        self._fill()

    def _fill(self, wanted: int | None = None) -> None:
        """Put the rows into the list; the current one stays, or what took its place is chosen."""
        before = [self.model.key_at(number) for number in range(self.model.rowCount())]
        agenda = self.desk.agenda
        shown = list(self._rows.values())
        entries = rows.arrange(
            shown,
            rows.waiting_of(agenda, shown),
            rows.thanks_owed(agenda),
            self.mode.current(),
            self.desk.today,
        )
        place = self.list.verticalScrollBar().value()
        keys = [key for key, _ in entries]
        if wanted is not None:
            self._current = wanted
        new = self.composer.is_open and self.composer.number is None
        if not new and self._current not in keys:
            self._current = self._next_to(before, keys)
        self._filling = True
        try:
            self.model.set_rows(entries)
            index = self.model.index_of(self._current) if not new else QModelIndex()
            if index != self.list.currentIndex():
                self.list.setCurrentIndex(index)
            if not index.isValid():
                self.list.clearSelection()
        finally:
            self._filling = False
        self.list.verticalScrollBar().setValue(place)
        if index.isValid():
            self.list.scrollTo(index)
        self._show_current()
        self._place()

    def _next_to(self, before: list[Any], keys: list[Any]) -> int:
        """The ask that stands where the current one stood: below it, else above; else the first one."""
        here = [key for key in keys if isinstance(key, int)]
        if self._current in before:
            at = before.index(self._current)
            for key in (*before[at + 1 :], *reversed(before[:at])):
                if key in here:
                    return int(key)
        return here[0] if here else 0

    def _show_current(self) -> None:
        """Show the current ask in the middle: written on, or told."""
        row = self._rows.get(self._current)
        if self.composer.is_open and self.composer.number in (None, self._current):
            self._show_page(self.composer)
        elif row is None:
            self._show_blank()
        elif row.is_draft:
            self.composer.show_draft(row.id)
            self._show_page(self.composer)
        else:
            self._leave_composer()
            self.story.show_ask(row.id)
            self._show_page(self.story)

    def _leave_composer(self) -> None:
        if self.composer.is_open:
            self.composer.save_now()
            self.composer.forget()

    def page(self) -> QWidget:
        """What stands in the middle."""
        return self.pages.currentWidget() or self._blank

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._place()

    def _show_blank(self) -> None:
        """Say what asks are for, where there is none; else nothing is chosen."""
        while self._blank_box.count():
            item = self._blank_box.takeAt(0)
            inner = item.widget() if item is not None else None
            if inner is not None:
                inner.hide()
                inner.deleteLater()
        if self._rows:
            title, text = self.tr("Nothing chosen"), self.tr("Choose an ask in the list, or begin a new one.")
        else:
            title = self.tr("Ask one person for one small thing")
            text = self.tr(
                "A reference, an introduction, a referral, advice, names or feedback. "
                "Before it goes out you see what to think of: thanks that are owed, news, and whether it is time."
            )
        new = button(self.tr("New ask"), "primary", "plus")
        new.clicked.connect(self.new_here)
        blank = EmptyState(words.ICON, title, text, [new])
        self._blank_box.addWidget(blank)
        blank.show()  # not only with the next round of events: the keyboard may be led to its button now
        self._show_page(self._blank)

    # -- panes -------------------------------------------------------------------------------------

    def _is_beside(self) -> bool:
        """Whether the checks have room beside the composer; a list that was drawn wide by hand takes none away."""
        if self.is_narrow:
            return False
        theme = current_theme()
        first = theme.px(LISTS[self.room]) if not self.list.isHidden() else 0
        return self.width() - theme.px(CHECKS) - 2 - first >= theme.px(LEAST)

    def set_narrow(self, narrow: bool) -> None:
        """Lay the checks over the composer in narrow windows."""
        self._pane_open = False
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes the widths that the window's size allows."""
        super().resizeEvent(event)
        self._place()

    def follow_theme(self) -> None:
        """Give the panes their widths for another text size."""
        self.splitter.place_anew()
        # Not now: Qt is going through the widgets to restyle them.
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """List, ask and checks side by side; the checks over the ask, or the list alone, in narrow windows."""
        room = self.room
        alone = room is Room.ALONE
        writes = self.pages.currentWidget() is self.composer
        self.list.setVisible(bool(self._rows) and (not alone or not self._detail))
        self.pages.setVisible(not alone or self._detail or not self._rows)
        self.composer.back.setVisible(alone)
        self.composer.close_button.setVisible(not alone)
        self.story.back.setVisible(alone)
        beside = self._is_beside()
        self.checks_button.setVisible(writes and not beside and (not alone or self._detail))
        self._put_checks(beside, writes)
        self.splitter.place(room)

    def _pane_widths(self, room: Room) -> list[int]:
        theme = current_theme()
        first = theme.px(LISTS[room])
        last = theme.px(CHECKS_WIDE if room is Room.WIDE else CHECKS)
        rest = max(300, self.width() - first - (last + 2 if self._is_beside() else 1))
        return [first, rest, last][: self.splitter.count()]

    def _put_checks(self, beside: bool, writes: bool) -> None:
        """Put the checks where they belong, and show them while something is written."""
        if beside and self.checks.parent() is not self.splitter:
            self.checks.set_over(False)
            self.splitter.addWidget(self.checks)
            self.splitter.place_anew()
        elif not beside and self.checks.parent() is not self:
            self.checks.setParent(self)
            self.checks.set_over(True)
            self.splitter.place_anew()
        self.checks.setVisible(writes and (beside or self._pane_open))
        self.checks_button.set_active(self._pane_open and not beside)
        if not beside:
            wide = min(self.width(), current_theme().px(CHECKS + 8))
            top = self.splitter.y()
            self.checks.setGeometry(self.width() - wide, top, wide, self.height() - top)
            self.checks.raise_()

    def toggle_checks(self) -> None:
        """Show the checks over the ask, or let them go; beside it, go to them and back (Ctrl+J)."""
        if self.pages.currentWidget() is not self.composer:
            return
        if self._is_beside():
            inside = self.checks.isAncestorOf(self.window().focusWidget() or self.list)
            target = self.composer.fields.exactly if inside else first_stop(self.checks)
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._pane_open = not self._pane_open
        self._place()
        if self._pane_open:
            first_stop(self.checks).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.composer.fields.exactly.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """The list, the ask, and the checks where they are seen."""
        found: list[QWidget] = [self.list] if self.list.isVisible() else []
        if self.pages.isVisible():
            found.append(first_stop(self.page()))
        if self.checks.isVisible():
            found.append(first_stop(self.checks))
        return found

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the keyboard to the list, unless it is somewhere in this view already."""
        super().showEvent(event)
        self.splitter.place_anew()
        self._place()
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._focus_list()

    def _focus_list(self) -> None:
        if self.list.isVisible():
            self.list.setFocus()
        else:
            first_stop(self.page()).setFocus()

    def show_list(self) -> None:
        """Step back to the list."""
        self._detail = False
        self._place()
        self._focus_list()

    # -- going -------------------------------------------------------------------------------------

    def go_to(self, where: dict[str, Any]) -> None:
        """Show an ask ({"ask": number}), or begin one ({"new": True, …} with what `Desk.ask` was given)."""
        if where.get("new"):
            self._begin(where)
            return
        number = where.get("ask")
        if number not in self._rows:
            return
        if not self.model.index_of(number).isValid():
            self.mode.set_current(rows.ALL)
        self._leave_new(number)
        self._detail = True
        self._fill(number)
        if self._rows[number].is_draft:
            self.composer.focus_first()
        else:
            self._focus_list()

    def _begin(self, where: dict[str, Any]) -> None:
        contact, kind = where.get("contact"), where.get("kind")
        given = any(where.get(name) for name in ("company", "opportunity", "person", "text", "industry"))
        kept = None
        if contact is not None and not given:
            kept = reader.draft_to(self.desk.store, contact, AskKind(kind) if kind else None)
        self._detail = True
        if kept is not None:
            # What was begun is gone on with, rather than begun twice.
            self._leave_new(kept)
            self._fill(kept)
            self.composer.focus_first()
            return
        ask = None
        if contact is not None or kind or given:
            usual = AskKind.INTRODUCTION if where.get("person") else AskKind.ADVICE
            usual = AskKind.REFERRAL if where.get("opportunity") else usual
            ask = AskDraft(
                contact if contact is not None else NOBODY,
                AskKind(kind) if kind else usual,
                str(where.get("text") or ""),
                person_id=where.get("person"),
                company_id=where.get("company"),
                opportunity_id=where.get("opportunity"),
                industry=str(where.get("industry") or ""),
            )
        self.composer.begin(ask, where.get("instead_of") or NOBODY)
        self._fill()
        self.composer.focus_first()

    def _leave_new(self, number: int) -> None:
        """Leave what is written, where it is another one."""
        if self.composer.is_open and self.composer.number != number:
            self._leave_composer()

    def _on_references(self) -> None:
        self.desk.open_reference()

    def foot_height(self) -> int:
        """The buttons under the composer, which begin where the list is too narrow for what is said."""
        return self.composer.height() - self.composer.send.y() if self.composer.isVisible() else 0

    def new_here(self) -> None:
        """Begin a new ask (Ctrl+N)."""
        self.desk.ask()

    # -- the list ----------------------------------------------------------------------------------

    def _on_mode(self, key: str) -> None:
        self.desk.memory.put("asks.mode", key)
        self._fill()

    def _on_row(self, index: QModelIndex) -> None:
        if self._filling or not index.isValid():
            return
        if not isinstance(self.model.paint_at(index.row()), RowPaint):
            return
        row = self._row_at(index)
        if row is not None:
            self._leave_new(row.id)
            self._current = row.id
            self._show_current()

    def _row_at(self, index: QModelIndex) -> AskRow | None:
        key = self.model.key_at(index.row()) if index.isValid() else None
        return self._rows.get(key) if isinstance(key, int) else None

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._row_at(index)
        if row is None:
            return
        self._detail = True
        self._on_row(index)
        self._place()
        if row.is_draft:
            self.composer.focus_first()
        else:
            first_stop(self.story).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self._row_at(index)
        if row is not None:
            self.actions_.show_menu(row, place)

    def _on_action(self, index: QModelIndex, name: str) -> None:
        row = self._row_at(index)
        if row is None:
            return
        {
            rows.WRITE: self.actions_.write,
            rows.ANSWER: self.actions_.answer,
            rows.REMOVE: self.actions_.remove,
        }[name](row)

    def _on_letter(self, letter: str) -> None:
        row = self._row_at(self.list.currentIndex())
        if row is not None:
            self.actions_.key(row, letter)

    def _on_write_on(self, number: int) -> None:
        self.go_to({"ask": number})

    # -- the composer ------------------------------------------------------------------------------

    def _on_checked(self) -> None:
        """Say over the composer what the checks say, where they are not seen beside it."""
        stops = self.checks.stops()
        text = self.tr("Before you ask")
        if stops:
            text = self.tr("{count} to think of first").format(count=stops)
        self.checks_button.setText(text)
        self.checks_button.setAccessibleName(text)
        self.checks_button.set_icon_name(
            "circle-alert" if stops else "clipboard-check", "" if stops else "ok"
        )
        self.checks_button.set_kind("primary" if stops else "secondary")
        set_tooltip(self.checks_button, text, self.tr("Ctrl+J"))

    def _on_closed(self) -> None:
        """The composer was closed: what stands in the list is shown, and the keyboard is there."""
        self._detail = False
        self._pane_open = False
        if self.composer.number is None or self.composer.number not in self._rows:
            self.composer.forget()
            self._fill()
        else:
            # A draft that is closed stays the current row; it opens again when it is chosen.
            self.composer.forget()
            self._show_blank()
        self._focus_list()

    def _on_saved(self, number: int) -> None:
        self._rows = {row.id: row for row in reader.rows(self.desk.store)}
        self._fill(number)

    def _on_sent(self, number: int) -> None:
        self.catch_up()
        self._pane_open = False
        self._fill(number)
        self._focus_list()

    def _on_others_wanted(self) -> None:
        if not self.checks.isVisible():
            self.toggle_checks()
        if not self.checks.see_others():
            self.desk.said.emit(self.tr("Nobody else fits better now."), False)
