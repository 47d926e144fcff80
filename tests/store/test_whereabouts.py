"""Files where others write to them too: known by their place, and written without a log beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.store.whereabouts import kind_of_mount, shared_by
from tests.store.books import CLOCK

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/mira/My\\040share rw,relatime shared:9 - cifs //nas/share rw
31 22 0:41 / /home/mira/remote rw - fuse.sshfs mira@host:/ rw
32 22 8:2 / /home rw,relatime - ext4 /dev/sda2 rw
nonsense
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/searches", "Dropbox"),
        ("OneDrive - Orrery Lane/Documents", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-mira@larkmoor.example/My Drive", "Google Drive"),
        ("Nextcloud (2)", "Nextcloud"),
        ("Documents/Dropboxes", ""),
        ("Documents", ""),
        ("megabytes", ""),
    ],
)
def test_the_folders_of_cloud_services_are_known(tmp_path: Path, folder: str, service: str) -> None:
    assert shared_by(tmp_path / folder / "a.crm") == service


def test_a_folder_is_known_by_what_a_service_keeps_in_it(tmp_path: Path) -> None:
    (tmp_path / "work" / ".stfolder").mkdir(parents=True)
    assert shared_by(tmp_path / "work" / "deeper" / "a.crm") == "Syncthing"
    assert shared_by(tmp_path / "a.crm") == ""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/mira/My share/x", "cifs"),
        ("/home/mira/remote", "fuse.sshfs"),
        ("/home/mira/remotely", "ext4"),
        ("/srv", "ext4"),
    ],
)
def test_the_mount_of_a_folder(folder: str, kind: str) -> None:
    assert kind_of_mount(MOUNTS, Path(folder)) == kind


def test_a_file_in_a_cloud_folder_has_no_log_beside_it(tmp_path: Path) -> None:
    for folder, mode in (("Dropbox", "delete"), ("Documents", "wal")):
        path = tmp_path / folder / "a.crm"
        store = Store.create(path, CLOCK)
        assert store.value("PRAGMA journal_mode") == mode
        with store.action("A tag"):
            store.insert(m.Tag, name="bank")
        assert path.with_name("a.crm-wal").exists() is (mode == "wal")
        another = store.another()
        assert another.value("SELECT count(*) FROM tag") == 1
        another.close()
        store.close()


def test_a_file_that_is_moved_into_a_cloud_folder_loses_its_log(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    Store.create(path, CLOCK).close()
    moved = tmp_path / "OneDrive" / "a.crm"
    moved.parent.mkdir()
    path.rename(moved)
    store = Store.open(moved, CLOCK)
    assert store.value("PRAGMA journal_mode") == "delete"
    store.close()
