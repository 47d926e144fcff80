"""The editor of a follow-up: what, about whom, when, how often, and whether to be reminded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from functools import partial
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.followups import guess_kind
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.domain.wording import shortened
from crm_desktop.exchange.calendars.recurrence import RepeatError
from crm_desktop.services import companies, finding, follow_ups, settings
from crm_desktop.services.calendar import Calendar
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpDraft
from crm_desktop.store import contacts as people
from crm_desktop.store import leads as lead_reader
from crm_desktop.ui.calendar.busy import how_busy
from crm_desktop.ui.calendar.repeating import RepeatField
from crm_desktop.ui.calendar.when import WhenField
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ChipsField,
    Choice,
    ComboBox,
    FieldError,
    IconMark,
    LineEdit,
    Segmented,
    Switch,
    TextEdit,
    TimeField,
    label,
)

LABEL: Final = 84
LEFT: Final = 297
RIGHT: Final = 261
LENGTHS: Final = (15, 30, 45, 60, 90, 120, 180)
BEFORE: Final = (0, 5, 10, 15, 30, 60, 120, 1440)
_ICONS: Final = {
    "contact": "",
    "lead": "lightbulb",
    "ask": "message-circle-question",
    "opportunity": "briefcase",
    "company": "building-2",
}


class FollowUpEditor(Editor):
    """Writes down a new follow-up, or changes one.

    `contacts` and `about` (pairs of kind and number) are what a new one is about, `day` and `what` when and what it is;
    `prefill` are more fields of `FollowUpDraft`.
    """

    help_chapter = "calendar"

    def __init__(
        self,
        desk: Desk,
        number: int | None = None,
        *,
        contacts: Sequence[int] = (),
        about: Sequence[tuple[str, int]] = (),
        day: date | None = None,
        what: str = "",
        **prefill: Any,
    ) -> None:
        found = follow_ups.draft(desk.store, number) if number is not None else None
        known = number if found is not None else None
        super().__init__(desk, f"follow_up.{known or 'new'}", width=711, labels=LABEL)
        self._number = known
        self._gone = number is not None and found is None
        self._calendar = Calendar(desk.store, desk.agenda)
        row = follow_ups.get(desk.store, known) if known is not None else None
        self._is_done = row is not None and row.done_on is not None
        self._names = {(kind, thing): name for kind, thing, name in row.about} if row is not None else {}
        things = (*(("contact", one) for one in contacts), *((kind, thing) for kind, thing in about))
        brought = None
        if things or day or what or prefill:
            about = tuple(dict.fromkeys(things))
            brought = FollowUpDraft(**{"what": what, "due_on": day, "about": about, **prefill})
        self._default_before = settings.get(desk.store, settings.LEAD_MINUTES)
        self._kind_chosen = False
        self.set_title(self.tr("New follow-up") if number is None else self.tr("Follow-up"))
        self._build()
        self._buttons()
        self._begin(found or FollowUpDraft(), brought)

    def _rest_note(self) -> str:
        return self.tr("Tab moves on, Ctrl+Enter saves")

    def _first_field(self) -> LineEdit:
        return self.what

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = current_theme()
        self.body.setSpacing(16)
        self.what = LineEdit(name=self.tr("What"))
        self.what.setMaxLength(500)
        self._what_field = self._add(self.tr("What"), self.what)
        self.about = ChipsField(
            self._find, placeholder=self.tr("A person, lead or opening"), name=self.tr("About")
        )
        self._about_field = self._add(self.tr("About"), self.about)

        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(16)
        grid.setColumnMinimumWidth(0, theme.px(LABEL))
        grid.setColumnMinimumWidth(2, 20)
        grid.setColumnStretch(1, LEFT)
        grid.setColumnStretch(3, RIGHT)
        self.when = WhenField(self._calendar, self.desk.today)
        self._row(grid, 0, self.tr("When"), self.when)
        self._row(grid, 1, self.tr("Kind"), self._make_kind(), high=28)
        self.notes = TextEdit(lines=3, name=self.tr("Notes"))
        self._row(grid, 2, self.tr("Notes"), self.notes)
        grid.addWidget(self._make_right(), 0, 3, 4, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(3, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self._connect()
        # By Tab: from the top down, the day and its time side by side.
        order: list[QWidget] = [self.what, self.about.edit, self.when.field, self.time, self.minutes]
        order += [*self.repeat.stops(), self.remind, self.before]
        order += [*self.when.links.values(), *(self.kind.segment(one) for one in FollowUpKind), self.notes]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    @staticmethod
    def _row(grid: QGridLayout, row: int, text: str, control: QWidget, *, high: int = 32) -> None:
        name = label(text, "small", "text2")
        name.setFixedHeight(current_theme().px(high))
        name.setBuddy(control)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignTop)

    def _make_kind(self) -> QWidget:
        self.kind = Segmented(
            [
                (FollowUpKind.TASK, self.tr("Task"), None),
                (FollowUpKind.CALL, self.tr("Call"), None),
                (FollowUpKind.MEETING, self.tr("Meeting"), None),
                (FollowUpKind.INTERVIEW, self.tr("Interview"), None),
            ],
            name=self.tr("Kind"),
        )
        return self.kind

    def _make_right(self) -> QWidget:
        theme = current_theme()
        column, layout = _column()
        first = QHBoxLayout()
        first.setSpacing(8)
        self.time = TimeField(name=self.tr("Time"))
        self.minutes = ComboBox(name=self.tr("How long"))
        self.minutes.setMinimumWidth(theme.px(100))
        self.minutes.keep_words_whole()
        first.addWidget(self.time, 1)
        first.addWidget(self.minutes)
        layout.addLayout(first)
        self.time_error = FieldError()
        layout.addWidget(self.time_error)
        layout.addSpacing(16)
        self.repeat = RepeatField(self._calendar, self.desk.today)
        layout.addWidget(self.repeat)
        layout.addSpacing(16)
        third = QHBoxLayout()
        third.setSpacing(8)
        self.remind = Switch(self.tr("Remind me"))
        self.before = ComboBox(name=self.tr("How long before"), small=True)
        self.before.keep_words_whole()
        third.addWidget(self.remind)
        third.addWidget(self.before)
        third.addStretch(1)
        layout.addLayout(third)
        layout.addSpacing(14)
        fourth = QHBoxLayout()
        fourth.setSpacing(8)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 1, 0, 0)
        self._hint_mark = IconMark("calendar-days", "text2", 14)
        mark.addWidget(self._hint_mark)
        mark.addStretch(1)
        fourth.addLayout(mark)
        self.hint = label("", "small", "text2", wrap=True)
        self.hint.setMinimumHeight(theme.px(32))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        fourth.addWidget(self.hint, 1)
        layout.addLayout(fourth)
        return column

    def _connect(self) -> None:
        self.what.textEdited.connect(self._on_what)
        self.about.choicesChanged.connect(self._on_changed)
        self.about.edit.textChanged.connect(self._about_field.clear_error)
        self.notes.textChanged.connect(self._on_changed)
        self.when.dayChanged.connect(self._on_when)
        self.when.typed.connect(self._on_changed)
        self.time.timeChanged.connect(self._on_time)
        self.time.textEdited.connect(self._on_time_typed)
        self.minutes.keyChanged.connect(self._on_what)
        self.kind.currentChanged.connect(self._on_kind)
        self.repeat.changed.connect(self._on_changed)
        self.remind.toggled.connect(self._on_changed)
        self.before.keyChanged.connect(self._on_changed)

    def _buttons(self) -> None:
        if self._number is not None:
            self.delete_button = self.add_button(
                self.tr("Remove"), "quiet", self.delete, icon="trash-2", side="left"
            )
            text = self.tr("Not done after all") if self._is_done else self.tr("Done")
            icon = "undo-2" if self._is_done else "square-check"
            self.done_button = self.add_button(text, "quiet", self.mark_done, icon=icon, side="left")
        self.cancel_button = self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", self.save)
        self._say_gone(self.tr("This follow-up is not here any more. Undo brings it back."))

    # -- finding -----------------------------------------------------------------------------------

    def _find(self, text: str) -> list[Choice]:
        """People, leads and openings that hold the words; with none, who comes first and the latest openings."""
        store = self.desk.store
        hits = finding.find_people(store, text, 20)
        # The words may stand anywhere on a card; whose name holds them comes first.
        hits.sort(key=lambda hit: not all(word in fold(hit.title) for word in fold(text).split()))
        found = [Choice(("contact", hit.id), hit.title, hit.second) for hit in hits[:5]]
        if text.strip():
            found += [
                Choice(("lead", hit.id), hit.title, hit.second, icon=_ICONS["lead"])
                for hit in finding.find_leads(store, text, 3)
            ]
        found += [
            Choice(("opportunity", one.id), one.title, one.company, icon=_ICONS["opportunity"])
            for one in lead_reader.find_openings(store, text, 4)
        ]
        return found

    def _choices(self, about: Sequence[tuple[str, int]]) -> list[Choice]:
        """What it is about, with names; what is not there any more is left out."""
        wanted = [number for kind, number in about if kind == "contact"]
        rows = people.page(self.desk.store, wanted) if wanted else {}
        made = []
        for kind, number in about:
            name = self._names.get((kind, number), "")
            if not name:
                name = rows[number].name if kind == "contact" and number in rows else self._name(kind, number)
            if name:
                made.append(Choice((kind, number), name, icon=_ICONS.get(kind, "")))
        return made

    def _name(self, kind: str, number: int) -> str:
        """The name of a lead, an ask, an opening or a company."""
        facts = self.desk.agenda.facts
        if kind == "opportunity" and number in facts.opportunities:
            return facts.opportunities[number].title
        if kind == "ask" and number in facts.asks:
            return facts.asks[number].exactly or facts.asks[number].kind.value
        if kind == "lead":
            details = lead_reader.details(self.desk.store, number)
            return details.row.title if details is not None else ""
        if kind == "company":
            company = companies.draft(self.desk.store, number)
            return company.name if company is not None else ""
        return ""

    # -- filling and reading -----------------------------------------------------------------------

    def _fill(self, draft: FollowUpDraft) -> None:
        self._shown = draft
        self.what.setText(draft.what)
        self.what.setCursorPosition(0)
        self.about.set_choices(self._choices(draft.about))
        self.when.set_day(draft.due_on)
        self.time.set_time(draft.due_time)
        self._fill_minutes(draft.minutes)
        self.notes.setPlainText(draft.notes)
        guess = guess_kind(draft.what, draft.minutes)
        self.kind.set_current(draft.kind or guess)
        self._kind_chosen = draft.kind is not None and draft.kind != guess
        self.repeat.show_rule(draft.repeat, draft.due_on)
        wanted = draft.remind_minutes
        self.remind.setChecked(wanted != NO_REMINDER)
        self._fill_before(self._default_before if wanted in (None, NO_REMINDER) else wanted)
        self._clear_time()

    def _fill_minutes(self, minutes: int | None) -> None:
        lengths = sorted({*LENGTHS, *([minutes] if minutes else [])})
        items = [("", self.tr("No length")), *((str(one), self._say_length(one)) for one in lengths)]
        self.minutes.set_items(items, current=str(minutes) if minutes else "")

    def _say_length(self, minutes: int) -> str:
        if minutes < 60:
            return self.tr("{minutes} min").format(minutes=minutes)
        hours, rest = divmod(minutes, 60)
        if rest:
            return self.tr("{hours} h {minutes}").format(hours=hours, minutes=rest)
        return wording.hours_long(hours)

    def _fill_before(self, minutes: int | None) -> None:
        wanted = minutes or 0
        items = [(str(one), self._say_before(one)) for one in sorted({*BEFORE, wanted})]
        self.before.set_items(items, current=str(wanted))

    def _say_before(self, minutes: int) -> str:
        if not minutes:
            return self.tr("at its time")
        if minutes % 1440 == 0:
            said = wording.days_long(minutes // 1440)
        elif minutes % 60 == 0:
            said = wording.hours_long(minutes // 60)
        else:
            said = self.tr("{minutes} min").format(minutes=minutes)
        return self.tr("{span} before").format(span=said)

    def draft(self) -> FollowUpDraft:
        """What the fields hold now."""
        try:
            rule = self.repeat.rule()
        except RepeatError:
            rule = ""
        minutes = self.minutes.current_key()
        remind = self._shown.remind_minutes
        if not self.remind.isChecked():
            remind = NO_REMINDER
        elif remind in (None, NO_REMINDER):
            chosen = int(self.before.current_key() or 0)
            remind = None if chosen == self._default_before else chosen
        else:
            remind = int(self.before.current_key() or 0)
        return replace(
            self._shown,
            what=" ".join(self.what.text().split()),
            due_on=self.when.day(),
            kind=FollowUpKind(self.kind.current()),
            notes=self.notes.toPlainText().strip(),
            due_time=self.time.time(),
            minutes=int(minutes) if minutes else None,
            repeat=rule,
            remind_minutes=remind,
            about=tuple(choice.id for choice in self.about.choices()),  # type: ignore[misc]
        )

    # -- while it is filled ------------------------------------------------------------------------

    def _on_what(self, *_: object) -> None:
        if self._filling:
            return
        if not self._kind_chosen:
            minutes = self.minutes.current_key()
            self._filling = True
            self.kind.set_current(guess_kind(self.what.text(), int(minutes) if minutes else None))
            self._filling = False
        self._on_changed()

    def _on_kind(self, _key: str) -> None:
        if not self._filling:
            self._kind_chosen = True
            self._on_changed()

    def _on_when(self, day: date | None) -> None:
        if not self._filling:
            self.repeat.set_day(day)
            self._on_changed()

    def _on_time(self, at: time | None) -> None:
        self._clear_time()
        self._on_changed()

    def _on_time_typed(self, _text: str) -> None:
        self._clear_time()

    def _on_changed(self, *what: object) -> None:
        """Follow what was chosen: what can be said about the repeat, the reminder and the day."""
        if self._filling:
            return
        self.repeat.follow()
        timed = self.time.time() is not None
        self.remind.setEnabled(timed)
        self.before.setEnabled(timed and self.remind.isChecked())
        day = self.when.day()
        said = how_busy(self._calendar, day, self.time.time(), self.desk.today, self._number) if day else ""
        self.hint.setText(said)
        self._hint_mark.setVisible(bool(said))
        super()._on_changed(*what)
        if self.isVisible():
            # The layout knows the new heights only after this round of events.
            QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Grow where what is said takes more lines; never shrink under the hand."""
        needed = self._needs(self._content, self.width())
        missing = needed - self._scroll.viewport().height()
        if missing > 0:
            self.fit()

    # -- saving ------------------------------------------------------------------------------------

    def _now(self) -> FollowUpDraft | None:
        return follow_ups.draft(self.desk.store, self._number) if self._number is not None else None

    def _write(self, draft: FollowUpDraft) -> int:
        return follow_ups.save(self.desk.store, draft, self._number)

    def _sentence(self, draft: FollowUpDraft) -> str:
        assert draft.due_on is not None
        day = wording.full_day(draft.due_on, self.desk.today)
        if self._number is None:
            return self.tr("Follow-up for {day} added.").format(day=day)
        return self.tr("Follow-up for {day} changed.").format(day=day)

    def delete(self) -> None:
        """Remove the follow-up, and close; it comes back by Undo."""
        if self._number is not None:
            said = self.tr("{what}: removed.").format(what=self._start.what[:60])
            self._end_with(partial(follow_ups.delete, self.desk.store, self._number), said)

    def mark_done(self) -> None:
        """Note that it is done (or open again), with what was changed before, in one step."""
        if self._number is None:
            return
        wrong = self._check()
        self._say_errors()
        if wrong:
            self._go_to(wrong[0])
            return
        draft = self.draft()
        said = self.tr("{what} is open again.") if self._is_done else self.tr("{what}: done.")
        if self._do(partial(self._do_done, draft)):
            self._forget()
            self.accept()
            self.desk.said.emit(said.format(what=draft.what[:60]), True)

    def _do_done(self, draft: FollowUpDraft) -> None:
        store = self.desk.store
        assert self._number is not None
        turn = follow_ups.undone if self._is_done else follow_ups.done
        if draft == self._start:
            turn(store, self._number)
            return
        with store.action(self.tr("{what} done").format(what=draft.what), "follow-up"):
            follow_ups.save(store, draft, self._number)
            turn(store, self._number)

    def _check(self) -> list[QWidget]:
        self.about.finish()
        wrong: list[QWidget] = []
        draft = self.draft()
        if not draft.what:
            self._what_field.set_error(self.tr("What is it? One line is enough."))
            wrong.append(self.what)
        else:
            self._what_field.clear_error()
        unknown = self.about.left_over()
        if unknown:
            self._about_field.set_error(
                self.tr(
                    "Nobody and nothing here is called “{name}”. Choose from the list, or clear it."
                ).format(name=shortened(unknown))
            )
            wrong.append(self.about.edit)
        if draft.due_on is None:
            self.when.say_error()
            wrong.append(self.when.field)
        if not self.time.is_readable():
            self.time_error.show_error(self.tr("I cannot read that. Perhaps 10:30."))
            self.time.set_invalid(True)
            wrong.append(self.time)
        if self.repeat.is_wrong():
            wrong.append(self.repeat.until)
        if wrong:
            QTimer.singleShot(0, self, self._grow)
        return wrong

    def _clear_time(self) -> None:
        self.time.set_invalid(False)
        self.time_error.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Chips know only now in how many lines they stand.
        self._content.updateGeometry()
        QTimer.singleShot(0, self, self.fit)


def _column() -> tuple[QWidget, QVBoxLayout]:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return column, layout
