"""What the window is given: the pages of an open vault, how it looks, and whom to ask."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import Discipline
from desktop_app.services.ports import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Scheme, Tokens
from desktop_app.ui.theme.resources import Resources
from desktop_app.ui.translate import Interpreter, Language
from desktop_app.ui.unlock.port import UnlockPort
from desktop_app.ui.widgets.rail import Place


@dataclass(frozen=True, slots=True)
class Page:
    """A place in the rail and how its screen is made, as often as look or language change."""

    place: Place
    build: Callable[[Desk], QWidget]


@dataclass(frozen=True, slots=True)
class Workplace:
    """An open vault, ready to be shown: whose it is, its pages in the order of Ctrl+1 to 6."""

    name: str
    discipline: Discipline
    pages: Callable[[], tuple[Page, ...]]


Furnish = Callable[[object], Workplace]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a person chose for this computer."""

    language: Language = Language.ENGLISH
    scheme: Scheme = Scheme.LIGHT
    percent: int = 100
    minutes_until_lock: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Everything the window stands on. `furnish` turns what unlocking gave into pages."""

    resources: Resources
    tokens: Tokens
    tasks: Tasks
    clock: Clock
    interpreter: Interpreter
    unlock: UnlockPort
    furnish: Furnish
    remember: Callable[[Preferences], None]
