"""Whether the system has a program for a link, in folders as a Linux desktop has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.services.computer import openers

MAILTO = "x-scheme-handler/mailto"


class Machine:
    """A home and a system with no programs but those that are put there."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.config, self.mine, self.shared = folder / "config", folder / "mine", folder / "shared"
        (folder / "bin").mkdir()
        for name in (*openers._OUTSIDE, "BROWSER", "DESKTOP_SESSION", "XDG_CURRENT_DESKTOP"):
            monkeypatch.delenv(name, raising=False)
        for name, place in (
            ("XDG_CONFIG_HOME", self.config),
            ("XDG_CONFIG_DIRS", folder / "nothing"),
            ("XDG_DATA_HOME", self.mine),
            ("XDG_DATA_DIRS", f"{folder / 'nothing'}:{self.shared}"),
            ("PATH", folder / "bin"),
        ):
            monkeypatch.setenv(name, str(place))
        monkeypatch.setattr("sys.platform", "linux")
        self.bin = folder / "bin"
        self.set = monkeypatch.setenv

    def put(self, path: Path, *lines: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_a_system_without_a_mail_program_has_none(machine: Machine) -> None:
    machine.put(machine.shared / "applications/viewer.desktop", "[Desktop Entry]", "MimeType=image/png;")
    assert not openers.may_open("mailto:a@b.example")
    assert not openers.may_open("tel:123")
    assert not openers.may_open("file:///home/a/Thank%20you.eml")
    assert openers.may_open("https://b.example")
    assert openers.may_open("file:///home/a/Resume.pdf")


@pytest.mark.parametrize("where", ["config", "of the desktop", "mine", "cache", "entry", "folder"])
def test_a_mail_program_is_found_wherever_it_is_told(machine: Machine, where: str) -> None:
    applications = machine.shared / "applications"
    machine.put(applications / "mail.desktop", "[Desktop Entry]", "MimeType=text/plain;")
    machine.put(applications / "kde/mail.desktop", "[Desktop Entry]", "MimeType=text/plain;")
    said = "[Default Applications]", f"{MAILTO}=gone.desktop;mail.desktop;"
    machine.set("XDG_CURRENT_DESKTOP", "Some:GNOME")
    if where == "config":
        machine.put(machine.config / "mimeapps.list", *said)
    elif where == "of the desktop":
        machine.put(machine.config / "gnome-mimeapps.list", *said)
    elif where == "mine":
        machine.put(machine.mine / "applications/mimeapps.list", *said)
    elif where == "cache":
        machine.put(applications / "mimeinfo.cache", "[MIME Cache]", f"{MAILTO}=mail.desktop;")
    elif where == "entry":
        machine.put(applications / "mail.desktop", "[Desktop Entry]", f"MimeType=text/plain;{MAILTO};")
    else:
        machine.put(machine.config / "mimeapps.list", "[Added Associations]", f"{MAILTO}=kde-mail.desktop")
    assert openers.may_open("mailto:a@b.example")


def test_a_program_that_is_gone_or_was_taken_away_does_not_count(machine: Machine) -> None:
    machine.put(machine.mine / "applications/mail.desktop", "[Desktop Entry]")
    machine.put(
        machine.config / "mimeapps.list",
        "[Default Applications]",
        f"{MAILTO}=gone.desktop",
        "[Removed Associations]",
        f"{MAILTO}=mail.desktop",
    )
    assert not openers.may_open("mailto:a@b.example")


def test_a_file_of_a_message_needs_a_desktop_that_knows_it_by_its_name(machine: Machine) -> None:
    message = "file:///home/a/Thank%20you.eml"
    machine.put(machine.mine / "applications/mail.desktop", "[Desktop Entry]", "MimeType=message/rfc822;")
    assert not openers.may_open(message), "it would open as a text"
    known = machine.bin / "mimetype"
    machine.put(known, "#!/bin/sh")
    known.chmod(0o755)
    assert openers.may_open(message)
    known.unlink()
    machine.set("XDG_CURRENT_DESKTOP", "KDE")
    assert openers.may_open(message)


def test_where_it_cannot_be_known_the_link_is_tried(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = machine.bin / "firefox"
    machine.put(browser, "#!/bin/sh")
    browser.chmod(0o755)
    assert openers.may_open("mailto:a@b.example"), "an unknown desktop tries a browser"
    machine.set("XDG_CURRENT_DESKTOP", "GNOME")
    assert not openers.may_open("mailto:a@b.example")
    machine.set("FLATPAK_ID", "org.example")
    assert openers.may_open("mailto:a@b.example")
    monkeypatch.delenv("FLATPAK_ID")
    monkeypatch.setattr("sys.platform", "win32")
    assert openers.may_open("mailto:a@b.example")
