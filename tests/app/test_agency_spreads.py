"""What an agency says spreads by exchanging: one device that heard it is enough."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import Session
from desktop_app.domain.codes import Authority, Standing
from desktop_app.domain.ids import AGENCY_CHANNEL, CaseId
from desktop_app.services.cards import known_cards
from desktop_app.services.exchange_ports import Went, Wishes
from desktop_app.services.known_agencies import known_agencies
from tests.enrolled import KeyHolder, hear
from tests.people import DANA, FARIDA, OWEN, PASSPHRASE
from tests.worlds import Machine

LAKES, POLICE = "Northern Lakes CFS (all offices)", "Rainy Lake Police Service"


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[KeyHolder]:
    world = Machine(keyring=None).world()
    yield KeyHolder.of(world, tmp_path / "LAKES", LAKES)
    world.cores.shut_down()


@pytest.fixture
def team(holder: KeyHolder, tmp_path: Path) -> Iterator[tuple[Session, Session, Session]]:
    """A supervisor and two workers of one agency, enrolled one after the other."""
    machine = Machine(keyring=None)
    world = machine.world()
    who = {"dana": DANA, "owen": OWEN, "farida": FARIDA}
    alone = [create_vault(world, tmp_path / n, PASSPHRASE, p).session for n, p in who.items()]
    roles = (Authority.SUPERVISOR, Authority.WORKER, Authority.WORKER)
    joined = [holder.enrol(one, role) for one, role in zip(alone, roles, strict=True)]
    yield joined[0], joined[1], joined[2]
    for session in joined:
        session.close()
    world.cores.shut_down()


def by_stick(session: Session, stick: Path) -> Went:
    """Put a stick in, and exchange with it."""
    stick.mkdir(exist_ok=True)
    place = place_at(session, str(stick))
    return exchange(session, place, Wishes(), lambda _stage, _done, _total: True)


def standings(session: Session) -> dict[str, Standing]:
    return {one.card.name: one.standing for one in known_cards(session.vault)}


def test_who_was_enrolled_first_hears_of_the_others_by_a_stick(
    team: tuple[Session, Session, Session], tmp_path: Path
) -> None:
    dana, _, farida = team
    before = set(standings(dana))

    by_stick(farida, tmp_path / "STICK")
    by_stick(dana, tmp_path / "STICK")

    assert before == {"Dana Whitford"}
    assert standings(dana) == {
        "Dana Whitford": Standing.OWN,
        "Owen Harada": Standing.AGENCY,
        "Farida Nasser": Standing.AGENCY,
    }


def test_a_lost_device_and_a_new_partner_reach_who_only_exchanges(
    holder: KeyHolder, team: tuple[Session, Session, Session], tmp_path: Path
) -> None:
    dana, owen, farida = team
    world = dana.world
    police = KeyHolder.of(world, tmp_path / "POLICE", POLICE)
    holder.unlocked.agency.trust(police.unlocked.agency.card)
    hear(dana, holder.revoke(owen))

    by_stick(dana, tmp_path / "STICK")
    by_stick(farida, tmp_path / "STICK")

    channel = CaseId(dana.vault.me.agency_id), AGENCY_CHANNEL
    current = farida.vault.channels.membership(*channel).current
    assert standings(farida)["Owen Harada"] is Standing.REVOKED
    assert POLICE in {agency.name for agency in known_agencies(farida.vault)}
    assert current is not None
    assert current.members == {dana.vault.me.key, farida.vault.me.key}
    assert current.id in {id_ for id_, _ in farida.vault.channels.identities(*channel)}


def test_a_lost_device_reads_nothing_the_agency_says_afterwards(
    holder: KeyHolder, team: tuple[Session, Session, Session], tmp_path: Path
) -> None:
    dana, owen, _ = team
    hear(dana, holder.revoke(owen))
    held = owen.vault.book.logs(CaseId(owen.vault.me.agency_id), [AGENCY_CHANNEL])

    by_stick(dana, tmp_path / "STICK")
    by_stick(owen, tmp_path / "STICK")

    channel = CaseId(dana.vault.me.agency_id), AGENCY_CHANNEL
    after = owen.vault.book.logs(CaseId(owen.vault.me.agency_id), [AGENCY_CHANNEL])
    assert len(owen.vault.channels.identities(*channel)) == 1
    assert after == held
    shutil.rmtree(tmp_path / "STICK")
