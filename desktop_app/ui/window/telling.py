"""Opens what tells receivers about a handoff, or about all that left under a consent."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.consent import Consent
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import CaseId
from desktop_app.domain.notices import DueNotice
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.notice_dialog import NoticeDialog
from desktop_app.ui.handoff.port import About, SendingPort, TellingPort
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.tell_dialog import TellDialog
from desktop_app.ui.widgets.file_choice import FileChooser


class Telling(QObject):
    """For one case, while its screen is there; a vault that can only be read tells nobody."""

    def __init__(
        self,
        desk: Desk,
        port: TellingPort,
        sending: SendingPort,
        chooser: FileChooser,
        within: tuple[CaseId, QWidget],
    ) -> None:
        super().__init__(within[1])
        self._desk, self._port, self._sending, self._chooser = desk, port, sending, chooser
        self._case, self._page = within

    def of_handoff(self, past: PastHandoff, said: str) -> None:
        """Tell whoever received it."""
        self._open(About(case=self._case, said=said, bundle=past.bundle))

    def of_consent(self, consent: Consent, said: str) -> None:
        """Tell whoever holds what left under it; it was just withdrawn."""
        self._open(About(case=self._case, said=said, consent=consent.id))

    def of_what_is_due(self, due: DueNotice) -> None:
        """Tell one receiver; where some of it was kept back from them, all is looked at first."""
        if not self._may_write():
            return
        desk, chooser, case, page = self._desk, self._chooser, self._case, self._page
        if due.needs_choices:
            dialog = SendDialog(desk, self._sending, chooser, case, page)
            dialog.correct(due)
            dialog.open()
        else:
            NoticeDialog(desk, self._port, chooser, (case, due), page).open()

    def _open(self, about: About) -> None:
        if self._may_write():
            TellDialog(self._desk, self._port, self._chooser, about, self._page).open()

    def _may_write(self) -> bool:
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
        return not self._desk.is_read_only
