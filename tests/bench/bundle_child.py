"""Builds or accepts one bundle in a process of its own, and says what that took."""

import json
import resource
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.domain.card import Card
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff
from tests.bench.measuring import once
from tests.bench.vaults import cheap_world, opened

_KIB = 1024


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds, and the most memory the whole process ever held: before the work, and after."""

    wall: float
    cpu: float
    idle_bytes: int
    peak_bytes: int


def build(session: Session, bundle: Path) -> None:
    """Hand over the one case there is to the one other person who is known."""
    vault = session.vault
    others = [card for card, _ in vault.cards.cards() if card.id != vault.me.id]
    request = HandoffRequest(
        case=vault.reading.cases()[0].id,
        recipients=tuple(card for card in others if isinstance(card, Card)),
        purpose="The team in Timmins takes over safety planning.",
        authority="To reduce a risk of serious harm",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(BundleCourier(session), BundleScribe())
    build_handoff(vault, desk, request, str(bundle), lambda _done, _total: True)


def accept(session: Session, bundle: Path) -> None:
    """Open it, check it, and take all of it in."""
    courier = BundleCourier(session)
    arrived = open_handoff(session.vault, courier, str(bundle), lambda _done, _total: True)
    accept_handoff(session.vault, arrived)


def _peak() -> int:
    """Linux's own count: what getrusage tells begins with the memory of the parent process."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) * _KIB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KIB


def main(what: str, vault: str, bundle: str) -> None:
    """Do it and print a line of JSON."""
    work = {"build": build, "accept": accept}[what]
    with cheap_world() as world:
        session = opened(world, Path(vault))
        idle = _peak()
        took = once(lambda: work(session, Path(bundle)))
        session.close()
    print(json.dumps(asdict(Spent(took.wall, took.cpu, idle, _peak()))))


if __name__ == "__main__":
    main(*sys.argv[1:])
