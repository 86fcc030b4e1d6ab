"""Outlines, wording hints and drafts set aside: as they came, or as a person made them."""

import json
from functools import lru_cache

import msgspec

from desktop_app.app import drafts
from desktop_app.domain.codes import NoteType, Standing
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.wording import Hint, read_back, written_out
from desktop_app.services.opened import OpenVault
from desktop_app.ui.composer.aids_port import Outlines, Wording
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.theme.resources import find_resources

_SHOWN = "hints-shown"


class WritingAids:
    """Answers `AidsPort`; edits lie in the vault's own drawer."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def colleagues(self) -> tuple[str, ...]:
        """Everybody whose card is known and not revoked."""
        known = self._vault.cards.cards()
        named = (card for card, standing in known if standing is not Standing.REVOKED)
        return tuple(dict.fromkeys(f"{card.name}, {card.agency}" for card in named))

    def outlines(self, language: str) -> Outlines:
        """One's own where there is one, and those that came along."""
        kept = {kind: self._said(_outline_name(language, kind)) for kind in NoteType}
        own = {kind: text for kind, text in kept.items() if text is not None}
        return Outlines({**_outlines(language), **own}, frozenset(own))

    def keep_outline(self, language: str, kind: NoteType, text: str | None) -> None:
        """An empty value in the drawer stands for none."""
        self._vault.drawer.set(_outline_name(language, kind), (text or "").encode())

    def wording(self, language: str) -> Wording:
        """One's own list if there is one, else the one that came along."""
        own = self._said(_hints_name(language))
        hints = _hints(language) if own is None else read_back(own)
        return Wording(hints, self._said(_SHOWN) != "no")

    def keep_hints(self, language: str, hints: tuple[Hint, ...] | None) -> None:
        """An emptied list goes back to the one that came along."""
        self._vault.drawer.set(_hints_name(language), written_out(hints or ()).encode())

    def show_hints(self, *, shown: bool) -> None:
        """On or off, in both languages."""
        self._vault.drawer.set(_SHOWN, b"yes" if shown else b"no")

    def drafts_aside(self, case: CaseId) -> tuple[Draft, ...]:
        """Those that wait."""
        return drafts.aside(self._vault, case)

    def set_aside(self, case: CaseId, amends: EntryId | None) -> None:
        """Put the one being written beside the others."""
        drafts.set_aside(self._vault, case, amends)

    def take_up(self, case: CaseId, number: int) -> Draft | None:
        """Change places with one of them."""
        return drafts.take_up(self._vault, case, number)

    def _said(self, name: str) -> str | None:
        value = self._vault.drawer.setting(name)
        return value.decode() if value else None


def _outline_name(language: str, kind: NoteType) -> str:
    return f"outline/{language}/{kind.value}"


def _hints_name(language: str) -> str:
    return f"hints/{language}"


@lru_cache
def _outlines(language: str) -> dict[NoteType, str]:
    texts = _listed("templates", language)
    told = {kind: texts.get(kind.value) for kind in NoteType} if isinstance(texts, dict) else {}
    return {kind: text for kind, text in told.items() if isinstance(text, str)}


@lru_cache
def _hints(language: str) -> tuple[Hint, ...]:
    listed = _listed("wording", language)
    told = (_hint_in(one) for one in listed) if isinstance(listed, list) else ()
    return tuple(hint for hint in told if hint is not None)


def _hint_in(untrusted: object) -> Hint | None:
    try:
        return msgspec.convert(untrusted, Hint)
    except msgspec.ValidationError:
        return None


def _listed(folder: str, language: str) -> object:
    """What a list that came along says. An agency may have put its own in its place.

    A language that brings none is helped in English; a list that is damaged helps with nothing,
    and never keeps anybody from writing.
    """
    place = find_resources().folder / folder
    own = place / f"{language}.json"
    try:
        return json.loads((own if own.exists() else place / "en.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
