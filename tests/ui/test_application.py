"""Starting the window, and what is said when something nobody foresaw happens."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import Discipline
from desktop_app.ui.application import BugCatcher, Parts, open_window
from desktop_app.ui.theme import Scheme
from desktop_app.ui.theme.system import scheme_for
from desktop_app.ui.translate import Language
from desktop_app.ui.widgets.places import AtWork
from desktop_app.ui.window import MainWindow, Preferences, Workplace
from desktop_app.ui.window.error_dialog import ErrorDialog
from tests.ui.conftest import StandingClock
from tests.ui.unlock.doorkeeper import Doorkeeper

SECRET = "J. is at her aunt’s"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, _fonts: None) -> Iterator[MainWindow]:
    before = sys.excepthook
    parts = Parts(
        unlock=Doorkeeper(),
        furnish=lambda _opened: Workplace(AtWork("Renée Courville", Discipline.HEALTH), tuple),
        clock=StandingClock(),
        preferences=Preferences(),
        remember=lambda _preferences: None,
    )
    made = open_window(qapp, parts)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.speak(Language.ENGLISH)
    made.desk.tasks.shut_down()
    sys.excepthook = before


def stumble(catcher: BugCatcher) -> None:
    with pytest.raises(ValueError, match="aunt") as caught:
        int(SECRET)
    catcher(ValueError, caught.value, caught.value.__traceback__)


@pytest.mark.logs(r"^a bug: ([A-Z2-7]{4}-){2}[A-Z2-7]{4}$")
def test_a_bug_is_told_by_a_code_and_not_by_what_was_typed(window: MainWindow) -> None:
    stumble(BugCatcher(window))

    told = window.findChild(ErrorDialog)
    assert told is not None
    assert "TL-900" in told.accessibleDescription()
    assert SECRET not in told.accessibleName() + told.accessibleDescription()


@pytest.mark.logs("^a bug: ")
def test_a_bug_that_comes_again_and_again_opens_one_dialog(window: MainWindow) -> None:
    catcher = BugCatcher(window)

    for _ in range(3):
        stumble(catcher)

    assert len(window.findChildren(ErrorDialog)) == 1


@pytest.mark.logs("^a bug: ")
def test_copied_details_hold_codes_only(window: MainWindow) -> None:
    stumble(BugCatcher(window))
    told = window.findChild(ErrorDialog)
    assert told is not None

    told.copy.click()

    assert QGuiApplication.clipboard().text().startswith("TL-900 ")
    assert SECRET not in QGuiApplication.clipboard().text()


def test_the_window_catches_what_python_would_have_printed(window: MainWindow) -> None:
    assert isinstance(sys.excepthook, BugCatcher)
    assert window.windowTitle() == "Throughline"


NORMAL, STRONG = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


@pytest.mark.parametrize(
    ("contrast", "colours", "scheme"),
    [
        (NORMAL, Qt.ColorScheme.Light, Scheme.LIGHT),
        (NORMAL, Qt.ColorScheme.Unknown, Scheme.LIGHT),
        (NORMAL, Qt.ColorScheme.Dark, Scheme.DARK),
        (STRONG, Qt.ColorScheme.Dark, Scheme.CONTRAST),
    ],
)
def test_the_first_look_is_what_the_computer_was_set_to(
    contrast: Qt.ContrastPreference, colours: Qt.ColorScheme, scheme: Scheme
) -> None:
    assert scheme_for(contrast, colours) is scheme
