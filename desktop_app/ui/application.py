"""Starts Qt the way this program needs it, opens the window, and catches what nobody foresaw."""

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.services.ports import Clock
from desktop_app.ui.bug_code import bug_code
from desktop_app.ui.garbage import GarbageRounds
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import read_tokens
from desktop_app.ui.theme.fonts import register_fonts
from desktop_app.ui.theme.resources import Resources, find_resources
from desktop_app.ui.translate import Explanation, Interpreter, explain
from desktop_app.ui.unlock.port import UnlockPort
from desktop_app.ui.widgets.file_choice import FileChooser, SystemFileChooser
from desktop_app.ui.window import Furnish, MainWindow, Preferences, Stage
from desktop_app.ui.window.bringing import Bringing
from desktop_app.ui.window.error_dialog import ErrorDialog

_NAME = "Throughline"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the rest of the program brings to its window."""

    unlock: UnlockPort
    furnish: Furnish
    clock: Clock
    preferences: Preferences
    remember: Callable[[Preferences], None]
    chooser: FileChooser = field(default_factory=SystemFileChooser)
    brought: Path | None = None


def start(arguments: Sequence[str]) -> QApplication:
    """Qt with our own style and fonts, and nothing of the machine's looks."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(list(arguments))
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName("")  # or Qt appends it to every title
    application.setStyle("Fusion")
    resources = find_resources()
    application.setWindowIcon(QIcon(str(resources.folder / "throughline.png")))
    register_fonts(resources.fonts)
    GarbageRounds(application)
    return application


def open_window(application: QApplication, parts: Parts) -> MainWindow:
    """Build the window in the chosen language and look; it is not shown yet."""
    resources = find_resources()
    interpreter = Interpreter(application, resources.translations)
    interpreter.speak(parts.preferences.language)
    window = MainWindow(_stage(resources, interpreter, parts), parts.preferences)
    bringing = Bringing(window)
    if parts.brought is not None:
        bringing.bring(parts.brought)
    sys.excepthook = BugCatcher(window)
    return window


def _stage(resources: Resources, interpreter: Interpreter, parts: Parts) -> Stage:
    return Stage(
        resources=resources,
        tokens=read_tokens(resources.tokens),
        tasks=Tasks(),
        clock=parts.clock,
        interpreter=interpreter,
        unlock=parts.unlock,
        furnish=parts.furnish,
        remember=parts.remember,
        chooser=parts.chooser,
    )


class BugCatcher:
    """What Python calls when nobody caught an error: says so once, in words without content."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._dialog: ErrorDialog | None = None

    def __call__(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            QApplication.exit(1)
            return
        code = bug_code(error)
        _log.error("a bug: %s", code)
        if self._dialog is None or not self._dialog.isVisible():
            told = explain(Exception())
            told = Explanation(told.happened, told.safe, told.next, f"{told.code} {code}")
            theme = self._window.desk.theme
            self._dialog = ErrorDialog(theme, told, told.code, self._window)
            self._dialog.open()
