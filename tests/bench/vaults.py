"""The vaults that are measured: made once through the real ledger, then kept for later runs."""

import inspect
import random
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain
from pathlib import Path

from desktop_app.app.garbage import look_for_garbage_less_often
from desktop_app.app.new_vaults import Profile, create_vault
from desktop_app.app.vaults import Session, World, this_world, unlock_vault
from desktop_app.crypto.kdf import Argon2Bounds, Argon2Cost, KeyPolicy
from desktop_app.domain.codes import Discipline, Standing
from desktop_app.domain.ids import CaseId
from desktop_app.ledger.entry import Entry
from desktop_app.store import schema
from tests.bench.hands import CaseWriter, Colleague, team
from tests.bench.made_up import Words
from tests.people import PASSPHRASE

_MADE_UP_VERSION = 2
PROFILE = Profile("Dana Whitford", "Northern Lakes CFS", Discipline.CHILD_PROTECTION, "Worker")
_CHEAP = Argon2Cost(64, 1, 1)
_SOURCE = "bench"


@dataclass(frozen=True, slots=True)
class Scale:
    """How much there is to measure on."""

    cases: int
    notes: int
    in_long_case: int
    foreign: int
    bundle_notes: int
    bundle_files: int
    file_bytes: int
    goes: int


FULL = Scale(5_000, 200_000, 100_000, 100_000, 2_000, 100, 5 * 1024 * 1024, 15)
LARGE = replace(FULL, bundle_notes=500, bundle_files=25, file_bytes=200_000_000)
"""A bundle of 5 GB: films, not scans."""
QUICK = Scale(250, 10_000, 5_000, 5_000, 100, 5, 5 * 1024 * 1024, 5)


@dataclass(frozen=True, slots=True)
class Big:
    """The big vault on disk, and the case with half of all entries in it."""

    folder: Path
    long_case: CaseId


@contextmanager
def cheap_world() -> Iterator[World]:
    """This machine, with a key derivation that costs nothing: it is not what is measured."""
    look_for_garbage_less_often()  # as the program does
    policy = KeyPolicy(_CHEAP, _CHEAP, Argon2Bounds(cheapest=_CHEAP))
    world = replace(this_world(), policy=policy, find_keeper=lambda: None)
    try:
        yield world
    finally:
        world.cores.shut_down()


def new_vault(world: World, folder: Path, profile: Profile = PROFILE) -> Session:
    """An empty vault, in place of one that may be there."""
    shutil.rmtree(folder, ignore_errors=True)
    return create_vault(world, folder, PASSPHRASE, profile).session


def opened(world: World, folder: Path) -> Session:
    """A vault of ours, unlocked."""
    return unlock_vault(world, folder, PASSPHRASE)


def big_vault(world: World, folder: Path, scale: Scale) -> Big:
    """The vault with all cases in it; it takes minutes to make, so it is kept."""
    chance = random.Random(scale.cases)
    colleagues = team(chance)
    cases = [CaseId(chance.randbytes(16)) for _ in range(scale.cases)]
    kept = folder / f"big-{edition()}-{scale.cases}-{scale.notes}"
    if not kept.exists():
        making = kept.with_name(f"{kept.name}.making")
        session = new_vault(world, making)
        know(session, colleagues, chance)
        session.vault.book.ingest(
            (entry.line for entry in _whole_record(chance, scale, cases, colleagues)), _SOURCE
        )
        session.close()
        making.rename(kept)
    return Big(kept, cases[0])


def edition() -> str:
    """Changes with the tables and with what is made up: vaults kept from before don't fit."""
    tables = sha256(inspect.getsource(schema).encode()).hexdigest()
    return f"{_MADE_UP_VERSION}-{tables[:8]}"


def know(session: Session, colleagues: Iterable[Colleague], chance: random.Random) -> None:
    """Take in colleagues' cards, as if their codes had been compared."""
    now = session.vault.clock.now_ms()
    for colleague in colleagues:
        session.vault.cards.know_agency(colleague.agency.public, Standing.MET, None, now)
        session.vault.book.ingest([colleague.card_entry(chance).line], _SOURCE)


def foreign_entries(scale: Scale, colleagues: tuple[Colleague, ...]) -> Iterator[Entry]:
    """What a colleague's laptop hands over: a few hundred cases, all new here."""
    chance = random.Random(scale.foreign)
    cases = [CaseId(chance.randbytes(16)) for _ in range(max(2, scale.foreign // 400))]
    few = replace(scale, cases=len(cases), notes=scale.foreign, in_long_case=scale.foreign // 10)
    return _whole_record(chance, few, cases, colleagues)


def _whole_record(
    chance: random.Random, scale: Scale, cases: list[CaseId], colleagues: tuple[Colleague, ...]
) -> Iterator[Entry]:
    words = Words.seeded(scale.cases)
    each = (scale.notes - scale.in_long_case) // (scale.cases - 1)

    def whole(number: int, case: CaseId) -> Iterator[Entry]:
        writer = CaseWriter(chance, words, case, tuple(chance.sample(colleagues, 2)))
        count = scale.in_long_case if number == 0 else each
        return chain(writer.opening(f"Cedar-{number:04d}"), writer.notes(count))

    return chain.from_iterable(whole(number, case) for number, case in enumerate(cases))
