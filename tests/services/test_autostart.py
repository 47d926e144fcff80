"""Starting with the computer: what is written where, and that it starts this program."""

from __future__ import annotations

import configparser
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from crm_desktop.domain.errors import KnownError
from crm_desktop.services.computer import autostart

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="each system has its own place")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("APPIMAGE", raising=False)
    return tmp_path


def exec_of(config: Path) -> str:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(config / "autostart" / "crm-desktop.desktop", encoding="utf-8")
    return entry["Desktop Entry"]["Exec"]


def test_it_is_off_until_it_is_switched_on_and_off_again(config: Path) -> None:
    assert not autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()
    assert exec_of(config).endswith("--minimized")
    autostart.switch(False)
    autostart.switch(False)
    assert not autostart.is_on()


def test_the_command_starts_this_program(config: Path) -> None:
    autostart.switch(True)
    words = shlex.split(exec_of(config))
    done = subprocess.run([*words[:-1], "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("CRM Desktop")


def test_a_place_with_strange_signs_is_quoted(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = '/home/m "x"/100% $PATH/`a`/CRM.AppImage'
    monkeypatch.setenv("APPIMAGE", place)
    autostart.switch(True)
    value = exec_of(config).replace("\\\\", "\\")  # the string
    assert value.startswith('"')
    first = value[1:].partition('" --minimized')[0]
    for sign in ('"', "`", "$"):
        first = first.replace(f"\\{sign}", sign)
    assert first.replace("%%", "%") == place


def test_a_refusal_is_a_sentence(config: Path) -> None:
    (config / "autostart").write_text("a file where the folder should be")
    with pytest.raises(KnownError, match="Everything is as it was"):
        autostart.switch(True)
