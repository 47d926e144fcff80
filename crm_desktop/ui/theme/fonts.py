"""The shipped typeface (Inter) and the fonts of the type roles."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from crm_desktop.ui.theme.resources import resource_path
from crm_desktop.ui.theme.tokens import ROLES

FAMILY = "Inter"
FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


def load_fonts() -> str:
    """Give the shipped font to Qt once and return the family to use.

    Returns the system's family where the files are missing, so that the program still starts.
    """
    if not QFontDatabase.hasFamily(FAMILY):
        for name in FILES:
            path = resource_path("fonts", name)
            if path.is_file():
                QFontDatabase.addApplicationFont(str(path))
    if QFontDatabase.hasFamily(FAMILY):
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def make_font(family: str, role: str, scale: float) -> QFont:
    """The font of a type role at a text-size factor, with tabular figures and without hinting.

    Raises KeyError for a role that is not in the type table.
    """
    kind = ROLES[role]
    result = QFont(family)
    result.setPixelSize(max(9, round(kind.size * scale)))
    result.setWeight(QFont.Weight(kind.weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
