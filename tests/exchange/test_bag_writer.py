"""Writing a bundle: always the same bytes, and never one our reader would refuse."""

from concurrent.futures import Executor
from dataclasses import replace
from hashlib import sha256

import pytest

from desktop_app.domain.bundle import Member
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.bag_writer import write_bag
from tests.exchange.bags import PAYLOAD
from tests.exchange.written import COVER, a_member, written

LONG_NAME = "data/files/" + "x" * 180 + ".pdf"
VECTOR_SHA256 = "ec5e5b69805b00cd240c906cceca1dfce03646b8f194322bbdff1e1a2f05840e"


def _refused(workers: Executor, *members: Member) -> RefusalCode:
    pieces: list[bytes] = []
    with pytest.raises(Refusal) as refused:
        write_bag(pieces.append, members, COVER, workers=workers, progress=lambda _: None)
    assert pieces == []
    return refused.value.code


def test_the_same_payload_gives_the_same_bytes_for_ever(workers: Executor) -> None:
    first, _ = written({**PAYLOAD, LONG_NAME: b"long", "data/naïve.txt": b"accent"}, workers)
    second, _ = written({**PAYLOAD, LONG_NAME: b"long", "data/naïve.txt": b"accent"}, workers)

    assert first == second
    assert sha256(first).hexdigest() == VECTOR_SHA256


def test_a_member_that_shrank_is_a_fault(workers: Executor) -> None:
    member = a_member("data/x", b"123", size=4)

    with pytest.raises(Fault) as fault:
        write_bag(_nowhere, [member], COVER, workers=workers, progress=lambda _: None)

    assert fault.value.code is FaultCode.FILE_CHANGED


def test_a_member_that_grew_is_a_fault_before_more_than_its_size_is_written(
    workers: Executor,
) -> None:
    pieces: list[bytes] = []
    member = a_member("data/x", b"grown", size=4)

    with pytest.raises(Fault) as fault:
        write_bag(pieces.append, [member], COVER, workers=workers, progress=lambda _: None)

    assert fault.value.code is FaultCode.FILE_CHANGED
    assert b"grown" not in pieces


@pytest.mark.parametrize(
    "name", ["data/../x", "data/a:b", "data/CON", "./data/x", "x.txt", "bagit.txt", "data"]
)
def test_a_name_our_reader_would_refuse_is_never_written(workers: Executor, name: str) -> None:
    code = _refused(workers, a_member(name, b"x"))

    assert code in {RefusalCode.BUNDLE_UNSAFE_NAME, RefusalCode.BUNDLE_NOT_A_BAG}


def test_a_bundle_without_payload_is_never_written(workers: Executor) -> None:
    assert _refused(workers) is RefusalCode.BUNDLE_NOT_A_BAG


def test_two_members_of_one_name_are_never_written(workers: Executor) -> None:
    code = _refused(workers, a_member("data/x", b"1"), a_member("data/X", b"2"))

    assert code is RefusalCode.BUNDLE_UNSAFE_NAME


def test_more_than_a_reader_takes_is_never_written(workers: Executor) -> None:
    too_many = [a_member(f"data/{number}", b"") for number in range(20_000)]
    too_large = a_member("data/x", b"", size=2**31 + 1)
    too_much = [a_member(f"data/{number}", b"", size=2**31) for number in range(5)]

    assert _refused(workers, *too_many) is RefusalCode.BUNDLE_TOO_LARGE
    assert _refused(workers, too_large) is RefusalCode.BUNDLE_TOO_LARGE
    assert _refused(workers, *too_much) is RefusalCode.BUNDLE_TOO_LARGE


def test_as_much_as_a_reader_takes_is_begun(workers: Executor) -> None:
    most = [a_member(f"data/{number}", b"") for number in range(20_000 - 6)]
    largest = a_member("data/x", b"", size=2**31)

    write_bag(_nowhere, most, COVER, workers=workers, progress=lambda _: None)
    with pytest.raises(Fault):  # it was begun, and then had nothing to give
        write_bag(_nowhere, [largest], COVER, workers=workers, progress=lambda _: None)


@pytest.mark.parametrize("text", ["", " x", "a\nb", "a\u202eb"])
def test_a_label_that_does_not_fit_on_a_line_is_refused(workers: Executor, text: str) -> None:
    with pytest.raises(Refusal) as refused:
        written(PAYLOAD, workers, replace(COVER, info={"Contact-Name": text}))

    assert refused.value.code is RefusalCode.BAD_VALUE


def test_an_envelope_as_large_as_a_reader_takes_is_written(workers: Executor) -> None:
    bundle, _ = written(PAYLOAD, workers, replace(COVER, envelope=bytes(2**20)))

    assert len(bundle) > 2**20


def test_an_envelope_larger_than_a_reader_takes_is_refused(workers: Executor) -> None:
    with pytest.raises(Refusal) as refused:
        written(PAYLOAD, workers, replace(COVER, envelope=bytes(2**20 + 1)))

    assert refused.value.code is RefusalCode.BUNDLE_TOO_LARGE


def test_a_bundle_is_never_written_without_a_signature(workers: Executor) -> None:
    with pytest.raises(Refusal) as refused:
        written(PAYLOAD, workers, replace(COVER, sign=lambda _: b""))

    assert refused.value.code is RefusalCode.BUNDLE_UNSIGNED


def test_progress_counts_every_byte_and_may_stop_the_work(workers: Executor) -> None:
    told: list[int] = []
    bundle, _ = written(PAYLOAD, workers, progress=told.append)

    def stop(done: int) -> None:
        if done > len(bundle) // 2:
            raise Refusal(RefusalCode.CANCELLED)

    with pytest.raises(Refusal) as refused:
        written(PAYLOAD, workers, progress=stop)

    assert told == sorted(told)
    assert told[-1] == len(bundle)
    assert refused.value.code is RefusalCode.CANCELLED


def _nowhere(block: bytes) -> None:
    assert isinstance(block, bytes)
