"""Bundles of 2,000 notes and 500 MB of files, built and accepted beside stock tools."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.new_vaults import Profile
from desktop_app.app.vaults import Session, World
from desktop_app.domain.case import NewCase
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.attaching import attaching
from desktop_app.services.cards import confirm_card, import_card, own_card_line
from desktop_app.services.cases import open_case
from desktop_app.services.notes import add_note
from tests.bench.bundle_child import Spent
from tests.bench.made_up import Words
from tests.bench.measuring import Took
from tests.bench.setting import Setting
from tests.bench.stock import StockTools
from tests.bench.table import Row
from tests.bench.vaults import LARGE, Scale, edition, new_vault

_LEAST = 0.6  # of stock tools' speed
_MOST_BYTES = 200_000_000
_GOES = 3
_BLOCK = 1 << 20
_RECEIVER = Profile("Owen Harada", "Rainy Lake Police", Discipline.POLICE, "Constable")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two vaults whose people have met, and the sender's files in the clear."""

    sender: Path
    receiver: Path
    stock: Path


def measure_bundles(setting: Setting) -> Iterator[Row]:
    """Build, then accept, in turns with stock tools doing the same work."""
    if not StockTools.here():
        sys.exit("bench: the bundles' twin needs age, tar, sha512sum, sync and bash")
    yield from _measure(setting, _kept_pair(setting), "a bundle", _GOES)


def measure_large_bundle(setting: Setting) -> Iterator[Row]:
    """The same once with 5 GB, and what is left of it when somebody stops. Needs 40 GB of disk."""
    if not StockTools.here():
        sys.exit("bench: the bundles' twin needs age, tar, sha512sum, sync and bash")
    folder = setting.scratch / "large"
    _make(setting.world, folder, LARGE)
    pair = Pair(folder / "sender", folder / "receiver", folder / "stock")
    yield from _measure(setting, pair, "5 GB", 1)
    yield from _measure_stopping(setting, pair)


def _measure(setting: Setting, pair: Pair, named: str, goes: int) -> Iterator[Row]:
    stock = StockTools.ready(pair.stock)
    built: list[tuple[Spent, Took]] = []
    accepted: list[tuple[Spent, Took]] = []
    for go in range(goes):
        bundle = setting.scratch / f"{go}.tlh"
        built.append(_by_turns(partial(_child, "build", pair.sender, bundle), stock.build))
        receiver = setting.scratch / "receiver"
        shutil.rmtree(receiver, ignore_errors=True)
        shutil.copytree(pair.receiver, receiver)
        accepted.append(_by_turns(partial(_child, "accept", receiver, bundle), stock.accept))
        bundle.unlink()
    shutil.rmtree(receiver)
    yield from _rows(f"build {named}", built)
    yield from _rows(f"accept {named}", accepted)


def _by_turns(ours: Callable[[], Spent], theirs: Callable[[], Took]) -> tuple[Spent, Took]:
    """One go of each; neither has to wait for what was written before it began."""
    os.sync()
    spent = ours()
    os.sync()
    return spent, theirs()


def _measure_stopping(setting: Setting, pair: Pair) -> Iterator[Row]:
    stick = setting.scratch / "stick"
    stick.mkdir()
    _child("build stopped", pair.sender, stick / "0.tlh")
    yield _left("stopped while building: what lies on the stick", stick)
    _child("build", pair.sender, stick / "0.tlh")
    before = _bytes_in(pair.receiver)
    _child("accept stopped", pair.receiver, stick / "0.tlh")
    yield _left("stopped while accepting: what lies in the inbox", pair.receiver / "inbox")
    more = max(_bytes_in(pair.receiver) - before, 0)
    name = "stopped while accepting: what the vault grew by"
    yield Row(name, f"{more / 1e6:.1f} MB", "", more / 1e6, 1, "MB")


def _left(name: str, folder: Path) -> Row:
    left = sum(path.is_file() for path in folder.rglob("*"))
    return Row(name, f"{left} files", "", left, 0, "files")


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _rows(name: str, goes: Sequence[tuple[Spent, Took]]) -> Iterator[Row]:
    ours, theirs = median(own.wall for own, _ in goes), median(other.wall for _, other in goes)
    own_cpu, other_cpu = median(own.cpu for own, _ in goes), median(o.cpu for _, o in goes)
    yield Row(
        name,
        f"{ours:.2f} s, CPU {own_cpu:.2f} s",
        f"{theirs:.2f} s, CPU {other_cpu:.2f} s",
        theirs / ours,
        _LEAST,
        "of stock speed",
        is_at_least=True,
        ratio=ours / theirs,
    )
    peak, idle = max(own.peak_bytes for own, _ in goes), goes[0][0].idle_bytes
    yield Row(
        f"{name}: memory at its highest",
        f"{peak / 1e6:.0f} MB, of which {idle / 1e6:.0f} MB before",
        "",
        peak / 1e6,
        _MOST_BYTES / 1e6,
        "MB",
    )


def _child(what: str, vault: Path, bundle: Path) -> Spent:
    command = [sys.executable, "-m", "tests.bench.bundle_child", what, str(vault), str(bundle)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Spent(**json.loads(done.stdout))


def _kept_pair(setting: Setting) -> Pair:
    scale = setting.scale
    kept = setting.kept / f"bundle-{edition()}-{scale.bundle_notes}-{scale.bundle_files}"
    if not kept.exists():
        making = kept.with_name(f"{kept.name}.making")
        shutil.rmtree(making, ignore_errors=True)
        _make(setting.world, making, scale)
        making.rename(kept)
    return Pair(kept / "sender", kept / "receiver", kept / "stock")


def _make(world: World, folder: Path, scale: Scale) -> None:
    (folder / "stock" / "files").mkdir(parents=True)
    sender = new_vault(world, folder / "sender")
    receiver = new_vault(world, folder / "receiver", _RECEIVER)
    for one, other in ((sender, receiver), (receiver, sender)):
        known = import_card(one.vault, SignedCardReader(), own_card_line(other.vault))
        confirm_card(one.vault, known.card.printed, known.code, met=True)
    _fill(sender, folder / "stock" / "files", scale)
    for session in (sender, receiver):
        session.close()


def _fill(session: Session, clear: Path, scale: Scale) -> None:
    vault, chance, words = session.vault, random.Random(1), Words.seeded(2)
    case = open_case(vault, _case()).case
    assert case is not None
    every = scale.bundle_notes // scale.bundle_files
    for number in range(scale.bundle_notes):
        with attaching(vault, case) as files:
            scans = []
            if number % every == 0:
                scan = clear / f"{number:05d}.pdf"
                _write_noise(scan, scale.file_bytes, chance)
                scans = [files.keep(f"{number}.pdf", "application/pdf", _blocks(scan))]
            add_note(vault, case, _note(words), scans)


def _write_noise(path: Path, size: int, chance: random.Random) -> None:
    with path.open("wb") as file:
        for at in range(0, size, _BLOCK):
            file.write(chance.randbytes(min(_BLOCK, size - at)))


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from iter(lambda: file.read(_BLOCK), b"")


def _case() -> NewCase:
    return NewCase(
        codename="Cedar-0412",
        opened_on="2026-11-01",
        status="open",
        exploitation="at_risk",
        risk=3,
        risk_reason="",
        lead_agency="",
        language="en",
    )


def _note(words: Words) -> NewNote:
    return NewNote(
        type=NoteType.HOME_VISIT,
        occurred=parse_occurred("2026-10-10T13:20-06:00"),
        text=words.note(),
        audience=WHOLE_TEAM,
    )
