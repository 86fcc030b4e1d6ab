"""Honest tars in age files that an attacker made: floods, bombs, cuts, and keys of others."""

from itertools import chain

from tests.crypto.age_writer import (
    CHUNK,
    NONCE,
    VERSION,
    Wrap,
    chunks,
    closed,
    for_us,
    payload,
    raw64,
    sealed_chunk,
    stanza,
)
from tests.crypto.malformed_armor import ARMOR
from tests.crypto.malformed_headers import FLOODS, OTHER_TYPES, RECIPIENTS, VERSIONS
from tests.outside.forging import Forger, Refused, Spoil

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHECK_LETTERS = 6


def _key_in(recipient: str) -> bytes:
    """The 32 bytes of an `age1…` recipient."""
    values = [_LETTERS.index(letter) for letter in recipient.removeprefix("age1")]
    bits = "".join(f"{value:05b}" for value in values[:-_CHECK_LETTERS])
    return bytes(int(bits[at : at + 8], 2) for at in range(0, 256, 8))


def _ours(forger: Forger) -> bytes:
    """A head with one stanza for the receiver."""
    wrap = Wrap(recipient=_key_in(forger.receiver.identity.recipient))
    return VERSION + for_us(wrap)


def _head(change: bytes) -> Spoil:
    """Something more in the head, under a true MAC, before an honest payload."""
    return lambda f: closed(_ours(f) + change) + payload(f.packed())


def _sealing(body: bytes) -> Spoil:
    """An honest head, and this for its payload."""
    return lambda f: closed(_ours(f)) + body


def _flipped(place: int) -> Spoil:
    def spoil(forger: Forger) -> bytes:
        whole = forger.bundle()
        at = place % len(whole)
        return whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]

    return spoil


def _changed(forger: Forger, place: int) -> bytes:
    """A file with one byte changed, so far from the end of its header."""
    head = closed(_ours(forger))
    whole, at = head + payload(forger.packed()), len(head) + place
    return whole[:at] + (b"A" if whole[at : at + 1] != b"A" else b"B") + whole[at + 1 :]


def _cut(size: int) -> Spoil:
    return lambda f: f.bundle()[:size]


def _refused(verdict: str, cases: dict[str, Spoil]) -> dict[str, Refused]:
    return {name: (spoil, verdict) for name, spoil in cases.items()}


def _taken(table: dict[str, tuple[bytes, str]], *names: str) -> dict[str, Refused]:
    """Cases that are refused by their head alone, whoever it is for."""
    return {name: (_always(table[name][0]), table[name][1]) for name in names}


def _always(untrusted: bytes) -> Spoil:
    return lambda _: untrusted


def _exchanged() -> bytes:
    whole = chunks([b"a" * CHUNK, b"b" * CHUNK, b"c"])
    size = CHUNK + 16
    return whole[size : 2 * size] + whole[:size] + whole[2 * size :]


_FIRST = len(VERSION) + len("-> X25519 ") + 5
_TABLES: list[dict[str, Refused]] = [
    _taken(VERSIONS, "nothing at all", "the version after", "a byte order mark first"),
    _taken(ARMOR, "armor, though it is sound", "armor after white space", "armor within armor"),
    _taken(
        FLOODS,
        *("65 stanzas", "a thousand stanzas", "four thousand recipients"),
        *("an argument of a MiB", "ten thousand arguments", "a body of a MiB"),
        *("a line that never ends", "grease alone"),
    ),
    _taken(
        OTHER_TYPES,
        *("a passphrase", "a passphrase that takes a minute", "a passphrase that takes for ever"),
        *("a passphrase beside a recipient", "a work factor beyond any number", "an SSH key"),
    ),
    _taken(RECIPIENTS, "a file key of 32 bytes", "a share of 31 bytes"),
    _refused(
        "not_sealed",
        {
            "a bundle that is not sealed": lambda f: f.packed(),
            "a picture": lambda _: b"\x89PNG\r\n\x1a\n" + bytes(500),
        },
    ),
    _refused(
        "not_for_us",
        {
            "sealed to somebody else": lambda f: f.sealed(f.packed(), to=f.other),
            "a share with one bit changed": lambda f: (
                closed(_ours(f)[:_FIRST] + b"A" + _ours(f)[_FIRST + 1 :]) + payload(f.packed())
            ),
        },
    ),
    _refused(
        "seal_header_unsafe base64",
        {
            "a stanza without a body": _head(b"-> a-grease\n"),
            "loose bits": _head(b"-> a-grease\nAB\n"),
        },
    ),
    _refused(
        "seal_broken",
        {
            **{f"cut after {size} bytes": _cut(size) for size in (60, 150, 210, 9_000)},
            "cut by one byte": _cut(-1),
            "cut after the nonce": lambda f: closed(_ours(f)) + NONCE,
            "a MAC with a letter changed": lambda f: _changed(f, -20),
            "a nonce with a byte changed": lambda f: _changed(f, 3),
            "a bit changed in the middle": _flipped(5_000),
            "a bit changed in the last tag": _flipped(-1),
            "a byte too many": lambda f: f.bundle() + b"\0",
            "a bundle twice": lambda f: f.bundle() * 2,
            "a MAC of another file": lambda f: (
                _ours(f)
                + closed(_ours(f) + stanza(b"a-grease"))[len(_ours(f) + b"-> a-grease\n\n") :]
                + payload(f.packed())
            ),
            "grease added after sealing": lambda f: (
                _ours(f)
                + stanza(b"a-grease")
                + closed(_ours(f))[len(_ours(f)) :]
                + payload(f.packed())
            ),
            "a payload under another file key": lambda f: (
                closed(_ours(f)) + payload(f.packed(), b"another file key")
            ),
            "a last chunk that is not marked": lambda f: (
                closed(_ours(f)) + NONCE + sealed_chunk(f.packed()[:1000], 0, is_last=False)
            ),
            "an empty chunk at the end": lambda f: (
                closed(_ours(f))
                + NONCE
                + sealed_chunk(bytes(CHUNK), 0, is_last=False)
                + sealed_chunk(b"", 1, is_last=True)
            ),
            "chunks exchanged": _sealing(NONCE + _exchanged()),
            "a share of low order": lambda f: (
                closed(
                    VERSION
                    + stanza(
                        b"X25519",
                        raw64(bytes(32)),
                        body=Wrap(recipient=_key_in(f.receiver.identity.recipient)).under(
                            bytes(32), bytes(32)
                        ),
                    )
                )
                + payload(f.packed())
            ),
        },
    ),
]
SEALS: dict[str, Refused] = dict(chain.from_iterable(table.items() for table in _TABLES))
