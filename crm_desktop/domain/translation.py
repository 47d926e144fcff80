"""What the program says in the person's language: English sentences, and whoever finds their translation.

The sentences stand in the code in English, whole, with named places, beside the name of their context. The window
installs a translator at its start (`ui/language.py`); without one, as on the command line, they stay English.
`python3 run.py words` collects them for Qt Linguist.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str, str, int], str]
"""Finds a text: the context, the text, its English singular (empty where nothing is counted), the number counted."""

_NUMBER = "%Ln"
_installed: list[Translator] = []
_language = ["en"]
_found: dict[tuple[str, str], str] = {}


def install(translator: Translator | None, language: str = "en") -> None:
    """Let a translator find what is said in a language (its code) from now on; None goes back to English."""
    _language[0] = language
    _installed[:] = [translator] if translator is not None else []
    _found.clear()


def language() -> str:
    """Give the code of the language that is spoken: "en", "de"."""
    return _language[0]


def translate(context: str, text: str, /, **values: object) -> str:
    """Give a text in the person's language, with the values in their named places."""
    if _installed:
        key = (context, text)
        said = _found.get(key)
        if said is None:  # once for each text, for a list of reasons says the same a thousand times
            said = _found[key] = _installed[0](context, text, "", -1)
        text = said
    return text.format(**values) if values else text


def plural(context: str, one: str, many: str, number: int, /, **values: object) -> str:
    """Give a text that counts: "%Ln" stands for the number, in as many forms as the language has."""
    if _installed:
        text = _installed[0](context, many, one, number)
    else:
        text = (one if number == 1 else many).replace(_NUMBER, f"{number:,}")
    return text.format(**values) if values else text


def mark(_context: str, text: str, /) -> str:
    """Give a text as it is, so that it is collected; `translate` says it later. For tables made at import."""
    return text


def texts(_context: str, /, *marked: str) -> tuple[str, ...]:
    """Give several texts of one context as they are, as `mark` does."""
    return marked
