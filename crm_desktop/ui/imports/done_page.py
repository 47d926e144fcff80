"""The last step of an import: what came of it, what was not taken and why, and what is worth a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import plural
from crm_desktop.exchange.records import Rejected
from crm_desktop.services.imports.importing import ImportResult
from crm_desktop.services.imports.rejected import save_rejected_csv
from crm_desktop.store import Store, contacts, imports
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.pieces import IconLine, Pane, Tiles, clear_layout
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Dialog, ElidedLabel, Hairline, IconMark, Panel, button, label

_tr = QCoreApplication.translate

ROWS_NAMED = 50
"""So many rows that were not taken are named; the CSV has all."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an import, with what is worth a look.

    `people` are all contacts after it. `targets` are the target companies where new people work, most people first,
    each with its people; `without_email` the new people that have no address.
    """

    result: ImportResult
    people: int
    targets: tuple[tuple[int, str, tuple[int, ...]], ...] = ()
    without_email: tuple[int, ...] = ()


def outcome_of(store: Store, result: ImportResult) -> Outcome:
    """Look what is worth a look; runs in a job."""
    people = contacts.count(store)
    if not result.contacts:
        return Outcome(result, people)
    first, last = result.contacts[0], result.contacts[-1]
    return Outcome(
        result,
        people,
        tuple(imports.at_targets(store, first, last)),
        imports.without_email(store, first, last),
    )


def not_taken(result: ImportResult) -> list[Rejected]:
    """Give the rows that were not taken in their order, those of an archive file by file."""
    return sorted((*result.skipped, *result.unreadable), key=lambda each: (each.member, each.row))


def _of_member(member: str, text: str) -> str:
    """Say of which file of an archive something is said."""
    return f"{member}: {text}" if member else text


def save_not_taken(dialog: Dialog, desk: Desk, result: ImportResult) -> None:
    """Ask where to, and save the rows that were not taken as CSV."""

    def save_to(path: Path) -> None:
        try:
            save_rejected_csv(path, not_taken(result), result.header)
        except KnownError as error:
            dialog.footer_note(str(error), "danger")
            return
        dialog.footer_note("", "danger")
        desk.said.emit(_tr("DonePage", "Saved as {name}.").format(name=path.name), False)

    desk.prompter.choose_file(
        dialog,
        _tr("DonePage", "Save the rows that were not taken"),
        [_tr("DonePage", "Tables (*.csv)")],
        save_to,
        save_as=_tr("DonePage", "{name} not taken.csv").format(name=Path(result.file).stem),
    )


class DonePage(QWidget):
    """What came of an import."""

    saveWanted = Signal()
    """Save the rows that were not taken as CSV."""
    showWanted = Signal(object)
    """Show some contacts: a tuple of their numbers."""
    chooseWanted = Signal(object)
    """Show some contacts chosen, so that something can be done to all of them: a tuple of their numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._pane = Pane()
        whole.addWidget(self._pane)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what came of an import."""
        column = self._pane.column
        clear_layout(column)
        result = outcome.result
        self._kind = result.kind
        left = len(result.skipped) + len(result.unreadable)
        column.addWidget(label(self._title(result, left), "detail", wrap=True))
        column.addWidget(label(self._sentence(outcome), "body", "text2", wrap=True))
        column.addSpacing(16)
        self.tiles = Tiles(
            [
                (result.new, self.tr("new")),
                (result.merged, self.tr("merged")),
                (result.unchanged, self.tr("unchanged")),
                (len(result.skipped), self.tr("skipped")),
                (len(result.unreadable), self.tr("unreadable")),
            ]
        )
        column.addWidget(self.tiles)
        rejected = not_taken(result)
        if rejected:
            column.addSpacing(16)
            self._add_rejected(column, rejected)
        if result.remarks:
            column.addSpacing(16)
            column.addWidget(label(self.tr("Taken, but not all of it"), "section"))
            column.addSpacing(8)
            column.addWidget(
                self._listed(
                    [(each.row, _of_member(each.member, each.text)) for each in result.remarks[:ROWS_NAMED]],
                    len(result.remarks),
                )
            )
        worth = self._worth(outcome)
        if worth:
            column.addSpacing(16)
            column.addWidget(label(self.tr("Worth a look"), "section"))
            column.addSpacing(4)
            for place, each in enumerate(worth):
                if place:
                    column.addWidget(Hairline())
                column.addWidget(each)
        column.addStretch(1)

    def height_wanted(self, width: int) -> int:
        """The height that shows everything at a width, in px."""
        return self._pane.column.totalHeightForWidth(width)

    def _title(self, result: ImportResult, left: int) -> str:
        if left:
            return self.tr("{people} read, {count} not taken").format(
                people=words.rows_of(result.kind, result.rows), count=wording.number(left)
            )
        if not result.new and not result.merged:
            return self.tr("{people} read, nothing new").format(
                people=words.rows_of(result.kind, result.rows)
            )
        return self.tr("{people} read, all in place").format(people=words.rows_of(result.kind, result.rows))

    def _sentence(self, outcome: Outcome) -> str:
        result = outcome.result
        people = len(result.contacts)
        before = outcome.people - people
        said = []
        if people:
            said.append(
                self.tr("Your contacts grew from {before} to {after}.").format(
                    before=wording.number(before), after=wording.number(outcome.people)
                )
            )
        elif not result.merged and not result.new:
            said.append(
                self.tr("All of it is here already, and nothing was changed.")
                if words.seen_in(result.kind)[0]
                else self.tr("Everybody in it is here already, and nothing was changed.")
            )
        if result.called_off:
            said.append(
                plural(
                    "Imports",
                    "A follow-up went, because its event was called off.",
                    "%Ln follow-ups went, because their events were called off.",
                    result.called_off,
                )
            )
        if result.copy is not None:
            said.append(self.tr("A copy from before the import is kept."))
        return " ".join(said)

    def _add_rejected(self, column: QVBoxLayout, rejected: Sequence[Rejected]) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Rows that were not taken"), "section"))
        head.addStretch(1)
        self.save_button = button(self.tr("Save as CSV…"), icon="download", small=True)
        self.save_button.clicked.connect(self.saveWanted)
        head.addWidget(self.save_button)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(
            self._listed(
                [(each.row, _of_member(each.member, each.reason)) for each in rejected[:ROWS_NAMED]],
                len(rejected),
            )
        )

    def _listed(self, rows: Sequence[tuple[int, str]], count: int) -> QWidget:
        panel = Panel(padding=1)
        for number, text in rows:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(15, 7, 15, 7)
            row.setSpacing(12)
            name = label(words.row(self._kind, number), "small-medium", "text2")
            name.setMinimumWidth(64)
            row.addWidget(name)
            row.addWidget(label(text, "small", wrap=True), 1)
            panel.add_row(line)
        if count > len(rows):
            more = label(
                self.tr("and {count} more").format(count=wording.number(count - len(rows))), "small", "text2"
            )
            more.setContentsMargins(15, 7, 15, 7)
            panel.add_row(more)
        return panel

    def _worth(self, outcome: Outcome) -> list[QWidget]:
        found: list[QWidget] = []
        if outcome.targets:
            everybody = tuple(who for _, _, members in outcome.targets for who in members)
            places = [
                self.tr("{count} at {company}").format(count=len(members), company=name)
                for _, name, members in outcome.targets[:2]
            ]
            rest = sum(len(members) for _, _, members in outcome.targets[2:])
            if rest:
                places.append(self.tr("{count} elsewhere").format(count=rest))
            title = (
                self.tr("1 of them works at one of your targets")
                if len(everybody) == 1
                else self.tr("{count} of them work at your targets").format(
                    count=wording.number(len(everybody))
                )
            )
            found.append(self._look("building-2", title, ", ".join(places) + ".", everybody))
        if outcome.without_email:
            count = len(outcome.without_email)
            title = (
                self.tr("1 has no e-mail address")
                if count == 1
                else self.tr("{count} have no e-mail address").format(count=wording.number(count))
            )
            text = self.tr("Most people do not share it. Add it when you need it.")
            found.append(self._look("mail", title, text, outcome.without_email))
        if outcome.result.contacts:
            found.append(
                self._look(
                    "users",
                    self.tr("Nobody gets a reminder yet"),
                    self.tr("New contacts have no cadence until you choose one."),
                    tuple(outcome.result.contacts),
                    (self.tr("Choose"), self.chooseWanted),
                )
            )
        return found

    def _look(
        self,
        icon: str,
        title: str,
        text: str,
        who: tuple[int, ...],
        doing: tuple[str, SignalInstance] | None = None,
    ) -> QWidget:
        """A line, and a button that does something about these people: shows them, unless it is said otherwise."""
        says, wanted = doing or (self.tr("Show"), self.showWanted)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(12)
        row.addWidget(IconMark(icon))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(title, "body-medium", wrap=True))
        texts.addWidget(ElidedLabel(text, "small", "text2"))
        row.addLayout(texts, 1)
        if who:
            made = button(says, small=True)
            made.setAccessibleName(self.tr("{do}: {what}").format(do=says, what=title))
            made.clicked.connect(lambda: wanted.emit(who))
            row.addWidget(made)
        return line


class BookPage(QWidget):
    """What another CRM Desktop file holds, before it is imported."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._pane = Pane()
        whole.addWidget(self._pane)

    def show_book(self, name: str, result: ImportResult) -> None:
        """Show what importing a book would do."""
        column = self._pane.column
        clear_layout(column)
        column.addWidget(label(self.tr("This is a CRM Desktop file"), "detail", wrap=True))
        column.addWidget(
            label(
                self.tr("{name} holds {people}, with everything that belongs to them.").format(
                    name=name, people=words.people(result.rows)
                ),
                "body",
                "text2",
                wrap=True,
            )
        )
        column.addSpacing(16)
        column.addWidget(
            Tiles(
                [
                    (result.new, self.tr("new")),
                    (result.merged, self.tr("to merge")),
                    (result.unchanged, self.tr("unchanged")),
                ]
            )
        )
        column.addSpacing(16)
        column.addWidget(
            IconLine(
                "info",
                self.tr(
                    "People are matched by profile link, then by e-mail. What is here stays; only what is empty is "
                    "filled. Nothing comes twice."
                ),
                role="body",
            )
        )
        column.addStretch(1)
