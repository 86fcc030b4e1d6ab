"""`throughline timeline`: the notes of a case, as they are held now or were at a moment."""

from dataclasses import replace

import click

from desktop_app.cli.answering import answer
from desktop_app.cli.frame import Call, given_call, moment_of, root
from desktop_app.cli.looking_back import as_of_option, opened_as_of
from desktop_app.cli.note_documents import entry_document
from desktop_app.cli.plain_words import counted, titles_of
from desktop_app.cli.timeline_words import entry_words
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import printed
from desktop_app.domain.note import TimelinePage
from desktop_app.domain.occurred import instant_ms
from desktop_app.services.audiences import existing_channels
from desktop_app.services.looks import note_limited
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Order, TimelineQuery
from desktop_app.services.receiving.noted import with_notices

_MOST = 2**31  # more than anyone has, and within what the database counts in
_OFFSET = "Leave out so many first. If not given, none; with --as-of all but the last --limit."


@root.command("timeline")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--discipline", multiple=True, type=click.Choice([d.value for d in Discipline]))
@click.option("--type", "types", multiple=True, type=click.Choice([t.value for t in NoteType]))
@click.option("--since", help="A date or a time with its offset.")
@click.option("--until", help="A date or a time with its offset; not included.")
@click.option("--audience", "audiences", multiple=True, help="Only notes for team, discipline, …")
@as_of_option
@click.option("--order", default="occurred", type=click.Choice(["occurred", "recorded"]))
@click.option(
    "--limit", default=100, show_default=True, help="0 for all.", type=click.IntRange(0, _MOST)
)
@click.option("--offset", type=click.IntRange(0, _MOST), help=_OFFSET)
def timeline(
    call: Call,
    case_: str,
    discipline: tuple[str, ...],
    types: tuple[str, ...],
    since: str | None,
    until: str | None,
    audiences: tuple[str, ...],
    as_of: str | None,
    order: str,
    limit: int,
    offset: int | None,
) -> None:
    """The notes of a case, oldest first."""
    first, last = moment_of(since), moment_of(until)
    with opened_as_of(call, as_of) as looked:
        vault = looked.vault
        id_ = looked.case(case_)
        wanted = existing_channels(vault, id_, audiences)
        query = TimelineQuery(
            case=id_,
            disciplines=frozenset(map(Discipline, discipline)),
            types=frozenset(map(NoteType, types)),
            audiences=wanted,
            since_ms=_instant(vault, first),
            until_ms=_instant(vault, last),
            order=Order(order),
            limit=limit,
            offset=offset or 0,
        )
        if offset is None and looked.known_on:
            query = _last_of(vault, query)
        page = TimelinePage((), 0) if audiences and not wanted else _shown(vault, query)
        titles = titles_of(vault.reading.groups(id_))
        said = {**looked.said, "offset": query.offset} if looked.known_on else {}
    entries = [entry_document(entry) for entry in page.entries]
    document = {"case": printed("c", id_), **said, "total": page.total, "entries": entries}
    told = [*(entry_words(entry, titles) for entry in page.entries), _how_many(page, query.offset)]
    answer(call, document, "\n\n".join([*looked.head, *told, *looked.head]))


def _last_of(vault: OpenVault, query: TimelineQuery) -> TimelineQuery:
    """As many as are asked for, up to the last: what was new at the moment stands there."""
    total = vault.reading.timeline(replace(query, limit=1)).total
    return replace(query, offset=max(0, total - query.limit) if query.limit else 0)


def _shown(vault: OpenVault, query: TimelineQuery) -> TimelinePage:
    """The page as it is shown, once it is noted that it is."""
    page = vault.reading.timeline(query)
    note_limited(vault, query.case, page.entries)
    return replace(page, entries=with_notices(vault, query.case, page.entries))


def _instant(vault: OpenVault, moment: str | None) -> int | None:
    return None if moment is None else instant_ms(moment, vault.midnight_ms)


def _how_many(page: TimelinePage, offset: int) -> str:
    """Which of how many, and how to see the others."""
    shown, total = len(page.entries), counted(page.total, "note")
    if shown == page.total:
        return f"{total}."
    which = f"{offset + 1} to {offset + shown}" if shown > 1 else str(offset + shown)
    which = which if shown else "None"
    before = f" {offset} before, from --offset 0." if offset and shown else ""
    after = page.total - offset - shown
    after_words = f" {after} after, from --offset {offset + shown}." if after > 0 else ""
    return f"{which} of {total}.{before}{after_words} --limit 0 shows all."
