"""The contacts view: finding people among many, one person whole, and changing many at once."""

from __future__ import annotations

import shutil
from array import array
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import Direction, InteractionKind, Outcome, Purpose, Relationship
from crm_desktop.services import contacts as service
from crm_desktop.services import interactions
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Address, Filter
from crm_desktop.ui.contacts import words
from crm_desktop.ui.contacts.columns import ColumnsPopup, remembered
from crm_desktop.ui.contacts.model import COLUMNS, FIRST, SHOWN_AT_FIRST, Column, ContactsModel, Order, Wanted
from crm_desktop.ui.contacts.owed import owed_rows
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import CELL_ROLE, CHECK_ROLE, ROW_ROLE
from crm_desktop.ui.widgets.buttons import IconButton
from tests.screens import settle
from tests.store.books import copy_of, empty_at, sample_at
from tests.ui.prompter import ScriptedPrompter
from tests.ui.recording_desk import RecordingDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 11, 24)
MANY = 100_000
Key = Qt.Key


Make = Callable[[Store], ContactsView]


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot) -> Iterator[Make]:
    """Give what shows the view of a store."""
    apply_theme(qapp, "light")
    desks: list[Desk] = []

    def show(store: Store, width: int = 1360) -> ContactsView:
        desk = RecordingDesk(store, ScriptedPrompter(texts=["warsaw"]))
        desks.append(desk)
        view = ContactsView(desk)
        desk.window = view
        qtbot.addWidget(view)
        view.resize(width, 800)
        view.show()
        qtbot.waitUntil(lambda: view.is_complete and not desk.jobs.busy)
        return view

    yield show
    for desk in desks:
        desk.close()
        desk.store.close()


@pytest.fixture(scope="module")
def whole_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample search once."""
    path = tmp_path_factory.mktemp("sample") / "s.crm"
    sample_at(path, FixedDay(TODAY)).close()
    return path


@pytest.fixture
def sample_store(whole_sample: Path, tmp_path: Path) -> Store:
    """Open a copy of the sample search; who shows it closes it."""
    store = copy_of(whole_sample, tmp_path / "s.crm", FixedDay(TODAY))
    store.connection.pragma("synchronous", "off")
    return store


@pytest.fixture
def mira(sample_store: Store, make: Make) -> ContactsView:
    """Show the sample search."""
    return make(sample_store)


def desk_of(view: ContactsView) -> RecordingDesk:
    assert isinstance(view.desk, RecordingDesk)
    return view.desk


def number_of(view: ContactsView, name: str) -> int:
    return int(view.desk.store.value("SELECT id FROM contact WHERE name LIKE ?", (f"{name}%",)))


def names(view: ContactsView, most: int = 100) -> list[str]:
    model = view.model
    return [model.index(row, 0).data() for row in range(min(most, model.rowCount()))]


def press(
    widget: Any, key: Key, text: str = "", modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifier, text))


# -- the list ------------------------------------------------------------------------------------------


def test_owed_come_first_then_cooling_then_everybody_by_name(mira: ContactsView) -> None:
    owed = list(mira.desk.agenda.owed())
    assert len(owed) == 6
    assert list(mira.model.ids[:6]) == owed
    rest = list(mira.model.ids[13:])
    assert rest == [number for number in people.order(mira.desk.store) if number in rest]
    paint = mira.model.index(0, 0).data(ROW_ROLE)
    assert (paint.title, paint.subtitle) == ("Idris Bellwether", "Head of Payments, Copperfinch")
    assert (paint.right_text, paint.right_warmth, paint.when_text) == ("6 days", "warm", "Thanks owed")
    assert mira.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Idris Bellwether. Head of Payments, Copperfinch. Warm, last in touch: 6 days. Thanks owed."
    )
    warmths = [mira.model.index(row, 0).data(ROW_ROLE).right_warmth for row in range(41)]
    assert warmths[6:13] == ["cooling"] * 7
    assert "cooling" not in warmths[13:]
    texts = [mira.chips.by_name[key].text() for key in ("owed", "cooling", "unmet")]
    assert texts == ["Owed something 6", "Cooling 7", "Not met yet 3"]


def test_the_models_keep_what_qt_asks_of_models(mira: ContactsView, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(mira.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    mira.search.setText("b")
    mira.search.setText("")
    mira.sort_list(Order.NAME)
    mira.mode.set_current("table")
    mira.model.choose_all()
    painted: list[int] = []
    mira.model.dataChanged.connect(lambda first, last: painted.extend((first.column(), last.column())))
    mira.model.toggle(mira.model.id_at(0))
    assert painted == [0, mira.model.columnCount() - 1]  # the whole row is painted anew
    mira.people_actions.archive([mira.model.id_at(3)])
    mira.desk.undo()
    ids = mira.model.ids
    mira.model.set_ids(ids[:5])
    mira.model.set_ids(ids[:9])
    mira.model.set_ids(array("q"))
    mira.model.set_ids(ids)
    assert tester.model() is mira.model


def test_filter_finds_by_any_words_and_esc_shows_everybody(mira: ContactsView, qtbot: QtBot) -> None:
    mira.search.setFocus()
    qtbot.keyClicks(mira.search, "bell idr")
    assert names(mira) == ["Idris Bellwether"]
    assert mira.table_page.search.text() == "bell idr"
    qtbot.keyClick(mira.search, Key.Key_Escape)
    assert len(mira.model.ids) == 41


def test_enter_in_the_filter_goes_to_the_list_and_slash_back(mira: ContactsView, qtbot: QtBot) -> None:
    mira.search.setText("vandermolen")
    qtbot.keyClick(mira.search, Key.Key_Return)
    assert mira.focusWidget() is mira.list
    assert mira.current_contact() == number_of(mira, "Greta")
    press(mira.list, Key.Key_Slash, "/")
    assert mira.focusWidget() is mira.search
    assert mira.search.selectedText() == "vandermolen"
    mira.list.setFocus()
    press(mira.list, Key.Key_7, "/", Qt.KeyboardModifier.ShiftModifier)  # a German keyboard
    assert mira.focusWidget() is mira.search


def test_who_stays_among_the_matches_stays_current(mira: ContactsView) -> None:
    mira.go_to({"contact": number_of(mira, "Greta")})
    mira.search.setText("g")
    assert mira.current_contact() == number_of(mira, "Greta")
    mira.search.setText("idris")
    assert mira.current_contact() == number_of(mira, "Idris")


def test_an_order_that_takes_its_time_leaves_the_rows_until_it_is_known(
    mira: ContactsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.ui.contacts.view.MANY", 10)
    before = list(mira.model.ids)
    mira.sort_list(Order.COMPANY)
    assert list(mira.model.ids) == before
    ordered = list(people.order(mira.desk.store, people.Sort.COMPANY))
    qtbot.waitUntil(lambda: list(mira.model.ids) == ordered)
    mira.sort_list(Order.NAME)
    assert list(mira.model.ids) == list(people.order(mira.desk.store)), "an index has the names: at once"


def test_the_detail_is_made_anew_only_when_something_in_it_changed(mira: ContactsView) -> None:
    idris, zadie = number_of(mira, "Idris"), number_of(mira, "Zadie")
    mira.go_to({"contact": idris})
    store, facts, story = mira.desk.store, mira.detail.facts, mira.detail.story
    before, told = list(facts._made), len(story.entries())
    for whom, same in ((zadie, True), (idris, False)):
        interactions.log(
            store,
            contacts=[whom],
            on=TODAY,
            kind=InteractionKind.CALL,
            direction=Direction.OUT,
            outcome=Outcome.SPOKE,
            purposes=[Purpose.CONVERSATION],
        )
        assert (list(facts._made) == before) is same
        assert len(story.entries()) == told + (not same)


def test_nobody_found_offers_to_create_the_contact(mira: ContactsView, qtbot: QtBot) -> None:
    mira.search.setText("Xenia von Nobody")
    nobody = mira._nobody
    assert nobody is not None
    assert nobody.title.text() == "Nobody called ‘Xenia von Nobody’"
    assert mira.detail.number is None
    mira._on_create()
    assert desk_of(mira).asked == [
        ("edit_contact", None, {"given_name": "Xenia von", "family_name": "Nobody"})
    ]
    mira.search.setText("")
    assert mira._nobody is None
    assert len(mira.model.ids) == 41


@pytest.mark.parametrize("mode", ["list", "table"])
def test_where_nobody_is_found_the_keys_go_on(sample_store: Store, qtbot: QtBot, mode: str) -> None:
    desk = Desk(sample_store, ScriptedPrompter())
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    qtbot.waitExposed(window)
    window.show_view("contacts")
    settle(desk)
    view = window.view("contacts")
    assert isinstance(view, ContactsView)
    view.mode.set_current(mode)
    search = view.search if mode == "list" else view.table_page.search
    view.focus_filter()
    qtbot.keyClicks(search, "xenia")
    qtbot.keyClick(search, Key.Key_Down)
    create = window.focusWidget()
    assert isinstance(create, QPushButton)
    assert create.text() == "Create this contact"
    press(create, Key.Key_7, "/", Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is search
    qtbot.keyClick(search, Key.Key_End)
    for letter in " von":
        qtbot.keyClicks(search, letter)
        assert window.focusWidget() is search  # also when another page says that nobody is found
    assert view._nobody is not None
    assert view._nobody.title.text() == "Nobody called ‘xenia von’"
    window.close()
    desk.close()
    sample_store.close()


@pytest.mark.parametrize("width", [1360, 1024])
def test_a_long_company_leaves_the_position_and_the_list_their_room(
    sample_store: Store, make: Callable[..., ContactsView], width: int
) -> None:
    long = " and ".join(["International Holdings"] * 9)
    service.save(sample_store, ContactDraft("Ada", "Quill", position="Senior Product Manager", company=long))
    view = make(sample_store, width)
    view.go_to({"contact": number_of(view, "Idris")})
    before = view.list_page.sizes()
    view.go_to({"contact": number_of(view, "Ada")})
    QApplication.processEvents()
    detail = view.detail
    assert view.list_page.sizes() == before
    assert not detail.position.is_elided()
    assert detail.company.y() >= detail.position.geometry().bottom()  # on a line of its own
    assert detail.company.width() >= detail._head_room() * 0.9
    assert detail.company.text() == long
    view.go_to({"contact": number_of(view, "Idris")})
    QApplication.processEvents()
    assert detail.company.y() == detail.position.y()


def test_emptied_from_the_list_the_field_offers_to_clear_nothing(mira: ContactsView) -> None:
    (clear,) = mira.search.findChildren(IconButton)
    QTest.keyClicks(mira.search, "kofi")
    assert clear.isVisible()
    press(mira.list, Key.Key_Escape)
    assert mira.search.text() == ""
    assert not clear.isVisible()


def test_chips_and_menus_narrow_together(mira: ContactsView) -> None:
    mira.chips.by_name["cooling"].setChecked(True)
    assert len(mira.model.ids) == 7
    mira.narrowing._toggle_relationship("former colleague")
    assert 0 < len(mira.model.ids) < 7
    assert mira.bar.chips.isVisible()
    (text, take_away), *rest = mira.narrowing.parts()
    assert text == "Former colleague"
    assert not rest
    take_away()
    assert len(mira.model.ids) == 7
    mira.chips.by_name["unmet"].setChecked(True)
    assert len(mira.model.ids) == 10, "cooling or not met"
    mira.chips.by_name["cooling"].setChecked(False)
    mira.chips.by_name["owed"].setChecked(True)
    assert names(mira) == ["Oona Pellworth"]
    press(mira.list, Key.Key_Escape)
    assert len(mira.model.ids) == 41
    assert not any(chip.isChecked() for chip in mira.chips.by_name.values())


def test_company_and_tag_menus_offer_what_is_there(mira: ContactsView) -> None:
    menu = mira.narrowing.menu(mira.narrowing.fill_tag)
    texts = [action.text() for action in menu.actions()]
    assert "payments\t3" in texts or any(text.startswith("payments\t") for text in texts)
    next(action for action in menu.actions() if action.text().startswith("payments\t")).trigger()
    tag = mira.desk.store.value("SELECT id FROM tag WHERE name = 'payments'")
    assert sorted(mira.model.ids) == sorted(people.order(mira.desk.store, narrowed=Filter(tags=(tag,))))
    mira.narrowing.clear()
    menu = mira.narrowing.menu(lambda made: mira.narrowing.fill_company(made, mira.filter_button))
    next(action for action in menu.actions() if action.text() == "Copperfinch").trigger()
    rows = people.page(mira.desk.store, mira.model.ids)
    assert {row.company for row in rows.values()} == {"Copperfinch"}
    assert [choice.title for choice in mira.narrowing._find_companies("pebb")] == ["Pebblewise"]


def test_archived_people_are_found_by_the_filter_and_brought_back(mira: ContactsView) -> None:
    marcus = number_of(mira, "Marcus")
    mira.people_actions.archive([marcus])
    assert marcus not in mira.model.ids
    mira.narrowing.toggle_archived()
    assert list(mira.model.ids) == [marcus]
    mira.people_actions.archive([marcus], False)
    assert list(mira.model.ids) == []
    mira.narrowing.clear()
    assert marcus in mira.model.ids


def test_orders_are_remembered_and_turn(mira: ContactsView) -> None:
    mira.sort_list(Order.NAME)
    assert names(mira)[0] == "Kofi Aldermere"
    mira.sort_list(Order.NAME, True)
    assert names(mira)[-1] == "Kofi Aldermere"
    assert mira.desk.memory.get("contacts.order.list") == ["name", True]
    assert mira.bar.sort_button.text() == "Name"
    menu = mira.sort_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == [
        "Name",
        "The other way round",
    ]


def test_removing_says_undo_and_the_next_person_is_current(mira: ContactsView, qtbot: QtBot) -> None:
    greta, after = mira.model.id_at(1), mira.model.id_at(2)
    mira.go_to({"contact": greta})
    with qtbot.waitSignal(mira.desk.said) as said:
        press(mira.list, Key.Key_Delete)
    assert said.args == ["Greta Vandermolen removed.", True]
    assert greta not in mira.model.ids
    assert mira.current_contact() == after
    mira.desk.undo()
    assert mira.model.id_at(1) == greta
    assert mira.current_contact() == greta, "who comes back is shown"
    mira.desk.redo()
    assert mira.current_contact() == after
    mira.narrowing.set_words("kofi")
    (kofi,) = mira.model.ids
    mira.desk.undo()
    assert mira.current_contact() == kofi, "who is not among those shown changes nothing"


def test_the_keyboard_goes_to_the_list_when_the_button_it_was_on_is_gone(
    mira: ContactsView, qtbot: QtBot
) -> None:
    idris = number_of(mira, "Idris")
    mira.go_to({"contact": idris})
    qtbot.waitUntil(lambda: len(mira.detail.owed.buttons) > 0)
    mira.detail.owed.buttons[0].setFocus()
    interactions.save(
        mira.desk.store,
        interactions.InteractionDraft(
            contacts=(idris,), on=TODAY, kind=InteractionKind.EMAIL, purposes=(Purpose.THANKS, Purpose.UPDATE)
        ),
    )
    qtbot.waitUntil(lambda: mira.window().focusWidget() is mira.list)


@pytest.mark.parametrize("descending", [False, True])
def test_by_the_last_talk_those_never_spoken_with_stand_last_and_by_name(
    mira: ContactsView, descending: bool
) -> None:
    store = mira.desk.store
    for given, family in (("Zoe", "Aalto"), ("Abel", "Zander")):
        service.save(store, ContactDraft(given, family))
    mira.sort_list(Order.LAST_TALK, descending)
    spoken = people.contacted(store, latest_first=descending)
    never = [number for number in people.order(store) if number not in spoken]
    assert len(never) >= 2
    assert list(mira.model.ids) == spoken + never


def test_a_person_keeps_the_place_on_the_screen_when_the_order_changes(mira: ContactsView) -> None:
    mira.sort_list(Order.LAST_TALK, True)
    who = mira.model.id_at(30)
    mira.go_to({"contact": who})
    before = mira.list.visualRect(mira.list.currentIndex()).top()
    interactions.log(
        mira.desk.store,
        contacts=[mira.model.id_at(35)],
        on=TODAY,
        kind=InteractionKind.CALL,
        outcome=Outcome.SPOKE,
    )
    assert mira.current_contact() == who
    assert mira.model.row_of(who) == 31
    assert mira.list.visualRect(mira.list.currentIndex()).top() == before


def test_letters_write_log_and_edit_only_in_the_list(mira: ContactsView, qtbot: QtBot) -> None:
    idris = number_of(mira, "Idris")
    mira.go_to({"contact": idris})
    for letter in "wle":
        press(mira.list, Key(ord(letter.upper())), letter)
    assert [ask[:2] for ask in desk_of(mira).asked] == [
        ("write", idris),
        ("log", [idris]),
        ("edit_contact", idris),
    ]
    qtbot.keyClicks(mira.search, "wle")
    assert len(desk_of(mira).asked) == 3
    mira.list.letters = False
    press(mira.list, Key.Key_W, "w")
    assert len(desk_of(mira).asked) == 3
    mira.list.letters = True
    mira.search.clear()
    row = mira.list.currentIndex().row()
    press(mira.list, Key.Key_J, "j")
    assert mira.list.currentIndex().row() == row + 1
    press(mira.list, Key.Key_K, "k")
    assert mira.list.currentIndex().row() == row
    press(mira.list, Key.Key_End)
    assert mira.list.currentIndex().row() == 40


def test_the_menu_of_a_person_lists_every_action_with_its_key(mira: ContactsView) -> None:
    idris = number_of(mira, "Idris")
    menu = mira.people_actions.menu(idris)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == [
        "Write\tw",
        "Ask\ta",
        "Log what happened\tl",
        "Call sheet\tc",
        "Edit\te",
        "New lead from Idris…",
        "New follow-up…",
        "Log a favour…",
        "Note a promise…",
        "Export…",
        "Mute: suggest nothing",
        "Archive",
        "Remove\tDel",
    ]
    for text in ("New lead from Idris…", "New follow-up…", "Mute: suggest nothing"):
        next(action for action in menu.actions() if action.text() == text).trigger()
    assert desk_of(mira).asked == [
        ("edit_lead", None, {"referrer_id": idris}),
        ("edit_follow_up", None, {"about": [("contact", idris)]}),
    ]
    card = people.card(mira.desk.store, idris)
    assert card is not None
    assert card.muted


def test_an_empty_file_offers_import_and_a_first_contact(tmp_path: Path, make: Make) -> None:
    view = make(empty_at(tmp_path / "a.crm", FixedDay(TODAY)))
    assert view.pages.currentWidget() is view._empty
    assert view._empty is not None
    assert view._empty.title.text() == "Nobody is here yet"
    service.save(view.desk.store, ContactDraft(given_name="<b>Ada</b>", family_name="x" * 200))
    assert view.pages.currentWidget() is view.list_page
    assert names(view) == ["<b>Ada</b> " + "x" * 200]
    view.grab()
    history.undo(view.desk.store)
    assert view.pages.currentWidget() is view._empty


# -- one person ----------------------------------------------------------------------------------------


def test_detail_follows_the_current_row_when_the_keys_rest(mira: ContactsView, qtbot: QtBot) -> None:
    mira.go_to({"contact": number_of(mira, "Idris")})
    press(mira.list, Key.Key_Down)
    press(mira.list, Key.Key_Down)
    third = mira.model.id_at(2)
    assert mira.detail.number != third
    qtbot.waitUntil(lambda: mira.detail.number == third)


def test_what_has_no_room_scrolls_and_is_not_squeezed(mira: ContactsView, qtbot: QtBot) -> None:
    def whole(content: QWidget | None) -> bool:
        assert content is not None
        return content.height() >= content.heightForWidth(content.width())

    main, side = mira.detail._main.widget(), mira.detail._side.widget()
    bar = mira.detail._side.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and whole(main) and whole(side))


def test_detail_says_who_it_is_what_is_owed_and_what_happened(mira: ContactsView, qtbot: QtBot) -> None:
    idris = number_of(mira, "Idris")
    mira.go_to({"contact": idris})
    detail = mira.detail
    assert detail.name.text() == "Idris Bellwether"
    assert detail.position.text() == "Head of Payments at "
    assert detail.company.text() == "Copperfinch"
    assert detail.place.text() == " · Dublin"
    told = detail.story.entries()
    assert [entry.title for entry in told] == [
        "Idris wrote a message",
        "Spoke with Emeka Stonefield",
        "Idris helped you",
        "You thanked Idris",
        "Lead received: Emeka Stonefield",
        "You asked for an introduction",
        "Coffee at the Product Kitchen",
        "Idris helped you",
    ]
    days = ["18 Nov", "18 Nov", "18 Nov", "13 Oct", "12 Oct", "8 Oct", "24 Sep", "24 Sep"]
    assert [entry.when for entry in told] == days
    assert told[1].text == "The lead from Idris got connected. 40 minutes. Wants the settlement case."
    assert [chip.text for chip in told[4].chips] == ["Warm", "Progressing"]
    assert told[5].text == "To Emeka Stonefield at Copperfinch."
    detail.story.groups.set_current("asks")
    assert [entry.title for entry in detail.story.entries()] == ["You asked for an introduction"]
    detail.story.groups.set_current("all")

    assert [one.accessibleDescription() for one in detail.owed.buttons] == [
        "Thank Idris, and tell the news",
        "Offer Idris a hand",
    ], "the favour too, though it is weeks ahead; the cadence of next month is not owed"
    qtbot.mouseClick(detail.owed.buttons[0], Qt.MouseButton.LeftButton)
    assert desk_of(mira).asked == [("write", idris, "thank_on_connection")]
    assert owed_rows(mira.desk.agenda.of_contact(idris), TODAY)[0].dues[0].rule == "thank_on_connection"
    assert detail.facts.count.text() == "2 talks in 12 months"


def test_a_follow_up_of_mine_stands_with_what_is_owed(mira: ContactsView, qtbot: QtBot) -> None:
    mira.go_to({"contact": number_of(mira, "Tobin")})
    said = [one.accessibleDescription() for one in mira.detail.owed.buttons]
    assert "Call Tobin: get ready for Thursday’s interview" in said
    qtbot.mouseClick(mira.detail.owed.buttons[said.index("Call Tobin: get ready for Thursday’s interview")],
                     Qt.MouseButton.LeftButton)  # fmt: skip
    assert desk_of(mira).asked[0][0] == "edit_follow_up"


def test_details_are_copied_links_opened_and_only_safe_ones(mira: ContactsView, qtbot: QtBot) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    mira.desk.open_url = open_url
    one = service.save(
        mira.desk.store,
        ContactDraft(
            given_name="Ada",
            emails=(Address("old@x.example"), Address("ada@x.example", preferred=True)),
            links=(Address("https://profiles.example/in/ada"), Address("javascript:alert(1)")),
        ),
    )
    mira.go_to({"contact": one})
    lines = {line.words(): line for line in mira.detail.facts.lines()}
    assert list(lines)[:2] == ["ada@x.example", "old@x.example"]
    qtbot.mouseClick(lines["ada@x.example"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ada@x.example"
    qtbot.mouseClick(lines["in/ada"], Qt.MouseButton.LeftButton)
    assert opened == ["https://profiles.example/in/ada"]
    qtbot.keyClick(lines["javascript:alert(1)"], Key.Key_Return)
    assert opened == ["https://profiles.example/in/ada"]
    assert QGuiApplication.clipboard().text() == "javascript:alert(1)"
    mira.desk.open_url = lambda _url: False
    said: list[str] = []
    mira.desk.troubled.connect(said.append)
    qtbot.mouseClick(lines["in/ada"], Qt.MouseButton.LeftButton)
    assert said == [
        (
            "No program of this computer opens https://profiles.example/in/ada. Nothing was changed. Choose one in its "
            "settings."
        )
    ]


def test_people_both_know_are_shown_in_the_list(mira: ContactsView, qtbot: QtBot) -> None:
    mira.go_to({"contact": number_of(mira, "Idris")})
    (line,) = [one for one in mira.detail.facts.lines() if "you both know" in one.words()]
    count = int(line.words().split()[0])
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert len(mira.model.ids) == count > 1
    ((text, take_away),) = mira.narrowing.parts()
    assert text == "You and Idris both know"
    mira.chips.by_name["owed"].setChecked(True)
    assert 0 < len(mira.model.ids) < count
    mira.chips.by_name["owed"].setChecked(False)
    take_away()
    assert len(mira.model.ids) == 41


def test_detail_follows_changes_of_the_person(mira: ContactsView) -> None:
    idris = number_of(mira, "Idris")
    mira.go_to({"contact": idris})
    before = len(mira.detail.story.entries())
    interactions.log(
        mira.desk.store, contacts=[idris], on=TODAY, kind=InteractionKind.CALL, outcome=Outcome.SPOKE
    )
    assert len(mira.detail.story.entries()) == before + 1
    assert mira.model.index(0, 0).data(ROW_ROLE).right_text == "Today"


def test_a_long_story_is_shown_in_parts(mira: ContactsView, qtbot: QtBot) -> None:
    one = service.save(mira.desk.store, ContactDraft(given_name="Ada"))
    with mira.desk.store.action("many"):
        for days in range(30):
            interactions.log(
                mira.desk.store, contacts=[one], on=TODAY - timedelta(days=days), kind=InteractionKind.EMAIL
            )
    mira.go_to({"contact": one})
    assert len(mira.detail.story._made) == 25
    assert mira.detail.story.more is not None
    assert mira.detail.story.more.text() == "Show 6 earlier"
    mira.detail.story.more.click()
    assert len(mira.detail.story._made) == 30


@pytest.mark.parametrize(
    ("width", "tabs", "alone"), [(1360, False, False), (1100, True, False), (900, True, True)]
)
def test_panes_fold_with_the_window(
    sample_store: Store, make: Callable[..., ContactsView], width: int, tabs: bool, alone: bool
) -> None:
    view = make(sample_store, width)
    assert view.list_page.pane.isVisible()
    assert view.detail.isVisible() != alone
    assert view.chips.by_name["owed"].isVisible() != tabs
    view.list.setCurrentIndex(view.model.index(1, 0))
    press(view.list, Key.Key_Return)
    assert view.detail.isVisible()
    assert view.detail.tabs.isVisible() == tabs
    assert view.detail.number == view.model.id_at(1)
    assert view.list_page.pane.isVisible() != alone
    press(view.detail, Key.Key_Escape)
    assert view.list_page.pane.isVisible()
    assert view.focusWidget() is view.list
    if tabs:
        view.resize(1100, 800)
        view.detail.tabs.set_current("details")
        assert view.detail.facts.isVisible()
        assert not view.detail.story.isVisible()
        view.detail.tabs.set_current("owed")
        assert view.detail.owed.isVisible()
        assert not view.detail.facts.isVisible()


# -- the table -----------------------------------------------------------------------------------------


@pytest.fixture
def table(mira: ContactsView) -> ContactsView:
    mira.mode.set_current("table")
    return mira


def test_table_begins_with_who_was_longest_not_spoken_with(table: ContactsView) -> None:
    assert names(table)[:3] == ["Marcus Tillingate", "Henrik Stavely", "Arlo Fenwright"]
    assert names(table)[-1] == "Saskia Moorfen", "never anything: after all others"
    cells = {column: table.model.index(0, COLUMNS.index(column)).data(CELL_ROLE) for column in COLUMNS}
    assert (cells[Column.NAME].text, cells[Column.NAME].second) == ("Marcus Tillingate", "Agile Coach")
    assert (cells[Column.LAST_TALK].text, cells[Column.LAST_TALK].warmth) == ("8 months", "dormant")
    assert cells[Column.RELATIONSHIP].text == "Former colleague"
    assert [chip.text for chip in cells[Column.TAGS].chips] == ["coaching"]


def test_a_click_on_a_head_sorts_and_again_turns(table: ContactsView) -> None:
    head = table.table_page.table.head
    head.sectionClicked.emit(COLUMNS.index(Column.NAME))
    assert names(table)[0] == "Kofi Aldermere"
    head.sectionClicked.emit(COLUMNS.index(Column.NAME))
    assert names(table)[-1] == "Kofi Aldermere"
    head.sectionClicked.emit(COLUMNS.index(Column.TAGS))
    assert names(table)[-1] == "Kofi Aldermere", "tags have no order"
    head.sectionClicked.emit(COLUMNS.index(Column.HELPED))
    first = table.model.id_at(0)
    assert table._counts is not None
    helped = table._counts.helped()
    assert helped[first] == max(helped.values())
    assert table.model.index(0, COLUMNS.index(Column.HELPED)).data(CELL_ROLE).text == "Three times"
    head.sectionClicked.emit(COLUMNS.index(Column.ASKED))
    assert table._counts.asked()[table.model.id_at(0)] == 1
    head.sectionClicked.emit(COLUMNS.index(Column.OWED))
    assert list(table.model.ids[:6]) == list(table.desk.agenda.owed())


def test_x_and_shift_arrows_choose_and_esc_clears_choice_then_filter(table: ContactsView) -> None:
    view, model = table.table_page.table, table.model
    table.table_page.search.setText("o")
    found = len(model.ids)
    view.setCurrentIndex(model.index(1, 0))
    press(view, Key.Key_X, "x")
    assert model.chosen() == [model.id_at(1)]
    assert table.table_page.bar.isVisible()
    shift = Qt.KeyboardModifier.ShiftModifier
    press(view, Key.Key_Down, modifier=shift)
    press(view, Key.Key_Down, modifier=shift)
    assert model.chosen() == list(model.ids[1:4])
    assert view.currentIndex().row() == 3
    assert model.index(2, 0).data(CHECK_ROLE) is True
    assert table.table_page.bar.count.text() == "3 people chosen"
    assert table.table_page.bar.all.text() == f"Choose all {found}"
    press(view, Key.Key_Escape)
    assert model.chosen() == []
    assert not table.table_page.bar.isVisible()
    assert len(model.ids) == found
    press(view, Key.Key_Escape)
    assert len(model.ids) == 41
    assert table.table_page.search.text() == ""


def test_people_are_shown_chosen_where_something_is_to_be_done_to_all(
    mira: ContactsView, qtbot: QtBot
) -> None:
    some = sorted(mira.model.ids[:3])
    mira.go_to({"ids": some, "chosen": True})
    qtbot.waitUntil(lambda: sorted(mira.model.ids) == some)
    assert sorted(mira.model.chosen()) == some
    assert mira.table_page.bar.isVisible()
    assert mira.model.chosen_count() == 3


def test_choosing_all_is_one_thought_and_a_change_is_one_step(table: ContactsView, qtbot: QtBot) -> None:
    model, bar, store = table.model, table.table_page.bar, table.desk.store
    table.table_page.search.setText("copperfinch")
    found = list(model.ids)
    table.table_page.table.head.checkClicked.emit()
    assert model.is_all_chosen()
    assert model.chosen() == found
    assert not bar.all.isVisible()
    model.toggle(found[0])
    assert model.chosen() == found[1:]
    before = store.value("SELECT count(*) FROM history")
    table.people_actions.set_relationship(model.chosen(), Relationship.FRIEND)
    assert store.value("SELECT count(*) FROM history") == before + 1
    rows = people.page(store, found)
    assert [rows[one].relationship == "friend" for one in found] == [False] + [True] * (len(found) - 1)
    assert model.chosen() == found[1:], "they stay chosen for the next change"
    table.people_actions.archive(model.chosen())
    assert list(model.ids) == found[:1] or set(model.ids) == set(found)
    table.desk.undo()
    table.desk.undo()
    rows = people.page(store, found)
    assert "friend" not in {row.relationship for row in rows.values()}
    table.table_page.search.setText("")
    assert model.chosen_count() == 0, "all of one filter are not all of another"


def test_space_looks_at_one_after_the_other_without_leaving_the_table(table: ContactsView) -> None:
    page = table.table_page.table
    page.setFocus()
    page.setCurrentIndex(table.model.index(0, 0))
    press(page, Key.Key_Space)
    assert table.peeking.over is not None
    over = table.peeking.over.detail
    assert over.isVisible()
    assert over.number == table.model.id_at(0)
    assert page.hasFocus()
    press(page, Key.Key_J, "j")
    assert over.number == table.model.id_at(1)
    press(page, Key.Key_Space)
    assert not over.isVisible()


def test_a_tag_for_all_chosen_is_asked_for(table: ContactsView) -> None:
    chosen = list(table.model.ids[:3])
    table.model.choose(chosen)
    table.table_page._ask_tag()
    rows = people.page(table.desk.store, chosen)
    assert ["warsaw" in row.tags for row in rows.values()] == [True] * 3
    assert "warsaw" in [
        chip.text for chip in table.model.index(0, COLUMNS.index(Column.TAGS)).data(CELL_ROLE).chips
    ]


def test_removing_the_chosen_ends_the_choice(table: ContactsView) -> None:
    chosen = list(table.model.ids[:2])
    table.model.choose(chosen)
    press(table.table_page.table, Key.Key_Delete)
    assert len(table.model.ids) == 39
    assert table.model.chosen_count() == 0
    table.desk.undo()
    assert len(table.model.ids) == 41


def test_the_keyboard_comes_back_to_the_button_whose_work_is_done(table: ContactsView) -> None:
    table.model.choose(list(table.model.ids[:3]))
    bar = table.table_page.bar
    bar.buttons["cadence"].setFocus()
    bar.set_working("Working on it")
    assert table.window().focusWidget() is not bar.buttons["cadence"]
    bar.set_working("")
    assert table.window().focusWidget() is bar.buttons["cadence"]


def test_the_bar_writes_to_the_chosen_one_by_one(table: ContactsView) -> None:
    chosen = list(table.model.ids[:3])
    table.model.choose(chosen)
    table.table_page._on_asked("write", table.table_page.bar)
    press(table.table_page.table, Key.Key_W, "w")
    assert desk_of(table).asked == [("write_each", chosen), ("write_each", chosen)]


def test_many_are_changed_by_a_job_in_one_step(table: ContactsView, qtbot: QtBot) -> None:
    store = table.desk.store
    with store.action("many"):
        store.insert_many(
            "contact",
            ("name", "sort_key", "added_at", "changed_at"),
            (
                (f"N{number}", f"n{number}", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")
                for number in range(400)
            ),
        )
    qtbot.waitUntil(lambda: table.is_complete and len(table.model.ids) == 441)
    table.model.choose_all()
    working: list[str] = []
    table.people_actions.working.connect(working.append)
    with qtbot.waitSignal(table.desk.said) as said:
        table.table_page._on_asked("archive", table.table_page.bar)
    assert said.args == ["441 people archived.", True]
    assert working == ["Changing 441 people…", ""]
    qtbot.waitUntil(lambda: len(table.model.ids) == 0)
    assert table.model.chosen_count() == 0
    table.desk.undo()
    qtbot.waitUntil(lambda: len(table.model.ids) == 441)


def test_columns_are_chosen_moved_remembered_and_put_back(table: ContactsView, qtbot: QtBot) -> None:
    page = table.table_page
    assert page.shown_columns() == list(SHOWN_AT_FIRST)
    page._open_columns()
    popup: ColumnsPopup = page.columns_popup
    assert not popup.lines[Column.NAME].box.isEnabled(), "Name stays"
    popup.lines[Column.EMAIL].box.click()
    popup.lines[Column.COMPANY].box.click()
    press(popup.lines[Column.EMAIL].box, Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    popup.move_column(Column.EMAIL, -20)
    popup.move_column(Column.NAME, 3)
    shown = [Column.NAME, Column.EMAIL, *SHOWN_AT_FIRST[2:]]
    assert page.shown_columns() == shown
    head = page.table.head
    seen = sorted((s for s in range(len(COLUMNS)) if not head.isSectionHidden(s)), key=head.visualIndex)
    assert [COLUMNS[section] for section in seen] == shown
    order, kept = remembered(table.desk.memory.get("contacts.columns"))
    assert kept == shown
    assert order[:2] == [Column.NAME, Column.EMAIL]
    popup.back_to_defaults()
    assert page.shown_columns() == list(SHOWN_AT_FIRST)
    assert popup.lines[Column.COMPANY].box.isChecked()
    popup.close()


def test_remembered_columns_survive_nonsense() -> None:
    assert remembered(None) == (list(COLUMNS), list(SHOWN_AT_FIRST))
    assert remembered({"order": ["gone", "tags"], "shown": ["gone"]})[0][:2] == [Column.NAME, Column.TAGS]
    assert remembered({"shown": ["tags"]})[1] == [Column.NAME, Column.TAGS]
    assert remembered([1]) == (list(COLUMNS), list(SHOWN_AT_FIRST))


def test_dragging_a_head_moves_a_column_but_never_before_the_name(table: ContactsView) -> None:
    head = table.table_page.table.head
    head.moveSection(head.visualIndex(COLUMNS.index(Column.TAGS)), 1)
    assert table.table_page.shown_columns()[:2] == [Column.NAME, Column.TAGS]
    head.moveSection(2, 0)
    assert table.table_page.shown_columns()[0] is Column.NAME
    assert head.visualIndex(0) == 0


def test_enter_opens_the_person_over_the_table_and_esc_closes(table: ContactsView) -> None:
    view = table.table_page.table
    view.setCurrentIndex(table.model.index(2, 0))
    press(view, Key.Key_Return)
    assert table.peeking.over is not None
    assert table.peeking.over.isVisible()
    assert table.peeking.over is not None
    assert table.peeking.over.detail.number == table.model.id_at(2)
    assert table.peeking.over.geometry().right() == table.table_page.rect().right()
    press(table.peeking.over.detail, Key.Key_Escape)
    assert not table.peeking.over.isVisible()
    assert table.focusWidget() is view
    table.go_to({"contact": number_of(table, "Idris")})
    assert table.peeking.over.detail.number == number_of(table, "Idris")


def test_list_or_table_is_remembered(table: ContactsView) -> None:
    assert table.desk.memory.get("contacts.mode") == "table"
    table.mode.set_current("list")
    assert table.desk.memory.get("contacts.mode") == "list"
    assert list(table.model.ids[:6]) == list(table.desk.agenda.owed())


def test_every_control_has_a_name(mira: ContactsView) -> None:
    for page in ("list", "table"):
        mira.mode.set_current(page)
        for widget in mira.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                text = getattr(widget, "text", None)
                said = widget.accessibleName() or (text() if callable(text) else "")
                assert said, f"{type(widget).__name__} says nothing"


# -- a hundred thousand --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a book of 100,000 people once."""
    path = tmp_path_factory.mktemp("book") / "b.crm"
    store = empty_at(path, FixedDay(TODAY))
    store.connection.pragma("synchronous", "off")
    when = "2026-01-01T00:00:00Z"
    given = ("Ana", "Bo", "Cai", "Dee", "Eli", "Fay", "Gus", "Hal", "Ivo", "Jan")
    with store.action("book"):
        store.insert_many(
            "contact",
            ("name", "sort_key", "given_name", "position", "relationship", "added_at", "changed_at"),
            (
                (
                    f"{given[n % 10]} F{n:06}",
                    f"f{n:06} {given[n % 10].lower()}",
                    given[n % 10],
                    "PM",
                    "friend",
                    when,
                    when,
                )
                for n in range(MANY)
            ),
        )
    store.close()
    return path


@pytest.fixture
def book(whole_book: Path, tmp_path: Path) -> Path:
    """Give a copy of the book."""
    return Path(shutil.copy(whole_book, tmp_path / "b.crm"))


class Counter:
    """Counts statements and calls of data() from `start` on."""

    def __init__(self, view: ContactsView) -> None:
        self.sql: list[str] = []
        self.data = 0
        self._connection = view.desk.store.connection

    def note(self, _cursor: object, sql: str, _values: object) -> bool:
        self.sql.append(sql)
        return True

    def start(self) -> None:
        self.sql.clear()
        self.data = 0
        self._connection.exec_trace = self.note


@pytest.fixture
def counted(
    book: Path, tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> tuple[ContactsView, Counter]:
    """Show the book, with everything counted."""
    holder: list[Counter] = []
    plain = ContactsModel.data

    def data(self: ContactsModel, index: Any, role: int = 0) -> Any:
        if holder:
            holder[0].data += 1
        return plain(self, index, role)

    monkeypatch.setattr(ContactsModel, "data", data)
    store = Store.open(book, FixedDay(TODAY))
    view = make(store)
    counter = Counter(view)
    holder.append(counter)
    return view, counter


def test_the_first_of_many_are_there_at_once_and_the_rest_comes_without_a_jump(
    book: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, "light")
    desk = RecordingDesk(Store.open(book, FixedDay(TODAY)), ScriptedPrompter())
    view = ContactsView(desk)
    qtbot.addWidget(view)
    view.resize(1360, 800)
    resets: list[bool] = []
    try:
        view.show()
        assert len(view.model.ids) == FIRST
        view.list.setCurrentIndex(view.model.index(FIRST - 1, 0))
        place = view.list.verticalScrollBar().value()
        view.model.modelReset.connect(lambda: resets.append(True))
        qtbot.waitUntil(lambda: view.is_complete)
        assert len(view.model.ids) == MANY
        assert resets == []
        assert view.list.currentIndex().row() == FIRST - 1
        assert view.list.verticalScrollBar().value() == place
        assert view.chips.by_name["cooling"].text() == "Cooling 0"
    finally:
        desk.close()
        desk.store.close()


def test_a_keystroke_costs_two_statements_and_a_screen_of_data(counted: tuple[ContactsView, Counter]) -> None:
    view, counter = counted
    rows = view.list.viewport().height() // 56 + 2
    for text in ("f", "f0", "f00", "f001", "f0012", "ana f0012"):
        counter.start()
        view.search.setText(text)
        view.list.viewport().repaint()
        assert len(counter.sql) <= 3, counter.sql
        assert counter.data <= rows * 4 + 20
    assert len(view.model.ids) == 10


def test_all_matches_follow_when_the_keys_rest(counted: tuple[ContactsView, Counter], qtbot: QtBot) -> None:
    view, _counter = counted
    view.search.setText("a")
    first = list(view.model.ids)
    assert len(first) == FIRST
    view.search.setText("an")
    qtbot.waitUntil(lambda: view.is_complete)
    assert len(view.model.ids) == MANY // 10
    assert view.model.ids[0] == first[0]
    assert view.header._note.text() == "10,000 of 100,000 people"


def test_jumping_and_scrolling_fetches_pages_never_rows(counted: tuple[ContactsView, Counter]) -> None:
    view, counter = counted
    bar = view.list.verticalScrollBar()
    for place in (bar.maximum(), bar.maximum() // 2, bar.maximum() // 3, 0):
        counter.start()
        bar.setValue(place)
        view.list.viewport().repaint()
        assert len(counter.sql) <= 2, counter.sql
        assert counter.data <= 80
    counter.start()
    view.list.viewport().repaint()
    assert counter.sql == []


def test_all_of_many_are_chosen_without_touching_them(
    counted: tuple[ContactsView, Counter], qtbot: QtBot
) -> None:
    view, counter = counted
    view.mode.set_current("table")
    qtbot.waitUntil(lambda: view.is_complete)
    view.table_page.table.viewport().repaint()
    counter.start()
    press(view.table_page.table, Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    view.table_page.table.viewport().repaint()
    assert counter.sql == []
    assert counter.data < 1_000
    assert view.model.chosen_count() == MANY
    assert view.table_page.bar.count.text() == "100,000 people chosen"
    view.model.toggle(view.model.id_at(5))
    assert view.model.chosen_count() == MANY - 1
    assert view.model.id_at(5) not in view.model.chosen()


def test_whoever_stands_far_down_is_shown_when_asked_for(
    counted: tuple[ContactsView, Counter], qtbot: QtBot
) -> None:
    view, _counter = counted
    view.search.setText("f000001")
    far = view.desk.store.value("SELECT id FROM contact WHERE name LIKE '% F090000'")
    view.go_to({"contact": far})
    assert view.detail.number == far
    assert view.search.text() == ""
    qtbot.waitUntil(lambda: view.is_complete)
    assert view.current_contact() == far
    area: QRect = view.list.visualRect(view.list.currentIndex())
    assert view.list.viewport().rect().contains(area.center())


def test_first_of_few_are_first_of_all_for_each_order(sample_store: Store) -> None:
    store = sample_store
    numbers = Filter(warm_from=TODAY - timedelta(days=42), cool_from=TODAY - timedelta(days=180))
    for order in Order:
        for descending in (False, True):
            wanted = Wanted(order, descending, numbers, (3, 30, 12))
            whole = wanted.ids(store)
            assert sorted(whole) == sorted(people.order(store))
            for limit in (1, 7, 20):
                assert wanted.ids(store, limit) == whole[:limit], (order, descending, limit)
    store.close()


def test_words_for_every_term() -> None:
    for value in Relationship:
        assert words.relationship(value)[0].isupper()
    assert words.short_link("https://www.profiles.example/in/ada%20b/") == "in/ada b"
    assert words.short_link("https://ada.example") == "ada.example"
    assert words.short_link("http://[bad") == "http://[bad"


def test_the_name_of_a_person_goes_before_the_words_on_the_button(
    mira: ContactsView, qtbot: QtBot, qapp: QApplication
) -> None:
    detail = mira.detail
    shorts = set()
    for width in range(900, 400, -20):
        detail.setFixedWidth(width)
        qapp.processEvents()
        shorts.add(detail.write.is_short())
        assert detail.write.is_short() or not detail.name.is_elided(), width
    assert shorts == {True, False}
