"""The affiliations in the contact editor: a row each, and the line in which one is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.partial_dates import is_over, read_partial, say_partial, say_span
from crm_desktop.domain.terms import AffiliationKind
from crm_desktop.store.contacts import Tie
from crm_desktop.ui.contacts.choices import company_choice
from crm_desktop.ui.contacts.editor_lines import NamedAside
from crm_desktop.ui.shell.tab_order import tab_stops
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    ComboBox,
    FieldError,
    LineEdit,
    PaintedButton,
    Panel,
    button,
    checkbox,
    chip_width,
    draw_text,
    icon_button,
    label,
    paint_box,
    paint_chip,
    text_width,
)

_tr = QCoreApplication.translate

ICONS = {
    AffiliationKind.EMPLOYER: "building-2",
    AffiliationKind.SCHOOL: "graduation-cap",
    AffiliationKind.ASSOCIATION: "award",
    AffiliationKind.COMMUNITY: "users",
}
ROW = 40

Search = Callable[[str], Sequence[Choice]]


def kind_words() -> list[tuple[str, str]]:
    """The kinds of affiliation as (key, words)."""
    return [
        (AffiliationKind.EMPLOYER, _tr("Contacts", "Employer")),
        (AffiliationKind.SCHOOL, _tr("Contacts", "School")),
        (AffiliationKind.ASSOCIATION, _tr("Contacts", "Association")),
        (AffiliationKind.COMMUNITY, _tr("Contacts", "Community")),
    ]


class _TieButton(PaintedButton):
    """An affiliation in one line: organisation, whether I was there too, kind, from and to. A click edits it."""

    def __init__(self, tie: Tie, kind: str, shared: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tie = tie
        self._kind = kind
        self._span = say_span(tie.from_date, tie.to_date, tie.former)
        self._shared = self.tr("you too") if shared else ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = [tie.company, self._shared, tie.title, kind, self._span]
        self.setAccessibleName(", ".join(part for part in said if part))

    def sizeHint(self) -> QSize:
        return QSize(280, current_theme().px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, current_theme().px(ROW))

    def ring_radius(self) -> int:
        return current_theme().px(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            paint_box(painter, QRectF(self.rect()).adjusted(0, 2, 0, -2), "alt", "", theme.px(6))
        size = theme.px(14)
        icon = ICONS.get(self._tie.kind, "building-2")  # type: ignore[call-overload]
        paint_icon(painter, theme.px(12), (self.height() - size) // 2, icon, "text2", size)
        left = theme.px(40)
        kind_at = self.width() - theme.px(240)
        span_at = self.width() - theme.px(148)
        if kind_at < theme.px(200):  # narrow: the kind is said by the icon
            kind_at = span_at
        room = kind_at - theme.px(12) - left
        chip = chip_width(self._shared, icon="users") if self._shared else 0
        most = room - (chip + theme.px(8) if chip else 0)
        width = min(text_width(self._tie.company, "body-medium"), most)
        draw_text(
            painter, QRectF(left, 0, width + 1, self.height()), self._tie.company, "body-medium", "text"
        )
        at = left + width + theme.px(8)
        if chip:
            paint_chip(painter, QRectF(at, 0, chip, self.height()), self._shared, "neutral", icon="users")
            at += chip + theme.px(8)
        if self._tie.title and kind_at - theme.px(12) - at > theme.px(48):
            area = QRectF(at, 0, kind_at - theme.px(12) - at, self.height())
            draw_text(painter, area, self._tie.title, "small", "text3")
        if kind_at != span_at:
            area = QRectF(kind_at, 0, span_at - kind_at - theme.px(4), self.height())
            draw_text(painter, area, self._kind, "body", "text2")
        area = QRectF(span_at, 0, self.width() - span_at, self.height())
        draw_text(painter, area, self._span, "body", "text2")


class TieRow(QWidget):
    """A row of the panel: the affiliation and the x that removes it."""

    def __init__(self, tie: Tie, kind: str, shared: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 1, 0)
        row.setSpacing(0)
        self.button = _TieButton(tie, kind, shared)
        row.addWidget(self.button, 1)
        self.remove_button = icon_button(
            "x", self.tr("Remove {name}").format(name=tie.company), small=True, size=14
        )
        row.addWidget(self.remove_button)


class TieEdit(QWidget):
    """The lines in which an affiliation is written. ``finished(tie or None)``, None where nothing was written;
    ``changed`` something was typed or chosen.
    """

    finished = Signal(object)
    changed = Signal()

    def __init__(self, tie: Tie | None, search: Search, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = tie
        self._today = today
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        self.company = ChooseField(
            search,
            placeholder=self.tr("Organisation"),
            create_text=self.tr("New company"),
            name=self.tr("Organisation"),
            square=True,
        )
        first.addWidget(self.company, 1)
        self.kind = ComboBox(kind_words(), current=tie.kind if tie else None, name=self.tr("Kind"))
        self.kind.setFixedWidth(theme.px(120))
        first.addWidget(self.kind)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(8)
        self.title = LineEdit(
            tie.title if tie else "", placeholder=self.tr("As what"), name=self.tr("As what")
        )
        second.addWidget(self.title, 1)
        self.from_date = LineEdit(
            say_partial(tie.from_date) if tie else "", placeholder=self.tr("From"), name=self.tr("From")
        )
        self.to_date = LineEdit(
            say_partial(tie.to_date) if tie else "", placeholder=self.tr("To now"), name=self.tr("To")
        )
        for edit in (self.from_date, self.to_date):
            edit.setFixedWidth(theme.px(92))
            second.addWidget(edit)
        self.former = checkbox(self.tr("Over"), checked=tie.former if tie else False)
        second.addWidget(self.former)
        self.done_button = button(self.tr("Done"), small=True)
        second.addWidget(self.done_button)
        column.addLayout(second)
        self.error = FieldError()
        column.addWidget(self.error)
        if tie is not None:
            choice = company_choice(tie.company_id, tie.company)
            self.company.set_choice(choice) if choice else self.company.set_new(tie.company)
        self.done_button.clicked.connect(self.finish)
        for line in (self.title, self.from_date, self.to_date):
            line.returnPressed.connect(self.finish)
            line.textEdited.connect(self.changed)
        self.to_date.textEdited.connect(self._on_to)
        self.company.textEdited.connect(self.changed)
        self.company.chosen.connect(self.changed)
        self.kind.keyChanged.connect(self.changed)
        self.former.toggled.connect(self.changed)

    def _on_to(self, text: str) -> None:
        last = read_partial(text)
        if last or (last is not None and text.strip()):  # "now" is not over
            self.former.setChecked(is_over(last, self._today))

    def value(self) -> Tie | None:
        """The affiliation as far as it can be read; None without an organisation."""
        choice = self.company.choice()
        name = self.company.text().strip()
        if not name:
            return None
        number = choice.id if choice is not None and isinstance(choice.id, int) else None
        saved = self._saved or Tie(None, "", "")
        return replace(
            saved,
            company_id=number,
            company=name,
            kind=self.kind.current_key(),
            title=self.title.text().strip(),
            from_date=_kept(self.from_date.text(), saved.from_date),
            to_date=_kept(self.to_date.text(), saved.to_date),
            former=self.former.isChecked(),
        )

    def check(self) -> QWidget | None:
        """Say what is wrong; give its field, None where nothing is."""
        wrong: QWidget | None = None
        empty = not self.company.text().strip()
        self.company.set_invalid(False)
        text = ""
        if empty and (
            self.title.text().strip() or self.from_date.text().strip() or self.to_date.text().strip()
        ):
            wrong, text = self.company, self.tr("Which organisation is it?")
            self.company.set_invalid(True)
        saved = self._saved or Tie(None, "", "")
        days: list[str] = []
        for edit, before in ((self.from_date, saved.from_date), (self.to_date, saved.to_date)):
            read = read_partial(edit.text())
            bad = read is None and edit.text().strip() != say_partial(before)
            days.append(read or "")
            edit.set_invalid(bad)
            if bad and wrong is None:
                wrong = edit
                text = self.tr("This is not a date. A year, “Mar 2016” or a whole day is read.")
        size = min(len(day) for day in days)
        if wrong is None and all(days) and days[1][:size] < days[0][:size]:
            wrong, text = self.to_date, self.tr("It ends before it begins.")
            self.to_date.set_invalid(True)
        if wrong is None:
            self.error.clear()
        else:
            self.error.show_error(text)
        self.changed.emit()
        return wrong

    def finish(self) -> None:
        """Take what was written; with an error stay."""
        wrong = self.check()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.finished.emit(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit(self._saved)
            return
        super().keyPressEvent(event)


def _kept(text: str, before: str) -> str:
    read = read_partial(text)
    return before if read is None or text.strip() == say_partial(before) else read


class TiesPart(QWidget):
    """The affiliations with their label and "Add one".

    ``changed`` something changed; ``lineRemoved(words, put_back)`` a row went, and can be put back.
    """

    changed = Signal()
    lineRemoved = Signal(str, object)

    def __init__(
        self,
        name: str,
        search: Search,
        shared: frozenset[int],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._shared = shared
        self._today = today
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        aside = NamedAside(name, self.tr("Add one"), self.add, high=28, top=4, gap=4)
        self.label, self.add_link = aside.label, aside.add_link
        outer.addWidget(aside)
        self._column = QVBoxLayout()
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer.addLayout(self._column, 1)
        self._empty = label(self.tr("Where you both were makes a touch point."), "body", "text3", wrap=True)
        self._empty.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(self._empty)
        self.panel = Panel(padding=1)
        self._column.addWidget(self.panel)
        self.ties: list[Tie] = []
        self.rows: list[TieRow] = []
        self.edit: TieEdit | None = None
        self._edited = -1
        self._show()

    def set_values(self, ties: Sequence[Tie]) -> None:
        """Show these."""
        self.ties = list(ties)
        self._edited = -1
        self._show()

    def values(self) -> tuple[Tie, ...]:
        """The affiliations, with what stands in the open line."""
        ties = list(self.ties)
        if self.edit is not None and self._edited >= 0:
            written = self.edit.value()
            if self._edited < len(ties):
                ties[self._edited] = written or ties[self._edited]
            elif written is not None:
                ties.append(written)
        return tuple(ties)

    def stops(self) -> list[QWidget]:
        """What Tab goes through: the rows, the open line, then the link that adds one."""
        return [*tab_stops(self.panel.layout()), self.add_link]

    def check(self) -> list[QWidget]:
        """Look at the open line; give the field that hinders saving."""
        wrong = self.edit.check() if self.edit is not None else None
        return [wrong] if wrong is not None else []

    def add(self) -> None:
        """Open a line for a new one."""
        if self.edit is not None and not self._close_edit():
            return
        self._open(len(self.ties))

    def _open(self, place: int) -> None:
        self._edited = place
        self._show()
        if self.edit is not None:
            self.edit.company.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _close_edit(self) -> bool:
        """Take what stands in the open line, where it can be taken."""
        if self.edit is None:
            return True
        if self.edit.check() is not None:
            self.edit.finish()
            return False
        self._on_finished(self.edit.value())
        return True

    def _on_finished(self, tie: Tie | None) -> None:
        place, self._edited = self._edited, -1
        if tie is not None and 0 <= place < len(self.ties):
            self.ties[place] = tie
        elif tie is not None:
            self.ties.append(tie)
        self._show()
        if 0 <= place < len(self.rows):
            self.rows[place].button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add_link.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        self.panel.clear()
        self.rows = []
        self.edit = None
        words = dict(kind_words())
        for place, tie in enumerate(self.ties):
            if place == self._edited:
                self._show_edit(tie)
                continue
            row = TieRow(tie, words.get(tie.kind, tie.kind), tie.company_id in self._shared)
            row.button.clicked.connect(lambda _checked=False, place=place: self._on_clicked(place))
            row.remove_button.clicked.connect(lambda _checked=False, place=place: self._on_remove(place))
            self.rows.append(row)
            self.panel.add_row(row)
        if self._edited == len(self.ties):
            self._show_edit(None)
        self.panel.setVisible(bool(self.panel.body.count()))
        self._empty.setVisible(not self.panel.body.count())

    def _show_edit(self, tie: Tie | None) -> None:
        self.edit = TieEdit(tie, self._search, self._today)
        self.edit.finished.connect(self._on_finished)
        self.edit.changed.connect(self.changed)
        self.panel.add_row(self.edit)

    def _on_clicked(self, place: int) -> None:
        if self._close_edit():
            self._open(place)

    def _on_remove(self, place: int) -> None:
        if not self._close_edit():
            return
        gone = self.ties.pop(place)
        self._show()
        self.add_link.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        self.lineRemoved.emit(gone.company, lambda: self._put_back(gone, place))

    def _put_back(self, tie: Tie, place: int) -> None:
        if not self._close_edit():
            return
        self.ties.insert(min(place, len(self.ties)), tie)
        self._show()
        self.changed.emit()
