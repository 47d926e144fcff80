"""A desk for the tests of views and dialogs: it keeps what it was asked to open, in the place of opening it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog

from crm_desktop.domain.etiquette import Due
from crm_desktop.store import Store
from crm_desktop.ui.shell.desk import Desk
from tests.ui.prompter import ScriptedPrompter


class RecordingDesk(Desk):
    """`asked` has one tuple for each thing that was to be opened: the method's name, then what it was given.

    A Due stands there as its rule; `dues` has those that were to be written for, whole, and `opened` the links and
    files. With `goes` ("go", view, where) is kept as well. Methods named in `opens` do what they always do.
    """

    def __init__(
        self,
        store: Store,
        prompter: ScriptedPrompter | None = None,
        *,
        goes: bool = False,
        opens: Iterable[str] = (),
    ) -> None:
        self.scripted = prompter or ScriptedPrompter()
        super().__init__(store, self.scripted)
        self.asked: list[tuple[Any, ...]] = []
        self.dues: list[Due | None] = []
        self.opened: list[QUrl] = []
        if goes:
            self.goTo.connect(lambda view, where: self.asked.append(("go", view, where)))
        self.open_url = self._keep_url
        for name in opens:
            setattr(self, name, getattr(super(), name))

    def _keep(self, *what: Any) -> Any:
        self.asked.append(what)
        return QDialog(self.window)

    def _keep_url(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True

    def write(self, contact: int, due: Due | None = None, lead: int | None = None) -> Any:
        self.dues.append(due)
        about = () if lead is None else (lead,)
        return self._keep("write", contact, due.rule if due is not None else None, *about)

    def write_for(self, contact: int, occasion: str, about: Sequence[tuple[str, int]] = ()) -> Any:
        return self._keep("write_for", contact, str(occasion), *about)

    def write_each(self, contacts: Sequence[int], dues: Any = None, about: Any = ()) -> Any:
        return self._keep("write_each", list(contacts), *about)

    def log(self, contacts: Sequence[int] = (), **prefill: Any) -> Any:
        return self._keep("log", list(contacts), prefill)

    def edit_contact(self, number: int | None = None, **prefill: Any) -> Any:
        return self._keep("edit_contact", number, prefill)

    def edit_company(self, number: int | None = None, **prefill: Any) -> Any:
        return self._keep("edit_company", number, prefill)

    def edit_lead(self, number: int | None = None, **prefill: Any) -> Any:
        return self._keep("edit_lead", number, prefill)

    def edit_opportunity(self, number: int | None = None, **prefill: Any) -> Any:
        return self._keep("edit_opportunity", number, prefill)

    def edit_follow_up(self, number: int | None = None, **prefill: Any) -> Any:
        return self._keep("edit_follow_up", number, prefill)

    def edit_interaction(self, number: int) -> Any:
        return self._keep("edit_interaction", number)

    def find_way(self, **what: Any) -> Any:
        return self._keep("find_way", what)

    def merge_company(self, number: int, other: int | None = None) -> Any:
        return self._keep("merge_company", number, other)

    def name_companies(self) -> Any:
        return self._keep("name_companies")

    def import_file(self, path: Path | None = None) -> Any:
        return self._keep("import_file")
