"""Names that would harm, deceive or fall together on some disk."""

import pytest

from desktop_app.exchange.flaws import Flaw
from tests.exchange.bags import Reading, bag, tar_of
from tests.exchange.hostile_tars import END, folder, header, member, pax

BAD_NAMES = {
    "/etc/passwd": Flaw.NAME_ABSOLUTE,
    ".//etc/passwd": Flaw.NAME_ABSOLUTE,
    "": Flaw.NAME_EMPTY,
    "data//x": Flaw.NAME_EMPTY,
    "data/x/": Flaw.NAME_EMPTY,
    "../x": Flaw.NAME_CLIMBS,
    "data/../../x": Flaw.NAME_CLIMBS,
    "data/..": Flaw.NAME_CLIMBS,
    "data/./x": Flaw.NAME_CLIMBS,
    "././data/x": Flaw.NAME_CLIMBS,
    "data\\..\\x": Flaw.NAME_FORBIDDEN_LETTER,
    "C:/x": Flaw.NAME_FORBIDDEN_LETTER,
    "data/x:stream": Flaw.NAME_FORBIDDEN_LETTER,
    "data/*": Flaw.NAME_FORBIDDEN_LETTER,
    "data/x?": Flaw.NAME_FORBIDDEN_LETTER,
    'data/"x"': Flaw.NAME_FORBIDDEN_LETTER,
    "data/<x>": Flaw.NAME_FORBIDDEN_LETTER,
    "data/x|y": Flaw.NAME_FORBIDDEN_LETTER,
    "data/x%0Ay": Flaw.NAME_FORBIDDEN_LETTER,
    "data/x\ny": Flaw.NAME_INVISIBLE,
    "data/x\x1b[31m": Flaw.NAME_INVISIBLE,
    "data/x\x7f": Flaw.NAME_INVISIBLE,
    "data/x\x85": Flaw.NAME_INVISIBLE,
    "data/photo\u202egpj.exe": Flaw.NAME_INVISIBLE,
    "data/\u2066x\u2069": Flaw.NAME_INVISIBLE,
    "data/x\u200f": Flaw.NAME_INVISIBLE,
    "data/x\u061c": Flaw.NAME_INVISIBLE,
    "data/x\u200b": Flaw.NAME_INVISIBLE,
    "data/x\ufeff": Flaw.NAME_INVISIBLE,
    "data/x\u2028y": Flaw.NAME_INVISIBLE,
    "data/x\ufe0f": Flaw.NAME_INVISIBLE,
    "data/\u3164": Flaw.NAME_INVISIBLE,
    "data/x.": Flaw.NAME_EDGE,
    "data/x ": Flaw.NAME_EDGE,
    "data/ x": Flaw.NAME_EDGE,
    "data/x./y": Flaw.NAME_EDGE,
    "data/x\u00a0": Flaw.NAME_EDGE,
    "data/...": Flaw.NAME_EDGE,
    "data/CON": Flaw.NAME_RESERVED,
    "data/nul.txt": Flaw.NAME_RESERVED,
    "data/Aux.tar.gz": Flaw.NAME_RESERVED,
    "data/prn .txt": Flaw.NAME_RESERVED,
    "data/COM1": Flaw.NAME_RESERVED,
    "data/lpt9/x": Flaw.NAME_RESERVED,
    "data/COM²": Flaw.NAME_RESERVED,
    "data/CONIN$": Flaw.NAME_RESERVED,
    "data/" + "é" * 98: Flaw.NAME_TOO_LONG,
    "data/" + "x/" * 8 + "x": Flaw.NAME_TOO_DEEP,
}


@pytest.mark.parametrize(("name", "flaw"), BAD_NAMES.items(), ids=map(ascii, BAD_NAMES))
def test_a_harmful_name_is_refused_before_a_byte_is_kept(
    reading: Reading, name: str, flaw: Flaw
) -> None:
    bundle = pax({b"path": name.encode()}) + member("data/x") + END

    assert reading.flaw_in(bundle) is flaw
    assert reading.shelf.begun == 0


LOOK_ALIKES = {
    "by capitals": ("data/Report.pdf", "data/report.PDF"),
    "by sharp s": ("data/straße", "data/STRASSE"),
    "by composition": ("data/caf\u00e9", "data/cafe\u0301"),
    "by both": ("data/CAF\u00c9", "data/cafe\u0301"),
    "by the Kelvin sign": ("data/\u212a", "data/k"),
    "by their folders": ("data/Files/x", "data/files/y"),
    "by deep folders": ("data/a/Files/x", "data/A/files/y"),
}


@pytest.mark.parametrize("pair", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_names_that_fall_together_on_another_disk_are_refused(
    reading: Reading, pair: tuple[str, str]
) -> None:
    assert reading.flaw_in(tar_of(bag(dict.fromkeys(pair, b"x")))) is Flaw.NAME_LOOKS_ALIKE


def test_a_part_that_only_looks_like_one_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(tar_of(bag(), member("Envelope.JSON", b"{}"))) is (
        Flaw.NAME_LOOKS_ALIKE
    )


TWICE = {
    "a payload file": member("data/entries.jsonl", b"other"),
    "the envelope": member("envelope.json", b"{}"),
    "with a dot before": member("./data/entries.jsonl", b"other"),
}


@pytest.mark.parametrize("second", TWICE.values(), ids=TWICE)
def test_the_same_name_twice_is_refused(reading: Reading, second: bytes) -> None:
    assert reading.flaw_in(tar_of(bag(), second)) is Flaw.NAME_TWICE


FILE_AND_FOLDER = {
    "a file, then below it": member("data/x", b"1") + member("data/x/y", b"2"),
    "a folder, then a file": member("data/x/y", b"1") + member("data/x", b"2"),
    "an empty folder, then a file": folder("data/x/") + member("data/x", b"2"),
    "a file, then a folder": member("data/x", b"2") + folder("data/x/"),
    "in other letters": member("data/X", b"1") + member("data/x/y", b"2"),
}


@pytest.mark.parametrize("extra", FILE_AND_FOLDER.values(), ids=FILE_AND_FOLDER)
def test_a_name_that_is_file_and_folder_is_refused(reading: Reading, extra: bytes) -> None:
    assert reading.flaw_in(tar_of(bag(), extra)) is Flaw.NAME_FILE_AND_FOLDER


def test_folders_that_fall_together_are_refused(reading: Reading) -> None:
    extra = folder("data/Photos/") + folder("data/photos/")

    assert reading.flaw_in(tar_of(bag(), extra)) is Flaw.NAME_LOOKS_ALIKE


def test_a_name_that_is_not_utf8_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(member(b"data/caf\xe9", b"x") + END) is Flaw.NAME_NOT_UTF8


def test_a_zero_inside_a_long_name_is_refused(reading: Reading) -> None:
    long_name = member("././@LongLink", b"data/x\0.txt\0", kind=b"L")

    assert reading.flaw_in(long_name + header(b"data/x") + END) is Flaw.NAME_INVISIBLE


def test_a_name_in_the_extension_is_judged_not_the_one_in_the_header(reading: Reading) -> None:
    bundle = pax({b"path": b"../../x"}) + member("data/harmless") + END

    assert reading.flaw_in(bundle) is Flaw.NAME_CLIMBS
