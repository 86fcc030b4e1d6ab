"""What was told of a note later is on its row, in the panel, and read aloud."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.domain.marks import Notice
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.notices import NoteNotice
from desktop_app.ui.case.entry_layout import EntryLayout, Laid, Shape
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.inspector import EntryPage
from desktop_app.ui.case.notice_words import notice_sentence
from desktop_app.ui.case.pieces import Box, Passage
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.spoken import spoken
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from tests.ui.case.paper_entries import HOME_VISIT

RECALLED = NoteNotice(
    notice=Notice.RECALL,
    is_ours=False,
    names=("Dana Whitford",),
    recorded_ms=1_794_321_600_000,
    words="It was meant for another team.",
    destroy_by="2026-12-01",
)
FROM_OWEN = replace(RECALLED, is_ours=True, names=("Owen Harada",), words="", destroy_by="")
NOTED = replace(HOME_VISIT, notices=(RECALLED, FROM_OWEN))
SAID = (
    "Recalled by Dana Whitford on Tue 10 Nov. Don’t use it, and don’t hand it on. To be"
    " destroyed or given back by Tue 1 Dec. “It was meant for another team.”"
)


def _lay(desk: Desk, theme: Theme, entry: TimelineEntry) -> Laid:
    row = TimelineRow(entry=entry, day=date(2026, 11, 10), opens_day=True, day_entries=1)
    return EntryLayout(theme, EntryWords(desk.dates)).lay(row, Shape(700))


def _passages(laid: Laid) -> list[str]:
    return [piece.layout.text() for piece in laid.pieces if isinstance(piece, Passage)]


def test_a_strip_says_who_when_and_what_to_do_above_the_words(desk: Desk) -> None:
    laid = _lay(desk, desk.theme, NOTED)
    without = _lay(desk, desk.theme, HOME_VISIT)

    first, second, words = _passages(laid)[:3]
    assert first == SAID
    assert second == "Recalled from Owen Harada on Tue 10 Nov."
    assert words == _passages(without)[0]
    assert laid.height > without.height


def test_only_what_is_not_to_be_used_is_a_danger_and_every_look_can_paint_it(
    desk: Desk, any_theme: Theme
) -> None:
    laid = _lay(desk, any_theme, NOTED)
    picture = QImage(laid.width, laid.height, QImage.Format.Format_RGB32)
    picture.fill(QColor(any_theme.colour("canvas")))
    painter = QPainter(picture)

    for piece in laid.pieces:
        piece.draw(painter, any_theme, QRectF(picture.rect()))
    painter.end()

    strips = [piece for piece in laid.pieces if isinstance(piece, Box) and piece.radius]
    edges = [strip.edge == any_theme.colour("danger-line") for strip in strips[:2]]
    assert edges == [True, False]


def test_it_is_read_aloud_before_the_words(desk: Desk) -> None:
    row = TimelineRow(entry=NOTED, day=date(2026, 11, 10), opens_day=True, day_entries=1)

    heard = spoken(EntryWords(desk.dates), row)

    assert heard.index(SAID) < heard.index(NOTED.current_text[:40])


def test_the_panel_says_it_above_the_words(desk: Desk) -> None:
    page = EntryPage(desk.theme, EntryWords(desk.dates))

    page.show_entry(NOTED)

    text = page.toPlainText().replace("\n", " ")
    assert text.index(SAID) < text.index(NOTED.current_text[:40])


@pytest.mark.parametrize("notice", list(Notice))
@pytest.mark.parametrize("is_ours", [True, False])
def test_whatever_is_told_is_said_in_both_languages(
    desk: Desk, french_desk: Desk, notice: Notice, *, is_ours: bool
) -> None:
    told = replace(RECALLED, notice=notice, is_ours=is_ours)

    french = notice_sentence(french_desk.dates, told)

    assert "Dana Whitford" in french
    assert "1er déc." in french
    assert desk is not french_desk
