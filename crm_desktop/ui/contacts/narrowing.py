"""What narrows the people: chips in the header, menus in the table's head, one button over the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.terms import Relationship, Warmth
from crm_desktop.store import Store
from crm_desktop.store.contacts import Filter
from crm_desktop.ui.contacts import words
from crm_desktop.ui.contacts.model import Standing

if TYPE_CHECKING:  # menus and popups are imported when they are opened
    from crm_desktop.ui.widgets import Choice, Menu

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the person chose to see. Companies and tags are (number, name); `only` are some people, named by a text."""

    words: str = ""
    owed: bool = False
    relationships: tuple[str, ...] = ()
    companies: tuple[tuple[int, str], ...] = ()
    tags: tuple[tuple[int, str], ...] = ()
    warmth: tuple[Warmth, ...] = ()
    archived: bool = False
    only: tuple[int, ...] = ()
    only_text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether everybody is shown."""
        return self == Narrowed()

    @property
    def by_menu(self) -> bool:
        """Whether anything but typed words narrows."""
        return replace(self, words="") != Narrowed()

    def filter(self, standing: Standing) -> Filter:
        """What the store is asked for."""
        ids: tuple[int, ...] | None = None
        if self.owed:
            ids = tuple(number for number in standing.owed if not self.only or number in self.only)
        elif self.only:
            ids = self.only
        return Filter(
            words=self.words,
            relationships=self.relationships,
            companies=tuple(number for number, _name in self.companies),
            tags=tuple(number for number, _name in self.tags),
            warmth=self.warmth,
            warm_from=standing.warm_from,
            cool_from=standing.cool_from,
            ids=ids,
            archived=self.archived,
        )


class Narrowing(QObject):
    """Holds what narrows the people, and makes the menus that change it. ``changed`` tells."""

    changed = Signal()

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._host = parent
        self._now = Narrowed()

    @property
    def now(self) -> Narrowed:
        """What narrows now."""
        return self._now

    def set(self, now: Narrowed) -> None:
        """Narrow to something else."""
        if now != self._now:
            self._now = now
            self.changed.emit()

    def set_words(self, text: str) -> None:
        """Narrow to who matches the typed words."""
        self.set(replace(self._now, words=text.strip()))

    def set_owed(self, owed: bool) -> None:
        """Narrow to whom something is owed."""
        self.set(replace(self._now, owed=owed))

    def toggle_warmth(self, warmth: Warmth, on: bool) -> None:
        """Let people of a warmth in, or no longer."""
        kept = tuple(one for one in self._now.warmth if one is not warmth)
        self.set(replace(self._now, warmth=(*kept, warmth) if on else kept))

    def _toggle_relationship(self, value: str) -> None:
        self.set(replace(self._now, relationships=_toggled(self._now.relationships, value)))

    def _toggle_company(self, value: tuple[int, str]) -> None:
        self.set(replace(self._now, companies=_toggled(self._now.companies, value)))

    def _toggle_tag(self, value: tuple[int, str]) -> None:
        self.set(replace(self._now, tags=_toggled(self._now.tags, value)))

    def _toggle_warmth(self, value: Warmth) -> None:
        self.set(replace(self._now, warmth=_toggled(self._now.warmth, value)))

    def toggle_archived(self) -> None:
        """Show those put aside, or the others again."""
        self.set(replace(self._now, archived=not self._now.archived))

    def show_only(self, numbers: tuple[int, ...], text: str) -> None:
        """Show these people and nobody else; the text says who they are."""
        self.set(Narrowed(only=numbers, only_text=text))

    def clear_only(self) -> None:
        """Show others than some people again."""
        self.set(replace(self._now, only=(), only_text=""))

    def clear(self) -> None:
        """Show everybody."""
        self.set(Narrowed())

    def clear_menu(self) -> None:
        """Take away all but the typed words."""
        self.set(Narrowed(words=self._now.words))

    # -- menus -------------------------------------------------------------------------------------

    def fill_relationship(self, menu: Menu) -> None:
        """Put the relationships into a menu, each with its tick."""
        for value in Relationship:
            on = value in self._now.relationships
            menu.add(
                words.relationship(value), checked=on, slot=partial(self._toggle_relationship, str(value))
            )

    def fill_company(self, menu: Menu, anchor: QWidget) -> None:
        """Put the companies with most people into a menu, and a way to any other."""
        shown = list(self._now.companies)
        from crm_desktop.store import companies

        shown += [one for one in companies.with_people(self._store) if one not in shown]
        for one in shown:
            on = one in self._now.companies
            menu.add(one[1], checked=on, slot=partial(self._toggle_company, one))
        if shown:
            menu.addSeparator()
        menu.add(self.tr("Another company…"), "search", slot=partial(self._ask_company, anchor))

    def fill_tag(self, menu: Menu) -> None:
        """Put the tags that somebody has into a menu, with how many."""
        from crm_desktop.services import contacts as contact_services

        for number, name, count in contact_services.tags(self._store)[:40]:
            one = (number, name)
            if count or one in self._now.tags:
                menu.add(
                    name, keys=str(count), checked=one in self._now.tags, slot=partial(self._toggle_tag, one)
                )
        if menu.isEmpty():
            menu.add(self.tr("No tags yet")).setEnabled(False)

    def fill_warmth(self, menu: Menu) -> None:
        """Put the warmths into a menu."""
        for value in Warmth:
            menu.add(
                words.warmth_word(value),
                checked=value in self._now.warmth,
                slot=partial(self._toggle_warmth, value),
            )

    def menu(self, fill: Callable[[Menu], None]) -> Menu:
        """A menu that goes when it closes."""
        from crm_desktop.ui.widgets import Menu

        made = Menu(self._host)
        made.aboutToHide.connect(made.deleteLater)
        fill(made)
        return made

    def fill_all(self, menu: Menu, anchor: QWidget, counts: dict[str, int]) -> None:
        """Put everything that narrows into one menu: for the button over the list."""
        owed = self.tr("Owed something")
        menu.add(
            owed,
            "heart",
            _count(counts.get("owed")),
            partial(self.set_owed, not self._now.owed),
            checked=self._now.owed,
        )
        for warmth, key in ((Warmth.COOLING, "cooling"), (Warmth.NOT_MET, "unmet")):
            text = self.tr("Cooling") if warmth is Warmth.COOLING else self.tr("Not met yet")
            on = warmth in self._now.warmth
            menu.add(
                text, keys=_count(counts.get(key)), slot=partial(self._toggle_warmth, warmth), checked=on
            )
        menu.addSeparator()
        self.fill_relationship(menu.add_menu(self.tr("Relationship"), "users"))
        self.fill_company(menu.add_menu(self.tr("Company"), "building-2"), anchor)
        self.fill_tag(menu.add_menu(self.tr("Tag"), "tag"))
        self.fill_warmth(menu.add_menu(self.tr("Warmth"), "flame"))
        menu.addSeparator()
        menu.add(self.tr("Archived"), "archive", slot=self.toggle_archived, checked=self._now.archived)
        if self._now.by_menu:
            menu.add(self.tr("Show everybody"), "x", slot=self.clear_menu)

    def _ask_company(self, anchor: QWidget) -> None:
        from crm_desktop.ui.widgets import ChooseField, Popup, label

        popup = Popup(anchor)
        popup.body.addWidget(label(self.tr("Company"), "caption", "text2"))
        field = ChooseField(self._find_companies, placeholder=self.tr("Name of a company"), square=True)
        field.setMinimumWidth(240)
        field.chosen.connect(self._on_company)
        field.chosen.connect(popup.close)
        popup.body.addWidget(field)
        popup.closed.connect(popup.deleteLater)
        popup.show_at(anchor)
        field.setFocus()

    def _find_companies(self, text: str) -> list[Choice]:
        from crm_desktop.domain.companies import normal_name
        from crm_desktop.store import companies
        from crm_desktop.ui.widgets import Choice

        found = companies.named(self._store, normal_name(text) if text.strip() else "")
        return [Choice(number, name, square=True) for number, name in found]

    def _on_company(self, choice: Choice) -> None:
        one = (int(choice.id), choice.title)  # type: ignore[call-overload]
        if one not in self._now.companies:
            self._toggle_company(one)

    # -- in words ----------------------------------------------------------------------------------

    def parts(self) -> list[tuple[str, Callable[[], None]]]:
        """What narrows besides words and header chips, each with what takes it away."""
        now = self._now
        found: list[tuple[str, Callable[[], None]]] = [
            (words.relationship(one), partial(self._toggle_relationship, one)) for one in now.relationships
        ]
        found += [(one[1], partial(self._toggle_company, one)) for one in now.companies]
        found += [(one[1], partial(self._toggle_tag, one)) for one in now.tags]
        if now.only:
            found.append((now.only_text, self.clear_only))
        if now.archived:
            found.append((self.tr("Archived"), self.toggle_archived))
        return found


def _count(number: int | None) -> str:
    return "" if number is None else str(number)


def _toggled(values: tuple[_T, ...], value: _T) -> tuple[_T, ...]:
    return tuple(one for one in values if one != value) if value in values else (*values, value)
