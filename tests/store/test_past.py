"""A line as the vault held it at an earlier moment."""

from dataclasses import replace

from desktop_app.domain.codes import Flag, NoteType
from desktop_app.domain.ids import EntryId
from desktop_app.ledger import kinds
from desktop_app.services.ports import LateOne, MonthCount, Order, Since, State, TimelineQuery
from tests.ledger.devices import CASE, MARCH_2026_MS, Device
from tests.store.desk import Desk
from tests.store.test_narrowing import month_of

_HOUR_MS = 3_600_000
THEN = MARCH_2026_MS
NOW = MARCH_2026_MS + 24 * _HOUR_MS
PAST = TimelineQuery(case=CASE, limit=0, known_by_ms=THEN)


def ids_of(desk: Desk, query: TimelineQuery) -> list[EntryId]:
    """What the past gives."""
    return [entry.id for entry in desk.replica.database.past.timeline(query).entries]


def test_what_came_later_is_not_there_and_is_counted(desk: Desk) -> None:
    known = desk.note(start="2026-02-01", precision="day")
    desk.replica.clock.at_ms = NOW
    desk.note(start="2026-01-01", precision="day")
    past = desk.replica.database.past

    found = past.timeline(PAST)

    assert ([entry.id for entry in found.entries], found.total) == ([known], 1)
    january = 1_767_225_600_000
    assert past.since(CASE, THEN) == Since(1, 1, 0, first_late=(LateOne(january, NOW),))
    assert past.since(CASE, NOW) == Since(0, 0, 0)
    assert len(ids_of(desk, replace(PAST, known_by_ms=NOW))) == 2


def test_moments_are_those_at_which_something_came_or_changed(desk: Desk) -> None:
    note = desk.note()
    desk.note()
    desk.replica.clock.at_ms = NOW
    desk.beneath(note, kinds.AMEND, {"reason": "Day", "text/0000": "Other words."})
    past = desk.replica.database.past

    assert past.moments(CASE) == (THEN, NOW)
    assert past.moments(type(CASE)(bytes(16))) == ()


def test_what_somebody_else_wrote_counts_from_when_it_came_not_from_when_it_was_written(
    desk: Desk,
) -> None:
    ben = Device.named("Ben")
    desk.replica.take_in([desk.agency.card(ben).line])
    body = {"type": "court", "precision": "unknown", "text/0000": "Words."}
    his = ben.write(kinds.NOTE, "his note", body)
    desk.replica.clock.at_ms = NOW

    desk.replica.take_in([his.line])

    assert desk.replica.database.past.since(CASE, THEN).arrived == 1
    assert ids_of(desk, PAST) == []
    assert ids_of(desk, replace(PAST, known_by_ms=NOW)) == [his.id]


def test_a_note_amended_or_struck_since_stands_where_it_stood_and_says_what_it_said(
    desk: Desk,
) -> None:
    moved = desk.note("First words.", start="2026-02-01", precision="day")
    struck = desk.note("Kept.", start="2026-02-02", precision="day")
    desk.replica.clock.at_ms = NOW
    later = {"reason": "Day", "start": "2026-02-03", "precision": "day", "type": "missing"}
    desk.beneath(moved, kinds.AMEND, {**later, "text/0000": "Other words."})
    desk.beneath(struck, kinds.STRIKE, {"reason": "Wrong case"})
    past = desk.replica.database.past

    entries = past.timeline(PAST).entries

    assert [entry.id for entry in entries] == [moved, struck]
    assert [entry.current_text for entry in entries] == ["First words.", "Kept."]
    assert (entries[0].start, entries[0].type) == ("2026-02-01", NoteType.CONTACT)
    assert not {Flag.AMENDED, Flag.STRUCK} & {flag for each in entries for flag in each.flags}
    assert entries[1].struck is None
    assert past.since(CASE, THEN) == Since(notes=0, late=0, changed=2)
    assert ids_of(desk, replace(PAST, known_by_ms=NOW)) == [struck, moved]


def test_the_past_is_narrowed_by_what_entries_were_then(desk: Desk) -> None:
    note = desk.note(start="2026-02-01", precision="day", type="court", present=["J.M."])
    desk.replica.clock.at_ms = NOW
    desk.beneath(note, kinds.AMEND, {"reason": "Day", "type": "missing", "present": ["E.M."]})

    def found(**narrowed: object) -> list[EntryId]:
        return ids_of(desk, replace(PAST, **narrowed))  # type: ignore[arg-type]

    assert found(types=frozenset({NoteType.COURT})) == [note]
    assert found(types=frozenset({NoteType.MISSING})) == []
    assert found(present=frozenset({"J.M."})) == [note]
    assert found(present=frozenset({"E.M."})) == []
    assert found(states=frozenset({State.AMENDED})) == []
    assert found(written_by=(frozenset({desk.device.key}),), order=Order.RECORDED) == [note]
    assert found(written_by=(frozenset(),)) == []


def test_rows_and_months_of_the_past_are_counted_without_what_came_later(desk: Desk) -> None:
    first = desk.note(start="2026-02-01T10:00Z", type="missing")
    second = desk.note(start="2026-02-03T10:00Z")
    desk.replica.clock.at_ms = NOW
    between = desk.note(start="2026-02-02T10:00Z")
    past = desk.replica.database.past

    rows = [past.row_of(PAST, id_) for id_ in (first, between, second)]

    assert rows == [0, None, 1]
    assert past.months(PAST, month_of) == (MonthCount(1_769_904_000_000, 2, 1, 0),)
    assert [entry.id for entry in past.timeline(replace(PAST, offset=1, limit=5)).entries] == [
        second
    ]


def test_an_amendment_that_comes_while_the_past_is_read_does_not_show_in_it(desk: Desk) -> None:
    note = desk.note("First words.")
    ids_of(desk, PAST)
    desk.replica.clock.at_ms = NOW

    desk.beneath(note, kinds.AMEND, {"reason": "Day", "text/0000": "Other words."})

    shown = desk.replica.database.past.timeline(PAST).entries[0]
    assert (shown.current_text, shown.amendments) == ("First words.", ())


def test_what_came_after_a_moment_can_be_read_by_itself(desk: Desk) -> None:
    desk.note()
    desk.replica.clock.at_ms = NOW
    later = desk.note()

    page = desk.replica.database.reading.timeline(
        TimelineQuery(case=CASE, known_after_ms=THEN, limit=0)
    )

    assert ([entry.id for entry in page.entries], page.total) == ([later], 1)
