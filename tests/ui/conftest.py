"""A desk to put screens on: the real theme, words and vault thread, and a clock that stands."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Theme, Tokens, read_tokens
from desktop_app.ui.theme.fonts import register_fonts
from desktop_app.ui.theme.palette import build_palette
from desktop_app.ui.theme.qss import style_sheet
from desktop_app.ui.theme.resources import Resources, find_resources
from desktop_app.ui.translate import Interpreter, Language

THURSDAY = datetime(2026, 11, 12, 14, 32, tzinfo=UTC)


@dataclass(frozen=True)
class StandingClock:
    """Always the same moment."""

    moment: datetime = THURSDAY

    def now_ms(self) -> int:
        return int(self.moment.timestamp() * 1000)


@pytest.fixture(scope="session")
def resources() -> Resources:
    """The files the program brings along."""
    return find_resources()


@pytest.fixture(scope="session")
def tokens(resources: Resources) -> Tokens:
    """The design's numbers."""
    return read_tokens(resources.tokens)


@pytest.fixture(scope="session")
def _fonts(qapp: QApplication, resources: Resources) -> None:
    qapp.setStyle("Fusion")
    register_fonts(resources.fonts)


@pytest.fixture(params=list(Scheme))
def any_theme(
    request: pytest.FixtureRequest, _fonts: None, tokens: Tokens, resources: Resources
) -> Theme:
    """Each of the three looks in turn."""
    return Theme(tokens, resources, request.param)


@pytest.fixture
def theme(_fonts: None, tokens: Tokens, resources: Resources) -> Theme:
    """The light look."""
    return Theme(tokens, resources, Scheme.LIGHT)


@pytest.fixture
def interpreter(qapp: QApplication, resources: Resources) -> Iterator[Interpreter]:
    """Switches the language; it is English again afterwards."""
    speaker = Interpreter(qapp, resources.translations)
    speaker.speak(Language.ENGLISH)
    yield speaker
    speaker.silence()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """The real vault thread."""
    running = Tasks()
    yield running
    running.shut_down()


@pytest.fixture
def desk(qapp: QApplication, theme: Theme, tasks: Tasks, interpreter: Interpreter) -> Desk:
    """An English desk in the light look."""
    qapp.setPalette(build_palette(theme))
    qapp.setStyleSheet(style_sheet(theme))
    clock = StandingClock()
    dates = Dates(Language.ENGLISH, clock)
    return Desk(tasks=tasks, theme=theme, language=Language.ENGLISH, dates=dates, clock=clock)


@pytest.fixture
def french_desk(desk: Desk, interpreter: Interpreter) -> Desk:
    """The same desk in French."""
    interpreter.speak(Language.FRENCH)
    dates = Dates(Language.FRENCH, desk.clock)
    return replace(desk, language=Language.FRENCH, dates=dates)
