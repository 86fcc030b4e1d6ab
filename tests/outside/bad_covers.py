"""Honest bundles whose envelope or signature is not what it should be."""

import json
from base64 import b64decode, b64encode
from itertools import chain

from desktop_app.ledger.canonical import b64
from tests.exchange.bags import tar_of, without
from tests.outside.forging import TAGS, Forger, Refused, Spoil, as_json, card_line, signature_by

_SIGNATURE = f"{TAGS}.sig"
_WIDE = 70


def _refused(verdict: str, cases: dict[str, Spoil]) -> dict[str, Refused]:
    return {name: (spoil, verdict) for name, spoil in cases.items()}


def _enveloped(**changes: object) -> Spoil:
    """An envelope with some members changed, truly signed."""
    return lambda f: f.bundle({"envelope.json": f.envelope(**changes)})


def _spelled(old: bytes, new: bytes) -> Spoil:
    """An envelope in another spelling, truly signed."""
    return lambda f: f.bundle({"envelope.json": f.honest["envelope.json"].replace(old, new, 1)})


def _signed(old: bytes, new: bytes) -> Spoil:
    """The true signature with something inside it put otherwise, armored again."""

    def spoil(forger: Forger) -> bytes:
        lines = forger.honest[_SIGNATURE].splitlines()
        blob = b64decode(b"".join(lines[1:-1])).replace(old, new, 1)
        return forger.tampered({_SIGNATURE: _armored(blob)})

    return spoil


def _armored(blob: bytes) -> bytes:
    text = b64encode(blob)
    lines = [text[at : at + _WIDE] for at in range(0, len(text), _WIDE)]
    ends = (b"-----BEGIN SSH SIGNATURE-----", b"-----END SSH SIGNATURE-----")
    return b"\n".join([ends[0], *lines, ends[1], b""])


def _as_sent_by(forger: Forger) -> bytes:
    """Signed by the sender, and in the name of another."""
    named = {"from": as_json(card_line(forger.other))}
    return forger.bundle({"envelope.json": forger.envelope(**named)})


def _backwards(forger: Forger) -> bytes:
    """The same envelope, its members from last to first."""
    said = dict(reversed(json.loads(forger.envelope()).items()))
    text = json.dumps(said, separators=(",", ":"), ensure_ascii=False)
    return forger.bundle({"envelope.json": text.encode()})


def _signed_in_anothers_name(forger: Forger) -> bytes:
    """The sender's true signature, said to be by another's key."""
    return _signed(forger.sender.pen.public, forger.other.pen.public)(forger)


def _our_name_on_another_key(forger: Forger) -> list[object]:
    """The receiver's card with another's key: what nobody signed."""
    ours = json.loads(card_line(forger.receiver))
    theirs = json.loads(card_line(forger.other))
    return [{**ours, "body": {**ours["body"], "key": theirs["body"]["key"]}}]


def _an_older_signature(forger: Forger) -> bytes:
    """What the sender truly signed, but of another bundle."""
    other = forger.envelope(bundle=b64(bytes(16)))
    return forger.tampered(
        {_SIGNATURE: signature_by(forger.sender, forger.covered({"envelope.json": other})[TAGS])}
    )


_BAD = "bundle_bad_envelope"
_SHAPES = {
    "an envelope with more in it": _enveloped(more=1),
    "without a purpose": _enveloped(purpose=" "),
    "a purpose beyond reading": _enveloped(purpose="x" * 10_001),
    "without an authority": _enveloped(authority=""),
    "limits beyond reading": _enveloped(limits="x" * 10_001),
    "a kind of nobody": _enveloped(kind="surrender"),
    "a number of nothing": _enveloped(number=0),
    "a number below zero": _enveloped(number=-1),
    "a number of text": _enveloped(number="1"),
    "more bytes than can be": _enveloped(bytes=2**60),
    "two thousand counts": _enveloped(counts={f"x{n}": 1 for n in range(2_000)}),
    "a count below zero": _enveloped(counts={"entries": -1}),
    "a hundred marks": _enveloped(marks=["x"] * 100),
    "a moment of words": _enveloped(created="yesterday"),
    "for nobody": _enveloped(to=[]),
    "for 65 at once": lambda f: f.addressed([as_json(card_line(f.receiver))] * 65),
    "for a line of text": _enveloped(to=["Owen Harada"]),
    "from a line of text": _enveloped(**{"from": "Dana Whitford"}),
}
_MEANINGS = {
    "a short id": _enveloped(bundle="AAAA"),
    "an id in another alphabet": _enveloped(bundle="++++++++++++++++++++++"),
    "a series of words": _enveloped(series="the first"),
    "a second without a first": _enveloped(number=2),
    "a first that follows something": _enveloped(previous=b64(bytes(32))),
    "a day that never was": _enveloped(created="2026-13-45T10:00:00Z"),
}
_SPELLINGS = {
    "an envelope with a space": _spelled(b":", b": "),
    "an envelope with a line end": lambda f: f.bundle(
        {"envelope.json": f.honest["envelope.json"] + b"\n"}
    ),
    "a letter spelled with its number": _spelled(b"Dana", b"\\u0044ana"),
    "a member said twice": _spelled(b'"limits":', b'"limits":"none","limits":'),
    "members in another order": _backwards,
}
_FORMATS = {
    "no format": _enveloped(format="handoff"),
    "an envelope of noise": lambda f: f.bundle({"envelope.json": b"\xff\xfe"}),
    "an envelope that is a list": lambda f: f.bundle({"envelope.json": b"[]"}),
    "an envelope of many brackets": lambda f: f.bundle({"envelope.json": b"[" * 100_000}),
    "an envelope with a mark before": lambda f: f.bundle(
        {"envelope.json": b"\xef\xbb\xbf" + f.honest["envelope.json"]}
    ),
}
_UNREAD = {
    "a signature of noise": lambda f: f.tampered({_SIGNATURE: b"signed, Dana"}),
    "a signature in one line": lambda f: f.tampered(
        {_SIGNATURE: f.honest[_SIGNATURE].replace(b"\n", b"")}
    ),
    "two signatures": lambda f: f.tampered({_SIGNATURE: f.honest[_SIGNATURE] * 2}),
    "a signature that is cut": lambda f: f.tampered({_SIGNATURE: f.honest[_SIGNATURE][:150]}),
    "a signature of another version": _signed(b"SSHSIG\0\0\0\1", b"SSHSIG\0\0\0\2"),
    "a signature by a shorter hash": _signed(b"sha512", b"sha256"),
    "a signature of another kind of key": _signed(b"ssh-ed25519", b"ssh-rsa-256"),
    "a signature with something reserved": _signed(
        b"\0\0\0\0\0\0\0\6sha512", b"\0\0\0\1x\0\0\0\6sha512"
    ),
    "a signature with more behind": lambda f: f.tampered(
        {_SIGNATURE: _armored(b64decode(b"".join(f.honest[_SIGNATURE].splitlines()[1:-1])) + b"x")}
    ),
}
_TABLES: list[dict[str, Refused]] = [
    _refused(f"{_BAD} shape", _SHAPES),
    _refused(f"{_BAD} meaning", _MEANINGS),
    _refused(f"{_BAD} spelling", _SPELLINGS),
    _refused(f"{_BAD} format", _FORMATS),
    _refused(
        _BAD,
        {
            "a card that was altered": _spelled(b"Dana", b"Dora"),
            "from nobody's card": _enveloped(**{"from": {"name": "Dana"}}),
        },
    ),
    _refused(
        "bundle_newer_format 2", {"a newer format": _enveloped(format="throughline-handoff/2")}
    ),
    _refused(
        "bundle_unsigned no_signature",
        {
            "no signature": lambda f: f.sealed(tar_of(without(f.honest, _SIGNATURE))),
            "a signature of nothing": lambda f: f.tampered({_SIGNATURE: b""}),
        },
    ),
    _refused("bundle_bad_signature malformed", _UNREAD),
    _refused(
        "bundle_bad_signature",
        {
            "signed by another": lambda f: f.bundle(pen=f.other.pen),
            "signed for another use": lambda f: f.bundle(namespace="file"),
            "signed for git": lambda f: f.bundle(namespace="git"),
            "in another's name": _as_sent_by,
            "the signature of another bundle": _an_older_signature,
            "signed in another's key's name": _signed_in_anothers_name,
        },
    ),
    _refused(
        "not_for_us",
        {
            "passed on to others": lambda f: f.addressed([as_json(card_line(f.other))]),
            "addressed to its sender": lambda f: f.addressed([as_json(card_line(f.sender))]),
            "for somebody of our name only": lambda f: f.addressed(
                [{"outside": {"name": "Owen Harada"}}]
            ),
            "for our name on another's key": lambda f: f.addressed(_our_name_on_another_key(f)),
            "for our card with one letter changed": lambda f: f.addressed(
                [json.loads(card_line(f.receiver).replace(b"Owen", b"Oven"))]
            ),
        },
    ),
]
COVERS: dict[str, Refused] = dict(chain.from_iterable(table.items() for table in _TABLES))
