"""Building tells how far it is, through sealing and reading back, and stops when asked."""

from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.ports import Progress
from tests.services.conftest import Person, people, template

__all__ = ["people", "template"]


def build(dana: Person, owen: Person, progress: Progress) -> Path:
    place = dana.folder / "told.tlh"
    request = HandoffRequest(
        case=dana.case,
        recipients=(owen.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(BundleCourier(dana.session), BundleScribe())
    build_handoff(dana.vault, desk, request, str(place), progress)
    return place


def test_progress_reaches_the_end(people: tuple[Person, Person]) -> None:
    dana, owen = people
    dana.note("Ten words, so that there is something to tell of.")
    told: list[float] = []

    def listen(done: int, total: int) -> bool:
        told.append(done / total)
        return True

    build(dana, owen, listen)

    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] == 1


@pytest.mark.parametrize("part", ["writing", "sealing", "reading back"])
def test_stopping_leaves_nothing_behind(people: tuple[Person, Person], part: str) -> None:
    dana, owen = people
    told: set[float] = set()

    def listen(done: int, total: int) -> bool:
        told.add(done / total)
        return True

    build(dana, owen, listen).unlink()
    share = {"writing": 0.0, "sealing": sorted(told)[1], "reading back": sorted(told)[-2]}[part]
    with pytest.raises(Refusal) as refused:
        build(dana, owen, lambda done, total: done / total < share)

    assert refused.value.code is RefusalCode.CANCELLED
    assert list(dana.folder.glob("*.tlh*")) == []
