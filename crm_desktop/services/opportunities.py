"""What a person does with openings: add, change, move on, name the people in them. Their documents
are in `documents`.

Each function that writes is one undoable action.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.known import at_company
from crm_desktop.domain.term_words import term
from crm_desktop.domain.terms import (
    OPPORTUNITY_ENDS,
    Channel,
    OpportunityStage,
    Relationship,
    RoleKind,
)
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import day_and_month
from crm_desktop.services import companies
from crm_desktop.services import contacts as cards
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store import opportunities as reader

STAGES_IN_ORDER: Final = tuple(stage for stage in OpportunityStage if stage not in OPPORTUNITY_ENDS)
MOST_NOTES: Final = 20_000
"""So many characters of a pasted posting are kept."""


@dataclass(frozen=True, slots=True)
class OpportunityDraft:
    """What the editor of an opening holds.

    The hiring manager is a contact's number, or a name that becomes a new contact. `stage` and `stage_on` are those of
    a new opening; one that is here is moved by `move`. `lead_id` is the lead that led to a new one.
    """

    title: str = ""
    company: str = ""
    link: str = ""
    hiring_manager_id: int | None = None
    hiring_manager_name: str = ""
    how_to_submit: str = ""
    channel: Channel | None = None
    salary: str = ""
    closing_on: date | None = None
    notes: str = ""
    stage: OpportunityStage = OpportunityStage.INTERESTED
    stage_on: date | None = None
    lead_id: int | None = None


def draft(store: Store, number: int) -> OpportunityDraft | None:
    """Give an opening as its editor holds it, or None where there is none."""
    opening = store.get(m.Opportunity, number)
    if opening is None:
        return None
    manager = _hiring_manager(store, number)
    steps = reader.steps(store, number)
    return OpportunityDraft(
        title=opening.title,
        company=store.value("SELECT name FROM company WHERE id = ?", (opening.company_id,)) or "",
        link=opening.link,
        hiring_manager_id=manager[1] if manager else None,
        how_to_submit=opening.how_to_submit,
        channel=Channel(opening.channel) if opening.channel else None,
        salary=opening.salary,
        closing_on=opening.closing_on,
        notes=opening.notes,
        stage=OpportunityStage(opening.stage),
        stage_on=steps[-1].on if steps else None,
    )


def from_posting(store: Store, text: str) -> OpportunityDraft:
    """Read a pasted posting, or its link, into a draft. The company is also known by the site the link leads to.

    The text is kept as the notes: a posting is taken down when somebody is found.
    """
    from crm_desktop.domain.posting import read_posting  # its patterns take a while to compile

    read = read_posting(text, store.clock.today())
    company = read.company
    if not company and read.host:
        company = _company_of(store, read.host)
    notes = text.strip()[:MOST_NOTES]
    return OpportunityDraft(
        title=read.title,
        company=company,
        link=read.link,
        channel=Channel.JOB_POSTING,
        salary=read.salary,
        closing_on=read.closing_on,
        notes="" if len(notes.split()) < 2 else notes,
    )


def _company_of(store: Store, host: str) -> str:
    """The name of the company whose domain a host is, or lies in; empty where none, or several have it."""
    parts = host.split(".")
    domains = [".".join(parts[place:]) for place in range(len(parts) - 1)]
    marks = ", ".join("?" * len(domains))
    found = store.rows(f"SELECT DISTINCT name FROM company WHERE lower(domain) IN ({marks}) LIMIT 2", domains)
    return found[0][0] if len(found) == 1 else ""


# -- writing -----------------------------------------------------------------------------------------


def add(store: Store, opening: OpportunityDraft) -> int:
    """Write a new opening with its company, its hiring manager and its first stage, and give its number.

    Raises:
        KnownError: without a title, or where its day is still to come.
    """
    _check(opening)
    on = opening.stage_on or store.clock.today()
    if on > store.clock.today():
        raise KnownError(
            translate(
                "Opportunities", "The day it came to this stage is still to come. Nothing was saved yet."
            )
        )
    with store.action(
        translate("Opportunities", "Opening added: {opening}", opening=_said(opening.title, opening.company)),
        "edit",
    ):
        now = store.clock.now()
        number = store.insert(
            m.Opportunity, **_fields(store, opening), stage=opening.stage, added_at=now, changed_at=now
        )
        store.insert(m.OpportunityStage, opportunity=number, stage=opening.stage, on_date=on)
        _follow_hiring_manager(store, number, opening)
        if opening.lead_id is not None:
            store.insert(m.LeadOpportunity, lead=opening.lead_id, opportunity=number)
    return number


def change(store: Store, number: int, opening: OpportunityDraft) -> None:
    """Change an opening, in one action. Its stages and the people in it stay, but for the hiring manager.

    Raises:
        KnownError: without a title, or where the opening is gone meanwhile.
    """
    _check(opening)
    _there(store, number)
    with store.action(
        translate("Opportunities", "{opening} changed", opening=_said(opening.title, opening.company)), "edit"
    ):
        changed = store.update(m.Opportunity, number, **_fields(store, opening))
        changed = _follow_hiring_manager(store, number, opening) or changed
        if changed:
            _touch(store, number)


def move(store: Store, number: int, stage: OpportunityStage, on: date | None = None) -> bool:
    """Move an opening to a stage on a day (today), in one action; say whether it was elsewhere before.

    Raises:
        KnownError: where that day is still to come, or before the day it came to where it stands.
    """
    opening = store.get(m.Opportunity, number)
    if opening is None or opening.stage == stage:
        return False
    on = on or store.clock.today()
    _check_day(store, number, on, None)
    with store.action(
        f"{title(store, number)}: {term(stage)}",
        "edit",
        translate("Opportunities", "It was {stage}.", stage=term(opening.stage)),
    ):
        store.insert(m.OpportunityStage, opportunity=number, stage=stage, on_date=on)
        # Who takes up again what was put aside sees it on the board again.
        if stage not in OPPORTUNITY_ENDS:
            store.update(m.Opportunity, number, archived_at=None)
        _touch(store, number)
    return True


def stage_before_end(store: Store, number: int) -> OpportunityStage:
    """Give the last stage an opening had before it was closed: where it goes when it is taken up again."""
    found = [step.stage for step in reader.steps(store, number) if step.stage not in OPPORTUNITY_ENDS]
    return found[-1] if found else OpportunityStage.INTERESTED


def set_step_day(store: Store, number: int, step: int, on: date) -> None:
    """Say on which day an opening came to a stage, in one action.

    Raises:
        KnownError: where that would put it before the stage before it, or behind the one after it.
    """
    _check_day(store, number, on, step)
    found = store.get(m.OpportunityStage, step)
    if found is not None and found.on_date != on:
        with store.action(
            translate(
                "Opportunities",
                "{title}: {stage} on {day}",
                title=title(store, number),
                stage=term(found.stage),
                day=_day(store, on),
            ),
            "edit",
        ):
            store.update(m.OpportunityStage, step, on_date=on)
            _touch(store, number)


def remove_step(store: Store, number: int, step: int) -> None:
    """Take a stage out of the history of an opening, in one action.

    Raises:
        KnownError: where it is the only one.
    """
    found = reader.steps(store, number)
    gone = next((one for one in found if one.id == step), None)
    if gone is None:
        return
    if len(found) == 1:
        raise KnownError(
            translate("Opportunities", "An opening stands at some stage: the only one of its history stays.")
        )
    with store.action(
        translate(
            "Opportunities",
            "{title}: {stage} taken out of its history",
            title=title(store, number),
            stage=term(gone.stage),
        ),
        "edit",
    ):
        store.delete(m.OpportunityStage, step)
        _touch(store, number)


def set_how_to_submit(store: Store, number: int, text: str) -> None:
    """Say how a referral is submitted, in one action."""
    text = text.strip()
    with store.action(
        translate("Opportunities", "{title}: how to submit", title=title(store, number)), "edit"
    ):
        if store.update(m.Opportunity, number, how_to_submit=text):
            _touch(store, number)


def archive(store: Store, numbers: Iterable[int], archived: bool = True) -> None:
    """Put closed openings aside, or bring them back, in one action. An open one stays on the board."""
    there = [
        number
        for number in numbers
        if (opening := store.get(m.Opportunity, number)) is not None
        and opening.stage in OPPORTUNITY_ENDS
        and (opening.archived_at is None) == archived
    ]
    if not there:
        return
    name = title(store, there[0])
    if archived:
        label = plural(
            "Opportunities", "{opening} put aside", "%Ln openings put aside", len(there), opening=name
        )
    else:
        label = plural(
            "Opportunities", "{opening} brought back", "%Ln openings brought back", len(there), opening=name
        )
    with store.action(label, "edit"):
        for number in there:
            store.update(m.Opportunity, number, archived_at=store.clock.now() if archived else None)


def remove(store: Store, number: int) -> None:
    """Remove an opening with its history and documents, in one action; leads and asks stay. Undo brings it back."""
    with store.action(
        translate("Opportunities", "Opening removed: {title}", title=title(store, number)), "remove"
    ):
        store.delete(m.Opportunity, number)


# -- the people in it --------------------------------------------------------------------------------


def add_person(
    store: Store, number: int, contact: int | None, role: RoleKind, name: str = "", company: str = ""
) -> int:
    """Say what somebody is in an opening, in one action, and give their number.

    Without a number the name becomes a new contact, at the company that is named.

    Raises:
        KnownError: where neither is given, or the opening is gone meanwhile.
    """
    _there(store, number)
    if contact is None and not name.strip():
        raise KnownError(translate("Opportunities", "Who is it? A name is enough."))
    who = name.strip() or people.name(store, contact)
    with store.action(
        translate(
            "Opportunities", "{who}: {role} for {title}", who=who, role=term(role), title=title(store, number)
        ),
        "edit",
    ):
        if contact is None:
            contact = cards.add_named(store, name, relationship=Relationship.NOT_MET, company=company)
        if _role(store, number, contact, role) is None:
            store.insert(m.Role, opportunity=number, contact=contact, role=role)
            _touch(store, number)
    return contact


def set_role(store: Store, number: int, contact: int, before: RoleKind, role: RoleKind) -> None:
    """Say that somebody is something else in an opening, in one action. Each role is kept once.

    Raises:
        KnownError: where the opening is gone meanwhile.
    """
    if before == role:
        return
    _there(store, number)
    name = people.name(store, contact)
    with store.action(
        translate(
            "Opportunities",
            "{name}: {role} for {title}",
            name=name,
            role=term(role),
            title=title(store, number),
        ),
        "edit",
        translate("Opportunities", "It was {stage}.", stage=term(before)),
    ):
        old = _role(store, number, contact, before)
        if before is RoleKind.REFERENCE:
            _detach(store, number, contact)
        if _role(store, number, contact, role) is not None:
            if old is not None:
                store.delete(m.Role, old)
        elif old is not None:
            store.update(m.Role, old, role=role)
        else:
            store.insert(m.Role, opportunity=number, contact=contact, role=role)
        _touch(store, number)


def remove_person(store: Store, number: int, contact: int, role: RoleKind) -> None:
    """Take somebody out of an opening, in one action. The contact stays."""
    name = people.name(store, contact)
    with store.action(
        translate(
            "Opportunities",
            "{name} is no longer {role} for {title}",
            name=name,
            role=term(role),
            title=title(store, number),
        ),
        "edit",
    ):
        old = _role(store, number, contact, role)
        if old is not None:
            store.delete(m.Role, old)
        if role is RoleKind.REFERENCE:
            _detach(store, number, contact)
        _touch(store, number)


# -- saying ------------------------------------------------------------------------------------------


def title(store: Store, number: int) -> str:
    """Say in a few words which opening it is: "Lead PM, Risk at Orrery Lane"."""
    row = store.row(
        "SELECT o.title, k.name FROM opportunity o LEFT JOIN company k ON k.id = o.company_id WHERE o.id = ?",
        (number,),
    )
    return "" if row is None else _said(row[0], row[1] or "")


def order_advice(steps: Iterable[reader.Step], step: int | None, on: date, today: date) -> str:
    """Say what is wrong with a day for a step of a history (None: a new one at its end); empty where nothing is.

    A history runs forward: no step lies before the one before it, or behind the one after it, or in the future.
    """
    if on > today:
        return translate("Opportunities", "This day is still to come.")
    before: reader.Step | None = None
    after: reader.Step | None = None
    seen = False
    for one in steps:
        if one.id == step:
            seen = True
        elif not seen:
            before = one
        elif after is None:
            after = one
    if before is not None and on < before.on:
        return translate(
            "Opportunities",
            "That is before “{stage}” on {day}.",
            stage=term(before.stage),
            day=day_and_month(before.on, today),
        )
    if after is not None and on > after.on:
        return translate(
            "Opportunities",
            "That is after “{stage}” on {day}.",
            stage=term(after.stage),
            day=day_and_month(after.on, today),
        )
    return ""


def _said(opening: str, company: str) -> str:
    return at_company(opening.strip(), company.strip())


def _day(store: Store, on: date) -> str:
    return day_and_month(on, store.clock.today())


def _check(opening: OpportunityDraft) -> None:
    if not opening.title.strip():
        raise KnownError(translate("Opportunities", "An opening needs a title. Nothing was saved yet."))


def _check_day(store: Store, number: int, on: date, step: int | None) -> None:
    advice = order_advice(reader.steps(store, number), step, on, store.clock.today())
    if advice:
        raise KnownError(translate("Opportunities", "{advice} Nothing was changed.", advice=advice))


def _there(store: Store, number: int) -> None:
    if store.get(m.Opportunity, number) is None:
        raise KnownError(
            translate("Opportunities", "This opening was removed meanwhile. Undo brings it back.")
        )


def _touch(store: Store, number: int) -> None:
    store.update(m.Opportunity, number, changed_at=store.clock.now())


def _fields(store: Store, opening: OpportunityDraft) -> dict[str, object]:
    return {
        "title": " ".join(opening.title.split()),
        "company": companies.find_or_add(store, opening.company) if opening.company.strip() else None,
        "link": opening.link.strip(),
        "how_to_submit": opening.how_to_submit.strip(),
        "channel": opening.channel or "",
        "salary": " ".join(opening.salary.split()),
        "closing_on": opening.closing_on,
        "notes": opening.notes.strip(),
    }


def _hiring_manager(store: Store, number: int) -> tuple[int, int] | None:
    """The entry and the contact of the first hiring manager; who was removed keeps the part, and may come back."""
    row = store.row(
        """SELECT r.id, r.contact_id FROM role r JOIN contact c ON c.id = r.contact_id
           WHERE r.opportunity_id = ? AND r.role = ? AND c.deleted_at IS NULL ORDER BY r.id LIMIT 1""",
        (number, RoleKind.HIRING_MANAGER),
    )
    return None if row is None else (row[0], row[1])


def _follow_hiring_manager(store: Store, number: int, opening: OpportunityDraft) -> bool:
    """Bring the first hiring manager to what a draft says; say whether it was somebody else before."""
    before = _hiring_manager(store, number)
    wanted = opening.hiring_manager_id
    if wanted is None and opening.hiring_manager_name.strip():
        wanted = cards.add_named(
            store,
            opening.hiring_manager_name,
            relationship=Relationship.NOT_MET,
            company=opening.company,
        )
    if (before[1] if before else None) == wanted:
        return False
    if before is not None:
        store.delete(m.Role, before[0])
    if wanted is not None and _role(store, number, wanted, RoleKind.HIRING_MANAGER) is None:
        store.insert(m.Role, opportunity=number, contact=wanted, role=RoleKind.HIRING_MANAGER)
    return True


def _role(store: Store, number: int, contact: int, role: RoleKind) -> int | None:
    found = store.value(
        "SELECT id FROM role WHERE opportunity_id = ? AND contact_id = ? AND role = ?",
        (number, contact, role),
    )
    return None if found is None else int(found)


def _detach(store: Store, number: int, contact: int) -> None:
    """Take the attached reference of a contact from an opening."""
    found = store.rows(
        """SELECT x.id FROM opportunity_reference x JOIN reference r ON r.id = x.reference_id
           WHERE x.opportunity_id = ? AND r.contact_id = ?""",
        (number, contact),
    )
    store.delete(m.OpportunityReference, *(row[0] for row in found))
