"""One template while it is written: its name, what it is used for, subject and text with their fields."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.messages import Segment, SegmentKind, template_segments
from crm_desktop.domain.placeholders import PERSONAL_LINE, PLACEHOLDERS, nearest_field
from crm_desktop.domain.templates import LONGEST_TEMPLATE, Template
from crm_desktop.services.messages import templates
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.templates import words
from crm_desktop.ui.templates.text import TemplateText
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ComboBox,
    FieldError,
    FlowLayout,
    Hairline,
    LineEdit,
    Menu,
    Panel,
    button,
    draw_text,
    label,
    paint_box,
    text_width,
)
from crm_desktop.ui.widgets.buttons import Button

REST_MS: Final = 500
"""So long after the last key it is saved."""
LONGEST_NAME: Final = 120
"""Characters of the name of a template."""
CAPTION: Final = 64
"""Width of the words before a field, px at text size 1; with the gap of 8 the fields are on the grid."""


class FieldChip(Button):
    """A field to put in, looking as its mark does."""

    def __init__(self, name: str) -> None:
        self._colours = (
            ("caution", "caution-soft") if name == PERSONAL_LINE else ("accent-text", "accent-soft")
        )
        super().__init__(PLACEHOLDERS[name].label, "quiet", small=True)
        self.setToolTip(PLACEHOLDERS[name].says)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it goes

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(text_width(self.text(), "small-medium") + theme.px(16), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        edge = self._colours[0] if self.underMouse() else ""
        paint_box(painter, box, self._colours[1], edge, theme.px(4))
        area = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
        draw_text(painter, area, self.text(), "small-medium", self._colours[0])


class _NameEdit(LineEdit):
    """The name, as the head of the editor; a line below it says that it can be typed over."""

    def __init__(self, *, role: str, name: str) -> None:
        super().__init__(role=role, name=name)
        self.setProperty("bare", True)
        self.setMaxLength(LONGEST_NAME)

    def _take_margins(self) -> None:
        super()._take_margins()
        room = self.textMargins()
        self.setTextMargins(room.left() - 2, room.top(), room.right(), room.bottom())  # what Qt keeps free

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        token = "danger" if self.is_invalid() else "focus" if self.hasFocus() else "line2"
        if token != "line2" or self.underMouse():
            high = 1 if token == "line2" else 2
            QPainter(self).fillRect(
                2, self.height() - high, self.width() - 4, high, current_theme().color(token)
            )


class _Framed(QWidget):
    """A field's frame around a line of text with marks."""

    def __init__(self, inner: TemplateText) -> None:
        super().__init__()
        self._inner = inner
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.addWidget(inner)
        inner.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(240), current_theme().px(32))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._inner.hasFocus()
        paint_box(
            painter, QRectF(self.rect()), "base", "focus" if here else "edge", theme.px(6), 2 if here else 1
        )


class TemplateEditor(QWidget):
    """A template. What is typed is saved when the keys rest, as one step to undo for as long as one writes on it.

    ``edited`` the words are others than before; ``restoreWanted``, ``copyWanted``, ``removeWanted`` the buttons;
    ``useWanted(key)`` it shall be used for something else.
    """

    edited = Signal()
    restoreWanted = Signal()
    copyWanted = Signal()
    removeWanted = Signal()
    useWanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._template: Template | None = None
        self._step = 0
        self._touched = False
        self._failed = ""
        self._last: TemplateText | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REST_MS)
        self._later.timeout.connect(self.save)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._make_head())
        column.addLayout(self._line(self.tr("Used for"), self._make_use()))
        self.subject = TemplateText(single_line=True, name=self.tr("Subject"))
        column.addLayout(self._line(self.tr("Subject"), _Framed(self.subject)))
        column.addWidget(self._make_text(), 1)
        self.error = FieldError()
        self.error.proposalClicked.connect(self._on_proposal)
        column.addWidget(self.error)
        column.addLayout(self._make_foot())
        for text in (self.subject, self.text):
            text.edited.connect(self._on_edited)
            text.tooLong.connect(self._on_too_long)
            text.installEventFilter(self)
        self.name.textEdited.connect(self._on_edited)
        self.name.editingFinished.connect(self.save)

    # -- parts -------------------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.name = _NameEdit(role="detail-small", name=self.tr("Name of the template"))
        self.name.setMinimumHeight(current_theme().px(32))  # as high as the head of the preview
        self.standing = label("", "small", "text2")
        self.restore = button(self.tr("Back to the original"), "quiet", "undo-2", small=True)
        self.restore.clicked.connect(self.restoreWanted)
        line.addWidget(self.name, 1)
        line.addWidget(self.standing)
        line.addWidget(self.restore)
        return line

    def _make_use(self) -> ComboBox:
        self.use = ComboBox(list(words.uses().items()), name=self.tr("Used for"))
        self.use.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.use.keyChanged.connect(self._on_use)
        return self.use

    @staticmethod
    def _line(caption: str, control: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        said = label(caption, "small", "text2")
        said.setFixedWidth(current_theme().px(CAPTION))
        said.setBuddy(control)
        line.addWidget(said)
        line.addWidget(control, 1)
        return line

    def _make_text(self) -> QWidget:
        self.text = TemplateText(name=self.tr("Text"))
        self.text.setMinimumHeight(current_theme().px(120))
        panel = _TextPanel(self.text)
        foot = QWidget()
        foot.setProperty("onAlt", True)
        panel.foot = foot
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(4)
        first = QHBoxLayout()
        first.addWidget(label(self.tr("Insert a field, or type {"), "small", "text2"), 1)
        self.all = button(self.tr("All {count}").format(count=len(words.all_fields())), "quiet", small=True)
        self.all.setAccessibleName(self.tr("All fields"))
        self.fields = Menu(self)
        for field in words.all_fields():
            self.fields.add(field.label, "", "", partial(self.insert, field.name)).setToolTip(field.says)
        self.all.set_menu(self.fields)
        first.addWidget(self.all)
        column.addLayout(first)
        chips = QWidget()
        flow = FlowLayout(chips, gap=6, line_gap=6)
        self.chips: dict[str, FieldChip] = {}
        for name in words.FIRST:
            chip = FieldChip(name)
            chip.clicked.connect(partial(self._on_chip, name))
            self.chips[name] = chip
            flow.addWidget(chip)
        column.addWidget(chips)
        panel.body.addWidget(self.text, 1)
        panel.body.addWidget(Hairline())
        panel.body.addWidget(foot)
        return panel

    def _make_foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.copy = button(self.tr("Duplicate"), icon="copy")
        self.copy.clicked.connect(self.copyWanted)
        self.remove = button(self.tr("Remove"), "quiet", "trash-2")
        self.remove.clicked.connect(self.removeWanted)
        self.saved = label("", "small", "text2")
        line.addWidget(self.copy)
        line.addWidget(self.remove)
        line.addStretch(1)
        line.addWidget(self.saved)
        return line

    # -- showing -----------------------------------------------------------------------------------

    @property
    def template(self) -> Template | None:
        """The template as it was last saved."""
        return self._template

    def show_template(self, one: Template) -> None:
        """Show a template; what is being written on the same one stays."""
        same = self._template is not None and self._template.key == one.key
        before, self._template = self._template, one
        if not same:
            self._step = 0
            self._touched = False
        self._show_standing(one)
        if same and (self._touched or before == one or self._words() == (one.name, one.subject, one.body)):
            return
        self._touched = False
        self._later.stop()
        self._failed = ""
        self.name.setText(one.name)
        self.name.setCursorPosition(0)
        subject, body = one.subject[:LONGEST_TEMPLATE], one.body[:LONGEST_TEMPLATE]
        title, text = template_segments(subject, body)
        self.subject.set_segments(title)
        self.text.set_segments(text)
        length = len(one.subject) + len(one.body)
        if length > LONGEST_TEMPLATE:
            says = self.tr(
                "This template has {length} characters, too many to send. The first {most} are shown; "
                "change them, and they are what is kept."
            )
            self._failed = says.format(length=wording.number(length), most=wording.number(LONGEST_TEMPLATE))
        self._look()

    def _show_standing(self, one: Template) -> None:
        self.standing.setText(words.standing(one))
        self.restore.setVisible(one.changed)
        self.remove.setVisible(one.own)
        self.use.blockSignals(True)
        self.use.set_current_key(one.used_for)
        self.use.blockSignals(False)

    def subject_and_text(self) -> tuple[str, str]:
        """The words as they stand now, as a template is kept."""
        return self.subject.text(), self.text.text()

    def _words(self) -> tuple[str, str, str]:
        return (self.name.text(), *self.subject_and_text())

    def unknown(self) -> list[str]:
        """The marks that are no fields, as they are written."""
        marks: list[Segment] = [*self.subject.segments(), *self.text.segments()]
        return list(dict.fromkeys(one.text for one in marks if one.kind is SegmentKind.UNKNOWN))

    def _look(self) -> None:
        """Say what is wrong, if anything is, and whether it is saved."""
        unknown = self.unknown()
        if self._failed:
            self.error.show_error(self._failed)
        elif unknown:
            nearest = nearest_field(unknown[0].lower().replace(" ", "_"))
            says = self.tr("No such field: ‘{field}’.").format(field=unknown[0])
            self.error.show_error(says, PLACEHOLDERS[nearest].label if nearest is not None else "")
        else:
            self.error.clear()
        self.name.set_invalid(not self.name.text().strip())
        self.saved.setText(self.tr("Not saved yet") if self._failed else self.tr("Saved as you type"))

    # -- doing -------------------------------------------------------------------------------------

    def insert(self, name: str) -> None:
        """Put a field in where the cursor was last; the personal line into the text."""
        text = self.subject if self._last is self.subject and name != PERSONAL_LINE else self.text
        text.insert_field(name)
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chip(self, name: str, _checked: bool = False) -> None:
        self.insert(name)

    def _on_proposal(self, _label: str) -> None:
        for written in self.unknown()[:1]:
            nearest = nearest_field(written.lower().replace(" ", "_"))
            if nearest is not None:
                self.subject.replace_field(written, nearest)
                self.text.replace_field(written, nearest)
                self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_use(self, key: str) -> None:
        if self._template is not None and key != self._template.used_for:
            self.save()
            self.useWanted.emit(key)

    def _on_edited(self) -> None:
        if not self.isVisible():
            return  # a text that goes with its window tells that as a change
        self._touched = True
        self._failed = ""
        self._later.start()
        self._look()
        self.edited.emit()

    def _on_too_long(self, length: int) -> None:
        says = self.tr(
            "With this the template had {length} characters; {most} are the most. Nothing was put in."
        )
        self.error.show_error(
            says.format(length=wording.number(length), most=wording.number(LONGEST_TEMPLATE))
        )

    def save(self) -> None:
        """Save what was written, if anything was."""
        self._later.stop()
        one = self._template
        if not self._touched or one is None:
            return
        name, subject, body = self._words()
        try:
            if not name.strip():
                raise KnownError(self.tr("A template needs a name. Nothing was saved yet."))
            self._touched = False
            self._step = templates.save(
                self._desk.store, one.key, name=name, subject=subject, body=body, joins=self._step
            )
        except KnownError as error:
            self._touched = True
            self._failed = str(error)
        self._look()

    def finish(self) -> None:
        """Save, and let the next change be a step of its own."""
        self.save()
        self._step = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, TemplateText):
            self._last = watched
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed is lost."""
        super().hideEvent(event)
        self.finish()


class _TextPanel(Panel):
    """The frame around the text and its fields, with the focus ring of the text."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__(padding=2, outline="edge")
        self._inner = inner
        self.foot: QWidget | None = None
        """What lies on the darker ground at the bottom."""
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(8)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), theme.color("base"))
        if self.foot is not None:
            painter.fillRect(self.rect().adjusted(0, self.foot.y(), 0, 0), theme.color("alt"))
        painter.setClipping(False)
        here = self._inner.hasFocus()
        paint_box(painter, QRectF(self.rect()), "", "focus" if here else "edge", radius, 2 if here else 1)
