"""Another's note adopted by keyboard, and a consultation that Today asks somebody to sign too."""

import pytest

from desktop_app.app.vaults import Session
from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.note import NewNote, TimelineEntry
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.cases import find_case
from desktop_app.services.notes import add_note
from desktop_app.services.ports import TimelineQuery
from desktop_app.ui.case.adopt_dialog import AdoptDialog
from desktop_app.ui.translate import Language
from desktop_app.ui.window.place import Preferences
from tests.flows.hands import SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_coordinating import titles, to, today
from tests.flows.two_laptops import make_two
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LANGUAGES = (Language.ENGLISH, Language.FRENCH)


def carry(one: Session, other: Session, case: CaseId) -> None:
    """All of the whole team that one holds, on a stick."""
    lines = [log.lines for log in one.vault.book.logs(case, [WHOLE_TEAM])]
    for some in lines:
        other.vault.book.ingest(some, "stick", (case, WHOLE_TEAM))


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def at_work(request: pytest.FixtureRequest, laptop: Laptop) -> Sitting:
    """Owen wrote down what he and Dana talked over; she has it on her laptop."""
    make_two(laptop)
    with laptop.session() as dana, laptop.session("owen") as owen:
        case = find_case(dana.vault, CEDAR.codename)
        carry(dana, owen, case)
        new = NewNote(
            type=NoteType.CONSULTATION,
            occurred=parse_occurred("2026-11-20T10:00-06:00"),
            text="We agreed to visit on Friday.",
            audience=WHOLE_TEAM,
            present=("Dana Whitford", "Owen Harada"),
        )
        add_note(owen.vault, case, new)
        carry(owen, dana, case)
    laptop.remembered.remember_preferences(Preferences(language=request.param))
    return laptop.in_the_case()


def the_entry(laptop: Laptop, sitting: Sitting) -> TimelineEntry:
    """The only one there is, once the window is closed."""
    sitting.leave()
    with laptop.session() as dana:
        case = find_case(dana.vault, CEDAR.codename)
        [entry] = dana.vault.reading.timeline(TimelineQuery(case=case, limit=0)).entries
    return entry


def test_today_asks_for_the_second_signature_and_no_more_once_it_is_there(
    at_work: Sitting, laptop: Laptop
) -> None:
    sitting = at_work
    page = today(sitting)
    sitting.expect(lambda: len(titles(page)) == 1)
    assert "Owen Harada" in titles(page)[0]
    sitting.expect(page.today.due.hasFocus)
    sitting.press(Key.Key_Return)
    sitting.expect(sitting.case.timeline.current_entry)
    sitting.expect(sitting.case.timeline.hasFocus)

    sitting.press(Key.Key_A, SHIFT)
    dialog = sitting.dialog(AdoptDialog)
    to(sitting, dialog.record)
    sitting.press(Key.Key_Return)
    sitting.settle()

    sitting.expect(lambda: len(sitting.row(0).entry.signers) == 2)
    again = today(sitting)
    sitting.expect(lambda: titles(again) == [])
    entry = the_entry(laptop, sitting)
    assert [author.name for author in entry.signers] == ["Owen Harada", "Dana Whitford"]


def test_it_is_adopted_with_what_somebody_remembers_otherwise(
    at_work: Sitting, laptop: Laptop
) -> None:
    sitting = at_work
    sitting.expect(sitting.case.timeline.current_entry)
    sitting.press(Key.Key_A, SHIFT)
    dialog = sitting.dialog(AdoptDialog)
    sitting.expect(dialog.text.hasFocus)
    sitting.write("It was Thursday.")
    to(sitting, dialog.said_as.segment("countersigned"))
    sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Space)
    to(sitting, dialog.record)
    sitting.press(Key.Key_Return)
    sitting.settle()

    entry = the_entry(laptop, sitting)
    [adoption] = entry.adoptions
    assert (adoption.said_as, adoption.text) == (AdoptedAs.ADOPTED, "It was Thursday.")
    assert entry.current_text == "We agreed to visit on Friday."


def test_on_ones_own_entry_the_dialog_says_that_nobody_adopts_it(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.in_the_case()
    sitting.record("She came with her aunt.")
    sitting.case.acting.sign_now()
    sitting.expect(lambda: not sitting.case.frame.unsigned.isVisible())

    sitting.press(Key.Key_A, SHIFT)
    dialog = sitting.dialog(AdoptDialog)
    dialog.record.click()

    sitting.expect(lambda: bool(dialog.error.words))
    assert sitting.row(0).entry.adoptions == ()
