"""A shared place that is published with its keys: a segment and a key file, as they lie there.

`tests/vectors/place/` is what a program of today must read for as long as there is one. It was
made once, by `python -m tests.outside.published_place`: age draws its own chance, so made again
it would be another place, and it never is. The keys are test keys, and protect only fiction.
"""

import json
from pathlib import Path
from typing import Any

from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.wrapping import AgeWrapping
from desktop_app.exchange.parcels import StoreParcels
from desktop_app.exchange.store_names import StoreNames
from desktop_app.ledger.canonical import b64
from tests.ledger.devices import TEAM, Device

PLACE = Path(__file__).parents[1] / "vectors" / "place"
SIDE = PLACE.with_suffix(".json")
_ABOUT = "Test keys of a fictional team, published with the place they open (LEDGER section 7)."


def published() -> dict[str, Any]:
    """The keys, and what must be found with them."""
    read: dict[str, Any] = json.loads(SIDE.read_text("utf-8"))
    return read


def make() -> None:
    """Write the place, and what is in it."""
    names, parcels, wrapping = StoreNames(), StoreParcels(), AgeWrapping()
    writer, member = Device.named("worker"), Device.named("lead")
    epoch_identity, member_identity = (AgeIdentity.from_seed(bytes([n] * 32)) for n in (7, 8))
    members = sorted(b64(key) for key in (writer.key, member.key))
    epoch = writer.write(
        "epoch/1",
        "epoch",
        {"members": members, "prev": [], "recipient": epoch_identity.recipient},
    )
    notes = [writer.write("field/1", "case", {"risk_reason": words}) for words in ("One.", "Two.")]
    lines = [entry.line for entry in (epoch, *notes)]
    tag = names.channel_tag(*TEAM)
    segment = wrapping.seal(epoch_identity.recipient, parcels.pack(lines))
    keyring = wrapping.seal(
        member_identity.recipient, parcels.pack_keyring([(epoch.line, epoch_identity.text)])
    )
    at = names.segment_name(tag, names.log_tag(writer.key, *TEAM), 0, 2, segment)
    key_at = names.keyring_name(tag, epoch.id, names.log_tag(member.key, *TEAM))
    for name, data in ((at, segment), (key_at, keyring)):
        (PLACE / name).parent.mkdir(parents=True, exist_ok=True)
        (PLACE / name).write_bytes(data)
    given = {"member": member_identity.text, "case": b64(TEAM[0]), "audience": TEAM[1]}
    then = {
        "epoch": epoch_identity.text,
        "keyring": key_at,
        "lines": [line.decode() for line in lines],
        "segment": at,
    }
    document = {"about": _ABOUT, "given": given, "then": then}
    SIDE.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make()
