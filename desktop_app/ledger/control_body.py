"""Reads values out of control entries: whoever wrote them may have put anything there."""

from desktop_app.domain.ids import DeviceKey, EntryId
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.ledger.entry import Entry


def shown(entry: Entry, name: str) -> object:
    """What a body says under a name; None if it doesn't."""
    return (entry.shown or {}).get(name)


def key_in(entry: Entry, name: str = "key") -> DeviceKey | None:
    """A public key, if that is what stands there."""
    raw = _raw(shown(entry, name))
    return None if raw is None else DeviceKey(raw)


def id_in(entry: Entry, name: str) -> EntryId | None:
    """An entry's id, if that is what stands there."""
    raw = _raw(shown(entry, name))
    return None if raw is None else EntryId(raw)


def ids_in(entry: Entry, name: str) -> frozenset[EntryId] | None:
    """A list of ids or keys, 32 bytes each; None if anything else stands there, or among them."""
    listed = shown(entry, name)
    if not isinstance(listed, list):
        return None
    found = [_raw(item) for item in listed]
    return None if None in found else frozenset(EntryId(raw) for raw in found if raw is not None)


def _raw(untrusted: object) -> bytes | None:
    try:
        return unb64(untrusted, 32) if isinstance(untrusted, str) else None
    except NotCanonical:
        return None
