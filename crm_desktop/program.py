"""Puts everything together: opens the file, builds window, tray and reminders. The only module that knows all.

A start goes in this order, and what is not needed for a step is imported after it: the file is claimed and opened (a
refusal is said at once), the frame of the window is painted in the person's colours, then the first people; what is due
is worked out on a thread, and any other view is shown when it is; then counts, tray and reminders, and at last the
modules of what is shown later.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFocusEvent, QSessionManager
from PySide6.QtWidgets import QApplication

from crm_desktop import __version__
from crm_desktop.domain.clock import Clock
from crm_desktop.domain.errors import KnownError
from crm_desktop.services import settings
from crm_desktop.services.computer import places
from crm_desktop.store import Changes, Store
from crm_desktop.ui import language
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.garbage import Garbage
from crm_desktop.ui.shell.single_instance import SingleInstance
from crm_desktop.ui.shell.starting import Start
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import app_icon, apply_theme, theme_manager
from crm_desktop.ui.widgets import Prompter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crm_desktop.ui.shell.ahead import Ahead
    from crm_desktop.ui.shell.faults import Faults
    from crm_desktop.ui.shell.reminding import Reminding
    from crm_desktop.ui.shell.welcome import Welcome

log = logging.getLogger("crm_desktop")
FIRST = QSize(1360, 860)
"""The size of a window whose place is not known yet, px; on a smaller screen it has the size of that."""
OTHERS_MS = 5_000
"""Between two looks whether another program (the command line) wrote to the file."""
REBUILD_MS = 300
"""So long a window in another language waits for what is being done, before it looks again."""


class Program(QObject):
    """The running program: one file with its window, or the welcome of the first start."""

    def __init__(self, qt: QApplication, clock: Clock, prompter: Prompter | None = None) -> None:
        super().__init__()
        self._qt = qt
        self.clock = clock
        self.prompter = prompter or Prompter(self)
        self.instance: SingleInstance | None = None
        self.store: Store | None = None
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self.reminding: Reminding | None = None
        self.welcome: Welcome | None = None
        self.ahead: Ahead | None = None
        self._spoken: tuple[str, str] | None = None
        self._faults: Faults | None = None
        self._watches_errors = False
        self._crashes: TextIO | None = None
        self._log: logging.Handler | None = None
        self._quitting = False
        self._starting: Start | None = None
        qt.setQuitOnLastWindowClosed(False)
        qt.commitDataRequest.connect(self._on_session_end)
        Garbage(qt, self._is_busy, self)
        others = QTimer(self)
        others.timeout.connect(self._look_around)
        others.start(OTHERS_MS)

    # -- opening -------------------------------------------------------------------------------------

    def start(self, arguments: argparse.Namespace) -> bool:
        """Open what the arguments name; False where another window of that file was raised instead."""
        if arguments.sample:
            return self.open_sample()
        named: Path | None = arguments.file
        wanted = named if named is not None and named.suffix.lower() != places.SUFFIX else None
        path: Path | None = arguments.search or (named if wanted is None else None)
        if path is None:
            path = places.data_file()
            if not path.exists() and wanted is None:
                self._show_welcome()
                return True
        opened = self.open(path, create=True, minimized=arguments.minimized, wanted=wanted)
        if opened and wanted is not None and self.desk is not None:
            self.desk.import_file(wanted)
        return opened

    def open(
        self, path: Path, *, create: bool = False, minimized: bool = False, wanted: Path | None = None
    ) -> bool:
        """Open a file in place of the one that is open; False where that was not possible.

        A file that another window holds is raised there, and gets what is wanted to be imported.
        """
        if self.store is not None and self.window is not None and path.resolve() == self.store.path.resolve():
            self.window.come_to_front()
            return True
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            instance = SingleInstance(path)
            if not instance.claim():
                if instance.computer():
                    self._ask_to_take(instance, path, wanted)
                    return False
                instance.hand_over([str(one.absolute()) for one in (path, wanted) if one is not None])
                return False
            try:
                store = (
                    Store.create(path, self.clock)
                    if create and not path.exists()
                    else Store.open(path, self.clock, copies=places.backup_folder)
                )
            except BaseException:
                instance.release()
                raise
        except (KnownError, OSError) as error:
            self._cannot_open(path, error)
            return False
        place = self.window.saveGeometry() if self.window is not None else None
        self.close()
        self.instance, self.store = instance, store
        instance.raised.connect(self._on_raised)
        self._build(place, minimized=minimized)
        return True

    def _cannot_open(self, path: Path, error: KnownError | OSError) -> None:
        """Say why a file is not opened; what the computer says of it alone is no sentence for a person."""
        if isinstance(error, OSError):
            text = self.tr(
                "{path} cannot be made or opened: {why}. Nothing was changed. Check that its folder is there, that you "
                "may write to it, and that the disk has room; then try again."
            ).format(path=path, why=error.strerror or error)
        else:
            text = str(error)
        self._trouble(text)

    def _ask_to_take(self, instance: SingleInstance, path: Path, wanted: Path | None) -> None:
        """Ask whether a file that another computer has is opened here: a program that died there does not say so."""

        def answered(key: str) -> None:
            if key == "take":
                instance.take()
                if self.open(path) and wanted is not None and self.desk is not None:
                    self.desk.import_file(wanted)

        self.prompter.ask(
            self._top(),
            self.tr("Open on another computer"),
            self.tr(
                "{name} is open on the computer {computer}. Close it there first: two that write at once would spoil "
                "it for both. Only if the program ended there without closing it, open it here."
            ).format(name=path.name, computer=instance.computer()),
            [("", self.tr("Cancel"), "secondary"), ("take", self.tr("Open here"), "primary")],
            answered,
        )

    def open_sample(self) -> bool:
        """Open a fresh copy of the sample search."""
        from crm_desktop.services import sample

        path = places.sample_file()
        if self.store is not None and self.store.path == path:
            return True
        instance = SingleInstance(path)
        try:
            if not instance.acquire():
                instance.hand_over([])
                return False
            for old in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
                old.unlink(missing_ok=True)
            sample.create(path, self.clock).close()
        except (KnownError, OSError) as error:
            self._cannot_open(path, error)
            return False
        finally:
            instance.release()
        return self.open(path)

    def _build(self, place: QByteArray | None, *, minimized: bool) -> None:
        """Make the window of the file, where another window was (`place`), or else where its own was the last time."""
        assert self.store is not None
        self.desk = Desk(self.store, self.prompter, self)
        self.desk.changed.connect(self._on_changed)
        self._look()
        self._speak()
        window = MainWindow(self.desk)
        self.window = window
        window.closing.connect(self._on_closing)
        window.openWanted.connect(self._on_open)
        window.newWanted.connect(self._on_new)
        window.sampleWanted.connect(self.open_sample)
        window.ownWanted.connect(self._on_own)
        window.quitWanted.connect(self.quit)
        window.cameToFront.connect(self._look_around)
        kept = self.desk.memory.get("window.place")
        if place is None and isinstance(kept, str):
            place = QByteArray.fromBase64(kept.encode("ascii", "replace"))
        if place is None or not window.restoreGeometry(place):
            window.resize(FIRST.boundedTo(window.screen().availableSize()))
        self._leave_welcome()
        then: list[Callable[[], object]] = [
            self._make_reminding,
            self._start_reminding,
            partial(_keep_calendar, self.desk),
            partial(_ask_for_motion, self.desk),
            self._import_ahead,
        ]
        self._starting = Start(self.desk, window, self._listen, then, self)
        if minimized:
            self._make_reminding()
            if self.reminding is not None and self.reminding.tray_is_there:
                self._starting.go(when_painted=False)
                return
        self._starting.go(when_painted=True)
        if minimized:  # without a tray it waits where windows wait
            window.showMinimized()
        else:
            window.show()

    @property
    def is_starting(self) -> bool:
        """Whether something of the start is still to be done."""
        return self._starting is not None and not self._starting.is_done

    def _listen(self) -> None:
        """Answer other starts and write the log from now on; what shows the window beside itself gets its icon."""
        if self._log is None:
            from crm_desktop.services.computer import reports

            self._log = reports.start_log(places.log_folder())
            log.info(
                "CRM Desktop %s opened %s", __version__, self.store.path.name if self.store else "nothing"
            )
        if self._watches_errors:
            from crm_desktop.services.computer import reports

            self.faults.watch()
            self._crashes = reports.watch_crashes(places.log_folder())
            self._watches_errors = False
        if self.instance is not None:
            self.instance.listen()
        if self.store is not None:
            from crm_desktop.services.computer import recent

            recent.note(self.store.path)
        if self.window is not None:
            self.window.tell_of_its_place()
        self._qt.setWindowIcon(app_icon())

    def _make_reminding(self) -> None:
        if self.reminding is not None or self.desk is None or self.window is None:
            return
        from crm_desktop.ui.shell.reminding import Reminding

        self.reminding = self.desk.reminding = Reminding(self.desk, self.window, self)
        self.reminding.quitWanted.connect(self.quit)
        self.reminding.inside.placed.connect(self.window.keep_clear_of)

    def _start_reminding(self) -> None:
        if self.reminding is not None:
            self.reminding.start()

    def _import_ahead(self) -> None:
        """Import what is shown later, a module at a time, beside what the person does."""
        if self.ahead is None:
            from crm_desktop.ui.shell.ahead import Ahead

            self.ahead = Ahead(self)
            self.ahead.start()

    def _look(self) -> None:
        """Take the person's colours, contrast, text size and kind of rows."""
        assert self.store is not None
        scheme = settings.get(self.store, settings.SCHEME)
        scale = settings.get(self.store, settings.TEXT_SIZE)
        manager = theme_manager()
        compact = settings.get(self.store, settings.COMPACT_ROWS)
        contrast = settings.get(self.store, settings.CONTRAST)
        look = (manager.scheme, manager.theme.scale, manager.theme.compact, manager.contrast)
        if not manager.is_applied or look != (scheme, scale, compact, contrast):
            apply_theme(self._qt, scheme, scale, compact=compact, contrast=contrast)

    def _speak(self) -> None:
        """Take the person's language and the first day of the week; before any file is open, those of the system."""
        choice = self._language_chosen()
        if choice != self._spoken:
            self._spoken = choice
            language.use(*choice)

    def _language_chosen(self) -> tuple[str, str]:
        if self.store is None:
            return "", ""
        return settings.get(self.store, settings.LANGUAGE), settings.get(self.store, settings.WEEK_STARTS)

    def _build_anew(self) -> None:
        """Build the window again, where its words are no longer those that were chosen; one is where one was."""
        if self.store is None or self.desk is None or self._language_chosen() == self._spoken:
            return
        if self.desk.is_busy or self._qt.activeModalWidget() is not None:
            QTimer.singleShot(REBUILD_MS, self, self._build_anew)  # what is being done is done first
            return
        path, before = self.store.path, self.window
        if before is None:
            return
        typed = before.focusWidget()
        if typed is not None:  # what is being typed is kept, also while another program has the keyboard
            self._qt.sendEvent(typed, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))
        shown, place, state = before.current, before.normalGeometry(), before.windowState()
        view, here = (shown.key, shown.here()) if shown is not None else ("today", None)
        self.close()
        if self.open(path) and self.window is not None:
            self.window.setGeometry(place)
            self.window.setWindowState(state)
            self.window.show_view(view, here)

    # -- the first start -------------------------------------------------------------------------------

    def _show_welcome(self) -> None:
        from crm_desktop.ui.shell.welcome import Welcome

        if not theme_manager().is_applied:
            apply_theme(self._qt)
        self._speak()
        welcome = Welcome()
        self._qt.setWindowIcon(app_icon())
        welcome.importWanted.connect(self._on_welcome_import)
        welcome.sampleWanted.connect(self.open_sample)
        welcome.emptyWanted.connect(self._on_welcome_empty)
        welcome.openWanted.connect(self._on_open)
        welcome.closed.connect(self._on_welcome_closed)
        welcome.resize(FIRST.boundedTo(welcome.screen().availableSize()))
        welcome.show()
        self.welcome = welcome

    def _leave_welcome(self) -> None:
        welcome, self.welcome = self.welcome, None
        if welcome is not None:
            welcome.hide()
            welcome.deleteLater()

    def _on_welcome_closed(self) -> None:
        if self.window is None:
            self.quit()

    def _on_welcome_import(self) -> None:
        if self.open(places.data_file(), create=True) and self.desk is not None:
            self.desk.goTo.emit("contacts", None)
            self.desk.import_file()

    def _on_welcome_empty(self) -> None:
        if self.open(places.data_file(), create=True) and self.desk is not None:
            self.desk.goTo.emit("contacts", None)
            self.desk.edit_contact(is_me=True)

    # -- other files -----------------------------------------------------------------------------------

    def _on_open(self, path: Path | None = None) -> None:
        if path is not None:
            self.open(path)
            return
        self.prompter.choose_file(
            self._top(),
            self.tr("Open a job search"),
            [self.tr("Job searches (*{ending})").format(ending=places.SUFFIX)],
            self._on_open,
            folder=places.data_folder(),
        )

    def _on_new(self) -> None:
        self.prompter.choose_file(
            self._top(),
            self.tr("New job search"),
            [self.tr("Job searches (*{ending})").format(ending=places.SUFFIX)],
            self._create,
            save_as=self.tr("Job search") + places.SUFFIX,
            folder=places.data_folder(),
        )

    def _create(self, path: Path) -> None:
        if path.suffix.lower() != places.SUFFIX:
            path = path.with_name(path.name + places.SUFFIX)
        self.open(path, create=True)

    def _on_own(self) -> None:
        """Leave the sample for one's own search, or for the welcome where there is none yet."""
        if places.data_file().exists():
            self.open(places.data_file())
        else:
            self.close()
            self._show_welcome()

    def _on_raised(self, arguments: list[str]) -> None:
        """Come to the front; another start handed its arguments over."""
        if self.window is None:
            return
        self.window.come_to_front()
        for argument in arguments:
            path = Path(argument)
            if path.suffix.lower() != places.SUFFIX and path.exists() and self.desk is not None:
                self.desk.import_file(path)

    # -- while it runs ---------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):
            self._look()
            QTimer.singleShot(0, self, self._build_anew)

    def _is_busy(self) -> bool:
        return self.desk is not None and self.desk.is_busy

    def _look_around(self) -> None:
        if self.desk is not None:
            self.desk.look_around()

    def _trouble(self, text: str) -> None:
        if self.window is not None:
            self.window.show_trouble(text)
        else:
            close = [("ok", self.tr("Close"), "primary")]
            self.prompter.ask(self._top(), self.tr("CRM Desktop"), text, close, lambda _key: None)
        log.warning("%s", text)

    def _top(self) -> QWidget:
        """Give the window that questions lie over; the welcome where no file is open."""
        if self.window is not None:
            return self.window
        if self.welcome is None:
            self._show_welcome()
        assert self.welcome is not None
        return self.welcome

    @property
    def is_seen(self) -> bool:
        """Whether the person has something before them: a file's window, or the welcome (perhaps with a trouble)."""
        return self.window is not None or self.welcome is not None

    def watch_errors(self) -> None:
        """Report every error that nobody expected from now on; those of threads and of Qt once there is time."""
        self._watches_errors = True
        sys.excepthook = self._on_error

    def _on_error(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            self.quit()
        else:
            self.report(error)

    def report(self, error: BaseException) -> None:
        """Keep a report of a bug in the logs folder, and say calmly what is safe. The program goes on."""
        self.faults.report(error)

    @property
    def faults(self) -> Faults:
        """What keeps reports and tells of faults, made at the first one or when there is time."""
        if self._faults is None:
            from crm_desktop.ui.shell.faults import Faults

            self._faults = Faults(self._seen, self)
            self._faults.closed.connect(self._on_fault_told)
        return self._faults

    def _seen(self) -> QWidget | None:
        """Give what a fault is told over: the dialog or window that the person sees, if any."""
        for one in (self._qt.activeModalWidget(), self.window, self.welcome):
            if one is not None and one.isVisible():
                return one
        return None

    def _on_fault_told(self) -> None:
        """A start that failed leaves nothing to go on with."""
        if not self.is_seen:
            self.quit()

    # -- closing ---------------------------------------------------------------------------------------

    def _on_closing(self, event: QCloseEvent) -> None:
        if self._quitting or (self.reminding is not None and self.reminding.hide_window(event)):
            return
        self.quit()

    def _on_session_end(self, _manager: QSessionManager) -> None:
        """The person logs out: whatever works on the file is stopped, and nothing of it was kept."""
        self.quit()

    def close(self) -> None:
        """Let go of the file: the one shutdown path for another file, quit, session end and signals."""
        window, self.window = self.window, None
        if self._starting is not None:
            self._starting.stop()
            self._starting.deleteLater()
            self._starting = None
        if self.reminding is not None:
            self.reminding.close()
            self.reminding = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if window is not None:
            window.closing.disconnect(self._on_closing)
            window.let_go()
            window.close()
            window.deleteLater()
        if self.store is not None:
            self.store.close()
            self.store = None
        if self.instance is not None:
            self.instance.release()
            self.instance = None

    def quit(self) -> None:
        """Close everything and end."""
        self._quitting = True
        self.close()
        self._leave_welcome()
        if self._faults is not None:
            self._faults.leave()
        if self._log is not None:
            log.info("ended")
            logging.getLogger().removeHandler(self._log)
            self._log.close()
            self._log = None
        self._qt.quit()


def _keep_calendar(desk: Desk) -> None:
    """Begin to keep the calendar file up to date, where this search has one."""
    from crm_desktop.services.exports import subscriptions

    if subscriptions.calendar_of(desk.store.path) is not None:
        desk.calendar_feed  # noqa: B018 - it is made with the first look


def _ask_for_motion(desk: Desk) -> None:
    """Find out whether rows may fade here."""
    from crm_desktop.services.computer import motion
    from crm_desktop.ui.widgets.fading import let_move

    desk.jobs.run(
        lambda _store, _progress: motion.is_reduced(),
        lambda reduced: let_move(not reduced),
        lambda _error: None,
        owner=desk,
    )
