"""What a person asks the line for: filters on and off, another order, everything again."""

from PySide6.QtCore import QObject, Signal

from desktop_app.services.ports import Order
from desktop_app.ui.case.facet_codes import Code
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.reading import Reading


class Narrowing(QObject):
    """Switches filters, and has the line asked for anew.

    Signals:
        narrowed: something else, or another order, is about to be asked for.
    """

    narrowed = Signal()

    def __init__(self, frame: Frame, reading: Reading) -> None:
        super().__init__(frame)
        self._frame, self._reading = frame, reading

    def narrow(self, code: Code) -> None:
        """Switch a filter on or off."""
        self._frame.facet_model.toggle(code)
        self._narrow()

    def toggle_order(self) -> None:
        """Read the line as it was recorded, or as it happened again."""
        self.narrow(Order.RECORDED)

    def read_as(self, codes: tuple[Code, ...]) -> None:
        """Read the line by these filters and no others, and go back to it."""
        self._frame.facet_model.switch_on(codes)
        self._narrow()
        self._frame.timeline.setFocus()

    def show_all(self) -> None:
        """Switch every filter off, and go back to the line."""
        self._frame.facet_model.clear()
        self._narrow()
        self._frame.timeline.setFocus()

    def _narrow(self) -> None:
        facets = self._frame.facet_model
        self._frame.chosen.show_codes(facets.on)
        self.narrowed.emit()
        self._reading.narrow(facets.narrowed)
