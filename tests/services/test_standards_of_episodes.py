"""Standards that begin when a case is opened, somebody comes back, or a placement starts."""

from dataclasses import replace

from desktop_app.domain.codes import NoteType
from desktop_app.domain.episode import EpisodeKind, NewEpisode, Steps
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.standards import Answer, Met, NothingToMeasure, Open
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.episodes import begin_episode
from desktop_app.services.standards import NewTick, judge
from tests.people import CEDAR
from tests.services.teams import Team, give
from tests.services.test_standards import outcome, record, shared, told

__all__ = ["shared"]


def test_a_case_whose_risk_was_said_with_a_reason_is_assessed_and_one_without_by_a_decision(
    shared: Team, case: CaseId
) -> None:
    miriam = shared.miriam
    opened_now = replace(CEDAR, codename="Birch-0500", opened_on="2026-11-21", risk_reason="")
    open_case(miriam.vault, opened_now)
    birch = find_case(miriam.vault, "Birch-0500")
    before = outcome(miriam, birch, "referral_assessed")

    decided = record(miriam, birch, NoteType.DECISION)

    assert isinstance(before, Open)
    assert outcome(miriam, birch, "referral_assessed") == Met(1, 1)
    assert decided not in {f.entry for f in told(miriam, birch, "referral_assessed").findings}
    assert isinstance(outcome(miriam, case, "referral_assessed"), NothingToMeasure)


def test_a_return_conversation_and_a_plan_of_care_are_measured_by_their_episodes(
    shared: Team, case: CaseId
) -> None:
    miriam = shared.miriam
    away = NewEpisode(
        kind=EpisodeKind.MISSING,
        start="2026-11-15T20:00-06:00",
        end="2026-11-16T20:00-06:00",
        steps=Steps(talk="2026-11-18T10:00-06:00"),
        audience=WHOLE_TEAM,
    )
    placed = NewEpisode(kind=EpisodeKind.PLACEMENT, start="2026-11-16", audience=WHOLE_TEAM)
    begin_episode(miriam.vault, case, away)
    begin_episode(miriam.vault, case, placed)
    before = outcome(miriam, case, "plan_of_care")
    [finding] = told(miriam, case, "plan_of_care").findings

    new = NewTick(
        standard="plan_of_care", answer=Answer.MET, reason="Read it.", entry=finding.entry
    )
    by_lee = shared.lee
    give(miriam, by_lee, case)
    judge(by_lee.vault, case, new)

    assert outcome(miriam, case, "return_talk") == Met(1, 1)
    assert isinstance(before, Open)
    assert outcome(by_lee, case, "plan_of_care") == Met(1, 1)
