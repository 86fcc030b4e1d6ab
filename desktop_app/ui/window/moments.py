"""Leads to the whole caseload as known on a day; once there, says so above every page."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, IconButton, secondary
from desktop_app.ui.widgets.moment_dialog import MomentDialog
from desktop_app.ui.widgets.moment_head import MomentField
from desktop_app.ui.widgets.shortcuts import bind, shown_keys
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.window.place import Workplace


class Moments(QObject):
    """The banner is on every page as long as one stands at an earlier moment.

    Signals:
        asked: show everything as known at a moment (int), or as it is now (None).
    """

    asked = Signal(object)

    def __init__(self, desk: Desk, owner: QWidget, workplace: Workplace) -> None:
        super().__init__(owner)
        self._desk = desk
        self._is_past = workplace.clock is not None
        can_look = self._is_past or workplace.looks_back is not None
        words = translate("As known", "All cases as known on… ({keys})")
        name = words.format(keys=shown_keys(Act.ALL_AS_KNOWN))
        self.button = IconButton(desk.theme, "history", name)
        self.button.clicked.connect(self.ask)
        if not can_look:
            self.button.hide()
        self.banner = Banner(desk.theme, Tone.INFO, icon="history")
        another = secondary(desk.theme, translate("As known", "Another moment…"))
        words = translate("As known", "Back to now")
        self.back = secondary(desk.theme, words, keys=Act.BACK_TO_NOW)
        another.clicked.connect(self.ask)
        self.back.clicked.connect(self.go_back)
        for button in (another, self.back):
            self.banner.add_action(button.sized(ButtonSize.SMALL))
        self._say()
        if can_look:
            bind(owner, Act.ALL_AS_KNOWN, self.ask)
            bind(owner, Act.BACK_TO_NOW, self.go_back)

    def go_back(self) -> None:
        """Show everything as it is now."""
        owner = self.parent()
        if self._is_past:
            self.asked.emit(None)
        elif isinstance(owner, QWidget):
            words = translate("As known", "Everything is shown as it is now.")
            Toast(self._desk.theme, owner, words)

    def ask(self) -> None:
        """Ask for a moment; nobody is shown one to come."""
        theme, owner = self._desk.theme, self.parent()
        about = translate(
            "As known", "Every case as this device held it at that moment. Nothing is changed."
        )
        if isinstance(owner, QWidget):
            field = MomentField(theme, self._desk.dates)
            if self._is_past:
                field.clearMaximumDateTime()  # here the clock stands; what is to come is refused
            dialog = MomentDialog(theme, field, about, owner)
            dialog.ask(lambda: self.asked.emit(dialog.moment_ms()))

    def _say(self) -> None:
        # Never `setVisible(True)`: before it has its place, that makes a window of it.
        if not self._is_past:
            self.banner.hide()
        else:
            now = self._desk.dates.moment(self._desk.dates.now())
            lead = translate("As known", "All cases as known on {when}.").format(when=now)
            words = translate(
                "As known",
                "Only what this device held by then is shown. Nothing can be recorded or signed.",
            )
            self.banner.say(words, lead)
