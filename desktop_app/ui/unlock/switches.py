"""The two switches at the top of the unlock screen: language and look."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Scheme
from desktop_app.ui.translate import Language, translate
from desktop_app.ui.widgets.segmented import Choice, Segmented

OWN_NAMES = {Language.ENGLISH: "English", Language.FRENCH: "Français"}


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
        languages = [
            Choice(code.value, own_name, "check" if code is desk.language else "")
            for code, own_name in OWN_NAMES.items()
        ]
        schemes = [
            Choice(Scheme.LIGHT.value, translate("Look", "Light"), "sun"),
            Choice(Scheme.DARK.value, translate("Look", "Dark"), "moon"),
            Choice(Scheme.CONTRAST.value, translate("Look", "Contrast"), "contrast"),
        ]
        theme, value = desk.theme, desk.language.value
        name = translate("Look", "Language")
        self.language = Segmented(theme, name, languages, value, small=True)
        name, value = translate("Look", "Look"), theme.scheme.value
        self.scheme = Segmented(theme, name, schemes, value, small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.language)
        row.addWidget(self.scheme)
        self.language.chosen.connect(lambda value: self.language_asked.emit(Language(value)))
        self.scheme.chosen.connect(lambda value: self.scheme_asked.emit(Scheme(value)))
