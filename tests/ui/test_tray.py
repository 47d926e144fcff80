from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import local
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.services import follow_ups, reminders, snoozing
from crm_desktop.services.computer import delivery, motion
from crm_desktop.services.contacts import ContactDraft, save
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.reminders import Reminder
from crm_desktop.store import Store
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.reminder_popup import MOST_SHOWN, ReminderCard, ReminderStack
from crm_desktop.ui.shell.reminding import Reminding
from crm_desktop.ui.shell.tray import Closing, Tray, on_close
from crm_desktop.ui.widgets import Menu
from tests.ui.prompter import ScriptedPrompter

if sys.platform.startswith("linux"):
    from tests.ui import tray_host
    from tests.ui.tray_host import NOTIFICATIONS, WATCHER, Machine

LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="X server and session bus are of Linux"
)
TODAY = date(2026, 11, 24)
# Qt itself complains of what its offscreen platform lacks when an icon or a small window of a fixed size is shown.
pytestmark = pytest.mark.qt_log_ignore(
    "systemTrayWindowChanged", "propagateSizeHints", "support (raise|grabbing)", extend=True
)


@dataclass
class Hands:
    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return local(self.moment).date()

    def on(self, **span: float) -> None:
        self.moment += timedelta(**span)


@pytest.fixture
def hands() -> Hands:
    return Hands(datetime.combine(TODAY, time(15)).astimezone(UTC))


@pytest.fixture
def store(store_file: Path, hands: Hands) -> Iterator[Store]:
    opened = Store.create(store_file, hands)
    yield opened
    opened.close()


class Room:
    """A window with its reminders, offscreen: by windows of our own with a tray, inside the window without."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.tray_there = True
        self.store = store
        self.desk = Desk(store, ScriptedPrompter())
        self.window = QMainWindow()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        self.desk.window = self.window
        self.window.show()
        tray = Tray(is_there=lambda: self.tray_there)
        self.reminding = Reminding(self.desk, self.window, tray=tray)

    def close(self) -> None:
        self.reminding.close()
        self.desk.close()

    def cards(self) -> tuple[ReminderCard, ...]:
        return (*self.reminding.popups.cards, *self.reminding.inside.cards)

    def titles(self) -> list[str]:
        return [card.reminder.title for card in self.cards()]


@pytest.fixture
def room(qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    made = Room(qtbot, store)
    yield made
    made.close()


def add(store: Store, what: str = "Call Tobin", at: time = time(15)) -> int:
    return follow_ups.save(store, FollowUpDraft(what, TODAY, due_time=at))


def a_reminder(key: str = "a", **values: object) -> Reminder:
    made = Reminder(key, f"Title {key}", "Body", "at 15:00", datetime(2026, 11, 24, 15, tzinfo=UTC), (key,))
    return replace(made, **values)  # type: ignore[arg-type]


# -- the tray's own ----------------------------------------------------------------------------------


def test_closing_hides_with_a_tray_and_minimises_without() -> None:
    assert on_close(tray_available=True) is Closing.HIDE
    assert on_close(tray_available=False) is Closing.MINIMISE


def test_a_tray_that_comes_later_is_taken_up_and_one_that_goes_is_noticed(qtbot: QtBot) -> None:
    there = [False]
    tray = Tray(is_there=lambda: there[0])
    heard: list[bool] = []
    tray.availableChanged.connect(heard.append)
    assert not tray.available
    for there[0] in (True, True, False):
        tray.look()
    assert heard == [True, False]
    tray.close()


def test_the_menu_says_what_is_asked_for_and_shows_names_as_text(qtbot: QtBot) -> None:
    tray = Tray(is_there=lambda: True)
    tray.set_state("<b>R&D</b> search", "2 overdue, 5 today", 7, quiet=True)
    shown = [action.text() for action in tray.menu.actions() if action.isVisible() and action.text()]
    assert shown == [
        "<b>R&&D</b> search",
        "2 overdue, 5 today",
        "Open CRM Desktop",
        "Today’s list",
        "Log a call…",
        "New lead…",
        "New follow-up…",
        "Quiet for today",
        "Reminder settings…",
        "Quit",
    ]
    assert tray.quiet.isChecked()
    with qtbot.waitSignal(tray.quietWanted) as signal:
        tray.quiet.trigger()
    assert signal.args == [False]
    with qtbot.waitSignal(tray.todayWanted):
        tray.today.trigger()
    with qtbot.waitSignal(tray.settingsWanted):
        next(one for one in tray.menu.actions() if one.text() == "Reminder settings…").trigger()
    tray.close()


# -- cards -------------------------------------------------------------------------------------------


@pytest.fixture
def stack(qtbot: QtBot, store: Store) -> Iterator[ReminderStack]:
    host = QWidget()
    host.resize(900, 640)
    qtbot.addWidget(host)
    host.show()
    made = ReminderStack(lambda: snoozing.choices(store), store.clock.today, host)
    made.setParent(host)
    yield made
    made.clear()


def test_at_most_three_are_shown_and_the_next_follows_an_answer(stack: ReminderStack) -> None:
    for key in "abcde":
        stack.show(a_reminder(key))
    assert len(stack.cards) == MOST_SHOWN
    stack.take_away("b")
    assert [card.reminder.key for card in stack.cards] == ["a", "c", "d"]
    stack.take_away("e")
    assert stack.keys() == {"a", "c", "d"}
    boxes = [card.geometry() for card in stack.cards]
    assert boxes[0].bottom() > boxes[1].bottom() > boxes[2].bottom()
    assert len({box.right() for box in boxes}) == 1


def test_the_buttons_answer(qtbot: QtBot, stack: ReminderStack) -> None:
    stack.show(a_reminder("a", follow_up=1))
    card = stack.cards[0]
    for button, signal in (
        (card.open_button, stack.opened),
        (card.done_button, stack.done),
        (card.close_button, stack.dismissed),
    ):
        with qtbot.waitSignal(signal) as heard:
            button.click()
        assert heard.args == [card.reminder]


def test_a_digest_cannot_be_done(stack: ReminderStack) -> None:
    stack.show(a_reminder("a"))
    assert not stack.cards[0].done_button.isVisible()


def test_snooze_offers_the_times_as_drawn(qtbot: QtBot, stack: ReminderStack, hands: Hands) -> None:
    hands.on(minutes=15)
    stack.show(a_reminder("a"))
    menu = stack.cards[0].snooze_menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "In one hour\t16:15",
        "This afternoon\t17:00",
        "Tomorrow morning\tWed 09:00",
        "Next working day\tWed 25 Nov",
        "Next week\tMon 30 Nov",
        "Choose a day…",
    ]
    with qtbot.waitSignal(stack.snoozed) as heard:
        menu.actions()[1].trigger()
    assert heard.args is not None
    assert local(heard.args[1]).strftime("%d %H:%M") == "24 17:00"


def test_a_call_opens_its_call_sheet(qtbot: QtBot, room: Room, store: Store) -> None:
    tobin = save(store, ContactDraft("Tobin", "Ashgrove"))
    number = follow_ups.save(
        store,
        FollowUpDraft(
            "Call Tobin", TODAY, kind=FollowUpKind.CALL, due_time=time(15), about=(("contact", tobin),)
        ),
    )
    room.reminding.check()
    (card,) = room.cards()
    assert card.open_button.text() == "Open call sheet"
    with qtbot.waitSignal(room.desk.goTo) as gone:
        card.open_button.click()
    assert gone.args == ["call_sheet", {"contact": tobin, "follow_up": number}]
    assert room.titles() == []


def test_snooze_opens_its_menu_by_the_keyboard(qtbot: QtBot, stack: ReminderStack) -> None:
    stack.show(a_reminder("a"))
    card = stack.cards[0]
    card.open_button.setFocus()
    qtbot.keyClick(card.open_button, Qt.Key.Key_Tab)
    qtbot.keyClick(card.snooze_button, Qt.Key.Key_Space)
    (menu,) = card.findChildren(Menu)
    assert menu.isVisible()
    menu.close()


def test_a_title_that_is_html_is_shown_as_text(stack: ReminderStack) -> None:
    title = "<img src=file:///etc/passwd> " + "long " * 100
    stack.show(a_reminder("a", title=title))
    card = stack.cards[0]
    assert card.accessibleName() == f"Reminder: {title}"
    assert card.y() >= 0


# -- reminding, offscreen ----------------------------------------------------------------------------


def test_a_reminder_stays_until_done_and_done_does_it(room: Room, store: Store) -> None:
    number = add(store)
    room.reminding.check()
    assert room.titles() == ["Call Tobin"]
    (popup,) = room.reminding.popups.cards
    assert popup.isWindow()
    assert popup.screen().availableGeometry().contains(popup.geometry().center())
    room.reminding.check()
    assert room.titles() == ["Call Tobin"]
    room.cards()[0].done_button.click()
    row = follow_ups.get(store, number)
    assert row is not None
    assert row.done_on == TODAY
    assert room.titles() == []
    room.reminding.check()
    assert room.titles() == []


@pytest.mark.parametrize(
    "address", ["tcp:host=localhost,port=9", "unix:dir=/tmp", "unix:path=/not/here", "?"]
)
def test_a_bus_that_cannot_be_spoken_to_leaves_reminders_to_our_own_window(
    room: Room, store: Store, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    add(store)
    room.reminding.start()
    assert room.titles() == ["Call Tobin"]
    assert not motion.is_reduced()
    assert delivery.look().way == "own window"


def test_snoozed_it_goes_and_comes_again(room: Room, store: Store, hands: Hands) -> None:
    add(store)
    room.reminding.check()
    card = room.cards()[0]
    card.snooze_menu().actions()[0].trigger()
    assert room.titles() == []
    hands.on(minutes=59)
    room.reminding.check()
    assert room.titles() == []
    hands.on(minutes=1)
    room.reminding.check()
    assert room.titles() == ["Call Tobin"]


def test_what_is_done_elsewhere_goes_from_the_screen(qtbot: QtBot, room: Room, store: Store) -> None:
    number = add(store)
    room.reminding.check()
    follow_ups.done(store, number)
    qtbot.waitUntil(lambda: room.titles() == [])


def test_without_a_tray_it_stands_inside_the_window_which_is_never_hidden(
    qtbot: QtBot, room: Room, store: Store
) -> None:
    room.tray_there = False  # it went a moment ago, and nobody has looked since
    said: list[str] = []
    room.desk.said.connect(lambda text, _undo: said.append(text))
    for _ in range(2):
        event = QCloseEvent()
        assert room.reminding.hide_window(event)
        assert not event.isAccepted()
        assert room.window.isVisible()
        assert room.window.isMinimized()
    assert len(said) == 1
    assert "no tray" in said[0]
    add(store)
    with qtbot.waitSignal(room.reminding.remindInWindow):
        room.reminding.check()
    assert [card.reminder.title for card in room.reminding.inside.cards] == ["Call Tobin"]
    assert room.reminding.popups.cards == ()
    assert room.cards()[0].parentWidget() is room.window


def test_an_answer_inside_the_window_gives_the_keyboard_back_to_where_it_was(
    qtbot: QtBot, room: Room, store: Store
) -> None:
    room.tray_there = False
    first, mine = QLineEdit(room.window), QLineEdit(room.window)
    mine.move(0, 60)
    for field in (first, mine):
        field.show()
    qtbot.waitUntil(room.window.isActiveWindow)
    mine.setFocus()
    add(store)
    room.reminding.tray.look()
    room.reminding.check()
    card = room.cards()[0]
    qtbot.mouseClick(card.done_button, Qt.MouseButton.LeftButton)
    assert room.cards() == ()
    assert room.window.focusWidget() is mine


def test_with_a_tray_closing_hides_and_says_so_once(room: Room) -> None:
    said: list[str] = []
    room.desk.said.connect(lambda text, _undo: said.append(text))
    for _ in range(2):
        assert room.reminding.hide_window(QCloseEvent())
        assert not room.window.isVisible()
    assert len(said) == 1


def test_a_tray_that_goes_gives_the_window_and_the_reminders_back(room: Room, store: Store) -> None:
    add(store)
    room.reminding.check()
    room.reminding.hide_window(QCloseEvent())
    room.tray_there = False
    room.reminding.tray.look()
    assert room.window.isVisible()
    assert room.reminding.popups.cards == ()
    assert [card.reminder.title for card in room.reminding.inside.cards] == ["Call Tobin"]


def test_after_a_jump_of_the_clock_it_waits_a_moment(room: Room, store: Store, hands: Hands) -> None:
    room.reminding.tick()
    add(store, at=time(18))
    hands.on(hours=8)
    room.reminding.tick()
    assert room.titles() == []
    room.reminding.check()  # as the timer does after ten seconds
    assert room.titles() == ["Call Tobin"]


def test_what_came_while_the_program_was_off_or_asleep_is_one_digest(
    room: Room, store: Store, hands: Hands
) -> None:
    for what in ("One", "Two", "Three"):
        add(store, what, time(14, 58))
    room.reminding.start()
    assert room.titles() == ["Three things are due"]
    room.cards()[0].open_button.click()
    for what in ("Four", "Five"):
        add(store, what, time(15, 2))
    hands.on(minutes=3)
    room.reminding.tick()
    room.reminding.check()  # as the timer does after ten seconds
    assert room.titles() == ["Two things are due"]
    add(store, "Six", time(15, 4))
    add(store, "Seven", time(15, 4))
    hands.on(minutes=1)
    room.reminding.check()
    assert room.titles()[1:] == ["Six", "Seven"]


def test_a_file_that_refuses_lets_nothing_be_said_twice(
    room: Room, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crm_desktop.store import StoreError

    def refuse(*_: object) -> None:
        raise StoreError("The disk is full. Your file is safe.")

    add(store)
    with monkeypatch.context() as patched:
        patched.setattr(reminders, "note", refuse)
        room.reminding.check()
        room.cards()[0].close_button.click()
        room.reminding.check()
    assert room.titles() == []


def test_the_tray_tells_what_is_due_and_what_comes_next(room: Room, store: Store) -> None:
    add(store, "Old", time(9))
    follow_ups.save(store, FollowUpDraft("Older", TODAY - timedelta(days=2)))
    add(store, "Next", time(16, 30))
    room.reminding.check()
    lines = [action.text() for action in room.reminding.tray.menu.actions()[:2]]
    assert lines == ["search", "1 overdue, 2 today, next at 16:30"]
    room.reminding.tray.quietWanted.emit(True)
    assert room.reminding.tray.menu.actions()[1].text() == "1 overdue, 2 today, quiet until Wed 25 Nov, 08:30"
    assert room.reminding.tray.quiet.isChecked()


# -- a real session ----------------------------------------------------------------------------------


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Machine]:
    with tray_host.machine(tmp_path) as made:
        yield made


@pytest.fixture
def due_file(store_file: Path) -> Path:
    """A file with one follow-up that is due this minute by the machine's clock."""
    now = datetime.now().astimezone()
    store = Store.create(store_file)
    with store.action("Tobin"):
        from crm_desktop.store import models as m

        tobin = store.insert(
            m.Contact, name="Tobin <b>Ashgrove</b>", added_at=store.clock.now(), changed_at=store.clock.now()
        )
    draft = FollowUpDraft(
        "Call Tobin & ask",
        now.date(),
        due_time=now.time().replace(second=0, microsecond=0),
        about=(("contact", tobin),),
    )
    follow_ups.save(store, draft)
    store.close()
    return store_file


def done_on(file: Path) -> str | None:
    store = Store.open(file, read_only=True)
    try:
        value: str | None = store.value("SELECT done_on FROM follow_up")
        return value
    finally:
        store.close()


@LINUX
def test_the_item_stands_in_a_real_tray_and_its_menu_works(session: Machine, due_file: Path) -> None:
    with tray_host.shell(session, WATCHER) as shell:
        program = session.program(due_file)
        assert program.hear("state", shell)["tray"]
        assert shell.item("Category") == "ApplicationStatus"
        texts = [entry.text for entry in shell.menu()]
        assert texts[2:] == [
            "Open CRM Desktop",
            "Today’s list",
            "Log a call…",
            "New lead…",
            "New follow-up…",
            "Quiet for today",
            "Reminder settings…",
            "Quit",
        ]
        assert texts[0] == "search"
        shell.click("Today’s list")
        assert program.hear("goTo", shell)["view"] == "today"
        program.say(close=True)
        state = program.hear("state", shell)
        while state["visible"]:
            state = program.hear("state", shell)
        shell.click("Open CRM Desktop")
        program.say(state=True)
        assert program.hear("state", shell)["visible"]
        shell.click("Quit")
        shell.until(lambda: program.process.poll() is not None, "the program did not end")
        assert program.process.returncode == 0


@LINUX
def test_a_real_notification_comes_is_snoozed_comes_again_and_is_done(
    session: Machine, due_file: Path
) -> None:
    with tray_host.shell(session, WATCHER, NOTIFICATIONS) as shell:
        program = session.program(due_file)
        first = shell.next_notified()
        assert first.title == "Call Tobin & ask"
        assert first.body.endswith("With Tobin &lt;b&gt;Ashgrove&lt;/b&gt;.")
        assert first.actions == {
            "default": "Open call sheet",
            "open": "Open call sheet",
            "snooze": "Snooze an hour",
            "done": "Done",
        }
        assert (first.timeout, first.hints["urgency"]) == (0, 1)
        shell.press(first, "snooze")
        shell.until(lambda: first.number in shell.closed, "the notification was not taken away")
        program.say(ahead=3000)
        program.hear("state", shell)
        program.say(ahead=700)
        second = shell.next_notified(1)
        assert second.title == first.title
        shell.press(second, "done")
        assert program.hear("said", shell)["text"] == "Call Tobin & ask: done."
        assert done_on(due_file) is not None
        program.say(ahead=7200)
        program.hear("state", shell)
        assert len(shell.notified) == 2


@LINUX
def test_a_notification_closed_by_the_person_does_not_come_again(session: Machine, due_file: Path) -> None:
    with tray_host.shell(session, WATCHER, NOTIFICATIONS) as shell:
        program = session.program(due_file)
        shell.dismiss(shell.next_notified())
        for _ in range(3):
            program.say(ahead=3600)
            program.hear("state", shell)
        assert len(shell.notified) == 1


@LINUX
def test_notifications_that_end_leave_the_reminder_to_our_own_window(
    session: Machine, due_file: Path
) -> None:
    with tray_host.shell(session, WATCHER, NOTIFICATIONS) as shell:
        program = session.program(due_file)
        shell.next_notified()
        shell.leave(NOTIFICATIONS)
        state = program.hear("state", shell)
        while state["popups"] != ["Call Tobin & ask"]:
            program.say(state=True)
            state = program.hear("state", shell)
        program.say(press="done")
        program.hear("said", shell)
        assert done_on(due_file) is not None


@LINUX
def test_notifications_without_buttons_are_not_used(session: Machine, due_file: Path) -> None:
    with tray_host.shell(session, WATCHER) as shell:
        shell.capabilities = ("body",)
        shell.take(NOTIFICATIONS)
        program = session.program(due_file)
        state = program.hear("state", shell)
        while state["popups"] != ["Call Tobin & ask"]:
            program.say(state=True)
            state = program.hear("state", shell)
        assert shell.notified == []


@LINUX
def test_with_neither_tray_nor_notifications_it_is_inside_the_window(
    session: Machine, due_file: Path
) -> None:
    program = session.program(due_file)
    state = program.hear("state")
    assert not state["tray"]
    assert program.hear("inside")["title"] == "Call Tobin & ask"
    program.say(close=True)
    assert "no tray" in program.hear("said")["text"]
    state = program.hear("state")
    assert (state["visible"], state["inside"]) == (True, ["Call Tobin & ask"])


@LINUX
def test_a_shell_that_starts_after_the_program_gets_the_item(session: Machine, due_file: Path) -> None:
    with tray_host.shell(session) as shell:
        program = session.program(due_file)
        assert not program.hear("state", shell)["tray"]
        shell.take(WATCHER)
        program.say(look=True)
        assert program.hear("state", shell)["tray"]
        assert shell.menu()


@LINUX
def test_dunst_shows_the_reminder_once_and_as_text(session: Machine, due_file: Path, tmp_path: Path) -> None:
    with tray_host.shell(session, WATCHER) as shell:
        dunst = tray_host.Dunst(session, shell, tmp_path)
        program = session.program(due_file)
        shell.until(lambda: dunst.shown() == 1, "dunst shows nothing")
        dunst.close_all()
        shell.until(lambda: dunst.shown() == 0, "dunst keeps it")
        ((title, body),) = dunst.history()
        assert title == "Call Tobin & ask"
        assert body.endswith("With Tobin &lt;b&gt;Ashgrove&lt;/b&gt;.")
        program.say(state=True)
        assert program.hear("state", shell)["popups"] == []


@LINUX
def test_a_click_on_the_notification_of_dunst_opens_the_window(
    session: Machine, due_file: Path, tmp_path: Path
) -> None:
    store = Store.open(due_file)
    with store.bookkeeping():  # what closing does was told before: the reminder is the only notification
        store.execute("INSERT INTO ui_state (name, value) VALUES ('shell.told_hide', 'true')")
    store.close()
    with tray_host.shell(session, WATCHER) as shell:
        dunst = tray_host.Dunst(session, shell, tmp_path)
        program = session.program(due_file)
        shell.until(lambda: dunst.shown() == 1, "dunst shows nothing")
        program.say(close=True)
        while program.hear("state", shell)["visible"]:
            pass
        dunst.click(0)
        assert program.hear("goTo", shell)["view"] == "call_sheet"
        program.say(state=True)
        assert program.hear("state", shell)["visible"]
