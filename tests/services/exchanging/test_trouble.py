"""Places that lose files, hold damaged, renamed or foreign ones, or end in the middle."""

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.exchange.store_names import StoreNames
from desktop_app.services.exchange_ports import Problem, Told
from desktop_app.services.own_device import is_to_renew
from desktop_app.services.shipping import FileState
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick
from tests.services.exchanging.forging import lost_by, put_segment, twin_of
from tests.worlds import Machine, StandingClock

DAY_MS = 86_400_000


def texts(person: Person) -> set[str]:
    return {entry.text for entry in person.line()}


def segments(stick: Stick, person: Person) -> list[Path]:
    names = StoreNames()
    tag = names.log_tag(person.vault.me.key, person.case, WHOLE_TEAM)
    return sorted(stick.folder.glob(f"seg/*/{tag}-*.age"))


def pass_days(person: Person, days: int) -> None:
    clock = person.vault.clock
    assert isinstance(clock, StandingClock)
    clock.moment_ms += days * DAY_MS


@pytest.fixture(autouse=True)
def _clock_back(team_template: tuple[Machine, Path]) -> Iterator[None]:
    clock = team_template[0].clock
    moment = clock.moment_ms
    yield
    clock.moment_ms = moment


def test_a_place_that_was_emptied_stops_the_exchange_before_anything_is_written(
    dana: Person, stick: Stick
) -> None:
    dana.note("There once.")
    stick.carry(dana)
    shutil.rmtree(stick.folder / "seg")

    with pytest.raises(Refusal) as refused:
        stick.carry(dana)

    assert refused.value.code is RefusalCode.PLACE_HOLDS_LESS
    assert stick.names("seg/**/*") == []


def test_a_place_that_was_emptied_is_filled_again_when_asked_to(
    dana: Person, owen: Person, stick: Stick
) -> None:
    dana.note("There once.")
    first = stick.carry(dana)
    shutil.rmtree(stick.folder / "seg")

    again = stick.carry(dana, accept_loss=True)
    stick.carry(owen)

    assert again.sent == first.sent
    assert texts(owen) == {"There once."}
    assert stick.carry(dana).sent == 0


def test_a_file_that_was_cut_later_counts_as_lost(dana: Person, stick: Stick) -> None:
    dana.note("Whole once.")
    stick.carry(dana)
    (segment,) = segments(stick, dana)
    segment.write_bytes(segment.read_bytes()[:300])

    with pytest.raises(Refusal) as refused:
        stick.carry(dana)

    assert refused.value.code is RefusalCode.PLACE_HOLDS_LESS


def test_what_arrives_in_part_is_read_once_it_is_whole(
    dana: Person, owen: Person, stick: Stick
) -> None:
    dana.note("In two halves.")
    stick.carry(dana)
    (segment,) = segments(stick, dana)
    whole = segment.read_bytes()
    segment.write_bytes(whole[: len(whole) // 2])

    early = stick.carry(owen, push=False)
    segment.write_bytes(whole)
    late = stick.carry(owen)

    assert (early.received, early.problems) == (0, ())
    assert late.received > 0
    assert texts(owen) == {"In two halves."}


def test_what_stays_incomplete_for_a_day_is_told_and_sent_again_by_who_holds_it(
    dana: Person, owen: Person, stick: Stick
) -> None:
    dana.note("Once more, please.")
    stick.carry(dana)
    (segment,) = segments(stick, dana)
    whole = segment.read_bytes()
    segment.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    stick.carry(owen)

    pass_days(dana, 2)
    told = stick.carry(owen)
    name = segment.relative_to(stick.folder).as_posix()
    dana.vault.remembered.note(stick.place().id, [(name, len(whole))], FileState.BROKEN, 0)
    stick.carry(dana)
    stick.carry(owen)

    assert told.problems == (Problem("segment_incomplete", 1),)
    assert texts(owen) == {"Once more, please."}


def test_a_renamed_copy_is_read_only_where_the_original_is_missing(
    dana: Person, owen: Person, stick: Stick
) -> None:
    dana.note("Renamed by the carrier.")
    stick.carry(dana)
    (segment,) = segments(stick, dana)
    segment.rename(segment.with_name(segment.stem + ".sync-conflict-20261121-AB12.age"))

    came = stick.carry(owen)
    again = stick.carry(owen)

    assert came.received > 0
    assert again.bytes_received == 0
    assert texts(owen) == {"Renamed by the carrier."}


def test_foreign_files_are_left_alone(dana: Person, owen: Person, stick: Stick) -> None:
    dana.note("Among rubbish.")
    stick.carry(dana)
    (segment,) = segments(stick, dana)
    for name in ("notes.txt", "x" * 60 + ".age", "readme.age"):
        segment.with_name(name).write_bytes(b"rubbish" * 100)
    segment.with_name(segment.name.replace("-0", "-f", 1)).write_bytes(b"")

    came = stick.carry(owen)

    assert came.problems == ()
    assert texts(owen) == {"Among rubbish."}
    assert (segment.parent / "notes.txt").exists()


def test_lines_of_another_channel_are_set_aside(dana: Person, owen: Person, stick: Stick) -> None:
    dana.note("For the team.")
    stick.carry(dana)
    stick.carry(owen)
    own = dana.note("For one's own.", Audience("d_child_protection"))
    put_segment(dana, stick, [dana.vault.reading.signed(own).line], at=90)

    came = stick.carry(owen)

    assert came.problems == (Problem("E_WRONG_CHANNEL", 1),)
    assert texts(owen) == {"For the team."}


def test_a_name_that_claims_more_than_is_in_it_keeps_nothing_away(
    dana: Person, owen: Person, stick: Stick
) -> None:
    dana.note("First.")
    stick.carry(dana)
    (segment,) = segments(stick, dana)
    tag, first, _, digest = segment.name.removesuffix(".age").split("-")
    segment.rename(segment.with_name(f"{tag}-{first}-000000ff-{digest}.age"))
    stick.carry(owen)
    second = dana.vault.reading.signed(dana.note("Second."))
    owen.vault.book.ingest([second.line], "by another way")

    sent = stick.carry(owen)

    assert sent.sent > 0
    assert segments(stick, dana)[0] != segment


@pytest.mark.parametrize("moment", range(1, 7))
def test_stopped_at_any_moment_it_simply_goes_on_the_next_time(
    dana: Person, owen: Person, stick: Stick, moment: int
) -> None:
    for number in range(3):
        dana.note(f"Note {number}.")
    stopped = stick.carry(dana, told=stopping_at(moment))
    stick.carry(owen, told=stopping_at(moment))

    stick.carry(dana)
    stick.carry(owen)

    assert stopped.was_stopped or moment > 2
    assert texts(owen) == {"Note 0.", "Note 1.", "Note 2."}


def test_with_a_budget_no_more_bytes_leave_and_the_rest_goes_another_time(
    dana: Person, owen: Person, stick: Stick
) -> None:
    stick.carry(dana)
    for number in range(40):
        dana.note(f"Note {number} of many, with some words that take up room.")

    small = stick.carry(dana, budget=4_000)
    rest = stick.carry(dana)
    stick.carry(owen)

    assert 0 < small.bytes_sent <= 4_000
    assert small.sent + small.waiting == 40
    assert rest.sent == small.waiting
    assert len(texts(owen)) == 40


def test_eight_small_segments_are_folded_and_taken_away_a_week_later(
    dana: Person, owen: Person, stick: Stick
) -> None:
    for number in range(8):
        dana.note(f"Note {number}.")
        stick.carry(dana)
    folded = segments(stick, dana)
    pass_days(dana, 8)
    stick.carry(dana)

    left = segments(stick, dana)
    came = stick.carry(owen)

    assert len(folded) == 9
    assert len(left) == 1
    assert came.problems == ()
    assert len(texts(owen)) == 8


def test_who_has_read_the_small_ones_does_not_read_the_fold(
    dana: Person, owen: Person, stick: Stick
) -> None:
    for number in range(7):
        dana.note(f"Note {number}.")
        stick.carry(dana)
    stick.carry(owen)
    dana.note("The eighth.")
    stick.carry(dana)

    came = stick.carry(owen)

    small = max(path.stat().st_size for path in segments(stick, dana)[1:])
    assert came.received == 1
    assert came.bytes_received <= small


def test_the_other_branch_of_a_fork_is_read_though_its_positions_are_held(
    dana: Person, owen: Person, stick: Stick
) -> None:
    note = dana.note("On the laptop that was restored.")
    stick.carry(dana)
    stick.carry(owen)
    twin = twin_of(dana, note, "On the laptop it was copied from.")

    put_segment(dana, stick, [twin.line], at=twin.header.position)
    stick.carry(owen)

    assert texts(owen) == {
        "On the laptop that was restored.",
        "On the laptop it was copied from.",
    }


def test_entries_of_this_device_that_it_lost_are_brought_in_and_nothing_is_written_beside(
    dana: Person, stick: Stick
) -> None:
    dana.note("Kept.")
    stick.carry(dana)
    lost = lost_by(dana, "Written before the disk failed.")
    put_segment(dana, stick, [lost.line], at=lost.header.position)
    before = stick.names()

    with pytest.raises(Refusal) as refused:
        stick.carry(dana)

    assert refused.value.code is RefusalCode.OWN_ENTRIES_AHEAD
    assert is_to_renew(dana.vault.drawer)
    assert texts(dana) == {"Kept.", "Written before the disk failed."}
    assert stick.names() == before


def stopping_at(moment: int) -> Told:
    """Somebody who stops it when told for the so-manieth time."""
    told = count(1)
    return lambda _stage, _done, _total: next(told) < moment
