"""Opens what tells receivers about a handoff, or about all that left under a consent."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.consent import Consent
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import About, TellingPort
from desktop_app.ui.handoff.tell_dialog import TellDialog
from desktop_app.ui.widgets.file_choice import FileChooser


class Telling(QObject):
    """For one case, while its screen is there; a vault that can only be read tells nobody."""

    def __init__(
        self, desk: Desk, port: TellingPort, chooser: FileChooser, within: tuple[CaseId, QWidget]
    ) -> None:
        super().__init__(within[1])
        self._desk, self._port, self._chooser = desk, port, chooser
        self._case, self._page = within

    def of_handoff(self, past: PastHandoff, said: str) -> None:
        """Tell whoever received it."""
        self._open(About(case=self._case, said=said, bundle=past.bundle))

    def of_consent(self, consent: Consent, said: str) -> None:
        """Tell whoever holds what left under it; it was just withdrawn."""
        self._open(About(case=self._case, said=said, consent=consent.id))

    def _open(self, about: About) -> None:
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
            return
        TellDialog(self._desk, self._port, self._chooser, about, self._page).open()
