"""Has an empty composer built before anybody presses N: building one takes a third of a blink."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.ids import CaseId
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.composer.port import ComposerPort, Writing
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.file_choice import ManyFilesChooser

_QUIET_MS = 250  # after a case was opened or an entry put away, when its line has been painted


class ReadyComposer(QObject):
    """One for the case that is open, never used twice: nothing of one entry gets into the next."""

    def __init__(
        self, desk: Desk, port: ComposerPort, chooser: ManyFilesChooser, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._port, self._chooser = desk, port, chooser
        self._screen: CaseScreen | None = None
        self._waiting: Composer | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.build)

    def expect(self, screen: CaseScreen) -> None:
        """Build one for this case when it is quiet; it belongs to the screen, and goes with it."""
        self._screen = screen
        self._quiet.start()

    def forget(self) -> None:
        """The case is left; what waits goes with its screen."""
        self._quiet.stop()
        self._screen = self._waiting = None

    def build(self) -> None:
        """Build it now, out of sight, with its looks settled."""
        if self._screen is not None and self._waiting is None:
            self._waiting = self._built(Writing(self._screen.id))
            self._waiting.hide()  # in its place: to move it later would be to dress it again
            self._screen.frame.middle.addWidget(self._waiting, 5)

    def take(self, writing: Writing) -> Composer:
        """The one that waits, or one built now."""
        self._quiet.stop()
        waiting = self._waiting
        if waiting is None or writing.amends is not None or not self._is_for(writing.case):
            return self._built(writing)
        self._waiting = None
        return waiting

    def _is_for(self, case: CaseId) -> bool:
        return self._screen is not None and self._screen.id == case

    def _built(self, writing: Writing) -> Composer:
        return Composer(self._desk, self._port, self._chooser, writing)
