"""What the settings page is made of: sections, rows, the rules with their numbers, and the looks to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.etiquette import RuleCard, RuleName
from crm_desktop.domain.etiquette.settings import RuleSettings
from crm_desktop.domain.names import fold
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.theme.tokens import DARK, LIGHT
from crm_desktop.ui.widgets import (
    FlowLayout,
    Hairline,
    Label,
    NumberField,
    Popup,
    RingHolder,
    Switch,
    button,
    draw_text,
    label,
    link_button,
)

LABELS = 204
"""Width of the words before a control, px at text size 1."""
ROW, RULE_ROW = 43, 47
"""Heights of the rows, px at text size 1; with the hairline they are on the grid."""
REST_MS = 400
"""A number is kept when the keys have rested so long, or the field is left: not each digit is a step of its own."""

_tr = QCoreApplication.translate

DAYS = -1
"""In the sentence of a rule: the word "day" or "days" for the number before it."""
SENTENCES: dict[RuleName, tuple[str | int, ...]] = {
    RuleName.TRY_AGAIN: ("after", 0, 1, 2, DAYS),
    RuleName.BRIEF_REFERENCE: ("after", 1, "days, within", 0, DAYS),
    RuleName.RECIPROCATE: ("after", 0, "days, then every", 1),
    RuleName.KEEP_IN_TOUCH: ("each contact’s own cadence",),
    RuleName.FOLLOW_THROUGH: ("on the day",),
}
"""How the numbers of a rule stand in its sentence, by their place in its card; the others say "within 2 days"."""
IN_A_POPUP = 4
"""From so many numbers on they are changed in a popup, and the row says them."""


class Section(QWidget):
    """A part of the page: a title over rows, with hairlines between. Rows can be found by their words."""

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self.key = key
        self.name = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._rows: list[tuple[QWidget, Hairline | None, str]] = []
        self._heads: dict[int, Label] = {}
        """The smaller heads, by the place of the row that comes after each."""

    def add_title(self, *controls: QWidget, title: str = "", hint: str = "") -> None:
        """Add the head: the title (the section's name without one), a line below it, controls at the right."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title or self.name, "section", wrap=True))
        if hint:
            words.addWidget(label(hint, "small", "text2", wrap=True))
        row.addLayout(words, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def add_head(self, text: str) -> None:
        """Add a smaller head over the rows that follow; it is seen while any of them is."""
        head = label(text, "section")
        head.setContentsMargins(0, 20, 0, 4)
        self.column.addWidget(head)
        self._heads[len(self._rows)] = head

    def add_row(self, row: QWidget, words: str) -> None:
        """Add a row, with the words it is found by."""
        line = Hairline() if self._rows and len(self._rows) not in self._heads else None
        if line is not None:
            self.column.addWidget(line)
        self.column.addWidget(row)
        self._rows.append((row, line, fold(f"{self.name} {words}")))

    def narrow(self, text: str) -> bool:
        """Show the rows that have all words of a text; say whether there is any."""
        wanted = fold(text).split()
        seen = False
        for row, line, words in self._rows:
            fits = all(word in words for word in wanted)
            row.setVisible(fits)
            if line is not None:
                line.setVisible(fits and seen)
            seen = seen or fits
        places = [*self._heads, len(self._rows)]
        for begin, end in pairwise(places):
            rows = self._rows[begin:end]
            self._heads[begin].setVisible(any(row.isVisibleTo(self) for row, _, _ in rows))
        self.setVisible(seen)
        return seen


class SettingRow(QWidget):
    """Words at the left, controls beside them, perhaps more at the right edge."""

    def __init__(self, text: str, controls: Sequence[QWidget], right: Sequence[QWidget] = ()) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        said = self._said = label(text, "body", "text2", wrap=True)
        self._beside: list[Label] = []
        row.addWidget(said, 0, Qt.AlignmentFlag.AlignVCenter)
        if len(controls) == 1:
            words = isinstance(controls[0], Label)
            row.addWidget(controls[0], 1 if words else 0, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch(0 if words else 1)
        else:
            several = QWidget()
            flow = FlowLayout(several, gap=8, line_gap=4)
            for control in controls:
                if isinstance(control, Label):
                    self._beside.append(control)
                flow.addWidget(control)
            row.addWidget(several, 1, Qt.AlignmentFlag.AlignVCenter)
        for control in controls:
            # What is read aloud needs a name; words beside it are its name as well as ours.
            if not control.accessibleName() and not control.property("text"):
                control.setAccessibleName(text)
        for control in right:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._take_sizes()

    def _take_sizes(self) -> None:
        theme = current_theme()
        self._said.setFixedWidth(theme.px(LABELS) - 8)
        for words in self._beside:
            words.setMinimumHeight(theme.px(28))
        self.setMinimumHeight(theme.px(ROW))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_beside"):
            self._take_sizes()


class SwitchRow(QWidget):
    """On or off, what it is called and why. ``switched(on)``."""

    switched = Signal(bool)

    def __init__(self, called: str, because: str) -> None:
        super().__init__()
        self._because = because
        self._filling = False
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        self.switch = Switch()
        self.switch.setAccessibleName(called)
        self.switch.setAccessibleDescription(because)
        self.switch.toggled.connect(self._on_switched)
        row.addWidget(self.switch)
        row.addSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = label(called, "body-medium", wrap=True)
        self._why = label(because, "small", "text2", wrap=True)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._why)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.setMinimumHeight(current_theme().px(RULE_ROW))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMinimumHeight(current_theme().px(RULE_ROW))

    def set_on(self, on: bool) -> None:
        """Show whether it is on; tells nothing."""
        self._filling = True
        self.switch.setChecked(on)
        self._filling = False
        self._title.set_token("text" if on else "text3")
        self._why.set_token("text2" if on else "text3")
        off = _tr("Settings", "Off. {why}")
        self._why.setText(self._because if on else off.format(why=self._because))

    def _on_switched(self, on: bool) -> None:
        if not self._filling:
            self.switched.emit(on)


class RuleRow(SwitchRow):
    """A rule: a switch with its numbers in a sentence.

    ``numbersChanged(numbers)`` tells all of them, in the order of the card.
    """

    numbersChanged = Signal(tuple)

    def __init__(self, card: RuleCard) -> None:
        super().__init__(card.called, card.because)
        self.card = card
        row = self.row
        self.back = link_button("", parent=self)
        self.back.clicked.connect(self._on_back)
        row.addWidget(self.back)
        self.fields: dict[int, NumberField] = {}
        self._days = label("", "body", "text2", parent=self)
        self._summary = label("", "body", "text2", parent=self)
        self._parts: list[QWidget] = []
        self._last = 0
        self.change = button(self.tr("Change"), small=True, parent=self)
        for aside in (self.back, self._days, self._summary, self.change):
            aside.hide()  # shown where the rule has a place for it
        self.change.setAccessibleDescription(card.called)
        self.change.clicked.connect(self._on_change)
        if len(card.numbers) >= IN_A_POPUP:
            self._parts = [self._summary, self.change]
        else:
            self.change.hide()
            self._make_sentence()
        for part in self._parts:
            row.addWidget(part)
            part.setVisible(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)

    def _make_sentence(self) -> None:
        usual: tuple[str | int, ...] = ("within", 0, DAYS) if self.card.numbers else ()
        for part in SENTENCES.get(self.card.name, usual):
            if part == DAYS:
                self._parts.append(self._days)
            elif isinstance(part, int):
                self._parts.append(self._field(part))
                self._last = part
            else:
                self._parts.append(label(_tr("Settings", part), "body", "text2"))

    def _field(self, place: int) -> NumberField:
        number = self.card.numbers[place]
        made = NumberField(
            number.default, least=number.least, most=999, name=f"{self.card.called}, {number.says}"
        )
        made.valueChanged.connect(self._on_number)
        made.editingFinished.connect(self.keep)
        self.fields[place] = made
        return made

    # -- showing -------------------------------------------------------------------------------------

    def show_rule(self, rules: RuleSettings) -> None:
        """Show what is set; a number that is being typed stays."""
        on, days = rules.is_on(self.card.name), rules.days(self.card.name)
        self.set_on(on)
        self._filling = True
        for place, field in self.fields.items():
            if not self._rest.isActive():
                field.setValue(days[place])
        self._show_words(days)
        for part in self._parts:
            part.setEnabled(on)
        defaults = tuple(number.default for number in self.card.numbers)
        said = ", ".join(str(default) for default in defaults)
        self.back.setText(_tr("Settings", "Back to {numbers}").format(numbers=said))
        self.back.updateGeometry()
        self.back.setVisible(on and days != defaults)
        self._filling = False

    def _show_words(self, days: Sequence[int]) -> None:
        if self.fields:
            one = self.fields[self._last].value() == 1
            self._days.setText(_tr("Settings", "day") if one else _tr("Settings", "days"))
        if len(self.card.numbers) >= IN_A_POPUP:
            different = [str(number) for number in sorted(set(days))]
            either = _tr("Settings", "{few} or {last}")
            said = different[0]
            if len(different) > 1:
                said = either.format(few=", ".join(different[:-1]), last=different[-1])
            self._summary.setText(_tr("Settings", "after {numbers} days").format(numbers=said))

    # -- what was chosen -----------------------------------------------------------------------------

    def _on_number(self, _value: int) -> None:
        if not self._filling:
            self._show_words(())
            self._rest.start()

    def keep(self) -> None:
        """Tell the numbers that were typed, if they wait to be told."""
        if self._rest.isActive():
            self._rest.stop()
            numbers = tuple(self.fields[place].value() for place in sorted(self.fields))
            self.numbersChanged.emit(numbers)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed is lost."""
        super().hideEvent(event)
        self.keep()

    def _on_back(self) -> None:
        self._rest.stop()
        self.numbersChanged.emit(tuple(number.default for number in self.card.numbers))
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self) -> None:
        popup = NumbersPopup(self, self.card, self._shown_numbers())
        popup.chosen.connect(self.numbersChanged)
        popup.closed.connect(popup.deleteLater)
        popup.show_at(self.change, align="right")
        popup.fields[0].setFocus(Qt.FocusReason.TabFocusReason)
        popup.fields[0].selectAll()
        self.popup = popup

    numbers_of: Callable[[], Sequence[int]] | None = None
    """Gives the numbers as they are set; the page puts it in."""

    def _shown_numbers(self) -> Sequence[int]:
        if self.numbers_of is not None:
            return self.numbers_of()
        return tuple(number.default for number in self.card.numbers)


class NumbersPopup(Popup):
    """The numbers of a rule that has many. ``chosen(numbers)`` when it closes with others than it began."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget, card: RuleCard, numbers: Sequence[int]) -> None:
        super().__init__(parent, padding=16)
        self.setAccessibleName(card.called)
        self._before = tuple(numbers)
        self.body.setSpacing(8)
        self.body.addWidget(label(_tr("Settings", "Days until the reminder"), "body-strong"))
        self.fields: list[NumberField] = []
        for number, value in zip(card.numbers, numbers, strict=True):
            line = QHBoxLayout()
            line.setSpacing(8)
            said = label(number.says[:1].upper() + number.says[1:], "body", "text2")
            said.setMinimumWidth(current_theme().px(120))
            line.addWidget(said, 1)
            field = NumberField(value, least=number.least, most=999, name=f"{card.called}, {number.says}")
            line.addWidget(field)
            self.body.addLayout(line)
            self.fields.append(field)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell what was chosen."""
        numbers = tuple(field.value() for field in self.fields)
        if numbers != self._before:
            self._before = numbers
            self.chosen.emit(numbers)
        super().hideEvent(event)


class _Look(RingHolder, QRadioButton):
    """One of the looks: a small picture of a window, with its name below."""

    WIDE, HIGH = 116, 58

    def __init__(self, key: str, text: str, schemes: Sequence[str], parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self._schemes = schemes
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The picture and a line of words."""
        theme = current_theme()
        return QSize(theme.px(self.WIDE), theme.px(self.HIGH + 4 + 20))

    def minimumSizeHint(self) -> QSize:
        """As large as it is."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """The picture can be clicked as well."""
        return self.rect().contains(position)

    def ring_radius(self) -> int:
        """The corners of its focus ring."""
        return 6

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.ring_in(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus ring away."""
        super().focusOutEvent(event)
        self.ring_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a window in the colours of each scheme, a radio mark and the name."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, self.width(), theme.px(self.HIGH)).adjusted(1, 1, -1, -1)
        radius = theme.px(7)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(path)
        part = box.width() / len(self._schemes)
        for place, scheme in enumerate(self._schemes):
            painter.save()
            painter.setClipRect(
                QRectF(box.x() + place * part, box.y(), part, box.height()), Qt.ClipOperation.IntersectClip
            )
            self._paint_window(painter, box, DARK if scheme == "dark" else LIGHT)
            painter.restore()
        painter.restore()
        on = self.isChecked()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus" if on else "line2"), 2 if on else 1))
        painter.drawRoundedRect(box, radius, radius)
        self._paint_mark(painter, on)
        left = theme.px(20)
        words = QRectF(left, theme.px(self.HIGH + 4), self.width() - left, theme.px(20))
        draw_text(painter, words, self.text(), "small", "text")

    def _paint_mark(self, painter: QPainter, on: bool) -> None:
        theme = current_theme()
        side = theme.px(14)
        ring = QRectF(0.5, theme.px(self.HIGH + 4 + 3) + 0.5, side - 1, side - 1)
        painter.setPen(QPen(theme.color("accent" if on else "edge"), 1))
        painter.setBrush(theme.color("accent" if on else "base"))
        painter.drawEllipse(ring)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on-accent"))
            painter.drawEllipse(ring.center(), side / 5, side / 5)

    @staticmethod
    def _paint_window(painter: QPainter, box: QRectF, tokens: object) -> None:
        theme = current_theme()
        colors = LIGHT if tokens is LIGHT else DARK
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(box, QColor(colors["base"]))
        side = theme.px(28)
        painter.fillRect(QRectF(box.x(), box.y(), side, box.height()), QColor(colors["window"]))
        for place, (token, wide) in enumerate((("line2", 42), ("line", 60), ("accent", 28))):
            painter.setBrush(QColor(colors[token]))
            top = box.y() + theme.px(10) + place * theme.px(11)
            bar = QRectF(box.x() + side + theme.px(8), top, theme.px(wide), theme.px(6))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


class Looks(QWidget):
    """As the system, light or dark. ``currentChanged(key)``."""

    currentChanged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Theme"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        self._looks = [
            _Look("system", self.tr("As the system"), ("light", "dark"), self),
            _Look("light", self.tr("Light"), ("light",), self),
            _Look("dark", self.tr("Dark"), ("dark",), self),
        ]
        for look in self._looks:
            row.addWidget(look)
            look.toggled.connect(partial(self._on_toggled, look))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def current(self) -> str:
        """The key of the chosen one, "" for none."""
        return next((look.key for look in self._looks if look.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose by key."""
        for look in self._looks:
            if look.key == key:
                look.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_looks"):
            for look in self._looks:
                look.updateGeometry()

    def _on_toggled(self, look: _Look, on: bool) -> None:
        if on:
            self.currentChanged.emit(look.key)
