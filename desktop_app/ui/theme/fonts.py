"""The program's own fonts: registered from files, so that a name never depends on the machine."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ui.theme.tokens import TypeStyle

# The second holds Cree, Ojibwe and Inuktitut syllabics, which Inter lacks.
FAMILIES = ("Inter", "Noto Sans Canadian Aboriginal")


def register_fonts(folder: Path) -> None:
    """Load every font of the folder into Qt; needs a QGuiApplication.

    Raises:
        Fault: a font cannot be read, or a family we rely on is not among them.

    """
    found: set[str] = set()
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise Fault(FaultCode.FILE_UNREADABLE, file=file.name)
        found.update(QFontDatabase.applicationFontFamilies(number))
    for missing in (family for family in FAMILIES if family not in found):
        raise Fault(FaultCode.FILE_GONE, file=missing)


def build_font(style: TypeStyle, scale: float, features: Iterable[str] = ()) -> QFont:
    """A font for one step of the type scale, with OpenType features switched on."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(max(1, round(style.size * scale)))
    font.setWeight(QFont.Weight(style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.tracking * scale)
    for feature in features:
        font.setFeature(QFont.Tag(feature), 1)
    return font
