"""What leads said of the members of a channel, and how they say something new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.ids import DeviceKey, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.control_body import key_in, shown
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import Channel

_NAMES = ("person", "key", "discipline", "position", "since", "card", "left", "revocation")


@dataclass(frozen=True, slots=True)
class Said:
    """What stands about one device: the body, and the entries that say it."""

    body: Mapping[str, str]
    entries: tuple[Entry, ...]

    @property
    def about(self) -> ObjectId:
        """The member, as an object on record."""
        return self.entries[-1].about

    @property
    def has_left(self) -> bool:
        """Whether they read it no more."""
        return self.body["left"] != ""


def last_said(entries: Iterable[Entry]) -> dict[DeviceKey, Said]:
    """What stands about each device, from a channel's entries about members in (l, id) order."""
    everything = tuple(entries)
    covered = {target for entry in everything for target in entry.supersedes}
    standing: dict[DeviceKey, list[Entry]] = {}
    for entry in everything:
        key = key_in(entry)
        if key is not None and entry.id not in covered:
            standing.setdefault(key, []).append(entry)
    return {key: Said(_body(some), tuple(some)) for key, some in standing.items()}


def say(
    channel: Channel, fresh_id: ObjectId, body: Mapping[str, str], before: Said | None
) -> Draft:
    """What is said of a member from now on, in place of all that was seen to stand."""
    return Draft(
        case=channel[0],
        audience=channel[1],
        kind=kinds.MEMBER,
        about=fresh_id if before is None else before.about,
        body=body,
        supersedes=() if before is None else tuple(entry.id for entry in before.entries),
    )


def _body(standing: list[Entry]) -> dict[str, str]:
    """Of words that stand side by side the last; but whoever is said to have left has left."""
    body = {name: _text(standing[-1], name) for name in _NAMES}
    return {**body, "left": max(_text(entry, "left") for entry in standing)}


def _text(entry: Entry, name: str) -> str:
    value = shown(entry, name)
    return value if isinstance(value, str) else ""
