"""Key files: those for this device are opened once, those that members lack are put there."""

from collections import defaultdict
from collections.abc import Iterator

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.epochs import keyrings_due
from desktop_app.services.exchange_ports import Listed, Stage
from desktop_app.services.exchanging.shelves import Shelf
from desktop_app.services.exchanging.trip import MOST_SEALED, Trip
from desktop_app.services.shipping import FileState

_TRIED = frozenset({FileState.READ, FileState.SENT, FileState.SEALED})


def take_keys(trip: Trip) -> None:
    """Open the key files not tried before, and keep what is in those for this device.

    Raises:
        Fault: PLACE_GONE. Refusal: CANCELLED.
    """
    untried = list(_untried(trip))
    tried: dict[FileState, list[tuple[str, int]]] = defaultdict(list)
    try:
        for number, listed in enumerate(untried):
            trip.step(Stage.LOOK, number, len(untried))
            state = _try(trip, listed)
            if state is not None:
                tried[state].append((listed.name, listed.size))
    finally:
        for state, files in tried.items():
            trip.note(files, state)


def put_keys(trip: Trip, shelf: Shelf) -> None:
    """Put a file there for every member who has none for the latest key they may have.

    Whoever carries the place learns nothing from it but that there is one more member.

    Raises:
        Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE.
    """
    names, channel = trip.tools.names, shelf.channel
    due = keyrings_due(trip.vault, *channel)
    if not due:
        return
    there = {listed.name for listed in trip.place.listing(names.keyrings_of(shelf.tag))}
    for keyring in due:
        latest = reread(keyring.epochs[0][0]).id
        name = names.keyring_name(shelf.tag, latest, names.log_tag(keyring.key, *channel))
        if name in there:
            continue
        plain = trip.tools.parcels.pack_keyring(keyring.epochs)
        sealed = trip.tools.wrapping.seal(keyring.recipient, plain)
        if trip.place.put_new(name, sealed):
            trip.tally.bytes_sent += len(sealed)
        trip.note([(name, len(sealed))], FileState.SENT)


def _untried(trip: Trip) -> Iterator[Listed]:
    """Not those of other members: where a channel is known, their tags are, too."""
    names, me = trip.tools.names, trip.vault.me.key
    own = {
        names.keyrings_of(names.channel_tag(*channel)): names.log_tag(me, *channel)
        for channel in trip.vault.channels.held()
    }
    for listed in trip.place.listing(names.keyrings_of()):
        keyring = names.read_keyring_name(listed)
        seen = trip.seen.get(listed.name)
        if keyring is None or (seen is not None and seen.state in _TRIED):
            continue
        folder = listed.name[: listed.name.rfind("/") + 1]
        if own.get(folder, keyring.member_tag) == keyring.member_tag:
            yield listed


def _try(trip: Trip, listed: Listed) -> FileState | None:
    """What came of a key file; None, and noted why, where it can't be read."""
    try:
        return _open(trip, listed)
    except Refusal as refusal:
        if refusal.code is RefusalCode.CANCELLED:
            raise
        trip.note_broken(listed.name, listed.size, refusal)
    except Fault as fault:
        if fault.code is FaultCode.PLACE_GONE:
            raise
        trip.note_broken(listed.name, listed.size, fault)
    return None


def _open(trip: Trip, listed: Listed) -> FileState:
    tools = trip.tools
    untrusted_sealed = trip.place.read(listed.name, MOST_SEALED)
    trip.tally.bytes_received += len(untrusted_sealed)
    for identity in tools.own_identities():
        untrusted = tools.wrapping.open(identity, untrusted_sealed)
        if untrusted is not None:
            _keep(trip, listed, tools.parcels.unpack_keyring(untrusted))
            return FileState.READ
    return FileState.SEALED


def _keep(trip: Trip, listed: Listed, untrusted: tuple[tuple[bytes, str], ...]) -> None:
    """Keep what fits: an epoch of this very channel, and the identity that it names."""
    names = trip.tools.names
    verdicts = trip.vault.checker.verdicts([line for line, _ in untrusted], None)
    for (line, fault), (_, identity) in zip(verdicts, untrusted, strict=True):
        if fault is not None:
            trip.tally.problems[fault.value] += 1
            continue
        epoch = reread(line)
        folder = names.keyrings_of(names.channel_tag(epoch.log.case, epoch.log.audience))
        if not listed.name.startswith(folder) or not _fits(trip, epoch, identity):
            trip.tally.problems[RefusalCode.SEGMENT_HEADER.value] += 1
            continue
        trip.vault.channels.keep(line, identity)
        _try_again(trip, names.segments_of(names.channel_tag(epoch.log.case, epoch.log.audience)))


def _try_again(trip: Trip, segments: str) -> None:
    """What could not be opened so far may be for the key that has come."""
    trip.forget(
        [
            name
            for name, file in trip.seen.items()
            if name.startswith(segments) and file.state is FileState.SEALED
        ]
    )


def _fits(trip: Trip, epoch: Entry, identity: str) -> bool:
    if epoch.header.kind != kinds.EPOCH or epoch.shown is None:
        return False
    return epoch.shown.get("recipient") == trip.tools.recipient_of(identity)
