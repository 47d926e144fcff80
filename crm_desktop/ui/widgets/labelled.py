"""The row that names a field, with a hint and its error below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.buttons import LinkButton, link_button
from crm_desktop.ui.widgets.panels import IconMark
from crm_desktop.ui.widgets.text import ElidedLabel, Label, label, text_width


class FieldError(QWidget):
    """One sentence under a field, with a proposal that puts it right when it is clicked."""

    proposalClicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal = ""
        self._is_made = False  # most fields are never wrong
        self.hide()

    def _make(self) -> None:
        self._is_made = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        mark = IconMark("circle-alert", "danger", 14)
        column = QVBoxLayout()
        column.setContentsMargins(0, 1, 0, 0)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column)
        self._wrapped: Label = label("", "small", "danger", wrap=True)
        layout.addWidget(self._wrapped, 1)
        self._line = QWidget()
        inner = QHBoxLayout(self._line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._text = ElidedLabel("", "small", "danger")
        inner.addWidget(self._text)
        inner.addSpacing(4)
        self._link: LinkButton = link_button("", role="small-medium")
        self._link.clicked.connect(self._on_link)
        self._link.setFixedHeight(self._text.sizeHint().height())
        inner.addWidget(self._link)
        self._end = label("?", "small", "danger")
        inner.addWidget(self._end)
        inner.addStretch(1)
        layout.addWidget(self._line, 1)

    def show_error(self, text: str, proposal: str = "") -> None:
        """Say what is wrong (a sentence). A proposal is asked behind it: "Did you mean …?"."""
        if not self._is_made:
            self._make()
        self._proposal = proposal
        self._wrapped.setVisible(not proposal)
        self._line.setVisible(bool(proposal))
        self._wrapped.setText(text)
        asked = self.tr("Did you mean")
        self._text.setText(f"{text.partition(f' {asked}')[0]} {asked}" if proposal else "")
        self._link.setText(proposal)
        self._link.updateGeometry()
        self.setAccessibleDescription(text)
        self.show()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._proposal = ""
        self.hide()

    def text(self) -> str:
        """The sentence shown, with the proposal's question ("" when nothing is wrong)."""
        if self.isHidden():
            return ""
        if self._proposal:
            return f"{self._text.text()} {self._proposal}?"
        return self._wrapped.text()

    def proposal_button(self) -> LinkButton:
        """The proposal, for the keyboard order and for tests."""
        if not self._is_made:
            self._make()
        return self._link

    def _on_link(self) -> None:
        self.proposalClicked.emit(self._proposal)


class Field(QWidget):
    """A label, its control, and below it a hint and the error. ``above`` puts the label over the control.

    ``proposalClicked(text)`` what the error proposes was taken.
    """

    proposalClicked = Signal(str)

    def __init__(
        self,
        text: str,
        control: QWidget | QBoxLayout,
        *,
        label_width: int = 84,
        hint: str = "",
        above: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label_width = label_width
        self._label_height = 0
        self._above = above
        outer: QBoxLayout = QVBoxLayout(self) if above else QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4 if above else 0)
        long = not above and text_width(text, "small") > current_theme().px(label_width)
        self.label = label(text, "small", "text2", wrap=long)
        if isinstance(control, QWidget):
            self.label.setBuddy(control)
            if not control.accessibleName():
                control.setAccessibleName(text)
        outer.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop if not above else Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        if isinstance(control, QWidget):
            self._column.addWidget(control)
        else:
            self._column.addLayout(control)
        self.error = FieldError()
        self.error.proposalClicked.connect(self.proposalClicked)
        self._column.addWidget(self.error)
        self._hint: Label | None = None
        if hint:
            self.set_hint(hint)
        outer.addLayout(self._column, 1)
        self._take_sizes()

    def _take_sizes(self) -> None:
        if self._above:
            return
        theme = current_theme()
        self.label.setFixedWidth(theme.px(self._label_width))
        high = theme.px(self._label_height or 32)
        if isinstance(self.control, QWidget) and not self._label_height:
            high = min(high, self.control.sizeHint().height())
        self.label.setFixedHeight(max(theme.px(20), high))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()

    def changeEvent(self, event: QEvent) -> None:
        """Bring the label in line with the control, which has its height from the style sheet of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_sizes()

    def set_label_height(self, height: int) -> None:
        """Make the label as high as the first line of the control (px at text size 1)."""
        self._label_height = height
        self._take_sizes()

    def set_hint(self, text: str) -> None:
        """Grey words under the control."""
        if self._hint is None:
            self._hint = label("", "small", "text2", wrap=True)
            self._hint.setContentsMargins(0, 4, 0, 0)
            self._column.addWidget(self._hint)
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_error(self, text: str, proposal: str = "") -> None:
        """Outline the control and say what is wrong under it."""
        self._mark(True)
        self.error.show_error(text, proposal)

    def hint(self) -> str:
        """The grey words under the control ("" for none)."""
        return self._hint.text() if self._hint is not None else ""

    def clear_error(self) -> None:
        """Nothing is wrong any more."""
        self._mark(False)
        self.error.clear()

    def has_error(self) -> bool:
        """Whether an error is shown."""
        return not self.error.isHidden()

    def _mark(self, invalid: bool) -> None:
        mark = getattr(self.control, "set_invalid", None)
        if mark is not None:
            mark(invalid)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if isinstance(self.control, QWidget):
            self.control.setFocus(event.reason())
