"""A closed vault folder, what lies in it, and opening it."""

from hashlib import sha256
from pathlib import Path

from desktop_app.store.database import Database, open_database
from tests.store.replicas import KEY, hands


def contents(folder: Path) -> dict[str, str]:
    """Every file below the folder and the digest of its bytes."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def opened(folder: Path, key: bytes = KEY, *, read_only: bool = False) -> Database:
    """Open it as the program does."""
    return open_database(folder, key, hands(), read_only=read_only)
