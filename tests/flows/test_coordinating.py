"""Small coordination by keyboard alone: to do and done, missing and found, judged and why."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.action import Action
from desktop_app.domain.episode import EpisodeKind
from desktop_app.services.assessments import assessments
from desktop_app.services.cases import find_case
from desktop_app.ui.case.actions_dialog import ActionsDialog
from desktop_app.ui.case.assess_dialog import AssessDialog
from desktop_app.ui.case.episodes_dialog import EpisodesDialog
from desktop_app.ui.composer.action_dialog import ActionDialog
from desktop_app.ui.composer.episode_dialog import EpisodeDialog
from desktop_app.ui.translate import Language
from desktop_app.ui.window.place import Preferences
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.today_page import TodayPage
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LANGUAGES = (Language.ENGLISH, Language.FRENCH)
TOMORROW = {Language.ENGLISH: "tomorrow 10:00", Language.FRENCH: "demain 10 h"}
EARLIER = {Language.ENGLISH: "yesterday 07:10", Language.FRENCH: "hier 7 h 10"}
SINCE = {Language.ENGLISH: "yesterday 08:05", Language.FRENCH: "hier 8 h 05"}
BACK = {Language.ENGLISH: "today 01:00", Language.FRENCH: "aujourd'hui 1 h"}
TALKED = {Language.ENGLISH: "today 02:00", Language.FRENCH: "aujourd'hui 2 h"}


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def at_work(request: pytest.FixtureRequest, laptop: Laptop) -> tuple[Sitting, Language]:
    """Cedar-0412 is open, in one language and then in the other."""
    laptop.make_vault()
    laptop.make_case()
    laptop.remembered.remember_preferences(Preferences(language=request.param))
    return laptop.in_the_case(), request.param


def today(sitting: Sitting) -> TodayPage:
    """Ctrl+1, and the keyboard on the first row there is."""
    sitting.settle()  # what was recorded just now is a row before one comes to stand on it
    sitting.press(Key.Key_1, CONTROL)
    page = sitting.screen(Shell).page("today")
    assert isinstance(page, TodayPage)
    sitting.settle()
    return page


def titles(page: TodayPage) -> list[str]:
    """What is due, in words."""
    model = page.today.due.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def to(sitting: Sitting, field: QWidget) -> None:
    """Tab until the keyboard is in a field."""
    for _ in range(30):
        if field.hasFocus():
            return
        sitting.press(Key.Key_Tab)
    assert field.hasFocus()


def test_an_action_is_opened_in_the_case_done_on_today_and_leaves(
    at_work: tuple[Sitting, Language], laptop: Laptop
) -> None:
    sitting, language = at_work
    sitting.press(Key.Key_T)
    dialog = sitting.dialog(ActionDialog)
    sitting.expect(dialog.record.isEnabled)
    sitting.write("Call the school")
    to(sitting, dialog.due.typed)
    sitting.write(TOMORROW[language])
    sitting.press(Key.Key_Return)
    sitting.settle()

    page = today(sitting)
    sitting.expect(lambda: len(titles(page)) == 1)
    sitting.expect(page.today.due.hasFocus)
    sitting.press(Key.Key_Return)
    doing = sitting.dialog(ActionDialog)
    sitting.expect(doing.record.isEnabled)
    sitting.write("They call back.")
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: titles(page) == [])
    action = the_action(laptop, sitting)
    assert (action.title, action.outcome) == ("Call the school", "They call back.")
    assert action.owner.name == "Dana Whitford"
    assert action.due is not None
    assert "T10:00" in action.due


def the_action(laptop: Laptop, sitting: Sitting) -> Action:
    """The only action there is, once the window is closed."""
    sitting.leave()
    with laptop.session() as dana:
        [action] = dana.vault.actions.of(find_case(dana.vault, CEDAR.codename))
    return action


def test_what_is_given_up_says_why_and_stays_in_the_list_of_the_case(
    at_work: tuple[Sitting, Language],
) -> None:
    sitting, _ = at_work
    sitting.press(Key.Key_T)
    dialog = sitting.dialog(ActionDialog)
    sitting.expect(dialog.record.isEnabled)
    sitting.write("Book the drive")
    sitting.press(Key.Key_Return)
    sitting.settle()

    sitting.press(Key.Key_T)
    sitting.dialog(ActionsDialog)
    sitting.press(Key.Key_Return)
    doing = sitting.dialog(ActionDialog)
    sitting.expect(doing.record.isEnabled)
    to(sitting, doing.deed.segment("done"))
    sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Space)
    sitting.expect(doing.reason.isVisible)
    to(sitting, doing.reason)
    sitting.write("R. drives.")
    sitting.press(Key.Key_Return)
    sitting.settle()

    sitting.press(Key.Key_T)
    listed = sitting.dialog(ActionsDialog)
    assert "R. drives." in str(listed.model.index(0, 2).data())
    assert titles(today_after(sitting, listed.reject)) == []


def today_after(sitting: Sitting, leave: Callable[[], object]) -> TodayPage:
    """Today, once a dialog has been left."""
    leave()
    sitting.settle()
    return today(sitting)


def test_missing_police_told_found_and_the_conversation_that_comes_due(
    at_work: tuple[Sitting, Language],
) -> None:
    sitting, language = at_work
    sitting.press(Key.Key_E)
    dialog = sitting.dialog(EpisodeDialog)
    sitting.expect(dialog.record.isEnabled)
    sitting.press(Key.Key_Tab)
    sitting.write(EARLIER[language])
    sitting.press(Key.Key_Return)
    strip = sitting.case.frame.missing
    sitting.expect(strip.isVisible)
    untold = strip.words

    tell(sitting, lambda asked: asked.missing.police_told.typed, SINCE[language])
    sitting.expect(lambda: strip.words != untold)
    tell(sitting, lambda asked: asked.end.typed, BACK[language])
    sitting.expect(lambda: not strip.isVisible())

    page = today(sitting)
    sitting.expect(lambda: len(titles(page)) == 1)
    assert "J.M." in titles(page)[0]
    sitting.press(Key.Key_Return)
    asked = sitting.dialog(EpisodeDialog)
    sitting.expect(asked.missing.talk.typed.hasFocus)
    sitting.write(TALKED[language])
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: titles(page) == [])
    sitting.expect(lambda: bool(sitting.case.beside.episodes[0].steps.talk))
    [episode] = sitting.case.beside.episodes
    assert episode.kind is EpisodeKind.MISSING
    assert all((episode.end, episode.steps.police_told, episode.steps.talk))


def tell(sitting: Sitting, field: Callable[[EpisodeDialog], QWidget], words: str) -> None:
    """E, Enter on the first, and one more thing that is known now."""
    sitting.press(Key.Key_E)
    sitting.dialog(EpisodesDialog)
    sitting.press(Key.Key_Return)
    asked = sitting.dialog(EpisodeDialog)
    to(sitting, field(asked))
    sitting.write(words)
    sitting.press(Key.Key_Return)
    sitting.settle()


def test_the_risk_is_changed_with_a_reason_and_its_history_can_be_read(
    at_work: tuple[Sitting, Language], laptop: Laptop
) -> None:
    sitting, _ = at_work
    sitting.press(Key.Key_S)
    dialog = sitting.dialog(AssessDialog)
    sitting.expect(dialog.record.isEnabled)
    first = dialog.model.rowCount()
    sitting.press(Key.Key_End)
    sitting.press(Key.Key_Return)
    without = dialog.reason_form.error
    to(sitting, dialog.reason)
    sitting.write("Seen with P-2 again.")
    sitting.press(Key.Key_Return)
    sitting.settle()

    sitting.press(Key.Key_S)
    again = sitting.dialog(AssessDialog)
    sitting.expect(lambda: again.model.rowCount() == first + 1)
    newest = str(again.model.index(0, 3).data())
    again.reject()
    sitting.leave()

    assert without
    assert newest == "Seen with P-2 again."
    with laptop.session() as dana:
        case = find_case(dana.vault, CEDAR.codename)
        told = assessments(dana.vault, case)[0]
    assert (told.name, told.value, told.reason) == ("risk", "4", "Seen with P-2 again.")
