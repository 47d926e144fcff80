"""What all editors share: the draft that Esc keeps, the errors that hinder saving, and saving in one undoable step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.errors import KnownError
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.drafts import as_data, from_data, together
from crm_desktop.ui.widgets import DateField, Dialog, Field, FieldError, Strip

LOOK_AFTER_MS = 200
"""How long after the last key `_look_closer` looks at what would be too slow for every key."""
"""So many letters of a name have room in a title or a sentence."""


class Editor(Dialog):
    """A dialog that adds or changes one thing. ``saved(number)`` tells which, written or found as it should be.

    Esc keeps what was typed; it comes back when the same editor is opened again, until it is saved or thrown away, and
    comes together with what the file says meanwhile. Subclasses make the fields, call `_begin`, call `_on_changed` as
    something is typed, and say:

    - `draft`: what stands in the fields, a frozen dataclass (`ui.shell.drafts`); `_fill` puts such a one into them;
    - `_check`: the fields that hinder saving, from top to bottom, after it has marked them;
    - `_write`: one service that saves the draft, `_sentence` what is said of it.

    ``side_width`` 0 is an editor without a side pane; ``labels`` is the width of the fields' names; px at text size 1.
    """

    saved = Signal(int)

    def __init__(
        self, desk: Desk, key: str, *, width: int, height: int = 0, side_width: int = 0, labels: int = 124
    ) -> None:
        super().__init__(
            desk.window, "", width=width, height=height, side=side_width > 0, side_width=side_width or 268
        )
        self.desk = desk
        self._key = f"draft.{key}"
        """Under this name the window remembers what was begun."""
        self._labels = labels
        self._number: int | None = None
        """What is changed here; None for a new one."""
        self._gone = False
        """Whether what was to be changed is not in the file any more."""
        self._filling = False
        self._start: Any = None
        """What the file says."""
        self._opened: Any = None
        """What was shown first: what the file says, or what the caller brought."""
        self.strip = Strip("", "danger")
        self.body.addWidget(self.strip)
        self.strip.hide()
        self.kept_strip = Strip(
            self.tr("You left these changes here. They are not saved yet."),
            "note",
            self.tr("Throw them away"),
        )
        self.kept_strip.clicked.connect(self.throw_away)
        self.body.addWidget(self.kept_strip)
        self.kept_strip.hide()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_closer)

    # -- what each editor says ---------------------------------------------------------------------

    def draft(self) -> Any:
        """What stands in the editor."""
        raise NotImplementedError

    def contents(self) -> Any:
        """All that Esc keeps: the draft, and what else is typed beside it."""
        return self.draft()

    def _fill(self, contents: Any) -> None:
        raise NotImplementedError

    def _check(self) -> list[QWidget]:
        raise NotImplementedError

    def _now(self) -> Any:
        """What the file says now, for a thing that is here: others may have changed it since."""
        return None

    def _write(self, contents: Any) -> int:
        """Save in one action, and give the number.

        Raises:
            KnownError: where it cannot be saved.
        """
        raise NotImplementedError

    def _began_job(self, _contents: Any, _said: str) -> bool:
        """Whether a change is so large that it is saved by a job, which was begun and says so when it is done."""
        return False

    def _sentence(self, contents: Any) -> str:
        """What is said when it is saved."""
        raise NotImplementedError

    def _look_closer(self) -> None:
        """What is looked at a moment after the last key (`self._look.start()`)."""

    def _errors(self) -> int:
        """How many fields show an error."""
        return sum(not one.isHidden() for one in self.findChildren(FieldError))

    def _first_field(self) -> QWidget:
        """Where the cursor goes first."""
        raise NotImplementedError

    def _rest_note(self) -> str:
        """What stands at the right of the title while nothing was changed."""
        return ""

    # -- parts -------------------------------------------------------------------------------------

    def _add(self, name: str, control: QWidget | QHBoxLayout | QVBoxLayout) -> Field:
        """Add a field with its name at the left to the body."""
        field = Field(name, control, label_width=self._labels)
        self.body.addWidget(field)
        return field

    def day_advice(self, field: DateField) -> tuple[str, str]:
        """What to say about a day that is missing or cannot be read, and the day that was perhaps meant."""
        if not field.text().strip():
            return self.tr("Which day? Perhaps ‘fri’ or ‘in 2 weeks’."), ""
        today = self.desk.today
        reading = quickdates.read(field.text(), today)
        return reading.advice, wording.day_and_month(reading.proposal, today) if reading.proposal else ""

    def _say_gone(self, text: str) -> None:
        """Say that it is not here any more, where that is so; then nothing can be saved."""
        if self._gone:
            primary = self.primary_button()
            if primary is not None:
                primary.setEnabled(False)
            self._show_trouble(text)

    def _show_trouble(self, text: str) -> None:
        self.strip.set_text(text)
        self.strip.show()

    # -- beginning ---------------------------------------------------------------------------------

    def _begin(self, start: Any, brought: Any = None) -> None:
        """Show what the file says; over it what the caller brought, or else what was left here the last time."""
        self._put(start)
        # What the fields make of it (spaces, lines without words) is no change of the person's.
        self._start = self.contents()
        if brought is not None and brought != start:
            self._put(brought)
        self._opened = self.contents()
        kept = self._remembered() if brought is None else None
        if kept is not None and kept != self._start:
            self._put_back(kept)
            self.kept_strip.show()
        self._rest()

    def _put(self, contents: Any) -> None:
        self._filling = True
        self._fill(contents)
        self._filling = False

    def _rest(self) -> None:
        """Show what follows from what was put in, and wait for the person in the first field."""
        self._on_changed()
        self._look.stop()
        self._look_closer()
        self._first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, kept: Any) -> None:
        """Show what was left here the last time."""
        self._put(kept)

    def _remembered(self) -> Any:
        kept = self.desk.memory.get(self._key)
        if not isinstance(kept, dict):
            return None
        kind = type(self._start)
        before, mine = from_data(kind, kept.get("before")), from_data(kind, kept.get("mine"))
        return None if before is None or mine is None else together(before, mine, self._start)

    # -- while it is typed -------------------------------------------------------------------------

    def is_changed(self) -> bool:
        """Whether anything here is not as it was when it was opened."""
        return bool(self._opened is not None and self.contents() != self._opened)

    def _on_changed(self, *_what: object) -> None:
        """Follow what was typed. Subclasses add to it what depends on it."""
        if self._filling:
            return
        self.set_header_note(self.tr("Changes kept as a draft") if self.is_changed() else self._rest_note())
        self._say_errors()

    def _say_errors(self) -> None:
        count = self._errors()
        text = ""
        if count:
            text = (
                self.tr("One field needs a look")
                if count == 1
                else self.tr("{count} fields need a look").format(count=count)
            )
        self.footer_note(text, "danger")

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        above = field.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(field, 0, 80)

    # -- ending ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write it in one undoable step, and close. With an error it goes to the field instead."""
        if self._saved():
            self.accept()

    def _saved(self) -> bool:
        """Whether it could be written, or needed not, for nothing was changed."""
        wrong = self._check()
        self._say_errors()
        if wrong:
            self._go_to(wrong[0])
            return False
        if self._number is not None and self.contents() == self._start:
            self._forget()
            self.saved.emit(self._number)
            return True
        contents, now = self.contents(), self._now() if self._number is not None else None
        if now is not None:
            contents = together(self._start, contents, now)
        said = self._sentence(contents)
        if self._began_job(contents, said):
            return True
        written: list[int] = []
        if not self._do(lambda: written.append(self._write(contents))):
            return False
        self._forget()
        self.desk.said.emit(said, True)
        self.saved.emit(written[0])
        return True

    def _do(self, work: Callable[[], object]) -> bool:
        """Run a writing service; a known failure is said here, where it is put right."""
        try:
            work()
        except KnownError as error:
            self._show_trouble(str(error))
            return False
        return True

    def _end_with(self, work: Callable[[], object], said: str) -> None:
        """Do something else with the thing than saving it (archive, remove), and close; what was typed is kept."""
        if self._do(work):
            self._keep()
            super().reject()
            self.desk.said.emit(said, True)

    def reject(self) -> None:
        """Close; what was typed is kept as a draft."""
        if not self._gone:
            self._keep()
        super().reject()

    def done(self, result: int) -> None:
        self._look.stop()
        super().done(result)

    def _keep(self) -> None:
        if not self.is_changed():
            self._forget()
            return
        self._remember()
        self.desk.said.emit(self.tr("Changes kept as a draft"), False)

    def _remember(self) -> None:
        self.desk.memory.put(self._key, {"before": as_data(self._start), "mine": as_data(self.contents())})

    def _forget(self) -> None:
        self.desk.memory.put(self._key, None)
        self.kept_strip.hide()

    def throw_away(self) -> None:
        """Forget the draft, and show what the file says."""
        self._forget()
        self._put(self._start)
        self._rest()
