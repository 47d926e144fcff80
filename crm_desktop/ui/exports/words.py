"""The words of the export dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.services.exports import things
from crm_desktop.services.exports.exporting import Format
from crm_desktop.services.exports.things import What

_tr = QCoreApplication.translate


def counted(what: What, count: int) -> str:
    """So many of what goes out: "41 people", "1 lead"."""
    one, many = {
        What.PEOPLE: (_tr("Exports", "1 person"), _tr("Exports", "{count} people")),
        What.LEADS: (_tr("Exports", "1 lead"), _tr("Exports", "{count} leads")),
        What.ASKS: (_tr("Exports", "1 ask"), _tr("Exports", "{count} asks")),
        What.OPPORTUNITIES: (_tr("Exports", "1 opportunity"), _tr("Exports", "{count} opportunities")),
        What.CALENDAR: (_tr("Exports", "1 event"), _tr("Exports", "{count} events")),
        What.EVERYTHING: (
            _tr("Exports", "1 person and all the rest"),
            _tr("Exports", "{count} people and all the rest"),
        ),
    }[what]
    return one if count == 1 else many.format(count=wording.number(count))


def choice(what: What, count: int) -> str:
    """What can be chosen to go out: "All people (41)"."""
    text = {
        What.PEOPLE: _tr("Exports", "All people ({count})"),
        What.LEADS: _tr("Exports", "Leads ({count})"),
        What.ASKS: _tr("Exports", "Asks ({count})"),
        What.OPPORTUNITIES: _tr("Exports", "Opportunities ({count})"),
        What.CALENDAR: _tr("Exports", "What there is to do"),
        What.EVERYTHING: _tr("Exports", "Everything"),
    }[what]
    return text.format(count=wording.number(count))


def chosen_people(count: int) -> str:
    """The people who were chosen in a list: "3 chosen people"."""
    if count == 1:
        return _tr("Exports", "The chosen person")
    return _tr("Exports", "The {count} chosen people").format(count=wording.number(count))


def name(form: Format) -> str:
    """The name of a format."""
    return {
        Format.EXCEL: _tr("Exports", "Excel workbook"),
        Format.CSV: _tr("Exports", "CSV table"),
        Format.VCARD: _tr("Exports", "vCard 4.0"),
        Format.VCARD3: _tr("Exports", "vCard 3.0"),
        Format.CSV_GOOGLE: _tr("Exports", "CSV for Google Contacts"),
        Format.CSV_LINKEDIN: _tr("Exports", "CSV like LinkedIn’s"),
        Format.ICS: _tr("Exports", "Calendar"),
        Format.JSON: _tr("Exports", "JSON"),
    }[form]


def reads(form: Format, what: What) -> str:
    """Who reads a format, and what it holds, in one line."""
    if form is Format.EXCEL and what is What.EVERYTHING:
        return _tr("Exports", "People, leads, asks and opportunities, a sheet each")
    if what in things.KINDS:
        return {
            Format.EXCEL: _tr("Exports", "Excel, LibreOffice, Numbers. Dates are dates."),
            Format.CSV: _tr("Exports", "Every spreadsheet, and other programs"),
        }[form]
    return {
        Format.EXCEL: _tr("Exports", "Excel, LibreOffice, Numbers: every field but photos"),
        Format.CSV: _tr("Exports", "Every spreadsheet: every field but photos"),
        Format.VCARD: _tr("Exports", "Phones and address books of today, with photos"),
        Format.VCARD3: _tr("Exports", "Older address books such as Outlook’s, with photos"),
        Format.CSV_GOOGLE: _tr("Exports", "Google Contacts: addresses, job, labels, notes, own fields"),
        Format.CSV_LINKEDIN: _tr("Exports", "Contact managers that know LinkedIn’s list: name, e-mail, job"),
        Format.ICS: _tr("Exports", "Every calendar: follow-ups and what is due, with alarms"),
        Format.JSON: _tr("Exports", "All you wrote, to keep or to open in another CRM Desktop"),
    }[form]


def comes_back(form: Format, what: What) -> str:
    """What becomes of a file when it is imported again."""
    if form is Format.JSON:
        return _tr("Exports", "Opened in a new search, everything is as it is here.")
    if what is What.PEOPLE and form in (Format.EXCEL, Format.CSV, Format.VCARD, Format.VCARD3):
        return _tr("Exports", "The people come back as they are when you import it.")
    return ""


def file_name(what: What) -> str:
    """What a file is called, before the day."""
    return {
        What.PEOPLE: _tr("Exports", "People"),
        What.LEADS: _tr("Exports", "Leads"),
        What.ASKS: _tr("Exports", "Asks"),
        What.OPPORTUNITIES: _tr("Exports", "Opportunities"),
        What.CALENDAR: _tr("Exports", "To do"),
        What.EVERYTHING: _tr("Exports", "Everything"),
    }[what]
