"""How the window of a file fills: the people first, then what is due, then one thing after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from crm_desktop.store import Changes
from crm_desktop.ui.shell import views
from crm_desktop.ui.shell.steps import Steps

if TYPE_CHECKING:
    from crm_desktop.services.agenda import WorkedOut
    from crm_desktop.ui.shell.desk import Desk
    from crm_desktop.ui.shell.window import MainWindow

UNSEEN_MS: Final = 2_000
"""A window that was not painted after so long (a locked screen) is filled all the same, and reminds."""


class Start(QObject):
    """Goes on when the frame of the window is painted: one step at a time, each when the one before was painted.

    People are seen before what is due is worked out; any other view comes when it is. `listen` is done before that, and
    `then` are the steps after it.
    """

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        listen: Callable[[], None],
        then: Iterable[Callable[[], object]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._listen = listen
        self._then = [self._complete_view, window.refresh_navigation, *then]
        self._has_begun = False
        self._steps = Steps(self)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._begin)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(UNSEEN_MS)
        self._unseen.timeout.connect(self._next.start)

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is left."""
        return not self._then and self._steps.are_done

    def go(self, *, when_painted: bool) -> None:
        """Begin, at once or as soon as the window was painted."""
        if when_painted:
            self._window.painted.connect(self._next.start)
            self._unseen.start()
        else:
            self._next.start()

    def stop(self) -> None:
        """Do nothing more: the window goes."""
        self._has_begun = True
        self._then.clear()
        self._steps.clear()
        self._next.stop()
        self._unseen.stop()

    def _begin(self) -> None:
        self._unseen.stop()
        if self._has_begun:
            return
        self._has_begun = True
        if self._window.current is None and self._first_view() == "contacts":
            self._desk.is_starting = True
            self._show_view()
        self._steps.add(self._listen, self._work_out)

    def _work_out(self) -> None:
        """Work out what is due, on a thread, and go on when it is there."""
        agenda, everything = self._desk.agenda, Changes(everything=True)
        self._desk.jobs.run(
            lambda store, _progress: agenda.ahead(store, everything),
            self._go_on,
            lambda _error: self._go_on(None),  # whoever asks for it says what is the matter
            owner=self._desk,
        )

    def _go_on(self, ahead: WorkedOut | None) -> None:
        if ahead is not None:
            self._desk.take_agenda(ahead)
        self._show_view()
        self._steps.add(*self._then)
        self._then.clear()

    def _first_view(self) -> str:
        view = self._desk.memory.get("window.view", "today")
        return view if view in {entry.key for entry in views.entries()} else "today"

    def _show_view(self) -> None:
        """Show the view of the last time, unless one was gone to already."""
        if self._window.current is None:
            self._window.show_view(self._first_view())

    def _complete_view(self) -> None:
        """Let the view bring what it left for later when it began."""
        if self._desk.is_starting:
            self._desk.is_starting = False
            if self._window.current is not None:
                self._window.current.refresh(Changes(everything=True))
