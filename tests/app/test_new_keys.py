"""A vault's own keys, made anew: what waits, who signs, and what breaks off in between."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.own_keys import make_keys
from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.codes import Authority
from desktop_app.services.own_device import ask_for_new_keys, needs_enrolment
from desktop_app.services.signing_later import record_soon
from tests.app.copied_vaults import forks, lines, new_vault, opened, reason, reasons, write
from tests.people import PASSPHRASE
from tests.worlds import Machine, MemoryInstalls


@pytest.fixture
def laptop() -> Machine:
    return Machine(keyring=None, installs=MemoryInstalls())


@pytest.fixture
def vault(laptop: Machine, tmp_path: Path) -> Path:
    return new_vault(laptop, tmp_path / "vault")


def test_what_waited_to_be_signed_is_signed_by_the_new_key(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    with opened(laptop, vault) as session:
        write(session, "Before")
        record_soon(session.vault, reason(session, "Seen on 4 Nov."))
        ask_for_new_keys(session.database.drawer)
        old = session.pen.public

    with opened(laptop, vault) as renewed:
        new = renewed.pen.public
        assert reasons(renewed) == {"Before"}
    with opened(laptop, vault) as again:
        assert again.pen.public == new != old
        assert reasons(again) == {"Before", "Seen on 4 Nov."}
        assert forks(lines(again)) == []


def test_an_enrolled_vault_asks_its_agency_again_and_has_no_say_until_then(
    laptop: Machine, vault: Path, tmp_path: Path
) -> None:
    with opened(laptop, vault) as session:
        session.database.drawer.set("secret/agency", b"")  # as enrolling leaves it
        enrolled = session.vault.me
    elsewhere = Path(shutil.copytree(vault, tmp_path / "copy"))
    other = Machine(keyring=None, installs=MemoryInstalls())

    with opened(other, elsewhere) as copy:
        assert needs_enrolment(copy.vault)
        assert copy.vault.me.authority is Authority.WORKER
        assert copy.vault.me.agency_key != enrolled.agency_key
    with opened(other, elsewhere) as copy:
        assert needs_enrolment(copy.vault)
    third = Path(shutil.copytree(elsewhere, tmp_path / "copy of the copy"))
    with opened(laptop, third) as copied_again:
        assert needs_enrolment(copied_again.vault)
        assert len(copied_again.former) == 2


def test_a_renewal_that_broke_off_is_begun_again(
    laptop: Machine, vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(laptop, vault) as session:
        session.database.drawer.set("secret/agency", b"")
        old = session.pen.public
    elsewhere = Path(shutil.copytree(vault, tmp_path / "copy"))
    other = Machine(keyring=None, installs=MemoryInstalls())

    def broken(*given: object) -> None:
        make_keys(*given)  # type: ignore[arg-type]
        raise OSError("the power went")

    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.app.own_keys.make_keys", broken)
        with pytest.raises(OSError, match="power"):
            unlock_vault(other.world(), elsewhere, PASSPHRASE)

    with opened(other, elsewhere) as copy:
        assert copy.pen.public != old
        assert old in copy.vault.former_keys
        assert needs_enrolment(copy.vault)


def test_a_computer_that_remembers_nothing_leaves_the_keys_alone(
    laptop: Machine, vault: Path
) -> None:
    forgetful = replace(laptop, installs=MemoryInstalls(remembers=False))
    with opened(laptop, vault) as session:
        old = session.pen.public
    with opened(forgetful, vault) as session:
        renewed = session.pen.public  # it is another computer
    with opened(forgetful, vault) as session:
        assert session.pen.public == renewed
        assert renewed != old
