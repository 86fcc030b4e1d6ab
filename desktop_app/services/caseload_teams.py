"""Who works on each case: by what its leads said of its members, and by who writes in it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.caseload import Worker, Written
from desktop_app.domain.ids import CaseId, DeviceKey, PersonId
from desktop_app.domain.membership import Position
from desktop_app.ledger.entry import Entry
from desktop_app.services.device_cards import device_cards
from desktop_app.services.member_words import last_said
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class CaseTeam:
    """Whoever leads a case, and whoever else works on it."""

    leads: tuple[Worker, ...] = ()
    workers: tuple[Worker, ...] = ()
    has_me: bool = False
    has_colleagues: bool = False


@dataclass(frozen=True, slots=True)
class Teams:
    """The teams of all cases; `colleagues` are everybody of the own agency."""

    people: Mapping[DeviceKey, Worker]
    colleagues: Mapping[PersonId, Worker]
    own_devices: frozenset[DeviceKey]
    by_case: Mapping[CaseId, CaseTeam]

    def of(self, case: CaseId) -> CaseTeam:
        """Who works on a case."""
        return self.by_case.get(case, CaseTeam())

    def colleague(self, key: DeviceKey) -> Worker | None:
        """Whose device of the own agency it is."""
        return self.people.get(key) if key in self.own_devices else None


def read_teams(vault: OpenVault, written: Mapping[CaseId, Sequence[Written]]) -> Teams:
    """The teams of every case, as they stand now; `written` says who wrote in them."""
    cards = list(device_cards(vault))
    cards.sort(key=lambda card: (card.key != vault.me.key, card.name, card.key))
    own = frozenset(card.key for card in cards if card.agency_key == vault.me.agency_key)
    # One person may have several devices, and be spelled differently on each card.
    known: dict[tuple[DeviceKey, PersonId], Worker] = {}
    for card in cards:
        known.setdefault((card.agency_key, card.person), Worker(card.name, card.person))
    people = {card.key: known[card.agency_key, card.person] for card in cards}
    said, opened = _said_by_case(vault), vault.caseloads.opened_by()
    recorded = vault.caseloads.recorded_by()
    found = {
        case: _team(
            _Signs(
                written.get(case, ()),
                said.get(case, ()),
                opened.get(case),
                recorded.get(case, frozenset()),
            ),
            people,
            own,
            vault.me.key,
        )
        for case in {*written, *said, *opened, *recorded}
    }
    colleagues = {card.person: people[card.key] for card in cards if card.key in own}
    return Teams(people, colleagues, own, found)


@dataclass(frozen=True, slots=True)
class _Signs:
    """What tells who works on one case."""

    written: Sequence[Written]
    members: Sequence[tuple[DeviceKey, Mapping[str, str]]]
    opened_by: DeviceKey | None
    recorded: frozenset[DeviceKey]

    def left(self) -> frozenset[DeviceKey]:
        """Who was on the team of every audience they were on, and is on none any more."""
        stay = {key for key, body in self.members if not body["left"]}
        return frozenset(key for key, _ in self.members) - stay

    def leads(self) -> set[DeviceKey]:
        """Who was named lead; where nobody was, whoever opened the case."""
        named = {
            key
            for key, body in self.members
            if body["position"] == Position.LEAD and not body["left"]
        }
        return named or ({self.opened_by} if self.opened_by is not None else set())

    def writers(self) -> set[DeviceKey]:
        """Who wrote in it, of late or ever, took it over, or put anything else on record."""
        return {each.author for each in self.written if each.notes} | self.recorded

    def everybody(self) -> set[DeviceKey]:
        """Whoever works on it, or has."""
        members = {key for key, _ in self.members}
        return (members | self.leads() | self.writers()) - self.left()

    def at_work(self) -> set[DeviceKey]:
        """Members, and who has written of late."""
        members = {key for key, _ in self.members}
        return (members | {each.author for each in self.written if each.recent}) - self.left()


def _team(
    signs: _Signs,
    people: Mapping[DeviceKey, Worker],
    own: Collection[DeviceKey],
    me: DeviceKey,
) -> CaseTeam:
    leads = _named(signs.leads() - signs.left(), people)
    workers = tuple(each for each in _named(signs.at_work(), people) if each not in leads)
    everybody = signs.everybody()
    mine = {people[key] for key in everybody if key in people}
    return CaseTeam(
        leads=leads,
        workers=workers,
        has_me=people.get(me) in mine,
        has_colleagues=not everybody.isdisjoint(own),
    )


def _named(keys: Iterable[DeviceKey], people: Mapping[DeviceKey, Worker]) -> tuple[Worker, ...]:
    """People, each once, however many devices they have; strangers aren't named."""
    found = {people[key] for key in keys if key in people}
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.person or b"")))


def _said_by_case(
    vault: OpenVault,
) -> Mapping[CaseId, list[tuple[DeviceKey, Mapping[str, str]]]]:
    found: dict[CaseId, list[tuple[DeviceKey, Mapping[str, str]]]] = {}
    for (case, _), entries in vault.caseloads.member_entries().items():
        found.setdefault(case, []).extend(_bodies(entries))
    return found


def _bodies(entries: Iterable[Entry]) -> Iterator[tuple[DeviceKey, Mapping[str, str]]]:
    for key, said in last_said(entries).items():
        yield key, said.body
