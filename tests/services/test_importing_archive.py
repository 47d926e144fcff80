"""Importing LinkedIn's whole archive: what stands in the search afterwards, again, and taken back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.exchange.plan.terms import DoubtKind
from crm_desktop.services.imports import importing
from crm_desktop.store import Store, history, soundness
from tests.exchange.archives import (
    CONNECTIONS,
    EDUCATION,
    MESSAGES,
    OLDER_MESSAGES,
    PHONE_CONTACTS,
    POSITIONS,
    PROFILE,
    RECOMMENDATIONS,
    WHOLE,
    pack,
)
from tests.exchange.files import write
from tests.store.books import dump, empty_at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = empty_at(tmp_path / "search.crm")
    yield store
    store.close()


def test_everything_goes_to_its_place(store: Store, tmp_path: Path) -> None:
    before = dump(store)
    path = pack(tmp_path / "a.zip", WHOLE)
    result = importing.import_file(store, path)
    assert (result.kind, result.rows, result.new, result.merged, result.made) == (
        "linkedin-archive", 27, 16, 2, 2,
    )  # fmt: skip
    assert store.rows("SELECT name, is_me, position FROM contact ORDER BY id") == [
        ("Mia Rowe", 1, "Analyst, looking"),
        ("Ada Berg", 0, "Analyst"),
        ("Bo Cole", 0, "Head of Risk"),
        ("Cy Dorn", 0, "Lead"),
        ("Eve Foy, PhD", 0, ""),
    ]
    assert store.rows("SELECT contact_id, address FROM email ORDER BY id") == [
        (1, "mia@rowe.example"),
        (2, "ada@x.example"),
    ]
    assert store.rows("SELECT contact_id, number FROM phone") == [(1, "+49 30 123456")]
    assert store.rows(
        "SELECT contact_id, c.name, kind, title, from_date, to_date, former FROM affiliation a "
        "JOIN company c ON c.id = a.company_id ORDER BY a.id"
    ) == [
        (1, "Acme", "employer", "Analyst", "2020-01", "2023-03", 1),
        (1, "Beta GmbH", "employer", "Senior analyst", "2023-04", "", 0),
        (1, "Humboldt", "school", "Mathematics", "2012", "2016", 1),
    ]
    assert store.rows("SELECT contact_id, standing, can_vouch_for FROM reference ORDER BY contact_id") == [
        (2, "not asked", "Mia counts\nlike nobody."),
        (4, "not asked", "A joy to work with."),
    ]
    assert store.rows(
        "SELECT i.id, on_date, kind, direction, subject, notes, group_concat(contact_id) FROM interaction i "
        "JOIN interaction_contact c ON c.interaction_id = i.id GROUP BY i.id ORDER BY i.id"
    ) == [
        (1, "2025-11-02", "message", "out", "Invitation to connect", "We met in Bonn.", "2"),
        (2, "2025-11-10", "message", "out", "", "Hello Ada,\nmay I ask?", "2"),
        (3, "2025-11-10", "message", "in", "Re", "Of course.", "2"),
        (4, "2025-11-11", "message", "out", "", "Both of you", "3,5"),
    ]
    assert store.rows("SELECT title, stage, channel, link FROM opportunity ORDER BY id") == [
        ("Head of Risk", "applied", "job posting", "https://www.linkedin.com/jobs/view/7"),
        ("Actuary", "interested", "job posting", "https://www.linkedin.com/jobs/view/8"),
    ]
    assert store.rows("SELECT name FROM company WHERE target_status = 'prospect' ORDER BY name") == [
        ("Acme",),
        ("Omega Re",),
    ]
    assert soundness.findings(store) == []

    again = importing.import_file(store, path)
    assert (again.new, again.merged, again.unchanged, again.made) == (0, 0, 18, 0)
    assert again.history is None
    history.undo(store)
    assert dump(store) == before


def test_what_is_dry_changes_nothing(store: Store, tmp_path: Path) -> None:
    before = dump(store)
    path = pack(tmp_path / "a.zip", WHOLE)
    planned = importing.import_file(store, path, dry_run=True)
    assert dump(store) == before
    done = importing.import_file(store, path)
    assert (planned.new, planned.merged, planned.members) == (done.new, done.merged, done.members)


def test_positions_wait_for_my_card(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "Positions.csv", POSITIONS)
    result = importing.import_file(store, path)
    assert result.new == 0
    assert {each.reason.partition(".")[0] for each in result.skipped} == {"You have no card of your own yet"}
    with store.action("Named me", "contact"):
        store.execute(
            "INSERT INTO contact (name, sort_key, is_me, added_at, changed_at) VALUES ('Mia', 'mia', 1, '', '')"
        )
    assert importing.import_file(store, path).new == 2


def test_a_message_finds_who_is_here_by_name_or_profile(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "people.csv", "Name,URL\nAda Berg,https://linkedin.com/in/ada-berg\nBo Cole,\n")
    importing.import_file(store, tmp_path / "people.csv")
    result = importing.import_file(store, pack(tmp_path / "a.zip", {"messages.csv": MESSAGES}))
    assert result.made == 1
    assert store.rows(
        "SELECT c.name, count(*) FROM interaction_contact i JOIN contact c ON c.id = i.contact_id GROUP BY c.id"
    ) == [("Ada Berg", 2), ("Bo Cole", 1), ("Eve Foy, PhD", 1)]


def test_an_archive_of_2017_is_known_again(store: Store, tmp_path: Path) -> None:
    """Its messages have no numbers, its connections no profiles, and each day is written as that of a message."""
    files = {
        "Profile.csv": "First Name,Last Name,Maiden Name,Created Date,Headline,Summary\nMia,Rowe,,,Analyst,\n",
        "Connections.csv": "First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,"
        "Instant Messengers\n"
        'Ada,Berg,,ada@x.example,Acme,Analyst,"12/29/17, 11:05 PM","[COMPANY:http://berg.example,BLOG:https://b.example]",\n',
        "Messages.csv": OLDER_MESSAGES,
        "Invitations.csv": "From,To,Sent At,Message,Direction\n"
        'Mia Rowe,Ada Berg,"12/29/17, 2:37 PM",We met in Bonn.,OUTGOING\n',
        "Recommendations Received.csv": RECOMMENDATIONS,
        "Recommendations Given.csv": RECOMMENDATIONS,
        "Positions.csv": POSITIONS,
        "Education.csv": EDUCATION,
    }
    before = dump(store)
    path = pack(tmp_path / "a.zip", files)
    result = importing.import_file(store, path)
    assert {member.name for member in result.members} == set(files) - {"Recommendations Given.csv"}
    assert store.rows("SELECT url FROM link") == [("http://berg.example",), ("https://b.example",)]
    assert store.rows(
        "SELECT on_date, at_time, direction, subject, i.notes, group_concat(p.name) FROM interaction i "
        "JOIN interaction_contact c ON c.interaction_id = i.id JOIN contact p ON p.id = c.contact_id "
        "GROUP BY i.id ORDER BY i.id"
    ) == [
        ("2017-12-29", "14:37", "out", "Invitation to connect", "We met in Bonn.", "Ada Berg"),
        ("2017-12-30", "09:30", "out", "Hello", "Hello Ada,\nmay I ask?", "Ada Berg"),
        ("2017-12-31", "23:05", "in", "RE: Hello", "Of course.", "Ada Berg"),
        ("2017-12-31", "23:05", "in", "RE: Hello", "And one more thing.", "Ada Berg"),
        ("2018-01-03", "00:15", "out", "", "Both of you", "Bo Cole,Eve Foy, PhD"),
    ]
    again = importing.import_file(store, path)
    assert (again.new, again.merged, again.made) == (0, 0, 0)
    history.undo(store)
    assert dump(store) == before


def test_doubts_name_the_row_of_the_file(store: Store, tmp_path: Path) -> None:
    importing.import_file(store, write(tmp_path / "a.csv", "Name,Phone\nBo Cole,+353 1 2\n"))
    survey = importing.survey(store, importing.open_source(pack(tmp_path / "a.zip", WHOLE)))
    (pair,) = survey.pairs
    assert (pair.doubt.kind, pair.person.name) == (DoubtKind.SAME_NAME, "Bo Cole")
    assert survey.counts.here == 0  # people alone, though other things of the archive may be merged


def test_what_one_file_of_an_archive_adds_is_known_to_the_next(store: Store, tmp_path: Path) -> None:
    """Else the second import of the same archive would find what the first did not."""
    importing.import_file(store, write(tmp_path / "a.csv", "Name,Phone\nAda Berg,+353 1 2\n"))
    header, mia = PROFILE.splitlines()
    path = pack(
        tmp_path / "a.zip",
        {
            "Profile.csv": f"{header}\nMia,Rowe,,,,,,,,,,,\n{mia}\n",
            "Connections.csv": CONNECTIONS.replace("ada@x.example,Acme,", "ada@x.example,,"),
            "Contacts.csv": PHONE_CONTACTS,
            "Recommendations_Received.csv": RECOMMENDATIONS,
        },
    )
    importing.import_file(store, path)
    assert store.rows("SELECT position, location FROM contact WHERE is_me") == [
        ("Analyst, looking", "Berlin, Germany")
    ]
    vouching = store.rows(
        """SELECT c.name, k.name FROM reference r JOIN contact c ON c.id = r.contact_id
           JOIN company k ON k.id = c.company_id"""
    )
    assert ("Ada Berg", "Acme") in vouching
    again = importing.import_file(store, path)
    assert (again.new, again.merged) == (0, 0)


NEWER_HEAD = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
MIA, ADA = "https://www.linkedin.com/in/mia-rowe", "https://www.linkedin.com/in/ada-berg"
NEWER = NEWER_HEAD + (
    f'c1,Mia Rowe,{MIA},Ada Berg,{ADA},2017-12-30 09:30:41 UTC,,"Hello Ada,\nmay I ask?",INBOX\n'
    f"c1,Ada Berg,{ADA},Mia Rowe,{MIA},2017-12-31 23:05:02 UTC,,<p>Of course.</p>,INBOX\n"
    f"c1,Ada Berg,{ADA},Mia Rowe,{MIA},2017-12-31 23:05:50 UTC,,And one more thing.,INBOX\n"
)
OTHERS = (
    f"c1,Ada Berg,{ADA},Mia Rowe,{MIA},2017-12-31 23:05:55 UTC,,And one more thing.,INBOX\n"
    f"c1,Ada Berg,{ADA},Mia Rowe,{MIA},2017-12-31 23:06:02 UTC,,Of course.,INBOX\n"
    f"c1,Ada Berg,{ADA},Mia Rowe,{MIA},2017-12-31 23:05:03 UTC,,Of course!,INBOX\n"
    f"c1,Mia Rowe,{MIA},Ada Berg,{ADA},2017-12-31 23:05:02 UTC,,Of course.,INBOX\n"
    f"c2,Bo Cole,,Mia Rowe,{MIA},2017-12-31 23:05:02 UTC,,Of course.,INBOX\n"
    f"c2,Mia Rowe,{MIA},Bo Cole,,2018-12-31 23:05:02 UTC,,Yes.,INBOX\n"
)
OLDER = "".join(OLDER_MESSAGES.splitlines(keepends=True)[:5])


def told(store: Store, path: Path) -> tuple[int, int, int]:
    result = importing.import_file(store, path)
    return result.new, result.merged, result.unchanged


@pytest.mark.parametrize("zone", ["UTC", "America/New_York"])
def test_a_newer_archive_knows_the_messages_of_an_older_one(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    """What the older one says without a zone may be UTC; and what differs in anything is another message."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        profile = {"Profile.csv": "First Name,Last Name,Maiden Name,Headline,Geo Location\nMia,Rowe,,,\n"}
        older = pack(tmp_path / "2018.zip", profile | {"Messages.csv": OLDER})
        newer = pack(tmp_path / "2025.zip", profile | {"messages.csv": NEWER})
        more = pack(tmp_path / "2026.zip", profile | {"messages.csv": NEWER + OTHERS})
        assert told(store, older) == (4, 0, 0)
        assert told(store, newer) == (0, 0, 4)
        assert told(store, older) == (0, 0, 4)
        assert told(store, more) == (6, 0, 4)
        assert told(store, more) == (0, 0, 10)
        assert soundness.findings(store) == []
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_older_archive_knows_the_messages_of_a_newer_one(store: Store, tmp_path: Path) -> None:
    with store.action("Named me", "contact"):
        store.execute(
            "INSERT INTO contact (name, sort_key, is_me, added_at, changed_at) VALUES ('Mia Rowe', '', 1, '', '')"
        )
    newer = write(tmp_path / "messages.csv", NEWER + OTHERS)
    older = write(tmp_path / "Messages of 2018.csv", OLDER)
    assert told(store, newer) == (9, 0, 0)
    for _ in range(2):
        assert told(store, older) == (0, 0, 3)
        assert told(store, newer) == (0, 0, 9)


PROFILE_OF_MIA = "First Name,Last Name,Maiden Name,Headline,Geo Location\nMia,Rowe,,,\n"
LINKED = "Notes:\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
NAMED = (
    "CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
    "c1,Mia Rowe,Ada Berg,2021-05-03 09:30:41 UTC,,Hello Ada,INBOX\n"
    "c1,Ada Berg,Mia Rowe,2021-05-03 09:31:02 UTC,,ok,INBOX\n"
    "c1,Ada Berg,Mia Rowe,2021-05-03 09:31:09 UTC,,ok,INBOX\n"
)
WITH_PROFILES = NEWER_HEAD + (
    f"c1,Mia Rowe,{MIA},Ada Stone,{ADA},2021-05-03 09:30:41 UTC,,Hello Ada,INBOX\n"
    f"c1,Ada Stone,{ADA},Mia Rowe,{MIA},2021-05-03 09:31:02 UTC,,ok,INBOX\n"
    f"c1,Ada Stone,{ADA},Mia Rowe,{MIA},2021-05-03 09:31:09 UTC,,ok,INBOX\n"
)
INVITED = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"


@pytest.mark.parametrize("zone", ["UTC", "America/New_York"])
def test_who_has_another_name_by_now_is_known_by_profile_and_so_are_the_messages(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    """One archive of each make: without conversations, with these alone, and with profiles."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        profile = {"Profile.csv": PROFILE_OF_MIA}
        ada = profile | {"Connections.csv": LINKED + f"Ada,Berg,{ADA},,Acme,Analyst,02 May 2015\n"}
        renamed = profile | {"Connections.csv": LINKED + f"Ada,Stone,{ADA},,Acme,Analyst,02 May 2015\n"}
        plain = 'Mia Rowe,Ada Berg,"5/3/21, 9:29 AM",,OUTGOING\n'
        linked = f'Mia Rowe,Ada Stone,"5/3/21, 9:29 AM",,OUTGOING,{MIA},{ADA}\n'
        older = pack(tmp_path / "2018.zip", ada | {"Messages.csv": OLDER})
        named = pack(
            tmp_path / "2021.zip",
            ada | {"messages.csv": NAMED, "Invitations.csv": "From,To,Sent At,Message,Direction\n" + plain},
        )
        newer = {
            "messages.csv": NEWER.replace("Ada Berg", "Ada Stone") + WITH_PROFILES.partition("\n")[2],
            "Invitations.csv": INVITED + linked,
        }
        latest = pack(tmp_path / "2025.zip", renamed | newer)
        importing.import_file(store, older)
        importing.import_file(store, named)
        talks = store.value("SELECT count(*) FROM interaction")
        result = importing.import_file(store, latest)
        assert (result.new, result.made) == (0, 0)
        assert store.value("SELECT count(*) FROM interaction") == talks
        assert store.rows("SELECT name FROM contact WHERE NOT is_me AND name LIKE 'Ada%'") == [("Ada Berg",)]
        # Once more in one that only has more of the same words, and in the book there is one more.
        more = (
            newer["messages.csv"] + f"c1,Ada Stone,{ADA},Mia Rowe,{MIA},2021-05-03 09:31:11 UTC,,ok,INBOX\n"
        )
        latest = pack(tmp_path / "2026.zip", renamed | {**newer, "messages.csv": more})
        assert importing.import_file(store, latest).new == 1
        assert importing.import_file(store, latest).new == 0
        assert importing.import_file(store, named).new == 0
    finally:
        monkeypatch.undo()
        time.tzset()
