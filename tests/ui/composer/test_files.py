"""Files in the composer: nothing is read into the record before somebody decides."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.draft import Handling
from desktop_app.ui.composer.files_row import EvidenceDialog
from desktop_app.ui.composer.note_text import offered_in
from desktop_app.ui.desk import Desk
from tests.ui.composer.paper_desk import PaperDesk


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
