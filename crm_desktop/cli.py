"""The command line, on the same services as the window and without Qt.

Exit codes: 0 done, 1 failed (one sentence on stderr), 2 wrong usage. Never a traceback: a fault of the program
leaves a report in the logs folder.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from crm_desktop import __version__, cli_asking, cli_export
from crm_desktop.domain.clock import Clock, FixedDay, SystemClock
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Relationship
from crm_desktop.services.computer import places
from crm_desktop.store import Store

_BOOK: Final = "book"
_ENCODINGS: Final = (
    "utf-8",
    "utf-16",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp932",
    "gb18030",
    "cp949",
    "mac-roman",
    "cp850",
)
_KINDS: Final = (
    "linkedin",
    "google",
    "outlook",
    "thunderbird",
    "hubspot",
    "salesforce",
    "linkedin-archive",
    "vcard",
    "ldif",
    "calendar",
    "mail",
    "jobs",
    "csv",
    "excel",
)

DONE: Final = 0
FAILED: Final = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give the exit code."""
    try:
        given = parser().parse_args(argv, argparse.Namespace(file=None, today=None, json=False))
    except SystemExit as stop:  # argparse has said what is wrong, or has shown the help
        return int(stop.code or 0)
    command = _Command(given, FixedDay(given.today) if given.today else SystemClock())
    try:
        code = command.run()
        sys.stdout.flush()
    except KnownError as error:
        return _failed(str(error))
    except KeyboardInterrupt:
        return _failed(command.stopped())
    except BrokenPipeError:
        # Whoever read along has seen enough. Python flushes again at its end, so that must lead nowhere.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        at = f" “{error.filename}”" if error.filename else ""
        return _failed(f"The computer refused{at}: {error.strerror or error}. What was saved before is safe.")
    except Exception as error:  # noqa: BLE001 - the last line of defence
        from crm_desktop.services.computer import reports

        report = reports.write_report(error, SystemClock().now(), places.log_folder())
        return _failed(reports.what_happened(error, report))
    return code


def _failed(sentence: str) -> int:
    with suppress(OSError):
        print(f"crm-desktop: {_one_line(sentence)}", file=sys.stderr)
    return FAILED


def parser() -> argparse.ArgumentParser:
    """Give the parser of all commands."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--file",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="the job search; without it, your own",
    )
    common.add_argument(
        "--today",
        type=_day,
        metavar="DATE",
        default=argparse.SUPPRESS,
        help="take this day (2026-11-24) as today",
    )
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
    whole = argparse.ArgumentParser(
        "crm-desktop",
        description="A contact relationship manager for finding work through referrals.",
        epilog="Without a command the window opens: crm-desktop [FILE] [--sample] [--minimized]. FILE is a job search, "
        "or a list of people to import.",
        parents=[common],
    )
    whole.add_argument("--version", action="version", version=f"CRM Desktop {__version__}")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[common])

    _add_import(
        add(
            "import",
            "Import files: a LinkedIn archive or connections, exports of other address books, vCards, lists of jobs, "
            "any CSV or Excel file, a JSON book.",
        )
    )
    cli_export.add_export(
        add("export", "Write everything, people or the calendar into a file that other programs read.")
    )
    due = add("due", "List what is due by today, or by a later day.")
    due.add_argument("--until", type=_day, metavar="DATE", default=None)
    cli_asking.add_ask_check(
        add("ask-check", "Look at an ask before it is sent, with the eleven checks of the window.")
    )
    search = add("search", "Find people by words: names, companies, notes, phone numbers …")
    search.add_argument("words", nargs="+", metavar="WORDS")
    twice = add("duplicates", "List who may be in the book twice, and why; merge the sure ones.")
    twice.add_argument(
        "--merge-sure", action="store_true", help="merge the sure pairs, in one step that can be undone"
    )
    add("history", "List what was done, newest first.")
    add("undo", "Take back the latest step.")
    add("redo", "Do again the step last taken back.")
    add("check", "Look whether the file is sound.")
    add("reminders", "Say whether reminders work here, when they last came, and what comes next.")
    add("sample", "Make a sample search to look around in.")
    add("new", "Make a new, empty job search.")
    return whole


def _add_import(bring: argparse.ArgumentParser) -> None:
    """Say what the command takes that brings files in."""
    bring.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    bring.add_argument(
        "--as",
        dest="kind",
        choices=(*_KINDS, _BOOK),
        help="what the files are, where it is not found out",
    )
    bring.add_argument("--encoding", choices=_ENCODINGS, help="how the text is encoded")
    bring.add_argument(
        "--delimiter",
        type=_delimiter,
        metavar="SIGN",
        help="what parts the columns of a table: one sign, or the word tab",
    )
    bring.add_argument("--sheet", default="", metavar="NAME", help="which sheet of a workbook is read")
    bring.add_argument("--tag", default="", help="a tag for everybody in the files")
    bring.add_argument(
        "--relationship",
        default="",
        choices=[str(each) for each in Relationship],
        metavar="WORD",
        help="what those are to you of whom the files do not say it: colleague, recruiter …",
    )
    bring.add_argument(
        "--doubtful",
        choices=("new", "merge", "skip"),
        default="new",
        help="what becomes of people who may be here already: the same e-mail and another name, the same name alone",
    )
    bring.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it like 2026-11-24") from None


def _delimiter(text: str) -> str:
    sign = "\t" if text in ("tab", r"\t") else text
    if len(sign) != 1 or sign.isalnum() or sign in '"\r\n':
        raise argparse.ArgumentTypeError(
            f"“{text}” parts no columns; give one sign such as ; or the word tab"
        )
    return sign


class _Command:
    """One command with what it was given."""

    def __init__(self, given: argparse.Namespace, clock: Clock) -> None:
        self._given = given
        self._clock = clock
        self._json: bool = given.json
        self._stood: tuple[int, int] | None = None
        self._is_saved = False

    def stopped(self) -> str:
        """Say what a stop left: whoever stops a step at its very end may find it saved."""
        if self._is_saved:
            return "Stopped, but this step was saved already: crm-desktop undo takes it back."
        return "Stopped. Nothing of this step was saved; everything before it is safe."

    def run(self) -> int:
        run: dict[str, Callable[[], int]] = {
            "ask-check": partial(self._told, cli_asking.ask_check),
            "check": self._check,
            "due": partial(self._told, cli_asking.due),
            "duplicates": partial(self._told, cli_asking.duplicates),
            "export": partial(self._told, cli_export.run),
            "history": partial(self._told, cli_asking.history),
            "import": self._import,
            "new": self._new,
            "redo": self._redo,
            "reminders": partial(self._told, cli_asking.reminders),
            "sample": self._sample,
            "search": partial(self._told, cli_asking.search),
            "undo": self._undo,
        }
        return run[self._given.command]()

    # -- the file ------------------------------------------------------------------------------

    def _path(self) -> Path:
        return self._given.file or places.data_file()

    @contextmanager
    def _opened(self) -> Iterator[Store]:
        """Give the file, and close it; whoever stops waits for nothing that was saved before."""
        path = self._path()
        if not path.exists():
            if self._given.file is None:
                raise KnownError("There is no job search yet. Make one with: crm-desktop new")
            make = f'crm-desktop --file "{path}" new'
            raise KnownError(f"{path.name} is not at its place. Look for it, or make a new file with: {make}")
        store = Store.open(path, self._clock, copies=places.backup_folder)
        try:
            before = self._stood = self._standing(store)
            yield store
            self._is_saved = self._standing(store) != before  # for who stops while it is closed
        except KeyboardInterrupt:
            self._is_saved = self._standing(store) != self._stood
            store.close(at_once=True)
            raise
        finally:
            store.close()

    def _standing(self, store: Store) -> tuple[int, int]:
        """Give what is another after every step, and after each that is taken back or done again."""
        from crm_desktop.store import history

        return history.standing(store)

    def _new(self) -> int:
        path = self._path()
        Store.create(path, self._clock).close()
        self._say({"file": str(path)}, [f"Made {path}."])
        return DONE

    def _sample(self) -> int:
        from crm_desktop.services import sample

        path = self._given.file or places.sample_file()
        sample.create(path, self._clock).close()
        self._say(
            {"file": str(path)}, [f"Made {path}, a sample search. Its people and companies are invented."]
        )
        return DONE

    def _check(self) -> int:
        from crm_desktop.store import soundness

        with self._opened() as store:
            found = soundness.findings(store)
        self._say({"file": str(store.path), "findings": found}, found or [f"{store.path.name} is sound."])
        if not found:
            return DONE
        faults = "1 fault was" if len(found) == 1 else f"{len(found)} faults were"
        return _failed(f"{faults} found in {store.path.name}. Open the latest backup, or export everything.")

    # -- in and out ----------------------------------------------------------------------------

    def _import(self) -> int:
        """Import file by file: one that cannot be read is named, and the others are imported."""
        from crm_desktop.services.imports.several import spread

        code = DONE
        with self._opened() as store:
            files = spread(self._given.paths)
            untouched = True
            for path, trouble in files.items():
                try:
                    if trouble:
                        raise KnownError(trouble)
                    untouched &= not self._import_one(store, path, keep_copy=untouched)
                except KnownError as error:
                    if len(files) == 1:
                        raise
                    self._say({"file": str(path), "error": str(error)}, (), compact=True)
                    code = _failed(f"{path}: {error}")
        return code

    def _import_one(self, store: Store, path: Path, *, keep_copy: bool) -> bool:
        """Import a file and tell what came of it; say whether anything was changed."""
        from crm_desktop import cli_import
        from crm_desktop.services.imports import importing

        given = self._given
        dry_run: bool = given.dry_run
        result = importing.import_file(
            store,
            path,
            kind=given.kind,
            encoding=given.encoding,
            delimiter=given.delimiter,
            sheet=given.sheet,
            tag=given.tag,
            relationship=given.relationship,
            doubtful=given.doubtful,
            dry_run=dry_run,
            keep_copy=keep_copy,
        )
        if self._json:
            # What was taken for what, and what is worth a look, is for a person; the answer stays one line of JSON.
            for sentence in (*result.taken, *cli_import.remarks(result)):
                print(_one_line(sentence), file=sys.stderr)
        self._say(
            cli_import.as_data(result), cli_import.in_lines(result, path.name, dry_run=dry_run), compact=True
        )
        self._stood = self._standing(store)
        return result.history is not None

    def _told(self, ask: Callable[[Store, argparse.Namespace], tuple[Any, Iterable[str]]]) -> int:
        """Ask the file something, and say what it tells."""
        with self._opened() as store:
            told, lines = ask(store, self._given)
        self._say(told, lines)
        return DONE

    # -- undoing -------------------------------------------------------------------------------

    def _undo(self) -> int:
        from crm_desktop.store import history

        return self._reverse(history.undo, "Undone")

    def _redo(self) -> int:
        from crm_desktop.store import history

        return self._reverse(history.redo, "Done again")

    def _reverse(self, reverse: Callable[[Store], Any], word: str) -> int:
        from crm_desktop.store import history

        with self._opened() as store:
            done = reverse(store)
            counts = history.counts(store, done)
        lines = [f"{word}: {done.label}."]
        if done.kept:
            rows = "1 row stays" if len(done.kept) == 1 else f"{len(done.kept)} rows stay"
            lines.append(f"{rows} as changed since.")
        self._say(
            {
                "id": done.id,
                "label": done.label,
                **counts._asdict(),
                "kept": [{"table": table, "id": number} for table, number in sorted(done.kept)],
            },
            lines,
        )
        return DONE

    # -- saying --------------------------------------------------------------------------------

    def _say(self, told: Any, lines: Iterable[str], *, compact: bool = False) -> None:
        """Print the answer: the data as JSON (a line each where several answers come), or the lines for a person."""
        if self._json:
            print(json.dumps(told, ensure_ascii=False, indent=None if compact else 2))
            return
        for line in lines:
            print(_one_line(line))


def _one_line(text: str) -> str:
    """Make a text harmless for a terminal: what comes out of files may hold control characters."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
