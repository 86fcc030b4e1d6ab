"""The safe-contact strip: the rule in full, and what asks that it be checked again."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.safe_contact import Recheck
from desktop_app.ui.case.header import CaseHeader
from desktop_app.ui.case.risk_mark import RiskMark
from desktop_app.ui.case.safe_contact import SafeContact
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from tests.ui.case.paper_people import PEOPLE

JO = replace(PEOPLE[0], safe_contact="text J.’s own phone", safe_contact_checked_on="2026-11-02")


def strip(qtbot: QtBot, theme: Theme, desk: Desk) -> SafeContact:
    """The strip of no case yet."""
    shown = SafeContact(theme, desk.dates)
    qtbot.addWidget(shown)
    return shown


def test_nothing_is_said_before_the_facts_have_come_and_then_that_there_is_no_rule(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    shown, header = strip(qtbot, theme, desk), CaseHeader(theme)
    qtbot.addWidget(header)
    before = shown.accessibleName(), shown.accessibleDescription()
    level = header.findChildren(RiskMark)[0]
    risk_before = level.accessibleName(), level.sizeHint().width()

    shown.show_rule(None)

    assert before == ("", "")
    assert risk_before == ("", 0)
    assert shown.accessibleName() == "No safe-contact rule yet. Ask before you call."


def test_a_rule_that_was_checked_says_when(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    shown = strip(qtbot, theme, desk)

    shown.show_rule(JO)

    assert shown.accessibleName() == "Safe contact: text J.’s own phone"
    assert shown.accessibleDescription() == "Checked Mon 2 Nov"


def test_each_reason_turns_it_to_re_check_with_the_rule_still_in_full(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    shown = strip(qtbot, theme, desk)

    shown.show_rule(JO, tuple(Recheck))
    asking = shown.accessibleName(), shown.accessibleDescription()
    shown.show_rule(JO)

    assert asking == (
        "Re-check safe contact: text J.’s own phone",
        "Contact since · Missing since · Someone else’s number too · Checked Mon 2 Nov",
    )
    assert shown.accessibleName().startswith("Safe contact:")


def test_in_a_narrow_window_the_rule_has_the_room(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    shown = strip(qtbot, theme, desk)
    shown.show_rule(JO, (Recheck.CONTACT,))
    shown.show()

    shown.resize(900, 40)
    is_told_beside = shown._checked.isVisible()
    shown.resize(600, 40)

    assert is_told_beside
    assert not shown._checked.isVisible()
    assert shown.toolTip() == shown.accessibleDescription() == "Contact since · Checked Mon 2 Nov"


def test_without_a_rule_nothing_asks(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    shown = strip(qtbot, theme, desk)

    shown.show_rule(replace(JO, safe_contact=""), (Recheck.CONTACT,))

    assert shown.accessibleName() == "No safe-contact rule yet. Ask before you call."
    assert shown.accessibleDescription() == ""


def test_of_two_rules_neither_is_shown_as_if_it_were_the_only_one(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    shown = strip(qtbot, theme, desk)

    shown.show_rule(replace(JO, conflicts=("safe_contact",)), (Recheck.CONTACT,))
    differing = shown.accessibleName()
    shown.show_rule(replace(JO, conflicts=("pronouns",)))

    assert differing == "Safe contact, answers differ. See both first: text J.’s own phone"
    assert shown.accessibleName().startswith("Safe contact:")
