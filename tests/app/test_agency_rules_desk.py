"""Standards signed one by one with an agency’s key, and what no key holder does to old cases."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.agencies import UnlockedAgency
from desktop_app.app.agency_rules_desk import AgencyRulesDesk
from desktop_app.app.standards import standards
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.services.standard_rules import document_of, line_of
from tests.app.agency_desk import Stick, code_of
from tests.domain.test_reading_rules import LINE

SOON: Mapping[str, Any] = {**LINE, "effective_from": "2199-01-01"}


def test_what_is_signed_is_what_the_command_signs_and_stands_upon_what_was_delivered(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path
) -> None:
    desk = AgencyRulesDesk(stick.world, lambda: agency)
    delivered = desk.rules()

    told = desk.lay_down(SOON, tmp_path / "news.invite")

    [new] = [rule for rule in told.rules.rules if told.is_own(rule)]
    signed = {"standards": [line_of(new)]}
    assert delivered.rules == standards()
    assert not delivered.own
    assert (new.duration, new.effective_from) == (48, date(2199, 1, 1))
    assert told.rules.rules == (*standards().rules, new)
    assert stick.open().agency.log.standards == (document_of(signed),)
    assert not (tmp_path / "news.invite").exists()  # there is nobody to bring them to


@pytest.mark.parametrize(
    "more", [{"effective_from": "2020-01-01"}, {"effective_from": "2021-05-01"}, {"duration": 0}]
)
def test_what_old_cases_keep_is_signed_over_by_nobody(
    agency: UnlockedAgency, stick: Stick, tmp_path: Path, more: Mapping[str, object]
) -> None:
    desk = AgencyRulesDesk(stick.world, lambda: agency)

    with pytest.raises(Refusal) as refused:
        desk.lay_down({**SOON, **more}, tmp_path / "news.invite")

    assert code_of(refused) is RefusalCode.BAD_VALUE
    assert refused.value.data == {"what": next(iter(more))}
    assert agency.agency.log.standards == ()
