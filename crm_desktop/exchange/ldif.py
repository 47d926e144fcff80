"""LDIF (RFC 2849), as address books and directories write it.

Sources of the attributes: Thunderbird's own table of LDAP attributes for its address book, new and old names, RFC 2798
and 4519 for those of directories, Evolution's schema (evolutionPerson), and those of Active Directory. A value in
another file (`:<`) is never followed. A list of people becomes a tag of its members, who may stand before or behind it.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.whole_names import turned
from crm_desktop.exchange.files.content import TextForm, trouble
from crm_desktop.exchange.files.raw_lines import raw_lines
from crm_desktop.exchange.people.cards import ForAll, Parts, Photos
from crm_desktop.exchange.records import Batch, Rejected, Remark
from crm_desktop.exchange.values.cells import clean, clean_lines
from crm_desktop.exchange.values.dates import day_text

BATCH: Final = 500
VALUE_LIMIT: Final = 1_500_000
"""The most bytes that one value may have; longer ones are left out."""

LINES_LIMIT: Final = 5_000
"""The most lines that an entry may have."""

GROUP: Final = mark(
    "Imports", "This entry is a list of people, not a person; its name became a tag of those in it."
)
NO_PERSON: Final = mark("Imports", "This entry is a part of a directory, not a person.")
CHANGE: Final = mark("Imports", "This entry changes a directory; it does not say who somebody is.")
TOO_LONG: Final = mark("Imports", "The entry has more than 5,000 lines.")

_MOST_MEMBERS: Final = 200_000
_MOST_OWN: Final = 40
_LONGEST_OWN: Final = 1_000
_KEPT: Final = 4_000


def read_ldif(path: Path, form: TextForm, for_all: ForAll, batch: int = BATCH) -> Iterator[Batch]:
    """Read the people of an LDIF file, in batches of about that many entries.

    Rows are entries, counted from 1. Raises `NotReadable` when the file has gone or fails while it is read.
    """
    try:
        with path.open("rb") as stream:
            size = max(1, stream.seek(0, io.SEEK_END))
            stream.seek(0)
            lists = yield from _lists(path, form)
            reader = _Reader(for_all, lists)
            for entry in _entries(stream, form):
                reader.take(entry)
                if reader.batch.rows >= batch or reader.photos.held > _PHOTOS_AT_ONCE:
                    yield reader.whole(min(1.0, stream.tell() / size))
            yield reader.whole(1.0)
    except OSError as error:
        raise trouble(path, error) from error


_PHOTOS_AT_ONCE: Final = 4_000_000


# -- the entries of a file ---------------------------------------------------------------------------


@dataclass(slots=True)
class _Entry:
    """One entry: its lines made whole, without comments. `left_out` names values that were too long to be held."""

    lines: list[bytes] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    is_too_long: bool = False


def _entries(stream: BinaryIO, form: TextForm) -> Iterator[_Entry]:
    entry = _Entry()
    held = 0
    is_begun, is_dropped = True, False
    for raw in raw_lines(stream, form):
        is_start, is_begun = is_begun, raw.endswith(b"\n")
        line = raw.rstrip(b"\r\n")
        if is_start and not line.strip():
            if entry.lines:
                yield entry
                entry = _Entry()
            is_dropped, held = False, 0
            continue
        if is_start and line[:1] not in (b" ", b"\t"):
            is_dropped = line[:1] == b"#"
            held = 0
            if is_dropped:
                continue
            if len(entry.lines) >= LINES_LIMIT:
                entry.is_too_long = is_dropped = True
                continue
            entry.lines.append(line)
        elif is_dropped or not entry.lines:
            continue
        else:
            entry.lines[-1] += line[1:] if is_start else line
        held += len(line)
        if held > VALUE_LIMIT:
            name = entry.lines.pop()[:60].partition(b":")[0]
            entry.left_out.append(name.decode("ascii", "replace"))
            is_dropped = True
    if entry.lines:
        yield entry


def _shown(entry: _Entry) -> str:
    """Give an entry as it is shown where it was not taken."""
    return b"\n".join(entry.lines[:60])[:_KEPT].decode("utf-8", "replace")


def _values(entry: _Entry) -> Iterator[tuple[str, str, bytes]]:
    """Give each line as the attribute in small letters, its value as text, and the bytes of one in base64."""
    for line in entry.lines:
        name, colon, value = line.partition(b":")
        attribute = name.partition(b";")[0].decode("ascii", "replace").strip().lower()
        if not colon or value[:1] == b"<":
            continue
        if value[:1] == b":":
            try:
                data = base64.b64decode(b"".join(value[1:].split()), validate=True)
            except (binascii.Error, ValueError):
                continue
            yield attribute, "" if attribute in _PHOTO else _text(data), data
        else:
            yield attribute, _text(value), b""


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _lists(path: Path, form: TextForm) -> Generator[Batch, None, dict[str, list[str]]]:
    """Read which lists somebody is in, by e-mail address or name of the entry, each in small letters.

    It gives empty batches while it reads.
    """
    found: dict[str, list[str]] = {}
    count = 0
    if not form.codec.startswith(("utf-16", "utf-32")) and not (yield from _names_members(path)):
        return found
    with path.open("rb") as stream:
        for place, entry in enumerate(_entries(stream, form)):
            if place and place % BATCH == 0:
                yield Batch()
            if not any(line[:12].lower().startswith((b"member:", b"uniquemember")) for line in entry.lines):
                continue
            values = list(_values(entry))
            name = next((clean(text) for key, text, _ in values if key == "cn" and text.strip()), "")
            for key, text, _ in values:
                if key in _MEMBER and name and count < _MOST_MEMBERS:
                    count += 1
                    mail = _MAIL.search(text)
                    found.setdefault((mail[1] if mail else text).strip().lower(), []).append(name)
    return found


def _names_members(path: Path) -> Generator[Batch, None, bool]:
    """Say whether anything in a file could be a list of people: this is soon seen, as most files have none."""
    last = b""
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            if _A_MEMBER.search(last + piece):
                return True
            last = piece[-20:]
            if len(piece) == _PIECE:
                yield Batch()
    return False


_PIECE: Final = 1 << 20
_A_MEMBER: Final = re.compile(rb"member[:;]", re.IGNORECASE)
_MEMBER: Final = frozenset({"member", "uniquemember"})
_MAIL: Final = re.compile(r"mail=([^,+]+)", re.IGNORECASE)


# -- people ------------------------------------------------------------------------------------------


class _Reader:
    """Makes people of entries."""

    def __init__(self, for_all: ForAll, lists: dict[str, list[str]]) -> None:
        self._for_all = for_all
        self._lists = lists
        self._number = 0
        self.photos = Photos()
        self.batch = Batch()

    def whole(self, done: float) -> Batch:
        """Give what was taken since the batch before."""
        made, self.batch = self.batch, Batch()
        made.done = done
        self.photos.held = 0
        return made

    def take(self, entry: _Entry) -> None:
        """Take the next entry."""
        if entry.lines[0][:8].lower() == b"version:" and len(entry.lines) == 1:
            return  # the first line of the file
        self._number += 1
        self.batch.rows += 1
        if entry.is_too_long:
            rejected = Rejected(self._number, translate("Imports", TOO_LONG), (_shown(entry),))
            self.batch.unreadable.append(rejected)
            return
        for name in entry.left_out:
            self._note(
                translate("Imports", "Its {name} is longer than can be kept; it was left out.", name=name)
            )
        found = self._person(entry)
        if isinstance(found, str):
            self.batch.skipped.append(Rejected(self._number, translate("Imports", found), (_shown(entry),)))
            return
        row = found.row(self._number, self._for_all, self.batch.remarks)
        if isinstance(row, Rejected):
            self.batch.skipped.append(Rejected(self._number, row.reason, (_shown(entry),)))
        else:
            self.batch.people.append(row)

    def _note(self, text: str) -> None:
        self.batch.remarks.append(Remark(self._number, text))

    def _person(self, entry: _Entry) -> Parts | str:
        """Give what an entry says of a person, or why it is none."""
        said: dict[str, list[str]] = {}
        photo = b""
        parts = Parts()
        for key, text, data in _values(entry):
            if key in _PHOTO:
                photo = photo or data
            elif key in _LINES:
                parts.notes.append(clean_lines(text))
            elif text := clean(text):
                said.setdefault(_SAME.get(key, key), []).append(text)
        classes = {each.lower() for each in said.pop("objectclass", ())}
        if classes & _GROUPS or not _MEMBER.isdisjoint(said):
            return GROUP
        if said.get("changetype", ["add"]) != ["add"]:
            return CHANGE
        if "computer" in classes or (classes & _NO_PEOPLE and not classes & _PEOPLE):
            return NO_PERSON
        parts.notes = [note for note in parts.notes if note]
        self._fill(parts, said)
        if photo:
            parts.photo, trouble = self.photos.take(photo)
            if trouble:
                self._note(trouble)
        return parts

    def _fill(self, parts: Parts, said: dict[str, list[str]]) -> None:
        """Fill a person with the values of its attributes."""

        def first(key: str) -> str:
            return said[key][0] if key in said else ""

        # Most entries say little, so families of attributes are looked at only where one of them is there.
        keys = said.keys()
        parts.name = first("cn") or first("displayname")
        parts.given, parts.family, parts.nickname = first("givenname"), first("sn"), first("mozillanickname")
        parts.company, parts.position = first("o"), first("title")
        for key in _EMAILS:
            if key in said:
                parts.emails += [(address, "") for address in said[key]]
        # Those of Exchange say of which kind they are; "x500:" and "sip:" are none of e-mail.
        parts.emails += [
            (each[5:], "") for each in said.get("proxyaddresses", ()) if each[:5].lower() == "smtp:"
        ]
        parts.tags += [tag for each in said.get("category", ()) for tag in each.split(",")]
        if not keys.isdisjoint(_PHONES):
            for key, kind in _PHONES.items():
                parts.phones += [(number, kind) for number in said.get(key, ())]
        if not keys.isdisjoint(_URLS):
            for key in _URLS:
                # A labelled address is the address, a blank, and the label.
                parts.links += [url.partition(" ")[0] for url in said.get(key, ())]
        if not keys.isdisjoint(_OF_ADDRESSES):
            for kind, (street, place) in _ADDRESSES.items():
                parts.add_address(
                    kind,
                    [each for key in street for each in said.get(key, ())],
                    [first(key) for key in place],
                )
        birthday = "-".join(part.zfill(2) for key in _BIRTHDAY if (part := first(key)))
        if birthday:
            parts.own.append(("Birthday", birthday))
        elif day := first("birthdate"):
            parts.own.append(("Birthday", day_text(day)))
        for key, values in said.items():
            if key not in _SILENT and len(parts.own) < _MOST_OWN:
                shown = (_as_shown(key, value)[:_LONGEST_OWN] for value in values)
                parts.own += [(_OWN.get(key, key), value) for value in shown]
        if not self._lists:
            return
        known = {address.lower() for address, _ in parts.emails} | set(map(str.lower, said.get("dn", ())))
        for each in known & self._lists.keys():
            parts.tags += self._lists[each]


def _as_shown(key: str, value: str) -> str:
    """Give a value as a person reads it: the lines of an address, the name alone of somebody in the directory."""
    if key in _POSTAL:
        return ", ".join(line for each in value.split("$") if (line := each.strip()))
    if key in _SOMEBODY and (found := _NAMED.match(value)):
        return turned(found[1].replace("\\", ""))  # "CN=Cole\\, Bo,OU=Users"
    return value


_POSTAL: Final = frozenset({"postaladdress", "homepostaladdress", "otherpostaladdress"})
_SOMEBODY: Final = frozenset({"manager", "secretary"})
_NAMED: Final = re.compile(r"(?:cn|uid)=((?:\\.|[^,+=\\])+)", re.IGNORECASE)

_PHOTO: Final = frozenset({"jpegphoto", "photo", "thumbnailphoto"})
_LINES: Final = frozenset({"description", "notes", "note", "info", "comment"})

_SAME: Final = {
    "commonname": "cn", "surname": "sn", "gn": "givenname", "xmozillanickname": "mozillanickname",
    "xmozillasecondemail": "mozillasecondemail", "rfc822mailbox": "mail", "fax": "facsimiletelephonenumber",
    "pagerphone": "pager", "cellphone": "mobile", "carphone": "mobile", "mobiletelephonenumber": "mobile",
    "othermobile": "mobile", "othertelephone": "telephonenumber", "otherhomephone": "homephone",
    "otherfacsimiletelephonenumber": "facsimiletelephonenumber", "otherpager": "pager",
    "homefacsimiletelephonenumber": "facsimiletelephonenumber",
    "homephonenumber": "homephone", "organizationname": "o", "company": "o",
    "department": "ou", "departmentnumber": "ou", "orgunit": "ou", "organizationalunitname": "ou",
    "streetaddress": "street", "locality": "l", "localityname": "l", "region": "st", "stateorprovincename": "st",
    "zip": "postalcode", "countryname": "c", "co": "c", "workurl": "mozillaworkurl", "homeurl": "mozillahomeurl",
    "homecountryname": "mozillahomecountryname", "homecity": "mozillahomelocalityname", "homestate": "mozillahomestate",
    "homestreet": "mozillahomestreet", "homezipcode": "mozillahomepostalcode",
    "custom1": "mozillacustom1", "custom2": "mozillacustom2", "custom3": "mozillacustom3", "custom4": "mozillacustom4",
}  # fmt: skip
"""Older and other names of attributes, and the name that stands for all of them."""

_EMAILS: Final = ("mail", "mozillasecondemail", "mailalternateaddress", "otherMailbox".lower())
_PHONES: Final = {
    "telephonenumber": "work",
    "mobile": "mobile",
    "homephone": "home",
    "primaryphone": "",
    "companyphone": "main",
    "assistantphone": "assistant",
    "callbackphone": "",
    "ipphone": "work",
    "otherphone": "",
    "facsimiletelephonenumber": "fax",
    "pager": "pager",
}
_URLS: Final = ("labeleduri", "mozillaworkurl", "mozillahomeurl", "wwwhomepage", "url")
_ADDRESSES: Final = {
    "work": (("postofficebox", "street", "mozillaworkstreet2", "postalcode"), ("l", "st", "c")),
    "home": (
        ("mozillahomestreet", "mozillahomestreet2", "mozillahomepostalcode"),
        ("mozillahomelocalityname", "mozillahomestate", "mozillahomecountryname"),
    ),
}
"""What an address is for: the attributes of the street, and of the place."""

_OF_ADDRESSES: Final = frozenset(key for pair in _ADDRESSES.values() for keys in pair for key in keys)
_BIRTHDAY: Final = ("birthyear", "birthmonth", "birthday")

_OWN: Final = {
    "ou": "Department",
    "mozillacustom1": "Custom 1",
    "mozillacustom2": "Custom 2",
    "mozillacustom3": "Custom 3",
    "mozillacustom4": "Custom 4",
    "nsaimid": "Messenger (AIM)",
    "nscpaimscreenname": "Messenger (AIM)",
    "mozilla_aimscreenname": "Messenger (AIM)",
    "mozillaimpp": "Messenger",
    "employeenumber": "Employee number",
    "employeetype": "Employee type",
    "roomnumber": "Room",
    "physicaldeliveryofficename": "Office",
    "preferredlanguage": "Language",
    "postaladdress": "Postal address",
    "homepostaladdress": "Home postal address",
    "initials": "Initials",
    "manager": "Manager",
    "secretary": "Assistant",
    "managername": "Manager",
    "assistantname": "Assistant",
    "spousename": "Spouse",
    "anniversary": "Anniversary",
    "businessrole": "Role",
    "otherpostaladdress": "Address",
    "carlicense": "Car license",
}
_UNDERSTOOD: Final = frozenset(
    """dn cn displayname givenname sn mozillanickname o title birthyear birthmonth birthday changetype objectclass
    modifytimestamp createtimestamp modifiersname creatorsname entryuuid entrycsn entrydn structuralobjectclass
    hassubordinates subschemasubentry userpassword mozillausehtmlmail xmozillausehtmlmail uid uidnumber gidnumber
    homedirectory loginshell gecos usercertificate usersmimecertificate userpkcs12 memberof objectguid objectsid
    whencreated whenchanged lastmodifieddate version seealso control fileas mailer category birthdate proxyaddresses
    name distinguishedname instancetype usncreated usnchanged useraccountcontrol samaccountname samaccounttype
    userprincipalname codepage countrycode pwdlastset lastlogon lastlogoff lastlogontimestamp logoncount badpwdcount
    badpasswordtime primarygroupid accountexpires objectcategory dscorepropagationdata mailnickname legacyexchangedn
    showinaddressbook""".split()
).union(_EMAILS, _PHONES, _URLS, *(keys for pair in _ADDRESSES.values() for keys in pair))
"""What has a field of its own, and what says nothing of a person."""
_SILENT: Final = _UNDERSTOOD - _OWN.keys()

_GROUPS: Final = frozenset({"groupofnames", "groupofuniquenames", "group", "mailgroup", "posixgroup"})
_PEOPLE: Final = frozenset(
    """person organizationalperson inetorgperson mozillaabpersonalpha mozillaorgperson zillaperson newpilotperson user
    contact evolutionperson""".split()
)
_NO_PEOPLE: Final = frozenset(
    """organization organizationalunit domain dcobject country locality container top device applicationprocess
    organizationalrole""".split()
)
