"""Writing, keeping and signing an entry, by keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType, Precision
from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.desk import Desk
from tests.ui.composer.conftest import CTRL, CTRL_SHIFT, open_composer
from tests.ui.composer.paper_desk import PaperDesk


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_entry_is_written_and_recorded_by_keyboard_alone(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "J. showed me the beading she has started.")
    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_W, CTRL_SHIFT)
    qtbot.keyClicks(composer.sheet.present.typed, "R.M., ")
    qtbot.keyClicks(composer.sheet.present.typed, "E.M.")

    with qtbot.waitSignal(composer.recorded):
        qtbot.keyClick(composer.sheet.present.typed, Qt.Key.Key_Return, CTRL)

    note, files = paper.notes[0]
    assert note.type is NoteType.HOME_VISIT
    assert note.text == "J. showed me the beading she has started."
    assert note.present == ("R.M.", "E.M.")
    assert note.audience == "a_abcdefghijklm"
    assert files == ()


def test_it_is_said_by_name_who_will_read_it(qtbot: QtBot, composer: Composer) -> None:
    own = composer.sheet.audience.sentence.accessibleName()

    composer.sheet.audience.choice.setCurrentIndex(1)

    team = composer.sheet.audience.sentence.accessibleName()
    assert own == "Northern Lakes CFS will be able to read this."
    assert team == (
        "Northern Lakes CFS, Rainy Lake Police and Three Rivers Liaison will be able to read this."
    )


def test_every_audience_to_choose_from_has_a_name_and_none_is_cut(composer: Composer) -> None:
    choice = composer.sheet.audience.choice

    offered = [choice.itemText(place) for place in range(choice.count())]

    assert offered == ["Northern Lakes CFS", "Whole team", "Indigenous liaison only"]
    assert choice.width() >= choice.sizeHint().width()


def test_an_empty_entry_is_refused_in_place_and_nothing_is_recorded(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_Return, CTRL)

    assert composer.sheet.problem.words == "Write what was seen or said first."
    assert paper.notes == []


def test_a_time_to_come_is_refused_beside_its_field(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "A visit.")
    composer.sheet.occurred.exact.day.setDate(composer.sheet.occurred.exact.day.date().addDays(2))

    composer.record()

    assert composer.sheet.occurred_form.error.startswith("This time has not come yet.")
    assert paper.notes == []


def test_a_refusal_of_the_services_is_shown_and_the_words_stay(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    paper.refuses = RefusalCode.TEXT_NOT_STORABLE
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    composer.record()

    qtbot.waitUntil(lambda: "Code TL-" in composer.sheet.problem.words)
    qtbot.waitUntil(lambda: None in paper.drafts)
    assert composer.sheet.text.toPlainText() == "A visit."
    assert composer.sheet.sign.isEnabled()


def test_pressing_twice_records_once(qtbot: QtBot, composer: Composer, paper: PaperDesk) -> None:
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    with qtbot.waitSignal(composer.recorded):
        composer.record()
        composer.record()

    assert len(paper.notes) == 1


def test_what_is_written_is_kept_by_itself(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "Half a sen")

    qtbot.waitUntil(lambda: None in paper.drafts)

    assert paper.drafts[None].text == "Half a sen"
    qtbot.waitUntil(lambda: composer.sheet.saved.text() == "Draft saved 14:32:00")


def test_esc_closes_and_the_next_composer_goes_on_where_it_was(
    qtbot: QtBot, desk: Desk, composer: Composer, paper: PaperDesk
) -> None:
    composer.sheet.kind.choose(NoteType.COURT)
    composer.sheet.place.setText("Kenora")
    qtbot.keyClicks(composer.sheet.text, "Half a sen")

    with qtbot.waitSignal(composer.closed):
        qtbot.keyClick(composer.sheet.text, Qt.Key.Key_Escape)
    again = open_composer(qtbot, desk, paper)

    assert again.draft() == paper.drafts[None]
    assert again.sheet.kind.kind() is NoteType.COURT
    assert again.sheet.place.text() == "Kenora"


def test_kinds_have_keys_and_the_rarer_ones_a_list(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_4, CTRL_SHIFT)
    by_key = composer.sheet.kind.kind()

    composer.sheet.kind.choose(NoteType.PLACEMENT)

    assert by_key is NoteType.INTERVIEW
    assert composer.sheet.kind.kind() is NoteType.PLACEMENT
    assert composer.sheet.kind.others.isVisible()


@pytest.mark.parametrize(
    ("precision", "shown"),
    [
        (Precision.EXACT, (True, True, False)),
        (Precision.DAY, (True, False, False)),
        (Precision.RANGE, (True, True, True)),
        (Precision.UNKNOWN, (False, False, False)),
    ],
)
def test_only_the_fields_that_the_exactness_needs_are_shown(
    composer: Composer, precision: Precision, shown: tuple[bool, bool, bool]
) -> None:
    field = composer.sheet.occurred.exact
    composer.sheet.occurred.by_fields.setChecked(True)

    field.precision.setCurrentIndex(field.precision.findData(precision))

    assert (field.day.isVisible(), field.time.isVisible(), field.end_day.isVisible()) == shown
    assert field.when().precision is precision


def test_a_late_entry_is_asked_why_and_an_early_one_is_not(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    on_time = composer.sheet.late_form.isVisible()
    composer.sheet.occurred.exact.day.setDate(composer.sheet.occurred.exact.day.date().addDays(-3))
    late = composer.sheet.late_form.isVisible()
    qtbot.keyClicks(composer.sheet.late_reason, "No signal at the lake.")
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    with qtbot.waitSignal(composer.recorded):
        composer.record()

    assert (on_time, late) == (False, True)
    assert paper.notes[0][0].late_reason == "No signal at the lake."


def test_a_draft_that_cannot_be_kept_is_told_in_place_and_the_words_stay(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    paper.disk_is_full = True

    qtbot.keyClicks(composer.sheet.text, "Half a sen")

    qtbot.waitUntil(lambda: "TL-508" in composer.sheet.problem.words)
    assert composer.sheet.text.toPlainText() == "Half a sen"


def test_in_a_low_window_whatever_has_the_keyboard_is_in_view(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.resize(640, 260)
    seen = []

    for field in (composer.sheet.text, composer.sheet.occurred, composer.sheet.text):
        field.setFocus()
        qtbot.waitUntil(lambda field=field: not field.visibleRegion().isEmpty())  # type: ignore[misc]
        seen.append(field.hasFocus() or composer.sheet.occurred.typed.hasFocus())

    assert seen == [True, True, True]


def test_words_stay_in_view_though_python_has_let_go_of_what_it_kept_beside_qt(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.resize(640, 260)
    text = composer.sheet.text
    area = next(one for one in composer.findChildren(QScrollArea) if one.isAncestorOf(text))
    text.setFocus()
    area.verticalScrollBar().setValue(0)
    vars(area).clear()

    QApplication.sendEvent(text, QFocusEvent(QEvent.Type.FocusIn))

    qtbot.waitUntil(lambda: not text.visibleRegion().isEmpty())
