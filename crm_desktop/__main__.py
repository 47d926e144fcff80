"""Start the program: a word of the command line goes there, all else opens the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Final

COMMANDS: Final = (
    "ask-check",
    "check",
    "due",
    "duplicates",
    "export",
    "history",
    "import",
    "new",
    "redo",
    "reminders",
    "sample",
    "search",
    "undo",
)
"""The words that belong to the command line; with none of them the window opens."""

_WITH_VALUE: Final = frozenset({"--file", "--today"})
_HELP: Final = frozenset({"-h", "--help", "--version"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line or the window with the arguments; give the exit code: 0 done, 1 failed, 2 usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if is_command(arguments):
        if argv is None:  # the process is ours, and what a command makes goes with it
            gc.disable()
        from crm_desktop import cli

        return cli.main(arguments)
    return int(window().run(arguments))


def is_command(arguments: Sequence[str]) -> bool:
    """Say whether the arguments are for the command line, or ask for help, rather than open the window."""
    skip = False
    for word in arguments:
        if skip:
            skip = False
        elif word in _WITH_VALUE:
            skip = True
        elif word in _HELP or word in COMMANDS:
            return True
        elif word.partition("=")[0] not in _WITH_VALUE and word != "--json":
            return False
    return False


def window() -> ModuleType:
    """Give the module of the window. The command line must not wait for Qt, so it is imported here."""
    gc.disable()  # an import leaves nothing to collect, and the window collects by a timer
    from crm_desktop.ui import qt

    qt.load()
    from crm_desktop import app

    return app


if __name__ == "__main__":
    sys.exit(main())
