"""Fields whose content is chips: several people and things (ChipsField), and tags (TagField)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.choice_list import Choice, DropDown
from crm_desktop.ui.widgets.flow import FlowLayout
from crm_desktop.ui.widgets.keys import is_left_to_window
from crm_desktop.ui.widgets.marks import Chip


class _BareEdit(QLineEdit):
    """The line inside a chips field."""

    backspaced = Signal()
    returned = Signal()
    focusMoved = Signal(bool)
    tabbedOut = Signal()
    downPressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setFrame(False)
        self.setFont(current_theme().font("body"))

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = self.placeholderText() or "0000"
        width = max(theme.px(64), self.fontMetrics().horizontalAdvance(self.text() or words) + theme.px(12))
        return QSize(width, theme.px(22))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(48), theme.px(22))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.returned.emit()
            return
        if event.key() == Qt.Key.Key_Down:
            self.downPressed.emit()
            return
        if not is_left_to_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focusMoved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.tabbedOut.emit()
        self.focusMoved.emit(False)


class _ChipsFrame(QFrame):
    """A field whose content is chips and a line to type the next one. It grows by lines."""

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self._invalid = False
        self._flow = FlowLayout(self, gap=6, line_gap=4, stretch_last=True)
        self._flow.setContentsMargins(8, 5, 8, 5)
        self.edit = _BareEdit(self)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name or placeholder)
        self.setAccessibleName(name or placeholder)
        self._flow.addWidget(self.edit)
        self._chips: list[Chip] = []
        self.edit.focusMoved.connect(self._on_focus_moved)
        self.edit.backspaced.connect(self._on_backspaced)
        self.setFocusProxy(self.edit)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_invalid(self, invalid: bool) -> None:
        """Outline it in the danger colour, or no longer."""
        self._invalid = invalid
        self.update()

    def _on_focus_moved(self, _here: bool) -> None:
        self.update()

    def _add(self, chip: Chip) -> None:
        """Put a chip behind the others."""
        chip.removed.connect(lambda chip=chip: self._on_removed(chip))
        self._chips.append(chip)
        self._flow.insert_widget(len(self._chips) - 1, chip)
        chip.show()
        self._grew()

    def _drop(self, place: int) -> None:
        """Take the chip at a place away, and with it what it stands for."""
        chip = self._chips.pop(place)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._grew()

    def _say_changed(self) -> None:
        """Tell that the person took a chip away."""
        raise NotImplementedError

    def _grew(self) -> None:
        self._flow.invalidate()
        self.updateGeometry()

    def _on_removed(self, chip: Chip) -> None:
        if chip in self._chips:
            self._drop(self._chips.index(chip))
            self.edit.setFocus()
            self._say_changed()

    def _on_backspaced(self) -> None:
        if self._chips:
            self._drop(len(self._chips) - 1)
            self._say_changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(current_theme().px(32), self._flow.heightForWidth(width))

    def sizeHint(self) -> QSize:
        width = max(self.width(), current_theme().px(240)) if self.isVisible() else current_theme().px(240)
        return QSize(current_theme().px(240), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(96), current_theme().px(32))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.edit.setFont(current_theme().font("body"))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        outline = "danger" if self._invalid else "focus" if focused else "edge"
        ground = "base" if self.isEnabled() else "sunken"
        paint_box(painter, QRectF(self.rect()), ground, outline, theme.px(6), 2 if focused else 1)


class ChipsField(_ChipsFrame):
    """Several people and things as chips, found by typing. ``choicesChanged`` tells of each change by the person.

    ``accept_new(text)`` may turn words that are not found into a choice, or give None. Without it the list stands on
    the first that is found, which Enter and Tab take.
    """

    choicesChanged = Signal()

    def __init__(
        self,
        search: Callable[[str], Sequence[Choice]],
        *,
        placeholder: str = "",
        name: str = "",
        accept_new: Callable[[str], Choice | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, name, parent)
        self._search = search
        self._accept_new = accept_new
        self._chosen: list[Choice] = []
        self._list = DropDown(self.edit)
        self._list.chosen.connect(self._take)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returned.connect(self._on_returned)
        self.edit.tabbedOut.connect(self._take_marked)
        self.edit.downPressed.connect(self._on_down)

    def choices(self) -> list[Choice]:
        """What is chosen, in order."""
        return list(self._chosen)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Put these in. Emits nothing."""
        while self._chips:
            self._drop(0)
        for choice in choices:
            self._put(choice)

    def _put(self, choice: Choice) -> None:
        if any(known.id == choice.id for known in self._chosen):
            return
        chip = Chip(
            choice.title,
            "neutral",
            icon=choice.icon,
            face="" if choice.icon else choice.title,
            square=choice.square,
            removable=True,
            parent=self,
        )
        self._chosen.append(choice)
        self._add(chip)

    def _drop(self, place: int) -> None:
        self._chosen.pop(place)
        super()._drop(place)

    def _say_changed(self) -> None:
        self.choicesChanged.emit()

    def _offer(self, text: str) -> None:
        taken = {choice.id for choice in self._chosen}
        found = [choice for choice in self._search(text) if choice.id not in taken]
        self._list.offer(found, self.rect().adjusted(0, 0, 0, 2).translated(-self.edit.pos()))
        if found and self._accept_new is None:
            self._list.mark_first()

    def _on_edited(self, text: str) -> None:
        self._grew()
        if text.strip():
            self._offer(text.strip())
        else:
            self._list.hide()

    def _on_down(self) -> None:
        self._offer(self.edit.text().strip())

    def _on_returned(self) -> None:
        """Take what is marked in the list; without a list what `finish` takes."""
        if not self._take_marked():
            self.finish()

    def _take_marked(self) -> bool:
        """Take what is marked in the list, and say whether anything was."""
        marked = self._list.marked()
        self._list.hide()
        if marked is not None:
            self._take(marked)
        return marked is not None

    def left_over(self) -> str:
        """What is typed and was not found (after `finish`)."""
        return self.edit.text().strip()

    def finish(self) -> None:
        """Take what is still typed: the one of this name, or what is new (call before saving)."""
        text = self.edit.text().strip()
        if not text:
            return
        same = [choice for choice in self._search(text) if choice.title.casefold() == text.casefold()]
        choice = same[0] if same else self._accept_new(text) if self._accept_new is not None else None
        if choice is not None:
            self._take(choice)

    def _take(self, choice: Choice) -> None:
        self._put(choice)
        # The completer writes the words into the line after this slot; empty it when that is over.
        QTimer.singleShot(0, self.edit, self.edit.clear)
        self.edit.clear()
        self.choicesChanged.emit()


class TagField(_ChipsFrame):
    """Tags as chips. Enter or a comma makes one; Backspace in the empty line takes the last. ``tagsChanged(list)``."""

    tagsChanged = Signal(list)

    def __init__(
        self,
        tags: Sequence[str] = (),
        *,
        suggest: Callable[[str], Sequence[str]] | None = None,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, name, parent)
        if not placeholder:
            self.edit.setPlaceholderText(self.tr("Add a tag"))
        self._suggest = suggest
        self._tags: list[str] = []
        self._list = DropDown(self.edit)
        self._list.chosen.connect(self._on_chosen)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returned.connect(self._on_returned)
        self.set_tags(tags)

    def tags(self) -> list[str]:
        """The tags, in order."""
        return list(self._tags)

    def set_tags(self, tags: Sequence[str]) -> None:
        """Put these in. Emits nothing."""
        while self._chips:
            self._drop(0)
        for tag in tags:
            self._put(tag)

    def _put(self, tag: str) -> bool:
        text = " ".join(tag.split())
        if not text or text.casefold() in (known.casefold() for known in self._tags):
            return False
        self._tags.append(text)
        self._add(Chip(text, "neutral", removable=True, parent=self))
        return True

    def _drop(self, place: int) -> None:
        self._tags.pop(place)
        super()._drop(place)

    def _say_changed(self) -> None:
        self.tagsChanged.emit(self.tags())

    def _on_edited(self, text: str) -> None:
        self._grew()
        if "," in text:
            self.finish()
            return
        if self._suggest is None or not text.strip():
            self._list.hide()
            return
        taken = {tag.casefold() for tag in self._tags}
        found = [tag for tag in self._suggest(text.strip()) if tag.casefold() not in taken]
        self._list.offer([Choice(tag, tag, icon="tag") for tag in found])

    def _on_returned(self) -> None:
        self.finish()

    def _on_chosen(self, choice: Choice) -> None:
        put = self._put(choice.title)
        QTimer.singleShot(0, self.edit, self.edit.clear)
        self.edit.clear()
        if put:
            self.tagsChanged.emit(self.tags())

    def finish(self) -> None:
        """Make tags of what is still typed (call before saving)."""
        put = [self._put(part) for part in self.edit.text().split(",")]
        self.edit.clear()
        self._grew()
        if any(put):
            self.tagsChanged.emit(self.tags())
