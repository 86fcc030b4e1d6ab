"""Corrections taken back within their minute: every word is on the desk again."""

from desktop_app.app.casework import CaseDesk, ComposerDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from tests.people import CEDAR

LONG = "She is well, and said so twice. " * 4_000
"""More than a note holds: it goes into a file of its own."""


def a_note(dana: Session) -> tuple[CaseId, EntryId]:
    case = find_case(dana.vault, CEDAR.codename)
    new = NewNote(
        type=NoteType.NOTE,
        occurred=parse_occurred("2026-11-10"),
        text="She is well.",
        audience=WHOLE_TEAM,
    )
    return case, add_note(dana.vault, case, new).entries[0]


def test_a_long_amendment_comes_back_whole_with_its_reason(dana: Session) -> None:
    case, note = a_note(dana)
    composer, desk = ComposerDesk(dana), CaseDesk(dana)
    composer.amend_note(note, "She told more.", LONG)
    [waiting] = desk.unsigned(case)

    taken = desk.take_back(case, waiting.id)

    draft = composer.draft(case, note)
    assert draft is not None
    assert (draft.text, draft.reason, draft.amends) == (LONG, "She told more.", note)
    assert taken.entry is not None
    assert (taken.entry.id, taken.entry.current_text) == (note, "She is well.")
    assert desk.unsigned(case) == ()


def test_a_strike_taken_back_tells_its_reason_and_leaves_no_draft(dana: Session) -> None:
    case, note = a_note(dana)
    desk = CaseDesk(dana)
    desk.strike_note(note, "In the wrong case.")
    [waiting] = desk.unsigned(case)

    taken = desk.take_back(case, waiting.id)

    assert taken.strike_reason == "In the wrong case."
    assert taken.entry is not None
    assert taken.entry.struck is None
    assert ComposerDesk(dana).draft(case, note) is None
