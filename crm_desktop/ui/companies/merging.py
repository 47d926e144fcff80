"""Make one company of two: what each says side by side, the fuller and newer chosen, and what comes together."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.domain.wording import shortened
from crm_desktop.services import companies
from crm_desktop.services.companies import CompanyDraft, Merger
from crm_desktop.ui.companies import words
from crm_desktop.ui.companies.actions import MANY
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    Dialog,
    Field,
    SideBySide,
    label,
)

WIDTH, LABELS, ROW = 760, 120, 40


class MergeDialog(Dialog):
    """Merges a company into another. ``merged(number)`` tells which one is left."""

    help_chapter = "companies"

    merged = Signal(int)

    def __init__(self, desk: Desk, keep: int, gone: int | None = None) -> None:
        super().__init__(desk.window, "", width=WIDTH)
        self.desk = desk
        self._keep = keep
        self._gone = gone
        self._merger: Merger | None = None
        self.sides: SideBySide | None = None
        kept = companies.draft(desk.store, keep)
        self._name = kept.name if kept is not None else ""
        self.set_title(self.tr("Merge {name} with another").format(name=shortened(self._name)))
        self.other = ChooseField(
            self._find,
            placeholder=self.tr("Name of the other company"),
            square=True,
            name=self.tr("The other"),
        )
        self.other.chosen.connect(self._on_chosen)
        self.other.cleared.connect(self._on_cleared)
        self.body.addWidget(Field(self.tr("Is the same as"), self.other, label_width=LABELS))
        self._room = QVBoxLayout()
        self._room.setSpacing(12)
        self._holder: QWidget | None = None
        self.body.addLayout(self._room)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.merge_button = self.add_button(
            self.tr("Merge into one"), "primary", self.merge, icon="git-merge"
        )
        if gone is not None:
            other = companies.draft(desk.store, gone)
            self.other.set_choice(Choice(gone, other.name if other else "", square=True))
        self._show()
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, text: str) -> list[Choice]:
        start = text or self._name.split(" ")[0]
        found = companies.suggest(self.desk.store, start)
        if not text and len(found) < 2:
            found = companies.suggest(self.desk.store, "")
        return [Choice(row.id, row.name, row.place, square=True) for row in found if row.id != self._keep]

    def _on_chosen(self, choice: Choice) -> None:
        assert isinstance(choice.id, int)
        self._gone = choice.id
        self._show()
        self.fit()

    def _on_cleared(self) -> None:
        self._gone = None
        self._show()

    # -- the two side by side ----------------------------------------------------------------------

    def _show(self) -> None:
        if self._holder is not None:
            self._holder.hide()
            self._holder.setParent(None)
            self._holder.deleteLater()
        self.sides = None
        self._merger = companies.compare(self.desk.store, self._keep, self._gone) if self._gone else None
        self.merge_button.setEnabled(self._merger is not None)
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self._merger is None:
            text = self.tr(
                "Choose the company that is the same. What you know of both comes together in one."
            )
            column.addWidget(label(text, "body", "text2", wrap=True))
        else:
            self.sides = self._table(self._merger)
            column.addWidget(self.sides)
            column.addSpacing(8)
            column.addWidget(label(self.tr("What comes together"), "section"))
            column.addSpacing(-8)  # a title is nearer to what it is about
            column.addWidget(label(self._moving(self._merger), "body", "text2", wrap=True))
        self._room.addWidget(self._holder)
        self._holder.show()  # the dialog makes room for what is shown

    def _table(self, merger: Merger) -> SideBySide:
        notes = (self.tr("stays"), self.tr("comes into it"))
        made = SideBySide(merger.keep.name, merger.gone.name, notes, square=True)
        for slot, name in self._names().items():
            one, other = self._said(slot, merger.keep), self._said(slot, merger.gone)
            if one != other:
                made.add_choice(slot, name, one, other, second=slot in merger.from_gone)
        return made

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "domain": self.tr("Web address"),
            "industry": self.tr("Industry"),
            "size": self.tr("Size"),
            "place": self.tr("Place"),
            "careers_page": self.tr("Careers page"),
            "has_programme": self.tr("Referral programme"),
            "programme_link": self.tr("Its link"),
            "how_to_submit": self.tr("How to submit"),
            "target_status": self.tr("Status"),
            "priority": self.tr("Priority"),
            "motivation": self.tr("Motivation"),
            "posting": self.tr("Posting"),
        }

    @staticmethod
    def _said(slot: str, draft: CompanyDraft) -> str:
        value: Any = getattr(draft, slot)
        if value in ("", None):
            return ""
        if slot == "target_status" and value in set(TargetStatus):
            return words.status(TargetStatus(value))
        if slot == "has_programme":
            return words.programme(value)
        if slot == "priority":
            return words.priority(value)
        return words.posting(value) if slot == "posting" and value in range(4) else str(value)

    def _moving(self, merger: Merger) -> str:
        """What points to the one that goes, in words."""
        kinds = (
            ("contact", self.tr("1 person"), self.tr("{n} people")),
            ("affiliation", self.tr("1 affiliation"), self.tr("{n} affiliations")),
            ("opportunity", self.tr("1 opening"), self.tr("{n} openings")),
            ("lead", self.tr("1 lead"), self.tr("{n} leads")),
            ("ask", self.tr("1 ask"), self.tr("{n} asks")),
            ("interaction_about", self.tr("1 talk"), self.tr("{n} talks")),
            ("follow_up_about", self.tr("1 follow-up"), self.tr("{n} follow-ups")),
        )
        parts = [
            one if merger.moving[table] == 1 else many.format(n=wording.number(merger.moving[table]))
            for table, one, many in kinds
            if merger.moving[table]
        ]
        name = shortened(merger.gone.name)
        if parts:
            said = self.tr("{what} of {name}. None is lost, and it can be taken back.")
            said = said.format(what=", ".join(parts), name=name)
        else:
            said = self.tr("Nothing points to {name}.").format(name=name)
        if merger.gone.notes not in ("", merger.keep.notes):
            said += " " + self.tr("The notes of {name} come in as well.").format(name=name)
        return said

    # -- ending ------------------------------------------------------------------------------------

    def draft(self) -> CompanyDraft | None:
        """What the merged company will say."""
        if self._merger is None or self.sides is None:
            return None
        return self._merger.merged(self.sides.from_second())

    def merge(self) -> None:
        """Write it, in one undoable step."""
        draft, gone = self.draft(), self._gone
        if draft is None or gone is None:
            return
        name = shortened(draft.name)
        said = self.tr("{name}: two companies are one.").format(name=name)
        if self._merger is not None and sum(self._merger.moving.values()) > MANY:
            keep = self._keep
            self.desk.do_by_job(lambda store: companies.merge(store, keep, gone, draft), name, said)
        elif not self.desk.do(lambda: companies.merge(self.desk.store, self._keep, gone, draft), said):
            return
        self.merged.emit(self._keep)
        self.accept()
