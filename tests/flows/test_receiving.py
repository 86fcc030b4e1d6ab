"""Receiving by keyboard: a part is taken in, the receipt goes back, and the sender sees it."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.cli.touring import meet
from desktop_app.domain.marks import Notice
from desktop_app.services.cases import find_case, open_case
from desktop_app.ui.case.handoffs_model import Column
from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.handoff.notice_dialog import NoticeDialog
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.handoff.say_dialog import SayDialog
from desktop_app.ui.handoff.tell_dialog import TellDialog
from desktop_app.ui.translate import Language
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.outside.handing import a_note, hand_over
from tests.people import CEDAR, JO, OWEN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FOR_BOTH, FOR_HER_WORKER = "She came with her aunt.", "The school called."
CORRECTED = "She came with her cousin."
GONE_WRONG = "It was meant for another team."
WHY = "The school is not ours to keep."
SEEN = {
    Language.ENGLISH: f"Received in part by {OWEN.name} on Sat 21 Nov, 12:00",
    Language.FRENCH: f"Reçue en partie par {OWEN.name} le sam. 21 nov., 12\u00a0h",
}


@dataclass(frozen=True, slots=True)
class Stick:
    """What goes from hand to hand: the handoff there, and the receipt back."""

    handoff: Path
    receipt: Path
    notice: Path


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    made = tmp_path / "stick"
    made.mkdir()
    return Stick(made / "A7-31Q9.tlh", made / "B2-77K1.tlh", made / "C4-12M5.tlh")


def dana_hands_over(laptop: Laptop, stick: Stick) -> None:
    """Both vaults, a case with two notes, and the bundle for Owen."""
    laptop.make_vault(OWEN, "owen")
    laptop.make_vault()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        open_case(dana.vault, CEDAR, JO)
        case = find_case(dana.vault, CEDAR.codename)
        for words in (FOR_BOTH, FOR_HER_WORKER):
            a_note(dana, case, words)
        hand_over(dana, [owen.vault.me], case, stick.handoff)


def at_the_desk_of(laptop: Laptop, name: str, language: Language) -> Sitting:
    """Start the program on the vault of one of them, in a language, and unlock."""
    laptop.remembered.remember_vault(laptop.folder / name, laptop.machine.clock.now_ms() + 1)
    sitting = laptop.start()
    if sitting.window.desk.language is not language:
        sitting.press(Key.Key_E, CONTROL | SHIFT)
    sitting.unlock()
    return sitting


def bring(sitting: Sitting, file: Path) -> ReceiveDialog:
    """Ctrl+O on the cases, and Ctrl+O again to choose the file."""
    sitting.files.to_open = file
    sitting.press(Key.Key_O, CONTROL)
    dialog = sitting.dialog(ReceiveDialog)
    sitting.press(Key.Key_O, CONTROL)
    return dialog


def owen_takes_a_part(sitting: Sitting, stick: Stick) -> ReceiveDialog:
    """Down to the note, Space, Ctrl+Enter, why, Enter; then Ctrl+S for the receipt."""
    dialog = bring(sitting, stick.handoff)
    sitting.expect(dialog.page.parts.list.hasFocus)
    while FOR_HER_WORKER not in row_spoken(dialog):
        sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    question = sitting.dialog(SayDialog)
    sitting.expect(question.said.hasFocus)
    sitting.write(WHY)
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Space)
    sitting.expect(lambda: dialog.decided is not None)
    sitting.files.to_save_at = stick.receipt
    sitting.press(Key.Key_S, CONTROL)
    decided = dialog.decided
    assert decided is not None
    sitting.expect(decided.written.isVisible)
    return dialog


def row_spoken(dialog: ReceiveDialog) -> str:
    """What a screen reader says of the row the keyboard is on."""
    found = dialog.page.parts.model.at(dialog.page.parts.list.currentIndex().row())
    assert found is not None
    return dialog.page.parts.model.words.spoken(found)


def handoffs(sitting: Sitting) -> HandoffsPage:
    """Alt+3."""
    sitting.press(Key.Key_3, ALT)
    page = sitting.case.frame.pages.currentWidget()
    assert isinstance(page, HandoffsPage)
    sitting.settle()
    return page


@pytest.mark.parametrize("language", list(Language))
def test_a_part_is_taken_in_and_the_sender_sees_by_whom_and_when(
    laptop: Laptop, stick: Stick, language: Language
) -> None:
    dana_hands_over(laptop, stick)
    owen = at_the_desk_of(laptop, "owen", language)

    dialog = owen_takes_a_part(owen, stick)
    assert dialog.decided is not None
    owen.press(Key.Key_Return)
    line = owen.texts()
    owen.leave()
    dana = at_the_desk_of(laptop, "dana", language)
    taken = bring(dana, stick.receipt)
    dana.expect(lambda: taken.decided is not None)
    dana.press(Key.Key_Return)
    page = handoffs(dana)

    assert line == [FOR_BOTH]
    assert page.model.index(0, Column.OUTCOME).data() == SEEN[language]
    assert WHY in page.details.accessibleDescription()
    dana.leave()


def take_all(sitting: Sitting, file: Path) -> None:
    """Ctrl+Enter on what came, and Enter to the case."""
    dialog = bring(sitting, file)
    sitting.expect(dialog.page.parts.list.hasFocus)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: dialog.decided is not None)
    sitting.press(Key.Key_Return)
    assert sitting.case.isVisible()


def dana_corrects(sitting: Sitting) -> str:
    """A on the note one stands on, why, other words, Ctrl+Enter; once more, and it is signed."""
    sitting.open_case()
    sitting.expect(sitting.case.timeline.current_entry)
    entry = sitting.case.timeline.current_entry()
    assert entry is not None
    sitting.press(Key.Key_A)
    composer = sitting.composer
    sitting.expect(composer.sheet.reason.hasFocus)
    sitting.write("Heard wrongly.")
    composer.sheet.text.setPlainText(CORRECTED)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(sitting.case.timeline.hasFocus)
    sitting.expect(sitting.case.frame.unsigned.isVisible)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: not sitting.case.frame.unsigned.isVisible())
    return entry.current_text


def dana_tells_owen(sitting: Sitting, stick: Stick) -> None:
    """Alt+3, the button above the list, what he is to know, and a file."""
    page = handoffs(sitting)
    sitting.expect(lambda: page.news.buttons)
    page.news.buttons[0].setFocus()
    sitting.press(Key.Key_Space)
    dialog = sitting.dialog(NoticeDialog)
    sitting.expect(dialog.said.hasFocus)
    sitting.write("It was her cousin who came.")
    sitting.files.to_save_at = stick.notice
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Space)
    sitting.expect(dialog.written.isVisible)
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: not page.news.buttons)


@pytest.mark.parametrize("language", list(Language))
def test_whoever_has_old_words_is_told_and_sees_the_correction_beneath_them(
    laptop: Laptop, stick: Stick, language: Language
) -> None:
    dana_hands_over(laptop, stick)
    owen = at_the_desk_of(laptop, "owen", language)
    take_all(owen, stick.handoff)
    owen.leave()
    dana = at_the_desk_of(laptop, "dana", language)

    old = dana_corrects(dana)
    dana_tells_owen(dana, stick)
    dana.leave()
    owen = at_the_desk_of(laptop, "owen", language)
    take_all(owen, stick.notice)

    assert CORRECTED in owen.texts()
    [corrected] = [
        row.entry
        for row in (owen.row(number) for number in range(2))
        if row.entry.current_text == CORRECTED
    ]
    assert corrected.text == old
    assert [each.reason for each in corrected.amendments] == ["Heard wrongly."]
    owen.leave()


def dana_recalls(sitting: Sitting, stick: Stick) -> TellDialog:
    """Alt+3, T; a recall is first; why, until when, Ctrl+S for the file, Ctrl+Enter."""
    page = handoffs(sitting)
    sitting.expect(page.tell.isEnabled)
    sitting.press(Key.Key_T)
    dialog = sitting.dialog(TellDialog)
    sitting.expect(lambda: sitting.held() is dialog.which.buttons[Notice.RECALL])
    sitting.press(Key.Key_Space)
    sitting.expect(lambda: dialog.who.chosen)
    while sitting.held() is not dialog.said:
        sitting.press(Key.Key_Tab)
    sitting.write(GONE_WRONG)
    sitting.press(Key.Key_Tab)
    sitting.write("2026-12-01")
    sitting.files.to_save_at = stick.notice
    sitting.press(Key.Key_S, CONTROL)
    assert dialog.place.place == stick.notice
    sitting.expect(dialog.sign.isEnabled)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: dialog.written.isVisible() or dialog.trouble.isVisible())
    assert not dialog.trouble.isVisible(), dialog.trouble.accessibleName()
    return dialog


@pytest.mark.parametrize("language", list(Language))
def test_what_went_to_the_wrong_team_is_recalled_by_keyboard(
    laptop: Laptop, stick: Stick, language: Language
) -> None:
    dana_hands_over(laptop, stick)
    owen = at_the_desk_of(laptop, "owen", language)
    take_all(owen, stick.handoff)
    owen.leave()
    dana = at_the_desk_of(laptop, "dana", language)
    dana.open_case()

    dialog = dana_recalls(dana, stick)
    said = next(iter(dialog.who.sentences.values())).accessibleName()
    dana.press(Key.Key_Escape)
    dana.leave()
    owen = at_the_desk_of(laptop, "owen", language)
    take_all(owen, stick.notice)
    owen.expect(lambda: owen.row(0).entry.notices)
    spoken = owen.case._spoken(owen.row(0))
    page = handoffs(owen)

    assert GONE_WRONG in spoken
    assert stick.notice.name in said
    owen.expect(lambda: page.news.strips)
    assert GONE_WRONG in page.news.strips[0].accessibleName()
    owen.leave()
