"""A team of two agencies, and what its control entries come to."""

from collections.abc import Iterable, Mapping
from itertools import permutations

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.folding import fold_trust
from desktop_app.ledger.trust import Trust
from tests.ledger.devices import Agency, Device


class Team:
    """Two agencies, three devices of the first, one of the second, and what is held of them."""

    def __init__(self) -> None:
        self.own, self.partner = Agency.named("own"), Agency.named("partner")
        names = ("lead", "second_lead", "custodian", "worker", "constable")
        self.lead, self.second, self.custodian, self.worker, self.constable = map(
            Device.named, names
        )
        self.anchors = {self.own.key: Standing.OWN, self.partner.key: Standing.VOUCHED}
        self.held: list[Entry] = [
            self.own.card(self.lead, "lead"),
            self.own.card(self.second, "lead"),
            self.own.card(self.custodian, "custodian"),
            self.own.card(self.worker),
            self.partner.card(self.constable, "lead"),
        ]

    def note(self, by: Device) -> Entry:
        """A note that is held."""
        entry = by.write(kinds.NOTE, f"note {len(self.held)}", {"text/0000": "Words."})
        self.held.append(entry)
        return entry

    def trust(self, *also: Entry, anchors: Mapping[DeviceKey, Standing] | None = None) -> Trust:
        """What it comes to, the same in every order of the control entries."""
        held = [*self.held, *also]
        known = self.anchors if anchors is None else anchors
        folds = [fold_of(order, known, held) for order in _orders(held)]
        assert all(fold == folds[0] for fold in folds)
        return folds[0]


def _orders(held: list[Entry]) -> Iterable[list[Entry]]:
    controls = [entry for entry in held if entry.header.kind in kinds.CONTROL]
    yield controls
    yield controls[::-1]
    yield from ([*controls[:-3], *tail] for tail in map(list, permutations(controls[-3:])))


def fold_of(
    controls: list[Entry],
    anchors: Mapping[DeviceKey, Standing],
    held: list[Entry] | None = None,
) -> Trust:
    """What control entries come to, beside all that is held; only they, if nothing else is."""
    by_id = {entry.id: entry for entry in (controls if held is None else held)}

    def ancestry(log: Log, heads: Iterable[EntryId]) -> frozenset[EntryId]:
        reached: set[EntryId] = set()
        for head in heads:
            upwards: EntryId | None = head
            while upwards in by_id and by_id[upwards].log == log:
                reached.add(upwards)
                upwards = by_id[upwards].previous
        return frozenset(reached)

    return fold_trust(controls, anchors, ancestry)
