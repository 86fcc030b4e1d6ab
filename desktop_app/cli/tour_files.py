"""Finds the files a tour adds: our own samples, and real public ones where they lie beside us."""

from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2]
_SAMPLE = _PROJECT / "resources" / "sample"
_BESIDE = _PROJECT.parent / "shared" / "data"


def sample_files() -> list[Path]:
    """The samples in `resources/sample`, then e-mail and PDF files for tests, if present."""
    folders = [_SAMPLE, _BESIDE / "eml", _BESIDE / "pdf"]
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
    return [path for path in found if path.is_file() and path.name != "README.md"]
