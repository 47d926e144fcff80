"""What narrows the leads: a panel that drops down from the filter button, and chips that say what is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import LeadStage
from crm_desktop.store.leads import LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.model import Narrowed
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Chip,
    Choice,
    ChooseField,
    FilterChip,
    FlowLayout,
    Popup,
    SearchField,
    label,
    link_button,
)

_tr = QCoreApplication.translate


class _Chips(QWidget):
    """Chips that flow onto as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=6, line_gap=4)
        self._flow.setContentsMargins(0, 0, 0, 0)

    def add(self, chip: FilterChip) -> None:
        self._flow.addWidget(chip)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = current_theme().px(320)
        return QSize(width, self._flow.heightForWidth(width))


class FilterPopup(Popup):
    """Words, stages, warm or cold, referrer. ``narrowed(Narrowed)`` tells of each change."""

    narrowed = Signal(object)

    def __init__(self, parent: QWidget, now: Narrowed, rows: Iterable[LeadRow]) -> None:
        super().__init__(parent, padding=16)
        self._now = now
        self.body.setSpacing(8)
        referrers = {row.referrer_id: row.referrer for row in rows}
        self._referrers = sorted(referrers.items(), key=lambda one: fold(one[1]))
        self.words = SearchField(self.tr("Name, company or opening"), keys="")
        self.words.setText(now.text)
        self.words.searchChanged.connect(self._on_words)
        self.words.escaped.connect(self.close)
        self.words.entered.connect(self.close)
        self.body.addWidget(self.words)
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("Stage"), "caption", "text2"))
        stages = _Chips()
        self.stages: dict[LeadStage, FilterChip] = {}
        for stage in LeadStage:
            chip = FilterChip(words.stage(stage))
            chip.setChecked(stage in now.stages)
            chip.toggled.connect(partial(self._on_stage, stage))
            stages.add(chip)
            self.stages[stage] = chip
        self.body.addWidget(stages)
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("Warmth"), "caption", "text2"))
        line = QHBoxLayout()
        line.setSpacing(6)
        self.warm = FilterChip(self.tr("Warm"), icon="flame")
        self.cold = FilterChip(self.tr("Cold"))
        self.warm.setChecked(now.warm is True)
        self.cold.setChecked(now.warm is False)
        self.warm.toggled.connect(partial(self._on_warm, True))
        self.cold.toggled.connect(partial(self._on_warm, False))
        line.addWidget(self.warm)
        line.addWidget(self.cold)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(4)
        self.body.addWidget(label(self.tr("From"), "caption", "text2"))
        self.referrer = ChooseField(self._find, placeholder=self.tr("Anybody"), name=self.tr("From"))
        if now.referrer in referrers:
            self.referrer.set_choice(Choice(now.referrer, referrers[now.referrer]))
        self.referrer.chosen.connect(self._on_referrer)
        self.referrer.cleared.connect(self._on_anybody)
        self.body.addWidget(self.referrer)
        self.body.addSpacing(4)
        self.clear_link = link_button(self.tr("Show all"))
        self.clear_link.clicked.connect(self._on_clear)
        self.body.addWidget(self.clear_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear_link.setEnabled(not now.is_empty)

    def _find(self, text: str) -> list[Choice]:
        wanted = fold(text).split()
        return [
            Choice(number, name)
            for number, name in self._referrers
            if all(word in fold(name) for word in wanted)
        ][:8]

    def _tell(self, now: Narrowed) -> None:
        if now != self._now:
            self._now = now
            self.clear_link.setEnabled(not now.is_empty)
            self.narrowed.emit(now)

    def _on_words(self, text: str) -> None:
        self._tell(replace(self._now, text=text.strip()))

    def _on_stage(self, stage: LeadStage, on: bool) -> None:
        self._tell(
            replace(self._now, stages=self._now.stages | {stage} if on else self._now.stages - {stage})
        )

    def _on_warm(self, which: bool, on: bool) -> None:
        if on:
            (self.cold if which else self.warm).setChecked(False)
            self._tell(replace(self._now, warm=which))
        elif self._now.warm is which:
            self._tell(replace(self._now, warm=None))

    def _on_referrer(self, choice: Choice) -> None:
        self._tell(replace(self._now, referrer=int(choice.id)))  # type: ignore[call-overload]

    def _on_anybody(self) -> None:
        self._tell(replace(self._now, referrer=None))

    def _on_clear(self) -> None:
        self._tell(Narrowed())
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
            return
        super().keyPressEvent(event)


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


def make_chip(text: str, most: int = 28) -> Chip:
    """A chip that says one part and can be taken away."""
    shown = text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
    chip = Chip(shown, "on", removable=True)
    chip.setAccessibleName(_tr("Leads", "Filter: {text}").format(text=text))
    return chip
