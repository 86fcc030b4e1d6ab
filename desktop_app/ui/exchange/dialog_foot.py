"""The foot of the exchange: what waits or disagrees at the left, the answers at the right."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop_app.domain.exchange_place import InCase
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.buttons import Button, link, primary, secondary
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.small import Picture
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_TO_SEND = QT_TRANSLATE_NOOP("Exchange", "%n entry(s) to send", "", 1)
_CONFLICTS = QT_TRANSLATE_NOOP("Exchange", "%n conflict(s): {cases}", "", 1)


class DialogFoot(QObject):
    """Which answers there are depends on how far the exchange is.

    Signals:
        settle_asked: the first of the conflicts (InCase).
    """

    settle_asked = Signal(object)

    def __init__(self, theme: Theme, row: QHBoxLayout) -> None:
        super().__init__(row)
        self._conflicts: tuple[InCase, ...] = ()
        self._sign = Picture(theme, "git-compare", 15, "warn")
        self.conflicting = ElidedLabel(theme, "", "meta", "warn", 500)
        self.waiting = ElidedLabel(theme, "", "meta", "text-2")
        self.settle = link(theme, translate("Exchange", "Settle it"))
        self.stop = secondary(theme, translate("Exchange", "Stop safely"))
        self.not_now = secondary(theme, translate("Exchange", "Not now"))
        self.again = secondary(theme, translate("Exchange", "Try again"))
        words = translate("Exchange", "Work in background")
        self.away = primary(theme, words, keys="Esc")
        self.begin = primary(theme, translate("Exchange", "Exchange"), icon="folder-sync")
        self._lay_out(row)
        self.settle.clicked.connect(self._settle)

    def offer_choice(self) -> None:
        """Nothing is exchanged yet."""
        self._show(self.not_now, self.begin)

    def offer_run(self) -> None:
        """It is under way."""
        self.away.say(translate("Exchange", "Work in background"))
        self.say_waiting(0)
        self._show(self.stop, self.away)

    def offer_close(self) -> None:
        """It went through."""
        self.away.say(translate("Exchange", "Close"))
        self._show(self.away)
        self.away.setFocus()

    def offer_again(self) -> None:
        """It didn't."""
        self.away.say(translate("Exchange", "Close"))
        self._show(self.again, self.away)
        self.again.setFocus()

    def say_waiting(self, count: int) -> None:
        """How many entries wait to be sent; none hides it."""
        self.waiting.say(say_count(_TO_SEND, count) if count else "")
        self.waiting.setVisible(bool(count))

    def say_conflicts(self, conflicts: tuple[InCase, ...]) -> None:
        """Where entries disagree now."""
        self._conflicts = conflicts
        count = sum(each.count for each in conflicts)
        cases = ", ".join(each.codename for each in conflicts)
        self.conflicting.say(say_count(_CONFLICTS, count).format(cases=cases) if count else "")
        for part in (self._sign, self.conflicting, self.settle):
            part.setVisible(bool(count))

    def _show(self, *offered: Button) -> None:
        for button in (self.stop, self.not_now, self.again, self.away, self.begin):
            button.setVisible(button in offered)

    def _settle(self) -> None:
        if self._conflicts:
            self.settle_asked.emit(self._conflicts[0])

    def _lay_out(self, row: QHBoxLayout) -> None:
        for part in (self._sign, self.conflicting, self.settle, self.waiting):
            row.addWidget(part)
            part.hide()
        row.addStretch(1)
        for button in (self.not_now, self.stop, self.again, self.away, self.begin):
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
