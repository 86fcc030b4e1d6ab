"""Foreign tar files, read as a stream of members and refused at the first oddity.

Why not `tarfile`: it is built to get something out of every archive there ever was.
It follows sparse, base-256 and vendor extensions (10 KB can claim a file of 1 TiB),
reads extension headers of any size into memory, takes a damaged header for the end,
and does not look at what follows. Its parser has been made to hang more than once
(CVE-2019-20907, CVE-2024-6232, CVE-2025-8194). `filter="data"` looks at members, not
at any of this. What a bundle needs is one screen of code with no case for "unknown".
"""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.exchange.flaws import Flaw
from desktop_app.exchange.limits import Limits
from desktop_app.exchange.tape import Tape
from desktop_app.exchange.tar_headers import (
    BLOCK,
    EMPTY,
    Kind,
    TarHeader,
    gnu_long_name,
    pax_name,
    read_header,
)

_LARGEST_EXTENSION = 8 * 1024


@dataclass(frozen=True, slots=True)
class ForeignMember:
    """One file or folder. `blocks` must be read before the next member is asked for."""

    untrusted_name: str
    is_folder: bool
    size: int
    blocks: Iterator[bytes]


def foreign_members(tape: Tape, limits: Limits) -> Iterator[ForeignMember]:
    """Go through a tar to the very end of the stream.

    Raises:
        Refusal: at the first thing that stock tar does not write for plain files.
    """
    name: bytes | None = None
    is_extended = False
    count = 0
    while header := _next_header(tape, is_first=count == 0):
        if header.kind in {Kind.PAX, Kind.LONG_NAME}:
            if is_extended:
                raise Flaw.UNKNOWN_EXTENSION.refusal()
            name, is_extended = _extended_name(tape, header), True
            continue
        count += 1
        if count > limits.members:
            raise Flaw.TOO_MANY_MEMBERS.refusal()
        if header.size > limits.member_bytes:
            raise Flaw.MEMBER_TOO_LARGE.refusal()
        yield _member(tape, header, header.untrusted_name if name is None else name)
        _skip_padding(tape, header.size)
        name, is_extended = None, False
    if is_extended:
        raise Flaw.CUT_SHORT.refusal()


def _next_header(tape: Tape, *, is_first: bool) -> TarHeader | None:
    """The next header; None at the end, once nothing is left to read."""
    block = tape.take(BLOCK)
    if block == EMPTY:
        if tape.take(BLOCK) != EMPTY:
            raise Flaw.AFTER_THE_END.refusal()
        tape.expect_only_zeros()
        return None
    header = read_header(block)
    if header is None:
        raise (Flaw.NOT_A_TAR if is_first else Flaw.BROKEN_HEADER).refusal()
    return header


def _extended_name(tape: Tape, header: TarHeader) -> bytes | None:
    if header.size > _LARGEST_EXTENSION:
        raise Flaw.UNKNOWN_EXTENSION.refusal()
    content = tape.take(header.size)
    _skip_padding(tape, header.size)
    return pax_name(content) if header.kind is Kind.PAX else gnu_long_name(content)


def _member(tape: Tape, header: TarHeader, name: bytes) -> ForeignMember:
    is_folder = header.kind is Kind.FOLDER
    if is_folder and header.size:
        raise Flaw.FOLDER_WITH_CONTENT.refusal()
    tape.expect(header.size)
    try:
        untrusted_name = name.decode()
    except UnicodeDecodeError:
        raise Flaw.NAME_NOT_UTF8.refusal() from None
    return ForeignMember(untrusted_name, is_folder, header.size, tape.blocks(header.size))


def _skip_padding(tape: Tape, size: int) -> None:
    if tape.take(-size % BLOCK).strip(b"\0"):
        raise Flaw.BETWEEN_MEMBERS.refusal()
