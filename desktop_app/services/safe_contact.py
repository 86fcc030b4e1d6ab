"""Says when the safe-contact rule of a case should be checked again."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Flag, NoteType
from desktop_app.domain.episode import Episode, EpisodeKind
from desktop_app.domain.ids import CaseId
from desktop_app.domain.occurred import is_date
from desktop_app.domain.safe_contact import Recheck, numbers_in
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import TimelineQuery

_ONE_DAY = timedelta(days=1)
_LOOKED_THROUGH = 50  # contacts after the check; all of them struck is not to be expected


def reasons_to_recheck(
    vault: OpenVault, case: CaseId, person: Person | None, episodes: Iterable[Episode]
) -> tuple[Recheck, ...]:
    """Why the rule should be checked again; nothing if it stands, or there is none.

    The day of the last check counts as checked: a contact on it may be the check itself, and
    whoever came back on it was asked after coming back. Never checked, every contact counts.
    """
    if person is None or not person.safe_contact:
        return ()
    checked = person.safe_contact_checked_on
    since_ms = None
    if is_date(checked):
        since_ms = vault.midnight_ms(date.fromisoformat(checked) + _ONE_DAY)
    return tuple(_reasons(vault, case, person, episodes, since_ms))


def _reasons(
    vault: OpenVault,
    case: CaseId,
    person: Person,
    episodes: Iterable[Episode],
    since_ms: int | None,
) -> Iterator[Recheck]:
    if _was_contacted(vault, case, since_ms):
        yield Recheck.CONTACT
    if any(_was_missing(vault, each, since_ms) for each in episodes):
        yield Recheck.MISSING
    if vault.reaching.is_anothers(numbers_in(person.safe_contact), person.id):
        yield Recheck.NUMBER


def _was_contacted(vault: OpenVault, case: CaseId, since_ms: int | None) -> bool:
    query = TimelineQuery(
        case=case,
        types=frozenset({NoteType.CONTACT}),
        since_ms=since_ms,
        limit=_LOOKED_THROUGH,
    )
    page = vault.reading.timeline(query)
    return any(Flag.STRUCK not in entry.flags for entry in page.entries)


def _was_missing(vault: OpenVault, episode: Episode, since_ms: int | None) -> bool:
    if episode.kind is not EpisodeKind.MISSING or episode.withdrawn:
        return False
    ends = episode.ends_ms(vault.midnight_ms)
    return since_ms is None or ends is None or ends > since_ms
