"""`throughline handoff build`: write a bundle for somebody."""

from pathlib import Path

import click

from desktop_app.app.courier import BundleCourier
from desktop_app.app.drawn_words import draw_words
from desktop_app.app.how_to_open import write_how_to_open
from desktop_app.app.scribe import BundleScribe
from desktop_app.cli.answering import answer
from desktop_app.cli.carrying import progress
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_asking import Said, handoff_options
from desktop_app.cli.plain_words import counted
from desktop_app.domain.handoff import SentBundle
from desktop_app.services.handoff_building import Desk, build_handoff


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
        request = said.request(vault, case_)
        words = draw_words(session, vault.reading.case(request.case).language)
        words = words if said.words_for else ""
        desk = Desk(BundleCourier(session, words), BundleScribe())
        sent = build_handoff(vault, desk, request, out, progress)
        beside = write_how_to_open(Path(out), request)
    document, told = _sent_document(sent), _sent_words(sent)
    if beside is not None:
        document["how_to_open"] = str(beside)
        told += f"\nHow it is opened without Throughline: {beside}"
    if words:
        document["words"] = words
        told += f"\nIt opens with these words. They are shown now and never again:\n{words}"
    answer(call, document, told)


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
