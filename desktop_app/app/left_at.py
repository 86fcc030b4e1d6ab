"""Where somebody stood when the window was covered: kept in the vault, for the next process."""

from collections.abc import Mapping

import msgspec

from desktop_app.app.vaults import LEFT_AT, Session
from desktop_app.ui.window import Whereabouts
from desktop_app.ui.window.standing import Standing


class _Kept(msgspec.Struct, frozen=True):
    """Ids and codes only; the words being written are a draft, kept elsewhere in the vault."""

    at: str
    pages: Mapping[str, Standing]


def keep_left_at(session: Session, where: Whereabouts) -> None:
    """Keep it in place of the one before; a vault that can't be written keeps none."""
    pages = {code: place for code, place in where.pages.items() if isinstance(place, Standing)}
    kept = msgspec.msgpack.encode(_Kept(where.at, pages)) if where.at else b""
    if kept != session.left_at and not session.database.read_only:
        session.vault.drawer.set(LEFT_AT, kept)


def left_at(session: Session) -> Whereabouts:
    """Where it was; nowhere, too, when an older program wrote it differently."""
    try:
        kept = msgspec.msgpack.decode(session.left_at, type=_Kept)
    except (msgspec.ValidationError, msgspec.DecodeError):
        return Whereabouts()
    return Whereabouts(kept.at, kept.pages)
