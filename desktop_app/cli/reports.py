"""`throughline report`: a case on paper."""

from functools import partial
from pathlib import Path

import click

from desktop_app.app.scribe import BundleScribe
from desktop_app.app.writing_out import write_new
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.services.cases import find_case
from desktop_app.services.own_record import own_record


@root.command("report")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="A new file, .pdf.")
@click.option(
    "--lang",
    "language",
    type=click.Choice(["en", "fr"]),
    help="The language of the pages; if not given, the case's own. Headings are in both.",
)
def report(call: Call, case_: str, out: Path, language: str | None) -> None:
    """Put a case on paper, for your own use.

    The file is not encrypted: keep it where only you can read it. To give a case to somebody,
    use `handoff build`. A long case becomes several files, OUT-2.pdf and on.
    """
    with opened(call) as session:
        vault = session.vault
        record = own_record(vault, find_case(vault, case_))
        volumes = BundleScribe().paper(record, language or record.language)
        files = [_place(out, number) for number in range(1, len(volumes) + 1)]
        for file, pdf in zip(files, volumes.values(), strict=True):
            write_new(file, partial(iter, [pdf]))
    entries = len(record.entries)
    document = {"files": [str(file) for file in files], "entries": entries}
    answer(call, document, "\n".join(map(str, files)))


def _place(out: Path, number: int) -> Path:
    return out if number == 1 else out.with_stem(f"{out.stem}-{number}")
