"""The look this computer asks for: its colour scheme, and whether it wants strong contrast."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.ui.theme.tokens import Scheme


def suggested_scheme() -> Scheme:
    """The look for a person who leaves it to the computer."""
    hints = QGuiApplication.styleHints()
    return scheme_for(hints.accessibility().contrastPreference(), hints.colorScheme())


def scheme_for(contrast: Qt.ContrastPreference, colours: Qt.ColorScheme) -> Scheme:
    """The look that answers what a computer was set to; strong contrast comes first."""
    if contrast is Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if colours is Qt.ColorScheme.Dark else Scheme.LIGHT


def when_suggestion_changes(act: Callable[[], object]) -> None:
    """Have something done when the computer is set to other colours while we run."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(act)
    hints.accessibility().contrastPreferenceChanged.connect(act)
