"""The parts of the settings about what is sent, the keys, and the program itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl

from crm_desktop import __version__
from crm_desktop.services import me, settings
from crm_desktop.services.computer import places
from crm_desktop.services.messages import templates
from crm_desktop.ui.settings.parts import SettingRow, SettingsPart
from crm_desktop.ui.widgets import ElidedLabel, Switch, button, label


class MailSettings(SettingsPart):
    """The templates, the person's own address, and how messages leave."""

    def steps(self) -> list[Callable[[], object]]:
        return [self._make]

    def _make(self) -> None:
        made = self.section
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

    def show(self) -> None:
        store = self.desk.store
        changed, own = templates.count_of_mine(store)
        self.templates.setText(
            self.tr("{count} templates, {changed} changed by you, {own} of your own").format(
                count=len(templates.built_in()) + own, changed=changed, own=own
            )
        )
        self.address.setText(me.address(store) or self.tr("Not on your card yet"))

    def _on_templates(self) -> None:
        self.desk.open_template()

    def _on_my_card(self) -> None:
        self.desk.open_me()


class KeyboardSettings(SettingsPart):
    """Single letters, and the map of the keys."""

    def steps(self) -> list[Callable[[], object]]:
        return [self._make]

    def _make(self) -> None:
        made = self.section
        made.add_title()
        self.letters = Switch(self.tr("Do things while a list has the focus"))
        self.letters.toggled.connect(partial(self.put, settings.SINGLE_KEYS))
        made.add_row(
            SettingRow(self.tr("Single letters"), [self.letters]),
            self.tr("Single letters keys shortcuts"),
        )
        keys = button(self.tr("Show all keys"), small=True, shortcut_hint="?")
        keys.clicked.connect(self._on_keys)
        made.add_row(SettingRow(self.tr("Map of the keys"), [keys]), self.tr("Keys shortcuts map"))

    def show(self) -> None:
        self.letters.setChecked(settings.get(self.desk.store, settings.SINGLE_KEYS))

    def _on_keys(self) -> None:
        self.desk.show_keys()


class AboutSettings(SettingsPart):
    """Version, help and reports."""

    def steps(self) -> list[Callable[[], object]]:
        return [self._make]

    def _make(self) -> None:
        made = self.section
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

    def show(self) -> None:
        """Nothing of it changes."""

    def _on_manual(self) -> None:
        self.desk.open_help()

    def _on_about(self) -> None:
        self.desk.show_about()

    def _on_reports(self) -> None:
        places.log_folder().mkdir(parents=True, exist_ok=True)
        self.desk.open_outside(QUrl.fromLocalFile(str(places.log_folder())))
