"""A consent by keyboard alone: recorded on the case's page, found again, and withdrawn."""

import pytest

from desktop_app.domain.consent import Decision
from desktop_app.services.cases import find_case
from desktop_app.ui.consents.page import ConsentsPage
from desktop_app.ui.consents.record_dialog import RecordConsentDialog
from desktop_app.ui.consents.withdraw_dialog import WithdrawDialog
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.translate import Language
from desktop_app.ui.window.place import Preferences
from tests.flows.hands import ALT, CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_coordinating import to
from tests.people import CEDAR

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
