"""What every screen is given to work with."""

from dataclasses import dataclass

from desktop_app.services.kept_words import KeptWords
from desktop_app.services.ports import Clock
from desktop_app.ui.dates import Dates
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A look, a language, a clock and a way to get work done off the Qt thread.

    A screen takes its own narrow port to the services beside it. To lock, or to change the
    language or the look, screens are thrown away and made again at a new desk. Once a vault
    is open, `kept` keeps there what is half typed in a dialog. `is_past`: everything is shown as
    it was at an earlier moment, where the clock stands, too.
    """

    tasks: Tasks
    theme: Theme
    language: Language
    dates: Dates
    clock: Clock
    is_read_only: bool = False
    is_past: bool = False
    kept: KeptWords | None = None
