"""The application, and a desk to open screens at as the window makes it."""

from PySide6.QtWidgets import QApplication

from desktop_app.ui.application import start
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Theme, read_tokens
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language
from tests.bench.setting import Setting


def running_application() -> QApplication:
    """The one there is: a process has only one, and two measurements need it."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else start(["bench"])


def made_desk(tasks: Tasks, setting: Setting) -> Desk:
    """In English, in the light look."""
    clock, resources = setting.world.clock, find_resources()
    return Desk(
        tasks=tasks,
        theme=Theme(read_tokens(resources.tokens), resources, Scheme.LIGHT),
        language=Language.ENGLISH,
        dates=Dates(Language.ENGLISH, clock),
        clock=clock,
    )
