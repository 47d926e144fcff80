"""The words of the field, each list once. Code, file and screens use the same strings.

The values are what the file and the JSON export hold; what a screen shows is their translation.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Relationship(StrEnum):
    """What a contact is to me."""

    COLLEAGUE = "colleague"
    FORMER_COLLEAGUE = "former colleague"
    MANAGER = "manager"
    CLASSMATE = "classmate"
    MENTOR = "mentor"
    FRIEND = "friend"
    FAMILY = "family"
    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring manager"
    FELLOW_MEMBER = "fellow member"
    ACQUAINTANCE = "acquaintance"
    NOT_MET = "not met yet"


KNOWS_MY_WORK: Final = frozenset(
    {Relationship.COLLEAGUE, Relationship.FORMER_COLLEAGUE, Relationship.MANAGER}
)
"""Who has seen me work, and so could be my reference."""


class RoleKind(StrEnum):
    """What a contact is in one opportunity."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring manager"
    INTERVIEWER = "interviewer"
    REFERRER = "referrer"
    REFERENCE = "reference"
    INSIDER = "insider"


class AffiliationKind(StrEnum):
    """The tie of a person to an organisation."""

    EMPLOYER = "employer"
    SCHOOL = "school"
    ASSOCIATION = "association"
    COMMUNITY = "community"


class TargetStatus(StrEnum):
    """How far I am with a target company. A company that is no target has none."""

    PROSPECT = "prospect"
    RESEARCHING = "researching"
    IN_CONVERSATION = "in conversation"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    OFFER = "offer"
    EMPLOYER = "employer"
    SET_ASIDE = "set aside"


class PointsTo(StrEnum):
    """What a lead points to."""

    PERSON = "person"
    COMPANY = "company"
    OPENING = "opening"
    NEWS = "news"


class UseName(StrEnum):
    """May I use the referrer's name?"""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not asked"


class LeadStage(StrEnum):
    """The stages of a lead, in order; the last three are its ends."""

    RECEIVED = "received"
    REACHING_OUT = "reaching out"
    CONNECTED = "connected"
    PROGRESSING = "progressing"
    BECAME_A_JOB = "became a job"
    HELPED = "helped"
    DID_NOT_PAN_OUT = "did not pan out"


LEAD_ENDS: Final = frozenset({LeadStage.BECAME_A_JOB, LeadStage.HELPED, LeadStage.DID_NOT_PAN_OUT})


class OpportunityStage(StrEnum):
    """The stages of an opening, in order; the last three close it."""

    INTERESTED = "interested"
    REFERRAL_ASKED = "referral asked"
    REFERRED = "referred"
    APPLIED = "applied"
    INTERVIEW = "interview"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


OPPORTUNITY_ENDS: Final = frozenset(
    {OpportunityStage.ACCEPTED, OpportunityStage.REJECTED, OpportunityStage.WITHDRAWN}
)


class Channel(StrEnum):
    """Where an opportunity came from."""

    INTERNAL_MOVE = "internal move"
    JOB_POSTING = "job posting"
    APPROACHED = "I was approached"
    DIRECT_APPROACH = "direct approach to a target company"
    REFERRAL = "referral from my network"
    OTHER = "other"


class AskKind(StrEnum):
    """What can be asked of a contact. There is on purpose no kind "a job"."""

    REFERENCE = "reference"
    INTRODUCTION = "introduction"
    REFERRAL = "referral"
    ADVICE = "advice"
    NAMES = "names"
    FEEDBACK = "feedback"


class Answer(StrEnum):
    """The answer to an ask that was sent."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    SILENCE = "silence"
    WITHDRAWN = "withdrawn"


class Standing(StrEnum):
    """A contact's standing as my reference."""

    NOT_ASKED = "not asked"
    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


class InteractionKind(StrEnum):
    """How something happened between me and a contact."""

    CALL = "call"
    EMAIL = "e-mail"
    MESSAGE = "message"
    MEETING = "meeting"
    EVENT = "event"
    SOCIAL_POST = "social post"
    LETTER = "letter"
    GIFT = "gift"


IN_PERSON: Final = frozenset({InteractionKind.MEETING, InteractionKind.EVENT})
"""By these one sees each other."""
TALKS: Final = IN_PERSON | {InteractionKind.CALL}
"""By these one talks; the others are written, or given."""

INTERACTION_ICONS: Final = MappingProxyType(
    {
        InteractionKind.CALL: "phone",
        InteractionKind.EMAIL: "mail",
        InteractionKind.MESSAGE: "message-square",
        InteractionKind.MEETING: "coffee",
        InteractionKind.EVENT: "users",
        InteractionKind.SOCIAL_POST: "newspaper",
        InteractionKind.LETTER: "mail",
        InteractionKind.GIFT: "gift",
    }
)
"""What each kind is shown by, as names of the icon set."""


class Direction(StrEnum):
    """Who began it: I (out) or they (in)."""

    OUT = "out"
    IN = "in"


class Purpose(StrEnum):
    """What an interaction was for; one interaction may have several."""

    REACH_OUT = "reach-out"
    CONVERSATION = "conversation"
    THANKS = "thanks"
    UPDATE = "update"
    REMINDER = "reminder"
    RECONNECT = "reconnect"
    OFFER_OF_HELP = "offer of help"


class Outcome(StrEnum):
    """What came of an interaction; none is as good as no answer yet."""

    NO_ANSWER = "no answer"
    REPLIED = "replied"
    SPOKE = "spoke"


class FavourDirection(StrEnum):
    """Who did something for whom."""

    THEY_HELPED_ME = "they helped me"
    I_HELPED_THEM = "I helped them"


class PromisedBy(StrEnum):
    """Who promised: they or I."""

    THEM = "them"
    ME = "me"


class FollowUpKind(StrEnum):
    """What sort of thing a follow-up is; it chooses the icon and the time it takes."""

    TASK = "task"
    CALL = "call"
    MEETING = "meeting"
    INTERVIEW = "interview"


PLANNED_TALKS: Final = frozenset({FollowUpKind.CALL, FollowUpKind.MEETING, FollowUpKind.INTERVIEW})
"""Follow-ups that are talks to come."""


class Warmth(StrEnum):
    """How long ago we last talked."""

    WARM = "warm"
    COOLING = "cooling"
    DORMANT = "dormant"
    NOT_MET = "not met yet"
