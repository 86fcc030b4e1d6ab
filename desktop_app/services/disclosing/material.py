"""What there is to hand over: the logs of the chosen audiences, read once and sorted out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import CaseId, EntryId, ObjectId
from desktop_app.domain.note import TimelineEntry
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import LogLines, SeenApart
from desktop_app.services.vault_rooms import Apart

Body = Mapping[str, object]
Key = TypeVar("Key", bound=bytes)
_ON_THEIR_OWN = frozenset({kinds.NOTE, kinds.POINTER})


@dataclass(frozen=True, slots=True)
class Material:
    """Every entry of the chosen audiences, in the order of their logs, as it is held here.

    `homes` are the notes that an entry is, or is beneath; `beneath` the same, the other way
    round; what is in neither describes something else: a person, the case, an action. `lines`
    are the notes that this device shows on the line, as `seen` has them.
    """

    case: CaseId
    logs: tuple[LogLines, ...]
    entries: Mapping[EntryId, Entry]
    bodies: Mapping[EntryId, Body]
    homes: Mapping[EntryId, tuple[EntryId, ...]]
    beneath: Mapping[EntryId, tuple[EntryId, ...]]
    objects: Mapping[ObjectId, tuple[EntryId, ...]]
    seen: SeenApart
    lines: Mapping[EntryId, TimelineEntry]

    def notes_of(self, id_: EntryId) -> tuple[EntryId, ...]:
        """The notes an entry belongs to.

        Raises:
            Refusal: UNKNOWN_ENTRY for one that is not among what is handed over.
        """
        if id_ not in self.entries:
            raise Refusal(RefusalCode.UNKNOWN_ENTRY)
        return self.homes.get(id_, ())


def read_material(
    vault: OpenVault, request: HandoffRequest, last: Material | None = None
) -> Material:
    """Read the logs that a handoff is made of; what was read last time serves while it is true.

    Raises:
        Refusal: UNKNOWN_CASE; BAD_VALUE when there is nothing to hand over.
    """
    vault.reading.check_case(request.case)
    logs = vault.book.logs(request.case, request.audiences)
    if not logs:
        raise Refusal(RefusalCode.BAD_VALUE, what="audience")
    if last is not None and last.logs == logs:
        return last
    return sorted_out(request.case, logs, vault.apart)


def sorted_out(case: CaseId, logs: tuple[LogLines, ...], apart: Apart) -> Material:
    """What some logs say, by note and by thing."""
    read = (reread(line) for log in logs for line in log.lines)
    entries = {entry.id: entry for entry in read}
    objects = _grouped((entry.about, entry.id) for entry in entries.values())
    homes = {id_: found for id_ in entries if (found := tuple(_homes(id_, entries, objects)))}
    seen = apart.seen(case, tuple(entries.values()))
    return Material(
        case=case,
        logs=logs,
        entries=entries,
        bodies={id_: entry.shown or {} for id_, entry in entries.items()},
        homes=homes,
        beneath=_grouped((note, id_) for id_, notes in homes.items() for note in notes),
        objects=objects,
        seen=seen,
        lines={line.id: line for line in seen.lines},
    )


def is_note(entry: Entry) -> bool:
    """Whether it stands on the line by itself; what a later version wrote does, unless it refers.

    A pointer is one: it says where something lies that must not be kept.
    """
    kind = entry.header.kind
    return kind in _ON_THEIR_OWN or (kind not in kinds.KNOWN and entry.refers is None)


def _homes(
    id_: EntryId, entries: Mapping[EntryId, Entry], objects: Mapping[ObjectId, tuple[EntryId, ...]]
) -> Iterator[EntryId]:
    """By what it refers to, at last; else every note that is the same object."""
    last = entries[id_]
    while not is_note(last) and last.refers is not None and last.refers in entries:
        last = entries[last.refers]
    if is_note(last):
        yield last.id
    else:
        yield from (each for each in objects[last.about] if is_note(entries[each]))


def _grouped(pairs: Iterable[tuple[Key, EntryId]]) -> dict[Key, tuple[EntryId, ...]]:
    groups: dict[Key, list[EntryId]] = defaultdict(list)
    for key, id_ in pairs:
        groups[key].append(id_)
    return {key: tuple(ids) for key, ids in groups.items()}
