"""What the packages say of the program agrees with the program. Building and installing them is a trial of its own."""

from __future__ import annotations

import configparser
import importlib.util
import re
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from crm_desktop import __main__, __version__
from crm_desktop.services.computer import places
from crm_desktop.store.data_file import APPLICATION_ID
from crm_desktop.ui.shell import views

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem.replace("-", "_"), path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def build() -> ModuleType:
    return load(PACKAGING / "build.py")


def test_the_version_is_read_from_the_program(build: ModuleType) -> None:
    assert build.version() == __version__


def test_the_desktop_file_starts_the_program_and_opens_its_files() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "linux" / "crm-desktop.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "crm-desktop %f"
    assert desktop["Icon"] == "crm-desktop"
    assert desktop["MimeType"] == "application/x-crm-desktop;"


def test_the_mime_type_knows_the_files_by_ending_and_by_what_is_in_them() -> None:
    root = ElementTree.parse(PACKAGING / "linux" / "crm-desktop.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    glob = root.find(".//m:glob", space)
    assert glob is not None
    assert glob.get("pattern") == f"*{places.SUFFIX}"
    inner = root.find(".//m:match/m:match", space)
    assert inner is not None
    assert inner.get("offset") == "68"
    assert struct.pack(">I", APPLICATION_ID) == str(inner.get("value")).encode()


@pytest.mark.parametrize("pictures", ["", "https://pictures.example/crm"])
def test_the_catalogue_data_are_whole(build: ModuleType, pictures: str) -> None:
    root = ElementTree.fromstring(build.metainfo(pictures))
    assert root.findtext("id") == build.APP_ID
    assert [release.get("version") for release in root.iter("release")] == [__version__]
    images = [image.text or "" for image in root.iter("image")]
    assert [image.rpartition("/")[2] for image in images] == (
        ["today.png", "contacts.png", "leads.png"] if pictures else []
    )
    for image in images:
        assert (PACKAGING.parent / "resources" / "docs" / image.rpartition("/")[2]).exists()


def test_the_man_page_names_every_command_and_option() -> None:
    done = subprocess.run(
        [sys.executable, str(PACKAGING / "linux" / "man.py"), "2026-11-24"], capture_output=True, check=True
    )
    page = done.stdout.decode()
    for command in __main__.COMMANDS:
        assert f".SS {command.replace('-', chr(92) + '-')}" in page
    for option in ("minimized", "self\\-test", "sample", "until", "dry\\-run"):
        assert f"\\-\\-{option}" in page


def test_every_view_that_is_imported_by_name_is_in_the_package() -> None:
    for home in views.HOMES.values():
        assert importlib.util.find_spec(home.partition(":")[0]) is not None
    assert 'collect_submodules("crm_desktop")' in (PACKAGING / "crm-desktop.spec").read_text("utf-8")


def test_the_windows_icon_holds_every_size() -> None:
    icon = load(PACKAGING / "windows" / "icon.py")
    data = icon.icon()
    count = struct.unpack_from("<HHH", data)[2]
    assert count == len(icon.SIZES)
    for number in range(count):
        length, offset = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        assert data[offset : offset + 4] == b"\x89PNG"
        assert offset + length <= len(data)


def test_the_windows_set_up_registers_the_ending() -> None:
    script = (PACKAGING / "windows" / "crm-desktop.nsi").read_text("utf-8")
    assert f"Software\\Classes\\{places.SUFFIX}" in script


def test_the_build_is_pinned() -> None:
    lines = [
        line for line in (PACKAGING / "requirements-build.lock").read_text().splitlines() if line[:1] != "#"
    ]
    assert lines
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in lines)
