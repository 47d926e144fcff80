"""What imports keep: lines of vCards to be written back, and by what things that are no people are known again."""

from __future__ import annotations

SQL = """
CREATE TABLE card_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    line TEXT NOT NULL
);
CREATE INDEX card_line_contact ON card_line (contact_id);

CREATE TABLE thing_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    row_key TEXT NOT NULL,
    interaction_id INTEGER REFERENCES interaction (id) ON DELETE CASCADE,
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE CASCADE,
    follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE CASCADE,
    company_id INTEGER REFERENCES company (id) ON DELETE CASCADE
);
CREATE INDEX thing_key_interaction ON thing_key (interaction_id);
CREATE INDEX thing_key_opportunity ON thing_key (opportunity_id);
CREATE INDEX thing_key_follow_up ON thing_key (follow_up_id);
CREATE INDEX thing_key_company ON thing_key (company_id);
"""
