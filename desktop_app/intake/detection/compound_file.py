"""Tells Outlook messages and old office documents apart by the streams inside (MS-CFB)."""

import struct
from typing import BinaryIO, Final

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.known_types import known_type

_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY_BYTES: Final = 128
_NAME_LENGTH_AT: Final = 64
_MOST_SECTORS: Final = 64
_TABLE_SECTORS_IN_HEADER: Final = 109
_SECTOR_SHIFTS: Final = (9, 12)
_OTHER: Final = known_type("application/x-ole-storage")
_STREAMS: Final = (
    ("__properties_version1.0", known_type("application/vnd.ms-outlook")),
    ("__nameid_version1.0", known_type("application/vnd.ms-outlook")),
    ("WordDocument", known_type("application/msword")),
    ("Workbook", known_type("application/vnd.ms-excel")),
    ("Book", known_type("application/vnd.ms-excel")),
    ("PowerPoint Document", known_type("application/vnd.ms-powerpoint")),
    ("VisioDocument", known_type("application/vnd.visio")),
    # A document that is locked with a passphrase: what kind, nobody can see.
    ("EncryptedPackage", known_type("application/x-ole-encrypted")),
)


def detect_compound_file(head: bytes, whole: BinaryIO) -> DetectedType | None:
    """What a compound file holds, by the names in its directory."""
    if not head.startswith(_MAGIC):
        return None
    try:
        names = _names(_read_directory(head, whole))
    except struct.error:
        return _OTHER
    return next((found for stream, found in _STREAMS if stream in names), _OTHER)


def _read_directory(head: bytes, whole: BinaryIO) -> bytes:
    """The directory's sectors, in the order the allocation table chains them (MS-CFB 2.3, 2.6)."""
    (shift,) = struct.unpack_from("<H", head, 30)
    if shift not in _SECTOR_SHIFTS:
        return b""
    (sector,) = struct.unpack_from("<I", head, 48)
    table = struct.unpack_from(f"<{_TABLE_SECTORS_IN_HEADER}I", head, 76)
    size, directory = 1 << shift, list[bytes]()
    for _ in range(_MOST_SECTORS):
        content = _read_sector(whole, sector, size)
        if not content:
            break
        directory.append(content)
        block, index = divmod(sector, size // 4)
        if block >= len(table):
            break
        links = _read_sector(whole, table[block], size)
        (sector,) = struct.unpack_from("<I", links, index * 4)
    return b"".join(directory)


def _read_sector(whole: BinaryIO, sector: int, size: int) -> bytes:
    """One sector; the header takes the place of the one before the first."""
    whole.seek((sector + 1) * size)
    return whole.read(size)


def _names(directory: bytes) -> frozenset[str]:
    """The names of the entries (MS-CFB 2.6.1): UTF-16, with their length in bytes after them."""
    names = set[str]()
    for start in range(0, len(directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
        (length,) = struct.unpack_from("<H", directory, start + _NAME_LENGTH_AT)
        raw = directory[start : start + min(length, _NAME_LENGTH_AT)]
        names.add(raw.decode("utf-16-le", "replace").rstrip("\x00"))
    return frozenset(names)
