"""Print the man page of crm-desktop, made from the help of its command line: `python man.py DATE`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from crm_desktop import __version__, app, cli


def plain(text: str) -> str:
    """Escape what roff would read as its own (groff_char(7))."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def options(parser: argparse.ArgumentParser) -> list[str]:
    """Give the options and arguments of a parser as tagged paragraphs."""
    lines: list[str] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            continue
        value = action.metavar or (action.dest.upper() if action.nargs != 0 and action.option_strings else "")
        if isinstance(value, tuple):
            value = " ".join(value)
        names = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        tag = f"{names} {value}" if value and action.option_strings and not action.choices else names
        if action.choices:
            tag = f"{names} {'|'.join(map(str, action.choices))}"
        lines += [".TP", f".B {plain(tag)}", plain(action.help or "")]
    return lines


def page(day: str) -> str:
    """Give the whole page in roff."""
    command_line, window = cli.parser(), app.parser()
    sub = next(action for action in command_line._actions if isinstance(action, argparse._SubParsersAction))
    lines = [
        f'.TH CRM\\-DESKTOP 1 "{day}" "CRM Desktop {__version__}" "User Commands"',
        ".SH NAME",
        "crm\\-desktop \\- contacts and leads for finding work through referrals",
        ".SH SYNOPSIS",
        ".B crm\\-desktop",
        "[OPTIONS] [FILE]",
        ".br",
        ".B crm\\-desktop",
        "[\\-\\-file FILE] [\\-\\-today DATE] [\\-\\-json] COMMAND …",
        ".SH DESCRIPTION",
        plain(str(command_line.description)),
        "Without a command the window opens.",
        ".SH OPTIONS",
        *options(window),
        ".SH COMMANDS",
        "All take \\-\\-file FILE, \\-\\-today DATE and \\-\\-json.",
    ]
    common = {"--file", "--today", "--json", "-h"}
    for name, parser in sub.choices.items():
        lines += [".SS " + plain(name), plain(str(parser.description))]
        own = argparse.ArgumentParser(add_help=False)
        own._actions = [action for action in parser._actions if not common & set(action.option_strings)]
        lines += options(own)
    lines += [
        ".SH EXIT STATUS",
        "0 done, 1 failed with one sentence on the standard error, 2 wrong usage.",
        ".SH FILES",
        ".TP",
        ".I \\(ti/.local/share/crm\\-desktop/My job search.crm",
        "The search that opens where no other is named.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page(sys.argv[1]))
