"""Keeps the words half typed in a dialog with the drafts of the vault, and finds them again."""

from collections.abc import Mapping

import msgspec

from desktop_app.app.vaults import Session
from desktop_app.domain.ids import base32
from desktop_app.services.kept_words import Kept, Slot

_PREFIX = "dialog"  # no printed case id, with which a note's draft begins, has this shape
_decoder = msgspec.msgpack.Decoder(dict[str, str])


class KeptDesk:
    """Answers every dialog that keeps its words."""

    def __init__(self, session: Session) -> None:
        self._vault = session.vault

    def find(self, slot: Slot) -> Kept | None:
        """What was kept there; nothing for bytes that can't be read."""
        saved = self._vault.drawer.draft(_place(slot))
        if saved is None:
            return None
        try:
            return Kept(_decoder.decode(saved.body), saved.saved_ms)
        except msgspec.DecodeError:
            return None

    def keep(self, slot: Slot, words: Mapping[str, str]) -> None:
        """Keep these in place of those before; no words take them away."""
        drawer, place = self._vault.drawer, _place(slot)
        if words:
            body = msgspec.msgpack.encode(dict(words))
            drawer.save_draft(place, body, self._vault.clock.now_ms())
        else:
            drawer.drop_draft(place)


def _place(slot: Slot) -> str:
    case = "" if slot.case is None else base32(slot.case)
    return "/".join((_PREFIX, slot.dialog, case, slot.about))
