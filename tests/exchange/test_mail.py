"""Mail: who takes part, who I am, what is left out, broken headers and bodies, and mailboxes of all kinds."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.terms import Direction, InteractionKind
from crm_desktop.exchange.files.content import FileKind, TextForm, kind_of
from crm_desktop.exchange.mail.reader import DELETED, DRAFT, NO_DAY, NO_SENDER, NOBODY, WHO_AM_I, read_mail
from crm_desktop.exchange.mail.text import (
    BODY_LIMIT,
    HEAD_LIMIT,
    RawMessage,
    addresses,
    body_of,
    messages,
    words,
)
from crm_desktop.exchange.plan.files import Plan
from crm_desktop.exchange.plan.known import Known, KnownThings
from crm_desktop.exchange.plan.terms import ImportCounts
from crm_desktop.exchange.plan.things import STRANGERS
from crm_desktop.exchange.records import Batch, Mention, Myself, Talk
from crm_desktop.exchange.sources import ThingSource, open_source

TODAY = date(2025, 11, 24)
FORM = TextForm("utf-8", "utf-8-sig", "replace", False, "")
ME = Myself(frozenset({"mia rowe"}), frozenset({"mia@rowe.example"}))
DATE = "Date: Thu, 20 Nov 2025 10:15:42 -0000\n"
FROM_ADA = f"From: Ada Berg <Ada@x.example>\nTo: mia@rowe.example\n{DATE}"


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_desktop.exchange.mail.reader.local", lambda moment: moment)


def read(tmp_path: Path, text: str | bytes, me: Myself = ME) -> Batch:
    path = tmp_path / "a.eml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    batches = list(read_mail(path, FORM, me, TODAY))
    batch = batches[-1]
    assert not any(each.rows for each in batches[:-1])
    assert batch.rows == len(batch.things) + len(batch.skipped) + len(batch.unreadable)
    return batch


def talk(tmp_path: Path, text: str | bytes, me: Myself = ME) -> Talk:
    (found,) = read(tmp_path, text, me).things
    assert isinstance(found, Talk)
    return found


def reasons(batch: Batch) -> list[str]:
    return [each.reason for each in (*batch.skipped, *batch.unreadable)]


def box(messages: Sequence[str], line: str = "From x@x.example Thu Nov 20 10:15:42 2025\n") -> str:
    return "".join(f"{line}{each}\n" for each in messages)


def test_what_i_got_and_what_i_sent(tmp_path: Path) -> None:
    got = talk(
        tmp_path,
        "Message-ID: <1@x>\nFrom: =?utf-8?q?Berg=2C_Ad=C3=A0?= <Ada@x.example>\nTo: Mia Rowe <mia@rowe.example>,\n"
        f"\tBo <bo@x.example>\n{DATE}Subject: =?iso-8859-1?q?Caf=E9?=\n =?iso-8859-1?q?_and_=80?=\n\nHello Mia\n",
    )
    assert got == Talk(
        1, "mail|1@x|ada@x.example", date(2025, 11, 20), InteractionKind.EMAIL,
        (Mention("Adà Berg", "ada@x.example"), Mention("Bo", "bo@x.example", here_only=True)),
        Direction.IN, time(10, 15), subject="Café and €", notes="Hello Mia",
    )  # fmt: skip
    sent = talk(
        tmp_path,
        f"From: mia@rowe.example\nTo: Ada <ada@x.example>, mia@rowe.example\nCc: bo@x.example\n{DATE}\nHello\n",
    )
    assert (sent.direction, sent.people) == (
        Direction.OUT, (Mention("Ada", "ada@x.example"), Mention("", "bo@x.example")),
    )  # fmt: skip
    crowd = ", ".join(f"p{number}@x.example" for number in range(13))
    received = talk(tmp_path, f"From: mia@rowe.example\nTo: {crowd}\n{DATE}\n")
    assert [each.here_only for each in received.people] == [True] * 13


@pytest.mark.parametrize(
    "more",
    [
        "List-Unsubscribe: <https://x.example>\n",
        "Precedence: bulk\n",
        "Auto-Submitted: auto-replied\n",
        "X: y\nFrom: jobs-noreply@x.example\n",
    ],
)
def test_machines_and_lists_make_nobody_a_contact(tmp_path: Path, more: str) -> None:
    text = f"{more}From: news@x.example\nTo: mia@rowe.example\n{DATE}\nHello\n"
    assert talk(tmp_path, text).people[0].here_only
    source = open_source(tmp_path / "a.eml")
    assert isinstance(source, ThingSource)
    (planned,) = Plan(source.for_me(ME, TODAY), Known(things=KnownThings(today=TODAY)))
    assert [each.reason for each in planned.skipped] == [STRANGERS]


def test_what_was_never_sent_or_is_gone_is_left_out(tmp_path: Path) -> None:
    for more, reason in (
        ("X-Mozilla-Draft-Info: internal/draft\n", DRAFT),
        ("X-Unsent: 1\n", DRAFT),
        ("X-Gmail-Labels: Important,Drafts\n", DRAFT),
        ("X-Gmail-Labels: =?UTF-8?Q?Spam?=\n", DELETED),
        ("X-Gmail-Labels: =?UTF-8?Q?Wichtig,Entw=C3=BCrfe?=\n", DRAFT),
        ("X-Mozilla-Status: 0009\n", DELETED),
        ("X-Mozilla-Status: 0001\n", ""),
        ("X-Mozilla-Status: broken\n", ""),
        ("Auto-Submitted: no\n", ""),
    ):
        assert reasons(read(tmp_path, f"{more}{FROM_ADA}\nHello\n")) == ([reason] if reason else [])
    assert reasons(read(tmp_path, f"To: mia@rowe.example\n{DATE}Subject: x\n\n")) == [NO_SENDER]
    assert reasons(read(tmp_path, f"From: mia@rowe.example\nTo: mia@rowe.example\n{DATE}\n")) == [NOBODY]
    assert reasons(read(tmp_path, "From: ada@x.example\nTo: mia@rowe.example\n\n")) == [NO_DAY]


def test_the_day_is_read_where_it_can_be(tmp_path: Path) -> None:
    head = "From: ada@x.example\nTo: mia@rowe.example\n"
    for said, moment in (
        ("Date: Thu, 20 Nov 2025 10:15 +0000 (UTC)\n", "2025-11-20 10:15"),
        ("Date: 20 Nov 25 23:30:00 +0000\n", "2025-11-20 23:30"),
        ("Date: 2025-11-20T10:15:00Z\n", "2025-11-20 10:15"),
        ("Date: nonsense\nReceived: by x; Thu, 20 Nov 2025 10:15:00 +0000\n", "2025-11-20 10:15"),
        (
            "Date: Thu, 20 Nov 2099 10:15:00 +0000\nReceived: by x; 19 Nov 2025 08:00:00 +0000\n",
            "2025-11-19 08:00",
        ),
    ):
        found = talk(tmp_path, f"{head}{said}\nHello\n")
        assert f"{found.on} {found.at:%H:%M}" == moment
    found = talk(
        tmp_path, box([f"{head}Date: 31 Feb 2025\n\nHello\n"], "From 17@xxx Thu Nov 20 10:15:42 +0000 2025\n")
    )
    assert (found.on, found.at) == (date(2025, 11, 20), time(10, 15))
    for broken in (
        "Date: Thu, 99 Nov 2025 10:15\n",
        "Date: 1 Jan 1905 00:00:00 -2359\n",
        "Date: 20 Nov 2025 10:15 +9999\n",
    ):
        assert reasons(read(tmp_path, f"{head}{broken}\n")) == [NO_DAY]


def test_who_i_am_is_found_out(tmp_path: Path) -> None:
    nobody = Myself()
    sent = f"From: Mia R. <m@home.example>\nTo: ada@x.example\n{DATE}\nHello\n"
    got = f"From: bo@x.example\nTo: M <m@home.example>\n{DATE}\nHello\n"
    # By whose the mailbox is.
    batch = read(tmp_path, box([f"Delivered-To: m@home.example\n{got}", sent]), nobody)
    assert [each.direction for each in batch.things if isinstance(each, Talk)] == [
        Direction.IN,
        Direction.OUT,
    ]
    assert not batch.remarks
    # By what was sent, as Gmail labels it.
    assert talk(tmp_path, f"X-Gmail-Labels: Sent\n{sent}", nobody).direction is Direction.OUT
    assert talk(tmp_path, f"X-Gmail-Labels: Gesendet\n{sent}", nobody).direction is Direction.OUT
    # By the name on the card.
    assert talk(
        tmp_path, sent.replace("Mia R.", "Mia Rowe"), Myself(names=frozenset({"mia rowe"}))
    ).direction is (Direction.OUT)
    # By taking part in all of it.
    batch = read(tmp_path, box([sent, got, got.replace("bo@", "cy@")]), nobody)
    assert [each.direction for each in batch.things if isinstance(each, Talk)] == [
        Direction.OUT, Direction.IN, Direction.IN,
    ]  # fmt: skip
    # Nothing tells: it counts as one that I got.
    batch = read(tmp_path, got, nobody)
    assert [each.text for each in batch.remarks] == [WHO_AM_I]
    (found,) = batch.things
    assert isinstance(found, Talk)
    assert found.people == (Mention("", "bo@x.example"), Mention("M", "m@home.example", here_only=True))


def test_who_wrote_all_of_what_was_sent_is_me(tmp_path: Path) -> None:
    """Of a mailbox that no card and no owner explains."""

    def directions(name: str, *messages: str) -> set[Direction]:
        path = tmp_path / name
        path.write_text(box(messages))
        things = [each for batch in read_mail(path, FORM, Myself(), TODAY) for each in batch.things]
        return {each.direction for each in things if isinstance(each, Talk)}

    sent = f"From: Mia R. <m@home.example>\nTo: ada@x.example\n{DATE}\nHello\n"
    other = sent.replace("ada@", "bo@")
    assert directions("mails", sent, other) == {Direction.OUT}
    for name in ("Sent", "sent_items.mbox", "Gesendete Objekte.mbox", "Éléments envoyés", "Sent-1"):
        assert directions(name, sent) == {Direction.OUT}
    # It may as well be what somebody wrote to me.
    assert directions("mails", sent, sent) == {Direction.IN}
    assert directions("sentinel", sent) == {Direction.IN}
    for came in ("Received: by x; Thu, 20 Nov 2025 10:15:00 +0000", "Return-Path: <m@home.example>"):
        assert directions("Sent", sent, f"{came}\n{other}") == {Direction.IN}
    # Somebody who is written to is not the one who sent all of it for certain.
    assert directions("Sent", sent, sent.replace("ada@x", "m@home")) == {Direction.IN}


# -- the text -------------------------------------------------------------------------------------


def notes(tmp_path: Path, body: str | bytes, more: str = "") -> str:
    text = body if isinstance(body, bytes) else body.encode()
    return talk(tmp_path, f"{FROM_ADA}MIME-Version: 1.0\n{more}\n".encode() + text).notes


def test_the_text_is_what_was_written(tmp_path: Path) -> None:
    assert notes(
        tmp_path, "Gr=C3=BC=\n=C3=9Fe\n", "Content-Transfer-Encoding: quoted-printable\n"
    ) == "GrüßE".replace("E", "e")
    body = base64.b64encode("Grüße".encode("iso-8859-15")).decode()
    more = "Content-Type: text/plain; charset=iso-8859-15\nContent-Transfer-Encoding: base64\n"
    assert notes(tmp_path, body, more) == "Grüße"
    assert notes(tmp_path, "Grüße".encode("cp1252")) == "Grüße"
    assert notes(tmp_path, "Grüße", "Content-Type: text/plain; charset=klingon\n") == "Grüße"
    assert notes(tmp_path, "x", "Content-Type: text/plain; charset=punycode\n") == "x"
    page = "<html><head><title>T</title><style>p{}</style></head><body><p>Hi&nbsp;Mia,</p>to\nday<br>now</body></html>"
    assert notes(tmp_path, page, "Content-Type: text/html\n") == "Hi Mia,\n\nto day\nnow".replace(
        "\n\nto", "\nto"
    )


def test_where_links_of_a_page_lead_is_kept(tmp_path: Path) -> None:
    page = (
        '<p>See <a href="https://acme.example/jobs/7">the posting</a> and <a href="https://cal.example/mia">'
        '<img src="b.png" alt="Book a time"></a>, or <a href="mailto:ada@x.example">write</a>.</p>'
        '<p><a href="http://acme.example/">acme.example</a> <a href="https://b.example/c">https://b.example/c</a></p>'
    )
    assert notes(tmp_path, page, "Content-Type: text/html\n") == (
        "See the posting (https://acme.example/jobs/7) and Book a time (https://cal.example/mia), or write.\n\n"
        "http://acme.example/ https://b.example/c"
    )


@pytest.mark.parametrize("sign", ["<a ", "<a/", "<a x='", '<a x="', "<!--", "<<a", "<a x='>", "<p>", "&#"])
@pytest.mark.parametrize("end", ["", ">"])
def test_a_page_of_marks_without_end_holds_nobody_up(tmp_path: Path, sign: str, end: str) -> None:
    page = f"<p>Hello</p>{sign * (50_000 // len(sign))}{end}"
    begun = process_time()
    assert notes(tmp_path, page, "Content-Type: text/html\n").startswith("Hello")
    assert process_time() - begun < 4


def test_a_page_that_is_cut_off_keeps_its_end(tmp_path: Path) -> None:
    assert notes(tmp_path, "<p>Hello <b>Mia</b> &amp; B", "Content-Type: text/html\n") == "Hello Mia & B"


def test_the_parts_of_a_message(tmp_path: Path) -> None:
    body = (
        "--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain\n"
        "--b\nContent-Type: text/html\n\n<b>page</b>\n--b--\n"
        "--a\nContent-Type: application/pdf; name*=utf-8''Lebenslauf%20%C3%A4.pdf\n"
        "Content-Disposition: attachment\n\nJVBERi0=\n"
        "--a\nContent-Type: message/rfc822\n\nFrom: x@x.example\n\ninner\n--a--\n"
    )
    more = "Content-Type: multipart/mixed; boundary=a\n"
    assert notes(tmp_path, body, more) == "plain\n\nAttached: Lebenslauf ä.pdf"
    # Cut off and not closed.
    assert notes(tmp_path, body[:120], more) == "plain"
    deep = "".join(
        f"--{level}\nContent-Type: multipart/mixed; boundary={level + 1}\n\n" for level in range(2_000)
    )
    assert notes(tmp_path, deep, "Content-Type: multipart/mixed; boundary=0\n") == ""


def test_the_text_of_a_message_that_has_lost_its_boundary_is_kept(tmp_path: Path) -> None:
    for kind in ("multipart/mixed; boundary=lost", "multipart/alternative"):
        assert notes(tmp_path, "Hello Ada,\nsee you.\n", f"Content-Type: {kind}\n") == "Hello Ada,\nsee you."


@pytest.mark.parametrize(
    "before",
    [
        "From: Bo Cole <bo@x.example>\nSent: Monday, November 9, 2026 10:00 AM",
        "Von: Bo Cole\nGesendet: Montag, 9. November 2026 10:00",
        "*Von:* Bo Cole\n*An:* Ada\n*Datum:* Montag, 9. November 2026 10:00",
        "De : Bo Cole\nEnvoyé : lundi 9 novembre 2026 10:00",
    ],
)
def test_what_is_answered_is_left_out_as_outlook_writes_it(tmp_path: Path, before: str) -> None:
    assert notes_of(tmp_path, f"{FROM_ADA}\nYes\n\n{before}\nTo: Ada\nSubject: Job\n\nWill you?\n") == "Yes"


def test_a_text_that_speaks_of_from_and_date_stays_whole(tmp_path: Path) -> None:
    text = "From: Berlin\nTo: Bonn\nDate: to be found"
    assert notes_of(tmp_path, f"{FROM_ADA}\n{text}\n") == text


def test_pictures_within_the_text_are_not_sent_along(tmp_path: Path) -> None:
    def part(more: str) -> str:
        return f'--b\nContent-Type: image/png; name="a.png"\n{more}\nx\n'

    head = f"{FROM_ADA}Content-Type: multipart/related; boundary=b\n\n--b\n\nYes\n"
    assert (
        notes_of(tmp_path, head + part("Content-Disposition: inline\nContent-ID: <a@x>\n") + "--b--\n")
        == "Yes"
    )
    for more in ("Content-Disposition: attachment\nContent-ID: <a@x>\n", "Content-Disposition: inline\n"):
        assert notes_of(tmp_path, f"{head}{part(more)}--b--\n") == "Yes\n\nAttached: a.png"


def test_a_boundary_that_the_head_names_otherwise_is_found(tmp_path: Path) -> None:
    text = base64.b64encode("Grüße".encode()).decode()
    assert notes_of(
        tmp_path,
        f"{FROM_ADA}Content-Type: multipart/alternative; boundary=b1\n\n--b2\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: base64\n\n{text}\n--b2--\n",
    ) == "Grüße"  # fmt: skip


def test_a_chat_of_gmail_is_a_message(tmp_path: Path) -> None:
    assert talk(tmp_path, f"X-Gmail-Labels: Chat\n{FROM_ADA}\nHi\n").kind is InteractionKind.MESSAGE


def test_what_is_answered_is_left_out(tmp_path: Path) -> None:
    quoted = (
        "Yes!\n\nAda\n\nOn Thu, 20 Nov 2025 at 10:15, Bo <bo@x.example>\nwrote:\n\n> Will you?\n>\n> Bo\n"
    )
    assert notes(tmp_path, quoted) == "Yes!\n\nAda"
    assert notes(tmp_path, "Yes\n\n-----Original Message-----\nFrom: Bo\nWill you?\n") == "Yes"
    assert notes(tmp_path, "> Will you?\n\nYes\n") == "> Will you?\n\nYes"
    assert notes(tmp_path, "> Only this\n") == "> Only this"
    assert notes(tmp_path, "Steps:\n\n1. Go\n") == "Steps:\n\n1. Go"


# -- headers ---------------------------------------------------------------------------------------


def test_addresses_are_read_however_they_are_written() -> None:
    assert addresses(
        '"Berg, Ada" <a@x.example>, b@x.example (Bo Cole), Team: c@x.example;, "Klaus" <>, <d@x.example>,'
        " 'e@x.example' <e@x.example>, =?utf-8?b?SsO8cmdlbg==?= <j@x.example>, undisclosed-recipients:;"
    ) == [
        ("Berg, Ada", "a@x.example"), ("Bo Cole", "b@x.example"), ("", "c@x.example"), ("", "d@x.example"),
        ("", "e@x.example"), ("Jürgen", "j@x.example"),
    ]  # fmt: skip
    assert addresses('"Not closed <a@x.example>') == [("Not closed", "a@x.example")]
    assert addresses("") == addresses("nobody") == []
    assert words("=?utf-8?q?broken") == "=?utf-8?q?broken"
    assert words("=?klingon?q?x=C3=A4?= =?utf-8?b?!?=").startswith("x")


@given(st.text(alphabet='a@,;:<>()"\\=?. \n', max_size=60))
def test_addresses_never_fail(text: str) -> None:
    for name, address in addresses(text):
        assert "@" in address
        assert "@" not in name
    words(text)


# -- files -----------------------------------------------------------------------------------------


def test_mailboxes_of_all_kinds(tmp_path: Path) -> None:
    first, second = (
        f"{FROM_ADA}Message-ID: <1>\n\nOne\n>From here on\nFrom there on\n",
        f"{FROM_ADA}Message-ID: <2>\n\nTwo",
    )
    for line in ("From - Thu Nov 20 10:15:42 2025\n", "From a@x.example Thu Nov  6 10:15:42 2025\n"):
        batch = read(tmp_path, box([first, second, second], line))
        assert [each.notes for each in batch.things if isinstance(each, Talk)] == [
            "One\nFrom here on\nFrom there on", "Two", "Two",
        ]  # fmt: skip
    text = box([first.replace("\nFrom there", "\nFrom a Thu Nov 20 10:15:42 2025\nno header"), second])
    assert read(tmp_path, text).rows == 2
    # As Windows and the first Macs end lines, in UTF-16, and of Apple Mail.
    assert read(tmp_path, box([first, second]).replace("\n", "\r\n")).rows == 2
    assert read(tmp_path, box([first, second]).replace("\n", "\r")).rows == 2
    message = f"{FROM_ADA}\nHello\n"
    assert (
        notes_of(tmp_path, f"{len(message)}      \n{message}<?xml version='1.0'?><plist></plist>") == "Hello"
    )
    path = tmp_path / "b.eml"
    path.write_text(message, encoding="utf-16")
    source = open_source(path)
    assert isinstance(source, ThingSource)
    batch = source.for_me(ME, TODAY).sample()
    assert [each.notes for each in batch.things if isinstance(each, Talk)] == ["Hello"]


def notes_of(tmp_path: Path, text: str) -> str:
    return talk(tmp_path, text).notes


def test_mail_is_told_by_its_content() -> None:
    for text in (
        f"Received: by x\n\tat y\n{FROM_ADA}\n",
        "From a@x.example Thu Nov 20 10:15:42 2025\nFrom: a\nSubject: b\n",
        f"120\n{FROM_ADA}",
        "Subject: b\nMIME-Version: 1.0\n\nHello\n",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\n",
        "X-Unsent: 1\nTo: a@x.example\n",
    ):
        assert kind_of(text.encode()) is kind_of(b"\xef\xbb\xbf" + text.encode()) is FileKind.MAIL
    for text in ("From,To,Subject\na,b,c\n", "From: a\n\nDate: b\n", "Subject: x\nDate: y\n", "120\n121\n"):
        assert kind_of(text.encode()) is FileKind.CSV


def test_memory_stays_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(
        f"{FROM_ADA}X: ".encode()
        + b"x" * 3_000_000
        + b"\nSubject: lost\n\n"
        + b"y" * 3_000_000
        + b"\n"
        + b"z\n" * 500_000
    )
    with path.open("rb") as stream:
        (raw,) = filter(None, messages(stream, FORM))
    assert len(raw.head) < HEAD_LIMIT + 70_000
    assert len(raw.body) < BODY_LIMIT + 70_000
    assert talk(tmp_path, path.read_bytes()).people[0].email == "ada@x.example"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 400), st.integers(0, 80))
def test_damage_never_fails(data: bytes, at: int, length: int) -> None:
    whole = (
        f'{FROM_ADA}Content-Type: multipart/mixed; boundary="a"\n\n--a\nContent-Type: text/plain; charset*0=u\n'
        "Content-Transfer-Encoding: base64\n\nSGVsbG8=\n--a\nContent-Disposition: attachment; filename*=x''%\n\n--a--\n"
    ).encode()
    raw = RawMessage()
    damaged = whole[:at] + data + whole[at + length :]
    head, _, body = damaged.partition(b"\n\n")
    raw.head += head
    raw.body += body
    text, names = body_of(raw)
    assert isinstance(text, str)
    assert len(names) <= 10


def test_again_changes_nothing(tmp_path: Path) -> None:
    read(tmp_path, box([f"{FROM_ADA}Message-ID: <1>\n\nOne", f"{FROM_ADA}\nTwo", f"{FROM_ADA}\nTwo"]))
    source = open_source(tmp_path / "a.eml")
    assert isinstance(source, ThingSource)
    counts = ImportCounts()
    keys: dict[str, int] = {}
    for batch in Plan(source.for_me(ME, TODAY), Known(things=KnownThings(today=TODAY))):
        counts.add(batch)
        keys.update({planned.thing.key: 1 for planned in batch.things})
    assert (counts.new, counts.unchanged, counts.made) == (2, 1, 1)
    again = ImportCounts()
    for batch in Plan(source.for_me(ME, TODAY), Known(things=KnownThings(keys=keys, today=TODAY))):
        again.add(batch)
    assert (again.new, again.unchanged, again.made) == (0, 3, 0)


def test_a_place_in_the_directory_of_exchange_is_no_name(tmp_path: Path) -> None:
    head = "From: /O=ACME/OU=EXCHANGE/CN=RECIPIENTS/CN=4F2A-PAUL <paul@acme.example>\nTo: mia@rowe.example\n"
    assert talk(tmp_path, f"{head}{DATE}\nHello\n").people == (Mention("", "paul@acme.example"),)


def test_a_name_that_another_message_says_is_taken(tmp_path: Path) -> None:
    sent = f"From mia Thu Nov 20 10:15:42 2025\nFrom: mia@rowe.example\nTo: bo@x.example\n{DATE}\nHello\n\n"
    got = (
        f"From bo Thu Nov 20 10:15:42 2025\nFrom: Bo Cole <bo@x.example>\nTo: mia@rowe.example\n{DATE}\nHi\n"
    )
    people = [each.people for each in read(tmp_path, sent + got).things if isinstance(each, Talk)]
    assert people == [(Mention("Bo Cole", "bo@x.example"),)] * 2
