"""The program tries itself where it is installed, and touches nothing of the person's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_every_step_is_gone_through(tmp_path: Path) -> None:
    places = {
        name: str(tmp_path / name) for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME")
    }
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "crm_desktop", "--self-test"],
        env=environment, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == ["ok"] * 6
    assert not list(tmp_path.rglob("*.crm"))
