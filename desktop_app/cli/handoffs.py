"""`throughline handoff`: build a bundle, open one, accept one."""

import sys

import click

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_asking import Said, handoff_options
from desktop_app.cli.handoff_words import accepted_words, arrival_words
from desktop_app.cli.plain_words import counted
from desktop_app.domain.handoff import IncomingHandoff, SentBundle
from desktop_app.domain.ids import printed
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.receiving.accepting import accept_handoff
from desktop_app.services.receiving.opening import open_handoff


@root.group()
def handoff() -> None:
    """Hand a case over; open and accept what came.

    Every handoff is sealed for its recipients and signed.
    """


@handoff.command("build")
@given_call
@click.argument("case_", metavar="CASE")
@handoff_options
@click.option("--out", required=True, type=click.Path(), help="A file that is not there yet.")
def build(call: Call, case_: str, said: Said, out: str) -> None:
    """Write a sealed file for the recipients.

    Only they, and this device, can open it.
    """
    with opened(call, to_write=True) as session:
        vault = session.vault
        desk = Desk(BundleCourier(session), BundleScribe())
        sent = build_handoff(vault, desk, said.request(vault, case_), out, _progress)
    answer(call, _sent_document(sent), _sent_words(sent))


@handoff.command("open")
@given_call
@click.argument("file", type=click.Path())
def open_(call: Call, file: str) -> None:
    """Check a bundle and say what it is. Nothing changes."""
    with opened(call, to_write=True) as session:
        arrived = open_handoff(session.vault, BundleCourier(session), file, _progress)
        arrived.waiting.discard()
    incoming = arrived.incoming
    answer(call, _document(incoming), arrival_words(incoming))


@handoff.command("accept")
@given_call
@click.argument("file", type=click.Path())
def accept(call: Call, file: str) -> None:
    """Take a bundle into this vault.

    Its entries keep their authors' own signatures.
    """
    with opened(call, to_write=True) as session:
        arrived = open_handoff(session.vault, BundleCourier(session), file, _progress)
        try:
            accepted = accept_handoff(session.vault, arrived)
        finally:
            arrived.waiting.discard()
    document: dict[str, object] = {
        "case": printed("c", accepted.case),
        "entries": accepted.entries,
        "conflicts": accepted.conflicts,
    }
    if accepted.absent:
        document["absent"] = accepted.absent
    answer(call, document, accepted_words(accepted, arrived.incoming))


def _progress(done: int, total: int) -> bool:
    """A quiet percentage for a person at a terminal; nothing for a script."""
    if sys.stderr.isatty():
        print(f"\r{min(100, 100 * done // max(total, 1)):3d} %", end="", file=sys.stderr)
    return True


def _sent_document(sent: SentBundle) -> dict[str, object]:
    lacking = {"not_included": sent.not_included} if sent.not_included else {}
    return {
        "file": sent.file,
        "sha256": sent.sha256,
        "entries": sent.entries,
        "withheld": sent.withheld,
        "attachments": sent.attachments,
        "bytes": sent.bytes,
        **lacking,
    }


def _sent_words(sent: SentBundle) -> str:
    held = (sent.entries, "entry"), (sent.attachments, "file"), (sent.bytes, "byte")
    said = f"{sent.file}: {', '.join(counted(number, thing) for number, thing in held)}"
    if sent.not_included:
        said += f"\nNot included, because not on this device: {counted(sent.not_included, 'file')}"
    return said


def _document(incoming: IncomingHandoff) -> dict[str, object]:
    sender = incoming.sender
    return {
        "ok": True,
        "from": {
            "id": sender.printed,
            "name": sender.name,
            "agency": sender.agency,
            "discipline": sender.discipline.value,
            "job": sender.job,
            "state": incoming.standing.value if incoming.standing else "unknown",
            "code": incoming.code,
        },
        "to": list(incoming.recipients),
        "kind": incoming.kind,
        "series": incoming.series,
        "number": incoming.number,
        "case": printed("c", incoming.case),
        "codename": incoming.codename,
        "purpose": incoming.purpose,
        "authority": incoming.authority,
        "limits": incoming.limits,
        "created": incoming.created,
        "entries": incoming.entries,
        "new": incoming.new,
        "changed": incoming.changed,
        "conflicts": incoming.conflicts,
        "withheld": incoming.withheld,
        "attachments": len(incoming.attachments),
        "problems": list(incoming.problems),
    }
