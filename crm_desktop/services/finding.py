"""Finding anything by a few words: people, leads, asks, notes. What the palette and the command line ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.term_words import ask_word, term
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_and_month, sentence_start
from crm_desktop.services import companies
from crm_desktop.store import Store, asks, search
from crm_desktop.store import contacts as people
from crm_desktop.store.texts import literal

LOOKED_AT: Final = 2_000
"""Among so many people that hold the words, those who are called so are looked for: a matter of milliseconds."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found. `kind` is contact, lead, opportunity, ask or interaction; `contact_id` is whose it is.

    `called` is what a person is called, for sentences.
    """

    kind: str
    id: int
    title: str
    second: str
    contact_id: int | None = None
    called: str = ""


def find_people(store: Store, text: str, limit: int = 6) -> list[Hit]:
    """Give the first people by name whose card holds all the words: who is called so comes before who is mentioned."""
    found = search.find(store, text, max(limit, LOOKED_AT))
    names = people.names(store, found)
    called = [number for number in found if is_called(names.get(number, ""), text)]
    there = set(called)
    ids = (called + [number for number in found if number not in there])[:limit]
    rows = people.page(store, ids)
    return [
        Hit(
            "contact",
            number,
            row.name,
            ", ".join(part for part in (row.position, row.company) if part),
            number,
            row.given_name or row.name,
        )
        for number in ids
        if (row := rows.get(number)) is not None
    ]


def is_called(name: str, text: str) -> bool:
    """Whether each word of a text begins a word of a name, whatever its case and accents; O'Brien is obrien too."""
    folded = fold(name)
    parts = {*_words(folded), *_words(folded.replace("'", "").replace("’", ""))}
    wanted = _words(fold(text))
    return bool(wanted) and all(any(part.startswith(word) for part in parts) for word in wanted)


def _words(folded: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in folded).split()


def find_companies(store: Store, text: str, limit: int = 3) -> list[Hit]:
    """Give the companies whose name, or a word of it, begins with the text; targets first."""
    return [
        Hit("company", row.id, row.name, term(row.target_status) if row.target_status else row.place)
        for row in companies.suggest(store, text, limit)
    ]


def find_leads(store: Store, text: str, limit: int = 5) -> list[Hit]:
    """Give the latest leads that name all the words: whom or what they point to, and who told me."""
    rows = store.rows(
        """SELECT l.id, coalesce(c.name, (SELECT o.title FROM lead_opportunity lo JOIN opportunity o
                                          ON o.id = lo.opportunity_id WHERE lo.lead_id = l.id LIMIT 1),
                                 nullif(l.news, ''), k.name, ''), r.name, l.stage, l.referrer_id
           FROM lead l JOIN contact r ON r.id = l.referrer_id LEFT JOIN contact c ON c.id = l.person_id
           LEFT JOIN company k ON k.id = l.company_id ORDER BY l.received_on DESC, l.id DESC LIMIT 2000"""
    )
    words = fold(text).split()
    found = [row for row in rows if all(word in fold(f"{row[1]} {row[2]}") for word in words)]
    return [
        Hit(
            "lead",
            row[0],
            row[1],
            translate("Search", "from {name}, {stage}", name=row[2], stage=term(row[3])),
            row[4],
        )
        for row in found[:limit]
    ]


def find_openings(store: Store, text: str, limit: int = 5) -> list[Hit]:
    """Give the openings whose title or company holds all the words: the open ones first, then the latest."""
    rows = store.rows(
        """SELECT o.id, o.title, coalesce(k.name, ''), o.stage FROM opportunity o
           LEFT JOIN company k ON k.id = o.company_id
           ORDER BY o.stage IN ('accepted', 'rejected', 'withdrawn'), o.id DESC LIMIT 2000"""
    )
    words = fold(text).split()
    found = [row for row in rows if all(word in fold(f"{row[1]} {row[2]}") for word in words)]
    return [
        Hit("opportunity", number, title, ", ".join(part for part in (company, term(stage)) if part))
        for number, title, company, stage in found[:limit]
    ]


def find_asks(store: Store, text: str, limit: int = 5) -> list[Hit]:
    """Give the asks that name all the words (whom, for what, about what): drafts first, then the latest."""
    today = store.clock.today()
    words = fold(text).split()
    hits = []
    for row in asks.rows(store):
        about = row.opening or row.person or row.company or row.industry
        said = f"{row.name} {row.kind} {ask_word(row.kind)} {row.exactly} {about} {row.opening_company}"
        if all(word in fold(said) for word in words):
            state = (
                translate(
                    "Search", "asked {day}, {answer}", day=_day(row.sent_on, today), answer=term(row.answer)
                )
                if row.sent_on
                else translate("Search", "draft")
            )
            title = (
                f"{sentence_start(ask_word(row.kind))}: {row.exactly or about}"
                if row.exactly or about
                else sentence_start(ask_word(row.kind))
            )
            hits.append(Hit("ask", row.id, title, f"{row.name}, {state}", row.contact_id))
            if len(hits) == limit:
                break
    return hits


def find_notes(store: Store, text: str, limit: int = 4) -> list[Hit]:
    """Give the latest interactions whose notes hold the words as they stand."""
    if len(text.strip()) < 3:
        return []
    pattern = f"%{literal(text.strip())}%"
    rows = store.rows(
        """SELECT i.id, i.notes, c.name, i.on_date, c.id FROM interaction i
           JOIN interaction_contact ic ON ic.interaction_id = i.id JOIN contact c ON c.id = ic.contact_id
           WHERE i.notes LIKE ? ESCAPE '\\' AND c.deleted_at IS NULL
           GROUP BY i.id ORDER BY i.on_date DESC, i.id DESC LIMIT ?""",
        (pattern, limit),
    )
    today = store.clock.today()
    return [
        Hit("interaction", number, _around(notes, text), f"{name}, {_day(on, today)}", contact_id)
        for number, notes, name, on, contact_id in rows
    ]


def _day(stored: str | date, today: date) -> str:
    return day_and_month(date.fromisoformat(str(stored)), today)


def _around(notes: str, text: str, most: int = 60) -> str:
    """Cut a note to the words around what was found, on one line."""
    line = " ".join(notes.split())
    place = max(0, line.casefold().find(text.strip().casefold()) - most // 3)
    start = line.rfind(" ", 0, place) + 1 if place else 0
    cut = line[start : start + most]
    return ("…" if start else "") + cut + ("…" if start + most < len(line) else "")
