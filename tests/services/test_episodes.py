"""Episodes beside the line: begun, ended, put right, and their places told only when asked for."""

from dataclasses import replace

import pytest

from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.services.audiences import AGENCY, agency_group
from desktop_app.services.episodes import begin_episode, change_episode, whereabouts
from desktop_app.services.opened import OpenVault
from tests.services.conftest import Person

AUNT = NewEpisode(
    kind=EpisodeKind.PLACEMENT,
    start="2026-10-02",
    place="With her aunt, Sioux Lookout",
    audience=WHOLE_TEAM,
)
AWAY = NewEpisode(
    kind=EpisodeKind.MISSING,
    start="2026-11-19T15:40-06:00",
    place="The bus station",
    audience=WHOLE_TEAM,
)


def only(vault: OpenVault, person: Person) -> Episode:
    """The one episode there is."""
    [episode] = vault.episodes.now(person.case)
    return episode


@pytest.mark.parametrize("kind", EpisodeKind)
def test_every_kind_is_read_back_as_it_was_recorded(dana: Person, kind: EpisodeKind) -> None:
    new = replace(AUNT, kind=kind, end="2026-11-12T09:00-06:00", title="No-contact order")

    begin_episode(dana.vault, dana.case, new)

    told = only(dana.vault, dana)
    assert (told.kind, told.start, told.end) == (kind, new.start, new.end)
    assert told.title == ("No-contact order" if kind is EpisodeKind.ORDER else "")
    assert dana.vault.book.verify().projection_equal


def test_an_end_closes_it_and_what_was_said_before_stays_on_record(dana: Person) -> None:
    begin_episode(dana.vault, dana.case, AWAY)
    away = dana.vault.reading.case(dana.case).missing

    assert away is not None
    change_episode(dana.vault, dana.case, away, {"end": "2026-11-20T22:40-06:00"})

    assert dana.vault.reading.case(dana.case).missing is None
    closed = only(dana.vault, dana)
    assert (closed.start, closed.end) == (AWAY.start, "2026-11-20T22:40-06:00")
    assert len(dana.vault.book.about([closed.id])) == 2


def test_an_end_taken_back_leaves_it_open(dana: Person) -> None:
    begin_episode(dana.vault, dana.case, replace(AWAY, end="2026-11-20"))

    change_episode(dana.vault, dana.case, only(dana.vault, dana), {"end": ""})

    assert dana.vault.reading.case(dana.case).missing == only(dana.vault, dana)


def test_one_recorded_by_mistake_says_so_and_holds_no_longer(dana: Person) -> None:
    begin_episode(dana.vault, dana.case, AWAY)

    change_episode(dana.vault, dana.case, only(dana.vault, dana), {"withdrawn": "at school"})

    assert only(dana.vault, dana).withdrawn == "at school"
    assert dana.vault.reading.case(dana.case).missing is None
    assert whereabouts(dana.vault, dana.case) is None


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (replace(AUNT, start=""), RefusalCode.BAD_TIME),
        (replace(AUNT, start="2026-10-02T10:00"), RefusalCode.TIME_WITHOUT_OFFSET),
        (replace(AUNT, end="2026-10-01"), RefusalCode.ENDS_BEFORE_START),
        (replace(AUNT, place="half \ud83d"), RefusalCode.TEXT_NOT_STORABLE),
    ],
)
def test_what_could_not_be_so_is_refused_and_nothing_is_recorded(
    dana: Person, new: NewEpisode, code: RefusalCode
) -> None:
    with pytest.raises(Refusal) as refused:
        begin_episode(dana.vault, dana.case, new)

    assert refused.value.code is code
    assert dana.vault.episodes.now(dana.case) == ()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({}, RefusalCode.NOTHING_CHANGED),
        ({"end": "2026-11-18"}, RefusalCode.ENDS_BEFORE_START),
        ({"start": ""}, RefusalCode.BAD_TIME),
    ],
)
def test_a_change_that_could_not_be_so_is_refused(
    dana: Person, said: dict[str, str], code: RefusalCode
) -> None:
    begin_episode(dana.vault, dana.case, AWAY)
    away = only(dana.vault, dana)

    with pytest.raises(Refusal) as refused:
        change_episode(dana.vault, dana.case, away, said)

    assert refused.value.code is code
    assert only(dana.vault, dana) == away


def test_a_change_goes_to_whoever_was_told_of_the_episode(dana: Person) -> None:
    begin_episode(dana.vault, dana.case, replace(AWAY, audience=Audience(AGENCY)))
    away = only(dana.vault, dana)

    change_episode(dana.vault, dana.case, away, {"end": "2026-11-20"})

    heard = {entry.log.audience for entry in dana.vault.book.about([away.id])}
    assert heard == {agency_group(dana.vault, dana.case).tag}
    assert only(dana.vault, dana).end == "2026-11-20"


def test_the_place_is_told_to_whoever_asks_and_is_part_of_nothing_else(dana: Person) -> None:
    begin_episode(dana.vault, dana.case, AUNT)
    living = whereabouts(dana.vault, dana.case)
    begin_episode(dana.vault, dana.case, AWAY)
    away = whereabouts(dana.vault, dana.case)

    assert living is not None
    assert living.place == AUNT.place
    assert away is not None
    assert (away.episode.kind, away.place) == (AWAY.kind, AWAY.place)
    shown = (
        dana.vault.episodes.now(dana.case),
        dana.vault.reading.cases(),
        dana.vault.reading.everybody(),
        dana.line(),
        *(dana.vault.reading.search(words, None, 100) for words in ("aunt", "Sioux", "bus")),
    )
    for place in (AUNT.place, AWAY.place):
        assert place not in repr(shown)


def test_no_episode_says_nothing_of_where_somebody_is(dana: Person) -> None:
    begin_episode(dana.vault, dana.case, replace(AUNT, end="2026-10-20"))
    order = NewEpisode(kind=EpisodeKind.ORDER, start="2026-10-02", audience=WHOLE_TEAM)
    begin_episode(dana.vault, dana.case, order)

    assert whereabouts(dana.vault, dana.case) is None


def test_an_agency_that_was_not_told_sees_no_episode(dana: Person, owen: Person) -> None:
    begin_episode(dana.vault, dana.case, replace(AUNT, audience=Audience(AGENCY)))
    begin_episode(dana.vault, dana.case, AWAY)
    dana.note("For everybody.")

    owen.accept(dana.hand_to(owen, WHOLE_TEAM))

    assert [each.kind for each in owen.vault.episodes.now(owen.case)] == [EpisodeKind.MISSING]
    assert owen.vault.reading.cases()[0].missing is not None


def test_a_move_ends_the_placement_until_then_at_the_same_moment_or_neither_is_recorded(
    dana: Person,
) -> None:
    begin_episode(dana.vault, dana.case, AUNT)
    aunt = only(dana.vault, dana)
    earlier = replace(AUNT, start="2026-09-01", place="Elsewhere")
    with pytest.raises(Refusal) as refused:
        begin_episode(dana.vault, dana.case, earlier, [aunt])
    before = dana.vault.episodes.now(dana.case)

    begin_episode(dana.vault, dana.case, replace(AUNT, start="2026-11-01"), [aunt])

    assert refused.value.code is RefusalCode.ENDS_BEFORE_START
    assert before == (aunt,)
    told = [(each.start, each.end) for each in dana.vault.episodes.now(dana.case)]
    assert told == [("2026-10-02", "2026-11-01"), ("2026-11-01", None)]
