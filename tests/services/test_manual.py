from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from crm_desktop.services.shipped import licences, manual
from crm_desktop.services.shipped.manual import CHAPTERS, OF_VIEW
from tests.words import CATALOGUES

ENGLISH, GERMAN = (manual.pictures().parent / language for language in ("en", "de"))
BOLD = re.compile(r"\*\*([^*]+)\*\*")


@pytest.mark.parametrize("folder", [ENGLISH, GERMAN], ids=lambda folder: folder.name)
def test_every_chapter_is_shipped_and_nothing_else(folder: Path) -> None:
    assert {place.stem for place in folder.glob("*.md")} == set(CHAPTERS)
    chapters = manual.chapters(folder.name)
    assert [chapter.key for chapter in chapters] == list(CHAPTERS)
    assert all(chapter.title and chapter.parts[-1].words for chapter in chapters)


def test_the_german_chapters_have_the_parts_of_the_english_ones() -> None:
    for english, german in zip(manual.chapters("en"), manual.chapters("de"), strict=True):
        assert len(english.parts) == len(german.parts), english.key
        pictures_and_links = [re.findall(r"\]\(([^)]+)\)", one.text) for one in (english, german)]
        assert pictures_and_links[0] == pictures_and_links[1], english.key


def test_the_german_manual_names_the_buttons_as_the_program_does() -> None:
    says: dict[str, set[str]] = {}
    for message in ElementTree.parse(CATALOGUES / "crm_desktop_de.ts").getroot().iter("message"):
        says.setdefault(message.findtext("source") or "", set()).add(message.findtext("translation") or "")
    wrong = []
    for key in CHAPTERS:
        english, german = (
            {" ".join(name.split()) for name in BOLD.findall((folder / f"{key}.md").read_text("utf-8"))}
            for folder in (ENGLISH, GERMAN)
        )
        wrong += [(key, name) for name in english if name in says and not says[name] & german]
    assert wrong == []


@pytest.mark.parametrize("key", CHAPTERS)
@pytest.mark.parametrize("folder", [ENGLISH, GERMAN], ids=lambda folder: folder.name)
def test_links_and_pictures_lead_somewhere(folder: Path, key: str) -> None:
    text = (folder / f"{key}.md").read_text("utf-8")
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
