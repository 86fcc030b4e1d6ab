"""From what a person chose to a desk to work at, with the application dressed to match."""

from PySide6.QtWidgets import QApplication

from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.keymap import Keymap, hold_to
from desktop_app.ui.theme import Scheme, Theme
from desktop_app.ui.theme.palette import build_palette
from desktop_app.ui.theme.qss import style_sheet
from desktop_app.ui.theme.system import suggested_scheme
from desktop_app.ui.widgets.letter_keys import let_letters_act
from desktop_app.ui.window.place import Preferences, Stage


def scheme_of(chosen: Preferences) -> Scheme:
    """The look a person chose, or the one the computer asks for if that was left to it."""
    return suggested_scheme() if chosen.scheme is None else chosen.scheme


def set_desk(stage: Stage, chosen: Preferences) -> Desk:
    """Dress the application, and lay out what every screen works with."""
    theme = Theme(stage.tokens, stage.resources, scheme_of(chosen), chosen.percent)
    QApplication.setPalette(build_palette(theme))
    QApplication.setFont(theme.font("body"))
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet(style_sheet(theme))
    let_letters_act(on=chosen.letter_keys)
    hold_to(Keymap.of(chosen.keys))
    return Desk(
        tasks=stage.tasks,
        theme=theme,
        language=chosen.language,
        dates=Dates(chosen.language, stage.clock),
        clock=stage.clock,
    )
