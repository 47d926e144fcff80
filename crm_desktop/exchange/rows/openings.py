"""Job trackers kept in spreadsheets: a row for each application, under many names, becomes an opening.

What is not known or cannot be understood is kept in the notes, so nothing of a row is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import OPPORTUNITY_ENDS, Channel, OpportunityStage, RoleKind
from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.columns.fields import DATES, MANY, Field, Matching
from crm_desktop.exchange.columns.headers import before_remark, header_key
from crm_desktop.exchange.columns.job_headers import (
    BOARD_LISTS,
    BY_PARTS,
    NUMBERS,
    OF_BOARDS,
    field_of,
)
from crm_desktop.exchange.columns.job_stages import heads_group, holds_no_openings, stage_of
from crm_desktop.exchange.people.addresses import SOME_EMAIL
from crm_desktop.exchange.people.no_employer import job_of
from crm_desktop.exchange.records import Batch, Mention, Opening, Rejected, Remark, Task, Thing
from crm_desktop.exchange.rows.board_cards import LONGEST, PARTS, company_first, names_company, parted
from crm_desktop.exchange.rows.job_tables import headers_of, says_stages, untold_status
from crm_desktop.exchange.rows.named_people import NO_NAME, names_in, without_aside
from crm_desktop.exchange.rows.targets import NO_COMPANY, target_fields, target_of
from crm_desktop.exchange.tables.delimited import EMPTY, RawBatch
from crm_desktop.exchange.tables.table import BATCH, SAMPLE_ROWS, Table
from crm_desktop.exchange.tables.totals import GROUP, REPEATED, TOTAL, repeats, sums_up
from crm_desktop.exchange.values.cells import NOTION_PAGE, clean, clean_lines, is_nothing
from crm_desktop.exchange.values.dates import DayReader, find_order, without_year

NOTHING: Final = mark("Imports", "The row names neither a position nor a company.")
"""Why a row is skipped."""

BESIDE: Final = mark("Imports", "The list “{name}” of the board holds no openings.")
"""Why a card is skipped."""

_CHANNELS: Final[tuple[tuple[str, Channel], ...]] = (
    ("referral", Channel.REFERRAL),
    ("referred", Channel.REFERRAL),
    ("friend", Channel.REFERRAL),
    ("netzwerk", Channel.REFERRAL),
    ("reseau", Channel.REFERRAL),
    ("contactos", Channel.REFERRAL),
    ("内推", Channel.REFERRAL),
    ("内部推荐", Channel.REFERRAL),
    ("network", Channel.REFERRAL),
    ("empfehlung", Channel.REFERRAL),
    ("cooptation", Channel.REFERRAL),
    ("ziprecruiter", Channel.JOB_POSTING),
    ("recruiter", Channel.APPROACHED),
    ("headhunter", Channel.APPROACHED),
    ("approached", Channel.APPROACHED),
    ("inbound", Channel.APPROACHED),
    ("internal", Channel.INTERNAL_MOVE),
    ("intern ", Channel.INTERNAL_MOVE),
    ("cold", Channel.DIRECT_APPROACH),
    ("direct", Channel.DIRECT_APPROACH),
    ("company website", Channel.DIRECT_APPROACH),
    ("company site", Channel.DIRECT_APPROACH),
    ("company career", Channel.DIRECT_APPROACH),
    ("initiativ", Channel.DIRECT_APPROACH),
    ("spontan", Channel.DIRECT_APPROACH),
    ("linkedin", Channel.JOB_POSTING),
    ("indeed", Channel.JOB_POSTING),
    ("glassdoor", Channel.JOB_POSTING),
    ("stepstone", Channel.JOB_POSTING),
    ("xing", Channel.JOB_POSTING),
    ("monster", Channel.JOB_POSTING),
    ("arbeitsagentur", Channel.JOB_POSTING),
    ("apec", Channel.JOB_POSTING),
    ("handshake", Channel.JOB_POSTING),
    ("dice", Channel.JOB_POSTING),
    ("招聘", Channel.JOB_POSTING),
    ("job", Channel.JOB_POSTING),
    ("board", Channel.JOB_POSTING),
    ("website", Channel.JOB_POSTING),
)
_URL: Final = re.compile(r"https?://[^\s<>\"]+|www\.[^\s<>\"]+")
_BARE_URL: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)


def _only_counts(header: str, example: str) -> bool:
    """Whether a column numbers or counts the rows, and says nothing of a job."""
    key = header_key(header)
    return key in OF_BOARDS or (key in NUMBERS and header != "" and example.isdecimal())


def match_openings(table: Table) -> Matching:
    """Propose what each column of a table of jobs becomes; what is not known goes into the notes."""
    if (of_targets := target_fields(table)) is not None:
        return Matching(of_targets, openings=True, sure=not table.doubled, taken=_kept(table, of_targets))
    headers = headers_of(table)
    fields = [
        Field.IN_NOTES
        if (column.example or (column.header and len(table.sample) >= SAMPLE_ROWS))
        and not _only_counts(header, column.example)
        else Field.LEAVE_OUT
        for column, header in zip(table.columns, headers, strict=True)
    ]
    best: dict[Field, tuple[bool, int, int]] = {}
    found: tuple[str, ...] = ()
    for at, header in enumerate(headers):
        if told := field_of(header):
            field, rank = told
            if field is Field.STATUS and rank >= BY_PARTS and not says_stages(table, headers, at):
                continue
            if field is Field.FOLLOW_UP_ON and not any(
                map(_has_day, (cells[at] for _, cells in table.sample))
            ):
                continue  # "Follow up: yes"
            place = (not table.columns[at].example, rank, at)
            best[field] = min(best.get(field, place), place)
            if field in MANY:
                fields[at] = field
    for field, (_, _, at) in best.items():
        fields[at] = field
    if Field.STATUS not in best and (at := untold_status(table, fields)) >= 0:
        fields[at] = Field.STATUS
        best[Field.STATUS] = (False, BY_PARTS, at)
        found = (f"“{table.columns[at].label}” is the status: nearly all that it says are stages.",)
    days = [
        at
        for at, field in enumerate(fields)
        if field in DATES or (Field.STATUS not in best and stage_of(table.columns[at].header))
    ]
    order = find_order(cells[at] for at in days for _, cells in table.sample)
    if days and not order.sure:
        # What another column of the table shows holds for these too.
        other = find_order(cell for _, cells in table.sample for cell in cells)
        order = other if other.sure else order
    taken = (*found, *_kept(table, fields))
    sure = order.sure or not days
    return Matching(
        tuple(fields),
        order.order,
        taken=taken if sure else (*taken, order.why),
        sure=sure and not table.doubled,
        openings=True,
    )


def _kept(table: Table, fields: Sequence[Field]) -> tuple[str, ...]:
    return tuple(
        f"“{column.label}” is kept in the notes."
        for column, field in zip(table.columns, fields, strict=True)
        if field is Field.IN_NOTES
    )


def read_openings(
    table: Table, matching: Matching, today: date | None = None, *, batch: int = BATCH
) -> Iterator[Batch]:
    """Read the openings of a table, in batches of about that many rows; without `today`, a day has to say its year.

    Raises `NotReadable` when the file has gone or fails while it is read.
    """
    maker = _Maker(table, matching, today)
    with table.reading(batch) as reading:
        for raw in reading:
            yield maker.make(raw, reading.done)


def sample_openings(table: Table, matching: Matching, today: date | None = None) -> Batch:
    """Give the openings of the first rows, without reading the file again."""
    maker = _Maker(table, matching, today)
    return maker.make(RawBatch([(number, list(cells)) for number, cells in table.sample], [], []), 0.0)


class _Maker:
    """Makes openings of raw rows, by one matching."""

    def __init__(self, table: Table, matching: Matching, today: date | None) -> None:
        headers = [column.header for column in table.columns]
        self._labels = table.headers
        self._matching = matching
        self._today = today
        self._read_day = DayReader(matching.date_order)
        self._at = {field: columns[0] for field in Field if (columns := matching.columns_of(field))}
        self._notes = matching.columns_of(Field.NOTES)
        self._in_notes = matching.columns_of(Field.IN_NOTES)
        self._most = -1
        self._least = self._at.get(Field.SALARY, -1)
        if self._least >= 0:
            salaries = [at for at in self._in_notes if (field_of(headers[at]) or (None,))[0] is Field.SALARY]
            said = [(at, header_key(headers[at])) for at in (*salaries, self._least)]
            both = {word: at for at, key in said for word in ("min", "max") if word in key}
            if len(both) == 2 and self._least in both.values():
                self._least, self._most = both["min"], both["max"]
            self._in_notes = tuple(at for at in self._in_notes if at not in (self._least, self._most))
        self._has_address = Field.COMPANY in self._at and bool(
            before_remark(headers[self._at[Field.COMPANY]])
        )
        self._other_days = [
            at for at in self._in_notes if (field_of(headers[at]) or (None,))[0] is Field.UPDATED_ON
        ]
        # A column for each stage, to be ticked or dated; beside a status only its days tell something.
        places = [*self._in_notes, *matching.columns_of(Field.INTERVIEW_ON)]
        self._ticks = {at: stage for at in places if (stage := stage_of(headers[at]))}
        self._company_first: bool | None = None
        if Field.POSITION in self._at and Field.COMPANY not in self._at:
            self._company_first = company_first(cells[self._at[Field.POSITION]] for _, cells in table.sample)
        status = self._at.get(Field.STATUS, -1)
        self._later = [
            at
            for at in self._in_notes
            if at > status >= 0 and header_key(headers[at]) in (header_key(headers[status]), *_FINALLY)
        ]
        self._on_board = status >= 0 and header_key(headers[status]) in BOARD_LISTS
        self._owners = {field: _owner(headers[self._at[field]]) for field in _ADDRESSES if field in self._at}

    def _day(self, field: Field, text: str) -> date | None:
        """Read a day; one without its year is the latest before today, or the nearest where it may be to come."""
        found = self._read_day(text)
        if found is None and self._today is not None:
            to_come = field in (Field.CLOSING_ON, Field.INTERVIEW_ON, Field.FOLLOW_UP_ON)
            found = without_year(text, self._read_day.order, self._today, to_come=to_come)
        return found

    def _day_within(self, text: str) -> date | None:
        """Give the first day that a text says among other words: "before 2025-01-24", "Nov 12, 2025; Nov 19, 2025"."""
        pieces = (*_PIECES.split(text), *_WHOLE_DAY.findall(text))
        days = (self._read_day(each) for each in pieces)
        found = next((day for day in days if day is not None), None)
        if found is None and self._today is not None and (short := _SHORT_DAY.search(text)):
            found = without_year(short[0], self._read_day.order, self._today, to_come=True)
        return found

    def make(self, raw: RawBatch, done: float) -> Batch:
        """Make openings of a batch of rows."""
        things: list[Thing] = []
        skipped = list(raw.empty)
        remarks: list[Remark] = []
        alone = ""
        for number, cells in raw.rows:
            first = next((clean(cell) for cell in cells if cell.strip()), "")
            if sums_up(first, cells):
                skipped.append(Rejected(number, translate("Imports", TOTAL, name=first), tuple(cells)))
                continue
            if repeats(cells, self._labels):
                skipped.append(Rejected(number, translate("Imports", REPEATED), tuple(cells)))
                if alone and things:
                    skipped.append(Rejected(things.pop().number, translate("Imports", GROUP), (alone,)))
                continue
            if heads_group(first, cells):
                skipped.append(Rejected(number, translate("Imports", GROUP), tuple(cells)))
                continue
            if self._matching.of_targets:
                target = target_of(number, cells, self._matching, self._labels)
                if target is None:
                    skipped.append(Rejected(number, translate("Imports", NO_COMPANY), tuple(cells)))
                else:
                    things.append(target)
                continue
            board_list = self._said(cells, Field.STATUS) if self._on_board else ""
            if board_list and holds_no_openings(board_list):
                beside = translate("Imports", BESIDE, name=board_list)
                skipped.append(Rejected(number, beside, tuple(cells)))
                continue
            opening = self._opening(number, cells, remarks)
            if opening is None:
                reason = NOTHING if any(map(str.strip, cells)) else EMPTY
                skipped.append(Rejected(number, translate("Imports", reason), tuple(cells)))
            else:
                things.append(opening)
                alone = first if sum(map(bool, cells)) == 1 else ""
                if (task := self._task(opening, cells)) is not None:
                    things.append(task)
        if len({number for number, _ in raw.rows}) < len(raw.rows):  # the cards of a board
            skipped = _one_each(skipped, {thing.number for thing in things}, remarks)
        taken = sum(not isinstance(thing, Task) for thing in things)
        rows = taken + len(skipped) + len(raw.broken)
        return Batch([], skipped, raw.broken, remarks, rows, done, things)

    def _said(self, cells: list[str], field: Field) -> str:
        """Give what a row says in the column of a field; "" for nothing, in whatever words."""
        at = self._at.get(field, -1)
        text = clean(cells[at]) if at >= 0 else ""
        if is_nothing(text):
            return ""
        return NOTION_PAGE.sub("", text) if "(https:" in text else text

    def _headed(self, field: Field, text: str) -> str:
        """Give a text with the header of its column, as it stands in the notes."""
        return f"{self._labels[self._at[field]]}: {text}"

    def _opening(self, number: int, cells: list[str], remarks: list[Remark]) -> Opening | None:
        """Make an opening of a row; None where it names neither a job nor a company."""
        said = partial(self._said, cells)
        title, company = said(Field.POSITION), said(Field.COMPANY)
        if not (title or company):
            return None
        notes = [text for at in self._notes if (text := _plain(cells[at]))]
        if not company and len(title) <= LONGEST:
            whole = title
            at_only = Field.COMPANY in self._at
            title, company = parted(title, at_only=at_only, company_first=self._company_first)
            if company and not at_only and len(PARTS.split(whole)) > 2:
                notes.append(self._headed(Field.POSITION, whole))
            begun = stage_of(said(Field.STATUS)) not in (None, OpportunityStage.INTERESTED)
            if not company and self._company_first and names_company(title, begun=begun):
                title, company = "", title
        if self._has_address and (found := _ADDRESS.fullmatch(company)):
            notes.append(self._headed(Field.COMPANY, company))
            company = found[1] or found[2]
        named = title or translate("Imports", "An opening at {company}", company=company)
        known_as = f"opening|{normal_name(company) if company else ''}|{fold(named)}"
        title, company = job_of(title, company)
        title = title or named
        days, odd = self._days(said)
        status = said(Field.STATUS)
        for at in self._later:
            if stage_of(later := clean(cells[at])) is not None:
                status = later  # "Stage 1", "Stage 2", "Final"
        stage = stage_of(status) if status else None
        if fold(status) == "passed" and (said(Field.INTERVIEWER) or said(Field.INTERVIEW_ON)):
            stage = (
                OpportunityStage.INTERVIEW
            )  # a round of it was passed; elsewhere the opening was passed over
        if status and stage is None:
            unknown = translate(
                "Imports", "“{text}” is no stage that is known; it stands in the notes.", text=status[:60]
            )
            remarks.append(Remark(number, unknown))
            notes.append(self._headed(Field.STATUS, status))
        notes += odd
        if (step := said(Field.NEXT_STEP)) and self._follow_up(cells, stage) is None:
            notes.append(self._headed(Field.NEXT_STEP, step))
        if (text := said(Field.FOLLOW_UP_ON)) and self._follow_up(cells, stage) is None:
            told = self._headed(Field.FOLLOW_UP_ON, text)
            notes += [told] if told not in notes else []
        if stage and days.get(Field.UPDATED_ON) is None and (day := self._day_within(status)):
            days[Field.UPDATED_ON] = day
            notes.append(self._headed(Field.STATUS, status))
        link = next(iter(_URL.findall(said(Field.JOB_LINK))), "")
        if not link and _BARE_URL.fullmatch(said(Field.JOB_LINK)):
            link = f"https://{said(Field.JOB_LINK)}"
        if not link and (text := said(Field.JOB_LINK)):
            notes.append(self._headed(Field.JOB_LINK, text))
        if not link and not said(Field.JOB_LINK):
            link = next((note for note in notes if _URL.fullmatch(note)), "")
            notes = [note for note in notes if note != link]
        source = said(Field.SOURCE)
        if source:
            notes.append(self._headed(Field.SOURCE, source))
        people = tuple(self._people(said, company))
        steps = self._steps(cells, days, stage)
        reached = {each for each, _ in steps}
        notes += self._left_of_people(said, people)
        notes += [
            f"{self._labels[at]}: {text}"
            for at in self._in_notes
            if (text := _plain(cells[at]))
            and not (
                at in self._ticks
                and (fold(text) in _NO or (fold(text) in _YES and self._ticks[at] in reached))
            )
        ]
        return Opening(
            number,
            f"opening|{link_key(link)}" if link else known_as,
            title,
            company,
            steps,
            people,
            link,
            _channel(source) if source else None,
            self._salary(said(Field.SALARY), cells),
            days.get(Field.CLOSING_ON),
            "",
            "\n".join(notes),
        )

    def _follow_up(self, cells: list[str], stage: OpportunityStage | None) -> date | None:
        """Give the day on which to follow up: one to come, of an opening that is open."""
        text = self._said(cells, Field.FOLLOW_UP_ON)
        if not text or self._today is None or stage in OPPORTUNITY_ENDS:
            return None
        day = self._day(Field.FOLLOW_UP_ON, text) or self._day_within(text)
        return day if day is not None and day >= self._today else None

    def _task(self, opening: Opening, cells: list[str]) -> Task | None:
        """Give what is to be done next about an opening, where its row says when."""
        on = self._follow_up(cells, opening.steps[-1][0])
        if on is None:
            return None
        name = opening.title
        if opening.company and opening.company not in name:
            name = translate("Imports", "{position} at {company}", position=name, company=opening.company)
        what = self._said(cells, Field.NEXT_STEP)[:300] or translate(
            "Imports", "Follow up: {what}", what=name
        )
        return Task(
            opening.number,
            f"{opening.key}|follow-up",
            what,
            on,
            opening.people[:1],
            about_opening=opening.key,
        )

    def _days(self, said: Callable[[Field], str]) -> tuple[dict[Field, date | None], list[str]]:
        """Give the days of a row, and what stands in their columns beside a day or instead of one, for the notes."""
        days: dict[Field, date | None] = {}
        odd: list[str] = []
        for field in (field for field in self._at if field in DATES):
            if text := said(field):
                days[field] = self._day(field, text)
                if days[field] is None:
                    days[field] = self._day_within(text)
                    if fold(text) not in _YES | _NO:
                        odd.append(self._headed(field, text))
        return days, odd

    def _steps(
        self, cells: list[str], days: dict[Field, date | None], said: OpportunityStage | None
    ) -> tuple[tuple[OpportunityStage, date | None], ...]:
        """Give the stages that a row tells of with their days, the present one last; `said` is that of its status."""
        rank = list(OpportunityStage).index
        applied, interview = days.get(Field.APPLIED_ON), days.get(Field.INTERVIEW_ON)
        stage = said
        if stage is None or (stage is OpportunityStage.INTERESTED and applied):
            ticked = fold(self._said(cells, Field.APPLIED_ON)) in _YES
            stage = OpportunityStage.APPLIED if applied or ticked else OpportunityStage.INTERESTED
        if interview and stage in _BEFORE_INTERVIEW:
            stage = OpportunityStage.INTERVIEW
        ticks = {at: self._day(Field.UPDATED_ON, cells[at]) for at in self._ticks}
        if not self._said(cells, Field.STATUS):
            for at, reached in self._ticks.items():
                if reached not in _OPEN_ENDS and (ticks[at] or fold(clean(cells[at])) in _YES):
                    stage = max(stage, reached, key=rank)
        ticked_on = {reached: ticks[at] for at, reached in self._ticks.items() if ticks[at]}
        updated = ticked_on.get(stage) or days.get(Field.UPDATED_ON)
        interview = interview or ticked_on.get(OpportunityStage.INTERVIEW)
        steps: list[tuple[OpportunityStage, date | None]] = []
        if applied and rank(stage) > rank(OpportunityStage.APPLIED):
            steps.append((OpportunityStage.APPLIED, applied))
        if interview and rank(stage) > rank(OpportunityStage.INTERVIEW):
            steps.append((OpportunityStage.INTERVIEW, interview))
        if stage is OpportunityStage.APPLIED:
            steps.append((stage, applied or updated))
        elif stage is OpportunityStage.INTERVIEW:
            steps.append((stage, interview or updated or applied))
        else:
            begun = (self._day(Field.UPDATED_ON, cells[at]) for at in self._other_days)
            steps.append((stage, updated or interview or applied or next(filter(None, begun), None)))
        return tuple(steps)

    def _left_of_people(self, said: Callable[[Field], str], people: Sequence[Mention]) -> Iterator[str]:
        """Give what the columns of people say that none of these has, for the notes."""
        used = "|".join(part for each in people for part in (each.name, each.email, each.link, each.phone))
        for field in (field for field in self._at if field in _OF_PEOPLE):
            text = said(field)
            if text and fold(text) not in _YES | _NO | NO_NAME and not _names(used, text):
                yield self._headed(field, text)

    def _salary(self, said: str, cells: list[str]) -> str:
        """Give the salary: what its column says, or from the least to the most where a column says each."""
        if self._most < 0:
            return said
        least, most = (clean(cells[at]) for at in (self._least, self._most))
        return f"{least} – {most}" if least and most and least != most else least or most

    def _people(self, said: Callable[[Field], str], company: str) -> Iterator[Mention]:
        """Give who is named in a row, with what they are in the opening."""
        # "Contact details" and "Phone/E-mail" hold either, or both.
        reached = (said(Field.CONTACT_EMAIL), said(Field.CONTACT_PHONE))
        email = next(iter(SOME_EMAIL.findall(" ".join(reached))), "")
        link = next(iter(_URL.findall(f"{said(Field.CONTACT_LINK)} {reached[0]}")), "")
        numbers = (SOME_EMAIL.sub("", each).strip(" ,;/|") for each in reversed(reached))
        phone = next((each for each in numbers if _PHONE.fullmatch(each)), "")
        theirs: dict[Field, list[str]] = {}
        told = [email, link, phone]
        for place, field in enumerate(_ADDRESSES):
            owner = self._owners.get(field)
            if told[place] and owner is not None and names_in(said(owner)):  # "Hiring Manager Email"
                theirs.setdefault(owner, ["", "", ""])[place] = told[place]
                told[place] = ""
        for owner, (their_email, their_link, their_phone) in theirs.items():
            name, own = names_in(said(owner))[0]
            at = company if owner is Field.HIRING_MANAGER else ""
            yield Mention(name, own or their_email, their_link, their_phone, at, "", _ROLES[owner])
        email, link, phone = told
        contacts = names_in(said(Field.CONTACT))
        if not contacts and (email or link or phone):
            # The address belongs to whoever is named alone.
            for field in (Field.RECRUITER, Field.HIRING_MANAGER):
                if named := names_in(said(field)):
                    name, own = named[0]
                    yield Mention(name, own or email, link, phone, company, "", _ROLES[field])
                    email = link = phone = ""
                    break
            else:
                if email or link:
                    yield Mention("", email, link, phone, company, "", RoleKind.INSIDER)
        for place, (called, own) in enumerate(contacts):
            first = place == 0
            name, aside = without_aside(called)
            yield Mention(
                name,
                own or (email if first else ""),
                link if first else "",
                phone if first else "",
                company,
                aside,
                RoleKind.INSIDER,
            )
        for field, role in _ROLES.items():
            for called, own in names_in(said(field)):
                name, aside = without_aside(called)
                at = company if role in _INSIDE else ""
                yield Mention(name, own, "", "", at, aside if at else "", role)


_ROLES: Final = {
    Field.RECRUITER: RoleKind.RECRUITER,
    Field.HIRING_MANAGER: RoleKind.HIRING_MANAGER,
    Field.REFERRER: RoleKind.REFERRER,
    Field.INTERVIEWER: RoleKind.INTERVIEWER,
}
_INSIDE: Final = (RoleKind.HIRING_MANAGER, RoleKind.INTERVIEWER)
"""Who works where the opening is."""

_OF_PEOPLE: Final = frozenset(
    {Field.CONTACT, *_ROLES, Field.CONTACT_EMAIL, Field.CONTACT_LINK, Field.CONTACT_PHONE}
)
_PHONE: Final = re.compile(r"(?!.*\d+/\d+/\d)(?:\D*\d){6,20}\D*")
_WHOLE_DAY: Final = re.compile(r"\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\b")
_PIECES: Final = re.compile(r"[;&|→]|\s(?:and|und|et|y|e)\s")
_SHORT_DAY: Final = re.compile(r"(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?!\d)")
"""A day without its year, as it is written behind a word: "Absage 15.11."."""

_ADDRESS: Final = re.compile(r"([^,]+[^,\s])\s*,.*|([^,(]+[^,(\s])\s*\([^,]*\)")
"""What stands under "Employer (name, address)"."""

_FINALLY: Final = ("final", "finally", "finalstatus", "finalresult", "endergebnis")
"""What heads the last of several columns of stages."""

_ADDRESSES: Final[tuple[Field, ...]] = (Field.CONTACT_EMAIL, Field.CONTACT_LINK, Field.CONTACT_PHONE)
_BEFORE_INTERVIEW: Final = (OpportunityStage.INTERESTED, OpportunityStage.APPLIED)
_OPEN_ENDS: Final = (OpportunityStage.INTERESTED,)
_YES: Final = frozenset("x yes y true ja oui si sim done ok ✓ ✔ ☑ ✅ 1".split())
_NO: Final = frozenset("no n false nein non nao nee - – — ☐ ❌ 0 n/a".split())


def _one_each(skipped: Sequence[Rejected], taken: set[int], remarks: list[Remark]) -> list[Rejected]:
    """Give what is skipped once for each row, of several cards in one row; beside one that is taken it is remarked."""
    found: dict[int, Rejected] = {}
    for each in skipped:
        if each.row in taken:
            told = " – ".join(dict.fromkeys(filter(None, each.cells[1:])))
            remarks.append(Remark(each.row, f"{each.reason} {told}"))
        elif (before := found.get(each.row)) is not None:
            found[each.row] = replace(before, cells=(*before.cells, *each.cells))
        else:
            found[each.row] = each
    return list(found.values())


def _has_day(text: str) -> bool:
    """Whether a text could say a day."""
    return bool(_WHOLE_DAY.search(text) or _SHORT_DAY.search(text)) or any(sign.isdigit() for sign in text)


def _owner(header: str) -> Field | None:
    """Say whose address a column holds, where its header says so."""
    key = header_key(header)
    for word, field in (
        ("manager", Field.HIRING_MANAGER),
        ("recruiter", Field.RECRUITER),
        ("reclut", Field.RECRUITER),
        ("recrutad", Field.RECRUITER),
        ("rekrut", Field.RECRUITER),
        ("referrer", Field.REFERRER),
    ):
        if word in key:
            return field
    return None


def _names(used: str, text: str) -> bool:
    """Whether anything that was taken of somebody comes from a text."""
    return any(part and part in text for part in used.split("|")) or any(
        part in used for part in text.split()
    )


def _plain(cell: str) -> str:
    """Give a note as text, "" for none; some boards write HTML."""
    if is_nothing(cell.strip()):
        return ""
    if "</" in cell:
        from crm_desktop.exchange.values.html import without_html

        cell = without_html(cell)
    return clean_lines(cell)


def _channel(source: str) -> Channel:
    text = f"{fold(source)} "
    return next((channel for word, channel in _CHANNELS if word in text), Channel.OTHER)
