"""Peewee on the connection of a store. Imported with the first row that is written or asked for through a model."""

from __future__ import annotations

import apsw
from peewee import Model
from playhouse.apsw_ext import APSWDatabase


class BoundDatabase(APSWDatabase):  # type: ignore[misc]
    """A Peewee database on a connection that somebody else opened and will close."""

    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__(connection.filename, autoconnect=False, thread_safe=False)
        self._given = connection
        self.connect()

    def _connect(self) -> apsw.Connection:
        self._add_conn_hooks(self._given)
        return self._given


def plain(value: object) -> object:
    """Give the number of a row, any other value as it is."""
    return value.id if isinstance(value, Model) else value  # type: ignore[attr-defined]
