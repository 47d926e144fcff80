"""What stands in an editor goes into the window's memory as plain data and comes back as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from crm_desktop.domain.terms import (
    Direction,
    FollowUpKind,
    InteractionKind,
    Outcome,
    PointsTo,
    Purpose,
    UseName,
)
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.interactions import InteractionDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store.contacts import Address, Tie
from crm_desktop.ui.shell.drafts import as_data, from_data, together

CONTACT = ContactDraft(
    "Idris",
    "Bellwether",
    met_on=date(2020, 2, 29),
    photo=b"\x89PNG",
    introduced_by_id=7,
    emails=(Address("idris@copperfinch.example", "work", True, 3),),
    affiliations=(Tie(None, "Copperfinch", "employer", from_date="2019-04"),),
    tags=("payments",),
    own_fields=(("Shoe size", "44"),),
)
DRAFTS = (
    CONTACT,
    CompanyDraft("Larkmoor", priority=2),
    LeadDraft(received_on=date(2026, 11, 24), points_to=PointsTo.NEWS, use_name=UseName.YES),
    FollowUpDraft(
        "Call",
        date(2026, 11, 27),
        FollowUpKind.CALL,
        due_time=time(9, 30),
        about=(("contact", 3), ("lead", 4)),
    ),
    InteractionDraft(
        (1, 2),
        date(2026, 11, 24),
        InteractionKind.MEETING,
        Direction.IN,
        Outcome.SPOKE,
        (Purpose.THANKS, Purpose.UPDATE),
        (("lead", 4),),
        at_time=time(23, 59),
        new_people=("Ottilie",),
    ),
)


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: type(draft).__name__)
def test_a_draft_comes_back_from_the_memory_as_it_was(draft: Any) -> None:
    back = from_data(type(draft), json.loads(json.dumps(as_data(draft))))
    assert back == draft


def test_what_is_annotated_as_a_term_is_read_as_that_term() -> None:
    back = from_data(LeadDraft, as_data(LeadDraft(points_to=PointsTo.NEWS)))
    assert back is not None
    assert isinstance(back.points_to, PointsTo)


@pytest.mark.parametrize(
    "spoiled",
    [
        None,
        [],
        {"emails": 3},
        {"affiliations": [{"no": 1}]},
        {"photo": "?"},
        {"given_name": 3},
        {"met_on": "x"},
    ],
)
def test_what_cannot_be_read_is_no_draft(spoiled: Any) -> None:
    assert from_data(ContactDraft, spoiled) is None


def test_fields_of_another_version_are_left_out() -> None:
    assert from_data(CompanyDraft, {"name": "Larkmoor", "moon": "full"}) == CompanyDraft("Larkmoor")
    assert from_data(CompanyDraft, {"place": "Dublin"}) is None


def test_changes_come_together_field_by_field() -> None:
    mine = replace(CONTACT, position="CPO")
    now = replace(CONTACT, location="Oslo", position="Director")
    assert together(CONTACT, mine, now) == replace(CONTACT, location="Oslo", position="CPO")
