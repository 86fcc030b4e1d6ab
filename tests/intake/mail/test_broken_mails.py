"""Broken mail never crashes the reader, and whatever it gives can be stored."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.incoming import MailMessage, Unreadable
from desktop_app.intake.mail.reading import read_mail

_MAIL = (
    b"From: =?utf-8?Q?Ren=C3=A9e?= <a@b.example>\r\nTo: c@d.example, Team: e@f.example;\r\n"
    b"Date: Tue, 10 Nov 2026 13:20:05 -0600\r\nSubject: =?utf-8?B?Y2Fmw6k=?=\r\n"
    b'Content-Type: multipart/mixed; boundary="cut"\r\n\r\n--cut\r\n'
    b'Content-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\n'
    b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nOne \r\ntwo\r\n--in\r\n"
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b'<p style=3D"display:none">x</p><a href=3D"https://a.example">y</a>\r\n--in--\r\n--cut\r\n'
    b"Content-Disposition: attachment; filename*0*=utf-8''caf%C3; filename*1*=%A9.pdf\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n--cut--\r\n"
)
_TOKENS = [
    *(b"\x00", b"\xff", b"=?utf-8?b?", b"?=", b"--cut", b"--in--", b"\r\n\r\n", b"\r", b"\n"),
    *(
        b"<![",
        b"<!--",
        b"begin 644 x\n",
        b"\nend\n",
        b"Content-Type: multipart/x\n",
        b"\xed\xa0\x80",
    ),
    *(b"charset=utf-16", b"=E9=", b"filename*=", b'"', b"<", b"\\", b"From ", b"\x1b$B"),
]


@some.composite
def _harmed(draw: some.DrawFn, whole: bytes) -> bytes:
    """A mail with some bytes changed, cut out, put in twice, or put where they should not be."""
    for _ in range(draw(some.integers(1, 6))):
        start, end = sorted(draw(some.integers(0, len(whole))) for _ in range(2))
        harm = draw(some.sampled_from(["cut", "flip", "splice", "token", "end"]))
        whole = {
            "cut": whole[:start] + whole[end:],
            "flip": whole[:start]
            + bytes(255 - byte for byte in whole[start : start + 2])
            + whole[start + 2 :],
            "splice": whole[:end] + whole[start : start + 300] + whole[end:],
            "token": whole[:start] + draw(some.sampled_from(_TOKENS)) + whole[start:],
            "end": whole[:end],
        }[harm]
    return whole


@given(
    some.binary()
    | some.text().map(lambda body: b"From: a\nTo: b\n" + body.encode("utf-8", "replace"))
)
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    found = read_mail(raw)

    _check_storable(found)


@given(_harmed(_MAIL))
@settings(max_examples=300)
def test_a_harmed_mail_is_read_or_refused(raw: bytes) -> None:
    found = read_mail(raw)

    _check_storable(found)


@given(some.data())
@settings(max_examples=150)
def test_harmed_real_mails_are_read_or_refused(data: some.DataObject) -> None:
    mails = _real_mails()
    if not mails:
        pytest.skip("the real files (../shared/data) are not beside this checkout")
    raw = data.draw(_harmed(data.draw(some.sampled_from(mails))))

    found = read_mail(raw)

    _check_storable(found)


def _real_mails() -> list[bytes]:
    folder = Path(__file__).parents[4] / "shared" / "data" / "eml"
    return [path.read_bytes() for path in sorted(folder.glob("*.eml"))]


def _check_storable(found: MailMessage | Unreadable) -> None:
    """Every string is Unicode without halves and controls, so it can be signed and stored."""
    assert msgspec.json.decode(msgspec.json.encode(found))
    if isinstance(found, MailMessage):
        for text in _strings(found):
            assert text.encode("utf-8").decode("utf-8") == text
            assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in text)


def _strings(mail: MailMessage) -> Iterator[str]:
    yield from (mail.sender, mail.subject, mail.text, mail.date_as_written)
    yield from (*mail.recipients, *mail.copies, *mail.blind_copies)
    for part in mail.parts:
        yield from (part.name, part.mime, part.declared_mime, part.extension)
