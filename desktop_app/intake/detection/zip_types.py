"""Tells office documents, books and programs from plain zip archives by the names inside."""

import struct
from io import BytesIO
from typing import BinaryIO, Final
from zipfile import BadZipFile, ZipFile

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.known_types import known_type

_STARTS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ENTRY: Final = b"PK\x03\x04"
# The table of contents stands at the end; ours is read no further back than this.
_TAIL_BYTES: Final = 1024 * 1024
_ZIP: Final = known_type("application/zip")
_OOXML: Final = "application/vnd.openxmlformats-officedocument."
_OPEN_DOCUMENT: Final = "application/vnd.oasis.opendocument."

# (folder inside, type, type if it carries macros)
_OFFICE: Final = (
    (
        "word/",
        f"{_OOXML}wordprocessingml.document",
        "application/vnd.ms-word.document.macroEnabled.12",
    ),
    ("xl/", f"{_OOXML}spreadsheetml.sheet", "application/vnd.ms-excel.sheet.macroEnabled.12"),
    (
        "ppt/",
        f"{_OOXML}presentationml.presentation",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.12",
    ),
)
# Formats that state their own type in a first, uncompressed file called "mimetype".
_SELF_DECLARED: Final = frozenset(
    {
        *(f"{_OPEN_DOCUMENT}{kind}" for kind in ("text", "spreadsheet", "presentation")),
        f"{_OPEN_DOCUMENT}graphics",
        "application/epub+zip",
    }
)


def detect_zip(head: bytes, whole: BinaryIO) -> DetectedType | None:
    """What a zip file holds; a plain archive if the names inside say nothing more."""
    if not head.startswith(_STARTS):
        return None
    declared = _declared(head)
    if declared:
        return declared
    names = _listed_names(whole) or _names_in(head)
    if "[Content_Types].xml" in names:
        return _office(names) or _ZIP
    if "AndroidManifest.xml" in names:
        return known_type("application/vnd.android.package-archive")
    if "META-INF/MANIFEST.MF" in names:
        return known_type("application/java-archive")
    return _ZIP


def _declared(head: bytes) -> DetectedType | None:
    """The type stated in the first entry (OpenDocument 1.3 part 2, section 3.3)."""
    if head[30:38] != b"mimetype":
        return None
    length = int.from_bytes(head[18:22], "little")
    start = 38 + int.from_bytes(head[28:30], "little")
    mime = head[start : start + length].decode("ascii", "replace")
    return known_type(mime) if mime in _SELF_DECLARED else None


def _office(names: frozenset[str]) -> DetectedType | None:
    for folder, plain, with_macros in _OFFICE:
        if any(name.startswith(folder) for name in names):
            return known_type(with_macros if f"{folder}vbaProject.bin" in names else plain)
    return None


def _listed_names(whole: BinaryIO) -> frozenset[str]:
    """The names in the table of contents; none if it is broken or too far from the end."""
    try:
        size = whole.seek(0, 2)
        whole.seek(max(0, size - _TAIL_BYTES))
        with ZipFile(BytesIO(whole.read(_TAIL_BYTES))) as archive:
            return frozenset(archive.namelist())
    except (BadZipFile, ValueError, NotImplementedError, struct.error, EOFError):
        return frozenset()


def _names_in(head: bytes) -> frozenset[str]:
    """The names that stand before the entries near the file's start."""
    names, at = set[str](), head.find(_ENTRY)
    while at >= 0:
        length = int.from_bytes(head[at + 26 : at + 28], "little")
        names.add(head[at + 30 : at + 30 + length].decode("utf-8", "replace"))
        at = head.find(_ENTRY, at + len(_ENTRY))
    return frozenset(names)
