"""`throughline add` and `throughline attachment`: files in, and bytes out again."""

from pathlib import Path

import click

from desktop_app.app.reading_mail import ChildMailReader
from desktop_app.app.writing_out import write_new
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.notes import attachment_document
from desktop_app.domain.ids import AttachmentId, printed
from desktop_app.domain.incoming import is_media
from desktop_app.intake.local_file import open_local_file
from desktop_app.services.audiences import AGENCY, channel_of
from desktop_app.services.cases import find_case
from desktop_app.services.files import Added, Media, Taking, add_file


@root.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--media", default="keep", type=click.Choice([m.value for m in Media]))
@click.option("--audience", default=AGENCY, help="team, discipline, agency, or a tag")
def add(call: Call, case_: str, files: tuple[Path, ...], media: str, audience: str) -> None:
    """Put files on record: mail as contact notes, anything else as documents."""
    added: list[Added] = []
    with opened(call, to_write=True) as session, ChildMailReader() as reader:
        vault = session.vault
        id_ = find_case(vault, case_)
        taking = Taking(reader, channel_of(vault, id_, audience), Media(media))
        for path in files:
            with open_local_file(path) as file:
                added.append(add_file(vault, id_, file, taking))
    document = {"added": [_document(item) for item in added]}
    words = [f"{item.name}  {printed('e', item.entry)}" for item in added]
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
def export(call: Call, id_: str, out: Path) -> None:
    """Write an attachment out of the vault, unencrypted, to a file that does not exist yet."""
    with opened(call) as session:
        vault = session.vault
        wanted = AttachmentId(vault.reading.find(id_, "a"))
        found = vault.files.describe(wanted)
        write_new(out, lambda: vault.files.read(found))
    document = {"file": str(out), "size": found.size, "sha256": found.sha256}
    answer(call, document, f"{out}  {found.size} bytes, no longer encrypted")


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
