"""The editor of an interaction: what happened, with whom and what for, logged in under a minute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain import quickdates
from crm_desktop.domain.terms import Direction, InteractionKind, LeadStage, Outcome, Purpose
from crm_desktop.services import contacts
from crm_desktop.services import interactions as service
from crm_desktop.services.agenda import AHEAD_DAYS
from crm_desktop.services.call_notes import Dated
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.interactions import About, InteractionDraft
from crm_desktop.store import contacts as people
from crm_desktop.ui.contacts.choices import people_choices, people_search
from crm_desktop.ui.interactions import words
from crm_desktop.ui.interactions.parts import AboutChips, WhenLine, row_of
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.shell.tab_order import chain, tab_stops
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ChipsField,
    Choice,
    ComboBox,
    DateField,
    FilterChip,
    FlowLayout,
    Kbd,
    Line,
    LineEdit,
    LineList,
    Segmented,
    TextEdit,
    set_tooltip,
)

WIDTH, SIDE, HEIGHT = 936, 268, 664
LABELS = 108
NEW = "new:"
"""The id of a choice that becomes a contact begins so."""

_IN_PERSON = (InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.EVENT)
_WITH_SUBJECT = (
    InteractionKind.EMAIL,
    InteractionKind.MEETING,
    InteractionKind.EVENT,
    InteractionKind.LETTER,
)


@dataclass(frozen=True, slots=True)
class _Contents:
    """What stands in the editor: what happened, and the next step as it is typed."""

    draft: InteractionDraft
    step: str = ""
    step_on: str = ""


class InteractionEditor(Editor):
    """Logs something that happened, or changes it.

    `contacts`, `kind`, `purposes` and `about` begin it; so do fields of `InteractionDraft` and ``next_step``, a
    line. A draft is kept for the same people.
    """

    help_chapter = "calls"

    def __init__(
        self,
        desk: Desk,
        number: int | None = None,
        *,
        contacts: Sequence[int] = (),
        kind: InteractionKind | None = None,
        purposes: Sequence[Purpose] = (),
        about: Sequence[About] = (),
        next_step: str = "",
        **prefill: Any,
    ) -> None:
        found = service.draft(desk.store, number) if number is not None else None
        known = number if found is not None else None
        who = ",".join(str(one) for one in sorted(contacts))
        key = f"interaction.{known or f'new:{who}'}"
        super().__init__(desk, key, width=WIDTH, height=HEIGHT, side_width=SIDE, labels=LABELS)
        self._number = known
        self._gone = number is not None and found is None
        self._whom = tuple(contacts)
        self._touched: set[str] = set()
        self._make_body()
        self._make_footer()
        given = {key: value for key, value in prefill.items() if key in InteractionDraft.__slots__}
        brought = None
        if kind or purposes or about or given or next_step:
            brought = _Contents(self._new_draft(kind, purposes, about, given), next_step)
        start = found or (brought.draft if brought is not None else self._new_draft(None, (), (), {}))
        self._begin(_Contents(start), brought)

    def _new_draft(
        self,
        kind: InteractionKind | None,
        purposes: Sequence[Purpose],
        about: Sequence[About],
        given: dict[str, Any],
    ) -> InteractionDraft:
        chosen = InteractionKind(kind) if kind is not None else InteractionKind.CALL
        outcome = Outcome.SPOKE if chosen in _IN_PERSON else None
        for name in ("outcome", "direction"):
            if name in given:
                self._touched.add(name)
        if purposes:
            self._touched.add("purposes")
        if about:
            self._touched.add("about")
        usual = (Purpose.CONVERSATION,) if chosen in _IN_PERSON else ()
        values: dict[str, Any] = {
            "contacts": self._whom,
            "on": self.desk.today,
            "kind": chosen,
            "outcome": outcome,
            "purposes": tuple(Purpose(one) for one in purposes) or usual,
            "about": tuple((str(one), int(thing)) for one, thing in about),
        }
        return InteractionDraft(**(values | given))

    # -- what it is made of ------------------------------------------------------------------------

    def _make_body(self) -> None:
        desk, theme = self.desk, current_theme()
        self._search_people = people_search(desk.store)
        self.who = ChipsField(
            self._search_who,
            placeholder=self.tr("A name; several people are fine"),
            name=self.tr("With whom"),
            accept_new=self._new_person,
        )
        self.who_field = self._add(self.tr("With whom"), self.who)
        self.kind = ComboBox(
            [(str(one), words.kind(one)) for one in InteractionKind], name=self.tr("How it happened")
        )
        self.direction = Segmented(
            [(Direction.OUT, self.tr("I began"), None), (Direction.IN, self.tr("They began"), None)],
            name=self.tr("Who began"),
        )
        self.kind.setFixedWidth(theme.px(140))
        self._add(self.tr("How"), row_of(self.kind, self.direction))
        self.when = WhenLine(desk.today)
        self.on, self.at, self.minutes = self.when.on, self.when.at, self.when.minutes
        self.when_field = self._add(self.tr("When"), self.when)
        self.outcome = Segmented(
            [(key, text, None) for key, text in words.outcomes()], name=self.tr("What came of it")
        )
        self.outcome.segment("").setToolTip(self.tr("No answer yet"))
        self._add(self.tr("How it went"), row_of(self.outcome))
        self._add(self.tr("What for"), self._make_purposes())
        self.things = AboutChips(desk.store)
        self.about_field = self._add(self.tr("About"), self.things)
        self.subject = LineEdit(placeholder=self.tr("In a few words"), name=self.tr("Subject"))
        self.subject_field = self._add(self.tr("Subject"), self.subject)
        self.notes = TextEdit(lines=4, name=self.tr("What happened"))
        self._add(self.tr("What happened"), self.notes)
        self.step_field = self._add(self.tr("Next step"), self._make_step())
        self.body.addStretch(1)
        self._connect()

    def _make_purposes(self) -> QWidget:
        purposes = QWidget()
        flow = FlowLayout(purposes, gap=6, line_gap=0)
        self.purposes: dict[Purpose, FilterChip] = {}
        for one in Purpose:
            chip = FilterChip(words.purpose(one))
            flow.addWidget(chip)
            self.purposes[one] = chip
            chip.toggled.connect(self._on_purpose)
        return purposes

    def _make_step(self) -> QHBoxLayout:
        self.step = LineEdit(placeholder=self.tr("Send the case with numbers"), name=self.tr("Next step"))
        self.step_on = DateField(
            quickdates.parse,
            self.desk.today,
            placeholder=self.tr("When"),
            name=self.tr("Day of the next step"),
        )
        self.step_on.setFixedWidth(current_theme().px(168))
        step = QHBoxLayout()
        step.setSpacing(8)
        step.addWidget(self.step, 1)
        step.addWidget(self.step_on)
        return step

    def _connect(self) -> None:
        self.who.choicesChanged.connect(self._on_who)
        self.kind.keyChanged.connect(self._on_kind)
        self.direction.currentChanged.connect(self._on_direction)
        self.outcome.currentChanged.connect(self._on_outcome)
        self.when.changed.connect(self._on_changed)
        self.things.switched.connect(self._on_about)
        self.subject.textEdited.connect(self._on_changed)
        self.notes.textChanged.connect(self._on_changed)
        self.step.textEdited.connect(self._on_changed)
        self.step_on.textEdited.connect(self._on_changed)
        self.step_on.dateChanged.connect(self._on_changed)

    def _make_footer(self) -> None:
        if self._number is not None:
            self.delete_button = self.add_button(
                self.tr("Remove"), "quiet", self._delete, icon="trash-2", side="left"
            )
        self.more_button = self.add_button(
            self.tr("Names, promises…"), "quiet", self.after_call, icon="lightbulb", side="left"
        )
        set_tooltip(self.more_button, self.tr("Write down who was named and what was promised, too"), "Alt+N")
        self._more_key = Kbd("Alt N")  # shown, for by Tab it is a long way to the foot
        self._left.addWidget(self._more_key)
        QShortcut(QKeySequence("Alt+N"), self, self.more_button.click)
        self.cancel_button = self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", self.save)
        self.step_field.setVisible(self._number is None)
        self._say_gone(self.tr("This entry is not here any more. Undo brings it back."))
        self._list = LineList()
        self.side.addWidget(self._list, 1)

    # -- people ------------------------------------------------------------------------------------

    def _search_who(self, text: str) -> list[Choice]:
        found = list(self._search_people(text))
        name = " ".join(text.split())
        if name and name.casefold() not in {choice.title.casefold() for choice in found}:
            found.append(replace(self._new_person(name), subtitle=self.tr("New contact")))
        return found

    def _new_person(self, text: str) -> Choice:
        name = " ".join(text.split())
        return Choice(f"{NEW}{name}", name, icon="user-plus")

    def _contacts(self) -> tuple[int, ...]:
        return tuple(choice.id for choice in self.who.choices() if isinstance(choice.id, int))

    def _on_who(self) -> None:
        if self.who.choices():
            self.who_field.clear_error()
        self._offer_things()
        self._on_changed()

    # -- what it was about -------------------------------------------------------------------------

    def _offer_things(self) -> None:
        """Offer what these people have to do with: what is due first, then what is open, then what is over."""
        self.things.offer(service.things_of(self.desk.agenda, self._contacts()), self.things.chosen())
        self.about_field.setVisible(bool(self.things.chips))
        self._propose_about()
        chain([*tab_stops(self.body), self.more_button, self.cancel_button, self.save_button])

    def _propose_about(self) -> None:
        """Until the person chooses: what the chosen purposes are due for."""
        if "about" in self._touched or self._number is not None or self._filling:
            return
        self.things.choose(service.owed_things(self.desk.agenda, self._contacts(), self._purposes()))

    # -- filling -----------------------------------------------------------------------------------

    def _fill(self, contents: _Contents) -> None:
        draft = contents.draft
        choices = people_choices(self.desk.store, draft.contacts)
        self.who.set_choices([*choices, *(self._new_person(name) for name in draft.new_people)])
        self.kind.set_current_key(draft.kind)
        self.direction.set_current(draft.direction)
        self.outcome.set_current(draft.outcome or "")
        self.on.set_date(draft.on)
        self.at.set_time(draft.at_time)
        self.when.set_minutes(draft.minutes)
        for one, chip in self.purposes.items():
            chip.setChecked(one in draft.purposes)
        self.things.offer((), draft.about)
        self.subject.setText(draft.subject)
        self.notes.setPlainText(draft.notes)
        self.notes.moveCursor(QTextCursor.MoveOperation.End)
        self.step.setText(contents.step)
        self.step_on.type_text(contents.step_on)
        self._filling = False
        self._offer_things()
        self._show_subject()

    def _put_back(self, kept: _Contents) -> None:
        self._touched |= {"outcome", "purposes", "about", "direction"}
        super()._put_back(kept)

    def _purposes(self) -> tuple[Purpose, ...]:
        return tuple(one for one, chip in self.purposes.items() if chip.isChecked())

    def draft(self) -> InteractionDraft:
        """What stands in the editor."""
        outcome = self.outcome.current()
        return InteractionDraft(
            contacts=self._contacts(),
            on=self.on.date() or self.desk.today,
            kind=InteractionKind(self.kind.current_key()),
            direction=Direction(self.direction.current()),
            outcome=Outcome(outcome) if outcome else None,
            purposes=self._purposes(),
            about=self.things.chosen(),
            subject=self.subject.text().strip(),
            notes=self.notes.toPlainText(),
            minutes=self.when.minutes_typed(),
            at_time=self.at.time(),
            new_people=tuple(choice.title for choice in self.who.choices() if not isinstance(choice.id, int)),
        )

    def next_step(self) -> FollowUpDraft | None:
        """The follow-up, where a day or a line for it stands here."""
        text = " ".join(self.step.text().split())
        day = self.step_on.date()
        if self._number is not None or (not text and day is None):
            return None
        return FollowUpDraft(what=text or self._usual_step(), due_on=day)

    def _usual_step(self) -> str:
        names = self._called()
        return self.tr("Get back to {name}").format(name=names[0]) if names else self.tr("Get back to them")

    def _called(self) -> list[str]:
        rows = people.page(self.desk.store, self._contacts())
        called = []
        for choice in self.who.choices():
            row = rows.get(choice.id) if isinstance(choice.id, int) else None
            called.append((row.given_name or row.name) if row is not None else choice.title)
        return called

    def contents(self) -> _Contents:
        """What happened, and the next step as it is typed."""
        return _Contents(self.draft(), self.step.text().strip(), self.step_on.text().strip())

    # -- while it is typed -------------------------------------------------------------------------

    def _on_kind(self, key: str) -> None:
        kind = InteractionKind(key)
        if not self._filling and self._number is None:
            self._filling = True
            if "outcome" not in self._touched:
                self.outcome.set_current(Outcome.SPOKE if kind in _IN_PERSON else "")
            if "purposes" not in self._touched:
                self.purposes[Purpose.CONVERSATION].setChecked(kind in _IN_PERSON)
            self._filling = False
        self._show_subject()
        self._on_changed()

    def _show_subject(self) -> None:
        kind = InteractionKind(self.kind.current_key())
        self.subject_field.setVisible(kind in _WITH_SUBJECT or bool(self.subject.text().strip()))

    def _on_direction(self, _key: str) -> None:
        self._touch("direction")

    def _on_outcome(self, _key: str) -> None:
        self._touch("outcome")

    def _on_purpose(self, _on: bool) -> None:
        self._touch("purposes")
        self._propose_about()

    def _on_about(self) -> None:
        self._touch("about")

    def _touch(self, what: str) -> None:
        if not self._filling:
            self._touched.add(what)
            self._on_changed()

    def _first_field(self) -> QWidget:
        return self.notes if self._contacts() else self.who.edit

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        if self.when_field.has_error() and self.when.wrong() is None:
            self._clear_when()
        if self.step_field.has_error() and self._wrong_step() is None:
            self.step_field.clear_error()
            self.step_on.set_invalid(False)
        day = self.on.date()
        later = day is not None and day > self.desk.today
        self.when_field.set_hint(
            self.tr("This day is still to come; it counts from that day on.") if later else ""
        )
        self._say_title()
        in_person = InteractionKind(self.kind.current_key()) in _IN_PERSON
        one = len(self.who.choices()) == 1
        goes_on = self._number is None and in_person and one
        for part in (self.more_button, self._more_key):
            part.setVisible(goes_on)
        self.more_button.setEnabled(goes_on)  # Alt+N clicks it
        self._look.start()
        super()._on_changed(*what)

    def _say_title(self) -> None:
        if self._number is None:
            self.set_title(self.tr("Log what happened"))
        else:
            names = self._called()
            kind = InteractionKind(self.kind.current_key())
            title = words.title(kind, Direction(self.direction.current()), names)
            self.set_title(self.tr("Edit: {title}").format(title=title[:1].lower() + title[1:]))

    def _rest_note(self) -> str:
        return self.tr("Tab moves on, Ctrl+Enter saves")

    # -- what will be saved ------------------------------------------------------------------------

    def _look_closer(self) -> None:
        """Say at the right what is written, what it settles, and what comes of it."""
        draft, desk = self.draft(), self.desk
        names = self._called()
        groups: list[tuple[str, list[Line]]] = []
        if names:
            begun = self._begun(draft)
            groups.append(("", words.written(draft, names, begun, self.next_step(), desk.today)))
            until = desk.today + timedelta(days=AHEAD_DAYS)
            effects = service.effects(
                desk.agenda.facts, desk.agenda.rules, draft, desk.today, until, self._number
            )
            groups.append((self.tr("What it settles"), words.settled(effects, desk.today)))
            groups.append((self.tr("What comes next"), words.coming(effects, desk.today)))
        empty = self.tr("Say with whom it was. What is saved, and what it settles, stands here.")
        self._list.show_lines(self.tr("Saved in one go"), groups, empty)

    def _begun(self, draft: InteractionDraft) -> list[str]:
        """The leads that go on to reaching out by it."""
        if Purpose.REACH_OUT not in draft.purposes or draft.direction is not Direction.OUT:
            return []
        found = []
        for one in draft.contacts:
            for lead in self.desk.agenda.facts.leads_by_person.get(one, ()):
                at = lead.stages[-1].stage if lead.stages else None
                if at == LeadStage.RECEIVED and lead.received_on <= draft.on:
                    found.append(self.things.name_of(("lead", lead.id)))
        return found

    # -- ending ------------------------------------------------------------------------------------

    def _clear_when(self) -> None:
        self.when_field.clear_error()
        self.when.clear_marks()

    def _wrong_step(self) -> str | None:
        if self._number is not None:
            return None
        if not self.step_on.is_readable():
            return self.tr("I cannot read that day. Perhaps “in 2 weeks” or “fri”.")
        if self.step.text().strip() and self.step_on.date() is None:
            return self.tr("When? A day such as “fri” or “in 2 weeks” is enough.")
        return None

    def _check(self) -> list[QWidget]:
        wrong: list[QWidget] = []
        if not self.who.choices():
            self.who_field.set_error(self.tr("With whom was it?"))
            wrong.append(self.who.edit)
        self._clear_when()
        bad = self.when.wrong()
        if bad is not None:
            self.when_field.set_error(bad[1])
            bad[0].set_invalid(True)
            wrong.append(bad[0])
        step = self._wrong_step()
        if step is not None:
            self.step_field.set_error(step)
            self.step_on.set_invalid(True)
            wrong.append(self.step_on)
        return wrong

    def save(self) -> None:
        """Write it with all that comes of it, in one undoable step; a name that is half typed counts."""
        self.who.finish()
        super().save()

    def after_call(self) -> None:
        """Go on with what is written here where names, leads and promises can be put down too.

        Somebody who is new is added first, for what is put down there is about a contact.
        """
        from crm_desktop.services.after_call import AfterCall

        talk, step = self.draft(), self.next_step()
        if talk.new_people:
            (name,), added = talk.new_people, list[int]()
            if not self.desk.do(
                lambda: added.append(contacts.add_named(self.desk.store, name)),
                self.tr("{name} added.").format(name=name),
            ):
                return
            talk = replace(talk, contacts=tuple(added), new_people=())
        steps = (Dated(step.what, step.due_on),) if step is not None else ()
        self._forget()
        self.accept()
        self.desk.after_call(talk.contacts[0], begun=AfterCall(talk, next_steps=steps))

    def _now(self) -> _Contents | None:
        found = service.draft(self.desk.store, self._number) if self._number is not None else None
        return _Contents(found) if found is not None else None

    def _write(self, contents: _Contents) -> int:
        return service.save(self.desk.store, contents.draft, self._number, self.next_step())

    def _sentence(self, contents: _Contents) -> str:
        said = words.title(contents.draft.kind, contents.draft.direction, self._called())
        kept = self.tr("{what} logged.") if self._number is None else self.tr("{what} saved.")
        return kept.format(what=said)

    def _delete(self) -> None:
        if self._number is not None:
            start = self._start.draft
            said = self.tr("{what} removed.").format(
                what=words.title(start.kind, start.direction, self._called())
            )
            self._end_with(partial(service.remove, self.desk.store, self._number), said)
