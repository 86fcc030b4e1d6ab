"""A drive of its own, as small as wished, where systems put what somebody puts in."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def a_stick(folder: Path, size: int = 16 << 20) -> Iterator[Path]:
    """Put in now, taken out afterwards; skips where this user may not mount one."""
    image, root = folder / "image", Path("/media") / folder.name
    with image.open("wb") as file:
        file.truncate(size)
    try:
        root.mkdir(parents=True)
        subprocess.run(["mkfs.ext4", "-q", str(image)], check=True, capture_output=True)
        mount = ["mount", "-o", "loop", str(image), str(root)]
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        if root.is_dir():
            root.rmdir()
        pytest.skip("only the administrator may mount a file as a drive")
    try:
        yield root
    finally:
        subprocess.run(["umount", str(root)], check=True)
        root.rmdir()
