"""Builds handoffs for tests, in agencies whose policy they choose."""

from dataclasses import replace
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.handoff import HandoffRequest, SentBundle
from desktop_app.domain.rulebook import Policy
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.opened import OpenVault

ASKS_FIRST = Policy(approval_required_for=frozenset({HandoffKind.COPY}))


def under(vault: OpenVault, policy: Policy) -> OpenVault:
    """The same vault, in an agency with this policy."""
    return replace(vault, rulebook=replace(vault.rulebook, policy=policy))


def build(session: Session, request: HandoffRequest, out: Path, vault: OpenVault) -> SentBundle:
    """The sealed file."""
    desk = Desk(BundleCourier(session), BundleScribe())
    return build_handoff(vault, desk, request, str(out), lambda _done, _total: True)
