from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.exchange.values.cells import clean, clean_lines, disarm, is_clean, rearm
from crm_desktop.exchange.values.dates import DateOrder, DayReader, find_order

cells = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("'=+-@\t\r\n ＝＠0|")), max_size=8
)


@given(cells)
def test_what_was_made_harmless_comes_back(text: str) -> None:
    assert rearm(disarm(text)) == text


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-2", "@x", "\tx", "\rx", "＝1", "'=1"])
def test_what_looks_like_a_formula_is_made_harmless(text: str) -> None:
    assert disarm(text) == "'" + text


@pytest.mark.parametrize("text", ["", "+353 1 555 0142", "Ada", "'Ada", "O'Brien", "'"])
def test_other_cells_are_left_alone(text: str) -> None:
    assert disarm(text) == text


@given(st.lists(cells, min_size=1, max_size=4))
def test_the_quick_look_at_a_row_never_misses_what_cleaning_would_change(row: list[str]) -> None:
    if is_clean("|".join(row)):
        assert [clean(cell) for cell in row] == row
        assert [clean_lines(cell) for cell in row] == row


def test_cells_are_cleaned() -> None:
    assert clean("  Ada\u00a0 Love\u200blace\0\t ") == "Ada Lovelace"
    assert clean("a\ud800b") == "ab"
    assert clean("Zoe\u0308") == "Zoë"
    assert clean("\u202eevil\u202c") == "evil"
    assert clean("'=HYPERLINK") == "=HYPERLINK"
    assert clean("two\r\nlines") == "two lines"
    assert clean_lines(" two \r\nlines\r") == "two\nlines"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03 Nov 2026", date(2026, 11, 3)),
        ("3 November 2026", date(2026, 11, 3)),
        ("12 mars 2023", date(2023, 3, 12)),
        ("1er févr. 2023", date(2023, 2, 1)),
        ("1. März 2023", date(2023, 3, 1)),
        ("01-Feb-23", date(2023, 2, 1)),
        ("Feb 1, 2023", date(2023, 2, 1)),
        ("Tuesday, 3 November 2026", date(2026, 11, 3)),
        ("2023-02-01", date(2023, 2, 1)),
        ("2023/02/01", date(2023, 2, 1)),
        ("20230201", date(2023, 2, 1)),
        ("2023-02-01T10:15:00Z", date(2023, 2, 1)),
        ("2024-03-15 09:30:00 UTC", date(2024, 3, 15)),
        ("1/29/26, 2:37 PM", None),
        ("1.2.2023", date(2023, 2, 1)),
        ("01/02/69", date(2069, 2, 1)),
        ("01/02/70", date(1970, 2, 1)),
        ("30 Feb 2020", None),
        ("31/04/2020", None),
        ("2023-13-01", None),
        ("0001-01-01", None),
        ("yesterday", None),
        ("", None),
        ("9" * 500, None),
        ("1721011400", date(2024, 7, 15)),
        ("1721011400123", date(2024, 7, 15)),
        ("9721011400", None),
    ],
)
def test_days_are_read(text: str, day: date | None) -> None:
    assert DayReader()(text) == day


def test_the_order_is_of_the_column() -> None:
    assert DayReader(DateOrder.MONTH_FIRST)("03/04/2020") == date(2020, 3, 4)
    assert DayReader(DateOrder.DAY_FIRST)("03/04/2020") == date(2020, 4, 3)
    assert DayReader(DateOrder.MONTH_FIRST)("1/29/26, 2:37 PM") == date(2026, 1, 29)


@pytest.mark.parametrize(
    ("values", "order", "sure"),
    [
        (["03/04/2020", "13/04/2020"], DateOrder.DAY_FIRST, True),
        (["03/04/2020", "04/13/2020"], DateOrder.MONTH_FIRST, True),
        (["03/04/2020"], DateOrder.DAY_FIRST, False),
        (["03.04.2020"], DateOrder.DAY_FIRST, True),
        (["13/04/2020", "04/13/2020", "14/04/2020"], DateOrder.DAY_FIRST, False),
        (["2020-04-03", "03 Nov 2020", ""], DateOrder.DAY_FIRST, True),
        (["11/03/2026", "11/05/2026"], DateOrder.MONTH_FIRST, False),
        (["03/11/2026", "05/11/2026"], DateOrder.DAY_FIRST, False),
    ],
)
def test_the_order_of_a_column_is_found(values: list[str], order: DateOrder, sure: bool) -> None:
    found = find_order(values)
    assert (found.order, found.sure) == (order, sure)


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.sampled_from(list(DateOrder)), st.sampled_from("/.-"))
def test_a_column_of_dates_is_read_as_it_was_written(first: date, order: DateOrder, sign: str) -> None:
    days = [first + timedelta(days=each) for each in range(31)]
    form = f"%d{sign}%m{sign}%Y" if order is DateOrder.DAY_FIRST else f"%m{sign}%d{sign}%Y"
    texts = [day.strftime(form) for day in days]
    found = find_order(texts)
    assert found.order is order
    assert [DayReader(found.order)(text) for text in texts] == days


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_none(text: str) -> None:
    day = DayReader()(text)
    assert day is None or isinstance(day, date)
