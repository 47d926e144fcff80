"""Where the shipped files lie (icons, fonts, style sheet)."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The path of a file below ``resources/``, in a checkout as well as in a frozen bundle.

    The file need not exist; the caller says what to do without it.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[3]
    return root.joinpath("resources", *parts)
