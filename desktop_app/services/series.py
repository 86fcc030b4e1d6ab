"""Where a new bundle stands: a series goes on with the same people, or a new one begins."""

from collections.abc import Iterable, Mapping

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.said import number, text, texts

_MOST_IN_A_SERIES = 1_000_000
_Said = Mapping[str, object]


def series_of(vault: OpenVault, request: HandoffRequest) -> tuple[str, int, str | None]:
    """Series, number in it, and the digest of the envelope before: None for the first.

    Who works on a case jointly answers in the series that the others began.
    """
    to = sorted(card.printed for card in request.recipients)
    sent = [said for said in _acts(vault, request, kinds.HANDOFF) if _recipients(said) == to]
    came = [said for said in _acts(vault, request, kinds.ACCEPT) if _sender(said) == to]
    joint = [said for said in (*sent, *came) if text(said, "kind") == HandoffKind.JOINT]
    goes_on = (joint if request.kind is HandoffKind.JOINT else []) or sent
    if not goes_on:
        return b64(vault.new_id()), 1, None
    series = text(_last(goes_on), "series")
    last = _last(said for said in (*sent, *came) if text(said, "series") == series)
    return series, number(last, "number") + 1, text(last, "envelope")


def _acts(vault: OpenVault, request: HandoffRequest, kind: str) -> list[_Said]:
    """What this device put on record of handing on, or of taking in.

    Less what bears a number that nobody counts to: others could leave us none to go on with.
    """
    return [
        entry.shown or {}
        for entry in vault.book.things(request.case, kind)
        if entry.log.author == vault.me.key
        and text(entry.shown, "envelope")
        and number(entry.shown, "number") < _MOST_IN_A_SERIES
    ]


def _last(acts: Iterable[_Said]) -> _Said:
    return max(acts, key=lambda said: number(said, "number"))


def _recipients(said: _Said) -> list[str]:
    return sorted(texts(said, "recipients"))


def _sender(said: _Said) -> list[str]:
    """The card alone: beside it stands its key."""
    return list(texts(said, "sender")[:1])
