"""Notices: what receivers of earlier bundles have to be told, and what we were told ourselves."""

from dataclasses import dataclass

from desktop_app.domain.ids import Audience, EntryId
from desktop_app.domain.marks import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class DueNotice:
    """Somebody has words that no longer hold, and has not been told.

    `bundles` brought them the words; `notes` are those that changed since, by their first entry,
    `audiences` where they stand. `needs_choices`: some of it was kept back from them, so a person
    has to look at what the correction says.
    """

    notice: Notice
    card: str
    name: str
    agency: str
    bundles: tuple[str, ...]
    notes: tuple[EntryId, ...] = ()
    audiences: frozenset[Audience] = frozenset()
    authority: str = ""
    needs_choices: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedNotice:
    """What a sender told us about bundles of theirs that we took in.

    `notes` are those on our line that came with these bundles; `words` are the sender's.
    """

    notice: Notice
    about: tuple[str, ...]
    sender: str
    words: str
    recorded_ms: int
    notes: frozenset[EntryId]
