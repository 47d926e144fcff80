from __future__ import annotations

import re
from pathlib import Path

import pytest

from crm_desktop.services import licences, manual
from crm_desktop.services.manual import CHAPTERS, OF_VIEW

ENGLISH = manual.pictures().parent / "en"


def test_every_chapter_is_shipped_and_nothing_else() -> None:
    assert {place.stem for place in ENGLISH.glob("*.md")} == set(CHAPTERS)
    assert [chapter.key for chapter in manual.chapters()] == list(CHAPTERS)
    assert all(chapter.title and chapter.parts[-1].words for chapter in manual.chapters())


@pytest.mark.parametrize("key", CHAPTERS)
def test_links_and_pictures_lead_somewhere(key: str) -> None:
    text = (ENGLISH / f"{key}.md").read_text("utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("pictures/"):
            picture = manual.pictures().parent / target
            assert picture.exists()
            assert picture.with_stem(f"{picture.stem}-dark").exists()
        else:
            assert target.removesuffix(".md") in CHAPTERS


def test_views_have_their_chapter() -> None:
    assert set(OF_VIEW.values()) <= set(CHAPTERS)


def test_words_are_found_without_marks_case_or_accents() -> None:
    places = manual.find("SNÓOZE comes")
    assert ("calendar", "Move things") in {(place.chapter, place.title) for place in places}
    assert manual.find("xyzzy") == []
    assert manual.find("  ") == []
    assert manual.find("pictures/today.png") == []


def test_a_word_in_a_title_comes_first() -> None:
    assert (
        manual.find("duplicates")[0].title == "The same person twice"
        or manual.find("undo")[0].title == "Undo"
    )
    assert manual.find("undo")[0].title == "Your file, copies and undo"


def test_a_language_that_is_not_there_is_english(tmp_path: Path) -> None:
    assert manual.chapters("xx_YY") == manual.chapters("en")


def test_everything_shipped_has_its_licence() -> None:
    parts = {part.name: part for part in licences.shipped()}
    assert {"CRM Desktop", "Python", "Inter", "Lucide", "PySide6_Essentials", "peewee"} <= set(parts)
    assert all(len(part.text) > 500 for name, part in parts.items() if name != "Python")
    assert "LESSER GENERAL PUBLIC" in parts["PySide6_Essentials"].text


def test_a_packed_licence_is_read_as_it_was_written(tmp_path: Path) -> None:
    part = licences.of_library("jeepney")
    assert part is not None
    (tmp_path / "jeepney.txt").write_text(licences.file_of(part), "utf-8")
    (again,) = licences._packed(tmp_path)
    assert (again.name, again.version, again.licence, again.text) == (
        part.name, part.version, part.licence, part.text.strip(),
    )  # fmt: skip
    assert licences.of_library("no-such-library") is None
