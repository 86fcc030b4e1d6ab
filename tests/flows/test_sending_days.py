"""Days of a handoff, typed or from the calendar by key; what is no day is said beside it."""

import pytest

from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.widgets.day_field import DayField
from tests.flows.hands import ALT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.two_laptops import make_two
from tests.flows.wizard import Wizard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def at_the_purpose(laptop: Laptop) -> Wizard:
    """To Owen; what for and on what ground is said."""
    make_two(laptop)
    sitting = laptop.in_the_case()
    sitting.record("She came with her aunt.")
    wizard = Wizard.opened(sitting)
    wizard.choose_first_recipient()
    sitting.write("Safety planning.")
    wizard.tab_to(wizard.form.purpose.authority)
    sitting.write("Consent of J., 2 November.")
    return wizard


def choose_in_calendar(sitting: Sitting, field: DayField, *keys: Key) -> None:
    """Alt+Down, some keys, Enter."""
    sitting.press(Key.Key_Down, ALT)
    calendar = field.calendar
    assert calendar is not None
    sitting.expect(lambda: calendar.isAncestorOf(sitting.held()))
    for key in (*keys, Key.Key_Return):
        sitting.press(key)


def test_a_day_that_is_none_or_over_holds_the_step_and_says_so(laptop: Laptop) -> None:
    wizard = at_the_purpose(laptop)
    sitting, conditions = wizard.sitting, wizard.form.purpose.conditions
    destroy, review = conditions.days[conditions.destroy_by], conditions.days[conditions.review_by]

    wizard.tab_to(conditions.destroy_by)
    sitting.write("next spring")
    wizard.tab_to(conditions.review_by)
    sitting.write("2026-01-05")
    wizard.go_on()

    assert wizard.form.step is SendStep.PURPOSE
    assert destroy.error == "Write the day as year-month-day: 2026-11-30."
    assert review.error == "That day is over."
    assert conditions.destroy_by.hasFocus()


def test_a_day_is_chosen_from_the_calendar_by_key(laptop: Laptop) -> None:
    wizard = at_the_purpose(laptop)
    conditions = wizard.form.purpose.conditions

    wizard.tab_to(conditions.return_by)
    choose_in_calendar(wizard.sitting, conditions.return_by, Key.Key_Right, Key.Key_Right)
    wizard.go_on()

    assert wizard.form.step is SendStep.SCOPE
    assert wizard.dialog.request.conditions.return_by == "2026-11-23"


def test_the_last_day_is_not_before_the_first(laptop: Laptop) -> None:
    wizard = at_the_purpose(laptop)
    narrowing = wizard.form.scope.narrowing
    wizard.go_on()

    wizard.tab_to(narrowing.since)
    wizard.sitting.write("2026-11-20")
    wizard.tab_to(narrowing.until)
    wizard.sitting.write("2026-11-02")
    wizard.go_on()

    assert wizard.form.step is SendStep.SCOPE
    assert narrowing.forms[1].error == "That is before the first day."
