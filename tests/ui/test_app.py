"""The program as a whole: the first start, the sample, files that are refused, closing."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSysInfo, Qt, qWarning
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import app
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.program import Program
from crm_desktop.services import settings
from crm_desktop.services.computer import places
from crm_desktop.services.contacts import ContactDraft, save
from crm_desktop.services.imports import importing
from crm_desktop.store import Store, soundness
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.shell.jobs import Progress
from crm_desktop.ui.theme import apply_theme
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

DAY = date(2026, 11, 24)


@pytest.fixture
def program(qapp: QApplication, own_home: Path) -> Iterator[Program]:
    """Give the program with nothing open yet, in a home of its own."""
    apply_theme(qapp, "light")
    made = Program(qapp, FixedDay(DAY), ScriptedPrompter())
    yield made
    made.quit()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setQuitOnLastWindowClosed(True)


def test_first_start_offers_three_doors(program: Program, qtbot: QtBot) -> None:
    assert program.start(app.parse([]))
    assert program.window is None
    assert program.welcome is not None
    assert program.welcome.isVisible()
    # The buttons of the doors do not lie below the edge of the screen.
    assert program.welcome.height() <= program.welcome.screen().availableSize().height()
    assert not places.data_file().exists()


def test_start_empty_makes_the_own_file_and_asks_who_one_is(program: Program, qtbot: QtBot) -> None:
    program.start(app.parse([]))
    assert program.welcome is not None
    program.welcome.emptyWanted.emit()
    assert places.data_file().exists()
    assert program.window is not None
    assert program.welcome is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["serach", "anna"], "serach is neither a file nor a command."),
        (["bogus"], "bogus is neither a file nor a command."),
        (["--sampel"], "--sampel is not understood."),
    ],
)
def test_a_word_that_is_mistyped_is_named(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        app.parse(words)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_sample_opens_a_copy_that_can_be_left(program: Program, qtbot: QtBot) -> None:
    assert program.start(app.parse(["--sample", "--today", "2026-11-24"]))
    assert program.store is not None
    assert program.window is not None
    assert settings.get(program.store, settings.IS_SAMPLE)
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible())
    program.window.ownWanted.emit()
    assert program.store is None
    assert program.welcome is not None


def test_a_file_that_is_not_ours_is_refused_and_left_alone(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.crm"
    other.write_bytes(b"these are somebody's notes\n" * 20)
    assert not program.open(other)
    assert other.read_bytes() == b"these are somebody's notes\n" * 20
    assert isinstance(program.prompter, ScriptedPrompter)
    assert any("not a CRM Desktop file" in text for _, text in program.prompter.asked)


def test_a_place_that_cannot_be_written_to_is_a_sentence(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    path = tmp_path / "file" / "below" / "a.crm"
    assert not program.open(path, create=True)
    assert isinstance(program.prompter, ScriptedPrompter)
    (text,) = [text for _, text in program.prompter.asked]
    assert text.startswith(f"{path} cannot be made or opened: ")
    assert "Errno" not in text
    assert "Nothing was changed." in text


def test_everything_is_there_the_next_morning(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "search.crm"
    assert program.open(path, create=True)
    assert program.store is not None
    save(program.store, ContactDraft("Idris", "Bellwether"))
    program.close()
    assert program.open(path)
    assert program.store.value("SELECT name FROM contact") == "Idris Bellwether"


def test_the_window_stays_where_it_was_and_says_which_search_it_shows(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Anna.crm"
    assert program.open(path, create=True)
    qtbot.waitUntil(lambda: not program.is_starting)
    assert program.window is not None
    assert program.window.windowTitle().endswith("– Anna")
    program.window.show_view("opportunities")
    program.window.showMaximized()
    assert program.open(tmp_path / "Boris.crm", create=True)
    qtbot.waitUntil(lambda: not program.is_starting)
    assert program.window.isMaximized()
    assert program.window.windowTitle().endswith("– Boris")
    program.window.showNormal()
    program.close()
    assert program.open(path)
    qtbot.waitUntil(lambda: not program.is_starting)
    assert program.window.isMaximized()
    assert program.window.current is program.window.view("opportunities")


@pytest.mark.parametrize(
    ("view", "first"),
    [
        ("contacts", "Import contacts"),
        ("companies", "Name companies"),
        ("leads", "New lead"),
        ("asks", "New ask"),
    ],
)
def test_where_nothing_is_yet_the_keyboard_stands_on_what_to_do_first(
    program: Program, qtbot: QtBot, tmp_path: Path, view: str, first: str
) -> None:
    program.open(tmp_path / "search.crm", create=True)
    qtbot.waitUntil(lambda: not program.is_starting)
    assert program.window is not None
    program.window.show_view(view)

    def has_keyboard() -> bool:
        focus = program.window.focusWidget() if program.window is not None else None
        return isinstance(focus, QAbstractButton) and focus.text() == first and focus.isVisible()

    qtbot.waitUntil(has_keyboard)


def test_who_closes_a_sentence_goes_on_in_the_view(program: Program, qtbot: QtBot, store_file: Path) -> None:
    sample_at(store_file).close()
    program.open(store_file)
    window = program.window
    assert window is not None
    window.resize(1360, 860)
    window.show_view("contacts")
    view = window.view("contacts")
    assert isinstance(view, ContactsView)
    qtbot.waitUntil(view.list.isVisible)
    window.show_trouble("No mail program opened.")
    close = next(one for one in window.findChildren(QAbstractButton) if one.text() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is view.list


@pytest.mark.parametrize("size", [(1360, 860), (880, 560)])
def test_what_is_said_does_not_lie_under_a_reminder_in_the_window(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    program.open(tmp_path / "search.crm", create=True)
    qtbot.waitUntil(lambda: not program.is_starting)
    window, reminding = program.window, program.reminding
    assert window is not None
    assert reminding is not None
    window.resize(*size)
    strip = window.undo_strip
    edge = strip.EDGE

    def box(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(edge, edge, -edge, -edge)

    assert program.desk is not None
    long = "The follow-up with somebody of a very long name was moved to another day of next month. " * 2
    program.desk.said.emit(long, True)
    foot = box(strip).bottom()
    reminding.show_trial()
    (card,) = reminding.inside.cards
    assert not box(strip).intersects(box(card))
    program.desk.said.emit("Saved.", False)
    assert box(strip).bottom() == foot
    program.desk.said.emit(long, True)
    assert not box(strip).intersects(box(card))
    assert window.rect().contains(box(strip))
    card.close_button.click()
    assert box(strip).bottom() == foot


def test_changes_of_another_program_are_noticed(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "search.crm"
    program.open(path, create=True)
    assert program.desk is not None
    other = Store.open(path, FixedDay(DAY))
    with qtbot.waitSignal(program.desk.changed):
        save(other, ContactDraft("Greta"))
        other.close()
        program.desk.look_around()


def test_a_second_start_hands_over_and_ends(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "search.crm"
    program.open(path, create=True)
    assert program.window is not None
    program.window.hide()
    second = subprocess.Popen([sys.executable, "-m", "crm_desktop", str(path)])
    window = program.window
    qtbot.waitUntil(window.isVisible)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0


def test_a_file_that_is_refused_leaves_the_sentence_before_the_person(tmp_path: Path) -> None:
    path = tmp_path / "damaged.crm"
    path.write_bytes(b"no file of ours")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}
    started = subprocess.Popen(
        [sys.executable, "-m", "crm_desktop", str(path)], env=environment, stderr=subprocess.PIPE, text=True
    )
    assert started.stderr is not None
    try:
        assert any("left as it is" in line for line in started.stderr)
        with pytest.raises(subprocess.TimeoutExpired):
            started.wait(1)  # it was told, and waits for an answer
        started.terminate()
        assert started.wait(30) == 0
    finally:
        started.kill()
        started.communicate()


def test_a_file_that_another_computer_has_is_opened_only_when_asked_for(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "search.crm"
    assert program.open(path, create=True)
    lock = path.with_name(".search.crm.lock")
    left_behind = lock.read_text().replace(QSysInfo.machineHostName(), "study")
    program.close()
    lock.write_text(left_behind)
    program.prompter = prompter = ScriptedPrompter(["", "take"])
    assert not program.open(path)
    assert program.store is None
    assert "study" in prompter.asked[-1][1]
    program.open(path)
    assert program.store is not None


def reports() -> list[Path]:
    return sorted(places.log_folder().glob("fault-*.txt"))


def test_a_fault_leaves_a_report_and_the_window_goes_on(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.open(tmp_path / "search.crm", create=True)
    program.report(ZeroDivisionError("a fault"))
    assert len(reports()) == 1
    assert "a fault" in reports()[0].read_text()
    told = program.faults.dialog
    assert told is not None
    assert told.isVisible()
    program.report(ZeroDivisionError("another while it is told"))
    assert program.faults.dialog is told
    told.accept()
    assert program.faults.dialog is None
    program.report(ZeroDivisionError("a fault"))
    assert program.faults.dialog is None, "the same fault is told once"
    assert program.window is not None
    assert program.window.isVisible()


def test_faults_of_threads_and_of_jobs_are_told_and_qt_is_logged(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.open(tmp_path / "search.crm", create=True)
    qtbot.waitUntil(lambda: not program.is_starting)
    program.faults.watch()
    try:
        thread = threading.Thread(target=int, args=("no number",))
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: program.faults.dialog is not None)
        assert program.faults.dialog is not None
        program.faults.dialog.accept()
        assert program.desk is not None
        failed: list[BaseException] = []
        program.desk.jobs.run(lambda _store, _progress: 1 // 0, print, failed.append)
        qtbot.waitUntil(lambda: program.faults.dialog is not None)
        assert isinstance(failed[0], KnownError)
        program.faults.dialog.accept()
        qWarning("a word of Qt")
    finally:
        program.faults.leave()
    told = "".join(one.read_text() for one in reports())
    assert "ValueError" in told
    assert "ZeroDivisionError" in told
    program.quit()
    assert "a word of Qt" in (places.log_folder() / "crm-desktop.log").read_text()


@pytest.mark.parametrize("search", [(), ("--file", "client.crm")], ids=["own search", "another search"])
def test_a_second_start_hands_over_what_to_import(
    program: Program, qtbot: QtBot, tmp_path: Path, search: tuple[str, ...]
) -> None:
    program.open(tmp_path / search[1] if search else places.data_file(), create=True)
    qtbot.waitUntil(lambda: not program.is_starting)
    assert program.desk is not None
    wanted: list[Path] = []
    program.desk.import_file = wanted.append  # type: ignore[method-assign,assignment]
    (tmp_path / "people.csv").write_text("First Name,Last Name\nAda,Quill\n")
    environment = {**os.environ, "PYTHONPATH": str(Path(app.__file__).parents[1])}
    second = subprocess.Popen(
        [sys.executable, "-m", "crm_desktop", *search, "people.csv"], cwd=tmp_path, env=environment
    )
    qtbot.waitUntil(lambda: second.poll() is not None and bool(wanted), timeout=30_000)
    assert second.returncode == 0
    assert wanted == [tmp_path / "people.csv"]


def test_the_log_is_put_aside_when_it_grows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from crm_desktop.services.computer import reports

    monkeypatch.setattr(reports, "MOST_LOG", 2_000)
    handler = reports.start_log(tmp_path)
    assert handler is not None
    for number in range(200):
        logging.getLogger("crm_desktop").info("line %s of the log", number)
    logging.getLogger().removeHandler(handler)
    handler.close()
    kept = sorted(place.name for place in tmp_path.iterdir())
    assert kept == ["crm-desktop.log", "crm-desktop.log.1", "crm-desktop.log.2"]
    assert all(place.stat().st_size <= 2_000 for place in tmp_path.iterdir())
    (tmp_path / "a file").write_text("")
    assert reports.start_log(tmp_path / "a file" / "in it") is None


def test_logging_out_while_something_is_imported_leaves_the_file_whole(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "search.crm"
    program.open(path, create=True)
    qtbot.waitUntil(lambda: not program.is_starting)
    assert program.desk is not None
    rows = "".join(f"Ada{n},Quill{n},ada{n}@orrery.example\n" for n in range(5_000))
    (tmp_path / "people.csv").write_text(f"First Name,Last Name,Email\n{rows}")
    begun = threading.Event()

    def work(store: Store, progress: Progress) -> None:
        def tell(text: str, done: int, total: int) -> None:
            begun.set()
            progress.report(text, done, total)

        importing.import_file(store, tmp_path / "people.csv", progress=tell)

    program.desk.jobs.run(work, print, print, writes=True)
    assert begun.wait(20)
    program._on_session_end(None)  # type: ignore[arg-type]
    assert program.store is None
    store = Store.open(path)
    try:
        assert soundness.findings(store) == []
        assert store.value("SELECT count(*) FROM contact") in (0, 5_000)
    finally:
        store.close()


def test_a_process_that_dies_leaves_a_report_for_the_next_one(tmp_path: Path) -> None:
    script = (
        "import ctypes, sys; from pathlib import Path; from crm_desktop.services.computer import reports; "
        "kept = reports.watch_crashes(Path(sys.argv[1])); sys.argv[2:] and ctypes.string_at(0)"
    )
    died = subprocess.run([sys.executable, "-c", script, str(tmp_path), "die"], check=False)
    assert died.returncode != 0
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=True)
    (report,) = tmp_path.glob("fault-*-crash.txt")
    assert "Segmentation fault" in report.read_text() or "access violation" in report.read_text()
    assert (tmp_path / "crash.txt").read_text() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that a program could hear")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_program_in_good_order(tmp_path: Path, number: signal.Signals) -> None:
    path = tmp_path / "search.crm"
    running = subprocess.Popen([sys.executable, "-m", "crm_desktop", str(path)], stderr=subprocess.PIPE)
    log = places.log_folder() / "crm-desktop.log"
    deadline = time.monotonic() + 60
    while not (log.exists() and "opened" in log.read_text()):  # then its window is there, and it listens
        assert running.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.02)
    running.send_signal(number)
    _, said = running.communicate(timeout=30)
    assert (running.returncode, said) == (0, b"")
    assert "ended" in log.read_text()
    assert not path.with_name("search.crm-wal").exists()
    assert not path.with_name(".search.crm.lock").exists()
    store = Store.open(path)
    try:
        assert soundness.findings(store) == []
    finally:
        store.close()
