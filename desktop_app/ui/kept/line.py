"""The line that says: this stands here from before; and how to be rid of it."""

from PySide6.QtCore import Signal

from desktop_app.domain.occurred import recorded_at
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, link_on_tint


class KeptLine(Banner):
    """Hidden until there is something to say.

    Signals:
        discarded: the words are to go.
        wanted_back: they were discarded a moment ago, and are not to go after all.
    """

    discarded = Signal()
    wanted_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, Tone.INFO, icon="history", boxed=True)
        self._dates = desk.dates
        self.discard = link_on_tint(desk.theme, translate("Kept", "Discard")).sized(
            ButtonSize.SMALL
        )
        self.put_back = link_on_tint(desk.theme, translate("Kept", "Put it back")).sized(
            ButtonSize.SMALL
        )
        for button, signal in (
            (self.discard, self.discarded),
            (self.put_back, self.wanted_back),
        ):
            button.clicked.connect(signal)
            self.add_action(button)
        self.hide()

    def tell_kept(self, saved_ms: int) -> None:
        """It stands here again."""
        when = self._dates.lately(recorded_at(saved_ms).astimezone())
        words = translate("Kept", "{when}, not recorded.").format(when=when)
        self._tell(words, translate("Kept", "Kept from before:"), is_there=True)

    def tell_discarded(self) -> None:
        """It is gone, and can be had back while this stands here."""
        words = translate("Kept", "What was kept from before is discarded.")
        self._tell(words, "", is_there=False)

    def _tell(self, words: str, lead: str, *, is_there: bool) -> None:
        held = self.discard.hasFocus() or self.put_back.hasFocus()
        self.discard.setVisible(is_there)
        self.put_back.setVisible(not is_there)
        self.say(words, lead)
        self.show()
        if held:  # the keyboard must not fall out of the dialog with the button it stood on
            (self.discard if is_there else self.put_back).setFocus()
        announce(self, self.accessibleName())
