"""A correction that has to be looked at: what it is about, and everybody who has the old words."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.ids import Audience, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice


@dataclass(frozen=True, slots=True)
class Correction:
    """The same notes for all of its receivers: nobody is shown a note they did not have."""

    due: tuple[DueNotice, ...]

    @classmethod
    def of(cls, due: DueNotice, others: Iterable[DueNotice]) -> "Correction":
        """Of one that is due, together with all others to whom these notes went."""
        notes = set(due.notes)
        alike = (
            each
            for each in others
            if each.notice is Notice.CORRECTION
            and each.card != due.card
            and notes <= set(each.notes)
        )
        return cls((due, *alike))

    @property
    def notes(self) -> frozenset[EntryId]:
        """The notes that changed, by their first entries."""
        return frozenset(self.due[0].notes)

    @property
    def audiences(self) -> frozenset[Audience]:
        """Where they stand."""
        return self.due[0].audiences

    @property
    def cards(self) -> frozenset[str]:
        """Who received the old words, as the record says."""
        return frozenset(each.card for each in self.due)

    @property
    def about(self) -> tuple[str, ...]:
        """The bundles that brought them the old words."""
        return tuple(dict.fromkeys(bundle for each in self.due for bundle in each.bundles))

    @property
    def authority(self) -> str:
        """What was said of the ground then; it may have to be said anew."""
        return self.due[0].authority
