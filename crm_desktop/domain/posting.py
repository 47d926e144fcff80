"""Reading a pasted job posting, or only its link: title, company, salary, closing day, each where it is sure.

Nothing is fetched: what stands in the pasted text is all there is. A wrong value is worse than none, for it would be
believed; so what could mean two things (a day "3/12", two salaries, a company that may be a place) is left empty.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from urllib.parse import unquote, urlsplit

from crm_desktop.domain import quickdates
from crm_desktop.domain.companies import ends_in_legal_form
from crm_desktop.domain.names import fold
from crm_desktop.domain.posting_words import (
    ABOUT,
    CLOSES,
    LABELS,
    MONTHS,
    NOBODY,
    RATING,
    ROLE,
    SEEKS,
    SEEN_BY,
    SUBJECT,
)

MOST_TEXT: Final = 100_000
"""So many characters of a pasted text are looked at."""
MOST_TITLE: Final = 120
MOST_COMPANY: Final = 80
MOST_SALARY: Final = 60
MOST_LINK: Final = 2_000
_MOST_LINE: Final = 300
_HEADLINES: Final = 8
"""The title stands in one of so many first lines, if it stands in the open."""


@dataclass(frozen=True, slots=True)
class Posting:
    """What was read; empty where it was not sure. `host` is where the link leads, without "www"."""

    title: str = ""
    company: str = ""
    link: str = ""
    host: str = ""
    salary: str = ""
    closing_on: date | None = None


def read_posting(text: str, today: date) -> Posting:
    """Read a posting that was pasted: a link, the text of an advertisement, or both."""
    lines = _lines(text[:MOST_TEXT])
    link = _link(lines)
    found = _from_link(link)
    prose = [line for line in lines if not _is_link(line)]
    labelled = _labelled(prose)
    head = _headline(prose)
    title = labelled.get("title") or head.title or found.title
    company = labelled.get("company") or head.company or _named_company(prose) or found.company
    return Posting(
        title=_short(title, MOST_TITLE),
        company=_short(company, MOST_COMPANY),
        link=link,
        host=found.host,
        salary=_short(_salary(labelled.get("salary", ""), prose), MOST_SALARY),
        closing_on=_closing(labelled.get("closing", ""), prose, today),
    )


def _lines(text: str) -> list[str]:
    """The lines that hold anything, without signs that cannot be seen."""
    return [
        line
        for raw in text.splitlines()
        if (line := " ".join("".join(sign for sign in raw if _is_seen(sign)).split()))
    ]


def _is_seen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cf", "Co", "Cs", "Cn"}


def _short(text: str, most: int) -> str:
    """A value that is short enough to be one; what is longer was read wrongly."""
    tidy = text.strip(" \t-–—|•*#:;,·")
    return tidy if len(tidy) <= most else ""


# -- links -------------------------------------------------------------------------------------------

_URL: Final = re.compile(r"https?://[^\s<>\"“”„|\\^`{}]+", re.IGNORECASE)
_BARE: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}/[^\s<>\"“”|\\^`{}]+", re.IGNORECASE)
_CLOSERS: Final = {")": "(", "]": "["}


def _link(lines: list[str]) -> str:
    """The first link of a text; a text that is one word may leave out "https://"."""
    for line in lines:
        found = _URL.search(line)
        if found is not None:
            link = _trimmed(found.group())
            if len(link) <= MOST_LINK and _host(link):
                return link
    if len(lines) == 1 and _BARE.fullmatch(lines[0]):
        link = f"https://{_trimmed(lines[0])}"
        return link if len(link) <= MOST_LINK else ""
    return ""


def _is_link(line: str) -> bool:
    return _URL.fullmatch(line) is not None or _BARE.fullmatch(line) is not None


def _trimmed(link: str) -> str:
    """A link without the sentence's signs behind it."""
    while link[-1] in ".,;:!?'’…" or link.count(_CLOSERS.get(link[-1], link[-1])) < link.count(link[-1]):
        link = link[:-1]
    return link


def _host(link: str) -> str:
    try:
        host = urlsplit(link).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


_COMPANY_IN_PATH: Final = re.compile(
    r"(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io|jobs(?:\.eu)?\.lever\.co|apply\.workable\.com|jobs\.ashbyhq\.com"
    r"|jobs\.smartrecruiters\.com|careers\.smartrecruiters\.com"
)
"""Job sites where the first part of the path names the company."""
_COMPANY_IN_HOST: Final = re.compile(
    r"(?P<company>[a-z0-9-]+)\.(?:recruitee\.com|workable\.com|teamtailor\.com|breezy\.hr|bamboohr\.com"
    r"|jobs\.personio\.(?:de|com)|wd\d+\.myworkdayjobs\.com)"
)
"""Job sites where the first part of the host does."""
_TITLE_IN_PATH: Final = re.compile(
    r"recruitee\.com/o/(?P<a>[^/]+)|teamtailor\.com/jobs/\d+-(?P<b>[^/]+)|breezy\.hr/p/[0-9a-f]+-(?P<c>[^/]+)"
    r"|smartrecruiters\.com/[^/]+/\d+-(?P<d>[^/]+)|myworkdayjobs\.com/(?:[^/]+/)*job/(?:[^/]+/)?(?P<e>[^/]+?)_[A-Z0-9-]+$"
)
_BOTH_IN_PATH: Final = re.compile(
    r"linkedin\.com/jobs/view/(?P<title>[^/]+)-at-(?P<company>[^/]+?)-\d{6,}$"
    r"|welcometothejungle\.com/(?:[a-z]{2}/)?companies/(?P<firm>[^/]+)/jobs/(?P<job>[^/_]+)"
)


def _from_link(link: str) -> Posting:
    """What a link says by itself, on the job sites whose links are known."""
    host = _host(link)
    if not host:
        return Posting()
    path = unquote(urlsplit(link).path).rstrip("/")
    place = f"{host}{path}"
    known = Posting(link=link, host=host)
    both = _BOTH_IN_PATH.search(place)
    if both is not None:
        title, company = both["title"] or both["job"], both["company"] or both["firm"]
        return replace(known, title=_words(title), company=_company_words(company))
    company = ""
    in_host = _COMPANY_IN_HOST.fullmatch(host)
    if _COMPANY_IN_PATH.fullmatch(host):
        company = path.lstrip("/").partition("/")[0]
    elif in_host is not None and in_host["company"] not in {
        "www",
        "jobs",
        "job",
        "careers",
        "career",
        "apply",
    }:
        company = in_host["company"]
    title = _TITLE_IN_PATH.search(place)
    slug = next((part for part in title.groups() if part), "") if title is not None else ""
    return replace(known, company=_company_words(company), title=_words(slug))


_SMALL: Final = frozenset({"a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"})
_FORMS: Final = {"gmbh": "GmbH"} | {
    form: form.upper() for form in "ab ag bv kg llc nv plc sa sas se srl".split()
}
_CAPITALS: Final = frozenset(
    {
        "ai",
        "b2b",
        "ceo",
        "cfo",
        "cto",
        "coo",
        "crm",
        "hr",
        "it",
        "ml",
        "pm",
        "qa",
        "sre",
        "ui",
        "uk",
        "us",
        "ux",
        "vp",
    }
)


def _words(slug: str) -> str:
    """The words of a part of a link: "senior-pm-payments" is "Senior PM Payments"."""
    parts = [part for part in re.split(r"[-_+\s]+", slug) if part]
    said = []
    for place, part in enumerate(parts):
        low = part.lower()
        if low in _CAPITALS:
            said.append(low.upper())
        elif part != low:
            said.append(part)
        else:
            said.append(low if place and low in _SMALL else low[:1].upper() + low[1:])
    return " ".join(said)


def _company_words(slug: str) -> str:
    """The words of a company's name, with its legal form as it is written: "acme-gmbh" is "Acme GmbH"."""
    *words, last = _words(slug).split() or [""]
    return " ".join([*words, _FORMS.get(last.lower(), last) if words else last])


# -- labels ------------------------------------------------------------------------------------------

_LABEL: Final = re.compile(
    r"[*#•\s]*(?P<label>[^\W\d_](?:[^\W\d_]|[ ()’']){2,40}?)\s*\**\s*(?::\**|\s[–—-]\s)\s*(?P<value>.*)"
)


def _labelled(lines: list[str]) -> dict[str, str]:
    """The first value behind each label, on its line or the next one."""
    found: dict[str, str] = {}
    for place, line in enumerate(lines):
        if len(line) > _MOST_LINE:
            continue
        match = _LABEL.fullmatch(line)
        field = LABELS.get(fold(match["label"]).strip()) if match is not None else None
        value = match["value"].strip("* ") if match is not None else ""
        if field is None:
            # A label alone on its line, as tables are pasted.
            field = LABELS.get(fold(line).rstrip(": "))
        if field is not None and not value and place + 1 < len(lines):
            value = lines[place + 1]
        if field is not None and value and field not in found and len(value) <= _MOST_LINE:
            found[field] = value
    return found


# -- title and company -------------------------------------------------------------------------------

_HIRING: Final = re.compile(
    r"(?P<company>[^|•]{2,60}?) (?:is hiring|is looking for|is seeking|hiring|seeks)(?: now)?:? "
    r"(?:an? |for an? |for our |our |the )?(?P<title>[^|•]{3,100}?)(?: in [A-Z][^|•]*)?(?: [|•] [^|•]{2,30})?[.!]?"
)
_AT: Final = re.compile(
    r"(?P<title>[^|•@]{3,100}?) (?:at|@) (?P<company>[A-Z0-9][^|•@,(]{1,60}?)(?:(?: [|•–—-] |, | \().*)?"
)
_SOMEWHERE: Final = re.compile(r" (?:at|with|in) (?:an?|the|our|my) .*")
"""What says where, and names nobody: "at the best company"."""
_PARTS: Final = re.compile(r" [|•·–—-] ")
_SITE: Final = re.compile(r"(?i)linkedin|indeed(?:\.com)?|glassdoor|stepstone|xing|monster|jobs?|careers?")
_ABOUT: Final = re.compile(rf"#*\s*(?:{ABOUT}) (?P<company>[^\W_a-zß-ÿ][^?:.!]{{1,50}}?)[:?]?")
_NOT_A_COMPANY: Final = re.compile(rf"(?i)(?:{NOBODY})\b.*")
_RATED: Final = re.compile(rf"(?P<company>\S.{{0,60}}?)\s*[-–·|]?\s*{RATING}(?:\s*\(.*\))?")
_AT_COMPANY: Final = re.compile(
    r"\bAt (?P<company>[A-Z0-9][\w&.’'-]*(?: [A-Z0-9&][\w&.’'-]*){0,3}), (?:we|our|you)\b"
)


def _headline(lines: list[str]) -> Posting:
    """Title and company from the first lines, where they are said in a way that leaves no doubt."""
    for place, said in enumerate(lines[:_HEADLINES]):
        line = SUBJECT.sub("", said, count=1)
        if len(line) > 160 or (_LABEL.fullmatch(line) and fold(line.partition(":")[0]).strip() in LABELS):
            continue
        hiring = _HIRING.fullmatch(line)
        if hiring is not None and _is_role(hiring["title"]) and not _is_role(hiring["company"]):
            company = hiring["company"]
            return Posting(hiring["title"], "" if _NOT_A_COMPANY.fullmatch(company) else company)
        at = _AT.fullmatch(line)
        if at is not None and _is_role(at["title"]):
            company = at["company"]
            return Posting(at["title"], "" if _NOT_A_COMPANY.fullmatch(company) else company)
        seeks = SEEKS.search(line)
        if seeks is not None and _is_role(seeks["title"]):
            return Posting(seeks["title"], seeks["company"] or "")
        if not _is_role(line) or line.endswith((".", "!", "?", ":")):
            continue
        parts = [part for part in _PARTS.split(line) if not _SITE.fullmatch(part)]
        roles = [_SOMEWHERE.sub("", part) for part in parts if _is_role(part)]
        if roles and len(roles[0].split()) <= 12:
            rest = "\n".join(one for one in lines if one != said)
            others = [part for part in parts if not _is_role(part) and _stands_in(part, rest)]
            named = others[0] if len(others) == 1 and _names_itself(others[0], rest) else ""
            return Posting(roles[0], named or _company_below(lines[place + 1 : place + 3]))
    return Posting()


def _company_below(lines: list[str]) -> str:
    """The company in the line below a title: with what a job site puts beside it, or with its legal form."""
    if not lines or len(lines[0]) > _MOST_LINE:
        return ""
    first, *below = lines
    parts = _PARTS.split(first)
    rated = _RATED.fullmatch(first)
    if rated is not None:
        company = rated["company"]
    elif (
        (len(parts) > 1 and any(SEEN_BY.search(part) for part in parts[1:]))
        or (below and re.fullmatch(RATING, below[0]))
        or ends_in_legal_form(parts[0])
    ):
        company = parts[0]
    else:
        return ""
    return "" if _is_role(company) or _NOT_A_COMPANY.fullmatch(company) else company


def _is_role(text: str) -> bool:
    return ROLE.search(text) is not None


def _stands_in(part: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) is not None


def _names_itself(part: str, text: str) -> bool:
    """Whether a text speaks of a name as of a company: "About Acme", "At Acme, we", "Acme is"."""
    name = re.escape(part)
    return (
        re.search(
            rf"(?m)^#*\s*About {name}\b|\bAt {name}, (?:we|our|you)\b|(?<!\w){name} (?:is|are|has|was)\b",
            text,
        )
        is not None
    )


def _named_company(lines: list[str]) -> str:
    """The company of a heading "About Acme", or of "At Acme, we …", where all of them name the same."""
    names = {
        found["company"].strip()
        for line in lines
        if len(line) <= _MOST_LINE and (found := _ABOUT.fullmatch(line)) is not None
    }
    names |= {found["company"].strip() for line in lines for found in _AT_COMPANY.finditer(line)}
    sure = {name for name in names if not _NOT_A_COMPANY.fullmatch(name) and not _is_role(name)}
    return sure.pop() if len(sure) == 1 else ""


# -- salary ------------------------------------------------------------------------------------------

_CURRENCY: Final = r"(?:[A-Z]{0,3}[€£$¥₹]|\b(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|SGD)\b)"
_AMOUNT: Final = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,3}(?:[.,]\d{2})?|\d{1,6}(?:[.,]\d{1,2})?"
_THOUSAND: Final = r"(?:\s?[kK]\b)?"
_PER: Final = (
    r"(?:\s?(?:/|per|an?|p\.)\s?(?:year|annum|a\.|month|week|day|hour|hr)|\s?annually|\s?pa\b|\s?yearly"
    r"|\s(?i:pro jahr|im jahr|pro monat|par an|par mois|por año|al año|por mes|al mes|all’anno|por ano|per jaar))?"
)
_RANGE: Final = re.compile(
    rf"(?<![\w.,])(?:{_CURRENCY}\s?(?:{_AMOUNT}){_THOUSAND}\s?(?:-|–|—|to)\s?{_CURRENCY}?\s?(?:{_AMOUNT}){_THOUSAND}"
    rf"|(?:{_AMOUNT}){_THOUSAND}\s?(?:-|–|—|to)\s?(?:{_AMOUNT}){_THOUSAND}\s?{_CURRENCY})"
    rf"(?!\s?(?:m|mn|bn|million|billion)\b)(?![\d])(?:\s?{_CURRENCY})?{_PER}"
)


def _salary(labelled: str, lines: list[str]) -> str:
    """The salary behind its label, else the only range of money in the text, as it is written."""
    if labelled and len(labelled) <= MOST_SALARY and any(sign.isdigit() for sign in labelled):
        return labelled
    where = [labelled] if labelled else lines
    found = {" ".join(match.group().split()) for line in where for match in _RANGE.finditer(line)}
    return found.pop() if len(found) == 1 else ""


# -- closing day -------------------------------------------------------------------------------------

_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_ORDINAL: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY: Final = re.compile(
    rf"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
    r"|(?P<day>\d{1,2})(?:\.|er|º|°)? (?:de |di )?(?P<month>[^\W\d_]{3,10})\.?(?:,? (?:de )?(?P<year>\d{4}))?"
    rf"|(?P<words>{_ORDINAL}(?: of)? {_MONTH}\.?(?:,? \d{{4}})?|{_MONTH}\.? {_ORDINAL}(?:,? \d{{4}})?)"
    rf"|(?P<numbers>\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})",
    re.IGNORECASE,
)


def _closing(labelled: str, lines: list[str], today: date) -> date | None:
    """The closing day behind its label, else the only one that a sentence names as such."""
    if labelled:
        found = _DAY.search(labelled)
        return None if found is None else _sure_day(found, today)
    days = set(_closing_days(lines, today))
    return days.pop() if len(days) == 1 else None


def _closing_days(lines: list[str], today: date) -> Iterator[date]:
    for line in lines:
        for said in CLOSES.finditer(line):
            found = _DAY.match(said["rest"])
            day = None if found is None else _sure_day(found, today)
            if day is not None:
                yield day


def _sure_day(found: re.Match[str], today: date) -> date | None:
    """The day of a match, where it can mean only one: not "3/12/2026"."""
    if found["numbers"]:
        first, second, year = (int(part) for part in re.split(r"[/.]", found["numbers"]))
        if first <= 12 and second <= 12 and first != second and "/" in found["numbers"]:
            return None
        day, month = (first, second) if "." in found["numbers"] or first > 12 else (second, first)
        try:
            return date(year, month, day)
        except ValueError:
            return None
    if found["month"]:
        name = MONTHS.get(fold(found["month"]), found["month"])
        if re.fullmatch(_MONTH, name, re.IGNORECASE) is None:
            return None
        return quickdates.parse(f"{found['day']} {name} {found['year'] or ''}", today)
    return quickdates.parse(found.group().replace(".", ""), today)
