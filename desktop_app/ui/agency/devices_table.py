"""The devices that an agency's key signed, as a table: the lost ones stay in it, and say so."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtWidgets import QHeaderView

from desktop_app.ui.agency.port import SignedDevice
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.words.terms import AUTHORITIES, DISCIPLINES


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    AUTHORITY = 1
    DISCIPLINE = 2
    ABOVE = 3
    UNTIL = 4


_WIDTHS = {
    Column.AUTHORITY: 152,
    Column.DISCIPLINE: 176,
    Column.ABOVE: 212,
    Column.UNTIL: 140,
}


class DevicesModel(RowModel[SignedDevice]):
    """Holds what the port listed."""

    def __init__(self, dates: Dates) -> None:
        super().__init__(_DeviceWords(dates), len(Column))


class DevicesTable(RowTable):
    """Names take what is left."""

    def __init__(self, theme: Theme, model: DevicesModel) -> None:
        super().__init__(theme, model, translate("Agency", "Devices this key signed"))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.fit(width))
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)


@dataclass(frozen=True, slots=True)
class _DeviceWords:
    dates: Dates

    def heading(self, column: int) -> str:
        return (
            translate("Agency", "Person"),
            translate("Agency", "May sign as"),
            translate("Agency", "Discipline"),
            translate("Agency", "Reports to"),
            translate("Agency", "To the end of"),
        )[column]

    def cell(self, device: SignedDevice, column: int) -> str:
        return (
            device.name,
            say(AUTHORITIES[device.authority]),
            say(DISCIPLINES[device.discipline]),
            self._above(device),
            self._until(device),
        )[column]

    def spoken(self, device: SignedDevice) -> str:
        """Dana Whitford, worker, child protection, reports to Noor Kalsi, Mon 20 Nov 2028."""
        above = translate("Agency", "reports to {name}").format(name=device.reports_to)
        cells = [self.cell(device, column) for column in Column if column != Column.ABOVE]
        if device.reports_to:
            cells.insert(-1, above)
        return ", ".join(cells)

    def _above(self, device: SignedDevice) -> str:
        if device.is_revoked:
            return ""
        return device.reports_to or translate("Agency", "Any supervisor")

    def _until(self, device: SignedDevice) -> str:
        if device.is_revoked:
            return translate("Agency", "Revoked")
        return self.dates.day(device.expires)
