"""What stands in the place of people where there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.ui.contacts.narrowing import Narrowing
from crm_desktop.ui.widgets import EmptyState, button

_tr = QCoreApplication.translate


def nobody_yet(bring: Callable[[], object], create: Callable[[], object]) -> EmptyState:
    """Make the page of a file without people, with the two ways to get some."""
    first = button(_tr("Contacts", "Import contacts"), "primary", "upload")
    first.clicked.connect(bring)
    second = button(_tr("Contacts", "New contact"), icon="plus")
    second.clicked.connect(create)
    text = _tr(
        "Contacts",
        "Import the people you know, or add five who come to mind first: that is enough to begin with.",
    )
    return EmptyState("users", _tr("Contacts", "Nobody is here yet"), text, [first, second])


def nobody_like_that(narrowing: Narrowing, create: Callable[[], object]) -> EmptyState:
    """Make what is said where nobody has what is asked for, with the ways out of it."""
    now = narrowing.now
    buttons: list[QWidget] = []
    if now.words:
        title = _tr("Contacts", "Nobody called ‘{name}’").format(name=now.words)
        text = _tr("Contacts", "No name, company, e-mail, tag or note has these words.")
        new = button(_tr("Contacts", "Create this contact"), icon="user-plus")
        new.clicked.connect(create)
        buttons.append(new)
    elif now.archived:
        title = _tr("Contacts", "Nobody is archived")
        text = _tr("Contacts", "Whom you put aside is kept here.")
    else:
        title = _tr("Contacts", "Nobody like that")
        text = _tr("Contacts", "No person has all that the filter asks for.")
    if now.by_menu:
        everybody = button(_tr("Contacts", "Show everybody"))
        everybody.clicked.connect(narrowing.clear_menu)
        buttons.append(everybody)
    return EmptyState("search", title, text, buttons)
