"""What an ask is made of: whom, for what, about what, what exactly, and what a referral needs to be handed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.domain.askcheck import AskDraft, Packet
from crm_desktop.domain.terms import AskKind
from crm_desktop.domain.wording import shortened
from crm_desktop.services import asks, companies, finding
from crm_desktop.store import Store
from crm_desktop.store import asks as reader
from crm_desktop.store import contacts as people
from crm_desktop.store import leads as openings
from crm_desktop.store import ways_in as ways
from crm_desktop.store.companies import row as company_row
from crm_desktop.ui.asks import words
from crm_desktop.ui.contacts.choices import people_choices, people_search
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    Field,
    FlowLayout,
    LineEdit,
    NumberField,
    Popup,
    PushRing,
    RingHolder,
    TextEdit,
    draw_text,
    label,
    paint_box,
    set_tooltip,
    text_width,
)

NOBODY: Final = 0
"""As the contact of a draft: nobody is chosen yet."""
LABEL: Final = 80
"""Width of the names of the fields, px at text size 1."""
LONGEST: Final = 500
"""So many characters has what exactly is asked for at most."""
OPENINGS, COMPANIES, PEOPLE, FIELDS = 4, 3, 4, 2
"""How many of each are offered under About."""


class _KindChip(RingHolder, QRadioButton):
    """One kind, as a pill. ``stepped`` asks for the one so many places on (←, →)."""

    stepped = Signal(int)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(text_width(self.text(), "small-strong") + 2 * theme.px(10), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def ring_radius(self) -> int:
        return current_theme().px(14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # By itself a radio button stops at the end of its row.
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "chosen" if on else "alt" if self.underMouse() else "base"
        paint_box(painter, QRectF(self.rect()), ground, "accent" if on else "line2", self.height() / 2)
        role = "small-strong" if on else "small-medium"
        ink = "on-chosen" if on else "text2"
        width = text_width(self.text(), role)
        area = QRectF((self.width() - width) / 2, 0, width + 1, self.height())
        draw_text(painter, area, self.text(), role, ink)


class KindChips(QWidget):
    """The six kinds; arrows choose. ``chosen(kind)``, also after `set_kind` where it is another one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("For what"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        self._chips: dict[AskKind, _KindChip] = {}
        for place, kind in enumerate(words.KINDS):
            chip = _KindChip(words.kind(kind), self)
            grid.addWidget(chip, place // 3, place % 3)
            grid.setColumnStretch(place % 3, 1)
            self._chips[kind] = chip
            chip.toggled.connect(partial(self._on_toggled, kind))
            chip.stepped.connect(partial(self._on_stepped, place))
        self._chips[AskKind.REFERRAL].blockSignals(True)
        self._chips[AskKind.REFERRAL].setChecked(True)
        self._chips[AskKind.REFERRAL].blockSignals(False)

    def kind(self) -> AskKind:
        """The chosen one."""
        return next(kind for kind, chip in self._chips.items() if chip.isChecked())

    def set_kind(self, kind: AskKind) -> None:
        """Choose one."""
        self._chips[kind].setChecked(True)

    def chip(self, kind: AskKind) -> QRadioButton:
        """The chip of a kind, for the keyboard order and for tests."""
        return self._chips[kind]

    def _on_stepped(self, place: int, step: int) -> None:
        chip = self._chips[words.KINDS[(place + step) % len(words.KINDS)]]
        chip.setChecked(True)
        chip.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_toggled(self, kind: AskKind, checked: bool) -> None:
        if checked:
            self.chosen.emit(kind)


class _PacketLine(PushRing, QPushButton):
    """A part of the packet: there or missing; a click fills it in."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._is_there = False
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        self.setShortcut(QKeySequence())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_there(self, there: bool, value: str) -> None:
        """Whether it is there, and what it says."""
        self._is_there = there
        state = self.tr("there") if there else self.tr("missing")
        self.setAccessibleName(self.tr("{part}: {state}").format(part=self.text(), state=state))
        shown = shortened(value, 120)
        set_tooltip(self, shown if there else self.tr("Fill it in"))
        self.update()

    def is_there(self) -> bool:
        """Whether it is there."""
        return self._is_there

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(14 + 8) + text_width(self.text(), "body-medium") + 1, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(60), self.sizeHint().height())

    def ring_radius(self) -> int:
        return 4

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        size = theme.px(14)
        icon, token = ("check", "ok") if self._is_there else ("circle", "caution")
        paint_icon(painter, 0, (self.height() - size) // 2, icon, token, size)
        left = size + theme.px(8)
        role = "body" if self._is_there else "body-medium"
        ink = "text" if self._is_there else "caution"
        draw_text(painter, QRectF(left, 0, self.width() - left, self.height()), self.text(), role, ink)


class PacketPopup(Popup):
    """Fills in what a referral needs. ``changed(Packet)`` as it is typed: what differs from what the file knows."""

    changed = Signal(object)

    def __init__(self, parent: QWidget, packet: Packet, known: Packet) -> None:
        super().__init__(parent, padding=16)
        self.setAccessibleName(self.tr("What a referral needs"))
        self._known = asdict(known)
        self.body.setSpacing(8)
        self.body.addWidget(label(self.tr("What a referral needs"), "body-strong"))
        self.lines: dict[str, LineEdit | TextEdit] = {}
        hints = {
            "how_to_submit": self.tr("By the form of their programme, by mail to…"),
            "relevant_experience": self.tr("What of it fits this role, in a sentence"),
            "why_this_company": self.tr("Why you want to work there, in a sentence"),
        }
        for name, value in asdict(packet.filled_from(known)).items():
            made: LineEdit | TextEdit
            if name in ("relevant_experience", "why_this_company"):
                made = TextEdit(lines=2, name=words.packet_part(name))
                made.setPlainText(value)
                made.setTabChangesFocus(True)
            else:
                made = LineEdit(name=words.packet_part(name))
                made.setText(value)
                made.setCursorPosition(0)
                made.returnPressed.connect(self.close)
            made.setPlaceholderText(hints.get(name, ""))
            made.setFixedWidth(current_theme().px(380))
            made.textChanged.connect(self._on_typed)
            self.lines[name] = made
            self.body.addWidget(Field(words.packet_part(name), made, above=True))
        self.closed.connect(self.deleteLater)

    def _on_typed(self) -> None:
        said = {
            name: (made.text() if isinstance(made, LineEdit) else made.toPlainText()).strip()
            for name, made in self.lines.items()
        }
        self.changed.emit(
            Packet(**{name: "" if said[name] == self._known[name] else said[name] for name in said})
        )

    def go_to(self, name: str) -> None:
        """Put the cursor into a part."""
        made = self.lines[name]
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(made, LineEdit):
            made.selectAll()


class AskFields(QWidget):
    """The fields of an ask. ``changed`` something was chosen or typed by the person."""

    changed = Signal()

    def __init__(self, store: Store, *, labels: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._filling = False
        self._kept = AskDraft(NOBODY, AskKind.REFERRAL)
        self._kept_choice: Choice | None = None
        self._typed = Packet()
        self._known = Packet()
        self._popup: PacketPopup | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.whom = ChooseField(
            people_search(store), placeholder=self.tr("A name"), name=self.tr("Whom to ask")
        )
        self.kinds = KindChips()
        self.about = ChooseField(
            self._find_about,
            placeholder=self.tr("An opening, a company, a person or a field"),
            create_text=self.tr("A field"),
            name=self.tr("About"),
        )
        self.exactly = LineEdit(name=self.tr("Exactly what"))
        self.exactly.setMaxLength(LONGEST)
        self.how_many = NumberField(0, least=0, most=99, name=self.tr("How many"))
        self.how_many.setSpecialValueText("–")
        self._many = label(self.tr("How many"), "small", "text2")
        self._many.setBuddy(self.how_many)
        exactly = QHBoxLayout()
        exactly.setSpacing(8)
        exactly.addWidget(self.exactly, 1)
        exactly.addWidget(self._many)
        exactly.addWidget(self.how_many)
        self.whom_field = Field(self.tr("Whom"), self.whom, label_width=labels)
        self._kind_field = Field(self.tr("For what"), self.kinds, label_width=labels)
        self._about_field = Field(self.tr("About"), self.about, label_width=labels)
        self._exactly_field = Field(self.tr("Exactly"), exactly, label_width=labels)
        self._packet_field = Field(self.tr("Packet"), self._make_packet(), label_width=labels)
        for field in (
            self.whom_field,
            self._kind_field,
            self._about_field,
            self._exactly_field,
            self._packet_field,
        ):
            column.addWidget(field)
        for field in (self._kind_field, self._packet_field):
            field.set_label_height(28)
        self._connect()
        self._show_kind()

    def _make_packet(self) -> QWidget:
        packet = QWidget()
        flow = FlowLayout(packet, gap=16, line_gap=0)
        self.parts: dict[str, _PacketLine] = {}
        for one in fields(Packet):
            made = _PacketLine(words.packet_part(one.name), packet)
            made.clicked.connect(partial(self.fill_in, one.name))
            flow.addWidget(made)
            self.parts[one.name] = made
        return packet

    def _connect(self) -> None:
        self.whom.chosen.connect(self._on_chosen)
        self.whom.cleared.connect(self._on_whom)
        self.whom.newTyped.connect(self._on_whom)
        self.whom.textEdited.connect(self.whom_field.clear_error)
        self.whom.editingFinished.connect(self._on_whom_left)
        self.kinds.chosen.connect(self._on_kind)
        self.about.chosen.connect(self._on_chosen)
        self.about.cleared.connect(self._on_about)
        self.about.newTyped.connect(self._on_about)
        self.exactly.textEdited.connect(self._on_changed)
        self.how_many.valueChanged.connect(self._on_changed)

    # -- what they hold ----------------------------------------------------------------------------

    def set_ask(self, ask: AskDraft) -> None:
        """Show an ask. Emits nothing."""
        self._filling = True
        choice = people_choices(self._store, [ask.contact_id]) if ask.contact_id != NOBODY else []
        self.whom.set_choice(choice[0] if choice else None)
        self.whom_field.clear_error()
        self.kinds.set_kind(ask.kind)
        self.about.set_choice(None)
        chosen = about_choice(self._store, ask)
        if chosen is not None:
            self.about.set_choice(chosen)
        elif ask.industry:
            self.about.set_new(ask.industry)
        # What was named before beside what is shown stays, until something else is chosen.
        self._kept, self._kept_choice = ask, chosen
        self.exactly.setText(ask.exactly)
        self.exactly.setCursorPosition(0)
        self.how_many.setValue(ask.how_many or 0)
        self._typed = ask.packet
        self._filling = False
        self._show_kind()

    def ask(self) -> AskDraft:
        """Give the ask as it stands; the contact is `NOBODY` while none is chosen."""
        whom = self.whom.choice()
        ask = AskDraft(
            contact_id=whom.id if whom is not None and isinstance(whom.id, int) else NOBODY,
            kind=self.kinds.kind(),
            exactly=self.exactly.text().strip(),
            how_many=None if self.how_many.isHidden() else self.how_many.value() or None,
            packet=self._typed,
        )
        choice = self.about.choice()
        if choice is None:
            return replace(ask, industry=self.about.text().strip())
        if choice == self._kept_choice:
            kept = self._kept
            return replace(
                ask,
                person_id=kept.person_id,
                company_id=kept.company_id,
                opportunity_id=kept.opportunity_id,
                industry=kept.industry,
            )
        kind, of = about_id(choice)
        if kind == "opportunity":
            return replace(ask, opportunity_id=int(of))
        if kind == "company":
            return replace(ask, company_id=int(of))
        return replace(ask, person_id=int(of)) if kind == "person" else replace(ask, industry=str(of))

    def choose_whom(self, number: int) -> None:
        """Choose the person, as if it was done in the field."""
        for choice in people_choices(self._store, [number]):
            self.whom.set_choice(choice)
            self._on_chosen(choice)

    # -- finding -----------------------------------------------------------------------------------

    def _find_about(self, text: str) -> list[Choice]:
        store, typed = self._store, text.strip()
        found = [
            Choice(("opportunity", one.id), one.title, one.company, icon="briefcase")
            for one in openings.find_openings(store, typed, OPENINGS)
        ]
        found += [
            Choice(("company", row.id), row.name, row.place, square=True)
            for row in companies.suggest(store, typed, COMPANIES)
        ]
        if typed:
            found += [
                Choice(("person", hit.id), hit.title, hit.second)
                for hit in finding.find_people(store, typed, PEOPLE)
            ]
            found += [
                Choice(("field", name), name, self.tr("Field"), icon="tag")
                for name in ways.industries(store, typed, FIELDS)
            ]
        return found

    # -- the packet --------------------------------------------------------------------------------

    def fill_in(self, name: str = "") -> PacketPopup:
        """Open what a referral needs, the cursor in a part: that one, or the first that is missing."""
        popup = PacketPopup(self, self._typed, self._known)
        popup.changed.connect(self._on_packet)
        missing = [one for one, part in self.parts.items() if not part.is_there()]
        self._popup = popup
        popup.show_at(self.parts["job_title"])
        popup.go_to(name or (missing[0] if missing else "job_title"))
        return popup

    def _on_packet(self, packet: Packet) -> None:
        self._typed = packet
        self._show_packet()
        self.changed.emit()

    def _show_packet(self) -> None:
        whole = asdict(self._typed.filled_from(self._known))
        for name, part in self.parts.items():
            part.set_there(bool(whole[name]), whole[name])

    # -- following ---------------------------------------------------------------------------------

    def _on_chosen(self, choice: Choice) -> None:
        if not self._filling:
            self.whom_field.clear_error()
        self._on_about()

    def _on_whom(self, *_what: object) -> None:
        if not self._filling:
            self.whom_field.clear_error()
            self._on_changed()

    def _on_whom_left(self) -> None:
        """Say that a name which was typed is nobody's."""
        name = self.whom.text().strip()
        if name and self.whom.choice() is None and self.isVisible() and not people_search(self._store)(name):
            nobody = self.tr("Nobody here is called “{name}”. Add them to your contacts first.")
            self.whom_field.set_error(nobody.format(name=name))

    def _on_about(self, *_what: object) -> None:
        if not self._filling:
            self._show_kind()
            self._on_changed()

    def _on_kind(self, _kind: AskKind) -> None:
        if not self._filling:
            self._show_kind()
            self._on_changed()

    def _on_changed(self, *_what: object) -> None:
        if not self._filling:
            self.changed.emit()

    def _show_kind(self) -> None:
        """Show what the kind asks for, and what the file knows of the packet."""
        kind = self.kinds.kind()
        self.exactly.setPlaceholderText(words.example(kind))
        many = kind is AskKind.NAMES or self.how_many.value() > 0
        self._many.setVisible(many)
        self.how_many.setVisible(many)
        is_referral = kind is AskKind.REFERRAL
        self._packet_field.setVisible(is_referral)
        if is_referral:
            self._known = asks.known_packet(self._store, self.ask().opportunity_id)
            self._show_packet()

    def stops(self) -> Sequence[QWidget]:
        """The fields in the order of the Tab key."""
        return [self.whom, self.kinds, self.about, self.exactly, self.how_many, *self.parts.values()]


def about_id(choice: Choice) -> tuple[str, int | str]:
    """Give what a choice under About is: its kind, and its number (of a field, its name)."""
    assert isinstance(choice.id, tuple)
    kind, of = choice.id
    return str(kind), of


def about_choice(store: Store, ask: AskDraft) -> Choice | None:
    """Give what an ask is about as a choice: its opening, else the person, the company or a known field."""
    if ask.opportunity_id is not None:
        opening = openings.opening(store, ask.opportunity_id)
        if opening is not None:
            return Choice(("opportunity", opening.id), opening.title, opening.company, icon="briefcase")
    if ask.person_id is not None:
        row_of = people.page(store, [ask.person_id]).get(ask.person_id)
        if row_of is not None:
            second = ", ".join(part for part in (row_of.position, row_of.company) if part)
            return Choice(("person", ask.person_id), row_of.name, second)
    if ask.company_id is not None:
        company = company_row(store, ask.company_id)
        if company is not None:
            return Choice(("company", company.id), company.name, company.place, square=True)
    if ask.industry and ask.industry in reader.industries(store):
        return Choice(("field", ask.industry), ask.industry, "", icon="tag")
    return None
