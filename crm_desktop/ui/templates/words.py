"""What the templates say: what each one is used for, their rows, and what a preview misses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.etiquette.settings import CARDS, RuleName
from crm_desktop.domain.placeholders import PERSONAL_LINE, PLACEHOLDERS, Placeholder
from crm_desktop.domain.templates import TEMPLATE_OF, Template
from crm_desktop.domain.translation import translate
from crm_desktop.services.messages import templates
from crm_desktop.ui.widgets import RowPaint

_tr = QCoreApplication.translate

FIRST = (
    "given_name",
    "company",
    "person_given_name",
    "opening",
    "day_of_talk",
    "how_to_submit",
    "my_pitch",
    PERSONAL_LINE,
)
"""The fields that stand ready to be put in; the others are in the list."""


def uses() -> dict[str, str]:
    """What a template can be used for, in words, by the key of the built-in one: "Thank when it connects"."""
    cases = {
        "thanks_door": _tr("Templates", "no name in it"),
        "thanks_helped": _tr("Templates", "it helped"),
        "thanks_nothing": _tr("Templates", "it came to nothing"),
        "thanks_job": _tr("Templates", "it became a job"),
        "news_connection": _tr("Templates", "we are in touch"),
        "news_applied": _tr("Templates", "I applied"),
        "news_interview": _tr("Templates", "an interview"),
        "news_offer": _tr("Templates", "an offer"),
        "news_accepted": _tr("Templates", "I accepted"),
        "news_rejected": _tr("Templates", "it was a no"),
        "news_withdrawn": _tr("Templates", "I stepped back"),
        "reach_out_introduced": _tr("Templates", "after an introduction"),
        "reach_out_warm": _tr("Templates", "with a name"),
        "reach_out_cold": _tr("Templates", "without a name"),
        "reach_out_offered": _tr("Templates", "who offered to talk"),
        "try_again_2": _tr("Templates", "the second time"),
        "try_again_3": _tr("Templates", "the third time"),
        "try_again_4": _tr("Templates", "the last time"),
        "reconnect": _tr("Templates", "after a long time"),
    }
    others = {
        "ask_reference": _tr("Templates", "Ask for a reference"),
        "ask_introduction": _tr("Templates", "Ask for an introduction"),
        "ask_referral": _tr("Templates", "Ask for a referral"),
        "ask_advice": _tr("Templates", "Ask for advice"),
        "ask_names": _tr("Templates", "Ask for names"),
        "ask_feedback": _tr("Templates", "Ask for feedback"),
        "use_name": _tr("Templates", "Ask to use a name"),
        "another_way": _tr("Templates", "Ask for another way in"),
        "closing_the_loop": _tr("Templates", "When it is over"),
        "stop_for_now": _tr("Templates", "When I stop for now"),
        "note": _tr("Templates", "Whatever I like"),
    }
    rules: dict[str, str] = {}
    for (rule, _case), key in TEMPLATE_OF.items():
        if rule in CARDS:
            rules.setdefault(key, translate("Rules", CARDS[RuleName(rule)].called))
    found = {}
    for key in templates.built_in():
        said = others.get(key) or rules.get(key, key)
        found[key] = f"{said}: {cases[key]}" if key in cases and key in rules else said
    return found


def row(one: Template) -> RowPaint:
    """The row of a template."""
    note = _tr("Templates", "yours") if one.own else _tr("Templates", "changed") if one.changed else ""
    return RowPaint(
        one.name,
        title_icon=one.icon,
        title_icon_token="text2",
        right_text=note,
        right_token="text3",
        accessible=f"{one.name}. {note}".rstrip(". "),
    )


def standing(one: Template) -> str:
    """Whose words it holds."""
    if one.own:
        return _tr("Templates", "Written by you")
    return _tr("Templates", "Changed by you") if one.changed else _tr("Templates", "As it came")


def all_fields() -> list[Placeholder]:
    """Every field, in the order in which they are listed."""
    return list(PLACEHOLDERS.values())


def missing_title(count: int) -> str:
    """How many fields a preview misses."""
    if count == 1:
        return _tr("Templates", "One field is empty here")
    return _tr("Templates", "{count} fields are empty here").format(count=count)
