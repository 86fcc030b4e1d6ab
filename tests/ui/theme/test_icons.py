"""Every icon the program names exists, and is drawn in the colour asked for."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ui.theme import Theme, Tokens

UI = Path(__file__).parents[3] / "desktop_app" / "ui"


def test_every_icon_of_the_design_is_there_and_can_be_drawn(theme: Theme, tokens: Tokens) -> None:
    red = QColor("#ff0000")

    blank = [name for name in tokens.icon_names if _is_blank(theme, name, red)]

    assert set(tokens.icon_names) <= set(theme.icons.names())
    assert blank == []


def test_every_icon_named_in_the_program_exists(theme: Theme, tokens: Tokens) -> None:
    known, named = set(theme.icons.names()), set[str]()
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "icon":
                named |= _words(node.value)

    assert named - {""} <= known
    assert set(tokens.kind_icons.values()) <= known


def test_an_icon_takes_the_colour_asked_for(theme: Theme) -> None:
    image = theme.icons.pixmap("circle", 20, QColor("#00ff00")).toImage()

    painted = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
    solid = [colour for colour in painted if colour.alpha() > 200]

    assert solid
    assert all(colour.green() > 200 > colour.red() for colour in solid)


def test_a_dense_screen_gets_more_pixels_of_the_same_size(theme: Theme) -> None:
    pixmap = theme.icons.pixmap("lock", 16, QColor("black"), 2.0)

    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (32, 16)


def test_an_icon_that_is_missing_is_named(theme: Theme) -> None:
    with pytest.raises(Fault) as caught:
        theme.icons.pixmap("no-such-icon", 16, QColor("black"))

    assert caught.value.code is FaultCode.FILE_GONE
    assert caught.value.data["file"] == "no-such-icon.svg"


def _words(node: ast.expr) -> set[str]:
    if isinstance(node, ast.IfExp):
        return _words(node.body) | _words(node.orelse)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return {node.value}
    return set()


def _is_blank(theme: Theme, name: str, colour: QColor) -> bool:
    image = theme.icons.pixmap(name, 16, colour).toImage()
    return all(image.pixelColor(x, y).alpha() == 0 for x in range(16) for y in range(16))
