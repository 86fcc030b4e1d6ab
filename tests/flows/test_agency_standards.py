"""An agency's key holder changes a standard by keyboard, and a laptop hears of it."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import Authority
from desktop_app.domain.standard_rules import Rule
from desktop_app.services.local_day import day_of
from desktop_app.services.standard_rules import InForce, Origin, rules_in_force
from desktop_app.ui.agency.agency_dialog import AgencyDialog
from desktop_app.ui.agency.rule_dialog import RuleDialog
from desktop_app.ui.agency.rules_dialog import AgencyRulesDialog
from desktop_app.ui.keys.acts import Act
from tests.enrolled import AGENCY_PASSPHRASE, KeyHolder, hear
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_joining import work

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_CODE = "recorded_in_time"
_MOST_TABS = 40


def tab_to(sitting: Sitting, wanted: QWidget) -> None:
    """With Tab alone."""
    for _ in range(_MOST_TABS):
        if wanted.hasFocus():
            return
        sitting.press(Key.Key_Tab)
    raise AssertionError(f"Tab doesn't come to {wanted.accessibleName()}")


def held(told: InForce, day: date) -> Rule:
    """The version of a day."""
    rule = told.rules.in_force(_CODE, day)
    assert rule is not None
    return rule


@pytest.fixture
def folder(laptop: Laptop) -> Path:
    """Dana leads in the agency whose key lies there."""
    laptop.make_vault()
    with laptop.session() as dana:
        key = KeyHolder.of(dana.world, laptop.folder / "KEY", "Northern Lakes CFS")
        key.enrol(dana, Authority.LEAD)
    return key.folder


def test_a_standard_is_changed_by_key_and_holds_where_the_news_is_heard(
    laptop: Laptop, folder: Path
) -> None:
    sitting = laptop.unlocked()
    sitting.files.to_save_at = news = laptop.folder / "news.invite"
    work(sitting, Act.AGENCY_KEY)
    dialog = sitting.dialog(AgencyDialog)
    dialog.door.folder.setText(str(folder))
    tab_to(sitting, dialog.door.passphrase)
    sitting.write(AGENCY_PASSPHRASE)
    sitting.press(Key.Key_Return)
    sitting.expect(dialog.work.isVisible)
    tab_to(sitting, dialog.work.standards)
    sitting.press(Key.Key_Return)
    listed = sitting.dialog(AgencyRulesDialog)
    sitting.expect(lambda: listed.table.hasFocus() and listed.table.chosen)

    sitting.press(Key.Key_Return)
    form = sitting.dialog(RuleDialog)
    tab_to(sitting, form.fields.duration)
    sitting.write("48")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(listed.signed.isVisible)
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: not listed.isVisible())
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: not dialog.isVisible())
    sitting.leave()

    with laptop.session() as dana:
        before = rules_in_force(dana.vault)
        hear(dana, news)
        after, today = rules_in_force(dana.vault), day_of(dana.vault, dana.vault.clock.now_ms())
    assert before.origin is Origin.SHIPPED
    assert after.origin is Origin.AGENCY
    assert held(after, today - timedelta(days=1)).duration == 24
    assert held(after, today).duration == 48
    assert held(after, today).by_type == held(before, today).by_type
