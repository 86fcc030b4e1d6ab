"""After a bundle was written to a drive: whether the drive may be taken out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.carrying import Carrying
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner


class SafeToRemove(QWidget):
    """Asks the system, off the Qt thread, and says what it answered; nothing before."""

    def __init__(self, desk: Desk, carrying: Carrying, file: str, drive: str) -> None:
        super().__init__()
        self._drive = drive
        self.safe = Banner(desk.theme, Tone.OK, icon="usb", boxed=True)
        self.unsafe = Banner(desk.theme, Tone.WARN, icon="usb", boxed=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        for banner in (self.safe, self.unsafe):
            banner.hide()
            column.addWidget(banner)
        desk.tasks.run_beside(
            self, lambda: carrying.is_safe_to_remove(file), self._tell, self._give_up
        )

    def _give_up(self, _error: Exception) -> None:
        self._tell(is_safe=False)

    def _tell(self, is_safe: bool) -> None:  # noqa: FBT001
        if is_safe:
            lead = translate("Handoff", "Read back and compared; safe to remove.")
            words = translate(
                "Handoff", "All of the file is on {drive}. Nothing of ours still writes there."
            )
        else:
            lead = translate("Handoff", "Don’t take it out yet.")
            words = translate(
                "Handoff",
                "{drive} doesn’t say that all of the file is on it. Have the system eject it, put"
                " it in again, and look whether the file is there.",
            )
        banner = self.safe if is_safe else self.unsafe
        banner.say(words.format(drive=self._drive), lead)
        banner.show()
        announce(self, banner.accessibleName())
