"""Reading a signature: what all have in common is found, what is doubtful is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.signature import Signature, read_signature

WHOLE = """Hi Mira,
thanks for the call, see you on Thursday.

Best regards,
Idris Bellwether
Head of Payments
Copperfinch Ltd
12 Quay Street, Dublin 2
M: +353 1 555 0142 | T +353 1 555 0107 | F: +353 1 555 0199
idris@copperfinch.example | www.copperfinch.example
https://profiles.example/in/idris-bellwether
"""


def test_a_whole_signature_gives_all_its_parts() -> None:
    assert read_signature(WHOLE) == Signature(
        name="Idris Bellwether",
        position="Head of Payments",
        company="Copperfinch Ltd",
        emails=("idris@copperfinch.example",),
        phones=(("+353 1 555 0142", "mobile"), ("+353 1 555 0107", "work")),
        links=("www.copperfinch.example", "https://profiles.example/in/idris-bellwether"),
    )


@pytest.mark.parametrize(
    ("text", "name", "position", "company"),
    [
        (
            "--\nOttilie Varnham | Head of Product | Larkmoor Bank",
            "Ottilie Varnham",
            "Head of Product",
            "Larkmoor Bank",
        ),
        (
            "Dr. Ruth van der Inglenook, PhD\nProfessor of Finance at Ardmore University",
            "Dr. Ruth van der Inglenook PhD",
            "Professor of Finance",
            "Ardmore University",
        ),
        (
            "JOHN SMITH\nCHIEF EXECUTIVE OFFICER\nj.smith@acme.example",
            "John Smith",
            "Chief Executive Officer",
            "",
        ),
        ("张伟\n产品经理\nzhang@huaxia.example", "张伟", "产品经理", ""),
        ("Łukasz Ørsted-O’Brien\nCopperfinch GmbH", "Łukasz Ørsted-O’Brien", "", "Copperfinch GmbH"),
        (
            "Hello Mira\n\nTobin Ashgrove\nTobin is happy to help\ntobin@larkmoor.example",
            "Tobin Ashgrove",
            "Tobin is happy to help",
            "",
        ),
        ("Ruth Inglenook\n12 Quay Street\nruth@ardmore.example", "Ruth Inglenook", "", ""),
        ("Ruth Inglenook\nAnalyst\nDublin, Ireland\nruth@ardmore.example", "Ruth Inglenook", "Analyst", ""),
    ],
)
def test_names_positions_and_companies_are_told_apart(
    text: str, name: str, position: str, company: str
) -> None:
    found = read_signature(text)
    assert (found.name, found.position, found.company) == (name, position, company)


@pytest.mark.parametrize(
    "text", ["", "   \n\n", "hello there my friends\nhow are you", "Best regards,", "2026-11-24"]
)
def test_what_is_no_signature_gives_nothing(text: str) -> None:
    assert read_signature(text).is_empty


def test_an_address_alone_is_taken_and_names_nobody() -> None:
    assert read_signature("ruth@inglenook.example") == Signature(emails=("ruth@inglenook.example",))


def test_the_same_address_and_the_same_profile_are_taken_once() -> None:
    found = read_signature(
        "Ruth Inglenook\nRuth@Inglenook.example ruth@inglenook.example\n"
        "www.inglenook.example https://www.inglenook.example/"
    )
    assert found.emails == ("Ruth@Inglenook.example",)
    assert found.links == ("www.inglenook.example",)


def test_only_what_stands_under_the_two_dashes_is_the_signature() -> None:
    found = read_signature(
        "Please write to kofi@aldermere.example\n--\nRuth Inglenook\nruth@inglenook.example"
    )
    assert found.emails == ("ruth@inglenook.example",)


@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    found = read_signature(text)
    assert all(address in text or address.strip(".'") in text for address in found.emails)
