#!/usr/bin/env python3
"""Build the packages of CRM Desktop. Needs nothing but Python; what it builds with goes into `build/`.

    python3 packaging/build.py bundle      the program with its own Python, in a folder: build/bundle/crm-desktop
    python3 packaging/build.py deb         a package for Debian and Ubuntu, in dist/
    python3 packaging/build.py appimage    one file for any Linux, in dist/
    python3 packaging/build.py nsis        the Windows set-up, from a bundle that was made on Windows, in dist/
    python3 packaging/build.py try-deb     install the .deb in a bare Debian and use it there (as root)
    python3 packaging/build.py compare     start time and memory of the bundle beside those of `python3 run.py`

`--pictures URL` names the folder on the web where the pictures of `resources/docs` lie, for software catalogues.
The Windows and macOS recipes have not been tried on those systems.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = BUILD / "bundle" / "crm-desktop"
LOCKS = (ROOT / "requirements.lock", HERE / "requirements-build.lock")
APP_ID = "org.crmdesktop.CrmDesktop"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
RUNTIME_SHA256 = "1cc49bcf1e2ccd593c379adb17c9f85a36d619088296504de95b1d06215aebbf"
"""Of the AppImage runtime (type 2, x86-64) that is put before the file system."""

COMMANDS = {"squashfs-tools": "mksquashfs", "nsis": "makensis"}
"""The command of a package, where it has another name."""

MOST_BUNDLE = 130_000_000
MOST_DEB = 45_000_000
"""Bytes that the bundle and the .deb may have."""

# What Qt's plugins load of the system, where the bundle has no copy: found by installing the package alone.
DEPENDS = (
    "libc6 (>= 2.28)", "libdbus-1-3", "libegl1", "libfontconfig1", "libgcc-s1", "libgl1",
    "libglib2.0-0t64 | libglib2.0-0", "libgssapi-krb5-2", "libstdc++6", "libx11-6", "libx11-xcb1", "libxcb1",
    "libxkbcommon0", "libzstd1", "zlib1g",
)  # fmt: skip


def say(sentence: str) -> None:
    """Print one line at once."""
    print(sentence, flush=True)


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a command and give what it printed; ends the build where it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, cwd=cwd
    )
    if done.returncode:
        raise SystemExit(f"{Path(words[0]).name} failed:\n{done.stdout}")
    return done.stdout


def version() -> str:
    """Give the version of the program."""
    text = (ROOT / "crm_desktop" / "__init__.py").read_text()
    return text.partition('__version__ = "')[2].partition('"')[0]


def released() -> datetime:
    """Give the moment of the release: SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else now."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)


def need(*packages: str) -> None:
    """Install the builders that are missing here: by apt-get as root, else ends with the line to run."""
    missing = [name for name in packages if not shutil.which(COMMANDS.get(name, name))]
    if not missing:
        return
    line = ["apt-get", "install", "-y", "-qq", *missing]
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid():
        raise SystemExit(f"Something to build with is missing. Run: sudo {' '.join(line)}")
    run("apt-get", "update", "-qq")
    run(*line)


def tools() -> Path:
    """Make the environment that the bundle is built in, anew where a lock changed; give its Python."""
    stamp = hashlib.sha256(b"".join(lock.read_bytes() for lock in LOCKS) + sys.version.encode()).hexdigest()
    place = BUILD / "tools"
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    mark = place / "stamp"
    if not mark.exists() or mark.read_text() != stamp:
        say("Setting up what the bundle is built with …")
        shutil.rmtree(place, ignore_errors=True)
        run(sys.executable, "-m", "venv", place)
        for lock in LOCKS:
            run(python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "-r", lock)
        mark.write_text(stamp)
    return python


# -- the bundle ------------------------------------------------------------------------------------------


def gather_licences(python: Path) -> None:
    """Put the licence of every library that is shipped into `build/licences`, a file each."""
    place = BUILD / "licences"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    pinned = (line for line in LOCKS[0].read_text().splitlines() if "==" in line and not line.startswith("#"))
    run(python, HERE / "licences.py", place, *(line.partition("==")[0].strip() for line in pinned))


def bundle() -> Path:
    """Build the folder with the program, its Python and its libraries; give it."""
    if sys.platform.startswith("linux"):
        need("patchelf")
    python = tools()
    gather_licences(python)
    if os.name == "nt":
        run(python, HERE / "windows" / "icon.py", BUILD / "crm-desktop.ico")
    say("Bundling …")
    run(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", "--workpath", BUILD / "work",
        "--distpath", BUNDLE.parent, HERE / "crm-desktop.spec", cwd=ROOT)  # fmt: skip
    if sys.platform.startswith("linux"):
        clear_paths(BUNDLE)
    size = size_of(BUNDLE)
    say(f"{BUNDLE.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    if size > MOST_BUNDLE:
        raise SystemExit(f"The bundle is larger than {MOST_BUNDLE / 1e6:.0f} MB.")
    return BUNDLE


def size_of(folder: Path) -> int:
    """Give the bytes of all files in a folder; a link counts for nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def binaries(folder: Path) -> Iterable[Path]:
    """Give the ELF files in a folder."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def run_paths(file: Path) -> list[str]:
    """Give the folders in which an ELF file looks for its libraries."""
    found = run("patchelf", "--print-rpath", file).strip()
    return [path for path in found.split(":") if path]


def clear_paths(folder: Path) -> None:
    """Leave no place of this computer in the libraries: only paths that begin with $ORIGIN stay."""
    for file in binaries(folder):
        paths = run_paths(file)
        kept = [path for path in paths if path.startswith("$ORIGIN")]
        if kept != paths:
            if kept:
                run("patchelf", "--set-rpath", ":".join(kept), file)
            else:
                run("patchelf", "--remove-rpath", file)


# -- what Linux wants beside it --------------------------------------------------------------------------


def write(place: Path, text: str | bytes, mode: int = 0o644) -> None:
    """Write a file with its folder."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(text.encode() if isinstance(text, str) else text)
    place.chmod(mode)


def packed(data: bytes) -> bytes:
    """Pack as Debian wants it: gzip -9n."""
    return gzip.compress(data, 9, mtime=0)


def share(place: Path, pictures: str) -> None:
    """Write desktop file, icons, MIME type, catalogue data and man page below a `share` folder."""
    write(
        place / "applications" / "crm-desktop.desktop", (HERE / "linux" / "crm-desktop.desktop").read_bytes()
    )
    write(place / "mime" / "packages" / "crm-desktop.xml", (HERE / "linux" / "crm-desktop.xml").read_bytes())
    icons = ROOT / "resources" / "icons" / "app"
    for size in SIZES:
        target = place / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "crm-desktop.png"
        write(target, (icons / f"crm-desktop-{size}.png").read_bytes())
    target = place / "icons" / "hicolor" / "scalable" / "apps" / "crm-desktop.svg"
    write(target, (icons / "crm-desktop.svg").read_bytes())
    write(place / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(pictures))
    write(place / "man" / "man1" / "crm-desktop.1.gz", packed(man_page().encode()))


def metainfo(pictures: str) -> str:
    """Give the catalogue data, with the pictures where they lie on the web."""
    captions = {
        "today": "Today: what is due, why, and the message ready to send",
        "contacts": "A contact, what is owed, and what happened between you",
        "leads": "Every lead, from whom it came and where it stands",
    }
    shots = "".join(
        f"    <screenshot{kind}>\n      <caption>{caption}</caption>\n"
        f"      <image>{pictures.rstrip('/')}/{name}.png</image>\n    </screenshot>\n"
        for (name, caption), kind in zip(captions.items(), (' type="default"', "", ""), strict=True)
    )
    text = (HERE / "linux" / f"{APP_ID}.metainfo.xml").read_text("utf-8")
    text = text.replace("@PICTURES@", f"  <screenshots>\n{shots}  </screenshots>\n" if pictures else "")
    return text.replace("@VERSION@", version()).replace("@DATE@", released().date().isoformat())


def man_page() -> str:
    """Give the man page, made from the help of the command line."""
    return run(tools(), HERE / "linux" / "man.py", released().date().isoformat(), cwd=ROOT)


# -- Debian ----------------------------------------------------------------------------------------------


def deb(pictures: str) -> Path:
    """Build the .deb in `dist/`; give it."""
    folder = bundle()
    architecture = run("dpkg", "--print-architecture").strip()
    with tempfile.TemporaryDirectory() as temporary:
        stage = Path(temporary) / "stage"
        shutil.copytree(folder, stage / "usr" / "lib" / "crm-desktop", symlinks=True)
        (stage / "usr" / "bin").mkdir(parents=True)
        (stage / "usr" / "bin" / "crm-desktop").symlink_to("../lib/crm-desktop/crm-desktop")
        share(stage / "usr" / "share", pictures)
        docs = stage / "usr" / "share" / "doc" / "crm-desktop"
        write(docs / "copyright", copyright_file())
        write(docs / "changelog.gz", packed(changelog().encode()))
        write(stage / "usr" / "share" / "lintian" / "overrides" / "crm-desktop", overrides())
        rights(stage)
        control = (HERE / "linux" / "control").read_text()
        for mark, value in {
            "@VERSION@": version(),
            "@ARCHITECTURE@": architecture,
            "@SIZE@": str(-(-size_of(stage) // 1024)),
            "@DEPENDS@": ", ".join(DEPENDS),
        }.items():
            control = control.replace(mark, value)
        write(stage / "DEBIAN" / "control", control)
        sums = "".join(
            f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(stage)}\n"
            for file in sorted(stage.rglob("*"))
            if file.is_file() and not file.is_symlink() and "DEBIAN" not in file.parts
        )
        write(stage / "DEBIAN" / "md5sums", sums)
        DIST.mkdir(exist_ok=True)
        made = DIST / f"crm-desktop_{version()}_{architecture}.deb"
        run("dpkg-deb", "--build", "--root-owner-group", "-Zxz", stage, made)
    say(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB")
    if made.stat().st_size > MOST_DEB:
        raise SystemExit(f"The package is larger than {MOST_DEB / 1e6:.0f} MB.")
    return made


def rights(stage: Path) -> None:
    """Give everything the rights that a package has, whatever this person's umask is."""
    for place in (stage, *stage.rglob("*")):
        if place.is_symlink():
            continue
        program = stage / "usr" / "lib" / "crm-desktop" / "crm-desktop"
        place.chmod(0o755 if place.is_dir() or place == program else 0o644)


def overrides() -> str:
    """Give what lintian is told of, each with its reason."""
    return (HERE / "linux" / "lintian-overrides").read_text("utf-8")


def copyright_file() -> str:
    """Give Debian's copyright file: ours, and that of everything shipped with it."""
    text = (HERE / "linux" / "copyright").read_text("utf-8")
    licence = (ROOT / "LICENSE").read_text("utf-8").split("\n\n", 2)[2]
    body = "\n".join(f" {line}" if line.strip() else " ." for line in licence.strip().splitlines())
    return text.replace("@MIT@", body)


def changelog() -> str:
    """Give Debian's changelog: one entry, for the version that is built."""
    day = released().strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"crm-desktop ({version()}) unstable; urgency=medium\n\n  * This version of the program.\n\n"
        f" -- the CRM Desktop developers <developers@crmdesktop.org>  {day}\n"
    )


# -- AppImage --------------------------------------------------------------------------------------------


def appimage(pictures: str) -> Path:
    """Build the AppImage in `dist/`; give it (AppImage specification, type 2: a runtime, then a SquashFS)."""
    if os.uname().machine != "x86_64":
        raise SystemExit("The AppImage is built on x86-64 alone: for others no runtime was looked at.")
    need("squashfs-tools")
    folder = bundle()
    with tempfile.TemporaryDirectory() as temporary:
        app = Path(temporary) / "AppDir"
        shutil.copytree(folder, app / "usr" / "lib" / "crm-desktop", symlinks=True)
        share(app / "usr" / "share", pictures)
        (app / "AppRun").symlink_to("usr/lib/crm-desktop/crm-desktop")
        shutil.copy(HERE / "linux" / "crm-desktop.desktop", app)
        shutil.copy(ROOT / "resources" / "icons" / "app" / "crm-desktop-256.png", app / "crm-desktop.png")
        (app / ".DirIcon").symlink_to("crm-desktop.png")
        squash = Path(temporary) / "app.squashfs"
        run("mksquashfs", app, squash, "-root-owned", "-noappend", "-comp", "zstd", "-quiet", "-no-progress")
        DIST.mkdir(exist_ok=True)
        made = DIST / f"CRM_Desktop-{version()}-{os.uname().machine}.AppImage"
        made.write_bytes(runtime() + squash.read_bytes())
        made.chmod(0o755)
    say(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB")
    return made


def runtime() -> bytes:
    """Give the AppImage runtime that the wheel of pydeployment carries; refuses any other than the known one."""
    place = BUILD / "runtime"
    if not place.exists():
        with tempfile.TemporaryDirectory() as temporary:
            run(
                tools(),
                "-m",
                "pip",
                "--quiet",
                "download",
                "--no-deps",
                "-d",
                temporary,
                "pydeployment==1.3.16",
            )
            wheel = next(Path(temporary).glob("*.whl"))
            shutil.unpack_archive(wheel, temporary, "zip")
            found = next(Path(temporary).rglob("runtime-x86_64"))
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(found, place)
    data = place.read_bytes()
    if hashlib.sha256(data).hexdigest() != RUNTIME_SHA256:
        raise SystemExit("The AppImage runtime is not the one that was looked at; nothing was built.")
    return data


# -- Windows ---------------------------------------------------------------------------------------------


def nsis() -> Path:
    """Build the Windows set-up in `dist/` from the bundle that lies in `build/`; give it."""
    if not (BUNDLE / "crm-desktop.exe").exists():
        raise SystemExit(
            "There is no Windows bundle in build/bundle: run `py packaging/build.py bundle` there first."
        )
    need("nsis")
    DIST.mkdir(exist_ok=True)
    made = DIST / f"crm-desktop-{version()}-setup.exe"
    run(
        "makensis",
        f"-DVERSION={version()}",
        f"-DBUNDLE={BUNDLE}",
        f"-DOUT={made}",
        HERE / "windows" / "crm-desktop.nsi",
    )
    say(str(made.relative_to(ROOT)))
    return made


def main() -> int:
    """Build what the arguments name."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("bundle", "deb", "appimage", "nsis", "try-deb", "compare"))
    parser.add_argument("--pictures", default="", metavar="URL", help="where the pictures lie on the web")
    given = parser.parse_args()
    BUILD.mkdir(exist_ok=True)
    if given.what == "bundle":
        bundle()
    elif given.what == "deb":
        deb(given.pictures)
    elif given.what == "appimage":
        appimage(given.pictures)
    elif given.what == "nsis":
        nsis()
    elif given.what == "compare":
        sys.path.insert(0, str(HERE))
        import compare

        if not BUNDLE.exists():
            raise SystemExit("There is no bundle yet: run `python3 packaging/build.py bundle` first.")
        say(compare.compare(BUNDLE / "crm-desktop", ROOT))
    else:
        sys.path.insert(0, str(HERE))
        import bare_debian

        need("debootstrap")
        return int(bare_debian.try_deb(deb(given.pictures)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
