"""What every command shares: its options, opening the vault, and how it answers."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import click
from platformdirs import user_data_path

from desktop_app.app.vaults import Session, this_world, unlock_vault, unlock_with_recovery
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.occurred import Occurred, parse_occurred
from desktop_app.ui.words.failures import in_english

F = TypeVar("F", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Call:
    """How a command was called, apart from its own arguments."""

    vault: Path
    passphrase_file: str | None
    recovery_file: str | None
    as_json: bool

    @property
    def passphrase_on_stdin(self) -> bool:
        """Whether the first line of standard input is the passphrase."""
        return self.passphrase_file == "-"  # noqa: S105


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="throughline", message="%(version)s")
def root() -> None:
    """One line, many hands: an encrypted record for teams around a child at risk."""


def shared_options(command: F) -> F:
    """Give a command the options that all take, handed on as one `Call`."""

    def called(
        vault: Path | None,
        passphrase_file: str | None,
        recovery_file: str | None,
        as_json: bool,
        **rest: object,
    ) -> object:
        folder = vault or user_data_path("Throughline", appauthor=False) / "Vault 1"
        return command(Call(folder, passphrase_file, recovery_file, as_json), **rest)

    called.__doc__ = command.__doc__
    called.__name__ = getattr(command, "__name__", "command")
    called.__click_params__ = getattr(command, "__click_params__", [])  # type: ignore[attr-defined]
    for option in _OPTIONS:
        called = option(called)
    return called  # type: ignore[return-value]


_OPTIONS = (
    click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document."),
    click.option(
        "--recovery-file",
        metavar="FILE",
        help="Unlock with the printed recovery key instead of the passphrase.",
    ),
    click.option(
        "--passphrase-file",
        metavar="FILE",
        help="Read the passphrase from the first line of a file; - is standard input.",
    ),
    click.option(
        "--vault",
        type=click.Path(path_type=Path, file_okay=False),
        help="The vault's folder.",
    ),
)


@contextmanager
def opened(call: Call) -> Iterator[Session]:
    """The vault, unlocked for as long as the command needs it."""
    world = this_world()
    try:
        if call.recovery_file is not None:
            session = unlock_with_recovery(world, call.vault, first_line(call.recovery_file))
        else:
            session = unlock_vault(world, call.vault, passphrase_of(call))
        try:
            yield session
        finally:
            session.close()
    finally:
        world.cores.shut_down()


def passphrase_of(call: Call) -> str:
    """The passphrase, from the file named or typed unseen; never from arguments."""
    if call.passphrase_file is not None:
        return first_line(call.passphrase_file)
    if not sys.stdin.isatty():
        raise click.UsageError("Give --passphrase-file FILE, or - for standard input.")
    return str(click.prompt("Passphrase", hide_input=True, err=True))


def first_line(name: str) -> str:
    """The first line of a file, without its end; `-` is standard input."""
    if name == "-":
        return sys.stdin.readline().rstrip("\r\n")
    try:
        with Path(name).open(encoding="utf-8") as file:
            return file.readline().rstrip("\r\n")
    except FileNotFoundError:
        raise Fault(FaultCode.FILE_GONE) from None
    except (OSError, UnicodeDecodeError):
        raise Fault(FaultCode.FILE_UNREADABLE) from None


def rest_of_input() -> str:
    """Everything left on standard input, less the line end that closes it."""
    try:
        return sys.stdin.read().removesuffix("\n")
    except UnicodeDecodeError:
        raise Refusal(RefusalCode.TEXT_NOT_STORABLE) from None


def occurred_of(untrusted: str) -> Occurred:
    """A time as typed; a badly formed one is bad usage, as the contract says."""
    try:
        return parse_occurred(untrusted)
    except Refusal as refusal:
        raise click.UsageError(in_english(refusal)) from None


def answer(call: Call, document: object, words: str) -> None:
    """Print the answer: one JSON document, or plain words."""
    if call.as_json:
        print(json.dumps(document, ensure_ascii=False, indent=1))
    elif words:
        print(words)


def fail(error: Exception) -> int:
    """One plain sentence on standard error; with --json, an object with code and sentence."""
    sentence = in_english(error)
    if "--json" in sys.argv:
        code = error.code.value if isinstance(error, Refusal | Fault) else "bug"
        print(json.dumps({"error": {"code": code, "sentence": sentence}}), file=sys.stderr)
    else:
        print(sentence, file=sys.stderr)
    return 1
