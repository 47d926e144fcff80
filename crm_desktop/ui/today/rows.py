"""The list of Today: what its rows show, which of them stand there, and the keys of the list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.today import Section, TodayRow
from crm_desktop.services.today import WEEK
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today import words
from crm_desktop.ui.widgets import MorePaint, RowAction, RowPaint, SectionList, SectionPaint

MOST: Final = 100
"""So many rows of a section are shown; a link at its end shows as many more."""
SECTIONS: Final = (Section.OVERDUE, Section.TODAY, Section.THIS_WEEK, Section.LATER)
UNDO: Final = "undo"

Key = Hashable

_tr = QCoreApplication.translate


def key_of(row: TodayRow) -> Key:
    """What a row is known by while it stands on its day."""
    if row.follow_up is not None:
        return ("follow_up", row.follow_up.id, row.due_on)
    return (*row.dues[0].key, row.due_on)


def actions(row: TodayRow) -> tuple[RowAction, ...]:
    """What can be done with a row by its four icons."""
    later = RowAction("snooze", "alarm-clock", _tr("Today", "Snooze"), "s")
    if row.follow_up is None:
        return (
            RowAction("write", "pencil", _tr("Today", "Write"), "w"),
            RowAction("log", "square-check", _tr("Today", "Done already"), "l"),
            later,
            RowAction("dismiss", "x", _tr("Today", "Dismiss"), "d"),
        )
    write = RowAction("write", "pencil", _tr("Today", "Write"), "w")
    return (
        *((write,) if row.contact_id is not None else ()),
        RowAction("done", "square-check", _tr("Today", "Done"), _tr("Today", "Space")),
        replace(later, text=_tr("Today", "Move")),
        RowAction("dismiss", "x", _tr("Today", "Remove"), "d"),
    )


def paint(row: TodayRow, face: str, today: date) -> RowPaint:
    """What a row shows; `face` is whose face, empty for a thing."""
    overdue = row.due_on < today
    when = row.when(today)
    why = row.reasons[0] if row.reasons else ""
    label = words.labels(row)
    spoken = [row.title]
    if overdue:
        spoken.append(_tr("Today", "Overdue {since}").format(since=when))
    elif when:
        spoken.append(when)
    spoken += [row.why or label]
    return RowPaint(
        title=row.title,
        subtitle=why,
        face=face,
        face_icon="" if face else row.icon,
        right_icon=row.icon,
        right_text=label,
        when_text=when,
        when_token="warm" if overdue else "text3",
        actions=actions(row),
        accessible=". ".join(part.rstrip(".") for part in spoken) + ".",
    )


def face(row: TodayRow, names: Mapping[int, str]) -> str:
    """Whose face a row shows, empty for a thing; `names` are those of the people that follow-ups are about."""
    return row.dues[0].contact_name if row.dues else names.get(row.contact_id or 0, "")


class Painting:
    """What rows show; made once for each, and kept from one list to the next for the very same rows."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[TodayRow, RowPaint]] = {}
        self._asked: dict[int, tuple[TodayRow, RowPaint]] = {}

    def begin(self) -> None:
        """Begin to put a list together: what the last one did not show is forgotten."""
        self._known, self._asked = self._asked, {}

    def forget(self) -> None:
        """Make all again: another day, other words."""
        self._known, self._asked = {}, {}

    def of(self, row: TodayRow, names: Mapping[int, str], today: date) -> RowPaint:
        """Give what a row shows."""
        known = self._known.get(id(row)) or (row, paint(row, face(row, names), today))
        self._asked[id(row)] = known
        return known[1]


@dataclass(frozen=True, slots=True)
class Gone:
    """A row that was done here and stands dimmed until the next move. `step` is its number in the history."""

    section: Section
    paint: RowPaint
    step: int | None

    def faded(self, says: str) -> Gone:
        """The row as it stands when it is done, with what was done and Undo."""
        undo = RowAction(UNDO, "undo-2", _tr("Today", "Undo"), "u", worded=True, pinned=True)
        shown = replace(
            self.paint,
            subtitle=says,
            dim=True,
            right_icon="",
            right_text="",
            when_text="",
            actions=(undo,),
            accessible=f"{self.paint.title}. {says}.",
        )
        return replace(self, paint=shown)


@dataclass(frozen=True, slots=True)
class Shown:
    """How much of the list is unfolded."""

    whole_week: bool = False
    next_week: bool = False
    caps: tuple[tuple[Section, int], ...] = ()

    def cap(self, section: Section) -> int:
        """How many rows of a section are shown at most."""
        return dict(self.caps).get(section, MOST)

    def unfolded(self, key: Key) -> Shown:
        """After a click on one of the links."""
        if key == ("more", Section.THIS_WEEK):
            return replace(self, whole_week=True)
        if key == ("more", Section.LATER):
            return replace(self, whole_week=True, next_week=True)
        if key == ("fewer",):
            return Shown()
        if isinstance(key, tuple) and key[0] == "cap":
            grown = {**dict(self.caps), key[1]: self.cap(key[1]) + MOST}
            return replace(self, caps=tuple(grown.items()))
        return self


@dataclass(frozen=True, slots=True)
class Room:
    """Heights in px: of the list, of a row, of the head of a section."""

    height: int
    row: int
    head: int


def arrange(
    rows: Sequence[TodayRow],
    gone: Mapping[Key, Gone],
    before: Sequence[Key],
    shown: Shown,
    room: Room,
    today: date,
    painted: Callable[[TodayRow], RowPaint],
) -> list[tuple[Key, RowPaint | SectionPaint | MorePaint]]:
    """Give what stands in the list, from top to bottom.

    Overdue and today are always there, this week as far as it fits, next week when it is asked for or where nothing
    else stands here. Rows of `gone` stay where they stood in `before`.
    """
    by_section: dict[Section, list[TodayRow]] = {section: [] for section in SECTIONS}
    for row in rows:
        by_section[row.section].append(row)
    next_week = [row for row in by_section[Section.LATER] if row.due_on <= today + WEEK]
    found: list[tuple[Key, RowPaint | SectionPaint | MorePaint]] = []
    used = 0
    for section in SECTIONS:
        all_rows = next_week if section is Section.LATER else by_section[section]
        mine = all_rows[: shown.cap(section)]
        dimmed = {key: one for key, one in gone.items() if one.section is section}
        if section is Section.THIS_WEEK and not shown.whole_week:
            link = room.head if next_week else 0
            if used + room.head + len(all_rows) * room.row + link > room.height:
                fits = (room.height - used - 2 * room.head) // room.row  # below its head and above the link
                mine = all_rows[: max(fits, 0 if used else 3)]
        elif section is Section.LATER and found and not shown.next_week:
            if next_week and not any(isinstance(one, MorePaint) for _, one in found):
                until = words.short(today + WEEK, today)
                text = _tr("Today", "{count} more until {day}").format(
                    count=wording.number(len(next_week)), day=until
                )
                found.append((("more", section), MorePaint(text)))
            continue
        hidden = len(all_rows) - len(mine)
        if not all_rows and not dimmed:
            continue
        if mine or dimmed:
            count = wording.number(len(all_rows)) if all_rows else ""
            found.append((("head", section), SectionPaint(words.section(section), count)))
            used += room.head
        entries: list[tuple[Key, RowPaint | SectionPaint | MorePaint]] = [
            (key_of(row), painted(row)) for row in mine
        ]
        _put_back(entries, dimmed, before)
        found += entries
        used += len(entries) * room.row
        if hidden:
            week = section is Section.THIS_WEEK and not shown.whole_week
            said = _tr("Today", "{count} more this week") if week else _tr("Today", "{count} more")
            if week and not mine:
                said = _tr("Today", "{count} this week")
            key = ("more", section) if week else ("cap", section)
            found.append((key, MorePaint(said.format(count=wording.number(hidden)))))
    if shown != Shown():
        found.append((("fewer",), MorePaint(_tr("Today", "Show fewer"))))
    return found


def _put_back(
    entries: list[tuple[Key, RowPaint | SectionPaint | MorePaint]],
    dimmed: Mapping[Key, Gone],
    before: Sequence[Key],
) -> None:
    """Put rows that are done where they stood: behind the nearest row above them that is still there."""
    for key in (key for key in before if key in dimmed):
        place = 0
        keys = [one for one, _ in entries]
        for above in reversed(before[: before.index(key)]):
            if above in keys:
                place = keys.index(above) + 1
                break
        entries.insert(place, (key, dimmed[key].paint))


def nearest(keys: Iterable[Key], live: Mapping[Key, TodayRow], gone: Key) -> Key | None:
    """Give the live row below a row that is done, else the one above it; None where there is none."""
    order = list(keys)
    if gone not in order:
        return next((key for key in order if key in live), None)
    place = order.index(gone)
    for key in (*order[place + 1 :], *reversed(order[:place])):
        if key in live:
            return key
    return None


class TodayList(SectionList):
    """The list. ``resized`` its height changed."""

    resized = Signal()

    def __init__(self, height: int, *, name: str) -> None:
        super().__init__(height, name=name)
        self.anchor = QWidget(self.viewport())
        """Where questions about a row drop down from; it lies over the row and is never painted."""
        self.anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.anchor.hide()

    def anchor_at(self, index: QModelIndex) -> QWidget:
        """Give the place of a row, for what drops down from it: at its right, under its actions."""
        rect = self.visualRect(index)
        edge = self.row_delegate.text_left()
        self.anchor.setGeometry(
            QRect(rect.x() + edge, rect.y(), max(1, rect.width() - edge - 24), rect.height() - 8)
        )
        return self.anchor

    def room(self) -> Room:
        """The heights that say how much fits."""
        theme = current_theme()
        return Room(self.viewport().height(), self.row_delegate.row_height(), theme.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that more or fewer rows fit."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            # Not within the event: whoever gives the list another size then leaves its viewport as it was.
            QTimer.singleShot(0, self, self.resized.emit)

    def follow_theme(self) -> None:
        """Follow the text size."""
        super().follow_theme()
        self.resized.emit()


REACHING: Final = frozenset({RuleName.REACH_OUT, RuleName.TRY_AGAIN})
"""Rules that a call without answer meets as well."""
