"""What narrows the list of companies: in a menu, and as chips that can be taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.terms import TargetStatus
from crm_desktop.ui.companies import words
from crm_desktop.ui.companies.lists import Narrowed
from crm_desktop.ui.widgets import Menu

_tr = QCoreApplication.translate


def fill_menu(
    menu: Menu, now: Narrowed, narrow_to: Callable[[Narrowed], None], clear: Callable[[], None]
) -> None:
    """Offer what can narrow the list further, and the way back to all targets."""

    def add(inner: Menu, text: str, on: bool, then: Narrowed) -> None:
        inner.add(text, "", "", partial(narrow_to, then), checked=True if on else None)

    add(menu, _tr("Companies", "Targets"), not now.everything, replace(now, everything=False))
    add(menu, _tr("Companies", "All companies"), now.everything, replace(now, everything=True))
    menu.addSeparator()
    statuses = menu.add_menu(_tr("Companies", "Status"))
    for status in TargetStatus:
        on = status in now.statuses
        then = now.statuses - {status} if on else now.statuses | {status}
        add(statuses, words.status(status), on, replace(now, statuses=then))
    top = now.priority == 1
    add(menu, _tr("Companies", "Top priority"), top, replace(now, priority=None if top else 1))
    add(
        menu,
        _tr("Companies", "Nobody inside"),
        now.nobody_inside,
        replace(now, nobody_inside=not now.nobody_inside),
    )
    add(
        menu,
        _tr("Companies", "With a referral programme"),
        now.programme,
        replace(now, programme=not now.programme),
    )
    if not now.is_empty:
        menu.addSeparator()
        menu.add(_tr("Companies", "Show all targets"), "x", "", clear)


def parts_of(now: Narrowed) -> list[tuple[str, Narrowed]]:
    """What narrows the list, part by part, each with what is left when it is taken away."""
    parts: list[tuple[str, Narrowed]] = []
    if now.everything:
        parts.append((_tr("Companies", "All companies"), replace(now, everything=False)))
    parts += [
        (words.status(status), replace(now, statuses=now.statuses - {status}))
        for status in TargetStatus
        if status in now.statuses
    ]
    if now.priority is not None:
        parts.append((words.priority(now.priority), replace(now, priority=None)))
    if now.nobody_inside:
        parts.append((_tr("Companies", "Nobody inside"), replace(now, nobody_inside=False)))
    if now.programme:
        parts.append((_tr("Companies", "With a referral programme"), replace(now, programme=False)))
    return parts
