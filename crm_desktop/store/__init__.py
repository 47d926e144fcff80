"""The file: Peewee models, migrations, actions with undo, queries, search, backup.

`from crm_desktop.store import Store`; everything that writes does so inside `store.action(label)`.
"""

from crm_desktop.store.changes import Changes
from crm_desktop.store.errors import DamagedFile, NewerFile, StoreError, WriteOutsideAction
from crm_desktop.store.store import Action, Store

__all__ = ["Action", "Changes", "DamagedFile", "NewerFile", "Store", "StoreError", "WriteOutsideAction"]
