"""Start time and memory of the bundle beside those of the source tree, in the same run, by turns.

A start is measured from outside and in the same way for both: from the first instruction to the line that the program
writes into its log when the first view is on the screen. Memory is the proportional set size (proc(5), smaps_rollup) of
the program at rest.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROUNDS = 7
"""Starts of each that are counted; one more of each comes before, so that everything was read from the disk once."""
PATIENCE = 60.0
REST = 3.0
"""Seconds after which a program that was started is at rest."""


class Start(NamedTuple):
    """One start: seconds to the first view, and bytes of memory at rest."""

    seconds: float
    memory: int


def start(command: Sequence[str], home: Path) -> Start:
    """Start the program once and end it; gives what it took. Raises SystemExit where it shows no window."""
    log = home / "state" / "crm-desktop" / "log" / "crm-desktop.log"
    log.unlink(missing_ok=True)
    begun = time.monotonic()
    process = subprocess.Popen(
        command, env=environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while not (log.exists() and log.stat().st_size):
            if process.poll() is not None or time.monotonic() - begun > PATIENCE:
                raise SystemExit(f"It did not start: {' '.join(command)}")
            time.sleep(0.002)
        seconds = time.monotonic() - begun
        time.sleep(REST)
        return Start(seconds, memory_of(process.pid))
    finally:
        process.terminate()
        process.wait(PATIENCE)


def environment(home: Path) -> dict[str, str]:
    """Give an environment with a home of its own and no screen."""
    own = {
        "HOME": home,
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_RUNTIME_DIR": home,
    }
    inherited = {name: os.environ[name] for name in ("PATH", "LANG", "PYENV_ROOT") if name in os.environ}
    return {**inherited, **{name: str(place) for name, place in own.items()}, "QT_QPA_PLATFORM": "offscreen"}


def memory_of(process: int) -> int:
    """Give the proportional set size of a process, in bytes."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("This system does not say how much memory a program takes.")


def compare(program: Path, root: Path) -> str:
    """Start both by turns on the sample search; gives the table."""
    with tempfile.TemporaryDirectory(prefix="crm-desktop-") as temporary:
        home = Path(temporary)
        home.chmod(0o700)
        file = home / "sample.crm"
        subprocess.run(
            [program, "sample", "--file", str(file)],
            check=True,
            env=environment(home),
            stdout=subprocess.DEVNULL,
        )
        commands = {
            "installed package": [str(program), str(file)],
            "python3 run.py": [sys.executable, str(root / "run.py"), str(file)],
        }
        found: dict[str, list[Start]] = {name: [] for name in commands}
        for number in range(ROUNDS + 1):
            for name, command in commands.items():
                one = start(command, home)
                if number:
                    found[name].append(one)
    lines = [f"{'':18} {'first view':>12} {'slowest':>9} {'memory':>9}"]
    for name, starts in found.items():
        seconds = [one.seconds for one in starts]
        memory = statistics.median(one.memory for one in starts) / 1e6
        lines.append(f"{name:18} {statistics.median(seconds):10.2f} s {max(seconds):7.2f} s {memory:6.0f} MB")
    lines.append(f"Medians of {ROUNDS} starts of each, by turns, of the sample search, without a screen.")
    return "\n".join(lines)
