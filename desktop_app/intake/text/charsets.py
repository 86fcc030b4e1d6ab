"""Turns bytes into text when the stated character set may be missing, unknown or wrong."""

import codecs
import re
from typing import Final

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,39}", re.ASCII)

# Python also registers codecs that are no character sets (idna, punycode, zlib, unicode_escape).
_CHARACTER_SETS: Final = (
    *("ascii", "big5", "cp", "euc", "gb", "hp", "hz", "iso", "johab", "koi8", "kz", "mac"),
    *("ptcp", "shift", "tis", "utf"),
)

# What mail programs write under an old name is nearly always the newer, larger set
# (WHATWG Encoding Standard, section 4.2).
_LARGER_SETS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "iso2022_jp": "iso2022_jp_ext",
}
_ALIASES: Final = {
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac_roman",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "x-gbk": "gb18030",
}
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode_text(untrusted: bytes, declared: str = "") -> tuple[str, bool]:
    """Decode, whatever happens. The flag tells that the character set had to be guessed.

    UTF-8 wins over a declared Western set: text that is valid UTF-8 beyond
    ASCII is next to never anything else, and mislabelled mail is common.
    """
    for mark, codec in _MARKS:
        if untrusted.startswith(mark):
            return untrusted.decode(codec, "replace"), False
    codec = _codec_for(declared)
    if codec in ("", "cp1252", "cp1254"):
        return _western(untrusted, codec)
    try:
        return untrusted.decode(codec), False
    except UnicodeError:
        return _guess(untrusted, codec), True


def _western(untrusted: bytes, codec: str) -> tuple[str, bool]:
    try:
        return untrusted.decode("utf-8"), not untrusted.isascii()
    except UnicodeDecodeError:
        return untrusted.decode(codec or "cp1252", "replace"), not codec


def _guess(untrusted: bytes, codec: str) -> str:
    try:
        return untrusted.decode("utf-8")
    except UnicodeDecodeError:
        return untrusted.decode(codec, "replace")


def _codec_for(declared: str) -> str:
    """The codec to use for a declared name, or "" if there is none we know."""
    name = declared.strip().lower()
    if not _NAME.fullmatch(name):
        return ""
    try:
        found = codecs.lookup(_ALIASES.get(name, name)).name
    except LookupError:
        return ""
    found = _LARGER_SETS.get(found, found)
    return found if found.startswith(_CHARACTER_SETS) else ""
