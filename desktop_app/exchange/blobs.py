"""Attachments in a shared place: the enciphered file in parts of 16 MiB (LEDGER section 8).

A blob is called by the SHA-256 of the enciphered file, which no entry names: an entry tells the
file's length, its keyset and what comes out. Who looks for one finds it by length, and believes
it once it has been deciphered and compared with what the entry says.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.limits import MIB
from desktop_app.exchange.store_names import BLOBS
from desktop_app.services.exchange_ports import Listed, Place

PART_BYTES = 16 * MIB

_PART = re.compile(BLOBS + r"([0-9a-f]{2})/((?:\1)[0-9a-f]{62})/([0-9]{4})")

ReadAt = Callable[[int, int], bytes]
"""So many bytes of the enciphered file, from an offset on."""


class Blob(NamedTuple):
    """What a place holds of one enciphered file, by the sizes of its parts."""

    sha256: str
    parts: Mapping[int, int]

    @property
    def size(self) -> int:
        """All bytes that are there; the file's length once it is whole."""
        return sum(self.parts.values())

    def wanting(self, cipher_size: int) -> tuple[int, ...]:
        """The parts that are missing or not of the length they must have."""
        lengths = enumerate(part_sizes(cipher_size))
        return tuple(number for number, length in lengths if self.parts.get(number) != length)


def part_name(cipher_sha256: str, number: int) -> str:
    """The name of one part."""
    return f"{BLOBS}{cipher_sha256[:2]}/{cipher_sha256}/{number:04d}"


def part_sizes(cipher_size: int) -> tuple[int, ...]:
    """How long each part of an enciphered file is: all 16 MiB but the last."""
    whole, rest = divmod(cipher_size, PART_BYTES)
    return (*[PART_BYTES] * whole, *([rest] if rest else []))


def blobs_in(listing: Iterable[Listed]) -> Mapping[str, Blob]:
    """The blobs a listing tells of, by their digest. Foreign and renamed files are passed over."""
    found: dict[str, dict[int, int]] = {}
    for untrusted in listing:
        if part := _PART.fullmatch(untrusted.name):
            found.setdefault(part[2], {})[int(part[3])] = untrusted.size
    return {sha256: Blob(sha256, parts) for sha256, parts in found.items()}


def whole_of_size(blobs: Mapping[str, Blob], cipher_size: int) -> tuple[Blob, ...]:
    """The blobs that could be a file an entry tells of. More than one only by chance."""
    of_size = (blob for blob in blobs.values() if blob.size == cipher_size)
    return tuple(blob for blob in of_size if not blob.wanting(cipher_size))


def send_blob(place: Place, there: Blob, cipher_size: int, read_at: ReadAt) -> Iterator[int]:
    """Put in what is missing or was cut, part by part; gives the bytes sent after each part.

    Who stops in between, or is stopped, goes on another time with the parts still wanting.

    Raises:
        Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE.
    """
    sizes = part_sizes(cipher_size)
    for number in there.wanting(cipher_size):
        name = part_name(there.sha256, number)
        data = read_at(number * PART_BYTES, sizes[number])
        if number in there.parts:  # what a copy that was broken off has left
            place.remove(name)
        yield len(data) if place.put_new(name, data) else 0


def receive_blob(place: Place, blob: Blob, cipher_size: int, parts_held: int) -> Iterator[bytes]:
    """The parts from `parts_held` on, in order.

    Raises:
        Fault: PLACE_GONE; PLACE_FILE_UNREADABLE when a part can't be read or was cut.
    """
    for number, length in enumerate(part_sizes(cipher_size)):
        if number < parts_held:
            continue
        part = place.read(part_name(blob.sha256, number), length)
        if len(part) != length:
            raise Fault(FaultCode.PLACE_FILE_UNREADABLE)
        yield part
