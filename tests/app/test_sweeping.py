"""What a crash leaves in a vault's folders is gone after the next unlocking."""

from pathlib import Path

from desktop_app.app.quarantine import Quarantine
from desktop_app.app.vaults import unlock_vault
from tests.mails import PDF
from tests.outside.handing import a_case, a_vault, add_files
from tests.people import DANA, PASSPHRASE
from tests.worlds import Machine


def test_what_a_crash_left_is_cleared_away_and_the_rest_stays(tmp_path: Path) -> None:
    machine = Machine()
    world = machine.world()
    session = a_vault(world, tmp_path / "vault", DANA)
    (tmp_path / "plan.pdf").write_bytes(PDF)
    kept = add_files(session, a_case(session), [tmp_path / "plan.pdf"])[0].attachments[0]
    held = Quarantine(session).begin("data/entries.jsonl", 3)
    held.write(b"abc")
    held.finish()
    half = next((tmp_path / "vault" / "att").glob("*/*")).with_name("00" * 16 + ".part")
    half.write_bytes(b"half of a file")
    session.close()

    session = unlock_vault(world, tmp_path / "vault", PASSPHRASE)

    assert list((tmp_path / "vault" / "inbox").iterdir()) == []
    assert not half.exists()
    assert b"".join(session.vault.files.read(kept)) == PDF
    session.close()
    world.cores.shut_down()
