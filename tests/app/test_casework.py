"""What the screens of a case may rely on: the invented ports of their tests and the real ones."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.app.casework import CaseDesk, CaseListDesk, ComposerDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import Flag, NoteType
from desktop_app.domain.errors import Fault, FaultCode, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from desktop_app.services.ports import Part, TimelineQuery
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.cases.port import CasesPort
from desktop_app.ui.composer.draft import ChosenFile, Draft
from desktop_app.ui.composer.port import ComposerPort
from desktop_app.ui.composer.when import When
from tests.app.conftest import refusal_of
from tests.mails import PDF
from tests.people import CEDAR
from tests.ui.case.paper_case import PaperCase
from tests.ui.case.paper_entries import CASE, ENTRIES
from tests.ui.cases.paper_shelf import PaperShelf
from tests.ui.composer.paper_desk import PaperDesk

SEVERAL = len(ENTRIES)
NOWHERE = EntryId(b"\xee" * 32)


# --- the list of cases


@pytest.fixture(params=["paper", "vault"])
def cases(request: pytest.FixtureRequest) -> CasesPort:
    """A list in which Cedar-0412 stands."""
    if request.param == "paper":
        return PaperShelf()
    return CaseListDesk(request.getfixturevalue("dana"))


def test_a_case_that_was_opened_stands_in_the_list_led_by_the_own_agency(
    cases: CasesPort,
) -> None:
    receipt = cases.open_case(replace(CEDAR, codename="Osprey-0500"), None)

    line = next(line for line in cases.cases() if line.id == receipt.case)
    assert (line.codename, line.lead_agency) == ("Osprey-0500", "Northern Lakes CFS")
    assert Part.CASES in receipt.parts


@pytest.mark.parametrize("codename", ["Cedar-0412", "CEDAR-0412", " Cedar-0412 "])
def test_a_codename_is_taken_in_any_spelling(cases: CasesPort, codename: str) -> None:
    code = refusal_of(lambda: cases.open_case(replace(CEDAR, codename=codename), None))

    assert code is RefusalCode.CODENAME_TAKEN


def test_a_case_needs_a_codename(cases: CasesPort) -> None:
    code = refusal_of(lambda: cases.open_case(replace(CEDAR, codename=" "), None))

    assert code is RefusalCode.EMPTY_CODENAME


# --- one case


def a_note(text: str, day: int = 10) -> NewNote:
    when = parse_occurred(f"2026-11-{day:02}T10:00-06:00")
    return NewNote(type=NoteType.NOTE, occurred=when, text=text, audience=WHOLE_TEAM)


@pytest.fixture(params=["paper", "vault"])
def case(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[CasePort, CaseId]:
    """A case with several entries, none of them read."""
    if request.param == "paper":
        return PaperCase(new={entry.id for entry in ENTRIES}), CASE
    dana: Session = request.getfixturevalue("dana")
    id_ = find_case(dana.vault, CEDAR.codename)
    for number in range(1, SEVERAL):
        add_note(dana.vault, id_, a_note(f"Entry {number}.", number))
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(PDF)
    composer, desk = ComposerDesk(dana), CaseDesk(dana)
    composer.add_note(id_, a_note("The plan.", SEVERAL), (composer.look_at(plan),))
    desk.sign_now(id_)
    desk.mark_read(TimelineQuery(case=id_), 0, SEVERAL - 1, read=False)
    return desk, id_


def test_a_line_is_read_in_stretches_and_tells_how_long_it_is(
    case: tuple[CasePort, CaseId],
) -> None:
    port, id_ = case
    whole = port.timeline(TimelineQuery(case=id_, limit=0))

    stretch = port.timeline(TimelineQuery(case=id_, limit=2, offset=1))

    assert (whole.total, len(whole.entries)) == (SEVERAL, SEVERAL)
    assert (stretch.total, stretch.entries) == (SEVERAL, whole.entries[1:3])
    assert [entry.start for entry in whole.entries] == sorted(
        entry.start or "" for entry in whole.entries
    )


def test_an_entry_is_found_on_the_line_and_a_strange_one_is_not(
    case: tuple[CasePort, CaseId],
) -> None:
    port, id_ = case
    query = TimelineQuery(case=id_)
    third = port.timeline(query).entries[2]

    assert port.row_of(query, third.id) == 2
    assert port.row_of(query, NOWHERE) is None
    assert refusal_of(lambda: port.entry(NOWHERE)) is RefusalCode.UNKNOWN_ENTRY


def test_reading_marks_rows_from_first_to_last(case: tuple[CasePort, CaseId]) -> None:
    port, id_ = case
    query = TimelineQuery(case=id_)

    port.mark_read(query, 1, 3, read=True)
    after_reading = port.unread(query).rows
    port.mark_read(query, 2, 2, read=False)

    assert after_reading == (0, *range(4, SEVERAL))
    assert port.unread(query).rows == (0, 2, *range(4, SEVERAL))


def test_a_struck_note_says_why_and_is_struck_once(case: tuple[CasePort, CaseId]) -> None:
    port, id_ = case
    note = port.timeline(TimelineQuery(case=id_)).entries[0].id

    receipt = port.strike_note(note, "In the wrong case.")

    struck = port.entry(note)
    assert struck.struck is not None
    assert struck.struck.reason == "In the wrong case."
    assert Flag.STRUCK in struck.flags
    assert (receipt.case, Part.TIMELINE in receipt.parts) == (id_, True)
    assert refusal_of(lambda: port.strike_note(note, "Again")) is RefusalCode.ALREADY_STRUCK


def test_a_note_is_not_struck_without_a_reason(case: tuple[CasePort, CaseId]) -> None:
    port, id_ = case
    note = port.timeline(TimelineQuery(case=id_)).entries[0].id

    assert refusal_of(lambda: port.strike_note(note, "  ")) is RefusalCode.EMPTY_REASON
    assert port.entry(note).struck is None


def test_what_is_signed_is_not_taken_back(case: tuple[CasePort, CaseId]) -> None:
    port, id_ = case

    waiting = port.unsigned(id_)

    assert waiting == ()
    assert refusal_of(lambda: port.take_back(id_, "0")) is RefusalCode.ALREADY_SIGNED


def test_facts_count_what_the_line_shows(case: tuple[CasePort, CaseId]) -> None:
    port, id_ = case

    facts = port.facts(id_)

    assert facts.line.entries == SEVERAL
    assert sum(port.facets(id_).disciplines.values()) == SEVERAL
    assert sum(port.facets(id_).types.values()) == SEVERAL


def test_a_copy_is_never_written_over_a_file(
    case: tuple[CasePort, CaseId], tmp_path: Path
) -> None:
    port, id_ = case
    entries = port.timeline(TimelineQuery(case=id_)).entries
    note, file = next((entry.id, one) for entry in entries for one in entry.attachments)

    port.save_copy(note, file, tmp_path / "copy")
    before = (tmp_path / "copy").read_bytes()
    code = refusal_of(lambda: port.save_copy(note, file, tmp_path / "copy"))

    assert code is RefusalCode.FILE_EXISTS
    assert (tmp_path / "copy").read_bytes() == before


# --- the composer


@pytest.fixture(params=["paper", "vault"])
def composing(request: pytest.FixtureRequest) -> tuple[ComposerPort, CaseId]:
    """A composer in a case."""
    if request.param == "paper":
        return PaperDesk(), CASE
    dana: Session = request.getfixturevalue("dana")
    return ComposerDesk(dana), find_case(dana.vault, CEDAR.codename)


def a_draft(text: str) -> Draft:
    return Draft(when=When.at(datetime(2026, 11, 10, 10, 0, tzinfo=UTC)), text=text)


def test_a_draft_is_kept_until_it_is_emptied(composing: tuple[ComposerPort, CaseId]) -> None:
    port, case = composing
    before = port.draft(case, None)

    port.save_draft(case, a_draft("Half a sen"))
    kept = port.draft(case, None)
    port.save_draft(case, a_draft(" "))

    assert before is None
    assert kept == a_draft("Half a sen")
    assert port.draft(case, None) is None


def test_a_draft_is_done_with_when_its_note_is_stored_and_nothing_is_signed_yet(
    composing: tuple[ComposerPort, CaseId],
) -> None:
    port, case = composing
    port.save_draft(case, a_draft("A whole sentence."))

    receipt = port.add_note(case, a_note("A whole sentence."), ())

    assert port.draft(case, None) is None
    assert (receipt.case, receipt.entries) == (case, ())
    assert Part.TIMELINE in receipt.parts


def test_an_empty_note_is_refused_and_its_draft_stays(
    composing: tuple[ComposerPort, CaseId],
) -> None:
    port, case = composing
    draft = replace(a_draft(""), place="The friendship centre")
    port.save_draft(case, draft)

    code = refusal_of(lambda: port.add_note(case, a_note("  "), ()))

    assert code is RefusalCode.EMPTY_NOTE
    assert port.draft(case, None) == draft


def test_the_own_agency_comes_first_among_the_readers_and_the_team_is_among_them(
    composing: tuple[ComposerPort, CaseId],
) -> None:
    port, case = composing

    readers = port.readers(case)

    assert readers[0].agencies == ("Northern Lakes CFS",)
    assert WHOLE_TEAM in {one.audience for one in readers}


def test_a_file_is_known_by_its_bytes_whatever_it_is_called(
    composing: tuple[ComposerPort, CaseId], tmp_path: Path
) -> None:
    port, _ = composing
    disguised = tmp_path / "holiday.txt"
    disguised.write_bytes(PDF)

    looked_at = port.look_at(disguised)

    assert looked_at == ChosenFile.of(disguised, "application/pdf", len(PDF))


def test_a_file_that_is_gone_is_told_as_gone(
    composing: tuple[ComposerPort, CaseId], tmp_path: Path
) -> None:
    port, _ = composing

    with pytest.raises(Fault) as failed:
        port.look_at(tmp_path / "gone.pdf")

    assert failed.value.code is FaultCode.FILE_GONE
