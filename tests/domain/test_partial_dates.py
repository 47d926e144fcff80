"""Dates known in part: read as they are typed, said as the editor shows them."""

from __future__ import annotations

import pytest

from crm_desktop.domain.partial_dates import read_partial, say_partial, say_span


@pytest.mark.parametrize(
    ("typed", "kept", "said"),
    [
        ("2016", "2016", "2016"),
        ("Mar 2016", "2016-03", "Mar 2016"),
        ("march, 2016", "2016-03", "Mar 2016"),
        ("3/2016", "2016-03", "Mar 2016"),
        ("2016-03", "2016-03", "Mar 2016"),
        ("14 Mar 2016", "2016-03-14", "14 Mar 2016"),
        ("August 14, 2016", "2016-08-14", "14 Aug 2016"),
        ("14/3/2016", "2016-03-14", "14 Mar 2016"),
        ("Mai 2016", "2016-05", "May 2016"),
        ("14. März 2016", "2016-03-14", "14 Mar 2016"),
        ("Okt. 2016", "2016-10", "Oct 2016"),
        ("now", "", ""),
        ("heute", "", ""),
        ("  ", "", ""),
    ],
)
def test_parts_of_dates(typed: str, kept: str, said: str) -> None:
    assert read_partial(typed) == kept
    assert say_partial(kept) == said
    assert read_partial(said) == kept


@pytest.mark.parametrize("typed", ["2016-13", "31 Feb 2016", "0000", "someday", "12", "Foo 2016"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert read_partial(typed) is None


def test_spans_say_what_is_known() -> None:
    assert say_span("2016-03", "2019-08", True) == "Mar 2016 – Aug 2019"
    assert say_span("2021", "", False) == "2021 – now"
    assert say_span("", "2019", True) == "until 2019"
    assert say_span("2016", "", True) == "from 2016"
    assert (say_span("", "", False), say_span("", "", True)) == ("now", "before")


def test_a_text_of_another_program_is_shown_as_it_is() -> None:
    assert say_partial("spring-ish") == "spring-ish"
