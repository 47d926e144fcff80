"""Favours and promises: who did what for whom, and what is still to be done. Each change is one undoable action."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.terms import FavourDirection, PromisedBy
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import full_day
from crm_desktop.services import contacts as cards
from crm_desktop.services import follow_ups
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m

if TYPE_CHECKING:
    from crm_desktop.domain.etiquette import Due
    from crm_desktop.domain.etiquette.known import Known
    from crm_desktop.domain.etiquette.ledger import Ledger
    from crm_desktop.services.agenda import Agenda


# -- favours -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FavourDraft:
    """What the editor of a favour holds. The person is a contact's number, or a name that becomes a contact."""

    contact_id: int | None = None
    contact_name: str = ""
    direction: FavourDirection = FavourDirection.THEY_HELPED_ME
    what: str = ""
    on: date | None = None


def log(store: Store, favour: FavourDraft, number: int | None = None) -> int:
    """Write a favour, or change one, in one action, and give its number.

    Raises:
        KnownError: where nobody is named, or it is not said what it was.
    """
    what = " ".join(favour.what.split())
    _need(
        favour.contact_id,
        favour.contact_name,
        what,
        translate("Favours", "What was it? A few words are enough."),
    )
    on = favour.on or store.clock.today()
    who = _called(store, favour.contact_id, favour.contact_name)
    label = (
        translate("Favours", "{who} helped you", who=who)
        if favour.direction is FavourDirection.THEY_HELPED_ME
        else translate("Favours", "You did {who} a favour", who=who)
    )
    with store.action(
        label if number is None else translate("Favours", "{label}, changed", label=label), "edit", what
    ):
        values = {
            "contact": _contact(store, favour.contact_id, favour.contact_name),
            "direction": favour.direction,
            "what": what,
            "on_date": on,
        }
        if number is None:
            return store.insert(m.Favour, **values, added_at=store.clock.now())
        store.update(m.Favour, number, **values)
    return number


def draft(store: Store, number: int) -> FavourDraft | None:
    """Give a favour as its editor holds it, or None where it is gone."""
    row = store.get(m.Favour, number)
    if row is None:
        return None
    return FavourDraft(row.contact_id, "", FavourDirection(row.direction), row.what, row.on_date)


def remove(store: Store, number: int) -> None:
    """Remove a favour, in one action; undo brings it back."""
    row = store.get(m.Favour, number)
    if row is not None:
        with store.action(translate("Favours", "Favour removed: {what}", what=row.what), "remove"):
            store.delete(m.Favour, number)


# -- promises ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """What the editor of a promise holds. `due_on` is None where no day was named."""

    contact_id: int | None = None
    contact_name: str = ""
    by: PromisedBy = PromisedBy.THEM
    what: str = ""
    made_on: date | None = None
    due_on: date | None = None
    lead_id: int | None = None
    opportunity_id: int | None = None


def promise(store: Store, made: PromiseDraft, number: int | None = None) -> int:
    """Write a promise, or change one, in one action, and give its number.

    One of mine with a day is a follow-up on that day as well (`domain.md`, fine print 23), and the two go together.

    Raises:
        KnownError: where nobody is named, it is not said what, or it is due before it was made.
    """
    what = " ".join(made.what.split())
    _need(
        made.contact_id,
        made.contact_name,
        what,
        translate("Favours", "What was promised? A few words are enough."),
    )
    made_on = made.made_on or store.clock.today()
    _check_days(made_on, made.due_on)
    who = _called(store, made.contact_id, made.contact_name)
    label = (
        translate("Favours", "{who} promised you", who=who)
        if made.by is PromisedBy.THEM
        else translate("Favours", "You promised {who}", who=who)
    )
    detail = (
        translate("Favours", "{what}, by {day}", what=what, day=full_day(made.due_on, store.clock.today()))
        if made.due_on
        else what
    )
    with store.action(
        label if number is None else translate("Favours", "{label}, changed", label=label), "edit", detail
    ):
        contact = _contact(store, made.contact_id, made.contact_name)
        values = {
            "contact": contact,
            "promised_by": made.by,
            "what": what,
            "made_on": made_on,
            "due_on": made.due_on,
            "lead": made.lead_id,
            "opportunity": made.opportunity_id,
        }
        if number is None:
            number = store.insert(m.Promise, **values, added_at=store.clock.now())
        else:
            store.update(m.Promise, number, **values)
        _follow(store, number)
    return number


def promise_draft(store: Store, number: int) -> PromiseDraft | None:
    """Give a promise as its editor holds it, or None where it is gone."""
    row = store.get(m.Promise, number)
    if row is None:
        return None
    return PromiseDraft(
        row.contact_id,
        "",
        PromisedBy(row.promised_by),
        row.what,
        row.made_on,
        row.due_on,
        row.lead_id,
        row.opportunity_id,
    )


def set_day(store: Store, number: int, due_on: date | None) -> None:
    """Set the day by which a promise is to be kept, or take it away, in one action.

    Raises:
        KnownError: where it is gone meanwhile, or would be due before it was made.
    """
    row = _existing(store, number)
    _check_days(row.made_on, due_on)
    detail = translate("Favours", "For {day}.", day=full_day(due_on, store.clock.today())) if due_on else ""
    with store.action(
        translate("Favours", "{promise}: another day", promise=_promise_label(store, row)), "edit", detail
    ):
        store.update(m.Promise, number, due_on=due_on)
        _follow(store, number)


def keep(store: Store, number: int, on: date | None = None) -> None:
    """Note that a promise was kept (today), in one action; the follow-up that stands for one of mine is done with it.

    Raises:
        KnownError: where it is gone meanwhile.
    """
    row = _existing(store, number)
    on = on or store.clock.today()
    name = _called(store, row.contact_id)
    theirs = row.promised_by == PromisedBy.THEM
    with store.action(
        translate("Favours", "{name} kept a promise", name=name)
        if theirs
        else translate("Favours", "You kept your promise to {name}", name=name),
        "edit",
        row.what,
    ):
        for follow_up in _open_follow_ups(store, number):
            follow_ups.done(store, follow_up, on)
        store.update(m.Promise, number, kept_on=on)
        _follow(store, number)  # one that repeats stands for nothing any more


def reopen(store: Store, number: int) -> None:
    """Note that a promise is not kept after all, in one action."""
    row = _existing(store, number)
    with store.action(
        translate("Favours", "{promise}: open again", promise=_promise_label(store, row)), "edit"
    ):
        done = store.value(
            "SELECT id FROM follow_up WHERE promise_id = ? AND done_on IS NOT NULL ORDER BY id DESC LIMIT 1",
            (number,),
        )
        if done is not None:
            follow_ups.undone(store, int(done))
        store.update(m.Promise, number, kept_on=None)


def remove_promise(store: Store, number: int) -> None:
    """Remove a promise with the follow-up that stands for it, in one action; undo brings both back."""
    row = store.get(m.Promise, number)
    if row is None:
        return
    with store.action(translate("Favours", "Promise removed: {what}", what=row.what), "remove"):
        store.delete(m.FollowUp, *_open_follow_ups(store, number))
        store.delete(m.Promise, number)


def _check_days(made_on: date, due_on: date | None) -> None:
    if due_on is not None and due_on < made_on:
        raise KnownError(
            translate(
                "Favours",
                "It is due before it was promised. One of the two days is a slip. Nothing was saved yet.",
            )
        )


def _follow(store: Store, number: int) -> None:
    """Bring the follow-up of a promise to what the promise says: one for mine that is open and has a day, else none."""
    row = store.get(m.Promise, number)
    waiting = _open_follow_ups(store, number)
    if row is None or row.promised_by != PromisedBy.ME or row.due_on is None or row.kept_on is not None:
        store.delete(m.FollowUp, *waiting)
        return
    about = [("contact", row.contact_id)]
    about += [
        (kind, thing) for kind, thing in (("lead", row.lead_id), ("opportunity", row.opportunity_id)) if thing
    ]
    if not waiting:
        follow_ups.save(
            store, FollowUpDraft(what=row.what, due_on=row.due_on, about=tuple(about), promise_id=number)
        )
        return
    follow_up = follow_ups.get(store, waiting[0])
    assert follow_up is not None
    store.update(m.FollowUp, waiting[0], what=row.what, due_on=row.due_on)
    if row.contact_id not in {one for kind, one, _ in follow_up.about if kind == "contact"}:
        store.execute(m.FollowUpAbout.delete().where(m.FollowUpAbout.follow_up == waiting[0]))
        for kind, thing in about:
            store.insert(m.FollowUpAbout, follow_up=waiting[0], **{kind: thing})


def _open_follow_ups(store: Store, number: int) -> list[int]:
    found = store.rows(
        "SELECT id FROM follow_up WHERE promise_id = ? AND done_on IS NULL ORDER BY id", (number,)
    )
    return [row[0] for row in found]


def _existing(store: Store, number: int) -> Any:
    row = store.get(m.Promise, number)
    if row is None:
        raise KnownError(translate("Favours", "This promise is not here any more. Undo brings it back."))
    return row


def _promise_label(store: Store, row: Any) -> str:
    name = _called(store, row.contact_id)
    return (
        translate("Favours", "What {name} promised", name=name)
        if row.promised_by == PromisedBy.THEM
        else translate("Favours", "What you promised {name}", name=name)
    )


# -- who -----------------------------------------------------------------------------------------------


def _need(contact_id: int | None, name: str, what: str, says: str) -> None:
    if contact_id is None and not name.strip():
        raise KnownError(translate("Favours", "Who was it? A name is enough."))
    if not what:
        raise KnownError(says)


def _called(store: Store, contact_id: int | None, name: str = "") -> str:
    if contact_id is None:
        return " ".join(name.split())
    return people.name(store, contact_id)


def _contact(store: Store, contact_id: int | None, name: str) -> int:
    return contact_id if contact_id is not None else cards.add_named(store, name)


# -- the ledger ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One person's line of the ledger: what passed, and the `reciprocate` Due that comes next, where there is one."""

    ledger: Ledger
    due: Due | None

    @property
    def next_on(self) -> date | None:
        """The day on which something is to be given back, or done as promised."""
        if self.due is not None:
            return self.due.due_on
        return next((one.due_on for one in self.ledger.promises if one.due_on is not None), None)


def known(agenda: Agenda) -> Known:
    """Give the facts with the day and the settings, as the ledger asks them."""
    from crm_desktop.domain.etiquette.known import Known

    return Known(agenda.facts, agenda.today, agenda.rules)


def ledger_line(agenda: Agenda, contact: int) -> LedgerLine | None:
    """Give one person's line of the ledger, None where no favour passed either way."""
    from crm_desktop.domain.etiquette.ledger import ledger

    found = ledger(known(agenda), contact)
    due = next((one for one in agenda.of_contact(contact) if one.rule is RuleName.RECIPROCATE), None)
    return None if found is None else LedgerLine(found, due)


def ledger_lines(agenda: Agenda) -> list[LedgerLine]:
    """Give everybody with whom a favour passed: who comes next to get something back first, then the latest."""
    from crm_desktop.domain.etiquette.ledger import ledgers

    due = {one.contact_id: one for one in agenda.dues if one.rule is RuleName.RECIPROCATE}
    found = [LedgerLine(one, due.get(one.contact.id)) for one in ledgers(known(agenda))]
    found.sort(
        key=lambda one: one.next_on or date.max
    )  # ledgers come with the latest first, and the sort is stable
    return found
