"""Several files imported together in the window: each kind, what cannot be read, doubts, reports, stop and undo."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PEOPLE = "Name,Email,Company\nAda Berg,ada@berg.example,Orrery\nBo Cole,office@cole.example,Acme\nno,\n"
CARDS = (
    "BEGIN:VCARD\nFN:Cy Dale\nEMAIL:cy@dale.example\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Ada Berg\nEMAIL:ada@berg.example\nTEL:+353 1 234\nEND:VCARD\n"
)
LDIF = "dn: cn=Di Eve,mail=di@eve.example\nobjectclass: person\ncn: Di Eve\nmail: di@eve.example\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261101T100000\nSUMMARY:Coffee\n"
    "ATTENDEE;CN=Ed Fox:mailto:ed@fox.example\nEND:VEVENT\nEND:VCALENDAR\n"
)
MAIL = (
    "From: Fay Gill <fay@gill.example>\nTo: me@x.example\nDate: Mon, 2 Nov 2026 10:00:00 +0000\n"
    "Subject: Hi\n\nHello\n"
)
