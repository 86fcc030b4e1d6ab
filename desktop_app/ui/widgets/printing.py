"""A secret on paper by way of a printer: drawn straight onto it, no file in between."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_IN_A_ROW = 5
_DESIGNED = 700.0
"""How wide the page is drawn; it is stretched to whatever paper there is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn: a title, groups of letters, and what they are for."""

    title: str
    groups: tuple[str, ...]
    words: str


def has_printer() -> bool:
    """Whether any printer is set up on this computer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415  needed once in a vault's life

    return bool(QPrinterInfo.availablePrinterNames())


def ask_and_print(theme: Theme, sheet: Sheet, parent: QWidget) -> None:
    """Ask which printer, and print; a file is not offered, for it would stay behind."""
    from PySide6.QtPrintSupport import (  # noqa: PLC0415  as above: the window must open at once
        QAbstractPrintDialog,
        QPrintDialog,
        QPrinter,
    )

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
    dialog.accepted.connect(lambda: _print(theme, sheet, printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()  # its own `open` is another one, which wants a slot by name


def draw_sheet(painter: QPainter, theme: Theme, area: QRectF, sheet: Sheet) -> None:
    """Draw the groups, each in its numbered box, and what they are for."""
    scale = area.width() / _DESIGNED
    painter.translate(area.topLeft())
    painter.scale(scale, scale)
    painter.setPen(QPen(Qt.GlobalColor.black, 1))
    painter.setFont(_font(theme, 26, 600))
    painter.drawText(QRectF(0, 0, _DESIGNED, 36), 0, sheet.title)
    for place, group in enumerate(sheet.groups):
        row, column = divmod(place, _IN_A_ROW)
        _draw_group(painter, theme, QRectF(column * 140, 60 + row * 80, 128, 68), place + 1, group)
    painter.setFont(_font(theme, 15, 400))
    wrapped = int(Qt.TextFlag.TextWordWrap)
    painter.drawText(QRectF(0, 236, _DESIGNED, 120), wrapped, sheet.words)


def _draw_group(painter: QPainter, theme: Theme, box: QRectF, number: int, group: str) -> None:
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(_font(theme, 11, 400))
    painter.drawText(box.adjusted(8, 4, 0, 0), 0, str(number))
    painter.setFont(_font(theme, 26, 500))
    centred = int(Qt.AlignmentFlag.AlignCenter)
    painter.drawText(box.adjusted(0, 10, 0, 0), centred, group)


def _font(theme: Theme, pixels: int, weight: int) -> QFont:
    font = theme.font("title", weight=weight, identifier=True)
    font.setPixelSize(pixels)
    return font


def _print(theme: Theme, sheet: Sheet, printer: "QPrinter") -> None:
    painter = QPainter(printer)
    draw_sheet(painter, theme, QRectF(painter.viewport()), sheet)
    painter.end()
