"""Reading: corrections, finding, filters, days, what is new, and people."""

from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.cli.touring import meet
from desktop_app.domain.codes import NoteType, Part
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import change_person
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.notes import add_note
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff
from desktop_app.ui.case.date_dialog import DateDialog
from desktop_app.ui.case.person_dialog import PersonDialog
from desktop_app.ui.case.strike_dialog import StrikeDialog
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop
from tests.people import OWEN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DAYS = (
    (NoteType.CONTACT, "2026-11-16T16:40-06:00", "She got home at 18:40."),
    (NoteType.HOME_VISIT, "2026-11-18T13:20-06:00", "She can stay from Friday to Sunday."),
    (NoteType.NOTE, "2026-11-18T17:00-06:00", "Her aunt showed me the beading."),
)


def write(session: Session, case: CaseId, kind: NoteType, occurred: str, text: str) -> None:
    """A note that was recorded on another day."""
    new = NewNote(type=kind, occurred=parse_occurred(occurred), text=text, audience=WHOLE_TEAM)
    add_note(session.vault, case, new)


@pytest.fixture
def case(laptop: Laptop) -> CaseId:
    """A case with three notes on two days."""
    laptop.make_vault()
    made = laptop.make_case()
    with laptop.session() as dana:
        for kind, occurred, text in DAYS:
            write(dana, made, kind, occurred, text)
    return made


def hand_over(sender: Session, receiver: Session, case: CaseId, bundle: Path) -> None:
    """Hand a case on, and have it accepted."""
    request = HandoffRequest(
        case=case,
        recipients=(receiver.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(BundleCourier(sender), BundleScribe())
    build_handoff(sender.vault, desk, request, str(bundle), lambda _done, _total: True)
    courier = BundleCourier(receiver)
    arrived = open_handoff(receiver.vault, courier, str(bundle), lambda _done, _total: True)
    accept_handoff(receiver.vault, arrived)


def test_a_note_is_amended_and_its_first_words_stay_to_be_shown(
    laptop: Laptop, case: CaseId
) -> None:
    sitting = laptop.in_the_case()
    line = sitting.case.timeline
    sitting.press(Key.Key_K)  # from the last entry to the visit
    sitting.press(Key.Key_A)
    composer = sitting.composer
    sitting.expect(composer.sheet.reason.hasFocus)
    sitting.press(Key.Key_Return, CONTROL)
    without = composer.sheet.reason_form.error
    sitting.write("Return day corrected.")
    composer.sheet.text.setPlainText("She can stay from Friday to Monday morning.")

    sitting.press(Key.Key_Return, CONTROL)

    sitting.expect(lambda: sitting.case.frame.composer is None)
    sitting.expect(lambda: "Monday" in sitting.texts()[1])
    entry = line.current_entry()
    assert entry is not None
    assert without == "Say why, so that readers can trust it."
    assert entry.text == "She can stay from Friday to Sunday."
    assert "Hide original" in [spot.words for spot in line.spots()]
    sitting.expect(line.hasFocus)
    sitting.press(Key.Key_O)
    assert "Show original" in [spot.words for spot in line.spots()]


def test_a_note_is_struck_with_its_reason_and_stays_readable(laptop: Laptop, case: CaseId) -> None:
    sitting = laptop.in_the_case()

    sitting.case.acting.strike()
    dialog = sitting.dialog(StrikeDialog)
    sitting.write("Written in the wrong case.")
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Tab)
    by_tab = dialog.strike.hasFocus()
    sitting.press(Key.Key_Return)

    line = sitting.case.timeline

    def reason() -> str | None:
        entry = line.current_entry()
        return entry.struck.reason if entry is not None and entry.struck is not None else None

    sitting.expect(lambda: reason() == "Written in the wrong case.")
    assert by_tab
    assert sitting.texts()[2] == "Her aunt showed me the beading."


def test_words_are_found_and_the_line_goes_to_them(laptop: Laptop, case: CaseId) -> None:
    sitting = laptop.in_the_case()

    sitting.press(Key.Key_F, CONTROL)
    sitting.write("home")

    sitting.expect(lambda: sitting.case.frame.found.text() == "1 entry matches")
    sitting.expect(lambda: sitting.case.timeline.currentIndex().row() == 0)
    sitting.press(Key.Key_Escape)
    sitting.expect(sitting.case.timeline.hasFocus)


def test_filters_narrow_the_line_and_let_it_go_again(laptop: Laptop, case: CaseId) -> None:
    sitting = laptop.in_the_case()
    facets = sitting.case.frame.facets
    facets.setFocus()
    model = sitting.case.frame.facet_model
    sitting.expect(model.rowCount)
    row = next(n for n in range(model.rowCount()) if model.facet(model.index(n)).code == "contact")
    facets.setCurrentIndex(model.index(row))

    sitting.press(Key.Key_Space)
    sitting.expect(lambda: sitting.texts() == ["She got home at 18:40."])
    sitting.press(Key.Key_Space)

    sitting.expect(lambda: len(sitting.texts()) == 3)


def test_a_date_is_jumped_to(laptop: Laptop, case: CaseId) -> None:
    sitting = laptop.in_the_case()

    sitting.press(Key.Key_G, CONTROL)
    dialog = sitting.dialog(DateDialog)
    dialog.field.setDate(dialog.field.date().addDays(-4))  # Tuesday; nothing happened then
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: sitting.case.timeline.currentIndex().row() == 1)


def test_what_a_colleague_wrote_is_new_until_it_is_marked_read(
    laptop: Laptop, case: CaseId, tmp_path: Path
) -> None:
    laptop.make_vault(OWEN, "owen")
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        hand_over(dana, owen, case, tmp_path / "to.tlh")
        write(owen, case, NoteType.POLICE_UPDATE, "2026-11-17", "Spoke with the night clerk.")
        hand_over(owen, dana, case, tmp_path / "back.tlh")
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 1)
    sitting = laptop.unlocked()
    cases = sitting.casework.list
    shown = cases.model.at(0)

    case_screen = sitting.open_case()
    entry = case_screen.timeline.current_entry()
    row = sitting.row(1)
    sitting.press(Key.Key_R, SHIFT)
    sitting.expect(lambda: not case_screen.timeline.timeline().unread.rows)  # type: ignore[union-attr]

    assert shown is not None
    assert shown.unread == 1
    assert entry is not None
    assert entry.text == "Spoke with the night clerk."
    assert row.new_since is not None
    sitting.press(Key.Key_Escape)
    sitting.expect(cases.isVisible)
    sitting.lock()
    sitting.unlock()
    again = sitting.casework.list.model.at(0)
    assert again is not None
    assert again.unread == 0


def test_a_clock_nobody_compared_is_no_mark_on_the_line_but_is_said(
    laptop: Laptop, case: CaseId
) -> None:
    sitting = laptop.in_the_case()
    row = sitting.row(2)

    marks = sitting.case._words.marks(row.entry)
    spoken = sitting.case._spoken(row)
    sitting.press(Key.Key_Return)

    told = sitting.case.frame.inspector.entry.toPlainText()
    assert marks == ()
    assert "12:00 (device clock, not checked)" in spoken
    assert "12:00 (device clock, not checked)" in told


def test_a_person_is_added_and_changed_and_the_strip_shows_the_new_rule(
    laptop: Laptop, case: CaseId
) -> None:
    sitting = laptop.in_the_case()
    sitting.press(Key.Key_2, ALT)
    sitting.expect(lambda: sitting.held() is sitting.people.table)
    sitting.press(Key.Key_N)
    dialog = sitting.dialog(PersonDialog)
    sitting.write("Ruth Marten")
    dialog.part.setCurrentIndex(dialog.part.findData(Part.CAREGIVER.value))
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: sitting.people.model.rowCount() == 2)

    sitting.press(Key.Key_Home)
    sitting.press(Key.Key_Return)
    changing = sitting.dialog(PersonDialog)
    changing.fields["safe_contact"].setText("Text 555-0163 now.")
    changing.fields["safe_contact_checked_on"].setText("2026-02-31")
    sitting.press(Key.Key_Return)
    impossible = changing.forms["safe_contact_checked_on"].error
    changing.today.click()
    sitting.press(Key.Key_Return)

    strip = sitting.case.frame.safe_contact
    sitting.expect(lambda: "555-0163" in strip.accessibleName())
    assert impossible == "Write the day like 2026-11-02."
    assert strip._checked.text() == "Checked Sat 21 Nov"
    model = sitting.people.model
    assert [model.index(row, 0).data() for row in range(2)] == ["J.M.", "R.M."]


def test_answers_that_differ_are_all_shown_and_none_is_chosen_for_anybody(
    laptop: Laptop, case: CaseId, tmp_path: Path
) -> None:
    laptop.make_vault(OWEN, "owen")
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        hand_over(dana, owen, case, tmp_path / "to.tlh")
        [jo] = dana.vault.reading.people(case)
        change_person(dana.vault, case, jo.id, {"pronouns": "they/them"})
        change_person(owen.vault, case, jo.id, {"pronouns": "she/they"})
        hand_over(owen, dana, case, tmp_path / "back.tlh")
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 1)
    sitting = laptop.in_the_case()
    sitting.press(Key.Key_2, ALT)
    sitting.expect(lambda: "J.M. differ" in sitting.people.differing.words)

    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(PersonDialog)
    hint = dialog.forms["pronouns"]._hint.accessibleName()
    empty = dialog.fields["pronouns"].text()
    dialog.fields["pronouns"].setText("they/them")
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: not sitting.people.differing.words)
    assert empty == ""
    assert "they/them" in hint
    assert "she/they" in hint
    assert "they/them" in sitting.case.frame.header._about.accessibleName()


def test_details_of_the_safe_contact_rule_lead_to_the_people(laptop: Laptop, case: CaseId) -> None:
    sitting = laptop.in_the_case()

    sitting.case.frame.safe_contact.details_asked.emit()

    sitting.expect(lambda: sitting.held() is sitting.people.table)
    sitting.press(Key.Key_Escape)
    assert sitting.case.frame.tabs.currentIndex() == 0
