"""The set-up: what is asked for, when it is done anew, and how the person hears of what is missing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run

ROOT = Path(run.__file__).parent
PROGRAM, TESTS = run.Task("start", ()), run.Task("test", ())
linux_only = pytest.mark.skipif(not run.is_linux(), reason="apt-get, flock and fifos are of Linux")


def locked(*files: Path) -> dict[str, Requirement]:
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    found = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(requirement.name): requirement for requirement in found}


def project() -> dict[str, object]:
    table: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


# ---- what is asked for ----


@pytest.mark.parametrize(
    ("arguments", "task"),
    [
        ([], run.Task("start", ())),
        (["--sample"], run.Task("start", ("--sample",))),
        (["my search.crm", "test"], run.Task("start", ("my search.crm", "test"))),
        (["--today", "2026-03-02"], run.Task("start", ("--today", "2026-03-02"))),
        (["due", "--json"], run.Task("start", ("due", "--json"))),
        (["test"], run.Task("test", ())),
        (["test", "-k", "undo"], run.Task("test", ("-k", "undo"))),
        (["bench", "--quick"], run.Task("bench", ("--quick",))),
        (["screens", "out"], run.Task("screens", ("out",))),
        (["lint"], run.Task("lint", ())),
        (["proofs"], run.Task("proofs", ())),
    ],
)
def test_the_first_word_decides_who_gets_the_arguments(arguments: list[str], task: run.Task) -> None:
    assert run.route(arguments) == task


@pytest.mark.parametrize(
    ("arguments", "without_window"),
    [
        ([], False),
        (["--sample"], False),
        (["search.crm"], False),
        (["--today", "2026-03-02"], False),
        (["--file", "due"], False),
        (["due"], True),
        (["--file", "a.crm", "--today", "2026-03-02", "import", "Connections.csv"], True),
        (["--file=a.crm", "export", "--as", "json", "out"], True),
        (["--help"], True),
    ],
)
def test_a_command_needs_no_qt_and_no_display(arguments: list[str], without_window: bool) -> None:
    task = run.route(arguments)
    assert run.is_command_line(arguments) is without_window
    assert task.needs_qt is not without_window
    assert not task.needs_dev


def test_only_the_tests_need_their_tools_and_only_the_program_does_without_their_packages() -> None:
    tasks = [run.route([verb]) for verb in run.VERBS]
    assert {task.verb for task in tasks if task.needs_tools} == {"test", "proofs"}
    assert all(task.needs_dev for task in tasks)
    assert {task.verb for task in tasks if not task.needs_qt} == {"lint"}


# ---- when it is done anew ----


def test_the_stamp_changes_with_each_lock_and_with_the_python() -> None:
    stamps = [
        run.stamp_for([b"a==1\n"], "CPython 3.11.2 linux"),
        run.stamp_for([b"a==2\n"], "CPython 3.11.2 linux"),
        run.stamp_for([b"a==1\n"], "CPython 3.12.1 linux"),
        run.stamp_for([b"a==1\n", b"b==1\n"], "CPython 3.11.2 linux"),
        run.stamp_for([b"a==1\nb==1\n"], "CPython 3.11.2 linux"),
    ]
    assert len(set(stamps)) == len(stamps)
    assert run.stamp_for([b"a==1\n"], "CPython 3.11.2 linux") == stamps[0]


def test_a_set_up_for_the_tests_serves_the_program_but_not_the_other_way_round() -> None:
    program, tests = run.wanted_stamps(dev=False), run.wanted_stamps(dev=True)
    assert program.items() < tests.items()


@pytest.mark.parametrize("content", [None, "", '{"program": "12', "[]", "\0"])
def test_an_interrupted_set_up_has_no_stamps(tmp_path: Path, content: str | None) -> None:
    stamp = tmp_path / "set-up.json"
    if content is not None:
        stamp.write_text(content)
    assert run.read_stamps(stamp) == {}


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a `.venv` beside which no real one is touched."""
    folder = tmp_path / ".venv"
    for name, value in {"VENV": folder, "STAMP": folder / "stamp.json", "GUARD": folder / "guard"}.items():
        monkeypatch.setattr(run, name, value)
    return folder


@pytest.fixture
def steps(venv: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a set-up does, in words, with the slow parts (venv and pip) left out."""
    done: list[str] = []

    def make_venv(task: run.Task) -> None:
        done.append("make")
        run.venv_python().parent.mkdir(parents=True, exist_ok=True)
        run.venv_python().touch()

    monkeypatch.setattr(run, "make_venv", make_venv)
    monkeypatch.setattr(run, "install", lambda locks: done.append(" ".join(lock.name for lock in locks)))
    return done


def test_a_first_set_up_is_done_once_and_the_tests_packages_are_added_to_it(steps: list[str]) -> None:
    run.ensure_venv(PROGRAM)
    run.ensure_venv(PROGRAM)
    assert steps == ["make", "requirements.lock"]
    run.ensure_venv(TESTS)
    run.ensure_venv(TESTS)
    run.ensure_venv(PROGRAM)
    assert steps == ["make", "requirements.lock", "requirements-dev.lock"]


def test_another_lock_is_set_up_anew(
    steps: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.ensure_venv(TESTS)
    changed = tmp_path / "requirements.lock"
    changed.write_bytes(run.LOCK.read_bytes() + b"# moved\n")
    monkeypatch.setattr(run, "LOCK", changed)
    steps.clear()
    run.ensure_venv(TESTS)
    assert steps == ["make", "requirements.lock requirements-dev.lock"]


def test_a_set_up_that_failed_is_done_anew(steps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(locks: list[Path]) -> None:
        raise run.SetUpError("offline")

    with monkeypatch.context() as offline:
        offline.setattr(run, "install", fail)
        with pytest.raises(run.SetUpError):
            run.ensure_venv(PROGRAM)
    steps.clear()
    run.ensure_venv(PROGRAM)
    assert steps == ["make", "requirements.lock"]


def test_a_second_start_waits_for_the_first(venv: Path, tmp_path: Path) -> None:
    script = (
        "import pathlib, run, sys\n"
        "run.VENV = pathlib.Path(sys.argv[1]); run.GUARD = run.VENV / 'guard'\n"
        "with run.only_one_set_up():\n"
        "    print('in', flush=True)\n"
    )
    command = [sys.executable, "-c", script, str(venv)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with run.only_one_set_up():
        second = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert second.stderr is not None
        assert "waiting" in second.stderr.readline()
        assert second.poll() is None
    out, _ = second.communicate(timeout=30)
    assert out == "in\n"
    assert second.returncode == 0


@linux_only
def test_a_start_waits_for_what_a_killed_one_left_running(venv: Path, tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    script = (
        "import pathlib, run, sys\n"
        "run.VENV = pathlib.Path(sys.argv[1]); run.GUARD = run.VENV / 'guard'\n"
        "with run.only_one_set_up():\n"
        "    run.run_quietly(['cat', sys.argv[2]], with_guard=True)\n"
    )
    killed = subprocess.Popen(
        [sys.executable, "-c", script, str(venv), str(fifo)], env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    with fifo.open("w"):  # opens when cat does; cat ends when it is closed
        killed.kill()
        killed.wait()
        with (venv / "guard").open("a+b") as guard:
            assert not run._file_lock(guard.fileno())()
    with run.only_one_set_up():
        pass


# ---- what the system lacks ----


@pytest.mark.parametrize(
    ("error", "library"),
    [
        ("ImportError: libGL.so.1: cannot open shared object file: No such file or directory", "libGL.so.1"),
        ("OSError: libxcb-icccm.so.4: cannot open shared object file: No such file", "libxcb-icccm.so.4"),
        ("qt.qpa.xcb: could not connect to display :77", None),
    ],
)
def test_the_missing_library_is_read_from_the_loaders_words(error: str, library: str | None) -> None:
    assert run.missing_library(error) == library


@pytest.mark.parametrize(
    ("known", "renamed", "name"),
    [
        ({"libglib2.0-0t64"}, False, "libglib2.0-0t64"),
        ({"libglib2.0-0t64", "libglib2.0-0"}, False, "libglib2.0-0t64"),
        ({"libglib2.0-0"}, True, "libglib2.0-0"),
        (set[str](), True, "libglib2.0-0t64"),
        (set[str](), False, "libglib2.0-0"),
    ],
)
def test_a_renamed_package_is_asked_for_by_the_name_it_has_here(
    known: set[str], renamed: bool, name: str
) -> None:
    packages = [("libglib2.0-0t64", "libglib2.0-0"), ("libgl1",)]
    assert run.choose_names(packages, known.__contains__, lambda: renamed) == [name, "libgl1"]


@pytest.fixture
def stranger(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Path]:
    """Makes of this test an ordinary person on Debian; what apt-get and the like answer is written as shell scripts."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(sys, "stdin", None)

    def command(name: str, script: str) -> Path:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    command("apt-cache", 'printf "Package: %s\\n" "$2"')
    command("dpkg-query", "exit 1")
    return command


@linux_only
def test_without_root_the_one_line_is_given_and_nothing_is_installed(
    stranger: Callable[..., Path], tmp_path: Path
) -> None:
    stranger("sudo", "exit 1")
    stranger("apt-get", f"touch {tmp_path}/called")
    with pytest.raises(run.SetUpError) as told:
        run.install_packages([("libgl1",), ("xvfb",)])
    *_, line = str(told.value).splitlines()
    assert line.strip() == run.one_line(["libgl1", "xvfb"])
    assert not (tmp_path / "called").exists()


@linux_only
def test_sudo_that_asks_nothing_installs_all_in_one_call(
    stranger: Callable[..., Path], tmp_path: Path
) -> None:
    stranger("sudo", f'echo "sudo $*" >> {tmp_path}/log\nshift\nexec "$@"')
    stranger("apt-get", f'echo "apt-get $*" >> {tmp_path}/log')
    run.install_packages([("libgl1",), ("xvfb",)])
    log = (tmp_path / "log").read_text().splitlines()
    asked, *apt = [line for line in log if not line.startswith("sudo -n sh")]
    assert asked == "sudo -n true"
    assert apt[0] == "apt-get --quiet update"
    assert re.search(r"--yes .*install libgl1 xvfb$", apt[1])


@linux_only
@pytest.mark.parametrize(("answer", "installs"), [("", True), ("y", True), ("n", False)])
def test_at_a_terminal_the_person_is_asked_once(
    stranger: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    installs: bool,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda self: True})())

    def say_it() -> str:
        asked.append("asked")
        return answer

    monkeypatch.setattr("builtins.input", say_it)
    stranger("sudo", 'exec "$@"')
    stranger("apt-get", f"touch {tmp_path}/called")
    if installs:
        run.install_packages([("libgl1",)])
    else:
        with pytest.raises(run.SetUpError, match="line to run"):
            run.install_packages([("libgl1",)])
    assert asked == ["asked"]
    assert (tmp_path / "called").exists() is installs


@linux_only
def test_what_apt_says_against_it_is_told_with_the_line_to_run(stranger: Callable[..., Path]) -> None:
    stranger("sudo", 'shift\nexec "$@"')
    stranger("apt-get", 'echo "E: Unable to locate package libgl1" >&2; exit 100')
    with pytest.raises(run.SetUpError, match="Unable to locate package libgl1") as told:
        run.install_packages([("libgl1",)])
    assert run.one_line(["libgl1"]) in str(told.value)


def test_a_session_without_display_is_told_so_before_anything_is_set_up(
    steps: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run.main(["--sample"]) == 2
    out, err = capsys.readouterr()
    assert "no display" in err
    assert out == ""
    assert steps == []


# ---- the lock files ----


def test_every_locked_package_has_one_exact_version() -> None:
    for requirement in locked(run.LOCK, run.DEV_LOCK).values():
        assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), requirement


def test_the_lock_lies_within_the_ranges_of_the_project() -> None:
    lock = locked(run.LOCK)
    dependencies = project()["dependencies"]
    assert isinstance(dependencies, list)
    for wanted in map(Requirement, dependencies):
        exact = lock[canonicalize_name(wanted.name)]
        assert wanted.specifier.contains(str(exact.specifier).removeprefix("==")), wanted
        assert str(exact.marker) == str(wanted.marker).replace("'", '"')


def test_the_tests_packages_are_locked_too() -> None:
    extras = project()["optional-dependencies"]
    assert isinstance(extras, dict)
    lock = locked(run.DEV_LOCK)
    assert [name for name in extras["dev"] if canonicalize_name(name) not in lock] == []


def test_no_range_lets_pyside_and_python_meet_that_abort_together() -> None:
    dependencies = project()["dependencies"]
    assert isinstance(dependencies, list)
    [pyside] = [r for r in map(Requirement, dependencies) if r.name == "PySide6-Essentials"]
    assert not pyside.specifier.contains("6.12.0")


@pytest.mark.parametrize(
    ("system", "jeepney", "colorama"),
    [("linux", True, False), ("win32", False, True), ("darwin", False, False)],
)
def test_each_system_gets_the_packages_that_are_for_it(system: str, jeepney: bool, colorama: bool) -> None:
    environment = {"sys_platform": system}  # the rest is that of this system
    taken = {
        name
        for name, requirement in locked(run.LOCK, run.DEV_LOCK).items()
        if requirement.marker is None or requirement.marker.evaluate(environment)
    }
    assert ("jeepney" in taken, "colorama" in taken) == (jeepney, colorama)


def test_no_package_index_is_named_anywhere() -> None:
    for name in ("run.py", "pyproject.toml", "requirements.lock", "requirements-dev.lock", ".ci/run"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert not re.search(r"index-url|find-links|pypi\.|https?://", text), name


# ---- where the resources are ----


def test_the_resources_are_found_in_source_installed_and_bundled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import crm_desktop

    package, bundle = tmp_path / "site" / "crm_desktop", tmp_path / "bundle"
    monkeypatch.setattr(crm_desktop, "__file__", str(package / "__init__.py"))
    with pytest.raises(FileNotFoundError):
        crm_desktop.resources_dir()
    for place in (tmp_path / "site" / "resources", package / "resources"):  # the later one goes before
        place.mkdir(parents=True)
        assert crm_desktop.resources_dir() == place
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    (bundle / "resources").mkdir(parents=True)
    assert crm_desktop.resources_dir() == bundle / "resources"
