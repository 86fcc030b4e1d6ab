"""Colours as Qt wants them, and how far two of them stand apart for the eye."""

from PySide6.QtGui import QColor

_HEX_WITH_ALPHA = 9
_LINEAR_BELOW = 0.04045


def colour_from(token: str) -> QColor:
    """A colour from `#RRGGBB` or `#RRGGBBAA`; Qt itself would read the latter as `#AARRGGBB`."""
    if len(token) != _HEX_WITH_ALPHA:
        return QColor(token)
    colour = QColor(token[:7])
    colour.setAlpha(int(token[7:], 16))
    return colour


def css(colour: QColor) -> str:
    """The colour as a style sheet writes it."""
    red, green, blue = colour.red(), colour.green(), colour.blue()
    return f"rgba({red}, {green}, {blue}, {colour.alpha()})"


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
