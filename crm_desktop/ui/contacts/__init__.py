"""Contacts: the list, the table, one person whole, and the editor."""
