"""The main window: navigation, the view that is shown, and the strips that say what happened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.services import settings
from crm_desktop.store import Changes
from crm_desktop.store.whereabouts import may_be_written, shared_by
from crm_desktop.ui.shell import views
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.navigation import Navigation
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import NARROW, View
from crm_desktop.ui.theme import dress, theme_manager
from crm_desktop.ui.widgets import Strip, UndoStrip
from crm_desktop.ui.widgets.keys import asks_for_filter, take_shift_f10

if TYPE_CHECKING:
    from crm_desktop.ui.widgets import Menu

AFTER_MS: Final = 40
"""So long after a change the counts at the left follow: the view goes first."""


class Place(NamedTuple):
    """Where somebody was, for Alt+Left."""

    view: str
    where: tuple[tuple[str, Any], ...] = ()


class MainWindow(QMainWindow):
    """The window of one file. Its frame is painted without a view; `painted` says when there is time for one."""

    painted = Signal()
    """The window was painted for the first time. Sent from the event loop, when the picture is on the screen."""
    closing = Signal(QCloseEvent)
    """Asks whether to close, hide or minimise: the listener accepts or ignores the event."""
    openWanted = Signal(object)
    """Open another file: a path, or None to ask for one."""
    newWanted = Signal()
    sampleWanted = Signal()
    ownWanted = Signal()
    quitWanted = Signal()
    cameToFront = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.window = self
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._views: dict[str, View] = {}
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._now: Place | None = None
        self._danger: Strip | None = None
        self._was_painted = False
        self._coming = Steps(self)
        """The way to a view that is shown for the first time."""

        self.navigation = Navigation(views.entries(), views.settings_entry(), self)
        self.navigation.chosen.connect(self.show_view)
        self.navigation.fileWanted.connect(self._on_file_menu)
        self.navigation.meWanted.connect(desk.open_me)
        self.navigation.paletteWanted.connect(self._on_palette)

        self.stack = QStackedWidget()
        self._strips = QVBoxLayout()
        self._strips.setContentsMargins(0, 0, 0, 0)
        self._strips.setSpacing(0)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._strips)
        right.addWidget(self.stack, 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(central)
        self.undo_strip = UndoStrip(self.stack)
        # Not the window: all views, seen and hidden, would change their look in one go.
        dress(self.navigation)
        dress(self.undo_strip)

        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self.refresh_navigation)
        # It runs from the next turn of the event loop: a slow view is painted before the counts are made.
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._soon.start)
        desk.goTo.connect(self.show_view)
        desk.said.connect(self._on_said)
        desk.troubled.connect(self.show_trouble)
        desk.changed.connect(self._on_changed)
        self._shortcuts()
        self.navigation.set_file(settings.name_of(desk.store), desk.store.path)
        if settings.get(desk.store, settings.IS_SAMPLE):
            strip = Strip(
                self.tr("You are looking at the sample search. Everybody in it is made up."),
                "note",
                self.tr("Start my own"),
            )
            strip.clicked.connect(self.ownWanted)
            self._add_strip(strip)

    # -- views -------------------------------------------------------------------------------------

    def show_view(self, key: str, where: dict[str, Any] | None = None) -> None:
        """Show a view, at a thing of it; remembers the way back."""
        place = Place(key, tuple((where or {}).items()))
        if self._now is not None and self._now != place:
            self._back.append(self._now)
            self._forward.clear()
        self._show(place)

    def _show(self, place: Place) -> None:
        """Go to a place: at once, or step by step where its view is yet to be made while another one is seen."""
        self._coming.finish()
        self._now = place
        shown = views.UNDER.get(place.view, place.view)
        self.navigation.choose(shown)
        self.desk.memory.put("window.view", shown)
        if place.view in self._views or self._seen() is None:
            self._arrive(place)
            return
        made = self._make(place.view)
        self.stack.setUpdatesEnabled(False)  # what is seen stays, until the new view is filled
        window = self.windowHandle()
        if window is not None:
            window.installEventFilter(self)
        self._coming.add(partial(self._take_in, made), partial(self._arrive, place), self._uncover)

    def _arrive(self, place: Place) -> None:
        view = self._view(place.view)
        theme_manager().catch_up(view)
        self.stack.setCurrentWidget(view)
        self.undo_strip.raise_()  # a view that is new to the stack lies over all that was there
        self._on_foot()
        view.catch_up()
        if place.where:
            view.go_to(dict(place.where))
        self.setWindowTitle(f"{view.windowTitle()} – {settings.name_of(self.desk.store)}")

    def _uncover(self) -> None:
        self.stack.setUpdatesEnabled(True)
        window = self.windowHandle()
        if window is not None:
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be where the person wanted to go before a key or a click reaches what was there."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._coming.finish()
        return super().eventFilter(watched, event)

    def view(self, key: str) -> View:
        """Give a view, made when it is first asked for; one that is on its way is there for whoever asks."""
        self._coming.finish()
        return self._view(key)

    def _view(self, key: str) -> View:
        if key not in self._views:
            self._take_in(self._make(key))
        return self._views[key]

    def _make(self, key: str) -> View:
        module, name = views.HOMES[key].split(":")
        made: View = getattr(import_module(module), name)(self.desk)
        self._views[key] = made
        made.footChanged.connect(self._on_foot)
        made.setParent(self.stack)
        return made

    def _take_in(self, made: View) -> None:
        """Give a view that is made its look and its place."""
        made.take_look()  # not before it is put here: what is put elsewhere is worked out again
        self.stack.addWidget(made)

    @property
    def current(self) -> View | None:
        """The view that is shown; one that is on its way is there for whoever asks."""
        self._coming.finish()
        return self._seen()

    def _seen(self) -> View | None:
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, View) else None

    def go_back(self) -> None:
        """Show what was shown before (Alt+Left)."""
        if self._back and self._now is not None:
            self._forward.append(self._now)
            self._show(self._back.pop())

    def go_forward(self) -> None:
        """Undo going back (Alt+Right)."""
        if self._forward and self._now is not None:
            self._back.append(self._now)
            self._show(self._forward.pop())

    # -- strips ------------------------------------------------------------------------------------

    def _foot(self) -> int:
        seen = self._seen()
        return seen.foot_height() if seen is not None else 0

    def _on_foot(self) -> None:
        self.undo_strip.set_foot(self._foot())

    def _on_said(self, text: str, with_undo: bool) -> None:
        self.undo_strip.say(text, self.desk.undo if with_undo else None, foot=self._foot())

    def keep_clear_of(self, cards: QRect) -> None:
        """Let nothing that is said lie under the reminders that stand there in the window."""
        self.undo_strip.keep_clear_of(cards.translated(-self.stack.mapTo(self, QPoint())))

    def show_trouble(self, text: str) -> None:
        """Show the sentence of a known failure over the view, until the next action works."""
        self.clear_trouble()
        self._danger = Strip(text, "danger", self.tr("Close"))
        self._danger.clicked.connect(self.clear_trouble)
        self._add_strip(self._danger, 0)

    def _add_strip(self, strip: Strip, place: int = -1) -> None:
        dress(strip)
        self._strips.insertWidget(place, strip)

    def tell_of_its_place(self) -> None:
        """Say what to mind where the file lies: that it may not be written to there; once, that others write there."""
        path = self.desk.store.path
        if not may_be_written(path):
            self._tell(
                self.tr(
                    "{name} may only be read: look around, but nothing that you change can be saved. Check the rights "
                    "of the file and its folder, or open a copy of it elsewhere."
                ).format(name=path.name),
                "caution",
            )
            return
        service = shared_by(path)
        if not service or self.desk.memory.get("window.told_shared") == service:
            return
        self._tell(
            self.tr(
                "This search lies in {service}. Close it on one computer before you open it on another. "
                "Copies of it are kept on this computer."
            ).format(service=service),
            "note",
            partial(self.desk.memory.put, "window.told_shared", service),
        )

    def _tell(self, text: str, kind: str, then: Callable[[], object] = lambda: None) -> None:
        """Show a sentence over the view until the person has understood it."""
        strip = Strip(text, kind, self.tr("Understood"))

        def understood() -> None:
            then()
            self._take_away(strip)

        strip.clicked.connect(understood)
        self._add_strip(strip)

    def clear_trouble(self) -> None:
        """Take the danger strip away."""
        if self._danger is not None:
            self._take_away(self._danger)
            self._danger = None

    def _take_away(self, strip: Strip) -> None:
        """Let a strip go; who closed it goes on in the view, and not at the top of the window."""
        focus = self.focusWidget()
        closed = focus is not None and strip.isAncestorOf(focus)
        self._strips.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        if closed and self.current is not None:
            for pane in self.current.panes()[:1]:
                self._enter(pane)

    # -- what is shown at the left -----------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        self.clear_trouble()
        self._turn.start()

    def refresh_navigation(self) -> None:
        """Show the name of the search, the counts and who I am, as they are now."""
        from crm_desktop.store import contacts as people
        from crm_desktop.store import counts

        store = self.desk.store
        self.navigation.set_file(settings.name_of(store), store.path)
        for view, count in counts.read(store)._asdict().items():
            self.navigation.set_count(view, count or None)
        me = people.me(store)
        name = people.name(store, me)
        self.navigation.me.set_name(name or self.tr("Who are you?"), icon="" if name else "user")
        self.navigation.set_count("today", self.desk.agenda.due_count or None)

    # -- menus -------------------------------------------------------------------------------------

    def _on_file_menu(self) -> None:
        from crm_desktop.ui.widgets import Menu

        menu = Menu(self)
        menu.add(self.tr("What happened here"), "undo-2", "", self._on_activity)
        menu.addSeparator()
        menu.add(self.tr("New search…"), "plus", "", self.newWanted.emit)
        menu.add(self.tr("Open…"), "folder-open", "Ctrl+O", self._on_open)
        self._add_recent(menu)
        menu.add(self.tr("Look at the sample"), "sprout", "", self.sampleWanted.emit)
        menu.addSeparator()
        menu.add(self.tr("Import…"), "upload", "Ctrl+I", self._on_import)
        menu.add(self.tr("Export…"), "download", "", self._on_export)
        menu.addSeparator()
        menu.add(self.tr("Manual"), "book-open", "F1", self.open_help)
        menu.add(self.tr("Map of the keys"), "keyboard", "?", self.desk.show_keys)
        menu.add(self.tr("About CRM Desktop"), "info", "", self.desk.show_about)
        menu.addSeparator()
        menu.add(self.tr("Quit"), "x", "Ctrl+Q", self.quitWanted.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.navigation.file_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _add_recent(self, menu: Menu) -> None:
        """Offer the searches that were opened last: a click switches to one."""
        from crm_desktop.services.computer import recent

        here = self.desk.store.path.absolute()
        others = [path for path in recent.searches() if path != here]
        names = [path.stem for path in (here, *others)]
        for path in others:
            name = path.stem if names.count(path.stem) == 1 else f"{path.stem} – {path.parent.name}"
            menu.add(name, "folder", "", partial(self.openWanted.emit, path)).setToolTip(escape(str(path)))
        if others:
            menu.addSeparator()

    def _on_activity(self) -> None:
        self.show_view("activity")

    def _on_open(self) -> None:
        self.openWanted.emit(None)

    def _on_import(self) -> None:
        self.desk.import_file()

    def _on_export(self) -> None:
        self.desk.export()

    def _on_palette(self) -> None:
        from crm_desktop.ui.shell.palette import Palette

        Palette(self.desk, self).open()

    def _on_new(self) -> None:
        if self.current is not None:
            self.current.new_here()

    def new_menu(self, person: int | None = None) -> Menu:
        """Give the menu that chooses what is new (Ctrl+Shift+N, and the button of Today).

        What is about somebody begins with this person, where one is given.
        """
        from crm_desktop.ui.widgets import Menu

        people = [person] if person is not None else []
        menu = Menu(self)
        menu.add(self.tr("Lead"), "lightbulb", "", self.desk.edit_lead)
        menu.add(self.tr("Ask"), "message-circle-question", "Ctrl+Shift+A", partial(self.desk.ask, person))
        menu.add(self.tr("Follow-up"), "square-check", "", partial(self.desk.edit_follow_up, contacts=people))
        menu.add(self.tr("Favour"), "gift", "", partial(self.desk.log_favour, person))
        menu.add(self.tr("Promise"), "handshake", "", partial(self.desk.note_promise, person))
        menu.add(self.tr("Opportunity"), "briefcase", "", self.desk.edit_opportunity)
        menu.add(self.tr("Contact"), "user-plus", "", self.desk.edit_contact)
        menu.add(self.tr("Company"), "building-2", "", self.desk.edit_company)
        return menu

    def _on_new_menu(self) -> None:
        menu = self.new_menu(self.current.contact_here() if self.current is not None else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().center()))
        menu.setActiveAction(menu.actions()[0])  # it was asked for by keys, so Enter takes the first

    def _on_filter(self) -> None:
        if self.current is not None:
            self.current.focus_filter()

    def _on_log(self) -> None:
        self.desk.log()

    def _on_call_sheet(self) -> None:
        contact = self.current.contact_here() if self.current is not None else None
        if contact is not None:
            self.desk.open_call_sheet(contact)
        else:
            self.desk.said.emit(
                self.tr("Choose somebody first; then Ctrl+Shift+C shows the call sheet."), False
            )

    def _on_print(self) -> None:
        if self.current is not None:
            self.current.print_here()

    def _on_ask(self) -> None:
        self.desk.ask()

    def _shortcuts(self) -> None:
        keys: list[tuple[str, Callable[[], Any]]] = [
            ("Ctrl+K", self._on_palette),
            ("Ctrl+Z", self.desk.undo),
            ("Ctrl+Shift+Z", self.desk.redo),
            ("Ctrl+Y", self.desk.redo),
            ("Ctrl+N", self._on_new),
            ("Ctrl+Shift+N", self._on_new_menu),
            ("Ctrl+L", self._on_log),
            ("Ctrl+Shift+A", self._on_ask),
            ("Ctrl+F", self._on_filter),
            ("Ctrl+O", self._on_open),
            ("Ctrl+I", self._on_import),
            ("Ctrl+Q", self.quitWanted.emit),
            ("Ctrl+Shift+C", self._on_call_sheet),
            ("Ctrl+P", self._on_print),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("F1", self.open_help),
            ("?", self.desk.show_keys),  # lines to type in take it for themselves
            ("F6", self._on_next_pane),
            ("Shift+F6", self._on_previous_pane),
        ]
        keys += [
            (entry.keys, partial(self.show_view, entry.key))
            for entry in (*views.entries(), views.settings_entry())
        ]
        for sequence, slot in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(slot)
        take_shift_f10(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back, or do again, where a field that is typed into has nothing of its own for it (`is_left_to_window`).

        A field claims these keys before the shortcut hears of them. "/" leads to the filter from buttons too: those
        that stand where a list would, for one.
        """
        if event.matches(QKeySequence.StandardKey.Undo):
            self.desk.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.desk.redo()
        elif asks_for_filter(event):
            self._on_filter()
        else:
            super().keyPressEvent(event)

    def open_help(self, chapter: str = "") -> None:
        """Open the manual at a chapter; without one, at that about the view that is shown (F1)."""
        self.desk.open_help(chapter or (self.current.help_chapter() if self.current else ""))

    def _on_next_pane(self) -> None:
        self._step_pane(1)

    def _on_previous_pane(self) -> None:
        self._step_pane(-1)

    def _step_pane(self, step: int) -> None:
        """Move the focus to the next pane: the navigation, then each pane of the view."""
        panes = [self.navigation, *(self.current.panes() if self.current else [])]
        focus = QApplication.focusWidget()
        here = next(
            (i for i, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1
        )
        self._enter(panes[(here + step) % len(panes)])

    def _enter(self, pane: QWidget) -> None:
        target = pane if pane.focusPolicy() != Qt.FocusPolicy.NoFocus else pane.nextInFocusChain()
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def let_go(self) -> None:
        """Ask nothing more of the desk, and neither may the views: it is about to close."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.desk.changed.disconnect(self._on_changed)

    def come_to_front(self) -> None:
        """Show the window, whatever it was, and give it the focus."""
        from crm_desktop.ui.shell.front import bring_to_front

        bring_to_front(self)

    # -- events ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window was painted for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.cameToFront.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation in narrow windows."""
        super().resizeEvent(event)
        self.navigation.set_small(self.width() < NARROW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the program decide: hide into the tray, minimise, or close."""
        self.desk.memory.put("window.place", self.saveGeometry().toBase64().toStdString())
        self.desk.memory.save()
        self.closing.emit(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, to import them."""
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin to import the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.desk.import_files(paths)
