"""`throughline exchange`: keep this vault in step with a stick, a folder or an object store."""

import sys
from collections.abc import Iterator

import click

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.plain_words import counted
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.ids import DeviceKey
from desktop_app.services.device_cards import device_cards
from desktop_app.services.exchange_ports import Problem, Stage, Went, Wishes
from desktop_app.services.opened import OpenVault
from desktop_app.ui.words.failures import in_english


@root.command("exchange")
@given_call
@click.argument("target", metavar="TARGET")
@click.option("--push-only", is_flag=True, help="Only put there what it lacks.")
@click.option("--pull-only", is_flag=True, help="Only bring in what is there; write nothing.")
@click.option(
    "--budget",
    type=click.IntRange(min=0),
    metavar="BYTES",
    help="As many bytes as may go each way; the newest entries go first.",
)
@click.option("--files", is_flag=True, help="Also attachments, after all entries.")
@click.option(
    "--accept-loss",
    is_flag=True,
    help="Go on although the place holds less than before, and fill it again.",
)
def exchange_(
    call: Call,
    target: str,
    push_only: bool,
    pull_only: bool,
    budget: int | None,
    files: bool,
    accept_loss: bool,
) -> None:
    """Exchange entries with a folder, or an object store.

    The address of a store begins with s3:// or az://.

    Brings in what others left there, and puts there what it lacks.
    """
    if push_only and pull_only:
        raise click.UsageError("--push-only and --pull-only leave nothing to do.")
    wishes = Wishes(
        push=not pull_only,
        pull=not push_only,
        budget=budget,
        files=files,
        accept_loss=accept_loss,
    )
    with opened(call, to_write=True) as session:
        place = place_at(session, target, accept_loss=accept_loss)
        went = exchange(session, place, wishes, _told)
        names = _names(session.vault)
    answer(call, _document(went, names), "\n".join(_words(went, names)))


def _told(stage: Stage, done: int, total: int) -> bool:
    """A quiet line for a person at a terminal; nothing for a script."""
    if sys.stderr.isatty():
        print(f"\r{stage.value.replace('_', ' ')}: {done} of {total}  ", end="", file=sys.stderr)
    return True


def _names(vault: OpenVault) -> dict[DeviceKey, str]:
    """Whose entries they are: a person's device, or an agency's own key."""
    cards = list(device_cards(vault))
    agencies = {card.agency_key: card.agency for card in cards}
    return {**agencies, **{card.key: card.name for card in cards}}


def _document(went: Went, names: dict[DeviceKey, str]) -> dict[str, object]:
    return {
        "sent": went.sent,
        "received": went.received,
        "conflicts": went.conflicts,
        "missing": went.missing,
        "waiting": went.waiting,
        "from": [
            {"name": names.get(key, ""), "entries": entries} for key, entries in went.from_whom
        ],
        "files_sent": went.files_sent,
        "files_received": went.files_received,
        "files_waiting": went.files_waiting,
        "bytes_sent": went.bytes_sent,
        "problems": [f"{problem.code} {problem.count}" for problem in went.problems],
    }


def _words(went: Went, names: dict[DeviceKey, str]) -> Iterator[str]:
    yield f"Sent {counted(went.sent, 'entry')}, received {counted(went.received, 'entry')}."
    for key, entries in went.from_whom:
        yield f"  {names.get(key, 'A device no card is held of')}: {counted(entries, 'entry')}"
    if went.files_sent or went.files_received:
        sent, received = counted(went.files_sent, "file"), counted(went.files_received, "file")
        yield f"Sent {sent}, received {received}."
    if went.conflicts:
        yield f"{counted(went.conflicts, 'conflict')} to settle: `conflicts list`."
    if went.waiting:
        yield f"{counted(went.waiting, 'entry')} wait for another time."
    if went.files_waiting:
        yield f"{counted(went.files_waiting, 'file')} named in entries are not here yet."
    if went.missing:
        yield f"{counted(went.missing, 'entry')} are known to exist, and are not here yet."
    for problem in went.problems:
        yield _problem_words(problem)


def _problem_words(problem: Problem) -> str:
    """What a code means; those of a line's own checks all mean the same to a reader."""
    times = f" ({problem.count})" if problem.count > 1 else ""
    for error in (_refusal(problem.code), _fault(problem.code)):
        if error is not None:
            return in_english(error) + times
    return f"{counted(problem.count, 'line')} can’t be verified, and stay outside the record."


def _refusal(code: str) -> Refusal | None:
    return Refusal(RefusalCode(code)) if code in set(RefusalCode) else None


def _fault(code: str) -> Fault | None:
    return Fault(FaultCode(code)) if code in set(FaultCode) else None
