"""What lies in resources/ is whole: a missing icon or letter would show only on a screen."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QTextLayout
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

RESOURCES = Path(__file__).parents[1] / "resources"
TOKENS = json.loads((RESOURCES / "tokens.json").read_text(encoding="utf-8"))


@pytest.fixture
def families(qtbot: QtBot) -> list[str]:
    """The families that the bundled font files bring, loaded into Qt."""
    files = sorted((RESOURCES / "fonts").glob("*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return [QFontDatabase.applicationFontFamilies(font)[0] for font in loaded]


def test_the_icons_are_exactly_those_the_design_lists_and_qt_draws_each() -> None:
    icons = list((RESOURCES / "icons").glob("*.svg"))

    drawable = {icon.stem for icon in icons if QSvgRenderer(str(icon)).isValid()}

    assert drawable == set(TOKENS["icon"]["files_used"])
    assert len(icons) == len(drawable)


def test_every_kind_of_note_has_an_icon_that_is_there() -> None:
    wanted = set(TOKENS["kind_icons"].values())

    assert wanted <= set(TOKENS["icon"]["files_used"])


def test_the_three_themes_name_the_same_colours() -> None:
    light, dark, contrast = (set(TOKENS["theme"][name]) for name in ("light", "dark", "hc"))

    assert light == dark == contrast


def test_the_bundled_fonts_have_the_families_the_design_names(families: list[str]) -> None:
    named = {TOKENS["font"]["ui"]["family"], TOKENS["font"]["fallback"]["family"]}

    assert set(families) == named


@pytest.mark.parametrize(
    "name", ["ᐃᓄᒃᑎᑐᑦ", "ᓀᐦᐃᔭᐍᐏᐣ", "Kanienʼkéha", "Dëne Sųłıné", "SENĆOŦEN", "Éloïse"]
)
def test_a_name_is_drawn_whole_in_the_scripts_of_ontario(families: list[str], name: str) -> None:
    layout = QTextLayout(name, QFont(families))

    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    drawn = {run.rawFont().familyName() for run in layout.glyphRuns()}
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert drawn <= set(families)
    assert 0 not in glyphs  # 0 is the empty box


def test_the_program_has_its_icon_in_every_size_windows_asks_for(qtbot: QtBot) -> None:
    icon = QIcon(str(RESOURCES / "throughline.ico"))

    assert [size.width() for size in icon.availableSizes()] == [16, 24, 32, 48, 64, 128, 256]
