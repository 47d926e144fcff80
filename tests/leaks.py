"""What a test of the window must not leave behind: threads, running timers, windows."""

from __future__ import annotations

import gc
import threading

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

# Kept by Qt itself after the first tooltip and the first drag.
_OF_QT = ("QTipLabel", "QShapedPixmapWidget", "QWhatsThat")
_PATIENCE_MS = 1000  # for a thread that is already ending


class Watch:
    """Remembers what there is when a test begins, and names what is there besides when it has ended."""

    def __init__(self) -> None:
        gc.collect()
        gc.freeze()  # what there is now is out of the collector's sight, so that looking is quick
        self._threads = set(threading.enumerate())
        self._kept = _windows()  # holds them, so that no id is used again
        self._known = set(map(id, self._kept))

    def left_over(self) -> list[str]:
        """Give one line for each thing the test left; a thread that is just ending is waited for."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        # What went just now took the focus from its parts, and they let go of their rings.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        found = [f"thread {thread.name}" for thread in threading.enumerate() if self._still_runs(thread)]
        for thing in _new_timers_and_threads():
            if isinstance(thing, QThread) and not thing.wait(_PATIENCE_MS):
                found.append(f"thread {_name(thing)}")
            elif isinstance(thing, QTimer) and thing.isActive():
                found.append(f"running timer {_name(thing)}")
        if not QThreadPool.globalInstance().waitForDone(_PATIENCE_MS):
            found.append("thread of the global pool")
        found += [f"window {_name(window)}" for window in _windows() if self._is_left(window)]
        return found

    def _still_runs(self, thread: threading.Thread) -> bool:
        # A dummy stands for a thread of Qt that once called Python; Python 3.11 and 3.12 never forget it.
        if thread in self._threads or isinstance(thread, threading._DummyThread):
            return False
        thread.join(_PATIENCE_MS / 1000)
        return thread.is_alive()

    def _is_left(self, window: QWidget) -> bool:
        # A list that drops down from a window that is left goes without saying.
        parent = window.parentWidget()
        return id(window) not in self._known and (parent is None or id(parent.window()) in self._known)


def _new_timers_and_threads() -> list[QObject]:
    """Give those that came since the watch began."""
    # By type(), for some objects answer isinstance() with code of their own.
    found = (thing for thing in gc.get_objects() if issubclass(type(thing), QTimer | QThread))
    return [thing for thing in found if shiboken6.isValid(thing)]


def _windows() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.metaObject().className() not in _OF_QT]


def _name(thing: QObject) -> str:
    parent = thing.parent()
    name = f"{type(thing).__name__} {thing.objectName()!r}"
    return f"{name} of {type(parent).__name__} {parent.objectName()!r}" if parent else name
