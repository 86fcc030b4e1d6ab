"""How far a card is known, as an icon, words and a colour: never by colour alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.codes import Standing
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say
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
FIRM = frozenset({Standing.OWN, Standing.AGENCY, Standing.MET, Standing.CONFIRMED})


class StandingMark(QWidget):
    """One line: the shield and the words."""

    def __init__(self, theme: Theme, standing: Standing) -> None:
        super().__init__()
        look = LOOKS[standing]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture(theme, look.icon, 15, look.ink), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(theme, say(terms.STANDINGS[standing]), "meta", look.ink, 500))
        row.addStretch(1)
