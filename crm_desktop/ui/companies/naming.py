"""Name several companies at once: one on each line, and they are on the target list."""

from __future__ import annotations

from crm_desktop.domain.companies import normal_name
from crm_desktop.services import companies
from crm_desktop.services.companies import Named
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Dialog, TextEdit, label

WIDTH, LINES = 520, 10
_KEPT = "draft.companies.names"


class NamingDialog(Dialog):
    """Writes down the names of companies. Esc keeps what was typed."""

    help_chapter = "companies"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, self.tr("Name companies"), width=WIDTH)
        self.desk = desk
        text = self.tr(
            "Where would you like to work? One on each line; ten are a good beginning. How much you want each of them, "
            "and what it does, can come later."
        )
        self.body.addWidget(label(text, "body", "text2", wrap=True))
        self.names = TextEdit(lines=LINES, name=self.tr("Names of companies, one on each line"))
        self.names.setPlainText(desk.memory.get(_KEPT) or "")
        self.names.textChanged.connect(self._on_typed)
        self.body.addWidget(self.names)
        self.said = label("", "small", "text2", wrap=True)
        self.body.addWidget(self.said)
        self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.save_button = self.add_button(self.tr("Put them on the list"), "primary", self.save)
        self._on_typed()
        self.names.setFocus()

    def lines(self) -> list[str]:
        """The names that were typed, each once."""
        found: dict[str, str] = {}
        for line in self.names.toPlainText().replace(";", "\n").splitlines():
            if line.strip():
                found.setdefault(normal_name(line), line.strip())
        return list(found.values())

    def _on_typed(self) -> None:
        names = self.lines()
        here = sum(companies.find(self.desk.store, name) is not None for name in names)
        self.save_button.setEnabled(bool(names))
        if not names:
            self.said.setText(self.tr("Nothing written yet."))
            return
        new = len(names) - here
        parts = [self.tr("{n} new").format(n=new)] if new else []
        if here:
            said = (
                self.tr("{n} is here already, and becomes a target")
                if here == 1
                else self.tr("{n} are here already, and become targets")
            )
            parts.append(said.format(n=here))
        self.said.setText(", ".join(parts) + ".")

    def save(self) -> None:
        """Write them, in one undoable step."""
        named: list[Named] = []
        if not self.desk.do(lambda: named.append(companies.name_targets(self.desk.store, self.lines()))):
            return
        self.desk.memory.put(_KEPT, None)
        count = len(named[0].numbers)
        said = (
            self.tr("One company is on the list.")
            if count == 1
            else self.tr("{n} companies are on the list.")
        )
        self.desk.said.emit(said.format(n=count), True)
        self.accept()

    def reject(self) -> None:
        """Close; what was typed is kept."""
        self.desk.memory.put(_KEPT, self.names.toPlainText() or None)
        super().reject()
