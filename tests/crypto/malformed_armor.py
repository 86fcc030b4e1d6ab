"""Armored age files, sound and not: ours are binary, so none is looked into."""

from base64 import b64encode

from tests.crypto.malformed_headers import OURS, headed, refused_as

_SEALED = headed(OURS)
_BEGIN, _END = b"-----BEGIN AGE ENCRYPTED FILE-----\n", b"-----END AGE ENCRYPTED FILE-----\n"
_TEXT = b64encode(_SEALED)


def _wrapped(text: bytes, columns: int = 64, end: bytes = b"\n") -> bytes:
    return b"".join(text[at : at + columns] + end for at in range(0, len(text), columns))


_LINES = _wrapped(_TEXT)
ARMOR = {
    **refused_as(
        "seal_header_unsafe armor",
        {
            "armor, though it is sound": _BEGIN + _LINES + _END,
            "armor within armor": _BEGIN + _wrapped(b64encode(_BEGIN + _LINES + _END)) + _END,
            "armor around nothing": _BEGIN + _END,
            "armor without an end": _BEGIN + _LINES,
            "armor that is cut": _BEGIN + _LINES[:300],
            "armor with another end": _BEGIN + _LINES + _END.replace(b"AGE", b"PGP"),
            "armor with an empty line": _BEGIN + _LINES[:65] + b"\n" + _LINES[65:] + _END,
            "armor with an empty last line": _BEGIN + _LINES + b"\n" + _END,
            "armor of 63 columns": _BEGIN + _wrapped(_TEXT, 63) + _END,
            "armor of 76 columns": _BEGIN + _wrapped(_TEXT, 76) + _END,
            "armor in one line": _BEGIN + _TEXT + b"\n" + _END,
            "armor with head lines": _BEGIN + b"Version: 1\n\n" + _LINES + _END,
            "armor with spaces": _BEGIN + _LINES.replace(b"\n", b" \n") + _END,
            "armor with returns alone": (_BEGIN + _LINES + _END).replace(b"\n", b"\r"),
            "armor in the other alphabet": _BEGIN + _LINES.replace(b"+", b"-") + _END,
            "armor with words after it": _BEGIN + _LINES + _END + b"Dear Owen\n",
            "armor after white space": b" \r\n\t" + _BEGIN + _LINES + _END,
            "armor with a file after it": _BEGIN + _LINES + _END + _SEALED,
        },
    ),
    **refused_as(
        "not_sealed",
        {
            "armor after words": b"Dear Owen\n" + _BEGIN + _LINES + _END,
            "armor in small letters": _BEGIN.lower() + _LINES + _END,
            "armor of another kind": _BEGIN.replace(b"AGE", b"PGP") + _LINES + _END,
            "armor without a beginning": _LINES + _END,
        },
    ),
}
