"""Makes any text fit to be signed and stored, hiding nothing that stood in it."""

import re
from typing import Final

_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85]")
_UNSTORABLE: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_DIRECTION_OVERRIDES: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACES: Final = re.compile("[\n\t\u2028\u2029]+")
_CONTROL_PICTURES: Final = 0x2400
_DELETE: Final = 0x7F
_DELETE_PICTURE: Final = "\u2421"
_REPLACEMENT: Final = "\ufffd"


def storable(untrusted_text: str) -> str:
    """Keep the words; end lines with a line feed; turn control characters into pictures.

    NUL goes (it ends strings in other programs), other C0 controls become the
    Unicode control pictures, C1 controls and lone surrogates the replacement
    character.
    """
    return _UNSTORABLE.sub(_picture, _LINE_ENDS.sub("\n", untrusted_text))


def one_line(untrusted_text: str) -> str:
    """Make a header or a file name storable on one line, its reading direction not overridden.

    An override can make `exe.fdp` read as `pdf.exe`; it becomes the
    replacement character, so that it shows.
    """
    line = _SPACES.sub(" ", storable(untrusted_text))
    return _DIRECTION_OVERRIDES.sub(_REPLACEMENT, line).strip()


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code == 0:
        return ""
    if code < ord(" "):
        return chr(_CONTROL_PICTURES + code)
    return _DELETE_PICTURE if code == _DELETE else _REPLACEMENT
