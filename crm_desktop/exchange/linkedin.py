"""LinkedIn's `Connections.csv`, of every year.

Known of the format, at second hand (the header lists and fixtures of other importers, 2020 to 2026):
- `First Name,Last Name,URL,Email Address,Company,Position,Connected On`; before 2023 without `URL`. German and
  French headers are told of. The columns come in other orders and with extra ones: matched by name.
- Above the header stand none to several lines of notes, so the header is looked for.
- The e-mail is there only where the person shares it. People who hide themselves have a date and nothing else.
- Dates are `03 Nov 2026`. A spreadsheet that saved the file again may have changed them, so the column is
  looked at as a whole, as in any other CSV.
"""

from __future__ import annotations

from crm_desktop.exchange.dates import find_order
from crm_desktop.exchange.fields import Field, Matching
from crm_desktop.exchange.headers import linkedin_fields
from crm_desktop.exchange.tables import Table

HIDDEN = "LinkedIn hides this person: the file holds only the day of the connection."
"""Why a row with nothing but a date is skipped."""


def matching(table: Table) -> Matching:
    """Match the columns of a table of LinkedIn connections.

    Raises `ValueError` for another kind of table.
    """
    fields = linkedin_fields([column.header for column in table.columns])
    if fields is None:
        raise ValueError("no header of LinkedIn connections")
    at = fields.index(Field.MET_ON)
    order = find_order(cells[at] for _, cells in table.sample)
    taken = [
        f"“{column.label}” is left out: LinkedIn's connections have no such column, or it is there already."
        for column, field in zip(table.columns, fields, strict=True)
        if field is Field.LEAVE_OUT and column.header
    ]
    if not order.sure:
        taken.append(order.why)
    return Matching(fields, order.order, taken=tuple(taken), sure=order.sure and not taken)
