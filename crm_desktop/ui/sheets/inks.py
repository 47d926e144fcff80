"""What a sheet is drawn in: the colours of print, also on the screen; in high contrast those of the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.theme.tokens import FACES_LIGHT, LIGHT


class Inks(NamedTuple):
    """What a page is drawn in: the colours by token, those of the faces, and an outline for every ground, if any."""

    colors: Mapping[str, QColor]
    faces: Sequence[tuple[QColor, QColor]]
    outline: str = ""

    @classmethod
    def of_paper(cls) -> Inks:
        """Give those of print, which are the light ones."""
        faces = [(QColor(ground), QColor(ink)) for ground, ink in FACES_LIGHT]
        return cls({token: QColor(color) for token, color in LIGHT.items()}, faces)

    @classmethod
    def of_screen(cls) -> Inks:
        """Give those of the screen: a sheet looks as it prints, but where high contrast is wanted."""
        theme = current_theme()
        return cls(theme.colors, theme.faces, "text") if theme.high_contrast else cls.of_paper()
