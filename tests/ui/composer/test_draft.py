"""An entry being written: what keeps it from being recorded, and what goes on record."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from desktop_app.domain.codes import Precision
from desktop_app.domain.ids import EntryId
from desktop_app.ui.composer.draft import ChosenFile, Draft, Handling, Problem
from desktop_app.ui.composer.when import When

_NOW = datetime(2026, 11, 12, 14, 32, tzinfo=UTC)
_WHEN = When(
    precision=Precision.EXACT,
    day=date(2026, 11, 10),
    time=time(13, 20),
    end_day=date(2026, 11, 10),
    end_time=time(14, 0),
)
_DRAFT = Draft(when=_WHEN, text="J. showed me the beading she has started.")


def test_a_complete_entry_has_no_problem() -> None:
    assert _DRAFT.problems(_NOW) == ()


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(_DRAFT, text=" \n"), Problem.EMPTY_TEXT),
        (replace(_DRAFT, when=replace(_WHEN, day=date(2026, 11, 14))), Problem.FUTURE),
        (
            replace(_DRAFT, when=replace(_WHEN, precision=Precision.RANGE, end_time=time(9))),
            Problem.ENDS_BEFORE_START,
        ),
        (
            replace(_DRAFT, files=(ChosenFile.of(Path("one.jpg"), "image/jpeg", 3),)),
            Problem.UNDECIDED_FILE,
        ),
    ],
)
def test_what_is_missing_or_wrong_is_named(draft: Draft, problem: Problem) -> None:
    assert draft.problems(_NOW) == (problem,)


def test_a_note_may_be_nothing_but_a_file_and_not_nothing_but_a_pointer() -> None:
    plan = ChosenFile.of(Path("plan.pdf"), "application/pdf", 3)
    number = ChosenFile.of(Path("one.jpg"), "image/jpeg", 3).pointing_to("EX-0148")

    added = replace(_DRAFT, text="", files=(plan,)).problems(_NOW)
    pointed = replace(_DRAFT, text="", files=(number,)).problems(_NOW)

    assert (added, pointed) == ((), (Problem.EMPTY_TEXT,))


@pytest.mark.parametrize("mime", ["image/jpeg", "video/mp4", "audio/ogg", "application/zip"])
def test_pictures_video_sound_and_archives_wait_for_a_decision(mime: str) -> None:
    assert ChosenFile.of(Path("one"), mime, 3).handling is Handling.UNDECIDED


def test_a_time_nobody_knows_can_not_lie_in_the_future() -> None:
    unknown = replace(_WHEN, precision=Precision.UNKNOWN, day=date(2027, 1, 1))

    assert replace(_DRAFT, when=unknown).problems(_NOW) == ()


def test_an_amendment_needs_a_reason_and_a_change() -> None:
    amendment = replace(_DRAFT, amends=EntryId(b"\x01" * 32))

    found = amendment.problems(_NOW, original=_DRAFT.text)

    assert found == (Problem.EMPTY_REASON, Problem.NOTHING_CHANGED)


@pytest.mark.parametrize("mime", ["image/png", "video/mp4", "application/zip"])
def test_pictures_video_and_archives_wait_for_a_decision(mime: str) -> None:
    chosen = ChosenFile.of(Path("evidence"), mime, 10)

    pointed = chosen.pointing_to("EX-0148")

    assert chosen.handling is Handling.UNDECIDED
    assert (pointed.handling, pointed.pasted) == (Handling.POINTER, b"")
    assert ChosenFile.of(Path("plan.pdf"), "application/pdf", 10).handling is Handling.ADD


@pytest.mark.parametrize(
    ("precision", "start", "end"),
    [
        (Precision.EXACT, "2026-11-10T13:20", None),
        (Precision.ABOUT, "2026-11-10T13:20", None),
        (Precision.DAY, "2026-11-10", None),
        (Precision.RANGE, "2026-11-10T13:20", "2026-11-10T14:00"),
        (Precision.UNKNOWN, None, None),
    ],
)
def test_a_moment_goes_on_record_as_exactly_as_it_is_known(
    precision: Precision, start: str | None, end: str | None
) -> None:
    occurred = replace(_WHEN, precision=precision).occurred()

    # Clock times carry the offset of this device, which is not the same everywhere.
    assert occurred.precision is precision
    assert (occurred.start or "")[: len(start or "")] == (start or "")
    assert (occurred.end or "")[: len(end or "")] == (end or "")
