"""Writing, keeping and signing an entry, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import NoteType, Precision
from desktop_app.domain.errors import RefusalCode
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.draft import Handling
from desktop_app.ui.composer.files_row import EvidenceDialog
from desktop_app.ui.composer.note_text import offered_in
from desktop_app.ui.composer.port import Writing
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_case import CASE, HOME_VISIT
from tests.ui.composer.paper_desk import NoFiles, PaperDesk

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_CTRL_SHIFT = _CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def paper() -> PaperDesk:
    """Nothing written yet."""
    return PaperDesk()


def _open(
    qtbot: QtBot, desk: Desk, paper: PaperDesk, amends: TimelineEntry | None = None
) -> Composer:
    composer = Composer(desk, paper, NoFiles(), Writing(CASE, NoteType.HOME_VISIT, amends))
    qtbot.addWidget(composer)
    composer.resize(960, 540)
    composer.show()
    composer.activateWindow()
    qtbot.waitUntil(lambda: composer._is_ready)
    return composer


@pytest.fixture
def composer(qtbot: QtBot, desk: Desk, paper: PaperDesk) -> Composer:
    """An empty home visit."""
    return _open(qtbot, desk, paper)


# The names that are offered open in a window of their own, which offscreen is not quite one.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_entry_is_written_and_recorded_by_keyboard_alone(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "J. showed me the beading she has started.")
    qtbot.keyClick(composer.sheet.text, _Key.Key_W, _CTRL_SHIFT)
    qtbot.keyClicks(composer.sheet.present.typed, "R.M., ")
    qtbot.keyClicks(composer.sheet.present.typed, "E.M.")

    with qtbot.waitSignal(composer.recorded):
        qtbot.keyClick(composer.sheet.present.typed, _Key.Key_Return, _CTRL)

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
    qtbot.keyClick(composer.sheet.text, _Key.Key_Return, _CTRL)

    assert composer.sheet.problem.words == "Write what was seen or said first."
    assert paper.notes == []


def test_a_time_to_come_is_refused_beside_its_field(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    qtbot.keyClicks(composer.sheet.text, "A visit.")
    composer.sheet.occurred.day.setDate(composer.sheet.occurred.day.date().addDays(2))

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
        qtbot.keyClick(composer.sheet.text, _Key.Key_Escape)
    again = _open(qtbot, desk, paper)

    assert again.draft() == paper.drafts[None]
    assert again.sheet.kind.kind() is NoteType.COURT
    assert again.sheet.place.text() == "Kenora"


def test_kinds_have_keys_and_the_rarer_ones_a_list(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClick(composer.sheet.text, _Key.Key_4, _CTRL_SHIFT)
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
    field = composer.sheet.occurred

    field.precision.setCurrentIndex(field.precision.findData(precision))

    assert (field.day.isVisible(), field.time.isVisible(), field.end_day.isVisible()) == shown
    assert field.when().precision is precision


def test_a_dropped_picture_waits_and_keeps_the_entry_from_being_recorded(
    qtbot: QtBot, composer: Composer, paper: PaperDesk, tmp_path: Path
) -> None:
    picture = tmp_path / "kitchen.png"
    QImage(2, 2, QImage.Format.Format_RGB32).save(str(picture))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(picture))])
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    composer.sheet.text.insertFromMimeData(dropped)
    qtbot.waitUntil(lambda: len(composer.sheet.files.files()) == 1)
    composer.record()
    waiting = composer.sheet.files.files()[0]
    composer.sheet.files.decide(0, waiting.added())
    with qtbot.waitSignal(composer.recorded):
        composer.record()

    assert waiting.handling is Handling.UNDECIDED
    assert composer.sheet.problem.words == ""
    assert [file.untrusted_name for file in paper.notes[0][1]] == ["kitchen.png"]


def test_a_pasted_picture_is_offered_and_not_put_into_the_words(composer: Composer) -> None:
    pasted = QMimeData()
    pasted.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))

    composer.sheet.text.insertFromMimeData(pasted)

    file = composer.sheet.files.files()[0]
    assert (file.mime, file.handling) == ("image/png", Handling.UNDECIDED)
    assert file.size == len(file.pasted) > 0
    assert composer.sheet.text.toPlainText() == ""


def test_pasted_words_lose_their_looks() -> None:
    words = QMimeData()
    words.setHtml("<b>bold</b>")
    words.setText("bold")

    assert offered_in(words).is_nothing


def test_an_evidence_number_is_asked_for_before_anything_points_to_it(
    qtbot: QtBot, desk: Desk, composer: Composer
) -> None:
    dialog = EvidenceDialog(desk.theme, composer)
    qtbot.addWidget(dialog)
    without = dialog.record.isEnabled()

    qtbot.keyClicks(dialog.number, "EX-0148")

    assert (without, dialog.record.isEnabled()) == (False, True)


def test_an_amendment_shows_what_stands_asks_why_and_replaces_the_words(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    composer = _open(qtbot, desk, paper, HOME_VISIT)
    began_with = composer.sheet.text.toPlainText()
    qtbot.keyClicks(composer.sheet.reason, "Day corrected.")
    composer.sheet.text.setPlainText("Visited J. on Tuesday.")

    with qtbot.waitSignal(composer.recorded):
        qtbot.keyClick(composer.sheet.text, _Key.Key_Return, _CTRL)

    assert began_with == HOME_VISIT.current_text
    assert paper.amendments == [(HOME_VISIT.id, "Day corrected.", "Visited J. on Tuesday.")]


def test_an_amendment_without_a_reason_is_refused_beside_its_field(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    composer = _open(qtbot, desk, paper, HOME_VISIT)

    composer.record()

    assert composer.sheet.reason_form.error == "Say why, so that readers can trust it."
    assert composer.sheet.problem.words == "Nothing has been changed yet."
    assert paper.amendments == []


def test_a_late_entry_is_asked_why_and_an_early_one_is_not(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    on_time = composer.sheet.late_form.isVisible()
    composer.sheet.occurred.day.setDate(composer.sheet.occurred.day.date().addDays(-3))
    late = composer.sheet.late_form.isVisible()
    qtbot.keyClicks(composer.sheet.late_reason, "No signal at the lake.")
    qtbot.keyClicks(composer.sheet.text, "A visit.")

    with qtbot.waitSignal(composer.recorded):
        composer.record()

    assert (on_time, late) == (False, True)
    assert paper.notes[0][0].late_reason == "No signal at the lake."


def test_an_amendment_nobody_began_keeps_no_draft(
    qtbot: QtBot, desk: Desk, paper: PaperDesk
) -> None:
    composer = _open(qtbot, desk, paper, HOME_VISIT)

    with qtbot.waitSignal(composer.closed):
        qtbot.keyClick(composer.sheet.text, _Key.Key_Escape)

    qtbot.waitUntil(lambda: HOME_VISIT.id in paper.drafts)
    assert paper.drafts[HOME_VISIT.id].is_empty


def test_a_draft_that_cannot_be_kept_is_told_in_place_and_the_words_stay(
    qtbot: QtBot, composer: Composer, paper: PaperDesk
) -> None:
    paper.disk_is_full = True

    qtbot.keyClicks(composer.sheet.text, "Half a sen")

    qtbot.waitUntil(lambda: "TL-508" in composer.sheet.problem.words)
    assert composer.sheet.text.toPlainText() == "Half a sen"


def test_a_file_that_is_gone_is_told_in_place_and_the_others_are_taken(
    qtbot: QtBot, composer: Composer, tmp_path: Path
) -> None:
    (tmp_path / "plan.txt").write_text("A plan.")
    dropped = QMimeData()
    names = ("gone.txt", "plan.txt")
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])

    composer.sheet.text.insertFromMimeData(dropped)

    qtbot.waitUntil(lambda: len(composer.sheet.files.files()) == 1)
    assert composer.sheet.files.files()[0].untrusted_name == "plan.txt"
    assert "Code TL-" in composer.sheet.problem.words
