"""Files made to burst when they are looked into arrive as bytes, and nobody looks into them."""

import csv
import io
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from desktop_app.crypto.signing import DevicePen
from desktop_app.ledger.canonical import b64
from tests.outside.conftest import People
from tests.outside.forging import ENTRIES, Forger, taken_apart
from tests.outside.handing import a_note, add_files, hand_over
from tests.outside.trying import Tried, try_all

_MIB = 1 << 20
_ENOUGH = 64 * _MIB  # of each, unpacked, is more than a child here is given in all


def _zeros(size: int) -> bytes:
    packing = zlib.compressobj(9)
    packed = (packing.compress(bytes(_MIB)) for _ in range(size // _MIB))
    return b"".join(packed) + packing.flush()


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content).to_bytes(4, "big")
    return len(content).to_bytes(4, "big") + kind + content + check


def _picture() -> bytes:
    """A picture of 60,000 times 60,000 points, in a few hundred KiB."""
    size = (60_000).to_bytes(4, "big")
    head = _chunk(b"IHDR", size * 2 + b"\x08\x06\0\0\0")
    points = _chunk(b"IDAT", _zeros(4 * _ENOUGH))
    return b"\x89PNG\r\n\x1a\n" + head + points + _chunk(b"IEND", b"")


def _page() -> bytes:
    """A PDF whose one stream is packed twice."""
    packed = zlib.compress(_zeros(16 * _ENOUGH), 9)
    told = f"<< /Length {len(packed)} /Filter [/FlateDecode /FlateDecode] >>"
    return b"%PDF-1.7\n1 0 obj\n" + told.encode() + b"\nstream\n" + packed + b"\nendstream\n"


def _letter() -> bytes:
    """A word processor's file, a thousand times larger inside."""
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", bytes(16 * _ENOUGH))
    return file.getvalue()


BOMBS: Mapping[str, bytes] = {"png": _picture(), "pdf": _page(), "docx": _letter()}


def _carrying(forger: Forger, number: int, ending: str, content: bytes) -> bytes:
    """A sound bundle of its own series, with one more note and its file."""
    id_ = bytes([number]) * 16
    entries = forger.honest[ENTRIES] + forger.file_note(
        id_, content, pen=DevicePen.from_seed(id_ * 2)
    )
    envelope = forger.envelope(bundle=b64(id_), series=b64(id_))
    changes = {ENTRIES: entries, "envelope.json": envelope}
    return forger.bundle({**changes, f"data/files/{id_.hex()}.{ending}": content})


@pytest.fixture(scope="module")
def tried(forger: Forger, people: People, tmp_path_factory: pytest.TempPathFactory) -> Tried:
    bundles = (
        (ending, _carrying(forger, number, ending, content))
        for number, (ending, content) in enumerate(BOMBS.items(), 40)
    )
    desk = tmp_path_factory.mktemp("bombs")
    return try_all(people.owen, desk, bundles, *(bomb[-2_000:] for bomb in BOMBS.values()))


@pytest.mark.parametrize("ending", BOMBS)
def test_a_bomb_is_taken_in_as_the_bytes_it_is(tried: Tried, ending: str) -> None:
    told = tried.told[ending]

    assert told.verdict == "accepted"
    assert told.outside == []
    assert told.peak_bytes < 4 * _ENOUGH


def test_nothing_is_decoded_and_nothing_lies_about(tried: Tried) -> None:
    assert tried.decoders == []
    assert tried.left == frozenset()


STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
NAMES = [f"{start}1+1.csv" for start in STARTS if start.isprintable()]


def test_no_cell_of_a_bundles_tables_is_a_formula(
    forger: Forger, people: People, tmp_path: Path
) -> None:
    for name in NAMES:
        (tmp_path / name).write_text(f"a,b\n{name},2\n", encoding="utf-8")
        a_note(people.dana, forger.case, f"{name[:-4]} was on the paper.")
    add_files(people.dana, forger.case, [tmp_path / name for name in NAMES])

    hand_over(people.dana, [people.owen.vault.me], forger.case, tmp_path / "x.tlh")
    cells = list(_cells(taken_apart(tmp_path / "x.tlh", people.dana.identity)))

    assert [cell for cell in cells if cell.startswith(STARTS)] == []
    assert {f"'{name}" for name in NAMES} <= set(cells)


def _cells(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Every cell of the tables we wrote; those that came as files are others'."""
    for name, content in parts.items():
        is_ours = name == "data/files/index.csv" or not name.startswith("data/files/")
        if name.endswith(".csv") and is_ours:
            for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
                yield from row
