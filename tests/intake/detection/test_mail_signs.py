"""A mail is recognised by its header lines, not by its name."""

from pathlib import Path

import pytest

from desktop_app.intake.detection import looks_like_mail


@pytest.mark.parametrize(
    "head",
    [
        b"From: a@b.example\r\nSubject: hello\r\n\r\nHi",
        b"Received: by x\r\n\tid 7\r\nDate: Tue, 10 Nov 2026 13:20:00 -0600\r\n\r\n",
        b"From a@b.example Tue Nov 10 13:20:00 2026\nFrom: a@b.example\nTo: c@d.example\n\nHi",
        b"\xef\xbb\xbf\r\nMIME-Version: 1.0\r\nTo: c@d.example\r\n\r\nHi",
        b"From: a@b.example\rTo: c@d.example\r\rHi",
    ],
)
def test_header_lines_make_a_mail(head: bytes) -> None:
    assert looks_like_mail(head)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"Dear colleague,\nFrom: here on\nTo: there\n",
        b"Subject: her case\nDate: Tuesday\n\nA memo.",
        b"BEGIN:VCARD\nFN:A. Doe\n",
        b"name,from,to\n",
        b"\x00\x01From: a\nTo: b\n",
    ],
)
def test_other_texts_are_no_mail(head: bytes) -> None:
    assert not looks_like_mail(head)


@pytest.mark.parametrize("folder", ["ics", "vcf", "pdf", "msg", "htcds", "ctdc"])
def test_no_other_real_file_is_taken_for_a_mail(shared_data: Path, folder: str) -> None:
    files = [path for path in (shared_data / folder).rglob("*") if path.is_file()]

    taken = [path.name for path in files if looks_like_mail(path.read_bytes())]

    assert taken == []
