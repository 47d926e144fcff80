#!/usr/bin/env python3
"""Set up and start CRM Desktop. Needs nothing but Python 3.11 to 3.14; on Windows say `py run.py`.

    python3 run.py [ARGUMENTS]      start the program; the arguments go to it: a file, --sample, --today DATE, due …
    python3 run.py test             lint, types and all tests but the slow proofs
    python3 run.py test ARGUMENTS   pytest alone, with these arguments
    python3 run.py proofs           the slow proofs
    python3 run.py lint             ruff and mypy
    python3 run.py bench            the benchmark
    python3 run.py screens OUT      paint every view into the folder OUT
    python3 run.py words            bring the catalogue of texts up to date, for Qt Linguist

The packages go into `.venv` beside this file, in the versions of requirements.lock (and requirements-dev.lock for
everything but the program itself), and are installed anew when these files or the Python change. System libraries
that Qt needs are installed by apt-get on Debian and Ubuntu: at once as root, after one question with sudo.
Exit code 2: it could not be set up.
"""

import sys

OLDEST, NEWEST = (3, 11), (3, 14)
if not OLDEST <= sys.version_info[:2] <= NEWEST:  # before the other imports: an old Python would fail in them
    sys.stderr.write(
        "CRM Desktop runs on Python 3.11 to 3.14, and this is Python %d.%d. Install one of these (python.org has them "
        "for every system) and start again with it, for example: python3.13 run.py\n" % sys.version_info[:2]
    )
    raise SystemExit(2)

import functools
import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sysconfig
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
STAMP = VENV / "set-up.json"
GUARD = VENV / "set-up.guard"

VERBS = ("test", "proofs", "lint", "bench", "screens", "words")
COMMANDS = (
    "ask-check",
    "check",
    "due",
    "duplicates",
    "export",
    "history",
    "import",
    "new",
    "redo",
    "reminders",
    "sample",
    "search",
    "undo",
)
OPTIONS_WITH_VALUE = ("--file", "--today")

# The names of Debian and Ubuntu. Where a package was renamed (for 64-bit time), the newer name stands first.
Alternatives = tuple[str, ...]
QT_PACKAGES: tuple[Alternatives, ...] = (
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("libgl1",),
    ("libegl1",),
    ("libxkbcommon0",),
    ("libdbus-1-3",),
    ("libfontconfig1",),
    ("libgssapi-krb5-2",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-keysyms1",),
    ("libxcb-shape0",),
    ("libxkbcommon-x11-0",),
    ("libwayland-cursor0",),
    ("libwayland-egl1",),
)
# What the tests of the tray start: an X server without a screen, a session bus, a notification daemon.
TEST_TOOLS: Mapping[str, Alternatives] = {
    "Xvfb": ("xvfb",),
    "dbus-run-session": ("dbus",),
    "dunst": ("dunst",),
}
PROOF_TOOLS: Mapping[str, Alternatives] = {**TEST_TOOLS, "trayer": ("trayer",)}

# Loads Qt the way the program does. Each argument is a platform plugin that must find its libraries, display or not.
QT_PROBE = """
import ctypes, pathlib, sys
import PySide6
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets
for plugin in sys.argv[1:]:
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / plugin))
QtGui.QGuiApplication([])
"""
X11_PLUGIN, WAYLAND_PLUGIN = "libqxcb.so", "libqwayland.so"


class SetUpError(Exception):
    """The program cannot be set up here; the text says to the person why, and what to do."""


def say(sentence: str) -> None:
    """Tell the person how the set-up goes; stdout belongs to the program."""
    print(sentence, file=sys.stderr, flush=True)


# ---- what is asked for ----


@dataclass(frozen=True)
class Task:
    """What one call of run.py is to do: a verb ("start" is the program itself) and the arguments that go on to it."""

    verb: str
    arguments: tuple[str, ...]

    @property
    def needs_dev(self) -> bool:
        """Whether the packages of requirements-dev.lock are needed too."""
        return self.verb != "start"

    @property
    def needs_qt(self) -> bool:
        """Whether Qt is loaded at all: linting and the command line do without."""
        return self.verb != "lint" and not (self.verb == "start" and is_command_line(self.arguments))

    @property
    def needs_tools(self) -> bool:
        """Whether the programs of TEST_TOOLS are started."""
        return self.verb in ("test", "proofs")


def route(arguments: Sequence[str]) -> Task:
    """Tell a verb of run.py from what goes to the program: everything whose first word is no verb."""
    if arguments and arguments[0] in VERBS:
        return Task(arguments[0], tuple(arguments[1:]))
    return Task("start", tuple(arguments))


def is_command_line(arguments: Sequence[str]) -> bool:
    """Whether the program, given these arguments, works without a window: a command such as `due`, or --help."""
    rest = iter(arguments)
    for argument in rest:
        if argument in ("-h", "--help", "--version"):
            return True
        if argument in OPTIONS_WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument in COMMANDS
    return False


# ---- the virtual environment ----


def stamp_for(locks: Sequence[bytes], python: str) -> str:
    """Give the mark of a finished set-up: it differs when a lock file or the Python does."""
    digest = hashlib.sha256(python.encode())
    for lock in locks:
        digest.update(hashlib.sha256(lock).digest())
    return digest.hexdigest()


def wanted_stamps(dev: bool) -> dict[str, str]:
    """Give the stamps that `.venv` must carry: that of the program, and that of the tests where they are wanted."""
    python = f"{platform.python_implementation()} {platform.python_version()} {sysconfig.get_platform()}"
    locks = [LOCK.read_bytes()]
    stamps = {"program": stamp_for(locks, python)}
    if dev:
        stamps["tests"] = stamp_for([*locks, DEV_LOCK.read_bytes()], python)
    return stamps


def read_stamps(path: Path) -> dict[str, str]:
    """Give the stamps of a finished set-up; empty when there is none, or when one was interrupted."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def venv_python() -> Path:
    """Give the interpreter of the virtual environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_set_up(wanted: Mapping[str, str]) -> bool:
    """Whether `.venv` is complete for these stamps."""
    return wanted.items() <= read_stamps(STAMP).items() and venv_python().exists()


def ensure_venv(task: Task) -> None:
    """Make `.venv` complete: do nothing when it is, add the tests' packages to a good one, make anything else anew."""
    wanted = wanted_stamps(task.needs_dev)
    if is_set_up(wanted):
        return
    with only_one_set_up():
        if is_set_up(wanted):  # another start did it while this one waited
            return
        found = read_stamps(STAMP)
        STAMP.unlink(
            missing_ok=True
        )  # an interruption from here on leaves none, and the next start begins anew
        if found.get("program") != wanted["program"] or not venv_python().exists():
            say("Setting up CRM Desktop in .venv; this takes about half a minute and is done once …")
            make_venv(task)
            install([LOCK, DEV_LOCK] if task.needs_dev else [LOCK])
        else:
            say("Adding what the tests need to .venv …")
            install([DEV_LOCK])
        draft = STAMP.with_suffix(".draft")
        draft.write_text(json.dumps(wanted), encoding="utf-8")
        draft.replace(STAMP)


@contextmanager
def only_one_set_up() -> Iterator[None]:
    """Hold the guard file, so that a second start waits; the system lets go of it when this process ends in any way."""
    VENV.mkdir(exist_ok=True)
    with GUARD.open("a+b") as guard:
        os.set_inheritable(guard.fileno(), True)
        try_lock = _file_lock(guard.fileno())
        if not try_lock():
            say("Another start is setting up CRM Desktop; waiting for it …")
            while not try_lock():
                time.sleep(0.2)
        yield


def _file_lock(descriptor: int) -> Callable[[], bool]:
    """Give a function that tries once to lock the open file, by the means of this system."""
    if sys.platform == "win32":
        import msvcrt

        lock = functools.partial(msvcrt.locking, descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        lock = functools.partial(fcntl.flock, descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def try_lock() -> bool:
        try:
            lock()
        except OSError:
            return False
        return True

    return try_lock


def make_venv(task: Task) -> None:
    """Make an empty virtual environment in the place of what is in `.venv`, and let it find the program."""
    for entry in VENV.iterdir():
        if entry != GUARD:
            shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        if not has_apt():
            raise SetUpError(
                "This Python comes without venv and ensurepip; install them with your system's package manager."
            )
        own_name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        # A bare system: Qt's libraries in the same go, so that a person who is not root runs one line, not two.
        libraries = uninstalled(QT_PACKAGES) if task.needs_qt else []
        install_packages(
            [(own_name, "python3-venv"), *libraries, *(PROOF_TOOLS[tool] for tool in missing_tools(task))]
        )
    # The base interpreter: this one may itself be that of the .venv just emptied.
    base = getattr(sys, "_base_executable", None) or sys.executable
    made = run_quietly([base, "-m", "venv", str(VENV)], with_guard=True)
    if made.returncode:
        raise SetUpError(f"Python could not make the virtual environment {VENV}: {last_line(made)}")
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)}))
    # Relative, so that no letter of the folder's name has to be spelled in a file whose encoding depends on the system.
    (packages / "crm_desktop_source.pth").write_text(os.path.relpath(ROOT, packages) + "\n", encoding="ascii")


def install(locks: Sequence[Path]) -> None:
    """Install exactly what the lock files name, nothing compiled, and see that the versions fit together."""
    pip = [str(venv_python()), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    files = [word for lock in locks for word in ("--requirement", str(lock))]
    installed = run_quietly([*pip, "install", "--no-deps", "--only-binary", ":all:", *files], with_guard=True)
    if installed.returncode:
        raise SetUpError(
            f"The packages could not be installed: {last_line(installed)}\n"
            "Is this computer online? If it is, there may be no ready-made package for its system, "
            f"{sysconfig.get_platform()}."
        )
    checked = run_quietly([*pip, "check"])
    if checked.returncode:
        raise SetUpError(f"The versions in the lock files do not fit together: {checked.stdout.strip()}")


def run_quietly(
    command: Sequence[str], *, with_guard: bool = False, qt_platform: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end and keep what it says, in English.

    `with_guard` lets it hold the guard file too: should this process be killed, the next start waits until the
    command has ended, and does not clear away what it still writes. `qt_platform` is the one for Qt to use.
    """
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    if qt_platform:
        environment["QT_QPA_PLATFORM"] = qt_platform
    return subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        close_fds=not with_guard,  # of Python's own files only the guard is inheritable
    )


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """Give the line that says best why a command failed: the last error it names, else the last line."""
    lines = [line.strip() for line in (done.stdout + "\n" + done.stderr).splitlines() if line.strip()]
    errors = [
        re.sub(r"^(ERROR|E|Error): *", "", line) for line in lines if re.match(r"(ERROR|E|Error):", line)
    ]
    return (errors or lines or [f"it ended with code {done.returncode}"])[-1]


# ---- the system's libraries ----


def ensure_system(task: Task) -> None:
    """See that Qt loads on the platform the task will use and that the tests' tools are there; install what is not."""
    tools = missing_tools(task)
    trouble = qt_trouble(task)
    if not (tools or trouble):
        return
    if not has_apt():
        missing = [*tools, *([trouble.library or trouble.text] if trouble else [])]
        raise SetUpError(
            f"Missing on this system: {', '.join(missing)}. Install it with the package manager."
        )
    packages = [PROOF_TOOLS[name] for name in tools]
    if trouble and trouble.library:
        packages += uninstalled(QT_PACKAGES)
    if packages:
        install_packages(packages)
        trouble = qt_trouble(task)
    if trouble:
        raise SetUpError(f"Qt cannot start here: {trouble.text}")


def missing_tools(task: Task) -> list[str]:
    """Give those of the programs that the task starts and this system does not have."""
    tools = PROOF_TOOLS if task.verb == "proofs" else TEST_TOOLS
    return [name for name in tools if not shutil.which(name)] if task.needs_tools and is_linux() else []


@dataclass(frozen=True)
class QtTrouble:
    """Why Qt does not load: the missing library where it is one, and what it said in one line."""

    library: str | None
    text: str


def qt_trouble(task: Task) -> QtTrouble | None:
    """Load Qt in a process of its own, as the task will; None when it loads."""
    if (
        task.needs_tools
    ):  # the tests paint offscreen, and the proofs of the tray under an X server of their own
        return _probe("offscreen", X11_PLUGIN if is_linux() else None)
    if task.verb != "start":
        return _probe("offscreen")
    trouble = _probe(os.environ.get("QT_QPA_PLATFORM"))
    if trouble and not trouble.library and is_linux():
        # Qt says of a plugin it cannot load neither which library is missing nor whether it is only the display.
        plugin = WAYLAND_PLUGIN if os.environ.get("WAYLAND_DISPLAY") else X11_PLUGIN
        return _probe("offscreen", plugin) or QtTrouble(
            None,
            f"the display {os.environ.get('WAYLAND_DISPLAY') or os.environ.get('DISPLAY')} cannot be reached.",
        )
    return trouble


def _probe(qt_platform: str | None, plugin: str | None = None) -> QtTrouble | None:
    command = [str(venv_python()), "-c", QT_PROBE, *([plugin] if plugin else [])]
    done = run_quietly(command, qt_platform=qt_platform)
    if done.returncode == 0:
        return None
    return QtTrouble(missing_library(done.stderr), last_line(done))


def missing_library(error: str) -> str | None:
    """Give the library that the loader did not find, from what it said; None when that was not the trouble."""
    found = re.search(r"(\S+\.so[.\d]*): cannot open shared object file", error)
    return found and found.group(1)


def is_linux() -> bool:
    """Whether this is Linux, where Qt's libraries come from the distribution."""
    return sys.platform.startswith("linux")


def has_apt() -> bool:
    """Whether this is Debian, Ubuntu or a relative."""
    return is_linux() and all(shutil.which(tool) for tool in ("apt-get", "apt-cache", "dpkg-query"))


def installed_of(names: Sequence[str]) -> list[str]:
    """Give those of the package names (dpkg's patterns too) that are installed."""
    done = run_quietly(["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n", *names])
    return [line.split()[1] for line in done.stdout.splitlines() if line.startswith("installed ")]


def uninstalled(packages: Sequence[Alternatives]) -> list[Alternatives]:
    """Give those of the packages that are installed under none of their names."""
    return [names for names in packages if not installed_of(names)]


def known_to_apt(name: str) -> bool:
    """Whether apt can install a package of this name."""
    return f"Package: {name}\n" in run_quietly(["apt-cache", "show", name]).stdout


def choose_names(
    packages: Sequence[Alternatives], known: Callable[[str], bool], renamed: Callable[[], bool]
) -> list[str]:
    """Give for each package the first name that apt knows; before apt has any list, `renamed` decides."""
    return [
        next((name for name in names if known(name)), names[0] if len(names) == 1 or renamed() else names[-1])
        for names in packages
    ]


def install_packages(packages: Sequence[Alternatives]) -> None:
    """Install packages by apt-get: as root at once, else after one question with sudo.

    Raises SetUpError with the one line to run where neither goes.
    """
    prefix: list[str] = []
    update = "apt-get --quiet update"
    if os.geteuid() == 0:
        run_quietly(["sh", "-c", update])  # where this fails, the lists from before may still do
    names = choose_names(packages, known_to_apt, lambda: bool(installed_of(["*t64"])))
    install = (
        "DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l apt-get --option DPkg::Lock::Timeout=120 "
        f"--quiet --yes --no-install-recommends install {' '.join(names)}"
    )
    if os.geteuid() != 0:
        prefix = sudo_words(names)
        install = f"{update}; {install}"  # in one go, so that sudo asks once
    say(f"Installing packages of the system: {' '.join(names)} …")
    done = run_quietly([*prefix, "sh", "-c", install])
    if done.returncode:
        raise SetUpError(
            f"The system packages could not be installed: {last_line(done)}\n"
            f"This is the line to run:\n    {one_line(names)}"
        )


def sudo_words(names: Sequence[str]) -> list[str]:
    """Give the words before a command that make it root's, once the person agreed; SetUpError where there is no way."""
    request = f"CRM Desktop needs packages of the system: {' '.join(names)}."
    if shutil.which("sudo"):
        if sys.stdin is None or not sys.stdin.isatty():
            if run_quietly(["sudo", "-n", "true"]).returncode == 0:
                return ["sudo", "-n"]
        else:
            say(f"{request} Install them now with sudo? [Y/n]")
            if input().strip().lower() in ("", "y", "yes"):
                return ["sudo"]
    raise SetUpError(f"{request} This is the line to run:\n    {one_line(names)}")


def one_line(names: Sequence[str]) -> str:
    """Give the line that installs these packages, for a person to run."""
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(names)}"


# ---- doing it ----


def run_in_venv(*words: str, offscreen: bool = False) -> int:
    """Run a module in the virtual environment to its end; gives its exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} if offscreen else None
    return subprocess.call([str(venv_python()), "-P", "-m", *words], env=environment)


def start(arguments: Sequence[str]) -> int:
    """Become the program. It keeps the person's folder, so that a file is found where they named it."""
    # -P: a calendar.py in that folder is not the library's.
    command = [str(venv_python()), "-P", "-m", "crm_desktop", *arguments]
    if os.name == "nt":  # exec would give the terminal back at once there
        return subprocess.call(command)
    return os.execv(command[0], command)


def lint() -> int:
    """Run the formatter's check, the linter and the types; gives how many of them complain."""
    os.chdir(ROOT)
    checks = (("ruff", "check"), ("ruff", "format", "--check"), ("mypy",))
    return sum(run_in_venv(*check) != 0 for check in checks)


def test(arguments: Sequence[str]) -> int:
    """Run pytest with the arguments; without any, lint too and all tests side by side."""
    os.chdir(ROOT)
    if arguments:
        return run_in_venv("pytest", *arguments, offscreen=True)
    complaints = lint()
    # Neighbours share what their file made once; who is done first takes of the rest, for some files take a minute.
    side_by_side = ("pytest", "-n", "2", "--dist", "worksteal")
    # What is true about referrals is held to every branch, by its own tests alone.
    whole = (
        "--cov=crm_desktop/domain",
        "--cov-branch",
        "--cov-fail-under=100",
        "--cov-report=term-missing:skip-covered",
    )
    failed = run_in_venv(*side_by_side, "tests/domain", *whole, offscreen=True)
    failed |= run_in_venv(*side_by_side, "--ignore=tests/domain", offscreen=True)
    if complaints:
        say("Lint or types complain; see above the tests.")
    return failed or int(complaints > 0)


def do(task: Task) -> int:
    """Set up what the task needs, then do it; gives the exit code."""
    opens_window = task.verb == "start" and task.needs_qt
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if opens_window and is_linux() and not has_display:
        raise SetUpError(
            "CRM Desktop opens a window, and this session has no display (neither DISPLAY nor WAYLAND_DISPLAY is set): "
            "start it from a desktop. The commands (due, import, search …) work here too."
        )
    ensure_venv(task)
    if task.needs_qt:
        ensure_system(task)
    if task.verb == "start":
        return start(task.arguments)
    if task.verb == "lint":
        return int(lint() > 0)
    if task.verb == "test":
        return test(task.arguments)
    if task.verb == "proofs":
        # Side by side whatever file they are of: two of the longest are of one.
        return test(["-m", "slow", "-n", "2", *task.arguments])
    return run_in_venv(f"tests.{task.verb}", *task.arguments, offscreen=True)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; what cannot be set up is told in a sentence and gives 2."""
    # Where it is set, nothing compiled is kept, and every start would compile the whole program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    try:
        return do(route(arguments))
    except SetUpError as trouble:
        say(str(trouble))
    except OSError as trouble:
        what = f"{trouble.strerror or trouble} ({trouble.filename or 'no file'})"
        say(f"CRM Desktop could not be set up in {ROOT}: {what}.")
    except (KeyboardInterrupt, EOFError):
        say("Stopped. The next start goes on from here.")
        return 130
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
