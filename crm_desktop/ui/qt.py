"""Loads Qt for the window, without what PySide would have every later import do."""

from __future__ import annotations

import builtins


def load() -> None:
    """Import Qt, and keep Python's own import in force.

    PySide puts one in its place that reads the source of every module which comes after it, and keeps the text in
    memory, to see whether the module uses `from __feature__`. None of ours does.
    """
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - it is there from now on

    builtins.__import__ = plain_import
