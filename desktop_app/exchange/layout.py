"""The parts of a bundle beside its payload: what they are called, hold, and may weigh.

A bundle is an uncompressed tar of a BagIt 1.0 bag (RFC 8493), laid out as LEDGER
section 9 says. Every part has exactly one spelling: lines end in LF, nothing is
folded or repeated. What we would not write, we do not read.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.foreign_names import hides_something
from desktop_app.exchange.flaws import Flaw

BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
ENVELOPE = "envelope.json"
MANIFEST = "manifest-sha512.txt"
TAG_MANIFEST = "tagmanifest-sha512.txt"
SIGNATURE = "tagmanifest-sha512.txt.sig"
SECOND_MANIFEST = "manifest-sha256.txt"
PAYLOAD = "data/"

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
OXUM = "Payload-Oxum"

_KIB = 1024
_LARGEST: Mapping[str, int] = MappingProxyType(
    {
        BAGIT: 1 * _KIB,
        BAG_INFO: 64 * _KIB,
        ENVELOPE: 1024 * _KIB,
        MANIFEST: 8 * 1024 * _KIB,
        SECOND_MANIFEST: 8 * 1024 * _KIB,
        TAG_MANIFEST: 16 * _KIB,
        SIGNATURE: 16 * _KIB,
    }
)
_INFO_LINE = re.compile(r"([A-Za-z0-9][A-Za-z0-9-]{0,63}): (\S(?:.*\S)?)")
_WEAK_MANIFEST = re.compile(r"(?:tag)?manifest-(?!sha256\.)[^/]*\.txt")


def check_part(name: str, size: int) -> None:
    """Let a part in that belongs in a bundle and is not larger than it can need to be.

    Raises:
        Refusal: BUNDLE_NOT_A_BAG or BUNDLE_TOO_LARGE, with the flaw.
    """
    if name == "fetch.txt":
        raise Flaw.FETCH.refusal()
    largest = _LARGEST.get(name)
    if largest is None:
        is_weak = _WEAK_MANIFEST.fullmatch(name)
        raise (Flaw.WEAK_HASH if is_weak else Flaw.PART_UNKNOWN).refusal()
    if size > largest:
        raise Flaw.PART_TOO_LARGE.refusal(part=name)


def check_folder(name: str) -> None:
    """Let in the folders stock tar adds: the top (""), `data`, and those below it.

    Raises:
        Refusal: BUNDLE_NOT_A_BAG.
    """
    if name and not f"{name}/".startswith(PAYLOAD):
        raise Flaw.PART_UNKNOWN.refusal()


def oxum(sizes: list[int]) -> str:
    """Bytes and number of the payload files (RFC 8493 section 2.2.2)."""
    return f"{sum(sizes)}.{len(sizes)}"


def bag_info(info: Mapping[str, str]) -> bytes:
    """Write `bag-info.txt`.

    Raises:
        Refusal: BAD_VALUE for a label or text that does not fit on one line.
    """
    lines = [f"{label}: {text}" for label, text in info.items()]
    for line in lines:
        if hides_something(line) or not _INFO_LINE.fullmatch(line):
            raise Refusal(RefusalCode.BAD_VALUE, what=BAG_INFO)
    return "".join(f"{line}\n" for line in lines).encode()


def read_bag_info(untrusted: bytes) -> Mapping[str, str]:
    """Read `bag-info.txt` back.

    Raises:
        Refusal: BUNDLE_NOT_A_BAG, with the flaw.
    """
    info: dict[str, str] = {}
    for line in lines_of(untrusted, BAG_INFO):
        found = _INFO_LINE.fullmatch(line)
        if not found or found[1] in info:
            raise Flaw.PART_MALFORMED.refusal(part=BAG_INFO)
        info[found[1]] = found[2]
    return MappingProxyType(info)


def lines_of(untrusted: bytes, part: str) -> list[str]:
    """Split UTF-8 text whose every line ends in LF, and holds no other invisible letter.

    Raises:
        Refusal: BUNDLE_NOT_A_BAG, with the flaw.
    """
    try:
        text = untrusted.decode()
    except UnicodeDecodeError:
        raise Flaw.PART_MALFORMED.refusal(part=part) from None
    *lines, rest = text.split("\n")
    if rest or any(map(hides_something, lines)):
        raise Flaw.PART_MALFORMED.refusal(part=part)
    return lines
