"""What a lead makes of the access logs that the agency's other devices told of."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.domain.access import (
    Access,
    AccessCheck,
    AccessEvent,
    AccessFlaw,
    AccessHead,
    AccessProblem,
)
from desktop_app.domain.card import Card
from desktop_app.domain.ids import CaseId, DeviceKey, PersonId
from desktop_app.ledger.access_chain import (
    chain_problems,
    former_head,
    head_in,
    lines_in,
    log_of,
    read_event,
)
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.access import Aside, at_once
from desktop_app.services.access_told import batches_of
from desktop_app.services.device_cards import device_cards
from desktop_app.services.judging import Checker
from desktop_app.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class ToldLog:
    """What was told of the access log of a colleague's device, as far as it has come here."""

    card: Card
    events: tuple[AccessEvent, ...]
    check: AccessCheck


@dataclass(frozen=True, slots=True)
class _Heard:
    """What one device told: lines that are sound, ends of chains, and what isn't sound."""

    card: Card
    lines: tuple[Entry, ...]
    heads: tuple[AccessHead, ...]
    problems: tuple[AccessProblem, ...]


def told_by_colleagues(vault: OpenVault, aside: Aside = at_once) -> tuple[ToldLog, ...]:
    """The access logs of the own agency's other devices; empty for who is no lead.

    Every line is checked, by `aside`. A device with new keys tells the rest of what it noted
    with those before, and where that ended: of one person all devices are heard together.
    """
    cards = _colleagues(vault)
    heard: dict[PersonId, list[_Heard]] = defaultdict(list)
    for card in cards:
        if batches := batches_of(vault, card.key):
            found = aside(partial(_heard_of, vault.checker, card, batches))
            heard[card.person].append(found)
    keys: dict[PersonId, set[DeviceKey]] = defaultdict(set)
    for card in cards:
        keys[card.person].add(card.key)
    logs = (_log(card, heard[card.person], keys[card.person]) for card in cards)
    return tuple(log for log in logs if log is not None)


def told_of_case(vault: OpenVault, case: CaseId) -> tuple[AccessEvent, ...]:
    """What colleagues noted of one case; of all else nothing is read."""
    told = _sound_with(vault, f'"{b64(case)}"'.encode())
    return tuple(event for event in told if event.case == case)


def weighty_by_colleagues(vault: OpenVault) -> tuple[AccessEvent, ...]:
    """Where colleagues broke the glass, and where that was reviewed; of all else nothing is read.

    It is asked whenever a vault is opened: a year of looks is not checked line by line for it.
    """
    return _sound_with(vault, Access.BREAK_GLASS.value.encode())


def _colleagues(vault: OpenVault) -> list[Card]:
    """The agency's other devices, by name."""
    cards = device_cards(vault)
    others = (
        card
        for card in cards
        if card.agency_key == vault.me.agency_key and card.key != vault.pen.public
    )
    return sorted(others, key=lambda one: one.name)


def _sound_with(vault: OpenVault, words: bytes) -> tuple[AccessEvent, ...]:
    """The lines told by colleagues that hold some bytes, as far as they are sound."""
    keys = {card.key for card in _colleagues(vault)}
    untrusted = [
        line
        for key in sorted(keys)
        for batch in batches_of(vault, key)
        for line in lines_in(batch)
        if words in line
    ]
    sound = (reread(line) for line, fault in vault.checker.verdicts(untrusted, None) if not fault)
    logs = {log_of(key) for key in keys}
    entries = {entry.id: entry for entry in sound if entry.log in logs}
    return tuple(read_event(entry) for entry in entries.values())


def _heard_of(checker: Checker, card: Card, batches: Sequence[Entry]) -> _Heard:
    untrusted = [line for batch in batches for line in lines_in(batch)]
    lines: list[Entry] = []
    problems: list[AccessProblem] = []
    for line, fault in checker.verdicts(untrusted, None):
        if fault is None:
            lines.append(reread(line))
        else:
            problems.append(AccessProblem(AccessFlaw.UNSOUND, card.key, -1))
    heads = [head for batch in batches if (head := head_in(batch)) is not None]
    heads += [head for entry in lines if (head := former_head(entry)) is not None]
    return _Heard(card, tuple(lines), tuple(heads), tuple(problems))


def _log(card: Card, heard: Iterable[_Heard], keys: Collection[DeviceKey]) -> ToldLog | None:
    """One device's log, out of all that the devices of its person told; None without any.

    A line by somebody else's device stays with whoever told it, and is found unsound.
    """
    entries: dict[bytes, Entry] = {}
    heads: list[AccessHead] = []
    problems: list[AccessProblem] = []
    for one in heard:
        is_own = one.card.key == card.key
        for entry in one.lines:
            if entry.log.author == card.key or (is_own and entry.log.author not in keys):
                entries[entry.id] = entry
        heads += one.heads
        problems += one.problems if is_own else ()
    if not entries and not problems and all(head.author != card.key for head in heads):
        return None
    problems += chain_problems(card.key, list(entries.values()), heads)
    in_order = sorted(entries.values(), key=lambda one: one.header.position)
    events = tuple(read_event(entry) for entry in in_order if entry.log.author == card.key)
    return ToldLog(card, events, AccessCheck(len(events), tuple(dict.fromkeys(problems))))
