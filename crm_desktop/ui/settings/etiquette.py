"""The part of the settings that says what becomes due and when: the rules, the ask check, warmth and cadences."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import CARDS, RuleCard, RuleName
from crm_desktop.domain.etiquette.settings import CheckNumbers, RuleNumber, RuleSettings
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.today import Section as Part
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.warmth import WarmthNumbers
from crm_desktop.services import cadences, settings
from crm_desktop.services.cadences import Cadence
from crm_desktop.store import Store
from crm_desktop.ui.contacts.words import relationship
from crm_desktop.ui.settings.numbers import DAYS, NumbersLine, Sentence
from crm_desktop.ui.settings.parts import Put, Section, SettingRow, SettingsPart, SwitchRow, WordsRow
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ComboBox,
    button,
    icon_button,
    info_line,
    label,
    set_tooltip,
)

SENTENCES: Final[Mapping[RuleName, Sentence]] = {
    RuleName.TRY_AGAIN: (mark("Settings", "after"), 0, 1, 2, DAYS),
    RuleName.BRIEF_REFERENCE: (mark("Settings", "after"), 1, mark("Settings", "days, within"), 0, DAYS),
    RuleName.RECIPROCATE: (mark("Settings", "after"), 0, mark("Settings", "days, then every"), 1),
    RuleName.KEEP_IN_TOUCH: (mark("Settings", "each contact’s own cadence"),),
    RuleName.FOLLOW_THROUGH: (mark("Settings", "on the day"),),
}
"""How the numbers of a rule stand in its sentence, by their place in its card; the others say "within 2 days"."""
USUAL_CADENCE: Final = 90
"""The days that a cadence begins with."""
AT_ONCE: Final = 5
"""So many rules are made in one step."""
_tr = QCoreApplication.translate
_NOW: Final = (Part.OVERDUE, Part.TODAY)
_CHECK: Final = tuple(one.name for one in fields(CheckNumbers))


class RuleRow(SwitchRow):
    """A rule: a switch with its numbers in a sentence."""

    def __init__(self, card: RuleCard) -> None:
        called = translate("Rules", card.called)
        super().__init__(called, translate("Rules", card.because))
        self.card = card
        usual: Sentence = (mark("Settings", "within"), 0, DAYS) if card.numbers else ()
        sentence = [
            _tr("Settings", part) if isinstance(part, str) else part
            for part in SENTENCES.get(card.name, usual)
        ]
        self.numbers = NumbersLine(called, card.numbers, sentence)
        self.row.addWidget(self.numbers)

    def show_rule(self, rules: RuleSettings) -> None:
        """Show what is set."""
        on = rules.is_on(self.card.name)
        self.set_on(on)
        self.numbers.show_numbers(rules.days(self.card.name), on=on)


class NumbersRow(WordsRow):
    """Numbers that are always on: what they are for, why, and their sentence."""

    def __init__(
        self, called: str, because: str, numbers: tuple[RuleNumber, ...], sentence: Sentence
    ) -> None:
        super().__init__(called, because)
        self.numbers = NumbersLine(called, numbers, sentence)
        self.row.addWidget(self.numbers)


class CadenceRow(SettingRow):
    """How often to keep in touch with all of a relationship or a tag; the x ends it."""

    def __init__(self, one: Cadence, name: str, people: str) -> None:
        self.one = one
        usual = RuleNumber("days", USUAL_CADENCE, 1)
        self.numbers = NumbersLine(name, (usual,), (_tr("Settings", "every"), 0, DAYS), can_go_back=False)
        self.remove = icon_button("x", _tr("Settings", "No cadence for {name}").format(name=name), small=True)
        super().__init__(name, [self.numbers, label(people, "small", "text3")], [self.remove])


class CadenceList(QWidget):
    """The cadences of relationships and tags, and the choice of another one. ``chosen(cadence, days or None)``."""

    chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[tuple[str, str], CadenceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add = ComboBox(name=self.tr("A relationship or a tag to keep in touch with"), small=True)
        self.add.setMinimumWidth(current_theme().px(220))
        self.add.keyChanged.connect(self._on_add)
        hint = label(self.tr("A contact’s own cadence goes first"), "small", "text2")
        set_tooltip(hint, self.tr("Then the shortest of its tags, then the relationship’s."))
        self._column.addWidget(SettingRow(self.tr("With all who are"), [self.add, hint]))

    def show_cadences(self, known: Sequence[Cadence]) -> None:
        """Show a row for each that has a cadence; the others can be chosen."""
        there = {one.key: one for one in known if one.days is not None}
        for key in [key for key in self.rows if key not in there]:
            row = self.rows.pop(key)
            row.hide()
            row.deleteLater()
        for place, (key, one) in enumerate(there.items()):
            if key not in self.rows:
                row = self.rows[key] = self._make(one)
                self._column.insertWidget(place, row)
            self.rows[key].one = one
            self.rows[key].numbers.show_numbers((one.days or USUAL_CADENCE,))
        others = [(f"{one.kind} {one.name}", called(one)) for one in known if one.key not in there]
        self.add.set_items([("", self.tr("Choose…")), *others], current="")
        self.add.setEnabled(bool(others))

    def _make(self, one: Cadence) -> CadenceRow:
        people = wording.counted(one.people, self.tr("person"), self.tr("people"))
        row = CadenceRow(one, called(one), people)
        row.numbers.changed.connect(partial(self._on_days, row))
        row.remove.clicked.connect(partial(self._on_remove, row))
        return row

    def _on_add(self, key: str) -> None:
        kind, _, name = key.partition(" ")
        if name:
            self.chosen.emit(Cadence(kind, name, None, 0), USUAL_CADENCE)
            if (kind, name) in self.rows:
                field = self.rows[kind, name].numbers.fields[0]
                field.setFocus()
                field.selectAll()

    def _on_days(self, row: CadenceRow, days: tuple[int, ...]) -> None:
        if days[0] != row.one.days:
            self.chosen.emit(row.one, days[0])

    def _on_remove(self, row: CadenceRow) -> None:
        self.add.setFocus()
        self.chosen.emit(row.one, None)


def called(one: Cadence) -> str:
    """What a relationship or a tag is called: "Mentor", "Tag: payments"."""
    if one.kind == cadences.RELATIONSHIP:
        return relationship(Relationship(one.name))
    return _tr("Settings", "Tag: {name}").format(name=one.name)


class EtiquetteSettings(SettingsPart):
    """The rules, the ask check, how things stand, and how often to keep in touch."""

    def __init__(self, desk: Desk, section: Section, put: Put) -> None:
        super().__init__(desk, section, put)
        self.rules: dict[str, RuleRow] = {}
        self.more: dict[str, NumbersRow] = {}
        self._asked_countries = False

    # -- parts ---------------------------------------------------------------------------------------

    def steps(self) -> list[Callable[[], object]]:
        cards = list(CARDS.values())
        some = [cards[begin : begin + AT_ONCE] for begin in range(0, len(cards), AT_ONCE)]
        rules: list[Callable[[], object]] = [partial(self._make_rules, few) for few in some[1:]]
        return [
            partial(self._make_first, some[0]),
            *rules,
            self._make_foot,
            self._make_check,
            self._make_standing,
            self._make_cadences,
        ]

    def _make_first(self, cards: Sequence[RuleCard]) -> None:
        """The head, and the first rules, as they are set."""
        self.countries = ComboBox(name=self.tr("Public holidays"), small=True)
        self.countries.keyChanged.connect(partial(self.put, settings.COUNTRY))
        self.defaults = button(self.tr("Back to defaults"), "quiet", "undo-2", small=True)
        self.defaults.clicked.connect(self._on_defaults)
        self.countries.set_items([("", self.tr("None"))])
        self.section.add_title(
            label(self.tr("Holidays"), "small", "text2"),
            self.countries,
            self.defaults,
            title=self.tr("What becomes due, and when"),
            hint=self.tr("Today follows at once."),
        )
        self.take_sizes()
        self._show_defaults()
        self._make_rules(cards)

    def _make_rules(self, cards: Sequence[RuleCard]) -> None:
        """Some rules, as they are set."""
        rules = settings.rules(self.desk.store)
        for card in cards:
            row = RuleRow(card)
            row.show_rule(rules)
            row.switched.connect(partial(self._on_rule, card))
            row.numbers.changed.connect(partial(self._on_numbers, card))
            words = (card.called, card.because, card.label)
            self.section.add_row(row, " ".join(translate("Rules", one) for one in words))
            self.rules[card.name.value] = row

    def _make_foot(self) -> None:
        """What holds for all rules, and what they do to Today."""
        made = self.section
        self.shift = SwitchRow(
            self.tr("Wait for the next working day"),
            self.tr("What falls on a weekend or a holiday moves on."),
        )
        self.shift.switched.connect(partial(self.put, settings.SHIFT))
        made.add_row(self.shift, self.tr("Weekend holiday working day"))
        self.effect = label("", "small", "text2", wrap=True)
        foot = info_line(self.effect)
        foot.setContentsMargins(0, 12, 0, 0)
        made.column.addLayout(foot)

    def _make_check(self) -> None:
        check = CheckNumbers()
        self.section.add_head(self.tr("Before asking"))
        self._add(
            "dormant",
            self.tr("Reconnect first"),
            self.tr("Before an ask to somebody you have not talked with for a long time."),
            (RuleNumber(self.tr("days without a talk"), check.dormant_after, 1),),
            (self.tr("after"), 0, DAYS),
            self._on_dormant,
        )
        self._add(
            "load",
            self.tr("Ask others"),
            self.tr("From so many asks on. A no is recent for as long."),
            (
                RuleNumber(self.tr("asks"), check.many_asks, 1),
                RuleNumber(self.tr("days that are recent"), check.recent_days, 1),
            ),
            (self.tr("from"), 0, self.tr("asks in"), 1, DAYS),
            self._on_load,
        )
        self._add(
            "helps",
            self.tr("Offer something too"),
            self.tr("When somebody helped so often and got nothing back."),
            (RuleNumber(self.tr("times"), check.many_helps, 1),),
            (self.tr("from"), 0, self.tr("times on")),
            self._on_helps,
        )

    def _make_standing(self) -> None:
        warm = WarmthNumbers()
        self.section.add_head(self.tr("How things stand"))
        self._add(
            "warmth",
            self.tr("How warm a tie is"),
            self.tr("The dot beside a name, by the last talk: warm, then cooling, then dormant."),
            (
                RuleNumber(self.tr("warm up to"), warm.warm, 1),
                RuleNumber(self.tr("cooling up to"), warm.cooling, 1),
            ),
            (self.tr("up to"), 0, self.tr("and"), 1, DAYS),
            self._on_warmth,
        )
        self._add(
            "stale",
            self.tr("Gone quiet"),
            self.tr("A lead, an ask or an opening that nothing moved for so long."),
            (RuleNumber(self.tr("days without movement"), settings.STALE_DAYS.default, 1),),
            (self.tr("after"), 0, DAYS),
            self._on_stale,
        )

    def _make_cadences(self) -> None:
        self.section.add_head(self.tr("How often to keep in touch"))
        self.cadences = CadenceList()
        self.cadences.chosen.connect(self._on_cadence)
        names = " ".join(relationship(one) for one in Relationship)
        self.section.add_row(
            self.cadences, f"{self.tr('Keep in touch cadence often tag every days')} {names}"
        )

    def _add(
        self,
        key: str,
        called: str,
        because: str,
        numbers: tuple[RuleNumber, ...],
        sentence: Sentence,
        changed: Callable[[tuple[int, ...]], None],
    ) -> None:
        row = self.more[key] = NumbersRow(called, because, numbers, sentence)
        row.numbers.changed.connect(changed)
        self.section.add_row(row, f"{called} {because} days")

    def take_sizes(self) -> None:
        """Follow the text size."""
        theme = current_theme()
        self.countries.setMinimumWidth(theme.px(120))
        self.countries.setMaximumWidth(theme.px(176))

    # -- showing -------------------------------------------------------------------------------------

    def show(self) -> None:
        store = self.desk.store
        rules = settings.rules(store)
        self.show_country()
        for row in self.rules.values():
            row.show_rule(rules)
        self.shift.set_on(settings.get(store, settings.SHIFT))
        self._show_defaults()
        check, warm = rules.check, settings.warmth_numbers(store)
        for key, numbers in {
            "dormant": (check.dormant_after,),
            "load": (check.many_asks, check.recent_days),
            "helps": (check.many_helps,),
            "warmth": (warm.warm, warm.cooling),
            "stale": (rules.stale_after,),
        }.items():
            self.more[key].numbers.show_numbers(numbers)
        self.cadences.show_cadences(cadences.cadences(store))

    def show_more(self) -> None:
        """Say what the rules do to Today: all of it is worked out again when one changed. And find the countries.

        The library of holidays takes a while to import: it waits until nothing else of the page is to be made.
        """
        self.effect.setText(self._effect())
        if not self._asked_countries:
            self._asked_countries = True
            self.desk.jobs.run(_countries, self._on_countries, self._on_failed, owner=self)

    def _show_defaults(self) -> None:
        """Offer the way back to how the rules came, where any is not."""
        store = self.desk.store
        off, numbers = settings.get(store, settings.RULES_OFF), settings.get(store, settings.RULE_NUMBERS)
        self.defaults.setVisible(bool(off or numbers))

    def _on_countries(self, found: list[tuple[str, str]]) -> None:
        self.countries.set_items([("", self.tr("None")), *found])
        self.show_country()

    def _on_failed(self, error: BaseException) -> None:
        self.desk.troubled.emit(str(error))

    def show_country(self) -> None:
        """Choose the country in the list, once it is there."""
        country = settings.get(self.desk.store, settings.COUNTRY)
        if self.countries.findData(country) >= 0:
            self.countries.blockSignals(True)
            self.countries.set_current_key(country)
            self.countries.blockSignals(False)

    def _effect(self) -> str:
        """What the rules do to Today."""
        rows = self.desk.agenda.rows
        now = sum(row.section in _NOW for row in rows)
        week = sum(row.section is Part.THIS_WEEK for row in rows)
        if not now and not week:
            return self.tr("With these rules nothing is due this week.")
        things = wording.things(now) if now else self.tr("nothing")
        return self.tr("With these rules you have {things} today and {more} more this week.").format(
            things=things, more=week or self.tr("nothing")
        )

    # -- what was chosen -----------------------------------------------------------------------------

    def _on_rule(self, card: RuleCard, on: bool) -> None:
        off = set(settings.get(self.desk.store, settings.RULES_OFF)) - {card.name.value}
        self.put(settings.RULES_OFF, tuple(sorted(off if on else off | {card.name.value})))

    def _on_numbers(self, card: RuleCard, chosen: tuple[int, ...]) -> None:
        numbers = {**settings.get(self.desk.store, settings.RULE_NUMBERS)}
        if chosen == tuple(number.default for number in card.numbers):
            numbers.pop(card.name.value, None)
        else:
            numbers[card.name.value] = list(chosen)
        self.put(settings.RULE_NUMBERS, numbers)

    def _on_dormant(self, chosen: tuple[int, ...]) -> None:
        self._put_check(dormant_after=chosen[0])

    def _on_load(self, chosen: tuple[int, ...]) -> None:
        self._put_check(many_asks=chosen[0], recent_days=chosen[1])

    def _on_helps(self, chosen: tuple[int, ...]) -> None:
        self._put_check(many_helps=chosen[0])

    def _put_check(self, **numbers: int) -> None:
        chosen, usual = replace(self.desk.agenda.rules.check, **numbers), CheckNumbers()
        changed = {
            name: getattr(chosen, name) for name in _CHECK if getattr(chosen, name) != getattr(usual, name)
        }
        self.put(settings.CHECK_NUMBERS, changed)

    def _on_warmth(self, chosen: tuple[int, ...]) -> None:
        """Who is no longer warm is cooling for a day at least."""
        store = self.desk.store
        before = settings.warmth_numbers(store)
        warm, cooling = chosen
        if cooling <= warm and warm != before.warm:
            cooling = warm + 1
        elif cooling <= warm:
            warm = max(1, cooling - 1)
            cooling = max(cooling, warm + 1)
        if (warm, cooling) == (before.warm, before.cooling):
            self.show()
            return

        def work() -> None:
            with store.action(
                translate(
                    "Settings", "Warm until {warm}, cooling until {cooling} days", warm=warm, cooling=cooling
                )
            ):
                settings.put(store, settings.WARM_DAYS, warm)
                settings.put(store, settings.COOL_DAYS, cooling)

        self.desk.do(work)

    def _on_stale(self, chosen: tuple[int, ...]) -> None:
        self.put(settings.STALE_DAYS, chosen[0])

    def _on_cadence(self, one: Cadence, days: int | None) -> None:
        said = "" if days is not None else self.tr("No cadence any more: {name}.").format(name=called(one))
        self.desk.do(partial(cadences.set_cadence, self.desk.store, one, days), said)

    def _on_defaults(self) -> None:
        """All rules on, with the numbers they came with: one undo step."""
        store = self.desk.store

        def work() -> None:
            with store.action(self.tr("Rules back to their defaults"), "edit"):
                settings.put(store, settings.RULES_OFF, ())
                settings.put(store, settings.RULE_NUMBERS, {})

        self.desk.do(work, self.tr("All rules are as they came."))


def _countries(_store: Store, _progress: object) -> list[tuple[str, str]]:
    return settings.countries()
