"""Where the vault header lies, and how it is replaced without ever being absent."""

from pathlib import Path

from desktop_app.crypto.durable import disk_errors_as_faults, make_private_folder, whole_file
from desktop_app.crypto.kdf import Argon2Bounds
from desktop_app.crypto.vault_header import LARGEST_HEADER, VaultHeader, read_header
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

HEADER_NAME = "vault.json"
PREVIOUS_NAME = "vault.json.previous"


def header_exists(folder: Path) -> bool:
    """Whether `folder` is a vault already."""
    return (folder / HEADER_NAME).exists()


def load_header(folder: Path, bounds: Argon2Bounds) -> VaultHeader:
    """The header of the vault in `folder`.

    Raises:
        Refusal: NOT_A_VAULT when there is none; else as `read_header`.
        Fault: FILE_UNREADABLE.
    """
    try:
        with (folder / HEADER_NAME).open("rb") as file:
            untrusted = file.read(LARGEST_HEADER + 1)
    except FileNotFoundError:
        raise Refusal(RefusalCode.NOT_A_VAULT) from None
    except OSError as error:
        raise Fault(FaultCode.FILE_UNREADABLE) from error
    return read_header(untrusted, bounds)


def save_header(folder: Path, header: VaultHeader) -> None:
    """Replace the header in one step; the one before stays beside it as `.previous`.

    Raises:
        Fault: DISK_FULL, NOT_WRITABLE, DISK_FAILED; the header before is then untouched.
    """
    with disk_errors_as_faults():
        make_private_folder(folder)
        current = folder / HEADER_NAME
        if current.exists():
            _write(folder / PREVIOUS_NAME, current.read_bytes())
        _write(current, header.encode())


def discard_header(folder: Path) -> None:
    """Remove the header of a vault that did not come to be."""
    with disk_errors_as_faults():
        (folder / HEADER_NAME).unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    with whole_file(path) as file:
        file.write(content)
