"""The tables as Peewee sees them: one class for each noun of the domain.

The classes are bound to no database: `Store` gives each query its connection. A test holds them
against a migrated file, so that the two cannot part.
"""

from __future__ import annotations

from peewee import SQL, AutoField, BlobField, ForeignKeyField, IntegerField, Model, TextField

from crm_desktop.store.fields import DayField, FlagField, MomentField


class Table(Model):
    """What all tables share: a number that is never given twice."""

    id = AutoField(constraints=[SQL("AUTOINCREMENT")])


class Company(Table):
    """An organisation, perhaps a target."""

    class Meta:
        table_name = "company"

    name = TextField()
    normal_name = TextField(default="")
    domain = TextField(default="")
    industry = TextField(default="")
    size = TextField(default="")
    place = TextField(default="")
    careers_page = TextField(default="")
    has_programme = TextField(default="")
    programme_link = TextField(default="")
    how_to_submit = TextField(default="")
    target_status = TextField(default="")
    priority = IntegerField(null=True)
    motivation = IntegerField(null=True)
    posting = IntegerField(null=True)
    notes = TextField(default="")
    added_at = MomentField()
    changed_at = MomentField()


class Contact(Table):
    """A person; one of them is me."""

    class Meta:
        table_name = "contact"

    name = TextField()
    sort_key = TextField(default="")
    given_name = TextField(default="")
    family_name = TextField(default="")
    title = TextField(default="")
    suffix = TextField(default="")
    nickname = TextField(default="")
    position = TextField(default="")
    company = ForeignKeyField(Company, backref="+", null=True)
    location = TextField(default="")
    relationship = TextField(default="")
    closeness = IntegerField(default=1)
    notes = TextField(default="")
    met_how = TextField(default="")
    met_on = DayField(null=True)
    introduced_by = ForeignKeyField("self", backref="+", null=True)
    cadence_days = IntegerField(null=True)
    muted = FlagField(default=False)
    archived_at = MomentField(null=True)
    deleted_at = MomentField(null=True)
    is_me = FlagField(default=False)
    photo = BlobField(null=True)
    added_at = MomentField()
    changed_at = MomentField()
    own_words = TextField(default="")
    last_contact_on = DayField(null=True)
    last_talk_on = DayField(null=True)


class Email(Table):
    """An address of a contact."""

    class Meta:
        table_name = "email"

    contact = ForeignKeyField(Contact, backref="+")
    address = TextField()
    kind = TextField(default="")
    preferred = FlagField(default=False)


class Phone(Table):
    """A number of a contact."""

    class Meta:
        table_name = "phone"

    contact = ForeignKeyField(Contact, backref="+")
    number = TextField()
    kind = TextField(default="")
    preferred = FlagField(default=False)


class Link(Table):
    """A profile or web page of a contact."""

    class Meta:
        table_name = "link"

    contact = ForeignKeyField(Contact, backref="+")
    url = TextField()
    kind = TextField(default="")
    link_key = TextField(default="")


class Affiliation(Table):
    """A tie of a person to an organisation; dates are `2016`, `2016-03` or a whole day."""

    class Meta:
        table_name = "affiliation"

    contact = ForeignKeyField(Contact, backref="+")
    company = ForeignKeyField(Company, backref="+")
    kind = TextField()
    title = TextField(default="")
    from_date = TextField(default="")
    to_date = TextField(default="")
    former = FlagField(default=False)


class Tag(Table):
    """A word that groups people."""

    class Meta:
        table_name = "tag"

    name = TextField(unique=True)
    cadence_days = IntegerField(null=True)


class ContactTag(Table):
    """A tag on a contact."""

    class Meta:
        table_name = "contact_tag"

    contact = ForeignKeyField(Contact, backref="+")
    tag = ForeignKeyField(Tag, backref="+")


class OwnField(Table):
    """A field of the person's own making."""

    class Meta:
        table_name = "own_field"

    contact = ForeignKeyField(Contact, backref="+")
    name = TextField()
    value = TextField(default="")


class Pitch(Table):
    """The four parts of my pitch."""

    class Meta:
        table_name = "pitch"

    contact = ForeignKeyField(Contact, backref="+", unique=True)
    done = TextField(default="")
    next = TextField(default="")
    offer = TextField(default="")
    looking_for = TextField(default="")


class Opportunity(Table):
    """An opening, advertised or not."""

    class Meta:
        table_name = "opportunity"

    title = TextField()
    company = ForeignKeyField(Company, backref="+", null=True)
    link = TextField(default="")
    how_to_submit = TextField(default="")
    channel = TextField(default="")
    salary = TextField(default="")
    closing_on = DayField(null=True)
    notes = TextField(default="")
    stage = TextField(default="interested")
    added_at = MomentField()
    changed_at = MomentField()
    archived_at = MomentField(null=True)


class OpportunityStage(Table):
    """One step in an opening's history."""

    class Meta:
        table_name = "opportunity_stage"

    opportunity = ForeignKeyField(Opportunity, backref="+")
    stage = TextField()
    on_date = DayField()


class Role(Table):
    """What a contact is in one opportunity."""

    class Meta:
        table_name = "role"

    opportunity = ForeignKeyField(Opportunity, backref="+")
    contact = ForeignKeyField(Contact, backref="+")
    role = TextField()


class Document(Table):
    """A file of an opening, linked by path or copied in."""

    class Meta:
        table_name = "document"

    opportunity = ForeignKeyField(Opportunity, backref="+")
    name = TextField()
    path = TextField(default="")
    content = BlobField(null=True)
    added_on = DayField()


class Ask(Table):
    """Something I ask of a contact; without `sent_on` it is a draft."""

    class Meta:
        table_name = "ask"

    contact = ForeignKeyField(Contact, backref="+")
    kind = TextField()
    exactly = TextField(default="")
    how_many = IntegerField(null=True)
    company = ForeignKeyField(Company, backref="+", null=True)
    person = ForeignKeyField(Contact, backref="+", null=True)
    opportunity = ForeignKeyField(Opportunity, backref="+", null=True)
    industry = TextField(default="")
    sent_on = DayField(null=True)
    sent_by = TextField(default="")
    patience_days = IntegerField(null=True)
    answer = TextField(default="open")
    answered_on = DayField(null=True)
    packet = TextField(default="")
    subject = TextField(default="")
    body = TextField(default="")
    added_at = MomentField()


class Lead(Table):
    """A tip from a referrer that points towards a job."""

    class Meta:
        table_name = "lead"

    referrer = ForeignKeyField(Contact, backref="+")
    received_on = DayField()
    received_how = TextField(default="")
    points_to = TextField()
    person = ForeignKeyField(Contact, backref="+", null=True)
    company = ForeignKeyField(Company, backref="+", null=True)
    news = TextField(default="")
    use_name = TextField(default="not asked")
    introduced_on = DayField(null=True)
    words = TextField(default="")
    ask = ForeignKeyField(Ask, backref="+", null=True)
    stage = TextField(default="received")
    added_at = MomentField()
    changed_at = MomentField()


class LeadStage(Table):
    """One step in a lead's history."""

    class Meta:
        table_name = "lead_stage"

    lead = ForeignKeyField(Lead, backref="+")
    stage = TextField()
    on_date = DayField()


class LeadOpportunity(Table):
    """An opening that a lead led to."""

    class Meta:
        table_name = "lead_opportunity"

    lead = ForeignKeyField(Lead, backref="+")
    opportunity = ForeignKeyField(Opportunity, backref="+")


class Reference(Table):
    """A contact's standing as my reference."""

    class Meta:
        table_name = "reference"

    contact = ForeignKeyField(Contact, backref="+", unique=True)
    standing = TextField(default="not asked")
    asked_on = DayField(null=True)
    agreed_on = DayField(null=True)
    declined_on = DayField(null=True)
    can_vouch_for = TextField(default="")
    last_confirmed_on = DayField(null=True)
    last_briefed_on = DayField(null=True)
    times_used = IntegerField(default=0)
    ask = ForeignKeyField(Ask, backref="+", null=True)
    knows_me_as = TextField(default="")
    please = TextField(default="")
    said = TextField(default="")
    last_used_on = DayField(null=True)
    place = IntegerField(default=0)


class OpportunityReference(Table):
    """A reference attached to an opening."""

    class Meta:
        table_name = "opportunity_reference"

    opportunity = ForeignKeyField(Opportunity, backref="+")
    reference = ForeignKeyField(Reference, backref="+")
    place = IntegerField(default=0)


class Favour(Table):
    """Something done for somebody."""

    class Meta:
        table_name = "favour"

    contact = ForeignKeyField(Contact, backref="+")
    direction = TextField()
    what = TextField(default="")
    on_date = DayField()
    added_at = MomentField()


class Promise(Table):
    """Something promised, by them or by me."""

    class Meta:
        table_name = "promise"

    contact = ForeignKeyField(Contact, backref="+")
    promised_by = TextField()
    what = TextField(default="")
    made_on = DayField()
    due_on = DayField(null=True)
    kept_on = DayField(null=True)
    lead = ForeignKeyField(Lead, backref="+", null=True)
    opportunity = ForeignKeyField(Opportunity, backref="+", null=True)
    added_at = MomentField()


class Interaction(Table):
    """Something that happened between me and contacts."""

    class Meta:
        table_name = "interaction"

    on_date = DayField()
    at_time = TextField(null=True)
    kind = TextField()
    direction = TextField(default="out")
    outcome = TextField(default="")
    subject = TextField(default="")
    notes = TextField(default="")
    minutes = IntegerField(null=True)
    added_at = MomentField()


class InteractionContact(Table):
    """Who took part."""

    class Meta:
        table_name = "interaction_contact"

    interaction = ForeignKeyField(Interaction, backref="+")
    contact = ForeignKeyField(Contact, backref="+")


class InteractionPurpose(Table):
    """What it was for."""

    class Meta:
        table_name = "interaction_purpose"

    interaction = ForeignKeyField(Interaction, backref="+")
    purpose = TextField()


class InteractionAbout(Table):
    """What it was about: one thing a row."""

    class Meta:
        table_name = "interaction_about"

    interaction = ForeignKeyField(Interaction, backref="+")
    lead = ForeignKeyField(Lead, backref="+", null=True)
    ask = ForeignKeyField(Ask, backref="+", null=True)
    opportunity = ForeignKeyField(Opportunity, backref="+", null=True)
    company = ForeignKeyField(Company, backref="+", null=True)
    reference = ForeignKeyField(Reference, backref="+", null=True)
    promise = ForeignKeyField(Promise, backref="+", null=True)


class FollowUp(Table):
    """A dated thing to do that the person made."""

    class Meta:
        table_name = "follow_up"

    what = TextField()
    kind = TextField(default="task")
    notes = TextField(default="")
    due_on = DayField()
    due_time = TextField(null=True)
    minutes = IntegerField(null=True)
    repeat = TextField(default="")
    remind_minutes = IntegerField(null=True)
    done_on = DayField(null=True)
    promise = ForeignKeyField(Promise, backref="+", null=True)
    added_at = MomentField()


class FollowUpDone(Table):
    """A day on which a follow-up was done."""

    class Meta:
        table_name = "follow_up_done"

    follow_up = ForeignKeyField(FollowUp, backref="+")
    due_on = DayField()
    done_on = DayField()


class FollowUpAbout(Table):
    """Whom or what a follow-up is about: one thing a row."""

    class Meta:
        table_name = "follow_up_about"

    follow_up = ForeignKeyField(FollowUp, backref="+")
    contact = ForeignKeyField(Contact, backref="+", null=True)
    lead = ForeignKeyField(Lead, backref="+", null=True)
    ask = ForeignKeyField(Ask, backref="+", null=True)
    opportunity = ForeignKeyField(Opportunity, backref="+", null=True)
    company = ForeignKeyField(Company, backref="+", null=True)


class Decision(Table):
    """A Due that was snoozed (`snoozed_until`) or dismissed."""

    class Meta:
        table_name = "decision"

    rule = TextField()
    contact = ForeignKeyField(Contact, backref="+")
    thing_kind = TextField(default="")
    thing_id = IntegerField(null=True)
    fact_on = DayField()
    decided_on = DayField()
    snoozed_until = DayField(null=True)
    reason = TextField(default="")


class Template(Table):
    """A message in the person's own words."""

    class Meta:
        table_name = "template"

    purpose = TextField()
    name = TextField()
    subject = TextField(default="")
    body = TextField(default="")
    changed_at = MomentField()


class NotDuplicate(Table):
    """Two contacts that are two different people."""

    class Meta:
        table_name = "not_duplicate"

    contact = ForeignKeyField(Contact, backref="+")
    other = ForeignKeyField(Contact, backref="+")


class ImportRun(Table):
    """One import, with its counts."""

    class Meta:
        table_name = "import_run"

    file_name = TextField()
    kind = TextField()
    imported_at = MomentField()
    row_count = IntegerField()
    new_count = IntegerField()
    merged_count = IntegerField()
    unchanged_count = IntegerField()
    skipped_count = IntegerField()
    unreadable_count = IntegerField()


class ImportKey(Table):
    """By what an imported row is known again."""

    class Meta:
        table_name = "import_key"

    contact = ForeignKeyField(Contact, backref="+")
    row_key = TextField()


class CardLine(Table):
    """A line of a vCard that no field stands for, kept to be written back."""

    class Meta:
        table_name = "card_line"

    contact = ForeignKeyField(Contact, backref="+")
    line = TextField()


class ThingKey(Table):
    """By what an imported thing that is no person is known again: one thing a row.

    `told` is what a calendar said of a follow-up when it was last taken over (`exchange/calendars/changes.py`).
    """

    class Meta:
        table_name = "thing_key"

    row_key = TextField()
    interaction = ForeignKeyField(Interaction, backref="+", null=True)
    opportunity = ForeignKeyField(Opportunity, backref="+", null=True)
    follow_up = ForeignKeyField(FollowUp, backref="+", null=True)
    company = ForeignKeyField(Company, backref="+", null=True)
    told = TextField(default="")


class ImportPreset(Table):
    """A column matching to use again."""

    class Meta:
        table_name = "import_preset"

    name = TextField()
    header = TextField()
    mapping = TextField()


class Setting(Table):
    """One choice of the person, as JSON."""

    class Meta:
        table_name = "setting"

    name = TextField(unique=True)
    value = TextField()


class Reminder(Table):
    """What became of one reminder."""

    class Meta:
        table_name = "reminder"

    reminder_key = TextField(unique=True)
    shown_at = MomentField(null=True)
    snoozed_until = MomentField(null=True)
    closed_at = MomentField(null=True)


class History(Table):
    """One action, with its changeset."""

    class Meta:
        table_name = "history"

    label = TextField()
    kind = TextField()
    detail = TextField(default="")
    done_at = MomentField()
    undone_at = MomentField(null=True)
    redoable = FlagField(default=False)
    changeset = BlobField(null=True)
    size = IntegerField(default=0)


TABLES: tuple[type[Table], ...] = tuple(Table.__subclasses__())
"""Every class, in the order they stand here in: parents before children."""
