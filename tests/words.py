"""Brings the catalogue of texts up to date: `python3 run.py words`.

Reads every text that the program says out of its source, lets Qt's lupdate merge them into the catalogue of each
language (`resources/i18n/*.ts`, translated with Qt Linguist) and lrelease compile it (`*.qm`), then says what is not
translated yet. lupdate itself reads only the simplest calls of Python, so the texts are handed to it in that form.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "crm_desktop"
CATALOGUES = ROOT / "resources" / "i18n"
QT_TOOLS = Path(PySide6.__file__).parent

_WITH_CONTEXT = frozenset({"translate", "_tr"})


class Text(NamedTuple):
    """One text to translate; `one` is the English singular of a text that counts, else empty."""

    context: str
    text: str
    one: str = ""


class Place(NamedTuple):
    """Where a text stands, and the text; None where the call does not say it plainly."""

    file: Path
    line: int
    text: Text | None


def places(file: Path) -> Iterator[Place]:
    """Give every call in a module that says or marks a text."""
    yield from _in(ast.parse(file.read_bytes()), file, "")


def _in(node: ast.AST, file: Path, owner: str) -> Iterator[Place]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            for text in _said(child, owner):
                yield Place(file, child.lineno, text)
        yield from _in(child, file, child.name if isinstance(child, ast.ClassDef) else owner)


def _said(call: ast.Call, owner: str) -> Iterator[Text | None]:
    """Give the texts of a call; its context is named first, or is the class that `self.tr` stands in."""
    function, arguments = call.func, call.args
    if isinstance(function, ast.Attribute):
        of = function.value.id if isinstance(function.value, ast.Name) else ""
        if function.attr == "tr":
            said = _literals(arguments[0]) if of == "self" else []
            yield from (Text(owner, one) for one in said)
            if not said:
                yield None
        elif function.attr == "translate" and of == "QCoreApplication":
            yield from _with_context(arguments)
    elif isinstance(function, ast.Name) and arguments:
        if function.id in _WITH_CONTEXT:
            yield from _with_context(arguments)
        elif function.id in ("mark", "texts"):
            for argument in arguments[1:]:
                yield from _with_context([arguments[0], argument])
        elif function.id == "plural":
            context, one, many = (_literals(argument) for argument in arguments[:3])
            yield Text(context[0], many[0], one[0]) if context and one and many else None


def _with_context(arguments: list[ast.expr]) -> Iterator[Text | None]:
    context, texts = _literals(arguments[0]), _literals(arguments[1])
    if context and texts:
        yield from (Text(context[0], text) for text in texts)
    elif isinstance(arguments[1], ast.Constant | ast.JoinedStr | ast.BinOp):
        yield None  # anything else is looked up in a table, and was marked there


def _literals(node: ast.expr) -> list[str]:
    """Give the texts that an expression can be, where it is plain: a literal, or one of two."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        first, second = _literals(node.body), _literals(node.orelse)
        return first + second if first and second else []
    return []


@cache
def texts() -> tuple[Text, ...]:
    """Give all texts of the program, each once, in the order of the modules; reading them takes seconds."""
    found = (place.text for file in sorted(PACKAGE.rglob("*.py")) for place in places(file))
    return tuple(dict.fromkeys(text for text in found if text is not None))


def update(catalogue: Path) -> None:
    """Merge the texts into a catalogue and compile it. Raises CalledProcessError where Qt's tools refuse."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "texts.py"
        plain.write_text(
            "".join(
                f"translate({text.context!r}, {text.text!r}, {text.one!r}{', 1' if text.one else ''})\n"
                for text in texts()
            ),
            encoding="utf-8",
        )
        _tool("lupdate", "-no-obsolete", "-locations", "none", "-silent", str(plain), "-ts", str(catalogue))
    compile_to(catalogue, catalogue.with_suffix(".qm"))


def compile_to(catalogue: Path, place: Path) -> None:
    """Compile a catalogue for the program."""
    _tool("lrelease", "-silent", str(catalogue), "-qm", str(place))


def _tool(name: str, *words: str) -> None:
    ending = ".exe" if sys.platform == "win32" else ""
    subprocess.run([str(QT_TOOLS / f"{name}{ending}"), *words], check=True)


def untranslated(catalogue: Path) -> list[Text]:
    """Give the texts of a catalogue that have no translation yet, or one that is to be looked at again."""
    found = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                name, text = context.findtext("name") or "", message.findtext("source") or ""
                found.append(Text(name, text, message.findtext("comment") or ""))
    return found


def main() -> int:
    """Update every catalogue; gives 1 where something is not translated, and prints it."""
    left = 0
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        update(catalogue)
        for text in untranslated(catalogue):
            left += 1
            print(f"{catalogue.name}: {text.context}: {text.text}")
    print(f"{left} texts are not translated yet." if left else "Every text is translated.")
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main())
