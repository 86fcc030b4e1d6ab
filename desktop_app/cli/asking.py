"""What a command is told beside its arguments: secrets, and text from standard input.

Bytes are read as UTF-8 whatever the machine's own spelling is: a name must not depend on
the settings of the computer it was typed on.
"""

import sys
from pathlib import Path
from typing import BinaryIO

import click

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

_LONGEST_LINE = 4096  # of a file that may be no text at all, and have no end


def passphrase_of(file: str | None, asked: str = "Passphrase") -> str:
    """The passphrase, from the file named or typed unseen; never from arguments."""
    if file is not None:
        return first_line(file)
    return _typed(asked, confirm=False)


def new_passphrase_of(file: str | None, asked: str = "Passphrase") -> str:
    """A passphrase for something new; one that is typed unseen is typed twice."""
    if file is not None:
        return first_line(file)
    return _typed(asked, confirm=True)


def typed_code(asked: str) -> str | None:
    """Six groups that somebody hears and types; None where nobody is there to type."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    return str(click.prompt(asked, err=True))


def first_line(name: str) -> str:
    """The first line of a file, without its end; `-` is standard input.

    Raises:
        Fault: FILE_GONE, FILE_UNREADABLE.
    """
    try:
        if name == "-":
            return _line(_standard_input())
        with Path(name).open("rb") as file:
            return _line(file)
    except FileNotFoundError:
        raise Fault(FaultCode.FILE_GONE) from None
    except (OSError, UnicodeDecodeError):
        raise Fault(FaultCode.FILE_UNREADABLE) from None


def rest_of_input() -> str:
    """Everything left on standard input, less the line end that closes it.

    Raises:
        Refusal: TEXT_NOT_STORABLE when it is not UTF-8.
    """
    try:
        text = _standard_input().read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal(RefusalCode.TEXT_NOT_STORABLE) from None
    return text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")


def _line(file: BinaryIO) -> str:
    return file.readline(_LONGEST_LINE).decode("utf-8-sig").rstrip("\r\n")


def _typed(asked: str, *, confirm: bool) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise click.UsageError(f"{asked}: give a file to read it from, or - for standard input.")
    return str(click.prompt(asked, hide_input=True, err=True, confirmation_prompt=confirm))


def _standard_input() -> BinaryIO:
    if sys.stdin is None:  # closed by whoever started us
        raise click.UsageError("There is no standard input to read from.")
    return sys.stdin.buffer
