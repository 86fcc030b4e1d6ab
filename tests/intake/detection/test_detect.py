"""A file is what its bytes are."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection import HEAD_BYTES, detect_type, extension_of

_OOXML = "application/vnd.openxmlformats-officedocument"
_HEADS = [
    (b"%PDF-1.7\n", "application/pdf", "pdf"),
    (b"junk from a scanner\n%PDF-1.4\n", "application/pdf", "pdf"),
    (b"\x89PNG\r\n\x1a\n\x00", "image/png", "png"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg", "jpg"),
    (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "image/heic", "heic"),
    (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1avif", "image/heif", "heif"),
    (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00heicmif1", "image/heic", "heic"),
    (b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00mif1miaf", "image/avif", "avif"),
    (b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomavc1", "video/mp4", "mp4"),
    (b"\x00\x00\x00\x14ftypqt  \x00\x00\x02\x00qt  ", "video/quicktime", "mov"),
    (b"\x00\x00\x00\x14ftyp3gp4\x00\x00\x02\x003gp4", "video/3gpp", "3gp"),
    (b"\x00\x00\x00\x14ftypM4A \x00\x00\x02\x00M4A ", "audio/mp4", "m4a"),
    (b"\x00\x00\x10\x00moov", "video/quicktime", "mov"),
    (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "image/webp", "webp"),
    (b"RIFF\x24\x00\x00\x00WAVEfmt ", "audio/wav", "wav"),
    (b"RIFF\x24\x00\x00\x00AVI LIST", "video/x-msvideo", "avi"),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm", "video/webm", "webm"),
    (b"\x1a\x45\xdf\xa3\xa3\x42\x82\x88matroska", "video/x-matroska", "mkv"),
    (b"OggS\x00\x02" + bytes(20) + b"\x01\x1eOpusHead", "audio/ogg", "ogg"),
    (b"ID3\x04\x00", "audio/mpeg", "mp3"),
    (b"\xff\xfb\x90\x64", "audio/mpeg", "mp3"),
    (b"#!AMR\n", "audio/amr", "amr"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed", "7z"),
    (b"Rar!\x1a\x07\x01\x00", "application/vnd.rar", "rar"),
    (b"\x1f\x8b\x08\x00", "application/gzip", "gz"),
    (b"a.txt" + bytes(252) + b"ustar\x0000", "application/x-tar", "tar"),
    (b"MZ\x90" + bytes(61), "application/vnd.microsoft.portable-executable", "bin"),
    (b"\x7fELF\x02", "application/x-elf", "bin"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3", "sqlite"),
    (b"\x78\x9f\x3e\x22\x01\x00", "application/vnd.ms-tnef", "dat"),
    (b"{\\rtf1\\ansi", "application/rtf", "rtf"),
    (b"<!DOCTYPE html><p>hello", "text/html", "html"),
    (b"\xef\xbb\xbf<html lang='fr'>", "text/html", "html"),
    (b"<?xml version='1.0'?><svg xmlns='x'>", "image/svg+xml", "svg"),
    (b"<?xml version='1.0'?><form/>", "application/xml", "xml"),
    (b"BEGIN:VCALENDAR\r\n", "text/calendar", "ics"),
    (b"BEGIN:VCARD\r\n", "text/vcard", "vcf"),
    (b'{"a": [1, 2]}', "application/json", "json"),
    (b"name;born\nAki;2009\n", "text/csv", "csv"),
    (b'name,place\n"Doe, A.","Thunder Bay"\n', "text/csv", "csv"),
    (b"She was home by nine.\nAll well.\n", "text/plain", "txt"),
    ("Elle va bien, dit-elle à l’école.".encode(), "text/plain", "txt"),
    ("Elle va bien".encode("utf-16"), "text/plain", "txt"),
    (b"From: a@b.example\r\nDate: today\r\n\r\nHello", "message/rfc822", "eml"),
    (b"From: a@b.example\nTo: c@d.example\n\n%PDF-1.7\n\x00\xff", "message/rfc822", "eml"),
    (b"#!/bin/sh\nrm x", "text/x-script", "txt"),
    (b"", "application/x-empty", "bin"),
    (b"\x00\x01\x02\x03nothing known", "application/octet-stream", "bin"),
]


@pytest.mark.parametrize(("head", "mime", "extension"), _HEADS)
def test_the_first_bytes_tell_the_type(head: bytes, mime: str, extension: str) -> None:
    found = detect_type(head)

    assert (found.mime, found.extension) == (mime, extension)


@pytest.mark.parametrize(
    ("names", "mime", "extension"),
    [
        (["notes.txt", "word/list.txt"], "application/zip", "zip"),
        (
            ["[Content_Types].xml", "word/document.xml"],
            f"{_OOXML}.wordprocessingml.document",
            "docx",
        ),
        (["[Content_Types].xml", "xl/workbook.xml"], f"{_OOXML}.spreadsheetml.sheet", "xlsx"),
        (
            ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"],
            "application/vnd.ms-word.document.macroEnabled.12",
            "docm",
        ),
        (["META-INF/MANIFEST.MF", "a/B.class"], "application/java-archive", "zip"),
    ],
)
def test_a_zip_is_what_the_names_inside_it_say(
    names: list[str], mime: str, extension: str
) -> None:
    whole = _zip(names)

    found = detect_type(whole[:HEAD_BYTES], BytesIO(whole))

    assert (found.mime, found.extension) == (mime, extension)


def test_a_zip_that_lists_its_kind_late_is_still_known_by_its_table_of_contents() -> None:
    whole = _zip(
        ["media/film.bin", "[Content_Types].xml", "word/document.xml"], first_size=200_000
    )

    found = detect_type(whole[:HEAD_BYTES], BytesIO(whole))

    assert found.extension == "docx"


def test_an_open_document_states_its_own_type() -> None:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")

    found = detect_type(target.getvalue())

    assert (found.mime, found.extension) == ("application/vnd.oasis.opendocument.text", "odt")


def test_a_zip_cut_short_is_known_by_the_names_at_its_start() -> None:
    whole = _zip(["[Content_Types].xml", "xl/workbook.xml"])

    found = detect_type(whole[:-30])

    assert found.extension == "xlsx"


def test_a_mailbox_of_several_mails_is_not_taken_for_one() -> None:
    mail = b"From a@b.example Tue May 10 11:28:07 2026\nFrom: a@b.example\nTo: c@d.example\n\nHi\n"

    found = detect_type(mail + b"\n" + mail)

    assert found.mime == "application/mbox"


@given(head=some.binary(max_size=600), start=some.sampled_from([head for head, _, _ in _HEADS]))
def test_no_bytes_make_it_fail(head: bytes, start: bytes) -> None:
    found = detect_type(start + head, BytesIO(start + head))

    assert found.extension.isalnum()
    assert found.extension == found.extension.lower()


@given(cut=some.integers(0, 700), junk=some.binary(max_size=60))
def test_no_broken_zip_makes_it_fail(cut: int, junk: bytes) -> None:
    whole = _zip(["[Content_Types].xml", "word/document.xml"])[:cut] + junk

    found = detect_type(whole, BytesIO(whole))

    assert found.mime


@given(junk=some.binary(max_size=1500), at=some.integers(8, 1200))
def test_no_broken_compound_file_makes_it_fail(junk: bytes, at: int) -> None:
    whole = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + b"\x09\x00" + bytes(1500))[
        :at
    ] + junk

    found = detect_type(whole, BytesIO(whole))

    assert found.mime == "application/x-ole-storage"


@pytest.mark.parametrize(
    ("folder", "extension", "other_types"),
    [
        ("msg", "msg", set()),
        ("pdf", "pdf", set()),
        ("vcf", "vcf", set()),
        ("xlsform", "xlsx", set()),
        # one is empty
        ("eml", "eml", {"bin"}),
        # three are fuzzing input whose first line is not a calendar's
        ("ics", "ics", {"txt"}),
    ],
)
def test_real_files_are_known_by_their_bytes(
    shared_data: Path, folder: str, extension: str, other_types: set[str]
) -> None:
    found = [_detect_file(path).extension for path in sorted((shared_data / folder).iterdir())]

    assert set(found) == {extension} | other_types
    assert sum(kind != extension for kind in found) <= 3


def _detect_file(path: Path) -> DetectedType:
    with path.open("rb") as whole:
        return detect_type(whole.read(HEAD_BYTES), whole)


def _zip(names: list[str], first_size: int = 10) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for number, name in enumerate(names):
            archive.writestr(name, b"x" * (10 if number else first_size))
    return target.getvalue()


@pytest.mark.parametrize(("head", "mime", "extension"), _HEADS)
def test_a_type_has_one_ending_wherever_it_is_asked_for(
    head: bytes, mime: str, extension: str
) -> None:
    assert extension_of(mime) == extension == detect_type(head).extension
    assert extension_of("application/x-unheard-of") == "bin"
