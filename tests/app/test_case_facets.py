"""What a line can be narrowed by, counted and read on a real vault and on the invented one."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.casework import CaseDesk
from desktop_app.app.vaults import Session
from desktop_app.crypto.signing import DevicePen
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from desktop_app.services.ports import Since, State, TimelineQuery
from desktop_app.ui.case.facet_model import FacetModel
from desktop_app.ui.case.port import CasePort
from tests.bench.hands import CaseWriter, Colleague
from tests.bench.made_up import Words
from tests.bench.vaults import know
from tests.people import CEDAR
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import CASE, ENTRIES


@pytest.fixture(params=["paper", "vault"])
def case(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[CasePort, CaseId]:
    """A case with as many entries as the invented one has, all of one month."""
    if request.param == "paper":
        return PaperCase(), CASE
    dana: Session = request.getfixturevalue("dana")
    id_ = find_case(dana.vault, CEDAR.codename)
    for day in range(1, len(ENTRIES) + 1):
        when = parse_occurred(f"2026-11-{day:02}T10:00-06:00")
        note = NewNote(type=NoteType.NOTE, occurred=when, text="Words.", audience=WHOLE_TEAM)
        add_note(dana.vault, id_, replace(note, present=("J.M.",)))
    return CaseDesk(dana), id_


def test_months_hold_all_entries(case: tuple[CasePort, CaseId]) -> None:
    port, id_ = case

    months = port.months(TimelineQuery(case=id_))

    assert [month.entries for month in months] == [len(ENTRIES)]


def test_before_anything_was_recorded_everything_came_later(
    case: tuple[CasePort, CaseId],
) -> None:
    port, id_ = case
    query = TimelineQuery(case=id_, known_by_ms=1)
    entry = port.timeline(replace(query, known_by_ms=None)).entries[0]

    assert port.timeline(query).total == 0
    assert port.row_of(query, entry.id) is None
    assert port.months(query) == ()
    assert port.unread(query).rows == ()
    assert port.since(id_, 1).notes == len(ENTRIES)


def test_whoever_was_there_is_counted_and_found(case: tuple[CasePort, CaseId]) -> None:
    port, id_ = case

    present = port.facets(id_).present
    found = port.timeline(TimelineQuery(case=id_, present=frozenset({"J.M."})))

    assert found.total == present["J.M."] > 0


def test_a_pin_is_counted_and_narrowed_to_until_it_is_taken_out(
    case: tuple[CasePort, CaseId],
) -> None:
    port, id_ = case
    entry = port.timeline(TimelineQuery(case=id_)).entries[2]
    pinned = TimelineQuery(case=id_, states=frozenset({State.PINNED}))

    port.pin(id_, entry.id, pinned=True)
    found = port.timeline(pinned).entries, port.pinned(id_), port.marked(id_)[State.PINNED]
    port.pin(id_, entry.id, pinned=False)

    assert found == ((entry,), frozenset({entry.id}), 1)
    assert port.timeline(pinned).total == port.marked(id_)[State.PINNED] == 0


def test_a_person_counts_once_on_however_many_devices(dana: Session) -> None:
    chance = random.Random(7)
    id_, desk = find_case(dana.vault, CEDAR.codename), CaseDesk(dana)
    first = Colleague.met(chance, "Owen Harada", Discipline.POLICE)
    pen = DevicePen.from_seed(chance.randbytes(32))
    card = replace(first.card, id=ObjectId(chance.randbytes(16)), key=pen.public)
    second = replace(first, card=card, pen=pen)
    know(dana, (first, second), chance)
    for device in (first, second):
        written = CaseWriter(chance, Words.seeded(1), id_, (device,)).notes(4)
        dana.vault.book.ingest([entry.line for entry in written], "test")

    facets = desk.facets(id_)
    model = FacetModel()
    model.show_facets(facets)
    (writer,), (agency,) = facets.writers, facets.agencies
    model.toggle(writer)
    model.toggle(agency)

    narrowed = model.narrowed(TimelineQuery(case=id_))
    total = desk.timeline(narrowed).total
    assert (writer.name, agency.name) == ("Owen Harada", "Agency of Owen Harada")
    assert writer.devices == agency.devices == {first.card.key, second.card.key}
    assert facets.writers[writer] == facets.agencies[agency] == total > 4
    assert desk.since(id_, 1) == Since(total, facets.states.get(State.LATE, 0), 0)
