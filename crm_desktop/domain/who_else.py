"""Who else may be asked, so that many people are asked for a little (`domain.md`, `ask_load`)."""

from __future__ import annotations

from crm_desktop.domain.askcheck import asks_to, lately, said_no
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.terms import AskKind
from crm_desktop.domain.ways_in import Acquaintance


def may_be_asked(known: Known, person: Acquaintance, kind: AskKind) -> bool:
    """Tell whether somebody is a good one to ask for something now.

    Nothing is owed to them, no ask waits for their answer, they were not asked often lately, and did not say no to
    this kind lately.
    """
    asks = asks_to(known, person.id)
    return not (
        person.owed
        or any(known.is_open(ask) for ask in asks)
        or len(lately(known, asks)) >= known.settings.check.many_asks
        or said_no(known, asks, kind) is not None
    )
