"""Bundles of a plan: built, opened again with the receiver's key, and looked through."""

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.domain.disclosing import Choices
from desktop_app.services.handoff_building import Desk, build_handoff
from tests.outside.forging import Parts, taken_apart
from tests.services.disclosing.planning import Sender


def send(sender: Sender, name: str, choices: Choices | None = None) -> Parts:
    """Build a bundle and take it apart: every file in it, by its name."""
    bundle = sender.person.folder / f"{name}.tlh"
    session = sender.person.session
    desk = Desk(BundleCourier(session), BundleScribe())
    request = sender.request(choices)
    build_handoff(session.vault, desk, request, str(bundle), lambda _done, _total: True)
    return taken_apart(bundle, sender.other.session.identity)
