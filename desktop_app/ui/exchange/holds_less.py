"""A place holds less than it did: asks before anything is written there."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import careful, secondary
from desktop_app.ui.widgets.dialog import Dialog


class HoldsLessDialog(Dialog):
    """The safe answer is to leave it, and is the first."""

    def __init__(self, theme: Theme, place: str, parent: QWidget | None) -> None:
        title = translate("Exchange", "{place} holds less than last time").format(place=place)
        words = translate(
            "Exchange",
            "Files that were there are gone. It may be another drive or folder of the same name,"
            " or somebody has deleted them. Nothing was written, and what this laptop holds is"
            " safe. Ask whoever looks after it before you go on.",
        )
        super().__init__(theme, title, words, parent)
        self.leave = secondary(theme, translate("Exchange", "Leave it as it is"))
        words = translate("Exchange", "Exchange anyway")
        self.action = careful(theme, words)
        self.offer(self.leave, self.action)
        self.leave.setDefault(True)
        self.leave.setFocus()
