"""Looking at files: hidden until asked for, shown by a child, forgotten, and never on the disk."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import Qt

from desktop_app.domain.codes import NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import UNKNOWN
from desktop_app.services.attaching import attaching
from desktop_app.services.copies import copies_made
from desktop_app.services.notes import note_draft
from desktop_app.ui.case.saving import SaveCopyDialog
from desktop_app.ui.viewer.peek import Peek
from desktop_app.ui.viewer.viewer import Viewer
from desktop_app.ui.widgets.toast import Toast
from tests.flows.hands import Key
from tests.flows.laptop import Laptop, Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def photograph() -> bytes:
    """A window at dawn, with what a telephone writes into its pictures."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Invented", "Invented 4"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:11:10 07:20:05"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    sky = Image.linear_gradient("L").resize((1600, 900))
    file = BytesIO()
    Image.merge("RGB", (sky, sky.transpose(Image.Transpose.FLIP_LEFT_RIGHT), sky)).save(
        file, "JPEG", exif=exif
    )
    return file.getvalue()


def pages() -> bytes:
    """A PDF of three pages."""
    sheets = [Image.new("RGB", (300, 420), colour) for colour in ("white", "beige", "white")]
    file = BytesIO()
    sheets[0].save(file, "PDF", save_all=True, append_images=sheets[1:])
    return file.getvalue()


FILES = (
    ("window.jpg", "image/jpeg", photograph()),
    ("cut.jpg", "image/jpeg", photograph()[:3000]),
    ("three pages.pdf", "application/pdf", pages()),
    ("school-update.eml", "message/rfc822", (SAMPLE / "school-update.eml").read_bytes()),
    ("elsewhere.jpg", "image/jpeg", photograph() + b"more"),
    ("elsewhere.pdf", "application/pdf", pages() + b"more"),
)


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """The line with one entry on it that names six files; two of them are not on this device."""
    laptop.make_vault()
    case = laptop.make_case()
    with laptop.session() as dana:
        note = NewNote(
            type=NoteType.NOTE,
            occurred=UNKNOWN,
            text="What J. brought along.",
            audience=WHOLE_TEAM,
        )
        with attaching(dana.vault, case) as keeping:
            kept = [keeping.keep(name, mime, [content]) for name, mime, content in FILES]
            draft = note_draft(dana.vault, case, note, keeping, kept)
            dana.vault.book.append(dana.vault.pen, [draft])
        for lost in kept[4:]:
            dana.vault.files.discard(lost.id)
    return laptop.in_the_case()


def choose(sitting: Sitting, number: int) -> None:
    """Go to a file of the entry with the arrow keys."""
    line = sitting.case.timeline
    sitting.expect(lambda: len(line.spots()) > len(FILES))
    while line._spot != number:
        sitting.press(Key.Key_Right if line._spot < number else Key.Key_Left)


def opened(sitting: Sitting, number: int) -> Viewer:
    """The viewer, on a file that was chosen and entered by keyboard."""
    choose(sitting, number)
    sitting.press(Key.Key_Return)
    return sitting.dialog(Viewer)


def test_a_photograph_is_shown_with_its_facts_and_forgotten_on_escape(
    laptop: Laptop, sitting: Sitting
) -> None:
    before = laptop.files()

    viewer = opened(sitting, 0)
    sitting.expect(viewer.canvas.hasFocus)
    facts = viewer.accessibleDescription()
    was_seen = not viewer.canvas.paper.is_blank
    sitting.press(Key.Key_Escape)

    assert was_seen
    assert "1,600 × 900" in facts
    assert "taken Tue 10 Nov, 07:20 by the camera’s clock" in facts
    assert "Invented 4" in facts
    assert "the file says where it was taken" in facts
    assert viewer.canvas.paper.is_blank
    assert viewer._untrusted == b""
    assert sitting.held() is sitting.case.timeline
    assert laptop.files() == before


def test_every_pixel_or_the_whole_picture_by_one_key(sitting: Sitting) -> None:
    viewer = opened(sitting, 0)
    sitting.expect(viewer.canvas.hasFocus)
    whole = viewer.canvas.paper.size()

    sitting.press(Key.Key_1)
    every = viewer.canvas.paper.size()
    sitting.press(Key.Key_0)

    assert every.width() == 1600 > whole.width()
    assert viewer.canvas.paper.size() == whole


def test_pages_are_turned_and_end_where_the_file_ends(sitting: Sitting) -> None:
    viewer = opened(sitting, 2)
    page = viewer.controls.page
    sitting.expect(lambda: page.text() == "Page 1 of 3")

    sitting.press(Key.Key_PageDown)
    sitting.expect(lambda: page.text() == "Page 2 of 3")
    sitting.press(Key.Key_PageDown)
    sitting.expect(lambda: page.text() == "Page 3 of 3")
    sitting.press(Key.Key_PageDown)
    sitting.press(Key.Key_PageUp)
    sitting.expect(lambda: page.text() == "Page 2 of 3")

    assert viewer.canvas.accessibleDescription().startswith("Page 2 of 3")
    assert viewer.controls.after.isEnabled()


def test_the_viewer_is_no_larger_than_a_small_window(sitting: Sitting) -> None:
    sitting.window.resize(640, 400)

    viewer = opened(sitting, 2)
    sitting.expect(viewer.canvas.hasFocus)

    assert viewer.width() <= 640
    assert viewer.height() <= 400
    assert "Page 1 of 3" in viewer.accessibleDescription()
    assert viewer.controls.after.isVisible()


def test_a_mail_is_plain_text(sitting: Sitting) -> None:
    viewer = opened(sitting, 3)
    sitting.expect(viewer.text.hasFocus)

    words = viewer.text.toPlainText()

    assert words.startswith("From: ")
    assert "Subject: " in words
    assert viewer.text.isReadOnly()


def test_a_picture_that_was_cut_short_is_told_in_words_and_can_still_be_saved(
    sitting: Sitting, tmp_path: Path
) -> None:
    viewer = opened(sitting, 1)
    sitting.expect(lambda: "damaged" in viewer.words.accessibleName())

    viewer.controls.save.setFocus()
    sitting.press(Key.Key_Space)

    dialog = sitting.dialog(SaveCopyDialog)
    dialog.reject()


@pytest.mark.parametrize("bare", [True, False])
def test_a_copy_leaves_out_where_it_was_taken_unless_somebody_wants_it_whole(
    laptop: Laptop, sitting: Sitting, tmp_path: Path, *, bare: bool
) -> None:
    place = sitting.files.to_save_at = tmp_path / "copy.jpg"
    viewer = opened(sitting, 0)
    sitting.expect(viewer.canvas.hasFocus)
    viewer.controls.save.click()
    dialog = sitting.dialog(SaveCopyDialog)
    was_checked = dialog.bare.isChecked()
    dialog.bare.setChecked(bare)

    dialog.save.click()

    sitting.expect(lambda: sitting.window.findChild(Toast) is not None)
    sitting.leave()
    with laptop.session() as dana:
        assert [one.is_written for one in copies_made(dana.vault)] == [True]
    assert was_checked
    assert (place.read_bytes() == photograph()) is not bare
    assert (b"Invented" in place.read_bytes()) is not bare


def test_a_picture_nothing_can_be_taken_out_of_is_not_saved_and_that_is_told(
    laptop: Laptop, sitting: Sitting, tmp_path: Path
) -> None:
    place = sitting.files.to_save_at = tmp_path / "copy.jpg"
    viewer = opened(sitting, 1)
    sitting.expect(lambda: "damaged" in viewer.words.accessibleName())
    viewer.controls.save.click()
    dialog = sitting.dialog(SaveCopyDialog)

    dialog.save.click()

    sitting.expect(lambda: "Nothing can be left out" in dialog.error.words)
    assert not place.exists()
    dialog.reject()
    sitting.leave()
    with laptop.session() as dana:
        assert copies_made(dana.vault) == ()


def test_a_file_that_is_not_here_says_so_on_the_line_and_when_it_is_opened(
    sitting: Sitting,
) -> None:
    line = sitting.case.timeline

    def said() -> str:
        return str(line.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    sitting.expect(lambda: "File: elsewhere.pdf, not held here." in said())
    viewer = opened(sitting, 5)
    sitting.expect(lambda: "Code" in viewer.words.accessibleName())  # "Opening…" comes first

    assert viewer.faces.currentWidget() is viewer.words
    assert "File: elsewhere.jpg, not held here." in said()
    assert "Photo, hidden. Hold Space to view." in said()


def test_a_tile_is_made_of_a_few_pixels_that_show_nothing(sitting: Sitting) -> None:
    line = sitting.case.timeline
    photo, cut = line.current_entry().attachments[:2]  # type: ignore[union-attr]

    sitting.expect(lambda: line.shelf.glimpse(photo) is not None)

    glimpse = line.shelf.glimpse(photo)
    assert glimpse is not None
    assert (glimpse.width(), glimpse.height()) == (7, 4)
    assert line.shelf.glimpse(cut) is None


def test_space_holds_a_picture_open_only_while_it_is_down(sitting: Sitting) -> None:
    line = sitting.case.timeline
    peek = line.findChild(Peek)
    assert isinstance(peek, Peek)
    choose(sitting, 0)

    sitting.qtbot.keyPress(line, Key.Key_Space)
    sitting.expect(lambda: not peek.image.isNull())
    was_visible = peek.isVisible()
    sitting.qtbot.keyRelease(line, Key.Key_Space)

    assert was_visible
    assert not peek.isVisible()
    assert peek.image.isNull()


def test_a_picture_that_comes_after_space_was_let_go_is_not_shown(sitting: Sitting) -> None:
    line = sitting.case.timeline
    peek = line.findChild(Peek)
    assert isinstance(peek, Peek)
    choose(sitting, 0)

    sitting.press(Key.Key_Space)
    sitting.settle()
    done: list[None] = []
    sitting.window.desk.tasks.run_beside(sitting.window, lambda: None, done.append)
    sitting.expect(lambda: done)

    assert not peek.isVisible()
    assert peek.image.isNull()


def test_covering_takes_the_viewer_away(sitting: Sitting) -> None:
    viewer = opened(sitting, 0)
    sitting.expect(viewer.canvas.hasFocus)

    sitting.cover()

    assert not viewer.isVisible()
    assert viewer.canvas.paper.is_blank
