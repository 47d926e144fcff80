"""The message that asks: what an ask says of itself goes before what the file has."""

from __future__ import annotations

from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.call_sheet import spoken_ask
from crm_desktop.domain.etiquette.known import at_company
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.terms import AskKind
from crm_desktop.services.messages import writing
from crm_desktop.services.messages.placeholders import Thing, packet_values
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import Store


def draft(store: Store, ask: AskDraft, number: int | None = None, template_key: str = "") -> Draft:
    """Give the message that asks it, from the template of its kind or another one.

    Raises:
        KnownError: as `writing.draft_for`.
    """
    things: list[Thing] = [
        (kind, one)
        for kind, one in (("opportunity", ask.opportunity_id), ("company", ask.company_id))
        if one is not None
    ]
    person = store.row(
        """SELECT c.name, c.given_name, coalesce(k.name, '') FROM contact c
           LEFT JOIN company k ON k.id = c.company_id WHERE c.id = ? AND c.deleted_at IS NULL""",
        (ask.person_id,),
    )
    name, given, company = person or ("", "", "")
    values = {
        "exactly": ask.exactly,
        "the_ask": spoken_ask(ask.kind, ask.exactly, name, _opening(store, ask)),
        "how_many": str(ask.how_many or ""),
        "field": ask.industry,
        "person_name": name,
        "person_given_name": given or name,
        "person_company": company,
        **packet_values(ask.packet),
    }
    if company and not things:
        values["company"] = company
    return writing.draft_for(
        store,
        Occasion.ASK,
        ask.contact_id,
        [*([("ask", number)] if number is not None else []), *things],
        case=ask.kind,
        template_key=template_key,
        values={key: said for key, said in values.items() if said},
    )


def _opening(store: Store, ask: AskDraft) -> str:
    """What a referral is for: the opening with its company, else the title that the packet has."""
    row = store.row(
        """SELECT o.title, coalesce(k.name, '') FROM opportunity o LEFT JOIN company k ON k.id = o.company_id
           WHERE o.id = ?""",
        (ask.opportunity_id,),
    )
    return at_company(*row) if row is not None else ask.packet.job_title


def draft_key(number: int, kind: AskKind) -> str:
    """Give the key under which the begun message of an ask is kept, one for each kind it may become."""
    return f"ask {kind}/{number}"
