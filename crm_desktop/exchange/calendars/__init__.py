"""Calendars (iCalendar): talks that were, follow-ups to come, and how they repeat."""
