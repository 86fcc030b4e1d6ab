"""Attachments, after all entries: those the place lacks are sent, those lacking here brought."""

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.ledger.trust import Channel
from desktop_app.services.exchange_ports import Ferry, Stage
from desktop_app.services.exchanging.pushing import seal_of
from desktop_app.services.exchanging.shelves import Shelf
from desktop_app.services.exchanging.trip import DAY_MS, Trip
from desktop_app.services.opened import OpenVault
from desktop_app.services.shipping import FileState


def carry_files(trip: Trip, shelves: Sequence[Shelf]) -> None:
    """Bring what entries name and this device lacks, then send what the place lacks.

    Of channels that are written for others only. Where there is room for no more, the rest waits.

    Raises:
        Fault: PLACE_GONE, DISK_FULL. Refusal: CANCELLED; what was carried stays.
    """
    channels = [shelf.channel for shelf in shelves if seal_of(trip, shelf) is not None]
    ferry = trip.tools.ferry_to(trip.place)
    due = [file for file in named_files(trip.vault, channels) if _is_due(trip, file)]
    total = sum(file.cipher_size for file in due)
    done = 0
    for file in due:
        trip.step(Stage.FILES, done, total)
        try:
            for moved in _carry(trip, ferry, file):
                trip.step(Stage.FILES, done + moved, total)
        except Fault as fault:
            if fault.code in {FaultCode.PLACE_GONE, FaultCode.DISK_FULL}:
                raise
            if fault.code is not FaultCode.ATTACHMENT_MISSING:
                trip.tally.problems[fault.code.value] += 1
                _note_failed(trip, file)
        done += file.cipher_size


def absent_files(vault: OpenVault, channels: Iterable[Channel]) -> tuple[Attachment, ...]:
    """What entries name and this device does not hold."""
    return tuple(f for f in named_files(vault, channels) if not vault.files.holds(f))


def named_files(vault: OpenVault, channels: Iterable[Channel]) -> list[Attachment]:
    """Every file that entries of some channels name, each once."""
    named = {file.content: file for channel in channels for file in vault.holdings.files(*channel)}
    return list(named.values())


def _is_due(trip: Trip, file: Attachment) -> bool:
    if trip.vault.files.holds(file):
        return trip.wishes.push and _mark(file) not in trip.seen
    return trip.wishes.pull and not _failed_today(trip, file)


def _failed_today(trip: Trip, file: Attachment) -> bool:
    """Whether what lies there proved to be something else: to fetch it takes long."""
    seen = trip.seen.get(f"{_mark(file)}/failed")
    return seen is not None and 0 <= trip.now_ms - seen.since_ms < DAY_MS


def _note_failed(trip: Trip, file: Attachment) -> None:
    name = f"{_mark(file)}/failed"
    trip.forget([name])  # a day begins anew
    trip.note([(name, file.cipher_size)], FileState.BROKEN)


def _carry(trip: Trip, ferry: Ferry, file: Attachment) -> Iterator[int]:
    """Send it or bring it; gives how many of its bytes went, after each part."""
    if trip.vault.files.holds(file):
        if _has_room(trip, file, trip.tally.bytes_sent):
            yield from _send(trip, ferry, file)
    elif _has_room(trip, file, trip.tally.bytes_received):
        yield from _bring(trip, ferry, file)


def _send(trip: Trip, ferry: Ferry, file: Attachment) -> Iterator[int]:
    if not ferry.is_there(file):
        moved = 0
        for sent in ferry.send(file):
            trip.tally.bytes_sent += sent
            moved += sent
            yield moved
        trip.tally.files_sent += 1
    trip.note([(_mark(file), file.cipher_size)], FileState.SENT)


def _bring(trip: Trip, ferry: Ferry, file: Attachment) -> Iterator[int]:
    moved = 0
    for received in ferry.bring(file):
        trip.tally.bytes_received += received
        moved += received
        yield moved
    trip.tally.files_received += 1


def _has_room(trip: Trip, file: Attachment, used: int) -> bool:
    room = trip.room(used)
    return room is None or file.cipher_size <= room


def _mark(file: Attachment) -> str:
    """By what it is remembered that a place has a file: no name in the place tells of it."""
    return f"file/{file.id.hex()}/{file.sha256}"
