"""Segments: cut where they must be, packed, unpacked by stock gzip, and never believed."""

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.segments import MOST_UNZIPPED, pack, stretches, unpack


def line(position: int, *, author: str = "AA", body: str = "") -> bytes:
    header = {"a": author, "c": "CC", "u": "case", "n": position}
    return json.dumps({"body": body, "h": header}).encode()


def test_what_is_packed_stock_gzip_unpacks_to_lines_and_so_do_we() -> None:
    lines = [line(position) for position in range(3)]

    packed = pack(lines)

    assert gzip.decompress(packed) == b"".join(one + b"\n" for one in lines)
    assert unpack(packed) == tuple(lines)


def test_the_same_lines_give_the_same_bytes_without_a_time_in_them() -> None:
    lines = [line(7), line(8)]

    assert pack(lines) == pack(list(lines))
    assert pack(lines)[4:8] == bytes(4)


def test_a_log_is_cut_where_an_entry_is_missing() -> None:
    lines = [line(position) for position in (0, 1, 4, 5, 9)]

    found = [(one.first, one.last, len(one.lines)) for one in stretches(lines)]

    assert found == [(0, 1, 2), (4, 5, 2), (9, 9, 1)]


def test_a_log_is_cut_before_a_segment_gets_too_large() -> None:
    lines = [line(position, body="x" * 100) for position in range(10)]

    found = list(stretches(lines, most_bytes=3 * (len(lines[0]) + 1)))

    assert [(one.first, one.last) for one in found] == [(0, 2), (3, 5), (6, 8), (9, 9)]


def test_both_branches_of_a_fork_go_along() -> None:
    fork = [line(0), line(1, body="one"), line(1, body="other"), line(2)]

    (only,) = stretches(fork)

    assert (only.first, only.last, only.lines) == (0, 2, tuple(fork))
    assert unpack(pack(only.lines)) == tuple(fork)


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [line(0), line(2)],
        [line(1), line(0)],
        [line(0), line(1, author="BB")],
        [line(0) + b"\n" + line(1)],
        [b"not an entry"],
    ],
    ids=["nothing", "gap", "backwards", "two logs", "two lines in one", "no entry"],
)
def test_what_is_no_stretch_of_one_log_is_not_packed(lines: list[bytes]) -> None:
    with pytest.raises(ValueError, match=r"segment|entry|JSON|malformed"):
        pack(lines)


def test_a_bomb_is_stopped_at_the_limit() -> None:
    bomb = gzip.compress(bytes(8 * MOST_UNZIPPED), 9, mtime=0)

    with pytest.raises(Refusal) as refusal:
        unpack(bomb)

    assert refusal.value.code is RefusalCode.SEGMENT_HEADER


def test_exactly_the_limit_is_not_too_much() -> None:
    full = gzip.compress(bytes(MOST_UNZIPPED - 1) + b"\n", 1, mtime=0)

    assert len(unpack(full)[0]) == MOST_UNZIPPED - 1


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\x1f\x8b",
        b"hello",
        pack([line(0)])[:-1],
        pack([line(0)]) + b"x",
        pack([line(0)]) * 2,
        gzip.compress(b"no line end"),
    ],
    ids=["empty", "head", "text", "cut", "tail", "twice", "no line end"],
)
def test_a_broken_segment_is_incomplete(broken: bytes) -> None:
    with pytest.raises(Fault) as fault:
        unpack(broken)

    assert fault.value.code is FaultCode.SEGMENT_INCOMPLETE


@given(some.binary() | some.binary().map(gzip.compress))
def test_whatever_comes_is_lines_or_one_of_our_errors(untrusted: bytes) -> None:
    try:
        lines = unpack(untrusted)
    except (Fault, Refusal):
        return

    assert all(b"\n" not in one for one in lines)
