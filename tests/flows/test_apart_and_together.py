"""Two laptops answer one question differently; a folder carries it, one settles it, both agree."""

from pathlib import Path

import pytest

from desktop_app.domain.case import CaseLine
from desktop_app.services.cases import change_person, find_case
from desktop_app.ui.case.person_dialog import PersonDialog
from desktop_app.ui.conflicts.dialog import ConflictsDialog
from desktop_app.ui.translate import Language
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.two_laptops import (
    exchange_by_hand,
    exchange_once_more,
    exchange_with,
    let_owen_in,
    make_two,
    owen_at_work,
)
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
BY_DANA, BY_OWEN = "Text after four, never call.", "Through her aunt only."
TOGETHER = "Text her first, then through her aunt."
COUNTED = {
    Language.ENGLISH: "1 conflict: settle",
    Language.FRENCH: "1 conflit\u00a0: régler",
}
ASKED = {Language.ENGLISH: "Which one holds?", Language.FRENCH: "Laquelle vaut?"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What both laptops can reach."""
    made = tmp_path / "Northern office"
    made.mkdir()
    return made


def owen_answers(laptop: Laptop, folder: Path, answer: str) -> None:
    """On his own laptop, on the road: he knows nothing of what Dana says meanwhile."""
    with owen_at_work(laptop) as owen:
        exchange_with(owen, folder)
        case = find_case(owen.vault, CEDAR.codename)
        [jo] = owen.vault.reading.people(case)
        change_person(owen.vault, case, jo.id, {"safe_contact": answer})


def owen_comes_back_to_the_office(laptop: Laptop, folder: Path) -> None:
    """His laptop reaches the folder again."""
    with owen_at_work(laptop) as owen:
        exchange_with(owen, folder)


def dana_answers(sitting: Sitting, answer: str) -> None:
    """Alt+2, Enter on the young person, another rule, Enter."""
    sitting.press(Key.Key_2, ALT)
    page = sitting.people
    sitting.expect(page.table.hasFocus)
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(PersonDialog)
    sitting.settle()
    field = dialog.fields["safe_contact"]
    field.setFocus()
    field.selectAll()
    sitting.write(answer)
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: not page.findChildren(PersonDialog))
    sitting.settle()


def settle_together(sitting: Sitting, language: Language) -> None:
    """From the foot of the window: write what holds, Ctrl+Enter, Esc."""
    foot = sitting.screen(Shell).settling
    assert foot is not None
    sitting.expect(foot.mark.button.isVisible)
    assert foot.mark.button.text() == COUNTED[language]
    foot.mark.button.setFocus()
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(ConflictsDialog)
    sitting.expect(lambda: dialog.shown is not None)
    sitting.settle()
    one = dialog.shown
    assert one is not None
    assert dialog.accessibleName() == ASKED[language]
    assert {card.value for card in one.cards} == {BY_DANA, BY_OWEN}
    sitting.press(Key.Key_3)
    sitting.settle()
    sitting.write(TOGETHER)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: dialog.shown is None)
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: not foot.mark.button.isVisible())


@pytest.mark.parametrize("language", list(Language))
def test_what_two_laptops_say_apart_is_settled_on_one_and_holds_on_both(
    laptop: Laptop, folder: Path, language: Language
) -> None:
    make_two(laptop)
    sitting = laptop.start()
    if language is Language.FRENCH:
        sitting.press(Key.Key_E, CONTROL | SHIFT)
    sitting.unlock()
    sitting.open_case()
    let_owen_in(sitting)
    exchange_by_hand(sitting, folder)
    sitting.press(Key.Key_Escape)
    owen_answers(laptop, folder, BY_OWEN)
    dana_answers(sitting, BY_DANA)
    foot = sitting.screen(Shell).settling
    assert foot is not None
    before = foot.mark.button.isVisible()
    owen_comes_back_to_the_office(laptop, folder)

    exchange_once_more(sitting)
    sitting.press(Key.Key_Escape)
    settle_together(sitting, language)
    exchange_once_more(sitting)
    sitting.press(Key.Key_Escape)
    sitting.leave()

    assert not before
    with owen_at_work(laptop) as owen, laptop.session() as dana:
        exchange_with(owen, folder)
        held = [told(session.vault.reading.cases()) for session in (dana, owen)]
        digests = {session.vault.book.state() for session in (dana, owen)}
        left = [session.vault.conflicts.count() for session in (dana, owen)]
    assert held == [TOGETHER, TOGETHER]
    assert left == [0, 0]
    assert len(digests) == 1


def told(lines: tuple[CaseLine, ...]) -> str:
    """How the young person of the only case can be reached."""
    [line] = lines
    assert line.young_person is not None
    return line.young_person.safe_contact
