"""The person's choices, each declared once; kept in the file as JSON, changed by undoable actions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date, time
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from crm_desktop.domain.translation import language, mark, translate
from crm_desktop.store import Store
from crm_desktop.store import models as m

if TYPE_CHECKING:  # the first paint asks for colours and text size, and does not wait for the rules
    from crm_desktop.domain.etiquette.settings import CheckNumbers, RuleSettings
    from crm_desktop.domain.terms import Relationship
    from crm_desktop.domain.warmth import WarmthNumbers

MOST_DAYS: Final = 3_650
"""No number of days is larger: about ten years."""

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)


class Setting(NamedTuple, Generic[_T_co]):
    """One choice: its name in the file, its default, what the log says, and how JSON becomes its value."""

    name: str
    default: _T_co
    says: str
    read: Callable[[Any], _T_co]


def _span(value: Any) -> int:
    """A number of days from the file. Raises ValueError where it is none that can be."""
    if not _are_days([value]) or value < 1:
        raise ValueError(f"{value!r} is no number of days")
    return int(value)


NAME: Final = Setting("name", "", mark("Names of settings", "Name of this search"), str)
"""As the person calls this search; empty is the name of its file (`name_of`)."""
SCHEME: Final = Setting("scheme", "system", mark("Names of settings", "Colours"), str)
CONTRAST: Final = Setting("contrast", "system", mark("Names of settings", "Contrast"), str)
TEXT_SIZE: Final = Setting("text_size", 1.0, mark("Names of settings", "Text size"), float)
COMPACT_ROWS: Final = Setting("compact_rows", False, mark("Names of settings", "Height of rows"), bool)
LANGUAGE: Final = Setting("language", "", mark("Names of settings", "Language"), str)
"""The code of the language ("de"); empty is that of the system."""
WEEK_STARTS: Final = Setting("week_starts", "", mark("Names of settings", "First day of the week"), str)
"""The day on which weeks start ("monday"); empty is that of the system."""
SINGLE_KEYS: Final = Setting("single_keys", True, mark("Names of settings", "Single-letter keys"), bool)
COUNTRY: Final = Setting("country", "", mark("Names of settings", "Public holidays"), str)
"""ISO 3166 code of the country whose holidays count; empty is none."""
SHIFT: Final = Setting("shift", True, mark("Names of settings", "Move dues off weekends"), bool)
WARM_DAYS: Final = Setting("warm_days", 42, mark("Names of settings", "Warm until"), _span)
COOL_DAYS: Final = Setting("cool_days", 180, mark("Names of settings", "Cooling until"), _span)
RULES_OFF: Final[Setting[Sequence[str]]] = Setting(
    "rules_off", (), mark("Names of settings", "Rules switched off"), tuple
)
RULE_NUMBERS: Final[Setting[Mapping[str, list[int]]]] = Setting(
    "rule_numbers", {}, mark("Names of settings", "Numbers of the rules"), dict
)
CHECK_NUMBERS: Final[Setting[Mapping[str, int]]] = Setting(
    "check_numbers", {}, mark("Names of settings", "Numbers of the ask check"), dict
)
"""The changed numbers of `domain.etiquette.settings.CheckNumbers`, by their names."""
STALE_DAYS: Final = Setting("stale_days", 30, mark("Names of settings", "Gone quiet after"), _span)
RELATIONSHIP_CADENCES: Final[Setting[Mapping[str, int]]] = Setting(
    "relationship_cadences", {}, mark("Names of settings", "Cadences"), dict
)
DIGEST_AT: Final = Setting("reminders.digest_at", "08:30", mark("Names of settings", "Morning digest"), str)
REMIND_DAYS: Final[Setting[Sequence[int]]] = Setting(
    "reminders.days", (0, 1, 2, 3, 4, 5, 6), mark("Names of settings", "Days of reminders"), tuple
)
"""The weekdays (Monday is 0) on which something may be said."""
QUIET_FROM: Final = Setting("reminders.quiet_from", "", mark("Names of settings", "Quiet hours"), str)
QUIET_TO: Final = Setting("reminders.quiet_to", "", mark("Names of settings", "Quiet hours"), str)
"""Times (HH:MM) between which nothing is said; empty or equal: none."""
SNOOZE_OFFERS: Final[Setting[Sequence[str]]] = Setting(
    "reminders.snooze_offers",
    ("an hour", "afternoon", "tomorrow", "working day", "next week"),
    mark("Names of settings", "Times to snooze to"),
    tuple,
)
"""Which times are offered, by the names in `services.reminders`, in their order."""
BY_DESKTOP: Final = Setting(
    "reminders.by_desktop", True, mark("Names of settings", "How reminders are shown"), bool
)
"""Whether the desktop's own notifications are used where they have buttons."""
SOUND: Final = Setting("reminders.sound", False, mark("Names of settings", "Sound of reminders"), bool)
STAY_IN_TRAY: Final = Setting(
    "stay_in_tray", True, mark("Names of settings", "When the window is closed"), bool
)
LEAD_MINUTES: Final = Setting("reminders.lead_minutes", 0, mark("Names of settings", "Remind before"), int)
STOPPED_ON: Final[Setting[date | None]] = Setting(
    "stopped_on", None, mark("Names of settings", "The day the search was stopped"), date.fromisoformat
)
"""The day on which the search ended without a job, as ISO text; None while it goes on."""
IS_SAMPLE: Final = Setting("sample", False, mark("Names of settings", "Sample search"), bool)


def get(store: Store, setting: Setting[_T]) -> _T:
    """Give the person's choice, or the default; a value that cannot be read counts as the default."""
    text = store.value("SELECT value FROM setting WHERE name = ?", (setting.name,))
    if text is None:
        return setting.default
    try:
        return setting.read(json.loads(text))
    except (ValueError, TypeError):
        return setting.default


def put(store: Store, setting: Setting[Any], value: object) -> None:
    """Keep a choice, in one action. The default is kept by having no row."""
    with store.action(
        translate("Settings", "{setting} changed", setting=translate("Names of settings", setting.says)),
        "edit",
    ):
        if value == setting.default:
            store.execute(m.Setting.delete().where(m.Setting.name == setting.name))
            return
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        number = store.value("SELECT id FROM setting WHERE name = ?", (setting.name,))
        if number is None:
            store.insert(m.Setting, name=setting.name, value=text)
        else:
            store.update(m.Setting, number, value=text)


def name_of(store: Store) -> str:
    """Give the name of this search: as the person calls it, else that of its file."""
    return get(store, NAME) or store.path.stem


def time_of(store: Store, setting: Setting[str]) -> time | None:
    """Give a chosen time of day; None where it is empty. One that cannot be read counts as the default."""
    for text in (get(store, setting), setting.default):
        if not text:
            return None
        try:
            return time.fromisoformat(text).replace(tzinfo=None)
        except ValueError:
            continue
    return None


def rules(store: Store) -> RuleSettings:
    """Give the etiquette's settings: which rules are on, their numbers, weekends and holidays."""
    from crm_desktop.domain.etiquette.settings import RuleName, RuleSettings

    names = set(RuleName)
    country = get(store, COUNTRY)
    numbers = get(store, RULE_NUMBERS)
    return RuleSettings(
        off=frozenset(RuleName(name) for name in get(store, RULES_OFF) if name in names),
        numbers={RuleName(k): tuple(v) for k, v in numbers.items() if k in names and _are_days(v)},
        shift=get(store, SHIFT),
        weekend=weekend(country) if country else RuleSettings().weekend,
        holidays=holidays(country) if country else frozenset(),
        stale_after=get(store, STALE_DAYS),
        check=check_numbers(store),
    )


def check_numbers(store: Store) -> CheckNumbers:
    """Give the numbers of the ask check; what is no number from 1 on counts as the default."""
    from crm_desktop.domain.etiquette.settings import CheckNumbers

    chosen = get(store, CHECK_NUMBERS)
    known = {one.name for one in fields(CheckNumbers)}
    return CheckNumbers(**{k: v for k, v in chosen.items() if k in known and _are_days([v]) and v > 0})


def _are_days(found: object) -> bool:
    """Whether a value from the file is a list of whole numbers that can be days."""
    return isinstance(found, list) and all(type(one) is int and 0 <= one <= MOST_DAYS for one in found)


def warmth_numbers(store: Store) -> WarmthNumbers:
    """Give the days after which a contact is cooling, and dormant."""
    from crm_desktop.domain.warmth import WarmthNumbers

    return WarmthNumbers(get(store, WARM_DAYS), get(store, COOL_DAYS))


def relationship_cadences(store: Store) -> dict[Relationship, int]:
    """Give the cadences, in days, that were chosen for relationships."""
    from crm_desktop.domain.terms import Relationship

    known = set(Relationship)
    chosen = get(store, RELATIONSHIP_CADENCES)
    return {Relationship(k): v for k, v in chosen.items() if k in known and _are_days([v]) and v > 0}


def holidays(country: str) -> Mapping[date, str]:
    """Give the public holidays of a country (python-holidays), by day with their names; years as asked for.

    They are named in the person's language, in English where the country's list does not have it, else as they are
    called there. An unknown country has none.
    """
    import holidays as library

    try:
        found = library.country_holidays(country)
    except NotImplementedError:
        return {}
    known = (found.default_language or "", *found.supported_languages)
    spoken = next((one for wanted in (language(), "en") for one in known if one.startswith(wanted)), None)
    return library.country_holidays(country, language=spoken)


def countries() -> list[tuple[str, str]]:
    """Give (ISO 3166 code, name) of the countries whose holidays are known, by name."""
    from holidays import list_supported_countries

    from crm_desktop.domain.countries import country
    from crm_desktop.domain.names import fold

    named = ((code, country(code)) for code in list_supported_countries(include_aliases=False))
    return sorted(named, key=lambda pair: fold(pair[1]))


def weekend(country: str) -> frozenset[int]:
    """Give the weekday numbers (Monday is 0) of a country's weekend."""
    import holidays as library

    from crm_desktop.domain.workdays import SATURDAY_SUNDAY

    try:
        days: set[int] = library.country_holidays(country).weekend
    except NotImplementedError:
        return SATURDAY_SUNDAY
    return frozenset(days)
