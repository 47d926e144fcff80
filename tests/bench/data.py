"""A generated book: 100,000 people with nine filled fields, and a busy search on top of it."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from crm_desktop.domain.clock import FixedDay
from crm_desktop.store import Store

TODAY = date(2026, 11, 24)
HEADER = (
    "First Name",
    "Last Name",
    "URL",
    "Email Address",
    "Phone",
    "Company",
    "Position",
    "Location",
    "Connected On",
)

_ONSETS = "b br c d dr f g gr h j k l m n p pr r s st t th tr v w".split()
_VOWELS = "a e i o u ai ea ie oa ou".split()
_ENDS = "n l r s t nd rk ll son ton ley ford mann berg".split()
_PLACES = ("Dublin", "Cork", "London", "Berlin", "Zürich", "Paris", "Łódź", "Oslo", "Madrid", "New York")
_FIELDS = (
    "Payments",
    "Risk",
    "Data",
    "Lending",
    "Treasury",
    "Design",
    "Growth",
    "Platform",
    "Legal",
    "People",
)
_LEVELS = ("Head of", "Director of", "Manager,", "Analyst,", "Lead,", "Engineer,", "Associate,", "VP")


def rows(count: int, seed: int = 1) -> Iterator[tuple[str, ...]]:
    """Give `count` rows of the book, the same ones for the same seed."""
    dice = random.Random(seed)

    def word(parts: int) -> str:
        return "".join(dice.choice(_ONSETS) + dice.choice(_VOWELS) for _ in range(parts)).capitalize()

    given = [word(2) for _ in range(900)] + ["Łukasz", "Øyvind", "Zoë", "José", "François", "Jürgen"]
    family = [word(2) + dice.choice(_ENDS) for _ in range(6_000)] + ["O'Brien", "Müller", "Nuñez"]
    companies = [
        f"{word(2)} {dice.choice(('Ltd', 'GmbH', 'Inc.', 'Bank', 'Partners'))}" for _ in range(4_000)
    ]
    first = date(2010, 1, 1)
    for number in range(count):
        name, surname = dice.choice(given), dice.choice(family)
        met = first + timedelta(days=dice.randrange(6_000))
        yield (
            name,
            surname,
            f"https://www.linkedin.com/in/{name}-{surname}-{number}".lower(),
            f"{name}.{surname}.{number}@mail{number % 97}.example".lower().replace("'", ""),
            f"+353 1 {dice.randrange(100, 999)} {number:05d}",
            dice.choice(companies),
            f"{dice.choice(_LEVELS)} {dice.choice(_FIELDS)}",
            dice.choice(_PLACES),
            f"{met:%d %b %Y}",
        )


def write_vcards(path: Path, count: int) -> None:
    """Write people of the book as vCards of the kind that phones write."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for number, (given, family, link, email, phone, company, position, place, _) in enumerate(
            rows(count)
        ):
            card = f"""BEGIN:VCARD
VERSION:3.0
PRODID:-//Phone//EN
N:{family};{given};;;
FN:{given} {family}
ORG:{company};
TITLE:{position.replace(",", "")}
EMAIL;type=INTERNET;type=WORK;type=pref:{email}
TEL;type=CELL;type=VOICE:{phone}
item1.ADR;type=WORK:;;{number} High Street;{place};;D02;Ireland
item1.X-ABADR:ie
item2.URL;type=pref:{link}
item2.X-ABLabel:_$!<HomePage>!$_
NOTE:Met at the fair.
UID:{number:08d}-4d2a
END:VCARD
"""
            file.write(card.replace("\n", "\r\n"))


def write_csv(path: Path, count: int, seed: int = 1) -> None:
    """Write the book as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(rows(count, seed))


def add_search(path: Path, leads: int = 2_000, interactions: int = 20_000) -> None:
    """Add a search: open leads and interactions spread over the people."""
    dice = random.Random(2)
    store = Store.open(path, FixedDay(TODAY))
    people = [row[0] for row in store.rows("SELECT id FROM contact")]
    now = store.now_text()

    def day(most: int) -> str:
        return (TODAY - timedelta(days=dice.randrange(1, most))).isoformat()

    with store.action("A busy search"):
        given = [(n + 1, dice.choice(people), dice.choice(people), day(300)) for n in range(leads)]
        store.insert_many(
            "lead",
            ("id", "referrer_id", "person_id", "received_on", "points_to", "stage", "added_at", "changed_at"),
            ((n, who, whom, on, "person", "received", now, now) for n, who, whom, on in given),
        )
        store.insert_many(
            "lead_stage", ("lead_id", "stage", "on_date"), ((n, "received", on) for n, _, _, on in given)
        )
        involved = [who for _, who, _, _ in given] + [whom for _, _, whom, _ in given]
        store.insert_many(
            "interaction",
            ("id", "on_date", "kind", "direction", "outcome", "added_at"),
            ((n + 1, day(700), "call", "out", "spoke", now) for n in range(interactions)),
        )
        store.insert_many(
            "interaction_contact",
            ("interaction_id", "contact_id"),
            ((n + 1, dice.choice(involved)) for n in range(interactions)),
        )
        store.insert_many(
            "interaction_purpose",
            ("interaction_id", "purpose"),
            ((n + 1, dice.choice(("conversation", "thanks", "update"))) for n in range(interactions)),
        )
    store.close()


INDUSTRIES = ("Card payments", "Digital bank", "Insurance", "Lending", "Treasury for small firms", "Law", "Retail",
              "Health", "Logistics", "Education")  # fmt: skip
"""The fields of the companies below; each has a tenth of them."""
TARGETS = 60


def add_ties(path: Path) -> None:
    """Make a network of the book: fields, targets, former employers, introductions, people not met yet, asks.

    Company 1 gets 5,000 people. A tenth of everybody is not met yet; six of ten were introduced by somebody.
    """
    dice = random.Random(3)
    store = Store.open(path, FixedDay(TODAY))
    people = [row[0] for row in store.rows("SELECT id FROM contact ORDER BY id")]
    companies = [row[0] for row in store.rows("SELECT id FROM company ORDER BY id")]
    now = store.now_text()

    def day(most: int) -> str:
        return (TODAY - timedelta(days=dice.randrange(1, most))).isoformat()

    with store.action("A network"):
        for place, industry in enumerate(INDUSTRIES):
            store.execute(
                "UPDATE company SET industry = ? WHERE id % ? = ?", (industry, len(INDUSTRIES), place)
            )
        store.execute(
            "UPDATE company SET target_status = 'prospect', priority = 1 + id % 3 WHERE id <= ?", (TARGETS,)
        )
        store.connection.executemany(
            "UPDATE contact SET relationship = ?, closeness = ?, introduced_by_id = ?, last_talk_on = ? WHERE id = ?",
            (
                (
                    "not met yet" if stranger else "acquaintance",
                    dice.choice((1, 1, 1, 2, 3)),
                    dice.choice(people) if dice.random() < 0.6 else None,
                    None if stranger or dice.random() < 0.3 else day(400),
                    number,
                )
                for number in people
                for stranger in (dice.random() < 0.1,)
            ),
        )
        store.execute("UPDATE contact SET company_id = ? WHERE id % 20 = 0", (companies[0],))
        store.insert_many(
            "affiliation",
            ("contact_id", "company_id", "kind", "from_date", "to_date", "former"),
            (
                (number, dice.choice(companies), "employer", "2012", str(dice.randrange(2014, 2026)), 1)
                for number in people
            ),
        )
        store.insert_many(
            "ask",
            ("contact_id", "kind", "sent_on", "answer", "added_at"),
            (
                (dice.choice(people), "advice", day(200), dice.choice(("yes", "open", "no")), now)
                for _ in range(500)
            ),
        )
    store.close()
