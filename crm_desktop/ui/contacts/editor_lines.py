"""The lines of the contact editor that come several times: e-mails, phones, links, each with its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.emails import email_advice, is_email
from crm_desktop.domain.links import link_key
from crm_desktop.store.contacts import Address
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ComboBox,
    FieldError,
    IconButton,
    LineEdit,
    icon_button,
    label,
    link_button,
    paint_box,
)

LABELS = 88
"""The width of the column of labels, in px at text size 1."""
KINDS = 112
FEWEST_DIGITS = 3

Advice = tuple[str, str, bool]
"""What is wrong with a line, what was probably meant, and whether it hinders saving."""


def _no_guess(_text: str) -> str:
    return ""


class NamedAside(QWidget):
    """The column left of lines of one kind: their name, as high as the first of them, and below it the link to add one.

    ``high`` and the margins are px at text size 1; ``add`` is what the link does.
    """

    def __init__(
        self, name: str, add_text: str, add: Callable[[], object], *, high: int, top: int, gap: int
    ) -> None:
        super().__init__()
        theme = current_theme()
        self.setFixedWidth(theme.px(LABELS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, top, 0, 0)
        column.setSpacing(gap)
        self.label = label(name, "small", "text2")
        self.label.setFixedHeight(theme.px(high))
        column.addWidget(self.label)
        self.add_link = link_button(add_text)
        self.add_link.clicked.connect(add)
        column.addWidget(self.add_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


class StarButton(IconButton):
    """Marks the line that is used; a full star says that this is the one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("star", name, small=True, size=14, parent=parent)
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isChecked():
            super().paintEvent(event)
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            paint_box(painter, self.rect().toRectF(), "alt", "", theme.px(6))
        middle = QPointF(self.width() / 2, self.height() / 2 + 0.5)
        outer, inner = theme.px(14) * 0.47, theme.px(14) * 0.22
        path = QPainterPath()
        for corner in range(10):
            radius = outer if corner % 2 == 0 else inner
            angle = -pi / 2 + corner * pi / 5
            point = middle + QPointF(cos(angle) * radius, sin(angle) * radius)
            path.moveTo(point) if corner == 0 else path.lineTo(point)
        path.closeSubpath()
        accent = theme.color("accent")
        painter.setPen(
            QPen(accent, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(accent)
        painter.drawPath(path)


class _AddressEdit(LineEdit):
    """A line that tells when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class AddressLine(QWidget):
    """One address with its kind, its star and the x that removes it; what is wrong stands under it."""

    changed = Signal()
    starred = Signal(object)
    removed = Signal(object)

    def __init__(self, address: Address, part: AddressPart) -> None:
        super().__init__(part)
        self._part = part
        self._saved = address
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.edit = _AddressEdit(address.value, placeholder=part.placeholder, name=part.name)
        self.edit.setCursorPosition(0)
        row.addWidget(self.edit, 1)
        shown = address.kind or part.guess(address.value)
        self._guessed = shown if not address.kind else None
        items = list(part.kinds)
        if shown not in {key for key, _ in items}:
            items.insert(0, (shown, shown))
        self.kind = ComboBox(items, current=shown, name=self.tr("Kind of {field}").format(field=part.name))
        self.kind.setFixedWidth(current_theme().px(KINDS))
        row.addWidget(self.kind)
        self.star: StarButton | None = None
        if part.with_star:
            self.star = StarButton(self.tr("Use this one"))
            self.star.setChecked(address.preferred)
            self.star.toggled.connect(self._on_star)
            row.addWidget(self.star)
        else:
            row.addSpacing(current_theme().px(28) + 8)
        self.remove_button = icon_button("x", part.remove_text, small=True, size=14)
        row.addWidget(self.remove_button)
        column.addLayout(row)
        self.error = FieldError()
        column.addWidget(self.error)
        self._blocks = False
        self.edit.textEdited.connect(self._on_edited)
        self.edit.left.connect(self.check)
        self.kind.keyChanged.connect(self._on_kind)
        self.remove_button.clicked.connect(self._on_remove)
        self.error.proposalClicked.connect(self._on_proposal)

    def value(self) -> Address:
        """What stands in the line. A kind that was only guessed is not written."""
        kind = self.kind.current_key()
        untouched = self._saved.number is not None and self.edit.text() == self._saved.value
        if untouched and kind == self._guessed:
            kind = self._saved.kind
        star = self.star is not None and self.star.isChecked()
        return Address(self.edit.text().strip(), kind, star, self._saved.number)

    def check(self) -> bool:
        """Say what is wrong under the line; False where it hinders saving. What was in the file before does not."""
        problem, proposal, blocks = self._part.advise(self.edit.text())
        self._blocks = blocks and self.edit.text().strip() != self._saved.value.strip()
        self.edit.set_invalid(bool(problem))
        if problem:
            self.error.show_error(problem, proposal)
        else:
            self.error.clear()
        self.changed.emit()
        return not self._blocks

    def is_blocking(self) -> bool:
        """Whether it was found wrong and hinders saving."""
        return self._blocks

    def _on_edited(self, text: str) -> None:
        if self.edit.is_invalid() and not self._part.advise(text)[0]:
            self.check()
        if self._guessed is not None:
            guess = self._part.guess(text)
            if guess and guess != self.kind.current_key() and self.kind.current_key() == self._guessed:
                self._guessed = guess
                self.kind.blockSignals(True)
                self.kind.set_current_key(guess)
                self.kind.blockSignals(False)
        self.changed.emit()

    def _on_kind(self, _key: str) -> None:
        self._guessed = None
        self.changed.emit()

    def _on_star(self, on: bool) -> None:
        if on:
            self.starred.emit(self)
        self.changed.emit()

    def _on_remove(self) -> None:
        self.removed.emit(self)

    def _on_proposal(self, proposal: str) -> None:
        self.edit.setText(proposal)
        self.check()
        self.edit.setFocus()


class AddressPart(QWidget):
    """All lines of one sort, with their label and the link that adds one.

    ``changed`` something was typed or chosen; ``lineRemoved(words, put_back)`` a line went, and can be put back.
    """

    changed = Signal()
    lineRemoved = Signal(str, object)

    def __init__(
        self,
        name: str,
        add_text: str,
        remove_text: str,
        kinds: Sequence[tuple[str, str]],
        *,
        advise: Callable[[str], Advice],
        guess: Callable[[str], str] = _no_guess,
        new_kind: str = "",
        placeholder: str = "",
        with_star: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.remove_text = remove_text
        self.placeholder = placeholder
        self.kinds = tuple(kinds)
        self.advise = advise
        self.guess = guess
        self.new_kind = new_kind
        self.with_star = with_star
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        aside = NamedAside(name, add_text, self._on_add, high=32, top=0, gap=6)
        self.label, self.add_link = aside.label, aside.add_link
        outer.addWidget(aside)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        outer.addLayout(self._rows, 1)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.lines: list[AddressLine] = []

    def set_values(self, values: Sequence[Address]) -> None:
        """Show these, or one empty line where there is none."""
        for line in list(self.lines):
            self._take(line)
        for address in values or (Address("", self.new_kind),):
            self._put(address, len(self.lines))

    def values(self) -> tuple[Address, ...]:
        """The lines in which anything stands."""
        return tuple(value for line in self.lines if (value := line.value()).value)

    def add(self, value: str, kind: str | None = None) -> None:
        """Write a value into the first empty line, or a new one, unless it is there already."""
        if any(line.edit.text().strip().casefold() == value.casefold() for line in self.lines):
            return
        address = Address(value, self.new_kind if kind is None else kind)
        for place, line in enumerate(self.lines):
            if not line.edit.text().strip():
                self._take(line)
                self._put(address, place)
                return
        self._put(address, len(self.lines))

    def check(self) -> list[QWidget]:
        """Look at all lines; give the fields that hinder saving."""
        return [line.edit for line in self.lines if not line.check()]

    def blocking(self) -> int:
        """How many lines were found wrong and hinder saving."""
        return sum(line.is_blocking() for line in self.lines)

    def _put(self, address: Address, place: int) -> AddressLine:
        line = AddressLine(address, self)
        line.changed.connect(self.changed)
        line.starred.connect(self._on_starred)
        line.removed.connect(self._on_removed)
        self.lines.insert(place, line)
        self._rows.insertWidget(place, line)
        if address.value:
            line.check()
        return line

    def _take(self, line: AddressLine) -> None:
        self.lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()

    def stops(self) -> list[QWidget]:
        """What Tab goes through: the lines from top to bottom, then the link that adds one."""
        found: list[QWidget] = []
        for line in self.lines:
            found += [line.edit, line.kind, *([line.star] if line.star is not None else [])]
            found += [line.remove_button, line.error.proposal_button()]
        return [*found, self.add_link]

    def _on_add(self) -> None:
        empty = next((line for line in self.lines if not line.edit.text().strip()), None)
        line = empty or self._put(Address("", self.new_kind), len(self.lines))
        line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_starred(self, chosen: AddressLine) -> None:
        for line in self.lines:
            if line is not chosen and line.star is not None:
                line.star.setChecked(False)

    def _on_removed(self, line: AddressLine) -> None:
        place = self.lines.index(line)
        gone = line.value()
        self._take(line)
        if not self.lines:
            self._put(Address("", self.new_kind), 0)
        near = self.lines[min(place, len(self.lines) - 1)]
        near.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        if gone.value:
            self.lineRemoved.emit(gone.value, lambda: self._put_back(gone, place))

    def _put_back(self, address: Address, place: int) -> None:
        if len(self.lines) == 1 and not self.lines[0].edit.text().strip():
            self._take(self.lines[0])
        line = self._put(address, min(place, len(self.lines)))
        if address.preferred:
            self._on_starred(line)
        line.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


def advise_email(text: str) -> Advice:
    """What is wrong with an e-mail address. A slip in a known host is only mentioned."""
    advice = email_advice(text)
    if advice is None:
        return "", "", False
    return advice.problem, advice.proposal, not is_email(text.strip())


def advise_phone(text: str, problem: str) -> Advice:
    """`problem` where there are too few digits for a number to call."""
    written = text.strip()
    digits = sum(sign.isdigit() for sign in written)
    return (problem, "", True) if written and digits < FEWEST_DIGITS else ("", "", False)


def advise_link(text: str, problem: str) -> Advice:
    """`problem` where it cannot be the address of a page; words that a program would run are no address either."""
    written = text.strip()
    if not written:
        return "", "", False
    key = link_key(written)
    host = key.partition("/")[0]
    scheme = written.partition(":")[0].casefold()
    if (
        " " in written
        or scheme in ("javascript", "data", "file")
        or ("." not in host and not key.startswith("in/"))
    ):
        return problem, "", True
    return "", "", False


def guess_link(text: str) -> str:
    """The kind a link shows by itself: a profile, or a web page; empty for no link."""
    if not text.strip():
        return ""
    return "linkedin" if link_key(text).startswith("in/") else "website"
