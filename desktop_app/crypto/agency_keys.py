"""The keys of an agency: all of them come from one secret, so that one sheet of paper is enough.

The secret are the 160 bits that a recovery key on paper holds. The signing key, the age identity
and the identity of every epoch of the agency's channel are derived from it, each for its purpose
alone; nothing has to be written back when an epoch is added.
"""

from desktop_app.crypto.kdf import derive
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.signing import DevicePen

_SALT = b"throughline-agency/1"


class AgencyKeys:
    """An agency's keys, for as long as somebody works with them."""

    def __init__(self, paper: RecoveryKey) -> None:
        self.paper = paper
        self.pen = DevicePen.from_seed(self._derived("sign"))
        self.identity = AgeIdentity.from_seed(self._derived("age"))

    def epoch(self, number: int) -> AgeIdentity:
        """The identity of the agency channel's epoch of that number, counted from 0."""
        return AgeIdentity.from_seed(self._derived(f"epoch/{number}"))

    def _derived(self, purpose: str) -> bytes:
        return derive(self.paper.secret, salt=_SALT, purpose=f"agency/{purpose}/v1")
