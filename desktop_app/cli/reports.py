"""`throughline report`: a case on paper, as a page or as a table, for one's own use."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click

from desktop_app.app.scribe import BundleScribe
from desktop_app.app.writing_out import write_new
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, root
from desktop_app.cli.looking_back import LookedAt, as_of_option, opened_as_of
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.services.local_day import local_now
from desktop_app.services.own_record import own_record


@root.command("report")
@given_call
@click.argument("case_", metavar="CASE")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help="A new file: .pdf, .html or .csv.",
)
@click.option(
    "--lang",
    "language",
    type=click.Choice(["en", "fr"]),
    help="The language of the pages; if not given, the case's own. Headings are in both.",
)
@click.option(
    "--without-reviews",
    is_flag=True,
    help="Leave out who signed notes off, and what was asked about them.",
)
@as_of_option
def report(
    call: Call,
    case_: str,
    out: Path,
    language: str | None,
    as_of: str | None,
    *,
    without_reviews: bool,
) -> None:
    """Put a case on paper, for your own use.

    The file is not encrypted: keep it where only you can read it. To give a case to somebody,
    use `handoff build`. A long case becomes several files, OUT-2.pdf and on. With --as-of the
    moment stands on every page, and above the table.
    """
    with opened_as_of(call, as_of) as looked:
        record = _record(looked, case_, with_reviews=not without_reviews)
        documents = _documents(out.suffix.lower(), record, language or record.language)
        files = [_place(out, number) for number in range(1, len(documents) + 1)]
        for file, content in zip(files, documents, strict=True):
            write_new(file, partial(_once, content))
        said = looked.said
    told = [str(file) for file in files]
    answer(call, {**said, "files": told, "entries": len(record.entries)}, "\n".join(told))


def _record(looked: LookedAt, case_: str, *, with_reviews: bool) -> ReadableRecord:
    created = local_now(looked.now.vault).isoformat(timespec="seconds")
    case = looked.case(case_)
    return own_record(
        looked.vault,
        case,
        known_on=looked.known_on,
        created=created,
        with_reviews=with_reviews,
    )


def _documents(suffix: str, record: ReadableRecord, language: str) -> tuple[bytes, ...]:
    scribe = BundleScribe()
    if suffix == ".html":
        return (scribe.page(record, language),)
    if suffix == ".csv":
        return (scribe.table(record, language),)
    return tuple(scribe.paper(record, language).values())


def _once(content: bytes) -> Iterator[bytes]:
    yield content


def _place(out: Path, number: int) -> Path:
    return out if number == 1 else out.with_stem(f"{out.stem}-{number}")
