"""Rows laid out and painted: nothing is lost, nothing overlaps, nothing fails."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import Discipline, Flag, NoteType, Precision
from desktop_app.domain.ids import Audience
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.case.entry_layout import EntryLayout, Laid, Shape
from desktop_app.ui.case.entry_words import EntryWords, hidden_words
from desktop_app.ui.case.pieces import Doing, Line
from desktop_app.ui.case.rows import NewSince, TimelineRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from tests.ui.case.paper_entries import HOME_VISIT, STRUCK, attachment, entry

_DAY = date(2026, 11, 10)


def _row(shown: TimelineEntry) -> TimelineRow:
    return TimelineRow(entry=shown, day=_DAY, opens_day=True, day_entries=2)


def _lay(desk: Desk, shown: TimelineEntry, width: int = 700, shape: Shape | None = None) -> Laid:
    layout = EntryLayout(desk.theme, EntryWords(desk.dates))
    return layout.lay(_row(shown), shape or Shape(width))


def _paint(theme: Theme, laid: Laid) -> QImage:
    picture = QImage(laid.width, laid.height, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.colour("canvas")))
    painter = QPainter(picture)
    for piece in (*laid.pieces, *laid.trailing):
        piece.draw(painter, theme, QRectF(picture.rect()))
    painter.end()
    return picture


def test_every_kind_flag_precision_and_look_can_be_painted(desk: Desk, any_theme: Theme) -> None:
    layout = EntryLayout(any_theme, EntryWords(desk.dates))
    shown = [entry(1, "2026-11-10T13:20+00:00", type=each) for each in NoteType]
    shown += [entry(1, "2026-11-10T13:20+00:00", precision=each) for each in Precision]
    shown += [
        HOME_VISIT,
        STRUCK,
        entry(1, None),
        entry(1, "2026-11-10", precision=Precision.DAY),
        entry(1, "2026-11-10", end="2026-11-12", precision=Precision.RANGE),
        entry(1, "2026-11-10T13:20+00:00", type="later_kind", flags=frozenset(Flag)),
        entry(1, "2026-11-10T13:20+00:00", audience=Audience("a_abcdefghijklm")),
        *(
            entry(1, "2026-11-10T13:20+00:00", replace(STRUCK.author, discipline=each))
            for each in Discipline
        ),
    ]

    for each in shown:
        laid = layout.lay(_row(each), Shape(700))

        assert not _paint(any_theme, laid).isNull()
        assert laid.height > laid.entry_end - laid.entry_top > 40


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    width=some.integers(320, 1400),
    text=some.text(max_size=400),
    names=some.lists(some.text(min_size=1, max_size=80), max_size=6),
)
def test_no_link_or_tile_ever_lies_outside_its_row(
    desk: Desk, width: int, text: str, names: list[str]
) -> None:
    files: tuple[Attachment, ...] = tuple(
        attachment(number, name, "application/pdf", 5) for number, name in enumerate(names)
    )
    shown = replace(HOME_VISIT, text=text, attachments=files)

    laid = _lay(desk, shown, width)

    row = QRectF(0, 0, max(width, 560), laid.height)
    tiles = [spot.rect for spot in laid.spots if spot.doing is Doing.OPEN_ATTACHMENT]
    assert all(row.contains(tile) for tile in tiles)
    assert len(tiles) == len(names)
    assert not any(
        one.intersects(other) for number, one in enumerate(tiles) for other in tiles[number + 1 :]
    )


def test_a_picture_is_a_hidden_tile_that_can_be_asked_for(desk: Desk) -> None:
    only = replace(HOME_VISIT, attachments=(attachment(1, "secret.jpg", "image/jpeg", 9),))

    laid = _lay(desk, only)

    words = hidden_words(only.attachments[0])
    assert words == "Photo, hidden"
    assert any(spot.doing is Doing.OPEN_ATTACHMENT for spot in laid.spots)


def test_a_compact_row_shows_two_lines_and_no_tiles(desk: Desk) -> None:
    long = replace(HOME_VISIT, text="word " * 300, amendments=(), attachments=())

    full, compact = _lay(desk, long), _lay(desk, long, shape=Shape(700, compact=True))

    assert compact.height < full.height / 3


def test_hiding_the_original_makes_room(desk: Desk) -> None:
    rewritten = replace(HOME_VISIT, text="something else entirely " * 30)

    shown, hidden = (
        _lay(desk, rewritten),
        _lay(desk, rewritten, shape=Shape(700, hides_original=True)),
    )

    assert hidden.height < shown.height
    assert [spot.words for spot in hidden.spots][:1] == ["Show original"]


def test_the_divider_stands_above_the_day_and_the_day_above_the_entry(desk: Desk) -> None:
    layout = EntryLayout(desk.theme, EntryWords(desk.dates))
    row = replace(_row(HOME_VISIT), is_unread=True, new_since=NewSince(5, None))

    laid = layout.lay(row, Shape(700))

    mark_read = next(spot for spot in laid.spots if spot.doing is Doing.MARK_READ)
    assert mark_read.rect.bottom() <= 32
    assert laid.entry_top == 32 + 34


@pytest.mark.parametrize("width", [360, 480, 560, 700])
def test_what_the_divider_says_and_its_link_never_overlap(desk: Desk, width: int) -> None:
    layout = EntryLayout(desk.theme, EntryWords(desk.dates))
    told = NewSince(entries=1204, since_ms=1_794_000_000_000, amended=117)
    row = replace(_row(HOME_VISIT), is_unread=True, new_since=told)

    laid = layout.lay(row, Shape(width))

    words = [one for one in laid.pieces if isinstance(one, Line) and one.corner.y() < 24]
    since, entries, link = words[:3]
    assert entries.words.text()
    assert since.corner.x() < entries.corner.x() < link.corner.x()
    assert entries.corner.x() + entries.words.size().width() <= link.corner.x()
    assert link.corner.x() + link.words.size().width() <= width


def test_words_beyond_the_first_plane_are_struck_where_they_stand(desk: Desk) -> None:
    # Qt counts UTF-16 units; a syllabics extension or an emoji has two.
    shown = replace(HOME_VISIT, text="𑪰𑪱 one two", amendments=())

    laid = _lay(desk, replace(shown, struck=STRUCK.struck))

    assert not _paint(desk.theme, laid).isNull()
