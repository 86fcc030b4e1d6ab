"""The bundles this device knows of: those on record in a case, and those it merely saw.

What was seen and left, or rejected, is on no record; it is kept in a local table, so that the
same file is recognised, and another one under its name as well. Of such bundles, and of what
others put on record, only what the very sender said counts: anybody can send a file, or write an
entry, that bears the name of somebody else's bundle (decision 042).
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

import msgspec

from desktop_app.domain.ids import CaseId
from desktop_app.domain.receiving import BundleState, KnownBundle
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.said import number, text, texts

_SETTING = "bundles"
_MOST = 2_000
TAKEN = frozenset({BundleState.ACCEPTED, BundleState.PARTLY})


def known_bundles(
    vault: OpenVault, case: CaseId, sender: Collection[str]
) -> dict[str, KnownBundle]:
    """What counts when a bundle of a sender, known by card or key, is judged; by its id.

    What we sent or took in, from whoever; of all else what this sender signed.
    """
    found: dict[str, KnownBundle] = {}
    for known in (*_seen(vault), *_on_record(vault, case)):
        if known.is_ours or known.state in TAKEN or not known.by.isdisjoint(sender):
            before = found.get(known.bundle)
            found[known.bundle] = known if before is None else _together(known, before)
    return found


def waiting_bundles(vault: OpenVault) -> tuple[KnownBundle, ...]:
    """Those that were looked at here, and neither taken in nor rejected; the newest first."""
    return tuple(each for each in reversed(_seen(vault)) if each.state is BundleState.SEEN)


def remember_bundle(vault: OpenVault, known: KnownBundle) -> None:
    """Keep what was done with a bundle. One that was taken in stays so when it is seen again."""
    kept = {(each.bundle, each.by): each for each in _seen(vault)}
    before = kept.pop((known.bundle, known.by), None)
    if before is not None and known.state is BundleState.SEEN:
        known = replace(
            known,
            state=before.state,
            words=known.words or before.words,
            path=known.path or before.path,
        )
    latest = [*kept.values(), known][-_MOST:]
    vault.drawer.set(_SETTING, msgspec.json.encode(latest))


def _seen(vault: OpenVault) -> list[KnownBundle]:
    kept = vault.drawer.setting(_SETTING)
    return [] if kept is None else msgspec.json.decode(kept, type=list[KnownBundle])


def _together(later: KnownBundle, before: KnownBundle) -> KnownBundle:
    """The record counts, which comes later; what it does not say is told by what was seen."""
    return replace(
        later,
        state=later.state if later.state is not BundleState.SEEN else before.state,
        is_ours=later.is_ours or before.is_ours,
        envelope=later.envelope or before.envelope,
        parties=later.parties | before.parties,
        by=later.by | before.by,
    )


def _on_record(vault: OpenVault, case: CaseId) -> Iterator[KnownBundle]:
    """One for each bundle: what is said in several channels is said of one act."""
    for kind in (kinds.HANDOFF, kinds.ACCEPT):
        for entry in vault.book.things(case, kind):
            ours = entry.log.author in {vault.me.key, *vault.former_keys}
            if kind == kinds.HANDOFF or ours:
                yield from _told(entry, is_ours=kind == kinds.HANDOFF and ours)


def _state(entry: Entry) -> BundleState:
    """A handing over that is on record was not taken in by that."""
    if entry.header.kind == kinds.HANDOFF:
        return BundleState.SEEN
    refused = isinstance((entry.shown or {}).get("refused"), list)
    return BundleState.PARTLY if refused else BundleState.ACCEPTED


def _told(entry: Entry, *, is_ours: bool) -> Iterator[KnownBundle]:
    said = entry.shown
    bundle, series, place = text(said, "bundle"), text(said, "series"), number(said, "number")
    if not bundle or not series or not place:
        return
    author, sender = b64(entry.log.author), texts(said, "sender")
    yield KnownBundle(
        bundle=bundle,
        sha256=text(said, "sha256"),
        envelope=text(said, "envelope"),
        kind=text(said, "kind"),
        series=series,
        number=place,
        case=entry.log.case,
        parties=frozenset((*texts(said, "recipients"), *sender, author)),
        state=_state(entry),
        is_ours=is_ours,
        at_ms=entry.recorded_ms,
        by=frozenset({author} if entry.header.kind == kinds.HANDOFF else sender),
    )
