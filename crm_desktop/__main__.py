"""Start the program: a word of the command line goes there, all else opens the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from types import ModuleType

from crm_desktop import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line or the window with the arguments; give the exit code: 0 done, 1 failed, 2 usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if cli.is_for_here(arguments):
        return cli.main(arguments)
    return int(window().run(arguments))


def window() -> ModuleType:
    """Give the module of the window. The command line must not wait for Qt, so it is imported here."""
    gc.disable()  # an import leaves nothing to collect, and the window collects by a timer
    from crm_desktop import app

    return app


if __name__ == "__main__":
    sys.exit(main())
