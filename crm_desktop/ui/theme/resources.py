"""Where the shipped files lie (icons, fonts, style sheet)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from crm_desktop import resources_dir

_folder = cache(resources_dir)


def resource_path(*parts: str) -> Path:
    """The path of a file below ``resources/``.

    The file need not exist; the caller says what to do without it. Raises FileNotFoundError when the whole folder
    is missing.
    """
    return _folder().joinpath(*parts)
