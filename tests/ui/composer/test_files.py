"""Files in the composer: nothing is read into the record before somebody decides."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.draft import Handling
from desktop_app.ui.composer.files_row import EvidenceDialog
from desktop_app.ui.composer.offered import offered_in
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import HOME_VISIT
from tests.ui.composer.conftest import CTRL, CTRL_SHIFT, open_composer
from tests.ui.composer.paper_desk import NoFiles, PaperDesk


@dataclass
class Chosen(NoFiles):
    """Somebody who knows beforehand which files they will choose."""

    paths: tuple[Path, ...]

    def many_to_read(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        del parent, title
        return self.paths


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


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A file that waits for no decision."""
    (tmp_path / "plan.txt").write_text("A plan.")
    return tmp_path / "plan.txt"


def files_dropped(*paths: Path) -> QMimeData:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return dropped


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Emptied afterwards: what Python put there, Qt would free after Python is gone, and crash."""
    clipboard = qapp.clipboard()
    yield clipboard
    clipboard.clear()


def test_a_file_is_pasted_with_the_keys_for_it(
    qtbot: QtBot, composer: Composer, plan: Path, clipboard: QClipboard
) -> None:
    clipboard.setMimeData(files_dropped(plan))

    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_V, CTRL)

    qtbot.waitUntil(lambda: len(composer.sheet.files.files()) == 1)
    assert composer.sheet.files.files()[0].path == plan
    assert composer.sheet.text.toPlainText() == ""


@pytest.mark.parametrize("part", ["composer", "text"])
def test_a_file_is_dragged_onto_the_fields_or_onto_the_text(
    qtbot: QtBot, composer: Composer, plan: Path, part: str
) -> None:
    target = composer if part == "composer" else composer.sheet.text.viewport()
    dragged, copy = files_dropped(plan), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    entering = QDragEnterEvent(QPoint(5, 5), copy, dragged, left, none)
    QApplication.sendEvent(target, entering)
    dropping = QDropEvent(QPointF(5, 5), copy, dragged, left, none)
    QApplication.sendEvent(target, dropping)

    qtbot.waitUntil(lambda: len(composer.sheet.files.files()) == 1)
    assert entering.isAccepted()
    assert dropping.isAccepted()
    assert composer.sheet.files.files()[0].path == plan
    assert composer.sheet.text.toPlainText() == ""


def test_files_are_chosen_in_a_dialog_that_a_key_opens(
    qtbot: QtBot, composer: Composer, plan: Path
) -> None:
    composer._bringing._chooser = Chosen((plan,))

    qtbot.keyClick(composer.sheet.text, Qt.Key.Key_A, CTRL_SHIFT)

    qtbot.waitUntil(lambda: len(composer.sheet.files.files()) == 1)
    assert composer.sheet.files.files()[0].path == plan


def test_nothing_is_dropped_on_an_amendment(
    qtbot: QtBot, desk: Desk, paper: PaperDesk, plan: Path
) -> None:
    amending = open_composer(qtbot, desk, paper, HOME_VISIT)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, files_dropped(plan), left, none
    )

    entering.ignore()
    amending.dragEnterEvent(entering)
    amending.sheet.text.insertFromMimeData(files_dropped(plan))
    with qtbot.waitCallback() as looked:
        desk.tasks.run(amending, lambda: None, looked)

    assert not entering.isAccepted()
    assert amending.draft().files == ()


def test_a_pasted_picture_is_offered_and_not_put_into_the_words(
    qtbot: QtBot, composer: Composer
) -> None:
    pasted = QMimeData()
    pasted.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))

    composer.sheet.text.insertFromMimeData(pasted)

    qtbot.waitUntil(lambda: len(composer.sheet.files.files()) == 1)
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
