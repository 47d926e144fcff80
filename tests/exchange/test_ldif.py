"""LDIF: address books and directories, folded and encoded lines, lists of people, and what is damaged."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.exchange.files.content import FileKind, TextForm, kind_of
from crm_desktop.exchange.ldif import CHANGE, GROUP, LINES_LIMIT, NO_PERSON, TOO_LONG, VALUE_LIMIT, read_ldif
from crm_desktop.exchange.people.cards import NOBODY, ForAll
from crm_desktop.exchange.plan.files import Plan
from crm_desktop.exchange.plan.known import Known
from crm_desktop.exchange.plan.terms import ImportCounts
from crm_desktop.exchange.records import Batch, PersonRow
from crm_desktop.exchange.sources import CardSource, open_source
from tests.exchange.files import write

FORM = TextForm("utf-8", "utf-8-sig", "replace", False, "")
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 60


def read(tmp_path: Path, text: str | bytes) -> Batch:
    path = tmp_path / "a.ldif"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    (batch,) = (each for each in read_ldif(path, FORM, ForAll()) if each.rows)
    assert batch.rows == len(batch.people) + len(batch.skipped) + len(batch.unreadable)
    return batch


def one(tmp_path: Path, lines: str | bytes) -> PersonRow:
    head = "dn: cn=x\nobjectclass: person\n"
    (person,) = read(tmp_path, head.encode() + lines if isinstance(lines, bytes) else head + lines).people
    return person


def b64(text: str | bytes) -> str:
    return base64.b64encode(text.encode() if isinstance(text, str) else text).decode()


NOTE = b64("Zürich\nand on")
THUNDERBIRD = f"""dn: cn=Ada Berg,mail=ada@x.example
objectclass: top
objectclass: person
objectclass: mozillaAbPersonAlpha
givenName: Ada
sn: Berg
cn: Ada Berg
mozillaNickname: Addi
mail: ada@x.example
mozillaSecondEmail: Ada@home.example
telephoneNumber: +49 30 1
homePhone: +49 30 2
mobile: +49 170 3
fax: +49 30 4
mozillaHomeStreet: Weg 1
mozillaHomeLocalityName: Bonn
mozillaHomeCountryName: Germany
street: Allee 2
l: Berlin
st: Berlin
postalCode: 10115
title: Analyst
ou: Risk
o: Acme GmbH
mozillaWorkUrl: https://acme.example/ada
birthyear: 1980
birthmonth: 5
birthday: 7
mozillaCustom1: blue
description:: {NOTE}
modifytimestamp: 12345
userPassword: secret
"""


def test_a_person_of_thunderbird(tmp_path: Path) -> None:
    (ada,) = read(tmp_path, THUNDERBIRD).people
    assert (ada.name, ada.given, ada.family, ada.nickname) == ("Ada Berg", "Ada", "Berg", "Addi")
    assert ada.emails == ("ada@x.example", "Ada@home.example")
    assert ada.phones == ("+49 30 1", "+49 170 3", "+49 30 2", "+49 30 4")
    assert ada.more is not None
    assert dict(ada.more.kinds) == {
        "+49 30 1": "work", "+49 170 3": "mobile", "+49 30 2": "home", "+49 30 4": "fax",
    }  # fmt: skip
    assert (ada.position, ada.company, ada.location) == ("Analyst", "Acme GmbH", "Berlin")
    assert ada.links == ("https://acme.example/ada",)
    assert ada.notes == "Zürich\nand on"
    assert dict(ada.own_fields) == {
        "Work address": "Allee 2, 10115, Berlin",
        "Home address": "Weg 1, Bonn, Germany",
        "Birthday": "1980-05-07",
        "Department": "Risk",
        "Custom 1": "blue",
    }


def test_lines_are_folded_and_encoded_and_commented(tmp_path: Path) -> None:
    coded = b64("Müller")
    ada = one(
        tmp_path,
        f"cn: Ada\n  Berg\n# a comment\n of two lines\nsn:: {coded[:4]}\n {coded[4:]}\nmail: a\n @x.example\n",
    )
    assert (ada.name, ada.family, ada.emails) == ("Ada Berg", "Müller", ("a@x.example",))


def test_old_names_options_and_labels(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "cn;lang-en: Ada\nxmozillanickname: Addi\ncellphone: +49 1\norgunit: Risk\nlocality: Bonn\n"
        "labeledURI: https://x.example/ada my page\nemployeeNumber: 7\nfavouriteDrink: tea\nuid: aberg\n",
    )
    assert (ada.name, ada.nickname, ada.phones, ada.location) == ("Ada", "Addi", ("+49 1",), "Bonn")
    assert ada.links == ("https://x.example/ada",)
    assert dict(ada.own_fields) == {"Department": "Risk", "Employee number": "7", "favouritedrink": "tea"}


def test_what_a_directory_says_is_kept_as_a_person_reads_it(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "cn: Ada Berg\npostalAddress: 1 Main St $ Springfield$USA\nmanager: uid=bo,ou=people,dc=example\n"
        "secretary: Cy Dale\n",
    )
    assert ada.own_fields == (
        ("Postal address", "1 Main St, Springfield, USA"), ("Manager", "bo"), ("Assistant", "Cy Dale"),
    )  # fmt: skip


def test_a_person_of_evolution(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "cn: Ada Berg\nfileAs: Berg, Ada\nprimaryPhone: 1\ncompanyPhone: 2\nassistantPhone: 3\nnote: Met in Rome\n"
        "birthDate: 1980-05-07\nanniversary: 2000-01-02\nspouseName: Eve\nmanagerName: Mo\nassistantName: Al\n"
        "businessRole: Counts\notherPostalAddress: Weg 1$Bonn\ncategory: Risk,Chess\n",
    )
    assert (ada.phones, ada.notes, ada.tags) == (("1", "2", "3"), "Met in Rome", ("Risk", "Chess"))
    assert dict(ada.own_fields) == {
        "Birthday": "1980-05-07", "Anniversary": "2000-01-02", "Spouse": "Eve", "Manager": "Mo", "Assistant": "Al",
        "Role": "Counts", "Address": "Weg 1, Bonn",
    }  # fmt: skip


def test_a_person_of_active_directory_comes_without_what_only_it_needs(tmp_path: Path) -> None:
    ada = one(
        tmp_path,
        "cn: Berg, Ada\nsn: Berg\ngivenName: Ada\nname: Berg, Ada\ninstanceType: 4\nuSNCreated: 1\nlastLogon: 1\n"
        "userAccountControl: 512\nsAMAccountName: aberg\nuserPrincipalName: aberg@x.example\nmail: ada@x.example\n"
        "proxyAddresses: SMTP:ada@x.example\nproxyAddresses: smtp:a.berg@x.example\nproxyAddresses: X500:/o=x\n"
        "otherTelephone: +49 30 1\notherMobile: +49 170 2\nphysicalDeliveryOfficeName: 4\n",
    )
    assert (ada.name, ada.given, ada.family) == ("Ada Berg", "Ada", "Berg")
    assert ada.emails == ("ada@x.example", "a.berg@x.example")
    assert ada.phones == ("+49 30 1", "+49 170 2")
    assert ada.own_fields == (("Office", "4"),)


def test_a_list_tags_its_people_wherever_it_stands(tmp_path: Path) -> None:
    people = "".join(
        f"\ndn: cn={name},mail={name}@x.example\nobjectclass: person\ncn: {name}\nmail: {name}@x.example\n"
        for name in ("ada", "bo", "cy")
    )
    first = "dn: cn=Chess\nobjectclass: groupOfNames\ncn: Chess\nmember: cn=ada,mail=ADA@x.example\n"
    last = "\ndn: cn=Go\nobjectclass: groupOfUniqueNames\ncn: Go\nuniqueMember: cn=bo,mail=bo@x.example\n"
    last += "uniqueMember: cn=ada,mail=ada@x.example\n"
    batch = read(tmp_path, first + people + last)
    assert [(each.name, sorted(each.tags)) for each in batch.people] == [
        ("ada", ["Chess", "Go"]),
        ("bo", ["Go"]),
        ("cy", []),
    ]
    assert [(each.row, each.reason) for each in batch.skipped] == [(1, GROUP), (5, GROUP)]


def test_what_is_no_person_is_named(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        "version: 1\n\ndn: dc=x\nobjectclass: top\nobjectclass: organization\no: X\n\n"
        "dn: cn=a\nchangetype: modify\nreplace: mail\nmail: a@x.example\n\n\n\n"
        "dn: cn=b\nobjectclass: person\n\n"
        "dn: cn=c\nchangetype: add\nobjectclass: person\ncn: Cy\n",
    )
    assert [(each.row, each.reason) for each in batch.skipped] == [(1, NO_PERSON), (2, CHANGE), (3, NOBODY)]
    assert [each.name for each in batch.people] == ["Cy"]
    assert batch.people[0].number == 4


def test_photos_and_values_that_are_too_long(tmp_path: Path) -> None:
    ada = one(tmp_path, f"cn: Ada\njpegPhoto:: {b64(JPEG)}\n")
    assert ada.more is not None
    assert ada.more.photo == JPEG
    big = "A" * (VALUE_LIMIT + 100)
    batch = read(
        tmp_path,
        f"dn: cn=x\nobjectclass: person\ncn: Ada\njpegPhoto:: {big}\nmail: a@x.example\n\ndn: cn=y\ncn: Bo\n",
    )
    assert [(each.name, each.emails) for each in batch.people] == [("Ada", ("a@x.example",)), ("Bo", ())]
    assert [(each.row, "jpegPhoto is longer" in each.text) for each in batch.remarks] == [(1, True)]
    lines = "mail: a@x.example\n" * (LINES_LIMIT + 10)
    batch = read(tmp_path, f"dn: cn=x\ncn: Ada\n{lines}\ndn: cn=y\ncn: Bo\n")
    assert [(each.row, each.reason) for each in batch.unreadable] == [(1, TOO_LONG)]
    assert [each.name for each in batch.people] == ["Bo"]


def test_other_encodings_line_ends_and_nonsense(tmp_path: Path) -> None:
    assert one(tmp_path, "cn: Jörg\r\nmail: j@x.example\r\n".encode("cp1252")).name == "Jörg"
    assert one(tmp_path, b"cn: Ada\rmail: a@x.example\r").emails == ("a@x.example",)
    ada = one(tmp_path, "cn: Ada\nno colon here\nsn:: $$$\nmail:< file:///etc/passwd\n")
    assert (ada.name, ada.emails) == ("Ada", ())
    path = write(tmp_path / "b.ldif", THUNDERBIRD, "utf-16")
    source = open_source(path)
    assert [each.name for batch in source.read() for each in batch.people] == ["Ada Berg"]


def test_it_is_known_by_its_content(tmp_path: Path) -> None:
    for begin in (
        b"dn: cn=x\n",
        b"\xef\xbb\xbfversion: 1\r\n\r\ndn:: Y249eA==\r\n",
        b"# extended LDIF\n#\n# LDAPv3\n\n# x\ndn: uid=a,dc=b\n",
        b"version: 1\ndn:cn=x\n",
    ):
        assert kind_of(begin) is FileKind.LDIF, begin
    for begin in (b"dn: the day\n", b"# a comment\nname,mail\n", b"\n" * 500, b"#\n" * 200 + b"x"):
        assert kind_of(begin) is not FileKind.LDIF, begin
    source = open_source(write(tmp_path / "a.txt", THUNDERBIRD))
    assert isinstance(source, CardSource)
    assert (source.kind, source.encoding, source.header) == ("ldif", "utf-8", ("Entry",))
    assert [each.name for each in source.sample().people] == ["Ada Berg"]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["dn: cn=x\n", "\n", " folded\n", "cn: A\n", "mail: a@x.example\n", "member: cn=x\n", "jpegPhoto:: /9j/\n",
             "objectclass: groupOfNames\n", "birthday: x\n", "description:: \n", ":\n", "::\n", "cn:: w6k=\n", "\r",
             "# c\n", "version: 1\n", "\0", "l: \u0301\n"]
        ),
        max_size=30,
    ),
    st.binary(max_size=40),
)  # fmt: skip
def test_no_damage_stops_the_rest(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], noise: bytes
) -> None:
    path = tmp_path_factory.mktemp("l") / "a.ldif"
    path.write_bytes(b"dn: cn=first\n" + "".join(pieces).encode() + noise + b"\n\ndn: cn=last\ncn: Last\n")
    counts = ImportCounts()
    names: list[str] = []
    for batch in Plan(CardSource(path, FileKind.LDIF, FORM), Known()):
        counts.add(batch)
        names += [each.name for each in batch.new]
    assert counts.adds_up
    assert "Last" in names


def test_whoever_waits_hears_that_it_goes_on_before_the_first_person_is_read(tmp_path: Path) -> None:
    path = tmp_path / "many.ldif"
    path.write_text(
        "".join(f"dn: cn=P {n}\ncn: Person {n}\n\n" for n in range(1_999)) + "dn: x\ncn: x\nmember: y\n"
    )
    rows = [batch.rows for batch in open_source(path).read()]
    assert rows[:3] == [0, 0, 0]
    assert max(rows) <= 500
    assert sum(rows) == 2_000


def test_the_first_entries_of_a_long_file_are_shown(tmp_path: Path) -> None:
    entries = "".join(f"dn: cn=Ada {number}\ncn: Ada Berg{number}\n\n" for number in range(1_100))
    source = open_source(write(tmp_path / "a.ldif", f"{entries}dn: cn=x\ncn: x\nmember: y\n"))
    assert source.sample().people[0].name == "Ada Berg0"


def test_a_directory_of_windows_has_computers_and_names_turned_round(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.ldif",
        "dn: CN=Berg\\, Ada,OU=Users\nobjectClass: person\nobjectClass: user\ncn: Berg, Ada\nsn: Berg\n"
        "givenName: Ada\nmanager: CN=Cole\\, Bo,OU=Users\n\n"
        "dn: CN=PC01\nobjectClass: person\nobjectClass: user\nobjectClass: computer\ncn: PC01\n",
    )
    (batch,) = open_source(path).read()
    (ada,) = batch.people
    assert (ada.name, ada.own_fields) == ("Ada Berg", (("Manager", "Bo Cole"),))
    assert [(each.row, each.reason) for each in batch.skipped] == [
        (2, "This entry is a part of a directory, not a person.")
    ]
