"""Files of the shapes that other programs write, made for the tests, and short ways through the import side."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from crm_desktop.domain.names import fold
from crm_desktop.exchange.columns.fields import Field, Matching
from crm_desktop.exchange.plan.files import Plan
from crm_desktop.exchange.plan.known import Known, KnownContact
from crm_desktop.exchange.plan.lookups import Emails, Links, Lookup
from crm_desktop.exchange.plan.terms import Decision, ImportCounts, Merge, PlanBatch
from crm_desktop.exchange.records import PersonRow
from crm_desktop.exchange.sources import TableSource
from crm_desktop.exchange.tables.matching import match_columns
from crm_desktop.exchange.tables.table import Table, open_table

LINKEDIN = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
OLD_LINKEDIN = ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")
PREAMBLE = (
    'Notes:\n"When exporting your connection data, some of it is missing, as people do not share it."\n\n'
)


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a file with the line ends as given."""
    path.write_bytes(text.encode(encoding))
    return path


def lines(
    rows: Iterable[Sequence[str]], delimiter: str = ",", quoting: Literal[0, 1] = csv.QUOTE_MINIMAL
) -> str:
    """Give rows as CSV."""
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=quoting, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def linkedin_file(
    path: Path, *rows: Sequence[str], header: Sequence[str] = LINKEDIN, preamble: str = PREAMBLE
) -> Path:
    """Write a file as LinkedIn does."""
    return write(path, preamble + lines([header, *rows]))


def person(number: int, **more: str) -> list[str]:
    """Give a row of LinkedIn's: somebody with a link and a job."""
    row = {
        "First Name": f"Given{number}",
        "Last Name": f"Family{number}",
        "URL": f"https://www.linkedin.com/in/given-{number}",
        "Email Address": "",
        "Company": "Copperfinch",
        "Position": "Analyst",
        "Connected On": "03 Nov 2025",
    } | {key.replace("_", " "): value for key, value in more.items()}
    return [row[name] for name in LINKEDIN]


class Book:
    """A stand-in for the person's file: takes what a plan says, and says who is known."""

    def __init__(self) -> None:
        self.people: dict[int, KnownContact] = {}
        self.links: dict[str, int] = {}
        self.emails: dict[str, list[tuple[int, str]]] = {}
        self.keys: dict[str, int] = {}
        self.former: list[tuple[int, str, str]] = []
        self.rows: dict[int, int] = {}

    def known(self) -> Known:
        """Give who is here."""
        return Known(
            Links(self.links.items()),
            Emails((key, *one) for key, ones in self.emails.items() for one in ones),
            Lookup(self.keys.items()),
            lambda ids: {each: self.people[each] for each in ids},
        )

    def apply(self, batch: PlanBatch) -> None:
        """Do what a plan says."""
        for row in batch.new:
            contact = len(self.people) + 1
            self.rows[row.number] = contact
            self.people[contact] = KnownContact(contact, row.name)
            fields = [
                (Field.GIVEN, row.given),
                (Field.FAMILY, row.family),
                (Field.SUFFIX, row.suffix),
                (Field.POSITION, row.position),
                (Field.COMPANY, row.company),
                (Field.LOCATION, row.location),
                (Field.NOTES, row.notes),
                *([(Field.MET_ON, row.met_on)] if row.met_on else []),
            ]
            self._add(contact, fields, row.emails, zip(row.links, row.link_keys, strict=True), row)
        for merge in batch.merged:
            contact = merge.contact if merge.contact > 0 else self.rows[-merge.contact]
            if merge.former:
                self.former.append((contact, merge.former.position, merge.former.company))
            self._add(contact, merge.fields, merge.emails, merge.links, merge)

    def _add(
        self,
        contact: int,
        fields: Iterable[tuple[Field, object]],
        emails: Iterable[str],
        links: Iterable[tuple[str, str]],
        more: PersonRow | Merge,
    ) -> None:
        names = {
            Field.GIVEN: "given",
            Field.FAMILY: "family",
            Field.SUFFIX: "suffix",
            Field.FULL: "name",
            Field.POSITION: "position",
            Field.COMPANY: "company",
            Field.LOCATION: "location",
            Field.NOTES: "notes",
            Field.MET_ON: "met_on",
        }
        links = list(links)
        emails = list(emails)
        now = self.people[contact]
        values: dict[str, object] = {names[field]: value for field, value in fields if field in names}
        now = self.people[contact] = replace(
            now,
            email_keys=now.email_keys | {each.lower() for each in emails},
            link_keys=now.link_keys | {key for _, key in links},
            phones=now.phones | {"".join(filter(str.isdigit, each)) for each in more.phones},
            tags=now.tags | {each.casefold() for each in more.tags},
            own_fields=now.own_fields | {name.casefold() for name, _ in more.own_fields},
            **values,  # type: ignore[arg-type]
        )
        for _, key in links:
            self.links[key] = contact
        for address in now.email_keys:
            entry = (contact, fold(now.given))
            others = self.emails.setdefault(address, [])
            if entry not in others:
                others.append(entry)
        keys = more.keys if isinstance(more, Merge) else [more.key] * bool(more.key)
        self.keys.update(dict.fromkeys(keys, contact))

    def take(
        self, path: Path, matching: Matching | None = None, decisions: Mapping[int, Decision] | None = None
    ) -> ImportCounts:
        """Import a file into this book."""
        table = open_table(path)
        return self.take_table(table, matching or match_columns(table), decisions)

    def take_table(
        self, table: Table, matching: Matching, decisions: Mapping[int, Decision] | None = None
    ) -> ImportCounts:
        """Import a table into this book."""
        counts = ImportCounts()
        self.rows = {}
        for batch in Plan(TableSource(table, matching), self.known(), decisions):
            self.apply(batch)
            counts.add(batch)
        assert counts.adds_up
        return counts

    def of(self, name: str) -> KnownContact:
        """Give the one person of a name."""
        (found,) = [each for each in self.people.values() if each.name == name]
        return found
