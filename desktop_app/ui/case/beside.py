"""Keeps what stands beside the line in step: episodes, who is missing, marks on the map."""

from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.episode import (
    Episode,
    EpisodeKind,
    lasts_at,
    missing_now,
    present_episode,
)
from desktop_app.domain.ids import CaseId
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.ports import Order
from desktop_app.ui.case.as_known import AsKnown
from desktop_app.ui.case.episodes_dialog import EpisodesDialog
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.port import CasePort
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.case.showing import Showing
from desktop_app.ui.case.times import midnight_ms, stands_at_ms
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.toast import Hint
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_TOLD = MappingProxyType(
    {
        EpisodeKind.MISSING: QT_TRANSLATE_NOOP("Episode", "While missing or away."),
        EpisodeKind.CUSTODY: QT_TRANSLATE_NOOP("Episode", "While in custody."),
    }
)


class Beside(QObject):
    """The strip tells of now, always; the bars tell of the moment the line is read at.

    Signals:
        episode_asked: end or correct an episode (Episode), or record one (None).
        shown: the episodes of the moment the line is read at (tuple of Episode).
    """

    episode_asked = Signal(object)
    shown = Signal(object)

    def __init__(
        self, desk: Desk, port: CasePort, case: CaseId, frame: Frame, reading: Reading
    ) -> None:
        super().__init__(frame)
        self._desk, self._port, self._case = desk, port, case
        self._frame, self._reading = frame, reading
        self._now: tuple[Episode, ...] = ()
        model = frame.timeline.model()
        model.dataChanged.connect(frame.bars.follow)
        frame.bars.chosen.connect(self.episode_asked)
        frame.missing.found.clicked.connect(self._end_missing)
        self._living = frame.inspector.whereabouts
        self._living.asked.connect(self._tell_whereabouts)
        self._living.done.connect(frame.timeline.setFocus)

    def follow(self, showing: Showing, as_known: AsKnown) -> None:
        """Go along when the line is read in another order or at another moment; obey the menu."""
        showing.episodes_asked.connect(self.list_all)
        showing.whereabouts_asked.connect(self.ask_whereabouts)
        showing.narrowing.narrowed.connect(self._follow_order)
        as_known.changed.connect(self._follow_moment)

    @property
    def episodes(self) -> tuple[Episode, ...]:
        """Every episode on record now."""
        return self._now

    def placements(self) -> tuple[Episode, ...]:
        """The placements that go on."""
        now_ms = round(self._desk.dates.now().timestamp() * 1000)
        return tuple(
            each
            for each in self._now
            if each.kind is EpisodeKind.PLACEMENT and each.holds_at(now_ms, midnight_ms)
        )

    def during(self, entry: TimelineEntry) -> str:
        """What a reader is told beside an entry: while missing or away, while in custody."""
        at_ms = stands_at_ms(entry)
        held = [
            each.kind
            for each in self._frame.bars.episodes
            if each.kind in _TOLD and lasts_at(each, at_ms, midnight_ms)
        ]
        return " ".join(say(_TOLD[kind]) for kind in EpisodeKind if kind in held)

    def list_all(self) -> None:
        """Show every episode in words; with none, go straight to recording one."""
        if not self._now:
            self.episode_asked.emit(None)
            return
        dialog = EpisodesDialog(self._desk, self._now, self._frame)
        dialog.chosen.connect(self.episode_asked)
        dialog.open()

    def ask_whereabouts(self) -> None:
        """Show where the young person is, or hide it again; open the panel it stands in."""
        frame = self._frame
        if not self._living.says_where:
            words = translate("Whereabouts", "No placement, custody or missing episode is open.")
            Hint(self._desk.theme, frame, words)
            return
        if not frame.inspector.isVisible():
            frame.open_over(frame.inspector)
        frame.inspector.show_tab(entry=False)
        self._living.ask()

    def show_now(self, episodes: tuple[Episode, ...]) -> None:
        """Take in what is on record now."""
        self._now = episodes
        missing = missing_now(episodes)
        self._frame.missing.show_missing([] if missing is None else [("", missing)])
        now_ms = round(self._desk.dates.now().timestamp() * 1000)
        self._living.show_episode(present_episode(episodes, now_ms, midnight_ms))
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

    def _end_missing(self) -> None:
        missing = missing_now(self._now)
        if missing is not None:
            self.episode_asked.emit(missing)

    def _tell_whereabouts(self) -> None:
        port, case = self._port, self._case
        self._desk.tasks.run(self._living, lambda: port.whereabouts(case), self._living.tell)

    def _show(self, episodes: tuple[Episode, ...]) -> None:
        self._frame.bars.show_episodes(episodes)
        self.shown.emit(episodes)
