"""Colours come from tokens.json and from nowhere else, and nothing moves by itself."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import desktop_app.ui
from desktop_app.reports import style
from desktop_app.ui.theme import Scheme, Tokens
from desktop_app.ui.theme.resources import find_resources

UI = Path(desktop_app.ui.__file__).parent
# What comes out of a printer is black on white, whatever the screen looks like.
ON_PAPER = {"widgets/printing.py"}
# Where tokens become colours, and where a colour is copied.
MAKES_COLOURS = {"theme/colours.py", "theme/look.py"}
# A colour that is mixed from a token is one that no test of contrast has seen.
MIXES = {
    *("lighter", "darker", "setAlpha", "setAlphaF", "setRgb", "setRgbF", "setNamedColor"),
    *("setHsv", "setHsvF", "setHsl", "setHslF", "fromRgb", "fromRgbF"),
    *("fromHsv", "fromHsvF", "fromHsl", "fromHslF", "fromRgba"),
}
MAY_MIX = {"theme/colours.py", "theme/chips.py"}
HEX = re.compile(r"#[0-9A-Fa-f]{3,8}\b")
FUNCTION = re.compile(r"\b(rgb|rgba|hsl|hsla|hsv)\(\s*\d")
NAMED = re.compile(r"(?:color|background|border)[\w-]*:[^;]*?\b([a-z]{3,})\s*;")
MOVES = {
    *("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QSequentialAnimationGroup"),
    *("QParallelAnimationGroup", "QMovie", "QGraphicsBlurEffect", "animateClick"),
}


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """Every file of the window, by its path in ui."""
    found = {path.relative_to(UI).as_posix(): path for path in UI.rglob("*.py")}
    return {name: path.read_text(encoding="utf-8") for name, path in sorted(found.items())}


def test_no_colour_is_written_out_anywhere_in_the_window(files: dict[str, str]) -> None:
    names = set(QColor.colorNames()) - {"transparent"}

    found = {
        f"{file}: {text}"
        for file, source in files.items()
        for text in strings(source)
        if HEX.search(text) or FUNCTION.search(text) or names & set(NAMED.findall(text))
    }

    assert found == set()


def test_no_colour_is_made_outside_the_theme(files: dict[str, str]) -> None:
    found = {
        f"{file}: {ast.unparse(node)}"
        for file, source in files.items()
        if file not in MAKES_COLOURS | ON_PAPER
        for node in ast.walk(ast.parse(source))
        if is_a_colour_made(node)
    }

    assert found == set()


def test_no_colour_is_mixed_outside_the_theme(files: dict[str, str]) -> None:
    found = {
        f"{file}: {ast.unparse(node)}"
        for file, source in files.items()
        if file not in MAY_MIX
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in MIXES
    }

    assert found == set()


def test_every_colour_asked_for_by_name_is_in_the_design(
    files: dict[str, str], tokens: Tokens
) -> None:
    named = {
        (file, part.value)
        for file, source in files.items()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "colour"
        for part in ast.walk(node.args[0] if node.args else node.func)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }

    unknown = {name for name in named if name[1] not in tokens.colours[Scheme.LIGHT]}
    assert {name for name in unknown if not name[1].startswith("-")} == set()
    assert len(named) > 100


def test_the_page_that_readers_get_takes_its_colours_from_the_design(tokens: Tokens) -> None:
    """It opens in a browser, far from any tokens, so they are written out in it; but no others."""
    light, dark, *on_paper = re.split(r"@media[^{]*", style.STYLE)

    for block, scheme in ((light, Scheme.LIGHT), (dark, Scheme.DARK)):
        known = set(tokens.colours[scheme].values())
        known |= {one.solid[scheme] for one in tokens.disciplines.values()}
        assert set(HEX.findall(block)) - known == set()
    assert set(HEX.findall("".join(on_paper))) <= {"#FFFFFF", "#000000", "#767676"}


def test_the_sign_of_the_product_is_drawn_in_its_accent(tokens: Tokens) -> None:
    drawing = (find_resources().folder / "throughline.svg").read_text(encoding="utf-8")

    light = tokens.colours[Scheme.LIGHT]
    assert set(HEX.findall(drawing)) == {light["accent"], light["on-accent"]}


def test_nothing_in_the_window_is_animated(files: dict[str, str]) -> None:
    """Less motion than none cannot be asked for: whoever adds some has to ask the system first."""
    found = {
        f"{file}: {node.id if isinstance(node, ast.Name) else node.attr}"
        for file, source in files.items()
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.Name) and node.id in MOVES)
        or (isinstance(node, ast.Attribute) and node.attr in MOVES)
    }

    assert found == set()


def is_a_colour_made(node: ast.AST) -> bool:
    """`QColor` of a constant, or one of Qt's own colours but the transparent one."""
    if isinstance(node, ast.Attribute) and "GlobalColor" in ast.unparse(node.value):
        return node.attr != "transparent"
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return False
    is_colour = node.func.id in {"QColor", "colour_from"}
    return is_colour and any(isinstance(part, ast.Constant) for part in node.args)


def strings(source: str) -> list[str]:
    """Every text in a file that is not a docstring."""
    tree = ast.parse(source)
    told = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    ]
