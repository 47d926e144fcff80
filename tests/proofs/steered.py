"""The whole program with a clock that a test steers: `python steered.py FILE`.

It is told on stdin, a line of JSON each: `ahead` seconds of the clock (and a tick), `close` the window, `press` a
button of our own reminder, `state`; and tells on stdout what the person would see.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier

from crm_desktop import app
from crm_desktop.domain.clock import local
from crm_desktop.program import Program
from crm_desktop.ui.widgets.rows import ROW_ROLE, RowPaint


class Steered:
    """The machine's clock, put forward as the test says."""

    ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def today(self) -> date:
        return local(self.now()).date()


def tell(event: str, **more: Any) -> None:
    print(json.dumps({"event": event, **more}), flush=True)


def on_today(program: Program) -> list[str]:
    """The titles that Today lists."""
    assert program.window is not None
    view: Any = program.window.view("today")
    view.catch_up()
    rows = view.list.model()
    shown = (rows.index(row, 0).data(ROW_ROLE) for row in range(rows.rowCount()))
    return [one.title for one in shown if isinstance(one, RowPaint) and not one.dim]


def tell_state(program: Program) -> None:
    window, reminding = program.window, program.reminding
    if window is None or reminding is None:
        tell("state", ready=False)
        return
    tell(
        "state",
        ready=True,
        tray=reminding.tray_is_there,
        visible=window.isVisible(),
        minimised=window.isMinimized(),
        native=reminding.native.able,
        cards=[card.reminder.title for card in (*reminding.popups.cards, *reminding.inside.cards)],
        today=on_today(program),
    )


def obey(program: Program, command: dict[str, Any], clock: Steered) -> None:
    assert program.window is not None
    assert program.reminding is not None
    if "ahead" in command:
        clock.ahead += timedelta(seconds=command["ahead"])
        program.reminding.tick()
    if "close" in command:
        program.window.close()
    if "look" in command:
        program.reminding.tray.look()
    if "press" in command:
        card = (*program.reminding.popups.cards, *program.reminding.inside.cards)[0]
        if command["press"] == "snooze":
            card.snooze_menu().actions()[0].trigger()
        else:
            getattr(card, f"{command['press']}_button").click()


def main() -> int:
    program, qt = app.prepare(app.parse([sys.argv[1]]))
    clock = Steered()
    program.clock = clock

    def listen() -> None:
        for line in os.read(sys.stdin.fileno(), 65_536).decode().splitlines():
            if program.reminding is not None:
                obey(program, json.loads(line), clock)
            tell_state(program)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(listen)
    app.catch_signals(program)
    program.open(Path(sys.argv[1]))
    code = qt.exec()
    program.quit()
    return code


if __name__ == "__main__":
    sys.exit(main())
