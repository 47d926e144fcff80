"""The desk: what every view and dialog needs to read, write, ask and go somewhere.

Views call the desk and never one another. Dialogs are imported when they are first opened; so are the agenda, the
jobs and the history, for the window's frame is painted before them.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.errors import KnownError
from crm_desktop.store import Changes, Store
from crm_desktop.ui.shell.memory import Memory

if TYPE_CHECKING:
    from crm_desktop.domain.etiquette import Due
    from crm_desktop.services.after_call import AfterCall
    from crm_desktop.services.agenda import Agenda, WorkedOut
    from crm_desktop.services.exports.things import What
    from crm_desktop.services.messages.letters import Letter
    from crm_desktop.store import history
    from crm_desktop.ui.help.window import HelpWindow
    from crm_desktop.ui.shell.calendar_feed import CalendarFeed
    from crm_desktop.ui.shell.jobs import Jobs
    from crm_desktop.ui.shell.reminding import Reminding
    from crm_desktop.ui.widgets import Dialog, Prompter


LARGE = 5_000
"""Bytes of an action's record from which it is taken back by a job rather than at once."""


class Desk(QObject):
    """One open file with its window: the store, the agenda, the jobs, and the ways to go."""

    changed = Signal(object)
    """`Changes` of every commit, after the agenda has noticed them."""
    goTo = Signal(str, object)
    """Show a view ("today", "contacts", "leads", "asks", "calendar" …) at a thing: a dict of its own words."""
    said = Signal(str, bool)
    """Say a sentence in the strip at the bottom left; with Undo where true."""
    troubled = Signal(str)
    """Show the sentence of a known failure in the window's danger strip."""

    def __init__(self, store: Store, prompter: Prompter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.prompter = prompter
        self.memory = Memory(store)
        self.window: QWidget | None = None
        self.reminding: Reminding | None = None
        """Tray and reminders of this file, once they are there."""
        self.open_url: Callable[[QUrl], bool] = open_url
        self._agenda: Agenda | None = None
        self._jobs: Jobs | None = None
        self._feed: CalendarFeed | None = None
        self._help: HelpWindow | None = None
        self.is_starting = False
        """Whether the first view is about to be painted: then what can follow a moment later must wait."""
        self._day = store.clock.today()
        self._told_astray = False
        self._held: list[Changes] = []
        """Commits that nobody is told of before what is due after the first of them is worked out."""
        self._end = store.subscribe(self._on_commit)

    @property
    def agenda(self) -> Agenda:
        """What is due, made when it is first asked for."""
        if self._agenda is None:
            from crm_desktop.services.agenda import Agenda

            self._agenda = Agenda(self.store, listens=False)
        return self._agenda

    @property
    def jobs(self) -> Jobs:
        """The long work away from the GUI thread, made when it is first asked for."""
        if self._jobs is None:
            from crm_desktop.ui.shell.jobs import Jobs

            self._jobs = Jobs(self.store, self)
        return self._jobs

    def take_agenda(self, ahead: WorkedOut) -> None:
        """Take what was worked out on a job's thread. It stays: no collection of garbage looks through it."""
        self.agenda.take(ahead)
        gc.freeze()

    def _on_commit(self, changes: Changes) -> None:
        """Tell of a commit; where much is due again after it, when that is worked out on a thread."""
        agenda = self._agenda
        if self._held:
            self._held.append(changes)
        elif agenda is not None and not self.is_busy and agenda.must_begin_anew(changes):
            self._held.append(changes)
            self.jobs.run(
                lambda store, _progress: agenda.ahead(store, changes),
                self._on_ahead,
                lambda _error: self._tell_held(),  # whoever asks what is due says what is the matter
            )
        else:
            self._tell(changes)

    def _on_ahead(self, ahead: WorkedOut) -> None:
        self.take_agenda(ahead)
        self._tell_held()

    def _tell_held(self) -> None:
        first, *later = self._held
        self._held.clear()
        self._tell(first)
        for changes in later:
            self._on_commit(changes)

    def _tell(self, changes: Changes) -> None:
        if self._agenda is not None:
            self._agenda.notice(changes)
        self._told_astray = False  # what is said of a trouble goes with the next change
        self.changed.emit(changes)

    @property
    def is_busy(self) -> bool:
        """Whether any job is under way."""
        return self._jobs is not None and self._jobs.busy

    @property
    def today(self) -> date:
        """The day it is, from the store's clock."""
        return self.store.clock.today()

    def look_around(self) -> None:
        """Show what another program (the command line) wrote to the file meanwhile, and the day it is by now.

        A new day begins also while the computer sleeps and the window stands open. And say so where another program
        took the file away.
        """
        if self.is_busy or (self._jobs is not None and self._jobs.is_tidying):
            return
        day, self._day = self._day, self.today
        if not self.store.notice_others() and day != self._day:
            self._on_commit(Changes(everything=True))
        if not self.store.is_at_its_place() and not self._told_astray:
            self._told_astray = True
            self.troubled.emit(
                self.tr(
                    "{name} was moved, removed or replaced while it was open here. What you change now may be lost. "
                    "Put it back, or save a copy: Settings, Back up now."
                ).format(name=self.store.path.name)
            )

    def close(self) -> None:
        """Let go of jobs and listeners; the store is closed by who opened it."""
        if self._feed is not None:
            self._feed.close()
        if self._jobs is not None:
            self._jobs.close()
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None
        self.memory.save()
        self._end()
        if self._agenda is not None:
            self._agenda.close()

    @property
    def calendar_feed(self) -> CalendarFeed:
        """What keeps the calendar file up to date."""
        if self._feed is None:
            from crm_desktop.ui.shell.calendar_feed import CalendarFeed

            self._feed = CalendarFeed(self)
        return self._feed

    # -- doing -------------------------------------------------------------------------------------

    def do(self, work: Callable[[], Any], say: str = "") -> bool:
        """Run a writing service; say the sentence with Undo, or show the sentence of a known failure.

        True where it worked. Bugs are not caught.
        """
        try:
            work()
        except KnownError as error:
            self.troubled.emit(str(error))
            return False
        if say:
            self.said.emit(say, True)
        return True

    def do_by_job(
        self,
        work: Callable[[Store], object],
        label: str,
        say: str = "",
        done: Callable[[], object] | None = None,
    ) -> None:
        """Run a writing service by a job, for what changes so much that the window would stand still meanwhile.

        It is said what is worked on (`label`), then the sentence with Undo, or that of a known failure.
        """

        def on_done(_result: object) -> None:
            if done is not None:
                done()
            if say:
                self.said.emit(say, True)

        self.said.emit(self.tr("Working on it: {label}.").format(label=label), False)
        self.jobs.run(lambda store, _progress: work(store), on_done, self._on_job_failed, writes=True)

    def _on_job_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.troubled.emit(str(error))

    def undo(self, number: int | None = None) -> None:
        """Take back the latest action (Ctrl+Z), or the one of that number in the log."""
        from crm_desktop.store import history

        entry = history.next_undo(self.store) if number is None else history.entry(self.store, number)
        self._reverse(entry, history.undo, self._on_undone)

    def redo(self, number: int | None = None) -> None:
        """Do again what was last taken back (Ctrl+Shift+Z), or the one of that number in the log."""
        from crm_desktop.store import history

        entry = history.next_redo(self.store) if number is None else history.entry(self.store, number)
        self._reverse(entry, history.redo, self._on_redone)

    def _reverse(
        self,
        entry: history.Entry | None,
        reverse: Callable[[Store, int | None], history.Reversal],
        done: Callable[[history.Reversal], None],
    ) -> None:
        """Take back or do again: small steps at once, an import as a job."""
        if entry is not None and entry.size > LARGE:
            number = entry.id
            self.said.emit(self.tr("Working on it: {label}.").format(label=entry.label), False)
            self.jobs.run(lambda store, _: reverse(store, number), done, self._on_reverse_failed, writes=True)
            return
        try:
            reversal = reverse(self.store, entry.id if entry is not None else None)
        except KnownError as error:
            self.said.emit(str(error), False)
            return
        done(reversal)

    def _on_reverse_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.said.emit(str(error), False)

    def _on_undone(self, taken: history.Reversal) -> None:
        text = self.tr("Taken back: {label}.").format(label=taken.label)
        if taken.kept:
            text = self.tr("Taken back but for {count} rows changed since: {label}.").format(
                count=len(taken.kept), label=taken.label
            )
        self.said.emit(text, False)

    def _on_redone(self, done: history.Reversal) -> None:
        self.said.emit(self.tr("Done again: {label}.").format(label=done.label), True)

    def open_outside(self, url: QUrl) -> None:
        """Open a link, a file or a folder with the program that the system has for it; say so where it has none."""
        if not self.open_url(url):
            name = url.fileName() if url.isLocalFile() else url.toString()
            said = self.tr(
                "No program of this computer opens {name}. Nothing was changed. Choose one in its settings."
            )
            self.troubled.emit(said.format(name=name))

    def copy(self, text: str) -> None:
        """Put plain text on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied."), False)

    # -- going -------------------------------------------------------------------------------------

    def open_contact(self, number: int) -> None:
        """Show a contact in the list with its detail."""
        self.goTo.emit("contacts", {"contact": number})

    def open_lead(self, number: int) -> None:
        """Show a lead in the table with its detail."""
        self.goTo.emit("leads", {"lead": number})

    def open_opportunity(self, number: int) -> None:
        """Show an opening on its board, its detail over the right side."""
        self.goTo.emit("opportunities", {"opportunity": number})

    def when_it_is_over(self, opportunity: int | None = None) -> None:
        """Show everybody who helped, to thank and tell them: how an opening was said yes to, or the latest of them."""
        self.goTo.emit("closing", {"opportunity": opportunity} if opportunity is not None else None)

    def open_reference(self, contact: int | None = None) -> None:
        """Show the references, perhaps at one of them."""
        self.goTo.emit("references", {"contact": contact} if contact is not None else {})

    def open_favours(self, contact: int | None = None) -> None:
        """Show the ledger of favours and the promises, perhaps at one person."""
        self.goTo.emit("favours", {"contact": contact} if contact is not None else {})

    def open_next_steps(self) -> None:
        """Show what is open and has no next step."""
        self.goTo.emit("next_steps", {})

    def open_company(self, number: int) -> None:
        """Show a company in the list with its detail, or on the board."""
        self.goTo.emit("companies", {"company": number})

    def open_call_sheet(self, contact: int, follow_up: int | None = None) -> None:
        """Show the call sheet of a contact, for a call that is a follow-up or just so."""
        self.goTo.emit("call_sheet", {"contact": contact, "follow_up": follow_up})

    def open_me(self, part: str = "") -> None:
        """Show my card and pitch, with the cursor in a part of the pitch where one is named."""
        self.goTo.emit("me", {"part": part} if part else None)

    def open_template(self, key: str = "") -> None:
        """Show the templates, at one of them."""
        self.goTo.emit("templates", {"template": key} if key else None)

    def open_ask(self, number: int) -> None:
        """Show an ask: written on while it is a draft, else told."""
        self.goTo.emit("asks", {"ask": number})

    def ask(
        self,
        contact: int | None = None,
        kind: str | None = None,
        company: int | None = None,
        opportunity: int | None = None,
        person: int | None = None,
        text: str = "",
        industry: str = "",
        instead_of: int | None = None,
    ) -> None:
        """Begin an ask, or go on with the draft there is: whom, an `AskKind`, what it is about, what exactly.

        Where nobody is named yet, who fits is looked for, in the place of `instead_of`.
        """
        given = {
            "contact": contact,
            "kind": kind,
            "company": company,
            "opportunity": opportunity,
            "person": person,
            "text": text,
            "industry": industry,
            "instead_of": instead_of,
        }
        self.goTo.emit("asks", {"new": True} | {name: value for name, value in given.items() if value})

    def open_day(self, day: date) -> None:
        """Show a day in the calendar."""
        self.goTo.emit("calendar", {"day": day})

    def open_thing(self, kind: str, number: int) -> None:
        """Show a contact, a lead or an opening; for other things open their editor where there is one."""
        if kind == "contact":
            self.open_contact(number)
        elif kind == "lead":
            self.open_lead(number)
        elif kind == "opportunity":
            self.open_opportunity(number)
        elif kind == "ask":
            self.open_ask(number)
        elif kind == "company":
            self.open_company(number)
        elif kind == "follow_up":
            self.edit_follow_up(number)
        elif kind == "favour":
            self.edit_favour(number)
        elif kind == "promise":
            self.edit_promise(number)

    # -- dialogs -----------------------------------------------------------------------------------

    def edit_contact(self, number: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a contact, or of a new one."""
        from crm_desktop.ui.contacts.editor import ContactEditor

        return self.show_dialog(ContactEditor(self, number, **prefill))

    def edit_company(self, number: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a company, or of a new one."""
        from crm_desktop.ui.companies.editor import CompanyEditor

        return self.show_dialog(CompanyEditor(self, number, **prefill))

    def name_companies(self) -> Dialog:
        """Open the dialog that takes the names of several companies."""
        from crm_desktop.ui.companies.naming import NamingDialog

        return self.show_dialog(NamingDialog(self))

    def merge_company(self, number: int, other: int | None = None) -> Dialog:
        """Open the dialog that makes one company of two."""
        from crm_desktop.ui.companies.merging import MergeDialog

        return self.show_dialog(MergeDialog(self, number, other))

    def find_way(
        self, *, company: int | None = None, person: int | None = None, industry: str = ""
    ) -> Dialog:
        """Open "Find a way in", into a company, to a person or into a field; with nothing it asks for it."""
        from crm_desktop.ui.companies.find_way import FindWayDialog

        return self.show_dialog(FindWayDialog(self, company=company, person=person, industry=industry))

    def edit_lead(self, number: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a lead, or of a new one."""
        from crm_desktop.ui.leads.editor import LeadEditor

        return self.show_dialog(LeadEditor(self, number, **prefill))

    def edit_opportunity(self, number: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of an opening, or of a new one; with `paste` it begins with a pasted posting."""
        from crm_desktop.ui.opportunities.editor import OpportunityEditor

        return self.show_dialog(OpportunityEditor(self, number, **prefill))

    def edit_follow_up(self, number: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a follow-up, or of a new one."""
        from crm_desktop.ui.calendar.follow_up_editor import FollowUpEditor

        return self.show_dialog(FollowUpEditor(self, number, **prefill))

    def answer_ask(self, number: int) -> Dialog:
        """Ask how an ask was answered, and what came of it."""
        from crm_desktop.ui.asks.answer import AnswerDialog

        return self.show_dialog(AnswerDialog(self, number))

    def edit_ask(self, number: int) -> Dialog:
        """Open the editor of an ask that was sent."""
        from crm_desktop.ui.asks.editor import AskEditor

        return self.show_dialog(AskEditor(self, number))

    def log(self, contacts: Sequence[int] = (), **prefill: Any) -> Dialog:
        """Open the editor of an interaction, to log what happened."""
        from crm_desktop.ui.interactions.editor import InteractionEditor

        return self.show_dialog(InteractionEditor(self, None, contacts=contacts, **prefill))

    def after_call(
        self, contact: int, follow_up: int | None = None, begun: AfterCall | None = None
    ) -> Dialog:
        """Open the dialog that writes down a talk with a contact and what came of it, perhaps `begun` elsewhere."""
        from crm_desktop.ui.after_call.dialog import AfterCallDialog

        return self.show_dialog(AfterCallDialog(self, contact, follow_up, begun))

    def edit_interaction(self, number: int) -> Dialog:
        """Open the editor of an interaction that was logged."""
        from crm_desktop.ui.interactions.editor import InteractionEditor

        return self.show_dialog(InteractionEditor(self, number))

    def log_favour(self, contact: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a favour, to log one, perhaps with a contact."""
        if contact is not None:
            prefill["contact_id"] = contact
        return self.edit_favour(None, **prefill)

    def edit_favour(self, number: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a favour, or of a new one."""
        from crm_desktop.ui.favours.editors import FavourEditor

        return self.show_dialog(FavourEditor(self, number, **prefill))

    def note_promise(self, contact: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a promise, to note one, perhaps of a contact."""
        if contact is not None:
            prefill["contact_id"] = contact
        return self.edit_promise(None, **prefill)

    def edit_promise(self, number: int | None = None, **prefill: Any) -> Dialog:
        """Open the editor of a promise, or of a new one."""
        from crm_desktop.ui.favours.editors import PromiseEditor

        return self.show_dialog(PromiseEditor(self, number, **prefill))

    def edit_reference(self, contact: int | None = None) -> Dialog:
        """Open the editor of a contact's standing as a reference, or of a new one."""
        from crm_desktop.ui.references.editor import ReferenceEditor

        return self.show_dialog(ReferenceEditor(self, contact))

    def write(self, contact: int, due: Due | None = None, lead: int | None = None) -> Dialog:
        """Open a message to a contact: the one a Due asks for, or one begun from a template."""
        from crm_desktop.services.messages import letters

        about = (("lead", lead),) if lead is not None else ()
        letter = (
            letters.for_due(self.agenda, due) if due is not None else letters.Letter(contact, about=about)
        )
        return self._write([letter])

    def write_for(self, contact: int, occasion: str, about: Sequence[tuple[str, int]] = ()) -> Dialog:
        """Open a message to a contact for an occasion (a rule's or an `Occasion`'s name) that nothing makes due.

        `about` are pairs of kind and number.
        """
        from crm_desktop.services.messages import letters

        return self._write([letters.Letter(contact, about=tuple(about), occasion=occasion)])

    def write_each(
        self,
        contacts: Sequence[int],
        dues: Sequence[Due] | None = None,
        about: Sequence[tuple[str, int]] = (),
    ) -> Dialog | None:
        """Step through messages to these people, one at a time, each with its own personal line.

        Each one does the first of `dues` towards its contact; where none are given what is due about `about` (kind
        and number), or without that what is owed by today; and where there is nothing of it, it is a free message
        about `about`. None where there is nobody.
        """
        from crm_desktop.services.messages import letters

        several = letters.to_each(self.agenda, contacts, dues, about)
        return self._write(several) if several else None

    def _write(self, several: Sequence[Letter]) -> Dialog:
        from crm_desktop.ui.messages.dialog import MessageDialog

        return self.show_dialog(MessageDialog(self, several))

    def import_file(self, path: Path | None = None) -> Dialog:
        """Open the import dialog, with a file that was dropped or named."""
        from crm_desktop.ui.imports.dialog import ImportDialog

        return self.show_dialog(ImportDialog(self, path))

    def import_files(self, paths: Sequence[Path]) -> Dialog:
        """Open the import dialog with the files that were dropped; several are imported together."""
        if len(paths) == 1:
            return self.import_file(paths[0])
        from crm_desktop.ui.imports.several import SeveralDialog

        return self.show_dialog(SeveralDialog(self, paths))

    def export(self, chosen: Sequence[int] = (), what: What | None = None) -> Dialog:
        """Open the export dialog, with people who were chosen, or with what is proposed to go out."""
        from crm_desktop.ui.exports.dialog import ExportDialog

        return self.show_dialog(ExportDialog(self, chosen, what))

    def show_dialog(self, dialog: Dialog) -> Dialog:
        """Open a dialog over the window; it goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open_soon()
        return dialog

    def open_help(self, chapter: str = "") -> None:
        """Open the manual in its window, at a chapter ("leads"); at the first without one."""
        from crm_desktop.ui.help.window import HelpWindow

        if self._help is None:
            self._help = HelpWindow()
        self._help.show_chapter(chapter)
        self._help.come_to_front()

    def show_keys(self) -> None:
        """Show the map of the keys."""
        from crm_desktop.ui.shell.key_map import KeyMap

        if self.window is not None:
            self.show_dialog(KeyMap(self.window))

    def show_about(self) -> None:
        """Show the version of the program, and what it is made of."""
        from crm_desktop.ui.help.about import About

        if self.window is not None:
            self.show_dialog(About(self.window, self.store.value("SELECT sqlite_version()")))

    def publish(self, changes: Changes) -> None:
        """Tell the views of changes made elsewhere."""
        self.store.publish(changes)


def open_url(url: QUrl) -> bool:
    """Open a link outside; False where the system has nothing that opens it."""
    from crm_desktop.services.computer import openers

    text = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return openers.may_open(text) and QDesktopServices.openUrl(url)
