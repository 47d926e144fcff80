"""The first shape of the file: every noun of the domain, and the action history."""

from __future__ import annotations

SQL = """
CREATE TABLE company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    normal_name TEXT NOT NULL DEFAULT '',
    domain TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    size TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    careers_page TEXT NOT NULL DEFAULT '',
    has_programme TEXT NOT NULL DEFAULT '',
    programme_link TEXT NOT NULL DEFAULT '',
    how_to_submit TEXT NOT NULL DEFAULT '',
    target_status TEXT NOT NULL DEFAULT '',
    priority INTEGER,
    motivation INTEGER,
    posting INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX company_normal_name ON company (normal_name);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    company_id INTEGER REFERENCES company (id) ON DELETE SET NULL,
    location TEXT NOT NULL DEFAULT '',
    relationship TEXT NOT NULL DEFAULT '',
    closeness INTEGER NOT NULL DEFAULT 1,
    notes TEXT NOT NULL DEFAULT '',
    met_how TEXT NOT NULL DEFAULT '',
    met_on TEXT,
    introduced_by_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    cadence_days INTEGER,
    muted INTEGER NOT NULL DEFAULT 0,
    archived_at TEXT,
    deleted_at TEXT,
    is_me INTEGER NOT NULL DEFAULT 0,
    photo BLOB,
    added_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    own_words TEXT NOT NULL DEFAULT '',
    last_contact_on TEXT,
    last_talk_on TEXT
);
CREATE INDEX contact_sort_key ON contact (sort_key, id);
CREATE INDEX contact_company ON contact (company_id);
CREATE INDEX contact_introduced_by ON contact (introduced_by_id) WHERE introduced_by_id IS NOT NULL;
CREATE INDEX contact_last_contact ON contact (last_contact_on, id);
CREATE INDEX contact_cadence ON contact (cadence_days) WHERE cadence_days IS NOT NULL;
CREATE INDEX contact_relationship ON contact (relationship);
CREATE INDEX contact_aside ON contact (id) WHERE deleted_at IS NOT NULL OR archived_at IS NOT NULL OR is_me;

CREATE TABLE email (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    preferred INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX email_contact ON email (contact_id);

CREATE TABLE phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    preferred INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX phone_contact ON phone (contact_id);

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    link_key TEXT NOT NULL DEFAULT ''
);
CREATE INDEX link_contact ON link (contact_id);

CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    from_date TEXT NOT NULL DEFAULT '',
    to_date TEXT NOT NULL DEFAULT '',
    former INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX affiliation_contact ON affiliation (contact_id);
CREATE INDEX affiliation_company ON affiliation (company_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    cadence_days INTEGER
);

CREATE TABLE contact_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    UNIQUE (contact_id, tag_id)
);
CREATE INDEX contact_tag_tag ON contact_tag (tag_id);

CREATE TABLE own_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL DEFAULT ''
);
CREATE INDEX own_field_contact ON own_field (contact_id);

CREATE TABLE pitch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
    done TEXT NOT NULL DEFAULT '',
    next TEXT NOT NULL DEFAULT '',
    offer TEXT NOT NULL DEFAULT '',
    looking_for TEXT NOT NULL DEFAULT ''
);

CREATE TABLE opportunity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    company_id INTEGER REFERENCES company (id) ON DELETE SET NULL,
    link TEXT NOT NULL DEFAULT '',
    how_to_submit TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    salary TEXT NOT NULL DEFAULT '',
    closing_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT 'interested',
    added_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX opportunity_company ON opportunity (company_id);

CREATE TABLE opportunity_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    on_date TEXT NOT NULL
);
CREATE INDEX opportunity_stage_opportunity ON opportunity_stage (opportunity_id);

CREATE TABLE role (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    UNIQUE (opportunity_id, contact_id, role)
);
CREATE INDEX role_contact ON role (contact_id);

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    path TEXT NOT NULL DEFAULT '',
    content BLOB,
    added_on TEXT NOT NULL
);
CREATE INDEX document_opportunity ON document (opportunity_id);

CREATE TABLE ask (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    exactly TEXT NOT NULL DEFAULT '',
    how_many INTEGER,
    company_id INTEGER REFERENCES company (id) ON DELETE SET NULL,
    person_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE SET NULL,
    industry TEXT NOT NULL DEFAULT '',
    sent_on TEXT,
    sent_by TEXT NOT NULL DEFAULT '',
    patience_days INTEGER,
    answer TEXT NOT NULL DEFAULT 'open',
    answered_on TEXT,
    packet TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL
);
CREATE INDEX ask_contact ON ask (contact_id);

CREATE TABLE lead (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    referrer_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    received_on TEXT NOT NULL,
    received_how TEXT NOT NULL DEFAULT '',
    points_to TEXT NOT NULL,
    person_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    company_id INTEGER REFERENCES company (id) ON DELETE SET NULL,
    news TEXT NOT NULL DEFAULT '',
    use_name TEXT NOT NULL DEFAULT 'not asked',
    introduced_on TEXT,
    words TEXT NOT NULL DEFAULT '',
    ask_id INTEGER REFERENCES ask (id) ON DELETE SET NULL,
    stage TEXT NOT NULL DEFAULT 'received',
    added_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX lead_referrer ON lead (referrer_id);
CREATE INDEX lead_person ON lead (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX lead_stage_now ON lead (stage);
CREATE INDEX lead_ask ON lead (ask_id) WHERE ask_id IS NOT NULL;

CREATE TABLE lead_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lead_id INTEGER NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    on_date TEXT NOT NULL
);
CREATE INDEX lead_stage_lead ON lead_stage (lead_id);

CREATE TABLE lead_opportunity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lead_id INTEGER NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    UNIQUE (lead_id, opportunity_id)
);
CREATE INDEX lead_opportunity_opportunity ON lead_opportunity (opportunity_id);

CREATE TABLE reference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
    standing TEXT NOT NULL DEFAULT 'not asked',
    asked_on TEXT,
    agreed_on TEXT,
    declined_on TEXT,
    can_vouch_for TEXT NOT NULL DEFAULT '',
    last_confirmed_on TEXT,
    last_briefed_on TEXT,
    times_used INTEGER NOT NULL DEFAULT 0,
    ask_id INTEGER REFERENCES ask (id) ON DELETE SET NULL
);

CREATE TABLE opportunity_reference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
    reference_id INTEGER NOT NULL REFERENCES reference (id) ON DELETE CASCADE,
    place INTEGER NOT NULL DEFAULT 0,
    UNIQUE (opportunity_id, reference_id)
);
CREATE INDEX opportunity_reference_reference ON opportunity_reference (reference_id);

CREATE TABLE favour (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    direction TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    on_date TEXT NOT NULL,
    added_at TEXT NOT NULL
);
CREATE INDEX favour_contact ON favour (contact_id);

CREATE TABLE promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    promised_by TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    made_on TEXT NOT NULL,
    due_on TEXT,
    kept_on TEXT,
    lead_id INTEGER REFERENCES lead (id) ON DELETE SET NULL,
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE SET NULL,
    added_at TEXT NOT NULL
);
CREATE INDEX promise_contact ON promise (contact_id);

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    on_date TEXT NOT NULL,
    at_time TEXT,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL DEFAULT 'out',
    outcome TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    added_at TEXT NOT NULL
);
CREATE INDEX interaction_on_date ON interaction (on_date);

CREATE TABLE interaction_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction_id INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    UNIQUE (interaction_id, contact_id)
);
CREATE INDEX interaction_contact_contact ON interaction_contact (contact_id);

CREATE TABLE interaction_purpose (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction_id INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    UNIQUE (interaction_id, purpose)
);

CREATE TABLE interaction_about (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction_id INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    lead_id INTEGER REFERENCES lead (id) ON DELETE CASCADE,
    ask_id INTEGER REFERENCES ask (id) ON DELETE CASCADE,
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE CASCADE,
    company_id INTEGER REFERENCES company (id) ON DELETE CASCADE,
    reference_id INTEGER REFERENCES reference (id) ON DELETE CASCADE,
    promise_id INTEGER REFERENCES promise (id) ON DELETE CASCADE
);
CREATE INDEX interaction_about_interaction ON interaction_about (interaction_id);
CREATE INDEX interaction_about_lead ON interaction_about (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX interaction_about_ask ON interaction_about (ask_id) WHERE ask_id IS NOT NULL;
CREATE INDEX interaction_about_opportunity ON interaction_about (opportunity_id)
    WHERE opportunity_id IS NOT NULL;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'task',
    notes TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL,
    due_time TEXT,
    minutes INTEGER,
    repeat TEXT NOT NULL DEFAULT '',
    remind_minutes INTEGER,
    done_on TEXT,
    promise_id INTEGER REFERENCES promise (id) ON DELETE SET NULL,
    added_at TEXT NOT NULL
);
CREATE INDEX follow_up_due_on ON follow_up (due_on);

CREATE TABLE follow_up_done (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
    due_on TEXT NOT NULL,
    done_on TEXT NOT NULL
);
CREATE INDEX follow_up_done_follow_up ON follow_up_done (follow_up_id);

CREATE TABLE follow_up_about (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    lead_id INTEGER REFERENCES lead (id) ON DELETE CASCADE,
    ask_id INTEGER REFERENCES ask (id) ON DELETE CASCADE,
    opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE CASCADE,
    company_id INTEGER REFERENCES company (id) ON DELETE CASCADE
);
CREATE INDEX follow_up_about_follow_up ON follow_up_about (follow_up_id);
CREATE INDEX follow_up_about_contact ON follow_up_about (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX follow_up_about_lead ON follow_up_about (lead_id) WHERE lead_id IS NOT NULL;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    thing_kind TEXT NOT NULL DEFAULT '',
    thing_id INTEGER,
    fact_on TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    snoozed_until TEXT,
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX decision_contact ON decision (contact_id);

CREATE TABLE template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL
);

CREATE TABLE not_duplicate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    UNIQUE (contact_id, other_id)
);

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    new_count INTEGER NOT NULL,
    merged_count INTEGER NOT NULL,
    unchanged_count INTEGER NOT NULL,
    skipped_count INTEGER NOT NULL,
    unreadable_count INTEGER NOT NULL
);

CREATE TABLE import_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    row_key TEXT NOT NULL
);
CREATE INDEX import_key_contact ON import_key (contact_id);

CREATE TABLE import_preset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    header TEXT NOT NULL,
    mapping TEXT NOT NULL
);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
);

-- Bookkeeping: not the person's words, so neither recorded for undo nor exported.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reminder_key TEXT NOT NULL UNIQUE,
    shown_at TEXT,
    snoozed_until TEXT,
    closed_at TEXT
);
CREATE TABLE ui_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL,
    undone_at TEXT,
    redoable INTEGER NOT NULL DEFAULT 0,
    changeset BLOB,
    size INTEGER NOT NULL DEFAULT 0
);

CREATE VIRTUAL TABLE search USING fts5 (
    words, content='', contentless_delete=1, detail=none,
    tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6 7 8'
);
CREATE TABLE search_place (
    place INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL UNIQUE
);
"""
