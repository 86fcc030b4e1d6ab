"""Says across the page that the line is read at an earlier moment, and offers the way back."""

from datetime import datetime

from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, secondary


class KnownBanner(Banner):
    """Not there while the line is read as it stands now."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__(theme, Tone.INFO, icon="history")
        self._dates = dates
        self.back = secondary(theme, translate("As known", "Back to now"), keys="Esc")
        self.back.sized(ButtonSize.SMALL)
        self.add_action(self.back)
        self.hide()

    def show_moment(self, moment: datetime) -> None:
        """Say which moment it is."""
        lead = translate("As known", "As known on {when}.").format(when=self._dates.moment(moment))
        words = translate(
            "As known",
            "The line shows only what this device held by then; name, risk, roles and what is to"
            " be done are as of now. Nothing can be written here.",
        )
        self.say(words, lead)
