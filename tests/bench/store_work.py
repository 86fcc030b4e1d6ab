"""Store operations on 200,000 notes, each beside plain SQLite doing the same SQL."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.app.vaults import Session
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.finding import find_names, read_directory
from desktop_app.services.finding_words import find_notes
from desktop_app.services.notes import add_note
from desktop_app.services.ports import TimelineQuery
from tests.bench import made_up
from tests.bench.measuring import Took, by_turns, median_of, once
from tests.bench.setting import Setting
from tests.bench.table import Row, milliseconds, spread
from tests.bench.twin import Cursor, plain, plain_copy, raw, said_by, say_again
from tests.bench.vaults import big_vault, opened

_MOST = 1.5  # times plain SQLite's CPU
_PAGE, _HITS = 50, 20


@dataclass(frozen=True, slots=True)
class Bench:
    """The big vault open, and its twin."""

    setting: Setting
    session: Session
    long_case: CaseId
    plain: Cursor


def measure_store(setting: Setting) -> Iterator[Row]:
    """List, timeline, search and save; and the way from the key to the first list."""
    big = big_vault(setting.world, setting.kept, setting.scale)
    folder = setting.scratch / "store"
    shutil.copytree(big.folder, folder)
    twin = setting.scratch / "plain.db"
    with _open(setting, folder) as session:
        plain_copy(session, twin)
    with _open(setting, folder) as session, plain(twin) as cursor:
        bench = Bench(setting, session, big.long_case, cursor)
        yield from _readings(bench)
        yield _saving(bench)
    yield _to_first_list(setting, folder, twin)


@contextmanager
def _open(setting: Setting, folder: Path) -> Iterator[Session]:
    session = opened(setting.world, folder)
    try:
        yield session
    finally:
        session.close()


def _readings(bench: Bench) -> Iterator[Row]:
    vault, case = bench.session.vault, bench.long_case
    middle = vault.reading.timeline(TimelineQuery(case=case, limit=1)).total // 2

    def page(offset: int) -> Callable[[], object]:
        return lambda: vault.reading.timeline(TimelineQuery(case=case, limit=_PAGE, offset=offset))

    def search(word: str, where: CaseId | None = None) -> Callable[[], object]:
        return lambda: vault.reading.search(word, where, _HITS)

    for name, work in (
        ("list of all cases", vault.reading.cases),
        ("open the long case, first page", page(0)),
        ("page in the middle of the long case", page(middle)),
        ("search a rare word", search(made_up.RARE)),
        ("search a common word", search(made_up.COMMON)),
        ("search a word that is everywhere", search(made_up.EVERYWHERE)),
        ("search a common word in one case", search(made_up.COMMON, case)),
    ):
        yield _reading(bench, name, work)
    yield from _finding(bench)


def _finding(bench: Bench) -> Iterator[Row]:
    """What the search everywhere does beside, off the window's thread."""
    vault = bench.session.vault
    directory = read_directory(vault)
    for name, work, bound in (
        ("names, as the search opens", partial(read_directory, vault), 0.25),
        ("a letter of a name", partial(find_names, directory, "cedar-0", _HITS), 0.03),
        ("the best of a common word", partial(_best, bench, made_up.COMMON), 0.06),
        ("the best of a word that is everywhere", partial(_best, bench, made_up.EVERYWHERE), 0.06),
    ):
        yield spread(name, [once(work) for _ in range(bench.setting.scale.goes)], bound)


def _best(bench: Bench, word: str) -> object:
    return find_notes(bench.session.vault, word, None, _HITS, best_first=True)


def _reading(bench: Bench, name: str, work: Callable[[], object]) -> Row:
    said = said_by(bench.session.database._engine, work)
    goes = bench.setting.scale.goes
    ours, twin = by_turns(work, lambda: say_again(bench.plain, said), goes)
    with raw(bench.session) as cursor:
        bare, again = by_turns(
            lambda: say_again(cursor, said), lambda: say_again(bench.plain, said), goes
        )
    return _row(name, ours, twin, bare.cpu / again.cpu)


def _saving(bench: Bench) -> Row:
    """One note is timed, the next one is listened to, and its statements said to the twin."""
    vault, case = bench.session.vault, bench.long_case
    words = made_up.Words.seeded(1)
    goes = 3 * bench.setting.scale.goes

    def save() -> object:
        note = NewNote(
            type=NoteType.HOME_VISIT,
            occurred=parse_occurred("2026-11-10T13:20-06:00"),
            text=words.note(),
            audience=WHOLE_TEAM,
        )
        return add_note(vault, case, note)

    ours: list[Took] = []
    theirs: list[Took] = []
    for _ in range(goes):
        ours.append(once(save))
        said = said_by(bench.session.database._engine, save)
        theirs.append(once(partial(say_again, bench.plain, said)))
    return _row("save a note", median_of(ours), median_of(theirs), None)


def _to_first_list(setting: Setting, folder: Path, twin: Path) -> Row:
    """From a vault's folder and an instant key derivation to every case on the list."""
    with _open(setting, folder) as session:
        said = said_by(session.database._engine, session.vault.reading.cases)

    def ours() -> None:
        with _open(setting, folder) as session:
            session.vault.reading.cases()

    def theirs() -> None:
        with plain(twin) as cursor:
            say_again(cursor, said)

    took, beside = by_turns(ours, theirs, setting.scale.goes)
    return _row("open the vault, first list, lock", took, beside, None)


def _row(name: str, ours: Took, twin: Took, sql_alone: float | None) -> Row:
    ratio = ours.cpu / twin.cpu
    alone = "" if sql_alone is None else f"; SQL alone {sql_alone:.2f} x"
    return Row(
        name,
        f"{milliseconds(ours.wall)}, CPU {milliseconds(ours.cpu)}{alone}",
        f"{milliseconds(twin.wall)}, CPU {milliseconds(twin.cpu)}",
        ratio,
        _MOST,
        "x CPU",
        ratio=ratio,
    )
