"""The delegate that paints the rows of a list in all their states."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.marks import chip_width, paint_chip, paint_face, paint_warmth
from crm_desktop.ui.widgets.rows import (
    IS_ROW_ROLE,
    ROW_ROLE,
    AnyPaint,
    MorePaint,
    NotePaint,
    RowAction,
    RowPaint,
    SectionPaint,
)
from crm_desktop.ui.widgets.text import draw_text, escape, text_width

ICON = (14, 6)
"""Size of the icon in the upper line at the right of a row, and its way to the words, px at text size 1."""
SMALL_ICON = (12, 5)
"""The same of the lower line."""
TITLE_ICON = 24
"""How far (px at text size 1) a title begins after the left edge of the icon before it, which is 16 wide."""


class RowState(NamedTuple):
    """How a row stands just now."""

    selected: bool
    hover: bool
    ringed: bool
    """Whether the keyboard is on it."""


class RowDelegate(QStyledItemDelegate):
    """Paints rows in all their states, and knows where their actions lie.

    ``height`` is the height of a row in px at text size 1 (48 Today, 56 people and companies, 60 asks); ``margin``
    the free room left and right of the row's ground; ``face`` the size of the face.
    ``actionTriggered(index, name)`` an action of a row was chosen.
    """

    actionTriggered = Signal(QModelIndex, str)

    def __init__(
        self,
        height: int = 48,
        *,
        margin: int = 12,
        face: int = 32,
        lead: int = 40,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._margin = margin
        self._face = face
        self._lead = lead
        self.hover_point = QPoint(-1, -1)
        self.hairlines = True
        """Whether a line lies between two rows."""

    def row_height(self) -> int:
        """The height of a row in px."""
        return current_theme().row(self._height)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        if index.data(IS_ROW_ROLE) or isinstance(index.data(ROW_ROLE), RowPaint):
            return QSize(100, self.row_height())
        return QSize(100, current_theme().px(36))

    def _right_margin(self) -> int:
        """The free room at the right in px: a scroll bar takes its width out of it, and the row keeps its own."""
        view = self.parent()
        if isinstance(view, QAbstractItemView):
            bar = view.verticalScrollBar()
            never = view.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if bar.maximum() > bar.minimum() and not never:
                return max(0, self._margin - bar.sizeHint().width())
        return self._margin

    def _box(self, rect: QRect) -> QRect:
        """The ground of a row."""
        return rect.adjusted(self._margin, 0, -self._right_margin(), 0)

    def text_left(self, paint: RowPaint | None = None) -> int:
        """Where the text of a row begins, in px from the row's left edge."""
        theme = current_theme()
        left = self._margin + theme.px(12)
        if paint is not None and paint.lead_text:
            left += theme.px(self._lead + 12)
        if paint is None or paint.face or paint.face_icon or paint.photo is not None:
            left += theme.px(self._face + 12)
        if paint is not None and paint.other_face:
            left += theme.px(self._face + 4)
        return left

    @staticmethod
    def pane_active(option: QStyleOptionViewItem) -> bool:
        """Whether the pane of a row has the focus."""
        widget = option.widget
        if widget is None:
            return True
        return widget.hasFocus() or widget.property("paneActive") is True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        shown = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(shown, SectionPaint):
            self._paint_section(painter, option.rect, shown)
        elif isinstance(shown, MorePaint):
            self._paint_more(painter, option, index, shown)
        elif isinstance(shown, NotePaint):
            left = option.rect.x() + self._margin + current_theme().px(12)
            area = QRectF(left, option.rect.y(), self._box(option.rect).right() - left, option.rect.height())
            draw_text(painter, area, shown.text, "body", "text2")
        elif isinstance(shown, RowPaint):
            self._paint_row(painter, option, index, shown)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, shown: SectionPaint) -> None:
        theme = current_theme()
        left = rect.x() + self._margin + theme.px(12)
        line = theme.px(20)
        area = QRectF(left, rect.y() + theme.px(12), rect.right() - left, line)
        if shown.quiet:
            draw_text(painter, area, shown.title, "caption", "text3")
            return
        width = draw_text(painter, area, shown.title, "body-strong", "text")
        if shown.count:
            draw_text(painter, area.adjusted(width + theme.px(9), 0, 0, 0), shown.count, "body", "text3")

    def _paint_more(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, shown: MorePaint
    ) -> None:
        rect = option.rect
        if self._state(option, index).selected and self.pane_active(option):
            paint_box(
                painter,
                QRectF(self._box(rect).adjusted(0, 2, 0, -2)),
                "accent-soft",
                "",
                current_theme().px(8),
            )
        left = rect.x() + self.text_left()
        area = QRectF(left, rect.y(), self._box(rect).right() - left, rect.height())
        draw_text(painter, area, shown.text, "small-medium", "accent-text")

    def _is_on(self, index: QModelIndex, view: QWidget | None) -> bool:
        if not index.isValid() or not isinstance(view, QAbstractItemView):
            return False
        model = view.selectionModel()
        return model is not None and model.isSelected(index)

    def _hairline(self, index: QModelIndex, option: QStyleOptionViewItem) -> bool:
        model = index.model()
        if not self.hairlines or model is None or index.row() + 1 >= model.rowCount(index.parent()):
            return False
        below = index.siblingAtRow(index.row() + 1)
        if not isinstance(below.data(ROW_ROLE), RowPaint):
            return False
        return not self._is_on(below, option.widget)

    def _state(self, option: QStyleOptionViewItem, index: QModelIndex) -> RowState:
        """How a row stands, asked of its view. Only one without a view has it in its option.

        Whoever asks an option has Python make the hundreds of names in QStyle, and the first rows of a start wait.
        """
        view = option.widget
        if isinstance(view, QAbstractItemView):
            selected = self._is_on(index, view)
            by_key = view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            ringed = by_key and view.hasFocus() and index == view.currentIndex()
            return RowState(selected, option.rect.contains(self.hover_point), ringed)
        from PySide6.QtWidgets import QStyle

        flag, state = QStyle.StateFlag, option.state
        ring = flag.State_HasFocus | flag.State_KeyboardFocusChange
        return RowState(
            bool(state & flag.State_Selected), bool(state & flag.State_MouseOver), state & ring == ring
        )

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, shown: RowPaint
    ) -> None:
        theme = current_theme()
        rect = option.rect
        box = QRectF(self._box(rect))
        selected, hover, ringed = self._state(option, index)
        active = self.pane_active(option)
        if selected:
            paint_box(painter, box, "accent-soft" if active else "sunken", "", theme.px(8))
        elif hover:
            paint_box(painter, box, "alt", "", theme.px(8))
        if ringed:
            paint_box(painter, box, "", "focus", theme.px(8), theme.ring)
        elif theme.high_contrast and selected:
            paint_box(painter, box, "", "text", theme.px(8))

        left = rect.x() + self._margin + theme.px(12)
        right = rect.x() + rect.width() - self._right_margin() - theme.px(12)
        middle = rect.y() + rect.height() / 2
        if shown.lead_text:
            area = QRectF(left, rect.y(), theme.px(self._lead), rect.height())
            draw_text(painter, area, shown.lead_text, "body", "text3")
            left += theme.px(self._lead + 12)
        side = theme.px(self._face)
        if shown.face or shown.face_icon or shown.photo is not None:
            paint_face(
                painter,
                QRectF(left, round(middle - side / 2), side, side),
                shown.face,
                square=shown.square,
                photo=shown.photo,
                icon=shown.face_icon,
                ground="base" if selected else "alt" if shown.lead_text else "dorm-soft",
                ink="text3" if shown.dim else "text2",
                outline="line2" if shown.lead_text else "",
            )
            left += side + theme.px(12)
        if shown.other_face:
            second = QRectF(left - theme.px(8), round(middle - side / 2), side, side)
            paint_face(painter, second, shown.other_face)
            left += side + theme.px(4)

        shown = self._with_room_for_title(rect, shown)
        all_seen = bool(shown.actions) and (hover or (selected and active))
        if all_seen or any(action.pinned for action in shown.actions):
            self._paint_actions(painter, option, shown, selected, all_seen)
        else:
            self._paint_right(painter, rect, right, shown, selected)
        self._paint_text(painter, rect, shown, selected, all_seen)
        if not selected and not hover and self._hairline(index, option):
            painter.setPen(QPen(theme.color("line"), 1))
            y = rect.y() + rect.height() - 0.5
            painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _with_room_for_title(self, rect: QRect, shown: RowPaint) -> RowPaint:
        """Let the dot of the warmth stand alone where the words beside it would cut the title."""
        if not (shown.right_warmth and shown.right_text):
            return shown
        title_end, _ = self._text_ends(rect, shown, all_seen=False)
        if rect.x() + self.text_left(shown) + text_width(shown.title, "row-selected") <= title_end + 1:
            return shown
        return replace(shown, right_text="")

    def _text_ends(self, rect: QRect, shown: RowPaint, all_seen: bool) -> tuple[float, float]:
        """Where the title and the line below it must end: each before what stands beside it at the right."""
        theme = current_theme()
        right = float(rect.x() + rect.width() - self._right_margin() - theme.px(12))
        places = self.action_rects(rect, shown, all_seen=all_seen)
        if places:
            end = float(places[0][1].x() - theme.px(12))
            return end, end
        upper, lower = self._right_widths(shown)
        if upper and lower and shown.subtitle:
            return right - upper - theme.px(12), right - lower - theme.px(12)
        end = right - max(upper, lower) - (theme.px(12) if upper or lower else 0)
        return end, end

    @staticmethod
    def _right_widths(shown: RowPaint) -> tuple[float, float]:
        """The widths of the upper and of the lower short line at the right, 0 where there is none."""
        theme = current_theme()
        upper = 0.0
        if shown.chips:
            upper = sum(chip_width(chip.text, icon=chip.icon) for chip in shown.chips)
            upper += theme.px(6) * (len(shown.chips) - 1)
        elif shown.right_text or shown.right_icon or shown.right_warmth:
            upper = _line_width(shown.right_text, "small", shown.right_icon, shown.right_warmth)
        lower = 0.0
        if shown.when_text or shown.when_icon:
            lower = _line_width(shown.when_text, _when_role(shown), shown.when_icon, "", SMALL_ICON)
        return upper, lower

    def _paint_text(
        self, painter: QPainter, rect: QRect, shown: RowPaint, selected: bool, all_seen: bool
    ) -> None:
        theme = current_theme()
        left = rect.x() + self.text_left(shown)
        title_end, line_end = self._text_ends(rect, shown, all_seen)
        title_line, small_line = theme.px(20), theme.px(16)
        height = title_line + (small_line if shown.subtitle else 0)
        top = rect.y() + (rect.height() - height) / 2
        role = "row-selected" if selected else "row-title"
        area = QRectF(left, round(top), max(0.0, title_end - left), title_line)
        if shown.title_icon:
            size = theme.px(16)
            middle = round(top + (title_line - size) / 2)
            paint_icon(painter, left, middle, shown.title_icon, shown.title_icon_token, size)
            area.adjust(theme.px(TITLE_ICON), 0, 0, 0)
        width = draw_text(painter, area, shown.title, role, "text3" if shown.dim else "text")
        if shown.title_note:
            note = area.adjusted(width + theme.px(8), 0, 0, 0)
            draw_text(painter, note, shown.title_note, "small", "text3")
        if shown.subtitle:
            area = QRectF(left, round(top + title_line), max(0.0, line_end - left), small_line)
            draw_text(painter, area, shown.subtitle, "small", "text3" if shown.dim else "text2")

    def is_cut(self, option: QStyleOptionViewItem, shown: RowPaint) -> bool:
        """Whether a text of a row has no room to be seen whole, with the mouse over it: then its actions are seen."""
        theme = current_theme()
        left = option.rect.x() + self.text_left(shown)
        title_end, line_end = self._text_ends(option.rect, shown, all_seen=True)
        if shown.title_icon:
            title_end -= theme.px(TITLE_ICON)
        title = text_width(shown.title, "row-selected")
        if shown.title_note:
            title += theme.px(8) + text_width(shown.title_note, "small")
        return left + title > title_end + 1 or left + text_width(shown.subtitle, "small") > line_end + 1

    def _paint_right(
        self, painter: QPainter, rect: QRect, right: float, shown: RowPaint, selected: bool
    ) -> None:
        """Paint the two short lines at the right."""
        theme = current_theme()
        upper = bool(shown.right_text or shown.right_icon or shown.right_warmth or shown.chips)
        lower = bool(shown.when_text or shown.when_icon)
        line = theme.px(18 if shown.chips else 16)
        gap = theme.px(2 if shown.right_warmth or shown.chips else 0)
        height = line * (upper + lower) + (gap if upper and lower else 0)
        top = rect.y() + (rect.height() - height) / 2
        if upper:
            area_top = round(top)
            if shown.chips:
                x = right
                for chip in reversed(shown.chips):
                    width = chip_width(chip.text, icon=chip.icon)
                    x -= width
                    paint_chip(
                        painter,
                        QRectF(x, area_top, width, line),
                        chip.text,
                        chip.state,
                        icon=chip.icon,
                        on_selected=selected,
                    )
                    x -= theme.px(6)
            else:
                self._paint_line(
                    painter,
                    right,
                    area_top,
                    line,
                    shown.right_text,
                    shown.right_icon,
                    shown.right_token,
                    "small",
                    shown.right_warmth,
                )
            top += line + gap
        if lower:
            self._paint_line(
                painter,
                right,
                round(top),
                line,
                shown.when_text,
                shown.when_icon,
                shown.when_token,
                _when_role(shown),
                "",
                SMALL_ICON,
            )

    @staticmethod
    def _paint_line(
        painter: QPainter,
        right: float,
        top: float,
        height: float,
        text: str,
        icon: str,
        token: str,
        role: str,
        warmth: str,
        icon_size: tuple[int, int] = ICON,
    ) -> None:
        theme = current_theme()
        width = text_width(text, role)
        x = right - width
        draw_text(painter, QRectF(x, top, width + 1, height), text, role, token)
        if icon:
            size = theme.px(icon_size[0])
            x -= size + theme.px(icon_size[1])
            paint_icon(painter, round(x), round(top + (height - size) / 2), icon, token, size)
        if warmth:
            side = theme.px(8)
            x -= side + theme.px(6)
            paint_warmth(painter, QRectF(x, top, side, height), warmth)

    def action_rects(self, rect: QRect, paint: RowPaint, *, all_seen: bool) -> list[tuple[RowAction, QRect]]:
        """Where the actions of a row lie; without ``all_seen`` only the pinned ones."""
        theme = current_theme()
        right = rect.x() + rect.width() - self._right_margin() - theme.px(12)
        result: list[tuple[RowAction, QRect]] = []
        seen = [action for action in paint.actions if all_seen or action.pinned]
        for action in reversed(seen):
            if action.worded:
                height = theme.px(28)
                width = text_width(action.text, "small-medium") + 2 * theme.px(11)
                width += theme.px(14 + 6) if action.icon else 0
            else:
                height = width = theme.px(30)
            top = rect.y() + (rect.height() - height) // 2
            result.insert(0, (action, QRect(right - width, top, width, height)))
            right -= width + (theme.px(4) if action.worded else 0)
        return result

    def _paint_actions(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        shown: RowPaint,
        selected: bool,
        all_seen: bool,
    ) -> None:
        theme = current_theme()
        active = self.pane_active(option)
        token = "accent-text" if selected and active else "text2"
        places = self.action_rects(option.rect, shown, all_seen=all_seen)
        for action, place in places:
            over = place.contains(self.hover_point)
            size = theme.px(14 if action.worded else 16)
            if action.worded:
                framed = selected or over or not action.icon
                paint_box(
                    painter, QRectF(place), "base" if framed else "", "line2" if framed else "", theme.px(6)
                )
                x = place.x() + theme.px(11)
                if action.icon:
                    top = place.y() + (place.height() - size) // 2
                    paint_icon(painter, x, top, action.icon, "text2", size)
                    x += size + theme.px(6)
                area = QRectF(x, place.y(), place.right() - x + 1, place.height())
                draw_text(painter, area, action.text, "small-medium", "text" if framed else "text2")
                continue
            if over:
                inner = QRectF(place).adjusted(1, 1, -1, -1)
                paint_box(painter, inner, "accent-line" if selected and active else "sunken", "", theme.px(6))
            paint_icon(
                painter,
                place.x() + (place.width() - size) // 2,
                place.y() + (place.height() - size) // 2,
                action.icon,
                token,
                size,
            )

    def action_at(
        self, rect: QRect, paint: AnyPaint | None, point: QPoint, *, all_seen: bool = True
    ) -> RowAction | None:
        """The action under a point of the viewport, of the row that lies in ``rect``."""
        if not isinstance(paint, RowPaint):
            return None
        for action, place in self.action_rects(rect, paint, all_seen=all_seen):
            if place.contains(point):
                return action
        return None

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            action = self.action_at(option.rect, index.data(ROW_ROLE), event.pos())
            if action is not None:
                text = f"{action.text} ({action.keys})" if action.keys else action.text
                QToolTip.showText(event.globalPos(), escape(text), view)
                return True
            shown = index.data(ROW_ROLE)
            if isinstance(shown, RowPaint) and self.is_cut(option, shown):
                parts = (shown.title, shown.title_note, shown.subtitle)
                QToolTip.showText(event.globalPos(), escape("\n".join(filter(None, parts))), view)
                return True
        return super().helpEvent(event, view, option, index)


def _when_role(shown: RowPaint) -> str:
    return "small-medium" if shown.when_token not in ("text3", "text2") else "small"


def _line_width(text: str, role: str, icon: str, warmth: str, icon_size: tuple[int, int] = ICON) -> float:
    """The width of one of the short lines at the right of a row."""
    theme = current_theme()
    width = text_width(text, role)
    if icon:
        width += theme.px(icon_size[0]) + theme.px(icon_size[1])
    if warmth:
        width += theme.px(8) + theme.px(6)
    return width
