"""How far a card is known, as an icon, words and a colour: never by colour alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.codes import Standing
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.small import Picture
from desktop_app.ui.words import terms


@dataclass(frozen=True, slots=True)
class StandingLook:
    """The icon and the ink a standing is shown with."""

    icon: str
    ink: str


LOOKS: Mapping[Standing, StandingLook] = MappingProxyType(
    {
        Standing.OWN: StandingLook("laptop-minimal", "text-2"),
        Standing.AGENCY: StandingLook("shield-check", "ok"),
        Standing.MET: StandingLook("shield-check", "ok"),
        Standing.CONFIRMED: StandingLook("shield-check", "ok"),
        Standing.VOUCHED: StandingLook("shield-question-mark", "warn"),
        Standing.UNVERIFIED: StandingLook("shield-question-mark", "warn"),
        Standing.REVOKED: StandingLook("shield-alert", "danger"),
    }
)
CHANGED = StandingLook("shield-alert", "danger")
"""Of a card that claims to be somebody we know, with a key that nobody compared."""


def standing_words(standing: Standing, *, is_changed: bool = False) -> str:
    """How far a card is known, in two or three words."""
    return translate("Cards", "Another key") if is_changed else say(terms.STANDINGS[standing])


class StandingMark(QWidget):
    """One line: the shield and the words."""

    def __init__(self, theme: Theme, standing: Standing, *, is_changed: bool = False) -> None:
        super().__init__()
        look = CHANGED if is_changed else LOOKS[standing]
        words = standing_words(standing, is_changed=is_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture(theme, look.icon, 15, look.ink), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(theme, words, "meta", look.ink, 500))
        row.addStretch(1)
