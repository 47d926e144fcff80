"""The person's language: the catalogues of Qt and of the program, and how dates and numbers are written here.

English is what stands in the code, and loads nothing.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crm_desktop.domain import translation, wording
from crm_desktop.ui.theme import resource_path

NAMES: Final = {"en": "English", "de": "Deutsch"}
"""The languages there are, by their codes, each as it calls itself."""
_in_use: Final[list[QTranslator]] = []
"""What is installed. To ask the application for it would make Python list all of Qt's style before the first paint."""
WEEK_STARTS: Final = {"monday": 0, "saturday": 5, "sunday": 6}
"""The days on which a week can be chosen to start."""


def use(choice: str = "", week_starts: str = "") -> None:
    """Speak the chosen language from now on, or the first of the system's that is there, and begin weeks as chosen.

    Windows that are there keep their words. The days are named as in `WEEK_STARTS`; empty follows the system.
    """
    system = QLocale.system()
    language = chosen(choice, system.uiLanguages())
    locale = _locale(language, system)
    QLocale.setDefault(locale)
    wording.use_manner(_manner(locale, system, week_starts))
    while _in_use:
        QCoreApplication.removeTranslator(_in_use.pop())
    translation.install(None)
    if language == "en":
        return
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, catalogue in ((of_qt, "qtbase"), (str(resource_path("i18n")), "crm_desktop")):
        translator = QTranslator()
        if translator.load(f"{catalogue}_{language}", folder):
            QCoreApplication.installTranslator(translator)
            _in_use.append(translator)
    translation.install(_translated, language)


def chosen(choice: str, of_the_system: list[str]) -> str:
    """Give the code of the language to speak: the one chosen, else the first of the system's that there is."""
    wanted = [choice, *(name.split("-")[0] for name in of_the_system)]
    return next((one for one in wanted if one in NAMES), "en")


def _translated(context: str, text: str, one: str, number: int) -> str:
    return QCoreApplication.translate(context, text, one or None, number)


def _locale(language: str, system: QLocale) -> QLocale:
    """Give the locale that fits the words: the system's own where it speaks the language."""
    if system.name().split("_")[0] == language:
        return system
    if language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(language)


def _manner(locale: QLocale, system: QLocale, week_starts: str) -> wording.Manner:
    days = re.sub("d{3,}", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    is_english = locale.language() == QLocale.Language.English
    place = locale if system.language() == QLocale.Language.C else system
    return wording.Manner(
        # Where the language decides the order (24. November), the catalogue has it.
        month_first=is_english and 0 <= days.find("M") < days.find("d"),
        twelve_hours=is_english and "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower(),
        week_starts=WEEK_STARTS.get(week_starts, place.firstDayOfWeek().value - 1),
        thousands=locale.groupSeparator(),
        decimals=locale.decimalPoint(),
    )
