"""A row in doubt beside who it may be, field by field, with what the rules propose chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.wording import whole_day
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.plan.terms import Choice, Decision
from crm_desktop.exchange.records import PersonRow, row_of
from crm_desktop.services.imports.importing import Pair
from crm_desktop.ui.contacts.words import relationship
from crm_desktop.ui.imports import words
from crm_desktop.ui.widgets import SideBySide

_SAID: Final[dict[Field, Callable[[PersonRow], str]]] = {
    Field.FULL: lambda row: row.name,
    Field.NICKNAME: lambda row: row.nickname,
    Field.POSITION: lambda row: row.position,
    Field.COMPANY: lambda row: row.company,
    Field.LOCATION: lambda row: row.location,
    Field.RELATIONSHIP: lambda row: relationship(row.relationship) if row.relationship else "",
    Field.MET_HOW: lambda row: row.met_how,
    Field.MET_ON: lambda row: whole_day(row.met_on) if row.met_on is not None else "",
    Field.NOTES: lambda row: row.notes,
}
"""What one of the two gives, as it is read."""
_LISTS: Final[dict[Field, Callable[[PersonRow], tuple[str, ...]]]] = {
    Field.EMAIL: lambda row: row.emails,
    Field.LINK: lambda row: row.link_keys,
    Field.PHONE: lambda row: row.phones,
    Field.TAGS: lambda row: row.tags,
}
"""What both give."""
_ORDER: Final = (
    Field.FULL,
    Field.NICKNAME,
    Field.POSITION,
    Field.COMPANY,
    Field.EMAIL,
    Field.LINK,
    Field.PHONE,
    Field.LOCATION,
    Field.RELATIONSHIP,
    Field.TAGS,
    Field.MET_HOW,
    Field.MET_ON,
    Field.NOTES,
)


class PairTable(SideBySide):
    """The table of a pair; ``decision`` is the one person that is chosen in it."""

    def __init__(self, pair: Pair, before: Decision | None = None) -> None:
        super().__init__(
            self.tr("In your contacts")
            if pair.doubt.contact > 0
            else self.tr("Earlier in the file, row {number}").format(number=row_of(pair.other.number)),
            self.tr("From the import, row {number}").format(number=row_of(pair.person.number)),
        )
        self._pair = pair
        chosen = before.chosen if before is not None and before.chosen is not None else pair.proposed
        for field in _ORDER:
            name = self.tr("Name") if field is Field.FULL else words.field_word(field)
            if field in _LISTS:
                one, other = _LISTS[field](pair.other), _LISTS[field](pair.person)
                if one or other:
                    self.add_items(field.value, name, one, other)
            elif self._is_shown(field):
                said = _SAID[field]
                self.add_choice(
                    field.value, name, said(pair.other), said(pair.person), second=field in chosen
                )
        if before is not None:
            self.leave_out(before.without)

    def _is_shown(self, field: Field) -> bool:
        one, other = _SAID[field](self._pair.other), _SAID[field](self._pair.person)
        # Nobody's relationship is taken away because a file does not say it.
        return bool(other) if field is Field.RELATIONSHIP else bool(one or other)

    def decision(self) -> Decision:
        """Give what merging the two as it is chosen means."""
        chosen = frozenset(map(Field, self.from_second()))
        return Decision(Choice.MERGE, self._pair.doubt.contact, chosen, self.left_out())

    def consequence(self) -> str:
        """Say what becomes of the job that is not chosen, and of all else."""
        person, other = self._pair.person, self._pair.other
        if self._pair.doubt.contact < 0:
            return self.tr("As one person, the two rows of the file become one contact.")
        stays = self.tr("The talks, leads and asks stay as they are.")
        left = other.company if Field.COMPANY.value in self.from_second() else person.company
        if not (person.company and other.company) or normal_name(person.company) == normal_name(
            other.company
        ):
            return stays
        kept = self.tr(
            "{company} is kept as a former employer, so “Who do I know?” still finds {name} there."
        ).format(company=left, name=other.given or other.name)
        return f"{kept} {stays}"


def question(pair: Pair) -> str:
    """Ask whether the two are one."""
    if pair.person.name == pair.other.name:
        said = QCoreApplication.translate("Imports", "Is this the same {name}?")
    else:
        said = QCoreApplication.translate("Imports", "Is {name} the same person as {other}?")
    return said.format(name=pair.person.name, other=pair.other.name)
