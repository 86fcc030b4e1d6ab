"""What a line can be narrowed by, counted and asked for; and how it spreads over months."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import Audience, EntryId
from desktop_app.ledger import kinds
from desktop_app.services.ports import MonthCount, Order, State, TimelineQuery
from desktop_app.store import places
from tests.ledger.devices import CASE, POLICE, Device
from tests.store.desk import Desk

ALL = TimelineQuery(case=CASE, limit=0)


def ids_of(desk: Desk, query: TimelineQuery) -> list[EntryId]:
    """What a query gives."""
    return [entry.id for entry in desk.replica.database.reading.timeline(query).entries]


def in_state(desk: Desk, *states: State) -> set[EntryId]:
    return set(ids_of(desk, replace(ALL, states=frozenset(states))))


def month_of(milliseconds: int) -> tuple[int, int]:
    """Months in UTC."""
    first = datetime.fromtimestamp(milliseconds / 1000, UTC).date().replace(day=1)
    following = first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)
    return _ms(f"{first}"), _ms(f"{following}")


def _ms(day: str) -> int:
    return int(datetime.fromisoformat(f"{day}T00:00+00:00").timestamp() * 1000)


def test_entries_are_found_and_counted_by_what_they_are_besides_their_kind(desk: Desk) -> None:
    plain = desk.note(start="2026-03-01", precision="day")
    late = desk.note(start="2025-12-01", precision="day")
    amended, struck = desk.note(), desk.note()
    desk.beneath(amended, kinds.AMEND, {"reason": "Day", "text/0000": "Other words."})
    desk.beneath(struck, kinds.STRIKE, {"reason": "Wrong case"})
    limited = desk.note(audience=POLICE[1])
    desk.replica.database.marks.add_unread({CASE: [plain]})

    counts = desk.replica.database.marks.counts(CASE).states

    assert in_state(desk, State.LATE) == {late}
    assert in_state(desk, State.AMENDED) == {amended}
    assert in_state(desk, State.STRUCK, State.LIMITED) == {struck, limited}
    assert in_state(desk, State.UNREAD, State.LATE) == {plain, late}
    assert in_state(desk, State.FILES) == set()
    states = (State.UNREAD, State.LATE, State.AMENDED, State.STRUCK, State.FILES, State.LIMITED)
    assert [counts.get(state, 0) for state in states] == [1, 1, 1, 1, 0, 1]


def test_entries_are_found_by_who_was_there_until_an_amendment_says_otherwise(desk: Desk) -> None:
    both = desk.note(present=["J.M.", "R.M., aunt"])
    one = desk.note(present=["J.M.", "J.M."])
    desk.note()
    by_aunt = replace(ALL, present=frozenset({"R.M., aunt"}))
    by_either = replace(ALL, present=frozenset({"R.M., aunt", "J.M."}))
    before = desk.replica.database.marks.counts(CASE).present, ids_of(desk, by_aunt)

    desk.beneath(both, kinds.AMEND, {"reason": "She was out", "present": ["J.M."]})

    after = desk.replica.database.marks.counts(CASE).present, ids_of(desk, by_aunt)
    assert before == ({"J.M.": 2, "R.M., aunt": 1}, [both])
    assert after == ({"J.M.": 2}, [])
    assert set(ids_of(desk, by_either)) == {both, one}


def test_groups_are_taken_together_and_authors_within_one_are_not(desk: Desk) -> None:
    ben = Device.named("Ben")
    desk.replica.take_in([desk.agency.card(ben).line])
    body = {"type": "court", "precision": "unknown", "text/0000": "Words."}
    his = ben.write(kinds.NOTE, "his note", {**body, "discipline": "police"})
    desk.replica.take_in([his.line])
    hers = desk.note(type="court")
    desk.note()
    her_device, his_device = frozenset({desk.device.key}), frozenset({ben.key})
    court = replace(ALL, types=frozenset({NoteType.COURT}))

    assert ids_of(desk, replace(court, written_by=(her_device,))) == [hers]
    either = replace(court, written_by=(her_device | his_device,))
    assert set(ids_of(desk, either)) == {hers, his.id}
    assert ids_of(desk, replace(court, written_by=(her_device, his_device))) == []
    police = frozenset({Discipline.POLICE})
    assert ids_of(desk, replace(either, disciplines=police)) == [his.id]
    assert desk.replica.database.marks.counts(CASE).authors == {desk.device.key: 2, ben.key: 1}


@pytest.mark.parametrize("few", [0, 200])
@pytest.mark.parametrize("order", Order)
def test_entries_have_the_same_place_counted_one_by_one_or_all_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, few: int, order: Order
) -> None:
    monkeypatch.setattr(places, "_FEW", few)
    written = [desk.note(start=f"2026-02-{9 - day % 3:02}T13:20Z") for day in range(9)]
    late = desk.note(start="2025-12-01", precision="day", type="court")
    query = replace(ALL, order=order)
    marks, line = desk.replica.database.marks, ids_of(desk, query)

    marks.add_unread({CASE: [written[5], late, written[0]]})

    expected = sorted(line.index(entry) for entry in (written[5], late, written[0]))
    court = replace(query, types=frozenset({NoteType.COURT}))
    assert list(marks.unread(query).rows) == expected
    assert [marks.row_of(query, entry) for entry in line] == list(range(10))
    assert (marks.unread(court).rows, marks.row_of(court, written[0])) == ((0,), None)


def test_unread_entries_that_were_amended_are_counted(desk: Desk) -> None:
    first, second = desk.note(), desk.note(type="court")
    desk.beneath(second, kinds.AMEND, {"reason": "Day", "text/0000": "Other words."})
    marks = desk.replica.database.marks

    marks.add_unread({CASE: [first, second]})

    contacts = replace(ALL, types=frozenset({NoteType.CONTACT}))
    assert (marks.unread(ALL).amended, marks.unread(contacts).amended) == (1, 0)


def test_pinned_entries_are_found_and_counted_until_the_pin_is_taken_out(desk: Desk) -> None:
    first, second = desk.note(), desk.note()
    marks = desk.replica.database.marks

    for entry in (first, second, second):
        marks.pin(CASE, entry, pinned=True)
    both = in_state(desk, State.PINNED), marks.marked(CASE)
    marks.pin(CASE, first, pinned=False)

    assert both == ({first, second}, {State.UNREAD: 0, State.PINNED: 2})
    assert marks.pinned(CASE) == {second}
    assert marks.counts(CASE).states[State.PINNED] == 1


def test_pins_hold_in_the_past_and_after_a_rebuild(desk: Desk) -> None:
    pinned = desk.note()
    desk.note()
    database = desk.replica.database
    database.marks.pin(CASE, pinned, pinned=True)
    moment = desk.replica.clock.now_ms()
    desk.beneath(pinned, kinds.AMEND, {"reason": "Day", "text/0000": "Other words."})

    database.book.rebuild()

    query = replace(ALL, states=frozenset({State.PINNED}), known_by_ms=moment)
    assert [entry.id for entry in database.past.timeline(query).entries] == [pinned]
    assert in_state(desk, State.PINNED) == {pinned}


def test_a_rebuilt_line_is_narrowed_as_before(desk: Desk) -> None:
    note = desk.note(start="2025-12-01", precision="day", present=["J.M."])
    desk.beneath(note, kinds.AMEND, {"reason": "Day", "present": ["J.M.", "E.M."]})
    desk.note(audience=Audience("d_police"), present=["E.M."])
    database = desk.replica.database
    kept = "select rid, log, states, received_ms, changed_ms from line order by rid"
    named = "select case_id, name, rid from present order by 1, 2, 3"
    with desk.replica.tables() as db:
        before = [db.exec_driver_sql(rows).all() for rows in (kept, named)]

    database.book.rebuild()

    with desk.replica.tables() as db:
        assert [db.exec_driver_sql(rows).all() for rows in (kept, named)] == before
    assert all(before)


def test_months_with_entries_are_counted_and_silent_ones_are_passed_over(desk: Desk) -> None:
    desk.note(start="2024-12-31T23:59Z", type="missing")
    desk.note(start="2025-01-01", precision="day", type="placement")
    desk.note(start="2025-01-31T10:00Z")
    desk.note(start="2031-05-05", precision="day", audience=POLICE[1])
    marks = desk.replica.database.marks

    counted = marks.months(ALL, month_of)
    limited = marks.months(replace(ALL, states=frozenset({State.LIMITED})), month_of)
    recorded = marks.months(replace(ALL, order=Order.RECORDED), month_of)

    assert counted == (
        MonthCount(_ms("2024-12-01"), 1, 1, 0),
        MonthCount(_ms("2025-01-01"), 2, 0, 1),
        MonthCount(_ms("2031-05-01"), 1, 0, 0),
    )
    assert limited == (MonthCount(_ms("2031-05-01"), 1, 0, 0),)
    assert [month.entries for month in recorded] == [4]
    assert marks.months(replace(ALL, case=type(CASE)(bytes(16))), month_of) == ()
