"""Which interaction counts as what (`domain.md`, fine print "Acts")."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from crm_desktop.domain.facts import InteractionFact
from crm_desktop.domain.terms import IN_PERSON, Direction, Outcome, Purpose

_ANSWERED: Final = frozenset({Outcome.REPLIED, Outcome.SPOKE})
# Looking a member up costs more than what is asked of it, twenty thousand times over.
_IN: Final = Direction.IN
_OUT: Final = Direction.OUT
_CONVERSATION: Final = Purpose.CONVERSATION
_NO_ANSWER: Final = Outcome.NO_ANSWER


def is_answer(act: InteractionFact) -> bool:
    """Tell whether it holds a word from them: they wrote, they replied, or we talked (fine print 12)."""
    if act.direction is _IN or act.outcome in _ANSWERED:
        return True
    return _CONVERSATION in act.purposes and act.outcome is not _NO_ANSWER


def is_talk(act: InteractionFact) -> bool:
    """Tell whether it was answered or in person (fine print 28)."""
    return is_answer(act) or (act.kind in IN_PERSON and act.outcome is not _NO_ANSWER)


def is_mine(act: InteractionFact, purpose: Purpose, contact_id: int, today: date) -> bool:
    """Tell whether it is an act of mine towards a contact, for a purpose, that has happened (fine print 4, 6)."""
    return (  # the purpose first: it leaves out the most
        purpose in act.purposes
        and act.direction is _OUT
        and act.on <= today
        and contact_id in act.contact_ids
    )


def last_act(
    acts: Sequence[InteractionFact], purpose: Purpose, contact_id: int, today: date, since: date = date.min
) -> date | None:
    """Give the day of my last act towards a contact for a purpose, None where there is none since a day.

    `acts` are in the order of their days, as the indexes of `Facts` give them.
    """
    for act in reversed(acts):
        if act.on < since:
            break
        if purpose in act.purposes and is_mine(act, purpose, contact_id, today):  # few are for one purpose
            return act.on
    return None


def latest(*days: date | None) -> date | None:
    """Give the latest of some days, any of which may be missing."""
    return max((day for day in days if day is not None), default=None)
