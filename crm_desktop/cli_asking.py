"""What the commands that ask say: what is due, an ask before it is sent, who is found or here twice, what was done.

Each gives what it found as plain data for `--json`, and as lines for a person.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date, time
from typing import Any, Final

from crm_desktop.domain.clock import local, utc_text
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import AskKind
from crm_desktop.store import Store

Told = tuple[Any, Sequence[str]]
_AHEAD: Final = 5
"""So many of the reminders to come are told."""

_ASK_CHECK: Final = """\
Look at an ask before it is sent, with the eleven checks of the window, and say who else fits.

With --json: contact {id, name}, why_not (that somebody archived cannot be asked, or null), kind, about
{kind, id, name} or null, text, checks and who_else.
Each of the checks has check (its name), severity (stop and think, worth a look, good), title, why, remedy
(what its button does, or null), about (a list of {kind, id, name}), missing (parts of a referral's packet) and
wait_until (a day or null). Each of who_else has id, name, position and why. Checks that have nothing to say are
left out."""
"""What the help of `ask-check` says; `resources/docs/ask-check.md` has examples."""


def add_ask_check(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.description = _ASK_CHECK
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument(
        "--contact",
        required=True,
        metavar="WHO",
        help="whom to ask: a number, a whole name or an e-mail address",
    )
    parser.add_argument(
        "--kind", required=True, choices=[str(kind) for kind in AskKind], help="what is asked for"
    )
    parser.add_argument(
        "--about",
        metavar="WHAT",
        help="company:NAME, opportunity:TITLE, person:NAME or field:NAME; a plain name is looked for in that order",
    )
    parser.add_argument("--text", default="", metavar="TEXT", help="what exactly is asked for")


def duplicates(store: Store, given: argparse.Namespace) -> Told:
    """Who may be in the book twice, and why; with `--merge-sure` the sure ones are one afterwards."""
    from crm_desktop.services import duplicates as service

    found = service.find(store)
    merged = service.merge_sure(store, found.pairs) if given.merge_sure else 0
    told = [
        {
            "certainty": str(pair.certainty), "one": pair.one, "name": pair.name, "other": pair.other,
            "other_name": pair.other_name, "why": pair.why,
        }
        for pair in found.pairs
    ]  # fmt: skip
    lines = [f"{pair.certainty}: {pair.name}. {pair.why}." for pair in found.pairs]
    if given.merge_sure:
        lines.append(f"Merged: {merged}.")
    return (
        {"people": found.people, "different": found.different, "merged": merged, "pairs": told},
        lines or ["Everybody is here once."],
    )


def reminders(store: Store, given: argparse.Namespace) -> Told:
    """Whether reminders work here, when they last came, and what comes next."""
    from crm_desktop.services import agenda, quiet
    from crm_desktop.services import reminders as service
    from crm_desktop.services.computer import autostart, delivery

    book = agenda.Agenda(store)
    ahead = service.upcoming(store, lambda _until: book.dues, _AHEAD)
    moments = {
        "last_check": service.last_check_at(store),
        "last_shown": service.last_shown_at(store),
        "quiet_until": quiet.until(store),
        "next_check": service.next_at(store, lambda _until: book.dues),
    }
    here = delivery.look()
    told = {name: None if at is None else local(at).isoformat() for name, at in moments.items()}
    return (
        {
            **told,
            "next": [{"at": local(one.at).isoformat(), "title": one.title, "body": one.body} for one in ahead],
            "delivery": {
                "way": here.way, "notifications": here.notifications, "buttons": here.buttons, "tray": here.tray,
            },
            "starts_with_the_computer": autostart.is_on(),
        },
        [
            *(f"{name.replace('_', ' ').capitalize()}: {f'{local(at):%Y-%m-%d %H:%M}' if at else 'never'}."
              for name, at in moments.items() if at is not None or name.startswith("last")),
            *(f"{local(one.at):%Y-%m-%d %H:%M}  {one.title}" for one in ahead),
            f"Shown by {here.way}.",
        ],
    )  # fmt: skip


def due(store: Store, given: argparse.Namespace) -> Told:
    """What is due by today, or by a later day."""
    from crm_desktop.domain.etiquette import Due
    from crm_desktop.domain.today import TodayRow, today_rows
    from crm_desktop.services import agenda, follow_ups, naming

    until = max(given.until or store.clock.today(), store.clock.today())
    facts = agenda.load_facts(store)
    waiting = [follow_ups.fact(row) for row in follow_ups.open_until(store, until)]
    listed: list[tuple[date, int, time, Due | TodayRow]] = [
        (due.due_on, 1, time.min, due) for due in agenda.due(store, until)
    ]
    listed += [
        (row.due_on, 0 if row.at else 2, row.at or time.min, row)
        for row in today_rows((), waiting, store.clock.today(), facts)
    ]
    entries = []
    lines = []
    for day, _, at, one in sorted(listed, key=lambda entry: entry[:3]):
        thing: tuple[ThingKind, int] | None
        contact: str | None = None
        rule: str | None = None
        if isinstance(one, Due):
            thing = (ThingKind(one.thing.kind), one.thing.id)
            rule, contact = str(one.rule), one.contact_name
        else:
            things = [(thing.kind, thing.id) for thing in one.things]
            who = one.contact_id
            thing = next(iter(things), (ThingKind.CONTACT, who) if who is not None else None)
            contact = None if who is None else naming.name_of(store, ThingKind.CONTACT, who)
        about = None
        if thing is not None:
            about = {"kind": str(thing[0]), "id": thing[1], "name": naming.name_of(store, *thing)}
        entries.append(
            {
                "rule": rule,
                "due": day.isoformat(),
                "contact": contact,
                "title": one.title,
                "why": one.why,
                "about": about,
            }
        )
        when = f"{day.isoformat()} {at:%H:%M}" if at != time.min else day.isoformat()
        lines.append(f"{when}  {one.title}" + (f". {one.why}" if one.why else ""))
    return (entries, lines or ["Nothing is due."])


def ask_check(store: Store, given: argparse.Namespace) -> Told:
    """What the checks of the window say of an ask, and who else fits."""
    from crm_desktop.domain.askcheck import AskDraft, Severity
    from crm_desktop.domain.term_words import asked_for
    from crm_desktop.services import asks, named, naming
    from crm_desktop.services.agenda import Agenda
    from crm_desktop.services.askcheck import AskChecks

    contact = named.contact_named(store, given.contact)
    about = named.about_named(store, given.about) if given.about else None
    place = {one: about.id if about is not None and about.kind == one else None for one in named.KINDS}
    ask = AskDraft(
        contact,
        AskKind(given.kind),
        given.text,
        person_id=place["person"],
        company_id=place["company"],
        opportunity_id=place["opportunity"],
        industry=about.name if about is not None and about.kind == "field" else "",
    )
    checks = AskChecks(store, Agenda(store))
    advice, others = checks.advice(ask), checks.who_else(ask)
    name, why_not = naming.name_of(store, ThingKind.CONTACT, contact), asks.why_not(store, contact)
    told = {
        "contact": {"id": contact, "name": name},
        "why_not": why_not,
        "kind": str(ask.kind),
        "about": {"kind": about.kind, "id": about.id, "name": about.name} if about is not None else None,
        "text": ask.exactly,
        "checks": [
            {
                "check": str(one.check),
                "severity": str(one.severity),
                "title": one.title,
                "why": one.why,
                "remedy": None if one.remedy is None else str(one.remedy),
                "about": [
                    {"kind": str(thing.kind), "id": thing.id, "name": naming.name_of(store, *thing)}
                    for thing in one.things
                ],
                "missing": list(one.missing),
                "wait_until": one.wait_until.isoformat() if one.wait_until else None,
            }
            for one in advice
        ],
        "who_else": [
            {"id": one.contact_id, "name": one.name, "position": one.position, "why": one.why}
            for one in others
        ],
    }
    lines = [f"Asking {name} for {asked_for(ask.kind)}:"]
    lines += [why_not] if why_not else []
    for severity in Severity:
        said = [one for one in advice if one.severity is severity]
        lines += [f"{str(severity).capitalize()}:"] if said else []
        lines += [f"  {one.title}{f'. {one.why}' if one.why else ''}" for one in said]
    lines += ["Who else fits:"] if others else []
    lines += [f"  {', '.join(filter(None, (one.name, one.position)))}. {one.why}" for one in others]
    return (told, lines)


def search(store: Store, given: argparse.Namespace) -> Told:
    """Who is found by words."""
    from crm_desktop.store import contacts, search

    ids = search.find(store, " ".join(given.words))
    rows = contacts.page(store, ids)
    found = [rows[number] for number in ids if number in rows]
    return (
        [
            {
                "id": row.id,
                "name": row.name,
                "position": row.position,
                "company": row.company,
                "email": row.email,
                "archived": row.archived,
            }
            for row in found
        ],
        [
            ", ".join(part for part in (row.name, row.position, row.company, row.email) if part)
            for row in found
        ]
        or ["Nobody was found."],
    )


def history(store: Store, given: argparse.Namespace) -> Told:
    """What was done, newest first."""
    from crm_desktop.store import history

    entries = history.entries(store)
    return (
        [
            {
                "id": entry.id,
                "label": entry.label,
                "kind": entry.kind,
                "detail": entry.detail,
                "done": utc_text(entry.done_at),
                "undone": utc_text(entry.undone_at) if entry.undone_at else None,
                "can_undo": entry.can_undo,
            }
            for entry in entries
        ],
        [
            f"{entry.done_at.astimezone():%Y-%m-%d %H:%M}  {entry.label}"
            + (" (undone)" if entry.undone_at else "")
            for entry in entries
        ]
        or ["Nothing was done yet."],
    )
