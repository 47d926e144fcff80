from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop import resources_dir
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.messages import (
    KeptDraft,
    Rendered,
    Segment,
    SegmentKind,
    fields_of,
    from_json,
    plain,
    readdressed,
    refilled,
    render,
    segmented,
    template_segments,
    template_text,
    to_json,
)
from crm_desktop.domain.placeholders import (
    LONGEST_MESSAGE,
    PERSONAL_LINE,
    PLACEHOLDERS,
    clean_text,
    field_name,
    nearest_field,
    one_line,
)
from crm_desktop.domain.templates import (
    LONGEST_TEMPLATE,
    TEMPLATE_OF,
    Occasion,
    Template,
    checked_template,
    purposes_of,
    read_templates,
    sent_label,
    template_for,
    with_personal_line,
)
from crm_desktop.domain.terms import AskKind, LeadStage, OpportunityStage, Purpose

EVERYTHING = {name: f"<{name}>" for name in PLACEHOLDERS}


@pytest.fixture(scope="module")
def templates() -> Mapping[str, Template]:
    return read_templates((resources_dir() / "templates" / "templates.json").read_text(encoding="utf-8"))


# -- the texts that come with the program ----------------------------------------------------------------


def test_every_template_can_be_sent_once_all_is_there(templates: Mapping[str, Template]) -> None:
    for template in templates.values():
        message = render(template.subject, template.body, EVERYTHING)
        assert message.gaps == (), template.key
        assert not message.is_sendable, f"{template.key} wants no personal line"
        written = message.with_personal_line("Your note made the first sentence easy.")
        assert written.is_sendable, template.key
        assert plain(written.body).count("Your note made the first sentence easy.") == 1


def test_every_template_greets_by_name_and_is_signed(templates: Mapping[str, Template]) -> None:
    for template in templates.values():
        assert template.body.startswith("Dear {given_name},\n\n"), template.key
        assert template.body.endswith(("\n\nWarmly,\n{my_given_name}", "\n\nKind regards,\n{my_name}"))
        assert f"\n\n{{{PERSONAL_LINE}}}\n\n" in template.body, template.key


def test_the_words_are_calm(templates: Mapping[str, Template]) -> None:
    for template in templates.values():
        words = f"{template.subject} {template.body}".lower()
        for banned in ("!", " he ", " she ", "failed", "pipeline", "unfortunately", "please find", "'", "  "):
            assert banned not in words, f"{banned!r} in {template.key}"
        assert len(template.body.split()) <= 120, f"{template.key} is long"


def test_every_rule_and_occasion_has_its_template(templates: Mapping[str, Template]) -> None:
    assert set(TEMPLATE_OF.values()) <= set(templates)
    for rule in [*RuleName, *Occasion]:
        assert (rule, "") in TEMPLATE_OF, rule
    for kind in AskKind:
        assert template_for(Occasion.ASK, kind) == f"ask_{kind}"
    news = ("applied", "interview", "offer", "accepted", "rejected", "withdrawn")
    assert {template_for(RuleName.TELL_REFERRER, OpportunityStage(stage)) for stage in news} == {
        f"news_{stage}" for stage in news
    }
    ends = (LeadStage.HELPED, LeadStage.DID_NOT_PAN_OUT, LeadStage.BECAME_A_JOB)
    assert [template_for(RuleName.THANK_ON_OUTCOME, end) for end in ends] == [
        "thanks_helped",
        "thanks_nothing",
        "thanks_job",
    ]
    assert [template_for(RuleName.TRY_AGAIN, str(number)) for number in (2, 3, 4, 5)] == [
        "try_again_2",
        "try_again_3",
        "try_again_4",
        "try_again_2",
    ]
    assert template_for("no such rule", "x") == "note"


def test_every_template_is_used(templates: Mapping[str, Template]) -> None:
    assert set(templates) == set(TEMPLATE_OF.values())


def test_only_a_file_of_templates_is_read() -> None:
    for text in ("[]", '{"format": "other"}'):
        with pytest.raises(ValueError, match="not a file of templates"):
            read_templates(text)


# -- what is written between braces ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("given_name", "given_name"),
        ("Given Name", "given_name"),
        ("lead given name", "person_given_name"),
        ("what I offer", "my_offer"),
        ("Shoe  Size", "shoe_size"),
    ],
)
def test_a_field_is_known_by_name_and_by_label(written: str, name: str) -> None:
    assert field_name(written) == name


def test_labels_are_told_apart() -> None:
    assert len({field.label for field in PLACEHOLDERS.values()}) == len(PLACEHOLDERS)
    for field in PLACEHOLDERS.values():
        assert field_name(field.label) == field.name
        assert field.says.endswith((".", "”."))


def test_the_nearest_field_is_proposed() -> None:
    assert nearest_field("givn_name") == "given_name"
    assert nearest_field("zzzz") is None


def test_the_fields_of_a_template_are_listed_once() -> None:
    assert fields_of("{company}", "{given_name} {company} {nonsense}") == ("company", "given_name")


# -- rendering -------------------------------------------------------------------------------------------


def test_values_take_the_place_of_fields() -> None:
    message = render(
        "To {company}",
        "Dear {given_name},\n\n{personal_line}\n\nBye",
        {"given_name": "Idris", "company": "A"},
    )
    assert message == Rendered(
        subject=(Segment(SegmentKind.TEXT, "To A"),),
        body=(
            Segment(SegmentKind.TEXT, "Dear Idris,\n\n"),
            Segment(SegmentKind.PERSONAL, "", PERSONAL_LINE),
            Segment(SegmentKind.TEXT, "\n\nBye"),
        ),
    )


def test_a_missing_value_is_a_mark_in_its_place_and_blocks() -> None:
    message = render("About {opening}", "We spoke on {day_of_talk}.\n\n{personal_line}", {"day_of_talk": " "})
    message = message.with_personal_line("Hello")
    assert [(gap.kind, gap.field, gap.text) for gap in message.gaps] == [
        (SegmentKind.MISSING, "opening", "opening"),
        (SegmentKind.MISSING, "day_of_talk", "day of the talk"),
    ]
    assert not message.is_sendable
    assert message.waits_for == "Two fields are empty: opening and day of the talk."
    assert plain(message.body) == "We spoke on [day of the talk].\n\nHello"
    assert render("{opening}", "", {}).waits_for == "One field is empty: opening."


def test_an_unknown_field_blocks_with_another_sentence() -> None:
    message = render("", "{personal_line} {Shoe Size} {opening}", {}).with_personal_line("x")
    assert [(gap.kind, gap.text, gap.field) for gap in message.gaps] == [
        (SegmentKind.UNKNOWN, "Shoe Size", "shoe_size"),
        (SegmentKind.MISSING, "opening", "opening"),
    ]
    assert message.waits_for == "No such field: Shoe Size."


def test_a_message_waits_for_its_personal_line() -> None:
    message = render("", "Dear X,\n\n{personal_line}", {})
    assert message.waits_for == "Your personal line. A message waits until it has one."
    assert not message.with_personal_line("  \n ").is_sendable
    assert message.with_personal_line("Thank you.").is_sendable


@pytest.mark.parametrize(
    ("body", "becomes"),
    [
        ("Dear X,\n\nBye", "Dear X,\n\n{personal_line}\n\nBye"),
        ("Bye", "Bye\n\n{personal_line}"),
        ("", "{personal_line}"),
        ("{Personal Line} stays", "{Personal Line} stays"),
    ],
)
def test_the_personal_line_cannot_be_left_out(body: str, becomes: str) -> None:
    assert with_personal_line(body) == becomes
    assert not render("", body, {}).is_sendable


def test_there_is_one_personal_line() -> None:
    message = render("{personal_line}", "{personal_line}, {personal_line}", {})
    kinds = [segment.kind for segment in message.body]
    assert kinds == [SegmentKind.PERSONAL, SegmentKind.TEXT]
    assert message.subject == ()


def test_a_value_is_not_read_again() -> None:
    message = render(
        "{company}", "{given_name} {personal_line}", {"given_name": "{company}", "company": "{personal_line}"}
    )
    assert plain(message.subject) == "{personal_line}"
    assert plain(message.body) == "{company} "
    assert message.gaps == ()


def test_a_value_cannot_begin_a_new_line_of_the_head() -> None:
    message = render(
        "Hello {given_name}", "{given_name}", {"given_name": "Ann\r\nBcc: x@y.example\x00\u2028z"}
    )
    assert plain(message.subject) == "Hello Ann Bcc: x@y.example z"
    assert "\n" not in plain(message.body).split("\n\n")[0]
    assert plain(render("one\ntwo\r\nthree", "", {}).subject) == "one two three"


def test_braces_that_are_no_field_are_text() -> None:
    text = "a {  b } {} {{ }} {1} { } {\n} } {" + "x" * 41 + "}"
    assert plain(render("", text, {}).body).startswith(text.split("\n", maxsplit=1)[0].strip())
    assert render("", text, {}).gaps == ()


@pytest.mark.parametrize(
    "piece", ["{", "}", "{x}", "{given_name}", "{personal_line}", "{{{{", "a", "\x00\r", "{ a"]
)
def test_a_megabyte_of_anything_is_cut_and_blocks(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    message = render(text, text, {"given_name": "y" * 10_000})
    assert message.cut
    assert not message.with_personal_line("x").is_sendable
    assert f"{LONGEST_MESSAGE:,}" in message.waits_for
    with pytest.raises(KnownError, match=f"{LONGEST_TEMPLATE:,} are the most"):
        checked_template("Name", "", text.replace("\x00", "z").replace("\r", "z"))


@given(
    st.text(alphabet="{}_ angivenm\n\r\x00é", max_size=200),
    st.dictionaries(st.sampled_from(list(PLACEHOLDERS)), st.text()),
)
def test_any_text_gives_segments_that_hold_together(text: str, values: dict[str, str]) -> None:
    message = render(text, text, values)
    assert sum(one.kind is SegmentKind.PERSONAL for one in message.body) == 1
    assert all(one.kind is not SegmentKind.PERSONAL for one in message.subject)
    assert not message.is_sendable
    assert message.with_personal_line("x").is_sendable == (not message.gaps)
    assert "\n" not in plain(message.subject)
    assert "\x00" not in plain(message.body)
    kept = KeptDraft("key", "a@b", message)
    assert from_json(to_json(kept)) == kept


PIECES = st.lists(
    st.sampled_from(
        ["{given_name}", "{Given Name}", "{ lead given name }", "{personal_line}", "{nonsense}", "{", "}", "{given",
         "_name}", "{personal_li", "ne}", "name", " ", "\n", "Dear ", "é你", "{{", "{x y-z}"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@given(PIECES, PIECES)
def test_a_template_in_pieces_and_back_is_the_same(subject: str, body: str) -> None:
    pieces = template_segments(subject, body)
    again = template_segments(*map(template_text, pieces))
    assert again == pieces
    assert sum(one.kind is SegmentKind.PERSONAL for one in pieces[1]) == 1
    assert all(one.kind is not SegmentKind.PERSONAL for one in pieces[0])


@given(
    PIECES,
    PIECES,
    st.dictionaries(st.sampled_from(list(PLACEHOLDERS)), st.sampled_from(["", "Ann", "{company}"])),
)
def test_nothing_is_sent_with_a_hole(subject: str, body: str, values: dict[str, str]) -> None:
    message = render(subject, body, values).with_personal_line("Mine.")
    wanted = [one for part in template_segments(subject, body) for one in part]
    unfilled = [one for one in wanted if one.kind is SegmentKind.UNKNOWN or (
        one.kind is SegmentKind.FIELD and not values.get(one.field))]  # fmt: skip
    assert [gap.field for gap in message.gaps] == [one.field for one in unfilled]
    assert message.is_sendable == (not unfilled)
    # What is text holds no field of the template: a brace in it is only a brace, or came with a value.
    own = [one.text for one in wanted if one.kind is SegmentKind.TEXT]
    assert all(one.kind is SegmentKind.TEXT for text in own for one in segmented(text))


def test_a_thousand_personal_lines_one_in_the_other_are_one() -> None:
    depth = 1_500
    text = "{personal_line} " + "{personal_li" * depth + "{personal_line}" + "ne}" * depth
    _, body = template_segments(text, text)
    assert [one.kind for one in body] == [SegmentKind.PERSONAL]


def test_a_kept_draft_from_elsewhere_cannot_smuggle_a_field_in() -> None:
    kept = from_json('{"template": "t", "to": "", "subject": [], "body": [["field", "given name", "given_name"], '
                     '["personal", "Mine", "personal_line"]]}')  # fmt: skip
    assert kept is not None
    assert not kept.rendered.is_sendable
    assert plain(kept.rendered.body) == "[given name]Mine"


def test_texts_are_cleaned() -> None:
    assert clean_text("a\r\nb\rc\x00\x1b\ud800d\te") == "a\nb\nc" + "d\te"
    assert one_line(" a\r\n b\t\x07c ") == "a b c"


# -- templates as they are kept --------------------------------------------------------------------------


def test_a_template_is_kept_clean() -> None:
    assert checked_template(" My\nown ", "Sub\r\nject", "Hi\r\n\r\nthere\x00 ") == (
        "My own",
        "Sub ject",
        "Hi\n\n{personal_line}\n\nthere",
    )
    with pytest.raises(KnownError, match="needs a name"):
        checked_template(" ", "", "x")


# -- what a message is for -------------------------------------------------------------------------------


def test_each_rule_is_met_by_what_its_message_logs() -> None:
    expected = {
        Purpose.THANKS: [
            "thank_on_receipt",
            "thank_on_connection",
            "thank_on_outcome",
            "thank_for_yes",
            "thank_for_no",
        ],
        Purpose.UPDATE: ["tell_referrer", "brief_reference"],
        Purpose.REACH_OUT: ["reach_out", "try_again"],
        Purpose.REMINDER: ["gentle_reminder", "follow_through"],
        Purpose.OFFER_OF_HELP: ["reciprocate"],
        Purpose.RECONNECT: ["keep_in_touch"],
    }
    for purpose, rules in expected.items():
        for rule in rules:
            assert purposes_of(rule) == (purpose,), rule
    assert {rule for rules in expected.values() for rule in rules} == set(RuleName)


def test_no_message_counts_as_a_conversation_before_it_is_answered() -> None:
    for occasion in [*RuleName, *Occasion]:
        assert Purpose.CONVERSATION not in purposes_of(occasion)


def test_one_message_can_serve_several_rules() -> None:
    assert purposes_of("thank_on_connection", "tell_referrer", "thank_on_receipt") == (
        Purpose.THANKS,
        Purpose.UPDATE,
    )
    assert purposes_of("ask", "unheard of") == ()


@pytest.mark.parametrize(
    ("purposes", "label"),
    [
        ((Purpose.THANKS,), "Thanks to Idris logged"),
        ((Purpose.THANKS, Purpose.UPDATE), "Thanks and news to Idris logged"),
        ((Purpose.REACH_OUT,), "Note to Idris logged"),
        ((Purpose.OFFER_OF_HELP,), "Offer of help to Idris logged"),
        ((Purpose.RECONNECT, Purpose.CONVERSATION), "Message to Idris logged"),
        ((), "Message to Idris logged"),
    ],
)
def test_the_log_says_what_was_sent(purposes: tuple[Purpose, ...], label: str) -> None:
    assert sent_label(purposes, "Idris") == label


# -- drafts ----------------------------------------------------------------------------------------------


def test_a_kept_draft_comes_back_as_it_was() -> None:
    message = render("S {opening}", "A {nonsense} {personal_line} ü" + "x" * LONGEST_MESSAGE, {})
    kept = KeptDraft("thanks_receipt", "a@b.example", message.with_personal_line("Mine\nand two"))
    assert kept.rendered.cut
    assert from_json(to_json(kept)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"template": 1, "to": "", "subject": [], "body": [["nonsense", "", ""]]}',
        '{"template": 1, "to": "", "subject": [], "body": [["text"]]}',
        '{"template": 1, "to": "", "subject": 3, "body": []}',
        "[" * 100,
    ],
)
def test_what_is_no_draft_is_none(text: str) -> None:
    assert from_json(text) is None


def test_the_file_of_templates_is_plain_json(templates: Mapping[str, Template]) -> None:
    data = json.loads((resources_dir() / "templates" / "templates.json").read_text(encoding="utf-8"))
    assert [one["key"] for one in data["templates"]] == list(templates)
    assert len(templates) == len(data["templates"])


def test_a_message_follows_what_is_known_now_and_keeps_what_was_written() -> None:
    body = "Dear {given_name},\n\n{personal_line}\n\nAbout {opening}."
    before = render("{opening}", body, {"given_name": "Idris"})
    values = {"given_name": "Idris", "opening": "Lead PM"}
    after = render("{opening}", body, values)
    assert refilled(before.with_personal_line("Hello"), before, after, values) == after.with_personal_line(
        "Hello"
    )
    other = render("{opening}", "Hi {given_name}, {personal_line} {opening}", {"given_name": "Idris"})
    kept = refilled(other, before, after, values)
    assert plain(kept.subject) == "Lead PM"
    assert plain(kept.body).startswith("Hi Idris,")
    assert not before.offers_help


def test_a_message_is_addressed_to_another_name_where_it_stands_alone() -> None:
    message = render("Ana", "Dear Ana, Anabel {personal_line}", {})
    named = readdressed(message, "Ana", "Ben")
    assert plain(named.subject) == "Ben"
    assert plain(named.body).startswith("Dear Ben, Anabel")
    assert readdressed(message, "", "Ben") is message
    assert readdressed(message, "Ana", "Ana") is message


def test_a_text_is_cut_at_its_fields() -> None:
    assert [(one.text, one.field) for one in segmented("Dear {given_name}, about {opening}")] == [
        ("Dear ", ""),
        ("given name", "given_name"),
        (", about ", ""),
        ("opening", "opening"),
    ]
    assert segmented("") == []
