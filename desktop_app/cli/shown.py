"""What a command displayed, as a few letters: who says them speaks of exactly that.

A sign-off covers words its signer had before them (decision 043), and so does an approval
(decision 048). What prints JSON, and what signs many at once, displays nothing itself; so it
takes the token of what was displayed before.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Final, TypeVar

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
_WORDS_TAG: Final = b"shown/words/1\n"
_BYTES: Final = 10

Command = TypeVar("Command", bound=Callable[..., object])


def shown_option(help_: str) -> Callable[[Command], Command]:
    """The option that takes the token of what was displayed."""
    return click.option("--shown", default="", metavar="TOKEN", help=help_)


review_shown_option = shown_option(
    "What `review show` printed at its end: speak of exactly what it displayed."
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
    return _token(_TAG, "".join(sorted(_line(entry) for entry in entries)))


def token_of_words(*said: str) -> str:
    """A digest of words as they are displayed, whatever they are of."""
    return _token(_WORDS_TAG, "\n".join(said))


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
    check_words_shown(token_of(entries), untrusted_token, otherwise)


def check_words_shown(token: str, untrusted_token: str, otherwise: RefusalCode) -> None:
    """Refuse, with the code given, a token that is of anything else.

    Raises:
        Refusal: `otherwise`.
    """
    if untrusted_token.strip() != token:
        raise Refusal(otherwise)


def display(vault: OpenVault, entries: Sequence[TimelineEntry]) -> None:
    """Print them beside the answer, for whoever is about to sign."""
    for words in displayed(vault, entries):
        click.echo(f"{visible(words)}\n", err=True)


def _token(tag: bytes, said: str) -> str:
    return f"s_{base32(sha256(tag + said.encode()).digest()[:_BYTES])}"


def _line(entry: TimelineEntry) -> str:
    seen = entry.seen()
    ids = " ".join(sorted(printed("e", each) for each in seen.ids))
    told = "".join(sorted(f" {one.notice} {one.recorded_ms}" for one in entry.notices))
    return f"{printed('e', seen.note)} {ids} {'whole' if seen.is_whole else 'in part'}{told}\n"
