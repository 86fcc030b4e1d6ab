"""What is painted tells things apart by shape and words, and leaves the painter as it was."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.domain.codes import Discipline, Risk
from desktop_app.ui.theme import Theme, chips, paint
from desktop_app.ui.theme.chips import ChipLook, Tone

NEAR = 30


class Sheet:
    """A blank image to paint on."""

    def __init__(self, ground: QColor) -> None:
        self.image = QImage(200, 60, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.fill(ground)
        self.blank = self.image.copy()
        self.painter = QPainter(self.image)

    def colours(self) -> set[str]:
        """Every colour on it."""
        self.painter.end()
        across, down = range(self.image.width()), range(self.image.height())
        return {self.image.pixelColor(x, y).name() for x in across for y in down}


@pytest.fixture
def sheet(any_theme: Theme) -> Sheet:
    return Sheet(any_theme.colour("canvas"))


@pytest.mark.parametrize("code", list(Discipline))
def test_a_marker_is_solid_in_its_discipline_with_its_icon_on_it(
    any_theme: Theme, sheet: Sheet, code: Discipline
) -> None:
    look = any_theme.discipline(code)

    paint.marker(sheet.painter, any_theme, QRectF(20, 10, 26, 26), code)

    colours = sheet.colours()
    assert look.colour.name() in colours
    assert any(_is_near(look.on, QColor(colour)) for colour in colours)


@pytest.mark.parametrize("level", list(Risk))
def test_the_risk_shows_in_how_many_bars_are_filled(any_theme: Theme, level: Risk) -> None:
    sheet = Sheet(any_theme.colour("canvas"))
    filled = paint.risk_colour(any_theme, level).name()

    paint.risk_bars(sheet.painter, any_theme, QPointF(0, 0), level)
    sheet.painter.end()

    middles = [sheet.image.pixelColor(bar * 5 + 1, 10).name() for bar in range(4)]
    assert middles.count(filled) == level


def test_a_chip_is_as_wide_as_it_says(any_theme: Theme, sheet: Sheet) -> None:
    look = ChipLook.of(any_theme, "Late entry +19 h", "clock-alert", Tone.WARN)

    place = chips.draw_chip(sheet.painter, any_theme, QPointF(4, 4), look)

    assert place.size() == chips.chip_size(any_theme, look)
    assert any_theme.colour("warn").name() in sheet.colours()


def test_a_limited_audience_is_boxed_in_its_discipline(any_theme: Theme) -> None:
    look = ChipLook.audience(any_theme, "Police only", Discipline.POLICE)

    assert look.icon == "lock"
    assert look.colours.edge == any_theme.discipline(Discipline.POLICE).colour


def test_a_count_of_none_draws_nothing(any_theme: Theme, sheet: Sheet) -> None:
    chips.draw_count(sheet.painter, any_theme, QPointF(60, 10), 0, any_theme.colour("chrome"))
    sheet.painter.end()

    assert sheet.image == sheet.blank


def test_a_large_count_stays_short(any_theme: Theme, sheet: Sheet) -> None:
    chips.draw_count(sheet.painter, any_theme, QPointF(60, 10), 12_345, any_theme.colour("chrome"))
    sheet.painter.end()

    assert sheet.image.copy(0, 0, 20, 60) == sheet.blank.copy(0, 0, 20, 60)


def test_the_painter_is_given_back_as_it_was_even_after_a_mistake(theme: Theme) -> None:
    sheet = Sheet(theme.colour("canvas"))
    before = sheet.painter.brush()

    with pytest.raises(KeyError):
        _paint_badly(sheet.painter, theme)

    assert sheet.painter.brush() == before
    sheet.painter.end()


def _paint_badly(painter: QPainter, theme: Theme) -> None:
    with paint.kept(painter):
        painter.setBrush(theme.colour("danger"))
        painter.setBrush(theme.colour("mauve"))


def _is_near(one: QColor, other: QColor) -> bool:
    red, green = abs(one.red() - other.red()), abs(one.green() - other.green())
    return max(red, green, abs(one.blue() - other.blue())) < NEAR
