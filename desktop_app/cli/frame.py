"""What every command shares: its options, the machine it runs on, and opening the vault."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import TypeVar

import click
from platformdirs import user_data_path

from desktop_app.app.vaults import Session, World, unlock_vault, unlock_with_recovery
from desktop_app.cli.asking import first_line, passphrase_of
from desktop_app.cli.plain_words import in_brief
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.occurred import Occurred, check_moment, parse_occurred
from desktop_app.services.own_device import mark_told, news_of_keys, was_told
from desktop_app.ui.words.new_keys import LEAD, NEWS

F = TypeVar("F", bound=Callable[..., object])
_NOTED = "throughline."
_DEFAULT = "Vault 1"


@dataclass(frozen=True, slots=True)
class Call:
    """How a command was called, apart from its own arguments."""

    vault: Path
    passphrase_file: str | None
    recovery_file: str | None
    as_json: bool
    because: str
    make_world: Callable[[], World]


def _note(context: click.Context, option: click.Parameter, value: object) -> None:
    """Remember a shared option, wherever on the line it stood; the last one counts."""
    if value:
        context.meta[f"{_NOTED}{option.name}"] = value


_SHARED = (
    click.Option(
        ["--vault"],
        type=click.Path(path_type=Path, file_okay=False),
        help=f"The vault's folder; if not given, {_DEFAULT!r} in your own data folder.",
        expose_value=False,
        callback=_note,
    ),
    click.Option(
        ["--passphrase-file"],
        metavar="FILE",
        help="Read the passphrase from the first line of a file; - is standard input.",
        expose_value=False,
        callback=_note,
    ),
    click.Option(
        ["--recovery-file"],
        metavar="FILE",
        help="Unlock with the printed recovery key instead of the passphrase.",
        expose_value=False,
        callback=_note,
    ),
    click.Option(
        ["--because"],
        metavar="WORDS",
        help="Why you open a restricted case. Name nobody: leads read it.",
        expose_value=False,
        callback=_note,
    ),
    click.Option(
        ["--json", "as_json"],
        is_flag=True,
        help="Answer with one JSON document.",
        expose_value=False,
        callback=_note,
    ),
)


class VaultCommand(click.Command):
    """A command that works on a vault, and takes the options that all of those take."""

    def __init__(self, name: str | None, **attributes: object) -> None:
        super().__init__(name, **attributes)  # type: ignore[arg-type]
        self.params += _SHARED


class VaultGroup(click.Group):
    """A group whose shared options may stand before a command's name as well as after it."""

    command_class = VaultCommand
    group_class = type

    def __init__(self, name: str | None = None, **attributes: object) -> None:
        super().__init__(name, **attributes)  # type: ignore[arg-type]
        self.params += _SHARED


@click.group(cls=VaultGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="throughline", message="%(version)s")
def root() -> None:
    """One line, many hands: an encrypted record for teams around a child at risk."""


def given_call(command: F) -> F:
    """Hand a command the options that all take, as one `Call`."""

    @wraps(command)
    def called(**own: object) -> object:
        return command(_call(click.get_current_context()), **own)

    return called  # type: ignore[return-value]


def _call(context: click.Context) -> Call:
    def said(name: str) -> str | None:
        return context.meta.get(f"{_NOTED}{name}")

    vault = context.meta.get(f"{_NOTED}vault")
    return Call(
        vault=vault or user_data_path("Throughline", appauthor=False) / _DEFAULT,
        passphrase_file=said("passphrase_file"),
        recovery_file=said("recovery_file"),
        as_json=bool(said("as_json")),
        because=said("because") or "",
        make_world=context.obj,
    )


@contextmanager
def opened(call: Call, *, to_write: bool = False) -> Iterator[Session]:
    """The vault, unlocked for as long as the command needs it.

    Raises:
        Refusal: VAULT_READ_ONLY when it lies where nothing can be written, and that is asked.
    """
    world = call.make_world()
    try:
        session = _unlocked(world, call)
        try:
            if to_write and session.database.read_only:
                raise Refusal(RefusalCode.VAULT_READ_ONLY)
            _tell_of_new_keys(session)
            yield replace(session, vault=replace(session.vault, reason=call.because))
        finally:
            session.close()
    finally:
        world.cores.shut_down()


def _tell_of_new_keys(session: Session) -> None:
    """Say once, beside the answer, that a restored or copied vault has new keys."""
    news = None if session.database.read_only else news_of_keys(session.vault)
    if news is not None and not was_told(session.vault):
        click.echo(f"{LEAD.text} {NEWS[news].text}", err=True)
        mark_told(session.vault)


def _unlocked(world: World, call: Call) -> Session:
    if call.recovery_file is not None:
        return unlock_with_recovery(world, call.vault, first_line(call.recovery_file))
    return unlock_vault(world, call.vault, passphrase_of(call.passphrase_file))


def occurred_of(untrusted: str) -> Occurred:
    """A time as typed; a badly formed one is bad usage, as the contract says."""
    try:
        return parse_occurred(untrusted)
    except Refusal as refusal:
        raise click.UsageError(in_brief(refusal)) from None


def moment_of(untrusted: str | None) -> str | None:
    """A date, or a time with its offset; a badly formed one is bad usage."""
    try:
        return None if untrusted is None else check_moment(untrusted)
    except Refusal as refusal:
        raise click.UsageError(in_brief(refusal)) from None
