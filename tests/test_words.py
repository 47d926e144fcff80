"""The catalogues: every text is translated, with the same places, and none of what is shown bypasses them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from crm_desktop import resources_dir
from crm_desktop.domain.messages import SegmentKind, segmented
from crm_desktop.domain.templates import read_templates
from tests.words import CATALOGUES, PACKAGE, Text, compile_to, places, texts, untranslated

CATALOGUE = CATALOGUES / "crm_desktop_de.ts"
_PLACES = re.compile(r"\{\w*\}|%L?[n\d]")
_SHOWN_BY = {
    "setText",
    "setToolTip",
    "setWindowTitle",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "QLabel",
    "label",
    "button",
    "link_button",
    "icon_button",
}
_ENGLISH = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z][a-z]{3,}$")
_NAMES = {"CRM Desktop"}


def messages() -> Iterator[tuple[Text, list[str]]]:
    """Give every text of the catalogue with the forms of its translation."""
    for context in ElementTree.parse(CATALOGUE).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield text, forms or [translation.text or ""]


def test_every_text_is_said_plainly_enough_to_be_collected() -> None:
    lost = [
        f"{place.file.name}:{place.line}"
        for file in PACKAGE.rglob("*.py")
        for place in places(file)
        if not place.text
    ]
    assert lost == []


def test_the_catalogue_holds_the_texts_of_the_program_and_no_others() -> None:
    there = {text for text, _ in messages()}
    assert set(texts()) - there == set(), "run: python3 run.py words"
    assert there - set(texts()) == set(), "run: python3 run.py words"


def test_every_text_is_translated() -> None:
    assert untranslated(CATALOGUE) == []
    assert [text for text, forms in messages() if not all(forms)] == []


def test_a_translation_has_the_places_of_its_text() -> None:
    wrong = []
    for text, forms in messages():
        wanted, one = set(_PLACES.findall(text.text)), set(_PLACES.findall(text.one))
        for number, form in enumerate(forms):
            found = set(_PLACES.findall(form))
            # The form for one may say the number in a word, or name the one thing.
            fits = (
                found <= wanted | one and (number == 0 or wanted - {"%Ln"} <= found)
                if text.one
                else found == wanted
            )
            if not fits:
                wrong.append((text.text, form))
    assert wrong == []


def test_a_translation_begins_and_ends_with_space_where_its_text_does() -> None:
    wrong = [
        (text.text, form)
        for text, forms in messages()
        for form in forms
        if (text.text[:1] == " ", text.text[-1:] == " ") != (form[:1] == " ", form[-1:] == " ")
    ]
    assert wrong == []


def test_no_translation_has_a_mnemonic_of_its_own() -> None:
    mnemonic = re.compile(r"&\w")
    wrong = [
        (text.text, form)
        for text, forms in messages()
        for form in forms
        if bool(mnemonic.search(text.text)) != bool(mnemonic.search(form))
    ]
    assert wrong == []


def test_what_is_compiled_is_the_catalogue(tmp_path: Path) -> None:
    compile_to(CATALOGUE, tmp_path / "now.qm")
    assert (tmp_path / "now.qm").read_bytes() == CATALOGUE.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("module", sorted((PACKAGE / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_no_words_are_shown_past_the_catalogue(module: Path) -> None:
    bare = []
    for node in ast.walk(ast.parse(module.read_bytes())):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in _SHOWN_BY:
            continue
        for argument in node.args[:1]:
            plain = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            said = [part.value for part in plain if isinstance(part, ast.Constant)]
            bare += [
                one for one in said if isinstance(one, str) and _ENGLISH.search(one) and one not in _NAMES
            ]
    assert bare == []


_SAID_BY = {
    "KnownError",
    "NotReadable",
    "BadBook",
    "StoreError",
    "RepeatError",
    "Rejected",
    "Remark",
    "action",
}
_ON_THE_COMMAND_LINE = {
    "named.py",
    "exporting.py",
    "cli.py",
    "cli_asking.py",
    "cli_import.py",
    "cli_export.py",
}
"""What only the command line says stays English."""


def test_what_fails_is_left_out_or_done_is_said_in_the_language() -> None:
    bare = []
    for module in sorted(PACKAGE.rglob("*.py")):
        if module.name in _ON_THE_COMMAND_LINE:
            continue
        for node in ast.walk(ast.parse(module.read_bytes())):
            if isinstance(node, ast.Call):
                name = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                bare += [
                    f"{module.name}:{one.lineno}"
                    for one in (*node.args, *(word.value for word in node.keywords))
                    if name in _SAID_BY and _is_a_sentence(one)
                ]
    assert bare == []


def _is_a_sentence(node: ast.expr) -> bool:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    said = "".join(str(part.value) if isinstance(part, ast.Constant) else "X" for part in parts)
    is_text = isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return is_text and re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", said) is not None


def test_the_german_templates_are_those_of_english() -> None:
    folder = resources_dir() / "templates"
    english, german = (
        read_templates((folder / name).read_text(encoding="utf-8"))
        for name in ("templates.json", "templates.de.json")
    )
    assert list(german) == list(english)
    greeting = {"given_name", "full_name", "my_name", "my_given_name"}
    for key, template in english.items():
        wanted, found = (
            set(re.findall(r"\{(\w+)\}", one.subject + one.body)) for one in (template, german[key])
        )
        assert wanted - greeting == found - greeting, key
        assert german[key].icon == template.icon
        segments = segmented(german[key].subject) + segmented(german[key].body)
        assert [one.text for one in segments if one.kind is SegmentKind.UNKNOWN] == [], key
