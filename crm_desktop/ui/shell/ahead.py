"""Imports what views and dialogs need while the window is idle, so that the first show of each only has to build it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGradient

PACKAGES: Final = (
    "crm_desktop.domain",
    "crm_desktop.store",
    "crm_desktop.services",
    "crm_desktop.ui.widgets",
    "crm_desktop.ui",
)
"""What is imported ahead; those come first that others stand on, so that no step brings many modules."""
RARE: Final = (
    "crm_desktop.services.exports.calendar_file",
    "crm_desktop.services.exports.exporting",
    "crm_desktop.services.exports.things",
    "crm_desktop.services.shipped.licences",
    "crm_desktop.ui.exports",
    "crm_desktop.ui.help.about",
)
"""What these begin with is not: on most days nobody exports or reads licences, and it is large."""
EVERY_MS: Final = 5
"""Between two modules: what the person does comes first."""


def modules() -> Iterator[str]:
    """Name the modules of the packages that are not imported yet, but for the rare ones."""
    for package in PACKAGES:
        yield from (name for name in _below(package) if name not in sys.modules and not name.startswith(RARE))


def _below(package: str) -> Iterator[str]:
    for found in iter_modules(import_module(package).__path__, f"{package}."):
        if found.ispkg:
            yield from _below(found.name)
        else:
            yield found.name


class Ahead(QObject):
    """Takes one module at each turn, for some seconds after the start."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules = modules()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._take_one)

    def start(self) -> None:
        """Begin, or go on."""
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing more is to be imported."""
        return not self._timer.isActive()

    def _take_one(self) -> None:
        name = next(self._modules, None)
        if name is not None:
            import_module(name)
            return
        self._timer.stop()
        # Python makes the names of its 180 presets when anything is first filled with a colour.
        QGradient.Preset  # noqa: B018
        gc.freeze()  # classes and functions are there for good: no collection needs to look at them
        give_back()


def give_back() -> None:
    """Give the system what a start has freed again: the C library of Linux keeps it, several megabytes of it."""
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it
    if trim is not None:
        trim(0)
