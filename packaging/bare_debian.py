"""Try the .deb where nothing else is installed: a bare Debian made by debootstrap. Needs root.

Installed are the package and what it depends on, nothing more. There the program tries itself without a screen and on a
virtual one (which alone needs an X server), is upgraded with its data kept, and is purged with the person's file left.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SUITE = "bookworm"
INSIDE = "/usr/lib/crm-desktop/_internal"
RECOMMENDED = ("libwayland-", "libcups")
"""What only a desktop on Wayland has, and then always has; and what only printing needs."""
PERSONS_FILE = "root/.local/share/crm-desktop/My job search.crm"


def say(sentence: str) -> None:
    """Print one line at once."""
    print(sentence, flush=True)


def mirror() -> str:
    """Give where this computer gets Debian's packages from (sources.list(5), both of its formats)."""
    for place in (Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))):
        for line in place.read_text().splitlines() if place.is_file() else ():
            words = line.split()
            found = words[1:2] if words[:1] in (["deb"], ["URIs:"]) else []
            if found and found[0].rstrip("/").endswith("/debian"):
                return found[0]
    raise SystemExit("No mirror of Debian was found in /etc/apt.")


class Bare:
    """A bare Debian in a folder; `run` runs a command in it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *words: str, fail: bool = True, **environment: str) -> str:
        """Run a command there and give what it printed; ends the trial where it fails."""
        clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8",
                 "DEBIAN_FRONTEND": "noninteractive", **environment}  # fmt: skip
        done = subprocess.run(
            ["chroot", str(self.root), *words], env=clean, text=True, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
        if done.returncode and fail:
            raise SystemExit(f"In the bare Debian this failed: {' '.join(words)}\n{done.stdout}")
        return done.stdout

    def install(self, *packages: str) -> None:
        """Install packages without what they only recommend."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def make(root: Path) -> Bare:
    """Make a bare Debian that installs from where this computer does."""
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(root), mirror()],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    # How this computer reaches the mirror.
    shutil.copytree("/etc/apt/apt.conf.d", root / "etc/apt/apt.conf.d", dirs_exist_ok=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc") / name, root / "etc" / name)
    bare = Bare(root)
    bare.run("apt-get", "update", "-qq")
    return bare


def raised(package: Path, folder: Path) -> Path:
    """Give the same package under a later version, to upgrade to."""
    inside = folder / "inside"
    subprocess.run(["dpkg-deb", "-R", str(package), str(inside)], check=True)
    control = inside / "DEBIAN" / "control"
    control.write_text(
        "".join(
            f"{line}+next\n" if line.startswith("Version:") else f"{line}\n"
            for line in control.read_text().splitlines()
        )
    )
    made = folder / "next.deb"
    subprocess.run(["dpkg-deb", "--build", "--root-owner-group", "-Zgzip", str(inside), str(made)], check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip
    return made


def try_deb(package: Path) -> int:
    """Go through the trial; gives 0, or ends with a sentence on what failed."""
    with tempfile.TemporaryDirectory(prefix="bare-debian-") as temporary:
        folder = Path(temporary)
        say("Making a bare Debian …")
        bare = make(folder / "root")
        try:
            return _try(bare, package, folder)
        finally:
            subprocess.run(["umount", "--quiet", str(bare.root / "proc")], check=False)


@contextmanager
def printer(bare: Bare, name: str) -> Iterator[None]:
    """Let CUPS run there, with a printer that prints nothing."""
    daemon = subprocess.Popen(["chroot", str(bare.root), "/usr/sbin/cupsd", "-f"])
    try:
        end = time.monotonic() + 30
        while "is running" not in bare.run("lpstat", "-r", fail=False) and time.monotonic() < end:
            time.sleep(0.2)
        bare.run("lpadmin", "-p", name, "-E", "-v", "ipp://localhost:9/ipp/print")
        yield
    finally:
        daemon.terminate()
        daemon.wait(30)


def _try(bare: Bare, package: Path, folder: Path) -> int:
    subprocess.run(["mount", "-t", "proc", "proc", str(bare.root / "proc")], check=True)
    shutil.copy(package, bare.root / "tmp" / "crm-desktop.deb")
    bare.install("/tmp/crm-desktop.deb")
    say("ok: it installs with what it depends on")
    say(bare.run("crm-desktop", "--version").strip())
    bare.run("crm-desktop", "--self-test", QT_QPA_PLATFORM="offscreen")
    say("ok: it tries itself without a screen")
    bare.run("crm-desktop", "new")
    (bare.root / "tmp" / "people.csv").write_text("First Name,Last Name,Company\nAda,Quill,Orrery Lane\n")
    bare.run("crm-desktop", "import", "/tmp/people.csv")
    data = bare.root / PERSONS_FILE
    if not data.exists():
        raise SystemExit("The person's file is not where it belongs.")
    missing = {
        line.split()[0]
        for file in bare.run("find", "/usr/lib/crm-desktop", "-name", "*.so*", "-type", "f").split()
        for line in bare.run("ldd", file, fail=False, LD_LIBRARY_PATH=INSIDE).splitlines()
        if "not found" in line and not line.split()[0].startswith(RECOMMENDED)
    }
    if missing:
        raise SystemExit(f"The bare Debian lacks libraries that the package needs: {sorted(missing)}")
    say("ok: every library finds what it needs")
    shutil.copy(raised(package, folder), bare.root / "tmp" / "next.deb")
    bare.install("/tmp/next.deb")
    if "Ada" not in bare.run("crm-desktop", "search", "ada"):
        raise SystemExit("After the upgrade the person's data are not there.")
    say("ok: an upgrade keeps the data")
    bare.install("xvfb", "xauth", "cups-daemon", "cups-client")
    with printer(bare, "Trial"):
        tried = bare.run("xvfb-run", "-a", "crm-desktop", "--self-test")
    say("ok: it tries itself on a screen")
    if "printers: Trial" not in tried:
        raise SystemExit(f"The package does not find the printer of the bare Debian:\n{tried}")
    say("ok: it finds the printer")
    bare.run("apt-get", "purge", "-y", "-qq", "crm-desktop")
    left = bare.run("find", "/usr", "-path", "*crm-desktop*", fail=False).split()
    if left or not data.exists():
        raise SystemExit(f"A purge should take the program and leave the person's file; left are: {left}")
    say("ok: a purge takes the program and leaves the person's file")
    return 0


if __name__ == "__main__":
    sys.exit(try_deb(Path(sys.argv[1])))
