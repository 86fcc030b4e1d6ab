"""Clears away what a crash has left in a vault's folders; nothing of it could be opened again."""

import shutil
from contextlib import suppress
from pathlib import Path

from desktop_app.app.lending import take_back_lent
from desktop_app.crypto.attachment_folder import AttachmentFolder
from desktop_app.domain.errors import Fault


def sweep(folder: Path) -> None:
    """Delete bundles that were being looked at, files half written, and copies lent out.

    Only while nobody else has the vault open. The keys to a bundle in the inbox were in the
    memory of a process that is no more. What can't be deleted now is tried again next time.
    """
    take_back_lent(folder)
    for left in sorted((folder / "inbox").glob("*")):
        shutil.rmtree(left, ignore_errors=True)
    with suppress(Fault):
        AttachmentFolder(folder / "att").clear_leftovers()
