"""`throughline note`, `timeline` and `search`: record, correct, read."""

from dataclasses import replace

import click

from desktop_app.cli.adopting import adopt_
from desktop_app.cli.answering import answer
from desktop_app.cli.asking import rest_of_input
from desktop_app.cli.frame import Call, given_call, moment_of, occurred_of, opened, root
from desktop_app.cli.handoff_choosing import entry_id
from desktop_app.cli.looking_back import as_of_option, opened_as_of
from desktop_app.cli.note_documents import entry_document
from desktop_app.cli.plain_words import counted, titles_of
from desktop_app.cli.timeline_words import entry_words
from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import CaseId, EntryId, printed
from desktop_app.domain.note import NewNote, TimelinePage
from desktop_app.domain.occurred import instant_ms
from desktop_app.services.audiences import AGENCY, channel_of, existing_channels
from desktop_app.services.cases import find_case
from desktop_app.services.looks import note_limited
from desktop_app.services.notes import add_note, amend_note, note_of, strike_note
from desktop_app.services.opened import OpenVault
from desktop_app.services.outside_words import disagree, summarise_note
from desktop_app.services.ports import Order, TimelineQuery
from desktop_app.services.receiving.noted import with_notices

_MOST = 2**31  # more than anyone has, and within what the database counts in
_OCCURRED = (
    "2026-11-10T13:20-06:00 (with the offset from UTC), 2026-11-10 (that day), ~ before either "
    "for about, two with / between for from and to, or unknown."
)
_AUDIENCE = "Who may read it: team, discipline, agency, or a group's tag."


@root.group()
def note() -> None:
    """Record notes, and correct them."""


@note.command("add")
@given_call
@click.argument("case_", metavar="CASE")
@click.option("--type", "type_", required=True, type=click.Choice([t.value for t in NoteType]))
@click.option("--occurred", required=True, help=_OCCURRED)
@click.option("--audience", default=AGENCY, show_default=True, help=_AUDIENCE)
@click.option("--place", default="")
@click.option("--present", multiple=True, help="Who was there; may be given again.")
@click.option("--late-reason", default="", help="Why it is written down only now.")
@click.option("--language", default="en", type=click.Choice(["en", "fr"]))
def add(
    call: Call,
    case_: str,
    type_: str,
    occurred: str,
    audience: str,
    place: str,
    present: tuple[str, ...],
    late_reason: str,
    language: str,
) -> None:
    """Put a note on record; its text comes from standard input."""
    when = occurred_of(occurred)
    with opened(call, to_write=True) as session:
        vault = session.vault
        id_ = find_case(vault, case_)
        new = NewNote(
            type=NoteType(type_),
            occurred=when,
            text=rest_of_input(),
            audience=channel_of(vault, id_, audience),
            place=place,
            present=tuple(name.strip() for some in present for name in some.split(",")),
            late_reason=late_reason,
            language=language,
        )
        receipt = add_note(vault, id_, new)
        _answer_entry(call, vault, receipt.entries[0])


@note.command("amend")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--reason", required=True)
def amend(call: Call, id_: str, reason: str) -> None:
    """Set new words beneath a note; the old stay readable, struck."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        target = note_of(vault, entry_id(vault, id_))
        receipt = amend_note(vault, target, reason=reason, text=rest_of_input())
        _answer_entry(call, vault, receipt.entries[0])


@note.command("strike")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--reason", required=True)
def strike(call: Call, id_: str, reason: str) -> None:
    """Draw a line through a note or an amendment. It stays readable."""
    with opened(call, to_write=True) as session:
        vault = session.vault
        receipt = strike_note(vault, entry_id(vault, id_), reason=reason)
        _answer_entry(call, vault, receipt.entries[0])


@note.command("summarise")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--language", default="en", type=click.Choice(["en", "fr"]))
def summarise(call: Call, id_: str, language: str) -> None:
    """Write what readers outside are told in place of a note.

    The words come from standard input.
    """
    with opened(call, to_write=True) as session:
        vault, text = session.vault, rest_of_input()
        receipt = summarise_note(vault, entry_id(vault, id_), text, language=language)
        _answer_entry(call, vault, receipt.entries[0])


@note.command("disagree")
@given_call
@click.argument("id_", metavar="ID")
@click.option("--by", required=True, help="Who says it.")
@click.option("--language", default="en", type=click.Choice(["en", "fr"]))
def disagree_(call: Call, id_: str, by: str, language: str) -> None:
    """Write down what somebody says against a note.

    Or against an amendment. The words come from standard input.
    It goes wherever what it concerns goes.
    """
    with opened(call, to_write=True) as session:
        vault, text = session.vault, rest_of_input()
        receipt = disagree(vault, entry_id(vault, id_), by=by, text=text, language=language)
        _answer_entry(call, vault, receipt.entries[0])


note.add_command(adopt_)


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
@click.option("--offset", default=0, type=click.IntRange(0, _MOST))
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
    offset: int,
) -> None:
    """The notes of a case, oldest first."""
    first, last = moment_of(since), moment_of(until)
    with opened_as_of(call, as_of) as looked:
        vault = looked.vault
        id_ = find_case(vault, case_)
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
            offset=offset,
        )
        nobody = bool(audiences) and not wanted
        page = TimelinePage((), 0) if nobody else vault.reading.timeline(query)
        page = _shown(vault, id_, page)
        titles, said = titles_of(vault.reading.groups(id_)), looked.said
    entries = [entry_document(entry) for entry in page.entries]
    document = {"case": printed("c", id_), **said, "total": page.total, "entries": entries}
    told = [*(entry_words(entry, titles) for entry in page.entries), _how_many(page)]
    answer(call, document, "\n\n".join(told))


def _shown(vault: OpenVault, case: CaseId, page: TimelinePage) -> TimelinePage:
    """The page as it is shown, once it is noted that it is."""
    note_limited(vault, case, page.entries)
    return replace(page, entries=with_notices(vault, case, page.entries))


def _instant(vault: OpenVault, moment: str | None) -> int | None:
    return None if moment is None else instant_ms(moment, vault.midnight_ms)


def _answer_entry(call: Call, vault: OpenVault, id_: EntryId) -> None:
    about = vault.reading.signed(id_).about
    document = {"id": printed("e", id_), "note": printed("o", about)}
    answer(call, document, document["id"])


def _how_many(page: TimelinePage) -> str:
    if len(page.entries) == page.total:
        return counted(page.total, "note") + "."
    return f"{len(page.entries)} of {counted(page.total, 'note')}. Change --offset for the others."
