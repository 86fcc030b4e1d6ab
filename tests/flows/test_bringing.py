"""A handoff or a receipt that is brought to the window: dropped on it, or opened with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app import __main__ as program
from desktop_app.app.window import brought_file
from desktop_app.cli.touring import meet
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.receiving.status import status_of
from desktop_app.ui.handoff.receive_dialog import ReceiveDialog
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.window.bringing import Bringing
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.outside.handing import a_note, hand_over
from tests.people import CEDAR, JO, OWEN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_ACTION = Qt.DropAction.CopyAction
_HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def bundle(laptop: Laptop, tmp_path: Path) -> Path:
    """Dana's case, on a stick for Owen; his vault was used last."""
    made = tmp_path / "A7-31Q9.tlh"
    laptop.make_vault()
    laptop.make_vault(OWEN, "owen")
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        open_case(dana.vault, CEDAR, JO)
        case = find_case(dana.vault, CEDAR.codename)
        a_note(dana, case, "She came with her aunt.")
        hand_over(dana, [owen.vault.me], case, made)
    laptop.remembered.remember_vault(laptop.folder / "owen", laptop.machine.clock.now_ms() + 1)
    return made


def drop(sitting: Sitting, *files: Path) -> bool:
    """Let go of files above the window; whether it would take them."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    window = sitting.window
    above = QDragEnterEvent(window.rect().center(), _ACTION, dragged, *_HELD)
    above.ignore()
    QApplication.sendEvent(window, above)
    if above.isAccepted():
        dropped = QDropEvent(QPointF(window.rect().center()), _ACTION, dragged, *_HELD)
        QApplication.sendEvent(window, dropped)
    return above.isAccepted()


def test_a_handoff_dropped_on_the_window_is_looked_at(laptop: Laptop, bundle: Path) -> None:
    owen = laptop.unlocked()

    is_taken = drop(owen, bundle)

    dialog = owen.dialog(ReceiveDialog)
    owen.expect(dialog.page.parts.list.hasFocus)
    assert is_taken
    assert dialog.page.parts.model.rowCount() > 0


def test_a_receipt_dropped_on_the_window_goes_on_record_at_once(
    laptop: Laptop, bundle: Path, tmp_path: Path
) -> None:
    receipt = tmp_path / "B2-77K1.tlh"
    owen = laptop.unlocked()
    drop(owen, bundle)
    dialog = owen.dialog(ReceiveDialog)
    owen.expect(dialog.page.parts.list.hasFocus)
    owen.press(Key.Key_Return, CONTROL)
    owen.expect(lambda: dialog.decided is not None)
    owen.files.to_save_at = receipt
    owen.press(Key.Key_S, CONTROL)
    owen.expect(receipt.exists)
    owen.leave()
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 2)
    dana = laptop.in_the_case()

    drop(dana, receipt)

    taken = dana.dialog(ReceiveDialog)
    dana.expect(lambda: taken.decided is not None)
    vault = dana.sessions[-1].vault
    [sent] = status_of(vault, find_case(vault, CEDAR.codename))
    assert [one.name for one in sent.recipients if one.has_taken] == [OWEN.name]


def test_before_anybody_unlocked_it_waits_and_says_so(laptop: Laptop, bundle: Path) -> None:
    owen = laptop.start()

    drop(owen, bundle)
    told = [toast.accessibleName() for toast in owen.window.findChildren(Toast)]
    owen.unlock()

    assert told == ["Unlock to look at A7-31Q9.tlh."]
    assert owen.dialog(ReceiveDialog).isVisible()


def test_what_is_no_handoff_or_more_than_one_is_not_taken(
    laptop: Laptop, bundle: Path, tmp_path: Path
) -> None:
    owen = laptop.unlocked()
    picture = tmp_path / "picture.png"

    assert not drop(owen, picture)
    assert not drop(owen, bundle, bundle)
    assert QApplication.activeModalWidget() is None


def test_the_program_opened_with_a_file_looks_at_it_once_unlocked(
    laptop: Laptop, bundle: Path
) -> None:
    owen = laptop.start()
    found = brought_file([str(bundle)])
    assert found == bundle

    owen.window.findChildren(Bringing)[0].bring(found)
    owen.unlock()

    assert owen.dialog(ReceiveDialog).isVisible()


@pytest.mark.parametrize(
    ("arguments", "is_command"),
    [
        ([], False),
        (["case", "list"], True),
        (["--help"], True),
        (["A7-31Q9.TLH"], False),
        (["--out=a.tlh"], True),
        (["handoff", "a.tlh"], True),
        (["a.pdf"], True),
    ],
)
def test_only_a_single_file_to_receive_is_no_command(
    arguments: list[str], *, is_command: bool
) -> None:
    assert program._is_command(arguments) is is_command
    assert (brought_file(arguments) is not None) is (arguments == ["A7-31Q9.TLH"])
