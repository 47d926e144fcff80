"""Handing a link to the program that the system has for it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_url(url: QUrl) -> bool:
    """Open a link outside; False where the system has nothing that opens it."""
    from crm_desktop.services import openers

    return openers.may_open(
        url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    ) and QDesktopServices.openUrl(url)
