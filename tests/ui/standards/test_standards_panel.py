"""The standards beside a review: how each stands, why, and judging what entries can't tell."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.standards import Answer, Measured, NothingToMeasure
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.standards import NewTick
from desktop_app.ui.desk import Desk
from desktop_app.ui.standards.about_dialog import AboutStandard
from desktop_app.ui.standards.judge_dialog import JudgeDialog
from desktop_app.ui.standards.panel import StandardsPanel
from desktop_app.ui.standards.port import Looked, Standing
from desktop_app.ui.standards.words import look_of
from tests.domain.measuring_by_hand import entry
from tests.domain.test_rule_calendar import at
from tests.ui.standards.paper_standards import (
    CEDAR,
    LOOKED,
    PaperStandards,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
_LATE, _ALONE, _CONTACT, _FAMILY, _PLAN = 0, 1, 2, 3, 5


@pytest.fixture
def port() -> PaperStandards:
    """The drawing's case, on paper."""
    return PaperStandards()


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, port: PaperStandards) -> Iterator[StandardsPanel]:
    """The panel, as wide as it is drawn, with the keyboard in its list."""
    made = shown(qtbot, desk, port)
    yield made
    made.close()


def shown(qtbot: QtBot, desk: Desk, port: PaperStandards) -> StandardsPanel:
    """The panel over a case, once it is measured."""
    made = StandardsPanel(desk, port)
    qtbot.addWidget(made)
    made.resize(desk.theme.fit(316), 640)
    made.show()
    made.look_at(LOOKED)
    qtbot.waitUntil(lambda: made.model.rowCount() > 0)
    made.list.setFocus()
    return made


def rows(panel: StandardsPanel) -> list[tuple[str, str, str]]:
    """Icon, figure and line beneath, from the top."""
    words = panel.model.words
    return [
        (look_of(each).icon, words.figure(each), words.beneath(each))
        for each in panel.standing.measured
    ]


def stand_on(panel: StandardsPanel, row: int) -> None:
    """Go there with the arrow keys' own means."""
    panel.list.setCurrentIndex(panel.model.index(row, 0))


def noon(desk: Desk) -> str:
    """Noon of 10 November in Kenora, as it is written where the test runs."""
    return desk.dates.moment(recorded_at(at("2026-11-10T12:00")).astimezone())


def dialog() -> AboutStandard | JudgeDialog:
    """The one in front."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, AboutStandard | JudgeDialog)
    return found


def test_it_stands_as_it_is_drawn_and_thirteen_of_fourteen_are_not_green(
    panel: StandardsPanel,
) -> None:
    told = rows(panel)

    assert told[_LATE] == ("circle-alert", "13 of 14", "1 late, reason given")
    assert told[_ALONE][::2] == ("circle-check", "Tue 3 Nov · Tue 10 Nov")
    assert told[_CONTACT] == ("circle-help", "1 unclear", "Home visit, Tue 10 Nov")
    assert told[_FAMILY] == ("circle-check", "Thu 5 Nov", "Family meeting")
    assert told[_PLAN] == ("circle-check", "Current", "Reviewed Mon 2 Nov")
    assert told[-1][0] == "circle"
    assert panel.count.text() == "4 of 7 met"


def test_a_screen_reader_is_told_the_state_as_a_word_and_that_a_rule_is_unverified(
    panel: StandardsPanel,
) -> None:
    spoken = panel.model.data(panel.model.index(_LATE, 0), Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == (
        "Recorded within 24 hours, Not met, 13 of 14, 1 late, reason given, Rule not verified"
    )


def test_what_there_is_nothing_to_measure_of_takes_no_room(qtbot: QtBot, desk: Desk) -> None:
    port = PaperStandards()
    idle = Measured(port.answer.measured[0].rule, NothingToMeasure())
    port.answer = Standing((idle, *port.answer.measured))

    panel = shown(qtbot, desk, port)

    assert panel.model.rowCount() == len(port.answer.measured) - 1
    assert panel.count.text() == "4 of 7 met"


def test_enter_tells_what_it_says_where_it_comes_from_and_what_was_missed_first(
    qtbot: QtBot, panel: StandardsPanel, desk: Desk
) -> None:
    stand_on(panel, _LATE)

    qtbot.keyClick(panel.list, Qt.Key.Key_Return)

    about = dialog()
    assert isinstance(about, AboutStandard)
    first = [about.model.index(0, column).data() for column in range(3)]
    assert first == [f"Note, {noon(desk)}", "Not met", "No signal."]
    assert about.why.accessibleName() == "No signal."
    assert about.why.isVisible()
    assert "24 hours" in about.explains.accessibleName()
    assert not about.judge_it.isEnabled()  # the record itself tells
    about.reject()


def test_what_is_unclear_is_judged_by_keys_with_an_answer_and_a_reason(
    qtbot: QtBot, panel: StandardsPanel, port: PaperStandards
) -> None:
    stand_on(panel, _CONTACT)

    qtbot.keyClick(panel.list, Qt.Key.Key_J, CONTROL)
    judging = dialog()
    assert isinstance(judging, JudgeDialog)
    assert judging.answer is None
    assert not judging.record.isEnabled()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is judging)
    qtbot.keyClick(judging.answers[Answer.MET], Qt.Key.Key_Space)
    judging.reason.setPlainText("Renée texted first, as agreed.")
    assert judging.answer is Answer.MET
    assert judging.record.isEnabled()
    qtbot.keyClick(judging.reason, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: bool(port.judged))
    said = NewTick(
        standard="safe_contact",
        answer=Answer.MET,
        reason="Renée texted first, as agreed.",
        entry=entry(10),
    )
    assert port.judged == [said]
    qtbot.waitUntil(lambda: len(port.asked) > 1)  # measured anew
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_case_is_judged_of_a_day(
    qtbot: QtBot, panel: StandardsPanel, port: PaperStandards
) -> None:
    stand_on(panel, _PLAN)

    qtbot.keyClick(panel.list, Qt.Key.Key_J, CONTROL)
    judging = dialog()
    assert isinstance(judging, JudgeDialog)
    judging.answers[Answer.MET].setChecked(True)
    judging.reason.setPlainText("Version 4.")
    judging.day.setText("11 November")
    judging.record.click()
    assert judging.day_form.error
    judging.day.setText("2026-11-11")
    judging.record.click()

    qtbot.waitUntil(lambda: bool(port.judged))
    assert (port.judged[0].entry, port.judged[0].day) == (None, date(2026, 11, 11))


def test_whoever_may_not_judge_reads_and_is_offered_nothing(qtbot: QtBot, desk: Desk) -> None:
    told = PaperStandards().answer
    panel = shown(qtbot, desk, PaperStandards(answer=Standing(told.measured)))
    stand_on(panel, _CONTACT)

    qtbot.keyClick(panel.list, Qt.Key.Key_J, CONTROL)

    about = dialog()
    assert isinstance(about, AboutStandard)
    assert not about.judge_it.isEnabled()
    about.reject()


def test_a_judgement_that_is_refused_stays_in_its_fields_and_says_why(
    qtbot: QtBot, panel: StandardsPanel, port: PaperStandards
) -> None:
    stand_on(panel, _CONTACT)
    qtbot.keyClick(panel.list, Qt.Key.Key_J, CONTROL)
    judging = dialog()
    assert isinstance(judging, JudgeDialog)
    port.refuses = Refusal(RefusalCode.JUDGES_OWN)

    judging.answers[Answer.MET].setChecked(True)
    judging.reason.setPlainText("I was there.")
    judging.record.click()

    qtbot.waitUntil(lambda: bool(judging.error.words))
    assert "your own entry" in judging.error.words
    assert judging.reason.toPlainText() == "I was there."
    judging.reject()


def test_it_measures_anew_when_that_case_changes_and_not_for_others(
    panel: StandardsPanel, port: PaperStandards, desk: Desk, qtbot: QtBot
) -> None:
    other, own = (
        Receipt(CaseId(b"o" * 16), frozenset()),
        Receipt(CEDAR, frozenset({Part.TIMELINE})),
    )

    desk.tasks.recorded.emit(other)
    desk.tasks.recorded.emit(own)

    qtbot.waitUntil(lambda: len(port.asked) > 1)
    assert port.asked == [LOOKED, LOOKED]


def test_another_case_empties_it_until_that_is_measured(
    panel: StandardsPanel, port: PaperStandards, qtbot: QtBot
) -> None:
    other = Looked(CaseId(b"o" * 16), frozenset({EntryId(b"e" * 32)}))

    panel.look_at(other)

    assert panel.model.rowCount() == 0
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    assert port.asked[-1] == other
    panel.look_at(None)
    assert panel.model.rowCount() == 0
    assert panel.count.text() == ""


def test_what_goes_wrong_is_said_in_its_place(qtbot: QtBot, desk: Desk) -> None:
    panel = StandardsPanel(desk, PaperStandards(refuses=Refusal(RefusalCode.UNKNOWN_CASE)))
    qtbot.addWidget(panel)

    panel.look_at(LOOKED)

    qtbot.waitUntil(lambda: bool(panel.error.words))
    assert "no such case" in panel.error.words


def test_french_names_wrap_and_are_never_cut(
    qtbot: QtBot, french_desk: Desk, port: PaperStandards
) -> None:
    panel = shown(qtbot, french_desk, port)

    line = QFontMetrics(french_desk.theme.font("body", weight=500))
    heights = [
        panel.list.sizeHintForIndex(panel.model.index(row, 0)).height()
        for row in range(panel.model.rowCount())
    ]
    title = panel.model.words.told(panel.standing.measured[_ALONE].rule.title)
    assert line.horizontalAdvance(title) > panel.width() / 2
    assert heights[_ALONE] > heights[_LATE]
    assert panel.list.height() == sum(heights)
