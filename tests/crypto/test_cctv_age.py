"""The importer against the age test vectors of C2SP/CCTV: others' idea of what is malformed."""

import io
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.crypto.sealing import AgeIdentity, open_sealed
from desktop_app.domain.errors import Refusal, RefusalCode

FOLDER = Path(__file__).parents[1] / "vectors" / "cctv_age"
NOT_VECTORS = {"README.txt", ".gitattributes"}
HEAD = {RefusalCode.NOT_SEALED, RefusalCode.SEAL_HEADER_UNSAFE, RefusalCode.SEAL_BROKEN}
# What may become of a file that the vectors expect to end so; None is that it is opened.
OURS: dict[str, set[RefusalCode | None]] = {
    "success": {None},
    "no match": {RefusalCode.NOT_FOR_US},
    "HMAC failure": {RefusalCode.SEAL_BROKEN},
    "header failure": {*HEAD},
    "payload failure": {RefusalCode.SEAL_BROKEN},
}
# We let in X25519 and `…-grease` alone: each of these has a stanza of some other type.
OTHER_STANZAS = {
    *("stanza_empty_body", "stanza_empty_last_line", "stanza_valid_characters"),
    *("x25519_grease", "x25519_lowercase"),
}


@dataclass(frozen=True)
class Vector:
    """One file of the set: what is said of it, and the age file."""

    name: str
    said: dict[str, str]
    identities: tuple[str, ...]
    untrusted: bytes

    @property
    def is_of_our_kind(self) -> bool:
        """Whether it holds nothing that we refuse wherever we see it."""
        is_x25519 = "passphrase" not in self.said and not self.name.startswith("hybrid")
        return is_x25519 and "armored" not in self.said and self.name not in OTHER_STANZAS


def read(path: Path) -> Vector:
    head, _, body = path.read_bytes().partition(b"\n\n")
    pairs = [line.partition(": ")[::2] for line in head.decode().splitlines()]
    said = dict(pairs)
    identities = tuple(value for name, value in pairs if name == "identity")
    packed = said.get("compressed")
    assert packed in {None, "zlib"}
    return Vector(path.name, said, identities, zlib.decompress(body) if packed else body)


VECTORS = [read(path) for path in sorted(FOLDER.iterdir()) if path.name not in NOT_VECTORS]


def identities_of(vector: Vector) -> Sequence[AgeIdentity]:
    """Its keys, as far as they are X25519 ones; somebody's, where there are none."""
    keys = [text for text in vector.identities if text.startswith("AGE-SECRET-KEY-1")]
    return [AgeIdentity.from_text(text) for text in keys] or [AgeIdentity.generate()]


def opened(vector: Vector, sink: io.BytesIO) -> RefusalCode | None:
    try:
        open_sealed(io.BytesIO(vector.untrusted), sink, identities_of(vector))
    except Refusal as refusal:
        return refusal.code
    return None


def test_all_of_them_are_here() -> None:
    expected = Counter(vector.said["expect"] for vector in VECTORS)

    assert len(VECTORS) == 143
    assert expected == {
        "success": 26,
        "no match": 13,
        "HMAC failure": 1,
        "header failure": 62,
        "payload failure": 19,
        "armor failure": 22,
    }


@pytest.mark.parametrize("vector", VECTORS, ids=[vector.name for vector in VECTORS])
def test_each_ends_as_its_authors_say_or_is_refused_by_its_head(vector: Vector) -> None:
    sink = io.BytesIO()

    ended = opened(vector, sink)

    allowed = OURS[vector.said["expect"]] if vector.is_of_our_kind else HEAD
    assert ended in allowed
    if ended is None:
        assert sha256(sink.getvalue()).hexdigest() == vector.said["payload"]
    else:
        assert sink.getvalue() == b""
