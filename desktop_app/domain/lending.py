"""Which files may be opened in another program, and under what ending.

The ending alone decides what a computer does with a file, so it is ours and never the foreign
name's: a program that calls itself a film is given to a film player, which refuses it. What is
run rather than read (programs, scripts, web pages, macros) is not on the list.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_OFFICE = "application/vnd.openxmlformats-officedocument."

ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "application/pdf": "pdf",
        f"{_OFFICE}presentationml.presentation": "pptx",
        f"{_OFFICE}spreadsheetml.sheet": "xlsx",
        f"{_OFFICE}wordprocessingml.document": "docx",
        f"{_OPEN_DOCUMENT}presentation": "odp",
        f"{_OPEN_DOCUMENT}spreadsheet": "ods",
        f"{_OPEN_DOCUMENT}text": "odt",
        "audio/aac": "aac",
        "audio/aiff": "aiff",
        "audio/amr": "amr",
        "audio/flac": "flac",
        "audio/mp4": "m4a",
        "audio/mpeg": "mp3",
        "audio/ogg": "ogg",
        "audio/wav": "wav",
        "audio/x-caf": "caf",
        "image/heic": "heic",
        "image/heif": "heif",
        "video/3gpp": "3gp",
        "video/mp4": "mp4",
        "video/mpeg": "mpg",
        "video/ogg": "ogv",
        "video/quicktime": "mov",
        "video/webm": "webm",
        "video/x-matroska": "mkv",
        "video/x-msvideo": "avi",
    }
)


def can_be_lent(mime: str) -> bool:
    """Whether another program may be asked to open files of a type."""
    return mime in ENDINGS
