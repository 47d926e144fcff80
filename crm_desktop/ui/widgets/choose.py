"""One person or thing, chosen by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QListView,
    QWidget,
)

from crm_desktop.ui.widgets.buttons import icon_button
from crm_desktop.ui.widgets.choice_list import NEW, Choice, DropDown
from crm_desktop.ui.widgets.line_edit import LineEdit


class ChooseField(LineEdit):
    """One person or thing, found by typing. What is not there can be new, and then says so.

    ``search(text)`` gives the choices (with "" the first ones to offer). ``create_text`` is the chip of a new one
    ("New contact"); without it only known things can be chosen. ``chosen(Choice)`` one was chosen; ``newTyped(str)``
    the text was taken as new; ``cleared()`` the field became empty.
    """

    chosen = Signal(object)
    newTyped = Signal(str)
    cleared = Signal()

    def __init__(
        self,
        search: Callable[[str], Sequence[Choice]],
        *,
        placeholder: str = "",
        create_text: str = "",
        name: str = "",
        square: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder=placeholder, name=name, parent=parent)
        self._search = search
        self._create_text = create_text
        self._square = square
        self._choice: Choice | None = None
        self._exact: Choice | None = None  # whose name is typed in full; taken when the field is left
        self._list = DropDown(self)
        self._list.chosen.connect(self._on_chosen)
        self._arrow = self.add_button(icon_button("chevron-down", self.tr("Show the list"), size=14))
        self._arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._arrow.clicked.connect(self.show_all)
        self.textEdited.connect(self._on_edited)

    def choice(self) -> Choice | None:
        """The chosen one, or the one whose name is typed in full; None when nothing or something new stands here."""
        return self._choice or self._exact

    def is_new(self) -> bool:
        """Whether the text is taken as something new."""
        return bool(self._create_text) and self.choice() is None and bool(self.text().strip())

    def set_choice(self, choice: Choice | None) -> None:
        """Put a choice in (None empties). Emits nothing."""
        self._choice, self._exact = choice, None
        self.setText(choice.title if choice is not None else "")
        self.setCursorPosition(0)
        self._show_state()

    def set_new(self, text: str) -> None:
        """Put in something new. Emits nothing."""
        self._choice = self._exact = None
        self.setText(text)
        self._show_state()

    def _show_state(self) -> None:
        text, choice = self.text().strip(), self.choice()
        if choice is not None and choice.icon:
            self.set_face("")
            self.set_icon_name(choice.icon)
        else:
            self.set_icon_name("")
            self.set_face(text, square=choice.square if choice else self._square)
        self.set_after(choice.subtitle if choice is not None else "")
        self.set_chip(self._create_text if self.is_new() else "")
        self._arrow.setVisible(not self.is_new())
        self._take_margins()
        self._place()

    def show_all(self) -> None:
        """Drop down the first choices."""
        self.setFocus()
        self._offer("", self._search(""))

    def _offer(self, text: str, found: Sequence[Choice]) -> None:
        choices = list(found)
        known = {choice.title.casefold() for choice in choices}
        # Without any, what is new is said in the field itself; a list would only lie over the fields below.
        if choices and self._create_text and text.strip() and text.strip().casefold() not in known:
            choices.append(Choice(NEW, text.strip(), self._create_text, icon="plus"))
        self._list.offer(choices)

    def _on_edited(self, text: str) -> None:
        before = self.choice()
        found = self._search(text) if text.strip() else ()
        self._choice, self._exact = None, _same(found, text)
        self._show_state()
        if not text.strip():
            self._list.hide()
            self.cleared.emit()
            return
        self._offer(text, found)
        if before is not None or self._create_text:
            self.newTyped.emit(text.strip())

    def _on_chosen(self, choice: Choice) -> None:
        if choice.id is NEW:
            self.set_new(choice.title)
            self.newTyped.emit(choice.title)
            return
        self.set_choice(choice)
        self.chosen.emit(choice)

    def _take_exact(self) -> None:
        """A name typed in full is the known one, when there is only one of it."""
        text = self.text().strip()
        if self._choice is not None or not text:
            return
        same = _same(self._search(text), text)
        if same is not None:
            self.set_choice(same)
            self.chosen.emit(same)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A window that goes takes the focus too; nothing is to be looked up for it any more.
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.isVisible():
            self._take_exact()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list.is_shown():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
                # The completer takes these; the dialog must not.
                event.ignore()
                return
        elif event.key() == Qt.Key.Key_Down:
            text = "" if self._choice is not None else self.text()
            self._offer(text, self._search(text))
            return
        super().keyPressEvent(event)

    def popup(self) -> QListView:
        """The list that drops down."""
        return self._list.rows()


def _same(found: Sequence[Choice], text: str) -> Choice | None:
    """Give the one of what was found that is called so, when there is only one."""
    name = text.strip().casefold()
    same = [choice for choice in found if choice.title.casefold() == name]
    return same[0] if len(same) == 1 else None
