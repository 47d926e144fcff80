"""Text in the type roles and colour tokens of the design. Always plain text, never markup."""

from __future__ import annotations

from collections import Counter
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from crm_desktop.ui.theme import current_theme

LONG = 80
"""Tooltips longer than this (in characters) are broken into lines: Qt does that with rich text alone."""


def escape(text: str) -> str:
    """Text that a tooltip shows as it stands, whatever signs are in it; long text in several lines."""
    if "<" not in text and "&" not in text and len(text) <= LONG:
        return text
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{plain}</qt>"


def set_tooltip(widget: QWidget, text: str, keys: str = "") -> None:
    """Give a widget a tooltip (escaped), with its key in brackets where there is one."""
    shown = text
    if text and keys:
        shown = f"{text} ({keys})"
    widget.setToolTip(escape(shown))


def way_of(text: str) -> Qt.LayoutDirection:
    """Which way a text reads: as most of its letters do. A name alone turns no sentence around."""
    if text.isascii():
        return Qt.LayoutDirection.LeftToRight
    kinds = Counter(bidirectional(sign) for sign in text)
    leftwards = kinds["R"] + kinds["AL"]
    return Qt.LayoutDirection.RightToLeft if leftwards > kinds["L"] else Qt.LayoutDirection.LeftToRight


_LINES: dict[tuple[str, float, str], int] = {}
"""The height of a line (px) by role, text size and family."""


class Label(QLabel):
    """Plain text in a role and a token. Wrapped text has the role's line height."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        token: str = "text",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._token = token
        self._selectable = selectable
        self._counted: dict[tuple[str, int, str, float], int] = {}
        self.setFont(current_theme().fonts[role])
        self.setTextFormat(Qt.TextFormat.PlainText)
        if text:
            self.setText(text)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setProperty("token", token)

    @property
    def role(self) -> str:
        """The type role in use."""
        return self._role

    @property
    def token(self) -> str:
        """The colour token in use."""
        return self._token

    def set_role(self, role: str) -> None:
        """Take another type role. Raises KeyError for an unknown one."""
        self._role = role
        self.setFont(current_theme().font(role))
        self.updateGeometry()

    def set_token(self, token: str) -> None:
        """Take another colour token. Raises KeyError for an unknown one."""
        current_theme().color(token)
        if token == self._token:
            return
        self._token = token
        self.setProperty("token", token)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def follow_theme(self) -> None:
        """Follow the text size."""
        # What was asked between the change of the theme and this was counted with the old letters.
        self._counted.clear()
        self.setFont(current_theme().fonts[self._role])
        self.updateGeometry()

    def _line(self) -> int:
        theme = current_theme()
        # Layouts ask again and again, for each label.
        key = (self._role, theme.scale, theme.family)
        known = _LINES.get(key)
        if known is None:
            known = _LINES[key] = max(theme.line(self._role), self.fontMetrics().height())
        return known

    def _layout(self, width: float) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self.wordWrap()
            else QTextOption.WrapMode.ManualWrap
        )
        layout.setTextOption(option)
        layout.beginLayout()
        height = self._line()
        top = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        return layout

    def _natural_width(self) -> int:
        text = self.text()
        # Layouts ask many times.
        key = (text, -1, self._role, current_theme().scale)
        known = self._counted.get(key)
        if known is None:
            advance = QFontMetricsF(self.font()).horizontalAdvance
            known = self._keep(key, max(int(advance(part) + 0.999) for part in text.split("\n")))
        return known

    def _keep(self, key: tuple[str, int, str, float], value: int) -> int:
        if len(self._counted) >= 8:
            self._counted.clear()
        self._counted[key] = value
        return value

    def _rows(self, width: int) -> int:
        text = self.text()
        if not text:
            return 1
        # Layouts ask for the same width many times.
        key = (text, width, self._role, current_theme().scale)
        known = self._counted.get(key)
        if known is None:
            whole = width >= self._natural_width()
            known = self._keep(
                key, text.count("\n") + 1 if whole else max(1, self._layout(width).lineCount())
            )
        return known

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return -1
        margins = self.contentsMargins()
        # A layout asks with the room it has, also where the label may not be so wide.
        inner = min(width, self.maximumWidth()) - margins.left() - margins.right()
        return self._rows(inner) * self._line() + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self._natural_width()
        if self.wordWrap():
            width = min(width, current_theme().px(360))
            rows = self._rows(width)
        else:
            rows = self.text().count("\n") + 1
        return QSize(
            width + margins.left() + margins.right(), rows * self._line() + margins.top() + margins.bottom()
        )

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self.wordWrap():
            return QSize(min(hint.width(), current_theme().px(48)), self._line())
        return hint

    def shown_text(self) -> str:
        """The text as it is painted (shortened in an ElidedLabel)."""
        return self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._selectable or not self.pixmap().isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        theme = current_theme()
        painter.setPen(theme.color(self._token if self.isEnabled() else "text3"))
        painter.setFont(self.font())
        area = self.contentsRect()
        if not self.wordWrap() and "\n" not in self.text():
            flags = self.alignment()
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                flags = _mirrored(flags)
            painter.drawText(area, int(flags) | Qt.TextFlag.TextSingleLine, self.shown_text())
            return
        layout = self._layout(area.width())
        height = layout.lineCount() * self._line()
        top = float(area.top())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += (area.height() - height) / 2
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top += area.height() - height
        layout.draw(painter, QPointF(area.left(), max(float(area.top()), top)))


def _mirrored(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """The alignment as it looks where one reads from right to left."""
    from PySide6.QtWidgets import QStyle  # its many enumerations would keep the first paint waiting

    return QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, alignment)


class ElidedLabel(Label):
    """One line that ends in three dots where it has no room; then the tooltip gives it whole.

    With ``middle`` the dots stand in the middle, for sentences whose end says what was done.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        token: str = "text",
        parent: QWidget | None = None,
        *,
        middle: bool = False,
    ) -> None:
        super().__init__(text, role, token, parent=parent)
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def shown_text(self) -> str:
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def is_elided(self) -> bool:
        """Whether a part of the text is left out at this width."""
        return self.shown_text() != self.text()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), current_theme().px(32)), hint.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            if self.is_elided():
                QToolTip.showText(event.globalPos(), escape(self.text()), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def label(
    text: str = "",
    role: str = "body",
    token: str = "text",
    *,
    wrap: bool = False,
    selectable: bool = False,
    parent: QWidget | None = None,
) -> Label:
    """Plain text in a role and a token; ``wrap`` breaks lines, ``selectable`` lets it be copied."""
    return Label(text, role, token, wrap=wrap, selectable=selectable, parent=parent)


_ONE_LINE: Final = (
    Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value
)
"""As a number: putting flags together takes Python longer than painting a short word."""


def draw_text(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    role: str,
    token: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw one line in a role and a token, shortened at the right where it has no room; centred in height.

    Returns the width that was painted, in px. For delegates and other painting code.
    """
    theme = current_theme()
    chosen = theme.fonts[role]
    metrics = QFontMetricsF(chosen)
    area = QRectF(rect)
    shown = text
    width = metrics.horizontalAdvance(text)
    if width > area.width() + 1:  # widths are rounded
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        width = metrics.horizontalAdvance(shown)
    painter.setFont(chosen)
    painter.setPen(theme.color(token))
    painter.drawText(
        area,
        align.value | _ONE_LINE,
        shown,
    )
    return width


def text_width(text: str, role: str) -> int:
    """The width of a line in a role, in px."""
    return round(QFontMetricsF(current_theme().fonts[role]).horizontalAdvance(text))


_ROWS: dict[tuple[str, str, int, int, float, str], tuple[str, ...]] = {}


def text_rows(text: str, role: str, width: float, most: int) -> tuple[str, ...]:
    """A text in at most so many rows of that width (px), broken between words where that is possible.

    The last row holds all that is left; `draw_text` shortens it. Painting asks for the same text again and again, so
    what was found is kept.
    """
    theme = current_theme()
    key = (text, role, int(width), most, theme.scale, theme.family)
    known = _ROWS.get(key)
    if known is not None:
        return known
    if len(_ROWS) > 16_384:
        _ROWS.clear()
    if most == 1 or QFontMetricsF(theme.fonts[role]).horizontalAdvance(text) <= width:
        return _ROWS.setdefault(key, (text.strip(),))  # nothing to break
    layout = QTextLayout(text, theme.fonts[role])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le", "replace")
    rows: list[str] = []
    while len(rows) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        # Qt counts in UTF-16.
        start, length = 2 * line.textStart(), 2 * line.textLength()
        row = units[start:] if len(rows) == most - 1 else units[start : start + length]
        rows.append(row.decode("utf-16-le", "replace").strip())
    layout.endLayout()
    made = _ROWS[key] = tuple(rows) or ("",)
    return made
