"""Which of the notes that would leave went to their recipients before, and which are new."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.domain.before_signing import SentAlready
from desktop_app.domain.disclosing import Sending
from desktop_app.domain.disclosure import Disclosure, Leaving, ReaderLine
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.received import SentBefore, sent_before

_Shown = Mapping[EntryId, Leaving]


def sent_already(
    vault: OpenVault, request: HandoffRequest, disclosure: Disclosure
) -> tuple[SentAlready, ...]:
    """One for each recipient who was sent anything of this case from here.

    What was sent is what the record says left; whether they took it in is told by receipts.
    """
    ours = [each for each in sent_before(vault, request.case) if each.is_ours]
    leaving = {each.entry: each for each in disclosure.leaving}
    found = []
    for card in request.recipients:
        bundles = [each for each in ours if card.printed in each.recipients]
        if bundles:
            found.append(_told(card.printed, card.name, bundles, disclosure.lines, leaving))
    return tuple(found)


def _told(
    card: str,
    name: str,
    bundles: Sequence[SentBefore],
    lines: Sequence[ReaderLine],
    leaving: _Shown,
) -> SentAlready:
    known: dict[EntryId, int] = {}
    changed: dict[EntryId, int] = {}
    new: list[EntryId] = []
    cut: set[EntryId] = set()
    for line in lines:
        if line.sending is Sending.HOLD:
            continue
        note, *beneath = _entries(line, leaving)
        if any(_is_cut(each, bundles) for each in (note, *beneath)):
            cut.add(line.entry.id)
        last = _last(note, bundles)
        if last is None:
            new.append(line.entry.id)
        elif all(_last(each, bundles) is not None for each in beneath):
            known[line.entry.id] = last
        else:
            changed[line.entry.id] = last
    return SentAlready(
        card=card,
        name=name,
        last_ms=max(each.sent_ms for each in bundles),
        known=known,
        changed=changed,
        new=tuple(new),
        cut=frozenset(cut),
    )


def _entries(line: ReaderLine, leaving: _Shown) -> Iterator[Leaving]:
    """The note, or the summary that leaves in its place, and what leaves beneath it."""
    note = line.entry
    if line.sending is Sending.SUMMARY and note.summary is not None:
        yield leaving[note.summary.id]
    else:
        yield leaving[note.id]
    beneath = [each.id for each in note.amendments]
    beneath += [note.struck.id] if note.struck is not None else []
    yield from (leaving[each] for each in beneath if each in leaving)


def _last(entry: Leaving, bundles: Sequence[SentBefore]) -> int | None:
    """When these bundles last showed an entry; None if none did."""
    place = entry.author, entry.audience, entry.position
    return max((each.sent_ms for each in bundles if each.showed_at(*place)), default=None)


def _is_cut(entry: Leaving, bundles: Sequence[SentBefore]) -> bool:
    place = entry.author, entry.audience, entry.position
    return any(each.cut_at(*place) for each in bundles)
