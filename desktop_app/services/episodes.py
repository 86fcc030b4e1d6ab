"""Records episodes beside a case's line, and tells where somebody is when it is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from desktop_app.domain.access import Access
from desktop_app.domain.codes import Precision
from desktop_app.domain.episode import (
    Episode,
    EpisodeKind,
    NewEpisode,
    Whereabouts,
    present_episode,
)
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId, printed
from desktop_app.domain.occurred import Occurred, check_moment, instant_ms
from desktop_app.domain.writing import storable
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.access import note
from desktop_app.services.audiences import AGENCY, channel_of, channel_told
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

_KINDS = {
    EpisodeKind.MISSING: kinds.MISSING,
    EpisodeKind.PLACEMENT: kinds.PLACEMENT,
    EpisodeKind.CUSTODY: kinds.CUSTODY,
    EpisodeKind.ORDER: kinds.ORDER,
}
_STAY = {"start": "start", "end": "end", "place": "place", "withdrawn": "withdrawn"}
_NAMES: Mapping[EpisodeKind, Mapping[str, str]] = {
    EpisodeKind.MISSING: {
        **_STAY,
        "start": "last_seen",
        "end": "found_at",
        "place": "last_seen_place",
        "found_place": "found_place",
        "noticed": "noticed_at",
        "police_told": "police_told_at",
        "number": "occurrence_no",
        "talk": "return_talk_at",
        "talk_outcome": "return_talk_outcome",
    },
    EpisodeKind.PLACEMENT: _STAY,
    EpisodeKind.CUSTODY: _STAY,
    EpisodeKind.ORDER: {name: name for name in ("start", "end", "title", "withdrawn")},
}
"""What each name is called in the body of a kind; it says nothing of the others."""
_STEPS = ("noticed", "police_told", "talk")


def begin_episode(
    vault: OpenVault, case: CaseId, new: NewEpisode, ends: Sequence[Episode] = ()
) -> Receipt:
    """Put an episode on record, and with it that others ended when it began: all, or none.

    One that is over already has an end.

    Raises:
        Refusal: UNKNOWN_CASE, BAD_TIME, TIME_WITHOUT_OFFSET, ENDS_BEFORE_START,
            FUTURE_TIME for a step not yet taken, TEXT_NOT_STORABLE.
    """
    vault.reading.check_case(case)
    _check_order(new.start, new.end)
    said = {"start": new.start, "end": new.end, "place": new.place, "title": new.title}
    if new.kind is EpisodeKind.MISSING:
        said |= asdict(new.steps)
    _check_steps(vault, said)
    kept = {name: value for name, value in said.items() if value.strip()}
    audience = channel_of(vault, case, AGENCY) if new.audience == AGENCY else new.audience
    draft = Draft(
        case=case,
        audience=audience,
        kind=_KINDS[new.kind],
        about=ObjectId(vault.new_id()),
        body=_body(new.kind, kept),
    )
    ended = [_change(vault, case, each, {"end": new.start}) for each in ends]
    return vault.book.append(vault.pen, [draft, *ended])


def change_episode(
    vault: OpenVault, case: CaseId, episode: Episode, said: Mapping[str, str]
) -> Receipt:
    """Say when an episode ended, or put right what was said of it; the old stays on record.

    The names are `start`, `end`, `place`, `title`, those of `Steps`, and `withdrawn` with the
    reason why it was recorded by mistake. It is said to whoever was told of the episode.

    Raises:
        Refusal: NOTHING_CHANGED, or as `begin_episode`.
    """
    if not said:
        raise Refusal(RefusalCode.NOTHING_CHANGED)
    return vault.book.append(vault.pen, [_change(vault, case, episode, said)])


def whereabouts(vault: OpenVault, case: CaseId) -> Whereabouts | None:
    """Where the young person is or was last seen; None if no open episode says."""
    episodes = vault.episodes.now(case)
    episode = present_episode(episodes, vault.clock.now_ms(), vault.midnight_ms)
    if episode is None:
        return None
    note(vault, Access.REVEALED_PLACE, case, [printed("o", episode.id)])
    return Whereabouts(episode=episode, place=vault.episodes.place_of(case, episode))


def _change(vault: OpenVault, case: CaseId, episode: Episode, said: Mapping[str, str]) -> Draft:
    _check_steps(vault, said)
    if not said.get("withdrawn"):
        _check_order(said.get("start", episode.start or ""), said.get("end", episode.end or ""))
    return Draft(
        case=case,
        audience=channel_told(vault, case, episode.id),
        kind=kinds.FIELD,
        about=episode.id,
        body=_body(episode.kind, said),
    )


def _check_steps(vault: OpenVault, said: Mapping[str, str]) -> None:
    """Nobody has told the police, or talked with a young person, tomorrow."""
    for name in _STEPS:
        moment = said.get(name, "").strip()
        if moment and instant_ms(check_moment(moment), vault.midnight_ms) > vault.clock.now_ms():
            raise Refusal(RefusalCode.FUTURE_TIME)


def _body(kind: EpisodeKind, said: Mapping[str, str]) -> dict[str, object]:
    names = _NAMES[kind]
    return {names[name]: storable(said[name]).strip() for name in said if name in names}


def _check_order(start: str, end: str) -> None:
    """An episode may have no beginning that anybody knows; if it has both, they are in order."""
    if not start:
        raise Refusal(RefusalCode.BAD_TIME)
    if end:
        Occurred(Precision.RANGE, start, end)
    else:
        check_moment(start)
