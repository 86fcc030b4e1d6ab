"""One version of a standard is changed, added or ended, and what began before keeps its own."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.standards import read_standards
from desktop_app.domain.amending_rules import Objected, Objection, amended, code_for
from desktop_app.domain.standard_rules import Rule, RuleSet
from desktop_app.services.standard_rules import line_of
from tests.domain.test_reading_rules import LINE

SHIPPED = read_standards(Path("resources/rules/standards.json"))
TODAY = date(2026, 11, 22)
[HELD] = [rule for rule in SHIPPED.rules if rule.code == "recorded_in_time"]
BEFORE = line_of(HELD)
STANDS = Objected("effective_from", Objection.STANDS)


@pytest.mark.parametrize("begins", ["2026-11-22", "2027-01-01"])
def test_a_new_version_begins_today_or_later(begins: str) -> None:
    new = amended(SHIPPED, {**LINE, "effective_from": begins}, TODAY)

    assert isinstance(new, Rule)
    later = SHIPPED.followed_by(RuleSet((new,)))
    assert later.in_force("recorded_in_time", date(2026, 11, 21)) == HELD
    assert later.in_force("recorded_in_time", new.effective_from) == new


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ({**LINE, "effective_from": "2026-11-21"}, STANDS),
        ({**BEFORE, "duration": 48}, STANDS),
        ({**BEFORE, "title": LINE["title"]}, STANDS),
        ({**BEFORE, "effective_to": "2026-11-21"}, Objected("effective_to", Objection.OVER)),
        ({**BEFORE, "effective_to": "2019-11-21"}, Objected("effective_to")),
        ({**BEFORE, "duration": 0}, Objected("duration")),
        ({**BEFORE, "source": {"en": "Ours.", "fr": " "}}, Objected("source")),
    ],
)
def test_what_would_measure_anew_or_makes_no_sense_is_objected_to_at_its_field(
    line: dict[str, Any], wrong: Objected
) -> None:
    assert amended(SHIPPED, line, TODAY) == wrong


@pytest.mark.parametrize(
    "more",
    [
        {"verified": True},
        {"source": {"en": "Our policy.", "fr": "Notre politique."}},
        {"effective_to": "2026-11-22"},
    ],
)
def test_source_verification_and_a_last_day_to_come_change_in_place_and_no_judgement_falls(
    more: dict[str, Any],
) -> None:
    new = amended(SHIPPED, {**BEFORE, **more}, TODAY)

    assert isinstance(new, Rule)
    assert (new.version, new.effective_from) == (HELD.version, HELD.effective_from)
    assert new != HELD


def test_what_has_ended_stays_ended_and_what_has_not_begun_can_still_be_changed() -> None:
    ended = amended(SHIPPED, {**BEFORE, "effective_to": "2026-11-22"}, TODAY)
    to_come = amended(SHIPPED, {**LINE, "effective_from": "2026-12-01"}, TODAY)
    assert isinstance(ended, Rule)
    assert isinstance(to_come, Rule)
    rules = SHIPPED.followed_by(RuleSet((ended, to_come)))

    again = amended(rules, {**BEFORE, "effective_to": None}, date(2026, 11, 23))
    shorter = amended(rules, {**line_of(to_come), "duration": 36}, date(2026, 11, 23))

    assert again == Objected("effective_to", Objection.STANDS)
    assert isinstance(shorter, Rule)
    assert shorter.duration == 36


def test_a_standard_that_is_new_may_begin_any_day_under_a_code_of_its_own() -> None:
    code = code_for("Famille consultée à 72 h", SHIPPED)

    new = amended(SHIPPED, {**LINE, "code": code, "effective_from": "2024-01-01"}, TODAY)

    assert code == "famille_consultee_a_72_h"
    assert isinstance(new, Rule)
    assert code_for("Recorded in time!", SHIPPED) == "recorded_in_time_2"
    assert code_for("24 hours", SHIPPED) == "standard_24_hours"
    assert code_for("ᐃᓄᒃᑎᑐᑦ", SHIPPED) == "standard"
