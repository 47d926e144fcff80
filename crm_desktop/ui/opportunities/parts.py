"""The parts of one opening's pane: people and their roles, a text changed in place, documents, small popups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates
from crm_desktop.domain.terms import RoleKind
from crm_desktop.services.documents import is_there
from crm_desktop.store.opportunities import Document, Person
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    ComboBox,
    DateField,
    ElidedLabel,
    Face,
    Field,
    IconMark,
    LinkButton,
    Popup,
    RingHolder,
    TextEdit,
    TextLink,
    button,
    draw_text,
    icon_button,
    label,
    paint_box,
    set_tooltip,
)


class Owed(QWidget):
    """Who is to hear something: faces, names, why, and the button that writes. ``writeWanted()``."""

    writeWanted = Signal()

    def __init__(
        self,
        names: Sequence[str],
        head: str,
        text: str,
        action: str,
        icon: str = "",
        *,
        primary: bool = False,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        faces = QHBoxLayout()
        faces.setSpacing(4)
        for name in names[:3]:
            faces.addWidget(Face(name, size=32))
        row.addLayout(faces)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.head = ElidedLabel(head, "row-title")
        column.addWidget(self.head)
        self.text = label(text, "small", "text2", wrap=True)
        column.addWidget(self.text)
        row.addLayout(column, 1)
        self.button = button(action, "primary" if primary else "secondary", icon, small=True)
        self.button.clicked.connect(self.writeWanted)
        row.addWidget(self.button)


class RoleButton(LinkButton):
    """What somebody is, in small grey words with an arrow: a click drops down the roles."""

    def __init__(self, text: str) -> None:
        super().__init__(text, role="small", token="text2")

    def _arrow(self) -> int:
        return current_theme().px(12)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 4 + self._arrow(), max(hint.height(), current_theme().px(28)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint_box(painter, QRectF(self.rect()), "alt", "", theme.px(4))
        size = self._arrow()
        words_ = QRectF(0, 0, self.width() - size - 4, self.height())
        draw_text(painter, words_, self.text(), "small", "text2")
        paint_icon(painter, self.width() - size, (self.height() - size) / 2, "chevron-down", "text2", size)


class PersonLine(QWidget):
    """Somebody in the opening. ``opened()`` their name was clicked, ``roleWanted(place)`` what they are here."""

    opened = Signal()
    roleWanted = Signal(QPoint)

    def __init__(self, person: Person) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(Face(person.name, size=24))
        self.name = TextLink(person.name, role="row-title", token="text")
        self.name.clicked.connect(self.opened)
        row.addWidget(self.name)
        row.addStretch(1)
        self.role = RoleButton(words.role(person.role))
        self.role.setAccessibleName(f"{person.name}, {words.role(person.role)}")
        self.role.clicked.connect(self._on_role)
        row.addWidget(self.role)

    def _on_role(self) -> None:
        self.roleWanted.emit(self.role.mapToGlobal(QPoint(0, self.role.height() + 4)))


class InPlace(RingHolder, QWidget):
    """A text that a click (or Enter) turns into a field; leaving it saves, Esc does not. ``saved(text)``."""

    saved = Signal(str)

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        self._hint = hint
        self._text = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_tooltip(self, self.tr("Click to change"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._label = label("", "body", "text2", wrap=True)
        column.addWidget(self._label)
        self.edit = TextEdit(lines=3, name=name)
        self.edit.installEventFilter(self)
        column.addWidget(self.edit)
        self.edit.hide()

    def set_text(self, text: str, *, instead: str = "") -> None:
        """Show a text; what stands there where it is empty. While it is changed here, that stays."""
        self._text = text
        self._label.setText(text or instead or self._hint)
        self._label.set_token("text2" if text else "text3")
        self.setAccessibleDescription(self._label.text())

    def is_editing(self) -> bool:
        """Whether it is being changed."""
        return not self.edit.isHidden()

    def begin(self) -> None:
        """Turn into the field."""
        self.edit.setPlainText(self._text)
        self._label.hide()
        self.edit.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def end(self, *, save: bool) -> None:
        """Be a text again; saved where it was changed."""
        if not self.is_editing():
            return
        text = self.edit.toPlainText().strip()
        self.edit.hide()
        self._label.show()
        if save and text != self._text:
            self.saved.emit(text)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is not self.edit:
            return False
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in (
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
            ):
                self.end(save=True)
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (
                entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self.end(save=entered)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def ring_radius(self) -> int:
        return 4

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_editing():
            self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not self.is_editing():
            self.begin()
            return
        super().keyPressEvent(event)


class DocumentLine(QWidget):
    """A document: a click opens it; what else can be done is in its menu, which comes with the mouse or the focus.

    One of several with the same name says where it lies (``told_apart``).

    ``opened()``; ``findWanted()`` where its file is gone; ``menuWanted(place)``.
    """

    opened = Signal()
    findWanted = Signal()
    menuWanted = Signal(QPoint)

    def __init__(self, document: Document, day: str, *, told_apart: bool = False) -> None:
        super().__init__()
        self.document = document
        self.is_gone = bool(document.path) and document.size is None and not is_there(Path(document.path))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        nowhere = not document.path and document.size is None
        self.icon = IconMark(
            "file-x" if self.is_gone else "file-text", "caution" if self.is_gone else "text2", 16
        )
        row.addWidget(self.icon)
        self.name = TextLink(document.name, token="text2" if self.is_gone or nowhere else "text")
        where = document.path or (
            self.tr("Kept in this file") if document.size is not None else self.tr("Only its name is known")
        )
        set_tooltip(self.name, f"{document.name}\n{where}")
        self.name.setAccessibleDescription(where)
        self.name.clicked.connect(self.findWanted if self.is_gone or nowhere else self.opened)
        row.addWidget(self.name)
        if told_apart and not self.is_gone:
            row.addWidget(ElidedLabel(Path(document.path).parent.name or where, "small", "text3"))
        self.find_link = TextLink(self.tr("Find it"), role="small-medium")
        if self.is_gone:
            row.addWidget(label(self.tr("Not at its place"), "small", "caution"))
            self.find_link.clicked.connect(self.findWanted)
            row.addWidget(self.find_link)
        else:
            self.find_link.setParent(self)
            self.find_link.hide()
        row.addStretch(1)
        self._day = label(day, "small", "text3")
        row.addWidget(self._day)
        self.more = icon_button(
            "ellipsis", self.tr("More about {name}").format(name=document.name), small=True
        )
        keep = self.more.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.more.setSizePolicy(keep)
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        row.addWidget(self.more)
        for widget in (self.name, self.find_link, self.more):
            widget.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_more(focused=event.type() == QEvent.Type.FocusIn)
        return False

    def _show_more(self, *, focused: bool = False) -> None:
        self.more.setVisible(focused or self.underMouse() or self.more.hasFocus())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.more.show()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.more.setVisible(self.name.hasFocus() or self.more.hasFocus())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._on_more()
        else:
            self.menuWanted.emit(event.globalPos())

    def _on_more(self) -> None:
        self.menuWanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))


class DropPlace(QWidget):
    """A place where files can be let go. ``dropped(paths)``; its ``body`` holds what stands in it."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._over = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    @staticmethod
    def _paths(event: QDropEvent) -> list[Path]:
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._paths(event):
            event.acceptProposedAction()
            self._set_over(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        paths = self._paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._over:
            theme = current_theme()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("accent-soft"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))


class DayPopup(Popup):
    """Asks for the day of a stage. ``chosen(day)``; what is wrong with a day stands beside it."""

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, head: str, day: date, today: date, advice: Callable[[date], str]
    ) -> None:
        super().__init__(parent, padding=16)
        self._today = today
        self._advice = advice
        self.body.setSpacing(12)
        self.day = DateField(quickdates.parse_past, today, value=day, name=head)
        self.day.setMinimumWidth(current_theme().px(240))
        self.field = Field(head, self.day, above=True)
        self.field.proposalClicked.connect(self.day.type_text)
        self.body.addWidget(self.field)
        self.save_button = button(self.tr("Set the day"), "primary", small=True)
        self.save_button.clicked.connect(self._on_save)
        self.day.returnPressed.connect(self._on_save)
        self.day.textEdited.connect(self.field.clear_error)
        self.day.dateChanged.connect(self.field.clear_error)
        self.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignRight)

    def _on_save(self) -> None:
        day = self.day.date()
        reading = quickdates.read(self.day.text(), self._today)
        advice = (
            self._advice(day)
            if day is not None
            else reading.advice or self.tr("Which day? Perhaps ‘yesterday’.")
        )
        if advice or day is None:
            self.field.set_error(advice)
            self.adjustSize()
            return
        self.chosen.emit(day)
        self.close()


class AddPersonPopup(Popup):
    """Asks who is in the opening, and as what. ``chosen(contact, name, role)``: a number, or 0 and a new name."""

    chosen = Signal(int, str, str)

    def __init__(self, parent: QWidget, find: Callable[[str], Sequence[Choice]], role: RoleKind) -> None:
        super().__init__(parent, padding=16)
        self.body.setSpacing(12)
        self.person = ChooseField(
            find, create_text=self.tr("New contact"), placeholder=self.tr("Name"), name=self.tr("Who")
        )
        self.person.setMinimumWidth(current_theme().px(280))
        self.field = Field(self.tr("Who"), self.person, above=True)
        self.body.addWidget(self.field)
        self.role = ComboBox([(one, words.role(one)) for one in RoleKind], name=self.tr("As what"))
        self.role.set_current_key(role)
        self.body.addWidget(Field(self.tr("As what"), self.role, above=True))
        self.add_button = button(self.tr("Add to this opening"), "primary", small=True)
        self.add_button.clicked.connect(self._on_add)
        self.person.textEdited.connect(self.field.clear_error)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignRight)

    def _on_add(self) -> None:
        choice, name = self.person.choice(), self.person.text().strip()
        if choice is None and not name:
            self.field.set_error(self.tr("Who is it? A name is enough."))
            self.adjustSize()
            return
        number = choice.id if choice is not None and isinstance(choice.id, int) else 0
        self.chosen.emit(number, "" if number else name, self.role.current_key())
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_add()
            return
        super().keyPressEvent(event)
