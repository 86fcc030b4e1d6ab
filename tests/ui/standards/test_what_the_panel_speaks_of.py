"""Which days the standards speak of, who judged, and which one of several is judged."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.standards import Answer
from desktop_app.ui.dates import zone_name
from desktop_app.ui.desk import Desk
from desktop_app.ui.standards.about_dialog import AboutStandard
from desktop_app.ui.standards.judge_dialog import JudgeDialog
from desktop_app.ui.standards.panel import StandardsPanel
from tests.domain.measuring_by_hand import entry
from tests.domain.test_rule_calendar import at
from tests.ui.standards.paper_standards import DRAWN, PaperStandards, standing_of
from tests.ui.standards.test_standards_panel import (
    CONTROL,
    dialog,
    noon,
    panel,
    port,
    shown,
    stand_on,
)

__all__ = ["panel", "port"]
_CONTACT = 2


def test_of_several_that_wait_it_is_asked_which_and_the_one_chosen_is_judged(
    qtbot: QtBot, desk: Desk
) -> None:
    port = PaperStandards(standing_of(replace(DRAWN, ticks=())))
    panel = shown(qtbot, desk, port)
    stand_on(panel, _CONTACT)

    qtbot.keyClick(panel.list, Qt.Key.Key_J, CONTROL)
    about = dialog()
    assert isinstance(about, AboutStandard)
    assert about.which.words == "Each is judged by itself. Choose one, and press Enter."
    qtbot.keyClick(about.table, Qt.Key.Key_Down)
    first, chosen = about.model.index(0, 0).data(), about.table.currentIndex().data()
    qtbot.keyClick(about.table, Qt.Key.Key_Return)
    judging = dialog()
    assert isinstance(judging, JudgeDialog)
    judging.answers[Answer.MET].setChecked(True)
    judging.reason.setPlainText("I heard the call.")
    judging.record.click()

    qtbot.waitUntil(lambda: bool(port.judged))
    assert [each.entry for each in port.judged] == [entry(3)]
    assert first == f"Home visit, {noon(desk)}"
    assert chosen.endswith(desk.dates.time(recorded_at(at("2026-11-03T12:00")).astimezone()))


def test_it_says_which_days_whose_judgement_and_that_it_speaks_of_now(
    panel: StandardsPanel, desk: Desk, port: PaperStandards
) -> None:
    words, [contact] = panel.model.words, [panel.model.at(_CONTACT)]
    zone = f"days in this laptop’s time zone: {zone_name(desk.dates)}"
    before = panel.as_of_now.words

    panel.stand_now(now=False)

    assert zone_name(desk.dates)
    assert panel.scope.accessibleName() == f"Sun 1 Nov to Thu 12 Nov · {zone}"
    assert words.scope(port.answer.days, is_of_waiting=True).startswith("What waits for review, ")
    assert contact is not None
    assert words.judged(contact).startswith("Judged by Noor Kalsi, ")
    assert words.judged(contact).endswith(": Read the plan. (1 more judgement)")
    assert words.judged(contact) in words.spoken(contact)
    assert words.judged(contact) in words.lines(contact)
    assert before == ""
    assert panel.as_of_now.words == "As of now, not as known at the moment the line shows."
