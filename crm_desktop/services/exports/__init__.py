"""Data going out: tables, cards and calendars that others read."""
