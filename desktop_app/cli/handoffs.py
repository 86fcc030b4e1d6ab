"""`throughline handoff`: build a bundle, open one, accept one."""

import sys

import click

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.domain.handoff import HandoffRequest, IncomingHandoff
from desktop_app.domain.ids import printed
from desktop_app.services.audiences import TEAM, existing_channels
from desktop_app.services.cards import find_card
from desktop_app.services.cases import find_case
from desktop_app.services.handoff_accepting import accept_handoff
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.handoff_opening import open_handoff


@root.group()
def handoff() -> None:
    """Hand a case over, sealed and signed; open and accept what others hand over."""


@handoff.command("build")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--to", "recipients", multiple=True, required=True, metavar="CARD")
@click.option("--purpose", required=True)
@click.option("--authority", required=True)
@click.option("--audience", "audiences", multiple=True, default=(TEAM,), show_default=True)
@click.option("--limits", default="", help="What the reader should know is missing or unsure.")
@click.option("--show-sealed", is_flag=True, help="Say how many entries stay, by month.")
@click.option("--out", required=True, type=click.Path())
def build(
    call: Call,
    case_: str,
    recipients: tuple[str, ...],
    purpose: str,
    authority: str,
    audiences: tuple[str, ...],
    limits: str,
    show_sealed: bool,
    out: str,
) -> None:
    """Write one file that only the recipients, and this device, can open."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        id_ = find_case(vault, case_)
        request = HandoffRequest(
            case=id_,
            recipients=tuple(find_card(vault, one).card for one in _split(recipients)),
            purpose=purpose,
            authority=authority,
            audiences=existing_channels(vault, id_, _split(audiences)),
            limits=limits,
            show_sealed=show_sealed,
        )
        desk = Desk(BundleCourier(session), BundleScribe())
        sent = build_handoff(vault, desk, request, out, _progress)
    document = {
        "file": sent.file,
        "sha256": sent.sha256,
        "entries": sent.entries,
        "withheld": sent.withheld,
        "attachments": sent.attachments,
        "bytes": sent.bytes,
    }
    words = f"{sent.file}: {sent.entries} entries, {sent.attachments} files, {sent.bytes} bytes"
    answer(call, document, words)


@handoff.command("open")
@given_call
@click.argument("file", type=click.Path())
def open_(call: Call, file: str) -> None:
    """Check a bundle and say what it is. Nothing changes."""
    with opened(call, to_write=True) as session:
        arrived = open_handoff(session.vault, BundleCourier(session), file, _progress)
        arrived.waiting.discard()
    incoming = arrived.incoming
    answer(call, _document(incoming), _words(incoming))


@handoff.command("accept")
@given_call
@click.argument("file", type=click.Path())
def accept(call: Call, file: str) -> None:
    """Take a bundle into this vault, under its authors' own signatures."""
    with opened(call, to_write=True) as session:
        arrived = open_handoff(session.vault, BundleCourier(session), file, _progress)
        try:
            accepted = accept_handoff(session.vault, arrived)
        finally:
            arrived.waiting.discard()
    document = {
        "case": printed("c", accepted.case),
        "entries": accepted.entries,
        "conflicts": accepted.conflicts,
    }
    words = f"Accepted {accepted.entries} entries. {accepted.conflicts} conflicts to settle."
    answer(call, document, words)


def _split(words: tuple[str, ...]) -> list[str]:
    return [word.strip() for some in words for word in some.split(",") if word.strip()]


def _progress(done: int, total: int) -> bool:
    """A quiet percentage for a person at a terminal; nothing for a script."""
    if sys.stderr.isatty():
        print(f"\r{min(100, 100 * done // max(total, 1)):3d} %", end="", file=sys.stderr)
    return True


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


def _words(incoming: IncomingHandoff) -> str:
    sender = incoming.sender
    known = incoming.standing.value if incoming.standing else "unknown"
    return (
        f"From {sender.name}, {sender.agency} ({known}), code {incoming.code}\n"
        f"{incoming.codename}: {incoming.entries} entries, {incoming.new} new, "
        f"{incoming.changed} changed, {incoming.conflicts} conflicts, "
        f"{len(incoming.attachments)} files\n"
        f"Purpose: {incoming.purpose}\nAuthority: {incoming.authority}"
    )
