"""The indexes of interactions: brought along after a change they are those that would be built anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.facts import Facts, InteractionFact
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
    followed = Facts.build(interactions=before.values()).changed(
        [after[number] for number in changed & after.keys()], {InteractionFact: changed}
    )
    assert followed == Facts.build(interactions=after.values())
    assert list(followed.interactions) == sorted(after)


def test_what_names_nothing_new_leaves_the_index_as_it_is() -> None:
    facts = Facts.build(interactions=[act(-1, lead=1)])
    more = facts.changed([act(-2, ask=1)])
    assert more.interactions_by_lead is facts.interactions_by_lead
    assert more.leads is facts.leads
