"""The activity log as a file for spreadsheets."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.clock import local
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import texts
from crm_desktop.exchange.values.cells import disarm
from crm_desktop.services.computer.whole_files import beside
from crm_desktop.store.history import Entry
from crm_desktop.ui.activity import words

_tr = QCoreApplication.translate


class NotSaved(KnownError):
    """The place cannot be written to."""


def save(entries: Iterable[Entry], path: Path) -> None:
    """Write steps as CSV (RFC 4180, UTF-8 with mark), in their order; moments are local, as ISO 8601 writes them.

    The file is written beside its place and moved there whole.

    Raises:
        NotSaved: where the place cannot be written to.
    """
    try:
        with beside(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            heads = texts("Activity", "When", "What", "Detail", "Kind", "Undone")
            writer.writerow([_tr("Activity", head) for head in heads])
            for entry in entries:
                undone = entry.undone_at
                writer.writerow(
                    [
                        local(entry.done_at).isoformat(" ", "minutes")[:16],
                        disarm(entry.label),
                        disarm(entry.detail),
                        words.group_name(words.group_of(entry.kind)),
                        local(undone).isoformat(" ", "minutes")[:16] if undone else "",
                    ]
                )
    except OSError as error:
        raise NotSaved(
            _tr("Activity", "{name} cannot be written there. Choose another place; nothing was lost.").format(
                name=path.name
            )
        ) from error
