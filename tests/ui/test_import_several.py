"""Several files imported together in the window: each kind, what cannot be read, doubts, reports, stop and undo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import contacts
from crm_desktop.services.books import book
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history
from crm_desktop.store.contacts import Address
from crm_desktop.ui.imports.dialog import ImportDialog
from crm_desktop.ui.imports.several import SeveralDialog
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Dialog, Label
from tests.exchange.archives import CONNECTIONS, WHOLE, pack, spread
from tests.store.books import empty_at
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PEOPLE = "Name,Email,Company\nAda Berg,ada@berg.example,Orrery\nBo Cole,office@cole.example,Acme\nno,\n"
FILES = {
    "people.csv": PEOPLE,
    "cards": "BEGIN:VCARD\nFN:Cy Dale\nEMAIL:cy@dale.example\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Ada Berg\nEMAIL:ada@berg.example\nTEL:+353 1 234\nEND:VCARD\n",
    "list.ldif": "dn: cn=Di Eve,mail=di@eve.example\nobjectclass: person\ncn: Di Eve\nmail: di@eve.example\n",
    "cal.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261101T100000\nSUMMARY:Coffee\n"
    "ATTENDEE;CN=Ed Fox:mailto:ed@fox.example\nEND:VEVENT\nEND:VCALENDAR\n",
    "m.eml": "From: Fay Gill <fay@gill.example>\nTo: me@x.example\nDate: Mon, 2 Nov 2026 10:00:00 +0000\n\nHello\n",
    "jobs.csv": "Company,Position,Status,Date applied\nAcme,Actuary,Applied,2026-11-02\n",
}


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, own_home: Path, tmp_path: Path) -> Iterator[Desk]:
    apply_theme(qapp, "light")
    store = empty_at(tmp_path / "a.crm", FixedDay(date(2026, 11, 24)))
    desk = Desk(store, ScriptedPrompter(files=[tmp_path / "left.csv"]))
    window = QWidget()
    desk.window = window
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    yield desk
    for dialog in window.findChildren(Dialog):
        dialog.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()
    store.close()


def opened(desk: Desk, qtbot: QtBot, *paths: Path) -> SeveralDialog:
    dialog = desk.import_files(paths)
    assert isinstance(dialog, SeveralDialog)
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: bool(dialog.looked))
    return dialog


def imported(dialog: SeveralDialog, qtbot: QtBot) -> None:
    dialog.next_button.click()
    qtbot.waitUntil(lambda: dialog.step == "done")


def texts(widget: QWidget) -> str:
    QApplication.processEvents()  # what was put into a layout is shown with the next turn
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def names(store: Store) -> list[str]:
    return [row[0] for row in store.rows("SELECT name FROM contact WHERE is_me = 0 ORDER BY id")]


def test_every_kind_together_and_one_that_cannot_be_read(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    other = empty_at(tmp_path / "other.crm", FixedDay(date(2026, 11, 24)))
    contacts.save(other, ContactDraft(given_name="Gus", family_name="Hart"))
    book.export_json(other, tmp_path / "book.txt")
    other.close()
    paths = [tmp_path / "book.txt", pack(tmp_path / "a.zip", WHOLE), tmp_path / "pic.csv"]
    paths[2].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(tmp_path / name)
    dialog = opened(desk, qtbot, *paths, paths[0])  # the same again is one
    said = texts(dialog)
    for words in (
        "9 files",
        "One cannot be read; the others can be imported.",
        "This file is a picture",
        "Table, 3 rows: 2 new, 1 left out",
        "LinkedIn archive",
        "\nvCards, 2 cards: 2 new",
    ):
        assert words in said
    kinds = [each.kind for each in dialog.looked]
    assert kinds == ["book", "linkedin-archive", "", "csv", "vcard", "ldif", "calendar", "mail", "jobs"]
    dialog.for_all.tag_field.set_tags(["autumn"])
    dialog.for_all.tag_on.setChecked(True)
    dialog.ticks[paths[1]].click()  # the archive is left for later
    assert dialog.next_button.text() == "Import 7 files"
    imported(dialog, qtbot)
    assert names(desk.store) == ["Gus Hart", "Ada Berg", "Bo Cole", "Cy Dale", "Di Eve", "Ed Fox", "Fay Gill"]
    assert desk.store.value("SELECT count(*) FROM contact_tag") == 6
    assert desk.store.value("SELECT count(*) FROM opportunity") == 1
    assert desk.store.value("SELECT count(*) FROM interaction") == 2
    said = texts(dialog)
    assert "7 files imported, 1 not" in said
    assert "1 new, 1 merged, 0 unchanged, 0 skipped, 0 unreadable" in said
    # Each has its own report, and its own step in the log.
    dialog.show_report(next(each for each in dialog.told if each.path.name == "people.csv"))
    assert "3 rows read, 1 not taken" in texts(dialog.report_page)
    dialog.go_back()
    assert len(history.entries(desk.store, kinds=("import",))) == 7
    dialog.undo_button.click()
    assert names(desk.store) == []


def test_doubts_are_asked_file_by_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    emails = (Address("office@cole.example", "work", True),)
    contacts.save(desk.store, ContactDraft(given_name="Boris", family_name="Cole", emails=emails))
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(PEOPLE, encoding="utf-8")
    dialog = opened(desk, qtbot, tmp_path / "a.csv", tmp_path / "b.csv")
    dialog.next_button.click()
    assert dialog.step == "duplicates"
    assert dialog.next_button.text() == "Next: b.csv"
    assert "a.csv: 1 left to decide" in texts(dialog)
    dialog._asking[0][1].merge_button.click()
    dialog.next_button.click()
    dialog._asking[1][1].merge_button.click()
    assert "b.csv: All decided." in texts(dialog)
    dialog.go_back()
    dialog.next_button.click()
    imported(dialog, qtbot)
    assert names(desk.store) == ["Boris Cole", "Ada Berg"]


def test_a_drop_begins_it_and_esc_leaves_it(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(PEOPLE, encoding="utf-8")

    def drop(*paths: Path) -> ImportDialog:
        single = desk.import_file()
        assert isinstance(single, ImportDialog)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
        single.file_page.place.dropEvent(event)
        return single

    single = drop(spread(tmp_path / "archive", WHOLE))  # the folder of an archive is one thing
    qtbot.waitUntil(lambda: single.step == "columns" and single.next_button.isEnabled())
    assert "This is an archive of LinkedIn's" in texts(single)
    # What is left out of it says of which of its files it is, in the window and in what is saved.
    single.next_button.click()
    qtbot.waitUntil(lambda: single.step == "done")
    assert "messages.csv: This message is a draft that was never sent." in texts(single.done_page)
    single.done_page.save_button.click()
    left = (tmp_path / "left.csv").read_text(encoding="utf-8-sig").splitlines()
    assert left[0] == "File,Row,Reason"
    assert any(line.startswith("messages.csv,6,") for line in left)
    single.accept()
    before = names(desk.store)

    # Any other folder stands for the files in it.
    folder = tmp_path / "mixed"
    (folder / "below").mkdir(parents=True)
    (folder / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    (folder / "below" / "a.csv").write_text(PEOPLE, encoding="utf-8")
    (folder / ".hidden.csv").write_text(PEOPLE, encoding="utf-8")
    (folder / "pic.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    window = desk.window
    assert window is not None
    drop(folder)
    qtbot.waitUntil(lambda: bool(window.findChildren(SeveralDialog)))
    (dialog,) = window.findChildren(SeveralDialog)
    qtbot.waitUntil(lambda: bool(dialog.looked))
    assert [each.path.name for each in dialog.looked] == ["Connections.csv", "a.csv", "pic.png"]
    assert [bool(each.trouble) for each in dialog.looked] == [False, False, True]
    dialog.reject()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    only = drop(folder / "below")
    qtbot.waitUntil(lambda: only.step == "columns")
    only.reject()

    assert not drop(tmp_path / "a.csv", tmp_path / "b.csv").isVisible()
    (dialog,) = window.findChildren(SeveralDialog)
    qtbot.waitUntil(lambda: bool(dialog.looked))
    for tick in dialog.ticks.values():
        tick.click()
    assert not dialog.next_button.isEnabled()
    dialog.reject()
    assert names(desk.store) == before


def test_stopped_between_two_files_what_was_imported_is_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    many = "Name,Email\n" + "".join(f"P {number},p{number}@x.example\n" for number in range(20_000))
    (tmp_path / "a.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "b.csv").write_text(many, encoding="utf-8")
    dialog = opened(desk, qtbot, tmp_path / "a.csv", tmp_path / "b.csv")
    dialog.next_button.click()
    qtbot.waitUntil(lambda: "b.csv" in dialog.progress.accessibleDescription())
    dialog.stop()
    qtbot.waitUntil(lambda: dialog.step == "done")
    assert "1 file imported, 1 not" in texts(dialog)
    assert "you stopped before it" in texts(dialog)
    assert names(desk.store) == ["Ada Berg", "Bo Cole"]


def test_the_columns_of_one_of_them_are_matched_by_hand(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "b.csv").write_text("Id,Wer\n1,Ed Fox\n2,Bo Cole\n", encoding="utf-8")
    dialog = opened(desk, qtbot, tmp_path / "a.csv", tmp_path / "b.csv")
    assert "nobody can be found in it" in dialog.looked[1].trouble
    dialog.ticks[tmp_path / "a.csv"].click()

    columns = dialog.match_columns(dialog.looked[1])
    assert columns is not None
    assert not columns.next_button.isEnabled()
    columns.columns_page.combos[1].set_current_key("full name")
    columns.columns_page.combos[1].activated.emit(columns.columns_page.combos[1].currentIndex())
    qtbot.waitUntil(columns.next_button.isEnabled)
    assert columns.next_button.text() == "Use this matching"
    columns.next_button.click()

    assert not dialog.looked[1].trouble
    assert [tick.isChecked() for tick in dialog.ticks.values()] == [False, True]
    imported(dialog, qtbot)
    assert names(desk.store) == ["Ed Fox", "Bo Cole"]
