"""Keeps the map of months in step with the line, and the line with the map."""

from PySide6.QtCore import QObject

from desktop_app.domain.episode import Episode
from desktop_app.services.ports import MonthCount
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.ordinal_layout import HEADING_MARGIN
from desktop_app.ui.case.reading import Reading


class Overview(QObject):
    """Has the months counted whenever the line has been asked for anew or has grown."""

    def __init__(self, frame: Frame, reading: Reading) -> None:
        super().__init__(frame)
        self._map, self._line = frame.minimap, frame.timeline
        self._months: tuple[MonthCount, ...] = ()
        self._episodes: tuple[Episode, ...] = ()
        model = self._line.timeline()
        if model is not None:
            model.counted.connect(lambda _count: reading.count_months())
        reading.months_counted.connect(self._show_months)
        self._line.moved.connect(self._show_view)
        self._map.asked.connect(reading.go_to_row)

    def mark(self, episodes: tuple[Episode, ...]) -> None:
        """Mark the months in which these began."""
        if episodes != self._episodes:
            self._episodes = episodes
            self._show_months(self._months)

    def _show_months(self, months: tuple[MonthCount, ...]) -> None:
        self._months = months
        self._map.show_months(months, self._episodes)
        self._show_view()

    def _show_view(self) -> None:
        """What only looks out from behind the heading does not count as in view."""
        slots = [slot for slot in self._line.slots() if slot.end > HEADING_MARGIN]
        if slots:
            self._map.show_view(slots[0].row, slots[-1].row)
