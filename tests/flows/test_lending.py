"""A film opens in another program: after a warning, on record, and until one locks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN
from desktop_app.services.attaching import attaching
from desktop_app.services.copies import copies_made
from desktop_app.services.notes import note_draft
from desktop_app.ui.case.saving import SaveCopyDialog
from desktop_app.ui.viewer.lending import LendDialog
from desktop_app.ui.widgets.toast import Toast
from tests.flows.hands import Key
from tests.flows.laptop import Laptop, Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FILM = b"\x00\x00\x00\x18ftypmp42" + bytes(500)


class Player(QObject):
    """Whatever program this computer has for films."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[Path] = []

    @Slot(QUrl)
    def play(self, url: QUrl) -> None:
        self.given.append(Path(url.toLocalFile()))


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Player]:
    """Stands in for the system's own choice, by Qt's own means."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    stand_in = Player()
    QDesktopServices.setUrlHandler("file", stand_in, "play")  # type: ignore[arg-type]  # bytes, say the stubs
    yield stand_in
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def sitting(laptop: Laptop, player: Player) -> Sitting:
    """The line with one entry on it that names a film."""
    laptop.make_vault()
    case = laptop.make_case()
    with laptop.session() as dana:
        note = NewNote(type=NoteType.NOTE, occurred=UNKNOWN, text="A film.", audience=WHOLE_TEAM)
        with attaching(dana.vault, case) as keeping:
            kept = keeping.keep("J. dances.mp4", "video/mp4", [FILM])
            draft = note_draft(dana.vault, case, note, keeping, [kept])
            dana.vault.book.append(dana.vault.pen, [draft])
    return laptop.in_the_case()


def asked(sitting: Sitting) -> LendDialog:
    """The warning, with the keyboard in it."""
    sitting.expect(sitting.case.timeline.spots)
    sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Return)
    return sitting.dialog(LendDialog)


def test_a_film_is_opened_after_a_warning_recorded_and_gone_when_one_locks(
    laptop: Laptop, sitting: Sitting, player: Player
) -> None:
    dialog = asked(sitting)
    safe = dialog.keep.hasFocus()
    dialog.open_it.setFocus()
    sitting.press(Key.Key_Space)
    sitting.expect(lambda: player.given)
    [place] = player.given
    content = place.read_bytes()
    sitting.expect(lambda: sitting.window.findChild(Toast) is not None)

    sitting.lock()
    sitting.expect(lambda: not place.exists())

    assert safe
    assert content == FILM
    assert place.name == "copy.mp4"
    assert laptop.folder / "dana" not in place.parents
    sitting.leave()
    with laptop.session() as dana:
        assert [one.is_written for one in copies_made(dana.vault)] == [True]


def test_thinking_better_of_it_writes_nothing(
    laptop: Laptop, sitting: Sitting, player: Player
) -> None:
    asked(sitting)

    sitting.press(Key.Key_Return)
    sitting.settle()

    assert player.given == []
    sitting.leave()
    with laptop.session() as dana:
        assert copies_made(dana.vault) == ()


def test_a_copy_can_be_saved_instead(sitting: Sitting) -> None:
    dialog = asked(sitting)

    dialog.save.click()

    saving = sitting.dialog(SaveCopyDialog)
    assert saving.keep.hasFocus()
    assert not saving.bare.isVisible()  # a film is saved as it is
    saving.reject()
