"""What narrows the openings: words, stages, channels, somebody in it, those put aside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.terms import Channel, OpportunityStage
from crm_desktop.store.opportunities import OpportunityRow
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.opportunities.model import Narrowed, people
from crm_desktop.ui.shell.narrowing import NarrowingPopup

_tr = QCoreApplication.translate


class FilterPopup(NarrowingPopup):
    """Words, stages, channels, a person, and those put aside."""

    now: Narrowed

    def __init__(self, parent: QWidget, now: Narrowed, rows: Iterable[OpportunityRow]) -> None:
        super().__init__(parent, now, _tr("Opportunities", "Title, company or name"))
        stages = {stage: (words.stage(stage), "") for stage in OpportunityStage}
        self.stages = self.add_chips(self.tr("Stage"), stages, now.stages, self._on_stage)
        channels = {one: (words.channel(one), "") for one in Channel}
        self.channels = self.add_chips(self.tr("Channel"), channels, now.channels, self._on_channel)
        self.who = self.add_people(self.tr("With"), people(rows).items(), now.who, self._on_who)
        aside = {True: (self.tr("Put aside"), "archive")}
        self.archived = self.add_chips(self.tr("Show"), aside, {now.archived}, self._on_archived)[True]
        self.add_clear()

    def _on_stage(self, stage: OpportunityStage, on: bool) -> None:
        self.tell(replace(self.now, stages=self.now.stages | {stage} if on else self.now.stages - {stage}))

    def _on_channel(self, channel: Channel, on: bool) -> None:
        kept = self.now.channels | {channel} if on else self.now.channels - {channel}
        self.tell(replace(self.now, channels=kept))

    def _on_who(self, number: int | None) -> None:
        self.tell(replace(self.now, who=number))

    def _on_archived(self, _key: bool, on: bool) -> None:
        self.tell(replace(self.now, archived=on))


def chip_texts(now: Narrowed, rows: Iterable[OpportunityRow]) -> list[tuple[str, Narrowed]]:
    """Say what narrows, part by part, each with what is left when it is taken away."""
    parts: list[tuple[str, Narrowed]] = []
    if now.text:
        parts.append((_tr("Opportunities", "“{text}”").format(text=now.text), replace(now, text="")))
    if now.stages:
        named = ", ".join(words.stage(stage) for stage in OpportunityStage if stage in now.stages)
        parts.append((named, replace(now, stages=frozenset())))
    if now.channels:
        named = ", ".join(words.channel(channel) for channel in Channel if channel in now.channels)
        parts.append((named, replace(now, channels=frozenset())))
    if now.who is not None:
        name = people(rows).get(now.who, "")
        parts.append((_tr("Opportunities", "With {name}").format(name=name), replace(now, who=None)))
    if now.archived:
        parts.append((_tr("Opportunities", "Put aside"), replace(now, archived=False)))
    return parts
