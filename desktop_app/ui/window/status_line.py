"""Keeps the line at the foot true: where the data is, the last exchange, what waits."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.exchange_place import PlaceKind
from desktop_app.domain.exchanged import Exchanged
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_TO_SEND = QT_TRANSLATE_NOOP("Status", "%n entry(s) to send", "", 1)
_BY = {
    PlaceKind.DRIVE: QT_TRANSLATE_NOOP("Status", "USB"),
    PlaceKind.FOLDER: QT_TRANSLATE_NOOP("Status", "folder"),
    PlaceKind.STORE: QT_TRANSLATE_NOOP("Status", "object store"),
}
_TOUCHING = frozenset({Part.TIMELINE, Part.HANDOFFS, Part.CASES, Part.PEOPLE})
Ask = Callable[[], Exchanged]


class StatusLine(QObject):
    """Asks when the vault is opened, and again after everything that is put on record."""

    def __init__(self, desk: Desk, bar: StatusBar, ask: Ask) -> None:
        super().__init__(bar)
        self._desk, self._bar, self._ask = desk, bar, ask
        self._told, self._is_busy = "", False
        desk.tasks.recorded.connect(self._obey)
        self._refresh()

    def say_now(self, words: str, details: str = "") -> None:
        """Say something else in place of the last exchange; "" says that again."""
        self._is_busy = bool(words)
        self._bar.say_exchange(words or self._told, details)

    def _obey(self, receipt: Receipt) -> None:
        if receipt.parts & _TOUCHING:
            self._refresh()

    def _refresh(self) -> None:
        self._desk.tasks.run(self, self._ask, self._tell, _say_nothing)

    def _tell(self, told: Exchanged) -> None:
        self._told = self._last(told)
        if not self._is_busy:
            self._bar.say_exchange(self._told)
        self._bar.say_to_send(say_count(_TO_SEND, told.waiting) if told.waiting else "")

    def _last(self, told: Exchanged) -> str:
        if told.at_ms is None:
            return translate("Status", "Nothing handed over yet")
        sent = translate("Status", "Last handed over {moment}")
        taken = translate("Status", "Last taken in {moment}")
        moment = self._desk.dates.moment(recorded_at(told.at_ms).astimezone())
        if told.by is not None:
            words = translate("Status", "Last exchange: {place}, {moment}")
            return words.format(place=say(_BY[told.by]), moment=moment)
        return (sent if told.is_sent else taken).format(moment=moment)


def _say_nothing(_error: Exception) -> None:
    """Nobody asked for it; whatever is wrong with the vault is told where somebody does."""
