"""Says beside each note what was told of it later: recalled, replaced, without consent by now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.domain.marks import Notice, read_marks
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.notices import NoteNotice
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.services.houses import Houses
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.names_recorded import names_on_record
from desktop_app.services.receiving.notices_received import ToldUs, is_reached, told_us
from desktop_app.services.receiving.received import SentBefore, sent_before
from desktop_app.services.receiving.said import text, texts

_SAID_ELSEWHERE = Notice.CORRECTION
"""A correction stands beneath the words it corrects."""


def with_notices(
    vault: OpenVault, case: CaseId, entries: Sequence[TimelineEntry]
) -> tuple[TimelineEntry, ...]:
    """The entries, each with what was told of it; of most cases nothing ever was.

    Only the notes that are asked for are looked up: a line is read a screen at a time.
    """
    received, sent = _received(vault, case), _sent(vault, case)
    if not received and not sent:
        return tuple(entries)
    return tuple(_noted(vault, entry, received, sent) for entry in entries)


@dataclass(frozen=True, slots=True)
class _Received:
    notice: NoteNotice
    reach: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class _Sent:
    notice: NoteNotice
    about: Sequence[SentBefore]


def _noted(
    vault: OpenVault, shown: TimelineEntry, received: Iterable[_Received], sent: Iterable[_Sent]
) -> TimelineEntry:
    entry = vault.reading.signed(shown.id)
    found = [each.notice for each in received if is_reached(entry, each.reach)]
    found += [each.notice for each in sent if any(one.showed(entry) for one in each.about)]
    in_order = sorted(found, key=lambda one: (not one.is_danger, -one.recorded_ms))
    return replace(shown, notices=tuple(in_order)) if found else shown


def _received(vault: OpenVault, case: CaseId) -> list[_Received]:
    told = (each for each in told_us(vault, case) if each.notice is not _SAID_ELSEWHERE)
    return [_Received(_as_told(each), each.reach()) for each in told]


def _as_told(told: ToldUs) -> NoteNotice:
    return NoteNotice(
        notice=told.notice,
        is_ours=False,
        names=(told.sender,),
        recorded_ms=told.entry.recorded_ms,
        words=text(told.entry.shown, "purpose"),
        destroy_by=told.destroy_by,
    )


def _sent(vault: OpenVault, case: CaseId) -> list[_Sent]:
    """What left from our agency, whoever of us sent it; one act was written in each channel."""
    told: dict[tuple[str, DeviceKey], tuple[Entry, Notice]] = {}
    for entry in vault.book.things(case, kinds.HANDOFF):
        notice = read_marks(texts(entry.shown, "conditions")).notice
        if notice is not None and notice is not _SAID_ELSEWHERE:
            told[text(entry.shown, "bundle"), entry.log.author] = entry, notice
    if not told:
        return []
    ours = Houses.of(vault).ours(entry for entry, _ in told.values())
    before = sent_before(vault, case)
    return [
        _Sent(
            _as_sent(vault, entry, notice),
            [
                one
                for one in before
                if one.bundle in read_marks(texts(entry.shown, "conditions")).about
            ],
        )
        for entry, notice in told.values()
        if entry in ours
    ]


def _as_sent(vault: OpenVault, entry: Entry, notice: Notice) -> NoteNotice:
    held = {card.printed: card.name for card, _ in vault.cards.cards()}
    names = {**names_on_record([entry]), **held}
    marks = read_marks(texts(entry.shown, "conditions"))
    return NoteNotice(
        notice=notice,
        is_ours=True,
        names=tuple(names.get(card, card) for card in texts(entry.shown, "recipients")),
        recorded_ms=entry.recorded_ms,
        words=text(entry.shown, "purpose"),
        destroy_by=marks.conditions.destroy_by,
    )
