"""Tar files built byte by byte, so that they can be wrong in exactly one place."""

BLOCK = 512
END = bytes(2 * BLOCK)
POSIX = b"ustar\x0000"
GNU = b"ustar  \0"


def header(
    name: bytes,
    size: int = 0,
    *,
    kind: bytes = b"0",
    magic: bytes = POSIX,
    prefix: bytes = b"",
    size_field: bytes | None = None,
    link: bytes = b"",
) -> bytes:
    """One header block with a right checksum, whatever else is in it."""
    fields = (
        name.ljust(100, b"\0"),
        b"0000644\0" + b"0000000\0" * 2,
        b"%011o\0" % size if size_field is None else size_field,
        b"00000000000\0",
        b" " * 8,
        kind,
        link.ljust(100, b"\0"),
        magic,
        bytes(80),
        prefix.ljust(155, b"\0"),
    )
    block = b"".join(fields).ljust(BLOCK, b"\0")
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % BLOCK)


def member(name: str | bytes, content: bytes = b"", *, kind: bytes = b"0") -> bytes:
    raw = name.encode() if isinstance(name, str) else name
    return header(raw, len(content), kind=kind) + padded(content)


def folder(name: str) -> bytes:
    return member(name, kind=b"5")


def pax(records: dict[bytes, bytes]) -> bytes:
    """A pax extended header for the member after it."""
    content = b"".join(pax_record(key, value) for key, value in records.items())
    return member("PaxHeader", content, kind=b"x")


def pax_record(key: bytes, value: bytes) -> bytes:
    body = b" " + key + b"=" + value + b"\n"
    size = len(body) + 1
    while len(str(size)) + len(body) != size:
        size += 1
    return str(size).encode() + body
