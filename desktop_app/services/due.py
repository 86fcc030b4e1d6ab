"""Gathers what comes due: actions, return conversations, and what ends by itself."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop_app.domain.action import Action, Owner
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.due import TO_DO, Due, DueKind, in_order, is_long_past, talk_after
from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import Midnight, end_ms, is_date
from desktop_app.services.adopting import waiting_for_me
from desktop_app.services.covering import covered
from desktop_app.services.opened import OpenVault

_ENDING = {
    EpisodeKind.PLACEMENT: DueKind.PLACEMENT,
    EpisodeKind.CUSTODY: DueKind.CUSTODY,
    EpisodeKind.ORDER: DueKind.ORDER,
}
_DAYS = 4096
Everywhere = Mapping[CaseId, tuple[Episode, ...]]


def everything(
    vault: OpenVault, episodes: Everywhere, case: CaseId | None = None
) -> Iterator[Due]:
    """All that has or had a time to it, in every case or in one: nothing depends on now."""
    midnight_ms = lru_cache(_DAYS)(vault.midnight_ms)  # thousands of cases, and a few days
    yield from (_of_action(each, midnight_ms) for each in vault.actions.waiting(case))
    yield from _signatures(vault, case)
    yield from _talks(vault, episodes, midnight_ms)
    yield from _ends(episodes, midnight_ms)


def is_to_do(vault: OpenVault, due: Due, now_ms: int) -> bool:
    """Whether somebody has to do it: it does not end by itself, and is not too long ago."""
    if due.kind is not DueKind.RETURN_TALK:
        return due.kind in (DueKind.ACTION, DueKind.COUNTERSIGN)
    return not is_long_past(due.since_ms or 0, vault.clocks, now_ms)


def ends_by_itself(due: Due) -> bool:
    """Whether nobody has to do anything for it to come about: an episode, a card's validity."""
    return due.kind not in TO_DO


def to_do(vault: OpenVault, episodes: Everywhere) -> tuple[Due, ...]:
    """Everything somebody has to do, the longest overdue first."""
    now_ms = vault.clock.now_ms()
    return in_order(each for each in everything(vault, episodes) if is_to_do(vault, each, now_ms))


def to_do_in(vault: OpenVault, case: CaseId, episodes: tuple[Episode, ...]) -> tuple[Due, ...]:
    """What somebody has to do in one case, in the same order."""
    now_ms, found = vault.clock.now_ms(), everything(vault, {case: episodes}, case)
    return in_order(each for each in found if is_to_do(vault, each, now_ms))


def next_due(vault: OpenVault) -> Mapping[CaseId, Due]:
    """What comes due next in each case; the longest overdue, where something is."""
    found: dict[CaseId, Due] = {}
    for each in covered(vault, to_do(vault, vault.episodes.awaiting_talk())):
        if each.case is not None and each.due_ms is not None:
            found.setdefault(each.case, each)
    return found


def _of_action(action: Action, midnight_ms: Midnight) -> Due:
    return Due(
        kind=DueKind.ACTION,
        about=action.id,
        case=action.case,
        title=action.title,
        owner=action.owner,
        due=action.due or "",
        due_ms=action.due_ms(midnight_ms),
        since_ms=action.opened_ms,
    )


def _signatures(vault: OpenVault, case: CaseId | None) -> Iterator[Due]:
    """Consultations that name this person, and that they have not signed as they stand."""
    for entry in waiting_for_me(vault, case):
        yield Due(
            kind=DueKind.COUNTERSIGN,
            about=entry.note,
            case=entry.case,
            title=entry.author.name,
            owner=Owner(vault.me.name, vault.me.person),
            since_ms=entry.recorded_ms,
            entry=entry.id,
        )


def _talks(vault: OpenVault, episodes: Everywhere, midnight_ms: Midnight) -> Iterator[Due]:
    for case, some in episodes.items():
        for each in some:
            talk = talk_after(each, vault.clocks, midnight_ms)
            if talk is not None:
                written, due_ms, since_ms = talk
                yield Due(
                    kind=DueKind.RETURN_TALK,
                    about=each.id,
                    case=case,
                    due=written,
                    due_ms=due_ms,
                    since_ms=since_ms,
                )


def _ends(episodes: Everywhere, midnight_ms: Midnight) -> Iterator[Due]:
    for case, some in episodes.items():
        for each in some:
            if each.kind in _ENDING and each.end is not None and not each.withdrawn:
                yield Due(
                    kind=_ENDING[each.kind],
                    about=each.id,
                    case=case,
                    title=each.title,
                    due=each.end,
                    due_ms=each.ends_ms(midnight_ms),
                    since_ms=each.begins_ms(midnight_ms),
                )


def cards_ending(vault: OpenVault) -> Iterator[Due]:
    """Colleagues' cards too: whoever signs with one must get a new one in time."""
    for card, standing in vault.cards.cards():
        if (
            isinstance(card, Card)
            and standing is not Standing.REVOKED
            and card.agency_id == vault.me.agency_id
            and is_date(card.expires)
        ):
            due_ms = end_ms(card.expires, vault.midnight_ms)
            name = card.name
            yield Due(
                kind=DueKind.CARD, about=card.id, title=name, due=card.expires, due_ms=due_ms
            )
