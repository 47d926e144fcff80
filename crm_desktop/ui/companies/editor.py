"""The editor of a company: what it is, how it takes referrals, what I want of it, and who works there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.links import link_key
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.domain.wording import shortened
from crm_desktop.services import companies
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.store.companies import Employee, employees
from crm_desktop.ui.companies import words
from crm_desktop.ui.companies.actions import MANY
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ComboBox,
    Field,
    LineEdit,
    PaintedButton,
    Segmented,
    Strip,
    TextEdit,
    draw_text,
    label,
    paint_box,
    paint_face,
)

WIDTH, SIDE = 936, 268
MOST_PEOPLE = 30
NOT_SAID = "-"
"""The key of a number that is not given."""
LEVELS = (1, 2, 3)
MOTIVATION = (1, 2, 3, 4, 5)
POSTING = (0, 1, 2, 3)


class PersonButton(PaintedButton):
    """Somebody who works there: face, name, position. A click opens the contact."""

    def __init__(self, person: Employee, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.person = person
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (person.name, person.position) if part))

    def sizeHint(self) -> QSize:
        return QSize(200, current_theme().px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, current_theme().px(48))

    def ring_radius(self) -> int:
        return current_theme().px(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            paint_box(painter, QRectF(self.rect()), "sunken", "", theme.px(8))
        side = theme.px(32)
        paint_face(painter, QRectF(theme.px(8), (self.height() - side) / 2, side, side), self.person.name)
        left = theme.px(8) + side + theme.px(12)
        room = self.width() - left - theme.px(8)
        if not self.person.position:
            draw_text(painter, QRectF(left, 0, room, self.height()), self.person.name, "row-title", "text")
            return
        line = theme.px(20)
        top = (self.height() - line - theme.px(16)) / 2
        draw_text(painter, QRectF(left, top, room, line), self.person.name, "row-title", "text")
        area = QRectF(left, top + line, room, theme.px(16))
        draw_text(painter, area, self.person.position, "small", "text2")


class CompanyEditor(Editor):
    """Adds or changes a company. `prefill` are fields of `CompanyDraft`."""

    help_chapter = "companies"

    def __init__(self, desk: Desk, number: int | None = None, *, name: str = "", **prefill: Any) -> None:
        found = companies.draft(desk.store, number) if number is not None else None
        known = number if found is not None else None
        super().__init__(desk, f"company.{known or 'new'}", width=WIDTH, side_width=SIDE)
        self._number = known
        self._gone = number is not None and found is None
        self._same: int | None = None
        self._make_body()
        self._make_side()
        self._make_footer()
        start = found or CompanyDraft("")
        given = {key: value for key, value in prefill.items() if key in CompanyDraft.__slots__}
        if name:
            given["name"] = name
        self._begin(start, replace(start, **given) if given else None)

    # -- what it is made of ------------------------------------------------------------------------

    def _make_body(self) -> None:
        self.name = LineEdit(name=self.tr("Name"))
        self.name_field = self._add(self.tr("Name"), self.name)
        self.same_strip = Strip("", "caution", self.tr("Open that one"), icon="building-2")
        self.same_strip.clicked.connect(self._open_same)
        self.body.addWidget(self.same_strip)
        self.same_strip.hide()
        self.domain = LineEdit(placeholder=self.tr("copperfinch.com"), name=self.tr("Web address"))
        self.domain_field = self._add(self.tr("Web address"), self.domain)
        self.industry = LineEdit(name=self.tr("Industry"))
        self.size_line = LineEdit(name=self.tr("Size"), placeholder=self.tr("People, about"))
        self._add(self.tr("Industry, size"), self._row(self.industry, (self.size_line, 140)))
        self.place = LineEdit(name=self.tr("Place"))
        self._add(self.tr("Place"), self.place)
        self.careers_page = LineEdit(name=self.tr("Careers page"))
        self.careers_field = self._add(self.tr("Careers page"), self.careers_page)
        self._section(self.tr("Referral programme"))
        self.has_programme = Segmented(
            [
                (NOT_SAID, self.tr("Not known"), None),
                ("yes", self.tr("Yes"), None),
                ("no", self.tr("No"), None),
            ],
            name=self.tr("Has a referral programme"),
        )
        self._add(self.tr("Has one"), self._row((self.has_programme, 0)))
        self.programme_link = LineEdit(name=self.tr("Link of the referral programme"))
        self.programme_field = self._add(self.tr("Link"), self.programme_link)
        self.how_to_submit = LineEdit(
            name=self.tr("How to submit"), placeholder=self.tr("Through staff: name, CV and two sentences")
        )
        self.submit_field = self._add(self.tr("How to submit"), self.how_to_submit)
        self._section(self.tr("Target"))
        self.status = ComboBox(self._statuses(), name=self.tr("Target status"))
        self.priority = self._numbers(LEVELS, self.tr("Priority"))
        first = label(self.tr("Priority"), "small", "text2")
        self._add(self.tr("Status"), self._row((self.status, 180), (first, 0), (self.priority, 0)))
        self.motivation = self._numbers(MOTIVATION, self.tr("Motivation"))
        self.motivation.setToolTip(self.tr("1: it would do. 5: nowhere rather"))
        self._add(
            self.tr("Motivation"), self._row((self.motivation, 0), self._said(self.tr("how much I want it")))
        )
        self.posting = self._numbers(POSTING, self.tr("Posting"))
        said = self._said(self.tr("0 nothing, 3 an opening that fits"))
        self._add(self.tr("Posts now"), self._row((self.posting, 0), said))
        self._section("")
        self.notes = TextEdit(lines=3, name=self.tr("Notes"))
        self._add(self.tr("Notes"), self.notes)
        self.body.addStretch(1)
        for edit in (self.domain, self.industry, self.size_line, self.place, self.careers_page):
            edit.textEdited.connect(self._on_changed)
        for edit in (self.programme_link, self.how_to_submit):
            edit.textEdited.connect(self._on_changed)
        for segmented in (self.priority, self.motivation, self.posting):
            segmented.currentChanged.connect(self._on_changed)
        self.name.textEdited.connect(self._on_name)
        self.status.keyChanged.connect(self._on_changed)
        self.has_programme.currentChanged.connect(self._on_programme)
        self.notes.textChanged.connect(self._on_changed)

    def _row(self, *parts: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
        """Fields side by side; (field, width) has that width, 0 its own, a bare one takes the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(12)
        stretched = False
        for part in parts:
            if isinstance(part, tuple):
                widget, width = part
                if width:
                    widget.setFixedWidth(current_theme().px(width))
                row.addWidget(widget)
            else:
                row.addWidget(part, 1)
                stretched = True
        if not stretched:
            row.addStretch(1)
        return row

    def _said(self, text: str) -> QWidget:
        return label(text, "small", "text3", wrap=True)

    def _section(self, text: str) -> None:
        if not text:
            self.body.addSpacing(4)
            return
        head = label(text, "section")
        head.setContentsMargins(0, 12, 0, 0)
        self.body.addWidget(head)

    def _numbers(self, numbers: Sequence[int], name: str) -> Segmented:
        return Segmented(
            [(NOT_SAID, "–", None), *((str(number), str(number), None) for number in numbers)], name=name
        )

    @staticmethod
    def _statuses() -> list[tuple[str, str]]:
        return [("", words.status(None)), *((status, words.status(status)) for status in TargetStatus)]

    def _make_side(self) -> None:
        self.people: list[PersonButton] = []
        found: list[Employee] = []
        count = 0
        if self._number is not None:
            found, count = employees(self.desk.store, self._number, MOST_PEOPLE)
        self._has_many = count > MANY
        self.side.setContentsMargins(12, 20, 12, 20)
        head = label(self.tr("Who works here"), "section")
        head.setContentsMargins(8, 0, 0, 4)
        self.side.addWidget(head)
        if not found:
            text = self.tr("Nobody of your contacts. Whom you add with this company stands here.")
            nobody = label(text, "small", "text2", wrap=True)
            nobody.setContentsMargins(8, 0, 8, 0)
            self.side.addWidget(nobody)
        self.side.setSpacing(4)
        for person in found:
            made = PersonButton(person)
            made.clicked.connect(lambda _checked=False, number=person.id: self._open_contact(number))
            self.people.append(made)
            self.side.addWidget(made)
        if count > len(found):
            text = self.tr("and {count} more").format(count=wording.number(count - len(found)))
            more = label(text, "small", "text2")
            more.setContentsMargins(8, 4, 0, 0)
            self.side.addWidget(more)
        self.side.addStretch(1)

    def _make_footer(self) -> None:
        if self._number is not None:
            self.delete_button = self.add_button(
                self.tr("Remove"), "quiet", self._delete, icon="trash-2", side="left"
            )
        self.cancel_button = self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", self.save)
        self._say_gone(self.tr("This company is not here any more. Undo brings it back."))

    # -- filling -----------------------------------------------------------------------------------

    def _lines(self) -> dict[str, LineEdit]:
        return {
            "name": self.name,
            "domain": self.domain,
            "industry": self.industry,
            "size": self.size_line,
            "place": self.place,
            "careers_page": self.careers_page,
            "programme_link": self.programme_link,
            "how_to_submit": self.how_to_submit,
        }

    def _fill(self, draft: CompanyDraft) -> None:
        for name, edit in self._lines().items():
            edit.setText(getattr(draft, name))
            edit.setCursorPosition(0)
        known = ("yes", "no")
        self.has_programme.set_current(draft.has_programme if draft.has_programme in known else NOT_SAID)
        items = self._statuses()
        if draft.target_status not in {key for key, _ in items}:
            items.insert(0, (draft.target_status, draft.target_status))
        self.status.set_items(items, current=draft.target_status)
        for segmented, value, numbers in (
            (self.priority, draft.priority, LEVELS),
            (self.motivation, draft.motivation, MOTIVATION),
            (self.posting, draft.posting, POSTING),
        ):
            segmented.set_current(str(value) if value in numbers else NOT_SAID)
        self.notes.setPlainText(draft.notes)
        self._on_programme()
        self._on_name()

    def draft(self) -> CompanyDraft:
        """What stands in the editor."""
        texts = {name: edit.text().strip() for name, edit in self._lines().items()}
        programme = self.has_programme.current()
        return CompanyDraft(
            **texts,
            has_programme="" if programme == NOT_SAID else programme,
            target_status=self.status.current_key(),
            priority=_number(self.priority),
            motivation=_number(self.motivation),
            posting=_number(self.posting),
            notes=self.notes.toPlainText(),
        )

    # -- while it is typed -------------------------------------------------------------------------

    def _on_name(self, *_what: object) -> None:
        name = self.name.text().strip()
        if self._number is None:
            self.set_title(self.tr("New company"))
        else:
            self.set_title(self.tr("Edit {name}").format(name=shortened(name)))
        if name:
            self.name_field.clear_error()
        self._look.start()
        self._on_changed()

    def _on_programme(self, *_what: object) -> None:
        shown = self.has_programme.current() == "yes" or bool(
            self.programme_link.text().strip() or self.how_to_submit.text().strip()
        )
        self.programme_field.setVisible(shown)
        self.submit_field.setVisible(shown)
        self._on_changed()

    def _on_changed(self, *what: object) -> None:
        for field, edit in self._pages():
            if field.has_error() and _is_page(edit.text()):
                field.clear_error()
        super()._on_changed(*what)

    def _pages(self) -> list[tuple[Field, LineEdit]]:
        return [
            (self.domain_field, self.domain),
            (self.careers_field, self.careers_page),
            (self.programme_field, self.programme_link),
        ]

    def _first_field(self) -> LineEdit:
        return self.name

    def _look_closer(self) -> None:
        name = self.name.text().strip()
        found = companies.find(self.desk.store, name) if name and name != self._start.name else None
        self._same = found if found != self._number else None
        self.same_strip.setVisible(self._same is not None)
        if self._same is not None:
            self.same_strip.set_text(
                self.tr("A company of this name is here already. Open it, or choose another name.")
            )

    def _open_same(self) -> None:
        same = self._same
        if same is not None:
            self.reject()
            self.desk.edit_company(same)

    def _open_contact(self, number: int) -> None:
        self.reject()
        self.desk.open_contact(number)

    # -- ending ------------------------------------------------------------------------------------

    def _check(self) -> list[QWidget]:
        wrong: list[QWidget] = []
        self._look_closer()
        if not self.name.text().strip():
            self.name_field.set_error(self.tr("A company needs a name."))
            wrong.append(self.name)
        elif self._same is not None:
            wrong.append(self.name)
        saved = (self._start.domain, self._start.careers_page, self._start.programme_link)
        for (field, edit), before in zip(self._pages(), saved, strict=True):
            if not _is_page(edit.text()) and edit.text().strip() != before:
                field.set_error(self.tr("This is not the address of a page."))
                wrong.append(edit)
        return wrong

    def _now(self) -> CompanyDraft | None:
        return companies.draft(self.desk.store, self._number) if self._number is not None else None

    def _write(self, draft: CompanyDraft) -> int:
        return companies.save(self.desk.store, draft, self._number)

    def _began_job(self, draft: CompanyDraft, said: str) -> bool:
        """Another name of a company with many people: they are found by it."""
        number = self._number
        if not self._has_many or draft.name == self._start.name:
            return False
        self._remember()  # until it is written
        forget = partial(self.desk.memory.put, self._key, None)
        self.desk.do_by_job(
            lambda store: companies.save(store, draft, number), shortened(draft.name), said, forget
        )
        return True

    def _sentence(self, draft: CompanyDraft) -> str:
        said = self.tr("{name} added.") if self._number is None else self.tr("{name} saved.")
        return said.format(name=shortened(draft.name))

    def _delete(self) -> None:
        number = self._number
        if number is None:
            return
        name = shortened(self._start.name)
        said = self.tr("{name} removed.").format(name=name)
        if self._has_many:
            self.reject()
            self.desk.do_by_job(lambda store: companies.remove(store, number), name, said)
        else:
            self._end_with(partial(companies.remove, self.desk.store, number), said)


def _number(segmented: Segmented) -> int | None:
    key = segmented.current()
    return None if key in (NOT_SAID, "") else int(key)


def _is_page(text: str) -> bool:
    written = text.strip()
    if not written:
        return True
    scheme = written.partition(":")[0].casefold()
    host = link_key(written).partition("/")[0]
    return " " not in written and "." in host and scheme not in ("javascript", "data", "file")
