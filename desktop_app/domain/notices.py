"""Notices: what receivers of earlier bundles have to be told, and what we were told ourselves."""

from dataclasses import dataclass

from desktop_app.domain.ids import Audience, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.receipts import RecipientStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class DueNotice:
    """Somebody has words that no longer hold, and has not been told.

    `bundles` brought them the words; `notes` are those that changed since, by their first entry,
    `audiences` where they stand. `needs_choices`: some of it was kept back from them, so a person
    has to look at what the correction says. `destroy_by` is the day until which they are asked to
    destroy or give back what they have.
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
    destroy_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Somebody who was handed something, what came of it, and what they were told since.

    `handed_ms` are the moments it left for them, `status` what came of the last. `handed_on` are
    those whom they gave the case to in turn, as far as it is on record here; `told` are notices
    about it that left for them, each with its moment.
    """

    status: RecipientStatus
    handed_ms: tuple[int, ...] = ()
    handed_on: tuple[str, ...] = ()
    told: tuple[tuple[Notice, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tellable:
    """Who holds what left from here, and every notice that can be sent them about it.

    `rests_on_consent`: it left under one, whether that still stands or not.
    """

    receivers: tuple[Receiver, ...] = ()
    due: tuple[DueNotice, ...] = ()
    rests_on_consent: bool = False


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
    destroy_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteNotice:
    """What was told later of a note that left, or came: to whom it went, or whose word it is.

    `is_ours`: it left from our agency, and `names` were told; else it came from them. `words`
    are the sender's, `destroy_by` the day until which they ask that it be destroyed.
    """

    notice: Notice
    is_ours: bool
    names: tuple[str, ...]
    recorded_ms: int
    words: str = ""
    destroy_by: str = ""

    @property
    def is_danger(self) -> bool:
        """Whether going on as before would do harm: what we hold is not to be used any more."""
        return not self.is_ours and self.notice in {Notice.RECALL, Notice.CONSENT_WITHDRAWN}
