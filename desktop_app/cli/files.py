"""`throughline add` and `throughline attachment`: files in, and bytes out again."""

from collections.abc import Sequence
from pathlib import Path

import click

from desktop_app.app.reading_mail import ChildMailReader
from desktop_app.app.writing_out import write_new
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.note_documents import attachment_document
from desktop_app.cli.plain_words import counted
from desktop_app.cli.short_ids import short
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import AttachmentId, printed
from desktop_app.domain.incoming import is_media
from desktop_app.intake.local_file import open_local_file
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.cases import find_case
from desktop_app.services.files import Added, Media, Taking, add_file
from desktop_app.services.looks import take_out


@root.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--media",
    default="keep",
    show_default=True,
    type=click.Choice([m.value for m in Media]),
    help="Pictures, video and archives: keep them, or record only that they exist.",
)
@click.option(
    "--audience",
    default=AGENCY,
    show_default=True,
    help="Who may read it: team, discipline, agency, or a group's tag.",
)
def add(call: Call, case_: str, files: tuple[Path, ...], media: str, audience: str) -> None:
    """Put files on record.

    Mail becomes contact notes, anything else documents.
    """
    added: list[Added] = []
    with opened(call, to_write=True) as session, ChildMailReader() as reader:
        vault = session.vault
        id_ = find_case(vault, case_)
        taking = Taking(reader, channel_of(vault, id_, audience), Media(media))
        for path in files:
            with open_local_file(path) as file:
                added.append(add_file(vault, id_, file, taking))
    document = {"added": [_document(item) for item in added]}
    words = [f"{item.name}  {short('e', item.entry)}" for item in added]
    if media == Media.KEEP and any(_holds_media(item) for item in added):
        words.append(
            "Reminder: abusive material is never stored here. Use --media pointer to record "
            "only that it exists."
        )
    answer(call, document, "\n".join(words))


@root.group()
def attachment() -> None:
    """The bytes of attachments."""


@attachment.command("export")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--sha256", default="", help="Which one, where two files bear the same id.")
def export(call: Call, id_: str, out: Path, sha256: str) -> None:
    """Write a file out of the vault, unencrypted.

    It goes to a file that does not exist yet. One of a restricted case asks why (--because).
    """
    with opened(call) as session:
        vault = session.vault
        wanted = AttachmentId(vault.reading.find(id_, "a"))
        found = _the_one(vault.files.describe(wanted), sha256)
        take_out(vault, found.id)
        write_new(out, lambda: vault.files.read(found))
    document = {"file": str(out), "size": found.size, "sha256": found.sha256}
    answer(call, document, f"{out}  {counted(found.size, 'byte')}, no longer encrypted")


def _the_one(files: Sequence[Attachment], sha256: str) -> Attachment:
    """The file meant: an id alone can be claimed by anybody who has seen it (decision 015)."""
    meant = [file for file in files if file.sha256.startswith(sha256.lower())]
    if not meant:
        raise Refusal(RefusalCode.UNKNOWN_ATTACHMENT)
    if len(meant) > 1:
        raise Refusal(RefusalCode.ATTACHMENT_CLAIMED_TWICE)
    return meant[0]


def _holds_media(item: Added) -> bool:
    return any(is_media(file.mime) for file in item.attachments)


def _document(item: Added) -> dict[str, object]:
    return {
        "file": item.name,
        "note": printed("o", item.note),
        "id": printed("e", item.entry),
        "attachments": [attachment_document(file) for file in item.attachments],
        "warnings": list(item.warnings),
    }
