"""The hands a receipt passes through: its signature, and the words people read in it."""

from collections.abc import Mapping

from desktop_app.app.courier import BundleCourier
from desktop_app.app.vaults import Session
from desktop_app.crypto.sshsig import (
    allowed_signers_line,
    read_ssh_signature,
    sign_for_ssh,
    ssh_principal,
)
from desktop_app.domain.errors import Refusal
from desktop_app.domain.receipts import ReadableReceipt
from desktop_app.reports.places import READ_ME
from desktop_app.reports.receipt_read_me import receipt_read_me
from desktop_app.services.receiving.receipt_building import ReceiptDesk

RECEIPT_NAMESPACE = "receipt@throughline"


class SshReceiptSeal:
    """The signatures of one open vault's receipts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def sign(self, statement: bytes) -> bytes:
        """The armored signature over a statement."""
        return sign_for_ssh(self._session.pen, statement, RECEIPT_NAMESPACE)

    def holds(self, statement: bytes, untrusted_signature: bytes, key: bytes) -> bool:
        """Whether the owner of a key signed it, as a receipt and as nothing else."""
        try:
            signature = read_ssh_signature(untrusted_signature)
        except Refusal:
            return False
        return signature.holds(statement, public=key, namespace=RECEIPT_NAMESPACE)

    def allowed_signers(self) -> bytes:
        """The line by which `ssh-keygen` checks a receipt of this device."""
        public = self._session.pen.public
        line = allowed_signers_line(ssh_principal(public), RECEIPT_NAMESPACE, public)
        return line.encode("ascii")


class PlainReceiptScribe:
    """Writes the readable half of a receipt."""

    def receipt_parts(self, receipt: ReadableReceipt) -> Mapping[str, bytes]:
        """One text, by its name below `data/`."""
        return {READ_ME: receipt_read_me(receipt)}


def receipt_desk(session: Session) -> ReceiptDesk:
    """What it takes to write a receipt from an open vault."""
    return ReceiptDesk(BundleCourier(session), SshReceiptSeal(session), PlainReceiptScribe())
