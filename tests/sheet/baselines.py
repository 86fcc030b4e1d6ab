"""How the component sheet looked when somebody last looked at it, and how far it is from that."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage

from desktop_app.ui.theme import Scheme

FOLDER = Path(__file__).parent / "baselines"
TILE = 8
_QT = "Qt"  # the note inside each picture that tells which Qt drew it
_NOTICEABLE = 48  # of 255, in one of the colours of a pixel
_FEW = 3  # pixels of a tile: curves may fall a little differently on another processor
_SHADE = 5  # of 255, over a whole tile: a surface in another colour
_EXACT, _COLOURS = 128, 256
_Shade = tuple[int, int, int]


def baseline_of(scheme: Scheme) -> Path:
    """Where the picture of one look lies."""
    return FOLDER / f"{scheme.value}.png"


def drawn_by(file: Path) -> str:
    """Which Qt drew a kept picture."""
    with Image.open(file) as kept:
        return str(kept.info.get(_QT, "an unknown version"))


def keep(picture: QImage, file: Path) -> None:
    """Keep a picture as small as it goes.

    Surfaces keep their colours; of the many shades along the edges of letters some are merged.
    """
    drawn = pillow_of(picture)
    shades = list(_shades(drawn))
    palette = _palette(Counter(shades))
    nearest = {shade: _nearest(palette, shade) for shade in set(shades)}
    few = Image.frombytes("P", drawn.size, bytes(nearest[shade] for shade in shades))
    few.putpalette([part for shade in palette for part in shade])
    note = PngInfo()
    note.add_text(_QT, qVersion())
    few.save(file, optimize=True, pnginfo=note)


def _shades(drawn: Image.Image) -> Iterator[_Shade]:
    raw = drawn.tobytes()
    return zip(raw[::3], raw[1::3], raw[2::3], strict=True)


def _palette(often: Counter[_Shade]) -> list[_Shade]:
    """The commonest shades as they are, and some that stand for all the others."""
    common = [shade for shade, _ in often.most_common(_EXACT)]
    rare = [part for shade in set(often) - set(common) for part in shade]
    others = Image.frombytes("RGB", (max(1, len(rare) // 3), 1), bytes(rare or (0, 0, 0)))
    merged = others.quantize(_COLOURS - _EXACT, Image.Quantize.MAXCOVERAGE).getpalette() or []
    return common + list(zip(merged[::3], merged[1::3], merged[2::3], strict=True))


def _nearest(palette: list[_Shade], shade: _Shade) -> int:
    def far(place: int) -> int:
        return sum((one - other) ** 2 for one, other in zip(palette[place], shade, strict=True))

    return min(range(len(palette)), key=far)


def pillow_of(picture: QImage) -> Image.Image:
    """A picture of Qt's as Pillow has it."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "BGRX")


def tiles_that_differ(one: Image.Image, other: Image.Image) -> list[tuple[int, int]]:
    """The left upper corners of the tiles, 8 by 8 pixels, that look different."""
    if one.size != other.size:
        return [(0, 0)]
    noticed = _loudest(ImageChops.difference(one, other)).point(
        lambda part: 255 if part > _NOTICEABLE else 0
    )
    few = 255 * _FEW // TILE**2
    shades = _loudest(ImageChops.difference(one.reduce(TILE), other.reduce(TILE)))
    moved = noticed.reduce(TILE)
    return [
        (TILE * (place % moved.width), TILE * (place // moved.width))
        for place, (pixels, shade) in enumerate(
            zip(moved.tobytes(), shades.tobytes(), strict=True)
        )
        if pixels > few or shade > _SHADE
    ]


def _loudest(colours: Image.Image) -> Image.Image:
    """The largest of the three parts of each pixel."""
    red, green, blue = colours.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)
