"""Where the fonts, icons, colours and translations lie, in the source tree and when packed."""

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Resources:
    """The folder of files the program brings with it."""

    folder: Path

    @property
    def tokens(self) -> Path:
        """The design's numbers."""
        return self.folder / "tokens.json"

    @property
    def fonts(self) -> Path:
        """TrueType files, loaded before the first widget."""
        return self.folder / "fonts"

    @property
    def icons(self) -> Path:
        """Lucide's line drawings, drawn in `currentColor`."""
        return self.folder / "icons"

    @property
    def translations(self) -> Path:
        """Compiled Qt Linguist files."""
        return self.folder / "i18n"


def find_resources() -> Resources:
    """The resources of this program: beside the source, or inside what PyInstaller packed."""
    packed = getattr(sys, "_MEIPASS", None)
    top = Path(packed) if isinstance(packed, str) else Path(__file__).resolve().parents[3]
    return Resources(top / "resources")
