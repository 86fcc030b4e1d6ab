"""Who is missing now, and for how long: across the case, and above the list of cases."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QTimer

from desktop_app.domain.episode import Episode
from desktop_app.domain.occurred import is_date
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, secondary

_MINUTE_MS = 60_000
_MOST_HOURS = 99
_MOST_NAMED = 3


class MissingStrip(Banner):
    """There while an episode is open, and counting; it says since when, and never where."""

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__(theme, Tone.DANGER, icon="map-pin-off")
        self._dates = dates
        self._missing: tuple[tuple[str, Episode], ...] = ()
        self._minute = QTimer(self, interval=_MINUTE_MS)
        words = translate("Missing", "Found…")
        self.found = secondary(theme, words).sized(ButtonSize.SMALL)
        self.open_case = secondary(theme, translate("Missing", "Open")).sized(ButtonSize.SMALL)
        self.add_action(self.open_case)
        self.open_case.hide()
        self.add_action(self.found)
        self.centre()
        self._minute.timeout.connect(self._tell)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; nothing while nobody is missing."""
        return self.accessibleName() if self._missing else ""

    def offer_nothing(self) -> None:
        """Only tell: where several are missing, each is ended in its own case."""
        self.found.hide()

    def offer_to_open(self) -> None:
        """Offer the way into the case of the one who has been missing longest."""
        self.found.hide()
        self.open_case.show()

    def show_missing(self, missing: Sequence[tuple[str, Episode]]) -> None:
        """Say who: by codename, or "" where it is clear whose case this is."""
        self._missing = tuple(missing)
        self._tell()
        self.setVisible(bool(missing))
        if missing:
            self._minute.start()
        else:
            self._minute.stop()

    def _tell(self) -> None:
        if len(self._missing) == 1 and not self._missing[0][0]:
            self._tell_one(self._missing[0][1])
            return
        named = [self._named(*each) for each in self._missing[:_MOST_NAMED]]
        others = len(self._missing) - len(named)
        if others:
            words = translate("Missing", "{count} more")
            named.append(words.format(count=self._dates.number(others)))
        self.say(" · ".join(named), translate("Missing", "Missing now:"))

    def _tell_one(self, episode: Episode) -> None:
        hours = missing_for(self._dates, episode)
        lead = translate("Missing", "Missing now, {hours}") if hours else ""
        lead = lead.format(hours=hours) or translate("Missing", "Missing now")
        since = translate("Missing", "Since {moment}.") if episode.start else ""
        since = since.format(moment=written_moment(self._dates, episode.start or ""))
        police = self._police(episode)
        told = f"{police[:1].upper()}{police[1:]}."
        self.say(f"{since} {told}".strip(), lead)

    def _police(self, episode: Episode) -> str:
        """Whether the police were told is what is asked first."""
        told = episode.steps.police_told
        if not told:
            return translate("Missing", "police not told yet")
        moment = written_moment(self._dates, told)
        return translate("Missing", "police told {moment}").format(moment=moment)

    def _named(self, codename: str, episode: Episode) -> str:
        hours = missing_for(self._dates, episode)
        words = translate("Missing", "{codename}, {hours}") if hours else "{codename}"
        return words.format(codename=codename, hours=hours)


def missing_for(dates: Dates, episode: Episode) -> str:
    """31 h; minutes before the first hour, and days when hours say little. Empty if unknown."""
    if episode.start is None:
        return ""
    since = dates.now() - _instant(episode.start)
    minutes = max(0, int(since.total_seconds()) // 60)
    hours = minutes // 60
    if not hours:
        return translate("Missing", "{count} min").format(count=dates.number(minutes))
    if hours <= _MOST_HOURS:
        return translate("Missing", "{count} h").format(count=dates.number(hours))
    return translate("Missing", "{count} days").format(count=dates.number(hours // 24))


def written_moment(dates: Dates, written: str) -> str:
    """A day, or a day and a time on this device's clock."""
    if not written:
        return ""
    if is_date(written):
        return dates.day(date.fromisoformat(written))
    return dates.moment(_instant(written))


def _instant(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone()
