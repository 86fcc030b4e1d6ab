"""What a command displayed, as a few letters: who says them speaks of exactly that.

A sign-off covers words its signer had before them (decision 043). What prints JSON, and what
signs many at once, displays nothing itself; so it takes the token of what was displayed before.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Final

import click

from desktop_app.cli.answering import visible
from desktop_app.cli.plain_words import titles_of
from desktop_app.cli.timeline_words import entry_words
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId, base32, printed
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.looks import note_limited
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.noted import with_notices

_TAG: Final = b"shown/1\n"
_BYTES: Final = 10

shown_option = click.option(
    "--shown",
    default="",
    metavar="TOKEN",
    help="What `review show` printed at its end: speak of exactly what it displayed.",
)


def read_to_show(vault: OpenVault, ids: Iterable[EntryId]) -> list[TimelineEntry]:
    """Notes with what was told of them later: nobody signs what was recalled without being told.

    Raises:
        Refusal: UNKNOWN_ENTRY.
    """
    entries = [vault.reading.entry(id_) for id_ in ids]
    noted = {
        each.id: each
        for case in {entry.case for entry in entries}
        for each in with_notices(vault, case, [one for one in entries if one.case == case])
    }
    return [noted[entry.id] for entry in entries]


def token_of(entries: Iterable[TimelineEntry]) -> str:
    """A digest of these notes with everything beneath and above them, whatever their order."""
    lines = sorted(_line(entry) for entry in entries)
    return f"s_{base32(sha256(_TAG + ''.join(lines).encode()).digest()[:_BYTES])}"


def displayed(vault: OpenVault, entries: Sequence[TimelineEntry]) -> Iterator[str]:
    """Entries as they are printed, once it is noted that the limited ones are."""
    for entry in entries:
        note_limited(vault, entry.case, [entry])
        yield entry_words(entry, titles_of(vault.reading.groups(entry.case)))


def check_shown(
    entries: Sequence[TimelineEntry], untrusted_token: str, otherwise: RefusalCode
) -> None:
    """Refuse, with the code given, where these are not what the token was printed for.

    Raises:
        Refusal: `otherwise`.
    """
    if untrusted_token.strip() != token_of(entries):
        raise Refusal(otherwise)


def display(vault: OpenVault, entries: Sequence[TimelineEntry]) -> None:
    """Print them beside the answer, for whoever is about to sign."""
    for words in displayed(vault, entries):
        click.echo(f"{visible(words)}\n", err=True)


def _line(entry: TimelineEntry) -> str:
    seen = entry.seen()
    ids = " ".join(sorted(printed("e", each) for each in seen.ids))
    told = "".join(sorted(f" {one.notice} {one.recorded_ms}" for one in entry.notices))
    return f"{printed('e', seen.note)} {ids} {'whole' if seen.is_whole else 'in part'}{told}\n"
