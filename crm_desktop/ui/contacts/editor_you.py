"""The right side of the contact editor: what is between me and the person; or, on my own card, my pitch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.names import fold
from crm_desktop.domain.pitch import Pitch
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.wording import shortened
from crm_desktop.services import contacts as service
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import contacts as people
from crm_desktop.ui.contacts import words
from crm_desktop.ui.contacts.choices import people_choices, people_search
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ChooseField,
    ComboBox,
    ElidedLabel,
    Field,
    LineEdit,
    NumberField,
    Segmented,
    Switch,
    TagField,
    TextEdit,
    button,
    icon_button,
    label,
)

CADENCES = (7, 14, 21, 30, 42, 60, 90, 180, 365)
"""The cadences offered, in days; any other can be typed."""
LONGEST_CADENCE = 3650
AS_USUAL, NEVER, OTHER = "usual", "0", "other"
MOST_TAGS = 8
SHORT_NAME = 24


class CadencePart(QWidget):
    """Keep in touch: how often, and below it the next day in words. ``changed`` another cadence."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.combo = ComboBox(name=self.tr("Keep in touch"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.combo)
        self._other = QWidget()
        row = QHBoxLayout(self._other)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Every"), "body", "text2"))
        self.days = NumberField(30, least=1, most=LONGEST_CADENCE, name=self.tr("Days between two talks"))
        row.addWidget(self.days)
        row.addWidget(label(self.tr("days"), "body", "text2"))
        row.addStretch(1)
        column.addWidget(self._other)
        self._other.hide()
        self.combo.keyChanged.connect(self._on_key)
        self.days.valueChanged.connect(self._on_days)
        self.set_days(None)

    def set_days(self, days: int | None) -> None:
        """Show a cadence: None is as the tags and the relationship say, 0 never."""
        offered = sorted({*CADENCES, *([days] if days else [])})
        items = [(AS_USUAL, self.tr("As the tags and the relationship say"))]
        items += [(str(one), wording.sentence_start(wording.every(one))) for one in offered]
        items += [(NEVER, self.tr("Never")), (OTHER, self.tr("Another number of days…"))]
        self.combo.set_items(items, current=AS_USUAL if days is None else str(days))
        self._other.hide()

    def value(self) -> int | None:
        """The cadence in days: None is as the tags and the relationship say, 0 never."""
        key = self.combo.current_key()
        if key == AS_USUAL:
            return None
        return self.days.value() if key == OTHER else int(key)

    def _on_key(self, key: str) -> None:
        self._other.setVisible(key == OTHER)
        if key == OTHER:
            self.days.setFocus(Qt.FocusReason.OtherFocusReason)
            self.days.selectAll()
        self.changed.emit()

    def _on_days(self, _days: int) -> None:
        self.changed.emit()


class OwnFieldsPart(QWidget):
    """The person's own fields, a birthday among them. ``changed`` something was typed; ``lineRemoved`` as elsewhere."""

    changed = Signal()
    lineRemoved = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._last = QHBoxLayout()
        self._last.setSpacing(8)
        self._column.addLayout(self._last)
        self.rows: list[_OwnField] = []
        self.add_button = button(self.tr("Add own field"), icon="plus")
        self.add_button.clicked.connect(self._on_add)
        self._arrange()

    def set_values(self, values: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        for row in list(self.rows):
            self._take(row)
        for name, value in values:
            self._put(name, value, len(self.rows))

    def values(self) -> tuple[tuple[str, str], ...]:
        """The fields that have a name, and those that have only a value under the name "Field"."""
        found = [(row.field_name(), row.value.text().strip()) for row in self.rows]
        return tuple((name or self.tr("Field"), value) for name, value in found if name or value)

    def _put(self, name: str, value: str, place: int) -> _OwnField:
        row = _OwnField(name, value)
        row.changed.connect(self.changed)
        row.remove_button.clicked.connect(lambda: self._on_remove(row))
        self.rows.insert(place, row)
        self._arrange()
        return row

    def _take(self, row: _OwnField) -> None:
        self.rows.remove(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        """The rows one under the other; the button stands beside the last one, where that is a single line."""
        while self._last.count():
            self._last.takeAt(0)
        while self._column.count() > 1:
            self._column.takeAt(0)
        for place, row in enumerate(self.rows):
            if place + 1 == len(self.rows) and row.name is None:
                self._last.addWidget(row, 1)
            else:
                self._column.insertWidget(place, row)
        self._last.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        if self._last.count() == 1:
            self._last.addStretch(1)

    def _on_add(self) -> None:
        name = self.tr("Birthday") if not self.rows else ""
        row = self._put("", "", len(self.rows))
        if row.name is not None:
            row.name.setText(name)
            row.name.selectAll()
            row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_remove(self, row: _OwnField) -> None:
        place = self.rows.index(row)
        name, value = row.field_name(), row.value.text().strip()
        self._take(row)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        if value:
            self.lineRemoved.emit(name or value, lambda: self._put_back(name, value, place))

    def _put_back(self, name: str, value: str, place: int) -> None:
        self._put(name, value, min(place, len(self.rows)))
        self.changed.emit()


class _OwnField(QWidget):
    """One field of the person's own: its name over its value; a new one has its name typed."""

    changed = Signal()

    def __init__(self, name: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._name = name
        self.name: LineEdit | None = None
        if name:
            column.addWidget(ElidedLabel(self.tr("{name}, an own field").format(name=name), "small", "text2"))
        else:
            self.name = LineEdit(placeholder=self.tr("Name of the field"), name=self.tr("Name of the field"))
            self.name.textEdited.connect(self.changed)
            column.addWidget(self.name)
        is_birthday = fold(name) in ("birthday", "date of birth")
        self.value = LineEdit(
            value,
            icon="calendar" if is_birthday else "",
            placeholder=self.tr("Value"),
            name=name or self.tr("Value"),
        )
        self.value.setCursorPosition(0)
        self.value.textEdited.connect(self.changed)
        self.remove_button = self.value.add_button(
            icon_button("x", self.tr("Remove {name}").format(name=name or self.tr("this field")), size=14)
        )
        column.addWidget(self.value)

    def field_name(self) -> str:
        """The name of the field."""
        return self._name or (self.name.text().strip() if self.name is not None else "")


class YouPart(QWidget):
    """You and somebody: relationship, closeness, tags, keep in touch, how you met, notes, own fields, mute."""

    changed = Signal()
    lineRemoved = Signal(str, object)

    def __init__(self, desk: Desk, number: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_touched = False
        card = people.card(desk.store, number) if number is not None else None
        self._last_on = card.last_contact_on if card is not None else None
        self._added_on = card.added_at.astimezone().date() if card is not None else desk.today
        self._tags = [name for _number, name, _count in service.tags(desk.store)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.head = ElidedLabel("", "section")
        column.addWidget(self.head)
        self.relationship = ComboBox(
            [(str(one), words.relationship(one)) for one in Relationship], name=self.tr("Relationship")
        )
        column.addWidget(Field(self.tr("Relationship"), self.relationship, above=True))
        self.closeness = Segmented(
            [(str(one), words.closeness(one), None) for one in (1, 2, 3)],
            name=self.tr("Closeness"),
            stretch=True,
        )
        column.addWidget(Field(self.tr("Closeness"), self.closeness, above=True))
        self.tags = TagField(suggest=self._suggest_tags, name=self.tr("Tags"))
        column.addWidget(Field(self.tr("Tags"), self.tags, above=True))
        self.cadence = CadencePart()
        self.cadence_field = Field(self.tr("Keep in touch"), self.cadence, above=True)
        column.addWidget(self.cadence_field)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.met = LineEdit(placeholder=self.tr("Where, when"), name=self.tr("Met"))
        self.introduced_by = ChooseField(
            people_search(desk.store, number), placeholder=self.tr("Nobody"), name=self.tr("Introduced by")
        )
        row.addWidget(Field(self.tr("Met"), self.met, above=True), 1)
        self.introduced_field = Field(self.tr("Introduced by"), self.introduced_by, above=True)
        row.addWidget(self.introduced_field, 1)
        row.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.notes = TextEdit(lines=3, name=self.tr("Notes"))
        column.addWidget(Field(self.tr("Notes"), self.notes, above=True))
        self.own_fields = OwnFieldsPart()
        column.addWidget(self.own_fields)
        self.mute = Switch("")
        self.mute.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.mute.setMinimumWidth(1)  # a long name gives way, not the pane
        column.addWidget(self.mute)
        column.addStretch(1)
        self.relationship.keyChanged.connect(self._on_changed)
        self.closeness.currentChanged.connect(self._on_changed)
        self.tags.tagsChanged.connect(self._on_changed)
        self.tags.edit.textEdited.connect(self._on_changed)
        self.cadence.changed.connect(self._on_changed)
        self.met.textEdited.connect(self._on_changed)
        self.introduced_by.chosen.connect(self._on_changed)
        self.introduced_by.textEdited.connect(self._on_changed)
        self.notes.textChanged.connect(self._on_changed)
        self.own_fields.changed.connect(self._on_changed)
        self.own_fields.lineRemoved.connect(self.lineRemoved)
        self.mute.toggled.connect(self._on_changed)
        self.set_name("")

    def set_name(self, given: str) -> None:
        """Whom it is about, as called."""
        name = shortened(given, SHORT_NAME)
        self.head.setText(self.tr("You and {name}").format(name=given) if given else self.tr("Between you"))
        self.mute.setText(
            self.tr("Suggest nothing about {name}").format(name=name)
            if name
            else self.tr("Suggest nothing about this contact")
        )
        self.mute.updateGeometry()

    def set_values(self, draft: ContactDraft) -> None:
        """Show what a draft says."""
        self.blockSignals(True)
        known = [(str(one), words.relationship(one)) for one in Relationship]
        if draft.relationship not in {key for key, _ in known}:
            known.insert(0, (draft.relationship, draft.relationship or self.tr("Not said")))
        self.relationship.set_items(known, current=draft.relationship)
        self.closeness.set_current(str(min(3, max(1, draft.closeness))))
        self.tags.set_tags(draft.tags)
        self.cadence.set_days(draft.cadence_days)
        self.met.setText(draft.met_how)
        self.met.setCursorPosition(0)
        choices = people_choices(self._desk.store, [draft.introduced_by_id]) if draft.introduced_by_id else []
        self.introduced_by.set_choice(replace(choices[0], subtitle="") if choices else None)
        self.notes.setPlainText(draft.notes)
        self.own_fields.set_values(draft.own_fields)
        self.mute.setChecked(draft.muted)
        self.blockSignals(False)
        self._is_touched = False
        self._say_next(draft)

    def taken_into(self, draft: ContactDraft) -> ContactDraft:
        """Give a draft with what the person made of the one shown here; the same where nothing was touched."""
        if not self._is_touched:
            return draft
        typed = [part.strip() for part in self.tags.edit.text().split(",") if part.strip()]
        choice = self.introduced_by.choice()
        closeness = int(self.closeness.current() or draft.closeness)
        if not 1 <= draft.closeness <= 3 and closeness == min(3, max(1, draft.closeness)):
            closeness = draft.closeness
        return replace(
            draft,
            relationship=self.relationship.current_key(),
            closeness=closeness,
            tags=(*self.tags.tags(), *typed),
            cadence_days=self.cadence.value(),
            met_how=self.met.text().strip(),
            introduced_by_id=choice.id if choice is not None and isinstance(choice.id, int) else None,
            notes=self.notes.toPlainText(),
            own_fields=self.own_fields.values(),
            muted=self.mute.isChecked(),
        )

    def check(self) -> list[QWidget]:
        """Look at the fields; give those that hinder saving."""
        typed = bool(self.introduced_by.text().strip()) and self.introduced_by.choice() is None
        if not typed:
            self.introduced_field.clear_error()
            return []
        self.introduced_field.set_error(
            self.tr("Nobody here has this name. Choose from the list, or leave it empty.")
        )
        return [self.introduced_by]

    def finish(self) -> None:
        """Take what is still typed into the tags."""
        self.tags.finish()

    def _suggest_tags(self, text: str) -> list[str]:
        begun = fold(text)
        found = [tag for tag in self._tags if fold(tag).startswith(begun)]
        found += [tag for tag in self._tags if begun in fold(tag) and tag not in found]
        return found[:MOST_TAGS]

    def _on_changed(self, *_what: object) -> None:
        if self.signalsBlocked():
            return
        self._is_touched = True
        if self.introduced_by.choice() is not None or not self.introduced_by.text().strip():
            self.introduced_field.clear_error()
        self._say_next(self.taken_into(ContactDraft()))
        self.changed.emit()

    def _say_next(self, draft: ContactDraft) -> None:
        desk = self._desk
        said = service.next_touch(
            draft, desk.agenda.facts, desk.agenda.rules, self._last_on, self._added_on, desk.today
        )
        self.cadence_field.set_hint(said)


class PitchPart(QWidget):
    """My pitch in its four parts, and my tags: they make touch points."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = [name for _number, name, _count in service.tags(desk.store)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Your pitch"), "section"))
        text = self.tr("Four parts of a sentence or two. Call sheets and messages take them from here.")
        column.addWidget(label(text, "small", "text2", wrap=True))
        self.done = self._add(
            column,
            self.tr("What I have done and achieved"),
            self.tr("Eight years in payments; took settlement from three days to one."),
        )
        self.next = self._add(
            column, self.tr("What I want next"), self.tr("To lead the product side of a payments team.")
        )
        self.offer = self._add(
            column, self.tr("What I offer"), self.tr("I calm launches that regulators watch.")
        )
        self.looking_for = self._add(
            column,
            self.tr("What I am looking for"),
            self.tr("A bank or a payments company in Dublin, up to 1,000 people."),
        )
        self.tags = TagField(suggest=self._suggest_tags, name=self.tr("Your fields, as tags"))
        column.addWidget(Field(self.tr("Your fields, as tags"), self.tags, above=True))
        column.addStretch(1)
        self.tags.tagsChanged.connect(self.changed)
        self.tags.edit.textEdited.connect(self.changed)

    def _add(self, column: QVBoxLayout, name: str, example: str) -> TextEdit:
        edit = TextEdit(placeholder=example, lines=3, name=name)
        edit.textChanged.connect(self.changed)
        column.addWidget(Field(name, edit, above=True))
        return edit

    def set_values(self, pitch: Pitch, tags: Sequence[str]) -> None:
        """Show these."""
        self.blockSignals(True)
        self.done.setPlainText(pitch.done)
        self.next.setPlainText(pitch.next)
        self.offer.setPlainText(pitch.offer)
        self.looking_for.setPlainText(pitch.looking_for)
        self.tags.set_tags(tags)
        self.blockSignals(False)

    def pitch(self) -> Pitch:
        """The four parts as written."""
        parts = (self.done, self.next, self.offer, self.looking_for)
        return Pitch(*(part.toPlainText().strip() for part in parts))

    def taken_into(self, draft: ContactDraft) -> ContactDraft:
        """Give a draft with the tags that stand here."""
        typed = [part.strip() for part in self.tags.edit.text().split(",") if part.strip()]
        return replace(draft, tags=(*self.tags.tags(), *typed))

    def finish(self) -> None:
        """Take what is still typed into the tags."""
        self.tags.finish()

    def _suggest_tags(self, text: str) -> list[str]:
        begun = fold(text)
        return [tag for tag in self._tags if fold(tag).startswith(begun)][:MOST_TAGS]


def side_margin(layout: QVBoxLayout) -> None:
    """Give a side pane the margins of the wide editors."""
    edge = current_theme().px(24)
    layout.setContentsMargins(edge, 20, edge, 20)
