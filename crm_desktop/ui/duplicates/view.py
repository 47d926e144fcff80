"""Each person once: the pairs that may be one, two of them side by side, and the merging."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.duplicates import Certainty
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.term_words import term
from crm_desktop.services import duplicates, settings
from crm_desktop.services.duplicates import Found, Merger, Pair
from crm_desktop.store import Changes, Store
from crm_desktop.store.contacts import Card
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.jobs import Cancelled, Progress
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    EmptyState,
    Hairline,
    IconMark,
    Panel,
    PaneSplitter,
    ProgressLine,
    RowModel,
    RowPaint,
    ScrollArea,
    SectionList,
    SectionPaint,
    SideBySide,
    button,
    label,
    link_button,
)
from crm_desktop.ui.widgets.answers import AnswerRow
from crm_desktop.ui.widgets.focus import first_stop

LIST: Final = 335
"""Width of the list, px at text size 1; with the hairline at its right it is on the grid."""
LEAST_LIST: Final = 280
LEAST_PANE: Final = 420
BOTH: Final = 540
"""In so much width two people can be read side by side, px at text size 1; a list with less beside it is narrower."""
AT_ONCE: Final = 5
"""More sure pairs than so many are merged by a job: each takes a hundredth of a second."""
QUIET_MS: Final = 1_000
"""So long nothing was changed until everybody is looked through again: who merges one pair goes on to the next."""

Key = tuple[int, int]
"""The numbers of a pair."""


class DuplicatesView(View):
    """The pairs at the left, the one that is chosen side by side at the right. Looking for them is a job."""

    key = "duplicates"
    tables = (
        "contact",
        "email",
        "phone",
        "link",
        "company",
        "not_duplicate",
        "contact_tag",
        "affiliation",
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("DuplicatesView", "Duplicates"))
        self.setWindowTitle(self.tr("Duplicates"))
        self._found: Found | None = None
        self._later: set[Key] = set()
        self._current: Key | None = None
        self._stop: Callable[[], None] | None = None
        self._look_again = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._look)
        self._merger: Merger | None = None
        self.sides: SideBySide | None = None
        self._sized = False
        self.back = self.header.add_back(self.step_back)
        self.all_button = button("", icon="git-merge")
        self.all_button.clicked.connect(self.merge_sure)
        self.all_button.hide()
        self.header.add_right(self.all_button)
        self.splitter = PaneSplitter("duplicates.widths", desk.memory.get, desk.memory.put)
        self.splitter.addWidget(self._make_left())
        self.splitter.addWidget(self._make_right())
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self._nothing = EmptyState(
            "users",
            self.tr("Everybody is here once"),
            self.tr("Nobody shares a profile, a personal address or a number with somebody else."),
        )
        self._pages = QStackedWidget()
        self._looking = ProgressLine()
        self._looking.stopped.connect(self._on_stop)
        looking = QWidget()
        column = QVBoxLayout(looking)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(self._looking)
        column.addStretch(1)
        for page in (self.splitter, self._nothing, looking):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)

    # -- parts -------------------------------------------------------------------------------------

    def _make_left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(LEAST_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.model = RowModel(self)
        self.list = SectionList(56, name=self.tr("Pairs"))
        self.list.setModel(self.model)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.opened.connect(self._on_opened)
        self.list.letterPressed.connect(self._on_letter)
        self.list.escaped.connect(self.step_back)
        column.addWidget(self.list, 1)
        self._apart = QWidget()
        row = QHBoxLayout(self._apart)
        row.setContentsMargins(28, 12, 16, 16)
        row.setSpacing(8)
        row.addWidget(IconMark("info", "text2", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._apart_text = label("", "small", "text2", wrap=True)
        self.ask_again = link_button(self.tr("Ask about them again"))
        self.ask_again.clicked.connect(self._on_ask_again)
        words.addWidget(self._apart_text)
        words.addWidget(self.ask_again, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        column.addWidget(self._apart)
        return left

    def _make_right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(LEAST_PANE)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        area = ScrollArea()
        page = QWidget()
        page.setProperty("surface", "base")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self.question = label("", "detail-small", wrap=True)
        self.reason = label("", "body", "text2", wrap=True)
        titles.addWidget(self.question)
        titles.addWidget(self.reason)
        head.addLayout(titles, 1)
        self.place = label("", "small", "text3")
        head.addWidget(self.place)
        inner.addLayout(head)
        self._room = QVBoxLayout()
        inner.addLayout(self._room)
        inner.addSpacing(8)
        inner.addWidget(label(self.tr("What comes together"), "section"))
        inner.addSpacing(-4)  # a title is nearer to what it is about
        self.together = Panel()
        self._together = label("", "body", "text2", wrap=True)
        self.together.body.addWidget(self._together)
        inner.addWidget(self.together)
        note = QHBoxLayout()
        note.setSpacing(8)
        note.addWidget(IconMark("info", "text2", 14), 0, Qt.AlignmentFlag.AlignTop)
        again = self.tr("A merge can be taken back, here and in the log of changes.")
        note.addWidget(label(again, "small", "text2", wrap=True), 1)
        inner.addLayout(note)
        inner.addStretch(1)
        area.setWidget(page)
        column.addWidget(area, 1)
        column.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.setSpacing(8)
        self.merge_button = button(self.tr("Merge into one"), "primary", "git-merge")
        self.merge_button.clicked.connect(self.merge)
        self.different_button = button(self.tr("Two different people"))
        self.different_button.clicked.connect(self.call_different)
        self.later_button = button(self.tr("Ask me later"), "quiet")
        self.later_button.clicked.connect(self.ask_later)
        answers = (self.merge_button, self.different_button, self.later_button)
        hints = (("M", self.tr("merge")), ("D", self.tr("different")), ("Ctrl Z", self.tr("undo")))
        foot.addWidget(AnswerRow(answers, hints))
        column.addLayout(foot)
        return right

    # -- looking for them --------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Look for pairs again where people changed; what is shown stays until they are found."""
        self.list.letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
        if self._found is not None:
            if self._stop is not None:
                self._look_again = True  # what is under way began before this change
                self._stop()
            self._quiet.start()
        elif self._stop is not None:
            self._look_again = True
        else:
            self._pages.setCurrentIndex(2)
            self._looking.set_progress(self.tr("Looking through everybody…"), 0, 0)
            self._look()

    def _look(self) -> None:
        if self._stop is not None:
            self._quiet.start()  # it is about to stop
            return
        self._look_again = False
        self._stop = self.desk.jobs.run(_find, self._on_found, self._on_failed, progress=self._on_progress)

    def _on_progress(self, _text: str, done: int, total: int) -> None:
        self._looking.set_progress(self.tr("Comparing those who are alike…"), done, total)

    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop()

    def _on_found(self, found: Found) -> None:
        self._stop = None
        if self._found is not None and self._look_again:
            return  # it was done before it could be stopped: the next one comes
        self._found = found
        self._show()
        if self._look_again:
            self._quiet.start()

    def _on_failed(self, error: BaseException) -> None:
        self._stop = None
        if isinstance(error, Cancelled):
            if self._found is None:
                self.step_back()
        elif isinstance(error, KnownError):
            self.desk.troubled.emit(str(error))
        else:
            raise error

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def pairs(self) -> list[Pair]:
        """The pairs that are asked about, in their order; those put off stand at the end."""
        found = list(self._found.pairs) if self._found is not None else []
        return sorted(found, key=lambda pair: _key(pair) in self._later)

    @property
    def current(self) -> Pair | None:
        """The pair that is chosen."""
        return next((pair for pair in self.pairs if _key(pair) == self._current), None)

    def _show(self) -> None:
        found = self._found
        assert found is not None
        pairs = self.pairs
        people = wording.counted(found.people, self.tr("contact"), self.tr("contacts"))
        if pairs:
            said = self.tr("{pairs} among {people}")
            self.header.set_note(
                said.format(
                    pairs=wording.counted(len(pairs), self.tr("pair"), self.tr("pairs")), people=people
                )
            )
        else:
            self.header.set_note(people)
        sure = [pair for pair in pairs if pair.certainty is Certainty.SURE]
        self.all_button.setVisible(bool(sure))
        self.all_button.setText(
            self.tr("Merge the sure one")
            if len(sure) == 1
            else self.tr("Merge the {count} sure ones").format(count=len(sure))
        )
        self._apart.setVisible(found.different > 0)
        self._apart_text.setText(
            self.tr("One pair you called different is not asked about.")
            if found.different == 1
            else self.tr("{count} pairs you called different are not asked about.").format(
                count=found.different
            )
        )
        self._pages.setCurrentIndex(0 if pairs or found.different else 1)
        self._fill(pairs)
        self._show_pair()

    def _fill(self, pairs: list[Pair]) -> None:
        rows: list[tuple[Any, RowPaint | SectionPaint]] = []
        for title, group in (
            (self.tr("The same person"), [pair for pair in pairs if pair.certainty is Certainty.SURE]),
            (self.tr("Perhaps"), [pair for pair in pairs if pair.certainty is not Certainty.SURE]),
        ):
            if group:
                rows.append((("head", title), SectionPaint(title, wording.number(len(group)))))
                rows += [(_key(pair), _row(pair)) for pair in group]
        before = self._current
        place = next((number for number, (key, _) in enumerate(self._rows()) if key == before), 0)
        self.model.set_rows(rows)
        keys = [key for key, _ in rows]
        if before not in keys:
            # The one that comes after what is gone.
            after = [key for key in keys[min(place, len(keys)) :] if key[0] != "head"]
            self._current = (
                after[0] if after else next((key for key in reversed(keys) if key[0] != "head"), None)
            )
        if self._current in keys:
            self.list.setCurrentIndex(self.model.index(keys.index(self._current), 0))

    def _rows(self) -> list[tuple[Any, Any]]:
        return [(self.model.key_at(row), None) for row in range(self.model.rowCount())]

    def _on_row(self, index: QModelIndex) -> None:
        key = self.model.key_at(index.row()) if index.isValid() else None
        if isinstance(key, tuple) and key[0] != "head" and key != self._current:
            self._current = key
            self._show_pair()

    def _show_pair(self) -> None:
        pair = self.current
        self._merger = duplicates.merger(self.desk.store, pair.one, pair.other) if pair is not None else None
        if self.sides is not None:
            self.sides.hide()
            self.sides.setParent(None)
            self.sides.deleteLater()
            self.sides = None
        there = self._merger is not None
        for part in (self.merge_button, self.different_button, self.later_button, self.together):
            part.setEnabled(there)
        if pair is None or self._merger is None:
            self.question.setText(self.tr("Nobody is left to ask about"))
            self.reason.setText("")
            self.place.setText("")
            self._together.setText("")
            return
        keep, gone = self._merger.keep, self._merger.gone
        self.question.setText(
            self.tr("Is {name} the same person as {other}?").format(name=gone.name, other=keep.name)
        )
        self.reason.setText(f"{pair.why}.")
        place = self.pairs.index(pair) + 1
        self.place.setText(self.tr("{place} of {count}").format(place=place, count=len(self.pairs)))
        self.sides = self._table(self._merger)
        self.sides.toggled.connect(self._show_together)
        self._room.addWidget(self.sides)
        self._show_together()

    def _table(self, merger: Merger) -> SideBySide:
        keep, gone = merger.keep, merger.gone
        made = SideBySide(keep.name, gone.name, (self._since(keep), self._since(gone)))
        for slot in merger.differing:
            made.add_choice(
                slot, self._names()[slot], said(keep, slot), said(gone, slot), second=slot in merger.theirs
            )
        lists: tuple[tuple[str, str, Callable[[Card], list[str]]], ...] = (
            ("emails", self.tr("E-mail"), lambda card: [one.value for one in card.emails]),
            ("phones", self.tr("Phone"), lambda card: [one.value for one in card.phones]),
            ("links", self.tr("Link"), lambda card: [one.value for one in card.links]),
            ("tags", self.tr("Tags"), lambda card: list(card.tags)),
        )
        for key, name, texts in lists:
            if sorted(texts(keep)) != sorted(texts(gone)):  # nothing is to be decided about what both have
                made.add_items(key, name, texts(keep), texts(gone))
        return made

    def _since(self, card: Card) -> str:
        day = wording.day_and_month(card.added_at.astimezone().date(), self.desk.today)
        return self.tr("here since {day}").format(day=day)

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "nickname": self.tr("Nickname"),
            "position": self.tr("Position"),
            "company": self.tr("Company"),
            "location": self.tr("Location"),
            "relationship": self.tr("Relationship"),
            "closeness": self.tr("Closeness"),
            "met_how": self.tr("Met how"),
            "met_on": self.tr("Met on"),
            "introduced_by_id": self.tr("Introduced by"),
            "cadence_days": self.tr("Cadence"),
            "photo": self.tr("Photo"),
        }

    def _show_together(self) -> None:
        """Say what comes with the merge, as it is chosen."""
        if self._merger is None or self.sides is None:
            return
        merged = self._merger.merged(self.sides.from_second(), self.sides.left_out())
        counts = (
            (duplicates.talks(self.desk.store, self._merger), self.tr("talk"), self.tr("talks")),
            (len(merged.emails), self.tr("e-mail address"), self.tr("e-mail addresses")),
            (len(merged.phones), self.tr("phone number"), self.tr("phone numbers")),
        )
        parts = [wording.counted(count, one, many) for count, one, many in counts if count]
        text = (
            self.tr("{things}. None is lost.").format(things=wording.sentence_start(wording.listed(parts)))
            if parts
            else self.tr("Everything that either says.")
        )
        for tie in merged.affiliations:
            if tie.number is None and tie.former:
                text += " " + self.tr("{company} is kept as a former affiliation.").format(
                    company=tie.company
                )
        self._together.setText(text)

    # -- what is done ------------------------------------------------------------------------------

    def merge(self) -> None:
        """Merge the pair that is shown, as it is chosen, and go on to the next (m)."""
        if self._merger is None or self.sides is None:
            return
        keep, gone = self._merger.keep, self._merger.gone
        merged = self._merger.merged(self.sides.from_second(), self.sides.left_out())
        text = self.tr("{name} is here once.").format(name=keep.name)
        self._do(partial(duplicates.merge, self.desk.store, keep.id, gone.id, merged), text)

    def merge_sure(self) -> None:
        """Merge the sure ones as proposed, in one step."""
        sure = [pair for pair in self.pairs if pair.certainty is Certainty.SURE]
        said = wording.counted(len(sure), self.tr("pair"), self.tr("pairs"))
        text = self.tr("{pairs} merged.").format(pairs=said)
        if len(sure) <= AT_ONCE:
            self._do(lambda: duplicates.merge_sure(self.desk.store, sure), text)
            return
        self.all_button.setEnabled(False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.said.emit(self.tr("Merging {pairs}…").format(pairs=said), False)
        self.desk.jobs.run(
            lambda store, _: duplicates.merge_sure(store, sure),
            lambda _: self._on_all_merged(sure, text),
            self._on_not_merged,
            writes=True,
            owner=self,
        )

    def _on_all_merged(self, sure: Sequence[Pair], text: str) -> None:
        """Take the pairs out of the list at once; the job that looks again follows."""
        self.all_button.setEnabled(True)
        self.desk.said.emit(text, True)
        if self._found is not None:
            pairs = tuple(pair for pair in self._found.pairs if pair not in sure)
            self._found = Found(pairs, self._found.people, self._found.different)
            self._show()

    def _on_not_merged(self, error: BaseException) -> None:
        self.all_button.setEnabled(True)
        if not isinstance(error, KnownError):
            raise error
        self.desk.troubled.emit(str(error))

    def call_different(self) -> None:
        """Remember that these are two people (d)."""
        pair = self.current
        if pair is not None:
            text = self.tr("{name} and {other} stay two people.").format(
                name=pair.name, other=pair.other_name
            )
            self._do(partial(duplicates.call_different, self.desk.store, pair.one, pair.other), text)

    def ask_later(self) -> None:
        """Put the pair at the end; nothing is changed."""
        pair = self.current
        if pair is not None:
            others = [one for one in self.pairs if one is not pair]
            place = self.pairs.index(pair)
            self._later.add(_key(pair))
            if others:
                self._current = _key(others[place % len(others)])
            self._show()

    def _on_ask_again(self) -> None:
        self._do(partial(duplicates.ask_again, self.desk.store), self.tr("They are asked about again."))

    def _do(self, work: Callable[[], Any], text: str) -> None:
        """Do it, and take the pair out of the list at once; the job that looks again follows."""
        gone = self._current
        if self.desk.do(work, text) and self._found is not None and self.current is not None and self._merger:
            left = {self._merger.keep.id, self._merger.gone.id}
            pairs = tuple(
                pair
                for pair in self._found.pairs
                if _key(pair) != gone and not left >= {pair.one, pair.other}
            )
            self._found = Found(pairs, self._found.people, self._found.different)
            self._show()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_letter(self, letter: str) -> None:
        if letter == "m":
            self.merge()
        elif letter == "d":
            self.call_different()

    def _on_opened(self, _index: QModelIndex) -> None:
        first_stop(self.sides or self.merge_button).setFocus(Qt.FocusReason.TabFocusReason)

    def step_back(self) -> None:
        """Go back to the contacts."""
        self.desk.goTo.emit("contacts", None)

    # -- sizes and panes ---------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """The list, the table of both, the buttons."""
        return [self.list, *([first_stop(self.sides)] if self.sides is not None else []), self.merge_button]

    def showEvent(self, event: QShowEvent) -> None:
        """Give the panes their widths, and the list the focus."""
        super().showEvent(event)
        if not self._sized:
            self._sized = True
            theme = current_theme()
            first = min(theme.px(LIST), max(LEAST_LIST, self.width() - theme.px(BOTH)))
            self.splitter.set_widths([first, max(LEAST_PANE, self.width() - first)])
        QTimer.singleShot(0, self, partial(self.list.setFocus, Qt.FocusReason.OtherFocusReason))


def _find(store: Store, progress: Progress) -> Found:
    return duplicates.find(store, progress.report)


def _key(pair: Pair) -> Key:
    return pair.one, pair.other


def _row(pair: Pair) -> RowPaint:
    return RowPaint(
        pair.name,
        pair.why,
        face=pair.name,
        other_face=pair.other_name,
        accessible=f"{pair.name}, {pair.other_name}. {pair.why}.",
    )


def said(card: Card, slot: str) -> str:
    """Say what a card holds in a field, as it is read."""
    if slot == "introduced_by_id":
        return card.introduced_by
    if slot == "photo":
        return QCoreApplication.translate("DuplicatesView", "a photo") if card.photo else ""
    if slot == "cadence_days" and card.cadence_days:
        return wording.every(card.cadence_days)
    if slot == "met_on" and card.met_on is not None:
        return wording.whole_day(card.met_on)
    if slot == "relationship":
        return wording.sentence_start(term(card.relationship)) if card.relationship else ""
    value = duplicates.value_of(card, slot)
    if slot == "name":
        return card.name
    return "" if value in (None, "") else str(value)
