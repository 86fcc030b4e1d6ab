"""What is said beneath a note that is reviewed."""

from dataclasses import replace

from desktop_app.domain.codes import Flag
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.review_words import said_beneath
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import HOME_VISIT


def test_how_late_and_why_stand_beside_a_late_note(desk: Desk) -> None:
    late = replace(
        HOME_VISIT,
        start="2026-11-10T13:20-06:00",
        end=None,
        recorded_ms=HOME_VISIT.recorded_ms + 72 * 3_600_000,
        flags=frozenset({Flag.LATE}),
        late_reason="The road was closed.",
    )

    told = next(said_beneath(EntryWords(desk.dates), late))
    without = next(said_beneath(EntryWords(desk.dates), replace(late, late_reason="")))

    assert told.lead.startswith("Late: ")
    assert told.lead.endswith(" days")
    assert (told.text, without.text) == ("The road was closed.", "No reason given.")
