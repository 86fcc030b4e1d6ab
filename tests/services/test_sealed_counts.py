"""That sealed entries exist is told only when the sender says so, and never more than a count."""

from datetime import date

from desktop_app.domain.codes import Discipline
from desktop_app.domain.ids import WHOLE_TEAM, Audience, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.sealed_counts import SealedMonth, sealed_months
from tests.services.conftest import Person

OWN = Audience("d_child_protection")


def test_without_the_tick_there_is_no_trace(dana: Person, owen: Person) -> None:
    dana.note("Ours alone.", OWN)

    owen.accept(dana.hand_to(owen))

    assert sealed_months(owen.vault, owen.case) == ()


def test_with_the_tick_the_reader_learns_discipline_month_and_number(
    dana: Person, owen: Person
) -> None:
    for day in ("2026-10-30", "2026-11-02", "2026-11-20"):
        dana.note("Ours alone.", OWN, occurred=day)

    owen.accept(dana.hand_to(owen, show_sealed=True))

    assert set(sealed_months(owen.vault, owen.case)) == {
        SealedMonth(Discipline.CHILD_PROTECTION, date(2026, 10, 1), 1),
        SealedMonth(Discipline.CHILD_PROTECTION, date(2026, 11, 1), 2),
    }


def test_what_a_listed_group_is_called_leaves_with_its_words_or_with_the_tick(
    dana: Person, owen: Person
) -> None:
    group = Audience("a_bbbbbbbbbbbbb")
    body = {"tag": group, "title": "Privileged advice", "listed": True}
    about = ObjectId(dana.vault.new_id())
    told = Draft(case=dana.case, audience=WHOLE_TEAM, kind=kinds.AUDIENCE, about=about, body=body)
    dana.vault.book.append(dana.vault.pen, [told])
    dana.note("For two of us.", group)

    owen.accept(dana.hand_to(owen, name="without"))
    before = {each.title for each in owen.vault.reading.groups(owen.case)}
    owen.accept(dana.hand_to(owen, show_sealed=True, name="ticked"))

    assert "Privileged advice" not in before
    assert {each.title for each in owen.vault.reading.groups(owen.case)} == {"Privileged advice"}


def test_an_unlisted_group_leaves_no_trace_even_then(dana: Person, owen: Person) -> None:
    hidden = Audience("a_ccccccccccccc")
    body = {"tag": hidden, "title": "Advice", "listed": False}
    about = ObjectId(dana.vault.new_id())
    declared = Draft(case=dana.case, audience=hidden, kind=kinds.AUDIENCE, about=about, body=body)
    dana.vault.book.append(dana.vault.pen, [declared])
    dana.note("Privileged.", hidden)

    owen.accept(dana.hand_to(owen, show_sealed=True))

    assert sealed_months(owen.vault, owen.case) == ()


def test_a_later_bundle_of_the_series_replaces_what_was_told(dana: Person, owen: Person) -> None:
    dana.note("Ours alone.", OWN)
    owen.accept(dana.hand_to(owen, show_sealed=True))
    dana.note("One more.", OWN)

    owen.accept(dana.hand_to(owen, show_sealed=True, name="b"))

    assert [told.entries for told in sealed_months(owen.vault, owen.case)] == [2]


def test_notes_dated_in_every_month_there_ever_was_keep_nobody_from_leaving(
    dana: Person, owen: Person
) -> None:
    months = [f"{year}-{month:02d}-01" for year in range(1900, 1990) for month in range(1, 13)]
    dana.vault.book.append(dana.vault.pen, [_dated(dana, start) for start in months])

    owen.accept(dana.hand_to(owen, show_sealed=True))

    told = sealed_months(owen.vault, owen.case)
    assert len(told) == 1_000
    assert date(1989, 12, 1) in {month.month for month in told}


def _dated(by: Person, start: str) -> Draft:
    body = {"type": "note", "start": start, "precision": "day", "text/0000": "x"}
    about = ObjectId(by.vault.new_id())
    return Draft(case=by.case, audience=OWN, kind=kinds.NOTE, about=about, body=body)
