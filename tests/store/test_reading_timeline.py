"""A case's line: its order by CONTRACT section 4, filters, pages, and what a note shows."""

from dataclasses import replace

import pytest

from desktop_app.domain.codes import Discipline, Flag, NoteType, Precision
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.ports import Order, TimelineQuery
from tests.ledger.devices import CASE, MARCH_2026_MS, POLICE, Device, object_id
from tests.store.desk import Desk

_HOUR_MS = 3_600_000


def ids_of(desk: Desk, query: TimelineQuery) -> list[EntryId]:
    """What a query gives."""
    return [entry.id for entry in desk.replica.database.reading.timeline(query).entries]


def test_notes_stand_in_the_order_of_what_happened_not_of_writing(desk: Desk) -> None:
    second = desk.note(start="2026-02-10T13:20-06:00")
    third = desk.note(start="2026-02-10T13:20-07:00")
    first = desk.note(start="2026-02-10T13:20-05:00")

    assert desk.timeline() == [first, second, third]
    assert desk.timeline(Order.RECORDED) == [second, third, first]


def test_a_day_comes_before_every_clock_time_of_it_even_midnight(desk: Desk) -> None:
    before = desk.note(start="2026-02-09T23:59:59Z")
    midnight = desk.note(start="2026-02-10T00:00Z")
    noon = desk.note(start="2026-02-10T12:00Z", precision="about")
    day = desk.note(start="2026-02-10", precision="day")
    span = desk.note(start="2026-02-10T11:00Z", end="2026-02-10T12:30Z", precision="range")
    next_day = desk.note(start="2026-02-11", precision="day")

    assert desk.timeline() == [before, day, midnight, span, noon, next_day]


def test_what_nobody_knows_the_time_of_stands_where_it_was_recorded(desk: Desk) -> None:
    unknown = desk.note()
    later = desk.note(start="2026-03-02", precision="day")
    earlier = desk.note(start="2026-02-28", precision="day")

    assert desk.timeline() == [earlier, unknown, later]
    assert desk.read(unknown).start is None
    assert desk.read(unknown).precision is Precision.UNKNOWN


def test_of_two_at_one_moment_the_one_that_knew_of_the_other_is_second(desk: Desk) -> None:
    written = [desk.note(start="2026-02-10T13:20Z") for _ in range(5)]

    assert desk.timeline() == written


@pytest.mark.parametrize("limit", [1, 3, 7, 20])
def test_pages_are_the_same_from_either_end(desk: Desk, limit: int) -> None:
    written = [desk.note(start="2026-02-10T13:20Z") for _ in range(7)]
    query = TimelineQuery(case=CASE, limit=limit)

    for offset in range(9):
        page = replace(query, offset=offset)
        known = desk.replica.database.reading.timeline(replace(page, known_total=len(written)))
        assert [entry.id for entry in known.entries] == written[offset : offset + limit]
        assert (known.total, ids_of(desk, page)) == (7, [entry.id for entry in known.entries])


def test_of_two_that_did_not_know_each_other_the_lower_id_is_first(desk: Desk) -> None:
    others = [Device.named("anne"), Device.named("ben")]
    body = {"start": "2026-02-10", "precision": "day", "text/0000": "Words."}
    notes = [by.write(kinds.NOTE, by.name, body) for by in others]
    desk.replica.take_in([desk.agency.card(by).line for by in others])
    desk.replica.take_in([note.line for note in notes])

    assert desk.timeline() == sorted(note.id for note in notes)


@pytest.mark.parametrize(
    "said",
    [
        {"start": "yesterday", "precision": "exact"},
        {"start": "2026-02-30", "precision": "day"},
        {"start": "2026-02-10T13:20", "precision": "exact"},
        {"start": 20260210, "precision": "day"},
        {"start": "2026-02-10", "precision": "roughly"},
        {"start": "2026-02-10", "precision": None},
        {"start": "2026-02-10", "precision": "unknown"},
        {"precision": "day"},
    ],
)
def test_a_time_badly_written_by_another_program_counts_as_unknown(
    desk: Desk, said: dict[str, object]
) -> None:
    note = desk.write(kinds.NOTE, object_id("n"), {"text/0000": "Words.", **said})

    entry = desk.read(note)

    assert (entry.start, entry.precision) == (None, Precision.UNKNOWN)
    assert entry.text == "Words."


@pytest.mark.parametrize(
    "said",
    [
        {"start": "2026-02-10T13:20Z", "precision": "range"},
        {"start": "2026-02-10T13:20Z", "end": "2026-02-10T12:20Z", "precision": "range"},
        {"start": "2026-02-10T13:20Z", "end": "noon", "precision": "range"},
        {"start": "2026-02-10T13:20Z", "precision": "day"},
        {"start": "2026-02-10T13:20Z", "end": "2026-02-11", "precision": "exact"},
    ],
)
def test_a_start_without_the_rest_that_belongs_to_it_is_about_then(
    desk: Desk, said: dict[str, object]
) -> None:
    note = desk.write(kinds.NOTE, object_id("n"), {"text/0000": "Words.", **said})

    entry = desk.read(note)

    assert (entry.start, entry.end) == ("2026-02-10T13:20Z", None)
    assert entry.precision is Precision.ABOUT


@pytest.mark.parametrize("start", ["0001-01-01", "9999-12-31", "0001-01-01T00:00+14:00"])
def test_the_ends_of_the_calendar_do_no_harm(desk: Desk, start: str) -> None:
    precision = "day" if len(start) == 10 else "exact"

    note = desk.note(start=start, precision=precision)

    assert desk.timeline() == [note]


def test_a_page_is_a_stretch_of_the_whole_and_the_total_is_told(desk: Desk) -> None:
    notes = [desk.note(start=f"2026-02-{day:02d}", precision="day") for day in range(1, 11)]
    reading = desk.replica.database.reading

    page = reading.timeline(TimelineQuery(case=CASE, limit=3, offset=4))
    last = reading.timeline(TimelineQuery(case=CASE, limit=100, offset=9))
    beyond = reading.timeline(TimelineQuery(case=CASE, limit=3, offset=10))

    assert [entry.id for entry in page.entries] == notes[4:7]
    assert [entry.id for entry in last.entries] == notes[9:]
    assert (beyond.entries, beyond.total) == ((), page.total) == ((), 10)


def test_filters_leave_what_fits_all_of_them(desk: Desk) -> None:
    visit = desk.note(type="home_visit", start="2026-02-01", precision="day")
    update = desk.note(type="police_update", discipline="police", audience=POLICE[1])
    desk.note(type="police_update")
    police = frozenset({Discipline.POLICE})

    by_type = TimelineQuery(case=CASE, types=frozenset({NoteType.HOME_VISIT}))
    by_two = TimelineQuery(
        case=CASE, types=frozenset({NoteType.POLICE_UPDATE}), disciplines=police
    )
    by_audience = TimelineQuery(case=CASE, audiences=frozenset({Audience("d_police")}))
    by_all = TimelineQuery(case=CASE, types=frozenset({NoteType.COURT}), disciplines=police)

    found = [ids_of(desk, query) for query in (by_type, by_two, by_audience, by_all)]
    assert found == [[visit], [update], [update], []]


def test_bounds_of_time_take_in_their_beginning_and_leave_out_their_end(desk: Desk) -> None:
    start_ms = MARCH_2026_MS
    day = desk.note(start="2026-03-01", precision="day")
    noon, one = desk.note(start="2026-03-01T12:30Z"), desk.note(start="2026-03-01T13:30Z")
    midnight_ms = start_ms - start_ms % (24 * _HOUR_MS)

    since = TimelineQuery(case=CASE, since_ms=midnight_ms)
    until = TimelineQuery(case=CASE, until_ms=midnight_ms + 13 * _HOUR_MS + _HOUR_MS // 2)
    between = TimelineQuery(case=CASE, since_ms=midnight_ms + 1, until_ms=midnight_ms * 2)

    assert ids_of(desk, since) == [day, noon, one]
    assert ids_of(desk, until) == [day, noon]
    assert ids_of(desk, between) == [noon, one]


def test_another_cases_notes_are_not_on_the_line(desk: Desk) -> None:
    desk.note(case=desk.open_case("Birch-0001", type(CASE)(b"another one here")))

    assert desk.timeline() == []


def test_an_entry_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal) as refusal:
        desk.read(EntryId(bytes(32)))

    assert refusal.value.code is RefusalCode.UNKNOWN_ENTRY


def test_an_amendment_gives_new_words_and_may_move_the_note(desk: Desk) -> None:
    note = desk.note("Friday.", start="2026-02-10", precision="day")
    other = desk.note(start="2026-02-05", precision="day")
    body = {"reason": "the day", "text/0000": "Monday.", "start": "2026-02-01"}

    amendment = desk.beneath(note, kinds.AMEND, body)

    entry = desk.read(note)
    assert (entry.text, entry.current_text) == ("Friday.", "Monday.")
    assert [(a.id, a.reason, a.author.name) for a in entry.amendments] == [
        (amendment, "the day", "Dana")
    ]
    assert desk.timeline() == [note, other]
    assert Flag.AMENDED in entry.flags


def test_a_struck_amendment_moves_and_says_nothing_any_more(desk: Desk) -> None:
    note = desk.note("Friday.", start="2026-02-10", precision="day")
    body = {"reason": "the day", "text/0000": "Monday.", "start": "2026-02-01"}
    amendment = desk.beneath(note, kinds.AMEND, body)

    desk.write(kinds.STRIKE, desk.read(note).note, {"reason": "another child"}, amendment)

    entry = desk.read(note)
    assert entry.start == "2026-02-10"
    assert entry.current_text == "Friday."
    assert entry.amendments[0].struck_reason == "another child"
    assert entry.struck is None


def test_a_struck_note_stays_readable_with_the_reason(desk: Desk) -> None:
    note = desk.note("Words.")

    desk.beneath(note, kinds.STRIKE, {"reason": "wrong file"})

    entry = desk.read(note)
    assert entry.struck is not None
    assert (entry.text, entry.struck.reason) == ("Words.", "wrong file")
    assert Flag.STRUCK in entry.flags


def test_purged_words_are_gone_wherever_they_stood(desk: Desk) -> None:
    note = desk.note("Words.", place="Aunt's home")
    amendment = desk.beneath(note, kinds.AMEND, {"reason": "day", "text/0000": "Monday."})
    strike = desk.write(kinds.STRIKE, desk.read(note).note, {"reason": "why"}, amendment)
    targets = [b64(id_) for id_ in (note, amendment, strike)]

    desk.write(kinds.PURGE, object_id("p"), {"targets": targets, "basis": "retention"})

    entry = desk.read(note)
    assert (entry.text, entry.place) == ("", "")
    assert [(a.text, a.reason, a.struck_reason) for a in entry.amendments] == [(None, "", "")]
    assert Flag.PURGED in entry.flags
    assert desk.replica.database.reading.search("Monday", None, 10).total == 0


def test_a_pointer_shows_what_must_not_be_stored_and_who_holds_it(desk: Desk) -> None:
    body = {"evidence_no": "OPP-1142", "holder": "Birch Police", "description": "a telephone"}

    pointer = desk.write(kinds.POINTER, object_id("p"), body)

    entry = desk.read(pointer)
    assert entry.type == "pointer"
    assert entry.text == "a telephone · OPP-1142 · Birch Police"


def test_an_entry_of_a_later_version_has_its_place_and_its_flag(desk: Desk) -> None:
    entry_id = desk.write("verdict/9", object_id("r"), {"outcome": "unheard of"})

    entry = desk.read(entry_id)

    assert entry.type == "verdict/9"
    assert entry.flags >= {Flag.NEWER_VERSION}
    assert desk.timeline() == [entry_id]
