"""One thing of a handoff that came, in the language of the window."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.domain.codes import NoteType
from desktop_app.domain.episode import EpisodeKind
from desktop_app.domain.occurred import recorded_at
from desktop_app.domain.receiving import IncomingPart, PartKind, PartState
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.missing_strip import written_moment
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_KINDS: Mapping[PartKind, Phrase] = MappingProxyType(
    {
        PartKind.NOTE: QT_TRANSLATE_NOOP("Part", "Note"),
        PartKind.PERSON: QT_TRANSLATE_NOOP("Part", "Person"),
        PartKind.CASE: QT_TRANSLATE_NOOP("Part", "What the case is"),
        PartKind.EPISODE: QT_TRANSLATE_NOOP("Part", "Episode"),
        PartKind.ACTION: QT_TRANSLATE_NOOP("Part", "To be done"),
        PartKind.EVIDENCE: QT_TRANSLATE_NOOP("Part", "Evidence number"),
        PartKind.OTHER: QT_TRANSLATE_NOOP("Part", "Other"),
    }
)
_STATES: Mapping[PartState, Phrase] = MappingProxyType(
    {
        PartState.NEW: QT_TRANSLATE_NOOP("Part", "New"),
        PartState.CHANGED: QT_TRANSLATE_NOOP("Part", "Changed"),
        PartState.CONFLICT: QT_TRANSLATE_NOOP("Part", "Conflict"),
        PartState.HERE: QT_TRANSLATE_NOOP("Part", "Already here"),
    }
)
TONES: Mapping[PartState, Tone] = MappingProxyType(
    {
        PartState.NEW: Tone.OK,
        PartState.CHANGED: Tone.INFO,
        PartState.CONFLICT: Tone.WARN,
        PartState.HERE: Tone.NEUTRAL,
    }
)
ICONS: Mapping[PartKind, str] = MappingProxyType(
    {
        PartKind.NOTE: "notebook-pen",
        PartKind.PERSON: "user-round",
        PartKind.CASE: "folder",
        PartKind.EPISODE: "calendar",
        PartKind.ACTION: "clipboard-check",
        PartKind.EVIDENCE: "fingerprint",
        PartKind.OTHER: "file-text",
    }
)
_WITHHELD = QT_TRANSLATE_NOOP("Part", "%n thing(s) withheld", "", 1)


@dataclass(frozen=True, slots=True)
class PartWords:
    """Says what a part is, who wrote it, when, and what it brings."""

    dates: Dates

    def title(self, part: IncomingPart) -> str:
        """Home visit; Person: J.M.; Placement."""
        kind = _kind(part)
        if part.kind is PartKind.NOTE or not part.title:
            return kind
        return translate("Part", "{kind}: {title}").format(kind=kind, title=part.title)

    def state(self, part: IncomingPart) -> str:
        """New, changed, in conflict, or already here."""
        return say(_STATES[part.state])

    def author(self, part: IncomingPart) -> str:
        """Whoever wrote the first of it."""
        return part.author.name or translate("Part", "Not known here")

    def when(self, part: IncomingPart) -> str:
        """When it happened; of a thing without such a moment, when it was recorded."""
        try:
            started = written_moment(self.dates, part.start or "")
        except (OverflowError, ValueError):  # the sender's words: they may be no moment
            started = ""
        return started or self.dates.moment(recorded_at(part.recorded_ms).astimezone())

    def words(self, part: IncomingPart) -> str:
        """Its words on one line, after what of it is withheld."""
        held = say_count(_WITHHELD, part.withheld) if part.withheld else ""
        return " · ".join(each for each in (held, " ".join(part.text.split())) if each)

    def spoken(self, part: IncomingPart) -> str:
        """All of it, for assistive technology."""
        told = [self.title(part), self.author(part), self.when(part), self.state(part)]
        if part.needed:
            told.append(translate("Part", "Comes along in any case"))
        told.append(self.words(part))
        return ". ".join(each.rstrip(".") for each in told if each) + "."


def _kind(part: IncomingPart) -> str:
    """Its own kind, as far as this program knows it."""
    if part.kind is PartKind.NOTE and part.type in set(NoteType):
        return say(terms.NOTE_TYPES[NoteType(part.type)])
    if part.kind is PartKind.EPISODE and part.type in set(EpisodeKind):
        return say(terms.EPISODES[EpisodeKind(part.type)])
    return say(_KINDS[part.kind])
