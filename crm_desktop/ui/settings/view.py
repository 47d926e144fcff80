"""The settings: no save button, each change acts at once, and can be undone like anything else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.domain.etiquette import CARDS, RuleCard
from crm_desktop.services import settings
from crm_desktop.store import Changes, Store
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.widgets import (
    ComboBox,
    Hairline,
    LineEdit,
    NumberField,
    Segmented,
    Switch,
    TimeField,
    button,
    label,
    link_button,
)

WIDE = 820
"""Width in px of the page's column."""


class SettingsView(View):
    """One page: the search, reminders, appearance, etiquette, data."""

    key = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("SettingsView", "Settings"))
        self.setWindowTitle(self.tr("Settings"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.body.addWidget(self._scroll)

    def refresh(self, changes: Changes) -> None:
        """Show what is chosen now; the page is small and made anew."""
        if not changes.touches("setting", "contact", "follow_up", "lead"):
            return
        page, focus = self._scroll.widget(), QApplication.focusWidget()
        if page and focus and page.isAncestorOf(focus) and not changes.everything:
            return  # somebody is at a field: it shows what was just chosen
        place = self._scroll.verticalScrollBar().value()
        page = QWidget()
        page.setProperty("surface", "base")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(0)
        inner = QWidget()
        inner.setMaximumWidth(WIDE)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        column.addWidget(inner)
        column.addStretch(1)
        self._fill()
        self._scroll.setWidget(page)
        self._scroll.verticalScrollBar().setValue(place)

    # -- the page ------------------------------------------------------------------------------------

    def _fill(self) -> None:
        store = self.desk.store
        self._section(self.tr("This search"))
        name = LineEdit(settings.get(store, settings.NAME), name=self.tr("Name"))
        name.editingFinished.connect(partial(self._put_text, settings.NAME, name))
        self._row(self.tr("Name"), name)
        place = label(str(store.path), "body", selectable=True, wrap=True)
        folder = button(self.tr("Show in folder"), small=True)
        folder.clicked.connect(self._on_show_folder)
        self._row(self.tr("Your file"), place, folder)
        back = button(self.tr("Back up now…"), small=True)
        back.clicked.connect(self._on_backup)
        log = link_button(self.tr("What happened here"), role="body")
        log.clicked.connect(self._on_activity)
        self._row(self.tr("Backup"), back, log)
        self._row(
            self.tr("Privacy"), label(self.tr("Nothing leaves this computer. There is no account."), "body")
        )

        self._section(self.tr("Reminders"))
        at = TimeField(_time(settings.get(store, settings.DIGEST_AT)))
        at.timeChanged.connect(self._on_digest)
        self._row(self.tr("In the morning at"), at)
        lead = NumberField(settings.get(store, settings.LEAD_MINUTES), least=0, most=1440, step=5)
        lead.valueChanged.connect(partial(self._put, settings.LEAD_MINUTES))
        self._row(self.tr("Before a time"), lead, label(self.tr("minutes"), "body", "text2"))

        self._section(self.tr("Appearance"))
        scheme = Segmented(
            [
                ("system", self.tr("As the system"), None),
                ("light", self.tr("Light"), None),
                ("dark", self.tr("Dark"), None),
            ],
            name=self.tr("Theme"),
        )
        scheme.set_current(settings.get(store, settings.SCHEME))
        scheme.currentChanged.connect(partial(self._put, settings.SCHEME))
        self._row(self.tr("Theme"), scheme)
        sizes = {
            "0.9": self.tr("Small"),
            "1": self.tr("Normal"),
            "1.15": self.tr("Large"),
            "1.3": self.tr("Larger"),
        }
        size = Segmented([(key, text, None) for key, text in sizes.items()], name=self.tr("Text size"))
        size.set_current(f"{settings.get(store, settings.TEXT_SIZE):g}")
        size.currentChanged.connect(self._on_size)
        self._row(self.tr("Text size"), size)
        keys = Switch(self.tr("Single letters do things while a list has the focus"))
        keys.setChecked(settings.get(store, settings.SINGLE_KEYS))
        keys.toggled.connect(partial(self._put, settings.SINGLE_KEYS))
        self._row(self.tr("Keyboard"), keys)

        self._section(self.tr("Etiquette"))
        for card in CARDS.values():
            self._rule(card)
        shift = Switch(self.tr("What is due on a weekend or a holiday moves to the next working day"))
        shift.setChecked(settings.get(store, settings.SHIFT))
        shift.toggled.connect(partial(self._put, settings.SHIFT))
        self._row(self.tr("Weekends"), shift)
        countries = ComboBox([("", self.tr("None")), *countries_by_name()])
        countries.set_current_key(settings.get(store, settings.COUNTRY))
        countries.keyChanged.connect(partial(self._put, settings.COUNTRY))
        countries.setAccessibleName(self.tr("Public holidays"))
        self._row(self.tr("Public holidays"), countries)

    def _section(self, text: str) -> None:
        title = label(text, "section")
        title.setContentsMargins(0, 12, 0, 8)
        self._column.addWidget(title)

    def _row(self, text: str, *controls: QWidget, hint: str = "", line: bool = True) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = label(text, "body", "text2")
        words.addWidget(title)
        if hint:
            words.addWidget(label(hint, "small", "text3", wrap=True))
        holder = QWidget()
        holder.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(300 if hint else 204)
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignVCenter)
        for control in controls:
            if not control.accessibleName() and not control.property("text"):
                control.setAccessibleName(text)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._column.addLayout(row)
        if line:
            self._column.addWidget(Hairline())

    def _rule(self, card: RuleCard) -> None:
        rules = self.desk.agenda.rules
        on = Switch()
        on.setChecked(rules.is_on(card.name))
        on.setAccessibleName(card.called)
        on.toggled.connect(partial(self._on_rule, card))
        controls: list[QWidget] = [on]
        days = rules.days(card.name)
        for place, number in enumerate(card.numbers):
            controls.append(label(number.says, "small", "text3"))
            field = NumberField(days[place], least=number.least, most=999)
            field.setAccessibleName(f"{card.called}, {number.says}")
            field.valueChanged.connect(partial(self._on_number, card, place))
            controls.append(field)
        if card.numbers:
            controls.append(label(self.tr("days"), "small", "text3"))
            if days != tuple(number.default for number in card.numbers):
                back = link_button(self.tr("Back to the default"))
                back.clicked.connect(partial(self._on_default, card))
                controls.append(back)
        if len(card.numbers) > 2:
            self._row(card.called, on, hint=card.because, line=False)
            self._row("", *controls[1:])
            return
        self._row(card.called, *controls, hint=card.because)

    # -- what was chosen -----------------------------------------------------------------------------

    def _put(self, setting: settings.Setting[Any], value: Any) -> None:
        if settings.get(self.desk.store, setting) != value:
            self.desk.do(partial(settings.put, self.desk.store, setting, value))

    def _put_text(self, setting: settings.Setting[str], field: LineEdit) -> None:
        if field.text().strip():
            self._put(setting, field.text().strip())

    def _on_size(self, key: str) -> None:
        self._put(settings.TEXT_SIZE, float(key))

    def _on_digest(self, at: Any) -> None:
        if at is not None:
            self._put(settings.DIGEST_AT, at.isoformat("minutes"))

    def _on_rule(self, card: RuleCard, on: bool) -> None:
        off = set(settings.get(self.desk.store, settings.RULES_OFF)) - {card.name.value}
        self._put(settings.RULES_OFF, tuple(sorted(off if on else off | {card.name.value})))

    def _on_number(self, card: RuleCard, place: int, days: int) -> None:
        numbers = {**settings.get(self.desk.store, settings.RULE_NUMBERS)}
        chosen = list(self.desk.agenda.rules.days(card.name))
        chosen[place] = days
        numbers[card.name.value] = chosen
        if chosen == [number.default for number in card.numbers]:
            del numbers[card.name.value]
        self._put(settings.RULE_NUMBERS, numbers)

    def _on_default(self, card: RuleCard) -> None:
        numbers = {**settings.get(self.desk.store, settings.RULE_NUMBERS)}
        numbers.pop(card.name.value, None)
        self._put(settings.RULE_NUMBERS, numbers)

    def _on_show_folder(self) -> None:
        self.desk.open_url(QUrl.fromLocalFile(str(self.desk.store.path.parent)))

    def _on_activity(self) -> None:
        self.desk.goTo.emit("activity", None)

    def _on_backup(self) -> None:
        name = f"{self.desk.store.path.stem} {self.desk.today.isoformat()}{self.desk.store.path.suffix}"
        self.desk.prompter.choose_file(
            self,
            self.tr("Back up now"),
            [self.tr("CRM Desktop file (*.crm)")],
            self._back_up_to,
            save_as=name,
        )

    def _back_up_to(self, path: Any) -> None:
        def work(store: Store, _progress: object) -> None:
            store.back_up(path)

        said: Callable[[Any], None] = lambda _done: self.desk.said.emit(  # noqa: E731
            self.tr("Backed up as {name}.").format(name=path.name), False
        )
        self.desk.jobs.run(work, said, lambda error: self.desk.troubled.emit(str(error)))


def _time(text: str) -> time:
    return time.fromisoformat(text)


def countries_by_name() -> list[tuple[str, str]]:
    """Give (ISO 3166 code, name) of the countries whose holidays python-holidays knows, by name."""
    from holidays import list_supported_countries
    from holidays.registry import COUNTRIES

    known = set(list_supported_countries(include_aliases=False))
    named = [(info[1], " ".join(module.split("_")).title()) for module, info in COUNTRIES.items()]
    return sorted(((code, name) for code, name in named if code in known), key=lambda pair: pair[1])
