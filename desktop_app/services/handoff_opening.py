"""Opens a foreign handoff and says what it is; nothing here changes the record."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import msgspec

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.bundle import BagContents, BagFile, Envelope
from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.ids import AGENCY_CHANNEL, ObjectId, printed
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.ledger.canonical import canonical
from desktop_app.ledger.card_entry import card_of
from desktop_app.ledger.chains import chain_of
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry, Log
from desktop_app.ledger.trust import speaks_as_agency
from desktop_app.ledger.values import current_values
from desktop_app.services.cards import is_firm, standing_here
from desktop_app.services.courier import Courier, Opened, Waiting
from desktop_app.services.judging import Verdict
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Progress

ENTRIES, CARDS = "data/entries.jsonl", "data/cards.jsonl"
FILES, INDEX = "data/files/", "data/files/index.csv"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A bundle whose seal, bag, signature and address are in order, waiting to be accepted.

    `checked` are its lines, cards first, also those that are to be set aside; `named` are
    the files that its entries tell of, `files` the payload that came.
    """

    incoming: IncomingHandoff
    envelope: Envelope
    sha256: str
    sender: Entry
    entries: tuple[Entry, ...]
    cards: tuple[Entry, ...]
    checked: tuple[Verdict, ...]
    named: tuple[Attachment, ...]
    files: tuple[BagFile, ...]
    waiting: Waiting


def open_handoff(vault: OpenVault, courier: Courier, path: str, progress: Progress) -> Arrived:
    """Check everything about a bundle that can be checked, and describe it.

    Raises:
        Refusal: not sealed, not for us, altered, incomplete, unsafe, too large,
            unsigned or signed by another than it says: each its own code.
    """
    opened, waiting = courier.open(path, progress)
    try:
        sender, card = _sender(courier, opened)
        _check_addressed(vault, courier, opened.envelope)
        judged = tuple(vault.checker.verdicts(waiting.lines(ENTRIES), None))
        judged_cards = tuple(vault.checker.verdicts(waiting.lines(CARDS), None))
        entries, cards = _sound(judged), _sound(judged_cards)
        unsound = len(judged) + len(judged_cards) - len(entries) - len(cards)
        _check_channels(entries, cards)
        named, files = _attachments(entries), tuple(_files(opened.contents))
        described = _describe(vault, opened.envelope, card, entries, unsound)
        incoming = _less_absent(vault, described, files)
    except BaseException:
        waiting.discard()
        raise
    return Arrived(
        incoming=incoming,
        envelope=opened.envelope,
        sha256=opened.sha256,
        sender=sender,
        entries=tuple(entries),
        cards=tuple(cards),
        checked=tuple(_checked([*cards, *entries], [*judged_cards, *judged])),
        named=named,
        files=files,
        waiting=waiting,
    )


def _files(contents: BagContents) -> Iterator[BagFile]:
    """The attachments among the payload."""
    return (file for file in contents.files if file.name.startswith(FILES) and file.name != INDEX)


def _less_absent(
    vault: OpenVault, incoming: IncomingHandoff, files: Iterable[BagFile]
) -> IncomingHandoff:
    """The same bundle, with the named files that are neither in it nor here told as a problem."""
    coming = {(file.sha256, file.size) for file in files}
    found = tuple(
        file
        for file in incoming.attachments
        if (file.sha256, file.size) in coming or vault.files.holds(file)
    )
    absent = len(incoming.attachments) - len(found)
    problems = (*incoming.problems, *([f"absent {absent}"] if absent else []))
    return replace(incoming, attachments=found, problems=problems)


def _sender(courier: Courier, opened: Opened) -> tuple[Entry, Card]:
    """The sender's card, if the bundle is signed by the key on it."""
    entry = courier.read_entry(opened.envelope.sender)
    card = card_of(entry) if entry is not None else None
    if entry is None or card is None:
        raise Refusal(RefusalCode.BUNDLE_BAD_ENVELOPE)
    if not opened.signed_by(card.key):
        raise Refusal(RefusalCode.BUNDLE_BAD_SIGNATURE)
    return entry, card


def _check_addressed(vault: OpenVault, courier: Courier, envelope: Envelope) -> None:
    """Refuse a true signature over something meant for others: it was passed on."""
    ours = {vault.me.key, *vault.former_keys}
    for line in envelope.recipients:
        entry = courier.read_entry(line)
        card = card_of(entry) if entry is not None else None
        if card is not None and card.key in ours:
            return
    raise Refusal(RefusalCode.NOT_FOR_US)


def _sound(judged: Iterable[Verdict]) -> list[Entry]:
    """In the order of their logs: taken in backwards, each would move all after it in time."""
    sound = (reread(line) for line, fault in judged if fault is None)
    return sorted(sound, key=lambda entry: (entry.log, entry.header.position))


def _checked(sound: Iterable[Entry], judged: Iterable[Verdict]) -> Iterator[Verdict]:
    """The sound lines in the order they are to be taken in, then those to be set aside."""
    yield from ((entry.line, None) for entry in sound)
    yield from (verdict for verdict in judged if verdict[1] is not None)


def _check_channels(entries: Iterable[Entry], cards: Iterable[Entry]) -> None:
    """One case only; beside it nothing but what agencies say in channels of their own."""
    cases = {entry.log.case for entry in entries}
    of_agencies = {kinds.CARD, kinds.REVOKE, kinds.RELEASE}
    strays = [
        *(e for e in entries if e.header.kind in of_agencies or e.log.audience == AGENCY_CHANNEL),
        *(c for c in cards if c.header.kind not in of_agencies or not speaks_as_agency(c)),
    ]
    if len(cases) != 1 or strays:
        raise Refusal(RefusalCode.BUNDLE_BAD_ENTRIES)


def _describe(
    vault: OpenVault, envelope: Envelope, sender: Card, entries: list[Entry], unsound: int
) -> IncomingHandoff:
    held = vault.book.holds([entry.id for entry in entries])
    new = [entry for entry in entries if entry.id not in held]
    standing = _standing(vault, sender)
    problems = [*_gaps(entries), *([f"unsound {unsound}"] if unsound else [])]
    if standing is None:
        problems.append("sender_unknown")
    elif not is_firm(standing):
        problems.append(f"sender_{standing.value}")
    return IncomingHandoff(
        sender=sender,
        standing=standing,
        code=vault.code_of(sender),
        recipients=tuple(_names(envelope.recipients)),
        kind=envelope.kind.value,
        series=envelope.series,
        number=envelope.number,
        purpose=envelope.purpose,
        authority=envelope.authority,
        limits=envelope.limits,
        created=envelope.created,
        case=entries[0].log.case,
        codename=_codename(entries),
        entries=len(entries),
        new=len(new),
        changed=sum(
            entry.header.kind in {kinds.AMEND, kinds.STRIKE, kinds.FIELD} for entry in new
        ),
        conflicts=_conflicts(vault, new),
        withheld=sum(abs(entry.withheld) for entry in entries),
        attachments=_attachments(entries),
        problems=tuple(problems),
    )


def _standing(vault: OpenVault, sender: Card) -> Standing | None:
    """How far the sender's key is known here; None when nobody here has met their card."""
    found = (
        standing_here(vault, card, standing)
        for card, standing in vault.cards.cards()
        if _same_device(card, sender)
    )
    return next(found, None)


def _same_device(card: Card | OutsideCard, sender: Card) -> bool:
    return isinstance(card, Card) and (card.key, card.agency_key) == (
        sender.key,
        sender.agency_key,
    )


def _gaps(entries: Iterable[Entry]) -> Iterator[str]:
    """Logs that don't run from their first entry to their last without a break."""
    positions: dict[Log, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for entry in entries:
        positions[entry.log][entry.header.position] += 1
    for log, counts in positions.items():
        chain = chain_of(counts.items())
        if chain.gaps:
            yield f"gap {printed('k', log.author)[:15]} {log.audience}"
        if chain.forked_from is not None:
            yield f"forked {printed('k', log.author)[:15]} {log.audience}"


def _codename(entries: Iterable[Entry]) -> str:
    named = [entry for entry in entries if entry.header.kind == kinds.CASE]
    values = current_values(named, admitted=lambda _: True, purged=lambda _: False)
    return next((str(value.value) for value in values if value.name == "codename"), "")


def _names(lines: Iterable[bytes]) -> Iterator[str]:
    """The recipients' names as the sender wrote them."""
    for line in lines:
        said = msgspec.json.decode(line)
        body = said.get("body") or said.get("outside") or {}
        name = body.get("name") if isinstance(body, dict) else None
        yield name if isinstance(name, str) else "?"


def _attachments(entries: Iterable[Entry]) -> tuple[Attachment, ...]:
    """Each file the entries name; one id with two contents stays two, for one of them lies."""
    named = (file for entry in entries for file in attachments_in(entry.shown))
    return tuple({(file.id, file.sha256, file.size): file for file in named}.values())


def _conflicts(vault: OpenVault, new: Iterable[Entry]) -> int:
    """How many fields would have two answers after accepting that have one, or none, now."""
    arriving = [entry for entry in new if entry.header.kind in kinds.VALUES]
    held = vault.book.about({entry.about for entry in arriving})
    return len(_contested([*held, *arriving]) - _contested(held))


def _contested(entries: Iterable[Entry]) -> set[tuple[ObjectId, str]]:
    by_object: dict[ObjectId, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_object[entry.about].append(entry)
    contested = set()
    for about, group in by_object.items():
        said: dict[str, set[bytes]] = defaultdict(set)
        for value in current_values(group, admitted=lambda _: True, purged=lambda _: False):
            said[value.name].add(canonical(value.value))
        contested |= {(about, name) for name, values in said.items() if len(values) > 1}
    return contested
