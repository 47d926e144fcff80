"""What `export` of the command line takes, does and says."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

from crm_desktop.domain.wording import counted
from crm_desktop.store import Store

KINDS: Final = ("json", "csv", "csv-linkedin", "csv-google", "vcard", "vcard3", "ics", "xlsx")
WHAT: Final = ("people", "leads", "asks", "opportunities", "calendar", "everything")

_HELP: Final = """\
Write everything, people or the calendar into a file that other programs read. The file is written whole or not at all.

  json          everything; read into a new search it gives the same search
  csv           people with every field, for spreadsheets and for coming back
  csv-linkedin  people in the columns of LinkedIn's connections
  csv-google    people in the columns of Google Contacts
  vcard         people as vCard 4.0
  vcard3        people as vCard 3.0, for older address books
  ics           open follow-ups and what is due, as a calendar with alarms
  xlsx          an Excel workbook: people, leads, asks and opportunities, a sheet each

With --what leads, asks or opportunities these go out, as csv or xlsx; with --what people a workbook has no other
sheets. Without WORDS and --tag it is all people. With --json the answer has file, format, what and count."""


def add_export(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.description = _HELP
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--as", dest="kind", choices=KINDS, required=True, help="the format, see above")
    parser.add_argument("out", type=Path, metavar="OUT")
    # The default says that it may be missing: argparse would list it among what is required.
    parser.add_argument(
        "words", nargs="*", default=[], metavar="WORDS", help="only people who are found by these words"
    )
    parser.add_argument("--what", choices=WHAT, help="what goes out; without it, what the format is for")
    parser.add_argument("--tag", default="", metavar="TAG", help="only people with this tag")


def run(store: Store, given: argparse.Namespace) -> tuple[dict[str, Any], list[str]]:
    """Write the file; give the answer as data and as lines for a person.

    Raises:
        KnownError: where nobody is found, and as `exporting.export`.
    """
    from crm_desktop.services.exports import exporting, things

    people = None
    if given.words or given.tag:
        people = exporting.chosen(store, " ".join(given.words), given.tag)
    what = things.What(given.what) if given.what else None
    done = exporting.export(store, exporting.Format(given.kind), given.out, what=what, people=people)
    told = {"file": str(done.path), "format": str(done.format), "what": str(done.what), "count": done.count}
    return told, [f"Saved {counted(done.count, *_COUNTED[done.what])} as {done.path}."]


_COUNTED: Final = {
    "people": ("person", "people"),
    "leads": ("lead", "leads"),
    "asks": ("ask", "asks"),
    "opportunities": ("opportunity", "opportunities"),
    "calendar": ("event", "events"),
    "everything": ("person and all the rest", "people and all the rest"),
}
