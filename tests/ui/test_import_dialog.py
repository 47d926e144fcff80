"""The import dialog on real files: read, match, ask, import, stop, undo, and what cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.plan.terms import Choice
from crm_desktop.services import contacts
from crm_desktop.services.books import book
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history
from crm_desktop.store import contacts as reader
from crm_desktop.store.contacts import Address
from crm_desktop.ui.imports.dialog import ImportDialog
from crm_desktop.ui.imports.for_all_row import ForAllRow
from crm_desktop.ui.imports.pieces import Pane
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Dialog, Label
from tests.store.books import empty_at
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 11, 24)
EVIL = "<b>Bold</b>"
LINKEDIN = f"""\
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Linnet,Ashbarrow,https://www.linkedin.com/in/linnet-ashbarrow,,Lanternfold,Settlement Analyst,03 Nov 2026
Rafael,Quince,https://www.linkedin.com/in/rafael-quince,rafael@quince.example,Pennywhistle Pay,Lead Designer,04 Nov 2026
Marc,Tillingate,,office@tillingate.example,Copperfinch,Analyst,05 Nov 2026
{EVIL},Tolbridge,https://www.linkedin.com/in/ewa-tolbridge,,Duskwater,,06 Nov 2026
,,,,,,07 Jun 2026
too,short
"""


@dataclass
class Room:
    """A window with a desk, and the way to open the dialog."""

    desk: Desk
    store: Store
    prompter: ScriptedPrompter
    said: list[str]
    went: list[tuple[str, object]]
    folder: Path
    qtbot: QtBot
    open: Callable[..., ImportDialog]

    def names(self) -> list[str]:
        return [row[0] for row in self.store.rows("SELECT name FROM contact ORDER BY id")]

    def file(self, name: str, text: str, encoding: str = "utf-8") -> Path:
        path = self.folder / name
        path.write_text(text, encoding=encoding)
        return path

    def ready(self, dialog: ImportDialog) -> None:
        """Wait until the whole file is counted."""
        self.qtbot.waitUntil(lambda: dialog.step == "columns" and dialog.next_button.isEnabled())

    def ended(self, dialog: ImportDialog) -> None:
        self.qtbot.waitUntil(lambda: dialog.step == "done")


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, own_home: Path, tmp_path: Path) -> Iterator[Room]:
    apply_theme(qapp, "light")
    store = empty_at(tmp_path / "a.crm", FixedDay(TODAY))
    prompter = ScriptedPrompter()
    desk = Desk(store, prompter)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    desk.window = window
    said: list[str] = []
    went: list[tuple[str, object]] = []
    desk.said.connect(lambda text, _undo: said.append(text))
    desk.goTo.connect(lambda view, where: went.append((view, where)))

    def opened(path: Path | None = None) -> ImportDialog:
        dialog = desk.import_file(path)
        assert isinstance(dialog, ImportDialog)
        qtbot.waitExposed(dialog)
        return dialog

    yield Room(desk, store, prompter, said, went, tmp_path, qtbot, opened)
    for dialog in window.findChildren(Dialog):
        dialog.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()
    store.close()


def texts(widget: QWidget) -> str:
    QApplication.processEvents()  # what was put into a layout is shown with the next turn
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def bars(page: QWidget) -> int:
    """How many parts of a page have to be scrolled."""
    QApplication.processEvents()
    return sum(pane.verticalScrollBar().maximum() > 0 for pane in page.findChildren(Pane))


def known(store: Store, given: str, family: str, email: str) -> int:
    return contacts.save(
        store,
        ContactDraft(
            given_name=given, family_name=family, emails=(Address(email, "work", True),), position="Risk Lead"
        ),
    )


def test_a_linkedin_export_goes_through_all_steps(room: Room) -> None:
    known(room.store, "Marcus", "Tillingate", "office@tillingate.example")
    dialog = room.open(room.file("Connections.csv", LINKEDIN, "utf-8-sig"))
    room.ready(dialog)
    page = dialog.columns_page
    said = texts(page)
    assert "This is a LinkedIn export" in said
    assert "Connections.csv, 6 people. The 3 lines above the header are left out." in said
    assert page.encoding.current_key() == "utf-8"
    assert [each.current_key() for each in page.combos.values()][:3] == ["given name", "family name", "link"]
    assert "Linnet Ashbarrow" in said
    assert f"{EVIL} Tolbridge" in said  # as text, never as markup
    assert page.preview.counts.text() == "3 new, 1 that may be here already, 2 that cannot be taken."
    assert dialog.next_button.text() == "Next: duplicates"
    page.for_all.tag_field.set_tags(["linkedin-nov"])
    page.for_all.tag_on.click()
    page.for_all.relation.set_current_key(Relationship.COLLEAGUE.value)
    page.for_all.relation.activated.emit(page.for_all.relation.currentIndex())
    assert not dialog.next_button.isEnabled()  # what was counted no longer holds
    room.ready(dialog)

    QTest.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    assert dialog.step == "duplicates"
    pair = dialog.duplicates_page.current()
    assert pair is not None
    assert pair.person.name == "Marc Tillingate"
    assert "Marcus Tillingate" in texts(dialog.duplicates_page)
    assert dialog.next_button.text() == "Import 4 people"
    assert room.names() == ["Marcus Tillingate"]  # nothing is saved until the last step

    QTest.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    room.ended(dialog)
    assert dialog.result_counts() == {"new": 4, "merged": 0, "unchanged": 0, "skipped": 1, "unreadable": 1}
    assert len(room.names()) == 5
    said = texts(dialog.done_page)
    assert "6 rows read, 2 not taken" in said
    assert "Your contacts grew from 1 to 5." in said
    assert "Row 9" in said
    assert "Row 10" in said
    assert "2 have no e-mail address" in said
    assert room.store.value("SELECT count(*) FROM contact_tag") == 4
    assert room.store.value("SELECT count(*) FROM contact WHERE relationship = 'colleague'") == 4

    # One step takes it back.
    QTest.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    assert room.names() == ["Marcus Tillingate"]
    assert room.said == ["Taken back: Imported Connections.csv."]
    assert not dialog.isVisible()


VCARDS = """BEGIN:VCARD
VERSION:3.0
FN:Ada Berg
TITLE:Analyst
EMAIL:ada@berg.example
UID:1
END:VCARD
BEGIN:VCARD
FN:Cut off
BEGIN:VCARD
FN:Bo Cole
TEL;CELL:+353 87 1
END:VCARD
BEGIN:VCARD
FN:Friends
KIND:group
END:VCARD
"""


def test_vcards_have_no_columns_to_match(room: Room) -> None:
    dialog = room.open(room.file("Phone contacts.vcf", VCARDS))
    room.ready(dialog)
    page = dialog.contents_page
    said = texts(page)
    assert "This is an address book of vCards" in said
    assert "Phone contacts.vcf, 4 cards." in said
    assert "Ada Berg" in said
    assert "Card 4" in said
    assert page.preview.counts.text() == "2 new, 2 that cannot be taken."
    assert dialog.next_button.text() == "Import 2 people"
    page.for_all.tag_field.set_tags(["phone"])
    page.for_all.tag_on.click()
    room.ready(dialog)
    dialog.next_button.click()
    room.ended(dialog)
    assert room.names() == ["Ada Berg", "Bo Cole"]
    assert room.store.value("SELECT count(*) FROM contact_tag") == 2
    assert room.store.rows("SELECT line FROM card_line") == [("UID:1",)]
    said = texts(dialog.done_page)
    assert "4 cards read, 2 not taken" in said
    assert "Card 2" in said
    # Another file with columns gets the other page again.
    dialog = room.open(room.file("list.csv", "Name,Email\nCy Dorn,c@x.example\n"))
    room.ready(dialog)
    assert dialog.look_page is dialog.columns_page


def test_a_tracker_of_jobs_becomes_openings(room: Room) -> None:
    text = (
        "Company,Position,Status,Date Applied,Contact,Mood\nAcme,Analyst,Interview,3 Nov 2025,Ada Berg,good\n"
    )
    dialog = room.open(room.file("jobs.csv", text))
    room.ready(dialog)
    page = dialog.columns_page
    said = texts(page)
    assert "This is a list of jobs" in said
    assert "jobs.csv, 1 opening." in said
    assert "Analyst" in said
    assert "Ada Berg" in said
    assert not page.for_all.isVisible()
    assert [each.current_key() for each in page.combos.values()] == [
        "company", "position", "status", "applied on", "contact person", "in the notes",
    ]  # fmt: skip
    assert dialog.next_button.text() == "Import 1 opening"
    # The rows can be taken for people, and for jobs again.
    page.about.set_current_key("people")
    page.about.activated.emit(0)
    assert page.combos[1].current_key() == "position"
    assert page.for_all.isVisible()
    room.ready(dialog)
    assert dialog.next_button.text() == "Import 1 person"
    page.about.set_current_key("jobs")
    page.about.activated.emit(1)
    room.ready(dialog)
    dialog.next_button.click()
    room.ended(dialog)
    assert room.store.rows("SELECT title, stage FROM opportunity") == [("Analyst", "interview")]
    assert room.names() == ["Ada Berg"]
    assert "1 entry read, all in place" in texts(dialog.done_page)
    assert "Your contacts grew from 0 to 1." in texts(dialog.done_page)
    went: list[tuple[object, ...]] = []
    room.desk.goTo.connect(lambda *to: went.append(to))
    assert dialog.show_button.isVisible()
    assert dialog.show_button.text() == "Show the openings"
    dialog.show_button.click()
    assert went == [("opportunities", None)]
    assert not dialog.isVisible()
    # The second time there is nothing to show, and nobody is spoken of.
    dialog = room.open(room.file("jobs.csv", text))
    room.ready(dialog)
    dialog.next_button.click()
    room.ended(dialog)
    assert "All of it is here already, and nothing was changed." in texts(dialog.done_page)
    assert not dialog.show_button.isVisible()


def test_a_board_with_a_column_for_each_stage_says_how_many_cards_it_holds(room: Room) -> None:
    text = "Wishlist,Applied,Offer\nAcme - Designer,Beta - Analyst,Eta - Tester\nIota - Cook,,\n"
    dialog = room.open(room.file("board.csv", text))
    room.ready(dialog)
    said = texts(dialog.columns_page)
    assert "board.csv, 4 openings." in said
    assert "Header of the column" in said
    assert "List Name" not in said
    assert dialog.next_button.text() == "Import 4 openings"
    dialog.next_button.click()
    room.ended(dialog)
    assert "4 entries read, all in place" in texts(dialog)
    assert "Nobody gets a reminder yet" not in texts(dialog)  # nobody is new
    assert room.store.value("SELECT count(*) FROM opportunity") == 4


def test_a_list_of_companies_becomes_targets(room: Room) -> None:
    dialog = room.open(room.file("lamp.csv", "List,Advocacy,Motivation,Posting\nAcme,Y,5,3\nBeta,N,2,0\n"))
    room.ready(dialog)
    assert "This is a list of companies to work at" in texts(dialog.columns_page)
    assert "Becomes a target company" in texts(dialog.columns_page)
    assert dialog.next_button.text() == "Import 2 target companies"
    dialog.next_button.click()
    room.ended(dialog)
    scores = room.store.rows("SELECT name, target_status, motivation, posting FROM company ORDER BY id")
    assert scores == [("Acme", "prospect", 5, 3), ("Beta", "prospect", 2, 0)]


def test_the_sheet_of_a_workbook_can_be_chosen(room: Room, tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Old"
    book.active.append(["Full name", "E-mail", "Company"])
    book.active.append(["Ada Berg", "a@x.example", "Acme"])
    other = book.create_sheet("New")
    other.append(["Full name", "E-mail"])
    other.append(["Bo Cole", "b@x.example"])
    book.save(tmp_path / "people.xlsx")
    dialog = room.open(tmp_path / "people.xlsx")
    room.ready(dialog)
    page = dialog.columns_page
    assert "This is an Excel workbook" in texts(page)
    assert (page.encoding.isVisible(), page.delimiter.isVisible(), page.sheet.isVisible()) == (
        False,
        False,
        True,
    )
    assert page.sheet.current_key() == "Old"
    page.sheet.set_current_key("New")
    page.sheet.activated.emit(1)
    room.ready(dialog)
    assert "Bo Cole" in texts(page)
    dialog.next_button.click()
    room.ended(dialog)
    assert room.names() == ["Bo Cole"]


@pytest.mark.parametrize(
    ("letter", "names", "counts"),
    [
        ("m", ["Marcus Tillingate"], {"new": 0, "merged": 1, "skipped": 0}),
        ("d", ["Marcus Tillingate", "Marc Tillingate"], {"new": 1, "merged": 0, "skipped": 0}),
        ("s", ["Marcus Tillingate"], {"new": 0, "merged": 0, "skipped": 1}),
    ],
)
def test_who_is_who_is_said_by_a_letter(
    room: Room, letter: str, names: list[str], counts: dict[str, int]
) -> None:
    known(room.store, "Marcus", "Tillingate", "office@tillingate.example")
    text = "Name,Email,Company\nMarc Tillingate,office@tillingate.example,Copperfinch\nAda Berg,ada@berg.example,X\n"
    dialog = room.open(room.file("list.csv", text))
    room.ready(dialog)
    dialog.next_button.click()
    page = dialog.duplicates_page
    QAbstractItemModelTester(page.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert QApplication.focusWidget() is page.list
    assert page.undecided() == 1
    QTest.keyClicks(page.list, letter)
    assert page.undecided() == 0
    (decision,) = page.decisions().values()
    assert decision.choice is {"m": Choice.MERGE, "d": Choice.SEPARATE, "s": Choice.SKIP}[letter]
    assert dialog.next_button.text() == ("Import 1 person" if letter == "s" else "Import 2 people")
    dialog.next_button.click()
    room.ended(dialog)
    found = dialog.result_counts()
    assert {key: found[key] - (1 if key == "new" else 0) for key in counts} == counts
    assert [name for name in room.names() if "Berg" not in name] == names


def test_field_by_field_it_is_chosen_what_stays(room: Room) -> None:
    number = known(room.store, "Marcus", "Tillingate", "office@tillingate.example")
    text = "Name,Email,Company,Position,Location\nMarc Tillingate,office@tillingate.example,Copperfinch,Analyst,Cork\n"
    text += "Mara Tillingate,office@tillingate.example,,,\nAda Berg,ada@berg.example,X,,\n"
    dialog = room.open(room.file("list.csv", text))
    room.ready(dialog)
    dialog.next_button.click()
    page = dialog.duplicates_page
    assert page.merge_button.kind == "primary"
    assert dialog.next_button.kind == "secondary"  # the answer comes first
    assert page.table is not None
    # What the rules propose is chosen: the newer job, what was empty, the person's own words.
    assert page.table.from_second() == {"company", "location", "position"}
    assert "The talks, leads and asks stay as they are." in texts(page)
    position = page.table.choices["position"]
    assert position[0].control.accessibleName() == "Position, In your contacts: Risk Lead"
    QTest.mouseClick(position[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.table.choices["full name"][1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.merge_button, Qt.MouseButton.LeftButton)
    # On to the next; what was said is seen when one comes back, and may be said otherwise.
    current = page.current()
    assert current is not None
    assert current.person.name == "Mara Tillingate"
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.table.from_second() == {"company", "location", "full name"}
    QTest.mouseClick(page.table.choices["location"][0], Qt.MouseButton.LeftButton)
    assert page.for_all.text() == "Merge the other 1 too"
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClicks(page.table.choices["full name"][0].control, "d")  # the letters hold in the table, too
    assert page.undecided() == 0
    assert dialog.next_button.kind == "primary"
    dialog.next_button.click()
    room.ended(dialog)
    card = reader.card(room.store, number)
    assert card is not None
    assert (card.name, card.position, card.company, card.location) == (
        "Marc Tillingate", "Risk Lead", "Copperfinch", "",
    )  # fmt: skip
    assert room.store.value("SELECT count(*) FROM not_duplicate") == 1


def test_a_semicolon_list_in_cp1252_is_understood_and_matched_by_hand(room: Room) -> None:
    text = "Vorname;Nachname;E-Mail;Haustier\nJürgen;Weiß;juergen@weiss.example;Katze\nZoë;Ångström;;Hund\n"
    dialog = room.open(room.file("leute.csv", text, "cp1252"))
    room.ready(dialog)
    page = dialog.columns_page
    assert page.encoding.current_key() == "cp1252"
    assert page.delimiter.current_key() == ";"
    assert page.combos[3].current_key() == Field.OWN.value
    assert "Jürgen Weiß" in texts(page)
    assert dialog.next_button.text() == "Import 2 people"

    # Another column for a field that takes one only: it is taken away from the first.
    page.combos[3].set_current_key(Field.GIVEN.value)
    page.combos[3].activated.emit(page.combos[3].currentIndex())
    assert page.combos[0].current_key() == Field.LEAVE_OUT.value
    room.ready(dialog)
    assert "Katze Weiß" in texts(page)

    # Read in another way, and back.
    page.delimiter.set_current_key(",")
    page.delimiter.activated.emit(0)
    room.qtbot.waitUntil(lambda: len(page.combos) == 1)
    page.delimiter.set_current_key(";")
    page.delimiter.activated.emit(0)
    room.qtbot.waitUntil(lambda: len(page.combos) == 4)
    room.ready(dialog)
    dialog.next_button.click()
    room.ended(dialog)
    assert room.names() == ["Jürgen Weiß", "Zoë Ångström"]


def test_without_a_header_the_first_row_is_a_person(room: Room) -> None:
    text = "Given,Family,Email\nAda,Berg,ada@berg.example\nBo,Cole,bo@cole.example\n"
    dialog = room.open(room.file("list.csv", text))
    room.ready(dialog)
    page = dialog.columns_page
    assert page.header.isChecked()
    QTest.mouseClick(page.header, Qt.MouseButton.LeftButton, pos=QPoint(8, page.header.height() // 2))
    room.qtbot.waitUntil(lambda: not page.header.isChecked() and "Given" in texts(page))
    room.ready(dialog)
    assert dialog.next_button.text() == "Import 3 people"
    page.header.click()
    room.qtbot.waitUntil(lambda: page.header.isChecked() and dialog.next_button.isEnabled())
    assert dialog.next_button.text() == "Import 2 people"


def test_where_nobody_is_named_there_is_no_way_on(room: Room) -> None:
    dialog = room.open(room.file("list.csv", "Name,Town\nAda Berg,Oslo\n"))
    room.ready(dialog)
    page = dialog.columns_page
    page.combos[0].set_current_key(Field.NOTES.value)
    page.combos[0].activated.emit(0)
    room.qtbot.waitUntil(page.trouble.isVisible)
    assert not dialog.next_button.isEnabled()
    page.combos[0].set_current_key(Field.FULL.value)
    page.combos[0].activated.emit(0)
    room.ready(dialog)
    assert not page.trouble.isVisible()


@pytest.mark.parametrize("what", ["picture", "empty", "folder", "missing"])
def test_what_is_no_list_is_said_in_its_place(room: Room, what: str) -> None:
    path = room.folder / "people.csv"
    if what == "picture":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    elif what == "empty":
        path.touch()
    elif what == "folder":
        path.mkdir()
    dialog = room.open(path)
    place = dialog.file_page.place
    room.qtbot.waitUntil(lambda: bool(place.wrong))
    assert dialog.step == "file"
    assert not dialog.next_button.isEnabled()
    if what == "picture":
        assert "picture" in place.title.text()
    dialog.read_file(room.file("good.csv", "Name\nAda Berg\n"))
    room.ready(dialog)
    assert not place.wrong


def test_a_file_is_dropped_chosen_or_pasted(room: Room) -> None:
    path = room.file("list.csv", "Name,Email\nAda Berg,ada@berg.example\n")
    dialog = room.open()
    assert not dialog.next_button.isEnabled()
    place = dialog.file_page.place
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(place, enter)
    assert place.title.text() == "Let go to read it"
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(place, drop)
    room.ready(dialog)
    assert "Ada Berg" in texts(dialog.columns_page)

    dialog.go_back()
    assert dialog.step == "file"
    assert dialog.next_button.isEnabled()  # the file is still there
    QGuiApplication.clipboard().setText("")
    place.paste.click()
    assert "clipboard" in place.wrong
    QGuiApplication.clipboard().setText("Name\tEmail\nBo Cole\tbo@cole.example\n")
    place.paste.click()
    room.ready(dialog)
    assert "Bo Cole" in texts(dialog.columns_page)
    assert not dialog.columns_page.encoding.isVisible()

    # The first step is gone back to by a click on it, too.
    dialog.grab()
    QTest.mouseClick(dialog.marks, Qt.MouseButton.LeftButton, pos=QPoint(5, dialog.marks.height() // 2))
    assert dialog.step == "file"
    room.desk.prompter = ScriptedPrompter(files=[path])
    place.choose.click()
    room.ready(dialog)
    assert "Ada Berg" in texts(dialog.columns_page)


def test_an_import_is_stopped_and_nothing_is_changed(room: Room) -> None:
    lines = ["First Name,Last Name,Email"]
    lines += [f"Given{number},Family{number},p{number}@example.org" for number in range(20_000)]
    dialog = room.open(room.file("many.csv", "\n".join(lines)))
    room.ready(dialog)
    dialog.next_button.click()
    assert dialog.progress.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    room.qtbot.waitUntil(lambda: not dialog.progress.isVisible())
    assert dialog.step == "columns"
    assert room.names() == []
    assert history.next_undo(room.store) is None
    assert "Stopped. Nothing was changed." in texts(dialog)
    # And it can be done after all.
    dialog.next_button.click()
    room.ended(dialog)
    assert dialog.result_counts()["new"] == 20_000
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_failed_is_said_until_it_works(room: Room) -> None:
    path = room.file("list.csv", "Name\nAda Berg\n")
    words = path.read_text()
    dialog = room.open(path)
    room.ready(dialog)
    path.unlink()
    dialog.next_button.click()
    room.qtbot.waitUntil(dialog.next_button.isVisible)
    assert dialog.step == "columns"
    assert "list.csv" in (said := texts(dialog).splitlines()[-1]), said
    path.write_text(words)
    dialog.next_button.click()
    room.ended(dialog)
    assert said not in texts(dialog)


def test_it_says_how_much_of_a_long_file_is_read(room: Room) -> None:
    dialog = room.open()
    dialog._on_opening("", 0, 0)  # nothing is known of it yet
    assert "%" not in dialog.file_page.place.text.text()
    dialog._on_opening("", 345, 1_000)
    assert dialog.file_page.place.text.text() == "34 % read"


def test_closing_while_a_file_is_read_leaves_nothing_behind(room: Room) -> None:
    dialog = room.open(room.file("list.csv", "Name\nAda Berg\n"))
    dialog.reject()
    room.qtbot.waitUntil(lambda: not room.desk.is_busy)
    assert room.names() == []


def test_the_same_file_again_changes_nothing_and_stands_among_the_past(room: Room) -> None:
    path = room.file("Connections.csv", LINKEDIN)
    first = room.open(path)
    room.ready(first)
    first.next_button.click()
    room.ended(first)
    first.accept()
    again = room.open(path)
    room.ready(again)
    again.next_button.click()
    room.ended(again)
    assert again.result_counts() == {"new": 0, "merged": 0, "unchanged": 4, "skipped": 1, "unreadable": 1}
    assert not again.undo_button.isVisible()
    assert not again.show_button.isVisible()
    again.accept()

    third = room.open()
    said = texts(third.file_page)
    assert "24 November, 6 people" in said
    assert "4 new, 0 merged" in said
    room.desk.undo()
    room.qtbot.waitUntil(lambda: "Undone on the same day" in texts(third.file_page))
    assert room.names() == []


def test_the_rows_not_taken_are_saved_and_the_new_ones_shown(room: Room) -> None:
    target = room.folder / "left.csv"
    room.desk.prompter = ScriptedPrompter(files=[target])
    dialog = room.open(room.file("Connections.csv", LINKEDIN))
    room.ready(dialog)
    dialog.next_button.click()
    room.ended(dialog)
    assert not bars(
        dialog.done_page
    )  # a longer page makes the dialog higher, as long as the window has the room
    dialog.done_page.save_button.setFocus()
    way = []
    for _ in range(5):
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        focus = dialog.focusWidget()
        assert isinstance(focus, QPushButton)
        way.append(focus.text())
    assert way == ["Show", "Choose", "Undo the import", "Show the new ones", "Done"]
    dialog.done_page.save_button.click()
    saved = target.read_text(encoding="utf-8-sig").splitlines()
    assert saved[0].startswith("Row,Reason,First Name")
    assert [line.split(",")[0] for line in saved[1:]] == ["9", "10"]
    assert room.said == ["Saved as left.csv."]
    numbers = tuple(row[0] for row in room.store.rows("SELECT id FROM contact ORDER BY id"))
    dialog.show_button.click()
    assert room.went == [("contacts", {"ids": numbers, "chosen": False})]
    names = [made.accessibleName() for made in dialog.done_page.findChildren(QPushButton)]
    dialog.done_page.findChildren(QPushButton)[names.index("Choose: Nobody gets a reminder yet")].click()
    assert room.went[1:] == [("contacts", {"ids": numbers, "chosen": True})]


def test_another_crm_desktop_file_needs_no_matching(room: Room) -> None:
    other = empty_at(room.folder / "other.crm", FixedDay(TODAY))
    known(other, "Greta", "Vandermolen", "greta@vandermolen.example")
    out = room.folder / "book.json"
    book.export_json(other, out)
    other.close()
    known(room.store, "Idris", "Bellwether", "idris@bellwether.example")
    dialog = room.open(out)
    room.ready(dialog)
    assert "This is a CRM Desktop file" in texts(dialog.book_page)
    assert dialog.next_button.text() == "Import 1 person"
    assert room.names() == ["Idris Bellwether"]  # looking at it changes nothing
    assert history.next_undo(room.store).label != "Imported book.json"  # type: ignore[union-attr]
    dialog.next_button.click()
    room.ended(dialog)
    assert dialog.result_counts()["new"] == 1
    assert sorted(room.names()) == ["Greta Vandermolen", "Idris Bellwether"]


def test_how_to_get_it_opens_and_closes(room: Room) -> None:
    dialog = room.open()
    page = dialog.file_page
    page.help_links["linkedin"].click()
    assert "Get a copy of your data" in texts(page.help)
    page.help_links["csv"].click()
    assert "Get a copy of your data" not in texts(page.help)
    page.help_links["csv"].click()
    assert not page.help.isVisible()


def test_what_it_understands_stands_below_each_other_where_words_would_be_cut(
    room: Room, qapp: QApplication
) -> None:
    page = room.open().file_page
    links = list(page.help_links.values())
    for width, side_by_side in ((900, True), (640, False), (900, True)):
        page.setFixedWidth(width)
        QApplication.processEvents()
        tops = [one.mapTo(page, one.rect().topLeft()).y() for one in links[:2]]
        assert (tops[0] == tops[1]) is side_by_side
        assert all(one.width() >= one.sizeHint().width() for one in links)


def test_it_fits_a_small_window_and_the_dark(room: Room, qapp: QApplication) -> None:
    assert room.desk.window is not None
    room.desk.window.resize(1024, 640)
    apply_theme(qapp, "dark")
    dialog = room.open()
    assert not bars(dialog.file_page)
    dialog.read_file(room.file("Connections.csv", LINKEDIN))
    room.ready(dialog)
    assert dialog.width() <= 976
    assert dialog.height() <= 592
    assert dialog.rect().contains(dialog.next_button.mapTo(dialog, dialog.next_button.rect().bottomRight()))
    wide = room.file(
        "wide.csv", ",".join(f"c{n}" for n in range(900)) + ",Name\n" + "x," * 900 + "Ada Berg\n"
    )
    dialog.read_file(wide)
    room.qtbot.waitUntil(
        lambda: dialog.columns_page.table is not None and len(dialog.columns_page.combos) > 7
    )
    room.ready(dialog)
    assert 900 in dialog.columns_page.combos
    assert len(dialog.columns_page.combos) < 100


def test_what_is_said_of_all_has_room_in_a_longer_language(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    row = ForAllRow(lambda _: ())
    row.tag_on.setText("Allen dieses Schlagwort geben")
    row.relation.set_items(
        [("", "So wie es jetzt ist"), ("x", "Aus der Schule, der Ausbildung oder dem Studium")]
    )
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() <= 500
    row.resize(500, row.heightForWidth(500))
    row.show()
    assert row.relation.mapTo(row, QPoint()).y() > row.tag_field.mapTo(row, QPoint()).y(), (
        "one below the other"
    )
    row.resize(1200, 40)
    QApplication.processEvents()
    assert row.relation.mapTo(row, QPoint()).y() < 20, "side by side"
