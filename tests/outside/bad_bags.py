"""Honest bundles whose bag was forged, by a sender who can sign or a stranger who can't."""

from hashlib import md5
from itertools import chain

from desktop_app.exchange.flaws import Flaw
from tests.exchange.bags import sums256, sums512, tar_of, without
from tests.exchange.hostile_tars import member
from tests.mails import PDF
from tests.outside.bad_tars import refused_for
from tests.outside.forging import CARDS, ENTRIES, TAGS, Forger, Refused, Spoil, signature_by

MANIFEST, INFO = "manifest-sha512.txt", "bag-info.txt"
_WEAK = f"{md5(b'x', usedforsecurity=False).hexdigest()}  {ENTRIES}\n".encode()
_FETCH = b"https://example.org/film 1 data/film.mp4\n"


def _forged(name: str, content: bytes | None) -> Spoil:
    """One part other than it should be, under the sender's own true signature."""
    return lambda forger: forger.forged({name: content})


def _tampered(name: str, content: bytes | None) -> Spoil:
    return lambda forger: forger.tampered({name: content})


def _payload(forger: Forger) -> dict[str, bytes]:
    return {n: c for n, c in forger.honest.items() if n.startswith("data/")}


def _info(*lines: str) -> Spoil:
    """Labels as given, after a true total."""

    def spoil(forger: Forger) -> bytes:
        held = _payload(forger)
        oxum = f"Payload-Oxum: {sum(map(len, held.values()))}.{len(held)}"
        return forger.forged({INFO: "".join(f"{x}\n" for x in [oxum, *lines]).encode()})

    return spoil


def _oxum(more_bytes: int, more_files: int) -> Spoil:
    def spoil(forger: Forger) -> bytes:
        held = _payload(forger)
        size, count = sum(map(len, held.values())) + more_bytes, len(held) + more_files
        return forger.forged({INFO: f"Payload-Oxum: {size}.{count}\n".encode()})

    return spoil


def _manifest(old: bytes, new: bytes) -> Spoil:
    """The true manifest, with one thing put otherwise."""

    def spoil(forger: Forger) -> bytes:
        return forger.forged({MANIFEST: sums512(_payload(forger)).replace(old, new, 1)})

    return spoil


def _listing(**more: bytes) -> Spoil:
    """The true manifest, and lines for what is not there."""
    names = {name.replace("__", "/"): content for name, content in more.items()}
    return lambda f: f.forged({MANIFEST: sums512({**_payload(f), **names})})


def _not_covering(name: str) -> Spoil:
    """A tag manifest that says nothing of one part, truly signed."""

    def spoil(forger: Forger) -> bytes:
        lines = forger.honest[TAGS].splitlines(keepends=True)
        tags = b"".join(line for line in lines if not line.endswith(f"  {name}\n".encode()))
        return forger.tampered({TAGS: tags, f"{TAGS}.sig": signature_by(forger.sender, tags)})

    return spoil


def _flipped(name: str) -> Spoil:
    def spoil(forger: Forger) -> bytes:
        content = forger.honest[name]
        return forger.tampered({name: content[:-2] + bytes([content[-2] ^ 1]) + content[-1:]})

    return spoil


def _with_second(payload: dict[str, bytes]) -> Spoil:
    return lambda f: f.forged({"manifest-sha256.txt": sums256({**_payload(f), **payload})})


_DECLARED = {
    "an older bag": b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
    "a bag in UTF-16": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n",
    "a bag declared with a mark": b"\xef\xbb\xbfBagIt-Version: 1.0\n",
}
_LABELS = {
    "labels folded": _info("Purpose: a", " b"),
    "a label twice": _info("Payload-Oxum: 1.1"),
    "a label that reads backwards": _info("Purpose: \u202ea"),
    "labels with ends of Windows": _forged(INFO, b"Payload-Oxum: 1.1\r\n"),
    "labels in Latin-1": _forged(INFO, b"Purpose: caf\xe9\n"),
    "a label without its colon": _info("Purpose"),
    "a last label that is cut": _forged(INFO, b"Payload-Oxum: 1.1"),
}
_SPELLED = {
    "a manifest with ends of Windows": _manifest(b"\n", b"\r\n"),
    "a manifest with one space": _manifest(b"  ", b" "),
    "a manifest with a star": _manifest(b"  ", b" *"),
    "a manifest in Latin-1": _manifest(b"data", b"d\xe9ta"),
    "a manifest with an empty line": _manifest(b"\n", b"\n\n"),
    "a manifest of shorter digests": _forged(MANIFEST, b"00" * 32 + b"  data/x\n"),
    "a manifest that lists a file twice": lambda f: f.forged(
        {MANIFEST: sums512(_payload(f)) + sums512({ENTRIES: f.honest[ENTRIES]})}
    ),
}
_MALFORMED = Flaw.PART_MALFORMED
_TABLES: list[dict[str, Refused]] = [
    *(
        refused_for(Flaw.PART_MISSING, {f"no {name}": _forged(name, None)}, name)
        for name in ("bagit.txt", INFO, MANIFEST)
    ),
    refused_for(
        Flaw.PART_MISSING,
        {
            "no tag manifest": lambda f: f.sealed(tar_of(without(f.honest, TAGS))),
        },
        TAGS,
    ),
    refused_for(Flaw.PART_MISSING, {"an empty tar": lambda f: f.sealed(tar_of({}))}, "bagit.txt"),
    refused_for(
        Flaw.PART_MISSING,
        {"no payload at all": lambda f: f.forged(dict.fromkeys(_payload(f)))},
        "data/",
    ),
    refused_for(
        _MALFORMED,
        {name: _forged("bagit.txt", said) for name, said in _DECLARED.items()},
        "bagit.txt",
    ),
    refused_for(_MALFORMED, _LABELS, INFO),
    refused_for(_MALFORMED, _SPELLED, MANIFEST),
    refused_for(
        Flaw.TOTALS_DIFFER,
        {
            "a total of more bytes": _oxum(1, 0),
            "a total of more files": _oxum(0, 1),
            "a total below zero": _oxum(-(10**9), 0),
            "no totals": _forged(INFO, b"Purpose: safety planning\n"),
        },
    ),
    refused_for(
        Flaw.WEAK_HASH,
        {
            "a manifest by MD5": _forged("manifest-md5.txt", _WEAK),
            "a manifest by MD5 alone": lambda f: f.forged(
                {MANIFEST: None, "manifest-md5.txt": _WEAK}
            ),
            "a manifest by SHA-1": _forged("manifest-sha1.txt", _WEAK),
            "tags by MD5": _forged("tagmanifest-md5.txt", _WEAK),
        },
    ),
    refused_for(
        Flaw.FETCH,
        {
            "a file to be fetched": _forged("fetch.txt", _FETCH),
            "a file to be fetched that nothing covers": lambda f: f.tampered(
                {}, member("fetch.txt", _FETCH)
            ),
            "nothing to be fetched": _forged("fetch.txt", b""),
        },
    ),
    refused_for(
        Flaw.FILE_MISSING,
        {
            "a listed file that is not there": _listing(data__film=b"x"),
            "a listed file outside": _listing(**{"..__x": b"x"}),
            "entries taken out": lambda f: f.forged(
                {ENTRIES: None, MANIFEST: sums512(_payload(f))}
            ),
        },
    ),
    refused_for(
        Flaw.FILE_NOT_LISTED,
        {
            "a file the manifest leaves out": lambda f: f.forged(
                {MANIFEST: sums512(without(_payload(f), CARDS))}
            ),
            "a file a second manifest leaves out": lambda f: f.forged(
                {"manifest-sha256.txt": sums256(without(_payload(f), CARDS))}
            ),
        },
    ),
    refused_for(
        Flaw.FILE_DIFFERS,
        {
            "a second manifest that says otherwise": _with_second({ENTRIES: b"{}\n"}),
            "entries of the same length": _flipped(ENTRIES),
            "cards of the same length": _flipped(CARDS),
            "entries exchanged": _tampered(ENTRIES, b"{}\n"),
            "a picture for the plan": lambda f: f.tampered({f.plan: PDF[:-1] + b"!"}),
        },
    ),
    *(
        refused_for(Flaw.FILE_DIFFERS, {f"{name} changed": _flipped(name)}, name)
        for name in (INFO, "envelope.json")
    ),
    *(
        refused_for(Flaw.PART_NOT_COVERED, {f"{name} not covered": _not_covering(name)}, name)
        for name in (INFO, "envelope.json", MANIFEST)
    ),
    refused_for(
        Flaw.PART_TOO_LARGE,
        {"an envelope of two MiB": _forged("envelope.json", b" " * (2 << 20))},
        "envelope.json",
    ),
    refused_for(
        Flaw.PART_TOO_LARGE,
        {"a signature of two MiB": _tampered(f"{TAGS}.sig", b"x" * (2 << 20))},
        f"{TAGS}.sig",
    ),
]
BAGS: dict[str, Refused] = dict(chain.from_iterable(table.items() for table in _TABLES))
