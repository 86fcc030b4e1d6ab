"""Who reads a channel: epochs and additions to them, as a function of the set of entries held.

Decision 025. An epoch is an age identity for one channel; its secret half is in no entry.
Whoever was left out of a later epoch reads nothing that is written for it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.control_body import id_in, ids_in, key_in, shown
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import LEADING, Channel, Trust


@dataclass(frozen=True, slots=True)
class Epoch:
    """One key of a channel: whom it was made for, those added included.

    `depth` counts how often the key was changed before. `led`: a lead wrote it; only one
    that opens a channel may be anybody else's.
    """

    id: EntryId
    recipient: str
    members: frozenset[DeviceKey]
    depth: int
    previous: frozenset[EntryId]
    led: bool
    author: DeviceKey


@dataclass(frozen=True, slots=True)
class Membership:
    """What the epochs of a channel come to; `epochs` begins with the one to write for.

    `doubtful` ones are by leads whose devices were lost, and nobody has said yet up to where their
    logs are their own. They count for nothing, but whom they left out is not let in again unasked.
    """

    epochs: tuple[Epoch, ...] = ()
    everybody: frozenset[DeviceKey] = frozenset()
    doubtful: tuple[Epoch, ...] = ()

    @property
    def current(self) -> Epoch | None:
        """What is written now is for this one's members; None in a channel never opened."""
        return self.epochs[0] if self.epochs else None

    def of_team(self, key: DeviceKey) -> tuple[Epoch, ...]:
        """The epochs that go back to one which this device was a member of, the latest first.

        Two agencies that got a case by handoff each open its channels for their own people. Those
        must not write for the other's key, however deep, which they were never given.
        """
        reached: set[EntryId] = set()
        for one in reversed(self.epochs):
            if key in one.members or one.previous & reached:
                reached.add(one.id)
        return tuple(one for one in self.epochs if one.id in reached)

    def written_for(self, key: DeviceKey) -> Epoch | None:
        """The epoch that this device writes for, even after it was left out of it."""
        team = self.of_team(key)
        return team[0] if team else None


def fold_membership(
    entries: Iterable[Entry], trust: Trust, case: CaseId, audience: Audience
) -> Membership:
    """The epochs that count in one channel, and who was ever given one of their keys.

    The deepest comes first: written later by somebody who knew the others. Of several as
    deep, one by a lead, then the highest id.
    """
    here = [
        e for e in entries if (e.log.case, e.log.audience) == (case, audience) and e.withheld == 0
    ]
    written = {e.id: e for e in here if e.header.kind == kinds.EPOCH}
    previous = {id_: ids_in(e, "prev") for id_, e in written.items()}
    depths = _depths({id_: named or frozenset() for id_, named in previous.items()})
    openers = {id_: written[id_].log.author for id_, named in previous.items() if not named}
    added = _added(here, openers, trust)
    well_written = [
        (e, epoch)
        for id_, e in written.items()
        if (epoch := _epoch(e, previous[id_], depths[id_], added, led=trust.leads(e)))
    ]
    counting = [one for e, one in well_written if _counts(e, one, trust)]
    counting.sort(key=lambda one: (one.depth, one.led, one.id), reverse=True)
    doubtful = [one for e, one in well_written if trust.is_doubtful(e)]
    doubtful.sort(key=lambda one: one.id)
    everybody = frozenset().union(*(one.members for one in counting))
    return Membership(tuple(counting), everybody, tuple(doubtful))


def fold_readers(
    epochs: Sequence[Entry], additions: Sequence[Entry], trust: Trust
) -> dict[Channel, frozenset[DeviceKey]]:
    """Who was ever given a key, for every channel that was opened."""
    of_channel: dict[Channel, list[Entry]] = defaultdict(list)
    for entry in (*epochs, *additions):
        of_channel[entry.log.case, entry.log.audience].append(entry)
    found = {
        channel: fold_membership(entries, trust, *channel)
        for channel, entries in of_channel.items()
    }
    return {channel: one.everybody for channel, one in found.items() if one.epochs}


def _epoch(
    entry: Entry,
    previous: frozenset[EntryId] | None,
    depth: int,
    added: Mapping[EntryId, frozenset[DeviceKey]],
    *,
    led: bool,
) -> Epoch | None:
    """None for one that is ill-written."""
    recipient, members = shown(entry, "recipient"), ids_in(entry, "members")
    if not isinstance(recipient, str) or members is None or previous is None:
        return None
    everybody = frozenset(map(DeviceKey, members)) | added.get(entry.id, frozenset())
    return Epoch(entry.id, recipient, everybody, depth, previous, led, entry.log.author)


def _counts(entry: Entry, epoch: Epoch, trust: Trust) -> bool:
    """Opening a channel is anybody's who has a verified card; changing its key is a lead's."""
    return epoch.led or (not epoch.previous and trust.has_card(entry))


def _added(
    entries: Iterable[Entry], openers: Mapping[EntryId, DeviceKey], trust: Trust
) -> dict[EntryId, frozenset[DeviceKey]]:
    """Whom leads let in; and whoever opened a channel, the leads of their own agency."""
    found: dict[EntryId, set[DeviceKey]] = defaultdict(set)
    for entry in entries:
        if entry.header.kind != kinds.ADD:
            continue
        key, epoch = key_in(entry), id_in(entry, "epoch")
        if key is None or epoch is None:
            continue
        is_opener = openers.get(epoch) == entry.log.author
        if trust.leads(entry) or (is_opener and _is_own_lead(entry, key, trust)):
            found[epoch].add(key)
    return {epoch: frozenset(keys) for epoch, keys in found.items()}


def _is_own_lead(entry: Entry, key: DeviceKey, trust: Trust) -> bool:
    """Whether it lets in a lead of the author's agency, and the author's card counts.

    Somebody who opened a case before their agency had a lead could otherwise let nobody in.
    """
    author, other = trust.cards.get(entry.log.author), trust.cards.get(key)
    if author is None or other is None or author.agency != other.agency:
        return False
    return trust.has_card(entry) and trust.authority(key, entry.recorded_ms) in LEADING


def _depths(previous: Mapping[EntryId, frozenset[EntryId]]) -> dict[EntryId, int]:
    """How many epochs came before each, by the longest way; one not held counts as the first.

    Hashes can't run in a circle.
    """
    depths: dict[EntryId, int] = {}
    for id_ in previous:
        waiting = [id_]
        while waiting:
            top = waiting[-1]
            before = [one for one in previous[top] if one in previous]
            missing = [one for one in before if one not in depths]
            if missing:
                waiting += missing
                continue
            waiting.pop()
            deepest = max((depths[one] for one in before), default=0)
            depths[top] = deepest + 1 if previous[top] else 0
    return depths
