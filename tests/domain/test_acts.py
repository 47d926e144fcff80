"""The indexes of interactions: brought along after a change they are those that would be built anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.facts import Acts, InteractionFact
from tests.domain.build import act

NUMBERS = st.lists(st.integers(1, 3), max_size=2, unique=True).map(tuple)


def acts() -> st.SearchStrategy[dict[int, InteractionFact]]:
    one = st.builds(
        lambda day, to, lead, ask, opening, reference: act(
            day, "update", to=to, lead=lead, ask=ask, opening=opening, reference=reference
        ),
        st.integers(-5, 5), NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS,
    )  # fmt: skip
    return st.dictionaries(st.integers(1, 6), one, max_size=6).map(
        lambda found: {number: fact._replace(id=number) for number, fact in found.items()}
    )


@given(acts(), acts())
def test_what_changed_is_brought_along(
    before: dict[int, InteractionFact], after: dict[int, InteractionFact]
) -> None:
    changed = {number for number in before.keys() | after.keys() if before.get(number) != after.get(number)}
    followed = Acts.of(before.values()).changed(
        [before[number] for number in changed & before.keys()],
        [after[number] for number in changed & after.keys()],
    )
    anew = Acts.of(after.values())
    for name in ("by_contact", "by_lead", "by_ask", "by_opportunity", "by_reference"):
        assert {key: list(found) for key, found in getattr(followed, name).items()} == {
            key: list(found) for key, found in getattr(anew, name).items()
        }


def test_what_names_nothing_new_leaves_the_index_as_it_is() -> None:
    index = Acts.of([act(-1, lead=1)])
    assert index.changed([], [act(-2, ask=1)]).by_lead is index.by_lead
