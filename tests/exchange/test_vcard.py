"""vCards of every version, as address books write them, and broken ones among good ones."""

from __future__ import annotations

import base64
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as rounds
from hypothesis import strategies as st

from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.people.cards import NOBODY, PHOTO_LIMIT
from crm_desktop.exchange.records import Batch, PersonRow
from crm_desktop.exchange.sources import CardSource, open_source
from crm_desktop.exchange.values.cells import clean, clean_lines
from crm_desktop.exchange.values.dates import day_text
from crm_desktop.exchange.vcards.reader import GROUP, read_cards
from crm_desktop.exchange.vcards.text import LINES_LIMIT, NOT_CLOSED, PROPERTY_LIMIT, TOO_LONG
from tests.exchange.files import write

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 4


def read(path: Path) -> Batch:
    """Read a file whole, as one batch."""
    source = open_source(path)
    assert isinstance(source, CardSource)
    whole = Batch([], [], [], [], 0, 0.0)
    for batch in read_cards(path, source.form, source.for_all, batch=3):
        assert batch.rows == len(batch.people) + len(batch.skipped) + len(batch.unreadable)
        whole.people += batch.people
        whole.skipped += batch.skipped
        whole.unreadable += batch.unreadable
        whole.remarks += batch.remarks
        whole.rows += batch.rows
        whole.done = batch.done
    assert whole.done == 1.0
    return whole


def one(tmp_path: Path, text: str, encoding: str = "utf-8") -> PersonRow:
    batch = read(write(tmp_path / "a.vcf", text, encoding))
    (person,) = batch.people
    assert batch.remarks == []
    return person


def card(*lines: str, end: str = "\r\n") -> str:
    return end.join(("BEGIN:VCARD", *lines, "END:VCARD", ""))


def lines_of(person: PersonRow) -> tuple[str, ...]:
    return person.more.lines if person.more else ()


# -- what other programs write ---------------------------------------------------------------------


def test_apple(tmp_path: Path) -> None:
    photo = base64.b64encode(JPEG).decode()
    folded = "\r\n ".join(photo[at : at + 74] for at in range(0, len(photo), 74))
    ada = one(
        tmp_path,
        card(
            "VERSION:3.0", "PRODID:-//Apple Inc.//iPhone OS 17.2//EN", "N:Lovelace;Ada;King;Dr.;PhD",
            "FN:Dr. Ada King Lovelace PhD", "NICKNAME:Addie", "ORG:Copperfinch;Research\\, Ltd.;", "TITLE:Analyst",
            "EMAIL;type=INTERNET;type=HOME:ada@home.example",
            "EMAIL;type=INTERNET;type=WORK;type=pref:ada@copperfinch.example",
            "TEL;type=CELL;type=VOICE;type=pref:+353 87 1", "item1.TEL:+353 1 2", "item1.X-ABLabel:Gran",
            "item2.ADR;type=WORK;type=pref:;;1 Green\\nFloor 2;Dublin;Dublin;D02;Ireland", "item2.X-ABADR:ie",
            "item3.URL;type=pref:https://www.linkedin.com/in/ada-l", "item3.X-ABLabel:_$!<HomePage>!$_",
            "X-SOCIALPROFILE;type=twitter;x-user=ada:http://twitter.com/ada",
            "X-SOCIALPROFILE;type=flickr;x-user=addie:x-apple:addie", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10",
            "item4.X-ABDATE;type=pref:2010-05-01", "item4.X-ABLabel:_$!<Anniversary>!$_",
            "item5.X-ABRELATEDNAMES:Byron", "item5.X-ABLabel:_$!<Father>!$_",
            "item6.IMPP;X-SERVICE-TYPE=Telegram:x-apple:ada", "item6.X-ABLabel:Telegram",
            "NOTE:first\\nsecond\\, third",
            "CATEGORIES:Risk,myContacts", f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}", "UID:abc-1", "X-ABUID:1\\:ABPerson",
        ),
    )  # fmt: skip
    assert (ada.name, ada.title, ada.given, ada.family, ada.suffix, ada.nickname) == (
        "Dr. Ada King Lovelace PhD", "Dr.", "Ada King", "Lovelace", "PhD", "Addie",
    )  # fmt: skip
    assert (ada.company, ada.position, ada.location, ada.notes) == (
        "Copperfinch", "Analyst", "Dublin, Ireland", "first\nsecond, third",
    )  # fmt: skip
    assert ada.emails == ("ada@copperfinch.example", "ada@home.example")
    assert ada.links == ("https://www.linkedin.com/in/ada-l", "http://twitter.com/ada")
    assert (ada.phones, ada.tags, ada.key) == (("+353 87 1", "+353 1 2"), ("Risk",), "")
    assert dict(ada.own_fields) == {
        "Department": "Research, Ltd.", "Work address": "1 Green Floor 2, D02, Dublin, Ireland", "Flickr": "addie",
        "Birthday": "10 December", "Anniversary": "2010-05-01", "Father": "Byron", "Messenger (Telegram)": "ada",
    }  # fmt: skip
    assert ada.more is not None
    assert ada.more.photo == JPEG
    assert dict(ada.more.kinds) == {
        "ada@copperfinch.example": "work", "ada@home.example": "home", "+353 87 1": "mobile", "+353 1 2": "gran",
    }  # fmt: skip
    assert ada.more.lines == ("UID:abc-1",)


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        (r"CATEGORIES:Risk,Work\, past", ("Risk", "Work, past")),
        (r"CATEGORIES:Berlin\, Germany", ("Berlin, Germany",)),
        ("CATEGORIES;ENCODING=QUOTED-PRINTABLE:caf=C3=A9\\,b,c", ("café,b", "c")),
        (r"CATEGORIES:back\\,slash", ("back\\", "slash")),
        (
            r"CATEGORIES:fair\, Risk\, Work",
            ("fair", "Risk", "Work"),
        ),  # as who takes the list for a text writes it
        (r"CATEGORIES:,a,,b\\", ("a", "b\\")),
    ],
)
def test_an_escaped_comma_belongs_to_its_tag(tmp_path: Path, written: str, tags: tuple[str, ...]) -> None:
    assert one(tmp_path, card("FN:Ada", written)).tags == tags


def test_what_a_card_says_twice_is_kept_twice(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        card(
            "VERSION:4.0", "FN;LANGUAGE=el:Άντα", "FN;PREF=1:Ada Lovelace", "FN:Ada Lovelace",
            "ORG:Copperfinch;Risk", "ORG:Brindlewick", "ORG:Copperfinch",
            "TITLE:Analyst", "TITLE:Board member", "TITLE:Analyst", "ROLE:Painter", "ROLE:Poet", "NICKNAME:Addie",
            "NICKNAME:Countess", "NICKNAME:Addie",
        ),
    )  # fmt: skip
    assert (ada.company, ada.position, ada.nickname) == ("Copperfinch", "Analyst", "Addie, Countess")
    assert dict(ada.own_fields) == {
        "Department": "Risk", "Other company": "Brindlewick", "Other position": "Board member", "Role": "Painter",
        "Other role": "Poet", "Other name": "Άντα",
    }  # fmt: skip


def test_an_address_as_it_is_written_on_an_envelope(tmp_path: Path) -> None:
    """In the label of one without parts, on a line of its own, and left out where its parts say the same."""
    four = one(
        tmp_path,
        card("VERSION:4.0", "FN:Ada", r'ADR;LABEL="1 Green\nDublin: East\nIreland";TYPE=home:;;;;;;'),
    )
    assert four.own_fields == (("Home address", "1 Green, Dublin: East, Ireland"),)
    three = one(tmp_path, card("VERSION:3.0", "FN:Ada", r"LABEL;TYPE=WORK:1 Green\nDublin\, East"))
    assert three.own_fields == (("Work address", "1 Green, Dublin, East"),)
    both = one(
        tmp_path,
        card(
            "VERSION:2.1", "FN:Ada", "ADR;HOME:;;1 Green;Dublin;;;", "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:1=",
            " Green=0D=0ADublin", "LABEL;WORK:2 Quay",
        ),
    )  # fmt: skip
    assert both.own_fields == (("Home address", "1 Green, Dublin"), ("Work address", "2 Quay"))


def test_which_postal_address_counts_and_what_it_is_called(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        card(
            "FN:Ada", "item1.ADR:;;Lake Road 3;Sligo;;;Ireland", "item1.X-ABLabel:Lake house",
            "item2.ADR;type=pref:;;1 Green;Dublin;;;Ireland", "item2.X-ABLabel:_$!<Home>!$_",
        ),
    )  # fmt: skip
    assert ada.location == "Dublin, Ireland"
    assert dict(ada.own_fields) == {
        "Home address": "1 Green, Dublin, Ireland", "Lake house": "Lake Road 3, Sligo, Ireland",
    }  # fmt: skip


def test_the_further_numbers_and_fields_of_outlook(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        card(
            "VERSION:2.1", "FN:Ada", "TEL;WORK;VOICE:+353 1 1", "X-MS-TEL;VOICE;COMPANY:+353 1 2",
            "X-MS-TEL;VOICE;ASSISTANT:+353 1 3", "X-MS-TEXT;CUSTOM1:Chess",
        ),
    )  # fmt: skip
    assert ada.phones == ("+353 1 1", "+353 1 2", "+353 1 3")
    assert ada.more is not None
    assert dict(ada.more.kinds) == {"+353 1 1": "work", "+353 1 2": "main", "+353 1 3": "assistant"}
    assert ada.own_fields == (("Custom field", "Chess"),)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("FN:Berg, Ada", "N:Berg;Ada;;;"), "Ada Berg"),
        (("FN:Berg\\, Ada", "N:Berg;Ada;Maria;Dr.;"), "Dr. Ada Maria Berg"),
        (("FN:Ada Berg, PhD", "N:Berg;Ada;;;PhD"), "Ada Berg, PhD"),
        (("FN:Cole, Day & Partners",), "Cole, Day & Partners"),
    ],
)
def test_a_name_as_directories_sort_it_is_said_as_people_do(
    tmp_path: Path, lines: tuple[str, ...], name: str
) -> None:
    assert one(tmp_path, card(*lines)).name == name


def test_who_has_but_a_nickname_is_called_so(tmp_path: Path) -> None:
    ada = one(tmp_path, card("FN:", "N:;;;;", "NICKNAME:Addie", "ORG:Copperfinch"))
    assert (ada.name, ada.nickname, ada.company) == ("Addie", "", "Copperfinch")


def test_groups_of_phones_and_old_address_books_are_tags(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        card(
            "FN:Ada", "X-GROUP-MEMBERSHIP:Risk", "X-GROUP-MEMBERSHIP:My Contacts", "X-CATEGORIES:Chess,Work"
        ),
    )
    assert ada.tags == ("Risk", "Chess", "Work")


def test_old_phones(tmp_path: Path) -> None:
    photo = base64.b64encode(JPEG).decode()
    text = card(
        "VERSION:2.1",
        "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCller;J=C3=B6rg;;;",
        "TEL;CELL;PREF:+49 170 1",
        "TEL;HOME;VOICE:+49 30 2",
        "TEL;WORK;FAX:+49 30 3",
        "EMAIL;INTERNET:joerg@x.example",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:eins=0D=0Azwei und =\r\n noch=20=\r\n dr=FCber",
        "ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Stra=C3=9Fe 1;K=C3=B6ln;;50667;Deutschland",
        "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Stra=C3=9Fe 1=0D=0A=\r\nKoeln",
        f"PHOTO;ENCODING=BASE64;JPEG:{photo[:60]}\r\n{photo[60:120]}\r\n{photo[120:]}\r\n",
        "ORG:Acme;Forschung",
    )
    joerg = one(tmp_path, text)
    assert (joerg.name, joerg.given, joerg.family) == ("Jörg Müller", "Jörg", "Müller")
    assert joerg.phones == ("+49 170 1", "+49 30 2", "+49 30 3")
    assert joerg.notes == "eins\nzwei und  noch  drüber"
    assert (joerg.location, joerg.company) == ("Köln, Deutschland", "Acme")
    assert joerg.more is not None
    assert joerg.more.photo == JPEG
    assert dict(joerg.more.kinds) == {"+49 170 1": "mobile", "+49 30 2": "home", "+49 30 3": "fax"}


def test_labels_of_ones_own_are_kept(tmp_path: Path) -> None:
    custom = "X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE"
    person = one(
        tmp_path,
        card(
            "VERSION:2.1",
            "FN:Max Moor",
            f"TEL;{custom},=42=6F=61=74=20=C3=BC=62=65=72=61=6C=6C):111",
            f"TEL;{custom},Soccer, old coach):222",
            "TEL;X-Boat:333",
            "TEL;TYPE=VOICE,X-Arbeit:444",
            "TEL;CELL;X-Boat:555",
            "TEL;X-CUSTOM(:666",
            f"EMAIL;PREF;{custom},=53=68=6F=70):shop@moor.example",
        ),
    )
    assert person.more is not None
    assert dict(person.more.kinds) == {
        "111": "boat überall",
        "222": "soccer, old coach",
        "333": "boat",
        "444": "work",
        "555": "mobile",
        "shop@moor.example": "shop",
    }
    assert person.phones == ("111", "222", "333", "444", "555", "666")
    assert not lines_of(person)


def test_version_four(tmp_path: Path) -> None:
    png = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"x" * 50).decode()
    ada = one(
        tmp_path,
        card(
            "VERSION:4.0", "FN:Ada Lovelace", "N:Lovelace;Ada;King,Augusta;Dr.;PhD,MD",
            f"PHOTO:data:image/png;base64,{png}", "BDAY:18151210", "ANNIVERSARY:20150808T143000Z",
            'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-555-0100;ext=123', "EMAIL;TYPE=work;PREF=1:a@x.example",
            "EMAIL;TYPE=home;PREF=2:b@x.example", "IMPP;TYPE=home:im:telegram:ada", "LANG;PREF=1:en", "GENDER:F",
            "RELATED;TYPE=child;VALUE=text:Byron", 'X-A;B="c:d":e', "GEO:geo:40.7,-73.9", "ROLE:Lead", "TITLE:Analyst",
        ),
    )  # fmt: skip
    assert (ada.given, ada.title, ada.suffix) == ("Ada King Augusta", "Dr.", "PhD,MD")
    assert (ada.phones, ada.emails) == (("+1-555-0100 ext. 123",), ("a@x.example", "b@x.example"))
    assert dict(ada.own_fields) == {
        "Birthday": "1815-12-10", "Anniversary": "2015-08-08", "Messenger (Telegram)": "ada", "Language": "en",
        "Child": "Byron", "Role": "Lead",
    }  # fmt: skip
    assert lines_of(ada) == ("GENDER:F", 'X-A;B="c:d":e', "GEO:geo:40.7,-73.9")
    assert ada.more is not None
    assert ada.more.photo is not None


def test_lines_that_nothing_stands_for_are_kept_with_their_labels(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        card("FN:Ada", "item1.X-THING;X=1:one\\, two", "item1.X-ABLabel:_$!<Thing>!$_", "X-LONG:ab\r\n cd"),
    )
    assert lines_of(ada) == ("item1.X-THING;X=1:one\\, two", "X-LONG:abcd", "item1.X-ABLabel:Thing")


def test_a_company_is_called_by_its_name(tmp_path: Path) -> None:
    acme = one(tmp_path, card("N:;;;;", "FN:Acme AG", "ORG:Acme AG;", "X-ABShowAs:COMPANY", "TEL:+41 1"))
    assert (acme.name, acme.given, acme.family, acme.company) == ("Acme AG", "", "", "Acme AG")
    bare = one(tmp_path, card("FN", "N:", "ORG:Ximian", "EMAIL:a@x.example"))
    assert bare.name == "Ximian"


def test_a_whole_name_is_split(tmp_path: Path) -> None:
    ada = one(tmp_path, card("FN:Dr. Ada Lovelace PhD", "TEL:1234567"))
    assert (ada.title, ada.given, ada.family, ada.suffix) == ("Dr.", "Ada", "Lovelace", "PhD")


def test_what_stands_behind_a_first_name_is_no_family_name(tmp_path: Path) -> None:
    person = one(tmp_path, card("N:;Anna;;Dr.;MdB", "FN:Dr. Anna MdB"))
    assert (person.given, person.family, person.title, person.suffix) == ("Anna", "", "Dr.", "MdB")
    person = one(tmp_path, card("N:;Anna;;;MdB", "FN:Anna Berg, MdB"))
    assert (person.given, person.family, person.suffix) == ("Anna", "Berg", "MdB")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, end: str) -> None:
    text = card("VERSION:3.0", "FN:Łukasz Ørsted", "NOTE:a long\n note".replace("\n", end), end=end)
    for before in ("", end):
        batch = read(write(tmp_path / "a.vcf", before + text + end + text, encoding))
        assert [(row.name, row.notes) for row in batch.people] == [("Łukasz Ørsted", "a longnote")] * 2


def test_line_ends_of_all_kinds_in_one_card(tmp_path: Path) -> None:
    text = "BEGIN:VCARD\r\nVERSION:3.0\nFN:Ada\rEMAIL:a@x.example\nTEL:+353 1 555 0100\r\nEND:VCARD\r\n"
    for whole in (text, card("FN:Zoë", "NOTE:two  blanks") + text):  # the second is not plain
        *_, ada = read(write(tmp_path / "a.vcf", whole)).people
        assert (ada.name, ada.emails, ada.phones) == ("Ada", ("a@x.example",), ("+353 1 555 0100",))


def test_a_carriage_return_within_a_value_is_a_blank(tmp_path: Path) -> None:
    for more in ("", "NOTE:two  blanks\r\n"):
        text = f"BEGIN:VCARD\r\nFN:Ada\r\nTITLE:Head of\rResearch\r\n{more}END:VCARD\r\n"
        assert one(tmp_path, text).position == "Head of Research"


def test_files_put_together_keep_the_card_behind_each_mark(tmp_path: Path) -> None:
    one = "\ufeff" + card("FN:Ada", "EMAIL:a@x.example")
    other = "\ufeff" + card("FN:Bo", "NOTE:cut off").removesuffix("END:VCARD\r\n")
    batch = read(write(tmp_path / "a.vcf", one + other + one.replace("Ada", "Cy")))
    assert [row.name for row in batch.people] == ["Ada", "Cy"]
    assert [each.row for each in batch.unreadable] == [2]


def test_a_letter_that_a_fold_parts_is_whole(tmp_path: Path) -> None:
    raw = card("FN:Ada", "NOTE:ж").encode()
    at = raw.index("ж".encode()) + 1
    path = tmp_path / "a.vcf"
    path.write_bytes(raw[:at] + b"\r\n " + raw[at:])
    (ada,) = read(path).people
    assert ada.notes == "ж"


def test_letters_in_the_character_set_of_their_line(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_bytes(
        card("N;CHARSET=ISO-8859-2:X").encode()
        + b"BEGIN:VCARD\r\nN;CHARSET=ISO-8859-2:Iksi\xf1ski;Piotr\r\nNOTE:caf\xe9\r\nEND:VCARD\r\n"
    )
    _, piotr = read(path).people
    assert (piotr.family, piotr.notes) == ("Iksiński", "café")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("1980-05-21", "1980-05-21"), ("19800521", "1980-05-21"), ("1985-01-28T00:00:00Z", "1985-01-28"),
        ("--0521", "21 May"), ("--05-21", "21 May"), ("1604-07-18", "18 July"),
        ("0000-07-18", "18 July"), ("1980-13-45", "1980-13-45"),
        ("circa 1800", "circa 1800"), ("", ""), ("1980", "1980"),
    ],
)  # fmt: skip
def test_days(value: str, said: str) -> None:
    assert day_text(value) == said


def test_tags_and_relationship_go_to_everybody(tmp_path: Path) -> None:
    path = write(tmp_path / "a.vcf", card("FN:Ada", "CATEGORIES:fair,Risk"))
    source = open_source(path).with_all(("Fair",), Relationship.MENTOR)
    (ada,) = next(iter(source.read())).people
    assert (ada.tags, ada.relationship) == (("Fair", "Risk"), Relationship.MENTOR)


# -- what is broken --------------------------------------------------------------------------------


def test_one_broken_card_among_good_ones(tmp_path: Path) -> None:
    good = card("FN:Ada", "EMAIL:a@x.example")
    text = (
        good + "BEGIN:VCARD\r\nFN:Cut\r\nTEL:12\r\n" + good.replace("Ada", "Bo") + "junk\r\n" + card("NOTE:x")
    )
    text += card("KIND:group", "FN:Friends") + good.replace("Ada", "Cy") + "BEGIN:VCARD\r\nFN:End"
    batch = read(write(tmp_path / "a.vcf", text))
    assert [(row.number, row.name) for row in batch.people] == [(1, "Ada"), (3, "Bo"), (6, "Cy")]
    assert [(each.row, each.reason) for each in batch.skipped] == [(4, NOBODY), (5, GROUP)]
    assert [(each.row, each.reason) for each in batch.unreadable] == [(2, NOT_CLOSED), (7, NOT_CLOSED)]
    assert batch.unreadable[0].cells == ("FN:Cut\nTEL:12\n",)
    assert batch.rows == 7


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("second", ["VERSION:3.0", "N:Berg;Bo;;;", "FN;CHARSET=UTF-8:Bo Berg"])
def test_a_card_whose_first_line_is_lost_is_nobody_elses(tmp_path: Path, second: str, end: str) -> None:
    lost = card(second, "FN:Bo Berg", "EMAIL:bo@x.example", end=end).removeprefix(f"BEGIN:VCARD{end}")
    ada, cy = (
        card("VERSION:3.0", f"FN:{name}", f"EMAIL:{name}@x.example", end=end) for name in ("Ada", "Cy")
    )
    bo = ("Bo Berg", ("bo@x.example",))
    whole = [(name, (f"{name}@x.example",)) for name in ("Ada", "Cy")]
    for text, found in (
        (ada + lost + cy, [whole[0], bo, whole[1]]),
        (ada + end + lost + end + cy, [whole[0], bo, whole[1]]),
        (ada + "junk" + end + lost + cy, [whole[0], bo, whole[1]]),
        (lost + ada + cy, [bo, *whole]),
        (ada + cy + lost, [*whole, bo]),
        (lost + lost, [bo, bo]),
        ("\ufeff" + lost, [bo]),
    ):
        batch = read(write(tmp_path / "a.vcf", text))
        assert [(row.name, row.emails) for row in batch.people] == found
        assert batch.rows == len(found)
    # Where its last line is lost too, it is named.
    batch = read(write(tmp_path / "a.vcf", ada + lost.removesuffix(f"END:VCARD{end}") + cy))
    assert [(row.number, row.name) for row in batch.people] == [(1, "Ada"), (3, "Cy")]
    assert [(each.row, each.reason) for each in batch.unreadable] == [(2, NOT_CLOSED)]


def test_a_card_within_a_card_is_passed_over(tmp_path: Path) -> None:
    inner = "BEGIN:VCARD\r\nFN:Agent\r\nEND:VCARD\r\n"
    batch = read(write(tmp_path / "a.vcf", card("FN:Ada", "AGENT:", inner + "TEL:1234567") + card("FN:Bo")))
    assert [(row.name, row.phones) for row in batch.people] == [("Ada", ("1234567",)), ("Bo", ())]


def test_the_words_of_a_card_within_a_note_end_nothing(tmp_path: Path) -> None:
    batch = read(write(tmp_path / "a.vcf", card("FN:Ada", "NOTE:END:VCARD BEGIN:VCARD") + card("FN:Bo")))
    assert [(row.name, row.notes) for row in batch.people] == [("Ada", "END:VCARD BEGIN:VCARD"), ("Bo", "")]


def test_photos_that_cannot_be_kept_are_named(tmp_path: Path) -> None:
    big = base64.b64encode(JPEG[:4] + b"\0" * (PHOTO_LIMIT + 1_000)).decode()
    huge = "A" * (PROPERTY_LIMIT + 10_000)
    text = (
        card("FN:Ada", f"PHOTO;ENCODING=b:{big}", "TEL:1234567")
        + card("FN:Bo", f"PHOTO;ENCODING=b:{huge}", "TEL:2345678")
        + card("FN:Cy", "PHOTO;ENCODING=b:bm8gcGljdHVyZQ==", "TEL:3456789")
        + card("FN:Di", "PHOTO;VALUE=uri:https://p.example/di.jpg", "TEL:4567890")
    )
    batch = read(write(tmp_path / "a.vcf", text))
    assert [row.phones for row in batch.people] == [("1234567",), ("2345678",), ("3456789",), ("4567890",)]
    assert [(each.row, each.text.split(";")[0]) for each in batch.remarks] == [
        (1, "Its photo is larger than can be kept"),
        (2, "Its PHOTO is longer than can be kept"),
        (3, "Its photo is no picture that can be shown"),
    ]
    assert lines_of(batch.people[3]) == ("PHOTO;VALUE=uri:https://p.example/di.jpg",)


def test_a_card_without_measure_is_refused(tmp_path: Path) -> None:
    lines = [f"X-{number}:y" for number in range(LINES_LIMIT + 1)]
    batch = read(write(tmp_path / "a.vcf", card("FN:Ada", *lines) + card("FN:Bo")))
    assert [(each.row, each.reason) for each in batch.unreadable] == [(1, TOO_LONG)]
    assert [row.name for row in batch.people] == ["Bo"]


def test_memory_stays_bounded_however_long_a_photo_is(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    with path.open("wb") as file:
        file.write(b"BEGIN:VCARD\r\nFN:Ada\r\nPHOTO;ENCODING=b:")
        for _ in range(400):
            file.write(b"A" * 50_000 + b"\r\n ")
        file.write(b"\r\nTEL:1234567\r\nEND:VCARD\r\n")
    tracemalloc.start()
    (ada,) = read(path).people
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert ada.phones == ("1234567",)
    assert peak < 20_000_000


def test_a_name_in_several_languages_is_one_of_them(tmp_path: Path) -> None:
    taro = one(
        tmp_path,
        card(
            "VERSION:4.0", "N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;", "N;ALTID=1;LANGUAGE=ja:山田;太郎;;;",
            "FN;ALTID=1;LANGUAGE=en:Taro Yamada", "FN;ALTID=1;LANGUAGE=ja;PREF=1:山田太郎", "PRONOUNS:he/him",
            "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/taro",
            "SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=text:@taro@m.example", "TEL;CELL:0301234;",
        ),
    )  # fmt: skip
    assert (taro.name, taro.given, taro.family) == ("山田太郎", "太郎", "山田")
    assert taro.links == ("https://www.linkedin.com/in/taro",)
    assert taro.phones == ("0301234",)
    assert dict(taro.own_fields) == {
        "Pronouns": "he/him", "Mastodon": "@taro@m.example", "Other name": "Taro Yamada",
    }  # fmt: skip
    first = one(
        tmp_path,
        card("FN:Taro Yamada", "N;LANGUAGE=en:Yamada;Taro", "N;LANGUAGE=ja:山田;太郎"),
    )
    assert (first.given, first.family) == ("Taro", "Yamada")


def test_a_file_of_vcards_is_known_by_its_content(tmp_path: Path) -> None:
    assert open_source(write(tmp_path / "a.txt", "# mine\n" + card("FN:Ada"))).kind is FileKind.VCARD
    path = write(tmp_path / "people.csv", "\ufeff\n\n" + card("FN:Ada"))
    assert open_source(path).kind is FileKind.VCARD


words = st.sampled_from(
    """BEGIN:VCARD|END:VCARD|FN:Ada|N:a;b|EMAIL:a@b|TEL;CELL:1|PHOTO;ENCODING=b:/9j/|NOTE;QUOTED-PRINTABLE:a=| fold
|\tfold|item1.URL:http://x.example|item1.X-ABLabel:x|ADR:;;a\\;b;c|AGENT:|=0D=||:|;:|"|X;A="b:c|BDAY:--0101|KIND:group
|ORG:\\|CATEGORIES:,,|N;CHARSET=none;ENCODING=QUOTED-PRINTABLE:=ZZ""".replace("\n|", "|").split("|")
)
ends = st.sampled_from([b"\r\n", b"\n", b"\r", b""])


@rounds(max_examples=400)
@given(parts=st.lists(st.tuples(st.one_of(words.map(str.encode), st.binary(max_size=20)), ends), max_size=40))
def test_nothing_makes_it_stumble_and_every_card_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, parts: list[tuple[bytes, bytes]]
) -> None:
    path = tmp_path_factory.mktemp("v") / "a.vcf"
    path.write_bytes(b"BEGIN:VCARD\n" + b"".join(word + end for word, end in parts))
    source = open_source(path)
    for batch in source.read():
        assert batch.rows == len(batch.people) + len(batch.skipped) + len(batch.unreadable)
        assert all(row.name for row in batch.people)


signs = st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Zs", "Cf"])
lines = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=60)


@given(
    cards=st.lists(st.tuples(st.text(signs, min_size=1, max_size=30), lines), max_size=6),
    fold=st.integers(10, 75),
)
def test_names_and_notes_come_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, cards: list[tuple[str, str]], fold: int
) -> None:
    def folded(name: str, text: str) -> str:
        for sign in "\\;,":
            text = text.replace(sign, "\\" + sign)
        line = f"{name}:{text}"
        return "\r\n ".join(line[at : at + fold] for at in range(0, len(line), fold))

    text = "".join(
        card("VERSION:3.0", folded("FN", name), folded("NOTE", note), "TEL:1234567") for name, note in cards
    )
    batch = read(write(tmp_path_factory.mktemp("v") / "a.vcf", text or "BEGIN:VCARD"))
    found = [(row.name, row.notes) for row in batch.people]
    assert found == [(clean(name) or "1234567", clean_lines(note)) for name, note in cards]


def test_the_scheme_of_a_messenger_is_not_said_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_text(
        "BEGIN:VCARD\nFN:Ada\nIMPP;X-SERVICE-TYPE=Skype:skype:ada.b\nIMPP:xmpp:ada@x.example\nEND:VCARD\n"
    )
    ((person,),) = (batch.people for batch in open_source(path).read())
    assert person.own_fields == (("Messenger (Skype)", "ada.b"), ("Messenger (Xmpp)", "ada@x.example"))


def test_a_list_of_people_is_a_tag_of_those_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Book\\, club\n"
        "MEMBER:urn:uuid:A1\nMEMBER:mailto:bo@x.example\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:a1\nFN:Ada Berg\nCATEGORIES:old\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Bo Cole\nEMAIL:Bo@x.example\nEND:VCARD\nBEGIN:VCARD\nFN:Cy Dale\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nX-ADDRESSBOOKSERVER-KIND:group\nFN:Chess\n"
        "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a\n 1\nEND:VCARD\n"
    )
    (batch,) = open_source(path).read()
    assert [(each.name, each.tags) for each in batch.people] == [
        ("Ada Berg", ("old", "Book, club", "Chess")),
        ("Bo Cole", ("Book, club",)),
        ("Cy Dale", ()),
    ]
    assert [each.row for each in batch.skipped] == [1, 5]


def test_what_android_keeps_in_lines_of_its_own(tmp_path: Path) -> None:
    start = "X-ANDROID-CUSTOM:vnd.android.cursor.item/"
    person = one(
        tmp_path,
        "BEGIN:VCARD\nVERSION:2.1\nN:Berg;Ada;;;\nFN:Ada Berg\n"
        f"{start}nickname;Addie;1;;;;;;;;;;;;;\n"
        f"{start}contact_event;1990-03-01;3;;;;;;;;;;;;;\n"
        f"{start}contact_event;2015-06-20;0;first day;;;;;;;;;;;;\n"
        "X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/relation;"
        "J=C3=BCrgen;14;;;;;;;;;;;;;\n"
        f"{start}relation;Mo;0;neighbour;;;;;;;;;;;;\n"
        "X-ANDROID-CUSTOM:vnd.com.google.cursor.item/contact_user_defined_field;Shoe size;38;;;\n"
        f"{start}relation;;;;;;;;;;;;;;;\n"
        f"{start}something;new;1;;;;;;;;;;;;;\n"
        "END:VCARD\n",
    )
    assert person.nickname == "Addie"
    assert person.own_fields == (
        ("Birthday", "1990-03-01"),
        ("First day", "2015-06-20"),
        ("Spouse", "Jürgen"),
        ("Neighbour", "Mo"),
        ("Shoe size", "38"),
    )
    assert person.more is not None
    assert person.more.lines == (f"{start}something;new;1;;;;;;;;;;;;;",)


def test_words_of_other_address_books_that_a_person_can_read(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        card(
            "FN:Ada Berg", "N:Berg;Ada;;;", "MAIDENNAME:Byron", "X-MANAGERSNAME;X-NC-SCOPE=v2-federated:Bo Cole",
            "X-MESSAGING/skype-All:ada.b", "X-LINKEDIN:ada-berg", "X-LINKEDIN:https://www.linkedin.com/in/ada-b",
            "X-EVOLUTION-BLOG-URL:https://ada.example",
        ),
    )  # fmt: skip
    assert ada.own_fields == (
        ("Maiden name", "Byron"),
        ("Manager", "Bo Cole"),
        ("Messenger (Skype)", "ada.b"),
    )
    assert ada.links == (
        "https://www.linkedin.com/in/ada-berg", "https://www.linkedin.com/in/ada-b", "https://ada.example",
    )  # fmt: skip
    assert lines_of(ada) == ()


def test_a_business_that_is_called_as_its_owner_is_no_company(tmp_path: Path) -> None:
    for business, company in (("ada BERG", ""), ("Berg & Cole", "Berg & Cole")):
        text = card("FN:Ada Berg", "N:Berg;Ada;;;", "TEL:+49 30 1", f"X-WA-BIZ-NAME:{business}")
        assert one(tmp_path, text).company == company
    assert one(tmp_path, card("TEL:+49 30 1", "X-WA-BIZ-NAME:Berg & Cole")).name == "Berg & Cole"


def test_a_label_as_long_as_a_book_holds_nobody_up(tmp_path: Path) -> None:
    begun = time.process_time()
    row = one(tmp_path, card("VERSION:3.0", "FN:Ada Berg", f"TEL;X-CUSTOM(a{' ' * 60_000}b:1"))
    assert (row.name, row.phones) == ("Ada Berg", ("1",))
    assert time.process_time() - begun < 4
