"""The steps of a missing episode, and the conversation that comes due after the return."""

import pytest

from desktop_app.domain.due import DueKind
from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode, Steps
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.due import next_due, to_do
from desktop_app.services.missing import change_open, open_missing, say_talk
from tests.services.conftest import Person

AWAY = NewEpisode(
    kind=EpisodeKind.MISSING,
    start="2026-11-20T15:40-06:00",
    steps=Steps(noticed="2026-11-20T17:00-06:00"),
    audience=WHOLE_TEAM,
)
BACK = "2026-11-21T08:00-06:00"


def only(person: Person) -> Episode:
    """The one episode there is."""
    [episode] = person.vault.episodes.now(person.case)
    return episode


def test_every_step_is_read_back(dana: Person) -> None:
    open_missing(dana.vault, dana.case, AWAY)
    told = {"police_told": "2026-11-20T17:20-06:00", "number": "RL26-0119"}
    change_open(dana.vault, dana.case, told)
    change_open(dana.vault, dana.case, {"end": BACK, "found_place": "The library"})

    say_talk(dana.vault, dana.case, "2026-11-21T11:00-06:00", "J. chose not to, for now.")

    assert only(dana).steps == Steps(
        noticed="2026-11-20T17:00-06:00",
        police_told="2026-11-20T17:20-06:00",
        number="RL26-0119",
        talk="2026-11-21T11:00-06:00",
        talk_outcome="J. chose not to, for now.",
    )
    assert only(dana).end == BACK
    assert dana.vault.book.verify().projection_equal


def test_the_conversation_comes_due_with_the_return_and_goes_when_it_was_held(
    dana: Person,
) -> None:
    def waiting() -> list[DueKind]:
        return [each.kind for each in to_do(dana.vault, dana.vault.episodes.everywhere())]

    open_missing(dana.vault, dana.case, AWAY)
    while_away = waiting()
    change_open(dana.vault, dana.case, {"end": BACK})
    once_back, next_one = waiting(), next_due(dana.vault)[dana.case]
    say_talk(dana.vault, dana.case, "2026-11-21T11:00-06:00", "")

    assert (while_away, once_back, waiting()) == ([], [DueKind.RETURN_TALK], [])
    assert next_one.due == "2026-11-24T14:00+00:00"


def test_nobody_is_missing_twice_at_once_or_found_who_was_not_missing(dana: Person) -> None:
    with pytest.raises(Refusal, match=RefusalCode.UNKNOWN_EPISODE):
        change_open(dana.vault, dana.case, {"end": BACK})
    with pytest.raises(Refusal, match=RefusalCode.UNKNOWN_EPISODE):
        say_talk(dana.vault, dana.case, BACK, "")
    open_missing(dana.vault, dana.case, AWAY)
    with pytest.raises(Refusal, match=RefusalCode.ALREADY_MISSING):
        open_missing(dana.vault, dana.case, AWAY)

    assert only(dana).start == AWAY.start


@pytest.mark.parametrize("step", ["police_told", "noticed", "talk"])
def test_no_step_is_taken_tomorrow(dana: Person, step: str) -> None:
    open_missing(dana.vault, dana.case, AWAY)

    with pytest.raises(Refusal, match=RefusalCode.FUTURE_TIME):
        change_open(dana.vault, dana.case, {step: "2026-11-22"})

    assert only(dana).steps == AWAY.steps
