"""Finding what was written, in entries and in their files, while somebody types."""

from contextlib import suppress
from dataclasses import replace

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import SearchHit
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import MOST_RANKED, Manner, SearchPage
from desktop_app.services.restricted import search_open, shut_cases

_NOTHING = SearchPage((), 0)
_TYPING = Manner(whole_short=True, counted_to=MOST_RANKED)
_OF_ENTRY, _SHOWN = "e_", 120


def find_notes(
    vault: OpenVault, untrusted_words: str, case: CaseId | None, most: int, *, best_first: bool
) -> SearchPage:
    """Notes that hold the words; none while nothing is typed that could be looked for.

    A copied reference leads to the one entry that its id names.
    """
    named = _entry_named_in(vault, untrusted_words)
    if named is not None and named.hits[0].case not in shut_cases(vault):
        return named if case in {None, named.hits[0].case} else _NOTHING
    manner = replace(_TYPING, best_first=best_first)
    return _search(vault, untrusted_words, case, most, manner)


def find_files(
    vault: OpenVault, untrusted_words: str, case: CaseId | None, most: int, *, best_first: bool
) -> SearchPage:
    """Files of notes that hold the words, as far as they have been read for them."""
    manner = replace(_TYPING, best_first=best_first, in_files=True)
    return _search(vault, untrusted_words, case, most, manner)


def _search(
    vault: OpenVault, untrusted_words: str, case: CaseId | None, most: int, manner: Manner
) -> SearchPage:
    try:
        return search_open(vault, untrusted_words, case, most, manner)
    except Refusal as refusal:
        if refusal.code is not RefusalCode.BAD_SEARCH:
            raise
        return _NOTHING


def _entry_named_in(vault: OpenVault, untrusted_words: str) -> SearchPage | None:
    words = (word.strip(",.;") for word in untrusted_words.split())
    for word in words:
        if word.startswith(_OF_ENTRY):
            with suppress(Refusal):  # unknown here, or no id at all: words like any other
                entry = vault.reading.entry(EntryId(vault.reading.find(word, "e")))
                shown = entry.current_text[:_SHOWN]
                hit = SearchHit(entry.id, entry.case, shown, (), entry.type, entry.recorded_ms)
                return SearchPage((hit,), 1)
    return None
