"""The documents of an opening: linked where they lie, or kept within the book; opened, found again, taken out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from crm_desktop.services import documents
from crm_desktop.services.computer.whole_files import file_name
from crm_desktop.store.opportunities import Document
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.opportunities.parts import DocumentLine, DropPlace
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Menu, icon_button, label


class Documents(DropPlace):
    """The list with its head. Files let go on it are linked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._number = 0
        self._columns = 2
        self._documents: Sequence[Document] = ()
        self._copies: TemporaryDirectory[str] | None = None
        self.lines: list[DocumentLine] = []
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Documents"), "section"))
        head.addWidget(label(self.tr("or drop a file here"), "small", "text3"))
        head.addStretch(1)
        self.add_button = icon_button("plus", self.tr("Add a document"), small=True)
        self.add_button.clicked.connect(self._on_add)
        head.addWidget(self.add_button)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(0)
        self.body.addLayout(self._grid)
        self._none = label(
            self.tr("CV, letter, offer: what belongs to this opening."), "body", "text3", wrap=True
        )
        self.body.addWidget(self._none)
        self.dropped.connect(self.link)
        self.destroyed.connect(partial(_clean_up, self.__dict__))

    def set_columns(self, columns: int) -> None:
        """Stand in one column or in two."""
        if columns != self._columns:
            self._columns = columns
            self._build()

    def show_documents(self, number: int, documents: Sequence[Document]) -> None:
        """Show the documents of an opening."""
        self._number, self._documents = number, documents
        self._build()

    def _build(self) -> None:
        for line in self.lines:
            self._grid.removeWidget(line)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self.lines = []
        names = Counter(document.name for document in self._documents)
        for place, document in enumerate(self._documents):
            day = words.short(document.added_on, self.desk.today)
            line = DocumentLine(document, day, told_apart=names[document.name] > 1)
            line.opened.connect(partial(self.open, document))
            line.findWanted.connect(partial(self.find, document))
            line.menuWanted.connect(partial(self._on_menu, line))
            self._grid.addWidget(line, place // self._columns, place % self._columns)
            self.lines.append(line)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self._none.setVisible(not self._documents)

    # -- adding ------------------------------------------------------------------------------------

    def _on_add(self) -> None:
        menu = self._menu()
        menu.add(self.tr("Link a file, it stays where it is"), "link", "", self._choose_link)
        menu.add(self.tr("Keep a copy of a file in here"), "save", "", self._choose_copy)
        menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 4)))

    def _choose_link(self) -> None:
        self._choose(self.tr("Link a file"), lambda path: self.link([path]))

    def _choose_copy(self) -> None:
        self._choose(self.tr("Keep a copy of a file"), self.keep)

    def _choose(self, title: str, chosen: object) -> None:
        self.desk.prompter.choose_file(self.window(), title, [self.tr("All files (*)")], chosen)  # type: ignore[arg-type]

    def link(self, paths: Sequence[Path]) -> None:
        """Name files that belong to the opening; they stay where they lie."""
        new: list[Path] = []
        if not self.desk.do(lambda: new.extend(documents.link(self.desk.store, self._number, paths))):
            return
        if not new:
            self.desk.said.emit(self.tr("{name} is here already.").format(name=paths[0].name), False)
        elif len(new) == 1:
            self.desk.said.emit(self.tr("Linked: {name}.").format(name=new[0].name), True)
        else:
            self.desk.said.emit(self.tr("{count} files linked.").format(count=len(new)), True)

    def keep(self, path: Path) -> None:
        """Keep a copy of a file within the book."""
        sizes: list[int] = []
        if not self.desk.do(lambda: sizes.append(documents.copy_in(self.desk.store, self._number, path))):
            return
        said = (
            self.tr("A copy is kept here: {name}.")
            if sizes[0]
            else self.tr("A copy is kept here: {name}. It is empty.")
        )
        self.desk.said.emit(said.format(name=path.name), True)

    # -- with one of them --------------------------------------------------------------------------

    def open(self, document: Document) -> None:
        """Open a document with the program that the desktop has for it; a kept one from a copy."""
        if document.size is None:
            if not documents.is_there(Path(document.path)):
                self._build()
                return
            self.desk.open_outside(QUrl.fromLocalFile(document.path))
            return
        if self._copies is None:
            self._copies = TemporaryDirectory(prefix="crm-desktop-", ignore_cleanup_errors=True)
        folder = Path(self._copies.name)
        made: list[Path] = []
        if self.desk.do(lambda: made.append(documents.write_copy(self.desk.store, document.id, folder))):
            self.desk.open_outside(QUrl.fromLocalFile(str(made[0])))

    def find(self, document: Document) -> None:
        """Let the person show where the file of a document lies now."""
        title = self.tr("Where is {name}?").format(name=document.name)
        said = self.tr("Found again: {name}.").format(name=document.name)

        def chosen(path: Path) -> None:
            self.desk.do(lambda: documents.relink(self.desk.store, document.id, path), said)

        self._choose(title, chosen)

    def rename(self, document: Document) -> None:
        """Ask for another name."""
        said = self.tr("Document renamed.")

        def answered(name: str | None) -> None:
            if name is not None and name.strip() != document.name:
                self.desk.do(lambda: documents.rename(self.desk.store, document.id, name), said)

        self.desk.prompter.ask_text(
            self.window(),
            self.tr("Rename the document"),
            self.tr("The file itself keeps its name."),
            document.name,
            self.tr("Rename"),
            answered,
        )

    def save_as(self, document: Document) -> None:
        """Save a kept document as a file of its own."""
        store = self.desk.store

        def chosen(path: Path) -> None:
            said = self.tr("Saved: {name}.").format(name=path.name)
            if self.desk.do(lambda: documents.save_copy(store, document.id, path)):
                self.desk.said.emit(said, False)

        self.desk.prompter.choose_file(
            self.window(),
            self.tr("Save as a file"),
            [self.tr("All files (*)")],
            chosen,
            save_as=file_name(document.name, documents.NAMELESS),
        )

    def take_out(self, document: Document) -> None:
        """Take a document out of the opening; its file stays."""
        said = self.tr("Taken out: {name}.").format(name=document.name)
        self.desk.do(lambda: documents.remove(self.desk.store, document.id), said)

    def _on_menu(self, line: DocumentLine, place: QPoint) -> None:
        document = line.document
        menu = self._menu()
        if document.size is not None or (document.path and not line.is_gone):
            menu.add(self.tr("Open"), "external-link", "", partial(self.open, document))
        if document.size is None:
            text = (
                self.tr("Find it…") if line.is_gone or not document.path else self.tr("It is another file…")
            )
            menu.add(text, "folder-open", "", partial(self.find, document))
        else:
            menu.add(self.tr("Save as a file…"), "download", "", partial(self.save_as, document))
        menu.add(self.tr("Rename…"), "pencil", "", partial(self.rename, document))
        menu.addSeparator()
        menu.add(self.tr("Take out"), "trash-2", "", partial(self.take_out, document), danger=True)
        menu.popup(place)

    def _menu(self) -> Menu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu


def _clean_up(kept: dict[str, object]) -> None:
    """Remove the copies that were opened, when the list goes."""
    copies = kept.get("_copies")
    if isinstance(copies, TemporaryDirectory):
        copies.cleanup()
