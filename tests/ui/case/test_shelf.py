"""What the line knows of its files: asked once, together, and said where it is known."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop_app.ui.case.attachments import Tiles
from desktop_app.ui.case.entry_layout import EntryLayout, Laid, Shape
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.shelf import Shelf
from desktop_app.ui.case.spoken import spoken
from desktop_app.ui.case.times import day_of
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import HOME_VISIT

PHOTO, _, PLAN = HOME_VISIT.attachments


def colours_of(desk: Desk, laid: Laid) -> set[tuple[int, ...]]:
    """Every colour of a row, as it is painted now."""
    picture = QImage(laid.width, laid.height, QImage.Format.Format_RGB32)
    picture.fill(QColor(desk.theme.colour("canvas")))
    painter = QPainter(picture)
    for piece in laid.pieces:
        piece.draw(painter, desk.theme, QRectF(picture.rect()))
    painter.end()
    spots = ((x, y) for x in range(0, laid.width, 3) for y in range(0, laid.height, 3))
    return {picture.pixelColor(*spot).getRgb()[:3] for spot in spots}  # type: ignore[index]


def test_what_is_not_known_is_asked_once_and_together(qtbot: QtBot) -> None:
    shelf, asked = Shelf(), list[object]()
    shelf.asked.connect(asked.append)

    for _ in range(3):
        assert not shelf.is_missing(PHOTO)
        assert not shelf.is_missing(PLAN)
    qtbot.waitUntil(lambda: bool(asked))
    shelf.is_missing(PLAN)
    qtbot.wait(10)

    assert asked == [(PHOTO, PLAN)]


def test_the_same_id_with_other_bytes_is_another_file() -> None:
    shelf, other = Shelf(), replace(PLAN, sha256="11" * 32)

    shelf.tell_held([PLAN, other], frozenset({PLAN.content}))

    assert not shelf.is_missing(PLAN)
    assert shelf.is_missing(other)


def test_a_file_that_came_in_later_is_asked_for_again(qtbot: QtBot) -> None:
    shelf, asked = Shelf(), list[object]()
    shelf.tell_held([PLAN], frozenset())
    shelf.asked.connect(asked.append)

    shelf.look_again()
    shelf.is_missing(PLAN)
    qtbot.waitUntil(lambda: bool(asked))
    shelf.tell_held([PLAN], frozenset({PLAN.content}))

    assert not shelf.is_missing(PLAN)


def test_a_file_that_is_not_here_says_so_to_eye_and_ear(desk: Desk) -> None:
    shelf, words = Shelf(), EntryWords(desk.dates)
    row = TimelineRow(entry=HOME_VISIT, day=day_of(HOME_VISIT), opens_day=False, day_entries=0)

    shelf.tell_held(HOME_VISIT.attachments, frozenset({PHOTO.content}))

    assert Tiles(words, shelf).beside(PLAN) == "not held here"
    assert spoken(words, row, shelf).endswith(
        "Photo, hidden. Hold Space to view. File: IMG_0413.jpg, not held here. "
        "File: Safety plan, signed.pdf, not held here."
    )


def test_a_picture_that_is_not_here_has_a_row_with_its_name_and_no_tile(desk: Desk) -> None:
    shelf, words = Shelf(), EntryWords(desk.dates)

    shelf.tell_held([PHOTO], frozenset())

    assert not Tiles(words, shelf).is_hidden_picture(PHOTO)
    assert not Tiles(words, shelf, compact=True).is_hidden_picture(HOME_VISIT.attachments[1])


def test_a_glimpse_is_drawn_where_there_is_one(desk: Desk) -> None:
    shelf = Shelf()
    row = TimelineRow(entry=HOME_VISIT, day=day_of(HOME_VISIT), opens_day=False, day_entries=0)
    laid = EntryLayout(desk.theme, EntryWords(desk.dates), shelf).lay(row, Shape(700))
    glimpse = QImage(7, 4, QImage.Format.Format_RGBA8888)
    glimpse.fill(QColor(10, 200, 30))

    before = colours_of(desk, laid)
    shelf.tell_glimpse(PHOTO, glimpse)
    after = colours_of(desk, laid)

    assert (10, 200, 30) not in before
    assert (10, 200, 30) in after
