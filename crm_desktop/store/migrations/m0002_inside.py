"""The indexes of who works and worked where also hold what the ways in rank by: no row of the book is read for it."""

from __future__ import annotations

SQL = """
DROP INDEX contact_company;
CREATE INDEX contact_company ON contact (
    company_id, relationship, last_talk_on, closeness, muted, archived_at, deleted_at, is_me
);
DROP INDEX affiliation_company;
CREATE INDEX affiliation_company ON affiliation (company_id, kind, former, to_date, contact_id);
"""
