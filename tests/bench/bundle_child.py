"""Builds or accepts one bundle in a process of its own, and says what that took."""

import json
import resource
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import Session
from desktop_app.domain.card import Card
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.ports import Progress
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff
from tests.bench.measuring import once
from tests.bench.vaults import cheap_world, opened

_KIB = 1024
_STOPPED_AT = 0.7


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds, and the most memory the whole process ever held: before the work, and after."""

    wall: float
    cpu: float
    idle_bytes: int
    peak_bytes: int


def build(session: Session, bundle: Path, progress: Progress) -> None:
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
    build_handoff(vault, desk, request, str(bundle), progress)


def accept(session: Session, bundle: Path, progress: Progress) -> None:
    """Open it, check it, and take all of it in."""
    courier = BundleCourier(session)
    arrived = open_handoff(session.vault, courier, str(bundle), progress)
    accept_handoff(session.vault, arrived)


def _to_the_end(done: int, total: int) -> bool:
    return True


def _stopped(done: int, total: int) -> bool:
    """Somebody thinks better of it when most is done."""
    return done / total < _STOPPED_AT


def _peak() -> int:
    """Linux's own count: what getrusage tells begins with the memory of the parent process."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) * _KIB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KIB


def main(what: str, vault: str, bundle: str) -> None:
    """Do it, or begin and stop, and print a line of JSON."""
    name, _, is_stopped = what.partition(" ")
    work = {"build": build, "accept": accept}[name]
    with cheap_world() as world:
        session = opened(world, Path(vault))
        idle = _peak()
        progress = _stopped if is_stopped else _to_the_end
        took = once(lambda: _done(partial(work, session, Path(bundle), progress)))
        session.close()
    print(json.dumps(asdict(Spent(took.wall, took.cpu + _of_children(), idle, _peak()))))


def _done(work: Callable[[], None]) -> None:
    try:
        work()
    except Refusal as refusal:
        if refusal.code is not RefusalCode.CANCELLED:
            raise


def _of_children() -> float:
    """What the processes beside took: one sets the record for paper."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main(*sys.argv[1:])
