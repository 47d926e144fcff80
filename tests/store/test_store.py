"""The file: one door for writing, what other programs and broken disks do to it, and what is told of a change."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from crm_desktop.domain.terms import LeadStage
from crm_desktop.exchange.files.content import NotReadable, read_head
from crm_desktop.services.books.book import is_book
from crm_desktop.store import (
    Changes,
    DamagedFile,
    NewerFile,
    Store,
    StoreError,
    WriteOutsideAction,
    errors,
    soundness,
)
from crm_desktop.store import (
    models as m,
)
from crm_desktop.store.data_file import APPLICATION_ID
from crm_desktop.store.migrations import LATEST, STEPS
from crm_desktop.store.tables import Kind, shapes
from tests.store.books import CLOCK, TODAY, add_contact, add_interaction, add_lead, dump, in_haste


@pytest.fixture
def store(store_file: Path) -> Store:
    return in_haste(Store.create(store_file, CLOCK))


def _fail_half_way(store: Store) -> None:
    with store.action("Half done"):
        add_contact(store, "Greta Vandermolen")
        raise ZeroDivisionError


# -- one door --------------------------------------------------------------------------------------


def test_a_write_outside_an_action_raises_and_changes_nothing(store: Store) -> None:
    number = add_contact(store, "Idris Bellwether")
    before = dump(store)
    with pytest.raises(WriteOutsideAction):
        store.insert(m.Tag, name="payments")
    with pytest.raises(WriteOutsideAction):
        store.update(m.Contact, number, notes="x")
    with pytest.raises(WriteOutsideAction):
        store.delete(m.Contact, number)
    with pytest.raises(WriteOutsideAction):
        store.insert_many("tag", ("name",), [("payments",)])
    with pytest.raises(WriteOutsideAction):
        store.execute("DELETE FROM contact")
    with pytest.raises(apsw.ReadOnlyError):
        store.connection.execute("DELETE FROM contact")
    with pytest.raises(StoreError):
        store.query(m.Contact.delete())
    assert dump(store) == before


def test_an_error_takes_the_whole_action_back_and_the_door_is_shut_again(store: Store) -> None:
    before = dump(store)
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(store)
    assert dump(store) == before
    assert store.value("SELECT count(*) FROM history") == 0
    with pytest.raises(apsw.ReadOnlyError):
        store.connection.execute("DELETE FROM contact")
    assert add_contact(store, "Greta Vandermolen") > 0


def test_an_action_in_an_action_is_one_step(store: Store) -> None:
    with store.action("Both"):
        add_contact(store, "Idris Bellwether")
        add_contact(store, "Greta Vandermolen")
    assert store.rows("SELECT label FROM history") == [("Both",)]


def test_an_action_without_a_change_leaves_no_trace(store: Store) -> None:
    number = add_contact(store, "Idris Bellwether")
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.action("Nothing"):
        assert not store.update(m.Contact, number, name="Idris Bellwether")
    assert store.value("SELECT count(*) FROM history") == 1
    assert heard == []


def test_bookkeeping_may_not_touch_what_the_person_wrote(store: Store) -> None:
    number = add_contact(store, "Idris Bellwether")
    with store.bookkeeping():
        store.execute("INSERT INTO ui_state (name, value) VALUES ('width', '300')")
    before = dump(store)
    with pytest.raises(WriteOutsideAction), store.bookkeeping():
        store.execute("UPDATE contact SET notes = 'x' WHERE id = ?", (number,))
    assert dump(store) == before
    assert store.value("SELECT value FROM ui_state") == "300"
    assert store.value("SELECT count(*) FROM history") == 1


def test_a_store_for_reading_does_not_write(store: Store) -> None:
    aside = store.another(read_only=True)
    try:
        with pytest.raises(WriteOutsideAction), aside.action("No"):
            pass
        with pytest.raises(apsw.ReadOnlyError):
            aside.connection.execute("DELETE FROM contact")
    finally:
        aside.close()


def test_numbers_are_never_given_twice(store: Store) -> None:
    number = add_contact(store, "Idris Bellwether")
    with store.action("Gone"):
        store.delete(m.Contact, number)
    assert store.next_number("contact") == number + 1
    assert add_contact(store, "Greta Vandermolen") == number + 1


# -- what is told ----------------------------------------------------------------------------------


def test_listeners_hear_what_was_touched(store: Store) -> None:
    idris, greta = add_contact(store, "Idris Bellwether"), add_contact(store, "Greta Vandermolen")
    heard: list[Changes] = []
    end = store.subscribe(heard.append)
    lead = add_lead(store, idris, greta)
    assert heard[-1].label == "Lead"
    assert heard[-1].ids("lead") == {lead}
    assert heard[-1].touches("lead_stage")
    assert not heard[-1].touches("contact")
    call = add_interaction(store, [greta], TODAY)
    assert heard[-1].contacts == {greta}
    assert heard[-1].touches("contact")  # the day of the last contact moved
    with store.action("Other words"):
        store.update(m.Interaction, call, notes="about spring")
    assert heard[-1].contacts == {greta}
    end()
    add_contact(store, "Tobin Ashgrove")
    assert len(heard) == 3


def test_listeners_hear_after_the_commit_and_nothing_of_what_failed(store: Store) -> None:
    seen: list[int] = []

    def look(changes: Changes) -> None:
        aside = store.another(read_only=True)
        seen.append(aside.value("SELECT count(*) FROM contact"))
        aside.close()

    store.subscribe(look)
    add_contact(store, "Idris Bellwether")
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(store)
    assert seen == [1]


def test_a_company_concerns_its_people(store: Store) -> None:
    now = CLOCK.now()
    with store.action("Company"):
        company = store.insert(m.Company, name="Orrery Lane", added_at=now, changed_at=now)
    idris = add_contact(store, "Idris Bellwether", company=company)
    heard: list[Changes] = []
    store.subscribe(heard.append)
    with store.action("Renamed"):
        store.update(m.Company, company, name="Orrery Row")
    assert heard[-1].contacts == {idris}
    with store.action("Gone"):
        store.delete(m.Company, company)
    assert heard[-1].contacts == {idris}
    assert store.value("SELECT company_id FROM contact WHERE id = ?", (idris,)) is None


def test_much_at_once_is_everything(store: Store) -> None:
    heard: list[Changes] = []
    store.subscribe(heard.append)
    now = store.now_text()
    with store.action("Import", "import"):
        rows = ((f"Person {number}", f"person {number:06}", "x" * 200, now, now) for number in range(9_000))
        store.insert_many("contact", ("name", "sort_key", "notes", "added_at", "changed_at"), rows)
    assert heard[-1].everything
    assert heard[-1].touches("contact")
    assert soundness.findings(store) == []


def test_what_another_connection_wrote_is_noticed_once(store: Store) -> None:
    heard: list[Changes] = []
    store.subscribe(heard.append)
    assert not store.notice_others()
    other = store.another()
    add_contact(other, "Idris Bellwether")
    other.close()
    assert store.notice_others()
    assert heard[-1].everything
    assert not store.notice_others()
    add_contact(store, "Greta Vandermolen")
    assert not store.notice_others()


# -- what follows ----------------------------------------------------------------------------------


def test_the_last_contact_follows_the_interactions(store: Store) -> None:
    idris = add_contact(store, "Idris Bellwether")
    sql = "SELECT last_contact_on, last_talk_on FROM contact WHERE id = ?"
    assert store.row(sql, (idris,)) == (None, None)
    add_interaction(store, [idris], TODAY.replace(day=3), outcome="spoke")
    last = add_interaction(store, [idris], TODAY.replace(day=20), outcome="no answer")
    assert store.row(sql, (idris,)) == ("2026-11-20", "2026-11-03")
    with store.action("Gone"):
        store.delete(m.Interaction, last)
    assert store.row(sql, (idris,)) == ("2026-11-03", "2026-11-03")


def test_the_stage_of_a_lead_is_the_last_of_its_history(store: Store) -> None:
    lead = add_lead(store, add_contact(store, "Idris Bellwether"))
    with store.action("Steps"):
        store.insert(m.LeadStage, lead=lead, stage=LeadStage.CONNECTED, on_date=TODAY.replace(day=26))
        store.insert(m.LeadStage, lead=lead, stage=LeadStage.REACHING_OUT, on_date=TODAY.replace(day=25))
    assert store.value("SELECT stage FROM lead WHERE id = ?", (lead,)) == LeadStage.CONNECTED


# -- the shape -------------------------------------------------------------------------------------


def test_the_models_are_what_the_migrations_make(store: Store) -> None:
    assert store.value("PRAGMA user_version") == LATEST
    made = {
        row[0]
        for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row[0].startswith(("sqlite_", "search", "ui_state"))
    }
    assert made == {model._meta.table_name for model in m.TABLES}
    for model in m.TABLES:
        table = model._meta.table_name
        info = {row[1]: row for row in store.rows(f"PRAGMA table_info({table})")}
        fields = {field.column_name: field for field in model._meta.sorted_fields}
        assert list(info) == [field.column_name for field in model._meta.sorted_fields], table
        for name, field in fields.items():
            if name != "id":
                assert bool(info[name][3]) != field.null, (table, name)
        points = {row[3]: row[2] for row in store.rows(f"PRAGMA foreign_key_list({table})")}
        assert points == {
            name: field.rel_model._meta.table_name
            for name, field in fields.items()
            if hasattr(field, "rel_model")
        }, table


def test_a_file_of_the_first_version_is_brought_along_and_kept_beside(store_file: Path) -> None:
    connection = apsw.Connection(str(store_file))
    connection.pragma("application_id", APPLICATION_ID)
    connection.execute(STEPS[0])
    connection.pragma("user_version", 1)
    at = "2026-11-24T09:00:00Z"
    connection.execute(
        "INSERT INTO company (name, added_at, changed_at) VALUES ('Copperfinch', ?, ?)", (at, at)
    )
    connection.execute(
        "INSERT INTO contact (name, company_id, added_at, changed_at) VALUES ('Idris', 1, ?, ?)", (at, at)
    )
    connection.close()
    store = Store.open(store_file, CLOCK)
    try:
        assert store.value("PRAGMA user_version") == LATEST
        assert store.rows("SELECT c.name, k.name FROM contact c JOIN company k ON k.id = c.company_id") == [
            ("Idris", "Copperfinch")
        ]
        plan = store.rows(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM contact WHERE company_id = 1 AND closeness = 1"
        )
        assert "COVERING INDEX contact_company" in plan[0][3]
    finally:
        store.close()
    kept = store_file.with_name(f"{store_file.stem} before update 1{store_file.suffix}")
    assert apsw.Connection(str(kept)).pragma("user_version") == 1


def of_the_first_version(path: Path) -> Path:
    connection = apsw.Connection(str(path))
    connection.pragma("application_id", APPLICATION_ID)
    connection.execute(STEPS[0])
    connection.pragma("user_version", 1)
    connection.close()
    return path


def test_the_copy_from_before_an_update_goes_where_copies_are_kept(store_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "on this computer" / "backups"
    Store.open(of_the_first_version(store_file), CLOCK, copies=lambda _path: folder).close()
    (kept,) = folder.iterdir()
    assert apsw.Connection(str(kept)).pragma("user_version") == 1
    assert not list(store_file.parent.glob("*before update*"))


def test_without_room_for_the_copy_the_file_is_not_brought_along(store_file: Path, tmp_path: Path) -> None:
    of_the_first_version(store_file)
    (tmp_path / "in the way").touch()
    with pytest.raises(StoreError, match="left as it is"):
        Store.open(store_file, CLOCK, copies=lambda _path: tmp_path / "in the way" / "backups")
    connection = apsw.Connection(str(store_file))
    assert connection.pragma("user_version") == 1
    connection.close()


def test_the_defaults_of_models_and_migrations_agree(store: Store) -> None:
    for shape in shapes(store):
        told = {row[1]: row[4] for row in store.rows(f"PRAGMA table_info({shape.table})")}
        for column in shape.columns:
            if column.default is not None and told[column.name] is not None:
                given = told[column.name].strip("'")
                wanted = int(column.default) if column.kind is Kind.FLAG else column.default
                assert given == str(wanted), (shape.table, column.name)


# -- files that are none ---------------------------------------------------------------------------


def _refused(path: Path, kind: type[StoreError]) -> str:
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(path.parent.iterdir())
    with pytest.raises(kind) as caught:
        Store.open(path, CLOCK)
    if before is not None:
        assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    return str(caught.value)


def _closed_file(path: Path) -> Path:
    store = Store.create(path, CLOCK)
    add_contact(store, "Idris Bellwether")
    store.close()
    return path


def test_who_stops_waits_for_no_log_and_nothing_is_lost(store_file: Path) -> None:
    store = Store.create(store_file, CLOCK)
    before = store_file.stat().st_size
    with store.action("Many"):
        columns = ("name", "normal_name", "notes", "added_at", "changed_at")
        store.insert_many("company", columns, ((f"{n}", f"{n}", "x" * 1_000, "", "") for n in range(6_000)))
    store.close(at_once=True)
    assert store_file.stat().st_size == before
    again = Store.open(store_file, CLOCK)
    assert again.value("SELECT count(*) FROM company") == 6_000
    again.close()
    assert store_file.stat().st_size > before + 6_000_000
    assert not store_file.with_name(store_file.name + "-wal").exists()


@pytest.mark.parametrize("then", ["close", "write"])
def test_a_large_commit_does_not_wait_until_the_log_is_in_the_file(store_file: Path, then: str) -> None:
    store = Store.create(store_file, CLOCK)
    reader = store.another(read_only=True)
    before = store_file.stat().st_size
    with store.action("Many"):
        columns = ("name", "normal_name", "notes", "added_at", "changed_at")
        store.insert_many("company", columns, ((f"{n}", f"{n}", "x" * 1_000, "", "") for n in range(6_000)))
    assert store_file.stat().st_size == before
    assert reader.value("SELECT count(*) FROM company") == 6_000
    if then == "close":
        store.close()
    else:
        add_contact(store, "One more")
    assert store_file.stat().st_size > before + 6_000_000
    store.close()
    reader.close()


def test_a_newer_file_is_refused(store_file: Path) -> None:
    content = bytearray(_closed_file(store_file).read_bytes())
    content[60:64] = (LATEST + 1).to_bytes(4, "big")
    store_file.write_bytes(content)
    assert "newer CRM Desktop" in _refused(store_file, NewerFile)


def test_a_newer_file_is_refused_also_while_its_version_is_only_in_the_log(store_file: Path) -> None:
    connection = apsw.Connection(str(_closed_file(store_file)))
    connection.pragma("wal_autocheckpoint", 0)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.pragma("user_version", LATEST + 1)
    connection.close()
    log = store_file.with_name(store_file.name + "-wal")
    before = store_file.read_bytes(), log.read_bytes()
    with pytest.raises(NewerFile):
        Store.open(store_file, CLOCK)
    assert (store_file.read_bytes(), log.read_bytes()) == before


@pytest.mark.parametrize(
    "content", [b"", b"First Name,Last Name\n", b"SQLite format 3\0", b"\x89PNG\r\n\x1a\n" + bytes(500)]
)
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.crm"
    path.write_bytes(content)
    assert "not a CRM Desktop file" in _refused(path, DamagedFile)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE contact (id INTEGER PRIMARY KEY)")
    connection.close()
    _refused(path, DamagedFile)


def test_a_file_that_was_cut_is_refused(store_file: Path) -> None:
    content = _closed_file(store_file).read_bytes()
    store_file.write_bytes(content[:-1_000])
    _refused(store_file, DamagedFile)


def test_a_folder_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "folder.crm"
    folder.mkdir()
    assert "is a folder" in _refused(folder, StoreError)
    assert "not at its place" in _refused(tmp_path / "missing.crm", StoreError)


def test_damage_inside_is_a_sentence_and_is_found(store_file: Path) -> None:
    content = bytearray(_closed_file(store_file).read_bytes())
    root = 4096 * 3
    content[root : len(content)] = b"\xa5" * (len(content) - root)
    store_file.write_bytes(content)

    def look() -> None:
        with closing(Store.open(store_file, CLOCK)) as store:
            assert soundness.findings(store)
            store.rows("SELECT * FROM contact")

    with pytest.raises(StoreError, match="damaged"):
        look()


def test_creating_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Idris")
    with pytest.raises(StoreError, match="already there"):
        Store.create(path, CLOCK)
    assert path.read_text() == "Dear Idris"


# -- disks and other programs ----------------------------------------------------------------------


def test_a_lock_held_by_another_program_is_a_sentence(store: Store) -> None:
    add_contact(store, "Idris Bellwether")
    before = dump(store)
    store.connection.set_busy_timeout(10)
    other = apsw.Connection(str(store.path))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="Another program is writing"):
        add_contact(store, "Greta Vandermolen")
    other.execute("ROLLBACK")
    other.close()
    assert dump(store) == before
    add_contact(store, "Greta Vandermolen")


def test_who_is_not_to_wait_is_told_at_once(store: Store) -> None:
    add_contact(store, "Idris Bellwether")
    other = apsw.Connection(str(store.path))
    other.execute("BEGIN IMMEDIATE")
    waited: list[int] = []

    def wait(times: int) -> bool:
        waited.append(times)
        return False

    store.connection.set_busy_handler(wait)
    store.is_patient = False
    with pytest.raises(StoreError, match="Something large is being saved"):
        add_contact(store, "Greta Vandermolen")
    assert not waited
    other.execute("ROLLBACK")
    other.close()
    add_contact(store, "Greta Vandermolen")


def test_a_full_disk_is_a_sentence_and_leaves_what_was(store: Store) -> None:
    add_contact(store, "Idris Bellwether")
    before = dump(store)
    most = store.value("PRAGMA page_count")
    store.connection.pragma("max_page_count", most)
    rows = ((f"Person {number}", "2026-11-24T12:00:00Z", "2026-11-24T12:00:00Z") for number in range(20_000))
    with pytest.raises(StoreError, match="disk is full"), store.action("Import"):
        store.insert_many("contact", ("name", "added_at", "changed_at"), rows)

    def by_peewee() -> None:
        with store.action("By Peewee"):
            for number in range(3_000):
                store.insert(m.Tag, name=f"{number}" * 40)

    with pytest.raises(StoreError, match="disk is full"):
        by_peewee()
    assert dump(store) == before
    store.connection.pragma("max_page_count", most + 10_000)
    add_contact(store, "Greta Vandermolen")
    assert soundness.findings(store) == []


def test_a_disk_without_room_for_the_log_is_full(
    store: Store, store_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite tells of it as of any other failure of the disk."""
    with pytest.raises(StoreError, match="did not answer"), errors.known(store.path):
        raise apsw.IOError("disk I/O error")
    usage = shutil.disk_usage(store.path.parent)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(StoreError, match="The disk is full"), errors.known(store.path):
        raise apsw.IOError("disk I/O error")


@pytest.mark.skipif(sys.platform == "win32", reason="sizes cannot be limited there")
@pytest.mark.parametrize("work", ["new", "backup"])
def test_nothing_is_left_of_a_file_that_found_no_room(store: Store, tmp_path: Path, work: str) -> None:
    limited = f"""
import resource, signal, sys
from pathlib import Path
from crm_desktop.store import Store, StoreError
store = Store.open(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
target = Path(sys.argv[2])
try:
    store.back_up(target) if {work == "backup"} else Store.create(target)
except StoreError as error:
    print(error)
"""
    folder = tmp_path / "small"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", limited, str(store.path), str(folder / "a.crm")],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Everything saved before is safe" in done.stdout or "disk is full" in done.stdout
    assert list(folder.iterdir()) == []


_AS_NOBODY = """
import os, sys
from pathlib import Path
from crm_desktop.store import Store, StoreError, binding, derived, search  # what may lie where only root reads
from tests.store.books import CLOCK, add_contact
if os.geteuid() == 0:
    os.setuid(65534)  # root may write anywhere
path = Path(sys.argv[1])
for attempt in (lambda: Store.create(path.with_name("new.crm"), CLOCK),
                lambda: add_contact(Store.open(path, CLOCK), "Greta Vandermolen")):
    try:
        attempt()
    except StoreError as error:
        print(error)
store = Store.open(path, CLOCK)
print(store.value("SELECT count(*) FROM contact"), "people")
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are other there")
@pytest.mark.parametrize(("file", "closed"), [(0o444, 0o555), (0o644, 0o555), (0o444, 0o777)])
def test_what_may_not_be_written_to_can_be_read_and_everything_else_is_a_sentence(
    file: int, closed: int
) -> None:
    folder = Path("/tmp") / f"read-only-{os.getpid()}"  # the folders of pytest are closed to others
    folder.mkdir()
    try:
        path = _closed_file(folder / "a.crm")
        before = path.read_bytes()
        path.chmod(file)
        folder.chmod(closed)
        done = subprocess.run(
            [sys.executable, "-c", _AS_NOBODY, str(path)],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        *made, changed, read = done.stdout.splitlines()
        assert [one[:18] for one in made] == (["new.crm cannot be "] if closed == 0o555 else [])
        assert "a.crm may not be written to" in changed
        assert read == "1 people"
        assert path.read_bytes() == before
        assert {one.name for one in folder.iterdir()} - {"new.crm"} == {"a.crm"}, "nothing is left beside it"
    finally:
        folder.chmod(0o755)
        for left in folder.iterdir():
            left.unlink()
        folder.rmdir()


def test_a_backup_is_whole_and_opens(store: Store, tmp_path: Path) -> None:
    add_contact(store, "Idris Bellwether")
    copy = tmp_path / "backup.crm"
    store.back_up(copy)
    other = Store.open(copy, CLOCK)
    assert dump(other) == dump(store)
    other.close()
    with pytest.raises(StoreError, match="itself"):
        store.back_up(store.path)


def test_a_closed_store_leaves_one_file(store: Store) -> None:
    add_contact(store, "Idris Bellwether")
    store.close()
    assert list(store.path.parent.iterdir()) == [store.path]
    again = Store.open(store.path, CLOCK)
    assert again.value("SELECT name FROM contact") == "Idris Bellwether"
    assert again.value("PRAGMA journal_mode") == "wal"
    assert again.value("PRAGMA synchronous") == 2
    assert again.value("PRAGMA foreign_keys") == 1
    again.close()


_LOOK_IN = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(*(name for name, in connection.execute("SELECT name FROM contact ORDER BY id")), sep=", ")
connection.close()
"""


def test_another_program_that_looks_in_takes_no_log_away(store: Store) -> None:
    """Whatever this process opens beside: its locks stay, so the last to close elsewhere is not the last at all."""

    def looked_in() -> str:
        command = [sys.executable, "-c", _LOOK_IN, str(store.path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    store.another().close()
    store.another(read_only=True).close()
    with pytest.raises(NotReadable, match="opened, not imported"):
        read_head(store.path)
    assert not is_book(store.path)
    looked_in()
    add_contact(store, "Idris Bellwether")
    assert looked_in() == "Idris Bellwether"
    add_contact(store, "Greta Vandermolen")
    assert looked_in() == "Idris Bellwether, Greta Vandermolen"
