"""The time zones of calendars: by the names of the tz database and of Windows, else as the file itself defines them.

A definition in the file (VTIMEZONE, RFC 5545 section 3.6.5) is followed as far as such definitions go: yearly rules by
month and weekday. Source of the names of Windows: the table windowsZones of Unicode CLDR, territory 001.
"""

from __future__ import annotations

import re
import zoneinfo
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import Final

from crm_desktop.domain.names import fold

_WINDOWS: Final = """
    AUS Central=Australia/Darwin|AUS Eastern=Australia/Sydney|Afghanistan=Asia/Kabul|Alaskan=America/Anchorage|
    Aleutian=America/Adak|Altai=Asia/Barnaul|Arab=Asia/Riyadh|Arabian=Asia/Dubai|Arabic=Asia/Baghdad|
    Argentina=America/Argentina/Buenos_Aires|Astrakhan=Europe/Astrakhan|Atlantic=America/Halifax|
    Aus Central W.=Australia/Eucla|Azerbaijan=Asia/Baku|Azores=Atlantic/Azores|Bahia=America/Bahia|
    Bangladesh=Asia/Dhaka|Belarus=Europe/Minsk|Bougainville=Pacific/Bougainville|Canada Central=America/Regina|
    Cape Verde=Atlantic/Cape_Verde|Caucasus=Asia/Yerevan|Cen. Australia=Australia/Adelaide|
    Central America=America/Guatemala|Central Asia=Asia/Bishkek|Central Brazilian=America/Cuiaba|
    Central Europe=Europe/Budapest|Central European=Europe/Warsaw|Central Pacific=Pacific/Guadalcanal|
    Central=America/Chicago|Central (Mexico)=America/Mexico_City|Chatham Islands=Pacific/Chatham|China=Asia/Shanghai|
    Cuba=America/Havana|Dateline=Etc/GMT+12|E. Africa=Africa/Nairobi|E. Australia=Australia/Brisbane|
    E. Europe=Europe/Chisinau|E. South America=America/Sao_Paulo|Easter Island=Pacific/Easter|
    Eastern=America/New_York|Eastern (Mexico)=America/Cancun|Egypt=Africa/Cairo|Ekaterinburg=Asia/Yekaterinburg|
    FLE=Europe/Kiev|Fiji=Pacific/Fiji|GMT=Europe/London|GTB=Europe/Bucharest|Georgian=Asia/Tbilisi|
    Greenland=America/Godthab|Greenwich=Atlantic/Reykjavik|Haiti=America/Port-au-Prince|Hawaiian=Pacific/Honolulu|
    India=Asia/Kolkata|Iran=Asia/Tehran|Israel=Asia/Jerusalem|Jordan=Asia/Amman|Kaliningrad=Europe/Kaliningrad|
    Korea=Asia/Seoul|Libya=Africa/Tripoli|Line Islands=Pacific/Kiritimati|Lord Howe=Australia/Lord_Howe|
    Magadan=Asia/Magadan|Magallanes=America/Punta_Arenas|Marquesas=Pacific/Marquesas|Mauritius=Indian/Mauritius|
    Middle East=Asia/Beirut|Montevideo=America/Montevideo|Morocco=Africa/Casablanca|Mountain=America/Denver|
    Mountain (Mexico)=America/Mazatlan|Myanmar=Asia/Yangon|N. Central Asia=Asia/Novosibirsk|Namibia=Africa/Windhoek|
    Nepal=Asia/Kathmandu|New Zealand=Pacific/Auckland|Newfoundland=America/St_Johns|Norfolk=Pacific/Norfolk|
    North Asia East=Asia/Irkutsk|North Asia=Asia/Krasnoyarsk|North Korea=Asia/Pyongyang|Omsk=Asia/Omsk|
    Pacific SA=America/Santiago|Pacific=America/Los_Angeles|Pacific (Mexico)=America/Tijuana|Pakistan=Asia/Karachi|
    Paraguay=America/Asuncion|Qyzylorda=Asia/Qyzylorda|Romance=Europe/Paris|Russia Time Zone 10=Asia/Srednekolymsk|
    Russia Time Zone 11=Asia/Kamchatka|Russia Time Zone 3=Europe/Samara|Russian=Europe/Moscow|
    SA Eastern=America/Cayenne|SA Pacific=America/Bogota|SA Western=America/La_Paz|SE Asia=Asia/Bangkok|
    Saint Pierre=America/Miquelon|Sakhalin=Asia/Sakhalin|Samoa=Pacific/Apia|Sao Tome=Africa/Sao_Tome|
    Saratov=Europe/Saratov|Singapore=Asia/Singapore|South Africa=Africa/Johannesburg|South Sudan=Africa/Juba|
    Sri Lanka=Asia/Colombo|Sudan=Africa/Khartoum|Syria=Asia/Damascus|Taipei=Asia/Taipei|Tasmania=Australia/Hobart|
    Tocantins=America/Araguaina|Tokyo=Asia/Tokyo|Tomsk=Asia/Tomsk|Tonga=Pacific/Tongatapu|Transbaikal=Asia/Chita|
    Turkey=Europe/Istanbul|Turks And Caicos=America/Grand_Turk|US Eastern=America/Indiana/Indianapolis|
    US Mountain=America/Phoenix|UTC=Etc/UTC|UTC+12=Etc/GMT-12|UTC+13=Etc/GMT-13|UTC-02=Etc/GMT+2|UTC-08=Etc/GMT+8|
    UTC-09=Etc/GMT+9|UTC-11=Etc/GMT+11|Ulaanbaatar=Asia/Ulaanbaatar|Venezuela=America/Caracas|
    Vladivostok=Asia/Vladivostok|Volgograd=Europe/Volgograd|W. Australia=Australia/Perth|
    W. Central Africa=Africa/Lagos|W. Europe=Europe/Berlin|W. Mongolia=Asia/Hovd|West Asia=Asia/Tashkent|
    West Bank=Asia/Hebron|West Pacific=Pacific/Port_Moresby|Yakutsk=Asia/Yakutsk|Yukon=America/Whitehorse"""
_ZONES: Final = {
    fold(windows): iana
    for windows, iana in (pair.split("=") for pair in _WINDOWS.replace("\n", "").split("|"))
    for windows in (windows.strip(),)
}
_STANDARD: Final = " standard time"
_OFFSET: Final = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?(?:\d{2})?$")
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BYDAY: Final = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$")


def zone_of(name: str) -> tzinfo | None:
    """Give a time zone by its name: of the tz database, of Windows, or an offset; None for any other."""
    name = name.strip().strip('"')
    folded = fold(name)
    windows = _ZONES.get(folded.replace(_STANDARD, "").replace(" daylight time", ""))
    for each in (windows or "", name, "/".join(name.split("/")[-2:]), "/".join(name.split("/")[-3:])):
        if each and _PLAIN.fullmatch(each):
            try:
                return zoneinfo.ZoneInfo(each)
            except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
                if (found := _kept_zone(each)) is not None:
                    return found
    if folded in ("utc", "z", "gmt", "etc/utc"):
        return UTC
    if offset := _OFFSET.match(name):
        return _fixed(_offset(offset))
    return None


def shown_zone(name: str) -> tzinfo | None:
    """Give a time zone by what Windows shows for it: "(UTC+01:00) Amsterdam, Berlin"; None for any other name.

    It is that of the first of its cities that is known and has the offset there in winter, else the offset alone.
    """
    shown = _SHOWN.match(fold(name))
    if shown is None:
        return None
    offset = _offset(shown) if shown[1] else timedelta()
    for city in (shown[4].partition(" time")[0], *shown[4].split(",")):
        for each in (_ZONES.get(city.strip(), ""), *_cities().get(city.strip(), ())):
            zone = zone_of(each)
            if zone is not None and offset == min(_offsets(zone)):
                return zone
    return _fixed(offset)


_SHOWN: Final = re.compile(r"\((?:utc|gmt)(?:([+-])(\d{1,2}):?(\d{2})?)?\)\s*(.*)")


@cache
def _cities() -> dict[str, list[str]]:
    """Give the zones of the tz database by the cities in their names."""
    found: dict[str, list[str]] = {}
    for name in sorted(zoneinfo.available_timezones()):
        found.setdefault(fold(name.rpartition("/")[2].replace("_", " ")), []).append(name)
    return found


def _offsets(zone: tzinfo) -> list[timedelta]:
    """Give how far clocks are ahead of UTC in the two halves of a year."""
    return [datetime(2025, month, 1, tzinfo=zone).utcoffset() or timedelta() for month in (1, 7)]


def _kept_zone(name: str) -> tzinfo | None:
    """Give a zone of the table that dateutil brings along, for Windows has none of its own."""
    from dateutil.zoneinfo import get_zonefile_instance

    found = get_zonefile_instance().get(name)
    return found if isinstance(found, tzinfo) else None


_PLAIN: Final = re.compile(r"[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*")


def _offset(found: re.Match[str]) -> timedelta:
    length = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return -length if found[1] == "-" else length


def _fixed(offset: timedelta) -> tzinfo | None:
    return timezone(offset) if abs(offset) < timedelta(hours=24) else None


@dataclass(frozen=True, slots=True)
class Observance:
    """A part of a zone that a file defines: from `begins` on each year, clocks are `offset` ahead of UTC.

    `month` and `weekday` (0 is Monday, `place` in the month, below 0 from its end) say when it begins in later years
    up to `until`; a month of 0: only once.
    """

    begins: datetime
    offset: timedelta
    month: int = 0
    weekday: int = 0
    place: int = 0
    until: int = 9999

    def onset(self, year: int) -> datetime | None:
        """Give when it begins in a year."""
        if not self.month or year <= self.begins.year or year > self.until:
            return self.begins if self.begins.year <= year else None
        if self.place > 0:
            first = date(year, self.month, 1)
            day = first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (self.place - 1))
        else:
            last = date(year + self.month // 12, self.month % 12 + 1, 1) - timedelta(days=1)
            day = last - timedelta(days=(last.weekday() - self.weekday) % 7 - 7 * (self.place + 1))
        return datetime.combine(day, self.begins.time())


class FileZone(tzinfo):
    """A time zone that a file defines."""

    def __init__(self, name: str, observances: list[Observance]) -> None:
        self._name = name
        self._observances = observances

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Give how far clocks are ahead of UTC, by the observance that began last."""
        if moment is None:
            return timedelta()
        wall = moment.replace(tzinfo=None)
        begun: list[tuple[datetime, timedelta]] = []
        for each in self._observances:
            for year in (wall.year, wall.year - 1):
                onset = each.onset(year) if year >= 1 else None
                if onset is not None and onset <= wall:
                    begun.append((onset, each.offset))
                    break
        if begun:
            return max(begun)[1]
        return self._observances[0].offset if self._observances else timedelta()

    def dst(self, _: datetime | None) -> timedelta:
        """Say nothing of summer time."""
        return timedelta()

    def tzname(self, _: datetime | None) -> str:
        """Give the name in the file."""
        return self._name


def defined_zone(name: str, parts: list[dict[str, str]]) -> tzinfo | None:
    """Make a time zone of the observances in a file, each by its properties; None where they say nothing."""
    found = [each for part in parts[:400] if (each := _observance(part))]
    return FileZone(name, found) if found else None


def _observance(part: dict[str, str]) -> Observance | None:
    offset = _OFFSET.match(part.get("TZOFFSETTO", "").strip())
    try:
        begins = datetime.strptime(part.get("DTSTART", "").strip()[:15], "%Y%m%dT%H%M%S")  # noqa: DTZ007
    except ValueError:
        begins = datetime.combine(date(1970, 1, 1), time())
    if offset is None or _fixed(_offset(offset)) is None:
        return None
    rule = dict(pair.partition("=")[::2] for pair in part.get("RRULE", "").upper().split(";"))
    byday = _BYDAY.match(rule.get("BYDAY", ""))
    month = rule.get("BYMONTH", "")
    if rule.get("FREQ") != "YEARLY" or byday is None or not (month.isdecimal() and 1 <= int(month) <= 12):
        return Observance(begins, _offset(offset))
    place = int(byday[1] or 1)
    if not 1 <= abs(place) <= 5:
        return Observance(begins, _offset(offset))
    until = rule.get("UNTIL", "")[:4]
    return Observance(
        begins,
        _offset(offset),
        int(month),
        _DAYS.index(byday[2]),
        -1 if place == 5 else place,
        int(until) if until.isdecimal() else 9999,
    )
