"""Where a sealed file could go, under a name that says nothing of the case."""

from pathlib import Path

from platformdirs import user_documents_path

from desktop_app.domain.ids import base32
from desktop_app.services.opened import OpenVault


def neutral_place(vault: OpenVault) -> Path:
    """A drawn name, in the documents folder if there is one."""
    drawn = base32(vault.chance(5)).upper()
    documents = user_documents_path()
    folder = documents if documents.is_dir() else Path.home()
    return folder / f"{drawn[:2]}-{drawn[2:6]}.tlh"
