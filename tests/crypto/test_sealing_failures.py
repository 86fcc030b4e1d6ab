"""Sealing and opening when the disk or the source fails, and reading back what was written."""

import io

import pyrage
import pytest

from desktop_app.crypto.sealing import AgeIdentity, SealReceipt, open_sealed, read_back, seal
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

PLAIN = bytes(range(256)) * 800  # three chunks of age and a bit
CHUNK = 64 * 1024


@pytest.fixture(scope="module")
def me() -> AgeIdentity:
    return AgeIdentity.generate()


@pytest.fixture(scope="module")
def sealed(me: AgeIdentity) -> bytes:
    return sealed_for(me)[0]


def sealed_for(recipient: AgeIdentity, plain: bytes = PLAIN) -> tuple[bytes, SealReceipt]:
    sink = io.BytesIO()
    receipt = seal(io.BytesIO(plain), sink, [recipient.recipient])
    return sink.getvalue(), receipt


def opened(untrusted: bytes, identity: AgeIdentity) -> bytes:
    sink = io.BytesIO()
    open_sealed(io.BytesIO(untrusted), sink, [identity])
    return sink.getvalue()


class _Failing(io.BytesIO):
    """Takes or gives so many bytes, then raises."""

    def __init__(self, error: BaseException, after: int, content: bytes = b"") -> None:
        super().__init__(content)
        self._error = error
        self._left = after

    def write(self, data: object, /) -> int:
        assert isinstance(data, bytes)
        self._spend(len(data))
        return super().write(data)

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(min(size or 0, 32 * 1024))
        self._spend(len(piece))
        return piece

    def _spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise self._error


@pytest.mark.parametrize("writes", range(6))
def test_a_full_disk_is_told_at_whatever_write_it_fills(me: AgeIdentity, writes: int) -> None:
    plain = PLAIN[: 3 * CHUNK + 100]  # its short end is what age forgets about
    rooms = [0, 200, 200 + CHUNK, 200 + 2 * CHUNK, 200 + 3 * CHUNK, len(plain) + 200]

    with pytest.raises(Fault) as fault:
        seal(io.BytesIO(plain), _Failing(OSError(28, "full"), rooms[writes]), [me.recipient])

    assert fault.value.code is FaultCode.DISK_FULL


def test_the_age_library_itself_forgets_about_its_last_write(me: AgeIdentity) -> None:
    recipient = pyrage.x25519.Recipient.from_str(me.recipient)
    sink = _Failing(OSError(28, "full"), 3 * CHUNK + 1000)

    pyrage.encrypt_io(io.BytesIO(PLAIN[: 3 * CHUNK + 1000]), sink, [recipient])

    assert len(sink.getvalue()) < 3 * CHUNK + 1000  # why `seal` has a witness of its own


def test_a_disk_that_fills_while_opening_is_told(sealed: bytes, me: AgeIdentity) -> None:
    with pytest.raises(Fault) as fault:
        open_sealed(io.BytesIO(sealed), _Failing(OSError(28, "full"), 0), [me])

    assert fault.value.code is FaultCode.DISK_FULL


def test_a_disk_that_fills_with_a_large_file_is_told(me: AgeIdentity) -> None:
    sealed, _receipt = sealed_for(me, plain=PLAIN * 20)

    with pytest.raises(Fault) as fault:
        open_sealed(io.BytesIO(sealed), _Failing(OSError(28, "full"), 0), [me])

    assert fault.value.code is FaultCode.DISK_FULL


def test_a_source_that_fails_is_told_from_a_broken_seal(sealed: bytes, me: AgeIdentity) -> None:
    pulled_out = OSError(5, "input/output error")

    with pytest.raises(Fault) as opening:
        open_sealed(_Failing(pulled_out, CHUNK, sealed), io.BytesIO(), [me])
    with pytest.raises(Fault) as sealing:
        seal(_Failing(pulled_out, CHUNK, PLAIN), io.BytesIO(), [me.recipient])

    assert opening.value.code is sealing.value.code is FaultCode.DISK_FAILED


def test_a_source_that_fails_within_the_header_is_told(sealed: bytes, me: AgeIdentity) -> None:
    with pytest.raises(Fault) as fault:
        open_sealed(_Failing(OSError(5, "gone"), 0, sealed), io.BytesIO(), [me])

    assert fault.value.code is FaultCode.DISK_FAILED


def test_someone_who_cancels_is_heard(sealed: bytes, me: AgeIdentity) -> None:
    cancelled = Refusal(RefusalCode.CANCELLED)

    with pytest.raises(Refusal) as sealing:
        seal(_Failing(cancelled, CHUNK, PLAIN), io.BytesIO(), [me.recipient])
    with pytest.raises(Refusal) as opening:
        open_sealed(_Failing(cancelled, CHUNK, sealed), io.BytesIO(), [me])

    assert sealing.value is opening.value is cancelled


def test_an_unbuffered_file_that_takes_a_little_at_a_time_gets_everything(
    me: AgeIdentity,
) -> None:
    class Narrow(io.BytesIO):
        def write(self, data: object, /) -> int:
            assert isinstance(data, bytes)
            return super().write(data[:1000])

    sink = Narrow()

    seal(io.BytesIO(PLAIN), sink, [me.recipient])

    assert opened(sink.getvalue(), me) == PLAIN


@pytest.mark.parametrize("taken", [0, None])
def test_a_sink_that_takes_nothing_is_the_disks_fault(me: AgeIdentity, taken: int | None) -> None:
    class Stuck(io.BytesIO):
        def write(self, _data: object, /) -> int:
            return taken  # type: ignore[return-value]

    with pytest.raises(Fault) as fault:
        seal(io.BytesIO(PLAIN), Stuck(), [me.recipient])

    assert fault.value.code is FaultCode.DISK_FAILED


def test_a_whole_file_reads_back(me: AgeIdentity) -> None:
    sealed, receipt = sealed_for(me)

    written = io.BytesIO(sealed)
    read_back(written, me, receipt)

    assert written.tell() == receipt.sealed_size


def test_a_file_that_lost_its_end_does_not_read_back(me: AgeIdentity) -> None:
    sealed, receipt = sealed_for(me)

    with pytest.raises(Fault) as fault:
        read_back(io.BytesIO(sealed[:-100]), me, receipt)

    assert fault.value.code is FaultCode.WRITTEN_COPY_DIFFERS


def test_a_file_with_other_content_does_not_read_back(me: AgeIdentity) -> None:
    _sealed, receipt = sealed_for(me)
    other, _receipt = sealed_for(me, plain=PLAIN[::-1])

    with pytest.raises(Fault) as fault:
        read_back(io.BytesIO(other), me, receipt)

    assert fault.value.code is FaultCode.WRITTEN_COPY_DIFFERS
