"""What comes in is unread: new notes, corrected ones, and never twice for the same words."""

from desktop_app.domain.ids import EntryId
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import line_of
from desktop_app.ledger.redaction import stub
from desktop_app.services.arrivals import conflicts_after, mark_arrived
from desktop_app.services.cases import change_case
from desktop_app.services.notes import amend_note, strike_note
from desktop_app.services.ports import TimelineQuery
from tests.services.conftest import Person


def unread(person: Person) -> list[EntryId]:
    """The notes that wait to be read, in their order on the line."""
    query = TimelineQuery(case=person.case, limit=0)
    rows = person.vault.marks.unread(query).rows
    return [person.line()[row].id for row in rows]


def read_all(person: Person) -> None:
    """As somebody who has gone through the whole line."""
    query = TimelineQuery(case=person.case, limit=0)
    person.vault.marks.mark(query, 0, len(person.line()), read=True)


def test_new_notes_of_others_are_unread_and_counted_in_the_list_of_cases(
    dana: Person, owen: Person
) -> None:
    first = dana.note("Back on Sunday.")
    second = dana.note("Ate well.", occurred="2026-11-20T12:00-06:00")

    owen.accept(dana.hand_to(owen))

    assert unread(owen) == [first, second]
    assert owen.vault.reading.case(owen.case).unread == 2


def test_what_was_read_stays_read_when_the_same_comes_again(dana: Person, owen: Person) -> None:
    dana.note("Once is enough.")
    bundle = dana.hand_to(owen)
    owen.accept(bundle)
    read_all(owen)

    owen.accept(bundle)

    assert unread(owen) == []


def test_a_note_that_was_read_is_unread_again_once_it_is_amended(
    dana: Person, owen: Person
) -> None:
    note = dana.note("Back on Sunday.")
    dana.note("Ate well.", occurred="2026-11-20T12:00-06:00")
    owen.accept(dana.hand_to(owen))
    read_all(owen)

    amend_note(dana.vault, note, reason="Heard wrongly.", text="Back on Monday.")
    owen.accept(dana.hand_to(owen, name="b"))

    assert unread(owen) == [note]


def test_an_own_note_that_a_colleague_amended_is_unread(dana: Person, owen: Person) -> None:
    note = dana.note("Back on Sunday.")
    owen.accept(dana.hand_to(owen))
    owen.amend_anyway(note, "Back on Monday.")

    dana.accept(owen.hand_to(dana, name="back"))

    assert unread(dana) == [note]


def test_a_line_through_an_amendment_makes_its_note_unread(dana: Person, owen: Person) -> None:
    note = dana.note("Back on Sunday.")
    amend_note(dana.vault, note, reason="Heard wrongly.", text="Back on Monday.")
    owen.accept(dana.hand_to(owen))
    read_all(owen)

    strike_note(dana.vault, dana.line()[0].amendments[0].id, reason="It was Sunday after all.")
    owen.accept(dana.hand_to(owen, name="b"))

    assert unread(owen) == [note]


def test_own_words_that_come_back_are_not_news(dana: Person, owen: Person) -> None:
    dana.note("From child protection.")
    owen.accept(dana.hand_to(owen))

    dana.accept(owen.hand_to(dana, name="back"))

    assert unread(dana) == []


def test_a_mark_on_what_is_not_shown_counts_from_the_day_it_is(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen))
    note = dana.note("Marked first, and taken in after a break.")
    entry = dana.vault.reading.signed(note)

    mark_arrived(owen.vault, [entry])
    before = owen.vault.reading.case(owen.case).unread
    owen.vault.book.ingest([entry.line], "stick")

    assert (before, unread(owen)) == (0, [note])


def test_an_entry_that_comes_to_show_its_words_is_unread_again(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen))
    note = dana.vault.reading.signed(dana.note("Held back at first."))
    withheld = reread(line_of(stub(note.form)))
    mark_arrived(owen.vault, [withheld])
    owen.vault.book.ingest([withheld.line], "stick")
    read_all(owen)

    mark_arrived(owen.vault, [note])
    owen.vault.book.ingest([note.line], "stick")

    assert unread(owen) == [note.id]


def test_fields_answered_twice_are_counted_for_the_cases_that_changed(
    dana: Person, owen: Person
) -> None:
    owen.accept(dana.hand_to(owen))
    change_case(dana.vault, dana.case, {"risk": 3, "status": "monitoring"})
    change_case(owen.vault, owen.case, {"risk": 4, "status": "monitoring"})

    owen.accept(dana.hand_to(owen, name="b"))

    assert conflicts_after(owen.vault, [owen.case]) == 1
    assert conflicts_after(dana.vault, [dana.case]) == 0
    assert conflicts_after(owen.vault, []) == 0
