"""The templates: by purpose at the left, the words in the middle, and the same for a real person at the right."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.templates import Template
from crm_desktop.services import settings
from crm_desktop.services.messages import templates
from crm_desktop.store import Changes
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.side import SidePanes
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.templates import words
from crm_desktop.ui.templates.editor import TemplateEditor
from crm_desktop.ui.templates.preview import PreviewPane, fill_in
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Menu,
    PaneSplitter,
    RowModel,
    RowPaint,
    SectionList,
    SectionPaint,
    button,
)

LIST: Final = 271
LEAST_LIST: Final = 200
PREVIEW: Final = 344
WIDE_PREVIEW: Final = 440
LEAST_PREVIEW: Final = 280
LEAST_EDITOR: Final = 380
"""Widths of the panes, px at text size 1; the list's hairline brings it on the grid."""


class TemplatesView(View):
    """The view. What is typed is saved as it is typed; leaving a template ends the step."""

    key = "templates"
    tables = (
        "template",
        "contact",
        "company",
        "lead",
        "lead_stage",
        "ask",
        "opportunity",
        "interaction",
        "pitch",
        "setting",
        "email",
        "phone",
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("TemplatesView", "Templates"))
        self.setWindowTitle(self.tr("Templates"))
        self._templates: list[Template] = []
        self._current = ""
        self._filling = False
        self._sized = False
        self.back = self.header.add_back(self.step_back)
        self.header.set_note(self.tr("Settings, Mail and templates"))
        self.look = button(self.tr("Preview"), icon="eye", shortcut_hint=self.tr("Ctrl+J"))
        self.new_button = button(self.tr("New template"), icon="plus", shortcut_hint=self.tr("Ctrl+N"))
        self.new_button.setAccessibleName(self.tr("New template"))
        self.new_button.clicked.connect(self._on_new)
        self.header.add_right(self.look)
        self.header.add_right(self.new_button, icon_when_narrow=True)
        self.model = RowModel(self)
        self.list = SectionList(32, face=16, name=self.tr("Templates"))
        self.list.row_delegate.hairlines = False
        self.list.setModel(self.model)
        self.list.setMinimumWidth(LEAST_LIST)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.opened.connect(self._on_opened)
        self.list.peeked.connect(self._on_opened)
        self.list.menuAsked.connect(self._on_menu)
        self.list.letterPressed.connect(self._on_letter)
        self.list.escaped.connect(self.step_back)
        self.editor = TemplateEditor(desk)
        self.editor.setMinimumWidth(LEAST_EDITOR)
        self.editor.setFocusProxy(self.editor.text)
        self.editor.edited.connect(self._on_edited)
        self.editor.restoreWanted.connect(self._on_restore)
        self.editor.copyWanted.connect(self._on_copy)
        self.editor.removeWanted.connect(self._on_remove)
        self.editor.useWanted.connect(self._on_use)
        self.preview = PreviewPane(desk)
        self.preview.setMinimumWidth(LEAST_PREVIEW)
        self.preview.setFocusProxy(self.preview.person)
        self.preview.chosen.connect(self._on_edited)
        self.preview.fillWanted.connect(self._on_fill)
        self.sides = SidePanes(
            "templates.preview",
            self.editor,
            self.preview,
            desk.memory,
            least=LEAST_EDITOR,
            width=PREVIEW,
            wide=WIDE_PREVIEW,
        )
        self.sides.foldedChanged.connect(self.look.setVisible)
        self.look.clicked.connect(self.sides.toggle)
        self.splitter = PaneSplitter("templates.widths", desk.memory.get, desk.memory.put)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.sides)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.body.addWidget(self.splitter, 1)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def current(self) -> Template | None:
        """The template that is chosen."""
        return next((one for one in self._templates if one.key == self._current), None)

    def refresh(self, changes: Changes) -> None:
        """Show the templates as they are now; what is being written stays."""
        self.list.letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
        before = [one.key for one in self._templates]
        self._templates = templates.templates(self.desk.store)
        self._fill(before)
        if not changes.touches("template") or changes.everything:
            self.preview.forget()  # other people may fit now
        self._show_current()

    def _fill(self, before: list[str]) -> None:
        groups: dict[str, list[Template]] = {}
        for one in self._templates:
            groups.setdefault(one.group, []).append(one)
        rows: list[tuple[Any, RowPaint | SectionPaint]] = []
        for group, members in groups.items():
            rows.append((("head", group), SectionPaint(group, str(len(members)))))
            rows += [(one.key, words.row(one)) for one in members]
        self._filling = True
        try:
            self.model.set_rows(rows)
            if self.current is None:
                # The one that stood below, or above, what is gone.
                place = before.index(self._current) if self._current in before else 0
                self._current = self._templates[min(place, len(self._templates) - 1)].key
            index = self.model.index_of(self._current)
            if index != self.list.currentIndex():
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
        finally:
            self._filling = False

    def _show_current(self) -> None:
        one = self.current
        if one is not None:
            self.editor.show_template(one)
            self.preview.show_template(one.used_for, *self.editor.subject_and_text())

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a template: {"template": key}."""
        self.catch_up()
        self._choose(str(where.get("template", "")))

    def _choose(self, key: str) -> None:
        index = self.model.index_of(key)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    # -- panes -------------------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """The list, the text and the preview."""
        beside = [self.preview.person] if self.sides.is_side_seen() else []
        return [self.list, self.editor.text, *beside]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list, as wide as it was."""
        super().showEvent(event)
        if not self._sized:
            self._sized = True
            first = current_theme().px(LIST)
            self.splitter.set_widths([first, max(LEAST_EDITOR, self.width() - first - 1)])
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing took it, leads from the text to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    # -- doing -------------------------------------------------------------------------------------

    def _on_row(self, index: QModelIndex) -> None:
        if self._filling or not index.isValid() or not isinstance(self.model.paint_at(index.row()), RowPaint):
            return
        key = str(self.model.key_at(index.row()))
        if key != self._current:
            self.editor.finish()
            self._current = key
            self._show_current()

    def _on_opened(self, _index: QModelIndex) -> None:
        self.editor.text.setFocus()

    def _on_letter(self, letter: str) -> None:
        if letter == "e":
            self.editor.text.setFocus()
        elif letter == "d":
            self._on_remove()

    def _on_menu(self, index: QModelIndex, where: QPoint) -> None:
        if not isinstance(self.model.paint_at(index.row()), RowPaint):
            return
        self.list.setCurrentIndex(index)
        one = self.current
        if one is None:
            return
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.add(self.tr("Write on it"), "pencil", "E", partial(self._on_letter, "e"))
        menu.add(self.tr("Duplicate"), "copy", "", self._on_copy)
        if one.changed:
            menu.add(self.tr("Back to the original"), "undo-2", "", self._on_restore)
        if one.own:
            menu.add(self.tr("Remove"), "trash-2", self.tr("Del"), self._on_remove, danger=True)
        menu.popup(where)

    def _on_edited(self) -> None:
        self.preview.show_words(*self.editor.subject_and_text())

    def _on_restore(self) -> None:
        one = self.current
        if one is not None and one.changed:
            self.editor.finish()
            said = self.tr("Back to the original: {name}.").format(name=templates.built_in()[one.key].name)
            self.desk.do(partial(templates.restore, self.desk.store, one.key), said)

    def _on_copy(self) -> None:
        if self.current is not None:
            self._add(self.current.key)

    def _on_remove(self) -> None:
        one = self.current
        if one is None:
            return
        self.editor.finish()
        said = self.tr("Template removed: {name}.").format(name=one.name)
        self.desk.do(partial(templates.remove, self.desk.store, one.key), said)
        self.list.setFocus()

    def _on_use(self, key: str) -> None:
        """An own template moves to the other use; of one that came with the program a copy does."""
        one = self.current
        if one is None:
            return
        use = words.uses()[key]
        if one.own:
            said = self.tr("{name} is now used for: {use}.").format(name=one.name, use=use)
            work = partial(
                templates.save, self.desk.store, one.key, subject=one.subject, body=one.body, used_for=key
            )
            self.desk.do(work, said)
        else:
            self._add(one.key, key, self.tr("A copy of it is now used for: {use}.").format(use=use))

    def _add(self, like: str, used_for: str = "", said: str = "") -> None:
        """Make an own template as a copy of another one, its name ready to be typed over."""
        self.editor.finish()
        model = templates.template(self.desk.store, like)
        taken = {one.name for one in self._templates}
        name = next(
            name
            for number in range(1, len(taken) + 2)
            if (name := self._copy_name(model.name, number)) not in taken
        )
        made: list[str] = []

        def work() -> None:
            made.append(templates.add(self.desk.store, like, name, used_for))

        if self.desk.do(work, said or self.tr("Template added: {name}.").format(name=name)):
            self.catch_up()
            self._choose(made[0])
            self.editor.name.setFocus()
            self.editor.name.selectAll()

    def _copy_name(self, name: str, number: int) -> str:
        short = name[:100]
        if number == 1:
            return self.tr("{name}, my words").format(name=short)
        return self.tr("{name}, my words {number}").format(name=short, number=number)

    def new_here(self) -> None:
        """Begin a template of the kind that is chosen (Ctrl+N)."""
        self._on_copy()

    def _on_new(self) -> None:
        """Ask for which purpose the new one is; it begins as a copy of what there is for it."""
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        inner: dict[str, Menu] = {}
        uses = words.uses()
        for one in templates.built_in().values():
            if one.group not in inner:
                inner[one.group] = menu.add_menu(one.group)
            inner[one.group].add(uses[one.key], one.icon, "", partial(self._add, one.key))
        menu.popup(self.new_button.mapToGlobal(QPoint(0, self.new_button.height() + 4)))

    def _on_fill(self, field: str) -> None:
        if self.preview.example is not None:
            self.editor.finish()
            fill_in(self.desk, field, self.preview.example)
