"""A second verifier of entries, from the format's text alone: `second_verifier.py FILE`.

It shares no code with the program: JSON, SHA-256, HMAC and Ed25519 are all it
takes (LEDGER section 14.4). It says nothing of who may write, only that what is
there was signed by the key it names, byte for byte, and how the logs link.
"""

import hashlib
import hmac
import json
import re
import sys
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

HEADER = {*"vacunptlkorsd", "off"}
FORMS = ({"body", "h", "key", "sig"}, {"h", "held", "open", "sig"}, {"h", "sig"})
NAME = re.compile(r"[a-z][a-z0-9_]*(/[a-z0-9_]+)*")
SAFE = 2**53

Json = dict[str, Any]


class Wrong(Exception):
    """The line is not a sound entry."""


def require(condition: object, what: str) -> None:
    if not condition:
        raise Wrong(what)


def canonical(value: object) -> bytes:
    """RFC 8785 for values without fractions, with ASCII names: sorted, tight, unescaped."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def unb64(text: object, size: int) -> bytes:
    """The bytes, if this is the one way to write them."""
    require(isinstance(text, str), "base64url")
    raw = urlsafe_b64decode(str(text) + "=" * (-len(str(text)) % 4))
    require(len(raw) == size and b64(raw) == text, "base64url")
    return raw


def within_profile(value: object, depth: int = 1) -> bool:
    """No fractions, no large integers, names in the alphabet, at most 8 deep."""
    if isinstance(value, dict):
        named = all(NAME.fullmatch(name) and len(name) <= 64 for name in value)
        return named and depth <= 8 and all(within_profile(v, depth + 1) for v in value.values())
    if isinstance(value, list):
        return depth <= 8 and all(within_profile(item, depth + 1) for item in value)
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return True
    return isinstance(value, int) and abs(value) < SAFE


def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    require(len({name for name, _ in pairs}) == len(pairs), "repeated name")
    return dict(pairs)


def leaf(salt: str, name: str, value: object) -> bytes:
    return hashlib.sha256(b"\x00" + canonical([salt, name, value])).digest()


def salted(key: bytes, name: str) -> str:
    """The salt of a field, from the body's key."""
    return b64(hmac.digest(key, b"ledger/1/salt\n" + name.encode(), "sha256")[:16])


def leaves(entry: Json) -> list[bytes]:
    """All leaves of a full or redacted entry."""
    if "body" in entry:
        key = unb64(entry["key"], 16)
        fields = {name: (salted(key, name), value) for name, value in entry["body"].items()}
        held = []
    else:
        fields = {name: (pair[0], pair[1]) for name, pair in entry["open"].items()}
        require(all(len(p) == 2 and unb64(p[0], 16) for p in entry["open"].values()), "salt")
        held = [unb64(withheld, 32) for withheld in entry["held"]]
        require(sorted(set(entry["held"])) == entry["held"], "held")
    require(within_profile({name: value for name, (_, value) in fields.items()}, 0), "profile")
    shown = [leaf(salt, name, value) for name, (salt, value) in fields.items()]
    require(len(shown) + len(held) <= 512 and not set(shown) & set(held), "leaves")
    return sorted(shown + held)


def check_header(h: Json) -> None:
    require(set(h) == HEADER and type(h["v"]) is int and h["v"] == 1, "header")
    for name, size in {"a": 32, "c": 16, "o": 16, "d": 32}.items():
        unb64(h[name], size)
    require(re.fullmatch(r"[a-z0-9_]{1,32}", h["u"]), "audience")
    require(re.fullmatch(r"[a-z][a-z0-9_]{0,30}/[1-9][0-9]{0,3}", h["k"]), "kind")
    require(all(type(h[name]) is int and abs(h[name]) < SAFE for name in "nlt"), "number")
    require(h["off"] is None or (type(h["off"]) is int and abs(h["off"]) < SAFE), "offset")
    require(h["n"] >= 0 and h["l"] >= 0 and (h["n"] == 0) == (h["p"] is None), "place")
    targets = [*h["s"], *(one for one in (h["p"], h["r"]) if one is not None)]
    require(all(unb64(target, 32) for target in targets), "target")
    require(len(h["s"]) <= 64 and sorted(set(h["s"])) == h["s"], "supersedes")


def check(line: bytes) -> tuple[str, Json]:
    """The entry's id and header.

    Raises:
        Wrong: it is not sound.
    """
    require(len(line) <= 256 * 1024, "size")
    try:
        entry = json.loads(line, object_pairs_hook=once)
        require(isinstance(entry, dict) and set(entry) in FORMS, "members")
        check_header(entry["h"])
        require(canonical(entry) == line, "not canonical")
        signed = canonical(entry["h"])
        VerifyKey(unb64(entry["h"]["a"], 32)).verify(
            b"ledger/1/sig\n" + signed, unb64(entry["sig"], 64)
        )
        if len(entry) == 4:
            every = leaves(entry)
            root = b"\x01" + len(every).to_bytes(4, "big") + b"".join(every)
            require(b64(hashlib.sha256(root).digest()) == entry["h"]["d"], "digest")
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError, BadSignatureError):
        raise Wrong("malformed or not signed") from None
    return b64(hashlib.sha256(b"ledger/1/id\n" + signed).digest()), entry["h"]


def broken_links(headers: dict[str, Json]) -> list[str]:
    """Ids of entries whose place before them is held, by others than the one they name."""
    places: dict[tuple[object, ...], set[str]] = {}
    for id_, h in headers.items():
        places.setdefault((h["a"], h["c"], h["u"], h["n"]), set()).add(id_)
    before = {i: places.get((h["a"], h["c"], h["u"], h["n"] - 1)) for i, h in headers.items()}
    return [i for i, h in headers.items() if before[i] and h["p"] not in (before[i] or ())]


if __name__ == "__main__":
    sound = dict(check(line) for line in Path(sys.argv[1]).read_bytes().splitlines())
    require(not broken_links(sound), "broken link")
    sys.stdout.write(f"{len(sound)} entries, all signed and linked\n")
