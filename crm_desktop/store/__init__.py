"""The file: Peewee models, migrations, actions with undo, queries, search, backup.

`from crm_desktop.store import Store`; everything that writes does so inside `store.action(label)`.
`from crm_desktop.store import models as m` gives the models at their first use: a window that only reads does
not wait for Peewee.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from crm_desktop.store.changes import Changes
from crm_desktop.store.errors import DamagedFile, NewerFile, StoreError, WriteOutsideAction
from crm_desktop.store.store import Store

__all__ = ["Changes", "DamagedFile", "NewerFile", "Store", "StoreError", "WriteOutsideAction"]


class _AtFirstUse(ModuleType):
    """Stands for a module that is imported when something of it is wanted."""

    def __getattr__(self, name: str) -> Any:
        found = getattr(import_module(self.__name__), name)
        setattr(self, name, found)
        return found


if not TYPE_CHECKING:  # type checkers look into the module itself

    def __getattr__(name: str) -> ModuleType:
        """Give the models (PEP 562)."""
        if name == "models":
            return _AtFirstUse("crm_desktop.store.models")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
