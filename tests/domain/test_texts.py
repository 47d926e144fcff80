"""Names, companies, links, addresses, numbers, dates and words."""

from __future__ import annotations

import random
import re
import string
from datetime import date, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.countries import country
from crm_desktop.domain.emails import email_advice, email_key, is_email
from crm_desktop.domain.followups import guess_kind, minutes_of
from crm_desktop.domain.links import as_read, link_key
from crm_desktop.domain.names import fold, full_name, given_name, initials, sort_key, spelled_out
from crm_desktop.domain.phones import is_plain, phone_query, phone_terms, phone_tokens
from crm_desktop.domain.quickdates import parse, parse_past, read
from crm_desktop.domain.terms import FollowUpKind, Warmth
from crm_desktop.domain.today import Section, section_of
from crm_desktop.domain.warmth import WarmthNumbers, warmth
from crm_desktop.domain.wording import (
    Manner,
    about_minutes,
    clock,
    counted,
    day_and_month,
    day_in_sentence,
    every,
    full_day,
    listed,
    number_word,
    one_below_the_other,
    one_full_stop,
    ordinal,
    sentence_start,
    short_day,
    shortened,
    span,
    times_word,
    use_manner,
    weekday_or_day,
    when_due,
)
from crm_desktop.domain.workdays import end_of_week, is_working_day, next_week, next_working_day
from tests.domain.build import TODAY, on
from tests.domain.test_today import follow_up

# names


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Idris", "idris"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("Straße, Đặng, Æsir, Œuvre", "strasse, dang, aesir, oeuvre"),
        ("O’Brien O‘Brien OʼBrien O`Brien O'Brien", "o'brien o'brien o'brien o'brien o'brien"),
        ("e\u0301 É", "e e"),
        ("İstanbul ı", "istanbul i"),
        ("ǿ", "o"),
        ("Ελένη Ёлка", "ελενη елка"),
        ("مُحَمَّد عليـي", "محمد عليي"),
        ("がく", "がく"),
        ("김", "김"),
        ("Jean‑Luc Jean–Luc", "jean-luc jean-luc"),
        ("zero\u200bwidth", "zerowidth"),
        ("ＦＵＬＬ", "full"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=string.printable))
def test_plain_text_takes_the_fast_way_to_the_same(text: str) -> None:
    assert fold(text + "é") == fold(text) + "e"


def test_names_put_together() -> None:
    assert full_name("Idris", "Bellwether") == "Idris Bellwether"
    assert full_name(" Anna ", "", title="Dr.", suffix="PhD") == "Dr. Anna PhD"
    assert full_name("", "") == ""
    assert sort_key("Idris", "Bellwether") == "bellwether idris"
    assert sort_key("Łucja", "") == "lucja"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Idris Bellwether", "IB"),
        ("Dr. Anna-Lena Müller, PhD", "AM"),
        ("Ludwig van Beethoven", "LB"),
        ("Cher", "C"),
        ("e\u0301lise dupont", "ÉD"),
        ("王小明", "王"),
        ("李 明", "李"),
        ("محمد علي", "م"),
        ("Bob (Robert) Smith", "BS"),
        ("(Bob)", "B"),
        ("“Bo” Smith", "S"),
        ("Mr. X", "X"),
        ("Dr. PhD", "DP"),
        ("3M Person", "3"),
        ("ß test", "ST"),
        ("’t Hooft", "TH"),
        ("", "?"),
        ("  ", "?"),
        ("😀", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text())
def test_initials_are_one_or_two(name: str) -> None:
    assert 1 <= len(initials(name)) <= 2


@pytest.mark.parametrize(
    ("name", "given_one"),
    [
        ("Idris Bellwether", "Idris"),
        ("Dr. Idris Bellwether", "Idris"),
        ("Bellwether, Idris", "Idris"),
        ("Idris Bellwether, PhD", "Idris"),
        ("(Bob) Smith", "Smith"),
        ("(Bob)", "(Bob)"),
        ("王小明", "王小明"),
        ("Dr.", "Dr."),
        ("", ""),
    ],
)
def test_given_name(name: str, given_one: str) -> None:
    assert given_name(name) == given_one


# companies


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        ("Plan A", "plan a"),
        ("Plan", "plan"),
        ("Acme Inc.", "acme"),
        ("ACME, INC", "acme"),
        ("Acmé", "acme"),
        ("Foo GmbH & Co. KG", "foo"),
        ("Foo GmbH", "foo"),
        ("Bar S.A. de C.V.", "bar"),
        ("Bar SA de CV", "bar"),
        ("Bar S. A. de C. V.", "bar"),
        ("Kraków Sp. z o.o.", "krakow"),
        ("Škoda Auto a.s.", "skoda auto"),
        ("Foo spol. s r.o.", "foo"),
        ("Tiffany & Co.", "tiffany"),
        ("Tiffany and Company", "tiffany"),
        ("AT&T", "at and t"),
        ("Black + White", "black and white"),
        ("J.P. Morgan", "jp morgan"),
        ("J. P. Morgan Chase & Co", "jp morgan chase"),
        ("Maersk A/S", "maersk"),
        ("Unilever N.V.", "unilever"),
        ("X Pty. Ltd.", "x"),
        ("X Co., Ltd.", "x"),
        ("Rivian EV", "rivian ev"),
        ("Verein e.V.", "verein"),
        ("U.S. Bank N.A.", "us bank"),
        ("About Me", "about me"),
        ("Inc Ltd", "inc"),  # one legal form is taken
        ("The Limited", "the limited"),
        ("Limited", "limited"),
        ("La S.A.", "la sa"),
        ("Sainsbury’s", "sainsburys"),
        ("Booking.com", "booking com"),
        ("Orrery Lane", "orrery lane"),
        ("Plan B", "plan b"),
        ("Group A S", "group a s"),
        ("Data Sci", "data sci"),
        ("Café Teo", "cafe teo"),
        ("Café Teo.", "cafe teo"),
        ("Foo S.à r.l.", "foo"),
        ("Foo Sàrl", "foo"),
        ("Foo K/S", "foo"),
        ("H & M AB (publ)", "h and m"),
        ("Nokia Oy Ab", "nokia"),
        ("Foo sp. z o.o. sp.k.", "foo"),
        ("Foo & Cie", "foo"),
        ("Solvay SA/NV", "solvay"),
        ("Ромашка ООО", "ромашка"),
        ("דוגמה בע״מ", "דוגמה"),
        ("Public Company Limited", "public company limited"),
        ("日立", "日立"),
        ("...", "..."),
        ("´", "'"),
        ("", ""),
    ],
)
def test_company_normal_form(name: str, normal: str) -> None:
    assert normal_name(name) == normal


@given(st.text())
def test_company_normal_form_is_never_empty_for_a_name(name: str) -> None:
    if fold(name).strip():
        assert normal_name(name)


_NAME = st.lists(
    st.sampled_from("Plan Harbour Wren Lark A B Bank and & Ärger O'Neil 3M".split()), min_size=1, max_size=4
)
_FORM = st.sampled_from(
    ["Inc.", "LLC", "Ltd", "GmbH & Co. KG", "S.A. de C.V.", "a.s.", "Sp. z o.o.", "Pty Ltd", "KK"]
)


@given(_NAME.map(" ".join).filter(lambda name: normal_name(name) not in ("a", "and")), _FORM)
def test_company_normal_form_is_its_own_and_one_legal_form_makes_no_difference(name: str, form: str) -> None:
    normal = normal_name(name)
    assert normal_name(normal) == normal
    assert normal_name(f"{name}, {form}") == normal_name(f"{name} {form}".upper()) == normal


@given(st.text())
@example("+")
def test_company_normal_form_does_not_look_at_case_and_space(name: str) -> None:
    assert normal_name(f"  {name} ") == normal_name(name)
    if name.isascii():
        assert normal_name(name.upper()) == normal_name(name.lower()) == normal_name(name)


# links


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/Idris-Bellwether/", "in/idris-bellwether"),
        ("https://www.linkedin.com/in/idris%20b", "in/idris b"),
        ("https://ie.linkedin.com/in/Idris-Bellwether/", "in/idris-bellwether"),
        ("http://www.linkedin.com/in/idris-bellwether?trk=x#top", "in/idris-bellwether"),
        ("linkedin.com/in/idris-bellwether/details/experience", "in/idris-bellwether"),
        ("https://de.linkedin.com/in/idris-bellwether/en", "in/idris-bellwether"),
        ("https://www.linkedin.com/mwlite/in/idris-bellwether", "in/idris-bellwether"),
        ("https://linkedin.cn/in/idris-bellwether", "in/idris-bellwether"),
        ("//linkedin.com/in/idris-bellwether", "in/idris-bellwether"),
        ("https://user@www.linkedin.com:443/in/idris-bellwether", "in/idris-bellwether"),
        ("in/idris-bellwether", "in/idris-bellwether"),
        ("/in/idris-bellwether/", "in/idris-bellwether"),
        ("http://www.linkedin.com/in/j%C3%B6rg-m", "in/jörg-m"),
        ("http://www.linkedin.com/in/jo%CC%88rg-m", "in/jörg-m"),
        ("linkedin.com/pub/john-doe/1/2a/3b", "in/john-doe-03b02a1"),
        ("linkedin.com/pub/john-doe", "linkedin.com/pub/john-doe"),
        ("https://ie.linkedin.com/company/foo/", "linkedin.com/company/foo"),
        ("https://www.linkedin.com", "linkedin.com"),
        ("https://notlinkedin.com/in/idris", "notlinkedin.com/in/idris"),
        ("https://profiles.example/in/Idris", "profiles.example/in/idris"),
        ("https://facebook.com/profile.php?utm_source=a&id=7&fbclid=b", "facebook.com/profile.php?id=7"),
        ("github.com//Foo/", "github.com/foo"),
        (" https://github.com/ foo ", "github.com/foo"),
        ("mailto:Idris@x.example", "mailto:idris@x.example"),
        ("", ""),
        ("in", "in"),
        ("/in", "/in"),
    ],
)
def test_link_key(url: str, key: str) -> None:
    assert link_key(url) == key


def test_a_link_as_it_is_read() -> None:
    assert as_read(" HTTPS://www.acme.example/jobs/12/?ref=x ") == "acme.example/jobs/12"
    assert as_read("acme.example") == "acme.example"
    assert as_read("") == ""


@given(st.text())
def test_any_text_has_a_link_key(url: str) -> None:
    assert isinstance(link_key(url), str)


# e-mail


@pytest.mark.parametrize(
    ("address", "problem", "proposal"),
    [
        ("idris@copperfinch,example", "A comma stands where the dot should be.", "idris@copperfinch.example"),
        (
            "idris,b@copperfinch.example",
            "A comma stands where the dot should be.",
            "idris.b@copperfinch.example",
        ),
        ("a@b;com", "A semicolon stands where the dot should be.", "a@b.com"),
        ("a b@c.com", "There is a space in it.", "ab@c.com"),
        ("a..b@c.com", "Two dots stand side by side, or one where none can be.", "a.b@c.com"),
        (".a@c.com", "Two dots stand side by side, or one where none can be.", "a@c.com"),
        ("Idris <i@b.example>", "Only the address belongs here.", "i@b.example"),
        ("mailto:a@b.com?subject=x", "Only the address belongs here.", "a@b.com"),
        ("a@b.com.", "Only the address belongs here.", "a@b.com"),
        ("x at foo dot com", "The @ is written as a word.", "x@foo.com"),
        ("x [at] foo.com", "The @ is written as a word.", "x@foo.com"),
        ("x@gmial.com", "gmial.com is probably a slip.", "x@gmail.com"),
        ("x@foo.con", "foo.con is probably a slip.", "x@foo.com"),
        ("foo.com", "An e-mail address has an @ in it.", ""),
        ("a@@b.com", "There is more than one @. One line holds one address.", ""),
        ("@foo.com", "The name before the @ is missing.", ""),
        ("a@b", "The part after the @ has no ending, such as .com.", ""),
        ("a@-.com", "This cannot be an e-mail address.", ""),
    ],
)
def test_email_advice(address: str, problem: str, proposal: str) -> None:
    advice = email_advice(address)
    assert advice is not None
    assert (advice.problem, advice.proposal) == (problem, proposal)
    assert not proposal or is_email(proposal)


@pytest.mark.parametrize(
    "address", ["", "  ", "idris@bellwether.example", "ü@bücher.de", "a+b@c-d.co.uk", "o'brien@x.ie"]
)
def test_good_addresses_need_no_advice(address: str) -> None:
    assert email_advice(address) is None


def test_email_key() -> None:
    assert email_key(" Idris <Idris@Bellwether.Example> ") == "idris@bellwether.example"
    assert email_key("MAILTO:A@b.com?subject=x") == "a@b.com"
    assert email_key("not one") == "not one"


@given(st.text())
def test_any_text_can_be_looked_at_as_an_address(text: str) -> None:
    advice = email_advice(text)
    assert advice is None or advice.problem
    assert email_key(email_key(text)) is not None


# phones


@pytest.mark.parametrize(
    ("number", "tokens"),
    [
        ("+353 1 555 0142", {"35315550142", "ª15550142", "5550142", "0142"}),
        ("00353 1 555 0142", {"0035315550142", "35315550142", "ª15550142", "5550142", "0142"}),
        ("00 353 1 555 0142", {"0035315550142", "35315550142", "ª15550142", "5550142", "0142"}),
        ("01 555 0142", {"ª15550142", "5550142", "0142"}),
        ("+44 (0)20 7946 0958", {"442079460958", "ª2079460958", "79460958", "0958"}),
        ("+1 (212) 555-0100 ext. 12", {"12125550100", "ª2125550100", "5550100", "0100"}),
        ("212 555 0100 x7", {"2125550100", "5550100", "0100"}),
        ("+7 495 123", {"7495123", "ª495123", "123"}),
        ("(+353) 1 555", {"3531555", "ª1555", "555"}),
        ("+٣٥٣ ١ ٥٥٥", {"3531555", "ª1555", "555"}),
        ("＋353 1 555", {"3531555", "ª1555", "555"}),
        ("+1", set()),
        ("+353", {"353"}),
        ("5550142", {"5550142"}),
        ("030 12 34", {"ª301234", "1234", "34"}),
        ("12", set()),
        ("none", set()),
        ("1 " * 300, set()),
        ("", set()),
    ],
)
def test_phone_tokens(number: str, tokens: set[str]) -> None:
    found = phone_tokens(number)
    assert len(found) == len(tokens)
    assert set(found) == tokens


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("+353 1 555", "3531555"),
        ("00353 1", "3531"),
        ("01 555-0142", "015550142"),
        ("+44 (0)20", "4420"),
        ("(01) 555", "01555"),
        ("00 1", "001"),
        ("0142", "0142"),
        ("12", ""),
        ("+", ""),
        ("idris", ""),
        ("555 idris", ""),
        ("", ""),
        ("٣٥٣", "353"),
    ],
)
def test_phone_query(typed: str, digits: str) -> None:
    assert phone_query(typed) == digits


@given(st.integers(10_000, 10**10), st.integers(0, 2**16))
def test_every_way_to_type_a_number_finds_it(digits: int, seed: int) -> None:
    chance = random.Random(seed)
    national = str(digits)
    cut = chance.randrange(1, len(national))
    written = f"+353 {national[:cut]} {national[cut:]}"
    tokens = phone_tokens(written)
    for typed in (written, f"00353{national}", national, f"0{national[:cut]}-{national[cut:]}", written[:-1]):
        query = phone_query(typed)
        assert query
        assert any(token.startswith(phone_terms(query)) for token in tokens), typed


@given(st.text("0123456789 +-/()", max_size=20))
def test_each_group_of_a_plain_number_begins_a_token(written: str) -> None:
    assert is_plain(written)
    tokens = phone_tokens(written)
    for group in re.findall("[0-9]+", written.replace("(0)", " ")) if tokens else ():
        assert any(token.startswith(phone_terms(group)) for token in tokens)


# quick dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", on(0)),
        ("Tomorrow", on(1)),
        ("yesterday", on(-1)),
        ("day after tomorrow", on(2)),
        ("fri", on(3)),
        ("on Friday", on(3)),
        ("this fri", on(3)),
        ("tue", on(7)),
        ("next fri", on(10)),
        ("next mon", on(6)),
        ("last fri", on(-4)),
        ("last tue", on(-7)),
        ("weekend", on(4)),
        ("next weekend", on(11)),
        ("end of week", on(3)),
        ("next week", on(6)),
        ("last week", on(-7)),
        ("next month", date(2026, 12, 1)),
        ("end of month", date(2026, 11, 30)),
        ("next year", date(2027, 1, 1)),
        ("in 2 weeks", on(14)),
        ("2 weeks", on(14)),
        ("2w", on(14)),
        ("in two weeks", on(14)),
        ("a couple of weeks", on(14)),
        ("in a month", date(2026, 12, 24)),
        ("3 months", date(2027, 2, 24)),
        ("in 1 year", date(2027, 11, 24)),
        ("3d", on(3)),
        ("3 days from now", on(3)),
        ("2 days ago", on(-2)),
        ("a month ago", date(2026, 10, 24)),
        ("3/12", date(2026, 12, 3)),
        ("3.12.", date(2026, 12, 3)),
        ("3-12", date(2026, 12, 3)),
        ("3 12", date(2026, 12, 3)),
        ("12/3", date(2027, 3, 12)),
        ("3/25", date(2027, 3, 25)),  # only one order can be
        ("3.12.26", date(2026, 12, 3)),
        ("3/12/2027", date(2027, 12, 3)),
        ("3/12/85", date(1985, 12, 3)),
        ("8 December", date(2026, 12, 8)),
        ("8 dec", date(2026, 12, 8)),
        ("Dec 8", date(2026, 12, 8)),
        ("December 8th, 2027", date(2027, 12, 8)),
        ("8th of December 2027", date(2027, 12, 8)),
        ("8 dec '27", date(2027, 12, 8)),
        ("8-dec-2027", date(2027, 12, 8)),
        ("Tue 8 Dec", date(2026, 12, 8)),
        ("Tuesday, 8 December", date(2026, 12, 8)),
        ("Tue 8/12", date(2026, 12, 8)),
        ("1 sept", date(2027, 9, 1)),
        ("17 November", on(-7)),  # has just been
        ("16 November", date(2027, 11, 16)),  # is long past: next year's
        ("24 November", on(0)),
        ("2026-12-08", date(2026, 12, 8)),
        ("2026/12/8", date(2026, 12, 8)),
        ("20261208", date(2026, 12, 8)),
        ("2020-02-29", date(2020, 2, 29)),
        ("29 feb 2028", date(2028, 2, 29)),
        ("the 8th", date(2026, 12, 8)),
        ("on the 24th", on(0)),
        ("31", date(2026, 12, 31)),
        ("in March", date(2027, 3, 1)),
        ("november", date(2027, 11, 1)),
        ("December", date(2026, 12, 1)),
        ("March 2028", date(2028, 3, 1)),
    ],
)
def test_quick_dates(text: str, day: date) -> None:
    assert parse(text, TODAY) == day


def test_month_first() -> None:
    assert parse("3/12", TODAY, day_first=False) == date(2027, 3, 12)
    assert parse("12/3", TODAY, day_first=False) == date(2026, 12, 3)
    assert parse("25/12", TODAY, day_first=False) == date(2026, 12, 25)


def test_the_end_of_january_plus_a_month() -> None:
    assert parse("in a month", date(2028, 1, 31)) == date(2028, 2, 29)
    assert parse("the 30th", date(2027, 1, 31)) == date(2027, 3, 30)
    assert parse("29 feb", date(2028, 1, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "advice", "proposal"),
    [
        ("31 February 2027", "February has 28 days. Did you mean 28 February?", date(2027, 2, 28)),
        ("31/2/2027", "February has 28 days. Did you mean 28 February?", date(2027, 2, 28)),
        ("30 feb 2028", "February 2028 has 29 days. Did you mean 29 February?", date(2028, 2, 29)),
        ("31 April", "April has 30 days. Did you mean 30 April?", date(2026, 4, 30)),
        ("2026-11-31", "November has 30 days. Did you mean 30 November?", date(2026, 11, 30)),
        ("0/12", "A month begins with day 1. Did you mean 1 December?", date(2026, 12, 1)),
        ("13/13", "A year has 12 months.", None),
        ("Mon 8 Dec", "8 December is a Tuesday. Did you mean Tuesday 8 December?", date(2026, 12, 8)),
        ("in 99999 years", "That day is too far away.", None),
        ("99999 days", "That day is too far away.", None),
        ("1 Jan 0001", "That day is too far away.", None),
        ("whenever", "I cannot read that. Perhaps ‘in 2 weeks’ or 8 December.", None),
        ("32", "I cannot read that. Perhaps ‘in 2 weeks’ or 8 December.", None),
        ("fri 10:00", "I cannot read that. Perhaps ‘in 2 weeks’ or 8 December.", None),
    ],
)
def test_what_is_said_of_a_day_that_cannot_be(text: str, advice: str, proposal: date | None) -> None:
    reading = read(text, TODAY)
    assert (reading.day, reading.advice, reading.proposal) == (None, advice, proposal)
    assert parse(text, TODAY) is None


def test_nothing_typed_is_nothing_to_say() -> None:
    assert read("  ", TODAY) == read("", TODAY)
    assert read("", TODAY).advice == ""
    assert read("soon", date(2199, 12, 30)).advice.endswith("8 December.")


@given(st.dates(date(2000, 1, 1), date(2150, 12, 31)), st.integers(-7, 350))
def test_what_the_program_says_it_reads(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    assert parse(day.isoformat(), today) == day
    assert parse(short_day(day, today), today) == day
    assert parse(full_day(day, today), today) == day
    assert parse(day_and_month(day, today), today) == day


@given(st.text(alphabet=string.ascii_lowercase + string.digits + " /-.'", max_size=20))
def test_any_text_is_a_day_or_advice(text: str) -> None:
    reading = read(text, TODAY)
    assert (reading.day is not None) != bool(reading.advice) or not text.strip(" .!?")


@given(st.dates(date(1900, 1, 9), date(2198, 12, 31)), st.integers(1, 28), st.integers(1, 12))
def test_a_day_without_a_year_is_never_long_past(today: date, day: int, month: int) -> None:
    found = parse(f"{day}/{month}", today)
    assert found is not None
    assert -7 <= (found - today).days <= 366


# words


def test_days_in_words() -> None:
    assert day_and_month(date(2026, 11, 8), TODAY) == "8 November"
    assert day_and_month(date(2025, 11, 8), TODAY) == "8 November 2025"
    assert short_day(TODAY, TODAY) == "Tue 24 Nov"
    assert short_day(date(2027, 1, 1), TODAY) == "Fri 1 Jan 2027"
    assert full_day(TODAY, TODAY) == "Tuesday 24 November"
    assert [day_in_sentence(on(day), TODAY) for day in (-2, -1, 0, 1)] == [
        "on 22 November",
        "yesterday",
        "today",
        "tomorrow",
    ]
    assert [weekday_or_day(on(day), TODAY) for day in (-7, -6, 0, 6, 7)] == [
        "Tue 17 Nov",
        "Wednesday",
        "Today",
        "Monday",
        "Tue 1 Dec",
    ]
    assert clock(time(9, 5)) == "09:05"
    assert [when_due(on(day), TODAY) for day in (-1, 0, 1)] == ["since Monday", "", "Wednesday"]
    assert [when_due(on(day), TODAY, time(10)) for day in (-1, 0, 2)] == [
        "since Monday",
        "10:00",
        "Thursday, 10:00",
    ]


def test_spans_counts_and_lists() -> None:
    assert [span(days) for days in (0, 1, 53, 59, 61, 72, 88, 121, 143, 211, 236, 719, 730)] == [
        "0 days",
        "1 day",
        "53 days",
        "59 days",
        "2 months",
        "2 months",
        "3 months",
        "4 months",
        "5 months",
        "7 months",
        "8 months",
        "24 months",
        "2 years",
    ]
    assert [every(days) for days in (1, 7, 14, 28, 30, 42, 45, 60, 365, 730)] == [
        "every day",
        "every week",
        "every 2 weeks",
        "every 4 weeks",
        "every month",
        "every 6 weeks",
        "every 45 days",
        "every 2 months",
        "every year",
        "every 2 years",
    ]
    assert [about_minutes(minutes) for minutes in (0, 4, 39, 55, 56, 60, 65, 75, 125, 147)] == [
        "about 0 minutes",
        "about 5 minutes",
        "about 40 minutes",
        "about 55 minutes",
        "about 1 hour",
        "about 1 hour",
        "about 1 hour",
        "about 1½ hours",
        "about 2 hours",
        "about 2½ hours",
    ]
    assert counted(1, "person", "people") == "1 person"
    assert counted(4100, "person", "people") == "4,100 people"
    assert [number_word(number) for number in (0, 3, 12, 13, -1)] == ["no", "three", "twelve", "13", "-1"]
    assert [times_word(number) for number in (1, 2, 3)] == ["once", "twice", "three times"]
    assert [ordinal(number) for number in (1, 10, 11, 21, 22, 23, 24, 112)] == [
        "first",
        "tenth",
        "11th",
        "21st",
        "22nd",
        "23rd",
        "24th",
        "112th",
    ]
    assert listed([]) == ""
    assert listed(["Bridget"]) == "Bridget"
    assert listed(["Bridget", "Mina"]) == "Bridget and Mina"
    assert listed(["Bridget", "Mina", "Kofi"]) == "Bridget, Mina and Kofi"
    assert listed(["Bridget", "Mina", "Kofi", "Ruth"]) == "Bridget, Mina and two others"
    assert listed(["Bridget", "Mina", "Kofi"], 2) == "Bridget and two others"
    assert listed(["Bridget", "Mina"], 1) == "Bridget and one other"
    assert sentence_start("oNE") == "ONE"
    assert sentence_start("") == ""
    assert one_below_the_other("One.\n", " ", "Two.", "One.", "") == "One.\n\nTwo."


@given(st.text(max_size=80), st.integers(1, 60))
def test_a_text_is_shortened_to_its_beginning(text: str, most: int) -> None:
    said = shortened(text, most)
    assert len(said) <= most or said == text
    if len(text) <= most:
        assert said == text
    else:
        assert said.endswith("…")
        assert text.startswith(said[:-1])
        assert not said[:-1].endswith(" ")


# working days, warmth, follow-ups


def test_working_days() -> None:
    friday = date(2026, 11, 27)
    assert is_working_day(friday)
    assert not is_working_day(friday, holidays={friday})
    assert next_working_day(date(2026, 11, 28)) == date(2026, 11, 30)
    assert next_working_day(friday, frozenset(), {friday}) == date(2026, 11, 28)
    assert next_working_day(friday, frozenset(range(7))) == friday  # no working day at all
    assert next_working_day(date.max, frozenset(range(7))) == date.max
    assert end_of_week(TODAY) == end_of_week(date(2026, 11, 29)) == date(2026, 11, 29)
    assert next_week(TODAY) == next_week(date(2026, 11, 29)) == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("starts", "today", "last", "monday", "next_friday"),
    [
        (6, date(2026, 11, 24), date(2026, 11, 28), date(2026, 11, 30), date(2026, 12, 4)),
        (6, date(2026, 11, 29), date(2026, 12, 5), date(2026, 12, 7), date(2026, 12, 11)),
        (5, date(2026, 11, 24), date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 4)),
    ],
)
def test_the_week_is_that_of_the_person(
    starts: int, today: date, last: date, monday: date, next_friday: date
) -> None:
    use_manner(Manner(week_starts=starts))
    try:
        assert (end_of_week(today), next_week(today)) == (last, monday)
        assert section_of(last, today) is Section.THIS_WEEK
        assert section_of(last + timedelta(days=1), today) is Section.LATER
        assert (parse("next week", today), parse("next fri", today)) == (monday, next_friday)
    finally:
        use_manner(Manner())


def test_countries_have_names() -> None:
    assert (country("IE"), country("XX")) == ("Ireland", "XX")


def test_warmth() -> None:
    assert [warmth(on(-days), TODAY) for days in (0, 42, 43, 180, 181)] == [
        Warmth.WARM,
        Warmth.WARM,
        Warmth.COOLING,
        Warmth.COOLING,
        Warmth.DORMANT,
    ]
    assert warmth(None, TODAY) is Warmth.NOT_MET
    assert warmth(on(1), TODAY) is Warmth.WARM
    assert warmth(on(-10), TODAY, WarmthNumbers(warm=5, cooling=9)) is Warmth.DORMANT


@pytest.mark.parametrize(
    ("text", "minutes", "kind"),
    [
        ("Call Tobin: get ready for Thursday’s interview", None, FollowUpKind.CALL),
        ("Second interview at Larkmoor Bank", 90, FollowUpKind.INTERVIEW),
        ("Coffee with Leonie", None, FollowUpKind.MEETING),
        ("Debrief", 45, FollowUpKind.MEETING),
        ("Product Kitchen", 45, FollowUpKind.MEETING),
        ("Send Aidan the deck", None, FollowUpKind.TASK),
        ("Recall what Mina said", None, FollowUpKind.TASK),
    ],
)
def test_guess_kind(text: str, minutes: int | None, kind: FollowUpKind) -> None:
    assert guess_kind(text, minutes) is kind


def test_minutes() -> None:
    kinds = (FollowUpKind.TASK, FollowUpKind.CALL, FollowUpKind.MEETING, FollowUpKind.INTERVIEW)
    assert [minutes_of(follow_up(1, 0, kind=kind)) for kind in kinds] == [4, 15, 30, 60]
    assert minutes_of(follow_up(1, 0, minutes=12)) == 12
    assert minutes_of(follow_up(1, 0, minutes=0)) == 0


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8 October", date(2026, 10, 8)),
        ("8/10", date(2026, 10, 8)),
        ("25 November", date(2025, 11, 25)),
        ("24 November", date(2026, 11, 24)),
        ("yesterday", date(2026, 11, 23)),
        ("Thu 8 October", date(2026, 10, 8)),
        ("Mon 16 Nov", date(2026, 11, 16)),
        ("Fri 8 October", date(2027, 10, 8)),
        ("in March", date(2026, 3, 1)),
        ("fri", date(2026, 11, 20)),
        ("on Tuesday", date(2026, 11, 17)),
        ("Monday", date(2026, 11, 23)),
        ("the 8th", date(2026, 11, 8)),
        ("30", date(2026, 10, 30)),
        ("the 24th", date(2026, 11, 24)),
        ("32", None),
        # These say that they are still to come.
        ("tomorrow", date(2026, 11, 25)),
        ("next fri", date(2026, 12, 4)),
        ("this fri", date(2026, 11, 27)),
        ("end of month", date(2026, 11, 30)),
        ("next year", date(2027, 1, 1)),
        ("in 2 weeks", date(2026, 12, 8)),
        ("8 December 2026", date(2026, 12, 8)),
        ("nonsense", None),
    ],
)
def test_where_only_what_has_been_is_asked_for_a_day_is_the_last_of_its_name(
    text: str, day: date | None
) -> None:
    assert parse_past(text, date(2026, 11, 24)) == day


def test_what_has_been_over_a_leap_year_and_a_short_month() -> None:
    assert parse_past("tomorrow", date(2028, 11, 24)) == date(2028, 11, 25)
    assert parse_past("in 3 days", date(2028, 11, 24)) == date(2028, 11, 27)
    assert parse_past("25 November", date(2028, 11, 24)) == date(2027, 11, 25)
    assert parse_past("31", date(2027, 3, 15)) == date(2027, 1, 31)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 300))
@example(date(2000, 1, 1), 1)
@example(date(2000, 3, 1), 300)
def test_a_day_of_the_last_months_is_read_back_without_its_year(today: date, back: int) -> None:
    day = today - timedelta(days=back)
    if (day.month, day.day) != (2, 29):
        assert parse_past(f"{day.day} {day:%B}", today) == day


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("Mueller", "Mueller"),
        ("Müller", "Mueller"),
        ("Mu\u0308ller", "Mueller"),
        ("Ørsted Ångström", "Oersted Aangstroem"),
        ("Łukasz Straße", "Łukasz Straße"),
        ("", ""),
    ],
)
def test_umlauts_are_spelled_out_as_people_do_who_cannot_type_them(text: str, spelled: str) -> None:
    assert spelled_out(text) == spelled


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A new lead: Haidru Breanun at Triestie Inc..", "A new lead: Haidru Breanun at Triestie Inc."),
        ("Offer from Acme Inc.. Greta opened that door.", "Offer from Acme Inc. Greta opened that door."),
        ("The news “wait and see...”.", "The news “wait and see...”."),
        ("Nothing to mend.", "Nothing to mend."),
    ],
)
def test_a_name_with_a_full_stop_ends_its_sentence(text: str, said: str) -> None:
    assert one_full_stop(text) == said
