"""What narrows the leads: words, stages, warm or cold, who gave them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.terms import LeadStage
from crm_desktop.store.leads import LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.model import Narrowed
from crm_desktop.ui.shell.narrowing import NarrowingPopup

_tr = QCoreApplication.translate


class FilterPopup(NarrowingPopup):
    """Words, stages, warm or cold, referrer."""

    now: Narrowed

    def __init__(self, parent: QWidget, now: Narrowed, rows: Iterable[LeadRow]) -> None:
        super().__init__(parent, now, _tr("Leads", "Name, company or opening"))
        stages = {stage: (words.stage(stage), "") for stage in LeadStage}
        self.stages = self.add_chips(self.tr("Stage"), stages, now.stages, self._on_stage)
        warmths = {True: (self.tr("Warm"), "flame"), False: (self.tr("Cold"), "")}
        warm = self.add_chips(self.tr("Warmth"), warmths, {now.warm}, self._on_warm)
        self.warm, self.cold = warm[True], warm[False]
        referrers = {row.referrer_id: row.referrer for row in rows}
        self.referrer = self.add_people(self.tr("From"), referrers.items(), now.referrer, self._on_referrer)
        self.add_clear()

    def _on_stage(self, stage: LeadStage, on: bool) -> None:
        self.tell(replace(self.now, stages=self.now.stages | {stage} if on else self.now.stages - {stage}))

    def _on_warm(self, which: bool, on: bool) -> None:
        if on:
            (self.cold if which else self.warm).setChecked(False)
            self.tell(replace(self.now, warm=which))
        elif self.now.warm is which:
            self.tell(replace(self.now, warm=None))

    def _on_referrer(self, number: int | None) -> None:
        self.tell(replace(self.now, referrer=number))


def chip_texts(now: Narrowed, rows: Iterable[LeadRow]) -> list[tuple[str, Narrowed]]:
    """Say what narrows, part by part, each with what is left when it is taken away."""
    parts: list[tuple[str, Narrowed]] = []
    if now.text:
        parts.append((_tr("Leads", "“{text}”").format(text=now.text), replace(now, text="")))
    if now.stages:
        named = ", ".join(words.stage(stage) for stage in LeadStage if stage in now.stages)
        parts.append((named, replace(now, stages=frozenset())))
    if now.warm is not None:
        parts.append((_tr("Leads", "Warm") if now.warm else _tr("Leads", "Cold"), replace(now, warm=None)))
    if now.referrer is not None:
        name = next((row.referrer for row in rows if row.referrer_id == now.referrer), "")
        parts.append((_tr("Leads", "From {name}").format(name=name), replace(now, referrer=None)))
    return parts
