"""What the end of a search says: its rows, what is still open, and the list on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.terms import LeadStage
from crm_desktop.domain.translation import plural
from crm_desktop.domain.wording import counted, shortened
from crm_desktop.services.closing import MINUTES, Ending, Person, Rest
from crm_desktop.ui.sheets.blocks import Head, Heading, Sheet, Table
from crm_desktop.ui.widgets import RowPaint

_tr = QCoreApplication.translate


def ending(one: Ending) -> str:
    """The end of a search, as it is chosen: "Lead PM, Risk at Orrery Lane", "I stop for now"."""
    return _tr("Closing", "I stop for now") if one.opportunity_id is None else one.title


def told(on: date, today: date) -> str:
    """When somebody heard: "Told today", "Told on 18 November"."""
    return _tr("Closing", "Told {day}").format(day=wording.day_in_sentence(on, today))


def how_many(people: Sequence[Person]) -> str:
    """How many know: "3 of 16 people know"."""
    know = sum(one.told_on is not None for one in people)
    if know == len(people):
        return _tr("Closing", "Everybody knows")
    return _tr("Closing", "{count} of {people} know").format(
        count=know, people=counted(len(people), _tr("Closing", "person"), _tr("Closing", "people"))
    )


def time_left(people: Sequence[Person]) -> str:
    """How long the messages take that are still to be written: "about 50 minutes left"."""
    waiting = sum(one.told_on is None for one in people)
    if not waiting:
        return ""
    return _tr("Closing", "{minutes} left").format(minutes=wording.about_minutes(MINUTES * waiting))


def row(one: Person, today: date) -> RowPaint:
    """The row of somebody who helped."""
    owed = _tr("Closing", "Thanks and news") if one.is_owed else _tr("Closing", "News")
    known = one.told_on is not None
    says = told(one.told_on, today) if one.told_on is not None else owed
    return RowPaint(
        one.helper.contact.full_name,
        one.helper.says,
        face=one.helper.contact.full_name,
        right_icon="check" if known else "heart" if one.is_owed else "megaphone",
        right_text=says,
        right_token="ok" if known else "text2",
        accessible=f"{one.helper.contact.full_name}. {one.helper.says} {says}.",
    )


def title(one: Person, how: Ending) -> str:
    """What to do about somebody: "Tell Greta it worked"."""
    name = one.helper.contact.called
    name = shortened(name, 40)
    if one.told_on is not None:
        return _tr("Closing", "{name} knows").format(name=name)
    if how.opportunity_id is None:
        return _tr("Closing", "Tell {name} that you stop").format(name=name)
    return _tr("Closing", "Tell {name} it worked").format(name=name)


def rest(one: Rest) -> str:
    """What ends in one go, in a sentence or two."""
    leads = [plural("Closing", "a lead", "%Ln leads", len(one.leads))] if one.leads else []
    openings = [plural("Closing", "an opening", "%Ln openings", len(one.openings))] if one.openings else []
    asks = [plural("Closing", "an ask", "%Ln asks", len(one.asks))] if one.asks else []
    drafts = [plural("Closing", "a draft", "%Ln drafts", len(one.drafts))] if one.drafts else []
    follow_ups = (
        [plural("Closing", "a follow-up", "%Ln follow-ups", len(one.follow_ups))] if one.follow_ups else []
    )
    parts = [
        (does if count > 1 else does_alone).format(things=wording.listed(things))
        for things, count, does_alone, does in (
            (
                [*leads, *openings],
                len(one.leads) + len(one.openings),
                _tr("Closing", "{things} ends"),
                _tr("Closing", "{things} end"),
            ),
            (
                [*asks, *drafts],
                len(one.asks) + len(one.drafts),
                _tr("Closing", "{things} is taken back"),
                _tr("Closing", "{things} are taken back"),
            ),
            (
                follow_ups,
                len(one.follow_ups),
                _tr("Closing", "{things} goes"),
                _tr("Closing", "{things} go"),
            ),
        )
        if count
    ]
    if one.reminders:
        parts.append(_tr("Closing", "reminders stop"))
    said = f"{wording.sentence_start(', '.join(parts))}. " if parts else ""
    return said + _tr("Closing", "Nobody gets a message by this. One undo step.")


def lead_end(stage: LeadStage) -> str:
    """How a lead ends, beside its name."""
    return {
        LeadStage.BECAME_A_JOB: _tr("Closing", "became the job"),
        LeadStage.HELPED: _tr("Closing", "it helped"),
        LeadStage.DID_NOT_PAN_OUT: _tr("Closing", "did not pan out"),
    }[stage]


def sheet(how: Ending, people: Sequence[Person], today: date) -> Sheet:
    """The list on paper: who helped with what, and whether they know."""
    groups = (
        (_tr("Closing", "Behind the offer"), [one for one in people if one.helper.behind]),
        (helped_too(people), [one for one in people if not one.helper.behind]),
    )
    blocks: list[Head | Heading | Table] = [Head(title=_tr("Closing", "Who helped"), second=ending(how))]
    for name, group in groups:
        if group:
            blocks.append(Heading(text=name, note=str(len(group))))
            rows = tuple(
                (
                    one.helper.contact.full_name,
                    one.helper.says,
                    told(one.told_on, today) if one.told_on is not None else "",
                )
                for one in group
            )
            blocks.append(Table(head=(), rows=rows, shares=(2, 4, 1.5)))
    return Sheet(
        name=_tr("Closing", "Who helped"),
        blocks=tuple(blocks),
        foot=wording.full_day(today, today),
    )


def helped_too(people: Sequence[Person]) -> str:
    """The head over those who are not behind an offer."""
    behind = any(one.helper.behind for one in people)
    return _tr("Closing", "They helped too") if behind else _tr("Closing", "They helped")
