"""The second step of an import: what each column becomes, with the people as they will look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.clock import Clock
from crm_desktop.exchange.columns.fields import Field, Matching, fields_of
from crm_desktop.exchange.columns.presets import PROGRAMS
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.sources import TableSource
from crm_desktop.exchange.tables.table import AUTO_HEADER, NO_HEADER, SAMPLE_ROWS, Column
from crm_desktop.exchange.values.dates import DateOrder
from crm_desktop.services.imports.importing import Survey
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.file_page import SIDE
from crm_desktop.ui.imports.for_all_row import ForAllRow
from crm_desktop.ui.imports.pieces import IconLine, NoteStrip, Pane, SidePane
from crm_desktop.ui.imports.preview_pane import PreviewPane
from crm_desktop.ui.theme import icon
from crm_desktop.ui.widgets import (
    ComboBox,
    ElidedLabel,
    FlowLayout,
    Hairline,
    IconMark,
    checkbox,
    label,
    link_button,
)

ON_A_PAGE = 4
MANY_COLUMNS = 16
"""From so many columns on, those with nothing in them are shown when they are asked for."""
COLUMNS_SHOWN = 60
"""So many columns have a row at once; a button shows more."""

_MONTH_FIRST = "month first"
"""The key of "Met on" with dates that begin with the month."""


class ColumnsPage(QWidget):
    """What the file is, what its columns become, and how the people will look."""

    rereadWanted = Signal(str, str, int, str)
    """Read the file again: encoding, delimiter, row of the header, sheet; "" and `AUTO_HEADER` to find them out."""
    changed = Signal()
    """The matching is another one."""

    def __init__(
        self, clock: Clock, suggest: Callable[[str], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source: TableSource | None = None
        self._matching: Matching | None = None
        self._said: tuple[str, str, int, str] = ("", "", AUTO_HEADER, "")
        self._shown = COLUMNS_SHOWN
        self.combos: dict[int, ComboBox] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_main(suggest), 1)
        self.preview = PreviewPane(clock)
        row.addWidget(SidePane(self.preview, SIDE))

    # -- making ------------------------------------------------------------------------------------

    @staticmethod
    def _named(name: str, control: QWidget) -> QWidget:
        """A choice with its name before it, which go to the next line together."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(name, "small", "text2"))
        row.addWidget(control)
        return part

    def _build_main(self, suggest: Callable[[str], Sequence[str]]) -> QWidget:
        main = Pane(margins=(24, 16, 24, 16))
        column = main.column
        self.strip = NoteStrip()
        column.addWidget(self.strip)
        column.addSpacing(12)

        self.encoding = ComboBox(name=self.tr("Encoding"), small=True)
        self.delimiter = ComboBox(
            [
                (",", self.tr("Comma")),
                (";", self.tr("Semicolon")),
                ("\t", self.tr("Tab")),
                ("|", self.tr("Vertical bar")),
            ],
            name=self.tr("Columns are parted by"),
            small=True,
        )
        self.header = checkbox(self.tr("With a header"))
        self.about = ComboBox(
            [("people", self.tr("People")), ("jobs", self.tr("Jobs or companies"))],
            name=self.tr("The rows are"),
            small=True,
        )
        self.about.keep_words_whole()
        self.sheet = ComboBox(name=self.tr("Sheet"), small=True)
        self.strip.add(self._named(self.tr("The rows are"), self.about))
        self._encoding_part = self._named(self.tr("Encoding"), self.encoding)
        self._delimiter_part = self._named(self.tr("Parted by"), self.delimiter)
        self._sheet_part = self._named(self.tr("Sheet"), self.sheet)
        form = QWidget()
        flow = FlowLayout(form, gap=16, line_gap=4)
        for part in (self._encoding_part, self._delimiter_part, self._sheet_part, self.header):
            flow.addWidget(part)
        column.addWidget(form)
        self.trouble = IconLine("circle-alert", "", token="danger", icon_token="danger")
        self.trouble.setContentsMargins(0, 8, 0, 0)
        self.trouble.set_text("")
        column.addWidget(self.trouble)
        column.addSpacing(12)

        self._grid_box = QWidget()
        self._grid = QGridLayout(self._grid_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        column.addWidget(self._grid_box)
        column.addSpacing(12)

        self.for_all = ForAllRow(suggest)
        column.addWidget(self.for_all)
        column.addStretch(1)
        column.addSpacing(16)
        self._hint = IconLine("info", "")
        column.addWidget(self._hint)

        self.encoding.activated.connect(self._on_encoding)
        self.delimiter.activated.connect(self._on_delimiter)
        self.header.clicked.connect(self._on_header)
        self.sheet.activated.connect(self._on_sheet)
        self.about.activated.connect(self._on_about)
        self.for_all.changed.connect(self.changed)
        return main

    # -- showing -----------------------------------------------------------------------------------

    def show_source(self, source: TableSource, *, anew: bool = True) -> None:
        """Show another file, or (not ``anew``) the same one read in another way."""
        if anew:
            self._said = ("", "", AUTO_HEADER, "")
        self._source = source
        self._matching = source.matching
        self._shown = COLUMNS_SHOWN
        table = source.table
        self.trouble.set_text("")
        if table.encoding is not None:
            names = words.encodings()
            names.setdefault(table.encoding, table.encoding.upper())
            self.encoding.set_items(list(names.items()), current=table.encoding)
        self._encoding_part.setVisible(table.path is not None and table.encoding is not None)
        self._delimiter_part.setVisible(table.delimiter is not None)
        if table.delimiter is not None and self.delimiter.findData(table.delimiter) >= 0:
            self.delimiter.blockSignals(True)
            self.delimiter.set_current_key(table.delimiter)
            self.delimiter.blockSignals(False)
        self.sheet.set_items([(name, name) for name in table.sheets], current=table.sheet)
        self._sheet_part.setVisible(len(table.sheets) > 1)
        self.header.setChecked(table.header_row > 0)
        self.about.set_current_key("jobs" if source.matching.openings else "people")
        self.for_all.setVisible(not source.matching.openings)
        self._show_strip(None)
        linkedin = source.kind == "linkedin"
        self._hint.set_text(
            self.tr(
                "LinkedIn leaves out an e-mail address unless the person shares it. You can add it later."
            )
            if linkedin
            else self.tr("A company that is a target already only gets the scores that it lacks.")
            if source.matching.of_targets
            else self.tr("An opening that is here already is filled up, and only moves forward.")
            if source.matching.openings
            else self.tr("Columns left out are not read. The file itself is never changed.")
        )
        self._fill_columns()
        self.preview.clear(source.kind)

    def _show_strip(self, people: int | None) -> None:
        source = self._source
        if source is None:
            return
        table = source.table
        program = PROGRAMS.get(table.kind)
        if source.kind == "linkedin":
            title = self.tr("This is a LinkedIn export")
        elif program is not None:
            title = self.tr("This is an export of {program}").format(program=program)
        elif table.kind is FileKind.JOBS:
            title = (
                self.tr("This is a list of companies to work at")
                if source.matching.of_targets
                else self.tr("This is a list of jobs")
            )
        elif table.sheets:
            title = self.tr("This is an Excel workbook")
        elif table.path is None:
            title = self.tr("This is a list from the clipboard")
        else:
            title = self.tr("This is a list in columns")
        first = (
            source.name
            if people is None
            else f"{source.name}, {words.taken_of(words.brings(source), people)}"
        )
        said = [first + "."]
        if table.preamble == 1:
            said.append(self.tr("The line above the header is left out."))
        elif table.preamble:
            said.append(
                self.tr("The {count} lines above the header are left out.").format(count=table.preamble)
            )
        if not table.header_row:
            said.append(self.tr("There is no header, so look at each column."))
        elif table.doubled:
            said.append(
                self.tr("Several columns are called “{name}”, so look at them.").format(name=table.doubled[0])
            )
        self.strip.say(title, " ".join(said))

    def _fill_columns(self) -> None:
        """Make the rows of the columns again."""
        for old in self._grid_box.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.combos = {}
        source, matching = self._source, self._matching
        if source is None or matching is None:
            return
        grid = self._grid
        for place, text in (
            (0, self.tr("Column in the file")),
            (1, self.tr("Example")),
            (3, self.tr("Becomes")),
        ):
            head = label(text, "small", "text2")
            head.setContentsMargins(0, 0, 0, 4)
            grid.addWidget(head, 0, place)
        for place, part in ((0, 118), (1, 150), (3, 400)):
            grid.setColumnMinimumWidth(place, part // 2)
            grid.setColumnStretch(place, part)
        columns = source.table.columns
        rows = len(source.table.sample)
        wide = len(columns) > MANY_COLUMNS and self._shown == COLUMNS_SHOWN
        shown = [
            each
            for each in columns
            if (each.index < self._shown or matching.fields[each.index] is not Field.LEAVE_OUT)
            and not (wide and each.empty == rows)
        ]
        line = 1
        for each in shown:
            if line > 1:
                grid.addWidget(Hairline(), line, 0, 1, 4)
                line += 1
            self._add_column(each, line, rows)
            line += 1
        left = len(columns) - len(shown)
        if left:
            more = link_button(self.tr("Show {count} more columns").format(count=wording.number(left)))
            more.clicked.connect(self._on_more)
            grid.addWidget(more, line, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
        self._sync()
        self._chain_tabs()

    def _add_column(self, column: Column, line: int, rows: int) -> None:
        """Say in a line of the grid what a column of the file is and becomes; `rows` of the file are known."""
        self._grid.addWidget(ElidedLabel(column.label, "body-medium"), line, 0)
        example, token = " ".join(column.example.split()), "text2"
        if not example:
            example, token = self.tr("empty"), "text3"
        elif rows and column.empty * 2 > rows:
            whole = rows < SAMPLE_ROWS  # of a longer file its first rows are known by now
            said = self.tr("empty in {count} rows") if whole else self.tr("mostly empty")
            example, token = said.format(count=column.empty), "text3"
        if token == "text3":  # the program's own words are whole
            self._grid.addWidget(label(example, "body", token, wrap=True), line, 1)
        else:
            self._grid.addWidget(ElidedLabel(example[:200], "body", token), line, 1)
        self._grid.addWidget(IconMark("arrow-right", "text3", 14), line, 2)
        combo = self._combo(column.index, column.label)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 5, 0, 5)
        inner.addWidget(combo)
        self._grid.addWidget(holder, line, 3)
        self.combos[column.index] = combo

    def _combo(self, index: int, name: str) -> ComboBox:
        items: list[tuple[str, str]] = []
        now = self._matching.fields[index] if self._matching is not None else Field.LEAVE_OUT
        openings = self._matching is not None and self._matching.openings
        for each in fields_of(openings=openings):
            if each in (Field.KIND, Field.GONE) and each is not now:
                continue
            if each is Field.MET_ON:
                items.append((each.value, self.tr("Met on, day before month")))
                items.append((_MONTH_FIRST, self.tr("Met on, month before day")))
            else:
                items.append((each.value, words.field_word(each)))
        combo = ComboBox(items, name=self.tr("{column} becomes").format(column=name))
        for place, (key, _) in enumerate(items):
            field = Field.MET_ON if key == _MONTH_FIRST else Field(key)
            combo.setItemIcon(place, icon(words.ICONS[field], "text2"))
        combo.activated.connect(partial(self._on_field, index))
        return combo

    def _sync(self) -> None:
        """Let every combo say what its column becomes; what is left out is in caution."""
        matching = self._matching
        if matching is None:
            return
        for index, combo in self.combos.items():
            field = matching.fields[index]
            key = field.value
            if field is Field.MET_ON and matching.date_order is DateOrder.MONTH_FIRST:
                key = _MONTH_FIRST
            combo.blockSignals(True)
            combo.set_current_key(key)
            combo.blockSignals(False)
            place = combo.currentIndex()
            left = field is Field.LEAVE_OUT
            combo.setItemIcon(place, icon(words.ICONS[field], "caution" if left else "text2"))
            combo.setProperty("token", "caution" if left else "")

    def _chain_tabs(self) -> None:
        order: list[QWidget] = [
            self.about,
            self.encoding,
            self.delimiter,
            self.sheet,
            self.header,
            *self.combos.values(),
            *self.for_all.stops(),
            *self.preview.stops(),
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def follow_theme(self) -> None:
        """Follow the text size."""
        if self._source is not None:
            self._sync()

    # -- what the person says ----------------------------------------------------------------------

    @property
    def table(self) -> TableSource | None:
        """The file as it was read."""
        return self._source

    def matching(self) -> Matching | None:
        """What the columns become, with what is said for all rows."""
        matching = self._matching
        if matching is None:
            return None
        return replace(matching, tags=self.for_all.tags(), relationship=self.for_all.relationship())

    def source(self) -> TableSource | None:
        """The file with all that was said of it."""
        return None if self._source is None else self._source.matched(self.matching())

    def hindrance(self) -> str:
        """Why nothing can be read yet; "" where nothing hinders."""
        if self._matching is None or self._matching.names_somebody:
            return ""
        if self._matching.openings:
            return self.tr("No job can be found yet. Let one column become a position or a company.")
        return self.tr("Nobody can be found yet. Let one column become a name, an e-mail or a link.")

    def _on_encoding(self, _index: int) -> None:
        self._ask_again(self.encoding.current_key(), *self._said[1:])

    def _on_delimiter(self, _index: int) -> None:
        self._ask_again(self._said[0], self.delimiter.current_key(), *self._said[2:])

    def _on_sheet(self, _index: int) -> None:
        self._ask_again(*self._said[:2], AUTO_HEADER, self.sheet.current_key())

    def _on_header(self, on: bool) -> None:
        source = self._source
        header = NO_HEADER
        if on:
            header = AUTO_HEADER
            if source is not None and self._said[2] == AUTO_HEADER and source.table.sample:
                header = source.table.sample[0][0]  # none was found: the first row is it
        self._ask_again(*self._said[:2], header, self._said[3])

    def _on_about(self, _index: int) -> None:
        source = self._source
        openings = self.about.current_key() == "jobs"
        if source is not None and openings != source.matching.openings:
            self.show_source(source.about(openings=openings), anew=False)
            self.changed.emit()

    def _ask_again(self, encoding: str, delimiter: str, header: int, sheet: str) -> None:
        """Ask for the file to be read again, in the way that was said; what was not said is found out."""
        self._said = (encoding, delimiter, header, sheet)
        self.rereadWanted.emit(encoding, delimiter, header, sheet)

    def _on_field(self, index: int, _place: int) -> None:
        matching = self._matching
        if matching is None:
            return
        key = self.combos[index].current_key()
        if key == _MONTH_FIRST:
            matching = replace(matching, date_order=DateOrder.MONTH_FIRST)
        elif key == Field.MET_ON.value:
            matching = replace(matching, date_order=DateOrder.DAY_FIRST)
        field = Field.MET_ON if key == _MONTH_FIRST else Field(key)
        self._matching = matching.with_field(index, field)
        self._sync()
        self.changed.emit()

    def _on_more(self) -> None:
        self._shown += COLUMNS_SHOWN
        self._fill_columns()

    # -- what came of it ---------------------------------------------------------------------------

    def set_survey(self, survey: Survey) -> None:
        """Say what the import would do."""
        self.preview.set_survey(survey)
        self._show_strip(survey.counts.rows)

    def set_trouble(self, text: str) -> None:
        """Say what is wrong with the choice of encoding, delimiter or columns; "" for nothing."""
        self.trouble.set_text(text)
        if text:
            self.preview.clear()
