"""What a person took of a bundle: whole parts, and always what keeps the record."""

from collections.abc import Iterable

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId, ObjectId, prefix_range
from desktop_app.domain.receiving import Choice, PartState
from desktop_app.ledger.entry import Entry
from desktop_app.services.receiving.arrived import Arrived


def parts_named(arrived: Arrived, untrusted_ids: Iterable[str]) -> frozenset[ObjectId]:
    """The parts that printed ids mean, each by any of its entries or the first letters of one.

    Raises:
        Refusal: BAD_VALUE, UNKNOWN_ENTRY, AMBIGUOUS_ID.
    """
    return frozenset(_named(arrived, one) for one in untrusted_ids)


def _named(arrived: Arrived, untrusted_id: str) -> ObjectId:
    low, high = prefix_range(untrusted_id, "e")
    found = {
        part.about
        for part in arrived.report.parts
        if any(low <= id_ <= high for id_ in part.entries)
    }
    if not found:
        raise Refusal(RefusalCode.UNKNOWN_ENTRY)
    if len(found) > 1:
        raise Refusal(RefusalCode.AMBIGUOUS_ID)
    return found.pop()


def taken_by(arrived: Arrived, choice: Choice) -> tuple[Entry, ...]:
    """The entries a choice takes in, in the order of their logs.

    Raises:
        Refusal: UNKNOWN_ENTRY for a part that is not in the bundle; EMPTY_REASON when
            something new is left without a word of why: the sender has a right to it.
    """
    if choice.only is None:
        return arrived.entries
    report = arrived.report
    if choice.only - {part.about for part in report.parts}:
        raise Refusal(RefusalCode.UNKNOWN_ENTRY)
    left = [part for part in report.parts if part.about not in choice.only and not part.needed]
    if any(part.state is not PartState.HERE for part in left) and not choice.why.strip():
        raise Refusal(RefusalCode.EMPTY_REASON)
    refused: set[EntryId] = {id_ for part in left for id_ in part.entries}
    return tuple(entry for entry in arrived.entries if entry.id not in refused)
