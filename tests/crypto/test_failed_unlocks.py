"""Failed unlocks are counted by whoever has no key, and can't be uncounted unseen."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.crypto.failed_unlocks import FAILED_FILE, MOST_TIMES, FailedUnlocks, Failures
from desktop_app.domain.access import Untold

KEY = b"k" * 32


def counted(folder: Path, *times_ms: int) -> FailedUnlocks:
    """A count that was begun, and failures since."""
    failed = FailedUnlocks(folder)
    failed.begin(KEY)
    for at_ms in times_ms:
        failed.add(at_ms)
    return failed


def test_failures_are_told_with_their_times_and_a_new_count_begins_at_none(tmp_path: Path) -> None:
    failed = counted(tmp_path, 10, 20, 20)

    told = failed.since(KEY)
    failed.begin(b"n" * 32)

    assert told == Failures(3, (10, 20, 20))
    assert failed.since(b"n" * 32) == Failures()


def test_beyond_the_times_that_are_kept_failures_are_still_counted(tmp_path: Path) -> None:
    failed = counted(tmp_path, *range(MOST_TIMES + 3))

    told = failed.since(KEY)

    assert (told.count, len(told.times_ms), told.untold) == (MOST_TIMES + 3, MOST_TIMES, None)


def test_a_count_that_is_gone_or_is_another_vaults_is_seen(tmp_path: Path) -> None:
    failed = counted(tmp_path, 10)

    of_another = failed.since(b"x" * 32)
    (tmp_path / FAILED_FILE).unlink()

    assert of_another == Failures(untold=Untold.ALTERED)
    assert failed.since(KEY) == Failures(untold=Untold.MISSING)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_whoever_comes_after_can_take_away_or_change_nothing_that_was_counted(
    tmp_path: Path, data: st.DataObject
) -> None:
    failed = counted(tmp_path, *data.draw(st.lists(st.integers(1, 99), min_size=1, max_size=6)))
    file = tmp_path / FAILED_FILE
    written = msgspec.json.decode(file.read_bytes())
    how = data.draw(st.sampled_from(["drop", "swap", "time", "count", "key"]))
    at = data.draw(st.integers(0, len(written["times"]) - 1))
    if how == "drop":
        del written["times"][at]
        written["count"] -= data.draw(st.sampled_from([0, 1]))
    elif how == "swap":
        written["times"] = written["times"][1:] + written["times"][:1] + [[5, "A" * 43]]
    elif how == "time":
        written["times"][at][0] += 1
    elif how == "count":
        written["count"] += data.draw(st.sampled_from([-1, 1, 700]))
    else:
        written["key"] = "A" * 43
    file.write_bytes(msgspec.json.encode(written, order="sorted"))

    told = failed.since(KEY)

    assert told == Failures(untold=Untold.ALTERED)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff" * 40, b'{"key":"a","count":1,"times":[]}']
)
def test_what_cannot_be_read_is_left_as_it_is_for_the_next_unlock_to_find(
    tmp_path: Path, content: bytes
) -> None:
    failed = counted(tmp_path)
    (tmp_path / FAILED_FILE).write_bytes(content)

    failed.add(10)

    assert (tmp_path / FAILED_FILE).read_bytes() == content
    assert failed.since(KEY) == Failures(untold=Untold.ALTERED)
