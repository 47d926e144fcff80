"""The part of the settings about the file: its name and place, copies of it, and what goes out of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl

from crm_desktop.domain import wording
from crm_desktop.services import settings
from crm_desktop.store import Store
from crm_desktop.ui.settings.parts import SettingRow, SettingsPart
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ElidedLabel, LineEdit, Switch, button, label


class DataSettings(SettingsPart):
    """The name of the search, where its file lies, backup, log, export, the calendar file, and its end."""

    def steps(self) -> list[Callable[[], object]]:
        return [self._make_file, self._make_ways_out]

    def _make_file(self) -> None:
        made = self.section
        made.add_title()
        self.name = LineEdit(name=self.tr("Name of this search"), small=True)
        self.name.setFixedWidth(current_theme().px(280))
        self.name.editingFinished.connect(self._on_name)
        made.add_row(SettingRow(self.tr("Name of this search"), [self.name]), self.tr("Name of this search"))
        self.path = ElidedLabel("", "body", middle=True)
        self.bytes = label("", "small", "text3")
        folder = button(self.tr("Show in folder"), small=True)
        folder.clicked.connect(self._on_show_folder)
        made.add_row(
            SettingRow(self.tr("Your file"), [self.path], [self.bytes, folder]),
            self.tr("Your file folder place size"),
        )
        back = button(self.tr("Back up now…"), small=True)
        back.clicked.connect(self._on_backup)
        told = self.tr("A copy of the whole file, where you like")
        made.add_row(
            SettingRow(self.tr("Backup"), [back, label(told, "small", "text2")]),
            self.tr("Backup copy save"),
        )
        log = button(self.tr("What happened here"), icon="undo-2", small=True)
        log.clicked.connect(self._on_activity)
        told = self.tr("Every change, and the way back from it")
        made.add_row(
            SettingRow(self.tr("Changes"), [log, label(told, "small", "text2")]),
            self.tr("Changes undo log what happened here"),
        )

    def _make_ways_out(self) -> None:
        made = self.section
        out = button(self.tr("Export…"), icon="download", small=True)
        out.clicked.connect(self._export)
        told = self.tr("Everything, or some of it, for other programs")
        made.add_row(
            SettingRow(self.tr("Take it along"), [out, label(told, "small", "text2")]),
            self.tr("Take it along export JSON Excel CSV vCard"),
        )
        self.calendar = Switch()
        self.calendar.setAccessibleName(self.tr("Calendar file"))
        self.calendar.toggled.connect(self._on_calendar)
        self.calendar_told = label("", "small", "text2")
        made.add_row(
            SettingRow(self.tr("Calendar file"), [self.calendar, self.calendar_told]),
            self.tr("Calendar file subscribe iCalendar ics other calendars follow-ups dues"),
        )
        private = label(self.tr("Nothing leaves this computer. There is no account."), "body")
        made.add_row(SettingRow(self.tr("Privacy"), [private]), self.tr("Privacy account"))
        over = button(self.tr("Close this search…"), icon="award", small=True)
        over.clicked.connect(self._on_over)
        told = self.tr("Thank and tell everybody who helped")
        made.add_row(
            SettingRow(self.tr("When it is over"), [over, label(told, "small", "text2")]),
            self.tr("When it is over close end the search thank tell everybody"),
        )

    def take_sizes(self) -> None:
        self.name.setFixedWidth(current_theme().px(280))

    def show(self) -> None:
        store = self.desk.store
        if not self.name.isModified():
            self.name.setText(settings.name_of(store))
            self.name.setCursorPosition(0)
        self.path.setText(str(store.path))
        self.bytes.setText(_size(store.path))
        self._show_calendar()

    def _export(self) -> None:
        from crm_desktop.services.exports.things import What

        self.desk.export(what=What.EVERYTHING)

    def _on_name(self) -> None:
        """Keep what was typed; an empty line takes the name of the file again."""
        store, typed = self.desk.store, self.name.text().strip()
        if typed != settings.name_of(store):
            self.put(settings.NAME, "" if typed == store.path.stem else typed)
        self.name.setText(settings.name_of(store))

    def _show_calendar(self) -> None:
        out = self.desk.calendar_feed.out
        told = self.tr("Kept up to date for other calendars to subscribe to")
        if out is not None:
            told = self.tr("Kept up to date as {path}").format(path=out)
        self.calendar_told.setText(told)
        self.calendar.setAccessibleDescription(told)
        self.calendar.blockSignals(True)
        self.calendar.setChecked(out is not None)
        self.calendar.blockSignals(False)

    def _on_calendar(self, on: bool) -> None:
        if not on:
            self._keep_calendar(None)
            return
        self._show_calendar()  # off, until a file is chosen
        self.desk.prompter.choose_file(
            self.section.window(),
            self.tr("Where the calendar file goes"),
            [self.tr("Calendar (*.ics)")],
            self._keep_calendar,
            save_as=f"{settings.name_of(self.desk.store)}.ics",
        )

    def _keep_calendar(self, out: Path | None) -> None:
        self.desk.calendar_feed.set_out(out if out is None or out.suffix else out.with_suffix(".ics"))
        self._show_calendar()

    def _on_show_folder(self) -> None:
        self.desk.open_outside(QUrl.fromLocalFile(str(self.desk.store.path.parent)))

    def _on_activity(self) -> None:
        self.desk.goTo.emit("activity", None)

    def _on_over(self) -> None:
        self.desk.when_it_is_over()

    def _on_backup(self) -> None:
        name = f"{self.desk.store.path.stem} {self.desk.today.isoformat()}{self.desk.store.path.suffix}"
        self.desk.prompter.choose_file(
            self.section,
            self.tr("Back up now"),
            [self.tr("CRM Desktop file (*.crm)")],
            self._back_up_to,
            save_as=name,
        )

    def _back_up_to(self, path: Path) -> None:
        def work(store: Store, _progress: object) -> None:
            store.back_up(path)

        self.desk.jobs.run(work, partial(self._on_backed_up, path), self._on_failed)

    def _on_backed_up(self, path: Path, _done: object) -> None:
        self.desk.said.emit(self.tr("Backed up as {name}.").format(name=path.name), False)

    def _on_failed(self, error: BaseException) -> None:
        self.desk.troubled.emit(str(error))


def _size(path: Path) -> str:
    """How large a file is: "1.8 MB"; nothing where it cannot be read."""
    try:
        size = path.stat().st_size
    except OSError:
        return ""
    for unit, bytes_ in (("GB", 10**9), ("MB", 10**6)):
        if size >= bytes_:
            return f"{size / bytes_:.1f} {unit}".replace(".", wording.manner().decimals)
    return f"{max(1, round(size / 1000))} KB"
