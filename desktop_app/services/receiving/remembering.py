"""Keeps in the local table what was done with a bundle that came."""

from desktop_app.domain.receiving import BundleState, KnownBundle
from desktop_app.ledger.canonical import b64
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.arrived import Arrived
from desktop_app.services.receiving.describing import keys_on
from desktop_app.services.receiving.known import remember_bundle


def remember(
    vault: OpenVault, arrived: Arrived, state: BundleState, words: str = "", path: str = ""
) -> None:
    """Remember a bundle by its ids and digests; of what is in it nothing is kept."""
    sender, recipients = arrived.incoming.sender, arrived.envelope.recipients
    signed_by = frozenset((sender.printed, b64(sender.key)))
    known = KnownBundle(
        bundle=arrived.envelope.bundle,
        sha256=arrived.sha256,
        envelope=arrived.envelope_sha256,
        kind=arrived.envelope.kind.value,
        series=arrived.envelope.series,
        number=arrived.envelope.number,
        case=arrived.incoming.case,
        parties=signed_by.union(keys_on(recipients)),
        state=state,
        at_ms=vault.clock.now_ms(),
        words=words,
        path=path,
        by=signed_by,
    )
    remember_bundle(vault, known)
