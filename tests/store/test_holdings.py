"""What this device could hand on: stretches of logs, and their lines, whole or as stubs."""

from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry, Log, line_of
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.services.shipping import HeldLog
from tests.ledger.devices import CASE, TEAM, Device
from tests.store.desk import Desk

MUCH = 1 << 20


def notes_of(device: Device, number: int) -> list[Entry]:
    return [device.write(kinds.NOTE, f"n{n}", {"text/0000": f"Note {n}."}) for n in range(number)]


def held(desk: Desk) -> dict[str, HeldLog]:
    logs = desk.replica.database.holdings.logs(*TEAM)
    names = {desk.device.key: "Dana", Device.named("anne").key: "anne"}
    return {names[log.log.author]: log for log in logs}


def test_a_log_with_missing_entries_is_held_in_stretches(desk: Desk) -> None:
    anne = Device.named("anne")
    notes = notes_of(anne, 6)

    desk.replica.take_in([notes[n].line for n in (0, 1, 4)])

    log = held(desk)["anne"]
    assert log.held == log.whole == ((0, 1), (4, 4))
    assert log.last == 4
    assert log.newest_ms >= notes[4].recorded_ms


def test_an_entry_that_is_held_in_part_is_not_held_whole(desk: Desk) -> None:
    anne = Device.named("anne")
    notes = notes_of(anne, 3)
    part = line_of(withhold(notes[1].form, lambda _: True))
    bare = line_of(stub(notes[2].form))

    desk.replica.take_in([notes[0].line, part, bare])

    log = held(desk)["anne"]
    assert log.held == ((0, 2),)
    assert log.whole == ((0, 0),)


def test_purged_words_leave_as_a_stub_and_count_as_whole(desk: Desk) -> None:
    first, second = desk.note("To be purged."), desk.note("To stay.")

    body = {"targets": [b64(first)], "basis": "s. 12"}
    desk.write(kinds.PURGE, desk.replica.database.reading.signed(first).about, body)

    log = held(desk)["Dana"]
    assert log.whole == ((0, 2),)
    lines = desk.replica.database.holdings.lines(log.log, 0, 1, MUCH)
    assert lines is not None
    assert lines.lines[0] == line_of(stub(signed(desk, first).form))
    assert lines.lines[1] == signed(desk, second).line


def test_lines_come_in_order_and_as_many_as_fit(desk: Desk) -> None:
    notes = [desk.note(f"Note {n}.") for n in range(5)]
    log = Log(desk.device.key, *TEAM)

    for_two = 2 * len(signed(desk, notes[1]).line) + 9

    some = desk.replica.database.holdings.lines(log, 1, 4, for_two)
    one = desk.replica.database.holdings.lines(log, 1, 4, 1)

    assert some is not None
    assert some == (1, 2, tuple(signed(desk, note).line for note in notes[1:3]))
    assert one == (1, 1, some.lines[:1])
    assert desk.replica.database.holdings.lines(log, 9, 12, MUCH) is None


def test_two_branches_of_a_fork_stay_together(desk: Desk) -> None:
    anne, again = Device.named("anne"), Device.named("anne")
    first = notes_of(anne, 2)
    other = again.write(kinds.NOTE, "m", {"text/0000": "Written on a restored laptop."})

    desk.replica.take_in([*(note.line for note in first), other.line])

    log = held(desk)["anne"]
    assert log.forked_from == 0
    lines = desk.replica.database.holdings.lines(log.log, 0, 1, 1)
    assert lines is not None
    assert set(lines.lines) == {first[0].line, other.line}


def test_what_came_is_counted_by_author(desk: Desk) -> None:
    anne = Device.named("anne")

    desk.note("Our own.")
    lines = [note.line for note in notes_of(anne, 3)]
    came = desk.replica.database.book.ingest(lines, "exchange 00aa")

    assert came.from_whom == {anne.key: 3}
    seen = {each.key: each for each in desk.replica.database.holdings.last_seen()}
    assert seen[anne.key].received_ms == desk.replica.clock.at_ms


def test_a_device_has_a_log_in_each_channel_it_wrote_in(desk: Desk) -> None:
    desk.note("For everybody.")

    assert desk.replica.database.holdings.written_in(desk.device.key) == (TEAM,)
    assert TEAM[0] == CASE


def signed(desk: Desk, note: EntryId) -> Entry:
    return desk.replica.database.reading.signed(note)
