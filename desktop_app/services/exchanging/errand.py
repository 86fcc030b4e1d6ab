"""The whole of one exchange: look, take in, sign, put there, fold."""

from collections.abc import Sequence

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.exchanged import LAST_EXCHANGE
from desktop_app.ledger.trust import Channel
from desktop_app.services.arrivals import conflicts_after
from desktop_app.services.epochs import open_channel_if_needed
from desktop_app.services.exchange_ports import Place, Told, Tools, Went, Wishes
from desktop_app.services.exchanging.attachments import absent_files, carry_files
from desktop_app.services.exchanging.folding import fold
from desktop_app.services.exchanging.keys import take_keys
from desktop_app.services.exchanging.pulling import pull
from desktop_app.services.exchanging.pushing import push
from desktop_app.services.exchanging.receipts import known_missing, write_receipts
from desktop_app.services.exchanging.shelves import Shelf, check_nothing_lost, look
from desktop_app.services.exchanging.trip import DAY_MS, Trip
from desktop_app.services.opened import OpenVault
from desktop_app.services.own_device import ask_for_new_keys
from desktop_app.services.sealed_days import tell_sealed_days
from desktop_app.services.shipping import FileState
from desktop_app.services.signing_later import sign_all


def exchange_with(
    vault: OpenVault, place: Place, tools: Tools, wishes: Wishes, told: Told
) -> Went:
    """Bring in what lies in a place, and put there what it lacks.

    Stopped at any moment, by whoever is told or by a cut, it leaves a vault and a place that
    simply go on the next time.

    Raises:
        Refusal: PLACE_HOLDS_LESS, before anything is written, unless the loss is accepted;
            OWN_ENTRIES_AHEAD, when entries came in that this device wrote and had lost: opened
            anew, the vault takes new keys before it writes.
        Fault: PLACE_GONE, DISK_FULL, NOT_WRITABLE, …
    """
    seen = vault.remembered.files(place.id)
    trip = Trip(vault, place, tools, wishes, told, vault.clock.now_ms(), seen)
    before = _conflicts(vault)
    was_stopped = False
    try:
        _go(trip)
    except Refusal as refusal:
        if refusal.code is not RefusalCode.CANCELLED:
            raise
        was_stopped = True
    if not was_stopped:
        vault.drawer.set(LAST_EXCHANGE, str(trip.now_ms).encode())
    return trip.went(
        Went(
            conflicts=max(0, _conflicts(vault) - before),
            missing=known_missing(vault, vault.channels.held()),
            was_stopped=was_stopped,
        )
    )


def _go(trip: Trip) -> None:
    vault, wishes = trip.vault, trip.wishes
    take_keys(trip)
    shelves = look(trip, vault.channels.held())
    check_nothing_lost(trip, shelves)
    _remember(trip, shelves)
    is_behind = _own_ahead(trip, shelves)
    if wishes.pull or is_behind:
        pull(trip, shelves)
    if vault.me.key in trip.tally.from_whom:
        ask_for_new_keys(vault.drawer)  # decision 028
        raise Refusal(RefusalCode.OWN_ENTRIES_AHEAD)
    if not wishes.push:
        _carry(trip, shelves)
        return
    if _own_ahead(trip, shelves):  # perhaps ours, and not arrived whole: don't write beside it
        trip.tally.problems[RefusalCode.OWN_ENTRIES_AHEAD.value] += 1
        return
    sign_all(vault)
    shelves = _with_opened(trip, shelves)
    write_receipts(trip, vault.channels.held())
    push(trip, shelves)
    _carry(trip, shelves)
    fold(trip, shelves)
    trip.place.tidy(trip.now_ms - DAY_MS)


def _carry(trip: Trip, shelves: Sequence[Shelf]) -> None:
    """Attachments, where they are asked for; how many are not here is told in any case."""
    if trip.wishes.files:
        carry_files(trip, shelves)
    absent = absent_files(trip.vault, trip.vault.channels.held())
    trip.tally.files_waiting = len(absent)


def _own_ahead(trip: Trip, shelves: Sequence[Shelf]) -> bool:
    """Whether names claim entries of this very device that it does not hold."""
    vault = trip.vault
    for shelf in shelves:
        held = {one.log.author: one for one in vault.holdings.logs(*shelf.channel)}
        last = held[vault.me.key].last if vault.me.key in held else -1
        tag = trip.tools.names.log_tag(vault.me.key, *shelf.channel)
        covered = shelf.covered(trip, tag)
        if covered and covered[-1][1] > last:
            return True
    return False


def _with_opened(trip: Trip, shelves: Sequence[Shelf]) -> tuple[Shelf, ...]:
    """Open the channels that we wrote in and nobody opened yet; settle those that ask for it.

    What is told of listed groups is told then, so that it leaves at once.
    """
    vault = trip.vault
    held: set[Channel] = set(vault.channels.held())
    for channel in sorted(held | set(vault.holdings.written_in(vault.me.key))):
        open_channel_if_needed(vault, *channel)
    tell_sealed_days(vault)
    fresh = [channel for channel in vault.channels.held() if channel not in held]
    return (*shelves, *look(trip, fresh))


def _remember(trip: Trip, shelves: Sequence[Shelf]) -> None:
    """Remember what lies there now, so that a place which comes to hold less is noticed."""
    named = [s for shelf in shelves for group in shelf.segments.values() for s in group]
    trip.note(
        [(segment.name, segment.size) for segment in named if segment.name not in trip.seen],
        FileState.SEEN,
    )


def _conflicts(vault: OpenVault) -> int:
    return conflicts_after(vault, [line.id for line in vault.reading.cases(counted=False)])
