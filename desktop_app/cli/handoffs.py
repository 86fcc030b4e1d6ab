"""`throughline handoff build`: write a bundle for somebody."""

from pathlib import Path

import click

from desktop_app.app.courier import BundleCourier
from desktop_app.app.drawn_words import draw_words
from desktop_app.app.how_to_open import write_how_to_open
from desktop_app.app.scribe import BundleScribe
from desktop_app.cli.answering import answer
from desktop_app.cli.carrying import progress
from desktop_app.cli.disclosure_documents import disclosure_document, disclosure_words
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.handoff_asking import Said, handoff_options
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.plain_words import counted
from desktop_app.cli.short_ids import shortened
from desktop_app.domain.handoff import SentBundle
from desktop_app.domain.ids import printed
from desktop_app.domain.occurred import is_date
from desktop_app.services.cases import find_case
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.permits import NewPermit, permit

_TO_AGENCY = "Only to this agency: its name, or the id of one of its cards; again."


@root.group()
def handoff() -> None:
    """Hand a case over; open and accept what came.

    Every handoff is sealed for its recipients and signed.
    """


@handoff.command("build")
@given_call
@click.argument("case_", metavar="CASE")
@handoff_options
@click.option("--out", default="", type=click.Path(), help="A file that is not there yet.")
@click.option("--dry-run", is_flag=True, help="Tell what would leave and stay; build nothing.")
def build(call: Call, case_: str, said: Said, out: str, dry_run: bool) -> None:
    """Write a sealed file for the recipients.

    Only they, and this device, can open it.
    """
    if dry_run:
        _look(call, case_, said)
        return
    if not out:
        raise click.UsageError("--out is missing")
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


@handoff.command("permit")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--note", "notes", multiple=True, metavar="ENTRY", help="Only this one; again.")
@click.option("--to", multiple=True, metavar="AGENCY", help=_TO_AGENCY)
@click.option("--until", default="", metavar="DAY", help="To this day; else for good.")
@click.option("--reason", default="")
@click.option("--community", is_flag=True, help="As a liaison, for the community.")
def permit_(
    call: Call,
    case_: str,
    notes: tuple[str, ...],
    to: tuple[str, ...],
    until: str,
    reason: str,
    community: bool,
) -> None:
    """Let your agency's notes be handed on by others. Without --note, all of them."""
    if until and not is_date(until):
        raise click.UsageError("--until is a day: 2026-12-31")
    with opened(call, to_write=True) as session:
        vault = session.vault
        new = NewPermit(
            notes=tuple(entry_id(vault, each) for each in notes),
            to=to,
            until=until,
            reason=reason,
            community=community,
        )
        receipt = permit(vault, find_case(vault, case_), new)
    ids = [printed("e", each) for each in receipt.entries]
    answer(call, {"permits": ids}, "\n".join(map(shortened, ids)))


def _look(call: Call, case_: str, said: Said) -> None:
    with opened(call) as session:
        plan = plan_disclosure(session.vault, said.request(session.vault, case_))
    answer(call, disclosure_document(plan), disclosure_words(plan))


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
