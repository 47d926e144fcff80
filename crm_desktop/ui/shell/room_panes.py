"""Panes of a view side by side, with widths of their own for each room that the window leaves them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crm_desktop.ui.shell.memory import Memory
from crm_desktop.ui.shell.view import Room
from crm_desktop.ui.widgets import PaneSplitter


class RoomPanes(PaneSplitter):
    """Takes the `widths` (px, for all panes) of a room, or those that were given by hand there, which are remembered.

    They are remembered under `name`, apart for each room, and for three panes apart from two.
    """

    def __init__(self, name: str, memory: Memory, widths: Callable[[Room], Sequence[int]]) -> None:
        super().__init__(name, self._remembered, self._remember)
        self._memory = memory
        self._widths = widths
        self._room: Room | None = None

    def place(self, room: Room) -> None:
        """Give the panes their widths where the room is another one than before; one pane alone takes it all."""
        if room is self._room or not self.isVisible():
            return
        self._room = room
        if room is not Room.ALONE:
            self.set_widths(self._widths(room))

    def place_anew(self) -> None:
        """Let the next `place` give the widths in any case: the view is shown again, or text has another size."""
        self._room = None

    def _name_for(self, key: str, count: int) -> str:
        return f"{key}.{self._room}" if count == 2 else f"{key}.{self._room}.{count}"

    def _remembered(self, key: str) -> list[int] | None:
        kept = self._memory.get(self._name_for(key, self.count()))
        return kept if isinstance(kept, list) and len(kept) == self.count() else None

    def _remember(self, key: str, widths: list[int]) -> None:
        if self._room is None or self._room is Room.ALONE:
            return
        before = self._remembered(key) or self._widths(self._room)  # a pane that is away keeps its width
        self._memory.put(
            self._name_for(key, len(widths)),
            [now or then for now, then in zip(widths, before, strict=True)],
        )
