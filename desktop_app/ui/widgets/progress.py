"""How far long work is, and a way to stop it that leaves nothing half done."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.labels import Label

SHOWN_AFTER_MS = 300
_STEPS = 1000


class Progress(QWidget):
    """A thin bar under words; seen only once the work has taken 0.3 s.

    Signals:
        stop_asked: a person wants to stop safely.
    """

    stop_asked = Signal()

    def __init__(self, theme: Theme, *, may_stop: bool = True) -> None:
        super().__init__()
        self._what = Label(theme, "", weight=500)
        self._far = Label(theme, "", "meta", "text-3")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop = link(theme, translate("Progress", "Stop safely"))
        if not may_stop:
            self.stop.hide()
        self.stop.clicked.connect(self.stop_asked)
        self._timer = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.show)
        self._lay_out()
        self.hide()

    @property
    def far(self) -> str:
        """How far the work is, in words."""
        return self._far.text()

    def start(self, words: str) -> None:
        """Begin: nobody knows yet how long it takes. Qt's bar for that would run to and fro."""
        self._what.setText(words)
        self._bar.setAccessibleName(words)
        self._far.setText("")
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(0)
        self._timer.start()

    def move_on(self, done: int, total: int, far: str = "") -> None:
        """Show how much is done; `far` says it in words of its own, for what nobody counts."""
        whole = max(total, 1)
        self._bar.setRange(0, _STEPS)  # not the numbers themselves: Qt's end at two billion
        self._bar.setValue(_STEPS * min(done, whole) // whole)
        counted = translate("Progress", "{done} of {total}")
        self._far.setText(far or counted.format(done=done, total=total))

    def finish(self) -> None:
        """The work is over, well or badly."""
        self._timer.stop()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._what, 1)
        head.addWidget(self._far)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
