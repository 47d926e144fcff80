"""Lookups find what a dict would, and no less of what belongs to one text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.exchange.plan.lookups import Emails, Links, Lookup

TEXTS = st.sampled_from(["", "a", "b", "in/a", "in/b", "xing.com/profile/a", "ł", "a@x.example"])


@given(st.lists(st.tuples(TEXTS, st.integers(1, 9))), TEXTS)
def test_every_number_of_a_text_is_found_the_first_one_first(pairs: list[tuple[str, int]], text: str) -> None:
    found = Lookup(pairs)
    expected = [number for each, number in pairs if each == text]
    assert list(found.all(text)) == expected
    assert found.get(text) == (expected[0] if expected else 0)
    assert found.get(text, None) == (expected[0] if expected else None)
    assert (text in found) == bool(expected)
    assert bool(found) == bool(pairs)


@given(st.lists(st.tuples(TEXTS, st.integers(1, 9))))
def test_links_say_who_has_a_profile_at_a_site(pairs: list[tuple[str, int]]) -> None:
    links = Links(pairs)
    for site, begin in (("in", "in/"), ("xing.com", "xing.com/profile/")):
        with_profile = {number for key, number in pairs if key.startswith(begin)}
        assert {number for number in range(20) if links.has_profile(number, site)} == with_profile
    assert all(links.get(key) == dict(reversed(pairs))[key] for key, _ in pairs)


@given(st.lists(st.tuples(TEXTS, st.integers(1, 9), st.sampled_from(["ada", ""]))), TEXTS)
def test_addresses_give_everybody_who_has_them(rows: list[tuple[str, int, str]], address: str) -> None:
    emails = Emails(rows)
    expected = [(contact, given_name) for each, contact, given_name in rows if each == address]
    assert emails.of(address) == expected
    assert (address in emails) == bool(expected)
