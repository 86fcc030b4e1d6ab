"""Colours come from tokens.json and from nowhere else, and nothing moves by itself."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import desktop_app.ui

UI = Path(desktop_app.ui.__file__).parent
# What comes out of a printer is black on white, whatever the screen looks like.
ON_PAPER = {"unlock/printing.py"}
# Where tokens become colours, and where a colour is copied.
MAKES_COLOURS = {"theme/colours.py", "theme/look.py"}
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
        if HEX.fullmatch(text.strip())
        or FUNCTION.search(text)
        or names & set(NAMED.findall(text))
        or any(HEX.search(line) and ":" in line for line in text.splitlines())
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
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
        return node.value.attr == "GlobalColor" and node.attr != "transparent"
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
