"""A draft as bytes in the vault, and back: also one that another version of the program wrote."""

from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from desktop_app.services.vault_rooms import SavedDraft
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.when import When


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _typed(kind: type, value: Any) -> Any:
    if kind is Path:
        return Path(value)
    raise NotImplementedError(kind)


_encoder = msgspec.msgpack.Encoder(enc_hook=_plain)
_decoder = msgspec.msgpack.Decoder(Draft, dec_hook=_typed)
_TYPES = get_type_hints(Draft)


def written(draft: Draft) -> bytes:
    """The draft as it is kept."""
    return _encoder.encode(draft)


def read(saved: SavedDraft) -> Draft | None:
    """What was kept; of what another version wrote, all that this one understands.

    None for cut or altered bytes.
    """
    try:
        return _decoder.decode(saved.body)
    except (msgspec.DecodeError, ValueError):
        return _rescued(saved)


def _rescued(saved: SavedDraft) -> Draft | None:
    """Field by field: a kind or a file that is not known here must not take the words along."""
    try:
        said = msgspec.msgpack.decode(saved.body)
    except (msgspec.DecodeError, ValueError):
        return None
    if not isinstance(said, dict):
        return None
    found = {}
    for field in fields(Draft):
        try:
            found[field.name] = msgspec.convert(
                said[field.name], _TYPES[field.name], dec_hook=_typed
            )
        except (KeyError, msgspec.ValidationError, ValueError):
            continue
    if not found:
        return None
    moment = datetime.fromtimestamp(saved.saved_ms / 1000, UTC).astimezone()
    return Draft(**{"when": When.at(moment), **found})
