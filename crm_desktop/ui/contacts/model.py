"""The people of the list and of the table: one model, ids in SQL order, paints kept until something changes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from crm_desktop.domain import wording
from crm_desktop.domain.terms import Warmth
from crm_desktop.domain.warmth import WarmthNumbers
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import ContactRow, Filter, Sort
from crm_desktop.ui.contacts import words
from crm_desktop.ui.shell.paged import Index, PagedModel
from crm_desktop.ui.widgets import CELL_ROLE, CHECK_ROLE, KEY_ROLE, ROW_ROLE, CellPaint, ChipPaint, RowPaint

if TYPE_CHECKING:
    from crm_desktop.domain.etiquette import Due

_tr = QCoreApplication.translate

FIRST: Final = 100
"""So many ids, some screenfuls, are read at once; where there are more, the rest comes by a job."""


class Column(StrEnum):
    """The columns of the table, by the names under which their choice is remembered."""

    NAME = "name"
    COMPANY = "company"
    RELATIONSHIP = "relationship"
    CLOSENESS = "closeness"
    LAST_TALK = "last talk"
    CADENCE = "cadence"
    TAGS = "tags"
    EMAIL = "email"
    PLACE = "place"
    OWED = "owed"
    ASKED = "asked"
    HELPED = "helped"


COLUMNS: Final = tuple(Column)
SHOWN_AT_FIRST: Final = COLUMNS[:7]
WIDTHS: Final = {
    Column.NAME: 288,
    Column.COMPANY: 144,
    Column.RELATIONSHIP: 140,
    Column.CLOSENESS: 112,
    Column.LAST_TALK: 108,
    Column.CADENCE: 124,
    Column.TAGS: 200,
    Column.EMAIL: 208,
    Column.PLACE: 120,
    Column.OWED: 132,
    Column.ASKED: 124,
    Column.HELPED: 96,
}
"""Widths at first, in px at text size 1."""
NARROW_WIDTHS: Final = {
    **WIDTHS,
    Column.NAME: 236,
    Column.COMPANY: 128,
    Column.RELATIONSHIP: 132,
    Column.TAGS: 112,
}
"""The same in a narrow window, so that the first columns have room in it."""
BROAD_WIDTHS: Final = {
    **WIDTHS,
    Column.NAME: 336,
    Column.COMPANY: 240,
    Column.RELATIONSHIP: 176,
    Column.CLOSENESS: 136,
    Column.LAST_TALK: 132,
    Column.CADENCE: 148,
    Column.EMAIL: 256,
    Column.PLACE: 160,
}
"""The same in a wide window, so that not the last column alone has what is to spare."""


def column_title(column: Column) -> str:
    """The head of a column."""
    return {
        Column.NAME: _tr("Contacts", "Name"),
        Column.COMPANY: _tr("Contacts", "Company"),
        Column.RELATIONSHIP: _tr("Contacts", "Relationship"),
        Column.CLOSENESS: _tr("Contacts", "Closeness"),
        Column.LAST_TALK: _tr("Contacts", "Last talk"),
        Column.CADENCE: _tr("Contacts", "Keep in touch"),
        Column.TAGS: _tr("Contacts", "Tags"),
        Column.EMAIL: _tr("Contacts", "E-mail"),
        Column.PLACE: _tr("Contacts", "Place"),
        Column.OWED: _tr("Contacts", "Owed"),
        Column.ASKED: _tr("Contacts", "Asked in 90 days"),
        Column.HELPED: _tr("Contacts", "Helped me"),
    }[column]


class Order(StrEnum):
    """What the people can be ordered by, by the names under which the choice is remembered."""

    OWED = "owed"
    NAME = "name"
    LAST_TALK = "last talk"
    COMPANY = "company"
    RELATIONSHIP = "relationship"
    CLOSENESS = "closeness"
    CADENCE = "cadence"
    PLACE = "place"
    ADDED = "added"
    ASKED = "asked"
    HELPED = "helped"


SORTED_BY: Final = {
    Column.NAME: Order.NAME,
    Column.COMPANY: Order.COMPANY,
    Column.RELATIONSHIP: Order.RELATIONSHIP,
    Column.CLOSENESS: Order.CLOSENESS,
    Column.LAST_TALK: Order.LAST_TALK,
    Column.CADENCE: Order.CADENCE,
    Column.PLACE: Order.PLACE,
    Column.OWED: Order.OWED,
    Column.ASKED: Order.ASKED,
    Column.HELPED: Order.HELPED,
}
"""The columns whose head sorts. Tags and e-mails have no order that would say something."""

_SQL: Final = {
    Order.OWED: Sort.NAME,
    Order.NAME: Sort.NAME,
    Order.LAST_TALK: Sort.NAME,
    Order.COMPANY: Sort.COMPANY,
    Order.RELATIONSHIP: Sort.RELATIONSHIP,
    Order.CLOSENESS: Sort.CLOSENESS,
    Order.CADENCE: Sort.CADENCE,
    Order.PLACE: Sort.LOCATION,
    Order.ADDED: Sort.ADDED,
    Order.ASKED: Sort.NAME,
    Order.HELPED: Sort.NAME,
}


QUICK: Final = frozenset({Order.OWED, Order.NAME, Order.LAST_TALK, Order.ASKED, Order.HELPED})
"""The orders whose first people an index gives at once, however many there are; for others all are looked at."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which people, in which order. `leading` are the ids that stand before all others (who is owed something)."""

    order: Order = Order.OWED
    descending: bool = False
    narrowed: Filter = field(default_factory=Filter)
    leading: tuple[int, ...] = ()

    def ids(self, store: Store, limit: int | None = None) -> array[int]:
        """Give the ids, at most `limit`. The first of few are the first of all."""
        if self.narrowed.words:
            return people.order(store, narrowed=self.narrowed, limit=limit)
        leading = list(self.leading)
        descending = self.descending
        if self.order is Order.OWED:
            # Then who is cooling, the latest talk first, then everybody else by name.
            descending = False
            warmth = self.narrowed.warmth
            if self.narrowed.warm_from is not None and (not warmth or Warmth.COOLING in warmth):
                known = set(leading)
                cooling = replace(self.narrowed, warmth=(Warmth.COOLING,))
                found = people.order(store, Sort.LAST_TALK, descending=True, narrowed=cooling, limit=limit)
                leading += [number for number in found if number not in known]
        elif self.order is Order.LAST_TALK:
            # Those never spoken with come after them, by name.
            most = limit if self.narrowed.is_empty else None
            leading += people.contacted(store, most, latest_first=descending)
            leading = list(dict.fromkeys(leading))
            descending = False
        return people.order(
            store, _SQL[self.order], descending=descending, narrowed=self.narrowed, first=leading, limit=limit
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rows show besides their own fields: the day, the warmth numbers, the dues, the counts."""

    today: date
    numbers: WarmthNumbers = field(default_factory=WarmthNumbers)
    owed: Mapping[int, Sequence[Due]] = field(default_factory=dict)
    asked: Callable[[], Mapping[int, int]] = dict
    helped: Callable[[], Mapping[int, int]] = dict

    @property
    def warm_from(self) -> date:
        """The first day that still counts as warm."""
        return self.today - timedelta(days=self.numbers.warm)

    @property
    def cool_from(self) -> date:
        """The first day that still counts as cooling."""
        return self.today - timedelta(days=self.numbers.cooling)


class ContactsModel(PagedModel[ContactRow]):
    """Rows for the list in the first column, cells for the table in all; and which rows are chosen.

    "All" is a logical choice: it holds for rows that were never fetched.
    """

    def __init__(
        self,
        fetch: Callable[[Iterable[int]], dict[int, ContactRow]],
        today: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(fetch, len(COLUMNS), parent)
        self._standing = Standing(today)
        self._paints: dict[int, RowPaint] = {}
        self._cells: dict[int, dict[int, CellPaint]] = {}
        self._chosen: set[int] = set()
        self._all = False

    # -- what rows show ----------------------------------------------------------------------------

    @property
    def standing(self) -> Standing:
        """What the rows show besides their own fields."""
        return self._standing

    def set_standing(self, standing: Standing) -> None:
        """Show other dues or another day; rows are painted again, not fetched again."""
        self._standing = standing
        self._forget_paints()
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(COLUMNS) - 1))

    def forget(self, numbers: Iterable[int] | None = None) -> None:
        """Fetch these rows again when they are next painted; all of them without numbers."""
        self._forget_paints()
        super().forget(numbers)

    def _forget_paints(self) -> None:
        self._paints.clear()
        self._cells.clear()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a row or a cell shows. An id that is gone shows nothing."""
        if not index.isValid():
            return None
        if role == CHECK_ROLE:
            return self.is_chosen(self.id_at(index.row()))
        if role == KEY_ROLE:
            return self.id_at(index.row())
        if role == ROW_ROLE:
            return self._paint(index)
        if role == CELL_ROLE:
            return self._cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self._cell(index)
            return cell.text if cell is not None else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                row = self.row(index)
                return self._spoken(row) if row is not None else ""
            cell = self._cell(index)
            return (cell.spoken() if cell is not None else "") or self.tr("Empty")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(COLUMNS[section])
        return None

    def _paint(self, index: Index) -> RowPaint | None:
        number = self.id_at(index.row())
        paint = self._paints.get(number)
        if paint is None:
            row = self.row(index)
            if row is None:
                return None
            paint = self._paints[number] = self._make_paint(row)
        return paint

    def _make_paint(self, row: ContactRow) -> RowPaint:
        standing = self._standing
        dues = standing.owed.get(row.id, ())
        return RowPaint(
            title=row.name,
            subtitle=words.position_and_company(row),
            face=row.name,
            right_warmth=words.DOTS[words.warmth_of(row, standing.today, standing.numbers)],
            right_text=words.ago(row.last_contact_on, row.relationship, standing.today),
            when_icon=dues[0].icon if dues else "bell-off" if row.muted else "",
            when_text=words.owed_label(dues[0]) if dues else _tr("Contacts", "Muted") if row.muted else "",
            when_token="text2",
            dim=row.archived,
        )

    def _spoken(self, row: ContactRow) -> str:
        """A row as one text for screen readers; made when it is asked for, not for each row that is painted."""
        standing = self._standing
        return words.spoken(row, standing.today, standing.numbers, standing.owed.get(row.id, ()))

    def _cell(self, index: Index) -> CellPaint | None:
        number = self.id_at(index.row())
        cells = self._cells.setdefault(number, {})
        cell = cells.get(index.column())
        if cell is None:
            row = self.row(index)
            if row is None:
                return None
            cell = cells[index.column()] = self._make_cell(row, COLUMNS[index.column()])
        return cell

    def _make_cell(self, row: ContactRow, column: Column) -> CellPaint:
        standing = self._standing
        if column is Column.NAME:
            return CellPaint(row.name, row.position, title=True, face=row.name)
        if column is Column.LAST_TALK:
            warmth = words.DOTS[words.warmth_of(row, standing.today, standing.numbers)]
            text = words.ago(row.last_contact_on, row.relationship, standing.today)
            return CellPaint(text, warmth=warmth, token="text2", role="small")
        if column is Column.TAGS:
            return CellPaint(chips=tuple(ChipPaint(tag, "outline") for tag in row.tags))
        if column is Column.OWED:
            dues = standing.owed.get(row.id, ())
            if not dues:
                return CellPaint()
            return CellPaint(words.owed_label(dues[0]), icon=dues[0].icon, role="small")
        if column is Column.CADENCE:
            text = words.cadence(row.cadence_days)
            return CellPaint(text or _tr("Contacts", "None"), token="text" if row.cadence_days else "text3")
        if column in (Column.ASKED, Column.HELPED):
            counts = standing.asked() if column is Column.ASKED else standing.helped()
            count = counts.get(row.id, 0)
            return CellPaint(wording.times_word(count).capitalize() if count else "", token="text2")
        texts = {
            Column.COMPANY: row.company,
            Column.RELATIONSHIP: words.relationship(row.relationship),
            Column.CLOSENESS: words.closeness(row.closeness),
            Column.EMAIL: row.email,
            Column.PLACE: row.location,
        }
        return CellPaint(texts[column], token="text" if column is Column.COMPANY else "text2")

    # -- what is chosen ----------------------------------------------------------------------------

    def is_chosen(self, number: int) -> bool:
        """Whether a contact is among the chosen ones."""
        return (number not in self._chosen) if self._all else (number in self._chosen)

    def chosen_count(self) -> int:
        """How many contacts are chosen."""
        return len(self.ids) - len(self._chosen) if self._all else len(self._chosen)

    def chosen(self) -> list[int]:
        """The chosen contacts: in the order of the rows, then those a filter hides."""
        seen = [number for number in self.ids if self.is_chosen(number)]
        return seen if self._all else seen + sorted(self._chosen - set(seen))

    @property
    def chooses_all(self) -> bool:
        """Whether the choice is "all that match", perhaps but for some."""
        return self._all

    def is_all_chosen(self) -> bool:
        """Whether everybody who matches is chosen."""
        return bool(self.ids) and self.chosen_count() >= len(self.ids)

    def toggle(self, number: int) -> None:
        """Choose a contact, or no longer."""
        self._chosen ^= {number}
        self._tell_chosen()

    def choose(self, numbers: Iterable[int], chosen: bool = True) -> None:
        """Choose these contacts, or no longer."""
        for number in numbers:
            if self.is_chosen(number) != chosen:
                self._chosen ^= {number}
        self._tell_chosen()

    def choose_all(self) -> None:
        """Choose everybody who matches, fetched or not."""
        self._all = True
        self._chosen.clear()
        self._tell_chosen()

    def clear_choice(self) -> None:
        """Choose nobody."""
        if self._all or self._chosen:
            self._all = False
            self._chosen.clear()
            self._tell_chosen()

    def _tell_chosen(self) -> None:
        if self.ids:  # a chosen row has another ground in all its cells
            last = self.index(len(self.ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [CHECK_ROLE])
