"""Standards as they are written down, sound and broken, and their versions."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.standards import read_standards
from desktop_app.domain.reading_rules import hash_of, read_rules
from desktop_app.domain.standard_rules import BadLine, Measure, RuleSet
from desktop_app.services.standard_rules import written

SHIPPED = read_standards(Path("resources/rules/standards.json"))
LINE: dict[str, Any] = {
    "code": "recorded_in_time",
    "title": {"en": "Recorded in two days", "fr": "Consigné en deux jours"},
    "explains": {"en": "Two days.", "fr": "Deux jours."},
    "trigger": "entry",
    "duration": 48,
    "calendar": "hours",
    "measure": "recorded",
    "source": {"en": "Our own policy.", "fr": "Notre politique."},
    "verified": True,
    "effective_from": "2026-11-01",
}


def read(*lines: object) -> RuleSet:
    """What so many lines come to."""
    return read_rules({"standards": list(lines)})


def test_what_came_along_is_sound_and_says_its_sources_in_both_languages() -> None:
    measures = {rule.measure for rule in SHIPPED.rules}

    assert SHIPPED.bad_lines == ()
    assert measures == set(Measure)
    assert all(rule.source.told("en") and rule.source.told("fr") for rule in SHIPPED.rules)
    assert {rule.code for rule in SHIPPED.rules if rule.verified} == {
        "plan_of_care",
        "referral_assessed",
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("code", "two words"),
        ("title", {"en": "English alone"}),
        ("explains", "words"),
        ("source", {"en": "", "fr": ""}),
        ("measure", "guessed"),
        ("trigger", "review"),
        ("duration", 0),
        ("duration", "24"),
        ("duration", True),
        ("calendar", "weeks"),
        ("by_type", {"missing": -4}),
        ("types", "contact"),
        ("verified", "yes"),
        ("effective_from", "soon"),
        ("effective_to", "2020-01-01"),
        ("severity", "dire"),
    ],
)
def test_a_broken_line_is_left_out_and_said_and_what_was_there_stands(
    field: str, value: object
) -> None:
    broken = read({**LINE, field: value})

    after = SHIPPED.followed_by(broken)

    code = "" if field == "code" else "recorded_in_time"
    assert broken.bad_lines == (BadLine(code, field),)
    assert after.rules == SHIPPED.rules


@pytest.mark.parametrize("untrusted", [None, 7, [], {}, {"standards": {}}, {"standards": [None]}])
def test_what_is_no_rule_data_at_all_gives_no_rule_and_says_so(untrusted: object) -> None:
    rules = read_rules(untrusted)

    assert rules.rules == ()
    assert rules.bad_lines != ()


def test_a_second_line_of_the_same_day_is_left_out() -> None:
    rules = read(LINE, {**LINE, "duration": 12})

    assert [rule.duration for rule in rules.rules] == [48]
    assert rules.bad_lines == (BadLine("recorded_in_time", "effective_from"),)


def test_a_new_version_holds_from_its_day_on_and_the_old_one_before() -> None:
    rules = SHIPPED.followed_by(read(LINE))

    durations = {
        day: rule.duration
        for day in ("2019-12-31", "2026-10-31", "2026-11-01")
        if (rule := rules.in_force("recorded_in_time", date.fromisoformat(day))) is not None
    }

    assert durations == {"2026-10-31": 24, "2026-11-01": 48}


def test_a_version_that_ended_leaves_nothing_in_force() -> None:
    rules = SHIPPED.followed_by(read({**LINE, "effective_to": "2026-11-10"}))

    last, after = (rules.in_force("recorded_in_time", date(2026, 11, day)) for day in (10, 11))

    assert last is not None
    assert after is None


def test_the_version_changes_with_what_decides_and_not_with_where_it_comes_from() -> None:
    [rule] = read(LINE).rules

    same = [
        read({**LINE, name: value}).rules[0].version
        for name, value in (
            ("verified", False),
            ("source", {"en": "Elsewhere.", "fr": "Ailleurs."}),
            ("effective_to", "2030-01-01"),
        )
    ]
    other = [
        read({**LINE, name: value}).rules[0].version
        for name, value in (
            ("duration", 49),
            ("calendar", "days"),
            ("explains", {"en": "Three days.", "fr": "Trois jours."}),
            ("effective_from", "2026-11-02"),
        )
    ]

    assert set(same) == {rule.version}
    assert len({rule.version, *other}) == 5


def test_what_is_exported_reads_the_same_again() -> None:
    again = read_rules(json.loads(json.dumps(written(SHIPPED))))

    assert again == SHIPPED
    assert hash_of(written(again)) == hash_of(written(SHIPPED))


def test_a_broken_list_of_holidays_keeps_the_one_before() -> None:
    broken = read_rules({"standards": [LINE], "holidays": {"court_days": ["Christmas"]}})

    after = SHIPPED.followed_by(broken)

    assert broken.bad_lines == (BadLine("", "court_days"),)
    assert after.holidays == SHIPPED.holidays
