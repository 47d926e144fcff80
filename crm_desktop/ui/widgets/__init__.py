"""The parts that views are made of. Each takes its looks from the theme; none has a style sheet of its own.

A part's module is imported when its name is first asked for (PEP 562): a start pays for what it shows.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from crm_desktop.ui.widgets.board import Board, CardPen, LaneSpec, Section
    from crm_desktop.ui.widgets.buttons import (
        Button,
        IconButton,
        LinkButton,
        PaintedButton,
        button,
        icon_button,
        link_button,
        paint_box,
        set_working,
    )
    from crm_desktop.ui.widgets.chips_field import ChipsField, TagField
    from crm_desktop.ui.widgets.choice_list import Choice
    from crm_desktop.ui.widgets.choose import ChooseField
    from crm_desktop.ui.widgets.choosing import ChoiceTile, Segmented, Switch, checkbox, radio
    from crm_desktop.ui.widgets.dates import CalendarPopup, DateField, TimeField, read_time, short_date
    from crm_desktop.ui.widgets.dialog import Dialog, Scrim
    from crm_desktop.ui.widgets.fields import ComboBox, NumberField, TextEdit
    from crm_desktop.ui.widgets.flow import FlowLayout, FoldingRow, ShorteningRow
    from crm_desktop.ui.widgets.focus import FocusRing, PushRing, RingHolder
    from crm_desktop.ui.widgets.labelled import Field, FieldError
    from crm_desktop.ui.widgets.line_edit import LineEdit, SearchField, restyle
    from crm_desktop.ui.widgets.lines import Line, LineList, TextLink, empty_column, entry_line, info_line
    from crm_desktop.ui.widgets.list_bar import ListBar
    from crm_desktop.ui.widgets.marks import (
        Chip,
        Face,
        FilterChip,
        Kbd,
        LoadBars,
        WarmthDot,
        chip_width,
        initials,
        kbd_width,
        paint_chip,
        paint_dots,
        paint_face,
        paint_kbd,
        paint_load,
        paint_warmth,
    )
    from crm_desktop.ui.widgets.over import Over
    from crm_desktop.ui.widgets.panels import (
        Bar,
        Bones,
        EmptyState,
        Hairline,
        IconMark,
        Panel,
        ProgressLine,
        Strip,
        UndoStrip,
        paint_shadow,
    )
    from crm_desktop.ui.widgets.popups import Menu, Popup, shown_keys
    from crm_desktop.ui.widgets.prompter import Prompter
    from crm_desktop.ui.widgets.row_delegate import RowDelegate
    from crm_desktop.ui.widgets.row_list import RowList
    from crm_desktop.ui.widgets.rows import (
        KEY_ROLE,
        ROW_ROLE,
        ChipPaint,
        LaterPaint,
        MorePaint,
        NotePaint,
        RowAction,
        RowModel,
        RowPaint,
        SectionPaint,
        fill_menu,
    )
    from crm_desktop.ui.widgets.scroll import ScrollArea, ScrollPage
    from crm_desktop.ui.widgets.section_list import SectionList
    from crm_desktop.ui.widgets.see_through import make_see_through
    from crm_desktop.ui.widgets.side_by_side import SideBySide, SideValue
    from crm_desktop.ui.widgets.splitter import PaneSplitter
    from crm_desktop.ui.widgets.stages import StageBar
    from crm_desktop.ui.widgets.tables import (
        CELL_ROLE,
        CHECK_ROLE,
        CellPaint,
        TableDelegate,
        TableHead,
        TableList,
        paint_check,
    )
    from crm_desktop.ui.widgets.text import (
        ElidedLabel,
        Label,
        draw_text,
        escape,
        label,
        set_tooltip,
        text_rows,
        text_width,
    )
    from crm_desktop.ui.widgets.timeline import TimelineRow

_NAMES: Final = {
    "board": "Board CardPen LaneSpec Section",
    "buttons": "Button IconButton LinkButton PaintedButton button icon_button link_button paint_box set_working",
    "chips_field": "ChipsField TagField",
    "choice_list": "Choice",
    "choose": "ChooseField",
    "choosing": "ChoiceTile Segmented Switch checkbox radio",
    "dates": "CalendarPopup DateField TimeField read_time short_date",
    "dialog": "Dialog Scrim",
    "fields": "ComboBox NumberField TextEdit",
    "flow": "FlowLayout FoldingRow ShorteningRow",
    "focus": "FocusRing PushRing RingHolder",
    "labelled": "Field FieldError",
    "line_edit": "LineEdit SearchField restyle",
    "list_bar": "ListBar",
    "lines": "Line LineList TextLink empty_column entry_line info_line",
    "marks": "Chip Face FilterChip Kbd LoadBars WarmthDot chip_width initials kbd_width paint_chip paint_dots "
    "paint_face paint_kbd paint_load paint_warmth",
    "over": "Over",
    "panels": "Bar Bones EmptyState Hairline IconMark Panel ProgressLine Strip UndoStrip paint_shadow",
    "popups": "Menu Popup shown_keys",
    "prompter": "Prompter",
    "row_delegate": "RowDelegate",
    "row_list": "RowList",
    "rows": "KEY_ROLE ROW_ROLE ChipPaint LaterPaint MorePaint NotePaint RowAction RowModel RowPaint SectionPaint "
    "fill_menu",
    "section_list": "SectionList",
    "see_through": "make_see_through",
    "side_by_side": "SideBySide SideValue",
    "scroll": "ScrollArea ScrollPage",
    "splitter": "PaneSplitter",
    "stages": "StageBar",
    "tables": "CELL_ROLE CHECK_ROLE CellPaint TableDelegate TableHead TableList paint_check",
    "text": "ElidedLabel Label draw_text escape label set_tooltip text_rows text_width",
    "timeline": "TimelineRow",
}
"""The names that each module gives; the same as the imports above."""
_HOMES: Final = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """Import the module of a name, and keep the name here for the next time."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


__all__ = [
    "CELL_ROLE",
    "CHECK_ROLE",
    "KEY_ROLE",
    "ROW_ROLE",
    "Bar",
    "Board",
    "Bones",
    "Button",
    "CalendarPopup",
    "CardPen",
    "CellPaint",
    "Chip",
    "ChipPaint",
    "ChipsField",
    "Choice",
    "ChoiceTile",
    "ChooseField",
    "ComboBox",
    "DateField",
    "Dialog",
    "ElidedLabel",
    "EmptyState",
    "Face",
    "Field",
    "FieldError",
    "FilterChip",
    "FlowLayout",
    "FocusRing",
    "FoldingRow",
    "Hairline",
    "IconButton",
    "IconMark",
    "Kbd",
    "Label",
    "LaneSpec",
    "LaterPaint",
    "Line",
    "LineEdit",
    "LineList",
    "LinkButton",
    "ListBar",
    "LoadBars",
    "Menu",
    "MorePaint",
    "NotePaint",
    "NumberField",
    "Over",
    "PaintedButton",
    "PaneSplitter",
    "Panel",
    "Popup",
    "ProgressLine",
    "Prompter",
    "PushRing",
    "RingHolder",
    "RowAction",
    "RowDelegate",
    "RowList",
    "RowModel",
    "RowPaint",
    "Scrim",
    "ScrollArea",
    "ScrollPage",
    "SearchField",
    "Section",
    "SectionList",
    "SectionPaint",
    "Segmented",
    "ShorteningRow",
    "SideBySide",
    "SideValue",
    "StageBar",
    "Strip",
    "Switch",
    "TableDelegate",
    "TableHead",
    "TableList",
    "TagField",
    "TextEdit",
    "TextLink",
    "TimeField",
    "TimelineRow",
    "UndoStrip",
    "WarmthDot",
    "button",
    "checkbox",
    "chip_width",
    "draw_text",
    "empty_column",
    "entry_line",
    "escape",
    "fill_menu",
    "icon_button",
    "info_line",
    "initials",
    "kbd_width",
    "label",
    "link_button",
    "make_see_through",
    "paint_box",
    "paint_check",
    "paint_chip",
    "paint_dots",
    "paint_face",
    "paint_kbd",
    "paint_load",
    "paint_shadow",
    "paint_warmth",
    "radio",
    "read_time",
    "restyle",
    "set_tooltip",
    "set_working",
    "short_date",
    "shown_keys",
    "text_rows",
    "text_width",
]
