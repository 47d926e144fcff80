"""E-mail addresses: their normal form, and what to say about one that cannot be right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.translation import translate

_IN_BRACKETS: Final = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_PLAUSIBLE: Final = re.compile(
    r"[^\s@,;:<>()\[\]\"\\]+@(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d_](?:[\w-]*[\w])?", re.UNICODE
)
_WRITTEN_AT: Final = re.compile(r"\s*[(\[{]\s*at\s*[)\]}]\s*|\s+at\s+", re.IGNORECASE)
_WRITTEN_DOT: Final = re.compile(r"\s*[(\[{]\s*dot\s*[)\]}]\s*|\s+dot\s+", re.IGNORECASE)
_SLIPS: Final = {
    "gmial.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gamil.com": "gmail.com",
    "gmail.co": "gmail.com",
    "gnail.com": "gmail.com",
    "gmal.com": "gmail.com",
    "hotmial.com": "hotmail.com",
    "hotmal.com": "hotmail.com",
    "outlok.com": "outlook.com",
    "outloo.com": "outlook.com",
    "yaho.com": "yahoo.com",
    "yahooo.com": "yahoo.com",
    "iclod.com": "icloud.com",
}
_ENDINGS: Final = {
    ".con": ".com",
    ".cmo": ".com",
    ".comm": ".com",
    ".ocm": ".com",
    ".ent": ".net",
    ".ogr": ".org",
}


@dataclass(frozen=True, slots=True)
class EmailAdvice:
    """What is wrong with an address, as one sentence, and the address that was probably meant (empty if none)."""

    problem: str
    proposal: str = ""


def email_key(address: str) -> str:
    """Give the normal form of an address: "Idris <Idris@Bellwether.example>" and "mailto:" links are levelled.

    Case is levelled on both sides of the @ (RFC 5321 allows case to matter before it; no mail provider lets it).
    """
    text = address.strip()
    bracketed = _IN_BRACKETS.search(text)
    if bracketed:
        text = bracketed[1]
    if text[:7].casefold() == "mailto:":
        text = text[7:].partition("?")[0]
    return text.strip().lstrip("<").rstrip(">.,;").casefold()


def is_email(address: str) -> bool:
    """Tell whether an address can be right: something, one @, and a host with a dot."""
    return ".." not in address and not address.startswith(".") and ".@" not in address and _fits(address)


def _fits(address: str) -> bool:
    return _PLAUSIBLE.fullmatch(address) is not None


def email_advice(address: str) -> EmailAdvice | None:
    """Say what is wrong with an address that was typed, None where nothing is, or where nothing was typed.

    A slip in a well-known host ("gmial.com") is named too: such an address could exist, but nobody means it.
    """
    text = address.strip()
    if not text:
        return None
    if is_email(text):
        return _slip(text)
    for problem, mended in _mendings(text):
        if mended != text and is_email(mended):
            return EmailAdvice(problem, mended)
    if "@" not in text:
        return EmailAdvice(translate("E-mail addresses", "An e-mail address has an @ in it."))
    before, _, after = text.partition("@")
    if "@" in after:
        return EmailAdvice(
            translate("E-mail addresses", "There is more than one @. One line holds one address.")
        )
    if not before.strip():
        return EmailAdvice(translate("E-mail addresses", "The name before the @ is missing."))
    if "." not in after:
        return EmailAdvice(translate("E-mail addresses", "The part after the @ has no ending, such as .com."))
    return EmailAdvice(translate("E-mail addresses", "This cannot be an e-mail address."))


def _mendings(text: str) -> list[tuple[str, str]]:
    """What may be wrong, each with the address mended; the likeliest first."""
    unwrapped = email_key(text)
    name, _, host = unwrapped.rpartition("@")
    squeezed = "".join(unwrapped.split())
    written = _WRITTEN_DOT.sub(".", _WRITTEN_AT.sub("@", text))
    dotted = re.sub(r"\.{2,}", ".", unwrapped).replace(".@", "@").lstrip(".")
    return [
        (translate("E-mail addresses", "Only the address belongs here."), unwrapped),
        (
            translate("E-mail addresses", "A comma stands where the dot should be."),
            f"{name}@{host.replace(',', '.')}",
        ),
        (
            translate("E-mail addresses", "A semicolon stands where the dot should be."),
            f"{name}@{host.replace(';', '.')}",
        ),
        (
            translate("E-mail addresses", "A comma stands where the dot should be."),
            unwrapped.replace(",", "."),
        ),
        (translate("E-mail addresses", "There is a space in it."), squeezed),
        (translate("E-mail addresses", "Two dots stand side by side, or one where none can be."), dotted),
        (translate("E-mail addresses", "The @ is written as a word."), "".join(written.split())),
    ]


def _slip(text: str) -> EmailAdvice | None:
    name, _, host = text.rpartition("@")
    folded = host.casefold()
    meant = _SLIPS.get(folded, "")
    for ending, right in _ENDINGS.items():
        if not meant and folded.endswith(ending):
            meant = host[: -len(ending)] + right
    return (
        EmailAdvice(translate("E-mail addresses", "{host} is probably a slip.", host=host), f"{name}@{meant}")
        if meant
        else None
    )
