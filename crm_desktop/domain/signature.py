"""Reading the signature of an e-mail: name, position, company, addresses, numbers and links, as far as they show.

A signature follows no format. What is read is what nearly all have in common: the name comes first, the position
and the company stand under it, addresses and numbers can be told by their signs. What is doubtful is left out: an
empty field is seen and filled, a wrong one is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from crm_desktop.domain.companies import LEGAL_FORMS
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold

MOST_LINES: Final = 40
"""Only so many lines at the end of a long text can be the signature."""

_LONGEST_LINE: Final = 200
_EMAIL: Final = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s|•·<>()]+|(?<![\w@./-])(?:[\w-]+\.)+[a-z]{2,}/[^\s|•·<>()]+"
    r"|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|co|me|eu|de|fr|ie|uk|nl|es|it|ch|at|se|no|dk|fi|pl|"
    r"be|pt|us|ca|au|nz|in|example)(?![\w@.-])",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(r"(?<![\w./@-])(?:\+|00|\(\+?)?\d[\d\s().\-/\u00a0]{5,}\d(?![\w@])")
_PHONE_LABEL: Final = re.compile(
    r"(?P<label>mobile|mob|cell|handy|m|c|telephone|tel|phone|direct|office|work|desk|t|p|d|o|home|h|fax|f)"
    r"\s*[.:)]?\s*$",
    re.IGNORECASE,
)
_LABEL_ALONE: Final = re.compile(
    r"\b(?:mobile|mob|cell|telephone|tel|phone|direct|office|fax|e-?mail|mail|web|website|linkedin|"
    r"[mtpdcefw])\s*[.:](?=\s|$)",
    re.IGNORECASE,
)
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_MOBILE: Final = frozenset({"mobile", "mob", "cell", "handy", "m", "c"})
_HOME: Final = frozenset({"home", "h"})
_FAX: Final = frozenset({"fax", "f"})
_FEWEST_DIGITS: Final = 7
_MOST_DIGITS: Final = 15
_CLOSING: Final = re.compile(
    r"(?:(?:with )?(?:best|kind|warm|warmest|kindest)(?: (?:regards|wishes))?|regards|cheers|thanks(?: again)?|"
    r"thank you|many thanks|sincerely|yours(?: sincerely| faithfully| truly)?|all the best|take care|talk soon|"
    r"mit freundlichen grüßen|viele grüße|beste grüße|lg|mfg|cordialement|saludos|bonne journée|"
    r"sent from my .*|br)[\s,.!–-]*",
    re.IGNORECASE,
)
_BOUNDARY: Final = re.compile(r"\s*(?:\||•|·|;|\t| – | — | - |/{2,})\s*")
_NAME_WORD: Final = re.compile(r"[^\W\d_][^\W\d_'’.\-]*(?:[-'’][^\W\d_]+)*\.?", re.UNICODE)
_PARTICLES: Final = frozenset(
    "van von vom zu zur zum de del della di da das dos du der den ten ter la le los las al el bin ibn af av y".split()
)
_DEGREES: Final = frozenset("phd mba msc bsc ma ba md cpa cfa pmp jd esq jr sr ii iii iv".split())
_GREETINGS: Final = frozenset("hi hello hey dear good hallo liebe lieber bonjour hola".split())
_MOST_NAME_WORDS: Final = 7
_SHORT_NAME: Final = 4
_TITLE_WORDS: Final = frozenset(
    """head director manager lead chief officer engineer designer developer consultant analyst partner founder
    cofounder president vice vp ceo cto cfo coo cpo cio cmo product software senior junior principal staff
    associate assistant coordinator specialist recruiter talent professor lecturer lawyer attorney accountant
    architect scientist researcher coach adviser advisor owner editor sales marketing finance operations payments
    people team group global regional managing executive editor writer student nurse doctor teacher trainer""".split()
)
_FORM_WORDS: Final = frozenset(
    form.strip() for form in LEGAL_FORMS if len(form.split()) == 1 and len(form.strip()) > 1
)


@dataclass(frozen=True, slots=True)
class Signature:
    """What a signature says; empty where it does not. Phones are (number, kind): mobile, work, home or empty."""

    name: str = ""
    position: str = ""
    company: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[tuple[str, str], ...] = ()
    links: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return self == Signature()


def read_signature(text: str) -> Signature:
    """Read a signature, or the signature at the end of a mail. What cannot be told is left empty."""
    lines = [line.strip(" \t>*_\u200b\ufeff") for line in text.replace("\xa0", " ").splitlines()]
    lines = [line for line in lines if line and len(line) <= _LONGEST_LINE]
    for place in range(len(lines) - 1, -1, -1):
        if lines[place] in ("--", "-- ", "—") and place + 1 < len(lines):
            lines = lines[place + 1 :]
            break
    lines = lines[-MOST_LINES:]
    emails: list[str] = []
    phones: list[tuple[str, str]] = []
    links: list[str] = []
    words: list[str] = []
    for line in lines:
        rest = _take_addresses(line, emails, phones, links)
        words += [part for part in _BOUNDARY.split(rest) if _says_something(part)]
    found = _who(words, emails)
    return replace(found, emails=tuple(emails), phones=tuple(phones), links=tuple(links))


def _take_addresses(line: str, emails: list[str], phones: list[tuple[str, str]], links: list[str]) -> str:
    """Take the addresses, links and numbers out of a line; give what is left."""
    for found in _EMAIL.findall(line):
        if fold(found) not in {fold(known) for known in emails}:
            emails.append(found.strip(".'"))
    rest = _EMAIL.sub(" | ", line)
    keys = {link_key(known) for known in links}
    for found in _LINK.findall(rest):
        link = found.rstrip(".,;:!?")
        if link_key(link) not in keys:
            keys.add(link_key(link))
            links.append(link)
    rest = _LINK.sub(" | ", rest)
    numbers: list[tuple[str, str]] = []
    for match in reversed(list(_PHONE.finditer(rest))):
        number = match[0].strip()
        digits = sum(sign.isdigit() for sign in number)
        if not _FEWEST_DIGITS <= digits <= _MOST_DIGITS or _DAY.fullmatch(number):
            continue
        label = _PHONE_LABEL.search(rest[: match.start()])
        word = label["label"].lower() if label else ""
        start = label.start() if label else match.start()
        if word not in _FAX and number not in {known for known, _ in phones}:
            kind = "mobile" if word in _MOBILE else "home" if word in _HOME else "work" if word else ""
            numbers.insert(0, (number, kind))
        rest = f"{rest[:start]} | {rest[match.end() :]}"
    phones += numbers
    return _LABEL_ALONE.sub(" ", rest)


def _says_something(part: str) -> bool:
    letters = sum(sign.isalpha() for sign in part)
    return letters > 1 and not _CLOSING.fullmatch(part.strip())


def _who(words: list[str], emails: list[str]) -> Signature:
    """Find the name among what is left, and position and company in what follows it.

    A line whose words stand in the address is the name; without one, the first that looks like a name.
    """
    for sure in (True, False):
        for place, part in enumerate(words):
            name, after, in_address = _name_in(part, emails)
            if name and (in_address or not sure):
                following = [line for line in (after, *words[place + 1 : place + 4]) if line]
                return _work(name.title() if name.isupper() else name, following)
    return Signature()


def _name_in(part: str, emails: list[str]) -> tuple[str, str, bool]:
    """The name a line is, or begins with; what follows in it; whether the address says so too. Empty for no name."""
    first, comma, after = part.partition(",")
    if comma and all(fold(word).replace(".", "") in _DEGREES for word in after.split()):
        first, after = part.replace(",", ""), ""
    tokens = first.split()
    folded = [fold(token).replace(".", "") for token in tokens]
    if not 1 <= len(tokens) <= _MOST_NAME_WORDS or not all(_NAME_WORD.fullmatch(token) for token in tokens):
        return "", "", False
    local = fold(emails[0].partition("@")[0]) if emails else ""
    in_address = any(len(word) > 2 and word in local for word in folded)
    without_case = not (tokens[0].lower() != tokens[0] or tokens[0].upper() != tokens[0])
    if len(tokens) == 1 and not in_address and not (without_case and len(tokens[0]) <= _SHORT_NAME):
        return "", "", False
    if folded[0] in _GREETINGS:
        return "", "", False
    if any(word in _TITLE_WORDS or word in _FORM_WORDS for word in folded) and not in_address:
        return "", "", False
    if any(token[0].islower() for token, word in zip(tokens, folded, strict=True) if word not in _PARTICLES):
        return "", "", False
    return " ".join(tokens), after.strip(" ,"), in_address


def _work(name: str, following: list[str]) -> Signature:
    """Position and company: "Head of Payments at Copperfinch", "Head of Payments, Copperfinch", or a line each."""
    if not following:
        return Signature(name)
    line = following[0].strip(" ,")
    if line.isupper() and len(line) > 4:
        line = line.title()
    for split in (" at ", " @ ", ", "):
        position, sign, company = line.partition(split)
        if sign and position.strip() and company.strip() and not any(sign.isdigit() for sign in company):
            return Signature(name, position.strip(), company.strip())
    if _looks_like_company(line):
        return Signature(name, "", line)
    if any(sign.isdigit() for sign in line):
        return Signature(name)
    company = following[1].strip(" ,") if len(following) > 1 else ""
    if any(sign.isdigit() for sign in company) or "," in company:
        company = ""
    return Signature(name, line, company)


def _looks_like_company(line: str) -> bool:
    words = [word.strip(".,") for word in fold(line).split()]
    return bool(words) and words[-1] in _FORM_WORDS and not _TITLE_WORDS & set(words)
