"""The views of the window: where each one lives, and how the navigation, the keys and the palette name it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from crm_desktop.ui.shell.navigation import Entry

HOMES: Final = {
    "today": "crm_desktop.ui.today.view:TodayView",
    "calendar": "crm_desktop.ui.calendar.view:CalendarView",
    "contacts": "crm_desktop.ui.contacts.view:ContactsView",
    "companies": "crm_desktop.ui.companies.view:CompaniesView",
    "leads": "crm_desktop.ui.leads.view:LeadsView",
    "call_sheet": "crm_desktop.ui.call_sheet.view:CallSheetView",
    "opportunities": "crm_desktop.ui.opportunities.view:OpportunitiesView",
    "asks": "crm_desktop.ui.asks.view:AsksView",
    "me": "crm_desktop.ui.me.view:MeView",
    "activity": "crm_desktop.ui.activity.view:ActivityView",
    "duplicates": "crm_desktop.ui.duplicates.view:DuplicatesView",
    "closing": "crm_desktop.ui.closing.view:ClosingView",
    "references": "crm_desktop.ui.references.view:ReferencesView",
    "favours": "crm_desktop.ui.favours.view:FavoursView",
    "next_steps": "crm_desktop.ui.next_steps.view:NextStepsView",
    "templates": "crm_desktop.ui.templates.view:TemplatesView",
    "settings": "crm_desktop.ui.settings.view:SettingsView",
}
"""Module and class of each view; it is imported when it is first shown."""
UNDER: Final = {
    "activity": "settings",
    "closing": "opportunities",
    "call_sheet": "contacts",
    "duplicates": "contacts",
    "templates": "settings",
    "references": "asks",
    "favours": "contacts",
    "next_steps": "leads",
}
"""Views without an entry of their own in the navigation, with the entry they belong to."""

_tr = QCoreApplication.translate


def entries() -> tuple[Entry, ...]:
    """Give the views of the navigation, from the top down; those without a group belong to the one above."""
    return (
        Entry("today", _tr("Views", "Today"), "sun", "Ctrl+1"),
        Entry("calendar", _tr("Views", "Calendar"), "calendar-days", "Ctrl+2"),
        Entry("contacts", _tr("Views", "Contacts"), "users", "Ctrl+3", _tr("Views", "People")),
        Entry("companies", _tr("Views", "Companies"), "building-2", "Ctrl+4"),
        Entry("leads", _tr("Views", "Leads"), "lightbulb", "Ctrl+5", _tr("Views", "Search")),
        Entry("asks", _tr("Views", "Asks"), "message-circle-question", "Ctrl+6"),
        Entry("opportunities", _tr("Views", "Opportunities"), "briefcase", "Ctrl+7"),
    )


def settings_entry() -> Entry:
    """Give the view at the foot of the navigation."""
    return Entry("settings", _tr("Views", "Settings"), "settings", "Ctrl+,")
