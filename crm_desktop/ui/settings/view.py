"""The settings: no save button, each change acts at once, and can be undone like anything else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.services import settings
from crm_desktop.store import Changes
from crm_desktop.ui.settings.appearance import AppearanceSettings
from crm_desktop.ui.settings.data import DataSettings
from crm_desktop.ui.settings.etiquette import EtiquetteSettings
from crm_desktop.ui.settings.parts import Section, SettingsPart
from crm_desktop.ui.settings.program import AboutSettings, KeyboardSettings, MailSettings
from crm_desktop.ui.settings.reminders import ReminderSettings
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.navigation import NavItem
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme, dress, dress_in_parts
from crm_desktop.ui.widgets import Hairline, ScrollPage, SearchField, label
from crm_desktop.ui.widgets.focus import first_stop

WIDE: Final = 820
"""Width of the page's column, px at text size 1."""
ANCHORS: Final = 199
"""Width of the names of the sections; with the hairline they are on the grid."""
LEAST: Final = 860
"""In a narrower view (px at text size 1) the names of the sections give their room to the page."""


class SettingsView(View):
    """One page: etiquette, reminders, appearance, data and backup, mail, keyboard, about; their names at the left."""

    key = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("SettingsView", "Settings"))
        self.setWindowTitle(self.tr("Settings"))
        self._filling = False
        self._going = False
        self._wanted = ""
        self._look = current_theme()
        self.search = SearchField(self.tr("Find a setting"))
        self.search.setFixedWidth(current_theme().px(240))
        self.search.searchChanged.connect(self._on_words)
        self.search.entered.connect(self._on_entered)
        self.search.escaped.connect(self._on_entered)
        self.header.add_right(self.search)

        self.anchors = QWidget()
        self._names: dict[str, NavItem] = {}
        self._line = Hairline(vertical=True)
        page = QWidget()
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
        self._seen: list[SettingsPart] = []
        """The parts that are whole, and seen."""
        self._behind: list[SettingsPart] = []
        """Those of them that have not said yet what takes a while to find out."""
        self.steps = Steps(self)
        self.steps.taken.connect(self._on_step)
        self._make_sections()
        rules, reminders, looks, data, mail, keys, about = self.sections
        self.etiquette = EtiquetteSettings(desk, rules, self._put)
        self.reminders = ReminderSettings(desk, reminders, self._put)
        self.appearance = AppearanceSettings(desk, looks, self._put)
        self.data = DataSettings(desk, data, self._put)
        self.mail = MailSettings(desk, mail, self._put)
        self.keyboard = KeyboardSettings(desk, keys, self._put)
        self.about = AboutSettings(desk, about, self._put)
        self._nothing = label("", "body", "text2", wrap=True)
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
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
        # The first rules are there when it opens; the rest follows from the top down, between the keys.
        first, *more = self.etiquette.steps()
        first()
        self._put_in(rules)
        self.steps.add(*more, partial(self._show_part, self.etiquette))
        for part in (self.reminders, self.appearance, self.data, self.mail, self.keyboard, self.about):
            self.steps.add(*part.steps(), partial(self._show_part, part))

    def _make_sections(self) -> None:
        """Make the sections, empty yet, and the names by which they are reached."""
        names = QVBoxLayout(self.anchors)
        names.setContentsMargins(8, 12, 8, 12)
        names.setSpacing(0)
        for key, icon, title in (
            ("etiquette", "handshake", self.tr("Etiquette")),
            ("reminders", "bell", self.tr("Reminders")),
            ("appearance", "moon", self.tr("Appearance")),
            ("data", "database", self.tr("Data and backup")),
            ("mail", "mail", self.tr("Mail and templates")),
            ("keyboard", "keyboard", self.tr("Keyboard")),
            ("about", "info", self.tr("About")),
        ):
            section = Section(key, title)
            section.hide()  # until it is filled
            section.setParent(self._inner)  # so that it goes with the page, however much of it is made
            dress_in_parts(section)
            self.sections.append(section)
            name = NavItem(title, icon)
            name.clicked.connect(partial(self.show_section, key))
            names.addWidget(name)
            self._names[key] = name
        names.addStretch(1)

    def _on_step(self) -> None:
        """Lay out what was added, and go on with what the person wanted of it meanwhile."""
        if self.search.text().strip():
            self._narrow()
        self._fit()
        if self._wanted and self.steps.are_done:
            QTimer.singleShot(0, self, self._go)  # when its place is known

    def _fit(self) -> None:
        shown = (section.column for section in self.sections if not section.isHidden())
        self.scroll_area.fit((*shown, self._column, self._outer))

    def _put_in(self, section: Section) -> None:
        self._column.insertWidget(self.sections.index(section), section)
        section.show()

    def _show_part(self, part: SettingsPart) -> None:
        """Show what is set in a part that is whole now, and the part."""
        self._fill(part.show)
        self._seen.append(part)
        self._say_more(part)
        if part.section.isHidden():
            self._put_in(part.section)

    def _say_more(self, part: SettingsPart) -> None:
        """Let a part say soon what takes a while to find out, where it has something like that."""
        if part not in self._behind and type(part).show_more is not SettingsPart.show_more:
            self._behind.append(part)
            self.steps.add(self._show_more)

    def _show_more(self) -> None:
        self._fill(self._behind.pop(0).show_more)

    def _take_sizes(self) -> None:
        theme = current_theme()
        longest = max((one.width_of_words() for one in self._names.values()), default=0)
        self.anchors.setFixedWidth(max(theme.px(ANCHORS), longest + theme.px(44) + 16))
        self._inner.setMaximumWidth(theme.px(WIDE))
        self.search.setFixedWidth(theme.px(240))
        for part in self._seen:
            part.take_sizes()

    def take_look(self) -> None:
        """Give the look to each part: the sections have it already, and change it one by one."""
        self.scroll_area.viewport().setAutoFillBackground(False)
        for part in (self.header, self.anchors, self._nothing, self.scroll_area.verticalScrollBar()):
            dress(part, when_seen=True)

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

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field that finds settings: letters typed on coming here set nothing."""
        super().showEvent(event)
        if not event.spontaneous():
            self.focus_filter()

    def panes(self) -> list[QWidget]:
        """The names of the sections, and the page."""
        page = first_stop(self._inner)
        return [first_stop(self.anchors), page] if self.anchors.isVisible() else [page]

    # -- showing -------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Show what is set now; what is being typed stays."""
        looks, self._look = self._look, current_theme()
        only_looks = self._look is not looks and changes.rows.keys() == {"setting"}
        for part in self._seen:
            self._fill(part.show)
            if not only_looks:
                self._say_more(part)

    def _fill(self, show: Callable[[], object]) -> None:
        """Show what is set; nothing of it is taken for a choice of the person's."""
        self._filling = True
        try:
            show()
        finally:
            self._filling = False

    # -- going ---------------------------------------------------------------------------------------

    def show_section(self, key: str, _checked: bool = False) -> None:
        """Scroll to a section, and mark its name; as soon as all that stands above it is there."""
        self._wanted = key
        self._mark(key)
        if self.steps.are_done:
            self._go()

    def _go(self) -> None:
        """Scroll to the section that is wanted."""
        key, self._wanted = self._wanted, ""
        section = next((one for one in self.sections if one.key == key), None)
        if section is None:
            return
        self._fit()  # what stands above it has its height
        self._going = True
        top = section.mapTo(self.scroll_area.widget() or self, section.rect().topLeft()).y() - 20
        self.scroll_area.verticalScrollBar().setValue(top)
        self._going = False
        self._mark(key)

    def here(self) -> dict[str, Any] | None:
        """The section that is seen at the top."""
        return {"section": self._marked()}

    def _marked(self) -> str:
        return next((key for key, item in self._names.items() if item.is_chosen()), "")

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a section: {"section": "reminders"}."""
        if any(section.key == where.get("section") for section in self.sections):
            self.search.clear()  # what is looked for may hide the section
            self._wanted = where["section"]
            if self.steps.are_done:
                QTimer.singleShot(0, self, self._go)  # the page knows its heights when it was laid out

    def focus_filter(self) -> None:
        """Put the cursor into the field that finds settings."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _mark(self, key: str) -> None:
        for name, item in self._names.items():
            item.set_chosen(name == key)

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

    def _on_words(self, _text: str) -> None:
        self._narrow()
        self.scroll_area.verticalScrollBar().setValue(0)

    def _narrow(self) -> None:
        """Show what is looked for; of what is still being made, when it is there."""
        text = self.search.text()
        there = [one for one in self.sections if self._column.indexOf(one) >= 0]
        found = [section.key for section in there if section.narrow(text)]
        self._nothing.setText(self.tr("No setting called ‘{text}’").format(text=text.strip()))
        self._nothing.setVisible(not found and self.steps.are_done)
        for key, name in self._names.items():
            name.setVisible(key in found or not self.steps.are_done)
        if found:
            self._mark(found[0])

    def _on_entered(self) -> None:
        first_stop(self._inner).setFocus(Qt.FocusReason.TabFocusReason)

    # -- what was chosen -----------------------------------------------------------------------------

    def _put(self, setting: settings.Setting[Any], value: Any) -> None:
        if not self._filling and settings.get(self.desk.store, setting) != value:
            self.desk.do(partial(settings.put, self.desk.store, setting, value))

    def help_chapter(self) -> str:
        """The chapter about the section that is seen."""
        shown = self._marked()
        chapters = {
            "etiquette": "etiquette",
            "reminders": "reminders",
            "mail": "messages",
            "about": "trouble",
        }
        return chapters.get(shown, "keys" if shown in ("keyboard", "appearance") else "files")
