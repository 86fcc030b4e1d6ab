"""A handoff that is published with its keys, and the vaults it was made by and for.

`tests/vectors/handoff.tlh` is what a program of today must open for as long as there is one;
`handoff.json` has the test keys and what is in it. It was made once, by
`python -m tests.outside.published_handoff`, with a standing clock and drawn numbers that repeat.
The age identities and the keysets of files are the libraries' own chance: made again it would be
another handoff, so it never is. The keys protect fiction and nothing else.
"""

import io
import itertools
import json
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.vaults import Session, World, unlock_vault
from desktop_app.crypto.sealing import AgeIdentity, open_sealed
from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import Part, Standing
from desktop_app.ledger.canonical import b64, unb64
from desktop_app.ledger.card_entry import card_of
from desktop_app.services.cards import import_card, own_card_line
from desktop_app.services.cases import add_person, change_case
from desktop_app.services.notes import amend_note, strike_note
from tests.ledger.devices import checked
from tests.outside.handing import a_case, a_note, a_vault, add_files, hand_over, opened
from tests.people import DANA, OWEN, PASSPHRASE
from tests.worlds import Machine

VECTORS = Path(__file__).parents[1] / "vectors"
BUNDLE, SIDE = VECTORS / "handoff.tlh", VECTORS / "handoff.json"
_ABOUT = "Test keys of two fictional people, published with the handoff they open."
_SECRETS = ("device", "agency", "age")
_SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "safety-plan.pdf"


@dataclass(frozen=True, slots=True)
class Given:
    """One side's test keys, and the card its agency signed."""

    secrets: dict[str, bytes]
    card: bytes

    @classmethod
    def read(cls, side: str) -> "Given":
        """The keys that were published."""
        said = json.loads(SIDE.read_text("utf-8"))["given"][side]
        secrets = {name: unb64(said[name], 32) for name in ("device", "agency")}
        return cls({**secrets, "age": said["age"].encode()}, said["card"].encode())

    @property
    def identity(self) -> AgeIdentity:
        return AgeIdentity.from_text(self.secrets["age"].decode())

    def vault(self, world: World, folder: Path) -> Session:
        """A vault that holds these keys, as if it had made them."""
        session = create_vault(world, folder, PASSPHRASE, OWEN).session
        for name, secret in self.secrets.items():
            session.database.drawer.set(f"secret/{name}", secret)
        card = card_of(checked(self.card))
        assert card is not None
        session.vault.cards.know_agency(card.agency_key, Standing.OWN, None, world.clock.now_ms())
        session.vault.book.ingest([self.card], "published keys")
        session.close()
        return unlock_vault(world, folder, PASSPHRASE)


def published() -> dict[str, Any]:
    """What must be found in the bundle."""
    then: dict[str, Any] = json.loads(SIDE.read_text("utf-8"))["then"]
    return then


def tar_of(bundle: Path, identity: AgeIdentity) -> bytes:
    """What lies under the seal."""
    plain = io.BytesIO()
    with bundle.open("rb") as source:
        open_sealed(source, plain, [identity])
    return plain.getvalue()


class RepeatingChance:
    """Bytes nobody could tell from drawn ones, the same on every run."""

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def __call__(self, count: int) -> bytes:
        blocks = (sha256(b"published handoff %d" % number) for number in self._numbers)
        drawn = itertools.islice(blocks, -(-count // 32))
        return b"".join(block.digest() for block in drawn)[:count]


def _make() -> None:
    machine = Machine()
    world = replace(machine.world(), chance=RepeatingChance())
    with TemporaryDirectory() as kept:
        folder = Path(kept)
        dana, owen = a_vault(world, folder / "dana", DANA), a_vault(world, folder / "owen", OWEN)
        import_card(dana.vault, SignedCardReader(), own_card_line(owen.vault))
        case = a_case(dana)
        _fill(dana, machine)
        hand_over(dana, [owen.vault.me], case, BUNDLE)
        import_card(owen.vault, SignedCardReader(), own_card_line(dana.vault))
        arrived = opened(owen, BUNDLE)
        then = {
            "tar_sha256": sha256(tar_of(BUNDLE, owen.identity)).hexdigest(),
            "codename": arrived.incoming.codename,
            "entries": [entry.line.decode() for entry in arrived.entries],
            "files": [[file.name, file.sha256] for file in arrived.incoming.attachments],
            "purpose": arrived.incoming.purpose,
            "authority": arrived.incoming.authority,
        }
        arrived.waiting.discard()
        given = {"sender": _given(dana), "recipient": _given(owen)}
        for session in (dana, owen):
            session.close()
    told = json.dumps(
        {"about": _ABOUT, "given": given, "then": then}, ensure_ascii=False, indent=1
    )
    SIDE.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    world.cores.shut_down()


def _fill(dana: Session, machine: Machine) -> None:
    """A person, words in three scripts, a correction, a struck note, a file, and a change."""
    case = dana.vault.reading.cases()[0].id
    person = NewPerson(
        full_name="Jo Marten", part=Part.YOUNG_PERSON, safe_contact="Text only, school days."
    )
    add_person(dana.vault, case, person)
    machine.clock.moment_ms += 60_000
    first = a_note(dana, case, "Elle a demandé jeudi. ᐃᓄᒃᑎᑐᑦ, Dëne Sųłıné, 👍\nShe is well.")
    machine.clock.moment_ms += 60_000
    amend_note(dana.vault, first, reason="misheard", text="Elle a demandé vendredi.")
    wrong = a_note(dana, case, "Written into the wrong case.")
    strike_note(dana.vault, wrong, reason="belongs elsewhere")
    add_files(dana, case, [_SAMPLE])
    change_case(dana.vault, case, {"risk": 2, "risk_reason": "At home, and safe."})


def _given(session: Session) -> dict[str, str]:
    """The test keys of a vault."""
    found = {name: session.database.drawer.setting(f"secret/{name}") for name in _SECRETS}
    assert all(found.values())
    device, agency, age = (found[name] or b"" for name in _SECRETS)
    return {
        "device": b64(device),
        "agency": b64(agency),
        "age": age.decode(),
        "card": own_card_line(session.vault).decode(),
    }


if __name__ == "__main__":
    _make()
