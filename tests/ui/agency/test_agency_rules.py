"""An agency's standards in its window: read, changed, added to and ended, each field by name."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.amending_rules import amended
from desktop_app.domain.standard_rules import Measure, Rule
from desktop_app.ui.agency.end_dialog import EndDialog
from desktop_app.ui.agency.rule_dialog import RuleDialog
from desktop_app.ui.agency.rule_fields import Asked, RuleFields
from desktop_app.ui.agency.rules_dialog import AgencyRulesDialog
from desktop_app.ui.agency.rules_table import Column
from desktop_app.ui.desk import Desk
from tests.ui.agency.keyholder import Files, PaperRules

CONTROL = Qt.KeyboardModifier.ControlModifier
NEWS = Path("stick/news.invite")
WORDS = ("title", "explains", "source")


@pytest.fixture
def paper() -> PaperRules:
    return PaperRules()


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, paper: PaperRules) -> Iterator[AgencyRulesDialog]:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    files = Files(to_save_at=Path("stick"))
    made = AgencyRulesDialog(desk, paper, files, window, is_heard=True)
    made.open()
    qtbot.waitUntil(lambda: made.table.versions.rowCount() > 0)
    yield made
    made.reject()


def asking(qtbot: QtBot) -> RuleDialog:
    """The form in front, once it has the keyboard."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, RuleDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    return found


def test_every_delivered_standard_goes_through_the_fields_unharmed(
    desk: Desk, paper: PaperRules, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)

    for rule in paper.held.rules:
        fields = RuleFields(desk, Asked(paper.held, rule), owner)
        fields.begins.setText(rule.effective_from.isoformat())
        fields.verified.setChecked(not rule.verified)

        again = amended(paper.held, fields.line(), date(2026, 11, 12))

        assert again == replace(rule, verified=not rule.verified)


def test_a_change_is_signed_from_today_on_and_the_version_before_stays(
    qtbot: QtBot, dialog: AgencyRulesDialog, paper: PaperRules
) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    form = asking(qtbot)
    form.fields.duration.setText("two days")
    qtbot.keyClick(form, Qt.Key.Key_Return, CONTROL)
    wrong = form.sheet.forms["duration"].error
    form.fields.duration.setText("48")
    form.fields.words["source", "fr"].clear()
    qtbot.keyClick(form, Qt.Key.Key_Return, CONTROL)
    lacking = {name: each.error for name, each in form.sheet.forms.items() if each.error}
    qtbot.keyClicks(form.fields.words["source", "fr"], "Notre politique.")

    qtbot.keyClick(form, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(dialog.signed.isVisible)

    table = dialog.table.versions
    rows = [[table.index(row, each).data() for each in Column] for row in range(2)]
    assert wrong == "Write a whole number from 1 to 8784."
    assert lacking == {"source.fr": "This is needed, in 2,000 characters at most."}
    assert paper.signed_at == [NEWS]
    assert rows == [
        ["Recorded within 24 hours", "24 hours", "1 Jan 2020", "", "No", "Delivered"],
        ["Recorded within 24 hours", "48 hours", "12 Nov", "", "No", "Yours"],
    ]
    assert dialog.signed.words.startswith("Signed. The news is in news.invite: bring it to one")


def test_what_old_cases_keep_is_said_at_the_day_and_nothing_is_signed(
    qtbot: QtBot, dialog: AgencyRulesDialog, paper: PaperRules
) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    form = asking(qtbot)
    form.fields.duration.setText("48")
    form.fields.begins.setText("2020-01-01")

    form.sign.click()
    said = form.sheet.forms["effective_from"].error
    form.reject()

    assert said.startswith("What began by that day keeps the version it had.")
    assert paper.signed_at == []


def test_a_new_one_asks_what_its_measure_needs_and_an_end_is_a_day_to_come(
    qtbot: QtBot, dialog: AgencyRulesDialog, paper: PaperRules
) -> None:
    dialog.add.click()
    form = asking(qtbot)
    form.fields.measure.setCurrentIndex(form.fields.measure.findData(Measure.FOLLOWED.value))
    shown = (form.sheet.types.isVisible(), form.sheet.forms["duration"].isVisible())
    for name in WORDS:
        for language in ("en", "fr"):
            field = form.fields.words[name, language]
            qtbot.keyClicks(field, "Interpreter offered")
    form.sign.click()
    lacking = form.sheet.types.wrong.words
    qtbot.keyClick(form.sheet.types.first, Qt.Key.Key_Space)
    form.sign.click()
    qtbot.waitUntil(dialog.signed.isVisible)
    new = paper.held.rules[-1]

    dialog.table.selectRow(dialog.table.versions.rowCount() - 1)
    dialog.end.click()
    end = QApplication.activeModalWidget()
    assert isinstance(end, EndDialog)
    end.day.setText("2026-11-11")
    end.sign.click()
    over = end.day_form.error
    end.day.setText("2026-12-31")
    end.sign.click()
    qtbot.waitUntil(lambda: len(paper.signed_at) == 2)

    assert shown == (True, False)
    assert lacking == "Choose at least one."
    assert (new.code, new.types) == ("interpreter_offered", frozenset({"note"}))
    assert over == "Write a day like 2026-11-02 that is not before the first."
    ended = paper.held.rules[-1]
    assert isinstance(ended, Rule)
    assert (ended.version, ended.effective_to) == (new.version, date(2026, 12, 31))
