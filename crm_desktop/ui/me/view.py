"""My card and pitch: the four parts, saved as they are typed; where I have been, my tags, and how it all is used."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import pitch as rules
from crm_desktop.domain.names import fold
from crm_desktop.domain.pitch import PitchPart, count_words, seconds_aloud
from crm_desktop.domain.wording import counted, shortened
from crm_desktop.services import contacts
from crm_desktop.services import me as service
from crm_desktop.services.messages import pitches
from crm_desktop.store import Changes, asks
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Card, Tie
from crm_desktop.ui.call_sheet.page import pitch_names
from crm_desktop.ui.contacts.choices import company_search
from crm_desktop.ui.me.pitch import PitchFields
from crm_desktop.ui.me.places import FACES, PlacesPanel
from crm_desktop.ui.me.side import PitchSide
from crm_desktop.ui.me.timer import TimerDialog
from crm_desktop.ui.sheets import paper
from crm_desktop.ui.sheets.blocks import Block, Head, Heading, Line, Pair, Rule, Sheet
from crm_desktop.ui.sheets.layout import Paper
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.side import SidePanes
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ElidedLabel,
    EmptyState,
    Face,
    FlowLayout,
    LinkButton,
    ScrollArea,
    TagField,
    button,
    label,
    link_button,
)
from crm_desktop.ui.widgets.focus import first_stop, in_tab_order

REST_MS: Final = 600
"""So long after the last letter the part is written to the file."""
SIDE, SIDE_WIDE, LEAST = 376, 400, 620
TEXT: Final = 760
"""The card is at most so wide, px at text size 1."""
MOST_TAGS: Final = 8


class MeView(View):
    """My own card."""

    key = "me"
    tables = (
        "contact", "pitch", "affiliation", "company", "contact_tag", "tag", "template", "document", "email", "phone",
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("MeView", "My card and pitch"))
        self.setWindowTitle(self.tr("My card and pitch"))
        self._card: Card | None = None
        self._step = 0
        self._writing: PitchPart | None = None
        """The part that is typed and not written to the file yet."""
        self._last: PitchPart | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.write_now)
        self.header.set_note(self.tr("Saved as you type"))
        self.copy_button = button(self.tr("Copy the pitch"), icon="copy")
        self.copy_button.setAccessibleName(self.tr("Copy the pitch"))
        self.copy_button.clicked.connect(self.copy)
        self.print_button = button(self.tr("Print"), icon="printer", shortcut_hint="Ctrl+P")
        self.print_button.setAccessibleName(self.tr("Print"))
        self.print_button.clicked.connect(self.print_here)
        self.header.add_right(self.copy_button, icon_when_narrow=True)
        self.header.add_right(self.print_button, icon_when_narrow=True)
        self.side = PitchSide()
        self.side.partWanted.connect(self._on_part_wanted)
        self.panes_ = SidePanes(
            "me.side", self._make_main(), self.side, desk.memory, least=LEAST, width=SIDE, wide=SIDE_WIDE
        )
        self.body.addWidget(self.panes_, 1)
        self.look_button = button(self.tr("How it looks"), icon="panel-right", shortcut_hint="Ctrl+J")
        self.look_button.clicked.connect(self.panes_.toggle)
        self.header.add_right(self.look_button)
        self.look_button.hide()
        self.panes_.foldedChanged.connect(self.look_button.setVisible)
        self.nobody = EmptyState(
            "id-card",
            self.tr("Who are you?"),
            self.tr("Your card signs messages, and your pitch stands on every call sheet."),
            [self._make_write_button()],
        )
        self.body.addWidget(self.nobody, 1)

    def _make_write_button(self) -> Any:
        self.write_card = button(self.tr("Write my card"), "primary", "pencil")
        self.write_card.clicked.connect(self._on_edit)
        return self.write_card

    # -- parts -------------------------------------------------------------------------------------

    def _make_main(self) -> QWidget:
        theme = current_theme()
        self.main = ScrollArea()
        room = QWidget()
        across = QHBoxLayout(room)
        across.setContentsMargins(24, 20, 24, 24)
        across.setSpacing(0)
        self._inner = QWidget()
        self._inner.setMaximumWidth(theme.px(TEXT))
        across.addWidget(self._inner, 1)
        across.addStretch(0)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addSpacing(20)
        column.addLayout(self._make_pitch_head())
        column.addSpacing(12)
        self.pitch = PitchFields()
        self.pitch.edited.connect(self._on_typed)
        self.pitch.left.connect(self._on_left)
        column.addWidget(self.pitch)
        column.addSpacing(20)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Where I have been"), "section"))
        head.addWidget(label(self.tr("makes the touch points with your contacts"), "body", "text3"))
        head.addStretch(1)
        self.add_place = button(self.tr("Add"), icon="plus", small=True)
        self.add_place.setAccessibleName(self.tr("Add where I have been"))
        head.addWidget(self.add_place)
        column.addLayout(head)
        column.addSpacing(8)
        self.places = PlacesPanel(company_search(self.desk.store), lambda: self.desk.today)
        self.places.saved.connect(self._on_place)
        self.places.removed.connect(self._on_place_removed)
        self.places.peopleWanted.connect(self._on_people)
        self.add_place.clicked.connect(self.places.begin)
        column.addWidget(self.places)
        self.no_places = label(
            self.tr("Add employers, schools and communities, and see who shares them."),
            "body",
            "text2",
            wrap=True,
        )
        column.addWidget(self.no_places)
        column.addSpacing(20)
        column.addLayout(self._make_foot())
        column.addStretch(1)
        self.main.setWidget(room)
        return self.main

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.face = Face("", size=56)
        row.addWidget(self.face)
        who = QVBoxLayout()
        who.setSpacing(0)
        self.name = ElidedLabel("", "detail")
        self.line = ElidedLabel("", "body", "text2")
        who.addStretch(1)
        who.addWidget(self.name)
        who.addWidget(self.line)
        who.addStretch(1)
        row.addLayout(who, 1)
        self.edit = button(self.tr("Edit"), icon="pencil")
        self.edit.setAccessibleName(self.tr("Edit my card"))
        self.edit.clicked.connect(self._on_edit)
        row.addWidget(self.edit)
        return row

    def _make_pitch_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("My pitch"), "section"))
        self.length = label("", "body", "text3")
        row.addWidget(self.length)
        row.addStretch(1)
        self.first = button(self.tr("Write the first one"), "primary", "pencil", small=True)
        self.first.clicked.connect(partial(self.pitch_part, PitchPart.DONE))
        self.aloud = button(self.tr("Say it with a timer"), icon="timer", small=True)
        self.aloud.clicked.connect(self.say_aloud)
        row.addWidget(self.first)
        row.addWidget(self.aloud)
        return row

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
        left.setContentsMargins(0, 0, 10, 0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("My tags"), "section"))
        self.sharing: LinkButton = link_button("", role="body")
        self.sharing.clicked.connect(self._on_sharing)
        head.addWidget(self.sharing)
        head.addStretch(1)
        left.addLayout(head)
        self.tags = TagField(suggest=self._suggest, name=self.tr("My tags"))
        self.tags.tagsChanged.connect(self._on_tags)
        left.addWidget(self.tags)
        left.addStretch(1)
        self._documents = QWidget()
        inner = QVBoxLayout(self._documents)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        title = QHBoxLayout()
        title.setContentsMargins(10, 0, 0, 0)  # above the icons of the buttons, and 20 px from the tags
        title.setSpacing(12)
        title.addWidget(label(self.tr("My documents"), "section"))
        title.addWidget(label(self.tr("from your openings"), "body", "text3"))
        title.addStretch(1)
        inner.addLayout(title)
        holder = QWidget()
        self._document_row = FlowLayout(holder, gap=6, line_gap=6)
        inner.addWidget(holder)
        inner.addStretch(1)
        right.addWidget(self._documents)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        return row

    # -- what is shown -----------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Show my card as it is; a part that is being typed stays."""
        store = self.desk.store
        before, self._card = self._card, service.card(store)
        mine = self._card
        self.panes_.setVisible(mine is not None)
        self.nobody.setVisible(mine is None)
        for one in (self.copy_button, self.print_button):
            one.setVisible(mine is not None)
        self.look_button.setVisible(mine is not None and self.panes_.is_folded)
        if mine is None:
            if before is not None:
                self._begin()
            return
        photo = QPixmap()
        if mine.photo:
            photo.loadFromData(mine.photo)
        self.face.set_name(mine.name, photo=photo if not photo.isNull() else None)
        self.name.setText(mine.name)
        self.line.setText(_line(mine))
        self.line.setVisible(bool(self.line.text()))
        written = contacts.pitch(store)
        for part in PitchPart:
            if part is not self._writing:
                self.pitch.set_part(part, getattr(written, part))
        self._show_places(mine)
        self._show_foot(mine)
        used, every = pitches.uses(store)
        self.side.set_used(
            self.tr("Used on every call sheet and in {used} of {every} templates.").format(
                used=used, every=every
            )
        )
        self._show_pitch()
        in_tab_order(
            [self.edit, self.first, self.aloud, self.pitch, self.add_place, *self.places.stops(), self.tags]
        )
        if before is None:
            self._begin()

    def _show_places(self, mine: Card) -> None:
        found = service.places(self.desk.store, mine)
        shown = [number for place in found for number in place.people[:FACES]]
        self.places.show_places(found, people.names(self.desk.store, shown))
        self.no_places.setVisible(not found and self.places.line is None)

    def _show_foot(self, mine: Card) -> None:
        if tuple(self.tags.tags()) != mine.tags:
            self.tags.blockSignals(True)
            self.tags.set_tags(mine.tags)
            self.tags.blockSignals(False)
        count = len(service.sharing_tags(self.desk.store, mine))
        said = counted(count, self.tr("person"), self.tr("people"))
        self.sharing.setText(self.tr("shared with {people}").format(people=said))
        self.sharing.setVisible(bool(count))
        found = service.documents(self.desk.store)
        self._documents.setVisible(bool(found))
        while self._document_row.count():
            item = self._document_row.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for one in found:
            name = shortened(one.name, 32)
            made = button(
                name, "quiet", "file-text", small=True, tooltip=self.tr("Open the opening it stands in")
            )
            made.clicked.connect(partial(self.desk.open_thing, "opportunity", one.opportunity))
            self._document_row.addWidget(made)

    def _show_pitch(self) -> None:
        """Follow the pitch as it is typed: how long it is, how it looks, what it has."""
        store, pitch = self.desk.store, self.pitch.pitch()
        words = count_words(pitch.text)
        self.length.setText(
            self.tr("{words}, about {seconds} seconds aloud").format(
                words=counted(words, self.tr("word"), self.tr("words")), seconds=seconds_aloud(words)
            )
            if words
            else self.tr("four parts of a sentence or two")
        )
        self.first.setVisible(not words)
        self.aloud.setVisible(bool(words))
        self.copy_button.setEnabled(bool(words))
        places = [tie.company for tie in self._card.affiliations] if self._card is not None else []
        advice = rules.advice(pitch, places, asks.industries(store))
        self.side.show_pitch(pitch, pitches.in_message(store, pitch), advice)

    def go_to(self, where: dict[str, Any]) -> None:
        """Put the cursor into a part of the pitch: {"part": "offer"}."""
        if where.get("part") in set(PitchPart):
            self.pitch_part(PitchPart(where["part"]))

    def pitch_part(self, part: PitchPart) -> None:
        """Put the cursor into a part of the pitch."""
        self.pitch.focus_part(part)
        self.main.ensureWidgetVisible(self.pitch.fields[part], 0, 24)

    def _on_part_wanted(self, part: PitchPart) -> None:
        self.panes_.close_side()
        self.pitch_part(part)

    def panes(self) -> list[QWidget]:
        """The card, and how it looks."""
        if self._card is None:
            return [self.write_card]
        return [first_stop(self.main), *([first_stop(self.side)] if self.panes_.is_side_seen() else [])]

    # -- saving ------------------------------------------------------------------------------------

    def _on_typed(self, part: PitchPart) -> None:
        if self._writing is not None and self._writing is not part:
            self.write_now()
        self._writing = part
        self._rest.start()
        self._show_pitch()

    def _on_left(self, part: PitchPart) -> None:
        if self._writing is part:
            self.write_now()

    def write_now(self) -> None:
        """Write what is typed. One sitting in one part is one step to undo."""
        self._rest.stop()
        part, self._writing = self._writing, None
        if part is None:
            return
        if part is not self._last:
            self._step, self._last = 0, part
        text = self.pitch.fields[part].words()
        steps: list[int] = []
        if self.desk.do(lambda: steps.append(service.save_part(self.desk.store, part, text, self._step))):
            self._step = steps[0]
        else:
            self._writing = part  # it is still only here

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where one writes."""
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        """Let the keyboard stand where one writes, unless something else is shown."""
        if not self.isVisible():
            return
        if self._card is None:
            self.write_card.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.pitch.pitch():
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pitch.focus_part(PitchPart.DONE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the view writes what is typed."""
        super().hideEvent(event)
        self.write_now()

    # -- doing -------------------------------------------------------------------------------------

    def _on_edit(self) -> None:
        self.write_now()
        self.desk.edit_contact(people.me(self.desk.store), is_me=True)

    def _on_place(self, tie: Tie) -> None:
        said = self.tr("{place}: saved.").format(place=tie.company)
        self.desk.do(partial(service.save_place, self.desk.store, tie), said)

    def _on_place_removed(self, number: int) -> None:
        self.desk.do(partial(service.remove_place, self.desk.store, number), self.tr("Taken off your card."))

    def _on_people(self, numbers: tuple[int, ...], place: str) -> None:
        text = self.tr("Both you and they: {place}").format(place=place)
        self.desk.goTo.emit("contacts", {"ids": numbers, "text": text})

    def _on_sharing(self) -> None:
        if self._card is not None:
            numbers = service.sharing_tags(self.desk.store, self._card)
            self.desk.goTo.emit("contacts", {"ids": numbers, "text": self.tr("They share a tag with you")})

    def _on_tags(self) -> None:
        self.desk.do(partial(service.set_tags, self.desk.store, self.tags.tags()))

    def _suggest(self, text: str) -> list[str]:
        begun = fold(text)
        found = [
            name for _number, name, _count in contacts.tags(self.desk.store) if fold(name).startswith(begun)
        ]
        return found[:MOST_TAGS]

    def copy(self) -> None:
        """Copy the pitch as plain text."""
        self.desk.copy(self.pitch.pitch().text)

    def say_aloud(self) -> TimerDialog:
        """Open the pitch with a timer beside it."""
        dialog = TimerDialog(self.desk.window, self.pitch.pitch())
        self.desk.show_dialog(dialog)
        return dialog

    def sheet(self) -> Sheet | None:
        """My card and pitch as a sheet of paper."""
        mine, pitch = self._card, self.pitch.pitch()
        if mine is None:
            return None
        right = [one[0].value for one in (mine.emails[:1], mine.phones[:1]) if one]
        blocks: list[Block] = [
            Head(mine.name, _where(mine), face=mine.name, photo=mine.photo or b"", right=tuple(right)),
            Rule(),
            Heading(self.tr("My pitch")),
        ]
        for part, name in pitch_names().items():
            if getattr(pitch, part):
                blocks.append(Pair(name, getattr(pitch, part)))
        if not pitch:
            blocks.append(Line(self.tr("Not written yet"), tone="text3"))
        return Sheet(self.tr("Pitch of {name}").format(name=mine.name), tuple(blocks))

    def print_here(self) -> None:
        """Print my card and pitch (Ctrl+P)."""
        made = self.sheet()
        if made is not None:
            chosen = Paper.__members__.get(self.desk.memory.get("sheet.paper", ""), Paper.usual())
            paper.print_sheet(self.desk, self, made, chosen)

    # -- sizes -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the parts of the pitch and the places the width there is."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._inner.setMaximumWidth(current_theme().px(TEXT))

    def _fit(self) -> None:
        width = min(self._inner.maximumWidth(), self.main.viewport().width() - 48)
        self.pitch.fit(width)
        self.places.fit(width)


def _where(card: Card) -> str:
    place = ", ".join(part for part in (card.position, card.company) if part)
    return " · ".join(part for part in (place, card.location) if part)


def _line(card: Card) -> str:
    """Position, place, address and phone in one line."""
    email = next((one.value for one in sorted(card.emails, key=lambda one: not one.preferred)), "")
    phone = next((one.value for one in sorted(card.phones, key=lambda one: not one.preferred)), "")
    return " · ".join(part for part in (_where(card), email, phone) if part)
