"""Age files whose header reads well, and whose keys, MAC or payload break a rule."""

import hmac
from base64 import b64encode
from hashlib import sha256, sha512
from itertools import chain

from tests.crypto.age_writer import (
    CHUNK,
    FILE_KEY,
    NONCE,
    VERSION,
    Wrap,
    chunks,
    closed,
    derived,
    for_us,
    mac_of,
    payload,
    payload_key,
    raw64,
    sealed_chunk,
    stanza,
)
from tests.crypto.malformed_headers import OURS, PLAIN, Refused, headed, refused_as

_HEAD = VERSION + OURS
_MAC = mac_of(_HEAD)
_GREASE = stanza(b"a-grease", body=b"x")
_OTHER = for_us(Wrap(recipient=Wrap(ephemeral=bytes(31) + b"\x40").share))
_TWO_AND_A_BIT = bytes(range(256)) * (2 * CHUNK // 256) + b"the rest"
_FULL, _FULL_TOO, _REST = (_TWO_AND_A_BIT[at : at + CHUNK] for at in (0, CHUNK, 2 * CHUNK))


def _under(mac: bytes) -> bytes:
    return _closed_with(b"--- " + raw64(mac) + b"\n")


def _closed_with(line: bytes) -> bytes:
    return _HEAD + line + payload(PLAIN)


def _altered(text: bytes, place: int) -> bytes:
    return text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :]


def _moved(head: bytes, now: bytes) -> bytes:
    """The true MAC of one head, under another."""
    return now + closed(head)[len(head) :] + payload(PLAIN)


WRAPS = refused_as(
    "not_for_us",
    {
        "a key wrapped for another": headed(_OTHER),
        "another's share before our key": headed(
            stanza(b"X25519", raw64(bytes([9] * 32)), body=Wrap().body())
        ),
        "a wrapped key with one bit changed": headed(
            stanza(b"X25519", raw64(Wrap().share), body=_altered(Wrap().body(), 3))
        ),
        "a tag with one bit changed": headed(
            stanza(b"X25519", raw64(Wrap().share), body=_altered(Wrap().body(), 31))
        ),
        "a key wrapped for another use": headed(
            for_us(Wrap(info=b"age-encryption.org/v1/x25519"))
        ),
        "a key wrapped without a use": headed(for_us(Wrap(info=b""))),
        "a key wrapped under another count": headed(for_us(Wrap(nonce=bytes(11) + b"\1"))),
        "a key wrapped with more": headed(for_us(Wrap(associated=b"X25519"))),
        "a key wrapped without salt": headed(for_us(Wrap(salt=b""))),
        "a salt the wrong way round": headed(for_us(Wrap(salt=Wrap().recipient + Wrap().share))),
        "a shared secret that is not hashed": headed(for_us(Wrap(hashed=False))),
    },
)
MACS = {
    **refused_as(
        "seal_broken",
        {
            "a MAC of zeros": _under(bytes(32)),
            "a MAC with one bit changed": _under(_altered(_MAC, 31)),
            "a MAC over the space as well": _under(
                hmac.digest(derived(FILE_KEY, b"header"), _HEAD + b"--- ", sha256)
            ),
            "a MAC without the dashes": _under(
                hmac.digest(derived(FILE_KEY, b"header"), _HEAD, sha256)
            ),
            "a MAC without the version": _under(mac_of(OURS)),
            "a MAC by the file key itself": _under(hmac.digest(FILE_KEY, _HEAD + b"---", sha256)),
            "a MAC by the payload's key": _under(
                hmac.digest(payload_key(), _HEAD + b"---", sha256)
            ),
            "a MAC by a salted key": _under(
                hmac.digest(derived(FILE_KEY, b"header", NONCE), _HEAD + b"---", sha256)
            ),
            "half a longer MAC": _under(
                hmac.digest(derived(FILE_KEY, b"header"), _HEAD + b"---", sha512)[:32]
            ),
            "a hash for a MAC": _under(sha256(_HEAD + b"---").digest()),
            "a MAC by another file key": _under(mac_of(_HEAD, b"another file key")),
            "a stanza added under the MAC": _moved(_HEAD, _HEAD + _GREASE),
            "a stanza taken away under the MAC": _moved(_HEAD + _OTHER, _HEAD),
            "stanzas exchanged under the MAC": _moved(
                VERSION + OURS + _OTHER, VERSION + _OTHER + OURS
            ),
            "grease changed under the MAC": _moved(
                _HEAD + _GREASE, _HEAD + stanza(b"b-grease", body=b"x")
            ),
            "two keys for us, the MAC by the second": closed(
                VERSION + for_us(Wrap(file_key=b"another file key")) + OURS
            )
            + payload(PLAIN),
            "a header that ends before its MAC": _HEAD,
            "a MAC line without its end": closed(_HEAD).rstrip(b"\n"),
        },
    ),
    **refused_as(
        "seal_header_unsafe mac",
        {
            "a MAC of 31 bytes": _under(_MAC[:31]),
            "a MAC of 33 bytes": _under(_MAC + b"\0"),
            "an empty MAC": _closed_with(b"--- \n"),
            "dashes alone": _closed_with(b"---\n"),
            "a MAC without its space": _closed_with(b"---" + raw64(_MAC) + b"\n"),
            "four dashes": _closed_with(b"---- " + raw64(_MAC) + b"\n"),
            "two dashes": _closed_with(b"-- " + raw64(_MAC) + b"\n"),
            "a MAC in hexadecimal": _closed_with(b"--- " + _MAC.hex().encode() + b"\n"),
            "a payload where the MAC should be": _HEAD + b"\n" + payload(PLAIN),
        },
    ),
    **refused_as(
        "seal_header_unsafe base64",
        {
            "a MAC with padding": _closed_with(b"--- " + b64encode(_MAC) + b"\n"),
            "a MAC with loose bits": _closed_with(b"--- " + raw64(_MAC)[:-1] + b"B\n"),
            "two spaces before the MAC": _closed_with(b"---  " + raw64(_MAC) + b"\n"),
            "a space after the MAC": _closed_with(b"--- " + raw64(_MAC) + b" \n"),
            "a MAC line that ends as on Windows": _closed_with(b"--- " + raw64(_MAC) + b"\r\n"),
            "a word after the MAC": _closed_with(b"--- " + raw64(_MAC) + b" v1\n"),
            "two MACs in a line": _closed_with(b"--- " + raw64(_MAC) + b" " + raw64(_MAC) + b"\n"),
        },
    ),
    **refused_as(
        "seal_broken",
        {
            "a second MAC": _closed_with(b"--- " + raw64(_MAC) + b"\n--- " + raw64(_MAC) + b"\n"),
            "a stanza after the MAC": _closed_with(b"--- " + raw64(_MAC) + b"\n" + _GREASE),
            "an empty line after the MAC": _closed_with(b"--- " + raw64(_MAC) + b"\n\n"),
        },
    ),
}


def _paid(body: bytes) -> bytes:
    """A header in order, and these bytes after it."""
    return closed(_HEAD) + body


def _after_nonce(*sealed: bytes) -> bytes:
    return _paid(NONCE + b"".join(sealed))


def _chunk(plain: bytes, number: int, *, is_last: bool = False) -> bytes:
    return sealed_chunk(plain, number, is_last=is_last)


_SOUND = chunks([_FULL, _FULL_TOO, _REST])
PAYLOADS = refused_as(
    "seal_broken",
    {
        "no payload": _paid(b""),
        "one byte of nonce": _paid(NONCE[:1]),
        "a nonce of 15 bytes": _paid(NONCE[:15]),
        "a nonce and nothing after": _paid(NONCE),
        "a nonce with one bit changed": _paid(_altered(payload(PLAIN), 0)),
        "no nonce before the chunks": _paid(chunks([PLAIN])),
        "a longer nonce": _paid(NONCE + b"\0" + chunks([PLAIN])),
        "a payload under the header's key": _after_nonce(
            chunks([PLAIN], derived(FILE_KEY, b"header"))
        ),
        "a payload key without salt": _after_nonce(chunks([PLAIN], derived(FILE_KEY, b"payload"))),
        "a payload key of no use": _after_nonce(chunks([PLAIN], derived(FILE_KEY, b"", NONCE))),
        "a payload under another file key": _paid(payload(PLAIN, b"another file key")),
        "a last chunk that is not marked": _after_nonce(_chunk(PLAIN, 0)),
        "an end after the first of three chunks": _paid(NONCE + _SOUND[: CHUNK + 16]),
        "an end after the second of three chunks": _paid(NONCE + _SOUND[: 2 * (CHUNK + 16)]),
        "a first chunk marked as the last": _after_nonce(
            _chunk(_FULL, 0, is_last=True), _chunk(_REST, 1, is_last=True)
        ),
        "an empty last chunk after a full one": _after_nonce(
            _chunk(_FULL, 0), _chunk(b"", 1, is_last=True)
        ),
        "an empty last chunk after a short one": _after_nonce(
            _chunk(PLAIN, 0), _chunk(b"", 1, is_last=True)
        ),
        "an empty chunk that is not marked": _after_nonce(_chunk(b"", 0)),
        "two empty chunks": _after_nonce(_chunk(b"", 0), _chunk(b"", 1, is_last=True)),
        "a short chunk in the middle": _after_nonce(
            _chunk(_FULL, 0), _chunk(PLAIN, 1), _chunk(_REST, 2, is_last=True)
        ),
        "chunks of half the size": _after_nonce(
            chunks([_FULL[: CHUNK // 2], _FULL[CHUNK // 2 :], _REST])
        ),
        "a chunk of one byte too many": _after_nonce(chunks([_FULL + b"x"])),
        "a chunk of twice the size": _after_nonce(chunks([_FULL + _FULL_TOO])),
        "chunks exchanged": _after_nonce(
            _chunk(_FULL_TOO, 1), _chunk(_FULL, 0), _chunk(_REST, 2, is_last=True)
        ),
        "a chunk twice": _after_nonce(
            _chunk(_FULL, 0), _chunk(_FULL, 0), _chunk(_REST, 1, is_last=True)
        ),
        "a chunk left out": _after_nonce(_chunk(_FULL, 0), _chunk(_REST, 2, is_last=True)),
        "chunks counted from one": _after_nonce(_chunk(_FULL, 1), _chunk(_REST, 2, is_last=True)),
        "chunks that are not counted": _after_nonce(
            _chunk(_FULL, 0), _chunk(_REST, 0, is_last=True)
        ),
        "chunks counted from the other end": _after_nonce(
            _chunk(_FULL, 0),
            sealed_chunk(_REST, 1, is_last=True, nonce=b"\1" + bytes(10) + b"\1"),
        ),
        "a count one place to the right": _after_nonce(
            _chunk(_FULL, 0), sealed_chunk(_REST, 1, is_last=True, nonce=bytes(11) + b"\2")
        ),
        "a last chunk marked with a two": _after_nonce(
            sealed_chunk(PLAIN, 0, is_last=True, nonce=bytes(11) + b"\2")
        ),
        "a last chunk marked with all bits": _after_nonce(
            sealed_chunk(PLAIN, 0, is_last=True, nonce=bytes(11) + b"\xff")
        ),
        "a chunk that vouches for more": _after_nonce(
            sealed_chunk(PLAIN, 0, is_last=True, associated=_HEAD)
        ),
        "a tag with one bit changed": _paid(_altered(payload(PLAIN), -1)),
        "a word with one bit changed": _paid(_altered(payload(PLAIN), 20)),
        "a tag cut by one byte": _paid(payload(PLAIN)[:-1]),
        "a chunk without its tag": _paid(payload(PLAIN)[:-16]),
        "a tag without its chunk": _after_nonce(payload(PLAIN)[-16:]),
        "less than a tag": _after_nonce(b"x" * 15),
        "one byte too many": _paid(payload(PLAIN) + b"\0"),
        "a line end too many": _paid(payload(PLAIN) + b"\n"),
        "a second last chunk": _after_nonce(
            _chunk(_FULL, 0, is_last=True), _chunk(_FULL_TOO, 1, is_last=True)
        ),
        "one file after the other": _paid(payload(PLAIN)) + _paid(payload(PLAIN)),
        "a MiB of zeros at the end": _paid(payload(PLAIN) + bytes(1 << 20)),
        "words that were never sealed": _paid(NONCE + PLAIN),
    },
)
SEALS: dict[str, Refused] = dict(
    chain.from_iterable(table.items() for table in (WRAPS, MACS, PAYLOADS))
)
