"""The directions in which the packages may import each other, and what stands in one place only."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pytest_archon import archrule

PACKAGE = Path(__file__).parents[1] / "crm_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))

# ui -> services -> (exchange, store) -> domain: what each part must not import, directly or through others.
FORBIDDEN = {
    "domain": ("store", "exchange", "services", "ui", "program", "app", "cli"),
    "store": ("exchange", "services", "ui", "program", "app", "cli"),
    "exchange": ("store", "services", "ui", "program", "app", "cli"),
    "services": ("ui", "program", "app", "cli"),
    "ui": ("program", "app", "cli"),
    "cli": ("ui", "program", "app"),
}
# The rooms of exchange: each may import itself and those before it.
EXCHANGE = (
    "records",
    "values",
    "files",
    "people",
    "plain_source",
    "columns",
    "tables",
    "rows",
    "vcards",
    "ldif",
    "calendars",
    "mail",
    "linkedin",
    "sources",
    "plan",
    "writers",
)
# The rooms of services, in the same order. "" is what a person works on: a module for each thing.
SERVICES = ("computer", "shipped", "", "messages", "books", "exports", "imports")
# Libraries that belong to a part of the house. The data file and the window must each be changeable in one place.
AT_HOME = {
    "PySide6": ("ui", "program", "app"),
    "shiboken6": ("ui", "program", "app"),
    "peewee": ("store",),
    "playhouse": ("store",),
    "apsw": ("store",),
}
WITHOUT_QT = ("domain", "store", "exchange", "services", "cli")


def part_of(module: Path) -> str:
    """Give the package (or the module) directly below crm_desktop that a file belongs to."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def built(*parts: str) -> list[str]:
    """Give those of the parts that are there."""
    return [part for part in parts if part in {part_of(module) for module in MODULES}]


@cache
def imported(module: Path) -> frozenset[str]:
    """Give the full name of everything a file imports, also inside functions."""
    return frozenset(_imported(module))


def _imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            yield node.module or ""


@pytest.mark.parametrize("part", built(*FORBIDDEN))
def test_imports_point_one_way(part: str) -> None:
    rule = archrule(f"what {part} may import").match(f"crm_desktop.{part}", f"crm_desktop.{part}.*")
    patterns = [f"crm_desktop.{other}{rest}" for other in FORBIDDEN[part] for rest in ("", ".*")]
    rule.should_not_import(*patterns).check("crm_desktop")


def test_every_room_of_exchange_imports_only_those_before_it() -> None:
    modules = rooms_of("exchange")
    assert set(modules.values()) - {"__init__"} == set(EXCHANGE)
    assert not any("crm_desktop.exchange" in imported(module) for module in MODULES)  # `from … import room`
    assert upward("exchange", EXCHANGE) == []


def test_what_a_person_works_on_knows_the_computer_but_not_what_imports_and_exports_it() -> None:
    assert set(SERVICES) - {""} < set(rooms_of("services").values())
    assert upward("services", SERVICES) == []


def rooms_of(part: str) -> dict[Path, str]:
    """Give the modules of a package, each with the folder or module directly below the package that it belongs to."""
    below = PACKAGE / part
    return {module: module.relative_to(below).parts[0].removesuffix(".py") for module in below.rglob("*.py")}


def upward(part: str, order: tuple[str, ...]) -> list[str]:
    """Give the imports from a room of one that stands behind it in the order; "" there is every other room."""
    home = f"crm_desktop.{part}"

    def place(room: str) -> int:
        return order.index(room if room in order else "")

    return [
        f"{module.relative_to(PACKAGE)} imports {name}"
        for module, room in rooms_of(part).items()
        for name in imported(module)
        if (name == home or name.startswith(f"{home}."))
        and place(name.removeprefix(home).removeprefix(".").partition(".")[0]) > place(room)
    ]


@pytest.mark.parametrize("part", built(*WITHOUT_QT))
def test_no_qt_behind_the_window_even_indirectly(part: str) -> None:
    rule = archrule(f"no Qt in {part}").match(f"crm_desktop.{part}", f"crm_desktop.{part}.*")
    rule.should_not_import("PySide6*", "shiboken6*").check("crm_desktop")


@pytest.mark.parametrize("part", built("cli"))
def test_the_command_line_starts_without_qt(part: str) -> None:
    script = f"import sys, crm_desktop.{part}; print([name for name in sys.modules if 'PySide6' in name])"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("library", AT_HOME)
def test_a_library_is_used_in_its_home_only(library: str) -> None:
    strangers = [
        str(module.relative_to(PACKAGE))
        for module in MODULES
        if part_of(module) not in AT_HOME[library]
        and any(name.partition(".")[0] == library for name in imported(module))
    ]
    assert strangers == []


def test_the_domain_needs_the_standard_library_only() -> None:
    others = {
        name
        for module in (PACKAGE / "domain").rglob("*.py")
        for name in imported(module)
        if name.partition(".")[0] not in sys.stdlib_module_names
        and name != "crm_desktop.domain"
        and not name.startswith("crm_desktop.domain.")
    }
    assert others == set()


def test_a_modules_name_says_what_is_in_it() -> None:
    empty_names = {"utils", "util", "helpers", "helper", "misc", "common", "tools"}
    assert [
        str(module) for module in MODULES if module.stem in empty_names or module.parent.name in empty_names
    ] == []


def test_the_window_asks_the_store_and_has_no_sql_of_its_own() -> None:
    own = {PACKAGE / "ui" / "shell" / name for name in ("memory.py", "self_test.py", "desk.py")}
    """The table of what the window remembers, what the self-test looks at, and the version of SQLite."""
    found = [
        str(module.relative_to(PACKAGE))
        for module in MODULES
        if PACKAGE / "ui" in module.parents
        and module not in own
        and re.search(r"\bSELECT\b", module.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_widget_has_a_style_sheet_of_its_own() -> None:
    theme = PACKAGE / "ui" / "theme"
    found = [
        f"{module.relative_to(PACKAGE)}:{number}"
        for module in MODULES
        if theme not in module.parents
        for number, line in enumerate(module.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"\bsetStyleSheet\s*\(", line)
    ]
    assert found == []


def test_what_the_architecture_page_names_is_there() -> None:
    root = PACKAGE.parent
    page = (root / "ARCHITECTURE.md").read_text(encoding="utf-8")
    folders = (PACKAGE, *(root / name for name in ("resources", "tests", "packaging")))
    paths = [f"/{path.relative_to(root).as_posix()}" for folder in folders for path in folder.rglob("*.*")]
    named = set(re.findall(r"`([\w/]+\.(?:py|md|json|qss))[`:]", page)) - {"store/migrations/m000N_what.py"}
    assert [name for name in named if not any(path.endswith(f"/{name}") for path in paths)] == []
    words = {word for module in MODULES for word in re.findall(r"\w+", module.read_text(encoding="utf-8"))}
    words |= {module.stem.partition("_")[0] for module in MODULES}  # a migration is called by its number
    assert set(re.findall(r"`(\w+)`", page)) - words == set()


def test_documents_and_fine_print_that_the_code_names_are_there() -> None:
    root = PACKAGE.parent
    code = "\n".join(module.read_text(encoding="utf-8") for module in MODULES)
    named = {f"{name}.md" for name in re.findall(r"`(?:[\w/]+/)?([\w-]+)\.md`", code)}
    there = {path.name for path in (*root.glob("*.md"), *(root / "resources").glob("**/*.md"))}
    assert named - there == set()
    domain = (root / "resources" / "docs" / "domain.md").read_text(encoding="utf-8")
    numbers = re.findall(r"fine\s+print (\d+(?:(?:, |-)\d+)*)", code)
    said = set(re.findall(r"^(\d+)\. ", domain, re.MULTILINE))
    assert {number for one in numbers for number in re.findall(r"\d+", one)} - said == set()


def test_every_view_is_in_the_navigation_or_under_one_that_is() -> None:
    from crm_desktop.services.shipped.manual import OF_VIEW
    from crm_desktop.ui.shell import views

    shown = {entry.key for entry in (*views.entries(), views.settings_entry())} | {"me"}
    assert set(views.HOMES) == shown | set(views.UNDER)
    assert set(views.UNDER.values()) <= shown
    assert set(OF_VIEW) == set(views.HOMES)
