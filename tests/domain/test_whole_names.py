"""Whole names taken apart: what is sure is parted, what is not stays whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.names import full_name
from crm_desktop.domain.whole_names import split_name, turned, with_middle


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ada Lovelace", "Ada|Lovelace"),
        ("Ada", "Ada|"),
        ("DURAND Alice", "Alice|DURAND"),
        ("Mama ❤️", "Mama|"),
        ("Ada Berg, PHR - Hiring for Acme", "Ada|Berg||PHR"),
        ("Ada Berg, hiring for Acme", "Ada|Berg"),
        ("Ada Berg | Acme", "Ada|Berg"),
        ("Ada Berg – Recruiter at Acme", "Ada|Berg"),
        ("Ada Berg via LinkedIn", "Ada|Berg"),
        ("Ada - Maria Berg", "Ada Maria|Berg"),
        ("Ada Berg [She/Her]", "Ada|Berg"),
        ("Ada\U0001f44d\U0001f3fd Berg\u2728", "Ada|Berg"),
        ("HR Team", "HR|Team"),
        ("Hr. Berg", "|Berg|Hr."),
        ("❤️ ⭐", "❤️|⭐"),
        ("DE LA CRUZ María", "María|DE LA CRUZ"),
        ("GARCÍA LOPEZ Ana María", "Ana María|GARCÍA LOPEZ"),
        ("ADA BERG", "ADA|BERG"),
        ("JP Morgan", "JP|Morgan"),
        ("JRR Tolkien", "JRR|Tolkien"),
        ("LINA van Berg", "LINA|van Berg"),
        ("ANNA Marie BERG", "ANNA Marie|BERG"),
        ("Dott.ssa Maria Bianchi", "Maria|Bianchi|Dott.ssa"),
        ("  ", "|"),
        (",", "|"),
        ("Lovelace, Ada", "Ada|Lovelace"),
        ("Lovelace, Dr. Ada King", "Ada King|Lovelace|Dr."),
        ("Dr. Ada Lovelace, PhD", "Ada|Lovelace|Dr.|PhD"),
        ("Prof. Dr. med. Anna von der Berg, MBA, CFA", "Anna|von der Berg|Prof. Dr. med.|MBA CFA"),
        ("Smith, John, Jr.", "John|Smith||Jr."),
        ("John Q. Public Jr.", "John Q.|Public||Jr."),
        ("Martin Luther King III", "Martin Luther|King||III"),
        ("Ludwig van Beethoven", "Ludwig|van Beethoven"),
        ("María de la Cruz", "María|de la Cruz"),
        ("Hans von und zu Liechtenstein", "Hans|von und zu Liechtenstein"),
        ("José Ortega y Gasset", "José|Ortega y Gasset"),
        ("Van Carlson", "Van|Carlson"),
        ("Herr Cole", "|Cole|Herr"),
        ("Dr. Cole", "|Cole|Dr."),
        ("Dame Judi", "Judi||Dame"),
        ("Robert (Bob) Smith", "Robert|Smith|||Bob"),
        ("(Bob)", "(Bob)|"),
        ("Yo-Yo Ma", "Yo-Yo|Ma"),
        ("Li Na Ma", "Li Na|Ma"),
        ("Anna Maria Berg MA", "Anna Maria|Berg||MA"),
        ("Ma, Andrew", "Andrew|Ma"),
        ("Royce, Ed", "Ed|Royce"),
        ("Md Rahman", "Md|Rahman"),
        ("王小明", "王小明|"),
        ("王 小明", "小明|王"),
        ("田中 太郎", "太郎|田中"),
        ("김민수", "민수|김"),
        ("남궁민수", "민수|남궁"),
    ],
)
def test_whole_names_are_split(name: str, parts: str) -> None:
    expected = (parts.split("|") + [""] * 5)[:5]
    assert list(split_name(name)) == expected


def test_a_name_of_a_directory_is_turned_and_that_of_a_company_stays() -> None:
    said = {
        "Berg, Ana": "Ana Berg", "van der Berg, Dr. Jan": "Dr. Jan van der Berg", "Smith, John, Jr.": "John Smith Jr.",
        "Ana Berg": "Ana Berg", "Berg, Ana | Acme, Bonn": "Ana Berg | Acme, Bonn", "Acme, Inc.": "Acme, Inc.", ",": ",",
    }  # fmt: skip
    assert {name: turned(name) for name in said} == said


def test_east_asian_names_are_put_together_in_their_order() -> None:
    assert full_name("小明", "王") == "王小明"
    assert full_name("Xiaoming", "Wang") == "Xiaoming Wang"
    assert full_name("Ana", "王") == "Ana 王"


@given(name=st.text(max_size=40))
def test_no_name_is_lost(name: str) -> None:
    parts = split_name(name)
    kept = "".join("".join(parts).split())
    assert all(sign in name for sign in kept)
    letters = sorted(sign for sign in "".join(parts) if sign.isalpha())
    assert letters == sorted(sign for sign in name if sign.isalpha())


@pytest.mark.parametrize(
    ("given_name", "middle", "family", "both"),
    [
        ("Jan", "van der", "Berg", ("Jan", "van der Berg")),
        ("Ada", "King", "Lovelace", ("Ada King", "Lovelace")),
        ("Ada", "Van", "Lovelace", ("Ada Van", "Lovelace")),
        ("Ada", "de", "", ("Ada de", "")),
        ("", "King", "Lovelace", ("King", "Lovelace")),
    ],
)
def test_a_middle_name_is_given_but_for_particles(
    given_name: str, middle: str, family: str, both: tuple[str, str]
) -> None:
    assert with_middle(given_name, middle, family) == both
