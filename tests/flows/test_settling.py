"""Two people answered apart from each other; one of them settles it, by keyboard."""

from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.cli.touring import meet
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.cases import change_case, change_person, find_case
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff
from desktop_app.ui.conflicts.dialog import ConflictsDialog
from desktop_app.ui.kept.line import KeptLine
from desktop_app.ui.translate import Language
from desktop_app.ui.window.notices import NoticesDialog
from desktop_app.ui.window.settling import Settling
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import ALT, CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR, OWEN

_ANOTHER = {"risk": "2", "safe_contact": "Text her first."}


def hand(one: Session, other: Session, path: Path) -> None:
    """One hands the case to the other, who accepts it."""
    request = HandoffRequest(
        case=find_case(one.vault, CEDAR.codename),
        recipients=(other.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(BundleCourier(one), BundleScribe())
    build_handoff(one.vault, desk, request, str(path), lambda _done, _total: True)
    courier = BundleCourier(other)
    arrived = open_handoff(other.vault, courier, str(path), lambda _done, _total: True)
    accept_handoff(other.vault, arrived)


@pytest.fixture
def apart(laptop: Laptop, tmp_path: Path) -> Laptop:
    """Dana holds Owen's risk and rule beside her own."""
    laptop.make_vault()
    laptop.make_vault(OWEN, "owen")
    case = laptop.make_case()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        hand(dana, owen, tmp_path / "there.tlh")
        [jo] = dana.vault.reading.people(case)
        change_case(dana.vault, case, {"risk": 3})
        change_person(dana.vault, case, jo.id, {"safe_contact": "Text after four, never call."})
        change_case(owen.vault, case, {"risk": 4})
        change_person(owen.vault, case, jo.id, {"safe_contact": "Through her aunt only."})
        hand(owen, dana, tmp_path / "back.tlh")
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 1)
    return laptop


def foot_of(sitting: Sitting) -> Settling:
    """What the foot of the window says of conflicts."""
    found = sitting.screen(Shell).settling
    assert found is not None
    return found


def settling(sitting: Sitting) -> ConflictsDialog:
    """The dialog, with a field in it."""
    dialog = sitting.dialog(ConflictsDialog)
    sitting.expect(lambda: dialog.shown is not None)
    sitting.settle()
    return dialog


def test_what_differs_is_counted_where_one_looks_and_settled_one_after_the_other_by_keyboard(
    apart: Laptop,
) -> None:
    sitting = apart.unlocked()
    foot = foot_of(sitting)
    sitting.expect(foot.mark.button.isVisible)
    counted = foot.mark.button.text()
    foot.mark.button.setFocus()
    sitting.press(Key.Key_Return)
    dialog = settling(sitting)
    first = dialog.shown
    assert first is not None
    before = (first.is_chosen, dialog.record.isEnabled(), dialog.place.text())

    sitting.press(Key.Key_2)
    chosen, outcome = first.value, first.outcome.accessibleName()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: dialog.shown not in (None, first))
    sitting.settle()
    left = dialog.place.text()
    sitting.press(Key.Key_3)
    sitting.settle()
    sitting.write("Text her first, then through her aunt.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: dialog.shown is None)
    sitting.press(Key.Key_Escape)

    assert counted == "2 conflicts: settle"
    assert before == (False, False, "1 of 2")
    assert "will be recorded in your name" in outcome
    assert "Rainy Lake Police" in outcome
    assert left == "1 of 1"
    sitting.expect(lambda: not foot.mark.button.isVisible())
    sitting.leave()
    with apart.session() as dana:
        [line] = dana.vault.reading.cases()
        assert (line.to_settle, line.risk) == (0, chosen)
        assert line.young_person is not None
        assert line.young_person.safe_contact == "Text her first, then through her aunt."


def test_esc_leaves_everything_as_it_is(apart: Laptop) -> None:
    sitting = apart.in_the_case()
    header = sitting.case.frame.header
    sitting.expect(header.conflicts.isVisible)
    counted = header.conflicts.text()
    header.conflicts.setFocus()
    sitting.press(Key.Key_Return)
    dialog = settling(sitting)

    sitting.press(Key.Key_1)
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: not dialog.isVisible())
    sitting.leave()

    assert counted == "2 conflicts"
    with apart.session() as dana:
        assert dana.vault.conflicts.count() == 2


@pytest.mark.parametrize("way", ["cover", "later"])
def test_another_answer_half_written_stands_there_again(apart: Laptop, way: str) -> None:
    sitting = apart.unlocked()
    sitting.expect(foot_of(sitting).mark.button.isVisible)
    foot_of(sitting).open()
    dialog = settling(sitting)
    assert dialog.shown is not None
    name = dialog.shown.conflict.name
    sitting.press(Key.Key_3)
    sitting.settle()
    dialog.shown.other.as_part().write(_ANOTHER[name])

    if way == "cover":
        sitting.cover()
        sitting.unlock()
    else:
        dialog.later.click()
        sitting.settle()
        sitting.press(Key.Key_Escape)
    sitting.settle()
    foot_of(sitting).open()
    again = settling(sitting)

    assert again.shown is not None
    assert again.shown.conflict.name == name
    assert str(again.shown.value) == _ANOTHER[name]
    assert again.shown.is_chosen
    [line] = again.shown.findChildren(KeptLine)
    assert line.accessibleName().startswith("Kept from before")


def test_one_may_be_left_for_now_and_the_next_is_shown(apart: Laptop) -> None:
    sitting = apart.unlocked()
    sitting.expect(foot_of(sitting).mark.button.isVisible)
    sitting.press(Key.Key_H, CONTROL | SHIFT)
    notices = sitting.dialog(NoticesDialog)
    notices.waiting.setFocus()
    sitting.press(Key.Key_Return)
    dialog = settling(sitting)
    first = dialog.shown

    dialog.later.setFocus()
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: dialog.shown not in (None, first))
    dialog.later.setFocus()
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: dialog.shown is None)

    assert dialog.close_it.hasFocus()


def test_the_people_page_and_the_command_list_lead_to_it_too(apart: Laptop) -> None:
    sitting = apart.in_the_case()
    sitting.press(Key.Key_2, ALT)
    page = sitting.people
    sitting.expect(page.settle.isVisible)
    page.settle.setFocus()
    sitting.press(Key.Key_Return)
    from_people = settling(sitting).shown
    sitting.press(Key.Key_Escape)
    sitting.settle()

    sitting.press(Key.Key_K, CONTROL)
    sitting.settle()
    sitting.write("answers that differ")
    sitting.settle()
    sitting.press(Key.Key_Return)

    assert from_people is not None
    assert settling(sitting).shown is not None


def test_it_is_all_said_in_french(apart: Laptop) -> None:
    sitting = apart.unlocked()
    sitting.window.speak(Language.FRENCH)
    sitting.settle()
    foot = foot_of(sitting)
    sitting.expect(foot.mark.button.isVisible)
    foot.open()
    dialog = settling(sitting)
    one = dialog.shown
    assert one is not None

    sitting.press(Key.Key_1)

    assert foot.mark.button.text() == "2 conflits\u00a0: régler"
    assert dialog.accessibleName() == "Laquelle vaut?"
    assert one.cards[0].circle.accessibleName().startswith("Réponse 1. ")
    assert "(horloge de l’appareil, non vérifiée)" in one.cards[0].circle.accessibleName()
    assert "sera consigné en votre nom" in one.outcome.accessibleName()
    sitting.press(Key.Key_E, CONTROL | SHIFT)
