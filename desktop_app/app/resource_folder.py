"""Where the fonts, rules and templates lie that come with the program."""

import sys
from pathlib import Path


def resource_folder() -> Path:
    """Beside the source, or inside what PyInstaller packed."""
    packed = getattr(sys, "_MEIPASS", None)
    top = Path(packed) if isinstance(packed, str) else Path(__file__).resolve().parents[2]
    return top / "resources"
