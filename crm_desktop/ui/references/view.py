"""References: who agreed and must be briefed, who knows my work, and the sheet as it prints."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.emails import email_advice
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.referees import Fitting
from crm_desktop.domain.terms import Standing
from crm_desktop.domain.wording import shortened
from crm_desktop.services import reference_sheet, references, settings
from crm_desktop.store import Changes
from crm_desktop.store import references as reader
from crm_desktop.store.references import ReferenceRow
from crm_desktop.ui.references import page, words
from crm_desktop.ui.references.actions import ReferenceActions
from crm_desktop.ui.references.sheet import ReferenceSheet
from crm_desktop.ui.sheets import paper
from crm_desktop.ui.sheets.blocks import plain_text
from crm_desktop.ui.sheets.layout import Paper
from crm_desktop.ui.sheets.view import AROUND
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.side import SidePanes
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.widgets import (
    KEY_ROLE,
    ComboBox,
    EmptyState,
    MorePaint,
    NotePaint,
    RowModel,
    SectionList,
    SectionPaint,
    button,
    checkbox,
    info_line,
    label,
)
from crm_desktop.ui.widgets.focus import first_stop
from crm_desktop.ui.widgets.rows import AnyPaint

PANE: Final = 648
PANE_WIDE: Final = 824
"""Width of the sheet's side, px at text size 1."""
LEAST: Final = 300
"""The narrowest list beside which it stands."""
AT_ONCE: Final = 8
"""So many of those who know my work are shown before the link that shows the others."""
PHONES: Final = "references.phones"
ANY: Final = ""
"""The key of the sheet for no opening in particular."""

Key = tuple[str, int]
"""What a row is known by: "reference" or "could" and the contact, "section", "note" or "more"."""


class ReferenceList(SectionList):
    """The list; Alt and an arrow move somebody on the sheet. ``pushed(step)`` tells of it."""

    def __init__(self, pushed: Callable[[int], None], *, name: str) -> None:
        super().__init__(60, name=name)
        self._pushed = pushed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._pushed(step)
            return
        super().keyPressEvent(event)


class ReferencesView(View):
    """The list at the left, the sheet at the right."""

    key = "references"
    tables = (
        "contact",
        "company",
        "email",
        "phone",
        "affiliation",
        "reference",
        "opportunity",
        "opportunity_stage",
        "opportunity_reference",
        "role",
        "ask",
        "lead",
        "lead_stage",
        "interaction",
        "interaction_contact",
        "interaction_purpose",
        "interaction_about",
        "decision",
        "setting",
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("ReferencesView", "References"))
        self.setWindowTitle(self.tr("References"))
        self._all_could = False
        self._chosen_opening = False
        self.actions_ = ReferenceActions(desk, self)
        self.header.add_back(self.step_back)
        self.new_button = button(self.tr("Add a reference"), icon="plus", shortcut_hint="Ctrl+N")
        self.new_button.clicked.connect(self.new_here)
        self.sheet_button = button(self.tr("Sheet"), icon="file-text", shortcut_hint="Ctrl+J")
        self.sheet_button.hide()
        self.header.add_right(self.sheet_button)
        self.header.add_right(self.new_button)
        self._panes = SidePanes(
            "references.widths",
            self._make_list(),
            self._make_sheet(),
            desk.memory,
            least=LEAST,
            width=PANE,
            wide=PANE_WIDE,
        )
        self._panes.foldedChanged.connect(self.sheet_button.setVisible)
        self.sheet_button.clicked.connect(self._panes.toggle)
        self.body.addWidget(self._panes, 1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the first to have it when the view is shown

    # -- parts -------------------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.first_button = button(self.tr("Add a reference"), "primary", "plus", shortcut_hint="Ctrl+N")
        self.first_button.clicked.connect(self.new_here)
        self.welcome = EmptyState(
            "quote",
            self.tr("Who has seen you work?"),
            self.tr(
                "Two or three people who speak well of your work, and know what you apply for. Begin with somebody"
                " you worked with for a year or more."
            ),
            [self.first_button],
        )
        self.welcome.hide()
        column.addWidget(self.welcome)
        self.model = RowModel(self)
        self.list = ReferenceList(self._push, name=self.tr("References"))
        self.list.setModel(self.model)
        self.list.actionTriggered.connect(self._on_action)
        self.list.opened.connect(self._on_opened)
        self.list.letterPressed.connect(self._on_letter)
        self.list.menuAsked.connect(self._on_menu)
        column.addWidget(self.list, 1)
        says = self.tr(
            "Three is a good number. A reference is easier to say yes to than a referral, and it shows who you are"
            " to them."
        )
        foot = info_line(label(says, "small", "text2", wrap=True))
        foot.setContentsMargins(24, 8, 24, 16)
        column.addLayout(foot)
        left.setFocusProxy(self.list)
        return left

    def _make_sheet(self) -> QWidget:
        right = QWidget()
        right.setProperty("surface", "alt")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(AROUND, 0, AROUND, 0)
        top.setSpacing(8)
        top.addWidget(label(self.tr("For"), "body", "text2"))
        self.opening = ComboBox(name=self.tr("The opening the sheet is for"))
        self.opening.keyChanged.connect(self._on_opening)
        top.addWidget(self.opening, 1)
        top.addSpacing(16)
        self.phones = checkbox(self.tr("Phone numbers"), checked=self.desk.memory.get(PHONES, True))
        self.phones.toggled.connect(self._on_phones)
        top.addWidget(self.phones)
        self.paper = ComboBox(
            [(Paper.A4.name, self.tr("A4")), (Paper.LETTER.name, self.tr("Letter"))], name=self.tr("Paper")
        )
        self.paper.keyChanged.connect(self._on_paper)
        top.addWidget(self.paper)
        column.addLayout(top)
        self.sheet = ReferenceSheet(self._editable, self._wrong)
        self.sheet.set_paper(paper.remembered(self.desk))
        self.paper.set_current_key(self.sheet.paper.name)
        self.sheet.linkClicked.connect(self._on_link)
        self.sheet.moveWanted.connect(self.actions_.move)
        self.sheet.takeOffWanted.connect(self.actions_.take_off)
        self.actions_.on_sheet = self.sheet.people
        self.sheet.written.connect(self._write_line)
        column.addWidget(self.sheet, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(AROUND, 4, AROUND, 0)
        foot.setSpacing(8)
        self.brief_button = button("", "primary", "file-text")
        self.brief_button.clicked.connect(self._on_brief)
        self.brief_note = label("", "body", "text2")
        self.copy_button = button(self.tr("Copy"), icon="copy")
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button = button(self.tr("Save as PDF"), icon="download")
        self.save_button.clicked.connect(self._on_save)
        # Print is what to do next, where nobody is to be briefed before.
        self.print_buttons = [
            button(self.tr("Print"), kind, "printer", shortcut_hint="Ctrl+P")
            for kind in ("secondary", "primary")
        ]
        foot.addWidget(self.brief_button)
        foot.addSpacing(4)
        foot.addWidget(self.brief_note)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.save_button)
        for made in self.print_buttons:
            made.clicked.connect(self.print_here)
            foot.addWidget(made)
        column.addLayout(foot)
        return right

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Read references and the sheet again."""
        store, agenda = self.desk.store, self.desk.agenda
        self.actions_.rows = {row.contact_id: row for row in reader.rows(store)}
        could = references.who_knows_my_work(store, agenda.facts, agenda.rules)
        self.actions_.could = {one.referee.contact.id: one for one in could}
        briefs = [due for due in agenda.dues if due.rule is RuleName.BRIEF_REFERENCE]
        self.actions_.dues = {due.contact_id: due for due in reversed(briefs)}
        if changes.touches("setting"):
            self.list.letters = settings.get(store, settings.SINGLE_KEYS)
        agreed = sum(row.standing is Standing.AGREED for row in self.actions_.rows.values())
        self.header.set_note(
            self.tr("{agreed} agreed, {could} who could be").format(
                agreed=agreed, could=len(self.actions_.could)
            )
        )
        self._show_list()
        self._show_openings()
        self._show_sheet()
        self._show_brief()

    def _of(self, standing: Standing) -> list[ReferenceRow]:
        """The references that stand so: who is to be briefed first, then the order of the sheet."""
        found = [row for row in self.actions_.rows.values() if row.standing is standing]
        return sorted(found, key=lambda row: row.contact_id not in self.actions_.dues)

    def _show_list(self) -> None:
        today = self.desk.today
        shown: list[tuple[Key, AnyPaint]] = []
        known = any(row.standing is not Standing.NOT_ASKED for row in self.actions_.rows.values())
        self.welcome.setVisible(not known)
        sections = (
            (Standing.AGREED, self.tr("Agreed"), self.tr("Nobody has agreed yet.")),
            (Standing.ASKED, self.tr("Asked"), self.tr("Nobody is thinking it over.")),
            (Standing.DECLINED, self.tr("Declined"), ""),
        )
        parts: dict[Standing, list[tuple[Key, AnyPaint]]] = {}
        for place, (standing, title, nothing) in enumerate(sections):
            rows = self._of(standing)
            part: list[tuple[Key, AnyPaint]] = []
            if known and (rows or nothing):
                part.append((("section", place), SectionPaint(title, str(len(rows)))))
                if not rows:
                    part.append((("note", place), NotePaint(nothing)))
            part += [
                (
                    ("reference", row.contact_id),
                    words.reference(row, self.actions_.dues.get(row.contact_id), today),
                )
                for row in rows
            ]
            parts[standing] = part
        shown += parts[Standing.AGREED] + parts[Standing.ASKED]
        could = list(self.actions_.could.values())
        if could:
            shown.append((("section", 9), SectionPaint(self.tr("They know your work"), str(len(could)))))
        seen = could if self._all_could else could[:AT_ONCE]
        shown += [(("could", one.referee.contact.id), words.could_be_asked(one)) for one in seen]
        if len(seen) < len(could):
            text = self.tr("{count} more who know your work").format(count=len(could) - len(seen))
            shown.append((("more", 0), MorePaint(text)))
        shown += parts[Standing.DECLINED]
        before = self.list.currentIndex()
        current = before.data(KEY_ROLE) if before.isValid() else None
        place = before.row()
        self.model.set_rows(shown)
        self.first_button.setVisible(not shown)
        self.new_button.setVisible(bool(shown))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.NoFocus)
        if not shown and self.focusWidget() is self.list:
            self.first_button.setFocus(Qt.FocusReason.OtherFocusReason)
        index = self.model.index_of(current) if current is not None else QModelIndex()
        if not index.isValid() and current is not None and shown:
            # Somebody asked or agreed stands elsewhere now; else the next one takes the place.
            other = [
                key for key, _paint in shown if key[1] == current[1] and key[0] in ("reference", "could")
            ]
            index = (
                self.model.index_of(other[0]) if other else self.model.index(min(place, len(shown) - 1), 0)
            )
        if index.isValid():
            if index != self.list.currentIndex():
                self.list.setCurrentIndex(index)
        else:
            self.list.select_first()

    def _show_openings(self) -> None:
        """Offer the openings. First that one is shown for which somebody must be briefed soonest; it stays then."""
        store = self.desk.store
        openings = reader.openings(store)
        known = {one.id for one in openings}
        gone = self.actions_.opening is not None and self.actions_.opening not in known
        if gone or not self._chosen_opening:
            first = self.actions_.next_brief
            attached = (one.id for one in openings if reader.attached(store, one.id))
            self.actions_.opening = first.thing.id if first is not None else next(attached, None)
            self._chosen_opening = self.actions_.opening is not None
        items = [(str(one.id), shortened(one.name, 60)) for one in openings]
        items.append((ANY, self.tr("Any opening")))
        self.opening.set_items(
            items, current=str(self.actions_.opening) if self.actions_.opening is not None else ANY
        )

    def _show_sheet(self) -> None:
        sheet = reference_sheet.sheet(self.desk.store, self.actions_.opening, phones=self.phones.isChecked())
        named = {one.contact_id for one in sheet.people}
        waiting = [
            (row.contact_id, row.called)
            for row in self.actions_.rows.values()
            if row.standing is Standing.AGREED and not row.archived and row.contact_id not in named
        ]
        free = [
            one.referee.contact for one in self.actions_.could.values() if one.referee.fitting is Fitting.ASK
        ]
        third = (free[0].id, free[0].full_name) if free else None
        self.sheet.set_sheet(page.page(sheet, waiting, third, phones=self.phones.isChecked()))
        prints = bool(sheet.people)
        for made in (self.copy_button, self.save_button, *self.print_buttons):
            made.setEnabled(prints)
            made.setAccessibleDescription("" if prints else self.tr("Nobody is on the sheet yet."))

    def _show_brief(self) -> None:
        due = self.actions_.next_brief
        self.brief_button.setVisible(due is not None)
        text, token = words.due_words(due, self.desk.today)
        self.brief_note.setText(text)
        self.brief_note.set_token(token)
        if due is not None:
            self.brief_button.setText(self.tr("Brief {name}").format(name=shortened(due.contact.called, 24)))
        quiet, primary = self.print_buttons
        quiet.setVisible(due is not None)
        primary.setVisible(due is None)

    def _on_brief(self) -> None:
        due = self.actions_.next_brief
        if due is not None:
            self.desk.write(due.contact_id, due)

    # -- going -------------------------------------------------------------------------------------

    def go_to(self, where: dict[str, Any]) -> None:
        """Show one person ({"contact": number}), or the sheet for an opening ({"opportunity": number})."""
        if "opportunity" in where:
            self.actions_.opening, self._chosen_opening = where["opportunity"], True
            self._show_openings()
            self._show_sheet()
        number = where.get("contact")
        if number is None:
            return
        if number in self.actions_.could and not self._all_could:
            self._all_could = True
            self._show_list()
        for kind in ("reference", "could"):
            index = self.model.index_of((kind, number))
            if index.isValid():
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_here(self) -> None:
        """Add a reference (Ctrl+N)."""
        self.desk.edit_reference()

    def panes(self) -> list[QWidget]:
        """The list, and the sheet where it is seen."""
        first: QWidget = self.list if self.model.rowCount() else self.first_button
        return [first, first_stop(self._panes.side)] if self._panes.is_side_seen() else [first]

    def contact_here(self) -> int | None:
        """Whom the list has chosen."""
        key = self._current()
        return key[1] if key is not None else None

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.begin()

    # -- the list ----------------------------------------------------------------------------------

    def _key(self, index: QModelIndex) -> Key | None:
        key = index.data(KEY_ROLE) if index.isValid() else None
        return key if key is not None and key[0] in ("reference", "could") else None

    def _current(self) -> Key | None:
        return self._key(self.list.currentIndex())

    def _on_action(self, index: QModelIndex, _name: str) -> None:
        key = self._key(index)
        if key is not None:
            self.actions_.do_fitting(key[1])

    def _on_opened(self, index: QModelIndex) -> None:
        if index.data(KEY_ROLE) == ("more", 0):
            self._all_could = True
            self._show_list()
            return
        key = self._key(index)
        if key is None:
            return
        if key[0] == "could":
            self.actions_.do_fitting(key[1])
        else:
            self.desk.edit_reference(key[1])

    def _push(self, step: int) -> None:
        key = self._current()
        if key is not None:
            self.actions_.push(key[1], step)

    def _on_letter(self, letter: str) -> None:
        key = self._current()
        if key is not None:
            self.actions_.key(key[1], letter)

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        key = self._key(index)
        if key is not None:
            self.actions_.show_menu(key[1], place)

    # -- the sheet ---------------------------------------------------------------------------------

    def _on_opening(self, key: str) -> None:
        self.actions_.opening, self._chosen_opening = (int(key) if key else None), True
        self._show_sheet()

    def _on_phones(self, phones: bool) -> None:
        self.desk.memory.put(PHONES, phones)
        self._show_sheet()

    def _on_paper(self, key: str) -> None:
        paper.remember(self.desk, Paper[key])
        self.sheet.set_paper(Paper[key])

    def _on_link(self, key: str) -> None:
        what, number = page.read_link(key)
        if what == page.PERSON:
            self.desk.edit_reference(number)
        elif what == page.CARD:
            self.desk.edit_contact(number)
        elif what == page.PUT:
            self.actions_.put(number)
        elif what == page.ADD:
            self.actions_.do_fitting(number)

    def _editable(self, what: str, contact: int) -> tuple[str, str] | None:
        """Name and text of a line that is edited on the sheet; None for what is changed elsewhere."""
        row = self.actions_.rows.get(contact)
        if row is None:
            return None
        usual = row.knows_me_as
        if what == page.KNOWS and not usual:
            touch = references.together(self.desk.store, [contact]).get(contact)
            usual = references.knows_me_as(row.relationship, touch)
        return {
            page.KNOWS: (self.tr("Knows me as"), usual),
            page.SPEAK: (self.tr("Can speak to"), row.can_vouch_for),
            page.EMAIL: (self.tr("E-mail"), row.email),
            page.PHONE: (self.tr("Phone"), row.phone),
            page.PLEASE: (self.tr("Please"), row.please),
        }.get(what)

    @staticmethod
    def _wrong(what: str, text: str) -> tuple[str, str]:
        """What is wrong with a text for a line, and what was perhaps meant."""
        advice = email_advice(text) if what == page.EMAIL else None
        return (advice.problem, advice.proposal) if advice is not None else ("", "")

    def _write_line(self, what: str, contact: int, text: str) -> None:
        """Save a line that was written on the sheet; what is as it was makes no step."""
        found = self._editable(what, contact)
        if found is None or found[1] == text:
            return
        store, name = self.desk.store, shortened(self.actions_.rows[contact].called, 24)
        write: Callable[..., None] = (
            reference_sheet.set_reach if what in (page.EMAIL, page.PHONE) else reference_sheet.describe
        )
        self.desk.do(
            partial(write, store, contact, **{what: text}), self.tr("{name}: changed.").format(name=name)
        )

    def _on_copy(self) -> None:
        sheet = self.sheet.sheet
        if sheet is not None:
            self.desk.copy(plain_text(sheet))

    def _on_save(self) -> None:
        sheet = self.sheet.sheet
        if sheet is not None:
            paper.save_pdf(self.desk, self, sheet, self.sheet.paper)

    def print_here(self) -> None:
        """Print the sheet (Ctrl+P); one without anybody on it does not print."""
        sheet = self.sheet.sheet
        if sheet is None:
            return
        if self.sheet.people():
            paper.print_sheet(self.desk, self, sheet, self.sheet.paper)
        else:
            self.desk.said.emit(self.tr("Nobody is on the sheet yet, so it does not print."), False)
