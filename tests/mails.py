"""Mails and files made up for tests, as bytes."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(64))
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(64)) + b"\xff\xd9"
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
ZIP = b"PK\x05\x06" + bytes(18)


def mail(
    parts: Mapping[str, tuple[str, bytes]] | None = None,
    *,
    text: str = "J. was at school all week.",
    subject: str = "School week",
) -> bytes:
    """A mail with files: name -> (type it claims, content)."""
    head = (
        "From: Ms. Okafor <okafor@school.example>\r\nTo: dana@cfs.example\r\n"
        f"Date: Mon, 9 Nov 2026 16:40:00 -0600\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n"
    )
    if not parts:
        return f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".encode()
    body = [f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".encode()]
    body += [_file(name, mime, content) for name, (mime, content) in parts.items()]
    boundary = sha256(b"".join(body)).hexdigest()[:32]  # unlike that of a mail inside this one
    opening = f"--{boundary}\r\n".encode()
    typed = f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n'
    return (
        (head + typed).encode()
        + b"".join(opening + part for part in body)
        + f"--{boundary}--\r\n".encode()
    )


def _file(name: str, mime: str, content: bytes) -> bytes:
    if mime == "message/rfc822":  # never encoded (RFC 2046 section 5.2.1)
        return f"Content-Type: {mime}\r\n\r\n".encode() + content + b"\r\n"
    return (
        f'Content-Type: {mime}; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n'
        f'Content-Disposition: attachment; filename="{name}"\r\n\r\n'.encode()
        + b64encode(content)
        + b"\r\n"
    )
