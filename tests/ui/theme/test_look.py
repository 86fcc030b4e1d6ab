"""Fonts come from our files, and everything grows with the text a person needs."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.qss import style_sheet

NAMES = "Ōmushkego Kanien’kéha ǫ \N{LATIN LETTER GLOTTAL STOP} ʌ ʼ ˀ ł ᐊᓂᔑᓈᐯ ᐃᓄᒃᑎᑐᑦ"


@pytest.mark.parametrize("role", ["display", "heading", "read", "body", "meta", "micro"])
def test_text_is_drawn_in_our_own_font(theme: Theme, role: str) -> None:
    info = QFontInfo(theme.font(role))

    assert info.family() == "Inter"
    assert info.pixelSize() == theme.style(role).size


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_has_its_own_file(theme: Theme, weight: int) -> None:
    assert QFontInfo(theme.font("body", weight=weight)).weight() == weight


def test_a_name_in_any_script_of_the_province_is_drawn_whole(theme: Theme) -> None:
    families = theme.font("body").families()
    ours = [QRawFont.fromFont(QFont(family)) for family in families]

    missing = [letter for letter in NAMES if not any(_draws(font, letter) for font in ours)]

    assert missing == []


def test_digits_in_columns_are_equally_wide(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.font("meta", tabular=True))

    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


def test_larger_text_makes_rows_taller_but_not_hairlines(theme: Theme) -> None:
    large = theme.scaled(140)

    assert large.font("body").pixelSize() == 18
    assert large.px("row-table") > theme.px("row-table")
    assert large.px("hairline") == theme.px("hairline") == 1


def test_text_is_never_smaller_or_larger_than_the_design_allows(theme: Theme) -> None:
    assert (theme.scaled(10).percent, theme.scaled(900).percent) == (90, 140)


def test_the_style_sheet_has_no_hole_and_a_focus_ring_for_every_control(any_theme: Theme) -> None:
    sheet = style_sheet(any_theme)

    assert "$" not in sheet
    for control in (
        "QLineEdit:focus",
        "QPushButton:focus",
        "QToolButton:focus",
        "QComboBox:focus",
    ):
        assert control in sheet


def _draws(font: QRawFont, letter: str) -> bool:
    return font.supportsCharacter(ord(letter))
