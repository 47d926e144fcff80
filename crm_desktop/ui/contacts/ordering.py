"""By what the people are ordered: as a list and as a table, remembered for the next time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.ui.contacts.model import Order
from crm_desktop.ui.shell.memory import Memory

if TYPE_CHECKING:  # the menu is imported when it is opened
    from crm_desktop.ui.widgets import Menu

_tr = QCoreApplication.translate


class Orders:
    """The order of each way to show the people ("list", "table"), and whether it is the other way round."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._now = {
            mode: self._remembered(mode, first)
            for mode, first in (("list", Order.OWED), ("table", Order.LAST_TALK))
        }

    def _remembered(self, mode: str, first: Order) -> tuple[Order, bool]:
        kept = self._memory.get(f"contacts.order.{mode}")
        if isinstance(kept, list) and len(kept) == 2 and kept[0] in list(Order):
            return Order(kept[0]), bool(kept[1])
        return first, False

    def now(self, mode: str) -> tuple[Order, bool]:
        """Give the order, and whether it descends."""
        return self._now[mode]

    def set(self, mode: str, order: Order, descending: bool) -> None:
        """Take another order, and remember it."""
        self._now[mode] = (order, descending)
        self._memory.put(f"contacts.order.{mode}", [str(order), descending])


def order_texts() -> dict[Order, str]:
    """Give what the list can be ordered by, in words."""
    return {
        Order.OWED: _tr("Contacts", "Owed first"),
        Order.NAME: _tr("Contacts", "Name"),
        Order.LAST_TALK: _tr("Contacts", "Last talk"),
        Order.COMPANY: _tr("Contacts", "Company"),
        Order.RELATIONSHIP: _tr("Contacts", "Relationship"),
        Order.CLOSENESS: _tr("Contacts", "Closeness"),
        Order.ADDED: _tr("Contacts", "Added"),
    }


def order_menu(
    parent: QWidget, now: Order, descending: bool, choose: Callable[[Order, bool | None], None]
) -> Menu:
    """Make the menu of what the list can be ordered by; a direction of None is the usual one."""
    from crm_desktop.ui.widgets import Menu

    menu = Menu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for one, text in order_texts().items():
        menu.add(text, checked=one is now, slot=partial(choose, one, None))
    if now is not Order.OWED:
        menu.addSeparator()
        menu.add(
            _tr("Contacts", "The other way round"),
            checked=descending,
            slot=partial(choose, now, not descending),
        )
    return menu
