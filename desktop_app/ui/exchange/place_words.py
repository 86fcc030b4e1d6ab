"""What is said of a place: its kind and name, when it was last exchanged with, what came of it."""

from dataclasses import dataclass

from desktop_app.domain.exchange_place import FromWhom, KnownPlace, PastExchange, PlaceKind
from desktop_app.domain.occurred import recorded_at
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

ICONS = {PlaceKind.DRIVE: "usb", PlaceKind.FOLDER: "folder-sync", PlaceKind.STORE: "server"}

_SENT = QT_TRANSLATE_NOOP("Exchange", "%n entry(s) sent", "", 1)
_RECEIVED = QT_TRANSLATE_NOOP("Exchange", "%n entry(s) received", "", 1)
_FILES_SENT = QT_TRANSLATE_NOOP("Exchange", "%n file(s) sent", "", 1)
_FILES_RECEIVED = QT_TRANSLATE_NOOP("Exchange", "%n file(s) received", "", 1)
_CONFLICTS = QT_TRANSLATE_NOOP("Exchange", "%n conflict(s)", "", 1)
_WAITING = QT_TRANSLATE_NOOP("Exchange", "%n entry(s) still to send", "", 1)
_MISSING = QT_TRANSLATE_NOOP("Exchange", "%n entry(s) known of and not here yet", "", 1)


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """In the language of the window; a path or an address is never part of it."""

    dates: Dates

    def kind(self, kind: PlaceKind) -> str:
        """USB drive."""
        return {
            PlaceKind.DRIVE: translate("Exchange", "USB drive"),
            PlaceKind.FOLDER: translate("Exchange", "Folder"),
            PlaceKind.STORE: translate("Exchange", "Object store"),
        }[kind]

    def exchange_with(self, place: KnownPlace) -> str:
        """Exchange with USB drive FIELD-2."""
        words = {
            PlaceKind.DRIVE: translate("Exchange", "Exchange with USB drive {place}"),
            PlaceKind.FOLDER: translate("Exchange", "Exchange with the folder {place}"),
            PlaceKind.STORE: translate("Exchange", "Exchange with the object store {place}"),
        }[place.kind]
        return words.format(place=place.title)

    def sealed(self, kind: PlaceKind) -> str:
        """Who carries it can read nothing."""
        return {
            PlaceKind.DRIVE: translate(
                "Exchange",
                "Files are encrypted before they reach the drive. You can keep working.",
            ),
            PlaceKind.FOLDER: translate(
                "Exchange",
                "Files are encrypted before they reach the folder. You can keep working.",
            ),
            PlaceKind.STORE: translate(
                "Exchange", "Files are encrypted before they leave. You can keep working."
            ),
        }[kind]

    def last(self, at_ms: int | None) -> str:
        """Tue 10 Nov, 14:10."""
        if at_ms is None:
            return translate("Exchange", "Never")
        return self.dates.moment(recorded_at(at_ms).astimezone())

    def seen(self, at_ms: int | None) -> str:
        """Today 08:10; Mon 9 Nov."""
        if at_ms is None:
            return translate("Exchange", "Nothing yet")
        moment = recorded_at(at_ms).astimezone()
        if moment.date() == self.dates.now().date():
            return translate("Exchange", "Today {time}").format(time=self.dates.time(moment))
        return self.dates.day(moment.date())

    def came(self, past: PastExchange) -> str:
        """23 entries received, 6 entries sent, 1 conflict."""
        parts = [
            say_count(phrase, count)
            for phrase, count in (
                (_RECEIVED, past.received),
                (_SENT, past.sent),
                (_FILES_RECEIVED, past.files_received),
                (_FILES_SENT, past.files_sent),
                (_CONFLICTS, past.conflicts),
                (_WAITING, past.waiting),
                (_MISSING, past.missing),
            )
            if count
        ]
        if past.was_stopped:
            parts.append(translate("Exchange", "stopped before its end"))
        if past.troubles:
            parts.append(translate("Exchange", "not all of it went through"))
        return ", ".join(parts) or translate("Exchange", "Nothing new on either side")

    def from_whom(self, whom: tuple[FromWhom, ...]) -> str:
        """Kenora laptop 2 (N. Kalsi), Timmins laptop (L. Penner)."""
        return ", ".join(self._named(each) for each in whom)

    def _named(self, whom: FromWhom) -> str:
        if not whom.name:
            return translate("Exchange", "somebody whose card isn’t here yet")
        if not whom.device:
            return whom.name
        words = translate("Exchange", "{device} ({name})")
        return words.format(device=whom.device, name=whom.name)
