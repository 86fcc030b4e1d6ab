"""Gathers what a file co-ordinator prints: actions by code, and what was handed or disclosed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from desktop_app.domain.access import Access
from desktop_app.domain.action import Action
from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.domain.indexes import (
    ActionsIndex,
    HandedIndex,
    HandedLine,
    HandedReceipt,
    IndexHead,
)
from desktop_app.domain.receipts import RecipientStatus
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.access import note
from desktop_app.services.card_names import authors_by_key
from desktop_app.services.local_day import local_now
from desktop_app.services.opened import OpenVault
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.receiving.status import status_of


def actions_index(vault: OpenVault, case: CaseId) -> ActionsIndex:
    """Every action of a case, open, done or given up. That it was printed is noted.

    Raises:
        Refusal: UNKNOWN_CASE. Fault, Refusal: where it can't be noted.
    """
    head, actions = _head(vault, case), vault.actions.of(case)
    note(vault, Access.PRINTED, case, count=len(actions))
    late = (each for each in actions if each.is_open and _is_over(vault, each))
    return ActionsIndex(head=head, actions=actions, overdue=frozenset(each.code for each in late))


def handed_index(vault: OpenVault, case: CaseId) -> HandedIndex:
    """All that left a case as far as its record tells: handed on, or disclosed to the Crown.

    Raises:
        Refusal: UNKNOWN_CASE. Fault, Refusal: where it can't be noted.
    """
    head = _head(vault, case)
    lines = [*_handed(vault, case), *_disclosed(vault, case)]
    note(vault, Access.PRINTED, case, count=len(lines))
    return HandedIndex(head=head, lines=tuple(sorted(lines, key=_order)))


def _head(vault: OpenVault, case: CaseId) -> IndexHead:
    vault.reading.check_case(case)
    line = vault.reading.case(case)
    return IndexHead(
        codename=line.codename,
        created=local_now(vault).isoformat(timespec="seconds"),
        now_ms=vault.clock.now_ms(),
        by=vault.me,
        language=line.language,
    )


def _is_over(vault: OpenVault, action: Action) -> bool:
    due_ms = action.due_ms(vault.midnight_ms)
    return due_ms is not None and due_ms <= vault.clock.now_ms()


def _handed(vault: OpenVault, case: CaseId) -> Iterator[HandedLine]:
    answers = {status.bundle: status.recipients for status in status_of(vault, case)}
    for past in past_handoffs(vault, case):
        if past.is_sent:
            yield _of_bundle(past, answers.get(past.bundle, ()))


def _of_bundle(past: PastHandoff, recipients: Iterable[RecipientStatus]) -> HandedLine:
    told = tuple(recipients)
    named = tuple(", ".join(filter(None, (each.name, each.agency))) for each in told)
    return HandedLine(
        kind=past.kind or "copy",
        number=past.number,
        recorded_ms=past.recorded_ms,
        by=past.author,
        to=named or past.partners,
        count=past.entries,
        purpose=past.purpose,
        authority=past.authority,
        receipts=tuple(_receipt(each) for each in told if each.can_answer),
        reference=past.bundle,
    )


def _receipt(each: RecipientStatus) -> HandedReceipt:
    if each.receipt is None:
        return HandedReceipt(name=each.name)
    return HandedReceipt(
        name=each.name,
        outcome=each.receipt.outcome,
        at=each.receipt.at,
        accepted=each.receipt.accepted,
        refused=each.receipt.refused,
    )


def _disclosed(vault: OpenVault, case: CaseId) -> Iterator[HandedLine]:
    """A package is written once in each channel it took from, in parts where it is long."""
    packages: dict[tuple[DeviceKey, int], list[Entry]] = defaultdict(list)
    for entry in vault.book.things(case, kinds.DISCLOSURE):
        number = (entry.shown or {}).get("package")
        if type(number) is int:
            packages[entry.log.author, number].append(entry)
    authors = authors_by_key(vault)
    for (key, number), entries in packages.items():
        if key in authors:
            numbers = sorted(_numbers(entries, "entries"))
            yield HandedLine(
                kind="",
                number=number,
                recorded_ms=min(entry.recorded_ms for entry in entries),
                by=authors[key],
                count=len(numbers),
                entries=_span(numbers),
                exhibits=_span(sorted(_numbers(entries, "exhibits"))),
                reference=str((entries[0].shown or {}).get("digest", "")),
            )


def _numbers(entries: Iterable[Entry], name: str) -> set[int]:
    """The last of each row is the number it was given."""
    found = set()
    for entry in entries:
        rows = (entry.shown or {}).get(name)
        for row in rows if isinstance(rows, list) else []:
            if isinstance(row, list) and row and type(row[-1]) is int:
                found.add(row[-1])
    return found


def _span(numbers: list[int]) -> tuple[int, int] | None:
    return (numbers[0], numbers[-1]) if numbers else None


def _order(line: HandedLine) -> tuple[int, str]:
    return line.recorded_ms, line.reference
