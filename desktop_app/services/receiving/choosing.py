"""What a person took of a bundle: whole parts, and always what keeps the record."""

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId
from desktop_app.domain.receiving import Choice, PartState
from desktop_app.ledger.entry import Entry
from desktop_app.services.receiving.arrived import Arrived


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
