"""A process that builds a bundle, and is killed by its own hand at a given step."""

import os
import signal
import sys
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.app.vaults import unlock_vault
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.cases import find_case
from desktop_app.services.courier import Sealed
from desktop_app.services.handoff_building import Desk, build_handoff
from tests.people import CEDAR, PASSPHRASE
from tests.worlds import Machine

SHARES = {"writing": 0.3, "reading back": 0.8}
"""How far the sealing is then: the second half of it is the reading back."""


class DyingCourier(BundleCourier):
    """Comes as far as it is told to."""

    last_step = ""

    def seal(self, *given: object) -> Sealed:
        """Seal it; perhaps that is the last thing it does."""
        sealed = super().seal(*given[:-1], self._dying)  # type: ignore[arg-type, call-arg]
        self._die_at("sealed")
        return sealed

    def deliver(self, out: str) -> None:
        """Die, or deliver it."""
        self._die_at("on record")
        super().deliver(out)

    def _dying(self, done: int, total: int) -> bool:
        if done / total > SHARES.get(self.last_step, 2):
            _die()
        return True

    def _die_at(self, step: str) -> None:
        if step == self.last_step:
            _die()


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(vault: Path, out: str, step: str) -> None:
    """Build it, as far as that step."""
    session = unlock_vault(Machine(keyring=None).world(), vault, PASSPHRASE)
    courier = DyingCourier(session)
    courier.last_step = step

    request = HandoffRequest(
        case=find_case(session.vault, CEDAR.codename),
        recipients=(session.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    build_handoff(session.vault, Desk(courier, BundleScribe()), request, out, lambda *_: True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
