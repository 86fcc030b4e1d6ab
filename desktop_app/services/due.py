"""Gathers what comes due: actions, return conversations, and what ends by itself."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop_app.domain.action import Action
from desktop_app.domain.card import Card
from desktop_app.domain.codes import Standing
from desktop_app.domain.due import Due, DueKind, in_order, return_talk
from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import Midnight, end_ms, is_date
from desktop_app.services.opened import OpenVault

_ENDING = {
    EpisodeKind.PLACEMENT: DueKind.PLACEMENT,
    EpisodeKind.CUSTODY: DueKind.CUSTODY,
    EpisodeKind.ORDER: DueKind.ORDER,
}
_DAYS = 4096
Everywhere = Mapping[CaseId, tuple[Episode, ...]]


def to_do(vault: OpenVault, episodes: Everywhere) -> tuple[Due, ...]:
    """Everything somebody has to do, the longest overdue first."""
    midnight_ms = lru_cache(_DAYS)(vault.midnight_ms)  # thousands of cases, and a few days
    actions = (_of_action(each, midnight_ms) for each in vault.actions.waiting())
    return in_order([*actions, *_talks(vault, episodes, midnight_ms)])


def to_do_in(vault: OpenVault, case: CaseId, episodes: tuple[Episode, ...]) -> tuple[Due, ...]:
    """What somebody has to do in one case, in the same order."""
    midnight_ms = vault.midnight_ms
    actions = (_of_action(each, midnight_ms) for each in vault.actions.waiting(case))
    return in_order([*actions, *_talks(vault, {case: episodes}, midnight_ms)])


def next_due(vault: OpenVault) -> Mapping[CaseId, Due]:
    """What comes due next in each case; the longest overdue, where something is."""
    found: dict[CaseId, Due] = {}
    for each in to_do(vault, vault.episodes.awaiting_talk()):
        if each.case is not None and each.due_ms is not None:
            found.setdefault(each.case, each)
    return found


def ending(vault: OpenVault, episodes: Everywhere, until_ms: int) -> tuple[Due, ...]:
    """What ends by itself before a moment and has not ended: episodes, and cards' validity."""
    now_ms = vault.clock.now_ms()
    found = [*_ends(vault, episodes), *_cards(vault)]
    return in_order(each for each in found if now_ms < (each.due_ms or 0) <= until_ms)


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


def _talks(vault: OpenVault, episodes: Everywhere, midnight_ms: Midnight) -> Iterator[Due]:
    now_ms = vault.clock.now_ms()
    for case, some in episodes.items():
        for each in some:
            talk = return_talk(each, vault.clocks, now_ms, midnight_ms)
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


def _ends(vault: OpenVault, episodes: Everywhere) -> Iterator[Due]:
    for case, some in episodes.items():
        for each in some:
            if each.kind in _ENDING and each.end is not None and not each.withdrawn:
                yield Due(
                    kind=_ENDING[each.kind],
                    about=each.id,
                    case=case,
                    title=each.title,
                    due=each.end,
                    due_ms=each.ends_ms(vault.midnight_ms),
                    since_ms=each.begins_ms(vault.midnight_ms),
                )


def _cards(vault: OpenVault) -> Iterator[Due]:
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
