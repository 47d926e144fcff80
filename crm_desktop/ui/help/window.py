"""The manual in a window of its own, so that it can stand beside what it is about, also beside an open dialog."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.services.shipped import manual
from crm_desktop.services.shipped.manual import Place
from crm_desktop.ui.help.page import Page
from crm_desktop.ui.shell.front import bring_to_front
from crm_desktop.ui.theme import current_theme, dress
from crm_desktop.ui.widgets import (
    Hairline,
    RowModel,
    RowPaint,
    SearchField,
    SectionList,
    SectionPaint,
    ShorteningRow,
    button,
    icon_button,
    label,
)
from crm_desktop.ui.widgets.rows import KEY_ROLE, NotePaint

SIZE: Final = (1000, 820)
LEAST: Final = (720, 480)
CONTENTS: Final = 272
"""Width of the contents, px at text size 1."""

_tr = QCoreApplication.translate


def _captions() -> dict[str, str]:
    """The words over the first chapter of each group."""
    return {
        "today": _tr("Help", "Every day"),
        "contacts": _tr("Help", "People"),
        "leads": _tr("Help", "Your search"),
        "reminders": _tr("Help", "The program"),
    }


class HelpWindow(QWidget):
    """Contents and search at the left, the chapter at the right. It belongs to no window: dialogs do not block it."""

    def __init__(self) -> None:
        super().__init__()
        dress(self)
        self.setWindowTitle(self.tr("Help – CRM Desktop"))
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*LEAST)
        self._language = QLocale().name()
        self._now = ("", 0)
        self._back: list[tuple[str, int]] = []
        self._forward: list[tuple[str, int]] = []
        self._filling = False

        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._side = self._make_contents()
        whole.addWidget(self._side)
        whole.addWidget(Hairline(vertical=True))
        whole.addLayout(self._make_chapter(), 1)
        for sequence, slot in (
            ("Ctrl+F", self._on_find), ("Ctrl+W", self.close), ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward), ("F6", self._on_next_pane), ("Shift+F6", self._on_next_pane),
        ):  # fmt: skip
            QShortcut(QKeySequence(sequence), self).activated.connect(slot)
        self._take_sizes()
        self._list_chapters()
        room = self.screen().availableSize()
        self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))

    def _make_contents(self) -> QWidget:
        self.search = SearchField(self.tr("Find in the manual"), keys="Ctrl+F")
        self.search.searchChanged.connect(self._on_search)
        self.search.entered.connect(self._on_entered)
        self.search.escaped.connect(self.close)
        self.contents = SectionList(32, margin=8, name=self.tr("Contents"))
        self.contents.row_delegate.hairlines = False
        self.contents.letters = False
        self._rows = RowModel(self.contents)
        self.contents.setModel(self._rows)
        self.contents.currentRowChanged.connect(self._on_chosen)
        self.contents.opened.connect(self._on_opened)
        self.contents.escaped.connect(self.close)
        side = QWidget()
        side.setProperty("surface", "window")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.contents.setProperty("surface", "window")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 0)
        field.addWidget(self.search)
        column.addLayout(field)
        column.addWidget(self.contents, 1)
        return side

    def _make_chapter(self) -> QVBoxLayout:
        self.back = icon_button("chevron-left", self.tr("Back"), keys=self.tr("Alt+Left"), small=True)
        self.forward = icon_button("chevron-right", self.tr("Forward"), keys=self.tr("Alt+Right"), small=True)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self._title = label("", "title", wrap=True)
        keys = button(self.tr("All keys"), icon="keyboard", small=True, shortcut_hint="?")
        keys.clicked.connect(self.show_keys)
        self._head = QWidget()
        head = ShorteningRow(self._head, gap=4)
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addSpacing(8)
        head.addWidget(self._title, 1)
        head.add_shortened(keys)
        self.page = Page()
        self.page.chapterWanted.connect(self.show_chapter)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._head)
        right.addWidget(Hairline())
        right.addWidget(self.page, 1)
        return right

    def _take_sizes(self) -> None:
        theme = current_theme()
        self._side.setFixedWidth(theme.px(CONTENTS))
        self._head.setFixedHeight(theme.px(55))

    # -- going ---------------------------------------------------------------------------------------

    def show_chapter(self, key: str, part: int = 0) -> None:
        """Show a chapter, from a section on; remembers the way back. An unknown one is the first."""
        if key not in manual.CHAPTERS:
            key = manual.CHAPTERS[0]
        if self._now[0] and self._now != (key, part):
            self._back.append(self._now)
            self._forward.clear()
        self._show(key, part)

    def _show(self, key: str, part: int) -> None:
        self._now = (key, part)
        chapter = next(one for one in manual.chapters(self._language) if one.key == key)
        self._title.setText(chapter.title)
        self.page.show_chapter(chapter, part, self.search.text().strip())
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        index = self._rows.index_of((key, part) if self.search.text().strip() else (key, 0))
        self._filling = True
        if index.isValid():
            self.contents.setCurrentIndex(index)
        else:
            self.contents.clearSelection()
        self._filling = False

    def go_back(self) -> None:
        """Show what was shown before (Alt+Left)."""
        if self._back:
            self._forward.append(self._now)
            self._show(*self._back.pop())

    def go_forward(self) -> None:
        """Undo going back (Alt+Right)."""
        if self._forward:
            self._back.append(self._now)
            self._show(*self._forward.pop())

    def come_to_front(self) -> None:
        """Show the window, with the focus where reading goes on."""
        bring_to_front(self)
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self) -> None:
        """Show the map of the keys over the manual."""
        from crm_desktop.ui.shell.key_map import KeyMap

        made = KeyMap(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.open()

    # -- contents and search -------------------------------------------------------------------------

    def _list_chapters(self) -> None:
        rows: list[tuple[tuple[str, int], RowPaint | SectionPaint]] = []
        captions = _captions()
        for chapter in manual.chapters(self._language):
            if chapter.key in captions:
                rows.append(((f"group {chapter.key}", 0), SectionPaint(captions[chapter.key], quiet=True)))
            rows.append(((chapter.key, 0), RowPaint(chapter.title)))
        self._rows.set_rows(rows)

    def _list_found(self, found: list[Place]) -> None:
        rows: list[tuple[tuple[str, int], RowPaint | SectionPaint | NotePaint]] = []
        for chapter in manual.chapters(self._language):
            here = [place for place in found if place.chapter == chapter.key]
            if here:
                rows.append(((f"group {chapter.key}", 0), SectionPaint(chapter.title, quiet=True)))
            for place in here:
                title = self.tr("At the beginning") if not place.part else place.title
                spoken = f"{chapter.title}. {title}"
                rows.append(((place.chapter, place.part), RowPaint(title, accessible=spoken)))
        self._rows.set_rows(rows or [(("", 0), NotePaint(self.tr("Nothing about that")))])

    def _on_search(self, text: str) -> None:
        self._filling = True
        if text.strip():
            self._list_found(manual.find(text, self._language))
        else:
            self._list_chapters()
        self._filling = False
        self._show(*self._now)

    def _on_entered(self) -> None:
        """Go into the list: to its first find, where something was looked for."""
        if not self.contents.currentIndex().isValid():
            self.contents.select_first()
        self.contents.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, index: QModelIndex) -> None:
        if not self._filling and isinstance(key := index.data(KEY_ROLE), tuple) and key[0] in manual.CHAPTERS:
            self.show_chapter(*key)

    def _on_opened(self, _index: QModelIndex) -> None:
        self.page.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_next_pane(self) -> None:
        here = QApplication.focusWidget()
        target = self.page if here is not self.page else self.contents
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, `/` looks for something, `?` shows the keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.text() == "/":
            self._on_find()
        elif event.text() == "?":
            self.show_keys()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Begin again the next time."""
        super().closeEvent(event)
        self.search.clear()
        self._back.clear()
        self._forward.clear()
