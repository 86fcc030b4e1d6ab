"""Keeps what stands beside the line in step: episodes, who is missing, marks on the map."""

from PySide6.QtCore import QObject

from desktop_app.domain.episode import Episode, missing_now
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Order
from desktop_app.ui.case.as_known import AsKnown
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.narrowing import Narrowing
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.desk import Desk


class Beside(QObject):
    """The strip tells of now, always; the bars tell of the moment the line is read at."""

    def __init__(
        self, desk: Desk, port: CasePort, case: CaseId, frame: Frame, reading: Reading
    ) -> None:
        super().__init__(frame)
        self._desk, self._port, self._case = desk, port, case
        self._frame, self._reading = frame, reading
        self._now: tuple[Episode, ...] = ()
        model = frame.timeline.model()
        model.dataChanged.connect(frame.bars.follow)

    def follow(self, narrowing: Narrowing, as_known: AsKnown) -> None:
        """Go along when the line is read in another order, or at another moment."""
        narrowing.narrowed.connect(self._follow_order)
        as_known.changed.connect(self._follow_moment)

    @property
    def episodes(self) -> tuple[Episode, ...]:
        """Every episode on record now."""
        return self._now

    def show_now(self, episodes: tuple[Episode, ...]) -> None:
        """Take in what is on record now."""
        self._now = episodes
        missing = missing_now(episodes)
        self._frame.missing.show_missing([] if missing is None else [("", missing)])
        if self._reading.known_by_ms is None:
            self._show(episodes)

    def _follow_moment(self) -> None:
        """The line is read at another moment: ask for the episodes on record by then."""
        port, case, moment = self._port, self._case, self._reading.known_by_ms
        if moment is None:
            self._show(self._now)
            return

        def take(episodes: tuple[Episode, ...]) -> None:
            if moment == self._reading.known_by_ms:
                self._show(episodes)

        self._desk.tasks.run(self, lambda: port.episodes_then(case, moment), take)

    def _follow_order(self) -> None:
        """The line is read in another order."""
        is_recorded = Order.RECORDED in self._frame.facet_model.on
        self._frame.bars.set_in_order(in_order=not is_recorded)

    def _show(self, episodes: tuple[Episode, ...]) -> None:
        self._frame.bars.show_episodes(episodes)
