"""Whose words are gone: purges by custodians, less those their own agency took back."""

from collections.abc import Iterable, Iterator

from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import EntryId
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.control_body import id_in, shown
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import Admission, Reach, Trust, speaks_as_agency

Purge = tuple[Reach, Entry]


def standing_purges(
    purges: Iterable[Entry], unpurges: Iterable[Entry], trust: Trust
) -> list[Purge]:
    """Each with how far it goes.

    Each reaches the words of that agency's people only: with a bundle may come an agency
    whose custodian nobody here has heard of. It stays when the custodian is revoked later
    (LEDGER section 10), but not where a pin shows that it was written after the loss.
    """
    undone = {
        (entry.log.author, id_in(entry, "purge")) for entry in unpurges if speaks_as_agency(entry)
    }
    return [
        ((card.agency, (purge.log.case, purge.log.audience)), purge)
        for purge in purges
        if (card := trust.cards.get(purge.log.author)) is not None
        and trust.authority(purge.log.author, purge.recorded_ms) is Authority.CUSTODIAN
        and trust.admission(purge.log, purge.id) is Admission.OK
        and (card.agency, purge.id) not in undone
    ]


def purged_channels(purges: Iterable[Purge]) -> frozenset[Reach]:
    """The channels that were emptied as a whole."""
    return frozenset(reach for reach, purge in purges if shown(purge, "targets") == "channel")


def purged_entries(purges: Iterable[Purge]) -> frozenset[tuple[Reach, EntryId]]:
    """The entries whose words were taken away one by one."""
    return frozenset((reach, id_) for reach, purge in purges for id_ in _targets(purge))


def _targets(purge: Entry) -> Iterator[EntryId]:
    targets = shown(purge, "targets")
    for target in targets if isinstance(targets, list) else ():
        try:
            yield EntryId(unb64(str(target), 32))
        except NotCanonical:
            continue
