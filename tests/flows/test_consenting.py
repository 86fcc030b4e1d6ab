"""A consent by keyboard alone: recorded on the case's page, found again, and withdrawn."""

from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.domain.consent import Decision, NewConsent
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.cases import find_case
from desktop_app.services.consents import record_consent
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.ui.consents.page import ConsentsPage
from desktop_app.ui.consents.record_dialog import RecordConsentDialog
from desktop_app.ui.consents.withdraw_dialog import WithdrawDialog
from desktop_app.ui.handoff.tell_dialog import TellDialog
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.translate import Language
from desktop_app.ui.window.place import Preferences
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.today_page import TodayPage
from tests.flows.hands import ALT, CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_coordinating import to
from tests.flows.two_laptops import make_two
from tests.people import CEDAR, OWEN

TOLD_LATER = "Tell Owen Harada that the consent was withdrawn"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
COMMAND = {Language.ENGLISH: "A consent was", Language.FRENCH: "Un consentement a"}
STATES = {Language.ENGLISH: "Withdrawn Sat 21 Nov", Language.FRENCH: "Retiré le sam. 21 nov."}


@pytest.fixture(params=(Language.ENGLISH, Language.FRENCH), ids=lambda one: one.value)
def at_work(request: pytest.FixtureRequest, laptop: Laptop) -> tuple[Sitting, Language]:
    """Cedar-0412 is open, in one language and then in the other."""
    laptop.make_vault()
    laptop.make_case()
    laptop.remembered.remember_preferences(Preferences(language=request.param))
    return laptop.in_the_case(), request.param


def consents(sitting: Sitting) -> ConsentsPage:
    """Alt+5, and the keyboard where one can begin."""
    sitting.press(Key.Key_5, ALT)
    page = sitting.case.frame.pages.currentWidget()
    assert isinstance(page, ConsentsPage)
    sitting.settle()
    return page


def test_a_consent_is_recorded_and_withdrawn_by_keyboard_alone(
    at_work: tuple[Sitting, Language], laptop: Laptop
) -> None:
    sitting, language = at_work
    page = consents(sitting)
    sitting.expect(page.begin.hasFocus)
    sitting.press(Key.Key_N)
    dialog = sitting.dialog(RecordConsentDialog)
    sitting.expect(dialog.record.isEnabled)
    to(sitting, dialog.form.recipients)
    sitting.write("Rainy Lake Police")
    to(sitting, dialog.form.what)
    sitting.write("Her safety plan.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(dialog.form.fields["purpose"].hasFocus)
    sitting.write("Planning together.")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: page.model.rowCount() == 1)

    sitting.press(Key.Key_K, CONTROL)
    sitting.dialog(Palette)
    sitting.write(COMMAND[language])
    sitting.settle()
    sitting.press(Key.Key_Return)
    sitting.dialog(WithdrawDialog)
    sitting.write("Dana, at the drop-in")
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: page.model.index(0, 4).data() == STATES[language])
    sitting.leave()
    with laptop.session() as dana:
        [consent] = dana.vault.consents.of(find_case(dana.vault, CEDAR.codename))
    assert (consent.decision, consent.given_by) == (Decision.GIVEN, "Jo Marten")
    assert consent.recipients == ("Rainy Lake Police",)
    assert (consent.withdrawn_on, consent.withdrawn_to) == ("2026-11-21", "Dana, at the drop-in")


def test_who_holds_what_left_under_a_withdrawn_consent_is_told_or_waits_in_today(
    laptop: Laptop, tmp_path: Path
) -> None:
    make_two(laptop)
    with laptop.session() as dana, laptop.session("owen") as owen:
        _agreed_and_handed(dana, owen, tmp_path / "a.tlh")
    sitting = laptop.in_the_case()
    page = consents(sitting)
    sitting.expect(lambda: page.model.rowCount() == 1)

    page.withdraw()
    sitting.dialog(WithdrawDialog)
    sitting.write("Dana, at the drop-in")
    sitting.press(Key.Key_Return)
    telling = sitting.dialog(TellDialog)
    sitting.expect(lambda: telling.who.chosen)
    named = [box.text() for box in telling.who.boxes.values()]
    sitting.press(Key.Key_Escape)
    sitting.settle()
    sitting.press(Key.Key_1, CONTROL)

    today = sitting.screen(Shell).page("today")
    assert isinstance(today, TodayPage)
    sitting.expect(lambda: TOLD_LATER in str(today.today.due.model().index(0, 0).data()))
    assert named == [f"{OWEN.name}, {OWEN.agency}"]


def _agreed_and_handed(dana: Session, owen: Session, bundle: Path) -> None:
    """Jo agreed that Owen's agency is told, and it was."""
    case = find_case(dana.vault, CEDAR.codename)
    [jo] = dana.vault.reading.people(case)
    new = NewConsent(
        person=jo.id,
        what="Her safety plan.",
        recipients=(OWEN.agency,),
        purpose="Planning together.",
        given_on="2026-11-02",
    )
    record_consent(dana.vault, case, new)
    [consent] = dana.vault.consents.of(case)
    request = HandoffRequest(
        case=case,
        recipients=(owen.vault.me,),
        purpose="Planning together.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
        ground="consent",
        consent=consent.id,
    )
    desk = Desk(BundleCourier(dana), BundleScribe())
    build_handoff(dana.vault, desk, request, str(bundle), lambda _done, _total: True)
