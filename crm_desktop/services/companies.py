"""What a person does with companies: find by normal form, write, score, move on, merge; each one undoable action."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.term_words import term
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.domain.translation import mark, plural, translate
from crm_desktop.domain.wording import one_below_the_other
from crm_desktop.store import Store
from crm_desktop.store import companies as reader
from crm_desktop.store import models as m
from crm_desktop.store.texts import literal


@dataclass(frozen=True, slots=True)
class CompanyDraft:
    """What the editor of a company holds. Empty is unknown; `target_status` empty is "no target"."""

    name: str
    domain: str = ""
    industry: str = ""
    size: str = ""
    place: str = ""
    careers_page: str = ""
    has_programme: str = ""
    programme_link: str = ""
    how_to_submit: str = ""
    target_status: str = ""
    priority: int | None = None
    motivation: int | None = None
    posting: int | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A company in a list or a choice."""

    id: int
    name: str
    place: str
    target_status: str
    inside: int
    """How many contacts work there."""


def find(store: Store, name: str) -> int | None:
    """Give the company of that normal form, or None."""
    number = store.value(
        "SELECT id FROM company WHERE normal_name = ? ORDER BY id LIMIT 1", (normal_name(name),)
    )
    return None if number is None else int(number)


def find_or_add(store: Store, name: str) -> int:
    """Give the company of that normal form; add it, inside an action, where there is none."""
    name = name.strip()
    return find(store, name) or save(store, CompanyDraft(name))


def suggest(store: Store, text: str, limit: int = 8) -> list[CompanyRow]:
    """Give the companies whose name, or a word of it, begins with the text; targets first."""
    start = literal(normal_name(text) if text.strip() else "")
    rows = store.rows(
        """SELECT k.id, k.name, k.place, k.target_status,
                  (SELECT count(*) FROM contact c WHERE c.company_id = k.id AND c.deleted_at IS NULL AND NOT c.is_me)
           FROM company k WHERE k.normal_name LIKE ? ESCAPE '\\' OR k.normal_name LIKE ? ESCAPE '\\'
           ORDER BY k.target_status = '', k.normal_name LIMIT ?""",
        (f"{start}%", f"% {start}%", limit),
    )
    return [CompanyRow(*row) for row in rows]


def draft(store: Store, number: int) -> CompanyDraft | None:
    """Give a company as its editor holds it, or None where there is none."""
    row = store.get(m.Company, number)
    return (
        None if row is None else CompanyDraft(**{name: getattr(row, name) for name in CompanyDraft.__slots__})
    )


def save(store: Store, company: CompanyDraft, number: int | None = None) -> int:
    """Write a company, in one action, and give its number. Nothing moves where nothing changed.

    Raises:
        KnownError: without a name.
    """
    name = " ".join(company.name.split())
    if not name:
        raise KnownError(translate("Companies", "A company needs a name. Nothing was saved yet."))
    fields = {slot: getattr(company, slot) for slot in CompanyDraft.__slots__}
    fields |= {"name": name, "normal_name": normal_name(name)}
    now = store.clock.now()
    if number is None:
        with store.action(translate("Companies", "Company added: {name}", name=name), "edit"):
            return store.insert(m.Company, **fields, added_at=now, changed_at=now)
    with store.action(translate("Companies", "{name} changed", name=name), "edit"):
        if store.update(m.Company, number, **fields):
            store.update(m.Company, number, changed_at=now)
    return number


def remove(store: Store, number: int) -> None:
    """Remove a company, in one action. People and openings stay, without it."""
    row = store.get(m.Company, number)
    if row is not None:
        with store.action(translate("Companies", "Company removed: {name}", name=row.name), "remove"):
            store.delete(m.Company, number)


# -- targets -------------------------------------------------------------------------------------------


def set_status(store: Store, number: int, status: TargetStatus | None) -> bool:
    """Say how far I am with a company, or that it is no target; say whether that was otherwise before."""
    return _set(
        store,
        number,
        target_status=status or "",
        said=term(status) if status else translate("Companies", "no target"),
    )


def set_priority(store: Store, number: int, priority: int | None) -> bool:
    """Set the priority (1 is the highest), or none; say whether it was another before."""
    return _set(
        store, number, priority=priority, said=_number(mark("Companies", "priority {value}"), priority)
    )


def set_motivation(store: Store, number: int, motivation: int | None) -> bool:
    """Say how much I want it, 1 to 5, or nothing; say whether that was otherwise before."""
    return _set(
        store,
        number,
        motivation=motivation,
        said=_number(mark("Companies", "motivation {value}"), motivation),
    )


def set_posting(store: Store, number: int, posting: int | None) -> bool:
    """Say whether it posts now, 0 to 3, or nothing; say whether that was otherwise before."""
    return _set(store, number, posting=posting, said=_number(mark("Companies", "posting {value}"), posting))


def set_programme(store: Store, number: int, has: str) -> bool:
    """Say whether it has a referral programme: "yes", "no", or "" for not known; say whether that is new."""
    return _set(store, number, has_programme=has, said=_programme(has))


def _number(said: str, value: int | None) -> str:
    return translate("Companies", said, value=translate("Companies", "not set") if value is None else value)


def _programme(has: str) -> str:
    value = translate("Terms", has) if has else translate("Companies", "not known")
    return translate("Companies", "referral programme, {value}", value=value)


def _set(store: Store, number: int, *, said: str, **fields: str | int | None) -> bool:
    row = store.get(m.Company, number)
    if row is None:
        return False
    with store.action(f"{row.name}: {said}", "edit"):
        changed = store.update(m.Company, number, **fields)
        if changed:
            store.update(m.Company, number, changed_at=store.clock.now())
    return changed


@dataclass(frozen=True, slots=True)
class Named:
    """What naming several companies did: their numbers in the order given, and how many of them are new."""

    numbers: tuple[int, ...]
    new: int


def name_targets(store: Store, names: Iterable[str]) -> Named:
    """Put companies on the target list by their names, in one action. One that is here becomes a target.

    A name that is given twice counts once, by its normal form.

    Raises:
        KnownError: where no name is left.
    """
    by_form: dict[str, str] = {}
    for name in names:
        if name.strip():
            by_form.setdefault(normal_name(name), " ".join(name.split()))
    wanted = list(by_form.values())
    if not wanted:
        raise KnownError(translate("Companies", "Name at least one company. Nothing was saved yet."))
    label = plural(
        "Companies", "{name} on the list", "%Ln companies on the list", len(wanted), name=wanted[0]
    )
    numbers, new = [], 0
    with store.action(label, "edit"):
        for name in wanted:
            number = find(store, name)
            if number is None:
                number = save(store, CompanyDraft(name, target_status=TargetStatus.PROSPECT))
                new += 1
            elif not store.value("SELECT target_status FROM company WHERE id = ?", (number,)):
                set_status(store, number, TargetStatus.PROSPECT)
            numbers.append(number)
    return Named(tuple(numbers), new)


# -- merging -------------------------------------------------------------------------------------------

_FURTHER: Final = {"": 0, TargetStatus.SET_ASIDE: 1} | {
    status: place
    for place, status in enumerate(TargetStatus, start=2)
    if status is not TargetStatus.SET_ASIDE
}
"""How far on a status is; a company that was set aside is further than one that never was a target."""


@dataclass(frozen=True, slots=True)
class Merger:
    """Two companies side by side: what each says, which says it better, and what points to the one that goes.

    `from_gone` names the fields in which the one that goes is fuller or newer.
    """

    keep: CompanyDraft
    gone: CompanyDraft
    from_gone: frozenset[str]
    moving: Mapping[str, int]

    def merged(self, from_gone: Collection[str] | None = None) -> CompanyDraft:
        """Give what comes of both, with these fields taken from the one that goes (else as proposed).

        Notes come one below the other.
        """
        chosen = self.from_gone if from_gone is None else from_gone
        return replace(
            self.keep,
            **{slot: getattr(self.gone, slot) for slot in CompanyDraft.__slots__ if slot in chosen},
            notes=one_below_the_other(self.keep.notes, self.gone.notes),
        )


def compare(store: Store, keep: int, gone: int) -> Merger | None:
    """Lay two companies side by side, or None where they are not two any more.

    What is written wins over what is not; of two that are written the newer, of two statuses the one further on. The
    name of the one that stays is kept, and the notes of both.
    """
    mine, theirs = draft(store, keep), draft(store, gone)
    if mine is None or theirs is None or keep == gone:
        return None
    changed: dict[int, str] = dict(
        store.rows("SELECT id, changed_at FROM company WHERE id IN (?, ?)", (keep, gone))
    )
    newer = changed[gone] > changed[keep]
    chosen = set()
    for slot in CompanyDraft.__slots__:
        one, other = getattr(mine, slot), getattr(theirs, slot)
        if slot in ("name", "notes") or one == other or other in ("", None):
            continue
        is_status = slot == "target_status"
        if _FURTHER[other] > _FURTHER[one] if is_status else one in ("", None) or newer:
            chosen.add(slot)
    return Merger(mine, theirs, frozenset(chosen), reader.pointing_to(store, [gone]))


def merge(store: Store, keep: int, gone: int, merged: CompanyDraft) -> None:
    """Make one company of two, in one action: what pointed to `gone` points to `keep`, which says what `merged` says.

    A tie of a person that both had is kept once, the fuller one.

    Raises:
        KnownError: where they are not two companies any more, or the name is empty.
    """
    if keep == gone or draft(store, keep) is None or draft(store, gone) is None:
        raise KnownError(translate("Companies", "These are not two companies any more. Nothing was changed."))
    with store.action(
        translate("Companies", "{name}: two companies merged", name=merged.name.strip()), "merge"
    ):
        _join_affiliations(store, keep, gone)
        for table, owner in (("interaction_about", "interaction_id"), ("follow_up_about", "follow_up_id")):
            store.execute(
                f"""DELETE FROM {table} WHERE company_id = ? AND {owner} IN
                    (SELECT {owner} FROM {table} WHERE company_id = ?)""",
                (gone, keep),
            )
        for table in reader.POINTING:
            store.execute(f"UPDATE {table} SET company_id = ? WHERE company_id = ?", (keep, gone))
        store.delete(m.Company, gone)
        save(store, merged, keep)


_TIE: Final = ("title", "from_date", "to_date")


def _join_affiliations(store: Store, keep: int, gone: int) -> None:
    """Drop of each two ties of one person the one that says nothing the other does not."""
    ties: dict[tuple[int, str], dict[int, list[Any]]] = {}
    for tie in store.query(m.Affiliation.select().where(m.Affiliation.company.in_((keep, gone)))):
        ties.setdefault((tie.contact_id, tie.kind), {}).setdefault(tie.company_id, []).append(tie)
    for both in ties.values():
        left = list(both.get(keep, ()))
        for tie in both.get(gone, ()):
            if any(_says_no_more(tie, other) for other in left):
                store.delete(m.Affiliation, tie.id)
                continue
            for other in [other for other in left if _says_no_more(other, tie)]:
                store.delete(m.Affiliation, other.id)
                left.remove(other)


def _says_no_more(tie: Any, other: Any) -> bool:
    return tie.former == other.former and all(
        getattr(tie, name) in ("", getattr(other, name)) for name in _TIE
    )
