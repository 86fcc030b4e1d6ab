"""The second door: the recovery key on paper, which names a mistyped group by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.unlock.page import Page
from desktop_app.ui.unlock.port import KnownVault
from desktop_app.ui.widgets.buttons import ButtonSize, link, primary
from desktop_app.ui.widgets.recovery_groups import RecoveryGroups, wrong_places

GROUPS = 10


class RecoveryPage(Page):
    """Asks for all groups of the recovery key of one vault.

    Signals:
        given: a whole key was entered (str).
        passphrase_asked: the person wants to use the passphrase after all.
    """

    given = Signal(str)
    passphrase_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        words = translate(
            "Unlock",
            "It was printed when this vault was made: ten groups of four letters and digits."
            " Paste all of it into the first field, or type group by group.",
        )
        super().__init__(theme, "", words)
        self.groups = RecoveryGroups(theme, range(1, GROUPS + 1))
        self.button = primary(theme, translate("Unlock", "Unlock"), keys="Enter").sized(
            ButtonSize.LARGE
        )
        self.back = link(theme, translate("Unlock", "Use the passphrase"))
        self._place()
        self.groups.changed.connect(self._follow)
        self.groups.finished.connect(self._give)
        self.button.clicked.connect(self._give)
        self.back.clicked.connect(self.passphrase_asked)
        self.setFocusProxy(self.groups)
        self._follow()

    def ask_for(self, vault: KnownVault) -> None:
        """Ask for this vault's recovery key."""
        title = translate("Unlock", "Recovery key of {label}")
        self.title.setText(title.format(label=vault.label))
        self.groups.clear()
        self.forget_failure()
        self._follow()

    def wait(self) -> None:
        """The key is being tried."""
        self.button.setEnabled(False)
        self.progress.start(translate("Unlock", "Trying the key"))

    def rest(self) -> None:
        """Ready for another try."""
        self.progress.finish()
        self._follow()

    def show_failure(self, error: Exception) -> None:
        super().show_failure(error)
        self.rest()
        self.groups.mark_wrong(wrong_places(error))

    def _follow(self) -> None:
        self.button.setEnabled(self.groups.is_complete)

    def _give(self) -> None:
        if self.button.isEnabled():
            self.forget_failure()
            self.groups.mark_wrong([])
            self.given.emit("-".join(self.groups.typed))

    def _place(self) -> None:
        column = self.column
        column.addSpacing(22)
        column.addWidget(self.groups)
        column.addSpacing(14)
        column.addWidget(self.trouble)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.back)
        column.addLayout(row)
        column.addSpacing(14)
        column.addWidget(self.progress)
        column.addStretch(1)
