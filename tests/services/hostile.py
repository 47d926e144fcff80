"""Files of every kind, made at random and then damaged; and what must hold whatever they are.

Used by the quick trial among the tests and by `python3 -m tests.fuzz`, which goes on for as long as it is told.
"""

from __future__ import annotations

import csv
import io
import json
import signal
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, Final

from hypothesis import strategies as st

from crm_desktop.domain.errors import KnownError
from crm_desktop.services.contacts import ContactDraft, save
from crm_desktop.services.imports import importing
from crm_desktop.store import Store, history
from crm_desktop.store.contacts import Address
from tests.exchange import archives
from tests.exchange.files import PREAMBLE
from tests.store.books import dump

LONGEST: Final = 5.0
"""Seconds that a file may take."""

Draw = st.DrawFn

_NAMES = st.sampled_from(
    [
        "Ada",
        "Berg",
        "Ada Berg",
        "van der Berg",
        "李 小龙",
        "علي",
        "O’Brien",
        "Dr. Bo Cole, PhD",
        "Müller-Lüdenscheidt",
        "Family, Given",
        "X",
        "(She/Her) Eve",
        "",
        " ",
        "\u202eevil",
        "=HYPERLINK(1)",
        "<b>Bold</b>",
    ]
)
_ADDRESSES = st.sampled_from(
    [
        "ada@berg.example",
        "ADA@berg.example",
        "bo@cole.example; cy@dale.example",
        "a@b",
        "no address",
        "",
        "mailto:x@y.example",
        "ü@bücher.example",
        "a" * 300 + "@x.example",
    ]
)
_PHONES = st.sampled_from(["+353 87 123 4567", "0049 30 1234", "(020) 7946 0000 x12", "none", "", "1" * 60])
_LINKS = st.sampled_from(
    [
        "https://www.linkedin.com/in/ada-berg",
        "linkedin.com/in/bo?trk=x",
        "javascript:alert(1)",
        "https://x.example/a b",
        "",
        "http://[",
        "https://www.linkedin.com/in/%F0%9F%98%80",
    ]
)
_DAYS = st.sampled_from(
    [
        "03 Nov 2025",
        "2025-11-03",
        "11/3/25, 2:37 PM",
        "3.11.2025",
        "31/02/2025",
        "20251103T100000Z",
        "99999999",
        "0000-00-00",
        "Jan 2024",
        "2024",
        "--0521",
        "",
        "12 mars 2023",
        "2025-11-03 10:00:00 UTC",
    ]
)
_ANY = st.one_of(
    _NAMES,
    _ADDRESSES,
    _PHONES,
    _LINKS,
    _DAYS,
    st.text(max_size=20),
    st.sampled_from(
        ["Acme - Nurse", "Tester @ Eta\nhttps://x.example/7", "- a\n- b: c", "Self-employed", "n/a"]
    ),
    st.sampled_from(
        ["Acme GmbH", "Applied", "Interview", "\x00", "a\nb", 'say "x"', "x" * 5_000, "1e999", "👩‍👩‍👧‍👦" * 9]
    ),
)
_HEADERS: Final = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "First Name,Middle Name,Last Name,Organization Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value",
    "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name",
    "Title,First Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address,Business Phone,Birthday,Notes",
    "Anrede,Vorname,Nachname,Firma,Position,E-Mail-Adresse,Telefon geschäftlich,Geburtstag",
    "First Name,Last Name,Display Name,Primary Email,Secondary Email,Work Phone,Organization,Birth Year,Notes,",
    "Record ID,First Name,Last Name,Email,Phone Number,Company Name,Job Title,Create Date",
    "Company,Position,Status,Date applied,Contact,Salary,Link,Notes",
    "Wishlist,Applied,Interview,Offer,Rejected,Notes",
    "Name,Mail,Name,,Firma",
    "Conversation ID,Conversation Title,From,Sender Profile URL,To,Recipient Profile URLs,Date,Subject,Content,Folder",
    "From,To,Sent At,Message,Direction",
    "Full name,Closeness,Keep in touch every (days),Kept from vCard,UID,Affiliations,Met on,E-mail 1,Phone 1 is for",
)


def _table(draw: Draw) -> bytes:
    header = draw(st.sampled_from(_HEADERS)).split(",")
    stream = io.StringIO(newline="")
    writer = csv.writer(
        stream,
        delimiter=draw(st.sampled_from(",;\t|")),
        quoting=draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
        lineterminator=draw(st.sampled_from(["\n", "\r\n", "\r"])),
    )
    if draw(st.booleans()):
        writer.writerow(header)
    for _ in range(draw(st.integers(0, 6))):
        row = [draw(_for_header(name)) for name in header]
        writer.writerow(row[: draw(st.integers(0, len(row)))] if draw(st.integers(0, 5)) == 0 else row)
    text = stream.getvalue()
    if draw(st.integers(0, 4)) == 0:
        text = PREAMBLE + text
    codec = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-16-le", ""]))
    if codec:
        return text.encode(codec, "replace")
    codecs = st.sampled_from(["utf-8", "cp1252", "cp1250", "cp1251"])
    return b"".join(line.encode(draw(codecs), "replace") for line in text.splitlines(keepends=True))


def _for_header(name: str) -> st.SearchStrategy[str]:
    level = name.lower()
    for word, values in (
        ("mail", _ADDRESSES),
        ("phone", _PHONES),
        ("telefon", _PHONES),
        ("url", _LINKS),
        ("link", _LINKS),
        ("date", _DAYS),
        (" on", _DAYS),
        ("sent at", _DAYS),
        ("name", _NAMES),
        ("from", _NAMES),
        ("to", _NAMES),
    ):
        if word in level:
            return st.one_of(values, values, values, _ANY)
    return _ANY


_CARD_LINES: Final = (
    "VERSION:3.0",
    "VERSION:4.0",
    "VERSION:2.1",
    "FN:{name}",
    "N:{name};{name};;Dr.;",
    "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BC=",
    "EMAIL;TYPE=work:{mail}",
    "item1.EMAIL:{mail}",
    "item1.X-ABLabel:_$!<Work>!$_",
    "TEL;CELL:{phone}",
    "TEL;VALUE=uri:tel:{phone}",
    "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=6F):{phone}",
    "EMAIL;PREF;X-CUSTOM(CHARSET={any},Boat):{mail}",
    "TEL;TYPE=X-{any}:{phone}",
    "ORG:{any};Unit",
    "TITLE:{any}",
    "URL:{link}",
    "BDAY:{day}",
    "ADR;TYPE=home:;;Street 1;Dublin;;D1;Ireland",
    "NOTE:{any}",
    "UID:{any}",
    "CATEGORIES:a,b\\,c",
    "CATEGORIES:a\\,{any}\\,c",
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg==",
    "PHOTO:data:image/png;base64,iVBORw0KGgo=",
    'X-THING;A="b:c":d',
    " folded",
    "KIND:group",
    "BEGIN:VCARD",
    "END:VCARD",
    "AGENT:BEGIN:VCARD",
    "LABEL;ENCODING=BASE64:",
    "{any}",
    ":",
    ";",
    "=",
)
_EVENT_LINES: Final = (
    "UID:{any}",
    "SUMMARY:{any}",
    "DTSTART:20251103T100000Z",
    "DTSTART;TZID=W. Europe Standard Time:20251103T100000",
    "DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20251103T100000",
    'DTSTART;TZID="(UTC-99:99) {any}":20251103T100000',
    "DTEND:20251103T110000Z",
    "DTSTART;VALUE=DATE:20251103",
    "DTSTART:{day}",
    "DURATION:PT1H",
    "DURATION:-P9999W",
    "RRULE:FREQ=DAILY",
    "RRULE:FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20301231T000000Z",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=SECONDLY",
    "RRULE:{any}",
    "RRULE:W2 MO WE #0",
    "RRULE:MP1 1+ MO 1- {any} #10",
    "RRULE:MD1 2- LD 20271231T000000Z",
    "RRULE:YM1 6 #0 {any}",
    "EXDATE:20251110T100000;20251117T100000",
    "EXDATE:20251110T100000Z",
    "RECURRENCE-ID:20251117T100000Z",
    "ATTENDEE;CN={name};PARTSTAT=DECLINED:mailto:{mail}",
    'ATTENDEE;CN="{name}":mailto:{mail}',
    "ORGANIZER:mailto:{mail}",
    "STATUS:CANCELLED",
    "DESCRIPTION:{any}",
    "LOCATION:{any}",
    "DUE:20261201",
    "BEGIN:VALARM",
    "END:VALARM",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VTODO",
    "END:VTODO",
    "BEGIN:VTIMEZONE",
    "TZID:Here",
    "BEGIN:STANDARD",
    "TZOFFSETTO:+0100",
    "TZOFFSETTO:+9999",
    "END:STANDARD",
    "END:VTIMEZONE",
    "END:VCALENDAR",
    "{any}",
)
_ENTRY_LINES: Final = (
    "dn: cn={name},mail={mail}",
    "objectclass: person",
    "objectclass: groupOfNames",
    "cn: {name}",
    "cn:: SsO8cmdlbg==",
    "cn:: !!!",
    "givenName: {name}",
    "sn: {name}",
    "mail: {mail}",
    "member: cn={name},mail={mail}",
    "telephoneNumber: {phone}",
    "o: {any}",
    "jpegPhoto:: /9j/4AAQ",
    "jpegPhoto:< file:///etc/passwd",
    "description: {any}",
    " folded",
    "# remark",
    "",
    "",
    "changetype: delete",
    "version: 1",
    "birthyear: {day}",
    "mozillaNickname: {name}",
    "{any}",
)
_RECIPIENT_LINES: Final = (
    "{name} <{mail}>, ",
    '"{name}" <{mail}>;',
    "{mail},",
    " {name}",
    "{name} [mailto:{mail}]; {mail} ({name})",
    "Cc: {name} {mail}",
    "{any}",
)
_MAIL_LINES: Final = (
    "From: {name} <{mail}>",
    "To: {name} <{mail}>, b@x.example",
    "Cc: {mail}",
    "Date: Mon, 3 Nov 2025 10:00:00 +0100",
    "Date: {day}",
    "Subject: =?utf-8?q?J=C3=BC?=",
    "Subject: {any}",
    "Message-ID: <{any}>",
    "Delivered-To: {mail}",
    'Content-Type: multipart/mixed; boundary="a"',
    "Content-Type: text/html; charset={any}",
    "Content-Transfer-Encoding: base64",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Transfer-Encoding: x-uuencode",
    "",
    "",
    "--a",
    "--a--",
    "Hello",
    "SGVsbG8=",
    "Content-Disposition: attachment; filename*0*=utf-8''%C3;",
    "From x@x.example Mon Nov  3 10:00:00 2025",
    ">From here",
    " folded",
    "begin 644 x",
    "<p>Hi<br>",
    '<a href="{link}">{any}<img alt="{name}"></a>',
    "{any}",
)


def _of_lines(lines: tuple[str, ...], first: str, last: str) -> Callable[[Draw], bytes]:
    def made(draw: Draw) -> bytes:
        parts = []
        for _ in range(draw(st.integers(1, 4))):
            body = [
                line.format(
                    name=draw(_NAMES),
                    mail=draw(_ADDRESSES),
                    phone=draw(_PHONES),
                    link=draw(_LINKS),
                    day=draw(_DAYS),
                    any=draw(_ANY),
                )
                if "{" in line
                else line
                for line in draw(st.lists(st.sampled_from(lines), max_size=14))
            ]
            parts.append("\n".join([first, *body, last]) if first else "\n".join(body))
        text = "\n".join(parts) + "\n"
        if draw(st.booleans()):
            text = text.replace("\n", "\r\n")
        return text.encode(draw(st.sampled_from(["utf-8", "utf-8", "cp1252", "utf-16"])), "replace")

    return made


def _member(name: str) -> zipfile.ZipInfo:
    """Name a member of an archive, always of the same day."""
    return zipfile.ZipInfo(name)


def _archive(draw: Draw) -> bytes:
    files = archives.WHOLE | {"Contacts.csv": archives.PHONE_CONTACTS}
    members = draw(st.lists(st.sampled_from(sorted(files)), min_size=1, unique=True))
    stream = io.BytesIO()
    with zipfile.ZipFile(
        stream, "w", draw(st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
    ) as made:
        for name in members:
            content = files[name].encode()
            made.writestr(
                _member(draw(st.sampled_from([name, "x/" + name, "../../" + name]))),
                _damaged(draw, content) if draw(st.booleans()) else content,
            )
    return stream.getvalue()


def _workbook(draw: Draw) -> bytes:
    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.utils.exceptions import IllegalCharacterError

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(draw(st.sampled_from(_HEADERS)).split(","))
    for _ in range(draw(st.integers(0, 4))):
        try:
            sheet.append([draw(st.one_of(_ANY, st.integers(), st.floats(), st.none())) for _ in range(6)])
        except IllegalCharacterError:
            continue
    for place in draw(st.lists(st.sampled_from(["A1", "A2", "C2", "B3", "Z99"]), max_size=3)):
        sheet[place].comment = Comment(draw(_NAMES), draw(st.sampled_from(["Mia", "tc={1}"])))
    stream = io.BytesIO()
    book.save(stream)
    again = io.BytesIO()
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(again, "w") as new:
        names = [name for name in old.namelist() if name != "docProps/core.xml"]  # which holds the time
        hit = draw(st.sampled_from(["", *names]))
        for name in names:
            new.writestr(_member(name), _damaged(draw, old.read(name)) if name == hit else old.read(name))
    return again.getvalue()


def _account(draw: Draw) -> bytes:
    """Make an account as Monica exports it."""

    def holding(kind: str, **properties: st.SearchStrategy[Any]) -> dict[str, Any]:
        values = [
            {
                "uuid": draw(st.sampled_from("abc")),
                "properties": {key: draw(said) for key, said in properties.items()},
            }
            for _ in range(draw(st.integers(0, 3)))
        ]
        return {"count": len(values), "type": kind, "values": values}

    people = holding(
        "contact", first_name=_NAMES, last_name=_NAMES, company=_ANY, description=_ANY, me_contact=_ANY
    )
    for each in people["values"]:
        each["data"] = [
            holding(
                "contact_field",
                data=st.one_of(_ADDRESSES, _PHONES, _LINKS, _ANY),
                type=st.sampled_from("abc"),
            ),
            holding("note", body=_ANY),
            holding("call", content=_ANY, called_at=st.one_of(_DAYS, st.just("2025-11-03T10:00:00Z"))),
            holding("conversation", happened_at=st.just("2025-11-03"), messages=st.lists(_ANY, max_size=2)),
            {"type": "activity", "values": draw(st.lists(st.sampled_from("abc"), max_size=2))},
        ]
    kinds = [
        {"uuid": "a", "properties": {"type": "email"}},
        {"uuid": "b", "properties": {"name": draw(_ANY)}},
    ]
    activities = holding("activity", summary=_ANY, happened_at=_DAYS)
    account = {"data": [people, activities], "instance": {"contact_field_types": kinds}}
    return json.dumps({"version": "1.0-preview.1", "account": account}).encode()


def _changed_book(draw: Draw, book: bytes) -> bytes:
    """Change some values of a JSON book."""
    whole = json.loads(book)
    for _ in range(draw(st.integers(0, 3))):
        name = draw(st.sampled_from(sorted(whole)))
        rows = whole[name]
        if not isinstance(rows, list) or not rows:
            whole[name] = draw(st.sampled_from([[], {}, None, [{}], [[]], "x"]))
            continue
        row = draw(st.sampled_from(rows))
        if not isinstance(row, dict) or not row:
            continue
        key = draw(st.sampled_from(sorted(row)))
        way = draw(st.integers(0, 3))
        if way == 0:
            del row[key]
        elif way == 1:
            rows.append(dict(row))
        else:
            row[key] = draw(st.one_of(_ANY, st.integers(-5, 99), st.none(), st.booleans(), st.just([])))
    return json.dumps(whole).encode()


_TOKENS: Final = (
    b"\x00",
    b"\xff\xfe",
    b'"',
    b"'",
    b",",
    b";",
    b"\t",
    b"\r",
    b"\n",
    b"\n\n",
    b"\xe9",
    b"\xc3",
    b"=",
    b":",
    b"\\",
    b"<",
    b"{",
    b"[" * 300,
    b"((" * 300,
    b"BEGIN:VCARD\n",
    b"END:VCARD\n",
    b"BEGIN:VEVENT\n",
    b'"' * 99,
    b"A" * 40_000,
    b"\x1a",
    b"PK\x03\x04",
    b"\xef\xbb\xbf",
    b"%",
    b"&#0;",
    b"null",
    b"1e999",
)


def _damaged(draw: Draw, data: bytes) -> bytes:
    """Damage a file a few times: in its bytes, or in its lines."""
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        way = draw(st.integers(0, 8))
        length = draw(st.integers(0, 40))
        if way == 0:
            data = data[:at]
        elif way == 1:
            data = data[:at] + draw(st.sampled_from(_TOKENS)) + data[at:]
        elif way == 2:
            data = data[:at] + draw(st.binary(max_size=12)) + data[at + length :]
        elif way == 3:
            data = data[:at] + data[at + length :]
        elif way == 4:
            data = data[:at] + data[at : at + length] * draw(st.integers(2, 40)) + data[at:]
        elif way == 5 and at < len(data):
            data = data[:at] + bytes([data[at] ^ 1 << draw(st.integers(0, 7))]) + data[at + 1 :]
        elif way == 6:
            lines = data.split(b"\n")
            first, second = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
            lines[first], lines[second] = lines[second], lines[first]
            data = b"\n".join(lines)
        elif way == 7:
            lines = data.split(b"\n")
            del lines[draw(st.integers(0, len(lines) - 1))]
            data = b"\n".join(lines)
        else:
            data = data + data
    return data


def hostile_files(book: bytes) -> Mapping[str, st.SearchStrategy[bytes]]:
    """Give by its name what makes files of each kind, damaged; `book` is a JSON book to damage."""
    makers: dict[str, Callable[[Draw], bytes]] = {
        "table": _table,
        "vcards": _of_lines(_CARD_LINES, "BEGIN:VCARD", "END:VCARD"),
        "calendar": _of_lines(
            _EVENT_LINES,
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20251103T100000Z\nATTENDEE;CN=Ada:mailto:ada@berg.example",
            "END:VEVENT\nEND:VCALENDAR",
        ),
        "ldif": _of_lines(_ENTRY_LINES, "dn: cn=A,mail=a@x.example", ""),
        "mail": _of_lines(
            _MAIL_LINES, "From: Cy <a@x.example>\nTo: me@x.example\nDate: Mon, 3 Nov 2025 10:00:00 +0100", ""
        ),
        "mailbox": _of_lines(
            _MAIL_LINES,
            "From x@x.example Mon Nov  3 10:00:00 2025\nFrom: Ada <ada@berg.example>\nTo: me@x.example",
            "",
        ),
        "recipients": _of_lines(_RECIPIENT_LINES, "To: Ada Berg <ada@berg.example>; bo@cole.example,", ""),
        "archive": _archive,
        "workbook": _workbook,
        "account": _account,
        "book": lambda draw: _changed_book(draw, book),
        "anything": lambda draw: draw(
            st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode))
        ),
    }

    def strategy(make: Callable[[Draw], bytes]) -> st.SearchStrategy[bytes]:
        return st.composite(lambda draw: _damaged(draw, make(draw)))()

    made = {name: strategy(make) for name, make in makers.items()}
    # What is damaged in its bytes is refused as JSON, so half of that keeps its shape.
    for name in ("account", "book"):
        made[name] = st.one_of(made[name], st.composite(makers[name])())
    return made


# -- what must hold ---------------------------------------------------------------------------------


HERE: Final = (("Ada", "Berg", "ada@berg.example"), ("Boris", "Cole", "bo@cole.example"))
ELSEWHERE: Final = (
    ("Ada", "Berg", "ada@berg.example"),
    ("Fay", "Gill", "fay@gill.example"),
    ("Gus", "Hart", ""),
)
"""The people of a book whom the files may meet, and those of the book that is damaged."""


def settle(store: Store, people: Sequence[tuple[str, str, str]] = HERE) -> None:
    """Put people into a book."""
    for given, family, address in people:
        emails = (Address(address, "work", True),) if address else ()
        save(
            store,
            ContactDraft(given_name=given, family_name=family, emails=emails, position="Analyst"),
        )


@contextmanager
def in_time(seconds: float) -> Iterator[None]:
    """Raise `TimeoutError` in what takes longer."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"it took longer than {seconds} s")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def attempt(store: Store, path: Path) -> str:
    """Import a file, look that all holds, and take it back; give what came of it in a word.

    Only a `KnownError` may be raised, and then nothing is changed; the rows add up; the same file again changes
    nothing; taken back, the book is as it was; none of it takes longer than `LONGEST`.
    """
    before = dump(store)
    steps = store.value("SELECT count(*) FROM history WHERE undone_at IS NULL")
    begun = time.monotonic()
    result: importing.ImportResult | None = None
    refused = ""
    with in_time(3 * LONGEST):
        try:
            result = importing.import_file(store, path)
        except KnownError as error:
            refused = str(error)
    if result is None:
        assert len(refused) > 10, "a failure says nothing"
        assert "\n" not in refused, f"more than a line: {refused}"
        assert dump(store) == before, "what failed left something behind"
        return "refused"
    assert time.monotonic() - begun < LONGEST, f"it took {time.monotonic() - begun:.1f} s"
    told = result.new + result.merged + result.unchanged + len(result.skipped) + len(result.unreadable)
    assert result.rows == told, f"{result.rows} rows, {told} told"
    assert all(each.reason.strip() for each in (*result.skipped, *result.unreadable)), "a row has no reason"
    assert (dump(store) != before) == (result.history is not None), (
        "a change without a step, or a step without one"
    )
    if result.history is None:
        return "nothing new"
    assert store.value("SELECT count(*) FROM history WHERE undone_at IS NULL") == steps + 1, (
        "it is not one step"
    )
    after = dump(store)
    again = importing.import_file(store, path)
    assert (again.new, again.merged) == (0, 0), f"the second time {again.new} new, {again.merged} merged"
    assert _without_runs(dump(store)) == _without_runs(after), "the second time changed something"
    history.undo(store)
    if again.history is not None:
        history.undo(store)
    assert dump(store) == before, "taken back, the book is not as it was"
    return "imported"


def _without_runs(tables: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in tables.items() if name != "import_run"}
