"""Paints every view of the sample search: `python3 run.py screens OUT`, and the pictures of the manual: `… manual`.

Light and dark (or in high contrast: `… OUT NAMEPART contrast`), at 1360x860, 1024x640 and 1920x1080, with the clock at
Tuesday 24 November 2026, named as the drawn pictures are.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Collection
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import InteractionKind
from crm_desktop.services import call_notes, closing, settings
from crm_desktop.services.call_notes import CallNotes, Dated
from crm_desktop.services.exports.things import What
from crm_desktop.store import Store
from crm_desktop.ui.exports.dialog import ExportDialog
from crm_desktop.ui.help.about import About
from crm_desktop.ui.help.window import HelpWindow
from crm_desktop.ui.imports.dialog import ImportDialog
from crm_desktop.ui.settings.view import SettingsView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.palette import Palette
from crm_desktop.ui.shell.reminding import Reminding
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.tray import Tray
from crm_desktop.ui.shell.welcome import Welcome
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Popup
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

DAY = date(2026, 11, 24)
SOON_MS = 300
"""What waits longer than this keeps what was done; what is shown waits for less."""
SIZES = {"": (1360, 860), "-1024": (1024, 640), "-1920": (1920, 1080)}
LOOKS = {"": ("light", "dark"), "contrast": ("contrast", "contrast-dark")}
"""The looks that are painted together, by what the command line calls them."""


def settle(desk: Desk | None = None) -> None:
    """Let events run until jobs are done, and what is shown is whole and at rest; at most thirty seconds."""
    deadline = QDeadlineTimer(30_000)
    calm = 0  # one turn lays out what the one before brought, and the next paints it
    while calm < 3 and not deadline.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
        is_calm = (desk is None or not desk.jobs.busy) and not _will_change()
        calm = calm + 1 if is_calm else 0


def _will_change() -> bool:
    """Whether a window has steps left to take, or waits for a moment of rest to show something."""
    windows = QApplication.topLevelWidgets()
    if any(not steps.are_done for window in windows for steps in window.findChildren(Steps)):
        return True
    timers = (timer for window in windows for timer in window.findChildren(QTimer))
    return any(timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS for timer in timers)


def shot(window: QWidget, path: Path) -> None:
    """Save what a window shows, with the dialog that lies over it."""
    picture = window.grab()
    for dialog in (*window.findChildren(QDialog), *window.findChildren(Popup)):
        if dialog.isVisible():
            from PySide6.QtGui import QPainter

            painter = QPainter(picture)
            corner = window.mapFromGlobal(dialog.mapToGlobal(dialog.rect().topLeft()))
            painter.drawPixmap(corner, dialog.grab())
            painter.end()
    picture.save(str(path))


def show_duplicates(desk: Desk, window: MainWindow) -> None:
    """Add people who may be in the sample twice, and look at them."""
    from crm_desktop.services import contacts
    from crm_desktop.services.contacts import ContactDraft
    from crm_desktop.store.contacts import Address

    if not desk.store.value("SELECT 1 FROM contact WHERE name = 'Marc Tillingate'"):
        with desk.store.action("Added"):
            for given_name, family, position, company, email in (
                ("Marc", "Tillingate", "Delivery Coach", "Tidemarrow", "m.tillingate@tidemarrow.example"),
                ("Linnet", "Ashbarrow", "Controller", "Abacombe", "linnet@ashbarrow.example"),
                ("Linnet", "Keane", "Controller", "Quillstow", "linnet@ashbarrow.example"),
            ):
                contacts.save(
                    desk.store,
                    ContactDraft(
                        given_name, family, position=position, company=company, emails=(Address(email),),
                        tags=("linkedin-nov",),
                    ),
                )  # fmt: skip
    window.show_view("duplicates")


def some_known(store: Store) -> Path:
    """Write a file of people of whom some are here for sure, one perhaps."""
    file = store.path.with_name("Connections.csv")
    file.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Rafael,Quince,,rafael@quince.example,Pennywhistle Pay,Lead Designer,03 Nov 2026\n"
        "Zadie,Fernhollow,https://www.linkedin.com/in/zadie,,Tidemarrow,Head of Credit Risk,11 Nov 2026\n"
        "Ada,Quill,https://www.linkedin.com/in/ada-quill,,Copperfinch,Product Director,03 Nov 2026\n"
        "Perpetua,Stonechat,,,Fennelby,Talent Partner,22 Oct 2026\n",
        "utf-8",
    )
    return file


def show_activity(desk: Desk, window: MainWindow) -> None:
    """Do what a morning brings, and look at it in the log."""
    from crm_desktop.services import contacts, follow_ups, interactions

    store, day = desk.store, desk.today

    def of(name: str) -> int:
        return int(store.value("SELECT id FROM contact WHERE name = ?", (name,)))

    deck = store.value("SELECT id FROM follow_up WHERE what LIKE '%deck%'")
    interactions.log(store, contacts=[of("Tobin Ashgrove")], on=day, kind=InteractionKind.CALL, minutes=12)
    contacts.remove(store, [of("Arlo Fenwright")])
    follow_ups.move(store, deck, day + timedelta(days=9))
    contacts.add_tag(store, [of("Elspeth Rainlow"), of("Lotte Wexcombe")], "payments")
    contacts.archive(store, [of("Marcus Tillingate")])
    window.show_view("activity")


def scenes(desk: Desk, window: MainWindow) -> dict[str, Callable[[], Any]]:
    """Give what to do for each picture, by its name."""
    store = desk.store

    def contact(name: str) -> int:
        return int(store.value("SELECT id FROM contact WHERE given_name = ?", (name,)))

    def company(name: str) -> int:
        return int(store.value("SELECT id FROM company WHERE name = ?", (name,)))

    def look_at(name: str) -> None:
        segmented("companies", "list")
        desk.open_company(company(name))

    def score(name: str) -> QWidget:
        segmented("companies", "board")
        view: Any = window.view("companies")
        view.go_to({"company": company(name)})
        view._on_detail_closed()
        return view.score(view._row(company(name)))

    def opening(title: str) -> int:
        return int(store.value("SELECT id FROM opportunity WHERE title = ?", (title,)))

    def show_opening(title: str) -> None:
        segmented("opportunities", "board")
        desk.open_opportunity(opening(title))

    def ask(name: str) -> int:
        return int(store.value("SELECT max(id) FROM ask WHERE contact_id = ?", (contact(name),)))

    def segmented(view: str, key: str) -> None:
        window.show_view(view)
        window.view(view).mode.set_current(key)  # type: ignore[attr-defined]

    def over() -> None:
        opening = int(store.value("SELECT id FROM opportunity WHERE stage IN ('offer', 'accepted')"))
        if store.value("SELECT stage FROM opportunity WHERE id = ?", (opening,)) == "offer":
            closing.accept(store, opening)
        desk.when_it_is_over(opening)

    def call_sheet(name: str) -> None:
        said = "Panel on Thursday: Bridget, plus two product leads (cards, risk).\nThey ask for one case with numbers."
        notes = CallNotes(
            said, ("Ottilie Varnham, Head of Product, Larkmoor Bank",), (Dated("To introduce me", DAY),)
        )
        desk.memory.put(call_notes.key(contact("Tobin")), call_notes.to_data(notes))
        desk.open_call_sheet(contact(name))

    def after_call(name: str) -> QDialog:
        call_sheet(name)
        row = next(
            one for one in desk.agenda.follow_ups if ("contact", contact(name)) in {a[:2] for a in one.about}
        )
        return desk.after_call(contact(name), row.id)

    def manual() -> QWidget:
        window.open_help()
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow))

    def about() -> QDialog:
        desk.show_about()
        return window.findChildren(About)[-1]

    def import_columns() -> QDialog:
        file = store.path.with_name("Connections.csv")
        file.write_text(
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Ada,Quill,https://www.linkedin.com/in/ada-quill,ada@orrery.example,Orrery,Product Director,03 Nov 2026\n"
            "Tobin,Ashgrove,https://www.linkedin.com/in/tobin-ashgrove,,Larkmoor Bank,Head of Payments,11 May 2019\n"
            "Perpetua,Stonechat,https://www.linkedin.com/in/perpetua,,Fennelby,Talent Partner,22 Oct 2026\n",
            "utf-8",
        )
        desk.import_file(file)
        return window.findChildren(QDialog)[-1]

    def import_known(until: str) -> QDialog:
        """People of whom some are here for sure, one perhaps; up to a step of the dialog."""
        desk.import_file(some_known(store))
        dialog = window.findChildren(ImportDialog)[-1]
        while dialog.step != until:
            settle(desk)
            dialog.next_button.click()
            settle(desk)
        return dialog

    def reminders() -> None:
        """On a desktop with a tray, as most are."""
        desk.reminding = Reminding(desk, window, window, tray=Tray(is_there=lambda: True))
        desk.reminding.check()
        for card in tuple(desk.reminding.popups.cards):
            card.close_button.click()
        window.show_view("settings", {"section": "reminders"})

    def settings_data() -> None:
        window.show_view("settings")
        view = window.current
        assert isinstance(view, SettingsView)
        view.search.setText("Data and backup")

    def exported() -> QDialog:
        dialog = desk.export(what=What.EVERYTHING)
        assert isinstance(dialog, ExportDialog)
        dialog.path.setText(str(desk.store.path.with_name("Everything 2026-11-24.json")))
        dialog.start()
        while desk.jobs.busy:
            QCoreApplication.processEvents()
        return dialog

    def import_several() -> QDialog:
        folder = store.path.parent
        texts = {
            "Friends.vcf": "BEGIN:VCARD\nFN:Ada Quill\nEMAIL:ada@orrery.example\nEND:VCARD\n",
            "Calendar.ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000\nSUMMARY:Coffee with Ada\n"
            "END:VEVENT\nEND:VCALENDAR\n",
            "Network.csv": "Name,E-mail,Company\nBo Cole,bo@cole.example,Larkmoor Bank\n",
            "Club.csv": "Id,Member\n1,Cy Dale\n2,Di Eve\n",
            "Holiday.csv": "%PDF-1.4",
        }
        for name, text in texts.items():
            (folder / name).write_text(text, "utf-8")
        return desk.import_files([folder / name for name in texts])

    def no_answer(name: str) -> QDialog:
        dialog = after_call(name)
        dialog.outcome.segment("no answer").click()  # type: ignore[attr-defined]
        return dialog

    return {
        "01-today": lambda: window.show_view("today"),
        "01-today-call": lambda: window.show_view("today", {"contact": contact("Tobin")}),
        "02-contacts": lambda: segmented("contacts", "list"),
        "03-companies": lambda: look_at("Larkmoor Bank"),
        "25-companies-board": lambda: score("Fennelby"),
        "04-leads-table": lambda: segmented("leads", "table"),
        "05-leads-board": lambda: segmented("leads", "board"),
        "08-opportunities-board": lambda: segmented("opportunities", "board"),
        "08b-opportunities-table": lambda: segmented("opportunities", "table"),
        "24-opportunity-detail": lambda: show_opening("Lead PM, Risk"),
        "opportunity-editor": lambda: desk.edit_opportunity(opening("Lead PM, Risk")),
        "opportunity-new": lambda: desk.edit_opportunity(None, paste=True),
        "06-asks": lambda: window.show_view("asks"),
        "06-asks-answered": lambda: desk.open_ask(ask("Callum")),
        "06-asks-open": lambda: desk.open_ask(ask("Declan")),
        "06-asks-person": lambda: segmented("asks", "by person"),
        "06-asks-answer": lambda: desk.answer_ask(ask("Kofi")),
        "07-calendar": lambda: segmented("calendar", "month"),
        "13-call-sheet": lambda: call_sheet("Tobin"),
        "13-call-sheet-gaps": lambda: call_sheet("Ximena"),
        "14-after-the-call": lambda: after_call("Tobin"),
        "14-after-the-call-no-answer": lambda: no_answer("Tobin"),
        "15-command-palette": lambda: Palette(desk, window).look_for("idr"),
        "18-settings": lambda: window.show_view("settings"),
        "18c-settings-data": settings_data,
        "34-reminders": reminders,
        "19-contact-editor": lambda: desk.edit_contact(contact("Idris")),
        "20-contacts-table": lambda: segmented("contacts", "table"),
        "26-my-card": desk.open_me,
        "26-my-card-aloud": lambda: window.view("me").say_aloud(),  # type: ignore[attr-defined]
        "21-lead-editor": desk.edit_lead,
        "22-followup-editor": lambda: desk.edit_follow_up(contacts=(contact("Siobhan"),)),
        "23-calendar-week": lambda: segmented("calendar", "week"),
        "27-template-editor": lambda: desk.open_template("thanks_connection"),
        "28-when-it-is-over": over,
        "32-references": lambda: window.show_view("references"),
        "next-steps": lambda: window.show_view("next_steps"),
        "33-favours": lambda: window.show_view("favours"),
        "log-favour": lambda: desk.log_favour(contact("Sunniva")),
        "note-promise": lambda: desk.note_promise(contact("Mateo")),
        "reference-editor": lambda: desk.edit_reference(contact("Greta")),
        "29-duplicates": lambda: show_duplicates(desk, window),
        "30-activity-log": lambda: show_activity(desk, window),
        "31-import-file": desk.import_file,
        "help": manual,
        "about": about,
        "11-import-columns": import_columns,
        "12-import-duplicates": lambda: import_known("duplicates"),
        "12b-import-result": lambda: import_known("done"),
        "31b-import-several": import_several,
        "35-export": lambda: desk.export([contact("Idris"), contact("Tobin"), contact("Kofi")]),
        "35b-exported": exported,
        "log-editor": lambda: desk.log((contact("Tobin"),)),
        "write-each": lambda: desk.write_each([contact("Idris"), contact("Tobin"), contact("Kofi")]),
        "company-editor": lambda: desk.edit_company(company("Copperfinch")),
        "company-merge": lambda: desk.merge_company(company("Pennywhistle Pay"), company("Tallymark")),
        "company-names": desk.name_companies,
        "company-way": lambda: desk.find_way(industry="Treasury"),
    }


def paint(
    out: Path, only: str = "", sizes: Collection[str] = tuple(SIZES), looks: Collection[str] = LOOKS[""]
) -> list[Path]:
    """Paint all pictures whose name holds `only`, in the sizes of these endings; give their files."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    made = []
    with tempfile.TemporaryDirectory() as folder:
        for look in looks:
            scheme = "dark" if look.endswith("dark") else "light"
            apply_theme(qt, scheme, contrast="high" if look.startswith("contrast") else "system")
            for ending, size in SIZES.items():
                if ending not in sizes:
                    continue
                made += _paint_size(out, Path(folder), look, ending, size, only)
    return made


def _paint_size(
    out: Path, folder: Path, look: str, ending: str, size: tuple[int, int], only: str
) -> list[Path]:
    dark = "" if look == "light" else f"-{look}"
    store = sample_at(folder / f"sample{dark}{ending}.crm", FixedDay(DAY, time(9, 0)))
    settings.put(store, settings.IS_SAMPLE, False)
    settings.put(store, settings.SCHEME, "dark" if look.endswith("dark") else "light")
    settings.put(store, settings.CONTRAST, "high" if look.startswith("contrast") else "system")
    made = []
    desk = Desk(store, ScriptedPrompter())
    window = MainWindow(desk)
    window.resize(*size)
    window.show_view("today")
    window.show()
    window.refresh_navigation()
    settle(desk)
    for name, do in scenes(desk, window).items():
        if only not in name:
            continue
        window.undo_strip.hide()  # what was said in the scene before is not said here
        opened = do()
        settle(desk)
        path = out / f"{name}{dark}{ending}.png"
        shot(opened if isinstance(opened, HelpWindow) else window, path)
        made.append(path)
        if isinstance(opened, QDialog | Popup | HelpWindow):
            opened.close()
            settle()
    if only in "17-welcome":
        welcome = Welcome()
        welcome.resize(*size)
        welcome.show()
        settle()
        path = out / f"17-welcome{dark}{ending}.png"
        shot(welcome, path)
        made.append(path)
        welcome.deleteLater()
    window.close()
    window.deleteLater()
    desk.close()
    store.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return made


MANUAL = {
    "today": "01-today",
    "calendar": "07-calendar",
    "contacts": "02-contacts",
    "companies": "03-companies",
    "leads": "04-leads-table",
    "asks": "06-asks",
    "opportunities": "08-opportunities-board",
    "call-sheet": "13-call-sheet",
    "import": "11-import-columns",
    "reminders": "34-reminders",
}
"""The pictures of the manual, by the scene that each shows."""
README = ("today", "contacts", "leads")
"""Those of them that the README shows too, larger."""


def paint_manual() -> None:
    """Paint the pictures of the manual into its folder, light and dark, and those of the README beside it."""
    from crm_desktop.services.shipped import manual

    manual.pictures().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, scene in MANUAL.items():
            painted = {path.name: path for path in paint(Path(folder), scene, sizes=("", "-1024"))}
            if name in README:
                large = QImage(str(painted[f"{scene}.png"]))
                _few_colours(large).save(str(manual.pictures().parents[1] / f"{name}.png"))
            for dark in ("", "-dark"):
                picture = QImage(str(painted[f"{scene}{dark}-1024.png"]))
                _few_colours(picture).save(str(manual.pictures() / f"{name}{dark}.png"))


def _few_colours(picture: QImage) -> QImage:
    """Give a picture in its 256 most frequent colours: a third of the size, and no eye sees the difference."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _ in counted.most_common(256)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def main() -> int:
    """Paint into the folder that was named."""
    if sys.argv[1:] == ["manual"]:
        paint_manual()
        return 0
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.stderr.write("Name a folder for the pictures: python3 run.py screens OUT\n")
        return 2
    only, looks = [*sys.argv[2:], "", ""][:2]
    made = paint(Path(sys.argv[1]), only, looks=LOOKS[looks])
    print(f"{len(made)} pictures in {sys.argv[1]}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
