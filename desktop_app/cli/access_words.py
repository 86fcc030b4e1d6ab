"""Who looked at what, for a person at a terminal."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from desktop_app.cli.plain_words import counted
from desktop_app.cli.recorded_words import local
from desktop_app.cli.short_ids import short, shortened
from desktop_app.domain.access import Access
from desktop_app.services.access_reading import Seen

_NAMED = 3
_WHAT: Mapping[str, str] = MappingProxyType(
    {
        Access.UNLOCKED: "Unlocked",
        Access.UNLOCK_FAILED: "Unlocking failed",
        Access.LOCKED: "Locked",
        Access.OPENED_CASE: "Opened the case",
        Access.OPENED_ENTRY: "Read limited entries",
        Access.REVEALED_NUMBER: "Found by a number",
        Access.REVEALED_PLACE: "Showed the place",
        Access.REVEALED_PICTURE: "Showed a picture",
        Access.OPENED_FILE: "Opened a file",
        Access.SEARCHED_NAME: "Found by a name",
        Access.EXPORTED: "Wrote a file out",
        Access.PRINTED: "Put on paper",
        Access.HANDED: "Handed over",
        Access.BREAK_GLASS: "Broke the glass",
        Access.BREAK_GLASS_REVIEWED: "Reviewed an opening",
    }
)


def access_words(each: Seen, codename: str) -> str:
    """When, by whom, what (and its code), of which case, why, and about which ids."""
    event = each.event
    what = f"{_WHAT[event.what]} ({event.what})" if event.what in _WHAT else event.what
    parts = [local(event.recorded_ms), each.name, what, codename, event.words, *_about(each)]
    if each.awaits_review:
        parts.append(f"waits for a review: {short('e', event.id)}")
    return "  ".join(part for part in parts if part)


def _about(each: Seen) -> Iterator[str]:
    """The first of the things it is about; JSON and the exported file name them all."""
    event = each.event
    yield " ".join(shortened(id_) for id_ in event.about[:_NAMED])
    if len(event.about) > _NAMED or event.count > len(event.about):
        yield counted(event.count, "thing") + " in all"
    if event.times_ms:
        yield ", ".join(local(at) for at in event.times_ms)
