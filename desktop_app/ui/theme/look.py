"""One look of the program: a scheme of colours at a size of text, handed to every screen."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from desktop_app.domain.codes import Discipline
from desktop_app.ui.theme.colours import colour_from
from desktop_app.ui.theme.fonts import build_font
from desktop_app.ui.theme.icons import Icons
from desktop_app.ui.theme.resources import Resources
from desktop_app.ui.theme.tokens import Scheme, Tokens, TypeStyle
from desktop_app.ui.translate import say
from desktop_app.ui.words import terms

SMALLEST, LARGEST = 90, 140
_IDENTIFIER, _TABULAR = "ss02", "tnum"


@dataclass(frozen=True, slots=True)
class DisciplineLook:
    """How a discipline is told apart: always colour, icon and name together."""

    colour: QColor
    tint: QColor
    on: QColor
    icon: str
    name: str
    short: str


class Theme:
    """Colours, fonts, icons and measures. Never changes: a new look, or language, is a new one."""

    def __init__(
        self, tokens: Tokens, resources: Resources, scheme: Scheme, percent: int = 100
    ) -> None:
        self.tokens, self.scheme = tokens, scheme
        self.percent = max(SMALLEST, min(LARGEST, percent))
        self._resources = resources
        self._colours = {
            name: colour_from(value) for name, value in tokens.colours[scheme].items()
        }
        self._disciplines: dict[Discipline, DisciplineLook] = {}
        self._fonts: dict[tuple[str, int | None, bool, bool], QFont] = {}
        stroke = tokens.stroke_in_contrast if self.is_contrast else tokens.stroke
        self.icons = Icons(resources.icons, stroke)

    @property
    def is_contrast(self) -> bool:
        """Whether this is the look for people who need strong contrast."""
        return self.scheme is Scheme.CONTRAST

    def scaled(self, percent: int) -> "Theme":
        """The same colours with text of another size, from 90 to 140 %."""
        return Theme(self.tokens, self._resources, self.scheme, percent)

    def colour(self, name: str) -> QColor:
        """A colour by the design's name; a name the design does not have raises `KeyError`."""
        return QColor(self._colours[name])

    def discipline(self, code: Discipline | str) -> DisciplineLook:
        """How a discipline looks; one without a colour of its own is drawn in plain text."""
        known = Discipline(code)
        if known not in self._disciplines:
            self._disciplines[known] = self._look_of(known)
        return self._disciplines[known]

    def _look_of(self, known: Discipline) -> DisciplineLook:
        name = say(terms.DISCIPLINES[known])
        short = say(terms.DISCIPLINE_SHORT[known])
        tokens = self.tokens.disciplines.get(known)
        if tokens is None:
            text, tint, on = (self.colour(name) for name in ("text-2", "hover-chrome", "canvas"))
            return DisciplineLook(text, tint, on, "user-round", name, short)
        solid, tint, on = (
            colour_from(shades[self.scheme]) for shades in (tokens.solid, tokens.tint, tokens.on)
        )
        return DisciplineLook(solid, tint, on, tokens.icon, name, short)

    def font(
        self,
        role: str,
        *,
        weight: int | None = None,
        tabular: bool = False,
        identifier: bool = False,
    ) -> QFont:
        """A font of the type scale.

        `tabular` gives digits of equal width, for columns of numbers and times; `identifier`
        tells I, l and 1 apart, for plates, telephone numbers and codes.
        """
        key = (role, weight, tabular, identifier)
        if key not in self._fonts:
            style = self.style(role)
            style = style if weight is None else replace(style, weight=weight)
            wanted = ((_TABULAR, tabular), (_IDENTIFIER, identifier))
            features = [name for name, on in wanted if on]
            self._fonts[key] = build_font(style, self.percent / 100, features)
        return QFont(self._fonts[key])

    def style(self, role: str) -> TypeStyle:
        """One step of the type scale, at 100 %."""
        return self.tokens.type_scale[role]

    def line(self, role: str) -> int:
        """The distance between two lines of that text."""
        return self.fit(self.style(role).line)

    def px(self, name: str) -> int:
        """A measure by the design's name. Rows and controls grow with the text; borders do not."""
        if name in self.tokens.sizes:  # first: "control" is a height there, and a border of 1
            return self.fit(self.tokens.sizes[name])
        return self.tokens.borders[name]

    def radius(self, name: str) -> int:
        """How round the corners of a thing are."""
        return self.tokens.radii[name]

    def fit(self, pixels: float) -> int:
        """A measure drawn at 100 %, at this size of text."""
        return round(pixels * self.percent / 100)

    def width_of(self, text: str, font: QFont) -> int:
        """How wide a line of text is drawn, never cut short."""
        return int(QFontMetricsF(font).horizontalAdvance(text)) + 1
