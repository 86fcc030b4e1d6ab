"""Manifests: lists of digests and names, as `sha512sum` prints and checks them."""

import re
from collections.abc import Mapping

from desktop_app.exchange.flaws import Flaw
from desktop_app.exchange.layout import lines_of

_LINE = re.compile(r"([0-9a-f]+)  (.+)")
_HEX_DIGITS = {"sha256": 64, "sha512": 128}


def manifest(digests: Mapping[str, str]) -> bytes:
    """Write name -> hex digest, sorted by name."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode()


def read_manifest(untrusted: bytes, algorithm: str, part: str) -> Mapping[str, str]:
    """Read a manifest back as name -> hex digest. The names are still only claims.

    Raises:
        Refusal: BUNDLE_NOT_A_BAG, with the flaw.
    """
    digests: dict[str, str] = {}
    for line in lines_of(untrusted, part):
        found = _LINE.fullmatch(line)
        if not found or len(found[1]) != _HEX_DIGITS[algorithm] or found[2] in digests:
            raise Flaw.PART_MALFORMED.refusal(part=part)
        digests[found[2]] = found[1]
    return digests
