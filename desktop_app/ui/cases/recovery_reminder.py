"""A reminder above the cases: nobody has shown yet that the recovery key is on paper."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.cases.port import RecoveryPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.recovery_groups import RecoveryGroups, wrong_places

_GROUPS = 10


class RecoveryReminder(QWidget):
    """Seen only while it is due; it can be put off for a day, never for good."""

    def __init__(self, desk: Desk, port: RecoveryPort) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        banner = Banner(desk.theme, Tone.WARN, icon="key-round")
        banner.say(
            translate("Recovery", "Without it, a forgotten passphrase loses every case here."),
            translate("Recovery", "You have not confirmed your recovery key."),
        )
        words = translate("Recovery", "Type it back…")
        self.type_back = secondary(desk.theme, words).sized(ButtonSize.SMALL)
        words = translate("Recovery", "Not today")
        self.not_today = link(desk.theme, words).sized(ButtonSize.SMALL)
        for button in (self.type_back, self.not_today):
            banner.add_action(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(banner)
        self.hide()
        self.type_back.clicked.connect(self._ask)
        self.not_today.clicked.connect(self._leave)
        today = desk.dates.now().date()
        desk.tasks.run(self, lambda: port.is_due(today), self.setVisible)

    def _leave(self) -> None:
        port, today = self._port, self._desk.dates.now().date()
        self._desk.tasks.run(self, lambda: port.leave_for(today), lambda _nothing: self.hide())

    def _ask(self) -> None:
        dialog = RecoveryDialog(self._desk.theme, self)
        dialog.check.clicked.connect(lambda: self._try(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try(self, dialog: "RecoveryDialog") -> None:
        port, typed = self._port, "-".join(dialog.groups.typed)

        def thank(_nothing: None) -> None:
            dialog.accept()
            self.hide()
            announce(self, translate("Recovery", "Recovery key confirmed"))

        self._desk.tasks.run(dialog, lambda: port.prove(typed), thank, dialog.show_failure)


class RecoveryDialog(Dialog):
    """Asks for the whole key: what is on paper is checked, not what somebody remembers."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        title = translate("Recovery", "Type your recovery key")
        words = translate(
            "Recovery",
            "All ten groups, from the paper. None of it is stored. If the paper is lost, there is"
            " no second one: make a new vault, and hand your cases over to it.",
        )
        super().__init__(theme, title, words, parent)
        self.groups = RecoveryGroups(theme, range(1, _GROUPS + 1))
        self.error = Notice(theme, "circle-alert", "danger")
        self.check = primary(theme, translate("Recovery", "Check"))
        self.body.addWidget(self.groups)
        self.body.addWidget(self.error)
        self.offer(secondary(theme, translate("Recovery", "Not now")))
        self.add_answer(self.check)
        self.check.setDefault(True)
        self.groups.changed.connect(self._follow)
        self.groups.setFocus()
        self._follow()

    def show_failure(self, error: Exception) -> None:
        """Say in place why it is not the key. The vault is open: that it is safe needs no word."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.next}")
        self.groups.mark_wrong(wrong_places(error))

    def _follow(self) -> None:
        self.check.setEnabled(self.groups.is_complete)
