"""The way of Tab through an editor: as the eye goes, also after lines came and went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from crm_desktop.ui.widgets import IconButton


def tab_stops(layout: QLayout | None) -> Iterator[QWidget]:
    """Give what Tab stops at in a layout, in its order. A widget that has `stops()` says them itself."""
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is None:
            continue
        widget = item.widget()
        if widget is None:
            yield from tab_stops(item.layout())
            continue
        own = getattr(widget, "stops", None)
        if own is not None:
            yield from own()
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
            if isinstance(widget, QLineEdit):
                yield from inner_buttons(widget)
        else:
            yield from tab_stops(widget.layout())


def inner_buttons(edit: QLineEdit) -> Iterator[QWidget]:
    """Give the buttons inside a line that Tab stops at."""
    for inner in edit.findChildren(IconButton):
        if inner.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield inner


def chain(stops: Sequence[QWidget]) -> None:
    """Let Tab go through these one after the other."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
