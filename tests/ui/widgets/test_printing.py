"""The recovery key by way of a printer, or in plain words why not."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.unlock.paper_page import PaperPage
from desktop_app.ui.unlock.port import Created
from desktop_app.ui.widgets.printing import Sheet, draw_sheet, has_printer
from tests.ui.unlock.doorkeeper import GROUPS

WORDS = "It opens one Throughline vault without the passphrase. Keep it locked away."
PAPER = QRect(0, 0, 700, 400)
CREATED = Created(opened="made", recovery_groups=GROUPS, asked_back=(1, 2), keyring_used=False)


def printed(theme: Theme, groups: tuple[str, ...]) -> QImage:
    image = QImage(PAPER.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_sheet(painter, theme, QRectF(PAPER), Sheet("Recovery key", groups, WORDS))
    painter.end()
    return image


def box(place: int) -> QRect:
    row, column = divmod(place, 5)
    return QRect(column * 140 + 4, 60 + row * 80 + 22, 120, 40)


@pytest.mark.parametrize("place", range(10))
def test_every_group_is_printed_in_a_place_of_its_own(theme: Theme, place: int) -> None:
    other = tuple("ZZZZ" if each == place else group for each, group in enumerate(GROUPS))

    one, another = printed(theme, GROUPS), printed(theme, other)

    differs = [
        number for number in range(10) if one.copy(box(number)) != another.copy(box(number))
    ]
    assert differs == [place]


def test_what_is_printed_fits_other_paper_too(theme: Theme) -> None:
    image = QImage(1400, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)

    draw_sheet(painter, theme, QRectF(0, 0, 1400, 800), Sheet("Key", GROUPS, WORDS))
    painter.end()

    right_edge = image.copy(QRect(1380, 0, 20, 800))
    blank = QImage(right_edge.size(), QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    assert right_edge == blank
    assert image.copy(QRect(1120, 120, 256, 300)) != image.copy(QRect(1120, 500, 256, 300))


@pytest.mark.skipif(has_printer(), reason="needs a computer without a printer")
def test_without_a_printer_that_is_said_and_the_key_stays_in_view(
    qtbot: QtBot, theme: Theme
) -> None:
    page = PaperPage(theme, CREATED)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()

    page.print.click()

    assert page.no_printer.words.startswith("No printer is set up on this computer.")
    assert all(each.isVisible() for each in page.boxes)
