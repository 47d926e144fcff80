"""The settings: no save button, each change acts at once, and can be undone like anything else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import __version__
from crm_desktop.domain import wording
from crm_desktop.domain.names import fold
from crm_desktop.domain.today import Section as Part
from crm_desktop.services import places, settings, templates
from crm_desktop.services.exporting_things import What
from crm_desktop.services.messages import my_address
from crm_desktop.store import Changes, Store
from crm_desktop.ui import language
from crm_desktop.ui.settings.etiquette import EtiquetteSettings
from crm_desktop.ui.settings.parts import Looks, Section, SettingRow
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.navigation import NavItem
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ElidedLabel,
    Hairline,
    LineEdit,
    ScrollPage,
    SearchField,
    Segmented,
    Switch,
    button,
    label,
)
from crm_desktop.ui.widgets.focus import first_stop

WIDE: Final = 820
"""Width of the page's column, px at text size 1."""
ANCHORS: Final = 199
"""Width of the names of the sections; with the hairline they are on the grid."""
LATER_MS: Final = 10
"""So long after the first section, and after each other, the next steps of the page are taken."""
LEAST: Final = 860
"""In a narrower view (px at text size 1) the names of the sections give their room to the page."""
_NOW: Final = (Part.OVERDUE, Part.TODAY)


class SettingsView(View):
    """One page: etiquette, reminders, appearance, data and backup, mail, keyboard, about; their names at the left."""

    key = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("SettingsView", "Settings"))
        self.setWindowTitle(self.tr("Settings"))
        self._filling = False
        self._going = False
        self._asked_countries = False
        self.search = SearchField(self.tr("Find a setting"))
        self.search.setFixedWidth(current_theme().px(240))
        self.search.searchChanged.connect(self._on_words)
        self.search.entered.connect(self._on_entered)
        self.search.escaped.connect(self._on_entered)
        self.header.add_right(self.search)

        self.anchors = QWidget()
        names = QVBoxLayout(self.anchors)
        names.setContentsMargins(8, 12, 8, 12)
        names.setSpacing(0)
        self._names: dict[str, NavItem] = {}
        self._line = Hairline(vertical=True)
        page = QWidget()
        page.setProperty("surface", "base")
        outer = self._outer = QHBoxLayout(page)
        outer.setContentsMargins(32, 20, 24, 24)
        outer.setSpacing(0)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(28)
        outer.addWidget(self._inner, 1)
        outer.addStretch(0)
        self.sections: list[Section] = []
        self._to_make: list[Callable[[], object]] = []
        self._is_whole = False
        for key, icon, title, make in (
            ("etiquette", "handshake", self.tr("Etiquette"), self._make_etiquette),
            ("reminders", "bell", self.tr("Reminders"), self._make_reminders),
            ("appearance", "moon", self.tr("Appearance"), self._make_appearance),
            ("data", "database", self.tr("Data and backup"), self._make_data),
            ("mail", "mail", self.tr("Mail and templates"), self._make_mail),
            ("keyboard", "keyboard", self.tr("Keyboard"), self._make_keyboard),
            ("about", "info", self.tr("About"), self._make_about),
        ):
            section = Section(key, title)
            section.hide()  # until it is filled
            section.setParent(self._inner)  # so that it goes with the page, however much of it is made
            self.sections.append(section)
            self._to_make.append(partial(make, section))
            name = NavItem(title, icon)
            name.clicked.connect(partial(self.show_section, key))
            names.addWidget(name)
            self._names[key] = name
        names.addStretch(1)
        self._nothing = label("", "body", "text2", wrap=True)
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        first, *others = self.sections
        self._to_make += [self._make_more, self._show_rules, self._show_reminders, self._show_whole]
        self._to_make += [partial(self._put_in, one) for one in others]
        self._to_make.pop(0)()
        self._put_in(first)
        self.scroll_area = ScrollPage(page)
        self.scroll_area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.anchors)
        row.addWidget(self._line)
        row.addWidget(self.scroll_area, 1)
        self.body.addLayout(row, 1)
        self._mark(self.sections[0].key)
        self._take_sizes()
        # What is not seen at first is made when the first part is on the screen, step by step between the keys.
        self._later = QTimer(self)
        self._later.timeout.connect(self._make_next)
        self._later.start(LATER_MS)

    def _make_next(self) -> None:
        """Take one step of what is to be made: each section, what is set in them, then one after the other is seen."""
        if self._to_make:
            self._to_make.pop(0)()
            self._fit()
        elif self._is_whole:
            self._later.stop()

    def _fit(self) -> None:
        self.scroll_area.fit((*(section.column for section in self.sections), self._column, self._outer))

    def _put_in(self, section: Section) -> None:
        self._column.insertWidget(self.sections.index(section), section)
        section.show()

    def _make_more(self) -> None:
        self.etiquette.make_more()

    def _show_rules(self) -> None:
        self._fill(self.etiquette.show)

    def _show_reminders(self) -> None:
        self._fill(self.reminders.show)

    def _show_whole(self) -> None:
        self._is_whole = True
        self._fill(self._show_others)

    def _make_rest(self) -> None:
        """Make the sections that are not there yet, at once, for somebody wants to see them."""
        while self._to_make:
            self._make_next()

    def _take_sizes(self) -> None:
        theme = current_theme()
        longest = max((one.width_of_words() for one in self._names.values()), default=0)
        self.anchors.setFixedWidth(max(theme.px(ANCHORS), longest + theme.px(44) + 16))
        self._inner.setMaximumWidth(theme.px(WIDE))
        self.search.setFixedWidth(theme.px(240))
        self.etiquette.take_sizes()
        if self._is_whole:
            self.name.setFixedWidth(theme.px(280))

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names of the sections out where the page needs the room."""
        super().resizeEvent(event)
        seen = self.width() >= current_theme().px(LEAST)
        self.anchors.setVisible(seen)
        self._line.setVisible(seen)
        self._outer.setContentsMargins(32 if seen else 24, 20, 24, 24)

    def panes(self) -> list[QWidget]:
        """The names of the sections, and the page."""
        page = first_stop(self._inner)
        return [first_stop(self.anchors), page] if self.anchors.isVisible() else [page]

    # -- the sections --------------------------------------------------------------------------------

    def _make_etiquette(self, made: Section) -> None:
        self.etiquette = EtiquetteSettings(self.desk, made, self._put)

    def _make_reminders(self, made: Section) -> None:
        from crm_desktop.ui.settings.reminders import ReminderSettings

        self.reminders = ReminderSettings(self.desk, made, self._put)

    def _make_appearance(self, made: Section) -> None:
        made.add_title()
        self.looks = Looks()
        self.looks.currentChanged.connect(partial(self._put, settings.SCHEME))
        made.add_row(SettingRow(self.tr("Theme"), [self.looks]), self.tr("Theme dark light colours system"))
        self.contrast = Segmented(
            [("system", self.tr("As the system"), None), ("high", self.tr("High"), None)],
            name=self.tr("Contrast"),
        )
        self.contrast.currentChanged.connect(partial(self._put, settings.CONTRAST))
        made.add_row(
            SettingRow(self.tr("Contrast"), [self.contrast]), self.tr("Contrast high low vision black white")
        )
        sizes = {
            "0.9": self.tr("Small"),
            "1": self.tr("Normal"),
            "1.15": self.tr("Large"),
            "1.3": self.tr("Larger"),
        }
        self.text_size = Segmented(
            [(key, text, None) for key, text in sizes.items()], name=self.tr("Text size")
        )
        self.text_size.currentChanged.connect(self._on_size)
        made.add_row(
            SettingRow(self.tr("Text size"), [self.text_size]), self.tr("Text size font larger smaller")
        )
        self.rows = Segmented(
            [("comfortable", self.tr("Comfortable"), None), ("compact", self.tr("Compact"), None)],
            name=self.tr("Rows"),
        )
        self.rows.currentChanged.connect(self._on_rows)
        made.add_row(
            SettingRow(self.tr("Rows"), [self.rows]), self.tr("Rows compact comfortable height dense")
        )

        self.language = Segmented(
            [("", self.tr("System"), None), *((code, name, None) for code, name in language.NAMES.items())],
            name=self.tr("Language"),
        )
        self.language.currentChanged.connect(partial(self._put, settings.LANGUAGE))
        made.add_row(SettingRow(self.tr("Language"), [self.language]), self.tr("Language English German"))
        days = {
            "": self.tr("System"),
            "monday": self.tr("Monday"),
            "saturday": self.tr("Saturday"),
            "sunday": self.tr("Sunday"),
        }
        self.week_starts = Segmented(
            [(key, text, None) for key, text in days.items()], name=self.tr("Week starts on")
        )
        self.week_starts.currentChanged.connect(partial(self._put, settings.WEEK_STARTS))
        made.add_row(
            SettingRow(self.tr("Week starts on"), [self.week_starts]),
            self.tr("Week starts on first day Monday Sunday calendar"),
        )

    def _make_data(self, made: Section) -> None:
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
        out = button(self.tr("Export…"), icon="download", small=True)
        out.clicked.connect(lambda: self.desk.export(what=What.EVERYTHING))
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

    def _make_mail(self, made: Section) -> None:
        made.add_title()
        words = button(self.tr("Change the templates"), icon="file-text", small=True)
        words.clicked.connect(self._on_templates)
        self.templates = label("", "small", "text2")
        made.add_row(
            SettingRow(self.tr("Templates"), [words, self.templates]),
            self.tr("Templates messages words placeholders fields"),
        )
        self.address = ElidedLabel("", "body")
        card = button(self.tr("My card"), small=True)
        card.clicked.connect(self._on_my_card)
        made.add_row(
            SettingRow(self.tr("Your address"), [self.address], [card]),
            self.tr("Your address mail from my card sender"),
        )
        told = self.tr("Messages open in the mail program of this computer. Nothing is sent from here.")
        made.add_row(
            SettingRow(self.tr("Sending"), [label(told, "body", wrap=True)]),
            self.tr("Sending mail program send"),
        )

    def _make_keyboard(self, made: Section) -> None:
        made.add_title()
        self.letters = Switch(self.tr("Do things while a list has the focus"))
        self.letters.toggled.connect(partial(self._put, settings.SINGLE_KEYS))
        made.add_row(
            SettingRow(self.tr("Single letters"), [self.letters]),
            self.tr("Single letters keys shortcuts"),
        )
        keys = button(self.tr("Show all keys"), small=True, shortcut_hint="?")
        keys.clicked.connect(self._on_keys)
        made.add_row(SettingRow(self.tr("Map of the keys"), [keys]), self.tr("Keys shortcuts map"))

    def _make_about(self, made: Section) -> None:
        made.add_title()
        version = self.tr("CRM Desktop {version}").format(version=__version__)
        licence = self.tr("MIT licence. With the font Inter (OFL) and icons of Lucide (ISC).")
        made.add_row(
            SettingRow(
                self.tr("Program"), [label(version, "body"), label(licence, "small", "text2", wrap=True)]
            ),
            self.tr("Version licence program"),
        )
        manual = button(self.tr("Open the manual"), icon="book-open", small=True, shortcut_hint="F1")
        manual.clicked.connect(self._on_manual)
        parts = button(self.tr("Versions and licences"), icon="info", small=True)
        parts.clicked.connect(self._on_about)
        made.add_row(
            SettingRow(self.tr("Help"), [manual, parts]),
            self.tr("Help manual versions licences about libraries"),
        )
        reports = button(self.tr("Show the folder"), icon="folder-open", small=True)
        reports.clicked.connect(self._on_reports)
        told = self.tr("What the program notes when something goes wrong. It stays on this computer.")
        made.add_row(
            SettingRow(self.tr("Reports"), [reports, label(told, "small", "text2", wrap=True)]),
            self.tr("Reports logs faults errors folder"),
        )

    # -- showing -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Show what is set now; what is being typed stays."""
        self._fill(self._show)

    def _fill(self, show: Callable[[], object]) -> None:
        """Show what is set; nothing of it is taken for a choice of the person's."""
        self._filling = True
        try:
            show()
        finally:
            self._filling = False

    def _show(self) -> None:
        if not self._asked_countries:
            self._asked_countries = True
            self.etiquette.countries.set_items([("", self.tr("None"))])
            # The library of holidays takes a while to import.
            self.desk.jobs.run(_countries, self._on_countries, self._on_failed, owner=self)
        self.etiquette.show()
        if self._is_whole:
            self.reminders.show()
            self._show_others()

    def _show_others(self) -> None:
        store = self.desk.store
        self.looks.set_current(settings.get(store, settings.SCHEME))
        self.contrast.set_current(settings.get(store, settings.CONTRAST))
        self.text_size.set_current(f"{settings.get(store, settings.TEXT_SIZE):g}")
        self.rows.set_current("compact" if settings.get(store, settings.COMPACT_ROWS) else "comfortable")
        self.language.set_current(settings.get(store, settings.LANGUAGE))
        self.week_starts.set_current(settings.get(store, settings.WEEK_STARTS))
        self.letters.setChecked(settings.get(store, settings.SINGLE_KEYS))
        if not self.name.hasFocus():
            self.name.setText(settings.get(store, settings.NAME))
            self.name.setCursorPosition(0)
        changed, own = templates.count_of_mine(store)
        self.templates.setText(
            self.tr("{count} templates, {changed} changed by you, {own} of your own").format(
                count=len(templates.built_in()) + own, changed=changed, own=own
            )
        )
        self.address.setText(my_address(store) or self.tr("Not on your card yet"))
        self.path.setText(str(store.path))
        self.bytes.setText(_size(store.path))
        self._show_calendar()

    def _on_countries(self, found: list[tuple[str, str]]) -> None:
        self.etiquette.countries.set_items([("", self.tr("None")), *found])
        self.etiquette.show_country()

    # -- going ---------------------------------------------------------------------------------------

    def show_section(self, key: str, _checked: bool = False) -> None:
        """Scroll to a section, and mark its name."""
        if self._to_make:
            self._make_rest()
            QTimer.singleShot(0, self, partial(self.show_section, key))  # when its place is known
            return
        section = next(one for one in self.sections if one.key == key)
        self._fit()  # what stands above it has its height
        self._going = True
        top = section.mapTo(self.scroll_area.widget() or self, section.rect().topLeft()).y() - 20
        self.scroll_area.verticalScrollBar().setValue(top)
        self._going = False
        self._mark(key)

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a section: {"section": "reminders"}."""
        if any(section.key == where.get("section") for section in self.sections):
            self._make_rest()
            self.search.clear()  # what is looked for may hide the section
            # The page knows its heights when it was laid out.
            QTimer.singleShot(0, self, partial(self.show_section, where["section"]))

    def focus_filter(self) -> None:
        """Put the cursor into the field that finds settings."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _mark(self, key: str) -> None:
        for name, item in self._names.items():
            item.setChecked(name == key)

    def _on_scrolled(self, value: int) -> None:
        """Mark the section that is seen at the top."""
        if self._going:
            return
        page = self.scroll_area.widget() or self
        seen = [one for one in self.sections if one.isVisible()]
        if not seen:
            return
        tops = [one.mapTo(page, one.rect().topLeft()).y() for one in seen]
        above = [one for one, top in zip(seen, tops, strict=True) if top <= value + 48]
        if above:
            at_end = value and value == self.scroll_area.verticalScrollBar().maximum()
            self._mark((seen if at_end else above)[-1].key)

    def _on_words(self, text: str) -> None:
        self._make_rest()
        found = [section.key for section in self.sections if section.narrow(text)]
        self._nothing.setText(self.tr("No setting called ‘{text}’").format(text=text.strip()))
        self._nothing.setVisible(not found)
        for key, name in self._names.items():
            name.setVisible(key in found)
        self.scroll_area.verticalScrollBar().setValue(0)
        if found:
            self._mark(found[0])

    def _on_entered(self) -> None:
        first_stop(self._inner).setFocus(Qt.FocusReason.TabFocusReason)

    # -- what was chosen -----------------------------------------------------------------------------

    def _put(self, setting: settings.Setting[Any], value: Any) -> None:
        if not self._filling and settings.get(self.desk.store, setting) != value:
            self.desk.do(partial(settings.put, self.desk.store, setting, value))

    def _on_name(self) -> None:
        if self.name.text().strip():
            self._put(settings.NAME, self.name.text().strip())

    def _on_size(self, key: str) -> None:
        self._put(settings.TEXT_SIZE, float(key))

    def _on_rows(self, key: str) -> None:
        self._put(settings.COMPACT_ROWS, key == "compact")

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
            self.window(),
            self.tr("Where the calendar file goes"),
            [self.tr("Calendar (*.ics)")],
            self._keep_calendar,
            save_as=f"{settings.get(self.desk.store, settings.NAME)}.ics",
        )

    def _keep_calendar(self, out: Path | None) -> None:
        self.desk.calendar_feed.set_out(out if out is None or out.suffix else out.with_suffix(".ics"))
        self._show_calendar()

    def _on_show_folder(self) -> None:
        self.desk.open_url(QUrl.fromLocalFile(str(self.desk.store.path.parent)))

    def _on_activity(self) -> None:
        self.desk.goTo.emit("activity", None)

    def _on_over(self) -> None:
        self.desk.when_it_is_over()

    def _on_templates(self) -> None:
        self.desk.open_template()

    def _on_my_card(self) -> None:
        self.desk.open_me()

    def _on_keys(self) -> None:
        self.desk.show_keys()

    def _on_manual(self) -> None:
        self.desk.open_help()

    def _on_about(self) -> None:
        self.desk.show_about()

    def _on_reports(self) -> None:
        places.log_folder().mkdir(parents=True, exist_ok=True)
        self.desk.open_url(QUrl.fromLocalFile(str(places.log_folder())))

    def help_chapter(self) -> str:
        """The chapter about the section that is seen."""
        shown = next((key for key, item in self._names.items() if item.isChecked()), "")
        chapters = {
            "etiquette": "etiquette",
            "reminders": "reminders",
            "mail": "messages",
            "about": "trouble",
        }
        return chapters.get(shown, "keys" if shown in ("keyboard", "appearance") else "files")

    def _on_backup(self) -> None:
        name = f"{self.desk.store.path.stem} {self.desk.today.isoformat()}{self.desk.store.path.suffix}"
        self.desk.prompter.choose_file(
            self,
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


def _countries(_store: Store, _progress: object) -> list[tuple[str, str]]:
    return countries_by_name()


def countries_by_name() -> list[tuple[str, str]]:
    """Give (ISO 3166 code, name) of the countries whose holidays python-holidays knows, by name."""
    from holidays import list_supported_countries

    from crm_desktop.domain.countries import country

    named = ((code, country(code)) for code in list_supported_countries(include_aliases=False))
    return sorted(named, key=lambda pair: fold(pair[1]))
