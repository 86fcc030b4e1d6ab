"""The access log of a real vault: what is noted, and that nothing is taken away unseen."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from desktop_app.app.vaults import Session, unlock_vault
from desktop_app.crypto.access_head import HEAD_FILE
from desktop_app.crypto.failed_unlocks import FAILED_FILE
from desktop_app.domain.access import Access, AccessFlaw
from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Refusal
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, printed
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.access import events, note, verify_access
from desktop_app.services.access_reading import notes_of
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from tests.people import PASSPHRASE
from tests.worlds import Machine, StandingClock

NOTED = (Access.OPENED_CASE, Access.SEARCHED_NAME, Access.PRINTED, Access.HANDED)


@pytest.fixture
def session(template: tuple[Machine, Path], tmp_path: Path) -> Iterator[Session]:
    """Dana's vault in a fresh copy; a test may close it and open it again."""
    machine, folder = template
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    world = machine.world()
    session = unlock_vault(world, tmp_path / "dana", PASSPHRASE)
    yield session
    with suppress(Refusal):  # it was closed before
        session.close()
    world.cores.shut_down()


def busy(session: Session) -> None:
    """Somebody looks at this and that, and gives some of it out."""
    case = find_case(session.vault, "Cedar-0412")
    for number in range(3):
        for what in NOTED:
            note(session.vault, what, case, [printed("o", bytes([number]) * 16)])


Row = tuple[object, ...]
"""rid, author, n, id, what, case_id, about, recorded_ms, line"""

N, WHAT, RECORDED, LINE = 2, 4, 7, 8


def rows_of(session: Session) -> list[Row]:
    """The table as it stands."""
    with session.database._engine.connect() as db:
        return [tuple(row) for row in db.exec_driver_sql("select * from access order by n")]


def tampered(session: Session, rows: list[Row]) -> set[AccessFlaw]:
    """What is found after somebody who holds the database's key put these rows there instead."""
    with session.database._engine.begin() as db:
        db.exec_driver_sql("delete from access")
        for row in rows:
            db.exec_driver_sql("insert into access values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    return {problem.flaw for problem in verify_access(session.vault).problems}


def with_(row: Row, place: int, value: object) -> Row:
    """A row with another value in one of its places."""
    return (*row[:place], value, *row[place + 1 :])


def without_some(rows: list[Row], chance: Random) -> list[Row]:
    """A stretch is gone."""
    first = chance.randrange(len(rows))
    last = chance.randrange(first, len(rows))
    return rows[:first] + rows[last + 1 :]


def closed_up(rows: list[Row], chance: Random) -> list[Row]:
    """A stretch is gone, and what came after is moved up."""
    return [with_(row, N, n) for n, row in enumerate(without_some(rows, chance))]


def in_another_order(rows: list[Row], chance: Random) -> list[Row]:
    """Two rows have changed places."""
    one, other = chance.sample(range(len(rows)), 2)
    swapped = list(rows)
    swapped[one] = with_(rows[other], N, one)
    swapped[other] = with_(rows[one], N, other)
    return swapped


def said_otherwise(rows: list[Row], chance: Random) -> list[Row]:
    """One line says something else; or the table does, of a line."""
    at = chance.randrange(len(rows))
    row = rows[at]
    line = row[LINE]
    assert isinstance(line, bytes)
    spot = chance.randrange(len(line))
    flipped = line[:spot] + bytes([line[spot] ^ 1]) + line[spot + 1 :]
    changed = chance.choice(
        [with_(row, LINE, flipped), with_(row, WHAT, "seen"), with_(row, RECORDED, 1)]
    )
    return [*rows[:at], changed, *rows[at + 1 :]]


def repeated(rows: list[Row], chance: Random) -> list[Row]:
    """A line stands in another's place, too."""
    one, other = chance.sample(range(len(rows)), 2)
    return [
        *rows[:one],
        (rows[one][0], *rows[other][1:N], one, *rows[other][N + 1 :]),
        *rows[one + 1 :],
    ]


def test_a_sitting_is_noted_from_unlocking_to_locking(
    session: Session,
) -> None:
    note(session.vault, Access.OPENED_CASE, find_case(session.vault, "Cedar-0412"))
    folder, world = session.folder, session.world
    session.close()
    with pytest.raises(Refusal):
        unlock_vault(world, folder, "not the passphrase")

    session = unlock_vault(world, folder, PASSPHRASE)

    noted = [(each.what, each.count) for each in events(session.vault)]
    check = verify_access(session.vault)
    session.close()
    assert noted[-5:] == [
        ("unlocked", 0),
        ("opened_case", 0),
        ("locked", 0),
        ("unlock_failed", 1),
        ("unlocked", 0),
    ]
    assert check.is_ok
    assert check.events == len(noted)


def test_the_same_look_within_five_minutes_is_noted_once_and_what_leaves_every_time(
    session: Session,
) -> None:
    before = len(events(session.vault))

    for _ in range(2):
        note(session.vault, Access.OPENED_CASE, find_case(session.vault, "Cedar-0412"))
        note(session.vault, Access.PRINTED, find_case(session.vault, "Cedar-0412"))

    assert [each.what for each in events(session.vault)[before:]] == [
        "opened_case",
        "printed",
        "printed",
    ]


def test_a_look_is_noted_though_the_clock_was_set_ahead_and_back(session: Session) -> None:
    clock, case = session.world.clock, find_case(session.vault, "Cedar-0412")
    assert isinstance(clock, StandingClock)
    then = clock.moment_ms
    before = len(events(session.vault))

    clock.moment_ms = then + 86_400_000
    note(session.vault, Access.OPENED_FILE, case)
    clock.moment_ms = then
    for _ in range(2):
        note(session.vault, Access.OPENED_FILE, case)

    assert len(events(session.vault)) - before == 2


@pytest.mark.parametrize(
    "act", [without_some, closed_up, in_another_order, said_otherwise, repeated]
)
def test_whatever_is_taken_out_changed_or_put_in_another_order_is_found(
    session: Session, act: Callable[[list[Row], Random], list[Row]]
) -> None:
    busy(session)
    rows, chance = rows_of(session), Random(45)

    unseen = [number for number in range(40) if not tampered(session, act(list(rows), chance))]

    assert unseen == []
    assert tampered(session, rows) == set()


def test_an_end_that_is_cut_off_is_found_even_if_nothing_else_is_amiss(
    session: Session,
) -> None:
    busy(session)
    rows = rows_of(session)

    found = [tampered(session, rows[:length]) for length in range(len(rows))]

    assert found == [{AccessFlaw.CUT}] * len(rows)


def test_an_end_that_was_cut_off_and_written_anew_is_found_against_what_was_remembered(
    session: Session,
) -> None:
    busy(session)
    head_file = session.folder / HEAD_FILE
    remembered = head_file.read_bytes()
    tampered(session, rows_of(session)[:-2])
    busy(session)

    head_file.write_bytes(remembered)

    assert {each.flaw for each in verify_access(session.vault).problems} == {AccessFlaw.REWRITTEN}


def test_a_database_put_back_beside_a_newer_end_is_found(session: Session, tmp_path: Path) -> None:
    folder, world = session.folder, session.world
    session.close()
    shutil.copytree(folder / "db", tmp_path / "older")
    session = unlock_vault(world, folder, PASSPHRASE)
    busy(session)
    session.close()
    shutil.rmtree(folder / "db")
    shutil.copytree(tmp_path / "older", folder / "db")

    session = unlock_vault(world, folder, PASSPHRASE)

    flaws = {each.flaw for each in verify_access(session.vault).problems}
    session.close()
    assert flaws & {AccessFlaw.CUT, AccessFlaw.REWRITTEN}


def test_files_beside_the_database_that_are_gone_are_found(
    session: Session,
) -> None:
    folder, world = session.folder, session.world
    session.close()
    (folder / FAILED_FILE).unlink()

    session = unlock_vault(world, folder, PASSPHRASE)

    (folder / HEAD_FILE).unlink()
    flaws = {each.flaw for each in verify_access(session.vault).problems}
    session.close()
    assert flaws == {AccessFlaw.FAILURES_MISSING, AccessFlaw.HEAD_MISSING}


def test_a_line_tells_which_of_its_ids_are_notes_and_none_of_their_words(
    session: Session,
) -> None:
    case = find_case(session.vault, "Cedar-0412")
    new = NewNote(
        type=NoteType.CONTACT,
        occurred=parse_occurred("2026-11-10T13:20-06:00"),
        text="Texted.",
        audience=WHOLE_TEAM,
        late_reason="On the road.",
    )
    [id_] = add_note(session.vault, case, new).entries
    held, gone = printed("e", id_), printed("e", bytes(32))

    told = notes_of(session.vault, case, (held, gone, "no id"))

    assert set(told) == {held}
    assert (told[held].type, told[held].author) == ("contact", session.vault.me.name)
    assert notes_of(session.vault, CaseId(bytes(16)), (held,)) == {}
