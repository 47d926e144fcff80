"""What holds for all people of a file: their tags, and their relationship to me."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.terms import Relationship
from crm_desktop.ui.contacts.words import relationship
from crm_desktop.ui.widgets import ComboBox, FoldingRow, TagField, checkbox, label


class ForAllRow(QWidget):
    """Tags and a relationship for everybody in the file."""

    changed = Signal()

    def __init__(self, suggest: Callable[[str], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag_on = checkbox(self.tr("Tag all with"))
        self.tag_field = TagField(suggest=suggest, name=self.tr("Tag all with"))
        self.tag_field.setMinimumWidth(120)
        self.relation = ComboBox(
            [("", self.tr("As it is")), *((each.value, relationship(each.value)) for each in Relationship)],
            name=self.tr("Relationship"),
        )
        self.relation.keep_words_whole()
        row = FoldingRow(self, gap=24)
        row.addWidget(_side_by_side(self.tag_on, self.tag_field, stretch=self.tag_field), 1)
        row.addWidget(_side_by_side(label(self.tr("Relationship"), "body", "text2"), self.relation))
        self.tag_on.toggled.connect(self._on_changed)
        self.tag_field.tagsChanged.connect(self._on_tags)
        self.relation.activated.connect(self._on_changed)

    def tags(self) -> tuple[str, ...]:
        """The tags for everybody."""
        return tuple(self.tag_field.tags()) if self.tag_on.isChecked() else ()

    def relationship(self) -> Relationship | None:
        """What those are to me of whom the file does not say it."""
        chosen = self.relation.current_key()
        return Relationship(chosen) if chosen else None

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in order."""
        return [self.tag_on, self.tag_field.edit, self.relation]

    def _on_tags(self, tags: list[str]) -> None:
        if tags and not self.tag_on.isChecked():
            self.tag_on.setChecked(True)  # which tells of the change
        elif self.tag_on.isChecked():
            self.changed.emit()

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


def _side_by_side(*parts: QWidget, stretch: QWidget | None = None) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if part is stretch else 0)
    return held
