"""An opening is a click away from wherever it is named: leads, people, Today, the calendar, the palette, the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import OpportunityStage, RoleKind
from crm_desktop.services import finding, happenings, opportunities, settings
from crm_desktop.services.calendar import Entry, Mark
from crm_desktop.store import Store
from crm_desktop.store import opportunities as reader
from crm_desktop.store.happenings import between as read_happenings
from crm_desktop.ui.opportunities.view import OpportunitiesView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.palette import Palette
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Menu, TextLink
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[MainWindow]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(TODAY, time(9)))
    settings.put(store, settings.IS_SAMPLE, False)
    desk = Desk(store, ScriptedPrompter())
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show_view("leads")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    desk.close()
    store.close()


def number(store: Store, title: str) -> int:
    return int(store.value("SELECT id FROM opportunity WHERE title = ?", (title,)))


def shown(window: MainWindow) -> str:
    """The opening that lies over the board now."""
    view = window.current
    assert isinstance(view, OpportunitiesView)
    assert view.detail.isVisible()
    found = reader.details(window.desk.store, view.detail.thing_id())
    assert found is not None
    return found.row.title


def test_from_a_lead(window: MainWindow) -> None:
    leads: Any = window.view("leads")
    lead = window.desk.store.value(
        "SELECT lead_id FROM lead_opportunity WHERE opportunity_id = ?",
        (number(window.desk.store, "Lead PM, Risk"),),
    )
    leads.go_to({"lead": lead})
    QApplication.processEvents()
    link = next(one for one in leads.detail.findChildren(TextLink) if one.text() == "Lead PM, Risk")
    link.click()
    assert shown(window) == "Lead PM, Risk"


def test_from_a_person(window: MainWindow) -> None:
    store = window.desk.store
    paloma = int(store.value("SELECT id FROM contact WHERE given_name = 'Paloma'"))
    window.desk.open_contact(paloma)
    QApplication.processEvents()
    contacts: Any = window.view("contacts")
    line = next(one for one in contacts.detail.facts.lines() if one.words() == "Lead PM, Risk")
    line.click()
    assert shown(window) == "Lead PM, Risk"


def test_what_somebody_is_in(window: MainWindow) -> None:
    store = window.desk.store

    def of(name: str) -> list[tuple[str, tuple[RoleKind, ...]]]:
        who = int(store.value("SELECT id FROM contact WHERE given_name = ?", (name,)))
        return [(row.title, roles) for row, roles in reader.of_contact(store, who)]

    assert of("Greta") == [("Lead PM, Risk", (RoleKind.REFERRER, RoleKind.REFERENCE))]
    assert of("Tobin") == [("Senior PM, Payments", (RoleKind.REFERRER,))]
    assert of("Zadie") == []


def test_from_the_palette(window: MainWindow) -> None:
    hits = finding.find_openings(window.desk.store, "payments lark")
    assert [(hit.title, hit.second) for hit in hits] == [("Senior PM, Payments", "Larkmoor Bank, interview")]
    assert [hit.title for hit in finding.find_openings(window.desk.store, "pm", 20)][-1] == "PM, Savings"
    palette = Palette(window.desk, window).look_for("payments lark")
    offer = next(
        one for one in palette.model.offers if one.title == "Senior PM, Payments" and one.icon == "briefcase"
    )
    assert offer.run is not None
    palette.reject()
    offer.run()
    assert shown(window) == "Senior PM, Payments"
    names = [name for name, *_rest in Palette(window.desk, window).commands()]
    assert {"New opportunity", "Paste a posting", "Go to Opportunities"} <= set(names)


def test_from_today_and_the_log(window: MainWindow) -> None:
    window.show_view("today")
    QApplication.processEvents()
    today: Any = window.view("today")
    key, row = next(
        (key, one)
        for key, one in today._rows.items()
        if any(thing.kind == "opportunity" for thing in one.things)
    )
    menu = Menu(window)
    today.doing.fill_menu(menu, key, row, today)
    show = next(action for action in menu.actions() if action.text() == "Open the opening")
    show.trigger()
    assert window.current is window.view("opportunities")
    opportunities.move(
        window.desk.store, number(window.desk.store, "Lead PM, Risk"), OpportunityStage.REJECTED
    )
    window.show_view("activity")
    QApplication.processEvents()
    log: Any = window.view("activity")
    thing = next(one for one in log.detail._shown_things if one.table == "opportunity")
    log.detail.open_thing(thing)
    assert shown(window) == "Lead PM, Risk"


def test_from_what_happened_in_the_calendar(window: MainWindow) -> None:
    window.show_view("calendar")
    QApplication.processEvents()
    first = date(2026, 11, 1)
    told = happenings.told(read_happenings(window.desk.store, first, TODAY), first, TODAY)
    happening = next(one for day in told.values() for one in day if one.key[0] == "opportunity")
    entry = Entry(("done",), Mark.DONE, TODAY, None, "Applied", "Applied", happening=happening)
    calendar: Any = window.view("calendar")
    assert calendar.doing.can_open(entry)
    calendar.doing.open(entry)
    assert isinstance(window.current, OpportunitiesView)
    assert window.current.detail.thing_id() == happening.key[1]


def test_ctrl_7_shows_the_openings(window: MainWindow) -> None:
    shortcut = next(one for one in window.findChildren(QShortcut) if one.key().toString() == "Ctrl+7")
    shortcut.activated.emit()
    assert window.current is window.view("opportunities")
