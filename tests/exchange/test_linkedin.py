"""LinkedIn's archive: which file is which, whole ZIPs and folders, tricks with ZIPs, and who I am in it."""

from __future__ import annotations

import struct
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.exchange.columns.linkedin_files import what_is
from crm_desktop.exchange.files.content import FileKind, NotReadable
from crm_desktop.exchange.linkedin.archive import ArchiveSource, open_archive
from crm_desktop.exchange.plan.files import Plan
from crm_desktop.exchange.plan.known import Known, KnownThings
from crm_desktop.exchange.plan.terms import ImportCounts
from crm_desktop.exchange.records import Mine, Myself, Opening, Talk
from crm_desktop.exchange.sources import TableSource, open_source
from tests.exchange.archives import (
    INVITATIONS,
    MESSAGES,
    OLDER_MESSAGES,
    PHONE_CONTACTS,
    POSITIONS,
    PROFILE,
    SAVED,
    WHOLE,
    pack,
    spread,
)
from tests.exchange.files import write

TODAY = date(2025, 11, 24)


def archive(path: Path) -> ArchiveSource:
    source = open_source(path)
    assert isinstance(source, ArchiveSource)
    return source


def counts(source: ArchiveSource) -> ImportCounts:
    found = ImportCounts()
    for batch in Plan(source, Known(things=KnownThings())):
        found.add(batch)
    assert found.adds_up
    return found


def talks(source: ArchiveSource) -> list[Talk]:
    return [thing for batch in source.read() for thing in batch.things if isinstance(thing, Talk)]


def test_each_file_is_known_by_its_header(tmp_path: Path) -> None:
    source = archive(pack(tmp_path / "any name.bin", WHOLE))
    assert source.kind is FileKind.ARCHIVE
    assert [(member.name, member.what) for member in source.members] == [
        ("Profile.csv", "profile"),
        ("Email Addresses.csv", "email addresses"),
        ("PhoneNumbers.csv", "phone numbers"),
        ("Positions.csv", "positions"),
        ("Education.csv", "education"),
        ("Connections.csv", "connections"),
        ("Recommendations_Received.csv", "recommendations"),
        ("Invitations.csv", "invitations"),
        ("messages.csv", "messages"),
        ("Job Applications.csv", "job applications"),
        ("Saved Jobs.csv", "saved jobs"),
        ("Company Follows.csv", "company follows"),
    ]
    assert source.left_out == ("Recommendations_Given.csv", "Skills.csv")
    assert "Nothing is made of Recommendations_Given.csv, Skills.csv." in source.taken


def test_lists_of_others_are_none_of_its_files() -> None:
    assert what_is(["Saved Date", "Job Url", "Job Title", "Company Name"]) == "saved jobs"
    assert not what_is(["Saved Date", "Job Url", "Job Title", "Company Name", "Status"])
    assert not what_is(["First Name", "Last Name", "Headline", "Email"])
    assert not what_is(["First Name", "Last Name", "Company", "Job Title", "Text"])
    assert not what_is([])


def test_contacts_of_the_phone_are_people_whatever_list_of_columns_they_come_with(tmp_path: Path) -> None:
    later = (
        "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,"
        'UpdatedAt\nGil,Max,Haas,,,Dr,,Head,gil@x.example,"+353 1 5550100,+353 1 5550101","11/1/19, 10:32 AM",\n'
    )
    found = {
        name: [row for batch in archive(pack(tmp_path / f"{name}.zip", {name: text, "Profile.csv": PROFILE})).read()
               for row in batch.people][-1]
        for name, text in (("Contacts.csv", PHONE_CONTACTS), ("ImportedContacts.csv", later))
    }  # fmt: skip
    older, newer = found.values()
    assert (older.name, older.company, older.position, older.location) == (
        "Gil Haas",
        "Theta",
        "Head",
        "Bonn",
    )
    assert older.emails == ("gil@x.example", "gil@y.example")
    assert older.phones == newer.phones == ("+353 1 5550100", "+353 1 5550101")
    assert (newer.name, newer.title, newer.emails) == ("Dr Gil Max Haas", "Dr", ("gil@x.example",))
    whole = archive(pack(tmp_path / "a.zip", WHOLE | {"Contacts.csv": PHONE_CONTACTS}))
    assert [member.what for member in whole.members][5:7] == ["connections", "phone contacts"]
    member = counts(whole).members["Contacts.csv"]
    assert (member.new, member.merged) == (1, 1)  # Ada is among the connections
    (tmp_path / "Contacts.csv").write_text(PHONE_CONTACTS)
    alone = open_source(tmp_path / "Contacts.csv")
    assert isinstance(alone, TableSource)  # whose columns can be matched


def test_an_older_archive_says_who_i_am_by_the_names_of_its_files(tmp_path: Path) -> None:
    """Their headers have less, or other words, than those of today."""
    files = {
        "Profile.csv": "First Name,Last Name,Maiden Name,Created Date,Headline,Summary\nMia,Rowe,,,Analyst,\n",
        "Email Addresses.csv": "Email Address,Confirmed,Is primary,Status Updated On\nmia@rowe.example,Yes,Yes,\n",
        "Imported Contacts.csv": "First Name,Last Name,Companies,Email Address\nGil,Haas,Theta,gil@x.example\n",
        "Positions.csv": POSITIONS,
    }
    source = archive(pack(tmp_path / "a.zip", files))
    assert [member.what for member in source.members] == [
        "profile", "email addresses", "positions", "phone contacts",
    ]  # fmt: skip
    batches = list(source.read())
    me = [thing for batch in batches for thing in batch.things if isinstance(thing, Mine)]
    assert [(each.name, each.emails) for each in me] == [("Mia Rowe", ()), ("", ("mia@rowe.example",))]
    assert [row.emails for batch in batches for row in batch.people] == [("gil@x.example",)]
    # A name alone makes no archive of a folder.
    del files["Positions.csv"]
    assert open_archive(pack(tmp_path / "b.zip", files)) is None


def test_talks_with_linkedins_own_assistants_are_left_out(tmp_path: Path) -> None:
    source = archive(pack(tmp_path / "a.zip", {"messages.csv": MESSAGES, "guide_messages.csv": MESSAGES}))
    assert [member.name for member in source.members] == ["messages.csv"]
    assert source.left_out == ("guide_messages.csv",)


def test_a_message_without_words_says_what_was_sent_along(tmp_path: Path) -> None:
    picture = "https://www.linkedin.com/dms/prv/image/1"
    text = MESSAGES.replace("Re,Of course.,INBOX,", f"Re,,INBOX,{picture}")
    source = archive(pack(tmp_path / "a.zip", {"messages.csv": text, "Profile.csv": PROFILE}))
    assert talks(source)[1].notes == picture


def test_every_row_of_every_file_is_accounted_for(tmp_path: Path) -> None:
    found = counts(archive(pack(tmp_path / "a.zip", WHOLE)))
    assert (found.rows, found.new, found.merged, found.unchanged) == (27, 16, 2, 0)
    members = {
        name: (each.rows, each.new, each.merged, each.unchanged, each.skipped, each.unreadable)
        for name, each in found.members.items()
    }
    assert members == {
        "Profile.csv": (1, 1, 0, 0, 0, 0),
        "Email Addresses.csv": (1, 0, 1, 0, 0, 0),
        "PhoneNumbers.csv": (2, 0, 1, 0, 1, 0),
        "Positions.csv": (2, 2, 0, 0, 0, 0),
        "Education.csv": (1, 1, 0, 0, 0, 0),
        "Connections.csv": (3, 2, 0, 0, 1, 0),
        "Recommendations_Received.csv": (2, 2, 0, 0, 0, 0),
        "Invitations.csv": (2, 1, 0, 0, 1, 0),
        "messages.csv": (8, 3, 0, 0, 4, 1),
        "Job Applications.csv": (1, 1, 0, 0, 0, 0),
        "Saved Jobs.csv": (2, 1, 0, 0, 1, 0),
        "Company Follows.csv": (2, 2, 0, 0, 0, 0),
    }
    assert [(each.member, each.row) for each in found.skipped] == [
        ("PhoneNumbers.csv", 3),
        ("Connections.csv", 7),
        ("Invitations.csv", 3),
        ("messages.csv", 6),
        ("messages.csv", 7),
        ("messages.csv", 8),
        ("messages.csv", 5),
        ("Saved Jobs.csv", 3),
    ]
    assert [(each.member, each.row, each.reason) for each in found.unreadable] == [
        ("messages.csv", 9, "The day cannot be read.")
    ]


def test_a_folder_is_the_same_as_the_archive(tmp_path: Path) -> None:
    packed = counts(archive(pack(tmp_path / "a.zip", WHOLE)))
    folder = counts(archive(spread(tmp_path / "unpacked", WHOLE)))
    assert folder.members == packed.members
    assert folder.skipped == packed.skipped


def test_a_folder_without_any_of_its_files_is_a_folder(tmp_path: Path) -> None:
    spread(tmp_path / "home", {"a.txt": "hello", "b/c.csv": "x,y\n1,2\n", "1/2/3/4/5/Profile.csv": PROFILE})
    with pytest.raises(NotReadable, match="is a folder"):
        open_source(tmp_path / "home")


def test_one_of_its_files_alone_is_read_too(tmp_path: Path) -> None:
    source = archive(write(tmp_path / "export.csv", SAVED))
    assert [member.what for member in source.members] == ["saved jobs"]
    (batch,) = source.read()
    first = batch.things[0]
    assert isinstance(first, Opening)
    assert (first.title, first.company, first.steps[0][0]) == ("Actuary", "Delta", "interested")


def test_names_in_the_zip_lead_nowhere(tmp_path: Path) -> None:
    source = archive(
        pack(tmp_path / "a.zip", {"../../../etc/Profile.csv": PROFILE, "C:\\x\\Saved Jobs.csv": SAVED})
    )
    assert [member.name for member in source.members] == ["Profile.csv", "Saved Jobs.csv"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.zip"]
    assert counts(source).rows == 3


def test_a_file_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"Profile.csv": PROFILE, "x/Profile.csv": PROFILE})
    with pytest.raises(NotReadable, match=r"holds Profile\.csv twice"):
        open_source(path)
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as made:
        made.writestr("Profile.csv", PROFILE)
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("Profile.csv", PROFILE)
    with pytest.raises(NotReadable, match="holds a file twice"):
        open_source(tmp_path / "b.zip")
    # What nothing is made of may be there twice.
    path = pack(tmp_path / "c.zip", {"Profile.csv": PROFILE, "a/x.csv": "a\n1\n", "b/x.csv": "a\n1\n"})
    assert [member.name for member in archive(path).members] == ["Profile.csv"]


def test_what_is_locked_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"Profile.csv": PROFILE})
    raw = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = raw.index(mark) + at
        struct.pack_into("<H", raw, place, struct.unpack_from("<H", raw, place)[0] | 1)
    path.write_bytes(raw)
    with pytest.raises(NotReadable, match="locked with a password"):
        open_source(path)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"messages.csv": MESSAGES + "x" * 60_000_000})
    with pytest.raises(NotReadable, match="unpacks to far more"):
        open_source(path)


def test_a_member_that_lies_about_its_size_gives_no_more(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"Saved Jobs.csv": SAVED + '"11/19/24, 9:00 AM",,Nurse,Sigma\n' * 9_000})
    raw = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", raw, raw.index(mark) + at, len(SAVED))
    path.write_bytes(raw)
    with pytest.raises(NotReadable, match="is damaged, so nothing"):
        counts(archive(path))


def test_damage_in_a_member_is_told(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"Saved Jobs.csv": SAVED + '"11/19/24, 9:00 AM",,Nurse,Sigma\n' * 9_000})
    raw = bytearray(path.read_bytes())
    at = raw.index(b"Saved Jobs.csv") + 14 + 600
    raw[at : at + 40] = bytes(byte ^ 0xFF for byte in raw[at : at + 40])
    path.write_bytes(raw)
    with pytest.raises(NotReadable, match="is damaged, so nothing"):
        counts(archive(path))


def test_a_zip_with_nothing_of_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="ZIP archive"):
        open_source(pack(tmp_path / "a.zip", {"readme.txt": "hello", "a.csv": "x,y\n1,2\n"}))
    whole = pack(tmp_path / "b.zip", WHOLE).read_bytes()
    (tmp_path / "c.zip").write_bytes(whole[:-40])
    with pytest.raises(NotReadable, match="damaged or cut off"):
        open_source(tmp_path / "c.zip")


# -- messages ----------------------------------------------------------------------------------------

HEAD = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"


def test_who_wrote_whom(tmp_path: Path) -> None:
    first, second, group = talks(
        archive(pack(tmp_path / "a.zip", {"Profile.csv": PROFILE, "messages.csv": MESSAGES}))
    )[:3]
    assert (first.direction, [each.name for each in first.people]) == ("out", ["Ada Berg"])
    assert (second.direction, second.subject, second.notes) == ("in", "Re", "Of course.")
    assert first.notes == "Hello Ada,\nmay I ask?"
    assert [(each.name, each.link) for each in group.people] == [
        ("Bo Cole", "https://www.linkedin.com/in/bo-cole"),
        ("Eve Foy, PhD", "https://www.linkedin.com/in/eve-foy"),
    ]


def test_who_i_am_is_told_by_the_messages_alone(tmp_path: Path) -> None:
    rows = "".join(
        f"c{n},,{a},,{b},2020-01-0{n} 10:00:00 UTC,,Hi,INBOX\n"
        for n, (a, b) in enumerate([("Ada Berg", "Mia Rowe"), ("Mia Rowe", "Bo Cole"), ("Cy", "Mia Rowe")], 1)
    )
    found = talks(archive(write(tmp_path / "messages.csv", HEAD + rows)))
    assert [each.direction for each in found] == ["in", "out", "in"]
    assert [each.people[0].name for each in found] == ["Ada Berg", "Bo Cole", "Cy"]


def test_where_two_could_be_me_the_card_decides(tmp_path: Path) -> None:
    row = "c1,,Ada Berg,,Mia Rowe,2020-01-01 10:00:00 UTC,,Hi,INBOX\n"
    source = archive(write(tmp_path / "messages.csv", HEAD + row))
    with pytest.raises(NotReadable, match="which of the people you are"):
        list(source.read())
    (talk,) = talks(source.for_me(Myself(frozenset({"ada berg"})), TODAY))
    assert (talk.direction, talk.people[0].name) == ("out", "Mia Rowe")


def test_another_name_on_the_card_does_no_harm(tmp_path: Path) -> None:
    found = talks(
        archive(write(tmp_path / "messages.csv", MESSAGES)).for_me(Myself(frozenset({"maria rowe"})), TODAY)
    )
    assert [each.direction for each in found[:2]] == ["out", "in"]


def test_messages_of_2017_have_a_direction_and_no_conversation(tmp_path: Path) -> None:
    source = archive(write(tmp_path / "Messages.csv", OLDER_MESSAGES))
    assert [member.what for member in source.members] == ["older messages"]
    found = talks(source)
    assert [
        (each.direction, str(each.on), str(each.at), [one.name for one in each.people], each.notes)
        for each in found
    ] == [
        ("out", "2017-12-30", "09:30:00", ["Ada Berg"], "Hello Ada,\nmay I ask?"),
        ("in", "2017-12-31", "23:05:00", ["Ada Berg"], "Of course."),
        ("in", "2017-12-31", "23:05:00", ["Ada Berg"], "And one more thing."),
        ("in", "2018-01-02", "10:00:00", ["Sal Ads"], "Buy this"),
        ("out", "2018-01-03", "00:15:00", ["Bo Cole", "Eve Foy, PhD"], "Both of you"),
    ]
    assert len({each.key for each in found}) == 5
    # Whom I wrote to is somebody I know, and who wrote without an answer is nobody.
    assert [each.people[0].here_only for each in found] == [False, False, False, True, False]
    assert counts(source).members["Messages.csv"].new == 4


def test_the_direction_says_who_i_am_where_nothing_else_does(tmp_path: Path) -> None:
    head, first, *_ = OLDER_MESSAGES.replace(",\nmay", ", may").splitlines(keepends=True)
    (talk,) = talks(archive(write(tmp_path / "Messages.csv", head + first)))
    assert (talk.direction, [each.name for each in talk.people]) == ("out", ["Ada Berg"])
    # It counts for the messages of today too, when an invitation says it.
    row = "c1,,Mia Rowe,,Ada Berg,2020-01-01 10:00:00 UTC,,Hi,INBOX\n"
    invited = "".join(INVITATIONS.splitlines(keepends=True)[:2])
    path = pack(tmp_path / "a.zip", {"messages.csv": HEAD + row, "Invitations.csv": invited})
    assert [(each.direction, each.people[0].name) for each in talks(archive(path))] == [
        ("out", "Ada Berg"),
        ("out", "Ada Berg"),
    ]


def test_what_i_sent_under_an_earlier_name_is_mine(tmp_path: Path) -> None:
    text = OLDER_MESSAGES.replace("Mia Rowe,Ada Berg", "Mia Kent,Ada Berg")
    (talk, *_) = talks(archive(write(tmp_path / "Messages.csv", text)))
    assert (talk.direction, [each.name for each in talk.people]) == ("out", ["Ada Berg"])


def test_a_message_of_2017_without_a_direction_is_told_by_my_name(tmp_path: Path) -> None:
    text = OLDER_MESSAGES.replace("OUTGOING", "").replace("INCOMING", "")
    found = talks(archive(write(tmp_path / "Messages.csv", text)))
    assert [each.direction for each in found] == ["out", "in", "in", "in", "out"]


def test_a_message_of_2017_has_its_key_in_every_zone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = archive(write(tmp_path / "Messages.csv", OLDER_MESSAGES))
    here = [each.key for each in talks(source)]
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        assert [each.key for each in talks(source)] == here
    finally:
        monkeypatch.undo()
        time.tzset()


def test_my_card_is_filled_and_never_a_contact(tmp_path: Path) -> None:
    mine = [
        thing
        for batch in archive(pack(tmp_path / "a.zip", WHOLE)).read()
        for thing in batch.things
        if isinstance(thing, Mine)
    ]
    assert [(each.name, each.emails, each.phones) for each in mine] == [
        ("Mia Rowe", (), ()),
        ("", ("mia@rowe.example",), ()),
        ("", (), ("+49 30 123456",)),
    ]
    assert mine[0].links == ("https://rowe.example",)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(max_size=30), st.text(max_size=30), st.text(max_size=60))
def test_no_message_stops_the_rest(
    tmp_path_factory: pytest.TempPathFactory, who: str, whom: str, when: str, what: str
) -> None:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"'

    row = f"c9,,{cell(who)},,{cell(whom)},,{cell(when)},,{cell(what)},INBOX,,No\n"
    text = (MESSAGES + row).encode("utf-8", "replace").decode()
    found = counts(
        archive(pack(tmp_path_factory.mktemp("m") / "a.zip", {"Profile.csv": PROFILE, "messages.csv": text}))
    )
    assert found.members["messages.csv"].new >= 3
