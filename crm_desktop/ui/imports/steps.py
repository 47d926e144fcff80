"""What the dialogs of an import share: the steps in the header, a page for each, the footer, and the job that runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.names import fold
from crm_desktop.services import settings
from crm_desktop.services.contacts import tags
from crm_desktop.ui.imports.duplicates_page import DuplicatesPage
from crm_desktop.ui.imports.pieces import StepMarks
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Dialog, ProgressLine, label
from crm_desktop.ui.widgets.focus import in_tab_order

WIDE = (1080, 690)
_PROGRESS = 480
_MOST_TAGS = 8


class _Pages(QStackedWidget):
    """The steps, of which one is seen; each scrolls by itself, so none of them asks for room."""

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class StepsDialog(Dialog):
    """A dialog of several steps. In its footer: back and undo at the left, words or the progress, then the way on."""

    def __init__(self, desk: Desk, over: QWidget | None = None) -> None:
        super().__init__(over or desk.window, "", width=WIDE[0], height=WIDE[1])
        self._desk = desk
        self._busy = False
        self._stop: Callable[[], None] | None = None

    def _build(self, title: str, steps: Sequence[str], undo: str, show: str = "") -> None:
        """Make header and footer; the words of `show` make a button that shows who is new."""
        self.set_title(title)
        self.marks = StepMarks(steps)
        self.set_header_widget(self.marks)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._pages = _Pages()
        self.body.addWidget(self._pages)
        self.back_button = self.add_button(self.tr("Back"), slot=self.go_back, side="left")
        self.undo_button = self.add_button(undo, slot=self._on_undo, icon="undo-2", side="left")
        self._words = label("", "small", "text2")
        self.add_footer_widget(self._words)
        self.progress = ProgressLine()
        self.progress.setFixedWidth(current_theme().px(_PROGRESS))
        self.progress.stopped.connect(self.stop)
        self.add_footer_widget(self.progress)
        self.cancel_button = self.add_button(self.tr("Cancel"), slot=self.reject)
        if show:
            self.show_button = self.add_button(show, slot=self._on_show_new)
        self.next_button = self.add_button("", "primary", self._on_next)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page. Tab goes through it and then through the footer, whenever it was made."""
        self.footer_note("", "danger")
        self._pages.setCurrentWidget(page)
        in_tab_order([page, self._foot])

    def go_back(self) -> None:
        """One step back; what was chosen stays."""
        raise NotImplementedError

    def _on_next(self) -> None:
        raise NotImplementedError

    def _on_undo(self) -> None:
        raise NotImplementedError

    def _on_show_new(self) -> None:
        raise NotImplementedError

    def _show_state(self) -> None:
        """Let header and footer say where we are and what can be done."""
        raise NotImplementedError

    # -- the page of who is who ----------------------------------------------------------------------

    def _asking_page(self) -> DuplicatesPage:
        """Make a page that asks who may be here already."""
        page = DuplicatesPage(letters=settings.get(self._desk.store, settings.SINGLE_KEYS))
        page.decided.connect(self._show_state)
        self._pages.addWidget(page)
        return page

    def _show_way_on(self, text: str, *, can: bool, asking: DuplicatesPage | None) -> None:
        """Say what comes next. While somebody is asked about, the answer is the main thing."""
        self.next_button.setVisible(not self._busy)
        self.next_button.setText(text)
        self.next_button.set_kind("secondary" if asking is not None and asking.undecided() else "primary")
        self.next_button.updateGeometry()
        self.next_button.setEnabled(can)

    def _left_to_decide(self, page: DuplicatesPage) -> str:
        left = page.undecided()
        if not left:
            return self.tr("All decided.")
        return self.tr("{count} left to decide. Undecided rows stay separate.").format(
            count=wording.number(left)
        )

    # -- the job that runs ---------------------------------------------------------------------------

    def _begin(self, text: str) -> None:
        """Show the progress of a job in place of the way on."""
        self._busy = True
        self.progress.set_progress(text, 0, 0)
        self.progress.stop_button.setEnabled(True)
        self._show_state()
        self.progress.stop_button.setFocus()

    def _on_progress(self, text: str, done: int, total: int) -> None:
        if self.progress.stop_button.isEnabled():
            self.progress.set_progress(text, done, total)

    def stop(self) -> None:
        """Stop what is under way; the file that is being imported leaves nothing behind."""
        if self._busy and self._stop is not None:
            self._stop()
            self.progress.stop_button.setEnabled(False)
            self.progress.set_progress(self.tr("Stopping, nothing of the file is kept"), 0, 0)

    def reject(self) -> None:
        """Esc and the x: stop what is under way, else close."""
        if self._busy:
            self.stop()
            return
        super().reject()


def suggest_tags(desk: Desk, text: str) -> list[str]:
    """Give the tags that begin with some letters, then those that hold them."""
    begun = fold(text)
    names = [name for _, name, _ in tags(desk.store)]
    found = [name for name in names if fold(name).startswith(begun)]
    found += [name for name in names if begun in fold(name) and name not in found]
    return found[:_MOST_TAGS]
