"""A language for tests that is made of the program's own texts: longer, accented and in brackets.

"[Ŵŕíţéé ţĥåñķšš]" needs a third more room than "Write thanks", and a word in plain letters beside it is the person's,
or has not gone through the catalogue. `watched` sees what is painted: which texts had no room, and all there were.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QTranslator
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter

from crm_desktop.domain import placeholders, translation

_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åƀçðéƒğĥíĵķļɱñöƥɋŕšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖƤɊŔŠŢÛṼŴẊÝŽ",
)
_KEPT = re.compile(r"(\{\w*\}|%L?n|%L?\d|&(?=\w)|\n)")
_LONGER = 0.35


def pseudo(text: str) -> str:
    """Give a text a third longer, with accents and in brackets; its places stay. Space at its ends stays outside."""
    said = text.strip(" ")
    if not said:
        return text
    pieces = _KEPT.split(said)
    letters = sum(len(piece) for piece in pieces[::2])
    more = max(0, round(_LONGER * letters) - 2)
    made = [piece if number % 2 else piece.translate(_ACCENTED) for number, piece in enumerate(pieces)]
    # The words themselves grow, as German ones do: each takes its share of what is to come.
    words = [
        word for number, piece in enumerate(made) if not number % 2 for word in re.findall(r"\w+", piece)
    ]
    for place, word in enumerate(dict.fromkeys(words)):
        share = more // len(set(words)) + (place < more % len(set(words)))
        grown = word + word[-1] * share
        made = [
            piece if number % 2 else re.sub(rf"\b{re.escape(word)}\b", grown, piece, count=1)
            for number, piece in enumerate(made)
        ]
    before, after = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
    return f"{before}[{''.join(made)}]{after}"


class _Pseudo(QTranslator):
    """Translates every text into its pseudo form."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, _number: int = -1) -> str:
        return pseudo(text)


@contextmanager
def speaking_pseudo() -> Iterator[None]:
    """Speak the pseudo language, in the window and behind it."""
    translator = _Pseudo(QCoreApplication.instance())
    QCoreApplication.installTranslator(translator)
    translation.install(_translated)
    placeholders._names_by_label.cache_clear()  # it is kept by language, and this is none of its own
    yield
    translation.install(None)
    placeholders._names_by_label.cache_clear()
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


def _translated(_context: str, text: str, one: str, number: int) -> str:
    said = pseudo(one if one and number == 1 else text)
    return said.replace("%Ln", f"{number:,}") if one else said


@dataclass
class Watched:
    """What was painted: the texts that had no room, with the place in the code that painted them, and all texts."""

    cut: dict[str, str] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)


@contextmanager
def watched() -> Iterator[Watched]:
    """See what text is painted, and what of it is shortened or stands out of its place."""
    seen = Watched()
    keep: list[tuple[type, str, Callable[..., Any]]] = []

    def watch(owner: type, name: str, look: Callable[..., None]) -> None:
        before = getattr(owner, name)

        def called(*given: Any) -> Any:
            found = before(*given)
            look(found, *given)
            return found

        keep.append((owner, name, before))
        setattr(owner, name, called)

    def elided(found: str, _metrics: object, text: str, *_more: object) -> None:
        seen.shown.add(text)
        if found != text:
            seen.cut.setdefault(text, _painter())

    def drawn(_found: None, painter: QPainter, *given: Any) -> None:
        text = given[-1]
        if not isinstance(text, str):
            return
        seen.shown.add(text)
        has_place = isinstance(given[0], QRect | QRectF) and len(given) == 3
        if has_place and painter.fontMetrics().horizontalAdvance(text) > given[0].width() + 2:
            seen.cut.setdefault(text, _painter())

    watch(QFontMetrics, "elidedText", elided)
    watch(QFontMetricsF, "elidedText", elided)
    watch(QPainter, "drawText", drawn)
    try:
        yield seen
    finally:
        for owner, name, before in keep:
            setattr(owner, name, before)


def _painter() -> str:
    """Where in the code a text is painted, above the helpers that all share."""
    frame = sys._getframe(2)
    while frame.f_back is not None:
        file = frame.f_code.co_filename
        if "crm_desktop" in file and not file.endswith(("widgets/text.py", "marks.py")):
            return f"{file.rpartition('crm_desktop/')[2]}:{frame.f_lineno}"
        frame = frame.f_back
    return "Qt"
