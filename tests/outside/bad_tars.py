"""Honest bundles with something in their tar that no honest sender packs."""

import gzip
from itertools import chain

from desktop_app.exchange.flaws import Flaw
from tests.exchange.hostile_tars import BLOCK, END, GNU, folder, header, member, pax, pax_record
from tests.outside.forging import ENTRIES, Refused, Spoil


def refused_for(flaw: Flaw, cases: dict[str, Spoil], more: str = "") -> dict[str, Refused]:
    """Cases that are all refused for one flaw, which may name a part."""
    verdict = f"{flaw.refusal().code} {flaw} {more}".strip()
    return {name: (spoil, verdict) for name, spoil in cases.items()}


def _at_the_end(flaw: Flaw, cases: dict[str, bytes]) -> dict[str, Refused]:
    """Cases of an honest bundle with more members at the end of its tar."""
    return refused_for(flaw, {name: _extra(tail) for name, tail in cases.items()})


def _extra(tail: bytes) -> Spoil:
    return lambda forger: forger.sealed(forger.packed()[: -len(END)] + tail + END)


def _named(flaw: Flaw, *names: str) -> dict[str, Refused]:
    tails = {
        f"a name: {name!a}": pax({b"path": name.encode()}) + member("data/x") for name in names
    }
    return _at_the_end(flaw, tails)


def _record(content: bytes) -> bytes:
    return member("p", content, kind=b"x") + member("data/x")


_X = member("data/x")
_KINDS = [
    _at_the_end(
        Flaw.LINK,
        {
            "a hard link": header(b"data/x", kind=b"1", link=b"/etc/passwd"),
            "a symbolic link": header(b"data/x", kind=b"2", link=b"/etc/passwd"),
            "a link that climbs": header(b"data/x", kind=b"2", link=b"../../x"),
            "a link, and a file below it": header(b"data/x", kind=b"2", link=b"/etc")
            + member("data/x/passwd", b"x"),
            "a link to a long name": member("././@LongLink", b"/etc/passwd\0", kind=b"K"),
        },
    ),
    _at_the_end(
        Flaw.DEVICE,
        {
            "a character device": header(b"data/x", kind=b"3"),
            "a block device": header(b"data/x", kind=b"4"),
            "a pipe": header(b"data/x", kind=b"6"),
        },
    ),
    _at_the_end(
        Flaw.SPARSE,
        {
            "one TiB in ten bytes": pax({b"GNU.sparse.realsize": b"1099511627776"}) + _X,
            "a sparse file by its version": pax({b"GNU.sparse.major": b"1"}) + _X,
            "a sparse file by its map": pax({b"GNU.sparse.map": b"0,1"}) + _X,
            "a sparse file of old": header(b"data/x", kind=b"S", magic=GNU),
        },
    ),
    _at_the_end(
        Flaw.UNKNOWN_TYPE,
        {
            "a contiguous file": header(b"data/x", kind=b"7"),
            "the label of a tape": header(b"label", kind=b"V", magic=GNU),
            "a file that goes on elsewhere": header(b"data/x", kind=b"M", magic=GNU),
            "a folder that lists what to delete": header(b"data/", kind=b"D", magic=GNU),
            "a type of nobody": header(b"data/x", kind=b"Z"),
        },
    ),
    _at_the_end(
        Flaw.FOLDER_WITH_CONTENT,
        {"a folder with content": member("data/x/", b"hidden", kind=b"5")},
    ),
    _at_the_end(
        Flaw.UNKNOWN_EXTENSION,
        {
            "a link in an extension": pax({b"linkpath": b"/etc/passwd"}) + _X,
            "an extension for all that follows": member("g", b"12 path=d/x\n", kind=b"g") + _X,
            "a size told twice": pax({b"size": b"1"}) + member("data/x", b"123456789"),
            "another character set": pax({b"hdrcharset": b"BINARY"}) + _X,
            "a key of nobody": pax({b"VENDOR.magic": b"1"}) + _X,
            "an extension of an extension": pax({b"path": b"data/x"}) * 2 + _X,
            "a name told in two ways": pax({b"path": b"data/x"})
            + member("././@LongLink", b"data/y\0", kind=b"L")
            + _X,
            "a key told twice": _record(pax_record(b"path", b"data/x") * 2),
            "a record longer than its header": _record(b"99 path=data/x\n"),
            "a record shorter than its key": _record(b"4 path=data/x\n"),
            "a record of no length": _record(b"0 path=data/x\n"),
            "a record of words": _record(b"many path=data/x\n"),
            "a record of nine MiB": _record(pax_record(b"comment", b"x" * (9 << 20))),
        },
    ),
]
_SIZES = [
    _at_the_end(
        Flaw.MEMBER_TOO_LARGE,
        {
            "a claim of eight GiB": header(b"data/x", 2**33 - 1),
            "a claim beyond octal": header(b"data/x", size_field=b"\x80" + b"\xff" * 11),
            "a claim below zero": header(b"data/x", size_field=b"\xff" * 12),
        },
    ),
    _at_the_end(Flaw.TOO_MANY_MEMBERS, {"twenty thousand folders": folder("data/") * 20_001}),
    _at_the_end(
        Flaw.BROKEN_HEADER,
        {
            "a size of words": header(b"data/x", size_field=b"a hundred\0\0\0"),
            "a header whose sum is wrong": header(b"data/x").replace(b"data/x", b"data/y"),
            "a header of before POSIX": header(b"data/x", magic=bytes(8)),
            "noise between members": b"\x01" * BLOCK,
        },
    ),
    refused_for(
        Flaw.CUT_SHORT,
        {
            "a member longer than the tar": _extra(header(b"data/x", 1 << 20)),
            "a tar cut at a member": lambda f: f.sealed(f.packed()[: -len(END)]),
            "a tar with half its end": lambda f: f.sealed(f.packed()[:-BLOCK]),
            "a tar cut in a file": lambda f: f.sealed(f.packed()[:3000]),
            "a tar cut in a header": lambda f: f.sealed(f.packed()[:200]),
            "nothing inside": lambda f: f.sealed(b""),
        },
    ),
    refused_for(
        Flaw.AFTER_THE_END,
        {
            "words after the end": lambda f: f.sealed(f.packed() + b"more"),
            "a second tar after the end": lambda f: f.sealed(f.packed() * 2),
            "a member after one empty block": lambda f: f.sealed(
                f.packed()[: -len(END)] + bytes(BLOCK) + _X + END
            ),
        },
    ),
    refused_for(
        Flaw.BETWEEN_MEMBERS,
        {"words behind a file": lambda f: f.sealed(f.packed()[: -len(END)] + _hiding() + END)},
    ),
    refused_for(
        Flaw.NOT_A_TAR,
        {
            "a letter inside": lambda f: f.sealed(b"Dear Owen, " * 100),
            "a packed tar": lambda f: f.sealed(gzip.compress(f.packed())),
            "a zip": lambda f: f.sealed(b"PK\x03\x04" + f.packed()),
            "another sealed file": lambda f: f.sealed(f.bundle()),
        },
    ),
]


def _hiding() -> bytes:
    """A file of one byte, and what stands in the rest of its block."""
    return header(b"data/x", 1) + b"x" + b"hidden".ljust(BLOCK - 1, b"\0")


_NAMES = [
    _named(Flaw.NAME_CLIMBS, "../x", "data/../../x", "data/./x", "././data/x"),
    _named(Flaw.NAME_ABSOLUTE, "/etc/x"),
    _named(Flaw.NAME_EMPTY, "data//x", "data/x/"),
    _named(
        Flaw.NAME_FORBIDDEN_LETTER, "data\\..\\x", "C:/x", "data/x:ads", "data/%2e%2e/x", "data/*"
    ),
    _named(Flaw.NAME_INVISIBLE, "data/\u202efdp.exe", "data/\u2066x\u2069", "data/x\u200f"),
    _named(Flaw.NAME_INVISIBLE, "data/x\u200b", "data/x\x1b[31m", "data/x\n", "data/x\ufe0f"),
    _named(Flaw.NAME_EDGE, "data/x.", "data/x ", "data/ x"),
    _named(
        Flaw.NAME_RESERVED, "data/CON.txt", "data/nul", "data/COM1", "data/lpt9.pdf", "data/aux/x"
    ),
    _named(Flaw.NAME_TOO_LONG, "data/" + "é" * 98),
    _named(Flaw.NAME_TOO_DEEP, "data/" + "x/" * 8 + "x"),
    _named(Flaw.NAME_TWICE, ENTRIES, f"./{ENTRIES}", "envelope.json"),
    _named(Flaw.NAME_LOOKS_ALIKE, ENTRIES.upper(), "data/Entries.jsonl", "Envelope.json"),
    _named(Flaw.NAME_FILE_AND_FOLDER, f"{ENTRIES}/x"),
    _named(Flaw.PART_UNKNOWN, "notes.txt", "bag/envelope.json"),
    _named(Flaw.FILE_NOT_LISTED, "data/x"),
    _at_the_end(Flaw.NAME_NOT_UTF8, {"a name in Latin-1": member(b"data/caf\xe9", b"x")}),
    _at_the_end(Flaw.PART_UNKNOWN, {"a folder beside the payload": folder("elsewhere/")}),
    _at_the_end(
        Flaw.NAME_LOOKS_ALIKE,
        {
            "names alike but for their marks": member("data/caf\u00e9", b"x")
            + member("data/cafe\u0301", b"x"),
            "names alike on Windows": member("data/stra\u00dfe") + member("data/STRASSE"),
            "folders alike on Windows": folder("data/Photos/") + folder("data/photos/"),
        },
    ),
]
TARS: dict[str, Refused] = dict(
    chain.from_iterable(table.items() for table in [*_KINDS, *_SIZES, *_NAMES])
)
