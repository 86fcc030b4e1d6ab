"""Bundles received twice, in part, and in any order come to the record of the plain order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.app.courier import BundleCourier
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import Session, World
from desktop_app.cli.touring import meet
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receiving import EVERYTHING, Choice
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.services.cases import change_case, find_case, open_case
from desktop_app.services.checking import verify_vault
from desktop_app.services.notes import amend_note
from desktop_app.services.ports import TimelineQuery
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff
from tests.outside.handing import a_note, hand_over, silently
from tests.people import CEDAR, DANA, FARIDA, OWEN, PASSPHRASE
from tests.worlds import Machine

ACTS = st.lists(st.sampled_from(["note", "amend", "risk", "send"]), min_size=2, max_size=6)
ARRIVALS = st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=6)


@dataclass(slots=True)
class Trio:
    """Dana hands on; Owen receives as chance has it, Farida one after the other."""

    dana: Session
    owen: Session
    farida: Session
    folder: Path
    made: int = 0

    def case(self) -> CaseId:
        """A fresh case of Dana's."""
        self.made += 1
        name = f"Cedar-{self.made:04d}"
        open_case(self.dana.vault, replace(CEDAR, codename=name))
        return find_case(self.dana.vault, name)


@pytest.fixture(scope="module")
def trio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trio]:
    world, folder = Machine().world(), tmp_path_factory.mktemp("trio")
    dana, owen, farida = (_vault(world, folder, who) for who in (DANA, OWEN, FARIDA))
    meet(dana, owen)
    meet(dana, farida)
    yield Trio(dana, owen, farida, folder)
    for session in (dana, owen, farida):
        session.close()
    world.cores.shut_down()


def _vault(world: World, folder: Path, who: Any) -> Session:
    return create_vault(world, folder / who.name, PASSPHRASE, who).session


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS, arrivals=ARRIVALS)
def test_any_order_comes_to_the_same_record(
    trio: Trio, acts: list[str], arrivals: list[tuple[int, bool]]
) -> None:
    case = trio.case()
    bundles = _bundles(trio, case, [*acts, "send"])
    for bundle in bundles:
        _receive(trio.farida, bundle, in_part=False)

    for place, in_part in arrivals:
        _receive(trio.owen, bundles[place % len(bundles)], in_part=in_part)
    _receive(trio.owen, bundles[-1], in_part=False)

    assert _record(trio.owen, case) == _record(trio.farida, case)
    assert _entries(trio.owen, case) == _entries(trio.farida, case)
    assert verify_vault(trio.owen.vault).ok


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS, in_part=st.booleans())
def test_the_same_again_changes_nothing(trio: Trio, acts: list[str], in_part: bool) -> None:
    case = trio.case()
    bundle = _bundles(trio, case, [*acts, "send"])[-1]
    _receive(trio.owen, bundle, in_part=in_part)
    before = trio.owen.vault.book.state()

    _receive(trio.owen, bundle, in_part=in_part)

    assert trio.owen.vault.book.state() == before


def _bundles(trio: Trio, case: CaseId, acts: list[str]) -> list[Path]:
    """What Dana writes and hands on, one act after the other."""
    notes, bundles = [a_note(trio.dana, case, "Seen at school.")], []
    for number, act in enumerate(acts):
        match act:
            case "note":
                notes.append(a_note(trio.dana, case, f"Note {number}."))
            case "amend":
                amend_note(trio.dana.vault, notes[-1], reason="Heard wrongly.", text=f"{number}")
            case "risk":
                change_case(trio.dana.vault, case, {"risk": 1 + number % 4})
            case _:
                out = trio.folder / f"{trio.made}-{number}.tlh"
                hand_over(trio.dana, [trio.owen.vault.me, trio.farida.vault.me], case, out)
                bundles.append(out)
    return bundles


def _receive(session: Session, bundle: Path, *, in_part: bool) -> None:
    """Take all of it, or every second part."""
    arrived = open_handoff(session.vault, BundleCourier(session), str(bundle), silently)
    some = frozenset(part.about for part in arrived.report.parts[::2])
    choice = Choice(only=some, why="Not ours.") if in_part else EVERYTHING
    accept_handoff(session.vault, arrived, choice)


def _record(session: Session, case: CaseId) -> object:
    """What a reader sees, apart from when it came."""
    reading = session.vault.reading
    line = reading.timeline(TimelineQuery(case=case, limit=0)).entries
    told = [(e.id, e.text, e.current_text, len(e.amendments), e.author.name) for e in line]
    shown = reading.case(case)
    return told, shown.risk, shown.codename, session.vault.conflicts.count([case])


def _entries(session: Session, case: CaseId) -> frozenset[bytes]:
    """Everything held but what the receiver wrote about receiving."""
    logs = session.vault.book.logs(case, session.vault.book.channels(case))
    entries = (reread(line) for log in logs for line in log.lines)
    return frozenset(e.id for e in entries if e.header.kind != kinds.ACCEPT)


def test_a_break_before_it_is_on_record_leaves_nothing_out(trio: Trio) -> None:
    """Broken off between taking in and putting it on record: begun again, it comes to the same."""
    case = trio.case()
    [bundle] = _bundles(trio, case, ["send"])
    arrived = open_handoff(trio.owen.vault, BundleCourier(trio.owen), str(bundle), silently)
    trio.owen.vault.book.take_in(arrived.checked, "a break")
    arrived.waiting.discard()

    _receive(trio.owen, bundle, in_part=False)
    _receive(trio.farida, bundle, in_part=False)

    acts = [s.vault.book.things(case, kinds.ACCEPT) for s in (trio.owen, trio.farida)]
    assert [[(act.shown or {})["counts"] for act in some] for some in acts] == [
        [{"entries": 2}],
        [{"entries": 2}],
    ]
