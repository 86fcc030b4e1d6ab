"""`throughline search`: words in notes and in their files."""

import click

from desktop_app.app.reading_words import read_some
from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, opened, root
from desktop_app.cli.short_ids import short
from desktop_app.domain.foreign_names import shown_name
from desktop_app.domain.ids import CaseId, printed
from desktop_app.domain.note import SearchHit
from desktop_app.services.cases import find_case
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Manner, SearchPage
from desktop_app.services.restricted import search_open

_MOST = 2**31  # more than anyone has, and within what the database counts in
_MOST_READ = 20  # as many files as are read in some five seconds
_IN_FILES = Manner(in_files=True)


@root.command("search")
@given_call
@click.argument("text")
@click.option("--case", "case_", default=None)
@click.option(
    "--limit", default=100, show_default=True, help="0 for all.", type=click.IntRange(0, _MOST)
)
def search(call: Call, text: str, case_: str | None, limit: int) -> None:
    """Notes that hold all the words, then files of notes.

    The newest of them, in the order they were recorded.
    """
    with opened(call) as session:
        vault = session.vault
        within = None if case_ is None else find_case(vault, case_)
        notes = search_open(vault, text, within, limit)
        if not session.database.read_only:
            read_some(session, _MOST_READ)
        files = _files(vault, text, within, limit - len(notes.hits) if limit else None)
    found = [*reversed(notes.hits), *reversed(files.hits)]
    words = "\n".join(_words(hit) for hit in found)
    document = {"total": notes.total + files.total, "hits": [_document(hit) for hit in found]}
    answer(call, document, words or "No note and no file holds all those words.")


def _files(vault: OpenVault, text: str, within: CaseId | None, room: int | None) -> SearchPage:
    """As many as there is room for beside the notes, and how many there are in all."""
    page = search_open(vault, text, within, 0 if room is None else max(room, 1), _IN_FILES)
    return page if room is None else SearchPage(page.hits[:room], page.total)


def _document(hit: SearchHit) -> dict[str, str]:
    """As the contract spells it; a hit in a file also names the file."""
    told = {"id": printed("e", hit.id), "case": printed("c", hit.case), "snippet": hit.snippet}
    return {**told, "file": hit.file} if hit.file else told


def _words(hit: SearchHit) -> str:
    words = f"{short('e', hit.id)}  {hit.snippet}"
    return f"{words}  (in the file {shown_name(hit.file).whole})" if hit.file else words
