"""Enciphered files in parts: sent, resumed, found again by length."""

from collections.abc import Iterable
from hashlib import sha256

import pytest

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange import blobs
from desktop_app.exchange.blobs import (
    PART_BYTES,
    Blob,
    blobs_in,
    part_name,
    part_sizes,
    receive_blob,
    send_blob,
    whole_of_size,
)
from desktop_app.services.exchange_ports import Listed

PART = 10
CIPHER = bytes(range(35))
DIGEST = sha256(CIPHER).hexdigest()


class Shelf:
    """A place that is a dictionary."""

    id = "0" * 16
    title = "shelf"

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def listing(self, prefix: str) -> Iterable[Listed]:
        files = self.files.items()
        return [Listed(name, len(data)) for name, data in files if name.startswith(prefix)]

    def read(self, name: str, most_bytes: int) -> bytes:
        return self.files[name][:most_bytes]

    def put_new(self, name: str, data: bytes) -> bool:
        return self.files.setdefault(name, data) is data

    def remove(self, name: str) -> None:
        self.files.pop(name, None)

    def tidy(self, before_ms: int) -> None:
        """It has nothing half written."""


@pytest.fixture(autouse=True)
def parts_of_ten_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blobs, "PART_BYTES", PART)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def there(shelf: Shelf) -> Blob:
    return blobs_in(shelf.listing("blob/")).get(DIGEST, Blob(DIGEST, {}))


def read_at(offset: int, size: int) -> bytes:
    return CIPHER[offset : offset + size]


def sent(shelf: Shelf) -> list[int]:
    return list(send_blob(shelf, there(shelf), len(CIPHER), read_at))


def test_a_file_goes_in_parts_and_comes_back_whole(shelf: Shelf) -> None:
    assert sent(shelf) == [10, 10, 10, 5]

    (found,) = whole_of_size(blobs_in(shelf.listing("blob/")), len(CIPHER))

    assert found.sha256 == DIGEST
    assert b"".join(receive_blob(shelf, found, len(CIPHER), 0)) == CIPHER
    assert b"".join(receive_blob(shelf, found, len(CIPHER), 2)) == CIPHER[20:]


def test_only_what_is_missing_or_short_is_sent_again(shelf: Shelf) -> None:
    sent(shelf)
    del shelf.files[part_name(DIGEST, 1)]
    shelf.files[part_name(DIGEST, 2)] = b"cut"
    shelf.files[part_name(DIGEST, 3)] = b""

    assert whole_of_size(blobs_in(shelf.listing("blob/")), len(CIPHER)) == ()
    assert sent(shelf) == [10, 10, 5]
    assert sent(shelf) == []
    assert there(shelf).size == len(CIPHER)


def test_who_is_stopped_in_between_goes_on_another_time(shelf: Shelf) -> None:
    sending = send_blob(shelf, there(shelf), len(CIPHER), read_at)
    next(sending)

    assert sent(shelf) == [10, 10, 5]


def test_a_part_that_another_put_there_meanwhile_stays(shelf: Shelf) -> None:
    sending = send_blob(shelf, there(shelf), len(CIPHER), read_at)
    shelf.files[part_name(DIGEST, 0)] = CIPHER[:10]

    assert list(sending) == [0, 10, 10, 5]


def test_a_part_cut_since_the_listing_is_told(shelf: Shelf) -> None:
    sent(shelf)
    found = there(shelf)
    shelf.files[part_name(DIGEST, 3)] = b"cut"

    with pytest.raises(Fault) as fault:
        list(receive_blob(shelf, found, len(CIPHER), 0))

    assert fault.value.code is FaultCode.PLACE_FILE_UNREADABLE


def test_foreign_names_are_no_parts() -> None:
    names = [
        f"blob/00/{DIGEST}/0000",
        part_name(DIGEST, 0) + " (1)",
        part_name(DIGEST, 0) + ".sync-conflict-20261121-185327-ABC",
        f"blob/{DIGEST[:2]}/{DIGEST}/0",
        "blob/x",
        "",
    ]

    assert blobs_in(Listed(name, 10) for name in names) == {}


@pytest.mark.parametrize("size", [0, 1, 9, 10, 11, 20])
def test_parts_are_all_of_one_length_but_the_last(size: int) -> None:
    sizes = part_sizes(size)

    assert sum(sizes) == size
    assert all(one == PART for one in sizes[:-1])
    assert all(0 < one <= PART for one in sizes)


def test_a_part_is_as_large_as_the_ledger_says() -> None:
    assert PART_BYTES == 16 * 1024 * 1024
