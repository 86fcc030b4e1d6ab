"""Judgements that arrive in any order, or make no sense."""

from random import Random

import pytest

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.domain.standards import Answer, Met
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.standards import NewTick, judge, measured
from tests.services.teams import Team, give
from tests.services.test_standards import CONTACT, outcome, record, shared

__all__ = ["shared"]


@pytest.mark.parametrize("seed", range(3))
def test_whatever_order_judgements_arrive_in_a_third_laptop_reads_the_same(
    shared: Team, case: CaseId, seed: int
) -> None:
    dana, miriam, lee = shared.dana, shared.miriam, shared.lee
    visit = record(dana, case, NoteType.HOME_VISIT)
    give(dana, miriam, case)
    for answer in (Answer.MET, Answer.UNCLEAR, Answer.NOT_MET, Answer.MET):
        new = NewTick(standard="safe_contact", answer=answer, reason="Asked.", entry=visit)
        judge(miriam.vault, case, new)
    logs = miriam.vault.book.logs(case, [WHOLE_TEAM])
    lines = [line for log in logs for line in log.lines]
    Random(seed).shuffle(lines)

    for line in lines:
        lee.vault.book.ingest([line], "stick", (case, WHOLE_TEAM))

    assert lee.vault.ticks.of(case) == miriam.vault.ticks.of(case)
    assert measured(lee.vault, case) == measured(miriam.vault, case)
    assert outcome(lee, case, "safe_contact") == Met(1, 1)
    assert lee.vault.book.verify().projection_equal


def test_a_tick_that_makes_no_sense_is_no_judgement(shared: Team, case: CaseId) -> None:
    miriam = shared.miriam
    visit = record(shared.dana, case, NoteType.HOME_VISIT)
    give(shared.dana, miriam, case)
    judge(miriam.vault, case, NewTick(**CONTACT, reason="Fine.", entry=visit))
    [sound] = miriam.vault.ticks.of(case)
    said = dict(miriam.vault.reading.signed(sound.id).shown or {})
    broken: tuple[dict[str, object], ...] = (
        {"answer": "perhaps"},
        {"reason": " "},
        {"entry": "no id"},
        {"day": "2026-11-20"},
        {"version": 3},
    )

    for each in broken:
        draft = Draft(
            case=case,
            audience=WHOLE_TEAM,
            kind=kinds.TICK,
            about=ObjectId(miriam.vault.new_id()),
            body={**said, **each},
        )
        miriam.vault.book.append(miriam.vault.pen, [draft])

    assert miriam.vault.ticks.of(case) == (sound,)
