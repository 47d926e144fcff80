"""When it is over: one list of everybody who helped, to thank and tell, and then the rest ends in one go."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.errors import KnownError
from crm_desktop.services import closing, settings
from crm_desktop.services.agenda import FACT_TABLES
from crm_desktop.services.closing import Ending, Person
from crm_desktop.services.messages import telling
from crm_desktop.store import Changes
from crm_desktop.ui.closing import words
from crm_desktop.ui.closing.pane import TellPane, ToldPopup
from crm_desktop.ui.closing.rest import RestDialog, RestPanel
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Bar,
    ComboBox,
    EmptyState,
    Face,
    FoldingRow,
    Hairline,
    Menu,
    PaneSplitter,
    RowModel,
    RowPaint,
    SectionList,
    SectionPaint,
    button,
    label,
    link_button,
)
from crm_desktop.ui.widgets.focus import first_stop

LIST: Final = 639
"""Width of the list, px at text size 1; with the hairline at its right it is on the grid."""
LEAST_LIST: Final = 360
LEAST_PANE: Final = 420
LOW: Final = 560
"""In a lower view, px at text size 1, the list has the room of the words about the rest; closing it lists all of it."""
TEXT: Final = 808
"""The right side is at most so wide, px at text size 1: text of 760 with its margins."""
STOP: Final = "stop"
"""The key of ending without a job among the endings."""


class ClosingView(View):
    """The list at the left, the message to one of them at the right, and the rest below.

    The frame is seen before it is found out who helped, the first time and after large changes: that is done in
    ``steps``.
    """

    key = "closing"
    tables = (*FACT_TABLES, "email", "follow_up", "follow_up_about", "template", "pitch")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("ClosingView", "When it is over"))
        self.setWindowTitle(self.tr("When it is over"))
        self._endings: list[Ending] = []
        self._people: list[Person] = []
        self._rows: list[tuple[Any, RowPaint | SectionPaint]] = []
        self._chosen = ""
        self._current: int | None = None
        self._filling = False
        self._sized = False
        self.steps = Steps(self)
        self.back = self.header.add_back(self.step_back)
        self.header.set_note(self.tr("Everybody who helped hears it from you"))
        self.print_button = button(self.tr("Print the list"), icon="printer", shortcut_hint=self.tr("Ctrl+P"))
        self.print_button.setAccessibleName(self.tr("Print the list"))
        self.print_button.clicked.connect(self.print_list)
        self.header.add_right(self.print_button, icon_when_narrow=True)
        self.splitter = PaneSplitter("closing.widths", desk.memory.get, desk.memory.put)
        self.body.addWidget(self.splitter, 1)
        self._make_left()
        self._make_right()
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        for keys, slot in (
            ("Ctrl+Return", self.send_or_lead),
            ("Ctrl+Enter", self.send_or_lead),
            ("Ctrl+P", self.print_list),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    # -- parts -------------------------------------------------------------------------------------

    def _make_left(self) -> None:
        left = QWidget()
        left.setMinimumWidth(LEAST_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 16)
        head.setSpacing(16)
        first = QHBoxLayout()
        first.setSpacing(12)
        self.face = Face("", size=44, square=True)
        first.addWidget(self.face)
        self._said_yes = label("", "body", "text2")
        first.addWidget(self._said_yes)
        to_what = FoldingRow(gap=12)
        to_what.addLayout(first)
        self.choice = ComboBox(name=self.tr("How it ended"))
        self.choice.keyChanged.connect(self._on_chosen)
        to_what.addWidget(self.choice)
        to_what.addStretch(1)
        head.addLayout(to_what)
        second = FoldingRow(gap=12)
        self.know = label("", "body")
        self.bar = Bar()
        self.left_over = label("", "small", "text2")
        self.again = link_button(self.tr("I search again"))
        self.again.clicked.connect(self._on_again)
        second.addWidget(self.know)
        second.addWidget(self.bar, 1)
        second.addWidget(self.left_over)
        second.addWidget(self.again)
        head.addLayout(second)
        column.addLayout(head)
        column.addWidget(Hairline())
        self.model = RowModel(self)
        self.list = SectionList(48, name=self.tr("Who helped"))
        self.list.setModel(self.model)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.opened.connect(self._on_opened)
        self.list.peeked.connect(self._on_opened)
        self.list.letterPressed.connect(self._on_letter)
        self.list.menuAsked.connect(self._on_menu)
        self.nobody = EmptyState(
            "users",
            self.tr("Nobody has helped yet"),
            self.tr("Leads, answered asks, references and favours show here, with whom to thank for them."),
        )
        # Where it is not shown it takes no height from the head above the list and the foot below it.
        self.nobody.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._left_pages = QStackedWidget()
        self._left_pages.addWidget(self.list)
        self._left_pages.addWidget(self.nobody)
        column.addWidget(self._left_pages, 1)
        column.addWidget(Hairline())
        self.rest = RestPanel()
        self.rest.closeWanted.connect(self.ask_rest)
        column.addWidget(self.rest)
        self.splitter.addWidget(left)

    def _make_right(self) -> None:
        self.pane = TellPane(self.desk)
        self.pane.sendWanted.connect(self.send)
        self.pane.loggedWanted.connect(self.log_as_sent)
        self.pane.nextWanted.connect(self.go_on)
        self.pane.toldWanted.connect(self._on_told_button)
        self.yes = button(self.tr("I said yes"), "primary", "check")
        self.yes.clicked.connect(self._on_yes)
        self.not_yet = EmptyState(
            "award",
            self.tr("You have an offer"),
            self.tr("When you have said yes, everybody who helped hears it from here."),
            [self.yes],
        )
        self._nothing = QWidget()
        self.pages = QStackedWidget()
        for page in (self.pane, self.not_yet, self._nothing):
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(self._nothing)
        right = QWidget()
        right.setMinimumWidth(LEAST_PANE)
        room = QHBoxLayout(right)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(self.pages, 1)
        room.addStretch(0)
        self.splitter.addWidget(right)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def ending(self) -> Ending:
        """How it ended, as it is chosen."""
        return next((one for one in self._endings if _key(one) == self._chosen), self._endings[0])

    @property
    def current(self) -> Person | None:
        """Who is chosen in the list."""
        return next((one for one in self._people if one.contact_id == self._current), None)

    def refresh(self, changes: Changes) -> None:
        """Show who helped and who knows, as it is now; a message that is being written stays."""
        desk = self.desk
        self.list.letters = settings.get(desk.store, settings.SINGLE_KEYS)
        self._endings = closing.endings(desk.store)
        keys = [_key(one) for one in self._endings]
        if self._chosen not in keys:
            stopped = closing.stopped_on(desk.store) is not None and not self._endings[0].is_accepted
            self._chosen = keys[-1] if stopped else keys[0]
        self.choice.set_items([(_key(one), words.ending(one)) for one in self._endings], current=self._chosen)
        self._show(soon=changes.everything)

    def _show(self, *, soon: bool = False) -> None:
        """Show who helped: now, or step by step where the frame is to be seen before."""
        self.steps.clear()
        self.steps.add(self._read, self._show_head, self._paint_rows, self._fill, self._show_current)
        if not soon:
            self.steps.finish()

    def _read(self) -> None:
        self._people = closing.people(self.desk.agenda, self.desk.store, self.ending)

    def _show_head(self) -> None:
        desk, how = self.desk, self.ending
        stops = how.opportunity_id is None
        self.face.setVisible(not stops)
        self.face.set_name(how.title.rpartition(" at ")[2] or how.title, square=True)
        said = self.tr("I said yes to") if how.is_accepted else self.tr("I have an offer:")
        self._said_yes.setText(self.tr("No job this time:") if stops else said)
        self.again.setVisible(stops and closing.stopped_on(desk.store) is not None)
        self.know.setText(words.how_many(self._people) if self._people else "")
        self.left_over.setText(words.time_left(self._people))
        know = sum(one.told_on is not None for one in self._people)
        self.bar.set_part(know / len(self._people) if self._people else 0.0)
        self.bar.setVisible(bool(self._people))
        self.rest.show_rest(
            closing.rest(desk.store, how), can=how.is_accepted, first=know == len(self._people)
        )
        self.print_button.setEnabled(bool(self._people))
        if not self._people and self.list.hasFocus():
            self.choice.setFocus()
        self._left_pages.setCurrentWidget(self.list if self._people else self.nobody)

    def _paint_rows(self) -> None:
        today = self.desk.today
        self._rows = []
        for title, group in (
            (self.tr("Behind the offer"), [one for one in self._people if one.helper.behind]),
            (words.helped_too(self._people), [one for one in self._people if not one.helper.behind]),
        ):
            if group:
                self._rows.append((("head", title), SectionPaint(title, str(len(group)))))
                self._rows += [(one.contact_id, words.row(one, today)) for one in group]

    def _fill(self) -> None:
        """Put the people into the list; who is chosen stays chosen."""
        self._filling = True
        try:
            self.model.set_rows(self._rows)
            if self.current is None:
                waiting = self._waiting()
                self._current = (waiting or self._people)[0].contact_id if self._people else None
            index = self.model.index_of(self._current)
            if index.isValid() and index != self.list.currentIndex():
                self.list.setCurrentIndex(index)
        finally:
            self._filling = False

    def _waiting(self) -> list[Person]:
        return [one for one in self._people if one.told_on is None]

    def _show_current(self) -> None:
        one = self.current
        if one is None:
            self.pages.setCurrentWidget(self._nothing)
            return
        if not self.ending.is_accepted:
            self.pages.setCurrentWidget(self.not_yet)
            return
        waiting = [waits.contact_id for waits in self._waiting()]
        number = waiting.index(one.contact_id) + 1 if one.contact_id in waiting else 0
        self.pane.show_person(self.ending, one, number, len(waiting))
        self.pages.setCurrentWidget(self.pane)

    def go_to(self, where: dict[str, Any]) -> None:
        """Show how it ended: {"opportunity": number}, {"opportunity": None} to stop for now."""
        self.catch_up()
        number = where.get("opportunity")
        key = STOP if number is None else str(number)
        if "opportunity" in where and any(_key(one) == key for one in self._endings):
            self._chosen = key
            self._current = None
            self.choice.set_current_key(key)
            self._show(soon=not self.steps.are_done)

    # -- panes -------------------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """The list and the message."""
        left = first_stop(self.rest) if self.list.isHidden() else self.list
        return [left, first_stop(self.pages.currentWidget() or self.pages)]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list, with the widths that the window allows."""
        super().showEvent(event)
        self._take_widths()
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            (self.list if self._people or not self.steps.are_done else self.choice).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes their widths."""
        super().resizeEvent(event)
        self._take_widths()

    def _take_widths(self) -> None:
        theme = current_theme()
        self.pages.setMaximumWidth(theme.px(TEXT))
        self.rest.says.setVisible(self.height() >= theme.px(LOW))
        if self.isVisible() and not self._sized:
            self._sized = True
            first = min(LIST, max(LEAST_LIST, self.width() - theme.px(488)))
            self.splitter.set_widths([first, max(LEAST_PANE, self.width() - first - 1)])

    # -- doing -------------------------------------------------------------------------------------

    def _on_chosen(self, key: str) -> None:
        if key and key != self._chosen:
            self._chosen = key
            self._current = None
            self._show()

    def _on_row(self, index: QModelIndex) -> None:
        if self._filling or not index.isValid() or not isinstance(self.model.paint_at(index.row()), RowPaint):
            return
        self.pane.editor.keep_now()
        key = self.model.key_at(index.row())
        self._current = key if isinstance(key, int) else None
        self._show_current()

    def _on_opened(self, _index: QModelIndex) -> None:
        """Enter and Space lead to the message."""
        if self.pages.currentWidget() is self.pane and self.pane.editor.isVisible():
            self.pane.editor.write_next()
        else:
            first_stop(self.pages).setFocus()

    def _on_letter(self, letter: str) -> None:
        if letter == "w":
            self._on_opened(self.list.currentIndex())
        elif letter == "l":
            self.ask_told(self.pane.told)
        elif letter == "e" and self._current is not None:
            self.desk.edit_contact(self._current)

    def _on_menu(self, index: QModelIndex, where: QPoint) -> None:
        if not isinstance(self.model.paint_at(index.row()), RowPaint):
            return
        self.list.setCurrentIndex(index)
        one = self.current
        if one is None:
            return
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if one.told_on is None and self.ending.is_accepted:
            menu.add(self.tr("Write"), "pencil", "W", partial(self._on_letter, "w"))
            menu.add(self.tr("Told already…"), "square-check", "L", partial(self._on_letter, "l"))
            menu.addSeparator()
        menu.add(self.tr("Open the person"), "user", "", partial(self.desk.open_contact, one.contact_id))
        menu.popup(where)

    def foot_height(self) -> int:
        """What else ends, which stands below the list."""
        return self.rest.height() if self.rest.isVisible() else 0

    def send_or_lead(self) -> None:
        """Ctrl+Enter: send the message, or go to what it still needs."""
        if self.pages.currentWidget() is self.pane and self.pane.editor.isVisible():
            if self.pane.editor.is_ready():
                self.send()
            else:
                self.pane.editor.write_next()

    def send(self) -> None:
        """Open the message in the mail program, log thanks and news together, and take the next one."""
        if self.pane.editor.is_ready() and sending.open_in_mail(self.desk, self.pane.editor):
            self.log_as_sent()

    def log_as_sent(self) -> None:
        """Log the message as sent today, and take the next one."""
        editor = self.pane.editor
        draft = editor.draft()
        if draft is None or not editor.is_written():
            return
        store, how = self.desk.store, self.ending
        work = partial(telling.log, store, how, draft, subject=editor.subject(), body=editor.message())
        if self.desk.do(work, self.tr("{what}.").format(what=sending.label_of(draft))):
            self.go_on()

    def go_on(self) -> None:
        """Take the next one who has not heard, from here on down and then from the top."""
        self.catch_up()
        self.steps.finish()
        ids = [one.contact_id for one in self._people]
        place = ids.index(self._current) + 1 if self._current in ids else 0
        order = [*self._people[place:], *self._people[:place]]
        following = next((one for one in order if one.told_on is None), None)
        if following is not None:
            self.list.setCurrentIndex(self.model.index_of(following.contact_id))
            self.list.scrollTo(self.list.currentIndex())
        self.list.setFocus()

    def _on_told_button(self, anchor: QWidget) -> None:
        self.ask_told(anchor)

    def ask_told(self, anchor: QWidget) -> ToldPopup | None:
        """Ask on which day somebody heard it already."""
        one = self.current
        if one is None or one.told_on is not None or not self.ending.is_accepted:
            return None
        popup = ToldPopup(self, one.helper.contact.called, self.desk.today)
        popup.chosen.connect(partial(self._note_told, popup, one))
        popup.open_at(anchor)
        return popup

    def _note_told(self, popup: ToldPopup, one: Person, day: Any, kind: Any) -> None:
        store, how = self.desk.store, self.ending
        try:
            draft = telling.draft(self.desk.agenda, store, how, one)
            telling.log(store, how, draft, on=day, kind=kind)
        except KnownError as error:
            popup.say(str(error))
            return
        popup.close()
        said = self.tr("{name}: {told}.").format(
            name=one.helper.contact.called, told=words.told(day, self.desk.today).lower()
        )
        self.desk.said.emit(said, True)
        self.go_on()

    def _on_yes(self) -> None:
        number = self.ending.opportunity_id
        if number is not None:
            said = self.tr("Said yes to {what}.").format(what=self.ending.title)
            if self.desk.do(partial(closing.accept, self.desk.store, number), said):
                self.list.setFocus()

    def _on_again(self) -> None:
        self.desk.do(partial(closing.search_again, self.desk.store), self.tr("The search goes on."))

    def ask_rest(self) -> RestDialog | None:
        """Show what ends with the search, once, before it does."""
        if not self.ending.is_accepted:
            return None
        dialog = RestDialog(self.desk, closing.rest(self.desk.store, self.ending))
        dialog.accepted.connect(self._close_rest)
        self.desk.show_dialog(dialog)
        return dialog

    def _close_rest(self) -> None:
        ended: list[int] = []
        desk = self.desk

        def work() -> None:
            ended.append(closing.close_rest(desk.agenda, desk.store, self.ending))

        if desk.do(work):
            desk.said.emit(self.tr("The rest is closed: {things}.").format(
                things=wording.counted(ended[0], self.tr("thing"), self.tr("things"))), True)  # fmt: skip
            QTimer.singleShot(0, self, self.list.setFocus)

    def print_list(self) -> None:
        """Print who helped with what (Ctrl+P)."""
        from crm_desktop.ui.sheets.layout import Paper
        from crm_desktop.ui.sheets.paper import print_sheet

        if self._people:
            page = words.sheet(self.ending, self._people, self.desk.today)
            print_sheet(self.desk, self, page, Paper.usual())


def _key(one: Ending) -> str:
    return STOP if one.opportunity_id is None else str(one.opportunity_id)
