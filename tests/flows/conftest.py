"""Whole journeys through the real window, on a laptop of their own."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.fonts import register_fonts
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language
from tests.flows.laptop import Laptop, Sitting
from tests.flows.supervised import Office


@pytest.fixture(autouse=True)
def _in_kenora(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where the people in these journeys live."""
    monkeypatch.setenv("TZ", "CST6CDT,M3.2.0,M11.1.0")
    _read_zone()
    yield
    monkeypatch.undo()
    _read_zone()


def _read_zone() -> None:
    if hasattr(time, "tzset"):  # Windows takes its zone from elsewhere
        time.tzset()


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    register_fonts(find_resources().fonts)


@pytest.fixture
def laptop(qtbot: QtBot, qapp: QApplication, _dressed: None, tmp_path: Path) -> Iterator[Laptop]:
    """A computer on which nothing of ours has run yet."""
    hook = sys.excepthook
    computer = Laptop(qtbot, qapp, tmp_path)
    yield computer
    for sitting in computer.sittings:
        sitting.leave()
    sys.excepthook = hook


@pytest.fixture
def sitting(laptop: Laptop) -> Sitting:
    """Dana at her desk, with an empty case open."""
    laptop.make_vault()
    laptop.make_case()
    return laptop.in_the_case()


@pytest.fixture(params=(Language.ENGLISH, Language.FRENCH), ids=lambda language: language.value)
def office(request: pytest.FixtureRequest, laptop: Laptop, tmp_path: Path) -> Office:
    """Dana reports to Miriam, in one language and then in the other."""
    return Office.made(laptop, tmp_path, request.param)
