"""About: the version, what the program runs on here, and the licence of everything that is shipped with it."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from crm_desktop import __version__
from crm_desktop.services.shipped import licences
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.theme import current_theme, resource_path
from crm_desktop.ui.widgets import Dialog, Hairline, Panel, RowList, RowModel, RowPaint, label
from crm_desktop.ui.widgets.focus import PaneFocus
from crm_desktop.ui.widgets.rows import KEY_ROLE

WIDTH: Final = 860
HEIGHT: Final = 640
LIST: Final = 264
"""Width of the list of parts, px at text size 1."""

_tr = QCoreApplication.translate


class _Text(PaneFocus, QPlainTextEdit):
    """The text of a licence, to read and to copy from."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(current_theme().font("small"))
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)


class About(Dialog):
    """Version and system at the top; below all parts, and the licence of the one that is chosen."""

    help_chapter = "trouble"

    def __init__(self, parent: QWidget, sqlite: str) -> None:
        super().__init__(parent, _tr("About", "About CRM Desktop"), width=WIDTH, height=HEIGHT)
        theme = current_theme()
        self._system = system(sqlite)
        mark = QLabel()
        icon = QIcon(str(resource_path("icons", "app", "crm-desktop.svg")))
        mark.setPixmap(icon.pixmap(theme.px(48), theme.px(48)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(_tr("About", "CRM Desktop {version}").format(version=__version__), "section"))
        kind = _tr(
            "About",
            "For finding work through people. Free software under the MIT licence, without any warranty.",
        )
        words.addWidget(label(kind, "body", "text2", wrap=True))
        words.addWidget(label(self._system, "small", "text3", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addWidget(label(_tr("About", "What it is made of"), "section"))

        self._parts: list[licences.Licence] = []
        self.list = RowList(44, margin=4, name=_tr("About", "What it is made of"))
        self.list.row_delegate.hairlines = False
        self.list.letters = False
        self.list.setFixedWidth(theme.px(LIST))
        self._rows = RowModel(self.list)
        self.list.setModel(self._rows)
        self.text = _Text()
        self.text.setAccessibleName(_tr("About", "What it is made of"))  # until a part is chosen
        panel = Panel(padding=1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Hairline(vertical=True))
        right = QVBoxLayout()
        right.setContentsMargins(16, 12, 4, 12)
        right.addWidget(self.text)
        row.addLayout(right, 1)
        panel.body.addLayout(row)
        self.body.addWidget(panel, 1)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.add_button(_tr("About", "Copy the versions"), "quiet", self.copy, icon="copy", side="left")
        self.add_button(_tr("About", "Close"), "primary", self.accept)
        self.list.setFocus()
        self.steps = Steps(self)
        self.steps.add(partial(self._read, licences.shipped()))

    def _read(self, parts: Iterator[licences.Licence]) -> None:
        """Read the next part, each in a step of its own; show them when all are there."""
        part = next(parts, None)
        if part is not None:
            self._parts.append(part)
            self.steps.add(partial(self._read, parts))
            return
        self._rows.set_rows(
            [
                (number, RowPaint(" ".join(filter(None, (part.name, part.version))), part.licence))
                for number, part in enumerate(self._parts)
            ]
        )
        self.list.select_first()

    def _on_chosen(self, index: QModelIndex) -> None:
        part = self._parts[index.data(KEY_ROLE)]
        self.text.setPlainText(licences.flowing(part.text))
        self.text.setAccessibleName(_tr("About", "Licence of {name}").format(name=part.name))

    def copy(self) -> None:
        """Put all versions on the clipboard, for whoever helps."""
        self.steps.finish()
        lines = [f"CRM Desktop {__version__}", self._system]
        lines += [f"{part.name} {part.version}".strip() for part in self._parts[1:]]
        QGuiApplication.clipboard().setText("\n".join(lines))


def system(sqlite: str) -> str:
    """Give in one line what the program runs on here; the version of SQLite is that of the open file."""
    parts = (
        f"Python {platform.python_version()}",
        f"Qt {qVersion()} ({QGuiApplication.platformName()})",
        f"SQLite {sqlite}",
        platform.platform(terse=True),
    )
    return ", ".join(parts)
