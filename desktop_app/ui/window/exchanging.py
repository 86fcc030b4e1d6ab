"""Exchanging from wherever one is: by key, by itself, and told in the line at the foot."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.services.exchange_ports import Stage
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.dialog import ExchangeDialog
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.exchange.port import ExchangePort, Outcome, Overview, Wish
from desktop_app.ui.exchange.run import ExchangeRun
from desktop_app.ui.exchange.step_words import Sight
from desktop_app.ui.exchange.trouble_words import was_stopped
from desktop_app.ui.exchange.watch import PlaceWatch
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.window.place import ExchangeParts
from desktop_app.ui.window.status_line import StatusLine


class Exchanging(QObject):
    """Holds the one exchange that may be under way, and the watch for places.

    Signals:
        settle_asked: entries of a case disagree; go there (CaseId).
    """

    settle_asked = Signal(object)

    def __init__(
        self, desk: Desk, parts: ExchangeParts, line: StatusLine | None, shell: QWidget
    ) -> None:
        super().__init__(shell)
        self._desk, self._parts, self._line = desk, parts, line
        self._words = PlaceWords(desk.dates)
        self.run = ExchangeRun(desk, parts.port, self)
        self.watch = PlaceWatch(desk, self)
        bind(shell, Act.EXCHANGE_NOW, self.open)
        self.run.moved.connect(self._say)
        self.run.ended.connect(self._end)
        self.run.failed.connect(self._fail)
        self.watch.appeared.connect(self._exchange_by_itself)
        if not desk.is_read_only:
            desk.tasks.recorded.connect(self._ask_places)
            self._ask_places(None)

    @property
    def port(self) -> ExchangePort:
        """Whom it asks."""
        return self._parts.port

    def open(self, place: KnownPlace | None = None) -> None:
        """Ask with what to exchange, or begin with this place; what is under way is shown."""
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
            return
        port, chooser = self._parts.port, self._parts.chooser
        dialog = ExchangeDialog(self._desk, port, self.run, chooser, self._shell())
        dialog.settle_asked.connect(self.settle_asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if place is not None:
            dialog.begin_with(place)

    def put_away(self) -> None:
        """Stop safely: the vault is about to close, or the screens are made again."""
        self.watch.stop()
        self.run.stop()

    def _ask_places(self, _receipt: Receipt | None) -> None:
        tasks, port = self._desk.tasks, self._parts.port
        tasks.run(self, port.overview, self._watch_places, _say_nothing)

    def _watch_places(self, overview: Overview) -> None:
        self.watch.watch(overview.places, overview.waiting)

    def _exchange_by_itself(self, place: KnownPlace) -> None:
        """Nobody asked: files stay for later where somebody waits to take a drive out again."""
        self.run.begin(place, Wish(), by_itself=True)

    def _say(self, sight: Sight) -> None:
        if self._line is None:
            return
        if sight.is_over:
            self._line.say_now("")
            return
        words = translate("Exchange", "Exchanging with {place}").format(place=sight.place.title)
        passing = sight.passed.get(sight.stage) if sight.stage is not None else None
        if passing is not None and passing.total and passing.stage is not Stage.FILES:
            counted = translate("Exchange", "{words}, {done} of {total}")
            words = counted.format(words=words, done=passing.done, total=passing.total)
        self._line.say_now(words)

    def _end(self, outcome: Outcome) -> None:
        self._settle()
        past = outcome.past
        came = past.received or past.sent or past.files_received or past.files_sent
        if self._is_watched() or (not came and self.run.is_by_itself):
            return
        words = translate("Exchange", "{place}: {what}")
        told = words.format(place=past.place, what=self._words.came(past))
        Toast(self._desk.theme, self._shell(), told)

    def _fail(self, error: Exception) -> None:
        self._settle()
        if (
            self._line is None
            or self._is_watched()
            or was_stopped(error)
            or self.run.sight is None
        ):
            return
        words = translate("Exchange", "The exchange with {place} didn’t go through")
        self._line.say_now(words.format(place=self.run.sight.place.title), explain(error).happened)

    def _settle(self) -> None:
        if self.run.sight is not None:
            self.watch.settle(self.run.sight.place)

    def _shell(self) -> QWidget:
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive.
        shell = self.parent()
        if not isinstance(shell, QWidget):
            raise TypeError
        return shell

    def _is_watched(self) -> bool:
        return isinstance(QApplication.activeModalWidget(), ExchangeDialog)


def _say_nothing(_error: Exception) -> None:
    """Nobody asked for it; whatever is wrong with the vault is told where somebody does."""
