"""Opens a foreign handoff and says what it is; nothing here changes the record."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.domain.bundle import BagContents, BagFile, Envelope, HandoffKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.domain.ids import AGENCY_CHANNEL
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import speaks_as_agency
from desktop_app.services.courier import Courier, Opened, Waiting
from desktop_app.services.judging import Verdict
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Progress
from desktop_app.services.receiving.arrived import CARDS, ENTRIES, FILES, INDEX, Arrived
from desktop_app.services.receiving.describing import attachments_named, describe
from desktop_app.services.receiving.reporting import envelope_digest, report_on
from desktop_app.services.receiving.sending_card import check_addressed, sender_of


def open_handoff(vault: OpenVault, courier: Courier, path: str, progress: Progress) -> Arrived:
    """Check everything about a bundle that can be checked, and describe it.

    Raises:
        Refusal: not sealed, not for us, altered, incomplete, unsafe, too large,
            unsigned or signed by another than it says: each its own code.
    """
    opened, waiting = courier.open(path, progress)
    try:
        return _judged(vault, courier, opened, waiting)
    except BaseException:
        waiting.discard()
        raise


def _judged(vault: OpenVault, courier: Courier, opened: Opened, waiting: Waiting) -> Arrived:
    """The same bundle with every line checked, and told in words."""
    sender, card = sender_of(courier, opened)
    check_addressed(vault, courier, opened.envelope)
    _check_kind(opened.envelope)
    judged = tuple(vault.checker.verdicts(waiting.lines(ENTRIES), None))
    judged_cards = tuple(vault.checker.verdicts(waiting.lines(CARDS), None))
    entries, cards = _sound(judged), _sound(judged_cards)
    _check_channels(entries, cards)
    files = tuple(_files(opened.contents))
    unsound = len(judged) + len(judged_cards) - len(entries) - len(cards)
    found = report_on(vault, opened, waiting, card, (entries, cards))
    report = replace(found, unsound=unsound)
    described = describe(vault, opened.envelope, card, entries, report)
    return Arrived(
        incoming=_less_absent(vault, described, files),
        report=report,
        envelope=opened.envelope,
        envelope_sha256=envelope_digest(opened),
        sha256=opened.sha256,
        sender=sender,
        entries=tuple(entries),
        cards=tuple(cards),
        checked=tuple(_checked([*cards, *entries], [*judged_cards, *judged])),
        named=attachments_named(entries),
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


def _check_kind(envelope: Envelope) -> None:
    if envelope.kind is HandoffKind.RECEIPT:
        raise Refusal(RefusalCode.BUNDLE_IS_RECEIPT)


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
