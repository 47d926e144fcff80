"""Ctrl+K: find anything, do anything. People, what to do with the best match, leads, notes, commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.domain import wording
from crm_desktop.domain.names import fold
from crm_desktop.domain.wording import shortened
from crm_desktop.services import finding, ways_in
from crm_desktop.ui.shell import views
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.offers import ROW, Offer, OfferDelegate, OfferModel
from crm_desktop.ui.theme import current_theme, dress
from crm_desktop.ui.widgets import (
    IconMark,
    Kbd,
    Scrim,
    label,
    make_see_through,
    paint_box,
    paint_shadow,
)

if TYPE_CHECKING:
    from crm_desktop.ui.shell.window import MainWindow

WIDTH, HEIGHT, TOP = 640, 533, 96
"""Size and place of the palette in px at text size 1; lower windows take the height they have."""
SHADOW: Final = 24
"""Room around the palette for its shadow, px."""
HEAD, FOOT = 48, 36
DO_FIRST: Final = 5
"""So many of the things to do with somebody stand before what else was found."""
SHORT: Final = 24
"""Given names longer than this (in characters) are cut in what one can do."""


class _Field(QLineEdit):
    """Where one types; without an edge of its own."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._take_font()

    def _take_font(self) -> None:
        chosen = current_theme().font("section")
        chosen.setWeight(QFont.Weight.Normal)
        self.setFont(chosen)

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_font()


class _OfferList(QListView):
    """The lines. The mouse chooses by moving over them, and does by a click; the keyboard stays in the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(0, 4, 0, 4)
        self.entered.connect(self._on_entered)

    def _on_entered(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)


class Palette(QDialog):
    """The palette over the window, which is dimmed meanwhile. Esc closes; arrows choose; Enter does."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        dress(self)
        self.setWindowTitle(self.tr("Find or do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        make_see_through(self, edge=SHADOW)
        self.setProperty("painted", True)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._desk = desk
        self._window = window
        self._scrim: Scrim | None = None
        theme = current_theme()
        self.field = _Field(self.tr("Find a person, a lead, a note, or something to do"))
        self.field.textChanged.connect(self._on_typed)
        self.model = OfferModel(self)
        self.list = _OfferList(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(OfferDelegate(self.model, self.list))
        self.list.clicked.connect(self._on_activated)
        head = QHBoxLayout()
        head.setContentsMargins(17, 1, 16, 1)
        head.setSpacing(12)
        head.addWidget(IconMark("search", "text2", 16))
        head.addWidget(self.field, 1)
        head.addWidget(Kbd(self.tr("Esc")))
        self._head = QWidget()
        self._head.setFixedHeight(theme.px(HEAD))
        self._head.setLayout(head)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(8)
        foot.addWidget(Kbd("↑"))
        foot.addWidget(Kbd("↓"))
        foot.addWidget(label(self.tr("choose"), "small", "text2"))
        foot.addSpacing(8)
        foot.addWidget(Kbd(self.tr("Enter")))
        foot.addWidget(label(self.tr("open"), "small", "text2"))
        foot.addStretch(1)
        foot.addWidget(Kbd(">"))
        foot.addWidget(label(self.tr("only commands"), "small", "text2"))
        self._foot = QWidget()
        self._foot.setFixedHeight(theme.px(FOOT))
        self._foot.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        column.setSpacing(1)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)
        self._take_place()
        self._on_typed("")

    def look_for(self, text: str) -> Palette:
        """Open it with some words typed."""
        self.open()
        self.field.setText(text)
        return self

    # -- place and looks -----------------------------------------------------------------------------

    def _take_place(self) -> None:
        """Stand over the upper middle of the window, as large as it allows."""
        theme = current_theme()
        window = self._window
        width = min(theme.px(WIDTH), window.width() - 48)
        top = min(TOP, max(24, (window.height() - theme.px(HEIGHT)) // 2))
        height = min(theme.px(HEIGHT), window.height() - top - 24)
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, top))
        self.setGeometry(corner.x() - SHADOW, corner.y() - SHADOW, width + 2 * SHADOW, height + 2 * SHADOW)

    def box(self) -> QRect:
        """Where the palette lies in its own window: all but the room for the shadow."""
        return self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window."""
        if self._scrim is None:
            self._scrim = Scrim(self._window)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the shade away."""
        super().hideEvent(event)
        scrim, self._scrim = self._scrim, None
        if scrim is not None:
            scrim.hide()
            scrim.setParent(None)
            scrim.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, with a darker foot and hairlines between the parts."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.box())
        radius = theme.px(10)
        paint_shadow(painter, box, radius)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(box, theme.color("base"))
        foot = self._foot.geometry()
        painter.fillRect(foot, theme.color("alt"))
        for y in (self._head.geometry().bottom() + 1, foot.top() - 1):
            painter.fillRect(QRect(foot.x(), y, foot.width(), 1), theme.color("line"))
        painter.restore()
        paint_box(painter, box, "", "text" if theme.high_contrast else "line2", radius)

    # -- what is offered -----------------------------------------------------------------------------

    def commands(self) -> list[tuple[str, str, str, Callable[[], Any]]]:
        """Give everything one can do from anywhere: words, icon, keys, function."""
        desk, window = self._desk, self._window
        return [
            (self.tr("New lead"), "lightbulb", "", desk.edit_lead),
            (self.tr("New ask"), "message-circle-question", "Ctrl+Shift+A", desk.ask),
            (self.tr("New opportunity"), "briefcase", "", desk.edit_opportunity),
            (
                self.tr("Paste a posting"),
                "clipboard-paste",
                "",
                partial(desk.edit_opportunity, None, paste=True),
            ),
            (self.tr("New contact"), "user-plus", "", desk.edit_contact),
            (self.tr("New follow-up"), "square-check", "", desk.edit_follow_up),
            (self.tr("New company"), "building-2", "", desk.edit_company),
            (self.tr("Name several companies"), "list", "", desk.name_companies),
            (self.tr("Find a way in…"), "route", "", desk.find_way),
            (self.tr("Log a call"), "phone", "Ctrl+L", desk.log),
            (self.tr("Log a favour"), "gift", "", desk.log_favour),
            (self.tr("Note a promise"), "handshake", "", desk.note_promise),
            (self.tr("Import contacts"), "upload", "Ctrl+I", desk.import_file),
            (self.tr("Export"), "download", "", desk.export),
            *(
                (
                    self.tr("Go to {view}").format(view=entry.text),
                    entry.icon,
                    entry.keys,
                    partial(window.show_view, entry.key),
                )
                for entry in (*views.entries(), views.settings_entry())
            ),
            *(
                (
                    self.tr("Settings: {what}").format(what=what),
                    icon,
                    "",
                    partial(window.show_view, "settings", {"section": section}),
                )
                for section, icon, what in (
                    ("etiquette", "handshake", self.tr("rules, holidays, keeping in touch")),
                    ("reminders", "bell", self.tr("reminders, quiet hours, tray")),
                    ("appearance", "moon", self.tr("light or dark, text size, language")),
                    ("data", "database", self.tr("backup, your file, calendar file")),
                    ("mail", "mail", self.tr("mail program")),
                    ("keyboard", "keyboard", self.tr("keys of a single letter")),
                )
            ),
            (self.tr("My card and pitch"), "id-card", "", desk.open_me),
            (self.tr("Find duplicates"), "git-merge", "", partial(window.show_view, "duplicates")),
            (self.tr("References"), "quote", "", desk.open_reference),
            (self.tr("Favours and promises"), "gift", "", desk.open_favours),
            (self.tr("Without a next step"), "circle-pause", "", desk.open_next_steps),
            (self.tr("What happened here"), "undo-2", "", partial(window.show_view, "activity")),
            (self.tr("Templates"), "file-text", "", desk.open_template),
            (self.tr("When it is over"), "award", "", desk.when_it_is_over),
            (self.tr("Manual"), "book-open", "F1", window.open_help),
            (self.tr("Map of the keys"), "keyboard", "", desk.show_keys),
            (self.tr("About CRM Desktop"), "info", "", desk.show_about),
            (self.tr("Undo"), "undo-2", "Ctrl+Z", desk.undo),
            (self.tr("Redo"), "redo-2", "Ctrl+Shift+Z", desk.redo),
        ]

    def _offers(self, text: str) -> list[Offer]:
        if text.lstrip().startswith(">"):
            return self._command_offers(text.lstrip()[1:])
        typed = text.strip()
        if not typed:
            return self._command_offers("")
        store, desk = self._desk.store, self._desk
        found = finding.find_people(store, typed)
        # Whoever is called so is meant; else what one can do is, before people on whose card the words stand.
        commands = self._command_offers(typed)
        called = bool(found) and finding.is_called(found[0].title, typed)
        offers: list[Offer] = [] if called else list(commands)
        if found:
            offers.append(Offer(self.tr("People")))
            offers += [
                Offer(
                    hit.title, hit.second, face=hit.title, typed=typed, run=partial(desk.open_contact, hit.id)
                )
                for hit in found
            ]
        do = self._things_to_do(found[0], typed) if found else []
        things = self._things(typed)
        if do and not things:
            offers += [Offer(self.tr("Do")), *do]
        elif do:
            # What else was found is seen without scrolling; what is done less often stands below it.
            offers += [Offer(self.tr("Do")), *do[:DO_FIRST], *things, Offer(self.tr("More to do"))]
            offers += do[DO_FIRST:]
        else:
            offers += things
        if called:
            offers += commands
        if not found:
            create = self.tr("Create contact ‘{name}’").format(name=typed)
            offers.append(Offer(create, icon="user-plus", run=partial(desk.edit_contact, name=typed)))
        return offers

    def _things(self, typed: str) -> list[Offer]:
        """The companies, leads, asks, openings and notes that were found."""
        store, desk = self._desk.store, self._desk
        offers: list[Offer] = []
        named = finding.find_companies(store, typed)
        if named:
            offers.append(Offer(self.tr("Companies")))
            offers += [
                Offer(
                    hit.title,
                    hit.second,
                    face=hit.title,
                    square=True,
                    typed=typed,
                    run=partial(desk.open_company, hit.id),
                )
                for hit in named
            ]
        for caption, hits, icon, opener in (
            (self.tr("Leads"), finding.find_leads(store, typed), "lightbulb", desk.open_lead),
            (self.tr("Asks"), finding.find_asks(store, typed), "message-circle-question", desk.open_ask),
            (
                self.tr("Opportunities"),
                finding.find_openings(store, typed),
                "briefcase",
                desk.open_opportunity,
            ),
        ):
            if hits:
                offers.append(Offer(caption))
            offers += [
                Offer(hit.title, hit.second, icon=icon, typed=typed, run=partial(opener, hit.id))
                for hit in hits
            ]
        notes = finding.find_notes(store, typed)
        if notes:
            offers.append(Offer(self.tr("In notes and messages")))
            offers += [
                Offer(
                    f"“{hit.title.strip('“”')}”",
                    hit.second,
                    icon="file-text",
                    typed=typed,
                    anywhere=True,
                    run=partial(desk.open_contact, hit.contact_id or 0),
                )
                for hit in notes
            ]
        return offers

    def _things_to_do(self, best: finding.Hit, typed: str) -> list[Offer]:
        """What one can do with whom was most likely meant: first what is owed, if anything is."""
        desk = self._desk
        name = best.called
        name = shortened(name, SHORT)
        # Only who is called so has the typed letters in these lines.
        shown = typed if finding.is_called(name, typed) else ""
        today = desk.today
        offers: list[Offer] = []
        for due in desk.agenda.of_contact(best.id)[:1]:
            if due.due_on < today:
                since = wording.day_and_month(due.due_on, today)
                when = self.tr("due since {day}").format(day=since)
            else:
                when = self.tr("due {day}").format(day=wording.day_in_sentence(due.due_on, today))
            offers.append(
                Offer(
                    due.short_title,
                    when,
                    icon=due.icon,
                    typed=shown,
                    run=partial(desk.write, best.id, due),
                )
            )
        if ways_in.is_stranger(desk.store, best.id):
            text = self.tr("Find a way to {name}").format(name=name)
            find = partial(desk.find_way, person=best.id)
            offers.append(Offer(text, icon="route", typed=shown, run=find))
        does: Iterable[tuple[str, str, str, Callable[[], Any]]] = (
            (self.tr("Write to {name}"), "pencil", "", partial(desk.write, best.id)),
            (self.tr("Ask {name}"), "message-circle-question", "Ctrl+Shift+A", partial(desk.ask, best.id)),
            (
                self.tr("Call sheet of {name}"),
                "phone-call",
                "Ctrl+Shift+C",
                partial(desk.open_call_sheet, best.id),
            ),
            (self.tr("Log a call with {name}"), "phone", "Ctrl+L", partial(desk.log, (best.id,))),
            (self.tr("After a call with {name}"), "notebook-pen", "", partial(desk.after_call, best.id)),
            (
                self.tr("New lead from {name}"),
                "lightbulb",
                "",
                partial(desk.edit_lead, None, referrer_id=best.id),
            ),
            (
                self.tr("New follow-up about {name}"),
                "square-check",
                "",
                partial(desk.edit_follow_up, contacts=(best.id,)),
            ),
            (self.tr("Log a favour with {name}"), "gift", "", partial(desk.log_favour, best.id)),
        )
        return offers + [
            Offer(words.format(name=name), icon=icon, keys=keys, typed=shown, run=run)
            for words, icon, keys, run in does
        ]

    def _command_offers(self, text: str) -> list[Offer]:
        words = fold(text).split()
        found = [
            Offer(name, icon=icon, keys=keys, typed=text.strip(), run=run)
            for name, icon, keys, run in self.commands()
            if all(any(part.startswith(word) for part in fold(name).split()) for word in words)
        ]
        return [Offer(self.tr("Commands")), *found] if found else []

    # -- choosing ------------------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        self.model.set_offers(self._offers(text))
        self.list.scrollToTop()
        self._step(0, 1)

    def _step(self, start: int, by: int) -> None:
        row = start
        while 0 <= row < self.model.rowCount():
            if self.model.offers[row].run is not None:
                self.list.setCurrentIndex(self.model.index(row))
                if row == 1:
                    self.list.scrollToTop()  # with its caption
                self.field.setAccessibleDescription(self.model.offers[row].spoken())
                return
            row += by

    def _on_activated(self, index: QModelIndex) -> None:
        run = self.model.offers[index.row()].run if index.isValid() else None
        if run is not None:
            self.accept()
            run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose while the cursor stays in the field; Enter does; Ctrl+K closes as it opened."""
        row = self.list.currentIndex().row()
        page = max(1, self.list.viewport().height() // current_theme().px(ROW) - 1)
        steps = {
            Qt.Key.Key_Down: (row + 1, 1),
            Qt.Key.Key_Up: (row - 1, -1),
            Qt.Key.Key_PageDown: (min(row + page, self.model.rowCount() - 1), -1),
            Qt.Key.Key_PageUp: (max(row - page, 0), 1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(*steps[key])
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.list.currentIndex())
            return
        pressed = QKeySequence(event.keyCombination())
        if pressed == QKeySequence("Ctrl+K"):
            self.reject()
            return
        for place, offer in enumerate(self.model.offers):
            if offer.keys and offer.run is not None and pressed == QKeySequence(offer.keys):
                self._on_activated(self.model.index(place))
                return
        super().keyPressEvent(event)
