"""The first step of an import: a place for the file, what is understood, and the imports of before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.clock import Clock
from crm_desktop.services.imports.importing import PastImport
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.pieces import DropPlace, IconLine, IconSquare, Pane, SidePane, clear_layout
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ElidedLabel, Hairline, LinkButton, Panel, button, label, link_button

SIDE, NARROW_SIDE = 352, 264
"""The width of the pane at the right, in px at text size 1, and what it is where the page is narrower than `ROOM`."""
ROOM = 1040
LEAST_TEXT = 156
"""What a kind of file needs beside the way to get it, in px at text size 1, for two to stand side by side."""
PLACE, LOW_PLACE, LOW = 196, 148, 520
"""The height of the place for the file, in px at text size 1, and what it is where the page is lower than `LOW`."""


class FilePage(QWidget):
    """Where the file comes from."""

    pastShown = Signal(int)
    """Show a past import in the activity log: its number there."""
    pastRedone = Signal(int)
    """Do an import again that was taken back: its number in the log."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._columns = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main = Pane()
        column = main.column
        self.place = DropPlace()
        column.addWidget(self.place)
        column.addSpacing(16)
        column.addWidget(label(self.tr("What it understands"), "section"))
        column.addSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.help_links: dict[str, LinkButton] = {}
        self._boxes = [self._kind(*kind) for kind in self._kinds()]
        self._place_kinds(2)
        column.addLayout(self._grid)
        column.addSpacing(8)
        self.help = Panel(alt=True, padding=16)
        self.help.hide()
        self._helped = ""
        column.addWidget(self.help)
        column.addStretch(1)
        column.addSpacing(8)
        column.addWidget(
            IconLine("hard-drive", self.tr("The file stays where it is and nothing is sent anywhere."))
        )
        row.addWidget(main, 1)

        side = Pane(margins=(20, 20, 20, 20))
        side.column.addWidget(label(self.tr("Past imports"), "section"))
        side.column.addSpacing(12)
        self._past = QVBoxLayout()
        self._past.setSpacing(0)
        side.column.addLayout(self._past)
        side.column.addSpacing(12)
        self._note = IconLine("info", "")
        side.column.addWidget(self._note)
        side.column.addStretch(1)
        self._side = SidePane(side, SIDE)
        row.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what it understands have the room in a small window."""
        super().resizeEvent(event)
        theme = current_theme()
        self._side.setFixedWidth(theme.px(SIDE if self.width() >= theme.px(ROOM) else NARROW_SIDE))
        self.place.setMinimumHeight(theme.px(PLACE if self.height() >= theme.px(LOW) else LOW_PLACE))
        links = max(link.sizeHint().width() for link in self.help_links.values())
        two = 2 * (theme.px(LEAST_TEXT) + links) + self._grid.horizontalSpacing()
        self._place_kinds(2 if self.width() - self._side.width() - 48 >= two else 1)

    def _place_kinds(self, columns: int) -> None:
        """Put what it understands side by side, or below each other where words would be cut; lines stand between."""
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.setColumnStretch(1, columns - 1)
        for number, (box, line) in enumerate(self._boxes):
            self._grid.addWidget(box, number // columns, number % columns)
            line.setVisible(number < len(self._boxes) - columns)

    def _kinds(self) -> list[tuple[str, str, str, str]]:
        return [
            ("linkedin", "link", self.tr("LinkedIn"), self.tr("Archive .zip, or one file")),
            ("google", "contact-round", self.tr("Google Contacts"), self.tr(".csv or .vcf")),
            ("outlook", "id-card", self.tr("Outlook or Thunderbird"), self.tr(".csv or .ldif")),
            ("phone", "smartphone", self.tr("Phone or Apple Contacts"), self.tr("vCard, .vcf")),
            (
                "csv",
                "table-2",
                self.tr("Excel or any CSV"),
                self.tr("Any columns, also pasted"),
            ),
            ("calendar", "calendar", self.tr("Calendar"), self.tr(".ics")),
            ("mail", "mail", self.tr("Mail"), self.tr(".eml or .mbox")),
            (
                "book",
                "users",
                self.tr("Another CRM Desktop file"),
                self.tr(".json, all of it"),
            ),
        ]

    def _steps(self, key: str) -> list[str]:
        return {
            "linkedin": [
                self.tr("On linkedin.com, open Settings & Privacy, then Data privacy."),
                self.tr(
                    "Choose Get a copy of your data and the larger archive: it has your messages, jobs and "
                    "recommendations too. Connections alone come sooner."
                ),
                self.tr("LinkedIn sends you a message with a link, within ten minutes or a day."),
                self.tr("Download the archive and drop the .zip here as it is."),
            ],
            "google": [
                self.tr("On contacts.google.com, choose Export at the left."),
                self.tr("Choose all contacts or a label, and Google CSV or vCard; both are understood."),
                self.tr("Drop the file here."),
            ],
            "outlook": [
                self.tr("On outlook.com, open People, then Manage contacts, Export contacts."),
                self.tr(
                    "In Outlook for Windows: File, Open & Export, Import/Export, Export to a file, "
                    "Comma Separated Values."
                ),
                self.tr("In Thunderbird: Address Book, Tools, Export, as comma separated or LDIF."),
                self.tr("Drop the file here. English, German and French columns are known."),
            ],
            "calendar": [
                self.tr("In Google Calendar: Settings, Import & export, Export; unpack what you get."),
                self.tr("In Outlook or Apple Calendar: File, Save or Export the calendar as .ics."),
                self.tr(
                    "Write your own e-mail addresses on My card first, so that it is known who of the people you are."
                ),
                self.tr("Drop the file here. Events with people become talks, those to come follow-ups."),
            ],
            "mail": [
                self.tr(
                    "Drag messages out of Thunderbird, Outlook or Apple Mail into a folder: they become .eml."
                ),
                self.tr("A whole folder: the mailbox file of Thunderbird, or Google Takeout, Mail (.mbox)."),
                self.tr(
                    "Write your own e-mail addresses on My card first, so that it is known which messages you sent."
                ),
                self.tr("Drop the files here. Newsletters make nobody a contact."),
            ],
            "phone": [
                self.tr("On iPhone or Mac: Contacts, select the people, then Share or Export vCard."),
                self.tr("On Android: Contacts, Fix & manage, Export to file."),
                self.tr("Send the .vcf file to this computer and drop it here. Photos come along."),
            ],
            "csv": [
                self.tr(
                    "A workbook (.xlsx) is read as it is; other programs export or save the list as CSV."
                ),
                self.tr("One row for each person; a header helps, but is not needed."),
                self.tr("Drop the file here, or copy the rows and paste them."),
            ],
            "book": [
                self.tr("Open the other file in CRM Desktop and export it as JSON."),
                self.tr("Drop the .json file here. What is here stays; only what is new or empty is filled."),
            ],
        }[key]

    def _kind(self, key: str, icon: str, name: str, text: str) -> tuple[QWidget, QWidget]:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(IconSquare(icon))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(name, "body-medium", wrap=True))
        texts.addWidget(label(text, "small", "text2", wrap=True))
        row.addLayout(texts, 1)
        link = link_button(self.tr("How to get it"))
        link.setAccessibleName(self.tr("How to get it: {name}").format(name=name))
        link.clicked.connect(partial(self._on_help, key))
        self.help_links[key] = link
        row.addWidget(link)
        column.addLayout(row)
        line = Hairline()
        column.addWidget(line)
        return box, line

    def _on_help(self, key: str) -> None:
        self._helped = "" if self._helped == key else key
        self.help.clear()
        for number, step in enumerate(self._steps(key) if self._helped else (), start=1):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 2, 0, 2)
            row.setSpacing(12)
            row.addWidget(label(f"{number}", "body-strong", "text2"))
            row.addWidget(label(step, "body", wrap=True), 1)
            self.help.body.addWidget(line)
        self.help.setVisible(bool(self._helped))
        for each, link in self.help_links.items():
            link.setText(self.tr("Hide") if each == self._helped else self.tr("How to get it"))
            link.updateGeometry()

    def helped(self) -> str:
        """Of which kind the steps are shown ("" for none)."""
        return self._helped

    def set_past(self, past: Sequence[PastImport]) -> None:
        """Show the imports of before."""
        clear_layout(self._past)
        if not past:
            self._past.addWidget(label(self.tr("None yet."), "body", "text2"))
            self._note.set_text(
                self.tr(
                    "Before each import a copy of your file is kept, so you can look at everything without fear."
                )
            )
            return
        panel = Panel(padding=1)
        for one in past:
            panel.add_row(self._past_row(one))
        self._past.addWidget(panel)
        self._note.set_text(
            self.tr("The same file again brings only what is new. Your own words are never overwritten.")
        )

    def _past_row(self, one: PastImport) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(15, 11, 15, 11)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        gone = one.undone_at is not None
        name = one.run.file_name if one.run is not None else one.label.removeprefix("Imported ")
        texts.addWidget(ElidedLabel(name, "body-medium", "text2" if gone else "text"))
        first = words.moment(one.done_at, self._clock)
        second = one.detail
        if one.run is not None:
            first = self.tr("{day}, {people}").format(
                day=first, people=words.taken_of(one.run.kind, one.run.rows)
            )
            second = self.tr("{new} new, {merged} merged").format(
                new=wording.number(one.run.new), merged=wording.number(one.run.merged)
            )
        if one.undone_at is not None:
            same = words.moment(one.undone_at, self._clock) == words.moment(one.done_at, self._clock)
            second = (
                self.tr("Undone on the same day")
                if same
                else self.tr("Undone on {day}").format(day=words.moment(one.undone_at, self._clock))
            )
        for text in (first, second):
            if text:
                texts.addWidget(label(text, "small", "text2", wrap=True))
        row.addLayout(texts, 1)
        if one.history is not None:
            if gone and one.can_redo:
                made = button(self.tr("Again"), small=True)
                made.setAccessibleName(self.tr("Import {name} again").format(name=name))
                made.clicked.connect(partial(self.pastRedone.emit, one.history))
                row.addWidget(made)
            elif not gone:
                made = button(self.tr("Show"), small=True)
                made.setAccessibleName(self.tr("Show the import of {name}").format(name=name))
                made.clicked.connect(partial(self.pastShown.emit, one.history))
                row.addWidget(made)
        return box
