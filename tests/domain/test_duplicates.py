"""Whether two contacts are one person: what is proof, what is a hint, what speaks against."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.duplicates import (
    Certainty,
    Likeness,
    Person,
    is_personal,
    likeness,
    same_family,
    same_given,
)

SURE, PERHAPS = Certainty.SURE, Certainty.PERHAPS


def alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def person(name: str, **more: object) -> Person:
    given_name, _, family = name.rpartition(" ")
    if not given_name:
        given_name, family = family, ""
    sets = {
        key: frozenset(str(value).split())
        for key, value in more.items()
        if key in ("emails", "phones", "profiles")
    }
    return Person(0, name, given_name, family, **{**more, **sets})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("marcus", "marcus", True),
        ("marcus", "marc", True),
        ("bob", "robert", True),
        ("ewa", "eva", True),
        ("m.", "marcus", True),
        ("n", "marcus", False),
        ("hans peter", "peter", True),
        ("peter", "hans peter", True),
        ("katharina", "kathrina", True),
        ("jan", "janine", True),
        ("anna", "hanna", False),
        ("paul", "saul", False),
        ("maria", "mario", False),
        ("", "marcus", False),
    ],
)
def test_given_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert same_given(one, other, alike) is same
    assert same_given(other, one, alike) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("tillingate", "tillingate", True),
        ("ashbarrow-keane", "ashbarrow keane", True),
        ("ashbarrow", "ashbarrow-keane", True),
        ("keane", "ashbarrow keane", True),
        ("d.", "dunmarrow", True),
        ("d", "tillingate", False),
        ("d.", "van dunmarrow", False),
        ("schmidt", "schmitt", False),
        ("tillingate", "tillingatte", True),
        ("li", "lu", False),
        ("", "li", False),
        ("-", "li", False),
    ],
)
def test_family_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert same_family(one, other, alike) is same
    assert same_family(other, one, alike) is same


@pytest.mark.parametrize(
    ("address", "personal"),
    [
        ("marcus@tillingate.example", True),
        ("info@larkmoor.example", False),
        ("jobs+pm@larkmoor.example", False),
        ("talent.acquisition@larkmoor.example", False),
        ("hr-dublin@larkmoor.example", False),
        ("infosys.fan@larkmoor.example", True),
        ("@larkmoor.example", False),
    ],
)
def test_addresses_of_a_house(address: str, personal: bool) -> None:
    assert is_personal(address) is personal


CASES = [
    # proof
    (person("perrin wolmarsh", profiles="in/pw"), person("p. wolmarsh", profiles="in/pw"), SURE, "Same link"),
    (person("perrin wolmarsh", profiles="in/pw"), person("", profiles="in/pw"), SURE, "Same link"),
    (person("perrin wolmarsh", profiles="in/pw"), person("oona pell", profiles="in/pw"), PERHAPS, "Same link"),
    (person("linnet ashbarrow", emails="l@a.example"), person("linnet keane", emails="l@a.example"), SURE,
     "Same e-mail"),
    (person("linnet ashbarrow", emails="l@a.example"), person("", emails="l@a.example"), SURE, "Same e-mail"),
    (person("ana roe", phones="35315550142"), person("ana roe", phones="35315550142"), SURE, "number"),
    (person("ana roe", phones="35315550142", emails="a@x.example"), person("ana roe", phones="35315550142",
     emails="b@y.example"), PERHAPS, "number"),
    (person("ana roe", phones="35315550142"), person("a. roe", phones="35315550142"), PERHAPS, "number"),
    # a family's or an assistant's address
    (person("ana roe", emails="roes@gmail.com"), person("ben roe", emails="roes@gmail.com"), PERHAPS, "Same e-mail"),
    (person("ana roe", emails="a@x.example", profiles="in/a"), person("ana roe", emails="a@x.example",
     profiles="in/b"), PERHAPS, "Same e-mail"),
    # hints
    (person("jasper dunmarrow", company="larkmoor"), person("jasper d.", company="larkmoor"), PERHAPS, "same company"),
    (person("marcus tillingate", position="agile coach"), person("marc tillingate", position="delivery coach",
     company="tidemarrow"), PERHAPS, "the same work"),
    (person("ewa tolbridge", position="designer"), person("eva tolbridge", position="designer"), PERHAPS, "same work"),
    (person("ana roe", location="dublin"), person("ana roe", location="dublin"), PERHAPS, "same place"),
    (person("cher", company="orrery"), person("cher", company="orrery"), PERHAPS, "same company"),
    (person("john smith", company="larkmoor", emails="j@gmail.com"), person("john smith", company="larkmoor",
     emails="js@gmx.de"), PERHAPS, "same company"),
    (Person(0, "john doe ii", "john", "doe", company="orrery"), Person(0, "john doe jr", "john", "doe",
     company="orrery"), PERHAPS, "same company"),
    (Person(0, "ana m. roe", "ana m.", "roe", company="orrery"), Person(0, "ana maria roe", "ana maria", "roe",
     company="orrery"), PERHAPS, "same company"),
    (Person(0, "john doe ii", "john", "doe", profiles=frozenset({"in/jd"})), Person(0, "john doe iii", "john", "doe",
     profiles=frozenset({"in/jd"})), SURE, "Same link"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "certainty", "says"), CASES)
def test_what_speaks_for_one_person(one: Person, other: Person, certainty: Certainty, says: str) -> None:
    found = likeness(one, other, alike)
    assert found is not None
    assert found.certainty is certainty
    assert says in found.says
    assert "{name}" in found.says
    assert likeness(other, one, alike) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a name alone, a house's address alone, a switchboard alone
        (person("john smith"), person("john smith")),
        (person("ana roe", emails="info@larkmoor.example"), person("ben low", emails="info@larkmoor.example")),
        (person("ana roe", emails="info@larkmoor.example"), person("ana roe", emails="info@larkmoor.example")),
        (person("ana roe", phones="35315550100"), person("ben low", phones="35315550100")),
        # another profile, another address at the same house
        (person("john smith", company="larkmoor", profiles="in/a"),
         person("john smith", company="larkmoor", profiles="in/b")),
        (person("john smith", company="larkmoor", emails="js@larkmoor.example"),
         person("john smith", company="larkmoor", emails="js2@larkmoor.example")),
        (person("ana roe", emails="roes@gmail.com", profiles="in/a"), person("ben roe", emails="roes@gmail.com",
         profiles="in/b")),
        # father and son, by whatever they share; another second name
        (Person(0, "john doe jr.", "john", "doe", emails=frozenset({"doe@gmail.com"})),
         Person(0, "john doe, senior", "john", "doe", emails=frozenset({"doe@gmail.com"}))),
        (Person(0, "john doe ii", "john", "doe", company="orrery"),
         Person(0, "john doe iii", "john", "doe", company="orrery")),
        (Person(0, "ana m. roe", "ana m.", "roe", company="orrery"),
         Person(0, "ana k. roe", "ana k.", "roe", company="orrery")),
        # other work at another company, an initial without a company, one place but another work
        (person("john smith", company="larkmoor", position="analyst"), person("john smith", company="orrery",
         position="cook")),
        (person("j. smith", position="analyst"), person("john smith", position="analyst")),
        (person("ana roe", location="dublin"), person("anna roe", location="dublin")),
        (person("cher"), person("cher lloyd", company="orrery")),
    ],
)  # fmt: skip
def test_what_is_no_proof(one: Person, other: Person) -> None:
    assert likeness(one, other, alike) is None
    assert likeness(other, one, alike) is None


WORDS = st.text("abcdef. -", max_size=8)
SETS = st.frozensets(st.sampled_from(["a@x.example", "b@x.example", "info@x.example", "in/a"]), max_size=2)
PEOPLE = st.builds(
    lambda given_name, family, position, company, emails, phones, profiles: Person(
        1, f"{given_name} {family}".strip(), given_name.strip(), family.strip(), position.strip(), company, "",
        emails, phones, profiles,
    ),
    WORDS, WORDS, WORDS, st.sampled_from(["", "orrery"]), SETS, SETS, SETS,
)  # fmt: skip


@given(PEOPLE, PEOPLE)
def test_the_answer_does_not_depend_on_the_side(one: Person, other: Person) -> None:
    found = likeness(one, other, alike)
    assert found == likeness(other, one, alike)
    assert found is None or isinstance(found, Likeness)


@given(PEOPLE, PEOPLE)
def test_nothing_is_sure_without_something_that_belongs_to_one_person(one: Person, other: Person) -> None:
    found = likeness(one, other, alike)
    if found is not None and found.certainty is SURE:
        personal = {address for address in one.emails & other.emails if is_personal(address)}
        assert personal or one.profiles & other.profiles or one.phones & other.phones
