"""A receipt that is published with the handoff it answers, made with the keys published there.

`tests/vectors/receipt.tlh` is what a program of today must take in for as long as there is one;
`receipt.json` says what is in it. Made once, by `python -m tests.outside.published_receipt`: the
seal is the library's own chance, so it never is made again. The keys protect fiction.
"""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop_app.app.card_reader import SignedCardReader
from desktop_app.app.courier import BundleCourier
from desktop_app.app.receipts import receipt_desk
from desktop_app.services.cards import import_card
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.answering import answer_taken
from desktop_app.services.receiving.opening import open_handoff
from desktop_app.services.receiving.receipt_building import build_receipt
from tests.outside.forging import taken_apart
from tests.outside.handing import silently
from tests.outside.published_handoff import (
    BUNDLE,
    VECTORS,
    Given,
    RepeatingChance,
    tar_of,
)
from tests.worlds import Machine

RECEIPT, SIDE = VECTORS / "receipt.tlh", VECTORS / "receipt.json"
_ABOUT = "The answer to the published handoff; its keys stand in handoff.json."


def published_receipt() -> dict[str, Any]:
    """What must be found in it."""
    then: dict[str, Any] = json.loads(SIDE.read_text("utf-8"))["then"]
    return then


def _make() -> None:
    world = replace(Machine().world(), chance=RepeatingChance())
    with TemporaryDirectory() as kept:
        owen = Given.read("recipient").vault(world, Path(kept) / "owen")
        import_card(owen.vault, SignedCardReader(), Given.read("sender").card)
        arrived = open_handoff(owen.vault, BundleCourier(owen), str(BUNDLE), silently)
        accept_handoff(owen.vault, arrived)
        answer = answer_taken(owen.vault, arrived)
        build_receipt(owen.vault, receipt_desk(owen), answer, str(RECEIPT), silently)
        parts = taken_apart(RECEIPT, owen.identity)
        owen.close()
    then = {
        "tar_sha256": sha256(tar_of(RECEIPT, Given.read("sender").identity)).hexdigest(),
        "statement": parts["data/receipt.json"].decode(),
        "signature": parts["data/receipt.json.sig"].decode(),
        "allowed_signers": parts["data/allowed_signers"].decode(),
    }
    told = json.dumps({"about": _ABOUT, "then": then}, ensure_ascii=False, indent=1)
    SIDE.write_text(told + "\n", "utf-8")
    world.cores.shut_down()


if __name__ == "__main__":
    _make()
