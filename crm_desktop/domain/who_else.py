"""Who else fits: others to ask, so that many people are asked for a little (`domain.md`, `ask_load`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crm_desktop.domain.askcheck import (
    NEWS,
    THANKS,
    AskDraft,
    asks_to,
    last_talk,
    lately,
    owed_by,
    said_no,
)
from crm_desktop.domain.etiquette.known import Known, at_company
from crm_desktop.domain.facts import ContactFact
from crm_desktop.domain.wording import sentence_start, span, times_word


class Fits(StrEnum):
    """Why somebody fits; whoever fits in several ways fits in the first of them."""

    KNOWS_THEM = "knows them"
    WORKS_THERE = "works there"
    WORKED_THERE = "worked there"
    IN_THE_FIELD = "in the field"
    LIKE_THEM = "like them"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who might be asked. `named` is the person, company or field they fit by."""

    contact: ContactFact
    position: str
    fits: Fits
    named: str = ""


@dataclass(frozen=True, slots=True)
class Fitting:
    """Somebody else to ask, and why: "Product Manager at Copperfinch. Not asked yet."."""

    contact_id: int
    name: str
    why: str
    fits: Fits


def owed_people(known: Known) -> frozenset[int]:
    """Give everybody who is owed thanks or news."""
    return frozenset(finding.contact_id for finding in owed_by(known, (*THANKS, *NEWS)))


def who_else(
    known: Known, draft: AskDraft, candidates: Iterable[Candidate], owed: frozenset[int], most: int = 3
) -> list[Fitting]:
    """Give the candidates to ask in the place of `draft.contact_id`, the best first.

    Left out is who is asked already, named in the ask, muted, archived or removed; who is owed something (`owed`);
    who has an ask open, was asked three times within 90 days, or said no to this within them. In the order: who was
    talked with within 180 days, how they fit, how close, how little asked, how lately spoken, name.
    """
    numbers = known.settings.check
    best: dict[int, Candidate] = {}
    order = list(Fits)
    for one in sorted(candidates, key=lambda one: order.index(one.fits)):
        best.setdefault(one.contact.id, one)
    ranked = []
    for one in best.values():
        contact = one.contact
        asks = asks_to(known, contact.id)
        recent = lately(known, asks)
        if (
            contact.id in (draft.contact_id, draft.person_id)
            or contact.muted
            or contact.archived
            or contact.deleted
            or contact.id in owed
            or any(known.is_open(ask) for ask in asks)
            or len(recent) >= numbers.many_asks
            or said_no(known, asks, draft.kind) is not None
        ):
            continue
        talked = last_talk(known, contact)
        quiet = talked is None or (known.today - talked).days > numbers.dormant_after
        place = (
            quiet,
            order.index(one.fits),
            -contact.closeness,
            len(recent),
            -(talked or date.min).toordinal(),
            contact.full_name,
            contact.id,
        )
        ranked.append(
            (
                place,
                Fitting(contact.id, contact.full_name, _why(known, one, len(asks), len(recent)), one.fits),
            )
        )
    ranked.sort(key=lambda entry: entry[0])
    return [fitting for _, fitting in ranked[:most]]


def _why(known: Known, one: Candidate, asked: int, recently: int) -> str:
    """Say who it is, how they fit where that is not said by it, and how much they were asked."""
    contact, numbers = one.contact, known.settings.check
    place = at_company(one.position, contact.company) if one.position else contact.company
    said = [sentence_start(place)] if place else []
    if one.fits is Fits.KNOWS_THEM:
        said.append(f"Knows {one.named}")
    elif one.fits is Fits.WORKED_THERE:
        said.append(f"Was at {one.named}")
    talked = last_talk(known, contact)
    if talked is None:
        said.append("You have not talked yet")
    elif (known.today - talked).days > numbers.dormant_after:
        said.append(f"You spoke {span((known.today - talked).days)} ago")
    if not asked:
        said.append("Not asked yet")
    elif not recently:
        said.append("Not asked lately")
    else:
        said.append(f"Asked {times_word(recently)} in {numbers.recent_days} days")
    return f"{'. '.join(said)}."
