"""Several jobs, or a job with its page, in the cells of one: as Google, HubSpot and Notion write them."""

from __future__ import annotations

from itertools import zip_longest
from typing import Final

from crm_desktop.domain.translation import mark
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.values.cells import NOTION_PAGE

BETWEEN: Final = {FileKind.HUBSPOT: ";", FileKind.GOOGLE: " ::: "}
"""What stands between several companies or positions, by the program that writes it."""

OTHER_JOBS: Final = mark("Imports", "Of several jobs the first was taken; the others are “{text}”.")


def first_job(position: str, company: str, between: str) -> tuple[str, str, str]:
    """Give the position and the company named first, and what of both is left over, for the notes."""
    company = NOTION_PAGE.split(company)[0].strip()
    if not between or "://" in company:
        return position, company, ""
    (position, *positions), (company, *companies) = (
        [part.strip() for part in text.split(between)] for text in (position, company)
    )
    others = [", ".join(filter(None, each)) for each in zip_longest(positions, companies, fillvalue="")]
    return position, company, "\n".join(filter(None, others))
