"""The editors of a favour and of a promise: who, which way, what, and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.etiquette.ledger import ledger
from crm_desktop.domain.helping import help_words
from crm_desktop.domain.terms import FavourDirection, PromisedBy
from crm_desktop.domain.wording import shortened
from crm_desktop.services import favours
from crm_desktop.services.favours import FavourDraft, PromiseDraft
from crm_desktop.store import contacts as people
from crm_desktop.store import favours as reader
from crm_desktop.ui.contacts.choices import people_choices, people_search
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ChooseField, DateField, Field, LineEdit, Segmented, label

LABELS = 112
"""Width of the fields' names, px at text size 1."""
DAY = 204
"""Width of a day, px at text size 1."""


class _WhoAndWhat(Editor):
    """What both editors share: the person, the way it went, the words, and a line that says what follows."""

    help_chapter = "references"

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__(desk, key, width=600, labels=LABELS)
        self.body.setSpacing(16)

    def _rest_note(self) -> str:
        return self.tr("Tab moves on, Ctrl+Enter saves")

    def _first_field(self) -> QLineEdit:
        return self.what if self.who.text().strip() else self.who

    def _make_who(self, ways: list[tuple[str, str]], ways_name: str, what: str) -> None:
        self.who = ChooseField(
            people_search(self.desk.store), create_text=self.tr("New contact"), name=self.tr("Who")
        )
        self.who_field = self._add(self.tr("Who"), self.who)
        self.way = Segmented([(key, text, None) for key, text in ways], name=ways_name)
        self._add(self.tr("Which way"), _row(self.way))
        self.what = LineEdit(placeholder=what, name=self.tr("What"))
        self.what.setMaxLength(500)
        self.what_field = self._add(self.tr("What"), self.what)
        for signal in (self.who.textChanged, self.who.chosen, self.way.currentChanged, self.what.textChanged):
            signal.connect(self._on_changed)

    def _make_day(
        self, name: str, parse: Callable[[str, date], date | None], placeholder: str = ""
    ) -> tuple[DateField, Field]:
        day = DateField(
            parse,
            self.desk.today,
            describe=partial(wording.full_day, today=self.desk.today),
            name=name,
            placeholder=placeholder,
        )
        day.setFixedWidth(current_theme().px(DAY))
        day.dateChanged.connect(self._on_changed)
        day.textEdited.connect(self._on_changed)
        field = self._add(name, _row(day))
        field.proposalClicked.connect(partial(self._take_day, day))
        return day, field

    def _make_hint(self) -> None:
        self.hint = label("", "small", "text2", wrap=True)
        self.hint.setContentsMargins(current_theme().px(LABELS), 0, 0, 0)
        self.hint.setMinimumHeight(current_theme().px(32))
        self.body.addWidget(self.hint)
        self.body.addStretch(1)

    def _take_day(self, day: DateField, text: str) -> None:
        day.type_text(text)
        self._on_changed()

    def _put_who(self, contact_id: int | None, name: str) -> None:
        known = people_choices(self.desk.store, [contact_id]) if contact_id is not None else []
        if known:
            self.who.set_choice(known[0])
        elif name:
            self.who.set_new(name)
        else:
            self.who.set_choice(None)

    def _who(self) -> tuple[int | None, str]:
        choice = self.who.choice()
        if choice is not None and isinstance(choice.id, int):
            return choice.id, ""
        return None, " ".join(self.who.text().split())

    def _called(self) -> str:
        """The given name of who it is, as far as one is known."""
        number, name = self._who()
        if number is not None:
            card = people.card(self.desk.store, number)
            name = card.given_name or card.name if card is not None else ""
        return shortened(name, 24)

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        for field in self.findChildren(Field):
            if field.has_error():
                field.clear_error()
        for day in self.findChildren(DateField):
            day.set_invalid(False)
        self.who.set_after("")
        self.hint.setText(self._says())
        super()._on_changed(*what)

    def _says(self) -> str:
        """What follows from it, in one sentence; empty where nothing does."""
        raise NotImplementedError

    def _missing(self, who: str, what: str) -> list[QWidget]:
        """Mark who and what where they are missing."""
        wrong: list[QWidget] = []
        for field, control, text in ((self.who_field, self.who, who), (self.what_field, self.what, what)):
            if not control.text().strip():
                field.set_error(text)
                wrong.append(control)
        return wrong

    def _unreadable(self, field: Field, day: DateField, *, needed: bool) -> list[QWidget]:
        """Mark a day that is missing or cannot be read."""
        if day.date() is not None or not (needed or day.text().strip()):
            return []
        return self._wrong(field, day, *self.day_advice(day))

    @staticmethod
    def _wrong(field: Field, day: DateField, text: str, proposal: str = "") -> list[QWidget]:
        field.set_error(text, proposal)
        day.set_invalid(True)
        return [day]


class FavourEditor(_WhoAndWhat):
    """Logs a favour, or changes one. `prefill` are fields of `FavourDraft`."""

    def __init__(self, desk: Desk, number: int | None = None, **prefill: Any) -> None:
        found = favours.draft(desk.store, number) if number is not None else None
        known = number if found is not None else None
        super().__init__(desk, f"favour.{known or 'new'}")
        self._number = known
        self._gone = number is not None and found is None
        self.set_title(self.tr("Log a favour") if number is None else self.tr("Favour"))
        self._make_who(
            [
                (FavourDirection.THEY_HELPED_ME, self.tr("They helped me")),
                (FavourDirection.I_HELPED_THEM, self.tr("I helped them")),
            ],
            self.tr("Which way"),
            self.tr("An article, a name, a test run"),
        )
        self.on, self.on_field = self._make_day(self.tr("When"), quickdates.parse_past)
        self._make_hint()
        if known is not None:
            self.add_button(self.tr("Remove"), "quiet", self._delete, icon="trash-2", side="left")
        self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.add_button(self.tr("Log favour") if known is None else self.tr("Save"), "primary", self.save)
        self._say_gone(self.tr("This favour is not here any more. Undo brings it back."))
        brought = FavourDraft(**({"on": desk.today} | prefill)) if prefill else None
        self._begin(found or FavourDraft(on=desk.today), brought)

    def draft(self) -> FavourDraft:
        number, name = self._who()
        what = " ".join(self.what.text().split())
        return FavourDraft(number, name, FavourDirection(self.way.current()), what, self.on.date())

    def _fill(self, draft: FavourDraft) -> None:
        self._put_who(draft.contact_id, draft.contact_name)
        self.way.set_current(draft.direction)
        self.what.setText(draft.what)
        self.on.set_date(draft.on)

    def _says(self) -> str:
        draft = self.draft()
        if draft.contact_id is None or self._number is not None:
            return ""
        known = favours.known(self.desk.agenda)
        found = ledger(known, draft.contact_id)
        if draft.direction is FavourDirection.THEY_HELPED_ME:
            return self.tr("A favour in return is proposed in a month.")
        if found is None or not found.owed:
            return ""
        helped = wording.listed([help_words(known, one) for one in found.owed])
        day = wording.day_in_sentence(found.owed[0].on, self.desk.today)
        if len(found.owed) == 1:
            return self.tr("It goes back for: {what}, {day}.").format(what=helped, day=day)
        return self.tr("It goes back for: {what}, first {day}.").format(what=helped, day=day)

    def _check(self) -> list[QWidget]:
        wrong = self._missing(
            self.tr("Who was it? A name is enough."), self.tr("What was it? A few words are enough.")
        )
        wrong += self._unreadable(self.on_field, self.on, needed=True)
        on = self.on.date()
        if on is not None and on > self.desk.today:
            text = self.tr("This day is still to come. Note a promise instead.")
            wrong += self._wrong(self.on_field, self.on, text)
        return wrong

    def _now(self) -> FavourDraft | None:
        return favours.draft(self.desk.store, self._number) if self._number is not None else None

    def _write(self, draft: FavourDraft) -> int:
        return favours.log(self.desk.store, draft, self._number)

    def _sentence(self, draft: FavourDraft) -> str:
        return self.tr("Favour logged: {what}.").format(what=shortened(draft.what, 60).rstrip("."))

    def _delete(self) -> None:
        if self._number is not None:
            self._end_with(partial(favours.remove, self.desk.store, self._number), self.tr("Favour removed."))


class PromiseEditor(_WhoAndWhat):
    """Notes a promise, or changes one. `prefill` are fields of `PromiseDraft`."""

    def __init__(self, desk: Desk, number: int | None = None, **prefill: Any) -> None:
        found = favours.promise_draft(desk.store, number) if number is not None else None
        known = number if found is not None else None
        super().__init__(desk, f"promise.{known or 'new'}")
        self._number = known
        self._gone = number is not None and found is None
        self._about = found or PromiseDraft()
        self.set_title(self.tr("Note a promise") if number is None else self.tr("Promise"))
        self._make_who(
            [(PromisedBy.THEM, self.tr("They promised me")), (PromisedBy.ME, self.tr("I promised them"))],
            self.tr("Who promised"),
            self.tr("An introduction, the deck on payouts"),
        )
        self.made_on, self.made_field = self._make_day(self.tr("Promised on"), quickdates.parse_past)
        self.due_on, self.due_field = self._make_day(
            self.tr("By when"), quickdates.parse, self.tr("fri, or no day")
        )
        self._make_hint()
        if known is not None:
            self.add_button(self.tr("Remove"), "quiet", self._delete, icon="trash-2", side="left")
            self._is_kept = self._was_kept()
            text, icon = (
                (self.tr("Not kept after all"), "undo-2") if self._is_kept else (self.tr("Kept"), "check")
            )
            self.kept_button = self.add_button(text, "quiet", self._on_kept, icon=icon, side="left")
        self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.add_button(self.tr("Note promise") if known is None else self.tr("Save"), "primary", self.save)
        self._say_gone(self.tr("This promise is not here any more. Undo brings it back."))
        brought = PromiseDraft(**({"made_on": desk.today} | prefill)) if prefill else None
        self._begin(found or PromiseDraft(made_on=desk.today), brought)

    def draft(self) -> PromiseDraft:
        number, name = self._who()
        return PromiseDraft(
            number,
            name,
            PromisedBy(self.way.current()),
            " ".join(self.what.text().split()),
            self.made_on.date(),
            self.due_on.date(),
            self._about.lead_id,
            self._about.opportunity_id,
        )

    def _fill(self, draft: PromiseDraft) -> None:
        self._about = draft
        self._put_who(draft.contact_id, draft.contact_name)
        self.way.set_current(draft.by)
        self.what.setText(draft.what)
        self.made_on.set_date(draft.made_on)
        self.due_on.set_date(draft.due_on)

    def _says(self) -> str:
        draft, today = self.draft(), self.desk.today
        if draft.due_on is None:
            if draft.by is PromisedBy.ME:
                return self.tr("Without a day it waits here; it counts as a favour once it is kept.")
            return self.tr("Without a day it waits here, and nobody is reminded.")
        day = wording.day_in_sentence(draft.due_on, today)
        if draft.by is PromisedBy.ME:
            return self.tr("It is a follow-up {day}, and counts as a favour once it is kept.").format(day=day)
        name = self._called() or self.tr("them")
        return self.tr("You hear from {name} {day}, or remind, gently.").format(name=name, day=day)

    def _check(self) -> list[QWidget]:
        wrong = self._missing(
            self.tr("Who was it? A name is enough."), self.tr("What was promised? A few words are enough.")
        )
        wrong += self._unreadable(self.made_field, self.made_on, needed=True)
        wrong += self._unreadable(self.due_field, self.due_on, needed=False)
        made, due = self.made_on.date(), self.due_on.date()
        if made is not None and made > self.desk.today:
            wrong += self._wrong(self.made_field, self.made_on, self.tr("This day is still to come."))
        elif made is not None and due is not None and due < made:
            wrong += self._wrong(self.due_field, self.due_on, self.tr("That is before it was promised."))
        return wrong

    def _now(self) -> PromiseDraft | None:
        return favours.promise_draft(self.desk.store, self._number) if self._number is not None else None

    def _write(self, draft: PromiseDraft) -> int:
        return favours.promise(self.desk.store, draft, self._number)

    def _sentence(self, draft: PromiseDraft) -> str:
        return self.tr("Promise noted: {what}.").format(what=shortened(draft.what, 60).rstrip("."))

    def _was_kept(self) -> bool:
        row = reader.promise(self.desk.store, self._number) if self._number is not None else None
        return row is not None and row.kept_on is not None

    def _on_kept(self) -> None:
        """Note that it was kept, or that it was not after all."""
        if self._number is None:
            return
        if self._is_kept:
            self._end_with(
                partial(favours.reopen, self.desk.store, self._number), self.tr("The promise is open again.")
            )
        else:
            self._end_with(partial(favours.keep, self.desk.store, self._number), self.tr("Promise kept."))

    def _delete(self) -> None:
        if self._number is not None:
            work = partial(favours.remove_promise, self.desk.store, self._number)
            self._end_with(work, self.tr("Promise removed."))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
