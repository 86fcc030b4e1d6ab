"""The two switches at the top of the unlock screen: language and look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Scheme
from desktop_app.ui.theme.resources import find_resources
from desktop_app.ui.translate import Language, offered, translate
from desktop_app.ui.widgets.segmented import Choice, Segmented


class Switches(QWidget):
    """Each language is named in itself.

    Signals:
        language_asked: another language (Language).
        scheme_asked: another set of colours (Scheme).
    """

    language_asked = Signal(Language)
    scheme_asked = Signal(Scheme)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        languages = offered(find_resources().translations)
        spoken = desk.language if desk.language in languages else Language.ENGLISH
        choices = [
            Choice(code.value, own_name, "check" if code is spoken else "")
            for code, own_name in languages.items()
        ]
        schemes = [
            Choice(Scheme.LIGHT.value, translate("Look", "Light"), "sun"),
            Choice(Scheme.DARK.value, translate("Look", "Dark"), "moon"),
            Choice(Scheme.CONTRAST.value, translate("Look", "Contrast"), "contrast"),
        ]
        theme, value = desk.theme, spoken.value
        name = translate("Look", "Language")
        self.language = Segmented(theme, name, choices, value, small=True)
        name, value = translate("Look", "Look"), theme.scheme.value
        self.scheme = Segmented(theme, name, schemes, value, small=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addStretch(1)
        for switch in (self.language, self.scheme):
            self._row.addWidget(switch, 0, Qt.AlignmentFlag.AlignRight)
        self.language.chosen.connect(lambda value: self.language_asked.emit(Language(value)))
        self.scheme.chosen.connect(lambda value: self.scheme_asked.emit(Scheme(value)))

    def stack(self, *, narrow: bool) -> None:
        """Put one switch under the other where the window is narrow."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._row.setSpacing(6 if narrow else 12)
